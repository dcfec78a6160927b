"""A form in which each label stands on a line of its own, above its value, as the pages of a portal come out as text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from inwriting.playbook.schema import Playbook
from inwriting.reading.page.labels import Labels, labels
from inwriting.reading.page.layout import BULLET, WRAPPED
from inwriting.reading.page.list_titles import mood_of_title
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, placed_lines

_LABEL = lazy.pattern(r"[^\W\d_][^.:;!?|\t>]{1,58}[^\W_)]\)?")
_BESIDE_EMPTY = lazy.pattern(  # one line of a value; several below a title, or with bullets, are a list
    r"(?m)^(?=[^\s])[^\t\n]{2,160}?(?P<joint>[ ]*\n[ \u00a0]*\t[ \u00a0]*)(?=[^\s])(?![•▪◦·*–—-][ \u00a0])(?=[^\t\n]*(?:\n(?![ \u00a0]*\t)|\Z))"
)
_BELOW = lazy.pattern(r"(?=[^\s])[^\t\n]+(?=\n(?![ \u00a0]*\t))")  # a line that is no label above a value
_NOTE = lazy.pattern(
    r"\(.{10,}\)[.!]?\s*$|[^\Wa-zß-ÿ_][^:]*(?:[^\s:]+ ){4,}[^:]*$"
)  # a remark in brackets, or a sentence
_FEWEST = 4  # labels in a row that are known: a name above a street is none
_FEWEST_IN_ALL = 3  # where no other line stands among them


class _Pair(NamedTuple):
    """A label, and where its value begins and ends."""

    label: str
    start: int
    value: int
    end: int


def beside_empty_cell(text: str) -> list[Edit]:
    """The edits that put values on the line of their label which stand below it behind an empty cell, as programs for web forms
    set them: "Budget", and below it "\\t€ 16.000"."""
    found = list(_BESIDE_EMPTY.finditer(text)) if "\t" in text else []
    if len(found) < _FEWEST:
        return []
    notes = (note.start() for pair in found for note in _notes(text, pair.end("joint")))
    return sorted([*((*match.span("joint"), "\t") for match in found), *((at, at, "\n") for at in notes)])


def _notes(text: str, value: int) -> Iterator[re.Match[str]]:
    """The lines below the first of a value that say something of their own, as far as the next label: "(we looked at Odoo)"."""
    begin, below = value, text.find("\n", value)
    while below >= 0 and (line := _BELOW.match(text, below + 1)):
        above = text[begin:below].rstrip()
        if _NOTE.match(line.group()) and (len(above) < WRAPPED or above.endswith((".", "!", "?", ")"))):
            yield line
        begin, below = line.span()


def with_values(text: str, playbook: Playbook) -> list[Edit]:
    """The edits that put each value of such a form on the line of its label: "Go-live", and below it "4 October 2027"."""
    known = labels(playbook)
    lines = list(placed_lines(text))
    in_blocks = _known_runs(text, _blocks(lines), known)
    edits = in_blocks or _known_runs(text, _by_turns(lines, known), known)
    return [
        (pair.start + len(pair.label), pair.value, ": ")
        for pair in edits
        if not BULLET.match(text, pair.value, pair.end)
    ]


def _blocks(lines: Sequence[tuple[int, str]]) -> Iterator[list[_Pair]]:
    """Paragraphs in a row, each of which is a label above a value of a line."""
    pairs: list[_Pair] = []
    block: list[tuple[int, str]] = []
    for start, line in [*lines, (0, "")]:
        if line.strip():
            block.append((start, line.rstrip()))
            continue
        if len(block) >= 2 and _LABEL.fullmatch(block[0][1]) and _is_one_value([words for _, words in block[1:]]):
            (begin, label), (value, _) = block[:2]
            pairs.append(_Pair(label, begin, value, block[-1][0] + len(block[-1][1])))
        elif block:
            yield pairs
            pairs = []
        block = []
    yield pairs


def _is_one_value(lines: Sequence[str]) -> bool:
    """Whether lines are one value: a line, or a paragraph that was wrapped; a list below a title is none."""
    return not lines[0][:1].isspace() and all(len(line) >= WRAPPED for line in lines[:-1])


def _by_turns(lines: Sequence[tuple[int, str]], known: Labels) -> Iterator[list[_Pair]]:
    """Lines without blank ones between them, each second of which is a label."""
    run: list[tuple[int, str]] = []
    for start, line in [*lines, (0, "")]:
        if line.strip():
            run.append((start, line.rstrip()))
            continue
        for first in (0, 1):
            heads, values = run[first::2], run[first + 1 :: 2]
            pairs = [
                _Pair(head, begin, value, value + len(words))
                for (begin, head), (value, words) in zip(heads, values, strict=False)
                if _LABEL.fullmatch(head)
            ]
            likely = len(pairs) >= max(_fewest(pairs, run, known), len(heads) / 2)  # of lines of prose few are labels
            if likely and not any(_LABEL.fullmatch(value) and is_known(value, known) for _, value in values):
                yield pairs
        run = []


def _fewest(pairs: Sequence[_Pair], run: Sequence[tuple[int, str]], known: Labels) -> int:
    in_all = 2 * len(pairs) == len(run) and all(is_known(pair.label, known) for pair in pairs)
    return _FEWEST_IN_ALL if in_all else _FEWEST


def _known_runs(text: str, runs: Iterator[list[_Pair]], known: Labels) -> list[_Pair]:
    """The pairs of those runs of which at least so many labels, and a third, are known, and most values are no prose below a
    title."""
    found: list[_Pair] = []
    for pairs in runs:
        so_many = sum(is_known(pair.label, known) for pair in pairs)
        sentences = sum(text.endswith((".", "!", "?"), pair.value, pair.end) for pair in pairs)
        fewest = _FEWEST_IN_ALL if so_many == len(pairs) else _FEWEST
        if so_many >= max(fewest, len(pairs) / 3) and sentences <= len(pairs) / 3:
            found += pairs
    return found


def is_known(words: str, known: Labels) -> bool:
    """Whether words are a label of what briefs tell, or a title that says what is to be thought of what stands below it."""
    return bool(known.named(words)[0] or mood_of_title(words.casefold().strip()))
