"""Questions that a participant passes on: "ask Priya (priya@…)". The named person is asked in the same thread.

Nobody who was only named is written to before the client confirms it, by ADD or by the office's choice to take the
client's naming for it (`[office] delegation`). The first letter says who named them and when, and copies the client.
"""

from __future__ import annotations

from inwriting.case import intake
from inwriting.case.content import DelegatedQuestions
from inwriting.case.work import Work, person
from inwriting.reading.model import AnswerRead

OPEN = ("open", "unclear")


def delegate(work: Work, read: AnswerRead, by: str, message_id: str) -> str:
    """What follows from an answer that names somebody to ask: asks them where that is allowed; gives what to tell."""
    address = read.delegate
    client = work.state.client
    known = work.state.participants.get(address)
    if address in work.office.own_addresses or address in work.office.staff or (client and address == client.address):
        return "the question stays open until somebody answers it here"
    if known is not None and known.role != "observer":
        return f"we ask {address}, with a copy to you"
    if client is None or by != client.address or work.office.delegation != "direct":
        return f"reply ADD {address} and we ask them in this thread, with a copy to you"
    work.add(
        "participant-joined",
        cites=work.cite(message_id),
        address=address,
        name=known.name if known else "",
        role="",
        named_by=by,
        message_id=message_id,
    )
    return f"we ask {address}, with a copy to you"


def ask_delegates(work: Work, answers: str | None) -> None:
    """Writes to each participant who was named for a question that is still open and was not put to them yet."""
    client = work.state.client
    if work.state.kept_to:
        return  # kept confidential: they are asked once staff have released it
    waiting: dict[str, list[int]] = {}
    for question in work.state.questions.values():
        asked = work.state.notes.get("delegated", {}).get(str(question.number)) == question.delegate
        known = work.state.participants.get(question.delegate)
        if question.status in OPEN and known and known.role != "observer" and not asked:
            waiting.setdefault(question.delegate, []).append(question.number)
    for address, numbers in waiting.items():
        questions = [work.state.questions[number] for number in numbers]
        by = questions[0].by or (client.address if client else "")
        named_in = work.state.mails.get(questions[0].message_id or "")
        at = named_in.at if named_in else work.now
        lines = tuple(
            intake.asked_line(known_question, question.number, work.state, work.playbook)
            for question in questions
            if (known_question := work.playbook.question(question.key))
        )
        namer = work.state.participants.get(by)
        work.add("questions-delegated", numbers=numbers, address=address)
        work.write(
            "delegated-questions",
            (person(work, address),),
            DelegatedQuestions((namer.name if namer else "") or by, work.office.calendar.local(at).date(), lines),
            cc=(person(work, client.address),) if client else (),
            answers=answers,
        )
