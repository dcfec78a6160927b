"""Which way records move is taken from the brief's own words: both ends, or both ways, and a record; no more."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")
BRIEF = "Hello,\n\nwe run SugarCRM and Infor M3, and a Shopify shop.\n\n{}\n\nRegards\nAnn Lee\n"


def ways(text: str) -> list[str]:
    read = read_brief(text, PLAYBOOK, author="ann@firm.example").directions
    return [" ".join((way.row or way.evidence).split()) for way in read]


@pytest.mark.parametrize(
    "words",
    [
        "Contacts and accounts both ways.",
        "Orders move from SugarCRM to Infor M3 once signed.",
        "Orders from Sugar to M3, invoices back from M3 to Sugar, account updates in both directions.",
        "Data flows from M3 to Sugar for customers and invoices, and from Sugar to M3 for orders.",
        "Contacts should sync both ways, orders one way into M3.",
        "When an order is confirmed it goes from Sugar to M3.",
        "We need a two-way sync of contacts.",
        "Invoices: M3 -> SugarCRM",
        "Orders: SugarCRM → Infor M3",
        "Stock levels have to come from the ERP to the CRM every night.",
        "The customer record is to be synchronised bidirectionally.",
        "Price lists should travel one way, from M3 to Shopify.",
        "Orders (Shopify to M3), invoices (M3 to Sugar), contacts (both ways).",
        "Direction: bidirectional for contacts, otherwise Sugar to M3 for orders.",
        "Work orders must pass from the CRM into the ERP, payment status back.",
        "Kontakte in beide Richtungen, Aufträge von Sugar nach M3.",
        "Les contacts dans les deux sens, les factures de M3 vers Sugar.",
        "Won deals go from Sugar into M3 as sales orders.",
        "Read-only copies of invoices from M3 to Sugar.",
        "Invoices go back to SugarCRM so that sales can see what is unpaid.",
        "What we want to move: accounts M3 to Sugar, opportunities nowhere.",
    ],
)
def test_which_way_is_told_in_the_words_that_say_it(words: str) -> None:
    assert ways(BRIEF.format(words)) == [words.rstrip(".")]


def test_each_part_of_a_sentence_says_its_own_way() -> None:
    said = "Contacts flow from Sugar to M3 and back again; customers and invoices only from M3 to Sugar."
    assert ways(BRIEF.format(said)) == said.rstrip(".").split("; ")
    said = "Please sync contacts in both directions, but\ninvoices only from M3\nto Sugar."
    assert ways(BRIEF.format(said)) == ["Please sync contacts in both directions", "invoices only from M3 to Sugar"]


@pytest.mark.parametrize(
    "words",
    [
        "We do not want contacts to go both ways.",
        "Maybe contacts both ways.",
        "Could contacts go both ways?",
        "Contacts used to be synced both ways.",
        "Communication with customers works both ways.",
        "One way or another the orders must get into M3.",
        "Today orders are retyped from Sugar to M3 by hand.",
        "We moved our customers from Sage to M3 in 2024.",
        "We want to connect SugarCRM to Infor M3.",
        "Our customers come from Leeds to York for repairs.",
        "Pallets go from the warehouse to the shop floor.",
        "It is unclear whether contacts should go both ways.",
        "The road is closed in both directions.",
        "Our drivers use two-way radios, orders are called in.",
        "Orders go from the customer to the works.",
        "We will migrate our contacts from SugarCRM to Infor M3.",
        "Currently contacts are synced one way only.",
        "A contract with customers binds both ways.",
        "If money allows, contacts both ways.",
        "We went from 200 orders to 400 orders a month.",
        "Who sends invoices from M3 to Sugar?",
        "Our sister company syncs contacts both ways.",
        "Invoices are emailed from M3 to customers.",
        "Support history should not go from Sugar to M3.",
        "Discounts are approved by Sales and go back and forth by email with customer names.",
    ],
)
def test_what_comes_near_says_no_way(words: str) -> None:
    assert ways(BRIEF.format(words)) == []


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        (
            "Record\tMaster\tDirection\nAccount\tInfor M3\tM3 to Sugar\nContact\tSugarCRM\tboth ways\n",
            ["Account: M3 to Sugar", "Contact: both ways"],
        ),
        (
            "| Record | Direction |\n|---|---|\n| Orders | SugarCRM -> M3 |\n| Contacts | both |\n| Invoices | open |\n",
            ["Orders: SugarCRM -> M3", "Contacts: both"],
        ),
        (
            "Record\tFrom\tTo\nAccounts\tSugarCRM\tInfor M3\nInvoices\tInfor M3\tSugarCRM\nTickets\tZendesk\t–\n",
            ["Accounts: SugarCRM → Infor M3", "Invoices: Infor M3 → SugarCRM"],
        ),
        ("Name\tFrom\tTo\nOrders closed\t1 May\t3 May\n", []),
        ("Region\tDirection\nOrders\tnorth\nCustomers\tsouth to the coast\n", []),
    ],
)
def test_a_column_of_a_table_says_it(table: str, rows: list[str]) -> None:
    assert ways(BRIEF.format(table)) == rows


@pytest.mark.parametrize(
    ("words", "is_there"),
    [
        ("Orders move from SugarCRM to Infor M3 once signed.", True),
        ("Invoices move from Infor M3 to SugarCRM every night.", True),
        ("We finished our move from SugarCRM to Infor M3 in May.", False),
    ],
)
def test_a_system_from_which_records_move_is_still_there(words: str, is_there: bool) -> None:
    read = read_brief(BRIEF.format(words), PLAYBOOK, author="ann@firm.example")
    assert (("crm", "SugarCRM") in {(fact.key, fact.value) for fact in read.facts}) is is_there


@pytest.mark.parametrize(
    "lead",
    [
        "Stage 1, the one that is to be priced: ",
        "The first step (and all that we order now): ",
    ],
)
def test_what_only_leads_in_to_a_way_is_not_told_with_it(lead: str) -> None:
    brief = f"Our CRM is Zoho CRM, our ERP is Odoo. {lead}invoices go from Odoo back to Zoho every night."
    read = read_brief(brief, load_playbook("crm-erp-integration"))
    assert [way.evidence for way in read.directions] == ["invoices go from Odoo back to Zoho every night"]
