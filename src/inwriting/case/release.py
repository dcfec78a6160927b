"""The quote's release by staff: a draft to them, their commands by reply, a transcript back; and what the deadline
brings where nobody released it.

    SEND · EDIT line 4 days 3 · RATE architect 1200 · DISCOUNT 5% reason … · NOTE … · HOLD … · NO-BID …

Who acts first wins. A reply to a draft that has changed since does nothing and says what changed: its writer has not
seen what would leave.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from inwriting.case import commands
from inwriting.case.content import (
    DraftLine,
    DraftTranscript,
    Interim,
    NoBid,
    Promise,
    QuoteDraftLetter,
    QuoteLetter,
    StaffNotice,
)
from inwriting.case.deadlines import act_earlier, resume_all
from inwriting.case.entries import is_owed
from inwriting.case.model import MailArrived, Person, QuoteDraft
from inwriting.case.planning import (
    OPEN,
    earliest_revision,
    held_back,
    last_document,
    moved,
    quote_for_staff,
    quote_now,
    remind,
    replan,
    to_come,
    waits_for_staff,
    worth_a_look,
)
from inwriting.case.quoting import send_quote
from inwriting.case.revisions import changes, lines_of, money, moves_price, same_content
from inwriting.case.work import Work, person
from inwriting.playbook.rates import RateCard
from inwriting.reading.model import CommandRead, ReplyReading
from inwriting.reading.replies.staffwords import UNCLEAR, read_discount, read_edit, read_rate

ADJUSTING = ("EDIT", "RATE", "DISCOUNT", "NOTE")
RELEASE = ("SEND", "NO-BID", *ADJUSTING, UNCLEAR)
DRAFTS = ("draft-quote", "draft-transcript", "draft-reminder")


# ---------------------------------------------------------------- what time brings


def draft_came(work: Work) -> None:
    """It has been quiet: staff get the quote as it stands, if it is for them and they have not seen it so."""
    letter, document = quote_now(work)[0], quote_for_staff(work)
    draft = work.state.draft
    seen = draft is not None and draft.status != "settled" and same_content(draft.document, document)
    promised = to_come(work) is not None or (bool(work.state.quotes) and moved(work))
    if work.state.state not in OPEN or seen or not promised or not waits_for_staff(work):
        work.add("draft-planned", act_at=None)
        return
    known = draft.document if draft and draft.status != "settled" else last_document(work)
    _record_draft(work, document)
    remind(work)
    work.write(
        "draft-quote",
        _staff(work),
        _draft_letter(work, letter, changes(known, document) if known else ()),
        by_time=True,
    )


def reminder_came(work: Work, percent: str) -> None:
    """A draft still waits: staff are told how much of the time has passed."""
    work.add("draft-reminded", percent=percent)
    deadline, draft = to_come(work), work.state.draft
    if deadline is None or draft is None or draft.status != "waiting" or work.state.state not in OPEN:
        return
    letter = quote_now(work)[0]
    left = work.office.calendar.minutes_between(work.now, deadline.act_at)
    work.write(
        "draft-reminder",
        _staff(work),
        StaffNotice(
            f"{work.state.ref}: {percent} % of the time for this quote has passed and nobody has released it; "
            f"{_spell(left)} of business time are left.",
            (_unreleased(work, letter), *_totals(letter), "Reply SEND to release it, or change it first."),
        ),
        by_time=True,
    )


def moment_came(work: Work, kind: str) -> None:
    """The moment to act on a promise: what was released or needs no release leaves; else the office's choice holds."""
    deadline, draft = work.state.deadlines[kind], work.state.draft
    if work.state.state not in OPEN:
        work.add("deadline-cancelled", kind=kind)
        return
    letter, document = quote_now(work)[0], quote_for_staff(work)
    if draft and draft.status == "released" and same_content(draft.document, document):
        send_quote(work, kind, released_by=draft.changed_by)
    elif kind.startswith("revision") and not moved(work):
        work.add("deadline-cancelled", kind=kind)  # what had moved the price was taken back
    elif work.office.review == "staff" and work.office.at_deadline == "escalate":
        _escalate(work, kind)
    else:
        reasons = held_back(work, letter)
        send_quote(work, kind, hold_back=bool(reasons))
        if reasons:
            _tell(
                work,
                f"{work.state.ref}: the quote left as a budgetary one at its deadline, because nobody had read it.",
                (*reasons, f"It was due {_show(work, deadline.due_at)}.", "Reply SEND to send it as a firm quote."),
            )
    remind(work)


def _escalate(work: Work, kind: str) -> None:
    """Nobody released it and the office does not send unread: the client is told the truth before the time is over."""
    client, deadline = work.state.client, work.state.deadlines[kind]
    if client is None:
        return
    cause = "nobody of the office had released the quote, and [quote] at_deadline is escalate: an interim letter went"
    work.add("deadline-missed", kind=kind, cause=cause, escalated=True)
    work.write(
        "interim",
        (person(work, client.address),),
        Interim(deadline.due_at, bool(work.state.quotes)),
        answers=_last_mail(work, client.address),
        by_time=True,
    )
    _tell(
        work,
        f"{work.state.ref}: the {kind} deadline is missed; the client has an interim letter instead of the quote.",
        (f"It was due {_show(work, deadline.due_at)}.", "The quote still waits for you: reply SEND to release it."),
    )


# ---------------------------------------------------------------- what staff write


def staff_wrote(work: Work, event: MailArrived, reading: ReplyReading) -> None:
    """A staff member's mail to the desk alone: its commands, several in one mail, and one transcript of them."""
    if not any(command.word in RELEASE for command in reading.commands):
        for command in reading.commands:
            commands.obey_staff(work, event, command)
        return
    before = quote_for_staff(work)
    done: list[tuple[str, tuple[str, ...]]] = []
    stale = _stale(work, event)
    sent = failed = False
    said: tuple[str, ...]
    for command in reading.commands:
        if stale and command.word in RELEASE:
            said, acted = (stale,), False
        elif sent and command.word in ADJUSTING:
            said, acted = ("It stands below SEND, and the quote has left: nothing was changed.",), False
        elif failed and command.word in ("SEND", "NO-BID"):
            said, acted = ("A command above it was not done, so this one was not either.",), False
        elif command.word in RELEASE:
            said, acted = _obey(work, event, command)
            failed = failed or not acted
            sent = sent or (command.word == "SEND" and acted)
        else:
            said, acted = commands.do_for_staff(work, event, command), True
        commands.record(work, event, command, done=acted)
        done.append((_words(command), said))
    letter, document = quote_now(work)[0], quote_for_staff(work)
    adjusted = not same_content(before, document)
    if work.state.state in OPEN and not sent and not stale:
        _keep_draft(work, document, _changed(work) if adjusted else ("", ""))
        replan(work)
    _transcribe(work, event, done, changes(before, document) if adjusted else (), letter)


def nothing_read(work: Work, event: MailArrived) -> None:
    """A reply to a draft in which no command stands: said, so that nobody believes the quote has left."""
    if not any(_is_draft(work, reference) for reference in event.mail.references[-1:]):
        return
    letter = quote_now(work)[0]
    said = "No command was read in your mail, so nothing was done; it is filed with the case and goes to nobody."
    _transcribe(work, event, [("Your mail", (said,))], (), letter)


def _obey(work: Work, event: MailArrived, command: CommandRead) -> tuple[tuple[str, ...], bool]:
    """What was done, in sentences, and whether anything was."""
    state, word = work.state, command.word
    if word == UNCLEAR:
        return (f"Nothing was done: “{command.argument}” leaves it open. Send the commands without it.",), False
    if state.state not in (*OPEN, "held"):
        return (f"The case is {state.state}; nothing was done. REOPEN opens it again.",), False
    if word == "SEND":
        return _send(work, event)
    if word == "NO-BID":
        return _no_bid(work, event, command.argument)
    return _adjust(work, event, command)


def _send(work: Work, event: MailArrived) -> tuple[tuple[str, ...], bool]:
    state, author = work.state, event.mail.author.address
    if state.state == "held":
        return ("The case is on hold; nothing was sent. RESUME first.",), False
    if state.client is None:
        return ("The case has no client to send it to; nothing was sent.",), False
    letter, shown, _ = quote_now(work)
    document = quote_for_staff(work)
    last = last_document(work)
    if last and same_content(last, shown) and to_come(work) is None:
        quote = state.quotes[max(state.quotes)]
        by = quote.released_by or "the desk"
        at = f" {_show(work, quote.issued_at)}" if quote.issued_at else ""
        return (f"Revision {quote.revision} was sent by {by}{at} and says the same; nothing was sent again.",), False
    draft = state.draft
    if draft and draft.status != "settled" and not same_content(draft.document, document):
        _record_draft(work, document)
        told = changes(draft.document, document) or ("What the quote rests on has changed.",)
        return (
            "The case has changed since the draft you read, so nothing was sent. Since then:",
            *told,
            "Reply SEND to this letter to release it as it is now.",
        ), False
    leaves = earliest_revision(work, work.now)
    first_firm = letter.quote_class == "firm" and last.get("class") != "firm"
    deadline = to_come(work)
    if leaves > work.now and last and not first_firm and deadline is not None:
        _keep_draft(work, document)
        act_earlier(
            work, deadline.kind, leaves, f"Released by {author}: at most one revision leaves in a business day."
        )
        work.add("quote-released", by=author)
        said = f"A revision has left today already, so this one leaves {_show(work, leaves)} unless something changes."
        return (said,), True
    send_quote(work, released_by=author)
    quote = state.quotes[max(state.quotes)]
    return (f"The {letter.quote_class} quote, revision {quote.revision}, goes to {state.client.address} now.",), True


def _no_bid(work: Work, event: MailArrived, reason: str) -> tuple[tuple[str, ...], bool]:
    state = work.state
    client = state.client
    if client is None:
        return ("The case has no client to write to; nothing was done.",), False
    if state.quotes:
        return (
            f"Revision {max(state.quotes)} is with the client already, so NO-BID comes too late; nothing was done.",
            "CLOSE ends the case; a mail of yours in the thread can say why.",
        ), False
    if state.state == "held":
        work.add("state-changed", state=state.held_from or "intake", why="no bid")
        resume_all(work)
    deadline = to_come(work)
    serves = [kind for kind, item in state.deadlines.items() if is_owed(item)]
    work.add("no-bid-decided", by=event.mail.author.address, reason=reason, serves=serves)
    work.write(
        "no-bid",
        (person(work, client.address),),
        NoBid(deadline.due_at if deadline else None),
        answers=_last_mail(work, client.address),
    )
    work.add("state-changed", state="closed", why="no bid")
    return (f"{client.address} gets a courteous letter that we make no offer; your reason is not in it.",), True


def _adjust(work: Work, event: MailArrived, command: CommandRead) -> tuple[tuple[str, ...], bool]:
    word, argument = command.word, command.argument
    document, card = quote_for_staff(work), work.playbook.rates
    if card is None:
        return ("The playbook has no rate card, so there is nothing to change.",), False
    made = _adjustment(work, word, argument, document, card)
    if isinstance(made, str):
        return (f"{made} Nothing was changed.",), False
    if made["kind"] == "note":
        work.add("quote-adjusted", by=event.mail.author.address, words=_words(command), **made)
        return ("Kept with the draft, for staff alone.",), True
    work.add("quote-adjusted", by=event.mail.author.address, words=_words(command), **made)
    told = changes(document, quote_for_staff(work))
    return told or ("Recorded; it moves no total.",), True


def _adjustment(
    work: Work, word: str, argument: str, document: Mapping[str, Any], card: RateCard
) -> dict[str, Any] | str:
    """The payload of a `quote-adjusted` entry, or what is wrong with the command."""
    made: dict[str, Any] = {"kind": word.lower(), "line": None, "role": None, "amount": None, "text": ""}
    if word == "NOTE":
        return made | {"text": argument} if argument else "Write what is to be noted behind NOTE."
    if word == "EDIT":
        edit = read_edit(argument)
        if isinstance(edit, str):
            return edit
        shown = _seen_lines(work, document)
        title = shown.get(edit.line)
        if title is None:
            return f"The draft has no line {edit.line}; its lines are 1 to {len(shown)}."
        numbers = {name: number for number, name in _numbered(document).items()}
        if title not in numbers:
            return f"Line {edit.line} of the draft you read, {title}, is no part of the quote any more."
        return made | {"kind": "days", "line": numbers[title], "amount": str(edit.days), "text": title}
    if word == "RATE":
        rate = read_rate(argument)
        if isinstance(rate, str):
            return rate
        if rate.currency and rate.currency != card.currency:
            return f"The rate card is in {card.currency}, not in {rate.currency}."
        named = [r for r in card.roles if rate.role.casefold() in (r.key.casefold(), r.title.casefold())]
        named = named or [r for r in card.roles if rate.role.casefold() in r.title.casefold().split()]
        if len(named) != 1:
            return f"“{rate.role}” is no role of the rate card. Its roles: {', '.join(r.key for r in card.roles)}."
        return made | {"role": named[0].key, "amount": str(rate.amount), "text": named[0].title}
    discount = read_discount(argument)
    if isinstance(discount, str):
        return discount
    return made | {"amount": str(discount.percent), "text": discount.reason}


# ---------------------------------------------------------------- drafts and transcripts


def _stale(work: Work, event: MailArrived) -> str:
    """Where the mail answers a draft that somebody has changed or settled since: what they did."""
    draft = work.state.draft
    answered = next((work.state.letters[r] for r in event.mail.references[-1:] if _is_draft(work, r)), None)
    if draft is None or answered is None or answered.seq > draft.changed_seq:
        return ""
    if draft.changed_by == event.mail.author.address:
        return ""  # who changed it knows what it is now, whatever letter of ours they answer
    when = _show(work, draft.changed_at)
    if draft.status == "settled" and not draft.changed_by:
        return f"The quote left at its deadline, {when}; this answers a draft from before it, so nothing was done."
    by = draft.changed_by or "The case itself, by what the client wrote,"
    how = f" ({draft.changed_how})" if draft.changed_how else ""
    return f"{by} was first{how}, {when}: this answers the draft from before that, so nothing was done."


def _is_draft(work: Work, reference: str) -> bool:
    letter = work.state.letters.get(reference)
    return letter is not None and letter.kind in DRAFTS


def _changed(work: Work) -> tuple[str, str]:
    """Who changed the draft last, and by which words."""
    draft = work.state.draft
    return (draft.changed_by, draft.changed_how) if draft else ("", "")


def _keep_draft(work: Work, document: Mapping[str, Any], changed: tuple[str, str] = ("", "")) -> None:
    """What staff are told now is the draft they know; not where it is that already. `changed`: by whom, and how."""
    draft = work.state.draft
    last = last_document(work)
    known = draft is not None and draft.status != "settled" and same_content(draft.document, document)
    if not known and not (last and same_content(last, quote_now(work)[1])):
        _record_draft(work, document, changed)


def _record_draft(work: Work, document: Mapping[str, Any], changed: tuple[str, str] = ("", "")) -> None:
    former: QuoteDraft | None = work.state.draft
    work.add(
        "quote-drafted",
        number=former.number + 1 if former else 1,
        quote_class=document["class"],
        document=document,
        by=changed[0],
        words=changed[1],
    )


def _draft_letter(work: Work, letter: QuoteLetter, told: tuple[str, ...]) -> QuoteDraftLetter:
    state = work.state
    assert state.draft is not None
    return QuoteDraftLetter(
        number=state.draft.number,
        client=state.client.address if state.client else "",
        quote=letter,
        lines=draft_lines(letter),
        look_at=worth_a_look(work, letter),
        notes=tuple((item.by, item.text) for item in state.adjustments if item.kind == "note"),
        changes=told,
        promises=tuple(
            Promise(item.kind, item.act_at, item.due_at)
            for item in state.deadlines.values()
            if item.status == "running"
        ),
        unreleased=_unreleased(work, letter),
        drafted_at=work.now,
    )


def draft_lines(letter: QuoteLetter) -> tuple[DraftLine, ...]:
    """The lines of all options, numbered as EDIT names them."""
    lines = {line.title: line for option in letter.options for line in option.lines}
    return tuple(
        DraftLine(
            number,
            line,
            tuple(option.key for option in letter.options if any(each.title == title for each in option.lines)),
        )
        for number, (title, line) in enumerate(lines.items(), 1)
    )


def _numbered(document: Mapping[str, Any]) -> dict[int, str]:
    return dict(enumerate(lines_of(document), 1))


def _seen_lines(work: Work, document: Mapping[str, Any]) -> dict[int, str]:
    """The titles by the numbers that the writer has before them: those of the standing draft, if there is one."""
    draft = work.state.draft
    return _numbered(draft.document if draft and draft.status != "settled" else document)


def _transcribe(
    work: Work,
    event: MailArrived,
    done: list[tuple[str, tuple[str, ...]]],
    told: tuple[str, ...],
    letter: QuoteLetter,
) -> None:
    author = event.mail.author
    first = done[0][1][0] if len(done) == 1 else f"{len(done)} commands of {author.name or author.address} were read."
    others = tuple(other for other in _staff(work) if other.address != author.address)
    work.write(
        "draft-transcript",
        (author, *others) if work.state.draft else (author,),
        DraftTranscript(
            first=first,
            done=tuple(done),
            changes=told,
            totals=_totals(letter),
            next_step=_next_step(work, letter),
            lines=draft_lines(letter) if work.state.state in OPEN and not work.state.quotes else (),
            currency=letter.currency,
        ),
        answers=event.mail.message_id,
    )


def _next_step(work: Work, letter: QuoteLetter) -> str:
    state = work.state
    if state.state not in OPEN:
        return f"The case is {state.state}."
    last = last_document(work)
    if to_come(work) is None and last and not moves_price(last, quote_now(work)[1]):
        return f"Revision {max(state.quotes)} is the quote that stands."
    if state.draft and state.draft.status == "released":
        return "It is released."
    return f"Reply SEND to release it. {_unreleased(work, letter)}"


def _unreleased(work: Work, letter: QuoteLetter) -> str:
    """What happens if nobody releases it."""
    deadline = to_come(work)
    if deadline is None:
        return "Nothing leaves until somebody releases it."
    moment = _show(work, deadline.act_at)
    if work.office.review == "staff" and work.office.at_deadline == "escalate":
        return f"Unreleased by {moment}, the client gets an interim letter and the promise is missed."
    if held_back(work, letter):
        return f"Unreleased by {moment}, it leaves as a budgetary quote that is no offer yet."
    return f"Unreleased by {moment}, it leaves as it is."


def _totals(letter: QuoteLetter) -> tuple[str, ...]:
    return tuple(
        f"Option {o.key}, {o.title}: {money(o.expected, letter.currency)} expected, "
        f"{money(o.low, letter.currency)} to {money(o.high, letter.currency)}."
        for o in letter.options
    )


def _staff(work: Work) -> tuple[Person, ...]:
    """The person responsible first, then the others of the office."""
    addresses = dict.fromkeys((work.state.responsible, *work.office.staff))
    return tuple(Person(address) for address in addresses if address)


def _tell(work: Work, headline: str, lines: tuple[str, ...]) -> None:
    work.write("staff-notice", _staff(work), StaffNotice(headline, lines), by_time=True)


def _last_mail(work: Work, address: str) -> str | None:
    return next((mail.message_id for mail in reversed(list(work.state.mails.values())) if mail.author == address), None)


def _words(command: CommandRead) -> str:
    return command.evidence if command.word == UNCLEAR else f"{command.word} {command.argument}".strip()


def _spell(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest:02d} min" if hours else f"{rest} minutes"


def _show(work: Work, at: Any) -> str:
    return work.office.calendar.local(at).strftime("%A %d %B %Y, %H:%M")
