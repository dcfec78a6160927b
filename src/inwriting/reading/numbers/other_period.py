"""Counts whose period a brief puts right: "the 900 policies are per week, not per month". What was said with the other period,
above it or in a mail that is passed on, is no more; the count is one of the period that holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from inwriting.reading.model import FactRead, HedgedRead
from inwriting.reading.numbers.quantities import has_period, number_of, volume
from inwriting.reading.text import lazy

_SPANS = r"(?:day|week|fortnight|month|quarter|year)"
_PERIOD = (
    rf"(?:(?:in |for )?(?:per|a|an|each|every|one|the) (?:(?:single|whole|calendar) )?{_SPANS}s?|(?:a |an |the )?(?:dai|week|month|quarter|year)ly"
    rf"(?: (?:figures?|numbers?|counts?|volumes?|totals?|ones?))?|annual(?:ly)?(?: (?:figures?|numbers?|totals?|ones?))?)"
)
_NOUN = r"(?:(?!(?:is|are|was|were|per|an?|each|every|in|as|for|what|which|not|of)\b)[^\W\d_][\w-]* ){0,4}?"
_COUNT = rf"(?<![\w.,])(?P<number>\d[\d.,']*k?) (?P<what>{_NOUN})"
_MEANT = r"(?:(?:is|are|was|were|what|as|for|of|that|which|we|they|it|do|does|make|have|meant|means?|come|in|all|really|to be|should|be|read) ){0,8}?"
_NOT = r"(?:,| and|,? but| [–—-]) ?(?:and |but )?(?:not|rather than|instead of|no longer) |,? (?:rather than|instead of|not) "
_PUT_RIGHT = lazy.pattern(rf"{_COUNT}{_MEANT}(?P<right>{_PERIOD})(?:{_NOT})(?P<wrong>{_PERIOD})(?!\w)", re.I)
_TURNED = lazy.pattern(
    rf"{_COUNT}{_MEANT}not (?:meant )?(?P<wrong>{_PERIOD}),? (?:but|they are|it is|it['’]s|rather) (?:rather )?(?P<right>{_PERIOD})(?!\w)",
    re.I,
)
_COUNTED = lazy.pattern(rf"{_COUNT}{_MEANT}(?P<right>{_PERIOD})(?!\w)", re.I)
_ANY_PERIOD = lazy.pattern(rf"\b(?:per|an?|each|every|in an?) {_SPANS}\b", re.I)
_IF = lazy.pattern(r"\b(?:if|whether|unless|might|could|perhaps|maybe)\b|\?", re.I)
_SPAN = lazy.pattern(
    r"(?P<adverb>dai|week|month|quarter|year)ly|(?P<annual>annual)|(?P<span>day|week|fortnight|month|quarter|year)s?",
    re.I,
)
_MAY_BE = ("not ", "rather", "instead", "no longer")
_PART = re.compile(r";\s+|\.\s+")


@dataclass(frozen=True, slots=True)
class Recount:
    """A count as it is, with the period in which it is not, and where that is said."""

    value: str
    right: str
    wrong: str
    start: int
    end: int

    def denies(self, fact: FactRead | HedgedRead) -> bool:
        """Whether a volume is this count, with the wrong period or without any."""
        spans = {_span(found.group()) for found in _ANY_PERIOD.finditer(fact.value)}
        return number_of(fact.value) == number_of(self.value) and (not spans or self.wrong in spans)

    def of(self, denied: FactRead | HedgedRead | None) -> str:
        """The count, of what the one that it denies counts where it does not say so itself."""
        if self.value != f"{number_of(self.value)} per {self.right}" or denied is None:
            return self.value
        return volume(f"{_ANY_PERIOD.sub('', denied.value).strip()} per {self.right}")

    def without(self, fact: FactRead) -> FactRead | None:
        """A text without the part that counts so wrongly; None where nothing else is left of it. As it is where it does not."""
        parts, at = [], 0
        for part in _PART.split(fact.evidence):
            start = fact.evidence.index(part, at)
            at = start + len(part)
            parts.append((start, at, part))
        kept = [one for one in parts if not self._counts(one[2])]
        if len(kept) == len(parts):
            return fact
        if not kept or not self._counts(fact.value):
            return None if self._counts(fact.value) else fact
        start, _, words = max(kept, key=lambda one: len(one[2]))
        words = words.rstrip(" .")
        return replace(fact, value=words, evidence=words, start=fact.start + start, end=fact.start + start + len(words))

    def _counts(self, words: str) -> bool:
        return any(
            number_of(found.group()) == number_of(self.value) and _span(found["right"]) == self.wrong
            for found in _COUNTED.finditer(words)
        )


def recounts(text: str, start: int = 0, end: int | None = None) -> Iterator[Recount]:
    """The counts of which a stretch of a text says that they are of one period, and not of another."""
    small = text[start:end].lower()
    if not any(words in small for words in _MAY_BE) or not has_period(small):
        return
    for pattern in (_PUT_RIGHT, _TURNED):
        for found in pattern.finditer(text, start, len(text) if end is None else end):
            right, wrong = _span(found["right"]), _span(found["wrong"])
            line = text[text.rfind("\n", 0, found.start()) + 1 : found.start()]
            if right == wrong or _IF.search(line.rpartition(".")[2]) or _IF.search(found.group()):
                continue
            what = " ".join(found["what"].split())
            yield Recount(
                volume(" ".join(f"{found['number']} {what} per {right}".split())), right, wrong, *found.span()
            )


def _span(words: str) -> str:
    found = _SPAN.search(words)
    if found is None:
        return ""
    adverb = (found["adverb"] or "").lower()
    return "day" if adverb == "dai" else adverb or ("year" if found["annual"] else (found["span"] or "").lower())
