"""The cues of a playbook, compiled: how prose says a fact, a signal or a trap, and which choices a clause names.

A cue is only tried where a word of the sentence begins as the cue can, so that a long brief is quick to read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from inwriting.playbook.schema import Cue, Fact, Playbook, Signal
from inwriting.reading.openings import LETTERS
from inwriting.reading.patterns import Said, Words, compiled, words

_TOKEN = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Tried:
    """A cue and its patterns."""

    cue: Cue
    pattern: Words
    unless: Words | None
    needs: Words | None
    all_of: tuple[Words, ...]

    @staticmethod
    def of(cue: Cue) -> Tried:
        return Tried(
            cue,
            words(cue.pattern),
            words(cue.unless) if cue.unless else None,
            words(cue.needs) if cue.needs else None,
            tuple(words(pattern) for pattern in cue.all_of),
        )

    def search(self, said: Said, sentence: Said, before: str = "") -> re.Match[str] | None:
        """Where the cue stands in a clause, if nothing in the sentence vetoes it and what it needs is there or before."""
        match = self.pattern.search(said)
        if match is None or (self.unless and self.unless.search(sentence)):
            return None
        if not all(pattern.search(sentence) for pattern in self.all_of):
            return None
        return match if not self.needs or self.needs.search(f"{before} {sentence.text}") else None

    def gates(self) -> list[frozenset[str]]:
        """How words of the sentence must begin, of each of these at least one."""
        tokens = [_TOKEN.match(word) for word in self.cue.words]
        named = frozenset(token.group()[:LETTERS].lower() for token in tokens if token) if all(tokens) else frozenset()
        return [gate for gate in (named, *(pattern.opens for pattern in (self.pattern, *self.all_of))) if gate]


@dataclass(frozen=True, slots=True)
class Choices:
    """The choices of a fact, and the words that mean something else although they hold one of their names."""

    names: tuple[tuple[str, Words, tuple[re.Pattern[str], ...]], ...]
    any_name: Words

    @staticmethod
    def of(fact: Fact) -> Choices:
        def named(names: Sequence[str]) -> str:
            return rf"(?<![\w-])(?:{'|'.join(re.escape(name).replace(chr(92) + ' ', ' ') for name in names)})(?![\w-])"

        names = tuple(
            (
                choice.key,
                words(named((choice.key, choice.label, *choice.words))),
                tuple(compiled(other) for other in choice.not_in),
            )
            for choice in fact.choices
        )
        every = [word for choice in fact.choices for word in (choice.key, choice.label, *choice.words)]
        return Choices(names, words(named(every)))

    def in_(self, text: str) -> list[str]:
        """The keys of the choices that a text names, in the order of the fact's choices."""
        if not self.any_name.search(text):
            return []
        chosen = []
        for key, name, others in self.names:
            if not name.search(text):
                continue
            rest = text
            for other in others:
                rest = other.sub(" ", rest)
            if name.search(rest):
                chosen.append(key)
        return chosen


class Cues:
    """All cues of a playbook."""

    def __init__(self, playbook: Playbook) -> None:
        self.choices = {fact.key: Choices.of(fact) for fact in playbook.facts if fact.choices}
        self.scope = {
            fact.key: tuple(Tried.of(cue) for cue in fact.cues) for fact in playbook.facts if fact.kind == "list"
        }
        self._facts: list[tuple[Fact, Tried]] = [
            (fact, Tried.of(cue))
            for fact in playbook.facts
            if fact.kind not in ("system", "list", "people")
            for cue in fact.cues
        ]
        self._signals: list[tuple[Signal, Tried]] = [
            (signal, Tried.of(cue)) for signal in (*playbook.signals, *playbook.traps) for cue in signal.cues
        ]
        self._of_facts = _Index([tried for _, tried in self._facts])
        self._of_signals = _Index([tried for _, tried in self._signals])

    def facts(self, said: Said) -> list[tuple[Fact, Tried]]:
        """The cues of facts that a sentence may hold, in the playbook's order."""
        return [self._facts[number] for number in self._of_facts.near(said)]

    def signals(self, said: Said) -> list[tuple[Signal, Tried]]:
        """The cues of signals and traps that a sentence may hold, in the playbook's order."""
        return [self._signals[number] for number in self._of_signals.near(said)]


class _Index:
    """Cues by the beginnings of words that must stand in a sentence: each by the fewest that one of them is needed of."""

    def __init__(self, cues: Sequence[Tried]) -> None:
        self._gates = [sorted(tried.gates(), key=len) for tried in cues]
        self._always = [number for number, gates in enumerate(self._gates) if not gates]
        self._by_opening: dict[str, list[int]] = {}
        for number, gates in enumerate(self._gates):
            for opening in gates[0] if gates else ():
                self._by_opening.setdefault(opening, []).append(number)

    def near(self, said: Said) -> list[int]:
        """The numbers of the cues that may stand in a sentence, in their order."""
        begins = said.begins
        likely = {number for opening in begins & self._by_opening.keys() for number in self._by_opening[opening]}
        passing = [number for number in likely if not any(gate.isdisjoint(begins) for gate in self._gates[number][1:])]
        return sorted([*self._always, *passing])


_books: dict[str, Cues] = {}


def cues(playbook: Playbook) -> Cues:
    """The cues of a playbook, compiled once (by the playbook's digest)."""
    if playbook.digest not in _books:
        _books[playbook.digest] = Cues(playbook)
    return _books[playbook.digest]
