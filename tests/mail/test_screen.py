"""Which mails nobody typed, and which were typed although they look as if not."""

from __future__ import annotations

import pytest

from inwriting.mail.parse import parse
from inwriting.mail.screen import screen

OWN = frozenset({"scope@desk.example"})


def screened(
    *headers: str, body: str = "See my answers below.", subject: str = "Re: CRM", sender: str = "ana@buyer.example"
) -> tuple[str, str] | None:
    lines = [
        f"From: Ana <{sender}>",
        "To: scope@desk.example",
        f"Subject: {subject}",
        "Message-ID: <1@buyer.example>",
        *headers,
    ]
    raw = ("\r\n".join(lines) + "\r\n\r\n" + body + "\r\n").encode()
    found = screen(parse(raw), OWN)
    return (found.verdict, found.reason) if found else None


ANSWERS_US = "In-Reply-To: <IW-2026-0001.ab@desk.example>"


@pytest.mark.parametrize(
    "headers",
    [
        (),
        ("Auto-Submitted: no",),
        ("Auto-Submitted: auto-forwarded",),
        ("X-Auto-Response-Suppress: All",),
        ("X-Auto-Response-Suppress: DR, OOF, AutoReply", ANSWERS_US),
        ("Precedence: bulk",),
        ("List-Unsubscribe: <mailto:u@crm.example>", ANSWERS_US),
        ("X-MS-Exchange-Organization-AuthAs: Internal",),
        ("X-Mailer: Outlook", "Importance: high"),
        ("Return-Path: <ana@buyer.example>", ANSWERS_US),
    ],
)
def test_a_persons_mail_is_read(headers: tuple[str, ...]) -> None:
    assert screened(*headers) is None


@pytest.mark.parametrize(
    "subject",
    [
        "Out of office approvals in our CRM",
        "Re: Automatic reply: CRM",
        "Delivery failure in our ERP",
        "Absence management system",
        "Undelivered orders",
    ],
)
def test_a_subject_alone_makes_nobody_a_machine(subject: str) -> None:
    assert screened(subject=subject) is None


@pytest.mark.parametrize(
    ("headers", "subject", "body"),
    [
        (("Auto-Submitted: auto-replied",), "Re: CRM", "I am away."),
        (("Auto-Submitted: auto-generated (vacation)",), "x", "y"),
        (("X-Autoreply: yes",), "Re: CRM", "away"),
        (("Precedence: auto_reply",), "Re: CRM", "away"),
        (("X-Auto-Response-Suppress: All", ANSWERS_US), "Automatic reply: CRM", "I am out of the office."),
        (
            ("X-MS-Exchange-Inbox-Rules-Loop: ana@buyer.example", ANSWERS_US),
            "Automatische Antwort: CRM",
            "Ich bin nicht im Büro.",
        ),
        (("Return-Path: <>", ANSWERS_US), "Abwesenheitsnotiz", "Ich bin im Urlaub."),
        (("Return-Path: <>", ANSWERS_US), "Re: CRM", "I am on vacation until Monday."),
        ((ANSWERS_US,), "Réponse automatique : CRM", "Je suis en congés."),
    ],
)
def test_an_automatic_answer_is_known(headers: tuple[str, ...], subject: str, body: str) -> None:
    found = screened(*headers, subject=subject, body=body)
    assert found is not None
    assert found[0] == "auto-reply"


def test_a_delivery_report_is_a_bounce() -> None:
    report = (
        "--=_r\r\nContent-Type: text/plain\r\n\r\nIt failed.\r\n--=_r\r\nContent-Type: message/delivery-status\r\n\r\n"
        "Reporting-MTA: dns; mx.buyer.example\r\n\r\nFinal-Recipient: rfc822; ana@buyer.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--=_r--"
    )
    kind = 'Content-Type: multipart/report; report-type=delivery-status; boundary="=_r"'
    assert screened(kind, sender="mailer-daemon@buyer.example", subject="Returned", body=report) == (
        "bounce",
        "delivery-status",
    )


def test_a_bounce_without_a_report_is_known_by_who_sends_it() -> None:
    found = screened(
        "Return-Path: <>",
        sender="mailer-daemon@mx.buyer.example",
        subject="Undelivered Mail",
        body="<x@y.example>: unknown",
    )
    assert found is not None
    assert found[0] == "bounce"


def test_a_read_receipt_answers_nothing() -> None:
    kind = 'Content-Type: multipart/report; report-type=disposition-notification; boundary="=_r"'
    found = screened(kind, body="--=_r\r\n\r\nIt was read.\r\n--=_r--", subject="Read: CRM")
    assert found == ("auto-reply", "disposition-notification")


@pytest.mark.parametrize(
    ("method", "expected"), [("REPLY", "auto-reply"), ("REQUEST", "auto-reply"), ("CANCEL", "auto-reply")]
)
def test_a_calendar_writes_no_answers(method: str, expected: str) -> None:
    kind = f"Content-Type: text/calendar; method={method}"
    found = screened(kind, body=f"BEGIN:VCALENDAR\r\nMETHOD:{method}\r\nEND:VCALENDAR", subject="Accepted: CRM")
    assert found is not None
    assert found[0] == expected


@pytest.mark.parametrize("sender", ["scope@desk.example", "scope+IW-2026-0001.abcdefghijklmnop@desk.example"])
def test_mail_from_the_desk_itself_is_a_loop(sender: str) -> None:
    assert screened(sender=sender) == ("loop", "own-mail")


def test_a_letter_of_ours_that_comes_back_is_a_loop() -> None:
    found = screened("X-InWriting-Ledger: IW-2026-0001; seq=1; head=ab")
    assert found is not None
    assert found[0] == "loop"


def test_a_newsletter_is_ignored_and_a_group_that_is_our_address_is_not() -> None:
    assert screened(
        "List-Id: News <news.vendor.example>", "List-Unsubscribe: <https://x.example>", subject="Deals"
    ) == ("ignored", "bulk")
    assert screened("List-Id: <scope.desk.example>", "Precedence: list") is None
