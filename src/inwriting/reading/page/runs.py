"""Two or three sentences that follow one another in a paragraph: what a brief shows is often told in no single one of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from inwriting.reading.page.layout import Passage
from inwriting.reading.told.likeness import LONGEST

_MOST = 3  # sentences


def runs(text: str, passages: Sequence[Passage]) -> Iterator[tuple[int, int]]:
    """Each run of sentences of a text, from the number of its first passage to that behind its last. A labelled value, a
    heading's list and a question are in none, nor is what is longer than likeness can weigh."""
    for first in range(len(passages)):
        if not _is_prose(text, passages[first]):
            continue
        for last in range(first + 1, min(first + _MOST, len(passages))):
            if _are_parted(text, passages[last - 1], passages[last]) or not _is_prose(text, passages[last]):
                break
            if passages[last].end - passages[first].start > LONGEST:
                break
            yield first, last + 1


def _are_parted(text: str, one: Passage, other: Passage) -> bool:
    """Whether an empty line, or something that is no passage, stands between two passages."""
    before = text[one.start : other.start].rstrip()
    gap = text[one.start + len(before) : other.start]
    return gap.count("\n") > 1 or one.start + len(before) > one.end


def _is_prose(text: str, passage: Passage) -> bool:
    return not (passage.fact or passage.heading.mood) and not text[passage.start : passage.end].rstrip().endswith("?")
