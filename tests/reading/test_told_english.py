"""English sentences that tell of a matter by its structure, each by one of the many words that people of other trades use, and
beside them such as come near and say something else."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading

PLAYBOOK = load_playbook("crm-erp-integration")
BRIEF = "Hello,\n\nwe run HubSpot for sales and Xero for the books and want the two joined.\n\n{}\n\nRegards\nAnn Lee\n"
GRID = tomllib.loads((Path(__file__).parent / "told_english.toml").read_text())


def read(text: str) -> BriefReading:
    return read_brief(BRIEF.format(text), PLAYBOOK, author="ann@acme.example", written=date(2026, 11, 24))


@pytest.mark.parametrize("key", GRID)
def test_what_is_told(key: str) -> None:
    missed = []
    for text, words in GRID[key]["told"]:
        told = [fact.value.casefold() for fact in read(text).facts if fact.key == key]
        if not any(words.casefold() in value for value in told):
            missed.append(text)
    assert missed == []


@pytest.mark.parametrize("key", GRID)
def test_what_only_comes_near(key: str) -> None:
    read_from = {}
    for text in GRID[key]["not"]:
        reading = read(text)
        told = [fact.value for fact in reading.facts if fact.key == key]
        shown = [signal.evidence for signal in (*reading.signals, *reading.traps)]
        if told or shown:
            read_from[text] = (told, shown)
    assert read_from == {}


def test_sentences_that_tell_one_thing_are_one_fact() -> None:
    text = "Who is the customer here? Ask the drivers and it's the gate they unload at. In accounts it's the payer."
    told = [fact.evidence for fact in read(text).facts if fact.key == "customer_definition"]
    assert told == ["Ask the drivers and it's the gate they unload at. In accounts it's the payer."]


def test_what_each_side_means_shows_that_they_differ() -> None:
    text = "Who is the customer here? Ask the drivers and it's the gate they unload at. In accounts it's the payer."
    assert [signal.number for signal in read(text).signals] == [1]
    assert not read(f"{text} They all agree on that.").signals


def test_the_lines_below_a_title_are_the_cases_it_announces() -> None:
    text = "What goes haywire\n- stickers printed on the wrong roll\n- two vans for one address\n\n- the budget is open"
    told = [fact.value for fact in read(text).facts if fact.key == "exceptions_known"]
    assert told == ["stickers printed on the wrong roll", "two vans for one address"]


@pytest.mark.parametrize(
    "text",
    [
        "Zoos are billed apart, per animal. Only Hana knows how.",
        "Cash sales should not go over because the till has booked them. It isn't written down anywhere.",
        "What trips us up: part deliveries and the Sunday market. I carry it in my head.",
    ],
)
def test_a_case_that_somebody_knows_by_heart_is_not_documented(text: str) -> None:
    assert [trap.number for trap in read(text).traps] == [3]


@pytest.mark.parametrize(
    "text",
    [
        "Zoos are billed apart, per animal. It is set down in our manual.",
        "Only Hana knows the password.",
        "Zoos are billed apart, per animal.\n\nOnly Hana knows the budget.",
    ],
)
def test_what_is_documented_or_no_case_shows_nothing(text: str) -> None:
    assert not read(text).traps


def test_hand_work_is_a_trigger_only_where_nothing_else_is() -> None:
    by_hand = "When an offer comes back signed, Marta types it in."
    other = "Nothing goes across before the deposit is in."
    assert [fact.value for fact in read(f"{by_hand} {other}").facts if fact.key == "triggers"] == [other.rstrip(".")]


def events(text: str) -> list[str]:
    return [fact.value for fact in read(text).facts if fact.key == "triggers"]


def test_each_event_with_its_effect_is_one() -> None:
    assert (
        len(events("Offer accepted in HubSpot: order in Xero. Bill posted in Xero: number and date in HubSpot.")) == 2
    )
    assert len(events("1. Deposit paid -> order in Xero\n2. Crate dispatched in Xero -> date in HubSpot")) == 2
    assert (
        len(events("When a deal is won it should turn up in Xero. When we ship, the number should go to the store."))
        == 2
    )
    assert events("A refund in Xero updates the HubSpot record.") == ["A refund in Xero updates the HubSpot record"]


@pytest.mark.parametrize(
    "text",
    [
        "Three systems must be connected: HubSpot, Xero and the shop.",
        "What we need: contacts visible in HubSpot, accounts matched to Xero.",
        "Invoices wanted: all of them in Xero.",
        "When an invoice fails in Xero, it should go back to HubSpot.",
        "When a customer calls, the office gets the file from the ERP.",
    ],
)
def test_what_is_no_event(text: str) -> None:
    assert events(text) == []


def test_events_abroad() -> None:
    german = "Wir nutzen HubSpot und Xero.\n\nSobald Xero den Lieferschein schreibt, geht die Nummer zurück ins CRM."
    french = "Nous utilisons HubSpot et Xero.\n\nQuand le colis part, la boutique reçoit le numéro de suivi."
    for text in (german, french):
        reading = read_brief(text, PLAYBOOK, author="ann@acme.example")
        assert [fact.key for fact in reading.facts if fact.key == "triggers"], text


def test_below_how_it_is_judged_stands_a_measure() -> None:
    reading = read(
        "How we will judge it\n\nNumber of slips retyped per week. Today: all.\n\nThe number of slips is 90 a week."
    )
    told = {fact.key: fact.value for fact in reading.facts}
    assert told["measures"] == "Number of slips retyped per week"
    assert "manual_handoffs" not in told
