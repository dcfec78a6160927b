"""Pages of a PDF as rows of text, in the order in which a person reads them.

A PDF says where each piece of text stands, and nothing of what belongs together, which the places tell:

    a piece far from the one before it, with others below and above it    a cell of a table
    two stretches of sentences side by side                               columns, one read after the other
    a line that had no room for the next one's first word                 goes on below
    the same line at the edge of several pages                            a running head, which is said once

Distances are in the unit of the page, which any scale may change: they are only compared with the size of the letters.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median, median_low

Row = tuple[str, ...]
GONE = "\ue000"  # stands for each letter of words that are struck out, which leave no gap between columns
Interval = tuple[float, float]

_SAME_LINE = 0.4  # distances below, in sizes of the letters
_NO_SPACE = 0.12
_SPACE = 0.15
_CELL_GAP = 0.75
_LONE_WIDTH = 3  # spaces: twice as many part the two stretches of a piece
_LONE_GAP = 2.0  # of a line that has no table around it
_MARK_GAP = 5.0
_STOP_GAP = 0.3
_SAME_STOP = 0.05
_FEWEST_STOPS = 2  # so many lines nearby with a piece at the same place
_GUTTER = 0.6
_TABLE_STEP = 3.2  # from one line of a table to the next
_HALF_LINE = 0.9  # less than from one line to the next
_TIGHT = 1.5  # from one line of a cell to the next
_ROOM = 0.5
_RAGGED = 1.0
_PADDED = 1.12  # how much further apart rows stand than the lines of a cell
_APART = 1.35  # how much further apart paragraphs stand than their lines
_SMALL = 0.8  # digits of a footnote's number
_RAISED = 0.6
_NARROW = 0.4
_LARGER = 1.12  # letters of a heading
_FULL = 0.85  # of the width
_SHORTEST_WRAPPED = 25  # characters
_SURELY_WRAPPED = 60
_LONG_IN_CELL = 18
_SMALLER = 0.85  # letters of the label of a field, of those of what is filled in
_MUCH_LARGER = 2.0
_SAME_SIZE = 0.05
_FEWEST_FIELDS = 3  # lines of a form with fields side by side
_LONGEST_LABEL = 60
_EDGE = 6  # lines of a page among which running heads stand
_COLUMN_LINES = 4
_COLUMN_WORDS = 4.0  # words in a line of prose, at least, on average

_MARK = re.compile(r"[•●▪◦‣·–—*o§➢✓-]|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]|\d{1,2}(?:\.\d{1,2})+\.?")
_BEGINS_ITEM = re.compile(rf"(?:{_MARK.pattern})\s")
_COUNTED = re.compile(rf"{_MARK.pattern}|\d{{1,3}}")
_LABEL = re.compile(r"[^\W\d_][^.:;!?]{0,40}:(?:\s|$)")
_WIDE = re.compile(r"\s{3,}|\t")
_ENDS_WITHIN = re.compile(r"(?<=[^\W_]{3})[.!?][\"”’)]*\s+[^\W\d_]")
_STRUCK = re.compile(rf"(?:(?<=\s)|^){GONE}+(?:\s{GONE}+)*(?:[^\S\n]|$)|\s?{GONE}+")
_SPACES = re.compile(r"\s+")
_STOPS = re.compile(r"[.!?:;…][\"”’')\]]*$")
_FIGURE = re.compile(r"[€$£]?\s?\d[\d.,’']*\s?%?")
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|p\.|p[aá]g(?:ina)?\.?|s\.)\s*)?(?P<number>\d{1,3})(?:\s*(?:/|of|von|de|sur|van)\s*\d{1,3})?\W*",
    re.I,
)
_NAMED_PAGE = re.compile(r"(?:page|seite|p[aá]g(?:ina)?\.?)\s*\d{1,3}\b(?:\s*(?:/|of|von|de|sur|van)\s*\d{1,3})?", re.I)
_DIGITS = re.compile(r"\d+")
_SOFT = "\u00ad\u2010"  # hyphens that typesetting programs set
_BREAKS_OFF = re.compile(r"(?<=[^\W\d_]{2})[-\u00ad\u2010]$|\u00ad$")
_JOINS_TWO = re.compile(
    r"(?:\b|-)(?:e|co|re|pre|non|one|two|three|four|multi|cross|self|semi|third|first|second|half|well|real|long|short|high|low|day|go|on|in|off|end|up|set|"
    r"follow|year|week|month|full|part|web|order|sales|post|sub|so|pick|check|sign|roll)-$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of text: where it begins and ends, its base line, counted downwards, and the size of its letters."""

    left: float
    right: float
    down: float
    size: float
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """The pieces on one base line, from left to right, its page and its number there."""

    pieces: tuple[Piece, ...]
    page: int
    number: int = 0

    @property
    def down(self) -> float:
        return self.pieces[0].down

    @property
    def size(self) -> float:
        return max(piece.size for piece in self.pieces)

    @property
    def left(self) -> float:
        return self.pieces[0].left

    @property
    def right(self) -> float:
        return self.pieces[-1].right

    @property
    def text(self) -> str:
        return " ".join(piece.text for piece in self.pieces)

    @property
    def place(self) -> str:
        return f"page {self.page}, line {self.number}"


def rows(pages: Iterable[Iterable[Piece]]) -> Iterator[tuple[Row, str]]:
    """The paragraphs and the rows of tables of all pages, with the page and the line where each begins; an empty line
    stands before what is set apart."""
    set_lines = [_lines(list(pieces), page) for page, pieces in enumerate(pages, 1)]
    bodies, feet = _without_running_heads(set_lines)
    found: list[_Block] = []
    for body in bodies:
        for block in _blocks(body):
            if found and _runs_on(found[-1], block):
                found[-1] = replace(
                    found[-1], lines=(*found[-1].lines, *block.lines), margin=min(found[-1].margin, block.margin)
                )
            else:
                found.append(block)
    hyphenated = {word for block in found for line in block.lines for word in _SPACES.split(line.text.casefold())}
    for row, place in (row for block in found for row in _written(block, hyphenated)):
        cells = tuple(_STRUCK.sub("", cell) for cell in row)
        if any(cell.strip() for cell in cells):
            yield cells, place
    yield from (((("\n" if not at else "") + line.text,), line.place) for at, line in enumerate(feet))


# ---------------------------------------------------------------- lines


def _lines(pieces: Sequence[Piece], page: int) -> list[Line]:
    """The lines of a page, from top to bottom."""
    parts = _without_raised_marks([part for piece in pieces for part in _parts(piece)])
    on_line: list[list[Piece]] = []
    for piece in sorted(parts, key=lambda piece: (piece.down, piece.left)):
        last = on_line[-1][0] if on_line else None
        if last is not None and piece.down - last.down < _SAME_LINE * min(piece.size, last.size):
            on_line[-1].append(piece)
        else:
            on_line.append([piece])
    on_line = [_without_note_marks(sorted(line, key=lambda piece: piece.left)) for line in on_line]
    stops = [_stops(line) for line in on_line]
    lines = []
    for number, line in enumerate(on_line):
        near = [
            stop
            for at in (number - 2, number - 1, number + 1, number + 2)
            if 0 <= at < len(stops)
            for stop in stops[at]
        ]
        lines.append(Line(tuple(_joined(line, near)), page, number + 1))
    return lines


def _without_raised_marks(pieces: list[Piece]) -> list[Piece]:
    """The pieces of a page without the small numbers that stand above the line of the words beside them."""

    def is_raised(mark: Piece) -> bool:
        return mark.text.isdigit() and any(
            mark.size < _SMALL * words.size
            and 0 < words.down - mark.down < _RAISED * words.size
            and min(abs(words.right - mark.left), abs(words.left - mark.right)) < _STOP_GAP * words.size
            for words in pieces
        )

    return [piece for piece in pieces if not is_raised(piece)]


def _without_note_marks(line: list[Piece]) -> list[Piece]:
    """The pieces of a line without the small numbers that point to a footnote."""
    size = max(piece.size for piece in line)

    def is_small(piece: Piece) -> bool:
        narrow = (piece.right - piece.left) / len(piece.text) < _NARROW * piece.size
        return piece.text.isdigit() and (narrow or piece.size < _SMALL * size)

    return [piece for piece in line if not is_small(piece)] or line


def _stops(line: Sequence[Piece]) -> list[float]:
    """Where pieces of a line begin behind a gap."""
    return [piece.left for up, piece in pairwise(line) if piece.left - up.right > _STOP_GAP * piece.size]


def _parts(piece: Piece) -> Iterator[Piece]:
    """The stretches of a piece that gaps part which are wider than those of a line that is set to fill its width."""
    text, width = piece.text, piece.right - piece.left
    if not text.strip():
        return
    widths = [len(gap.group()) for gap in _SPACES.finditer(text.strip())]
    usual = median_low(widths) if len(widths) > 1 else _LONE_WIDTH
    between = median_low(widths or [1])
    gaps = [gap for gap in _WIDE.finditer(text) if len(gap.group()) >= 2 * usual or "\t" in gap.group()]
    begin = 0
    for start, end in [*(gap.span() for gap in gaps), (len(text), len(text))]:
        words = text[begin:start]
        if words.strip():
            first = begin + len(words) - len(words.lstrip())
            last = begin + len(words.rstrip())
            left, right = (piece.left + width * at / len(text) for at in (first, last))
            space = _SPACE * piece.size  # beside its first and last word no more than between two
            left = min(left, piece.left + space) if 0 == begin < first <= between else left
            right = max(right, piece.right - space) if last < start == len(text) <= last + between else right
            yield Piece(left, right, piece.down, piece.size, _SPACES.sub(" ", words.strip()))
        begin = end


def _joined(line: Sequence[Piece], stops: Sequence[float]) -> Iterator[Piece]:
    """The pieces of a line, one of those that stand close to each other, and of a mark and what it marks. `stops` are
    the places where pieces of the lines around begin, below each other as in a table."""
    whole = line[0]
    for number, piece in enumerate(line[1:], 1):
        gap = (piece.left - whole.right) / min(piece.size, whole.size)
        marks = number == 1 and _MARK.fullmatch(whole.text) and gap < _MARK_GAP
        stands_below = sum(abs(piece.left - stop) < _SAME_STOP * piece.size for stop in stops) >= _FEWEST_STOPS
        if gap < (_STOP_GAP if stands_below else _CELL_GAP) or marks:
            space = "" if gap < _NO_SPACE and not marks else " "
            whole = replace(
                whole,
                right=max(whole.right, piece.right),
                size=max(whole.size, piece.size),
                text=f"{whole.text}{space}{piece.text}",
            )
        else:
            yield whole
            whole = piece
    yield whole


def _without_running_heads(pages: list[list[Line]]) -> tuple[list[list[Line]], list[Line]]:
    """The lines of each page without page numbers, and without what stands at the edges of several; heads stay on the
    first page, and what stands at the foot is given once, apart."""
    heads = Counter(text for lines in pages for text in {_folded(line) for line in lines[:_EDGE]})
    feet = Counter(text for lines in pages for text in {_folded(line) for line in lines[-_EDGE:]})
    told: set[str] = set()
    bodies: list[list[Line]] = []
    at_foot: list[Line] = []
    for page, lines in enumerate(pages, 1):
        first, last = 0, len(lines)
        while first < last and _recurs(lines, first, heads, page):
            first += 1
        while last > first and _recurs(lines, last - 1, feet, page):
            last -= 1
        new = [line for line in lines[:first] if _folded(line) not in told and not _is_page_number(line, page)]
        told.update(map(_folded, new))
        bodies.append([*map(_as_one, new), *lines[first:last]])
        for line in lines[last:]:
            words = _SPACES.sub(" ", _NAMED_PAGE.sub("", line.text)).strip(" |–—-·•")
            if _folded(line) not in told and words and not _is_page_number(line, page):
                at_foot.append(replace(line, pieces=(replace(line.pieces[0], text=words),)))
            told.add(_folded(line))
    return bodies, at_foot


def _as_one(line: Line) -> Line:
    """A line as one piece: what stands apart in a running head is no row of a table."""
    text = " – ".join(piece.text for piece in line.pieces)
    return replace(line, pieces=(replace(line.pieces[0], right=line.right, text=text),))


def _recurs(lines: Sequence[Line], at: int, edges: Counter[str], page: int) -> bool:
    """Whether a line at the edge of a page, by its number, stands at that of others too, or is the page's number."""
    line = lines[at]
    return _is_page_number(line, page) or (edges[_folded(line)] > 1 and not _heads_table(lines, at))


def _is_page_number(line: Line, page: int) -> bool:
    number = _PAGE_NUMBER.fullmatch(line.text)
    return bool(number and (int(number["number"]) == page or _NAMED_PAGE.search(line.text)))


def _folded(line: Line) -> str:
    return _DIGITS.sub("#", line.text.casefold())


def _heads_table(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is the head of a table, repeated where the table goes on: the next has the same columns."""
    if at + 1 == len(lines) or len(lines[at].pieces) < 2:
        return False
    lefts = [piece.left for piece in lines[at + 1].pieces]
    return sum(any(abs(left - piece.left) < _ROOM * piece.size for left in lefts) for piece in lines[at].pieces) > 1


# ---------------------------------------------------------------- blocks


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines of prose, or the rows of a table with the lines where each begins. `margin` is how far lines of prose may
    reach, `step` how far one usually stands from the next, and `size` that of most letters."""

    lines: tuple[Line, ...]
    cells: tuple[Row, ...] = ()
    margin: float = 0.0
    step: float = 0.0
    size: float = 0.0
    full: int = 0  # lines that reach the margin


def _blocks(lines: Sequence[Line]) -> Iterator[_Block]:
    """The blocks of a page, or of a column of it, in the order in which they are read."""
    prose: list[Line] = []
    blocks: list[_Block | list[Line]] = []
    at = 0
    while at < len(lines):
        if fields := _fields(lines, at):
            blocks += [prose, _filled_in(fields)]
            prose, at = [], at + sum(1 + len(field.below) for field in fields)
            continue
        end, gutters = _side_by_side(lines, at)
        columns = None
        if headed := _headed_below(lines, at, end):
            columns = _columns_of_prose(lines[at:headed], gutters)
            end = headed if columns else end
        columns = columns or _columns_of_prose(lines[at:end], gutters)
        if columns:
            while prose and _heads_right(prose[-1], *columns):
                columns[1].insert(0, prose.pop())
            blocks += [prose, *_blocks(columns[0]), *_blocks(columns[1])]
            prose, at = [], end
            continue
        end, gutters = _gutters(lines, at, end)
        end = _table_end(lines, at, end, gutters)
        if end - at > 1:
            _, gutters = _gutters(lines, at, end)
            blocks += [prose, _table(lines[at:end], gutters)]
            prose = []
            at = end
        else:
            prose.append(lines[at])
            at += 1
    blocks.append(prose)
    single = [line for block in blocks if isinstance(block, list) for line in block]
    sizes = Counter[float]()
    for line in lines:
        sizes[line.size] += len(line.text)
    size = max(sizes, key=lambda size: sizes[size]) if sizes else 0.0
    yield from (
        block if isinstance(block, _Block) else _prose(block, single, size)
        for block in blocks
        if isinstance(block, _Block) or block
    )


def _prose(lines: Sequence[Line], of_page: Sequence[Line], size: float) -> _Block:
    margin = max(line.right for line in of_page)
    left = min(line.left for line in of_page)
    steps = [below.down - line.down for line, below in pairwise(of_page) if 0 < below.down - line.down < 2.2 * size]
    full = sum(line.right - left > _FULL * (margin - left) for line in of_page)
    return _Block(tuple(lines), (), margin, median(steps) if steps else 1.3 * size, size, full)


def _runs_on(above: _Block, below: _Block) -> bool:
    """Whether the prose at the foot of a page, or of a column, goes on at the head of the next."""
    if above.cells or below.cells:
        return False
    last, first = above.lines[-1], below.lines[0]
    if last.page == first.page and first.down >= last.down:
        return False
    return _goes_on(replace(above, full=max(above.full, below.full)), above.lines[-1], below.lines[0])


# ---------------------------------------------------------------- columns and tables


def _side_by_side(lines: Sequence[Line], at: int) -> tuple[int, list[Interval]]:
    """How far the lines reach that leave the same gaps between what stands left and right, from a line that has such a
    gap or stands beside the next one; and the gaps."""
    first = lines[at]
    beside = at + 1 < len(lines) and lines[at + 1].down - first.down < _HALF_LINE * first.size
    if len(first.pieces) < 2 and not beside:
        return at + 1, []
    free: list[Interval] = [(float("-inf"), float("inf"))]
    end, kept = at + 1, []
    extent = (first.left, first.right)
    for number in range(at, len(lines)):
        line = lines[number]
        if number > at and line.down - lines[number - 1].down > _TABLE_STEP * line.size:
            break
        free = _less(free, line.pieces)
        extent = min(extent[0], line.left), max(extent[1], line.right)
        inner = [(a, b) for a, b in free if a >= extent[0] and b <= extent[1] and b - a >= _STOP_GAP * line.size]
        if not inner and not (number == at and beside):
            break
        end, kept = number + 1, inner
    return end, kept


@dataclass(frozen=True, slots=True)
class _Field:
    """A line of a form that holds only labels, in small letters, and the lines of what was filled in below them."""

    labels: Line
    below: tuple[Line, ...]


def _fields(lines: Sequence[Line], at: int) -> list[_Field]:
    """The lines of a form from one on in which each field has its label above it, in smaller letters, and what is
    filled in begins where a label does; none where too few of them stand side by side."""
    found: list[_Field] = []
    while at < len(lines) and (field := _field(lines, at)):
        if found and abs(field.labels.size - found[0].labels.size) > _SAME_SIZE * field.labels.size:
            break
        found.append(field)
        at += 1 + len(field.below)
    while found and not found[-1].below:
        found.pop()
    beside = sum(len(field.labels.pieces) > 1 and bool(field.below) for field in found)
    return found if beside >= _FEWEST_FIELDS else []


def _field(lines: Sequence[Line], at: int) -> _Field | None:
    labels = lines[at]
    if any(len(piece.text) > _LONGEST_LABEL or piece.text.endswith((".", ",", ";")) for piece in labels.pieces):
        return None
    below: list[Line] = []
    for line in lines[at + 1 :]:
        placed = all(
            any(abs(piece.left - label.left) < _SAME_STOP * label.size + 1 for label in labels.pieces)
            for piece in line.pieces
        )
        step = line.down - (below[-1] if below else labels).down
        if line.size * _SMALLER < labels.size or line.size > _MUCH_LARGER * labels.size:
            break
        if not placed or step > _TABLE_STEP * line.size:
            return None
        below.append(line)
    return _Field(labels, tuple(below))


def _filled_in(fields: Sequence[_Field]) -> _Block:
    """The fields of a form as rows: each label, and beside it what stands below it."""
    begins: list[Line] = []
    told: list[Row] = []
    for field in fields:
        for label in field.labels.pieces:
            said = ""
            for line in field.below:
                for piece in line.pieces:
                    nearest = min(field.labels.pieces, key=lambda one: abs(one.left - piece.left))
                    if nearest is label:
                        said = _with(said, piece.text, frozenset()) if said else piece.text
            begins.append(field.labels)
            told.append((label.text, said))
    return _Block(tuple(begins), tuple(told))


def _headed_below(lines: Sequence[Line], at: int, end: int) -> int:
    """The first of some lines, by its number, that stands apart below all others in larger letters: a heading, below
    which something else may begin; 0 for none."""
    for number in range(at + 1, end):
        above, line = lines[number - 1], lines[number]
        if line.size > _LARGER * above.size and line.down - above.down > _TIGHT * line.size:
            return number
    return 0


def _gutters(lines: Sequence[Line], at: int, end: int) -> tuple[int, list[Interval]]:
    """How far the rows of one table reach from a line, until a piece lies across a gap between two of its columns; and
    the gaps."""
    gaps: list[Interval] = []
    if at + 1 < end and lines[at + 1].down - lines[at].down < _HALF_LINE * lines[at].size:
        left, right = sorted(lines[at : at + 2], key=lambda line: line.left)
        gaps += [(left.right, right.left)] * (len(left.pieces) == 1 == len(right.pieces) and left.right < right.left)
    for number in range(at, end):
        line = lines[number]
        rest = [_less([gap], line.pieces) for gap in gaps]
        rest = [[(a, b) for a, b in parts if b - a > _STOP_GAP * line.size] for parts in rest]
        if not all(rest):
            return number, gaps
        gaps = [part for parts in rest for part in parts]
        for up, piece in pairwise(line.pieces):
            if not any(a < piece.left and b > up.right for a, b in gaps):
                gaps.append((up.right, piece.left))
        gaps.sort()
    return end, gaps


def _less(free: Iterable[Interval], pieces: Iterable[Piece]) -> list[Interval]:
    """What is left of the free stretches beside some pieces."""
    left = list(free)
    for piece in pieces:
        cut: list[Interval] = []
        for a, b in left:
            if piece.right <= a or piece.left >= b:
                cut.append((a, b))
                continue
            cut += [(a, piece.left)] * (piece.left > a) + [(piece.right, b)] * (piece.right < b)
        left = cut
    return left


def _columns_of_prose(lines: Sequence[Line], gutters: Sequence[Interval]) -> tuple[list[Line], list[Line]] | None:
    """Two columns of sentences that stand side by side; None for a table, whose rows begin on one line."""
    if not gutters:
        return None
    for start, end in sorted(gutters, key=lambda gap: gap[0] - gap[1]):
        if end - start < _GUTTER * lines[0].size:
            break
        middle = (start + end) / 2
        sides = (
            [
                replace(line, pieces=part)
                for line in lines
                if (part := tuple(p for p in line.pieces if p.left < middle))
            ],
            [
                replace(line, pieces=part)
                for line in lines
                if (part := tuple(p for p in line.pieces if p.left >= middle))
            ],
        )
        if all(map(_is_prose, sides)) and not _in_rows(lines, middle):
            return sides
        if _is_beside(*sides) or _is_beside(*reversed(sides)):
            return sides
    return None


def _heads_right(line: Line, left: Sequence[Line], right: Sequence[Line]) -> bool:
    """Whether a line above two columns is the first of the right one, which begins a little higher."""
    beside = max(above.right for above in left) <= line.left
    return beside and right[0].down - line.down < _TIGHT * line.size


def _is_prose(side: Sequence[Line]) -> bool:
    """Whether lines are those of sentences that are wrapped: most are full, and have several words."""
    if len(side) < _COLUMN_LINES:
        return False
    left, right = min(line.left for line in side), max(line.right for line in side)
    full = sum(line.right - left > 0.7 * (right - left) for line in side)
    words = sum(len(line.text.split()) for line in side) / len(side)
    wrapped = sum(not _STOPS.search(line.text) and below.text[:1].islower() for line, below in pairwise(side))
    return words >= _COLUMN_WORDS and full >= 0.4 * len(side) and wrapped >= 0.15 * len(side)


def _is_beside(prose: Sequence[Line], other: Sequence[Line]) -> bool:
    """Whether beside a paragraph of one side several lines stand apart on the other, as no row of a table has them."""
    if any(below.down - line.down < _HALF_LINE * line.size for line, below in pairwise(prose)):
        return False
    begin = 0
    for at in range(1, len(prose) + 1):
        tight = at < len(prose) and prose[at].down - prose[at - 1].down < _TIGHT * prose[at].size
        if tight:
            continue
        paragraph, begin = prose[begin:at], at
        if len(paragraph) >= _COLUMN_LINES and _is_prose(paragraph):
            size = paragraph[-1].size
            first, last = paragraph[0].down - _ROOM * size, paragraph[-1].down
            beside = [line for line in other if first <= line.down <= last]
            steps = [below.down - line.down for line, below in pairwise(beside)]
            if len(steps) > 1 and all(step > _TIGHT * size for step in steps):
                return True
    return False


def _in_rows(lines: Sequence[Line], middle: float) -> bool:
    """Whether lines stand in rows: bands without text part them, and below each band both sides begin on one line."""
    steps = [below.down - line.down for line, below in pairwise(lines)]
    least = min(step for step in steps if step > _ROOM * lines[0].size)
    below_bands = [line for line, step in zip(lines[1:], steps, strict=True) if step > _PADDED * least]
    both = sum(line.left < middle < line.right and len(line.pieces) > 1 for line in below_bands)
    return len(below_bands) > 1 and both >= 0.7 * len(below_bands)


def _table_end(lines: Sequence[Line], at: int, end: int, gutters: Sequence[Interval]) -> int:
    """Where a table ends that begins at a line: at a title, or at words of the first column alone that stand apart."""
    if not gutters:
        return at + 1
    steps: list[float] = []
    for number in range(at + 1, end):
        line, step = lines[number], lines[number].down - lines[number - 1].down
        alone = len(line.pieces) == 1 and line.right <= gutters[0][0]
        larger = line.size > _LARGER * lines[at].size
        apart = bool(steps) and step > _APART * max(steps)
        padded = bool(steps) and max(steps) > _TIGHT * line.size
        goes_on = step < _HALF_LINE * line.size or (step < _TIGHT * line.size and padded)
        followed = number + 1 < end and len(lines[number + 1].pieces) > 1
        if larger or (apart and (alone or step > 2 * max(steps))) or (alone and not goes_on and not followed):
            return number
        steps.append(step)
    return end


def _table(lines: Sequence[Line], gutters: Sequence[Interval]) -> _Block:
    """The rows of a table: what stands in a cell on several lines is one."""
    columns = [_cells(line, gutters) for line in lines]
    size = median(line.size for line in lines)
    steps = [below.down - line.down for line, below in pairwise(lines)]
    least = min((step for step in steps if step > _HALF_LINE * size), default=_TIGHT * size)
    apart = [step for step in steps if step > _PADDED * least]
    padded = least <= _TIGHT * size and len(apart) >= max(1, len(steps) // 5)
    rights = [max((cell.right for row in columns if (cell := row[at])), default=0.0) for at in range(len(gutters) + 1)]
    begins: list[Line] = []
    told: list[list[str]] = []
    above: list[Piece | None] = []
    for number, (line, row) in enumerate(zip(lines, columns, strict=True)):
        step = steps[number - 1] if number else 0.0
        wraps = [
            _wraps(up, cell, right) for up, cell, right in zip(above, row, rights, strict=bool(above)) if up and cell
        ]
        if number and step < _HALF_LINE * size:
            more = all(cell.down - up.down < _TIGHT * size for up, cell in zip(above, row, strict=True) if up and cell)
        elif not number or (padded and step > _PADDED * least):
            more = False
        elif padded:
            more = row[0] is None or all(wraps)
        elif row[0] is None:
            present = [cell for cell in row if cell]
            more = step < _TIGHT * size and (len(present) == 1 or all(cell.text[:1].islower() for cell in present))
        else:
            pairs = [(up, cell) for up, cell in zip(above[1:], row[1:], strict=True) if up and cell]
            figures = any(_FIGURE.fullmatch(one.text) for pair in pairs for one in pair)
            more = bool(wraps) and all(wraps) and row[0].text[:1].islower() and not figures
        if more:
            for at, cell in enumerate(row):
                if cell:
                    up = above[at]
                    told[-1][at] = _below_in_cell(told[-1][at], up, cell, rights[at])
            above = [cell or up for cell, up in zip(row, above, strict=True)]
        else:
            begins.append(line)
            told.append([cell.text if cell else "" for cell in row])
            above = list(row)
    if len(gutters) == 1 and all(_COUNTED.fullmatch(row[0]) for row in told if row[0]):
        told = [[" ".join(filter(None, row))] for row in told]
    return _Block(tuple(begins), tuple(tuple(cell.replace("\u00ad", "-") for cell in row) for row in told))


def _below_in_cell(told: str, above: Piece | None, piece: Piece, right: float) -> str:
    """What a cell tells with one more of its lines, which goes on with the one above it or stands for itself."""
    full = above is not None and len(above.text) >= _LONG_IN_CELL and _wraps(above, piece, right)
    goes_on = not told or piece.text[:1].islower() or (full and not _BEGINS_ITEM.match(piece.text))
    return _with(told, piece.text, frozenset()) if goes_on else f"{told}\n{piece.text}"


def _cells(line: Line, gutters: Sequence[Interval]) -> list[Piece | None]:
    cells: list[Piece | None] = [None] * (len(gutters) + 1)
    for piece in line.pieces:
        at = sum(piece.left >= (start + end) / 2 for start, end in gutters)
        before = cells[at]
        cells[at] = replace(before, right=piece.right, text=f"{before.text} {piece.text}") if before else piece
    return cells


def _wraps(above: Piece, below: Piece, right: float) -> bool:
    """Whether the first word of a piece had no room behind the one above it."""
    word = below.text.split(" ", 1)[0]
    width = (below.right - below.left) * len(word) / len(below.text)
    return above.right + width > right - _RAGGED * above.size


# ---------------------------------------------------------------- text


def _written(block: _Block, known: set[str]) -> Iterator[tuple[Row, str]]:
    if block.cells:
        yield from ((row, line.place) for row, line in zip(block.cells, block.lines, strict=True))
        return
    words, begin, last = "", block.lines[0], block.lines[0]
    apart = True
    for number, line in enumerate(block.lines):
        if number and _goes_on(block, last, line):
            words = _with(words, line.text, known)
        else:
            if number:
                yield _paragraph(words, begin, apart), begin.place
                apart = _is_apart(block, last, line)
            words, begin = line.text, line
        last = line
    yield _paragraph(words, begin, apart), begin.place


def _paragraph(words: str, line: Line, apart: bool) -> Row:
    """A paragraph as a row, with a cell for each stretch of a line that stands far from the one before it."""
    words = words.replace("\u00ad", "-")
    cells = [words]
    if words == line.text and len(line.pieces) > 1:
        cells = [line.pieces[0].text]
        for piece, below in pairwise(line.pieces):
            if below.left - piece.right > _LONE_GAP * below.size:
                cells.append(below.text)
            else:
                cells[-1] += f" {below.text}"
    cells[0] = "\n" * apart + cells[0]
    return tuple(cells)


def _is_apart(block: _Block, above: Line, line: Line) -> bool:
    if above.page != line.page:
        return True
    return line.down - above.down > _APART * block.step or line.size > _LARGER * block.size


def _goes_on(block: _Block, above: Line, line: Line) -> bool:
    """Whether a line goes on with the one above: it stands no further below than lines of prose do, in letters of the
    same size, and had no room there."""
    last, first = above.pieces[-1], line.pieces[0]
    if above.page == line.page and line.down - above.down > 1.25 * block.step:
        return False
    if len(line.pieces) > 1 or abs(line.size - above.size) > (_LARGER - 1) * line.size:
        return False
    if (
        _BEGINS_ITEM.match(first.text)
        or _LABEL.match(first.text)
        or (above.text.endswith(":") and not first.text[:1].islower())
    ):
        return False
    length = len(last.text)
    if length < _SURELY_WRAPPED and (block.full < 2 or length < _SHORTEST_WRAPPED):
        return False
    begins = not (first.text[:1].islower() or first.text.startswith(GONE)) and not _STOPS.search(last.text)
    if begins and length < _SURELY_WRAPPED and not any(_ENDS_WITHIN.search(line.text) for line in block.lines):
        return False  # notes are about as long as each other
    return _wraps(last, first, block.margin)


def _with(words: str, more: str, known: set[str] | frozenset[str]) -> str:
    """Words with those of the next line behind them, a word put together that was parted at the line's end."""
    if not words:
        return more
    parted = _BREAKS_OFF.search(words)
    if parted and more[:1].isupper():  # "Share-" and below it "Point": the mark may be the name's own
        return f"{words[: parted.start()] if words[-1] in _SOFT else words}{more}"
    if not parted or not more[:1].islower():
        return f"{words} {more}"
    whole = f"{words.split(' ')[-1]}{more.split(' ', 1)[0]}".casefold().strip(".,;:()")
    keeps = words[-1] != "\u00ad" and (_JOINS_TWO.search(words) or whole in known)
    return f"{words}{more}" if keeps else f"{words[: parted.start()]}{more}"
