"""Mail in: over IMAP (Dovecot, and the embedded server) and from a maildir."""

from __future__ import annotations

import os
import shutil
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from inwriting.mail.imap import parse_fetch
from inwriting.mail.mailbox import Arrival, Backoff, ImapMailbox, Mailbox, MailboxUnavailable, MaildirMailbox
from servers import HOST, PASSWORD, DovecotPostfix, Servers, User, new_user

LONG = 30.0  # seconds that no test ever waits, unless something is broken


def mail(number: int, body: bytes = b"Hello") -> bytes:
    return b"From: ana@buyer.example\r\nSubject: %d\r\nMessage-ID: <%d@buyer.example>\r\n\r\n%s\r\n" % (
        number,
        number,
        body,
    )


def subjects(arrivals: list[Arrival]) -> list[int]:
    return [int(arrival.raw.split(b"Subject: ")[1].split(b"\r\n")[0]) for arrival in arrivals]


class Recorded:
    """The cursors as a store keeps them."""

    def __init__(self) -> None:
        self.uids: dict[tuple[str, str, int], int] = {}

    def __call__(self, account: str, folder: str, validity: int) -> int:
        return self.uids.get((account, folder, validity), 0)

    def take_in(self, mailbox: Mailbox, most: int | None = None) -> list[Arrival]:
        """Records what has come, at most so many, as the desk does."""
        taken: list[Arrival] = []
        for arrival in mailbox.fetch(self):
            if arrival.cursor is not None:
                cursor = arrival.cursor
                self.uids[cursor.account, cursor.folder, cursor.validity] = cursor.uid
            mailbox.done(arrival)
            taken.append(arrival)
            if len(taken) == most:
                break
        return taken


# ---------------------------------------------------------------- IMAP


def test_mails_come_in_their_order_and_each_once(user: User) -> None:
    recorded = Recorded()
    user.append(mail(3), mail(1), mail(2))
    with closing(user.mailbox()) as mailbox:
        first = recorded.take_in(mailbox)
        assert subjects(first) == [3, 1, 2]
        assert [arrival.raw for arrival in first] == [mail(3), mail(1), mail(2)]
        assert recorded.take_in(mailbox) == []
        user.append(mail(4))
        assert subjects(recorded.take_in(mailbox)) == [4]
    assert len({arrival.source for arrival in first}) == 3


def test_a_run_that_stopped_half_way_goes_on_where_it_was_recorded(user: User) -> None:
    recorded = Recorded()
    user.append(*map(mail, range(120)))
    with closing(user.mailbox()) as mailbox:
        assert subjects(recorded.take_in(mailbox, most=55)) == list(range(55))
    with closing(user.mailbox()) as mailbox:
        assert subjects(recorded.take_in(mailbox)) == list(range(55, 120))


def test_what_a_person_reads_is_not_lost_to_the_desk_and_the_desk_marks_nothing_as_read(user: User) -> None:
    recorded = Recorded()
    user.append(mail(1), flags=r"(\Seen)")
    user.append(mail(2))
    with closing(user.mailbox()) as mailbox:
        assert subjects(recorded.take_in(mailbox)) == [1, 2]
    with user.imap() as client:
        client.select("INBOX")
        assert client.search(None, "UNSEEN")[1] == [b"2"]


def test_the_arrival_is_the_servers_time_and_not_the_date_header(user: User) -> None:
    with user.imap() as client:
        raw = b"Date: Thu, 01 Jan 1970 00:00:00 +0000\r\n" + mail(1)
        client.append("INBOX", "", '"23-Nov-2026 10:00:05 +0200"', raw)
    with closing(user.mailbox()) as mailbox:
        (arrival,) = Recorded().take_in(mailbox)
    assert arrival.arrived_at == datetime(2026, 11, 23, 8, 0, 5, tzinfo=UTC)
    assert arrival.arrived_at.tzinfo is UTC


def test_a_folder_that_was_made_anew_is_read_anew(user: User) -> None:
    recorded = Recorded()
    with user.imap() as client:
        client.create("Briefs")
    user.append(mail(1), mail(2), folder="Briefs")
    with closing(user.mailbox(folder="Briefs")) as mailbox:
        before = recorded.take_in(mailbox)
    with user.imap() as client:
        client.delete("Briefs")
        client.create("Briefs")
    user.append(mail(3), folder="Briefs")
    with closing(user.mailbox(folder="Briefs")) as mailbox:
        after = recorded.take_in(mailbox)
    assert subjects(before) == [1, 2]
    assert subjects(after) == [3]
    assert not {arrival.source for arrival in before} & {arrival.source for arrival in after}


def test_the_last_mail_is_not_read_again_where_the_one_after_it_was_deleted(user: User) -> None:
    # `UID SEARCH 3:*` names the last mail, number 2, although 2 is less than 3.
    recorded = Recorded()
    user.append(mail(1), mail(2), mail(3))
    with closing(user.mailbox()) as mailbox:
        recorded.take_in(mailbox, most=2)
    with user.imap() as client:
        client.select("INBOX")
        client.store("3", "+FLAGS", r"(\Deleted)")
        client.expunge()
    with closing(user.mailbox()) as mailbox:
        assert recorded.take_in(mailbox) == []


def test_a_mail_that_is_deleted_between_listing_and_reading_is_passed_over(user: User) -> None:
    user.append(*map(mail, range(1, 61)))
    with closing(user.mailbox()) as mailbox:
        arrivals = mailbox.fetch(Recorded())
        got = [next(arrivals)]
        with user.imap() as client:
            client.select("INBOX")
            client.store("55:58", "+FLAGS", r"(\Deleted)")
            client.expunge()
        got += arrivals
    assert subjects(got) == [*range(1, 55), 59, 60]


def test_a_mail_over_smtp_is_noticed_while_waiting(user: User) -> None:
    buyer = new_user(user.servers, "ana", "buyer.example")
    recorded = Recorded()
    with closing(user.mailbox()) as mailbox, ThreadPoolExecutor() as pool:
        recorded.take_in(mailbox)
        waiting = pool.submit(mailbox.wait, LONG, threading.Event())
        buyer.send(mail(1), user.address.replace("@", "+iw-2026-0001@"))
        assert waiting.result()
        assert subjects(recorded.take_in(mailbox)) == [1]


def test_a_server_without_idle_is_polled(user: User) -> None:
    with closing(user.mailbox(idle=False)) as mailbox:
        Recorded().take_in(mailbox)
        assert not mailbox.wait(0.01, threading.Event())
        user.append(mail(1))
        assert mailbox.wait(0.01, threading.Event())


def test_waiting_ends_when_the_desk_is_to_stop(user: User) -> None:
    stop = threading.Event()
    with closing(user.mailbox()) as mailbox, ThreadPoolExecutor() as pool:
        Recorded().take_in(mailbox)
        waiting = pool.submit(mailbox.wait, LONG, stop)
        stop.set()
        assert not waiting.result()


def test_a_server_that_goes_away_while_we_wait_is_reported_and_found_again(user: User) -> None:
    recorded = Recorded()
    user.append(mail(1))
    with closing(user.mailbox()) as mailbox, ThreadPoolExecutor() as pool:
        recorded.take_in(mailbox)
        waiting = pool.submit(mailbox.wait, LONG, threading.Event())
        user.servers.stop_imap()
        try:
            with pytest.raises(MailboxUnavailable, match=user.address):
                waiting.result()
            with pytest.raises(MailboxUnavailable):
                recorded.take_in(mailbox)
        finally:
            user.servers.start_imap()
        user.append(mail(2))
        assert mailbox.wait(LONG, threading.Event()), "a new connection knows nothing of what came before it"
        assert subjects(recorded.take_in(mailbox)) == [2]


def test_a_mail_of_five_megabytes_comes_whole_among_small_ones(user: User) -> None:
    large = mail(2, b"\r\n".join([b"x" * 998] * 5200))
    user.append(mail(1), large, mail(3))
    with closing(user.mailbox()) as mailbox:
        arrivals = Recorded().take_in(mailbox)
    assert [arrival.raw for arrival in arrivals] == [mail(1), large, mail(3)]


def test_a_mail_with_a_nul_byte_and_one_that_is_no_mail_do_not_hold_up_the_next(user: User) -> None:
    for number, raw in enumerate((mail(1, b"before\0after"), b"", mail(3))):
        path = user.maildir / "new" / f"{number}.odd"
        path.write_bytes(raw)
        os.utime(path, (1_800_000_000 + number, 1_800_000_000 + number))
        os.chown(path, user.maildir.stat().st_uid, user.maildir.stat().st_gid)
    with closing(user.mailbox()) as mailbox:
        arrivals = Recorded().take_in(mailbox)
    first, third = sorted((arrival.raw for arrival in arrivals), key=lambda raw: raw == mail(3))
    assert third == mail(3)
    # A literal of IMAP cannot hold a NUL (RFC 3501, section 9); a server may put another sign in its place.
    assert first.replace(b"\0", b"\x80") == mail(1, b"before\x80after")


def test_wrong_password_says_what_to_check_and_keeps_the_password_to_itself(servers: Servers) -> None:
    user = new_user(servers)
    mailbox = ImapMailbox(HOST, servers.imap_port, user.address, "letmein-9", tls="off")
    with pytest.raises(MailboxUnavailable, match="check the user and the password") as raised:
        Recorded().take_in(mailbox)
    assert "letmein-9" not in str(raised.value)
    ((what, ok, detail),) = mailbox.check()
    assert (what, ok) == ("login", False)
    assert "letmein-9" not in detail


def test_check_names_login_folder_and_idle(user: User) -> None:
    user.append(mail(1))
    with closing(user.mailbox()) as mailbox:
        assert [(what, ok) for what, ok, _ in mailbox.check()] == [
            ("login", True),
            ("folder INBOX", True),
            ("IDLE", True),
        ]
    with closing(user.mailbox(folder="Briefs")) as mailbox:
        assert [(what, ok) for what, ok, _ in mailbox.check()] == [("login", True), ("folder Briefs", False)]


def test_nobody_listening_is_reported() -> None:
    with socket.socket() as held:
        held.bind((HOST, 0))
        mailbox = ImapMailbox(HOST, held.getsockname()[1], "scope", "secret", tls="off")
        with pytest.raises(MailboxUnavailable, match="refused"):
            Recorded().take_in(mailbox)


@pytest.mark.parametrize("tls", ["implicit", "starttls", "offered"])
def test_a_certificate_is_trusted_by_the_configured_authority_alone(dovecot_postfix: DovecotPostfix, tls: str) -> None:
    user = new_user(dovecot_postfix)
    port = dovecot_postfix.imaps_port if tls == "implicit" else dovecot_postfix.imap_port
    user.append(mail(1))
    trusting = ImapMailbox(HOST, port, user.address, PASSWORD, tls=tls, ca_file=dovecot_postfix.ca_file)  # type: ignore[arg-type]
    with closing(trusting):
        assert "TLSv1" in trusting.check()[0][2]
        assert subjects(Recorded().take_in(trusting)) == [1]
        stop = threading.Event()
        stop.set()
        assert not trusting.wait(LONG, stop)
        user.append(mail(2))
        assert trusting.wait(LONG, threading.Event())
    if tls != "offered":
        with pytest.raises(MailboxUnavailable, match="certificate"):
            Recorded().take_in(ImapMailbox(HOST, port, user.address, PASSWORD, tls=tls))  # type: ignore[arg-type]


# ---------------------------------------------------------------- what servers do that ours do not


@contextmanager
def scripted(answer: Callable[[bytes, bytes], bytes | None]) -> Iterator[int]:
    """An IMAP server that answers each (tag, command) with these bytes in one packet, or hangs up at None."""

    def serve() -> None:
        connection, _ = listener.accept()
        with connection, connection.makefile("rb") as lines:
            connection.sendall(b"* OK [CAPABILITY IMAP4rev1 IDLE] ready\r\n")
            for line in lines:
                tag, _, command = line.strip().partition(b" ")
                said = answer(tag, command)
                if said is None:
                    return
                connection.sendall(said)

    with socket.create_server((HOST, 0)) as listener:
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield listener.getsockname()[1]
    thread.join(LONG)


def plain_answers(tag: bytes, command: bytes) -> bytes:
    verb = command.split(b" ")[0].upper()
    said = {
        b"CAPABILITY": b"* CAPABILITY IMAP4rev1 IDLE\r\n",
        b"EXAMINE": b"* 4 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 5] ok\r\n",
        b"LOGOUT": b"* BYE\r\n",
    }
    return said.get(verb, b"") + tag + b" OK done\r\n"


def open_at_uid_4(port: int) -> ImapMailbox:
    mailbox = ImapMailbox(HOST, port, "scope", "secret", tls="off")
    assert list(mailbox.fetch(lambda *_: 4)) == []
    return mailbox


def test_a_mail_told_of_in_one_packet_with_the_go_ahead_is_noticed() -> None:
    def answer(tag: bytes, command: bytes) -> bytes | None:
        if command == b"IDLE":
            return b"+ idling\r\n* 5 EXISTS\r\n"
        if tag == b"DONE":
            return b"IDLE1 OK done\r\n"
        return plain_answers(tag, command)

    with scripted(answer) as port, closing(open_at_uid_4(port)) as mailbox:
        assert mailbox.wait(2, threading.Event())


def test_a_mail_told_of_before_the_go_ahead_is_noticed() -> None:
    def answer(tag: bytes, command: bytes) -> bytes | None:
        if command == b"IDLE":
            return b"* 5 EXISTS\r\n+ idling\r\n"
        if tag == b"DONE":
            return b"IDLE1 OK done\r\n"
        return plain_answers(tag, command)

    with scripted(answer) as port, closing(open_at_uid_4(port)) as mailbox:
        assert mailbox.wait(2, threading.Event())


def test_a_server_that_hangs_up_or_says_goodbye_while_we_wait_is_reported() -> None:
    for last_words in (None, b"+ idling\r\n* BYE closing for maintenance\r\n", b"IDLE1 NO not now\r\n"):

        def answer(tag: bytes, command: bytes, said: bytes | None = last_words) -> bytes | None:
            return said if command == b"IDLE" else plain_answers(tag, command)

        with scripted(answer) as port, closing(open_at_uid_4(port)) as mailbox, pytest.raises(MailboxUnavailable):
            mailbox.wait(LONG, threading.Event())


def test_an_answer_to_fetch_is_read_whatever_stands_between_and_behind_the_mails() -> None:
    answers = [
        b"7 (FLAGS (\\Seen))",  # somebody read another mail meanwhile
        (b'1 (UID 11 INTERNALDATE "23-Nov-2026 09:12:00 +0100" BODY[] {5}', b"one\r\n"),
        b")",
        (b"2 (BODY[] {5}", b"two\r\n"),
        b' INTERNALDATE " 1-Dec-2026 00:00:60 -0500" FLAGS ($UID) UID 12)',
        b'3 (UID 13 BODY[] "three \\"quoted\\"")',
        b"4 (UID 14 BODY[] NIL)",
        b"5 (UID 15 RFC822.SIZE 4242)",
        (b"6 (UID 16 body[] {9}", b"UID 99)\r\n"),
        b' INTERNALDATE "31-Feb-2026 09:12:00 +0100")',
        b"8 (UID 17 FLAGS (\\Deleted))",
    ]
    read = list(parse_fetch(answers))
    assert [(m.uid, m.raw) for m in read] == [
        (11, b"one\r\n"),
        (12, b"two\r\n"),
        (13, b'three "quoted"'),
        (14, b""),
        (15, None),
        (16, b"UID 99)\r\n"),
        (17, None),
    ]
    assert read[0].at == datetime(2026, 11, 23, 8, 12, tzinfo=UTC)
    assert read[1].at == datetime(2026, 12, 1, 5, 0, 59, tzinfo=UTC)
    assert read[4].size == 4242
    assert read[5].at is None


# ---------------------------------------------------------------- maildir


def drop(maildir: Path, name: str, raw: bytes, mtime: float = 1_800_000_000) -> Path:
    """Puts a file into new/, as a delivery agent or a person does."""
    (maildir / "new").mkdir(parents=True, exist_ok=True)
    path = maildir / "new" / name
    path.write_bytes(raw)
    os.utime(path, (mtime, mtime))
    return path


def test_a_maildir_gives_its_mails_by_time_and_then_by_name(tmp_path: Path) -> None:
    drop(tmp_path, "b", mail(2), 1_800_000_000.25)
    drop(tmp_path, "a", mail(3), 1_800_000_000.25)
    drop(tmp_path, "z", mail(1), 1_800_000_000)
    drop(tmp_path, ".hidden", mail(9))
    (tmp_path / "new" / "folder").mkdir()
    arrivals = Recorded().take_in(MaildirMailbox(tmp_path))
    assert subjects(arrivals) == [1, 3, 2]
    assert arrivals[1].arrived_at == datetime.fromtimestamp(1_800_000_000.25, UTC)
    assert all(arrival.cursor is None for arrival in arrivals)


def test_a_recorded_mail_moves_to_cur_and_one_that_is_not_comes_again(tmp_path: Path) -> None:
    drop(tmp_path, "1.eml", mail(1))
    mailbox = MaildirMailbox(tmp_path)
    (first,) = mailbox.fetch(Recorded())
    (again,) = mailbox.fetch(Recorded())
    assert first == again
    mailbox.done(first)
    assert list(mailbox.fetch(Recorded())) == []
    assert [path.name for path in (tmp_path / "cur").iterdir()] == ["1.eml:2,"]


def test_two_mails_delivered_under_one_name_are_two_and_both_are_kept(tmp_path: Path) -> None:
    recorded, mailbox = Recorded(), MaildirMailbox(tmp_path)
    drop(tmp_path, "brief.eml", mail(1), 1_800_000_000)
    first = recorded.take_in(mailbox)
    drop(tmp_path, "brief.eml", mail(2), 1_800_000_060)
    second = recorded.take_in(mailbox)
    assert subjects(first + second) == [1, 2]
    assert first[0].source != second[0].source
    assert sorted(path.read_bytes() for path in (tmp_path / "cur").iterdir()) == [mail(1), mail(2)]


def test_a_file_that_is_taken_away_or_cannot_be_read_does_not_hold_up_the_others(tmp_path: Path) -> None:
    drop(tmp_path, "1", mail(1), 1_800_000_001)
    (tmp_path / "new" / "0").symlink_to("/proc/self/mem")  # a file whose reading fails
    gone = drop(tmp_path, "2", mail(2), 1_800_000_002)
    drop(tmp_path, "3", mail(3), 1_800_000_003)
    mailbox = MaildirMailbox(tmp_path)
    arrivals = mailbox.fetch(Recorded())
    got = [next(arrivals)]
    gone.unlink()
    got += arrivals
    for arrival in got:
        mailbox.done(arrival)
    assert subjects(got) == [1, 3]
    assert not mailbox.wait(0.01, threading.Event()), "what cannot be read is no news"


def test_a_file_that_is_still_being_written_is_read_when_it_is_whole(tmp_path: Path) -> None:
    mailbox = MaildirMailbox(tmp_path)
    path = drop(tmp_path, "1", b"", 1_800_000_000)
    drop(tmp_path, "0", mail(0), 1_700_000_000)
    arrivals = mailbox.fetch(Recorded())
    assert subjects([next(arrivals)]) == [0]
    path.write_bytes(mail(1)[:20])
    assert list(arrivals) == []
    path.write_bytes(mail(1))
    assert subjects(list(mailbox.fetch(Recorded()))) == [0, 1]


def test_a_mail_under_a_name_that_is_no_text_is_taken_in_like_any_other(tmp_path: Path) -> None:
    drop(tmp_path, os.fsdecode(b"brief-\xff.eml"), mail(1))
    (arrival,) = Recorded().take_in(MaildirMailbox(tmp_path))
    assert arrival.source.encode("utf-8").startswith(b"maildir:brief-")
    assert len(list((tmp_path / "cur").iterdir())) == 1


def test_a_mail_that_somebody_else_moved_after_it_was_recorded_is_done(tmp_path: Path) -> None:
    path = drop(tmp_path, "1", mail(1))
    mailbox = MaildirMailbox(tmp_path)
    (arrival,) = mailbox.fetch(Recorded())
    path.rename(tmp_path / "cur" / "1:2,S")
    mailbox.done(arrival)
    assert [found.name for found in (tmp_path / "cur").iterdir()] == ["1:2,S"]


def test_a_huge_mail_with_nul_bytes_comes_as_it_is_from_a_maildir(tmp_path: Path) -> None:
    raw = mail(1, b"\0x" * 3_000_000)
    drop(tmp_path, "huge", raw)
    (arrival,) = MaildirMailbox(tmp_path).fetch(Recorded())
    assert arrival.raw == raw


def test_waiting_on_a_maildir_ends_with_a_mail_or_when_the_desk_is_to_stop(tmp_path: Path) -> None:
    mailbox = MaildirMailbox(tmp_path)
    assert Recorded().take_in(mailbox) == []
    stop = threading.Event()
    with ThreadPoolExecutor() as pool:
        waiting = pool.submit(mailbox.wait, LONG, stop)
        drop(tmp_path, "1", mail(1))
        assert waiting.result()
        Recorded().take_in(mailbox)
        waiting = pool.submit(mailbox.wait, LONG, stop)
        stop.set()
        assert not waiting.result()


def test_a_maildir_that_cannot_be_made_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    mailbox = MaildirMailbox(tmp_path / "file")
    with pytest.raises(MailboxUnavailable, match="file"):
        Recorded().take_in(mailbox)
    assert [ok for _, ok, _ in mailbox.check()] == [False]
    assert [ok for _, ok, _ in MaildirMailbox(tmp_path / "mail").check()] == [True]


def test_a_maildir_that_mail_was_read_from_is_not_made_anew_where_it_is_gone(tmp_path: Path) -> None:
    mailbox = MaildirMailbox(tmp_path / "mail")
    Recorded().take_in(mailbox)
    shutil.rmtree(tmp_path / "mail" / "new")  # its disk is not mounted
    with pytest.raises(MailboxUnavailable, match="it is gone"):
        Recorded().take_in(mailbox)
    known = MaildirMailbox(tmp_path / "elsewhere", known=True)
    assert [ok for _, ok, _ in known.check()] == [False]
    assert not (tmp_path / "elsewhere").exists()


# ---------------------------------------------------------------- backoff


def test_backoff_doubles_up_to_its_limit_and_starts_again_after_a_success() -> None:
    backoff = Backoff(first=1, limit=20, chance=lambda: 1.0)
    assert [backoff.next() for _ in range(6)] == [1, 2, 4, 8, 16, 20]
    backoff.reset()
    assert backoff.next() == 1


def test_backoff_spreads_the_waits_between_half_and_all() -> None:
    least, most = Backoff(4, 100, lambda: 0.0), Backoff(4, 100, lambda: 1.0)
    assert [(least.next(), most.next()) for _ in range(3)] == [(2, 4), (4, 8), (8, 16)]
    for _ in range(2000):
        assert least.next() <= most.next() <= 100
