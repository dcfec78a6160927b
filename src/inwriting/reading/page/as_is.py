"""Tables that set beside each other how a step is done and how it shall be:

    Step            Today                            Wanted
    Order           Mercy copies it by hand          Created when the deal is won
    Prices differ   a quarrel on the phone           the ERP decides

What stands under "Today" is told of today, and the rest is only wanted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from inwriting.reading.page.tables import RULE, cells_of
from inwriting.reading.products.called import SORTS
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, Span, placed_lines

_TODAY = lazy.pattern(
    r"(?:how (?:it is|we do it|it works) )?(?:today|now|currently|at present|at the moment|as[- ]is|current (?:state|situation|way|process)|present (?:state|way)|heute|derzeit|ist-?(?:zustand|stand)|"
    r"aujourd['’]hui|actuellement|situation actuelle|hoy|ahora|situación actual|vandaag|nu|huidige (?:situatie|werkwijze)|hoje|situação atual)",
    re.I,
)
_WANTED = lazy.pattern(
    r"(?:what we |as )?(?:wanted|wish(?:ed)?(?: for)?|want|to[- ]be|future(?: state)?|target(?: state)?|desired(?: state)?|tomorrow|should be|goal|after(?:wards)?|gewünscht|künftig|soll-?(?:zustand|stand)?|wunsch|"
    r"souhaité|demain|cible|deseado|futuro|objetivo|mañana|gewenst|straks|toekomst(?:ig)?|desejado|amanhã)",
    re.I,
)
_STEP = lazy.pattern(
    r"(?:steps?|process(?:es)?(?: steps?)?|what|topics?|tasks?|activit(?:y|ies)|events?|cases?|subject|work|flow|stage|no\.?|#|schritte?|vorgang|thema|prozess(?:schritt)?|étapes?|sujet|thème|"
    r"pasos?|tema|proceso|stap(?:pen)?|onderwerp|proces|etapas?|processo|)",
    re.I,
)
_RULE_FOR = lazy.pattern(  # steps for which a rule is given, whenever it holds: "Prices differ", "Order fails"
    r"\b(?:differ\w*|disagree\w*|conflicts?|do not match|don['’]t match|fails?|failed|failure|errors?|refused|rejected|missing|abweich\w*|weichen ab|fehl\w+|diffèrent|échec|erreur|difieren|fallo|error|verschil\w*|mislukt|fout)\b",
    re.I,
)
_SYSTEM = lazy.pattern(rf"(?<!\w)(?:{'|'.join(SORTS)}|systems?|software|tools?)(?!\w)", re.I)
_COLUMNS = 3


def told_apart(text: str) -> list[Edit]:
    """The edits that write the rows of such tables as lines: a step, what is today, and what is wanted."""
    edits: list[Edit] = []
    lines = [(start, min(start + len(line) + 1, len(text))) for start, line in placed_lines(text)]
    for number, line in enumerate(lines):
        head = cells_of(text, line)
        if len(head) == _COLUMNS and _compares(text, head):
            rows = list(_rows(text, lines[number + 1 :]))
            if not any(_SYSTEM.search(text, *step) for step, _, _ in rows):  # "CRM | Copper | Salesforce"
                edits += [edit for row in rows for edit in _on_lines(text, *row)]
    return sorted(dict.fromkeys(edits))


def _compares(text: str, head: Sequence[Span]) -> bool:
    step, now, later = (text[slice(*cell)].strip(" *_\t|") for cell in head)
    return all(title.fullmatch(words) for title, words in ((_STEP, step), (_TODAY, now), (_WANTED, later)))


def _rows(text: str, lines: Sequence[Span]) -> Iterator[tuple[Span, Span, Span]]:
    """The cells of the rows below a head, as far as the table goes."""
    for line in lines:
        if RULE.fullmatch(text[slice(*line)].rstrip("\n")):
            continue
        cells = cells_of(text, line)
        if len(cells) != _COLUMNS or not text[slice(*line)].strip():
            return
        yield cells[0], cells[1], cells[2]


def _on_lines(text: str, step: Span, now: Span, later: Span) -> Iterator[Edit]:
    """The edits that write a row as three lines."""
    words = text[slice(*step)].strip(" *_")
    yield step[1], now[0], ".\n"
    yield now[0], now[0], "Today: "
    yield now[1], later[0], ".\n"
    yield later[0], later[0], f"{words}: " if _RULE_FOR.search(words) else "Wanted: "
    yield later[1], later[1], "\n"
