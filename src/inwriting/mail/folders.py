"""Where copies are filed: letters in the sent folder, the ledger in `Journal`, given mails in `Received`.

The mailbox is enough: from these folders and the inbox a store can be rebuilt (`read_all`). Filing the same thing again
does nothing, so that it can be repeated after a crash that came between filing and noting that it was filed.
"""

from __future__ import annotations

import contextlib
import hashlib
import imaplib
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import ClassVar, NamedTuple, Protocol

from imap_tools import BaseMailBox, FolderInfo
from imap_tools.errors import MailboxFolderSelectError

from inwriting.mail.imap import MEND, ImapAccount, ImapSession, MailboxUnavailable, fetch, has, opened, search
from inwriting.mail.mailbox import LIST_AT_ONCE, Check, batches, uid_set
from inwriting.mail.maildir import instant, mails, make_maildir, ready_maildir, sync, write_mail
from inwriting.mail.tls import Tls

# Where SPECIAL-USE says nothing: what servers and clients call it, in their own order.
_SENT_NAMES = (
    *("Sent", "Sent Items", "Sent Messages", "Sent Mail", "Gesendet", "Gesendete Elemente", "Gesendete Objekte"),
    *("Envoyés", "Éléments envoyés", "Enviados", "Elementos enviados", "Posta inviata", "Verzonden items"),
    *("Wysłane", "Skickat", "Sendt"),
)
_UNUSABLE = {"\\noselect", "\\nonexistent"}
_NAMESPACE = re.compile(rb'\(\("([^"]*)" (?:"\\?(.)"|NIL)')
_MESSAGE_ID = re.compile(rb"<[^<>]*>")
_LINE_END = re.compile(rb"\r\n|\r|\n")
_NUL = b"\x80"  # what Dovecot keeps in place of a byte that no literal may hold (RFC 3501, section 9)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Copy(NamedTuple):
    """A copy to be filed. `at` becomes its internal date."""

    folder: str
    raw: bytes
    message_id: str
    at: datetime


class Folders(Protocol):
    """Where copies are filed. Every method but `close` and `check` may raise MailboxUnavailable (an OSError).

    `folder` is `sent`, `journal` or `received`."""

    def file(self, folder: str, raw: bytes, message_id: str, at: datetime) -> None:
        """Files a copy with `at` as its time, unless it is there already.

        A letter and a journal mail are the same by Message-ID, which is ours. A received mail is the same only if all
        of it is: its Message-ID is a stranger's, may be missing, and may stand on two different mails."""

    def file_many(self, copies: Iterable[Copy]) -> None:
        """Files several, with fewer round trips."""

    def remove(self, folder: str, message_id: str) -> None:
        """Removes every copy with this Message-ID for good."""

    def read_all(self) -> Iterator[tuple[str, bytes, datetime]]:
        """Every mail of every folder as (folder's name, raw, time), the inbox among them."""

    def check(self) -> list[Check]:
        """Tries what filing needs."""

    def close(self) -> None:
        """Lets go of the connection; the folders may be used again."""


# ---------------------------------------------------------------- IMAP


class ImapFolders:
    """Folders of an IMAP account; what is missing is created and subscribed."""

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
        sent: str = "",
        journal: str = "Journal",
        received: str = "Received",
    ) -> None:
        self._session = ImapSession(ImapAccount(host, port, user, password, tls, ca_file))
        self._inbox = folder
        self._wanted = {"sent": sent, "journal": journal, "received": received}
        self._names: dict[str, str] = {}
        self._known: dict[str, _Known] = {}

    def file(self, folder: str, raw: bytes, message_id: str, at: datetime) -> None:
        self.file_many([Copy(folder, raw, message_id, at)])

    def file_many(self, copies: Iterable[Copy]) -> None:
        by_folder: dict[str, list[Copy]] = {}
        for copy in copies:
            by_folder.setdefault(copy.folder, []).append(copy)
        for folder, group in by_folder.items():
            with self._session.use() as box:
                name = self._open(box, folder, readonly=True)
                known = None if folder == "received" else self._known_ids(box, folder, min(copy.at for copy in group))
                filed: set[tuple[str, str]] = set()  # a server need not show at once what was just appended
                for copy in group:
                    raw = crlf(copy.raw)
                    if _identity(copy) not in filed and not _is_there(box, copy, raw, known):
                        box.append(raw, name, dt=copy.at, flag_set=r"\Seen")
                    filed.add(_identity(copy))

    def _known_ids(self, box: BaseMailBox, folder: str, at: datetime) -> set[str] | None:
        """The Message-IDs in the open folder of all that could be a copy filed at `at` or later, or has been.

        They are read once in a connection's life, then only what was added; so filing costs the same in a folder of
        many mails. None where the server does not tell what it takes."""
        validity, next_uid = opened(box)
        if validity is None or next_uid is None:
            return None
        known = self._known.get(folder)
        if known is None or known.validity != validity or known.since > at:
            known = _Known(validity, at - timedelta(days=1), 1, set())
            uids = search(box, "SINCE", _since(known.since))
        else:
            uids = list(range(known.next_uid, next_uid))
        for start in range(0, len(uids), LIST_AT_ONCE):
            chosen = uid_set(uids[start : start + LIST_AT_ONCE])
            for mail in fetch(box, chosen, "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"):
                known.ids.update(found.decode("ascii", "replace") for found in _MESSAGE_ID.findall(mail.raw or b""))
        known.next_uid = next_uid
        self._known[folder] = known
        return known.ids

    def remove(self, folder: str, message_id: str) -> None:
        with self._session.use() as box:
            self._open(box, folder, readonly=False)
            uids = search(box, "HEADER", "Message-ID", _quoted(message_id))
            if not uids:
                return
            _check_ok(box.client.uid("STORE", uid_set(uids), "+FLAGS.SILENT", r"(\Deleted)"), "STORE")
            if has(box, "UIDPLUS"):  # RFC 4315: nothing goes that somebody else has marked
                _check_ok(box.client.uid("EXPUNGE", uid_set(uids)), "EXPUNGE")
            else:
                _check_ok(box.client.expunge(), "EXPUNGE")

    def read_all(self) -> Iterator[tuple[str, bytes, datetime]]:
        with self._session.use() as box:
            names = [info.name for info in box.folder.list() if not _UNUSABLE & _flags(info)]
        for name in names:
            with self._session.use() as box:
                box.folder.set(name, readonly=True)
                groups = batches(box, search(box, "ALL"))
            for group in groups:
                with self._session.use() as box:
                    box.folder.set(name, readonly=True)  # filing in between may have opened another
                    found = list(fetch(box, uid_set(group), "INTERNALDATE BODY.PEEK[]"))
                for mail in found:
                    if mail.raw is not None:
                        yield name, mail.raw, mail.at or datetime.now(UTC)

    def check(self) -> list[Check]:
        lines: list[Check] = []
        for folder in self._wanted:
            try:
                with self._session.use() as box:
                    name = self._open(box, folder, readonly=True)
                    lines.append((folder, True, name))
            except MailboxUnavailable as error:
                lines.append((folder, False, str(error) if lines else f"{error} ({MEND})"))
        return lines

    def close(self) -> None:
        self._names, self._known = {}, {}
        self._session.close()

    def _open(self, box: BaseMailBox, folder: str, *, readonly: bool) -> str:
        """Opens one of our folders, creating it where it is missing; gives its name on the server."""
        if folder not in self._names:
            self._names[folder] = self._find_or_create(box, folder)
        try:
            box.folder.set(self._names[folder], readonly=readonly)
        except MailboxFolderSelectError:  # renamed or deleted since we looked
            self._names[folder] = self._find_or_create(box, folder)
            box.folder.set(self._names[folder], readonly=readonly)
        return self._names[folder]

    def _find_or_create(self, box: BaseMailBox, folder: str) -> str:
        listed = box.folder.list()
        prefix, delimiter = _namespace(box, listed)
        wanted = self._wanted[folder]
        name = find_sent(listed, prefix) if folder == "sent" and not wanted else None
        name = name or full_name(wanted or "Sent", listed, prefix, delimiter)
        if name not in {info.name for info in listed}:
            box.folder.create(name)
            box.folder.subscribe(name, value=True)
        return name


@dataclass(slots=True)
class _Known:
    """The Message-IDs of the mails in a folder that came since a time, up to a UID."""

    validity: int
    since: datetime
    next_uid: int
    ids: set[str]


def _is_there(box: BaseMailBox, copy: Copy, raw: bytes, known: set[str] | None) -> bool:
    since = _since(copy.at)
    if copy.folder == "received":
        size = len(raw)
        uids = search(box, "SINCE", since, "LARGER", str(size - 1), "SMALLER", str(size + 1))
        found = (mail.raw or b"" for uid in uids for mail in fetch(box, str(uid), "BODY.PEEK[]"))
        return any(mail.replace(b"\0", _NUL) == raw.replace(b"\0", _NUL) for mail in found)
    if known is not None and copy.message_id not in known:
        return False
    # That it was there does not say that it still is: it may have been removed to be replaced.
    return bool(search(box, "SINCE", since, "HEADER", "Message-ID", _quoted(copy.message_id)))


def find_sent(listed: Sequence[FolderInfo], prefix: str) -> str | None:
    """The folder for sent mail: the one marked so (SPECIAL-USE, RFC 6154), else one of a usual name, else None."""
    usable = [info for info in listed if not _UNUSABLE & _flags(info)]
    for info in usable:
        if "\\sent" in _flags(info):
            return info.name
    by_name = {info.name.removeprefix(prefix).casefold(): info.name for info in usable}
    return next((by_name[name.casefold()] for name in _SENT_NAMES if name.casefold() in by_name), None)


def full_name(wanted: str, listed: Sequence[FolderInfo], prefix: str, delimiter: str) -> str:
    """A configured folder as the server names it. A `/` in it is a level; what is there already is taken as it is."""
    levels = wanted.replace("/", delimiter) if delimiter else wanted
    name = levels if levels.startswith(prefix) else prefix + levels
    there = {info.name for info in listed}
    return next((candidate for candidate in (name, wanted, levels) if candidate in there), name)


def _namespace(box: BaseMailBox, listed: Sequence[FolderInfo]) -> tuple[str, str]:
    if has(box, "NAMESPACE"):
        _, data = box.client.namespace()
        if data and isinstance(data[0], bytes) and (found := personal_namespace(data[0])):
            return found
    return "", next((info.delim for info in listed if info.delim and info.delim != "NIL"), "")


def personal_namespace(answer: bytes) -> tuple[str, str] | None:
    """Prefix and hierarchy delimiter, for instance `INBOX.` and `.`, of an answer to NAMESPACE (RFC 2342).

    None where the account has no folders of its own."""
    found = _NAMESPACE.match(answer)
    if not found:
        return None
    return found[1].decode("ascii", "replace"), (found[2] or b"").decode("ascii", "replace")


def _flags(info: FolderInfo) -> set[str]:
    return {flag.lower() for flag in info.flags}


def _identity(copy: Copy) -> tuple[str, str]:
    """What makes two copies the same: for a received mail all of it, else its Message-ID."""
    whole = hashlib.sha256(crlf(copy.raw)).hexdigest() if copy.folder == "received" else ""
    return copy.message_id, whole


def crlf(raw: bytes) -> bytes:
    """A mail with the line ends that IMAP wants (RFC 3501, section 4.3.1), whatever they were."""
    return _LINE_END.sub(b"\r\n", raw)


def _since(at: datetime) -> str:
    """A day for SINCE before which no copy filed at `at` can have come: we file under that time, and a server that
    keeps no time of ours uses a later one. Two days are for time zones, which SINCE leaves to the server."""
    day = at - timedelta(days=2)
    return f"{day.day}-{_MONTHS[day.month - 1]}-{day.year:04}"


def _quoted(text: str) -> str:
    """A quoted string (RFC 3501, section 4.3). What we search for is ours and has no other signs in it."""
    if not text.isascii() or not text.isprintable():
        raise ValueError(f"{text!r} is no Message-ID of ours")
    return '"' + text.replace("\\", r"\\").replace('"', r"\"") + '"'


def _check_ok(answer: tuple[str, list[object]], command: str) -> None:
    typ, data = answer
    if typ != "OK":
        said = " ".join(line.decode("utf-8", "replace") for line in data if isinstance(line, bytes))
        raise imaplib.IMAP4.error(f"{command}: {typ} {said}")


# ---------------------------------------------------------------- maildir


class MaildirFolders:
    """Folders of a maildir, laid out as Maildir++: `.Sent`, `.Journal` and `.Received` in it.

    A maildir that is `known` (mail has been read from it) is not made anew where it is gone."""

    _NAMES: ClassVar = {"sent": ".Sent", "journal": ".Journal", "received": ".Received"}

    def __init__(self, path: Path, *, known: bool = False) -> None:
        self._path, self._known = path, known
        self._made: set[str] = set()

    def file(self, folder: str, raw: bytes, message_id: str, at: datetime) -> None:
        copy = Copy(folder, raw, message_id, at)
        with self._reported():
            place = self._folder(folder)
            name = f"{_stem(copy)}:2,S"  # known beforehand, so that asking whether it is there is one look
            if not (place / "cur" / name).exists():
                write_mail(place, "cur", name, raw, at)

    def file_many(self, copies: Iterable[Copy]) -> None:
        for copy in copies:
            self.file(*copy)

    def remove(self, folder: str, message_id: str) -> None:
        with self._reported():
            place = self._folder(folder)
            stem = _hashed(message_id)
            for file in mails(place, "cur", "new"):
                if file.name.startswith(stem):
                    file.path.unlink(missing_ok=True)
            sync(place / "cur")

    def read_all(self) -> Iterator[tuple[str, bytes, datetime]]:
        with self._reported():
            inner = sorted(entry for entry in self._path.iterdir() if entry.name.startswith(".") and entry.is_dir())
        for place in [self._path, *inner]:
            label = "INBOX" if place == self._path else place.name[1:]
            for file in mails(place, "new", "cur"):
                with self._reported():
                    try:
                        raw = file.path.read_bytes()
                    except FileNotFoundError:  # moved since it was listed, by somebody who reads the maildir
                        continue
                yield label, raw, instant(file.mtime)

    def check(self) -> list[Check]:
        lines: list[Check] = []
        for folder in self._NAMES:
            try:
                with self._reported():
                    place = self._folder(folder)
                    writable = all(os.access(place / part, os.W_OK | os.X_OK) for part in ("tmp", "cur"))
                lines.append((folder, writable, str(place) if writable else f"{place} must be writable"))
            except MailboxUnavailable as error:
                lines.append((folder, False, str(error)))
        return lines

    def close(self) -> None:
        """Nothing is held open."""

    def _folder(self, folder: str) -> Path:
        place = self._path / self._NAMES[folder]
        if folder not in self._made:
            ready_maildir(self._path, known=self._known)
            self._known = True
            make_maildir(place)
            (place / "maildirfolder").touch()  # Maildir++: tells a delivering program that this is no inbox
            self._made.add(folder)
        return place

    @contextlib.contextmanager
    def _reported(self) -> Iterator[None]:
        try:
            yield
        except MailboxUnavailable:
            raise
        except OSError as error:
            raise MailboxUnavailable(f"{error.filename or self._path}: {error.strerror or error}") from error


def _stem(copy: Copy) -> str:
    message_id, whole = _identity(copy)
    return f"{_hashed(message_id)}.{whole[:16]}" if whole else _hashed(message_id)


def _hashed(message_id: str) -> str:
    return hashlib.sha256(message_id.encode("utf-8", "surrogateescape")).hexdigest()
