"""Records that a brief only names, those that it wants exchanged in other words, and those that it leaves out."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")
SYSTEMS = "We run HubSpot for sales and Xero for the books.\n\n"


def records(text: str) -> tuple[set[str], set[str]]:
    """The records that a text states, and those that it leaves out."""
    read = read_brief(text, PLAYBOOK, author="jo@acme.example")
    stated = {fact.value for fact in read.facts if fact.key == "entities"}
    return stated, {item.value for item in read.excluded if item.key == "entities"}


@pytest.mark.parametrize(
    ("words", "record"),
    [
        ("Our order will be placed from here once your quote has arrived.", "order"),
        ("You will get an order from purchasing if the price is right.", "order"),
        ("Your invoice should be addressed to the trust, not to me.", "invoice"),
        ("Councils must be invoiced through Peppol, otherwise the invoice comes back.", "invoice"),
        ("Without a VAT number the invoice comes back within a day.", "invoice"),
        ("Breakdowns are booked in Hubtiger as tickets and that works, so hands off.", "support_history"),
        ("Tickets live in Zendesk, which nobody wants to touch.", "support_history"),
        ("Orders, stock and invoices are on Navision and will stay there.", "order"),
        ("The stockist record is shared, yet sales and finance each rename fields on it as they please.", "account"),
        ("The account executive phones the yard.", "account"),
        ("The contact person for this tender is Bo Lund.", "contact"),
        ("In order to save paper, everything goes by mail.", "order"),
        ("Our yard hires and repairs dinghies on the Clyde.", "support_history"),
    ],
)
def test_a_record_that_is_only_named_is_none_of_the_scope(words: str, record: str) -> None:
    assert record not in records(SYSTEMS + words)[0]


@pytest.mark.parametrize(
    ("words", "record"),
    [
        ("Accounts and contact persons should be the same in both.", "account"),
        ("Accounts and contact persons should be the same in both.", "contact"),
        (
            "What we need exchanged is account and contact details both ways, and invoices shown so the contact team can answer.",
            "contact",
        ),
        ("Each order should be in Xero the minute it is signed.", "order"),
        ("Repairs and complaints should be seen beside the account.", "support_history"),
    ],
)
def test_a_record_beside_such_words_stays(words: str, record: str) -> None:
    assert record in records(SYSTEMS + words)[0]


def test_a_record_that_only_sets_a_transfer_off_is_none_of_a_list() -> None:
    told = "In scope: accounts, orders.\n\nWhen an opportunity in HubSpot is set to Signed, an order shall be created in Xero."
    assert records(SYSTEMS + told)[0] == {"account", "order"}
    assert records(SYSTEMS + told.replace("In scope: accounts, orders.\n\n", ""))[0] == {"opportunity", "order"}


@pytest.mark.parametrize(
    "title",
    ["Connecting sales with accounts", "Linking the yard to accounts", "Client & sample billing: HubSpot with Xero"],
)
def test_bookkeeping_in_a_title_is_no_account(title: str) -> None:
    assert "account" not in records(f"{title}\n\n{SYSTEMS}")[0]


@pytest.mark.parametrize(
    "people",
    [
        "Contacts\n\nRole\tName\tE-mail\n\nSponsor\tAnn Lee\tann@acme.example",
        "4. Contacts\nSponsor    Ann Lee, Chief Executive\nFinance    Bo Lund",
        "KEY CONTACTS\nAnn Lee, finance director\nBo Lund, head of operations",
    ],
)
def test_the_title_above_people_is_no_record(people: str) -> None:
    assert records(f"CRM: HubSpot\nERP: Xero\n\n{people}\n")[0] == set()


def test_contacts_among_records_are_one() -> None:
    assert records("CRM: HubSpot\n\nRecords\n\nAccounts\nContacts\nOrders\n")[0] == {"account", "contact", "order"}


def test_what_is_listed_leaves_no_room_for_what_is_told() -> None:
    told = "The reps administer their opportunities in HubSpot. Accounts, orders and invoices are concerned by this."
    assert records(SYSTEMS + told)[0] == {"account", "order", "invoice"}


@pytest.mark.parametrize(
    ("words", "stated"),
    [
        ("Only accounts and invoices need connecting, and there's nothing to tidy up.", {"account", "invoice"}),
        ("Wanted: opportunities and orders out of HubSpot, invoices back", {"opportunity", "order", "invoice"}),
        ("A customer record set up in HubSpot appears in Xero once the contract has been signed.", {"account"}),
        ("Hotels and restaurants should be set up once, in HubSpot, and arrive in Xero at night.", {"account"}),
        ("Orders should pass, and warranties (the entitlement, I suppose you call it).", {"order", "entitlement"}),
        ("Orders should be created in Xero when a deal is won.", {"order"}),
        ("Invoices must come back into HubSpot every night.", {"invoice"}),
        ("Once an order is placed by the customer, it should be in Xero within minutes.", {"order"}),
        ("The customer record is to be shared between the two.", {"account"}),
    ],
)
def test_what_is_wanted_is_stated(words: str, stated: set[str]) -> None:
    assert stated <= records(SYSTEMS + words)[0]


@pytest.mark.parametrize(
    ("words", "out"),
    [
        ("Moves: accounts, orders\nNot: contacts; entitlements", {"contact", "entitlement"}),
        ("Moves: accounts, orders\nStays: contacts; invoices", {"contact", "invoice"}),
        ("Contacts and invoices. Maintenance history should not be.", {"support_history"}),
        (
            "Ref\tRequirement\tPriority\tDecision\nG-1\tOrders move\tMust\tagreed\nG-2\tContacts are exchanged\tCould\trejected by the board",
            {"contact"},
        ),
        ("Wij gebruiken Teamleader en AFAS. Supporttickets vallen buiten de scope.", {"support_history"}),
    ],
)
def test_what_is_left_out(words: str, out: set[str]) -> None:
    stated, left = records(words if "AFAS" in words else SYSTEMS + words)
    assert out <= left
    assert out.isdisjoint(stated)
