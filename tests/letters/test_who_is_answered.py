"""Whom the letters go to where a mail's From is not the person who wrote it: web forms, Reply-To, invitations."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path

import pytest

from desks import BRIEF, BUYER, STAFF, DeskInAFolder, mail, reply, text_of

ROWS = "Name: Rita Gomez\nEmail: rita@kunde.example\nMessage: We run HubSpot and NetSuite, 500 orders a day.\n"
RITA = "Rita Gomez <rita@kunde.example>"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskInAFolder]:
    desk = DeskInAFolder(tmp_path)
    yield desk
    desk.close()


def written(desk: DeskInAFolder, when: str = "2026-11-23 10:01") -> dict[str, str]:
    """The letters that left, by recipient, their white space put together."""
    desk.tick(when)
    return {letter["To"].addresses[0].addr_spec: " ".join(text_of(letter).split()) for letter in desk.letters()}


@pytest.mark.parametrize(
    ("sender", "subject", "text", "headers"),
    [
        ("Website <wordpress@desk.example>", "Website contact form", ROWS, {}),
        ("Web form <noreply@forms.example>", "New form submission", ROWS, {"Auto-Submitted": "auto-generated"}),
        ("Desk <scope@desk.example>", "Desk: new enquiry", "We run HubSpot and NetSuite.", {"X-Original-From": RITA}),
        ("www-data@web3.host.example", "Kontaktformular", "Name: Rita\nE-Mail: rita@kunde.example\nNachricht: HubSpot, NetSuite", {}),
        ("Jotform <no-reply@jotform.example>", "Re: Project enquiry", ROWS, {"Precedence": "bulk"}),
        ("notifications@hubforms.example", "New submission on Contact us", ROWS, {"List-Unsubscribe": "<mailto:u@hubforms.example>"}),
    ],
)  # fmt: skip
def test_who_filled_in_a_web_form_is_answered(
    desk: DeskInAFolder, sender: str, subject: str, text: str, headers: dict[str, str]
) -> None:
    outcome = desk.receive(
        mail(text, sender=sender, subject=subject, **{"Reply-To": RITA, **headers}), "2026-11-23 10:00"
    )
    assert outcome.verdict == "new"
    letters = written(desk)
    assert set(letters) == {"rita@kunde.example", STAFF}
    assert "reached us by a web form" in letters["rita@kunde.example"]
    assert "nobody has verified that address" in letters[STAFF]
    assert desk.show()["participants"][0]["address"] == "rita@kunde.example"
    assert [each["sender"] for each in desk.show()["mails"]] == ["unauthenticated"]


@pytest.mark.parametrize(
    ("sender", "reply_to"),
    [
        ("noreply@forms.example", "scope@desk.example"),
        ("noreply@forms.example", STAFF),
        ("noreply@forms.example", "noreply@other.example"),
        ("noreply@forms.example", "a@one.example, b@two.example"),
        ("noreply@forms.example", ""),
    ],
)
def test_a_form_that_names_nobody_who_can_be_answered_is_for_a_person(
    desk: DeskInAFolder, sender: str, reply_to: str
) -> None:
    headers = {"Reply-To": reply_to} if reply_to else {}
    desk.receive(mail(ROWS, sender=sender, subject="New form submission", **headers), "2026-11-23 10:00")
    assert written(desk) == {}
    assert desk.quarantine() == [("no-reply", sender)]


def test_a_form_speaks_for_nobody_in_a_case(desk: DeskInAFolder) -> None:
    desk.receive(mail(BRIEF), "2026-11-23 10:00")
    forged = mail(
        f"Name: Ana\nEmail: {BUYER}\nMessage: ACCEPT",
        sender="wordpress@desk.example",
        subject="[IW-2026-0001] Contact form",
        message_id="<2@desk.example>",
        Reply_To=BUYER,
    )
    assert desk.receive(forged, "2026-11-23 10:05").reason == "web-form"
    assert desk.quarantine() == [("web-form", BUYER)]


def test_a_wish_for_a_call_that_comes_by_a_form_is_answered(desk: DeskInAFolder) -> None:
    text = "Name: Rita\nEmail: rita@kunde.example\n\nPlease call me."
    desk.receive(mail(text, sender="wordpress@desk.example", subject="Contact form", Reply_To=RITA), "2026-11-23 10:00")
    assert list(written(desk)) == ["rita@kunde.example"]
    assert desk.cases() == []


def test_a_colleague_in_reply_to_is_copied_and_a_stranger_is_not(desk: DeskInAFolder) -> None:
    projects = BUYER.replace("ana.keller", "projects")
    desk.receive(mail(BRIEF, Reply_To=f"{projects}, someone@else.example"), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:01")
    letter = desk.letter("scope-response")
    assert [each.addr_spec for each in letter["To"].addresses] == [BUYER]
    assert [each.addr_spec for each in letter["Cc"].addresses] == [projects]


def test_on_a_domain_of_strangers_nobody_is_a_colleague(desk: DeskInAFolder) -> None:
    desk.receive(mail(BRIEF, sender="ann@gmail.com", Reply_To="bob@gmail.com"), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:01")
    assert desk.letter("scope-response")["Cc"] is None


def invitation(
    method: str, subject: str, text: str = "", sender: str = BUYER, number: int = 1, **headers: str
) -> bytes:
    event = f"BEGIN:VCALENDAR\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    lines = [
        f"From: {sender}",
        "To: scope@desk.example",
        f"Subject: {subject}",
        f"Message-ID: <cal-{number}@northwind-tools.example>",
        *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items()),
        "MIME-Version: 1.0",
        'Content-Type: multipart/alternative; boundary="b"',
        "",
        f"--b\r\nContent-Type: text/plain\r\n\r\n{text}\r\n",
        f"--b\r\nContent-Type: text/calendar; method={method}\r\n\r\n{event}\r\n--b--\r\n",
    ]
    return "\r\n".join(lines).encode()


TEAMS = (
    "________________________________\r\nMicrosoft Teams meeting\r\nJoin on your computer\r\nhttps://teams.example/l/1"
)
GOOGLE = "You have been invited to the following event.\r\n\r\nTitle: Intro\r\nWhen: Tue 24 Nov 2026 10am\r\nWhere: Google Meet"


@pytest.mark.parametrize("text", [TEAMS, GOOGLE, ""])
def test_a_person_who_invites_is_answered_once_a_day(desk: DeskInAFolder, text: str) -> None:
    for number in (1, 2):
        raw = invitation("REQUEST", "Discuss Salesforce and SAP", text, number=number)
        assert desk.receive(raw, "2026-11-23 10:00").reason == "not-a-brief"
    letters = written(desk)
    assert list(letters) == [BUYER]
    assert "Thank you for the invitation. We work in writing only" in letters[BUYER]
    assert len(desk.letters()) == 1


@pytest.mark.parametrize(
    ("method", "subject", "sender"),
    [
        ("REPLY", "Accepted: Discuss Salesforce", BUYER),
        ("REQUEST", "Accepted: Discuss Salesforce", BUYER),
        ("CANCEL", "Canceled: Discuss Salesforce", BUYER),
        ("COUNTER", "New Time Proposed: Discuss Salesforce", BUYER),
        ("REQUEST", "Zusage: Salesforce", BUYER),
        ("REQUEST", "Intro call", "calendar-notification@cal.example"),
        ("REQUEST", "Intro call", "no-reply@booking.example"),
    ],
)
def test_a_calendar_is_not_answered(desk: DeskInAFolder, method: str, subject: str, sender: str) -> None:
    desk.receive(invitation(method, subject, TEAMS, sender), "2026-11-23 10:00")
    assert written(desk) == {}


def test_a_brief_written_into_an_invitation_opens_a_case(desk: DeskInAFolder) -> None:
    text = "We run HubSpot and NetSuite. Please quote.\r\n\r\n" + TEAMS
    assert desk.receive(invitation("REQUEST", "Intro", text), "2026-11-23 10:00").verdict == "new"


def test_a_client_who_invites_hears_that_all_is_written(desk: DeskInAFolder) -> None:
    desk.receive(mail(BRIEF), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:01")
    first = desk.letter("scope-response")
    for number in (1, 2):
        raw = invitation("REQUEST", str(first["Subject"]), TEAMS, number=number, In_Reply_To=str(first["Message-ID"]))
        desk.receive(raw, "2026-11-23 10:10")
    desk.tick("2026-11-23 10:11")
    said = [" ".join(text_of(letter).split()) for letter in desk.letters()]
    assert len([each for each in said if "none of us will join" in each]) == 1


@pytest.mark.parametrize(
    "text",
    [
        "See https://drive.example/brief for our brief.",
        "Our requirements are here: https://acme.sharepoint.example/:w:/s/erp/Eabc",
        "Unsere Anforderungen: https://cloud.acme.example/s/abc123",
        "Please quote HubSpot to NetSuite, process map at https://www.dropbox.com/s/x/map.pdf?dl=0",
    ],
)
def test_a_link_to_a_brief_is_not_opened_and_the_letter_says_so(desk: DeskInAFolder, text: str) -> None:
    desk.receive(mail(text, subject="Discovery brief"), "2026-11-23 10:00")
    letters = written(desk)
    assert "What you linked to was not opened:" in letters[BUYER]
    assert "Please send the text by reply" in letters[BUYER]
    assert "links to documents" in letters[STAFF]


@pytest.mark.parametrize(
    "text",
    [
        "We run HubSpot and NetSuite, see https://www.northwind-tools.example for who we are. Please quote.",
        "HubSpot and NetSuite please.\n\n-- \nAna Keller\nhttps://northwind-tools.example/documents",
        "Please quote HubSpot to NetSuite. Or shall we talk? https://calendly.com/ana/15",
    ],
)
def test_a_web_site_is_no_document(desk: DeskInAFolder, text: str) -> None:
    desk.receive(mail(text, subject="Integration"), "2026-11-23 10:00")
    assert "linked to" not in written(desk)[BUYER]


@pytest.mark.parametrize("text", ["How does this work? See attached.", "Please ignore my last mail, sorry."])
def test_a_file_makes_a_brief_of_a_mail_that_is_none(desk: DeskInAFolder, text: str) -> None:
    message = message_from_bytes(mail(text, subject="Hello"), policy=SMTP)
    message.add_attachment("We run HubSpot and NetSuite, 500 orders a day. Please quote.", filename="brief.txt")
    assert desk.receive(message.as_bytes(), "2026-11-23 10:00").verdict == "new"


def test_a_reply_to_a_letter_that_came_by_a_form_is_the_clients(desk: DeskInAFolder) -> None:
    desk.receive(mail(ROWS, sender="wordpress@desk.example", subject="Form", Reply_To=RITA), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:01")
    letter = desk.letter("scope-response")
    outcome = desk.receive(reply(letter, "Q1: yes", sender=RITA), "2026-11-23 11:00")
    assert (outcome.verdict, outcome.case) == ("reply", "IW-2026-0001")


TICKET = """\
You are a CC on this request (40417). Reply to this email to add a comment to the request.

----------------------------------------------

Nell Tarrant, Nov 23, 2026, 10:12 GMT+11

CRM is Insightly. ERP is Acumatica. Reps write orders up in Insightly and the office types the same order into Acumatica.
1,120 orders a month. Go-live 28 June 2027. Budget AUD 33,000.
"""
AGENT = "Nell Tarrant (Service Desk) <support@pools.example>"


def test_what_somebody_typed_into_a_ticket_is_not_lost_and_a_person_releases_it(desk: DeskInAFolder) -> None:
    ticket = mail(TICKET, sender=AGENT, subject="[Pools] CRM to ERP link", **{"Auto-Submitted": "auto-generated"})
    assert desk.receive(ticket, "2026-11-23 10:00").verdict == "quarantine"
    assert written(desk) == {}
    assert desk.quarantine() == [("auto-submitted", "support@pools.example")]
    desk.receive(
        mail("RELEASE 1", sender=STAFF, to="scope@desk.example", subject="RELEASE 1", message_id="<r1@desk.example>",
             **{"Authentication-Results": "mx.desk.example; dkim=pass header.d=desk.example; dmarc=pass header.from=desk.example"}),
        "2026-11-23 10:05",
    )  # fmt: skip
    assert desk.quarantine() == []
    assert ("crm", "Insightly") in {(fact["key"], fact["value"]) for fact in desk.show()["facts"]}


def test_what_a_program_says_by_itself_is_no_brief_and_no_answer(desk: DeskInAFolder) -> None:
    told = "Your request (40417) has been received and is being reviewed by our support staff."
    notice = mail(told, sender=AGENT, subject="[Pools] Request received", **{"Auto-Submitted": "auto-generated"})
    assert desk.receive(notice, "2026-11-23 10:00").verdict == "auto-reply"
    vacation = mail(
        TICKET, sender=AGENT, subject="Re: x", message_id="<v@x.example>", **{"Auto-Submitted": "auto-replied"}
    )
    assert desk.receive(vacation, "2026-11-23 10:01").verdict == "auto-reply"


def test_an_answer_by_a_ticket_waits_for_a_person(desk: DeskInAFolder) -> None:
    desk.receive(mail(BRIEF), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:01")
    letter = desk.letter("scope-response")
    answer = reply(
        letter, "Q1: whether to start in January. Q2: quote to cash.", **{"Auto-Submitted": "auto-generated"}
    )
    assert desk.receive(answer, "2026-11-23 11:00").verdict == "quarantine"
    notice = reply(letter, "Your ticket was updated.", number=2, **{"Auto-Submitted": "auto-generated"})
    assert desk.receive(notice, "2026-11-23 11:01").verdict == "auto-reply"


INVITED = """\
Dear supplier, a buyer has invited you to quote. Do not reply to this message.

CRM: Insightly
ERP: Acumatica
Orders: 1,120 a month
Budget: AUD 33,000
Go-live: 28 June 2027
"""
PORTAL = "Tenders <no-reply@tenders.example>"


def test_a_portals_invitation_that_calls_itself_bulk_waits_for_a_person(desk: DeskInAFolder) -> None:
    invitation = mail(INVITED, sender=PORTAL, subject="Invitation to quote: RFQ-31", Precedence="bulk")
    assert desk.receive(invitation, "2026-11-23 10:00").verdict == "quarantine"
    assert desk.quarantine() == [("bulk", "no-reply@tenders.example")]
    assert written(desk) == {}


@pytest.mark.parametrize(
    ("text", "to", "headers"),
    [
        (INVITED, "scope@desk.example", {"List-Unsubscribe": "<https://tenders.example/u>"}),
        (INVITED, "scope@desk.example", {"List-Id": "<news.tenders.example>"}),
        (INVITED, "scope@desk.example, firm@other.example", {}),
        (f"{INVITED}\nUnsubscribe from these mails", "scope@desk.example", {}),
        ("A new invitation is waiting for you. Sign in to read it.", "scope@desk.example", {}),
        ("This month: how a brewer joined HubSpot and NetSuite in three weeks.", "scope@desk.example", {}),
    ],
)
def test_what_is_sent_to_many_stays_ignored(desk: DeskInAFolder, text: str, to: str, headers: dict[str, str]) -> None:
    sent = mail(text, sender=PORTAL, to=to, subject="RFQ-31", Precedence="bulk", **headers)
    assert desk.receive(sent, "2026-11-23 10:00").verdict == "ignored"
    assert desk.quarantine() == []
