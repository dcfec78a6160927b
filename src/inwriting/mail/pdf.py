"""The text of a PDF, as `typeset` puts it in order from the places of its pieces, without what is struck out.

Where the places of text are not told (it stands in forms within the page, or is turned), lines are taken as the file
has them.
"""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median_low
from typing import Any

from pypdf import PageObject, PdfReader

# what its "layout" mode makes its page of
from pypdf._text_extraction._layout_mode._fixed_width_page import recurse_to_target_op, set_font_operation
from pypdf._text_extraction._layout_mode._text_state_manager import TextStateManager
from pypdf._text_extraction._layout_mode._text_state_params import TextStateParams
from pypdf.generic import ArrayObject, ContentStream, NumberObject, StreamObject

from inwriting.mail.typeset import GONE, Piece, Row, rows

logging.getLogger("pypdf").setLevel(logging.ERROR)  # how a file departs from the standard helps no operator

MOST_PAGES = 100
_MOST_LOST = 0.1  # of the text of a page, whose places are not told
_SPACE = 0.125  # gaps, in the size of the letters: between words
_WIDE = 0.75  # of a line that is set to fill its width, at most
_BACK = 1.25  # to the left of what is shown before
_STRUCK = (0.12, 0.55)  # how far above the base line a stroke strikes letters out, in their size
_THICKEST = 0.15
_PAINTS = (b"f", b"F", b"f*", b"S", b"s", b"B", b"B*", b"b", b"b*")
_WORD = re.compile(r"\S+")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})

_Operations = list[tuple[list[Any], bytes]]
_Matrix = tuple[float, float, float, float, float, float]
_AS_IT_IS: _Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class _Stroke:
    """A level line that is drawn: where it begins and ends, how high it stands, counted upwards, and its thickness."""

    left: float
    right: float
    up: float
    thick: float


def text_of(content: bytes) -> Iterator[tuple[Row, str]]:
    """The paragraphs and the rows of tables of a PDF, with their pages and lines. Raises what pypdf raises."""
    yield from rows(_pieces(page) for page in PdfReader(io.BytesIO(content)).pages[:MOST_PAGES])


def _pieces(page: PageObject) -> list[Piece]:
    operations, plain = _operations(page), page.extract_text().translate(_LIGATURES)
    placed = list(_placed(page, operations)) if operations else []
    if _length(piece.text for piece, _ in placed) < (1 - _MOST_LOST) * _length([plain]):
        lines = (line for line in plain.splitlines() if line.strip())
        return [Piece(0, len(line), number * 1.5, 1, line) for number, line in enumerate(lines)]
    strokes = list(_strokes(operations))
    return [left for piece, flip in placed for left in _not_struck(piece, flip, strokes)]


def _operations(page: PageObject) -> _Operations:
    contents = page.get("/Contents")
    contents = contents.get_object() if contents is not None else None
    if not isinstance(contents, ArrayObject | StreamObject):
        return []
    return [_moved_on(*operation) for operation in ContentStream(contents, page.pdf, "bytes").operations]


def _moved_on(operands: list[Any], operator: bytes) -> tuple[list[Any], bytes]:
    """An operation that shows text, with a move by nothing behind each piece: the library goes on to where a piece ends
    only where one is written, and browsers set "of" and "fi" and "ce" side by side without (PDF 32000-1, 9.4.3)."""
    if operator == b"Tj" and operands and isinstance(operands[0], bytes):
        shown: Sequence[Any] = [operands[0]]
    elif operator == b"TJ" and operands and isinstance(operands[0], ArrayObject):
        shown = operands[0]
    else:
        return operands, operator
    moved: list[Any] = []
    for one, following in zip(shown, [*shown[1:], b""], strict=True):
        moved.append(one)
        if isinstance(one, bytes) and isinstance(following, bytes):
            moved.append(NumberObject(0))
    return [ArrayObject(moved)], b"TJ"


def _placed(page: PageObject, operations: _Operations) -> Iterator[tuple[Piece, int]]:
    """The pieces of text of a page, and -1 for those that stand on a page which counts downwards, else 1."""
    fonts = page._layout_mode_fonts()
    for shown in _shown(operations, fonts) if fonts else ():
        for line in _on_lines(shown):
            for words in _parted(line):
                first, flip = words[0], -1 if words[0].flip_vertical else 1
                text = _text(words).translate(_LIGATURES)  # "griﬀ" is no word, and no address, of anybody's
                if text.strip():
                    yield Piece(first.tx, words[-1].displaced_tx, -first.ty * flip, first.font_height, text), flip


def _shown(operations: _Operations, fonts: dict[str, Any]) -> Iterator[list[TextStateParams]]:
    """What each text object of a page shows, piece by piece (PDF 32000-1, 9.4). What turns all of the page counts for
    nothing."""
    state, left, depth = TextStateManager(), iter(operations), 0
    for operands, operator in left:
        if operator == b"BT":
            _, shown = recurse_to_target_op(left, state, b"ET", fonts)
            yield [
                one for one in shown if one.text and one.font_height > 0 and not one.rotated and one.font.interpretable
            ]
        elif operator == b"q":
            state.add_q()
            depth += 1
        elif operator == b"Q" and depth:
            state.remove_q()
            depth -= 1
        elif operator == b"cm" and depth:
            state.add_cm(*operands)
        elif operator == b"Tf":
            set_font_operation(state, fonts, operands)
        else:
            state.set_state_param(operator, operands)


def _on_lines(shown: Sequence[TextStateParams]) -> Iterator[list[TextStateParams]]:
    """What stands on one line, from left to right."""
    line: list[TextStateParams] = []
    for one in shown:
        last = line[-1] if line else one
        below = abs(one.ty - last.ty) > one.font_height
        if line and (below or last.displaced_tx - one.tx > _BACK * one.font_height):
            yield line
            line = []
        line.append(one)
    if line:
        yield line


def _parted(line: Sequence[TextStateParams]) -> Iterator[list[TextStateParams]]:
    """The stretches of a line that gaps part which are wider than those of one that is set to fill its width."""
    gaps = [one.tx - last.displaced_tx for last, one in pairwise(line)]
    size = line[0].font_height
    between = [gap for gap in gaps if gap > _SPACE * size]
    between += [2 * _SPACE * size] * "".join(one.text for one in line).strip().count(" ")
    usual = median_low(between) if len(between) > 1 else _WIDE * size
    stretch = [line[0]]
    for gap, one in zip(gaps, line[1:], strict=True):
        if gap > max(2 * usual, _WIDE * size):
            yield stretch
            stretch = []
        stretch.append(one)
    yield stretch


def _text(words: Sequence[TextStateParams]) -> str:
    text = words[0].text
    for last, one in pairwise(words):
        text += " " * (one.tx - last.displaced_tx > _SPACE * one.font_height) + one.text
    return text


def _strokes(operations: _Operations) -> Iterator[_Stroke]:
    """The level lines and flat boxes that are painted on a page, in the measure in which its text is placed: what turns
    all of the page counts for neither."""
    outer: list[_Matrix] = []
    matrix = _AS_IT_IS
    path: list[tuple[float, float, float, float]] = []
    point = (0.0, 0.0)
    for operands, operator in operations:
        values = [float(each) for each in operands if isinstance(each, int | float)]
        if operator == b"q":
            outer.append(matrix)
        elif operator == b"Q":
            matrix = outer.pop() if outer else _AS_IT_IS
        elif operator == b"cm" and outer and len(values) == 6:
            matrix = _times(values, matrix)
        elif operator == b"re" and len(values) == 4:
            path.append((values[0], values[1], values[0] + values[2], values[1] + values[3]))
        elif operator == b"m" and len(values) == 2:
            point = (values[0], values[1])
        elif operator == b"l" and len(values) == 2:
            path.append((*point, values[0], values[1]))
            point = (values[0], values[1])
        elif operator in _PAINTS:
            yield from (_stroke(matrix, *box) for box in path)
            path = []
        elif operator == b"n":
            path = []


def _stroke(matrix: _Matrix, x0: float, y0: float, x1: float, y1: float) -> _Stroke:
    a, b, c, d, e, f = matrix
    xs = sorted((a * x0 + c * y0 + e, a * x1 + c * y1 + e))
    ys = sorted((b * x0 + d * y0 + f, b * x1 + d * y1 + f))
    return _Stroke(xs[0], xs[1], (ys[0] + ys[1]) / 2, ys[1] - ys[0])


def _times(values: Sequence[float], by: _Matrix) -> _Matrix:
    a, b, c, d, e, f = values
    p, q, r, s, t, u = by
    return (a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u)


def _not_struck(piece: Piece, flip: int, strokes: Iterable[_Stroke]) -> Iterator[Piece]:
    """A piece, or its words one by one where strokes go through some of them, in whose place `GONE` stands."""
    through = [
        stroke
        for stroke in strokes
        if stroke.thick < _THICKEST * piece.size
        and _STRUCK[0] < (piece.down + stroke.up * flip) / piece.size < _STRUCK[1]
        and stroke.left < piece.right
        and stroke.right > piece.left
    ]
    if not through:
        yield piece
        return
    width = (piece.right - piece.left) / len(piece.text)
    for word in _WORD.finditer(piece.text):
        left, right = piece.left + word.start() * width, piece.left + word.end() * width
        struck = any(stroke.left <= (left + right) / 2 <= stroke.right for stroke in through)
        yield replace(piece, left=left, right=right, text=GONE * len(word.group()) if struck else word.group())


def _length(texts: Iterable[str]) -> int:
    return sum(len("".join(text.split())) for text in texts)
