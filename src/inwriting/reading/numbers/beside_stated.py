"""What a brief only thinks possible, beside what it states of the same: "EUR 22,000 is released; if the board agrees it will be
60,000", "860 orders a month, perhaps 1,000 next year".

Shown alone, the possible sum would stand against the stated one. It is told as what may come in its place; a guess that its own
sentence takes back, or that is one of several, is dropped, and one
that counts a part of what is stated says which.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from inwriting.playbook.schema import Fact, Playbook
from inwriting.reading.model import FactRead, HedgedRead
from inwriting.reading.moods.updates import is_one
from inwriting.reading.page.body import Body
from inwriting.reading.text import lazy
from inwriting.reading.told.registers import Registers

_REFUSED = lazy.pattern(
    r"\b(?:not|n['’]t|never|nothing)(?: been| yet| \w+ly)* (?:granted|approved|given|released|promised|voted|agreed|awarded)\b|"
    r"\b(?:turned down|refused|rejected|declined|abgelehnt|nicht (?:bewilligt|genehmigt)|refusée?s?|pas (?:accordée?s?|obtenue?s?)|denegad[oa]s?|no (?:concedid|aprobad)[oa]s?|afgewezen|niet (?:toegekend|goedgekeurd)|recusad[oa]s?|não (?:concedid|aprovad)[oa]s?)\b",
    re.I,
)
_A_PART = lazy.pattern(  # right behind a count: what is done to some of what is counted
    r"(?: (?:an?|per|each|every) \w+)? (?P<done>(?:are|get|have to be|need to be|must be) (?:\w+ )?(?:changed|amended|altered|edited|corrected|cancelled|canceled|returned|split|held|queried|disputed|urgent|late|exports?|express)\b(?: [^.;,(]{1,40}(?=[.;,(]|\s*$))?)",
    re.I,
)
_COUNT = lazy.pattern(r"\D*(?P<number>\d[\d.,]*(?:-\d[\d.,]*)?)\s*(?P<what>.*)", re.S)
_TEXT = "{}: {} instead of {}, which is not certain yet"


def tell_beside_stated(body: Body, registers: Registers, playbook: Playbook) -> None:
    """Tells what is only assumed as what may come in the place of what is stated, or drops it."""
    counted = {place: _what(body, registers, item) for place, item in registers.hedged.items()}
    alike = Counter((place[0], what) for place, what in counted.items() if what)
    for place, item in [*registers.hedged.items()]:
        fact, what = playbook.fact(item.key), counted[place]
        if place in registers.facts:
            del registers.hedged[place]
        elif fact and (stated := _stated(registers, fact, what)):
            passage = body.passage_of(item)
            said = body.text[passage.start : passage.end] if passage else item.evidence
            if alike[item.key, what] > 1 or (fact.kind == "money" and _REFUSED.search(said)):
                del registers.hedged[place]
            else:
                words = _TEXT.format(fact.label, fact.in_words(item.value), fact.in_words(stated.value))
                registers.hedged[place] = replace(item, text=words)
        elif fact and fact.kind == "quantity" and (part := _part(body, registers, item)):
            words = f"{fact.label}: {fact.in_words(item.value)} that {part}, which is not certain yet"
            registers.hedged[place] = replace(item, text=words)


def _stated(registers: Registers, fact: Fact, what: str) -> FactRead | None:
    """What is stated of the same: the one sum of its kind, or a count of the same thing in the same time."""
    known = [one for one in registers.facts.values() if one.key == fact.key]
    if fact.kind == "quantity":
        return next((one for one in known if what and _counted(one) == what), None)
    return known[0] if len(known) == 1 and fact.kind == "money" and is_one(fact) else None


def _counted(item: FactRead | HedgedRead) -> str:
    """What a count counts, in which time; "" of a bare number."""
    counted = _COUNT.fullmatch(item.value)
    return counted["what"].casefold() if counted else ""


def _what(body: Body, registers: Registers, item: HedgedRead) -> str:
    """What an assumed count counts, by its own words or, of a bare number, by the last count before it in its sentence."""
    what, passage = _counted(item), body.passage_of(item)
    if what or passage is None or registers.kind(item.key) != "quantity":
        return what
    there: list[FactRead | HedgedRead] = [*registers.facts.values(), *registers.hedged.values()]
    beside = [one for one in there if one.key == item.key and passage.start <= one.start < passage.end]
    return next((what for one in beside if (what := _counted(one))), "")


def _part(body: Body, registers: Registers, item: HedgedRead) -> str:
    """What is done to some of what is stated, of which a guess says how many: "are changed after picking"; else ""."""
    noun, passage = _counted(item).partition(" per ")[0], body.passage_of(item)
    known = {_counted(one).partition(" per ")[0] for one in registers.facts.values() if one.key == item.key}
    if not noun or passage is None or noun not in known:
        return ""
    _, _, behind = body.small[passage.start : passage.end].partition(noun)
    found = _A_PART.match(behind)
    return " ".join(found["done"].split()) if found else ""
