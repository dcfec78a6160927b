"""Prices re-add to the cent and grow with what is asked for, whatever the rate card, the detail and the adjustments."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from importlib import resources
from itertools import pairwise
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from case.offices import OFFICE
from case.rate_cards import adjustments, rate_cards
from case.states import PLAYBOOK, answer, ask, leave_out, state
from inwriting.case.content import QuoteLine, QuoteOption
from inwriting.case.model import Adjustment, CaseState, Tax
from inwriting.case.quote import price, quote_letter
from inwriting.case.quote_document import canonical_json, quote_document, quote_sha256
from inwriting.playbook.rates import RateCard

TODAY = date(2026, 11, 24)
SCHEMA = json.loads((resources.files("inwriting.case") / "quote.schema.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
RECORDS = ["account", "contact", "opportunity", "order", "invoice", "entitlement"]
records = st.lists(st.sampled_from(RECORDS), unique=True)
details = st.sampled_from(["lines", "phases", "totals"])
TOTALS = ("low", "expected", "high")


def priced(made: CaseState, card: RateCard | None = None) -> tuple[QuoteOption, ...]:
    playbook = PLAYBOOK.model_copy(update={"rates": card}) if card else PLAYBOOK
    return price(made, OFFICE, playbook, TODAY)


def document(made: CaseState, card: RateCard | None = None, **office: Any) -> dict[str, Any]:
    playbook = PLAYBOOK.model_copy(update={"rates": card}) if card else PLAYBOOK
    return quote_letter(made, replace(OFFICE, **office), playbook, revision=1, today=TODAY)[1]


def line_of(option: QuoteOption, title: str) -> QuoteLine:
    return next(line for line in option.lines if line.title.startswith(title))


def ordinary() -> CaseState:
    return state(
        crm=["Salesforce"],
        erp=["NetSuite"],
        decision=["whether to renew"],
        processes=["quote to cash"],
        entities=["account", "contact", "order", "invoice"],
        authority=["the CRM owns accounts"],
        exceptions_known=["failed sync, duplicates, missing data and credit holds"],
    )


# ---------------------------------------------------------------- for any rate card


@given(rate_cards(), records, adjustments(), details)
def test_what_a_document_shows_re_adds_to_the_cent_for_any_rate_card_detail_and_adjustment(
    card: RateCard, named: list[str], changed: list[Adjustment], detail: str
) -> None:
    made = state(entities=named, crm=["SAP ECC"])
    made.adjustments = changed
    ask(made, "volumes", "processes")
    for option in document(made, card, detail=detail)["options"]:
        parts = option["lines"] + (option["phases"] if detail == "phases" else [])
        for name in TOTALS:
            if detail != "totals":
                assert sum((Decimal(part[name]) for part in parts), Decimal(0)) == Decimal(option[name])
            work = [line for line in option["lines"] if line["kind"] in ("work", "overhead")]
            if detail == "lines":
                by_role = sum((Decimal(role[name]) for role in option["roles"]), Decimal(0))
                by_phase = sum((Decimal(phase[name]) for phase in option["phases"]), Decimal(0))
                assert by_role == by_phase == sum((Decimal(line[name]) for line in work), Decimal(0))
        assert 0 <= Decimal(option["low"]) <= Decimal(option["expected"]) <= Decimal(option["high"])
        assert Decimal(option["days_low"]) <= Decimal(option["days"]) <= Decimal(option["days_high"])
        for years in option["over"].values():
            assert Decimal(years["low"]) <= Decimal(years["expected"]) <= Decimal(years["high"])


@given(
    rate_cards(),
    st.integers(1, 60),
    adjustments(lines=False),
    st.sampled_from(["entities", "other_systems", "processes"]),
)
def test_more_of_anything_never_lowers_a_price(
    card: RateCard, number: int, changed: list[Adjustment], key: str
) -> None:
    options = []
    for count in (number, number + 1):
        made = state(**{key: [f"thing {each}" for each in range(count)]})
        made.adjustments = changed
        options.append(priced(made, card))
    for fewer, more in zip(*options, strict=True):
        assert all(one <= other for one, other in zip(fewer.price.each, more.price.each, strict=True))


@given(rate_cards(), records, adjustments(), details)
def test_the_same_facts_give_the_same_document_hash_and_letter_and_no_float_is_in_it(
    card: RateCard, named: list[str], changed: list[Adjustment], detail: str
) -> None:
    playbook = PLAYBOOK.model_copy(update={"rates": card})
    office = replace(OFFICE, detail=detail, tax=Tax("VAT", Decimal("20")))
    made = state(entities=named)
    made.adjustments = changed
    letter, found, digest = quote_letter(made, office, playbook, revision=1, today=TODAY)
    assert (letter, found, digest) == quote_letter(made.copy(), office, playbook, revision=1, today=TODAY)
    assert digest == letter.sha256 == quote_sha256(json.loads(canonical_json(found)))
    assert all(isinstance(leaf, str | int | None) for leaf in leaves(found))
    VALIDATOR.validate(found)


@given(rate_cards())
def test_each_line_of_work_is_its_days_at_its_rate_and_no_amount_is_a_float(card: RateCard) -> None:
    for option in priced(state(entities=["order"]), card):
        for line in option.lines:
            assert all(isinstance(each, Decimal) for each in (*line.effort.each, *line.price.each, line.day_rate))
            if line.kind in ("work", "overhead"):
                assert abs(line.expected - line.days * line.day_rate) * 2 <= card.rounding


def leaves(value: object) -> list[object]:
    if isinstance(value, dict):
        return [leaf for item in value.values() for leaf in leaves(item)]
    if isinstance(value, list):
        return [leaf for item in value for leaf in leaves(item)]
    return [value]


# ---------------------------------------------------------------- the card that ships


def test_an_ordinary_case_comes_to_eight_to_twelve_days_and_each_option_to_more_than_the_last() -> None:
    a, b, c = priced(ordinary())
    assert Decimal(8) <= a.days <= Decimal(12)
    assert a.expected < b.expected < c.expected


def test_a_system_on_premise_makes_its_study_heavier_and_the_line_says_why() -> None:
    made = state(crm=["Salesforce"], erp=["SAP ECC"], compliance=["GDPR"])
    light, heavy = (line_of(priced(each)[0], "Study") for each in (ordinary(), made))
    assert heavy.days == light.days * Decimal("1.2")
    (factor,) = heavy.factors
    assert (factor.title, factor.times, factor.rests_on) == ("A system on your own premises", Decimal("1.2"), "U2")
    assert factor.reason.endswith(".")
    assert [f.rests_on for f in line_of(priced(made)[0], "Record model").factors] == ["U3"]


def test_overhead_is_a_visible_share_of_the_work_it_is_of() -> None:
    option = priced(ordinary())[0]
    work = sum((line.days for line in option.lines if line.kind == "work"), Decimal(0))
    line = line_of(option, "Coordination")
    assert (line.kind, line.days) == ("overhead", (work * Decimal("0.08")).quantize(Decimal("0.01")))
    assert line.rests_on == f"8 % of {work.normalize():f} days"


def card_with(**changes: object) -> RateCard:
    assert PLAYBOOK.rates is not None
    return RateCard.model_validate(PLAYBOOK.rates.model_dump(by_alias=True, exclude_unset=True) | changes)


def test_a_minimum_is_a_line_that_tops_up_what_is_below_it() -> None:
    assert PLAYBOOK.rates is not None
    options = [each.model_dump() | {"minimum": "20000"} for each in PLAYBOOK.rates.options]
    a, _, c = priced(ordinary(), card_with(option=options))
    assert (a.low, a.expected) == (20_000, 20_000)
    assert line_of(a, "Minimum engagement").expected == 20_000 - sum(line.expected for line in a.lines[:-1])
    assert [line.title for line in c.lines if line.kind == "minimum"] == ["Minimum engagement"]
    assert c.high > 20_000


def test_a_volume_discount_is_off_what_is_above_its_threshold_and_a_line_says_so() -> None:
    bands = [
        {"title": "Volume", "above": "5000", "percent": "10"},
        {"title": "Large", "above": "8000", "percent": "20"},
    ]
    plain = priced(ordinary(), card_with(discount=[]))[0]
    option = priced(ordinary(), card_with(discount=bands))[0]
    first, second = line_of(option, "Volume"), line_of(option, "Large")
    assert plain.expected == 9430
    assert (first.expected, second.expected) == (-300, -290)  # 10 % of 3,000, and 20 % of 1,430 to the nearest ten
    assert option.expected == plain.expected + first.expected + second.expected


def test_what_the_days_of_staff_set_is_the_line_and_low_and_high_follow_in_proportion() -> None:
    made = ordinary()
    before = line_of(priced(made)[0], "Process")
    made.adjustments = [Adjustment("days", 2, None, Decimal(2), before.title, "lead")]
    after = line_of(priced(made)[0], "Process")
    assert after.effort.each == tuple(2 * each for each in before.effort.each)
    assert after.expected == 2 * after.day_rate


def test_a_rate_and_a_discount_of_staff_are_in_every_option_with_their_reason() -> None:
    made = ordinary()
    made.adjustments = [
        Adjustment("rate", None, "architect", Decimal(1000), "Lead architect", "lead"),
        Adjustment("discount", None, None, Decimal(5), "returning client", "lead"),
    ]
    for option in priced(made):
        assert {line.day_rate for line in option.lines if line.role == "Lead architect"} == {Decimal(1000)}
        assert option.lines[-1].title == "Discount 5 %: returning client"
        assert option.lines[-1].expected < 0


def test_days_for_what_is_assumed_and_margins_stay_with_staff_unless_the_office_shows_them() -> None:
    made = ordinary()
    ask(made, "customer_definition")
    lines = document(made)["options"][0]["lines"]
    shown = document(made, internal="client")["options"][0]["lines"]
    assert {line["allowance"] for line in lines} == {None}
    assert next(line for line in shown if line["key"] == "records")["allowance"] == {
        "days_low": "0",
        "days": "0.15",
        "days_high": "0.75",
    }
    assert next(line for line in lines if line["key"] == "records")["rests_on"] == "U5, U6, U7, U8, A1"
    assert "margin" not in canonical_json(document(made, internal="client"))


def test_taxes_stand_beside_the_price_and_never_in_it() -> None:
    without, found = document(ordinary()), document(ordinary(), tax=Tax("VAT", Decimal(20)))
    assert without["tax"]["note"] == "Taxes are not included."
    for one, other in zip(without["options"], found["options"], strict=True):
        assert one["expected"] == other["expected"] == other["tax"]["net"]
        assert Decimal(other["tax"]["tax"]) == Decimal(other["expected"]) / 5
        assert Decimal(other["tax"]["gross"]) == Decimal(other["expected"]) * Decimal("1.2")


# ---------------------------------------------------------------- lifecycle and time


def test_options_and_alternatives_are_compared_over_one_and_three_years_with_the_buyers_own_days() -> None:
    found = document(ordinary())
    a = found["options"][0]
    assert Decimal(a["over"]["3"]["expected"]) == Decimal(a["expected"]) + 36 * Decimal(a["running"]["days"]) * 400
    assert [each["title"] for each in found["alternatives"]] == ["Do nothing", "Licence first"]
    assert all(set(each["criteria"]) == set(a["criteria"]) for each in found["alternatives"])
    assert found["tradeoffs"] == ["Options A and B leave the operation of the control out; option C contains it."]


def test_the_timetable_counts_working_days_past_weekends_and_holidays() -> None:
    option = priced(ordinary())[0]
    days = [(phase.from_day, phase.to_day) for phase in option.phases]
    assert days[0][0] == 1
    assert all(after[0] == before[1] + 1 for before, after in pairwise(days))
    late = price(ordinary(), OFFICE, PLAYBOOK, date(2026, 12, 24))[0]
    assert late.phases[0].starts_on == date(
        2026, 12, 29
    )  # Christmas, Boxing Day's substitute and a weekend lie between
    assert late.price == option.price


def test_a_schedule_beyond_what_can_be_planned_has_no_dates_and_still_a_price() -> None:
    made = ordinary()
    made.adjustments = [Adjustment("days", 1, None, Decimal(999), "Process and handoff map", "lead")]
    phases = priced(made)[2].phases
    assert (phases[-1].starts_on, phases[-1].to_day > 1000) == (None, True)
    VALIDATOR.validate(document(made))


# ---------------------------------------------------------------- what is in, later and out


def test_what_is_planned_for_later_is_priced_apart_and_in_no_total() -> None:
    made = ordinary()
    before = document(made)
    leave_out(made, "entities", "entitlement", "Entitlements come in phase 2", why="deferred")
    leave_out(made, "entities", "support_history", "Support history is out of scope")
    found = document(made)
    assert [option["expected"] for option in found["options"]] == [option["expected"] for option in before["options"]]
    (later,) = found["deferred"]
    assert (later["part"], later["source"]) == ("entitlement", "“Entitlements come in phase 2”")
    with_it = document(state(**{**facts_of(ordinary()), "entities": [*RECORDS[:2], "order", "invoice", "entitlement"]}))
    added = Decimal(with_it["options"][0]["expected"]) - Decimal(before["options"][0]["expected"])
    assert Decimal(later["adds"]["A"]["expected"]) == added > 0
    status = {part["part"]: part["status"] for part in found["scope"]}
    assert (status["order"], status["entitlement"], status["support history"]) == ("in", "deferred", "out")
    assert status["Salesforce"] == "in"


def facts_of(made: CaseState) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for fact in made.facts.values():
        found.setdefault(fact.key, []).append(fact.value)
    return found


def test_an_erp_that_is_planned_takes_the_place_of_one_and_is_not_added_later() -> None:
    made = state(crm=["Salesforce"])
    leave_out(made, "erp", "NetSuite", "We plan to move to NetSuite", why="planned")
    assert document(made)["deferred"] == []


# ---------------------------------------------------------------- too little, too much, nothing


@pytest.mark.parametrize("facts", [{}, {"crm": ["Salesforce"], "erp": ["NetSuite"]}])
def test_too_little_is_one_price_and_ranges(facts: dict[str, list[str]]) -> None:
    found = document(state(**facts), tax=Tax("VAT", Decimal(20)))
    assert [option["priced"] for option in found["options"]] == ["total", "range", "range"]
    assert [bool(option["tax"]) for option in found["options"]] == [True, False, False]
    assert "ACCEPT A " in found["acceptance"]
    VALIDATOR.validate(found)


def test_an_answer_that_brings_enough_facts_gives_every_option_a_price() -> None:
    made = state(crm=["Salesforce"], erp=["NetSuite"])
    ask(made, "entities")
    answer(made, "entities", "orders and invoices", "order, invoice")
    assert {option["priced"] for option in document(made)["options"]} == {"total"}


def test_absurdly_many_of_something_are_priced_as_a_bound_that_the_line_names() -> None:
    line = line_of(priced(state(entities=[f"r{n}" for n in range(1000)]))[0], "Record model")
    assert (line.quantity, line.bounded) == (50, True)
    assert "1000 were named, priced as 50" in line.rests_on


def test_what_comes_to_nothing_has_no_price_rather_than_a_price_of_nothing() -> None:
    assert PLAYBOOK.rates is not None
    free = [each.model_dump() | {"day_rate": "0"} for each in PLAYBOOK.rates.roles]
    options = [each.model_dump() | {"minimum": "0"} for each in PLAYBOOK.rates.options]
    found = document(ordinary(), card_with(role=free, option=options))
    assert {option["priced"] for option in found["options"]} == {"none"}
    assert found["acceptance"] == "No option has a price that can be accepted yet."


# ---------------------------------------------------------------- identity


def test_a_day_later_it_is_another_quote_of_the_same_options() -> None:
    made = ordinary()
    one = quote_letter(made, OFFICE, PLAYBOOK, revision=1, today=TODAY)
    other = quote_letter(made, OFFICE, PLAYBOOK, revision=1, today=date(2026, 12, 1))
    assert one[2] != other[2]
    assert [o["identity"] for o in one[1]["options"]] == [o["identity"] for o in other[1]["options"]]


def test_staff_see_every_line_of_a_quote_whose_buyer_sees_totals() -> None:
    letter, found, _ = quote_letter(ordinary(), replace(OFFICE, detail="totals"), PLAYBOOK, revision=1, today=TODAY)
    assert [option["lines"] + option["roles"] for option in found["options"]] == [[], [], []]
    whole = quote_document(ordinary(), OFFICE, letter, detail="lines")
    assert len(whole["options"][0]["lines"]) > 10
    assert [option["expected"] for option in whole["options"]] == [option["expected"] for option in found["options"]]
