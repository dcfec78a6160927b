"""Tables with several figures in a row, of which no head says in known words which of them holds now.

    Volume            2025    2026              UK        DE
    Orders / month     700     850     Budget   £20,000   € 30,000

What stands side by side is not one figure, and which of them is meant only the writer knows: such a row states nothing, so
that it is asked for. Of a column that is known to be of today, `tables` reads that one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from inwriting.playbook.schema import Playbook
from inwriting.reading.page.labels import Labels, labels
from inwriting.reading.page.tables import cells_of, table_at
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, Span, placed_lines
from inwriting.reading.values import MONTH

_SIGN = r"(?:[A-Z]{2,3} ?|[€$£¥] ?)"
_FIGURE = lazy.pattern(
    rf"(?:about |some |approx\.? |ca\.? |circa |rund |env\. |~ ?)?{_SIGN}?\d[\d.,’' \u00a0\u202f]*(?:k|m|mio\.?)?(?: ?[€$£¥]| ?[A-Z]{{3}})?"
)
_DATE = lazy.pattern(
    rf"(?:\d{{1,2}}[./ -]{{1,2}})?(?:{MONTH}\.?|\d{{1,2}})[./ -]{{1,2}}(?:20)?\d\d|[QTH] ?[1-4][ /]20\d\d", re.I
)
_PLAIN = {"quantity": _FIGURE, "money": _FIGURE, "date": _DATE}
_TWO = lazy.pattern(  # with no more than a space between: "Budget: £20,000 €30,000"
    rf"[ \t]*(?P<label>[^\W\d_][^:\n]{{1,40}}):[ \t]+(?:{_SIGN}\d[\d.,]*[ ]+{_SIGN}\d[\d.,]*|\d{{1,3}} \d{{1,3}}[.,]\d{{3}})[ \t]*"
)


def without_figures_apart(text: str, playbook: Playbook) -> list[Edit]:
    """The edits that leave out those rows."""
    known = labels(playbook)
    rows = [
        (line, text[slice(*label)], values)
        for lines in _tables(text)
        if table_at(text, lines, 0) is None
        for line in lines
        for label, *values in [cells_of(text, line)]
    ]
    edits = [(*_inner(text, line), "") for line, label, values in rows if _holds_several(text, label, values, known)]
    if ":" in text:
        edits += [
            (start, start + len(line), "")
            for start, line in placed_lines(text)
            if (two := _TWO.fullmatch(line)) and _kind(two["label"], known) in _PLAIN
        ]
    return sorted(edits)


def _holds_several(text: str, label: str, values: Sequence[Span], known: Labels) -> bool:
    """Whether the cells behind a label hold more than one of what it asks for, and each nothing else."""
    plain = _PLAIN.get(_kind(label.strip("*_ :"), known))
    return plain is not None and sum(plain.fullmatch(text, *cell) is not None for cell in values) > 1


def _kind(label: str, known: Labels) -> str:
    """The kind of fact that a label names; "" of another."""
    fact = known.named(label)[0] or known.of_number(label)
    return fact.kind if fact else ""


def _inner(text: str, line: Span) -> Span:
    """A line without its end."""
    return line[0], line[0] + len(text[slice(*line)].rstrip("\n"))


def _tables(text: str) -> Iterator[Sequence[Span]]:
    """Lines in a row that are parted into three cells or more."""
    block: list[Span] = []
    for start, line in [*placed_lines(text), (len(text), "")]:
        span = start, min(start + len(line) + 1, len(text))
        if len(cells_of(text, span)) > 2:
            block.append(span)
        elif block:
            yield block
            block = []
