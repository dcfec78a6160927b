"""The words that show that something is left out: not its name alone, but the row, the sentence or the title that says so.

Who is told "Deputy (you wrote: “Deputy”)" cannot see why it was left out.
"""

from __future__ import annotations

import re

from inwriting.reading.page.layout import Passage
from inwriting.reading.text import lazy

_MOST = 240  # characters of what is quoted
_NAME_ALONE = 6  # words of an item that says nothing but a name
_LONGEST_TITLE = 60  # characters
_LIST = 10  # lines between a title and its item
_CELLS = lazy.pattern(r"\t| \| |^\|")
_BULLET = lazy.pattern(r"[ \t]*(?:[-–—*•▪◦·‣●]|o(?=[ \t]))[ \t]*(?=\S)")
_LIMIT = lazy.pattern(
    r",?\s(?:but|though|although|only|albeit|and then only|not|if at all)\s(?:not|only|never|no|hardly|probably|perhaps|at|in|from|after|before|later|earlier|if|when|once|until)\b(?:(?!,\sso\b)[^.;\n]|\n(?!\n)){2,80}?(?=,\sso\b|[.;]|\n\n|$)",
    re.I,
)
_LEADS = " \t|>"
_NUMBERED = lazy.pattern(r"[ \t]*(?:\d{1,2}[.)]?|#{1,4})[ \t]+")


def shown_with(text: str, start: int, end: int, passage: Passage | None) -> tuple[int, int]:
    """Where the words stand that show that what a stretch names is left out; the stretch itself, where they are in it."""
    line, stop = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    stop = len(text) if stop < 0 else stop
    first, last = (passage.start, passage.end) if passage else (start, end)
    title = _title(text, line) if passage and passage.heading.mood else None
    if title is not None and end - title <= _MOST and len(text[start:end].split()) <= _NAME_ALONE:
        return title, end
    alone = text[first:last].strip(_LEADS + "\n") == text[start:end].strip(_LEADS)
    if alone and _CELLS.search(text[line:stop].strip()):
        return _cut(text, line, stop, start, end)
    return _cut(text, first, last, start, end)


def with_limit(text: str, end: int) -> int:
    """Where the words end that a plan is told in, with what limits it: "…, but not before 2028"."""
    limit = _LIMIT.match(text, end)
    return limit.end() if limit else end


def _cut(text: str, first: int, last: int, start: int, end: int) -> tuple[int, int]:
    """A stretch without what frames it, or the one within, where it is too long."""
    words = text[first:last]
    begin = first + len(words) - len(words.lstrip(_LEADS))
    stop = first + len(words.rstrip(f"{_LEADS}\n."))
    return (begin, stop) if begin <= start and end <= stop and stop - begin <= _MOST else (start, end)


def _title(text: str, line: int) -> int | None:
    """Where the title begins of the list that a line is an item of; None where there is no list, or no title near by."""
    if not _BULLET.match(text, line):
        return None
    for _ in range(_LIST):
        above = text.rfind("\n", 0, line - 1) + 1 if line else 0
        words = text[above : max(line - 1, 0)]
        if not line or (words.strip() and not _BULLET.match(words)):
            number = _NUMBERED.match(words)
            begin = above + (number.end() if number else len(words) - len(words.lstrip()))
            return begin if 0 < len(text[begin : max(line - 1, 0)].strip()) <= _LONGEST_TITLE else None
        line = above
    return None
