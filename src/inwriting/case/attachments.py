"""What a reply states besides its answers, in the files that it attaches and in its prose: read as a brief's words, and
never against what the client answered.

What answers an open question is its answer too, and the facts and the answer stay in step: who answers the question
later, or corrects a fact, changes both.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Set
from dataclasses import replace
from typing import Any

from inwriting.case import opening
from inwriting.case.intake import SETTLED, stated_keys, told_of
from inwriting.case.model import Fact, MailArrived, Question
from inwriting.case.planning import OPEN
from inwriting.case.sources import where
from inwriting.case.tellings import PLANNED
from inwriting.case.work import Work
from inwriting.reading.model import (
    UNKNOWN,
    BriefReading,
    CorrectionRead,
    ExcludedRead,
    FactRead,
    HedgedRead,
    ReplyReading,
    SignalRead,
    Unplaced,
)

_Read = FactRead | ExcludedRead | HedgedRead
LISTED = ("list", "several")  # the types of questions that several things answer

_ANSWERABLE = ("open", "unclear", "assumed")
_ONE_VALUE = (
    "system",
    "date",
    "money",
    "people",
    "choice",
)  # the kinds of facts of which two may contradict each other


def take_attached(work: Work, event: MailArrived, reading: ReplyReading) -> list[dict[str, Any]]:
    """Records what attached files state on keys of which nothing is known; gives what to tell back."""
    if reading.attached is None or work.state.state not in OPEN:
        return []
    typed = {answer.question for answer in reading.answers}
    before = list(work.state.facts.values())
    told = _new(work, reading.attached, typed)
    stated = _take(work, event, told)
    told_back = [{"stated": stated}] if stated else [{}] * bool(told.excluded or told.hedged)
    return [*told_back, *_differing(work, reading.attached, before, typed)]


def take_stated(work: Work, event: MailArrived, reading: ReplyReading) -> tuple[list[dict[str, Any]], list[Unplaced]]:
    """Records what the prose of a reply states; gives what to tell back, and the pieces that it does not place:
    those of which nothing was read, and those that differ from the record, which they do not change."""
    said = reading.stated or BriefReading(True)
    if work.state.state not in OPEN:
        return [], list(reading.unplaced)
    shown = (*reading.signals, *reading.traps)
    typed = {answer.question for answer in reading.answers}
    settled = {(fact.key, fact.value.casefold()) for fact in work.state.facts.values() if fact.status in SETTLED}
    left_out = {(item.key, item.value.casefold()) for item in work.state.excluded}
    planned = {(item.key, item.value.casefold()) for item in work.state.excluded if item.why == PLANNED}
    went_on = _go_on(work, event, said)
    # Another system beside those that are known takes none of them away.
    told = _new(work, said, typed, add=LISTED)
    new: list[_Read] = [*told.facts, *told.excluded, *told.hedged]
    fresh = {(item.key, item.start) for item in (*new, *(fact for _, fact in went_on))}

    def holds(item: _Read) -> bool:
        same = left_out if isinstance(item, ExcludedRead) else settled | planned if went_on else settled
        return (item.key, item.start) in fresh or (item.key, item.value.casefold()) in same

    read: list[_Read] = [*said.facts, *said.excluded, *said.hedged]
    unplaced = []
    for piece in reading.unplaced:
        inside = [item for item in read if _within(piece, item)]
        known = all(map(holds, inside)) if inside else any(_within(piece, one) for one in shown)
        if not known:
            unplaced.append(piece)

    def differs(item: _Read) -> bool:
        return any(_within(piece, item) for piece in unplaced)

    told = replace(
        told,
        facts=tuple(item for item in told.facts if not differs(item)),
        excluded=tuple(item for item in told.excluded if not differs(item)),
        hedged=tuple(item for item in told.hedged if not differs(item)),
    )
    stated = _take(work, event, told)
    items: list[dict[str, Any]] = [item for item, _ in went_on]
    items += [{"stated": stated}] * bool(stated)
    items += [{"noted": words, "as": "left out"} for words in dict.fromkeys(item.evidence for item in told.excluded)]
    items += [{"noted": words, "as": "assumed"} for words in dict.fromkeys(item.evidence for item in told.hedged)]
    return items, unplaced


def _go_on(work: Work, event: MailArrived, said: BriefReading) -> list[tuple[dict[str, Any], FactRead]]:
    """What the client says to have gone on since: a contract that was not signed is, a licence that was looked at is
    bought. Gives what to tell back, with what was read."""
    client, told = work.state.client, []
    for read in said.facts if client and client.address == event.mail.author.address else ():
        kind = work.playbook.fact(read.key)
        choice = (
            next((one for one in kind.choices if kind.kind == "choice" and one.key == read.value), None)
            if kind
            else None
        )
        before = [fact for fact in _facts(work, read.key) if choice and fact.value in choice.follows]
        before = [fact for fact in before if _of_the_same(work, fact.evidence, read.evidence)]
        if len(before) == 1 and all(fact.value != read.value for fact in _facts(work, read.key)):
            work.add(
                "fact-corrected",
                cites=work.cite(event.mail.message_id),
                number=before[0].number,
                status="corrected",
                message_id=event.mail.message_id,
                value=read.value,
                evidence=read.evidence,
                before=before[0].value,
            )
            follow_correction(work, event, before[0], read.evidence)
            told.append(({"correction": before[0].number, "before": before[0].value, "after": read.value}, read))
    return told


def _of_the_same(work: Work, words: str, others: str) -> bool:
    """Whether two stretches of words may tell of the same system: not where each names another one, by its name or, as
    "Sage" of Sage 200, by the first word of it."""
    systems = work.playbook.system_keys
    names = {fact.value for fact in work.state.facts.values() if fact.key in systems}
    names |= {item.value for item in work.state.excluded if item.key in systems}
    firsts = Counter(name.split()[0] for name in names)

    def named(said: str) -> set[str]:
        bare = set(re.findall(r"[^\W_]+", said))
        return {name for name in names if name in said or (firsts[name.split()[0]] == 1 and name.split()[0] in bare)}

    one, other = named(words), named(others)
    return not one or not other or bool(one & other)


def _within(piece: Unplaced, item: _Read | SignalRead) -> bool:
    return piece.start <= item.start < piece.end


def _new(work: Work, said: BriefReading, typed: set[int], add: tuple[str, ...] = ()) -> BriefReading:
    """What is said on keys of which nothing is known, or of which the work has several. `typed` are the questions that
    the same mail answers; `add` the types of questions whose facts are added to, as long as nobody answered them."""
    known = stated_keys(work.state, work.playbook)
    known |= {
        _key(work, question)
        for question in work.state.questions.values()
        if question.status not in _ANSWERABLE or question.number in typed
    }
    asked = {_key(work, question) for question in work.state.questions.values()}
    lists = {fact.key for fact in work.playbook.facts if fact.kind == "list"} - asked
    lists |= {question.about for question in work.playbook.questions if question.type in add} - asked
    refused = {(fact.key, fact.value.casefold()) for fact in work.state.facts.values()}
    refused |= {(item.key, item.value.casefold()) for item in work.state.excluded if item.why != PLANNED}
    planned = {(item.key, item.value.casefold()) for item in work.state.excluded if item.why == PLANNED}
    standing = {made.rests_on for made in work.state.assumptions.values() if made.status == "open"}
    standing = {rest for rest in standing if not rest.startswith(f"{UNKNOWN}:")}  # a guess says more than that

    def is_new(item: _Read) -> bool:
        named = item.key, item.value.casefold()
        if named in planned and not isinstance(item, FactRead):
            return False  # what was planned and is there now is new, a plan that is told again is not
        return named not in refused and (item.key not in known or item.key in lists)

    return replace(
        said,
        facts=tuple(filter(is_new, said.facts)),
        excluded=tuple(filter(is_new, said.excluded)),
        hedged=tuple(
            item
            for item in said.hedged
            if item.basis != UNKNOWN and is_new(item) and standing.isdisjoint(told_of(item.key))
        ),
    )


def _take(work: Work, event: MailArrived, told: BriefReading) -> list[int]:
    """Records what is new of what was said; gives the numbers of its facts."""
    first = len(work.state.facts) + 1
    opening.record_facts(work, event, told)
    stated = [fact for number, fact in work.state.facts.items() if number >= first]
    planned = {(item.key, item.value) for item in work.state.excluded if item.why == PLANNED}
    _answer(work, event, [fact for fact in stated if (fact.key, fact.value) not in planned])
    _close_assumptions(work, {fact.key for fact in stated}, guessed={item.key for item in told.hedged})
    _name_decision(work, event, told)
    return [fact.number for fact in stated]


def state_more(work: Work, event: MailArrived, read: CorrectionRead) -> list[dict[str, Any]]:
    """Records what a correction names besides the value that it is about, as stated of the same key; what is excluded,
    or answered otherwise, is shown back instead."""
    key = work.state.facts[read.fact].key
    settled = {fact.value.casefold() for fact in _facts(work, key)}
    added = [value for value in read.adds if value.casefold() not in settled]
    left_out = {item.value.casefold() for item in work.state.excluded if item.key == key}
    answered = any(_key(work, q) == key and q.status not in _ANSWERABLE for q in work.state.questions.values())
    if not added or answered or left_out & {value.casefold() for value in added}:
        return [{"unplaced": read.evidence}] * bool(added)
    first = len(work.state.facts) + 1
    facts = tuple(FactRead(key, value, read.evidence, read.start, read.end) for value in added)
    opening.record_facts(work, event, BriefReading(True, facts=facts))
    _answer(work, event, _facts(work, key))
    _close_assumptions(work, {key})
    return [{"stated": [number for number in work.state.facts if number >= first]}]


def follow_answer(work: Work, event: MailArrived, question: Question, value: str | None, words: str) -> None:
    """Takes back what a file stated where the client answers the question otherwise."""
    said = {part.casefold() for part in (value or "").split(", ")} | {" ".join((value or "").casefold().split())}
    for fact in _facts(work, _key(work, question)):
        if fact.value.casefold() not in said:
            work.add(
                "fact-corrected",
                cites=work.cite(event.mail.message_id),
                number=fact.number,
                status="rejected",
                message_id=event.mail.message_id,
                evidence=words,
                before=fact.value,
            )


def follow_correction(work: Work, event: MailArrived, before: Fact, words: str) -> None:
    """Answers anew the question that a file had answered, where the client corrects what it stated; with nothing left
    it is open again."""
    for question in list(work.state.questions.values()):
        said = question.value or ""
        if _key(work, question) == before.key and before.value in (said, *said.split(", ")):
            value = ", ".join(fact.value for fact in _facts(work, before.key))
            _record(work, event, question, words, value or None, "", "")


def _answer(work: Work, event: MailArrived, stated: Iterable[Fact]) -> None:
    """Answers the questions that ask for what was stated."""
    by_key: dict[str, list[Fact]] = {}
    for fact in stated:
        by_key.setdefault(fact.key, []).append(fact)
    for question in list(work.state.questions.values()):
        if question.status in _ANSWERABLE and (facts := by_key.get(_key(work, question))):
            value = ", ".join(fact.value for fact in facts)
            _record(work, event, question, facts[0].evidence, value, facts[0].file, facts[0].place)


def _record(
    work: Work, event: MailArrived, question: Question, words: str, value: str | None, file: str, place: str
) -> None:
    work.add(
        "answer-recorded",
        cites=work.cite(event.mail.message_id),
        number=question.number,
        status="answered" if value else "unclear",
        answer=words,
        value=value,
        message_id=event.mail.message_id,
        evidence=words,
        by=event.mail.author.address,
        how="form" if file else "terms",
        other=None,
        delegate="",
        start=0,
        end=0,
        file=file,
        place=place,
    )


def _close_assumptions(work: Work, keys: Set[str], guessed: Set[str] = frozenset()) -> None:
    """What was assumed of these keys is stated now; where it is guessed, the guess stands in for our assumption."""
    told = keys | guessed
    rests = {f"question {question.key}" for question in work.playbook.questions if question.about in told}
    rests |= {rest for key in keys for rest in told_of(key)} | {f"{UNKNOWN}:{key}" for key in guessed}
    for made in list(work.state.assumptions.values()):
        if made.status == "open" and made.rests_on in rests:
            work.add("assumption-closed", number=made.number, status="replaced")


def _differing(work: Work, attached: BriefReading, before: Iterable[Fact], typed: set[int]) -> Iterator[dict[str, Any]]:
    """What a file says otherwise than the record, which it does not change: shown back, for its writer to settle."""
    stated: dict[str, set[str]] = {}
    for fact in before:
        if fact.status in SETTLED:
            stated.setdefault(fact.key, set()).add(fact.value.casefold())
    for question in work.state.questions.values():
        if question.status == "answered" and question.number not in typed:
            stated.setdefault(_key(work, question), set()).update((question.value or "").casefold().split(", "))
    for read in attached.facts:
        kind = work.playbook.fact(read.key)
        if (
            kind
            and kind.kind in _ONE_VALUE
            and read.value.casefold() not in stated.get(read.key, {read.value.casefold()})
        ):
            yield {"unplaced": f"{' '.join(read.evidence.split())} ({where(read.file, read.place)})"}


def _name_decision(work: Work, event: MailArrived, told: BriefReading) -> None:
    client, made = work.state.client, work.state.decisions.get(1)
    fact = next((fact for fact in told.facts if fact.key == opening.DECISION), None)
    if client and fact and made and made.status == "open":
        opening.name_decision(work, client.address, fact.value, fact.evidence, event.mail.message_id, told.decision)


def _facts(work: Work, key: str) -> list[Fact]:
    return [fact for fact in work.state.facts.values() if fact.key == key and fact.status in SETTLED]


def _key(work: Work, question: Question) -> str:
    """The key of the fact that a question asks for."""
    return work.playbook.asked_about(question.key)
