"""Whose words each stretch of a mail is, for who looks at a reading: the sender's own, a forwarded author's, what says who
wrote what, what is quoted, and signatures."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from inwriting.reading.text.authorship import (
    begins_mail,
    mails_taken_up,
    own_words,
    unquoted,
    without_forwarded,
)
from inwriting.reading.text.lines import header_name
from inwriting.reading.text.signature import closing, is_name

OWN = "theirs"
FORWARDED = "forwarded"
ATTRIBUTION = "attribution"
QUOTED = "quoted"
SIGNATURE = "signature"
FILE = "file"

_LONGEST_SIGNATURE = 8  # lines
_LONGEST_LINE = 70
_MARKS = " \t\r\n>*_"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a text, whose it is, and who that is: a forwarded author's name or address, an attached file's name."""

    start: int
    end: int
    whose: str
    who: str = ""


def whose(text: str, author: str, parts: Sequence[tuple[int, str]] = (), mail: str = "the mail") -> list[Stretch]:
    """All of a text by whose words they are. `author` is the address of its sender; `parts` say where in it each attached
    file begins, by name, and where the mail does."""
    begin = next((start for start, name in parts if name == mail), 0)
    found = [
        Stretch(start, min(end, begin), FILE, name) for (start, name), (end, _) in pairwise(parts) if start < begin
    ]
    read = unquoted(text)
    forwarded = [each for each in mails_taken_up(read, author) if each.start >= begin]
    own = [(start + begin, end + begin) for start, end in own_words(read[begin:])]
    first = begin + len(without_forwarded(read[begin:]))
    bounds = [(begin, first, own, "")]
    bounds += [(each.start, each.end, each.words, each.said_by) for each in forwarded]
    last = forwarded[-1].end if forwarded else first
    bounds.append((last, len(text), [], ""))
    for start, end, words, who in bounds:
        found += _by_line(text, (start, end), words, who, taken_up=start < last)
    return found


def _by_line(
    text: str, span: tuple[int, int], words: Sequence[tuple[int, int]], who: str, *, taken_up: bool
) -> list[Stretch]:
    """The lines of one mail, those that belong together as one."""
    starts = sorted(start for start, _ in words)
    signed = _signed(text, words)
    ends = dict(words)
    found: list[Stretch] = []
    position = span[0]
    for line in text[slice(*span)].splitlines(keepends=True):
        start, position = position, position + len(line)
        at = bisect_right(starts, start) - 1
        if at >= 0 and start < ends[starts[at]]:
            kind = SIGNATURE if start >= signed else FORWARDED if who else OWN
        elif not line.strip() and found:
            kind = found[-1].whose
        elif begins_mail(line) or header_name(line.lstrip("> ")) or (who and (not starts or start < starts[0])):
            kind = ATTRIBUTION
        elif line.lstrip().startswith((">", "|")) or not taken_up:
            kind = QUOTED
        else:
            kind = SIGNATURE
        of = who if kind in (FORWARDED, SIGNATURE) else ""
        if found and (found[-1].whose, found[-1].who) == (kind, of):
            found[-1] = Stretch(found[-1].start, position, kind, of)
        else:
            found.append(Stretch(start, position, kind, of))
    return found


def _signed(text: str, words: Sequence[tuple[int, int]]) -> int:
    """Where the last of somebody's words begin to be a signature without a mark: at a closing, or at a name that stands
    behind an empty line. It is read all the same, for roles stand there."""
    end = max((end for _, end in words), default=len(text))
    start = max((start for start, last in words if last == end), default=end)
    below: list[tuple[int, str]] = []
    position = start
    for line in text[start:end].splitlines(keepends=True):
        below.append((position, line.strip(_MARKS)))
        position += len(line)
    while below and not below[-1][1]:
        below.pop()
    last = below[-_LONGEST_SIGNATURE:]
    for number, (place, line) in enumerate(last):
        stands_apart = number and not last[number - 1][1]
        if (stands_apart or closing(line)) and (closing(line) or is_name(line.partition(",")[0])):
            rest = [line for _, line in last[number:]]
            return place if all(len(line) <= _LONGEST_LINE for line in rest) else end
    return end
