"""Chains of mails that give only names: what of them is read, and what is left alone."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from inwriting.reading.brief import read_brief

from .test_brief import PLAYBOOK

CHAINS = tomllib.loads((Path(__file__).parent / "chain.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("chain", [*CHAINS["read"], *CHAINS["unread"]], ids=lambda chain: str(chain["id"]))
def test_a_chain_is_read_as_its_writers_pass_it_on(chain: dict[str, Any]) -> None:
    read = read_brief(chain["text"].lstrip(), PLAYBOOK, author=chain["author"], written=date(2026, 11, 24))
    facts = {f"{fact.key}={fact.value}": fact.author for fact in read.facts}
    for wanted in chain["facts"]:
        value, at, by = wanted.partition("@")
        assert value in facts, facts
        assert not at or facts[value] == by, facts
    for never in chain.get("no", ()):
        assert not any(never in fact for fact in facts), facts
    left_out = " ".join(item.value for item in read.excluded)
    assert all(value in left_out for value in chain.get("out", ())), left_out


def test_who_wrote_a_mail_that_is_left_unread_is_told() -> None:
    left = {
        chain["id"]: read_brief(chain["text"].lstrip(), PLAYBOOK, author=chain["author"]).mail_left
        for chain in CHAINS["unread"]
    }
    assert left["nobody says whose it is"] == "Alex Grey"
    told = (
        "an office's own letter",
        "a customer's complaint",
        "answers between the questions",
        "an earlier brief to others",
    )
    assert not any(left[one] for one in told)
    assert all(
        not read_brief(chain["text"].lstrip(), PLAYBOOK, author=chain["author"]).mail_left for chain in CHAINS["read"]
    )
