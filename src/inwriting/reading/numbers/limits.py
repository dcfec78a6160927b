"""Words that limit a count, kept with it: `520 invoices per month, in spring`, `2750 invoices per week, chains only`. Without them
"640 cases a day in December" and "210 for the rest of the year" contradict each other, and what is so at the peak passes for all year.

Only what stands right behind a count and its period limits it, what opens its sentence, and what a cell or bracket of its row says
with "only"; a date on which something is to be done does not.
"""

from __future__ import annotations

import re
from dataclasses import replace

from inwriting.reading.model import FactRead, HedgedRead
from inwriting.reading.numbers.quantities import has_period, number_of, volume
from inwriting.reading.page.body import DIGIT, Body
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import gate
from inwriting.reading.told.registers import Registers

_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_PEAK = r"(?:peak|busy|high|low|quiet|main|holiday|summer|winter|harvest|dry|wet|rainy|growing|planting|heating|tourist|wedding|festival|ski|Christmas|exam)"
_TIME = (
    rf"(?:the )?(?:{_MONTH}(?:(?:,| and|, and| to| through| until| or) {_MONTH}){{0,3}}(?: (?:together|combined|taken together|alone))?|spring(?:time)?|summer(?:time)?|autumn|winter(?:time)?|(?:{_PEAK} )?(?:season|months|weeks|times|periods?)|peak|Christmas|Easter|"
    r"term[- ]time|(?:the )?(?:school )?holidays|harvest|Advent|Ramadan|Carnival)"
)
_LIMIT = (
    rf"(?:(?:in|during|over|at|around|through|outside|out of|off) {_TIME}(?: (?:time|only|alone))?|from {_MONTH} (?:to|until|through|till) {_MONTH}|(?:in )?(?:peak|high|low) season|off[- ]season|in season|off[- ]peak|at peak|"
    rf"(?:for |in |during |over )?the rest of the year|(?:on|in) (?:a |an )?{_PEAK} (?:days?|weeks?|months?|years?)|when (?:the )?{_PEAK} season is on)"
)
_BEHIND = lazy.pattern(
    rf"(?:\W{{0,3}}(?:on average|in all|in total|or so|roughly|as well))?\s*(?:,\s|\(|[–—-]\s)?\s*(?P<behind>{_LIMIT}|(?<=\(){_TIME}(?=\)))(?=\s*(?:$|[.,;:!?)\n\t|]|(?:and|but|or|while|whereas|when|because|since|which|of which|with)\b|[–—-]\s))",
    re.I,
)
_BEFORE = lazy.pattern(
    rf"(?:^|[.;:,(\n\t|•]\s*|\b(?:and|but|while|whereas)\s)\W*(?P<before>{_LIMIT}|otherwise)(?:,|:)?(?:\s[^\W\d_][\w'’-]*){{0,6}}\s(?:about |~)?$",
    re.I,
)
_ONLY = lazy.pattern(  # a cell, a bracket or the end of its part: "chains only", "only the chains", "without samples"
    r"(?:^|[,(\t|]\s*|\s[–—-]\s)(?P<only>(?:[^\W\d_][\w-]*\s){1,3}(?:only|alone)|only\s(?:for\s|of\s|from\s|in\s)?(?:the\s)?(?:[^\W\d_][\w-]*)(?:\s[^\W\d_][\w-]*){0,3}|"
    r"(?:without|excluding|excl\.|not counting|leaving out|apart from)\s(?:the\s)?[^\W\d_][\w-]*(?:\s[^\W\d_][\w-]*){0,3})\s*(?=$|[\t|);\n]|\.(?:\s|$))",
    re.I,
)
_NO_LIMIT = lazy.pattern(r"\b(?:read|write|view|one[- ]way|please|vat|tax|we|you|i|it|they|is|are|has|have)\b", re.I)
_MAY_LIMIT = gate(_BEHIND, _BEFORE, _ONLY)
_PERIOD = lazy.pattern(  # behind the number, and what it counts
    r"[^\d.;\n\t|]{0,60}?(?:\b(?:a|an|per|each|every|in a|in one|in an)\s(?:\w+\s)?|/\s?)(?:day|week|fortnight|month|quarter|year|mo|wk|yr)s?\b|\b(?:dai|week|month|quarter|year)ly\b",
    re.I,
)
_IN_MONTHS = lazy.pattern(  # behind the number of a count whose months are its period: "3,800 orders in March and April together"
    rf"\s(?:[a-z][\w-]*\s){{1,3}}?(?=(?:in|during|over|from)\s{_MONTH}\b)", re.I
)
_OPENING = lazy.pattern(rf"^(?!{_MONTH})[A-Z](?=[a-z])")
_MONTH_FIRST = lazy.pattern(rf"(?:{_MONTH}|Christmas|Easter|Advent|Ramadan|Carnival)\b", re.I)
_NUMBER = lazy.pattern(r"\d[\d.,'’ ]*k?", re.I)


def keep_limits(body: Body, registers: Registers) -> None:
    """Gives the volumes that are read the words of their sentence that limit them."""
    for read in (registers.facts, registers.hedged):
        for place, item in [*read.items()]:
            if registers.kind(item.key) == "quantity" and (limit := _limit(body, item)):
                value = f"{item.value}, {limit}"
                del read[place]
                read.setdefault((item.key, value.casefold()), replace(item, value=value))


def _limit(body: Body, item: FactRead | HedgedRead) -> str:
    """The words that limit a volume, where the number stands once in its passage and such words stand beside it."""
    passage = body.passage_of(item)
    if passage is None or body.is_abroad(passage.start) or not _MAY_LIMIT.may_be_in(body.said(passage)):
        return ""
    words = body.text[passage.start : passage.end]
    places = [
        one for one in _NUMBER.finditer(words) if number_of(volume(one.group().rstrip(" .,"))) == number_of(item.value)
    ]
    if len(places) != 1:
        return ""
    start, end = places[0].start(), places[0].start() + len(places[0].group().rstrip(" .,"))
    found = None
    if has_period(item.value):
        period = _PERIOD.match(words, end)
        found = (period and _BEHIND.match(words, period.end())) or _BEFORE.search(words[:start])
    elif in_months := _IN_MONTHS.match(words, end):
        found = _BEHIND.match(words, in_months.end())
    if found is None:
        only = _ONLY.search(words, end)
        between = words[end : only.start()] if only else ""
        if only and not _NO_LIMIT.search(only["only"]) and not DIGIT.search(between):
            found = only
    return _told(found[found.lastgroup or 0]) if found else ""


def _told(limit: str) -> str:
    """Words that limit a count as they stand behind it: "the rest of the year" for "For the rest of the year"."""
    words = " ".join(limit.split())
    return (words if _MONTH_FIRST.match(words) else f"{words[:1].lower()}{words[1:]}").removeprefix("for ")
