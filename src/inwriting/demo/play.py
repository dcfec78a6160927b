"""`inwriting demo`: a whole thread against embedded mail servers: the real desk, a buyer, a clock that can jump.

The desk runs as it always does (mailbox loop, sweep, sender); only its clock is set ahead, so that a business day
passes in seconds. Nothing leaves this machine: both servers listen on free loopback ports.
"""

from __future__ import annotations

import smtplib
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any, TypeVar

import structlog
from imap_tools import MailBoxUnencrypted
from rich.console import Console
from rich.panel import Panel

from inwriting.config import load
from inwriting.demo import buyer
from inwriting.demo.page import thread_page
from inwriting.demo.servers import EmbeddedServers
from inwriting.desk import Flushed
from inwriting.run import Running
from inwriting.setup import open_desk, open_folders, open_mailbox, open_outbound, rebuild_store, upgrade_store
from inwriting.store.database import Store
from inwriting.store.overview import list_cases, view_case
from inwriting.store.rebuild import verify

DESK, PASSWORD = "scope@desk.example", "demo"
PATIENCE = 30.0  # seconds to wait for something that takes about one

CONFIG = """\
[office]
name = "Example Integration Office"
address = "{desk}"
timezone = "Europe/London"
country = "GB"
subdivision = "ENG"
hours = "09:00-17:30"
staff = ["lead@desk.example"]
[office.legal]
entity = "Example Integration Office Ltd"
registration = "England and Wales 01234567"
seat = "1 Example Street, London"
privacy = "We keep this correspondence to prepare and perform the engagement."
[mailbox]
url = "imap://{user}:{password}@127.0.0.1:{imap}/INBOX?tls=off"
[outbound]
url = "smtp://127.0.0.1:{smtp}?tls=off"
[store]
url = "sqlite:///demo.db"
[run]
listen = ""
"""

ANSWERS = {
    "decision": "Whether to renew the CRM licences in spring as they are; I decide, with finance, by mid February.",
    "processes": "Quote to cash: from the won opportunity to the paid invoice.",
    "authority": "The CRM owns contacts and opportunities, the ERP owns orders, invoices and payment terms.",
    "volumes": "About 400 orders a month, 9,000 accounts.",
    "triggers": "An opportunity set to Closed Won starts the order; nothing else is defined yet.",
    "approvals_live_in": "In email, with the head of sales.",
    "customer_definition": "Sales says account, finance says whoever is billed. No agreed definition.",
}

Waited = TypeVar("Waited")


class Clock:
    """The real time plus what the demo has skipped."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def jump_to(self, at: datetime) -> None:
        self._ahead = max(self._ahead, at - datetime.now(UTC))


def play(keep: Path | None = None) -> dict[str, Any]:
    """Plays the thread and narrates it; gives what it came to. Mails and page stay in `keep`, else in a new folder."""
    started = time.monotonic()
    console = Console()
    folder = keep or Path(tempfile.mkdtemp(prefix="inwriting-demo-"))
    folder.mkdir(parents=True, exist_ok=True)
    with _without_log(), tempfile.TemporaryDirectory() as work, _desk(Path(work), console) as thread:
        told = thread.play()
        thread.save(folder)
        rebuilt = thread.stop_and_rebuild()
    seconds = time.monotonic() - started
    console.print()
    console.print(f"The ledger holds [bold]{told['entries']} entries[/]; rebuilt from the mailbox alone: {rebuilt}.")
    console.print(f"Every mail as .eml and the whole thread as one page: [bold]{folder / 'thread.html'}[/]")
    console.print(f"That took {seconds:.0f} seconds.")
    return told | {"folder": str(folder), "rebuilt": rebuilt, "seconds": round(seconds, 1)}


class Thread:
    """One buyer, one desk, one thread."""

    def __init__(self, config_file: Path, servers: EmbeddedServers, console: Console) -> None:
        self._config = load(config_file, {})
        upgrade_store(self._config)
        self._servers, self._console = servers, console
        self._clock = Clock()
        self._desk = open_desk(self._config)
        self._mails: list[bytes] = []
        self._seen: set[str] = set()
        self.running = Running(
            self._desk,
            lambda: open_mailbox(self._config),
            lambda: open_folders(self._config),
            lambda: open_outbound(self._config),
            poll_seconds=1,
            sweep_seconds=0.5,
            clock=self._clock,
        )
        self._runner = threading.Thread(target=self.running.run, name="desk", daemon=True)

    def start(self) -> None:
        self._runner.start()

    def stop(self) -> None:
        self.running.stop.set()
        self._runner.join(timeout=30)

    def play(self) -> dict[str, Any]:
        self._say("A buyer mails a brief.")
        self._send(buyer.brief(DESK, self._clock()))
        first = self._next_letter("The desk answers in the same thread, at once.")
        case = self._case()

        asked = {question["number"]: question["key"] for question in case["questions"]}
        answers = {number: ANSWERS[key] for number, key in asked.items() if key in ANSWERS}
        self._say(f"The buyer answers {len(answers)} of {len(asked)} questions between the lines.")
        reply = buyer.answer_between_the_lines(
            first, answers, "Hi, please see my answers below. The rest I will have to ask around for.", self._clock()
        )
        self._send(reply)
        self._wait("the answers", lambda: len(self._case()["mails"]) == 2 or None)
        case = self._case()
        for question in case["questions"]:
            mark = "[green]✓[/]" if question["status"] == "answered" else "[yellow]·[/]"
            self._console.print(f"  {mark} Q{question['number']} {question['status']}: {question['answer'] or '–'}")

        self._jump("Ten quiet minutes pass.", self._clock() + timedelta(minutes=10))
        self._next_letter("A receipt says what was recorded, what is open and what could not be placed.")
        act_at = datetime.fromisoformat(self._deadline()["act_at"])
        self._jump(f"Nobody does anything. The clock reaches {act_at:%A %d %B, %H:%M} UTC.", act_at)
        self._next_letter("The written quote is there, before its deadline.")
        self._wait("the deadline", lambda: self._deadline()["status"] == "met" or None)
        case = self._case()
        self._say(f"The promise of {case['deadlines'][0]['due_at'][:16].replace('T', ' ')} UTC is met.")
        return {
            "case": case["ref"],
            "answered": sum(question["status"] == "answered" for question in case["questions"]),
            "questions": len(case["questions"]),
            "quote": case["quotes"][-1]["class"],
            "deadline": case["deadlines"][0]["status"],
            "entries": case["ledger"]["entries"],
        }

    def save(self, folder: Path) -> None:
        """Each mail as .eml, in order, and the thread as one page."""
        for number, raw in enumerate(self._mails, 1):
            (folder / f"{number:02d}.eml").write_bytes(raw)
        subject = str(message_from_bytes(self._mails[0], policy=default)["Subject"])
        (folder / "thread.html").write_text(thread_page(subject, self._mails), encoding="utf-8")

    def stop_and_rebuild(self) -> str:
        """Stops the desk, rebuilds the ledger from its mailbox and compares the heads."""
        self.stop()
        self._desk.file_pending(open_folders(self._config), Flushed())
        store = f"sqlite:///{self._config.folder / 'rebuilt.db'}"
        result = rebuild_store(self._config, self._servers_url(), store)
        with self._desk.store.read() as before, Store(store).read() as after:
            same = not result.flaws and verify(before) == verify(after)
        return "the same heads, hash for hash" if same else f"DIFFERENT ({len(result.flaws)} flaws)"

    # ------------------------------------------------------------ the buyer's end

    def _send(self, message: EmailMessage) -> None:
        raw = message.as_bytes()
        self._mails.append(raw)
        self._show(message, "cyan")
        with smtplib.SMTP("127.0.0.1", self._servers.smtp_port) as smtp:
            smtp.sendmail(buyer.ADDRESS, [str(message["To"])], raw)

    def _next_letter(self, what: str) -> EmailMessage:
        raw = self._wait(what, self._unread)
        self._mails.append(raw)
        letter = message_from_bytes(raw, policy=default)
        assert isinstance(letter, EmailMessage)
        self._say(what)
        self._show(letter, "green")
        return letter

    def _unread(self) -> bytes | None:
        with MailBoxUnencrypted("127.0.0.1", self._servers.imap_port).login(buyer.ADDRESS, PASSWORD) as box:
            for message in box.fetch(mark_seen=False):
                if message.uid and message.uid not in self._seen:
                    self._seen.add(message.uid)
                    return message.obj.as_bytes()
        return None

    # ------------------------------------------------------------ the desk's end

    def _case(self) -> dict[str, Any]:
        with self._desk.store.read() as connection:
            found = view_case(connection, list_cases(connection)[0]["ref"])
        assert found is not None
        return found

    def _deadline(self) -> dict[str, Any]:
        deadline: dict[str, Any] = self._case()["deadlines"][0]
        return deadline

    def _servers_url(self) -> str:
        return f"imap://{DESK.replace('@', '%40')}:{PASSWORD}@127.0.0.1:{self._servers.imap_port}/INBOX?tls=off"

    # ------------------------------------------------------------ telling

    def _jump(self, what: str, to: datetime) -> None:
        self._say(what)
        self._clock.jump_to(to + timedelta(seconds=1))

    def _say(self, what: str) -> None:
        self._console.print()
        self._console.rule(f"[bold]{what}[/]", align="left")

    def _show(self, message: EmailMessage, colour: str) -> None:
        body = message.get_body(("plain",))
        lines = (body.get_content() if body else "").splitlines()
        shown = "\n".join(lines[:18]) + ("\n…" if len(lines) > 18 else "")
        title = f"{message['From']} → {message['To'].addresses[0].addr_spec}: {message['Subject']}"
        self._console.print(Panel(shown.replace("[", "\\["), title=title, border_style=colour))

    def _wait(self, what: str, look: Callable[[], Waited | None]) -> Waited:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            try:
                found = look()
            except (IndexError, KeyError):
                found = None
            if found is not None:
                return found
            time.sleep(0.1)
        raise TimeoutError(f"The demo waited {PATIENCE:.0f} seconds for: {what}")


@contextmanager
def _desk(work: Path, console: Console) -> Iterator[Thread]:
    servers = EmbeddedServers(work / "mail")
    for address in (DESK, buyer.ADDRESS, "lead@desk.example"):
        servers.add_user(address, PASSWORD)
    with servers:
        config_file = work / "inwriting.toml"
        config_file.write_text(
            CONFIG.format(
                desk=DESK,
                user=DESK.replace("@", "%40"),
                password=PASSWORD,
                imap=servers.imap_port,
                smtp=servers.smtp_port,
            )
        )
        thread = Thread(config_file, servers, console)
        thread.start()
        try:
            yield thread
        finally:
            thread.stop()


@contextmanager
def _without_log() -> Iterator[None]:
    """A demo tells its story; the log of the desk would be a second one."""
    before = structlog.get_config()["processors"]
    structlog.configure(processors=[lambda *_: _drop()])
    try:
        yield
    finally:
        structlog.configure(processors=before)


def _drop() -> Any:
    raise structlog.DropEvent
