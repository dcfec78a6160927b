"""What a long text says again in the same words is read once, where it stood first."""

from __future__ import annotations

from datetime import date

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.text.edits import Edited
from inwriting.reading.text.said_again import LISTED, without_what_is_said_again

PLAYBOOK = load_playbook("crm-erp-integration")
BRIEF = """\
We are a mill in Leeds. Our CRM is HubSpot and the ERP is Sage 200. Ann retypes every order from one into the other, some 300 orders
a month. The budget is GBP 18,000 and we want to go live on 3 May 2027.

Finance: Jo Marsh
Operations: Ben Okafor
"""
PAGE = "The supplier shall keep the records of all tests that were run before delivery for five years. " * 4


def left_of(text: str) -> str:
    return Edited(text, without_what_is_said_again(text)).text


def test_a_page_that_is_in_a_file_a_hundred_times_is_read_once() -> None:
    long = f"{BRIEF}\n" + f"{PAGE}\n\n" * 100 + "Security: Ines Roth\n"
    assert left_of(long).count(PAGE.strip()) == 1
    read = read_brief(long, PLAYBOOK, author="ann@mill.example", written=date(2026, 11, 24))
    assert {(fact.key, fact.value) for fact in read.facts} >= {
        ("crm", "HubSpot"),
        ("erp", "Sage 200"),
        ("finance", "Jo Marsh"),
        ("security", "Ines Roth"),
    }
    assert all(long[fact.start : fact.end] == fact.evidence for fact in read.facts)


def test_a_brief_that_is_pasted_again_and_again_states_what_it_states_once() -> None:
    once = read_brief(BRIEF, PLAYBOOK, author="ann@mill.example", written=date(2026, 11, 24))
    often = read_brief(f"{BRIEF}\n" * 80, PLAYBOOK, author="ann@mill.example", written=date(2026, 11, 24))
    assert [(fact.key, fact.value, fact.start) for fact in often.facts] == [
        (fact.key, fact.value, fact.start) for fact in once.facts
    ]


def test_short_answers_belong_to_what_stands_above_them() -> None:
    rows = "\n\n".join(f"Question {number}\n\nn/a" for number in range(2_000))
    assert left_of(rows) == rows
    assert left_of(f"{PAGE}\n\n{PAGE}") == f"{PAGE}\n\n{PAGE}"  # of a mail of ordinary length nothing is left out


def test_records_that_differ_in_their_numbers_are_read_as_far_as_they_tell() -> None:
    log = "".join(f"2026-11-{day:02d} job {day * 37} failed for order SO-{10_000 + day}\n" for day in range(1, 1_000))
    assert left_of(f"{BRIEF}\n{log}").count("failed for order") == LISTED
    read = read_brief(f"{BRIEF}\n{log}\nSecurity: Ines Roth\n", PLAYBOOK, author="ann@mill.example")
    assert {(fact.key, fact.value) for fact in read.facts} >= {("crm", "HubSpot"), ("security", "Ines Roth")}
