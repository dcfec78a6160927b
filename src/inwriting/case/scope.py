"""The recommended scope of a case: the method's steps cut to what was stated, and six short lists.

The lists answer the seed's questions: what is in scope, what is excluded, what is known, what is assumed, what needs
approval, and what evidence supports the next step. Each line names its source: a fact (`U3`), an answer (`Q2`), an
assumption (`A1`), the client's words, or the method.
"""

from __future__ import annotations

from inwriting.case import evidence
from inwriting.case.content import ScopeLine, ScopeList, StepLine
from inwriting.case.intake import (
    SETTLED,
    in_a_row,
    known,
    left_out,
    left_out_choices,
    said_instead,
    short,
    standing_in,
    stands_beside,
    told,
    told_keys,
)
from inwriting.case.model import CaseState
from inwriting.case.sources import numbered, says_inside
from inwriting.case.tellings import METHOD, tellings
from inwriting.playbook.schema import Place, Playbook

SPONSOR = "sponsor"  # the role of who decides and pays
STANDING = "holds for all such work"
SHORT_HASH = 12  # digits of a hash that a letter prints; `show --json` has all


def scope_steps(state: CaseState, playbook: Playbook) -> tuple[StepLine, ...]:
    """The method's steps, cut to the systems, records, processes and exceptions of this case, each with its source."""
    lines = []
    for step in playbook.scope.steps:
        filled = _Filled(state, playbook, step.defaults)
        text = step.text.format_map(filled)
        basis = numbered(filled.basis) or METHOD
        lines.append(StepLine(step.title, text, basis, tellings(state, playbook, step, filled)))
    return tuple(lines)


def in_words(state: CaseState, playbook: Playbook) -> str:
    """One sentence that says what the work is, for this case."""
    scope = playbook.scope
    return scope.in_words.format_map(_Filled(state, playbook, scope.defaults))


def scope_lists(state: CaseState, playbook: Playbook) -> tuple[ScopeList, ...]:
    """The six lists, in the seed's order."""
    return (
        ScopeList("In scope", tuple(_step(line) for line in scope_steps(state, playbook))),
        ScopeList("Excluded", _excluded(state, playbook)),
        ScopeList("Known", _known(state, playbook)),
        ScopeList("Assumed", _assumed(state)),
        ScopeList("Needs approval", _approvals(state, playbook)),
        ScopeList("Evidence", _evidence(state)),
    )


def _step(line: StepLine) -> ScopeLine:
    """A step with what it tells of the case besides its own sentence, each with its own source."""
    besides = [told for told in line.tells if not told.is_in(line.text)]
    told = "; ".join(
        one.in_words if one.source == line.source and one is besides[-1] else f"{one.in_words} ({one.source})"
        for one in besides
    )
    return ScopeLine(f"{line.title}: {line.text}{' In this case: ' * bool(told)}{told}", line.source)


def _excluded(state: CaseState, playbook: Playbook) -> tuple[ScopeLine, ...]:
    return (
        *(ScopeLine(text, words) for text, words in left_out(state, playbook)),
        *(ScopeLine(line, STANDING, always=not number) for number, line in enumerate(playbook.scope.excluded)),
    )


def _known(state: CaseState, playbook: Playbook) -> tuple[ScopeLine, ...]:
    """What is known, one line a key: "CRM: Salesforce (U1)", "Record: account, contact, order (U3, U4, U5)"."""
    lines = []
    for fact in playbook.facts:
        found = [item for item in state.facts.values() if item.key == fact.key and item.status in SETTLED]
        if found:
            values = ", ".join(dict.fromkeys(short(told(state, playbook, item)) for item in found))
            lines.append(ScopeLine(f"{fact.label}: {values}", numbered(f"U{item.number}" for item in found)))
    for asked in state.questions.values():
        if asked.status == "answered":
            lines.append(ScopeLine(short(asked.answer or asked.value or ""), f"Q{asked.number}"))
    return tuple(lines)


def _assumed(state: CaseState) -> tuple[ScopeLine, ...]:
    numbers = {question.key: question.number for question in state.questions.values()}
    lines = []
    for item in state.assumptions.values():
        if item.status == "open":
            key = item.rests_on.removeprefix("question ")
            asked = f", while Q{numbers[key]} is open" if key in numbers else ""
            source = f"A{item.number}{asked}"
            if words := short(item.evidence or ""):
                by = says_inside(item)
                source = f"A{item.number}, {f'as {by}' if words in item.text else f'{by} “{words}”'}"
            lines.append(ScopeLine(item.text, source, with_question=key in numbers))
    return tuple(lines)


def _approvals(state: CaseState, playbook: Playbook) -> tuple[ScopeLine, ...]:
    """Who has to approve what: the person who was named for a role, else that the role is still to be named. What no
    role is named for is approved by the sponsor, and by the client where nobody else is said to decide."""
    lines = []
    for approval in playbook.scope.approvals:
        names, sources = [], []
        decided = any(fact.key == SPONSOR and fact.status in SETTLED for fact in state.facts.values())
        for role in approval.by or ((SPONSOR,) if decided else ()):
            fact = next((f for f in state.facts.values() if f.key == role and f.status in SETTLED), None)
            kind = playbook.fact(role)
            label = (kind.label if kind else role).lower()
            named = told(state, playbook, fact).removesuffix(f", {fact.value}") if fact else ""
            names.append(f"{named} ({label})" if fact else f"{label} (still to be named)")
            sources += [f"U{fact.number}"] if fact else []
        by = in_a_row(names) or "you"
        lines.append(ScopeLine(f"{approval.text}: {by}", numbered(sources) or METHOD))
    return tuple(lines)


def _evidence(state: CaseState) -> tuple[ScopeLine, ...]:
    """The mails and the attached files, each with what it supports: first those that support something."""
    lines: list[ScopeLine] = []
    filed: list[ScopeLine] = []
    for mail in state.mails.values():
        if mail.verdict in ("new", "reply", "command", "data"):
            cited = [f"U{f.number}" for f in state.facts.values() if f.message_id == mail.message_id and not f.file]
            sent = f"Mail of {mail.at.day} {mail.at:%B %Y}"
            name = f"{sent}, “{short(mail.subject)}”" if mail.subject else sent
            line = ScopeLine(name, f"supports {numbered(cited)}" if cited else "filed")
            (lines if cited else filed).append(line)
    for file in evidence.register(state):
        name = f"{short(file.name)}, SHA-256 {file.sha256[:SHORT_HASH]}…"
        line = ScopeLine(name, f"supports {numbered(file.supports)}" if file.supports else "attached, filed")
        (lines if file.supports else filed).append(line)
    return (*lines, *filed)


class _Filled(dict[str, str]):
    """The placeholders of a text: what the case knows for a place of the scope, else the text's own default."""

    def __init__(self, state: CaseState, playbook: Playbook, defaults: dict[str, str]) -> None:
        super().__init__()
        self._state, self._playbook, self._defaults = state, playbook, defaults
        self.basis: list[str] = []  # what the words rest on: U1, Q2, A3

    def __missing__(self, name: str) -> str:
        place = self._playbook.scope.places.get(name)
        if place is None:
            return self._defaults.get(name, name)
        words = dict.fromkeys(self._words(place))
        if words:
            self.basis += [item.basis for item in known(self._state, self._playbook, place.facts) if item.names]
            return in_a_row(list(words))
        self.basis += standing_in(self._state, self._playbook, place.facts)
        return self._usual(place, self._defaults.get(name, name))

    def _words(self, place: Place) -> list[str]:
        """The names of each key in turn; a key that must be there and is not stated has words for that."""
        keys, missing = place.facts, place.missing
        found = known(self._state, self._playbook, keys)
        if not any(item.names for item in found):
            return []
        words: list[str] = []
        for key in keys:
            names = [name for item in found if item.key == key for name in item.names or ()]
            names = [
                name
                for name in names
                if not (self._is_of_sort(name, place.no_sorts) or stands_beside(self._state, self._playbook, name))
            ]
            words += names or ([missing[key]] if key in missing else [])
        return words

    def _is_of_sort(self, name: str, sorts: tuple[str, ...]) -> bool:
        product = self._playbook.products.get(name.casefold())
        return product is not None and product.category in sorts

    def _usual(self, place: Place, default: str) -> str:
        """The default; where the client left something out, what is said instead, and where the default names a choice
        that is left out, the other choices."""
        left_out = left_out_choices(self._state, self._playbook)
        if instead := said_instead(place.instead, left_out, told_keys(self._state, self._playbook)):
            return instead.text
        facts = (self._playbook.fact(key) for key in place.facts)
        choices = [choice for fact in facts if fact for choice in fact.choices]
        if not any(choice.key in left_out and choice.label in default for choice in choices):
            return default
        return in_a_row([choice.label for choice in choices if choice.key not in left_out]) or default
