"""A thread that was answered line by line and then passed on: the questions stand deepest in quotes, the answers of one
colleague below each, and what another says of these below them.

    >>> And the ERP?
    >> Dolibarr.
    > Still is.

All of the answers are read as the words of those who pass it on, without saying who of them is "I"; of two figures the later
one counts, and a "no" takes back what stands above it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from inwriting.reading.page.body import DIGIT
from inwriting.reading.page.layout import INITIALS
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, placed_lines

QUOTED = lazy.pattern(r"[ \t]*(?P<marks>(?:>[ \t]?)+)(?P<words>.*)")
_WROTE = lazy.pattern(
    r"[ \t>]*(?:On|Am|Le|El|Op|Em)\b.{6,120}\b(?:wrote|schrieb|écrit|escribió|schreef|escreveu)\b.{0,80}:\s*"
)
_FEWEST = 3  # questions
_TAKES_BACK = lazy.pattern(r"(?:no|nope|wrong|not any ?more)\b(?=\W*$|\s*[,.;:!–—])", re.I)
_AGREES = lazy.pattern(r"(?:yes|yep|ok|okay|agreed?|correct|right|true|confirmed|fine|same|\+1)\b", re.I)
_ME = lazy.pattern(r"\bI(?: am|['’]m)\b|\b[Mm]e\b")  # of whoever wrote it, which the thread need not say


@dataclass
class _Answer:
    """Lines of one depth below a question: where each begins, how many characters its marks have, and its words."""

    depth: int
    lines: list[tuple[int, int, str]] = field(default_factory=list)

    def said(self) -> str:
        """Its words."""
        return " ".join(words for _, _, words in self.lines)


def answered_between(text: str) -> list[Edit]:
    """The edits that take the answers of such a thread out of their quotes; none where a text is no such thread."""
    if text.count(">") < 2 * _FEWEST:
        return []
    lines = list(_lines(text))
    deepest = max((depth for _, depth, _, _ in lines), default=0)
    if deepest < 2:
        return []
    asked = [number for number, (_, depth, _, words) in enumerate(lines) if depth == deepest and words.endswith("?")]
    below = [_answers(lines, number, deepest) for number in asked]
    if sum(map(bool, below)) < _FEWEST or 2 * sum(map(bool, below)) < len(asked):
        return []
    edits = [edit for answers in below for edit in _taken_out(answers)]
    edits += [
        (start, start + len(line), "")
        for start, line in placed_lines(text)
        if start < lines[asked[0]][0] and _WROTE.fullmatch(line)
    ]
    return sorted(edits)


def _lines(text: str) -> Iterator[tuple[int, int, int, str]]:
    """Of each line where it begins, how deep it is quoted, how many characters its marks have, and its words."""
    for start, line in placed_lines(text):
        quoted = QUOTED.fullmatch(line)
        marks = quoted["marks"] if quoted else ""
        words = quoted["words"] if quoted else line
        yield start, marks.count(">"), len(line) - len(words), words.strip()


def _answers(lines: Sequence[tuple[int, int, int, str]], asked: int, deepest: int) -> list[_Answer]:
    """What stands below a question, up to the next line of its depth."""
    found: list[_Answer] = []
    for start, depth, marks, words in lines[asked + 1 :]:
        if depth == deepest or (not words and depth == 0 and found and found[-1].depth == 0):
            break
        if not words:
            continue
        if not found or found[-1].depth != depth:
            found.append(_Answer(depth))
        found[-1].lines.append((start, marks, words))
    return found


def _taken_out(answers: Sequence[_Answer]) -> Iterator[Edit]:
    """The edits that leave the marks and initials of the answers out, and those that a later one replaces."""
    for number, answer in enumerate(answers):
        void = any(_replaces(later.said(), answer.said()) for later in answers[number + 1 :])
        for start, marks, words in answer.lines:
            initials = INITIALS.match(words)
            if void:
                yield start, start + marks + len(words), ""
                continue
            first = start + marks
            if marks or initials:
                yield start, first + (initials.end() if initials else 0), ""
            for myself in _ME.finditer(words) if answer.depth else ():
                yield first + myself.start(), first + myself.end(), "somebody"


def _replaces(later: str, said: str) -> bool:
    """Whether an answer takes the place of one above it."""
    initials = INITIALS.match(later)
    later = later[initials.end() :] if initials else later
    if _TAKES_BACK.match(later):
        return True
    return not _AGREES.match(later) and bool(DIGIT.search(later) and DIGIT.search(said))
