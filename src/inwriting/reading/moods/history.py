"""The history of a house in years: a system that came in one year is no more, where another of its kind came in a later one.

    In 2014 we bought Sage 50. In 2019 we moved to Exact Globe. Last year we switched to Odoo.
    2016 kam Lexware ins Haus. Seit 2023 sind wir auf weclapp umgestiegen.

Each sentence says by itself what was so in its year; only together they say what is so now. A system stays that is told of
elsewhere as there still.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from inwriting.playbook.schema import Playbook
from inwriting.reading.model import OF_OTHERS
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.products.catalogue import Mention
from inwriting.reading.products.systems import Landscape
from inwriting.reading.text import lazy
from inwriting.reading.told.registers import Registers

_YEAR = lazy.pattern(r"(?<![\d.,/-])(?P<year>(?:19[89]|20[0-4])\d)(?![\d.,/-]?\d)")
_LAST_YEAR = lazy.pattern(
    r"\b(?:last (?:year|spring|summer|autumn|fall|winter)|letztes jahr|voriges jahr|im (?:letzten|vorigen) jahr|l['’](?:an|année) dernière?|el año pasado|vorig jaar|(?:no )?ano passado)\b",
    re.I,
)
_THIS_YEAR = lazy.pattern(
    r"\b(?:this (?:year|spring|summer|autumn|fall)|dieses jahr|heuer|cette année|este año|dit jaar|este ano)\b", re.I
)
_MOVED = lazy.pattern(  # right before the system that came in the place of another
    r"\b(?:(?:moved|switched|changed|migrated|went|came|upgraded|transferred)(?: over| across| everything| all of it| the whole lot)? (?:to|onto|on to)|(?:replaced|exchanged) (?:it|that|them|this) (?:by|with|for)|"
    r"(?:came|followed|arrived)|(?:brought|took) in|umgestiegen|gewechselt|wechselten wir (?:zu|auf)|(?:stiegen|stellten|zogen) wir (?:auf|um auf)|kam(?: dann)?|"
    r"passés? (?:à|sur|chez)|migré vers|basculé (?:vers|sur)|est arrivée?|(?:nos )?pasamos a|(?:nos )?cambiamos a|migramos a|llegó|"
    r"(?:stapten|gingen|zijn) (?:we|wij) (?:over )?(?:op|naar)|(?:overgestapt|overgegaan) (?:op|naar)|kwam|(?:mudámos|mudamos|passámos|passamos|migrámos|migramos)(?:-nos)? para|veio|chegou)"
    r" (?:(?:the|our|a|das|die|der|le|la|el|o|a|het|de) )?$",
    re.I,
)
_MOVED_BEHIND = lazy.pattern(  # "auf weclapp umgestiegen", "op Odoo overgestapt"
    r"[^.;,]{0,20}?\b(?:umgestiegen|gewechselt|umgestellt|umgezogen|migriert|overgestapt|overgegaan|gegaan|over)\b",
    re.I,
)
_GERMANIC = lazy.pattern(r"\b(?:auf|zu|op|naar) $", re.I)
_CAME_THEN = lazy.pattern(  # a sentence that tells what was done or was so in its year
    r"\b(?:came|bought|got|had|was|were|moved|switched|changed|migrated|went|installed|introduced|took|chose|started|began|used|ran|adopted|set up|brought|"
    r"kam|kauften|bekamen|hatten|war|waren|führten|nahmen|wechselten|umgestiegen|gekauft|eingeführt|"
    r"acheté|pris|eu|avions|avait|était|installé|passés?|choisi|arrivée?|compramos|teníamos|era|instalamos|pasamos|cambiamos|migramos|elegimos|llegó|"
    r"kochten|kregen|hadden|was|waren|kwam|namen|stapten|gingen|comprámos|compramos|tínhamos|era|instalámos|passámos|mudámos|mudamos|migrámos|escolhemos|veio|chegou)\b",
    re.I,
)
_BOUGHT = lazy.pattern(  # right before what was bought
    r"\b(?:bought|purchased|licensed|signed(?: up)? for|acheté|compramos|comprámos|kauften|kochten)(?: the| our| us| an?| la| le| el| o)? $",
    re.I,
)
_STILL = lazy.pattern(
    r"\b(?:still|today|now|nowadays|to this day|currently|noch|heute|jetzt|immer noch|encore|toujours|aujourd['’]hui|todavía|aún|hoy|nog|nu|vandaag|ainda|hoje|stays?|remains?|bleibt|reste|sigue|blijft|continua)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _Coming:
    """A system that a sentence tells of in a year, and whether it came in the place of another."""

    key: str
    name: str
    kind: str
    year: int
    moved: bool
    passage: Passage


def drop_those_before(body: Body, registers: Registers, landscape: Landscape, playbook: Playbook) -> None:
    """Enters as past each system of which a brief tells that it came in one year, and one of its kind in its place later,
    which is the one that they have; a licence that the same sentence tells of was of the one that is past."""
    if body.written is None or not _may_tell_of_years(body.text):
        return
    _drop_of_past(body, registers, landscape)
    comings = list(_comings(body, registers, landscape, playbook))
    for one in comings:
        place = one.key, one.name.casefold()
        after = [
            other
            for other in comings
            if other.moved and other.kind == one.kind and other.year > one.year and other.name != one.name
        ]
        if not after or place not in registers.facts or _is_there_still(one.name, body, landscape):
            continue
        registers.restate(place, "past")
        _drop_licence(body, registers, one.passage)
        last = max(after, key=lambda other: other.year)
        left_out = registers.excluded.get((last.key, last.name.casefold()))
        if left_out and left_out.why == OF_OTHERS:
            del registers.excluded[last.key, last.name.casefold()]
            registers.put(last.key, last.name, body.whole(last.passage, "stated"))


def _drop_of_past(body: Body, registers: Registers, landscape: Landscape) -> None:
    """Drops what a sentence says of the licence of a system that is past: "I bought Sage 100 in 2009, and last spring …"."""
    past = {item.value for item in registers.excluded.values() if item.why == "past"}
    past -= {fact.value for fact in registers.facts.values()}
    for mention in landscape.mentions() if past else ():
        passage = body.passage_at(mention.start)
        if passage is None or landscape.name_of(mention) not in past:
            continue
        if _BOUGHT.search(body.text, passage.start, mention.start):
            _drop_licence(body, registers, passage)


def _drop_licence(body: Body, registers: Registers, passage: Passage) -> None:
    """Drops what a passage says of the licence."""
    for place, fact in list(registers.facts.items()):
        if registers.kind(fact.key) == "choice" and body.passage_of(fact) is passage:
            del registers.facts[place]


def _may_tell_of_years(text: str) -> bool:
    """Whether a brief names a year, and that something was done; quick to tell."""
    return _YEAR.search(text) is not None and _CAME_THEN.search(text) is not None


def _comings(body: Body, registers: Registers, landscape: Landscape, playbook: Playbook) -> Iterator[_Coming]:
    keys = {one.value: one.key for one in registers.excluded.values()}
    keys |= {one.value: one.key for one in registers.facts.values()}
    for mention in landscape.mentions():
        name, passage = landscape.name_of(mention), body.passage_at(mention.start)
        if passage is None or passage.fact or registers.kind(keys.get(name, "")) != "system":
            continue
        year = _year(body, passage.start, passage.end)
        if year and _CAME_THEN.search(body.text, passage.start, passage.end):
            system = playbook.products.get(name.casefold())
            kind = system.category if system else keys[name]
            moved = _came_in_place(body.text, passage.start, mention)
            yield _Coming(keys[name], name, _KIN.get(kind, kind), year, moved, passage)


_KIN = {"finance": "erp"}  # bookkeeping and ERP come in the place of each other


def _came_in_place(text: str, start: int, mention: Mention) -> bool:
    """Whether a system is said to have come in the place of another."""
    to_it = _GERMANIC.search(text, start, mention.start) and _MOVED_BEHIND.match(text, mention.end)
    return to_it is not None or _MOVED.search(text, start, mention.start) is not None


def _year(body: Body, start: int, end: int) -> int:
    """The year that a sentence tells of; 0 for none."""
    written = body.written.year if body.written else 0
    told = [int(found["year"]) for found in _YEAR.finditer(body.text, start, end)]
    if len(told) == 1 and told[0] <= written:
        return told[0]
    if told or not written:
        return 0
    if _LAST_YEAR.search(body.text, start, end):
        return written - 1
    return written if _THIS_YEAR.search(body.text, start, end) else 0


def _is_there_still(name: str, body: Body, landscape: Landscape) -> bool:
    """Whether a brief says anywhere that a system is there today."""
    for mention in landscape.mentions():
        passage = body.passage_at(mention.start) if landscape.name_of(mention) == name else None
        if passage and (passage.fact or _STILL.search(body.text, passage.start, passage.end)):
            return True
    return False
