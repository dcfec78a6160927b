"""Whose a product is, and whether it is in or out, by the words at its name and those that go on behind it; which product a
maker's name means; and the words with which a letter cites what is left out."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")
THERE = "Our CRM is Pipedrive and our ERP is Xero. "


def told(text: str) -> dict[str, str]:
    """How each product that a text names is read: `fact`, `assumed`, or why it is left out."""
    read = read_brief(text, PLAYBOOK)
    kinds = PLAYBOOK.system_keys
    return {
        **{item.value: item.why for item in read.excluded if item.key in kinds},
        **{item.value: "assumed" for item in read.hedged if item.key in kinds},
        **{item.value: "fact" for item in read.facts if item.key in kinds},
    }


@pytest.mark.parametrize(
    ("words", "product"),
    [
        ("Our ERP is Unit4 Prosoft.", "Unit4 Prosoft"),
        ("We book in Unit4 Financials.", "Unit4 Financials"),
        ("ERP: Exact Financials", "Exact Financials"),
        ("The finance system is Access Financials.", "Access Financials"),
        ("ERP: Cegid XRP Flex", "Cegid XRP Flex"),
        ("Our ERP is Unit4, invoices included.", "Unit4 ERP"),
        ("Our ERP is Unit4 Cloud.", "Unit4 ERP"),
    ],
)
def test_another_product_of_a_maker_is_not_the_one_that_is_listed(words: str, product: str) -> None:
    assert told(f"The CRM is Pipedrive.\n\n{words}") == {"Pipedrive": "fact", product: "fact"}


@pytest.mark.parametrize(
    ("words", "product", "how"),
    [
        ("Diaries are in ServiceMax, that one is for later, in 2028 perhaps.", "PTC ServiceMax", "deferred"),
        ("The planning application, Personio, is unaffected by this undertaking.", "Personio", "out of scope"),
        ("Wages run in Factorial, please leave that out.", "Factorial", "out of scope"),
        ("Guests book on our own web engine Sealine. It is outside this request.", "Sealine", "out of scope"),
        ("Celigo needs to be connected as well.", "Celigo", "fact"),
        ("Zendesk is ours too and ought to show the invoice.", "Zendesk", "fact"),
        ("Boomi is in the house already for EDI.", "Boomi", "fact"),
        ("Fishtalk, the production system, is to be read only.", "Fishtalk", "fact"),
        ("Members reorder in our Litium shop.", "Litium", "fact"),
        ("Nobody has opened Mailchimp for years.", "Mailchimp", "past"),
        ("Zendesk we gave up in the spring.", "Zendesk", "past"),
        ("Our parent's Salesforce is to be read only.", "Salesforce", "of others"),
        ("A consultant showed us Boomi, which has to be linked by an expert.", "Boomi", "of others"),
        ("If we buy Salesforce the fees rise.", "Salesforce", "conditional"),
    ],
)
def test_whose_a_product_is_and_whether_it_takes_part(words: str, product: str, how: str) -> None:
    assert told(f"{THERE}{words}") == {"Pipedrive": "fact", "Xero": "fact", product: how}


def test_a_product_whose_prices_may_rise_is_there() -> None:
    said = told("Deals are in HubSpot. If NetSuite puts its prices up in June we may look at Odoo.")
    assert said == {"HubSpot": "fact", "NetSuite": "fact", "Odoo": "conditional"}


@pytest.mark.parametrize(
    "words",
    [
        "Form IR-7, issue 3, valid until 31 December 2027. Not to be used for Salesforce requests.",
        "Do not use this form for changes to Salesforce.",
        "Quotes have to be submitted via our portal (Coupa), by 8 December.",
        "HubSpot Gold Partner | Salesforce Champion 2024",
    ],
)
def test_what_a_form_a_portal_or_a_badge_names_is_no_system_of_the_work(words: str) -> None:
    assert told(f"{THERE}\n\n{words}") == {"Pipedrive": "fact", "Xero": "fact"}


def test_each_product_of_a_label_is_in_or_out_by_its_own_bracket() -> None:
    said = told("Other systems: WMS: Mecalux Easy WMS (in scope); newsletter: Mailchimp (not in scope)")
    assert said == {"Mecalux Easy WMS": "fact", "Mailchimp": "out of scope"}


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("System\tUse\tPart\nPipedrive\tCRM\tyes\nZendesk\ttickets\tnot in scope", "Zendesk\ttickets\tnot in scope"),
        ("Tickets\tNot in scope\tWon't\tStay in Zendesk", "Tickets\tNot in scope\tWon't\tStay in Zendesk"),
        ("Team calendar: Zendesk, not touched", "Team calendar: Zendesk, not touched"),
        ("The hotline works in Zendesk and is left out.", "The hotline works in Zendesk and is left out"),
        ("4. Leave out\n\n- Zendesk\n- contacts", "Leave out\n\n- Zendesk"),
    ],
)
def test_what_is_left_out_is_cited_with_the_words_that_say_so(text: str, cited: str) -> None:
    read = read_brief(f"{THERE}\n\n{text}", PLAYBOOK)
    assert {item.value: item.evidence for item in read.excluded}["Zendesk"].rstrip(".") == cited


@pytest.mark.parametrize(
    ("words", "left_out"),
    [
        ("Spektrix sells the tickets and is not to be touched.", set()),
        ("Orders come in through our distributor and are not part of it.", {"order"}),
        ("Quotes and contacts are kept by the reps and are left out.", {"contact"}),
    ],
)
def test_a_record_that_somebody_does_something_with_is_not_left_out(words: str, left_out: set[str]) -> None:
    read = read_brief(f"{THERE}{words}", PLAYBOOK)
    assert {item.value for item in read.excluded if item.key == "entities"} == left_out
