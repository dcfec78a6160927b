"""Which case a mail belongs to, and whether its writer may join it. Pure; the store answers through `Index`.

Finding, by the first that names a case of ours (each line is trusted more than those below it):

    To, Cc, Delivered-To …   scope+IW-2026-0042.<token>@   reply-token      only we can make a token
    In-Reply-To              <id of a letter of ours>      in-reply-to      written by the client program, and our ids
    References, newest first <id of a letter of ours>      references       are not to be guessed
    In-Reply-To, References  <id of a mail we filed>       known-message    a colleague answered another colleague
    Subject                  [IW-2026-0042]                subject-tag      survives programs that drop the headers;
                                                                            people copy subjects, so ids go first
    body, what was typed     IW-2026-0042                  body-reference   only if it names one case; not in what is
                                                                            quoted: a forwarded thread may name others

Finding is not joining: all but the token can be known to anybody who was forwarded a letter, and the token to anybody
who was copied. So `joining` asks who writes:

    a participant (by address)            ─▶ participant
    same domain as a participant's own    ─▶ observer    (never a shared domain, never through another observer)
    anybody else                          ─▶ stranger
"""

from __future__ import annotations

import hmac
import re
from base64 import b32encode
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal, Protocol

from inwriting.mail.message import Address, Mail
from inwriting.reading.text.htmltext import html_body
from inwriting.reading.text.lines import attributions, clean, levels, plain_body

OFFICE = "office"  # the office's own ledger: its letters (digests) belong to no case
LOCAL_PART_LIMIT = 64  # octets, RFC 5321 §4.5.3.1.1

_REFERENCE = r"IW-\d{4}-\d{4,}"
_DETAIL = re.compile(rf"(?:({_REFERENCE})|b)\.([a-z2-7]{{16}})", re.IGNORECASE)
_SUBJECT_TAG = re.compile(rf"\[\s*({_REFERENCE})\s*\]", re.IGNORECASE)
_BARE_REFERENCE = re.compile(rf"(?<![\w-]){_REFERENCE}(?![\w-])", re.IGNORECASE)
_SIGNATURE = re.compile(r"--[ \u00a0]?")
_IN_ANGLES = re.compile(r"[^\s<>,;:\"()]+@[^\s<>,;:\"()]+")
_DELIVERED = ("delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to")
_MOST_IDS = 100  # of one mail are looked up: the newest


class Index(Protocol):
    """What threading asks the store. Message-IDs have angle brackets and compare exactly."""

    def case_of_letter(self, message_id: str) -> str | None:
        """The case whose letter this is ("office" for the office's own), or None."""

    def case_of_mail(self, message_id: str) -> str | None:
        """The case in which a mail of this id is filed, or None."""

    def case_exists(self, ref: str) -> bool: ...


@dataclass(frozen=True, slots=True)
class Found:
    """The case a mail names. `reason` is one of DESIGN's words, `detail` what it rests on, for the operator."""

    ref: str
    reason: Literal["reply-token", "in-reply-to", "references", "known-message", "subject-tag", "body-reference"]
    detail: str


@dataclass(frozen=True, slots=True)
class Joining:
    """As what the writer of a found mail comes. `detail` says why, for the operator."""

    kind: Literal["participant", "observer", "stranger"]
    detail: str


# ------------------------------------------------------------------ addresses with a token


def reply_token(key: bytes, ref: str) -> str:
    """The token of a case: 80 bits of HMAC-SHA256 in lower-case base32 (16 characters, no padding)."""
    return _token(key, "reply", ref.upper())


def bounce_token(key: bytes, letter_id: str, recipient: str) -> str:
    """The token of one letter's delivery to one recipient; made like `reply_token`."""
    return _token(key, "bounce", letter_id, recipient.lower())


def reply_address(address: str, subaddressing: str, ref: str, key: bytes) -> str:
    """`scope+IW-2026-0042.<token>@desk.example`: where replies of a case come to.

    The bare `address` where the server has no sub-addressing, or where the local part would be too long."""
    return _subaddress(address, subaddressing, f"{ref.upper()}.{reply_token(key, ref)}")


def bounce_address(address: str, subaddressing: str, letter_id: str, recipient: str, key: bytes) -> str:
    """`scope+b.<token>@desk.example`: the envelope sender of one delivery (VERP); bare under the same conditions."""
    return _subaddress(address, subaddressing, f"b.{bounce_token(key, letter_id, recipient)}")


def find_reference(recipient: str, address: str, subaddressing: str, key: bytes) -> str | None:
    """The case that a reply address of ours names, or None: not such an address, or a token that we have not made."""
    detail = _detail(recipient, address, subaddressing)
    return _valid_reference(detail, key) if detail else None


def is_sub_address(recipient: str, address: str) -> bool:
    """Whether `recipient` is `address` with a token of ours behind any separator (`scope+b.<token>@…`)."""
    local, domain = recipient.lower().rpartition("@")[::2]
    own_local, own_domain = address.lower().rpartition("@")[::2]
    return domain == own_domain and local.startswith(own_local) and bool(_DETAIL.fullmatch(local[len(own_local) + 1 :]))


def _token(key: bytes, *parts: str) -> str:
    digest = hmac.digest(key, "\0".join(parts).encode(), "sha256")
    return b32encode(digest[:10]).decode("ascii").lower()


def _subaddress(address: str, subaddressing: str, detail: str) -> str:
    local, _, domain = address.rpartition("@")
    full = f"{local}{subaddressing}{detail}"
    return f"{full}@{domain}" if subaddressing and len(full.encode()) <= LOCAL_PART_LIMIT else address


def _detail(recipient: str, address: str, subaddressing: str) -> re.Match[str] | None:
    local, domain = recipient.lower().rpartition("@")[::2]
    own_local, own_domain = address.lower().rpartition("@")[::2]
    prefix = own_local + subaddressing.lower()
    if not subaddressing or domain != own_domain or not local.startswith(prefix):
        return None
    return _DETAIL.fullmatch(local[len(prefix) :])


def _valid_reference(detail: re.Match[str], key: bytes) -> str | None:
    if detail.group(1) is None:
        return None  # an envelope sender: it names a delivery
    ref = detail.group(1).upper()
    return ref if hmac.compare_digest(reply_token(key, ref), detail.group(2).lower()) else None


# ------------------------------------------------------------------ finding


def find_case(mail: Mail, index: Index, addresses: frozenset[str], key: bytes, subaddressing: str) -> Found | None:
    """The case that `mail` names, by the first trace in the order above, or None.

    `addresses` are the desk's own. A token that is not ours, or whose case is unknown, is passed over and noted."""
    found, notes = _by_token(mail, index, addresses, key, subaddressing)
    found = found or _by_letter(mail, index) or _by_mail(mail, index) or _by_subject(mail, index)
    found = found or _by_body(mail, index)
    if found is None or not notes:
        return found
    return Found(found.ref, found.reason, "; ".join((found.detail, *notes)))


def _by_token(
    mail: Mail, index: Index, addresses: frozenset[str], key: bytes, subaddressing: str
) -> tuple[Found | None, list[str]]:
    notes: list[str] = []
    found: Found | None = None
    for recipient in _came_to(mail):
        detail = next(filter(None, (_detail(recipient, own, subaddressing) for own in addresses)), None)
        if detail is None or detail.group(1) is None:
            continue
        ref = _valid_reference(detail, key)
        if ref is None:
            notes.append(f"the reply token in {recipient} is not ours")
        elif not index.case_exists(ref):
            notes.append(f"{recipient} names {ref}, which is no case here")
        elif found is None:
            found = Found(ref, "reply-token", f"sent to {recipient}")
        elif ref != found.ref:
            notes.append(f"it was also sent to {ref}")
    return found, list(dict.fromkeys(notes))


def _came_to(mail: Mail) -> Iterator[str]:
    yield from (address.address for address in mail.recipients)
    for name in _DELIVERED:
        for value in mail.header_all(name):
            yield from _IN_ANGLES.findall(value[:1000])


def _by_letter(mail: Mail, index: Index) -> Found | None:
    for message_id in mail.in_reply_to[:_MOST_IDS]:
        if ref := _case(index.case_of_letter(message_id)):
            return Found(ref, "in-reply-to", f"answers our letter {message_id}")
    for message_id in _newest_references(mail):
        if ref := _case(index.case_of_letter(message_id)):
            return Found(ref, "references", f"is in the thread of our letter {message_id}")
    return None


def _by_mail(mail: Mail, index: Index) -> Found | None:
    for message_id in dict.fromkeys((*mail.in_reply_to[:_MOST_IDS], *_newest_references(mail))):
        if ref := _case(index.case_of_mail(message_id)):
            return Found(ref, "known-message", f"is in the thread of {message_id}, which is filed")
    return None


def _newest_references(mail: Mail) -> list[str]:
    return list(reversed(mail.references))[:_MOST_IDS]


def _case(ref: str | None) -> str | None:
    return None if ref == OFFICE else ref


def _by_subject(mail: Mail, index: Index) -> Found | None:
    for match in _SUBJECT_TAG.finditer(mail.subject):
        ref = match.group(1).upper()
        if index.case_exists(ref):
            return Found(ref, "subject-tag", f"the subject has {match.group()}")
    return None


def _by_body(mail: Mail, index: Index) -> Found | None:
    """A reference that the writer typed, in the subject or the text; two different ones leave open which is meant."""
    if not _BARE_REFERENCE.search(f"{mail.subject}\n{mail.text or ''}\n{mail.html or ''}"):
        return None
    typed = "\n".join((mail.subject, *_typed_lines(mail)))
    named = dict.fromkeys(match.group().upper() for match in _BARE_REFERENCE.finditer(typed))
    existing = [ref for ref in named if index.case_exists(ref)]
    return Found(existing[0], "body-reference", f"the text names {existing[0]}") if len(existing) == 1 else None


def _typed_lines(mail: Mail) -> Iterator[str]:
    """The lines above any quoted mail and any signature."""
    if mail.text and mail.text.strip():
        body = plain_body(clean(mail.text))
    elif mail.html:
        body = html_body(mail.html)
    else:
        return
    said_by, opens = attributions(body.lines, lambda _text: False)
    for number, (line, level) in enumerate(zip(body.lines, levels(body.lines, opens), strict=True)):
        if _SIGNATURE.fullmatch(line.text) and not level:
            return
        if not level and number not in said_by:
            yield line.text


# ------------------------------------------------------------------ joining


def joining(
    author: Address | None, participants: Mapping[str, str], staff: Iterable[str], shared: frozenset[str]
) -> Joining:
    """As what `author` comes to a case whose `participants` are roles by address; addresses compare without case.

    A colleague is somebody with exactly the domain of a participant, never a domain in `shared`, and never that of
    somebody who is there as an observer or as staff alone."""
    if author is None:
        return Joining("stranger", "the mail has no From address")
    address = author.address.lower()
    roles = {known.lower(): role for known, role in participants.items()}
    if address in roles:
        return Joining("participant", f"{address} takes part as {roles[address] or 'a participant without a role'}")
    office = {member.lower() for member in staff}
    if address in office:
        return Joining("participant", f"{address} is staff")
    domain = author.domain.lower()
    if domain in shared:
        return Joining("stranger", f"{address} does not take part, and {domain} is shared by strangers")
    named = (known for known, role in roles.items() if role != "observer" and known not in office)
    colleague = next((known for known in named if known.rpartition("@")[2] == domain), None)
    if colleague is not None and domain:
        return Joining("observer", f"{address} does not take part, but is a colleague of {colleague}")
    return Joining("stranger", f"{address} does not take part")


@cache
def shared_domains() -> frozenset[str]:
    """Domains whose users have nothing to do with each other (free mail, providers); the list ships with the desk."""
    text = files("inwriting.mail").joinpath("shared-domains.txt").read_text("utf-8")
    return frozenset(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))
