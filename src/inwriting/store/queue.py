"""What is to be done: due rows, filings and deliveries, claimed by compare-and-set so that nothing is done twice.

due row    acts when `act_at` has come; one that fails is pushed ahead and shown in the digest
filing     a copy for a folder of the mailbox; done before any letter of its case is sent
delivery   queued → accepted | failed, for one letter and one recipient; leased while it is being sent
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, bindparam, exists, func, insert, or_, select, update

from inwriting.case.model import OFFICE
from inwriting.store import tables as t
from inwriting.store.cases import unpack

LEASE = timedelta(minutes=5)
PUSHED_AHEAD = timedelta(minutes=5)  # several times within the half hour that a quote has from its moment on
JUDGE = "judge:"
FILING_REFUSED = "filing-refused"
LAST_SWEEP = "last-sweep"
AWAY = "away"  # when the desk last came back from not working; the detail is since when it had not
AT_WORK = timedelta(minutes=5)  # a desk that has not swept for longer was away


@dataclass(frozen=True, slots=True)
class DueRow:
    case: str
    key: str
    act_at: datetime


@dataclass(frozen=True, slots=True)
class Filing:
    id: int
    case: str
    folder: str
    message_id: str
    at: datetime
    raw: bytes


@dataclass(frozen=True, slots=True)
class Delivery:
    id: int
    letter: str
    case: str
    kind: str
    recipient: str
    envelope_from: str
    attempts: int
    queued_at: datetime
    detail: str  # what the server said last, where it did not take it
    raw: bytes


# ---------------------------------------------------------------- due rows


def due_rows(connection: Connection, until: datetime, *, case: str | None = None, judge: bool = False) -> list[DueRow]:
    """What acts at or before `until`, in order of time and case. With `judge`, the promises whose time has passed."""
    rows = connection.execute(_due_rows(judge, case is not None), {"until": until, "case": case})
    return [DueRow(row.case_ref, row.key, row.act_at) for row in rows]


@cache
def _due_rows(judge: bool, of_case: bool) -> Select[Any]:
    until = bindparam("until", type_=t.dues.c.act_at.type)
    wanted = [t.dues.c.key.startswith(JUDGE) if judge else t.dues.c.key.not_like(f"{JUDGE}%")]
    wanted.append(t.dues.c.act_at < until if judge else t.dues.c.act_at <= until)
    wanted.append(or_(t.dues.c.pushed_until.is_(None), t.dues.c.pushed_until <= until))
    if of_case:
        wanted.append(t.dues.c.case_ref == bindparam("case"))
    return (
        select(t.dues.c.case_ref, t.dues.c.key, t.dues.c.act_at)
        .where(*wanted)
        .order_by(t.dues.c.act_at, t.dues.c.case_ref, t.dues.c.key)
    )


def stands(connection: Connection, row: DueRow) -> bool:
    """Whether a due row is still there as it was read; asked under the case's lock."""
    return (
        connection.execute(
            select(t.dues.c.key).where(
                t.dues.c.case_ref == row.case, t.dues.c.key == row.key, t.dues.c.act_at == row.act_at
            )
        ).first()
        is not None
    )


def is_planned(connection: Connection, case: str, key: str) -> bool:
    """Whether a case has a due row of this key."""
    wanted = (t.dues.c.case_ref == case) & (t.dues.c.key == key)
    return connection.execute(select(t.dues.c.key).where(wanted)).first() is not None


def push_ahead(connection: Connection, row: DueRow, now: datetime, trouble: str) -> None:
    """A due row that failed is tried again in some minutes and stands in the digest meanwhile."""
    connection.execute(
        update(t.dues)
        .where(t.dues.c.case_ref == row.case, t.dues.c.key == row.key)
        .values(pushed_until=now + PUSHED_AHEAD, trouble=trouble)
    )


def next_due(connection: Connection) -> datetime | None:
    return connection.execute(select(func.min(t.dues.c.act_at))).scalar()


# ---------------------------------------------------------------- filings


_PENDING = (
    select(t.filings, t.letters.c.raw.label("letter"))
    .join_from(t.filings, t.letters, t.letters.c.message_id == t.filings.c.message_id, isouter=True)
    .where(t.filings.c.done == 0, t.filings.c.case_ref.not_in(bindparam("without", expanding=True)))
    .order_by(t.filings.c.id)
    .limit(bindparam("most"))
)


def pending_filings(connection: Connection, limit: int = 200, *, without: Sequence[str] = ()) -> list[Filing]:
    """What is to be filed, in the order it was recorded, without the cases named."""
    rows = connection.execute(_PENDING, {"without": list(without), "most": limit})
    return [Filing(r.id, r.case_ref, r.folder, r.message_id, r.at, unpack(r.raw or r.letter)) for r in rows]


def filings_done(connection: Connection, ids: Sequence[int]) -> None:
    """Filed: the bytes are in the mailbox now and are not kept twice."""
    if ids:
        connection.execute(update(t.filings).where(t.filings.c.id.in_(ids)).values(done=1, raw=b""))


# ---------------------------------------------------------------- deliveries


_now = bindparam("now", type_=t.deliveries.c.next_at.type)
_other = t.deliveries.alias()
_UNLEASED = or_(t.deliveries.c.lease_until.is_(None), t.deliveries.c.lease_until <= _now)
_CLAIMABLE = (
    select(t.deliveries, t.letters.c.raw, t.letters.c.kind)
    .join_from(t.deliveries, t.letters, t.letters.c.message_id == t.deliveries.c.letter)
    .where(
        t.deliveries.c.status == "queued",
        t.deliveries.c.next_at <= _now,
        _UNLEASED,
        ~exists().where(t.filings.c.case_ref == t.deliveries.c.case_ref, t.filings.c.done == 0),
        ~exists().where(
            and_(
                _other.c.case_ref == t.deliveries.c.case_ref,
                _other.c.case_ref != OFFICE,
                _other.c.letter != t.deliveries.c.letter,
                _other.c.status == "queued",
                _other.c.lease_until > _now,
            )
        ),
    )
    .order_by(t.deliveries.c.case_ref, t.deliveries.c.seq, t.deliveries.c.id)
    .limit(bindparam("most"))
)
_LEASE = (
    update(t.deliveries)
    .where(t.deliveries.c.id == bindparam("delivery"), t.deliveries.c.status == "queued", _UNLEASED)
    .values(lease_until=bindparam("leased_until"), attempts=t.deliveries.c.attempts + 1)
)


def claim_deliveries(connection: Connection, now: datetime, limit: int = 50) -> list[Delivery]:
    """Leases deliveries that may leave now: one letter at a time per case, none before its case is filed."""
    candidates = connection.execute(_CLAIMABLE, {"now": now, "most": limit}).all()
    claimed: list[Delivery] = []
    letter_of_case: dict[str, str] = {}
    for row in candidates:
        if letter_of_case.setdefault(row.case_ref, row.letter) != row.letter and row.case_ref != OFFICE:
            continue
        leased = connection.execute(_LEASE, {"delivery": row.id, "now": now, "leased_until": now + LEASE})
        if leased.rowcount == 1:
            claimed.append(_delivery(row))
    return claimed


def settle_delivery(
    connection: Connection, delivery: Delivery, status: str, detail: str, next_at: datetime | None = None
) -> None:
    """What became of a delivery: `accepted`, `failed`, or `queued` again for `next_at`."""
    values: dict[str, Any] = {"status": status, "detail": detail, "lease_until": None}
    if next_at is not None:
        values["next_at"] = next_at
    connection.execute(update(t.deliveries).where(t.deliveries.c.id == delivery.id).values(**values))


def release_delivery(connection: Connection, delivery: Delivery, detail: str) -> None:
    """Gives a lease back without counting an attempt: the whole server was away, not this letter's fault."""
    connection.execute(
        update(t.deliveries)
        .where(t.deliveries.c.id == delivery.id)
        .values(lease_until=None, attempts=delivery.attempts, detail=detail)
    )


def deferred_letters(connection: Connection, ref: str | None = None) -> dict[str, str]:
    """What the server said, by Message-ID, of letters that wait to be tried again."""
    wanted = [t.deliveries.c.status == "queued", t.deliveries.c.detail != ""]
    if ref is not None:
        wanted.append(t.deliveries.c.case_ref == ref)
    rows = connection.execute(
        select(t.deliveries.c.letter, t.deliveries.c.recipient, t.deliveries.c.detail).where(*wanted)
    )
    said: dict[str, str] = {}
    for row in rows:
        said[row.letter] = "; ".join(filter(None, (said.get(row.letter), f"{row.recipient}: {row.detail}")))
    return said


def waiting_deliveries(connection: Connection) -> Sequence[Row[Any]]:
    """Deliveries that are queued and were tried, or failed: for the digest."""
    return connection.execute(
        select(t.deliveries).where(t.deliveries.c.status == "queued", t.deliveries.c.attempts > 0)
    ).all()


def trouble_of(connection: Connection, ref: str, key: str) -> str:
    """What keeps the letter of a due row from leaving: an error of ours, the mailbox, or what the server said last."""
    due = connection.execute(
        select(t.dues.c.trouble).where(t.dues.c.case_ref == ref, t.dues.c.key == key, t.dues.c.trouble.is_not(None))
    ).scalar()
    if due:
        return f"it could not be written: {due}"
    waiting = exists().where(t.filings.c.case_ref == ref, t.filings.c.done == 0)
    refused = operation(connection, FILING_REFUSED)
    if refused and refused[1] and connection.execute(select(waiting)).scalar():
        return f"copies could not be filed in the mailbox: {refused[1]}"
    said = connection.execute(
        select(t.deliveries.c.detail)
        .where(t.deliveries.c.case_ref == ref, t.deliveries.c.status == "queued", t.deliveries.c.detail != "")
        .order_by(t.deliveries.c.id.desc())
    ).scalar()
    return f"the sending server said: {said}" if said else ""


# ---------------------------------------------------------------- operations


def note_sweep(connection: Connection, at: datetime) -> None:
    """Notes that the desk is at work, and where it had not been for long, since when."""
    last = operation(connection, LAST_SWEEP)
    if last and at - last[0] > AT_WORK:
        note_operation(connection, AWAY, at, last[0].isoformat())
    note_operation(connection, LAST_SWEEP, at)


def last_away(connection: Connection) -> tuple[datetime, datetime] | None:
    """From when to when the desk last did not work, or None."""
    noted = operation(connection, AWAY)
    return (datetime.fromisoformat(noted[1]), noted[0]) if noted else None


def note_operation(connection: Connection, name: str, at: datetime, detail: str = "") -> None:
    """When the machine really did something: operational data, no part of any ledger."""
    changed = connection.execute(update(t.operations).where(t.operations.c.name == name).values(at=at, detail=detail))
    if changed.rowcount == 0:
        connection.execute(insert(t.operations).values(name=name, at=at, detail=detail))


def operation(connection: Connection, name: str) -> tuple[datetime, str] | None:
    row = connection.execute(select(t.operations).where(t.operations.c.name == name)).first()
    return (row.at, row.detail) if row else None


def _delivery(row: Row[Any]) -> Delivery:
    return Delivery(
        id=row.id,
        letter=row.letter,
        case=row.case_ref,
        kind=row.kind,
        recipient=row.recipient,
        envelope_from=row.envelope_from,
        attempts=row.attempts,
        queued_at=row.queued_at,
        detail=row.detail,
        raw=unpack(row.raw),
    )
