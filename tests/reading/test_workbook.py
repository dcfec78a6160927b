"""A workbook is read where it states a case, and never where it is an export of records."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import Document
from inwriting.reading.requests.attached import cited, together
from inwriting.reading.requests.choice_sheets import without_choices
from inwriting.reading.requests.old_sheets import without_old_sheets
from inwriting.reading.requests.workbook import MOST_ROWS, states_a_case

PLAYBOOK = load_playbook("crm-erp-integration")
Rows = tuple[tuple[str, ...], ...]

SYSTEMS: Rows = (("System", "Role", "Status"), ("Salesforce", "CRM", "live"), ("Logo Tiger", "ERP", "live"))
PEOPLE: Rows = (("Name", "Function", "E-mail"), ("Deniz Aksoy", "CFO", "deniz@marmara.example"))
VOLUMES: Rows = (("Object", "Per month"), ("Orders", "5200"), ("Invoices", "4900"))
FLOWS: Rows = (("Data", "From", "To"), ("Orders", "HubSpot", "Xero"))
LABELS: Rows = (("Topic", "Detail"), ("CRM", "LeadSquared"), ("ERP", "Tally Prime"))


def book(**sheets: Rows) -> Document:
    rows = [(row, f"sheet {name}, row {n}") for name, rows in sheets.items() for n, row in enumerate(rows, 1)]
    return Document("list.xlsx", tuple(row for row, _ in rows), tuple(place for _, place in rows))


@pytest.mark.parametrize("rows", [SYSTEMS, VOLUMES, FLOWS, LABELS])
def test_a_list_of_systems_volumes_or_flows_is_a_brief(rows: Rows) -> None:
    assert states_a_case(book(A=rows), PLAYBOOK)
    assert states_a_case(book(People=PEOPLE, A=rows), PLAYBOOK)


@pytest.mark.parametrize(
    "rows",
    [
        (("Name", "Role", "Email"), ("Ann Lee", "CFO", "ann@customer.example")),
        (("Customer ID", "System", "Role", "Status"), ("C-1", "HubSpot", "CRM", "live")),
        (("Name", "System", "Role", "Created at"), ("A", "HubSpot", "CRM", "2026-01-01")),
        (("Product", "Quantity", "Status"), ("Pump", "3", "open")),
        (("Customer", "City", "System"), ("Acme", "Leeds", "HubSpot")),
        (("Order", "Customer", "Amount"), ("1001", "Acme", "300.00")),
        (("Record", "Per month"), *((f"Order {n}", "1") for n in range(MOST_ROWS))),
    ],
)
def test_records_are_no_brief(rows: Rows) -> None:
    assert not states_a_case(book(A=rows), PLAYBOOK)


def test_each_sheet_is_a_table_of_its_own_and_cited_by_its_place() -> None:
    read = together("Our list is in the workbook.", [book(Systems=SYSTEMS, People=PEOPLE, Volumes=VOLUMES)])
    reading = cited(read_brief(read.text, PLAYBOOK, own=read.own), read)
    stated = {(fact.key, fact.value, fact.place) for fact in reading.facts}
    assert {
        ("crm", "Salesforce", "sheet Systems, row 2"),
        ("erp", "Logo Tiger", "sheet Systems, row 3"),
        ("finance", "deniz@marmara.example", "sheet People, row 2"),
        ("volumes", "5200 orders per month", "sheet Volumes, row 2"),
        ("volumes", "4900 invoices per month", "sheet Volumes, row 3"),
    } <= stated


@pytest.mark.parametrize(
    ("head", "is_read"),
    [
        (("No.", "Requirement", "Comply (Y/N)", "Comment"), True),
        (("Ref", "Requirement description", "Supplier response"), True),
        (("#", "Question", "Your answer"), True),
        (("Nr.", "Anforderung", "Erfüllt (ja/nein)"), True),
        (("N°", "Exigences", "Réponse"), True),
        (("No.", "Customer", "Comment"), False),
        (("Order", "Requirement", "Net amount"), False),
        (("Ticket", "Question", "Created at", "Answer"), False),
        (("Requirement", "Priority"), True),
    ],
)
def test_a_sheet_of_requirements_with_room_for_answers_is_a_request(head: tuple[str, ...], is_read: bool) -> None:
    rows = (head, ("1.1", "Integrate SugarCRM (CRM) with Sage X3 (ERP)", "", ""))
    assert states_a_case(Document("annex.xlsx", rows), PLAYBOOK) is is_read


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Old list 2023", ""),
        ("Archive", ""),
        ("Vendors", 'The sheet "Vendors" is history.'),
        ("Vendors", "Please ignore the tab Vendors."),
    ],
)
def test_a_sheet_of_another_time_is_not_read(name: str, said: str) -> None:
    kept, old = without_old_sheets(book(Systems=SYSTEMS, **{name: PEOPLE}), said)
    assert (kept.rows, old) == (SYSTEMS, (f"sheet {name}",))


@pytest.mark.parametrize(
    "said", ["", "The sheet Vendors is not old.", "Our vendors are history.", "See the sheet Vendors."]
)
def test_a_sheet_of_today_is_read(said: str) -> None:
    file = book(Systems=SYSTEMS, Vendors=PEOPLE)
    assert without_old_sheets(file, said) == (file, ())


def test_another_sheet_may_say_that_one_is_history() -> None:
    file = book(About=(('The sheet "Vendors" is kept, but it is history.',),), Systems=SYSTEMS, Vendors=PEOPLE)
    assert without_old_sheets(file)[1] == ("sheet Vendors",)


CHOICES: Rows = (
    ("CRM", "Books", "State"),
    ("Pipedrive", "Xero", "live"),
    ("Zendesk Sell", "Sage 50", "gone"),
    ("", "Odoo", "new"),
)


@pytest.mark.parametrize(
    ("name", "rows", "said"),
    [
        ("Dropdowns", CHOICES, ""),
        ("Valid values", SYSTEMS, ""),
        ("Auswahlliste", CHOICES, ""),
        ("Lists", CHOICES, ""),
        ("Options", CHOICES, ""),
        ("Helper", SYSTEMS, "The tab Helper is only there for the pull-downs."),
        ("Data", CHOICES, 'The sheet "Data" feeds the drop-down fields, nothing else.'),
    ],
)
def test_a_sheet_of_choices_states_nothing(name: str, rows: Rows, said: str) -> None:
    kept, out = without_choices(book(Systems=SYSTEMS, **{name: rows}), said)
    assert (kept.rows, out) == (SYSTEMS, (f"sheet {name}",))


@pytest.mark.parametrize(
    ("name", "rows", "said"),
    [
        ("Lists", SYSTEMS, ""),
        ("Lists", PEOPLE, ""),
        ("Options", VOLUMES, ""),
        ("Lists", LABELS, "See the tab Lists."),
        ("Data", CHOICES, ""),
        ("Helper", SYSTEMS, "The drop-downs of the workbook do not work on a Mac."),
    ],
)
def test_a_sheet_that_tells_something_is_no_sheet_of_choices(name: str, rows: Rows, said: str) -> None:
    file = book(Volumes=VOLUMES, **{name: rows})
    assert without_choices(file, said) == (file, ())
