"""The tables. One schema for SQLite and PostgreSQL; instants are text in UTC with a fixed width, so that they sort.

entries + payloads    the ledger: append-only; a payload can be erased, its commitment stays
cases, participants   projections, to find a case quickly
fact_history, answer_history, assumption_history
                      what was known when: rows that name the entry they came from
dues                  what acts when: the sweep reads this and nothing else
mails, arrivals, cursors
                      the inbox: a mail once, however often and wherever it arrived
letters, deliveries, filings
                      the outbox: what leaves, to whom, and what is filed in the mailbox first
counters, operations  numbers of cases; when the machine really did something
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Dialect,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)


class Instant(TypeDecorator[datetime]):
    """An aware datetime as `2026-11-23T09:12:00.000000+00:00`: the same on every database, and sortable."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs an offset")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return datetime.fromisoformat(value) if value is not None else None


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

cases = Table(
    "cases",
    metadata,
    Column("ref", String(32), primary_key=True),
    Column("subject", Text, nullable=False, default=""),
    Column("state", String(16), nullable=False, default=""),
    Column("client", Text),
    Column("playbook", Text, nullable=False, default=""),
    Column("playbook_digest", String(64), nullable=False, default=""),
    Column("opened_at", Instant),
    Column("due_at", Instant),
    Column("entries", Integer, nullable=False, default=0),
    Column("head", String(64), nullable=False),
    Column("last_at", Instant),
)

entries = Table(
    "entries",
    metadata,
    Column("case_ref", String(32), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("kind", String(40), nullable=False),
    Column("at", Instant, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("commitment", String(64), nullable=False),
    Column("cites", Text, nullable=False),
    Column("hash", String(64), nullable=False),
    ForeignKeyConstraint(["case_ref"], ["cases.ref"]),
)

payloads = Table(
    "payloads",
    metadata,
    Column("case_ref", String(32), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("nonce", String(64), nullable=False),
    Column("body", Text, nullable=False),
    ForeignKeyConstraint(["case_ref", "seq"], ["entries.case_ref", "entries.seq"]),
)

participants = Table(
    "participants",
    metadata,
    Column("case_ref", String(32), primary_key=True),
    Column("address", String(320), primary_key=True),
    Column("name", Text, nullable=False),
    Column("role", String(16), nullable=False),
    ForeignKeyConstraint(["case_ref"], ["cases.ref"]),
    Index("ix_participants_address", "address"),
)

fact_history = Table(
    "fact_history",
    metadata,
    Column("case_ref", String(32), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("key", String(64), nullable=False),
    Column("value", Text, nullable=False),
    Column("status", String(16), nullable=False),
    Column("message_id", Text, nullable=False),
    Column("evidence", Text, nullable=False),
    ForeignKeyConstraint(["case_ref", "seq"], ["entries.case_ref", "entries.seq"]),
)

answer_history = Table(
    "answer_history",
    metadata,
    Column("case_ref", String(32), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("key", String(64), nullable=False),
    Column("status", String(16), nullable=False),
    Column("answer", Text),
    Column("value", Text),
    Column("message_id", Text),
    Column("evidence", Text),
    Column("by", String(320)),
    ForeignKeyConstraint(["case_ref", "seq"], ["entries.case_ref", "entries.seq"]),
)

assumption_history = Table(
    "assumption_history",
    metadata,
    Column("case_ref", String(32), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("owner", String(320), nullable=False),
    Column("validate_by", String(10), nullable=False),
    Column("status", String(16), nullable=False),
    ForeignKeyConstraint(["case_ref", "seq"], ["entries.case_ref", "entries.seq"]),
)

dues = Table(
    "dues",
    metadata,
    Column("case_ref", String(32), primary_key=True),
    Column("key", String(340), primary_key=True),
    Column("act_at", Instant, nullable=False),
    Column("pushed_until", Instant),  # a row that fails is pushed ahead, so that it cannot stop the sweep
    Column("trouble", Text),
    ForeignKeyConstraint(["case_ref"], ["cases.ref"]),
    Index("ix_dues_act_at", "act_at"),
)

mails = Table(
    "mails",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("identity", String(64), nullable=False, unique=True),
    Column("message_id", Text, nullable=False),
    Column("case_ref", String(32)),
    Column("verdict", String(16), nullable=False),
    Column("reason", String(40), nullable=False),
    Column("detail", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("arrived_at", Instant, nullable=False),
    Column("raw", LargeBinary, nullable=False),  # zstandard
    Index("ix_mails_message_id", "message_id"),
    Index("ix_mails_verdict", "verdict"),
)

arrivals = Table(
    "arrivals",
    metadata,
    Column("source", Text, primary_key=True),
    Column("identity", String(64), nullable=False),
    Column("verdict", String(16), nullable=False),
    Column("at", Instant, nullable=False),
)

cursors = Table(
    "cursors",
    metadata,
    Column("account", Text, primary_key=True),
    Column("folder", Text, primary_key=True),
    Column("validity", BigInteger, primary_key=True),
    Column("uid", BigInteger, nullable=False),
)

letters = Table(
    "letters",
    metadata,
    Column("message_id", Text, primary_key=True),
    Column("case_ref", String(32), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("kind", String(40), nullable=False),
    Column("at", Instant, nullable=False),
    Column("subject", Text, nullable=False),
    Column("content", String(64), nullable=False),
    Column("text", Text, nullable=False),
    Column("raw", LargeBinary, nullable=False),  # zstandard
    ForeignKeyConstraint(["case_ref", "seq"], ["entries.case_ref", "entries.seq"]),
    Index("ix_letters_case_ref_seq", "case_ref", "seq"),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("letter", Text, nullable=False),
    Column("case_ref", String(32), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("envelope_from", Text, nullable=False),
    Column("status", String(12), nullable=False),  # queued, accepted, failed
    Column("attempts", Integer, nullable=False),
    Column("queued_at", Instant, nullable=False),
    Column("next_at", Instant, nullable=False),
    Column("lease_until", Instant),
    Column("detail", Text, nullable=False),
    ForeignKeyConstraint(["letter"], ["letters.message_id"]),
    Index("ix_deliveries_status_next_at", "status", "next_at"),
    Index("uq_deliveries_letter_recipient", "letter", "recipient", unique=True),
    Index("ix_deliveries_envelope_from", "envelope_from"),
)

filings = Table(
    "filings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case_ref", String(32), nullable=False),
    Column("folder", String(16), nullable=False),  # sent, journal, received
    Column("message_id", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("raw", LargeBinary, nullable=False),  # zstandard
    Column("done", Integer, nullable=False, default=0),
    Index("ix_filings_done_case_ref", "done", "case_ref"),
)

counters = Table(
    "counters",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", Integer, nullable=False),
)

operations = Table(
    "operations",
    metadata,
    Column("name", String(40), primary_key=True),  # last-sweep, away, filing-refused
    Column("at", Instant, nullable=False),
    Column("detail", Text, nullable=False),
)
