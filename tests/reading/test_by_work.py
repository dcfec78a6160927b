"""Which of several products is the CRM, the ERP or another system, by what is done in each."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")


def systems(words: str) -> set[tuple[str, str]]:
    facts = read_brief(f"{words} Please quote.", PLAYBOOK, author="jo@acme.example").facts
    return {(fact.key, fact.value) for fact in facts if fact.key in ("crm", "erp", "other_systems")}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Cin7 Core for stock. QuickBooks for the books. Copper for sales.",
            {("other_systems", "Cin7"), ("erp", "QuickBooks")},
        ),
        (
            "Cin7 holds the stock and Xero does the accounts. We sell lamps.",
            {("other_systems", "Cin7"), ("erp", "Xero")},
        ),
        (
            "Sales is Insightly. Inventory is in Fishbowl. Money is in QuickBooks.",
            {("other_systems", "Fishbowl Inventory")},
        ),
        ("HubSpot for sales. NetSuite is the ERP, stock is in Fishbowl.", {("other_systems", "Fishbowl Inventory")}),
        ("Orders, stock and invoices are made in weclapp. Customers are in CentralStationCRM.", {("erp", "weclapp")}),
        ("Odoo has our leads and quotes. Invoices are made in Netvisor.", {("crm", "Odoo"), ("erp", "Netvisor")}),
        ("Katana for production, Xero for the books, HubSpot for sales.", {("erp", "Katana MRP"), ("erp", "Xero")}),
        ("Orders and stock are in Brightpearl. Sales is in HubSpot.", {("erp", "Brightpearl"), ("crm", "HubSpot")}),
        ("The ledger, the receivables and the stock are in Sage 300. Wages are in Xero.", {("erp", "Sage 300")}),
    ],
)
def test_a_product_is_what_is_done_in_it(words: str, expected: set[tuple[str, str]]) -> None:
    assert expected <= systems(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Growers are kept in Bexiflow, invoices in Xero.", {("crm", "Bexiflow"), ("erp", "Xero")}),
        ("We use Holvitron for customers and Exact Globe for the rest.", {("crm", "Holvitron")}),
        ("Orders land in HubSpot and I retype them into weclapp.", {("crm", "HubSpot"), ("erp", "weclapp")}),
    ],
)
def test_an_unknown_product_with_the_customers_is_the_crm_and_a_suite_beside_one_the_erp(
    words: str, expected: set[tuple[str, str]]
) -> None:
    assert expected <= systems(words)


def test_an_unknown_product_is_none_beside_a_crm() -> None:
    assert ("crm", "Bexiflow") not in systems("Guests are in Bexiflow, invoices in Xero, and our CRM is Pipedrive.")
