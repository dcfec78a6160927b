"""The mail path against a floor, both measured in one run on the same mails in the same IMAP server.

    python bench/mailpath.py [--mails 1000]

Path: fetch, parse, screen, thread, read, decide, render, record: `Mailbox.fetch` and `Desk.receive`, half briefs and
half replies that quote our letters and answer between the questions.
Floor: imap-tools fetches the same mails in bulk, text and HTML are parsed, one SQLite commit each.
Prints the ratio floor/path (1.0 is as fast as the floor) and the time per stage.
"""

from __future__ import annotations

import argparse
import asyncio
import cProfile
import pstats
import sqlite3
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import imap_tools
from selectolax.lexbor import LexborHTMLParser

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
STAGES = {
    "fetch": ("mailbox.py", "_fetch_batch"),
    "parse": ("parse.py", "parse"),
    "screen": ("screen.py", "screen"),
    "thread": ("thread.py", "find_case"),
    "read brief": ("brief.py", "read_brief"),
    "read reply": ("reply.py", "read_reply"),
    "load case": ("cases.py", "load_case"),
    "decide": ("decide.py", "decide"),
    "render": ("render.py", "render"),
    "compose": ("compose.py", "compose"),
    "record": ("cases.py", "record"),
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
    parser.add_argument("--profile", action="store_true", help="time per stage (slows the path; no ratio is printed)")
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
            profile = cProfile.Profile()
            put(servers, briefs(half))
            if arguments.profile:
                profile.enable()
            first, spent = take_all(desk, servers, START)
            profile.disable()
            asyncio.run(_file(desk, folder))
            put(servers, replies(desk)[-half:])
            if arguments.profile:
                profile.enable()
            second, more = take_all(desk, servers, START + timedelta(hours=1))
            profile.disable()
            total, least = spent + more, floor(servers, folder)
        count = first + second
        print(f"mails {count}: {first} briefs in {spent:.2f} s, {second} replies in {more:.2f} s")
        if arguments.profile:
            _stages(profile, count)
        else:
            print(f"path  {total / count * 1000:.2f} ms a mail")
            print(f"floor {least / count * 1000:.2f} ms a mail")
            print(f"ratio {least / total:.2f}")
    return 0


async def _file(desk: Desk, folder: Path) -> None:
    """Empties the queue of copies between the halves, as a sender would: it is no part of the path."""
    from inwriting.desk import Flushed

    desk.file_pending(MaildirFolders(folder / "mailbox"), Flushed())


def _stages(profile: cProfile.Profile, count: int) -> None:
    stats = pstats.Stats(profile).stats  # type: ignore[attr-defined]
    for stage, (file, function) in STAGES.items():
        spent = sum(row[3] for key, row in stats.items() if key[0].endswith("/" + file) and key[2] == function)
        print(f"  {stage:<11} {spent / count * 1000:6.2f} ms a mail (under the profiler)")


if __name__ == "__main__":
    sys.exit(main())
