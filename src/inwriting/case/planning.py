"""When a quote, its draft for staff or a revision is to be made: planned by each mail that changes the case.

nothing waits for staff    the firm quote leaves after 30 quiet business minutes
staff are to read it       a draft goes to them once it is quiet, and the promise keeps its whole time
a quote was sent           what moves its price brings revision n+1, at most one a business day
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from inwriting.case import intake
from inwriting.case.content import QuoteLetter
from inwriting.case.deadlines import act_earlier, start_deadline
from inwriting.case.entries import is_owed
from inwriting.case.model import Deadline
from inwriting.case.quote import quote_letter
from inwriting.case.quote_document import quote_document
from inwriting.case.revisions import money, moves_price
from inwriting.case.work import Work

OPEN = ("intake", "quoted")  # the states in which a quote may be made
REMIND_AT = (50, 75, 90)  # percent of a promise's business time
WIDE = Decimal(3)  # a high total this many times the low one is worth a look
ABSURD = 10**8  # a count beyond this is a slip of the pen, or means another thing
# A number of something: a word follows. What begins with + or 0 is a telephone number or an identifier.
_COUNT = re.compile(
    r"(?<![+\d.,'(/-])([1-9]\d{0,2}(?:[,.' ]\d{3}){1,12}|[1-9]\d{0,40})\s?(billion|bn|milliard\w{0,2})?\s?[^\W\d_]"
)


def quote_now(work: Work, *, hold_back: bool = False) -> tuple[QuoteLetter, dict[str, Any], str]:
    """The quote as of now: letter, document and hash. `hold_back`: budgetary, because nobody has read it yet."""
    today = work.office.calendar.local(work.now).date()
    revision = len(work.state.quotes) + 1
    return quote_letter(work.state, work.office, work.playbook, revision=revision, today=today, hold_back=hold_back)


def quote_for_staff(work: Work) -> Mapping[str, Any]:
    """The document of the quote as of now with all its lines, however many of them the client sees."""
    letter, document, _ = quote_now(work)
    return document if letter.detail == "lines" else quote_document(work.state, work.office, letter, detail="lines")


def held_back(work: Work, letter: QuoteLetter) -> tuple[str, ...]:
    """Why a firm quote must not leave unread, whatever `[quote] review` says; nothing where it may."""
    if letter.quote_class != "firm":
        return ()
    reasons = []
    most = max((option.expected for option in letter.options), default=Decimal(0))
    if most > work.office.unreviewed_up_to:
        ceiling = money(work.office.unreviewed_up_to, letter.currency)
        reasons.append(f"It comes to {money(most, letter.currency)}, above the {ceiling} that may leave unread.")
    return (*reasons, *absurd(work, letter))


def absurd(work: Work, letter: QuoteLetter) -> tuple[str, ...]:
    """Facts and totals that no ordinary case has."""
    said = [
        f"Option {option.key} comes to nothing."
        for option in letter.options
        if option.expected <= 0 or option.days <= 0
    ]
    if not letter.options:
        said.append("No option is priced: the playbook has no rate card for it.")
    counted = {line.title: line for option in letter.options for line in option.lines if line.bounded}
    said += [
        f"{line.title} counts {line.quantity} {line.unit} and is priced at that limit." for line in counted.values()
    ]
    for label, value in _values(work):
        if any(large or int("".join(filter(str.isdigit, found))) > ABSURD for found, large in _COUNT.findall(value)):
            said.append(f"{label} “{value[:80]}” is beyond what such systems hold.")
    return tuple(said)


def waits_for_staff(work: Work) -> bool:
    """Whether the next quote is for staff to release: by the office's choice, or because of what it says."""
    if work.office.review == "staff":
        return True
    if intake.required_open(work.state, work.playbook):
        return False  # what cannot be firm yet is no offer, and leaves without being read
    return bool(held_back(work, quote_now(work)[0]))


def replan(work: Work) -> None:
    """What a change of the case means for its next quote."""
    if work.state.state not in OPEN:
        return
    waits = waits_for_staff(work)
    if waits:
        plan_draft(work)
    complete = not intake.required_open(work.state, work.playbook)
    quiet = work.office.calendar.after(work.now, work.office.firm_quiet_minutes)
    wait = work.office.firm_quiet_minutes
    why = f"All required answers are there: the firm quote leaves after {wait} quiet business minutes."
    if waits:
        why = "Staff read it before it leaves, so they have the whole time."
    if complete and _became_complete(work):
        start_deadline(work, "firm-quote", work.now)
    promised = owed(work)
    firm = any(deadline.kind == "firm-quote" for deadline in promised)
    for deadline in promised:
        # One letter serves all that is owed, so that each waits until it is quiet.
        revised = deadline.kind.startswith("revision")
        if complete or revised:
            leaves = earliest_revision(work, quiet) if revised and not firm else quiet
            act_earlier(work, deadline.kind, deadline.due_at if waits else leaves, why)
    if not promised and work.state.quotes and moved(work):
        _start_revision(work, quiet, waits)
    remind(work)


def _became_complete(work: Work) -> bool:
    """Whether the last required answer came after the last quote, and no firm one is promised for it yet."""
    promised = work.state.deadlines.get("firm-quote")
    waits = promised is not None and not promised.acted and promised.status != "cancelled"
    return bool(last_document(work).get("firm_needs")) and not waits


def owed(work: Work) -> tuple[Deadline, ...]:
    """The promises of a quote that is still to be written."""
    return tuple(deadline for deadline in work.state.deadlines.values() if is_owed(deadline))


def to_come(work: Work) -> Deadline | None:
    """The earliest promise of a quote that is still to be written."""
    return min(owed(work), key=lambda deadline: deadline.due_at, default=None)


def moved(work: Work) -> bool:
    """Whether the case's price differs from that of the quote that was last issued."""
    last = last_document(work)
    return bool(last) and moves_price(last, quote_now(work)[1])


def last_document(work: Work) -> Mapping[str, Any]:
    quotes = work.state.quotes
    return quotes[max(quotes)].document if quotes else {}


def earliest_revision(work: Work, at: datetime) -> datetime:
    """The first moment at or after `at` when a revision may leave: at most one does in a business day."""
    calendar = work.office.calendar
    revised = [quote.issued_at for quote in work.state.quotes.values() if quote.revision > 1 and quote.issued_at]
    if revised and calendar.local(max(revised)).date() >= calendar.local(at).date():
        return calendar.next_opening(max(at, max(revised)))
    return at


def plan_draft(work: Work) -> None:
    """A draft goes to staff once nothing has come for the quiet time."""
    act_at = work.now + timedelta(minutes=work.office.quiet_minutes)
    work.add("draft-planned", act_at=act_at.isoformat())


def see_to_draft(work: Work) -> None:
    """After a mail: a quote that is promised and is for staff to release has a draft, or one is planned."""
    draft = work.state.draft
    if work.state.state not in OPEN or to_come(work) is None or "review" in work.state.dues:
        return
    if (draft is None or draft.status == "settled") and waits_for_staff(work):
        plan_draft(work)


def remind(work: Work) -> None:
    """Plans the reminders to staff that are still to come, where a draft of theirs waits and a promise runs."""
    deadline, draft = to_come(work), work.state.draft
    moments: dict[str, str] = {}
    if deadline and draft and draft.status == "waiting" and work.state.state in OPEN:
        calendar = work.office.calendar
        whole = calendar.minutes_between(
            deadline.started_at, min(deadline.due_at, calendar.due(deadline.started_at).due_at)
        )
        for percent in REMIND_AT:
            moment = calendar.before(deadline.due_at, whole - whole * percent // 100)
            if work.now < moment < deadline.act_at:
                moments[str(percent)] = moment.isoformat()
    standing = {
        key.removeprefix("draft-reminder:"): due.act_at.isoformat()
        for key, due in work.state.dues.items()
        if key.startswith("draft-reminder:")
    }
    if moments != standing:
        work.add("draft-reminders-planned", moments=moments)


def worth_a_look(work: Work, letter: QuoteLetter) -> tuple[str, ...]:
    """What a person should look at before the quote leaves: totals, facts and assumptions that are least certain."""
    said = [*held_back(work, letter)]
    if not said:
        said += absurd(work, letter)
    for option in letter.options:
        if option.low and option.high / option.low >= WIDE:
            spread = f"{money(option.low, letter.currency)} to {money(option.high, letter.currency)}"
            said.append(f"Option {option.key} is wide: {spread}.")
    unclear = [f"Q{q.number}" for q in work.state.questions.values() if q.status in ("unclear", "conflict")]
    if unclear:
        said.append(f"Unclear or in conflict: {', '.join(unclear)}.")
    hedged = [f"A{a.number}" for a in work.state.assumptions.values() if a.status == "open" and a.evidence]
    if hedged:
        said.append(f"The client was not certain: {', '.join(hedged)}.")
    stated = [f"U{fact.number}" for fact in work.state.facts.values() if fact.status == "stated"]
    if stated:
        said.append(f"Stated, not confirmed yet: {', '.join(stated[:12])}{' and more' if len(stated) > 12 else ''}.")
    said += [f"A{item.number} is assumed: {item.text}" for item in letter.assumptions]
    return tuple(said)


def _start_revision(work: Work, quiet: datetime, waits: bool) -> None:
    kind = f"revision-{len(work.state.quotes) + 1}"
    leaves = earliest_revision(work, quiet)
    start_deadline(work, kind, work.now if leaves == quiet else leaves)
    why = "What was written since moves the price: the revision leaves once it is quiet, at most one a business day."
    act_earlier(work, kind, work.state.deadlines[kind].due_at if waits else leaves, why)


def _values(work: Work) -> list[tuple[str, str]]:
    """Label and value of what was stated or answered in numbers of things."""
    found = []
    for fact in work.state.facts.values():
        known = work.playbook.fact(fact.key)
        if fact.status != "rejected" and (known is None or known.kind not in ("date", "money", "people")):
            found.append((f"U{fact.number}", fact.value))
    for question in work.state.questions.values():
        if question.status == "answered" and question.type not in ("date", "money", "person"):
            found.append((f"Q{question.number}", question.value or question.answer or ""))
    return found
