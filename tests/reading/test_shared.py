"""A volume has the noun of its label and the period that it shares with its neighbours; what is no flow shares none."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")


def volumes(words: str) -> set[str]:
    text = f"We use HubSpot and NetSuite.\n{words}\n"
    return {fact.value.casefold() for fact in read_brief(text, PLAYBOOK).facts if fact.key == "volumes"}


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("Returns: 140 per month", {"140 returns per month"}),
        ("Credit notes: 12 a month\nShipments: 300 a week", {"12 credit notes per month", "300 shipments per week"}),
        ("Orders 55 a day", {"55 orders per day"}),
        ("Orders 310 a week, invoices 290 a week", {"310 orders per week", "290 invoices per week"}),
        (
            "We process 4,500 sales orders and 6,200 invoices per month.",
            {"4500 sales orders per month", "6200 invoices per month"},
        ),
        (
            "About 400 orders, 300 invoices and 20 returns per week.",
            {"400 orders per week", "300 invoices per week", "20 returns per week"},
        ),
        (
            "We ship 90 orders and 20 returns a day, and 300 invoices per month.",
            {"90 orders per day", "20 returns per day", "300 invoices per month"},
        ),
        ("Volumes per week: 120 orders, 40 invoices", {"120 orders per week", "40 invoices per week"}),
        (
            "Volumes per week: orders 310, invoices 290, credit notes 12.",
            {"310 orders per week", "290 invoices per week", "12 credit notes per week"},
        ),
        ("Volume (monthly): 900 orders, 40 credit notes", {"900 orders per month", "40 credit notes per month"}),
        ("Yearly: 3,000 orders", {"3000 orders per year"}),
        ("Per month: 400 orders, 350 invoices.", {"400 orders per month", "350 invoices per month"}),
        ("Invoices (monthly): 300", {"300 invoices per month"}),
        ("Pedidos: 3.200 al mes", {"3200 orders per month"}),
        (
            "Record\tCount\tPeriod\nOrders\t2,150\tmonth\nReturns\t95\tper week\nInvoices\t2,300\tmonthly",
            {"2150 orders per month", "95 returns per week", "2300 invoices per month"},
        ),
    ],
)
def test_a_volume_is_read_in_full(words: str, read: set[str]) -> None:
    assert volumes(words) == read


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("We have 40 users and 300 orders per month.", {"300 orders per month"}),
        ("Per month: 400 orders, 12 users", {"400 orders per month"}),
        ("3,000 orders yearly, 200 returns monthly", {"3000 orders per year", "200 returns per month"}),
        ("Volumes: 140 per month", {"140 per month"}),
    ],
)
def test_what_is_not_said_of_it_is_not_added(words: str, read: set[str]) -> None:
    assert volumes(words) == read
