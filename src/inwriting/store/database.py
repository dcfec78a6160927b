"""Opening the store: SQLite or PostgreSQL, one way to begin a transaction on both, and its migrations."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import resources
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import DatabaseError, OperationalError

BUSY_MILLISECONDS = 30_000


class StoreUnavailable(Exception):
    """The store cannot be reached or is not as new as the program; the message says what to do."""


class Store:
    """An engine and how to begin. `begin()` writes and takes the write lock at once on SQLite
    (`BEGIN IMMEDIATE`), `read()` never writes."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.is_sqlite = make_url(url).get_backend_name() == "sqlite"
        self.engine = _engine(url, self.is_sqlite)

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """A writing transaction: committed at the end of the block, rolled back on any error."""
        with _available(self.url), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A reading transaction, rolled back at the end."""
        with _available(self.url), self.engine.connect().execution_options(inwriting_read=True) as connection:
            yield connection
            connection.rollback()

    def upgrade(self) -> str:
        """Brings the schema to this program's version and gives that version."""
        from alembic import command

        with _available(self.url):
            command.upgrade(self._alembic(), "head")
        return self.version() or ""

    def version(self) -> str | None:
        """The schema's version in the store, or None where there is none yet."""
        # Asked for at the start of every command: importing Alembic for it would take longer than the answer.
        with self.read() as connection:
            if not inspect(connection).has_table("alembic_version"):
                return None
            found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
            return str(found) if found is not None else None

    def require_current(self) -> None:
        """Raises StoreUnavailable where the schema is older or newer than this program."""
        if self.version() != LATEST:
            raise StoreUnavailable(
                f"The store {self.shown} has schema {self.version() or 'none'}, this program needs {LATEST}. "
                "Run: inwriting db upgrade"
            )

    @property
    def shown(self) -> str:
        """The store's address without its password."""
        return make_url(self.url).render_as_string(hide_password=True)

    def close(self) -> None:
        self.engine.dispose()

    def _alembic(self) -> Any:
        from alembic.config import Config

        config = Config()
        config.set_main_option("script_location", str(migrations_folder()))
        config.attributes["engine"] = self.engine
        return config


LATEST = "0001"


def migrations_folder() -> Path:
    """Where the migrations are: in the installed package, else beside the sources."""
    packaged = Path(str(resources.files("inwriting"))) / "migrations"
    return packaged if packaged.is_dir() else Path(__file__).resolve().parents[3] / "migrations"


@contextmanager
def _available(url: str) -> Iterator[None]:
    try:
        yield
    except DatabaseError as error:
        if not isinstance(error, OperationalError) and "not a database" not in str(error.orig):
            raise
        shown = make_url(url).render_as_string(hide_password=True)
        mend = ". Another process writes to it; fuser with the file's name says which" if _is_locked(error) else ""
        raise StoreUnavailable(f"The store {shown} is not available: {error.orig}{mend}") from error


def _is_locked(error: DatabaseError) -> bool:
    """Whether SQLite waited in vain for another process to end its writing."""
    return str(error.orig) == "database is locked"


def _engine(url: str, is_sqlite: bool) -> Engine:
    if not is_sqlite:
        return create_engine(url, pool_pre_ping=True)
    engine = create_engine(url, connect_args={"timeout": BUSY_MILLISECONDS / 1000, "check_same_thread": False})

    @event.listens_for(engine, "connect")
    def _configure(connection: Any, _record: Any) -> None:
        # The driver must not begin transactions by itself: we say BEGIN IMMEDIATE (see SQLAlchemy, SQLite, "pysqlite").
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")  # a mail said to be recorded survives a power cut
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        reading = connection.get_execution_options().get("inwriting_read")
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def ping(store: Store) -> None:
    """Raises StoreUnavailable where the store does not answer, or where another process keeps it locked for writing for
    longer than a desk waits (`BUSY_MILLISECONDS`)."""
    with store.begin() as connection:
        connection.execute(text("SELECT 1"))
