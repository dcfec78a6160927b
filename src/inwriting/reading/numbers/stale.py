"""Numbers of which a text says, wherever they stand, that they are of last year or out of date: "The table names 11,800 passes,
that is last year's figure", "Die 2.400 im Formular sind veraltet".

What is stale is the number: the count that a table, a form or a forwarded mail gives goes by that number alone, in whichever
language either of them is.
"""

from __future__ import annotations

import re

from inwriting.reading.model import DISOWNED
from inwriting.reading.numbers.quantities import number_of
from inwriting.reading.page.body import Body
from inwriting.reading.text import lazy
from inwriting.reading.told.prose import Clause
from inwriting.reading.told.registers import Registers

_NUMBER = r"(?<![\w.,'’])(?P<number>\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+|\d{2,})(?![\d%]|[.,]\d)"
_WHERE = r"(?:[^\S\n][\w’'-]+){0,6}?"
_THAT = (  # what takes the number up, or says it of the number itself
    r"(?:\s?[,;:(–—-]+\s?(?:(?:but|and|though|aber|doch|und|mais|et|pero|y|maar|en|mas|e) )?)?\s?"
    r"(?:(?:that|this|it|those|these|which)(?:['’]s| is| are| was| were)|is|are|was|were|das (?:ist|sind|war|waren)|dies (?:ist|sind)|was|ist|sind|war|waren|"
    r"c['’](?:est|était)|ce sont|(?:ce )?qui (?:est|sont)|est|sont|(?:eso|esa|esto|ese|este|esos|esas) (?:es|son|era)|(?:que )?(?:es|son|era|eran)|(?:isso|esse|este|esta) (?:é|era)|(?:que )?(?:é|são|era|eram)|"
    r"(?:dat|dit|het) (?:is|zijn|was|waren)|zijn|waren)"
)
_ONLY = r"(?: (?:still|only|just|now|already|noch|nur|schon|encore|todavía|ainda|nog|inzwischen|mittlerweile|désormais|ya|já))*"
_OF_LAST_YEAR = (
    r"(?:(?:the |an? )?(?:(?:figure|number|count|total|roll|value|one)s? )?(?:of |from |for )?(?:last|the previous|the past) (?:year|season)(?:['’]s)?(?: (?:figures?|numbers?|counts?|totals?|roll|values?))?|"
    r"(?:an? |the )?(?:old|older|outdated|former|previous|wrong) (?:figure|number|count|total|value|one)s?|out of date|outdated|stale|no longer (?:right|true|correct|so|current|valid)|not (?:right|correct|current|up to date) (?:any ?more|any longer)|"
    r"(?:die |der |den |eine |ein )?(?:(?:zahl|zahlen|wert|stand|angabe|angaben) )?(?:vom|aus dem|des|von|im) (?:vorjahr(?:e?s)?|letzten jahr(?:es)?|vergangenen jahr(?:es)?|letztem jahr)|(?:die |eine )?(?:vorjahreszahl|alte zahl|alten zahlen)|veraltet|überholt|nicht mehr (?:aktuell|richtig|gültig)|"
    r"(?:le |les |un )?(?:chiffres? |nombres? )?(?:de l['’]an(?:née)? (?:dernier|dernière|passée?|précédente)|d['’]il y a un an)|(?:un |l['’])ancien (?:chiffre|nombre)|dépassés?|périmés?|plus (?:à jour|exacts?|valables?)|"
    r"(?:la |el |las |los )?(?:cifras? |números? |datos? )?del año (?:pasado|anterior)|(?:una |la )?cifra antigua|(?:está |están )?(?:desfasad|anticuad|desactualizad)[oa]s?|"
    r"(?:o |os |um )?(?:números? |valor(?:es)? |dados? )?do ano (?:passado|anterior)|desatualizad[oa]s?|"
    r"(?:het |de |een )?(?:cijfers? |getal(?:len)? |aantal(?:len)? |stand )?van (?:vorig|verleden|het vorige) (?:jaar|seizoen)|(?:een |het )?(?:oud|oude) (?:cijfer|getal|aantal)|verouderd|achterhaald|niet meer (?:juist|actueel|geldig))"
)
_STALE = lazy.pattern(rf"{_NUMBER}{_WHERE}{_THAT}{_ONLY} {_OF_LAST_YEAR}(?=\s*(?:$|[,.;:)!–—-]))", re.I)


def stale_numbers(text: str) -> dict[str, tuple[int, int]]:
    """The numbers of which a text says that they are no longer so, by their digits, with where it says so."""
    return {"".join(filter(str.isdigit, one["number"])): one.span() for one in _STALE.finditer(text)}


def drop_stale(body: Body, registers: Registers, stale: dict[str, tuple[int, int]]) -> None:
    """Drops the counts of which some words say that their number is no longer so."""
    for place, fact in [*registers.facts.items()] if stale else ():
        number = number_of(fact.value) if registers.kind(fact.key) == "quantity" else ""
        if number in stale:
            del registers.facts[place]
            where = stale[number]
            registers.note(fact.key, fact.value, Clause(body.text[slice(*where)], *where, DISOWNED, where))
