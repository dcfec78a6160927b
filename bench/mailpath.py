"""The mail path against a floor, both measured in one run on the same mails in the same IMAP server.

    python bench/mailpath.py [--mails 1000]

Path: fetch, parse, screen, thread, read, decide, render, record: `Mailbox.fetch` and `Desk.receive`, half briefs and
half replies that quote our letters and answer between the questions.
Floor: imap-tools fetches the same mails in bulk, text and HTML are parsed, one SQLite commit each.
Prints the ratio floor/path (1.0 is as fast as the floor) and the time per stage, measured as it goes: a clock
around each stage costs a few microseconds a mail.
"""

from __future__ import annotations

import argparse
import asyncio
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any

import imap_tools
from selectolax.lexbor import LexborHTMLParser

import inwriting.desk
from inwriting.config import load
from inwriting.demo import buyer
from inwriting.demo.servers import EmbeddedServers
from inwriting.desk import Desk
from inwriting.mail.folders import MaildirFolders
from inwriting.mail.mailbox import ImapMailbox
from inwriting.setup import open_desk, upgrade_store
from inwriting.store import inbox

DESK, PASSWORD = "scope@desk.example", "bench"
START = datetime(2026, 11, 23, 10, tzinfo=UTC)
STAGES: dict[str, tuple[Any, str]] = {
    "fetch": (ImapMailbox, "fetch"),
    "parse": (inwriting.desk, "parse"),
    "screen": (inwriting.desk, "screen"),
    "thread": (inwriting.desk, "find_case"),
    "read brief": (inwriting.desk, "read_brief"),
    "load case": (inwriting.desk.cases, "load_case"),
    "read reply": (inwriting.desk, "read_reply"),
    "decide": (inwriting.desk, "decide"),
    "render": (inwriting.desk, "render"),
    "record": (inwriting.desk.cases, "record"),
}

CONFIG = """\
[office]
name = "Example Integration Office"
address = "scope@desk.example"
timezone = "Europe/London"
country = "GB"
subdivision = "ENG"
hours = "09:00-17:30"
staff = ["lead@desk.example"]
[mailbox]
url = "maildir:mailbox"
[outbound]
url = "maildir:out"
[store]
url = "sqlite:///desk.db"
"""


def briefs(count: int) -> list[bytes]:
    """Briefs of as many buyers; every fourth asks something that only a person can answer (a second letter)."""
    made = []
    for number in range(count):
        message = buyer.brief(DESK, START, asks=number % 4 == 0)
        message.replace_header("From", f"Ana Keller <ana@buyer{number}.example>")
        message.replace_header("Message-ID", f"<brief-{number}@buyer{number}.example>")
        made.append(message.as_bytes())
    return made


def replies(desk: Desk) -> list[bytes]:
    """A reply to each first letter, quoting it and answering its questions between the lines."""
    from sqlalchemy import select

    from inwriting.store.cases import unpack
    from inwriting.store.tables import letters

    with desk.store.read() as connection:
        rows = connection.execute(
            select(letters.c.raw).where(letters.c.kind == "scope-response").order_by(letters.c.case_ref)
        )
        raws = [unpack(row.raw) for row in rows]
    made = []
    for number, raw in enumerate(raws):
        letter = message_from_bytes(raw, policy=default)
        answers = {n: f"Answer {n} of number {number}, settled in writing by finance." for n in range(1, 7)}
        message = buyer.answer_between_the_lines(letter, answers, "Hi, see below.", START)  # type: ignore[arg-type]
        message.replace_header("From", f"Ana Keller <{letter['To'].addresses[0].addr_spec}>")
        message.replace_header("Message-ID", f"<reply-{number}@buyer{number}.example>")
        made.append(message.as_bytes())
    return made


def put(servers: EmbeddedServers, mails: list[bytes]) -> None:
    folder = servers.maildir(DESK) / "new"
    for number, raw in enumerate(mails):
        (folder / f"{time.time_ns()}.{number:06d}.bench").write_bytes(raw)


def take_all(desk: Desk, servers: EmbeddedServers, arrived: datetime) -> tuple[int, float]:
    mailbox = ImapMailbox("127.0.0.1", servers.imap_port, DESK, PASSWORD, tls="off")

    def cursor(account: str, folder: str, validity: int) -> int:
        with desk.store.read() as connection:
            return inbox.cursor(connection, account, folder, validity)

    started, count = time.perf_counter(), 0
    for arrival in mailbox.fetch(cursor):
        desk.receive(arrival.raw, arrived, source=arrival.source, cursor=arrival.cursor)
        mailbox.done(arrival)
        count += 1
    spent = time.perf_counter() - started
    mailbox.close()
    return count, spent


def floor(servers: EmbeddedServers, folder: Path) -> float:
    database = sqlite3.connect(folder / "floor.db", isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("CREATE TABLE mail (uid TEXT, subject TEXT, text TEXT, page TEXT)")
    started = time.perf_counter()
    with imap_tools.MailBoxUnencrypted("127.0.0.1", servers.imap_port).login(DESK, PASSWORD) as box:
        for message in box.fetch(bulk=50, mark_seen=False):
            page = LexborHTMLParser(message.html).text() if message.html else ""
            database.execute("BEGIN IMMEDIATE")
            database.execute("INSERT INTO mail VALUES (?, ?, ?, ?)", (message.uid, message.subject, message.text, page))
            database.execute("COMMIT")
    return time.perf_counter() - started


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mails", type=int, default=1000)
    arguments = parser.parse_args()
    half = arguments.mails // 2
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "inwriting.toml").write_text(CONFIG)
        config = load(folder / "inwriting.toml", {})
        upgrade_store(config)
        desk = open_desk(config)
        servers = EmbeddedServers(folder / "mail")
        servers.add_user(DESK, PASSWORD)
        with servers:
            desk.receive(briefs(1)[0].replace(b"brief-0@", b"warm-up@"), START)  # imports, caches, compiled templates
            put(servers, briefs(half))
            with Stopwatch() as watch:
                first, spent = take_all(desk, servers, START)
            asyncio.run(_file(desk, folder))
            put(servers, replies(desk)[-half:])
            with watch:
                second, more = take_all(desk, servers, START + timedelta(hours=1))
            total, least = spent + more, floor(servers, folder)
        count = first + second
        print(f"mails {count}: {first} briefs in {spent:.2f} s, {second} replies in {more:.2f} s")
        for stage, seconds in watch.spent.items():
            print(f"  {stage:<11} {seconds / count * 1000:6.2f} ms a mail")
        print(
            f"  {'the rest':<11} {(total - sum(watch.spent.values())) / count * 1000:6.2f} ms a mail (commits, lookups)"
        )
        print(f"path  {total / count * 1000:.2f} ms a mail")
        print(f"floor {least / count * 1000:.2f} ms a mail")
        print(f"ratio {least / total:.2f}")
    return 0


class Stopwatch:
    """Times the stages while it is entered, each by its own clock around the function the desk calls."""

    def __init__(self) -> None:
        self.spent = dict.fromkeys(STAGES, 0.0)
        self._own: dict[str, Any] = {}

    def __enter__(self) -> Stopwatch:
        for stage, (owner, name) in STAGES.items():
            self._own[stage] = getattr(owner, name)
            setattr(owner, name, self._timed(stage, self._own[stage]))
        return self

    def __exit__(self, *_: object) -> None:
        for stage, (owner, name) in STAGES.items():
            setattr(owner, name, self._own[stage])

    def _timed(self, stage: str, function: Any) -> Any:
        def timed(*positional: Any, **named: Any) -> Any:
            began = time.perf_counter()
            try:
                made = function(*positional, **named)
            finally:
                self.spent[stage] += time.perf_counter() - began
            return self._each(stage, made) if isinstance(made, Iterator) else made

        return timed

    def _each(self, stage: str, made: Iterator[Any]) -> Iterator[Any]:
        while True:
            began = time.perf_counter()
            try:
                item = next(made)
            except StopIteration:
                return
            finally:
                self.spent[stage] += time.perf_counter() - began
            yield item


async def _file(desk: Desk, folder: Path) -> None:
    """Empties the queue of copies between the halves, as a sender would: it is no part of the path."""
    from inwriting.desk import Flushed

    desk.file_pending(MaildirFolders(folder / "mailbox"), Flushed())


if __name__ == "__main__":
    sys.exit(main())
