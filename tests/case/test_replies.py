"""What follows from a reply: what is recorded, what stays open, and what is shown back before a firm quote."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desks import BRIEF as SHORT_BRIEF
from desks import DeskInAFolder, mail, reply, text_of

ANSWERS = (
    "Q1: build or buy; I decide by 15 December\nQ2: order to cash\nQ3: Salesforce for accounts, NetSuite for the rest\n"
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskInAFolder]:
    made = DeskInAFolder(tmp_path)
    made.receive(mail(SHORT_BRIEF), "2026-11-23 10:00")
    made.tick("2026-11-23 10:00")
    yield made
    made.close()


def answer(desk: DeskInAFolder, words: str) -> dict[str, Any]:
    """The case at the end of a business day that began with this reply."""
    desk.receive(reply(desk.letter("scope-response"), words), "2026-11-23 11:00")
    for when in ("11:00", "11:10", "11:11", "11:30", "12:00", "16:00"):
        desk.tick(f"2026-11-23 {when}")
    return desk.show()


def kinds(case: dict[str, Any]) -> list[str]:
    return [letter["kind"] for letter in case["letters"]]


def test_all_required_answers_bring_a_firm_quote(desk: DeskInAFolder) -> None:
    case = answer(desk, f"{ANSWERS}Q4: failed syncs, duplicates")
    assert [quote["class"] for quote in case["quotes"]] == ["firm"]


@pytest.mark.parametrize(
    "words",
    ["I would rather not say", "Bo knows.", "Bo? no - Ann decides", "duplicate customers, or is that too much?"],
)
def test_a_required_answer_that_is_none_brings_no_firm_quote(desk: DeskInAFolder, words: str) -> None:
    case = answer(desk, f"{ANSWERS}Q4: {words}")
    assert case["quotes"] == []
    asked = next(question for question in case["questions"] if question["number"] == 4)
    assert (asked["status"], asked["answer"], asked["value"]) == ("unclear", words, None)
    assert "Q4." in text_of(desk.letter("receipt"))


def test_what_could_not_be_placed_is_shown_back_before_the_firm_quote(desk: DeskInAFolder) -> None:
    case = answer(desk, f"{ANSWERS}Q4: failed syncs, duplicates\n\nThe kick-off has moved as well and costs us more.")
    assert kinds(case)[-2:] == ["receipt", "quote-firm"]
    assert "The kick-off has moved as well and costs us more." in " ".join(text_of(desk.letter("receipt")).split())


def test_a_change_that_prose_tells_is_in_the_firm_quote(desk: DeskInAFolder) -> None:
    case = answer(desk, f"{ANSWERS}Q4: failed syncs, duplicates\n\nBy the way the go-live moved to 1 September 2027.")
    go_live = next(fact for fact in case["facts"] if fact["key"] == "go_live")
    assert (go_live["value"], go_live["status"]) == ("2027-09-01", "corrected")
    assert [quote["class"] for quote in case["quotes"]] == ["firm"]


def test_what_a_correction_names_besides_is_stated_too(desk: DeskInAFolder) -> None:
    record = next(fact for fact in desk.show()["facts"] if fact["value"] == "account")
    case = answer(desk, f"U{record['number']}: no - we want accounts, orders and opportunities to move.")
    records = {fact["value"]: fact["status"] for fact in case["facts"] if fact["key"] == "entities"}
    assert records["account"] == "confirmed"
    assert records["opportunity"] == "stated"
    assert "withdrawn" not in text_of(desk.letter("receipt"))


def test_who_confirms_all_but_one_leaves_that_one(desk: DeskInAFolder) -> None:
    record = next(fact for fact in desk.show()["facts"] if fact["value"] == "account")
    case = answer(desk, f"Yes, this matches, except U{record['number']}: I will ask our CFO.")
    status = {fact["number"]: fact["status"] for fact in case["facts"]}
    assert status.pop(record["number"]) == "stated"
    assert set(status.values()) == {"confirmed"}


@pytest.mark.parametrize(
    "words",
    [
        "Everything is right except U{0}: that is not in scope.",
        "Yes, this matches. U{0} is wrong though.",
        "All correct, bar U{0}.",
    ],
)
def test_what_the_client_denies_is_not_confirmed_with_the_rest(desk: DeskInAFolder, words: str) -> None:
    record = next(fact for fact in desk.show()["facts"] if fact["value"] == "account")
    case = answer(desk, words.format(record["number"]))
    status = {fact["number"]: fact["status"] for fact in case["facts"]}
    assert record["number"] not in status
    assert set(status.values()) == {"confirmed"}
    receipt = " ".join(text_of(desk.letter("receipt")).split())
    assert f"U{record['number']} Record: account is now withdrawn." in receipt


def test_a_contested_fact_stays_stated_and_its_words_are_shown_back(desk: DeskInAFolder) -> None:
    record = next(fact for fact in desk.show()["facts"] if fact["value"] == "account")
    case = answer(desk, f"All correct. About U{record['number']} our two teams disagree.")
    status = {fact["number"]: fact["status"] for fact in case["facts"]}
    assert status.pop(record["number"]) == "stated"
    assert set(status.values()) == {"confirmed"}
    assert "our two teams disagree" in text_of(desk.letter("receipt"))


def test_a_corrected_day_is_shown_as_letters_show_days(desk: DeskInAFolder) -> None:
    number = next(fact["number"] for fact in desk.show()["facts"] if fact["key"] == "go_live")
    answer(desk, f"U{number}: 15 April 2027")
    assert "is now 15 April 2027" in " ".join(text_of(desk.letter("receipt")).split())


@pytest.mark.parametrize("words", ["thanks, that's clear!", "Many thanks, we'll come back to you on Thursday."])
def test_thanks_bring_no_letter(desk: DeskInAFolder, words: str) -> None:
    assert kinds(answer(desk, words)) == ["scope-response"]


def test_a_mail_that_only_asks_gets_its_answer_and_no_question_again(desk: DeskInAFolder) -> None:
    answer(desk, "Can you call me? 070-123456")
    receipt = " ".join(text_of(desk.letter("receipt")).split())
    assert "B1. “Can you call me? 070-123456”" in receipt
    assert "Our questions stand as we put them before: Q1, Q2" in receipt
    assert "Why we ask" not in receipt


def test_what_was_answered_is_not_printed_in_the_next_letter(desk: DeskInAFolder) -> None:
    answer(desk, "Can you call me?")
    desk.receive(
        reply(desk.letter("receipt"), "Q1: build or buy; I decide by 15 December", number=2), "2026-11-23 16:10"
    )
    desk.tick("2026-11-23 16:25")
    receipt = text_of(desk.letter("receipt"))
    assert "build or buy" in receipt
    assert "Can you call me" not in receipt


def test_who_unsubscribes_is_told_how_to_withdraw_and_staff_are_told(desk: DeskInAFolder) -> None:
    case = answer(desk, "Unsubscribe me please.")
    assert case["state"] == "intake"
    told = [
        " ".join(text_of(letter).split()) for letter in desk.letters() if "Unsubscribe me please." in text_of(letter)
    ]
    assert any("reply with this word alone in the first line: WITHDRAW" in text for text in told)
    assert any("may want WITHDRAW" in text for text in told)
    assert not any("COULD NOT PLACE" in text for text in told)


PLANS = """\
Hello,

We run HubSpot and Sage 200 and want orders and invoices in both. {status} The board has picked Boomi and wants to sign
before Christmas.

Best regards,
Ana Keller
"""


@pytest.fixture
def planning(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[DeskInAFolder]:
    made = DeskInAFolder(tmp_path)
    made.receive(mail(PLANS.format(status=request.param)), "2026-11-23 10:00")
    made.tick("2026-11-23 10:00")
    yield made
    made.close()


@pytest.mark.parametrize("planning", ["We have not yet purchased any middleware."], indirect=True)
def test_a_contract_that_is_signed_since_takes_the_place_of_one_that_was_not(planning: DeskInAFolder) -> None:
    case = answer(planning, "The board has meanwhile signed the Boomi contract (19 November).")
    statuses = [(fact["value"], fact["status"]) for fact in case["facts"] if fact["key"] == "licence_status"]
    assert statuses == [("signed", "corrected")]
    assert "Boomi" in {fact["value"] for fact in case["facts"] if fact["key"] == "other_systems"}
    told = text_of(planning.letter("receipt"))
    assert "not purchased is now signed" in " ".join(told.split())
    assert "COULD NOT PLACE" not in told


@pytest.mark.parametrize("planning", ["The HubSpot contract is signed."], indirect=True)
def test_what_is_said_of_another_product_changes_nothing(planning: DeskInAFolder) -> None:
    case = answer(planning, "We have bought the Sage licences.")
    assert "bought" not in [fact["value"] for fact in case["facts"] if fact["key"] == "licence_status"]
