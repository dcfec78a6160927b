"""The files that go with a quote: what the PDF says, that its bytes are settled, and that nothing can break it."""

from __future__ import annotations

import hashlib
import io
import json
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import formataddr
from pathlib import Path

import pytest
from pypdf import PdfReader

from desks import BRIEF, BUYER, STAFF, DeskInAFolder, interleaved, mail, reply, text_of

HOSTILE = [
    ("#typst[*markup*] $x$ `raw` @ref <label> //comment", "#typst[*markup*] $x$ `raw` @ref <label> //comment"),
    ("x" * 300, "x" * 200),
    ("Ann " * 75, "Ann Ann Ann"),
    ("Ίρις Παπαδοπούλου", "Ίρις Παπαδοπούλου"),
    ("Зоя Щербакова", "Зоя Щербакова"),
    ("山田花子", "山田花子"),
    ("홍길동", "홍길동"),
    ("Nguyễn Thị Hồng 🚀", "Nguyễn Thị Hồng 🚀"),
    ("שרה כהן", "שרה"),
    ("سارة Ltd", "Ltd"),
    ("Ada 𠮷 \U000107f0 Byron", "Byron"),  # no font that ships has these two
    ("Ada \u202e\u2066 Byron", "Ada Byron"),
]


@pytest.fixture
def desk(tmp_path: Path) -> DeskInAFolder:
    return DeskInAFolder(tmp_path)


def quoted(desk: DeskInAFolder, brief: str = BRIEF, sender: str = BUYER) -> EmailMessage:
    """The budgetary quote's letter to a brief, as it left."""
    desk.receive(mail(brief, sender=sender), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:01")
    desk.tick("2026-11-24 09:30")
    return desk.letter("quote-budgetary")


def files(letter: EmailMessage) -> dict[str, bytes]:
    return {str(part.get_filename()): part.get_content() for part in letter.iter_attachments()}


def said(pdf: bytes) -> str:
    """The words of a PDF, without the places where a long word may break."""
    text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    return text.replace("\u200b", "").replace("\u00a0", " ")


def squeezed(text: str) -> str:
    """Without white space: where a line breaks is the page's business."""
    return "".join(text.split())


def test_a_quote_has_its_pdf_and_its_json_and_the_printed_hash_is_that_of_the_json(desk: DeskInAFolder) -> None:
    letter = quoted(desk)
    attached = files(letter)
    assert list(attached) == ["IW-2026-0001-quote-1.pdf", "IW-2026-0001-quote-1.json"]
    printed = hashlib.sha256(attached["IW-2026-0001-quote-1.json"]).hexdigest()
    assert printed in text_of(letter)
    assert printed in said(attached["IW-2026-0001-quote-1.pdf"])
    assert printed == desk.show()["quotes"][0]["sha256"]


def test_the_pdf_names_the_same_totals_as_the_letter(desk: DeskInAFolder) -> None:
    letter = quoted(desk)
    pdf = said(files(letter)["IW-2026-0001-quote-1.pdf"])
    options = json.loads(files(letter)["IW-2026-0001-quote-1.json"])["options"]
    assert len(options) == 3
    for option in options:
        for amount in (option["low"], option["expected"], option["high"]):
            shown = f"EUR {float(amount):,.0f}"
            assert shown in text_of(letter)
            assert shown in pdf


def test_every_page_says_which_quote_it_is_and_how_many_there_are(desk: DeskInAFolder) -> None:
    pages = PdfReader(io.BytesIO(files(quoted(desk))["IW-2026-0001-quote-1.pdf"])).pages
    for number, page in enumerate(pages, 1):
        assert f"IW-2026-0001 · revision 1 · page {number} of {len(pages)}" in page.extract_text()


def test_the_pdf_is_tagged_dated_by_the_quote_and_says_its_language(desk: DeskInAFolder) -> None:
    reader = PdfReader(io.BytesIO(files(quoted(desk))["IW-2026-0001-quote-1.pdf"]))
    root = reader.trailer["/Root"]
    assert bool(root["/MarkInfo"]["/Marked"])
    assert root["/Lang"] == "en"
    assert reader.metadata is not None
    assert reader.metadata.creation_date == datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
    assert "IW-2026-0001" in str(reader.metadata.title)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in reader.trailer["/Root"]["/Metadata"].get_data()


def test_the_same_case_on_another_desk_has_the_same_files(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    one, two = (files(quoted(DeskInAFolder(tmp_path / name))) for name in ("one", "two"))
    assert one == two


@pytest.mark.parametrize(("name", "shown"), HOSTILE)
def test_a_name_is_shown_as_it_is_and_breaks_nothing(desk: DeskInAFolder, name: str, shown: str) -> None:
    pdf = files(quoted(desk, sender=formataddr((name, BUYER))))["IW-2026-0001-quote-1.pdf"]
    assert squeezed(shown) in squeezed(said(pdf))
    assert max(map(len, said(pdf).splitlines())) < 200  # a word that does not break would be one line of 300
    assert "staff-notice" not in [letter["kind"] for letter in desk.show()["letters"]]


def test_a_pdf_that_cannot_be_made_neither_stops_the_quote_nor_goes_unsaid(desk: DeskInAFolder) -> None:
    own = desk.folder / "templates" / "documents"
    own.mkdir(parents=True)
    (own / "quote.typ").write_text('#panic("the office\'s own mistake")')
    desk.reopen()
    letter = quoted(desk)
    assert list(files(letter)) == ["IW-2026-0001-quote-1.json"]
    assert ".pdf" not in text_of(letter)
    assert desk.show()["deadlines"][0]["status"] == "met"
    notice = desk.letter("staff-notice")
    assert str(notice["To"]) == STAFF
    assert "the office's own mistake" in " ".join(text_of(notice).split())


def test_an_office_overrides_a_template_by_a_file_of_the_same_name(desk: DeskInAFolder) -> None:
    own = desk.folder / "templates" / "documents"
    own.mkdir(parents=True)
    (own / "quote.typ").write_text(
        '#import "look.typ": *\n#show: page-of.with(title: "Ours")\n= Our own page for #json("data.json").quote.case'
    )
    desk.reopen()
    assert "Our own page for IW-2026-0001" in said(files(quoted(desk))["IW-2026-0001-quote-1.pdf"])


def test_a_quote_on_too_few_facts_is_one_page_that_gives_ranges(desk: DeskInAFolder) -> None:
    letter = quoted(desk, "Hello,\n\nplease quote the integration of our CRM with our ERP.\n\nAna\n")
    options = json.loads(files(letter)["IW-2026-0001-quote-1.json"])["options"]
    assert [option["priced"] for option in options] == ["total", "range", "range"]
    pdf = files(letter)["IW-2026-0001-quote-1.pdf"]
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 1
    assert f"{float(options[0]['expected']):,.0f}" in said(pdf)
    assert f"{float(options[1]['expected']):,.0f}" not in said(pdf)


def firm(folder: Path, extra: str) -> EmailMessage:
    """The firm quote of a desk with more in its configuration, as it left."""
    desk = DeskInAFolder(folder, extra=extra)
    desk.receive(mail(BRIEF), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:01")
    first = desk.letter("scope-response")
    answers = {q["number"]: f"Answer {q['number']} is settled in writing" for q in desk.show()["questions"]}
    desk.receive(reply(first, interleaved(first, answers)), "2026-11-23 11:00")
    desk.tick("2026-11-23 11:31")
    return desk.letter("quote-firm")


def test_terms_and_taxes_of_the_office_are_on_the_page_and_the_terms_go_with_it(tmp_path: Path) -> None:
    (tmp_path / "terms.txt").write_text("Our terms: everything in writing.\n")
    tax = '[[quote.tax]]\ncountry = "GB"\nlabel = "VAT"\nrate = "20"\n'
    letter = firm(tmp_path, '[quote]\nterms_file = "terms.txt"\n' + tax)
    attached = files(letter)
    names = list(attached)
    assert names == ["IW-2026-0001-quote-1.pdf", "IW-2026-0001-quote-1.json", "terms.txt"]
    pdf = said(attached["IW-2026-0001-quote-1.pdf"])
    quote = json.loads(attached["IW-2026-0001-quote-1.json"])
    assert quote["terms"]["sha256"] == hashlib.sha256((tmp_path / "terms.txt").read_bytes()).hexdigest()
    assert quote["terms"]["sha256"] in pdf
    assert quote["terms"]["sha256"] in text_of(letter)
    for option in quote["options"]:
        assert f"{float(option['tax']['gross']):,.2f}".removesuffix(".00") in pdf


@pytest.mark.parametrize(
    ("detail", "lines", "phases"), [("lines", True, True), ("phases", False, True), ("totals", False, False)]
)
def test_the_page_shows_as_much_of_the_price_as_the_office_chose(
    tmp_path: Path, detail: str, lines: bool, phases: bool
) -> None:
    pdf = said(files(firm(tmp_path, f'[quote]\ndetail = "{detail}"\n'))["IW-2026-0001-quote-1.pdf"])
    assert ("Data ownership matrix" in pdf) is lines
    assert ("What the price counts" in pdf) is phases


def test_staff_get_the_page_as_the_client_would_and_it_says_that_it_was_not_sent(tmp_path: Path) -> None:
    desk = DeskInAFolder(tmp_path, extra='[quote]\nreview = "staff"\ndetail = "totals"\n')
    desk.receive(mail(BRIEF), "2026-11-23 10:00")
    desk.tick("2026-11-23 10:11")
    letter = desk.letter("draft-quote")
    attached = files(letter)
    assert {"IW-2026-0001-quote-1-draft.pdf", "IW-2026-0001-quote-1-draft.json"} <= set(attached)
    printed = hashlib.sha256(attached["IW-2026-0001-quote-1-draft.json"]).hexdigest()
    assert printed in text_of(letter)
    pdf = said(attached["IW-2026-0001-quote-1-draft.pdf"])
    assert printed in pdf
    assert "Draft for the office, not sent." in pdf
    assert "What the price counts" not in pdf
