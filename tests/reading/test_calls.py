"""Who wants to talk, in an open case, is told that we write; who tells of calls is not."""

from __future__ import annotations

import pytest

from inwriting.reading.replies.calls import asks_for_call
from reading.real import real_case

WISHES = [
    "Please just call me on 07700 900777.",
    "Give me a ring on 07700 900777 please.",
    "Please call me back, it is easier to explain.",
    "Ring me.",
    "Call me!",
    "Could you phone us tomorrow morning?",
    "Can someone ring me this afternoon?",
    "Let's jump on a quick call.",
    "Let's talk.",
    "I'd rather talk on the phone.",
    "It would be easier to explain over the phone.",
    "Honestly, just pick up the phone.",
    "Can we have a quick call?",
    "Would you mind calling me?",
    "Please give us a buzz when you read this.",
    "I would prefer to discuss this by phone.",
    "Let us set up a Teams meeting.",
    "When can I call you?",
    "My number is 0161 496 0000.",
    "What's your number?",
    "Can we speak first?",
    "Rufen Sie mich bitte an.",
    "Könnten Sie mich bitte anrufen?",
    "Ich bitte um Rückruf.",
    "Pouvez-vous me rappeler ?",
    "Appelez-moi.",
    "Llámeme, por favor.",
    "Kunt u mij even bellen?",
    "Bel me maar.",
    "Pode ligar-me?",
    "Could we do a 15-minute Zoom?",
    "I want to speak to a human.",
    "Pls call me, thx",
    "can you give me a call today",
    "Can we meet at your office?",
    "Are you free to speak on Friday?",
    "Would it be possible to have a short call?",
    "Können wir uns kurz treffen?",
    "Pourrait-on se parler au téléphone ?",
]
TOLD = [
    "The drivers ring us when it fails.",
    "Customers call us and we type it in.",
    "Sales call us with the order.",
    "They give us a call.",
    "When an order fails, the warehouse phones us.",
    "Call centre agents use HubSpot.",
    "Please do not call me.",
    "No need to call, mail is fine.",
    "Phone orders are typed in by Ann.",
    "The call log is in Zendesk.",
    "Calls go into the CRM.",
    "We discuss exceptions in person every Friday.",
    "Ring binders hold the approvals.",
    "We talk about it every Monday.",
    "Our meeting decided for option B.",
    "Call it off.",
    "We call our customers accounts.",
    "My colleague Ann decides.",
    "Speak to the customer first, then book.",
    "I call a customer whoever pays.",
    "Let's go with option A.",
    "Please send the quote to Bo.",
    "You can talk to the API over HTTPS.",
    "Can you have a look at our CRM?",
    "We have a call with the bank every Friday.",
    "Could you do a quote for returns too?",
    "Can you meet our deadline?",
    "Can you meet the requirements in section 4?",
    "Are you available for a project in May?",
    "Does the link meet on both sides?",
]


@pytest.mark.parametrize("said", WISHES)
def test_a_wish_for_a_call_is_known(said: str) -> None:
    assert asks_for_call(said)


@pytest.mark.parametrize("said", TOLD)
def test_what_is_told_of_calls_is_none(said: str) -> None:
    assert not asks_for_call(said)


@pytest.mark.parametrize(
    "said", ["Ring me.", "Please call me back, it is easier to explain.\n\nNina", "Can we have a quick call?"]
)
def test_it_is_put_to_us_and_not_shown_back(said: str) -> None:
    reading = real_case().read(said)
    assert [question.about for question in reading.questions] == ["calls"]
    assert reading.unplaced == ()


def test_it_is_no_part_of_an_answer() -> None:
    reading = real_case().read("Q2: order to cash. Please call me if anything is missing.")
    assert [answer.answer for answer in reading.answers] == ["order to cash."]
    assert [question.about for question in reading.questions] == ["calls"]
