"""Who and how many: the persons and the counts that a sentence names, whatever it says of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from inwriting.reading.roles.people import ADDRESS, COMPANY, NAME, NO_NAME, TITLE_OF, WORD
from inwriting.reading.text import lazy
from inwriting.reading.text.alphabet import CAPITALS
from inwriting.reading.text.patterns import spaced
from inwriting.reading.values import MONTH


@dataclass(frozen=True, slots=True)
class Named:
    """Something that a text names, with its place there."""

    value: str
    start: int
    end: int


_BY_NAME = rf"(?<![\w@.-])(?=[{CAPITALS}]|avv|dott|rag|geom|ing|sig){TITLE_OF}(?P<name>{NAME}|{WORD})(?![\w@-])"
_PERSON = lazy.pattern(spaced(rf"{_BY_NAME}|(?<![\w.+'-]){ADDRESS.pattern}"))
_PERSON_BY_NAME = lazy.pattern(spaced(_BY_NAME))
_NOBODY = lazy.pattern(
    rf"(?i:{MONTH})(?= \d|$)|(?:Mon|Tues?|Wed(?:nes)?|Thurs?|Fri|Satur|Sun)(?:day)?(?![\w-])|I\b|I['’]|[A-Z]{{2,}}\b|[A-Z][\w’'-]*[A-Z0-9]|"
    r"(?:Also|Another|Ask|Talk|Speak|Contact|Write|Send|Copy|Cc|Call|Email|Mail|Tell|Say|Get|And|But|Because|Both|Can|Could|Currently|Do|Does|From|Go|He|Her|His|How|Invoices?|Last|Licen[cs]es?|Many|Most|My|Next|Not|Nobody|Now|Of|One|Once|"
    r"Only|Or|Orders?|Other|Otherwise|Right|She|Since|So|Some|Someone|Still|Than|Their|Then|There|Today|To|Two|Until|What|Where|Which|Who|Why|With|Would|"
    r"You|Your|\w{3,}(?:ments|tions|sions|ings|nesses|ities)|Accounts?|Budget|Customers?|Contacts?|Cloud|Easter|Christmas|Thanksgiving|Ramadan|Diwali|Opportunit(?:y|ies)|Tickets?|English|German|French|Excel|Outlook|Word|Office|Online)\b"
)
_ITS_ADDRESS = lazy.pattern(rf"[\s,:)(<]{{0,3}}(?P<address>{ADDRESS.pattern})")
_ADDRESS_NEAR = lazy.pattern(r"[^@.;()<>]{0,30}[(<](?P<address>[\w.+'-]+@[\w-]+(?:\.[\w-]+)+)")
_COUNT = lazy.pattern(
    spaced(
        r"(?<![\w.,€$£/-])(?!(?:19|20)\d\d\b)(?:\d{1,3}(?:[.,’' ]\d{3})+|\d+(?:[.,]\d+)?(?:\s?(?:k|m|thousand|million)\b)?)(?![\d%€$£/-]|[.,]\d|\s?(?:%|percent|per cent|people|persons|employees|staff|heads|consultants|engineers|drivers|mechanics|doctors|nurses|colleagues|countries|states|branches|showrooms|depots|offices|parking|passengers|visitors|inhabitants|residents|hectares|acres|(?:square |cubic )?(?:metres|meters|feet|yards)|m2|m²|m³|tonnes|tons|litres|liters|kg|km|hours?|days?|weeks?|months?|years?|minutes?|fields?|columns?|tabs|pages?|"
        r"euros?|dollars?|pounds?|kron(?:er|or|ur)|francs?|pesos?|rupees?|rands?|shekels?|forints?|zloty|lakhs?|crores?|(?:eur|usd|gbp|chf|aud|cad|nzd|zar|inr|sgd|sek|nok|dkk|pln|k)\b))"
        r"(?P<what>(?: new (?:and|or) (?:changed|renewed|amended))?(?: (?!(?:a|an|each|every|per|in|on|of|to|for|and|or|is|are|was|at|by|with|we|that|which|who|the|our|from|between|daily|weekly|monthly|about|around|roughly|some|nearly|almost)\b)[A-Za-z][\w-]*){0,3})"
        r"(?P<when>(?: (?:in )?(?:a|an|each|every|per) (?:(?:normal|typical|average|busy|quiet|good) )?(?:day|week|fortnight|month|quarter|year)|\s?/\s?(?:day|week|month|mo|year)\b| (?:dai|week|month|year)ly)?)"
    )
)


_NUMBERED = lazy.pattern(r"\d{1,2}(?:\.\d{1,2})+\s+[A-Z]")
_OFFICE = lazy.pattern(r"^(?:C[A-Z]O|CISO|MD|VP|FD|GM) (?=[A-Z])")  # "our CEO Ines Carvalho"
_DONE = lazy.pattern(
    r"\s+(?:bounced|failed|because|overnight|otherwise|there|already|alone|again|(?:asks?|tells?|wants?|says?|needs?) (?:me|us|for)?)\b",
    re.I,
)  # what is told of them

_FIRM = lazy.pattern(
    r" (?:& |and )(?:Partners|Co\b|Sons?|Associates|Company|[A-Z]\w+ (?:LLP|LLC|Ltd|Solicitors|Lawyers|Avocats))|(?: \w+)? (?:LLP|LLC|Solicitors|Associates|Avocats)\b"
)  # "Hill & Partners"


def persons(text: str, start: int, end: int) -> Iterator[Named]:
    """The persons whom a stretch of a text may name: with the address where one stands right behind, else by name."""
    named = _PERSON if "@" in text[start:end] else _PERSON_BY_NAME
    for match in named.finditer(text, start, end):
        name = match["name"]
        if name is None:
            before = text[max(start, match.start() - 3) : match.start()].strip(" \t")
            if not before.endswith(("(", "<")):  # else it is that of the name before
                yield Named(match.group().lower().strip("'."), match.start(), match.end())
        elif not (NO_NAME.match(name) or _NOBODY.match(name) or COMPANY.search(name) or _FIRM.match(text, match.end())):
            address = _ITS_ADDRESS.match(text, match.end(), end) or _its_address(name, text, match.end(), end)
            value = address["address"].lower().strip("'.") if address else " ".join(name.split())
            yield Named(_OFFICE.sub("", value), match.start(), match.end())


def _its_address(name: str, text: str, start: int, end: int) -> re.Match[str] | None:
    """The address that follows a name in brackets with some words between, where it is made of that name: "Ana Lopes in
    accounts (ana@…)"."""
    near = _ADDRESS_NEAR.match(text, start, end)
    if near is None:
        return None
    local = near["address"].partition("@")[0].lower()
    return near if any(word.lower() in local for word in re.findall(r"[^\W\d_]{3,}", name)) else None


def counts(text: str, start: int, end: int) -> Iterator[Named]:
    """The numbers of a stretch of a text that count something: "400 orders a month", "85 users"."""
    for match in _COUNT.finditer(text, start, end):
        if _NUMBERED.match(match.group()) and not text[start : match.start()].strip():
            continue  # "2.1 Customer relationship system"
        few = re.match(r"\d(?![\d.,kKm])", match.group())  # "5 clinics" is who they are, "5 orders a day" what they do
        if match["when"] or (match["what"] and not few):
            words = _DONE.split(match.group())[0] if match["what"] and not match["when"] else match.group()
            yield Named(" ".join(words.split()), match.start(), match.start() + len(words))
