"""Answers that were typed into the mail that asked, below its header and without quote marks, as Outlook leaves room for:

    My answers are below, marked RZ.

    From: Scope Desk <scope@desk.example>
    Subject: Some questions

    2. Which CRM do you use?
    RZ: Insightly, since 2022.

They are the writer's own, whereas the questions, and what stands around them, are the words of who asked.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from inwriting.reading.text import lazy

Span = tuple[int, int]

_QUESTION = lazy.pattern(r"[ \t]*(?![ \t>])[^\n]*\w[^\n]*\?[*_ \t]*")
_MARK = lazy.pattern(
    r"[ \t]*(?P<mark>\[?(?:[A-ZÀ-Þ]{1,4}|[A-ZÀ-Þ][\w’'-]{1,15}(?: [A-ZÀ-Þ][\w’'-]{1,15})?)\]?[ \t]?:|\[[A-Z]{2,4}\]|"
    r"(?:-+|=+)>|>>+|→|➔|»|#{2,3})[ \t]*(?=\S)"
)
_BELOW = r"(?:below|beneath|under(?:neath)?|inline|in-line|between|in (?:the )?(?:body|text|thread|trail)|in (?:red|blue|green|bold|italics?|colou?r|capitals|caps|purple|orange|pink|yellow)|marked|highlighted)"
_ANSWERS = r"(?:answer\w*|repl(?:y|ies|ied)|respon\w+|comments?|commented|filled|typed|written|marked)"
_SAID = lazy.pattern(
    rf"\b{_ANSWERS}\b[^.?!\n]{{0,80}}\b{_BELOW}\b|\b{_BELOW}\b[^.?!\n]{{0,60}}\b{_ANSWERS}\b|"
    r"\bantwort\w*\b[^.?!\n]{0,60}\b(?:unten|unter|darunter|zwischen|rot|blau|grün|fett|farbig)\w*|\b(?:unten|darunter|direkt|rot|blau|grün)\b[^.?!\n]{0,40}\b(?:be)?antwort\w*|"
    r"\bréponses?\b[^.?!\n]{0,60}\b(?:ci-dessous|dessous|entre|rouge|bleu|vert|gras|texte)\b|\brépondu\b[^.?!\n]{0,60}\b(?:ci-dessous|dessous|entre|rouge|bleu|vert)\b|"
    r"\brespuestas?\b[^.?!\n]{0,60}\b(?:abajo|debajo|entre|rojo|azul|verde|negrita)\b|\b(?:antwoord\w*|beantwoord)\b[^.?!\n]{0,60}\b(?:hieronder|onder|tussen|rood|blauw|groen|vet)\b",
    re.I,
)
_IN_TABLE = lazy.pattern(  # "See my answers in the right column of your table"
    rf"\b{_ANSWERS}\b[^.?!\n]{{0,60}}\b(?:in|into) (?:the|your) (?:\w+ )?(?:(?:right|second|third|last|empty|free|answer)(?:[- ]hand)? (?:column|side|cells?|fields?)|table|columns?|boxes|cells)\b|"
    r"\bantwort\w*\b[^.?!\n]{0,60}\b(?:rechten? spalte|tabelle)\b|\bréponses?\b[^.?!\n]{0,60}\b(?:colonne|tableau)\b|\brespuestas?\b[^.?!\n]{0,60}\b(?:columna|tabla)\b|\bantwoord\w*\b[^.?!\n]{0,60}\b(?:kolom|tabel)\b|\brespostas?\b[^.?!\n]{0,60}\b(?:coluna|tabela)\b",
    re.I,
)
_ROW = lazy.pattern(r"[ \t|]*(?P<asked>[^\t|\n]*\w[^\t|\n]*?)[ ]*[\t|][ \t|]*(?P<answer>[^\n]*\w[^\n]*)")
_HEAD = lazy.pattern(
    r"(?:your |my |our )?(?:answers?|repl(?:y|ies)|responses?|antwort\w*|réponses?|respuestas?|antwoord\w*|respostas?)\W*",
    re.I,
)
_FEWEST = 3  # answers


def answered_below(text: str, begin: int) -> list[Span]:
    """The answers that the writer of a text typed below the questions of the mail whose header begins at a place; none where
    they have no mark of their own and nothing says that they stand there."""
    if is_answered_in_table(text, begin) and len(rows := list(_rows(text, begin))) >= _FEWEST:
        return rows
    found = list(_below_questions(text, begin))
    if len(found) < _FEWEST:
        return []
    marks = Counter(mark for _, mark in found if mark)
    mark, times = marks.most_common(1)[0] if marks else ("", 0)
    if times >= _FEWEST:
        return [span for span, marked in found if marked == mark]
    asked = sum(_QUESTION.fullmatch(line) is not None for line in text[begin:].split("\n"))
    return [span for span, _ in found] if _SAID.search(text, 0, begin) and 2 * len(found) >= asked else []


def is_answered_in_table(text: str, begin: int) -> bool:
    """Whether the writer says that the answers stand in a table of the mail whose header begins at a place."""
    return _IN_TABLE.search(text, 0, begin) is not None


def _rows(text: str, begin: int) -> Iterator[Span]:
    """The rows of a table of questions in which the second column is filled in; each with its question, as its label."""
    start = begin
    for line in text[begin:].split("\n"):
        row = _ROW.fullmatch(text, start, start + len(line))
        if row and not _HEAD.fullmatch(row["answer"]):
            yield start, start + len(line)
        start += len(line) + 1


def _below_questions(text: str, begin: int) -> Iterator[tuple[Span, str]]:
    """What stands below each question, up to an empty line or the next question, behind its mark; and the mark."""
    start, asked = begin, False
    first = last = 0
    for line in [*text[begin:].split("\n"), ""]:
        end = start + len(line)
        is_question = _QUESTION.fullmatch(line) is not None and not (asked and _MARK.match(line))
        if first < last and (is_question or not line.strip()):
            marked = _MARK.match(text, first, last)
            yield (marked.end() if marked else first, last), marked["mark"].strip(" []:") if marked else ""
            first, last, asked = 0, 0, False
        if is_question:
            asked = True
        elif line.strip() and asked:
            first, last = first or start, end
        start = end + 1
