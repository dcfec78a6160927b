"""A letter's identity and its bytes.

    content (case, cause, place, kind, recipients, text, HTML, attachments) → content hash → Message-ID
    → the letter's entry → the header that names that entry

so that the sent bytes can be checked against the ledger without a circle: `content_of` reads the content back from
them. Bytes are RFC 5322 within 7 bits, and the same for the same letter.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Sequence
from datetime import datetime
from email import message_from_bytes
from email.header import Header
from email.policy import compat32
from email.utils import collapse_rfc2231_value, format_datetime
from urllib.parse import quote

from inwriting.letters.render import Rendered
from inwriting.mail.message import Address, Attachment, in_dns

MOST_REFERENCES = 20

# What clients put before the subject of a reply. "Ref:" and "Rif:" are not among it: people write them with a number.
_REPLY_PREFIX = re.compile(
    r"\s*(?:re|aw|antw|antwort|sv|vs|odp|res|回复|答复|回覆|返信)(?:[\[(^]\d{1,3}[\])]?)?\s*[:：]\s*", re.IGNORECASE
)
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")
_ASCII = re.compile(r"[\x20-\x7e]*\Z")
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,900}>")
_DOT_ATOM = re.compile(r"[^\s\x00-\x1f\x7f()<>\[\]:;@\\,.\"]+(?:\.[^\s\x00-\x1f\x7f()<>\[\]:;@\\,.\"]+)*")
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
_MBOX_LINE = re.compile(rb"^From ", re.MULTILINE)
_LONGEST_WORD = 60  # characters of a header that fit on a line of 78 behind the field's name


# ---------------------------------------------------------------- identity


def letter_content(
    case: str,
    cause: int,
    place: int,
    kind: str,
    to: Sequence[str],
    cc: Sequence[str],
    text: str,
    html: str,
    attachments: Sequence[Attachment],
) -> str:
    """The canonical JSON of what a letter is: sorted keys, no spaces, texts and attachments by their SHA-256."""
    content = {
        "case": case,
        "cause": cause,
        "place": place,
        "kind": kind,
        "to": list(to),
        "cc": list(cc),
        "text": hashlib.sha256(text.encode()).hexdigest(),
        "html": hashlib.sha256(html.encode()).hexdigest(),
        "attachments": [
            {"name": a.filename, "type": a.content_type, "sha256": hashlib.sha256(a.content).hexdigest()}
            for a in attachments
        ],
    }
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def content_hash(
    case: str,
    cause: int,
    place: int,
    kind: str,
    to: Sequence[str],
    cc: Sequence[str],
    text: str,
    html: str,
    attachments: Sequence[Attachment],
) -> str:
    """SHA-256 (hex) of `letter_content`."""
    return hashlib.sha256(
        letter_content(case, cause, place, kind, to, cc, text, html, attachments).encode()
    ).hexdigest()


def letter_message_id(ref: str, content: str, domain: str) -> str:
    """The Message-ID that a letter's content gives it."""
    return f"<{ref}.{content[:32]}@{domain}>"


def content_of(raw: bytes) -> tuple[str, str, tuple[Attachment, ...]]:
    """Text, HTML and attachments of a composed letter, exactly as `compose` was given them (line ends are `\\n`)."""
    text, page = "", ""
    attachments: list[Attachment] = []
    for part in message_from_bytes(raw, policy=compat32).walk():
        if part.is_multipart():
            continue
        payload = part.get_payload(decode=True)
        content = payload if isinstance(payload, bytes) else b""
        name = part.get_filename()
        if name is not None:
            attachments.append(Attachment(collapse_rfc2231_value(name), part.get_content_type(), content))
        elif part.get_content_type() == "text/plain":
            text = content.decode().replace("\r\n", "\n")
        elif part.get_content_type() == "text/html":
            page = content.decode().replace("\r\n", "\n")
    return text, page, tuple(attachments)


# ---------------------------------------------------------------- subjects


def reply_subject(subject: str) -> str:
    """The buyer's own subject behind one `Re: `: mail clients thread on it, so nothing else of it changes."""
    rest = _clean(subject)
    start = 0
    while found := _REPLY_PREFIX.match(rest, start):
        start = found.end()
    return f"Re: {rest[start:].strip()}".rstrip()


def case_subject(ref: str, subject: str) -> str:
    """The subject of a letter that opens a thread."""
    return f"[{ref}] {_clean(subject)}".rstrip()


# ---------------------------------------------------------------- bytes


def compose(
    rendered: Rendered,
    *,
    subject: str,
    from_: Address,
    to: Sequence[Address],
    cc: Sequence[Address],
    message_id: str,
    date: datetime,
    in_reply_to: str | None,
    references: Sequence[str],
    reply_to: str,
    auto_submitted: str,
    ledger: str,
) -> bytes:
    """A letter's bytes (RFC 5322, RFC 2045, RFC 3834); the same arguments give the same bytes."""
    seed = hashlib.sha256(message_id.encode()).hexdigest()
    answered, thread = _id(in_reply_to or ""), _known(references)
    headers = [
        ("From", _addresses([from_])),
        ("To", _addresses(to)),
        *([("Cc", _addresses(cc))] if cc else []),
        ("Subject", _encoded(_clean(subject), len("Subject: "))),
        ("Message-ID", _clean(message_id)),
        ("Date", format_datetime(date)),
        *([("In-Reply-To", answered)] if answered else []),
        *([("References", "\r\n ".join(thread))] if thread else []),
        ("Reply-To", _clean(reply_to)),
        ("Auto-Submitted", auto_submitted),
        ("X-Auto-Response-Suppress", "All"),
        ("X-InWriting-Ledger", ledger.replace("; head=", ";\r\n head=")),
        ("MIME-Version", "1.0"),
    ]
    alternative = _multipart(
        "alternative", f"=_a{seed[:30]}", [_text("plain", rendered.text), _text("html", rendered.html)]
    )
    body = alternative
    if rendered.attachments:
        body = _multipart("mixed", f"=_m{seed[:30]}", [alternative, *map(_attached, rendered.attachments)])
    head = "".join(f"{name}: {value}\r\n" for name, value in headers)
    return head.encode() + body  # ASCII, but for an address that is not (RFC 6532)


def _multipart(kind: str, boundary: str, parts: Sequence[bytes]) -> bytes:
    opening = f'Content-Type: multipart/{kind};\r\n boundary="{boundary}"\r\n\r\n'.encode()
    inner = b"".join(f"--{boundary}\r\n".encode() + part + b"\r\n" for part in parts)
    return opening + inner + f"--{boundary}--\r\n".encode()


def _text(kind: str, text: str) -> bytes:
    """A text part in quoted-printable (RFC 2045, 6.7), which any server passes on unchanged and a person can read."""
    head = f"Content-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    return head.encode("ascii") + _quoted_printable(text.encode())


def _quoted_printable(content: bytes) -> bytes:
    """Each line by itself, so that only `\\n` ends one; "From " at its start is what mbox files would change."""
    lines = (binascii.b2a_qp(line, istext=False) for line in content.split(b"\n"))
    return _MBOX_LINE.sub(b"=46rom ", b"\n".join(lines)).replace(b"\n", b"\r\n")


def _attached(attachment: Attachment) -> bytes:
    charset = "; charset=utf-8" if attachment.content_type.startswith("text/") else ""
    head = (
        f"Content-Type: {attachment.content_type}{charset}\r\n"
        f"Content-Disposition: attachment{_filename(attachment.filename or 'attachment')}\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\n"
    )
    return head.encode("ascii") + _base64(attachment.content)


def _filename(name: str) -> str:
    """The parameter `filename`; what is not short and ASCII is encoded, in numbered pieces if it is long (RFC 2231)."""
    if _is_plain(name):
        escaped = name.replace("\\", "\\\\").replace('"', '\\"')
        return f'; filename="{escaped}"'
    pieces = re.findall(r"(?:%..|[^%]){1,20}", f"utf-8''{quote(name, safe='')}")
    if len(pieces) == 1:
        return f"; filename*={pieces[0]}"
    return "".join(f";\r\n filename*{number}*={piece}" for number, piece in enumerate(pieces))


def _base64(content: bytes) -> bytes:
    return base64.encodebytes(content).rstrip(b"\n").replace(b"\n", b"\r\n")


def _addresses(addresses: Sequence[Address]) -> str:
    return ",\r\n ".join(_mailbox(address) for address in addresses)


def _mailbox(address: Address) -> str:
    """A name-addr of RFC 5322, section 3.4, its name quoted or encoded (RFC 2047)."""
    name, spec = _clean(address.name)[:200], _addr_spec(address.address)
    if not name:
        return spec
    if _is_plain(name):
        escaped = name.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}" <{spec}>'
    return f"{_encoded(name, 10)} <{spec}>"


def _addr_spec(address: str) -> str:
    """An address that is one address, whatever is in it: a local part that needs quotes has them."""
    local, at, domain = _clean(address).rpartition("@")
    if at and not _DOT_ATOM.fullmatch(local) and not _QUOTED.fullmatch(local):
        escaped = local.replace("\\", "\\\\").replace('"', '\\"')
        local = f'"{escaped}"'
    return f"{local}{at}{in_dns(domain.replace(' ', ''))}"


def _encoded(text: str, used: int) -> str:
    """A header's text, folded, in encoded words where it cannot stand as it is (RFC 2047)."""
    charset = "us-ascii" if _is_plain(text) else "utf-8"
    return Header(text, charset, header_name="x" * used, maxlinelen=76).encode(linesep="\r\n")


def _is_plain(text: str) -> bool:
    """ASCII that a reader does not take for an encoded word, with words that fit on a line."""
    return bool(_ASCII.match(text)) and "=?" not in text and max(map(len, text.split(" "))) <= _LONGEST_WORD


def _known(references: Sequence[str]) -> list[str]:
    """The first of a long thread and its last ones (RFC 5322, 3.6.4, lets a long list be cut)."""
    ids = [cleaned for reference in references if (cleaned := _id(reference))]
    unique = list(dict.fromkeys(reversed(ids)))[::-1]
    return unique if len(unique) <= MOST_REFERENCES else [unique[0], *unique[-(MOST_REFERENCES - 1) :]]


def _id(message_id: str) -> str:
    """A Message-ID that every server can read, or ""."""
    cleaned = _clean(message_id).replace(" ", "")
    return cleaned if _MESSAGE_ID.fullmatch(cleaned) else ""


def _clean(text: str) -> str:
    """One line without control characters and without marks that turn the reading direction."""
    return _UNSAFE.sub(" ", text).strip()
