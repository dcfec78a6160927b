"""A count on a line of its own, below the label that says of what it is: "Orders:", and below it "450 per week"."""

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


def with_counts(text: str) -> list[Edit]:
    """The edits that put such a count on the line of its label, where the count is all of the line below."""
    lines = list(placed_lines(text))
    return [
        (start + len(label.rstrip(" \t*_")), below + len(count) - len(count.lstrip(" \t>*_•–-")), " ")
        for (start, label), (below, count) in pairwise(lines)
        if _LABEL.fullmatch(label) and _COUNT.fullmatch(count)
    ]
