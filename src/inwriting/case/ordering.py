"""Purchase orders beside the quote: kept, compared with the option that was accepted, settled by who can."""

from __future__ import annotations

from inwriting.case.content import CommandReply, ComparedLine, OrderCompared
from inwriting.case.model import CaseState, MailArrived, Quote
from inwriting.case.purchase_order import compare, keep_order, ordered_option
from inwriting.case.settling import Said, ask, name_of, readers, reads_prices, responsible, tell_staff
from inwriting.case.work import Work, person
from inwriting.reading.model import PurchaseOrderRead

Compared = tuple[tuple[PurchaseOrderRead, tuple[ComparedLine, ...]], ...]


def compared_orders(work: Work, said: Said, quote: Quote, key: str) -> Compared:
    """Each order that came with a decision, compared with the option that was chosen."""
    state = work.state
    return tuple(
        (order, compare(order, quote, key, work.office, state.ref, state.quotes.values())) for order in said.orders
    )


def keep_orders(work: Work, event: MailArrived, said: Said, quote: Quote | None) -> None:
    """Keeps orders that came with words which open nothing."""
    for order in said.orders:
        if not is_kept(work.state, order):
            key = ordered_option(order, quote) if quote else ""
            lines = compare(order, quote, key, work.office, work.state.ref) if quote else ()
            keep_order(work, order, event.mail.message_id, lines)


def is_kept(state: CaseState, order: PurchaseOrderRead) -> bool:
    """Whether the same order is in the record: its number with the same amounts and terms."""
    return any(
        kept["number"] == order.number
        and kept["totals"] == [str(amount) for amount in order.totals]
        and kept["terms"] == order.terms
        for kept in state.notes.get("purchase_orders", ())
    )


def order_differs(work: Work, event: MailArrived, quote: Quote, key: str, said: Said, compared: Compared) -> bool:
    """An order that differs from what is accepted with it opens nothing: the buyer and staff are told what differs."""
    for order, lines in compared:
        keep_order(work, order, event.mail.message_id, lines)
        differing = tuple(line for line in lines if line.same is False)
        ask(
            work,
            event,
            quote,
            f"Purchase order {order.number} differs from option {key} of revision {quote.revision}, so the "
            "engagement is not opened yet.",
            said.words,
            (
                "Please send an order that agrees with the quote, or tell us what should be different in the quote.",
                f"{responsible(work)} has been told and answers in this thread.",
            ),
            compared=lines,
            proposal=key,
            staff=True,
            staff_lines=tuple(f"{line.what}: order {line.ordered}; quote {line.quoted}" for line in differing),
        )
    return False


def compare_with_accepted(work: Work, event: MailArrived, order: PurchaseOrderRead, quote: Quote, key: str) -> None:
    """An order for what is accepted: it agrees and is kept, or it differs and a person settles it."""
    state = work.state
    lines = compare(order, quote, key, work.office, state.ref, state.quotes.values())
    keep_order(work, order, event.mail.message_id, lines)
    differing = [line for line in lines if line.same is False]
    told = (
        (f"{responsible(work)} has been told and settles it with you in this thread.", "What was accepted stands.")
        if differing
        else (f"It is kept with the acceptance of option {key}.",)
    )
    _write_compared(work, event, order, quote, key, lines, told)
    tell_staff(
        work,
        event,
        f"purchase order {order.number} {'differs from' if differing else 'agrees with'} the accepted option {key}.",
        (
            f"From {event.mail.author.address}, in {order.source}. Ordering company: {order.buyer or 'not stated'}",
            *(f"{line.what}: order {line.ordered}; quote {line.quoted}" for line in differing),
        ),
    )


def order_of_another(work: Work, event: MailArrived, order: PurchaseOrderRead, quote: Quote) -> None:
    """An order from somebody who may not decide, or of whom it is not known: kept, compared, and put to the client."""
    state, author, client = work.state, event.mail.author, work.state.client
    key = ordered_option(order, quote)
    lines = compare(order, quote, key, work.office, state.ref, state.quotes.values())
    keep_order(work, order, event.mail.message_id, lines)
    tell_staff(
        work,
        event,
        f"purchase order {order.number} came from {author.address}, who cannot accept the quote by it.",
        (
            f"The mail is {event.sender}; the order stands in {order.source}.",
            *(f"{line.what}: order {line.ordered}; quote {line.quoted}" for line in lines if line.same is False),
        ),
    )
    tell_of_order(
        work,
        event,
        order,
        f"Purchase order {order.number} is kept and opens nothing yet: "
        + (
            f"{name_of(work, client.address)} has to accept the quote first, and has been told."
            if client and client.address != author.address
            else "your mail server gave us no proof that the mail is yours. Please send it once more from your usual "
            "mail account."
        ),
    )
    if client and client.address != author.address:
        work.write(
            "command-reply",
            (person(work, client.address),),
            CommandReply(
                "ACCEPT",
                f"{name_of(work, author.address)} sent purchase order {order.number} in case {state.ref}.",
                (
                    "The order is kept and opens nothing until you accept the quote.",
                    f"If it is what you want, reply: ACCEPT {key}".rstrip(),
                    f"To let {name_of(work, author.address)} decide for you, reply: ADD {author.address} may accept",
                ),
            ),
            by_time=True,
        )


def _write_compared(
    work: Work,
    event: MailArrived,
    order: PurchaseOrderRead,
    quote: Quote,
    key: str,
    lines: tuple[ComparedLine, ...],
    told: tuple[str, ...],
) -> None:
    author = event.mail.author
    if not reads_prices(work.state, author.address):
        tell_of_order(work, event, order, f"Purchase order {order.number} is kept. {told[0]}")
        return
    agrees = not any(line.same is False for line in lines)
    content = OrderCompared(order.number, order.source, key, quote.revision, agrees, lines, told)
    work.write("purchase-order", (author,), content, cc=readers(work, event), answers=event.mail.message_id)


def tell_of_order(work: Work, event: MailArrived, order: PurchaseOrderRead, told: str) -> None:
    """A short answer to who sent an order."""
    work.write(
        "command-reply",
        (event.mail.author,),
        CommandReply("ACCEPT", f"you sent purchase order {order.number}.", (told,)),
        answers=event.mail.message_id,
    )
