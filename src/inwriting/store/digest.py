"""What the staff's daily digest says, gathered over all cases: who waits for whom, what is due, what is stuck."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, func, select

from inwriting.case.calendar import BusinessCalendar
from inwriting.case.model import OFFICE
from inwriting.reading.enquiries.enquiry import SET_ASIDE
from inwriting.store import tables as t
from inwriting.store.queue import FILING_REFUSED, operation

MOST = 100  # lines a list: more than this is read with `inwriting cases`
MOST_LOOKED_AT = 500  # mails that were no briefs, the newest
FAILED_SINCE = timedelta(days=3)
_DIGESTS = (
    select(t.entries.c.seq)
    .where(t.entries.c.case_ref == OFFICE, t.entries.c.kind == "digest-planned")
    .order_by(t.entries.c.seq.desc())
    .limit(2)
)
_NOTED = select(t.entries.c.cites).where(t.entries.c.case_ref == OFFICE, t.entries.c.kind == "mail-noted")
_IGNORED = select(t.mails).where(t.mails.c.verdict == "ignored", t.mails.c.reason == "not-a-brief")


def _set_aside(connection: Connection) -> list[Row[Any]]:
    """The mails that were no briefs and that were noted since the last digest, in their order. The first time that one
    is planned none is sent, and a mail may be read late: by the ledger, and not by the clock, each is in one digest."""
    planned = connection.execute(_DIGESTS).scalars().all()
    since = planned[0] if len(planned) > 1 else 0
    newest = _NOTED.where(t.entries.c.seq > since).order_by(t.entries.c.seq.desc()).limit(MOST_LOOKED_AT)
    noted = [cite["sha256"] for cites in connection.execute(newest).scalars() for cite in json.loads(cites)]
    return [*connection.execute(_IGNORED.where(t.mails.c.identity.in_(noted)).order_by(t.mails.c.id))]


def _unanswered(connection: Connection) -> dict[str, int]:
    """How many questions of its client wait for an answer of ours, by case."""
    kind = t.entries.c.kind
    rows = connection.execute(
        select(t.entries.c.case_ref, kind, func.count())
        .where(kind.in_(("client-question-asked", "client-question-answered")))
        .group_by(t.entries.c.case_ref, kind)
    )
    waiting: dict[str, int] = {}
    for ref, what, count in rows:
        waiting[ref] = waiting.get(ref, 0) + (count if what == "client-question-asked" else -count)
    return waiting


def gather(connection: Connection, calendar: BusinessCalendar, at: datetime) -> dict[str, tuple[str, ...]]:
    """The digest's lists as of `at`, each line a sentence that names its case."""
    today = calendar.local(at).date()

    def shown(moment: datetime) -> str:
        return calendar.local(moment).strftime("%a %d %b %H:%M")

    waiting_for_us, waiting_for_client, due_today = [], [], []
    rows = connection.execute(
        select(t.cases)
        .where(t.cases.c.ref != OFFICE, t.cases.c.state.in_(("intake", "quoted", "held")))
        .order_by(t.cases.c.due_at, t.cases.c.ref)
    )
    asked = _unanswered(connection)
    for row in rows:
        name = f"{row.ref} “{row.subject[:60]}” ({row.client})"
        if asked.get(row.ref):
            waiting_for_us.append(f"{name} waits for a person's answer to {asked[row.ref]} of its questions (B…).")
        if row.due_at is not None:
            waiting_for_us.append(f"{name} waits for us until {shown(row.due_at)}.")
            if calendar.local(row.due_at).date() <= today:
                due_today.append(f"{name}: due {shown(row.due_at)}.")
        elif asked.get(row.ref):
            continue
        elif row.state == "held":
            waiting_for_client.append(f"{name} is on hold.")
        else:
            since = f" since {shown(row.last_at)}" if row.last_at else ""
            waiting_for_client.append(f"{name} is {row.state}; the client has the word{since}.")

    quarantined = [
        f"{row.id}: “{row.subject[:60]}” from {row.author or 'nobody'}, {row.reason}"
        f"{' (' + row.detail[:80] + ')' if row.detail else ''}, {shown(row.arrived_at)}."
        for row in connection.execute(select(t.mails).where(t.mails.c.verdict == "quarantine").order_by(t.mails.c.id))
    ]
    set_aside = [
        f"“{row.subject[:60]}” from {row.author}: {kind.replace('-', ' ')}, {shown(row.arrived_at)}."
        for row in _set_aside(connection)
        if (kind := row.detail.rpartition("; ")[2]) in SET_ASIDE
    ]
    failed = [
        f"{row.case_ref}: {row.letter} to {row.recipient}: {row.status}, {row.attempts} attempts, {row.detail[:120]}"
        for row in connection.execute(
            select(t.deliveries)
            .where(
                ((t.deliveries.c.status == "queued") & (t.deliveries.c.detail != ""))
                | ((t.deliveries.c.status == "failed") & (t.deliveries.c.queued_at >= at - FAILED_SINCE))
            )
            .order_by(t.deliveries.c.id)
        )
    ]
    trouble = [
        f"{row.case_ref}: what was due {shown(row.act_at)} ({row.key}) could not be done: {row.trouble}"
        for row in connection.execute(select(t.dues).where(t.dues.c.trouble.is_not(None)))
    ]
    refused = operation(connection, FILING_REFUSED)
    if refused and refused[1]:
        trouble.append(f"The mailbox refused copies, and the letters of these cases wait: {refused[1]}")
    lists = {
        "waiting_for_us": waiting_for_us,
        "waiting_for_client": waiting_for_client,
        "due_today": due_today,
        "quarantined": quarantined,
        "set_aside": set_aside[-MOST:],
        "failed": failed,
        "trouble": trouble,
    }
    return {key: tuple(lines[:MOST]) for key, lines in lists.items()}
