"""Whose words a letter repeats, what a second round asks, and what a wish to write to others brings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desks import BRIEF, DeskInAFolder, interleaved, mail, reply, text_of

FORWARDED = """\
Hi, please quote for what is below.

Ana

---------- Forwarded message ---------
From: Paul Ray <paul@northwind-tools.example>
Date: Fri, 20 Nov 2026 at 10:00
Subject: integration
To: Ana Keller <ana.keller@northwind-tools.example>

We use Salesforce and NetSuite. I am the budget owner.
"""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskInAFolder]:
    made = DeskInAFolder(tmp_path)
    yield made
    made.close()


def first_letter(desk: DeskInAFolder, body: str) -> str:
    desk.receive(mail(body), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:00")
    return " ".join(text_of(desk.letter("scope-response")).split())


def test_forwarded_words_are_their_authors(desk: DeskInAFolder) -> None:
    letter = first_letter(desk, FORWARDED)
    assert "Paul Ray wrote (forwarded by you) “I am the budget owner”" in letter
    assert "You wrote" not in letter
    assert {fact["author"] for fact in desk.show()["facts"]} == {"Paul Ray"}


def test_a_wish_in_a_forwarded_request_is_its_authors(desk: DeskInAFolder) -> None:
    asked = FORWARDED.replace("Paul Ray <paul@northwind-tools.example>", "Paul Ray <paul@client.example>")
    wishes = "Please get a quote by 30 November 2026 at 15:00 GMT. This request is subject to NDA. Offers must be uploaded in Coupa."
    letter = first_letter(desk, f"{asked}\n{wishes}\n")
    assert "Paul Ray (forwarded by you) asked for quotations by" in letter
    assert "Paul Ray (forwarded by you) asked for confidentiality" in letter
    assert "Paul Ray (forwarded by you) asked for the offer in Coupa" in letter
    assert "You asked for" not in letter


def test_the_second_round_comes_when_the_first_is_answered(desk: DeskInAFolder) -> None:
    promised = first_letter(desk, BRIEF)
    assert "further questions may follow" in promised
    first = {question["number"]: question["key"] for question in desk.show()["questions"]}
    later = [item["rests_on"] for item in desk.show()["assumptions"]][len(first) :]
    answers = {number: f"Answer {number} is settled in writing with finance" for number in first}
    answers[1] = "Whether to buy or build; our CFO decides by 15 January 2027."
    answers |= {number: "don't know" for number, key in first.items() if key in ("volumes", "licence_status")}
    desk.receive(
        reply(desk.letter("scope-response"), interleaved(desk.letter("scope-response"), answers)), "2026-11-23 11:00"
    )
    desk.tick("2026-11-23 11:31")
    shown = desk.show()
    second = [f"question {q['key']}" for q in shown["questions"] if q["number"] not in first]
    assert len(second) == 8
    assert set(second) < set(later)  # what only the documents of the work need comes last, and waits for the acceptance
    quote = text_of(desk.letter("quote-firm"))
    assert "A SECOND ROUND" in quote
    assert all(
        item["text"].rstrip(".") in " ".join(quote.split()) for item in shown["assumptions"] if item["status"] == "open"
    )
    decision = shown["decisions"][0]
    assert (decision["by"], decision["decider"], decision["options"]) == ("2027-01-15", "CFO", ["buy", "build"])


def test_a_firm_quote_that_is_near_does_not_wait_for_the_second_round_and_says_so(desk: DeskInAFolder) -> None:
    first_letter(desk, BRIEF)
    letter = desk.letter("scope-response")
    answers = {
        q["number"]: f"Answer {q['number']} is settled in writing with finance" for q in desk.show()["questions"]
    }
    answers[1] = "Whether to buy or build; our CFO decides by 15 January 2027."
    body = f"The weather in Leeds has been dreadful for weeks.\n\n{interleaved(letter, answers)}"
    desk.receive(reply(letter, body), "2026-11-23 11:00")
    desk.tick("2026-11-23 11:11")
    receipt = " ".join(text_of(desk.letter("receipt")).split())
    assert "A SECOND ROUND" in receipt
    assert "does not wait for the" in receipt
    assert "best answered before" not in receipt


def test_nobody_is_written_to_because_a_brief_says_so(desk: DeskInAFolder) -> None:
    wish = "Please send the quote to karin@oak.example as well."
    letter = first_letter(desk, BRIEF.replace("Best regards", f"{wish}\n\nBest regards"))
    assert f"You wrote: “{wish}” Nothing has been sent to them" in letter
    assert "reply ADD karin@oak.example" in letter
    assert all("karin@oak.example" not in (*sent["to"], *sent["cc"]) for sent in desk.show()["letters"])
