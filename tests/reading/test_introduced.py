"""What a brief says itself: products that no catalogue has, whose words a forwarded mail is, sums in words, yes and no."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading
from inwriting.reading.numbers.quantities import money_in

PLAYBOOK = load_playbook("crm-erp-integration")


def read(text: str, author: str = "jo@acme.example") -> BriefReading:
    return read_brief(f"Hello,\n\n{text}\n\nJo\n", PLAYBOOK, author=author)


def stated(text: str, author: str = "jo@acme.example") -> set[tuple[str, str]]:
    return {(fact.key, fact.value) for fact in read(text, author).facts}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Our pursuits live in Quonset CRM. The orders in Quonset must reach NetSuite.", ("crm", "Quonset")),
        ("ERP: NetSuite\nCRM: webFolk", ("crm", "webFolk")),
        ("Our ERP is called Rapporta and our CRM is Pipedrive.", ("erp", "Rapporta")),
        ("Garments are in Lavex, the laundry system, and invoices in NetSuite.", ("other_systems", "Lavex")),
    ],
)
def test_a_product_that_the_brief_introduces_is_one(text: str, fact: tuple[str, str]) -> None:
    assert fact in stated(text)


@pytest.mark.parametrize(
    "text",
    [
        "Which CRM would you take? Legacy ERP and new CRM do not talk.",
        "Als CRM gebruiken wij Pipedrive. Sales CRM is what we say, and sales is what we do.",
        "Integrated ERP is the buzzword. Any CRM will do.",
        "Acme CRM project: we use Pipedrive.",  # the writer's company
    ],
)
def test_a_word_that_stands_before_crm_is_no_product(text: str) -> None:
    assert {value for key, value in stated(text) if key in ("crm", "erp", "other_systems")} <= {"Pipedrive"}


FORWARDED = """

Begin forwarded message:

From: Anton Reyes <anton@reyes-ops.example>
Subject: systems
Date: November 20, 2026 at 9:12:04 AM PST
To: founders@acme.example

Pipedrive is your CRM and NetSuite is your ERP. New dealers enter by hand.
"""


def test_a_forwarded_mail_is_the_senders_own_words_where_the_sender_endorses_it() -> None:
    assert ("crm", "Pipedrive") in stated(f"Passing on what our consultant wrote. I agree with all of it.{FORWARDED}")
    assert ("crm", "Pipedrive") not in stated(f"Passing on what a consultant wrote. I cannot agree with it.{FORWARDED}")


FROM_OUTSIDE = """

---------- Forwarded message ---------
From: Carl Dunn <carl@bigconsult.example>
Date: Wed, 25 Nov 2026
Subject: requirements
To: Kim Reyes

"""
CARLS = "You're on Pipedrive and NetSuite. Your orders are retyped. Please send us a quote.\n\nCarl Dunn\nFinance Director\n"


def forwarded(own: str, words: str, author: str = "kim@acme.example") -> dict[tuple[str, str], str]:
    found = read_brief(f"{own}{FROM_OUTSIDE}{words}", PLAYBOOK, subject="Fwd: requirements", author=author).facts
    return {(fact.key, fact.value): fact.author for fact in found}


@pytest.mark.parametrize(
    "own",
    [
        "Please quote for the below.",
        "See below, can you help?",
        "FYI our client needs this.",
        "FYI and please quote",
        "Our consultant wrote this up. Please send us a quote for the below.",
        "Please see below.\n\nThanks\nKim Reyes",
        "Forwarding our client's requirements. Could you send us a quote?",
    ],
)
def test_a_forwarded_mail_that_the_sender_makes_the_request_is_read_as_its_authors_words(own: str) -> None:
    found = forwarded(own, CARLS)
    assert found["crm", "Pipedrive"] == found["erp", "NetSuite"] == "Carl Dunn"
    assert not {key for key, _ in found} & {"finance", "sponsor"}  # who signs elsewhere has no role in this house


@pytest.mark.parametrize(
    ("own", "words"),
    [
        ("FYI", CARLS),
        ("See what our vendor sent us below. Please quote.", CARLS),
        ("We got this offer below. Can you beat it?", CARLS),
        ("Our own systems are on paper. Please quote. Carl needs something else, see below.", CARLS),
        ("Please quote for the below.", f"{CARLS}We offer a free trial, valid until Friday."),
        ("See below, can you help?", f"{CARLS}Unsubscribe here."),
    ],
)
def test_what_somebody_sells_or_nobody_asks_for_is_not_read_in_a_forwarded_mail(own: str, words: str) -> None:
    assert not {key for key, _ in forwarded(own, words)} & {"crm", "erp"}


def test_a_mail_that_its_writer_forwards_from_another_address_is_the_writers() -> None:
    assert ("erp", "NetSuite") in forwarded("Wrong account, sorry.", "We use NetSuite.", "carl.dunn@mail.example")
    assert not forwarded("Wrong account, sorry.", "We use NetSuite.", "kim@mail.example")


def test_who_forwards_a_brief_puts_right_what_it_says() -> None:
    own = "Please quote. Everything below still holds except the date, which is now 1 September 2027."
    assert ("go_live", "2027-09-01") in forwarded(own, "We run NetSuite. Go-live is 1 June 2027.")
    assert ("go_live", "2027-06-01") not in forwarded(own, "We run NetSuite. Go-live is 1 June 2027.")
    own = "Please quote for the below. One correction: finance is on Business Central now, not GP."
    found = forwarded(own, "We run Salesforce in sales and Dynamics GP in finance.")
    assert found["erp", "Microsoft Dynamics 365 Business Central"] == ""
    assert [value for key, value in found if key == "erp"] == ["Microsoft Dynamics 365 Business Central"]


def test_a_mail_that_is_forwarded_in_a_quote_is_read() -> None:
    quoted = "\n".join(
        f"> {line}" for line in ("From: Petri Kangas (operations)", "To: Jo Hart", "Subject: Re: systems")
    )
    words = "> Wearers are in NetSuite, and NetSuite must remain master of wearers.\n> We have about 120 new contracts a month."
    found = stated(f"Forwarding as it is.\n\n{quoted}\n>\n{words}")
    assert {("erp", "NetSuite"), ("volumes", "120 new contracts per month")} <= found


def test_records_are_answered_with_yes_and_no() -> None:
    reading = read("We use Pipedrive and NetSuite.\n\nRecords:\nOrders: yes\nInvoices - no\nContacts: later")
    assert ("entities", "order") in {(fact.key, fact.value) for fact in reading.facts}
    assert {item.value for item in reading.excluded} == {"invoice", "contact"}


def test_a_product_that_is_not_replaced_is_there() -> None:
    assert ("crm", "Pipedrive") in stated("We are not replacing Pipedrive.")
    assert ("crm", "Pipedrive") in stated("We are replacing Pipedrive.")  # it is there until then
    assert ("crm", "Pipedrive") not in stated("We have replaced Pipedrive.")


def test_two_departments_that_define_a_customer_differ() -> None:
    assert [
        s.number for s in read("For sales customer is hotel, for accounting customer is construction firm.").signals
    ] == [1]
    assert not read("A customer means the same to sales, finance and support.").signals


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("one hundred and thirty thousand dollars", "USD 130000"),
        ("a hundred thousand euros", "EUR 100000"),
        ("twenty-five thousand pounds", "GBP 25000"),
        ("S$30k", "SGD 30000"),
        ("HK$ 100,000", "HKD 100000"),
        ("60 000 zł net", "PLN 60000"),
        ("350 000 Kč", "CZK 350000"),
        ("T$ 500", None),
    ],
)
def test_sums_are_read_in_the_currency_they_are_written_in(words: str, value: str | None) -> None:
    assert money_in(words) == value


@pytest.mark.parametrize(
    "text",
    [
        "We have Membrain and Xero. Once an order is confirmed in the CRM, Oddmund types it into Xero.",
        "Orders come in through the CRM, Yevheniia re-enters them in the ERP, Bozhidar checks.",
        "Owner of the customer master in Membrain: Nahia Goñi, finance. The ledger is Xero.",
        "Orders are written in Membrain and Ilsabe in the dispatch enters them in Xero.",
    ],
)
def test_who_acts_is_no_product(text: str) -> None:
    assert {value for key, value in stated(text) if key in ("crm", "erp", "other_systems")} <= {"Membrain", "Xero"}


def test_a_suite_in_a_list_is_what_it_is_used_for() -> None:
    assert ("crm", "Microsoft Dynamics 365") in stated("Our systems: Dynamics 365 for selling, Abacus for the books.")
    assert ("crm", "cobra CRM") in stated("Our CRM is cobra, our ERP is proALPHA.")


def test_a_labelled_name_that_is_to_be_linked_is_a_system() -> None:
    text = "CRM: Teamleader\nERP: Xero\nTags = Absolute Track, also to be linked\nClock = Protime, not to be linked"
    assert ("other_systems", "Absolute Track") in stated(text)
    assert ("other_systems", "Protime") not in stated(text)
