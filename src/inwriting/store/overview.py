"""What `cases` and `show` read."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select

from inwriting.case.model import OFFICE
from inwriting.case.view import view
from inwriting.store import tables as t
from inwriting.store.cases import load_case
from inwriting.store.queue import deferred_letters


def list_cases(connection: Connection) -> list[dict[str, Any]]:
    """`{"ref", "subject", "state", "client", "due_at"}` of every case, in order of reference."""
    rows = connection.execute(select(t.cases).where(t.cases.c.ref != OFFICE).order_by(t.cases.c.ref))
    return [
        {
            "ref": row.ref,
            "subject": row.subject,
            "state": row.state,
            "client": row.client,
            "due_at": row.due_at.isoformat() if row.due_at else None,
        }
        for row in rows
    ]


def view_case(connection: Connection, ref: str) -> dict[str, Any] | None:
    """One case as `show --json` prints it, or None where there is none."""
    state = load_case(connection, ref)
    if not state.entries or ref == OFFICE:
        return None
    return view(state, deferred_letters(connection, ref))
