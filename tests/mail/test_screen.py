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
    ("subject", "body"),
    [
        ("Out of office - RFQ", "I am out of the office until Monday. Please quote HubSpot to Xero by then."),
        ("Out of office: HubSpot", "I am out of the office until Monday. HubSpot to Xero, 200 invoices a month."),
        ("Absence of an ERP", "We have HubSpot. I am on leave until Monday, contact Bob in urgent cases."),
        ("Out of office", "Our out of office rules live in Outlook and should reach the CRM."),
    ],
)
def test_an_absence_beside_a_wish_is_a_persons_mail(subject: str, body: str) -> None:
    assert screened(subject=subject, body=body) is None


@pytest.mark.parametrize(
    ("headers", "subject", "body"),
    [
        ((), "Out of office", "I am currently out of the office and will return on Monday. Please contact Bob."),
        ((), "Abwesenheitsnotiz: CRM", "Ich bin bis zum 7. Dezember nicht im Büro. Dringend? Frau Kurz hilft."),
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


# ------------------------------------------------------------------ what people type through programs of all kinds


@pytest.mark.parametrize(
    ("headers", "subject", "body"),
    [
        (
            ("X-MS-Exchange-Inbox-Rules-Loop: scope@desk.example", ANSWERS_US),
            "Re: CRM",
            "Our CFO is on leave until May.",
        ),
        (("X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent",), "CRM", "We are out of office on Friday."),
        (("Return-Path: <>", ANSWERS_US), "Re: CRM", "Q1: yes\r\nQ2: our CFO is on vacation"),
        (("Return-Path: <>", ANSWERS_US), "Re: CRM", "Our CFO is on vacation\r\n> Q2. Who approves?"),
        (("Return-Path: <>",), "Undelivered orders in the ERP", "We have undelivered orders."),
        (("X-Auto-Response-Suppress: All", ANSWERS_US), "Re: CRM", "I'm out of office tomorrow. Q1: yes"),
        (("X-Auto-Response-Suppress: All",), "Automatic reply: how our CRM should do it", "A brief."),
        (("List-Unsubscribe: <mailto:u@crm.example>",), "CRM and ERP", "We want to connect the two."),
        (
            ("List-Unsubscribe: <mailto:u@crm.example>",),
            "CRM and ERP",
            "Please link the two.\r\n\r\n-- \r\nAna\r\nNews? Unsubscribe.",
        ),
        (("Precedence: list",), "CRM and ERP", "We want to connect the two."),
        (("Auto-Submitted: no (really)",), "CRM", "A brief."),
        (('Auto-Submitted: "no"',), "CRM", "A brief."),
        (("Auto-Submitted: auto-forwarded", ANSWERS_US), "Re: CRM", "Q1: yes"),
        (("Delivered-To: scope@desk.example", "X-Autoreply: no"), "CRM", "A brief."),
    ],
)
def test_a_program_on_the_way_makes_nobody_a_machine(headers: tuple[str, ...], subject: str, body: str) -> None:
    assert screened(*headers, subject=subject, body=body) is None


def test_a_postmaster_may_be_a_person_who_writes_about_deliveries() -> None:
    found = screened(sender="postmaster@buyer.example", subject="Delivery status of orders", body="Show it in the CRM.")
    assert found is None


@pytest.mark.parametrize(
    "header",
    [
        "Auto-Submitted: (vacation) auto-replied",
        "Auto-Submitted: AUTO-GENERATED",
        "Auto-Submitted: auto-notified; owner-email=x@buyer.example",
        "X-Autorespond: Re: CRM",
        "X-Autoresponse: true",
        "X-FC-MachineGenerated: true",
        "X-POST-MessageClass: 9; Autoresponder",
        "Delivered-To: Autoresponder",
        "X-Autogenerated: Reply",
        "Precedence: auto-reply",
    ],
)
def test_the_dialects_of_responders(header: str) -> None:
    found = screened(header)
    assert found is not None
    assert found[0] == "auto-reply"


def test_an_absence_among_the_signs_is_told_to_who_pauses_reminders() -> None:
    raw = b"From: ana@buyer.example\r\nAuto-Submitted: auto-replied\r\nSubject: Re: x\r\n\r\nI am on annual leave.\r\n"
    found = screen(parse(raw), OWN)
    assert found is not None
    assert "out-of-office" in found.detail


# ------------------------------------------------------------------ calendars


def invitation(method: str, text: str) -> tuple[tuple[str, ...], str]:
    event = f"BEGIN:VCALENDAR\r\nMETHOD:{method}\r\nEND:VCALENDAR"
    return (
        ("MIME-Version: 1.0", 'Content-Type: multipart/alternative; boundary="=_c"'),
        (
            f"--=_c\r\nContent-Type: text/plain\r\n\r\n{text}\r\n"
            f"--=_c\r\nContent-Type: text/calendar; method={method}\r\n\r\n{event}\r\n--=_c--"
        ),
    )


LETTER = (
    "I accept. The board has accepted the plan, and here is what you asked: the first answer is yes, the second is "
    "Salesforce, the third is no, and finance will write about the rest by Friday."
)
GOOGLES = (
    "Ana Keller has accepted this invitation.\r\n\r\nCRM call\r\nMonday Nov 23, 2026 ⋅ 10am – 11am\r\n"
    "Central European Time - Berlin\r\n\r\nOrganizer\r\nscope@desk.example\r\n\r\nGuests\r\nAna Keller\r\n\r\n"
    "You are receiving this email because you are subscribed to calendar notifications, which you can change."
)


ACKNOWLEDGEMENTS = (
    "Hello,\n\nYour request (#881) was received and will be looked at by our support team soon.\n\nElm Support, powered by Zendesk",
    "Dear sender,\n\nthank you for your mail. Your ticket number is 881. We will get back to you within two days.",
    "Guten Tag,\n\nIhr Anliegen wurde unter der Nummer 881 aufgenommen. Wir kümmern uns darum.\n\nIhr Serviceteam",
    "Bonjour,\n\nVotre demande a été enregistrée sous le numéro 881. Un conseiller vous répondra sous 48 heures.",
    "Beste,\n\nUw bericht is geregistreerd onder nummer 881. Wij nemen zo snel mogelijk contact met u op.",
)


@pytest.mark.parametrize("body", ACKNOWLEDGEMENTS)
@pytest.mark.parametrize("header", [ANSWERS_US, "X-Auto-Response-Suppress: OOF"])
def test_a_ticket_systems_answer_to_us_is_no_persons(header: str, body: str) -> None:
    quoted = "\n\nOn Tue, 24 Nov 2026 at 09:07, Desk <scope@desk.example> wrote:\n\n> Q1. Which CRM is it?\n"
    said = "Content-Type: text/plain; charset=utf-8"
    assert screened(header, said, body=body, subject="[#881] CRM") == ("auto-reply", "acknowledgement")
    assert screened(header, said, body=body + quoted, subject="[#881] CRM") == ("auto-reply", "acknowledgement")


@pytest.mark.parametrize(
    "body",
    [
        "We have received your letter. Finance will answer questions 1 to 3.",
        "Your message was received, thanks. Our ERP is Odoo.",
        "Your ticket number is 881. What do you need from me?",
        "Q1: HubSpot\nYour request has been received.",
    ],
)
def test_who_writes_more_than_that_it_came_is_read(body: str) -> None:
    assert screened(ANSWERS_US, body=body) is None


@pytest.mark.parametrize("method", ["REQUEST", "REPLY", "COUNTER"])
def test_a_letter_written_into_an_invitation_is_read(method: str) -> None:
    headers, body = invitation(method, LETTER)
    assert screened(*headers, subject="Accepted: CRM", body=body) is None


@pytest.mark.parametrize(("method", "text"), [("REPLY", ""), ("REPLY", GOOGLES), ("CANCEL", ""), ("REQUEST", "")])
def test_what_a_calendar_writes_by_itself_is_not(method: str, text: str) -> None:
    headers, body = invitation(method, text)
    assert screened(*headers, subject="Accepted: CRM", body=body) == ("auto-reply", "calendar")


def test_an_event_that_somebody_attached_is_a_file_unless_the_subject_is_a_calendars() -> None:
    kind = 'Content-Type: multipart/mixed; boundary="=_c"'
    body = (
        "--=_c\r\nContent-Type: text/plain\r\n\r\nShall we?\r\n--=_c\r\nContent-Type: text/calendar\r\n"
        "Content-Disposition: attachment; filename=a.ics\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n--=_c--"
    )
    assert screened(kind, body=body) is None
    assert screened(kind, body=body, subject="Invitation: Intro call") == ("auto-reply", "invitation")


# ------------------------------------------------------------------ bounces, lists, loops


QMAIL = (
    "Hi. This is the qmail-send program at mx.buyer.example.\r\nI'm afraid I wasn't able to deliver your message to the "
    "following addresses.\r\nThis is a permanent error; I've given up. Sorry it didn't work out.\r\n\r\n"
    "<ana@buyer.example>:\r\n192.0.2.1 does not like recipient.\r\nRemote host said: 550 no such user\r\n\r\n"
    "--- Below this line is a copy of the message.\r\n\r\nReturn-Path: <scope@desk.example>\r\n"
    "Message-ID: <IW-2026-0001.ab@desk.example>\r\nSubject: x\r\n\r\nbody"
)


@pytest.mark.parametrize(
    ("sender", "subject", "body", "headers"),
    [
        ("MAILER-DAEMON@mx.buyer.example", "failure notice", QMAIL, ()),
        ("postmaster@mx.buyer.example", "failure notice", QMAIL, ("Return-Path: <>",)),
        ("microsoftexchange329e71ec88ae@buyer.example", "Undeliverable: CRM", "It failed.", ("Return-Path: <>",)),
        ("mx@buyer.example", "Undeliverable", "No.", ("Return-Path: <>", "X-Failed-Recipients: ana@buyer.example")),
        ("mx@buyer.example", "Unzustellbar: CRM", "Nein.", ("Delivered-To: scope+b.abcdefghijklmnop@desk.example",)),
    ],
)
def test_bounces_of_many_servers(sender: str, subject: str, body: str, headers: tuple[str, ...]) -> None:
    found = screened(*headers, sender=sender, subject=subject, body=body)
    assert found is not None
    assert found[0] == "bounce"


def test_a_forwarded_bounce_is_a_persons_mail() -> None:
    kind = 'Content-Type: multipart/mixed; boundary="=_c"'
    body = "--=_c\r\n\r\nYour quote came back, see below.\r\n--=_c\r\nContent-Type: message/rfc822\r\n\r\nFrom: mailer-daemon@x.example\r\nSubject: Undelivered\r\n\r\nno\r\n--=_c--"
    assert screened(kind, body=body, subject="Fwd: Undelivered Mail") is None


@pytest.mark.parametrize(
    ("headers", "body", "sender"),
    [
        (("List-Unsubscribe: <https://x.example>",), "Deals! Unsubscribe here.", "shop@x.example"),
        (("List-Unsubscribe: <https://x.example>",), "Deals!", "noreply@x.example"),
        (("List-Unsubscribe: <https://x.example>", "Feedback-ID: 1:2:3"), "Deals!", "shop@x.example"),
        (("Precedence: bulk",), "Hier können Sie den Brief abbestellen.", "shop@x.example"),
        (("List-Id: <crm.lists.example>", "Precedence: list"), "Hi all.", "ana@buyer.example"),
    ],
)
def test_mailings_are_ignored(headers: tuple[str, ...], body: str, sender: str) -> None:
    assert screened(*headers, body=body, sender=sender, subject="Deals") == ("ignored", "bulk")


def test_an_answer_to_us_through_a_list_is_read() -> None:
    assert screened("List-Id: <crm.lists.example>", ANSWERS_US) is None


def test_somebody_whose_address_only_begins_like_ours_is_a_person() -> None:
    assert screened(sender="scope+crm@desk.example") is None
    assert screened(sender="scope@desk.example.buyer.example") is None
