"""Verdicts on all that we understood, with exceptions: what a person denies never stands as confirmed."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.reading.model import ReplyReading
from inwriting.reading.replies.corrections import read_correction
from inwriting.reading.replies.denial import of_now
from inwriting.reading.replies.overall import read_overall
from inwriting.reading.reply import read_reply
from inwriting.reading.values import Values
from reading.real import real_case

CASE = real_case()
VALUES = Values(CASE.playbook, "en", date(2026, 11, 24))
FACTS = (
    (1, "crm", "Salesforce"),
    (2, "erp", "NetSuite"),
    (3, "other_systems", "Jira"),
    (4, "entities", "order"),
    (5, "entities", "invoice"),
    (6, "finance", "Tom Berg"),
    (7, "go_live", "2027-03-15"),
    (8, "budget", "USD 60000"),
)
ALL = frozenset(number for number, _, _ in FACTS)


def read(typed: str) -> ReplyReading:
    return read_reply(
        typed,
        None,
        [],
        CASE.questions,
        FACTS,
        CASE.playbook,
        today=date(2026, 11, 24),
        writer="bill.close@hvac.example",
    )


def confirmed(reading: ReplyReading) -> frozenset[int]:
    """The facts that stand as confirmed when the case has recorded the reply."""
    found: set[int] = set()
    for each in reading.corrections:
        if each.verdict == "confirmed":
            found |= {each.fact} if each.fact else ALL - set(each.but)
    return frozenset(found)


def denied(reading: ReplyReading) -> dict[int, str | None]:
    return {each.fact: each.value for each in reading.corrections if each.verdict != "confirmed"}


# ---------------------------------------------------------------- exceptions that are read


@pytest.mark.parametrize(
    ("typed", "changes"),
    [
        ("Everything is right except U3: Jira is not a system here.", {3: None}),
        ("yes this matches. One thing: U8 was USD 60k last year, now it's USD 75k.", {8: "USD 75000"}),
        ("All correct apart from U3.", {3: None}),
        ("all good except u3 and u5", {3: None, 5: None}),
        ("Right, except the go-live and the budget, both are wrong.", {7: None, 8: None}),
        ("This matches except for the budget, which is USD 80k.", {8: "USD 80000"}),
        ("Looks good except Jira, that's a surname.", {3: None}),
        ("All fine but U2 is wrong, it's Odoo", {2: "Odoo"}),
        ("correct, except that we are on Sage 200", {2: "Sage 200"}),
        ("ok apart from the go-live (1 May)", {7: "2027-05-01"}),
        ("Fine by me, except that invoices aren't part of this.", {5: None}),
        ("Everything but U3 is right.", {3: None}),
        ("I confirm everything except U3 and U8.", {3: None, 8: None}),
        ("Yes to all, with one exception: U7 is 1 May 2027.", {7: "2027-05-01"}),
        ("All right except U3, U5 and the budget (75k USD).", {3: None, 5: None, 8: "USD 75000"}),
        ("Correct except U3 and U5 are wrong.", {3: None, 5: None}),
        ("Everything is right apart from U2 (it's Odoo) and U7 (1 May 2027).", {2: "Odoo", 7: "2027-05-01"}),
        ("All correct except Tom, he left; it's Ann Lee now", {6: "Ann Lee"}),
        ("U3 isn't right, the rest is.\nRest ok.", {3: None}),
        ("U8: USD 75k, rest ok", {8: "USD 75000"}),
        ("U2: should be Odoo; everything else is fine", {2: "Odoo"}),
        ("Please delete U3, the rest is correct.", {3: None}),
        ("All correct except:\nU2 - Odoo\nU3 - no", {2: "Odoo", 3: None}),
        ("Yes, with these corrections:\n- the ERP is Odoo\n- go-live is 1 June 2027", {2: "Odoo", 7: "2027-06-01"}),
        ("Yes, with these corrections: U2 Odoo, U7 1 June 2027.", {2: "Odoo", 7: "2027-06-01"}),
        ("Everything matches. We don't use Jira.", {3: None}),
        ("Everything matches. We use Odoo, not NetSuite.", {2: "Odoo"}),
        ("Confirmed. Please change U2 to Odoo and U7 to 1 June 2027.", {2: "Odoo", 7: "2027-06-01"}),
        ("Alles richtig außer U3", {3: None}),
        ("Stimmt alles, nur U2 ist falsch.", {2: None}),
        ("Stimmt, bis auf das Budget (80k USD)", {8: "USD 80000"}),
        ("U2 stimmt nicht mehr, wir haben jetzt Odoo. Rest passt.", {2: "Odoo"}),
        ("Tout est correct sauf U2 : c'est Odoo", {2: "Odoo"}),
        ("U3 faux, le reste est bon", {3: None}),
    ],
)
def test_the_rest_is_confirmed_and_what_is_excepted_is_corrected(typed: str, changes: dict[int, str | None]) -> None:
    reading = read(typed)
    assert denied(reading) == changes
    assert confirmed(reading) == ALL - changes.keys()


@pytest.mark.parametrize(
    ("typed", "right", "changes"),
    [
        ("U1-U4 ok, U5 wrong, U6-U8 ok", {1, 2, 3, 4, 6, 7, 8}, {5: None}),
        ("U1-4 ok, 5 wrong, rest ok", ALL - {5}, {5: None}),
        ("U1: ok, U2: no, U3-U8: ok", ALL - {2}, {2: None}),
        ("U1 ok, U2 is Odoo, U3 ok", {1, 3}, {2: "Odoo"}),
        ("U1, U2: yes. U3: no. U4-U8: yes.", ALL - {3}, {3: None}),
        ("U1-U8 ok except U5", ALL - {5}, {5: None}),
        ("U1 oui, U2 non", {1}, {2: None}),
        ("ok, but U3 is wrong", set(), {3: None}),
        ("Only U3 is wrong.", set(), {3: None}),
        ("Mostly right, except U3.", set(), {3: None}),
    ],
)
def test_each_number_of_a_list_has_its_own_verdict(typed: str, right: set[int], changes: dict[int, str | None]) -> None:
    reading = read(typed)
    assert denied(reading) == changes
    assert confirmed(reading) == right


# ---------------------------------------------------------------- exceptions that are not


@pytest.mark.parametrize(
    ("typed", "contested"),
    [
        ("All good except I need to ask our CFO about U8", {6, 8}),
        ("All correct except for the records", {4, 5}),
        ("All correct except 5", {5}),
        ("All correct except maybe U3.", {3}),
        ("Everything is right. U2 is a long story.", {2}),
        ("All correct. Why is U3 in the list?", {3}),
        ("Yes, this matches. Salesforce is run by the group.", {1}),
        ("Yes, everything is correct, except the number of orders is now 900 a month.", {4}),
        ("This matches.\n\nQ8: we have no Jira", {3}),
        ("U1-U8 are correct, but U3 depends on what Ann says.", {3}),
    ],
)
def test_what_is_excepted_in_words_that_are_not_read_is_not_confirmed(typed: str, contested: set[int]) -> None:
    reading = read(typed)
    assert confirmed(reading) == ALL - contested
    assert reading.unplaced or reading.questions or reading.answers


@pytest.mark.parametrize(
    "typed",
    [
        "All correct, but the last one is wrong.",
        "All correct. The last one is wrong though.",
        "All correct except:\n3. Odoo\n5. no",
        "All correct except:\n- the thing that Kate told you",
        "All correct except that we also use Zendesk.",
        "Not everything is right.",
        "Yes, this matches. Well, mostly.",
        "I can't confirm this.",
        "1-4 yes, 5 no, rest yes",
        "U3: correct. Not any more though.",
        "U3: yes, but we move to Odoo next year",
    ],
)
def test_where_the_exception_is_not_certain_nothing_is_confirmed_and_the_words_are_shown_back(typed: str) -> None:
    reading = read(typed)
    assert confirmed(reading) == frozenset()
    assert denied(reading) == {}
    assert reading.unplaced


def test_each_part_of_an_exception_takes_its_fact_out_whether_it_is_read_or_not() -> None:
    reading = read("Everything correct, except: we're live on 1 June 2027, we have Odoo, no invoices, it's all new.")
    assert confirmed(reading) == frozenset()
    assert reading.unplaced


def test_what_is_said_of_another_number_is_no_value() -> None:
    for words in ("U6-U8 ok", "ok, U3 Odoo", "see below", "was right until May"):
        assert read_correction(words, "triggers", "when a deal is won", VALUES, labelled=True) is None


def test_an_answer_behind_exceptions_is_an_answer() -> None:
    reading = read("All correct except U3, Q3: NetSuite for all\nQ1: whether to renew")
    assert [(answer.question, answer.value) for answer in reading.answers] == [
        (1, "whether to renew"),
        (3, "NetSuite for all"),
    ]
    assert denied(reading) == {3: None}


@pytest.mark.parametrize(
    "typed", ["Thanks, this is fine, send it to Kate", "but please send it to Kate", "Is U3 right?"]
)
def test_no_verdict_is_read_where_there_is_none(typed: str) -> None:
    assert read_overall(typed, FACTS, VALUES) is None


# ---------------------------------------------------------------- one fact


@pytest.mark.parametrize(
    "words",
    [
        "no, we have no Jira",
        "no, Jira Novak is a person.",
        "Jira is not a system here.",
        "that's a surname",
        "not Jira",
        "we never used Jira",
        "Jira doesn't exist here",
        "isn't needed",
        "ist kein System, sondern ein Name",
        "nein, Jira ist ein Nachname",
        "non, Jira est un nom de famille",
    ],
)
def test_a_value_that_is_denied_by_its_name_is_withdrawn(words: str) -> None:
    found = read_correction(words, "other_systems", "Jira", VALUES, labelled=True)
    assert found is not None
    assert (found.verdict, found.value) == ("rejected", None)


@pytest.mark.parametrize(
    "words",
    [
        "not Jira but Asana",
        "was Jira, now Asana",
        "Asana instead of Jira",
        "from Jira to Asana",
        "Jira -> Asana",
        "no, we have no Jira, we use Asana",
    ],
)
def test_what_comes_in_the_place_of_a_denied_value_is_the_new_one(words: str) -> None:
    found = read_correction(words, "other_systems", "Jira", VALUES, labelled=True)
    assert found is not None
    assert (found.verdict, found.value) == ("changed", "Asana")


def test_what_a_denial_says_besides_is_shown_back() -> None:
    reading = read("U2: no NetSuite here, we run everything in the warehouse tool")
    assert denied(reading) == {2: None}
    assert [piece.text for piece in reading.unplaced] == [
        "U2: no NetSuite here, we run everything in the warehouse tool"
    ]


def test_a_free_text_is_replaced_by_what_is_said_instead() -> None:
    found = read_correction("is not email but Slack", "approvals_live_in", "email", VALUES, labelled=True)
    assert found is not None
    assert (found.verdict, found.value) == ("changed", "Slack")


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("other_systems", "Jira", "Jira Novak works in our warehouse"),
        ("other_systems", "Jira", "Jira was right until May"),
        ("other_systems", "Jira", "we dropped Jira"),
        ("other_systems", "Jira", "Jira, but we move to Asana next year"),
        ("budget", "USD 60000", "USD 60k was last year"),
        ("budget", "USD 60000", "USD 60k is too low"),
        ("budget", "USD 60000", "USD 60k is wrong"),
        ("finance", "Tom Berg", "Tom has left us"),
    ],
)
def test_words_that_repeat_a_value_and_say_more_do_not_confirm_it(key: str, value: str, words: str) -> None:
    found = read_correction(words, key, value, VALUES, labelled=True)
    assert found is None or found.verdict == "rejected"


@pytest.mark.parametrize(
    ("words", "now"),
    [
        ("was USD 60k last year, now it's USD 75k", "it's USD 75k"),
        ("raised from USD 60k to USD 75k", "USD 75k"),
        ("USD 75k, not 60k", "USD 75k"),
        ("15 April 2027", "15 April 2027"),
        ("right until May", ""),
    ],
)
def test_what_was_is_told_from_what_is(words: str, now: str) -> None:
    assert " ".join(of_now(words).split()) == now


# ---------------------------------------------------------------- what stands around


@pytest.mark.parametrize("typed", ["U3: no\nBill", "U3: no, none\n\nBill", "U3: no.\nBill Close"])
def test_the_writers_own_name_in_the_last_line_is_a_signature(typed: str) -> None:
    reading = read(typed)
    assert denied(reading) == {3: None}
    assert reading.unplaced == ()


def test_a_phone_number_behind_a_question_belongs_to_it() -> None:
    reading = read("Can you call me? 070-123456")
    assert [question.text for question in reading.questions] == ["Can you call me? 070-123456"]
    assert reading.unplaced == ()


@pytest.mark.parametrize(
    "typed",
    ["thanks, that's clear!", "Thanks so much, that's really helpful!", "Thanks, we'll come back to you next week."],
)
def test_thanks_say_nothing(typed: str) -> None:
    reading = read(typed)
    assert (reading.unplaced, reading.corrections, reading.answers, reading.questions) == ((), (), (), ())


@pytest.mark.parametrize(
    "typed",
    [
        "Unsubscribe me please.",
        "Please unsubscribe me from this mailing list, thank you very much.",
        "Stop emailing me.",
        "Please remove us from your mailing list.",
    ],
)
def test_who_wants_no_more_mail_is_asked_about_the_request(typed: str) -> None:
    reading = read(typed)
    assert reading.commands == ()
    assert reading.meant is not None
    assert reading.meant.word == "WITHDRAW"


@pytest.mark.parametrize(
    "typed",
    [
        "To unsubscribe from this group, send an email to list@lists.example.",
        "We unsubscribe users from HubSpot lists.",
    ],
)
def test_who_tells_of_lists_ends_nothing(typed: str) -> None:
    assert read(typed).meant is None
