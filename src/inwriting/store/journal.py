"""The journal: one small mail for each recorded event, so that the mailbox alone can rebuild the ledger.

multipart/mixed
  application/json  entries.json       the entries' envelopes and hashes, in order
  application/json  payload-<seq>.json {"seq", "nonce", "payload"}, one part each: erasing an entry's
                                       payload replaces the mail by one without that part
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from email import message_from_bytes
from email.utils import format_datetime
from typing import Any

from inwriting.case.model import Entry
from inwriting.store.ledger import canonical, envelope

HEADER = "X-InWriting-Journal"


class NotAJournal(Exception):
    """A mail in the journal folder that is none of ours or is damaged; the message says how."""


def journal_mail(entries: Sequence[Entry], bodies: Mapping[int, tuple[str, str]], address: str) -> tuple[str, bytes]:
    """The journal mail of one event: its Message-ID and its bytes. `bodies` gives (nonce, payload) by seq.

    Written by hand, not with `email.message`: it is plain ASCII of one shape, and there is one for each mail."""
    first, last = entries[0], entries[-1]
    domain = address.rpartition("@")[2]
    message_id = f"<journal.{first.case}.{first.seq}-{last.seq}.{last.hash[:24]}@{domain}>"
    boundary = f"=_{last.hash[:32]}"
    lines = [
        f"From: {address}",
        f"To: {address}",
        f"Subject: {first.case}: entries {first.seq} to {last.seq}",
        f"Message-ID: {message_id}",
        f"Date: {format_datetime(last.at)}",
        "Auto-Submitted: auto-generated",
        f"{HEADER}: {first.case}; first={first.seq}; last={last.seq}; head={last.hash}",
        "MIME-Version: 1.0",
        f'Content-Type: multipart/mixed; boundary="{boundary}"',
        "",
    ]
    listed = [
        {
            **envelope(e.case, e.seq, e.kind, e.at, e.previous, e.commitment, e.cites),
            "hash": e.hash,
        }
        for e in entries
    ]
    lines += _part(boundary, "entries.json", canonical(listed))
    for entry in entries:
        if entry.seq in bodies:
            nonce, body = bodies[entry.seq]
            text = f'{{"nonce":"{nonce}","payload":{body},"seq":{entry.seq}}}'
            lines += _part(boundary, f"payload-{entry.seq}.json", text)
    lines += [f"--{boundary}--", ""]
    return message_id, "\r\n".join(lines).encode("ascii")


def read_journal(raw: bytes) -> tuple[list[Entry], dict[int, tuple[str, str]]]:
    """The entries of a journal mail and their (nonce, canonical payload) by seq; raises NotAJournal."""
    message = message_from_bytes(raw)
    if message.get(HEADER) is None:
        raise NotAJournal("it has no journal header")
    parts: dict[str, Any] = {}
    for part in message.walk():
        name = part.get_filename()
        if name:
            content = part.get_payload(decode=True)
            try:
                parts[name] = json.loads(content if isinstance(content, bytes) else b"")
            except ValueError as error:
                raise NotAJournal(f"its part {name} is not JSON: {error}") from error
    if "entries.json" not in parts:
        raise NotAJournal("it has no entries")
    bodies: dict[int, tuple[str, str]] = {
        item["seq"]: (item["nonce"], canonical(item["payload"]))
        for name, item in parts.items()
        if name.startswith("payload-")
    }
    entries = [
        Entry(
            case=item["case"],
            seq=item["seq"],
            kind=item["kind"],
            at=datetime.fromisoformat(item["at"]),
            previous=item["previous"],
            commitment=item["commitment"],
            cites=tuple(item["cites"]),
            hash=item["hash"],
            payload=json.loads(bodies[item["seq"]][1]) if item["seq"] in bodies else None,
            nonce=bodies[item["seq"]][0] if item["seq"] in bodies else None,
        )
        for item in parts["entries.json"]
    ]
    return entries, bodies


def stand_in_id(raw: bytes) -> str:
    """A Message-ID for a filed mail that has none."""
    return f"<{hashlib.sha256(raw).hexdigest()[:32]}@missing.invalid>"


def _part(boundary: str, name: str, text: str) -> list[str]:
    encoded = base64.encodebytes(text.encode()).decode("ascii").rstrip("\n")
    return [
        f"--{boundary}",
        "Content-Type: application/json; charset=utf-8",
        f'Content-Disposition: attachment; filename="{name}"',
        "Content-Transfer-Encoding: base64",
        "",
        encoded.replace("\n", "\r\n"),
    ]
