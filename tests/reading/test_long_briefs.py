"""What is left out of a long mail before it is read: its background, and the thread that stands below it."""

from __future__ import annotations

import random
from datetime import date

import pytest

from inwriting.playbook.loader import load_playbook
from inwriting.reading.brief import read_brief
from inwriting.reading.page.far_off import without_far_off
from inwriting.reading.text.background import is_background, without_background
from inwriting.reading.text.edits import Edited

PLAYBOOK = load_playbook("crm-erp-integration")
BRIEF = """\
We are a dyeworks in Bury. Our CRM is HubSpot and the ERP is Sage 200. Nell retypes every order from one into the other, some 300
orders a month. The budget is GBP 18,000 and we want to go live on 3 May 2027.

Finance: Jo Marsh
"""
STATED = {("crm", "HubSpot"), ("erp", "Sage 200"), ("finance", "Jo Marsh"), ("budget", "GBP 18000")}
SECURITY = "Security: Ines Roth\n"


def background(seed: int) -> str:
    """A paragraph about the world, other than any before."""
    rnd = random.Random(seed)
    things = [
        "river",
        "machine",
        "paper",
        "invoice",
        "order",
        "customer",
        "yarn",
        "shelf",
        "driver",
        "morning",
        "season",
        "valley",
        "form",
        "stock",
    ]
    said = (
        f"The {rnd.choice(things)} of the {rnd.choice(things)} keeps the {rnd.choice(things)} in its {rnd.choice(things)}."
        for _ in range(5)
    )
    return " ".join(said)


def thread(lines: int) -> str:
    return "".join(f"> Well {word}, says the man of mill {word}, and {background(word)}\n" for word in range(lines))


def read(text: str) -> set[tuple[str, str]]:
    found = read_brief(text, PLAYBOOK, author="nell@dyeworks.example", written=date(2026, 11, 24))
    assert all(text[fact.start : fact.end] == fact.evidence for fact in found.facts)
    return {(fact.key, fact.value) for fact in found.facts}


def test_background_of_a_long_brief_is_left_out_and_what_is_said_of_the_house_is_read() -> None:
    world = "\n\n".join(map(background, range(200)))
    long = f"{BRIEF}\n{world}\n\n{SECURITY}"
    assert len(Edited(long, without_background(long)).text) < len(BRIEF) + 50
    assert read(long) >= {*STATED, ("security", "Ines Roth")}


def test_of_an_ordinary_mail_nothing_is_left_out() -> None:
    assert without_background(f"{BRIEF}\n{background(1)}") == []


@pytest.mark.parametrize(
    "paragraph",
    [
        "Orders are approved by mail, and the mail is then printed and put into the folder of the month by whoever has time for it in the office.",
        "The customer is whoever pays in the view of the one office, and whoever gets the goods in that of the other, which is the whole trouble.",
        "The ledger of the mill is in Brokkly, and the people of the shop have a sheet of their own that is printed and pinned up each morning.",
        "Die Rechnungen werden von der einen Abteilung geschrieben und von der anderen geprüft, und niemand weiß, wer am Ende recht behält.",
        "Every week some forty pallets go out: half of them to shops, and half to the mills up the valley that still have looms of the old kind.",
        "When the transfer fails the line is held in a queue, and somebody looks at the queue in the evening before the office is locked up.",
    ],
)
def test_what_may_tell_of_the_house_is_no_background(paragraph: str) -> None:
    assert not is_background(paragraph)


def test_of_a_long_thread_below_the_writers_words_only_its_beginning_is_looked_at() -> None:
    long = f"{BRIEF}\nOn Tue, 24 Nov 2026 at 10:12, Ann Lee <ann@lee.example> wrote:\n{thread(300)}"
    left = Edited(long, without_far_off(long, None, "nell@dyeworks.example")).text
    assert len(left) < 6_000
    assert left.startswith(BRIEF)
    assert read(long) >= STATED


def test_a_colleagues_brief_below_a_long_mail_is_not_far_off() -> None:
    head = "Please quote for what Ann writes below.\n\nNell\n\n---------- Forwarded message ---------\nFrom: Ann Lee <ann@dyeworks.example>\nDate: Mon, 23 Nov 2026\nSubject: systems\nTo: Nell <nell@dyeworks.example>\n\n"
    world = "\n\n".join(f"We looked at mill {number}. {background(number)}" for number in range(200))
    assert read(f"{head}{world}\n\n{BRIEF}") >= STATED


def test_questions_that_are_answered_in_the_quotation_are_read_with_it() -> None:
    asked = "> Which CRM do you use?\n\nHubSpot.\n\n> Which ERP?\n\nSage 200.\n\n"
    head = "Hello, we need a quote for connecting our systems, answers below.\n\n"
    long = f"{head}On Tue, 24 Nov 2026 at 10:12, Ann Lee <ann@lee.example> wrote:\n{asked}{thread(120)}"
    assert read(long) >= {("crm", "HubSpot"), ("erp", "Sage 200")}


def test_short_answers_between_quoted_questions_are_the_writers() -> None:
    text = (
        "Hello, we need a quote for connecting our systems, answers below.\n\n"
        "On Tue, 24 Nov 2026 at 10:12, Ann Lee <ann@lee.example> wrote:\n"
        "> Which CRM do you use?\n\nHubSpot.\n\n> Which ERP?\n\nSage 200.\n\n> Thanks\n> Ann\n"
    )
    assert read(text) >= {("crm", "HubSpot"), ("erp", "Sage 200")}
