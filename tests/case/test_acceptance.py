"""Answers to a quote, from the buyer's mail to the record: taken, asked, ordered, declined, expired."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from desks import ADDRESS, BUYER, STAFF, DeskInAFolder, interleaved, mail, reply, text_of
from inwriting.demo.buyer import BRIEF as LONG_BRIEF

PROOF = "mx.desk.example; dmarc=pass header.from=northwind-tools.example"
PRIYA = "priya@northwind-tools.example"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskInAFolder]:
    made = DeskInAFolder(tmp_path)
    yield made
    made.close()


def budgetary(desk: DeskInAFolder) -> EmailMessage:
    desk.receive(mail(LONG_BRIEF), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:00")
    desk.tick("2026-11-24 09:31")
    return desk.letter("quote-budgetary")


def firm(desk: DeskInAFolder) -> EmailMessage:
    desk.receive(mail(LONG_BRIEF), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:00")
    answer_all(desk, desk.letter("scope-response"), "2026-11-23 11:00", number=1)
    desk.tick("2026-11-23 12:00")
    return desk.letter("quote-firm")


def answer_all(desk: DeskInAFolder, letter: EmailMessage, when: str, number: int) -> None:
    numbers = [question["number"] for question in desk.show()["questions"]]
    answers = {n: f"Answer {n} is settled in writing with finance" for n in numbers}
    desk.receive(reply(letter, interleaved(letter, answers), number=number), when)


def answer(
    desk: DeskInAFolder, letter: EmailMessage, body: str, when: str, number: int = 9, **headers: str
) -> dict[str, Any]:
    """A reply with proof of its sender; gives the case after it."""
    headers = {"Authentication_Results": PROOF} | headers
    desk.receive(reply(letter, body, number=number, **headers), when)
    desk.tick(when)
    return desk.show()


def last(desk: DeskInAFolder, kind: str) -> str:
    return " ".join(text_of(desk.letter(kind)).split())


def made(case: dict[str, Any]) -> list[dict[str, Any]]:
    return [decision for decision in case["decisions"] if decision["status"] == "made"]


# ---------------------------------------------------------------- what the documents need


def test_once_accepted_the_client_is_asked_what_the_documents_need(desk: DeskInAFolder) -> None:
    letter = firm(desk)
    before = {question["number"] for question in desk.show()["questions"]}
    case = answer(desk, letter, "ACCEPT B", "2026-11-24 10:00")
    asked = {question["key"]: question["number"] for question in case["questions"] if question["number"] not in before}
    assert {"measures", "may_change"} <= set(asked)
    assert len(asked) <= 8
    desk.tick("2026-11-24 10:10")
    receipt = desk.letter("receipt")
    told = " ".join(text_of(receipt).split())
    assert f"Your acceptance is recorded; {len(asked)} questions below are for the documents of the work" in told
    assert "FOR THE DOCUMENTS OF THE WORK They move no price" in told
    assert "until then a quote is budgetary" not in told
    assert receipt["To"] == BUYER
    body = f"Q{asked['measures']}: fewer calls, no retyping"
    case = answer(desk, receipt, body, "2026-11-24 11:00", number=10)
    measures = next(question for question in case["questions"] if question["key"] == "measures")
    assert (measures["status"], case["state"]) == ("answered", "accepted")
    assert len(case["quotes"]) == 1


# ---------------------------------------------------------------- accepted


def test_an_accepted_option_opens_the_engagement_and_the_record_shows_who_said_so(desk: DeskInAFolder) -> None:
    letter = firm(desk)
    case = answer(desk, letter, "ACCEPT B\n\nThanks, Ana", "2026-11-24 10:00")
    quote = case["quotes"][-1]
    option = next(option for option in quote["options"] if option["key"] == "B")
    assert (case["state"], quote["status"]) == ("accepted", "accepted")
    (decision,) = made(case)
    assert (decision["decider"], decision["words"], decision["message_id"]) == (
        BUYER,
        "ACCEPT B",
        "<reply-9@northwind-tools.example>",
    )
    assert quote["sha256"] in decision["text"]
    told = last(desk, "acceptance")
    assert "Option B is accepted and the engagement is open" in told
    assert quote["sha256"] in told
    assert f"{float(option['expected']):,.0f}" in told
    assert "“ACCEPT B”" in told
    assert case["acceptance"]["total"] == option["expected"]
    assert "option B of revision 1 is accepted" in last(desk, "staff-notice")
    assert all(deadline["status"] != "running" for deadline in case["deadlines"])


@pytest.mark.parametrize(
    "words",
    [
        "accept option B please",
        "we go with B",
        "option B it is",
        "approved, go ahead with B",
        "Yes, option B",
        "Yes please, go ahead with B.",
        "Let's do option B, thanks",
    ],
)
def test_plain_words_accept_as_well(desk: DeskInAFolder, words: str) -> None:
    case = answer(desk, firm(desk), f"Hello,\n\n{words}\n\nBest regards,\nAna", "2026-11-24 10:00")
    assert case["state"] == "accepted"
    assert case["acceptance"]["option"] == "B"
    assert words.rstrip() in case["acceptance"]["words"]


def test_a_second_acceptance_of_the_same_changes_nothing_and_is_told(desk: DeskInAFolder) -> None:
    letter = firm(desk)
    answer(desk, letter, "ACCEPT B", "2026-11-24 10:00")
    case = answer(desk, letter, "ACCEPT B", "2026-11-24 11:00", number=10)
    assert len(made(case)) == 1
    assert "accepted already" in last(desk, "command-reply")


def test_accepting_another_option_afterwards_is_for_a_person(desk: DeskInAFolder) -> None:
    letter = firm(desk)
    answer(desk, letter, "ACCEPT B", "2026-11-24 10:00")
    case = answer(desk, letter, "ACCEPT A", "2026-11-24 11:00", number=10)
    assert case["acceptance"]["option"] == "B"
    assert "Nothing changed: option B of revision 1 is what was accepted" in last(desk, "command-reply")
    assert "something else than was accepted" in last(desk, "staff-notice")


# ---------------------------------------------------------------- asked


def test_yes_asks_which_option_and_the_next_words_decide(desk: DeskInAFolder) -> None:
    letter = firm(desk)
    case = answer(desk, letter, "Yes", "2026-11-24 10:00")
    assert case["state"] == "quoted"
    told = last(desk, "acceptance-question")
    assert "which option of revision 1 you accept: A, B, C" in told
    assert "Reply ACCEPT B: accepts option B of revision 1 as it stands" in told
    asked = desk.letter("acceptance-question")
    assert answer(desk, asked, "B please", "2026-11-24 11:00", number=10)["acceptance"]["option"] == "B"


def test_yes_to_a_letter_that_is_no_quote_accepts_nothing(desk: DeskInAFolder) -> None:
    firm(desk)
    case = answer(desk, desk.letter("scope-response"), "Yes", "2026-11-24 10:00")
    assert case["state"] == "quoted"
    assert made(case) == []


@pytest.mark.parametrize(
    "words",
    [
        "We would accept B if the price were 10 % lower.",
        "We accept option B, subject to approval by our board.",
        "ACCEPT B\n\nBut only if finance agrees.",
        "ACCEPT B minus the workshops",
        "We cannot accept this quote.",
        "I spoke with finance yesterday. We accept option B.",
        "ACCEPT D",
        "ACCEPT A and B",
        "ACCEPT B for EUR 100",
        "ACCEPT B revision 7",
        "ACCEPT B\n\nU2: no, Odoo",
        "Not B, A",
        "Accept B but without the review",
        "We want to order option b, PO follows",
        "Go for the second option",
        "Option B looks good, I'll get back to you.",
        "No thanks, too expensive",
        "Ich nehme B",
        "Einverstanden mit Option B",
    ],
)
def test_words_that_are_not_exactly_an_acceptance_are_asked_about(desk: DeskInAFolder, words: str) -> None:
    case = answer(desk, firm(desk), words, "2026-11-24 10:00")
    assert case["state"] == "quoted"
    assert made(case) == []
    assert case["acceptance"] is None
    assert "acceptance-question" in [letter["kind"] for letter in case["letters"]]


def test_a_question_about_accepting_is_a_question(desk: DeskInAFolder) -> None:
    case = answer(desk, firm(desk), "Can we accept B later?", "2026-11-24 10:00")
    assert case["state"] == "quoted"
    assert [question["text"] for question in case["client_questions"]][-1] == "Can we accept B later?"


def test_our_own_words_in_the_quote_below_accept_nothing(desk: DeskInAFolder) -> None:
    letter = firm(desk)
    quoted = "\n".join(f"> {line}" for line in text_of(letter).splitlines())
    case = answer(
        desk,
        letter,
        f"Thank you, we will come back to you.\n\nOn Monday you wrote:\n{quoted}\n> ACCEPT B\n",
        "2026-11-24 10:00",
    )
    assert (case["state"], made(case)) == ("quoted", [])


# ---------------------------------------------------------------- who may


def test_without_proof_of_the_sender_nothing_is_accepted_and_the_letter_says_what_is_missing(
    desk: DeskInAFolder,
) -> None:
    letter = firm(desk)
    desk.receive(reply(letter, "ACCEPT B", number=9), "2026-11-24 10:00")
    desk.tick("2026-11-24 10:00")
    assert desk.show()["state"] == "quoted"
    told = last(desk, "command-reply")
    assert "DKIM signature or an SPF result" in told
    assert "northwind-tools.example" in told


def test_anybody_elses_acceptance_is_put_to_the_client_who_may_name_them_for_it(desk: DeskInAFolder) -> None:
    letter = firm(desk)
    answer(desk, letter, f"ADD {PRIYA} as procurement", "2026-11-24 09:40")
    case = answer(desk, letter, "ACCEPT B", "2026-11-24 10:00", number=10, sender=PRIYA)
    assert case["state"] == "quoted"
    asked = [letter for letter in desk.letters() if f"ADD {PRIYA} may accept" in " ".join(text_of(letter).split())]
    assert [letter["To"].addresses[0].addr_spec for letter in asked] == [BUYER]
    answer(desk, letter, f"ADD {PRIYA} may accept", "2026-11-24 11:00", number=11)
    case = answer(desk, letter, "ACCEPT B", "2026-11-24 12:00", number=12, sender=PRIYA)
    assert (case["state"], case["acceptance"]["by"]) == ("accepted", PRIYA)
    to_client = [m for m in desk.letters() if m["To"].addresses[0].addr_spec == BUYER][-1]
    assert "is accepted and the engagement is open" in text_of(to_client)
    assert "“ACCEPT B”" not in text_of(to_client)  # the client did not read that mail


# ---------------------------------------------------------------- budgetary


def test_on_a_budgetary_quote_the_choice_is_noted_and_what_firm_needs_is_asked(desk: DeskInAFolder) -> None:
    case = answer(desk, budgetary(desk), "ACCEPT B", "2026-11-24 10:00")
    assert (case["state"], made(case)) == ("quoted", [])
    told = text_of(desk.letter("acceptance-intent"))
    open_ones = [q for q in case["questions"] if q["status"] == "open"]
    assert "is noted as your choice" in told
    assert any(f"Q{question['number']}. " in told for question in open_ones)
    assert "ACCEPT B WITH ASSUMPTIONS" in told


def test_with_assumptions_a_budgetary_quote_is_taken_as_firm_and_each_assumption_is_named(desk: DeskInAFolder) -> None:
    letter = budgetary(desk)
    stated = [a for a in desk.show()["assumptions"] if a["status"] == "open"]
    case = answer(desk, letter, "ACCEPT B WITH ASSUMPTIONS", "2026-11-24 10:00")
    assert case["state"] == "accepted"
    assert stated
    told = last(desk, "acceptance")
    assert [item["number"] for item in case["acceptance"]["assumptions"]] == [a["number"] for a in stated]
    assert all(" ".join(a["text"].split()) in told for a in stated)
    assert "taken as firm on its stated assumptions" in told


# ---------------------------------------------------------------- revisions


def second_revision(desk: DeskInAFolder) -> tuple[EmailMessage, EmailMessage]:
    """A budgetary quote and the firm one that replaced it."""
    first = budgetary(desk)
    answer_all(desk, first, "2026-11-24 10:00", number=2)
    desk.tick("2026-11-24 11:00")
    return first, desk.letter("quote-firm")


def test_an_acceptance_of_a_superseded_revision_is_asked_about_with_what_changed(desk: DeskInAFolder) -> None:
    first, _ = second_revision(desk)
    case = answer(desk, first, "ACCEPT B", "2026-11-24 12:00")
    assert (case["state"], made(case)) == ("quoted", [])
    told = last(desk, "acceptance-question")
    assert "revision 2 has taken the place of the revision 1 that you answered" in told
    assert "The total of option B was EUR" in told
    case = answer(desk, desk.letter("acceptance-question"), "Yes", "2026-11-24 13:00", number=10)
    assert (case["acceptance"]["revision"], case["acceptance"]["option"]) == (2, "B")
    assert case["acceptance"]["sha256"] == case["quotes"][1]["sha256"]


def test_the_revision_that_the_words_name_is_meant(desk: DeskInAFolder) -> None:
    first, _ = second_revision(desk)
    case = answer(desk, first, "ACCEPT B REVISION 2", "2026-11-24 12:00")
    assert case["acceptance"]["revision"] == 2


def test_an_option_that_is_the_same_in_the_newer_revision_counts_and_the_letter_says_so(
    desk: DeskInAFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = second_revision(desk)
    monkeypatch.setattr("inwriting.case.acceptance.same_option", lambda one, other, key: True)
    case = answer(desk, first, "ACCEPT B", "2026-11-24 12:00")
    assert (case["state"], case["acceptance"]["revision"]) == ("accepted", 2)
    assert "Option B is the same in revision 2" in last(desk, "acceptance")


# ---------------------------------------------------------------- other states


def test_on_hold_the_way_to_accept_is_told(desk: DeskInAFolder) -> None:
    letter = firm(desk)
    answer(desk, letter, "HOLD", "2026-11-24 09:40")
    case = answer(desk, letter, "ACCEPT B", "2026-11-24 10:00", number=10)
    assert case["state"] == "held"
    assert "RESUME" in last(desk, "command-reply")
    case = answer(desk, letter, "RESUME\nACCEPT B", "2026-11-24 11:00", number=11)
    assert case["state"] == "accepted"


@pytest.mark.parametrize(("word", "state"), [("WITHDRAW", "withdrawn"), ("DECLINE", "declined")])
def test_after_the_end_an_acceptance_is_answered_and_opens_nothing(desk: DeskInAFolder, word: str, state: str) -> None:
    letter = firm(desk)
    answer(desk, letter, word, "2026-11-24 09:40")
    case = answer(desk, letter, "ACCEPT B", "2026-11-24 10:00", number=10)
    assert case["state"] == state
    assert f"the case is {state}" in last(desk, "command-reply")


def test_before_any_quote_the_answer_says_when_it_is_due(desk: DeskInAFolder) -> None:
    desk.receive(mail(LONG_BRIEF), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:00")
    case = answer(desk, desk.letter("scope-response"), "ACCEPT B", "2026-11-23 11:00")
    assert case["state"] == "intake"
    assert "no quote has been sent in this case yet. It is promised for Tuesday 24 November 2026" in last(
        desk, "command-reply"
    )


# ---------------------------------------------------------------- declined, taken back


def test_a_decline_keeps_the_reason_and_ends_the_case_courteously(desk: DeskInAFolder) -> None:
    case = answer(desk, budgetary(desk), "DECLINE too expensive for this year", "2026-11-24 10:00")
    assert (case["state"], case["quotes"][-1]["status"]) == ("declined", "declined")
    assert "Thank you for telling us" in last(desk, "decline")
    assert "“too expensive for this year”" in last(desk, "decline")
    assert "too expensive for this year" in last(desk, "staff-notice")
    (decision,) = made(case)
    assert decision["words"] == "DECLINE too expensive for this year"
    assert desk.tick("2027-03-01 10:00")[0] == [] or desk.show()["state"] == "declined"


def test_declining_one_option_of_three_is_asked_about(desk: DeskInAFolder) -> None:
    case = answer(desk, firm(desk), "DECLINE option C", "2026-11-24 10:00")
    assert case["state"] == "quoted"
    assert "as a whole" in last(desk, "acceptance-question")


@pytest.mark.parametrize(
    "words", ["Please ignore my acceptance.", "WITHDRAW", "DECLINE", "Sorry, we changed our mind."]
)
def test_taking_an_acceptance_back_is_for_a_person(desk: DeskInAFolder, words: str) -> None:
    letter = firm(desk)
    answer(desk, letter, "ACCEPT B", "2026-11-24 10:00")
    case = answer(desk, letter, words, "2026-11-24 11:00", number=10)
    assert case["state"] == "accepted"
    assert "takes back the acceptance of option B" in last(desk, "staff-notice")
    assert "until then the record stands as it is" in last(desk, "command-reply")


# ---------------------------------------------------------------- validity


def test_a_quote_expires_with_one_reminder_and_a_late_acceptance_brings_a_new_revision(desk: DeskInAFolder) -> None:
    letter = firm(desk)
    for day in ("2026-12-15 10:00", "2026-12-17 10:00", "2026-12-22 10:00", "2026-12-23 17:00"):
        desk.tick(day)
    kinds = [letter["kind"] for letter in desk.show()["letters"]]
    assert kinds.count("expiry-reminder") == 1
    assert "valid until Wednesday 23 December 2026" in last(desk, "expiry-reminder")
    assert desk.show()["state"] == "quoted"
    desk.tick("2026-12-23 17:31")
    case = desk.show()
    assert (case["state"], case["quotes"][-1]["status"]) == ("expired", "expired")
    case = answer(desk, letter, "ACCEPT B", "2027-01-05 10:00")
    assert (case["state"], made(case)) == ("quoted", [])
    assert "A new revision comes in this thread by Wednesday 06 January 2027, 10:00" in last(desk, "command-reply")
    desk.tick("2027-01-06 09:45")
    case = answer(desk, desk.letter("quote-firm"), "ACCEPT B", "2027-01-06 11:00", number=10)
    assert (case["state"], case["acceptance"]["revision"]) == ("accepted", 2)
    assert [d["status"] for d in case["deadlines"] if d["kind"] == "renewed-quote"] == ["met"]


def test_on_its_last_day_a_quote_can_be_accepted_to_the_end_of_the_day(desk: DeskInAFolder) -> None:
    letter = firm(desk)
    desk.tick("2026-12-23 17:31")
    assert answer(desk, letter, "ACCEPT B", "2026-12-23 20:00")["state"] == "accepted"


# ---------------------------------------------------------------- purchase orders


def order(total: str, extra: str = "", number: str = "4500012345") -> str:
    return (
        f"Purchase Order\nPO number: {number}\nSupplier: Example Integration Office Ltd\nBill to: Northwind Tools Ltd\n"
        f"Total: {total}\n{extra}\n"
    )


def send_order(
    desk: DeskInAFolder, letter: EmailMessage, text: str, body: str, when: str, number: int = 20, sender: str = BUYER
) -> dict[str, Any]:
    """A reply with an order attached as a text file."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, ADDRESS, str(letter["Subject"])
    message["Message-ID"] = f"<order-{number}@northwind-tools.example>"
    message["Date"] = "Tue, 24 Nov 2026 10:00:00 +0000"
    message["In-Reply-To"] = message["References"] = str(letter["Message-ID"])
    message["Authentication-Results"] = PROOF
    message.set_content(body)
    message.add_attachment(text.encode(), maintype="text", subtype="plain", filename="po.txt")
    desk.receive(message.as_bytes(), when)
    desk.tick(when)
    return desk.show()


def price(case: dict[str, Any], key: str) -> str:
    return next(option["expected"] for option in case["quotes"][-1]["options"] if option["key"] == key)


def test_an_order_that_agrees_opens_the_engagement(desk: DeskInAFolder) -> None:
    letter = firm(desk)
    total = price(desk.show(), "B")
    case = send_order(
        desk,
        letter,
        order(f"EUR {total}", "IW-2026-0001, revision 1, option B"),
        "Please see attached.\n",
        "2026-11-24 10:00",
    )
    assert (case["state"], case["acceptance"]["option"]) == ("accepted", "B")
    assert case["acceptance"]["orders"] == ["4500012345"]
    assert "Purchase order 4500012345 of Northwind Tools Ltd" in last(desk, "acceptance")
    assert [kept["number"] for kept in case["purchase_orders"]] == ["4500012345"]


@pytest.mark.parametrize(
    ("total", "extra", "differs"),
    [
        ("EUR 100.00", "", "Total without taxes"),
        ("USD {B}", "Option B", "Currency"),
        ("EUR {B}", "Our general terms and conditions of purchase apply.", "Terms"),
        ("EUR {B}", "IW-2026-0099", "Case"),
        ("EUR {B}", "Option B, revision 3", "Revision"),
        ("EUR {B}", "Payment terms: 90 days net", "Payment"),
    ],
)
def test_an_order_that_differs_goes_to_buyer_and_staff_and_opens_nothing(
    desk: DeskInAFolder, total: str, extra: str, differs: str
) -> None:
    letter = firm(desk)
    text = order(total.format(B=price(desk.show(), "B")), extra)
    case = send_order(desk, letter, text, "ACCEPT B\n", "2026-11-24 10:00")
    assert (case["state"], made(case)) == ("quoted", [])
    assert case["purchase_orders"][0]["differences"] == [differs]
    assert "so the engagement is not opened yet" in last(desk, "acceptance-question")
    assert f"{differs}: order" in last(desk, "staff-notice")


def test_an_order_after_the_acceptance_is_compared_with_it(desk: DeskInAFolder) -> None:
    letter = firm(desk)
    total = price(desk.show(), "B")
    answer(desk, letter, "ACCEPT B", "2026-11-24 10:00")
    acceptance = desk.letter("acceptance")
    send_order(desk, acceptance, order(f"EUR {total}"), "Our order is attached.\n", "2026-11-24 11:00")
    assert "Purchase order 4500012345 agrees with option B" in last(desk, "purchase-order")
    case = send_order(desk, acceptance, order("EUR 5.00", number="4500099999"), "A new one.\n", "2026-11-24 12:00", 21)
    assert "Purchase order 4500099999 differs from option B" in last(desk, "purchase-order")
    assert case["state"] == "accepted"


def test_an_order_from_procurement_is_put_to_the_client(desk: DeskInAFolder) -> None:
    letter = firm(desk)
    total = price(desk.show(), "B")
    answer(desk, letter, f"ADD {PRIYA} as procurement", "2026-11-24 09:40")
    case = send_order(desk, letter, order(f"EUR {total}"), "Order attached.\n", "2026-11-24 10:00", sender=PRIYA)
    assert (case["state"], len(case["purchase_orders"])) == ("quoted", 1)
    to_client = [m for m in desk.letters() if m["To"].addresses[0].addr_spec == BUYER][-1]
    assert "opens nothing until you accept the quote" in " ".join(text_of(to_client).split())


def test_an_order_in_the_mail_itself_is_read(desk: DeskInAFolder) -> None:
    letter = firm(desk)
    total = price(desk.show(), "A")
    case = answer(desk, letter, f"Purchase order no. 4500012345\n\nTotal: EUR {total}\n", "2026-11-24 10:00")
    assert (case["state"], case["acceptance"]["option"]) == ("accepted", "A")


def test_staff_are_told_at_once_what_else_the_mail_says(desk: DeskInAFolder) -> None:
    answer(desk, firm(desk), "ACCEPT A\n\nThe invoice goes to accounts payable in Hull.", "2026-11-24 10:00")
    assert "accounts payable in Hull" in last(desk, "staff-notice")
    assert desk.letter("staff-notice")["To"].addresses[0].addr_spec == STAFF
