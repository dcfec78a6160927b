"""What a brief has answered with "none" or "done": no ceiling, no day, clean data, licences that run on."""

from __future__ import annotations

from datetime import date

import pytest

from case.states import state
from inwriting.case import intake
from inwriting.case.model import Fact
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading

from .test_brief import PLAYBOOK

NO_CEILING = """\
No budget ceiling has been set.
There is no ceiling.
There's no upper limit on the budget.
There is no budget limit.
We don't have a budget ceiling.
No ceiling on cost has been agreed.
Budget: no ceiling
Budget ceiling: none""".splitlines()
NO_BUDGET_YET = """\
There is no budget yet.
Budget: none set.
A budget has not been set.
No budget has been approved so far.
We have not set a budget.
Budget isn't fixed.
The board has not fixed a budget, and there's no hurry.
No budget ceiling has been set yet.
Kein Budget festgelegt.""".splitlines()
NO_DAY = """\
There is no deadline.
Timeline: no deadline.
No go-live date has been set.
We have no fixed date for go-live.
Go-live: not fixed yet.""".splitlines()
NOTHING_OF_BUDGET_OR_DAY = """\
No budget holder has been named.
The budget has not been exceeded.
There is no budget for a new ERP.
We have no budget for licences.
The budget is not public.
That is not the budget.
The budget has no line for it.
No budget figure is disclosed.
No go-live in December.
There is no go-live date for Zendesk.
No deadline was ever missed.
It's no deadline.
If there is no deadline, take your time.
Our customers have no deadline.
Is there no deadline?""".splitlines()
CLEANED = """\
We cleaned up the data in September, duplicates are gone.
We cleaned up the data in September and duplicates are gone.
The data was cleaned in September.
All duplicates were merged in June.
Duplicates have been removed.
The dupes have all been merged.
The duplicates were eliminated when we moved to Sage.
Cleanup is done.""".splitlines()
NOT_CLEANED = """\
We cleaned up the office in September.
We tried to clean the data in September but gave up.
Duplicates are gone from the list view, but still there in Sage.
We would like the duplicates gone.
We hope the duplicates are gone.
We thought the duplicates were gone.
Once the duplicates are gone we can start.
We cleaned the kitchen in September, mice are gone.""".splitlines()
RENEWED_IN_FEBRUARY = """\
HubSpot licence has to be renewed in February.
HubSpot licence must be renewed in February.
The HubSpot licence has to be renewed in February and the board wants to replace it by Creatio.
HubSpot, which has to be renewed in February, is our CRM.""".splitlines()
NOT_RENEWED = """\
The HubSpot licence had to be renewed in February last year.
We do not have to renew HubSpot in February.
The TLS certificate has to be renewed in February.
Our ISO certificate must be renewed in February.
The customer's contract has to be renewed in February.
The order has to be approved in February.
We renewed HubSpot in February.""".splitlines()


def read(sentence: str) -> BriefReading:
    brief = f"Hello, we run HubSpot and Sage 200. We want invoices in both. {sentence}\n\nRegards\nTom Hale"
    return read_brief(brief, PLAYBOOK, author="tom@hale.example", written=date(2026, 11, 23))


def stated(sentence: str) -> set[tuple[str, str]]:
    return {(fact.key, fact.value) for fact in read(sentence).facts}


@pytest.mark.parametrize("sentence", NO_CEILING)
def test_no_ceiling_is_understood(sentence: str) -> None:
    assert ("budget", "none") in stated(sentence)


@pytest.mark.parametrize(
    ("key", "sentence"), [*(("budget", each) for each in NO_BUDGET_YET), *(("go_live", each) for each in NO_DAY)]
)
def test_what_may_still_come_is_assumed(key: str, sentence: str) -> None:
    reading = read(sentence)
    assert key not in {fact.key for fact in reading.facts}
    (assumed,) = [item for item in reading.hedged if item.key == key]
    assert (assumed.value, assumed.text.endswith("is set yet")) == ("none", True)


@pytest.mark.parametrize("sentence", NOTHING_OF_BUDGET_OR_DAY)
def test_what_denies_something_else_says_nothing(sentence: str) -> None:
    reading = read(sentence)
    assert not {item.key for item in (*reading.facts, *reading.hedged)} & {"budget", "go_live"}


def test_who_says_that_there_is_no_ceiling_is_not_asked_for_one_and_sees_it() -> None:
    told = state(budget=["none"])
    told.facts[1] = Fact(1, "budget", "none", "stated", "<brief@buyer.example>", "No budget ceiling has been set")
    assert "budget" not in {question.key for question in intake.choose_questions(told, PLAYBOOK, limit=99)}
    (line,) = intake.understood_lines(told, PLAYBOOK)
    assert (line.label, line.value) == ("Budget", "none")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("- no CRM. the boys have notebooks\n- Xero for invoices", "crm"),
        ("We don't have a CRM. The books are in Xero.", "crm"),
        ("Sales is in HubSpot. No ERP yet, only Excel.", "erp"),
        ("CRM is HubSpot. ERP is Xero. That is the lot as regards software.", "other_systems"),
        ("CRM is HubSpot. ERP is Xero. That's everything as far as programs go.", "other_systems"),
        ("CRM is HubSpot. ERP is Xero. Nothing else is in use.", "other_systems"),
    ],
)
def test_that_there_is_no_such_system_is_understood(text: str, key: str) -> None:
    reading = read_brief(text, PLAYBOOK, author="tom@hale.example")
    told = reading.facts if key == "other_systems" else reading.hedged  # a CRM may still be bought
    assert [one.value for one in told if one.key == key] == ["none"]


@pytest.mark.parametrize(
    "text",
    [
        "Sales is in HubSpot. The books are in Xero. There is no CRM vendor in this game.",
        "Sales is in HubSpot. The books are in Xero. We want no CRM project.",
        "Sales is in HubSpot. The books are in Xero. Nothing else is in scope for now.",
        "Sales is in HubSpot. The books are in Xero. Do you have no CRM?",
    ],
)
def test_what_denies_something_else_denies_no_system(text: str) -> None:
    reading = read_brief(text, PLAYBOOK, author="tom@hale.example")
    assert "none" not in {one.value for one in (*reading.facts, *reading.hedged)}


@pytest.mark.parametrize("sentence", CLEANED)
def test_a_cleanup_that_is_done_is_understood(sentence: str) -> None:
    assert "data_cleanup" in {key for key, _ in stated(sentence)}
    assert not read(sentence).signals + read(sentence).traps


@pytest.mark.parametrize("sentence", NOT_CLEANED)
def test_what_is_not_clean_yet_is_no_cleanup(sentence: str) -> None:
    assert not {"data_cleanup", "duplicates_known"} & {key for key, _ in stated(sentence)}


@pytest.mark.parametrize("sentence", ["There are no duplicates.", "Our records are free of duplicates."])
def test_that_there_are_no_duplicates_answers_how_many(sentence: str) -> None:
    assert "duplicates_known" in {key for key, _ in stated(sentence)}


@pytest.mark.parametrize("sentence", RENEWED_IN_FEBRUARY)
def test_the_month_of_a_renewal_is_the_coming_one(sentence: str) -> None:
    assert ("renewal_date", "2027-02") in stated(sentence)


@pytest.mark.parametrize("sentence", NOT_RENEWED)
def test_what_is_no_renewal_to_come_gives_no_date(sentence: str) -> None:
    assert not {"renewal_date", "licence_status"} & {key for key, _ in stated(sentence)}


def test_who_says_until_when_licences_run_is_not_asked_where_they_stand() -> None:
    told = state(renewal_date=["2027-12-31"])
    assert "licence_status" not in {question.key for question in intake.choose_questions(told, PLAYBOOK, limit=99)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Neither contract comes up for renewal before 2030.",
        "None of the subscriptions is up for renewal next year.",
        "Not one of our licences is due for renewal in 2027.",
        "No system will be renewed this year.",
    ],
)
def test_what_is_not_renewed_is_not_renewing(sentence: str) -> None:
    assert not {key for key, _ in stated(sentence)} & {"licence_status", "renewal_date"}


@pytest.mark.parametrize(
    "sentence", ["None is bought yet, HubSpot is up for renewal.", "Nothing is signed, and HubSpot is renewing in May."]
)
def test_what_is_renewed_beside_a_denial_is_renewing(sentence: str) -> None:
    assert ("licence_status", "renewing") in stated(sentence)
