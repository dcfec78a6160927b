"""The stretches over which the numbers of a request stand, and which of them have nothing to answer."""

from __future__ import annotations

import pytest

from inwriting.reading.model import NumberedRead
from inwriting.reading.requests.numbering import asks_nothing, is_set_aside, read_numbering


def numbered(text: str) -> dict[str, str]:
    return {item.label: " ".join(item.text.split()) for item in read_numbering(text, spans=[(0, len(text))])}


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            (
                "Request for quotation\n\n1. Aim\n\nWe want one list of berths.\n\n2. Money\nCeiling\tEUR 9,000\nEnd\tMay 2027\n\n"
                "3. People\nSponsor\tAda Moss\n\nQuay Ltd, registered in Cork.\n"
            ),
            {
                "1": "Aim We want one list of berths.",
                "2": "Money Ceiling EUR 9,000 End May 2027",
                "3": "People Sponsor Ada Moss",
            },
        ),
        (
            "R1 The yard runs Copper.\nR2 1,200 berths a year are let.\nR3 24/7 work is not needed.\nR4 Orders flow.\n",
            {
                "R1": "The yard runs Copper.",
                "R2": "1,200 berths a year are let.",
                "R3": "24/7 work is not needed.",
                "R4": "Orders flow.",
            },
        ),
        (
            (
                "Request for proposal\n\n1 Background\nThe yard lets berths.\n2 Scope\n2.1 Orders flow.\n2.2 Counts\nWhat\tHow many\n"
                "berths\t300\n3 Terms\nOffers hold 60 days.\n4 Persons\nAda Moss buys.\n"
            ),
            {
                "1": "Background The yard lets berths.",
                "2.1": "Orders flow.",
                "2.2": "Counts What How many berths 300",
                "3": "Terms Offers hold 60 days.",
                "4": "Persons Ada Moss buys.",
            },
        ),
        (
            "No.\tWish\tSystem\nR1\tBerths go to the books\tCopper\nR2\tFees come back\tXero\nR3\tTolls\tXero\nCount\tOwner\n300\tAda Moss\n",
            {"R1": "Berths go to the books Copper", "R2": "Fees come back Xero", "R3": "Tolls Xero"},
        ),
        (
            "1. One berth number everywhere\n2. No double typing\n3. Fees by themselves\n\nKind regards\nAda\n",
            {"1": "One berth number everywhere", "2": "No double typing", "3": "Fees by themselves"},
        ),
    ],
)
def test_a_number_stands_over_what_follows_its_title_and_no_further(text: str, items: dict[str, str]) -> None:
    assert numbered(text) == items


@pytest.mark.parametrize(
    "text",
    [
        "1. Which CRM do you use?\nCopper.\n\n2. And for the books?\nXero, since May.\n\n3. How many berths a year?\n300\n",
        "1\tWhich CRM?\tCopper\n2.1\tWhich ERP?\tXero\n2.2\tHow many berths?\t300\n2.3\tWho signs?\tAda Moss\n",
        "1. Which CRM?\n>> Copper\n\n2. And the books?\n>> Xero\n\n3. How many berths?\n>> 300\n",
        "1. Which CRM?\n=> Copper\n2. And the books?\n=> Xero\n3. How many berths?\n=> 300\n",
    ],
)
def test_a_list_that_the_buyer_has_answered_is_not_ticked_off_by_its_numbers(text: str) -> None:
    assert numbered(text) == {}


def test_questions_with_a_priority_behind_them_are_still_to_be_answered() -> None:
    text = "A.1\tDo you insure your work?\tMust\nA.2\tWho will do it?\tMust\nA.3\tFrom where?\tShould\n"
    assert list(numbered(text)) == ["A.1", "A.2", "A.3"]


@pytest.mark.parametrize(
    ("label", "words", "to_answer"),
    [
        ("1", "Company\tQuay Ltd, berths", True),
        ("2", "Name of the organisation\tQuay Ltd", True),
        ("7", "Insurance\tn/a", True),
        ("8", "Preferred supplier, if any\tnone (Moss only audits us)", True),
        ("9", "Security\tsee 17", True),
        ("4", "Sicherheit\tentfällt", True),
        ("A", "About you\nOrganisation\tQuay Ltd\nFilled in by\tAda Moss", True),
        ("5", "Contacts\nBids: Ada Moss, bids@quay.example", True),
        ("2", "The clerk no longer types it twice.", False),
        ("3", "Fees are different in every harbour.", False),
        ("7.3", "For the avoidance of doubt: the new crane (EUR 90,000) has nothing to do with this request.", True),
        ("8", "To do: Ada writes to the harbour master. Bo brings the keys.", False),
    ],
)
def test_a_field_that_is_filled_in_and_what_is_only_told_is_for_nobody_to_answer(
    label: str, words: str, to_answer: bool
) -> None:
    assert asks_nothing(NumberedRead(label, words, 0, len(words), frozenset(), to_answer))


@pytest.mark.parametrize(
    ("label", "words", "to_answer"),
    [
        ("7", "Insurance certificate\tplease attach", True),
        ("R4", "Single sign-on\tMust", True),
        ("4", "Single sign-on\tMust", True),
        ("3", "References", True),
        ("3", "Are you insured?\t", True),
        ("2", "Delay is subject to a penalty of EUR 500 a day.", False),
        ("2", "Berths are to be shown in two languages.", False),
        ("2", "Connect Copper", False),
        ("8", "To do: please send us your references.", False),
        ("D", "Terms\nPaid within 60 days.", True),
    ],
)
def test_what_wants_something_or_binds_us_is_for_a_person(label: str, words: str, to_answer: bool) -> None:
    assert not asks_nothing(NumberedRead(label, words, 0, len(words), frozenset(), to_answer))


@pytest.mark.parametrize(
    ("words", "is_aside"),
    [
        ("Berth history is carried across\tShould\trejected by the board", True),
        ("Visitors book on our own web page. It is outside this request.", True),
        ("Out of scope\n\nPayroll.", True),
        ("Tolls\tWon't have", True),
        ("Gebühren\tentfällt", True),
        ("Rejected orders are listed\tMust", False),
        ("Orders\tMust\trejected if incomplete", False),
        ("Handle records rejected by the books", False),
    ],
)
def test_what_was_decided_against_is_left_out_and_no_question(words: str, is_aside: bool) -> None:
    assert is_set_aside(words) is is_aside
