"""Our brief form, filled in and sent into a case that is open: where it differs from what the case has of a thing that it
has one of, it is the client's newer word.

Each of its lines is labelled, as an answer to a question is, so it corrects what was understood and answers anew what was
asked; what the mail itself says goes before it. Of what a case has several of, a form takes nothing away.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from inwriting.playbook.schema import Fact as Kind
from inwriting.playbook.schema import Playbook
from inwriting.reading.model import AnswerRead, AskedQuestion, BriefReading, CorrectionRead, FactRead, ReplyReading
from inwriting.reading.moods.updates import is_one
from inwriting.reading.reply import Fact
from inwriting.reading.requests.differing import may_be_both

SHORTEST = 3  # letters of a name's part that tells who is meant


def with_form(
    reading: ReplyReading,
    forms: Collection[str],
    facts: Sequence[Fact],
    questions: Sequence[AskedQuestion],
    answered: Mapping[int, str],
    playbook: Playbook,
) -> ReplyReading:
    """The reading with what the attached `forms`, by their names, say otherwise than the case: `facts` are those that
    stand, `answered` the values of questions that have one."""
    if reading.attached is None:
        return reading
    corrections = list(reading.corrections)
    answers = {answer.question: answer for answer in reading.answers}
    about = {number: key for number, key, _ in facts}
    keys = {question.number: playbook.asked_about(question.key) for question in questions}
    typed = {about.get(each.fact) for each in corrections} | {keys.get(number) for number in answers}
    typed |= _stated(reading.stated)
    for kind, told in _told(reading.attached, forms, playbook):
        known = [(number, value) for number, key, value in facts if key == kind.key]
        asked = [number for number, key in keys.items() if key == kind.key and number in answered]
        if kind.key in typed:
            continue
        if len(known) == 1 and _differs(kind, told.value, known[0][1]):
            corrections.append(
                CorrectionRead(
                    known[0][0], "changed", told.value, told.evidence, 0, 0, file=told.file, place=told.place
                )
            )
        elif not known and len(asked) == 1 and _differs(kind, told.value, answered[asked[0]]):
            answers[asked[0]] = _answer(asked[0], told)
    ordered = tuple(answers[number] for number in sorted(answers))
    return replace(reading, corrections=tuple(corrections), answers=ordered)


def _told(attached: BriefReading, forms: Collection[str], playbook: Playbook) -> Iterator[tuple[Kind, FactRead]]:
    """What the forms say of each thing that a case has one of, where they say one thing of it."""
    for kind in playbook.facts:
        asked = playbook.question(kind.key)
        one = is_one(kind) or kind.kind == "people" or (asked is not None and asked.type == "system")
        told = [fact for fact in attached.facts if fact.key == kind.key]
        if one and len(told) == 1 and told[0].file in forms:
            yield kind, told[0]


def _differs(kind: Kind, one: str, other: str) -> bool:
    """Whether two values contradict each other: a person's name is the same with an address, a month with its day."""
    if kind.kind in ("date", "money"):
        return one != other and not may_be_both(one, other)
    if kind.kind == "people":
        return not _names(one) & _names(other)
    return one.casefold() != other.casefold()


def _names(person: str) -> set[str]:
    """The parts of a person's name, be it that of an address."""
    words = re.findall(r"[^\W\d_]+", re.sub(r"@\S*", "", person.casefold()))
    return {word for word in words if len(word) >= SHORTEST}


def _answer(number: int, told: FactRead) -> AnswerRead:
    detail = f"It stands in the attached {told.file}" + (f", {told.place}" if told.place else "")
    words = told.evidence
    return AnswerRead(
        number,
        words,
        told.value,
        "answered",
        "form",
        words,
        told.start,
        told.end,
        detail,
        file=told.file,
        place=told.place,
    )


def _stated(said: BriefReading | None) -> set[str]:
    """The keys on which the prose of the mail says something, be it unsure."""
    if said is None:
        return set()
    return {fact.key for fact in said.facts} | {item.key for item in said.hedged} | {item.key for item in said.excluded}
