"""What the log of a run tells an operator when something is away: a line that says so, and no secrets."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desks import BRIEF, DeskInAFolder, at, mail
from inwriting.desk import Desk
from inwriting.run import Running
from inwriting.setup import open_folders, open_mailbox, open_outbound
from inwriting.store import database


@pytest.fixture
def running(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Running]:
    monkeypatch.setattr(database, "BUSY_MILLISECONDS", 100)
    there = DeskInAFolder(tmp_path)
    yield Running(
        there.desk,
        lambda: open_mailbox(there.config),
        lambda: open_folders(there.config),
        lambda: open_outbound(there.config),
        clock=lambda: at("2026-11-23 10:00"),
    )
    there.close()


def test_a_locked_store_is_one_line_of_the_log_that_says_how_to_mend_it(
    running: Running, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (file,) = tmp_path.glob("*.db")
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        running._sweep()
    (line,) = capsys.readouterr().err.splitlines()
    assert "in trouble" in line
    assert "database is locked" in line
    assert "fuser" in line


def test_a_traceback_in_the_log_shows_where_and_no_values(
    running: Running, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails(desk: Desk, until: object) -> None:
        raise ValueError("a row that cannot be")

    monkeypatch.setattr(Desk, "sweep", fails)
    running._sweep()
    logged = capsys.readouterr().err
    assert "Traceback (most recent call last)" in logged
    assert "a row that cannot be" in logged
    assert "locals" not in logged
    assert "key=" not in logged


def test_a_mailbox_that_is_gone_is_trouble_and_no_empty_one(running: Running, tmp_path: Path) -> None:
    mailbox = running._open_mailbox()
    assert [ok for _, ok, _ in mailbox.check()] == [True]  # a new desk's mailbox is made
    (tmp_path / "mailbox" / "new" / "1").write_bytes(mail(BRIEF))
    running._take_in(mailbox)
    (tmp_path / "mailbox").rename(tmp_path / "not-mounted")
    ((_, ok, detail),) = running._open_mailbox().check()
    assert not ok
    assert "mounted" in detail
    assert [ok for _, ok, _ in running._open_folders().check()] == [False, False, False]
    assert not (tmp_path / "mailbox").exists()


def test_a_trouble_that_lasts_is_logged_once_and_so_is_its_end(
    running: Running, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(5):
        running._in_trouble("mailbox", OSError("Connection refused"))
    running._in_trouble("mailbox", OSError("Name or service not known"))
    running._worked_now("mailbox")
    running._worked_now("mailbox")
    lines = capsys.readouterr().err.splitlines()
    assert [("refused" in line, "not known" in line, "works again" in line) for line in lines] == [
        (True, False, False),
        (False, True, False),
        (False, False, True),
    ]
