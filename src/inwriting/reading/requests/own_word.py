"""The sender's own word on what a mail brings: what it disowns of its files and of the mails that it forwards is no fact.

Only the sender speaks for the sender. What they deny is left out, by the words that deny it; what they leave in doubt is an
assumption. Of which file or whose words they speak must be clear: where two would do, what both say is in doubt.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from inwriting.playbook.schema import Playbook
from inwriting.reading.model import (
    DISOWNED,
    DOUBTED,
    BriefReading,
    DecisionRead,
    DirectionRead,
    ExcludedRead,
    FactRead,
    HedgedRead,
    SignalRead,
)
from inwriting.reading.moods.stood_by import DATED, DENIED, NotStoodBy, Subject, not_stood_by
from inwriting.reading.moods.stood_by_abroad import not_stood_by_abroad
from inwriting.reading.page.labels import labels
from inwriting.reading.requests.attached import Together
from inwriting.reading.text import lazy

Read = FactRead | ExcludedRead | HedgedRead | SignalRead | DirectionRead
_Stated = FactRead | HedgedRead
_OLDER = 2  # years after which what is only said to be of a year is in doubt
_LAPSES = ("money", "date", "quantity")  # the kinds of facts that go out of date while nobody says so
_PLAIN = ("money", "date", "quantity")  # of which "the budget is wrong" says enough; an ERP may be wrong in itself
_KINDS = (  # what people call facts of some kinds together
    (lazy.pattern(r"(?:it )?(?:systems?|software|tools|applications|products?|platforms?|stack|landscape|set-?up)(?: landscape| names?)?", re.I), ("system",)),
    (lazy.pattern(r"(?:figures?|numbers?|quantit(?:y|ies)|data|values|counts?|statistics)", re.I), ("quantity", "money")),
    (lazy.pattern(r"(?:sums?|amounts?|prices?|costs?|money|financials?|cost figures?)", re.I), ("money",)),
    (lazy.pattern(r"(?:dates?|days?|timings?|timescales?|time ?lines?|time ?frames?|schedules?|deadlines?|time ?tables?|plan|planning)", re.I), ("date",)),
    (lazy.pattern(r"(?:people|persons?|contacts?|names?|roles?|responsibilities|contact (?:persons?|people|details|names)|who is who|staff|owners|team)", re.I), ("people",)),
    (lazy.pattern(r"(?:scope|records?|processes)", re.I), ("list",)),
)  # fmt: skip
_COUNTED = lazy.pattern(r"volumes?|figures?|numbers?|counts?|quantit|per (?:day|week|month|year)", re.I)
_OF_PERSON = lazy.pattern(r"\b(?:contact|owner|lead|person|officer|approver|name|sponsor)s?\b", re.I)
_NUMBER = lazy.pattern(r"\d[\d.,’' ]*")
_THIS = lazy.pattern(r"(?:it|its|there|here|this|that|them|those|these)", re.I)
_PERSON = lazy.pattern(r"(?:he|she|they|his|her|their)", re.I)
_SHEETS = lazy.pattern(r"\b(?:spread ?sheets?|sheets?|workbooks?|excels?|xlsx?)\b", re.I)
_TYPES = (
    (_SHEETS, (".xlsx", ".xls", ".ods", ".csv", ".tsv")),
    (lazy.pattern(r"\bpdfs?\b", re.I), (".pdf",)),
    (lazy.pattern(r"\b(?:word|docx?)\b", re.I), (".docx", ".doc", ".odt")),
    (lazy.pattern(r"\b(?:slides|decks?|presentations?)\b", re.I), (".pptx", ".ppt", ".odp")),
)
_ALL_OF_THEM = lazy.pattern(
    r"\b(?:both|all|these|those)\b|\b(?:attachments|files|documents|papers|enclosures|annexes)\b", re.I
)
_BELOW = lazy.pattern(r"\b(?:below|follows|following|underneath|forwarded)\b", re.I)
_MAILS = lazy.pattern(r"\b(?:e-?mails?|mails?|messages?|threads?|chains?|posts?|letters?|words|wording)\b", re.I)
_ATTACHED = lazy.pattern(r"\b(?:attach\w*|enclos\w*|annex\w*|appendi\w+|files?)\b", re.I)
_FILES = lazy.pattern(
    r"\b(?:documents?|docs?|briefs?|briefing|papers?|forms?|specs?|specifications?|rf[qpi]s?|requests?|notes?|memos?|descriptions?|drafts?|versions?|texts?|overview|tender|minutes|whole)\b",
    re.I,
)
_ANOTHER = lazy.pattern(
    r"\b(?:my|our|your)\b.*\b(?:previous|last|earlier|first|other|recent|next|website|web)\b|\byour\b", re.I
)
_WORDS = lazy.pattern(r"[^\W\d_]{4,}")
_SPOKEN_OF = lazy.pattern(  # what makes "it" a file or a mail that was spoken of right before
    r"\b(?:attach\w*|enclos\w*|annex\w*|forward\w*|below|(?:first|second|last|other) (?:one|pdf|file|sheet|paper)\b|pdfs?|briefs?|rf[qpi]|documents?|specifications?|specs?|(?:his|her|their|the) (?:e-?mail|mail|message)|anhang|anlage|beigefügt\w*|angehängt\w*|dokument|ci-joint\w*|pièces? jointes?|adjunt\w+|documento|bijlage|bijgevoegd\w*|anex\w+)\b|\w\.(?:docx?|pdf|txt|md|xlsx?|odt|html?)\b",
    re.I,
)
_PLACED = lazy.pattern(  # "the first PDF", "the other one"
    r"\bthe (?P<which>first|second|third|last|other)(?: (?P<noun>(?:(?:attached|enclosed) )?(?:pdfs?|files?|documents?|docs?|attachments?|sheets?|spread ?sheets?|workbooks?|annex|enclosures?|papers?))| (?:one|two)\b|(?=\W|$))",
    re.I,
)
_PLACES = {"first": 0, "second": 1, "third": 2, "last": -1}
_NEXT = lazy.pattern(r"[.;:!]\s")
_BARE = lazy.pattern(r"^it\b|\bit\W*$", re.I)
_CAME_ALONG = lazy.pattern(
    r"\b(?:calendar (?:entry|invite|invitation|item)|invitation|invite|meeting request|\.?ics|logos?|signature|pictures?|photos?|images?|v-?card|business card|disclaimer|footer|termin\w*|einladung|invitation|invitación|convite|uitnodiging)\b",
    re.I,
)
_SEVERAL = 2
_FEW = 2  # words that lead in what is said of it: "please", "but note"
_SHORT = 60  # characters between what "it" is and "it"
_OF_US = lazy.pattern(
    r"\b(?:we|our|i|us|my|wir|unser\w*|nous|notre|nos|nuestr\w+|wij|onze|nós|noss\w+)\b", re.I
)  # who may speak of other things since
_IT = lazy.pattern(r"\b(?:it|its|this|them)\b", re.I)
_REACH = 220  # characters before "it" in which that is said
_GREETING = lazy.pattern(r"\W*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|day))\b[^.\n]{0,40})?\W*", re.I)


@dataclass(frozen=True, slots=True)
class _Source:
    """A file, or somebody whose words are forwarded; both where these stand in an attached mail."""

    file: str
    author: str

    def is_of(self, item: Read) -> bool:
        return (item.file, item.author) == (self.file, self.author)


def by_own_word(reading: BriefReading, read: Together, playbook: Playbook, written: date | None = None) -> BriefReading:
    """A reading, cited with its files, without what its sender does not stand by. `written` is the day of the mail."""
    if not _passed_on(reading):
        return reading
    verdicts = [each for span in read.typed for each in not_stood_by(read.text, *span)]
    verdicts += [each for span in read.typed for each in not_stood_by_abroad(read.text, *span)]
    for each in sorted(verdicts, key=lambda one: (DENIED, DOUBTED, DATED).index(one.verdict)):
        reading = _Judge(reading, read, playbook, written).apply(each)
    return reading


def _passed_on(reading: BriefReading) -> list[_Stated]:
    """What a reading states or guesses by files and by the words of others."""
    items: list[_Stated] = [*reading.facts, *reading.hedged]
    return [item for item in items if item.file or item.author]


class _Judge:
    """What one verdict of the sender makes of a reading."""

    def __init__(self, reading: BriefReading, read: Together, playbook: Playbook, written: date | None) -> None:
        self._reading, self._read, self._playbook, self._written = reading, read, playbook, written
        items: list[Read] = [*reading.facts, *reading.hedged, *reading.excluded]
        items += [*reading.signals, *reading.traps, *reading.directions]
        found = [_Source(item.file, item.author) for item in items if item.file or item.author]
        files = [_Source(name, "") for name, _ in read.places if name and all(one.file != name for one in found)]
        self._sources = list(dict.fromkeys([*found, *files]))

    def apply(self, told: NotStoodBy) -> BriefReading:
        verdict = told.verdict
        if verdict is DATED:
            if self._written is None or told.year > self._written.year - _OLDER:
                return self._reading
            verdict = DOUBTED
        words = self._read.text[told.start : told.end]
        if not told.subjects:
            return self._of_all(told, verdict, words)
        chosen: list[_Stated] = []
        doubtful = False
        for subject in told.subjects:
            sources, clear = self._named(subject.source, told.start)
            is_meant = self._meant_by(subject)
            if is_meant is None:
                continue
            meant = [item for item in self._stated() if is_meant(item) and any(one.is_of(item) for one in sources)]
            own = any(not (item.file or item.author) and is_meant(item) for item in self._reading.facts)
            if own and not subject.part:
                continue  # it is the sender's own budget that is not approved
            doubtful = doubtful or (not clear and len({(item.file, item.author) for item in meant}) > 1)
            chosen += meant
        if told.verdict is DATED:
            chosen = [item for item in chosen if self._kind(item) in _LAPSES]
        return self._without(chosen, DOUBTED if doubtful else verdict, words, told)

    def _of_all(self, told: NotStoodBy, verdict: str, words: str) -> BriefReading:
        """What is left of a reading where all that a source says is judged, but what is spared."""
        sources, clear = self._named(told.source, told.start)
        bare = told.source.casefold() == "it" and _BARE.search(words)
        if bare and not (self._is_spoken_of_last(told.start) or self._placed(self._before(told.start))):
            return self._reading
        if not sources or (not clear and len(sources) > 1):
            return self._reading
        spared = [self._meant_by(replace(subject, part=True)) for subject in told.spared or ()]
        if told.spared is None or None in spared:
            verdict = DOUBTED

        def is_judged(item: _Stated | ExcludedRead) -> bool:
            kept = any(is_meant(item) for is_meant in spared if is_meant)
            return any(one.is_of(item) for one in sources) and not kept

        chosen = [item for item in self._stated() if is_judged(item)]
        if verdict is DOUBTED:
            return self._without([item for item in chosen if self._kind(item) in _LAPSES], verdict, words, told)

        def stands(item: SignalRead | DirectionRead) -> bool:
            return not any(one.is_of(item) for one in sources)

        reading = self._without(chosen, verdict, words, told)
        gone = any(item.key == self._playbook.facts[0].key for item in chosen)
        return replace(
            reading,
            excluded=tuple(item for item in reading.excluded if item.why == DISOWNED or not is_judged(item)),
            signals=tuple(filter(stands, reading.signals)),
            traps=tuple(filter(stands, reading.traps)),
            directions=tuple(filter(stands, reading.directions)),
            decision=DecisionRead() if gone else reading.decision,
        )

    def _without(self, chosen: Sequence[_Stated], verdict: str, words: str, told: NotStoodBy) -> BriefReading:
        """The reading with what was chosen left out, or only assumed."""
        if not chosen:
            return self._reading
        reading = replace(
            self._reading,
            facts=tuple(item for item in self._reading.facts if item not in chosen),
            hedged=tuple(item for item in self._reading.hedged if item not in chosen),
        )
        if verdict is DOUBTED:
            doubted = (self._doubted(item, words) for item in self._reading.facts if item in chosen)
            kept = (item for item in self._reading.hedged if item in chosen)
            return replace(reading, hedged=(*reading.hedged, *kept, *doubted))
        out = (ExcludedRead(item.key, item.value, DISOWNED, words, told.start, told.end) for item in chosen)
        return replace(reading, excluded=(*reading.excluded, *out))

    def _doubted(self, item: FactRead, words: str) -> HedgedRead:
        kind = self._playbook.fact(item.key)
        text = f"{kind.label if kind else item.key}: as {item.file or item.author} says, which is in doubt by your mail: “{' '.join(words.split())}”"
        where = (item.file, item.place, item.author)
        return HedgedRead(item.key, item.value, text, item.evidence, item.start, item.end, *where, DOUBTED)

    def _stated(self) -> list[_Stated]:
        return _passed_on(self._reading)

    def _kind(self, item: Read) -> str:
        fact = self._playbook.fact(item.key) if not isinstance(item, DirectionRead) else None
        return fact.kind if fact else ""

    def _meant_by(self, subject: Subject) -> Callable[[_Stated | ExcludedRead], bool] | None:
        """Which items a subject names: by a value, by what people call their kind, or by a label; None where it names none."""
        what = subject.what
        if numbers := _numbers(what):
            return lambda item: not numbers.isdisjoint(_numbers(item.value))
        kinds = next((kinds for pattern, kinds in _KINDS if pattern.fullmatch(what)), ())
        if kinds:
            return (lambda item: self._kind(item) in kinds) if subject.part else None
        fact = labels(self._playbook).named(what)[0]
        if fact is None:
            name = what.casefold()
            named = subject.part and any(item.value.casefold() == name for item in self._stated())
            return (lambda item: item.value.casefold() == name) if named else None
        plain = fact.kind in _PLAIN and (fact.kind != "quantity" or _COUNTED.search(what))
        if subject.part or plain or (fact.kind == "people" and _OF_PERSON.search(what)):
            return lambda item: item.key == fact.key
        return None

    def _named(self, words: str, at: int) -> tuple[list[_Source], bool]:
        """The sources that words call, and whether they call all of these; `at` is where the words stand."""
        sources = self._sources
        files = [one for one in sources if one.file]
        authors = [one for one in sources if one.author]
        if not words:
            return sources, False
        if _PLACED.search(words):
            return self._placed(f"{self._before(at)} {words}") or [], True
        if named := [one for one in files if one.file.casefold() in words.casefold()]:
            return named, True
        if _ANOTHER.search(words):
            return [], False
        if _THIS.fullmatch(words):
            if (placed := self._placed(self._before(at))) is not None:
                return placed, True
            if self._is_of_no_file(at):
                return [], True
            if endings := self._type_spoken_of(at):
                return [one for one in files if one.file.casefold().endswith(endings)], False
            return ((files or authors) if self._is_spoken_of(at) else []), False
        if _PERSON.fullmatch(words):
            return authors or (files if len(files) == 1 else []), False
        if called := [one for one in authors if _is_name_of(words, one.author)]:
            return called, True
        if _BELOW.search(words):
            return authors, True
        if _MAILS.search(words):
            return authors, bool(_ALL_OF_THEM.search(words))
        for pattern, endings in _TYPES:
            if pattern.search(words):
                return [one for one in files if one.file.casefold().endswith(endings)], False
        if not (_ATTACHED.search(words) or _FILES.search(words)):
            return [], False
        if called := [one for one in files if _has_word_of(words, one.file)]:
            return called, False
        if not files and not _ATTACHED.search(words):
            return authors, False
        return files, bool(_ALL_OF_THEM.search(words))

    def _before(self, at: int) -> str:
        return self._read.text[max(self._read.body, at - _REACH) : at]

    def _placed(self, said: str) -> list[_Source] | None:
        """The file that some words call last, where they tell it by its name or its place among the files; none where it is
        none of those that are read, and None where they tell none so."""
        files = list(dict.fromkeys(name for name, _ in self._read.places if name))
        last = ""
        calls: list[tuple[int, re.Match[str] | str]] = [(found.start(), found) for found in _PLACED.finditer(said)]
        calls += [(place, name) for name in files if (place := said.casefold().rfind(name.casefold())) >= 0]
        if not calls:
            return None
        for _, call in sorted(calls, key=lambda one: one[0]):
            if isinstance(call, str):
                last = call
            elif (which := call["which"].casefold()) != "other":
                of_kind = self._of_kind(files, call["noun"] or "")
                last = of_kind[_PLACES[which]] if -1 <= _PLACES[which] < len(of_kind) and (call["noun"] or last) else ""
            else:
                others = [name for name in self._of_kind(files, call["noun"] or "") if name != last]
                last = others[0] if last and len(others) == 1 else ""
        return [one for one in self._sources if last and one.file == last]

    def _is_of_no_file(self, at: int) -> bool:
        """Whether the words before a place speak last of what came along and is no file: "The calendar entry went along because
        Outlook does that, please disregard it"."""
        before = self._before(at)
        along = [found.start() for found in _CAME_ALONG.finditer(before)]
        spoken = [found.start() for found in _SPOKEN_OF.finditer(before)]
        return bool(along) and along[-1] > max(spoken, default=-1)

    def _type_spoken_of(self, at: int) -> tuple[str, ...]:
        """The endings of the kind of file that the words before a place name last, where they name several: "The workbook is our
        brief. The PDF is a price list. Nothing in it is decided."; none otherwise."""
        before = self._before(at)
        named = [(found.start(), endings) for pattern, endings in _TYPES for found in pattern.finditer(before)]
        if len({endings for _, endings in named}) < _SEVERAL:
            return ()
        return max(named)[1]

    @staticmethod
    def _of_kind(files: Sequence[str], noun: str) -> list[str]:
        """The files of the kind that a noun names; all where it names none."""
        endings = next((endings for pattern, endings in _TYPES if pattern.search(noun)), ())
        return [name for name in files if not endings or name.casefold().endswith(endings)]

    def _is_spoken_of(self, at: int) -> bool:
        """Whether the words before a place speak of a file or a mail that is brought, or say nothing at all."""
        before = self._before(at)
        spoken = [*_SPOKEN_OF.finditer(before)]
        if not spoken:
            return _GREETING.fullmatch(before) is not None
        since = "".join(_NEXT.split(before[spoken[-1].end() :], maxsplit=1)[1:])
        return not _OF_US.search(since) or _IT.search(since) is not None

    def _is_spoken_of_last(self, at: int) -> bool:
        """Whether the words right before a place speak of a file or a mail: "it" is that one, then."""
        before = self._before(at)
        spoken = [*_SPOKEN_OF.finditer(before)]
        if not spoken:
            return _GREETING.fullmatch(before) is not None
        since = before[spoken[-1].end() :]
        named = any(labels(self._playbook).named(word)[0] for word in _WORDS.findall(since))
        _, *behind = _NEXT.split(since)
        leads = not behind or (len(behind) == 1 and len(behind[0].split()) <= _FEW)
        return leads and not named and len(since) <= _SHORT


def _numbers(words: str) -> set[str]:
    return {re.sub(r"\D", "", number) for number in _NUMBER.findall(words)} - {""}


def _is_name_of(words: str, author: str) -> bool:
    """Whether words are somebody's name, or a part of it."""
    parts = set(re.findall(r"[^\W\d_]+", author.partition("@")[0].casefold()))
    said = re.findall(r"[^\W\d_]+", re.sub(r"['’]s?\b.*| (?:e-?mail|mail|message|words|note)s?$", "", words).casefold())
    return bool(said) and parts.issuperset(said)


def _has_word_of(words: str, file: str) -> bool:
    """Whether words have one that a file's name has, too: "our notes" of "notes.md"."""
    name = set(_WORDS.findall(file.rpartition(".")[0].casefold()))
    return not name.isdisjoint(_WORDS.findall(words.casefold()))
