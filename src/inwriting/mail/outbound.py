"""The way out: one letter to one recipient at a time, by SMTP or into a maildir.

`send` never raises. It says what the server said, and the queue decides what follows:

    accepted   the server took the letter
    deferred   try again later; with `connection` set, the server as a whole is in trouble and no letter can leave
    failed     the server will never take this letter for this recipient

A letter goes again only under the same Message-ID. Where the connection is lost while a letter is handed over, nobody
knows whether it was taken: it is deferred, and a second copy shows to the reader as the first one.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
import re
import socket
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal, Protocol

import aiosmtplib
from aiosmtplib import (
    SMTPAuthenticationError,
    SMTPException,
    SMTPResponseException,
    SMTPTimeoutError,
)

from inwriting.mail.mailbox import Check
from inwriting.mail.maildir import mails, make_maildir, write_mail
from inwriting.mail.message import in_dns
from inwriting.mail.tls import Tls, tls_context

GIVE_UP_AFTER = timedelta(days=5)
"""How long a deferred letter is tried (RFC 5321, section 4.5.4.1: at least 4 to 5 days)."""

FIRST_RETRY = timedelta(minutes=1)
LAST_RETRY = timedelta(hours=4)
IDLE_SECONDS = 60.0  # servers hang up on the idle after minutes (RFC 5321, 4.5.3.2.7: 5); a new connection is cheap
DATA_SECONDS = 600.0  # RFC 5321, 4.5.3.2.6; giving up earlier is how letters come twice

_MESSAGE_ID = re.compile(rb"^message-id:\s*(<[^>\r\n]+>)", re.IGNORECASE | re.MULTILINE)
_NO_ADDRESS = re.compile(r"[\s<>\x00-\x1f\x7f]")  # what would end the address, and begin something else
_NEEDS_LOGIN = {530, 534, 535, 538}  # RFC 4954: said of the session, not of the letter
_CLOSING = 421  # RFC 5321, section 3.8: the server closes the connection, whatever was asked


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of one letter to one recipient. `code` is the server's reply code, None where it gave none."""

    outcome: Literal["accepted", "deferred", "failed"]
    detail: str
    code: int | None = None
    connection: bool = False
    at: datetime = field(default_factory=lambda: datetime.now(UTC))


class Outbound(Protocol):
    """The way out. Used from one event loop, one letter at a time."""

    async def send(self, raw: bytes, envelope_from: str, recipient: str) -> Sent:
        """Hands a letter over for one recipient; `envelope_from` gets the bounces. Never raises."""

    async def check(self) -> list[Check]:
        """Tries what sending needs, without sending."""

    async def close(self) -> None:
        """Lets go of the connection; the way out may be used again."""


def retry_delay(attempt: int, chance: Callable[[], float]) -> timedelta:
    """How long to wait after the `attempt`th deferral (from 1): a minute, doubled each time, at most 4 hours.

    `chance` gives numbers from 0 to 1; they spread the wait by a quarter either way."""
    doublings = min(max(attempt, 1) - 1, 16)
    return min(LAST_RETRY, FIRST_RETRY * ((1 << doublings) * (0.75 + chance() / 2)))


# ---------------------------------------------------------------- SMTP


class SmtpOutbound:
    """A submission server (RFC 6409). The connection is kept from letter to letter."""

    def __init__(
        self,
        host: str,
        port: int,
        *,
        user: str = "",
        password: str = "",
        tls: Tls = "implicit",
        ca_file: Path | None = None,
        timeout: float = 60.0,
    ) -> None:
        self._host, self._port = host, port
        self._user, self._password = user, password
        self._tls, self._ca_file = tls, ca_file
        self._timeout = timeout
        self._smtp: aiosmtplib.SMTP | None = None
        self._used = 0.0

    async def send(self, raw: bytes, envelope_from: str, recipient: str) -> Sent:
        try:
            return await self._send(raw, envelope_from, recipient)
        except _NotHandedOver as lost:
            # Servers close a connection that served them long enough. The next one gets the letter at once.
            if not lost.again:
                return self._away(lost)
        try:
            return await self._send(raw, envelope_from, recipient)
        except _NotHandedOver as lost:
            return self._away(lost)

    async def _send(self, raw: bytes, envelope_from: str, recipient: str) -> Sent:
        smtp = await self._connected()
        try:
            sender, to = _ascii_domain(envelope_from), _ascii_domain(recipient)
            options = _options(smtp, raw, sender + to)
        except _Unsendable as error:
            return Sent("failed", str(error))
        encoding = "utf-8" if "SMTPUTF8" in options else "ascii"
        try:
            await smtp.mail(sender, options=options, encoding=encoding)
            await smtp.rcpt(to, encoding=encoding)
        except SMTPResponseException as error:
            return await self._refused(error)
        except (SMTPException, OSError) as error:
            raise await self._lost(error) from error
        except ValueError as error:
            await self._reset()
            return Sent("failed", f"{recipient!r} cannot be an address: {error}")
        try:
            answer = await smtp.data(raw, timeout=max(self._timeout, DATA_SECONDS))
        except SMTPResponseException as error:
            return await self._refused(error)
        except (SMTPException, OSError) as error:
            await self._drop()
            return Sent("deferred", f"{self}: lost while the letter was handed over, it goes again: {_said(error)}")
        self._used = asyncio.get_running_loop().time()
        return Sent("accepted", _said_code(answer.code, answer.message), answer.code)

    async def _refused(self, error: SMTPResponseException) -> Sent:
        """A reply that is no acceptance: of the letter (4xx, 5xx), or of all that we would send."""
        if error.code == _CLOSING or error.code < 200:  # below 200: what came was no reply
            raise await self._lost(error) from error
        await self._reset()
        said = _said_code(error.code, error.message)
        if error.code in _NEEDS_LOGIN:
            return Sent("deferred", f"{self}: {said} (check the user and the password)", error.code, connection=True)
        return Sent("failed" if 500 <= error.code < 600 and error.code != 503 else "deferred", said, error.code)

    async def _connected(self) -> aiosmtplib.SMTP:
        """The connection, made anew where there is none or it was idle too long; raises _NotHandedOver."""
        now = asyncio.get_running_loop().time()
        if self._smtp is not None and (not self._smtp.is_connected or now - self._used > IDLE_SECONDS):
            await self.close()
        if self._smtp is None:
            smtp = self._client()
            try:
                await smtp.connect()
                if smtp.is_ehlo_or_helo_needed:  # what it offers decides how the first letter is announced
                    await _greet(smtp)
            except (SMTPException, OSError, ValueError) as error:
                why = "login refused: " if isinstance(error, SMTPAuthenticationError) else ""
                smtp.close()
                raise _NotHandedOver(f"{why}{_said(error)}", _code(error), again=False) from error
            self._smtp = smtp
        self._used = now
        return self._smtp

    def _client(self) -> aiosmtplib.SMTP:
        name = socket.gethostname()
        return aiosmtplib.SMTP(
            hostname=self._host,
            port=self._port,
            username=self._user or None,
            password=self._password if self._user else None,
            # A machine without a full name greets with an address (RFC 5321, section 4.1.3); asking the resolver
            # for one can take seconds where there is none.
            local_hostname=name if "." in name and not name.startswith(".") else "[127.0.0.1]",
            timeout=self._timeout,
            use_tls=self._tls == "implicit",
            start_tls={"implicit": False, "starttls": True, "offered": None, "off": False}[self._tls],
            tls_context=tls_context(self._tls, self._ca_file) if self._tls != "off" else None,
        )

    async def _reset(self) -> None:
        """Ends a transaction that was not completed, or the connection if that cannot be done."""
        if self._smtp is None:
            return
        try:
            await self._smtp.rset()
        except (SMTPException, OSError):
            await self._drop()

    async def _lost(self, error: Exception) -> _NotHandedOver:
        await self._drop()
        # After a timeout the server is in trouble: asking again at once would only wait as long again.
        return _NotHandedOver(_said(error), _code(error), again=not isinstance(error, SMTPTimeoutError))

    def _away(self, lost: _NotHandedOver) -> Sent:
        return Sent("deferred", f"{self}: {lost}", lost.code, connection=True)

    async def check(self) -> list[Check]:
        try:
            smtp = await self._connected()
        except _NotHandedOver as lost:
            mend = " (check [outbound] url, its user and password)" if lost.code in _NEEDS_LOGIN else ""
            if lost.code is None:
                mend = " (check [outbound] url, and that the server answers there; letters wait until then)"
            return [("login" if self._user else "connection", False, f"{self}: {lost}{mend}")]
        cipher = smtp.get_transport_info("cipher")
        protected = str(cipher[1]) if cipher else "not encrypted"
        offered = smtp.supports_extension("smtputf8")
        return [
            ("login" if self._user else "connection", True, f"{self} ({protected})"),
            ("SMTPUTF8", True, "offered" if offered else "not offered: addresses outside ASCII cannot be written to"),
        ]

    async def close(self) -> None:
        smtp, self._smtp = self._smtp, None
        if smtp is not None:
            with contextlib.suppress(SMTPException, OSError):
                await smtp.quit()
            smtp.close()

    async def _drop(self) -> None:
        smtp, self._smtp = self._smtp, None
        if smtp is not None:
            smtp.close()

    def __str__(self) -> str:
        return f"{self._host}:{self._port}"


class _NotHandedOver(Exception):
    """The letter did not reach the server, for certain. `again` says that a new connection may do at once."""

    def __init__(self, why: str, code: int | None, *, again: bool) -> None:
        super().__init__(why)
        self.code, self.again = code, again


class _Unsendable(Exception):
    """No server of ours can take this letter; says why."""


async def _greet(smtp: aiosmtplib.SMTP) -> None:
    try:
        await smtp.ehlo()
    except aiosmtplib.SMTPHeloError:
        await smtp.helo()  # RFC 5321, section 3.2: a server may know no extensions


def _ascii_domain(address: str) -> str:
    """The address with its domain as it stands in the DNS (RFC 5890), so that any server can take it."""
    if _NO_ADDRESS.search(address):
        raise _Unsendable(f"{address!r} cannot be an address")
    local, at, domain = address.rpartition("@")
    known = in_dns(domain)
    if not known.isascii():
        raise _Unsendable(f"{address!r} has a domain that cannot be")
    return f"{local}{at}{known}"


def _options(smtp: aiosmtplib.SMTP, raw: bytes, addresses: str) -> list[str]:
    options = []
    if smtp.supports_extension("size"):
        options.append(f"SIZE={len(raw)}")
    if not raw.isascii() and smtp.supports_extension("8bitmime"):
        options.append("BODY=8BITMIME")
    if not addresses.isascii():
        if not smtp.supports_extension("smtputf8"):
            raise _Unsendable("the sending server takes no address with letters outside ASCII (it has no SMTPUTF8)")
        options.append("SMTPUTF8")
    return options


def _said(error: Exception) -> str:
    if isinstance(error, SMTPResponseException):
        return _said_code(error.code, error.message)
    return str(error) or type(error).__name__


def _said_code(code: int, message: str) -> str:
    return f"{code} {' '.join(message.split())}"


def _code(error: Exception) -> int | None:
    return error.code if isinstance(error, SMTPResponseException) else None


# ---------------------------------------------------------------- maildir


class MaildirOutbound:
    """Each letter becomes one file in `new/`, however many recipients it has."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def send(self, raw: bytes, envelope_from: str, recipient: str) -> Sent:
        """Writes the letter, unless a file of the same Message-ID is there or was read (`cur/`) already."""
        try:
            make_maildir(self._path)
            name = _file_name(raw)
            there = (self._path / "new" / name).exists() or any(
                file.name.partition(":")[0] == name for file in mails(self._path, "cur")
            )
            if not there:
                write_mail(self._path, "new", name, raw)
        except OSError as error:
            return Sent("deferred", f"{self._path}: {error.strerror or error}", connection=True)
        return Sent("accepted", f"written to {self._path / 'new' / name}")

    async def check(self) -> list[Check]:
        try:
            make_maildir(self._path)
        except OSError as error:
            return [("maildir", False, f"{self._path}: {error.strerror or error}")]
        writable = all(os.access(self._path / part, os.W_OK | os.X_OK) for part in ("new", "tmp"))
        return [("maildir", writable, str(self._path) if writable else f"{self._path}: new/ and tmp/ must be writable")]

    async def close(self) -> None:
        """Nothing is held open."""


def _file_name(raw: bytes) -> str:
    head = re.split(rb"\r?\n\r?\n", raw, maxsplit=1)[0]
    found = _MESSAGE_ID.search(head)
    return hashlib.sha256(found[1] if found else raw).hexdigest()
