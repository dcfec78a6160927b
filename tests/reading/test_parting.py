"""How people end or pause a request in their own words, and what only sounds like it."""

from __future__ import annotations

import pytest

from inwriting.reading.model import ReplyReading
from inwriting.reading.text.signature import leaves_list
from reading.real import real_case


def read(typed: str) -> ReplyReading:
    return real_case().read(typed)


@pytest.mark.parametrize(
    ("typed", "word", "argument"),
    [
        (
            "Sorry, we have decided to go with another supplier. Thanks for the quick answer though.\n\nAna",
            "DECLINE",
            "",
        ),
        ("Hi, we have gone with someone else.", "DECLINE", ""),
        (
            "I think you misunderstood, this is a job application. Please withdraw it from the quote process.",
            "WITHDRAW",
            "",
        ),
        ("We do not have the budget this year. Please cancel our request.", "WITHDRAW", ""),
        ("Could you please close the case? Thanks", "WITHDRAW", ""),
        ("We no longer need a quote.", "WITHDRAW", ""),
        (
            "Could you put this on hold until Monday 7 December please? Our board is away.\n\nAna",
            "HOLD",
            "until Monday 7 December",
        ),
        ("Hello,\n\nwe need to pause this until January, our CFO is away.\n\nAna", "HOLD", "until January"),
        ("Q2: order to cash\nQ3: all\n\nPlease don't send the quote yet.", "HOLD", ""),
    ],
)
def test_a_clear_end_or_pause_is_a_command(typed: str, word: str, argument: str) -> None:
    given = read(typed).commands
    assert [(command.word, command.argument) for command in given] == [(word, argument)]


def test_a_pause_at_the_end_of_a_mail_that_asks_for_a_person_is_one() -> None:
    reading = read("PERSON\n\nAlso U1 is wrong, it is Dynamics 365. HOLD until Monday please.")
    assert [command.word for command in reading.commands] == ["PERSON", "HOLD"]


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("Maybe we should put this on hold.", "HOLD"),
        ("HOLD\n\nActually no, go on.", "HOLD"),
        ("Please withdraw it if you cannot stay under 5000.", "WITHDRAW"),
        ("We have cancelled the project.", "WITHDRAW"),
        ("We are no longer interested.", "WITHDRAW"),
        ("Can we withdraw our request?", "WITHDRAW"),
        ("Our CFO is back. We have chosen another supplier for the warehouse part.", "DECLINE"),
        ("Q2: order to cash\n\nPlease close the case.", "WITHDRAW"),
        ("We need to stop the project for now.", "HOLD"),
        ("Pls hold until Monday", "HOLD"),
        ("Not interested, thanks.", "WITHDRAW"),
        ("Unfortunately the board has decided against the project.", "WITHDRAW"),
        ("Wir haben uns für einen anderen Anbieter entschieden.", "DECLINE"),
        ("Nous avons choisi un autre prestataire.", "DECLINE"),
        ("Bitte schließen Sie den Vorgang.", "WITHDRAW"),
        ("U3: no. Please close the case.", "WITHDRAW"),
        ("We are going elsewhere for this. Or should we talk first?", "DECLINE"),
    ],
)
def test_what_may_be_meant_so_is_asked(typed: str, word: str) -> None:
    reading = read(typed)
    assert reading.commands == ()
    assert reading.meant is not None
    assert reading.meant.word == word


@pytest.mark.parametrize(
    "typed",
    [
        "If we went with another supplier, could we keep your documents?",
        "If we went with another supplier we would lose the data.",
        "We put the old project on hold last year.",
        "We put the integration on hold in 2023 and started again.",
        "Our former CIO decided to go with another supplier in 2019.",
        "Customers are put on hold when they do not pay.",
        "We do not want to WITHDRAW.",
        "Hold on, I have a question.",
        "We close the month in five days.",
        "We cancel the order in NetSuite.",
        "We pause it at month end.",
        "Should we put this on hold?",
        "Our process is on hold until finance approves.",
        "The order is put on hold and we cancel it.",
        "Please cancel our meeting.",
        "Q2: we hold it until finance approves. We cancel it in NetSuite.",
        "Q2: order to cash; customers on hold get no invoice",
    ],
)
def test_what_only_talks_about_it_is_neither(typed: str) -> None:
    reading = read(typed)
    assert (reading.commands, reading.meant) == ((), None)


def test_a_command_and_words_that_say_more_are_done_and_asked() -> None:
    reading = read("HOLD\n\nWe have chosen another supplier.")
    assert [command.word for command in reading.commands] == ["HOLD"]
    assert reading.meant is not None
    assert reading.meant.word == "DECLINE"


def test_what_a_command_says_already_is_not_asked() -> None:
    reading = read("HOLD\n\nWe need to put this on hold, our CFO is away.")
    assert ([command.word for command in reading.commands], reading.meant) == (["HOLD"], None)


def test_what_somebody_else_asks_for_is_asked_about() -> None:
    reading = read("Our CFO wrote:\nPlease put this on hold until January.")
    assert reading.commands == ()
    assert reading.meant is not None


def test_commands_below_an_answer_are_no_part_of_it() -> None:
    reading = read(
        "Q2: order to cash\nQ3: all of them - no!\nWhen will we get the quote?\nADD bo@tools.example as finance"
    )
    assert [answer.answer for answer in reading.answers] == ["order to cash", "all of them - no!"]
    assert [(command.word, command.argument) for command in reading.commands] == [
        ("ADD", "bo@tools.example as finance")
    ]
    assert [question.text for question in reading.questions] == ["When will we get the quote?"]


def test_a_list_of_fields_below_an_answer_is_no_command() -> None:
    reading = read("Q2: these fields\nOWNER\nSTATUS\n")
    assert reading.commands == ()
    assert reading.answers[0].answer == "these fields\nOWNER\nSTATUS"


LEAVING = [
    "Please unsubscribe me and stop sending these emails.",
    "I want to unsubscribe from these emails.",
    "Please stop emailing me.",
    "Please remove me from your list.",
    "Unsubscribe me please.",
    "Please unsubscribe me.",
    "Kindly stop sending these emails.",
    "Take me off.",
    "Take me off your list and don't write again.",
    "Please remove me from this email list and do not contact me again.",
    "Stop emailing me and unsubscribe me.",
    "I'd like to be unsubscribed.",
    "I would like to unsubscribe.",
    "UNSUBSCRIBE",
    "unsubscribe please",
    "I no longer want to receive these emails.",
    "I don't want to get any more mails from you.",
    "Please do not send me any more letters.",
    "Please remove my address from your system.",
    "Opt out",
    "Please opt me out.",
    "No more emails please.",
    "We wish to be taken off the mailing list.",
    "Bitte melden Sie mich ab.",
    "Ich möchte keine E-Mails mehr bekommen.",
    "Bitte nehmen Sie mich aus dem Verteiler.",
    "Je souhaite me désabonner.",
    "Je ne veux plus recevoir vos mails.",
    "Merci de ne plus m'écrire.",
    "Quiero darme de baja.",
    "No quiero recibir más correos.",
    "Graag uitschrijven.",
    "Ik wil geen mails meer ontvangen.",
    "Quero cancelar a subscrição.",
    "Please unsubscribe this address from all further emails.",
    "Do not contact us any more.",
    "We no longer wish to hear from you.",
]
STAYING = [
    "To unsubscribe click here.",
    "If you no longer wish to receive these emails, unsubscribe here.",
    "You can unsubscribe at any time.",
    "Unsubscribe | Preferences",
    "Customers who unsubscribe must be flagged in HubSpot.",
    "Unsubscribed contacts stay in HubSpot.",
    "We don't want to receive orders twice.",
    "Do not send invoices to us by post.",
    "Take us off the paper invoices and onto e-invoicing.",
    "Please stop sending orders by fax.",
    "Do not send us the quote before Monday.",
    "Remove Ann from the approvers.",
    "Don't write to HubSpot directly.",
    "We do not want any duplicates.",
    "Never mind.",
    "Please don't write the invoices back.",
    "The contact is removed from the list in HubSpot.",
    "We never send invoices from Salesforce.",
    "We no longer want to type orders.",
    "I do not want to be called.",
    "If this mail is not for you, delete it from your system.",
    "Do not contact Ann, she is away.",
    "General counsel: Office of Ann Lee, do not contact",
]


@pytest.mark.parametrize("typed", LEAVING)
def test_who_wants_no_more_mail_is_asked_what_is_meant(typed: str) -> None:
    reading = read(f"{typed}\n\nAna")
    assert reading.commands == ()
    assert reading.meant is not None
    assert reading.meant.word == "WITHDRAW"


@pytest.mark.parametrize("typed", STAYING)
def test_who_tells_of_others_or_of_a_way_out_is_not(typed: str) -> None:
    assert leaves_list(typed) == ""
