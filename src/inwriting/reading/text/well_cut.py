"""Words as one would quote them: without the mark of the list that they stand in, and not broken off in a bracket."""

from __future__ import annotations

from inwriting.reading.text import lazy

_MARKS = "-–—*•▪◦·‣●>"
_GAP = r"[ \t\u00a0]"
_MARK = lazy.pattern(rf"{_GAP}*(?:[{_MARKS}]{_GAP}+)+(?=\S)|{_GAP}*[•▪◦‣●](?=\S)")
_WORD_S_MARK = lazy.pattern(rf"{_GAP}*o{_GAP}+(?=\S)")  # of the second level of a list
_LISTED = lazy.pattern(rf"{_GAP}*(?:[{_MARKS}]|o{_GAP})")
_REST = lazy.pattern(r"[^()\n]{0,160}\)")


def well_cut(text: str, start: int, end: int) -> tuple[int, int]:
    """Where words begin and end that are quoted from a text."""
    words = text[start:end]
    line = text.rfind("\n", 0, start) + 1
    if not text[line:start].strip():
        mark = _MARK.match(words)
        if not mark and (told := _WORD_S_MARK.match(words)):
            above = text[:line].rstrip().rpartition("\n")[2]
            mark = told if _LISTED.match(above) else None
        if mark and mark.end() < len(words):
            start += mark.end()
    if words.count("(") > words.count(")") and (rest := _REST.match(text, end)):
        end = rest.end()
    return start, end
