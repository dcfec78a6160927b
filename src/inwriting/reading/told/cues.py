"""The cues of a playbook, compiled: how prose says a fact, a signal or a trap, and which choices a clause names.

A cue is only tried where the sentence has the words that it needs, so that a long brief is quick to read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from inwriting.playbook.once import once
from inwriting.playbook.schema import Cue, Fact, Playbook, Signal
from inwriting.reading.numbers.quantities import has_period
from inwriting.reading.text import lazy
from inwriting.reading.text.needs import MOST, Way, together
from inwriting.reading.text.patterns import Said, Sifted, Words, compiled, words

_TOKEN = lazy.pattern(r"[^\W_]+")
_LETTERS = 4  # of a longer word of a cue are compared
COUNTED = lazy.pattern(
    r"\d[\d.,’]*(?<![.,’])\s?k?\s+(?:(?!(?:and|or|to|of|for|in)\b)[a-z-]+\s+)?"
    r"(?:accounts?|customers?|clients?|companies|contacts?|orders?|invoices?|deals|opportunities|tickets|cases|subscriptions|quotes)\b|"
    r"\d[\d.,’]*(?<![.,’])\s?k?\s+[a-z]+",
    re.I,
)  # a volume, not a record
_REACH = 45  # characters on either side of a number in a long clause
Of = TypeVar("Of", Fact, Signal)


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

    def near(self, text: str, start: int, end: int) -> bool:
        """Whether nothing near a place of a long text vetoes the cue there."""
        around = text[max(0, start - _REACH) : end + _REACH]
        return self.unless is None or self.unless.search(around) is None

    def every(self) -> Iterator[Words]:
        """All its patterns."""
        yield from filter(None, (self.pattern, self.unless, self.needs, *self.all_of))

    def needed(self) -> Sequence[Way]:
        """What a sentence needs for it: one of its words, whatever else its patterns need."""
        tokens = [_TOKEN.match(word) for word in self.cue.words]
        named = frozenset(token.group()[:_LETTERS].lower() for token in tokens if token) if all(tokens) else frozenset()
        ways = together(*(pattern.needed for pattern in (self.pattern, *self.all_of)))
        return [(named, *way[: MOST - 1]) for way in ways] if named else ways


_SEVERAL, _FEW_WORDS = 2, 3
_OFFERED = lazy.pattern(r"\t+|[ ]{2,}| [|/] ")


@dataclass(frozen=True, slots=True)
class Choices:
    """The choices of a fact, and the words that mean something else although they hold one of their names."""

    names: Sifted[tuple[str, Words, tuple[Words, ...]]]
    any_name: Words

    @staticmethod
    def of(fact: Fact) -> Choices:
        def named(names: Sequence[str]) -> str:
            longest = sorted(names, key=len, reverse=True)  # "contact persons", not the "contact" in it
            return (
                rf"(?<![\w-])(?:{'|'.join(re.escape(name).replace(chr(92) + ' ', ' ') for name in longest)})(?![\w-])"
            )

        names = tuple(
            (
                choice.key,
                words(named((choice.key, choice.label, *choice.words))),
                tuple(words(other) for other in choice.not_in),
            )
            for choice in fact.choices
        )
        every = [word for choice in fact.choices for word in (choice.key, choice.label, *choice.words)]
        return Choices(Sifted(names, lambda one: one[1].needed), words(named(every)))

    def offered(self, text: str) -> bool:
        """Whether words are several choices side by side, as a form offers them, and none of them marked."""
        asked = text.rstrip(" *_")
        if asked.endswith("?"):  # "bought, signed, evaluating?"
            return len(self.in_(Said.of(asked))) >= _SEVERAL
        parts = [part for part in _OFFERED.split(text.strip()) if part]
        if len(parts) < _SEVERAL or any(len(part.split()) > _FEW_WORDS for part in parts):
            return False
        return len({choice for part in parts for choice in self.in_(Said.of(part))}) >= _SEVERAL

    def in_(self, said: Said) -> list[str]:
        """The keys of the choices that words name, in the order of the fact's choices."""
        if not self.any_name.is_in(said):
            return []
        chosen = []
        for key, name, others in self.names.near(said):
            if not name.is_in(said):
                continue
            rest = said.small
            for other in others:
                if other.may_be_in(said):
                    rest = other.pattern.sub(" ", rest)
            if name.is_in(rest):
                chosen.append(key)
        return chosen

    def places(self, said: Said) -> list[tuple[str, int, int]]:
        """Each choice that words name, with its place in them."""
        if not self.any_name.is_in(said):
            return []
        found = []
        for key, name, others in self.names.near(said):
            named = [match.span() for match in name.every(said)]
            elsewhere = [match.span() for other in others for match in other.every(said)] if named else []
            for start, end in named:
                if not any(first <= start and end <= last for first, last in elsewhere):
                    found.append((key, start, end))
        return found

    def longest(self, said: Said) -> set[str]:
        """The choices that words name, without those whose words are only a part of another's: "nothing purchased"."""
        found = self.places(said)
        return {
            key
            for key, start, end in found
            if not any(first <= start and end <= last and (first, last) != (start, end) for _, first, last in found)
        }


class Cues:
    """All cues of a playbook."""

    def __init__(self, playbook: Playbook) -> None:
        self.choices = {fact.key: Choices.of(fact) for fact in playbook.facts if fact.choices}
        self._counts = {
            fact.key: compiled(rf"\d\S*(?: (?!as\b|are\b|in\b|of\b)[\w-]+){{0,2}}? {fact.counts}\b")
            for fact in playbook.facts
            if fact.counts
        }
        self._unless = {fact.key: words(fact.unless) for fact in playbook.facts if fact.unless}
        self._not_below = {fact.key: words(fact.not_below) for fact in playbook.facts if fact.not_below}
        self.scope = {
            fact.key: tuple(Tried.of(cue) for cue in fact.cues) for fact in playbook.facts if fact.kind == "list"
        }
        self.scopes = {key: self.choices[key] for key in self.scope if key in self.choices}  # what may be in the scope
        cued = [
            (fact, Tried.of(cue))
            for fact in playbook.facts
            if fact.kind not in ("system", "list", "people")
            for cue in fact.cues
        ]
        self.alone = [(fact, Tried.of(fact.alone)) for fact in playbook.facts if fact.alone]
        self._of_number: dict[str, list[Tried]] = {}
        for fact, tried in cued:
            if fact.kind in ("date", "money", "quantity"):
                self._of_number.setdefault(fact.key, []).append(tried)
        self._counted = Sifted([one for one in cued if one[0].kind == "quantity"], _needed)
        self._dated = Sifted([one for one in cued if one[0].kind in ("date", "money")], _needed)
        told = [one for one in cued if one[0].kind not in ("quantity", "date", "money")]
        self._stated = Sifted([one for one in told if not one[1].cue.abroad], _needed)
        self._stated_abroad = Sifted([one for one in told if one[1].cue.abroad], _needed)
        self._signals = Sifted(
            [(signal, Tried.of(cue)) for signal in (*playbook.signals, *playbook.traps) for cue in signal.cues], _needed
        )

    def make_ready(self) -> None:
        """Compiles every pattern."""
        facts = (self._counted, self._dated, self._stated, self._stated_abroad)
        tried = [cue for sifted in facts for _, cue in sifted.things] + [cue for _, cue in self._signals.things]
        tried += [cue for _, cue in self.alone] + [cue for cues in self.scope.values() for cue in cues]
        for pattern in (
            *self._unless.values(),
            *self._not_below.values(),
            *(pattern for cue in tried for pattern in cue.every()),
        ):
            pattern.make_ready()
        for choices in self.choices.values():
            for pattern in (
                choices.any_name,
                *(one for _, name, others in choices.names.things for one in (name, *others)),
            ):
                pattern.make_ready()

    def other(self, fact: Fact, about: Said) -> bool:
        """Whether what is said of a number, a date or a sum says that it is something else than this fact."""
        of_number = (tried for tried in self._of_number.get(fact.key, ()) if not tried.cue.abroad)
        return any(tried.unless and tried.unless.search(about) for tried in of_number)

    def is_counted(self, key: str, value: str) -> bool:
        """Whether prose may count this for a fact: in some time, or what the fact counts also without one."""
        counts = self._counts.get(key)
        return counts is None or has_period(value) or counts.search(value) is not None

    def vetoed(self, key: str, said: Said) -> bool:
        """Whether a sentence that is like the examples of a fact says something else."""
        return key in self._unless and self._unless[key].search(said) is not None

    def is_not_below(self, key: str, said: Said) -> bool:
        """Whether a line below the title of a fact says something else."""
        return key in self._not_below and self._not_below[key].search(said) is not None

    def counted(self, said: Said) -> list[tuple[Fact, Tried]]:
        """The cues of volumes that words may hold, in the playbook's order; so are the others."""
        return self._counted.near(said)

    def dated(self, said: Said) -> list[tuple[Fact, Tried]]:
        """The cues of dates and sums that words may hold."""
        return self._dated.near(said)

    def stated(self, said: Said) -> list[tuple[Fact, Tried]]:
        """The cues of all other facts that words may hold."""
        return self._stated.near(said)

    def stated_abroad(self, said: Said) -> list[tuple[Fact, Tried]]:
        """The same cues for words in another language than English."""
        return self._stated_abroad.near(said)

    def signals(self, said: Said) -> list[tuple[Signal, Tried]]:
        """The cues of signals and traps that words may hold."""
        return self._signals.near(said)


def _needed(cued: tuple[Of, Tried]) -> Sequence[Way]:
    return cued[1].needed()


@once
def cues(playbook: Playbook) -> Cues:
    """The cues of a playbook, compiled once."""
    return Cues(playbook)
