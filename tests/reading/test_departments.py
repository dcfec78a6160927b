"""Departments and phrases that share a word with a record: "accounts re-key the invoices", "in order to", "contact us"."""

from __future__ import annotations

import pytest

from inwriting.reading.brief import read_brief

from .test_brief import PLAYBOOK

NO_ACCOUNT = """\
Customer: sales, accounts and support each have their own idea of it.
Sales, support and accounts have separate lists.
Sales, accounts and support define a customer differently.
The accounts department re-keys the invoices.
Our accounts dept checks each invoice by hand.
Our accounts team books the invoices in Sage.
Accounts re-type every invoice into Sage.
Accounts approve the credit limits by email.
Accounts then re-key the invoice.
Accounts always check the credit limit.
Then accounts have to type it again.
Accounts have their own spreadsheet.
Accounts cannot see what was sold.
Accounts want the invoice on the day of dispatch.
Accounts (Mary) re-keys each invoice.
Jane in accounts owns the invoices.
Somebody from accounts prints them.
Lisa from the accounts side checks it.
It goes to accounts for approval.
Each invoice is passed on to accounts, who type it in.
Orders go from sales to accounts by email.
Accounts, sales and the warehouse all read the same list.
Accounts and dispatch both keep a list.
Finance and accounts sign off.
Sales say one thing, accounts another.
Sales sees it first, then accounts.
Accounts are short of staff.
Management accounts come from Sage.
Year-end accounts are due in March.
The chart of accounts is in Sage.
Our bank accounts are with Barclays.
We have 45 user accounts in HubSpot.
On account of the merger we have two systems.
We must account for VAT.
It accounts for half our work.
Nobody is held to account.
A PDF goes to accounts@hale.example.""".splitlines()
ACCOUNT = """\
Accounts and contacts must flow from HubSpot to Sage.
We want accounts, contacts and orders to move.
Records: accounts, orders, invoices.
Please bring accounts and orders.
Accounts live in HubSpot.
Sage is the master for accounts.
Sync accounts both ways.
Accounts, orders and invoices go over nightly.
Accounts have to match on both sides.
Sales, orders and accounts flow to Sage.
Sales orders and accounts are to be integrated.
Our accounts must be the same in both systems.
Accounts in HubSpot need to reach Sage.
Accounts (companies) go both ways.
We need to connect customers (accounts), contact persons and orders.
Trade accounts must go from HubSpot to Sage.
Orders, accounts and service contracts must flow to Sage.
Accounts, support history and orders must flow to Sage.
Sync support cases and accounts.
New accounts go from HubSpot to Sage.""".splitlines()
NO_ORDER = """\
The orders department types them in.
Our orders team re-keys them.
In order to save time we want this done by May.
The order of the steps is fixed.
That is in order.
Made to order.
We order parts from Bosch.""".splitlines()
NO_CONTACT = """\
Contact us any time.
Please contact me by email.
Point of contact: Jane Smith
He contacts the customer by phone.""".splitlines()


def records(sentence: str) -> set[str]:
    brief = f"Hello, we run HubSpot and Sage 200. We want deals in both. {sentence}\n\nRegards\nTom Hale"
    reading = read_brief(brief, PLAYBOOK, author="tom@hale.example")
    return {fact.value for fact in reading.facts if fact.key == "entities"}


@pytest.mark.parametrize(
    ("record", "sentence"),
    [
        *(("account", sentence) for sentence in NO_ACCOUNT),
        *(("order", sentence) for sentence in NO_ORDER),
        *(("contact", sentence) for sentence in NO_CONTACT),
    ],
)
def test_a_department_and_a_phrase_are_no_record(record: str, sentence: str) -> None:
    assert record not in records(sentence)


@pytest.mark.parametrize("sentence", ACCOUNT)
def test_accounts_that_move_are_a_record(sentence: str) -> None:
    assert "account" in records(sentence)
