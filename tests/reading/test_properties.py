"""What holds of any reply, whatever stands in it."""

from __future__ import annotations

import re
import textwrap

from hypothesis import given, settings
from hypothesis import strategies as st

from inwriting.reading.model import ReplyReading
from inwriting.reading.reply import read_reply
from reading.letter import FACTS, LETTER, PLAYBOOK, QUESTIONS, letter_lines

WROTE = "On Tue, 24 Nov 2026 at 10:12, Example Integration Office <scope@desk.example> wrote:"
ANYTHING = st.text(max_size=400) | st.lists(
    st.sampled_from(
        [
            *(
                "Q3: yes",
                "3. no",
                "2-4: no",
                "> ",
                ">> Q1. ",
                "From: x",
                "Sent: y",
                "Subject: z",
                "-- ",
                "Best regards",
                "On ",
            ),
            *(
                "wrote:",
                "\n",
                "\n\n",
                " ",
                "U3: no, Sage",
                "ACCEPT B",
                "☑",
                "[x]",
                "<b>",
                "</s>",
                "<blockquote>",
                "|",
                "\t",
            ),
            *(line for line in letter_lines() if line),
        ]
    ),
    max_size=60,
).map("\n".join)
# Sentences that are clearly somebody's own: no greeting, no question, no number, nothing of our letter.
OWN = st.lists(
    st.sampled_from(
        ["we", "keep", "ledger", "rows", "apart", "under", "blue", "folders", "near", "seven", "harbours", "daily"]
    ),
    min_size=4,
    max_size=24,
)


def read(text: str | None, html: str | None = None) -> ReplyReading:
    return read_reply(text, html, (LETTER,), QUESTIONS, FACTS, PLAYBOOK)


def wrapped(line: str, width: int) -> list[str]:
    """As mail programs wrap: addresses stay whole."""
    return textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) or [""]


def spans_are_exact(reading: ReplyReading) -> None:
    for answer in reading.answers:
        assert reading.body[answer.start : answer.end] == answer.evidence
    for piece in (*reading.unplaced, *reading.questions):
        assert reading.body[piece.start : piece.end] == piece.text
    for correction in reading.corrections:
        assert reading.body[correction.start : correction.end] == correction.evidence


@given(ANYTHING)
@settings(max_examples=300)
def test_any_text_is_read_and_every_span_is_exact(text: str) -> None:
    spans_are_exact(read(text))
    spans_are_exact(read(None, text))


@given(st.integers(20, 200), st.integers(1, 6), st.booleans())
def test_an_untouched_quote_answers_nothing_however_it_is_wrapped(width: int, depth: int, marked: bool) -> None:
    mark = "> " * depth if marked else ""
    rows = [row for line in letter_lines() for row in wrapped(line, width)]
    reading = read(f"Thanks!\n\n{WROTE}\n\n" + "\n".join(f"{mark}{row}".rstrip() for row in rows))
    assert reading.answers == ()
    assert reading.unplaced == ()
    assert reading.corrections == ()


@given(st.dictionaries(st.integers(1, 8), OWN, max_size=8), st.integers(30, 90), st.sampled_from(["> ", ">", "", "| "]))
@settings(max_examples=150)
def test_what_is_written_below_a_question_is_on_that_question(
    answers: dict[int, list[str]], width: int, mark: str
) -> None:
    lines, number = [], 0
    for line in letter_lines():
        lines += [f"{mark}{row}".rstrip() for row in wrapped(line, width)]
        asked = re.match(r"Q(\d+)\.", line)
        number = int(asked[1]) if asked else number
        if line.startswith("If ") and number in answers:
            lines += ["", *textwrap.wrap(" ".join(answers[number]), 60), ""]
    reading = read(f"See below.\n\n{WROTE}\n\n" + "\n".join(lines))
    assert {answer.question: answer.answer.split() for answer in reading.answers} == answers


@given(st.permutations(range(1, 9)), st.lists(OWN, min_size=8, max_size=8), st.integers(1, 8))
@settings(max_examples=100)
def test_numbered_answers_may_come_in_any_order(order: list[int], words: list[list[str]], count: int) -> None:
    answers = dict(list(zip(order, words, strict=True))[:count])
    reading = read("\n".join(f"Q{number}: {' '.join(said)}" for number, said in answers.items()) + f"\n\n{WROTE}\n")
    assert {answer.question: answer.answer.split() for answer in reading.answers} == answers


@given(st.lists(st.integers(1, 8), min_size=1, max_size=8, unique=True))
@settings(max_examples=100)
def test_an_answer_that_repeats_our_questions_stays_where_it_was_written(numbers: list[int]) -> None:
    """Somebody who types another of our questions into an answer is still answering the one above it."""
    answers = {number: f"As asked: {QUESTIONS[number % 8].text[:40].lower()} we keep it apart" for number in numbers}
    reading = read("\n".join(f"Q{number}: {said}" for number, said in answers.items()))
    assert {answer.question for answer in reading.answers} <= set(numbers)
