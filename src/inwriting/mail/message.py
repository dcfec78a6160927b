"""What the rest of the desk sees of a mail: frozen values, no parsing, no I/O."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox of RFC 5322 §3.4. `address` is lower-cased; `name` is decoded and may be empty."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        return self.address.rpartition("@")[2]

    def __str__(self) -> str:
        return f"{self.name} <{self.address}>" if self.name else self.address


def in_dns(domain: str) -> str:
    """A domain as it stands in the DNS (RFC 5890), which any server can read; as it is where that is impossible.

    Python's `idna` knows the rules of 2003, by which mail for `straße.example` went to `strasse.example`."""
    if domain.isascii():
        return domain
    labels = unicodedata.normalize("NFC", domain.lower()).split(".")
    coded = [label if label.isascii() else f"xn--{label.encode('punycode').decode('ascii')}" for label in labels]
    return ".".join(coded) if all(len(label) <= 63 for label in coded) else domain


def is_made_up(message_id: str) -> bool:
    """Whether a Message-ID is the one that we give to a mail that has none: nobody else knows it."""
    return message_id.endswith("@no-message-id.invalid>")


@dataclass(frozen=True, slots=True)
class Attachment:
    """A MIME part that is not the body (RFC 2183), decoded from its transfer encoding.

    `inline` is true for what a client shows with the body and nobody thinks of as attached: a signature's logo,
    another alternative of the text, an invitation, a cryptographic signature. By its `content_id`, without
    angle brackets, an HTML part shows a picture (RFC 2392)."""

    filename: str
    content_type: str
    content: bytes
    inline: bool = False
    content_id: str = ""


@dataclass(frozen=True, slots=True)
class Mail:
    """A message as it came in.

    `raw` is what the server gave us. `message_id` always has a value with angle brackets: where
    the header is missing, one is made from `identity` and `has_message_id` is false.
    `identity` is the SHA-256 (hex) of From, Date, Subject, Message-ID and the decoded parts; trace headers
    are left out, so the same mail over two routes has one identity.
    `headers` are unfolded and decoded, in their order, names as written.
    `text` is the text/plain body (format=flowed joined, RFC 3676), `html` the text/html body as written;
    either may be None. Line ends are `\\n`.
    `date` is the `Date` header (aware) or None; it is never used as an arrival time.
    `defects` says in words what was wrong with the message and how it was read anyway.
    """

    raw: bytes
    identity: str
    message_id: str
    has_message_id: bool
    from_: tuple[Address, ...]
    reply_to: tuple[Address, ...]
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    date: datetime | None
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    headers: tuple[tuple[str, str], ...]
    text: str | None
    html: str | None
    attachments: tuple[Attachment, ...]
    defects: tuple[str, ...] = ()

    @property
    def author(self) -> Address | None:
        """The first `From` mailbox, or None where there is none."""
        return self.from_[0] if self.from_ else None

    @property
    def recipients(self) -> tuple[Address, ...]:
        return self.to + self.cc

    def header(self, name: str) -> str | None:
        """The first header of this name (case does not matter), or None."""
        return next(self.header_all(name), None)

    def header_all(self, name: str) -> Iterator[str]:
        wanted = name.lower()
        return (value for key, value in self.headers if key.lower() == wanted)
