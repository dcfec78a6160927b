"""Words that are like those of a key and of another matter, and words beside them that are of it."""

from __future__ import annotations

import pytest

from inwriting.reading.text.patterns import Said
from inwriting.reading.told.none_of import is_none_of, is_only_told, is_weak

NONE = [
    ("manual_handoffs", "Excuse my spelling and my typing, I sit on a train"),
    ("manual_handoffs", "We have copied your questions and typed the answers under each, in blue"),
    ("manual_handoffs", "Every hour a connector copies the new members from the club's list to the books"),
    ("decision", "Which of the two is leading for addresses is still to be decided"),
    ("customer_definition", "We debated for an hour what a client is"),
    ("reporting", "Schools get one statement per term, the town hall wants its invoices on paper"),
    ("reporting", "we publish statistics on fisheries"),
    ("reporting", "As soon as both are connected the totals will come right"),
    ("measures", "Broken glasses are charged at cost after the party"),
    ("constraints", "What nobody can count: the doors that are changed on site"),
    ("exceptions_known", "The mill was closed in May, its buyers are no longer ours"),
    ("exceptions_known", "The kiosk and the car park are outside the scope"),
    ("exceptions_known", "What is still missing is a link between the shop and the ledger"),
    ("triggers", "Nothing else at all"),
    ("triggers", "The bill goes to the insurer, and the patient pays the rest"),
]
OF_IT = [
    ("manual_handoffs", "I copy each order into the ledger, in red if it is urgent"),
    ("manual_handoffs", "The job card is copied into the ledger by hand"),
    ("manual_handoffs", "Every evening Eva runs a macro and copies the orders over"),
    ("decision", "We have not decided whether to buy one of the two"),
    ("customer_definition", "A client is whoever has signed a mandate"),
    ("reporting", "The board gets one report per month with revenue by branch"),
    ("reporting", "We publish the sales figures every month for the owners"),
    ("constraints", "We cannot work in June and July"),
    ("exceptions_known", "Buyers outside the EU get an invoice without VAT"),
    ("exceptions_known", "What is missing on many orders is the cost centre; those are put aside"),
    ("triggers", "The bill goes to the insurer once the doctor has signed"),
]


@pytest.mark.parametrize(("key", "words"), NONE)
def test_what_is_of_another_matter(key: str, words: str) -> None:
    assert is_none_of(key, Said.of(words))


@pytest.mark.parametrize(("key", "words"), OF_IT)
def test_what_only_comes_near_to_it(key: str, words: str) -> None:
    assert not is_none_of(key, Said.of(words))


def test_a_notice_by_mail_is_no_approval() -> None:
    assert is_only_told(Said.of("The lawyer gets a copy by mail"), "mail")
    assert not is_only_told(Said.of("Discounts are approved by mail"), "mail")


def test_what_gives_way_to_another_text_of_its_key() -> None:
    assert is_weak("manual_handoffs", Said.of("Nobody has time to type things twice"))
    assert not is_weak("manual_handoffs", Said.of("Eva types every order twice"))
    assert is_weak("outcome", Said.of("A month takes us five days to close"))
    assert not is_weak("outcome", Said.of("A month should take us one day to close"))
