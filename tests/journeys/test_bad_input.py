"""Mail as it should not be: each gets a clear letter, a filed entry or quarantine with a reason, and nothing stops."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from desks import ADDRESS, BRIEF, BUYER, STAFF, DeskInAFolder, at, mail, reply, text_of
from inwriting.setup import rebuild_store


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskInAFolder]:
    made = DeskInAFolder(tmp_path)
    yield made
    made.close()


def kinds(desk: DeskInAFolder) -> list[str]:
    return [str(letter["Subject"]) for letter in desk.letters()]


def test_an_empty_brief_is_answered_with_the_brief_form_once_a_day(desk: DeskInAFolder) -> None:
    outcome = desk.receive(mail("\n"), "2026-11-23 10:00")
    assert (outcome.verdict, outcome.reason, outcome.case) == ("ignored", "not-a-brief", None)
    desk.receive(mail("  \n", message_id="<second@northwind-tools.example>"), "2026-11-23 11:00")
    desk.tick("2026-11-23 11:01")
    assert len(desk.letters()) == 1
    assert desk.letters()[0]["To"].addresses[0].addr_spec == BUYER
    assert desk.cases() == []
    desk.receive(mail("\n", message_id="<third@northwind-tools.example>"), "2026-11-24 11:00")
    desk.tick("2026-11-24 11:01")
    assert len([m for m in desk.letters() if BUYER in str(m["To"])]) == 2


def test_a_brief_of_five_megabytes_opens_a_case(desk: DeskInAFolder) -> None:
    long = BRIEF + "\n" + "We would like to add some more background on our history here.\n" * 80_000
    assert desk.receive(mail(long), "2026-11-23 10:00").verdict == "new"
    desk.tick("2026-11-23 10:00")
    assert len(bytes(desk.letter("scope-response"))) < 100_000


def test_a_brief_that_is_only_an_attachment_opens_a_case_and_says_that_it_was_not_read(desk: DeskInAFolder) -> None:
    raw = (
        f"From: {BUYER}\r\nTo: {ADDRESS}\r\nSubject: Our RFQ\r\nMessage-ID: <a@b.example>\r\nMIME-Version: 1.0\r\n"
        'Content-Type: application/pdf; name="rfq.pdf"\r\nContent-Disposition: attachment; filename="rfq.pdf"\r\n'
        "Content-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK\r\n"
    ).encode()
    assert desk.receive(raw, "2026-11-23 10:00").verdict == "new"
    desk.tick("2026-11-23 10:00")
    assert "rfq.pdf" in text_of(desk.letter("scope-response"))


def test_a_brief_in_html_only_is_read(desk: DeskInAFolder) -> None:
    page = (
        "<html><body><p>Sales lives in Salesforce.</p><p>Finance runs on NetSuite. We need a quote.</p></body></html>"
    )
    assert desk.receive(mail(None, html=page), "2026-11-23 10:00").verdict == "new"
    assert "crm" in [fact["key"] for fact in desk.show()["facts"]]


def test_a_brief_without_message_id_opens_one_case_however_often_it_comes(desk: DeskInAFolder) -> None:
    raw = mail(BRIEF, message_id=None)
    assert desk.receive(raw, "2026-11-23 10:00").verdict == "new"
    assert desk.receive(raw, "2026-11-23 10:05").verdict == "duplicate"
    assert len(desk.cases()) == 1


@pytest.mark.parametrize(
    "date", ["", "Thu, 01 Jan 1970 00:00:00 +0000", "Fri, 31 Dec 2099 23:59:59 +0000", "yesterday"]
)
def test_the_date_header_never_moves_the_clock(desk: DeskInAFolder, date: str) -> None:
    lines = mail(BRIEF).decode().split("\r\n")
    raw = "\r\n".join(line for line in lines if not line.startswith("Date:"))
    if date:
        raw = f"Date: {date}\r\n{raw}"
    assert desk.receive(raw.encode(), "2026-11-23 10:00").verdict == "new"
    assert desk.show()["deadlines"][0]["due_at"] == "2026-11-24T10:00:00+00:00"
    desk.tick("2026-11-23 10:00")
    assert desk.show()["letters"][0]["status"] == "sent"


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\x00\x00\x00",
        b"\xff\xfe\xfd no header at all \x80",
    ],
)
def test_what_is_no_mail_is_kept_in_quarantine(desk: DeskInAFolder, raw: bytes) -> None:
    outcome = desk.receive(raw, "2026-11-23 10:00")
    assert (outcome.verdict, outcome.case) == ("quarantine", None)
    assert len(desk.quarantine()) == 1


@pytest.mark.parametrize(
    "raw",
    [
        mail(BRIEF).replace(b"MIME-Version", b"MIME-Version").replace(b"utf-8", b"klingon-8"),
        mail(BRIEF.replace("tools", "tools\x00")),
        mail(BRIEF, subject="A" * 10_000),
        mail(BRIEF, Cc=", ".join(f"p{n}@elsewhere.example" for n in range(10_000))),
        mail(BRIEF, sender=f"{BUYER}, second@northwind-tools.example"),
        f"From: {BUYER}\nTo: {ADDRESS}\nSubject: x\nContent-Type: multipart/mixed; boundary=nope\n\n{BRIEF}".encode(),
        mail(BRIEF, sender='"=?utf-8?Q?Ana_=00?=" <ana.keller@northwind-tools.example>'),
    ],
    ids=["unknown charset", "NUL", "long subject", "10,000 recipients", "two authors", "broken MIME", "NUL in name"],
)
def test_a_brief_in_bad_shape_still_opens_a_case(desk: DeskInAFolder, raw: bytes) -> None:
    outcome = desk.receive(raw, "2026-11-23 10:00")
    assert outcome.verdict == "new", outcome
    desk.tick("2026-11-23 10:00")
    letter = desk.letter("scope-response")
    assert len(letter["To"].addresses) == 1
    assert len(letter["Cc"].addresses if letter["Cc"] else ()) <= 10
    json.dumps(desk.show())


def test_a_mail_without_author_is_kept_in_quarantine(desk: DeskInAFolder) -> None:
    raw = b"\r\n".join(line for line in mail(BRIEF).split(b"\r\n") if not line.startswith(b"From:"))
    assert desk.receive(raw, "2026-11-23 10:00").reason == "no-sender"


def test_a_mail_from_the_desk_to_itself_is_a_loop(desk: DeskInAFolder) -> None:
    outcome = desk.receive(mail(BRIEF, sender=ADDRESS), "2026-11-23 10:00")
    assert (outcome.verdict, outcome.reason, outcome.case) == ("loop", "own-mail", None)
    desk.tick("2026-11-23 10:01")
    assert desk.letters() == []


def test_a_brief_from_a_free_mail_address_opens_a_case_that_no_neighbour_joins(desk: DeskInAFolder) -> None:
    desk.receive(mail(BRIEF, sender="ana.k@gmail.com"), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:00")
    letter = desk.letter("scope-response")
    assert desk.receive(reply(letter, "Q1: yes\n", sender="eve.x@gmail.com"), "2026-11-23 11:00").reason == "stranger"


def test_a_reply_to_a_closed_case_is_filed_and_told_and_changes_nothing(desk: DeskInAFolder) -> None:
    desk.receive(mail(BRIEF), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:00")
    letter = desk.letter("scope-response")
    closing = mail(
        "CLOSE", sender=STAFF, to=str(letter["Reply-To"]), subject="CLOSE", message_id="<close@desk.example>"
    )
    assert desk.receive(closing, "2026-11-23 10:30", local=True).verdict == "command"
    assert desk.show()["state"] == "closed"
    outcome = desk.receive(reply(letter, "Q1: whether to renew\n"), "2026-11-23 11:00")
    assert (outcome.verdict, outcome.case) == ("reply", "IW-2026-0001")
    desk.tick("2026-11-24 12:00")
    shown = desk.show()
    assert shown["state"] == "closed"
    assert shown["questions"][0]["status"] == "open"
    assert shown["quotes"] == []
    assert "notice" in [item["kind"] for item in shown["letters"]]


def test_a_staff_command_in_a_forged_mail_does_nothing(desk: DeskInAFolder) -> None:
    desk.receive(mail(BRIEF), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:00")
    letter = desk.letter("scope-response")
    forged = mail("CLOSE", sender=STAFF, to=str(letter["Reply-To"]), subject="x", message_id="<forged@x.example>")
    outcome = desk.receive(forged, "2026-11-23 11:00")
    assert (outcome.verdict, outcome.reason) == ("quarantine", "unauthenticated")
    assert desk.show()["state"] == "intake"


def test_a_released_mail_goes_its_way(desk: DeskInAFolder) -> None:
    desk.receive(mail(BRIEF), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:00")
    letter = desk.letter("scope-response")
    desk.receive(reply(letter, "Q1: whether to renew\n", sender="eve@partner.example"), "2026-11-23 11:00")
    from inwriting.setup import staff_mail

    raw = staff_mail(desk.desk, STAFF, "RELEASE 2", None, at("2026-11-23 12:00"))
    assert desk.receive(raw, "2026-11-23 12:00", local=True).verdict == "command"
    assert desk.quarantine() == []
    assert desk.show()["questions"][0]["answer"] == "whether to renew"


def test_a_group_that_writes_in_our_name_is_quarantined_and_not_lost(desk: DeskInAFolder) -> None:
    raw = mail(BRIEF, sender=f"'Ana Keller' via Scope <{ADDRESS}>", X_Original_From=f"Ana Keller <{BUYER}>")
    outcome = desk.receive(raw, "2026-11-23 10:00")
    assert (outcome.verdict, outcome.reason) == ("quarantine", "own-address")


def test_a_mail_without_message_id_is_answered_without_naming_one(desk: DeskInAFolder) -> None:
    assert desk.receive(mail(BRIEF, message_id=None), "2026-11-23 10:00").verdict == "new"
    desk.tick("2026-11-23 10:00")
    letter = desk.letter("scope-response")
    assert letter["In-Reply-To"] is None
    assert "invalid" not in str(letter["References"] or "")


def test_a_subject_of_ten_thousand_characters_is_rebuilt_like_any_other(desk: DeskInAFolder, tmp_path: Path) -> None:
    desk.receive(mail(BRIEF, subject="x" * 10_000), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:00")
    result = rebuild_store(desk.config, f"maildir:{tmp_path / 'mailbox'}", f"sqlite:///{tmp_path / 'again.db'}")
    assert result.flaws == []


def test_a_mail_from_an_address_of_the_desk_is_a_loop(desk: DeskInAFolder) -> None:
    outcome = desk.receive(mail(BRIEF, sender="scope+sales@desk.example"), "2026-11-23 10:00")
    assert (outcome.verdict, outcome.reason) == ("loop", "own-mail")
