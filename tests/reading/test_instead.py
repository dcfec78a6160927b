"""A value that a later sentence puts in the place of one above is read, in the words that stood about that one, and the old one is
not."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")
ABOVE = """We use HubSpot and Xero. We send 420 invoices a month. It must be live on 14 June 2027.

Budget: EUR 16,000

"""


def facts_of(text: str) -> dict[str, set[str]]:
    facts: dict[str, set[str]] = {}
    for fact in read_brief(text, PLAYBOOK, author="jo@acme.example", written=date(2026, 11, 24)).facts:
        facts.setdefault(fact.key, set()).add(fact.value)
    return facts


@pytest.mark.parametrize(
    ("below", "key", "value"),
    [
        ("P.S. Not 14 June but 28 June, the hall is closed before.", "go_live", "2027-06-28"),
        ("PS: it is 28 June, not 14 June.", "go_live", "2027-06-28"),
        ("Sorry, 28 June instead of 14 June.", "go_live", "2027-06-28"),
        ("PS. The 420 should have been 240.", "volumes", "240 invoices per month"),
        ("Oops: not 420 but 240.", "volumes", "240 invoices per month"),
        ("PS: those 420 invoices are per quarter, not per month.", "volumes", "420 invoices per quarter"),
        ("I read it again and I made an error: 420 invoices is for a quarter.", "volumes", "420 invoices per quarter"),
        ("PS. The 420 is the quarter's figure.", "volumes", "420 invoices per quarter"),
        ("Sorry, not EUR 16,000 but EUR 19,000.", "budget", "EUR 19000"),
        (
            "PS: I have looked at it once more with the others, and I was wrong: not 14\nJune but 28 June.",
            "go_live",
            "2027-06-28",
        ),
        ("PS: nicht 420, sondern 240.", "volumes", "240 invoices per month"),
        ("PS : 240 et non 420, pardon.", "volumes", "240 invoices per month"),
        ("PD: no 420 sino 240.", "volumes", "240 invoices per month"),
    ],
)
def test_the_new_value_takes_the_place_of_the_one_above(below: str, key: str, value: str) -> None:
    assert facts_of(f"{ABOVE}{below}\n").get(key) == {value}


@pytest.mark.parametrize(
    "below",
    [
        "We have 12 sellers, not 10.",  # of nothing above
        "We need 500 leads, not 420 invoices, to live on.",  # says something of its own
        "PS. 420 invoices are per month in June, too.",
        "PS: not 14 but 15 of us will come to the fair.",
    ],
)
def test_what_puts_nothing_above_right_leaves_it(below: str) -> None:
    facts = facts_of(f"{ABOVE}{below}\n")
    assert "420 invoices per month" in facts["volumes"]
    assert (facts["go_live"], facts["budget"]) == ({"2027-06-14"}, {"EUR 16000"})


@pytest.mark.parametrize(
    ("text", "systems"),
    [
        ("In 2020 we bought Salesforce. In 2022 we cancelled it. The books are in Xero.", {"Xero"}),
        (
            "We bought Salesforce in 2020. It cost a fortune. Nobody liked it. We gave it up last year. Our ERP is Xero.",
            {"Xero"},
        ),
        ("We had Zoho CRM for a year. Then we dropped it. Our ERP is Xero.", {"Xero"}),
        ("Two years ago we bought HubSpot. It is fine. Our ERP is Xero.", {"HubSpot", "Xero"}),
        (
            "We bought HubSpot in 2020. The board had planned a new hall. We gave it up. Our ERP is Xero.",
            {"HubSpot", "Xero"},
        ),
        ("Since the old clerk retired we use Xero. Our CRM is HubSpot.", {"HubSpot", "Xero"}),
        ("My father kept the stock in Sage 50, and I keep it in Odoo.", {"Odoo"}),
        ("My mother ran the house out of QuickBooks. I run it out of Xero.", {"Xero"}),
    ],
)
def test_a_system_that_a_later_sentence_gives_up_is_none(text: str, systems: set[str]) -> None:
    facts = facts_of(text)
    assert facts.get("crm", set()) | facts.get("erp", set()) == systems
    assert systems & {"HubSpot"} or "licence_status" not in facts


@pytest.mark.parametrize(
    ("below", "finance"),
    [
        ("PS. Kim Tan left us on Friday: finance is now Mia Berg.", {"Mia Berg"}),
        ("Kim left in May. Finance is now Mia Berg, mia@acme.example.", {"mia@acme.example"}),
        ("Update: Kim Tan has moved to another department.", set()),
        ("Kim Tan left the choice to me.", {"kim@acme.example"}),
    ],
)
def test_who_has_left_has_no_role_though_an_address_stands_for_the_name(below: str, finance: set[str]) -> None:
    text = f"We use HubSpot and Xero.\n\nFinance: Kim Tan, kim@acme.example\n\n{below}\n"
    assert facts_of(text).get("finance", set()) == finance


@pytest.mark.parametrize(
    ("told", "volume"),
    [
        ("We ship 80 parcels a month. A week! I am half asleep.", "80 parcels per week"),
        ("We ship 80 parcels per month. No, sorry, per day.", "80 parcels per day"),
        ("We ship 80 parcels a month. Every month.", "80 parcels per month"),
        ("We ship 80 parcels a month, by boat. Corrections. Sorry, I meant 80 parcels a week.", "80 parcels per week"),
        ("We ship 80 parcels a day. Per year we ship to nine countries.", "80 parcels per day"),
    ],
)
def test_a_period_that_stands_alone_behind_a_count_is_the_right_one(told: str, volume: str) -> None:
    assert facts_of(f"HubSpot and Xero. {told}")["volumes"] == {volume}


def test_a_day_put_right_in_one_breath_is_the_second() -> None:
    told = "our crm is Keap and the books are in Xero we go live by the first of May no sorry the first of June 2027"
    assert facts_of(told)["go_live"] == {"2027-06-01"}
