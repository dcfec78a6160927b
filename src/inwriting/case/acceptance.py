"""Answers to a quote: accepted, chosen for later, declined, taken back, ordered, or asked about first.

An acceptance counts for one option of one revision, as its hash says, from who may decide and is known to be who they
are. Whatever is not exactly that is told and asked, never taken:

    words → which revision is meant → which option → the same in the latest revision? → still valid? → firm, or on
    the stated assumptions? → does the order agree? → the engagement is opened
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from inwriting.case import intake
from inwriting.case.content import (
    Acceptance,
    AcceptanceQuestion,
    AssumptionLine,
    ChoiceLine,
    CommandReply,
    ComparedLine,
    Declined,
    ExpiryReminder,
    OrderCompared,
    StaffNotice,
)
from inwriting.case.deadlines import cancel_all, start_deadline
from inwriting.case.model import CaseState, MailArrived, Person, Quote
from inwriting.case.offers import (
    current_quote,
    differences,
    money,
    option_of,
    options_of,
    reached,
    same_option,
    total_of,
)
from inwriting.case.opening import person
from inwriting.case.purchase_order import compare, keep_order, ordered_option
from inwriting.case.work import Work
from inwriting.reading.acceptance import Choice, assents, read_choice
from inwriting.reading.model import CommandRead, PurchaseOrderRead, ReplyReading

DECIDES = ("ACCEPT", "DECLINE")
OPEN = ("intake", "quoted", "expired")  # states in which a quote can be accepted
READS_PRICES = ("client", "procurement", "finance")
RENEWED = "renewed-quote"  # the deadline of a revision promised because the former had expired


@dataclass(frozen=True, slots=True)
class Said:
    """A decision in somebody's words, and the orders that came with it."""

    choice: Choice
    words: str
    orders: tuple[PurchaseOrderRead, ...] = ()


def may_decide(state: CaseState, address: str) -> bool:
    """Whether somebody decides about quotes: the client, or whom the client named for it."""
    is_client = state.client is not None and state.client.address == address
    return is_client or address in state.notes.get("acceptors", {})


def decide_quote(work: Work, event: MailArrived, command: CommandRead) -> bool:
    """`ACCEPT` or `DECLINE` of somebody who may, known to be who they are. Gives whether it was done; writes the
    letter either way."""
    if command.word == "DECLINE":
        return _decline(work, event, command)
    reading = event.reading
    orders = reading.purchase_orders if isinstance(reading, ReplyReading) else ()
    return _accept(work, event, Said(read_choice(command.argument), command.evidence, orders))


def ask_client(work: Work, event: MailArrived, command: CommandRead) -> None:
    """Somebody decided who may not: it becomes a question to the client, without the words of a mail not theirs."""
    state, client = work.state, work.state.client
    author = person(work, event.mail.author.address)
    choice = read_choice(command.argument)
    what = "decline the quote" if command.word == "DECLINE" else "accept the quote"
    if command.word == "ACCEPT" and len(choice.options) == 1:
        what = f"accept option {choice.options[0]}"
    work.write(
        "command-reply",
        (event.mail.author,),
        CommandReply(
            command.word,
            f"you wrote to {what}.",
            (
                (
                    f"Nothing was decided: that is for "
                    f"{_name(work, client.address) if client else 'the client'} to say, "
                    "and we have passed it on."
                ),
            ),
        ),
        answers=event.mail.message_id,
    )
    if client is None:
        return
    exact = "DECLINE" if command.word == "DECLINE" else f"ACCEPT {choice.words}".rstrip()
    work.write(
        "command-reply",
        (person(work, client.address),),
        CommandReply(
            command.word,
            f"{author.name or author.address} wrote to {what} in case {state.ref}.",
            (
                "Nothing was decided: only you, or whom you name for it, can do so.",
                f"If it is what you want, reply: {exact}",
                f"To let {author.name or author.address} decide for you, reply: ADD {author.address} may accept",
            ),
        ),
        by_time=True,
    )


# ---------------------------------------------------------------- what a mail says beside commands


def agreed(work: Work, event: MailArrived, reading: ReplyReading) -> CommandRead | None:
    """The acceptance that a "yes" is: where it answers a quote, or a letter of ours that asks to accept one thing."""
    talk, state = reading.quote_talk, work.state
    if talk is None or talk.kind != "assent" or reading.commands or reading.answers:
        return None
    answered = _answered_letter(state, event)
    if answered is None or not may_decide(state, event.mail.author.address):
        return None
    letter = state.letters[answered]
    if not letter.kind.startswith(("quote", "acceptance-", "expiry-")):
        return None
    words, asked = talk.argument, state.notes.get("asked")
    if not words and letter.kind == "acceptance-question" and asked and asked["by"] == event.mail.author.address:
        words = asked["accept"]
    return CommandRead("ACCEPT", words, talk.text)


def take_talk(work: Work, event: MailArrived, reading: ReplyReading) -> bool:
    """Answers what sounds like a decision and is none; gives whether there was such a thing."""
    talk, state = reading.quote_talk, work.state
    quote = current_quote(state)
    if talk is None or quote is None or not may_decide(state, event.mail.author.address):
        return False
    accepted = state.notes.get("accepted")
    if talk.kind == "reversed":
        if not accepted:
            return False
        _take_back(work, event, talk.text)
        return True
    if state.state not in OPEN or talk.kind == "assent" or not reached(state, quote):
        return False
    option = read_choice(talk.argument).options
    reasons = {
        "conditional": "Your words set a condition or leave something open, so nothing has been accepted or declined.",
        "negated": "We read that you do not accept it as it stands; nothing has been accepted or declined.",
        "unclear": "Your words could be a decision, and a decision is taken only where it stands first and alone; "
        "nothing has been accepted or declined.",
    }
    _ask(
        work,
        event,
        quote,
        f"Please tell us in a few words whether you accept revision {quote.revision} of the quote as it stands.",
        talk.text,
        (
            reasons[talk.kind],
            f"If something should be different first, {_responsible(work)} has your mail and answers in this thread.",
        ),
        proposal=option[0] if len(option) == 1 else "",
        decline=True,
        staff=True,
    )
    return True


def without_told(reading: ReplyReading) -> ReplyReading:
    """The reading without the words that a letter about the decision has shown back, and without polite assent."""
    told = " ".join(reading.quote_talk.text.split()) if reading.quote_talk else ""
    decided = any(command.word in DECIDES for command in reading.commands)

    def stays(text: str) -> bool:
        flat = " ".join(text.split())
        if told and (flat in told or told in flat):
            return False
        agreed = assents(flat) if decided else None
        return agreed is None or bool(agreed.words)

    return replace(reading, unplaced=tuple(piece for piece in reading.unplaced if stays(piece.text)))


def take_orders(work: Work, event: MailArrived, reading: ReplyReading, *, trusted: bool) -> None:
    """Purchase orders that came without a word of acceptance. `trusted`: the sender is known to be who they are."""
    state, quote = work.state, current_quote(work.state)
    accepted = state.notes.get("accepted")
    for order in reading.purchase_orders:
        if _kept(state, order):
            _say(work, event, order, f"Purchase order {order.number} is in the record already; nothing changed.")
        elif accepted:
            _compare_accepted(work, event, order, state.quotes[accepted["revision"]], accepted["option"])
        elif quote is None or not reached(state, quote):
            keep_order(work, order, event.mail.message_id, ())
            _say(work, event, order, "No quote has been sent in this case yet, so there is nothing to order from it.")
        elif not may_decide(state, event.mail.author.address) or not trusted:
            _order_of_another(work, event, order, quote)
        else:
            key = ordered_option(order, quote)
            revision = order.revisions[0] if len(order.revisions) == 1 else None
            choice = Choice(options=(key,) if key else (), revision=revision)
            _accept(work, event, Said(choice, order.evidence, (order,)))


# ---------------------------------------------------------------- accepting


def _accept(work: Work, event: MailArrived, said: Said) -> bool:
    state = work.state
    if state.state not in OPEN:
        return _not_now(work, event, said)
    quote = current_quote(state)
    if quote is None or not any(reached(state, each) for each in state.quotes.values()):
        _keep_orders(work, event, said, None)
        due = next((d.due_at for d in state.deadlines.values() if d.status == "running"), None)
        promised = f" It is promised for {_show(work, due)}." if due else ""
        return _tell(work, event, f"Nothing was accepted: no quote has been sent in this case yet.{promised}")
    meant = _meant(state, event, said.choice.revision) or quote
    if reason := _not_exact(work, event, said, quote):
        _keep_orders(work, event, said, quote)
        _ask(
            work,
            event,
            quote,
            f"Please confirm what you accept: revision {quote.revision} as it stands, or something else.",
            said.words,
            (reason, "Nothing has been accepted."),
            proposal=said.choice.options[0] if len(said.choice.options) == 1 else "",
            staff=True,
        )
        return False
    key = _chosen(said.choice, quote if len(said.choice.options) != 1 else meant)
    if key is None:
        _keep_orders(work, event, said, quote)
        return _which(work, event, quote, said)
    if meant.revision != quote.revision and not same_option(meant, quote, key):
        _keep_orders(work, event, said, quote)
        return _superseded(work, event, meant, quote, key, said)
    option = option_of(quote, key)
    total = total_of(option)
    if said.choice.amounts and said.choice.amounts != ((quote.currency, total),):
        _keep_orders(work, event, said, quote)
        stated = ", ".join(f"{currency} {amount:,}" for currency, amount in said.choice.amounts)
        _ask(
            work,
            event,
            quote,
            f"Please confirm the price: option {key} of revision {quote.revision} is {_price(quote, total)}.",
            said.words,
            (f"Your mail names {stated}, which is not that price.", "Nothing has been accepted."),
            proposal=key,
            staff=True,
        )
        return False
    last = quote.valid_until
    if last and work.office.calendar.local(work.now).date() > last:
        return _expired(work, event, quote, said)
    compared = _compared(work, said, quote, key)
    if quote.quote_class != "firm" and not said.choice.with_assumptions:
        _keep_orders(work, event, said, quote)
        return _intend(work, event, quote, key, said)
    if any(line.same is False for _, lines in compared for line in lines):
        return _order_differs(work, event, quote, key, said, compared)
    if total is None:
        _keep_orders(work, event, said, quote)
        return _ranges_only(work, event, quote, key, said)
    for order, lines in compared:
        keep_order(work, order, event.mail.message_id, lines)
    _open(work, event, quote, key, said, answered=meant.revision)
    return True


def _not_now(work: Work, event: MailArrived, said: Said) -> bool:
    """An acceptance in a state that has none: a clear answer, and staff where only they can help."""
    state = work.state
    accepted = state.notes.get("accepted")
    _keep_orders(work, event, said, None)
    if state.state == "held":
        words = f"ACCEPT {said.choice.words}".rstrip()
        return _tell(
            work,
            event,
            "Nothing was accepted: the case is on hold.",
            f"To go on and accept, reply with two lines: RESUME, and below it {words}",
        )
    if accepted:
        same = said.choice.options in ((), (accepted["option"],))
        quote = state.quotes[accepted["revision"]]
        revision = said.choice.revision
        if same and (revision is None or revision in (quote.revision, accepted["answered"])):
            when = _show(work, datetime.fromisoformat(accepted["at"]))
            return _tell(
                work,
                event,
                f"Option {accepted['option']} of revision {quote.revision} is accepted already, since {when}; "
                "nothing changed.",
                f"SHA-256 of the accepted quote: {quote.sha256}",
            )
        _staff(
            work,
            event,
            f"{event.mail.author.address} wrote of accepting something else than was accepted.",
            (f"Accepted: option {accepted['option']} of revision {quote.revision}.", f"Words: {said.words}"),
        )
        return _tell(
            work,
            event,
            f"Nothing changed: option {accepted['option']} of revision {quote.revision} is what was accepted.",
            f"A change of it is agreed with {_responsible(work)}, who has your mail and answers in this thread.",
        )
    declined = state.notes.get("declined")
    since = f" since {_show(work, datetime.fromisoformat(declined['at']))}" if declined else ""
    _staff(
        work,
        event,
        f"{event.mail.author.address} accepts a quote of a case that is {state.state}.",
        (f"Words: {said.words}", f"To open the case again: REOPEN, or inwriting case {state.ref} reopen --as …"),
    )
    return _tell(
        work,
        event,
        f"Nothing was accepted: the case is {state.state}{since}.",
        f"{_responsible(work)} has been told and can open it again; you will hear in this thread.",
    )


def _not_exact(work: Work, event: MailArrived, said: Said, quote: Quote) -> str:
    """Why the words are no acceptance of a quote as it stands; "" where they are one."""
    state, choice, reading = work.state, said.choice, event.reading
    if choice.unread:
        return f"These words are no part of what an option of the quote says: “{choice.unread}”."
    if choice.ref and choice.ref != state.ref:
        return f"Your mail names case {choice.ref}; this is case {state.ref}."
    if choice.revision is not None and choice.revision not in state.quotes:
        issued = ", ".join(map(str, state.quotes))
        return f"There is no revision {choice.revision} of this quote; issued were: {issued}."
    if choice.sha256:
        named = _meant(state, event, choice.revision) or quote
        if not named.sha256.startswith(choice.sha256):
            return f"The SHA-256 that your mail names is not that of revision {named.revision}."
    if isinstance(reading, ReplyReading):
        changed = [read for read in reading.corrections if read.verdict != "confirmed"]
        firm = quote.quote_class == "firm"
        if changed or (firm and reading.answers):
            what = ", ".join(f"U{read.fact}" for read in changed) or ", ".join(
                f"Q{a.question}" for a in reading.answers
            )
            return f"Your mail also changes what the price rests on ({what}), so the quote may change with it."
    return ""


def _meant(state: CaseState, event: MailArrived, revision: int | None) -> Quote | None:
    """The revision that a mail is about: the one it names, the one whose letter it answers, else the latest one that
    had been sent before."""
    if revision is not None:
        return state.quotes.get(revision)
    answered = _answered_letter(state, event)
    for quote in state.quotes.values():
        if answered and quote.message_id == answered:
            return quote
    sent = [quote for quote in state.quotes.values() if reached(state, quote)]
    return sent[-1] if sent else None


def _answered_letter(state: CaseState, event: MailArrived) -> str | None:
    """The letter of ours that a mail answers, perhaps by way of mails of colleagues."""
    return next((name for name in reversed(event.mail.references) if name in state.letters), None)


def _chosen(choice: Choice, quote: Quote) -> str | None:
    """The key of the option that is chosen; None where it is not exactly one of the quote's."""
    keys = [option["key"] for option in quote.options]
    if len(choice.options) == 1:
        return choice.options[0] if choice.options[0] in keys else None
    return keys[0] if not choice.options and len(keys) == 1 else None


def _which(work: Work, event: MailArrived, quote: Quote, said: Said) -> bool:
    keys = [option["key"] for option in quote.options]
    named = [key for key in said.choice.options if key not in keys]
    reason = (
        f"The quote has no option {', '.join(named)}."
        if named
        else "Your mail names several options; exactly one can be accepted."
        if said.choice.options
        else "Your mail accepts the quote and does not say which of its options."
    )
    _ask(
        work,
        event,
        quote,
        f"Please tell us which option of revision {quote.revision} you accept: {', '.join(keys)}.",
        said.words,
        (reason, "Nothing has been accepted yet."),
    )
    return False


def _superseded(work: Work, event: MailArrived, meant: Quote, quote: Quote, key: str, said: Said) -> bool:
    stands = bool(option_of(quote, key))
    _ask(
        work,
        event,
        quote,
        f"Please confirm: revision {quote.revision} has taken the place of the revision {meant.revision} that you "
        f"answered, and option {key} has changed in it.",
        said.words,
        ("Nothing has been accepted yet.",),
        differences_=differences(meant, quote, key),
        proposal=key if stands else "",
    )
    return False


def _expired(work: Work, event: MailArrived, quote: Quote, said: Said) -> bool:
    """Told, and a new revision promised, once."""
    state, last = work.state, quote.valid_until
    _keep_orders(work, event, said, quote)
    if quote.status != "expired":
        work.add("quote-expired", revision=quote.revision)
    if state.state == "expired":
        work.add("state-changed", state="quoted", why="an acceptance came after the quote had expired")
    running = state.deadlines.get(RENEWED)
    if running is None or running.status != "running" or running.acted:
        start_deadline(work, RENEWED, work.now)
    due = state.deadlines[RENEWED].due_at
    _staff(
        work,
        event,
        f"{event.mail.author.address} accepted revision {quote.revision} after it had expired.",
        (f"Words: {said.words}", f"A new revision is promised for {_show(work, due)}."),
    )
    until = f" was valid until {last:%A %d %B %Y}" if last else " has expired"
    return _tell(
        work,
        event,
        f"Nothing was accepted: revision {quote.revision}{until}.",
        f"A new revision comes in this thread by {_show(work, due)}; it can be accepted by reply as before.",
    )


def _intend(work: Work, event: MailArrived, quote: Quote, key: str, said: Said) -> bool:
    """An option of a budgetary quote is chosen: noted, and what firm needs is asked."""
    state = work.state
    work.add(
        "acceptance-intended",
        cites=work.cite(event.mail.message_id),
        revision=quote.revision,
        sha256=quote.sha256,
        option=key,
        by=event.mail.author.address,
        words=said.words,
        message_id=event.mail.message_id,
    )
    numbers = {question.key: question.number for question in state.questions.values()}
    needs = tuple(
        intake.asked_line(question, numbers[question.key], state)
        for question in intake.required_open(state, work.playbook)
        if question.key in numbers
    )
    total = total_of(option_of(quote, key))
    told = (
        f"{len(needs)} answer{'s' if len(needs) != 1 else ''} from you make{'s' if len(needs) == 1 else ''} it firm"
        if needs
        else "the firm quote follows in this thread"
    )
    replies: tuple[tuple[str, str], ...] = ()
    if total is not None:
        replies = (
            (
                f"ACCEPT {key} WITH ASSUMPTIONS",
                (
                    f"takes option {key} as firm at {_price(quote, total)}, on the assumptions that revision "
                    f"{quote.revision} states"
                ),
            ),
        )
    reasons: tuple[str, ...] = ("The quote is budgetary and no offer yet, so this binds nobody.",)
    if state.notes.get("purchase_orders") and said.orders:
        reasons += (f"Purchase order {said.orders[0].number} is kept and opens nothing until the quote is firm.",)
    _write_question(
        work,
        event,
        AcceptanceQuestion(
            first=f"Option {key} of revision {quote.revision} is noted as your choice; {told}.",
            words=said.words,
            reasons=reasons,
            currency=quote.currency,
            revision=quote.revision,
            replies=replies,
            firm_needs=needs,
        ),
        kind="acceptance-intent",
    )
    _staff(
        work,
        event,
        f"{event.mail.author.address} chose option {key} of budgetary revision {quote.revision}.",
        (f"Words: {said.words}", f"{len(needs)} required questions are open."),
    )
    return True


def _ranges_only(work: Work, event: MailArrived, quote: Quote, key: str, said: Said) -> bool:
    _ask(
        work,
        event,
        quote,
        f"Option {key} of revision {quote.revision} has a range and no price yet, so it cannot be accepted as it is.",
        said.words,
        (f"{_responsible(work)} has your mail and answers in this thread with what a price needs.",),
        staff=True,
    )
    return False


def _open(work: Work, event: MailArrived, quote: Quote, key: str, said: Said, *, answered: int) -> None:
    """The engagement is opened: the acceptance, the decision in its words, the state; then letters to all concerned."""
    state, mail = work.state, event.mail
    option, title = option_of(quote, key), str(option_of(quote, key).get("title", ""))
    total = total_of(option)
    assert total is not None
    with_assumptions = quote.quote_class != "firm"
    stated = quote.document.get("assumptions", ())
    work.add(
        "quote-accepted",
        cites=work.cite(mail.message_id),
        revision=quote.revision,
        sha256=quote.sha256,
        identity=option_of(quote, key).get("identity", ""),
        option=key,
        title=title,
        currency=quote.currency,
        total=f"{total:.2f}",
        quote_class=quote.quote_class,
        with_assumptions=with_assumptions,
        assumptions=[{"number": item["number"], "text": item["text"]} for item in stated],
        answered=answered,
        orders=[order.number for order in said.orders],
        by=mail.author.address,
        sender=event.sender,
        words=said.words,
        message_id=mail.message_id,
    )
    work.add(
        "decision-made",
        cites=work.cite(mail.message_id),
        number=max(state.decisions, default=0) + 1,
        text=f"Option {key} of quote revision {quote.revision} is accepted"
        + (" on its stated assumptions" if with_assumptions else "")
        + f": {title}, {_price(quote, total)}, SHA-256 {quote.sha256}",
        options=[each["key"] for each in quote.options],
        decider=mail.author.address,
        words=said.words,
        message_id=mail.message_id,
    )
    work.add("state-changed", state="accepted", why=said.words)
    cancel_all(work)
    letter = Acceptance(
        option=key,
        title=title,
        currency=quote.currency,
        total=total,
        revision=quote.revision,
        quote_class=quote.quote_class,
        sha256=quote.sha256,
        by=_name(work, mail.author.address),
        at=work.now,
        message_id=mail.message_id,
        words=said.words,
        assumptions=tuple(_assumption(state, item) for item in stated),
        with_assumptions=with_assumptions,
        answered=answered,
        payment_terms=str(quote.document.get("payment_terms") or ""),
        orders=tuple(order.number for order in said.orders),
        buyer=next((order.buyer for order in said.orders if order.buyer), ""),
        next_steps=_next_steps(work, key, said),
    )
    readers = _readers(work, event)
    work.write("acceptance", (mail.author,), letter, cc=readers, answers=mail.message_id)
    read = {mail.author.address, *(reader.address for reader in readers)}
    others = [p for p in state.participants.values() if p.role in READS_PRICES and p.address not in read]
    if others:
        work.write(
            "acceptance", tuple(person(work, p.address) for p in others), replace(letter, words=""), by_time=True
        )
    _staff(
        work,
        event,
        f"option {key} of revision {quote.revision} is accepted: {_price(quote, total)}.",
        (
            f"By {mail.author.address} ({event.sender}), in {mail.message_id}. Words: {said.words}",
            f"SHA-256 {quote.sha256}.",
            *(f"On assumption A{item['number']}: {item['text']}" for item in stated if with_assumptions),
            *(f"Purchase order {order.number}, {order.buyer or 'no company named'}." for order in said.orders),
            *(f"The mail also says: {text}" for text in _also_said(event)),
        ),
    )


def _next_steps(work: Work, key: str, said: Said) -> tuple[str, ...]:
    order = (
        f"Purchase order {said.orders[0].number} agrees with this option and is kept with it."
        if said.orders
        else "If your company works with purchase orders, send yours as a reply: it is compared with this option."
    )
    return (
        f"{_responsible(work)} has been told and writes in this thread about the beginning of the work.",
        order,
        (
            f"What option {key} contains, and what it does not, is as the quote says; a change comes as a revision, in "
            "writing, and counts when you accept it."
        ),
        "Questions that are open stay open and are asked in this thread.",
    )


# ---------------------------------------------------------------- declining and taking back


def _decline(work: Work, event: MailArrived, command: CommandRead) -> bool:
    state, quote, author = work.state, current_quote(work.state), event.mail.author
    words = f"{command.evidence}\n{command.argument}" if command.argument not in command.evidence else command.evidence
    if state.state in ("withdrawn", "closed"):
        return _tell(work, event, f"The case is {state.state} already; there is nothing left to decline.")
    if state.state == "declined":
        return _tell(work, event, "The quote is declined already; nothing changed, and no letters follow.")
    if state.notes.get("accepted"):
        _take_back(work, event, command.evidence)
        return False
    if quote is None or not any(reached(state, each) for each in state.quotes.values()):
        return _tell(
            work,
            event,
            "Nothing was declined: no quote has been sent in this case yet.",
            "To end the case without a quote, reply: WITHDRAW",
        )
    meant = _meant(state, event, None) or quote
    only = read_choice(command.argument)
    partly = only.options and not only.unread and len(quote.options) > 1
    if partly or meant.revision != quote.revision:
        reason = (
            f"Your mail declines option {', '.join(only.options)} and does not speak of the others."
            if partly
            else f"Your mail answers revision {meant.revision}, which revision {quote.revision} has replaced."
        )
        _ask(
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
    letter = Declined(quote.revision, _name(work, author.address), command.argument)
    work.write("decline", (author,), letter, cc=_readers(work, event), answers=event.mail.message_id)
    client = state.client
    if client and client.address != author.address and client.address not in _addresses(event):
        work.write("decline", (person(work, client.address),), replace(letter, reason=""), by_time=True)
    _staff(
        work,
        event,
        f"revision {quote.revision} is declined.",
        (f"By {author.address}. Words: {words}", f"Reason: {command.argument or 'none given'}"),
    )
    return True


def _take_back(work: Work, event: MailArrived, words: str) -> None:
    """Who has accepted and thinks otherwise is answered by a person; the record stands until then."""
    accepted = work.state.notes["accepted"]
    _staff(
        work,
        event,
        f"{event.mail.author.address} takes back the acceptance of option {accepted['option']}.",
        (f"Words: {words}", "The case is still accepted; nothing is undone by itself. CLOSE ends it."),
    )
    _tell(
        work,
        event,
        f"{_responsible(work)} has your wish and answers it in this thread; until then the record stands as it is.",
        f"It says that option {accepted['option']} of revision {accepted['revision']} was accepted on "
        f"{_show(work, datetime.fromisoformat(accepted['at']))}.",
    )


def take_back(work: Work, event: MailArrived, command: CommandRead) -> bool:
    """`WITHDRAW` of an accepted case: gives whether it was left to staff."""
    if not work.state.notes.get("accepted") or work.state.state in ("closed", "declined", "withdrawn"):
        return False
    _take_back(work, event, command.evidence)
    return True


# ---------------------------------------------------------------- purchase orders


Compared = tuple[tuple[PurchaseOrderRead, tuple[ComparedLine, ...]], ...]


def _compared(work: Work, said: Said, quote: Quote, key: str) -> Compared:
    state = work.state
    return tuple(
        (order, compare(order, quote, key, work.office, state.ref, state.quotes.values())) for order in said.orders
    )


def _keep_orders(work: Work, event: MailArrived, said: Said, quote: Quote | None) -> None:
    """Keeps orders that came with words which open nothing."""
    for order in said.orders:
        if not _kept(work.state, order):
            key = ordered_option(order, quote) if quote else ""
            lines = compare(order, quote, key, work.office, work.state.ref) if quote else ()
            keep_order(work, order, event.mail.message_id, lines)


def _kept(state: CaseState, order: PurchaseOrderRead) -> bool:
    """Whether the same order is in the record: its number with the same amounts and terms."""
    return any(
        kept["number"] == order.number
        and kept["totals"] == [str(amount) for amount in order.totals]
        and kept["terms"] == order.terms
        for kept in state.notes.get("purchase_orders", ())
    )


def _order_differs(work: Work, event: MailArrived, quote: Quote, key: str, said: Said, compared: Compared) -> bool:
    for order, lines in compared:
        keep_order(work, order, event.mail.message_id, lines)
        differing = tuple(line for line in lines if line.same is False)
        _ask(
            work,
            event,
            quote,
            f"Purchase order {order.number} differs from option {key} of revision {quote.revision}, so the "
            "engagement is not opened yet.",
            said.words,
            (
                "Please send an order that agrees with the quote, or tell us what should be different in the quote.",
                f"{_responsible(work)} has been told and answers in this thread.",
            ),
            compared=lines,
            proposal=key,
            staff=True,
            staff_lines=tuple(f"{line.what}: order {line.ordered}; quote {line.quoted}" for line in differing),
        )
    return False


def _compare_accepted(work: Work, event: MailArrived, order: PurchaseOrderRead, quote: Quote, key: str) -> None:
    """An order for what is accepted: it agrees and is kept, or it differs and a person settles it."""
    state = work.state
    lines = compare(order, quote, key, work.office, state.ref, state.quotes.values())
    keep_order(work, order, event.mail.message_id, lines)
    differing = [line for line in lines if line.same is False]
    told = (
        (f"{_responsible(work)} has been told and settles it with you in this thread.", "What was accepted stands.")
        if differing
        else (f"It is kept with the acceptance of option {key}.",)
    )
    _write_compared(work, event, order, quote, key, lines, told)
    _staff(
        work,
        event,
        f"purchase order {order.number} {'differs from' if differing else 'agrees with'} the accepted option {key}.",
        (
            f"From {event.mail.author.address}, in {order.source}. Ordering company: {order.buyer or 'not stated'}",
            *(f"{line.what}: order {line.ordered}; quote {line.quoted}" for line in differing),
        ),
    )


def _order_of_another(work: Work, event: MailArrived, order: PurchaseOrderRead, quote: Quote) -> None:
    """An order from somebody who may not decide, or of whom it is not known: kept, compared, and put to the client."""
    state, author, client = work.state, event.mail.author, work.state.client
    key = ordered_option(order, quote)
    lines = compare(order, quote, key, work.office, state.ref, state.quotes.values())
    keep_order(work, order, event.mail.message_id, lines)
    _staff(
        work,
        event,
        f"purchase order {order.number} came from {author.address}, who cannot accept the quote by it.",
        (
            f"The mail is {event.sender}; the order stands in {order.source}.",
            *(f"{line.what}: order {line.ordered}; quote {line.quoted}" for line in lines if line.same is False),
        ),
    )
    _say(
        work,
        event,
        order,
        f"Purchase order {order.number} is kept and opens nothing yet: "
        + (
            f"{_name(work, client.address)} has to accept the quote first, and has been told."
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
                f"{_name(work, author.address)} sent purchase order {order.number} in case {state.ref}.",
                (
                    "The order is kept and opens nothing until you accept the quote.",
                    f"If it is what you want, reply: ACCEPT {key}".rstrip(),
                    f"To let {_name(work, author.address)} decide for you, reply: ADD {author.address} may accept",
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
    if not _reads_prices(work.state, author.address):
        _say(work, event, order, f"Purchase order {order.number} is kept. {told[0]}")
        return
    agrees = not any(line.same is False for line in lines)
    content = OrderCompared(order.number, order.source, key, quote.revision, agrees, lines, told)
    work.write("purchase-order", (author,), content, cc=_readers(work, event), answers=event.mail.message_id)


def _say(work: Work, event: MailArrived, order: PurchaseOrderRead, told: str) -> None:
    work.write(
        "command-reply",
        (event.mail.author,),
        CommandReply("ACCEPT", f"you sent purchase order {order.number}.", (told,)),
        answers=event.mail.message_id,
    )


# ---------------------------------------------------------------- validity


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
        ExpiryReminder(quote.revision, quote.quote_class, quote.currency, last, _choices(quote), quote.sha256),
        answers=next((m.message_id for m in reversed(work.state.mails.values()) if m.author == client.address), None),
        by_time=True,
    )


# ---------------------------------------------------------------- letters


def _ask(
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
    _write_question(
        work,
        event,
        AcceptanceQuestion(
            first=first,
            words=words,
            reasons=reasons,
            currency=quote.currency,
            revision=quote.revision,
            options=_choices(quote),
            differences=differences_,
            compared=compared,
            replies=tuple(replies),
        ),
    )
    if staff:
        _staff(
            work,
            event,
            f"an answer to revision {quote.revision} of the quote needs a look.",
            (f"From {event.mail.author.address}. Words: {words}", *reasons, *staff_lines, *_also_said(event)),
        )


def _write_question(
    work: Work, event: MailArrived, content: AcceptanceQuestion, *, kind: str = "acceptance-question"
) -> None:
    work.write(kind, (event.mail.author,), content, cc=_readers(work, event), answers=event.mail.message_id)


def _tell(work: Work, event: MailArrived, *lines: str) -> bool:
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


def _staff(work: Work, event: MailArrived, headline: str, lines: Iterable[str]) -> None:
    work.tell_staff(StaffNotice(f"{work.state.ref}: {headline}", (*lines, f"Mail: {event.mail.message_id}")))


def _also_said(event: MailArrived) -> tuple[str, ...]:
    reading = event.reading
    return tuple(piece.text for piece in reading.unplaced) if isinstance(reading, ReplyReading) else ()


def _readers(work: Work, event: MailArrived) -> tuple[Person, ...]:
    """Who read the mail and may read prices."""
    mail = event.mail
    return tuple(each for each in (*mail.to, *mail.cc) if _reads_prices(work.state, each.address))


def _reads_prices(state: CaseState, address: str) -> bool:
    known = state.participants.get(address)
    return (known is not None and known.role in READS_PRICES) or address in state.notes.get("acceptors", {})


def _addresses(event: MailArrived) -> set[str]:
    return {each.address for each in (*event.mail.to, *event.mail.cc)}


def _choices(quote: Quote) -> tuple[ChoiceLine, ...]:
    return tuple(
        ChoiceLine(option["key"], str(option.get("title", "")), total_of(option)) for option in options_of(quote)
    )


def _assumption(state: CaseState, item: dict[str, Any]) -> AssumptionLine:
    known = state.assumptions[item["number"]]
    return AssumptionLine(item["number"], item["text"], known.owner, known.validate_by)


def _price(quote: Quote, total: Decimal | None) -> str:
    return money(quote.currency, total)


def _name(work: Work, address: str) -> str:
    known = work.state.participants.get(address)
    return known.name if known and known.name else address


def _responsible(work: Work) -> str:
    return work.office.name_of(work.state.responsible) or work.office.name


def _show(work: Work, at: datetime) -> str:
    return work.office.calendar.local(at).strftime("%A %d %B %Y, %H:%M")
