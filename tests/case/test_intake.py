"""Only the questions that matter are asked, nothing twice, and what is said of a case is what it stated."""

from __future__ import annotations

import re
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from case.states import PLAYBOOK, answer, ask, assume, leave_out, observe, state
from inwriting.case import intake, scope
from inwriting.case.counting import allowances
from inwriting.case.model import CaseState, Fact
from inwriting.playbook.schema import Question

REQUIRED = tuple(question.key for question in PLAYBOOK.questions if "firm" in question.required_for)
FACTS = tuple(fact.key for fact in PLAYBOOK.facts)
fact_keys = st.lists(st.sampled_from(FACTS), unique=True)


def keys(questions: tuple[Question, ...]) -> list[str]:
    return [question.key for question in questions]


# ---------------------------------------------------------------- the questions of the playbook


@pytest.mark.parametrize("question", PLAYBOOK.questions, ids=lambda question: question.key)
def test_a_question_can_stand_in_a_letter(question: Question) -> None:
    assert question.text.endswith("?")
    assert question.text.count("?") == 1
    assert len(question.text) <= 120
    assert question.assume[0].islower() or question.assume[0].isdigit()
    for text in (question.text, question.why, question.assume):
        assert text == " ".join(text.split())
    assert not question.why.endswith(".")
    assert not question.assume.endswith(".")
    assert not re.search(r"\b(?:trap|fail(?:ure|s)?|wrong|mistake)\b", question.text + question.why + question.assume)


def test_every_question_fills_a_fact_that_a_brief_can_state_or_is_raised_beside_one_that_does() -> None:
    filling = [question for question in PLAYBOOK.questions if question.fact]
    assert [question.fact for question in filling if question.fact not in FACTS] == []
    assert all(question.fact == question.key for question in filling)
    raised = {key for signal in PLAYBOOK.observations.values() for key in signal.raises}
    assert {question.key for question in PLAYBOOK.questions} - {question.key for question in filling} <= raised


def test_every_signal_raises_a_question_that_its_own_words_have_not_answered() -> None:
    facts = {"cleanup-post-project": "data_cleanup", "cleanup-without-scope": "data_cleanup"}
    facts |= {"customer-defined-differently": "customer_definition", "approvals-in-email": "approvals_live_in"}
    facts |= {"undocumented-exceptions": "exceptions_known", "reporting-without-governance": "reporting"}
    facts |= {"departments-redefine-records": "customer_definition", "reporting-without-authority": "reporting"}
    facts |= {"systems-without-events": "exceptions_known", "buying-before-ownership": "licence_status"}
    for signal in PLAYBOOK.observations.values():
        told = state(**{facts[signal.key]: ["as the brief has it"]})
        observe(told, **{"signal" if signal in PLAYBOOK.signals else "trap": signal.number})
        asked = [question.key for question in intake.choose_questions(told, PLAYBOOK, limit=99)]
        assert set(signal.raises) & set(asked), signal.key


def test_every_question_that_a_letter_may_ask_says_what_its_assumption_costs() -> None:
    asked = intake.choose_questions(state(licence_status=["evaluating"]), PLAYBOOK, limit=99)
    assert [question.key for question in asked if question.assume_days is None] == []


def test_a_firm_quote_needs_few_answers() -> None:
    assert set(REQUIRED) == {"decision", "crm", "erp", "processes", "entities", "authority", "exceptions_known"}


def test_one_record_in_the_words_of_a_handoff_is_named_in_passing_and_asked_for() -> None:
    handoff = "Orders get retyped"
    assert "entities" in keys(intake.required_open(state(entities=[handoff], manual_handoffs=[handoff]), PLAYBOOK))
    assert "entities" not in keys(intake.required_open(state(entities=["order"], manual_handoffs=[handoff]), PLAYBOOK))


# ---------------------------------------------------------------- which are asked


@given(fact_keys)
def test_whatever_the_brief_states_a_first_letter_asks_all_that_firm_needs_and_at_most_eight(stated: list[str]) -> None:
    made = state(**{key: [f"something on {key}"] for key in stated})
    chosen = keys(intake.choose_questions(made, PLAYBOOK))
    assert len(chosen) <= 8
    assert set(keys(intake.required_open(made, PLAYBOOK))) == set(REQUIRED) - set(stated) <= set(chosen)
    assert set(chosen).isdisjoint(stated)
    if "decision" not in stated:
        assert chosen[0] == "decision"


@given(fact_keys, st.sets(st.integers(1, 5)), st.sets(st.integers(1, 5)))
def test_answering_the_first_letter_is_enough_for_a_firm_quote(
    stated: list[str], signals: set[int], traps: set[int]
) -> None:
    made = state(**{key: ["something"] for key in stated})
    for number in signals:
        observe(made, signal=number)
    for number in traps:
        observe(made, trap=number)
    ask(made, *keys(intake.choose_questions(made, PLAYBOOK)))
    for question in list(made.questions.values()):
        answer(made, question.key, "this is settled")
    assert intake.required_open(made, PLAYBOOK) == ()


def test_what_an_observation_raises_comes_before_what_only_weighs_more() -> None:
    made = state(crm=["Salesforce"], erp=["NetSuite"], processes=["quote to cash"], entities=["order"])
    observe(made, signal=2)
    chosen = keys(intake.choose_questions(made, PLAYBOOK))
    assert chosen[:3] == ["decision", "authority", "exceptions_known"]
    assert chosen[3:5] == ["data_cleanup", "duplicates_known"]


def test_a_question_of_little_weight_is_asked_only_where_something_raises_it() -> None:
    assert "duplicates_known" not in keys(intake.choose_questions(state(), PLAYBOOK, limit=99))
    made = state()
    observe(made, signal=2)
    assert "duplicates_known" in keys(intake.choose_questions(made, PLAYBOOK, limit=99))


def test_what_only_the_documents_need_fills_the_places_that_are_left() -> None:
    assert not waiting(state(), intake.choose_questions(state(), PLAYBOOK))
    told = (*REQUIRED, "triggers", "volumes", "go_live", "budget", "licence_status", "compliance")
    made = state(**{key: [f"something on {key}"] for key in told})
    chosen = keys(intake.choose_questions(made, PLAYBOOK))
    assert chosen[:4] == ["other_systems", "customer_definition", "approvals_live_in", "data_cleanup"]
    assert chosen[4:] == ["renewal_date", "outcome", "reporting", "manual_handoffs"]
    observe(made, trap=4)  # raises the reporting, and it comes first
    assert keys(intake.choose_questions(made, PLAYBOOK))[0] == "reporting"


def test_people_and_measures_wait_until_a_quote_is_accepted_and_then_nothing_else_is_asked() -> None:
    made = state(sponsor=["Ann Kay"], acceptance=["when 200 orders have passed"])
    before = keys(intake.choose_questions(made, PLAYBOOK, limit=99))
    assert {"operations", "finance", "security", "measures", "may_change"}.isdisjoint(before)
    made.notes["accepted"] = {"option": "A"}
    after = intake.choose_questions(made, PLAYBOOK, limit=99)
    assert {"operations", "finance", "security", "measures", "may_change", "outcome"} <= set(keys(after))
    assert all("artifacts" in question.required_for for question in after)
    assert {"sponsor", "acceptance"}.isdisjoint(keys(after))


def test_what_only_the_documents_need_widens_no_price() -> None:
    made = state()
    before = allowances(made, PLAYBOOK)
    ask(made, "acceptance", "volumes")
    added = [each for each in allowances(made, PLAYBOOK) if each not in before]
    assert len(added) == 1


def waiting(made: CaseState, questions: tuple[Question, ...]) -> list[str]:
    return [question.key for question in questions if intake.waits_for_documents(made, PLAYBOOK, question)]


def test_a_question_with_a_condition_waits_for_it() -> None:
    assert "renewal_date" not in keys(intake.choose_questions(state(), PLAYBOOK, limit=99))
    renewing = state(licence_status=["renewing"])
    assert "renewal_date" in keys(intake.choose_questions(renewing, PLAYBOOK, limit=99))


def test_nothing_is_asked_twice_and_the_rest_is_counted() -> None:
    made = state()
    before = intake.remaining(made, PLAYBOOK)
    first = keys(intake.choose_questions(made, PLAYBOOK))
    ask(made, *first)
    second = keys(intake.choose_questions(made, PLAYBOOK, limit=99))
    assert set(first).isdisjoint(second)
    assert intake.remaining(made, PLAYBOOK) == before - len(first) == len(second)


def test_what_the_client_says_with_a_hedge_is_asked_again_only_where_a_firm_quote_needs_it() -> None:
    made = state()
    assume(made, "The client guesses 8 % duplicates.", "words:duplicates_known", "we guess 8 %")
    assume(made, "The client thinks it is HubSpot.", "words:crm", "I think it is HubSpot")
    observe(made, signal=2)
    chosen = keys(intake.choose_questions(made, PLAYBOOK, limit=99))
    assert "duplicates_known" not in chosen
    assert "crm" in chosen
    ask(made, "crm")
    assert [item for item in made.assumptions.values() if item.rests_on == "question crm"] == []
    crm = PLAYBOOK.question("crm")
    assert crm is not None
    assert intake.asked_line(crm, 1, made, PLAYBOOK).assume == "that it is as you wrote: “I think it is HubSpot”"
    assert intake.asked_line(crm, 1, state(), PLAYBOOK).assume == crm.assume


def test_what_the_client_rejects_is_open_again() -> None:
    made = state(crm=["Salesforce"])
    made.facts[1] = Fact(1, "crm", "Salesforce", "rejected", "<reply@buyer.example>", "U1: no")
    assert "crm" in keys(intake.required_open(made, PLAYBOOK))
    assert "crm" in keys(intake.choose_questions(made, PLAYBOOK))
    assert intake.understood_lines(made, PLAYBOOK) == ()


def test_an_exclusion_of_one_value_answers_no_question() -> None:
    made = state()
    leave_out(made, "crm", "Salesforce", "we no longer use Salesforce", "past")
    assert "crm" in keys(intake.choose_questions(made, PLAYBOOK))


@pytest.mark.parametrize(
    ("status", "open_"),
    [
        ("answered", False),
        ("assumed", False),
        ("withdrawn", False),
        ("open", True),
        ("unclear", True),
        ("conflict", True),
    ],
)
def test_what_settles_a_required_question(status: str, open_: bool) -> None:
    made = state()
    ask(made, "crm")
    answer(made, "crm", "words", status=status)
    assert ("crm" in keys(intake.required_open(made, PLAYBOOK))) is open_


# ---------------------------------------------------------------- what is said of the case


def test_the_scope_has_the_six_steps_in_order_and_names_what_the_case_states() -> None:
    made = state(
        crm=["Salesforce"], erp=["NetSuite"], processes=["quote to cash"], entities=["order", "support_history"]
    )
    steps = scope.scope_steps(made, PLAYBOOK)
    assert [step.title.split()[0] for step in steps] == ["Document", "Define", "Name", "Map", "Write", "Keep"]
    text = " ".join(step.text for step in steps)
    assert "quote to cash" in text
    assert "order and support history" in text
    assert "Salesforce and NetSuite" in text
    assert scope.in_words(made, PLAYBOOK) == (
        "A written discovery and decision package for connecting Salesforce and NetSuite, "
        "covering order and support history."
    )


def test_a_system_that_is_not_stated_is_not_left_out_of_the_scope() -> None:
    assert "connecting NetSuite with" not in scope.in_words(state(erp=["NetSuite"]), PLAYBOOK)
    assert "the CRM and NetSuite" in scope.in_words(state(erp=["NetSuite"]), PLAYBOOK)
    assert "your CRM and your ERP" in scope.in_words(state(), PLAYBOOK)


def test_a_record_that_is_out_of_scope_stands_among_the_excluded_and_not_in_the_scope() -> None:
    made = state()
    leave_out(made, "entities", "support_history", "Support history is out of scope")
    assert "support history" not in " ".join(step.text for step in scope.scope_steps(made, PLAYBOOK))
    assert "covering the records you name" in scope.in_words(made, PLAYBOOK)
    assert intake.excluded_lines(made, PLAYBOOK)[0] == "Support history (you wrote: “Support history is out of scope”)"
    assert intake.excluded_lines(made, PLAYBOOK)[1:] == PLAYBOOK.scope.excluded


def test_an_answer_fills_the_scope_as_the_brief_would_have() -> None:
    made = state(crm=["Salesforce"])
    ask(made, "erp", "entities", "exceptions_known")
    answer(made, "erp", "It is NetSuite", "NetSuite")
    answer(made, "entities", "orders and invoices", "order, invoice")
    answer(made, "exceptions_known", "credit holds and missing VAT ids")
    text = scope.in_words(made, PLAYBOOK) + " ".join(step.text for step in scope.scope_steps(made, PLAYBOOK))
    assert "Salesforce and NetSuite, covering order and invoice" in text
    assert "How credit holds and missing VAT ids are detected" in text


@pytest.mark.parametrize("count", range(1, 4))
def test_no_placeholder_is_left_whatever_is_stated(count: int) -> None:
    values = {"crm": ["HubSpot"], "erp": ["Odoo"], "entities": ["order"], "exceptions_known": ["{x} and }"]}
    for chosen in combinations(values, count):
        made = state(**{key: values[key] for key in chosen})
        for text in (scope.in_words(made, PLAYBOOK), *(step.text for step in scope.scope_steps(made, PLAYBOOK))):
            assert text.endswith(".")
            assert not re.search(r"\{(?:systems|records|processes|exceptions)\}", text)


def test_values_are_shown_as_people_write_them() -> None:
    made = state(
        entities=["support_history"], go_live=["2027-03"], renewal_date=["2027-01-31", "2027-Q3"], budget=["EUR 25000"]
    )
    assert [(line.label, line.value) for line in intake.understood_lines(made, PLAYBOOK)] == [
        ("Record", "support history"),
        ("Go-live", "March 2027"),
        ("Renewal", "31 January 2027"),
        ("Renewal", "Q3 2027"),
        ("Budget", "EUR 25,000"),
    ]


def test_a_recommendation_and_a_risk_rest_on_what_was_found_and_nothing_else() -> None:
    made = state()
    assert intake.recommendations(made, PLAYBOOK) == intake.risks(made, PLAYBOOK) == ()
    observe(made, signal=4, trap=2, words="approved by email")
    assert [rests_on for _, rests_on in intake.recommendations(made, PLAYBOOK)] == ["signal 4", "trap 2"]
    assert [rests_on for _, rests_on in intake.risks(made, PLAYBOOK)] == ["signal 4", "trap 2"]
    assert intake.observations(made, PLAYBOOK)[0].words == "approved by email"


# ---------------------------------------------------------------- what a list names


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Order to cash and returns", ("Order to cash", "returns")),
        ("order-to-cash", ("order-to-cash",)),
        ("failed sync (weekly, Ann sees it), and duplicates.", ("failed sync", "duplicates")),
        ("R&D orders; spare parts orders", ("R&D orders", "spare parts orders")),
        ("- failed sync between\n  the two\n- duplicates", ("failed sync between", "duplicates")),
        ("1) credit holds\n2) missing VAT ids", ("credit holds", "missing VAT ids")),
        ("None.", ()),
        ("No, none that we know of", ()),
        ("no exceptions are known", ()),
    ],
)
def test_a_list_names_its_things(words: str, names: tuple[str, ...]) -> None:
    made = state(exceptions_known=[words])
    assert [item.names for item in intake.known(made, PLAYBOOK, ["exceptions_known"])] == [names]


@pytest.mark.parametrize(
    "words",
    [
        "From the won opportunity to the paid invoice, with a credit check in between",
        "Failed syncs are fixed by Ann and duplicates by Bob",
        "Sync errors between Salesforce and NetSuite",
        "It depends, mostly on the season",
        "All of them",
        "Nothing but the usual",
    ],
)
def test_prose_names_no_number_of_things(words: str) -> None:
    made = state(exceptions_known=[words])
    assert [item.names for item in intake.known(made, PLAYBOOK, ["exceptions_known"])] == [None]


def licensed(words: str, status: str, **systems: str) -> str:
    """What is shown of the licences that these words tell."""
    made = state(**{key: [name] for key, name in systems.items()})
    for value in ("bought", "renewing"):
        number = len(made.facts) + 1
        made.facts[number] = Fact(number, "licence_status", value, "stated", "<brief@buyer.example>", words)
    fact = next(fact for fact in made.facts.values() if fact.value == status)
    return intake.told(made, PLAYBOOK, fact)


@pytest.mark.parametrize(
    ("words", "bought", "renewing"),
    [
        ("Xero was bought in May, HubSpot is renewing", "bought (Xero)", "renewing (HubSpot)"),
        ("Zoho renews each June and Exact is bought", "bought (Exact Online)", "renewing (Zoho CRM)"),
        ("Exact is bought, the till's contract is renewing", "bought (Exact Online)", "renewing"),
        ("SAP Concur bought, HubSpot renewing", "bought", "renewing (HubSpot)"),
    ],
)
def test_a_licence_is_that_of_the_part_that_says_it_or_of_nobody(words: str, bought: str, renewing: str) -> None:
    systems = {
        "crm": "Zoho CRM" if "Zoho" in words else "HubSpot",
        "erp": "Exact Online" if "Exact" in words else "Xero",
    }
    systems |= {"erp": "SAP Business One"} if "SAP" in words else {}
    assert licensed(words, "bought", **systems) == bought
    assert licensed(words, "renewing", **systems) == renewing


def used(name: str, words: str) -> bool:
    made = state(crm=["HubSpot"], erp=["Xero"])
    made.facts[3] = Fact(3, "other_systems", name, "stated", "<brief@buyer.example>", words)
    steps = " ".join(line.text for line in scope.scope_steps(made, PLAYBOOK))
    assert (name in scope.in_words(made, PLAYBOOK)) == (name in steps)
    return name in steps


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Trello", "Our to-dos are cards in Trello"),
        ("Jira", "When a transfer fails the help desk files an issue in Jira"),
        ("Confluence", "The minutes are in Confluence"),
        ("SharePoint", "Die Unterlagen liegen auf SharePoint"),
        ("Asana", "Nous suivons le projet dans Asana"),
        ("Asana", "Las tareas están en Asana"),
        ("Jira", "Meldingen komen als taken in Jira"),
        ("Trello", "As tarefas ficam no Trello"),
    ],
)
def test_a_tool_that_people_work_with_beside_the_records_is_no_end(name: str, words: str) -> None:
    assert not used(name, words)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Jira", "Support cases are issues in Jira"),
        ("SharePoint", "Files with the signed contracts are on SharePoint"),
        ("Trello", "Each order is a card in Trello"),
        ("Asana", "Tasks in Asana must be synced as well"),
        ("Jira", "Other systems: Jira, Shopify"),
        ("Zendesk", "Tickets are in Zendesk"),
    ],
)
def test_where_records_lie_or_are_to_go_is_an_end(name: str, words: str) -> None:
    assert used(name, words)
