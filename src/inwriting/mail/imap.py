"""What the mailbox and its folders share of IMAP (RFC 3501): connecting, reading answers to FETCH, and IDLE.

imap-tools makes the connection. FETCH and IDLE are read here: its bulk fetch pairs up the lines of an answer and
errs where the server adds one (a changed flag), and its IDLE does not see what came in one packet with the server's
go-ahead, so that a mail which arrives at that moment would wait for the next poll.
"""

from __future__ import annotations

import contextlib
import imaplib
import re
import select
import ssl
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from imap_tools import BaseMailBox, ImapToolsError, MailBox, MailBoxUnencrypted
from imap_tools.errors import UnexpectedCommandStatusError

from inwriting.mail.tls import Tls, tls_context

TIMEOUT = 60.0  # seconds for one answer; a mail of 50 MB over a slow line comes in many reads, each counted alone
IDLE_LIMIT = 28 * 60.0  # RFC 2177: to be issued again at least every 29 minutes
ASK_SECONDS = 1.0  # a connection that lay idle for longer is asked whether it lives
RENEW_SECONDS = 240.0  # and one that lay idle for so long is made anew
STOP_SECONDS = 0.25  # how soon IDLE notices that the desk is to stop

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_UID = re.compile(rb"\bUID (\d+)", re.IGNORECASE)
_SIZE = re.compile(rb"\bRFC822\.SIZE (\d+)", re.IGNORECASE)
_INTERNALDATE = re.compile(
    rb'\bINTERNALDATE "([ \d]\d)-([A-Za-z]{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)"', re.IGNORECASE
)
_BODY_FOLLOWS = re.compile(rb"\bBODY\[[^\]]*\] ~?\{\d+\}$", re.IGNORECASE)
_BODY_QUOTED = re.compile(rb'\bBODY\[[^\]]*\] (?:NIL|"((?:[^"\\]|\\.)*)")', re.IGNORECASE | re.DOTALL)
_EXISTS = re.compile(rb"\* \d+ EXISTS\b", re.IGNORECASE)
_IDLE_TAG = b"IDLE1"
MEND = "check [mailbox] url, its password, and that the server answers; mail waits there until then"


class MailboxUnavailable(ConnectionError):
    """The mailbox cannot be reached, refuses us, or went away; the message says which server and why. Try later."""


@dataclass(frozen=True, slots=True)
class ImapAccount:
    """Where and as whom to log in."""

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    tls: Tls = "implicit"
    ca_file: Path | None = None

    def __str__(self) -> str:
        return f"{self.user}@{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class Fetched:
    """What one FETCH answer said of one mail; `raw` is the mail, or the section that was asked for.

    Fields the server did not send are None."""

    uid: int
    size: int | None = None
    at: datetime | None = None
    raw: bytes | None = None


@contextlib.contextmanager
def reported(account: ImapAccount) -> Iterator[None]:
    """Turns whatever a connection can raise into MailboxUnavailable, naming the server."""
    try:
        yield
    except MailboxUnavailable:
        raise
    except UnexpectedCommandStatusError as error:
        raise MailboxUnavailable(f"{account}: the server answered {_said(error.command_result)}") from error
    except (imaplib.IMAP4.error, ImapToolsError, OSError, EOFError) as error:
        raise MailboxUnavailable(f"{account}: {_said(error.args) or type(error).__name__}") from error


def connect(account: ImapAccount) -> BaseMailBox:
    """Connects and logs in. Raises MailboxUnavailable with what to mend."""
    with reported(account):
        box = _protected(account)
    try:
        with reported(account):
            ascii_only = account.user.isascii() and account.password.isascii()
            login = box.login if ascii_only else box.login_utf8
            login(account.user, account.password, initial_folder=None)
            _, capabilities = box.client.capability()  # what a server can do often grows with the login
            if capabilities and capabilities[-1]:
                box.client.capabilities = tuple(capabilities[-1].decode("ascii", "replace").upper().split())
    except MailboxUnavailable as error:
        _drop(box)
        raise MailboxUnavailable(f"{error} (logging in: check the user and the password)") from error
    return box


def _protected(account: ImapAccount) -> BaseMailBox:
    if account.tls == "implicit":
        context = tls_context(account.tls, account.ca_file)
        return MailBox(account.host, account.port, timeout=TIMEOUT, ssl_context=context)
    box = MailBoxUnencrypted(account.host, account.port, timeout=TIMEOUT)
    try:
        if account.tls == "starttls" or (account.tls == "offered" and "STARTTLS" in box.client.capabilities):
            box.client.starttls(tls_context(account.tls, account.ca_file))
    except BaseException:
        _drop(box)
        raise
    return box


class ImapSession:
    """A connection that is made when it is first needed, kept, and after an error made anew at the next use.

    One that lay idle is asked whether it still lives before it is used, and not relied upon after minutes: servers end
    sessions, and firewalls forget connections without a word."""

    def __init__(self, account: ImapAccount) -> None:
        self.account = account
        self._box: BaseMailBox | None = None
        self._used = 0.0

    @contextlib.contextmanager
    def use(self) -> Iterator[BaseMailBox]:
        """The connection, logged in. Raises MailboxUnavailable, also for whatever goes wrong while it is used."""
        box = self._box = self._living() or connect(self.account)
        try:
            with reported(self.account):
                yield box
            self._used = time.monotonic()
        except MailboxUnavailable:
            self._box = None
            _drop(box)
            raise

    def _living(self) -> BaseMailBox | None:
        """The connection that is kept, where it is still good."""
        box, idle = self._box, time.monotonic() - self._used
        if box is None or idle < ASK_SECONDS:
            return box
        if idle < RENEW_SECONDS:
            with contextlib.suppress(imaplib.IMAP4.error, OSError, EOFError):
                if box.client.noop()[0] == "OK":
                    return box
        self._box = None
        _drop(box)
        return None

    def close(self) -> None:
        """Says goodbye where the server still listens; never raises. The session may be used again."""
        box, self._box = self._box, None
        if box is not None:
            with contextlib.suppress(imaplib.IMAP4.error, ImapToolsError, OSError, EOFError):
                box.logout()
            _drop(box)


def _drop(box: BaseMailBox) -> None:
    with contextlib.suppress(imaplib.IMAP4.error, OSError):
        box.client.shutdown()


def has(box: BaseMailBox, capability: str) -> bool:
    return capability in box.client.capabilities


def protection(box: BaseMailBox) -> str:
    """The TLS version of a connection, for people."""
    sock = box.client.sock
    return str(sock.version()) if isinstance(sock, ssl.SSLSocket) else "not encrypted"


def fetch(box: BaseMailBox, uids: str, what: str) -> Iterator[Fetched]:
    """`UID FETCH` of a set such as `5:9,12` in one round trip. Mails that are gone are left out."""
    typ, data = box.client.uid("FETCH", uids, f"(UID {what})")
    if typ != "OK":
        raise imaplib.IMAP4.error(f"FETCH: {_said(data)}")
    yield from parse_fetch(data)


def search(box: BaseMailBox, *criteria: str) -> list[int]:
    """The UIDs that `UID SEARCH` finds, ascending."""
    typ, data = box.client.uid("SEARCH", *criteria)
    if typ != "OK":
        raise imaplib.IMAP4.error(f"SEARCH: {_said(data)}")
    return sorted({int(number) for line in data if line for number in line.split()})


def opened(box: BaseMailBox) -> tuple[int | None, int | None]:
    """UIDVALIDITY and the next UID, as the server told them when the folder was opened."""
    told = box.client.untagged_responses
    return last_number(told.get("UIDVALIDITY")), last_number(told.get("UIDNEXT"))


def last_number(told: Sequence[object] | None) -> int | None:
    """The last number in what the server told (EXISTS, UIDNEXT, …), or None where it told none."""
    for item in reversed(told or ()):
        if isinstance(item, bytes) and item.isdigit():
            return int(item)
    return None


def parse_fetch(data: Sequence[object]) -> Iterator[Fetched]:
    """Reads what imaplib makes of an answer: each literal comes as a pair (line before it, literal), and each
    response ends with a line of its own. Lines about other things (changed flags) are passed over."""
    head, raw = b"", None
    for item in data:
        if isinstance(item, tuple):
            line, literal = bytes(item[0]), bytes(item[1])
            if _BODY_FOLLOWS.search(line):
                raw = literal
            head += line + b" "
        elif isinstance(item, bytes):
            head += item
            if raw is None and (quoted := _BODY_QUOTED.search(head)):
                raw = re.sub(rb"\\(.)", rb"\1", quoted[1] or b"", flags=re.DOTALL)
            if uid := _UID.search(head):
                size = _SIZE.search(head)
                yield Fetched(int(uid[1]), int(size[1]) if size else None, _internal_date(head), raw)
            head, raw = b"", None


def _internal_date(line: bytes) -> datetime | None:
    found = _INTERNALDATE.search(line)
    if not found:
        return None
    day, month, year, hour, minute, second, sign, hours, minutes = (part.decode("ascii") for part in found.groups())
    offset = timedelta(hours=int(hours), minutes=int(minutes)) * (-1 if sign == "-" else 1)
    try:
        number = _MONTHS.index(month.title()) + 1
        zone = timezone(offset)
        # A leap second (60) is none to a datetime: the last one before it will do.
        local = datetime(int(year), number, int(day), int(hour), int(minute), min(int(second), 59), tzinfo=zone)
        return local.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def idle(box: BaseMailBox, seconds: float, stop: threading.Event) -> bool:
    """Waits in IDLE (RFC 2177) until the server tells of a mail, `seconds` are over or `stop` is set.

    Gives whether there may be a mail. Raises ConnectionError or IMAP4.error where the server goes away."""
    client = box.client
    news = False
    client.send(_IDLE_TAG + b" IDLE\r\n")
    while not (line := _line(client)).startswith(b"+"):
        if line.startswith(_IDLE_TAG):
            raise imaplib.IMAP4.error(f"IDLE: {line.decode('utf-8', 'replace').strip()}")
        news = news or bool(_EXISTS.match(line))
    ends = time.monotonic() + min(seconds, IDLE_LIMIT)
    while not news and not stop.is_set() and (left := ends - time.monotonic()) > 0:
        if _has_input(client, min(left, STOP_SECONDS)):
            news = bool(_EXISTS.match(_line(client)))
    client.send(b"DONE\r\n")
    while not (line := _line(client)).startswith(_IDLE_TAG):
        news = news or bool(_EXISTS.match(line))
    return news


def _line(client: imaplib.IMAP4) -> bytes:
    line = client.readline()
    if not line:
        raise ConnectionResetError("the server closed the connection")
    if line[:5].upper() == b"* BYE":
        raise ConnectionResetError(f"the server ended the session: {line[5:].decode('utf-8', 'replace').strip()}")
    return bytes(line)


def _has_input(client: imaplib.IMAP4, seconds: float) -> bool:
    """Whether a line, or the end of the connection, waits to be read.

    What came together with an earlier line lies in a buffer already, where asking the socket does not show it."""
    if _peek(client):
        return True
    poller = select.poll()
    poller.register(client.sock.fileno(), select.POLLIN)
    if not poller.poll(seconds * 1000):
        return False
    # TLS sends records of its own (session tickets), which are input to the socket but no line to us.
    return not isinstance(client.sock, ssl.SSLSocket) or _peek(client) is not None


def _peek(client: imaplib.IMAP4) -> bytes | None:
    """What can be read without waiting. Under TLS, None says that nothing can, and `b""` that the end was reached."""
    sock = client.sock
    timeout = sock.gettimeout()
    sock.settimeout(0)
    try:
        return bytes(client.file.peek(1))  # type: ignore[union-attr]  # a BufferedReader, whatever its stub says
    except ssl.SSLWantReadError:
        return None
    finally:
        sock.settimeout(timeout)


def _said(value: object) -> str:
    """An answer or the arguments of an error as text for people."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, list | tuple):
        return " ".join(filter(None, (_said(item) for item in value)))
    return "" if value is None else str(value)
