"""The titles of sections, as they are read: "Section 4 - Not required" is "4. Not required"."""

from __future__ import annotations

import re

from inwriting.reading.edits import Edit

_TITLE = re.compile(
    r"(?m)^(?P<mark>[ \t*#]{0,6})(?P<called>(?:section|part|chapter|clause|article|schedule|item|abschnitt|teil|punkt|partie|sección|parte|deel|seção)[ \t]+)"
    r"(?P<number>\d{1,2}|[A-Z]|[IVX]{1,4})(?P<joint>[ \t]*[-–—:.)][ \t]*|[ \t]{1,6})(?=[A-ZÀ-Þ][^\n]{2,60}$)(?![^\n]*[.;,][ \t]*$)",
    re.I,
)
_FEWEST = 2


def numbered_sections(text: str) -> list[Edit]:
    """The edits that leave what a numbered title is called, where a text has several such titles."""
    found = list(_TITLE.finditer(text))
    if len(found) < _FEWEST:
        return []
    edits: list[Edit] = []
    for title in found:
        edits += [(*title.span("called"), ""), (*title.span("joint"), ". ")]
    return edits
