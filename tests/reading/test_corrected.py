"""A brief that puts itself right further down says what it says there, and no more what stood above."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")
ABOVE = """Hello, we need a quote for joining HubSpot and Xero.

Budget: EUR 45,000
Go-live: 1 April 2027
Volume: 2,700 invoices per month
Operations: Fay Ibbs

"""


def facts_of(text: str) -> dict[str, set[str]]:
    read = read_brief(text, PLAYBOOK, author="jo@acme.example", written=date(2026, 11, 24))
    facts: dict[str, set[str]] = {}
    for fact in read.facts:
        facts.setdefault(fact.key, set()).add(fact.value)
    return facts


@pytest.mark.parametrize(
    ("below", "key", "values"),
    [
        (
            "Corrections to the above:\n- I swapped the digits of the budget, it is EUR 54,000\n",
            "budget",
            {"EUR 54000"},
        ),
        ("Erratum: the go-live is 3 May 2027.\n", "go_live", {"2027-05-03"}),
        ("P.S. My colleague corrects me: the go-live is not in April, it is 3 May 2027.\n", "go_live", {"2027-05-03"}),
        ("Sorry, I got the volume wrong. It is 900 invoices per month.\n", "volumes", {"900 invoices per month"}),
        ("Two corrections:\n- Fay went to sales, operations is Del Quek\n", "operations", {"Del Quek"}),
        ('Erratum: for "1 April 2027" read "1 July 2027".\n', "go_live", {"2027-07-01"}),
        ("Update: my boss says the budget is cut to EUR 40,000.\n", "budget", {"EUR 40000"}),
        # what corrects nothing adds
        ("P.S. We also send 75 orders a day.\n", "volumes", {"2700 invoices per month", "75 orders per day"}),
        ("P.S. Sorry for the long mail.\n", "budget", {"EUR 45000"}),
        ("P.S. The budget is not up for discussion.\n", "budget", {"EUR 45000"}),
        ("Corrections to the invoices are made by hand today.\n", "budget", {"EUR 45000"}),
    ],
)
def test_what_is_put_right_takes_the_place_of_what_stood_above(below: str, key: str, values: set[str]) -> None:
    assert facts_of(ABOVE + below).get(key) == values


@pytest.mark.parametrize(
    ("said", "key", "values"),
    [
        (
            "Go-live is 12 April 2027. No wait, that is a holiday and nobody is in; make it 19 April 2027.",
            "go_live",
            {"2027-04-19"},
        ),
        ("We go live on 12 April 2027. Hold on, that's Easter; make it 19 April 2027.", "go_live", {"2027-04-19"}),
        ("Budget: EUR 12,000 (no, that was before the board met: make it EUR 14,500).", "budget", {"EUR 14500"}),
        ("Budget: GBP 30,000, go-live 1 June 2027. Sorry, I meant GBP 13,000.", "budget", {"GBP 13000"}),
        (
            "75 orders a day and 18 new accounts a month. Sorry, I meant 57 orders a day.",
            "volumes",
            {"57 orders per day"},
        ),
    ],
)
def test_a_slip_with_its_reason(said: str, key: str, values: set[str]) -> None:
    told = facts_of(f"We use HubSpot and Xero and need a quote. {said}")
    assert values <= told[key]
    assert key == "volumes" or told[key] == values
    assert "75 orders per day" not in told.get("volumes", set())
