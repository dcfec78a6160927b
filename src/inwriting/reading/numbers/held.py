"""How many of something a system holds, where a sentence says so of the one that was just named, "1,400 farms in there", or lists it
beside what comes in: "85 pitches, 200 bookings a month"."""

from __future__ import annotations

from collections.abc import Iterator

from inwriting.reading.text import lazy

_NUMBER = r"(?:\d{1,3}(?:[.,’' ]\d{3})+|\d{2,6})"
_NO_RECORDS = (  # what a house has, or is, and no system holds; and what is wrong with what it holds
    r"(?:users?|seats|licen[cs]es|staff|employees|people|persons|heads|partners|owners|directors|colleagues|\w+m[ae]n|\w+women|drivers|fitters|mechanics|engineers|reps|technicians|cooks|growers of ours|hours|days|weeks|months|years|euros|pounds|dollars|fields|columns|reports|pages|tabs|"
    r"duplicates|doubles|dupes|twins|errors|mistakes|gaps|countries|towns|cities|languages|branches|shops|stores|offices|showrooms|depots|sites|warehouses|floors|beds|rooms|tables|covers|desks|machines|looms|presses|ovens|kilns|vans|trucks|lorries|cars|vehicles|boats of ours|tills|screens|phones|"
    r"acres|hectares|cows|sheep|pigs|hens|goats|hives|trees|vines|tons|tonnes|litres|gallons|kilos|kms?|miles|metres|feet|bottles|boxes|pallets|pieces|times|things|more)"
)
_COUNTED = rf"(?P<v>(?!(?:19|20)\d\d ){_NUMBER} (?:(?!of\b|in\b|and\b|on\b|to\b|for\b)[a-z-]+ ){{0,2}}?(?!{_NO_RECORDS}\b)[a-z-]{{3,}}s)"
_IN_IT = lazy.pattern(
    rf"(?<![\w.,€$£-]){_COUNTED}(?= (?:(?:are|is|live|lives|sit|sits|now|all|already|currently) )*(?:in (?:there|it|that one)|inside(?: it)?)(?=\W*$|[,;.)]| (?:now|so far|already|today|since|and|but|by now)\b))"
)
_TIME = r"(?: (?:(?:a|an|per|each|every) (?:working |normal )?(?:day|week|fortnight|month|quarter|year)|daily|weekly|monthly|yearly))"
_ITEM = rf"{_NUMBER}(?: (?!(?:and|plus|per|a|an|each|every)\b)[a-z-]+){{1,4}}?"
_LIST = lazy.pattern(
    rf"\W*(?:[A-Z][\w ]{{1,20}}: )?{_ITEM}{_TIME}?(?:(?:, (?:and )?| and | plus |; ){_ITEM}{_TIME}?)+\W*"
)
_PARTED = lazy.pattern(r", (?:and )?| and | plus |; |: ")
_LET = r"(?:berths|slips|pitches|moorings|lockers|plots|units|care plans|plans|contracts|policies|memberships|subscriptions)"
_ALONE = lazy.pattern(
    rf"(?P<v>{_NUMBER} (?:[a-z-]+ ){{0,2}}?{_LET})(?: (?:in force|on (?:file|record|the books)|live|active|under contract))?"
)
_WITH_TIME = lazy.pattern(rf"{_ITEM}{_TIME}")


def held(sentence: str, *, named: bool) -> Iterator[tuple[str, int, int]]:
    """The counts of records that a system holds in a sentence in English, each with its place; `named` tells that this or the
    sentence before names a system, of which "in there" may be said."""
    for match in _IN_IT.finditer(sentence) if named else ():
        yield match["v"], *match.span("v")
    listed = _LIST.fullmatch(sentence.strip(" \t\n.•*–-"))
    if listed is None:
        return
    at = sentence.index(listed.group())
    parts: list[tuple[str, int]] = []
    for cut in [*_PARTED.finditer(listed.group()), None]:
        first = parts[-1][1] if parts else 0
        parts[-1:] = [(listed.group()[first : cut.start() if cut else None], first)]
        if cut:
            parts.append(("", cut.end()))
    if any(_WITH_TIME.fullmatch(words.strip()) for words, _ in parts):
        for words, first in parts:
            if alone := _ALONE.fullmatch(words.strip()):
                yield alone["v"], at + first, at + first + len(words)
