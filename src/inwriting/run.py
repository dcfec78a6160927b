"""`inwriting run`: the mailbox, the sweep and the sender, each in a plain thread, until told to stop.

    mailbox loop    IDLE or poll → desk.receive, one mail a transaction; reconnects with backoff
    sweep           every few seconds: what acts now
    sender          woken by either: files copies, sends letters, then judges promises

A thread that meets an error says so in the log and in `/health`, waits and goes on: no mail stops the desk.
"""

from __future__ import annotations

import asyncio
import json
import signal
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import structlog
from apscheduler.schedulers.background import BackgroundScheduler
from prometheus_client import CollectorRegistry, Counter, Gauge, generate_latest

from inwriting.desk import Desk
from inwriting.mail.folders import Folders
from inwriting.mail.mailbox import Backoff, Mailbox, MailboxUnavailable
from inwriting.mail.outbound import Outbound
from inwriting.reading.brief import make_ready
from inwriting.store import inbox, queue
from inwriting.store.database import StoreUnavailable

log = structlog.get_logger()

SWEEP_SECONDS = 15
SENDER_SECONDS = 20  # how long a deferred letter may wait beyond its time
TROUBLE_SECONDS = 30  # how long the sender waits where a server is away
STALE = timedelta(minutes=5)  # a thread that has not worked for so long is not healthy
TOLD_AGAIN = timedelta(minutes=15)  # how often a trouble that lasts is logged


class Running:
    """The desk at work. `open_mailbox`, `open_folders` and `open_outbound` connect anew after trouble."""

    def __init__(
        self,
        desk: Desk,
        open_mailbox: Callable[[], Mailbox],
        open_folders: Callable[[], Folders],
        open_outbound: Callable[[], Outbound],
        *,
        poll_seconds: float = 60,
        sweep_seconds: float = SWEEP_SECONDS,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.desk = desk
        self.stop = threading.Event()
        self._open_mailbox, self._open_folders, self._open_outbound = open_mailbox, open_folders, open_outbound
        self._poll_seconds, self._sweep_seconds = poll_seconds, sweep_seconds
        self._clock = clock
        self._outbox = threading.Event()
        self.registry = CollectorRegistry()
        self._mails = Counter("inwriting_mails", "Mails taken in, by verdict", ["verdict"], registry=self.registry)
        self._letters = Counter("inwriting_letters", "Deliveries, by outcome", ["outcome"], registry=self.registry)
        self._due = Counter("inwriting_due_rows", "Due rows acted on", registry=self.registry)
        self._missed = Counter("inwriting_deadlines_missed", "Promises missed", registry=self.registry)
        self._worked = Gauge("inwriting_last_work", "When a part last worked", ["part"], registry=self.registry)
        self._seen: dict[str, datetime] = {}
        self._trouble: dict[str, str] = {}
        self._told: dict[str, datetime] = {}  # when a part's trouble was last logged

    def run(self) -> None:
        """Runs until `stop` is set. What fell due while the desk was down is done first."""
        self._sweep()
        make_ready(self.desk.playbook)
        self._outbox.set()
        scheduler = BackgroundScheduler(timezone=UTC)
        scheduler.add_job(self._sweep, "interval", seconds=self._sweep_seconds, max_instances=1, coalesce=True)
        scheduler.start()
        threads = [
            threading.Thread(target=self._mailbox_loop, name="mailbox", daemon=True),
            threading.Thread(target=self._sender_loop, name="sender", daemon=True),
        ]
        for thread in threads:
            thread.start()
        self.stop.wait()
        self._outbox.set()
        scheduler.shutdown(wait=True)
        for thread in threads:
            thread.join(timeout=30)

    def stop_on_signals(self) -> None:
        """SIGTERM and SIGINT end the run after what is in hand."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: self.stop.set())

    # ------------------------------------------------------------ the three threads

    def _mailbox_loop(self) -> None:
        backoff = Backoff()
        mailbox: Mailbox | None = None
        while not self.stop.is_set():
            try:
                mailbox = mailbox or self._open_mailbox()
                self._take_in(mailbox)
                self._worked_now("mailbox")
                backoff.reset()
                mailbox.wait(self._poll_seconds, self.stop)
            except (MailboxUnavailable, StoreUnavailable, OSError) as error:
                self._in_trouble("mailbox", error)
                _close(mailbox)
                mailbox = None
                self.stop.wait(backoff.next())
            except Exception as error:
                log.exception("the mailbox loop goes on after an error")
                self._in_trouble("mailbox", error)
                _close(mailbox)
                mailbox = None
                self.stop.wait(backoff.next())
        _close(mailbox)

    def _take_in(self, mailbox: Mailbox) -> None:
        for arrival in mailbox.fetch(self._cursor):
            outcome = self.desk.receive(arrival.raw, arrival.arrived_at, source=arrival.source, cursor=arrival.cursor)
            mailbox.done(arrival)
            self._mails.labels(outcome.verdict).inc()
            log.info("mail", verdict=outcome.verdict, case=outcome.case, reason=outcome.reason, source=arrival.source)
            self._outbox.set()
            if self.stop.is_set():
                return

    def _cursor(self, account: str, folder: str, validity: int) -> int:
        with self.desk.store.read() as connection:
            return inbox.cursor(connection, account, folder, validity)

    def _sweep(self) -> None:
        try:
            done = self.desk.sweep(self._clock())
            self._due.inc(len(done))
            self._worked_now("sweep")
            if done:
                self._outbox.set()
        except StoreUnavailable as error:
            self._in_trouble("sweep", error)
        except Exception as error:
            log.exception("the sweep goes on after an error")
            self._in_trouble("sweep", error)

    def _sender_loop(self) -> None:
        with asyncio.Runner() as runner:
            runner.run(self._send_until_stopped())

    async def _send_until_stopped(self) -> None:
        outbound, folders = self._open_outbound(), None
        pause: float = 0
        while not self.stop.is_set():
            await asyncio.to_thread(self._outbox.wait, pause)
            self._outbox.clear()
            pause = SENDER_SECONDS
            try:
                folders = folders or self._open_folders()
                flushed = await self.desk.flush(folders, outbound, self._clock)
                for outcome, lines in (
                    ("accepted", flushed.sent),
                    ("deferred", flushed.deferred),
                    ("failed", flushed.failed),
                ):
                    self._letters.labels(outcome).inc(len(lines))
                    for line in lines:
                        log.info("delivery", outcome=outcome, **line)
                missed = self.desk.judge(self._clock())
                self._missed.inc(len(missed))
                if flushed.trouble:
                    raise OSError(flushed.trouble)
                self._worked_now("sender")
            except (OSError, StoreUnavailable, MailboxUnavailable) as error:
                self._in_trouble("sender", error)
                _close(folders)
                folders = None
                pause = TROUBLE_SECONDS
                await asyncio.to_thread(self.stop.wait, 1)
            except Exception as error:
                log.exception("the sender goes on after an error")
                self._in_trouble("sender", error)
                _close(folders)
                folders = None
                pause = TROUBLE_SECONDS
                await asyncio.to_thread(self.stop.wait, 1)
        _close(folders)
        await outbound.close()

    # ------------------------------------------------------------ health

    def health(self) -> dict[str, Any]:
        """What `/health` says: healthy while all parts have worked within the last minutes and the store answers."""
        now = self._clock()
        parts = {
            part: {
                "last_worked": self._seen[part].isoformat() if part in self._seen else None,
                "trouble": self._trouble.get(part),
            }
            for part in ("mailbox", "sweep", "sender")
        }
        healthy = all(
            part in self._seen and now - self._seen[part] < STALE and part not in self._trouble for part in parts
        )
        try:
            with self.desk.store.read() as connection:
                due = queue.next_due(connection)
            parts["store"] = {"next_due": due.isoformat() if due else None, "trouble": None}
        except StoreUnavailable as error:
            healthy = False
            parts["store"] = {"next_due": None, "trouble": str(error)}
        return {"healthy": healthy, "parts": parts}

    def serve_metrics(self, host: str, port: int) -> ThreadingHTTPServer:
        """Serves `/metrics` and `/health` on loopback in a thread of its own."""
        running = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                if self.path == "/metrics":
                    self._answer(200, "text/plain; version=0.0.4", generate_latest(running.registry))
                elif self.path == "/health":
                    health = running.health()
                    self._answer(200 if health["healthy"] else 503, "application/json", json.dumps(health).encode())
                else:
                    self._answer(404, "text/plain", b"/metrics or /health\n")

            def _answer(self, status: int, kind: str, body: bytes) -> None:
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: Any) -> None:
                """Requests for metrics are no news."""

        server = ThreadingHTTPServer((host, port), Handler)
        threading.Thread(target=server.serve_forever, name="metrics", daemon=True).start()
        return server

    def _worked_now(self, part: str) -> None:
        self._seen[part] = self._clock()
        if self._trouble.pop(part, None):
            log.info("works again", part=part)
        self._worked.labels(part).set(self._seen[part].timestamp())

    def _in_trouble(self, part: str, error: Exception) -> None:
        """Remembers a part's trouble for `/health`, and logs it when it is new and, while it lasts, now and then: the
        part tries again each second or two."""
        now, trouble = self._clock(), f"{type(error).__name__}: {error}"
        known = self._trouble.get(part) == trouble and now - self._told[part] < TOLD_AGAIN
        self._trouble[part] = trouble
        if not known:
            self._told[part] = now
            log.warning("in trouble", part=part, detail=str(error))


def _close(connection: Any) -> None:
    """Closes what may be broken already."""
    if connection is not None:
        try:
            connection.close()
        except Exception as error:
            log.debug("closing failed", detail=str(error))
