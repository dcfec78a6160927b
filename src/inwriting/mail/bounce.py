"""What a bounce says: which letter did not reach whom, and whether anybody still tries (RFC 3464, RFC 3463).

A bounce names the letter twice: in the address it comes to (our envelope sender has a token for each letter and
recipient) and in the copy it returns. The token is the surer one; the copy is often cut off or missing.
"""

from __future__ import annotations

import email
import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass

from flufl.bounce import all_failures

from inwriting.mail.message import Mail
from inwriting.mail.mime import read_fields
from inwriting.mail.parse import message_ids

# It logs with a traceback what it then raises, and an odd mail is no event.
logging.getLogger("flufl.bounce").disabled = True

_REPORTS = frozenset({"message/delivery-status", "message/global-delivery-status"})
_RETURNED = frozenset({"message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers"})
_WHERE_IT_CAME_TO = ("delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to")
_OUR_ENVELOPE = re.compile(r"[^\s<>@,;:\"]+b\.[a-z2-7]{16}@[^\s<>@,;:\"]+", re.IGNORECASE)
_MESSAGE_ID_LINE = re.compile(r"^[> \t]*message-id:\s*(<[^<>\s]+>)", re.IGNORECASE | re.MULTILINE)
_STATUS = re.compile(r"(?<![\w.])[245]\.\d{1,3}\.\d{1,3}(?!\w|\.\d)")  # and no address of a host
_REPLY_CODE = re.compile(r"\b[45]\d\d[ -]")
_MAX_READ = 200_000  # characters: a bounce says what it has to say before the mail it returns


@dataclass(frozen=True, slots=True)
class BounceReport:
    """One recipient that a letter has not reached.

    `letter_id` is the Message-ID in the returned copy, `recipient` the address we had sent to where the report says
    it; `verp` is the whole address (lower case) that the bounce came to, where it is an envelope sender of ours, and
    outweighs the other two. `permanent` is true only where a server says that it has given up, `detail` is what it
    says."""

    letter_id: str | None
    recipient: str | None
    permanent: bool
    detail: str
    verp: str | None


def bounce_reports(mail: Mail) -> tuple[BounceReport, ...]:
    """The failures (and delays) that a bounce reports, one a recipient; none for a report of success.

    The fields of a delivery-status part count (RFC 3464 §2.3). Without one, flufl.bounce reads what servers write
    in their own ways, and at last a bounce that came to an envelope sender of ours speaks for itself."""
    letter_id, verp = _letter_id(mail), _verp(mail)
    blocks = [block for part in mail.attachments if part.content_type in _REPORTS for block in _blocks(part.content)]
    per_recipient = [block for block in blocks if "action" in block or "final-recipient" in block]
    if per_recipient:
        return tuple(
            BounceReport(letter_id, _recipient(block), _has_given_up(block), _said(block), verp)
            for block in per_recipient
            if _action(block) in ("failed", "delayed")
            or (not _action(block) and not block.get("status", "").startswith("2"))
        )
    temporary, permanent = _odd_failures(mail)
    said = _first_code(mail.text or "")
    found = [BounceReport(letter_id, address, True, said, verp) for address in sorted(permanent)]
    found += [BounceReport(letter_id, address, False, said, verp) for address in sorted(temporary - permanent)]
    if not found and (verp or letter_id):
        found = [BounceReport(letter_id, None, said.startswith("5"), said, verp)]
    return tuple(found)


def _verp(mail: Mail) -> str | None:
    candidates = [address.address for address in mail.recipients]
    candidates += [value for name in _WHERE_IT_CAME_TO for value in mail.header_all(name)]
    found = (_OUR_ENVELOPE.search(candidate[:1000]) for candidate in candidates)
    return next((match.group().lower() for match in found if match), None)


def _letter_id(mail: Mail) -> str | None:
    """The Message-ID of the returned letter: from its copy, else from a line of the text."""
    for part in mail.attachments:
        if part.content_type in _RETURNED:
            fields, _ = read_fields(part.content.lstrip(b"\r\n"), [])
            ids = [found for name, value in fields if name.lower() == "message-id" for found in message_ids(value)]
            if ids:
                return ids[0]
    line = _MESSAGE_ID_LINE.search((mail.text or "")[:_MAX_READ])
    return line.group(1) if line else None


def _blocks(content: bytes) -> Iterator[dict[str, str]]:
    """The groups of fields of a delivery-status part: the first is of the message, each other one of a recipient."""
    lines = content.strip().replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    for block in re.split(rb"\n[ \t]*\n", lines):
        fields, _ = read_fields(block.strip(), [])
        if fields:
            yield {name.lower(): value for name, value in reversed(fields)}


def _action(block: dict[str, str]) -> str:
    return block.get("action", "").partition("(")[0].strip().lower()


def _has_given_up(block: dict[str, str]) -> bool:
    """`failed` means that the server will not try again, whatever the status (4.4.7 is "tried for too long")."""
    return _action(block) == "failed" or (_action(block) == "" and block.get("status", "").strip().startswith("5."))


def _recipient(block: dict[str, str]) -> str | None:
    """The address as we had written it: Original-Recipient, else Final-Recipient (which may be behind a forwarding)."""
    for name in ("original-recipient", "final-recipient"):
        address = block.get(name, "").rpartition(";")[2].strip().strip("<>").lower()
        if "@" in address:
            return address
    return None


def _said(block: dict[str, str]) -> str:
    diagnostic = block.get("diagnostic-code", "")
    diagnostic = diagnostic.partition(";")[2] if ";" in diagnostic[:20] else diagnostic
    words = (block.get("status", "").strip() or _action(block), " ".join(diagnostic.split()))
    return " ".join(filter(None, words))[:300]


def _first_code(text: str) -> str:
    """The line of a server's own words that has a status code; "" where there is none."""
    for line in text[:_MAX_READ].splitlines():
        found = _STATUS.search(line) or _REPLY_CODE.search(line)
        if found:
            return " ".join(line[found.start() :].split())[:300]
    return ""


def _odd_failures(mail: Mail) -> tuple[set[str], set[str]]:
    """Temporary and permanent failures that flufl.bounce finds, as lower-case addresses."""
    try:
        temporary, permanent = all_failures(email.message_from_bytes(mail.raw[:_MAX_READ]))
    except Exception:  # a detector that trips over an odd message has found nothing
        return set(), set()
    return _as_text(temporary), _as_text(permanent)


def _as_text(addresses: frozenset[bytes]) -> set[str]:
    return {address.decode("utf-8", "replace").strip("<>").lower() for address in addresses if b"@" in address}
