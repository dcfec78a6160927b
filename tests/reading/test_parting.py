"""How people end or pause a request in their own words, and what only sounds like it."""

from __future__ import annotations

import pytest

from inwriting.reading.model import ReplyReading
from reading.real import real_case


def read(typed: str) -> ReplyReading:
    return real_case().read(typed)


@pytest.mark.parametrize(
    ("typed", "word", "argument"),
    [
        (
            "Sorry, we have decided to go with another supplier. Thanks for the quick answer though.\n\nAna",
            "DECLINE",
            "",
        ),
        ("Hi, we have gone with someone else.", "DECLINE", ""),
        (
            "I think you misunderstood, this is a job application. Please withdraw it from the quote process.",
            "WITHDRAW",
            "",
        ),
        ("We do not have the budget this year. Please cancel our request.", "WITHDRAW", ""),
        ("Could you please close the case? Thanks", "WITHDRAW", ""),
        ("We no longer need a quote.", "WITHDRAW", ""),
        (
            "Could you put this on hold until Monday 7 December please? Our board is away.\n\nAna",
            "HOLD",
            "until Monday 7 December",
        ),
        ("Hello,\n\nwe need to pause this until January, our CFO is away.\n\nAna", "HOLD", "until January"),
        ("Q2: order to cash\nQ3: all\n\nPlease don't send the quote yet.", "HOLD", ""),
    ],
)
def test_a_clear_end_or_pause_is_a_command(typed: str, word: str, argument: str) -> None:
    given = read(typed).commands
    assert [(command.word, command.argument) for command in given] == [(word, argument)]


def test_a_pause_at_the_end_of_a_mail_that_asks_for_a_person_is_one() -> None:
    reading = read("PERSON\n\nAlso U1 is wrong, it is Dynamics 365. HOLD until Monday please.")
    assert [command.word for command in reading.commands] == ["PERSON", "HOLD"]


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("Maybe we should put this on hold.", "HOLD"),
        ("HOLD\n\nActually no, go on.", "HOLD"),
        ("Please withdraw it if you cannot stay under 5000.", "WITHDRAW"),
        ("We have cancelled the project.", "WITHDRAW"),
        ("We are no longer interested.", "WITHDRAW"),
        ("Can we withdraw our request?", "WITHDRAW"),
        ("Our CFO is back. We have chosen another supplier for the warehouse part.", "DECLINE"),
        ("Q2: order to cash\n\nPlease close the case.", "WITHDRAW"),
        ("We need to stop the project for now.", "HOLD"),
        ("Pls hold until Monday", "HOLD"),
        ("Not interested, thanks.", "WITHDRAW"),
        ("Unfortunately the board has decided against the project.", "WITHDRAW"),
        ("Wir haben uns für einen anderen Anbieter entschieden.", "DECLINE"),
        ("Nous avons choisi un autre prestataire.", "DECLINE"),
        ("Bitte schließen Sie den Vorgang.", "WITHDRAW"),
        ("U3: no. Please close the case.", "WITHDRAW"),
        ("We are going elsewhere for this. Or should we talk first?", "DECLINE"),
    ],
)
def test_what_may_be_meant_so_is_asked(typed: str, word: str) -> None:
    reading = read(typed)
    assert reading.commands == ()
    assert reading.meant is not None
    assert reading.meant.word == word


@pytest.mark.parametrize(
    "typed",
    [
        "If we went with another supplier, could we keep your documents?",
        "If we went with another supplier we would lose the data.",
        "We put the old project on hold last year.",
        "We put the integration on hold in 2023 and started again.",
        "Our former CIO decided to go with another supplier in 2019.",
        "Customers are put on hold when they do not pay.",
        "We do not want to WITHDRAW.",
        "Hold on, I have a question.",
        "We close the month in five days.",
        "We cancel the order in NetSuite.",
        "We pause it at month end.",
        "Should we put this on hold?",
        "Our process is on hold until finance approves.",
        "The order is put on hold and we cancel it.",
        "Please cancel our meeting.",
        "Q2: we hold it until finance approves. We cancel it in NetSuite.",
        "Q2: order to cash; customers on hold get no invoice",
    ],
)
def test_what_only_talks_about_it_is_neither(typed: str) -> None:
    reading = read(typed)
    assert (reading.commands, reading.meant) == ((), None)


def test_a_command_and_words_that_say_more_are_done_and_asked() -> None:
    reading = read("HOLD\n\nWe have chosen another supplier.")
    assert [command.word for command in reading.commands] == ["HOLD"]
    assert reading.meant is not None
    assert reading.meant.word == "DECLINE"


def test_what_a_command_says_already_is_not_asked() -> None:
    reading = read("HOLD\n\nWe need to put this on hold, our CFO is away.")
    assert ([command.word for command in reading.commands], reading.meant) == (["HOLD"], None)


def test_what_somebody_else_asks_for_is_asked_about() -> None:
    reading = read("Our CFO wrote:\nPlease put this on hold until January.")
    assert reading.commands == ()
    assert reading.meant is not None


def test_commands_below_an_answer_are_no_part_of_it() -> None:
    reading = read(
        "Q2: order to cash\nQ3: all of them - no!\nWhen will we get the quote?\nADD bo@tools.example as finance"
    )
    assert [answer.answer for answer in reading.answers] == ["order to cash", "all of them - no!"]
    assert [(command.word, command.argument) for command in reading.commands] == [
        ("ADD", "bo@tools.example as finance")
    ]
    assert [question.text for question in reading.questions] == ["When will we get the quote?"]


def test_a_list_of_fields_below_an_answer_is_no_command() -> None:
    reading = read("Q2: these fields\nOWNER\nSTATUS\n")
    assert reading.commands == ()
    assert reading.answers[0].answer == "these fields\nOWNER\nSTATUS"
