"""Pictures in a text: as the mark of a line in a list ("📅 Go-live: 1 March"), between sentences, behind a name.

What a picture says is not read. Before a label it stands where others put a dash, and so it is read as one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit

_PICTURE = "[\U0001f000-\U0001faff\U000e0020-\U000e007f\u2600-\u27bf\u2b00-\u2bff\u231a\u231b\u23e9-\u23fa\u20e3]"
_PICTURES = lazy.pattern(rf"(?<![ \t])[ \t]*(?P<which>{_PICTURE}+(?:[ \t]*{_PICTURE}+)*)[ \t]*")
_LEADS = lazy.pattern(
    rf"(?P<marks>[ \t>]*)(?P<bullet>[-*•–][ \t]+)?(?:(?P<keycap>\d)\u20e3|(?![▪◦][ \t])(?:{_PICTURE}|(?P<shape>[\u25a0-\u25ff]))+(?:[ \t]*{_PICTURE})*)[ \t]*(?=\S)"
)
_LABEL = lazy.pattern(r"[ \t]*[*_]*[^\W\d_][^:=\n.!?]{0,60}?[*_]*[:=]")
_SIGNS = {  # what stands for a sign that others type
    **dict.fromkeys("\u2794\u279c\u279d\u279e\u27a1\u27a4\u27a8", "→"),
    **dict.fromkeys("\u2795", "+"),
    **dict.fromkeys("\u2753\u2754", "?"),
    **dict.fromkeys("\u2757\u2755", "!"),
}


def without_pictures(text: str) -> list[Edit]:
    """The edits that leave the pictures out of a text, each with what is read in its place."""
    if text.isascii() or not any(map(str.isalnum, text)):
        return []  # a thumb alone is what somebody wrote
    return list(_edits(text))


def _edits(text: str) -> Iterator[Edit]:
    lines = text.split("\n")
    leads = [None if line.isascii() else _LEADS.match(line) for line in lines]
    position = 0
    for number, (line, lead) in enumerate(zip(lines, leads, strict=True)):
        first = 0
        if lead:
            beside = any(leads[max(0, number - 1) : number] + leads[number + 1 : number + 2])
            first = lead.end()
            marks = beside or lead["shape"] or _LABEL.match(line, first)
            mark = "" if lead["bullet"] or not marks else "- "
            mark = f"{lead['keycap']}. " if lead["keycap"] else mark
            yield position + lead.end("bullet" if lead["bullet"] else "marks"), position + first, mark
        for found in () if line.isascii() else _PICTURES.finditer(line, first):
            yield position + found.start(), position + found.end(), _instead(line, found)
        position += len(line) + 1


def _instead(line: str, found: re.Match[str]) -> str:
    """What is read in the place of a picture within a line: what parts the words on either side."""
    before, behind = line[found.start() - 1 : found.start()], line[found.end() : found.end() + 1]
    sign = next((_SIGNS[one] for one in found["which"] if one in _SIGNS), "")
    if sign in ("?", "!"):
        return "" if before == sign else f"{sign} " if behind else sign
    if not before or not behind.isalnum():
        return ""
    if sign:
        return f" {sign} "
    return ", " if before.isalnum() and behind.isupper() else " "
