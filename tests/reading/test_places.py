"""Replies as clients write them: every answer on its question, nothing of ours taken for theirs."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping

import pytest

from inwriting.reading.model import ReplyReading
from inwriting.reading.reply import read_reply
from reading.letter import FACTS, LETTER, PLAYBOOK, QUESTIONS, letter, letter_lines
from reading.mailers import CLIENTS, Block, Client

ANSWERS = {
    1: (
        "We decide whether to renew Salesforce or not; Maria Chen, the COO, decides.",
        "Renew or replace.\nThe COO says.",
    ),
    2: (
        "Closed won in the CRM, then a sales assistant mails finance.",
        "A PDF order form.\n\nSometimes a phone call, I am afraid.",
    ),
    3: ("Zendesk", "Support uses Zendesk for cases; entitlements are in a sheet."),
    4: ("Yes", "yes, except for invoices"),
    5: ("About 400", "roughly 1.2k orders"),
    6: ("evaluating", "We have not signed anything, still evaluating."),
    7: ("Priya Nair (priya@acme.example)", "Priya Nair"),
    8: ("31 March 2027", "end of Q3 2027"),
}
ENDS = (
    "",
    "-- \nAna Kovac\nHead of Operations\n3. Floor, 12 High Street\n+44 20 7946 0000",
    "Best regards,\nAna Kovac\nACME Ltd",
    "Thanks,\nAna\n\nThis email is confidential. 1. Do not forward it. 2. Delete it if it is not addressed to you.",
)
NUMBERED = {"Q1: …": "Q{}: {}", "1. …": "{}. {}", "1) …": "{}) {}"}
BETWEEN, BEHIND, BELOW = "between our questions", "right behind the question", "below the question"
UNDER, ALONE, LEFT, TWO = "under the quote", "without a quote", "only the questions left", "above two letters"
PLACES = (BETWEEN, BEHIND, BELOW, *NUMBERED, UNDER, ALONE, LEFT, TWO)
STYLES = ("{}", "[AK] {}", "=> {}", "{}\n\nThat is how it is today.", "{}\n- since last spring\n- with two exceptions")


def written(
    client: Client, place: str, answers: Mapping[int, str], end: str, style: str = "{}"
) -> tuple[str | None, str | None]:
    """A reply that gives these answers at these places, as text and HTML of a client."""
    answers = {number: style.format(answer) for number, answer in answers.items()}
    above, below = "Hi Jo,\n\nplease find my answers below.", ""
    listed = "\n".join(NUMBERED.get(place, "Q{}: {}").format(*answer) for answer in answers.items())
    if place == UNDER:
        below = listed
    elif place in (ALONE, TWO) or place in NUMBERED:
        above = f"Hi Jo,\n\n{listed}"
    if place == ALONE:
        return client.render(f"{above}\n\n{end}".rstrip(), [], "")
    blocks: list[Block] = []
    number = 0
    for line in letter_lines():
        asked = re.match(r"Q(\d+)\.", line)
        number = int(asked[1]) if asked else number
        if place == LEFT and not (asked and number in answers):
            continue
        blocks.append(Block("ours", line))
        if number not in answers:
            continue
        if place == BEHIND and asked:
            blocks.append(Block("append", answers[number].replace("\n", " ")))
        elif (place in (BELOW, LEFT) and asked) or (place == BETWEEN and line.startswith("If ")):
            blocks.append(Block("typed", answers[number]))
    if place == TWO:
        blocks += [Block("ours", line) for line in letter_lines((2, 5))]
    return client.render(f"{above}\n\n{end}".rstrip(), blocks, below)


def read(text: str | None, html: str | None) -> ReplyReading:
    return read_reply(text, html, (LETTER, letter((2, 5), "<2@desk.example>")), QUESTIONS, FACTS, PLAYBOOK)


def samples(
    client: Client, place: str, count: int = 6
) -> Iterator[tuple[dict[int, str], tuple[str | None, str | None]]]:
    """Replies of a client with answers at a place: some of the questions, always the same ones."""
    chance = random.Random(f"{client.name} {place}")
    for _ in range(count):
        numbers = sorted(chance.sample(range(1, 9), chance.choice((1, 3, 5, 8))))
        answers = {number: chance.choice(ANSWERS[number]) for number in numbers}
        style = chance.choice(STYLES)
        expected = {
            number: style.removeprefix("[AK] ").removeprefix("=> ").format(answers[number]) for number in answers
        }
        yield expected, written(client, place, answers, chance.choice(ENDS), style)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.name)
def test_each_answer_is_on_its_question_and_nothing_else_is(client: Client, place: str) -> None:
    for answers, (text, html) in samples(client, place):
        reading = read(text, html)
        assert {answer.question: _one_line(answer.answer) for answer in reading.answers} == {
            number: _one_line(answer) for number, answer in answers.items()
        }
        for answer in reading.answers:
            assert reading.body[answer.start : answer.end] == answer.evidence


@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.name)
def test_an_untouched_quote_answers_nothing(client: Client) -> None:
    reading = read(*written(client, BETWEEN, {}, ENDS[1]))
    assert reading.answers == ()
    assert reading.unplaced == ()


def _one_line(text: str) -> str:
    return " ".join(text.split())
