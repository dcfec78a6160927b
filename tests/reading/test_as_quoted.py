"""Words as they are quoted: without the mark of a list, whole to the end of their bracket; a count with the label above it."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.page.count_below import with_counts
from inwriting.reading.text.well_cut import well_cut

PLAYBOOK = load_playbook("crm-erp-integration")

QUOTED = [
    ("- CRM: HubSpot", "CRM: HubSpot"),
    ("• CRM: HubSpot", "CRM: HubSpot"),
    ("•CRM: HubSpot", "CRM: HubSpot"),
    ("•\u00a0\u00a0 CRM: HubSpot", "CRM: HubSpot"),
    ("  * CRM: HubSpot", "CRM: HubSpot"),
    ("– CRM: HubSpot", "CRM: HubSpot"),
    ("> - CRM: HubSpot", "CRM: HubSpot"),
    ("◦ 450 orders a week", "450 orders a week"),
    # as they are
    ("CRM: HubSpot", "CRM: HubSpot"),
    ("*CRM:* HubSpot", "*CRM:* HubSpot"),
    ("-5 % on the list price", "-5 % on the list price"),
    ("--", "--"),
    ("- ", "- "),
    ("1. CRM: HubSpot", "1. CRM: HubSpot"),
    ("o Salesforce", "o Salesforce"),  # "or", in Spanish
    ("HubSpot - CRM", "HubSpot - CRM"),
]


@pytest.mark.parametrize(("words", "quoted"), QUOTED)
def test_the_mark_of_a_list_is_not_quoted(words: str, quoted: str) -> None:
    text = f"Hello,\n\n{words}\nBye"
    start, end = well_cut(text, 8, 8 + len(words))
    assert text[start:end] == quoted


def test_word_s_second_mark_is_none_of_the_words() -> None:
    text = "• 1,250 orders a month\no   of which 80 fail"
    start, end = well_cut(text, text.index("o   of"), len(text))
    assert text[start:end] == "of which 80 fail"


def test_within_a_line_nothing_is_taken_away() -> None:
    text = "We use it - HubSpot - daily"
    assert well_cut(text, text.index("- HubSpot"), len(text)) == (text.index("- HubSpot"), len(text))


@pytest.mark.parametrize(
    ("text", "cut", "whole"),
    [
        (
            "Helpdesk: Freshdesk (leave it alone, not part of this) and more",
            "Helpdesk: Freshdesk (leave it alone",
            "Helpdesk: Freshdesk (leave it alone, not part of this)",
        ),
        ("Finance (Lena) decides", "Finance (Lena)", "Finance (Lena)"),
        ("Finance (Lena\ndecides)", "Finance (Lena", "Finance (Lena"),
        ("Finance (Lena (CFO) or Jo)", "Finance (Lena", "Finance (Lena"),
        ("Finance :( decides", "Finance :( decides", "Finance :( decides"),
    ],
)
def test_words_do_not_break_off_in_a_bracket(text: str, cut: str, whole: str) -> None:
    start, end = well_cut(text, 0, len(cut))
    assert text[start:end] == whole


def volumes(text: str) -> list[str]:
    read = read_brief(f"We use Nutshell CRM and Acumatica.\n{text}", PLAYBOOK, written=date(2026, 11, 24))
    return [fact.value for fact in read.facts if fact.key == "volumes"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Orders:\n  450 per week\n", ["450 orders per week"]),
        ("Orders:\n450 per week\nInvoices:\n300 per month\n", ["450 orders per week", "300 invoices per month"]),
        ("- Orders:\n  - about 450 a week\n- Budget: EUR 20,000\n", ["450 orders per week"]),
        (
            "**Orders:**\n~450/week\n\n**Credit notes:**\n40 per month\n",
            ["450 orders per week", "40 credit notes per month"],
        ),
        ("Returns:\n40 per month\n", ["40 returns per month"]),
        ("Visitors of the shop:\n40,000 per month\n", []),
        ("Failed orders:\n40 per week\n", []),
        ("Not in scope:\n40 per month\n", []),
    ],
)
def test_a_count_below_its_label_is_of_what_that_says(text: str, told: list[str]) -> None:
    assert volumes(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Orders: 450 per week\n",
        "Orders\n450 per week\n",
        "Orders:\n\n450 per week\n",
        "Orders:\n450 per week, most of them on Mondays\n",
        "Orders:\n450\n",
        "What we know of it:\nwe count 450 per week\n",
        "It is as I said: few.\n450 per week\n",
        "Orders, as far as anybody in this house knows today:\n450 per week\n",
        "2027:\n450 per week\n",
        "Orders:\n- 2027: 450 per week\n",
    ],
)
def test_what_is_no_label_above_a_count_stays(text: str) -> None:
    assert with_counts(text) == []
