"""Answers in attached files: our questionnaire, filled in, and whatever else repeats our questions.

Our form is a table whose rows begin with `Q3` and which has a column for the answer: it is read cell by cell. Any other
file is read like a reply, but only where it shows that it is about our questions: it repeats one of them, or labels
two answers as `Q3`. A file with numbers of its own (a request for quotation, minutes) answers nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from inwriting.playbook.schema import Playbook
from inwriting.reading.model import AnswerRead, AskedQuestion, Document, ReplyReading, SentLetter
from inwriting.reading.reply import Fact, read_reply
from inwriting.reading.text import lazy
from inwriting.reading.values import Values

ANSWER_COLUMN = "Your answer"

_ROW = lazy.pattern(r"\s*Q\s?(\d{1,3})[.:)]?\s*", re.IGNORECASE)
_LABELLED = lazy.pattern(r"(?m)^\W{0,3}Q\s?\d{1,3}\s?[.:)=\t-]", re.IGNORECASE)


def with_documents(
    reading: ReplyReading,
    documents: Sequence[Document],
    letters: Sequence[SentLetter],
    questions: Sequence[AskedQuestion],
    facts: Sequence[Fact],
    playbook: Playbook,
    *,
    locale: str = "en",
    today: date | None = None,
    writer: str = "",
) -> ReplyReading:
    """The reading of a reply with the answers in its attached files; what was typed in the mail goes before them."""
    answers = {answer.question: answer for answer in reading.answers}
    read_in: list[str] = []
    values = Values(playbook, locale, today, writer)
    for document in documents:
        found = read_form(document, questions, values)
        if found is None:
            text = _as_text(document)
            other = read_reply(
                text,
                None,
                letters,
                questions,
                facts,
                playbook,
                locale=locale,
                today=today,
                writer=writer,
                bare_numbers=False,
            )
            found = tuple(
                replace(answer, place=document.place(text.count("\n", 0, answer.start)))
                for answer in (other.answers if _is_about_our_questions(text, other) else ())
            )
        for answer in found:
            told = f"It stands in the attached {document.name}" + (f", {answer.place}" if answer.place else "")
            answers.setdefault(answer.question, replace(answer, how="form", detail=told, file=document.name))
        read_in += [document.name] * bool(found)
    return replace(reading, answers=tuple(answers[number] for number in sorted(answers)), documents=tuple(read_in))


def read_form(document: Document, questions: Sequence[AskedQuestion], values: Values) -> tuple[AnswerRead, ...] | None:
    """The answers in a questionnaire of ours; None where the file is none."""
    column, position, ours = None, 0, False
    asked = {question.number: question for question in questions}
    answers: dict[int, AnswerRead] = {}
    for index, row in enumerate(document.rows):
        heads = [cell.strip().casefold() for cell in row]
        if ANSWER_COLUMN.casefold() in heads:
            column = heads.index(ANSWER_COLUMN.casefold())
        label = _ROW.fullmatch(row[0])
        question = asked.get(int(label[1])) if label else None
        ours = ours or (column is not None and question is not None)
        if column is not None and question is not None and column < len(row) and row[column].strip():
            words = row[column].strip()
            status, value, note = values.read_answer(words, question.key, question.type, question.choices)
            start = position + sum(len(cell) + 1 for cell in row[:column]) + row[column].index(words)
            answers[question.number] = AnswerRead(
                question.number,
                words,
                value,
                status,
                "form",
                words,
                start,
                start + len(words),
                note=note,
                place=document.place(index),
            )
        position += sum(len(cell) + 1 for cell in row)
    return tuple(answers.values()) if ours else None


def _as_text(document: Document) -> str:
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row).rstrip() for row in document.rows)


def _is_about_our_questions(text: str, reading: ReplyReading) -> bool:
    repeated = any(step.whose == "ours" and step.question is not None for step in reading.trace)
    return repeated or len(_LABELLED.findall(text)) >= 2
