"""From the bytes of a message to our `Mail`. Pure; nothing a message says makes it fail.

    bytes ─▶ header fields ─▶ addresses, subject, date, ids
         └─▶ tree of parts ─▶ segments of the body (plain, html) in their order, and what is attached

Addresses are recovered by mail-parser, whose scanner never takes an address out of a display name or a comment.
The tree is our own (`mime`): mail-parser joins the texts of a forwarded message and of its cover into one, knows
no format=flowed, and takes several times as long.
"""

from __future__ import annotations

import hashlib
import html as html_entities
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from mailparser.utils import get_addresses

from inwriting.mail import mime
from inwriting.mail.message import Address, Attachment, Mail
from inwriting.mail.mime import Part


class Unreadable(ValueError):
    """What was given is no mail at all; the message says why, for the operator."""


# A header is a mail's if one of these is in it: any file whose first line has a colon would be a mail otherwise.
_MAIL_FIELDS = frozenset(
    {"from", "to", "cc", "subject", "date", "message-id", "received", "return-path", "delivered-to", "mime-version"}
)
# Fields of machines. Encoded words have no meaning in them, and decoding one that a sender put into his address would
# let him write into what the receiving server says (Authentication-Results).
_LITERAL = re.compile(
    r"arc-.+|authentication-results|auto-submitted|content-.+|date|delivered-to|dkim-signature|envelope-to|in-reply-to|"
    r"list-id|message-id|mime-version|precedence|received.*|references|return-path|x-inwriting-ledger|x-original-to",
    re.IGNORECASE,
)
_ID = re.compile(r"<([^<>]+)>")
_BARE_ID = re.compile(r"(?<![^\s<>@\"(),;])[^\s<>@\"(),;]++@[^\s<>@\"(),;]++")
_LONGEST_ID = 900  # characters; RFC 5322 §2.1.1 has no line, and so no id, above 998 octets
_LONGEST_ADDRESS = 320  # characters, RFC 3696 §3: 64, the "@" and 255
_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d")
_GENERIC_NAMES = {
    "message/rfc822": "forwarded.eml",
    "message/global": "forwarded.eml",
    "text/rfc822-headers": "headers.txt",
    "message/delivery-status": "delivery-status.txt",
    "message/disposition-notification": "disposition-notification.txt",
    "text/calendar": "invite.ics",
    "application/ms-tnef": "winmail.dat",
}
# RFC 2046 §4.1.4: a kind of text that a program does not know is read as plain text.
_PLAIN = frozenset({"text/plain", "text/markdown", "text/x-markdown", "text/enriched", "text/richtext"})
_SIGNATURES = frozenset({"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"})


_UNREAD = {
    **dict.fromkeys(
        ("application/ms-tnef", "application/vnd.ms-tnef"), "what Outlook packed into winmail.dat was kept unread"
    ),
    **dict.fromkeys(
        ("application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted"),
        "what is encrypted, or signed in one piece, was kept unread",
    ),
}
_META_CHARSET = re.compile(rb"<meta\b[^>]{0,200}\bcharset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE | re.ASCII)


@dataclass(slots=True)
class _Segment:
    """A stretch of the body as its writer gave it: as plain text, as HTML, or as both alike."""

    plain: str | None = None
    html: str | None = None


@dataclass(slots=True)
class _Content:
    segments: list[_Segment] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)


def parse(raw: bytes) -> Mail:
    """The mail in `raw` (RFC 5322, RFC 2045 and following, RFC 3676), read as leniently as mail needs.

    What was wrong and how it was read anyway is in `defects`. Raises Unreadable for what is no mail at all: nothing,
    or something without any header field of a mail."""
    if not raw.strip():
        raise Unreadable("the message is empty")
    defects: list[str] = []
    root = mime.read(raw, defects)
    if not root.fields:
        raise Unreadable("the message has no header: its first line is not a header field")
    by_name: dict[str, list[str]] = {}
    for name, value in root.fields:
        by_name.setdefault(name.lower(), []).append(value)
    if _MAIL_FIELDS.isdisjoint(by_name):
        raise Unreadable("the message has no header field of a mail (From, To, Subject, Date, …)")

    headers = tuple(
        (name, mime.clean(value if _LITERAL.fullmatch(name) else mime.decode_words(value, defects)))
        for name, value in root.fields
    )
    from_ = _addresses(by_name, "from", defects)
    subject = mime.clean(mime.decode_words(by_name.get("subject", [""])[0], defects)).strip()
    content = _Content()
    digest = hashlib.sha256()
    _read_parts(root, content, digest, defects)
    text, html = _body(content.segments)
    message_id = next(iter(message_ids(by_name.get("message-id", [""])[0])), "")
    identity = _identity(digest, from_, by_name, subject, message_id)
    _note_what_is_missing(by_name, from_, message_id, defects)
    return Mail(
        raw=raw,
        identity=identity,
        message_id=message_id or f"<{identity[:32]}@no-message-id.invalid>",
        has_message_id=bool(message_id),
        from_=from_,
        reply_to=_addresses(by_name, "reply-to", defects),
        to=_addresses(by_name, "to", defects),
        cc=_addresses(by_name, "cc", defects),
        subject=subject,
        date=_date(by_name.get("date", [""])[0], defects),
        in_reply_to=message_ids(" ".join(by_name.get("in-reply-to", ()))),
        references=message_ids(" ".join(by_name.get("references", ()))),
        headers=headers,
        text=text,
        html=html,
        attachments=_told_apart(content.attachments),
        defects=tuple(dict.fromkeys(defects)),
    )


def message_ids(value: str) -> tuple[str, ...]:
    """The Message-IDs of a header value, in order, each once, with angle brackets and without white space.

    Clients fold inside an id, put words around it (RFC 822 allowed phrases in In-Reply-To) or drop the brackets."""
    found: dict[str, None] = {}
    position = 0
    for match in _ID.finditer(value):
        found.update(dict.fromkeys(_BARE_ID.findall(value[position : match.start()])))
        found["".join(match.group(1).split())] = None
        position = match.end()
    found.update(dict.fromkeys(_BARE_ID.findall(value[position:])))
    cleaned = (mime.clean(inner) for inner in found)
    return tuple(dict.fromkeys(f"<{inner}>" for inner in cleaned if 0 < len(inner) <= _LONGEST_ID))


def _addresses(by_name: dict[str, list[str]], name: str, defects: list[str]) -> tuple[Address, ...]:
    """All mailboxes of the fields of this name; members of groups are mailboxes too, empty groups are none."""
    found: list[Address] = []
    for value in by_name.get(name, ()):
        pairs, complete = _mailboxes(value)
        if not complete and ";" in value:  # Outlook's users separate addresses so, and some gateways leave it
            again = _mailboxes(value.replace(";", ","))
            pairs, complete = again if len(again[0]) > len(pairs) else (pairs, complete)
        for display, address in pairs:
            spec = mime.clean(address).lower()
            if spec.startswith("'") and spec.endswith("'"):
                spec = spec[1:-1]
            if len(spec) <= _LONGEST_ADDRESS:
                found.append(Address(_display_name(display, defects), spec))
            else:
                complete = False
        if not complete:
            defects.append(f"not every address in {name.title()} could be read")
    return tuple(found)


def _mailboxes(value: str) -> tuple[list[tuple[str, str]], bool]:
    """Names and addresses as mail-parser recovers them, and whether that was all there is."""
    problems: list[dict[str, object]] = []
    pairs = [(display, address) for display, address in get_addresses(value, defects=problems) if address]
    return pairs, all(problem["recovered"] for problem in problems)


_PASSED_ON = re.compile(
    r"(?<=\S)[\"']? (?:via|über|durch) \S.*$", re.IGNORECASE
)  # what a list or a form's program adds


def _display_name(name: str, defects: list[str]) -> str:
    decoded = " ".join(mime.clean(mime.decode_words(name, defects)).split())
    return _PASSED_ON.sub("", decoded).strip("\"' ")


def _date(value: str, defects: list[str]) -> datetime | None:
    """The `Date` header in its writer's own offset (RFC 5322 §3.3; also ISO 8601, which some tools write)."""
    if not value.strip():
        return None
    value = value.strip()[:200]
    try:
        date = datetime.fromisoformat(value) if _ISO_DATE.match(value) else parsedate_to_datetime(value)
        date = date if date.tzinfo else date.replace(tzinfo=UTC)
        date.astimezone(UTC)  # an offset at the edge of the calendar fails here and not later
    except (ValueError, TypeError, OverflowError, IndexError):
        defects.append(f"Date {mime.clean(value)[:60]!r} is not a date")
        return None
    if not 1995 <= date.year <= 2090:
        defects.append(f"Date says {date.year}: the writer's clock is wrong")
    return date


def _note_what_is_missing(
    by_name: dict[str, list[str]], from_: tuple[Address, ...], message_id: str, defects: list[str]
) -> None:
    if not message_id:
        defects.append("no Message-ID; one was made from the content")
    if "date" not in by_name:
        defects.append("no Date")
    if not from_:
        defects.append("no address in From")
    elif len(from_) > 1:
        defects.append("several addresses in From")


# ------------------------------------------------------------------ the parts


def _read_parts(root: Part, content: _Content, digest: hashlib._Hash, defects: list[str]) -> None:
    """Fills `content` from the tree, and `digest` with each leaf as it is decoded."""
    content.segments = _segments(root, None, content, digest, defects)


def _segments(
    part: Part, parent: Part | None, content: _Content, digest: hashlib._Hash, defects: list[str]
) -> list[_Segment]:
    """What a part gives to the body, in order; what it does not give is attached."""
    kind = part.content_type
    if not part.parts:
        return _leaf(part, parent, content, digest, defects)
    if kind == "multipart/related":  # what it relates to is the text, wherever a client puts it
        root = next((child for child in part.parts if child.parts or _is_text(child)), part.parts[0])
        part.parts.sort(key=lambda child: child is not root)
    if kind == "multipart/alternative":
        return _alternative([_segments(child, part, content, digest, defects) for child in part.parts])
    return [segment for child in part.parts for segment in _segments(child, part, content, digest, defects)]


def _alternative(choices: list[list[_Segment]]) -> list[_Segment]:
    """One thing said in several ways (RFC 2046 §5.1.4): the first that is plain, the last that is HTML."""
    plain = next((_joined_plain(choice) for choice in choices if _joined_plain(choice) is not None), None)
    html = next((_joined_html(choice) for choice in reversed(choices) if any(s.html for s in choice)), None)
    return [_Segment(plain, html)] if plain is not None or html is not None else []


def _leaf(
    part: Part, parent: Part | None, content: _Content, digest: hashlib._Hash, defects: list[str]
) -> list[_Segment]:
    data = part.decoded(defects)
    is_body = _is_body(part, parent)
    text = _text(part, data, defects) if is_body else ""
    counted = text.rstrip().encode() if is_body else _unix(data)  # a maildir and IMAP have other line ends
    digest.update(f"{part.content_type}\0{part.filename}\0".encode() + hashlib.sha256(counted).digest())
    if not is_body:
        content.attachments.append(_attachment(part, parent, data))
        if part.content_type in _UNREAD:
            defects.append(_UNREAD[part.content_type])
        return []
    if part.content_type == "text/html":
        return [_Segment(html=text)]
    if part.params.get("format", "").lower() == "flowed":
        text = unflow(text, delete_space=part.params.get("delsp", "").lower() == "yes")
    return [_Segment(plain=text)]


def _is_body(part: Part, parent: Part | None) -> bool:
    """text/plain and text/html that nobody named or attached; a message of one part is its body whatever its name."""
    if part.disposition == "attachment" or not _is_text(part):
        return False
    if parent is None:
        return True
    first = parent.parts[0] is part
    if parent.content_type in ("multipart/report", "multipart/related") and not first:
        return False
    return not part.filename or (first and part.disposition == "" and parent.content_type != "multipart/digest")


def _is_text(part: Part) -> bool:
    return part.content_type == "text/html" or part.content_type in _PLAIN


def _unix(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").rstrip()


def _text(part: Part, data: bytes, defects: list[str]) -> str:
    charset = part.params.get("charset", "")
    if not charset and part.content_type == "text/html" and (found := _META_CHARSET.search(data, 0, 4000)):
        charset = found.group(1).decode("ascii")
    text = mime.decode_bytes(data, charset, defects)
    if "\r" in text:
        text = text.replace("\r\r\n", "\n").replace("\r\n", "\n").replace("\r", "\n")
    return text


def _attachment(part: Part, parent: Part | None, data: bytes) -> Attachment:
    shown = part.disposition != "attachment" and (
        (parent is None and part.content_type.startswith("text/"))
        or (parent is not None and parent.content_type in ("multipart/alternative", "multipart/related"))
        or (part.disposition == "inline" and part.content_type.startswith("image/"))
    )
    return Attachment(
        part.filename or _GENERIC_NAMES.get(part.content_type, ""),
        part.content_type,
        data,
        inline=shown or part.content_type in _SIGNATURES,
        content_id=part.header("content-id").strip().strip("<>"),
    )


def _told_apart(attachments: list[Attachment]) -> tuple[Attachment, ...]:
    """The attached files, where a further one of a name and other bytes has its number: "process (2).txt". What is read
    is cited by the file's name, which has to say which it is. Pictures keep theirs: a signature's are known by it."""
    contents: dict[str, list[bytes]] = {}
    apart = []
    for file in attachments:
        named = file.filename and not file.inline and not file.content_type.startswith("image/")
        if named and not _NAMES_ITS_KIND.fullmatch(file.filename):
            of_name = contents.setdefault(file.filename.casefold(), [])
            if file.content not in of_name:
                of_name.append(file.content)
            number = of_name.index(file.content) + 1
            stem, dot, suffix = file.filename.rpartition(".")
            if number > 1:
                name = f"{stem} ({number}){dot}{suffix}" if stem else f"{file.filename} ({number})"
                file = replace(file, filename=name)
        apart.append(file)
    return tuple(apart)


_NAMES_ITS_KIND = re.compile(r"(?i:winmail\.dat|smime\.p7[sm]|signature\.asc)")  # by which they are known


def _body(segments: list[_Segment]) -> tuple[str | None, str | None]:
    """The whole body as plain text and as HTML; each is complete or None, so that a reader may take either."""
    segments = [s for s in segments if s.html is not None or (s.plain or "").strip()] or segments[:1]
    return _joined_plain(segments), _joined_html(segments)


def _joined_plain(segments: list[_Segment]) -> str | None:
    """None where a segment is there in HTML alone; a blank alternative of an HTML text counts as none."""
    plain = [s.plain for s in segments if s.plain is not None and (s.plain.strip() or not s.html)]
    return _lines_joined(plain) if plain and len(plain) == len(segments) else None


def _joined_html(segments: list[_Segment]) -> str | None:
    if not any(s.html for s in segments):
        return None
    as_html = [s.html if s.html else f"<pre>{html_entities.escape(s.plain or '')}</pre>" for s in segments]
    return _lines_joined(as_html)


def _lines_joined(texts: Iterable[str]) -> str:
    texts = list(texts)
    return "".join(t if t.endswith("\n") else t + "\n" for t in texts[:-1]) + texts[-1]


# ------------------------------------------------------------------ format=flowed


def unflow(text: str, *, delete_space: bool = False) -> str:
    """`text` (line ends `\\n`) with its flowed lines joined: RFC 3676 §4.

    Quote marks are kept, one `>` a level and a space behind them; lines of different depth are never joined, nor is a
    short one with a label below it ("Finance: Ann Lee " above "Budget: …"), which somebody ended by hand. With
    `delete_space` (DelSp=yes) the space that marks a flowed line is not part of the text."""
    out: list[str] = []
    paragraph: list[str] = []
    paragraph_depth = 0

    def finish() -> None:
        if paragraph:
            out.append(_quoted("".join(paragraph), paragraph_depth))
            paragraph.clear()

    lines = text.split("\n")
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        unquoted = line.lstrip(">")
        depth = len(line) - len(unquoted)
        unstuffed = unquoted[1:] if unquoted.startswith(" ") else unquoted
        if depth != paragraph_depth:
            finish()
        paragraph_depth = depth
        if unstuffed == "-- ":  # the signature's line ends with a space and is not flowed (§4.3)
            finish()
            out.append(_quoted(unstuffed, depth))
        elif not unstuffed:  # what was typed before an empty line ends there, even with a space at its end
            finish()
            out.append(_quoted("", depth))
        elif unstuffed.endswith(" "):
            paragraph.append(unstuffed[:-1] if delete_space else unstuffed)
            if len(unstuffed) < _SHORT and _LABELLED.match(following):
                finish()
        else:
            paragraph.append(unstuffed)
            finish()
    finish()
    return "\n".join(out)


_SHORT = 55  # characters of a line that no client would have broken: the next word fits (§4.2: lines of up to 78)
_LABELLED = re.compile(r"[> ]*[^\W\d_][^\s:]{0,14}(?:[ -][^\s:]{1,14}){0,2}: \S")


def _quoted(line: str, depth: int) -> str:
    if not depth:
        return line
    return f"{'>' * depth} {line}" if line else ">" * depth


# ------------------------------------------------------------------ identity


def _identity(
    digest: hashlib._Hash, from_: tuple[Address, ...], by_name: dict[str, list[str]], subject: str, message_id: str
) -> str:
    """See `Mail.identity`. Header fields count as they are read, not as they are folded or encoded."""
    author = ", ".join(map(str, from_)) or " ".join(by_name.get("from", ()))
    date = " ".join(by_name.get("date", [""])[0].split())
    for value in (author, date, " ".join(subject.split()), message_id):
        digest.update(mime.clean(value).encode() + b"\0")
    return digest.hexdigest()
