"""Comments on a fact: a new value, or words that object to it and are none.

What a person writes against a fact must never stand as its value: "U42: no, this is just a heading" makes no constraint.
A verdict of None means that the comment is left to a person and shown back.
"""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.reading.replies.corrections import read_correction
from inwriting.reading.reply import read_reply
from inwriting.reading.values import Values
from reading.real import real_case

CASE = real_case()
VALUES = Values(CASE.playbook, "en", date(2026, 11, 24))

COMMENTS: dict[tuple[str, str], list[tuple[str, str | None, str | None]]] = {
    ("processes", "quote to cash"): [
        ("no, warranty returns", "changed", "warranty returns"),
        ("no, it is warranty returns", "changed", "warranty returns"),
        ("warranty returns", "changed", "warranty returns"),
        ('should read "warranty returns"', "changed", "warranty returns"),
        ("no, rental billing", "changed", "rental billing"),
        ("it should be subscription renewals", "changed", "subscription renewals"),
        ("no, spare parts", "changed", "spare parts"),
        ("no: goods-in", "changed", "goods-in"),
        ("is wrong, it is service call to invoice", "changed", "service call to invoice"),
        ("no, order to cash", "changed", "order to cash"),
        ("order to cash", "changed", "order to cash"),
        ("no, order to cash and returns", "changed", "order to cash|returns"),
        ("no, returns and repairs", "changed", "returns|repairs"),
        ("no", "rejected", None),
        ("no, that is not a process", "rejected", None),
        ("no, we do not do this here", "rejected", None),
        ("no, nothing of the kind", "rejected", None),
        ("no, that's just a heading", "rejected", None),
        ("no, see above", "rejected", None),
        ("no, ask Tom", None, None),
        ("not a process", "rejected", None),
        ("delete this", "rejected", None),
        ("no, please remove it", "rejected", None),
        ("no, quote to cash is out of scope", "rejected", None),
        ("no, this is handled by the shop", "rejected", None),
        ("no, field service dispatch", "changed", "field service dispatch"),
        ("tender to contract", "changed", "tender to contract"),
        ("no, we mean consignment stock", "rejected", None),
        ("no, crate deposits and empties", "changed", "crate deposits|empties"),
        ("no, it's membership renewals", "changed", "membership renewals"),
        ("change to claims handling", "changed", "claims handling"),
        ("no - hire to retire", "changed", "hire to retire"),
        ("procure to pay", "changed", "procure to pay"),
        ("quote to cash", "confirmed", None),
        ("no, quote to cash", "confirmed", None),
        ("no, only returns", "changed", "returns"),
        ("no, the whole thing is different", "rejected", None),
        ("no idea where you got that", "rejected", None),
        ("wrong", "rejected", None),
        ("no, out of scope", "rejected", None),
        ("no longer", "rejected", None),
        ("no, later", "rejected", None),
        ("nonsense", None, None),
        ("wrong, Tom knows", "rejected", None),
        ("no, thanks", "rejected", None),
        ("no, sorry", "rejected", None),
        ("yes", "confirmed", None),
    ],
    ("exceptions_known", "Support has its own list"): [
        ("not an exception", "rejected", None),
        ("That is not an exception, it is how support sees customers.", "rejected", None),
        ("no, that is no exception", "rejected", None),
        ("no, that is normal", "rejected", None),
        ("that is normal for us", None, None),
        ("no, this is just a heading", "rejected", None),
        ("no, failed syncs at night", "changed", "failed syncs at night"),
        ("no, orders without a VAT number are refused", "changed", "orders without a VAT number are refused"),
        ("no, invoices that do not match the order", "changed", "invoices that do not match the order"),
        ("no, it is duplicate customers", "changed", "duplicate customers"),
        ("delete this", "rejected", None),
        ("please delete", "rejected", None),
        ("remove", "rejected", None),
        ("not relevant", "rejected", None),
        ("no, that never happens", "rejected", None),
        ("isn't a problem", "rejected", None),
        ("this is a feature, not an exception", "rejected", None),
        ("is a wish, not an exception", "rejected", None),
        ("no, that's our normal way of working", "rejected", None),
        ("this was only an example", "rejected", None),
        ("no, only a remark", "rejected", None),
        ("no, it was meant as a joke", "rejected", None),
        ("this is the title of an annex", "rejected", None),
        ("no, that is our sales slogan", "rejected", None),
        ("no, this describes the future", "rejected", None),
        ("it is not an issue", "rejected", None),
        ("no such thing", "rejected", None),
        ("not a problem any more", None, None),
        ("That's not an error. Batches are split on purpose.", "rejected", None),
        ("no, it is batches without a certificate", "changed", "batches without a certificate"),
        ("no, milk collected twice", "changed", "milk collected twice"),
        ("is wrong: pallets get lost between depots", "changed", "pallets get lost between depots"),
        ("no, errors in VAT numbers", "changed", "errors in VAT numbers"),
        ("no, mistakes in the price list", "changed", "mistakes in the price list"),
        ("comments missing on delivery notes", "changed", "comments missing on delivery notes"),
        ("no, questions from customs", "changed", "questions from customs"),
        ("it is a typo", "rejected", None),
        ("no, a misunderstanding", "rejected", None),
        ("misread", "rejected", None),
        ("no problem", None, None),
        ("no, you misread that", "rejected", None),
    ],
    ("approvals_live_in", "SAP"): [
        ("no, nothing is approved in SAP.", "rejected", None),
        ("is wrong, SAP does not hold any approvals.", "rejected", None),
        ("no, there are no approvals in SAP", "rejected", None),
        ("no, they live in Outlook", "rejected", None),
        ("no, email", "changed", "email"),
        ("no, in Teams chats", "changed", "in Teams chats"),
        ("in email", "changed", "in email"),
        ("no, nobody approves anything", "rejected", None),
        ("no, we never approve in SAP", "rejected", None),
        ("no, approvals are not recorded anywhere", "rejected", None),
        ("no, they're on paper", "changed", "on paper"),
        ("no: in a ledger at the depot", "changed", "in a ledger at the depot"),
        ("no, on the phone", "changed", "on the phone"),
        ("it's in a shared mailbox", "changed", "in a shared mailbox"),
        ("no email", None, None),
        ("no, the headteacher signs a paper form", "changed", "the headteacher signs a paper form"),
        ("no, SAP has no approval step", "rejected", None),
        ("no, we do not use approvals", "rejected", None),
        ("we never approved anything there", None, None),
        ("no, ServiceNow", "changed", "ServiceNow"),
    ],
    ("constraints", "5. People"): [
        ("no, this is just a heading", "rejected", None),
        ("that is only a heading", "rejected", None),
        ("no, this is a chapter title", "rejected", None),
        ("this is a section heading of our document", "rejected", None),
        ("no, that is merely the name of a chapter", "rejected", None),
        ("no constraint", "rejected", None),
        ("not a constraint", "rejected", None),
        ("no, no downtime in December", "changed", "no downtime in December"),
        ("no changes to the chart of accounts", None, None),
        ("no longer true", "rejected", None),
        ("is no longer correct", "rejected", None),
        ("no, changes only at weekends", "changed", "changes only at weekends"),
        ("that's from your template", None, None),
        ("no, it is the title of the annex", "rejected", None),
        ("is our company name", "rejected", None),
        ("no, that's our address", "rejected", None),
        ("no: maximum 2 hours of downtime", "changed", "maximum 2 hours of downtime"),
        ("no, that was last year", "rejected", None),
        ("it must run on our own servers", "changed", "it must run on our own servers"),
        ("no, data stays in Ireland", "changed", "data stays in Ireland"),
        ("should say: data stays in the EU", "changed", "data stays in the EU"),
        ("should be “EU hosting”", "changed", "EU hosting"),
    ],
    ("authority", "SAP is the master for customers, prices and stock"): [
        ("not about which system is master", "rejected", None),
        ("is not about which system is master", "rejected", None),
        ("no, that sentence is about reports", "rejected", None),
        ("no, HubSpot is the master for contacts", "changed", "HubSpot is the master for contacts"),
        ("SAP is also master for prices.", None, None),
        ("no, Salesforce wins for addresses", "changed", "Salesforce wins for addresses"),
        ("no, we have not decided that", "rejected", None),
        ("no, Xero decides on addresses", "changed", "Xero decides on addresses"),
        ("no, the warehouse system wins", "changed", "the warehouse system wins"),
        ("doesn't say which system wins", "rejected", None),
        ("no, that was about prices only", "rejected", None),
        ("no, Xero too", None, None),
    ],
    ("manual_handoffs", "a WooCommerce shop that writes its orders into Odoo"): [
        ("is not right, the shop does that automatically", "rejected", None),
        ("no, the shop does that automatically", "rejected", None),
        ("no, that is automatic", "rejected", None),
        ("no, this runs by itself", "rejected", None),
        ("no, nobody types that", "rejected", None),
        ("no, invoices are typed twice", "changed", "invoices are typed twice"),
        ("no, the warehouse types the picking lists", "changed", "the warehouse types the picking lists"),
        ("only orders are typed twice", "changed", "only orders are typed twice"),
        ("is wrong: only orders are typed twice", "changed", "only orders are typed twice"),
        ("no, it is the connector that does this", "rejected", None),
        ("no, it happens automatically", "rejected", None),
        ("no, the portal books them", "rejected", None),
        ("not by hand, EDI does it", None, None),
        ("no, drivers write the weights on paper", "changed", "drivers write the weights on paper"),
        ("the forwarder handles it", None, None),
        ("no, we key in delivery notes", "changed", "we key in delivery notes"),
        ("no longer, that's automated since May", "rejected", None),
    ],
    ("triggers", "when a deal is won in HubSpot"): [
        ("no, when an order is released", "changed", "when an order is released"),
        ("no, the posted invoice starts it", "rejected", None),
        ("no, a posted invoice", "changed", "a posted invoice"),
        ("should be: quote accepted", "changed", "quote accepted"),
        ("no, the trigger is a posted invoice", "changed", "a posted invoice"),
        ("no, that's not a trigger", "rejected", None),
        ("no, a signed contract", "changed", "a signed contract"),
        ("no, the release of the batch", "changed", "the release of the batch"),
        ("no, it starts with a signed lease", "rejected", None),
        ("a confirmed booking", "changed", "a confirmed booking"),
        ("is when a booking is paid", "changed", "when a booking is paid"),
    ],
    ("data_cleanup", "We will clean up the data once the integration is live"): [
        ("no, we clean up the duplicates before go-live", "changed", "we clean up the duplicates before go-live"),
        ("no, it is done already", "changed", "done already"),
        ("no, Priya Nair cleans up in January", "changed", "Priya Nair cleans up in January"),
        ("cleanup is done", "changed", "cleanup is done"),
        ("no, there is nothing to clean", "rejected", None),
        ("no, Ann does that in March", "rejected", None),
        ("no, the agency merges the lists in March", "changed", "the agency merges the lists in March"),
        ("that's not a plan, just an idea", None, None),
        ("no - before go-live", "changed", "before go-live"),
    ],
    ("customer_definition", "Sales calls a customer anyone who ever had a quote"): [
        ("no, a customer is an account with a credit limit", "changed", "a customer is an account with a credit limit"),
        ("no, see U11", "rejected", None),
        ("no, the customer is whoever pays", "changed", "whoever pays"),
        ("no, the shop is separate", "changed", "the shop is separate"),
        ("that is not a definition", "rejected", None),
        ("no, any school with a contract", "changed", "any school with a contract"),
        ("no, we call tenants customers", "changed", "we call tenants customers"),
        ("is a quote from our brochure", "rejected", None),
        ("it is whoever holds a policy", "changed", "whoever holds a policy"),
    ],
    ("reporting", "The board wants one dashboard"): [
        ("no, that's a wish of the board", "rejected", None),
        ("no, the existing reports stay", "changed", "the existing reports stay"),
    ],
    ("acceptance", "finance has reconciled one month end"): [
        ("no, 50 test orders run through", "changed", "50 test orders run through"),
        ("no, that is not a criterion", "rejected", None),
    ],
    ("protected", "month-end closing"): [
        ("no, the warehouse must not stop", "changed", "the warehouse must not stop"),
    ],
    ("compliance", "GDPR"): [
        ("no, ISO 27001", "changed", "ISO 27001"),
        ("no, none", "rejected", None),
        ("no, nothing", "rejected", None),
    ],
    ("outcome", "What we need: when a deal is won"): [
        ("no, orders without re-keying", "changed", "orders without re-keying"),
        ("that is an introduction, not an outcome", "rejected", None),
    ],
    ("erp", "Microsoft Dynamics 365 Business Central"): [
        ("no, it is Business Central on-premise, version 14", "confirmed", None),
        ("no, Business Central is gone", "rejected", None),
        ("no, we dropped Business Central", "rejected", None),
        ("no, NAV 2018", "changed", "Microsoft Dynamics NAV"),
        ("no, not Business Central", "rejected", None),
        ("no, the on-premise Business Central 2022", "confirmed", None),
        ("no, only HubSpot talks to Business Central", None, None),
        ("no change", None, None),
    ],
    ("erp", "SAP Business One"): [
        ("no, SAP Business One on HANA, version 10", "confirmed", None),
        ("no, SAP S/4HANA", "changed", "SAP S/4HANA"),
        ("Business One 10", "confirmed", None),
    ],
    ("other_systems", "Shopify"): [
        ("no, Shopify Plus", "confirmed", None),
        ("not a system of ours", "rejected", None),
        ("no, our shop is on Magento", "changed", "Magento"),
        ("this is a customer of ours", None, None),
    ],
    ("entities", "order"): [
        ("not a record", "rejected", None),
        ("no, only invoices", "changed", "invoice"),
    ],
    ("licence_status", "renewing"): [
        ("no, not a licence matter", "rejected", None),
    ],
    ("reporting", "x"): [
        ("no, it is monthly figures per branch", "changed", "monthly figures per branch"),
    ],
    ("outcome", "x"): [
        ("no, it's an example from another firm", "rejected", None),
    ],
    ("measures", "x"): [
        ("no, number of claims", "changed", "number of claims"),
    ],
    ("may_change", "x"): [
        ("no, nothing may change", "rejected", None),
    ],
    ("erp", "Sage 200"): [
        ("no, Sage 200 Professional 2023", "confirmed", None),
        ("no, Sage 50", "changed", "Sage 50"),
        ("no, Sage X3", "changed", "Sage X3"),
    ],
    ("crm", "HubSpot"): [
        ("HubSpot Enterprise", "confirmed", None),
        ("no, our HubSpot licences are gone", "rejected", None),
        ("no, we left HubSpot for Pipedrive", "changed", "Pipedrive"),
    ],
    ("erp", "Odoo"): [
        ("is wrong, it's Odoo 17 Community, self-hosted", None, None),
        ("no, Tryton", "changed", "Tryton"),
    ],
    ("other_systems", "Zendesk"): [
        ("not in use any more", "rejected", None),
    ],
}


@pytest.mark.parametrize(("key", "value"), COMMENTS)
def test_a_comment_is_a_value_or_an_objection(key: str, value: str) -> None:
    for comment, verdict, after in COMMENTS[key, value]:
        found = read_correction(comment, key, value, VALUES, labelled=True)
        stated = "|".join((found.value, *found.adds)) if found and found.value else None
        assert (comment, found and found.verdict, stated) == (comment, verdict, after)


FACTS = (
    (9, "processes", "and warranty returns"),
    (10, "approvals_live_in", "SAP"),
    (16, "authority", "SAP is the master for customers, prices and stock"),
    (25, "authority", "credit limit is checked"),
    (42, "constraints", "5. People"),
)


def test_several_objections_in_a_row_each_take_away_their_own_fact() -> None:
    typed = (
        "Thank you for the quick response. U10 is wrong, SAP does not hold any approvals. Please remove U42, that is only a "
        'heading. U25 is not about which system is master.\nU9 should read "warranty returns".'
    )
    reading = read_reply(typed, None, [], CASE.questions, FACTS, CASE.playbook)
    assert {each.fact: (each.verdict, each.value) for each in reading.corrections} == {
        9: ("changed", "warranty returns"),
        10: ("rejected", None),
        25: ("rejected", None),
        42: ("rejected", None),
    }
    assert reading.unplaced == ()


def test_a_remark_that_is_not_read_is_shown_with_its_number() -> None:
    reading = read_reply("U16: SAP is also master for prices.", None, [], CASE.questions, FACTS, CASE.playbook)
    assert reading.corrections == ()
    assert [piece.text for piece in reading.unplaced] == ["U16: SAP is also master for prices."]
