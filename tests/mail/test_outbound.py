"""Letters out: by SMTP (Postfix, and the embedded server), against a server that misbehaves, and into a maildir."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inwriting.demo.servers import EmbeddedServers
from inwriting.mail.outbound import LAST_RETRY, MaildirOutbound, Outbound, Sent, SmtpOutbound, retry_delay
from inwriting.mail.tls import Tls
from servers import HOST, DovecotPostfix, Servers, User, new_user

VERP = "scope+b.3x7@desk.example"


def letter(name: str = "letter", body: bytes = b"Hello") -> bytes:
    return b"Message-ID: <%s@desk.example>\r\nSubject: Scope\r\n\r\n%s\r\n" % (name.encode(), body)


def sent(outbound: Outbound, *deliveries: tuple[bytes, str]) -> list[Sent]:
    """Sends one after the other over what stays open between them."""

    async def send_all() -> list[Sent]:
        try:
            return [await outbound.send(raw, VERP, recipient) for raw, recipient in deliveries]
        finally:
            await outbound.close()

    return asyncio.run(send_all())


def arrived(user: User, number: int) -> list[bytes]:
    """The mails of a user once there are so many; Postfix delivers a moment after it has accepted."""
    with closing(user.mailbox()) as mailbox:
        while len(mails := [arrival.raw for arrival in mailbox.fetch(lambda *_: 0)]) < number:
            assert mailbox.wait(20, threading.Event()), f"{len(mails)} of {number} mails came"
    return mails


# ---------------------------------------------------------------- real servers


def test_a_letter_reaches_its_reader_and_its_bounces_come_back_to_us(servers: Servers) -> None:
    buyer = new_user(servers, "ana", "buyer.example")
    raw = letter(body=b"Hello\r\n.\r\n..dots\r\nFrom here")
    (result,) = sent(buyer.outbound(), (raw, buyer.address))
    assert (result.outcome, result.code, result.connection) == ("accepted", 250, False)
    (mail,) = arrived(buyer, 1)
    assert mail.endswith(raw)
    assert b"Return-Path: <%s>" % VERP.encode() in mail


def test_each_recipient_gets_the_servers_own_answer(servers: Servers) -> None:
    buyer = new_user(servers, "ana", "buyer.example")
    first, later, nobody, last = sent(
        buyer.outbound(),
        (letter("1"), buyer.address),
        (letter("2"), "later@buyer.example"),
        (letter("3"), "nobody@buyer.example"),
        (letter("4"), buyer.address),
    )
    assert [first.outcome, last.outcome] == ["accepted", "accepted"]
    assert (later.outcome, later.code, later.connection) == ("deferred", 451, False)
    assert "busy" in later.detail
    assert (nobody.outcome, nobody.code, nobody.connection) == ("failed", 550, False)
    assert len(arrived(buyer, 2)) == 2


def test_a_letter_of_five_megabytes_leaves_whole(servers: Servers) -> None:
    buyer = new_user(servers, "ana", "buyer.example")
    raw = letter(body=b"\r\n".join([b"x" * 998] * 5200))
    (result,) = sent(buyer.outbound(), (raw, buyer.address))
    assert result.outcome == "accepted"
    (mail,) = arrived(buyer, 1)
    assert mail.endswith(raw)


def test_a_server_that_was_restarted_between_two_letters_gets_the_second_at_once(servers: Servers) -> None:
    buyer = new_user(servers, "ana", "buyer.example")

    async def play() -> list[Sent]:
        outbound = buyer.outbound()
        results = [await outbound.send(letter("1"), VERP, buyer.address)]
        await asyncio.to_thread(servers.stop_smtp)
        try:
            results.append(await outbound.send(letter("2"), VERP, buyer.address))
        finally:
            await asyncio.to_thread(servers.start_smtp)
        results.append(await outbound.send(letter("2"), VERP, buyer.address))
        await asyncio.to_thread(servers.stop_smtp)
        await asyncio.to_thread(servers.start_smtp)
        results.append(await outbound.send(letter("3"), VERP, buyer.address))
        await outbound.close()
        return results

    results = asyncio.run(play())
    assert [result.outcome for result in results] == ["accepted", "deferred", "accepted", "accepted"]
    assert results[1].connection
    assert str(servers.smtp_port) in results[1].detail
    assert len(arrived(buyer, 3)) == 3


def test_a_reader_outside_ascii_gets_the_letter(servers: Servers) -> None:
    buyer = new_user(servers, "jürgen", "buyer.example")
    (result,) = sent(buyer.outbound(), (letter(body="Grüße".encode()), buyer.address))
    assert result.outcome == "accepted"
    (mail,) = arrived(buyer, 1)
    assert mail.endswith(letter(body="Grüße".encode()))


def test_a_server_that_takes_no_address_outside_ascii_is_named_as_the_reason(tmp_path: Path) -> None:
    with EmbeddedServers(tmp_path / "mail", smtputf8=False) as servers:
        servers.add_user("ana@buyer.example", "secret")
        outbound = SmtpOutbound(HOST, servers.smtp_port, tls="off")
        first, second = sent(outbound, (letter(), "jürgen@buyer.example"), (letter(), "ana@buyer.example"))
    assert first.outcome == "failed"
    assert "SMTPUTF8" in first.detail
    assert second.outcome == "accepted"


def test_a_refused_login_holds_back_all_letters_and_fails_none(servers: Servers) -> None:
    user = new_user(servers)
    right = SmtpOutbound(HOST, servers.smtp_port, user=user.address, password=user.password, tls="off")
    wrong = SmtpOutbound(HOST, servers.smtp_port, user=user.address, password="letmein-9", tls="off")
    (result,) = sent(wrong, (letter(), user.address))
    assert (result.outcome, result.connection, result.code) == ("deferred", True, 535)
    assert "letmein-9" not in result.detail
    (result,) = sent(right, (letter(), user.address))
    assert result.outcome == "accepted"


def test_check_says_whether_letters_could_leave_without_sending_one(servers: Servers) -> None:
    user = new_user(servers)
    right = SmtpOutbound(HOST, servers.smtp_port, user=user.address, password=user.password, tls="off")
    wrong = SmtpOutbound(HOST, servers.smtp_port, user=user.address, password="letmein-9", tls="off")
    assert [ok for _, ok, _ in asyncio.run(checked(right))] == [True, True]
    ((what, ok, detail),) = asyncio.run(checked(wrong))
    assert (what, ok) == ("login", False)
    assert "check [outbound]" in detail


def test_check_says_what_to_do_where_no_server_answers() -> None:
    with socket.socket() as taken:
        taken.bind((HOST, 0))  # and nobody listens
        ((what, ok, detail),) = asyncio.run(checked(SmtpOutbound(HOST, taken.getsockname()[1], tls="off")))
    assert (what, ok) == ("connection", False)
    assert "check [outbound] url, and that the server answers there" in detail


async def checked(outbound: Outbound) -> list[tuple[str, bool, str]]:
    try:
        return await outbound.check()
    finally:
        await outbound.close()


@pytest.mark.parametrize("tls", ["implicit", "starttls", "offered"])
def test_a_certificate_is_trusted_by_the_configured_authority_alone(dovecot_postfix: DovecotPostfix, tls: Tls) -> None:
    user = new_user(dovecot_postfix)
    port = dovecot_postfix.smtps_port if tls == "implicit" else dovecot_postfix.smtp_port
    trusting = SmtpOutbound(
        HOST, port, user=user.address, password=user.password, tls=tls, ca_file=dovecot_postfix.ca_file
    )
    (result,) = sent(trusting, (letter(), user.address))
    assert result.outcome == "accepted"
    assert "TLSv1" in asyncio.run(checked(trusting))[0][2]
    (result,) = sent(SmtpOutbound(HOST, port, tls=tls), (letter(), user.address))
    if tls == "offered":  # an encrypted line to whoever answers is better than an open one
        assert result.outcome == "accepted"
    else:
        assert (result.outcome, result.connection) == ("deferred", True)
        assert "certificate" in result.detail.lower()


# ---------------------------------------------------------------- a server that misbehaves


class Scripted:
    """An SMTP server that answers by rule; each line it got is in `heard`, a `.` standing for a whole mail.

    `answers` gives, by the first word of a line, what is said each time in turn: a reply, or None to hang up."""

    def __init__(self, **answers: list[bytes | None]) -> None:
        self.heard: list[str] = []
        self.connections = 0
        self._answers = answers
        self._listener = socket.create_server((HOST, 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            with connection, connection.makefile("rb") as lines:
                self._converse(connection, lines)

    def _converse(self, connection: socket.socket, lines: Iterator[bytes]) -> None:
        connection.sendall(b"220 ready\r\n")
        for line in lines:
            self.heard.append(line.decode().strip())
            word = line.split()[0].decode().upper() if line.strip() else ""
            said = self._say(word)
            if said is None:
                return
            connection.sendall(said)
            if said.startswith(b"354"):
                while next(lines) != b".\r\n":
                    pass
                self.heard.append(".")
                said = self._say("content")
                if said is None:
                    return
                connection.sendall(said)
            if word == "QUIT" or said.startswith(b"421"):
                return

    def _say(self, word: str) -> bytes | None:
        if scripted := self._answers.get(word):
            return scripted.pop(0)
        return {"EHLO": b"250-mx\r\n250 SIZE 1000000\r\n", "DATA": b"354 go on\r\n"}.get(word, b"250 fine\r\n")

    def close(self) -> None:
        self._listener.close()


@contextmanager
def scripted(**answers: list[bytes | None]) -> Iterator[Scripted]:
    server = Scripted(**answers)
    try:
        yield server
    finally:
        server.close()


def over(server: Scripted) -> SmtpOutbound:
    return SmtpOutbound(HOST, server.port, tls="off", timeout=5)


TO = "ana@buyer.example"


def test_letters_share_one_connection() -> None:
    with scripted() as server:
        results = sent(over(server), *[(letter(str(number)), TO) for number in range(5)])
        assert [result.outcome for result in results] == ["accepted"] * 5
        assert server.connections == 1
        assert server.heard.count(f"MAIL FROM:<{VERP}> SIZE={len(letter('0'))}") == 5


@pytest.mark.parametrize("word", ["MAIL", "RCPT"])
@pytest.mark.parametrize("last_words", [None, b"421 4.3.2 closing\r\n"])
def test_a_connection_lost_before_the_letter_is_made_anew_at_once(word: str, last_words: bytes | None) -> None:
    with scripted(**{word: [last_words]}) as server:
        (result,) = sent(over(server), (letter(), TO))
        assert result.outcome == "accepted"
        assert server.connections == 2
        assert server.heard.count(".") == 1


def test_a_connection_lost_twice_before_the_letter_holds_back_all() -> None:
    with scripted(MAIL=[None, None]) as server:
        (result,) = sent(over(server), (letter(), TO))
        assert (result.outcome, result.connection) == ("deferred", True)
        assert server.connections == 2


def test_a_connection_lost_after_the_letter_leaves_it_for_later_and_not_for_now() -> None:
    # Nobody knows whether the server took it: at once would be a second copy for certain where it did.
    with scripted(content=[None]) as server:
        first, second = sent(over(server), (letter(), TO), (letter("next"), TO))
        assert (first.outcome, first.connection) == ("deferred", False)
        assert second.outcome == "accepted"
        assert server.heard.count(".") == 2


@pytest.mark.parametrize(
    ("word", "answer", "outcome", "connection"),
    [
        ("MAIL", b"451 4.3.0 busy\r\n", "deferred", False),
        ("MAIL", b"550 5.7.1 not from you\r\n", "failed", False),
        ("MAIL", b"530 5.7.0 log in first\r\n", "deferred", True),
        ("RCPT", b"452 4.2.2 full\r\n", "deferred", False),
        ("RCPT", b"551 5.1.6 moved\r\n", "failed", False),
        ("DATA", b"454 4.7.0 later\r\n", "deferred", False),
        ("DATA", b"554 5.5.1 no\r\n", "failed", False),
        ("content", b"450 4.7.1 greylisted\r\n", "deferred", False),
        ("content", b"552-5.3.4 too\r\n552 5.3.4 large\r\n", "failed", False),
        ("EHLO", b"554 5.7.1 go away\r\n", "deferred", True),
    ],
)
def test_a_refusal_means_what_its_code_says_wherever_it_comes(
    word: str, answer: bytes, outcome: str, connection: bool
) -> None:
    script: dict[str, list[bytes | None]] = {word: [answer], "HELO": [answer]}
    with scripted(**script) as server:
        first, second = sent(over(server), (letter(), TO), (letter("next"), TO))
        assert (first.outcome, first.connection) == (outcome, connection)
        assert first.detail.count(answer[:3].decode()) == 1
        assert second.outcome == "accepted", "a refused letter leaves the way free for the next"


def test_a_server_that_falls_silent_is_given_up_after_the_timeout() -> None:
    with socket.create_server((HOST, 0)) as silent:
        outbound = SmtpOutbound(HOST, silent.getsockname()[1], tls="off", timeout=0.05)
        (result,) = sent(outbound, (letter(), TO))
    assert (result.outcome, result.connection) == ("deferred", True)


def test_a_domain_outside_ascii_is_written_as_the_dns_has_it() -> None:
    with scripted() as server:
        (result,) = sent(over(server), (letter(), "ana@bücher.example"))
        assert result.outcome == "accepted"
        assert "RCPT TO:<ana@xn--bcher-kva.example>" in server.heard


@pytest.mark.parametrize("recipient", ["ana@buyer.example\r\nRCPT TO:<other@buyer.example>", f"ana@{'ü' * 70}.example"])
def test_what_cannot_be_an_address_fails_and_is_never_put_on_the_line(recipient: str) -> None:
    with scripted() as server:
        bad, good = sent(over(server), (letter(), recipient), (letter(), TO))
        assert (bad.outcome, bad.connection) == ("failed", False)
        assert good.outcome == "accepted"
        assert [line for line in server.heard if line.startswith("RCPT")] == [f"RCPT TO:<{TO}>"]


# ---------------------------------------------------------------- maildir


def test_a_letter_to_several_is_one_file(tmp_path: Path) -> None:
    first, second = sent(MaildirOutbound(tmp_path), (letter(), TO), (letter(), "cfo@buyer.example"))
    assert (first.outcome, second.outcome) == ("accepted", "accepted")
    (path,) = (tmp_path / "new").iterdir()
    assert path.read_bytes() == letter()


def test_a_letter_that_was_read_before_its_second_recipient_is_not_written_again(tmp_path: Path) -> None:
    sent(MaildirOutbound(tmp_path), (letter(), TO))
    (path,) = (tmp_path / "new").iterdir()
    path.rename(tmp_path / "cur" / f"{path.name}:2,S")
    sent(MaildirOutbound(tmp_path), (letter(), "cfo@buyer.example"), (letter("other"), TO))
    assert [found.read_bytes() for found in (tmp_path / "new").iterdir()] == [letter("other")]


def test_a_message_id_in_the_text_does_not_name_the_file(tmp_path: Path) -> None:
    quoted = letter("second", b"Message-ID: <first@desk.example>")
    sent(MaildirOutbound(tmp_path), (letter("first"), TO), (quoted, TO))
    assert sorted(found.read_bytes() for found in (tmp_path / "new").iterdir()) == sorted([letter("first"), quoted])


def test_a_maildir_that_cannot_be_written_holds_back_all(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("in the way")
    outbound = MaildirOutbound(tmp_path / "out")
    (result,) = sent(outbound, (letter(), TO))
    assert (result.outcome, result.connection) == ("deferred", True)
    assert [ok for _, ok, _ in asyncio.run(checked(outbound))] == [False]
    assert [ok for _, ok, _ in asyncio.run(checked(MaildirOutbound(tmp_path / "mail")))] == [True]


# ---------------------------------------------------------------- retries


def test_retries_begin_after_a_minute_and_grow_to_four_hours() -> None:
    waits = [retry_delay(attempt, lambda: 0.5) for attempt in range(1, 12)]
    assert waits[:4] == [timedelta(minutes=minutes) for minutes in (1, 2, 4, 8)]
    assert waits[-1] == timedelta(hours=4)
    assert waits == sorted(waits)


@given(st.integers(1, 10_000), st.floats(0, 1))
def test_a_retry_is_never_sooner_than_45_seconds_nor_later_than_the_limit(attempt: int, chance: float) -> None:
    assert timedelta(seconds=45) <= retry_delay(attempt, lambda: chance) <= LAST_RETRY
