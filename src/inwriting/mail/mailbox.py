"""Where mail comes in: an IMAP folder or the `new/` of a maildir.

    fetch   what has come since the cursor, in the order it came
    done    the mail is recorded: a maildir moves it to `cur/`, an IMAP folder is never changed
    wait    until something may have come

The cursor of an IMAP folder is the last UID that was recorded under its UIDVALIDITY (RFC 3501, section 2.3.1.1). It
lies with whoever records the mail, in the same transaction; what a person reads, flags or deletes in the folder does
not move it.
"""

from __future__ import annotations

import os
import random
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

import structlog
from imap_tools import BaseMailBox

from inwriting.mail.imap import (
    MEND,
    ImapAccount,
    ImapSession,
    MailboxUnavailable,
    fetch,
    has,
    idle,
    last_number,
    opened,
    protection,
    search,
)
from inwriting.mail.maildir import MailFile, instant, mails, ready_maildir
from inwriting.mail.tls import Tls

__all__ = ["Arrival", "Backoff", "Cursor", "ImapMailbox", "Mailbox", "MailboxUnavailable", "MaildirMailbox"]

log = structlog.get_logger()

LIST_AT_ONCE = 500  # mails whose sizes are asked for in one round trip
FETCH_AT_ONCE = 50  # mails in one round trip, as long as they are
FETCH_BYTES = 5_000_000  # together no larger than this
MAILDIR_SECONDS = 0.5  # between two looks at a maildir

Check = tuple[str, bool, str]
"""What was tried, whether it works, and what was found or how to mend it."""

LastUid = Callable[[str, str, int], int]
"""The last recorded UID of an account, a folder and its UIDVALIDITY; 0 where there is none."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far an IMAP folder has been recorded."""

    account: str
    folder: str
    validity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Arrival:
    """A mail that lies in the mailbox.

    `arrived_at` (aware, UTC) is the server's INTERNALDATE, or the time of the file. `source` names the place where the
    mail lay and is used only once in the life of a mailbox. `cursor` moves with the mail; a maildir has none."""

    raw: bytes
    arrived_at: datetime
    source: str
    cursor: Cursor | None = None


class Mailbox(Protocol):
    """Where mail comes in. Every method but `close` and `check` may raise MailboxUnavailable."""

    def fetch(self, cursor: LastUid) -> Iterator[Arrival]:
        """What has come since the cursor, in the order it came."""

    def done(self, arrival: Arrival) -> None:
        """Called once the mail is recorded."""

    def wait(self, seconds: float, stop: threading.Event) -> bool:
        """Waits until a mail may have come (true), `seconds` are over or `stop` is set."""

    def check(self) -> list[Check]:
        """Tries what a run needs."""

    def close(self) -> None:
        """Lets go of the connection; the mailbox may be used again."""


class Backoff:
    """How long to wait after each failure in a row: doubled each time, with jitter, so that many do not come at once.

    `first` and `limit` are in seconds; `chance` gives numbers from 0 to 1."""

    def __init__(self, first: float = 1.0, limit: float = 300.0, chance: Callable[[], float] = random.random) -> None:
        self._first, self._limit, self._chance = first, limit, chance
        self._failures = 0

    def next(self) -> float:
        """Seconds to wait after one more failure: between half of what is due and all of it."""
        due = min(self._limit, self._first * 2.0 ** min(self._failures, 30))
        self._failures += 1
        return due * (0.5 + self._chance() / 2)

    def reset(self) -> None:
        """It worked again."""
        self._failures = 0


class ImapMailbox:
    """An IMAP folder, opened read-only (EXAMINE): reading it leaves no trace in it."""

    def __init__(
        self,
        host: str,
        port: int,
        user: str,
        password: str,
        *,
        folder: str = "INBOX",
        tls: Tls = "implicit",
        ca_file: Path | None = None,
        idle: bool = True,
    ) -> None:
        self._session = ImapSession(ImapAccount(host, port, user, password, tls, ca_file))
        self._account = f"{user}@{host}"  # without the port: an office that changes it keeps its cursor
        self._folder = folder
        self._idle = idle
        self._told = 0  # how often the server had told the number of mails when the folder was last opened

    def fetch(self, cursor: LastUid) -> Iterator[Arrival]:
        with self._session.use() as box:
            validity, next_uid = self._open(box)
        last = cursor(self._account, self._folder, validity)
        if next_uid is not None and next_uid <= last + 1:
            return
        with self._session.use() as box:
            # `n:*` always names the last mail, even where its UID is below n (RFC 3501, section 6.4.8).
            uids = [uid for uid in search(box, "UID", f"{last + 1}:*") if uid > last]
        for start in range(0, len(uids), LIST_AT_ONCE):
            with self._session.use() as box:
                cut = batches(box, uids[start : start + LIST_AT_ONCE])
            for batch in cut:
                yield from self._fetch_batch(batch, validity)

    def _fetch_batch(self, uids: Sequence[int], validity: int) -> Iterator[Arrival]:
        with self._session.use() as box:
            answers = {mail.uid: mail for mail in fetch(box, uid_set(uids), "INTERNALDATE BODY.PEEK[]")}
        for uid in uids:
            mail = answers.pop(uid, None)
            if mail is None or not mail.raw:  # deleted since it was listed: no answer, NIL or nothing (RFC 2180, 4.1)
                continue
            yield Arrival(
                mail.raw,
                mail.at or datetime.now(UTC),  # a server that names no INTERNALDATE leaves us only this moment
                f"imap:{self._account}/{self._folder};{validity};{uid}",
                Cursor(self._account, self._folder, validity, uid),
            )

    def done(self, arrival: Arrival) -> None:
        """Nothing: the cursor says what is recorded."""

    def wait(self, seconds: float, stop: threading.Event) -> bool:
        with self._session.use() as box:
            if box.client.state != "SELECTED" or self._grown(box):
                return True  # a new connection knows nothing of what came before it
            if self._idle and has(box, "IDLE"):
                return idle(box, seconds, stop)
            stop.wait(seconds)
            box.client.noop()
            return self._grown(box)

    def check(self) -> list[Check]:
        lines: list[Check] = []
        try:
            with self._session.use() as box:
                lines.append(("login", True, f"{self._session.account} ({protection(box)})"))
                self._open(box)
                number = last_number(box.client.untagged_responses.get("EXISTS"))
                lines.append((f"folder {self._folder}", True, f"{number} mails"))
                used = "used" if self._idle else "offered, but turned off ([mailbox] idle)"
                lines.append(("IDLE", True, used if has(box, "IDLE") else "not offered: the folder is polled"))
        except MailboxUnavailable as error:
            if lines:
                lines.append((f"folder {self._folder}", False, str(error)))
            else:
                lines.append(("login", False, f"{error} ({MEND})"))
        return lines

    def close(self) -> None:
        self._session.close()

    def _open(self, box: BaseMailBox) -> tuple[int, int | None]:
        """Opens the folder anew, which brings us up to date; gives UIDVALIDITY, and the next UID where it is told."""
        box.folder.set(self._folder, readonly=True)
        self._told = len(box.client.untagged_responses.get("EXISTS", ()))
        validity, next_uid = opened(box)
        if validity is None:
            raise MailboxUnavailable(f"{self._session.account}: {self._folder} has no UIDVALIDITY; no mail can be told")
        return validity, next_uid

    def _grown(self, box: BaseMailBox) -> bool:
        """Whether the server has told of mails beside its other answers, since the folder was opened.

        The number alone would not say: it stays the same where one mail goes and one comes."""
        return len(box.client.untagged_responses.get("EXISTS", ())) > self._told


def batches(box: BaseMailBox, uids: Sequence[int]) -> list[list[int]]:
    """Cuts UIDs into groups that are fetched in one round trip each; a mail that is large travels alone."""
    if len(uids) < 2:  # nothing to cut, and a set of none is not allowed
        return [list(uids)] if uids else []
    sizes = {mail.uid: mail.size or 0 for mail in fetch(box, uid_set(uids), "RFC822.SIZE")}
    cut: list[list[int]] = []
    room = 0
    for uid in uids:
        size = sizes.get(uid, 0)
        if not cut or len(cut[-1]) == FETCH_AT_ONCE or size > room:
            cut.append([])
            room = FETCH_BYTES
        cut[-1].append(uid)
        room -= size
    return cut


def uid_set(uids: Sequence[int]) -> str:
    """A sequence set such as `3:7,9`, so that the command stays short however many there are."""
    ranges: list[list[int]] = []
    for uid in uids:
        if ranges and uid == ranges[-1][1] + 1:
            ranges[-1][1] = uid
        else:
            ranges.append([uid, uid])
    return ",".join(f"{first}:{last}" if last > first else str(first) for first, last in ranges)


class MaildirMailbox:
    """The `new/` of a maildir. Whatever puts a file there has delivered a mail; its time is the file's.

    One that is `known` (mail has been read from it) is not made anew where it is gone."""

    def __init__(self, path: Path, *, known: bool = False) -> None:
        self._path, self._known = path, known
        self._given: dict[str, MailFile] = {}
        self._unreadable: set[str] = set()

    def fetch(self, cursor: LastUid) -> Iterator[Arrival]:
        """What lies in `new/`, oldest first; `cursor` is not asked."""
        try:
            self._ready()
            waiting = mails(self._path, "new")
        except OSError as error:
            raise self._unavailable(error) from error
        self._unreadable &= {file.name for file in waiting}
        for file in waiting:
            if raw := self._read(file):
                # Some programs deliver each mail under the same name, so a name alone does not tell two apart; and a
                # name may be any bytes, of which only text can be kept.
                name = os.fsencode(file.name).decode("utf-8", "backslashreplace")
                source = f"maildir:{name};{file.mtime}"
                self._given[source] = file
                yield Arrival(raw, instant(file.mtime), source)

    def _ready(self) -> None:
        ready_maildir(self._path, known=self._known)
        self._known = True

    def _read(self, file: MailFile) -> bytes:
        """The mail, or nothing where it cannot be had now."""
        try:
            raw = file.path.read_bytes()
            now = file.path.stat()
        except FileNotFoundError:  # taken away since it was listed
            return b""
        except OSError as error:
            if file.name not in self._unreadable:  # said once, not twice a second
                log.warning("a mail cannot be read; make the file readable", file=str(file.path), detail=str(error))
                self._unreadable.add(file.name)
            return b""
        self._unreadable.discard(file.name)
        # A file that is copied into new/ (instead of moved) may still be on its way; the next look has it whole.
        return raw if (now.st_mtime_ns, now.st_size) == (file.mtime, file.size) else b""

    def done(self, arrival: Arrival) -> None:
        """Moves the mail to `cur/`, never over another one."""
        file = self._given.pop(arrival.source)
        base, _, flags = file.name.partition(":2,")
        target = self._path / "cur" / f"{base}:2,{flags}"
        if target.exists():
            target = target.with_name(f"{base}.{file.mtime}:2,{flags}")
        try:
            file.path.rename(target)
        except FileNotFoundError:  # somebody moved it already, which is all we wanted
            return
        except OSError as error:
            raise self._unavailable(error) from error

    def wait(self, seconds: float, stop: threading.Event) -> bool:
        ends = time.monotonic() + seconds
        while not self._waiting():
            left = ends - time.monotonic()
            if left <= 0 or stop.wait(min(left, MAILDIR_SECONDS)):
                return False
        return True

    def _waiting(self) -> bool:
        try:
            return any(file.size and file.name not in self._unreadable for file in mails(self._path, "new"))
        except OSError as error:
            raise self._unavailable(error) from error

    def check(self) -> list[Check]:
        try:
            self._ready()
            waiting = len(mails(self._path, "new"))
        except OSError as error:
            return [("maildir", False, f"{self._path}: {error.strerror or error}")]
        writable = os.access(self._path / "new", os.W_OK | os.X_OK) and os.access(self._path / "cur", os.W_OK | os.X_OK)
        detail = f"{self._path}: {waiting} waiting" if writable else f"{self._path}: new/ and cur/ must be writable"
        return [("maildir", writable, detail)]

    def close(self) -> None:
        """Nothing is held open."""

    def _unavailable(self, error: OSError) -> MailboxUnavailable:
        return MailboxUnavailable(f"{self._path}: {error.strerror or error}")
