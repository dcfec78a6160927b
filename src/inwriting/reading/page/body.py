"""The text of a brief, cut into its passages."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from inwriting.playbook.schema import Playbook
from inwriting.reading.model import ExcludedRead, FactRead, HedgedRead
from inwriting.reading.numbers.currencies import local_currencies
from inwriting.reading.numbers.quantities import HERE, Quantity, locale_of, may_be_dated, quantities_in
from inwriting.reading.page.counted import counted
from inwriting.reading.page.layout import Passage, layout
from inwriting.reading.text import lazy
from inwriting.reading.text.authorship import cited
from inwriting.reading.text.language import is_plainly_english, read_as, sentence_read_as
from inwriting.reading.text.patterns import Said
from inwriting.reading.text.said_again import LISTED, without_numbers
from inwriting.reading.told.prose import Clause

DIGIT = lazy.pattern(r"\d")
_BESIDE = 60  # characters on either side of a number that are said of it


_SCALES = " thousand ", " million "  # of numbers in words


class Body:
    """What somebody wrote of a brief, from the stretches of a text that are that person's own. A passage stands on one line
    of `text`, whose places are those of the text `as_sent`."""

    def __init__(
        self, text: str, playbook: Playbook, spans: Sequence[tuple[int, int]], written: date | None = None
    ) -> None:
        volumes = next((fact for fact in playbook.facts if fact.kind == "quantity"), None)
        passages = [_unindented(text, each) for each in counted(text, layout(playbook).passages(text, spans), volumes)]
        self.as_sent, self.written = text, written
        self.text = text = _unwrapped(text, passages)
        self.small = text.lower()
        self.language = read_as("\n".join(text[start:end] for start, end in spans))
        self._said: dict[str, Said] = {}
        self._languages: dict[str, str] = {}
        self._language_at: dict[int, str] = {}
        self._english: set[str] = set()
        kept = _uncited(text, list(_without_records(text, passages)))
        self.passages = [part for passage in kept for part in self._parts(passage)]
        self.locale = locale_of(text, self.language or "en")
        self.local = local_currencies(text, self.language)
        self._starts = [passage.start for passage in self.passages]
        self._quantities_of: dict[str, dict[str, list[Quantity]]] = {}

    def _parts(self, passage: Passage) -> Iterable[Passage]:
        """A passage by its parts, each in one language: most are plainly English."""
        words = self.text[passage.start : passage.end]
        if self.language == "en" and is_plainly_english(self.said(passage)):
            self._languages[words] = "en"
            self._english.add(words)
            return (passage,)
        return _parted(self.text, passage, self.language)

    def said(self, passage: Passage) -> Said:
        """The words of a passage, ready to be looked through; they are many times."""
        words = self.text[passage.start : passage.end]
        if words not in self._said:
            self._said[words] = Said.of(words)
        return self._said[words]

    def looked_through(self, words: str) -> Said:
        """Some words, ready to be looked through, which may be those of a passage."""
        return self._said.get(words) or Said.of(words)

    def language_at(self, place: int) -> str:
        """The language by whose rules the sentence at a place is read; "" where its prose is not."""
        if place not in self._language_at:
            self._language_at[place] = self._language_of(self.passage_at(place))
        return self._language_at[place]

    def _language_of(self, passage: Passage | None) -> str:
        if passage is None:
            return self.language
        words = self.text[passage.start : passage.end]
        if words not in self._languages:
            self._languages[words] = sentence_read_as(words, self.language)
        return self._languages[words]

    def is_english(self, sentence: str) -> bool:
        """Whether a sentence is told to be plainly English by the passage of which it is all."""
        return sentence in self._english

    def is_abroad(self, place: int) -> bool:
        """Whether the sentence at a place is read by the rules for languages that are not English."""
        return self.language_at(place) not in ("en", "")

    def passage_of(self, fact: FactRead | ExcludedRead | HedgedRead) -> Passage | None:
        """The passage that a fact stands in."""
        return self.passage_at(fact.start)

    def passage_at(self, place: int) -> Passage | None:
        """The passage that holds a place of the text."""
        at = bisect_right(self._starts, place) - 1
        return self.passages[at] if at >= 0 and place < self.passages[at].end else None

    def asks(self, passage: Passage) -> bool:
        """Whether a passage ends as a question."""
        return self.text[passage.start : passage.end].rstrip().endswith("?")

    def line_at(self, at: int) -> str:
        """The line of the text in which a place lies."""
        end = self.text.find("\n", at)
        return self.text[self.text.rfind("\n", 0, at) + 1 : end if end >= 0 else len(self.text)]

    def begins_paragraph(self, at: int) -> bool:
        """Whether a passage, by its number, which is not the first, stands behind an empty line."""
        return "\n\n" in self.text[self.passages[at - 1].end - 1 : self.passages[at].start]

    def just_above(self, passage: Passage) -> str:
        """The passage before one in its paragraph, "" where there is none."""
        at = bisect_left(self._starts, passage.start)
        return self.above(passage, 1) if at and not self.begins_paragraph(at) else ""

    def above(self, passage: Passage, count: int = 2) -> str:
        """The passages before one."""
        at = bisect_left(self._starts, passage.start)
        return " ".join(self.text[each.start : each.end] for each in self.passages[max(0, at - count) : at])

    def places(self, kind: str, value: str, passage: Passage) -> list[tuple[int, int]]:
        """Where a passage names a date or a sum of this value."""
        found = self.quantities(self.text[passage.start : passage.end])[kind]
        return [(passage.start + one.start, passage.start + one.end) for one in found if one.value == value]

    def in_prose(self, fact: FactRead | ExcludedRead) -> bool:
        """Whether a fact stands in a sentence, not behind a label."""
        passage = self.passage_of(fact)
        return passage is not None and not passage.fact

    def paragraph(self, at: int) -> Iterator[Passage]:
        """A passage by its number, and those that follow in its paragraph; of a line that ends in a colon also those of the
        list below it."""
        yield (last := self.passages[at])
        for passage in self.passages[at + 1 :]:
            between = self.text[last.end : passage.start]
            opens = last is self.passages[at] and self.text[last.start : last.end].rstrip().endswith((":", "!"))
            if "\n\n" in between and not opens:
                return
            yield (last := passage)

    def sentence_of(self, clause: Clause) -> Clause:
        """The whole sentence of a clause, as a clause of the same mood."""
        start, end = clause.sentence
        return replace(clause, text=self.text[start:end], start=start, end=end)

    def whole(self, passage: Passage, mood: str) -> Clause:
        """A passage as one clause of a mood."""
        words = self.text[passage.start : passage.end].strip()
        start = self.text.index(words, passage.start)
        return Clause(words, start, start + len(words), mood, (passage.start, passage.end))

    def around(self, passage: Passage, span: tuple[int, int]) -> str:
        """The words of a passage near something that it names, which a sign stands for."""
        first, last = max(passage.start, span[0] - _BESIDE), min(passage.end, span[1] + _BESIDE)
        return f"{self.text[first : span[0]]}{HERE}{self.text[span[1] : last]}"

    def may_count(self, words: Said) -> bool:
        """Whether a number, a date or a sum may stand in a stretch of the text."""
        spoken = any(scale in words.text for scale in _SCALES)
        return spoken or DIGIT.search(words.text) is not None or may_be_dated(words, self.written)

    def quantities(self, words: str) -> dict[str, list[Quantity]]:
        """The dates and sums of a stretch of the text; a sentence is asked for them more than once."""
        if words not in self._quantities_of:
            self._quantities_of[words] = quantities_in(
                self.looked_through(words), self.locale, self.written, self.local
            )
        return self._quantities_of[words]

    def sum_in(self, words: str) -> str:
        """The one sum that a stretch of the text names, "" where there is none, or more than one."""
        values = {sum_.value for sum_ in self.quantities(words)["money"] if sum_.value}
        return values.pop() if len(values) == 1 else ""


def _unindented(text: str, passage: Passage) -> Passage:
    """A passage from its first word on: blanks stand for the marks of a quote, and a sentence is none the less one."""
    words = text[passage.start : passage.end]
    blanks = len(words) - len(words.lstrip(" "))
    return replace(passage, start=passage.start + blanks) if 0 < blanks < len(words) else passage


def _without_records(text: str, passages: Sequence[Passage]) -> Iterator[Passage]:
    """The passages without the records of a long list that was pasted, of which the first few tell what the others do:
    "Order 4711 went to warehouse 3 on day 12", a thousand times with other numbers."""
    read: Counter[tuple[object, ...]] = Counter()
    for passage in passages:
        words = text[passage.start : passage.end]
        if DIGIT.search(words):
            alike = (without_numbers(words), *passage.about())
            read[alike] += 1
            if read[alike] > LISTED:
                continue
        yield passage


def _unwrapped(text: str, passages: Sequence[Passage]) -> str:
    """The text, with a space for each line end within a passage: where a mail client wrapped a sentence means nothing."""
    parts: list[str] = []
    done = 0
    for passage in passages:
        end = passage.start + len(text[passage.start : passage.end].rstrip())
        first = max(passage.start, done)
        if first < end:
            parts += (text[done:first], text[first:end].replace("\n", " "))
            done = end
    return "".join(parts) + text[done:]


_COMMA = lazy.pattern(r"[,;]\s")
_SHORTEST = 3  # words of a part that is in a language of its own


def _parted(text: str, passage: Passage, home: str) -> Iterator[Passage]:
    """A passage of prose in two, where its sentence goes on in another language: "Unser CRM ist Salesforce, the ERP is NAV"."""
    cuts = _COMMA.finditer(text, passage.start, passage.end) if home and passage.fact is None else ()
    for cut in cuts:
        parts = text[passage.start : cut.start()], text[cut.end() : passage.end]
        if min(len(part.split()) for part in parts) < _SHORTEST:
            continue
        first, second = (sentence_read_as(part, home) for part in parts)
        if first != second and "" not in (first, second):
            yield replace(passage, end=cut.start())
            yield replace(passage, start=cut.end())
            return
    yield passage


_OPENS = lazy.pattern(r"[\"“„«]")
_SAYS_ANOTHER = lazy.pattern(  # what leads in the words of somebody who is not of the house: "Our vendor writes: "…"
    r"(?:\b(?:vendors?|suppliers?|integrators?|consultants?|resellers?|sales(?:man|woman|people| reps?)|brochures?|leaflets?|flyers?|adverts?|competitors?|articles?|blogs?)\b"
    r"[^\"“„«]{0,40}\b(?:writes?|wrote|says?|said|claims?|promises?|tells?|told|puts?|reads?|states?|has it)\b|"
    r"\b(?:your|their|the vendor['’]s) (?:web ?site|home ?page|brochure|page|flyer|leaflet|form|advert)\b)[^\"“„«]{0,30}[\"“„«]$",
    re.I,
)


def _uncited(text: str, passages: list[Passage]) -> list[Passage]:
    """The passages that do not lie wholly within what is cited word for word."""
    spans = cited(text)
    if sum(end - start for start, end in spans) * 3 > len(text):
        return passages  # all of it is cited: "he dictates as follows"
    ends, opening = [end for _, end in spans], [_OPENS.search(text, *span) for span in spans]

    def is_cited(passage: Passage) -> bool:
        words = text[passage.start : passage.end]
        first = passage.start + len(words) - len(words.lstrip(" \t\n*•-"))
        at = bisect_left(ends, passage.start + len(words.rstrip()) - 1)
        return at < len(spans) and spans[at][0] <= first

    def without_words_of_others(passage: Passage) -> Passage:
        for opens in opening:
            within = opens is not None and passage.start < opens.start() < passage.end
            if opens and within and _SAYS_ANOTHER.search(text, passage.start, opens.end()):
                return replace(passage, end=opens.start())
        return passage

    return [without_words_of_others(passage) for passage in passages if not is_cited(passage)] if spans else passages
