"""Who decides, or pays, in English prose: who is named, in all the ways to say it, and who is not."""

from datetime import date

import pytest

from inwriting.reading.brief import read_brief

from .test_brief import PLAYBOOK

NAMED = (
    "{n}, our managing director,",
    "Our managing director, {n},",
    "{n} (our CEO)",
    "Our director {n}",
    "Our MD {n}",
    "{n}, who owns the firm,",
)
DOES = (
    "will decide",
    "has the last word",
    "makes the final decision",
    "will decide and has put aside GBP 48,000 for it",
    "has released GBP 48,000",
    "gave us GBP 48,000 for it",
    "will go to GBP 48,000",
    "signs off the spend",
    "is paying for this",
    "holds the purse strings",
    "will be the one saying yes or no",
)
SENTENCES = (
    "{n} is president and has the last word.",
    "The principal is {n} and the decision is his.",
    "{n} owns the firm and it's her call.",
    "{n} owns the place and it would be him paying you.",
    "It is {n}'s decision.",
    "The decision rests with {n}, our MD.",
    "GBP 48,000, sanctioned by our director {n}.",
    "It is up to {n} whether we go ahead.",
    "Nothing is ordered without {n}, our managing director.",
    "The cheque is signed by {n}.",
    "{n} is our MD. He decides.",
    "The budget sits with {n}, our COO.",
    "Who decides? {n}, our managing director.",
    "P.S. The boss is {n} and the last word is hers.",
)
MYSELF = (
    "I decide and I pay.",
    "The decision is mine.",
    "As it's my yard it is also my decision.",
    "Who signs off? I do.",
    "I am the one who decides.",
    "I own the budget.",
)
OTHERWISE = (
    "{n} is our managing director.",
    "{n} will decide about the name of the pipeline.",
    "{n} decided last year against SAP.",
    "If the board agrees, {n} may decide.",
    "{n}, our managing director, will not decide.",
    "{n} decides which customers get credit.",
    "{n} signs for the parcels.",
    "Until May {n} decided.",
    "{n} has the last word on colours.",
    "The principal is {n} and the decision is not his.",
    "Does {n} decide?",
    "{n} has released the new price list.",
    "What I must decide by January is whether to stop.",
    "It is not my decision.",
    "I decide which orders go first.",
)


def sponsors(sentence: str) -> list[str]:
    text = f"Hello,\n\nplease quote for connecting HubSpot (our CRM) and Xero (our ERP).\n\n{sentence}\n\nRegards\nIngrid Tveit\n"
    reading = read_brief(text, PLAYBOOK, author="ingrid@yard.example", written=date(2026, 11, 24))
    return [fact.value for fact in reading.facts if fact.key == "sponsor"]


@pytest.mark.parametrize("named", NAMED)
@pytest.mark.parametrize("does", DOES)
def test_who_decides_is_the_sponsor(named: str, does: str) -> None:
    assert sponsors(f"{named.format(n='Colin Abara')} {does}.") == ["Colin Abara"]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_says_who_decides(sentence: str) -> None:
    assert sponsors(sentence.format(n="Colin Abara")) == ["Colin Abara"]


@pytest.mark.parametrize("sentence", MYSELF)
def test_the_writer_decides(sentence: str) -> None:
    assert sponsors(sentence) == ["ingrid@yard.example"]


@pytest.mark.parametrize("sentence", OTHERWISE)
def test_what_else_somebody_decides_is_no_matter_of_ours(sentence: str) -> None:
    assert sponsors(sentence.format(n="Colin Abara")) == []
