"""Kills `inwriting run` at random moments of a journey and checks that nothing was lost and nothing done twice.

    python bench/kills.py [--kills 200] [--seed 1]

A buyer's mails are dropped into the desk's maildir and answered from the letters that came out, while the desk is
started and killed (SIGKILL) again and again. Afterwards, with the desk at rest:

    every brief has exactly one case            every answer is recorded once
    no letter left under two Message-IDs        verify and rebuild hold
"""

from __future__ import annotations

import argparse
import random
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, default
from email.utils import format_datetime, localtime
from pathlib import Path

CONFIG = """\
[office]
name = "Example Integration Office"
address = "scope@desk.example"
timezone = "UTC"
country = "GB"
subdivision = "ENG"
hours = "00:00-24:00"
staff = ["lead@desk.example"]
quiet_minutes = 1
[mailbox]
url = "maildir:mailbox"
poll_seconds = 1
[outbound]
url = "maildir:out"
[store]
url = "sqlite:///desk.db"
[run]
listen = ""
"""

BRIEF = """\
Hello,

Sales lives in Salesforce and finance runs on NetSuite. We need account, contact and order to flow between the two.
Please send us a quote. Our own number for this is {number}.

Ana
"""


@dataclass(frozen=True)
class Figures:
    """What a kill run found."""

    kills: int
    briefs: int
    replies: int
    letters: int
    cases: int
    answers: int
    entries: int
    problems: tuple[str, ...]


class Journey:
    """A buyer beside a desk that is killed again and again."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder = folder
        self.random = random.Random(seed)
        self.config = folder / "inwriting.toml"
        self.config.write_text(CONFIG)
        for part in ("cur", "new", "tmp"):
            (folder / "mailbox" / part).mkdir(parents=True)
        self.briefs = 0
        self.replied: dict[str, str] = {}  # Message-ID of the letter → our answer to its first question
        self._inwriting("db", "upgrade")

    def play(self, kills: int) -> Figures:
        """Kills the desk so often, at moments between its start and its first letters, however slow the machine is."""
        began = time.monotonic()
        self._inwriting("cases")
        start = time.monotonic() - began  # what it takes here to load the program and open the store
        for _ in range(kills):
            self._mail_something()
            desk = self._start()
            time.sleep(start * self.random.uniform(0.8, 4))
            desk.send_signal(signal.SIGKILL)
            desk.wait()
        self._come_to_rest()
        self._mail_something()  # what came to rest is answered, too
        self._come_to_rest()
        return self._figures(kills)

    # ------------------------------------------------------------ the buyer

    def _mail_something(self) -> None:
        for _ in range(self.random.randint(1, 3)):
            self.briefs += 1
            self._drop(
                BRIEF.format(number=self.briefs),
                f"Brief {self.briefs}",
                f"<brief-{self.briefs}@buyer{self.briefs}.example>",
                sender=f"ana@buyer{self.briefs}.example",
            )
        for letter in self._letters("scope-response"):
            if letter["Message-ID"] not in self.replied and self.random.random() < 0.7:
                self._reply(letter)

    def _reply(self, letter: EmailMessage) -> None:
        answer = f"Our answer number {len(self.replied) + 1} in writing"
        self.replied[letter["Message-ID"]] = answer
        body = letter.get_body(("plain",))
        assert body is not None
        quoted = "\n".join(f"> {line}" for line in body.get_content().splitlines())
        self._drop(
            f"Q1: {answer}\n\nOn Monday the desk wrote:\n{quoted}\n",
            str(letter["Subject"]),
            f"<reply-{len(self.replied)}@buyer.example>",
            sender=str(letter["To"].addresses[0].addr_spec),
            to=str(letter["Reply-To"]),
            in_reply_to=letter["Message-ID"],
        )

    def _drop(
        self,
        body: str,
        subject: str,
        message_id: str,
        *,
        sender: str,
        to: str = "scope@desk.example",
        in_reply_to: str = "",
    ) -> None:
        message = EmailMessage(policy=SMTP)
        message["From"], message["To"], message["Subject"] = sender, to, subject
        message["Message-ID"], message["Date"] = message_id, format_datetime(localtime())
        if in_reply_to:
            message["In-Reply-To"] = message["References"] = in_reply_to
        message.set_content(body)
        name = message_id.strip("<>").replace("@", ".")
        waiting = self.folder / "mailbox" / "tmp" / name
        waiting.write_bytes(message.as_bytes())
        waiting.rename(self.folder / "mailbox" / "new" / name)

    def _letters(self, kind: str | None = None) -> list[EmailMessage]:
        found = []
        for path in sorted((self.folder / "out" / "new").glob("*")):
            letter = message_from_bytes(path.read_bytes(), policy=default)
            asks = re.search(r"(?m)^Q1\.", letter.get_body(("plain",)).get_content())  # type: ignore[union-attr]
            if kind is None or (asks and str(letter["Subject"]).startswith("Re: Brief")):
                found.append(letter)
        return found

    # ------------------------------------------------------------ the desk

    def _start(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "inwriting", "run", "--config", str(self.config)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _inwriting(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "inwriting", *arguments, "--config", str(self.config)],
            capture_output=True,
            text=True,
            check=False,
        )

    def _come_to_rest(self) -> None:
        """Lets the desk run unharmed until the mailbox is empty and nothing waits to leave."""
        desk = self._start()
        quiet = 0
        before = -1
        while quiet < 4:
            time.sleep(1)
            waiting = len(list((self.folder / "mailbox" / "new").iterdir()))
            letters = len(self._letters())
            quiet = quiet + 1 if waiting == 0 and letters == before and not self._queued() else 0
            before = letters
        desk.terminate()
        desk.wait(timeout=60)

    def _queued(self) -> int:
        """How many letters wait to leave."""
        with closing(sqlite3.connect(self.folder / "desk.db", timeout=60)) as database:
            (count,) = database.execute("SELECT count(*) FROM deliveries WHERE status = 'queued'").fetchone()
        return int(count)

    # ------------------------------------------------------------ the judgement

    def _figures(self, kills: int) -> Figures:
        from inwriting.config import load
        from inwriting.setup import open_desk, rebuild_store
        from inwriting.store.database import Store
        from inwriting.store.overview import list_cases, view_case
        from inwriting.store.rebuild import verify

        config = load(self.config, {})
        desk = open_desk(config)
        problems: list[str] = []
        with desk.store.read() as connection:
            cases = list_cases(connection)
            views = [view_case(connection, case["ref"]) or {} for case in cases]
            flaws, heads = verify(connection)
        subjects = Counter(case["subject"] for case in cases)
        for number in range(1, self.briefs + 1):
            if subjects[f"Brief {number}"] != 1:
                problems.append(f"brief {number} has {subjects[f'Brief {number}']} cases")
        answers = 0
        for view in views:
            asked = view["letters"][0]["message_id"]
            wanted = self.replied.get(asked)
            recorded = [mail["message_id"] for mail in view["mails"] if mail["verdict"] == "reply"]
            if len(recorded) != len(set(recorded)) or len(recorded) != (1 if wanted else 0):
                problems.append(f"{view['ref']} has {len(recorded)} replies, {1 if wanted else 0} were written")
            if view["questions"][0]["answer"] != wanted:
                problems.append(f"{view['ref']} holds {view['questions'][0]['answer']!r} instead of {wanted!r}")
            answers += wanted is not None
            problems += [
                f"{view['ref']}: {item['kind']} is {item['status']}"
                for item in view["letters"]
                if item["status"] != "sent"
            ]
        letters = self._letters()
        told = Counter(
            (letter["X-InWriting-Ledger"] or "").partition(";")[0] + str(letter["Subject"]) + _kind(letter)
            for letter in letters
        )
        problems += [f"{count} letters say the same: {what}" for what, count in told.items() if count > 1]
        known = {item["message_id"] for view in views for item in view["letters"]}
        strays = [
            letter["Message-ID"]
            for letter in letters
            if letter["Message-ID"] not in known and "office" not in letter["X-InWriting-Ledger"]
        ]
        problems += [f"{stray} left and is in no case" for stray in strays]
        problems += [f"{flaw.case} {flaw.seq}: {flaw.what}" for flaw in flaws]
        again = self.folder / "again.db"
        rebuilt = rebuild_store(config, f"maildir:{self.folder / 'mailbox'}", f"sqlite:///{again}")
        problems += [f"rebuild: {flaw.case} {flaw.seq}: {flaw.what}" for flaw in rebuilt.flaws]
        with Store(f"sqlite:///{again}").read() as connection:
            if verify(connection)[1] != heads:
                problems.append("the rebuilt heads differ")
        return Figures(
            kills,
            self.briefs,
            len(self.replied),
            len(letters),
            len(cases),
            answers,
            sum(count for count, _ in heads.values()),
            tuple(problems),
        )


def _kind(letter: EmailMessage) -> str:
    body = letter.get_body(("plain",))
    return body.get_content() if body else ""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        started = time.monotonic()
        figures = Journey(Path(folder), arguments.seed).play(arguments.kills)
        for name in ("kills", "briefs", "replies", "letters", "cases", "answers", "entries"):
            print(f"{name:<9} {getattr(figures, name)}")
        print(f"minutes   {(time.monotonic() - started) / 60:.1f}")
        for problem in figures.problems:
            print(f"PROBLEM   {problem}")
    return 1 if figures.problems else 0


if __name__ == "__main__":
    sys.exit(main())
