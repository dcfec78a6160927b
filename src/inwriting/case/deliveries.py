"""What became of a letter: accepted, refused, bounced; and what that means for a promised time."""

from __future__ import annotations

from inwriting.case.content import StaffNotice
from inwriting.case.expiry import plan_expiry
from inwriting.case.model import Bounced, Deadline, DeadlinePassed, DeliveryEnded, Hindrance
from inwriting.case.work import Work


def delivery_ended(work: Work, event: DeliveryEnded) -> None:
    """The sending server took a letter for one recipient, or refused it for good."""
    letter = work.state.letters.get(event.letter)
    if letter is None or event.recipient in letter.outcomes:
        return
    if not event.accepted:
        _failed(work, event.letter, event.recipient, event.detail, bounced=False)
        return
    work.add("letter-accepted", letter=event.letter, recipient=event.recipient)
    is_quote = letter.kind.startswith("quote")
    if not (is_quote or letter.kind == "no-bid") or event.recipient not in letter.to:
        return
    for deadline in list(work.state.deadlines.values()):
        if deadline.letter != event.letter or deadline.met_by is not None:
            continue
        kept = deadline.status == "running" or (deadline.status == "missed" and deadline.escalated)
        if kept and work.now <= deadline.due_at:
            work.add("deadline-met", kind=deadline.kind, met_by=event.letter)
        elif deadline.status in ("running", "missed"):
            causes = [deadline.cause] if deadline.cause else []
            causes.append(f"the quote was accepted by the sending server only at {work.now.isoformat()}")
            causes += [] if deadline.cause else _hindrances(deadline, event.hindrance)
            work.add("deadline-missed", kind=deadline.kind, cause="; ".join(causes), met_by=event.letter)
    if is_quote and work.state.state == "intake":
        work.add("state-changed", state="quoted", why="the quote was accepted by the sending server")
    plan_expiry(work, event.letter)


def bounced(work: Work, report: Bounced) -> None:
    """A bounce of a letter of this case. Only a permanent one changes anything."""
    letter = work.state.letters.get(report.letter)
    if letter is None or not report.permanent or letter.outcomes.get(report.recipient, "").startswith("failed"):
        return
    _failed(work, report.letter, report.recipient, report.detail, bounced=True)


def deadline_passed(work: Work, event: DeadlinePassed) -> None:
    """`due_at` has passed without an accepted quote: said in the record, with its cause, and to staff."""
    deadline = work.state.deadlines.get(event.kind)
    if deadline is None or deadline.status != "running":
        return
    causes = _hindrances(deadline, event.hindrance)
    outcomes = work.state.letters[deadline.letter].outcomes if deadline.letter in work.state.letters else {}
    failed = [
        f"the quote did not reach {who}: {what.removeprefix('failed: ')}"
        for who, what in outcomes.items()
        if what.startswith("failed") and who in work.state.letters[deadline.letter or ""].to
    ]
    cause = "; ".join(failed or causes or [f"the quote had not {'left' if deadline.acted else 'been written'} by then"])
    work.add("deadline-missed", kind=event.kind, cause=cause)
    work.tell_staff(
        StaffNotice(
            f"{work.state.ref}: the {event.kind} deadline was missed.",
            (
                f"It was due {deadline.due_at.isoformat()}.",
                f"Cause as far as is known: {cause}.",
                "The client has not been told anything beyond the letters in the thread.",
            ),
        )
    )


def _hindrances(deadline: Deadline, known: Hindrance) -> list[str]:
    """What kept the quote from leaving between its moment and its due time, as far as is known."""
    causes = []
    if known.away and known.away[0] < deadline.due_at and known.away[1] > deadline.act_at:
        start, end = (moment.isoformat(timespec="seconds") for moment in known.away)
        causes.append(f"the desk did not work from {start} to {end}")
    return causes + [known.trouble] * bool(known.trouble)


def _failed(work: Work, message_id: str, recipient: str, detail: str, *, bounced: bool) -> None:
    letter = work.state.letters[message_id]
    work.add("letter-failed", letter=message_id, recipient=recipient, detail=detail, bounced=bounced)
    for deadline in list(work.state.deadlines.values()):
        if deadline.met_by == message_id and recipient in letter.to and deadline.status == "met":
            if work.now <= deadline.due_at:
                work.add("deadline-reopened", kind=deadline.kind)
            else:
                work.add("deadline-missed", kind=deadline.kind, cause=f"the quote bounced: {detail}")
    if letter.kind in ("staff-notice", "digest") or letter.kind.startswith("draft-"):
        return  # a letter to staff that fails is in `show` and the digest; another letter would fail too
    work.tell_staff(
        StaffNotice(
            f"{work.state.ref}: a letter did not reach {recipient}.",
            (
                f"The letter is {letter.kind}, “{letter.subject}”, {message_id}.",
                f"What the server said: {detail}",
                "Nothing else is tried until you say so.",
            ),
        )
    )
