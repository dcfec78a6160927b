"""A text as a person sees it, which is what is read, and where all of it stands in the text as it was sent.

Mail has characters that nobody sees, within words: a zero-width space, a soft hyphen, a mark of the writing direction. It
has boxes of which only the ticked ones mean anything, and pictures where others put a dash. None of that is part of a name,
and all of it is part of the exact words that are cited.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from inwriting.reading.boxes import without_unticked
from inwriting.reading.pictures import without_pictures
from inwriting.reading.symbols import PRIVATE

Edit = tuple[int, int, str]  # a stretch of a text, and what is seen in its place
Span = tuple[int, int]

_UNSEEN = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe0e\ufe0f\ufeff]+|[\uf000-\uf0ff]"
)


class Seen:
    """A text after some edits; `text` is what is seen of it."""

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


def seen(text: str) -> list[Seen]:
    """The steps from a text as it was sent to what a person sees of it; none where that is all of it."""
    steps: list[Seen] = []
    for edits_of in (_without_unseen, without_unticked, without_pictures):
        if edits := edits_of(text):
            steps.append(Seen(text, edits))
            text = steps[-1].text
    return steps


def as_sent(steps: Sequence[Seen], start: int, end: int) -> Span:
    """Where a stretch of what is seen after these steps stands in the text as it was sent."""
    for step in reversed(steps):
        start, end = step.as_sent(start, end)
    return start, end


def _without_unseen(text: str) -> list[Edit]:
    """The edits that leave out what nobody sees, and show the signs of a symbol font."""
    if text.isascii():
        return []
    return [(*match.span(), PRIVATE.get(match.group(), "")) for match in _UNSEEN.finditer(text)]
