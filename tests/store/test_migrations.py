"""The migrations make exactly the schema that the code uses, on both databases, and can be taken back."""

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect

from inwriting.store.database import LATEST, Store
from inwriting.store.tables import metadata


def test_the_migrated_schema_is_the_one_in_the_code(store_url: str) -> None:
    store = Store(store_url)
    assert store.upgrade() == LATEST
    with store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    store.close()


def test_a_migration_can_be_taken_back(store_url: str) -> None:
    store = Store(store_url)
    store.upgrade()
    command.downgrade(store._alembic(), "base")
    assert set(inspect(store.engine).get_table_names()) <= {"alembic_version"}
    store.upgrade()
    store.require_current()
    store.close()
