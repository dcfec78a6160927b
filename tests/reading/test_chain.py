"""Chains of mails that give only names: what of them is read, and what is left alone."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from inwriting.reading.brief import read_brief

from .test_brief import PLAYBOOK

CHAINS = tomllib.loads((Path(__file__).parent / "chain.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("chain", [*CHAINS["read"], *CHAINS["unread"]], ids=lambda chain: str(chain["id"]))
def test_a_chain_is_read_as_its_writers_pass_it_on(chain: dict[str, Any]) -> None:
    read = read_brief(chain["text"].lstrip(), PLAYBOOK, author=chain["author"], written=date(2026, 11, 24))
    facts = {f"{fact.key}={fact.value}": fact.author for fact in read.facts}
    for wanted in chain["facts"]:
        value, at, by = wanted.partition("@")
        assert value in facts, facts
        assert not at or facts[value] == by, facts
    for never in chain.get("no", ()):
        assert not any(never in fact for fact in facts), facts
    left_out = " ".join(item.value for item in read.excluded)
    assert all(value in left_out for value in chain.get("out", ())), left_out


def test_who_wrote_a_mail_that_is_left_unread_is_told() -> None:
    left = {
        chain["id"]: read_brief(chain["text"].lstrip(), PLAYBOOK, author=chain["author"]).mail_left
        for chain in CHAINS["unread"]
    }
    assert left["nobody says whose it is"] == "Alex Grey"
    told = (
        "an office's own letter",
        "a customer's complaint",
        "answers between the questions",
        "an earlier brief to others",
    )
    assert not any(left[one] for one in told)
    assert all(
        not read_brief(chain["text"].lstrip(), PLAYBOOK, author=chain["author"]).mail_left for chain in CHAINS["read"]
    )


CHAIN = """\
Please treat the mail of Mr. Osei at the very bottom as our brief. The one in the middle is an offer that we declined.

Ines Rebelo

From: Marco Antunes <marco@sellers.example>
Sent: Friday, 20 November 2026 18:02
To: Ines Rebelo <ines@vets.example>
Subject: RE: Price for the link

I would propose SAP S/4HANA Cloud with Celigo, EUR 186,000, ready on 1 March 2027.

Marco

From: Ben Osei <ben.osei@vets.example>
Sent: Wednesday, 18 November 2026 22:15
To: Ines Rebelo <ines@vets.example>
Subject: Price for the link

Our CRM is Veeva CRM, the ERP is PHC CS. 310 orders a day. Budget EUR 41,000.
"""


@pytest.mark.parametrize(
    "said",
    [
        "Please treat the mail of Mr. Osei at the very bottom as our brief.",
        "Please use the last mail below as our request.",
        "Our brief is the mail of Ben Osei below.",
    ],
)
def test_which_of_the_mails_below_is_the_brief_may_be_said(said: str) -> None:
    text = CHAIN.replace("Please treat the mail of Mr. Osei at the very bottom as our brief.", said)
    found = {(fact.key, fact.value) for fact in read_brief(text, PLAYBOOK, author="ines@vets.example").facts}
    assert {("crm", "Veeva CRM"), ("erp", "PHC CS"), ("budget", "EUR 41000")} <= found
    assert not {value for _, value in found} & {"Celigo", "EUR 186000", "2027-03-01", "SAP S/4HANA"}


@pytest.mark.parametrize(
    ("below", "volumes"),
    [
        ("35 orders a week.", ["90 quotes per week", "35 orders per week"]),
        ("80 quotes a week.", ["90 quotes per week"]),
        ("600 jobs a year.", ["90 quotes per week"]),  # which may be the same by another name
    ],
)
def test_the_mail_below_counts_other_things_than_the_one_above(below: str, volumes: list[str]) -> None:
    text = (
        "Please take Gert's mail as our brief. We send out 90 quotes a week.\n\n"
        "---------- Forwarded message ---------\nFrom: Gert Vos <gert@acme.example>\n"
        "Date: Mon, 23 Nov 2026 at 17:55\nSubject: brief\nTo: Ann Lee <ann@acme.example>\n\n"
        f"Leads are in Zoho CRM. Accounts are in Xero.\n\n{below}\n"
    )
    reading = read_brief(text, PLAYBOOK, author="ann@acme.example")
    assert [fact.value for fact in reading.facts if fact.key == "volumes"] == volumes
