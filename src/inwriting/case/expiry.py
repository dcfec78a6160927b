"""Until when a quote holds: its one reminder, and its end."""

from __future__ import annotations

from datetime import timedelta

from inwriting.case.content import ExpiryReminder, StaffNotice
from inwriting.case.model import Quote
from inwriting.case.offers import current_quote
from inwriting.case.settling import choices
from inwriting.case.work import Work, person


def plan_expiry(work: Work, letter: str) -> None:
    """A quote has reached its reader: when its validity ends, and its one reminder before."""
    quote = current_quote(work.state)
    last = quote.valid_until if quote else None
    if quote is None or last is None or quote.message_id != letter or "expiry" in work.state.dues:
        return
    calendar, days = work.office.calendar, work.office.reminder_days
    remind_at = calendar.opening(calendar.add_business_days(last, -days)) if days else None
    expires_at = calendar.closing(last)
    if expires_at <= work.now:
        return
    early = remind_at is not None and remind_at - work.now < timedelta(days=1)
    work.add(
        "expiry-planned",
        revision=quote.revision,
        remind_at=remind_at.isoformat() if remind_at and not early else None,
        expires_at=expires_at.isoformat(),
    )


def expiry_due(work: Work, key: str) -> None:
    """The reminder's moment, or the end of the validity."""
    state, quote = work.state, current_quote(work.state)
    if key == "expiry-reminder":
        work.add("expiry-reminded", revision=quote.revision if quote else 0)
        if quote and state.state == "quoted" and quote.status == "sent" and state.client:
            _remind(work, quote)
        return
    work.add("quote-expired", revision=quote.revision if quote else 0)
    if quote is None or state.state not in ("quoted", "held"):
        return
    if state.state == "quoted":
        work.add("state-changed", state="expired", why=f"the validity of revision {quote.revision} has ended")
    work.tell_staff(
        StaffNotice(
            f"{state.ref}: revision {quote.revision} of the quote has expired.",
            ("The client has not answered it.", "An acceptance from now on brings a new revision, not an engagement."),
        )
    )


def _remind(work: Work, quote: Quote) -> None:
    client, last = work.state.client, quote.valid_until
    if client is None or last is None:
        return
    work.write(
        "expiry-reminder",
        (person(work, client.address),),
        ExpiryReminder(quote.revision, quote.quote_class, quote.currency, last, choices(quote), quote.sha256),
        answers=next((m.message_id for m in reversed(work.state.mails.values()) if m.author == client.address), None),
        by_time=True,
    )
