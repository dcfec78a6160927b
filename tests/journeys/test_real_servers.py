"""Whole threads over real mail servers: the running desk between Dovecot and Postfix, and between the embedded pair.

Mail carries the time of its server, so these journeys run on the real date with a clock that jumps ahead.
"""

from __future__ import annotations

import json
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any, TypeVar

import pytest
from sqlalchemy import select

from desks import text_of
from inwriting.config import load
from inwriting.demo import buyer
from inwriting.demo.play import Clock
from inwriting.desk import Flushed
from inwriting.run import Running
from inwriting.setup import open_desk, open_folders, open_mailbox, open_outbound, rebuild_store, upgrade_store
from inwriting.store.database import Store
from inwriting.store.overview import list_cases, view_case
from inwriting.store.rebuild import verify
from inwriting.store.tables import deliveries
from servers import Servers, User, new_user

PATIENCE = 40.0  # seconds: a busy machine is no defect of the desk
Found = TypeVar("Found")

CONFIG = """\
[office]
name = "Example Integration Office"
address = "{desk}"
timezone = "Europe/London"
country = "GB"
subdivision = "ENG"
hours = "09:00-17:30"
staff = ["{staff}"]
[mailbox]
url = "{imap}?tls=off"
[outbound]
url = "{smtp}"
[store]
url = "sqlite:///desk.db"
[run]
listen = ""
"""


class Office:
    """A desk that runs between two servers, a buyer who writes to it, and a clock that can jump."""

    def __init__(self, servers: Servers, folder: Path) -> None:
        self.servers = servers
        self.desk = new_user(servers)
        self.buyer = new_user(servers, "ana", "buyer.example")
        self.staff = new_user(servers, "lead")
        self.clock = Clock()
        file = folder / "inwriting.toml"
        file.write_text(
            CONFIG.format(
                desk=self.desk.address, staff=self.staff.address, imap=self.desk.imap_url, smtp=self.desk.smtp_url
            )
        )
        self.config = load(file, {})
        upgrade_store(self.config)
        self.running = self._running()
        self._thread = threading.Thread(target=self.running.run, name="desk", daemon=True)

    def _running(self) -> Running:
        return Running(
            open_desk(self.config),
            lambda: open_mailbox(self.config),
            lambda: open_folders(self.config),
            lambda: open_outbound(self.config),
            poll_seconds=2,
            sweep_seconds=0.2,
            clock=self.clock,
        )

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self.running.stop.set()
        if self._thread.is_alive():
            self._thread.join(timeout=PATIENCE)
        assert not self._thread.is_alive()

    def restart(self) -> None:
        """The desk is stopped and started anew, as at a reboot."""
        self.stop()
        self.running = self._running()
        self._thread = threading.Thread(target=self.running.run, name="desk", daemon=True)
        self.start()

    # ------------------------------------------------------------ the buyer

    def brief(self, **changed: str) -> EmailMessage:
        return self.written(buyer.brief(self.desk.address, self.clock()), **changed)

    def written(self, message: EmailMessage, **headers: str) -> EmailMessage:
        message.replace_header("From", f"Ana Keller <{self.buyer.address}>")
        for name, value in headers.items():
            message[name] = value
        return message

    def send(self, message: EmailMessage, *also: str) -> None:
        recipient = message["To"].addresses[0].addr_spec
        self.buyer.send(message.as_bytes(), recipient, *also)

    def letters(self, user: User | None = None) -> list[EmailMessage]:
        """What lies in a person's mailbox."""
        found = [message_from_bytes(raw, policy=default) for raw in (user or self.buyer).mails()]
        return [message for message in found if isinstance(message, EmailMessage)]

    def letter(self, beginning: str) -> EmailMessage:
        """The letter whose text holds these words, once it is there."""
        return self.wait(
            f"a letter that says {beginning!r}",
            lambda: next((letter for letter in self.letters() if beginning in text_of(letter)), None),
        )

    # ------------------------------------------------------------ the desk's end

    def show(self, ref: str | None = None) -> dict[str, Any]:
        with self.running.desk.store.read() as connection:
            found = view_case(connection, ref or list_cases(connection)[0]["ref"])
        assert found is not None
        return found

    def deadline(self) -> dict[str, Any]:
        deadline: dict[str, Any] = self.show()["deadlines"][0]
        return deadline

    def of_kind(self, kind: str) -> dict[str, Any] | None:
        return next((letter for letter in self.show()["letters"] if letter["kind"] == kind), None)

    def settled(self, kind: str) -> dict[str, Any]:
        """A letter whose deliveries have ended."""

        def look() -> dict[str, Any] | None:
            letter = self.of_kind(kind)
            return letter if letter and letter["status"] not in ("queued", "deferred") else None

        return self.wait(f"the {kind} to be settled", look)

    def wait(self, what: str, look: Callable[[], Found | None]) -> Found:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            try:
                found = look()
            except (IndexError, KeyError):
                found = None
            if found is not None:
                return found
            time.sleep(0.05)
        raise TimeoutError(f"waited {PATIENCE:.0f} s for {what}; health: {self.running.health()}")


@pytest.fixture
def office(servers: Servers, tmp_path: Path) -> Iterator[Office]:
    made = Office(servers, tmp_path)
    made.start()
    yield made
    made.stop()


def test_a_brief_is_answered_its_answers_are_read_and_its_quote_is_in_time(office: Office, tmp_path: Path) -> None:
    office.send(office.brief())
    first = office.letter("Q1.")
    assert str(first["Subject"]) == "Re: CRM to ERP before we renew"
    assert first["To"].addresses[0].addr_spec == office.buyer.address

    asked = office.show()["questions"]
    answers = {question["number"]: f"The answer to number {question['number']}." for question in asked}
    office.send(office.written(buyer.answer_between_the_lines(first, answers, "Hi, see below.", office.clock())))
    office.wait("the answers", lambda: len(office.show()["mails"]) == 2 or None)
    for question in office.show()["questions"]:  # those of the second round are open
        assert question["answer"] == answers.get(question["number"])

    act_at, due_at = (datetime.fromisoformat(office.deadline()[when]) for when in ("act_at", "due_at"))
    office.clock.jump_to(act_at + timedelta(seconds=1))

    def met() -> bool | None:
        """Whether the quote has gone; late on a business day, answers keep it waiting for the next one's first minutes."""
        waits_for = office.running.health()["parts"]["store"]["next_due"]
        if waits_for and datetime.fromisoformat(waits_for) < due_at:
            office.clock.jump_to(datetime.fromisoformat(waits_for) + timedelta(seconds=1))
        return office.deadline()["status"] == "met" or None

    office.wait("the promise to be met", met)
    met_by = office.deadline()["met_by"]
    assert [quote["status"] for quote in office.show()["quotes"]] == ["sent"]
    assert met_by in [str(letter["Message-ID"]) for letter in office.letters()]

    # The whole record is in the mailbox: letters in the folder that is marked as Sent, and the journal.
    office.stop()
    office.running.desk.file_pending(open_folders(office.config), Flushed())
    sent = {str(message_from_bytes(raw, policy=default)["Message-ID"]) for raw in _sent(office)}
    assert {letter["message_id"] for letter in office.show()["letters"]} <= sent
    store = f"sqlite:///{tmp_path / 'rebuilt.db'}"
    result = rebuild_store(office.config, f"{office.desk.imap_url}?tls=off", store)
    assert not result.flaws
    with office.running.desk.store.read() as before, Store(store).read() as after:
        assert verify(before) == verify(after)
        ref = list_cases(before)[0]["ref"]
        assert view_case(before, ref) == view_case(after, ref)


def _sent(office: Office) -> list[bytes]:
    for name in ("Sent Letters", "Sent"):
        try:
            return office.desk.mails(f'"{name}"')
        except AssertionError:
            continue
    raise AssertionError("no sent folder")


def test_mail_that_was_read_elsewhere_is_taken_all_the_same(office: Office) -> None:
    office.stop()
    office.desk.append(office.brief().as_bytes(), flags="(\\Seen)")
    office.running = office._running()
    office._thread = threading.Thread(target=office.running.run, daemon=True)
    office.start()
    office.letter("Q1.")


def test_a_restart_of_the_mail_server_is_survived(office: Office) -> None:
    office.send(office.brief())
    office.letter("Q1.")
    office.servers.stop_imap()
    try:
        office.wait("trouble to be seen", lambda: office.running.health()["parts"]["mailbox"]["trouble"] or None)
        assert office.running.health()["healthy"] is False
    finally:
        office.servers.start_imap()
    second = buyer.brief(office.desk.address, office.clock())
    second.replace_header("Subject", "Another matter")
    office.send(office.written(second))
    office.wait("the second brief", lambda: _refs(office) == 2 or None)
    office.wait(
        "its letter", lambda: any(str(letter["Subject"]) == "Re: Another matter" for letter in office.letters()) or None
    )


def _refs(office: Office) -> int:
    with office.running.desk.store.read() as connection:
        return len(list_cases(connection))


def test_a_restart_of_the_desk_repeats_nothing(office: Office) -> None:
    office.send(office.brief())
    office.letter("Q1.")
    office.settled("scope-response")
    office.restart()
    office.send(office.brief())
    office.wait("the second brief", lambda: _refs(office) == 2 or None)
    office.wait("its letters", lambda: len([m for m in office.letters() if "Q1." in text_of(m)]) == 2 or None)
    ids = [str(letter["Message-ID"]) for letter in office.letters()]
    assert len(ids) == len(set(ids))


def test_letters_wait_while_the_sending_server_is_away(office: Office) -> None:
    office.servers.stop_smtp()
    try:
        office.desk.append(office.brief().as_bytes())
        office.wait("the case", lambda: office.of_kind("scope-response"))
        office.wait("trouble", lambda: office.running.health()["parts"]["sender"]["trouble"] or None)
        letter = office.of_kind("scope-response")
        assert letter
        assert letter["status"] == "deferred"
        assert "onnect" in letter["detail"]
    finally:
        office.servers.start_smtp()
    office.restart()  # it does not wait until the sender would try again
    assert office.settled("scope-response")["status"] == "sent"
    assert office.letter("Q1.")["Message-ID"] == office.of_kind("scope-response")["message_id"]  # type: ignore[index]


def test_a_recipient_who_is_refused_for_good_is_named_and_the_others_are_served(office: Office) -> None:
    office.send(office.brief(Cc="Nobody Here <gone@buyer.example>"))
    assert office.letter("Q1.")["Cc"].addresses[0].addr_spec == "gone@buyer.example"
    letter = office.wait(
        "the refusal", lambda: found if (found := office.of_kind("scope-response")) and found["detail"] else None
    )
    assert "gone@buyer.example: failed: 550" in letter["detail"]
    assert office.settled("scope-response")["status"] == "sent"


def test_a_recipient_who_is_put_off_is_tried_again(office: Office) -> None:
    office.send(office.brief(Cc="Later <later@buyer.example>"))
    office.letter("Q1.")

    first = office.wait("the first try", lambda: _tries(office) or None)
    letter = office.settled("scope-response")
    assert letter["status"] == "sent"  # whom it was written to has it
    put_off = "later@buyer.example: 451"
    office.wait("the reason", lambda: put_off in (office.settled("scope-response")["detail"] or "") or None)
    office.clock.jump_to(office.clock() + timedelta(minutes=10))
    office.restart()
    office.wait("the second try", lambda: _tries(office) > first or None)


def _tries(office: Office) -> int:
    with office.running.desk.store.read() as connection:
        asked = select(deliveries.c.attempts).where(deliveries.c.recipient == "later@buyer.example")
        return connection.execute(asked).scalar_one()


def test_health_and_metrics_say_how_the_desk_is(office: Office) -> None:
    office.send(office.brief())
    office.letter("Q1.")
    server = office.running.serve_metrics("127.0.0.1", 0)
    try:
        base = f"http://127.0.0.1:{server.server_address[1]}"
        health = office.wait("health", lambda: _get(f"{base}/health") if office.running.health()["healthy"] else None)
        assert json.loads(health)["healthy"] is True
        office.wait("the letter to be counted", lambda: 'outcome="accepted"' in _get(f"{base}/metrics") or None)
        assert 'inwriting_mails_total{verdict="new"} 1.0' in _get(f"{base}/metrics")
    finally:
        server.shutdown()
        server.server_close()


def _get(url: str) -> str:
    with urllib.request.urlopen(url, timeout=10) as answer:
        return str(answer.read(), "utf-8")
