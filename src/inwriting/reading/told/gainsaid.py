"""What a sentence says against the observation that its words come near to: a signal or a trap that is shown by mistake is an
accusation, so whatever shows one, by a rule, by likeness or by a fact, is asked here at last. The words are the playbook's
(gainsaid.toml)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from inwriting.playbook.once import once
from inwriting.playbook.schema import Playbook
from inwriting.playbook.shapes import Against
from inwriting.reading.moods.retraction import is_scoped
from inwriting.reading.text.patterns import Said, Words, words


@dataclass(frozen=True, slots=True)
class _Against:
    """What speaks against one observation, its patterns made ready to be looked for."""

    said: Words | None
    unless: Words | None
    outright: Words | None
    never: Words | None
    scoped: bool

    @staticmethod
    def of(against: Against) -> _Against:
        lists = (against.said, against.unless, against.outright, against.never)
        said, unless, outright, never = (words("|".join(patterns)) if patterns else None for patterns in lists)
        return _Against(said, unless, outright, never, against.scoped)

    def is_of_another(self, said: Said) -> bool:
        """Whether a sentence is of another matter."""
        return self.never is not None and self.never.is_in(said)

    def is_in(self, said: Said) -> bool:
        if (self.outright and self.outright.is_in(said)) or (self.scoped and is_scoped(said.text)):
            return True
        return self.said is not None and self.said.is_in(said) and not (self.unless and self.unless.is_in(said))


@dataclass(frozen=True, slots=True)
class Gainsaid:
    """What speaks against the observations of a playbook."""

    against: Mapping[str, _Against]
    elsewhere: Words | None

    def is_gainsaid(self, key: str, said: Said) -> bool:
        """Whether a sentence that seems to show an observation speaks against it."""
        against = self.against.get(key)
        if against is None:
            return False
        told_elsewhere = self.elsewhere is not None and self.elsewhere.is_in(said)
        return against.is_of_another(said) or told_elsewhere or against.is_in(said)


@once
def gainsaid(playbook: Playbook) -> Gainsaid:
    """What speaks against the observations of a playbook, compiled once."""
    elsewhere = playbook.gainsaid.elsewhere
    return Gainsaid(
        {against.of: _Against.of(against) for against in playbook.gainsaid.against},
        words(elsewhere) if elsewhere else None,
    )
