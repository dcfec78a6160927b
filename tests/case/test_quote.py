"""What a quote counts and what that rests on; when it is firm; what its hash is of."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from case.offices import OFFICE
from case.states import PLAYBOOK, answer, ask, state
from inwriting.case.content import QuoteLine, QuoteOption
from inwriting.case.intake import required_open
from inwriting.case.model import CaseState
from inwriting.case.quote import price as price_by
from inwriting.case.quote import quote_letter
from inwriting.case.quote_document import quote_document, quote_sha256
from inwriting.playbook.rates import RateCard, flaws
from inwriting.playbook.schema import Playbook

TODAY = date(2026, 11, 24)


def price(made: CaseState, playbook: Playbook) -> tuple[QuoteOption, ...]:
    return price_by(made, OFFICE, playbook, TODAY)


def line_of(option: QuoteOption, title: str) -> QuoteLine:
    return next(line for line in option.lines if line.title.startswith(title))


def test_the_same_facts_have_the_same_hash_and_other_facts_another() -> None:
    config = OFFICE
    letters = [
        quote_letter(state(crm=["Salesforce"], erp=[erp]), config, PLAYBOOK, revision=1, today=TODAY)
        for erp in ("NetSuite", "NetSuite", "Odoo")
    ]
    assert letters[0][2] == letters[1][2] != letters[2][2]
    assert letters[0][0].sha256 == quote_sha256(quote_document(state(), config, letters[0][0]))


def test_an_open_required_question_makes_a_quote_budgetary_and_a_known_unknown_does_not() -> None:
    made = state(crm=["Salesforce"], erp=["NetSuite"])
    assert quote_letter(made, OFFICE, PLAYBOOK, revision=1, today=TODAY)[0].quote_class == "budgetary"
    needed = [question.key for question in required_open(made, PLAYBOOK)]
    ask(made, *needed)
    budgetary, _, _ = quote_letter(made, OFFICE, PLAYBOOK, revision=1, today=TODAY)
    assert (budgetary.quote_class, budgetary.valid_until) == ("budgetary", None)
    assert [line.text for line in budgetary.firm_needs] == [question.text for question in made.questions.values()]
    for number, key in enumerate(needed):
        answer(made, key, "words", status="assumed" if number % 2 else "answered")
    firm, document, _ = quote_letter(made, OFFICE, PLAYBOOK, revision=2, today=TODAY)
    assert (firm.quote_class, firm.firm_needs) == ("firm", ())
    assert firm.valid_until == date(2026, 12, 24)
    assert [item["question"] for item in document["answers"]] == [
        question.text for question in made.questions.values() if question.status == "answered"
    ]


# ---------------------------------------------------------------- what is counted, and what it rests on


def test_a_line_names_the_facts_the_answers_and_the_assumptions_its_number_rests_on() -> None:
    made = state(crm=["Salesforce"], entities=["order", "invoice"])
    ask(made, "erp", "processes", "exceptions_known")
    answer(made, "processes", "Order to cash and returns", "Order to cash, returns")
    option = price(made, PLAYBOOK)[0]
    records, systems = line_of(option, "Record model"), line_of(option, "Study")
    assert (records.quantity, records.rests_on) == (2, "U2, U3")
    assert (systems.quantity, systems.rests_on) == (2, "U1, A1")
    processes, exceptions = line_of(option, "Process"), line_of(option, "Exception")
    assert (processes.quantity, processes.unit, processes.rests_on) == (2, "processes", "Q2")
    assert (exceptions.quantity, exceptions.rests_on) == (4, "A3")


def test_every_system_is_studied_and_each_beyond_the_first_is_an_interface() -> None:
    option = price(state(crm=["Salesforce"], erp=["NetSuite"], other_systems=["Shopify", "Zendesk"]), PLAYBOOK)[0]
    assert line_of(option, "Study").quantity == 4
    assert (line_of(option, "Direction").quantity, line_of(option, "Direction").unit) == (3, "interfaces")


def test_one_product_in_two_places_is_one_system() -> None:
    option = price(state(crm=["Odoo"], erp=["Odoo"]), PLAYBOOK)[0]
    assert line_of(option, "Study").quantity == 1
    assert line_of(option, "Direction").quantity == 1


def test_an_answer_that_lists_nothing_is_counted_as_usual_and_says_so() -> None:
    made = state()
    ask(made, "exceptions_known", "processes")
    answer(made, "exceptions_known", "Syncs stop at night and somebody in finance starts them again, we think by hand")
    answer(made, "processes", "Quote to cash: from the won opportunity to the paid invoice.")
    option = price(made, PLAYBOOK)[0]
    assert line_of(option, "Exception").quantity == 4
    assert line_of(option, "Exception").rests_on == "Q1 (told in words, not as a list: counted as 4)"
    assert line_of(option, "Process").quantity == 1


def test_an_answer_of_none_is_never_priced_as_one_thing_named_none() -> None:
    made = state()
    ask(made, "exceptions_known", "other_systems")
    answer(made, "exceptions_known", "none that we know of", "none")
    answer(made, "other_systems", "No other systems read them.")
    option = price(made, PLAYBOOK)[0]
    assert line_of(option, "Exception").rests_on == "Q1, none named, so the usual 4"
    assert line_of(option, "Study").quantity == 2


def test_each_open_assumption_widens_the_line_that_its_question_names_by_the_days_of_that_question() -> None:
    made = state(entities=["order"], crm=["Salesforce"], erp=["NetSuite"])
    before = line_of(price(made, PLAYBOOK)[0], "Record model")
    ask(made, "customer_definition")
    after = line_of(price(made, PLAYBOOK)[0], "Record model")
    own = PLAYBOOK.question("customer_definition")
    assert own is not None
    assert own.assume_days is not None
    assert (after.days - before.days, after.allowance.high) == (own.assume_days.expected, own.assume_days.high)
    assert (before.rests_on, after.rests_on) == ("U1", "U1, A1")


def test_an_assumption_whose_question_names_no_line_is_a_line_of_its_own() -> None:
    made = state(entities=["order"])
    ask(made, "go_live", "licence_status")
    line = line_of(price(made, PLAYBOOK)[0], "Working with")
    assert (line.quantity, line.unit) == (3, "assumptions")
    assert line.rests_on == "A1, A2, Decision to be made not stated"


@given(st.sampled_from(["volumes", "customer_definition", "approvals_live_in", "go_live", "authority"]))
def test_an_answer_that_counts_nothing_narrows_the_price_and_nothing_else(key: str) -> None:
    made = state(crm=["Salesforce"], erp=["NetSuite"])
    ask(made, "entities", key)
    before = price(made, PLAYBOOK)
    answer(made, key, "this is how it is")
    for one, other in zip(before, price(made, PLAYBOOK), strict=True):
        counts = [{line.title: line.quantity for line in each.lines if line.kind == "work"} for each in (one, other)]
        assert {title: counts[1].get(title) for title in counts[0] if not title.startswith("Working")}.items() <= (
            counts[0].items()
        )
        assert other.high < one.high


def test_what_the_client_rejected_or_left_out_is_not_priced() -> None:
    made = state(entities=["order", "invoice"])
    made.facts[2] = replace(made.facts[2], status="rejected")
    assert line_of(price(made, PLAYBOOK)[0], "Record model").quantity == 1


def line_titles(option: QuoteOption) -> set[str]:
    return {line.title for line in option.lines}


def test_options_are_compared_on_the_six_criteria_in_their_order() -> None:
    for option in price(state(), PLAYBOOK):
        assert [criterion for criterion, _ in option.criteria] == [
            "deployment effort",
            "support responsibility",
            "renewal or refresh timing",
            "security review",
            "administrative ownership",
            "cost of maintaining the control after launch",
        ]
        assert all(sentence.endswith(".") for _, sentence in option.criteria)


def test_the_hash_is_of_what_the_letter_says_and_not_of_how_it_was_reached() -> None:
    one, other = state(crm=["Salesforce"], erp=["NetSuite"]), state(erp=["NetSuite"], crm=["Salesforce"])
    letters = [quote_letter(made, OFFICE, PLAYBOOK, revision=1, today=TODAY) for made in (one, one, other)]
    assert letters[0][1:] == letters[1][1:]
    assert letters[0][2] != letters[2][2]  # U1 is another fact there
    assert quote_letter(one, OFFICE, PLAYBOOK, revision=2, today=TODAY)[2] != letters[0][2]
    shuffled = dict(reversed(letters[0][1].items()))
    assert quote_sha256(shuffled) == letters[0][2]


def test_an_option_that_did_not_change_keeps_its_identity_in_the_next_revision() -> None:
    made = state(crm=["Salesforce"], erp=["NetSuite"])
    first = quote_letter(made, OFFICE, PLAYBOOK, revision=1, today=TODAY)[1]
    again = quote_letter(made, OFFICE, PLAYBOOK, revision=2, today=TODAY)[1]
    other = quote_letter(state(crm=["Salesforce"]), OFFICE, PLAYBOOK, revision=3, today=TODAY)[1]
    assert identities(first) == identities(again)
    assert not set(identities(first)) & set(identities(other))
    assert len(set(identities(first))) == 3


def identities(document: dict[str, Any]) -> list[str]:
    return [option["identity"] for option in document["options"]]


# ---------------------------------------------------------------- rate cards that cannot price


def card_with(**changes: object) -> dict[str, object]:
    assert PLAYBOOK.rates is not None
    return PLAYBOOK.rates.model_dump(by_alias=True) | changes


def test_a_rate_card_that_prices_by_a_unit_nobody_counts_is_refused_by_name() -> None:
    assert PLAYBOOK.rates is not None
    efforts = [{**PLAYBOOK.rates.efforts[0].model_dump(exclude={"share", "of"}), "per": "acre"}]
    card = RateCard.model_validate(card_with(effort=efforts, factor=[]))
    found = [flaw.message for flaw in flaws(card, {fact.key for fact in PLAYBOOK.facts}, set())]
    assert any(re.match(r"effort kickoff is per acre, which is none of .*record", message) for message in found)


def test_a_rate_card_with_a_negative_rate_is_refused() -> None:
    with pytest.raises(ValidationError, match="greater than or equal to 0"):
        RateCard.model_validate(card_with(role=[{"key": "architect", "title": "Lead", "day_rate": "-1"}]))


def test_a_playbook_without_rates_prices_nothing_and_says_so() -> None:
    letter, document, _ = quote_letter(
        state(), OFFICE, PLAYBOOK.model_copy(update={"rates": None}), revision=1, today=TODAY
    )
    assert letter.options == ()
    assert document["options"] == []
