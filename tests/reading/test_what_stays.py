"""Labels, titles and ticks that say what goes across and what stays, in the layouts in which people write them."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import BriefReading

PLAYBOOK = load_playbook("crm-erp-integration")


def read(text: str) -> BriefReading:
    return read_brief(text, PLAYBOOK, author="ann@acme.example")


def of(key: str, text: str) -> tuple[set[str], set[str]]:
    """The values of a key that are facts, and those that are left out."""
    reading = read(text)
    return (
        {fact.value for fact in reading.facts if fact.key == key},
        {item.value for item in reading.excluded if item.key == key},
    )


@pytest.mark.parametrize(
    "text",
    [
        "Goes across => accounts, contacts\nStays home => invoices, opportunities",
        "3.1 Records: accounts; contacts.\n3.2 Records the Office does not want connected: invoices, opportunities.",
        "Records to be linked: accounts, contacts\nNot required to be linked: invoices, opportunities",
        "Masters / transactions to be linked: Accounts, Contacts\nRecords to leave alone: invoices, opportunities",
        "10. Which data shall be connected?\nAccounts, contacts.\n\n11. Which data not?\nInvoices and opportunities.",
        "- Records\n  - enter\n    - accounts\n    - contacts\n  - do not enter\n    - invoices\n    - opportunities",
        "C1. To be interfaced:\n  (i)   accounts;\n  (ii)  contacts.\nC2. Not to be interfaced:\n  (i)   invoices;\n  (ii)  opportunities.",
        "D.  RECORDS\n    In        accounts, contacts\n    Out       opportunities, invoices",
        "Records\naccount      yes\ncontact      yes\ninvoice      no\nopportunity  no",
        'I went round and asked what we have.\n\nwhat goes over,"accounts, contacts",sales\nwhat stays out,"invoices, opportunities",me\nlegal,nobody,me',
    ],
)
def test_records_that_go_across_and_records_that_stay(text: str) -> None:
    assert of("entities", text) == ({"account", "contact"}, {"invoice", "opportunity"})


@pytest.mark.parametrize(
    "said",
    [
        "Invoices: on reflection, no.",
        "2. Invoices: on second thoughts, no. Leave them out.",
        "Orders we'll leave alone, invoices the same.",
        "Invoices I'm leaving where they are.",
        "Invoices too, the ERP prints those and nobody else needs them.",
    ],
)
def test_a_record_that_is_left_out_in_passing(said: str) -> None:
    there, left_out = of("entities", said)
    assert "invoice" not in there
    assert "invoice" in left_out


def test_what_a_deal_goes_to_sets_the_transfer_off_and_is_not_transferred() -> None:
    assert of("entities", "Deal goes to `Won` -> order in the ERP.")[0] == {"order"}


def test_complaints_about_something_are_no_record() -> None:
    assert of("entities", "Complaints about the process go to the adviser, Ian Gale.") == (set(), set())


@pytest.mark.parametrize(
    ("text", "crm", "erp", "left_out"),
    [
        (
            "| Programme | We use it as | Connect it? |\n|---|---|---|\n| HubSpot | CRM | ✓ |\n| weclapp | ERP | ✓ |\n| DATEV | wages | ✗ |",
            {"HubSpot"},
            {"weclapp"},
            set(),
        ),
        ("CRM: HubSpot\nERP: Odoo\nSoftware of our auditor: Tally Prime", {"HubSpot"}, {"Odoo"}, set()),
        ("CRM: HubSpot\nERP: Odoo\nBefore that: Sage 50", {"HubSpot"}, {"Odoo"}, {"Sage 50"}),
        (
            "3. CRM?\nHubSpot\n\n4. ERP?\nOdoo\n\n5. Which ERP did you have earlier?\nSage 50.",
            {"HubSpot"},
            {"Odoo"},
            {"Sage 50"},
        ),
        (
            "CRM is HubSpot, ERP is Odoo. One reference must be with tools comparable to Salesforce and Sage X3.",
            {"HubSpot"},
            {"Odoo"},
            set(),
        ),
        (
            "CRM is HubSpot, ERP is Odoo. The Department of Agriculture runs Salesforce. That is a different agency.",
            {"HubSpot"},
            {"Odoo"},
            set(),
        ),
    ],
)
def test_systems_of_others_and_of_old(text: str, crm: set[str], erp: set[str], left_out: set[str]) -> None:
    assert of("crm", text)[0] == crm
    assert of("erp", text)[0] == erp
    assert left_out <= of("erp", text)[1]


def test_a_system_of_the_crm_or_the_erp_is_no_other_one() -> None:
    text = "System\tRole\nPerfect View\tCRM\nIsah\tERP\n\nRecord\tFrom\tTo\nOrders\tPerfect View\tIsah"
    assert of("other_systems", text)[0] == set()


@pytest.mark.parametrize(
    ("text", "finance"),
    [
        ("Finance: Bill Ostrander", {"Bill Ostrander"}),  # and not the product
        ("Finance: Xero", set()),
        ("Finance => Annika Lon", {"Annika Lon"}),
        ("Finance: Puan Siti Aminah Osman", {"Siti Aminah Osman"}),
        ("Former finance: Piet Kooiman", set()),
        ("Finance: Dad, that is Roland Dunn", {"Roland Dunn"}),
        ("Ann Shah (CFO) is finance. Gus Lindahl heads operations. Security review: Mei Foster", {"Ann Shah"}),
    ],
)
def test_who_is_finance(text: str, finance: set[str]) -> None:
    assert of("finance", text)[0] == finance


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("We want it going before 15 March 2027, the show is on 2 May 2027.", {"2027-03-15"}),
        ("It should be live on 1 August 2027; by October it is mad here.", {"2027-08-01"}),
        ("4.3 Term: two years from notice to proceed, ending no later than June 30, 2029.", set()),
        ("Nothing may be switched over during the convention, October 17 to 20, 2027.", set()),
    ],
)
def test_days_on_which_something_else_is(text: str, dates: set[str]) -> None:
    assert of("go_live", text)[0] == dates


def test_counts_that_are_for_information_are_assumed() -> None:
    text = "(a) Orders: 180 per week.\n(b) Containers: 34 per week, for your understanding only."
    assert of("volumes", text)[0] == {"180 orders per week"}


def test_rows_of_an_indented_block_are_no_wrapped_line() -> None:
    text = "F.  QUANTITIES\n    Orders       160 per month\n    Containers   2,400 per year\n    Palm trees   88,000"
    assert of("volumes", text)[0] == {"160 orders per month"}


NESTED = """We write it as a list, as we always do here.

- What we run
    - CRM
        - HubSpot
            - 60 seats
    - ERP
        - Odoo
- What we want
    - accounts and orders kept the same in both systems
    - not wanted
        - opportunities
        - support history
- Size
    - 2,300 orders per week
- Money and time
    - budget KES 6,000,000
    - go-live 1 August 2027
- People
    - operations: Brian Kiptoo
"""


def test_a_title_within_a_nested_list_holds_as_far_as_what_stands_below_it() -> None:
    read_of_it = {(fact.key, fact.value) for fact in read(NESTED).facts}
    assert {
        ("crm", "HubSpot"),
        ("erp", "Odoo"),
        ("volumes", "2300 orders per week"),
        ("budget", "KES 6000000"),
        ("go_live", "2027-08-01"),
        ("operations", "Brian Kiptoo"),
    } <= read_of_it
    assert of("entities", NESTED) == ({"account", "order"}, {"opportunity", "support_history"})


LETTERED = """Dear all, find our list with ticks. X = yes, O = no.

(X) CRM ............ HubSpot
(X) ERP ............ Odoo
(O) Softland ....... was ERP until 2024

RECORDS TO JOIN
(X) accounts
(O) contacts
(X) orders

(X) integration .... EUR 24.000
(O) new boat ....... EUR 310.000
(X) orders ......... 130 per month
(X) finance ........ Pamela Vidal
"""


def test_letters_tell_what_is_meant() -> None:
    read_of_it = {(fact.key, fact.value) for fact in read(LETTERED).facts}
    assert {("crm", "HubSpot"), ("erp", "Odoo"), ("finance", "Pamela Vidal")} <= read_of_it
    assert of("entities", LETTERED)[0] == {"account", "order"}
    assert of("budget", LETTERED)[0] == {"EUR 24000"}


@pytest.mark.parametrize(
    ("text", "budget"),
    [
        ("Budget of the project: EUR 52,000\nBudget of lab robot: EUR 180,000", {"EUR 52000"}),
        ("Budget of Rutab: EUR 52,000\nLicences (paid already): EUR 21,000", {"EUR 52000"}),
        ("Money we have: EUR 52,000\nMoney for new filler line: EUR 410,000 (nothing to do with you)", {"EUR 52000"}),
    ],
)
def test_money_of_something_else(text: str, budget: set[str]) -> None:
    assert of("budget", text)[0] == budget


@pytest.mark.parametrize(
    "said",
    [
        "Item master is 118,000 SKUs, it does not move.",
        "Casks is 3,400 a month but it's not casks you're moving.",
        "Belting made: 61 000 m a month",
        "3.2 Invoices: discussed, deferred to 2028.",
        "16. Other quantities?\n1,900 modules per year.",
    ],
)
def test_what_is_no_volume(said: str) -> None:
    assert of("volumes", f"We have 300 orders per week.\n\n{said}")[0] == {"300 orders per week"}


def test_a_trial_that_ended_is_no_evaluation() -> None:
    assert of("licence_status", "CRM is HubSpot. A trial of monday.com during 2025 was discontinued.")[0] == set()
