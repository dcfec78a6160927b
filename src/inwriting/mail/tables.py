"""The tables of a sheet: what stands together, without empty rows and columns through it.

People put several on one sheet, one below the other and side by side: a list of systems, the figures, and beside them
the money. Read row by row, the figures would be said of the money.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

Placed = tuple[tuple[str, ...], str]  # a row and its place
_FEWEST = 2  # columns that a table beside another has


def in_tables(rows: Iterable[Placed]) -> Iterator[Placed]:
    """The rows of a sheet, table by table; a line end before a row begins another."""
    first = True
    for filled, block in groupby(rows, key=lambda placed: any(cell.strip() for cell in placed[0])):
        if not filled:
            continue
        for table in _side_by_side(list(block)):
            for number, (cells, place) in enumerate(table):
                above = "" if first or number else "\n"
                first = False
                yield (above + cells[0], *cells[1:]), place


def _side_by_side(block: Sequence[Placed]) -> Iterator[list[Placed]]:
    """The tables of rows without an empty one among them: several where empty columns part them."""
    width = max(len(cells) for cells, _ in block)
    used = [any(at < len(cells) and cells[at].strip() for cells, _ in block) for at in range(width)]
    spans: list[tuple[int, int]] = []
    for at, is_used in enumerate(used):
        if is_used and at and used[at - 1]:
            spans[-1] = (spans[-1][0], at + 1)
        elif is_used:
            spans.append((at, at + 1))
    if len(spans) < 2 or any(end - start < _FEWEST for start, end in spans):  # one table
        spans = [(0, width)]
    for start, end in spans:
        table = [(cells[start:end], place) for cells, place in block]
        yield [(cells, place) for cells, place in table if any(cell.strip() for cell in cells)]
