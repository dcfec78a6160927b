"""What a long text says again: the page of an appendix that is in it twice, the brief that is pasted once more below itself, the
records of a list that was pasted, which differ in their numbers only. It says nothing else, and all of it would be read anew."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, apart

LONG = 20_000  # characters; of a text that is no longer nothing is left out
_ENOUGH = 200  # characters of a paragraph that says so much that it is the same wherever it stands
_BETWEEN = lazy.pattern(r"\n[^\S\n]*\n\s*")
_DIGITS = lazy.pattern(r"\d+")
_RECORD = 20  # characters of a line that may be a record
LISTED = 12  # lines or sentences that differ in their numbers only, of which the first tell what all of them do


def without_what_is_said_again(text: str) -> list[Edit]:
    """The edits that leave out of a long text each paragraph that has stood before, behind the same paragraph if it is a
    short one: "n/a" is said of what stands above it; and the records of a list, but for the first."""
    if len(text) <= LONG:
        return []
    return apart([*_paragraphs_again(text), *_further_records(text)])


def paragraphs(text: str) -> Iterator[tuple[int, int, int]]:
    """Where each paragraph begins and ends, and where the next begins."""
    start = 0
    for between in [*_BETWEEN.finditer(text), None]:
        end, behind = between.span() if between else (len(text), len(text))
        yield start, end, behind
        start = behind


def without_numbers(words: str) -> str:
    """What is the same in two records that differ in their numbers only."""
    return _DIGITS.sub("0", words)


def _paragraphs_again(text: str) -> Iterator[Edit]:
    seen: set[tuple[str, str]] = set()
    last = ""
    for start, end, behind in paragraphs(text):
        paragraph = text[start:end]
        place = "" if len(paragraph) >= _ENOUGH else last, paragraph
        if place in seen:
            yield start, behind, ""
        seen.add(place)
        last = paragraph


def _further_records(text: str) -> Iterator[Edit]:
    """The lines of which so many have stood that differ from them in their numbers only: "Order 4711 went to warehouse 3"."""
    stood: Counter[str] = Counter()
    start = 0
    for line in text.splitlines(keepends=True):
        end = start + len(line)
        alike = without_numbers(line.strip())
        if len(alike) >= _RECORD and "0" in alike:
            stood[alike] += 1
            if stood[alike] > LISTED:
                yield start, end, ""
        start = end
