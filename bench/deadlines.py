"""Whether the promise is kept: offices over two simulated years, every first quote held against its deadline.

    python bench/deadlines.py [--cases 10000] [--seed 1] [--jobs 2] [--letters whole|plain]

The real desk receives, sweeps, flushes and judges on a real SQLite store (`twoyears.py`); mailbox and sending server
are made up and away at random. With `plain` (what it does unless told otherwise) a letter's body is the Markdown of its
template, without the text and HTML made of it, and nothing is attached; everything else is as always. Due times are
computed a second time, minute by minute (`walltime.py`), and the record is held against what the server took, and when.

Prints, in minutes of business time, how early first quotes were, how late and why; the rate, and its ratio to a floor
measured in the same run: the same mails parsed, and as many rows of as many bytes committed one by one.
Exit code 1 where a first quote was late while desk and servers were up, a lateness has no recorded cause, the record
disagrees with what happened, or a rule of the quote's time was broken.
"""

from __future__ import annotations

import argparse
import logging
import random
import re
import sqlite3
import statistics
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import structlog
from sqlalchemy import select
from twoyears import ENOUGH, PRACTICES, Outages, Practice, TwoYears

import inwriting.desk
from inwriting.case.model import CaseState, Entry, Letter, Office
from inwriting.letters import render as whole
from inwriting.letters.render import Rendered
from inwriting.store import cases
from inwriting.store import tables as t

_VARIES = re.compile(
    r"<[^>]+>|[\w.+-]+@[\w.-]+|\d{4}-\d\d-\d\dT[\d:.+]+|\b(?:\d+|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b[^;,]*?"
    r"\d\d:\d\d|\d+(?= minutes| hours| days)"
)


@dataclass
class Found:
    """What two years of one office, or of several, showed. Times are minutes of business time."""

    cases: int = 0
    early: list[float] = field(default_factory=list)
    late: list[tuple[float, str]] = field(default_factory=list)  # by how much, and the recorded cause
    never: Counter[str] = field(default_factory=Counter)  # no first quote, and why
    undone: Counter[str] = field(default_factory=Counter)  # quotes that bounced, and what the record says of them
    later: Counter[str] = field(default_factory=Counter)  # promises after the first one, by kind and status
    problems: list[str] = field(default_factory=list)
    mails: int = 0
    letters: int = 0
    restarts: int = 0
    seconds: float = 0
    floor: float = 0

    def add(self, other: Found) -> None:
        for name in ("cases", "mails", "letters", "restarts", "seconds", "floor"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.early += other.early
        self.late += other.late
        self.problems += other.problems
        self.never += other.never
        self.undone += other.undone
        self.later += other.later


def play(practice: Practice, count: int, seed: str, letters: str = "plain") -> Found:
    """Two years of one office, and what they showed."""
    logger = structlog.get_config()["wrapper_class"]
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    random.seed(seed)  # the desk's own chance: how long it waits between tries
    inwriting.desk.render = plain_letter if letters == "plain" else whole.render
    try:
        with tempfile.TemporaryDirectory() as name:
            began = time.process_time()
            world = TwoYears(Path(name), practice, count, seed)
            world.run()
            spent = time.process_time() - began
            found = examine(world)
            found.seconds = spent
            found.floor = floor(world, Path(name))
            world.desk.store.close()
    finally:
        inwriting.desk.render = whole.render
        structlog.configure(wrapper_class=logger)
    return found


def plain_letter(letter: Letter, state: CaseState, office: Office, *, overrides: Path | None = None) -> Rendered:
    """A letter's template, filled and left as Markdown; nothing is attached."""
    template = whole._environment(overrides).get_template(f"letters/{letter.kind}.md.j2")
    return Rendered(template.render(whole._values(letter, state, office) | {"files": [], "shorter": 0}), "")


# ---------------------------------------------------------------- what the record says, and what happened


def examine(world: TwoYears) -> Found:
    """Holds each case's ledger against what the sending server took, and against the wall clock."""
    found = Found(mails=world.figures.mails, letters=world.figures.letters, restarts=world.figures.restarts)
    taken: dict[str, list[tuple[datetime, datetime]]] = {}
    for item in world.server.taken:
        taken.setdefault(f"{item.letter} {item.recipient}", []).append((item.at, item.clock))
    with world.desk.store.read() as connection:
        for ref, (client, arrived) in world.opened.items():
            entries = cases.load_entries(connection, ref)
            Examined(world, found, ref, client, arrived, entries, cases.load_case(connection, ref), taken).judge()
        stuck = connection.execute(
            select(t.dues.c.case_ref, t.dues.c.key, t.dues.c.trouble).where(t.dues.c.trouble != "")
        )
        found.problems += [f"{row.case_ref} {row.key} could not be done: {row.trouble}" for row in stuck]
        errors = connection.execute(select(t.mails.c.detail).where(t.mails.c.reason == "error"))
        found.problems += [f"a mail was not handled: {row.detail}" for row in errors]
    return found


@dataclass
class Examined:
    """One case, looked at from outside."""

    world: TwoYears
    found: Found
    ref: str
    client: str
    arrived: datetime
    entries: list[Entry]
    state: CaseState
    taken: dict[str, list[tuple[datetime, datetime]]]

    def judge(self) -> None:
        self.found.cases += 1
        wall = self.world.wall
        for deadline in self.state.deadlines.values():
            if deadline.kind != "quote":
                self.found.later[f"{re.sub('[0-9]+', 'n', deadline.kind)} {deadline.status}"] += 1
            if deadline.status == "missed" and not deadline.cause:
                self.problem(f"{deadline.kind} was missed, and no cause is recorded")
            if deadline.status == "running" and deadline.due_at < self.world.clock():
                self.problem(f"{deadline.kind} was due {deadline.due_at} and nobody judged it")
        due, issued, ended = wall.due(self.arrived), None, ""
        started = self.payloads("deadline-started", "quote")[0]
        if datetime.fromisoformat(started["due_at"]) != due:
            self.problem(f"due {started['due_at']}, by the wall clock {due.isoformat()}")
        left, held = 0, False
        for entry in self.entries:
            payload = entry.payload or {}
            if entry.kind in ("quote-issued", "no-bid-decided") and issued is None:
                issued = entry.at
            elif entry.kind == "state-changed" and issued is None and not ended:
                if payload["state"] == "held":
                    held, left = True, wall.between(entry.at, due)
                elif held:
                    held, due = False, wall.after(entry.at, left)
                ended = payload["state"] if payload["state"] in ("withdrawn", "closed") else ""
        if held and not ended:
            ended = "held"
        self.first(due, issued, ended)
        self.rules()

    def first(self, due: datetime, issued: datetime | None, ended: str) -> None:
        """The first quote (or the letter that there will be none) against its due time."""
        wall, found = self.world.wall, self.found
        times = [
            moment
            for entry in self.entries
            if entry.kind == "letter-written" and entry.payload
            if entry.payload["kind"].startswith("quote") or entry.payload["kind"] == "no-bid"
            for moment in self.taken.get(f"{entry.payload['message_id']} {self.client}", ())
        ]
        at, by_clock = min(times, default=(None, None))
        missed = self.payloads("deadline-missed", "quote")
        met = self.payloads("deadline-met", "quote")
        if at is None and ended and not missed:
            found.never[ended] += 1
            return
        if by_clock is not None and by_clock <= due:
            found.early.append(wall.between(by_clock, due) / 60)
            escalated = any(item.get("escalated") for item in missed)
            if not met and not escalated:
                self.problem(f"the first quote was taken at {by_clock}, in time for {due}, and is not said to be")
            undone = [item["cause"] for item in missed if met]
            if undone or self.payloads("deadline-reopened", "quote"):
                found.undone[_alike(undone[-1]) if undone else "sent again in time"] += 1
            return
        if at is None and self.state.deadlines["quote"].status == "cancelled":
            found.never[self.state.state] += 1
            return
        cause = missed[-1]["cause"] if missed else ""
        if not cause:
            self.problem(f"the first quote was late for {due} (taken {by_clock}), and the record does not say why")
        if at is None:
            found.never[_alike(cause)] += 1
        else:
            found.late.append((wall.between(due, by_clock or at) / 60, _alike(cause)))
        if not any(item.get("escalated") for item in missed) and (why := self.could_have_left(due, issued)):
            self.problem(f"the first quote was late for {due} (taken {by_clock}) {why}")

    def could_have_left(self, due: datetime, issued: datetime | None) -> str:
        """Says when everything was up for long enough between the moment to act and the due time."""
        world = self.world
        buyer = world.buyers[self.client]
        if buyer.refuses:
            return ""
        act_at = max(world.wall.before(due, 30 * 60), issued or self.arrived)
        at = max(act_at, self.arrived)
        error = max((abs(by) for start, end, by in world.clock_wrong if start < due and end > at), default=timedelta())
        away: list[tuple[datetime, datetime]] = []
        for outages in (world.desk_away, world.server_away, world.mailbox_away):
            away += outages.within(at, due)
        wanted = ENOUGH + error + 3 * (buyer.greylists or timedelta())
        for start, end in [*Outages(away).spans, (due, due)]:
            if start - at >= wanted:
                return f"though all was up from {at} to {start}"
            at = max(at, end)
        return ""

    def rules(self) -> None:
        """At most one revision a business day that nobody of the staff releases; a firm quote 30 quiet business minutes
        after the last answer."""
        wall, days, firm = self.world.wall, Counter[object](), False
        answered: datetime | None = None
        for entry in self.entries:
            payload = entry.payload or {}
            if entry.kind == "answer-recorded":
                answered = entry.at
            elif entry.kind == "deadline-started" and payload["kind"] == "firm-quote":
                due = wall.due(entry.at)
                if datetime.fromisoformat(payload["due_at"]) != due:
                    self.problem(f"the firm quote is due {payload['due_at']}, by the wall clock {due.isoformat()}")
            elif entry.kind == "quote-issued":
                first_firm, firm = (
                    payload["quote_class"] == "firm" and not firm,
                    firm or payload["quote_class"] == "firm",
                )
                if payload["revision"] > 1 and not first_firm and not payload["released_by"]:
                    day = entry.at.astimezone(wall._zone).date()
                    days[day] += 1
                    if days[day] > 1:
                        self.problem(f"{days[day]} revisions on {day}")
                deadlines = [self.state.deadlines[kind] for kind in payload["serves"]]
                at_the_last = any(entry.at >= wall.before(d.due_at, 30 * 60) for d in deadlines)
                quiet = answered is None or wall.between(answered, entry.at) >= 30 * 60
                if first_firm and not payload["released_by"] and not quiet and not at_the_last:
                    self.problem(f"a firm quote at {entry.at}, though an answer came at {answered}")

    def payloads(self, kind: str, deadline: str) -> list[dict[str, object]]:  # type: ignore[type-arg]
        return [
            dict(entry.payload)
            for entry in self.entries
            if entry.kind == kind and entry.payload and entry.payload["kind"] == deadline
        ]

    def problem(self, said: str) -> None:
        practice = self.world.practice
        self.found.problems.append(f"{practice.timezone} {self.ref} ({self.client}): {said}")


def _alike(cause: object) -> str:
    """A cause without what differs from case to case."""
    return _VARIES.sub("…", str(cause))


# ---------------------------------------------------------------- the floor


def floor(world: TwoYears, folder: Path) -> float:
    """Seconds of this process for the least any desk does: mails parsed, a commit for each and for each letter."""
    database = sqlite3.connect(folder / "floor.db", isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("CREATE TABLE kept (id TEXT, raw BLOB)")
    with world.desk.store.read() as connection:
        mails = [cases.unpack(row.raw) for row in connection.execute(select(t.mails.c.raw))]
        letters = [cases.unpack(row.raw) for row in connection.execute(select(t.letters.c.raw))]
    began = time.process_time()
    for raw in mails:
        message = message_from_bytes(raw, policy=default)
        body = message.get_body(("plain", "html"))
        database.execute("INSERT INTO kept VALUES (?, ?)", (message["Message-ID"], body.get_content() if body else ""))
    for raw in letters:
        database.execute("INSERT INTO kept VALUES (?, ?)", ("", raw))
    return time.process_time() - began


# ---------------------------------------------------------------- in words


def told(found: Found) -> str:
    lines = [
        f"cases {found.cases}, mails {found.mails}, letters {found.letters}, restarts of a desk {found.restarts}",
        f"first quotes {len(found.early) + len(found.late)}, in time {len(found.early)}, late {len(found.late)}",
    ]
    if found.early:
        at = sorted(found.early)
        lines.append(
            f"  early by (business minutes): min {at[0]:.1f}, 5 % {at[len(at) // 20]:.1f}, "
            f"median {statistics.median(at):.1f}, 95 % {at[len(at) * 95 // 100]:.1f}"
        )
    by_cause: dict[str, list[float]] = {}
    for minutes, cause in found.late:
        by_cause.setdefault(cause, []).append(minutes)
    for cause, late in sorted(by_cause.items(), key=lambda item: -len(item[1])):
        lines.append(f"  late {len(late):5}, median {statistics.median(late):.1f}, most {max(late):.1f}: {cause}")
    lines += [f"  no first quote {count:5}: {why}" for why, count in found.never.most_common()]
    lines += [f"  bounced {count:5}: {why}" for why, count in found.undone.most_common()]
    lines += [f"  later promises {count:5}: {what}" for what, count in sorted(found.later.items())]
    lines.append(f"problems {len(found.problems)}")
    lines += [f"  {problem}" for problem in found.problems[:40]]
    lines.append(
        f"rate {found.cases / found.seconds:.1f} cases a second of one processor, "
        f"{found.seconds / found.cases * 1000:.0f} ms a case"
    )
    lines.append(f"floor {found.floor / found.cases * 1000:.1f} ms a case, ratio {found.floor / found.seconds:.3f}")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--jobs", type=int, default=2, help="processes; each plays an office at a time")
    parser.add_argument("--letters", choices=("whole", "plain"), default="plain")
    arguments = parser.parse_args()
    total = Found()
    share, more = divmod(arguments.cases, len(PRACTICES))
    with ProcessPoolExecutor(arguments.jobs) as pool:
        played = [
            pool.submit(play, practice, share + (place < more), f"{arguments.seed}/{place}", arguments.letters)
            for place, practice in enumerate(PRACTICES)
        ]
        for practice, one in zip(PRACTICES, played, strict=True):
            found = one.result()
            print(f"{practice.timezone}, {practice.hours}, review {practice.review}, {practice.at_deadline}")
            print(f"  {found.cases} cases, late {len(found.late)}, problems {len(found.problems)}", flush=True)
            total.add(found)
    print(told(total))
    return 1 if total.problems else 0


if __name__ == "__main__":
    sys.exit(main())
