"""Words of everyday language that are one slip of the pen away from a product's name, or are one themselves."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")
WORDS = [
    "Pipeline",
    "Pipelines",
    "Procure",
    "Targets",
    "Advantages",
    "Extensive",
    "Evolution",
    "Logical",
    "Subscribers",
    "Maximize",
    "Mandate",
    "Simplicity",
    "Inspire",
    "Genesis",
    "Projection",
    "Internship",
    "Boomerang",
    "Gastronomy",
    "Chargeable",
    "Authentic",
    "Ability",
    "Heat",
    "Canvas",
    "Spire",
    "Insight",
    "Currently",
    "Monitoring",
    "Creation",
    "Commerce",
]


@pytest.mark.parametrize("word", WORDS)
def test_a_common_word_is_no_product(word: str) -> None:
    reading = read_brief(f"{word} and orders are discussed every week.\n\n{word}: nothing yet.\n", PLAYBOOK)
    systems = {(fact.key, fact.value) for fact in reading.facts if fact.key in ("crm", "erp", "other_systems")}
    assert systems == set()
