"""Our form says the same however it comes back: as a table that was pasted, with labels above their answers, in cells of several
lines, with remarks in the cells beside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape

import pytest

from brief_forms import ATTRIBUTION, FORM, filled, filled_file, quoted
from inwriting.mail.documents import documents
from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading
from inwriting.reading.page import printed
from inwriting.reading.requests.attached import together
from inwriting.reading.text.htmltext import html_to_text

PLAYBOOK = load_playbook("crm-erp-integration")
ROWS = [line.removesuffix(":") for line in FORM.splitlines() if line.endswith(":")]
Answers = Mapping[str, str]
Read = set[tuple[str, str, str]]

FORMS: dict[str, Answers] = {
    "food": {
        "Decision": "Choose partner by 15 Jan 2027",
        "Business outcome": "Faster invoicing",
        "CRM": "Creatio",
        "ERP": "Unit4",
        "Business processes": "order to cash",
        "Records": "orders, invoices",
        "Licences": "evaluating Creatio",
        "Finance": "Jo Marsh, jo@harrowfoods.example",
    },
    "two rows": {"CRM": "Creatio", "ERP": "Unit4"},
    "dentists": {
        "Business outcome": "Better reporting",
        "CRM": "HubSpot",
        "ERP": "Sage 200",
    },
    "brewery": {
        "Business outcome": "Kegs are invoiced on the day they leave",
        "CRM": "Pipedrive",
        "ERP": "Business Central",
        "Other systems": "Shopify, Zendesk",
        "Which system": "Business Central",
        "Exceptions": "duplicates, failed syncs every Monday",
        "Go-live": "1 April 2027",
        "Budget": "GBP 45,000",
        "Operations": "Ifor Pugh",
    },
    "lifts": {
        "Decision": "whether to replace Sage, by 12 March 2027",
        "CRM": "Salesforce",
        "Records": "accounts, contacts, orders",
        "Exceptions": "missing VAT numbers",
        "Licences": "bought",
        "Go-live": "Q2 2027",
        "Security": "Joe Bloggs, joe@lifts.example",
    },
    "charity": {"ERP": "Xero", "Budget": "EUR 20k", "Finance": "Lena Ray", "Operations": "Mark Ellis (warehouse)"},
    "seeds": {
        "Business outcome": "No more double entry",
        "CRM": "Zoho CRM",
        "ERP": "Odoo",
        "Records": "all except support history",
        "Licences": "not purchased",
    },
}


def table_rows(answers: Answers) -> list[tuple[str, str]]:
    return [(row, next((said for name, said in answers.items() if row.startswith(name)), "")) for row in ROWS]


def tabs(answers: Answers) -> str:
    return "\n".join(f"{label}\t{said}".rstrip() for label, said in table_rows(answers))


def bars(answers: Answers) -> str:
    return "\n".join(f"| {label} | {said} |" for label, said in table_rows(answers))


def below(answers: Answers) -> str:
    return "\n".join(f"{label}\n{said}\n" for label, said in table_rows(answers))


def apart(answers: Answers) -> str:
    return "\n\n".join(f"{label}\n\n{said}" if said else label for label, said in table_rows(answers))


def filled_only(answers: Answers) -> str:
    return "\n".join(f"{label}\n{said}\n" for label, said in table_rows(answers) if said)


def by_outlook(answers: Answers) -> str:
    return "\n".join(f"{label}\n\t\n{said}\n" for label, said in table_rows(answers))


def without_examples(answers: Answers) -> str:
    return "Licences (bought, signed, evaluating, not purchased, renewing)\n\n" * (
        "Licences" not in answers
    ) + "\n".join(
        f"{label if label.startswith('Licences') else label.partition(' (')[0]}\n{said}\n"
        for label, said in table_rows(answers)
        if said
    )


def html(answers: Answers, cell: str = "{}", br: str = "<br>") -> str:
    rows = "".join(
        f"<tr><td>{cell.format(escape(label))}</td><td>{cell.format(escape(said).replace(chr(10), br) or '&nbsp;')}</td></tr>"
        for label, said in table_rows(answers)
    )
    return html_to_text(f"<html><body><p>Here you go:</p><table>{rows}</table><p>Nina</p></body></html>")


def of_word(answers: Answers) -> str:
    return html(answers, "<p class=MsoNormal><b>{}</b><o:p></o:p></p>", "</b></p><p class=MsoNormal><b>")


LAYOUTS: dict[str, Callable[[Answers], str]] = {
    "tabs": tabs,
    "tabs and a greeting": lambda answers: f"Hello,\n\nour form:\n\n{tabs(answers)}\n\nKind regards\nNina Frost\n",
    "tabs above our letter": lambda answers: f"{tabs(answers)}\n\n{ATTRIBUTION}{quoted(FORM)}",
    "bars": bars,
    "below": below,
    "below with a greeting": lambda answers: f"Hello,\n\n{below(answers)}\nKind regards\nNina Frost\n",
    "apart": apart,
    "filled only": filled_only,
    "by Outlook": by_outlook,
    "without examples": without_examples,
    "HTML": html,
    "HTML of Word": of_word,
}


def read(text: str) -> BriefReading:
    return read_brief(text, PLAYBOOK, author="nina@harrow.example")


def told(reading: BriefReading) -> Read:
    """What was read, each with its mood; facts cite nothing of ours."""
    for fact in reading.facts:
        assert not any(label in fact.evidence for label in ROWS if len(label) > 30), fact
    return {
        *(("stated", item.key, item.value) for item in reading.facts),
        *((item.why, item.key, item.value) for item in reading.excluded),
        *(("assumed", item.key, item.value) for item in reading.hedged),
        *(("shown", item.key, "") for item in (*reading.signals, *reading.traps)),
    }


def of_file(kind: str, answers: Answers) -> BriefReading:
    both = together("Please find the form attached.\n", documents((filled_file(kind, answers),)))
    return read_brief(both.text, PLAYBOOK, own=both.own)


def test_the_labels_are_those_that_the_form_prints() -> None:
    assert {*ROWS} <= {*printed.LABELS}


@pytest.mark.parametrize("answers", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_a_form_without_colons_says_what_it_says_with_them(layout: Callable[[Answers], str], answers: Answers) -> None:
    assert told(read(layout(answers))) == told(read(filled(FORM, answers)))


@pytest.mark.parametrize("answers", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("kind", ["docx", "xlsx"])
def test_a_file_says_what_the_text_says(kind: str, answers: Answers) -> None:
    assert told(of_file(kind, answers)) == told(read(filled(FORM, answers)))


def test_the_form_with_nothing_in_it_says_nothing() -> None:
    for layout in LAYOUTS.values():
        assert not told(read(layout({})))
