"""How like the words of a brief are to the examples that a playbook has learned from.

People tell the same thing in ever other words. A cue finds the ways that somebody thought of; here every word of a
sentence, and every pair of words that stand together, weighs for or against its saying a thing, as it did in some
thousand sentences whose meaning a person had noted (`examples/` of the playbook). The weights are made beforehand
(`bench/learn.py`) and stand in the playbook as a text that can be read: nothing is learned from a client's mail, the sum
is one of whole numbers, and so the same brief is read alike on every machine.

    says    what a sentence says: a fact that is told in words, a signal, a trap
    kind    of which kind of its group a thing is that a sentence names: whose role a person has, what a date is of
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain, pairwise, takewhile
from typing import NamedTuple, TypeVar

from inwriting.playbook.once import once
from inwriting.playbook.schema import Playbook
from inwriting.reading.text import lazy

ITSELF = frozenset(["number", "record", "licence"])  # groups of things whose own words tell, too
APART = {
    "system": "ours",
    "abroad": "ours",
}  # groups of which it only matters how much likelier this kind is than any other, or they than it
SURER = 25  # hundredths by which what sentences say together must be surer still: in briefs not learned from, less was mostly wrong
LEANS = 200  # hundredths by which it may be less sure where other words say the same
LONGEST = 600  # characters of a sentence that weigh; what is dictated without a stop is like everything
_REACH = 8  # words on either side of a thing whose side counts
_NEAR = 14  # and those that count at all
_PAIRED = 7  # and those that count as pairs
_Key = TypeVar("_Key")
_BITS, _ZERO = 32, 1 << 31  # of a digit, and what stands in it for nothing
_TOKEN = lazy.pattern(r"\d[\d.,’']*|[^\W\d_]+(?:['’][^\W\d_]+)?|[,;:()?]")
_BEFORE = 4  # characters before a word that tell whether a sentence begins with it
_BEGINS = lazy.pattern(r"(?:^|[.!?:;(“\"]\s*|[-*•]\s)$")
_MARKED = lazy.pattern(r"^[~=]|^[<>]\d?|<>|_")  # what a feature has beside its words, of which a number is "0"
_ENDINGS = ("ingly", "ations", "ation", "ings", "ing", "edly", "ied", "ies", "ed", "es", "ly", "s", "e")


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence by the stems of its words, and where each begins; `0` is a number, `Name` a word with a capital that
    begins no sentence."""

    words: list[str]
    starts: list[int]

    @staticmethod
    def of(text: str, start: int = 0, end: int | None = None) -> Told:
        end = len(text) if end is None else end
        found = list(_TOKEN.finditer(text, start, min(end, start + LONGEST + 1)))
        words = [_WORDS[match[0]] for match in found]
        for number, word in enumerate(words):
            if word == _CAPITAL:
                match = found[number]
                opens = len(match[0]) == 1 or _begins(text, start, match.start())
                words[number] = stem(match[0]) if opens else "Name"
        return Told(words, [match.start() for match in found])


def _begins(text: str, start: int, at: int) -> bool:
    return not text[start:at].strip() or _BEGINS.search(text[max(start, at - _BEFORE) : at]) is not None


def goes_on_as(told: Told, text: str, start: int, end: int, first: int) -> bool:
    """Whether a sentence, from `first`, is told by the same words behind those that stand from start to end: nothing but a
    space is between, and what has a capital begins a sentence there, too."""
    return (
        bool(told.words)
        and text[end:first].isspace()
        and all(
            _begins(text, start, at) == _begins(text, first, at)
            for at in takewhile(lambda at: at < first + _BEFORE, told.starts)
            if text[at].isupper()
        )
    )


@lru_cache(maxsize=16_384)
def stem(word: str) -> str:
    small = word.lower().replace("’", "'")
    for ending in _ENDINGS:
        if small.endswith(ending) and len(small) - len(ending) >= 3:
            return small[: -len(ending)]
    return small


_CAPITAL = "A"  # a word with a capital, of which its place tells what it is
_MOST_KEPT = 20_000


class _Words(dict[str, str]):
    """What each token counts as, wherever it stands."""

    def __missing__(self, token: str) -> str:
        if len(self) >= _MOST_KEPT:
            self.clear()
        if token[0].isdecimal():
            word = "0"
        elif token[0].isupper():
            word = _CAPITAL
        else:
            word = stem(token)  # a sign is its own
        self[token] = word
        return word


_WORDS = _Words()


def features(told: Told) -> set[str]:
    """What weighs in a sentence: each word, and each two beside each other."""
    said = ["^", *told.words, "$"]
    return {*said, *[f"{one}_{other}" for one, other in pairwise(said)]}


def surroundings(told: Told, named: tuple[int, int], *, itself: bool = False) -> set[str]:
    """What weighs around a thing that a sentence names, from its start to its end in the text: the words on either side,
    by how near they are, those next to it as pairs, and all words not far from it; `itself` also those of the thing."""
    first, last = bisect_left(told.starts, named[0]), bisect_left(told.starts, named[1])
    before, behind = told.words[max(first - _NEAR, 0) : first], told.words[last : last + _NEAR]
    found = {f"~{word}" for word in (*before, *behind)}
    for side, near in (("<", before[: -_REACH - 1 : -1]), (">", behind[:_REACH])):
        if not near:
            found.add(f"{side}|")
        found.update([f"{side}{word}" for word in near])
        found.update([f"{side}{place}{word}" for place, word in enumerate(near[:3])])
        if side == "<":
            found.update([f"<{other}_{one}" for one, other in pairwise(near[:_PAIRED])])
        else:
            found.update([f">{one}_{other}" for one, other in pairwise(near[:_PAIRED])])
    if before and behind:
        found.add(f"{before[-1]}<>{behind[0]}")
    if itself:
        found.update([f"={word}" for word in told.words[first:last]])
    return found


def _sum(weights: Mapping[_Key, int], found: Iterable[_Key]) -> int:
    """What some things weigh together, of which few weigh at all."""
    return sum(filter(None, map(weights.get, found)))


@dataclass(frozen=True, slots=True)
class _Side:
    """What the words on one side of a thing weigh: those near it, the first few by their places, and pairs, of which the
    nearer word stands first."""

    near: dict[str, int] = field(default_factory=dict)
    at: tuple[dict[str, int], ...] = field(default_factory=lambda: ({}, {}, {}))
    pairs: dict[tuple[str, str], int] = field(default_factory=dict)

    def added(self, near: Sequence[str]) -> int:
        """The weights of the words of this side, the nearest first."""
        if not near:
            return self.near.get("|", 0)
        first = sum(weights.get(word, 0) for weights, word in zip(self.at, near, strict=False))
        return first + _sum(self.near, {*near}) + _sum(self.pairs, {*pairwise(near[:_PAIRED])})


@dataclass(frozen=True, slots=True)
class _Placed:
    """The weights of the features that `surroundings` finds, by their words: most of what a thing stands among weighs
    nothing, and need not be spelled as a feature to be told so."""

    around: dict[str, int] = field(default_factory=dict)
    itself: dict[str, int] = field(default_factory=dict)
    before: _Side = field(default_factory=_Side)
    behind: _Side = field(default_factory=_Side)
    between: dict[str, int] = field(default_factory=dict)

    @staticmethod
    def of(weights: Mapping[str, int]) -> _Placed:
        placed = _Placed()
        for feature, weight in weights.items():
            sign, words = feature[:1], feature[1:]
            if sign in "~=":
                (placed.around if sign == "~" else placed.itself)[words] = weight
            elif sign not in "<>":
                placed.between[feature] = weight  # or a feature of something else
            else:
                side = placed.before if sign == "<" else placed.behind
                one, paired, other = words.partition("_")
                if paired:
                    side.pairs[(other, one) if sign == "<" else (one, other)] = weight
                elif len(words) > 1 and words[0].isdecimal():
                    side.at[int(words[0])][words[1:]] = weight
                else:
                    side.near[words] = weight
        return placed

    def added(self, told: Told, named: tuple[int, int], *, itself: bool) -> int:
        """The weights of what stands around a thing that a sentence names."""
        first, last = bisect_left(told.starts, named[0]), bisect_left(told.starts, named[1])
        before, behind = told.words[max(first - _NEAR, 0) : first], told.words[last : last + _NEAR]
        added = _sum(self.around, {*before, *behind})
        added += self.before.added(before[: -_REACH - 1 : -1]) + self.behind.added(behind[:_REACH])
        if before and behind:
            added += self.between.get(f"{before[-1]}<>{behind[0]}", 0)
        return added + _sum(self.itself, {*told.words[first:last]}) if itself else added


@dataclass(slots=True)
class _Group:
    """The kinds of one group, with the weights of each feature for all of them.

    The weights of a feature are digits of one whole number, to the base 2 ** 32, by the place of the kind: they are added
    up for all kinds at once. (The sum of some hundred weights is far from filling a digit.)"""

    keys: list[str] = field(default_factory=list)
    least: list[int] = field(default_factory=list)
    weights: dict[str, int] = field(default_factory=dict)
    start: int = 0
    _placed: _Placed | None = None

    @property
    def placed(self) -> _Placed:
        """The weights of what stands around a thing."""
        if self._placed is None:
            self._placed = _Placed.of(self.weights)
        return self._placed

    def added(self, found: Iterable[str]) -> int:
        """The weights of some features for all kinds, as one number."""
        return _sum(self.weights, found)

    def sums(self, added: int) -> list[int]:
        """The weights that are added up, of each kind."""
        kinds = len(self.keys)
        digits = struct.unpack(f"<{kinds}I", added.to_bytes(4 * kinds, "little"))
        return [digit - _ZERO for digit in digits]

    def above(self, least: Sequence[int]) -> tuple[int, int]:
        """What is to be taken off added weights, and the bits of which one is left then if any of them is more than its least:
        the highest of each digit."""
        taken = sum(more + 1 << _BITS * place for place, more in enumerate(least))
        return taken, sum(_ZERO << _BITS * place for place in range(len(least)))


class Weighed(NamedTuple):
    """Those features of a sentence that weigh, but for its ends, what they add up to, and the words at its ends."""

    within: set[str]
    sum: int
    first: str
    last: str


class Likeness:
    """The weights of a playbook: for each thing that a sentence can say, what speaks for it and what against it.

    Their text has a line for each feature: the feature, and then a key and its weight in hundredths (a logarithm of
    odds), and again; the line of `=` is where each key starts, that of `>` by how much a kind (`person:finance`) must be
    likelier than the next, or by how much surer a key must be that several sentences say together. What sums to more than
    nothing is said."""

    def __init__(self, text: str) -> None:
        self._groups: dict[str, _Group] = {}
        places: dict[str, tuple[_Group, int]] = {}
        for line in text.splitlines():
            if line.startswith("#") or not line:
                continue
            feature, *rest = line.split(" ")
            pairs = zip(rest[::2], map(int, rest[1::2]), strict=True)
            if feature == "=":
                for key, weight in pairs:
                    name, _, kind = key.rpartition(":")
                    group = self._groups.setdefault(name, _Group())
                    places[key] = group, len(group.keys)
                    group.start += (_ZERO + weight) << _BITS * len(group.keys)
                    group.keys.append(kind)
                    group.least.append(0)
            elif feature == ">":
                for key, weight in pairs:
                    group, place = places[key]
                    group.least[place] = weight
            else:
                for key, weight in pairs:
                    group, place = places[key]
                    group.weights[feature] = group.weights.get(feature, 0) + (weight << _BITS * place)
        said = self._said = self._groups.get("", _Group())
        self._words = frozenset(chain.from_iterable(map(_MARKED.split, said.weights)))  # of which its features are made
        self._alone, self._together = (
            said.above([0] * len(said.keys)),
            said.above([least + SURER for least in said.least]),
        )
        self._leaning = said.above([least - LEANS for least in said.least])

    def __contains__(self, feature: object) -> bool:
        """Whether a feature weighs in a sentence, as every word does that stands in more than one example."""
        return feature in self._said.weights

    def weighed(self, told: Told) -> Weighed:
        """What weighs in a sentence: of its features few do, and it is weighed by itself and with others."""
        words, weights, known = told.words, self._said.weights, self._words
        pairs = [f"{one}_{other}" for one, other in pairwise(words) if one in known and other in known]
        within = weights.keys() & {*words, *pairs}
        return Weighed(within, self._said.added(within), *((words[0], words[-1]) if words else ("$", "^")))

    def leans(self, *sentences: Weighed) -> list[str]:
        """The keys to which some sentences that follow one another lean: it takes little more that they say so."""
        added = self._added(*sentences)
        taken, any_left = self._leaning
        if not added - taken & any_left:
            return []
        return [
            key
            for key, more, apart in zip(self._said.keys, self._said.sums(added), self._said.least, strict=True)
            if more > apart - LEANS
        ]

    def says(self, *sentences: Weighed, together: bool = False) -> dict[str, int]:
        """What a sentence says, by key, and how surely (hundredths of a logarithm of odds above where it counts); or what
        some that follow one another say `together`, of which there are more that seem to."""
        said, added = self._said, self._added(*sentences)
        taken, any_left = self._together if together else self._alone
        if not added - taken & any_left:
            return {}  # most sentences
        return {
            key: more
            for key, more, apart in zip(said.keys, said.sums(added), said.least, strict=True)
            if more > (apart + SURER if together else 0)
        }

    def _added(self, *sentences: Weighed) -> int:
        """What some sentences that follow one another weigh, for all keys."""
        said, seen, added = self._said, set[str](), self._said.start
        for one in sentences:
            twice = one.within & seen if seen else ()  # a feature weighs once
            added += one.sum - said.added(twice)
            seen = seen | one.within if seen else one.within
        joints = [f"{one.last}_{other.first}" for one, other in pairwise(sentences)]
        ends = {"^", "$", f"^_{sentences[0].first}", f"{sentences[-1].last}_$", *joints}
        return added + said.added(ends - seen)

    def sums(self, name: str, told: Told, named: tuple[int, int]) -> list[int]:
        """What speaks for each kind of a group, of a thing that a sentence names; none where nothing can be told."""
        group = self._groups.get(name)
        return group.sums(group.start + group.placed.added(told, named, itself=name in ITSELF)) if group else []

    def weigh(self, name: str, found: Iterable[str]) -> list[int]:
        """What speaks for each kind of a group, by the features of a thing; none where nothing can be told."""
        group = self._groups.get(name)
        return group.sums(group.start + group.added(found)) if group else []

    def leads(self, name: str, sums: list[int], kind: str) -> int:
        """By how much likelier a thing is of this kind of its group than of any other; less than nothing where it is not."""
        if not sums or kind not in self._groups[name].keys:
            return 0
        place = self._groups[name].keys.index(kind)
        return sums[place] - max((*sums[:place], *sums[place + 1 :]), default=0)

    def kind(self, name: str, sums: list[int]) -> tuple[str, int]:
        """Of which kind of its group a thing is, and by how much more than of any other kind; "" where that is not enough."""
        if not sums:
            return "", 0
        group, most = self._groups[name], max(sums)
        best = sums.index(most)
        key, apart = group.keys[best], APART.get(name)
        rivals = [
            weight
            for place, weight in enumerate(sums)
            if place != best and (apart is None or (group.keys[place] == apart) != (key == apart))
        ]
        more = most - max(rivals, default=0)
        return (key, more) if more > group.least[best] else ("", 0)


@once
def likeness(playbook: Playbook) -> Likeness:
    """The weights of a playbook, made ready once; none where it has none."""
    return Likeness(playbook.weights)
