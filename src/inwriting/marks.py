"""What was read of a mail and where in its text, for who shows it in place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from inwriting.case.sources import where
from inwriting.reading.model import (
    OF_OTHERS,
    BriefReading,
    ConditionRead,
    ExcludedRead,
    FactRead,
    HedgedRead,
    ReplyReading,
    RequestRead,
    SignalRead,
)
from inwriting.reading.replies.audience import ALONE, OPEN
from inwriting.reading.requests.portals import REGISTRATION
from inwriting.reading.text.whose import OWN, Stretch, whose

FACT, OUT, ASSUMED, SIGNAL, TRAP, ASKED, ANSWER, UNPLACED = (
    "fact",
    "out",
    "assumed",
    "signal",
    "trap",
    "asked",
    "answer",
    "unplaced",
)


@dataclass(frozen=True, slots=True)
class Read:
    """What a stretch of the text was read as: its `kind`, what it says, why it was read so, and whose it is where that
    is not the sender's ("Paul Ray, forwarded")."""

    kind: str
    told: str
    why: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text with all that was read from it."""

    start: int
    end: int
    reads: tuple[Read, ...]


def marks(reading: BriefReading | ReplyReading | None) -> list[Mark]:
    """The stretches in their order; of those that overlap one is made."""
    found: list[Mark] = []
    for mark in sorted(_marks(reading), key=lambda mark: (mark.start, -mark.end)):
        last = found[-1] if found else None
        if mark.end <= mark.start:
            continue
        if last is None or mark.start >= last.end:
            found.append(mark)
        else:
            reads = dict.fromkeys((*last.reads, *mark.reads))
            found[-1] = Mark(last.start, max(last.end, mark.end), tuple(reads))
    return found


def stretches(
    reading: BriefReading | ReplyReading | None, body: str, author: str, parts: Sequence[tuple[int, str]] = ()
) -> list[Stretch]:
    """All of a mail's text by whose words they are, as its reading took them; `author` is its sender's address."""
    if not isinstance(reading, ReplyReading):
        return whose(body, author, parts)
    found: list[Stretch] = []
    position = 0
    for kind, steps in groupby(sorted(reading.trace, key=lambda step: step.start), key=lambda step: step.whose):
        end = max(step.end for step in steps)
        found.append(Stretch(position, end, kind))
        position = end
    if found:
        found[-1] = replace(found[-1], end=len(body))
    return found or [Stretch(0, len(body), OWN)]


def source(author: str, file: str, place: str) -> str:
    """Whose words something is and where they stand, "" for the sender's own mail."""
    return "; ".join(filter(None, (where(file, place), f"{author}, forwarded" if author else "")))


def why_out(mood: str) -> str:
    """Why something is no fact, as a person reads it: what nobody calls their own may be an option, or another's."""
    return "not said to be the writer's own" if mood == OF_OTHERS else mood


def condition_told(condition: ConditionRead) -> str:
    if condition.kind in (ALONE, OPEN):
        return f"letters to {'the writer alone' if condition.kind == ALONE else 'all again'}"
    if condition.kind == REGISTRATION:
        return f"registration in {condition.name}"
    if condition.kind == "portal":
        return f"portal {condition.name}" if condition.name else "no offers by e-mail"
    return "confidential"


def moment_told(request: RequestRead) -> str:
    """The time by which a request wants its quotations, "" where it names none."""
    read = request.submission
    if read is None:
        return ""
    days = " or ".join(day.isoformat() for day in read.days)
    clock = f"{read.clock:%H:%M}" if read.clock else "no time of day"
    return f"{days}, {clock}{f' {read.zone}' if read.zone else ''}"


def _marks(reading: BriefReading | ReplyReading | None) -> Iterator[Mark]:
    if isinstance(reading, ReplyReading):
        yield from _of_reply(reading)
    elif isinstance(reading, BriefReading):
        yield from _of_brief(reading, "U")
        yield from _of_request(reading.request)


def _of_brief(reading: BriefReading, letter: str = "") -> Iterator[Mark]:
    for number, fact in enumerate(reading.facts, 1):
        named = f"{letter}{number} " if letter else ""
        yield _mark(fact, FACT, f"{named}{fact.key} = {fact.value}", "stated")
    for left_out in reading.excluded:
        yield _mark(left_out, OUT, f"not {left_out.key} = {left_out.value}", why_out(left_out.why))
    for hedged in reading.hedged:
        yield _mark(hedged, ASSUMED, f"assumed {hedged.key} = {hedged.value}", "hedged")
    yield from _observed(SIGNAL, reading.signals)
    yield from _observed(TRAP, reading.traps)
    for question in reading.questions:
        yield Mark(question.start, question.end, (Read(ASKED, "a question to us", question.text),))


def _observed(kind: str, found: Iterable[SignalRead]) -> Iterator[Mark]:
    for seen in found:
        yield _mark(seen, kind, f"{kind} {seen.number}", seen.key)


def _mark(item: FactRead | ExcludedRead | HedgedRead | SignalRead, kind: str, told: str, why: str) -> Mark:
    return Mark(item.start, item.end, (Read(kind, told, why, source(item.author, item.file, item.place)),))


def _of_request(request: RequestRead) -> Iterator[Mark]:
    if request.submission:
        read = Read(ASKED, "submission time", moment_told(request))
        yield Mark(request.submission.start, request.submission.end, (read,))
    for condition in request.conditions:
        yield Mark(condition.start, condition.end, (Read(ASKED, condition_told(condition), "a condition"),))


def _of_reply(reading: ReplyReading) -> Iterator[Mark]:
    for step in reading.trace:
        if step.question and step.whose == "theirs":
            yield Mark(step.start, step.end, (Read(ANSWER, f"Q{step.question}", step.why),))
    for correction in reading.corrections:
        if not correction.file:
            which = f"U{correction.fact}" if correction.fact else "all of U"
            value = f" to {correction.value}" if correction.value else ""
            yield Mark(correction.start, correction.end, (Read(ANSWER, f"{which} {correction.verdict}{value}"),))
    if reading.stated:
        yield from _of_brief(replace(reading.stated, questions=()))
    yield from _observed(SIGNAL, reading.signals)
    yield from _observed(TRAP, reading.traps)
    for question in reading.questions:
        yield Mark(question.start, question.end, (Read(ASKED, "a question to us", question.text),))
    for piece in reading.unplaced:
        yield Mark(piece.start, piece.end, (Read(UNPLACED, "not placed", piece.why),))
