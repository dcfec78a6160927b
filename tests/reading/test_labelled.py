"""Labelled lines, as a form or a list has them, with what people write behind the value."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading, ExcludedRead, FactRead, HedgedRead

PLAYBOOK = load_playbook("crm-erp-integration")
MAXIMIZER = ("crm", "Maximizer CRM")


def read(line: str) -> BriefReading:
    return read_brief(f"{line}\n", PLAYBOOK, author="eve@acme.example", written=date(2026, 11, 24))


def pairs(entries: Iterable[FactRead | ExcludedRead | HedgedRead]) -> set[tuple[str, str]]:
    return {(entry.key, entry.value) for entry in entries}


@pytest.mark.parametrize(
    ("line", "mood"),
    [
        ("Previous CRM: Maximizer", "past"),
        ("Previous CRM: Maximizer, switched off in 2022", "past"),
        ("CRM: Maximizer, discontinued", "past"),
        ("CRM: Maximizer, no longer used", "past"),
        ("CRM: Maximizer - retired in 2021", "past"),
        ("CRM: HubSpot, Maximizer before", "past"),
        ("CRM: Maximizer, replaced by HubSpot", "past"),
        ("CRM: Maximizer, planned for 2028", "planned"),
        ("CRM: Maximizer (planned)", "planned"),
        ("CRM: Maximizer, under evaluation", "planned"),
        ("CRM: HubSpot, moving to Maximizer in 2028", "planned"),
        ("CRM: Maximizer or HubSpot, to be decided", "planned"),
    ],
)
def test_a_status_behind_a_product_is_heard(line: str, mood: str) -> None:
    reading = read(line)
    assert MAXIMIZER not in pairs(reading.facts)
    assert {left.why for left in reading.excluded if left.value == MAXIMIZER[1]} == {mood}


@pytest.mark.parametrize(
    "line",
    [
        "CRM: Maximizer, since 2015",
        "CRM: Maximizer, past its best",
        "CRM: Maximizer (no longer supported by its vendor)",
        "CRM: Maximizer, signed last month, no partner yet",
        "CRM: Maximizer, evaluating alternatives",
        "CRM: Maximizer, to be replaced next year",
        "CRM: HubSpot, replaced by Maximizer",
        "CRM: Maximizer, replaced HubSpot in 2020",
        "CRM: Maximizer rather than HubSpot",
    ],
)
def test_what_else_is_said_of_a_product_takes_nothing_away(line: str) -> None:
    assert MAXIMIZER in pairs(read(line).facts)


def test_one_of_two_products_is_a_guess() -> None:
    reading = read("CRM: Maximizer or HubSpot")
    assert not reading.facts
    assert pairs(reading.hedged) == {MAXIMIZER, ("crm", "HubSpot")}


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Budget: EUR 30,000", "EUR 30000"),
        ("Budget: was EUR 30,000, cut to EUR 22,000", "EUR 22000"),
        ("Budget: EUR 22,000 (down from EUR 30,000)", "EUR 22000"),
        ("Budget: was set at EUR 30,000 in May", "EUR 30000"),
        ("Budget: hardware EUR 10,000, integration EUR 25,000", "EUR 25000"),
        ("Budget: EUR 18,000 (of which EUR 3,000 for training)", "EUR 18000"),
        ("Budget: last year's was EUR 40,000, this year's is open", None),
        ("Budget: EUR 20,000 for the website, nothing for this yet", None),
        ("Budget: EUR 2,500 a month", None),
        ("Budget: EUR 30,000 if the board agrees", None),
        ("Go-live: was 1 March 2027, moved to 1 June 2027", "2027-06-01"),
        ("Go-live: not 1 May 2027 but 1 June 2027", "2027-06-01"),
        ("Volumes: 300 orders a month before we lost the contract, now 120", "120 orders per month"),
        ("Approvals: used to be by e-mail, now in Jira", "in Jira"),
        ("Approvals: nowhere", None),
        ("Exceptions: none known", "none known"),
    ],
)
def test_what_holds_now_is_the_value(line: str, value: str | None) -> None:
    assert {fact.value for fact in read(line).facts} == ({value} if value else set())


def test_the_guess_at_a_person_is_not_the_writer() -> None:
    assert pairs(read("Sponsor: I think Ann Lee").hedged) == {("sponsor", "Ann Lee")}
    assert pairs(read("Sponsor: I do").facts) == {("sponsor", "eve@acme.example")}


@pytest.mark.parametrize(
    ("line", "left", "kept"),
    [
        ("Records: accounts and orders (contacts later)", {"contact"}, {"account", "order"}),
        (
            "Records: everything except support history",
            {"support_history"},
            {"account", "contact", "opportunity", "order", "invoice", "entitlement"},
        ),
        ("Records: accounts, orders; not invoices", {"invoice"}, {"account", "order"}),
    ],
)
def test_records_are_left_out_behind_a_label(line: str, left: set[str], kept: set[str]) -> None:
    reading = read(line)
    assert {value for _, value in pairs(reading.excluded)} == left
    assert {value for _, value in pairs(reading.facts)} == kept


@pytest.mark.parametrize(
    "text",
    [
        "need hubspot linked to netsuite, crm hubspot, erp netsuite",
        "hi we use hubspot crm netsuite erp need the orders over asap",
        "CRM HubSpot, ERP NetSuite. 300 orders a month.",
    ],
)
def test_a_role_is_said_of_the_product_beside_it(text: str) -> None:
    systems = {pair for pair in pairs(read(text).facts) if pair[0] in ("crm", "erp")}
    assert systems == {("crm", "HubSpot"), ("erp", "NetSuite")}


@pytest.mark.parametrize(
    "label", ["Which figure stands if the two differ", "Who is right when they disagree", "Which wins if they differ"]
)
def test_a_question_which_of_two_is_right_asks_for_the_authority(label: str) -> None:
    reading = read_brief(f"CRM: HubSpot\nERP: Xero\n{label}: Xero", PLAYBOOK)
    assert ("authority", "Xero") in {(fact.key, fact.value) for fact in reading.facts}


@pytest.mark.parametrize(
    "title", ["These events have to start something", "Events that must trigger a sync", "What should set things going"]
)
def test_a_list_of_what_starts_something_tells_the_triggers(title: str) -> None:
    reading = read_brief(f"CRM: HubSpot\nERP: Xero\n\n{title}:\n- approval given\n- contract ended", PLAYBOOK)
    assert {"approval given", "contract ended"} <= {fact.value for fact in reading.facts if fact.key == "triggers"}
