"""Dates of decisions, of licences and of the work, and what a licence's words say of it."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")


def stated(text: str, key: str) -> list[str]:
    return [fact.value for fact in read_brief(text, PLAYBOOK, written=date(2026, 11, 24)).facts if fact.key == key]


@pytest.mark.parametrize(
    "text",
    [
        "The steering group must decide by 18 December 2026 whether to renew Dynamics 365 or to replace it.",
        "By 18 December 2026 we have to decide on the renewal of NetSuite.",
        "The decision on renewing Salesforce is due on 18 December 2026.",
        "We run HubSpot and NetSuite. Deadline: 5 Feb 2027 for the board's decision.",
    ],
)
def test_the_day_until_which_something_is_decided_is_no_renewal_and_no_go_live(text: str) -> None:
    assert stated(text, "renewal_date") == stated(text, "go_live") == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The NetSuite renewal on 1 March 2027 must be decided by 18 December 2026.", "2027-03-01"),
        ("We must decide whether to renew Salesforce, whose contract ends on 31 March 2027.", "2027-03-31"),
        ("We have signed with Microsoft through 30 June 2028.", "2028-06-30"),
        ("System\tUse\tLicence\nSalesforce\tCRM\trenews 1 March 2027\nNetSuite\tERP\tbought", "2027-03-01"),
    ],
)
def test_a_renewal_is_read_beside_a_decision_and_in_a_table(text: str, day: str) -> None:
    assert stated(text, "renewal_date") == [day]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("We run HubSpot and NetSuite. We haven't signed the NetSuite renewal yet.", []),
        ("The HubSpot licence has been paid until 2029.", ["bought"]),
        ("CRM is Salesforce, ERP is SAP Business One. We signed for SAP last week.", ["signed"]),
        ("We have signed with our landlord through 30 June 2028.", []),
        ("We run HubSpot. Courses are paid through Stripe.", []),
    ],
)
def test_what_is_in_use_is_not_unbought_because_its_renewal_is_unsigned(text: str, status: list[str]) -> None:
    assert stated(text, "licence_status") == status


@pytest.mark.parametrize(
    ("text", "volumes"),
    [
        ("Volume: between 300 and 400 orders a day", ["300-400 orders a day"]),
        ("There are between 300 and 400 orders per month.", ["300-400 orders per month"]),
        ("Credit notes (30 a week) are requested by email.", ["30 credit notes per week"]),
        ("Support tickets: 40 or so a week.", ["40 or so support tickets per week"]),
        ("We hold 3 workshops a week.", []),
        ("The interface is a CSV by SFTP; 2-3 fail per week.", []),
        ("We process 300 orders a day and hold 2 reviews a week.", ["300 orders per day"]),
    ],
)
def test_a_volume_has_its_range_and_its_noun_and_counts_no_occasions(text: str, volumes: list[str]) -> None:
    assert stated(text, "volumes") == volumes


def test_a_go_live_that_slipped_has_its_new_date() -> None:
    text = "Go-live was planned for October 2026 but slipped; the new date is 1 April 2027."
    assert stated(text, "go_live") == ["2027-04-01"]
    assert stated("Our office moves; the new date is 1 April 2027.", "go_live") == []
