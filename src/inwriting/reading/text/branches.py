"""A pattern of many alternatives, written so that each place of a text is only held against those that begin with its letter.

A regular expression tries its alternatives one after the other. It passes over those that begin with another letter almost
for nothing, but only where that letter stands first: of "\\b(?:(?:we|they) use|(?:our )?own)" it looks into both at each
word. "\\b(?:we use|they use|o(?:ur own|wn))" matches at the same places, several times as fast.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_MOST_REPEATED = 600  # characters that are written again for each of the alternatives before them
_WIDTHLESS = re.compile(r"\\b|\^")
_AROUND = ("(?<!", "(?<=", "(?!", "(?=")
_CAPTURES = re.compile(r"\((?:(?!\?)|\?P<)")
_LETTER = re.compile(r"[^\W\d_](?![?*+{])")


def by_letter(pattern: str) -> str:
    """A pattern that matches where `pattern` does, with the alternatives together that begin with the same letter. It is for
    text in one case (without regard to case no letter is passed over), and it tells only where a match begins: of two
    alternatives that match there it may find the other, and so of another length."""
    by_start: dict[str, dict[str, list[str]]] = {}  # by the condition before it, and by the letter, "" for any
    for each in dict.fromkeys(apart(pattern)):
        bound = _WIDTHLESS.match(each)
        before = bound.group() if bound else _before(each)  # whether a word begins at all is asked once
        rest = each[len(before) :]
        letter = _LETTER.match(rest)
        by_start.setdefault(before, {}).setdefault(letter.group() if letter else "", []).append(rest)
    return "|".join(f"{before}{_one_of(map(_one_of, by_first.values()))}" for before, by_first in by_start.items())


def _one_of(parts: Iterable[str]) -> str:
    return f"(?:{'|'.join(parts)})"


def apart(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern, also of the groups with which they begin."""
    for each in alternatives(pattern):
        before = _before(each)
        inner, behind = _group(each[len(before) :])
        repeated = len(behind) * (len(inner) - 1)
        if not inner or repeated > _MOST_REPEATED or (repeated and _CAPTURES.search(before + behind)):
            yield each
        else:
            for one in inner:
                yield from apart(f"{before}{one}{behind}")


def _group(pattern: str) -> tuple[list[str], str]:
    """The alternatives of the group with which a pattern begins, one of them nothing where it need not be there, and what
    stands behind it; none where no group stands there, or one that is named or repeated."""
    if not pattern.startswith("(?:"):
        return [], pattern
    end = closing(pattern)
    inner, behind = list(alternatives(pattern[3 : end - 1])), pattern[end:]
    if behind.startswith("?") and not behind.startswith(("??", "?+")):
        return [*inner, ""], behind[1:]
    return ([], pattern) if behind.startswith(("?", "*", "+", "{")) else (inner, behind)


def _before(pattern: str) -> str:
    """The conditions without width with which a pattern begins."""
    place = 0
    while True:
        if found := _WIDTHLESS.match(pattern, place):
            place = found.end()
        elif pattern.startswith(_AROUND, place):
            place += closing(pattern[place:])
        else:
            return pattern[:place]


def alternatives(pattern: str) -> Iterator[str]:
    """The alternatives at the top of a pattern."""
    depth = start = 0
    for index, char in _syntax(pattern):
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            yield pattern[start:index]
            start = index + 1
    yield pattern[start:]


def closing(pattern: str) -> int:
    """Where the group ends with which a pattern begins."""
    depth = 0
    for index, char in _syntax(pattern):
        depth += (char == "(") - (char == ")")
        if depth == 0:
            return index + 1
    return len(pattern)


_SYNTAX = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|([()|])", re.S)


def _syntax(pattern: str) -> Iterator[tuple[int, str]]:
    """The brackets and bars of a pattern that are neither escaped nor in a class."""
    return ((found.start(), found[1]) for found in _SYNTAX.finditer(pattern) if found[1])
