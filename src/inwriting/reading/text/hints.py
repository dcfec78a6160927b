"""Long patterns that are looked for only around words of which each match has one, the hints: a brief has few of them near a
number, and a pattern that is tried at every place of a long one takes longer than all that is read of it. Around a hint, only
those are tried whose other words stand there, too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from inwriting.reading.text import lazy
from inwriting.reading.text.needs import Way, needs
from inwriting.reading.text.patterns import Said, Sifted, lowered, small_of

Of = TypeVar("Of")

Ways = Iterable[tuple[re.Pattern[str], Of]]  # patterns, each with what goes with it
Hinted = Mapping[str, Sifted[tuple[re.Pattern[str], Of]]]
_REACH = 160  # characters on either side of a hint
_BEHIND = 20  # characters before them that a pattern looks back at
_DIGIT = lazy.pattern(r"\d")


def by_hint(ways: Iterable[tuple[Iterable[str], Ways[Of]]]) -> Hinted[Of]:
    """The ways of each hint; a hint is in small letters."""
    found: dict[str, list[tuple[re.Pattern[str], Of]]] = {}
    for hints, patterns in ways:
        for hint in hints:
            found.setdefault(hint, []).extend(patterns)
    return {hint: Sifted(of_hint, _needed) for hint, of_hint in found.items()}


def around(text: str, hinted: Hinted[Of], near: int) -> Iterator[tuple[re.Match[str], Of]]:
    """What the patterns of each hint find around it, with what goes with each, some more than once. `near` is how many
    characters from a hint a number must stand; 0 where none need."""
    small = small_of(text)
    for hint, ways in hinted.items():
        at = small.find(hint)
        while at >= 0:
            if not near or _DIGIT.search(text, max(0, at - near), at + near):
                first, end = max(0, at - _REACH), at + _REACH
                for pattern, of in ways.near(Said.of(text[max(0, first - _BEHIND) : end])):
                    for match in pattern.finditer(text, first, end):
                        yield match, of
            at = small.find(hint, at + len(hint))


def _needed(way: tuple[re.Pattern[str], object]) -> Sequence[Way]:
    return needs(lowered(way[0].pattern))
