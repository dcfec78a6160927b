"""Answers to a questionnaire that somebody else made are told by what its questions ask for."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.page.questionnaire import asked_for

PLAYBOOK = load_playbook("crm-erp-integration")
ABOVE = "My answers are below. We use HubSpot and Xero and need a quote.\n\n"


def facts_of(text: str) -> dict[str, list[str]]:
    read = read_brief(text, PLAYBOOK, author="tom.vale@acme.example", written=date(2026, 11, 24))
    facts: dict[str, list[str]] = {}
    for fact in read.facts:
        facts.setdefault(fact.key, []).append(fact.value)
    return facts


@pytest.mark.parametrize(
    ("question", "key"),
    [
        ("4. Which system prevails when the records contradict each other?", "authority"),
        ("What happens if the two sides disagree?", "authority"),
        ("Where are discounts signed off?", "approvals_live_in"),
        ("Who approves discounts?", "approvals_live_in"),
        ("When will the data be tidied?", "data_cleanup"),
        ("How many duplicates are there?", "duplicates_known"),
        ("What must never be changed?", "protected"),
        ("What may we change?", "may_change"),
        ("Anything known to go wrong?", "exceptions_known"),
        ("Which event starts a transfer (e.g. payment)?", "triggers"),
        ("What is re-keyed today?", "manual_handoffs"),
        ("How much can you spend?", "budget"),
        ("When should it be live?", "go_live"),
        ("When do you consider the work accepted?", "acceptance"),
        ("How will you measure success?", "measures"),
        ("What counts as a customer?", "customer_definition"),
        ("How many orders do you handle?", "volumes"),
        # questions of another matter, or to us
        ("How many people do you employ?", ""),
        ("When can you send a quote?", ""),
        ("What does your offer include?", ""),
        ("Can you help?", ""),
    ],
)
def test_what_a_question_asks_for(question: str, key: str) -> None:
    assert asked_for(question) == key


@pytest.mark.parametrize(
    ("answers", "key", "values"),
    [
        ("Which system wins in a conflict?\nXero, always.\n", "authority", ["Xero, always"]),
        (
            "What must not be touched?\nThe lot numbers, they come from the state.\n",
            "protected",
            ["The lot numbers, they come from the state"],
        ),
        ("> Target date, e.g. Q1 2027?\nBefore harvest: 31 July 2027.\n", "go_live", ["2027-07-31"]),
        ("Budget and go-live? EUR 52,000, 18 October 2027\n", "go_live", ["2027-10-18"]),
        ("F. Go-live and budget: 1 October 2027; EUR 72,000.\n", "go_live", ["2027-10-01"]),
        ("Licences bought, signed, under evaluation?\nbought, both\n", "licence_status", ["bought"]),
        (
            "What goes wrong?\nOrders from Shopify lose the VAT number.\n",
            "exceptions_known",
            ["Orders from Shopify lose the VAT number"],
        ),
        ("Which system wins?\nXero always wins. The budget is EUR 20,000.\n", "authority", ["Xero always wins"]),
        (
            "What goes wrong?\nStreets get cut at 30 letters.\n\nT. Vale\n",
            "exceptions_known",
            ["Streets get cut at 30 letters"],
        ),
    ],
)
def test_answers_below_questions(answers: str, key: str, values: list[str]) -> None:
    assert facts_of(ABOVE + answers).get(key) == values


def test_answers_behind_arrows() -> None:
    told = facts_of(
        "Your form, answers after the arrows.\n\n1. Which CRM is in use (Salesforce, HubSpot, ...)?  -> none of those. Pipeliner\n"
        "2. Which ERP or accounting package?  -> MYOB Exo\n3. Volumes?  -> 1,900 cases a month\n"
    )
    assert told["crm"] == ["Pipeliner CRM"]
    assert told["volumes"] == ["1900 cases per month"]


def test_a_question_of_the_writer_is_no_heading_of_what_follows() -> None:
    told = facts_of("We use HubSpot and Xero. Can you tell us which system should win?\n\nOur budget is EUR 9,000.\n")
    assert "authority" not in told
