"""Questionnaires that went out as files and come back filled in, and files that only look like answers."""

from __future__ import annotations

import io
import re
import struct
import zipfile

import pytest
import xlsxwriter

from inwriting.case.content import AskedLine
from inwriting.letters.forms import questionnaire
from inwriting.mail.documents import (
    DAMAGED,
    MOST_BYTES,
    NO_TEXT,
    PROTECTED,
    TOO_MANY,
    documents,
    opened,
    unwrapped,
)
from inwriting.mail.message import Attachment
from inwriting.reading.model import ReplyReading
from inwriting.reading.replies.forms import with_documents
from reading.letter import FACTS, LETTER, PLAYBOOK, QUESTIONS

ANSWERS = {3: "Zendesk", 5: "About 400", 6: "signed"}
LINES = [AskedLine(q.number, q.text, "it moves the price & <more>", "nothing", q.choices) for q in QUESTIONS]


def sent(suffix: str) -> Attachment:
    return next(file for file in questionnaire("IW-2026-0001", LINES) if file.filename.endswith(suffix))


def read(*files: Attachment, typed: ReplyReading | None = None) -> ReplyReading:
    return with_documents(typed or ReplyReading(), documents(files), (LETTER,), QUESTIONS, FACTS, PLAYBOOK)


def answers_of(reading: ReplyReading) -> dict[int, str]:
    return {answer.question: answer.answer for answer in reading.answers}


def filled_docx(answers: dict[int, str], *, control: bool = False) -> Attachment:
    """Our document after somebody typed into it, in a content control as Word's forms have them."""
    file = sent(".docx")
    with zipfile.ZipFile(io.BytesIO(file.content)) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    document = parts["word/document.xml"].decode()
    for number, answer in answers.items():
        row = re.search(rf"<w:tr>(?:(?!</w:tr>).)*>Q{number}<.*?</w:tr>", document)
        assert row
        run = f"<w:r><w:t>{answer}</w:t></w:r>"
        if control:
            run = f"<w:sdt><w:sdtContent>{run}</w:sdtContent></w:sdt>"
        head, empty, tail = row.group().rpartition("</w:p>")
        document = document.replace(row.group(), f"{head}{run}{empty}{tail}")
    parts["word/document.xml"] = document.encode()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return Attachment("questions (1).docx", "application/octet-stream", out.getvalue())


def sheet(rows: list[list[object]], name: str = "filled.xlsx") -> Attachment:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    page = book.add_worksheet()
    for index, row in enumerate(rows):
        page.write_row(index, 0, row)
    book.close()
    return Attachment(name, "application/octet-stream", out.getvalue())


@pytest.mark.parametrize("control", [False, True])
def test_a_filled_word_form_is_read_exactly(control: bool) -> None:
    reading = read(filled_docx(ANSWERS, control=control))
    assert answers_of(reading) == ANSWERS
    assert {answer.question: answer.value for answer in reading.answers} == {3: "Zendesk", 5: "400", 6: "signed"}
    assert reading.documents == ("questions (1).docx",)


def test_a_filled_workbook_is_read_exactly() -> None:
    rows = documents([sent(".xlsx")])[0].rows
    filled = [[*row[:4], ANSWERS.get(int(row[0][1:]) if re.fullmatch(r"Q\d", row[0]) else 0, row[4])] for row in rows]
    assert answers_of(read(sheet([list(row) for row in filled]))) == ANSWERS


def test_a_number_in_a_cell_is_read_as_it_is_shown() -> None:
    rows: list[list[object]] = [["No", "Question", "Your answer"], ["Q5", "How many?", 400]]
    assert answers_of(read(sheet(rows))) == {5: "400"}


def test_forms_that_come_back_empty_answer_nothing() -> None:
    assert answers_of(read(sent(".docx"), sent(".xlsx"))) == {}


def test_forms_are_the_same_bytes_for_the_same_questions() -> None:
    assert questionnaire("IW-2026-0001", LINES) == questionnaire("IW-2026-0001", LINES)


def test_what_was_typed_in_the_mail_goes_before_the_form() -> None:
    from inwriting.reading.reply import read_reply

    typed = read_reply("Q3: Freshdesk\n", None, (LETTER,), QUESTIONS, FACTS, PLAYBOOK)
    assert answers_of(read(filled_docx(ANSWERS), typed=typed)) == {**ANSWERS, 3: "Freshdesk"}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("answers.txt", b"Q3: Zendesk\r\nQ5: About 400\r\nQ6: signed\r\n"),
        ("answers.md", b"**Q3.** Zendesk\n\n**Q5.** About 400\n\n**Q6.** signed\n"),
        ("answers.csv", b"No;Your answer\nQ3;Zendesk\nQ5;About 400\nQ6;signed\n"),
    ],
)
def test_answers_in_a_text_file(name: str, content: bytes) -> None:
    assert answers_of(read(Attachment(name, "text/plain", content))) == ANSWERS


def test_a_file_with_numbers_of_its_own_answers_nothing() -> None:
    minutes = b"Minutes\n1. Ana welcomes everybody.\n2. Budget: 40 000.\n3. Zendesk was discussed.\n4. yes\n"
    rfq: list[list[object]] = [["No", "Requirement", "Answer"], [3, "Support", "by phone"], [4, "Hours", "24/7"]]
    assert answers_of(read(Attachment("minutes.txt", "text/plain", minutes), sheet(rfq))) == {}


def winmail(name: str, content: bytes) -> Attachment:
    """What Outlook makes of an attached file for those it takes for Outlook users (MS-OXTNEF)."""

    def attribute(kind: int, data: bytes) -> bytes:
        return struct.pack("<BII", 2, kind, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)

    parts = [
        attribute(0x00069002, struct.pack("<HIHHI", 1, 0xFFFFFFFF, 0, 0, 0)),
        attribute(0x00018010, name.encode() + b"\0"),
        attribute(0x0006800F, content),
    ]
    return Attachment("winmail.dat", "application/ms-tnef", struct.pack("<IH", 0x223E9F78, 1) + b"".join(parts))


def test_winmail_dat_is_opened() -> None:
    packed = winmail("answers.txt", b"Q3: Zendesk\nQ5: About 400\nQ6: signed\n")
    assert answers_of(read(packed)) == ANSWERS
    assert tuple(file.filename for file in unwrapped([packed])) == ("answers.txt",)
    broken = Attachment("winmail.dat", "application/ms-tnef", packed.content[:30])
    assert answers_of(read(broken)) == {}
    assert tuple(file.filename for file in unwrapped([broken])) == ("winmail.dat",)


@pytest.mark.parametrize("suffix", ["docx", "xlsx", "pdf", "csv", "txt"])
@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"%PDF-1.4 broken", b"\x00\xff" * 50])
def test_a_broken_file_is_only_filed(suffix: str, content: bytes) -> None:
    assert answers_of(read(Attachment(f"x.{suffix}", "application/octet-stream", content))) == {}


def test_what_was_struck_out_in_word_is_no_answer() -> None:
    file = filled_docx({3: "Zendesk</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t> Freshdesk"})
    assert answers_of(read(file)) == {3: "Zendesk"}


def test_a_document_type_in_a_word_file_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("word/document.xml", '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')
    assert documents([Attachment("x.docx", "", out.getvalue())]) == ()


def rows_of(name: str, text: str) -> list[str]:
    return ["".join(row) for row in documents((Attachment(name, "text/plain", text.encode()),))[0].rows]


def test_what_markdown_strikes_out_quotes_or_shows_as_code_is_not_said() -> None:
    text = "~~We use Salesforce.~~ We use Zoho.\n\n> Old note: we use NetSuite.\n\n```\ncrm = HubSpot\n```\n\nThe ERP is Odoo.\n"
    assert rows_of("brief.md", text) == [" We use Zoho.", "\nThe ERP is Odoo."]


def test_a_word_heading_ends_what_stands_above_it() -> None:
    def paragraph(words: str, style: str = "") -> str:
        mark = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
        return f"<w:p>{mark}<w:r><w:t>{words}</w:t></w:r></w:p>"

    body = paragraph("Out of scope", "Heading1") + paragraph("Support history.") + paragraph("Systems", "Heading1")
    xml = f'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("word/document.xml", xml)
    rows = documents((Attachment("brief.docx", "application/octet-stream", out.getvalue()),))[0].rows
    assert rows == (("\nOut of scope",), ("Support history.",), ("\nSystems",))


def test_files_that_cannot_be_read_are_named_with_the_reason() -> None:
    from pypdf import PdfWriter

    def pdf(password: str = "") -> bytes:
        writer, out = PdfWriter(), io.BytesIO()
        writer.add_blank_page(100, 100)
        if password:
            writer.encrypt(password)
        writer.write(out)
        return out.getvalue()

    protected = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512) + "EncryptedPackage".encode("utf-16-le")
    kind = "application/octet-stream"
    read_ones, unread = opened(
        [
            Attachment("brief.txt", "text/plain", b"CRM: HubSpot"),
            Attachment("board.jpg", "image/jpeg", b"\xff\xd8"),
            Attachment("logo.png", "image/png", b"", inline=True),
            Attachment("scan.pdf", "application/pdf", pdf()),
            Attachment("secret.pdf", "application/pdf", pdf("s3cret")),
            Attachment("secret.docx", kind, protected),
            Attachment("broken.docx", kind, b"PK not a zip"),
            Attachment("broken.xlsx", kind, b"nothing"),
            Attachment("huge.txt", "text/plain", b"x" * (MOST_BYTES + 1)),
            Attachment("winmail.dat", "application/ms-tnef", b"broken"),
            *(Attachment(f"{number}.txt", "text/plain", b"x") for number in range(11)),
        ]
    )
    assert [document.name for document in read_ones] == ["brief.txt", *(f"{number}.txt" for number in range(10))]
    assert {file.name: file.why for file in unread} == {
        "board.jpg": "files of its kind (.jpg) are not read",
        "scan.pdf": NO_TEXT,
        "secret.pdf": PROTECTED,
        "secret.docx": PROTECTED,
        "broken.docx": DAMAGED,
        "broken.xlsx": DAMAGED,
        "huge.txt": "it is larger than 20 MB",
        "winmail.dat": "files of its kind (.dat) are not read",
        "10.txt": TOO_MANY,
    }


def word(*runs: str) -> str:
    """The text of a Word file whose one paragraph has these runs."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr(
            "word/document.xml",
            '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
            f"<w:body><w:p>{''.join(runs)}</w:p></w:body></w:document>",
        )
    rows = documents((Attachment("brief.docx", "application/octet-stream", file.getvalue()),))
    return "\n".join("\t".join(row) for document in rows for row in document.rows)


def test_what_word_hides_is_not_read() -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Salesforce</w:t></w:r>"
    shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>HubSpot</w:t></w:r>'
    assert word(hidden, shown) == "HubSpot"


def test_boxes_of_word_are_read_however_they_were_made() -> None:
    symbols = "".join(
        f'<w:r><w:sym w:font="{font}" w:char="{char}"/></w:r><w:r><w:t> {name} </w:t></w:r>'
        for font, char, name in [("Wingdings", "F0A8", "a"), ("Wingdings", "F0FE", "b"), ("Wingdings 2", "F052", "c")]
    )
    assert word(symbols) == "☐ a ☑ b ☑ c "
    old = "".join(
        f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>{state}</w:checkBox></w:ffData></w:fldChar></w:r>'
        f"<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:t>{name} </w:t></w:r>"
        for state, name in [
            ('<w:default w:val="0"/>', "a"),
            ('<w:default w:val="0"/><w:checked/>', "b"),
            ('<w:default w:val="1"/><w:checked w:val="0"/>', "c"),
            ("<w:default/>", "d"),
        ]
    )
    assert word(old) == "☐ a ☒ b ☐ c ☒ d "


def test_what_word_put_into_a_control_is_nobodys_answer() -> None:
    control = (
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Choose an item.</w:t></w:r>"
        "</w:sdtContent></w:sdt>"
    )
    assert word("<w:r><w:t>CRM: </w:t></w:r>", control) == "CRM: "


_ODT = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:automatic-styles>'
    '<style:style style:name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style>'
    '<style:style style:name="T2"><style:text-properties text:display="none"/></style:style>'
    "</office:automatic-styles><office:body><office:text>{}</office:text></office:body></office:document-content>"
)


def odt(words: str) -> Attachment:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("content.xml", _ODT.format(words))
    return Attachment("brief.odt", "application/vnd.oasis.opendocument.text", file.getvalue())


def test_what_libreoffice_saves_is_read_without_what_is_struck_out_hidden_or_deleted() -> None:
    deleted = "<text:tracked-changes><text:changed-region><text:deletion><text:p>ERP: SAP</text:p></text:deletion></text:changed-region></text:tracked-changes>"
    rows = "".join(
        f"<table:table-row><table:table-cell><text:p>{label}</text:p></table:table-cell><table:table-cell>{value}</table:table-cell></table:table-row>"
        for label, value in [("CRM", "<text:p>HubSpot</text:p>"), ("ERP", "<text:p/>")]
    )
    words = (
        f"{deleted}<text:h>Our systems</text:h><table:table>{rows}</table:table>"
        '<text:p>We run <text:span text:style-name="T1">Xero</text:span><text:span text:style-name="T2">Odoo</text:span>'
        'Sage<text:s text:c="2"/>200<text:line-break/>and more<office:annotation><text:p>or not?</text:p></office:annotation></text:p>'
        "<text:list><text:list-item><text:p>orders</text:p></text:list-item></text:list>"
    )
    (document,) = documents((odt(words),))
    assert document.rows == (
        ("\nOur systems",),
        ("CRM", "HubSpot"),
        ("ERP", ""),
        ("We run Sage  200",),
        ("and more",),
        ("- orders",),
    )
    assert document.places[1:3] == ("table 1, row 1", "table 1, row 2")


def test_the_rows_of_each_table_are_counted_by_themselves() -> None:
    table = "<w:tbl>{}</w:tbl>"
    row = "<w:tr><w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc></w:tr>"
    first, second = table.format(row.format("a") + row.format("b")), table.format(row.format("c"))
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        body = f"<w:body>{first}<w:p><w:r><w:t>and</w:t></w:r></w:p>{second}</w:body>"
        packed.writestr("word/document.xml", f'<w:document xmlns:w="{space}">{body}</w:document>')
    (document,) = documents((Attachment("brief.docx", "application/octet-stream", file.getvalue()),))
    assert document.places == ("table 1, row 1", "table 1, row 2", "paragraph 1", "table 2, row 1")


def test_an_odt_that_unpacks_to_far_more_than_it_holds_is_not_read() -> None:
    assert opened((odt("<text:p/>" * 3_000_000),))[1][0].why == DAMAGED


def test_a_page_is_read_as_it_is_seen() -> None:
    page = b"<style>.x{display:none}</style><p class=x>ERP: SAP</p><table><tr><td>CRM</td><td>HubSpot</td></tr><tr><td>ERP</td><td>&nbsp;</td></tr></table>"
    (document,) = documents((Attachment("form.html", "text/html", page),))
    assert [tuple(cell.strip() for cell in row) for row in document.rows] == [("CRM", "HubSpot"), ("ERP", "–")]


def test_a_hidden_sheet_is_named_and_not_read() -> None:
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file)
    book.add_worksheet("Brief").write(0, 0, "We run HubSpot.")
    notes = book.add_worksheet("Notes")
    notes.write(0, 0, "We run Zendesk.")
    notes.hide()
    book.close()
    read, unread = opened((Attachment("brief.xlsx", "application/octet-stream", file.getvalue()),))
    assert [document.rows for document in read] == [(("We run HubSpot.",),)]
    assert [(one.name, one.why) for one in unread] == [("brief.xlsx, sheet Notes", "it is hidden")]


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("#,##0 [$€-407]", "€ 45000"),
        ('"£"#,##0.00', "£ 45000"),
        ("[$CHF-807] #,##0", "CHF 45000"),
        ('#,##0.00\\ "EUR"', "EUR 45000"),
        ('#,##0 "kg"', "45000"),
        ("#,##0", "45000"),
    ],
)
def test_a_sum_has_the_currency_that_its_cell_shows(code: str, shown: str) -> None:
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file)
    sheet = book.add_worksheet("Brief")
    sheet.write(3, 1, "Budget (amount and currency)")
    sheet.write(3, 2, 45000, book.add_format({"num_format": code}))
    book.close()
    (document,) = documents((Attachment("brief.xlsx", "application/octet-stream", file.getvalue()),))
    assert document.rows == (("Budget (amount and currency)", shown),)


WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
AGAIN = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def word_rows(body: str) -> tuple[tuple[str, ...], ...]:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        text = f'<w:document xmlns:w="{WORD}" xmlns:mc="{AGAIN}"><w:body>{body}</w:body></w:document>'
        packed.writestr("word/document.xml", text)
    (document,) = documents((Attachment("brief.docx", "application/octet-stream", file.getvalue()),))
    return document.rows


def paragraph(*runs: str) -> str:
    return f"<w:p>{''.join(run if run.startswith('<') else f'<w:r><w:t>{run}</w:t></w:r>' for run in runs)}</w:p>"


def cell(words: str, marks: str = "") -> str:
    return f"<w:tc><w:tcPr>{marks}</w:tcPr>{words if words.startswith('<') else paragraph(words)}</w:tc>"


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


DELETED = '<w:trPr><w:del w:id="1"/></w:trPr>'
BOX = f"<w:txbxContent>{paragraph('Sponsor: Olive')}{paragraph('Security: Ruth')}</w:txbxContent>"
BOXED = f"<w:r><mc:AlternateContent><mc:Choice>{BOX}</mc:Choice><mc:Fallback>{BOX}</mc:Fallback></mc:AlternateContent></w:r>"


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        (table(cell("CRM") + cell("HubSpot"), DELETED + cell("ERP") + cell("Sage")), [("CRM", "HubSpot")]),
        (table(cell("CRM") + cell("HubSpot") + cell("Zoho", '<w:cellDel w:id="2"/>')), [("CRM", "HubSpot")]),
        (
            table(
                cell("Systems", '<w:gridSpan w:val="2"/>') + cell("Status"),
                cell("CRM") + cell("HubSpot") + cell("live"),
            ),
            [("Systems", "", "Status"), ("CRM", "HubSpot", "live")],
        ),
        (
            table(
                cell("Systems", '<w:vMerge w:val="restart"/>') + cell("CRM") + cell("HubSpot"),
                cell("", "<w:vMerge/>") + cell("ERP") + cell("Sage"),
            ),
            [("Systems\n", "CRM", "HubSpot"), ("", "ERP", "Sage")],
        ),
        (
            table(cell(paragraph("Left") + table(cell("CRM") + cell("HubSpot"))) + cell("Right")),
            [("Left", "Right"), ("CRM", "HubSpot")],
        ),
        (paragraph("Go", "<w:r><w:noBreakHyphen/></w:r>", "live: 1 July"), [("Go-live: 1 July",)]),
        (paragraph("See the box.", BOXED), [("See the box.",), ("Sponsor: Olive",), ("Security: Ruth",)]),
        (
            paragraph(
                "CRM: ",
                "<w:del><w:r><w:delText>Zoho</w:delText></w:r></w:del>",
                "<w:ins><w:r><w:t>Odoo</w:t></w:r></w:ins>",
            ),
            [("CRM: Odoo",)],
        ),
        (
            paragraph("<w:moveFrom><w:r><w:t>ERP: Sage</w:t></w:r></w:moveFrom>", "CRM: Odoo"),
            [("CRM: Odoo",)],
        ),
    ],
)
def test_word_files_are_read_as_they_stand(body: str, rows: list[tuple[str, ...]]) -> None:
    assert word_rows(body) == tuple(rows)


def test_what_a_workbook_strikes_out_or_hides_is_not_read() -> None:
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file)
    sheet, struck = book.add_worksheet("Brief"), book.add_format({"font_strikeout": True})
    sheet.merge_range("A1:A2", "Systems")
    for row, (label, value) in enumerate(
        [("CRM", "HubSpot"), ("ERP", "Sage"), ("Shop", "Magento"), ("Till", "Square")]
    ):
        sheet.write(row, 1, label)
        sheet.write(row, 2, value, struck if label == "Shop" else None)
    sheet.write_rich_string(4, 2, struck, "not bought", " signed")
    sheet.write(0, 4, "We may move to Salesforce.")
    sheet.write_comment("C1", "Or Odoo?")
    sheet.set_row(3, None, None, {"hidden": True})
    sheet.set_column("E:E", None, None, {"hidden": True})
    book.close()
    read, unread = opened((Attachment("brief.xlsx", "application/octet-stream", file.getvalue()),))
    assert [tuple(cell for cell in row if cell) for row in read[0].rows] == [
        ("Systems\n", "CRM", "HubSpot"),
        ("ERP", "Sage"),
        ("Shop",),
        ("signed",),
    ]
    assert [(one.name, one.why) for one in unread] == [("brief.xlsx, a part of sheet Brief", "it is hidden")]
