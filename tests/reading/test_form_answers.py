"""Rows of our form that name nothing: not known, none, a guess, a sum without a currency."""

from __future__ import annotations

from datetime import date

import pytest

from brief_forms import FORM, KINDS, filled, filled_file
from case.states import assume, state
from inwriting.case.intake import assumed_of, choose_questions, known, not_known, required_open
from inwriting.mail.documents import documents
from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.model import UNKNOWN, BriefReading
from inwriting.reading.requests.attached import together

PLAYBOOK = load_playbook("crm-erp-integration")
LABELS = [line for line in FORM.splitlines() if line.endswith(":")]
NOT_KNOWN = (
    *("don't know", "Don't know yet.", "not sure", "I'm not sure", "unsure", "?", "??", "tbd", "TBC", "unknown"),
    *(
        "no idea",
        "to be decided",
        "not decided yet",
        "we haven't decided",
        "nobody here knows",
        "up to you",
        "still open",
    ),
    *(
        "weiß nicht",
        "noch offen",
        "wissen wir noch nicht",
        "on ne sait pas encore",
        "à définir",
        "no lo sabemos todavía",
    ),
    *("por definir", "weten we nog niet", "nog niet bekend", "não sabemos", "ainda não definido"),
)
PUT_OFF = ("n/a", "N/A", "-", "–", "under discussion", "pending", "to follow", "ask finance", "not yet", "confidential")


def read(label: str, words: str) -> BriefReading:
    form = filled(FORM, {label: words})
    return read_brief(form, PLAYBOOK, author="sam@acme.example", written=date(2026, 11, 23))


@pytest.mark.parametrize("words", NOT_KNOWN)
def test_that_it_is_not_known_is_an_answer(words: str) -> None:
    for label in LABELS:
        reading = read(label, words)
        (told,) = reading.hedged
        assert told.basis == UNKNOWN, label
        assert told.evidence == words
        assert not (reading.facts + reading.excluded + reading.signals + reading.traps + reading.questions), label


@pytest.mark.parametrize("words", PUT_OFF)
def test_who_puts_off_an_answer_has_said_nothing(words: str) -> None:
    for label in LABELS:
        reading = read(label, words)
        assert not (reading.facts + reading.hedged + reading.excluded), label
        assert not (reading.signals + reading.traps + reading.questions), label


@pytest.mark.parametrize(
    "words", ["unknown customers turn up in Xero", "no idea how many duplicates", "open items stay open in Xero"]
)
def test_words_that_only_begin_so_are_told(words: str) -> None:
    assert [(fact.key, fact.value) for fact in read("Exceptions", words).facts] == [("exceptions_known", words)]


def test_what_the_mail_tells_besides_goes_before_what_its_form_does_not_know() -> None:
    form = filled(FORM, {"ERP": "not known yet", "Budget": "no idea"})
    reading = read_brief(f"{form}\n\nOur ERP is Sage 200.\n", PLAYBOOK, author="sam@acme.example")
    assert [(fact.key, fact.value) for fact in reading.facts] == [("erp", "Sage 200")]
    assert [(item.key, item.basis) for item in reading.hedged] == [("budget", UNKNOWN)]


@pytest.mark.parametrize("label", ["Decision", "Business processes", "Which system", "Exceptions", "Go-live", "Budget"])
def test_what_is_not_known_is_not_asked_and_is_assumed(label: str) -> None:
    (unknown,) = read(label, "not known yet").hedged
    told = state(crm=["HubSpot"])
    assert unknown.key in {question.key for question in choose_questions(told, PLAYBOOK, limit=99)}
    assume(told, assumed_of(unknown.key, told, PLAYBOOK), f"{UNKNOWN}:{unknown.key}", unknown.evidence)
    assert unknown.key not in {question.key for question in choose_questions(told, PLAYBOOK, limit=99)}
    assert unknown.key not in {question.key for question in required_open(told, PLAYBOOK)}
    assert told.assumptions[1].text.startswith("We assume ")
    assert not_known(told, PLAYBOOK)[0].endswith("(A1)")


@pytest.mark.parametrize(
    "words",
    [
        *(
            "ASAP",
            "as soon as possible, please",
            "flexible",
            "schnellstmöglich",
            "dès que possible",
            "zo snel mogelijk",
        ),
        *("by Easter", "after the summer holidays", "vor Weihnachten", "avant l'été", "antes do Natal"),
    ],
)
def test_a_time_that_is_no_date_is_assumed_in_its_own_words(words: str) -> None:
    reading = read("Go-live", words)
    assert not (reading.facts + reading.excluded)
    (told,) = reading.hedged
    assert (told.key, told.evidence) == ("go_live", words)
    assert told.value.split(",")[0] in told.text


@pytest.mark.parametrize("words", ["not this year", "Paul decides after the holidays", "Easter?", "pending"])
def test_a_time_that_is_denied_or_asked_is_none(words: str) -> None:
    reading = read("Go-live", words)
    assert not (reading.facts + reading.hedged + reading.excluded)


def test_a_date_goes_before_how_soon_it_is_wanted() -> None:
    reading = read("Go-live", "as soon as possible, at the latest 1 June 2027")
    assert [(fact.key, fact.value) for fact in reading.facts] == [("go_live", "2027-06-01")]


@pytest.mark.parametrize(
    ("label", "words", "value"),
    [
        ("Budget", "perhaps 50k", "EUR 50000"),
        ("Budget", "around EUR 30,000?", "EUR 30000"),
        ("Budget", "maybe EUR 30k", "EUR 30000"),
        ("CRM", "HubSpot?", "HubSpot"),
        ("CRM", "not sure, HubSpot maybe", "HubSpot"),
        ("Go-live", "Q3 2027?", "2027-Q3"),
        ("Records", "orders?", "order"),
        ("Finance", "Priya Shah?", "Priya Shah"),
        ("Licences", "bought?", "bought"),
    ],
)
def test_a_guess_is_an_assumption(label: str, words: str, value: str) -> None:
    reading = read(label, words)
    assert not (reading.facts + reading.excluded)
    assert not reading.questions
    assert [item.value for item in reading.hedged] == [value]


def test_what_is_to_be_decided_may_be_put_as_a_question() -> None:
    reading = read("Decision", "whether to buy HubSpot?")
    assert [(fact.key, fact.value) for fact in reading.facts] == [("decision", "whether to buy HubSpot")]


@pytest.mark.parametrize(
    ("label", "words", "expected"),
    [
        ("Other systems", "none", {("other_systems", "none")}),
        ("Other systems", "No other systems.", {("other_systems", "none")}),
        ("Other systems", "no shop; Zendesk for support", {("other_systems", "Zendesk")}),
        ("Other systems", "none, we use QuickBooks Online", {("other_systems", "none"), ("erp", "QuickBooks Online")}),
        ("CRM", "none yet, we use QuickBooks Online", {("crm", "none"), ("erp", "QuickBooks Online")}),
        ("CRM", "no CRM, just spreadsheets", {("crm", "none")}),
        ("CRM", "None - Excel", {("crm", "none")}),
        ("ERP", "none yet, we use QuickBooks Online", {("erp", "QuickBooks Online")}),
        ("ERP", "none", {("erp", "none")}),
        ("ERP", "we don't have one, just spreadsheets", {("erp", "none")}),
        ("ERP", "We do not use any yet.", {("erp", "none")}),
        ("ERP", "haben wir noch nicht", {("erp", "none")}),
        ("CRM", "on n'en a pas encore", {("crm", "none")}),
        ("CRM", "we hebben er nog geen", {("crm", "none")}),
        ("CRM", "we don't have it in the cloud, HubSpot on a server", {("crm", "HubSpot")}),
        ("Exceptions", "none known", {("exceptions_known", "none known")}),
        ("Exceptions", "None known to us.", {("exceptions_known", "None known to us")}),
        ("Exceptions", "no", {("exceptions_known", "none")}),
        ("Decision", "none", set()),
        ("Records", "none", set()),
        ("Security", "nobody yet", set()),
    ],
)
def test_that_there_is_none_is_an_answer(label: str, words: str, expected: set[tuple[str, str]]) -> None:
    reading = read(label, words)
    assert {(fact.key, fact.value) for fact in reading.facts} == expected
    assert not (reading.excluded + reading.hedged)
    assert not (reading.signals + reading.traps)
    for fact in reading.facts:
        assert fact.evidence in words


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("Other systems", "none"),
        ("CRM", "none"),
        ("Exceptions", "none known"),
        ("Budget", "none"),
        ("Go-live", "no date"),
    ],
)
def test_what_none_has_answered_is_not_asked_again(label: str, words: str) -> None:
    reading = read(label, words)
    told = state(**{fact.key: [fact.value] for fact in reading.facts})
    for hedged in reading.hedged:
        assume(told, hedged.text, f"words:{hedged.key}", hedged.evidence)
    (key,) = {item.key for item in (*reading.facts, *reading.hedged)}
    assert key not in {question.key for question in choose_questions(told, PLAYBOOK, limit=99)}


def test_there_being_none_counts_as_none() -> None:
    assert [item.names for item in known(state(other_systems=["none"]), PLAYBOOK, ["other_systems"])] == [()]


@pytest.mark.parametrize(
    ("words", "fact", "assumed"),
    [
        ("45000", None, "EUR 45000"),
        ("45,000", None, "EUR 45000"),
        ("45k max", None, "EUR 45000"),
        ("30-40k", None, "EUR 30000-40000"),
        ("45000 EUR", "EUR 45000", None),
        ("£45,000 ex VAT", "GBP 45000", None),
        ("2027", None, None),
        ("15 days", None, None),
        ("100%", None, None),
        ("45000 per year", None, None),
        ("none yet", None, None),
    ],
)
def test_a_sum_without_a_currency_is_assumed_to_be_in_that_of_the_rates(
    words: str, fact: str | None, assumed: str | None
) -> None:
    reading = read("Budget", words)
    assert [item.value for item in reading.facts] == [value for value in [fact] if value]
    assert [item.value for item in reading.hedged] == [value for value in [assumed] if value]


@pytest.mark.parametrize("kind", KINDS)
def test_a_number_in_the_cell_of_the_budget(kind: str) -> None:
    both = together("", documents((filled_file(kind, {"Budget": 45000}),)))
    reading = read_brief(both.text, PLAYBOOK, own=both.own)
    assert [(item.key, item.value, item.evidence) for item in reading.hedged] == [("budget", "EUR 45000", "45000")]
    assert "named no currency" in reading.hedged[0].text


def test_a_form_that_says_its_currency_has_it_for_its_numbers() -> None:
    form = FORM.replace("Budget (amount and currency):", "Budget (GBP): 45000")
    assert {(fact.key, fact.value) for fact in read_brief(form, PLAYBOOK).facts} == {("budget", "GBP 45000")}
