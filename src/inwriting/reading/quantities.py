"""Dates and sums of money in prose: the one that a text names, or none. The readers of answers read them."""

from __future__ import annotations

import re
from decimal import Decimal

from inwriting.reading.values import CURRENCY_NAMES, NUMBER, currency_of, parse_number, plain, read_date

_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"),
    *("eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth"),
    *("twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first"),
)
_SPOKEN_DAY = re.compile(rf"\b({'|'.join(sorted(_ORDINALS, key=len, reverse=True))})\s+(?:of\s+)(?=[A-Z])", re.I)
_YEAR_ALONE = re.compile(r"(?:\b(?:in|by|during)|\bend of)\s+(?:the (?:calendar )?year )?20\d\d\b", re.I)
_ROUGH_DATE = re.compile(
    r"\b(?:week|kw|calendar week|cw) ?\d{1,2}\b|\b(?:early|mid|late|beginning of|start of)[\s-]+20\d\d\b", re.I
)


def date_in(text: str, locale: str = "en") -> str | None:
    """The one date that a text names, as ISO 8601, `2027-Q3` or `2027`; None where there is none, or more than one, or
    one that may be read in two ways."""
    if _ROUGH_DATE.search(text):
        return None
    words = _SPOKEN_DAY.sub(lambda day: f"{_ORDINALS.index(day[1].casefold()) + 1} ", " ".join(text.split()))
    status, value, _ = read_date(words, locale)
    if status != "answered" or value is None or (re.fullmatch(r"\d{4}", value) and not _YEAR_ALONE.search(words)):
        return None
    return value


_SCALES = {"k": 1_000, "grand": 1_000, "thousand": 1_000, "tausend": 1_000, "mille": 1_000, "mil": 1_000}
_SCALES |= dict.fromkeys(("m", "mn", "mio", "million", "millions", "millionen", "millones"), 1_000_000)
_SUM = re.compile(
    rf"(?P<before>{CURRENCY_NAMES})?\s?(?<![\d.,'])(?P<number>{NUMBER})(?:,-{{1,2}}|\.-{{1,2}})?"
    rf"(?:\s?(?P<scale>{'|'.join(sorted(_SCALES, key=len, reverse=True))})(?![A-Za-z]))?\s?"
    rf"(?P<after>{CURRENCY_NAMES})?",
    re.I,
)
_RANGE = re.compile(
    rf"\b(?:between|zwischen|entre|tussen)\s|(?:{NUMBER})\s?k?\s?(?:-|–|to|bis|à)\s?(?:{CURRENCY_NAMES})?\s?\d", re.I
)


def money_in(text: str) -> str | None:
    """The one sum of money that a text names, as `EUR 25000`; None where there is none, more than one, or a range."""
    found = set()
    if _RANGE.search(text):
        return None
    for match in _SUM.finditer(text):
        named = [name for name in (match["before"], match["after"]) if name]
        if not named:
            continue
        amount = parse_number(match["number"], money=True)
        if amount is not None:
            factor = _SCALES.get((match["scale"] or "").casefold(), 1)
            codes = [currency_of(name) for name in named]
            code = codes[-1] if len(named) > 1 and not named[-1].startswith("$") else codes[0]
            found.add(f"{code} {plain(amount * Decimal(factor))}")
    return next(iter(found)) if len(found) == 1 else None
