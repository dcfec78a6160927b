"""A house has one CRM and one ERP: a second is read where the brief says what it is for, and not where it is named in passing."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")


def systems(text: str) -> set[tuple[str, str]]:
    read = read_brief(text, PLAYBOOK, author="ann@mill.example", written=date(2026, 11, 24))
    return {(fact.key, fact.value) for fact in read.facts if fact.key in ("crm", "erp")}


@pytest.mark.parametrize(
    "passing",
    [
        "Formwerk connects to Salesforce and a hundred others.",
        "Skynamo is what the people in Windhoek use.",
        "The last lot promised Salesforce talking to MYOB in eight weeks.",
        "BidHarbour connects to SAP Ariba, Coupa and Oracle Fusion.",
    ],
)
def test_a_second_system_that_is_named_in_passing_is_none(passing: str) -> None:
    own = "Our CRM is HubSpot and our ERP is Sage 200. We retype 40 orders a day."
    assert systems(f"{own}\n\n{passing}\n") == {("crm", "HubSpot"), ("erp", "Sage 200")}


@pytest.mark.parametrize(
    "told",
    [
        "Unleashed is our ERP for stock and Xero has the ledger.",
        "Stock lives in Unleashed. The books are kept in Xero.",
        "Stock is in Unleashed, the accounts are in Xero.",
    ],
)
def test_two_that_are_told_apart_are_two(told: str) -> None:
    read = read_brief(f"Our CRM is HubSpot. {told}", PLAYBOOK, author="ann@mill.example", written=date(2026, 11, 24))
    assert {fact.value for fact in read.facts} >= {"HubSpot", "Unleashed", "Xero"}


def test_a_day_that_nothing_calls_the_go_live_is_none_beside_one_that_is_called_so() -> None:
    text = (
        "Our CRM is HubSpot and our ERP is Sage 200.\n\n- go-live 2027-02-15, budget EUR 14 000\n\n"
        "2027-01-20 is demo day for the investors, that is *not* the go-live.\n"
    )
    read = read_brief(text, PLAYBOOK, author="ann@mill.example", written=date(2026, 11, 24))
    assert {fact.value for fact in read.facts if fact.key == "go_live"} == {"2027-02-15"}


def test_a_limit_is_no_denial() -> None:
    text = "Our CRM is HubSpot. We reckon EUR 20,000 for phase one.\n\nTotal budget: no more than EUR 65,000\n"
    read = read_brief(text, PLAYBOOK, author="ann@mill.example", written=date(2026, 11, 24))
    assert "EUR 65000" in {fact.value for fact in read.facts if fact.key == "budget"}
