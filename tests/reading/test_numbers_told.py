"""Sums, days and counts that a sentence says are not so, or are somebody else's: none is a fact, and what is so still is."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from inwriting.reading.brief import read_brief

from .test_brief import PLAYBOOK

TABLES: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent / "numbers_told.toml").read_text(encoding="utf-8"))[
    "table"
]
OURS = {
    "en": "Our CRM is HubSpot and our ERP is Xero. ",
    "de": "Unser CRM ist HubSpot, unser ERP ist Xero. ",
    "fr": "Notre CRM est HubSpot et notre ERP est Xero. ",
    "es": "Nuestro CRM es HubSpot y nuestro ERP es Xero. ",
    "nl": "Ons CRM is HubSpot en ons ERP is Xero. ",
    "pt": "O nosso CRM é o HubSpot e o nosso ERP é o Xero. ",
}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: f"{table['language']}-{'-'.join(table['keys'])}")
def test_only_what_is_so_is_read(table: dict[str, Any]) -> None:
    wrong = []
    for right, said in table["said"]:
        reading = read_brief(OURS[table["language"]] + said, PLAYBOOK, author="a@b.example", written=date(2026, 11, 24))
        found = ",".join(sorted(fact.value for fact in reading.facts if fact.key in table["keys"]))
        if found != right:
            wrong.append(f"{said!r}: {found!r} instead of {right!r}")
    assert not wrong, "\n".join(wrong)
