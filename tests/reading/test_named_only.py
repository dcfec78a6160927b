"""What a brief names of systems that are not there, or none of this work, is left out, whatever the words; what is there is a fact."""

import tomllib
from pathlib import Path

import pytest

from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading

from .measure import WRITTEN
from .test_brief import PLAYBOOK

TABLE = tomllib.loads((Path(__file__).parent / "named_only.toml").read_text())
ABOVE = (
    "Hello,\n\nwe make garden gates in Leeds. Sales works in HubSpot and the books are in Xero. "
    "We want orders and invoices linked."
)
SYSTEMS = ("crm", "erp", "other_systems")


def read(above: str, said: str) -> BriefReading:
    return read_brief(f"{above}\n\n{said}\n\nRegards,\nAnn", PLAYBOOK, author="ann@gates.example", written=WRITTEN)


@pytest.mark.parametrize(
    "said",
    [
        "A chain of hotels in Spain runs SAP and has asked whether their orders could come from there.",
        "One of our wholesalers works with Oracle and would like to send its orders from it.",
    ],
)
def test_what_somebody_works_with_who_asks_for_something_is_theirs(said: str) -> None:
    reading = read(ABOVE, said)
    names = {item.value: item.why for item in reading.excluded}
    assert set(names.values()) == {"of others"}
    assert not {item.key for item in reading.hedged} & set(SYSTEMS)


def left_out(above: str, name: str, said: str) -> bool:
    reading = read(above, said)
    of_it = [
        item in reading.excluded
        for item in (*reading.facts, *reading.excluded)
        if item.key in SYSTEMS and name.casefold() in item.value.casefold()
    ]
    return bool(of_it) and all(of_it)


@pytest.mark.parametrize("kind", TABLE["english"])
@pytest.mark.parametrize("sort", ["listed", "word", "unlisted"])
def test_what_is_only_named_is_left_out(kind: str, sort: str) -> None:
    assert [said for name, said in TABLE["english"][kind][sort] if not left_out(ABOVE, name, said)] == []


@pytest.mark.parametrize("language", TABLE["abroad"])
def test_what_is_only_named_abroad_is_left_out(language: str) -> None:
    rows = [*TABLE["abroad"][language]["listed"], *TABLE["abroad"][language]["word"]]
    above = TABLE["abroad"][language]["above"]
    assert [said for name, said in rows if not left_out(above, name, said)] == []


def test_what_is_there_stays_a_fact() -> None:
    wrong = [
        said
        for name, said in TABLE["there"]["listed"]
        if not any(fact.key in SYSTEMS and name in fact.value for fact in read(ABOVE, said).facts)
    ]
    assert wrong == []


def test_a_product_that_is_only_asked_about_says_so() -> None:
    reading = read(ABOVE, "Is Boomi too big for us?")
    assert [(item.value, item.why) for item in reading.excluded] == [("Boomi", "question")]


@pytest.mark.parametrize(
    "said",
    [
        "Our customer Nordkraft uses a portal, that is not to be connected.",
        "We left Birmingham two years ago.",
        "Our sister company Hydropart GmbH does not take part.",
        "Marla suggested Tuesday and I said no.",
        "Ask Arthur, not Collins.",
        "On Monday we never open.",
    ],
)
def test_people_places_and_companies_are_no_systems(said: str) -> None:
    assert [item.value for item in read(ABOVE, said).excluded if item.key in SYSTEMS] == []
