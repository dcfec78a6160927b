"""Promised times: started by a brief or by the last required answer, judged by deliveries.

A deadline is `met` when the sending server accepted the quote for the client's address at or before `due_at`.
"""

from __future__ import annotations

from datetime import datetime

from inwriting.case.model import Deadline
from inwriting.case.work import Work


def start_deadline(work: Work, kind: str, arrival: datetime) -> str:
    """Starts a deadline at `arrival` (an aware instant) and gives one sentence where the clock starts later."""
    calendar = work.office.calendar
    due = calendar.due(arrival)
    act_at = max(calendar.before(due.due_at, work.office.act_before_minutes), due.started_at)
    work.add(
        "deadline-started",
        kind=kind,
        started_at=due.started_at.isoformat(),
        act_at=act_at.isoformat(),
        due_at=due.due_at.isoformat(),
        steps=[*due.steps, f"We act {work.office.act_before_minutes} business minutes before that."],
        versions=calendar.versions,
    )
    if due.started_at == arrival:
        return ""
    return "Your brief arrived outside our office hours, so its clock starts when the office opens."


def running(work: Work) -> tuple[Deadline, ...]:
    return tuple(item for item in work.state.deadlines.values() if item.status == "running")


def pause_all(work: Work) -> None:
    """`HOLD`: keeps the business time that was left of each running deadline."""
    for deadline in running(work):
        left = work.office.calendar.minutes_between(work.now, deadline.due_at)
        work.add("deadline-paused", kind=deadline.kind, minutes_left=left)


def resume_all(work: Work) -> None:
    """`RESUME`: the business time that was left starts again now."""
    calendar = work.office.calendar
    for deadline in list(work.state.deadlines.values()):
        if deadline.status != "paused":
            continue
        due_at = calendar.after(work.now, deadline.minutes_left or 0)
        act_at = max(calendar.before(due_at, work.office.act_before_minutes), work.now)
        work.add(
            "deadline-moved",
            kind=deadline.kind,
            act_at=act_at.isoformat(),
            due_at=due_at.isoformat(),
            why=f"Resumed {_show(work, work.now)} with {deadline.minutes_left} business minutes left: "
            f"due {_show(work, due_at)}.",
        )


def cancel_all(work: Work) -> None:
    for deadline in list(work.state.deadlines.values()):
        if deadline.status in ("running", "paused"):
            work.add("deadline-cancelled", kind=deadline.kind)


def act_earlier(work: Work, kind: str, act_at: datetime, why: str) -> None:
    """Moves the moment to act, never beyond what the due time needs."""
    deadline = work.state.deadlines[kind]
    latest = max(work.office.calendar.before(deadline.due_at, work.office.act_before_minutes), deadline.started_at)
    work.add(
        "deadline-moved",
        kind=kind,
        act_at=min(act_at, latest).isoformat(),
        due_at=deadline.due_at.isoformat(),
        why=why,
    )


def _show(work: Work, at: datetime) -> str:
    return work.office.calendar.local(at).strftime("%A %d %B %Y, %H:%M")
