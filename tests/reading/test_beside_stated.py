"""What is only assumed beside what is stated, and figures, licences and people in other words."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading

_HOUSE = "Our CRM is Copper, our ERP is Xero.\n\n"


def read(text: str) -> BriefReading:
    return read_brief(_HOUSE + text, load_playbook("crm-erp-integration"), author="ann.lee@firm.example")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Budget: GBP 20,000. If the trustees agree it will be GBP 35,000.", "GBP 35,000 instead of GBP 20,000"),
        ("We ship 210 orders a month. About 30 orders a week are cancelled later, I would say.", "that are cancelled"),
        ("We take 300 bookings a week. Maybe 500 bookings a week next year.", "instead of 300 bookings per week"),
    ],
)
def test_a_possible_value_says_what_it_may_replace(text: str, told: str) -> None:
    assert any(told in item.text for item in read(text).hedged), [item.text for item in read(text).hedged]


def test_one_of_several_guesses_and_a_refused_sum_are_dropped() -> None:
    two = "We ship 340 orders a month. It could be 500 orders a month next year, it could be 200."
    refused = "Budget: CHF 30,000. For a later phase, perhaps CHF 90,000 was applied for and not granted."
    assert not [item for text in (two, refused) for item in read(text).hedged if item.key in ("volumes", "budget")]


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("Members: 3,150 at 30 September.", "volumes", "3150 members"),
        ("You will ask for a figure: 430 orders a week.", "volumes", "430 orders per week"),
        ("How much. 2,800 paid seats.", "volumes", "2800 paid seats"),
        ("Both systems are paid for.", "licence_status", "bought"),
        ("Copper is renewing, the next term begins on 1 March 2027.", "licence_status", "renewing"),
        ("Price: not above EUR 18,500.", "budget", "EUR 18500"),
        ("It should be live before the season. I have told the council 3 May 2027.", "go_live", "2027-05-03"),
        ("The award is decided by the managing director, Lena Berg.", "sponsor", "Lena Berg"),
        ("The budget is GBP 9,000. Ivor Dunn, our director, has signed that off.", "sponsor", "Ivor Dunn"),
        ("Please talk to Peter Monks about the books. He is finance.", "finance", "Peter Monks"),
    ],
)
def test_facts_in_other_words(text: str, key: str, value: str) -> None:
    assert (key, value) in {(fact.key, fact.value) for fact in read(text).facts}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("We are a cooperative of 140 growers.", "volumes"),
        ("Sheet 3\n\nChecksum: 6952", "volumes"),
        ("Our customers' memberships are renewed on 1 May.", "licence_status"),
        ("Both vans are bought.", "licence_status"),
        ("Price: EUR 18 per licence, not above that.", "budget"),
        ("He is finance.", "finance"),
    ],
)
def test_what_comes_near(text: str, key: str) -> None:
    reading = read(text)
    assert not [one for one in (*reading.facts, *reading.hedged) if one.key == key]
