"""Dates and sums of money in prose: each with the words that are said of it. The readers of answers read them.

"Go-live 1 November 2027, kick-off 3 May, EUR 110 000 of which EUR 25 000 for discovery" names two dates and two sums;
what is said of one is not said of the other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from inwriting.reading.values import CURRENCY_NAMES, DATES, NUMBER, currency_of, parse_number, plain, read_date

HERE = (
    "ⁿ"  # a letter, so that words end beside it; stands for the sum or the date itself in the words that are said of it
)
ROUGHLY = re.compile(  # "up to" and "at most" bound a sum, and do not make it a rough one
    r"(?:\b(?:about|around|roughly|approximately|approx\.?|circa|ca\.?|some|something like|nearly|almost|maybe|perhaps|say|"
    r"ungefähr|etwa|rund|environ|unos|unas|ongeveer|cerca de)|~|≈)\s*$",
    re.I,
)
_REACH = 110  # characters on either side that can still be about it


@dataclass(frozen=True, slots=True)
class Quantity:
    """A sum or a date: its value ("" where it cannot be said for sure), its place, and the words that are said of it."""

    value: str
    start: int
    end: int
    said: str


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


def _is_date(text: str, match: re.Match[str]) -> bool:
    """Not a year that stands for nothing ("budget 2027"), nor a month or a day of no year."""
    if re.fullmatch(r"20\d\d", match.group()):
        return _YEAR_ALONE.search(text, max(0, match.start() - 30), match.end()) is not None
    return match.lastgroup not in ("month", "dmonth", "mdy") or re.search(r"\d\d$", match.group()) is not None


def dates_in(text: str) -> list[Quantity]:
    """The dates that a text names, each with what is said of it."""
    dated = [match.span() for match in DATES.finditer(text) if _is_date(text, match)]
    return _apart(text, dated, lambda words: date_in(words) or "")


_SCALES = {
    "k": 1_000,
    "grand": 1_000,
    "thousand": 1_000,
    "tausend": 1_000,
    "mille": 1_000,
    "mil": 1_000,
    "lakh": 100_000,
}
_SCALES |= dict.fromkeys(("m", "mn", "mio", "million", "millions", "millionen", "millones"), 1_000_000)
_CURRENCY = re.compile(CURRENCY_NAMES, re.I)
_SUM = re.compile(
    rf"(?P<before>{CURRENCY_NAMES})?\s?(?<![\d.,'])(?P<number>\d{{1,2}}(?:,\d\d)+,\d{{3}}(?!\d)|{NUMBER})(?:,-{{1,2}}|\.-{{1,2}})?"
    rf"(?:\s?(?P<scale>{'|'.join(sorted(_SCALES, key=len, reverse=True))})(?![A-Za-z]))?\s?"
    rf"(?P<after>{CURRENCY_NAMES})?",
    re.I,
)
_RANGE = re.compile(
    rf"\b(?:between|zwischen|entre|tussen)\s|(?:{NUMBER})\s?k?\s?(?:-|–|to|bis|à)\s?(?:{CURRENCY_NAMES})?\s?\d", re.I
)
_SPOKEN_UNITS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
]
_SPOKEN_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"]
_SPOKEN = {word: number for number, word in enumerate(_SPOKEN_UNITS, start=1)} | {
    word: 10 * number for number, word in enumerate(_SPOKEN_TENS, start=2)
}
_SPOKEN_SUM = re.compile(
    rf"\b(?P<words>(?:{'|'.join(_SPOKEN)}|a)(?:[ -](?:{'|'.join(_SPOKEN)}))?) (?P<scale>thousand|grand|k|million) "
    rf"(?P<after>{CURRENCY_NAMES})",
    re.I,
)


def money_in(text: str) -> str | None:
    """The one sum of money that a text names, as `EUR 25000`; None where there is none, more than one, or a range."""
    if _RANGE.search(text):
        return None
    found = {value for match in _sums(text) if (value := _amount(match))}
    return next(iter(found)) if len(found) == 1 else None


def sums_in(text: str) -> list[Quantity]:
    """The sums of money that a text names, each with what is said of it."""
    return _apart(text, [match.span() for match in _sums(text) if _amount(match)], lambda words: money_in(words) or "")


def _sums(text: str) -> list[re.Match[str]]:
    if not _CURRENCY.search(text):
        return []  # a number without a currency is no sum
    return [*_SPOKEN_SUM.finditer(text), *_SUM.finditer(text)]


def _amount(match: re.Match[str]) -> str:
    """The sum of a match, "" where no currency stands with the number."""
    said = match.groupdict()
    named = [name for name in (said.get("before"), said.get("after")) if name]
    if not named:
        return ""
    factor = _SCALES.get((said["scale"] or "").casefold(), 1)
    if "words" in said:
        amount: Decimal | None = Decimal(_spoken(said["words"]))
    elif re.fullmatch(r"\d{1,2}(?:,\d\d)+,\d{3}", said["number"]):
        amount = Decimal(said["number"].replace(",", ""))  # 4,00,000 as India groups it
    else:
        amount = parse_number(said["number"], money=True)
    if amount is None:
        return ""
    codes = [currency_of(name) for name in named]
    code = codes[-1] if len(named) > 1 and not named[-1].startswith("$") else codes[0]
    return f"{code} {plain(amount * Decimal(factor))}"


def _spoken(words: str) -> int:
    first, *rest = [_SPOKEN.get(word, 1) for word in re.split(r"[ -]", words.casefold())]
    return first * rest[0] if rest and rest[0] == 100 else first + sum(rest)


def _apart(text: str, spans: Sequence[tuple[int, int]], value: Callable[[str], str]) -> list[Quantity]:
    """What is said of each: the words from the one before to the next, shared where a comma or an "and" parts them."""
    spans = sorted(spans)
    edges = [0, *(_edge(text, one[1], other[0]) for one, other in pairwise(spans)), len(text)]
    found = []
    for index, (start, end) in enumerate(spans):
        first, last = max(edges[index], start - _REACH), min(edges[index + 1], end + _REACH)
        before = text[first:start].rstrip().removesuffix(":")  # "Running by: 28 May" says what "running by 28 May" does
        found.append(
            Quantity(value(text[first:last]), start, end, " ".join(f"{before} {HERE} {text[end:last]}".split()))
        )
    return found


_PARTED = re.compile(r"[,;:]\s|\s(?:and|und|et|y|e|en|of which|but)\s|\(")


def _edge(text: str, end: int, start: int) -> int:
    parted = _PARTED.search(text, end, start)
    return parted.start() if parted else end
