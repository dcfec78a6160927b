"""What a brief calls those whom its writer sells to: "we supply 380 opticians", "the reps keep their growers in Copper".

A scope then means them as customers: "the opticians and their orders should go across".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from inwriting.reading.text import lazy
from inwriting.reading.text.lines import told_once
from inwriting.reading.text.needs import parts_of
from inwriting.reading.text.patterns import Said, small_of

_KIND = (  # who buys has a trade or is a house of one; most other nouns are things
    r"(?:[a-z]{3,}(?:ers|ors|ists|ians)|schools|shops|cafes|restaurants|hotels|farms|clinics|hospitals|practices|surgeries|mills|pubs|bars|"
    r"captains|households|tenants|residents|donors|councils|labs|laboratories|garages|salons|gyms|parishes|employers|merchants|dentists|patients|"
    r"breweries|bakeries|wineries|vineyards|nurseries|landlords|municipalities|cooperatives|co-operatives|studios|agencies|pharmacies|vets)"
)
_NEVER = frozenset(  # things, colleagues, and who sells to the writer
    [
        "orders",
        "others",
        "numbers",
        "letters",
        "papers",
        "computers",
        "printers",
        "trailers",
        "containers",
        "offers",
        "registers",
        "ledgers",
        "errors",
        "doors",
        "motors",
        "tractors",
        "sensors",
        "vendors",
        "suppliers",
        "directors",
        "auditors",
        "colours",
        "colors",
        "floors",
        "advisors",
        "engineers",
        "workers",
        "drivers",
        "managers",
        "users",
        "sellers",
        "headers",
        "folders",
        "servers",
        "browsers",
        "figures",
        "covers",
        "filters",
        "boilers",
        "heaters",
        "coolers",
        "freezers",
        "showers",
        "mirrors",
        "generators",
        "elevators",
        "escalators",
        "monitors",
        "meters",
        "litres",
        "carriers",
        "couriers",
        "transporters",
        "subcontractors",
        "accountants",
        "officers",
        "planners",
        "fitters",
        "installers",
        "mechanics",
        "technicians",
        "electricians",
        "lists",
        "quarters",
        "corners",
        "holders",
        "readers",
        "tankers",
        "mixers",
        "chargers",
        "makers",
        "hours",
        "years",
        "answers",
        "reminders",
        "vouchers",
        "stickers",
        "conveyors",
        "customers",
        "matters",
        "operators",
        "advisers",
        "volunteers",
        "trainers",
        "teachers",
        "carers",
        "cleaners",
        "estimators",
        "buyers",
        "traders",
        "inspectors",
        "surveyors",
        "developers",
        "programmers",
        "integrators",
        "consultants",
        "competitors",
        "neighbours",
        "neighbors",
        "contractors",
        "partners",
        "investors",
        "owners",
        "brothers",
        "sisters",
        "daughters",
        "mothers",
        "fathers",
        "labourers",
        "scaffolders",
        "fillers",
        "rollers",
        "sliders",
        "cylinders",
        "tumblers",
        "projectors",
    ]
)
_ONE = rf"(?:(?:independent|small|smaller|local|regional|private|commercial|large|larger|many|some|other|our|active|dental|primary|village) )*(?P<n>{_KIND})"
_SOLD_TO = lazy.pattern(  # in lowered text
    rf"\b(?:sells?|selling|supply|supplies|supplying|delivers?|delivering|rents?|hires?|leases?|lends?|grinds?|bakes?|roasts?|serves?|serving|bills?|"
    rf"look(?:s|ing)? after)\b (?:[\w-]+,? ){{0,8}}?(?:(?:to|for|through) )?(?:about |around |some |roughly |over |nearly |almost )?(?:\d[\d.,]* )?{_ONE}\b"
)
_LIE = " (?:are|is|sit|live) (?:held |kept |stored |managed |registered )?in "
_KEPT, _ARE_IN, _ENTERED_ONCE = (
    lazy.pattern(pattern, re.I)
    for pattern in (
        rf"\b(?:keeps?|have|has|holds?|manages?|records?) (?:all )?(?:their|our|the|its|his|her) {_ONE} (?:in|on) (?-i:[A-Z])",
        rf"\b{_ONE}(?:,[\w ,]{{0,40}})?{_LIE}(?-i:[A-Z])",
        rf"\b{_ONE}(?:,? and [a-z]+)? (?:should|must|shall|are to|ought to|(?:only )?(?:want|need) to|to)? ?(?:be )?(?:only )?(?:set up|entered|typed(?: in)?|keyed(?: in)?|opened|created|registered|put in) (?:only |just )?once\b",
    )
)


_IN_A_SYSTEM = lazy.pattern(r"[iIoO][nN] [A-Z]")
_LIE_IN = lazy.pattern(rf"(?i:{_LIE})[A-Z]")


def parties(text: str) -> Iterator[str]:
    """The words for the customers of a text's writer, in the plural."""
    lines, small = list(told_once(text)), small_of(text)  # no pattern reaches beyond a line
    kept = [line for line in lines if _IN_A_SYSTEM.search(text, *line)]
    lying = [line for line in kept if _LIE_IN.search(text, *line)]
    once = [line for line in lines if small.find(" once", *line) >= 0]
    named = (
        match["n"]
        for pattern, said, looked_at in (
            (_SOLD_TO, small, lines),
            (_KEPT, text, kept),
            (_ARE_IN, text, lying),
            (_ENTERED_ONCE, text, once),
        )
        for line in looked_at
        for match in pattern.finditer(said, *line)
    )
    yield from dict.fromkeys(name for name in map(str.casefold, named) if name not in _NEVER)


@dataclass(frozen=True, slots=True)
class Customers:
    """The words that a text has for its writer's customers, of one and of many, and their pattern."""

    names: frozenset[str]
    pattern: re.Pattern[str]

    def may_be_in(self, said: Said) -> bool:
        """Whether a sentence has such a word: its parts are those words of it, or stand in them."""
        return not self.names.isdisjoint(said.parts) and self.pattern.search(said.text) is not None


def as_customers(text: str) -> Customers | None:
    """Those words, of one and of many; None where a text has none."""
    names = list(parties(text))
    if not names:
        return None
    singular = [re.sub(r"ies$", "y", name) if name.endswith("ies") else name[:-1] for name in names]
    every = *names, *singular
    return Customers(
        frozenset(next(iter(parts_of(name)), name) for name in every),
        lazy.pattern(rf"\b(?:{'|'.join(map(re.escape, every))})\b", re.I),
    )
