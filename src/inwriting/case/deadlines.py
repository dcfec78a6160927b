"""Promised times: started by a brief or by the last required answer, judged by deliveries.

A deadline is `met` when the sending server accepted the quote for the client's address at or before `due_at`.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from inwriting.case.model import Deadline
from inwriting.case.work import Work

PROMISED_FOR_SUBMISSION = ("quote", "firm-quote")


def start_deadline(work: Work, kind: str, arrival: datetime) -> str:
    """Starts a deadline at `arrival` (an aware instant) and gives one sentence where the clock starts later.

    Where the request wants its quotations earlier, that is the due time."""
    calendar = work.office.calendar
    due = calendar.due(arrival)
    noted = work.state.submission
    due_at = no_later(work, kind, due.due_at)
    started_at = due.started_at if due.started_at < due_at else arrival
    act_at = _act_by(work, started_at, due_at)
    work.add(
        "deadline-started",
        kind=kind,
        started_at=started_at.isoformat(),
        act_at=act_at.isoformat(),
        due_at=due_at.isoformat(),
        steps=[
            *due.steps,
            *(noted.steps if noted and (kind == "quote" or due_at == noted.at) else ()),
            _how_long_before(work, act_at, due_at),
        ],
        versions=calendar.versions,
    )
    if started_at == arrival:
        return ""
    return "Your brief arrived outside our office hours, so its clock starts when the office opens."


def no_later(work: Work, kind: str, due_at: datetime) -> datetime:
    """A due time of ours, or the submission time of the request where that is earlier and can still be met."""
    noted = work.state.submission
    if noted is None or noted.effect in ("past", "near") or kind not in PROMISED_FOR_SUBMISSION:
        return due_at
    return noted.at if work.now < noted.at < due_at else due_at


def _act_by(work: Work, started_at: datetime, due_at: datetime) -> datetime:
    """The last moment to act on a promise: in business time, some minutes before it is due. Where no business time is
    left for that, so many minutes by the clock, and half of the time where that is short."""
    margin = work.office.act_before_minutes
    in_business = work.office.calendar.before(due_at, margin)
    if in_business >= started_at:
        return in_business
    return max(due_at - timedelta(minutes=margin), started_at + (due_at - started_at) / 2)


def _how_long_before(work: Work, act_at: datetime, due_at: datetime) -> str:
    margin = work.office.act_before_minutes
    if act_at == work.office.calendar.before(due_at, margin):
        return f"We act {margin} business minutes before that."
    return (
        f"No business time is left for the {margin} minutes we keep, so we act on {work.office.calendar.say(act_at)}."
    )


def running(work: Work) -> tuple[Deadline, ...]:
    return tuple(item for item in work.state.deadlines.values() if item.status == "running")


def pause_all(work: Work) -> None:
    """`HOLD`: keeps the business time that was left of each promise whose quote is still to be written.

    Where it is written already, or the time has passed, there is nothing left to keep: those are judged as ever."""
    for deadline in running(work):
        if not deadline.acted and work.now < deadline.due_at:
            left = work.office.calendar.between(work.now, deadline.due_at)
            seconds = int(left.total_seconds())
            work.add("deadline-paused", kind=deadline.kind, minutes_left=seconds // 60, seconds_left=seconds)


def resume_all(work: Work) -> None:
    """`RESUME`: the business time that was left starts again now."""
    calendar = work.office.calendar
    for deadline in list(work.state.deadlines.values()):
        if deadline.status != "paused":
            continue
        left = deadline.left or timedelta()
        due_at = no_later(work, deadline.kind, calendar.after(work.now, left))
        act_at = max(_act_by(work, work.now, due_at), work.now)
        work.add(
            "deadline-moved",
            kind=deadline.kind,
            act_at=act_at.isoformat(),
            due_at=due_at.isoformat(),
            why=f"Resumed {_show(work, work.now)} with {left // timedelta(minutes=1)} business minutes left: "
            f"due {_show(work, due_at)}.",
        )


def cancel_all(work: Work) -> None:
    for deadline in list(work.state.deadlines.values()):
        if deadline.status in ("running", "paused"):
            work.add("deadline-cancelled", kind=deadline.kind)


def act_earlier(work: Work, kind: str, act_at: datetime, why: str) -> None:
    """Moves the moment to act, never beyond what the due time needs."""
    deadline = work.state.deadlines[kind]
    latest = _act_by(work, deadline.started_at, deadline.due_at)
    work.add(
        "deadline-moved",
        kind=kind,
        act_at=min(act_at, latest).isoformat(),
        due_at=deadline.due_at.isoformat(),
        why=why,
    )


def _show(work: Work, at: datetime) -> str:
    return work.office.calendar.local(at).strftime("%A %d %B %Y, %H:%M")
