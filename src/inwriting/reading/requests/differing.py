"""Where a mail and what it brings (attached files, the mails that it forwards), or two of these, differ on what a case has
one of: the CRM and the ERP, the budget, the day that is aimed at, who has a role, how many of a thing there are, where the
licences stand, whether a record is part of the work.

The mail is its sender's word, so its value is the fact. Nothing says that the file's no longer holds, so that one is neither
a fact nor dropped: it is shown as what is not assumed, for the client to confirm or to correct. Of two files neither counts,
unless the mail calls one the old or the latest: what both say is assumed and asked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations
from typing import TypeVar

from inwriting.playbook.schema import Fact, Playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import DIFFERS, BriefReading, ExcludedRead, FactRead, HedgedRead
from inwriting.reading.moods.updates import is_one
from inwriting.reading.products.called import SORTS
from inwriting.reading.requests.attached import Together, cited
from inwriting.reading.roles.people import is_in_address
from inwriting.reading.text import lazy
from inwriting.reading.told.registers import LEFT_OUT

_QUARTER = lazy.pattern(r"(\d{4})-Q([1-4])")
_COUNT = lazy.pattern(r"(?P<number>\d[\d.,]*)(?P<of> .+)")
_GOT = ("signed", "bought", "renewing")  # how the licences stand that are there
_NAME_PART = lazy.pattern(r"[^\W\d_]{2,}")
_OLD = r"(?:old(?:er|est)?|previous|earlier|first|former|outdated|superseded|obsolete|last year['’]s|historical)"
_NEW = r"(?:new(?:er|est)?|latest|current|up[- ]to[- ]date|updated|revised|valid|final|most recent|right|correct|later)"
_IS = r"[^.;:!?,]{0,20}?(?: is| are| was|['’]s|,| \(|:)(?: only| just| now| already)? (?:the |our |an? |my )?"

Source = tuple[str, str]  # a file, and whose words are passed on; both empty for the mail's own
MAIL: Source = ("", "")
Read = TypeVar("Read", FactRead, ExcludedRead)


def _source(item: FactRead | ExcludedRead) -> Source:
    return item.file, item.author


def settled(
    reading: BriefReading, alone: BriefReading, read: Together, playbook: Playbook, author: str, written: date
) -> BriefReading:
    """A reading of a mail and what it brings, cited with their places, in which one value stands of what a case has one of.
    `alone` is the reading of the mail without its files, `author` its sender's address, `written` its day."""
    files = [name for name in dict.fromkeys(name for name, _ in read.places[: _files_end(read)]) if name]
    if not files:
        return reading
    told = _Told.of(reading, alone, read, files, playbook, author, written)
    newer = _Newer(read, files)
    for kind in filter(_has_one, playbook.facts):
        reading = _by_kind(reading, told, kind, newer, playbook)
    for kind in (fact for fact in playbook.facts if fact.kind == "list"):
        reading = _in_and_out(reading, told, kind, newer, playbook)
    return reading


def _files_end(read: Together) -> int:
    """How many places of the text are those of files, which stand before the mail's own words."""
    return sum(start < read.body for start in read.starts)


def _has_one(fact: Fact) -> bool:
    return is_one(fact) or fact.key in SORTS or fact.kind in ("people", "quantity", "choice")


@dataclass(frozen=True, slots=True)
class _Told:
    """What the mail and each of the others state and leave out, by who tells it."""

    facts: Mapping[Source, Sequence[FactRead]]
    excluded: Mapping[Source, Sequence[ExcludedRead]]

    @staticmethod
    def of(
        reading: BriefReading,
        alone: BriefReading,
        read: Together,
        files: Sequence[str],
        playbook: Playbook,
        author: str,
        written: date,
    ) -> _Told:
        """What the whole tells once, each is asked for alone, as long as the whole stands by it."""
        apart = list(_files_alone(read, playbook, author, written)) if len(files) > 1 else []
        if alone.is_brief:
            apart.append(cited(_shifted(alone, read.body), read))
        stands = {(fact.key, fact.value) for fact in reading.facts}
        stands |= {
            (item.key, item.value) for item in reading.excluded if item.why in LEFT_OUT
        }  # by the words of another
        left = {(item.key, item.value) for item in reading.excluded}
        left |= {(item.key, item.value) for item in reading.hedged}
        facts = dict.fromkeys(reading.facts)
        for fact in (fact for part in apart for fact in part.facts):
            place = fact.key, fact.value
            if place in stands or (fact.author and place not in left):
                facts.setdefault(fact)
        excluded = dict.fromkeys((*reading.excluded, *(item for part in apart for item in part.excluded)))
        return _Told(_by_source(_spoken(facts, read, playbook)), _by_source(excluded))


def _by_source(items: Iterable[Read]) -> dict[Source, list[Read]]:
    found: dict[Source, list[Read]] = {}
    for item in items:
        found.setdefault(_source(item), []).append(item)
    return found


def _spoken(facts: Iterable[FactRead], read: Together, playbook: Playbook) -> Iterator[FactRead]:
    """The facts without the roles that only the sender's signature gives: it names no other than a file does."""
    for fact in facts:
        kind = playbook.fact(fact.key)
        signed = kind and kind.kind == "people" and not any(start <= fact.start < end for start, end in read.own)
        if _source(fact) != MAIL or not signed:
            yield fact


def _files_alone(read: Together, playbook: Playbook, author: str, written: date) -> Iterator[BriefReading]:
    """The readings of each file by itself."""
    begins = [start for start, _ in read.parts if start < read.body]
    for start, end in zip(begins, [*begins[1:], read.body], strict=True):
        own = [(first - start, last - start) for first, last in read.own if start <= first < end]
        words = read.text[start:end]
        part = read_brief(words, playbook, author=author, own=own, written=written, of_case=True)
        yield cited(_shifted(part, start), read)


def _shifted(part: BriefReading, by: int) -> BriefReading:
    """The reading of a part with places in the whole."""
    return replace(
        part,
        facts=tuple(replace(item, start=item.start + by, end=item.end + by) for item in part.facts),
        excluded=tuple(replace(item, start=item.start + by, end=item.end + by) for item in part.excluded),
        hedged=(),
        signals=(),
        traps=(),
        directions=(),
    )


def _by_kind(reading: BriefReading, told: _Told, kind: Fact, newer: _Newer, playbook: Playbook) -> BriefReading:
    """A reading in which one value of a kind stands, as far as it is clear which."""
    groups: dict[str, dict[Source, list[FactRead]]] = {}
    for source, facts in told.facts.items():
        for fact in facts:
            if fact.key == kind.key:
                groups.setdefault(_group(fact, kind), {}).setdefault(source, []).append(fact)
    for by_source in groups.values():
        own = by_source.pop(MAIL, [])
        doubted: dict[FactRead, str] = {}
        if own:
            for source, facts in by_source.items():
                if _differ(own, facts, kind, playbook):
                    what = f"what your mail says holds, and not what {_called(source)} does"
                    doubted |= {fact: what for fact in facts if fact in reading.facts}
            reading = _doubt(reading, doubted, kind)
            continue
        unsure: dict[FactRead, str] = {}
        for one, other in combinations(by_source, 2):
            if not _differ(by_source[one], by_source[other], kind, playbook):
                continue
            if holds := newer.of(one, other):
                old = other if holds == one else one
                what = f"what {_called(holds)} says holds, and not what {_called(old)} does"
                doubted |= dict.fromkeys(by_source[old], what)
                continue
            what = f"{_called(one)} and {_called(other)} differ, and neither counts until you say which is right"
            for fact in (*by_source[one], *by_source[other]):
                unsure.setdefault(fact, what)
        reading = _doubt(reading, doubted, kind)
        reading = _doubt(reading, {fact: what for fact, what in unsure.items() if fact not in doubted}, kind, DIFFERS)
    return reading


def _in_and_out(reading: BriefReading, told: _Told, kind: Fact, newer: _Newer, playbook: Playbook) -> BriefReading:
    """A reading in which nothing is part of the work by one and left out by another."""
    inside = {
        (source, fact.value): fact for source, facts in told.facts.items() for fact in facts if fact.key == kind.key
    }
    outside = {
        (source, item.value): item
        for source, items in told.excluded.items()
        for item in items
        if item.key == kind.key and item.why in LEFT_OUT
    }
    for (one, value), fact in inside.items():
        settles = (MAIL, value) in inside or (MAIL, value) in outside
        for (other, left), item in outside.items():
            if left != value or one == other or (settles and MAIL not in (one, other)):
                continue
            holds = MAIL if settles else newer.of(one, other)
            reading = _without(reading, kind.key, value, inside=holds != one, outside=holds != other)
            if holds == one and fact not in reading.facts:
                reading = replace(reading, facts=(*reading.facts, fact))
            elif holds == other and item not in reading.excluded:
                reading = replace(reading, excluded=(*reading.excluded, item))
            elif holds is None:
                label = next((choice.label for choice in kind.choices if choice.key == value), value)
                parties = f"{_called(one)} and {_called(other)}"
                what = f"{label}: {parties} differ on whether it is part of this work, and neither counts until you say"
                where = item.evidence, item.start, item.end, item.file, item.place, item.author
                both = fact, FactRead(item.key, item.value, *where)
                reading = _doubt(reading, dict.fromkeys(both, what), kind, DIFFERS)
    return reading


def _without(reading: BriefReading, key: str, value: str, *, inside: bool, outside: bool) -> BriefReading:
    def stands(item: FactRead | ExcludedRead) -> bool:
        return (item.key, item.value) != (key, value)

    return replace(
        reading,
        facts=tuple(filter(stands, reading.facts)) if inside else reading.facts,
        excluded=tuple(filter(stands, reading.excluded)) if outside else reading.excluded,
    )


def _doubt(reading: BriefReading, doubted: Mapping[FactRead, str], kind: Fact, basis: str = "words") -> BriefReading:
    """The reading with some of its facts only assumed, and why."""
    if not doubted:
        return reading
    gone = {(fact.key, fact.value) for fact in doubted}
    hedged = (
        HedgedRead(
            fact.key,
            fact.value,
            what if kind.kind == "list" else f"{kind.label}: {what}",
            fact.evidence,
            fact.start,
            fact.end,
            fact.file,
            fact.place,
            fact.author,
            basis,
        )
        for fact, what in doubted.items()
    )
    facts = tuple(fact for fact in reading.facts if (fact.key, fact.value) not in gone)
    return replace(reading, facts=facts, hedged=(*reading.hedged, *hedged))


def _called(source: Source) -> str:
    file, author = source
    return file or author or "your mail"


def _group(fact: FactRead, kind: Fact) -> str:
    """What a value is of, where a case has one of each: "orders per month"."""
    counted = _COUNT.fullmatch(fact.value) if kind.kind == "quantity" else None
    return counted["of"].casefold() if counted else fact.value if kind.kind == "quantity" else ""


def _differ(some: Sequence[FactRead], others: Sequence[FactRead], kind: Fact, playbook: Playbook) -> bool:
    """Whether nothing that some facts say is what the others do, of those that speak of the same."""
    pairs = [(one, other) for one in some for other in others if _of_the_same(one, other, kind, playbook)]
    return bool(pairs) and not any(_agree(one, other, kind) for one, other in pairs)


def _of_the_same(one: FactRead, other: FactRead, kind: Fact, playbook: Playbook) -> bool:
    """Whether two facts speak of the same: where the licences of one system stand, those of another may stand otherwise."""
    if kind.kind != "choice":
        return True
    named, meant = (_systems_in(fact.evidence, playbook) for fact in (one, other))
    return not named or not meant or bool(named & meant)


def _systems_in(words: str, playbook: Playbook) -> set[str]:
    small = words.casefold()
    return {
        system.name
        for name, system in playbook.products.items()
        if name in small and re.search(rf"\b{re.escape(name)}\b", small)
    }


def _agree(one: FactRead, other: FactRead, kind: Fact) -> bool:
    """Whether two values of a kind may both be so."""
    values = one.value.casefold(), other.value.casefold()
    if values[0] == values[1]:
        return True
    if kind.kind in ("money", "date"):
        return may_be_both(one.value, other.value)
    if kind.kind == "system":
        return values[0].startswith(values[1]) or values[1].startswith(values[0])
    if kind.kind == "choice":
        return (values[0] in _GOT) == (values[1] in _GOT)
    if kind.kind == "people":
        return _may_be_one_person(*values)
    return "-" in one.value or "-" in other.value  # of a range it is not clear


def _may_be_one_person(one: str, other: str) -> bool:
    parts, others = ({*_NAME_PART.findall(person.partition("@")[0])} for person in (one, other))
    addressed = any("@" in a and is_in_address(b, a) for a, b in ((one, other), (other, one)))
    return addressed or not parts.isdisjoint(others)


def may_be_both(one: str, other: str) -> bool:
    """Whether one value says the same as the other, only less exactly ("2027-05" and "2027-05-03"), or in other money."""
    if one[:3].isalpha():
        return one[:3] != other[:3]
    days, others = (_QUARTER.sub(_months, value).split("|") for value in (one, other))
    return any(a.startswith(b) or b.startswith(a) for a in days for b in others)


def _months(quarter: re.Match[str]) -> str:
    first = 3 * int(quarter[2]) - 2
    return "|".join(f"{quarter[1]}-{month:02}" for month in range(first, first + 3))


class _Newer:
    """Which of the files the mail calls the old one, or the latest."""

    def __init__(self, read: Together, files: Sequence[str]) -> None:
        spoken = " ".join(read.text[start:end] for start, end in read.typed)
        self._spoken = " ".join(spoken.split())
        self._age = {file: self._told_of(file, files) for file in files}

    def of(self, one: Source, other: Source) -> Source | None:
        """The one of two sources that counts; None where that is not said."""
        ages = self._age.get(one[0], 0), self._age.get(other[0], 0)
        if ages[0] == ages[1]:
            return None
        return one if ages[0] > ages[1] else other

    def _told_of(self, file: str, files: Sequence[str]) -> int:
        """1 where a file is called the latest, -1 where it is called old, else 0."""
        name = "|".join(map(re.escape, _names(file, files)))
        if not name:
            return 0
        said = {
            word: re.search(rf"\b{age}(?: \w+)? (?:{name})\b|(?<!\w)(?:{name}){_IS}{age}\b", self._spoken, re.I)
            is not None
            for word, age in (("old", _OLD), ("new", _NEW))
        }
        return said["new"] - said["old"]


_TYPES = {
    ".xlsx": ("spreadsheet", "excel", "workbook"),
    ".xls": ("spreadsheet", "excel", "workbook"),
    ".ods": ("spreadsheet",),
    ".pdf": ("pdf",),
    ".docx": ("word document", "word file", "docx", "word"),
    ".odt": ("odt",),
    ".txt": ("text file", "txt"),
    ".md": ("markdown",),
}


def _names(file: str, files: Sequence[str]) -> Iterator[str]:
    """What a file may be called that no other of the files is."""
    yield file.casefold()
    stem, _, ending = file.casefold().rpartition(".")
    kinds = _TYPES.get(f".{ending}", ())
    if not any(other != file and _TYPES.get(f".{other.casefold().rpartition('.')[2]}", ()) == kinds for other in files):
        yield from kinds
    others = " ".join(other.casefold() for other in files if other != file)
    yield from (word for word in re.findall(r"[^\W\d_]{4,}", stem) if word not in others)
