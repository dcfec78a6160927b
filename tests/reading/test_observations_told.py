"""Signals and traps in everyday words of many trades and six languages, and what only comes near them."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from inwriting.reading.brief import read_brief

from .test_brief import PLAYBOOK
from .test_innocent_abroad import ABOUT

GRID = tomllib.loads((Path(__file__).parent / "observations_told.toml").read_text())
ENGLISH = (
    "Hello,\n\nwe run HubSpot for sales and Xero for the books and want the two joined.\n\n{}\n\nRegards\nAnn Lee\n"
)
MISSED = 0.15  # of those that show it, no more may be missed
UNSAID = 3  # of 400, that show another one besides


@cache
def shown(passage: str) -> set[str]:
    language, _, words = passage.partition("|")
    brief = ABOUT[language].format(words) if language in ABOUT else ENGLISH.format(passage)
    reading = read_brief(brief, PLAYBOOK, author="ann@acme.example", written=date(2026, 11, 24))
    return {f"S{one.number}" for one in reading.signals} | {f"T{one.number}" for one in reading.traps}


@pytest.mark.parametrize("observation", GRID)
def test_what_comes_near_shows_nothing(observation: str) -> None:
    assert {passage: found for passage in GRID[observation]["near"] if (found := shown(passage))} == {}


@pytest.mark.parametrize("observation", GRID)
def test_what_is_told_is_shown(observation: str) -> None:
    told = GRID[observation]["shows"]
    missed = [passage for passage in told if observation not in shown(passage)]
    assert len(missed) <= MISSED * len(told), missed


def test_what_shows_one_hardly_ever_shows_another() -> None:
    besides = {"S2": {"T2"}, "T2": {"S2"}}  # cleaning that is put off has mostly no scope
    others = {
        passage: rest
        for observation, given in GRID.items()
        for passage in given["shows"]
        if (rest := shown(passage) - {observation} - besides.get(observation, set()))
    }
    assert len(others) <= UNSAID, others


def test_a_cleanup_whose_scope_the_next_sentence_gives_shows_no_trap() -> None:
    text = (
        "CRM: HubSpot. ERP: Xero.\n\n**Doubles.** They get merged after launch. Accounts has the list, 1,900 pairs, and two "
        "students for five weeks, costed at $9,000."
    )
    reading = read_brief(text, PLAYBOOK, author="ann@acme.example")
    assert 2 in {signal.number for signal in reading.signals}
    assert 2 not in {trap.number for trap in reading.traps}
