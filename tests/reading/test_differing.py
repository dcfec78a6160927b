"""Where a mail and its files, or two files, differ on what a case has one of."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import DIFFERS, WORDS, BriefReading, Document
from inwriting.reading.requests.attached import Together, cited, together
from inwriting.reading.requests.differing import settled
from inwriting.reading.requests.own_word import by_own_word

PLAYBOOK = load_playbook("crm-erp-integration")
TUESDAY = date(2026, 11, 24)
AUTHOR = "ines@kappel.example"
TWO = "Two files attached."
FORWARDED = """

-----Original Message-----
From: Urs Amman <urs@kappel.example>
Sent: 20 November 2026 16:12
To: Ines Roth <ines@kappel.example>
Subject: Integration

Our CRM is HubSpot. Our ERP is Abacus. Budget EUR 25,000.

Urs
"""


def read_whole(read: Together) -> BriefReading:
    own = read.own if read.body else None
    return by_own_word(
        cited(read_brief(read.text, PLAYBOOK, author=AUTHOR, own=own, written=TUESDAY), read), read, PLAYBOOK, TUESDAY
    )


def reading_of(body: str, files: dict[str, str]) -> BriefReading:
    documents = []
    for name, text in files.items():
        rows = tuple(tuple(line.split("\t")) for line in text.splitlines())
        documents.append(Document(name, rows, tuple(f"line {number}" for number, _ in enumerate(rows, 1))))
    alone, read = together(body, ()), together(body, documents)
    return settled(read_whole(read), read_whole(alone), read, PLAYBOOK, AUTHOR, TUESDAY)


def said(reading: BriefReading, basis: str) -> set[tuple[str, str]]:
    return {(item.value, item.file or item.author) for item in reading.hedged if item.basis == basis}


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        ("ERP: Odoo", "ERP: Acumatica", {"Odoo", "Acumatica"}),
        ("CRM: Pipedrive", "Our CRM is HubSpot.", {"Pipedrive", "HubSpot"}),
        ("Budget: GBP 20,000", "Budget\tGBP 35,000", {"GBP 20000", "GBP 35000"}),
        ("Go-live: 15 March 2027", "We go live in September 2027.", {"2027-03-15", "2027-09"}),
        ("Finance contact: Priya Nair", "Finance: Bob Ray", {"Priya Nair", "Bob Ray"}),
        ("Sponsor: Ann Lee", "Sponsor: Jo Marsh", {"Ann Lee", "Jo Marsh"}),
        ("Orders: 500 per month", "Orders: 900 per month", {"500 orders per month", "900 orders per month"}),
        ("We ship 40 orders a day.", "We handle 65 orders a day.", {"40 orders per day", "65 orders per day"}),
        ("Licences: not yet purchased", "The licences are signed.", {"not purchased", "signed"}),
        ("Records in scope: orders, invoices", "Out of scope: invoices", {"invoice"}),
        ("Out of scope: support history", "Records in scope: orders, support history", {"support_history"}),
    ],
)
def test_of_two_files_that_differ_neither_counts(one: str, other: str, values: set[str]) -> None:
    files = {"brief.txt": f"CRM: Zoho CRM\n{one}\n", "plan.docx": f"We run a mill.\n{other}\n"}
    if "CRM" in one or "CRM" in other:
        files["brief.txt"] = f"ERP: Sage 200\n{one}\n"
    reading = reading_of(TWO, files)
    differ = [item for item in reading.hedged if item.basis == DIFFERS]
    assert {item.value for item in differ} == values
    assert {item.file for item in differ} == set(files)
    assert all("brief.txt" in item.text and "plan.docx" in item.text for item in differ)
    assert values.isdisjoint({fact.value for fact in reading.facts})
    assert values.isdisjoint({item.value for item in reading.excluded})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ERP: Odoo", "We run Odoo as our ERP."),
        ("ERP: SAP", "ERP: SAP Business One"),
        ("ERP: Odoo", "CRM: Odoo"),
        ("ERP: Odoo", "Other systems: Acumatica"),
        ("ERP: Odoo", "Until 2019 our ERP was Acumatica."),
        ("Budget: GBP 20,000", "Budget: EUR 23,500"),
        ("Budget: GBP 20,000", "Budget: GBP 20000"),
        ("Go-live: March 2027", "Go-live: 15 March 2027"),
        ("Go-live: Q1 2027", "Go-live: 15 March 2027"),
        ("Finance: Priya Nair", "Finance contact: priya.nair@quarry.example"),
        ("Finance: Priya Nair", "Finance contact: Ms Nair"),
        ("Finance: Priya Nair", "Operations: Bob Ray"),
        ("Orders: 500 per month", "Invoices: 900 per month"),
        ("Orders: 500 per month", "Orders: 20 per day"),
        ("Licences: Odoo signed", "Licences: HubSpot not purchased"),
        ("Licences: signed", "Licences: bought"),
        ("Records: orders", "Records: orders, invoices"),
        ("Renewal: 1 March 2027", "Renewal: 1 May 2027"),
        ("Exceptions: failed sync", "Exceptions: duplicates"),
    ],
)
def test_what_may_both_be_so_is_stated(one: str, other: str) -> None:
    reading = reading_of(TWO, {"brief.txt": f"{one}\n", "plan.docx": f"We run a mill.\n{other}\n"})
    assert not said(reading, DIFFERS)


@pytest.mark.parametrize(
    ("body", "fact", "assumed"),
    [
        ("Our brief is attached. The ERP is Odoo.", ("erp", "Odoo"), "Acumatica"),
        ("Our brief is attached. The CRM is Pipedrive.", ("crm", "Pipedrive"), "Zoho CRM"),
        ("Our brief is attached. The budget is GBP 20,000.", ("budget", "GBP 20000"), "GBP 35000"),
        ("Our brief is attached. Finance is Bea Hart.", ("finance", "Bea Hart"), "Priya Nair"),
        (
            "Our brief is attached. We handle 700 orders a month.",
            ("volumes", "700 orders per month"),
            "500 orders per month",
        ),
        (
            "Our brief is attached. One change: Acumatica has been signed since.",
            ("licence_status", "signed"),
            "not purchased",
        ),
        (
            "Our brief is attached. We have signed for Acumatica last week, so the licence is no longer open.",
            ("licence_status", "signed"),
            "not purchased",
        ),
    ],
)
def test_the_sender_goes_before_a_file(body: str, fact: tuple[str, str], assumed: str) -> None:
    brief = (
        "CRM: Zoho CRM\nERP: Acumatica\nBudget: GBP 35,000\nFinance: Priya Nair\nOrders: 500 per month\n"
        "Licences: not yet purchased\n"
    )
    reading = reading_of(body, {"brief.txt": brief})
    key, value = fact
    assert {one.value for one in reading.facts if one.key == key} == {value}
    assert (assumed, "brief.txt") in said(reading, WORDS)
    assert not said(reading, DIFFERS)


def test_the_sender_settles_what_two_files_differ_on() -> None:
    files = {"brief.txt": "CRM: Zoho CRM\nERP: Odoo\n", "plan.docx": "We run a mill.\nERP: Acumatica\n"}
    reading = reading_of("Two files attached. The ERP is Odoo.", files)
    assert {fact.value for fact in reading.facts} == {"Zoho CRM", "Odoo"}
    assert said(reading, WORDS) == {("Acumatica", "plan.docx")}


@pytest.mark.parametrize(
    "body",
    [
        "Two files attached. plan.docx is the old one.",
        "Two files attached, the plan is older.",
        "Two files attached. The brief is the latest version.",
        "We attach our brief and an older plan.",
        "We attach the latest brief and the plan.",
    ],
)
def test_the_file_that_is_called_the_latest_goes_before_the_other(body: str) -> None:
    files = {"brief.txt": "CRM: Zoho CRM\nERP: Odoo\n", "plan.docx": "We run a mill.\nERP: Acumatica\n"}
    reading = reading_of(body, files)
    assert {fact.value for fact in reading.facts} == {"Zoho CRM", "Odoo"}
    assert said(reading, WORDS) == {("Acumatica", "plan.docx")}


def test_a_file_and_a_forwarded_mail_differ() -> None:
    reading = reading_of(f"Please quote on the below, with our brief.{FORWARDED}", {"brief.txt": "ERP: Odoo\n"})
    assert said(reading, DIFFERS) == {("Odoo", "brief.txt"), ("Abacus ERP", "Urs Amman")}
    assert {fact.value for fact in reading.facts} == {"HubSpot", "EUR 25000"}


def test_a_signature_gives_a_role_that_a_file_may_give_to_somebody_else() -> None:
    body = "Our brief is attached.\n\nKind regards\nAna Keller\nHead of Operations, Kappel Tools\n"
    reading = reading_of(body, {"brief.txt": "CRM: Zoho CRM\nERP: Odoo\nOperations: Paul Ray\n"})
    assert "Paul Ray" in {fact.value for fact in reading.facts}
