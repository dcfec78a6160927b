"""Answers to a quote: accepted, chosen for later, declined, taken back, ordered, or asked about first.

An acceptance counts for one option of one revision, as its hash says, from who may decide and is known to be who they
are. Whatever is not exactly that is told and asked, never taken:

    words → which revision is meant → which option → the same in the latest revision? → still valid? → firm, or on
    the stated assumptions? → does the order agree? → the engagement is opened
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from inwriting.case import intake
from inwriting.case.content import (
    Acceptance,
    AcceptanceQuestion,
    AssumptionLine,
    CommandReply,
)
from inwriting.case.deadlines import cancel_all, start_deadline
from inwriting.case.declining import decline, leave_to_staff
from inwriting.case.model import CaseState, MailArrived, Quote
from inwriting.case.offers import (
    current_quote,
    differences,
    option_of,
    reached,
    same_option,
    total_of,
)
from inwriting.case.ordering import (
    compare_with_accepted,
    compared_orders,
    is_kept,
    keep_orders,
    order_differs,
    order_of_another,
    tell_of_order,
)
from inwriting.case.purchase_order import keep_order, ordered_option
from inwriting.case.replies import ask_for_documents
from inwriting.case.settling import (
    DECIDES,
    READS_PRICES,
    Said,
    also_said,
    answered_letter,
    ask,
    meant_quote,
    name_of,
    price_of,
    readers,
    responsible,
    shown,
    tell,
    tell_staff,
    write_question,
)
from inwriting.case.work import Work, person
from inwriting.reading.model import CommandRead, ReplyReading
from inwriting.reading.replies.acceptance import Choice, assents, read_choice

OPEN = ("intake", "quoted", "expired")  # states in which a quote can be accepted
RENEWED = "renewed-quote"  # the deadline of a revision promised because the former had expired


def may_decide(state: CaseState, address: str) -> bool:
    """Whether somebody decides about quotes: the client, or whom the client named for it."""
    is_client = state.client is not None and state.client.address == address
    return is_client or address in state.notes.get("acceptors", {})


def decide_quote(work: Work, event: MailArrived, command: CommandRead) -> bool:
    """`ACCEPT` or `DECLINE` of somebody who may, known to be who they are. Gives whether it was done; writes the
    letter either way."""
    if command.word == "DECLINE":
        return decline(work, event, command)
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
                    f"{name_of(work, client.address) if client else 'the client'} to say, "
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


def agreed(work: Work, event: MailArrived, reading: ReplyReading) -> CommandRead | None:
    """The acceptance that a "yes" is: where it answers a quote, or a letter of ours that asks to accept one thing."""
    talk, state = reading.quote_talk, work.state
    if talk is None or talk.kind != "assent" or reading.commands or reading.answers:
        return None
    answered = answered_letter(state, event)
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
        leave_to_staff(work, event, talk.text)
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
    ask(
        work,
        event,
        quote,
        f"Please tell us in a few words whether you accept revision {quote.revision} of the quote as it stands.",
        talk.text,
        (
            reasons[talk.kind],
            f"If something should be different first, {responsible(work)} has your mail and answers in this thread.",
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
        if is_kept(state, order):
            tell_of_order(
                work, event, order, f"Purchase order {order.number} is in the record already; nothing changed."
            )
        elif accepted:
            compare_with_accepted(work, event, order, state.quotes[accepted["revision"]], accepted["option"])
        elif quote is None or not reached(state, quote):
            keep_order(work, order, event.mail.message_id, ())
            tell_of_order(
                work, event, order, "No quote has been sent in this case yet, so there is nothing to order from it."
            )
        elif not may_decide(state, event.mail.author.address) or not trusted:
            order_of_another(work, event, order, quote)
        else:
            key = ordered_option(order, quote)
            revision = order.revisions[0] if len(order.revisions) == 1 else None
            choice = Choice(options=(key,) if key else (), revision=revision)
            _accept(work, event, Said(choice, order.evidence, (order,)))


def _accept(work: Work, event: MailArrived, said: Said) -> bool:
    state = work.state
    if state.state not in OPEN:
        return _not_now(work, event, said)
    quote = current_quote(state)
    if quote is None or not any(reached(state, each) for each in state.quotes.values()):
        keep_orders(work, event, said, None)
        due = next((d.due_at for d in state.deadlines.values() if d.status == "running"), None)
        promised = f" It is promised for {shown(work, due)}." if due else ""
        return tell(work, event, f"Nothing was accepted: no quote has been sent in this case yet.{promised}")
    meant = meant_quote(state, event, said.choice.revision) or quote
    if reason := _not_exact(work, event, said, quote):
        keep_orders(work, event, said, quote)
        ask(
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
        keep_orders(work, event, said, quote)
        return _which(work, event, quote, said)
    if meant.revision != quote.revision and not same_option(meant, quote, key):
        keep_orders(work, event, said, quote)
        return _superseded(work, event, meant, quote, key, said)
    option = option_of(quote, key)
    total = total_of(option)
    if said.choice.amounts and said.choice.amounts != ((quote.currency, total),):
        keep_orders(work, event, said, quote)
        stated = ", ".join(f"{currency} {amount:,}" for currency, amount in said.choice.amounts)
        ask(
            work,
            event,
            quote,
            f"Please confirm the price: option {key} of revision {quote.revision} is {price_of(quote, total)}.",
            said.words,
            (f"Your mail names {stated}, which is not that price.", "Nothing has been accepted."),
            proposal=key,
            staff=True,
        )
        return False
    last = quote.valid_until
    if last and work.office.calendar.local(work.now).date() > last:
        return _expired(work, event, quote, said)
    compared = compared_orders(work, said, quote, key)
    if quote.quote_class != "firm" and not said.choice.with_assumptions:
        keep_orders(work, event, said, quote)
        return _intend(work, event, quote, key, said)
    if any(line.same is False for _, lines in compared for line in lines):
        return order_differs(work, event, quote, key, said, compared)
    if total is None:
        keep_orders(work, event, said, quote)
        return _ranges_only(work, event, quote, key, said)
    for order, lines in compared:
        keep_order(work, order, event.mail.message_id, lines)
    _open(work, event, quote, key, said, answered=meant.revision)
    return True


def _not_now(work: Work, event: MailArrived, said: Said) -> bool:
    """An acceptance in a state that has none: a clear answer, and staff where only they can help."""
    state = work.state
    accepted = state.notes.get("accepted")
    keep_orders(work, event, said, None)
    if state.state == "held":
        words = f"ACCEPT {said.choice.words}".rstrip()
        return tell(
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
            when = shown(work, datetime.fromisoformat(accepted["at"]))
            return tell(
                work,
                event,
                f"Option {accepted['option']} of revision {quote.revision} is accepted already, since {when}; "
                "nothing changed.",
                f"SHA-256 of the accepted quote: {quote.sha256}",
            )
        tell_staff(
            work,
            event,
            f"{event.mail.author.address} wrote of accepting something else than was accepted.",
            (f"Accepted: option {accepted['option']} of revision {quote.revision}.", f"Words: {said.words}"),
        )
        return tell(
            work,
            event,
            f"Nothing changed: option {accepted['option']} of revision {quote.revision} is what was accepted.",
            f"A change of it is agreed with {responsible(work)}, who has your mail and answers in this thread.",
        )
    declined = state.notes.get("declined")
    since = f" since {shown(work, datetime.fromisoformat(declined['at']))}" if declined else ""
    tell_staff(
        work,
        event,
        f"{event.mail.author.address} accepts a quote of a case that is {state.state}.",
        (f"Words: {said.words}", f"To open the case again: REOPEN, or inwriting case {state.ref} reopen --as …"),
    )
    return tell(
        work,
        event,
        f"Nothing was accepted: the case is {state.state}{since}.",
        f"{responsible(work)} has been told and can open it again; you will hear in this thread.",
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
        named = meant_quote(state, event, choice.revision) or quote
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
    ask(
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
    ask(
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
    keep_orders(work, event, said, quote)
    if quote.status != "expired":
        work.add("quote-expired", revision=quote.revision)
    if state.state == "expired":
        work.add("state-changed", state="quoted", why="an acceptance came after the quote had expired")
    running = state.deadlines.get(RENEWED)
    if running is None or running.status != "running" or running.acted:
        start_deadline(work, RENEWED, work.now)
    due = state.deadlines[RENEWED].due_at
    tell_staff(
        work,
        event,
        f"{event.mail.author.address} accepted revision {quote.revision} after it had expired.",
        (f"Words: {said.words}", f"A new revision is promised for {shown(work, due)}."),
    )
    until = f" was valid until {last:%A %d %B %Y}" if last else " has expired"
    return tell(
        work,
        event,
        f"Nothing was accepted: revision {quote.revision}{until}.",
        f"A new revision comes in this thread by {shown(work, due)}; it can be accepted by reply as before.",
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
        intake.asked_line(question, numbers[question.key], state, work.playbook)
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
                    f"takes option {key} as firm at {price_of(quote, total)}, on the assumptions that revision "
                    f"{quote.revision} states"
                ),
            ),
        )
    reasons: tuple[str, ...] = ("The quote is budgetary and no offer yet, so this binds nobody.",)
    if state.notes.get("purchase_orders") and said.orders:
        reasons += (f"Purchase order {said.orders[0].number} is kept and opens nothing until the quote is firm.",)
    write_question(
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
    tell_staff(
        work,
        event,
        f"{event.mail.author.address} chose option {key} of budgetary revision {quote.revision}.",
        (f"Words: {said.words}", f"{len(needs)} required questions are open."),
    )
    return True


def _ranges_only(work: Work, event: MailArrived, quote: Quote, key: str, said: Said) -> bool:
    ask(
        work,
        event,
        quote,
        f"Option {key} of revision {quote.revision} has a range and no price yet, so it cannot be accepted as it is.",
        said.words,
        (f"{responsible(work)} has your mail and answers in this thread with what a price needs.",),
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
        + f": {title}, {price_of(quote, total)}, SHA-256 {quote.sha256}",
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
        by=name_of(work, mail.author.address),
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
    copied = readers(work, event)
    work.write("acceptance", (mail.author,), letter, cc=copied, answers=mail.message_id)
    read = {mail.author.address, *(reader.address for reader in copied)}
    others = [p for p in state.participants.values() if p.role in READS_PRICES and p.address not in read]
    if others:
        work.write(
            "acceptance", tuple(person(work, p.address) for p in others), replace(letter, words=""), by_time=True
        )
    ask_for_documents(work)
    tell_staff(
        work,
        event,
        f"option {key} of revision {quote.revision} is accepted: {price_of(quote, total)}.",
        (
            f"By {mail.author.address} ({event.sender}), in {mail.message_id}. Words: {said.words}",
            f"SHA-256 {quote.sha256}.",
            *(f"On assumption A{item['number']}: {item['text']}" for item in stated if with_assumptions),
            *(f"Purchase order {order.number}, {order.buyer or 'no company named'}." for order in said.orders),
            *(f"The mail also says: {text}" for text in also_said(event)),
        ),
    )


def _next_steps(work: Work, key: str, said: Said) -> tuple[str, ...]:
    order = (
        f"Purchase order {said.orders[0].number} agrees with this option and is kept with it."
        if said.orders
        else "If your company works with purchase orders, send yours as a reply: it is compared with this option."
    )
    return (
        f"{responsible(work)} has been told and writes in this thread about the beginning of the work.",
        order,
        (
            f"What option {key} contains, and what it does not, is as the quote says; a change comes as a revision, in "
            "writing, and counts when you accept it."
        ),
        "Questions that are open stay open, and what the documents of the work still need is asked in this thread.",
    )


def _assumption(state: CaseState, item: dict[str, Any]) -> AssumptionLine:
    known = state.assumptions[item["number"]]
    return AssumptionLine(item["number"], item["text"], known.owner, known.validate_by)
