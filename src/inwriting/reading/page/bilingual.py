"""A form that says everything twice, in two languages: "Systèmes exclus / Excluded systems". One of them is read, the English
one where there is one."""

from __future__ import annotations

import re

from inwriting.playbook.schema import Playbook
from inwriting.reading.page.label_above import is_known
from inwriting.reading.page.labels import labels
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit
from inwriting.reading.text.language import is_of_another

_HALVES = lazy.pattern(
    r"(?P<first>[^\W_](?:[^\n/:;|()]{0,58}[^\s/:;|()])?)(?P<slash> / )(?P<second>[^\W_](?:[^\n/:;|()]{0,78}[^\s/:;|()])?)"
)
_WITH_SLASH = lazy.pattern(r"^.* / .*$", re.M)
_NUMBERED = lazy.pattern(r"\d{1,2}[.)]? +(?=[^\W\d_])")
_DIGIT = lazy.pattern(r"\d")
_COUNT = lazy.pattern(r"\d[\d\s.,'’]*\b")
_FEWEST = 4  # labels that stand in both languages


def in_one_language(text: str, playbook: Playbook) -> list[Edit]:
    """The edits that leave out the half in the other language, where a text has several labels in two. A number that stands
    in that half alone is kept: "55 commandes / orders"."""
    if text.count(" / ") < _FEWEST:
        return []
    known = labels(playbook)
    pairs = [pair for line in _WITH_SLASH.finditer(text) for pair in _HALVES.finditer(text, *line.span())]
    certain = 0
    sides: list[str] = []
    for pair in pairs:
        halves = {"first": pair["first"][_numbered(pair) :], "second": pair["second"]}
        abroad = [side for side, words in halves.items() if is_of_another(words)]
        said = [side for side, words in halves.items() if side not in abroad and is_known(words, known)]
        certain += len(abroad) == len(said) == 1
        sides.append(said[0] if len(said) == 1 else "")
    if certain < _FEWEST:
        return []
    usual = max(("first", "second"), key=sides.count)
    return [_without(text, pair, side or usual) for pair, side in zip(pairs, sides, strict=True)]


def _numbered(pair: re.Match[str]) -> int:
    """How many characters of what stands before the slash are the number of a line."""
    found = None if _DIGIT.search(pair["second"]) else _NUMBERED.match(pair["first"])
    return found.end() if found else 0


def _without(text: str, pair: re.Match[str], kept: str) -> Edit:
    """The edit that leaves out the half that is not kept."""
    if kept == "first":
        return (pair.end("first"), pair.end("second"), "")
    start, end = pair.start("first"), pair.end("slash")
    if numbered := _numbered(pair):
        return (start + numbered, end, "")
    count = _COUNT.match(text, start, end)
    if count and not _DIGIT.search(pair["second"]):
        start = count.end()
        return (start, end, " ")
    return (start, end, "")
