"""What a brief says further down to have changed, or takes back in the same breath."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")


def stated(text: str, key: str) -> list[str]:
    reading = read_brief(text, PLAYBOOK, author="rosa@millrace.example", written=date(2026, 11, 24))
    return [fact.value for fact in reading.facts if fact.key == key]


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("Go-live: 1 June 2027\n\nGo-live moved to 1 September 2027.", "go_live", "2027-09-01"),
        (
            "CRM: Copper\nLaunch: 1 June 2027\n\nLaunch date changed from 1 June to 4 October 2027, says Ede.",
            "go_live",
            "2027-10-04",
        ),
        ("Budget: EUR 40,000\n\nUpdate: budget raised to EUR 55,000.", "budget", "EUR 55000"),
        (
            "Budget: EUR 40,000\n\nI released EUR 55,000 yesterday, this replaces the sum in the description.",
            "budget",
            "EUR 55000",
        ),
        ("Budget: EUR 40,000\n\nThe number above is out of date, it is EUR 55,000 now.", "budget", "EUR 55000"),
        ("Go-live: 1 June 2027\n\nThe go-live date above is wrong. It is 4 October 2027.", "go_live", "2027-10-04"),
        ("CRM: Copper\nERP: Odoo\n\nThe ERP above is wrong. We are on NetSuite.", "erp", "NetSuite"),
        ("ERP: Xero\nCRM: HubSpot\n\nSorry, correct is:\nERP: Sage 50\nCRM: HubSpot", "erp", "Sage 50"),
        ("Our ERP is Xero, no wait, Odoo.", "erp", "Odoo"),
        (
            "We use Copper and Odoo. 480 orders a quarter. Actually that's the old figure, it's 560 orders a quarter by now.",
            "volumes",
            "560 orders per quarter",
        ),
        ("Our ERP is Xero (sorry, I mean Odoo).", "erp", "Odoo"),
        (
            "CRM: Copper\nGo-live: 9 April 2027\n\nOne date is wrong: where it says 9 April it should say 9 June 2027.",
            "go_live",
            "2027-06-09",
        ),
        ("CRM: Copper\nGo-live: 9 April 2027\n\nFor 9 April please read 9 June 2027.", "go_live", "2027-06-09"),
        ("CRM: Copper\nGo-live: 9 April 2027\n\n9 April should be 9 June.", "go_live", "2027-06-09"),
        ("CRM: Copper\nBudget: EUR 40,000\n\nInstead of EUR 40,000 read EUR 44,000.", "budget", "EUR 44000"),
        ("CRM: Copper\nBudget: EUR 40,000\n\nThe 40,000 is a typo for 44,000.", "budget", "EUR 44000"),
        ("CRM: Copper\nBudget EUR 40,000.\n\nJo\n\nPS. Sorry, I meant EUR 44,000.", "budget", "EUR 44000"),
        ("CRM: Copper\nGo-live: 9 April 2027\n\nP.S. I meant 9 June 2027.", "go_live", "2027-06-09"),
        (
            "CRM: Copper\nMoney: EUR 60,000, no sorry, that's the line for the van. EUR 44,000 for this job.",
            "budget",
            "EUR 44000",
        ),
        ("We use Copper. EUR 44,000 is set aside. We are spending EUR 90,000 on dimmers.", "budget", "EUR 44000"),
        ("CRM: Copper\nBudget: EUR 40,000, sorry, that is the maximum.", "budget", "EUR 40000"),
    ],
)
def test_what_is_said_later_counts(text: str, key: str, value: str) -> None:
    assert stated(text, key) == [value]


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("Budget: EUR 40,000\n\nThe price list was moved to Odoo.", "budget", "EUR 40000"),
        ("Go-live: 1 June 2027\n\nThe kick-off was moved to 1 March 2027.", "go_live", "2027-06-01"),
        ("CRM: Copper\nGo-live: 9 April 2027\n\nFor 2 May read 3 May.", "go_live", "2027-04-09"),
        ("CRM: Copper\nBudget: EUR 40,000\n\nThe 400 on page 2 should be 500.", "budget", "EUR 40000"),
        ("ERP: Odoo\n\nSorry, no call please. Xero is what our accountant has.", "erp", "Odoo"),
    ],
)
def test_what_changed_of_something_else_changes_nothing(text: str, key: str, value: str) -> None:
    assert stated(text, key) == [value]


@pytest.mark.parametrize(
    ("value", "there"),
    [
        ("not SAP any more; Odoo since 2025", "Odoo"),
        ("no longer Xero, Odoo since May", "Odoo"),
        ("switched from Xero to Odoo in May", "Odoo"),
        ("moved to Odoo last spring", "Odoo"),
        ("Odoo, maybe NetSuite later", "Odoo"),
        ("Odoo (perhaps NetSuite in 2028)", "Odoo"),
        ("Odoo wird bis Ende 2027 durch NetSuite abgelöst", "Odoo"),
    ],
)
def test_what_a_labelled_line_tells_of_one_system_and_another(value: str, there: str) -> None:
    assert stated(f"CRM: Copper\nERP: {value}", "erp") == [there]


@pytest.mark.parametrize(
    ("line", "key", "who"),
    [
        ("Finance contact: Lee Odoo (lee@millrace.example)", "finance", "lee@millrace.example"),
        ("Operations: Stripe Nguyen", "operations", "Stripe Nguyen"),
        ("Security: Jira Patel", "security", "Jira Patel"),
        ("Procurement: Asana Brooks, a.brooks@millrace.example", "procurement", "a.brooks@millrace.example"),
        ("Legal: advokat Pia Lindholt", "legal", "Pia Lindholt"),
        (
            "Every Monday Asana Whitby (her mum did yoga) types the forms in again. Legal: Pia Lindholt",
            "legal",
            "Pia Lindholt",
        ),
        ("A lady called Jira sees to the rest.\nLegal: Pia Lindholt", "legal", "Pia Lindholt"),
    ],
)
def test_a_person_called_like_a_product(line: str, key: str, who: str) -> None:
    text = f"CRM: Copper\nERP: NetSuite\n{line}"
    assert stated(text, key) == [who]
    assert stated(text, "erp") == ["NetSuite"]
    assert not stated(text, "other_systems")


@pytest.mark.parametrize(
    "said",
    [
        "Please copy Tom Berg <tom@millrace.example> in on everything; he is not in finance.",
        "I am on leave next week, so please copy Leo (leo@millrace.example).",
        "Keep Ann Moss (ann@millrace.example) in the loop.",
    ],
)
def test_who_is_only_copied_has_no_role(said: str) -> None:
    text = f"We run Copper and Odoo. {said}"
    assert not any(
        stated(text, key) for key in ("finance", "operations", "security", "procurement", "legal", "sponsor")
    )


@pytest.mark.parametrize(
    ("text", "volume"),
    [
        ("18,000 invoices are issued per year.", "18000 invoices per year"),
        ("1,200 orders are sent every quarter.", "1200 orders per quarter"),
        ("18,000 tickets are handled annually.", "18000 tickets per year"),
        ("400 orders go through per month.", "400 orders per month"),
    ],
)
def test_a_volume_with_its_verb(text: str, volume: str) -> None:
    assert stated(f"We use Copper and Odoo. {text}", "volumes") == [volume]


@pytest.mark.parametrize(
    ("said", "budget", "go_live"),
    [
        ("The budget is EUR 52,000 now; go-live is 3 May 2027, not February.", "EUR 52000", "2027-05-03"),
        ("The budget is now EUR 52,000 and we now go live on 3 May 2027.", "EUR 52000", "2027-05-03"),
        ("The figures above are out of date. Budget EUR 52,000, go-live 3 May 2027.", "EUR 52000", "2027-05-03"),
        ("Budget EUR 52,000, not EUR 40,000. Go-live is 3 May 2027, not as the brief says.", "EUR 52000", "2027-05-03"),
        ("That was our old brief. The budget is EUR 52,000, go-live 3 May 2027.", "EUR 52000", "2027-05-03"),
        ("The budget went from EUR 40,000 to EUR 52,000. Go-live moved to 3 May 2027.", "EUR 52000", "2027-05-03"),
        (
            "Please ignore the budget in it; we now have EUR 52,000. Go live is now 3 May 2027.",
            "EUR 52000",
            "2027-05-03",
        ),
        ("The go-live above has changed to 3 May 2027. The budget is now EUR 52,000.", "EUR 52000", "2027-05-03"),
    ],
)
def test_what_is_so_now_takes_the_place_of_what_stands_above(said: str, budget: str, go_live: str) -> None:
    text = f"CRM: Salesforce\nERP: NetSuite\nBudget: EUR 40,000\nGo-live: 1 February 2027\n\n{said}"
    assert stated(text, "budget") == [budget]
    assert stated(text, "go_live") == [go_live]


@pytest.mark.parametrize(
    "said",
    [
        "The Salesforce contract now ends on 1 June 2028, not 2027.",
        "If needed, the budget is raised to EUR 52,000.",
        "The dates in the CRM are wrong.",
    ],
)
def test_what_is_said_of_another_thing_takes_no_place(said: str) -> None:
    text = f"CRM: Salesforce\nERP: NetSuite\nBudget: EUR 40,000\nGo-live: 1 February 2027\n\n{said}"
    assert "EUR 40000" in stated(text, "budget")
    assert stated(text, "go_live") == ["2027-02-01"]


def test_what_is_so_no_longer_is_no_fact() -> None:
    text = "CRM: Salesforce\nERP: NetSuite\nBudget: EUR 40,000\n\nWe no longer have EUR 40,000 but only some of it."
    assert stated(text, "budget") == []


@pytest.mark.parametrize("said", ["The budget may rise to EUR 52,000.", "The budget might go up to EUR 52,000."])
def test_what_may_come_takes_no_place(said: str) -> None:
    assert stated(f"CRM: Salesforce\nERP: NetSuite\nBudget: EUR 40,000\n\n{said}", "budget") == ["EUR 40000"]


def test_a_date_that_moved_is_stated_by_the_words_that_say_so() -> None:
    text = "We run Salesforce and NetSuite. Go-live has moved from 1 February 2027 to 3 May 2027."
    assert stated(text, "go_live") == ["2027-05-03"]
    assert stated("We run Copper and Odoo. The budget was raised from EUR 40,000 to EUR 52,000.", "budget") == [
        "EUR 52000"
    ]


@pytest.mark.parametrize(
    ("said", "volumes"),
    [
        ("64 orders a day and 12 returns a month. Sorry, I meant 46 orders a day.", {"12 returns", "46 orders"}),
        ("64 orders a day, 12 returns a month. Oops: 46 orders a day.", {"12 returns", "46 orders"}),
        ("64 orders a day. Correction: it should be 46 orders a day.", {"46 orders"}),
        ("64 orders a day.\n\nPS: I wrote 64 orders a day above, it is 46 orders a day.", {"46 orders"}),
        ("64 orders a day. That should be 46 orders a day.", {"46 orders"}),
        ("64 orders a day in winter. In summer we have 46 orders a day.", {"64 orders", "46 orders"}),
        ("64 orders a day and 46 orders a week from abroad.", {"64 orders", "46 orders"}),
        ("64 orders a day. Sorry for the length. We have 46 returns a day.", {"64 orders", "46 returns"}),
    ],
)
def test_a_count_that_a_later_sentence_takes_up_is_put_right(said: str, volumes: set[str]) -> None:
    assert {value.partition(" per ")[0] for value in stated(f"We use Copper. We get {said}", "volumes")} == volumes


@pytest.mark.parametrize("label", ["Food security", "Seed security", "Gate security"])
def test_who_minds_food_or_gates_has_no_role(label: str) -> None:
    assert stated(f"CRM: Copper\n{label}: Dr. Ines Roth (not for computers)", "security") == []


def test_what_would_be_ideal_is_assumed() -> None:
    text = "We run Salesforce and NetSuite. Ideally it would be live in August 2027."
    reading = read_brief(text, PLAYBOOK, author="rosa@millrace.example", written=date(2026, 11, 24))
    assert stated(text, "go_live") == []
    assert [item.value for item in reading.hedged if item.key == "go_live"] == ["2027-08"]
