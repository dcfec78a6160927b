"""Replies that say more than they answer: nothing that was written is contradicted by the quote that follows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desks import DeskInAFolder, mail, reply, text_of

PASSING = """\
Hi, we're on HubSpot for sales and Sage 200 for finance. Orders get retyped by Jo in accounts. Want to stop that.
Please quote.
"""
ANSWERS = """\
Q1: whether to buy a connector or have it built; our MD decides by 20 January 2027.
Q2: order to cash only
Q3: accounts, orders and invoices
Q4: Sage for invoices, HubSpot for accounts
Q5: failed syncs; Q6 when a deal is won
Q7: Shopify
Q8: 250 orders a month
"""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskInAFolder]:
    made = DeskInAFolder(tmp_path)
    yield made
    made.close()


def opened(desk: DeskInAFolder, brief: str = PASSING) -> None:
    desk.receive(mail(brief), "2026-11-23 09:05")
    desk.tick("2026-11-23 09:05")


def answered(desk: DeskInAFolder, typed: str) -> dict[str, Any]:
    desk.receive(reply(desk.letter("scope-response"), typed), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:12")
    return desk.show()


def test_a_record_that_is_named_in_passing_does_not_settle_which_records_move(desk: DeskInAFolder) -> None:
    opened(desk)
    assert {question["key"] for question in desk.show()["questions"]} >= {"entities"}
    answered(desk, ANSWERS)
    desk.tick("2026-11-23 10:31")
    assert "3 records" in " ".join(text_of(desk.letter("quote-firm")).split())


def test_a_record_that_is_said_to_move_does(desk: DeskInAFolder) -> None:
    opened(desk, "We use HubSpot and Sage 200. Orders must move between the two. Please quote.")
    assert "entities" not in {question["key"] for question in desk.show()["questions"]}


def test_the_firm_quote_takes_up_what_stands_beside_the_answers(desk: DeskInAFolder) -> None:
    opened(desk)
    case = answered(desk, f"{ANSWERS}\nAlso approvals are in Teams, and the go-live should be 1 April 2027.\n")
    assert {"approvals_live_in", "go_live"}.isdisjoint(question["key"] for question in case["questions"])
    desk.tick("2026-11-23 10:31")
    told = " ".join(text_of(desk.letter("quote-firm")).split())
    assert "approvals are in Teams" in told
    assert "no date is fixed" not in told
    assert "approvals are kept in email" not in told


def test_what_differs_from_the_record_is_shown_back_and_changes_nothing(desk: DeskInAFolder) -> None:
    opened(desk)
    case = answered(desk, "Q2: order to cash\n\nBy the way, we run NetSuite.")
    assert [fact["value"] for fact in case["facts"] if fact["key"] == "erp"] == ["Sage 200"]
    assert "we run NetSuite" in text_of(desk.letter("receipt"))


def test_a_firm_quote_names_the_words_it_could_not_place(desk: DeskInAFolder) -> None:
    opened(desk)
    answered(desk, f"{ANSWERS}\nMind the gap with the blue folders.\n")
    receipt = " ".join(text_of(desk.letter("receipt")).split())
    assert "Mind the gap" in receipt
    assert "your firm quote leaves on Monday 23 November 2026, 10:30" in receipt
    desk.tick("2026-11-23 10:31")
    assert "“Mind the gap with the blue folders.”, which we could not place" in " ".join(
        text_of(desk.letter("quote-firm")).split()
    )


def test_words_that_were_sent_again_behind_a_number_are_not_named(desk: DeskInAFolder) -> None:
    opened(desk)
    answered(desk, f"{ANSWERS}\nMind the gap with the blue folders.\n")
    again = reply(desk.letter("receipt"), "Q9: Mind the gap with the blue folders", number=2)
    desk.receive(again, "2026-11-23 10:20")
    desk.tick("2026-11-23 10:51")
    assert "could not place" not in text_of(desk.letter("quote-firm"))


def test_who_points_to_a_section_is_told_what_was_read_there(desk: DeskInAFolder) -> None:
    brief = """\
1. Systems
1.1 Sales lives in Salesforce. Finance runs on NetSuite.
2. People
2.1 Finance: Rob Vos, rob@northwind-tools.example
3. Terms
3.1 Please quote.
"""
    opened(desk, brief)
    case = answered(desk, "Q1: As stated in section 2.1 of our brief.")
    assert case["questions"][0]["status"] == "unclear"
    assert "From section 2.1 of your brief we took U3" in " ".join(text_of(desk.letter("receipt")).split())


def test_a_title_alone_gets_the_clock_and_what_it_says_is_a_guess(desk: DeskInAFolder) -> None:
    title = "HubSpot and Xero: please quote integration, go-live 1 May 2027"
    desk.receive(mail("Sent from my Samsung Galaxy", subject=title), "2026-11-23 09:05")
    desk.tick("2026-11-23 09:05")
    case = desk.show()
    assert case["facts"] == []
    assert [deadline["kind"] for deadline in case["deadlines"]] == ["quote"]
    told = " ".join(item["text"] for item in case["assumptions"])
    assert all(said in told for said in ("HubSpot", "Xero", "2027-05-01"))
    assert "Your subject names HubSpot and Xero, your text no system" in " ".join(
        text_of(desk.letter("scope-response")).split()
    )


SHOWING = """\
Customer: sales, accounts and support each have their own idea of it, honestly nobody agrees.
Discount approvals are all in Teams chats and emails.
We'll deal with the data cleanup after the project.
Also we already signed for the connector before anyone owned the process.
"""


def test_a_reply_shows_signals_as_a_brief_does(desk: DeskInAFolder) -> None:
    opened(desk)
    assert not desk.show()["signals"]
    case = answered(desk, SHOWING)
    assert [seen["key"] for seen in case["signals"]] == [
        "customer-defined-differently",
        "cleanup-post-project",
        "approvals-in-email",
    ]
    assert [seen["key"] for seen in case["traps"]] == ["buying-before-ownership", "cleanup-without-scope"]
    assert len(case["risks"]) == len(case["recommendations"]) == 5
    told = " ".join(text_of(desk.letter("receipt")).split())
    assert "Data cleanup is placed after the project." in told
    assert "could not place" not in told.casefold()


def test_an_answer_shows_a_trap_by_what_it_answers(desk: DeskInAFolder) -> None:
    opened(desk)
    number = next(q["number"] for q in desk.show()["questions"] if q["key"] == "exceptions_known")
    case = answered(desk, f"Q{number}: Rejected orders; Ann fixes them by hand from memory")
    assert [seen["key"] for seen in case["traps"]] == ["undocumented-exceptions"]
    assert case["traps"][0]["evidence"] == "Rejected orders; Ann fixes them by hand from memory"


def test_a_signal_is_taken_back_with_the_words_that_it_rests_on(desk: DeskInAFolder) -> None:
    opened(desk, f"{PASSING}\nOur data will be cleaned up after go-live. Discounts are approved by e-mail.\n")
    case = desk.show()
    assert {"cleanup-post-project", "approvals-in-email"} <= {seen["key"] for seen in case["signals"]}
    number = {fact["key"]: fact["number"] for fact in case["facts"]}
    case = answered(
        desk,
        f"U{number['data_cleanup']}: no, we clean up the duplicates before go-live, Priya Nair owns that\n"
        f"U{number['approvals_live_in']}: no, approvals are in WhatsApp",
    )
    assert [seen["key"] for seen in case["signals"]] == ["approvals-in-email"]
    assert not case["traps"]
    assert [risk["rests_on"] for risk in case["risks"]] == ["signal 4"]
    assert "No longer noted" in text_of(desk.letter("receipt"))
