"""The inbox: which mails were recorded, where each arrived, and how far a mailbox was read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from inwriting.case.model import OFFICE
from inwriting.mail.mailbox import Cursor
from inwriting.reading.model import SentLetter
from inwriting.store import tables as t
from inwriting.store.cases import insert_or_ignore, pack, unpack

# What every mail asks, built once: to build a statement costs more than to run it.
_CASE_OF_LETTER = select(t.letters.c.case_ref).where(t.letters.c.message_id == bindparam("message_id"))
_CASE_OF_MAIL = select(t.mails.c.case_ref).where(
    t.mails.c.message_id == bindparam("message_id"), t.mails.c.case_ref.is_not(None)
)
_CASE = select(t.cases.c.ref).where(t.cases.c.ref == bindparam("ref"))
_PARTICIPANTS = select(t.participants.c.address, t.participants.c.role).where(
    t.participants.c.case_ref == bindparam("ref")
)
_SENT_LETTERS = (
    select(t.letters.c.message_id, t.letters.c.text, t.letters.c.subject)
    .where(t.letters.c.case_ref == bindparam("ref"), t.letters.c.kind.not_in(("staff-notice", "digest")))
    .order_by(t.letters.c.seq.desc())
)
_MAIL = select(t.mails).where(t.mails.c.identity == bindparam("identity"))
_SAME_MESSAGE_ID = select(t.mails.c.id).where(t.mails.c.message_id == bindparam("message_id"))
_ARRIVAL = select(t.arrivals.c.source).where(t.arrivals.c.source == bindparam("source"))

ENDED = ("closed", "declined", "expired", "withdrawn")


class CaseIndex:
    """What threading asks the store (see `mail.thread.Index`)."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def case_of_letter(self, message_id: str) -> str | None:
        return self._connection.execute(_CASE_OF_LETTER, {"message_id": message_id}).scalar()

    def case_of_mail(self, message_id: str) -> str | None:
        return self._connection.execute(_CASE_OF_MAIL, {"message_id": message_id}).scalar()

    def case_exists(self, ref: str) -> bool:
        if ref == OFFICE:
            return False
        return self._connection.execute(_CASE, {"ref": ref}).first() is not None

    def letter_of_bounce_address(self, envelope_from: str) -> tuple[str, str, str] | None:
        """(case, letter, recipient) of the delivery with this envelope sender."""
        row = self._connection.execute(
            select(t.deliveries.c.case_ref, t.deliveries.c.letter, t.deliveries.c.recipient).where(
                t.deliveries.c.envelope_from == envelope_from.lower()
            )
        ).first()
        return (row.case_ref, row.letter, row.recipient) if row else None


def participants_of(connection: Connection, ref: str) -> dict[str, str]:
    """Role by address."""
    rows = connection.execute(_PARTICIPANTS, {"ref": ref})
    return {row.address: row.role for row in rows}


def open_cases_of(connection: Connection, address: str) -> tuple[tuple[str, str], ...]:
    """The open cases in which somebody is the client or takes part: (reference, subject), oldest first."""
    rows = connection.execute(
        select(t.cases.c.ref, t.cases.c.subject)
        .join_from(t.participants, t.cases, t.cases.c.ref == t.participants.c.case_ref)
        .where(
            t.participants.c.address == address,
            t.participants.c.role != "observer",
            t.cases.c.state.not_in(ENDED),
            t.cases.c.ref != OFFICE,
        )
        .order_by(t.cases.c.ref)
    )
    return tuple((row.ref, row.subject) for row in rows)


def sent_letters(connection: Connection, ref: str) -> tuple[SentLetter, ...]:
    """The letters of a case that a reply may quote, newest first."""
    rows = connection.execute(_SENT_LETTERS, {"ref": ref})
    return tuple(SentLetter(row.message_id, row.text, row.subject) for row in rows)


def find_mail(connection: Connection, identity: str) -> Row[Any] | None:
    return connection.execute(_MAIL, {"identity": identity}).first()


def same_message_id(connection: Connection, message_id: str) -> bool:
    return connection.execute(_SAME_MESSAGE_ID, {"message_id": message_id}).first() is not None


def mail_raw(connection: Connection, message_id: str) -> bytes | None:
    raw = connection.execute(
        select(t.mails.c.raw).where(t.mails.c.message_id == message_id).order_by(t.mails.c.id)
    ).scalar()
    return unpack(raw) if raw is not None else None


def record_mail(
    connection: Connection,
    *,
    identity: str,
    message_id: str,
    case_ref: str | None,
    verdict: str,
    reason: str,
    detail: str,
    author: str,
    subject: str,
    arrived_at: datetime,
    raw: bytes,
) -> None:
    """Keeps a mail once. A second one with the same identity is an error of the caller (a duplicate is an arrival)."""
    connection.execute(
        insert(t.mails),
        {
            "identity": identity,
            "message_id": message_id,
            "case_ref": case_ref,
            "verdict": verdict,
            "reason": reason,
            "detail": detail,
            "author": author,
            "subject": subject,
            "arrived_at": arrived_at,
            "raw": pack(raw),
        },
    )


def record_arrival(connection: Connection, source: str, identity: str, verdict: str, at: datetime) -> None:
    """Where a mail lay when it was read (its source is unique)."""
    connection.execute(
        insert_or_ignore(connection, t.arrivals).values(source=source, identity=identity, verdict=verdict, at=at)
    )


def has_arrived(connection: Connection, source: str) -> bool:
    return connection.execute(_ARRIVAL, {"source": source}).first() is not None


def has_read_maildir(connection: Connection) -> bool:
    """Whether any mail was read from a maildir."""
    return (
        connection.execute(
            select(t.arrivals.c.source).where(t.arrivals.c.source.startswith("maildir:")).limit(1)
        ).first()
        is not None
    )


def cursor(connection: Connection, account: str, folder: str, validity: int) -> int:
    """The last UID recorded of a folder in one UIDVALIDITY; 0 where none was."""
    found = connection.execute(
        select(t.cursors.c.uid).where(
            t.cursors.c.account == account, t.cursors.c.folder == folder, t.cursors.c.validity == validity
        )
    ).scalar()
    return found or 0


def move_cursor(connection: Connection, to: Cursor) -> None:
    """Moves a cursor forward, in the transaction that records the mail."""
    key = {"account": to.account, "folder": to.folder, "validity": to.validity}
    moved = connection.execute(
        update(t.cursors).where(*(t.cursors.c[name] == value for name, value in key.items())).values(uid=to.uid)
    )
    if moved.rowcount == 0:
        connection.execute(insert(t.cursors).values(**key, uid=to.uid))


# ---------------------------------------------------------------- quarantine


def quarantined(connection: Connection) -> Sequence[Row[Any]]:
    """The mails in quarantine, oldest first."""
    return connection.execute(select(t.mails).where(t.mails.c.verdict == "quarantine").order_by(t.mails.c.id)).all()


def quarantined_mail(connection: Connection, number: int) -> Row[Any] | None:
    return connection.execute(select(t.mails).where(t.mails.c.id == number, t.mails.c.verdict == "quarantine")).first()


def settle_mail(connection: Connection, identity: str, changed: Mapping[str, Any]) -> None:
    """What became of a mail that left quarantine."""
    connection.execute(update(t.mails).where(t.mails.c.identity == identity).values(**changed))
