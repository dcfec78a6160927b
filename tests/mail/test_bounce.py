"""What servers say when a letter did not reach somebody: who, for good or for now, and which letter."""

from __future__ import annotations

import pytest

from inwriting.mail.bounce import BounceReport, bounce_reports
from inwriting.mail.parse import parse

ENVELOPE = "scope+b.abcdefghijklmnop@desk.example"
LETTER = "<IW-2026-0001.ab@desk.example>"
RETURNED = f"Content-Type: message/rfc822\n\nMessage-ID: {LETTER}\nSubject: CRM\n\nQ1. Why?\n"


def reports(body: str, *headers: str, to: str = "scope@desk.example") -> tuple[BounceReport, ...]:
    lines = ["From: MAILER-DAEMON@mx.buyer.example", f"To: {to}", "Subject: failure", "MIME-Version: 1.0", *headers]
    return bounce_reports(parse(("\n".join(lines) + "\n\n" + body).replace("\n", "\r\n").encode()))


def status_report(
    *recipients: str, returned: str = RETURNED, to: str = "scope@desk.example"
) -> tuple[BounceReport, ...]:
    status = "\n\n".join(("Reporting-MTA: dns; mx.buyer.example", *recipients))
    parts = ("Content-Type: text/plain\n\nSorry.", f"Content-Type: message/delivery-status\n\n{status}\n", returned)
    body = "".join(f"--=_r\n{part}\n" for part in parts) + "--=_r--\n"
    return reports(body, 'Content-Type: multipart/report; report-type=delivery-status; boundary="=_r"', to=to)


@pytest.mark.parametrize(
    ("recipient", "address", "permanent"),
    [
        ("Final-Recipient: rfc822; ana@buyer.example\nAction: failed\nStatus: 5.1.1", "ana@buyer.example", True),
        (
            "Final-Recipient: RFC822;<Ana@Buyer.example>\nAction: FAILED (sorry)\nStatus: 5.1.1",
            "ana@buyer.example",
            True,
        ),
        ("Final-Recipient: ana@buyer.example\nAction: failed\nStatus: 4.4.7", "ana@buyer.example", True),
        ("Final-Recipient: rfc822; ana@buyer.example\nAction: delayed\nStatus: 4.4.1", "ana@buyer.example", False),
        ("Final-Recipient: rfc822; ana@buyer.example\nAction: delayed\nStatus: 5.0.0", "ana@buyer.example", False),
        ("Final-Recipient: rfc822; ana@buyer.example\nStatus: 5.1.1", "ana@buyer.example", True),
        ("Final-Recipient: utf-8; jörg@buyer.example\nAction: failed\nStatus: 5.1.1", "jörg@buyer.example", True),
        (
            "Original-Recipient: rfc822;ana@buyer.example\nFinal-Recipient: rfc822; a@fwd.example\nAction: failed\nStatus: 5.7.1",
            "ana@buyer.example",
            True,
        ),
        ("Final-Recipient: rfc822;/O=BUYER/OU=X\nAction: failed\nStatus: 5.1.1", None, True),
    ],
)
def test_a_delivery_report_says_who_and_whether_for_good(recipient: str, address: str | None, permanent: bool) -> None:
    (report,) = status_report(recipient)
    assert (report.recipient, report.permanent, report.letter_id) == (address, permanent, LETTER)


@pytest.mark.parametrize(
    "done", ["Action: delivered\nStatus: 2.0.0", "Action: relayed\nStatus: 2.0.0", "Status: 2.1.5"]
)
def test_a_delivery_that_worked_is_no_failure(done: str) -> None:
    assert status_report(f"Final-Recipient: rfc822; ana@buyer.example\n{done}") == ()


def test_each_recipient_has_a_fate_of_its_own() -> None:
    found = status_report(
        "Final-Recipient: rfc822; ana@buyer.example\nAction: failed\nStatus: 5.1.1",
        "Final-Recipient: rfc822; ben@buyer.example\nAction: delayed\nStatus: 4.2.2",
        "Final-Recipient: rfc822; eva@buyer.example\nAction: delivered\nStatus: 2.0.0",
    )
    assert [(report.recipient, report.permanent) for report in found] == [
        ("ana@buyer.example", True),
        ("ben@buyer.example", False),
    ]


def test_the_servers_words_are_kept_for_the_operator() -> None:
    (report,) = status_report(
        "Final-Recipient: rfc822; ana@buyer.example\nAction: failed\nStatus: 5.2.2\n"
        "Diagnostic-Code: smtp; 552 5.2.2\n <ana@buyer.example> over quota"
    )
    assert report.detail == "5.2.2 552 5.2.2 <ana@buyer.example> over quota"


@pytest.mark.parametrize("to", [ENVELOPE, ENVELOPE.upper(), f"Desk <{ENVELOPE}>"])
def test_the_address_a_bounce_came_to_is_its_surest_sign(to: str) -> None:
    (report,) = status_report("Final-Recipient: rfc822; x@y.example\nAction: failed\nStatus: 5.1.1", returned="", to=to)
    assert report.verp == ENVELOPE
    assert report.letter_id is None


def test_it_is_found_where_the_server_delivered_it() -> None:
    (report,) = reports("It failed. 5.1.1\n", f"Delivered-To: {ENVELOPE}")
    assert (report.verp, report.permanent) == (ENVELOPE, True)


@pytest.mark.parametrize(
    "returned",
    [
        f"Content-Type: text/rfc822-headers\n\nSubject: CRM\nMessage-Id:\n {LETTER}\n",
        f"Content-Type: message/rfc822\n\nReceived: from a by b\nMESSAGE-ID: {LETTER}\n\nQ1. Why?\n",
    ],
)
def test_the_letter_is_known_by_what_came_back_of_it(returned: str) -> None:
    (report,) = status_report("Final-Recipient: rfc822; x@y.example\nAction: failed\nStatus: 5.1.1", returned=returned)
    assert report.letter_id == LETTER


EXIM = f"""This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ana@buyer.example
    host mx.buyer.example [192.5.2.4]
    SMTP error from remote mail server after RCPT TO:<ana@buyer.example>:
    550 5.1.1 User unknown

------ This is a copy of the message, including all the headers. ------

Message-ID: {LETTER}
"""
QMAIL = f"""Hi. This is the qmail-send program at mx.buyer.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<ana@buyer.example>:
192.0.2.1 does not like recipient.
Remote host said: 550 no such user

--- Below this line is a copy of the message.

Message-ID: {LETTER}
Subject: CRM
"""


@pytest.mark.parametrize(
    ("body", "headers", "said"),
    [(EXIM, ("X-Failed-Recipients: ana@buyer.example",), "5.1.1 User unknown"), (QMAIL, (), "550 no such user")],
)
def test_servers_with_a_form_of_their_own(body: str, headers: tuple[str, ...], said: str) -> None:
    assert reports(body, *headers) == (BounceReport(LETTER, "ana@buyer.example", True, said, None),)


def test_a_warning_is_no_failure() -> None:
    (report,) = reports("Delayed, we will try again. 4.4.1 timeout\n", to=ENVELOPE)
    assert not report.permanent


def test_a_persons_mail_reports_nothing() -> None:
    assert reports("We have 550 users in the CRM, version 5.1.1.\n") == ()
