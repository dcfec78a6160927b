"""What a text must have where a pattern matches, read from the pattern: so that a pattern is only tried where it can match.

A long brief has thousands of clauses and a playbook hundreds of patterns, each of which stands in few of them.
`\\b(?:we|they) use\\b.{0,40}\\bcrm` needs one of the words "we" and "they", the word "use" and one that begins with "crm": a
text that lacks any of the three need not be looked through. What cannot be told is not asked for: no match is missed.

    mark    what a lowered text may have: a word ("use "), the beginning of one ("crm"), a digit, a sign such as "€"
    gate    marks of which a text must have one
    way     gates of which a text must pass each; a pattern has several where its alternatives need several things
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, product

Gate = frozenset[str]
Way = tuple[Gate, ...]

_ANY: Sequence[Way] = ((),)  # what needs nothing
MOST = 3  # gates of a way, those that the fewest texts pass: each further one keeps out less
_OFTEN = 1_000
_ALL = 1_000_000
_MOST_WAYS = 64  # of a sequence; with more, its parts are taken together
_MOST_SPELLINGS = 400  # of a word of which all spellings are kept
_DIGIT = r"\d"  # the mark of any digit
_COMMON = frozenset(  # words of nearly every text
    re.findall(
        r"\w+",
        "a all an and any are as at be been but by can do for from had has have i if in into is it its no not of on one or "
        "our out so that the their them then there they this to up us was we were what when which who will with you your",
    )
)
_PART = re.compile(r"[^\W_ⁿ]+|[^\w\s.,'’-]")  # of a text: a word, or a sign that not every text has

_PIECE = re.compile(
    r"(?P<word>[^\W_ⁿ]+)|(?P<times>[?*+][?+]?|\{\d*,?\d*\}[?+]?)|(?P<escape>\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|.)|\(\?P=\w+\))|(?P<open>\((?:\?(?:[:>]|P<\w+>|<?[=!]|[aiLmsux-]+:))?)|"
    r"(?P<close>\))|(?P<bar>\|)|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])|"
    r"(?P<sign>.)",
    re.S,
)
_A_LETTER = re.compile(r"\\w|\[(?!\^)[^\]]*\\w[^\]]*\]")  # what any letter matches
_SPELLED = re.compile(r"\[[^\W_]{1,4}\]")  # "[cs]"
_SIGNS = re.compile(r"\[(?!\^)-?(?:\\[^\w]|\\s|[^\w\\\]-])+-?\]")  # "['’]", "[- ]"
_UNTOLD = frozenset(" .,'’-_ⁿ")  # what nearly every text has, or is put into it in place of a number
_SPACES = frozenset((r"\s", r"\W", r"\n", r"\t", r"\r"))
_BOUNDS = frozenset(("^", "$", r"\b", r"\A", r"\Z"))  # where no word goes on


def parts_of(text: str) -> frozenset[str]:
    """The words and signs of a lowered text, which tell its marks."""
    return frozenset(_PART.findall(text))


def marks_of(part: str) -> Iterator[str]:
    """The marks of a word, or of a sign."""
    if not part[0].isalnum():
        yield part
        return
    yield from (part[:size] for size in range(1, len(part) + 1))
    yield f"{part} "
    if any(map(str.isdecimal, part)):
        yield _DIGIT


def needs(pattern: str) -> Sequence[Way]:
    """The ways in which a lowered text can have what a pattern matches; one that asks for nothing where that cannot be
    told."""
    return _Syntax(pattern).ways()


def together(*needed: Sequence[Way]) -> Sequence[Way]:
    """The ways in which a text can have all of several things, the narrowest gates of each first."""
    all_of = _Needed()
    for ways in needed:
        all_of.add(ways)
    return [tuple(sorted(way, key=_width)) for way in all_of.ways()]


@lru_cache(maxsize=65_536)
def _commonness(mark: str) -> int:
    """How often a text has a mark, roughly, in texts of a thousand."""
    letters = len(mark)
    if mark.endswith(" "):
        return 150 if mark[:-1] in _COMMON else 30 if letters <= 4 else 5
    if mark == _DIGIT or not mark[0].isalnum():
        return 100
    return (500, 150, 50, 20, 10)[min(letters, 5) - 1]


def _width(gate: Gate) -> int:
    """How many texts pass a gate, roughly."""
    return sum(map(_commonness, gate))


class _Needed:
    """What the parts of a sequence need."""

    def __init__(self) -> None:
        self._each: list[Gate] = []  # what every way needs
        self._ways: Sequence[Way] = _ANY

    def add(self, ways: Sequence[Way]) -> None:
        """Adds what one part needs."""
        if len(ways) == 1:
            self._each += ways[0]
        elif len(self._ways) * len(ways) <= max(_MOST_WAYS, len(ways)):
            self._ways = [one + other for one, other in product(self._ways, ways)]
        elif len(ways) > len(self._ways):
            self._each += _in_one(self._ways)
            self._ways = ways
        else:
            self._each += _in_one(ways)

    def width(self) -> int:
        """How many texts pass the narrowest gate of every way, roughly."""
        if len(self._ways) > 1:
            return 0
        return min(map(_width, self._each), default=_ALL)

    def ways(self) -> Sequence[Way]:
        """The ways of the whole sequence, with the narrowest gates of each."""
        each = tuple(dict.fromkeys(self._each))
        whole = [one + each for one in self._ways] if each else self._ways
        return [way if len(way) <= MOST else tuple(sorted(dict.fromkeys(way), key=_width)[:MOST]) for way in whole]


def _in_one(ways: Sequence[Way]) -> Way:
    """One way that any of several pass: the gates of each, the narrowest with the narrowest."""
    return tuple(frozenset(chain(*gates)) for gates in zip(*(sorted(way, key=_width) for way in ways), strict=False))


def _merged(ways: Iterable[Way]) -> Sequence[Way]:
    """Some ways, those of one gate put together."""
    several = dict.fromkeys(ways)
    if () in several:
        return _ANY
    alone = frozenset(chain.from_iterable(way[0] for way in several if len(way) == 1))
    merged = [way for way in several if len(way) > 1]
    return [(alone,), *merged] if alone else merged


class _Syntax:
    """A pattern that is read piece by piece.

    `spelled` is what may be spelled at a place since a word surely began: that word as far as it goes, or several where
    they may also be one ("re key" and "rekey", of "re-?key"); None within a word whose beginning is not known."""

    def __init__(self, pattern: str) -> None:
        self._pieces = [(found.lastgroup or "", found.group()) for found in _PIECE.finditer(pattern)]
        self._end: dict[int, int] = {}  # of each group, by where it opens
        self._bars: dict[int, list[int]] = {-1: []}
        opened = [-1]
        for at, (kind, _) in enumerate(self._pieces):
            if kind == "open":
                opened.append(at)
                self._bars[at] = []
            elif kind == "close":
                self._end[opened.pop()] = at
            elif kind == "bar":
                self._bars[opened[-1]].append(at)
        self._end[-1] = len(self._pieces)

    def ways(self) -> Sequence[Way]:
        """What the whole pattern needs."""
        return self._group(-1, None, ends=True)[0]

    def _group(
        self, opened: int, spelled: set[str] | None, *, ends: bool = False
    ) -> tuple[Sequence[Way], set[str] | None]:
        """What the alternatives of a group need, and what may be spelled behind it; nothing where it `ends` the text that is
        looked at."""
        starts = [opened, *self._bars[opened]]
        read = [
            self._sequence(start + 1, end, spelled)
            for start, end in zip(starts, [*starts[1:], self._end[opened]], strict=True)
        ]
        behind: set[str] | None = set()
        for _, spelled_so in read:
            behind = None if behind is None or spelled_so is None else behind | spelled_so
        if ends or behind is None or len(behind) > _MOST_SPELLINGS:
            behind = None
        widths = [needed.width() for needed, _ in read]
        tells = min(widths) < _ALL
        for (needed, spelled_so), width in zip(read, widths, strict=True):
            begun = _beginning(spelled_so) if behind is None or tells else _ANY
            if begun[0] and (behind is None or _width(begun[0][0]) < width):
                needed.add(begun)
        return _merged(chain.from_iterable(needed.ways() for needed, _ in read)), behind

    def _sequence(self, at: int, end: int, spelled: set[str] | None) -> tuple[_Needed, set[str] | None]:
        needed = _Needed()
        while at < end:
            kind, piece = self._pieces[at]
            behind = (self._end[at] if kind == "open" else at) + 1
            least, most = 1, 1
            if behind < end and self._pieces[behind][0] == "times":
                least, most = _times(self._pieces[behind][1])
                behind += 1
            if kind == "open":
                spelled = self._opened(at, spelled, needed, least, most)
            elif kind == "word":
                spelled = _spell(piece, spelled, needed, least, most)
            elif kind == "set" and _SPELLED.fullmatch(piece) and most == 1 and spelled is not None:
                more = {word + letter for word in spelled for letter in piece[1:-1]}
                spelled = more if least else spelled | more
            elif piece in _BOUNDS:
                needed.add(_whole(spelled))
                spelled = {""}
            elif signs := _signs(kind, piece):
                if least:
                    needed.add(_whole(spelled))
                    if signs.isdisjoint(_UNTOLD):
                        needed.add(((signs,),))
                    spelled = {""}
                elif spelled is not None:
                    spelled = spelled | {f"{words} " for words in spelled if words and not words.endswith(" ")}
            else:
                needed.add(_beginning(spelled))
                if piece == r"\d" and least:
                    needed.add(((frozenset((_DIGIT,)),),))
                spelled = None
            at = behind
        return needed, spelled

    def _opened(self, at: int, spelled: set[str] | None, needed: _Needed, least: int, most: int) -> set[str] | None:
        """What may be spelled behind a group; adds what the group needs."""
        opening = self._pieces[at][1]
        if opening in ("(?!", "(?<!"):
            inner = "".join(piece for _, piece in self._pieces[at + 1 : self._end[at]])
            if _A_LETTER.fullmatch(inner):  # here no word goes on
                if opening == "(?!":
                    needed.add(_whole(spelled))
                return {""} if opening == "(?<!" or spelled is not None else None
            return spelled
        if opening in ("(?=", "(?<="):
            if least:
                needed.add(self._group(at, spelled if opening == "(?=" else None, ends=True)[0])
            return spelled
        ways, behind = self._group(at, spelled)
        if most > 1 and behind != spelled:  # it may also begin where it has ended
            ways, behind = self._group(at, None)
        if least and most == 1:
            needed.add(ways)
            return behind
        if spelled and not (behind and all(word.startswith(tuple(spelled)) for word in behind)):
            needed.add(_beginning(spelled))
        if least:
            needed.add(ways)
            return behind
        return None if spelled is None or behind is None else spelled | behind


def _spell(letters: str, spelled: set[str] | None, needed: _Needed, least: int, most: int) -> set[str] | None:
    """What is spelled with some letters more, the last of them as often as is said."""
    if spelled is None:
        return None
    if least == most == 1:
        return {word + letters for word in spelled}
    spelled = {word + letters[:-1] for word in spelled}
    more = {word + letters[-1] for word in spelled}
    if most == 1:
        return spelled | more
    needed.add(_beginning(more if least else spelled))
    return None


def _beginning(spelled: set[str] | None) -> Sequence[Way]:
    """What is needed where the word that is being spelled may go on."""
    return _told(spelled, "")


def _whole(spelled: set[str] | None) -> Sequence[Way]:
    """What is needed where that word ends."""
    return _told(spelled, " ")


def _told(spelled: set[str] | None, end: str) -> Sequence[Way]:
    """One mark of each of what may be spelled: of several words the rarest."""
    if spelled is None or "" in spelled:
        return _ANY
    marks = []
    for words in spelled:
        *before, last = words.split(" ")
        mark = f"{last}{end}"
        if before:
            mark = min([f"{word} " for word in before] + [mark] * bool(last), key=_commonness)
        marks.append(mark)
    return ((frozenset(marks),),)


@lru_cache(maxsize=1_024)
def _signs(kind: str, piece: str) -> frozenset[str]:
    """The signs that a piece matches, one of which is no letter's neighbour in a word; none where it may match a letter."""
    if piece in _SPACES or piece.isspace():
        return frozenset(" ")
    if kind == "set":
        return frozenset(piece[1:-1].replace(r"\s", " ").replace("\\", "")) if _SIGNS.fullmatch(piece) else frozenset()
    if kind == "escape":
        return frozenset() if piece[1].isalnum() or len(piece) > 2 else frozenset(piece[1])
    return frozenset() if piece == "." else frozenset(piece)


@lru_cache(maxsize=1_024)
def _times(piece: str) -> tuple[int, int]:
    """How often at least, and at most, a quantifier lets something stand."""
    if piece[0] in "?*+":
        return piece[0] == "+", 1 if piece[0] == "?" else _OFTEN
    least, comma, most = piece.rstrip("?+")[1:-1].partition(",")
    return int(least or 0), int(most or _OFTEN) if comma else int(least or 0)
