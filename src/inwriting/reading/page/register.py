"""Registers of requirements and of problems: tables in which one column has the words and those behind it say who brought
them up and how far they are.

    Ref   Topic     Statement                      Raised by   Status
    R1    Records   Contacts and orders cross.     bookings    agreed

"bookings agreed" is no part of the statement. That something was agreed adds nothing to it; that it is to be checked makes it
a guess; and what a register calls dropped stays beside it, to be read as what it says.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from inwriting.reading.page.tables import NUMBERS, RULE, Span, cells_of, lines_of
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit

_WORDS = lazy.pattern(
    r"statements?|requirements?|(?:requirement )?(?:descriptions?|texts?|wording)|needs?|wish(?:es)?|"
    r"anforderung(?:en)?|aussage|beschreibung|exigences?|énoncé|requisitos?|enunciado|eisen?|omschrijving|beschrijving",
)
_TROUBLE = lazy.pattern(
    r"what (?:happens|goes wrong|can go wrong)|(?:known )?(?:problems?|issues?|exceptions?|errors?|troubles?|(?:odd|special) cases?)|"
    r"what is odd|symptoms?",
)
_BY = lazy.pattern(
    r"(?:raised|requested|asked for|proposed|brought up|reported|named|given|stated|written|submitted|wanted) by|"
    r"(?:who )?(?:asked|raised it|asks|wants it)|source|origin|requester|requestor|stakeholders?|department|dept\.?|team|author|initials|"
    r"quelle|gemeldet von|fachbereich|abteilung|demandeur|solicitado por|aangevraagd door|"
    r"date(?: raised)?|raised on|version|rev(?:ision)?\.?"
)
_STATUS = lazy.pattern(r"status|state|stage|agreed\??|decision|progress|stand|statut|estado|situação")
_HOW = lazy.pattern(
    r"how often|frequency|often|since(?: when)?|severity|who (?:sorts|mends|fixes|solves|deals with|handles|clears)\b.*|"
    r"owner|handled by|sorted out by|fixed by|remarks?|notes?"
)
_AGREED = lazy.pattern(
    r"(?:agreed|accepted|approved|confirmed|final|fixed|signed off|settled|closed|valid|firm|decided|ok(?:ay)?|yes|done|active|in force|"
    r"einig|vereinbart|abgestimmt|freigegeben|validée?|convenue?|acordado|aprobado|akkoord)(?: (?:by|with|on) [^\t|]{2,30})?",
)
_OPEN = lazy.pattern(
    r"(?:still |yet )?to be (?:checked|confirmed|agreed|decided|clarified|verified|discussed|counted|settled)|"
    r"(?:not yet|un)[- ]?(?:agreed|confirmed|checked|decided|settled|verified)|(?:still )?open|tbc|tbd|draft|pending|disputed|unclear|estimate|"
    r"zu (?:klären|prüfen)|offen|ungeklärt|à (?:vérifier|confirmer)|por (?:confirmar|verificar)|te controleren"
)
_FEWEST = 3  # columns of a register
_ODD_CASES = "Known exceptions:"


class _Head(NamedTuple):
    """The columns of a register by their places: that of the words, those that say by whom, and that of how far they are."""

    words: int
    by: frozenset[int]
    status: frozenset[int]
    width: int
    trouble: bool
    bare: bool  # no topic stands before the words, but a number at most


def settled(text: str) -> list[Edit]:
    """The edits that leave the words of a register, and what its status says of them where that changes something."""
    edits: list[Edit] = []
    if "\t" not in text and "|" not in text:
        return edits
    head: _Head | None = None
    for line in lines_of(text, 0, len(text)):
        cells = cells_of(text, line)
        titles = [" ".join(text[slice(*cell)].casefold().strip("*_ ").split()) for cell in cells]
        if found := _head(titles):
            head = found
            if head.trouble:
                edits.append((cells[0][0], cells[-1][1], _ODD_CASES))
        elif head and len(cells) == head.width:
            status = [text[slice(*cells[place])].casefold().strip("*_ .") for place in head.status]
            if not all(_AGREED.fullmatch(said) or _OPEN.fullmatch(said) for said in status if said):
                continue  # "dropped" is read with its row
            edits += _sentence(text, line, cells, head) if head.trouble or head.bare else _row(text, cells, head)
        elif head and not RULE.fullmatch(text, *line):
            head = None
    return edits


def _head(titles: Sequence[str]) -> _Head | None:
    """The head of a register; None where the columns behind its words are not all of such a kind."""
    if len(titles) < _FEWEST:
        return None
    for pattern, trouble in ((_WORDS, False), (_TROUBLE, True)):
        at = next((at for at, title in enumerate(titles) if pattern.fullmatch(title)), None)
        if at is None or at + 1 == len(titles):
            continue
        behind = range(at + 1, len(titles))
        by = frozenset(place for place in behind if _BY.fullmatch(titles[place]))
        status = frozenset(place for place in behind if _STATUS.fullmatch(titles[place]))
        how = frozenset(place for place in behind if trouble and _HOW.fullmatch(titles[place]))
        if len(by | status | how) == len(behind):
            bare = at == 0 or (at == 1 and NUMBERS.fullmatch(titles[0]) is not None)
            return _Head(at, by | how, status, len(titles), trouble, bare)
    return None


def _row(text: str, cells: Sequence[Span], head: _Head) -> Iterator[Edit]:
    """A row that has its topic before the words, without what adds nothing to them."""
    for place in range(head.words + 1, head.width):
        begin, end = cells[place - 1][1], cells[place][1]
        said = text[slice(*cells[place])].casefold().strip("*_ .")
        yield begin, end, f" ({said})" if place in head.status and _OPEN.fullmatch(said) else ""


def _sentence(text: str, line: Span, cells: Sequence[Span], head: _Head) -> Iterator[Edit]:
    """The words of a row as an item of a list, and its status where that says something."""
    (first, last), end = cells[head.words], line[0] + len(text[slice(*line)].rstrip())
    status = (text[slice(*cells[place])].casefold().strip("*_ .") for place in head.status)
    said = ", ".join(each for each in status if _OPEN.fullmatch(each))
    full = text[last - 1 : last] in (".", "!", "?", ";")
    yield line[0], first, "- "
    yield last - full, end, f" ({said})." if said else "."
