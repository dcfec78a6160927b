"""What stands beside an answer: the next answer without a mark, and what a reply states in prose."""

from __future__ import annotations

import pytest

from inwriting.reading.answers import find_labels
from inwriting.reading.reply import _segments
from inwriting.reading.text.signature import Row
from reading.real import real_case

CASE = real_case()
ASKED = range(1, 9)


def parted(typed: str) -> list[tuple[tuple[int, ...], str]]:
    """The labels that a reply's own lines have, each with its words."""
    rows, start = [], 0
    for line in typed.split("\n"):
        rows.append(Row(start, start + len(line), line))
        start += len(line) + 1
    labels = find_labels(rows, ASKED, range(1, 40), bare=True).found
    return [(label.numbers, " ".join(row.text for row in part)) for label, part in _segments(rows, labels) if label]


@pytest.mark.parametrize(
    ("typed", "answers"),
    [
        ("Q3: failed syncs; Q4 anyone with a paid order", {3: "failed syncs", 4: "anyone with a paid order"}),
        ("Q4 - n/a; Q5 none; Q6 - 60 a week", {4: "n/a", 5: "none", 6: "60 a week"}),
        ("Q4 n/a, Q5 none, Q6 60 a week", {4: "n/a", 5: "none", 6: "60 a week"}),
        ("Q1 yes / Q2 no / Q3 Sage", {1: "yes", 2: "no", 3: "Sage"}),
        ("Q7: 100 a month. Q8 anyone we invoiced", {7: "100 a month.", 8: "anyone we invoiced"}),
        ("Q3: failed syncs and\nbad refunds; Q4 a customer is anyone", {3: "failed syncs and bad refunds", 4: "a customer is anyone"}),
        ("Q5 none; Q6 - 8 a week", {5: "none", 6: "8 a week"}),
        ("Q3: failed syncs; Q6 Shopify", {3: "failed syncs", 6: "Shopify"}),
    ],
)  # fmt: skip
def test_the_next_answer_needs_no_mark_behind_its_number(typed: str, answers: dict[int, str]) -> None:
    assert {numbers[0]: words for numbers, words in parted(typed)} == answers


@pytest.mark.parametrize(
    "typed",
    [
        "Q3: not before Q2, Q4 at the latest",
        "Q3: failed syncs. Q4 is our busy season.",
        "Q2: same as Q3, Q4 and Q5",
        "Q3: see Q2, Q4 too",
        "Q3: Sage wins, Q4 2026 at the latest",
        "Q1: the budget is spent in Q3; Q4 is free",
    ],
)
def test_a_quarter_of_the_year_and_a_pointer_begin_no_answer(typed: str) -> None:
    assert len(parted(typed)) == 1


@pytest.mark.parametrize("typed", ["U3: no. U5 and U6 right.", "U3 wrong. U5, U6 ok", "U3: no; U5/U6 fine"])
def test_several_facts_are_remarked_on_behind_another(typed: str) -> None:
    assert [numbers for numbers, _ in parted(typed)] == [(3,), (5, 6)]


def stated(typed: str) -> set[tuple[str, str]]:
    told = CASE.read(typed).stated
    return {(fact.key, fact.value) for fact in told.facts} if told else set()


def test_what_a_reply_states_on_a_line_of_its_own_is_no_part_of_the_answer_above() -> None:
    reading = CASE.read("1) whether to buy\n2) accounts\nWe have about 40 orders a day and use Shopify too.")
    assert [answer.answer for answer in reading.answers] == ["whether to buy", "accounts"]
    assert reading.stated is not None
    assert {(fact.key, fact.value) for fact in reading.stated.facts} == {
        ("volumes", "40 orders per day"),
        ("other_systems", "Shopify"),
    }
    fact = reading.stated.facts[0]
    assert reading.body[fact.start : fact.end] == fact.evidence


@pytest.mark.parametrize("adds", ["Also", "By the way,", "PS:", "In addition,", "One more thing:"])
def test_what_is_added_behind_the_last_answer_is_read_as_a_statement(adds: str) -> None:
    reading = CASE.read(f"Q1: whether to buy\n\n{adds} our budget is EUR 30,000.")
    assert [answer.answer for answer in reading.answers] == ["whether to buy"]
    assert ("budget", "EUR 30000") in stated(f"Q1: whether to buy\n\n{adds} our budget is EUR 30,000.")


@pytest.mark.parametrize(
    "typed",
    [
        "Q1: whether to buy.\nThe COO decides by 20 January.",  # the same question
        "Q1: whether to buy,\nWe have 40 orders a day",  # the line above is not at its end
        "Q1: see below:\nWe have 40 orders a day",
    ],
)
def test_what_goes_on_with_an_answer_stays_in_it(typed: str) -> None:
    (answer,) = CASE.read(typed).answers
    assert "\n" in answer.evidence


def test_what_comes_with_a_decision_is_not_read_as_a_statement() -> None:
    assert stated("HOLD until Monday please.\n\nAlso our budget is EUR 30,000.") == set()


def test_a_remark_on_a_fact_ends_where_something_else_is_stated() -> None:
    reading = CASE.read("U4: no! Orders and invoices. SAP Integration Suite is very much in use.")
    assert [(each.fact, each.verdict) for each in reading.corrections] == [(4, "changed")]
    assert reading.stated is not None
    assert [fact.key for fact in reading.stated.facts] == ["other_systems"]


def test_a_lead_in_to_the_next_label_is_no_part_of_an_answer() -> None:
    reading = CASE.read("Q1: whether to buy.\n\nIn addition: U4 is wrong")
    assert [answer.answer for answer in reading.answers] == ["whether to buy."]
