"""Which words accept or decline a quote, what they choose, and which only sound like it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from inwriting.reading.commands import read_commands, read_quote_talk
from inwriting.reading.replies.acceptance import read_amount, read_choice


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [
        ("ACCEPT B", "B"),
        ("ACCEPT option B", "B"),
        ("ACCEPT b please", "B"),
        ("*ACCEPT B*", "B"),
        ("ACCEPT: Option B.", "B"),
        ("ACCEPT B WITH ASSUMPTIONS", "B WITH ASSUMPTIONS"),
        ("ACCEPT B with the stated assumptions, thanks", "B WITH ASSUMPTIONS"),
        ("ACCEPT B WITH\nASSUMPTIONS\n\nThanks, Ana", "B WITH ASSUMPTIONS"),
        ("ACCEPT B of revision 2", "B REVISION 2"),
        ("ACCEPT A rev. 3 for EUR 12,400.00", "A REVISION 3 FOR EUR 12400.00"),
        ("ACCEPT A\n\nThe invoice goes to accounts@northwind-tools.example.", "A"),
        ("ACCEPT A\n\nWhen can you start?", "A"),
        ("ACCEPT", ""),
        ("accept option B please", "B"),
        ("Hello Sam,\n\naccept option B please\n\nAna", "B"),
        ("we go with B", "B"),
        ("We'll go with option B, please proceed.", "B"),
        ("Let's go ahead with option b.", "B"),
        ("option B it is", "B"),
        ("B it is!", "B"),
        ("approved, go ahead with A", "A"),
        ("Approved. Go ahead with A.", "A"),
        ("Yes, we accept option C.", "C"),
        ("Thanks for the quote. We accept option B.", "B"),
        ("Thank you very much for the quote, we would like to proceed with option B.", "B"),
        ("We have decided for option B.", "B"),
        ("Our choice is option C.", "C"),
        ("We hereby accept option B of your quote, revision 2, as quoted.", "B REVISION 2"),
        ("We accept your offer.", ""),
        ("I would like to accept your offer.", ""),
        ("We accept option B on the basis of the stated assumptions.", "B WITH ASSUMPTIONS"),
        ("Hi,\n\nWe accept option B. Please go ahead.\n\nThe purchase order follows.", "B"),
    ],
)
def test_an_acceptance_says_what_it_chooses(typed: str, chosen: str) -> None:
    found = read_commands(typed)
    assert [command.word for command in found] == ["ACCEPT"]
    assert read_choice(found[0].argument).words == chosen
    assert read_choice(found[0].argument).unread == ""


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("We would accept B if the price drops.", "conditional"),
        ("We accept option B if finance agrees.", "conditional"),
        ("We accept option B. Only the price must come down.", "conditional"),
        ("We accept option B, subject to approval by our board.", "conditional"),
        ("We accept option B. This is pending legal review.", "conditional"),
        ("ACCEPT B, but not before March", "conditional"),
        ("ACCEPT B\n\nBut only if finance agrees.", "conditional"),
        ("ACCEPT B once the order is signed", "conditional"),
        ("ACCEPT B?", "conditional"),
        ("ACCEPT B\n\nPlease replace NetSuite by Odoo.", "conditional"),
        ("ACCEPT B\n\nOur general terms apply.", "conditional"),
        ("ACCEPT A\nACCEPT B", "conditional"),
        ("ACCEPT B\nDECLINE", "conditional"),
        ("DECLINE unless you lower the price", "conditional"),
        ("We cannot accept the quote as it stands.", "negated"),
        ("We will not accept option B.", "negated"),
        ("I don't think we can accept your offer.", "negated"),
        ("We might go with option B next week.", "conditional"),
        ("Finance will approve option B tomorrow.", "conditional"),
        ("I read it with the team last week. We accept option B.", "unclear"),
        ("Option B", "unclear"),
        ("Please ignore my acceptance.", "reversed"),
        ("We accepted it by mistake, please cancel our acceptance.", "reversed"),
        ("Sorry, we changed our mind.", "reversed"),
        ("yes", "assent"),
        ("Yes, please go ahead.", "assent"),
        ("Approved", "assent"),
        ("Yes, option B", "assent"),
        ("Option B please", "assent"),
        ("Hi Sam,\n\nAgreed.", "assent"),
    ],
)
def test_what_only_sounds_like_a_decision_is_none_and_is_told(typed: str, kind: str) -> None:
    commands = read_commands(typed)
    assert [command.word for command in commands] == []
    talk = read_quote_talk(typed, commands)
    assert talk is not None
    assert talk.kind == kind
    assert "".join(talk.text.split()) in "".join(typed.split())


@pytest.mark.parametrize(
    "typed",
    [
        "Can we accept B later?",
        "What happens if we accept option B?",
        "When would you start with option B?",
        "Q1: we accept orders by phone and email",
        "We accept orders in NetSuite.",
        "We accept that data is missing.",
        "Approvals for discounts happen in email.",
        "The acceptance criteria are signed by finance.",
        "We take the invoice data from NetSuite.",
        "We'll pass this on to finance.",
        "We will pass on the quote to finance.",
        "",
    ],
)
def test_questions_and_other_matters_are_neither(typed: str) -> None:
    assert read_commands(typed) == ()
    assert read_quote_talk(typed, ()) is None


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("DECLINE too expensive", "too expensive"),
        ("DECLINE: not in this year's budget, but thank you", "not in this year's budget, but thank you"),
        ("DECLINE\n\nWe have no budget for it this year.\n\nThanks, Ana", "We have no budget for it this year."),
        ("DECLINE", ""),
        ("we'll pass", ""),
        ("We'll pass this time, it is too expensive.", "it is too expensive"),
        ("Unfortunately we have to decline your offer because the budget was cut.", "the budget was cut"),
        ("Thank you for the quote. We have decided not to proceed.", ""),
        ("We have decided to decline.\n\nThe board wants to wait a year.", None),
        ("We are going with another supplier.", ""),
    ],
)
def test_a_decline_keeps_its_reason(typed: str, reason: str | None) -> None:
    found = read_commands(typed)
    if reason is None:  # "wait" leaves it open
        assert found == ()
        return
    assert [(command.word, command.argument) for command in found] == [("DECLINE", reason)]


@pytest.mark.parametrize(
    ("words", "unread"),
    [
        ("B minus the workshops", "minus workshops"),
        ("B 10% discount", "10% discount"),
        ("B for our German entity", "for German entity"),
        ("B WITHOUT ASSUMPTIONS", "WITHOUT ASSUMPTIONS"),
    ],
)
def test_words_beyond_a_choice_are_kept_apart(words: str, unread: str) -> None:
    assert read_choice(words).unread == unread


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("12,400.00", "12400.00"),
        ("12.400,00", "12400.00"),
        ("12 400", "12400"),
        ("12'400.50", "12400.50"),
        ("12,400", "12400"),
        ("1.234.567", "1234567"),
        ("99,5", "99.5"),
        ("12400", "12400"),
    ],
)
def test_an_amount_is_read_in_the_ways_people_write_it(words: str, amount: str) -> None:
    assert read_amount(words) == Decimal(amount)
