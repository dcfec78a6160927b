"""Alembic's environment: runs on the engine the program opened, or on INWRITING_STORE__URL from the command line."""

from __future__ import annotations

import os

from alembic import context
from sqlalchemy import create_engine

from inwriting.store.tables import metadata

engine = context.config.attributes.get("engine") or create_engine(os.environ["INWRITING_STORE__URL"])
with engine.begin() as connection:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_as_batch=connection.dialect.name == "sqlite",
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()
