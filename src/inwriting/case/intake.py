"""What a case still needs to know and what its scope is: chosen from the playbook, cut to what was stated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from inwriting.case.content import AskedLine, ObservationLine, StepLine, Understood
from inwriting.case.model import CaseState
from inwriting.playbook.schema import Playbook, Question, Signal

SETTLED = ("stated", "confirmed", "corrected")


def choose_questions(state: CaseState, playbook: Playbook, limit: int = 8) -> tuple[Question, ...]:
    """The next questions to ask: the decision first, then what a firm quote needs, then what signals raise, then weight."""
    raised = {key for observation in _found(state, playbook) for key in observation.raises}

    def rank(question: Question) -> tuple[bool, bool, bool, int]:
        return (
            question.key != "decision",
            "firm" not in question.required_for,
            question.key not in raised,
            -question.weight,
        )

    return tuple(sorted(_askable(state, playbook), key=rank)[:limit])


def remaining(state: CaseState, playbook: Playbook) -> int:
    """How many questions could still be asked in a later round."""
    return len(_askable(state, playbook))


def required_open(state: CaseState, playbook: Playbook, stage: str = "firm") -> tuple[Question, ...]:
    """The required questions that nothing settles yet. A client who says that nobody knows has settled one: it is
    an assumption then, stated in the quote."""
    answered = {q.key for q in state.questions.values() if q.status in ("answered", "assumed")}
    stated = _stated(state)
    return tuple(
        question
        for question in playbook.questions
        if stage in question.required_for
        and question.key not in answered
        and (question.fact or question.key) not in stated
        and _applies(question, stated)
    )


def assumptions_for(state: CaseState, playbook: Playbook) -> tuple[tuple[str, str], ...]:
    """(text, rests on) for each question that was asked and is not answered."""
    lines = []
    for asked in state.questions.values():
        known = playbook.question(asked.key)
        if known and asked.status in ("open", "unclear", "conflict"):
            lines.append((_sentence(f"we assume {known.assume}"), f"question {asked.key}"))
    return tuple(lines)


def scope_steps(state: CaseState, playbook: Playbook) -> tuple[StepLine, ...]:
    """The method's steps, cut to the systems, records, processes and exceptions of this case."""
    return tuple(
        StepLine(step.title, step.text.format_map(_Filled(state, playbook, step.defaults)))
        for step in playbook.scope.steps
    )


def in_words(state: CaseState, playbook: Playbook) -> str:
    """One sentence that says what the work is, for this case."""
    systems, records = _values(state, playbook, "systems"), _values(state, playbook, "records")
    between = f" between {_and(systems)}" if len(systems) > 1 else f" around {systems[0]}" if systems else ""
    moving = f", for {_and(records)}" if records else ""
    return f"A written discovery and decision package for the integration{between}{moving}."


def excluded_lines(state: CaseState, playbook: Playbook) -> tuple[str, ...]:
    """What the work does not contain: what the client left out, then what such work never contains."""
    own = []
    for excluded in state.excluded:
        if excluded.why == "out of scope":
            own.append(f"{_shown(playbook, excluded.key, excluded.value)} (you wrote: “{_short(excluded.evidence)}”)")
    return (*dict.fromkeys(own), *playbook.scope.excluded)


def observations(state: CaseState, playbook: Playbook) -> tuple[ObservationLine, ...]:
    """Each signal and trap that was found, with the words it rests on and what we recommend."""
    lines = []
    for known, found in ((playbook.signals, state.signals), (playbook.traps, state.traps)):
        for signal in known:
            if signal.number in found:
                words = found[signal.number].evidence
                lines.append(ObservationLine(signal.title, words, signal.reason, signal.recommendation))
    return tuple(lines)


def recommendations(state: CaseState, playbook: Playbook) -> tuple[tuple[str, str], ...]:
    """(text, rests on) of the recommendation of each signal and trap that was found."""
    return tuple((text, f"{kind} {number}") for kind, number, text, _ in _observed(state, playbook))


def risks(state: CaseState, playbook: Playbook) -> tuple[tuple[str, str], ...]:
    """(text, rests on) of the risk behind each signal and trap that was found."""
    return tuple((reason, f"{kind} {number}") for kind, number, _, reason in _observed(state, playbook))


def next_steps(state: CaseState, playbook: Playbook) -> tuple[str, ...]:
    return playbook.scope.next_steps


def asked_line(question: Question, number: int) -> AskedLine:
    return AskedLine(number, question.text, question.why, question.assume, question.choices)


def understood_lines(state: CaseState, playbook: Playbook) -> tuple[Understood, ...]:
    """What was understood, `U1` and on, with the client's own words; what the client rejected is left out."""
    lines = []
    for fact in state.facts.values():
        if fact.status in SETTLED:
            known = playbook.fact(fact.key)
            label = known.label if known else fact.key
            value = _shown(playbook, fact.key, fact.value)
            lines.append(Understood(fact.number, label, value, fact.evidence, fact.status))
    return tuple(lines)


def approved_answer(text: str, playbook: Playbook) -> str | None:
    """The office's approved answer to a question of the client, where exactly one is meant."""
    words = f" {' '.join(''.join(c if c.isalnum() else ' ' for c in text.casefold()).split())} "
    found = [
        answer.text
        for answer in playbook.answers
        if answer.all_of and all(any(f" {word.casefold()} " in words for word in group) for group in answer.all_of)
    ]
    return found[0] if len(found) == 1 else None


def _askable(state: CaseState, playbook: Playbook) -> list[Question]:
    stated, asked = _stated(state), {question.key for question in state.questions.values()}
    return [
        question
        for question in playbook.questions
        if question.key not in asked and (question.fact or question.key) not in stated and _applies(question, stated)
    ]


def _applies(question: Question, stated: set[str]) -> bool:
    return not stated.intersection(question.unless) and (
        not question.only_if or bool(stated.intersection(question.only_if))
    )


def _stated(state: CaseState) -> set[str]:
    return {fact.key for fact in state.facts.values() if fact.status in SETTLED}


def _found(state: CaseState, playbook: Playbook) -> Iterator[Signal]:
    yield from (signal for signal in playbook.signals if signal.number in state.signals)
    yield from (trap for trap in playbook.traps if trap.number in state.traps)


def _observed(state: CaseState, playbook: Playbook) -> Iterable[tuple[str, int, str, str]]:
    for kind, known, found in (("signal", playbook.signals, state.signals), ("trap", playbook.traps, state.traps)):
        for item in known:
            if item.number in found:
                yield kind, item.number, item.recommendation, item.reason


class _Filled(dict[str, str]):
    """The placeholders of a scope step: what the case states, else the step's own default."""

    def __init__(self, state: CaseState, playbook: Playbook, defaults: dict[str, str]) -> None:
        super().__init__()
        self._state, self._playbook, self._defaults = state, playbook, defaults

    def __missing__(self, name: str) -> str:
        return _and(_values(self._state, self._playbook, name)) or self._defaults.get(name, name)


_PLACES = {
    "systems": ("crm", "erp", "other_systems"),
    "records": ("entities",),
    "processes": ("processes",),
    "exceptions": ("exceptions_known",),
}


def _values(state: CaseState, playbook: Playbook, name: str) -> list[str]:
    found = [
        _shown(playbook, fact.key, fact.value)
        for key in _PLACES.get(name, (name,))
        for fact in state.facts.values()
        if fact.key == key and fact.status in SETTLED
    ]
    return list(dict.fromkeys(found))


def _shown(playbook: Playbook, key: str, value: str) -> str:
    fact = playbook.fact(key)
    choice = next((choice for choice in fact.choices if choice.key == value), None) if fact else None
    return choice.label if choice else value


def _and(words: list[str]) -> str:
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1] if words else ""


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= 120 else flat[:117].rstrip() + "…"


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:].rstrip(".") + "."
