"""Several figures side by side are not one: of those, a table's head says which holds now, or none is stated."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")
FIGURES = ("volumes", "budget", "go_live")

SEVERAL = (  # of which nothing says which is meant
    "Volume\t2025\t2026\nOrders / month\t700\t850\nInvoices / month\t650\t800",
    "\tUK\tDE\nOrders per month\t500\t300\nBudget\t£20,000\t€ 30,000\nGo-live\t1 May 2027\t1 June 2027",
    "| Branch | Leeds | York |\n|---|---|---|\n| Orders per day | 40 | 60 |\n| Invoices per day | 35 | 58 |",
    "Orders per month      700      850\nInvoices per month    650      800",
    "Orders per month: 500 1,500",
    "Budget: £20,000 €30,000",
    "Budget: EUR 20,000 GBP 17,000",
    "Invoices per month\t400\t700",
    "Go-live\tQ1 2027\tQ3 2027",
    "| | Plant 1 | Plant 2 | Plant 3 |\n|---|---|---|---|\n| Orders per week | 120 | 80 | 45 |",
    "\tWerk Nord\tWerk Süd\nBudget\t20.000 €\t30.000 €",
    "Year\t2024\t2025\t2026\nBudget\tGBP 5,000\tGBP 9,000\tGBP 12,000",
)
ONE = (  # which is known to be the one, by the head, or alone in its row
    ("\tNow\tNext year\nCRM\tCopper\tHubSpot\nOrders per month\t500\t1,500", {"500 orders per month"}),
    ("\tToday\tAfter 2027\nERP\tSage 50\tto be decided\nInvoices / month\t900\t2,000", {"900 invoices per month"}),
    (
        "| | Actual | Forecast |\n|---|---|---|\n| CRM | Copper | Copper |\n| Orders per month | 500 | 900 |",
        {"500 orders per month"},
    ),
    ("\tNow\tIn two years\nCRM\tCopper\tCopper\nBudget\t\t£30,000", {"GBP 30000"}),
    ("Record\tper month\nOrders\t500\nInvoices\t650", {"500 orders per month", "650 invoices per month"}),
    ("CRM\tCopper\nOrders per month\t500\nBudget\t£20,000", {"500 orders per month", "GBP 20000"}),
    ("CRM\tCopper\tlive\nBudget\t£20,000\tapproved", {"GBP 20000"}),
    ("Orders per month: 1 500\nBudget: 20 000 EUR", {"1500 orders per month", "EUR 20000"}),
    ("Orders per month: 1,500\nBudget: £20,000", {"1500 orders per month", "GBP 20000"}),
    ("Budget: EUR 30 000\nGo-live: 1 May 2027", {"EUR 30000", "2027-05-01"}),
    ("Go-live\t1 May 2027\t(was 1 March 2027)", {"2027-05-01"}),
)


def _figures(text: str) -> set[str]:
    reading = read_brief(f"Our CRM is Copper and our ERP is Xero.\n\n{text}\n", PLAYBOOK, author="a@firm.example")
    return {fact.value for fact in reading.facts if fact.key in FIGURES}


@pytest.mark.parametrize("text", SEVERAL)
def test_figures_side_by_side_are_not_one(text: str) -> None:
    assert _figures(text) == set()


@pytest.mark.parametrize(("text", "figures"), ONE)
def test_the_one_that_holds_now_is_read(text: str, figures: set[str]) -> None:
    assert _figures(text) == figures


def test_what_a_table_has_for_later_is_planned() -> None:
    reading = read_brief("\tToday\tAfter 2027\nCRM\tInsightly\tSalesforce\nERP\tSage 50\tto be decided\n", PLAYBOOK)
    assert {(fact.key, fact.value) for fact in reading.facts} == {("crm", "Insightly"), ("erp", "Sage 50")}
    assert [(item.value, item.why) for item in reading.excluded] == [("Salesforce", "planned")]
