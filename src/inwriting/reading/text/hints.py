"""Long patterns that are looked for only around words of which each match has one, the hints: a brief has few of them near a
number, and a pattern that is tried at every place of a long one takes longer than all that is read of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import small_of

Of = TypeVar("Of")

Ways = Sequence[tuple[re.Pattern[str], Of]]  # patterns, each with what goes with it
_REACH = 160  # characters on either side of a hint
_DIGIT = lazy.pattern(r"\d")


def by_hint(ways: Iterable[tuple[Iterable[str], Ways[Of]]]) -> Mapping[str, list[tuple[re.Pattern[str], Of]]]:
    """The ways of each hint; a hint is in small letters."""
    found: dict[str, list[tuple[re.Pattern[str], Of]]] = {}
    for hints, patterns in ways:
        for hint in hints:
            found.setdefault(hint, []).extend(patterns)
    return found


def around(text: str, hinted: Mapping[str, Ways[Of]], near: int) -> Iterator[tuple[re.Match[str], Of]]:
    """What the patterns of each hint find around it, with what goes with each, some more than once. `near` is how many
    characters from a hint a number must stand; 0 where none need."""
    small = small_of(text)
    for hint, ways in hinted.items():
        at = small.find(hint)
        while at >= 0:
            if not near or _DIGIT.search(text, max(0, at - near), at + near):
                for pattern, of in ways:
                    for match in pattern.finditer(text, max(0, at - _REACH), at + _REACH):
                        yield match, of
            at = small.find(hint, at + len(hint))
