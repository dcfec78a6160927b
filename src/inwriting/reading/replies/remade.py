"""The value that a correction puts in place of another, where it says only what is different: "we said 400 but it is 450"
is 450 of what the 400 were, and "returns per month" says of what they were.
"""

from __future__ import annotations

import re

from inwriting.reading.text import lazy
from inwriting.reading.values import NUMBER, Values, parse_number, plain

_SCALE = {"k": 1000, "thousand": 1000, "m": 10**6, "million": 10**6}
_PERIOD = (
    r"(?:per|a|an|each|every|/)\s?(?P<unit>second|minute|hour|day|week|month|quarter|year|annum|business day|working day)s?\b|"
    r"(?P<adverb>hourly|daily|weekly|monthly|quarterly|yearly|annually)\b"
)
_ADVERBS = {"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter"}
_ADVERBS |= {"yearly": "year", "annually": "year"}
_WORD = (
    r"(?!(?:per|a|an|each|every|and|or|but|since|because|as|in|on|at|by|from|to|for|not|now|is|are|of|the|we|it|instead|"
    r"rather|with|when|due)\b)[A-Za-z-]{2,20}"
)
_COUNT = lazy.pattern(
    rf"(?<![\w.,'’/-])(?P<number>{NUMBER})(?![\d%])(?:\s?(?P<scale>k|thousand|m|million)\b)?"
    r"(?!\s?(?:%|percent|€|\$|£|(?:EUR|USD|GBP|CHF)\b)|[.,]?\d)",
    re.I,
)
_OF = lazy.pattern(rf"(?:\s(?P<what>{_WORD}(?:\s{_WORD}){{0,2}}))?(?:\s?{_PERIOD})?", re.I)
_GIVEN_UP = lazy.pattern(
    r"\b(?:not|no longer|instead of|rather than|said|wrote|stated|was|were|had been|from|than|used to be|read)(?: (?:about|only|just|the))?\s*[\"“(]?$",
    re.I,
)
_TURNED = lazy.pattern(
    r"[\"”)]?\s*(?:,?\s?but\b|->|→|=>|(?:should|must) (?:be|read|say)\b|is (?:wrong|now|not)\b)", re.I
)
_DATED = lazy.pattern(r"\b(?:in|since|by|until|of|for|from)\s$", re.I)
_YEAR = lazy.pattern(r"(?:19|20)\d\d")
_KINDS_ONLY = lazy.pattern(rf"(?P<what>{_WORD}(?:\s{_WORD}){{0,2}})\s?(?:{_PERIOD})", re.I)
_PERSON = lazy.pattern(
    r"(?:(?:Dr|Mr|Mrs|Ms|Prof)\.?\s)?[A-ZÀ-ÖØ-Þ][\w'’-]+(?:\s(?:de|van|von|der|den|la|le|di|da|[A-ZÀ-ÖØ-Þ][\w'’.-]*)){1,3}"
)
_NAMES = lazy.pattern(r"[A-ZÀ-ÖØ-Þ][\w'’.-]*(?: (?:de|van|von|der|den|la|le|di|da|[A-ZÀ-ÖØ-Þ][\w'’.-]*))*")
MOST_NAMES = 4  # words of a name


def new_quantity(said: str, before: str, locale: str) -> str | None:
    """How many of what, and in which time, a correction of `before` states; what it leaves out stays as it was, also what
    limits a count ("…, in spring") of which only the number is another.

    None where it names no number or more than one that may be meant."""
    before, _, limit = before.partition(", ")
    was = _parts(before, locale)
    numbers = [found for found in _COUNT.finditer(said) if not _is_year(said, found)]
    meant = [
        found
        for found in numbers
        if not _GIVEN_UP.search(said[: found.start()]) and not _TURNED.match(said, found.end())
    ]
    if not numbers and was and (kind := _KINDS_ONLY.fullmatch(said.strip(" ."))):
        return _told(was[0], kind["what"].strip(), _period(kind))
    if len(meant) != 1:
        return None
    number = _number(meant[0], locale)
    tail = _OF.match(said, meant[0].end())
    what = (tail["what"] or "").strip() if tail else ""
    period = _period(tail) if tail else ""
    if number is None or (not (what or period) and was is None):
        return None
    told = _told(number, what or (was[1] if was else ""), period or (was[2] if was else ""))
    return f"{told}, {limit}" if limit and (not (what or period) or limit in said) else told


def new_people(said: str, before: str, values: Values) -> str | None:
    """The person whom a correction names instead of `before`; None where it names several or nobody."""
    sentence = re.split(r"(?<=[^A-Z][a-z])[.;!]\s", said, maxsplit=1)[0]
    names = [name for name in _PERSON.findall(sentence) if name.casefold() != before.casefold()]
    if "@" not in sentence and len(names) == 1:
        return str(names[0])
    status, value, _ = values.read(sentence, "person")
    settled = value and ("@" in value or (len(value.split()) <= MOST_NAMES and _NAMES.fullmatch(value)))
    return value if status == "answered" and settled else None


def _parts(value: str, locale: str) -> tuple[str, str, str] | None:
    """A stated quantity as number, what, and period."""
    found = _COUNT.match(value)
    number = _number(found, locale) if found else None
    if found is None or number is None:
        return None
    tail = _OF.fullmatch(value, found.end())
    if tail is None:
        return (number, "", "") if found.end() == len(value) else None
    return number, (tail["what"] or "").strip(), _period(tail)


def _number(found: re.Match[str], locale: str) -> str | None:
    number = parse_number(found["number"], locale)
    return None if number is None else plain(number * _SCALE.get((found["scale"] or "").lower(), 1))


def _period(found: re.Match[str]) -> str:
    if found["adverb"]:
        return _ADVERBS[found["adverb"].lower()]
    unit = (found["unit"] or "").lower()
    return "year" if unit == "annum" else unit


def _told(number: str, what: str, period: str) -> str:
    return " ".join(filter(None, (number, what, f"per {period}" if period else "")))


def _is_year(said: str, found: re.Match[str]) -> bool:
    return _YEAR.fullmatch(found["number"]) is not None and _DATED.search(said[: found.start()]) is not None
