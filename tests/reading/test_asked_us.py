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


@pytest.mark.parametrize(
    ("question", "about"),
    [
        ("and how much?", "price"),
        ("Rough cost?", "price"),
        ("What would the whole thing come to?", "price"),
        ("Any idea what it would cost?", "price"),
        ("Was würde das ungefähr kosten?", "price"),
        ("Combien faut-il compter ?", "price"),
        ("¿Cuánto costaría?", "price"),
        ("Hoeveel kost dat?", "price"),
        ("Quanto ficaria?", "price"),
        ("Could we meet in person?", "calls"),
        ("Can we do this on Zoom?", "calls"),
        ("Would you have half an hour for a chat?", "calls"),
        ("May we come by your office next week?", "calls"),
        ("Könnten wir uns dazu mal treffen?", "calls"),
        ("Pourrions-nous nous voir ?", "calls"),
        ("¿Podríamos reunirnos?", "calls"),
        ("What else do you need from our side?", "needs"),
        ("Welche Angaben brauchen Sie noch von uns?", "needs"),
        ("Welke gegevens heeft u van ons nodig?", "needs"),
        ("How much data can it carry?", ""),
        ("How much of our time will you need?", ""),
        ("How much is a Xero licence per user?", ""),
        ("What is your daily rate?", ""),
        ("Can you meet our deadline in May?", ""),
        ("How many API calls do you make?", ""),
        ("What access do you need?", ""),
        ("What do you need admin rights for?", ""),
    ],
)
def test_what_the_letter_answers_is_known_by_the_whole_question(question: str, about: str) -> None:
    (asked_us,) = read_brief(f"{WORK}\n\n{question}\n", PLAYBOOK, of_case=True).questions
    assert (asked_us.text, asked_us.about) == (question, about)


def test_a_question_written_small_begins_behind_the_stop() -> None:
    assert asked("copper to xero, orders only. 300 orders/wk. how much?") == ["how much?"]


@pytest.mark.parametrize(
    "question",
    [
        "Who would deal with the exceptions?",
        "Is it possible to link Copper with Xero?",
        "Can you link Copper with Xero, and how long does it take?",
        "Who will look after failed transfers?",
        "What happens when the link is down?",
        "How would duplicates be flagged?",
        "Wer würde die Schnittstelle betreuen?",
        "Qui s'occuperait des erreurs ?",
        "Wie zou de uitzonderingen oplossen?",
    ],
)
def test_who_would_do_what_comes_after_is_asked_of_us(question: str) -> None:
    assert asked(f"{WORK} {question}") == [question]


@pytest.mark.parametrize(
    "text",
    [
        f"{WORK} Who deals with a wrong order? Nobody does.",
        f"{WORK} Finance asks: who would fix the errors?",
        f"{WORK} Who will sign is still open.",
        f"{WORK} Could you link our Copper with our Xero?",
        f"{WORK} What happens when a transfer fails? Nobody hears of it.",
    ],
)
def test_what_the_house_asks_itself_and_the_request_are_not(text: str) -> None:
    assert asked(text) == []


@pytest.mark.parametrize(
    "question",
    [
        "Who monitors the connector at weekends?",
        "What happens when an invoice is rejected?",
        "What would you need from our administrators?",
        "Who will be our project manager?",
        "Please tell us who keeps the mapping and how long you keep our data.",
        "Please confirm whether travel is included.",
        "We would also like to know who will look after the link.",
        "Wer betreut die Anbindung?",
        "Bitte teilen Sie uns mit, ob Reisekosten enthalten sind.",
        "Merci de nous dire qui possède le code.",
        "¿Quién vigila la integración?",
        "Wie beheert de koppeling?",
    ],
)
def test_what_is_kept_running_and_what_we_are_to_tell_is_asked_of_us(question: str) -> None:
    assert asked(f"{WORK} {question}") == [question]


def test_the_numbered_questions_of_one_list_are_put_to_one_reader() -> None:
    assert asked(
        f"{WORK}\nQuestions for you: 1) Who owns the scripts? 2) Where is it hosted? 3) Can you start in May?"
    ) == [
        "Who owns the scripts?",
        "Where is it hosted?",
        "Can you start in May?",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Please let us know if you have any questions.",
        "Let us know if anything is unclear.",
        "Please tell us what it would cost.",
        "Please tell us when we can expect your quote.",
        "Please state which ERP your company uses.",
        "Please confirm receipt.",
        "We want to know who changed an order.",
        "We would like to know which invoices are open.",
        "Who maintains the connector today? A student does.",
        "FYI, could you take care of this for me?",
        "Können Sie das bitte übernehmen?",
    ],
)
def test_courtesies_wishes_of_their_people_and_the_request_are_no_questions(text: str) -> None:
    assert asked(f"{WORK} {text}") == []
