"""Signals and traps whose words may stand in any order: an observation is a meeting of concepts.

What people say of such things differs from one to the next in its words and in their order, hardly in what has to come
together: a word for the customer, a word for differing, a department. So each concept is a broad class of words, named
in the playbook; a meeting says which must stand in one sentence (the evidence), which may stand a little before or
behind it, and what makes it something else: agreed already, over, asked, somebody else's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Self

from inwriting.playbook.once import once
from inwriting.playbook.schema import Meeting, Playbook, Signal
from inwriting.reading.text.needs import Way, together
from inwriting.reading.text.patterns import Said, Sifted, Words, words


@dataclass(frozen=True, slots=True)
class Concepts:
    """A meeting, its patterns compiled."""

    signal: Signal
    here: tuple[Words, ...]
    near: tuple[Words, ...]
    twice: Words | None
    unless: Words | None
    reach: int

    @staticmethod
    def of(signal: Signal, meeting: Meeting) -> Concepts:
        return Concepts(
            signal,
            tuple(words(pattern) for pattern in meeting.here),
            tuple(words(pattern) for pattern in meeting.near),
            words(meeting.twice) if meeting.twice else None,
            words(meeting.unless) if meeting.unless else None,
            meeting.reach,
        )

    def needed(self) -> Sequence[Way]:
        """What a sentence needs for it."""
        return together(*(pattern.needed for pattern in self.here))

    def meet(self, sentences: Sequence[Said], at: int) -> bool:
        """Whether all of it comes together at a sentence."""
        said = sentences[at]
        if len(said.text) > LONGEST:
            return False  # dictated without a stop: what meets in it meets by chance
        if not all(concept.search(said) for concept in self.here) or (self.unless and self.unless.search(said)):
            return False
        if not self.near and self.twice is None:
            return True
        around = " ".join(each.text for each in sentences[max(at - self.reach, 0) : at + self.reach + 1])
        if not all(concept.search(around) for concept in self.near):
            return False
        return self.twice is None or len({_folded(found) for found in self.twice.every(around)}) > 1


@dataclass(frozen=True, slots=True)
class Texts:
    """What shows a signal in the texts that a brief states of a key: patterns, and what vetoes them."""

    signal: Signal
    key: str
    patterns: tuple[Words, ...]
    unless: Words | None

    @classmethod
    def of(cls, signal: Signal, key: str, patterns: Sequence[str], unless: str) -> Self:
        return cls(signal, key, tuple(words(pattern) for pattern in patterns), words(unless) if unless else None)

    def every(self) -> Iterator[Words]:
        """All its patterns."""
        yield from filter(None, (*self.patterns, self.unless))


class Parties(Texts):
    """Parties who may differ on what a text states."""

    def differ(self, stated: Sequence[Said]) -> bool:
        """Whether what is stated names two of them, and nothing says that they agree."""
        if self.unless and any(self.unless.search(said) for said in stated):
            return False
        return sum(any(party.search(said) for said in stated) for party in self.patterns) > 1


class Shown(Texts):
    """What a text must hold to show a signal."""

    def by(self, said: Said) -> bool:
        """Whether a sentence that states the text shows it."""
        if self.unless and self.unless.search(said):
            return False
        return len(said.text) <= LONGEST and all(pattern.search(said) for pattern in self.patterns)


ENOUGH = 3  # sentences that show the same
LONGEST = 600  # characters of a sentence in which words that meet mean something


@dataclass(frozen=True, slots=True)
class Observations:
    """All meetings of a playbook, and what makes a sentence show none of a signal."""

    concepts: Sifted[Concepts]
    vetoes: Mapping[str, Words]
    about: Mapping[str, Words]
    of_another: Mapping[str, tuple[Words, Words]]  # what is told before, and what a sentence names
    differing: tuple[Parties, ...]
    stated: tuple[Shown, ...]

    @staticmethod
    def of(playbook: Playbook) -> Observations:
        signals = (*playbook.signals, *playbook.traps)
        concepts = tuple(Concepts.of(signal, meeting) for signal in signals for meeting in signal.meetings)
        return Observations(
            Sifted(concepts, Concepts.needed),
            {signal.key: words(signal.unless) for signal in signals if signal.unless},
            {signal.key: words(signal.about) for signal in signals if signal.about},
            {signal.key: (words(signal.of_another), words(signal.names)) for signal in signals if signal.of_another},
            tuple(
                Parties.of(signal, two.fact, two.parties, two.unless) for signal in signals if (two := signal.differing)
            ),
            tuple(Shown.of(signal, one.fact, one.holds, one.unless) for signal in signals if (one := signal.stated)),
        )

    def make_ready(self) -> None:
        """Compiles every pattern."""
        texts: list[Texts] = [*self.differing, *self.stated]
        patterns = [
            *self.vetoes.values(),
            *self.about.values(),
            *chain.from_iterable(self.of_another.values()),
            *(pattern for one in texts for pattern in one.every()),
        ]
        for each in self.concepts.things:
            patterns += filter(None, (*each.here, *each.near, each.twice, each.unless))
        for pattern in patterns:
            pattern.make_ready()

    def vetoed(self, signal: Signal, said: Said) -> bool:
        """Whether a sentence says that it is not so, not any more, or of something else."""
        return signal.key in self.vetoes and self.vetoes[signal.key].search(said) is not None

    def is_about(self, signal: Signal, said: Said, above: str) -> bool:
        """Whether a sentence, or those above it, name what the signal is about."""
        about = self.about.get(signal.key)
        return about is None or any(about.search(one) for one in (said, Said.of(above)))

    def tells_of_another(self, signal: Signal, said: Said, above: str) -> bool:
        """Whether a sentence that names nothing goes on with what is something else: "No one has ever written down how it
        should go", after how discounts are approved."""
        if signal.key not in self.of_another:
            return False
        another, names = self.of_another[signal.key]
        return names.search(said) is None and another.search(Said.of(above)) is not None

    def seen(self, sentences: Sequence[Said]) -> list[tuple[Signal, int]]:
        """Each observation that the sentences show, with the numbers of the first sentences that do. A question shows
        nothing: it does not say that something is so."""
        found: dict[str, list[tuple[Signal, int]]] = {concepts.signal.key: [] for concepts in self.concepts.things}
        looked_at: set[tuple[Said, ...]] = set()
        reach = max((concepts.reach for concepts in self.concepts.things), default=0)
        for at, said in enumerate(sentences):
            around = (said, *sentences[max(at - reach, 0) : at + reach + 1])
            if around in looked_at or said.text.rstrip().endswith("?"):
                continue
            looked_at.add(around)
            for concepts in self.concepts.near(said):
                signal = concepts.signal
                known = found[signal.key]
                if len(known) == ENOUGH or not concepts.meet(sentences, at) or self.vetoed(signal, said):
                    continue
                above = " ".join(each.text for each in sentences[max(at - 2, 0) : at])
                if not self.tells_of_another(signal, said, above):
                    known.append((signal, at))
        return [each for shown in found.values() for each in shown]


@once
def observations(playbook: Playbook) -> Observations:
    """The meetings of a playbook, compiled once."""
    return Observations.of(playbook)


def _folded(found: re.Match[str]) -> str:
    """What a definition is given for ("to sales"), without the words around it."""
    return " ".join(next(filter(None, found.groups()), found[0]).split())
