"""A sum, a day or a count that a writer puts right by saying how it was mistyped: "27.500 euro ex btw. Nee sorry, cijfers
omgedraaid: 25.700", "EUR 27,500. Sorry, typo: 25,700", "le 15 avril 2027, erreur de frappe : le 15 mai 2027".

The words say themselves that the value before them is wrong, so what stands between (its tax, its period) does not matter, and
a bare number takes over the currency or what was counted of the one before it. "There may be typos: 25 of us wrote this" puts
nothing right: the value has to end its sentence or to be of the kind of the first one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from inwriting.reading.moods.not_so_abroad import DATE, MONEY
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, apart
from inwriting.reading.text.lines import told_once

_DIGITS = (
    r"(?:digits?|figures?|numbers?|ziffern|zahlen|cijfers|getallen|chiffres|cifras|d[ií]gitos|n[úu]meros|algarismos)"
)
_TURNED = (
    r"(?:swapped|transposed|reversed|mixed up|muddled(?: up)?|jumbled(?: up)?|switched|(?:turned |back |the wrong way |wrong way )(?:a?round|to front)|"
    r"vertauscht|verdreht|verwechselt|omgedraaid|omgewisseld|verwisseld|inversés?|intervertis?|al revés|invertid[oa]s?|cambiad[oa]s|bailad[oa]s|trocad[oa]s)"
)
_MISTYPED = (
    rf"(?:(?:(?:i|we)(?: have|['’]ve)? )?(?:swapped|transposed|reversed|mixed up|muddled up|turned) (?:(?:the|my|two|those) )*{_DIGITS}(?: (?:a?round|over))?|"
    rf"(?:(?:the|my|two|die|de|les|las|os) )*{_DIGITS} (?:(?:are|were|got|sind|waren|zijn|waren|están|estão) )?{_TURNED}|"
    rf"(?:(?:i|we) )?(?:mistyped|typed (?:it|that) wrong(?:ly)?)|(?:(?:that|this|it)(?: is|['’]s| was) )?(?:a |my )?(?:typo|typing (?:error|mistake)|slip of the (?:pen|finger|keyboard)|fat fingers?)|"
    r"(?:(?:das )?(?:ist|war) )?(?:ein )?(?:zahlendreher|tippfehler|schreibfehler)|(?:habe mich |hab mich |da habe ich mich )?vertippt|typefout(?:je)?|tikfout(?:je)?|verkeerd getypt|vertikt|"
    r"(?:une |petite )?(?:faute|erreur) de frappe|(?:j['’]ai|on a|nous avons) (?:inversé|interverti) (?:les|deux) chiffres|coquille|"
    r"(?:una )?errata|error (?:de tecleo|tipográfico)|he (?:invertido|cambiado|bailado) (?:las|dos) cifras|(?:me )?bailaron (?:las|los) (?:cifras|números)|"
    r"erro de digitação|(?:inverti|troquei) os (?:números|dígitos|algarismos))"
)
_BEFORE = (
    r"(?:(?:no|nein|nee|non|não|wait|sorry|oops|argh?|ah|ach|ouch|hm+|pardon|excuse[sz]?(?:[- ]moi)?|excuus|désolée?|perd[óo]n|disculpas?|desculpem?|"
    r"entschuldigung|verzeihung|moment|halt|oeps|ups|oups|foutje|correction)\b[\s,.!:–—-]*)*"
)
_SHOULD_BE = (
    r"(?:(?:it|that|this) (?:is|was|should (?:be|read)|must be)|it['’]s|should (?:be|read)|(?:i|we) (?:mean|meant)|make (?:it|that)|es (?:sind|ist)|richtig (?:ist|sind)|gemeint (?:sind|waren)|moet (?:het )?zijn|het (?:is|zijn)|"
    r"c['’]est|ce sont|lire|(?:es|son|debe ser)|(?:é|são)|rather|right is|correct is|the right (?:one|figure|sum|number) is)"
)
_BARE = r"\d(?:[\d.,’']*\d)?(?:[ \u00a0\u202f]\d{3})*(?:\s?k\b)?"
_ENDS = r"(?![\w.,]*\d)(?=\s*(?:[.,;)!\n]|$))"
_PUT_RIGHT = rf"\s?(?:[,;.!?(–—…-]|\.{{3}})+\s*{_BEFORE}{_MISTYPED}(?:,? (?:sorry|pardon|excuus|perd[óo]n|desculpem?|my (?:mistake|fault|bad)))?(?:\s?[:,;.!–—-]+|\s(?=\d))\s*(?:{_SHOULD_BE}:? )?(?:(?:den|der|am|le|el|o|op|the) )?"
_SUM = lazy.pattern(
    rf"(?<![\w.,])(?P<old>{MONEY})(?P<beside>[^.!?;\n\d]{{0,30}})(?P<slip>{_PUT_RIGHT})(?P<new>{MONEY}|{_BARE}{_ENDS})",
    re.I,
)
_DAY = lazy.pattern(
    rf"(?<![\w.,])(?P<old>{DATE})(?P<beside>[^.!?;\n\d]{{0,30}})(?P<slip>{_PUT_RIGHT})(?P<new>{DATE})", re.I
)
_COUNT = lazy.pattern(
    rf"(?<![\w.,])(?P<old>{_BARE})(?P<beside> [^.!?;:\n\d]{{3,40}}?)(?P<slip>{_PUT_RIGHT})(?P<new>{_BARE})(?P<again>{_ENDS}|(?= [^\W\d_]))",
    re.I,
)
_NUMBER = lazy.pattern(_BARE)
_MAY_BE = lazy.pattern(_MISTYPED, re.I)
_HINTS = (  # one of which stands in each line that says so
    "typ",
    "tikfout",
    "vertikt",
    "frappe",
    "coquille",
    "tecleo",
    "digitação",
    "errata",
    "tippfehler",
    "schreibfehler",
    "vertippt",
    "zahlendreher",
    "slip of the",
    "fat finger",
    "swapped",
    "transposed",
    "reversed",
    "mixed up",
    "muddled",
    "jumbled",
    "switched",
    "turned",
    "back to front",
    "way around",
    "way round",
    "vertauscht",
    "verdreht",
    "verwechselt",
    "omgedraaid",
    "omgewisseld",
    "verwisseld",
    "inversé",
    "interverti",
    "al revés",
    "inverti",
    "cambiad",
    "bailad",
    "bailaron",
    "trocad",
    "troquei",
    "digit",
    "figure",
    "number",
    "ziffer",
    "zahl",
    "cijfer",
    "getal",
    "chiffre",
    "cifra",
    "díg",
    "dig",
    "númer",
    "numer",
    "algarism",
)


def without_mistyped(text: str) -> list[Edit]:
    """The edits that leave a value of which the writer says that it was mistyped out, for the one that follows."""
    lines = (text[start:end] for start, end in told_once(text))
    if not any(_MAY_BE.search(line) for line in lines if any(hint in line.lower() for hint in _HINTS)):
        return []
    return apart(_edits(text))


def _edits(text: str) -> Iterator[Edit]:
    for pattern in (_SUM, _DAY, _COUNT):
        for found in pattern.finditer(text):
            bare = pattern is not _DAY and _NUMBER.fullmatch(found["new"]) and not _is_of_something(found)
            if not bare:
                yield found.start("old"), found.start("new"), ""
                continue
            number = _NUMBER.search(found["old"])
            if number is None:
                continue
            first = found.start("old")
            end = found.end("new") + (text[found.end("new") : found.end("new") + 1] == ")" and "(" in found["slip"])
            yield first + number.start(), first + number.end(), found["new"]
            yield found.start("slip"), end, ""


def _is_of_something(found: re.Match[str]) -> bool:
    """Whether a count that is right says itself what it counts: "250 orders a week, typo: 205 orders a week"."""
    return "again" in found.re.groupindex and found.string[found.end("new") : found.end("new") + 1] == " "
