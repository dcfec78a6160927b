"""Staff release a quote by reply: drafts, commands, transcripts, and what the deadline brings where nobody acts."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from desks import BRIEF, BUYER, STAFF, DeskInAFolder, mail, reply, text_of

SECOND = "second@desk.example"
VOUCHED = {"Authentication_Results": "mx.desk.example; dmarc=pass header.from=desk.example"}


def office(folder: Path, quote: str = 'review = "staff"') -> DeskInAFolder:
    made = DeskInAFolder(folder, extra=f"[quote]\n{quote}\n")
    made.config_file.write_text(made.config_file.read_text().replace(f'["{STAFF}"]', f'["{STAFF}", "{SECOND}"]'))
    made.reopen()
    return made


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskInAFolder]:
    made = office(tmp_path)
    yield made
    made.close()


@pytest.fixture
def escalating(tmp_path: Path) -> Iterator[DeskInAFolder]:
    made = office(tmp_path, 'review = "staff"\nat_deadline = "escalate"')
    yield made
    made.close()


def drafted(desk: DeskInAFolder) -> EmailMessage:
    desk.receive(mail(BRIEF), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:00")
    desk.tick("2026-11-23 10:10")
    return desk.letter("draft-quote")


def staff(
    desk: DeskInAFolder, letter: EmailMessage, words: str, when: str, sender: str = STAFF, **headers: str
) -> EmailMessage:
    """A staff member's reply to a letter of ours; gives the transcript that comes back."""
    number = len(desk.show()["mails"]) + 50
    desk.receive(reply(letter, words, sender=sender, number=number, **(headers or VOUCHED)), when)
    desk.tick(when)
    return desk.letter("draft-transcript")


def kinds(desk: DeskInAFolder) -> list[str]:
    return [letter["kind"] for letter in desk.show()["letters"]]


def flat(letter: EmailMessage) -> str:
    return " ".join(text_of(letter).split())


def test_the_draft_goes_to_staff_at_once_and_never_to_the_buyer(desk: DeskInAFolder) -> None:
    letter = drafted(desk)
    assert [a.addr_spec for a in letter["To"].addresses] == [STAFF, SECOND]
    assert BUYER not in str(letter["To"]) + str(letter["Cc"])
    told = flat(letter)
    assert "reply SEND by Tuesday 24 November 2026, 09:30" in told
    assert "A1 is assumed" in told
    assert "Line 4," in told
    assert desk.show()["quotes"] == []


def test_a_release_sends_the_quote_and_keeps_the_promise(desk: DeskInAFolder) -> None:
    told = flat(staff(desk, drafted(desk), "SEND\n", "2026-11-23 11:00"))
    assert f"revision 1, goes to {BUYER} now" in told
    shown = desk.show()
    assert (shown["deadlines"][0]["status"], shown["state"]) == ("met", "quoted")
    quote = flat(desk.letter("quote-budgetary"))
    assert "has read this letter and released it" in quote
    assert "no person has read it" not in quote
    assert [row["kind"] for row in desk.tick("2026-11-25 12:00")[0] if row["case"] != "office"] == []


def test_several_commands_in_one_mail_come_back_in_one_transcript(desk: DeskInAFolder) -> None:
    words = (
        "Hi,\n\nEDIT line 2 days 1.5\nRATE architect 1100\nDISCOUNT 5% reason returning client\n"
        "NOTE check the dates with Ana,\nshe moves them often\n\nBest\nLead\n"
    )
    told = flat(staff(desk, drafted(desk), words, "2026-11-23 11:00"))
    assert told.startswith(f"4 commands of {STAFF} were read.")
    assert "THE TOTALS NOW" in told
    assert "she moves them often" in told
    assert kinds(desk).count("draft-transcript") == 1
    with desk.desk.store.read() as connection:
        from inwriting.store.cases import load_case

        made = load_case(connection, "IW-2026-0001").adjustments
    assert [(a.kind, a.line, a.role, str(a.amount)) for a in made] == [
        ("days", 2, None, "1.5"),
        ("rate", None, "architect", "1100"),
        ("discount", None, None, "5"),
        ("note", None, None, "None"),
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("EDIT line 99 days 2", "has no line 99"),
        ("EDIT line 4", "EDIT line 4 days 3"),
        ("EDIT line 4 days -3", "-3 days for a line is not possible"),
        ("EDIT line 4 days 1000000", "is not possible"),
        ("RATE wizard 1200", "“wizard” is no role"),
        ("RATE architect lots", "RATE architect 1200"),
        ("RATE architect USD 1200", "in EUR, not in USD"),
        ("DISCOUNT 500% reason joke", "500 % is no discount"),
        ("DISCOUNT", "DISCOUNT 5% reason"),
    ],
)
def test_a_command_that_cannot_be_is_answered_and_changes_nothing(desk: DeskInAFolder, words: str, said: str) -> None:
    told = flat(staff(desk, drafted(desk), f"{words}\nSEND\n", "2026-11-23 11:00"))
    assert said in told
    assert "Nothing was changed" in told
    assert "A command above it was not done" in told
    assert desk.show()["quotes"] == []


def test_of_two_who_act_at_once_the_first_wins_and_the_second_is_told(desk: DeskInAFolder) -> None:
    letter = drafted(desk)
    staff(desk, letter, "RATE architect 1100\n", "2026-11-23 11:00")
    told = flat(staff(desk, letter, "SEND\n", "2026-11-23 11:01", sender=SECOND))
    assert f"{STAFF} was first (RATE architect 1100), Monday 23 November 2026, 11:00" in told
    assert desk.show()["quotes"] == []
    staff(desk, letter, "SEND\n", "2026-11-23 11:02")  # who changed it knows what it is now
    assert len(desk.show()["quotes"]) == 1
    told = flat(staff(desk, desk.letter("draft-quote"), "SEND\n", "2026-11-23 11:03", sender=SECOND))
    assert f"{STAFF} was first (SEND)" in told
    assert len(desk.show()["quotes"]) == 1


def test_a_release_of_what_the_case_has_changed_since_waits_for_another_look(desk: DeskInAFolder) -> None:
    letter = drafted(desk)
    scope = desk.letter("scope-response")
    desk.receive(reply(scope, "U2: no, SAP Business One\n"), "2026-11-23 10:30")
    told = flat(staff(desk, letter, "SEND\n", "2026-11-23 10:31"))
    assert "The case has changed since the draft you read, so nothing was sent" in told
    assert desk.show()["quotes"] == []
    staff(desk, desk.letter("draft-transcript"), "SEND\n", "2026-11-23 10:32")
    assert desk.show()["quotes"][0]["status"] == "sent"


def test_words_that_leave_it_open_send_nothing(desk: DeskInAFolder) -> None:
    letter = drafted(desk)
    told = flat(staff(desk, letter, "SEND\n\nBut wait until Ana has confirmed the dates.\n", "2026-11-23 11:00"))
    assert "Nothing was done" in told
    told = flat(staff(desk, letter, "I will look at it this afternoon.\n", "2026-11-23 11:01"))
    assert "No command was read in your mail" in told
    assert desk.show()["quotes"] == []


def test_an_unproven_sender_releases_nothing(desk: DeskInAFolder) -> None:
    letter = drafted(desk)
    desk.receive(reply(letter, "SEND\n", sender=STAFF, number=2), "2026-11-23 11:00")
    assert desk.quarantine() == [("unauthenticated", STAFF)]
    assert desk.show()["quotes"] == []


def test_reminders_come_at_half_three_quarters_and_nine_tenths(desk: DeskInAFolder) -> None:
    drafted(desk)
    due, _ = desk.tick("2026-11-24 09:29")
    reminders = [(row["kind"], row["at"][:16]) for row in due if row["kind"].startswith("draft-reminder")]
    assert reminders == [
        ("draft-reminder:50", "2026-11-23T14:15"),
        ("draft-reminder:75", "2026-11-23T16:22"),
        ("draft-reminder:90", "2026-11-24T09:09"),
    ]
    assert "90 % of the time for this quote has passed" in flat(desk.letter("draft-reminder"))


def test_unreleased_it_leaves_at_the_deadline_and_says_that_nobody_has_read_it(desk: DeskInAFolder) -> None:
    drafted(desk)
    desk.tick("2026-11-24 09:30")
    assert desk.show()["deadlines"][0]["status"] == "met"
    assert "no person has read it yet" in flat(desk.letter("quote-budgetary"))
    told = flat(staff(desk, desk.letter("draft-quote"), "SEND\n", "2026-11-24 09:40"))
    assert "The quote left at its deadline" in told
    assert len(desk.show()["quotes"]) == 1


def test_an_office_that_escalates_tells_the_buyer_the_truth(escalating: DeskInAFolder) -> None:
    desk = escalating
    drafted(desk)
    desk.tick("2026-11-24 09:30")
    interim = desk.letter("interim")
    assert [a.addr_spec for a in interim["To"].addresses] == [BUYER]
    assert "will not reach you by then" in flat(interim)
    deadline = desk.show()["deadlines"][0]
    assert (deadline["status"], "escalate" in deadline["cause"]) == ("missed", True)
    assert desk.show()["quotes"] == []
    staff(desk, desk.letter("staff-notice"), "SEND\n", "2026-11-24 15:00")
    deadline = desk.show()["deadlines"][0]
    assert (deadline["status"], desk.show()["quotes"][0]["status"]) == ("missed", "sent")
    assert "only at 2026-11-24T15:00" in deadline["cause"]


def test_a_release_after_the_interim_letter_and_before_the_due_time_keeps_the_promise(
    escalating: DeskInAFolder,
) -> None:
    drafted(escalating)
    escalating.tick("2026-11-24 09:30")
    staff(escalating, escalating.letter("draft-quote"), "SEND\n", "2026-11-24 09:50")
    assert escalating.show()["deadlines"][0]["status"] == "met"


def test_a_no_bid_is_a_courteous_letter_that_keeps_the_promise_and_the_reason_inside(desk: DeskInAFolder) -> None:
    told = flat(staff(desk, drafted(desk), "NO-BID they never pay\n", "2026-11-23 11:00"))
    assert "your reason is not in it" in told
    letter = desk.letter("no-bid")
    assert [a.addr_spec for a in letter["To"].addresses] == [BUYER]
    assert "never pay" not in letter.as_string()
    shown = desk.show()
    assert (shown["deadlines"][0]["status"], shown["state"]) == ("met", "closed")
    assert [row for row in desk.tick("2026-11-25 12:00")[0] if row["case"] != "office"] == []


def test_a_hold_stops_drafts_and_reminders_and_keeps_the_time(desk: DeskInAFolder) -> None:
    letter = drafted(desk)
    staff(desk, letter, "NOTE legal asks\nHOLD waiting for legal\n", "2026-11-23 12:00")
    assert desk.show()["state"] == "held"
    desk.tick("2026-11-25 12:00")
    assert "draft-reminder" not in kinds(desk)
    desk.receive(reply(letter, "RESUME\n", sender=STAFF, number=80, **VOUCHED), "2026-11-25 12:00")
    assert desk.show()["deadlines"][0]["due_at"] == "2026-11-26T10:00:00+00:00"
    desk.tick("2026-11-26 09:29")
    assert "draft-reminder" in kinds(desk)
    desk.tick("2026-11-26 09:31")
    assert desk.show()["deadlines"][0]["status"] == "met"


def test_a_firm_quote_above_the_ceiling_waits_and_leaves_budgetary(tmp_path: Path) -> None:
    desk = office(tmp_path, 'review = "none"\nunreviewed_up_to = "100"')
    desk.receive(mail(BRIEF), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:00")
    answers = "".join(f"Q{q['number']}: Settled in writing, {q['number']}\n" for q in desk.show()["questions"])
    desk.receive(reply(desk.letter("scope-response"), answers), "2026-11-23 11:00")
    desk.tick("2026-11-23 11:31")
    assert desk.show()["quotes"] == []
    assert "above the EUR 100 that may leave unread" in flat(desk.letter("draft-quote"))
    desk.tick("2026-11-24 09:31")
    assert [quote["class"] for quote in desk.show()["quotes"]] == ["budgetary"]
    assert "a person of our office has to read it" in flat(desk.letter("quote-budgetary"))
    staff(desk, desk.letter("draft-quote"), "SEND\n", "2026-11-24 11:00")
    assert [(quote["class"], quote["status"]) for quote in desk.show()["quotes"]] == [
        ("budgetary", "superseded"),
        ("firm", "sent"),
    ]
    desk.close()


def test_the_calendar_file_keeps_to_its_format(desk: DeskInAFolder) -> None:
    desk.receive(mail(BRIEF, subject="Größe, Maß; und mehr " * 9), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:10")
    part = next(p for p in desk.letter("draft-quote").iter_attachments() if p.get_content_type() == "text/calendar")
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in content.replace(b"\r\n", b"")
    whole = content.decode().replace("\r\n ", "")
    assert "UID:IW-2026-0001-quote@desk.example\r\n" in whole
    assert "DTSTAMP:20261123T101000Z\r\n" in whole
    assert "DTEND:20261124T100000Z\r\n" in whole
    assert "Größe\\, Maß\\; und mehr" in whole
