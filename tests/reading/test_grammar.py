"""The ways people number, mark and wrap their answers, each with what must be read from it."""

from __future__ import annotations

import re
import textwrap
from datetime import date

import pytest

from inwriting.reading.model import ReplyReading
from inwriting.reading.reply import read_reply
from reading.letter import FACTS, LETTER, PLAYBOOK, QUESTIONS, letter, letter_lines, question_lines

ANSWERS = {1: "We decide on renewal; the COO decides.", 2: "Closed won.", 3: "Zendesk", 5: "About 400"}
WROTE = "On Tue, 24 Nov 2026 at 10:12, Example Integration Office <scope@desk.example> wrote:"


def read(text: str | None, html: str | None = None) -> ReplyReading:
    return read_reply(
        text,
        html,
        (LETTER, letter((2, 5), "<2@desk.example>")),
        QUESTIONS,
        FACTS,
        PLAYBOOK,
        today=date(2026, 11, 24),
        writer="ana@acme.example",
    )


def answers_of(reading: ReplyReading) -> dict[int, str]:
    return {answer.question: " ".join(answer.answer.split()) for answer in reading.answers}


def quoted(answers: dict[int, str], *, mark: str = "> ", width: int | None = 76, before: str = "") -> str:
    """Our letter in a quote, with answers between its lines."""
    lines, number = [], 0
    for line in letter_lines():
        rows = textwrap.wrap(line, width) if width and line else [line]
        lines += [f"{mark}{row}".rstrip() for row in rows]
        asked = re.match(r"Q(\d+)\.", line)
        number = int(asked[1]) if asked else number
        if line.startswith("If ") and number in answers:
            lines += ["", f"{before}{answers[number]}", ""]
    return "\n".join(lines)


def numbered(pattern: str) -> str:
    return "\n".join(pattern.format(number=number, answer=answer) for number, answer in ANSWERS.items())


@pytest.mark.parametrize(
    "pattern",
    [
        *("Q{number}: {answer}", "q{number} - {answer}", "Q{number}. {answer}", "*Q{number}:* {answer}"),
        *("{number}. {answer}", "{number}) {answer}", "({number}) {answer}", "#{number} {answer}"),
        *("{number}: {answer}", "{number} - {answer}", "   {number}. {answer}", "ad {number}) {answer}"),
        *("Question {number}: {answer}", "Question {number}\n{answer}\n", "Re {number}: {answer}"),
        *("A{number}: {answer}", "Ans {number}: {answer}", "Frage {number}: {answer}", "{number}\t{answer}"),
        *("{number}\ufe0f\u20e3 {answer}", "| {number} | {answer} |", "[AK] Q{number}: {answer}"),
        *(
            "{number}/ {answer}",
            "{number}.- {answer}",
            "{number}.) {answer}",
            "Q-{number}: {answer}",
            "Q{number}; {answer}",
        ),
        *(
            "Réponse {number} : {answer}",
            "Respuesta {number}: {answer}",
            "Fråga {number}: {answer}",
            "質問{number}：{answer}",
        ),
        *("*Q{number}* {answer}", "Q{number}, {answer}", "Question {number} {answer}", "Q{number} (topic): {answer}"),
        *("Answer to Q{number}: {answer}", "To your question {number}: {answer}", "Q{number} ANSWER: {answer}"),
    ],
)
def test_a_number_before_an_answer_is_read_however_it_is_written(pattern: str) -> None:
    assert answers_of(read(f"Hi Jo,\n\n{numbered(pattern)}\n\nBest regards,\nAna\n\n{WROTE}\n{quoted({})}")) == ANSWERS


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2-4: no\n5: 400", {2: "no", 3: "no", 4: "no", 5: "400"}),
        ("1, 3 and 5: NetSuite", {1: "NetSuite", 3: "NetSuite", 5: "NetSuite"}),
        ("Q3/4: Zendesk does both", {3: "Zendesk does both", 4: "Zendesk does both"}),
        ("Third: Zendesk\nFourth: yes", {3: "Zendesk", 4: "yes"}),
        ("③ Zendesk\n④ yes", {3: "Zendesk", 4: "yes"}),
        ("q3: zendesk, q4: yes, q5: 400", {3: "zendesk", 4: "yes", 5: "400"}),
        ("1) renew 2) closed won 3) Zendesk 5) 400", {1: "renew", 2: "closed won", 3: "Zendesk", 5: "400"}),
        (
            "Q2: There are three:\n1. Closed won\n2. A call\n3. A renewal\nQ3: Zendesk",
            {2: "There are three: 1. Closed won 2. A call 3. A renewal", 3: "Zendesk"},
        ),
        ("Q3: Zendesk\n\n--\nAna\n1. Floor\n2. Street 12\nTel 3. 44", {3: "Zendesk"}),
        ("Q3: Zendesk\nRest: don't know", {3: "Zendesk"}),
        ("Q12: what?\nQ3: Zendesk", {3: "Zendesk"}),
        ("Q3: support cases\nand entitlements in Zendesk", {3: "support cases and entitlements in Zendesk"}),
        ("Q2: closed won\n3. Zendesk\n4) yes", {2: "closed won", 3: "Zendesk", 4: "yes"}),
        ("Q1: renew\n2-4: no", {1: "renew", 2: "no", 3: "no", 4: "no"}),
        ("Q2: steps:\n3. phone\n4. mail\nQ5: 400", {2: "steps: 3. phone 4. mail", 5: "400"}),
        ("Q5: 3. maybe 4", {5: "3. maybe 4"}),
        ("3 Zendesk\n4 yes", {}),
        ("We renew.\nClosed won.\nZendesk", {}),
        (
            "Q3: as Maria wrote on 12.12.2026 10:00:\nit is Zendesk.",
            {3: "as Maria wrote on 12.12.2026 10:00: it is Zendesk."},
        ),
        ("3. Which system holds your support cases & entitlements?\nZendesk", {3: "Zendesk"}),
        (
            "Which system has your support cases and entitlements?\nZendesk\n\nDo approvals live in mail today?\nyes",
            {3: "Zendesk", 4: "yes"},
        ),
        (
            "1 - we renew\n3 - Zendesk\n5 - 400 a month\n8 - 31 March 2027",
            {1: "we renew", 3: "Zendesk", 5: "400 a month", 8: "31 March 2027"},
        ),
        ("We need\n3 - 5 days for it.", {}),
    ],
)
def test_what_is_written_without_a_quote(written: str, expected: dict[int, str]) -> None:
    assert answers_of(read(f"{written}\n")) == expected


@pytest.mark.parametrize("mark", ["> ", ">", "> > > ", ">>>", "| ", ">\u00a0", ""])
@pytest.mark.parametrize("width", [None, 72, 40])
def test_answers_between_the_lines_of_any_quote(mark: str, width: int | None) -> None:
    assert answers_of(read(f"See below.\n\n{WROTE}\n{quoted(ANSWERS, mark=mark, width=width)}")) == ANSWERS


@pytest.mark.parametrize("before", ["[AK] ", "AK: ", ">> ", "--> ", "*** "])
def test_what_people_put_before_an_answer_is_no_part_of_it(before: str) -> None:
    assert answers_of(read(f"{WROTE}\n{quoted(ANSWERS, before=before)}")) == ANSWERS


@pytest.mark.parametrize(
    "wrote",
    [
        "Am 24.11.2026 um 10:12 schrieb Example Integration Office:",
        "Le 24/11/2026 à 10:12, Example Integration Office a écrit :",
        "El mar, 24 nov 2026 a las 10:12, Example Integration Office (<scope@desk.example>) escribió:",
        "Op di 24 nov 2026 om 10:12 schreef Example Integration Office <scope@desk.example>:",
        "Em ter., 24 de nov. de 2026 às 10:12, Example Integration Office <scope@desk.example> escreveu:",
        "Il giorno mar 24 nov 2026 alle ore 10:12 Example Integration Office <scope@desk.example> ha scritto:",
        "W dniu wt., 24 lis 2026 o 10:12 Example Integration Office <scope@desk.example> napisał(a):",
        "Den tis 24 nov. 2026 kl 10:12 skrev Example Integration Office <scope@desk.example>:",
        "вт, 24 нояб. 2026 г. в 10:12, Example Integration Office <scope@desk.example>:",
        "24 Kas 2026 Sal 10:12 tarihinde Example Integration Office <scope@desk.example> şunu yazdı:",
        "2026年11月24日(火) 10:12 Example Integration Office <scope@desk.example>:",
        "Example Integration Office:",
        "-----Original Message-----\nFrom: Example Integration Office\nSent: Tuesday\nTo: Ana\nSubject: x",
    ],
)
def test_a_line_that_says_who_wrote_is_nobodys_answer(wrote: str) -> None:
    assert answers_of(read(f"Hello,\nsee below\n\n{wrote}\n{quoted(ANSWERS)}")) == ANSWERS
    assert answers_of(read(f"Q3: Zendesk\n\n{wrote}\n{quoted({}, mark='', width=None)}")) == {3: "Zendesk"}
    assert answers_of(read(f"Q8: 31 March 2027\n{wrote}\n{quoted({})}")) == {8: "31 March 2027"}


def test_only_the_questions_may_be_left_of_the_quote() -> None:
    kept = "\n".join(f"> {question_lines(number)[0]}\n\n{answer}\n" for number, answer in ANSWERS.items())
    assert answers_of(read(f"{WROTE}\n\n{kept}")) == ANSWERS
    beside = "\n".join(f"> {question_lines(number)[0]} {answer}" for number, answer in ANSWERS.items())
    assert answers_of(read(f"{WROTE}\n\n{beside}")) == ANSWERS


@pytest.mark.parametrize(
    ("kept", "typed", "expected"),
    [
        ((1, 2, 3), "Zendesk", {3: "Zendesk"}),
        ((1, 2, 3), "In this order:\n\n1) Zendesk\n2) a sheet", {3: "In this order: 1) Zendesk 2) a sheet"}),
        ((3,), "1. Zendesk\n2. a sheet", {3: "1. Zendesk 2. a sheet"}),
        ((1, 2, 3), "1. Zendesk\n2. a sheet", {}),
        ((1, 2, 3), "1. renew\n2. closed won\n3. Zendesk", {1: "renew", 2: "closed won", 3: "Zendesk"}),
        ((7, 8), "As soon as possible.", {}),
        ((7, 8), "Q7: Priya Nair\nQ8: mid-March", {7: "Priya Nair", 8: "mid-March"}),
    ],
)
def test_what_stands_below_a_shortened_quote(kept: tuple[int, ...], typed: str, expected: dict[int, str]) -> None:
    quote = "\n".join(f"> {line}".rstrip() for number in kept for line in (*question_lines(number), ""))
    assert answers_of(read(f"{WROTE}\n\n{quote}\n{typed}\n")) == expected


def test_a_word_of_ours_may_be_an_answer() -> None:
    """Our letters cite their words ("finance runs on NetSuite") and contain short lines: both may be said again."""
    said = {1: "finance runs on NetSuite", 2: "Next steps first, then sales", 4: "yes"}
    assert answers_of(read(f"{WROTE}\n{quoted(said)}")) == said


def test_numbers_of_a_signature_without_any_answer_are_no_answers() -> None:
    reading = read(f"-- \nAna Kovac\n1. Please think before you print\n2. Office hours 9-5\n\n{WROTE}\n{quoted({})}")
    assert (reading.answers, reading.unplaced) == ((), ())


def test_questions_may_be_copied_without_numbers() -> None:
    copied = "\n\n".join(f"{QUESTIONS[number - 1].text}\n{answer}" for number, answer in ANSWERS.items())
    assert answers_of(read(f"Hi\n\n{copied}\n\nBest\nAna")) == ANSWERS


@pytest.mark.parametrize("style", ["color:#0070C0", ""])
def test_outlook_marks_no_quote(style: str) -> None:
    shown, number = "", 0
    for line in letter_lines():
        shown += f"<p class=MsoNormal><span>{line.replace('<', '&lt;')}<o:p></o:p></span></p>" if line else ""
        asked = re.match(r"Q(\d+)\.", line)
        number = int(asked[1]) if asked else number
        if line.startswith("If ") and number in ANSWERS:
            shown += f"<p class=MsoNormal><span style='{style}'>{ANSWERS[number]}<o:p></o:p></span></p>"
    head = "<p><b>From:</b> Example &lt;scope@desk.example&gt;<br><b>Sent:</b> Tuesday<br><b>To:</b> Ana<br><b>Subject:</b> x</p>"
    assert answers_of(read(None, f"<div>Please see inline.</div>{head}{shown}")) == ANSWERS


def test_a_table_with_our_questions_and_their_answers() -> None:
    rows = "".join(
        f"<tr><td>{n}</td><td>{QUESTIONS[n - 1].text}</td><td>{ANSWERS.get(n, '')}</td></tr>" for n in range(1, 9)
    )
    assert (
        answers_of(read(None, f"<table><tr><th>#</th><th>Question</th><th>Answer</th></tr>{rows}</table>")) == ANSWERS
    )


def test_an_html_list_is_numbered_as_it_is_shown() -> None:
    assert answers_of(read(None, "<ol start=3><li>Zendesk</li><li>yes</li></ol>")) == {3: "Zendesk", 4: "yes"}


def test_struck_words_are_no_answer() -> None:
    (answer,) = read(None, "<p>Q3: <s>Freshdesk</s> Zendesk</p>").answers
    assert (answer.answer, answer.value) == ("Zendesk", "Zendesk")


def test_questions_to_us_and_corrections_are_told_from_answers() -> None:
    reading = read(
        f"U3: no, bought\nU1-U2 are right\n\n{WROTE}\n{quoted({3: 'Zendesk. Who would do this on your side?'})}"
    )
    assert answers_of(reading) == {3: "Zendesk."}
    assert [question.text for question in reading.questions] == ["Who would do this on your side?"]
    assert [(c.fact, c.verdict, c.value) for c in reading.corrections] == [
        (3, "changed", "bought"),
        (1, "confirmed", None),
        (2, "confirmed", None),
    ]


@pytest.mark.parametrize(
    ("number", "written", "status", "value"),
    [
        (1, "will send tomorrow", "unclear", None),
        (3, "don't know", "assumed", None),
        (3, "Zendesk and Salesforce", "answered", "Zendesk, Salesforce"),
        (4, "Yes, except invoices", "answered", "yes, except invoices"),
        (4, "☑ yes ☐ no", "answered", "yes"),
        (4, "ask Priya (priya@acme.example)", "unclear", None),
        (5, "I think about 400", "assumed", None),
        (5, "12.400,50", "answered", "12400.5"),
        (5, "12 400", "answered", "12400"),
        (5, "1.2k", "answered", "1200"),
        (5, "EUR 25.000", "answered", "25000"),
        (5, "a few hundred", "unclear", None),
        (5, "n/a", "unclear", None),
        (4, "of course not", "answered", "no"),
        (3, "Zendesk, moving to HubSpot", "unclear", None),
        (7, "Priya or Tom Berg", "unclear", None),
        (8, "31.3.", "answered", "2027-03-31"),
        (8, "end of next year", "answered", "2027-12"),
        (6, "[ ] bought [x] signed [ ] evaluating", "answered", "signed"),
        (6, "☐ bought\n☒ signed\n☐ evaluating", "answered", "signed"),
        (6, "bought and signed", "unclear", None),
        (7, "me", "answered", "ana@acme.example"),
        (7, "Priya Nair, head of finance, priya@acme.example", "answered", "priya@acme.example"),
        (8, "4/12/2026", "unclear", None),
        (8, "31.12.2026", "answered", "2026-12-31"),
        (8, "mid-March", "answered", "2027-03"),
        (8, "end of Q3", "answered", "2027-Q3"),
    ],
)
def test_an_answer_has_the_value_of_its_questions_type(
    number: int, written: str, status: str, value: str | None
) -> None:
    (answer,) = read(f"Q{number}: {written}\n").answers
    assert (answer.question, answer.status, answer.value) == (number, status, value)


def test_a_command_below_thanks_is_no_signature() -> None:
    assert [command.word for command in read("Thanks!\n\nHOLD\n").commands] == ["HOLD"]
