"""Texts under the key that they are of, each cut to what it says of it."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.told.openers import without_opener

KEYS = [
    "triggers",
    "manual_handoffs",
    "exceptions_known",
    "authority",
    "compliance",
    "constraints",
    "approvals_live_in",
    "acceptance",
    "objective",
    "customer_definition",
    "decision",
    "reporting",
    "data_cleanup",
]
TOLD = [
    (
        "Every Monday the foreman copies the week's deliveries from Capsule into Xero.",
        ["manual_handoffs=Every Monday*"],
    ),
    (
        "When a kitchen is ordered, Ines writes the order into Xero from the printed quotation.",
        ["triggers=When a kitchen is ordered", "manual_handoffs=When a kitchen is ordered, Ines*"],
    ),
    ("Once the deposit is paid, the order must be in Xero.", ["triggers=Once the deposit*"]),
    (
        "When a deal is won, an order should be made in Xero without anybody typing it in.",
        ["triggers=When a deal is won, an order*"],
    ),
    (
        "When a booking is cancelled in Capsule, Xero still shows it as open.",
        ["exceptions_known=When a booking is cancelled*"],
    ),
    ("Trees that are dug to order get a deposit invoice first, the others do not.", ["exceptions_known=Trees*"]),
    (
        "An invoice should go out once the boat is launched. Boats over ten metres are invoiced in three parts, the rest are not.",
        ["triggers=An invoice should go out once the boat is launched", "exceptions_known=Boats over*"],
    ),
    ("The trigger is the handing over of the keys.", ["triggers=the handing over of the keys"]),
    ("Anna is right about the stock and Bob is right about the date.", []),
    ("Xero is right about prices and Capsule is right about addresses.", ["authority=Xero is right*"]),
    ("Every wholesale order Tom wins gets keyed into Xero by Mel.", ["manual_handoffs=Every wholesale*"]),
    ("Olga is on holiday until 3 December and will have limited access to mail, so please answer to me.", []),
    ("The freeze from 1 December to 6 January must be kept.", ["constraints=The freeze*"]),
    ("Our web shop on Magento is not to be included.", []),
    ("Personal data must never leave Capsule (GDPR).", ["compliance=GDPR", "constraints=Personal data*"]),
    (
        "One thing to settle: the yard counts each vessel as a customer, while accounts counts the owner.",
        ["customer_definition=the yard counts each vessel as a customer, while accounts counts the owner"],
    ),
    (
        "In short: the office retypes every timesheet first into Capsule and then into Xero.",
        ["manual_handoffs=the office retypes every timesheet first into Capsule and then into Xero"],
    ),
    ("Between them 60 projects a month, 3 crews each.", []),
    ("Overtime is approved by text message from the site manager.", ["approvals_live_in=text message"]),
    ("Whenever the survey report is released, an invoice should be made in Xero.", ["triggers=Whenever*"]),
    ("The board wants a margin report per branch each month.", ["reporting=The board*"]),
    ("Lena will test whatever you build, and Omar signs off the money.", []),
    (
        "We accept the work when a month has been reconciled without differences.",
        ["acceptance=We accept the work*"],
    ),
    ("We go live on 1 March 2027, before lambing, or it makes no sense.", []),
    ("Marsh & Sons asks for a written quotation for linking its two systems.", []),
    ("Choirs that share a hall pay half each.", ["exceptions_known=Choirs*"]),
    ("All customers pay half up front.", []),
    ("Gift cards: handled differently in every shop.", ["exceptions_known=Gift cards*"]),
    ("Lock repairs are charged at whatever the fitter thinks right.", ["exceptions_known=Lock repairs*"]),
    ("A hire goes to Xero as soon as the deposit is booked.", ["triggers=A hire*"]),
    (
        "How it works now: a booking gets changed in Capsule, Ines sends a message to the depot, and the depot changes it in Xero.",
        ["manual_handoffs=How it works*"],
    ),
    ("(The kiln costs 4,000 pounds, that is not for you.)", []),
    (
        "Trigger: hire signed in Capsule. On a refusal Bo gets a mail with the reason.",
        ["triggers=hire signed in Capsule", "exceptions_known=On a refusal*"],
    ),
    ("When one of them is refused: two more tries, then a note to Bo.", ["exceptions_known=When one*"]),
    ("If the deposit is returned, nothing may be booked, and Bo gets a mail.", ["exceptions_known=If the deposit*"]),
    ("A hirer without a postcode waits, and Bo completes it.", ["exceptions_known=A hirer*"]),
    (
        "To the office a customer is the school. To finance a customer is the town.",
        ["customer_definition=To the office*"],
    ),
    (
        "\n\nField | Right one | Gets a copy\nName | Capsule | Xero\nTax code | Xero | Capsule\n",
        ["authority=Name: Capsule", "authority=Tax code: Xero"],
    ),
    (
        "\n\nWho approves refunds, and where is that noted?\nBo Lund, finance. In a form of Capsule.",
        ["approvals_live_in=In a form of Capsule"],
    ),
    (
        "These are all:\n\nSystem | Role | Remark\nCapsule | CRM | in use\nXero | ERP | in use, leading for prices and stock\n",
        ["authority=Xero: leading for prices and stock"],
    ),
    (
        "These are all:\n\nSystem | Role | Remark\nCapsule | CRM | in use\nXero | ERP | in use, not leading for anything\n",
        [],
    ),
]


@pytest.mark.parametrize(("told", "expected"), TOLD)
def test_a_text_stands_under_its_key_alone(told: str, expected: list[str]) -> None:
    playbook = load_playbook("crm-erp-integration")
    reading = read_brief(f"We use Capsule as our CRM and Xero for the books. {told}", playbook)
    read = sorted(f"{fact.key}={fact.value}" for fact in reading.facts if fact.key in KEYS)
    assert len(read) == len(expected)
    for value, wanted in zip(read, sorted(expected), strict=True):
        assert value == wanted or (wanted.endswith("*") and value.startswith(wanted[:-1]))


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("And please note that limits are kept in Xero", "limits are kept in Xero"),
        ("Data quality: addresses were put right in May", "addresses were put right in May"),
        ("What goes wrong most often: farms that pay abroad", "farms that pay abroad"),
        ("From our side: only accounts need connecting", "only accounts need connecting"),
        ("So far nobody knows", "So far nobody knows"),
        ("Next month Ann types it in again", "Next month Ann types it in again"),
        ("Gift cards: handled differently", "Gift cards: handled differently"),
        ("One more thing: it never works at night", "One more thing: it never works at night"),
    ],
)
def test_what_introduces_a_statement_is_none_of_it(words: str, left: str) -> None:
    assert without_opener(words) == left


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("We signed for Boomi before anybody asked which process it should carry.", True),
        ("We signed for Boomi after the process owner had been named.", False),
    ],
)
def test_a_purchase_before_anybody_asked_is_a_trap(told: str, shown: bool) -> None:
    reading = read_brief(f"We use Capsule and Xero. {told}", load_playbook("crm-erp-integration"))
    assert bool(reading.traps) is shown


def test_an_event_that_fails_is_an_odd_case_and_no_trigger() -> None:
    text = "CRM HubSpot, ERP Xero. When the order cannot be created, sales shall receive a message with the reason."
    keys = {
        fact.key for fact in read_brief(text, load_playbook("crm-erp-integration"), author="ann@acme.example").facts
    }
    assert "exceptions_known" in keys
    assert "triggers" not in keys


@pytest.mark.parametrize(
    ("told", "doubles"),
    [
        ("We are under GDPR and under ISO 9001.", False),
        ("When I came in 2015 there were two drawers of cards and a database.", False),
        ("The same farm is there under its old and its new name.", True),
        ("One farm in ten is there twice.", True),
    ],
)
def test_doubles_are_told_where_something_is_double(told: str, doubles: bool) -> None:
    reading = read_brief(f"We use Capsule and Xero. {told}", load_playbook("crm-erp-integration"))
    assert any(fact.key == "duplicates_known" for fact in reading.facts) is doubles


def test_the_words_that_say_what_a_system_is_are_cited() -> None:
    text = "Two old ones are gone: Capsule replaced a card index in 2021. The farms sit in Capsule, which is our CRM. Books: Xero."
    crm = [fact for fact in read_brief(text, load_playbook("crm-erp-integration")).facts if fact.key == "crm"]
    assert [fact.evidence for fact in crm] == ["Capsule, which is our CRM"]


def test_a_test_that_is_to_pass_is_no_hand_work() -> None:
    text = "CRM HubSpot, ERP Xero. We accept the work when for a month no order had to be corrected by hand."
    keys = {
        fact.key for fact in read_brief(text, load_playbook("crm-erp-integration"), author="ann@acme.example").facts
    }
    assert "acceptance" in keys
    assert "manual_handoffs" not in keys
