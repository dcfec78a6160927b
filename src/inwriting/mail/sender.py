"""Who really sent a mail, as far as a server that the office trusts has checked it (RFC 8601).

    Authentication-Results: mx.desk.example; dmarc=pass header.from=northwind.example

The rule, in order:

1. One `From` address. With several (or none) nobody can say whom a result would be about.
2. Only what servers in `[sender] trust` wrote counts, by the authserv-id at the start of the header. Anybody can
   write such a header into a mail; RFC 8601 §5 has the receiving server remove those that claim its own id, and
   what it adds itself stands above. So of each trusted id only the first header from the top may say yes.
3. A `dmarc=fail` of a trusted id says no, wherever it stands: a forger has no reason to write one.
4. Yes is `dmarc=pass` for exactly the From domain, or `dkim=pass` or `spf=pass` for an aligned one.

Aligned means: the same domain, or one a subdomain of the other (RFC 7489 §3.1, relaxed, without the list of public
suffixes; therefore both need two labels, and a domain shared by strangers aligns with itself alone).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import authres
import authres.dmarc

from inwriting.mail.message import Mail, in_dns
from inwriting.mail.thread import shared_domains

_READER = authres.FeatureContext(authres.dmarc)
_AUTHSERV_ID = re.compile(r"\s*\"?([^\s\"]+)\"?\s*(?:\d+\s*)?")
_MAX_LENGTH = 8192  # a real one has a few hundred characters; the library's reading is not linear


@dataclass(frozen=True, slots=True)
class SenderVerdict:
    """`why` is one sentence for the operator."""

    verdict: Literal["authenticated", "unauthenticated"]
    why: str


@dataclass(frozen=True, slots=True)
class _Result:
    """One statement of a header: `dkim=pass` and the properties it rests on, lower case."""

    method: str
    result: str
    properties: tuple[tuple[str, str], ...]

    def value(self, name: str) -> str:
        return next((value for key, value in self.properties if key == name), "")


def sender_verdict(mail: Mail, trust: Sequence[str]) -> SenderVerdict:
    """Whether a server whose authserv-id is in `trust` vouches for the mail's `From` domain; see the rule above."""
    if len(mail.from_) != 1:
        return _no("the mail has several From addresses" if mail.from_ else "the mail has no From address")
    if not trust:
        return _no("no server is trusted: [sender] trust is empty")
    domain = in_dns(mail.from_[0].domain)
    trusted = {name.lower() for name in trust}
    first: dict[str, str] = {}
    for value in mail.header_all("Authentication-Results"):
        server = _authserv_id(value)
        if server not in trusted:
            continue
        if any(r.method == "dmarc" and r.result == "fail" for r in _results(value)):
            return _no(f"{server} says dmarc=fail for {domain}")
        first.setdefault(server, value)
    if not first:
        return _no("no trusted server has checked the mail")
    for server, value in first.items():
        for result in _results(value):
            if result.result == "pass" and (about := _vouches(result, domain)):
                return SenderVerdict("authenticated", f"{server} says {result.method}=pass for {about}")
    return _no(f"{', '.join(first)} does not vouch for {domain}")


def _no(why: str) -> SenderVerdict:
    return SenderVerdict("unauthenticated", why)


def _authserv_id(value: str) -> str:
    found = _AUTHSERV_ID.fullmatch(next(_statements(value[:_MAX_LENGTH])))
    return found.group(1).lower() if found else ""


def _vouches(result: _Result, domain: str) -> str:
    """The domain that a pass is about, if it speaks for `domain`; else ""."""
    match result.method:
        case "dmarc":
            about = _domain(result.value("header.from"))
            return about if about == domain else ""
        case "dkim":
            about = _domain(result.value("header.d") or result.value("header.i"))
        case "spf":
            about = _domain(result.value("smtp.mailfrom"))
        case _:
            return ""
    return about if _aligned(about, domain) else ""


def _domain(value: str) -> str:
    return in_dns(value.rpartition("@")[2].rstrip("."))


def _aligned(one: str, other: str) -> bool:
    if one == other:
        return bool(one)
    shorter, longer = sorted((one, other), key=len)
    return "." in shorter and longer.endswith("." + shorter) and shorter not in shared_domains()


def _results(value: str) -> Iterator[_Result]:
    """The statements of a header. Each is read on its own: a method the library cannot read hides no other."""
    server, *statements = _statements(value[:_MAX_LENGTH])
    for statement in statements:
        for result in _read(f"{_authserv_id(server)}; {statement}"):
            properties = tuple((f"{p.type}.{p.name}".lower(), (p.value or "").lower()) for p in result.properties)
            yield _Result(result.method.lower(), result.result.lower(), properties)


def _read(header: str) -> Sequence[Any]:
    try:
        return list(_READER.parse_value(header).results)
    except Exception:  # the library raises errors of many kinds; what it cannot read says nothing
        return ()


def _statements(value: str) -> Iterator[str]:
    """The pieces between semicolons that stand neither in a comment nor in quotes; comments are left out."""
    piece: list[str] = []
    depth, quoted, escaped = 0, False, False
    for character in value:
        if escaped:
            escaped = False
        elif character == "\\" and (quoted or depth):
            escaped = True
        elif quoted:
            quoted = character != '"'
        elif character == '"' and not depth:
            quoted = True
        elif character == "(":
            depth += 1
        elif character == ")" and depth:
            depth -= 1
            continue
        elif character == ";" and not depth:
            yield "".join(piece)
            piece.clear()
            continue
        if not depth:
            piece.append(character)
    yield "".join(piece)
