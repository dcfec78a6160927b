"""A history of systems, a year at the head of each line:

    2006  GoldMine. Gone as well, in 2019.
    2015: HubSpot, our CRM
    2019 - Odoo. Still here.

A year is no label, and a line is an item of its own, whose short remarks ("Gone.", "Still here, this is our ERP.") are said of
what stands before them. Of a system of which nothing is said, and that a later one of its kind follows, nobody says that it is
still there. What a year to come brings is planned; which years are to come, the reader of the item knows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from inwriting.playbook.schema import Playbook
from inwriting.reading.products.catalogue import catalogue
from inwriting.reading.text import lazy
from inwriting.reading.text.alphabet import CAPITALS
from inwriting.reading.text.edits import Edit, placed_lines
from inwriting.reading.told.prose import Clause

_LINE = lazy.pattern(
    rf"(?P<head>[ \t]*(?:[-*•–][ \t]+)?(?:(?:[Ii]n|[Ss]ince|[Ff]rom) )?(?P<year>(?:19[6-9]|20[0-3])\d)(?:[ ]?(?:-|–|to)[ ]?(?P<until>(?:19[6-9]|20[0-3])\d))?(?:[ ]?[:,.=|][ \t]+|[ ]+[–—-]+>?[ ]+|[ ]{{2,}}|\t+))"
    rf"(?P<said>(?:[{CAPITALS}]|[a-z]+[A-Z])\S.*)"
)
_REMARK = lazy.pattern(  # which says nothing by itself
    r"(?P<stop>\.|;|!)\s+(?=(?:(?:is |was )?(?:long |since )?(?:gone|dead|dropped|abandoned|retired|replaced|scrapped|switched off|closed|cancelled|over|finished|history|given up|out of use)|"
    r"(?:is )?still (?:here|there|in use|running|going|with us|ours|the same)|(?:in use|stays|staying|remains|kept)|(?:this|that|it) is (?:still )?our) ?\b)",
    re.I,
)
_NAME_ALONE = lazy.pattern(r"(?:(?!(?:is|as|our|was|for|the|with|if)\b)[^\s,;:()–—]+\s*){1,5}")
_MAY_COME = lazy.pattern(r"\b(?:if|plan\w*|perhaps|maybe|hop\w+|to come|future|next|evaluat\w+|consider\w*)\b|\?", re.I)
_FEWEST = 2  # lines


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of such a history: where it and what it says begin, and the kind of the product with which that begins."""

    start: int
    first: int
    said: str
    until: str
    kind: str

    @property
    def is_bare(self) -> bool:
        return _NAME_ALONE.fullmatch(self.said) is not None

    def follows(self, other: _Line) -> bool:
        """Whether it tells of a product in the place of another."""
        return self.kind == other.kind and _MAY_COME.search(self.said) is None


def history(text: str, playbook: Playbook) -> list[Edit]:
    """The edits that make items of the lines of such histories; none where a text has none."""
    runs: list[list[_Line]] = [[]]
    for start, line in placed_lines(text):
        if found := _LINE.fullmatch(line):
            named = catalogue(playbook).find(Clause.alone(found["said"]), sure=True)
            kind = named[0].system.category if named and named[0].start == 0 else ""
            runs[-1].append(_Line(start, start + found.end("head"), found["said"], found["until"] or "", kind))
        elif runs[-1]:
            runs.append([])
    return [
        edit
        for run in runs
        if len(run) >= _FEWEST
        for number, line in enumerate(run)
        if line.kind
        for edit in _edits(line, run[number + 1 :], text)
    ]


def _edits(line: _Line, later: Sequence[_Line], text: str) -> list[Edit]:
    """The edits of one line: its year goes behind what it names, and its remarks are said of that."""
    year = text[line.start : line.first].strip(" \t:,.=|-–—>*•")
    edits = [(line.start, line.first, "- ")]
    edits += [
        (at.start("stop") + line.first, at.end() + line.first + 1, f", {text[at.end() + line.first].lower()}")
        for at in _REMARK.finditer(line.said)
    ]
    end = line.first + len(line.said.rstrip(" ."))
    if line.until:
        edits.append((end, end, f", until {line.until}"))
    elif line.is_bare:
        followed = any(other.follows(line) for other in later)
        edits.append((end, end, ", gone since" if followed else f", since {year}"))
    return edits
