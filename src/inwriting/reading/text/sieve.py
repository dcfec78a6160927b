"""Which of many patterns may stand in a text: told of all of them at once, by its words.

Each way in which a pattern can match (see `needs`) is a row of the sieve, with a hole for each of its gates. A word fills
the holes of all gates that it passes; a row lets a text through whose words fill all its holes. A set of holes is one whole
number: what the words of a text fill together is an "or" of a few numbers. Holes are numbered row by row, `MOST` to a row,
and a set of rows is that of their first holes. A pattern has few rows and is asked for often, so it is told by the octets in
which they stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_

from inwriting.reading.text.needs import MOST, Way, marks_of

_MOST_KEPT = 20_000  # words whose holes are kept: those of some long briefs


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of one thing in the sieve: the first hole, the rows as a set whose first bit it is, the octets of the whole set
    in which they stand, each with its bits, and the hole behind them."""

    first: int
    bits: int
    octets: tuple[tuple[int, int], ...]
    end: int

    @staticmethod
    def of(first: int, bits: int) -> Rows:
        start = first // 8
        octets = (bits << first % 8).to_bytes(bits.bit_length() // 8 + 2, "little")
        told = tuple((start + place, octet) for place, octet in enumerate(octets) if octet)
        return Rows(first, bits, told, first + bits.bit_length())


class Sieve:
    """Rows, to which more can be added at any time."""

    def __init__(self) -> None:
        self._by_mark: dict[str, list[int]] = {}  # the holes that a mark fills
        self._filled = 0  # the holes that there is no gate for
        self._marked: dict[str, tuple[int, int]] = {}  # how many holes a mark fills, and these as a set
        self._by_word = _Filled(self._by_mark, self._marked)
        self._end = 0  # the hole behind the last row

    def add(self, ways: Sequence[Way]) -> Rows:
        """The rows of a thing that a text has in one of some ways."""
        first, rows, filled = self._end, 0, 0
        for row, way in enumerate(ways):
            rows |= 1 << MOST * row
            for place, gate in enumerate(way):
                for mark in gate:
                    self._by_mark.setdefault(mark, []).append(first + MOST * row + place)
            for place in range(len(way), MOST):
                filled |= 1 << MOST * row + place
        self._filled |= filled << first
        self._by_word = _Filled(self._by_mark, self._marked)  # what is looked up meanwhile is at worst not kept
        self._end = first + MOST * len(ways)
        return Rows.of(first, rows)

    def sift(self, words: Iterable[str]) -> tuple[int, int]:
        """The rows that let a text of these words through, and the first hole of which this does not tell."""
        end, by_word = self._end, self._by_word
        holes = reduce(or_, map(by_word.__getitem__, words), self._filled)
        return holes & holes >> 1 & holes >> 2, end


class _Filled(dict[str, int]):
    """The holes that each word fills."""

    def __init__(self, by_mark: Mapping[str, Sequence[int]], marked: dict[str, tuple[int, int]]) -> None:
        self._by_mark = by_mark
        self._marked = marked  # of marks that get more holes, what is kept here is made anew
        self._same: dict[int, int] = {}  # most words fill the holes of their first letters, and no others

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_KEPT:
            self.clear()
            self._marked.clear()
            self._same.clear()
        filled = reduce(or_, (self._filled_by(mark) for mark in marks_of(word) if mark in self._by_mark), 0)
        self[word] = filled = self._same.setdefault(filled, filled)
        return filled

    def _filled_by(self, mark: str) -> int:
        holes = self._by_mark[mark]
        many, filled = self._marked.get(mark, (0, 0))
        if many != len(holes):
            bits = bytearray(max(holes) // 8 + 1)
            for hole in holes:
                bits[hole // 8] |= 1 << hole % 8
            filled = int.from_bytes(bits, "little")
            self._marked[mark] = len(holes), filled
        return filled
