"""What is no brief is told from what is; a buyer's two words are a brief."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.enquiries.enquiry import not_a_brief

from .measure import load_briefs

PLAYBOOK = load_playbook("crm-erp-integration")
MAILS = tomllib.loads((Path(__file__).parent / "enquiries.toml").read_text())["mail"]
OFFERED = tomllib.loads((Path(__file__).parent / "offered.toml").read_text())


@pytest.mark.parametrize(("text", "why"), [(text, mail["why"]) for mail in MAILS for text in mail["texts"]])
def test_what_a_mail_is(text: str, why: str) -> None:
    assert not_a_brief(text, "", PLAYBOOK) == why


@pytest.mark.parametrize(("subject", "text"), OFFERED["pitches"])
def test_who_offers_something_gets_no_case(subject: str, text: str) -> None:
    assert not_a_brief(text, subject, PLAYBOOK) in ("sales-pitch", "unclear")


@pytest.mark.parametrize(("subject", "text"), OFFERED["newsletters"])
def test_a_newsletter_is_known_by_its_words(subject: str, text: str) -> None:
    assert not_a_brief(text, subject, PLAYBOOK) == "newsletter"


@pytest.mark.parametrize(("subject", "text"), OFFERED["buyers"])
def test_buyers_who_write_as_sellers_do_are_buyers(subject: str, text: str) -> None:
    assert not_a_brief(text, subject, PLAYBOOK) == ""


def test_no_brief_of_a_buyer_is_called_something_else() -> None:
    assert [brief["id"] for brief in load_briefs() if not_a_brief(brief["text"], brief["subject"], PLAYBOOK)] == []


@pytest.mark.parametrize(
    "subject", ["Re: Quote for your CRM integration", "SV: ERP", "Automatic reply: your quote", ""]
)
def test_a_notice_of_absence_bears_the_title_of_what_it_answers(subject: str) -> None:
    assert not_a_brief("I am out of the office until Monday. Please contact Bob.", subject, PLAYBOOK) == "out-of-office"


def test_who_asks_in_the_title_and_is_away_is_a_buyer() -> None:
    assert not not_a_brief("I am out of the office until Monday. Contact Bob.", "Quote for a CRM", PLAYBOOK)


@pytest.mark.parametrize(
    "subject",
    [
        "HubSpot and Xero: please quote integration, go-live 1 May 2027",
        "CRM ERP integration quote please",
        "need a quote for Salesforce",
        "HubSpot NetSuite integration",
        "RFQ CRM/ERP",
    ],
)
def test_a_title_that_asks_is_a_brief_without_a_text(subject: str) -> None:
    assert not_a_brief("Sent from my Samsung Galaxy", subject, PLAYBOOK) == ""


@pytest.mark.parametrize(
    "subject", ["", "HubSpot", "CRM", "Special offer: CRM licences", "Price list CRM 2027", "Re: please quote CRM"]
)
def test_a_title_that_only_names_something_is_none(subject: str) -> None:
    assert not_a_brief("", subject, PLAYBOOK) == "empty"
