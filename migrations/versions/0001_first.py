"""The first schema.

Nothing ran before it, so no older version can still be running.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "arrivals",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("identity", sa.String(length=64), nullable=False),
        sa.Column("verdict", sa.String(length=16), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("source", name=op.f("pk_arrivals")),
    )
    op.create_table(
        "cases",
        sa.Column("ref", sa.String(length=32), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("client", sa.Text(), nullable=True),
        sa.Column("playbook", sa.Text(), nullable=False),
        sa.Column("playbook_digest", sa.String(length=64), nullable=False),
        sa.Column("opened_at", sa.String(32), nullable=True),
        sa.Column("due_at", sa.String(32), nullable=True),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("head", sa.String(length=64), nullable=False),
        sa.Column("last_at", sa.String(32), nullable=True),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_cases")),
    )
    op.create_table(
        "counters",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_counters")),
    )
    op.create_table(
        "cursors",
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("validity", sa.BigInteger(), nullable=False),
        sa.Column("uid", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("account", "folder", "validity", name=op.f("pk_cursors")),
    )
    op.create_table(
        "filings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_ref", sa.String(length=32), nullable=False),
        sa.Column("folder", sa.String(length=16), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_filings")),
    )
    op.create_index("ix_filings_done_case_ref", "filings", ["done", "case_ref"], unique=False)
    op.create_table(
        "mails",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("identity", sa.String(length=64), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("case_ref", sa.String(length=32), nullable=True),
        sa.Column("verdict", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("arrived_at", sa.String(32), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mails")),
        sa.UniqueConstraint("identity", name=op.f("uq_mails_identity")),
    )
    op.create_index("ix_mails_message_id", "mails", ["message_id"], unique=False)
    op.create_index("ix_mails_verdict", "mails", ["verdict"], unique=False)
    op.create_table(
        "operations",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_operations")),
    )
    op.create_table(
        "dues",
        sa.Column("case_ref", sa.String(length=32), nullable=False),
        sa.Column("key", sa.String(length=340), nullable=False),
        sa.Column("act_at", sa.String(32), nullable=False),
        sa.Column("pushed_until", sa.String(32), nullable=True),
        sa.Column("trouble", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["case_ref"], ["cases.ref"], name=op.f("fk_dues_cases")),
        sa.PrimaryKeyConstraint("case_ref", "key", name=op.f("pk_dues")),
    )
    op.create_index("ix_dues_act_at", "dues", ["act_at"], unique=False)
    op.create_table(
        "entries",
        sa.Column("case_ref", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("commitment", sa.String(length=64), nullable=False),
        sa.Column("cites", sa.Text(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["case_ref"], ["cases.ref"], name=op.f("fk_entries_cases")),
        sa.PrimaryKeyConstraint("case_ref", "seq", name=op.f("pk_entries")),
    )
    op.create_table(
        "participants",
        sa.Column("case_ref", sa.String(length=32), nullable=False),
        sa.Column("address", sa.String(length=320), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(["case_ref"], ["cases.ref"], name=op.f("fk_participants_cases")),
        sa.PrimaryKeyConstraint("case_ref", "address", name=op.f("pk_participants")),
    )
    op.create_index("ix_participants_address", "participants", ["address"], unique=False)
    op.create_table(
        "answer_history",
        sa.Column("case_ref", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("message_id", sa.Text(), nullable=True),
        sa.Column("evidence", sa.Text(), nullable=True),
        sa.Column("by", sa.String(length=320), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_ref", "seq"], ["entries.case_ref", "entries.seq"], name=op.f("fk_answer_history_entries")
        ),
        sa.PrimaryKeyConstraint("case_ref", "seq", name=op.f("pk_answer_history")),
    )
    op.create_table(
        "assumption_history",
        sa.Column("case_ref", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("owner", sa.String(length=320), nullable=False),
        sa.Column("validate_by", sa.String(length=10), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_ref", "seq"], ["entries.case_ref", "entries.seq"], name=op.f("fk_assumption_history_entries")
        ),
        sa.PrimaryKeyConstraint("case_ref", "seq", name=op.f("pk_assumption_history")),
    )
    op.create_table(
        "fact_history",
        sa.Column("case_ref", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_ref", "seq"], ["entries.case_ref", "entries.seq"], name=op.f("fk_fact_history_entries")
        ),
        sa.PrimaryKeyConstraint("case_ref", "seq", name=op.f("pk_fact_history")),
    )
    op.create_table(
        "letters",
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("case_ref", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("content", sa.String(length=64), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_ref", "seq"], ["entries.case_ref", "entries.seq"], name=op.f("fk_letters_entries")
        ),
        sa.PrimaryKeyConstraint("message_id", name=op.f("pk_letters")),
    )
    op.create_index("ix_letters_case_ref_seq", "letters", ["case_ref", "seq"], unique=False)
    op.create_table(
        "payloads",
        sa.Column("case_ref", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("nonce", sa.String(length=64), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_ref", "seq"], ["entries.case_ref", "entries.seq"], name=op.f("fk_payloads_entries")
        ),
        sa.PrimaryKeyConstraint("case_ref", "seq", name=op.f("pk_payloads")),
    )
    op.create_table(
        "deliveries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("letter", sa.Text(), nullable=False),
        sa.Column("case_ref", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("envelope_from", sa.Text(), nullable=False),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("queued_at", sa.String(32), nullable=False),
        sa.Column("next_at", sa.String(32), nullable=False),
        sa.Column("lease_until", sa.String(32), nullable=True),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["letter"], ["letters.message_id"], name=op.f("fk_deliveries_letters")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deliveries")),
    )
    op.create_index("ix_deliveries_envelope_from", "deliveries", ["envelope_from"], unique=False)
    op.create_index("ix_deliveries_status_next_at", "deliveries", ["status", "next_at"], unique=False)
    op.create_index("uq_deliveries_letter_recipient", "deliveries", ["letter", "recipient"], unique=True)


def downgrade() -> None:
    op.drop_index("uq_deliveries_letter_recipient", table_name="deliveries")
    op.drop_index("ix_deliveries_status_next_at", table_name="deliveries")
    op.drop_index("ix_deliveries_envelope_from", table_name="deliveries")
    op.drop_table("deliveries")
    op.drop_table("payloads")
    op.drop_index("ix_letters_case_ref_seq", table_name="letters")
    op.drop_table("letters")
    op.drop_table("fact_history")
    op.drop_table("assumption_history")
    op.drop_table("answer_history")
    op.drop_index("ix_participants_address", table_name="participants")
    op.drop_table("participants")
    op.drop_table("entries")
    op.drop_index("ix_dues_act_at", table_name="dues")
    op.drop_table("dues")
    op.drop_table("operations")
    op.drop_index("ix_mails_verdict", table_name="mails")
    op.drop_index("ix_mails_message_id", table_name="mails")
    op.drop_table("mails")
    op.drop_index("ix_filings_done_case_ref", table_name="filings")
    op.drop_table("filings")
    op.drop_table("cursors")
    op.drop_table("counters")
    op.drop_table("cases")
    op.drop_table("arrivals")
