"""Labels that another sign than a colon parts from what they label."""

from __future__ import annotations

from datetime import date

import pytest

from brief_forms import FORM, filled
from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")
ROWS = (
    "CRM{}Pipedrive",
    "ERP{}Xero",
    "Go-live{}1 June 2027",
    "Licences{}bought",
    "Records{}orders",
    "Budget{}EUR 20,000",
)
READ = {
    ("crm", "Pipedrive"),
    ("erp", "Xero"),
    ("go_live", "2027-06-01"),
    ("licence_status", "bought"),
    ("entities", "order"),
    ("budget", "EUR 20000"),
}


def facts(text: str) -> set[tuple[str, str]]:
    reading = read_brief(text, PLAYBOOK, author="sam@acme.example", written=date(2026, 11, 23))
    for fact in reading.facts:
        assert text[fact.start : fact.end] == fact.evidence
    return {(fact.key, fact.value) for fact in reading.facts}


@pytest.mark.parametrize("sign", [" -> ", " => ", " → ", " = ", "=", " --> ", " := "])
@pytest.mark.parametrize("mark", ["", "- ", "{}. "])
def test_a_list_of_labels_with_signs_is_read_as_with_colons(sign: str, mark: str) -> None:
    text = "\n".join(f"{mark.format(number)}{row.format(sign)}" for number, row in enumerate(ROWS, 1))
    assert facts(text) == READ


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CRM -> ERP\nOrders -> Sage 200\nInvoices -> HubSpot\n", {"crm", "erp"}),
        ("HubSpot -> Sage 200: accounts, orders\nSage 200 -> HubSpot: invoices\n", {"crm", "erp", "entities"}),
    ],
)
def test_an_arrow_from_one_to_the_other_labels_nothing(text: str, expected: set[str]) -> None:
    read = facts(f"Hello,\n\nour CRM is HubSpot and our ERP is Sage 200.\n\n{text}")
    assert {("crm", "HubSpot"), ("erp", "Sage 200")} <= read
    assert {key for key, _ in read} == expected


def test_our_form_may_have_signs_for_its_colons() -> None:
    rows = {"CRM": "Pipedrive", "Business outcome": "fewer errors", "Exceptions": "duplicates", "Records": "orders"}
    form = "\n".join(
        line.replace(":", " ->", 1) if line.startswith(tuple(rows)) else line for line in FORM.splitlines()
    )
    read = facts(filled(form, rows))
    assert read == {
        ("crm", "Pipedrive"),
        ("outcome", "fewer errors"),
        ("exceptions_known", "duplicates"),
        ("entities", "order"),
    }


@pytest.mark.parametrize("words", ["Sage 200", "Dynamics 365, then Sage 200"])
def test_the_number_in_a_name_counts_nothing(words: str) -> None:
    assert not {value for key, value in facts(f"CRM: HubSpot\nOrders: {words}\n") if key == "volumes"}
    assert ("volumes", "300 orders per month") in facts(f"CRM: HubSpot\nOrders: 300 a month, in {words}\n")
