"""Tables that set what was beside what is:

    Item                     2025          now
    Work orders per month    1,020         1,340
    Budget                   USD 30,000    USD 47,500

What stands under a year that is over is history, and only the column of today is read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from inwriting.reading.page.tables import RULE, cells_of
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, Span, placed_lines

_NOW = lazy.pattern(
    r"(?:(?:as of |valid |right )?(?:now|today)|current(?:ly)?|at present|present|this year|updated?|corrected|(?:the )?latest|heute|aktuell|jetzt|dieses jahr|aujourd['’]hui|actuel(?:lement)?|cette année|hoy|actual(?:mente)?|ahora|este año|vandaag|nu|huidig|dit jaar|hoje|agora|atual(?:mente)?|este ano)",
    re.I,
)
_THEN = lazy.pattern(
    r"(?:in |fy ?|until )?(?:19\d\d|20[01]\d|202[0-5])(?: ?\(?(?:old|past|then|actual)\)?)?|last year|(?:the )?year before|previous(?: year| version)?|before|then|old|past|former(?:ly)?|earlier|vorjahr|letztes jahr|früher|bisher|alt|vorher|l['’]an(?:née)? (?:dernière|passée?)|avant|ancien(?:nement)?|año (?:pasado|anterior)|antes|antiguo|vorig jaar|vroeger|oud|ano passado|ano anterior|antigo",
    re.I,
)
_WHAT = lazy.pattern(
    r"what|items?|topics?|subject|field|question|label|thema|was|sujet|quoi|tema|qué|onderwerp|wat|assunto|o quê|#?",
    re.I,
)


def without_past_columns(text: str) -> list[Edit]:
    """The edits that leave out the columns of what was, where the other is of today, and then the head, which says no more."""
    edits: list[Edit] = []
    lines = iter([(start, min(start + len(line) + 1, len(text))) for start, line in placed_lines(text)])
    columns, past = 0, list[int]()
    for line in lines:
        cells = cells_of(text, line)
        if columns and RULE.fullmatch(text[slice(*line)].rstrip("\n")):
            continue
        if (head := _past_of(text, cells)) is not None:
            columns, past = len(cells), head
            edits.append((line[0], cells[-1][1], ""))
        elif columns and len(cells) == columns:
            edits += _without(cells, past)
        else:
            columns = 0
    return sorted(dict.fromkeys(edits))


def _past_of(text: str, cells: Sequence[Span]) -> list[int] | None:
    """Which columns of a head are of what was, where one is of today and the first says what they are of; None of another row."""
    titles = [text[slice(*cell)].strip(" *_:") for cell in cells]
    now = [at for at, title in enumerate(titles) if at and _NOW.fullmatch(title)]
    past = [at for at, title in enumerate(titles) if at and _THEN.fullmatch(title) and not _is_to_come(at, title, now)]
    if len(now) != 1 or len(past) != len(cells) - 2 or not (past or _WHAT.fullmatch(titles[0])):
        return None
    return past


def _is_to_come(at: int, title: str, now: Sequence[int]) -> bool:
    """Whether a column is of what will be: "Then", behind "Now"."""
    return title.casefold() == "then" and bool(now) and at > now[-1]


def _without(cells: Sequence[Span], past: Sequence[int]) -> Iterator[Edit]:
    """The edits that leave these cells out of a row: each with what parts it from the next, the last with what stands before it."""
    for at in past:
        if at + 1 < len(cells):
            yield cells[at][0], cells[at + 1][0], ""
        else:
            yield cells[at - 1][1], cells[at][1], ""
