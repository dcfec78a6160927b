"""What a mail that is no brief brings about: the brief form, a word to staff, or nothing; never a case."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desks import BUYER, STAFF, DeskInAFolder, mail, text_of


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskInAFolder]:
    desk = DeskInAFolder(tmp_path)
    yield desk
    desk.close()


@pytest.mark.parametrize(
    ("subject", "text", "to", "said"),
    [
        ("Hello", "Hi", BUYER, "says nothing of a project yet"),
        (
            "Vendor registration required",
            "Dear vendor, please complete your registration in our SAP Ariba portal.",
            STAFF,
            "asks us to register as a supplier",
        ),
        ("Odoo bug", "My Odoo invoices print twice. How do I fix that?", STAFF, "asks for help with a program"),
        ("Out of office", "Jeg er på ferie til 7. december. Kontakt Mette.", "", ""),
        ("Thanks", "Thanks, got it!\n\nLena", "", ""),
        ("Application", "I would like to apply for the role of NetSuite consultant. My CV is attached.", "", ""),
        ("Payment received", "We received GBP 1,200.00 from Bracken Foods for invoice 20931.", "", ""),
        ("Donation?", "Would your company sponsor our charity run in May?", "", ""),
        (
            "Notice before action",
            "We act for Acme Ltd, whose claim for breach we enclose. Smith LLP",
            STAFF,
            "legal matter",
        ),
        ("Press enquiry", "I am a journalist writing an article. Could you comment?", STAFF, "newspaper"),
        ("PO 45000123", "Purchase order 45000123 attached, please confirm.", STAFF, "orders something of us"),
        ("Call", "Can someone give me a ring tomorrow? We need some help.", BUYER, "We work in writing only"),
        ("Help", "help please, how do I brief you?", BUYER, "Five lines from you by reply"),
        ("", "Ayuda por favor", BUYER, "Five lines from you by reply"),
        (
            "Invoice missing",
            "Your October invoice never reached us, please resend it.",
            STAFF,
            "asks for an invoice of ours",
        ),
        ("Weakness", "I found a security flaw on your website. Is there a bounty?", STAFF, "reports a weakness"),
        ("Renewal", "Your domain desk.example expires tomorrow. Renew now.", "", ""),
        ("New voicemail", "You received a voice message from +44 20 7946 0000 (0:42).", "", ""),
        ("Invoice 2291", "Please find attached invoice 2291 for EUR 1,240.00, due 7 December.", "", ""),
    ],
)
def test_no_case_is_opened(desk: DeskInAFolder, subject: str, text: str, to: str, said: str) -> None:
    desk.receive(mail(text, subject=subject), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:01")
    assert desk.cases() == []
    written = [(letter["To"].addresses[0].addr_spec, text_of(letter)) for letter in desk.letters()]
    assert [address for address, _ in written] == [to] * bool(to)
    assert all(said in " ".join(words.split()) for _, words in written)


def test_two_words_of_a_buyer_open_one(desk: DeskInAFolder) -> None:
    desk.receive(mail("connect HubSpot and Xero please", subject="Hello"), "2026-11-23 10:00")
    assert len(desk.cases()) == 1


def test_what_nobody_answered_is_in_the_digest_once(desk: DeskInAFolder) -> None:
    desk.tick("2026-11-23 09:30")
    for number, (subject, text) in enumerate(
        [
            ("Website ranking", "I was on your website. We can increase your traffic by 300%. Can I send you a quote?"),
            ("Your code", "Your verification code is 482913."),
            ("Thanks", "Thanks, got it!"),
            ("Hello", "Hi"),
        ]
    ):
        raw = mail(text, subject=subject, message_id=f"<{number}@x.example>", sender=f"a{number}@x.example")
        desk.receive(raw, "2026-11-23 10:00")
    desk.tick("2026-11-24 09:01")
    desk.tick("2026-11-25 09:01")
    digests = [" ".join(text_of(letter).split()) for letter in desk.letters() if letter["To"] == STAFF]
    assert len(digests) == 1
    assert "“Website ranking” from a0@x.example: sales pitch, Mon 23 Nov 10:00." in digests[0]
    assert "“Your code” from a1@x.example: notice" in digests[0]
    assert "Thanks" not in digests[0]
    assert "Hello" not in digests[0]


def test_what_came_before_the_first_digest_was_planned_is_in_it(desk: DeskInAFolder) -> None:
    for number, (subject, text) in enumerate(
        [
            ("Application", "I would like to apply for the role of NetSuite consultant. My CV is attached."),
            ("unsubscribe", "Please remove me from your mailing list.\n\nunsubscribe"),
        ]
    ):
        raw = mail(text, subject=subject, message_id=f"<{number}@x.example>", sender=f"a{number}@x.example")
        desk.receive(raw, "2026-11-23 10:00")
    desk.tick("2026-11-23 16:00")
    desk.tick("2026-11-24 09:01")
    late = mail("I would like to apply for a job. My CV is attached.", subject="Job", message_id="<late@x.example>")
    desk.receive(late, "2026-11-24 08:59")  # read after the digest, though it arrived before
    desk.tick("2026-11-25 09:01")
    desk.tick("2026-11-26 09:01")
    first, second = [" ".join(text_of(letter).split()) for letter in desk.letters() if letter["To"] == STAFF]
    assert "“Application” from a0@x.example: application, Mon 23 Nov 10:00." in first
    assert "“unsubscribe” from a1@x.example: unsubscribe" in first
    assert "“Job”" in second
    assert "“Application”" not in second
