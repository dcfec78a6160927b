"""With which words a match of a pattern can begin, so that a pattern is only tried where one of them stands.

A long brief has thousands of clauses and a playbook hundreds of patterns, nearly all of which begin with a word. What
cannot be told (a pattern that begins with anything, or within a word) is always tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

LETTERS = 4  # of a longer word are compared
_WORD = re.compile(r"[^\W_]+")
_LITERAL = re.compile(r"[a-zà-ÿ]+")
_DIGIT = re.compile(r"\\d(?![?*]|\{0)")
_MAY_BE_OMITTED = re.compile(r"(?:[?*]|\{0?,\d*\})[?+]?")
_NOT = re.compile(r"n\[['’]{2}\]t")  # the one word that begins within another: "don't"
_SKIPPED = re.compile(r"\\b|\\[^\w\s]|\^|\\W[*+?]?|\\s[*+?]?| \??|\[[^\]a-z0-9\\]*\][*?]?|-\?")


def beginnings(text: str) -> frozenset[str]:
    """The first letters (one to four) of each word of a lowered text, and each word with a space behind it."""
    found = frozenset().union(*map(_beginnings_of, set(_WORD.findall(text))))
    return found | {"n't"} if "n't" in text or "n’t" in text else found


@lru_cache(maxsize=8_192)  # the words of a language come again and again
def _beginnings_of(word: str) -> frozenset[str]:
    return frozenset({*(word[:size] for size in range(1, LETTERS + 1)), f"{word} "})


class Gates:
    """Things that only stand in a sentence where words begin as each of their gates says, one word of each at least. They
    are looked up by the gate that the fewest words pass."""

    def __init__(self, gates: Iterable[Iterable[frozenset[str]]]) -> None:
        self._always: list[int] = []
        self._others: list[list[frozenset[str]]] = []
        self._by_opening: dict[str, list[int]] = {}
        for number, needed in enumerate(gates):
            narrowest_first = sorted(needed, key=len)
            self._others.append(narrowest_first[1:])
            if not narrowest_first:
                self._always.append(number)
            for opening in frozenset().union(*narrowest_first[:1]):
                self._by_opening.setdefault(opening, []).append(number)
        self._openings = frozenset(self._by_opening)

    def passing(self, begins: frozenset[str]) -> list[int]:
        """The numbers of those that may stand in a sentence whose words begin so, in order."""
        passing = set(self._always)
        for opening in begins & self._openings:
            for number in self._by_opening[opening]:
                for gate in self._others[number]:
                    if gate.isdisjoint(begins):
                        break
                else:
                    passing.add(number)
        return sorted(passing)


def openings(pattern: str) -> frozenset[str] | None:
    """The words, or their first letters, with which a match of a lowered pattern can begin; None where any may."""
    found: set[str] = set()
    for alternative in alternatives(pattern):
        heads = _heads(alternative, anchored=False)
        if heads is None:
            return None
        found |= heads
    return frozenset(found)


def gates(alternative: str) -> list[frozenset[str]]:
    """How words of a text must begin, of each of these at least one, where an alternative of a pattern matches: what it
    begins with, and what it goes on with behind each space."""
    found, depth = [_heads(alternative, anchored=False)], 0
    for token in _SYNTAX.finditer(alternative):
        depth += (token[1] == "(") - (token[1] == ")")
        if depth == 0 and token.group() in ("\\s+", "\\b"):
            found.append(_heads(alternative[token.end() :], anchored=True))
    return [frozenset(heads) for heads in found if heads is not None]


def _heads(pattern: str, *, anchored: bool) -> set[str] | None:
    """The openings of a pattern without alternatives; `anchored` where a word must begin here."""
    while pattern:
        if _NOT.match(pattern):
            return {"n't"}
        if pattern.startswith(("(?<!", "(?<=", "(?!", "(?=")):
            anchored = anchored or pattern.startswith("(?<!")  # as in "not within a longer word"
            pattern = pattern[closing(pattern) :]
        elif skipped := _SKIPPED.match(pattern):
            anchored = True
            pattern = pattern[skipped.end() :]
        elif pattern.startswith("("):
            return _group_heads(pattern, anchored=anchored)
        elif anchored and _DIGIT.match(pattern):
            return set("0123456789")
        elif anchored and (literal := _LITERAL.match(pattern)):
            word, rest = literal.group(), pattern[literal.end() :]
            if re.match(r"\\b| (?![?*{])", rest):
                return {f"{word} "}  # the whole word
            if not rest.startswith(("?", "*", "{")):
                return {word[:LETTERS]}
            if len(word) > 1:  # the last letter need not be there
                return {word[:-1][:LETTERS]}
            more = _heads(rest[1:], anchored=True) if rest[0] == "?" else None
            return None if more is None else {word, *more}
        else:
            return None
    return None


def _group_heads(pattern: str, *, anchored: bool) -> set[str] | None:
    end = closing(pattern)
    inner = re.sub(r"^\?(?::|P<\w+>)", "", pattern[1 : end - 1])
    if inner.startswith("?"):
        return None  # a group with flags of its own
    rest = pattern[end:]
    found: set[str] = set()
    for alternative in alternatives(inner):
        # an alternative that says nothing of words ("\b(?:\W)?word") leaves it to what follows
        heads = _heads(alternative + ("" if rest.startswith(("?", "*", "+", "{")) else rest), anchored=anchored)
        if heads is None:
            return None
        found |= heads
    if omitted := _MAY_BE_OMITTED.match(rest):
        more = _heads(rest[omitted.end() :], anchored=anchored)
        if more is None:
            return None
        found |= more
    return found


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


_SYNTAX = re.compile(r"\\s\+|\\.|\[(?:\\.|[^\]\\])*\]|([()|])", re.S)


def _syntax(pattern: str) -> Iterator[tuple[int, str]]:
    """The brackets and bars of a pattern that are neither escaped nor in a class."""
    return ((found.start(), found[1]) for found in _SYNTAX.finditer(pattern) if found[1])
