"""What the things are that a brief names, by the words around each: a person's role, what a date or a sum is of, how many
of what, whether a product is the writer's.

A rule that tells says it for sure; here it is only likely, and so it is heard where no rule says anything, or where it
speaks against what a rule took for a fact. The kinds that the playbook's examples name are:

    KEY           the thing is the fact        KEY?   it is, as somebody guesses
    KEY=CHOICE    the fact is this choice      KEY-   it is left out of it
    ours, past, planned, rejected, outside, others, asked, word     of a product: whose it is, in which mood, or none at all
    any other     nothing
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from inwriting.playbook.schema import Fact, Playbook
from inwriting.reading.model import OF_OTHERS
from inwriting.reading.numbers.quantities import Quantity
from inwriting.reading.products.catalogue import Mention
from inwriting.reading.told.likeness import APART, Told, Weighed, goes_on_as, likeness
from inwriting.reading.told.mentions import Named, counts

Span = tuple[int, int]
MOODS = {"past": "past", "planned": "planned", "rejected": "negated", "outside": "out of scope", "others": OF_OTHERS}
_MARKED = {"?": "hedged", "-": "out of scope"}
NOT_OURS = frozenset([*MOODS, "word"])


@dataclass(frozen=True, slots=True)
class Likely:
    """A value that a thing is likely to give a key ("" for none), in a mood, and by how much that is likelier than
    anything else."""

    key: str
    value: str
    mood: str
    span: Span
    more: int


@dataclass(frozen=True, slots=True)
class Product:
    """A product that prose names: of which kind it is there, by how much that is likelier than any other, and by how much
    likelier it is the writer's than not."""

    mention: Mention
    kind: str
    more: int
    ours: int


class Kinds:
    """Tells of which kind things are, by the examples of a playbook."""

    def __init__(self, text: str, playbook: Playbook) -> None:
        self._text, self._playbook = text, playbook
        self._likeness = likeness(playbook)
        self._told: dict[Span, Told] = {}
        self._weighed: dict[Span, Weighed] = {}

    def told(self, sentence: Span) -> Told:
        """A sentence, ready for all that follows."""
        if sentence not in self._told:
            self._told[sentence] = Told.of(self._text, *sentence)
        return self._told[sentence]

    def says(self, sentence: Span) -> dict[str, int]:
        """What a sentence says as a whole (`Likeness.says`)."""
        return self._likeness.says(self._weigh(sentence))

    def together(self, run: Sequence[Span]) -> dict[str, int]:
        """What some sentences say together that follow one another (`Likeness.says`)."""
        return self._likeness.says(*self._weighed_together(run), together=True)

    def leans(self, run: Sequence[Span]) -> list[str]:
        """To what some sentences lean that follow one another (`Likeness.leans`)."""
        return self._likeness.leans(*self._weighed_together(run))

    def _weighed_together(self, run: Sequence[Span]) -> list[Weighed]:
        start, end = run[0][0], run[-1][1]
        if self.told(run[0]).words and all(
            goes_on_as(self.told(other), self._text, start, one[1], other[0]) for one, other in pairwise(run)
        ):
            return [self._weigh(sentence) for sentence in run]
        return [self._likeness.weighed(Told.of(self._text, start, end))]

    def _weigh(self, sentence: Span) -> Weighed:
        if sentence not in self._weighed:
            self._weighed[sentence] = self._likeness.weighed(self.told(sentence))
        return self._weighed[sentence]

    def persons(self, told: Told, named: Iterator[Named]) -> Iterator[Likely]:
        """The roles of persons whom a sentence names."""
        yield from self._of("person", told, named)

    def counts(self, told: Told, sentence: Span) -> Iterator[Likely]:
        """What a sentence counts."""
        yield from self._of("number", told, counts(self._text, *sentence))

    def quantities(self, told: Told, sentence: Span, named: dict[str, list[Quantity]]) -> Iterator[Likely]:
        """What the dates and sums of a sentence are of, those that can be told for sure."""
        for group, kind in (("date", "date"), ("sum", "money")):
            given = [one for one in named.get(kind, ()) if one.value and one.whole]
            places = [Named(one.value, sentence[0] + one.start, sentence[0] + one.end) for one in given]
            yield from self._of(group, told, iter(places))

    def licences(self, told: Told, mentions: list[Mention]) -> Iterator[Likely]:
        """What a sentence says of the licences of the products that it names."""
        yield from self._of("licence", told, (Named("", each.start, each.end) for each in mentions))

    def product(self, told: Told, mention: Mention, *, abroad: bool = False) -> Product:
        """Whose a product is, and in which mood it is named; "" where that is not clear enough. `abroad`: in a sentence that is
        not in English."""
        group = "abroad" if abroad else "system"
        sums = self._likeness.sums(group, told, (mention.start, mention.end))
        kind, more = self._likeness.kind(group, sums)
        return Product(mention, kind, more, self._likeness.leads(group, sums, APART[group]))

    def leads(self, group: str, told: Told, named: Span, kind: str) -> int:
        """By how much likelier a thing is of this kind than of any other (`Likeness.leads`)."""
        return self._likeness.leads(group, self._likeness.sums(group, told, named), kind)

    def records(self, told: Told, sentence: Span, named: list[tuple[str, int, int]]) -> Iterator[Likely]:
        """Which of the records that a sentence names (their places in it) are in the scope, and which are out of it."""
        places = (Named(key, sentence[0] + start, sentence[0] + end) for key, start, end in named)
        yield from self._of("record", told, places)

    def _of(self, group: str, told: Told, named: Iterator[Named]) -> Iterator[Likely]:
        for one in named:
            kind, more = self._likeness.kind(group, self._likeness.sums(group, told, (one.start, one.end)))
            key, _, choice = kind.partition("=")
            mood = _MARKED.get(key[-1:], "stated")
            fact = self._playbook.fact(key.rstrip("?-"))
            value = one.value if not choice else _chosen(fact, choice)
            if kind and not fact:
                yield Likely("", one.value, "", (one.start, one.end), more)
            elif fact and value:
                yield Likely(fact.key, value, mood, (one.start, one.end), more)


def _chosen(fact: Fact | None, name: str) -> str:
    """The choice whose key it is; a file of weights writes no spaces."""
    keys = (choice.key for choice in fact.choices) if fact else iter(())
    return next((key for key in keys if key.replace(" ", "_") == name), "")
