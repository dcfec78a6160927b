"""Several numbered answers on one line, and lists within an answer that only look so."""

from __future__ import annotations

import pytest

from reading.real import real_case


def answers(typed: str) -> dict[int, str]:
    return {answer.question: answer.answer for answer in real_case().read(typed).answers}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        (
            "1: build or buy, I decide, by 1 March 2027; 2: quote to cash; 3: orders, invoices; 4: NetSuite for both\n5: failed syncs. 6: won deal. 7: none. 8: all",
            {
                1: "build or buy, I decide, by 1 March 2027",
                2: "quote to cash",
                3: "orders, invoices",
                4: "NetSuite for both",
                5: "failed syncs.",
                6: "won deal.",
                7: "none.",
                8: "all",
            },
        ),
        ("1 - build or buy; 2 - quote to cash; 3 - NetSuite", {1: "build or buy", 2: "quote to cash", 3: "NetSuite"}),
        ("(1) build (2) quote to cash (3) NetSuite", {1: "build", 2: "quote to cash", 3: "NetSuite"}),
        ("1.build 2.quote to cash 3.NetSuite", {1: "build", 2: "quote to cash", 3: "NetSuite"}),
        ("Thanks. 1) build 2) quote to cash 3) NetSuite", {1: "build", 2: "quote to cash", 3: "NetSuite"}),
        ("Q2: quote to cash. 3: NetSuite. 4: none", {2: "quote to cash.", 3: "NetSuite.", 4: "none"}),
        ("1: start at 2: 30; 2: quote to cash; 3: NetSuite", {1: "start at 2: 30", 2: "quote to cash", 3: "NetSuite"}),
    ],
)
def test_a_line_of_numbered_answers_is_split(typed: str, found: dict[int, str]) -> None:
    assert answers(typed) == found


EIGHT = {1: "build", 2: "returns", 3: "orders", 4: "BC", 5: "none", 6: "release", 7: "none", 8: "few"}


@pytest.mark.parametrize(
    "typed",
    [
        "Hi, 1) build; 2) returns; 3) orders; 4) BC; 5) none; 6) release; 7) none; 8) few\n\nJo",
        "Yes, this matches.\n\nFor the questions: 1. build. 2 - returns. 3 orders. 4 BC. 5 none. 6 release. 7 none. 8 few.\n\nThanks Jo",
        "1 build. 2 returns. 3 orders. 4 BC. 5 none. 6 release. 7 none. 8 few",
        "Here goes: 1) build 2) returns 3) orders 4) BC 5) none 6) release 7) none 8) few",
        "Answers: 1 build; 2 returns; 3 orders; 4 BC; 5 none; 6 release; 7 none; 8 few",
        "Hello Ana, 1. build 2. returns 3. orders\n4. BC 5. none 6. release 7.\nnone 8. few",
        "Thanks! 1 - build. 2 - returns. 3 - orders. 4 - BC. 5 - none. 6 - release. 7 - none. 8 - few",
        "In your order: 1 build. 2 returns. 3 orders. 4 BC. 5 none. 6 release. 7 none. 8 few",
        "Hi Jo, quick answers: 1. build. 2. returns. 3. orders. 4. BC. 5. none. 6. release. 7. none. 8. few",
    ],
)
def test_a_paragraph_that_counts_through_the_questions_answers_them(typed: str) -> None:
    assert {number: words.rstrip(".") for number, words in answers(typed).items()} == EIGHT
    assert real_case().read(typed).unplaced == ()


@pytest.mark.parametrize(
    "typed",
    [
        "Our steps: 1. lead 2. quote 3. order 4. invoice 5. payment 6. delivery 7. support 8. return",
        "Some remarks: 1. late 2. slow 3. dear 4. old 5. odd 6. sad 7. bad 8. mad",
        "We have 8 sites. 1 in Leeds. 2 in York. 3 in Hull.",
        "It is used by 3 people. 4 more will come. 5 in spring.",
        "Phases of the plan. 5 will be in May. 6 in June. 7 in July. 8 in August.",
        "We sell in 5 countries. 6 next year. 7 later. 8 after that.",
    ],
)
def test_a_paragraph_that_counts_something_else_answers_nothing(typed: str) -> None:
    assert answers(typed) == {}


def test_answers_behind_a_correction_are_not_part_of_it() -> None:
    typed = "U10: 22 May 2027. Rest matches. 1) build, Katrin decides by 15 Jan  2) quote to cash 3) NetSuite"
    reading = real_case().read(typed)
    assert answers(typed) == {1: "build, Katrin decides by 15 Jan", 2: "quote to cash", 3: "NetSuite"}
    assert [(each.fact, each.value, each.but) for each in reading.corrections] == [
        (0, None, (10,)),
        (10, "2027-05-22", ()),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "two systems: 1) Salesforce for accounts 2) NetSuite for orders 3) none",
        "1) Salesforce for accounts 2) NetSuite for orders",
        "we decide by 1. March, 4. April is too late",
        "it starts at 4: 30 each day",
    ],
)
def test_a_list_within_an_answer_stays_whole(words: str) -> None:
    assert answers(f"Q3: {words}") == {3: words}


@pytest.mark.parametrize(
    "typed", ["Our process. 1) quote 2) order 3) invoice", "U3: three systems. 1) HubSpot 2) Xero 3) Odoo"]
)
def test_what_may_be_a_list_of_something_else_is_shown_back(typed: str) -> None:
    reading = real_case().read(typed)
    assert reading.answers == ()
    assert len(reading.unplaced) == 1


def test_a_row_of_a_table_may_answer_several_questions() -> None:
    table = "| Question | Answer |\n| Q5 | a customer |\n| Q6 | few |\n| 7-8 | no |"
    assert answers(table) == {5: "a customer", 6: "few", 7: "no", 8: "no"}
