"""A text in which stretches are replaced before it is read, step by step, and where all of it stands in the text as it was
sent: what is cited are the exact words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence

Edit = tuple[int, int, str]  # a stretch of a text, and what is read in its place
Span = tuple[int, int]


class Edited:
    """A text after some edits, which is `text`."""

    def __init__(self, sent: str, edits: Iterable[Edit]) -> None:
        pieces: list[str] = []
        self._seen: list[int] = [0]  # where each stretch that is as it was sent begins, here
        self._sent: list[int] = [0]  # and there
        self._ends: list[int] = []  # where it ends there
        length = position = 0
        for start, end, words in edits:
            pieces += (sent[position:start], words)
            length += start - position + len(words)
            position = end
            self._ends.append(start)
            self._seen.append(length)
            self._sent.append(end)
        self._ends.append(len(sent))
        self.text = "".join([*pieces, sent[position:]])

    def as_sent(self, start: int, end: int) -> Span:
        """Where a stretch of what is seen stands in the text as it was sent."""
        first = self._place(start, start)
        return first, max(first, self._place(end - 1, end)) if end > start else first

    def _place(self, within: int, offset: int) -> int:
        """The place of an offset, by the stretch that another lies within; of what stands for others, where they begin."""
        at = bisect_right(self._seen, within) - 1
        return min(self._sent[at] + offset - self._seen[at], self._ends[at])

    def as_seen(self, spans: Sequence[Span]) -> list[Span]:
        """Where stretches of the text as it was sent are seen; those of which nothing is seen are left out."""
        found = ((self._shown(start), self._shown(end)) for start, end in spans)
        return [(start, end) for start, end in found if start < end]

    def _shown(self, offset: int) -> int:
        at = bisect_right(self._sent, offset) - 1
        place = self._seen[at] + offset - self._sent[at]
        return min(place, self._seen[at + 1]) if at + 1 < len(self._seen) else place


def apart(edits: Iterable[Edit]) -> list[Edit]:
    """Edits in their order, without those that begin within another; of those that begin at one place the longest stays."""
    kept: list[Edit] = []
    for edit in sorted(edits, key=lambda one: (one[0], -one[1])):
        if not kept or kept[-1][1] <= edit[0]:
            kept.append(edit)
    return kept


def placed_lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines of a text, each with where it begins."""
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1


def edited(text: str, ways: Iterable[Callable[[str], Sequence[Edit]]]) -> list[Edited]:
    """The steps from a text as it was sent to how it is read; each of the ways gives the edits of one, or none."""
    steps: list[Edited] = []
    for edits_of in ways:
        if edits := edits_of(text):
            steps.append(Edited(text, edits))
            text = steps[-1].text
    return steps


def as_sent(steps: Sequence[Edited], start: int, end: int) -> Span:
    """Where a stretch of what is read after these steps stands in the text as it was sent."""
    for step in reversed(steps):
        start, end = step.as_sent(start, end)
    return start, end
