"""What is copied out of a chat is read as what was said in it, and not as labels of who said it when."""

from __future__ import annotations

from datetime import date

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief

PLAYBOOK = load_playbook("crm-erp-integration")
CHAT = """\
Copied from our channel, that is quicker than writing it up.

[14:02] ines: so, what do they need
[14:03] joe: our CRM is Copper and the ERP is Acumatica
[14:05] ines: please nobody mention Salesforce again
[14:07] mia.k: budget 18,000 USD, live on 3 May 2027
[14:08] joe: could it also take ShipStation
"""


def read(text: str) -> set[tuple[str, str]]:
    brief = read_brief(text, PLAYBOOK, author="ines@stills.example", written=date(2026, 11, 24))
    assert all(fact.evidence in text for fact in brief.facts)
    return {(fact.key, fact.value) for fact in brief.facts}


def test_lines_of_a_chat_say_what_was_said() -> None:
    assert read(CHAT) == {
        ("crm", "Copper CRM"),
        ("erp", "Acumatica"),
        ("budget", "USD 18000"),
        ("go_live", "2027-05-03"),
    }


def test_the_marks_of_another_program_are_told_too() -> None:
    marked = CHAT.replace("[", "24/11/2026, ").replace("] ", " - ")
    assert read(marked) == read(CHAT)


def test_what_a_bidder_says_before_a_question_is_not_said_by_the_buyer() -> None:
    text = (
        "Our CRM is Copper and the ERP is Acumatica. Please quote.\n\nQUESTIONS & ANSWERS POSTED\n"
        "Q1  Will you consider replacing Acumatica?\nA1  No.\n"
        "Q2  Our firm prefers MuleSoft. Can we assume 25,000 meters?\nA2  We have no preference of tool.\n"
    )
    assert not {value for key, value in read(text) if key == "other_systems"}
