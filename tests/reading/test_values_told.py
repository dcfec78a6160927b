"""What belongs to a value: the period that is put right, the words that limit it, its noun, what it depends on; and what stands
beside it in a table, which does not."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading
from inwriting.reading.replies.remade import new_quantity

PLAYBOOK = load_playbook("crm-erp-integration")
SYSTEMS = "We run HubSpot and Odoo. "


def read(said: str, subject: str = "") -> BriefReading:
    return read_brief(said, PLAYBOOK, subject=subject, author="a.b@firm.example", written=date(2026, 11, 24))


def told(reading: BriefReading, key: str) -> list[str]:
    return [fact.value for fact in reading.facts if fact.key == key]


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("Correction: 2,300 orders are what we do in a month, not in a week.", "2300 orders per month"),
        ("The 1,200 orders are per day rather than per week.", "1200 orders per day"),
        ("It is 450 invoices a month and not a week.", "450 invoices per month"),
        ("The figure of 700 tickets was meant per month, not per day.", "700 tickets per month"),
        ("The 80 quotes are weekly, not daily.", "80 quotes per week"),
        ("The 80 quotes are not per day but per week.", "80 quotes per week"),
        ("We ship 300 parcels a day, not every day of the week.", "300 parcels per day"),
        ("Rentals are invoiced every 28 days, not per month.", None),
        ("We need 80 quotes a week, not a day late.", "80 quotes per week"),
    ],
)
def test_the_period_of_a_count_is_put_right(said: str, value: str | None) -> None:
    assert told(read(SYSTEMS + said), "volumes") == ([value] if value else [])


def test_a_count_with_the_wrong_period_goes_with_what_was_told_of_it() -> None:
    reading = read(
        f"- the 900 policies are per week, not per month\n\n{SYSTEMS}"
        "900 policies per month are written; each should open an invoice once the insurer confirms."
    )
    assert told(reading, "volumes") == ["900 policies per week"]
    assert told(reading, "triggers") == ["each should open an invoice once the insurer confirms"]
    reading = read(f"{SYSTEMS}We have 80 quotes a day. One thing: the 80 is per week, not per day.")
    assert told(reading, "volumes") == ["80 quotes per week"]


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("520 invoices a month in spring.", "520 invoices per month, in spring"),
        ("We load 5,200 pallets a week in the season.", "5200 pallets per week, in the season"),
        ("For the rest of the year it is 210 cases a day.", "210 cases per day, the rest of the year"),
        ("In peak season we ship 900 orders a day.", "900 orders per day, in peak season"),
        ("From May to September we send 700 invoices a week.", "700 invoices per week, from May to September"),
        ("Volumes: 2,750 invoices a week, chains only", "2750 invoices per week, chains only"),
        ("30 quotes a day, without drawings.", "30 quotes per day, without drawings"),
        ("1,200 orders a month on average.", "1200 orders per month"),
        ("We ship 300 orders a day, in winter tyres mostly.", "300 orders per day"),
        ("300 orders a month and in spring we move house.", "300 orders per month"),
        ("Live in May, 700 invoices a week.", "700 invoices per week"),
    ],
)
def test_a_count_keeps_the_words_that_limit_it(said: str, value: str) -> None:
    assert told(read(SYSTEMS + said), "volumes") == [value]


def test_a_correction_of_the_number_keeps_what_limits_the_count() -> None:
    assert new_quantity("no, 600", "520 invoices per month, in spring", "en") == "600 invoices per month, in spring"
    assert new_quantity("it is 900 orders a day", "520 invoices per month, in spring", "en") == "900 orders per day"


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("Deals that are won should become sales orders, 870 a month.", "870 sales orders per month"),
        ("A signed contract should open a subscription, 25 a week.", "25 subscriptions per week"),
        ("Our credit notes come to about 90 a month.", "90 credit notes per month"),
        ("2,150 timesheets a week become some 300 invoices.", "300 invoices per week"),
        ("Orders from the shop go to the warehouse, 300 a day.", "300 per day"),
        ("300 orders a month become 12 pallets.", "300 orders per month"),
    ],
)
def test_a_count_has_the_noun_and_the_period_of_its_sentence(said: str, value: str) -> None:
    assert value in told(read(SYSTEMS + said), "volumes")


@pytest.mark.parametrize(
    ("said", "key", "value"),
    [
        ("The go-live date from the owners' framework contract is 1 June 2027.", "go_live", "2027-06-01"),
        ("The start is 3 May 2027 because their stocktaking is in February.", "go_live", "2027-05-03"),
        ("They want the first invoices through by 6 September 2027.", "go_live", "2027-09-06"),
        ("Summer would be nice, but write 1 March 2027, that is what we want.", "go_live", "2027-03-01"),
        ("The start date of his contract is 3 May 2027.", "go_live", None),
        ("The start of the season is 3 May 2027.", "go_live", None),
        ("We want invoices paid by 30 June 2027.", "go_live", None),
        ("550,000 kroner (NOK) are in next year's plan, approved.", "budget", "NOK 550000"),
        ("The link mustn't pass EUR 9,000.", "budget", "EUR 9000"),
        ("The new crane may cost EUR 31,000. The interface must not exceed EUR 9,000.", "budget", "EUR 9000"),
        ("The new crane may cost EUR 31,000.", "budget", None),
        ("The concept may cost up to EUR 9,000.", "budget", "EUR 9000"),
        ("For the CRM/ERP job it is £16,000.", "budget", "GBP 16000"),
        ("Please price the thing for 412 invoices a month.", "volumes", "412 invoices per month"),
        ("Base the price on 90 orders a week, please.", "volumes", "90 orders per week"),
        ("We rent Odoo until 30 June 2027.", "renewal_date", "2027-06-30"),
        ("We pay for the warehouse until 30 June 2027.", "renewal_date", None),
        ("Celigo is being looked at, nothing has been signed.", "licence_status", None),
        ("HubSpot is new, we signed for it in May.", "licence_status", "signed"),
        ("The licences of HubSpot and Odoo are long since paid.", "licence_status", "bought"),
        ("We use Odoo, for which the order form was signed in May.", "licence_status", "signed"),
    ],
)
def test_days_sums_and_licences(said: str, key: str, value: str | None) -> None:
    assert told(read(SYSTEMS + said), key) == ([value] if value else [])


def test_what_is_only_assumed_is_quoted_with_what_it_depends_on() -> None:
    reading = read(f"{SYSTEMS}If the owners agree on 10 December, we may spend 20,000 euros. A date has not been set.")
    evidence = {item.key: item.evidence for item in reading.hedged}
    assert evidence["budget"].startswith("If the owners agree")
    assert evidence["go_live"] == "A date has not been set"


TABLE = (
    "#\tSubject\tStatement\tComment of the council\n"
    "1\tLedger\tIFS Cloud, in use since 2025\tagreed\n"
    "2\tLoad\t7,900 order lines a day; 1,240 dealers\tWe measured this in October 2026.\n"
    "3\tUnusual cases\tTractors that are built to order are paid in three parts\tagreed, please keep\n"
    "4\tCalendar\tin production on 5 July 2027; hypercare until 30 July 2027\tWe had asked for 1 April 2027.\n"
)


def test_a_comment_column_is_no_part_of_the_values() -> None:
    reading = read(TABLE)
    assert told(reading, "volumes") == ["7900 order lines per day", "1240 dealers"]
    assert told(reading, "exceptions_known") == ["Tractors that are built to order are paid in three parts"]
    assert told(reading, "go_live") == ["2027-07-05"]
    assert not [item for item in reading.hedged if item.key == "go_live"]
    assert not any(fact.evidence[0].isdigit() for fact in reading.facts)


def test_a_numbered_heading_ends_what_the_one_before_leaves_out() -> None:
    reading = read(
        f"{SYSTEMS}\n\n2.2 What is not\nThe support history is outside the scope.\n\n2.3 Quantities\n"
        "Object\tNumber\tPeriod\nsubscriptions\t18,300\tin force\nrenewals\t1,525\ta month\n"
    )
    assert told(reading, "volumes") == ["18300 subscriptions in force", "1525 renewals per month"]
    reading = read(f"{SYSTEMS}\n\nOut of scope:\n3.1 Invoices\n3.2 Contacts\n\nBudget EUR 20,000\n")
    assert {"invoice", "contact"} <= {item.value for item in reading.excluded}


@pytest.mark.parametrize(
    ("said", "values"),
    [
        ("Trade orders a month\t1240\n", ["1240 trade orders per month"]),
        (
            "Anything else?\tpayroll, leave that out\nVolume per month\t900 delivery notes, 210 invoices\n",
            ["900 delivery notes per month", "210 invoices per month"],
        ),
        ("How many\nJob sheets\tBuildings\tClimbers\n540 a month\t214\t63\n", ["540 job sheets per month"]),
    ],
)
def test_counts_in_rows(said: str, values: list[str]) -> None:
    assert told(read(f"{SYSTEMS}\n\n{said}"), "volumes") == values


def test_a_text_that_points_to_its_subject_states_it() -> None:
    subject = "NetSuite <-> HubSpot, live June 1, 2027, USD 40k"
    reading = read("As in the subject. Deals in HubSpot should become orders.", subject)
    assert (told(reading, "erp"), told(reading, "go_live")) == (["NetSuite"], ["2027-06-01"])
    assert told(reading, "budget") == ["USD 40000"]
    reading = read("CRM: HubSpot\nERP: NetSuite\n", subject)
    assert {item.key for item in reading.hedged} == {"go_live", "budget"}
    reading = read("CRM: HubSpot\nERP: NetSuite\n", "Meeting 3 May 2027, quote by 4 December 2026")
    assert not reading.hedged
