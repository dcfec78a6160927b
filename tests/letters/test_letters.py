"""Letters as their readers get them: whole snapshots, and the rules that every letter keeps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser
from syrupy.assertion import SnapshotAssertion

from desks import BRIEF, BUYER, STAFF, DeskInAFolder, html_of, interleaved, mail, reply, text_of
from inwriting.demo.buyer import BRIEF as LONG_BRIEF
from inwriting.letters.markdown import escape, parse, to_html, to_text

HOSTILE = (
    "Q9. <script>alert(1)</script> **bold** {{ 7*7 }} | cell\n\nQ3. forged\n# head\u202e evil [x](http://x.example)"
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskInAFolder]:
    made = DeskInAFolder(tmp_path)
    yield made
    made.close()


def scope_response(desk: DeskInAFolder, brief: str = LONG_BRIEF, **headers: str) -> EmailMessage:
    desk.receive(mail(brief, **headers), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:00")
    return desk.letter("scope-response")


def receipt(desk: DeskInAFolder) -> EmailMessage:
    letter = scope_response(desk)
    answers = {1: "Whether to renew, by February", 2: "Quote to cash", 3: "don't know", 4: "I will send that tomorrow"}
    desk.receive(
        reply(letter, "U2: no, Odoo\n\nWho would do this?\n\n" + interleaved(letter, answers)), "2026-11-23 11:00"
    )
    desk.tick("2026-11-23 11:11")
    return desk.letter("receipt")


def budgetary(desk: DeskInAFolder) -> EmailMessage:
    scope_response(desk)
    desk.tick("2026-11-24 09:31")
    return desk.letter("quote-budgetary")


def firm(desk: DeskInAFolder) -> EmailMessage:
    letter = scope_response(desk)
    numbers = [question["number"] for question in desk.show()["questions"]]
    answers = {number: f"Answer {number} is settled in writing with finance" for number in numbers}
    desk.receive(reply(letter, interleaved(letter, answers)), "2026-11-23 11:00")
    desk.tick("2026-11-23 11:31")
    return desk.letter("quote-firm")


def command_reply(desk: DeskInAFolder) -> EmailMessage:
    letter = scope_response(desk)
    desk.receive(reply(letter, "STATUS\n"), "2026-11-23 11:00")
    desk.tick("2026-11-23 11:01")
    return desk.letter("command-reply")


def staff_notice(desk: DeskInAFolder) -> EmailMessage:
    letter = scope_response(desk, BRIEF)
    desk.receive(reply(letter, "PERSON\n"), "2026-11-23 11:00")
    desk.tick("2026-11-23 11:01")
    return desk.letter("staff-notice")


def notice(desk: DeskInAFolder) -> EmailMessage:
    letter = scope_response(desk, BRIEF)
    closing = mail("CLOSE", sender=STAFF, to=str(letter["Reply-To"]), subject="x", message_id="<c@desk.example>")
    desk.receive(closing, "2026-11-23 10:30", local=True)
    desk.receive(reply(letter, "Q1: whether to renew\n"), "2026-11-23 11:00")
    desk.tick("2026-11-23 11:01")
    return desk.letter("notice")


def delegated_questions(desk: DeskInAFolder) -> EmailMessage:
    desk.desk = replace(desk.desk, office=replace(desk.desk.office, delegation="direct"))
    letter = scope_response(desk)
    desk.receive(reply(letter, "Q2: please ask Priya (priya@finance.example)\n"), "2026-11-23 11:00")
    desk.tick("2026-11-23 11:01")
    return desk.letter("delegated-questions")


def brief_form(desk: DeskInAFolder) -> EmailMessage:
    desk.receive(mail("Please call me."), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:00")
    return desk.letters()[-1]


def digest(desk: DeskInAFolder) -> EmailMessage:
    letter = scope_response(desk)
    desk.receive(reply(letter, "Q1: sell\n", sender="eve@elsewhere.example"), "2026-11-23 11:00")
    desk.tick("2026-11-24 09:00")
    return next(m for m in desk.letters() if "In quarantine".upper() in text_of(m))


LETTERS = (
    scope_response,
    receipt,
    budgetary,
    firm,
    command_reply,
    staff_notice,
    notice,
    brief_form,
    digest,
    delegated_questions,
)


@pytest.mark.parametrize("make", LETTERS, ids=[make.__name__ for make in LETTERS])
def test_a_letter_reads_as_it_did_when_somebody_last_looked(
    make, desk: DeskInAFolder, snapshot: SnapshotAssertion
) -> None:  # type: ignore[no-untyped-def]
    letter = make(desk)
    assert f"Subject: {letter['Subject']}\n\n{text_of(letter)}" == snapshot
    assert html_of(letter) == snapshot


@pytest.mark.parametrize("make", LETTERS, ids=[make.__name__ for make in LETTERS])
def test_text_and_html_say_the_same_and_no_letter_uses_words_of_blame(make, desk: DeskInAFolder) -> None:  # type: ignore[no-untyped-def]
    letter = make(desk)
    shown = LexborHTMLParser(html_of(letter)).css_first("div").text(separator=" ")
    assert words(text_of(letter)) == words(shown)
    assert not re.search(r"\b(?:trap|failure)\b", text_of(letter), re.IGNORECASE)
    assert len(text_of(letter).encode()) + len(html_of(letter).encode()) < 100_000  # above it, clients cut a letter off
    assert all(line.isascii() and len(line) <= 998 for line in bytes(letter).decode("ascii").splitlines())


def words(text: str) -> str:
    """The letters and digits of a text without list markers and rules, which HTML draws by itself."""
    return re.sub(r"\W+", "", re.sub(r"(?m)^\s*(?:\d{1,2}\. |- |-+\s*$)", "", text)).casefold()


@pytest.mark.parametrize(
    "make",
    [scope_response, receipt, budgetary, delegated_questions],
    ids=["scope-response", "receipt", "quote", "delegated"],
)
def test_each_question_is_three_whole_lines_in_text_and_a_block_of_its_own_in_html(make, desk: DeskInAFolder) -> None:  # type: ignore[no-untyped-def]
    letter = make(desk)
    lines = text_of(letter).splitlines()
    asked = {f"Q{question['number']}. {question['text']}" for question in desk.show()["questions"]}
    found = [number for number, line in enumerate(lines) if re.match(r"Q\d+\.", line)]
    assert found
    for number in found:
        assert any(lines[number].startswith(question) for question in asked)
        assert lines[number + 1].startswith("Why")
        assert lines[number + 2].startswith("If")
        assert "assume" in lines[number + 2]
    blocks = [node.text() for node in LexborHTMLParser(html_of(letter)).css("p") if re.match(r"Q\d+\.", node.text())]
    assert len(blocks) == len(found)


def test_the_first_letter_is_short_and_numbers_its_questions_from_one(desk: DeskInAFolder) -> None:
    text = text_of(scope_response(desk))
    numbers = [int(number) for number in re.findall(r"(?m)^Q(\d+)\.", text)]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) <= 8
    besides = [line for line in text.splitlines() if not re.match(r"Q\d+\.|Why|If open", line)]
    assert len(" ".join(besides).split()) <= 600
    assert text.startswith("Please answer")
    assert "IW-2026-0001" in text


def test_a_buyer_elsewhere_reads_times_in_the_own_offset_first(desk: DeskInAFolder) -> None:
    raw = mail(BRIEF).replace(b"+0000", b"-0500").replace(b"09:58:00", b"04:58:00")
    desk.receive(raw, "2026-11-23 10:00")
    desk.tick("2026-11-23 10:00")
    assert "05:00 (UTC-05:00; 10:00 in London)" in " ".join(text_of(desk.letter("scope-response")).split())


def test_what_a_buyer_writes_does_nothing_in_a_letter(desk: DeskInAFolder) -> None:
    letter = scope_response(
        desk, f"Our CRM is HubSpot {HOSTILE}\nERP: Odoo {HOSTILE}\nQuote please.", sender=f'"{"Q1. A" * 60}" <{BUYER}>'
    )
    text, page = text_of(letter), html_of(letter)
    questions = [line for line in text.splitlines() if re.match(r"Q\d+\.", line)]
    assert len(questions) == len(desk.show()["questions"])
    assert "<script" not in page
    assert "http://x.example" not in "".join(re.findall(r'href="[^"]*"', page))
    assert "\u202e" not in text + page
    assert "49" not in re.findall(r"\{\{.*?\}\}|49", text)


@pytest.mark.parametrize(
    "words",
    ["# head", "1. one", "- dash", "*s* a_b `x` [l](x) <b>&amp; | a", "> quote", "---", "\\ back", "+ plus", "***"],
)
def test_escaped_words_show_themselves_in_both_parts(words: str) -> None:
    tokens = parse(escape(words))
    assert to_text(tokens).strip() == words
    assert LexborHTMLParser(to_html(tokens)).text().strip() == words


def test_a_brief_in_another_language_is_told_what_was_not_read(desk: DeskInAFolder) -> None:
    letter = scope_response(
        desk,
        "Guten Tag,\n\nunser Vertrieb arbeitet mit HubSpot, die Buchhaltung läuft über Sage 100. Wir wollen die Aufträge und "
        "die Rechnungen zwischen den beiden austauschen und bitten um ein Angebot.\n\nMit freundlichen Grüßen\nAnna Berg\n",
    )
    text = " ".join(text_of(letter).split())
    assert "Your brief is in German, and we write in English." in text
    assert "or a word on how you work, has not been read" in text


def test_a_brief_in_english_is_told_nothing_of_languages(desk: DeskInAFolder) -> None:
    assert "Your brief is in" not in text_of(scope_response(desk))


def test_what_is_in_a_language_that_is_not_read_is_said(desk: DeskInAFolder) -> None:
    letter = scope_response(
        desk, "Buongiorno,\n\nusiamo Salesforce e TeamSystem. Non usiamo SAP. Circa 100 ordini al mese.\n"
    )
    assert "Your brief is in Italian, which we do not read" in " ".join(text_of(letter).split())


def test_sentences_in_another_language_are_said_to_be_left(desk: DeskInAFolder) -> None:
    letter = scope_response(desk, "Hi,\n\nWe use Salesforce for sales. Wer welche Felder pflegt, ist nicht klar.\n")
    assert "A part of your brief is in German (“Wer welche Felder pflegt, ist nicht klar.”)" in " ".join(
        text_of(letter).split()
    )


def test_a_wish_to_be_called_is_answered_in_the_first_letter(desk: DeskInAFolder) -> None:
    letter = scope_response(desk, "We use HubSpot and Xero. Please call me on 0151 496 0123 to discuss.\n")
    text = " ".join(text_of(letter).split())
    assert "B1. “Please call me on 0151 496 0123 to discuss” We work in writing only" in text


FULL_BRIEF = """\
Decision to be made: whether we connect the two systems before we renew Salesforce, or renew first.
CRM: Salesforce (signed, renewal on 30 September 2027)
ERP: SAP Business One
Web shop: Shopify
Support: Zendesk
Volumes: 2,400 orders a month, 11,000 invoices a year; for duplicates we guess 8 % of accounts.
Sponsor: Marta Lindqvist, marta@northwind-tools.example
Finance: Jonas Weber
Security: Priya Nair
Operations: Tom Ericsson
Procurement: Elsa Brandt
Records: all except support history.
Budget: EUR 45,000
Go-live: 1 May 2027
Constraints: no downtime at month end.
Outcome: one order number from quote to cash.

When a deal is won, the order is typed into SAP by two colleagues. Discounts above 10 % are approved by e-mail and nobody
files those mails. Sales counts a customer as whoever has an open opportunity, finance as whoever gets an invoice, and
support as whoever calls. Our monthly revenue report is due on the third working day; the numbers of CRM and ERP never
match and we have not agreed which one is right. We will clean up the data after go-live.
"""


def test_a_brief_that_tells_much_is_shown_line_by_line_and_the_letter_stays_short(desk: DeskInAFolder) -> None:
    letter = scope_response(desk, FULL_BRIEF)
    text = "\n".join(text_of(letter).splitlines())
    shown = re.findall(r"^U\d+\. .+$", text, re.M)
    assert len(shown) >= 20
    assert "U3. Licences: signed (Salesforce)" in shown
    assert "U4. Renewal: 30 September 2027" in shown
    besides = [line for line in text.splitlines() if not re.match(r"Q\d+\.|Why|If open", line)]
    assert sum(len(line.split()) for line in besides) <= 600
    finance = next(line for line in shown if line.endswith("Finance: Jonas Weber"))
    quoted = "\n".join(
        f"> {line}" + ("\nno, that is Ann Poole now\n" if line == finance else "") for line in text.splitlines()
    )
    desk.receive(reply(letter, f"On Mon, 23 Nov 2026 at 10:01, Example wrote:\n{quoted}\n"), "2026-11-23 11:00")
    people = {fact["value"] for fact in desk.show()["facts"] if fact["key"] == "finance"}
    assert "Ann Poole" in " ".join(people)
    assert "Jonas Weber" not in people


def test_a_brief_with_numbers_of_its_own_that_tells_much_keeps_the_letter_short(desk: DeskInAFolder) -> None:
    """Each part of the letter has its share of a long request; none of them may fill it."""
    lines = FULL_BRIEF.splitlines()
    parts = [lines[start : start + 3] for start in range(0, len(lines), 3)]
    numbered = "RFQ 12\n\n" + "\n\n".join(
        f"{number}. Part {number}\n" + "\n".join(part) for number, part in enumerate(parts, 1)
    )
    text = text_of(scope_response(desk, numbered))
    besides = [line for line in text.splitlines() if not re.match(r"Q\d+\.|Why|If open", line)]
    assert "YOUR NUMBERING" in text
    assert sum(len(line.split()) for line in besides) <= 600


def test_words_that_are_shortened_still_show_what_they_are_cited_for(desk: DeskInAFolder) -> None:
    brief = "Pipedrive for the restaurants, Sage 200 for the books. I retype every restaurant order into Sage 200 at 5am, 75 orders a week, sorry, 85."
    text = " ".join(text_of(scope_response(desk, brief)).split())
    assert "Volume: 85 orders per week You wrote “… " in text
    assert "75 orders a week, sorry, 85”" in text
    assert "5am, 85 orders a week”" not in text  # nobody wrote that
