"""What a writer takes back: the value that is not so is never read, and the one that is so is."""

from datetime import date

import pytest

from inwriting.reading.brief import read_brief

from .test_brief import PLAYBOOK

VALUES = {  # of what: how it is called, what it is not, what it is, and both as they are read
    "budget": ("The budget", "EUR 30,000", "EUR 45,000", "EUR 30000", "EUR 45000"),
    "go_live": ("Go-live", "1 May 2027", "1 June 2027", "2027-05-01", "2027-06-01"),
    "volumes": ("The volume", "300 orders a week", "450 orders a week", "300 orders per week", "450 orders per week"),
    "renewal_date": ("The HubSpot renewal", "1 March 2027", "1 April 2027", "2027-03-01", "2027-04-01"),
    "erp": ("Our ERP", "Sage 200", "Odoo", "Sage 200", "Odoo"),
}
INSTEAD = (
    "{s} is not {v} but {w}.",
    "{s} isn't {v}, it is {w}.",
    "{s} isn't {v}. It is {w}.",
    "{s} is {w}, not {v}.",
    "{s} was {v} and is now {w}.",
    "{s}: not {v} but {w}.",
    "{s}: {v} is wrong, it is {w}.",
    "I wrote that {s} was {v}. That is wrong: it is {w}.",
    "Forget {v}; {s} is {w}.",
    "{s} has been changed from {v} to {w}.",
    "{s}: {w} (was {v}).",
    "{s} is {v}. Sorry, {w}.",
    "{s} is {v} - no, {w}.",
    "{s} is {v}... I mean {w}.",
    "My last mail said {v} for {s}; it is {w}.",
)
DENIED = ("{s} isn't {v}.", "{s} is no longer {v}.", "{s} isn't {v} any more.", "{s} was never {v}.")
KEPT = ("{s} is {v}.", "{s} is {v}, and that isn't going to change.", "{s} is {v}, no ifs.")


def read(key: str, sentence: str) -> set[str]:
    text = f"Hello,\n\nplease quote for connecting our systems.\n\n{sentence}\n\nRegards\nIngrid Tveit\n"
    reading = read_brief(text, PLAYBOOK, author="ingrid@yard.example", written=date(2026, 11, 24))
    return {fact.value for fact in reading.facts if fact.key == key}


@pytest.mark.parametrize("key", VALUES)
@pytest.mark.parametrize("sentence", INSTEAD)
def test_what_is_so_is_read_instead(key: str, sentence: str) -> None:
    said, old, new, _, value = VALUES[key]
    assert read(key, sentence.format(s=said, v=old, w=new)) == {value}


@pytest.mark.parametrize("key", VALUES)
@pytest.mark.parametrize("sentence", DENIED)
def test_what_is_not_so_is_no_fact(key: str, sentence: str) -> None:
    said, old, *_ = VALUES[key]
    assert read(key, sentence.format(s=said, v=old)) == set()


@pytest.mark.parametrize("key", VALUES)
@pytest.mark.parametrize("sentence", KEPT)
def test_what_is_so_stays(key: str, sentence: str) -> None:
    said, old, _, value, _ = VALUES[key]
    assert read(key, sentence.format(s=said, v=old)) == {value}


def test_two_products_without_a_comma_correct_nothing() -> None:
    text = "Hello,\n\nplease quote for HubSpot (our CRM) and Xero (our ERP). No Shopify, no Zendesk.\n"
    reading = read_brief(text, PLAYBOOK, author="a@b.example", written=date(2026, 11, 24))
    assert {item.value for item in reading.excluded} == {"Shopify", "Zendesk"}


def test_a_mail_of_monday_is_no_product() -> None:
    text = (
        "Hello,\n\nplease quote for HubSpot (our CRM) and Xero (our ERP). My mail of Monday said GBP 40,000 for the budget; "
        "it is GBP 48,000.\n"
    )
    reading = read_brief(text, PLAYBOOK, author="a@b.example", written=date(2026, 11, 24))
    assert {fact.value for fact in reading.facts if fact.key == "budget"} == {"GBP 48000"}
    assert not reading.excluded
