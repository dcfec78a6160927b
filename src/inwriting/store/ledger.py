"""The ledger's arithmetic: commitments, hashes, chains. Hash functions only, no I/O.

An entry's hash covers `{seq, kind, at, case, previous, commitment, cites}`; the payload is bound by the commitment
SHA-256(nonce ‖ canonical payload), so that erasing payload and nonce leaves the chain whole and tells nothing.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from inwriting.case.model import Entry

GENESIS = "0" * 64


def canonical(value: Any) -> str:
    """Canonical JSON: sorted keys, no spaces, UTF-8 kept. Floats are refused: money is text."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def commitment(nonce: str, body: str) -> str:
    """Binds a payload (canonical JSON `body`) with its `nonce` (hex)."""
    return hashlib.sha256(bytes.fromhex(nonce) + body.encode()).hexdigest()


def at_text(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def envelope(
    case: str, seq: int, kind: str, at: datetime, previous: str, committed: str, cites: Iterable[Mapping[str, str]]
) -> dict[str, Any]:
    return {
        "case": case,
        "seq": seq,
        "kind": kind,
        "at": at_text(at),
        "previous": previous,
        "commitment": committed,
        "cites": [dict(cite) for cite in cites],
    }


def entry_hash(fields: Mapping[str, Any]) -> str:
    """The hash of an entry's envelope (see `envelope`)."""
    return hashlib.sha256(canonical(dict(fields)).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Flaw:
    """Where a ledger does not hold, and what is wrong there."""

    case: str
    seq: int
    what: str


def flaws(case: str, chain: Iterable[Entry], bodies: Mapping[int, tuple[str, str]]) -> list[Flaw]:
    """What is wrong with a chain: a gap, a wrong previous hash, a wrong hash, a payload that is not the one committed.

    `bodies` gives (nonce, canonical payload) by seq; an erased payload is absent and no flaw."""
    found = []
    previous, expected = GENESIS, 1
    for entry in chain:
        if entry.seq != expected:
            found.append(Flaw(case, entry.seq, f"entry {expected} is missing"))
        if entry.previous != previous:
            found.append(Flaw(case, entry.seq, "does not follow the entry before it"))
        fields = envelope(case, entry.seq, entry.kind, entry.at, entry.previous, entry.commitment, entry.cites)
        if entry_hash(fields) != entry.hash:
            found.append(Flaw(case, entry.seq, "its hash does not match its content"))
        if entry.seq in bodies and commitment(*bodies[entry.seq]) != entry.commitment:
            found.append(Flaw(case, entry.seq, "its payload is not the one that was committed"))
        previous, expected = entry.hash, entry.seq + 1
    return found
