"""Who is to get our letters, and what only sounds like it."""

from __future__ import annotations

import pytest

from inwriting.reading.replies.audience import read_audience


def wishes(words: str) -> list[tuple[str, str]]:
    return [(wish.kind, wish.name) for wish in read_audience(words, [(0, len(words))])]


@pytest.mark.parametrize(
    "words",
    [
        "Prices are to be kept from anyone but me; please reply only to me and leave the others off copy.",
        "Replies only to me please.",
        "Prices to be kept from anyone but me.",
        "Please answer me only, not the others",
        "please respond to me alone",
        "Please don't reply all.",
        "Reply to me, not to all",
        "Please do not copy anyone else.",
        "Take the vendor out of the loop please.",
        "The quote is for my eyes only",
        "Could you please reply only to me?",
        "Please send the quote only to me, the others are just for information.",
        "Nobody else should be copied.",
        "No one but me is to see the prices.",
        "I would ask you to reply only to me.",
    ],
)
def test_a_wish_to_be_written_to_alone(words: str) -> None:
    assert wishes(words) == [("alone", "")]


@pytest.mark.parametrize(
    ("words", "name"),
    [("Please do not cc Pat.", "Pat"), ("Kindly leave Pat and Jo off cc", "Pat and Jo"), ("answer without copying Pat", "Pat")],
)  # fmt: skip
def test_some_are_left_out_by_name(words: str, name: str) -> None:
    assert wishes(words) == [("alone", name)]


@pytest.mark.parametrize(
    "words",
    [
        "Orders are sent only to me for approval.",
        "Don't copy the invoices to Sage.",
        "Please do not copy data between the two.",
        "Cost prices in HubSpot must not be visible to anyone but sales.",
        "Only reply to me if you need a call.",
        "Reply only to the numbered questions.",
        "Customers reply only to us.",
        "The system emails only to me when a sync fails",
        "Leave support history out of the project.",
        "Please reply to me directly.",
        "Copy everyone in the thread.",
        "Nobody else is on Sage.",
    ],
)
def test_what_the_work_copies_and_who_sees_what_is_no_such_wish(words: str) -> None:
    assert wishes(words) == []


@pytest.mark.parametrize(
    "words", ["You may copy everyone again.", "Please copy Pat again.", "Please put the others back on copy."]
)
def test_the_wish_is_taken_back(words: str) -> None:
    assert wishes(words) == [("open", "")]
