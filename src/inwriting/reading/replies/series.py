"""Several numbered answers on one line: "1: build or buy; 2: quote to cash; 3: NetSuite", as phones make them, or in a
running paragraph that counts through the questions however it marks them: "1. build. 2 - quote to cash. 3 orders. 4 none".

What follows a number is cut at the numbers after it only where these count on and are questions, so that a list within
an answer ("Q3: two systems: 1) Salesforce 2) NetSuite") stays whole.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from inwriting.reading.replies.corrections import confirms_all, confirms_rest
from inwriting.reading.replies.label import Label
from inwriting.reading.text import lazy
from inwriting.reading.text.signature import Row, greeting_end, is_courtesy, is_noise

_MARKS = {
    ".": r"(?P<n>\d{1,3})(?:\.\s+(?=\S)|\.(?=[^\W\d]{2}))",
    ")": r"(?P<n>\d{1,3})\)\s*(?=\S)",
    "()": r"\((?P<n>\d{1,3})\)\s*(?=\S)",
    ":": r"(?P<n>\d{1,3})\s?:\s*(?=[^\s\d])|(?P<m>\d{1,3}):\s+(?=\S)",
    "=": r"(?P<n>\d{1,3})\s?=\s*(?=\S)",
    "-": r"(?P<n>\d{1,3})\s{1,2}[-–—]{1,2}\s+(?=\S)",
}
_MARK = {style: lazy.pattern(rf"(?:(?<=\s)|(?<=[;,|]))(?:{pattern})") for style, pattern in _MARKS.items()}
_FIRST = lazy.pattern(r"(?:(?<=[.!?;]\s)|(?<=\s\s))(?P<n>\d{1,3})(?P<style>[.):])\s+(?=\S)")
_SAFE = ("=", "-")  # marks that prose has too: only behind a comma or the end of a sentence
_SENTENCE_END = lazy.pattern(r"(?<=[.!?;])\s+")
FEWEST = 3  # numbers in a row that begin within a line
FEWEST_COUNTED = 4  # numbers of a count whose marks differ, or are none
_COUNT = lazy.pattern(r"(?P<n>\d{1,3})(?P<mark>\s?[.):=](?!\d)|\s[-–—](?=\s)|(?=\s))(?:\s*(?=\S)|(?<=[.):])\s*$)")
_OPEN_TO = lazy.pattern(r"[,\s]\s*$")  # what a number with a mark may stand behind
_ENDED = lazy.pattern(r"[.;:!?]\s+$")
_ANNOUNCES = lazy.pattern(
    r"\W*(?:(?:and|so|ok|okay|now|then)[\s,]+)?(?:(?:for|to|on|re|regarding|as to|as for|about|concerning) )?(?:(?:here (?:are|come)|these are|below are|find|see) )?"
    r"(?:(?:the|your|my|our|all|some|a few|quick|short|\w{3,5})\s){0,3}(?:questions?|answers?|repl(?:y|ies)|responses?)(?: (?:to|for|on) (?:all |the |your )*(?:\w+ )?questions?)?"
    r"(?: (?:below|then|here|quickly|in (?:your |the same )?order))*\s*[:.,–-]*\s*|\W*(?:here (?:goes|you go|we go|it is|they are|are they)|in (?:your |the same )?order)\W*",
    re.IGNORECASE,
)


def announces_answers(words: str) -> bool:
    """Whether words only say that answers follow: "here goes:", "for the questions:"."""
    return _ANNOUNCES.fullmatch(words) is not None


def counted(rows: Sequence[Row], asked: Collection[int]) -> list[Label]:
    """The labels of a paragraph that counts through the questions to the last of them, each number behind the end of a
    sentence or with a mark; none where another number could be one of theirs, or the words before them announce a list."""
    paragraph: list[tuple[int, Row]] = []
    for index, row in enumerate((*rows, None)):
        if row is not None and not row.blank:
            paragraph.append((index, row))
        elif paragraph:
            if found := _counted(paragraph, asked):
                return found
            paragraph = []
    return []


def _counted(paragraph: Sequence[tuple[int, Row]], asked: Collection[int]) -> list[Label]:
    found: list[Label] = []
    lead = ""
    above = ""  # the paragraph up to the row
    for index, row in paragraph:
        for mark in _COUNT.finditer(row.text):
            before = f"{above}{row.text[: mark.start()]}"
            begins = (
                not before.strip()
                or _ENDED.search(before)
                or (mark["mark"].strip() in (".", ")") and _OPEN_TO.search(before))
            )
            if begins and int(mark["n"]) <= max(asked, default=0):
                start, end = row.start + mark.start(), row.start + mark.end()
                found.append(Label(index, start, end, (int(mark["n"]),), "question", False, "count"))
                lead = lead if len(found) > 1 else before
        above += f"{row.text}\n"
    numbers = [label.numbers[0] for label in found]
    if (
        len(numbers) < FEWEST_COUNTED
        or numbers != list(range(numbers[0], max(asked) + 1))
        or not set(numbers) <= set(asked)
    ):
        return []
    last = _SENTENCE_END.split(lead.strip())[-1]
    last = last[greeting_end(last) :].strip()
    apart = (
        not last or is_noise(last) or is_courtesy(last) or greeting_end(last) >= len(last) or announces_answers(last)
    )
    return found if apart or confirms_rest(last) or confirms_all(last) else []


def following(row: Row, label: Label, asked: Collection[int]) -> list[Label]:
    """The labels that count on behind `label` in its row, in its style; none where it is not clear that they do."""
    if len(label.numbers) != 1 or label.kind != "question":
        return []
    style = _style(row, label)
    marks = list(_marks(row, label.content - row.start, style)) if style else []
    numbers = [each for each, _, _ in marks]
    if not marks or 1 in numbers or row.text[label.content - row.start :].lstrip("( ").startswith(f"1{style[-1]}"):
        return []  # or a list of the answer's own
    parted = [mark for mark in marks if _is_parted(row.text[: mark[1]])]
    if len(set(numbers)) == len(numbers):
        found = _counting(row, label, marks, style, asked)
        if len(found) >= 2 and style not in _SAFE and (not label.explicit or style != "."):
            return found
    return _counting(row, label, parted, style, asked)


def _counting(
    row: Row, label: Label, marks: Sequence[tuple[int, int, int]], style: str, asked: Collection[int]
) -> list[Label]:
    """The labels among marks that count on from `label`; without an explicit label numbers may be left out."""
    number = label.numbers[0]
    found: list[Label] = []
    for each, start, end in marks:
        rises = each == number + 1 or (not label.explicit and style in (".", ")") and each > number)
        if rises and each in asked:
            number = each
            found.append(replace(label, start=row.start + start, content=row.start + end, numbers=(number,)))
    return found


def first_within(row: Row, index: int, label: Label | None, asked: Collection[int]) -> list[Label]:
    """The first label of a series that begins within a row, behind a remark on a fact (`label`) or polite words.

    Behind any other words it may be a list of what these announce, unless it counts through all questions."""
    position = label.content - row.start if label else 0
    first = _FIRST.search(row.text, position)
    if first is None or int(first["n"]) not in asked:
        return []
    start, end = row.start + first.start(), row.start + first.end()
    found = Label(index, start, end, (int(first["n"]),), "question", False, first["style"])
    numbers = [found.numbers[0], *(each.numbers[0] for each in following(row, found, asked))]
    in_order = numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    above = _SENTENCE_END.split(row.text[position : first.start()].strip())[-1]
    polite = is_noise(above) or is_courtesy(above) or greeting_end(above) >= len(above)
    apart = polite or confirms_rest(above) or confirms_all(above) or numbers == sorted(asked)
    return [found] if in_order and len(numbers) >= FEWEST and apart else []


def _style(row: Row, label: Label) -> str:
    if label.style:
        return label.style if label.style in _MARK else ""
    mark = row.text[: label.content - row.start].rstrip(" *_")[-1:]
    return mark if mark in _MARK else ""


def _marks(row: Row, position: int, style: str) -> Iterator[tuple[int, int, int]]:
    """Each number with this mark behind `position` in the row's text, and its place."""
    for found in _MARK[style].finditer(row.text, position):
        number = next(group for group in found.groups() if group)
        yield int(number), found.start(), found.end()


def _is_parted(before: str) -> bool:
    """Whether what stands before a number ends there: with a mark, or a gap."""
    return before.rstrip()[-1:] in (*".;,!?|", ")") or before.endswith(("  ", "\t"))
