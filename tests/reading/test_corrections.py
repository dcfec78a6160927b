"""Corrections of what we understood, with and without words before their numbers."""

from __future__ import annotations

import pytest

from inwriting.reading.model import ReplyReading
from inwriting.reading.replies.corrections import read_changed_answer, read_changes, read_correction
from inwriting.reading.values import Values
from reading.real import real_case

CASE = real_case()
VALUES = Values(CASE.playbook, "en")
FACTS = {number: value for number, _, value in CASE.facts}


def read(typed: str) -> ReplyReading:
    return CASE.read(typed)


def said(typed: str) -> list[tuple[int, str, str | None]]:
    return [(each.fact, each.verdict, each.value) for each in read(typed).corrections]


# ---------------------------------------------------------------- one fact


def test_a_no_that_names_the_value_again_keeps_it_and_adds_the_others() -> None:
    (found,) = read("U4: no - we want orders, invoices and accounts to move.").corrections
    assert (found.verdict, found.value, found.adds) == ("confirmed", None, ("order", "invoice"))


def test_a_no_that_names_others_replaces_the_value() -> None:
    (found,) = read("U4: no, orders and invoices").corrections
    assert (found.verdict, found.value, found.adds) == ("changed", "order", ("invoice",))


def test_what_a_no_leaves_out_is_not_named() -> None:
    (found,) = read("U4: no, only orders, not accounts").corrections
    assert (found.verdict, found.value, found.adds) == ("changed", "order", ())


@pytest.mark.parametrize(
    ("comment", "before", "after"),
    [
        ("we said 400 but it is 450", "400 orders per month", "450 orders per month"),
        ("450", "400 orders per month", "450 orders per month"),
        ("450 instead of 400", "400 orders per month", "450 orders per month"),
        ("it is 450 a week", "400 sales orders per month", "450 sales orders per week"),
        ("is returns per month", "140 per month", "140 returns per month"),
        ("is wrong, that's not a volume - we have 2,100 orders a month", "cleanup: 300 left", "2100 orders per month"),
        ("2k", "400 orders per month", "2000 orders per month"),
    ],
)
def test_a_volume_keeps_what_the_correction_does_not_say(comment: str, before: str, after: str) -> None:
    found = read_correction(comment, "volumes", before, VALUES, labelled=True)
    assert found is not None
    assert (found.verdict, found.value) == ("changed", after)


@pytest.mark.parametrize("comment", ["400 in winter, 900 in summer", "twice that", "450 EUR", "it depends"])
def test_a_volume_that_is_not_clear_is_no_value(comment: str) -> None:
    assert read_correction(comment, "volumes", "400 orders per month", VALUES, labelled=True) is None


def test_a_person_is_read_without_what_is_said_beside() -> None:
    words = "no, Petra Sommer is procurement. Please do not write to Lars Holt."
    found = read_correction(words, "procurement", "Lars Holt", VALUES, labelled=True)
    assert found is not None
    assert (found.verdict, found.value) == ("changed", "Petra Sommer")


def test_a_system_that_is_out_of_scope_is_not_confirmed_by_its_name() -> None:
    words = "Freshdesk is out of scope, as we wrote."
    found = read_correction(words, "other_systems", "Freshdesk", VALUES, labelled=True)
    assert found is not None
    assert found.verdict == "rejected"


def test_a_date_is_read_from_the_clause_that_has_it() -> None:
    assert said("Also U10 is wrong, go-live is 1 September 2027; 11 January is when implementation starts.") == [
        (10, "changed", "2027-09-01")
    ]


@pytest.mark.parametrize("words", ["U10: no, not before September 2027", "U1: no, bought and signed"])
def test_what_a_no_states_besides_and_could_not_be_read_is_shown_back(words: str) -> None:
    reading = read(words)
    assert [each.verdict for each in reading.corrections] == ["rejected"]
    assert [piece.text for piece in reading.unplaced] == [words]  # with its number


# ---------------------------------------------------------------- words before the number


def test_words_before_the_number_do_not_hide_it() -> None:
    reading = read("Thanks. Corrections first: U2 is wrong, it is HubSpot. U10: June 14, 2027. U9 - cleanup is done.")
    assert [(each.fact, each.verdict, each.value) for each in reading.corrections] == [
        (2, "changed", "HubSpot"),
        (10, "changed", "2027-06-14"),
        (9, "changed", "cleanup is done"),
    ]
    assert reading.unplaced == ()


def test_all_is_right_but_for_one() -> None:
    reading = read("Yes, this matches, except U4: accounts are out of scope, as we wrote.")
    assert [(each.fact, each.verdict, each.but) for each in reading.corrections] == [
        (0, "confirmed", (4,)),
        (4, "rejected", ()),
    ]


def test_the_rest_is_right() -> None:
    reading = read("U10: 14 June 2027. Rest matches.")
    assert [(each.fact, each.verdict, each.value, each.but) for each in reading.corrections] == [
        (0, "confirmed", None, (10,)),
        (10, "changed", "2027-06-14", ()),
    ]


def test_a_remark_that_cannot_be_read_is_not_confirmed_with_the_rest() -> None:
    reading = read("All correct except U3: I will ask our CFO")
    assert [(each.fact, each.verdict, each.but) for each in reading.corrections] == [(0, "confirmed", (3,))]
    assert [piece.text for piece in reading.unplaced] == ["All correct except U3: I will ask our CFO"]


# ---------------------------------------------------------------- prose


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("By the way the go-live moved to 1 September 2027.", "2027-09-01"),
        ("Our go-live has been postponed from March 2027 to June 2027.", "2027-06"),
        ("The go-live date is now 14 June 2027.", "2027-06-14"),
        ("The go-live is 1 September 2027.", "2027-09-01"),
    ],
)
def test_a_sentence_that_names_a_fact_and_its_new_value_changes_it(typed: str, value: str) -> None:
    assert said(typed) == [(10, "changed", value)]


def test_two_changes_in_one_sentence() -> None:
    typed = "By the way the go-live moved to 1 September 2027 and the CRM is HubSpot now."
    assert said(typed) == [(10, "changed", "2027-09-01"), (2, "changed", "HubSpot")]


@pytest.mark.parametrize(
    "typed",
    [
        "The go-live may have moved to 1 September 2027?",
        "Perhaps the go-live moved to 1 September 2027.",
        "The go-live moved to 1 September 2027 and the weather is fine now.",
        "The kick-off moved to 1 September 2027.",
        "The ERP is changed to Xero next year.",
    ],
)
def test_what_is_not_sure_changes_nothing_and_is_shown_back(typed: str) -> None:
    reading = read(typed)
    assert reading.corrections == ()
    assert [piece.text for piece in reading.unplaced] or reading.questions


# ---------------------------------------------------------------- what is not decided


@pytest.mark.parametrize(
    "comment",
    [
        "no - accounts are open, not decided.",
        "no, whether accounts move is still open",
        "not decided yet",
        "is undecided",
        "no, accounts are not needed",
        "no: accounts shouldn't be there",
    ],
)
def test_what_is_open_or_not_needed_is_withdrawn_though_the_words_name_it(comment: str) -> None:
    found = read_correction(comment, "entities", "account", VALUES, labelled=True)
    assert found is not None
    assert (found.verdict, found.adds) == ("rejected", ())


@pytest.mark.parametrize("key", ["triggers", "go_live", "approvals_live_in"])
def test_that_it_is_not_decided_is_no_new_value(key: str) -> None:
    found = read_correction("no - still open", key, "anything", VALUES, labelled=True)
    assert found is not None
    assert (found.verdict, found.value) == ("rejected", None)


def test_the_state_of_a_record_is_not_that_of_a_decision() -> None:
    found = read_correction("no - when orders are open", "triggers", "when a deal is won", VALUES, labelled=True)
    assert found is not None
    assert (found.verdict, found.value) == ("changed", "when orders are open")


def test_which_of_several_stays_out_is_left_to_a_person_where_the_words_allow_both() -> None:
    words = "no: orders are in scope, accounts are not"
    assert read_correction(words, "entities", "order", VALUES, labelled=True) is None


# ---------------------------------------------------------------- what has changed, in a sentence of its own

BUDGET_AND_DAY = ((4, "budget", "GBP 40000"), (5, "go_live", "2027-05-01"))
CHANGED = {
    "Budget is now 60,000 rather than what the form says.": (4, "GBP 60000"),
    "The budget is GBP 60,000 now, not 40,000.": (4, "GBP 60000"),
    "Budget is now GBP 60k instead of 40k.": (4, "GBP 60000"),
    "Budget is now EUR 60,000.": (4, "EUR 60000"),
    "Budget went up to 60,000.": (4, "GBP 60000"),
    "Budget: 60,000": (4, "GBP 60000"),
    "Please take 60,000 as the budget.": (4, "GBP 60000"),
    "Please use GBP 55,000 as our budget instead.": (4, "GBP 55000"),
    "The board raised the budget to GBP 60,000.": (4, "GBP 60000"),
    "Our CFO has cut the budget to 30,000.": (4, "GBP 30000"),
    "Please change the budget to 60k.": (4, "GBP 60000"),
    "The budget has increased from 40,000 to 60,000.": (4, "GBP 60000"),
    "Budget has been raised to GBP 60,000, before it was 40,000.": (4, "GBP 60000"),
    "By the way, budget is now 60,000.": (4, "GBP 60000"),
    "Our budget is 60,000 and not 40,000.": (4, "GBP 60000"),
    "Go-live is now 1 June 2027 instead of 1 May.": (5, "2027-06-01"),
    "Go-live moved to 1 June 2027.": (5, "2027-06-01"),
    "Go-live: 1 June 2027": (5, "2027-06-01"),
}
NOT_CHANGED = """\
Budget could become GBP 60,000.
Budget might be 60,000.
We hope the budget is raised to 60,000.
If the board raises the budget to 60,000 we do more.
The budget is tight.
The marketing budget is now 60,000.
The budget for licences is 20,000.
The budget is 10 percent lower.
The budget is for 2027.
Budget is now with the board.
The board wanted to raise the budget to 60,000.
The board may raise the budget to 60,000.
The board has not raised the budget to 60,000.
The board hasn't raised the budget to 60,000.
Nobody raised the budget to 60,000.
The board refused to raise the budget to 60,000.
The budget is now in euro.
We take 60,000 orders as the basis.
Orders: 60,000
Should the budget be raised to 60,000?
The budget will be raised to 60,000 in March.""".splitlines()


@pytest.mark.parametrize("sentence", CHANGED)
def test_a_sentence_says_what_the_budget_or_the_day_is_now(sentence: str) -> None:
    found = [(number, change.value) for number, change in read_changes(sentence, BUDGET_AND_DAY, VALUES)]
    assert found == [CHANGED[sentence]]


@pytest.mark.parametrize("sentence", NOT_CHANGED)
def test_what_may_become_or_is_something_else_changes_nothing(sentence: str) -> None:
    assert read_changes(sentence, BUDGET_AND_DAY, VALUES) == ()


@pytest.mark.parametrize(
    ("sentence", "read"),
    [
        ("Budget is now GBP 60,000 rather than what I wrote.", (2, "GBP 60,000")),
        ("The board raised the budget to EUR 60k.", (2, "EUR 60k")),
        ("Go-live moved to 1 June 2027.", (3, "1 June 2027")),
        ("The processes are now two.", None),
        ("The budget is now approved.", None),
        ("Budget is now 60,000.", None),
        ("The board has not raised the budget to EUR 60k.", None),
    ],
)
def test_what_was_answered_is_answered_anew_by_what_is_so_now(sentence: str, read: tuple[int, str] | None) -> None:
    kinds = enumerate((CASE.playbook.fact(key) for key in ("processes", "budget", "go_live")), 1)
    asked = {number: kind for number, kind in kinds if kind}
    assert read_changed_answer(sentence, asked, VALUES) == read
