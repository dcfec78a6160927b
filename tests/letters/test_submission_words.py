"""When a request wants its quotations is told in the letter as it was said: a day as a day, an unknown zone as unknown."""

from __future__ import annotations

from datetime import timedelta, timezone
from pathlib import Path

import pytest

from desks import DeskInAFolder, at, mail, text_of


@pytest.mark.parametrize(
    ("words", "offset", "told"),
    [
        ("Quotations are due on 18 December 2026 at 14:00 GST.", "+0000", "Friday 18 December 2026, 10:00 (London) "),
        ("Quotations are due on 18 December 2026 at 14:00 IST.", "+0530", "08:30 in London) "),
        ("Quotations are due on 18 December 2026 at 14:00 IST.", "+0200", "12:00 in London) "),
        (
            "Quotations are due on 18 December 2026 at 14:00 IST.",
            "+0000",
            "may be that of Kolkata, Jerusalem or Dublin. We read it as the earliest",
        ),
        ("Quotations are due on 18 December 2026 at 14:00 CST.", "+0800", "06:00 in London) "),
        ("Quotations are due on 18 December 2026 at 14:00 CST.", "-0600", "20:00 in London) "),
        ("Angebote bitte bis zum 10.12.", "+0100", "by Thursday 10 December 2026 (“"),
        ("Please send your quote by COB Friday.", "+0000", "by Friday 27 November 2026 (“"),
        (
            "Quotations are due on 18 December 2026 at 14:00 XYT.",
            "+0000",
            "by a time in XYT, a time zone that we do not know. We read it as Friday 18 December 2026, 14:00 (London)",
        ),
    ],
)
def test_a_time_is_told_as_it_was_said(tmp_path: Path, words: str, offset: str, told: str) -> None:
    desk = DeskInAFolder(tmp_path)
    try:
        minutes = int(f"{offset[0]}1") * (60 * int(offset[1:3]) + int(offset[3:]))
        there = at("2026-11-23 09:58").astimezone(timezone(timedelta(minutes=minutes)))
        raw = mail(f"We use HubSpot and NetSuite.\n\n{words}\n", date=there)
        desk.receive(raw, "2026-11-23 10:00")
        desk.tick("2026-11-23 10:01")
        letter = " ".join(text_of(desk.letter("scope-response")).split())
        said = letter[letter.index("You asked for quotations") :][:400]
        assert told in said
    finally:
        desk.close()
