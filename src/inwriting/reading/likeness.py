"""How like the words of a brief are to the examples that a playbook has learned from.

People tell the same thing in ever other words. A cue finds the ways that somebody thought of; here every word of a
sentence, and every pair of words that stand together, weighs for or against its saying a thing, as it did in some
thousand sentences whose meaning a person had noted (`examples/` of the playbook). The weights are made beforehand
(`bench/learn.py`) and stand in the playbook as a text that can be read: nothing is learned from a client's mail, the sum
is one of whole numbers, and so the same brief is read alike on every machine.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from inwriting.playbook.schema import Playbook

ITSELF = frozenset(["number", "record", "licence"])  # groups of things whose own words tell, too
APART = {
    "system": "ours"
}  # groups of which it only matters how much likelier this kind is than any other, or they than it
LONGEST = 600  # characters; what is dictated without a stop is like everything
_TOKEN = re.compile(r"(?P<number>\d[\d.,’']*)|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)?)|[,;:()?]")
_BEGINS = re.compile(r"(?:^|[.!?:;(“\"]\s*|[-*•]\s)$")
_ENDINGS = ("ingly", "ations", "ation", "ings", "ing", "edly", "ied", "ies", "ed", "es", "ly", "s", "e")


def tokens(words: str) -> list[str]:
    """The words of a sentence by their stems; `0` is a number, `Name` a word with a capital that begins no sentence."""
    found = []
    for match in _TOKEN.finditer(words):
        said = match.group()
        if match["number"]:
            found.append("0")
        elif match["word"] and said[0].isupper() and len(said) > 1 and not _begins(words, match.start()):
            found.append("Name")
        else:
            found.append(_stem(said))
    return found


def _begins(words: str, start: int) -> bool:
    return not words[:start].strip() or _BEGINS.search(words[max(0, start - 4) : start]) is not None


@lru_cache(maxsize=16_384)
def _stem(word: str) -> str:
    small = word.lower().replace("’", "'")
    for ending in _ENDINGS:
        if small.endswith(ending) and len(small) - len(ending) >= 3:
            return small[: -len(ending)]
    return small


def features(words: str) -> Iterator[str]:
    """What weighs in a sentence: each word, each two beside each other, and each two with one between."""
    said = ["^", *tokens(words), "$"]
    yield from said
    yield from (f"{one}_{other}" for one, other in pairwise(said))
    yield from (f"{one}__{other}" for one, other in zip(said, said[2:], strict=False))


def surroundings(text: str, start: int, end: int, named: tuple[int, int], *, itself: bool = False) -> Iterator[str]:
    """What weighs around a thing that a sentence (`start` to `end`) names: the words on either side, by how near they are,
    those next to it as pairs, and all words of the sentence; `itself` also those of the thing."""
    before, behind = tokens(text[start : named[0]])[::-1], tokens(f"a{text[named[1] : end]}")[1:]
    for side, said in (("<", before), (">", behind)):
        if not said:
            yield f"{side}|"
        for place, word in enumerate(said[:8]):
            yield f"{side}{word}"
            if place < 3:
                yield f"{side}{place}{word}"
        pairs = pairwise(said[:7])
        yield from (f"{side}{other}_{one}" if side == "<" else f"{side}{one}_{other}" for one, other in pairs)
    yield from (f"~{word}" for word in {*before, *behind})
    if before and behind:
        yield f"{before[0]}<>{behind[0]}"
    if itself:
        yield from (f"={word}" for word in tokens(text[named[0] : named[1]]))


class Likeness:
    """The weights of a playbook: for each thing that a sentence can say, what speaks for it and what against it.

    Their text has a line for each feature: the feature, and then a key and its weight in hundredths (a logarithm of
    odds), and again; the line of `=` is where each key starts, that of `>` by how much a kind must be likelier than the
    next. What sums to more than nothing is said."""

    def __init__(self, text: str) -> None:
        self._keys: list[str] = []
        self._start: list[int] = []
        self._weights: dict[str, tuple[tuple[int, int], ...]] = {}
        self._least: dict[str, int] = {}
        self._kinds: dict[str, list[int]] = {}  # the places of the keys `person:finance`, `person:none` by `person`
        places: dict[str, int] = {}
        for line in text.splitlines():
            if line.startswith("#") or not line:
                continue
            feature, *rest = line.split(" ")
            pairs = tuple(zip(rest[::2], map(int, rest[1::2]), strict=True))
            if feature == ">":
                self._least = dict(pairs)
            elif feature == "=":
                self._keys, self._start = [key for key, _ in pairs], [weight for _, weight in pairs]
                places = {key: place for place, key in enumerate(self._keys)}
                for key, place in places.items():
                    group, colon, _ = key.partition(":")
                    if colon:
                        self._kinds.setdefault(group, []).append(place)
            else:
                self._weights[feature] = tuple((places[key], weight) for key, weight in pairs)

    def says(self, words: str) -> dict[str, int]:
        """What a sentence says, by key, and how surely (hundredths of a logarithm of odds above where it counts)."""
        if len(words) > LONGEST:
            return {}
        sums = self._sums(features(words))
        return {key: sums[place] for place, key in enumerate(self._keys) if sums[place] > 0 and ":" not in key}

    def kind(self, group: str, text: str, sentence: tuple[int, int], named: tuple[int, int]) -> tuple[str, int]:
        """Of which kind of its group a thing is that a sentence names, and by how much more than of any other kind;
        "" where that is not enough."""
        places = self._kinds.get(group)
        if not places or sentence[1] - sentence[0] > LONGEST:
            return "", 0
        sums = self._sums(surroundings(text, *sentence, named, itself=group in ITSELF))
        best, *others = sorted(places, key=lambda place: -sums[place])
        if group in APART:
            apart = f"{group}:{APART[group]}"
            others = [place for place in others if (self._keys[place] == apart) != (self._keys[best] == apart)]
        key, more = self._keys[best], sums[best] - sums[others[0]]
        return (key.partition(":")[2], more) if more > self._least[key] else ("", 0)

    def _sums(self, said: Iterator[str]) -> list[int]:
        sums = list(self._start)
        for feature in set(said):
            for place, weight in self._weights.get(feature, ()):
                sums[place] += weight
        return sums


_books: dict[str, Likeness] = {}


def likeness(playbook: Playbook) -> Likeness:
    """The weights of a playbook, made ready once (by the playbook's digest); none where it has none."""
    if playbook.digest not in _books:
        _books[playbook.digest] = Likeness(playbook.weights)
    return _books[playbook.digest]
