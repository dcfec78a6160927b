"""What a frame is: a stretch of a brief that something is put around, and what this makes of what it says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from inwriting.reading.page.layout import Passage
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said, Words

OPENING, CLOSING = '"“„«', '"”“»'  # marks of a quotation
_CLOSED = lazy.pattern(rf"[{CLOSING}]")
_LONGEST = 2_000  # characters of what somebody says in quotation marks
ASKED = "question"
OUT = "out of scope"
SIGNAL = "signal"
STATE = "state"  # texts that tell how things are (`Fact.state`)
HARD = (
    "system",
    "date",
    "money",
    "quantity",
    "people",
    "list",
    "choice",
    STATE,
)  # what is a value, and not told in the writer's words


@dataclass(frozen=True, slots=True)
class Framed:
    """A stretch of a text that a frame is put around, and the mood that this gives it. `kinds` are those of the facts that the
    frame is of, or their keys, where it is not of all."""

    start: int
    end: int
    mood: str
    kinds: Sequence[str] = ()

    def is_of(self, key: str, kind: str) -> bool:
        """Whether it is around a fact of a key, which is of a kind."""
        return not self.kinds or kind in self.kinds or key in self.kinds

    def within(self, passage: Passage) -> Framed:
        """The same in the text that a passage stands in, of which the places were."""
        return replace(self, start=passage.start + self.start, end=passage.start + self.end)

    def to_the_mark(self, text: str) -> Framed:
        """The same up to the mark that ends what is said there, where it opens one and goes on behind it."""
        within = text[self.start : self.end]
        plain, curly = within.count('"'), within.count("“") + within.count("„") - within.count("”")
        if plain % 2 == 0 and curly <= 0:
            return self
        end = _CLOSED.search(text, self.end, min(len(text), self.end + _LONGEST))
        paragraph = text.find("\n\n", self.end)
        if end is None or -1 < paragraph < end.start():
            return self
        return replace(self, end=end.end())


def framed_by(sentence: Said, frames: Sequence[tuple[Words, str, Sequence[str]]]) -> Iterator[Framed]:
    """The frames of a sentence, each around what its pattern calls `said`, with its mood and the kinds of facts it is of; places
    are those of the sentence."""
    for pattern, mood, kinds in frames:
        if found := pattern.search(sentence):
            yield Framed(*found.span("said"), mood, kinds)
