"""By when it has to be there and what money there is for it, in English prose, in many words; and what only looks so."""

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.numbers.deadlines import deadlines
from inwriting.reading.numbers.funds import funds
from inwriting.reading.numbers.quantities import quantities_in

WRITTEN = date(2026, 11, 28)
IS_THE_DAY = (
    "Must be live 1 June 2027 at the latest, the German trade fair is the week after.",
    "She gave me a number, $65,000, and a date, the 4th of October 2027.",
    "Delivery of the interface until 30.09.2027, this date comes from the managing director.",
    "Scott's line was \"before lambing\", so take 2 August 2027 as the date, he's nodded to it.",
    "We should wish to begin with our new financial year on 1 April 2027.",
    "The management team settled on 1 July 2027 yesterday.",
    "By Michaelmas, please, which is 29 September 2027.",
    "He'd like to see it running before the wasp season, so call it the 1st of May 2027.",
    "If you could be done by Easter, so 26 March 2027, perfect; that's the date the board has been given.",
    "needs to be ready for the first festival, that's the 21st of May 2027",
    "Would like it running by 1 March 2027, before it gets busy.",
    "We'd want the thing to be ticking along by the middle of June 2027.",
    "1 July 2027 is the day everything has to be in place.",
    "1 July 2027 it is.",
    "We promised the board 1 July 2027.",
    "The board has been promised 1 July 2027.",
    "Everybody here counts on 1 July 2027.",
    "So the cut-off for us is 1 July 2027.",
    "1 July 2027 must not be missed.",
    "We're working towards 1 July 2027.",
    "We have until 1 July 2027 to get this done.",
    "By 1 July 2027 the reps should no longer be typing.",
    "From 1 July 2027 on, no more double entry.",
    "The go-live date has been set for 1 July 2027.",
    "Our target is 1 July 2027.",
    "Ready by 1 July 2027, please.",
    "Please have it working by 1 July 2027 because the season opens.",
    "I need this by 1 July 2027.",
    "It has to be there on 1 July 2027 when the new depot opens.",
    "We want to go live on 1 July 2027.",
    "Completion is required not later than 1 July 2027.",
    "The partners have agreed on 1 July 2027.",
    "My boss wants 1 July 2027.",
    "It should be in use from 1 July 2027.",
    "The date we work to is 1 July 2027.",
    "Our MD has told me 1 July 2027.",
    "Everything must be up and running before the harvest, that is 15 August 2027.",
    "1 July 2027 at the latest.",
    "1 July 2027 is fixed.",
    "We start with it on 1 July 2027, we have to.",
)
IS_ANOTHER_DAY = (
    "The board meets on 10 December 2026.",
    "Our NetSuite contract runs until 1 July 2027.",
    "Please let us have your quote by 11 December 2026.",
    "We went live on 1 July 2024.",
    "The trade fair is on 1 June 2027.",
    "The licence is up for renewal on 15 February 2027.",
    "I am on holiday from 1 July 2027.",
    "The board decides on 10 January 2027.",
    "We have until 1 July 2027 to cancel the licence.",
    "The workshop is set for 1 July 2027.",
    "Our auditors come on 5 July 2027.",
    "The cleaning must be done by 1 February 2027.",
    "The office moves on 1 July 2027.",
    "Questions are to be sent by 1 December 2026.",
    "We opened the shop on 1 July 2026.",
    "The deadline for offers is 18 December 2026.",
    "The date of the meeting is 1 July 2027.",
    "We've promised the bank its report on 1 July 2027.",
    "Nothing has to be ready by 1 July 2027.",
    "It need not be ready by 1 July 2027.",
    "Sales want a demo on 1 July 2027.",
    "New prices apply from 1 July 2027.",
    "Our new CFO starts on 1 July 2027.",
    "The pilot has to be running by 1 March 2027.",
    "The phone system will be switched off on 1 July 2027.",
    "Minutes of 1 July 2026.",
    "Business Central comes in, maybe, on 1 July 2028.",
    "the old server's lease ends on 1 July 2027",
)
IS_THERE = (
    "R180 000 is in the budget for this, excl. VAT.",
    "I have set aside £4,000 for it.",
    "We've put by £12,500.",
    "not more than £7,000 please, everything in.",
    "£2,500 tops.",
    "We could spend €20,000.",
    "They voted the sum of £18,500 for the joining of our donor records.",
    "My roof is NOK 300 000, that's been through the board.",
    "There's €12,000 set aside.",
    "£15,000 is what we can pay.",
    "I have 27,500 euros set aside and not a cent over",
    "We can go to £20,000.",
    "The board has approved £40,000.",
    "£9,000 all in.",
    "We're prepared to spend up to $45,000 on it.",
    "$30,000 max for the whole thing.",
)
IS_IN_MIND = (
    "GR thinks of 60,000 euro but the board hasn't seen it.",
    "dad said £5k, then he said ask me again in january.",
    "Think in the direction of 20 000 euro, but I'm guessing.",
    "£35,000 was in the budget round, I've yet to hear whether it survived.",
    "I had 15,000 euros in mind, haven't asked my father.",
    "I want to know whether it's crazy to want it all done for $25,000.",
    "One of them mentioned £20,000 in the pub, I wouldn't write it down.",
    "it is likely to be somewhere in the range of EUR 90,000, however not yet approved by the Director.",
    "We've applied for £30,000.",
    "I was thinking of £10,000.",
    "Perhaps we could spend €20,000.",
    "My boss muttered something about $50,000.",
)
IS_OTHER_MONEY = (
    "The licence costs us £9,000 a year.",
    "We lost £4,000 on that order.",
    "Orders over £5,000 need a signature.",
    "Our turnover is £4,000,000.",
    "The website cost £12,000 last year.",
    "Another supplier quoted £30,000.",
    "They paid €15,000 for the old one.",
    "The average order is worth £2,500.",
    "Credit limit is £10,000 for each customer.",
    "We were fined €20,000.",
    "The invoice of £12,000 was sent twice.",
    "It costs us $3,000 a month.",
    "The rent is £20,000.",
    "£1,900 was the bill for the wrong stone.",
    "We sold £30,000 worth of leek that wasn't there.",
    "The roof renovation has £60,000 set aside.",
)


def days(sentence: str) -> list[str]:
    dates = quantities_in(sentence, "en-gb", WRITTEN)["date"]
    return [dates[number].value for number, _ in deadlines(sentence, [(one.start, one.end) for one in dates])]


def moods(sentence: str) -> list[str]:
    sums = quantities_in(sentence)["money"]
    return [mood for _, mood in funds(sentence, [(one.start, one.end) for one in sums])]


@pytest.mark.parametrize("sentence", IS_THE_DAY)
def test_a_sentence_says_by_when_it_has_to_be_there(sentence: str) -> None:
    assert len(days(sentence)) == 1


@pytest.mark.parametrize("sentence", IS_ANOTHER_DAY)
def test_what_else_happens_on_a_day_is_no_deadline(sentence: str) -> None:
    assert days(sentence) == []


@pytest.mark.parametrize("sentence", IS_THERE)
def test_a_sentence_says_what_money_there_is(sentence: str) -> None:
    assert moods(sentence) == ["stated"]


@pytest.mark.parametrize("sentence", IS_IN_MIND)
def test_what_somebody_has_in_mind_is_assumed(sentence: str) -> None:
    assert moods(sentence) == ["hedged"]


@pytest.mark.parametrize("sentence", IS_OTHER_MONEY)
def test_other_money_is_no_budget(sentence: str) -> None:
    assert moods(sentence) == []


def test_of_a_range_and_of_two_days_none_is_told() -> None:
    assert days("It should be finished in the first quarter of the year, so July to September 2027.") == []
    assert days("It must be ready on 3 May 2027, no wait, 10 May 2027.") == []


@pytest.mark.parametrize(
    "label",
    ["Freight budget 2027", "Packaging budget", "Werbebudget 2027", "Budget formation", "Presupuesto de ferias"],
)
def test_a_budget_of_another_purpose_is_none(label: str) -> None:
    reading = read_brief(f"CRM: HubSpot\nERP: Odoo\n{label}: EUR 90,000", load_playbook("crm-erp-integration"))
    assert [fact for fact in reading.facts if fact.key == "budget"] == []


def test_a_year_before_a_currency_is_no_sum() -> None:
    table = "CRM: HubSpot\nERP: Odoo\n\nItem\tValue\nBudget 2027\tNOK 310 000\nFuel budget 2027\tNOK 4 200 000\n"
    reading = read_brief(table, load_playbook("crm-erp-integration"))
    assert [fact.value for fact in reading.facts if fact.key == "budget"] == ["NOK 310000"]
