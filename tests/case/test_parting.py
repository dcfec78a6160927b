"""A clear no, close or pause in somebody's own words is done or asked about before a quote goes out."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from desks import BRIEF as SHORT_BRIEF
from desks import STAFF, DeskInAFolder, mail, reply, text_of

VOUCHED = "mx.desk.example; dkim=pass header.d=northwind-tools.example"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskInAFolder]:
    made = DeskInAFolder(tmp_path)
    made.receive(mail(SHORT_BRIEF), "2026-11-23 10:00")
    made.tick("2026-11-23 10:00")
    yield made
    made.close()


def write(desk: DeskInAFolder, words: str, when: str = "2026-11-23 11:00") -> None:
    letter = desk.letter("scope-response")
    desk.receive(reply(letter, words, Authentication_Results=VOUCHED), when)
    desk.tick(when)


def words_of(letter: EmailMessage) -> str:
    return " ".join(text_of(letter).split())


def staff_letters(desk: DeskInAFolder) -> list[str]:
    return [text_of(letter) for letter in desk.letters() if STAFF in str(letter["To"])]


def test_who_has_chosen_another_supplier_before_the_quote_gets_none(desk: DeskInAFolder) -> None:
    write(desk, "Sorry, we have decided to go with another supplier. Thanks for the quick answer though.\n\nAna\n")
    assert desk.show()["state"] == "withdrawn"
    assert "“Sorry, we have decided to go with another supplier.”" in words_of(desk.letter("command-reply"))
    desk.tick("2026-11-25 10:00")
    assert desk.show()["quotes"] == []


def test_a_pause_asked_politely_stops_the_clock(desk: DeskInAFolder) -> None:
    write(desk, "Could you put this on hold until Monday 7 December please? Our board is away.\n\nAna\n")
    case = desk.show()
    assert (case["state"], case["deadlines"][0]["status"]) == ("held", "paused")
    assert case["client_questions"] == []


def test_words_that_may_mean_it_are_asked_about_and_staff_know_at_once(desk: DeskInAFolder) -> None:
    write(desk, "We are no longer interested.\n\nAna\n")
    case = desk.show()
    assert (case["state"], case["quotes"]) == ("intake", [])
    asked = words_of(desk.letter("command-reply"))
    assert "We are no longer interested." in asked
    assert "WITHDRAW" in asked
    assert any("may want WITHDRAW" in letter for letter in staff_letters(desk))
