"""How many there are of each record, where a list says it beside: "Records: orders (400 per month), invoices - 300 a month"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from inwriting.playbook.schema import Fact
from inwriting.reading.page.layout import Heading, Passage
from inwriting.reading.text import lazy

_ABOUT = r"(?:(?:about|approx\.?|circa|ca\.?|some|around) |~ ?)?"
_COUNTED = lazy.pattern(
    r"(?:^|(?<=[,;|:])|(?<=\band)|(?<=\n))\s*(?P<record>[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ-]*(?: [A-Za-zÀ-ÿ-]+){0,3}?)(?P<joint> ?\(| [-–—] ?|: ?|,? (?=\d))"
    + _ABOUT
    + r"(?P<count>\d[\d.,’' ]*k?)(?P<each> ?(?:/ ?|(?:per|a|an|each|every|pro|par|por|al|im|je) )(?:day|week|month|year|quarter|hour|monat|tag|woche|jahr|mois|jour|an|mes|año|dia|ano|mês|maand|jaar|dag))(?=\)|\s*(?:$|[,;|\n.]| and\b))",
    re.I,
)

_BARE = lazy.pattern(r"(?P<count>\d+) (?P<each>per \w+)")
_BRACKETED = lazy.pattern(
    r"(?<![\w-])(?!(?i:volum|quantit|amounts|numbers|figures|counts|totals|months|weeks|days|hours|years|records|objects|entities|rates|levels)[a-z]*\b)(?P<record>(?:(?:sales|purchase|work|service|customer|credit|delivery|support) )?[A-Za-z-]{3,}s)(?: ?\(| [-–—] ?|: ?)"
    + _ABOUT
    + r"(?P<count>\d[\d.,’']*)(?=\s?(?:/|per |a |an |each |every |pro |par |por |al ))"
)


def counted(text: str, passages: Iterator[Passage], volumes: Fact | None) -> Iterator[Passage]:
    """The passages, and behind those of a list of records one for each count that stands beside a record; in front of a count
    that is labelled with a record, below the title of such a list, the record itself."""
    for passage in passages:
        titled = passage.heading.fact
        if passage.fact and passage.fact.kind == "quantity" and titled and titled.kind == "list":
            if not passage.mood and passage.value > passage.start:
                yield Passage(passage.start, passage.value, replace(passage.heading, lists=True))
            yield passage
            continue
        yield passage
        listed = passage.fact or titled
        if volumes is None or listed is None or listed.kind != "list" or passage.mood or passage.heading.mood:
            continue
        begin = max(passage.start, passage.value) if passage.fact else passage.start
        for one in _COUNTED.finditer(text[begin : passage.end]):
            first, last = begin + one.start("record"), begin + one.end("each")
            said = f"{one['count'].strip()} {one['record'].casefold()} {_each(one['each'])}"
            yield Passage(first, last, Heading(), volumes, first, said=said)


def whose(value: str, words: str) -> str:
    """A count without a noun ("400 per month") with the record beside which it stands in these words, as in "orders (400 per
    month)"; "" where it stands beside none."""
    bare = _BARE.fullmatch(value)
    if bare is None:
        return ""
    for one in _BRACKETED.finditer(words):
        if re.sub(r"\D", "", one["count"]) == bare["count"]:
            return f"{bare['count']} {one['record'].casefold()} {bare['each']}"
    return ""


def _each(period: str) -> str:
    return re.sub(r"^\s*/\s*", "per ", period.strip())
