"""Who gets a copy of a brief has the role that stands beside the name in its header."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")
BRIEF = "We use Copper and SYSPRO and need a quote for joining them. Budget GBP 33,500."


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("Ivo Lang (Finance) <ivo@acme.example>", {("finance", "ivo@acme.example")}),
        ("Lang, Ivo (Finance) <ivo@acme.example>", {("finance", "ivo@acme.example")}),
        ("Petra Nunn | Head of Legal <petra@acme.example>", {("legal", "petra@acme.example")}),
        ("Jo Roe, CFO <jo@acme.example>", {("finance", "jo@acme.example")}),
        ("Sam Dray <sam@acme.example>", set()),
        ("Ivo Lang (Acme Finance Ltd) <ivo@acme.example>", set()),
        ("Sales Operations <ops@acme.example>", set()),
    ],
)
def test_roles_in_the_copies(entry: str, told: set[tuple[str, str]]) -> None:
    read = read_brief(BRIEF, PLAYBOOK, author="gwen@acme.example", copied=[entry])
    people = {(fact.key, fact.value) for fact in read.facts if fact.key in ("finance", "legal", "operations")}
    assert people == told


def test_what_the_brief_says_of_a_role_comes_first() -> None:
    read = read_brief(f"{BRIEF}\nFinance: Bo Kim\n", PLAYBOOK, copied=["Ivo Lang (Finance) <ivo@acme.example>"])
    assert [fact.value for fact in read.facts if fact.key == "finance"] == ["Bo Kim"]
