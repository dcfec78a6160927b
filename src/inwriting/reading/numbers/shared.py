"""What a volume leaves to the words around it: the noun of its label ("Returns: 140 per month") and the period that it
shares with its neighbours ("4,500 sales orders and 6,200 invoices per month", "Per month: 400 orders, 350 invoices").

Only what happens again and again shares a period: of "40 users and 300 orders per month" the users are no flow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from inwriting.reading.numbers.quantities import has_period, number_of
from inwriting.reading.numbers.quantities import volume as volume_of
from inwriting.reading.numbers.volumes_abroad import noun_abroad
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import spaced

_SPAN = r"(?:day|week|fortnight|month|quarter|year|annum|tag|woche|monat|quartal|jahr|jour|semaine|mois|trimestre|an|année|día|semana|mes|año|dag|maand|kwartaal|jaar|dia|mês|ano)"
_PERIOD = (
    rf"(?:(?:a|an|per|each|every|pro|im|am|je|jede[nrs]?|par|chaque|por|al|cada|per|elke|ao|à) (?:\w+ )?{_SPAN}s?|/ ?(?:day|week|wk|month|mo|year|yr)|daily|weekly|monthly|quarterly|yearly|annual(?:ly)?|"
    r"täglich|wöchentlich|monatlich|jährlich|mensuels?|mensuelles?|hebdomadaires?|annuel(?:le)?s|mensuales|semanales|anuales|maandelijks|wekelijks|dagelijks|jaarlijks|mensais)"
)
_FLOW = (
    r"(?:orders?|invoices?|bills?|quotes?|quotations?|offers|returns?|credit notes?|shipments?|deliver(?:y|ies)|delivery notes?|tickets?|payments?|receipts?|bookings?|reservations?|jobs?|leads?|"
    r"opportunit(?:y|ies)|deals?|enquir(?:y|ies)|inquir(?:y|ies)|claims?|cases?|calls?|visits?|requests?|transactions?|refunds?|donations?|applications?|registrations?|enrolments?|repairs?|complaints?|"
    r"prescriptions?|subscriptions?|renewals?|statements?|transfers?|movements?|journals?|postings?|"
    r"aufträgen?|bestellungen|rechnungen|angeboten?|retouren|gutschriften|lieferungen|lieferscheinen?|sendungen|commandes?|factures?|devis|retours?|avoirs?|livraisons?|"
    r"pedidos?|facturas?|presupuestos?|devoluciones|envíos|bestellingen|facturen|offertes|leveringen|encomendas?|faturas?|propostas)"
)
_NUMBER = r"\d[\d.,'’ ]*k?"
_COUNTED = rf"(?:[^\W\d]+[ -]){{0,3}}?{_FLOW}"
_NEXT = lazy.pattern(  # what stands behind a number whose period comes at the end of a list
    rf"\s*{_COUNTED}(?:(?:,| and|,? plus| &| und| et| y| en| e)\s+(?:(?:about|around|some|ca\.?|circa|roughly) )?{_NUMBER} ?{_COUNTED}){{1,6}},?\s*(?P<period>{_PERIOD})(?!\w)",
    re.I,
)
_LABEL = lazy.pattern(
    rf"[\W_]*(?:(?:current|average|typical|our|approximate|transaction|record|document)?\s*(?:volumes?|numbers?|quantit(?:y|ies)|figures?|counts?|loads?|throughput|mengen?|volumen|cantidad(?:es)?|aantal(?:len)?|volúmenes)?)?"
    rf"[\W_]*(?:in )?(?P<period>{_PERIOD})(?!\w)[\W_]*(?:volumes?|numbers?|quantit(?:y|ies)|figures?|counts?|loads?|throughput)?[\W_]*?(?::\s|\t)",
    re.I,
)
_BEGINS = lazy.pattern(rf"{_PERIOD}(?!\w)", re.I)
_AND_ANOTHER = lazy.pattern(  # what goes on with the period that stands before the first of a list
    rf"(?:,| and|,? plus| &| und| et| y| en| e)\s+(?:(?:about|around|some|ca\.?|circa|roughly|etwa|rund|environ|unos?|unas|cerca de) )?(?P<count>{_NUMBER} ?{_COUNTED})(?!\w)(?!\s*{_PERIOD})",
    re.I,
)
_ENDS = lazy.pattern(rf"(?P<period>{_PERIOD})\W*$", re.I)
_ANOTHER_AND = lazy.pattern(
    rf"(?<![\w.,€$£%])(?P<count>{_NUMBER} ?{_COUNTED})(?:,| and|,? plus| &| und| et| y| en| e)\s+(?:(?:about|around|some|ca\.?|circa|roughly|etwa|rund|environ|unos?|unas|cerca de) )?$",
    re.I,
)
_FAR = 80  # characters before a count
_STOCK = lazy.pattern(
    r"\b(?:subscriptions?|subscribers?|contracts?|members?|dealers?|users?|seats?|people|employees?|staff|salespeople|reps?|customers?|clients?|accounts?|contacts?|suppliers?|articles?|items?|skus?|products?|records?|duplicates?|sites?|locations?|branches|"
    r"shops?|stores?|warehouses?|depots?|offices?|countries|kunden|nutzer|mitarbeiter|artikel|clientes|klanten|artículos)\b",
    re.I,
)
_FLOWS = lazy.pattern(rf"\b{_FLOW}\b", re.I)
_BARE = lazy.pattern(r"(?P<number>\d[\d.,]*)(?: (?P<period>per \w+))?", re.I)
_NOUN_BY_LABEL = lazy.pattern(
    r"(?:^|[\n;|•*–—-]\s*|,\s)\W*(?P<noun>[^\W\d_][^\W\d]*(?:[ -][^\W\d]+){0,3})(?:\s*[:=]\s*|\s*[|\t]\s*|\s{3,})\W*$"
)
_NO_NOUN = lazy.pattern(
    r"\b(?:volum\w*|numbers?|quantit\w*|figures?|counts?|loads?|throughput|how many|total|amounts?|meng\w*|cantidad\w*|aantal\w*|current\w*|today|now|average|peak|about|in|at|of|for|the|is|are|"
    r"daily|weekly|monthly|quarterly|yearly|annual\w*|per|facts?|scale|size|traffic|data|note|info|crm|erp)\b",
    re.I,
)
_NOUN_BEFORE = lazy.pattern(
    rf"(?:^|[,;.:|\n()]\s*|\band\s)(?:\W|\b(?:and|also|about|some)\b)*(?P<noun>(?:(?:sales|purchase|work|service|web|online|customer|supplier|delivery|credit|support) )?{_FLOW})\s*[,:=]?\s*(?:(?:are|about|around|approx\.?|ca\.?|circa|roughly|some|~|is) ?)*$",
    re.I,
)


_MADE_OF = lazy.pattern(  # what a count stands behind and is again: "should become sales orders, 870 a month"
    spaced(
        rf"\b(?:becomes?|makes?|creates?|created as|into|as|raises?|issues?|sends?|writes?|get|gets|generates?|produces?|opens?|places?) (?:an? |the |new |our )?(?P<noun>(?:(?:sales|purchase|work|service|web|online|customer|supplier|delivery|credit|support) )?{_FLOW})"
        r"(?: in (?-i:[A-Z])[\w.+-]*(?: (?-i:[A-Z])[\w.+-]*)?)?\s?(?:,|\(|–|—| -)\s?(?:(?:about|around|approx\.?|ca\.?|circa|roughly|some|currently|that is|i\.e\.|~) ?)*$"
    ),
    re.I,
)
_COMES_TO = lazy.pattern(  # "the arrears letters come to 600 a month"
    spaced(
        r"(?:^|[.;:,(]\s*|\b(?:and|but|that|told|think|say|says|reckon|our|the|these|all|new)\s)(?:(?:our|the|these|all|new)\s)*(?P<noun>(?:(?!(?:we|they|it|that|this|these|those|our|the|volumes|numbers|figures|costs|fees|prices|sums|totals|i)\b)[^\W\d_][\w-]*\s+){0,2}?(?!(?:volumes|numbers|figures|costs|fees|prices|sums|totals)\b)[^\W\d_][\w-]+s)\s+"
        r"(?:come|amount|add\sup|run|go\sup|total\sup)\s+to\s+(?:(?:about|around|approx\.?|ca\.?|circa|roughly|some|nearly|almost|over|maybe|perhaps|~) ?)*$"
    ),
    re.I,
)
_TURNS_INTO = lazy.pattern(  # "2,150 timesheets a week become some 300 invoices": both in the same time
    spaced(
        rf"(?P<period>{_PERIOD}),? (?:become|make|turn into|result in|lead to|give|yield|end up as|are turned into|are merged into|go on|are billed (?:with|on|in)|are invoiced (?:with|on|in)|are collected (?:on|in)) (?:about |some |around |roughly |~ ?)?$"
    ),
    re.I,
)
_GO = r"(?:is|are|gets?|goes|go|comes?|pass(?:es)?|flows?|runs?|(?:have to|has to|must|need to|can) be)"
_EACH_TIME = r"(?:per|every|each|a|an) (?:day|week|month|quarter|year)|daily|weekly|monthly|quarterly|yearly|annually"
_PER = {"daily": "per day", "weekly": "per week", "monthly": "per month", "quarterly": "per quarter"} | dict.fromkeys(
    ("yearly", "annually"), "per year"
)
_TOLD_TIME = lazy.pattern(  # behind a number: "18,000 invoices are issued per year"
    rf" (?:[\w-]+ ){{1,3}}?(?:{_GO}(?: \w+){{0,3}}?|\w+ed) (?P<period>{_EACH_TIME})\b", re.I
)
_WITH_VERB = lazy.pattern(  # "400 orders go through per month"
    rf"(?<=\w) {_GO}(?: (?:through|in|out|across|over|up|sent|made|done|\w+ed))* (?=(?:{_EACH_TIME})$)", re.I
)


def in_full(volume: str, said: str) -> str:
    """A volume with the noun and the period that the words around it give to it; as it is where it has both."""
    volume = _WITH_VERB.sub(" ", volume)
    bare = _BARE.fullmatch(volume)
    timed = has_period(volume)
    if timed and bare is None:
        return volume
    place = _place_of(volume, said)
    if place is None:
        return volume
    start, end = place
    if bare and (noun := _noun(said[:start])):
        volume = " ".join(filter(None, (bare["number"], noun, bare["period"])))
    if timed or _STOCK.search(volume):
        return volume
    period = _period(said, start, end)
    return f"{volume} {period}" if period and not _BARE.fullmatch(volume) else volume


def flows(volume: str) -> bool:
    """Whether a volume is of what happens again and again and is written down each time: orders, invoices, visits."""
    return _FLOWS.search(volume) is not None or _BARE.fullmatch(volume) is not None


def counted_alike(said: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Where the counts stand that share the period of one that is told there, each in words with that period: "per month
    1,200 orders and 1,500 invoices", "1,200 orders and 1,500 invoices a month"."""
    before, behind = _BEGINS.match(said, start, end), _ENDS.search(said, start, end)
    while before and (another := _AND_ANOTHER.match(said, end)):
        end = another.end()
        yield *another.span("count"), f"{another['count']} {before.group()}"
    while behind and not before and (another := _ANOTHER_AND.search(said, max(0, start - _FAR), start)):
        start = another.start("count")
        yield *another.span("count"), f"{another['count']} {behind['period']}"


def period_last(volume: str) -> str:
    """A volume whose period stands first, with what it counts first: "per month we have 300 orders"."""
    period = _BEGINS.match(volume)
    number = re.search(r"\d", volume)
    return f"{volume[number.start() :]} {period.group()}" if period and number else volume


def _place_of(volume: str, said: str) -> tuple[int, int] | None:
    """Where the number of a volume stands in the words, if it stands there once."""
    number = number_of(volume)
    places = _numbers_in(said).get(number, ())
    return places[0] if number and len(places) == 1 else None


@lru_cache(maxsize=8)  # each of the counts of a sentence is asked for
def _numbers_in(said: str) -> Mapping[str, Sequence[tuple[int, int]]]:
    """Where each number of some words stands, without its grouping."""
    places: dict[str, list[tuple[int, int]]] = {}
    for match in re.finditer(_NUMBER, said):
        number = number_of(volume_of(match.group().strip(" .,")))
        places.setdefault(number, []).append((match.start(), match.start() + len(match.group().rstrip(" .,"))))
    return places


_SUBJECT = lazy.pattern(  # "Domes are 28 a year."
    r"(?:^|[.;:] )\W*(?:and |but |our |the )?(?P<noun>[A-Za-z][a-z-]{2,}s) (?:are|come to|run at|run to|number) (?:(?:about|around|some|only|roughly|ca\.?) )?$",
    re.I,
)


def _noun(before: str) -> str:
    """What a number counts by its label, or by the noun right before it ("Orders 55 a day")."""
    named = _NOUN_BEFORE.search(before) or _NOUN_BY_LABEL.search(before) or _SUBJECT.search(before)
    if named is None and (named := _MADE_OF.search(before) or _COMES_TO.search(before)):
        return _several(named["noun"])
    if named is None or _NO_NOUN.search(named["noun"]):
        return ""
    noun = named["noun"]
    return noun_abroad(noun[:1].lower() + noun[1:] if noun[1:].islower() else noun)


def _several(noun: str) -> str:
    """The plural of an English noun."""
    if noun.endswith("s"):
        return noun
    return f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2] not in "aeou" else f"{noun}s"


def _period(said: str, start: int, end: int) -> str:
    """The period that a number shares: of the label before its list, or at the end of it."""
    behind = _NEXT.match(said, end)
    if behind or (behind := _TOLD_TIME.match(said, end)):
        return _PER.get(behind["period"].lower(), behind["period"])
    if made := _TURNS_INTO.search(said[:start]):
        return made["period"]
    label = _LABEL.match(said)
    return label["period"] if label and label.end() <= start and not has_period(said[label.end() :]) else ""
