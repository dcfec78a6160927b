"""How prose tells something: the shape of a sentence, what else must stand in it, and what makes it something else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from inwriting.reading.text.patterns import Said, Sifted, Words, words


@dataclass(frozen=True, slots=True)
class Telling:
    """One shape; what it `needs` stands in the sentence too, what is `above` in one of the two before it."""

    pattern: Words
    needs: Words | None
    unless: Words | None
    above: Words | None

    def by(self, said: Said, above: str) -> bool:
        """Whether a sentence below others tells it."""
        if not self.pattern.is_in(said) or (self.needs and not self.needs.is_in(said)):
            return False
        if self.unless and self.unless.is_in(said):
            return False
        return self.above is None or self.above.is_in(above)


def telling(pattern: str, *, needs: str = "", unless: str = "", above: str = "") -> Telling:
    """A shape, its patterns compiled when they are first looked for."""
    return Telling(words(pattern), *(words(one) if one else None for one in (needs, unless, above)))


class Tellings:
    """All shapes of one matter, of which each sentence is asked for those whose words it has."""

    def __init__(self, shapes: Sequence[Telling], *, unless: str = "") -> None:
        self._shapes = Sifted(shapes, lambda one: one.pattern.needed)
        self._unless = words(unless) if unless else None

    def in_(self, said: Said, above: str = "") -> bool:
        """Whether a sentence tells of the matter."""
        near = self._shapes.near(said)
        if not near or (self._unless and self._unless.is_in(said)):
            return False
        return any(shape.by(said, above) for shape in near)
