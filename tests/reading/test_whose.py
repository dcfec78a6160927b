"""Whose words each stretch of a mail is: all of the text, once, in its order."""

from __future__ import annotations

import pytest

from inwriting.reading.text.whose import Stretch, whose

AUTHOR = "ines@kappel.example"
HEAD = "From: Urs Amman <urs@kappel.example>\nSent: Friday\nTo: Ines Roth\nSubject: ERP\n\n"
GIVEN = [
    ("We use HubSpot.\n", ["theirs: We use HubSpot."]),
    ("We use HubSpot.\n-- \nIda Moss\nKappel AG\n", ["theirs: We use HubSpot.", "signature: -- Ida Moss Kappel AG"]),
    ("We use HubSpot.\n\nBest regards\nIda\n", ["theirs: We use HubSpot.", "signature: Best regards Ida"]),
    ("We use HubSpot.\n\nIda Moss\nKappel AG\n", ["theirs: We use HubSpot.", "signature: Ida Moss Kappel AG"]),
    ("HubSpot\n\nSage\n", ["theirs: HubSpot", "signature: Sage"]),  # who knows
    (
        f"See below.\n\n{HEAD}Our CRM is HubSpot.\n",
        ["theirs: See below.", "attribution: From:", "forwarded Urs Amman: Our CRM"],
    ),
    (
        f"See below.\n\n-----Original Message-----\n{HEAD}Our CRM is HubSpot.\n\nRegards\nUrs\n",
        [
            "theirs: See below.",
            "attribution: -----Original",
            "forwarded Urs Amman: Our CRM",
            "signature Urs Amman: Regards Urs",
        ],
    ),
    (
        "Yes, that one.\n\nOn Thu, 19 Nov 2026 at 10:00, Urs Amman <urs@other.example> wrote:\n> Which CRM?\n",
        ["theirs: Yes, that one.", "attribution: On Thu, 19 Nov", "quoted: > Which CRM?"],
    ),
    (
        "Look what they offer us.\n\nFrom: Max Sell <max@sell.example>\nSent: Friday\nTo: Ines\nSubject: Offer\n\nWe sell NetSuite.\n",
        ["theirs: Look what they offer us.", "attribution: From: Max Sell", "quoted: We sell NetSuite."],
    ),
]


@pytest.mark.parametrize(("text", "told"), GIVEN)
def test_each_stretch_is_somebody_s(text: str, told: list[str]) -> None:
    found = whose(text, AUTHOR)
    assert "".join(text[each.start : each.end] for each in found) == text
    shown = [
        (each, f"{f'{each.whose} {each.who}'.strip()}: {' '.join(text[each.start : each.end].split())}")
        for each in found
    ]
    assert len(shown) == len(told), shown
    assert all(words.startswith(begin) for (_, words), begin in zip(shown, told, strict=True)), shown


def test_an_attached_file_is_nobody_s_mail() -> None:
    text = "CRM\tHubSpot\n\nSee attached.\n"
    assert whose(text, AUTHOR, ((0, "brief.docx"), (13, "the mail"))) == [
        Stretch(0, 13, "file", "brief.docx"),
        Stretch(13, len(text), "theirs"),
    ]
