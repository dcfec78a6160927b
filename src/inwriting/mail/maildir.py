"""Files of a maildir, as its inventor and Maildir++ lay them out: `new`, `cur` and `tmp`, one mail a file."""

from __future__ import annotations

import errno
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

PARTS = ("cur", "new", "tmp")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def make_maildir(path: Path) -> None:
    """Makes what of a maildir is missing. Raises OSError where that is not allowed."""
    for part in PARTS:
        (path / part).mkdir(mode=0o700, parents=True, exist_ok=True)


def ready_maildir(path: Path, *, known: bool) -> None:
    """Makes what of a maildir is missing, unless mail has been read from it before (`known`): then it has gone astray,
    and an empty one in its place would look as if nobody wrote. Raises OSError where it is not there."""
    if known and not (path / "new").is_dir():
        hint = (
            "it is gone, though mail has been read from it. Is its disk mounted? If it is to start empty, make its new/"
        )
        raise FileNotFoundError(errno.ENOENT, hint, str(path))
    make_maildir(path)


def instant(mtime_ns: int) -> datetime:
    """A file's time as an aware instant in UTC, to the microsecond."""
    return _EPOCH + timedelta(microseconds=mtime_ns // 1000)


def write_mail(folder: Path, part: str, name: str, raw: bytes, at: datetime | None = None) -> None:
    """Puts a mail into `folder/part/name` whole or not at all, surviving a loss of power; its file time becomes `at`.

    A file of this name that is there already is replaced."""
    # A thread that was killed leaves its file in tmp; the process number keeps two from writing into one.
    temporary = folder / "tmp" / f"{name.partition(':')[0]}.{os.getpid()}"
    with temporary.open("wb") as file:
        file.write(raw)
        file.flush()
        if at is not None:
            microseconds = (at - _EPOCH) // timedelta(microseconds=1)
            os.utime(file.fileno(), ns=(microseconds * 1000, microseconds * 1000))
        os.fsync(file.fileno())
    temporary.rename(folder / part / name)
    sync(folder / part)


def sync(folder: Path) -> None:
    """Makes the names in a folder survive a loss of power."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


class MailFile(NamedTuple):
    """A file in a maildir; sorts by time (mtime in ns), then by name."""

    mtime: int
    name: str
    path: Path
    size: int


def mails(folder: Path, *parts: str) -> list[MailFile]:
    """The mails in these parts of a maildir, oldest first.

    What vanishes while it is listed is left out, as are folders, hidden files and links to nowhere."""
    found: list[MailFile] = []
    for part in parts:
        try:
            with os.scandir(folder / part) as entries:
                for entry in entries:
                    try:
                        if not entry.name.startswith(".") and entry.is_file():
                            stat = entry.stat()
                            found.append(MailFile(stat.st_mtime_ns, entry.name, Path(entry.path), stat.st_size))
                    except OSError:
                        continue
        except FileNotFoundError:
            continue
    return sorted(found)
