"""Stretches of a sentence masked by a sign of the same length each, so that a grammar of a few parts can tell what stands
around them, whatever they are called."""

from __future__ import annotations

import re
from collections.abc import Iterable

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Span

_CUT = lazy.pattern(
    r"[;:.!?]\s|,\s|\s[–—-]\s|\s(?:because|since|as|when|bc|cos|but|though|although|while|so that|and (?:we|i|it|the|our|they|he|she))\s",
    re.I,
)


def with_signs(text: str, places: Iterable[Span], sign: str) -> str:
    """A text of the same length in which each character of some places is a sign; but for spaces where one begins."""
    for start, end in places:
        first = end - len(text[start:end].lstrip())
        text = f"{text[:first]}{sign * (end - first)}{text[end:]}"
    return text


def one_line(sentence: str) -> str:
    """A sentence whose words stand where they did, however it was wrapped."""
    return re.sub(r"\s", " ", sentence.rstrip())


_FAR = 400  # characters before some words in which their part begins


def own_part(text: str, start: int, end: int) -> Span:
    """What is said together with some words of a sentence: up to a comma, a stop or a reason on either side."""
    floor = max(0, start - _FAR)
    first = max((match.end() for match in _CUT.finditer(text, floor, start)), default=floor)
    cut = _CUT.search(text, end)
    return first, cut.start() if cut else len(text)
