"""What is no brief is told from what is; a buyer's two words are a brief."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
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
        "Pipedrive to Odoo - cost?",
        "Zoho CRM und weclapp, was kostet das?",
        "HubSpot et Sage 100 : combien ?",
        "Teamleader en Exact Online, prijs?",
    ],
)
def test_a_title_that_asks_is_a_brief_without_a_text(subject: str) -> None:
    assert not_a_brief("Sent from my Samsung Galaxy", subject, PLAYBOOK) == ""


@pytest.mark.parametrize(
    "subject",
    [
        "",
        "HubSpot",
        "CRM",
        "Special offer: CRM licences",
        "Price list CRM 2027",
        "HubSpot prices?",
        "HubSpot vs Zoho CRM: prices compared",
        "Re: please quote CRM",
    ],
)
def test_a_title_that_only_names_something_is_none(subject: str) -> None:
    assert not_a_brief("", subject, PLAYBOOK) == "empty"


@pytest.mark.parametrize(
    "subject",
    [
        "Pipedrive and Xero?",
        "Odoo + Shopify",
        "Odoo Magento",
        "Integration HubSpot Sage",
        "Salesforce / NetSuite",
        "HubSpot -> Sage 50",
        "Dynamics 365 <> Business Central",
        "SAP & HubSpot",
        "HubSpot/Xero",
        "Exact en Teamleader",
        "koppeling Exact - HubSpot",
        "Anbindung Shopify an Xentral",
        "Shopify to Xero sync",
        "HubSpot, NetSuite",
        "Salesforce SAP",
        "Connect Zoho CRM with QuickBooks",
        "Odoo et Pipedrive",
        "Intégration Odoo / HubSpot",
        "Conectar Odoo y Shopify",
        "Salesforce and NetSuite integration project",
        "Pipedrive to Xero, please",
        "our HubSpot and our Sage 200",
        "WooCommerce-QuickBooks",
        "Copper to Xero",
        "CRM HubSpot, ERP Odoo",
        "Link Pipedrive + Sage",
        "Odoo → Xero",
        "Magento und Odoo verbinden",
        "HubSpot integration with Sage",
        "Ligação Odoo com Shopify",
    ],
)
def test_a_title_of_two_systems_and_no_more_is_a_brief(subject: str) -> None:
    assert not_a_brief("-- \nNina Frost\nHarrow Foods Ltd", subject, PLAYBOOK) == ""


@pytest.mark.parametrize(
    "subject",
    [
        "HubSpot",
        "Xero?",
        "CRM",
        "Pipedrive and Xero webinar",
        "5 HubSpot and NetSuite integrations you need",
        "Salesforce vs NetSuite",
        "Special offer: HubSpot and Xero",
        "Shopify Odoo connector 20% off",
        "Your HubSpot and Xero invoices",
        "Salesforce and NetSuite consultants available",
        "Meeting: Salesforce / NetSuite",
        "Close Xero?",
        "Xero Monday",
        "HubSpot acquires Clearbit",
        "Odoo 19 and Shopify: what is new",
        "Salesforce NetSuite developers",
        "Free trial HubSpot Xero",
        "Automatic reply: Odoo Shopify",
        "Re: HubSpot and Xero",
        "Invoice Xero HubSpot",
        "Hello",
        "Xero update",
        "SAP",
        "Act! now",
        "Salesforce and Slack news",
        "Undeliverable: HubSpot Xero",
        "HubSpot users list, Salesforce users list",
        "I use Xero",
        "Meet us at the Odoo and Shopify summit",
    ],
)
def test_a_title_that_says_more_of_them_is_none(subject: str) -> None:
    assert not_a_brief("", subject, PLAYBOOK) == "empty"


def test_the_systems_of_such_a_title_are_assumed() -> None:
    reading = read_brief("", PLAYBOOK, subject="Pipedrive and Xero?")
    assert [(item.key, item.value) for item in reading.hedged] == [("crm", "Pipedrive"), ("erp", "Xero")]


@pytest.mark.parametrize(
    "text",
    [
        "Hi all, the HubSpot course starts at ten in room 7.",
        "Xero is down again, please wait with the filing.",
        "I am away on Monday; Ida takes Salesforce questions.",
        "La formation Odoo est reportée à jeudi.",
        "La charla de HubSpot es en la sala 2.",
        "De opleiding van Exact Online gaat niet door.",
        "A formação do Salesforce passou para a sala 4.",
    ],
)
def test_a_product_that_only_names_an_occasion_makes_no_brief(text: str) -> None:
    assert not_a_brief(text, "Monday", PLAYBOOK) == "unclear"


@pytest.mark.parametrize(
    "text",
    [
        "HubSpot and Xero",
        "We use Odoo.",
        "NetSuite invoices from HubSpot deals?",
        "We need Salesforce training and a NetSuite connection.",
        "Salesforce people retype NetSuite orders.",
        "Our Xero is down whenever HubSpot syncs.",
    ],
)
def test_a_few_words_on_systems_stay_a_brief(text: str) -> None:
    assert not_a_brief(text, "Monday", PLAYBOOK) == ""
