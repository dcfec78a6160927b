"""What gateways, clients and careless writers do to a reply costs no answer and puts none on a wrong question."""

from __future__ import annotations

import random

import pytest

from reading.clients import variants
from reading.damage import DAMAGES, HOPELESS
from reading.real import real_case
from reading.replies import PLACES, STYLES, sample, score


@pytest.mark.parametrize("name", DAMAGES)
def test_a_damaged_reply_reads_like_a_whole_one(name: str) -> None:
    case = real_case()
    written = right = 0
    places = [place for place in PLACES if (name, place) not in HOPELESS]
    for turn, client in enumerate(variants()):
        place = places[turn % len(places)]
        chance = random.Random(f"{name} {client.name} {place}")
        given = DAMAGES[name](sample(case, client, place, chance.choice(STYLES), chance), chance)
        found = score(case, given)
        assert found.wrong == (), f"{client.name}, {place}: {given.text or given.html}"
        written, right = written + found.written, right + found.right
    assert right >= 0.96 * written
