"""Prices re-add to the cent, grow with what is asked for, and the same facts have the same hash."""

from __future__ import annotations

import tempfile
from datetime import date
from decimal import Decimal
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from desks import ADDRESS, CONFIG, STAFF
from inwriting.case.intake import choose_questions, required_open
from inwriting.case.model import CaseState, Fact, Office, Question
from inwriting.case.quote import MOST_UNITS, price, quote_document, quote_letter, quote_sha256
from inwriting.config import load
from inwriting.playbook.loader import load_playbook
from inwriting.playbook.schema import Effort, RateCard, Role

PLAYBOOK = load_playbook("crm-erp-integration")
money = st.decimals(min_value=0, max_value=5000, places=2)
days = st.decimals(min_value=0, max_value=20, places=2)
TODAY = date(2026, 11, 24)


def load_office() -> Office:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "inwriting.toml"
        file.write_text(CONFIG.format(address=ADDRESS, staff=STAFF, store="sqlite:///x.db"))
        return load(file, {}).office_value()


def state(**facts: list[str]) -> CaseState:
    made = CaseState("IW-2026-0001")
    for key, values in facts.items():
        for value in values:
            number = len(made.facts) + 1
            made.facts[number] = Fact(number, key, value, "stated", "<a@b.example>", value)
    return made


@st.composite
def rate_cards(draw: st.DrawFn) -> RateCard:
    assert PLAYBOOK.rates is not None
    roles = tuple(Role(key=f"r{n}", title=f"Role {n}", day_rate=draw(money)) for n in range(2))
    efforts = []
    for number in range(draw(st.integers(1, 5))):
        low, expected, high = sorted(draw(st.tuples(days, days, days)))
        efforts.append(
            Effort(
                key=f"e{number}",
                title=f"Effort {number}",
                per=draw(
                    st.sampled_from(["fixed", "process", "record", "system", "interface", "exception", "open_question"])
                ),
                role=draw(st.sampled_from(["r0", "r1"])),
                low=low,
                expected=expected,
                high=high,
                options=("A", "B", "C"),
            )
        )
    return PLAYBOOK.rates.model_copy(
        update={
            "roles": roles,
            "efforts": tuple(efforts),
            "rounding": draw(st.sampled_from([Decimal("0.01"), Decimal(1), Decimal(10)])),
        }
    )


@given(rate_cards(), st.lists(st.sampled_from(["account", "contact", "order", "invoice"]), unique=True))
def test_totals_are_the_sums_of_their_lines_for_any_rate_card(card: RateCard, records: list[str]) -> None:
    playbook = PLAYBOOK.model_copy(update={"rates": card})
    for option in price(state(entities=records), playbook):
        assert option.low == sum(line.low for line in option.lines)
        assert option.expected == sum(line.expected for line in option.lines)
        assert option.high == sum(line.high for line in option.lines)
        assert option.low <= option.expected <= option.high


@given(rate_cards(), st.integers(1, 30))
def test_more_records_never_lower_a_price(card: RateCard, count: int) -> None:
    playbook = PLAYBOOK.model_copy(update={"rates": card})
    fewer = price(state(entities=[f"r{n}" for n in range(count)]), playbook)
    more = price(state(entities=[f"r{n}" for n in range(count + 1)]), playbook)
    for one, other in zip(fewer, more, strict=True):
        assert one.low <= other.low
        assert one.expected <= other.expected
        assert one.high <= other.high


def test_absurdly_many_of_something_are_priced_as_a_bound_that_the_line_names() -> None:
    options = price(state(entities=[f"r{n}" for n in range(1000)]), PLAYBOOK)
    line = next(line for line in options[0].lines if line.unit == "records")
    assert line.quantity == MOST_UNITS
    assert "1000 were named" in line.rests_on


def test_the_same_facts_have_the_same_hash_and_other_facts_another() -> None:
    config = load_office()
    letters = [
        quote_letter(state(crm=["Salesforce"], erp=[erp]), config, PLAYBOOK, revision=1, today=TODAY)
        for erp in ("NetSuite", "NetSuite", "Odoo")
    ]
    assert letters[0][2] == letters[1][2] != letters[2][2]
    assert letters[0][0].sha256 == quote_sha256(quote_document(state(), letters[0][0]))


def test_an_open_required_question_makes_a_quote_budgetary_and_a_known_unknown_does_not() -> None:
    made = state(crm=["Salesforce"], erp=["NetSuite"])
    assert quote_letter(made, load_office(), PLAYBOOK, revision=1, today=TODAY)[0].quote_class == "budgetary"
    for number, question in enumerate(required_open(made, PLAYBOOK), 1):
        status = "assumed" if number % 2 else "answered"
        made.questions[number] = Question(number, question.key, question.text, question.type, status, "words", "words")
    assert quote_letter(made, load_office(), PLAYBOOK, revision=1, today=TODAY)[0].quote_class == "firm"


def test_all_that_a_firm_quote_needs_is_asked_in_the_first_letter() -> None:
    asked = {question.key for question in choose_questions(state(), PLAYBOOK)}
    assert {question.key for question in required_open(state(), PLAYBOOK)} <= asked
    assert next(iter(choose_questions(state(), PLAYBOOK))).key == "decision"


def test_nothing_is_asked_that_the_brief_has_answered() -> None:
    asked = {
        question.key
        for question in choose_questions(state(crm=["Salesforce"], go_live=["2027-03"]), PLAYBOOK, limit=99)
    }
    assert "erp" in asked
    assert asked.isdisjoint({"crm", "go_live"})
