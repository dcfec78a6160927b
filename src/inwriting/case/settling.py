"""What all answers to a quote share: the revision that is meant, who may read prices, letters that ask and tell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from inwriting.case.content import AcceptanceQuestion, ChoiceLine, CommandReply, ComparedLine, StaffNotice
from inwriting.case.model import CaseState, MailArrived, Person, Quote
from inwriting.case.offers import money, options_of, reached, total_of
from inwriting.case.work import Work
from inwriting.reading.model import PurchaseOrderRead, ReplyReading
from inwriting.reading.replies.acceptance import Choice

DECIDES = ("ACCEPT", "DECLINE")
READS_PRICES = ("client", "procurement", "finance")


@dataclass(frozen=True, slots=True)
class Said:
    """A decision in somebody's words, and the orders that came with it."""

    choice: Choice
    words: str
    orders: tuple[PurchaseOrderRead, ...] = ()


def meant_quote(state: CaseState, event: MailArrived, revision: int | None) -> Quote | None:
    """The revision that a mail is about: the one it names, the one whose letter it answers, else the latest one that
    had been sent before."""
    if revision is not None:
        return state.quotes.get(revision)
    answered = answered_letter(state, event)
    for quote in state.quotes.values():
        if answered and quote.message_id == answered:
            return quote
    sent = [quote for quote in state.quotes.values() if reached(state, quote)]
    return sent[-1] if sent else None


def answered_letter(state: CaseState, event: MailArrived) -> str | None:
    """The letter of ours that a mail answers, perhaps by way of mails of colleagues."""
    return next((name for name in reversed(event.mail.references) if name in state.letters), None)


def ask(
    work: Work,
    event: MailArrived,
    quote: Quote,
    first: str,
    words: str,
    reasons: tuple[str, ...],
    *,
    differences_: tuple[str, ...] = (),
    compared: tuple[ComparedLine, ...] = (),
    proposal: str = "",
    decline: bool = False,
    staff: bool = False,
    staff_lines: tuple[str, ...] = (),
) -> None:
    """Tells why a decision does not count as it stands and which reply would; with `staff` a person hears of it."""
    assumed = "" if quote.quote_class == "firm" else " WITH ASSUMPTIONS"
    keys = [proposal] if proposal else [option["key"] for option in quote.options]
    replies = [
        (
            f"ACCEPT {key}{assumed}",
            f"accepts option {key} of revision {quote.revision}"
            + (" on the assumptions it states" if assumed else " as it stands"),
        )
        for key in keys
    ]
    if decline:
        replies.append(("DECLINE and your reason", "ends the case; a reason helps us and is not needed"))
    work.add(
        "acceptance-asked",
        accept=f"{proposal}{assumed} REVISION {quote.revision}" if proposal else "",
        by=event.mail.author.address,
        message_id=event.mail.message_id,
    )
    write_question(
        work,
        event,
        AcceptanceQuestion(
            first=first,
            words=words,
            reasons=reasons,
            currency=quote.currency,
            revision=quote.revision,
            options=choices(quote),
            differences=differences_,
            compared=compared,
            replies=tuple(replies),
        ),
    )
    if staff:
        tell_staff(
            work,
            event,
            f"an answer to revision {quote.revision} of the quote needs a look.",
            (f"From {event.mail.author.address}. Words: {words}", *reasons, *staff_lines, *also_said(event)),
        )


def write_question(
    work: Work, event: MailArrived, content: AcceptanceQuestion, *, kind: str = "acceptance-question"
) -> None:
    """Writes what is asked to the mail's writer, copied to who read it and may read prices."""
    work.write(kind, (event.mail.author,), content, cc=readers(work, event), answers=event.mail.message_id)


def tell(work: Work, event: MailArrived, *lines: str) -> bool:
    """A clear answer where nothing was decided."""
    said = event.reading.commands if isinstance(event.reading, ReplyReading) else ()
    words = next((command.evidence for command in said if command.word in DECIDES), "")
    talk = event.reading.quote_talk if isinstance(event.reading, ReplyReading) else None
    words = words or (talk.text if talk else "")
    understood = f"you wrote “{' '.join(words.split())[:200]}”." if words else "your mail is about accepting a quote."
    work.write(
        "command-reply",
        (event.mail.author,),
        CommandReply("ACCEPT", understood, lines),
        answers=event.mail.message_id,
    )
    return False


def tell_staff(work: Work, event: MailArrived, headline: str, lines: Iterable[str]) -> None:
    """Tells the responsible person, and names the mail."""
    work.tell_staff(StaffNotice(f"{work.state.ref}: {headline}", (*lines, f"Mail: {event.mail.message_id}")))


def also_said(event: MailArrived) -> tuple[str, ...]:
    """What else the mail says, which no letter about the decision has answered."""
    reading = event.reading
    return tuple(piece.text for piece in reading.unplaced) if isinstance(reading, ReplyReading) else ()


def readers(work: Work, event: MailArrived) -> tuple[Person, ...]:
    """Who read the mail and may read prices."""
    mail = event.mail
    return tuple(each for each in (*mail.to, *mail.cc) if reads_prices(work.state, each.address))


def reads_prices(state: CaseState, address: str) -> bool:
    """Whether somebody may read prices: by role, or because the client let them decide."""
    known = state.participants.get(address)
    return (known is not None and known.role in READS_PRICES) or address in state.notes.get("acceptors", {})


def addressed(event: MailArrived) -> set[str]:
    """The addresses that a mail went to."""
    return {each.address for each in (*event.mail.to, *event.mail.cc)}


def choices(quote: Quote) -> tuple[ChoiceLine, ...]:
    """The options of a quote as a letter lets somebody choose among them."""
    return tuple(
        ChoiceLine(option["key"], str(option.get("title", "")), total_of(option)) for option in options_of(quote)
    )


def price_of(quote: Quote, total: Decimal | None) -> str:
    """An amount in the quote's currency, as letters show it."""
    return money(quote.currency, total)


def name_of(work: Work, address: str) -> str:
    """A participant's name, else the address."""
    known = work.state.participants.get(address)
    return known.name if known and known.name else address


def responsible(work: Work) -> str:
    """Who answers for the office in this case, by name."""
    return work.office.name_of(work.state.responsible) or work.office.name


def shown(work: Work, at: datetime) -> str:
    """An instant in the office's time, as letters show it."""
    return work.office.calendar.local(at).strftime("%A %d %B %Y, %H:%M")
