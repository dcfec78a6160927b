"""Verify a ledger, and rebuild one from a mailbox alone.

The journal's mails hold the entries; the mails and letters they cite lie in the same mailbox. Rebuilding replays the
entries, checks each against what it cites, and arrives at the same heads. It never decides anything again.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, select

from inwriting.case.entries import apply
from inwriting.case.model import OFFICE, CaseState, Entry
from inwriting.mail.compose import content_hash, content_of
from inwriting.mail.message import Mail
from inwriting.mail.parse import Unreadable, parse
from inwriting.store import tables as t
from inwriting.store.cases import (
    Post,
    create_case,
    insert_or_ignore,
    load_bodies,
    load_entries,
    project,
    queue_deliveries,
    store_entries,
    store_letter,
)
from inwriting.store.inbox import record_mail
from inwriting.store.journal import HEADER, NotAJournal, read_journal
from inwriting.store.ledger import Flaw, flaws

LEDGER_HEADER = "X-InWriting-Ledger"

LONGEST_HEAD = 1_000_000  # bytes of a mail in which its header ends; a subject alone may have ten thousand


@dataclass(slots=True)
class Rebuilt:
    """What a rebuild found: `flaws` is empty where everything held."""

    cases: int = 0
    entries: int = 0
    mails: int = 0
    letters: int = 0
    heads: dict[str, str] = field(default_factory=dict)
    flaws: list[Flaw] = field(default_factory=list)


def verify(connection: Connection, ref: str | None = None) -> tuple[list[Flaw], dict[str, tuple[int, str]]]:
    """Checks the chain of one case or of all. Gives the flaws, and (entries, head) by case."""
    wanted = select(t.cases.c.ref, t.cases.c.entries, t.cases.c.head).order_by(t.cases.c.ref)
    rows = connection.execute(wanted.where(t.cases.c.ref == ref) if ref else wanted).all()
    found: list[Flaw] = []
    heads = {}
    for row in rows:
        chain = load_entries(connection, row.ref)
        found += flaws(row.ref, chain, load_bodies(connection, row.ref))
        if chain and (chain[-1].hash != row.head or chain[-1].seq != row.entries):
            found.append(Flaw(row.ref, chain[-1].seq, "the case's head is not its last entry"))
        heads[row.ref] = (len(chain), row.head)
    return found, heads


def rebuild(connection: Connection, mailbox: Iterable[tuple[str, bytes, datetime]], post: Post) -> Rebuilt:
    """Fills an empty store from all folders of a mailbox: (folder, raw, internal date) of each mail.

    The caller commits only where there are no flaws."""
    result = Rebuilt()
    journal: dict[str, dict[int, Entry]] = {}
    bodies: dict[str, dict[int, tuple[str, str]]] = {}
    mails: dict[tuple[str, str], tuple[Mail | None, bytes, datetime]] = {}
    letters: dict[str, tuple[bytes, str]] = {}
    for folder, raw, at in mailbox:
        head = raw[:LONGEST_HEAD].split(b"\r\n\r\n", 1)[0].split(b"\n\n", 1)[0]
        if HEADER.encode() in head:
            _take_journal(raw, folder, journal, bodies, result)
        else:
            _take_mail(raw, at, mails, letters, is_letter=LEDGER_HEADER.encode() in head)
    for ref in sorted(journal):
        _replay(connection, ref, journal[ref], bodies[ref], mails, letters, post, result)
    _restore_counters(connection, journal)
    return result


def _take_journal(
    raw: bytes,
    folder: str,
    journal: dict[str, dict[int, Entry]],
    bodies: dict[str, dict[int, tuple[str, str]]],
    result: Rebuilt,
) -> None:
    try:
        entries, found = read_journal(raw)
    except (NotAJournal, KeyError, TypeError, ValueError) as error:
        result.flaws.append(Flaw(folder, 0, f"a journal mail cannot be read: {error}"))
        return
    for entry in entries:
        other = journal.setdefault(entry.case, {}).get(entry.seq)
        if other is not None and other.hash != entry.hash:
            result.flaws.append(Flaw(entry.case, entry.seq, "two journal mails disagree about this entry"))
        # Of two copies the one with its payload erased wins: what was erased stays erased.
        if other is None or entry.payload is None:
            journal[entry.case][entry.seq] = entry
            known = bodies.setdefault(entry.case, {})
            if entry.seq in found:
                known[entry.seq] = found[entry.seq]
            else:
                known.pop(entry.seq, None)


def _take_mail(
    raw: bytes,
    at: datetime,
    mails: dict[tuple[str, str], tuple[Mail | None, bytes, datetime]],
    letters: dict[str, tuple[bytes, str]],
    *,
    is_letter: bool,
) -> None:
    try:
        mail = parse(raw)
    except Unreadable:
        identity = hashlib.sha256(raw).hexdigest()
        mails[f"<{identity[:32]}@unreadable.invalid>", identity] = (None, raw, at)
        return
    if is_letter:
        letters.setdefault(mail.message_id, (raw, mail.header(LEDGER_HEADER) or ""))
    mails.setdefault((mail.message_id, mail.identity), (mail, raw, at))


def _replay(
    connection: Connection,
    ref: str,
    entries: dict[int, Entry],
    bodies: dict[int, tuple[str, str]],
    mails: dict[tuple[str, str], tuple[Mail | None, bytes, datetime]],
    letters: dict[str, tuple[bytes, str]],
    post: Post,
    result: Rebuilt,
) -> None:
    chain = [entries[seq] for seq in sorted(entries)]
    broken = flaws(ref, chain, bodies)
    result.flaws += broken
    if broken:
        return
    create_case(connection, ref)
    store_entries(connection, chain, bodies)
    state = CaseState(ref)
    for entry in chain:
        apply(state, entry.kind, entry.payload, entry.seq, entry.at)
        state.head = entry.hash
        for cite in entry.cites:
            if "mail" in cite and (cite["mail"], cite["sha256"]) not in mails:
                result.flaws.append(Flaw(ref, entry.seq, f"the mail it cites is not in the mailbox: {cite['mail']}"))
        if entry.payload is None:
            continue
        if entry.kind == "letter-written":
            _restore_letter(connection, entry, letters, post, result)
        elif entry.kind in ("mail-received", "mail-noted"):
            _restore_mail(connection, ref, entry, mails, result)
    project(connection, state, chain)
    _settle_deliveries(connection, state)
    result.cases += ref != OFFICE
    result.entries += len(chain)
    result.heads[ref] = state.head


def _restore_letter(
    connection: Connection, entry: Entry, letters: dict[str, tuple[bytes, str]], post: Post, result: Rebuilt
) -> None:
    payload = entry.payload or {}
    raw, header = letters.get(payload["message_id"], (None, ""))
    if raw is None:
        result.flaws.append(
            Flaw(entry.case, entry.seq, f"the letter {payload['message_id']} is not in the sent folder")
        )
        return
    text, html, attachments = content_of(raw)
    content = content_hash(
        entry.case,
        payload["cause"],
        payload["place"],
        payload["kind"],
        payload["to"],
        payload["cc"],
        text,
        html,
        attachments,
    )
    expected = f"{entry.case}; seq={entry.seq}; head={entry.hash}"
    if content != payload["content"] or header.split() != expected.split():
        result.flaws.append(
            Flaw(entry.case, entry.seq, f"the letter {payload['message_id']} is not the one that was recorded")
        )
        return
    store_letter(connection, entry, payload["kind"], payload["subject"], content, text, raw)
    queue_deliveries(connection, entry, payload["message_id"], [*payload["to"], *payload["cc"]], post, entry.at)
    result.letters += 1


def _restore_mail(
    connection: Connection,
    ref: str,
    entry: Entry,
    mails: dict[tuple[str, str], tuple[Mail | None, bytes, datetime]],
    result: Rebuilt,
) -> None:
    payload = entry.payload or {}
    found = mails.get((payload["message_id"], payload["identity"]))
    if found is None:
        return
    _, raw, _ = found
    known = connection.execute(select(t.mails.c.id).where(t.mails.c.identity == payload["identity"])).first()
    values = {
        "case_ref": None if ref == OFFICE else ref,
        "verdict": payload["verdict"],
        "reason": payload["reason"],
        "detail": payload.get("detail", ""),
    }
    if known is not None:
        if ref != OFFICE:  # it was in quarantine first, or handed over from another case
            connection.execute(t.mails.update().where(t.mails.c.id == known.id).values(**values))
        return
    record_mail(
        connection,
        identity=payload["identity"],
        message_id=payload["message_id"],
        author=payload["author"],
        subject=payload["subject"],
        arrived_at=entry.at,
        raw=raw,
        **values,
    )
    result.mails += 1


def _settle_deliveries(connection: Connection, state: CaseState) -> None:
    """A delivery whose outcome is in the ledger is done; one without may leave again, under the same Message-ID."""
    for letter in state.letters.values():
        for recipient, outcome in letter.outcomes.items():
            accepted = outcome == "accepted"
            connection.execute(
                t.deliveries.update()
                .where(t.deliveries.c.letter == letter.message_id, t.deliveries.c.recipient == recipient)
                .values(
                    status="accepted" if accepted else "failed",
                    detail="" if accepted else outcome.removeprefix("failed: "),
                )
            )


def _restore_counters(connection: Connection, refs: Iterable[str]) -> None:
    latest: dict[str, int] = {}
    for ref in refs:
        found = re.fullmatch(r"IW-(\d{4})-(\d+)", ref)
        if found:
            latest[found[1]] = max(latest.get(found[1], 0), int(found[2]))
    for year, value in latest.items():
        connection.execute(insert_or_ignore(connection, t.counters).values(name=f"case-{year}", value=value))


def is_empty(connection: Connection) -> bool:
    """Whether a store holds no case and no mail yet."""
    return connection.execute(select(t.cases.c.ref)).first() is None and (
        connection.execute(select(t.mails.c.id)).first() is None
    )
