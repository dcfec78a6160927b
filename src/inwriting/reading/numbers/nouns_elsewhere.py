"""Counts whose noun stands elsewhere: of another season, or before a bracket of its label.

The count of another season goes on with the noun of the one before it: "210 Bestellungen am Tag in der Saison, 40 am Tag
außerhalb", "130 commandes par jour en décembre, 25 par jour le reste de l'année".

By itself such a number counts nothing, and "outside" beside it, which is said of the season, leaves nothing out of the work. It is
taken where one of the two says of which time of the year it is, and the first has been read as a fact. A label that says more of
what it counts in a bracket ("Facturas (CFDI): 290 al mes", "Invoices (B2B): 120 a week") counts the same.
"""

from __future__ import annotations

import re

from inwriting.reading.moods.surety import is_remark_of_guess
from inwriting.reading.numbers.figures import VOLUMES
from inwriting.reading.numbers.quantities import number_of
from inwriting.reading.numbers.shared import flows
from inwriting.reading.page.body import Body
from inwriting.reading.page.list_titles import mood_of_title
from inwriting.reading.text import lazy
from inwriting.reading.told.prose import Clause
from inwriting.reading.told.registers import Registers
from inwriting.reading.values import MONTH

_NUMBER = r"\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+|\d+"
_SPAN = r"(?:day|week|month|tag|woche|monat|jour|semaine|mois|día|dia|semana|mes|mês|dag|week|maand)"
_PERIOD = rf"(?:(?:a|an|per|each|every|pro|im|am|in der|je|par|chaque|por|al|a la|cada|elke|ao|à la|/)\s?{_SPAN}(?!\w)|/\s?{_SPAN}(?!\w)|daily|weekly|täglich|wöchentlich|dagelijks|wekelijks)"
_TIME_OF_YEAR = (
    rf"(?:\w*season|spring|summer|autumn|fall|winter|peak|christmas|easter|harvest|{MONTH}|quiet|outside|otherwise|rest of|"
    r"\w*saison|frühjahr|frühling|sommer|herbst|ernte|weihnachten|ostern|hochbetrieb|außerhalb|sonst|übrigen|rest(?:lichen)? (?:des|jahr\w*)|"
    r"printemps|été|automne|hiver|noël|pâques|fêtes|vendanges|récolte|hors saison|le reste|sinon|"
    r"temporada|primavera|verano|otoño|invierno|navidad|cosecha|vendimia|campaña|el resto|si no|"
    r"\w*seizoen|voorjaar|lente|zomer|herfst|kerst|pasen|oogst|daarbuiten|erbuiten|anders|de rest|"
    r"época|verão|outono|inverno|natal|páscoa|colheita|safra|campanha|no resto|o resto|fora dela)"
)
_ABOUT = r"(?:(?:about|around|some|only|just|etwa|rund|nur|noch|environ|seulement|unos|unas|solo|sólo|apenas|ongeveer|maar|slechts|uns|umas|só|ca\.?|circa) )*"
_TWO_SEASONS = lazy.pattern(
    rf"(?<![\w.,€$£])(?P<first>{_NUMBER})\s(?P<noun>(?:[^\W\d_][\w’'-]*\s){{1,3}}?){_PERIOD}(?P<then>[^.;:\d\n]{{0,50}}?)"
    rf"(?:[,;]|\s(?:and|but|und|aber|et|mais|y|pero|en|maar|e|mas))\s(?P<said>{_ABOUT}(?P<second>{_NUMBER})\s(?P<period>{_PERIOD})(?P<when>\s[^.,;:()\d\n]{{2,50}})?)(?=\s*(?:$|[.,;:()\n]))",
    re.I,
)
_IN_SEASON = lazy.pattern(rf"(?<!\w){_TIME_OF_YEAR}(?!\w)", re.I)
_OF_THE_SAME = lazy.pattern(  # more or fewer than the first, some of it, or of an earlier year
    r"(?<!\w)(?:more|less|fewer|mehr|weniger|davon|plus|moins|dont|más|menos|mais|meer|minder|waarvan|daarvan|of (?:them|these|those|which)|de (?:los|las|ellos|ellas) (?:cuales)?|d(?:os|as) quais|d'entre|"
    r"last|letzte[nrs]?|vorige[nrs]?|dernier|dernière|passée?|pasad[oa]|passad[oa]|vorig|verleden)(?!\w)",
    re.I,
)


_BRACKET_IN_LABEL = lazy.pattern(
    rf"^[^\S\n]*(?:[-•*–—·]\s*)?(?:\d+(?:\.\d+)*[.)]?\s+|[a-z]\)\s+)?(?P<noun>[^\W\d_][\w’'-]*(?: [^\W\d_][\w’'-]*){{0,2}}) ?\((?P<beside>[^()\n]{{1,40}})\)\s*[:=]\s*"
    rf"(?P<count>{_ABOUT}(?P<number>{_NUMBER})\s?(?P<period>{_PERIOD}))[^\S\n]*[.;,]?[^\S\n]*$",
    re.I | re.M,
)
_NOT_OF_WHAT = lazy.pattern(  # a bracket that says of when, or how surely: "Orders (2025): 300 a month"
    r"20\d\d|\?|(?<!\w)(?:plan\w*|target\w*|goal\w*|forecast\w*|future|later|last|old|former|ziel\w*|künftig\w*|geplant\w*|früher|alt|objectif\w*|prévision\w*|prévu\w*|ancien\w*|objetivo\w*|previst\w*|previsión|antes|doel\w*|verwacht\w*|gepland\w*|vroeger|meta|previsão)(?!\w)",
    re.I,
)
_BARE = lazy.pattern(r"\d[\d.,]*(?: per \w+)?", re.I)


def take_other_seasons(body: Body, registers: Registers) -> None:
    """Enters the counts that are of another time of the year than the count before them, and of the same things."""
    told = {number_of(fact.value) for fact in registers.facts.values() if fact.key == VOLUMES}
    for match in _TWO_SEASONS.finditer(body.text) if told else ():
        passage = body.passage_at(match.start("second"))
        number = number_of(match["second"])
        if passage is None or body.asks(passage) or number_of(match["first"]) not in told:
            continue
        if not _IN_SEASON.search(f"{match['then']} | {match['when'] or ''}") or _OF_THE_SAME.search(
            match["when"] or ""
        ):
            continue
        if any(key == VOLUMES and number_of(value) == number for key, value in registers.hedged):
            continue
        for places in (registers.facts, registers.excluded):  # as it was read without what it counts
            for place in [one for one in places if one[0] == VOLUMES and number_of(one[1]) == number]:
                del places[place]
        span = match.span("said")
        registers.put(
            VOLUMES, f"{number} {match['noun']}{match['period']}", Clause(match["said"], *span, "stated", span)
        )


def take_counts_by_label(body: Body, registers: Registers) -> None:
    """Enters the counts whose label says in a bracket what more it counts: "Facturas (CFDI): 290 al mes"."""
    for match in _BRACKET_IN_LABEL.finditer(body.text):
        passage = body.passage_at(match.start("number"))
        value = f"{match['number']} {match['noun'].lower()} {match['period']}"
        if passage is None or passage.mood or passage.heading.mood or not flows(value):
            continue
        if (
            is_remark_of_guess(match["beside"])
            or mood_of_title(match["beside"])
            or _NOT_OF_WHAT.search(match["beside"])
        ):
            continue
        number = number_of(match["number"])
        places = [one for one in registers.places() if one[0] == VOLUMES and number_of(one[1]) == number]
        if any(flows(known) and not _BARE.fullmatch(known) for _, known in places):
            continue
        for place in places:
            registers.facts.pop(place, None)
        span = match.start("noun"), match.end("count")
        registers.put(VOLUMES, value, Clause(body.text[slice(*span)], *span, "stated", span))
