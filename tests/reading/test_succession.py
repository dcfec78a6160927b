"""One system in another's place: what goes is there until then, what comes is not there yet."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")


@pytest.mark.parametrize(
    ("text", "there", "left_out"),
    [
        ("We are replacing Sage 200 by NetSuite in 2027.", "Sage 200", "NetSuite planned"),
        ("We will replace Sage 200 with NetSuite next year.", "Sage 200", "NetSuite planned"),
        ("Sage 200 will be replaced by NetSuite in 2028.", "Sage 200", "NetSuite planned"),
        ("We run Sage 200, which is being replaced by NetSuite during 2027.", "Sage 200", "NetSuite planned"),
        ("We are moving from Sage 200 to NetSuite next spring.", "Sage 200", "NetSuite planned"),
        ("We are planning a migration from Sage 200 to NetSuite.", "Sage 200", "NetSuite planned"),
        (
            "We had Odoo until 2021, then Sage 200, and since May we have NetSuite.",
            "NetSuite",
            "Odoo past, Sage 200 past",
        ),
        ("We ran Sage 200 until March 2024, then NetSuite.", "NetSuite", "Sage 200 past"),
        ("We were on Sage 200 till last June, and since then on NetSuite.", "NetSuite", "Sage 200 past"),
        ("Until 2022 it was Sage 200, after that NetSuite.", "NetSuite", "Sage 200 past"),
        ("We used Odoo up to the merger, then Sage 200, and now NetSuite.", "NetSuite", "Odoo past, Sage 200 past"),
        ("The trial of NetSuite runs until May 2027, then we decide.", "", "NetSuite planned"),
        ("Our ERP is Sage 200 until 31 December, then NetSuite.", "Sage 200", "NetSuite planned"),
        ("Our ERP is Sage 200 until December, then we are on NetSuite.", "Sage 200", "NetSuite planned"),
        ("Our ERP is Sage 200. We do not want anything built on Sage 200.", "Sage 200", "Sage 200 out of scope"),
        ("Our ERP is NetSuite. We do not want anything to stay in NetSuite that is personal.", "NetSuite", ""),
        ("Today we have Sage 200. In 2029: NetSuite.", "Sage 200", "NetSuite planned"),
        ("ERP: Sage 200\nERP in five years: NetSuite", "Sage 200", "NetSuite planned"),
        ("We are choosing between Sage 200 and NetSuite.", "", "Sage 200 planned, NetSuite planned"),
        ("NetSuite will take over from Sage 200.", "Sage 200", "NetSuite planned"),
        ("We replaced Sage 200 with NetSuite.", "NetSuite", "Sage 200 past"),
        ("We dropped Sage 200 in favour of NetSuite.", "NetSuite", "Sage 200 past"),
        ("We trialled Sage 200 and went for NetSuite instead.", "NetSuite", "Sage 200 past"),
        (
            "In May we moved from GoldMine to HubSpot, and last month from Sage 200 to NetSuite.",
            "NetSuite",
            "Sage 200 past",
        ),
        ("Since the move from Sage 200 we invoice in NetSuite.", "NetSuite", "Sage 200 past"),
        ("We want orders to move from HubSpot into NetSuite without retyping.", "NetSuite", ""),
        ("We use NetSuite (formerly Sage 200) and Zendesk.", "NetSuite", "Sage 200 past"),
        ("Our parent runs Sage 200, we run NetSuite.", "NetSuite", "Sage 200 of others"),
    ],
)
def test_what_is_there_now_is_told_from_what_comes_and_goes(text: str, there: str, left_out: str) -> None:
    reading = read_brief(text, PLAYBOOK)
    assert [fact.value for fact in reading.facts if fact.key == "erp"] == ([there] if there else [])
    out = {f"{item.value} {item.why}" for item in reading.excluded if item.key == "erp"}
    assert out == (set(left_out.split(", ")) if left_out else set())


def test_a_mail_in_capitals_is_read() -> None:
    """A time such as "IN A YEAR" once stopped the reading."""
    reading = read_brief("WE USE HUBSPOT AND XERO. GO-LIVE IN A YEAR.", PLAYBOOK, written=date(2026, 11, 24))
    assert {("crm", "HubSpot"), ("erp", "Xero")} <= {(fact.key, fact.value) for fact in reading.facts}
