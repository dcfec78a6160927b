"""Patterns for prose as mail brings it: in any case, and wrapped anywhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from inwriting.reading.branches import apart, by_letter
from inwriting.reading.openings import beginnings, gates, openings


def spaced(pattern: str) -> str:
    """A pattern whose spaces stand for any white space, since mail wraps its lines; in a look-behind, whose width is
    fixed, for one character of it."""
    out: list[str] = []
    groups: list[bool] = []  # for each open group: whether it is (in) a look-behind
    in_class = escaped = False
    for index, char in enumerate(pattern):
        if escaped or char == "\\":
            escaped = not escaped
            out.append(char)
            continue
        if in_class:
            in_class = char != "]"
        elif char == "[":
            in_class = True
        elif char == "(":
            groups.append(pattern.startswith(("(?<=", "(?<!"), index) or (bool(groups) and groups[-1]))
        elif char == ")" and groups:
            groups.pop()
        elif char == " ":
            one = pattern[index + 1 : index + 2] in ("?", "*", "{", "+", "") or (groups and groups[-1])
            out.append(r"\s" if one else r"\s+")
            continue
        out.append(char)
    return "".join(out)


_LONG = 800  # characters of a pattern for which it pays to write it by letter, which takes a moment the first time
_MAIL = 4_000  # characters of a text that is no sentence
_KEPT = re.compile(r"(\\.|\(\?P[<=])", re.S)  # what is written with capitals in a pattern and is none of its words


def lowered(pattern: str) -> str:
    """A pattern that finds in lowered text what `pattern` finds in any case."""
    parts = _KEPT.split(pattern)
    return "".join(part if number % 2 else part.lower() for number, part in enumerate(parts))


@dataclass(frozen=True, slots=True)
class Said:
    """Words of a brief, ready to be looked through by many patterns: also lowered, and with how their words begin."""

    text: str
    small: str
    begins: frozenset[str]

    @staticmethod
    @lru_cache(maxsize=64)  # the same few words are looked through for one fact after the other
    def of(text: str) -> Said:
        small = _small(text)
        return Said(text, small, beginnings(small))

    def part(self, text: str) -> Said:
        """A stretch of these words, which begins with no others."""
        return Said(text, _small(text), self.begins)


@dataclass(frozen=True)
class Words:
    """A pattern looked for in lowered text, which is several times as fast as without regard to case; and, where
    capitals matter, one for the text itself, in its place or beside it. Offsets of a match are those of the text. `opens`
    is how a match can begin (see `openings`). A playbook has hundreds, of which a short mail needs few: each is compiled
    when it is first looked for."""

    small: str
    written: str = ""
    opens: frozenset[str] | None = None
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
        """Whether a word stands there with which the pattern can begin."""
        if self.opens is not None and self.opens.isdisjoint(said.begins):
            return False
        return len(said.text) < _MAIL or self._has_words_for(said)

    def _has_words_for(self, said: Said) -> bool:
        """Whether a text has all words that one of the alternatives needs: to look through a long one takes time, and it has
        words with which nearly each pattern can begin."""
        if self.written:
            return True
        return any(not any(gate.isdisjoint(said.begins) for gate in gates) for gates in self._needed)

    @cached_property
    def _needed(self) -> list[list[frozenset[str]]]:
        """How words must begin, of each alternative."""
        return [gates(alternative) for alternative in apart(self.small)]

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
            text, small = said, _small(said)
        elif self.may_be_in(said):
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


def _small(text: str) -> str:
    """The text lowered, or as it is where that would move its letters."""
    small = text.lower()
    return small if len(small) == len(text) else text


def words(pattern: str, cased: str = "") -> Words:
    """A pattern of words in prose, in any case; `cased` is looked for as it is written."""
    opens = openings(lowered(f"{pattern}|{cased}" if cased else pattern))
    if "(?-i:" in pattern:
        return Words("", spaced(pattern), opens, re.I | re.S)
    return Words(spaced(lowered(pattern)), spaced(cased), opens)


def either(patterns: Sequence[Words]) -> Words:
    """What any of some patterns finds, to be looked for at once."""
    opens = [pattern.opens for pattern in patterns]
    return Words(
        "|".join(pattern.small for pattern in patterns if pattern.small),
        "|".join(pattern.written for pattern in patterns if pattern.written),
        None if None in opens else frozenset().union(*filter(None, opens)),
    )


def in_any_case(pattern: str) -> Words:
    """A pattern for text whose lines have been put together: in any case, and each space is one."""
    small = lowered(pattern)
    return Words(small, opens=openings(small))


def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern for prose: without regard to case, over line ends."""
    return re.compile(spaced(pattern), re.I | re.S)
