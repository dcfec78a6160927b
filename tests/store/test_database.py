"""What a check of the store tells: it answers, and it can be written to."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from inwriting.store import database
from inwriting.store.database import Store, StoreUnavailable, ping


def test_a_store_that_answers_is_available(store_url: str) -> None:
    store = Store(store_url)
    ping(store)
    store.close()


def test_a_store_locked_for_writing_is_not_available(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_MILLISECONDS", 100)
    file = tmp_path / "desk.db"
    store = Store(f"sqlite:///{file}")
    store.upgrade()
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailable, match="locked"):
            ping(store)
        other.execute("ROLLBACK")
        ping(store)
    store.close()
