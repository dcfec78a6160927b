"""A recommended scope says what is the case's own: its processes, directions, exceptions, criteria and purchases."""

from __future__ import annotations

import pytest

from case.states import MAIL, PLAYBOOK, ask, leave_out, state
from inwriting.case import scope
from inwriting.case.model import CaseState, Direction
from inwriting.case.tellings import purchases


def told(made: CaseState, step: str) -> str:
    """What a step tells of the case, as a letter has it."""
    at = next(number for number, one in enumerate(PLAYBOOK.scope.steps) if one.key == step)
    return "; ".join(f"{one.in_words} ({one.source})" for one in scope.scope_steps(made, PLAYBOOK)[at].tells)


def test_each_step_tells_what_is_stated_with_its_number() -> None:
    made = state(
        processes=["quote to cash"],
        triggers=["an order goes over as soon as it is confirmed"],
        entities=["order", "invoice"],
        exceptions_known=["nobody hears of it when a sync fails at night"],
        acceptance=["the work is complete when 200 orders have passed"],
        operations=["Graham Dyson"],
        renewal_date=["2027-03-31"],
    )
    assert (
        told(made, "process") == "quote to cash (U1); started by “an order goes over as soon as it is confirmed” (U2)"
    )
    assert told(made, "records") == "order, invoice (U3, U4)"
    assert told(made, "exceptions") == "“nobody hears of it when a sync fails at night” (U5)"
    assert told(made, "acceptance") == (
        "“the work is complete when 200 orders have passed” (U6); to be signed by Graham Dyson (U7)"
    )
    assert told(made, "licensing") == "renewal 31 March 2027 (U8)"


def test_what_is_open_rests_on_what_is_assumed() -> None:
    made = state()
    ask(made, "processes", "exceptions_known")
    assert told(made, "process") == "from won opportunity to invoice (A1)"
    assert told(made, "exceptions") == "failed sync, duplicates, missing data and approval overrides (A2)"
    assert told(made, "licensing") == ""


def test_the_same_words_are_told_once() -> None:
    made = state(exceptions_known=["6 %"], duplicates_known=["6 %"])
    assert told(made, "exceptions") == "6 % (U1)"


def test_directions_stand_in_the_words_of_the_brief_or_as_their_table_has_them() -> None:
    made = state()
    made.directions = [
        Direction("Contacts and\naccounts both ways", MAIL),
        Direction(
            "Order\tHubSpot to Odoo\t300", MAIL, "Order: HubSpot to Odoo", file="brief.docx", place="table 1, row 2"
        ),
    ]
    assert told(made, "authority").startswith(
        "which way: “Contacts and accounts both ways”, Order: HubSpot to Odoo (you wrote, brief.docx says); "
    )


@pytest.mark.parametrize(
    "words",
    [
        "the board has picked Boomi and wants to sign before Christmas",
        "We're about to sign with Boomi next week",
        "We plan to subscribe to Boomi in January",
        "We intend to buy Boomi licences so that our customers' orders get through",
        "Boomi has been shortlisted",
        "the steering group wants to replace it by Boomi, contract is to be signed next month",
        "Procurement is negotiating with Boomi",
        "Planned purchase: Boomi, Q1 2027",
        "We will move from Odoo to Boomi in 2028",
    ],
)
def test_a_product_that_is_to_be_bought_is_kept_apart_by_name(words: str) -> None:
    made = state()
    leave_out(made, "other_systems", "Boomi", words, "planned")
    assert (
        told(made, "licensing") == f"whether and when to buy is decided apart from this: Boomi (you wrote: “{words}”)"
    )


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("We will add Boomi to the integration next year", "planned"),
        ("Boomi will be connected in phase 2", "planned"),
        ("Our parent wants to buy Boomi for its own use", "planned"),
        ("a competitor is about to sign with Boomi", "planned"),
        ("Boomi was rejected when we signed last year", "past"),
        ("we shall not buy Boomi", "negated"),
    ],
)
def test_what_is_no_purchase_of_the_clients_is_not(words: str, why: str) -> None:
    made = state()
    leave_out(made, "other_systems", "Boomi", words, why)
    assert purchases(made, PLAYBOOK) == ()


def test_what_is_there_is_not_to_be_bought() -> None:
    made = state(other_systems=["Boomi"])
    leave_out(made, "other_systems", "Boomi", "we wanted to buy Boomi this year", "planned")
    assert purchases(made, PLAYBOOK) == ()


def test_long_words_are_cut_around_the_product() -> None:
    made = state()
    long = "we have talked about this in the board for more than a year, " * 3
    leave_out(made, "other_systems", "Boomi", f"{long}and now buy Boomi, {long}", "planned")
    assert "Boomi" in told(made, "licensing").split("“")[1]
    assert len(told(made, "licensing")) < 230


@pytest.mark.parametrize(
    ("gone", "process"),
    [
        (["opportunity"], "from order to invoice"),
        (["invoice"], "from won opportunity to order"),
        (["opportunity", "invoice"], "as your brief describes it"),
        (["contact"], "from won opportunity to invoice"),
    ],
)
def test_the_usual_process_has_none_of_what_is_left_out(gone: list[str], process: str) -> None:
    made = state()
    for value in gone:
        leave_out(made, "entities", value, "out of scope", "not these")
    ask(made, "processes")
    assert told(made, "process") == f"{process} (A1)"
