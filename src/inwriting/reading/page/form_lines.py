"""Our form as it is read: each row on a line, `Label: answer`, whatever it was pasted from and however many lines a cell has.

The lines of a cell are a list, and what stands in the cells beside an answer is a remark on it, as in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from inwriting.reading.page.brief_form import BriefForm, FormRow
from inwriting.reading.products.called import SORTS
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit

_FRAME = lazy.pattern(r"[ \t]*\|[ \t]*")  # of a table that is drawn
_LABEL_ENDS = lazy.pattern(r"(?:[\s*_|:=>→[•●◦·▪–—-]|\[[xX]\])*\Z")
_NUMBER = r"\(?(?:\d{1,2}|[a-z])[.)][ ]+"
_ITEM = rf"(?:[-*•–●◦·▪][ ]+|{_NUMBER})"
_LINE_ENDS = lazy.pattern(rf"(?<!\s)\s*\n\s*(?P<item>{_ITEM})?")
_FIRST_ITEM = lazy.pattern(rf"{_NUMBER}(?=[^\n]*\n\s*{_NUMBER})")
_BESIDE = lazy.pattern(r"(?<! )[ ]*[\t|][\t| ]*(?=\S)")
_WORD = lazy.pattern(r"\S+")
_CURRENCY = lazy.pattern(r"(?:[A-Z]{3}|[€$£]|(?i:euros?|pounds?|dollars?))(?=\s*$)")
_OF_ONE = lazy.pattern(r"(?<=\w)(?:(?P<colon>: +)|\.[ ]+(?=[A-Z]))")  # "Sage: renewing. NetSuite signed"
_OF_EACH = lazy.pattern(  # "Orders: NetSuite; Accounts: HubSpot"
    rf"(?:\A|(?<=[\n;,]))[ ]*{_ITEM}?[^\W\d_][\w &/’'-]{{1,30}}(?P<colon>: +)(?=\S)"
)
_TRAILS = " \t|\n"
_GOES_ON = (",", ";", ":", ".", "!", "?")  # no sign is missing behind these
_IN_MID = lazy.pattern(  # of a sentence that goes on in the next line
    r"(?<!\w)(?:and|or|but|the|an|of|to|in|on|at|for|with|by|from|which|that|who|if|is|are|und|oder|aber|der|die|das|den|"
    r"dem|des|eine?[nmrs]?|von|zu|mit|für|im|auf|bei|dass|et|ou|le|la|les|une?|des|du|de|à|au|aux|pour|avec|dans|sur|par|"
    r"qui|que|el|los|las|del|al|con|para|por|het|een|van|voor|met|naar|dat|da|das|dos|com|em)\Z",
    re.I,
)
_JOINED = {"text": "; ", "list": "; "}  # how the lines of an answer are joined, by its kind; else with a comma


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
    """The edits of a row that is filled in: the lines of each cell as a list, and the cells beside the answer as remarks."""
    yield from _label(text, row.start, row.value, row.value)
    end = row.value + len(text[row.value : row.end].rstrip(_TRAILS))
    cells = list(_BESIDE.finditer(text, row.value, end))
    starts = [row.value, *(cell.end() for cell in cells)]
    stops = [*(cell.start() for cell in cells), end]
    yield from _lines(text, starts[0], stops[0], row)
    for cell, start, stop in zip(cells, starts[1:], stops[1:], strict=True):
        before, behind = _remark(text[start:stop], row)
        yield *cell.span(), before
        yield from _lines(text, start, stop, row)
        yield stop, stop, behind


def _remark(said: str, row: FormRow) -> tuple[str, str]:
    """What stands before and behind a remark on an answer: brackets, unless it has some of its own."""
    if row.fact.kind == "money" and _CURRENCY.match(said):
        return " ", ""  # "45000", and in the next cell "EUR"
    return (", ", "") if {"(", ")"} & {*said} else (" (", ")")


def _lines(text: str, start: int, end: int, row: FormRow) -> Iterator[Edit]:
    """The edits that make a list of the lines of a cell, without bullets and numbers, except where a mail program broke a line.
    Of a CRM or an ERP the lines below the first are remarks."""
    if first := _FIRST_ITEM.match(text, start, end):
        yield *first.span(), ""
    yield from _without_colons(text, start, end, row)
    sign = _JOINED.get(row.fact.kind, ", ")
    remarks = row.fact.key in SORTS and not {"(", ")"} & {*text[start:end]}
    number = 0
    for line in _LINE_ENDS.finditer(text, start, end):
        above = text[text.rfind("\n", 0, line.start()) + 1 : line.start()]
        word = _WORD.match(text, line.end(), end)
        if not line["item"] and row.width and word and len(above) + 1 + len(word.group()) > row.width:
            continue
        number += 1
        joined = (
            above.endswith(_GOES_ON)
            or (not line["item"] and _IN_MID.search(above))
            or text.startswith("(", line.end())
            or (row.fact.kind == "money" and _CURRENCY.match(text, line.end(), end))
        )
        yield *line.span(), " (" if remarks and number == 1 else " " if joined else sign
    if remarks and number:
        yield end, end, ")"


def _without_colons(text: str, start: int, end: int, row: FormRow) -> Iterator[Edit]:
    """The edits that take away colons which make labels of what an answer says of one thing after the other."""
    if row.fact.kind == "choice":
        for said in _OF_ONE.finditer(text, start, end):
            yield *said.span(), " " if said["colon"] else ", "
    elif row.fact.kind == "text" and len(each := list(_OF_EACH.finditer(text[start:end]))) > 1:
        for said in each:
            yield start + said.start("colon"), start + said.end("colon"), " - "
