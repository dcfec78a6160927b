"""Facts in free words, a sentence each: what states them, what only comes near (`sentences.toml`)."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading

PLAYBOOK = load_playbook("crm-erp-integration")
GIVEN: dict[str, Any] = tomllib.loads((Path(__file__).parent / "sentences.toml").read_text())


def reading_of(sentence: str) -> BriefReading:
    return read_brief(f"We use Salesforce and NetSuite. {sentence}", PLAYBOOK)


@pytest.mark.parametrize("key", GIVEN["facts"])
def test_most_peoples_words_for_a_fact_are_read_as_one(key: str) -> None:
    sentences = GIVEN["facts"][key]["states"]
    missed = []
    for sentence in sentences:
        reading = reading_of(sentence)
        if not any(item.key == key for item in (*reading.facts, *reading.hedged)):
            missed.append(sentence)
    assert len(missed) <= len(sentences) * 0.2, missed


@pytest.mark.parametrize("key", GIVEN["facts"])
def test_what_only_comes_near_a_fact_states_none(key: str) -> None:
    assert [s for s in GIVEN["facts"][key]["not"] if any(fact.key == key for fact in reading_of(s).facts)] == []


@pytest.mark.parametrize("kind", ["signals", "traps"])
def test_observations_are_told_from_what_only_comes_near_them(kind: str) -> None:
    seen: dict[str, int] = {"states": 0, "not": 0}
    for number, given in GIVEN[kind].items():
        for shown in seen:
            seen[shown] += sum(
                int(number) in {item.number for item in getattr(reading_of(sentence), kind)}
                for sentence in given[shown]
            )
    assert seen["not"] == 0
    assert seen["states"] >= 0.7 * sum(len(given["states"]) for given in GIVEN[kind].values())
