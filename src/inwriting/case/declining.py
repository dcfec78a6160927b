"""A quote that is declined, and an acceptance that is taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from inwriting.case.content import Declined
from inwriting.case.deadlines import cancel_all
from inwriting.case.model import MailArrived
from inwriting.case.offers import current_quote, quoted
from inwriting.case.settling import addressed, ask, meant_quote, name_of, readers, responsible, shown, tell, tell_staff
from inwriting.case.work import Work, person
from inwriting.reading.model import CommandRead
from inwriting.reading.replies.acceptance import read_choice


def decline(work: Work, event: MailArrived, command: CommandRead) -> bool:
    """`DECLINE` of somebody who may decide: ends the case courteously. Gives whether it was done."""
    state, quote, author = work.state, current_quote(work.state), event.mail.author
    words = f"{command.evidence}\n{command.argument}" if command.argument not in command.evidence else command.evidence
    if state.state in ("withdrawn", "closed"):
        return tell(work, event, f"The case is {state.state} already; there is nothing left to decline.")
    if state.state == "declined":
        return tell(work, event, "The quote is declined already; nothing changed, and no letters follow.")
    if state.notes.get("accepted"):
        leave_to_staff(work, event, command.evidence)
        return False
    if quote is None or not quoted(state):
        return tell(
            work,
            event,
            "Nothing was declined: no quote has been sent in this case yet.",
            "To end the case without a quote, reply: WITHDRAW",
        )
    meant = meant_quote(state, event, None) or quote
    only = read_choice(command.argument)
    partly = only.options and not only.unread and len(quote.options) > 1
    if partly or meant.revision != quote.revision:
        reason = (
            f"Your mail declines option {', '.join(only.options)} and does not speak of the others."
            if partly
            else f"Your mail answers revision {meant.revision}, which revision {quote.revision} has replaced."
        )
        ask(
            work,
            event,
            quote,
            f"Please tell us whether you decline revision {quote.revision} of the quote as a whole.",
            command.evidence,
            (reason, "Nothing has been declined yet."),
            decline=True,
        )
        return False
    work.add(
        "quote-declined",
        cites=work.cite(event.mail.message_id),
        revision=quote.revision,
        reason=command.argument,
        by=author.address,
        words=words,
        message_id=event.mail.message_id,
    )
    work.add(
        "decision-made",
        cites=work.cite(event.mail.message_id),
        number=max(state.decisions, default=0) + 1,
        text=f"Quote revision {quote.revision} is declined",
        options=[each["key"] for each in quote.options],
        decider=author.address,
        words=words,
        message_id=event.mail.message_id,
    )
    work.add("state-changed", state="declined", why=words)
    cancel_all(work)
    letter = Declined(quote.revision, name_of(work, author.address), command.argument)
    work.write("decline", (author,), letter, cc=readers(work, event), answers=event.mail.message_id)
    client = state.client
    if client and client.address != author.address and client.address not in addressed(event):
        work.write("decline", (person(work, client.address),), replace(letter, reason=""), by_time=True)
    tell_staff(
        work,
        event,
        f"revision {quote.revision} is declined.",
        (f"By {author.address}. Words: {words}", f"Reason: {command.argument or 'none given'}"),
    )
    return True


def leave_to_staff(work: Work, event: MailArrived, words: str) -> None:
    """Who has accepted and thinks otherwise is answered by a person; the record stands until then."""
    accepted = work.state.notes["accepted"]
    tell_staff(
        work,
        event,
        f"{event.mail.author.address} takes back the acceptance of option {accepted['option']}.",
        (f"Words: {words}", "The case is still accepted; nothing is undone by itself. CLOSE ends it."),
    )
    tell(
        work,
        event,
        f"{responsible(work)} has your wish and answers it in this thread; until then the record stands as it is.",
        f"It says that option {accepted['option']} of revision {accepted['revision']} was accepted on "
        f"{shown(work, datetime.fromisoformat(accepted['at']))}.",
    )


def take_back(work: Work, event: MailArrived, command: CommandRead) -> bool:
    """`WITHDRAW` of an accepted case: gives whether it was left to staff."""
    if not work.state.notes.get("accepted") or work.state.state in ("closed", "declined", "withdrawn"):
        return False
    leave_to_staff(work, event, command.evidence)
    return True
