"""The due times of a case as a calendar file for staff (iCalendar, RFC 5545), the same bytes for the same letter.

An event lasts from the moment the desk acts until the promise is due. Its UID is that of the case and the promise, so
that a later file moves the event in a calendar that took the earlier one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from inwriting.case.content import Promise, QuoteDraftLetter
from inwriting.case.model import CaseState, Office
from inwriting.mail.message import Attachment

LONGEST_LINE = 75  # octets without the line end (section 3.1)


def calendar_file(draft: QuoteDraftLetter, state: CaseState, office: Office) -> Attachment:
    """The running promises of a case. `drafted_at` is the time stamp; the count of entries tells later files."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//{_text(office.name)}//inwriting//EN"]
    for promise in draft.promises:
        lines += _event(promise, draft, state, office)
    lines.append("END:VCALENDAR")
    content = "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))
    return Attachment(f"{state.ref}-due.ics", "text/calendar", content.encode())


def _event(promise: Promise, draft: QuoteDraftLetter, state: CaseState, office: Office) -> Iterator[str]:
    domain = office.address.rpartition("@")[2]
    yield "BEGIN:VEVENT"
    yield f"UID:{state.ref}-{promise.kind}@{domain}"
    yield f"DTSTAMP:{_instant(draft.drafted_at)}"
    yield f"SEQUENCE:{state.entries}"
    yield f"DTSTART:{_instant(promise.act_at)}"
    if promise.due_at > promise.act_at:  # an event without an end takes no time (section 3.6.1)
        yield f"DTEND:{_instant(promise.due_at)}"
    yield f"SUMMARY:{_text(f'{state.ref}: {promise.kind} due {office.calendar.local(promise.due_at):%H:%M}')}"
    yield f"DESCRIPTION:{_text(f'{state.subject}' + chr(10) + f'Client: {draft.client}' + chr(10) + draft.unreleased)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _text(words: str) -> str:
    """A value of type TEXT (section 3.3.11); control characters other than line breaks have no place in one."""
    escaped = words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r\n", "\n")
    return "".join("\\n" if c == "\n" else c for c in escaped if c == "\n" or c.isprintable())


def _folded(line: str) -> Iterator[str]:
    """A content line in pieces of at most 75 octets, never within a character; each further one begins with a space."""
    piece, size = "", 0
    for character in line:
        octets = len(character.encode())
        if size + octets > LONGEST_LINE:
            yield piece
            piece, size = " ", 1
        piece, size = piece + character, size + octets
    yield piece
