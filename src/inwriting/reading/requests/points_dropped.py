"""Numbered points that the sender drops in the mail above them: "It is all valid except point 4, that one we have cancelled",
"Please skip number 3", "Punkt 2 ist hinfällig". What stands in such a point is no fact; what it names is said to be left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from inwriting.reading.model import (
    DISOWNED,
    BriefReading,
    DirectionRead,
    ExcludedRead,
    FactRead,
    HedgedRead,
    SignalRead,
)
from inwriting.reading.requests.attached import Together
from inwriting.reading.text import lazy

_POINT = r"(?:points?|items?|numbers?|nos?\.?|paragraphs?|bullets?|punkte?|ziffer|nummer|nr\.?|puntos?|números?|núm\.?|punt(?:en)?|pontos?|itens)"
_NUMBERS = r"(?:#? ?\d{1,2}\b(?:,? (?:and|und|et|y|en|e|or|plus) (?:(?:no\.?|point|number) )?|, )?)+"
_NAMED = rf"(?:(?:the|our|my|his|her|their|der|den|dem|le|el|het|o) )?{_POINT} (?P<%s>{_NUMBERS})(?:,? (?:below|above|there|of (?:it|the list|his|her|the (?:mail|list))|unten|abajo|ci-dessous|hieronder|abaixo))?"
_OFF = (
    r"(?:cancelled|canceled|dropped|withdrawn|void|obsolete|off(?: the table)?|out(?: of (?:it|scope|date))?|dead|gone|over|history|wrong|deleted|struck(?: out| off)?|settled|superseded|outdated|no longer (?:valid|wanted|needed|true|current|part of (?:it|this)|relevant|so)|not (?:valid|wanted|needed|true|part of (?:it|this)|relevant)(?: any ?more| any longer)?|"
    r"hinfällig|gestrichen|überholt|entfallen|nicht mehr (?:gültig|aktuell|gewünscht)|annulée?|abandonnée?|caduc|supprimée?|plus (?:valable|d['’]actualité)|anulad[oa]|descartad[oa]|cancelad[oa]|retirad[oa]|vervallen|geschrapt|achterhaald|niet meer (?:geldig|nodig|aan de orde))"
)
_DROPPED = (
    lazy.pattern(  # "all valid except point 4"
        rf"\b(?:(?:all|every|everything|rest|list|points|it|they|alles|tout|todo|tudo)\b[^.!?;\n]{{0,60}}\b(?:valid|holds?|stands?|true|right|correct|current|good|applies|apply|counts?|fine|ok(?:ay)?|wanted|needed|gültig|gilt|stimmt|valables?|valable|juste|vale|válid[oa]|vigente|klopt|geldt|geldig)\b[^.!?;\n]{{0,30}}?,? "
        rf"(?:except(?: for)?|apart from|but for|but not|other than|save(?: for)?|with the exception of|excluding|bar|außer|bis auf|mit ausnahme von|sauf|hormis|excepto|salvo|menos|behalve|uitgezonderd|exceto) {_NAMED % 'spared'})",
        re.I,
    ),
    lazy.pattern(  # "point 4 is cancelled", "Point 4 we have dropped"
        rf"\b{_NAMED % 'off'},? (?:(?:is|are|was|were|has been|have been|ist|sind|wurde|est|sont|a été|es|está|is|zijn|é|foi)(?: (?:now|since|already|all|both|meanwhile|inzwischen|jetzt|désormais|ya|inmiddels|já))? {_OFF}(?=\W|$)|"
        rf"(?:we|i) (?:have |had )?(?:since |now |already |meanwhile )?(?:cancelled|canceled|dropped|withdrawn|deleted|struck|scrapped|given up|do not want|don['’]t want|no longer want|do not need|no longer need)\b|(?:has |have )?(?:fallen away|lapsed|fell away|no longer (?:applies|apply|holds?|stands?|counts?)|(?:do(?:es)?) ?(?:not|n['’]t) (?:apply|hold|count|stand)(?: any ?more)?|entfällt|entfallen|fällt weg|gilt nicht(?: mehr)?|vervalt|geldt niet(?: meer)?|ne vaut plus|ya no vale))",
        re.I,
    ),
    lazy.pattern(  # "please ignore point 4", "we cancelled point 4"
        rf"\b(?:(?:please |you can |you may |just |kindly )(?:ignore|disregard|skip|forget|leave out|strike|delete|drop|cross out|omit)|(?:^|(?<=[.!?;,] )|(?<=\n))(?:ignore|disregard|skip|forget|leave out|strike|delete|omit)|(?:we|i) (?:have |had )?(?:since |now |already |meanwhile )?(?:cancelled|canceled|dropped|withdrawn|scrapped|struck))"
        rf"(?: about| out)? {_NAMED % 'skipped'}(?! (?:for now|for the moment|until|yet))|"
        rf"\b(?:ignorieren sie|streichen sie|vergessen sie|ignorez|oubliez|supprimez|ignoren?|olviden?|negeer|vergeet|sla) (?:bitte )?{_NAMED % 'abroad'}",
        re.I | re.M,
    ),
)
_OPEN = lazy.pattern(r"\?|\b(?:if|unless|whether|maybe|perhaps|might|may|could|wenn|falls|ob|vielleicht|si|peut-être|quizás|als|misschien|se|talvez)\b|\b(?:not|nicht|pas|no|niet) (?:yet )?(?:cancelled|dropped)\b", re.I)  # fmt: skip
_SENTENCE = lazy.pattern(
    r"[^.!?\n]+(?:\.(?=\S)[^.!?\n]*|(?<=\b[Nn]o)\.[^.!?\n]*|(?<=\b[Nn]r)\.[^.!?\n]*|\n(?!\s*\n)[^.!?\n]+)*[.!?]?"
)
_ITEM = lazy.pattern(
    r"(?m)^[ \t>]*(?:(?:point|item|punkt|no\.?|nr\.?) ?)?#?\(?(?P<number>\d{1,2})(?:[.):]|[ ]?[–—-])[ \t]+(?=\S)", re.I
)
_ITEM_ENDS = lazy.pattern(r"\n[ \t>]*\n(?![ \t>]{2,})")
_FEWEST = 2  # points of a list
_DIGITS = lazy.pattern(r"\d{1,2}")
_Read = FactRead | HedgedRead | SignalRead | DirectionRead | ExcludedRead


def without_points_dropped(reading: BriefReading, read: Together) -> BriefReading:
    """A reading without what numbered points state that its sender drops; the products that they name are left out."""
    out = [point for number, behind in _dropped(read) for point in _points(read, number, behind)]
    if not out:
        return reading

    def stands(item: _Read) -> bool:
        return not any(start <= item.start and item.end <= end for start, end in out)

    told: list[FactRead | HedgedRead] = [*reading.facts, *reading.hedged]
    gone = [item for item in told if not stands(item)]
    left = {(item.key, item.value) for item in reading.facts if stands(item)}
    named = dict.fromkeys((item.key, item.value) for item in gone if (item.key, item.value) not in left)
    first = {(item.key, item.value): item for item in reversed(gone)}
    excluded = (ExcludedRead(*one, DISOWNED, first[one].evidence, first[one].start, first[one].end) for one in named)
    return replace(
        reading,
        facts=tuple(filter(stands, reading.facts)),
        hedged=tuple(filter(stands, reading.hedged)),
        excluded=(*reading.excluded, *excluded),
        signals=tuple(filter(stands, reading.signals)),
        traps=tuple(filter(stands, reading.traps)),
        directions=tuple(filter(stands, reading.directions)),
    )


def _dropped(read: Together) -> Iterator[tuple[int, int]]:
    """The numbers of points that the sender's own sentences drop, each with where that sentence ends."""
    for start, end in read.typed:
        for sentence in _SENTENCE.finditer(read.text, start, end):
            words = sentence.group().replace("\n", " ")
            for pattern in _DROPPED:
                for found in () if _OPEN.search(words) else pattern.finditer(words):
                    said = next(text for text in found.groupdict().values() if text)
                    yield from ((int(number), sentence.end()) for number in _DIGITS.findall(said))


def _points(read: Together, number: int, behind: int) -> Iterator[tuple[int, int]]:
    """Where the point of a number stands in the one numbered list of the mail below a place, or of its files where the mail has
    none; nowhere where there are several lists, or the number is of none."""
    marks = [*_ITEM.finditer(read.text, behind)] or [*_ITEM.finditer(read.text, 0, read.body)]
    numbers: Sequence[int] = [int(mark["number"]) for mark in marks]
    if len(marks) < _FEWEST or number not in numbers or numbers != sorted(set(numbers)):
        return
    at = numbers.index(number)
    begin = marks[at].start()
    next_one = marks[at + 1].start() if at + 1 < len(marks) else len(read.text)
    paragraph = _ITEM_ENDS.search(read.text, begin)
    yield begin, min(next_one, paragraph.start() if paragraph else next_one)
