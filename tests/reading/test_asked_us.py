"""Which questions of a brief are to us: not those of a form that its writer has filled in."""

from __future__ import annotations

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")
WORK = "We run Copper and Xero."


def asked(text: str) -> list[str]:
    return [question.text for question in read_brief(text, PLAYBOOK, of_case=True).questions]


@pytest.mark.parametrize(
    "text",
    [
        "E-mail\tada@quay.example\nWhat do you sell?\tBerths\nWhich CRM do you use?\tCopper\nWhat is your budget?\tEUR 9,000\n",
        "What do you make or sell?\nBerths and moorings\n\nWhen do you need to be live?\nMarch 2027\n\nHow did you hear about us?\nA podcast\n",
        "1. Which records should travel, e.g. contacts?\nAccounts.\n\n2. How much of it do you have?\n300 berths\n\n3. What would you pay?\nCan't say.\n",
        "Who are you? Quay Ltd\nWhat do you sell? Berths\nWhen do you need to be live? May 2027\nDo you have a budget? EUR 9,000\n",
        f"{WORK} Is Copper good enough? Yes, the clerks say.",
        f"{WORK} The board will ask: would NetSuite be better?",
        f"{WORK} Can our customers do this better? Sure.",
    ],
)
def test_what_a_form_asked_and_what_is_answered_is_no_question_to_us(text: str) -> None:
    assert asked(text) == []


@pytest.mark.parametrize(
    ("text", "questions"),
    [
        (
            f"{WORK}\n\nCan you also do NetSuite, if we ever get there?",
            ["Can you also do NetSuite, if we ever get there?"],
        ),
        (
            f"{WORK}\n\nOpen questions\n\nWould Stripe be of use here? Can HubSpot do this better?",
            ["Would Stripe be of use here?", "Can HubSpot do this better?"],
        ),
        (
            f"{WORK}\n\n1. Method\nHow do you work?\n2. Price\nWhat does it cost?\n3. Support\nDo you offer support?",
            ["How do you work?", "What does it cost?", "Do you offer support?"],
        ),
        (
            f"{WORK}\n- Do you work on site? We would like it.\n- Do you know Xero? It is our ledger.\n- Can you start in May? It is low season.",
            ["Do you work on site?", "Do you know Xero?", "Can you start in May?"],
        ),
        (f"{WORK} Reicht dafür Copper aus?", ["Reicht dafür Copper aus?"]),
        (f"{WORK} ¿Sería mejor Holded?", ["¿Sería mejor Holded?"]),
        (
            f"{WORK}\n\nQuestions for you:\n- Is nightly enough?\n- Which of the two should lead?",
            ["Is nightly enough?", "Which of the two should lead?"],
        ),
        (
            "No.\tWish\tPriority\nR1\tBerths flow.\tMust\nR2\tDo you insure your work?\tMust\n",
            ["Do you insure your work?"],
        ),
        (
            "What do you sell?\tBerths\nWhich CRM do you use?\tCopper\nAnything else?\tDo you also do Sage?\n",
            ["Do you also do Sage?"],
        ),
    ],
)
def test_what_only_who_does_the_work_can_tell_is_asked_of_us(text: str, questions: list[str]) -> None:
    assert asked(text) == questions
