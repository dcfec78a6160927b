"""What stands far from all that is read of a long mail: the thread that it quotes, the terms below its signature."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from inwriting.reading.page.between_lines import answered_between
from inwriting.reading.page.passed_on import passed_on
from inwriting.reading.text.authorship import mails_taken_up, own_words, unquoted, without_forwarded
from inwriting.reading.text.edits import Edit
from inwriting.reading.text.said_again import LONG

_NEAR = 4_000  # characters on either side of what is read, by which it is told whose words it is


def without_far_off(text: str, own: Sequence[tuple[int, int]] | None, author: str) -> list[Edit]:
    """The edits that leave out of a long text what is neither its writer's nor a mail that is taken up, whole lines of it. Where
    a quotation is passed on as the writer's own words, or answered line by line, nothing is."""
    if len(text) <= LONG or passed_on(text) or answered_between(text):
        return []
    plain = unquoted(text)
    read = own_words(plain) if own is None else [*own]
    read += [(mail.start, mail.end) for mail in mails_taken_up(plain, author)]
    edits: list[Edit] = []
    end = len(without_forwarded(plain))  # what a signature seems to end may be a brief that goes on
    for (_, before), (after, _) in pairwise([*sorted(read), (len(text) + _NEAR, 0)]):
        end = max(end, before)
        first, last = text.find("\n", end + _NEAR) + 1, text.rfind("\n", 0, max(0, after - _NEAR)) + 1
        if after > len(text):
            last = len(text)
        if 0 < first < last:
            edits.append((first, last, ""))
    return edits
