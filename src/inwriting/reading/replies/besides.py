"""What a reply states beside its answers: "Also approvals are in Teams, and the go-live is 1 April 2027."

Such sentences are read as those of a brief. Where they stand right behind an answer they are told from it by what they
are about: a sentence of its own that states something on other questions and nothing on this one is no part of it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from typing import TypeVar

from inwriting.reading.brief import read_brief
from inwriting.reading.commands import Sentence, sentences
from inwriting.reading.model import BriefReading, ExcludedRead, FactRead, HedgedRead, SignalRead, Unplaced
from inwriting.reading.text import lazy
from inwriting.reading.values import Values

Of = TypeVar("Of", FactRead, ExcludedRead, HedgedRead)
Observed = tuple[SignalRead, ...]
_GAP = "\n\n"  # between stretches: what stands in two of them is no one sentence
_ADDS = lazy.pattern(
    r"\W*(?:also|and|plus|besides|moreover|furthermore|further|in addition|additionally|by the way|btw|one more thing|another thing|"
    r"oh,? and|p\.?s\.?|(?:please )?note(?: that)?|for (?:your )?information|fyi)\b",
    re.IGNORECASE,
)
_TELLS = lazy.pattern(
    r"\W*(?:we|our|there(?: is| are|['’]s)|i|my|the|it|all)\b", re.IGNORECASE
)  # a sentence of its own
_OPEN = lazy.pattern(r"(?:[:,;–—-]|\b(?:and|or|the|a|an|of|to|for|in|on|with|by|from))\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Statements:
    """What stretches of a reply state, read by the rules of briefs for the writer and the day that `values` has."""

    values: Values

    def read(self, body: str, stretches: Sequence[tuple[int, int]]) -> BriefReading | None:
        """What the stretches of the body state, all offsets in the body; None where that is nothing."""
        text = _GAP.join(body[start:end] for start, end in stretches)
        if not text.strip():
            return None
        whole = [(0, len(text))]
        said = read_brief(text, self.values.playbook, author=self.values.writer, own=whole, written=self.values.today)
        shifts: list[tuple[int, int]] = []
        position = 0
        for start, end in stretches:
            shifts.append((position, start - position))
            position += end - start + len(_GAP)

        def in_body(item: Of) -> Of:
            shift = next(by for begins, by in reversed(shifts) if begins <= item.start)
            return replace(item, start=item.start + shift, end=item.end + shift)

        told = BriefReading(
            True,
            facts=tuple(map(in_body, said.facts)),
            excluded=tuple(map(in_body, said.excluded)),
            hedged=tuple(map(in_body, said.hedged)),
            decision=said.decision,
        )
        return told if any(items(told)) else None

    def shown(self, body: str, said: Sequence[tuple[str, str, int]]) -> tuple[Observed, Observed]:
        """The signals and the traps that words show, each of which stands behind what they are said of ("Data cleanup: ", ""
        for nothing) and at a place in the body: "After the project." is one of data cleanup."""
        text, spans = "", []
        for lead, words, at in said:
            text += lead
            spans.append((len(text), len(text) + len(words), at))
            text += f"{words}{_GAP}"
        if not spans:
            return (), ()
        whole = [(0, len(text))]
        read = read_brief(text, self.values.playbook, own=whole, written=self.values.today, of_case=True)

        def in_body(found: Observed) -> Iterator[SignalRead]:
            """Those that stand in the words, as far as they do: what these are said of is ours."""
            for one in found:
                for start, end, at in spans:
                    if one.start < end and start < one.end:
                        words = text[max(one.start, start) : min(one.end, end)]
                        place = max(body.find(words, at), at)
                        yield replace(one, evidence=words, start=place, end=place + len(words))
                        break

        return tuple(in_body(read.signals)), tuple(in_body(read.traps))

    def apart(self, body: str, parts: Sequence[Sentence], own: str, others: Collection[str]) -> int | None:
        """Where the sentences that are apart begin among those of an answer to a question of the key `own`; None where
        all belong to it.

        The first sentence is always its own. A later one is apart where it says that it adds something, or stands on a
        line of its own and states something of `others`, and it states nothing of the key itself."""
        for before, part in pairwise(parts):
            new_line = "\n" in body[before.end : part.start]
            adds = _ADDS.match(part.text) is not None
            begins = adds or (new_line and part.text[:1].isupper() and _TELLS.match(part.text) is not None)
            if begins and not _OPEN.search(before.text):
                keys = self._keys(body, part)
                if own not in keys and (keys if adds else keys.intersection(others)):
                    return part.start
        return None

    def elsewhere(self, body: str, parts: Sequence[Sentence], own: str) -> int | None:
        """Where the sentences begin that state something of other keys only, among those behind a remark on a fact."""
        told = ((part.start, self._keys(body, part)) for part in parts)
        return next((start for start, keys in told if keys and own not in keys), None)

    def _keys(self, body: str, part: Sentence) -> set[str]:
        told = self.read(body, [(part.start, part.end)])
        return {item.key for item in items(told)} if told else set()


def split_at(body: str, pieces: Sequence[Unplaced], starts: Collection[int]) -> Iterator[Unplaced]:
    """The pieces with each sentence in which something was read as one of its own, so that it can be told apart; `starts`
    are the places where that begins."""
    for piece in pieces:
        start = end = -1
        for part in sentences(piece.text, piece.start):
            if any(part.start <= each < part.end for each in starts):
                if start >= 0:
                    yield Unplaced(body[start:end], start, end, piece.why)
                yield Unplaced(part.text, part.start, part.end, piece.why)
                start = -1
            else:
                start, end = part.start if start < 0 else start, part.end
        if start >= 0:
            yield Unplaced(body[start:end], start, end, piece.why)


def items(told: BriefReading) -> Iterator[FactRead | ExcludedRead | HedgedRead]:
    return chain(told.facts, told.excluded, told.hedged)
