"""The lines of an appointment say nothing of the work; a buyer's "When" and "Who" do."""

from __future__ import annotations

from datetime import date

import pytest

from inwriting.reading.brief import read_brief
from inwriting.reading.page.appointment import without_appointment

from .test_brief import PLAYBOOK

APPOINTMENTS = (
    "Who: fay@petal.example, paul@petal.example",
    "Who: Paul Dray\nWhen: 3 December 2026\nWhat: a demo of your tool",
    "When: Thu 26 Nov 2026 14:00 - 15:00\nJoining info: https://meet.google.com/abc\nWho: gwen@bay.example (organiser), scope@desk.example",
    "When: Thursday, 3 December 2026 10:00\nWhere: https://zoom.us/j/1\nWho: gwen@bay.example, paul@bay.example",
    "When: Friday 4 December 2026, 3 pm",
    "What: Intro call\nWhen: 4 December 2026\nWho: Kim Tan",
    "Organizer: gwen@bay.example (organizer)",
    "Guests: Ann Lee <ann@bay.example>, Bo Lind <bo@bay.example>",
    "*When:* Mon 30 Nov 2026 09:30 – 10:00\n*Where:* Microsoft Teams",
    "Wann: Donnerstag, 3. Dezember 2026, 14:00\nWo: https://teams.microsoft.com/l/1\nWer: gwen@bay.example, scope@desk.example",
    "Quand : jeudi 3 décembre 2026 14:00\nQui : gwen@bay.example, scope@desk.example",
)
BRIEFS = (
    ("go_live", "When: 1 June 2027"),
    ("go_live", "When: live by 1 June 2027, after the season"),
    ("go_live", "When: Tuesday 1 June 2027"),
    ("finance", "Who: finance is Bas Hoekstra (b.hoekstra@loodswater.example)"),
    (
        "sponsor",
        "Who: Tina Caldwell is our sponsor, tina.caldwell@oak.example. Ray Ochoa runs procurement, ray.ochoa@oak.example.",
    ),
    ("go_live", "What: link HubSpot and Xero\nWhen: 1 June 2027\nWho: Kim Tan is the sponsor"),
    ("sponsor", "What: link HubSpot and Xero\nWhen: 1 June 2027\nWho: Kim Tan is the sponsor"),
    ("finance", "Finance: Ann Lee, ann@bay.example"),
    ("go_live", "Go-live: 1 June 2027, 08:00"),
    ("go_live", "When: 1 June 2027\nBudget: GBP 20,000"),
)
FORWARDED = (
    "FYI\n\nFrom: Ann Lee <ann@bay.example>\nDate: Mon, 23 Nov 2026 10:12\nSubject: Meeting about CRM\nTo: gwen@bay.example\n\nHello",
    "FYI\n\nVon: Ann Lee\nGesendet: Montag, 23. November 2026 10:12\nAn: Gwen\nBetreff: Termin\n\nHallo",
)


def facts(said: str) -> set[str]:
    text = f"Our CRM is Copper and our ERP is Xero.\n\n{said}\n"
    reading = read_brief(text, PLAYBOOK, author="gwen@bay.example", written=date(2026, 11, 24))
    return {fact.key for fact in reading.facts} - {"crm", "erp"}


@pytest.mark.parametrize("said", APPOINTMENTS)
def test_an_appointment_says_nothing_of_the_work(said: str) -> None:
    assert facts(said) == set()


@pytest.mark.parametrize(("key", "said"), BRIEFS)
def test_a_buyers_lines_are_read(key: str, said: str) -> None:
    assert key in facts(said)


@pytest.mark.parametrize("text", FORWARDED)
def test_the_header_of_a_mail_is_no_appointment(text: str) -> None:
    assert without_appointment(text) == []
