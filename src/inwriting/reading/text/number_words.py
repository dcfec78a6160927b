"""Numbers in words where they count money or what comes in some time, in digits: "eight grand" is "8 grand", "two hundred
hires a month" is "200 hires a month"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit
from inwriting.reading.values import ONES, TENS

_TIMES = {"hundred": 100, "thousand": 1000}
_WORD = "|".join([*sorted(ONES, key=len, reverse=True), *TENS])
_NUMBER = rf"(?:(?:{_WORD}|an?(?= hundred| thousand))(?:[ -](?:and[ -])?(?:{_WORD}|hundred|thousand)\b)*)"
_PERIOD = r"(?:a|an|per|each|every) (?:(?:working|normal|good|busy|average|typical) )?(?:day|week|fortnight|month|quarter|year|season|night|term)\b"
_COUNTED = lazy.pattern(
    rf"(?<![\w-])(?P<number>{_NUMBER})(?= grand\b|(?: (?!(?:hundred|thousand|percent|per cent|of|to|or|and|a|an|per|hours?|days?|weeks?|months?|years?|times?|minutes?|people)\b)[a-z][\w-]*){{0,3}} {_PERIOD})",
    re.I,
)
_FEW = 10  # fewer are no count of records


def number_words(text: str) -> Iterator[Edit]:
    """The edits that write such numbers in digits."""
    for match in _COUNTED.finditer(text):
        number = _value(match["number"].lower())
        if number >= _FEW or text.startswith(" grand", match.end()):
            yield match.start(), match.end(), str(number)


def _value(words: str) -> int:
    """The number that some words name: 120 of "a hundred and twenty", 1,250 of "twelve hundred and fifty"."""
    total = part = 0
    for word in re.split(r"[ -]", words):
        if word in _TIMES:
            part = max(part, 1) * _TIMES[word]
            if word == "thousand":
                total, part = total + part, 0
        else:
            part += ONES.get(word, TENS.get(word, 0))
    return total + part
