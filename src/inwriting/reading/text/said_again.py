"""What a long text says again in the same words: the page of an appendix that is in it twice, the brief that is pasted once
more below itself. It says nothing else, and all of it would be read anew."""

from __future__ import annotations

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit

_LONG = 20_000  # characters; of a text that is no longer nothing is left out
_ENOUGH = 200  # characters of a paragraph that says so much that it is the same wherever it stands
_BETWEEN = lazy.pattern(r"\n[^\S\n]*\n\s*")


def without_what_is_said_again(text: str) -> list[Edit]:
    """The edits that leave out of a long text each paragraph that has stood before, behind the same paragraph if it is a
    short one: "n/a" is said of what stands above it."""
    if len(text) <= _LONG:
        return []
    edits: list[Edit] = []
    seen: set[tuple[str, str]] = set()
    start, last = 0, ""
    for between in [*_BETWEEN.finditer(text), None]:
        end, behind = between.span() if between else (len(text), len(text))
        paragraph = text[start:end]
        place = "" if len(paragraph) >= _ENOUGH else last, paragraph
        if place in seen:
            edits.append((start, behind, ""))
        seen.add(place)
        start, last = behind, paragraph
    return edits
