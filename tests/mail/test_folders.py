"""Copies in the mailbox: over IMAP (Dovecot, and the embedded server) and in a maildir."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from imap_tools import FolderInfo

from inwriting.mail.folders import Copy, Folders, ImapFolders, MaildirFolders, find_sent, full_name, personal_namespace
from inwriting.mail.mailbox import MailboxUnavailable
from servers import DovecotPostfix, Servers, User, new_user

AT = datetime(2026, 11, 23, 9, 12, 30, tzinfo=UTC)


def letter(name: str, body: bytes = b"Hello") -> bytes:
    # Long enough that a server which folds headers anew would show.
    references = b" ".join(b"<%d.reference@buyer.example>" % number for number in range(9))
    head = b"Message-ID: <%s@desk.example>\r\nReferences: %s\r\n" % (name.encode(), references)
    return head + b"Subject: [IW-2026-0001] Scope\r\n\r\n" + body + b"\r\n"


def ours(name: str) -> str:
    return f"<{name}@desk.example>"


@pytest.fixture(params=["maildir", "dovecot-postfix", "embedded"])
def anew(
    request: pytest.FixtureRequest, tmp_path: Path, servers_of_kind: Callable[[str], Servers]
) -> Iterator[Callable[[], Folders]]:
    """Opens the folders of one mailbox anew, as the desk does after a crash."""
    opened: list[Folders] = []
    user = None if request.param == "maildir" else new_user(servers_of_kind(request.param))

    def open_folders() -> Folders:
        opened.append(user.folders() if user else MaildirFolders(tmp_path / "mail"))
        return opened[-1]

    yield open_folders
    for folders in opened:
        folders.close()


def filed(folders: Folders) -> list[tuple[str, bytes, datetime]]:
    """Everything in the mailbox, the sent folder under one name whatever the server calls it."""
    return sorted((name.replace("Sent Letters", "Sent"), raw, at) for name, raw, at in folders.read_all())


def test_a_copy_lies_in_its_folder_byte_for_byte_and_with_its_time(anew: Callable[[], Folders]) -> None:
    folders = anew()
    folders.file("sent", letter("a"), ours("a"), AT)
    folders.file("journal", letter("b"), ours("b"), AT)
    folders.file("received", letter("c"), ours("c"), AT)
    assert filed(folders) == [
        ("Journal", letter("b"), AT),
        ("Received", letter("c"), AT),
        ("Sent", letter("a"), AT),
    ]


def test_filing_twice_leaves_one_copy_also_after_a_crash(anew: Callable[[], Folders]) -> None:
    folders = anew()
    for _ in range(2):
        folders.file("sent", letter("a"), ours("a"), AT)
        folders.file_many([Copy("journal", letter("b"), ours("b"), AT)] * 2)
        folders.file("received", letter("c"), ours("c"), AT)
    again = anew()
    again.file("sent", letter("a"), ours("a"), AT)
    again.file("journal", letter("b"), ours("b"), AT)
    again.file("received", letter("c"), ours("c"), AT)
    assert [name for name, _, _ in filed(again)] == ["Journal", "Received", "Sent"]


def test_what_another_desk_filed_meanwhile_is_not_filed_again(anew: Callable[[], Folders]) -> None:
    # `tick` at the command line, while `run` has its connection open.
    run, tick = anew(), anew()
    run.file("journal", letter("a"), ours("a"), AT)
    tick.file("journal", letter("b"), ours("b"), AT)
    tick.file("journal", letter("old"), ours("old"), AT - timedelta(days=9))
    for name in ("a", "b", "old"):
        run.file("journal", letter(name), ours(name), AT if name != "old" else AT - timedelta(days=9))
    tick.remove("journal", ours("a"))
    run.file("journal", letter("a", b"anew"), ours("a"), AT)
    assert sorted(raw for _, raw, _ in filed(run)) == sorted([letter("a", b"anew"), letter("b"), letter("old")])


def test_two_received_mails_with_one_message_id_are_both_kept(anew: Callable[[], Folders]) -> None:
    # A Message-ID is a stranger's to choose, so two mails may share one, and be of one length.
    folders = anew()
    for body in (b"budget 1", b"budget 2", b"budget 1"):
        folders.file("received", letter("same", body), ours("same"), AT)
    assert filed(folders) == [
        ("Received", letter("same", b"budget 1"), AT),
        ("Received", letter("same", b"budget 2"), AT),
    ]


def test_a_received_mail_without_message_id_or_with_odd_bytes_is_filed_once(anew: Callable[[], Folders]) -> None:
    folders = anew()
    nameless = b"Subject: hello\r\n\r\nWe need a quote.\r\n"
    odd = b'Message-ID: <\xc3\xa4 "b\\c\r\nSubject: hello\r\n\r\nMe too.\r\n'
    for _ in range(2):
        folders.file("received", nameless, "<made-up@unreadable.invalid>", AT)
        folders.file("received", odd, '<ä "b\\c', AT)
        folders.file("received", nameless + b"\0\r\n", "<made-up-2@unreadable.invalid>", AT)
    assert len(filed(folders)) == 3
    assert {nameless, odd} < {raw for _, raw, _ in filed(folders)}


def test_many_copies_are_filed_together_each_in_its_folder(anew: Callable[[], Folders]) -> None:
    folders = anew()
    copies = [Copy(folder, letter(f"{n}"), ours(f"{n}"), AT) for n in range(6) for folder in ("journal", "sent")]
    folders.file_many(copies)
    folders.file_many(copies)
    assert [(name, raw) for name, raw, _ in filed(folders)] == [
        *(("Journal", letter(f"{n}")) for n in range(6)),
        *(("Sent", letter(f"{n}")) for n in range(6)),
    ]


def test_a_removed_copy_is_gone_and_can_be_replaced_under_its_message_id(anew: Callable[[], Folders]) -> None:
    folders = anew()
    folders.file("journal", letter("a", b"with payload"), ours("a"), AT)
    folders.file("journal", letter("b"), ours("b"), AT)
    folders.remove("journal", ours("a"))
    folders.remove("journal", ours("never-filed"))
    assert filed(folders) == [("Journal", letter("b"), AT)]
    folders.file("journal", letter("a", b"without"), ours("a"), AT)
    assert sorted(raw for _, raw, _ in filed(anew())) == [letter("a", b"without"), letter("b")]


def test_a_letter_of_five_megabytes_is_filed_whole(anew: Callable[[], Folders]) -> None:
    large = letter("large", b"\r\n".join([b"x" * 998] * 5200))
    folders = anew()
    folders.file("sent", large, ours("large"), AT)
    folders.file("sent", large, ours("large"), AT)
    assert filed(folders) == [("Sent", large, AT)]


def test_check_names_each_folder(anew: Callable[[], Folders]) -> None:
    assert [(what, ok) for what, ok, _ in anew().check()] == [("sent", True), ("journal", True), ("received", True)]


# ---------------------------------------------------------------- IMAP


def test_everything_of_an_account_is_read_for_a_rebuild(user: User) -> None:
    with user.imap() as client:
        client.create("Archive")
    user.append(letter("inbox"))
    user.append(letter("moved by a person"), folder="Archive")
    with closing(user.folders()) as folders:
        folders.file("journal", letter("entry"), ours("entry"), AT)
        found = {(name, raw) for name, raw, _ in folders.read_all()}
    assert found == {
        ("INBOX", letter("inbox")),
        ("Archive", letter("moved by a person")),
        ("Journal", letter("entry")),
    }


def test_filed_copies_are_read_and_their_folders_subscribed(user: User) -> None:
    with closing(user.folders()) as folders:
        folders.file("journal", letter("a"), ours("a"), AT)
    with user.imap() as client:
        assert any(b"Journal" in line for line in client.lsub()[1] if isinstance(line, bytes))
        client.select("Journal", readonly=True)
        assert client.search(None, "UNSEEN")[1] == [b""]


def test_the_sent_folder_is_found_by_what_it_is_for(dovecot_postfix: DovecotPostfix) -> None:
    user = new_user(dovecot_postfix)
    with closing(user.folders()) as folders:
        folders.file("sent", letter("a"), ours("a"), AT)
    assert user.mails('"Sent Letters"') == [letter("a")]


def test_a_folder_that_somebody_deleted_is_made_again(user: User) -> None:
    with closing(user.folders()) as folders:
        folders.file("journal", letter("a"), ours("a"), AT)
        folders.file("received", letter("c"), ours("c"), AT)
        with user.imap() as client:
            client.delete("Journal")
        folders.file("journal", letter("b"), ours("b"), AT)
    assert user.mails("Journal") == [letter("b")]


def test_filing_while_the_server_is_away_is_reported_and_works_when_it_is_back(user: User) -> None:
    with closing(user.folders()) as folders:
        folders.file("journal", letter("a"), ours("a"), AT)
        user.servers.stop_imap()
        try:
            with pytest.raises(MailboxUnavailable):
                folders.file("journal", letter("b"), ours("b"), AT)
            assert [ok for _, ok, _ in folders.check()] == [False, False, False]
        finally:
            user.servers.start_imap()
        folders.file("journal", letter("b"), ours("b"), AT)
    assert user.mails("Journal") == [letter("a"), letter("b")]


def test_folders_can_be_named_by_the_office(user: User) -> None:
    configured = ImapFolders(
        "127.0.0.1",
        user.servers.imap_port,
        user.address,
        user.password,
        tls="off",
        sent="Desk/Gesendet für Kunden",
        journal="Desk/Journal",
        received="Desk/Eingang",
    )
    with closing(configured) as folders:
        for folder in ("sent", "journal", "received"):
            for _ in range(2):
                folders.file(folder, letter(folder), ours(folder), AT)
        assert filed(folders) == [
            ("Desk/Eingang", letter("received"), AT),
            ("Desk/Gesendet für Kunden", letter("sent"), AT),
            ("Desk/Journal", letter("journal"), AT),
        ]


# ---------------------------------------------------------------- names


def info(name: str, *flags: str, delimiter: str = "/") -> FolderInfo:
    return FolderInfo(name, delimiter, flags)


def test_the_sent_folder_is_the_marked_one_before_one_that_is_called_so() -> None:
    listed = [info("INBOX"), info("Sent"), info("Postausgang", "\\HasNoChildren", "\\Sent")]
    assert find_sent(listed, "") == "Postausgang"


@pytest.mark.parametrize(
    ("names", "prefix", "found"),
    [
        (["INBOX", "Sent Items", "Drafts"], "", "Sent Items"),
        (["INBOX", "INBOX.Sent"], "INBOX.", "INBOX.Sent"),
        (["INBOX", "Gesendete Elemente"], "", "Gesendete Elemente"),
        (["INBOX", "ÉLÉMENTS ENVOYÉS"], "", "ÉLÉMENTS ENVOYÉS"),
        (["INBOX", "Sentinel", "Projects/Sent"], "", None),
    ],
)
def test_without_a_mark_the_sent_folder_is_known_by_its_usual_names(
    names: list[str], prefix: str, found: str | None
) -> None:
    assert find_sent([info(name) for name in names], prefix) == found


def test_a_folder_that_cannot_be_opened_is_not_the_sent_folder() -> None:
    assert find_sent([info("Sent", "\\Noselect"), info("Sent Mail")], "") == "Sent Mail"


@pytest.mark.parametrize(
    ("wanted", "there", "prefix", "delimiter", "name"),
    [
        ("Journal", ["INBOX"], "", "/", "Journal"),
        ("Journal", ["INBOX"], "INBOX.", ".", "INBOX.Journal"),
        ("INBOX.Journal", ["INBOX"], "INBOX.", ".", "INBOX.Journal"),
        ("Desk/Journal", ["INBOX"], "INBOX.", ".", "INBOX.Desk.Journal"),
        ("Journal", ["INBOX", "Journal"], "INBOX.", ".", "Journal"),
        ("Desk/Journal", ["INBOX"], "", "", "Desk/Journal"),
    ],
)
def test_a_configured_name_is_put_into_the_servers_namespace(
    wanted: str, there: list[str], prefix: str, delimiter: str, name: str
) -> None:
    assert full_name(wanted, [info(one) for one in there], prefix, delimiter) == name


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (b'(("" "/")) NIL NIL', ("", "/")),
        (b'(("INBOX." ".")) NIL (("shared." "."))', ("INBOX.", ".")),
        (b'(("" "\\\\")) NIL NIL', ("", "\\")),
        (b'(("" NIL)) NIL NIL', ("", "")),
        (b'(("" "/")("#mh/" "/" "X-PARAM" ("FLAG1" "FLAG2"))) NIL NIL', ("", "/")),
        (b'NIL NIL (("" "."))', None),
    ],
)
def test_the_namespace_is_read_as_servers_write_it(answer: bytes, found: tuple[str, str] | None) -> None:
    assert personal_namespace(answer) == found


# ---------------------------------------------------------------- maildir


def test_a_maildirs_folders_are_laid_out_as_maildir_plus_plus(tmp_path: Path) -> None:
    MaildirFolders(tmp_path).file("journal", letter("a"), ours("a"), AT)
    assert (tmp_path / ".Journal" / "maildirfolder").exists()
    (path,) = (tmp_path / ".Journal" / "cur").iterdir()
    assert path.name.endswith(":2,S")
    assert list((tmp_path / ".Journal" / "tmp").iterdir()) == []


def test_a_maildir_is_read_whole_with_its_inbox_and_folders_of_others(tmp_path: Path) -> None:
    folders = MaildirFolders(tmp_path)
    folders.file("received", letter("c"), ours("c"), AT)
    for place, name in ((tmp_path / "new", "1"), (tmp_path / "cur", "2:2,S"), (tmp_path / ".Archive" / "cur", "3:2,")):
        place.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(letter(name[0]))
    assert sorted((name, raw) for name, raw, _ in folders.read_all()) == [
        ("Archive", letter("3")),
        ("INBOX", letter("1")),
        ("INBOX", letter("2")),
        ("Received", letter("c")),
    ]


def test_times_in_a_maildir_keep_their_microseconds(tmp_path: Path) -> None:
    folders = MaildirFolders(tmp_path)
    at = AT.replace(microsecond=123457)
    folders.file("sent", letter("a"), ours("a"), at)
    assert [found for _, _, found in folders.read_all()] == [at]


def test_a_maildir_where_nothing_can_be_written_is_reported(tmp_path: Path) -> None:
    (tmp_path / "mail").write_text("in the way")
    with pytest.raises(MailboxUnavailable, match="mail"):
        MaildirFolders(tmp_path / "mail").file("sent", letter("a"), ours("a"), AT)
    assert [ok for _, ok, _ in MaildirFolders(tmp_path / "mail").check()] == [False, False, False]
