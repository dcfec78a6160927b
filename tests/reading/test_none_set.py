"""That there is no sum and no day, in answer to a question for one, and in prose that names it."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.reading.model import AskedQuestion
from inwriting.reading.reply import read_reply
from inwriting.reading.values import Values
from reading.real import real_case

CASE = real_case()
VALUES = Values(CASE.playbook, "en", date(2026, 11, 24))
ANSWERS = {
    ("answered", "none"): [
        ("budget", "No."),
        ("budget", "no ceiling"),
        ("budget", "none"),
        ("budget", "No budget or ceiling."),
        ("go_live", "no deadline"),
        ("budget", "No, we have no ceiling"),
        ("budget", "there is no limit"),
        ("budget", "we don't have a budget"),
        ("go_live", "no hurry"),
        ("budget", "n/a"),
        ("renewal_date", "none"),
        ("renewal_date", "no renewal"),
        ("go_live", "kein Termin"),
        ("budget", "no upper limit"),
        ("budget", "Nope"),
        ("go_live", "no particular deadline"),
        ("go_live", "no date, no deadline"),
        ("budget", "No - no ceiling here"),
        ("budget", "No. There is no cap."),
        ("budget", "We don't have one."),
    ],
    ("assumed", None): [
        ("go_live", "We haven't fixed a date."),
        ("budget", "No budget set yet."),
        ("go_live", "no fixed date"),
        ("go_live", "Not yet"),
        ("go_live", "There is no date yet"),
        ("budget", "The budget has not been set"),
        ("budget", "nothing approved yet"),
        ("go_live", "No date has been agreed so far."),
        ("go_live", "None at the moment."),
        ("budget", "not budgeted"),
        ("budget", "noch nicht festgelegt"),
        ("go_live", "pas de date fixée"),
        ("budget", "Nothing fixed."),
        ("go_live", "We have not set a go-live date yet"),
        ("go_live", "no idea"),
    ],
    ("unclear", None): [
        ("budget", "no, we have a budget"),
        ("budget", "No there is a ceiling"),
        ("budget", "no budget for Salesforce"),
        ("budget", "no comment"),
        ("budget", "No, Tom knows"),
        ("budget", "none of your business"),
        ("budget", "no problem"),
        ("go_live", "no problem"),
        ("go_live", "nothing to add"),
        ("budget", "no?"),
        ("budget", "yes"),
        ("budget", "there is a budget"),
        ("go_live", "the deadline is fixed"),
        ("budget", "not relevant"),
        ("go_live", "soon"),
        ("budget", "no, see above"),
        ("budget", "not much"),
        ("budget", "no budget until the board meets"),
        ("budget", "limit is set"),
        ("go_live", "No time."),
        ("budget", "no, it is 20k"),
        ("budget", "We have no budget problem"),
    ],
    ("answered", "EUR 40000"): [
        ("budget", "no more than 40k EUR"),
    ],
    ("answered", "2027-05-01"): [
        ("go_live", "no later than 1 May 2027"),
    ],
    ("answered", "EUR 20000"): [
        ("budget", "no EUR 20,000"),
    ],
}


@pytest.mark.parametrize("read", ANSWERS)
def test_an_answer_that_there_is_none_settles_the_question(read: tuple[str, str | None]) -> None:
    for key, words in ANSWERS[read]:
        question = CASE.playbook.question(key)
        assert question is not None
        assert (words, VALUES.read_answer(words, key, question.type)[:2]) == (words, read)


def asked(number: int, key: str) -> AskedQuestion:
    question = CASE.playbook.question(key)
    assert question is not None
    return AskedQuestion(number, key, question.text, question.type)


@pytest.mark.parametrize(
    ("typed", "answers"),
    [
        ("Go live should be Easter.\nNo budget set yet.\nCompliance - just GDPR.", {2: "assumed"}),
        ("There is no ceiling. No go-live date yet.", {1: "assumed", 2: "answered"}),
        ("No budget for Salesforce licences.", {}),
        ("No limit on users.", {}),
        ("No.", {}),
        ("Q2: 30k EUR\n\nNo budget set yet.", {2: "answered"}),
    ],
)
def test_prose_that_says_so_by_name_settles_it_too(typed: str, answers: dict[int, str]) -> None:
    questions = [asked(1, "go_live"), asked(2, "budget"), asked(3, "processes")]
    reading = read_reply(typed, None, [], questions, [], CASE.playbook, today=date(2026, 11, 24))
    assert {each.question: each.status for each in reading.answers} == answers
