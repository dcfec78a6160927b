"""What a brief only guesses, hopes for or asks for is assumed; what it takes back is left out."""

import tomllib
from pathlib import Path

import pytest

from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading, ExcludedRead, HedgedRead

from .measure import WRITTEN, _found
from .test_brief import PLAYBOOK

TABLE = tomllib.loads((Path(__file__).parent / "left_open.toml").read_text())
ABOVE = (
    "Hello,\n\nwe make garden gates in Leeds. Sales works in HubSpot and the books are in Xero. "
    "We want orders and invoices linked."
)


def read(said: str) -> BriefReading:
    return read_brief(f"{ABOVE}\n\n{said}\n\nRegards,\nAnn", PLAYBOOK, author="ann@gates.example", written=WRITTEN)


@pytest.mark.parametrize("number", range(len(TABLE["open"])))
def test_what_is_left_open_is_assumed(number: int) -> None:
    row = TABLE["open"][number]
    keys = "crm|erp|other_systems" if row["key"] == "other_systems" else row["key"]
    spec = f"{keys}={row['value']}"

    def is_open(said: str) -> bool:
        reading = read(said)
        planned = [item for item in reading.excluded if item.why in ("planned", "conditional")]
        items: list[HedgedRead | ExcludedRead] = [*reading.hedged, *planned]
        return bool(_found(spec, items)) and not _found(spec, reading.facts)

    assert [said for said in row["said"] if not is_open(said)] == []


@pytest.mark.parametrize("key", TABLE["of_another"])
def test_what_else_may_cost_or_happen_is_none_of_the_work(key: str) -> None:
    read_wrongly = [
        said
        for said in TABLE["of_another"][key]
        if any(item.key == key for item in (*read(said).facts, *read(said).hedged))
    ]
    assert read_wrongly == []


@pytest.mark.parametrize(
    "said",
    [
        "Would it be possible to have it running by 1 May 2027? (We are in no hurry, I only ask.)",
        "Can one be finished by 1 May 2027?",
        "If we wanted to leave Zoho, notice would have to be in by 30 April 2027.",
    ],
)
def test_a_day_of_an_idle_question_or_a_notice_is_none_of_the_work(said: str) -> None:
    assert "go_live" not in {item.key for item in (*read(said).facts, *read(said).hedged)}


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("My predecessor began this on a figure of £15,000, which you should forget.", "GBP 15000"),
        ("Last year's budget of £40,000 has lapsed.", "GBP 40000"),
        ("The £12,000 mentioned at the fair has been withdrawn.", "GBP 12000"),
    ],
)
def test_a_sum_that_is_taken_back_is_left_out(said: str, value: str) -> None:
    reading = read(said)
    assert [(item.key, item.value, item.why) for item in reading.excluded] == [("budget", value, "past")]
    assert not any(fact.key == "budget" for fact in reading.facts)


def test_a_guessed_number_goes_on_with_a_count() -> None:
    reading = read("We do 85 orders a month just now, come April I'd guess 300.")
    assert [item.value for item in reading.hedged if item.key == "volumes"] == ["300"]
    assert [fact.value for fact in reading.facts if fact.key == "volumes"] == ["85 orders per month"]
