"""The brief form: what is written into it is read, to the letter, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inwriting.letters.forms import brief_form
from inwriting.letters.render import templates_folder
from inwriting.mail.documents import documents
from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.requests.attached import together

PLAYBOOK = load_playbook("crm-erp-integration")
FORM = (templates_folder() / "forms" / "brief-form.txt").read_text()
LABELS = [line for line in FORM.splitlines() if line.endswith(":")]
FILLED = {
    "Decision to be made, and by when": ("whether to replace our ERP, by 12 March 2027", "decision", None),
    "Business outcome": ("orders reach finance without re-keying", "outcome", None),
    "CRM": ("HubSpot", "crm", "HubSpot"),
    "ERP or finance system": ("Sage X3", "erp", "Sage X3"),
    "Other systems": ("Zendesk", "other_systems", "Zendesk"),
    "Business processes": ("quote to cash", "processes", "quote to cash"),
    "Records to move": ("invoices", "entities", "invoice"),
    "Which system is authoritative for which record": ("the ERP for prices", "authority", None),
    "Exceptions known today": ("failed sync at month-end", "exceptions_known", None),
    "Licences": ("signed", "licence_status", "signed"),
    "Go-live": ("1 October 2027", "go_live", "2027-10-01"),
    "Budget": ("EUR 40.000", "budget", "EUR 40000"),
    "Finance contact": ("Priya Shah <priya@acme.example>", "finance", "priya@acme.example"),
    "Operations contact": ("Tom Berg", "operations", "Tom Berg"),
    "Security contact": ("ines@acme.example", "security", "ines@acme.example"),
}


def filled(chosen: set[str], mark: str = "") -> tuple[str, set[tuple[str, str]]]:
    """The form with these lines filled in, and what is to be read from it."""
    lines, expected = [], set()
    for line in FORM.splitlines():
        name = line.rstrip(":").partition(" (")[0]
        if line.endswith(":") and name in chosen:
            words, key, value = FILLED[name]
            line = f"{line} {words}"
            expected.add((key, value or words))
        lines.append(mark + line)
    return "\n".join(lines), expected


def read(text: str) -> set[tuple[str, str]]:
    return {(fact.key, fact.value) for fact in read_brief(text, PLAYBOOK, author="sam@acme.example").facts}


def test_every_line_of_the_form_is_tried() -> None:
    assert [line.rstrip(":").partition(" (")[0] for line in LABELS] == list(FILLED)


@given(st.sets(st.sampled_from(sorted(FILLED)), min_size=1), st.sampled_from(["", "> ", ">> "]))
def test_a_filled_form_is_read_exactly(chosen: set[str], mark: str) -> None:
    text, expected = filled(chosen, mark)
    assert read(text) == expected


def test_an_empty_form_says_nothing() -> None:
    assert read(FORM) == set()
    assert read("\n".join(f"{label} n/a" for label in LABELS)) == set()
    assert read("\n".join(f"{label} tbd" for label in LABELS)) == set()


@pytest.mark.parametrize("kind", ["txt", "docx", "xlsx"])
def test_the_form_comes_as_a_file_of_each_kind(kind: str) -> None:
    form = next(file for file in brief_form(FORM) if file.filename.endswith(kind))
    rows = documents((form,))[0].rows
    assert sum(row[0].strip().rstrip(":") in [label.rstrip(":") for label in LABELS] for row in rows) == len(LABELS)
    assert (templates_folder() / "forms" / f"brief-form.{kind}").read_bytes() == form.content


def test_the_quoted_brief_of_somebody_else_is_not_read_as_a_form() -> None:
    assert read("See below.\n\n> CRM: HubSpot\n> ERP: Xero\n> Budget: EUR 10000\n> Go-live: 2027-05-01\n") == set()


@pytest.mark.parametrize("kind", ["txt", "docx", "xlsx"])
def test_a_form_that_nobody_filled_in_states_nothing(kind: str) -> None:
    form = next(file for file in brief_form(FORM) if file.filename.endswith(kind))
    read = together("", documents((form,)))
    assert not read_brief(read.text, PLAYBOOK, own=read.own).facts
