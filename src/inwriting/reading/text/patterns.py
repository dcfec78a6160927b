"""Patterns for prose as mail brings it: in any case, and wrapped anywhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain
from typing import Generic, TypeVar

from inwriting.reading.text import lazy
from inwriting.reading.text.branches import by_letter
from inwriting.reading.text.needs import MOST, Way, needs, parts_of
from inwriting.reading.text.sieve import Rows, Sieve

Of = TypeVar("Of")


_WHOLE = r"\\.|\[(?:\\.|[^\]\\])*\]"  # what a space in a pattern may be a part of: an escape, a class
_BEHIND = rf"\(\?<[=!](?:{_WHOLE}|\((?:{_WHOLE}|[^()\\\[])*\)|[^()\\\[])*\)"  # a look-behind
_SPACE = re.compile(rf"(?P<whole>{_WHOLE})|(?P<behind>{_BEHIND})| (?P<one>(?=[?*{{+]|\Z))?", re.S)
_SPACE_BEHIND = re.compile(rf"(?P<whole>{_WHOLE})| ", re.S)


def spaced(pattern: str) -> str:
    """A pattern whose spaces stand for any white space, since mail wraps its lines; in a look-behind, whose width is
    fixed, for one character of it."""

    def written(found: re.Match[str]) -> str:
        if found["behind"]:
            return _SPACE_BEHIND.sub(lambda one: one["whole"] or r"\s", found["behind"])
        return found["whole"] or (r"\s+" if found["one"] is None else r"\s")

    return _SPACE.sub(written, pattern)


_LONG = 800  # characters of a pattern for which it pays to write it by letter, which takes a moment the first time
_SIEVE = Sieve()
_KEPT = re.compile(r"(\\.|\(\?P[<=])", re.S)  # what is written with capitals in a pattern and is none of its words


def lowered(pattern: str) -> str:
    """A pattern that finds in lowered text what `pattern` finds in any case."""
    parts = _KEPT.split(pattern)
    return "".join(part if number % 2 else part.lower() for number, part in enumerate(parts))


@dataclass(slots=True, eq=False)
class Said:
    """Words of a brief, ready to be looked through by many patterns: also lowered, and sifted for those that may be in
    them."""

    text: str
    small: str
    parts: frozenset[str]  # the words and signs of it, or of what it is a stretch of
    _let_through: int = 0
    _octets: bytes = b""  # the same, to be asked for a few of them
    _told: int = 0  # the first hole of the sieve of which nothing is told yet

    @staticmethod
    @lru_cache(maxsize=64)  # the same few words are looked through for one fact after the other
    def of(text: str) -> Said:
        small = text.lower()
        return Said(text, small if len(small) == len(text) else text, parts_of(small))

    def part(self, text: str) -> Said:
        """A stretch of these words, which has no others."""
        return Said(text, small_of(text), self.parts, self._let_through, self._octets, self._told)

    def let_through(self, rows: Rows) -> int:
        """Those rows of the sieve, of some, that let these words through; the first of them is the first bit."""
        if rows.end > self._told:
            self._sift()
        return self._let_through >> rows.first & rows.bits

    def is_let_through(self, rows: Rows) -> bool:
        """Whether any of some rows of the sieve lets these words through."""
        if rows.end > self._told:
            self._sift()
        octets = self._octets
        for at, some in rows.octets:  # noqa: SIM110  a generator takes twice as long, half a million times a long brief
            if octets[at] & some:
                return True
        return False

    def _sift(self) -> None:
        let_through, told = _SIEVE.sift(self.parts)
        self._octets = let_through.to_bytes(told // 8 + 1, "little")
        self._let_through, self._told = let_through, told


@dataclass(frozen=True)
class Words:
    """A pattern looked for in lowered text, which is several times as fast as without regard to case; and, where
    capitals matter, one for the text itself, in its place or beside it. Offsets of a match are those of the text. A
    playbook has hundreds, of which a short mail needs few: each is compiled when it is first looked for."""

    small: str
    written: str = ""
    flags: re.RegexFlag = re.S

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What is looked for in lowered text."""
        return re.compile(self.small, re.S)

    @cached_property
    def _quick(self) -> re.Pattern[str]:
        """What begins where `pattern` does, and is quick to look for."""
        return re.compile(by_letter(self.small), re.S) if len(self.small) > _LONG else self.pattern

    @cached_property
    def cased(self) -> re.Pattern[str] | None:
        """What is looked for in the text as it is written."""
        return re.compile(self.written, self.flags) if self.written else None

    def make_ready(self) -> None:
        """Compiles it."""
        _ = self.pattern, self._quick, self.cased

    def may_be_in(self, said: Said) -> bool:
        """Whether a text has the words that the pattern needs."""
        return said.is_let_through(self._rows)

    @cached_property
    def needed(self) -> Sequence[Way]:
        """What a text needs for it."""
        return needs("|".join(filter(None, (self.small, lowered(self.written)))))

    @cached_property
    def _rows(self) -> Rows:
        return _SIEVE.add(self.needed)

    def search(self, said: str | Said) -> re.Match[str] | None:
        found = self._begun(said)
        if found and found.re is self._quick is not self.pattern:
            return self.pattern.match(found.string, found.start())
        return found

    def is_in(self, said: str | Said) -> bool:
        """Whether it stands there, however far it goes."""
        return self._begun(said) is not None

    def _begun(self, said: str | Said) -> re.Match[str] | None:
        """A match, or one that begins where the match does."""
        if isinstance(said, str):
            text, small = said, small_of(said)
        elif said.is_let_through(self._rows):
            text, small = said.text, said.small
        else:
            return None
        found = self._quick.search(small) if self.small else None
        return found or (self.cased.search(text) if self.cased else None)

    def every(self, said: str | Said) -> list[re.Match[str]]:
        """All matches, one behind the other; the offsets are those of the text."""
        if isinstance(said, str):
            said = Said.of(said)
        if not self.may_be_in(said):
            return []
        found = self.pattern.finditer(said.small) if self.small else ()
        return [*found, *(self.cased.finditer(said.text) if self.cased else ())]


def small_of(text: str) -> str:
    """The text lowered, or as it is where that would move its letters."""
    small = text.lower()
    return small if len(small) == len(text) else text


def words(pattern: str, cased: str = "") -> Words:
    """A pattern of words in prose, in any case; `cased` is looked for as it is written."""
    if "(?-i:" in pattern:
        return Words("", spaced(pattern), re.I | re.S)
    return Words(spaced(lowered(pattern)), spaced(cased))


def either(patterns: Sequence[Words]) -> Words:
    """What any of some patterns finds, to be looked for at once."""
    return Words(
        "|".join(pattern.small for pattern in patterns if pattern.small),
        "|".join(pattern.written for pattern in patterns if pattern.written),
    )


def gate(*patterns: re.Pattern[str]) -> Words:
    """What tells by the words of a text whether any of some patterns may stand in it, whatever their flags."""
    return Words("|".join(f"(?:{lowered(pattern.pattern)})" for pattern in patterns))


def in_any_case(pattern: str) -> Words:
    """A pattern for text whose lines have been put together: in any case, and each space is one."""
    return Words(lowered(pattern))


class Sifted(Generic[Of]):
    """Things of which a text has few, by what a text needs for each."""

    def __init__(self, things: Sequence[Of], needed: Callable[[Of], Sequence[Way]]) -> None:
        self.things = things
        self._needed = needed

    def near(self, said: Said) -> list[Of]:
        """Those that a text may have, in their order."""
        rows, thing_of = self._sown
        found: dict[int, None] = {}  # a thing may have several rows
        let_through = said.let_through(rows)
        while let_through:
            row = let_through & -let_through
            found[thing_of[row.bit_length() // MOST]] = None
            let_through ^= row
        return [self.things[number] for number in found]

    @cached_property
    def _sown(self) -> tuple[Rows, list[int]]:
        """The rows of all of them in the sieve, and the number of the thing that each is of."""
        needed = [self._needed(thing) for thing in self.things]
        rows = _SIEVE.add(list(chain.from_iterable(needed)))
        return rows, [number for number, ways in enumerate(needed) for _ in ways]


def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern for prose: without regard to case, over line ends."""
    return lazy.pattern(spaced(pattern), re.I | re.S)
