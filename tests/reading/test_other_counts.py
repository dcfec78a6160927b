"""Counts that are no volume of the writer's, by the words of their own sentence."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.reading.brief import read_brief

from .test_brief import PLAYBOOK

OURS = "Sales is in Pipedrive, the books are in Xero, we need the two connected. "


def volumes(said: str) -> tuple[list[str], list[str]]:
    reading = read_brief(OURS + said, PLAYBOOK, author="a@b.example", written=date(2026, 11, 24))
    return (
        [fact.value for fact in reading.facts if fact.key == "volumes"],
        [item.value for item in reading.hedged if item.key == "volumes"],
    )


@pytest.mark.parametrize(
    "said",
    [
        "For information: plant capacity is 60,000 pumps per month.",
        "Our presses turn out 90,000 sheets a day.",
        "The bakery bakes 45,000 loaves a day.",
        "The farm produces 30,000 eggs a day.",
        "Output: 25,000 tins per week.",
        "Capacité des presses : 90 000 feuilles par jour.",
        "Kapazität der Anlage: 80.000 Stück pro Tag.",
        "La fábrica produce 40.000 latas al día.",
        "A fábrica produz 50.000 rolhas por dia.",
        "Liquidated damages: CAD 1,000 per week.",
        "A penalty of NOK 5,000 per day applies.",
        "Workato quoted 40k/yr.",
        "The connector manages 100,000 calls a day.",
        "Our mailing plan includes 100,000 mails a month.",
        "5,000 messages a month are included in the subscription.",
        "The vendor claims 20,000 messages an hour.",
        "In the exhibition year it had been 900 new members a month.",
        "There used to be 800 orders a month.",
        "Should we ever reach 7,000 orders a month we would buy a robot.",
        "If it ever comes to 9,000 invoices a year, we will think again.",
    ],
)
def test_what_is_made_claimed_paid_or_past_is_no_volume(said: str) -> None:
    assert volumes(said) == ([], [])


@pytest.mark.parametrize(
    "said",
    [
        "A fifth depot may open in 2028 and could bring a further 150 orders a month.",
        "Sales forecasts 2,500 orders a month from 2028.",
        "The new shop would add 300 orders a week.",
        "That might become 500 bookings a month.",
        "With the second warehouse there will be another 700 orders a week.",
    ],
)
def test_what_may_come_is_a_guess(said: str) -> None:
    stated, guessed = volumes(said)
    assert not stated
    assert guessed


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("In April and May that is 1,600 orders a month.", "1600 orders per month, in April and May"),
        ("4,100 orders in May and June together, 70 orders a month else.", "4100 orders, in May and June together"),
        ("Load, March through May: 2,900 invoices per month.", "2900 invoices per month"),
        ("We make 16,000 deliveries a week.", "16000 deliveries per week"),
        ("The works turns out 2,600 certificates a month.", "2600 certificates per month"),
        ("Around 35 projects and 480 service orders per month.", "480 service orders per month"),
        ("We print 12,000 invoices a month.", "12000 invoices per month"),
        ("Required capacity: 2,250 orders per day.", "2250 orders per day"),
        ("We plan 300 orders a month by hand.", "300 orders per month"),
        ("I may say it is 300 orders a month.", "300 orders per month"),
    ],
)
def test_what_systems_exchange_is_a_volume(said: str, value: str) -> None:
    assert value in volumes(said)[0]
