"""Answers that are none: refused, left to somebody else, or guessed with a question mark."""

from __future__ import annotations

import pytest

from inwriting.reading.replies.evasive import section_of
from inwriting.reading.values import Values
from reading.real import real_case

VALUES = Values(real_case().playbook, "en")


@pytest.mark.parametrize("type_", ["free", "list", "date", "number"])
@pytest.mark.parametrize(
    "words",
    [
        "I would rather not say",
        "We prefer not to share the numbers.",
        "Confidential.",
        "No comment",
        "we can't disclose that",
        "ask Bo",
        "Bo knows.",
        "That's one for our CFO.",
        "up to Bo",
        "Our finance team would know that better.",
    ],
)
def test_who_refuses_or_names_somebody_else_has_not_answered(words: str, type_: str) -> None:
    status, value, note = VALUES.read(words, type_)
    assert (status, value) == ("unclear", None)
    assert note


def test_who_is_to_decide_is_no_list_and_may_answer_a_free_question() -> None:
    assert VALUES.read("Bo? no - Ann decides", "list")[0] == "unclear"
    assert VALUES.read("finance decides", "free")[0] == "answered"


@pytest.mark.parametrize(
    "words",
    ["HubSpot for accounts?", "Won deal - or is that too late?", "HubSpot owns accounts. And NetSuite the rest?"],
)
def test_an_answer_with_a_question_mark_is_asked_back(words: str) -> None:
    assert VALUES.read(words, "free")[0] == "unclear"


@pytest.mark.parametrize(
    "words",
    [
        "NetSuite decides.",
        "Returns? We have none.",
        "We cannot share customers between companies.",
        "Sales knows the customer by its number, finance by its VAT id.",
        "When Bo knows the price he asks for approval by email.",
    ],
)
def test_what_only_sounds_like_it_is_an_answer(words: str) -> None:
    assert VALUES.read(words, "free")[:2] == ("answered", words)


def test_what_is_to_be_decided_may_be_put_as_a_question() -> None:
    answers = real_case().read("Q1: build or buy?\nQ3: HubSpot for accounts?").answers
    assert [(answer.question, answer.status) for answer in answers] == [(1, "answered"), (3, "unclear")]
    reading = real_case().read("Q1: Should we renew? Ann decides by March. Could you send us your rates?")
    assert [answer.answer for answer in reading.answers] == ["Should we renew? Ann decides by March."]
    assert [question.text for question in reading.questions] == ["Could you send us your rates?"]


def test_a_guess_in_the_words_of_our_question_is_a_guess() -> None:
    (answer,) = real_case().read("Q2: quote to cash?").answers
    assert (answer.answer, answer.status) == ("quote to cash?", "unclear")


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("orders - no, invoices", "invoice"),
        ("accounts: yes, orders: no, invoices: yes", "account, invoice"),
        ("orders, invoices (no credit notes)", "order, invoice"),
        ("order: no", None),
        ("all, order: no", None),
    ],
)
def test_a_choice_with_a_no_behind_it_is_not_chosen(words: str, value: str | None) -> None:
    assert VALUES.read(words, "several", ("account", "order", "invoice"))[1] == value


def answer(words: str, key: str) -> tuple[str, str | None, str]:
    question = next(each for each in VALUES.playbook.questions if each.key == key)
    return VALUES.read_answer(words, key, question.type, question.choices)


@pytest.mark.parametrize("key", ["triggers", "other_systems", "data_cleanup", "processes"])
@pytest.mark.parametrize("words", ["yes", "Yes please.", "yep, sure"])
def test_a_yes_answers_no_open_question(words: str, key: str) -> None:
    status, value, note = answer(words, key)
    assert (status, value) == ("unclear", None)
    assert note


def test_a_yes_that_goes_on_does() -> None:
    assert answer("Yes, when the order is released", "triggers")[0] == "answered"


@pytest.mark.parametrize("words", ["n/a", "none", "no", "not applicable"])
def test_none_is_an_answer_only_where_there_may_be_none(words: str) -> None:
    assert answer(words, "triggers")[0] == "unclear"
    assert answer(words, "other_systems")[0] == "answered"


@pytest.mark.parametrize(
    ("words", "section"),
    [
        ("As stated in section 8 of our brief.", "8"),
        ("see my brief, point 7", "7"),
        ("please refer to section 3.2 of the RFQ", "3.2"),
        ("see RFQ 3.2", "3.2"),
        ("I wrote that already", ""),
        ("already answered in our brief", ""),
        ("as above", ""),
    ],
)
def test_who_points_to_the_brief_has_not_answered(words: str, section: str) -> None:
    assert answer(words, "authority")[:2] == ("unclear", None)
    assert section_of(words) == section


@pytest.mark.parametrize(
    "words", ["in email", "in the mail", "in Sage", "as described, plus returns", "as per request"]
)
def test_where_something_is_kept_is_no_pointer(words: str) -> None:
    assert answer(words, "approvals_live_in")[0] == "answered"
