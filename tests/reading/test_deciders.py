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
IN_OTHER_WORDS = (
    "Our CEO {n} decides about money.",
    "{n} shall be approving your quote.",
    "Decisions on spend: {n}, COO.",
    "money: $28k AUD, signed off by {n} (owner)",
    "Managing director {n} pays. She said 20 000 euros and not one more.",
    "{n}, our chief executive, is behind it and has given me NZD 35,000.",
    "Our daglig leder, {n}. He has approved 250 000 NOK.",
    "{n}, the owner, has released 22.000 EUR.",
    "Money: €16k, {n} has OK'd it, he's the owner.",
    "The check comes from {n}, she's President.",
    "{n} (CEO) approved it, R180,000 excl. VAT.",
    "{n} (Promoter & MD) - final approval",
    "Boss is {n}. He's signed off eight grand, pounds obviously.",
    "{n}, CEO, signs for up to £27,500.",
    "my biz partner {n} holds the purse strings, he said max $9,500.",
    "The Chairman, Sir {n}, has authorised a sum of £33,000.",
    "The person who says yes or no is Dr {n}.",
    "Present: {n} (MD, it's his money), Sunniva Lie (finance director)",
    "The chair of trustees, Mrs {n}, will sign on our behalf; questions as to the accounts may be put to me.",
    "Who holds the purse? {n}. She's on leave until the 7th, her deputy can't sign.",
    "My co-director {n} must agree with every expense, it's her signature at the bank.",
    "this date comes from the managing director, Mr. {n}, who releases the order.",
    "The GM who said yes to this is {n}, with $30k NZ.",
    "{n} is the owner and pays, 110.000 kr (DKK) is ok for him.",
    "haven't asked my father, he decides ({n})",
    "{n} is, managing partner, he wants a fixed price and has set 16,000 pounds.",
    "From the dean, the Very Revd {n}, who gives the money.",
    "Every purchase is countersigned by {n}.",
    "The money's from {n}, who owns the mill.",
    "{n} runs the firm, so whatever it costs comes out of his pocket and the choice is his.",
    "{n} has the cheque book.",
    "It's {n} who'll sign.",
    "Our founder {n} is fine with $40,000.",
    "{n}, who heads the company, said yes to EUR 30.000.",
    "Money has been found: {n}, our principal, has put by £15,000.",
    "{n} - she's the MD - has ring-fenced £40k.",
    "Approved by our MD, {n}, at GBP 20,000.",
    "It was {n}, our president, who freed the USD 60,000.",
    "{n} pays the piper.",
    "{n} has the final sign-off.",
    "{n} gets the final say on spend.",
    "Final decision rests with our managing director {n}.",
    "{n} will have the last word on price.",
    "{n} is our decision-maker.",
    "The decision maker is {n}, VP Operations.",
    "{n}, our director, is the budget holder.",
    "The budget holder for this is {n}.",
    "{n} owns the budget.",
    "Our sponsor is {n}.",
    "{n} sponsors this.",
    "{n} is paying, and he wants it done by May.",
    "I report to {n}, our MD, who has agreed to GBP 25,000.",
    "{n} (MD) has a budget of £25,000 for it.",
    "{n} will be signing the contract.",
    "the one signing is {n}",
    "The cheque will be signed by {n}, our chairman.",
    "{n} is authorised to sign up to £50,000 and will sign this.",
    "{n} has said we can go to £20,000.",
    "{n}, our owner, told me: 15,000 euros, no more.",
    "If you want a yes you need it from {n}, our managing director.",
    "My husband {n} decides on anything over €500.",
    "My boss {n} decides, I only prepare.",
    "We two do the preparing, {n} does the deciding.",
    "{n} as managing director has allocated EUR 35,000.",
    "EUR 35,000 has been allocated by {n}, managing director.",
    "Budget: 35k EUR (approved by {n}, MD)",
    "Budget of £18,000, from {n}, our chief executive.",
    "{n}, COO, carries the cost.",
)
MYSELF = (
    "I'd be the one to approve the spend, ceiling is $48,000.",
    "I sign for anything now and I'd go up to £14,000 for this.",
    "I own the place, with the bank",
    "I decide it, after having slept on it.",
    "I pay. not more than 7 thousand pounds please, everything in.",
    "£2,500 tops, and I'm the one paying",
    "I sign off the money.",
    "I'm the decision maker.",
    "It's my money.",
    "I hold the budget.",
    "I have the final say.",
    "The final decision is mine.",
    "I'm the budget holder for this.",
    "I decide and I pay.",
    "The decision is mine.",
    "As it's my yard it is also my decision.",
    "Who signs off? I do.",
    "I am the one who decides.",
    "I own the budget.",
)
OTHERWISE = (
    "{n} decides on prices.",
    "{n} approves every credit note over £200.",
    "{n} signs off the timesheets.",
    "{n}, our MD, approved the new logo.",
    "{n} has approved 40 orders.",
    "{n} gave me a list of 35 customers.",
    "{n} pays the suppliers on Fridays.",
    "{n}, the owner, pays by card.",
    "Ask {n}, our director, about the shop.",
    "{n} (finance) has released 22.000 EUR.",
    "Our CFO {n} has approved EUR 20,000.",
    "{n}, MD of our supplier, decides what they charge.",
    "Our director {n} says the orders come in late.",
    "{n}, the owner, says 30 orders a day is plenty.",
    "{n} runs the warehouse and decides what goes on which van.",
    "{n} said yes to the discount.",
    "{n} has to approve discounts over 10%.",
    "{n} has the last word on who gets credit.",
    "The board decides, {n} only chairs it.",
    "{n} owns a dog.",
    "{n} signs when the goods arrive.",
    "Orders are signed off by {n} before they ship.",
    "The invoice is approved by {n} and paid on Friday.",
    "Invoices over £5,000 are approved by {n}.",
    "{n} is happy with HubSpot.",
    "{n} is fine with the plan as it is drawn.",
    "{n} used to hold the purse strings but he retired.",
    "{n} isn't the decider.",
    "{n} would decide if she were here.",
    "{n} might pay for it.",
    "{n} gave her blessing to the wedding.",
    "{n}, our director, is behind schedule with the budget.",
    "{n} holds the money until the tenant moves out.",
    "{n} pays for the flowers.",
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


@pytest.mark.parametrize("sentence", IN_OTHER_WORDS)
def test_who_decides_is_said_in_many_words(sentence: str) -> None:
    assert "Colin Abara" in sponsors(sentence.format(n="Colin Abara"))


@pytest.mark.parametrize("sentence", MYSELF)
def test_the_writer_decides(sentence: str) -> None:
    assert sponsors(sentence) == ["ingrid@yard.example"]


@pytest.mark.parametrize("sentence", OTHERWISE)
def test_what_else_somebody_decides_is_no_matter_of_ours(sentence: str) -> None:
    assert sponsors(sentence.format(n="Colin Abara")) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Rita Falk leads finance and signs off.",
        "Rita Falk heads procurement and will sign off.",
        "Rita Falk (accounts) has the final sign-off.",
        "Rita Falk is in charge of finance and signs off.",
    ],
)
def test_who_leads_a_desk_signs_off_for_it_and_a_stated_sponsor_stays(sentence: str) -> None:
    assert sponsors(sentence) == []
    assert sponsors(f"{sentence} The work is sponsored by our chairman, Ole Dahl.") == ["Ole Dahl"]


@pytest.mark.parametrize(
    "sentence", ["Rita Falk runs the firm and signs off.", "Rita Falk leads finance and signs off the project."]
)
def test_who_leads_all_of_it_or_signs_off_the_work_is_the_sponsor(sentence: str) -> None:
    assert sponsors(sentence) == ["Rita Falk"]
