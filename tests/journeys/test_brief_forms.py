"""The brief form on its way: asked for, sent back filled in or empty, and what a reply attaches."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path

import pytest

from brief_forms import ATTRIBUTION, KINDS, ORIGINAL, between, filled, filled_file, quoted
from desks import DeskInAFolder, mail, reply, text_of
from inwriting.mail.message import Attachment

TYPED = {"CRM": "HubSpot", "ERP": "Sage 200"}


def attached(raw: bytes, *files: Attachment) -> bytes:
    """The mail with files attached."""
    message = message_from_bytes(raw, policy=SMTP)
    for file in files:
        maintype, _, subtype = file.content_type.partition("/")
        message.add_attachment(file.content, maintype=maintype, subtype=subtype, filename=file.filename)
    return message.as_bytes()


@pytest.fixture
def asked(tmp_path: Path) -> DeskInAFolder:
    """A desk that has sent the form to a buyer who asked for help."""
    desk = DeskInAFolder(tmp_path)
    desk.receive(mail("HELP\n", subject="hello"), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:01")
    return desk


@pytest.mark.parametrize("how", ["quoted", "between", "original message"])
def test_the_form_filled_in_within_our_letter_opens_a_case(asked: DeskInAFolder, how: str) -> None:
    letter = asked.letters()[0]
    words = text_of(letter)
    body = {
        "quoted": ATTRIBUTION + quoted(filled(words, TYPED)),
        "between": ATTRIBUTION + between(words, TYPED),
        "original message": ORIGINAL + filled(words, TYPED),
    }[how]
    assert asked.receive(reply(letter, body), "2026-11-23 11:00").verdict == "new"
    case = asked.show()
    assert {(fact["key"], fact["value"], fact["evidence"]) for fact in case["facts"]} == {
        ("crm", "HubSpot", "HubSpot"),
        ("erp", "Sage 200", "Sage 200"),
    }


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("body", ["", "Please find the form attached.\n\nBest regards,\nAna Keller\n"])
def test_an_empty_form_is_answered_with_the_form_once_a_day(asked: DeskInAFolder, kind: str, body: str) -> None:
    letter = asked.letters()[0]
    for number in (1, 2):
        raw = attached(reply(letter, body, number=number), filled_file(kind, {}))
        outcome = asked.receive(raw, f"2026-11-23 1{number}:00")
        assert (outcome.verdict, outcome.reason, outcome.detail) == ("ignored", "not-a-brief", "empty-form")
    asked.tick("2026-11-23 12:30")
    assert not asked.cases()
    answers = asked.letters()[1:]
    assert len(answers) == 1
    assert "nothing filled in" in text_of(answers[0])
    assert [part.get_filename() for part in answers[0].iter_attachments()] == [f"brief-form.{kind}" for kind in KINDS]


@pytest.mark.parametrize("kind", KINDS)
def test_a_filled_form_is_read_whatever_its_cover_letter_says(asked: DeskInAFolder, kind: str) -> None:
    body = "Please find the form attached.\n\nBest regards,\nAna Keller\n"
    raw = attached(reply(asked.letters()[0], body), filled_file(kind, TYPED))
    assert asked.receive(raw, "2026-11-23 11:00").verdict == "new"
    assert {(fact["value"], fact["file"]) for fact in asked.show()["facts"]} == {
        ("HubSpot", f"brief-form.{kind}"),
        ("Sage 200", f"brief-form.{kind}"),
    }


def test_an_empty_form_beside_a_file_that_cannot_be_read_may_be_a_brief(asked: DeskInAFolder) -> None:
    photo = Attachment("whiteboard.jpg", "image/jpeg", b"\xff\xd8\xff")
    raw = attached(reply(asked.letters()[0], ""), filled_file("docx", {}), photo)
    assert asked.receive(raw, "2026-11-23 11:00").verdict == "new"
