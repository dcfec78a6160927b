"""Choices with boxes, of which the ticked ones are meant: "☐ bought ☒ signed", "account ✓ contact ✗", "order: yes, invoice: no".

People and programs mark before the words or behind them, in one line or in several, with the signs of Word, of Google Docs
and of a keyboard. A sign alone is only the mark of a line in a list: "✓ we run HubSpot", "■ CRM: HubSpot".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, Span

TICKED = "[x] "  # what stands before each ticked one of a row of choices
_TICKS = "☑✓✔✅🗹🗸"  # besides these a cross means no
_BULLETS = "✓✔✅🗸"  # of which these also stand before the lines of a list
_CROSSED = "☒⊠"  # Word's ticked box
_CROSSES = "✗✘✕✖❌🚫⛔"
_HOLLOW = "□◻▢⬜❏❑❒○◯"  # boxes beside a filled or a ticked one, else the marks of a list
_ROUND = "○◯●"  # and in lists of two depths the marks of both
_FILLED = "■◼⬛●◉⦿🔘"
_SIGN = lazy.pattern(
    rf"(?P<tick>[{_TICKS}]|(?<!\w)\[ ?[xXvV*] ?\](?!\()|(?<!\w)\( ?[xX✓✔] ?\)|\[ ?[✓✔] ?\]|(?<![\w_])_[xX]_(?![\w_]))|(?P<crossed>[{_CROSSED}])|"
    rf"(?P<cross>[{_CROSSES}])|(?P<empty>☐|(?<!\w)\[[ _]{{0,3}}\](?!\()|(?<!\w)\([ _]{{0,3}}\))|(?P<blank>(?<![\w_])__+(?![\w_]))|(?P<hollow>[{_HOLLOW}])|(?P<filled>[{_FILLED}])"
)
_BEGINS = frozenset(f"[(_☐{_TICKS}{_CROSSED}{_CROSSES}{_HOLLOW}{_FILLED}")  # what each of them begins with
_LEAD = lazy.pattern(r"(?P<quote>[ \t]*(?:>[> \t]*)?)(?P<bullet>(?:[-*•–]|\d{1,2}[.)])[ \t]+)?")
_JOINT = lazy.pattern(r"(?:[:=?–—-]|\.{3,}|[\t|])[ \t*_]*$")  # what a label ends with, before its value
_LABEL = lazy.pattern(r".*[:=?\t|][ \t*_]*(?=\S)")
_CHOICE_ENDS = lazy.pattern(r"[ ]{2,}|[\t|]|[.;!?][ ]+(?=[A-ZÀ-Þ])|$")
_PART = lazy.pattern(r"[^,;/|\t]+")
_PARTS = lazy.pattern(r"[,;/|]")
_LABEL_ENDS = lazy.pattern(r"[:=?\t|][ \t]*(?=\S)")
_AROUND = " \t,;/&"  # what stands between two choices
_JOINED = " \t:=–—-("  # and between words and the mark behind them
_BAR = lazy.pattern(r"[ ]*[|\t]")
_CELL = lazy.pattern(r"(?:(?<=[|\t])|(?<=[|\t][ ]))[ ]*$")  # where a cell begins that is not the first
_BOX = rf"(?:[☐{_CROSSED}☑{_HOLLOW}{_FILLED}]|\[[ xX]?\])"
_NO_BOX = rf"[^\n:=?\t|\[(☐{_TICKS}{_CROSSED}{_CROSSES}{_HOLLOW}{_FILLED}]"
_AT_LINE_END = lazy.pattern(  # a label, boxes before their words, and a last one without; behind it words, and boxes before theirs
    rf"(?m)^[ \t>]*[^\W\d_]{_NO_BOX}{{1,60}}[:?\t|]?[ \t]*{_BOX}[ \t]*[^\W\d_][^\n]{{0,200}}[^\W_](?P<gap>[ \t]+(?P<sign>{_BOX})[ \t]*\n[ \t>]*)(?=[^\W\d_](?:{_NO_BOX}{{1,40}}{_BOX}[ \t]*[^\W\d_][^\n]*[^\W_][ \t]*|[\w-]{{2,20}}(?: [\w-]{{2,20}}){{0,2}})$)"
)
_LETTER = lazy.pattern(r"(?m)^[ \t]*(?P<sign>\((?P<letter>[XO])\))(?=[ \t])")
_FEWEST_LETTERS = 2
_LONGEST_ANSWER = len("nein")
_FEW = 4  # words of a choice
_FEWER = 3  # words of one that is crossed out
_BESIDE = 12  # lines above and below one that are looked at with it
_LONGEST = 5_000  # characters of a line that is looked at
_LONG = 400  # characters of a line that is no row of choices
_YES = r"(?:yes|y|ja|oui|s[ií]|sim|tak)"
_NO = r"(?:no|n|nein|non|nee|não|nie)"
_YES_NO = lazy.pattern(
    rf"(?P<words>[^\W\d_][\w /&'’-]{{1,30}}?)(?: ?[:=(] ?| [–—-] | )(?:(?P<yes>{_YES})|{_NO})\)?[ ]*(?:[,;/|][ ]*|\.?[ ]*$)",
    re.I,
)
_ANSWERED = lazy.pattern(rf"(?:{_YES}|{_NO})$", re.I)  # as the last of such choices is, but for what may stand behind
_BEHIND = " \t\r.,;/|)"
_TYPED = lazy.pattern(
    r"(?P<words>[^\W\d_][\w'’-]{1,20}(?: [\w'’-]{2,20}){0,2}?)(?P<yes> [xX])?[ ]*(?:[,;][ ]*|\.?[ ]*$)"
)


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class _Choice:
    """Words that are ticked or not, with the mark that says so before them or behind."""

    words: Span
    ticked: bool


def lettered(text: str) -> list[Edit]:
    """The edits that put signs for the letters with which a list tells what is meant and what is not: "(X) orders", "(O)
    contacts"."""
    letters = list(_LETTER.finditer(text)) if "(O)" in text else []
    if min(sum(found["letter"] == letter for found in letters) for letter in "XO") < _FEWEST_LETTERS:
        return []
    return [(*found.span("sign"), "[x]" if found["letter"] == "X" else "✗") for found in letters]


def at_line_ends(text: str) -> list[Edit]:
    """The edits that put a box at the end of a line before its words, which a full line left for the next one: "☒ invoice ☐\nquote
    ☐ case". Such boxes stand before their words: behind a label in the first line, and the next one ends with words."""
    if _BEGINS.isdisjoint(text):
        return []
    return [
        edit
        for found in _AT_LINE_END.finditer(text)
        for edit in ((*found.span("gap"), "\n"), (found.end(), found.end(), f"{found['sign']} "))
    ]


def without_unticked(text: str) -> list[Edit]:
    """The edits that leave of the choices in a text those that are ticked, each with what is read in its place."""
    lines = text.split("\n")
    marks = [[] if len(line) > _LONGEST or _BEGINS.isdisjoint(line) else list(_marks(line)) for line in lines]
    every = {mark.kind for found in marks for mark in found}
    edits: list[Edit] = []
    position = 0
    for number, line in enumerate(lines):
        near = list(_near(lines, marks, number)) if marks[number] else []
        found = [mark for mark in marks[number] if _is_box(line, mark, near)]
        if found:
            changed = _Line(line, found, near, every).edits()
        else:
            changed = _said_of_each(line, lines[number - 1] if number else "")
        if changed is None:  # nothing of it is meant
            changed = [(0, len(line) + (number + 1 < len(lines)), "")]
        edits += [(position + start, position + end, words) for start, end, words in changed]
        position += len(line) + 1
    return edits


def _marks(line: str) -> Iterator[_Mark]:
    return (_Mark(*match.span(), match.lastgroup or "") for match in _SIGN.finditer(line))


def _near(lines: Sequence[str], marks: Sequence[Sequence[_Mark]], number: int) -> Iterator[tuple[int, _Mark]]:
    """The marks of a line and of those around it that have some, each with how far away it is."""
    yield from ((0, mark) for mark in marks[number])
    for step in (-1, 1):
        at = number + step
        while 0 <= at < len(marks) and abs(at - number) <= _BESIDE and (marks[at] or not lines[at].strip()):
            yield from ((at - number, mark) for mark in marks[at])
            at += step


def _is_box(line: str, mark: _Mark, near: Sequence[tuple[int, _Mark]]) -> bool:
    """Whether a sign is a box that is ticked or not: a filled one beside hollow ones, or a hollow one beside others."""
    if mark.kind == "blank":  # "_x_ account __ contact"
        return any(line[other.start] == "_" and other.kind == "tick" for away, other in near if not away)
    if mark.kind not in ("hollow", "filled"):
        return True
    same_line = line[mark.start : mark.end] in _ROUND
    kinds = {other.kind for away, other in near if other is not mark and not (same_line and away)}
    if mark.kind == "filled":
        return bool(kinds & {"hollow", "empty"})
    return bool(kinds & {"tick", "crossed", "filled"}) or sum(not away for away, _ in near) > 1


class _Line:
    """A line with boxes."""

    def __init__(self, line: str, marks: Sequence[_Mark], near: Sequence[tuple[int, _Mark]], every: set[str]) -> None:
        self._line, self._marks, self._every = line, marks, every
        self._here = {mark.kind for mark in marks}
        self._near = {mark.kind for _, mark in near}
        lead = _LEAD.match(line)
        assert lead is not None  # it matches the empty string
        self._quoted, self._begin = ">" in lead["quote"], lead.end()
        self._listed = lead["bullet"] is not None
        self._before = line[self._begin : marks[0].start]

    def edits(self) -> list[Edit] | None:
        """What is changed in the line; None where nothing of it is meant."""
        if len(self._marks) == 1 and not self._before.strip():
            return self._item(self._marks[0]) if self._is_item(self._marks[0]) else None
        if cells := list(self._cells()):
            return cells
        last = self._line[self._marks[-1].end :].strip(" .,;")
        behind = self._line[self._marks[0].end :].lstrip()
        joined = not self._before.strip() or _JOINT.search(self._before)
        if not behind or behind[0] in ",;/|)" or (not joined and not last):
            return self._marked_behind()
        return self._marked_before()

    def _cells(self) -> Iterator[Edit]:
        """The edits of a row of a table in which marks stand in cells of their own, where all do."""
        for mark in self._marks:
            behind = self._line[mark.end :].lstrip(" ")
            if not _CELL.search(self._line, self._begin, mark.start) or (behind and behind[0] not in "|\t"):
                return
        yield from ((mark.start, mark.end, "yes" if self._ticks(mark) else "no") for mark in self._marks)

    def _ticks(self, mark: _Mark) -> bool:
        """Whether a mark says yes. A cross says no beside a tick, and in the boxes of others yes."""
        match mark.kind:
            case "tick" | "filled":
                return True
            case "crossed":
                return "tick" not in (self._here if len(self._marks) > 1 else self._near)
            case "cross":
                return "tick" not in self._every and bool({"empty", "hollow"} & self._near)
            case _:
                return False

    def _is_item(self, mark: _Mark) -> bool:
        """Whether a line with a mark before all its words stands: as a choice that is ticked, or as an item of a list."""
        words = len(self._line[mark.end :].split())
        match mark.kind:
            case "cross" | "hollow":
                return self._ticks(mark) or words > _FEWER or not {"tick", "crossed", "filled"} & self._near
            case "empty":  # a list of things to be done has no choices
                return not ({"tick", "crossed"} & self._every or (words <= _FEW and not self._listed))
            case _:
                return self._ticks(mark)

    def _item(self, mark: _Mark) -> list[Edit]:
        """The edits of a line that stands: as a ticked one, where its mark is no mere bullet ("✓ we run HubSpot")."""
        others = {"empty", "hollow", "cross"} & self._near
        if not self._ticks(mark) or (self._line[mark.start] in _BULLETS and not others):
            return []
        end = len(self._line) - len(self._line[mark.end :].lstrip())
        return [(mark.start, end, TICKED)] if self._line[mark.start : end] != TICKED else []

    def _marked_before(self) -> list[Edit] | None:
        line, edits, kept = self._line, list[Edit](), 0
        label = self._before.strip()
        if label and not _JOINT.search(self._before) and len(label.split()) <= _FEW:
            edits.append((len(line[: self._marks[0].start].rstrip()), self._marks[0].start, ": "))
        for number, mark in enumerate(self._marks):
            following = self._marks[number + 1].start if number + 1 < len(self._marks) else len(line)
            start = following - len(line[mark.end : following].lstrip(" "))
            ends = _CHOICE_ENDS.search(line, start, following)
            stop = ends.start() if ends else following
            end = start + len(line[start:stop].rstrip(_AROUND))
            region = following if not line[end:following].strip(_AROUND) and following < len(line) else max(end, stop)
            if self._ticks(mark):
                glue = ", " if kept else ""
                if not label and not self._quoted:  # each on a line of its own
                    glue = ("\n" if kept else "") + TICKED
                edits += [(mark.start, start, glue), (end, region, "")]
                kept += 1
            else:
                bar = _BAR.match(line, region)
                edits.append((mark.start, bar.end() if bar else region, ""))
        if not kept:
            if not label and not line[edits[-1][1] :].strip():
                return None
            edits.append((edits[-1][1], edits[-1][1], "– "))  # the label is not that of what follows
        return edits

    def _marked_behind(self) -> list[Edit] | None:
        line = self._line
        head = line[: self._marks[0].start].rstrip(_JOINED)
        label = _LABEL.match(head, self._begin)
        first = label.end() if label else self._begin
        choices = list(self._choices(first))
        one = len(self._marks) == 1
        words = [len(line[slice(*choice.words)].split()) for choice in choices]
        if one and len(choices) > 1 and max(words) > _FEW // 2:
            mark = self._marks[0]
            return [(mark.start, mark.end, "")] if self._ticks(mark) else None
        edits = _kept(line, first, choices)
        if edits and one and not label and not self._quoted and {"empty", "hollow", "cross"} & self._near:
            edits[0] = (self._begin, edits[0][1], TICKED)
        return edits

    def _choices(self, position: int) -> Iterator[_Choice]:
        for mark in (*self._marks, None):
            stop = mark.start if mark else len(self._line)
            parts = [
                match.span()
                for match in _PART.finditer(self._line, position, stop)
                if match.group().strip(_JOINED + ".)")
            ]
            for number, part in enumerate(parts):
                marked = mark is not None and number == len(parts) - 1
                yield _Choice(_inner(self._line, part), bool(marked and mark and self._ticks(mark)))
            position = mark.end if mark else stop


def _inner(line: str, part: Span) -> Span:
    """A part of a line without what stands around its words."""
    words = line[slice(*part)]
    start = part[0] + len(words) - len(words.lstrip(_AROUND + ")"))
    return start, start + len(line[start : part[1]].rstrip(_AROUND + _JOINED))


def _kept(line: str, first: int, choices: Sequence[_Choice]) -> list[Edit] | None:
    """The edits that leave the ticked ones of the choices in what stands behind `first`; None where they leave nothing."""
    kept = [choice.words for choice in choices if choice.ticked]
    if not kept:
        label = line[:first].strip(" \t>-*•–")
        return [(first, len(line), "– ")] if label else None
    starts = [first, *(end for _, end in kept)]
    ends = [*(start for start, _ in kept), len(line)]
    glues = ["", *(", " for _ in kept[1:]), ""]
    return list(zip(starts, ends, glues, strict=True))


def _said_of_each(line: str, above: str) -> list[Edit] | None:
    """The edits of a line that says of each choice whether it is meant: "account: yes, contact: no", "account x, contact"."""
    if len(line) > _LONG or not _PARTS.search(line):
        return []
    ways = [(_YES_NO, 2)] if _ANSWERED.search(line.rstrip(_BEHIND)[-_LONGEST_ANSWER:]) else []
    if " x" in line.casefold():
        ways.append((_TYPED, 3))
    if not ways:
        return []  # most lines
    lead = _LEAD.match(line)
    begin = lead.end() if lead else 0
    places = [begin] if above.rstrip().endswith((":", "?")) else []
    for first in [*places, *(match.end() for match in _LABEL_ENDS.finditer(line))]:
        for pattern, least in ways:
            items = list(_row_of(pattern, line, first))
            if len(items) >= least and (pattern is _YES_NO or any(item.ticked for item in items)):
                return _kept(line, first, items)
    return []


def _row_of(pattern: re.Pattern[str], line: str, first: int) -> Iterator[_Choice]:
    """The choices that a line has from a place to its end; none where there is anything else."""
    found: list[_Choice] = []
    while first < len(line.rstrip()):
        match = pattern.match(line, first)
        if match is None or match.end() == first:
            return
        found.append(_Choice(match.span("words"), match["yes"] is not None))
        first = match.end()
    yield from found
