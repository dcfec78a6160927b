"""The text of a PDF, as `typeset` puts it in order from the places of its pieces.

Where the places of text are not told (it stands in forms within the page, or is turned), lines are taken as the file
has them.
"""

from __future__ import annotations

import io
from collections.abc import Iterator

from pypdf import PageObject, PdfReader
from pypdf._text_extraction._layout_mode import text_show_operations  # what its "layout" mode makes its page of
from pypdf.generic import ArrayObject, ContentStream, StreamObject

from inwriting.mail.typeset import Piece, Row, rows

MOST_PAGES = 100
_MOST_LOST = 0.1  # of the text of a page, whose places are not told


def text_of(content: bytes) -> Iterator[tuple[Row, str]]:
    """The paragraphs and the rows of tables of a PDF, with their pages and lines. Raises what pypdf raises."""
    yield from rows(_pieces(page) for page in PdfReader(io.BytesIO(content)).pages[:MOST_PAGES])


def _pieces(page: PageObject) -> list[Piece]:
    placed, plain = _placed(page), page.extract_text()
    if _length(piece.text for piece in placed) >= (1 - _MOST_LOST) * _length([plain]):
        return placed
    lines = (line for line in plain.splitlines() if line.strip())
    return [Piece(0, len(line), number * 1.5, 1, line) for number, line in enumerate(lines)]


def _placed(page: PageObject) -> list[Piece]:
    contents = page.get("/Contents")
    contents = contents.get_object() if contents is not None else None
    if not isinstance(contents, ArrayObject | StreamObject):
        return []
    operations = iter(ContentStream(contents, page.pdf, "bytes").operations)
    groups = text_show_operations(operations, page._layout_mode_fonts(), True)
    return [
        Piece(
            group["tx"], group["displaced_tx"], -group["ty"] * group["flip_sort"], group["font_height"], group["text"]
        )
        for group in groups
        if group["font_height"] > 0
    ]


def _length(texts: Iterator[str] | list[str]) -> int:
    return sum(len("".join(text.split())) for text in texts)
