"""A brief opens a case: who is in it, what was understood, what is asked, and when the quote is due."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from inwriting.case import intake, requests, scope
from inwriting.case.content import AssumptionLine, ClientQuestionLine, ScopeResponse, StaffNotice
from inwriting.case.deadlines import start_deadline
from inwriting.case.model import MailArrived
from inwriting.case.observing import note_observations
from inwriting.case.sources import Cited, called
from inwriting.case.work import Work
from inwriting.playbook.schema import Question as PlaybookQuestion
from inwriting.reading.model import UNKNOWN, BriefReading, ClientQuestion, DecisionRead
from inwriting.reading.text.language import NAMES

MOST_COPIED = 50  # participants taken from one mail's Cc: more is a mailing, not a team
DECISION = "decision"  # the key of the fact, and of the question, that names it
UNNAMED = "Which decision this work is to support: still to be named by the client"
VALIDATE_WITHIN_DAYS = 10  # business days in which an assumption must be validated


def open_case(work: Work, event: MailArrived, reading: BriefReading) -> None:
    """Everything that follows from a brief, first letter included."""
    mail, state, playbook = event.mail, work.state, work.playbook
    work.add(
        "case-opened",
        subject=mail.subject,
        playbook=playbook.about.key,
        playbook_digest=playbook.digest,
        responsible=work.office.responsible or work.office.staff[0],
    )
    receive_mail(work, event)
    _join(work, event, reading)
    record_facts(work, event, reading)
    _open_decision(work, mail.author.address, reading.decision)
    conditions = requests.note_conditions(work, event, reading.request.conditions)
    requests.note_submission(work, event, reading.request.submission)
    started = start_deadline(work, "quote", work.now)
    asked = ask(work, intake.choose_questions(state, playbook))
    assume_open(work)
    recommend(work)
    passed = note_client_questions(work, event, reading.questions)
    numbered = requests.note_numbering(work, event, reading)

    lines = tuple(intake.asked_line(question, number, state, work.playbook) for number, question in asked)
    deadline = state.deadlines["quote"]
    work.write(
        "scope-response",
        (mail.author,),
        ScopeResponse(
            answer_by=deadline.act_at,
            quote_due=deadline.due_at,
            understood=intake.understood_lines(state, playbook),
            questions=lines,
            later_questions=min(intake.remaining(state, playbook), intake.MOST_ASKED),
            scope=scope.scope_steps(state, playbook),
            lists=scope.scope_lists(state, playbook),
            in_words=scope.in_words(state, playbook),
            excluded=intake.excluded_lines(state, playbook),
            assumptions=assumption_lines(work),
            observations=intake.observations(state, playbook),
            client_questions=client_question_lines(work),
            next_steps=intake.next_steps(state, playbook),
            unread=tuple(file for file in event.unread if file.mend),
            hidden=tuple(file.name for file in event.unread if not file.mend),
            kept_unread=requests.kept_files(event),
            agreements=reading.request.agreements,
            other_open=event.other_open,
            clock_note=started,
            submission=requests.submission_line(work),
            portal=requests.portal(work),
            registration=requests.registration(work),
            portal_by=requests.asked_by(work, "portal"),
            confidential=requests.standing(work) is not None,
            confidential_by=requests.asked_by(work, "nda"),
            off_copy=requests.off_copy(work),
            numbering=requests.number_lines(state.numbering),
            write_to=_write_to(work, reading),
            language="" if reading.called == "English" else reading.called or "another language than English",
            language_read=reading.called in NAMES.values(),
            parts=reading.parts,
            mail_left=reading.mail_left,
            links=reading.request.links,
            by_form=event.by_form,
            not_known=intake.not_known(state, playbook),
            by_subject=tuple(
                guess.value
                for guess in reading.hedged
                if guess.start == guess.end and guess.key in playbook.system_keys
            ),
        ),
        cc=(*mail.to, *mail.cc),
        answers=mail.message_id,
    )
    if not requests.tell_staff(work, event, conditions, numbered, passed):
        pass_to_staff(work, event, passed)


def receive_mail(work: Work, event: MailArrived) -> None:
    """The entry of a mail: who wrote to whom. Its body is in the mailbox, cited by identity."""
    mail = event.mail
    offset = mail.date.utcoffset() if mail.date else None
    work.add(
        "mail-received",
        cites=({"mail": mail.message_id, "sha256": mail.identity},),
        message_id=mail.message_id,
        identity=mail.identity,
        author=mail.author.address,
        to=[person.address for person in mail.to[:MOST_COPIED]],
        cc=[person.address for person in mail.cc[:MOST_COPIED]],
        subject=mail.subject,
        verdict=event.verdict,
        reason=event.reason,
        sender=event.sender,
        references=list(mail.references),
        offset_minutes=int(offset.total_seconds() // 60) if offset is not None else None,
        attachments=list(mail.attachments),
        **({"by_form": event.by_form} if event.by_form else {}),
        files=[{"name": file.name, "sha256": file.sha256, "size": file.size} for file in mail.files],
    )


def join_copied(work: Work, event: MailArrived) -> None:
    """Somebody whom the client copies takes part; without a role until one is stated."""
    mail = event.mail
    for person in (*mail.to, *mail.cc)[:MOST_COPIED]:
        if person.address in work.office.own_addresses or person.address in work.office.staff:
            continue
        if person.address not in work.state.participants:
            work.add(
                "participant-joined",
                cites=work.cite(mail.message_id),
                address=person.address,
                name=person.name,
                role="",
                named_by=mail.author.address,
                message_id=mail.message_id,
            )


def _join(work: Work, event: MailArrived, reading: BriefReading) -> None:
    author = event.mail.author
    work.add(
        "participant-joined",
        cites=work.cite(event.mail.message_id),
        address=author.address,
        name=author.name,
        role="client",
        named_by="",
        message_id=event.mail.message_id,
    )
    join_copied(work, event)
    for fact in reading.facts:
        kind = work.playbook.fact(fact.key)
        known = work.state.participants.get(fact.value.lower())
        if kind and kind.role and known and not known.role:
            work.add(
                "participant-joined",
                cites=work.cite(event.mail.message_id),
                address=known.address,
                name=known.name,
                role=kind.role,
                named_by=author.address,
                message_id=event.mail.message_id,
            )


def record_facts(work: Work, event: MailArrived, reading: BriefReading) -> None:
    """Facts, exclusions, signals, traps and hedged statements, each an entry that cites the mail."""
    message_id, cites = event.mail.message_id, work.cite(event.mail.message_id)
    state = work.state
    for fact in reading.facts:
        number = len(state.facts) + 1
        work.add(
            "fact-stated",
            cites=cites,
            number=number,
            key=fact.key,
            value=fact.value,
            message_id=message_id,
            evidence=fact.evidence,
            start=fact.start,
            end=fact.end,
            **_source(fact),
        )
    for left_out in reading.excluded:
        work.add(
            "excluded-noted",
            cites=cites,
            key=left_out.key,
            value=left_out.value,
            why=left_out.why,
            message_id=message_id,
            evidence=left_out.evidence,
            **_source(left_out),
        )
    told = {item.row or item.evidence for item in state.directions}
    for way in reading.directions:
        if (way.row or way.evidence) not in told:
            work.add(
                "direction-noted",
                cites=cites,
                evidence=way.evidence,
                row=way.row,
                message_id=message_id,
                **_source(way),
            )
    note_observations(work, event, reading.signals, reading.traps)
    for hedged in reading.hedged:
        make_assumption(
            work,
            (hedged.basis == UNKNOWN and intake.assumed_of(hedged.key, state, work.playbook)) or hedged.text,
            f"{hedged.basis}:{hedged.key}",
            message_id=message_id,
            evidence=hedged.evidence,
            source=hedged,
        )


def _source(read: Cited) -> dict[str, str]:
    return {"file": read.file, "place": read.place, "author": read.author}


def make_assumption(
    work: Work,
    text: str,
    rests_on: str,
    *,
    message_id: str | None = None,
    evidence: str | None = None,
    source: Cited | None = None,
) -> None:
    """`message_id` and `evidence`: of the mail whose words are assumed, `source` where those stand."""
    client = work.state.client
    work.add(
        "assumption-made",
        cites=work.cite(message_id) if message_id else (),
        number=len(work.state.assumptions) + 1,
        text=text,
        owner=client.address if client else work.state.responsible,
        validate_by=_within(work).isoformat(),
        rests_on=rests_on,
        message_id=message_id,
        evidence=evidence,
        **(_source(source) if source else {}),
    )


def assume_open(work: Work) -> None:
    """Each question that is open, or will be asked in a second round, has its assumption, and only one."""
    state, playbook = work.state, work.playbook
    standing = {assumption.rests_on for assumption in state.assumptions.values() if assumption.status == "open"}
    for text, rests_on in (*intake.assumptions_for(state, playbook), *intake.assumptions_to_come(state, playbook)):
        if rests_on not in standing:
            make_assumption(work, text, rests_on)


def recommend(work: Work) -> None:
    """Risks and recommendations for the signals and traps that have none yet, each with an owner and a date."""
    client = work.state.client
    for kind, register, lines in (
        ("risk-noted", work.state.risks, intake.risks(work.state, work.playbook)),
        ("recommendation-made", work.state.recommendations, intake.recommendations(work.state, work.playbook)),
    ):
        standing = {line.rests_on for line in register.values() if not line.withdrawn}
        for text, rests_on in lines:
            if rests_on not in standing:
                work.add(
                    kind,
                    number=len(register) + 1,
                    text=text,
                    rests_on=rests_on,
                    owner=client.address if client and kind == "risk-noted" else work.state.responsible,
                    by=_within(work).isoformat(),
                )


def ask(work: Work, questions: tuple[PlaybookQuestion, ...]) -> tuple[tuple[int, PlaybookQuestion], ...]:
    """Puts questions to the client: each gets the next number of its case, for ever."""
    asked = []
    for question in questions:
        number = len(work.state.questions) + 1
        text = intake.as_put(question, work.state, work.playbook).text
        work.add("question-asked", number=number, key=question.key, text=text, type=question.type)
        _note_conflict(work, number, question)
        asked.append((number, question))
    return tuple(asked)


def _note_conflict(work: Work, number: int, question: PlaybookQuestion) -> None:
    """Where what a mail brings differs on a question it is in conflict, as one that two people answer otherwise."""
    told = intake.differing(work.state, question.about)
    if not told or work.state.client is None:
        return
    message_id = told[0].message_id
    work.add(
        "answer-recorded",
        cites=work.cite(message_id) if message_id else (),
        number=number,
        status="conflict",
        answer="\n".join(f"{called(one)}: {' '.join((one.evidence or one.text).split())}" for one in told),
        value=None,
        message_id=message_id,
        evidence=told[0].evidence,
        by=work.state.client.address,
        how="form",
        other=None,
        delegate="",
        start=0,
        end=0,
        file="",
        place="",
    )


def note_client_questions(
    work: Work, event: MailArrived, questions: tuple[ClientQuestion, ...]
) -> tuple[tuple[int, str], ...]:
    """Numbers questions to us, and answers those the playbook has an approved answer for; gives the others."""
    passed = []
    for question in questions:
        number = len(work.state.client_questions) + 1
        work.add(
            "client-question-asked",
            cites=work.cite(event.mail.message_id),
            number=number,
            text=question.text,
            by=event.mail.author.address,
            message_id=event.mail.message_id,
        )
        answer = intake.approved_answer(question.text, work.playbook, question.about)
        if answer:
            work.add("client-question-answered", number=number, answer=answer, by="playbook")
        else:
            passed.append((number, question.text))
    return tuple(passed)


def pass_to_staff(work: Work, event: MailArrived, questions: tuple[tuple[int, str], ...]) -> None:
    """Tells staff of the questions that only a person can answer."""
    if questions:
        work.tell_staff(
            StaffNotice(
                f"{event.mail.author.address} asks something only a person can answer.",
                tuple(f"B{number}. {text}" for number, text in questions),
            )
        )


def _write_to(work: Work, reading: BriefReading) -> tuple[tuple[str, str], ...]:
    """The wishes that we write to somebody who does not take part: the client confirms them first."""
    known = {*work.state.participants, *work.office.own_addresses, *work.office.staff}
    return tuple((wish.evidence, wish.address) for wish in reading.request.write_to if wish.address not in known)


def _open_decision(work: Work, client: str, read: DecisionRead) -> None:
    """The decision that the client is trying to make: from the brief's words, else still to be named."""
    stated = next((fact for fact in work.state.facts.values() if fact.key == DECISION), None)
    if stated is None:
        work.add("decision-opened", number=1, text=UNNAMED, options=[], decider=client, by=None)
        return
    name_decision(work, client, stated.value, stated.evidence, stated.message_id, read)


def name_decision(work: Work, client: str, text: str, words: str, message_id: str, read: DecisionRead) -> None:
    """The decision by the words that name it. The client decides by a date to be told, where these say nothing else."""
    work.add(
        "decision-opened",
        cites=work.cite(message_id),
        number=1,
        text=text,
        options=list(read.options),
        decider=read.decider or client,
        by=read.by or None,
        words=words,
        message_id=message_id,
    )


def assumption_lines(work: Work) -> tuple[AssumptionLine, ...]:
    return tuple(
        AssumptionLine(item.number, item.text, item.owner, item.validate_by)
        for item in work.state.assumptions.values()
        if item.status == "open"
    )


def client_question_lines(work: Work, new: Collection[int | None] | None = None) -> tuple[ClientQuestionLine, ...]:
    """What was asked of us. With `new`, the numbers asked since the last letter, what was answered before is left out:
    a question stands in each next letter until it has its answer, and then no longer."""
    return tuple(
        ClientQuestionLine(item.number, item.text, item.answer)
        for item in work.state.client_questions.values()
        if new is None or item.status != "answered" or item.number in new
    )


def _within(work: Work) -> date:
    calendar = work.office.calendar
    return calendar.add_business_days(calendar.local(work.now).date(), VALIDATE_WITHIN_DAYS)
