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
