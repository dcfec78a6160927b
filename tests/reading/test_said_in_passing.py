"""Sums, days, counts, people and systems as they are told in passing, and near by what is none of them: a day rate, a stock count,
an overheard figure, a colleague who only does something, a program of somebody else's."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from inwriting.reading.brief import read_brief

from .measure import WRITTEN
from .test_brief import PLAYBOOK

TABLES: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "said_in_passing.toml").read_text(encoding="utf-8")
)["table"]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table["name"])
def test_only_what_is_so_is_read(table: dict[str, Any]) -> None:
    wrong = []
    for right, said in table["said"]:
        text = table.get("around", "{}").replace("{}", said)
        reading = read_brief(text, PLAYBOOK, author=table.get("author", "a.b@firm.example"), written=WRITTEN)
        found = [f"{fact.key}={fact.value}" for fact in reading.facts if fact.key in table["keys"]]
        found += [f"~{item.key}={item.value}" for item in reading.hedged if item.key in table["keys"]]
        if table.get("excluded"):
            found += [f"!{item.key}={item.value}" for item in reading.excluded if item.key in table["keys"]]
        if sorted(found) != sorted(filter(None, right.split("; "))):
            wrong.append(f"{said!r}: {sorted(found)} instead of {right!r}")
    assert not wrong, "\n".join(wrong)
