"""Sentences of a reply that only say which answers are still to come."""

from __future__ import annotations

import pytest

from inwriting.reading.replies.awaited import answers_to_come
from reading.real import real_case

CASE = real_case()
TO_COME = {
    (): """\
The rest I will have to ask around for.
The others I need to look up.
For the rest I need to ask around.
The remaining ones I have to check with my colleagues.
I have to look up the rest.
I'll have to ask my boss for the others.
On the others I'll come back to you.
I have asked our accountant about the rest.
Waiting on our ERP partner for the others.
Let me check the rest with my team.
The rest is with Ann, she's on holiday.
Rest to follow once I have talked to the warehouse.
The rest will follow by Friday.
We will look into the other questions next week.
Waiting for finance on the authority question.""",
    (3,): """\
We are waiting for our IT on Q3.
Q3 I have to check with IT.
As for 3, I must ask.
Will get back to you on Q3.
For number 3 we need to ask our ERP partner.
I need to ask Priya about Q3, she is on holiday until Monday.
Need to check 3 with Pete.""",
    (3, 4): """\
I will get back to you on 3 and 4.
3 and 4 will follow next week.
I still need to ask finance about 3 and 4.
The answers to 3 and 4 come next week.
Still to come: 3 and 4.
I don't have 3 and 4 yet.
3 and 4 tomorrow.
Questions 3 and 4 I will send tomorrow.""",
}
SAY_MORE = """\
The rest of the orders go by fax.
The rest comes by fax.
The others come by email.
I have to ask Ann for every approval.
We are waiting for approvals in email all day.
The others are typed by hand.
Waiting for the invoice, the customer rings us.
The rest is done in Excel.
I have to check each order with the warehouse.
We have to send the rest to the warehouse.
The rest must be approved by finance.
3 and 4 are the same.
I confirm 3 and 4.
Yes to 3 and 4.
We answer 3 with yes.
I'll get back to you on the budget: it is 60k.
We are waiting for 3 weeks.
The rest we leave to you.
Will you get back to me on 3?
I will get back to you on 12 and 13.""".splitlines()


@pytest.mark.parametrize(
    ("numbers", "sentence"), [(numbers, each) for numbers, said in TO_COME.items() for each in said.splitlines()]
)
def test_a_sentence_may_only_say_what_is_still_to_come(numbers: tuple[int, ...], sentence: str) -> None:
    assert answers_to_come(sentence, range(1, 6)) == numbers


@pytest.mark.parametrize("sentence", SAY_MORE)
def test_what_says_more_is_none(sentence: str) -> None:
    assert answers_to_come(sentence, range(1, 6)) is None


def test_it_is_not_shown_back_and_no_part_of_an_answer() -> None:
    reading = CASE.read("Q2: quote to cash and returns.\n\nThe rest I will have to ask around for.")
    assert reading.unplaced == ()
    assert [(each.question, each.answer) for each in reading.answers] == [(2, "quote to cash and returns.")]


@pytest.mark.parametrize("words", ["still waiting for our IT", "We are waiting for finance on this.", "chasing Pete"])
def test_who_waits_for_somebody_has_not_answered(words: str) -> None:
    assert [(each.status, each.value) for each in CASE.read(f"Q2: {words}").answers] == [("unclear", None)]
