"""Who decides, by when and between what: only where the words say so."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.reading.numbers.decision import read_decision
from inwriting.reading.requests.addressees import read_addressees

WRITTEN = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("words", "by", "decider"),
    [
        ("We have to decide by 15 January 2027 whether to buy or to build", "2027-01-15", ""),
        ("Go / no-go by the board on 12 Feb 2027", "2027-02-12", "board"),
        ("Whether to buy or build; our CFO decides by 15 January 2027.", "2027-01-15", "CFO"),
        (
            "Whether to build; our COO, Dana Fox (dana@x.example), decides by 10 December.",
            "2026-12-10",
            "dana@x.example",
        ),
        (
            "Our director Mara Ilk and the head of finance Ove Dahl decide on 12 February whether to order.",
            "2027-02-12",
            "Mara Ilk and Ove Dahl",
        ),
        ("Whether to replace QuickBooks, by 1 March 2027", "2027-03-01", ""),
        ("Whether to renew Salesforce by 31 March 2027", "", ""),
        ("We need to decide whether to go live by 1 May 2027", "", ""),
    ],
)
def test_the_date_of_a_decision_is_not_that_of_what_is_decided(words: str, by: str, decider: str) -> None:
    read = read_decision(words, written=WRITTEN)
    assert (read.by, read.decider) == (by, decider)


@pytest.mark.parametrize(
    ("decision", "options"),
    [
        ("whether to connect the two directly or through MuleSoft", ("connect the two directly", "through MuleSoft")),
        ("Choose between a direct integration and an iPaaS, by 31 January 2027", ("a direct integration", "an iPaaS")),
        ("whether to renew Salesforce or not", ()),
        ("whether to replace QuickBooks", ()),
    ],
)
def test_options_are_those_that_a_decision_names(decision: str, options: tuple[str, ...]) -> None:
    assert read_decision(decision).options == options


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("Please send the quote to karin@oak.example as well.", ["karin@oak.example"]),
        ("Joan Park is at joan@x.example; please write to Joan directly.", ["joan@x.example"]),
        ("Please keep my colleague Rolf Hahn (rolf@x.example) informed.", ["rolf@x.example"]),
        ("Finance: Karin Holt, karin@oak.example. Please send us a quote.", []),
        ("Today we send the orders to billing@oak.example by hand.", []),
        ("Kindly copy in Ann Lee too, ann@x.example.", ["ann@x.example"]),
        ("Answers please to bob@x.example", ["bob@x.example"]),
        ("For security questions contact Faye Ogden, faye@x.example", ["faye@x.example"]),
        ("When a deal is won, an email goes to accounts@x.example, who types it in.", []),
        ("Customers write to info@x.example and we copy it to HubSpot.", []),
        ("An email reply to support@x.example opens a ticket.", []),
        ("Budget: 70k EUR - Finance contact – Ilse Kron, ilse@x.example", []),
        ("Sales\tPipedrive\tContact Eva Lund, eva@x.example\t30.06.2027", []),
        ("Invoices are sent by email to ap@x.example", []),
        ("Legal queries should be sent to anna@law.example.", ["anna@law.example"]),
        ("Commercial questions are answered by ida@x.example", ["ida@x.example"]),
        ("Questions about security are dealt with by kim@ops.example, our CISO.", ["kim@ops.example"]),
        ("Support questions go to help@x.example.", []),
        ("Legal queries of customers are answered by legal@x.example.", []),
        ("Finance questions go to finance@x.example today and nobody reads them.", []),
    ],
)
def test_a_wish_that_we_write_to_somebody_is_seen(text: str, addresses: list[str]) -> None:
    assert [wish.address for wish in read_addressees(text, [(0, len(text))])] == addresses


def test_three_options_with_commas_are_three() -> None:
    read = read_decision("Decision needed.", "build with Celigo, buy the native connector, or do nothing")
    assert read.options == ("build with Celigo", "buy the native connector", "do nothing")
    assert read_decision("", "whether to renew, as planned, or to leave").options == ("renew, as planned", "to leave")
