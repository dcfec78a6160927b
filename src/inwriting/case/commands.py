"""Commands by reply: who may give them, what they do, and the letter that says what was done."""

from __future__ import annotations

import re
from dataclasses import replace

from inwriting.case import acceptance, declining, intake, requests, settling
from inwriting.case.content import AskedLine, CommandReply, StaffNotice
from inwriting.case.deadlines import cancel_all, pause_all, resume_all, start_deadline
from inwriting.case.delegation import ask_delegates
from inwriting.case.introduction import introduce
from inwriting.case.model import MailArrived, Person
from inwriting.case.offers import quoted
from inwriting.case.planning import replan
from inwriting.case.work import Work, person
from inwriting.reading.model import CommandRead

ANYBODY = ("HELP", "STATUS", "PERSON")
CLIENT = ("HOLD", "RESUME", "WITHDRAW", "ADD", "MERGE", *settling.DECIDES)
STAFF = ("HOLD", "RESUME", "CLOSE", "REOPEN", "ASSIGN", "RELEASE", "SEND", "EDIT", "RATE", "DISCOUNT", "NOTE", "NO-BID")
ROLES = (  # DESIGN, "Words": participant
    "client",
    "operations",
    "finance",
    "security",
    "procurement",
    "legal",
    "sponsor",
    "sales",
    "support",
    "owner",
)
ENDED = ("closed", "declined", "expired", "withdrawn")


def obey(work: Work, event: MailArrived, command: CommandRead) -> None:
    """Does a participant's command, or says why not. Every command is answered."""
    author = event.mail.author.address
    client = work.state.client
    is_client = client is not None and author == client.address
    if command.word == "DECLINE" and is_client and not quoted(work.state):
        command = replace(command, word="WITHDRAW")  # who wants no quote before there is one wants no further letter
    word = command.word
    if word in ANYBODY:
        record(work, event, command, done=True)
        _answer_anybody(work, event, command)
        return
    if word not in CLIENT:
        record(work, event, command, done=False)
        told = "A person of the office has been told and will answer in this thread; until then nothing changes."
        _reply(work, event, word, f"You wrote {f'{word} {command.argument}'.rstrip()}.", (told,))
        work.tell_staff(StaffNotice(f"{work.state.ref}: {author} wrote {word}.", (f"Words: {command.evidence}",)))
        return
    decides = word in settling.DECIDES
    if decides and not acceptance.may_decide(work.state, author):
        record(work, event, command, done=False)
        acceptance.ask_client(work, event, command)
        return
    if not is_client and not decides:
        record(work, event, command, done=False)
        asked = client.address if client else "the client"
        _reply(work, event, word, f"You asked for {word}.", (f"That is for {asked} to decide; we have passed it on.",))
        if client:
            work.write(
                "command-reply",
                (person(work, client.address),),
                CommandReply(
                    word,
                    f"{author} asked for {word}.",
                    ("Nothing was done. Reply with the same word if you want it.",),
                ),
                by_time=False,
            )
        return
    if work.office.require != "nothing" and event.sender == "unauthenticated":
        record(work, event, command, done=False)
        _reply(
            work,
            event,
            word,
            f"You asked for {word}.",
            (
                (
                    "We have not done it yet: nothing shows that this mail comes from "
                    f"{author.rpartition('@')[2]}. What is missing is a DKIM signature or an SPF result that agrees "
                    "with your address and that our mail server could check."
                ),
                "Please send it once more from your usual mail account, not through a relay or a form.",
                f"We have told {work.office.name_of(work.state.responsible)}, who will confirm it with you in writing.",
            ),
        )
        work.tell_staff(
            StaffNotice(
                f"{work.state.ref}: {word} from an unauthenticated sender waits for you.",
                (f"From {author}. Words: {command.evidence}", _by_staff(work, word, author)),
            )
        )
        return
    if decides:
        record(work, event, command, done=acceptance.decide_quote(work, event, command))
        return
    if word == "WITHDRAW" and declining.take_back(work, event, command):
        record(work, event, command, done=False)
        return
    done = _do(work, event, command)
    record(work, event, command, done=bool(done))
    _reply(work, event, word, _understood(command), done)
    if done and _spoken(command):
        work.tell_staff(
            StaffNotice(f"{work.state.ref}: {author} asked for {word} in words.", (f"Words: {command.evidence}", *done))
        )


def ask_meant(work: Work, event: MailArrived, command: CommandRead) -> None:
    """Asks whether words that sound like a command are one, and tells staff before a quote goes out against them."""
    state = work.state
    before_quote = command.word == "DECLINE" and not quoted(state)
    exact = "WITHDRAW" if before_quote else command.word
    what = "wait" if exact == "HOLD" else "end"
    promised = next((d for d in state.deadlines.values() if d.status == "running" and not d.acted), None)
    goes_on = f" and the quote is sent by {settling.shown(work, promised.due_at)}" if promised else ""
    words = " ".join(command.evidence.split())
    _reply(
        work,
        event,
        exact,
        f"you wrote “{words}”.",
        (
            f"Please tell us whether your request is to {what}: your words can be read so, and nothing was changed.",
            f"If it is to {what}, reply with this word alone in the first line: {exact}",
            *(("After that no quote is sent, and no further letter on this request.",) * (exact == "WITHDRAW")),
            f"If not, you need do nothing: the case goes on{goes_on}.",
            f"{work.office.name_of(state.responsible)} has been told and reads your mail.",
        ),
    )
    work.tell_staff(
        StaffNotice(
            f"{state.ref}: {event.mail.author.address} may want {exact}; nothing was changed.",
            (
                f"Words: {words}",
                f"Mail: {event.mail.message_id}",
                f"We have asked{goes_on.replace(' and ', '; ', 1)}.",
            ),
        )
    )


def _spoken(command: CommandRead) -> bool:
    """Whether a command was read from a sentence of the writer's own, not from its word."""
    return re.match(rf"\W*(?:[Pp]lease |[Kk]indly )?{command.word}\b", command.evidence) is None


def _understood(command: CommandRead) -> str:
    """What was asked for, with the writer's words where these are not the command itself."""
    asked = f"You asked for {command.word}{' ' + command.argument if command.argument else ''}"
    return f"{asked}: “{' '.join(command.evidence.split())}”" if _spoken(command) else f"{asked}."


def _by_staff(work: Work, word: str, author: str) -> str:
    """What a person of the office can do about a command of which nobody knows who sent it."""
    if word in ("HOLD", "RESUME"):
        return f"If it is right: inwriting case {work.state.ref} {word.lower()} --as {work.state.responsible}"
    return f"If it is right, write to {author} and have it sent again from an account that can be checked."


def obey_staff(work: Work, event: MailArrived, command: CommandRead) -> None:
    """Does a staff member's command; the caller has seen to it that the sender is authenticated."""
    word = command.word
    if word not in STAFF:
        record(work, event, command, done=False)
        done: tuple[str, ...] = (f"{word} is no command of staff here. Known: {', '.join(STAFF)}.",)
    else:
        done = _do(work, event, command)
        record(work, event, command, done=True)
    work.write(
        "command-reply",
        (event.mail.author,),
        CommandReply(word, f"You asked for {word}{' ' + command.argument if command.argument else ''}.", done),
        answers=event.mail.message_id,
    )


def do_for_staff(work: Work, event: MailArrived, command: CommandRead) -> tuple[str, ...]:
    """Does a command of staff that changes no quote; says what was done. Nothing is written."""
    if command.word not in STAFF:
        return (f"{command.word} is no command of staff here. Known: {', '.join(STAFF)}.",)
    return _do(work, event, command)


def _do(work: Work, event: MailArrived, command: CommandRead) -> tuple[str, ...]:
    state, word = work.state, command.word
    if word == "HOLD":
        if state.state in (*ENDED, "held"):
            return (f"The case is {state.state} already.",)
        work.add("state-changed", state="held", why=command.evidence)
        pause_all(work)
        held = "The case is on hold. The time left for the quote is kept and starts again with RESUME."
        return (held, *["It does not start by itself on that day: reply RESUME then."] * bool(command.argument))
    if word == "RESUME":
        if state.state != "held":
            return (f"The case is not on hold; it is in state {state.state}.",)
        back = state.held_from or "intake"
        if back == "intake" and any(quote.status != "queued" for quote in state.quotes.values()):
            back = "quoted"  # it left before the hold and arrived during it
        work.add("state-changed", state=back, why=command.evidence)
        resume_all(work)
        replan(work)
        return ("The case goes on.",)
    if word in ("WITHDRAW", "CLOSE"):
        if state.state in ENDED:
            return (f"The case is {state.state} already.",)
        work.add("state-changed", state="withdrawn" if word == "WITHDRAW" else "closed", why=command.evidence)
        cancel_all(work)
        return (f"The case is {state.state}. No further letters will come; the record stays in this thread.",)
    if word == "REOPEN":
        if state.state not in ENDED:
            return (f"The case is open, in state {state.state}.",)
        work.add("state-changed", state="quoted" if state.quotes else "intake", why=command.evidence)
        if not state.quotes:
            start_deadline(work, "quote", work.now)  # a case without a quote has one promised again
        replan(work)
        return (f"The case is open again, in state {state.state}.",)
    if word == "ASSIGN":
        address = command.argument.strip().lower()
        if address not in work.office.staff:
            return (f"{address or 'Nobody'} is not in the office's staff; nothing was changed.",)
        work.add("responsible-assigned", address=address)
        return (f"{address} is responsible for this case now.",)
    if word == "RELEASE":
        if command.argument.strip(" .").upper() in ("", "NDA", "THE NDA"):
            return requests.release(work, event)
        return ("In a case there is RELEASE NDA; a mail in quarantine is released from outside of any case.",)
    if word == "ADD":
        return _add(work, event, command.argument)
    if word == "MERGE":
        return _merge(work, event, command.argument)
    return ("Nothing was done.",)


def _add(work: Work, event: MailArrived, argument: str) -> tuple[str, ...]:
    found = re.search(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}", argument)
    if not found:
        return ("We could not find an address in that. Write for example “ADD priya@example.com as finance”.",)
    address = found.group().lower()
    words = argument[found.end() :].lower().split()
    role = next(
        (word.strip(".,;") for word in words if word.strip(".,;") in ROLES and word.strip(".,;") != "client"), ""
    )
    named = next((match[1] for match in (re.search(r"\bas (?:the |our )?([a-z-]+)", " ".join(words)),) if match), "")
    if named and not role:
        return (f"{named.capitalize()} is no role here. The roles are: {', '.join(ROLES[1:])}.",)
    known = work.state.participants.get(address)
    if known and known.role == "client":
        return (f"{address} is the client of this case already.",)
    if address in work.office.own_addresses or address in work.office.staff:
        return (f"{address} is the office's own and reads this thread already.",)
    work.add(
        "participant-joined",
        cites=work.cite(event.mail.message_id),
        address=address,
        name=known.name if known else "",
        role=role or (known.role if known and known.role != "observer" else ""),
        named_by=event.mail.author.address,
        message_id=event.mail.message_id,
    )
    ask_delegates(work, event.mail.message_id)
    introduce(work, event.mail.message_id)
    if re.search(r"\b(?:may|can|to) (?:also )?(?:accept|decide)\b", " ".join(words)):
        work.add(
            "acceptor-named",
            cites=work.cite(event.mail.message_id),
            address=address,
            named_by=event.mail.author.address,
            message_id=event.mail.message_id,
        )
        return (f"{address} takes part in this case now and may accept or decline a quote for you.",)
    return (
        f"{address} takes part in this case now{' as ' + role if role else ''}; what they write counts from here on.",
    )


def _merge(work: Work, event: MailArrived, argument: str) -> tuple[str, ...]:
    """The brief of this case belongs to another one of the same writer: it is filed there, this case ends."""
    found = re.search(r"IW-\d{4}-\d{4,}", argument.upper())
    target = found.group() if found else (event.other_open[0][0] if len(event.other_open) == 1 else None)
    if target is None or target not in [ref for ref, _ in event.other_open]:
        known = ", ".join(f"{ref} (“{subject}”)" for ref, subject in event.other_open) or "none"
        return (f"Please say which case it belongs to, for example MERGE IW-2026-0001. Your open cases: {known}.",)
    for mail in work.state.mails.values():
        if mail.verdict in ("new", "reply") and mail.message_id != event.mail.message_id:
            work.hand_over(mail.message_id, target)
    work.add("state-changed", state="withdrawn", why=f"merged into {target}")
    cancel_all(work)
    return (f"This brief belongs to {target} now, and what it says is filed there. This case is closed.",)


def _answer_anybody(work: Work, event: MailArrived, command: CommandRead) -> None:
    state = work.state
    open_lines = _open_lines(work)
    if command.word == "STATUS":
        lines = [f"The case is in state {state.state}."]
        for deadline in state.deadlines.values():
            moment = work.office.calendar.local(deadline.due_at).strftime("%A %d %B %Y, %H:%M")
            lines.append(f"The {deadline.kind.replace('-', ' ')} was promised for {moment}: {deadline.status}.")
        lines.append(f"{len(open_lines)} questions are open.")
        _reply(work, event, "STATUS", "You asked where this case stands.", tuple(lines), open_lines)
    elif command.word == "HELP":
        _reply(
            work,
            event,
            "HELP",
            "You asked for help.",
            (
                "Reply to any letter: write your answer below a question, or start a line with its number (Q3: …).",
                "Correct what we understood with its number (U2: no, …).",
                "STATUS says where the case stands, PERSON brings a written reply from a person.",
                "The client may also write HOLD, RESUME, WITHDRAW or ADD name@example.com as finance.",
            ),
            open_lines,
        )
    else:
        _reply(
            work,
            event,
            "PERSON",
            "You asked for a person.",
            (f"{work.office.name_of(state.responsible)} has been told and will answer in this thread, in writing.",),
        )
        work.tell_staff(
            StaffNotice(
                f"{state.ref}: {event.mail.author.address} asks for a written reply from a person.",
                (f"Subject: {event.mail.subject}", f"Words: {command.evidence}"),
            )
        )


def _open_lines(work: Work) -> tuple[AskedLine, ...]:
    return tuple(
        intake.asked_line(known, question.number, work.state, work.playbook)
        for question in work.state.questions.values()
        if question.status in ("open", "unclear") and (known := work.playbook.question(question.key))
    )


def record(work: Work, event: MailArrived, command: CommandRead, *, done: bool) -> None:
    work.add(
        "command-given",
        cites=work.cite(event.mail.message_id),
        word=command.word,
        argument=command.argument,
        by=event.mail.author.address,
        sender=event.sender,
        message_id=event.mail.message_id,
        evidence=command.evidence,
        done=done,
    )


def _reply(
    work: Work,
    event: MailArrived,
    word: str,
    understood: str,
    done: tuple[str, ...],
    open_questions: tuple[AskedLine, ...] = (),
) -> None:
    to: tuple[Person, ...] = (event.mail.author,)
    work.write("command-reply", to, CommandReply(word, understood, done, open_questions), answers=event.mail.message_id)
