"""Our form as it is read: each row on a line, `Label: answer`, whatever it was pasted from and however many lines a cell has.

The lines of a cell are a list, and what stands in the cells beside an answer is a remark on it, as in brackets.
"""

from __future__ import annotations

from collections.abc import Iterator

from inwriting.reading.page.brief_form import BriefForm, FormRow
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit

_FRAME = lazy.pattern(r"[ \t]*\|[ \t]*")  # of a table that is drawn
_LABEL_ENDS = lazy.pattern(r"(?:[\s*_|:=•●◦·▪–—-]|\[[xX]\])*\Z")
_NUMBER = r"\(?(?:\d{1,2}|[a-z])[.)][ ]+"
_LINE_ENDS = lazy.pattern(rf"\s*\n\s*(?P<item>[-*•–●◦·▪][ ]+|{_NUMBER})?")
_FIRST_ITEM = lazy.pattern(rf"{_NUMBER}(?=[^\n]*\n\s*{_NUMBER})")
_BESIDE = lazy.pattern(r"[ ]*[\t|][\t| ]*(?=\S)")
_WORD = lazy.pattern(r"\S+")
_CURRENCY = lazy.pattern(r"[A-Z]{3}|[€$£]|(?i:euros?|pounds?|dollars?)")
_SAID_OF_ONE = lazy.pattern(r"(?<=\w)(?:(?P<colon>: +)|\.[ ]+(?=[A-Z]))")  # "Sage: renewing. NetSuite signed"
_TRAILS = " \t|\n"
_LISTED_BY_COMMA = (
    "people",
    "system",
    "money",
    "date",
    "choice",
)  # the kinds of facts whose parts are names, or say one thing


def on_lines(form: BriefForm, text: str) -> list[Edit]:
    """The edits that put each row of the form on a line of its own, with a colon behind its label."""
    rows = (edit for row in form.rows if not row.quoted for edit in _row(text, row))
    empty = (edit for start, end in form.empty for edit in _label(text, start, end, end))
    return sorted([*rows, *empty])


def _label(text: str, start: int, end: int, value: int) -> Iterator[Edit]:
    """The edits of a label that stands before the value: a colon for whatever parts them, and one line for the label."""
    if frame := _FRAME.match(text, start, end):
        yield *frame.span(), ""
        start = frame.end()
    ends = _LABEL_ENDS.search(text[start:end])
    last = start + ends.start() if ends else end
    for wrap in _LINE_ENDS.finditer(text, start, last):
        yield *wrap.span(), " "
    if not {":", "="} & {*text[last:value]} or "\n" in text[last:value]:
        yield last, value, ": " if value > last else ":"


def _row(text: str, row: FormRow) -> Iterator[Edit]:
    """The edits of a row that is filled in: the cells beside the answer in brackets, and the lines of each cell as a list."""
    yield from _label(text, row.start, row.value, row.value)
    end = row.value + len(text[row.value : row.end].rstrip(_TRAILS))
    start = row.value
    for number, beside in enumerate([*_BESIDE.finditer(text, row.value, end), None]):
        stop = beside.start() if beside else end
        yield from _lines(text, start, stop, row)
        if number and _in_brackets(text, start, stop) and not _CURRENCY.fullmatch(text, start, stop):
            yield stop, stop, ")"
        if beside:
            start = beside.end()
            follows = _BESIDE.search(text, start, end)
            last = follows.start() if follows else end
            bracket = " (" if _in_brackets(text, start, last) else ", "
            yield *beside.span(), " " if _CURRENCY.fullmatch(text, start, last) else bracket


def _in_brackets(text: str, start: int, end: int) -> bool:
    """Whether a remark can stand in brackets, as it has none."""
    return not {"(", ")"} & {*text[start:end]}


def _lines(text: str, start: int, end: int, row: FormRow) -> Iterator[Edit]:
    """The edits that make a list of the lines of a cell, without bullets and numbers, except where a mail program broke a line."""
    if first := _FIRST_ITEM.match(text, start, end):
        yield *first.span(), ""
    if row.fact.kind == "choice":
        for said in _SAID_OF_ONE.finditer(text, start, end):
            yield *said.span(), " " if said["colon"] else ", "
    sign = ", " if row.fact.kind in _LISTED_BY_COMMA else "; "
    for line in _LINE_ENDS.finditer(text, start, end):
        above = text[text.rfind("\n", 0, line.start()) + 1 : line.start()]
        word = _WORD.match(text, line.end(), end)
        if line["item"] or not (row.width and word and len(above) + 1 + len(word.group()) > row.width):
            yield *line.span(), " " if above.endswith((",", ";", ":", ".", "!", "?")) else sign
