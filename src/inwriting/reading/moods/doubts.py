"""Facts that the words around them leave open, which are assumptions.

A product that a brief names in several places is open only where all of them leave it so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from inwriting.playbook.schema import Fact, Playbook
from inwriting.reading.model import FactRead, HedgedRead
from inwriting.reading.moods.surety import is_open, states
from inwriting.reading.moods.surety_abroad import is_open_abroad
from inwriting.reading.numbers.held import held
from inwriting.reading.numbers.other_counts import is_of_records
from inwriting.reading.numbers.quantities import has_period, number_of, volume
from inwriting.reading.numbers.shared import flows
from inwriting.reading.page.body import DIGIT, Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.products.systems import Landscape
from inwriting.reading.roles.people import is_company, titles
from inwriting.reading.text import lazy
from inwriting.reading.told.cues import cues
from inwriting.reading.told.mentions import Named, persons
from inwriting.reading.told.registers import Registers

_WEIGHED = ("money", "date", "quantity", "people", "choice", "system")  # the kinds of facts that people guess at
_AFFIRMED = ("money", "quantity", "people")  # and those of which words of doubt are often said of something else
_STEM = 5  # letters of a choice by which its words are known
_OR = lazy.pattern(r",?\s+or\s+(?:maybe |perhaps |possibly |else )?", re.I)
_NUMBER = lazy.pattern(r"\d(?:[\d.,'’ ]*\d)?")
_NOT_DIGITS = lazy.pattern(r"\D")

_NEXT_ITEM = lazy.pattern(r"\n\W*(?:[a-z]|\d{1,2})[.)]\s*$", re.I)  # "i) Not decided." is of what stands below it

Span = tuple[int, int]


_ROW = lazy.pattern(r"[|\t]|[^\W\d_]\s{3,}\d")  # of a table
_FOR_INFORMATION = lazy.pattern(
    r"\bfor (?:your |the |our )?(?:understanding|information|info|interest|reference|context|orientation)\b(?: only)?(?=\W*$|[.;,)])|\bonly for you to know\b|\bin a row\b|\b(?:it|they|that|which|these) (?:does|do)(?: not|n['’]t) (?:move|go across|cross)\b|"
    r"\b(?:accounts?|makes? up|stands?) for (?:most|half|\d|the)\b|\bfyi\b|\bbut (?:it|that|they)(?:['’](?:s|re)| is| are) not\b|"
    r"^\W*[\w ]{2,30} (?:made|produced|built|packed|bottled|brewed|processed|washed)\s*[:|\t=]",
    re.I,
)
_ABOVE = 80  # characters
_OTHERS_ASKED = lazy.pattern(
    r"\b(?:other|further|additional) (?:quantit(?:y|ies)|numbers?|figures?|counts?)\?\W*\Z", re.I
)
_MADE = lazy.pattern(
    r"\b(?:bring(?:s|ing)? out|publish(?:es|ing)?|produc(?:e|es|ing)|manufactur(?:e|es|ing)|brew(?:s|ing)?|bak(?:e|es|ing)|bottl(?:e|es|ing)|pack(?:s|ing)?|mill(?:s|ing)?|press(?:es|ing)?|roast(?:s|ing)?|grow(?:s|ing)?|build(?:s|ing)?|cast(?:s|ing)?|weav(?:e|es|ing)|knit(?:s|ting)?|sew(?:s|ing)?|stitch(?:es|ing)?|distil(?:s|ling)?|catch(?:es|ing)?|slaughter(?:s|ing)?|saw(?:s|ing)?|print(?:s|ing)?) "
    r"(?:about |around |some |roughly |over |up to )?\d[\d.,]* (?!(?:[\w-]+ )?(?:orders?|invoices?|quotes?|records?|jobs?|certificates?|deliver\w*)\b)",
    re.I,
)


_HELD = lazy.pattern(  # by a system: "1,850 dealers on file", "CiviCRM has 2,040 patrons"
    r"\b\d[\d.,’' ]* (?:[a-z-]+ ){1,3}(?:(?:are|is|were|now|currently|all|still) )*(?:on file|on record|on the (?:books|ledger)|in the (?:system|database|crm|erp|books)|(?:lives?|sit|kept|held|stored|registered|recorded|listed|entered|are) in |in [A-Z])|"
    r"\b(?:on file|on record|on the (?:books|ledger))\b[^.;\d]{0,40}\d|"
    r"\b[A-Z][\w.]+(?: [A-Z\d][\w.]*)? (?:holds?|has|had|contains?|counts?|lists?) (?:\w+ )?\d|"
    r"\b\d[\d.,’' ]* (?:[^\W\d_]+ ){1,3}(?:im (?:system|bestand|crm|erp|stamm)|in der (?:datenbank|kartei)|in (?:het|ons) (?:bestand|systeem|crm|erp)|in de database|en base|dans (?:la base|le fichier|le crm|l['’]erp)|en (?:la base|el (?:sistema|crm|erp|maestro))|na base|no (?:sistema|cadastro|crm|erp)|unter vertrag|onder contract|sous contrat|bajo contrato)(?!\w)"
)
_OF_THE_HOUSE = lazy.pattern(  # how large it is: "Somos una cooperativa de Úbeda con 480 socios"
    r"(?<!\w)(?:somos|nous sommes|on est|wir sind|(?:wij|we) zijn)(?!\w)[^.;\d]{0,60}?(?<!\w)(?:con|de|avec|mit|aus|met|van|com) \d[\d.,’' ]* \w+(?! (?:por|par|al|pro|per|im|ao)(?!\w))",
    re.I,
)
_COOPERATIVE = lazy.pattern(
    r"(?<!\w)(?:co-?op\w*|coöperati\w+|genossenschaft\w*|winzergenossenschaft|kooperativ\w*|(?:cave|société) coopérative)(?: \w+){0,3}? (?:of|owned by|with|de|d['’]|con|com|mit|aus|von|van|met) (?:about |some |environ |unos |cerca de |rund |etwa |ongeveer )?"
    r"(?P<number>\d[\d.,’' ]*) (?:\w+ )?(?:members?|growers|farmers|producers|owners|families|adhérents|vignerons|producteurs|sociétaires|socios|agricultores|cooperados|sócios|mitglieder\w*|winzern?|landwirten?|bauern|genossen|leden|telers|boeren)(?!\w)",
    re.I,
)
_BEYOND = lazy.pattern(
    r"(?<=\w) (?:under|in|of|with|on|for|at|from|to|by|among|across|who|which|that|all|per|im|bei|mit|unter|binnen|bij|onder|met|en|dans|sous|au|con|bajo|com|sob|no|na)\b|(?<=\w) d['’]|[,(:]",
    re.I,
)


_OF_COUNTS = lazy.pattern(  # the title of rows that count what the systems exchange
    r"(?:#+ )?[*_]{0,2}(?:\d{1,2}[.)]? |[A-Z][.)] )?(?:(?:our|the|monthly|yearly|daily|known|transaction|data) )*(?:volumes?|quantities|throughput|mengen(?:gerüst)?|volúmenes|volumes|aantallen|volumetria|mengengerüst)[*_:.]{0,3}",
    re.I,
)
_CELLS = lazy.pattern(r"[\t|]|\S {2,}\S")
_FAR_ABOVE = 1500  # characters


class Doubts:
    """What the words of a brief leave open, of all that has been read of it."""

    def __init__(self, body: Body, registers: Registers, landscape: Landscape, playbook: Playbook, author: str) -> None:
        self._body, self._registers, self._landscape = body, registers, landscape
        self._playbook, self._author, self._cues = playbook, author, cues(playbook)
        self._named: dict[str, list[Span]] = {}  # where prose names each product
        for mention in landscape.mentions():
            self._named.setdefault(landscape.name_of(mention), []).append((mention.start, mention.end))
        self._either: set[Span] = set()  # where one of two is named that do the same work
        for one, other in pairwise(sorted(landscape.mentions(), key=lambda mention: mention.start)):
            same = landscape.fills(one) and landscape.fills(one) == landscape.fills(other)
            if same and one.system != other.system and _OR.fullmatch(body.text, one.end, other.start):
                self._either |= {(one.start, one.end), (other.start, other.end)}
        self._following = {
            one.start: body.text[two.start : two.end] if _go_on(body.text, one, two) else ""
            for one, two in zip(body.passages, body.passages[1:], strict=False)
        }

    def weigh(self) -> None:
        """Moves what a brief says without being sure of it from the facts to the assumptions, and back what was taken for
        open by words that are said of something else."""
        for place, read in list(self._registers.facts.items()):
            fact = self._playbook.fact(read.key)
            if fact is None or (fact.kind == "system" and self._body.language_at(read.start) != "en"):
                continue  # products abroad are weighed with their moods
            if fact.kind == "system" and read.value in self._landscape.told_ours:
                continue  # "if NetSuite puts its prices up, we may look at Odoo"
            open_ = (fact.kind in _WEIGHED or fact.guessed) and self._leaves_open(fact, read)
            if fact.kind == "quantity" and self._belong_to_the_house(read):
                del self._registers.facts[place]
            elif open_ or (fact.kind == "quantity" and not self._is_volume(fact, read)):
                self._registers.assume(place)
        for place, item in list(self._registers.hedged.items()):
            if self._body.language_at(item.start) != "en":
                continue
            fact = self._playbook.fact(item.key)
            if fact and fact.kind == "quantity" and not self._is_volume(fact, item):
                continue
            told_twice = any(other.key == item.key for other in self._registers.facts.values())
            if fact and fact.kind in _AFFIRMED and (fact.several or not told_twice) and self._states(fact, item):
                self._registers.affirm(place)

    def _is_volume(self, fact: Fact, read: FactRead | HedgedRead) -> bool:
        """Whether a count is one of what the systems hold or exchange: it names a period or such a thing, or a label calls it so.
        How many hotels a laundry serves may say how much there is to do, or not."""
        passage = self._body.passage_of(read)
        if not fact.counts or (passage and passage.fact and not passage.said):
            return True
        said = self._body.text[passage.start : passage.end] if passage else read.evidence
        if _OF_THE_HOUSE.search(said):
            return False
        if _FOR_INFORMATION.search(said):  # "Containers: 34 per week, for your understanding only"
            return False
        if (
            passage
            and not flows(read.value)
            and _OTHERS_ASKED.search(self._body.text, max(0, passage.start - _ABOVE), passage.start)
        ):
            return False  # "Other quantities?", and below it "1,900 modules per year"
        if has_period(read.value):
            row = _ROW.search(read.evidence) is not None or (passage is not None and bool(passage.said))
            if (
                not row or self._is_below_title(read.start) or flows(read.value) or is_of_records(read.value)
            ):  # "| stoves | 9 800 per year |"
                return _MADE.search(read.evidence) is None  # "We bring out 240 titles a year"
        if _HELD.search(said) or any(volume(count) == read.value for count, *_ in held(said, named=True)):
            return True
        number = DIGIT.search(read.value)
        counted = _BEYOND.split(read.value[number.start() :] if number else read.value, 1)[0]
        return re.search(rf"\b{fact.counts}\W*$", counted, re.I) is not None  # "article codes" are no articles

    def _is_below_title(self, place: int) -> bool:
        """Whether the rows that a place is in have a title that says what they count: "Volumes"."""
        for line in reversed(self._body.text[max(0, place - _FAR_ABOVE) : place].split("\n")[:-1]):
            if line.strip() and not _CELLS.search(line.strip()):
                return _OF_COUNTS.fullmatch(line.strip()) is not None
        return False

    def _belong_to_the_house(self, read: FactRead | HedgedRead) -> bool:
        """Whether a count is of those who make up the writer's house, which no system exchanges: "a cooperative of 140 growers"."""
        passage = self._body.passage_of(read)
        said = self._body.text[passage.start : passage.end] if passage else read.evidence
        number = number_of(read.value)
        return not has_period(read.value) and any(
            number_of(found["number"]) == number for found in _COOPERATIVE.finditer(said)
        )

    def guess_people(self) -> None:
        """Enters as assumed who may have a role that nobody is said to have: "Tomislav Jurić will maybe be sponsor"."""
        roles = titles(self._playbook)
        known = {key for key, _ in (*self._registers.facts, *self._registers.hedged)}
        seen: set[str] = set()
        for passage in self._body.passages:
            said = self._body.said(passage)
            if (
                said.text in seen
                or passage.heading.mood
                or self._body.language_at(passage.start) != "en"
                or said.text.rstrip().endswith("?")
            ):
                continue
            seen.add(said.text)
            keys = set(roles.about(said)) if roles.any_of.is_in(said) else set()
            if len(keys) == 1 and not keys & known and (one := self._only_person(passage)):
                (key,) = keys
                fact = self._playbook.fact(key)
                if fact and self._is_open(fact, passage, (one.start, one.end)):
                    known.add(key)
                    self._registers.put(key, one.value, self._body.whole(passage, "hedged"))

    def _only_person(self, passage: Passage) -> Named | None:
        """The one person whom a sentence names in full, or by an address."""
        found = [
            one for one in persons(self._body.text, passage.start, passage.end) if " " in one.value or "@" in one.value
        ]
        if len(found) != 1 or self._landscape.is_name_of(found[0].value) or is_company(found[0].value, self._author):
            return None
        return found[0]

    def _leaves_open(self, fact: Fact, read: FactRead) -> bool:
        """Whether all places where a fact is said leave it open; a fact whose place is not found stands."""
        said = list(self.places(fact, read))
        if any(read.end > passage.end for passage, _ in said[-1:]):
            return False  # "Do you know Epicor Kinetic? That's our ERP." rests on both
        return bool(said) and all(
            place in self._either or self._is_open(fact, passage, place) for passage, place in said
        )

    def _is_open(self, fact: Fact, passage: Passage, place: Span) -> bool:
        """Whether the sentence leaves open what stands at a place of it, or the one that follows does."""
        words = self._body.text[slice(*place)]
        said = self._body.text[passage.start : passage.end]
        if fact.kind == "people" and titles(self._playbook).holds_by_the_way(fact.key, words, said):
            return False
        sentence, following = (passage.start, passage.end), self._following.get(passage.start, "")
        if self._body.is_abroad(passage.start):
            return is_open_abroad(self._body.text, sentence, place, _kind(fact), following)
        return is_open(self._body.text, sentence, place, following, _kind(fact))

    def _states(self, fact: Fact, read: HedgedRead) -> bool:
        """Whether one of the places where an assumption is said states it."""
        return any(
            not (passage.mood or passage.heading.mood)
            and states(
                self._body.text,
                (passage.start, passage.end),
                place,
                self._following.get(passage.start, ""),
                _kind(fact),
            )
            for passage, place in self.places(fact, read)
        )

    def places(self, fact: Fact, read: FactRead | HedgedRead) -> Iterator[tuple[Passage, Span]]:
        """Where a fact is said; nowhere where that is not found."""
        for start, end in self._named.get(read.value, ()) if fact.kind == "system" else ():
            if there := self._body.passage_at(start):
                yield there, (start, end)
        passage = self._body.passage_of(read)
        if passage is None:
            return
        if fact.kind in ("money", "date"):
            yield from ((passage, place) for place in self._body.places(fact.kind, read.value, passage)[:1])
            return
        for start, end in self._in_words(fact, read, passage):
            yield passage, (passage.start + start, passage.start + end)

    def _in_words(self, fact: Fact, read: FactRead | HedgedRead, passage: Passage) -> Iterator[Span]:
        """Where in the words of a passage the value of a fact stands; the first place counts."""
        words = self._body.text[passage.start : passage.end]
        if fact.kind in ("quantity", "text"):
            digits = number_of(read.value)
            same = [one for one in _NUMBER.finditer(words) if digits and _NOT_DIGITS.sub("", one.group()) == digits]
            yield from [one.span() for one in same[:1]]
        elif fact.kind == "people":
            name = read.value if "@" in read.value else read.value.split()[-1]
            at = words.casefold().find(name.casefold())
            if at >= 0:
                yield at, at + len(name)
        elif fact.kind == "list":
            said = self._body.said(passage)
            choices = self._cues.scopes.get(fact.key)
            yield from [place[1:] for place in (choices.places(said) if choices else ()) if place[0] == read.value]
        elif fact.kind == "choice":
            chosen = [
                one for one in self._cues.choices[fact.key].places(self._body.said(passage)) if one[0] == read.value
            ]
            stem = re.search(rf"\b{re.escape(read.value[:_STEM])}\w*", words, re.I)  # "renews", of renewing
            first_part = words.find(",") if "," in words else len(words.rstrip())
            yield from [(start, end) for _, start, end in chosen[:1]] or [
                stem.span() if stem else (first_part, first_part)
            ]
        elif fact.kind == "system":
            name = read.value.split()[-1]
            at = words.casefold().find(name.casefold())
            if at >= 0:
                yield at, at + len(name)


def _go_on(text: str, one: Passage, two: Passage) -> bool:
    """Whether a passage follows the one before it in the same paragraph, or answers the same question."""
    between = text[max(one.start, one.end - 1) : two.start]
    if _NEXT_ITEM.search(between):
        return False
    return "\n\n" not in between and not (one.heading.asked and one.heading is not two.heading)


def _kind(fact: Fact) -> str:
    return "aim" if fact.aim else fact.kind
