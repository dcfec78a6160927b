"""Systems that a brief names and then sets apart from the work, or has under two names, or for two things."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")
PAIR = "Our CRM is Copper and our ERP is Odoo. "


def systems(text: str) -> tuple[set[str], set[str]]:
    """The other systems that are facts, and those that are left out."""
    reading = read_brief(text, PLAYBOOK, author="ann@acme.example")
    return (
        {fact.value for fact in reading.facts if fact.key == "other_systems"},
        {item.value for item in reading.excluded},
    )


@pytest.mark.parametrize(
    "said",
    [
        "Our shop runs on Shopify, it's not part of this.",
        "Our shop runs on Shopify; leave it be.",
        "Shopify is the shop. No link to Shopify is wanted.",
        "Shopify is the shop. We want no interface with Shopify.",
        "Shopify is the shop. Shopify need not be connected.",
        "The shop is Shopify and that is not for you.",
        "The shop is on Shopify. We do not want to be connected now.",
        "The shop is on Shopify. That stays separate.",
        "The shop is on Shopify and we're keeping both the stock list and Shopify out of this.",
        "Our shop is Shopify, which has nothing to do with it.",
    ],
)
def test_a_system_that_is_set_apart_is_no_part_of_the_work(said: str) -> None:
    there, left_out = systems(PAIR + said)
    assert (there, "Shopify" in left_out) == (set(), True)


@pytest.mark.parametrize(
    "said",
    [
        "Our shop runs on Shopify, it's part of this.",
        "Shopify is the shop. A link to Shopify is wanted.",
        "There is no interface between Copper and Shopify today.",
        "We use Shopify for the shop; leave its prices alone.",
    ],
)
def test_a_system_of_which_something_else_is_left_alone_stays(said: str) -> None:
    assert systems(PAIR + said)[0] == {"Shopify"}


def test_a_system_is_set_apart_by_its_short_name() -> None:
    there, left_out = systems(
        f"{PAIR}Ellucian Banner is the student record system. No interface to Banner is sought, and offers that have one are void."
    )
    assert (there, "Ellucian Banner" in left_out) == (set(), True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Odoo is both our CRM and our ERP.", {("crm", "Odoo"), ("erp", "Odoo")}),
        ("Our CRM and ERP are both in Odoo.", {("crm", "Odoo"), ("erp", "Odoo")}),
        ("Our CRM and ERP are HubSpot and Odoo.", {("crm", "HubSpot"), ("erp", "Odoo")}),
        ("Our ERP and our CRM are Odoo and HubSpot.", {("crm", "HubSpot"), ("erp", "Odoo")}),
        (
            "CRM is HubSpot. Unit4 ERP (formerly known here as Agresso) is the ERP.",
            {("crm", "HubSpot"), ("erp", "Unit4 ERP")},
        ),
        ("Our CRM is HubSpot. Emydex, our ERP, stays.", {("crm", "HubSpot"), ("erp", "Emydex")}),
        (
            "CRM: Copper\nERP: Odoo\nOpportunities: no, Copper keeps those to itself",
            {("crm", "Copper CRM"), ("erp", "Odoo")},
        ),
    ],
)
def test_what_a_product_is_to_a_house(text: str, expected: set[tuple[str, str]]) -> None:
    read = read_brief(text, PLAYBOOK).facts
    assert {(fact.key, fact.value) for fact in read if fact.key in ("crm", "erp")} == expected
