"""A count on a line of its own, below the label that says of what it is: "Orders:", and below it "450 per week"; and such counts
side by side, below a row of such labels: "Job sheets | Climbers", and below it "540 a month | 63"."""

from __future__ import annotations

import re
from itertools import pairwise

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, placed_lines

_LABEL = lazy.pattern(r"[ \t>*_•–-]*[^\W\d_][^\W\d_]+(?:['’]s)?(?: [^\W\d_]+(?:['’]s)?){0,3}:[*_ \t]*")
_COUNT = lazy.pattern(
    r"[ \t>*_•–-]*(?:(?:about|approx\.?|around|roughly|some|ca\.?|circa|etwa|rund|environ|unos|unas|ongeveer|cerca de)\s|~ ?)?\d[\d.,’' ]*k?"
    r"(?: ?/ ?| (?:per|a|an|each|every|pro|par|por|al|à|im|in der|am|je|jede\w?|chaque|cada) ?)[^\W\d_]{2,9}[.*_ \t]*",
    re.I,
)


_LABELS = lazy.pattern(r"[ ]*[^\W\d_][^\t\n\d:;|]{2,30}(?:\t+[^\W\d_][^\t\n\d:;|]{1,30})+")
_COUNTS = lazy.pattern(
    r"[ ]*\d[\d.,’' ]*k?(?![\d/-])[^\t\n\d:;|]{0,25}(?:\t+\d[\d.,’' ]*k?(?![\d/-])[^\t\n\d:;|]{0,25})+"
)
_PERIOD = lazy.pattern(r"\b(?:an?|per|each|every) [^\W\d_]{2,9}|\b(?:dai|week|month|year)ly\b", re.I)
_CELLS = lazy.pattern(r"[^\t]+")


def counts_side_by_side(text: str) -> list[Edit]:
    """The edits that put a row of counts, one of which has a period, below one another, each behind the label above it; where
    the row is the only one below its labels."""
    edits: list[Edit] = []
    lines = [*placed_lines(text), (len(text), "")] if "\t" in text else []
    for (start, labels), (below, counts), (_, next_line) in zip(lines, lines[1:], lines[2:], strict=False):
        if not (_LABELS.fullmatch(labels.rstrip()) and _COUNTS.fullmatch(counts.rstrip()) and _PERIOD.search(counts)):
            continue
        named, counted = [*_CELLS.finditer(labels.rstrip())], [*_CELLS.finditer(counts.rstrip())]
        if len(named) != len(counted) or "\t" in next_line.strip():
            continue
        edits.append((start, below, ""))
        ends = [below, *(below + cell.end() for cell in counted)]
        for label, cell, end in zip(named, counted, ends, strict=False):
            edits.append((end, below + cell.start(), f"{'' if end == below else chr(10)}{label.group().strip()}: "))
    return edits


def with_counts(text: str) -> list[Edit]:
    """The edits that put such a count on the line of its label, where the count is all of the line below."""
    lines = list(placed_lines(text))
    return [
        (start + len(label.rstrip(" \t*_")), below + len(count) - len(count.lstrip(" \t>*_•–-")), " ")
        for (start, label), (below, count) in pairwise(lines)
        if _LABEL.fullmatch(label) and _COUNT.fullmatch(count)
    ]
