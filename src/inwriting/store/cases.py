"""Reading a case from its entries, and `record`: the one writer of case data.

`record` appends entries (drawing the nonces of their payloads), writes letters with their identity, and brings
projections, due rows, journal and outbox along, all in the caller's transaction.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import zstandard
from sqlalchemy import Connection, bindparam, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from inwriting.case.entries import apply, fold, standing_dues
from inwriting.case.model import OFFICE, CaseState, Decision, Draft, Entry
from inwriting.letters.render import Rendered
from inwriting.mail.compose import compose, content_hash, letter_message_id
from inwriting.mail.message import Address
from inwriting.store import tables as t
from inwriting.store.journal import journal_mail
from inwriting.store.ledger import GENESIS, canonical, commitment, entry_hash, envelope

_compress = zstandard.ZstdCompressor(level=3).compress
_decompress = zstandard.ZstdDecompressor().decompress


_ENTRIES = (
    select(t.entries, t.payloads.c.nonce, t.payloads.c.body)
    .join_from(
        t.entries,
        t.payloads,
        (t.entries.c.case_ref == t.payloads.c.case_ref) & (t.entries.c.seq == t.payloads.c.seq),
        isouter=True,
    )
    .where(t.entries.c.case_ref == bindparam("ref"), t.entries.c.seq >= bindparam("since"))
    .order_by(t.entries.c.seq)
)
REMEMBERED = timedelta(days=2)  # what the office's ledger noted last decides for a day (who was sent the form)


@dataclass(frozen=True, slots=True)
class PreparedLetter:
    """A rendered letter with what its headers need; `record` gives it its identity."""

    kind: str
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    rendered: Rendered
    subject: str
    in_reply_to: str | None
    references: tuple[str, ...]
    reply_to: str
    auto_submitted: str


@dataclass(frozen=True, slots=True)
class Post:
    """How the office's letters leave: their From, and the envelope sender for a letter and a recipient."""

    sender: Address
    bounce_address: Callable[[str, str], str]


@dataclass(frozen=True, slots=True)
class Recorded:
    """What `record` appended: the number of entries and the Message-IDs of the letters."""

    entries: int
    letters: tuple[str, ...]


def pack(raw: bytes) -> bytes:
    return _compress(raw)


def unpack(stored: bytes) -> bytes:
    return _decompress(stored)


def insert_or_ignore(connection: Connection, table: Any) -> Any:
    """`INSERT … ON CONFLICT DO NOTHING` for the database at hand."""
    dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
    return dialect.insert(table).on_conflict_do_nothing()


# ---------------------------------------------------------------- reading


def lock_case(connection: Connection, ref: str) -> None:
    """Locks the case's row until the end of the transaction.

    On SQLite the transaction holds the write lock already (`BEGIN IMMEDIATE`)."""
    if connection.dialect.name != "sqlite":
        connection.execute(select(t.cases.c.ref).where(t.cases.c.ref == ref).with_for_update())


def load_entries(connection: Connection, ref: str, since: int = 1) -> list[Entry]:
    """The entries of a case in order, from `since` on, each with its payload or None where it was erased."""
    rows = connection.execute(_ENTRIES, {"ref": ref, "since": since})
    return [
        Entry(
            case=row.case_ref,
            seq=row.seq,
            kind=row.kind,
            at=row.at,
            previous=row.previous,
            commitment=row.commitment,
            cites=tuple(json.loads(row.cites)),
            hash=row.hash,
            payload=json.loads(row.body) if row.body is not None else None,
            nonce=row.nonce,
        )
        for row in rows
    ]


def load_case(connection: Connection, ref: str) -> CaseState:
    """The state of a case: the fold of its entries. A case without entries is an empty state.

    The office's own ledger never ends, so of it only the entries are folded that a decision can still rest on."""
    if ref != OFFICE:
        return fold(ref, load_entries(connection, ref))
    entries = load_entries(connection, ref, _first_that_matters(connection))
    written = {entry.payload["message_id"] for entry in entries if entry.kind == "letter-written" and entry.payload}

    def matters(entry: Entry) -> bool:
        letter = entry.payload.get("letter") if entry.payload else None
        return letter is None or letter in written

    return fold(ref, [entry if matters(entry) else replace(entry, payload=None) for entry in entries])


_NEWEST = select(t.entries.c.seq, t.entries.c.at).where(t.entries.c.case_ref == OFFICE).order_by(t.entries.c.seq.desc())
_LAST = _NEWEST.limit(1)
_BEFORE = _NEWEST.where(t.entries.c.at < bindparam("then", type_=t.entries.c.at.type)).limit(1)
_PLANNED = _NEWEST.where(t.entries.c.kind == "digest-planned").limit(1)
_ON_ITS_WAY = select(func.min(t.deliveries.c.seq)).where(
    t.deliveries.c.status == "queued", t.deliveries.c.case_ref == OFFICE
)


def _first_that_matters(connection: Connection) -> int:
    """The first entry of the office's ledger that is of the last days, plans the digest or is a letter on its way."""
    last = connection.execute(_LAST).first()
    if last is None:
        return 1
    before = connection.execute(_BEFORE, {"then": last.at - REMEMBERED}).first()
    planned = connection.execute(_PLANNED).first()
    waiting: int | None = connection.execute(_ON_ITS_WAY).scalar()
    first: int = min(before.seq + 1 if before else 1, planned.seq if planned else last.seq, waiting or last.seq)
    return first


def load_bodies(connection: Connection, ref: str) -> dict[int, tuple[str, str]]:
    """(nonce, canonical payload) by seq, as stored."""
    rows = connection.execute(
        select(t.payloads.c.seq, t.payloads.c.nonce, t.payloads.c.body).where(t.payloads.c.case_ref == ref)
    )
    return {row.seq: (row.nonce, row.body) for row in rows}


# ---------------------------------------------------------------- writing


def new_reference(connection: Connection, year: int) -> str:
    """The next reference of a year. The counter's row is locked until the transaction ends."""
    name = f"case-{year}"
    connection.execute(insert_or_ignore(connection, t.counters).values(name=name, value=0))
    value = connection.execute(
        update(t.counters)
        .where(t.counters.c.name == name)
        .values(value=t.counters.c.value + 1)
        .returning(t.counters.c.value)
    ).scalar_one()
    return f"IW-{year}-{value:04d}"


def create_case(connection: Connection, ref: str) -> None:
    """An empty case row, so that its entries have something to belong to; nothing where it is there already."""
    connection.execute(insert_or_ignore(connection, t.cases).values(ref=ref, head=GENESIS))


def record(
    connection: Connection,
    before: CaseState,
    decision: Decision,
    now: datetime,
    letters: Sequence[PreparedLetter],
    post: Post,
) -> Recorded:
    """Appends a decision to its case. `before` is the state it was decided on, under the case's lock.

    A letter's identity, without a circle: content → content hash → Message-ID → the letter's entry → the header that
    names that entry."""
    at = max(now, before.last_at) if before.last_at else now
    if not decision.entries and not letters:
        return Recorded(0, ())
    appended: list[Entry] = []
    bodies: dict[int, tuple[str, str]] = {}

    def append(draft: Draft) -> Entry:
        seq = before.entries + len(appended) + 1
        previous = appended[-1].hash if appended else before.head
        body, nonce = canonical(dict(draft.payload)), secrets.token_hex(16)
        committed = commitment(nonce, body)
        fields = envelope(before.ref, seq, draft.kind, at, previous, committed, draft.cites)
        entry = Entry(
            before.ref, seq, draft.kind, at, previous, committed, draft.cites, entry_hash(fields), draft.payload, nonce
        )
        bodies[seq] = (nonce, body)
        appended.append(entry)
        return entry

    for draft in decision.entries:
        append(draft)
    cause = before.entries + 1
    written = [_write(letter, cause, place, append, before.ref, at, post) for place, letter in enumerate(letters, 1)]

    state = decision.state
    for entry in appended[len(decision.entries) :]:
        apply(state, entry.kind, entry.payload, entry.seq, entry.at)
    state.head = appended[-1].hash
    store_entries(connection, appended, bodies)
    project(connection, state, appended)
    journal_id, journal = journal_mail(appended, bodies, post.sender.address)
    file_later(connection, before.ref, "journal", journal_id, journal, at)
    for letter, message_id, content, raw, entry in written:
        store_letter(connection, entry, letter.kind, letter.subject, content, letter.rendered.text, raw)
        file_later(connection, before.ref, "sent", message_id, None, at)
        recipients = [address.address for address in (*letter.to, *letter.cc)]
        queue_deliveries(connection, entry, message_id, recipients, post, now)
    return Recorded(len(appended), tuple(message_id for _, message_id, *_ in written))


def _write(
    letter: PreparedLetter,
    cause: int,
    place: int,
    append: Callable[[Draft], Entry],
    ref: str,
    at: datetime,
    post: Post,
) -> tuple[PreparedLetter, str, str, bytes, Entry]:
    rendered = letter.rendered
    to, cc = [a.address for a in letter.to], [a.address for a in letter.cc]
    content = content_hash(ref, cause, place, letter.kind, to, cc, rendered.text, rendered.html, rendered.attachments)
    message_id = letter_message_id(ref, content, post.sender.domain)
    entry = append(
        Draft(
            "letter-written",
            {
                "message_id": message_id,
                "content": content,
                "cause": cause,
                "place": place,
                "kind": letter.kind,
                "to": to,
                "cc": cc,
                "subject": letter.subject,
            },
            ({"letter": message_id, "sha256": content},),
        )
    )
    raw = compose(
        rendered,
        subject=letter.subject,
        from_=post.sender,
        to=letter.to,
        cc=letter.cc,
        message_id=message_id,
        date=at,
        in_reply_to=letter.in_reply_to,
        references=letter.references,
        reply_to=letter.reply_to,
        auto_submitted=letter.auto_submitted,
        ledger=f"{ref}; seq={entry.seq}; head={entry.hash}",
    )
    return letter, message_id, content, raw, entry


def store_entries(connection: Connection, entries: Sequence[Entry], bodies: Mapping[int, tuple[str, str]]) -> None:
    """Appends entries and their payloads. Also what `rebuild` does with the entries of the journal."""
    connection.execute(
        insert(t.entries),
        [
            {
                "case_ref": e.case,
                "seq": e.seq,
                "kind": e.kind,
                "at": e.at,
                "previous": e.previous,
                "commitment": e.commitment,
                "cites": canonical([dict(cite) for cite in e.cites]),
                "hash": e.hash,
            }
            for e in entries
        ],
    )
    stored = [
        {"case_ref": e.case, "seq": e.seq, "nonce": bodies[e.seq][0], "body": bodies[e.seq][1]}
        for e in entries
        if e.seq in bodies
    ]
    if stored:
        connection.execute(insert(t.payloads), stored)


def project(connection: Connection, state: CaseState, appended: Sequence[Entry]) -> None:
    """Brings what is derived from the entries up to date: the case's row, its people, histories and due rows."""
    promised = [d.due_at for d in state.deadlines.values() if d.status == "running"]
    connection.execute(
        update(t.cases)
        .where(t.cases.c.ref == state.ref)
        .values(
            subject=state.subject,
            state=state.state,
            client=state.client.address if state.client else None,
            playbook=state.playbook,
            playbook_digest=state.playbook_digest,
            opened_at=state.opened_at,
            due_at=min(promised, default=None),
            entries=state.entries,
            head=state.head,
            last_at=state.last_at,
        )
    )
    kinds = {entry.kind for entry in appended}
    if "participant-joined" in kinds:
        connection.execute(delete(t.participants).where(t.participants.c.case_ref == state.ref))
        connection.execute(
            insert(t.participants),
            [
                {"case_ref": state.ref, "address": p.address, "name": p.name, "role": p.role}
                for p in state.participants.values()
            ],
        )
    _histories(connection, state, appended)
    sync_dues(connection, state)


def _histories(connection: Connection, state: CaseState, appended: Sequence[Entry]) -> None:
    facts, answers, assumptions = [], [], []
    for entry in appended:
        payload = entry.payload
        if payload is None:
            continue
        row = {"case_ref": entry.case, "seq": entry.seq, "number": payload.get("number")}
        if entry.kind in ("fact-stated", "fact-corrected"):
            fact = state.facts[payload["number"]]
            facts.append(
                row
                | {
                    "key": fact.key,
                    "value": payload.get("value") or fact.value,
                    "status": payload.get("status", "stated"),
                    "message_id": payload["message_id"],
                    "evidence": payload.get("evidence") or fact.evidence,
                }
            )
        elif entry.kind == "answer-recorded":
            answers.append(
                row
                | {"key": state.questions[payload["number"]].key}
                | {name: payload[name] for name in ("status", "answer", "value", "message_id", "evidence", "by")}
            )
        elif entry.kind in ("assumption-made", "assumption-closed"):
            assumption = state.assumptions[payload["number"]]
            assumptions.append(
                row
                | {
                    "text": assumption.text,
                    "owner": assumption.owner,
                    "validate_by": assumption.validate_by.isoformat(),
                    "status": payload.get("status", "open"),
                }
            )
    for table, rows in ((t.fact_history, facts), (t.answer_history, answers), (t.assumption_history, assumptions)):
        if rows:
            connection.execute(insert(table), rows)


def sync_dues(connection: Connection, state: CaseState) -> None:
    """Makes the due rows of a case those that stand."""
    standing = {due.key: due.act_at for due in standing_dues(state)}
    rows = connection.execute(select(t.dues.c.key, t.dues.c.act_at).where(t.dues.c.case_ref == state.ref))
    known = {row.key: row.act_at for row in rows}
    for key in known.keys() - {key for key, act_at in standing.items() if known.get(key) == act_at}:
        connection.execute(delete(t.dues).where((t.dues.c.case_ref == state.ref) & (t.dues.c.key == key)))
    added = [
        {"case_ref": state.ref, "key": key, "act_at": act_at}
        for key, act_at in standing.items()
        if known.get(key) != act_at
    ]
    if added:
        connection.execute(insert(t.dues), added)


def store_letter(
    connection: Connection, entry: Entry, kind: str, subject: str, content: str, text: str, raw: bytes
) -> None:
    """Keeps a letter's bytes: they are what is sent, and never rendered again."""
    payload = entry.payload or {}
    connection.execute(
        insert(t.letters),
        {
            "message_id": payload["message_id"],
            "case_ref": entry.case,
            "seq": entry.seq,
            "kind": kind,
            "at": entry.at,
            "subject": subject,
            "content": content,
            "text": text,
            "raw": pack(raw),
        },
    )


def queue_deliveries(
    connection: Connection, entry: Entry, message_id: str, recipients: Sequence[str], post: Post, now: datetime
) -> None:
    """One delivery a recipient, due at once: at `now`, which may be before the entry where a clock was set back."""
    if recipients:
        connection.execute(
            insert(t.deliveries),
            [
                {
                    "letter": message_id,
                    "case_ref": entry.case,
                    "seq": entry.seq,
                    "recipient": recipient,
                    "envelope_from": post.bounce_address(message_id, recipient),
                    "status": "queued",
                    "attempts": 0,
                    "queued_at": entry.at,
                    "next_at": now,
                    "detail": "",
                }
                for recipient in recipients
            ],
        )


def file_later(connection: Connection, ref: str, folder: str, message_id: str, raw: bytes | None, at: datetime) -> None:
    """Files a mail in a folder of the mailbox with the next flush, before any letter of its case is sent.

    Without `raw` it is the letter of this Message-ID, whose bytes are kept already."""
    packed = pack(raw) if raw is not None else b""
    connection.execute(
        insert(t.filings),
        {"case_ref": ref, "folder": folder, "message_id": message_id, "at": at, "raw": packed, "done": 0},
    )
