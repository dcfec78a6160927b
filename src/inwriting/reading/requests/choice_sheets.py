"""Sheets of a workbook that only hold what its cells can be chosen from: by their name ("Dropdowns"), because the mail or another
sheet says so ("The tab Lists only feeds the drop-downs"), or by their name and their looks: columns of alternatives, each below
the label of a question ("CRM": Salesforce, HubSpot, Copper). A choice that nobody made states nothing.
"""

from __future__ import annotations

import re

from inwriting.reading.model import Document
from inwriting.reading.requests.old_sheets import beside_sheet, sentences_on, without_sheets
from inwriting.reading.requests.workbook import sheet_name
from inwriting.reading.text import lazy

_LETS_CHOOSE = r"(?:drop[ _-]?downs?|pick[ _-]?lists?|look[ _-]?ups?|(?:data )?validations?|selection lists?|pull[ _-]?downs?|auswahl(?:listen|liste|felder|menüs?)?|listes? (?:déroulantes?|de choix)|(?:listas )?desplegables?|keuze(?:lijst(?:en)?|menu['’]?s)|listas? suspensas?)"
_CHOICES_NAME = lazy.pattern(
    rf"(?:\d+ )?[\W_]*(?:{_LETS_CHOOSE}|(?:valid|allowed|permitted|possible)[ _](?:values|entries|choices))(?:[ _](?:lists?|values?|data|sheet|tables?|options))?[\W_]*",
    re.I,
)
_MAY_BE_CHOICES = lazy.pattern(
    r"(?:\d+ )?[\W_]*(?:lists?|options?|choices|values|(?:ref(?:erence)?|master|list)[ _]?(?:data|values|lists?)|codes|listen|optionen|werte|listes?|choix|options|listas?|opciones|valores|lijsten|lijst|opties|keuzes|waarden|opções)[\W_]*",
    re.I,
)
_LETS_CHOOSE_IT = lazy.pattern(rf"\b{_LETS_CHOOSE}\b|\bto (?:choose|pick|select) from\b", re.I)
_FILLED_IN = lazy.pattern(r"\b(?:filled|please (?:see|read)|our answers?)\b", re.I)
_HEADS_OF_ROWS = lazy.pattern(  # the first column of a table whose rows tell of something
    r"\W*(?:system|software|tool|application|app|product|name|what|item|record|object|entity|question|topic|field|no|nr|#|from|source|process|event|company|site|system\w*|anwendung|produkt|frage|système|logiciel|sistema|producto|produto|systeem|vraag)s?\W*",
    re.I,
)
_TOLD = lazy.pattern(r"[@:;]|^[\d.,]+$|\.\s|\S+(?:\s+\S+){4}")  # what no choice has
_FEWEST = 2  # columns of choices, and choices of a column


def without_choices(document: Document, said: str = "") -> tuple[Document, tuple[str, ...]]:
    """A file without its sheets of choices, by what the mail `said` or the file itself says; and their names, as places name
    them."""
    return without_sheets(document, lambda name: _holds_choices(name, document, said))


def _holds_choices(name: str, document: Document, said: str) -> bool:
    if _CHOICES_NAME.fullmatch(name) or any(_calls_choices(one, name) for one in sentences_on(document, said)):
        return True
    return _MAY_BE_CHOICES.fullmatch(name) is not None and _are_alternatives(_rows_of(document, name))


def _calls_choices(sentence: str, name: str) -> bool:
    """Whether a sentence says of a sheet that it is there to choose from."""
    beside = beside_sheet(sentence, name)
    return _LETS_CHOOSE_IT.search(beside) is not None and not _FILLED_IN.search(beside)


def _rows_of(document: Document, name: str) -> list[tuple[str, ...]]:
    rows = range(len(document.rows))
    return [document.rows[row] for row in rows if sheet_name(document, row) == f"sheet {name}"]


def _are_alternatives(rows: list[tuple[str, ...]]) -> bool:
    """Whether rows are columns of short choices, each below the name of what is chosen, and no table."""
    if not rows or _HEADS_OF_ROWS.fullmatch(rows[0][0]) or any(_TOLD.search(cell) for row in rows for cell in row):
        return False
    columns = [[row[at] for row in rows[1:] if at < len(row) and row[at].strip()] for at in range(len(rows[0]))]
    return sum(len(column) >= _FEWEST and len(set(column)) == len(column) for column in columns) >= _FEWEST
