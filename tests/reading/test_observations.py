"""The seed's signals and traps, as twenty people each would say them, and what only comes near."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")
GIVEN = tomllib.loads((Path(__file__).parent / "observations.toml").read_text())["observation"]
NAMES = [f"{given['kind'].rstrip('s')} {given['number']}" for given in GIVEN]


def shows(given: dict[str, Any], sentence: str) -> bool:
    reading = read_brief(f"We use Salesforce and NetSuite. {sentence}", PLAYBOOK)
    return given["number"] in {item.number for item in getattr(reading, given["kind"])}


@pytest.mark.parametrize("given", GIVEN, ids=NAMES)
def test_what_only_comes_near_an_observation_shows_none(given: dict[str, Any]) -> None:
    assert [sentence for sentence in given["not"] if shows(given, sentence)] == []


@pytest.mark.parametrize("given", GIVEN, ids=NAMES)
def test_an_observation_is_found_in_most_peoples_words(given: dict[str, Any]) -> None:
    missed = [sentence for sentence in given["shows"] if not shows(given, sentence)]
    assert len(missed) <= len(given["shows"]) * 0.5, missed


EVERYDAY = tomllib.loads((Path(__file__).parent / "observations_everyday.toml").read_text())["observation"]


@pytest.mark.parametrize("given", EVERYDAY, ids=NAMES)
def test_what_comes_near_an_observation_in_everyday_words_shows_none(given: dict[str, Any]) -> None:
    assert [passage for passage in given["not"] if shows(given, passage)] == []


@pytest.mark.parametrize("given", EVERYDAY, ids=NAMES)
def test_an_observation_is_found_in_everyday_words(given: dict[str, Any]) -> None:
    missed = [passage for passage in given["shows"] if not shows(given, passage)]
    assert len(missed) <= len(given["shows"]) * 0.35, missed


@pytest.mark.parametrize("right", ["which is right", "which meaning counts", "what definition is correct"])
def test_which_meaning_is_right_is_no_exception(right: str) -> None:
    told = f'Odd prices are agreed in chats. "Guest" means a room to sales and a payer to finance. Nobody has written down {right}.'
    read = read_brief(f"We use Salesforce and NetSuite. {told}", PLAYBOOK)
    assert "undocumented-exceptions" not in {trap.key for trap in read.traps}
