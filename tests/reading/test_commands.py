"""Which words are a command, and which only sound like one."""

from __future__ import annotations

import pytest

from inwriting.reading.commands import read_commands


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("HOLD", "HOLD"),
        ("Hi Jo,\n\nHOLD please, we are reorganising until January.\n\nAna", "HOLD"),
        ("Please HOLD until 1 February", "HOLD"),
        ("RESUME\n\nThanks", "RESUME"),
        ("*WITHDRAW*", "WITHDRAW"),
        ("Please withdraw our request.", "WITHDRAW"),
        ("We would like to put this on hold for now.", "HOLD"),
        ("STATUS?", "STATUS"),
        ("ADD priya@acme.example as finance", "ADD"),
        ("MERGE IW-2026-0001", "MERGE"),
        ("ACCEPT B", "ACCEPT"),
        ("We accept option B. Please go ahead.", "ACCEPT"),
        ("I would like to accept your offer.", "ACCEPT"),
        ("Thanks!\n\nHOLD", "HOLD"),
        ("Thank you for this.\nSTATUS", "STATUS"),
        ("EXPORT", "EXPORT"),
        ("FORGET", "FORGET"),
    ],
)
def test_a_command_is_obeyed(typed: str, word: str) -> None:
    assert [command.word for command in read_commands(typed)] == [word]


@pytest.mark.parametrize(
    "typed",
    [
        "Can you HOLD?",
        "HOLD?",
        "Hold on, I have a question.",
        "Please hold the line.",
        "WITHDRAW if the price is above 5000",
        "WITHDRAW\n\nBut only if finance agrees.",
        "ACCEPT B, but not before March",
        "We do not want to WITHDRAW.",
        "HOLD\n\nActually no, go on.",
        "ADD tom@x.example as finance?",
        "Our contract says ACCEPT.",
        "We accept option B if the price drops.",
        "We accept that data is missing.",
        "Accepting B depends on the price.",
        "FORGET about option A unless it is cheaper",
        "ADD finance to the scope",
        "",
    ],
)
def test_what_conditions_questions_or_contradicts_is_no_command(typed: str) -> None:
    assert read_commands(typed) == ()
