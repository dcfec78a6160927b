"""A participant's reply: answers, corrections, questions to us, and what waits to be told back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from inwriting.case import intake
from inwriting.case.attachments import follow_answer, follow_correction, state_more, take_attached, take_stated
from inwriting.case.content import AnsweredLine, AskedLine, CorrectionLine, Receipt, Understood, UnreadFile
from inwriting.case.delegation import ask_delegates, delegate
from inwriting.case.model import MailArrived, Question
from inwriting.case.observing import Resting, note_observations, resting, take_back
from inwriting.case.opening import (
    DECISION,
    ask,
    assume_open,
    client_question_lines,
    make_assumption,
    name_decision,
    note_client_questions,
    pass_to_staff,
    recommend,
)
from inwriting.case.planning import OPEN as OPEN_STATES
from inwriting.case.planning import replan
from inwriting.case.sources import where
from inwriting.case.work import Work, person
from inwriting.playbook.schema import Question as PlaybookQuestion
from inwriting.reading.model import AnswerRead, CorrectionRead, ReplyReading
from inwriting.reading.numbers.decision import read_decision
from inwriting.reading.replies.audience import ALONE, OPEN

LONG_WAIT = timedelta(hours=2)  # a firm quote further away than this does not hold back the receipt


def take_reply(work: Work, event: MailArrived, reading: ReplyReading) -> None:
    """Records what a participant wrote and plans its receipt; a complete intake plans the firm quote."""
    items: list[dict[str, Any]] = []
    before = resting(work.state, work.playbook)
    for answer in reading.answers:
        items += _record_answer(work, event, answer)
    ask_delegates(work, event.mail.message_id)
    _ask_who_settles(work, event, items)
    for correction in reading.corrections:
        items += _record_correction(work, event, correction)
    items += take_attached(work, event, reading)
    if client := work.state.client:
        wishes = [wish for wish in reading.conditions if wish.kind in (ALONE, OPEN)]
        by_client = event.mail.author.address == client.address
        items += [{"noted": wish.evidence, "as": wish.kind} for wish in wishes if by_client]
    told, unplaced = take_stated(work, event, reading)
    items += told
    for piece in unplaced:
        author = event.mail.author.address
        told_before = piece.text in work.state.notes.get(f"unplaced:{author}", {})
        work.add(
            "unplaced-noted",
            cites=work.cite(event.mail.message_id),
            text=piece.text,
            why=piece.why,
            by=author,
            message_id=event.mail.message_id,
        )
        if not told_before:
            items.append({"unplaced": piece.text})
    asked_before = len(work.state.client_questions)
    pass_to_staff(work, event, note_client_questions(work, event, reading.questions))
    items += [{"client_question": number} for number in list(work.state.client_questions)[asked_before:]]
    read = (*reading.documents, *(reading.attached.documents if reading.attached else ()))
    unread = {file.name for file in event.unread}
    items += [{"unread": [file.name, file.why, file.mend]} for file in event.unread if file.mend]
    items += [{"kept": name} for name in event.mail.attachments if name not in read and name not in unread]
    items += _observe(work, event, reading, before)
    assume_open(work)
    _close_assumptions(work)
    withdrawn = any(read.verdict != "confirmed" for read in reading.corrections)  # which may leave open what firm needs
    if reading.answers or reading.attached or told or withdrawn:
        _second_round(work)
    if items:
        replan(work)
    plan_receipt(work, event.mail.author.address, items)


def _observe(work: Work, event: MailArrived, reading: ReplyReading, before: Resting) -> list[dict[str, Any]]:
    """Signals and traps that the mail shows, or takes back with a fact that it corrects; gives what to tell back."""
    if work.state.state not in OPEN_STATES:
        return []
    taken = take_back(work, event, before, (*reading.signals, *reading.traps))
    noted = note_observations(work, event, reading.signals, reading.traps)
    recommend(work)
    return [*({"observed": key} for key in noted), *({"unobserved": key} for key in taken)]


def _second_round(work: Work) -> None:
    """Once the first questions are answered the others follow, in the client's next receipt or the quote with it. What
    only the documents of the work need makes no third round: it waits for the acceptance."""
    state = work.state
    if any(question.status in intake.STILL_OPEN for question in state.questions.values()):
        return
    chosen = intake.choose_questions(state, work.playbook)
    documents = all(intake.waits_for_documents(state, work.playbook, question) for question in chosen)
    if len(state.questions) <= intake.MOST_ASKED or intake.ACCEPTED in state.notes or not documents:
        _ask_client(work, chosen)


def ask_for_documents(work: Work) -> None:
    """Asks the client, once a quote is accepted, what the documents of the work need and nobody has told."""
    _ask_client(work, intake.choose_questions(work.state, work.playbook))


def _ask_client(work: Work, questions: tuple[PlaybookQuestion, ...]) -> None:
    """Puts questions to the client in the next receipt."""
    if client := work.state.client:
        asked = ask(work, questions)
        assume_open(work)
        plan_receipt(work, client.address, [{"asked": number} for number, _ in asked])


def _record_answer(work: Work, event: MailArrived, read: AnswerRead) -> list[dict[str, Any]]:
    question = work.state.questions.get(read.question)
    if question is None or question.status == "withdrawn":
        return [{"unplaced": read.answer}]
    author = event.mail.author.address
    status, value = read.status, read.value
    before = question.answer
    client = work.state.client
    settles = client is not None and author == client.address and question.status == "conflict"
    if question.status == "answered" and status == "unclear":
        return [{"unplaced": read.answer}]  # an answer in the record is not undone by words we cannot read
    if question.status in ("answered", "conflict") and question.by != author and status == "answered" and not settles:
        if _same(question.value, value):
            return []
        status, value = "conflict", None
    answer = (
        f"{_who(work, question.by)}: {before}\n{_who(work, author)}: {read.answer}"
        if status == "conflict"
        else read.answer
    )
    work.add(
        "answer-recorded",
        cites=work.cite(event.mail.message_id),
        number=question.number,
        status=status,
        answer=read.answer,
        value=value,
        message_id=event.mail.message_id,
        evidence=read.evidence,
        by=author,
        how=read.how,
        other=before if status == "conflict" else None,
        delegate=read.delegate if status == "unclear" else "",
        start=read.start,
        end=read.end,
        file=read.file,
        place=read.place,
    )
    if status == "assumed":
        make_assumption(
            work,
            f"{question.text} The client does not know yet; we assume {_assume(work, question)}",
            f"question {question.key}",
            message_id=event.mail.message_id,
            evidence=read.evidence,
        )
    if status == "answered":
        follow_answer(work, event, question, value, read.evidence)
    if question.key == DECISION and status == "answered":
        _name_decision(work, event, read)
    note = read.note if status in ("unclear", "answered") else ""
    if status == "unclear" and read.section:
        note = _looked_up(work, read.section)
    if status == "unclear" and read.delegate:
        status, note = "delegated", delegate(work, read, author, event.mail.message_id)
    return [
        {
            "answer": question.number,
            "words": answer,
            "value": value,
            "status": status,
            "before": before if before and not _same(before, read.answer) and status != "conflict" else None,
            "note": note,
        }
    ]


def _looked_up(work: Work, section: str) -> str:
    """What we took from the section of the brief that an answer points to, where the brief is numbered."""
    became = next((item.became for item in work.state.numbering if item.label.strip("§. ()") == section), ())
    facts = [each for each in became if each[1:].isdigit() and each.startswith("U")]
    if not facts:
        return f"We took no answer from section {section} of your brief; please write it here."
    return f"From section {section} of your brief we took {', '.join(facts)}; please write here what answers this."


def _name_decision(work: Work, event: MailArrived, read: AnswerRead) -> None:
    """An answer names the decision, who makes it and by when."""
    client, before = work.state.client, work.state.decisions.get(1)
    if client is None or before is None or before.status != "open":
        return
    written = work.office.calendar.local(work.now).date()
    said = read_decision(read.answer, locale=work.office.locale, written=written)
    name_decision(work, client.address, " ".join(read.answer.split()), read.evidence, event.mail.message_id, said)


def _ask_who_settles(work: Work, event: MailArrived, items: list[dict[str, Any]]) -> None:
    """A conflict that somebody else brought about is put to the client, who settles it."""
    client, mail = work.state.client, event.mail
    conflicts = [item for item in items if item.get("status") == "conflict"]
    if client is None or mail.author.address == client.address or not conflicts:
        return
    read_it = any(person.address == client.address for person in (*mail.to, *mail.cc))
    if not read_it:  # whose words the client has not read are not quoted, only that they differ
        day = work.office.calendar.local(work.now).strftime("%A %d %B")
        told = f"{_who(work, mail.author.address)} answered differently on {day}."
        conflicts = [{**item, "words": f"{item['words'].splitlines()[0]}\n{told}"} for item in conflicts]
    plan_receipt(work, client.address, conflicts)


def _record_correction(work: Work, event: MailArrived, read: CorrectionRead) -> list[dict[str, Any]]:
    """`U3: no, Dynamics`. Only the client settles what was understood of the client's own brief;
    anybody else's correction is shown to the client as something we could not place."""
    author = event.mail.author.address
    client = work.state.client
    if client and author != client.address and read.verdict != "confirmed":
        return [{"unplaced": f"{read.evidence} ({where(read.file, read.place)})" if read.file else read.evidence}]
    numbers = [read.fact] if read.fact else sorted(set(work.state.facts) - set(read.but))
    if read.fact and read.fact not in work.state.facts:
        return [{"unplaced": read.evidence}]
    if not read.fact and read.verdict != "confirmed":
        return [{"unplaced": read.evidence}]
    items: list[dict[str, Any]] = []
    for number in numbers:
        fact = work.state.facts[number]
        if fact.status == "rejected" and not read.fact:
            continue
        status = {"confirmed": "confirmed", "changed": "corrected", "rejected": "rejected"}[read.verdict]
        payload: dict[str, Any] = {"number": number, "status": status, "message_id": event.mail.message_id}
        if status == "confirmed":
            # The words the fact rests on stay those of the brief.
            payload |= {"message_id": fact.message_id, "confirmed_in": event.mail.message_id}
        elif status == "corrected":
            payload |= {"value": read.value, "evidence": read.evidence, "before": fact.value}
            payload |= {"file": read.file, "place": read.place} if read.file else {}
        else:
            payload |= {"evidence": read.evidence, "before": fact.value}
        work.add("fact-corrected", cites=work.cite(event.mail.message_id), **payload)
        if status != "confirmed":
            follow_correction(work, event, fact, read.evidence)
        if status != "confirmed":
            items.append(
                {
                    "correction": number,
                    "before": fact.value,
                    "after": read.value if status == "corrected" else None,
                }
            )
    if read.verdict == "confirmed":
        items.append({"confirmed": numbers})
    if read.adds:
        items += state_more(work, event, read)
    return items


def plan_receipt(work: Work, writer: str, items: list[dict[str, Any]]) -> None:
    """A receipt waits until its writer has been quiet; a firm quote that is near contains it instead."""
    if not items and writer not in work.state.receipts:
        return
    act_at = work.now + timedelta(minutes=work.office.quiet_minutes)
    quote = quote_to_come(work)
    client = work.state.client
    waiting = (*items, *work.state.receipts.get(writer, ()))
    shown_back = any("unplaced" in item for item in waiting)  # what was not read may change the quote, so it goes first
    in_quote = (
        not shown_back
        and quote is not None
        and client is not None
        and writer == client.address
        and quote - work.now <= LONG_WAIT
    )
    work.add("receipt-pending", writer=writer, items=items, act_at=None if in_quote else act_at.isoformat())


def quote_to_come(work: Work) -> datetime | None:
    """When the firm quote will be written, if one is planned: all required answers are there."""
    if intake.required_open(work.state, work.playbook) or work.state.state not in ("intake", "quoted"):
        return None
    moments = [d.act_at for d in work.state.deadlines.values() if d.status == "running" and not d.acted]
    return min(moments, default=None)


def give_receipt(work: Work, writer: str) -> None:
    """A due receipt: one letter to one writer about that writer's mails; the client's may bring the second round."""
    receipt = build_receipt(work, writer)
    last = next(
        (mail for mail in reversed(list(work.state.mails.values())) if mail.author == writer),
        None,
    )
    work.add("receipt-given", writer=writer)
    work.write(
        "receipt",
        (person(work, writer),),
        receipt,
        answers=last.message_id if last else None,
    )


def build_receipt(work: Work, writer: str) -> Receipt:
    """What is pending for a writer, as a letter tells it."""
    state, playbook = work.state, work.playbook
    items = state.receipts.get(writer, [])
    recorded = {item["answer"]: item for item in items if "answer" in item}
    second = {item["asked"] for item in items if "asked" in item}
    observed = {item["observed"] for item in items if "observed" in item}
    still_open = [question for question in state.questions.values() if question.status in ("open", "unclear")]
    deadline = next((d for d in state.deadlines.values() if d.status == "running" and not d.acted), None)
    return Receipt(
        writer=writer,
        recorded=tuple(
            AnsweredLine(
                number,
                state.questions[number].text,
                item["words"],
                item["value"],
                item["status"],
                item["before"],
                item["note"],
            )
            for number, item in sorted(recorded.items())
        ),
        corrections=tuple(
            CorrectionLine(
                item["correction"],
                _label(work, item["correction"]),
                _shown(work, item["correction"], item["before"]),
                _shown(work, item["correction"], item["after"]) if item["after"] else None,
            )
            for item in items
            if "correction" in item
        ),
        open_questions=_lines(work, [question for question in still_open if question.number not in second]),
        unplaced=tuple(item["unplaced"] for item in items if "unplaced" in item),
        client_questions=client_question_lines(work, {item.get("client_question") for item in items}),
        observers=tuple((item["observer"], item["name"]) for item in items if "observer" in item),
        quote_due=deadline.due_at if deadline else None,
        firm_needs=len(intake.required_open(state, playbook)),
        new_questions=_lines(work, [question for question in still_open if question.number in second]),
        confirmed=tuple(number for item in items for number in item.get("confirmed", ())),
        unread=tuple(UnreadFile(*item["unread"]) for item in items if "unread" in item),
        kept=tuple(item["kept"] for item in items if "kept" in item),
        stated=_stated(work, [number for item in items for number in item.get("stated", ())]),
        noted=tuple((item["noted"], item["as"]) for item in items if "noted" in item),
        as_before=all(item.keys() & {"client_question", "kept", "unread", "asked"} for item in items),
        observations=tuple(line for line in intake.observations(state, playbook) if line.key in observed),
        unobserved=tuple(playbook.observations[item["unobserved"]].title for item in items if "unobserved" in item),
        quote_at=quote_to_come(work) if not intake.required_open(state, playbook) else None,
    )


def _stated(work: Work, numbers: Sequence[int]) -> tuple[Understood, ...]:
    """What the prose of mails and attached files state, as it stands."""
    return tuple(line for line in intake.understood_lines(work.state, work.playbook) if line.number in numbers)


def _lines(work: Work, questions: Sequence[Question]) -> tuple[AskedLine, ...]:
    return tuple(
        intake.asked_line(known, question.number, work.state, work.playbook)
        for question in questions
        if (known := work.playbook.question(question.key))
    )


def _close_assumptions(work: Work) -> None:
    """An assumption that stood for an open question is replaced by its answer."""
    keys = {f"question {q.key}": q for q in work.state.questions.values()}
    asked = [(q, known.fact) for q in keys.values() if (known := work.playbook.question(q.key)) and known.fact]
    keys |= {rest: question for question, key in asked for rest in intake.told_of(key)}
    for assumption in list(work.state.assumptions.values()):
        question = keys.get(assumption.rests_on)
        if assumption.status != "open" or question is None:
            continue
        answered = question.status == "answered"
        known_unknown = question.status == "assumed" and assumption.message_id is None
        if answered or known_unknown:
            work.add("assumption-closed", number=assumption.number, status="replaced")


def _same(one: str | None, other: str | None) -> bool:
    return " ".join((one or "").casefold().split()) == " ".join((other or "").casefold().split())


def _who(work: Work, address: str | None) -> str:
    known = work.state.participants.get(address or "")
    return (known.name if known and known.name else address) or "somebody"


def _assume(work: Work, question: Question) -> str:
    known = work.playbook.question(question.key)
    put = intake.as_put(known, work.state, work.playbook) if known else None
    return (put.assume if put else "what the scope says").rstrip(".") + "."


def _shown(work: Work, number: int, value: str) -> str:
    """A value of a fact as letters show it: the day spoken, the thousands of a sum apart."""
    return intake.shown(work.playbook, work.state.facts[number].key, value)


def _label(work: Work, number: int) -> str:
    fact = work.state.facts[number]
    known = work.playbook.fact(fact.key)
    return known.label if known else fact.key
