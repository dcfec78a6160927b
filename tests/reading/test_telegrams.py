"""Facts, signals and traps in everyday and telegram style, in six languages, and what only comes near them (`telegrams.toml`)."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")
MATTERS: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent / "telegrams.toml").read_text())["matter"]
NAMES = [", ".join(matter["keys"]) for matter in MATTERS]
BEFORE = {
    "en": "We use Pipedrive and Xero. We want the two systems connected.",
    "de": "Wir nutzen Pipedrive und Xero. Wir möchten die beiden Systeme verbinden.",
    "fr": "Nous utilisons Pipedrive et Xero. Nous voulons relier les deux systèmes.",
    "es": "Usamos Pipedrive y Xero. Queremos conectar los dos sistemas.",
    "nl": "We gebruiken Pipedrive en Xero. We willen de twee systemen koppelen.",
    "pt": "Usamos o Pipedrive e o Xero. Queremos ligar os dois sistemas.",
}


def told(given: str) -> set[str]:
    """The keys of what a sentence tells, and its signals and traps."""
    language, sentence = given.split(" ", 1)
    before = BEFORE[language]
    reading = read_brief(f"{before}\n\n{sentence}\n", PLAYBOOK)
    signals = {f"signal {one.number}" for one in reading.signals} | {f"trap {one.number}" for one in reading.traps}
    return signals | {fact.key for fact in reading.facts if fact.start > len(before)}


@pytest.mark.parametrize("matter", MATTERS, ids=NAMES)
def test_what_is_said_in_passing_is_read(matter: dict[str, Any]) -> None:
    assert [said for said in matter.get("shows", ()) if not told(said).issuperset(matter["keys"])] == []


@pytest.mark.parametrize("matter", MATTERS, ids=NAMES)
def test_what_only_comes_near_shows_nothing(matter: dict[str, Any]) -> None:
    assert [said for said in matter.get("not", ()) if not told(said).isdisjoint(matter["keys"])] == []


NOTES = """from my phone

we grow mushrooms, Cork, 14 of us
selling = Pipedrive
books = Xero
180 crates a week, more before Christmas
each new shop is typed into Pipedrive and again into Xero by hand, Bríd does it on Monday mornings
the farm shop = another story, leave it
monasteries get 45 days and free carriage
we have put money by
"""


def test_notes_that_are_typed_in_small_letters_stand_each_for_itself() -> None:
    reading = read_brief(NOTES, PLAYBOOK)
    texts = {fact.key: fact.value for fact in reading.facts}
    assert texts["manual_handoffs"].endswith("on Monday mornings")
    assert texts["exceptions_known"].startswith("monasteries")
    assert [one.number for one in reading.signals] == []


def test_a_paragraph_that_is_typed_in_small_letters_and_wrapped_stays_one() -> None:
    wrapped = (
        "we grow mushrooms in cork and sell them with pipedrive, while the\n"
        "books are in xero, and every monday somebody types what the shops\n"
        "have ordered from the one into the other, all by hand, which takes\n"
        "a morning.\n"
    )
    handoff = next(fact for fact in read_brief(wrapped, PLAYBOOK).facts if fact.key == "manual_handoffs")
    assert "what the shops have ordered from the one into the other" in " ".join(handoff.evidence.split())


def test_lines_with_labels_stay_apart_however_long_they_are() -> None:
    lines = (
        "CRM: Insightly\nERP: Sage 200\n"
        "Who is the customer: the tenant says lettings, the owner says accounts, and the building itself says everybody in the repairs team\n"
        "Who okays a rebate: Ivor, by text\n"
    )
    reading = read_brief(lines, PLAYBOOK)
    assert {one.number for one in reading.signals} == {1, 4}


def test_a_list_may_have_long_dashes() -> None:
    listed = "Our notes:\n\n— we use Pipedrive and Xero\n— odd ones: abbeys pay in kind\n— 90 orders a week\n"
    exceptions = [fact.value for fact in read_brief(listed, PLAYBOOK).facts if fact.key == "exceptions_known"]
    assert exceptions == ["abbeys pay in kind"]
