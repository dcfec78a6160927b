"""What people write around their answers and say nothing with is neither shown back nor part of an answer."""

from __future__ import annotations

import pytest

from inwriting.reading.replies.pleasantries import is_pleasantry
from reading.real import real_case

NOTHING_SAID = [
    "Thanks, that was quick.",
    "sorry was on the road.",
    "sorry was on the road. Here goes:",
    "three for now, the rest tomorrow.",
    "Cheers, great.",
    "Sorry for the delay, I was on the road.",
    "Wow, that was fast!",
    "Great stuff, thanks a lot.",
    "What a quick response!",
    "Apologies, I was on holiday last week.",
    "Sorry it took so long.",
    "Sorry, we were snowed under.",
    "Thanks Ana, very helpful.",
    "Typing on my phone, sorry for typos.",
    "Back in the office now.",
    "Good questions!",
    "Some answers for now, more to follow.",
    "the rest follows next week.",
    "Excuse the brevity, I'm on a train.",
    "Brilliant, thank you for the quick turnaround.",
    "Sorry to keep you waiting.",
    "Much appreciated.",
    "That's a fast reply, thanks!",
    "I've been off sick since Monday.",
    "As promised:",
    "No worries.",
    "First batch today, the others tomorrow.",
    "Perfect, that is super quick of you.",
]
SOMETHING_SAID = [
    "Thanks, that is wrong.",
    "Sorry, we have no Jira.",
    "Great, but the CRM is HubSpot.",
    "three systems, the rest tomorrow.",
    "the rest",
    "Orders first.",
    "Sorry, that was my mistake.",
    "We are on the road to Odoo.",
    "three for now, then five.",
    "Part of the data is clean.",
    "Thanks, the go-live is May.",
    "The rest is wrong.",
    "We were off Sage in May.",
    "Some orders now, the rest later.",
    "That was quick to break.",
    "the others are manual.",
    "We are late with invoices.",
    "Thanks, please stop.",
    "Sorry, no budget.",
    "I was away, Tom decided.",
    "It is easy orders.",
    "Good customers only.",
    "Most of them.",
    "two now",
    "Out of scope.",
    "Off",
    "They are away on Mondays.",
    "Great delays in invoicing.",
    "Fast orders",
    "it took us three weeks per month-end",
    "The rest is confirmed.",
    "perfect match",
]


def test_pleasantries_say_nothing() -> None:
    assert [words for words in NOTHING_SAID if not is_pleasantry(words)] == []


def test_what_says_anything_is_none() -> None:
    assert [words for words in SOMETHING_SAID if is_pleasantry(words)] == []


@pytest.mark.parametrize(
    "typed",
    [
        "Thanks, that was quick.\n\nQ2: returns",
        "Hi,\n\nsorry was on the road. Here goes:\n\nQ2: returns",
        "three for now, the rest tomorrow.\n\nQ2: returns",
        "Q2: returns\n\nCheers, that was quick.",
    ],
)
def test_they_stand_around_answers(typed: str) -> None:
    reading = real_case().read(typed)
    assert {answer.question: answer.answer for answer in reading.answers} == {2: "returns"}
    assert reading.unplaced == ()
