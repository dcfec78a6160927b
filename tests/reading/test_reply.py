"""Replies as clients write them: every answer on its question, nothing of ours taken for theirs.

`python bench/reading.py --matrix` measures the same with every style of answers at every place.
"""

from __future__ import annotations

import random

import pytest

from reading.clients import Client, Quote, variants
from reading.real import real_case
from reading.replies import ENDS, PLACES, STYLES, blocks_of, sample, score

EVERY = variants()


@pytest.mark.parametrize("place", PLACES)
def test_each_answer_is_on_its_question_and_nothing_else_is(place: str) -> None:
    """A reply of every client, in text and in HTML; the styles of answers take turns."""
    case = real_case()
    written = right = 0
    for turn, client in enumerate(EVERY):
        given = sample(case, client, place, STYLES[turn % len(STYLES)], random.Random(f"{client.name} {place}"))
        found = score(case, given)
        assert found.wrong == (), f"{client.name}, {place}: {given.text or given.html}"
        written, right = written + found.written, right + found.right
    assert right >= 0.97 * written  # what is missed is shown back: a last paragraph that may be a remark


@pytest.mark.parametrize("client", EVERY, ids=lambda client: client.name)
def test_an_untouched_quote_answers_nothing(client: Client) -> None:
    case = real_case()
    for turn, letter in enumerate((case.first, case.receipt, case.first, case.receipt)):
        end = ENDS[(EVERY.index(client) + turn) % len(ENDS)]
        reading = case.read(*client.compose(end, Quote(blocks_of(letter, client)), ""))
        assert (reading.answers, reading.unplaced, reading.corrections) == ((), (), ())
