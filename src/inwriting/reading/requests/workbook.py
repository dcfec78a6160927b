"""Whether a workbook states a case or only holds records.

People send both: the list of their systems, people and volumes, and an export of ten customers as a sample. Facts that are
read out of an export are false ones, so a workbook is read only where it is small and its heads or cells speak of systems
or volumes, and no column is one that only programs write.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from inwriting.playbook.schema import Playbook
from inwriting.reading.model import Document
from inwriting.reading.page.labels import labels
from inwriting.reading.page.tables import RANK, table_at
from inwriting.reading.products.catalogue import catalogue
from inwriting.reading.text import lazy
from inwriting.reading.told.prose import Clause

MOST_ROWS = 40  # of a sheet that somebody wrote as a list
_FEW_LABELS = 2
_FEW_PRODUCTS = 2
_LABELS_WITHIN = 3  # columns: numbers and headings may stand before the labels
_BY_PROGRAMS = lazy.pattern(
    r"(?:created|modified|changed|updated|deleted|last)[ _-]?(?:\w+[ _-]?)?(?:at|on|by|date|time|activity|modified|updated|login)|create[ _]?date|\w+[ _-](?:id|key|guid|uuid)|guid|uuid|"
    r"(?:street|postal code|zip(?: code)?|postcode|iban|first name|last name|vorname|nachname|plz|straße|amount|net amount|total|unit price|due date|invoice date|order date)",
    re.I,
)
_OF_PERSONS = lazy.pattern(r"(?:phone|mobile|fax|tel(?:ephone)?|telefon|téléphone|teléfono|telefoon|telefone)", re.I)
_ROLE = lazy.pattern(r"(?:role|function|responsib\w+|position|job)\b.*", re.I)  # of those who take part
_OF_SYSTEMS = ({"product", "role"}, {"product", "status"}, {"product", "licence"}, {"from", "to"})
_OF_VOLUMES = {"record", "volume"}
_WANTED = lazy.pattern(  # the heads of a sheet of requirements, and of what a bidder fills in beside them
    r"(?:(?:functional |technical |detailed |business )?requirements?(?: description| text)?|specifications?|questions?|anforderung(?:en)?|exigences?|requisitos?|eisen|vragen|fragen)",
    re.I,
)
_FILLED_IN = lazy.pattern(
    r"(?:(?:your |supplier(?:['’]s)? |bidder(?:['’]s)? |vendor(?:['’]s)? |tenderer(?:['’]s)? )?(?:comply|compl(?:ies|iance|iant)|response|answer|comments?|remarks?|meets?|fulfilled)(?: ?\(.{1,20}\)| ?y/n)?|"
    r"(?:erfüllt|antwort|bemerkung(?:en)?|kommentar|réponse|conforme|commentaires?|respuesta|cumple|comentarios?|antwoord|voldoet|opmerking(?:en)?)(?: ?\(.{1,20}\))?)",
    re.I,
)


def sheets(document: Document) -> list[tuple[tuple[str, ...], ...]]:
    """The rows of a file, sheet by sheet; those of any other file are one sheet."""
    numbered = range(len(document.rows))
    parts = groupby(numbered, key=lambda row: sheet_name(document, row))
    return [tuple(document.rows[row] for row in rows) for _, rows in parts]


def sheet_name(document: Document, row: int) -> str:
    """The sheet that a row stands on, as its place names it; "" in a file without sheets."""
    place = document.place(row)
    return place.rpartition(", row ")[0] if place.startswith("sheet ") else ""


def states_a_case(document: Document, playbook: Playbook) -> bool:
    """Whether a workbook is a list that somebody wrote for a brief, and no export of records."""
    parts = sheets(document)
    if any(len(rows) > MOST_ROWS or _is_of_a_program(rows[0]) for rows in parts):
        return False
    told = any(_wants(rows) or _tells(rows, playbook) or _lists_systems(rows, playbook) for rows in parts)
    return told or _is_labelled(document, playbook)


def _is_of_a_program(head: Sequence[str]) -> bool:
    titles = [cell.strip() for cell in head]
    listed = any(_OF_PERSONS.fullmatch(title) for title in titles) and not any(map(_ROLE.fullmatch, titles))
    return listed or any(_BY_PROGRAMS.fullmatch(title) for title in titles)


def _lists_systems(rows: Sequence[Sequence[str]], playbook: Playbook) -> bool:
    """Whether a sheet has a product at the head of most rows, with what it is for beside it."""
    told = [[cell.strip() for cell in row if cell.strip()] for row in rows[1:]]
    told = [row for row in told if len(row) > 1]
    named = sum(_names_product(row[0], playbook) for row in told)
    return named >= _FEW_PRODUCTS and 2 * named > len(told)


def _wants(rows: Sequence[Sequence[str]]) -> bool:
    """Whether a sheet lists requirements, with their ranks or with room for a bidder to answer each."""
    for row in rows[:3]:
        heads = [" ".join(cell.split()) for cell in row]
        ranked = any(map(_FILLED_IN.fullmatch, heads)) or any(map(RANK.fullmatch, heads))
        if any(map(_WANTED.fullmatch, heads)) and ranked:
            return True
    return False


def _tells(rows: Sequence[Sequence[str]], playbook: Playbook) -> bool:
    """Whether a sheet has the columns of a list of volumes, or of systems and of what goes from where to where, and names
    some: the products of a list of orders are no systems."""
    text, lines = "", []
    for row in rows:
        line = "\t".join(" ".join(cell.split()) for cell in row)
        lines.append((len(text), len(text) + len(line)))
        text += f"{line}\n"
    columns = [set(table.kinds) for number in range(min(3, len(lines))) if (table := table_at(text, lines, number))]
    if any(kinds >= _OF_VOLUMES for kinds in columns):
        return True
    return any(kinds <= given for given in columns for kinds in _OF_SYSTEMS) and _names_product(text, playbook)


def _is_labelled(document: Document, playbook: Playbook) -> bool:
    """Whether rows have labels of facts in one column, and one of them names a product beside it."""
    known = labels(playbook)
    for column in range(_LABELS_WITHIN):
        named = [
            row
            for row in document.rows
            if len(row) > column + 1 and row[column + 1].strip() and known.named(row[column])[0] is not None
        ]
        said = "; ".join(" ".join(row[column + 1 :]) for row in named)
        if len(named) >= _FEW_LABELS and _names_product(said, playbook):
            return True
    return False


def _names_product(words: str, playbook: Playbook) -> bool:
    return bool(catalogue(playbook).find(Clause.alone(words)))
