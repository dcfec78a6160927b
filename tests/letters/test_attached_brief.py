"""What a letter says of the files that came with a brief."""

from __future__ import annotations

import io
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path

import pytest
import xlsxwriter
from pypdf import PdfWriter

from desks import DeskInAFolder, mail, text_of
from inwriting.mail.documents import MOST_BYTES


def with_book(text: str, sheets: dict[str, list[list[object]]], *, hidden: str = "") -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    for name, rows in sheets.items():
        page = book.add_worksheet(name)
        for index, row in enumerate(rows):
            page.write_row(index, 0, row)
        if name == hidden:
            page.hide()
    book.close()
    message = message_from_bytes(mail(text, subject="Integration list"), policy=SMTP)
    message.add_attachment(out.getvalue(), maintype="application", subtype="octet-stream", filename="list.xlsx")
    return message.as_bytes()


def letter(folder: Path, raw: bytes) -> str:
    desk = DeskInAFolder(folder)
    try:
        desk.receive(raw, "2026-11-23 10:00")
        desk.tick("2026-11-23 10:01")
        return " ".join(text_of(desk.letter("scope-response")).split())
    finally:
        desk.close()


def test_a_workbook_with_systems_and_volumes_is_the_brief(tmp_path: Path) -> None:
    sheets: dict[str, list[list[object]]] = {
        "Systems": [["System", "Role", "Status"], ["Salesforce", "CRM", "live"], ["NetSuite", "ERP", "live"]],
        "Volumes": [["Object", "Per month"], ["Orders", 5200], ["Invoices", 4900]],
    }
    text = letter(tmp_path, with_book("Dear office, our list is in the workbook.", sheets))
    assert "5,200 orders per month" in text
    assert "NetSuite" in text
    assert "not read" not in text


def test_what_is_hidden_in_a_workbook_is_said_quietly_and_not_asked_for(tmp_path: Path) -> None:
    sheets: dict[str, list[list[object]]] = {
        "Systems": [["System", "Role", "Status"], ["Salesforce", "CRM", "live"], ["NetSuite", "ERP", "live"]],
        "Lists": [["live"], ["gone"]],
    }
    text = letter(tmp_path, with_book("Dear office, our list is in the workbook.", sheets, hidden="Lists"))
    assert "could not be read" not in text
    assert "What is hidden in your files was not read: list.xlsx, sheet Lists." in text


def test_where_nothing_firm_was_read_the_file_that_was_not_is_named_first(tmp_path: Path) -> None:
    sheets: dict[str, list[list[object]]] = {"Export": [["Customer ID", "Name"], ["C-1", "Acme"], ["C-2", "Bolt"]]}
    text = letter(tmp_path, with_book("Dear office, our CRM list is in the workbook.", sheets))
    told = text.index("What you attached was not read: list.xlsx. It is filed with your case")
    assert told < text.index("WHAT WE UNDERSTOOD") if "WHAT WE UNDERSTOOD" in text else told < text.index("understood")
    assert "not read yet" not in text


def with_notes(text: str) -> bytes:
    message = message_from_bytes(mail(text, subject="Brief"), policy=SMTP)
    message.add_attachment("We run Magento as our web shop.", filename="notes.txt")
    return message.as_bytes()


def test_notes_to_which_a_mail_points_are_a_part_of_it(tmp_path: Path) -> None:
    text = letter(tmp_path, with_notes("We run SugarCRM and Sage X3 and want them linked. More in the attached notes."))
    assert "Magento" in text
    assert "not read" not in text


def test_notes_of_which_it_says_nothing_are_filed(tmp_path: Path) -> None:
    text = letter(tmp_path, with_notes("We run SugarCRM and Sage X3 and want them linked."))
    assert "Magento" not in text
    assert "notes.txt" in text


def with_files(text: str, files: dict[str, bytes], **headers: str) -> bytes:
    message = message_from_bytes(mail(text, **{"subject": "Brief", **headers}), policy=SMTP)
    for name, content in files.items():
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def scan(password: str = "") -> bytes:
    writer, out = PdfWriter(), io.BytesIO()
    writer.add_blank_page(100, 100)
    if password:
        writer.encrypt(password)
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        (
            "scan.pdf",
            scan(),
            (
                "scan.pdf could not be read: it holds no text, as a scan or an empty file does. It is filed with your case. Please "
                "send the document that it was made from, or put what matters from there into a reply."
            ),
        ),
        ("brief.pdf", scan("s3cret"), "brief.pdf could not be read: it is protected by a password."),
        (
            "brief.docx",
            b"PK broken",
            "brief.docx could not be read: it is damaged, or not the file that its name says.",
        ),
        ("brief.txt", b"x" * (MOST_BYTES + 1), "brief.txt could not be read: it is larger than 20 MB."),
        ("board.jpg", b"\xff\xd8", "board.jpg could not be read: files of its kind (.jpg) are not read."),
        ("brief.pages", b"x", "Please send it as a PDF, Word or text file, or put what matters"),
    ],
)
@pytest.mark.parametrize("text", ["Our brief is attached. We use HubSpot and Xero.", "Please see our brief attached."])
def test_a_file_that_could_not_be_read_is_told_at_the_top(
    text: str, name: str, content: bytes, told: str, tmp_path: Path
) -> None:
    said = letter(tmp_path, with_files(text, {name: content}))
    assert said.index(told) < said.index("WHAT WE UNDERSTOOD")
    assert "not read yet" not in said


def test_of_several_each_is_told_with_its_reason(tmp_path: Path) -> None:
    said = letter(
        tmp_path, with_files("We use HubSpot and Xero.", {"a.pdf": scan(), "b.pdf": scan("x"), "c.txt": b"So."})
    )
    top = said[: said.index("WHAT WE UNDERSTOOD")]
    assert "2 of your files could not be read." in top
    assert (
        "- a.pdf: it holds no text, as a scan or an empty file does. Please send the document that it was made from."
        in top
    )
    assert "- b.pdf: it is protected by a password. Please send it without the password." in top
    assert "c.txt" not in top


def test_a_reply_with_a_scan_is_told_so_before_what_was_recorded(tmp_path: Path) -> None:
    desk = DeskInAFolder(tmp_path)
    try:
        desk.receive(mail("We use HubSpot and Xero.", subject="Brief"), "2026-11-23 10:00")
        desk.tick("2026-11-23 10:01")
        first = desk.letter("scope-response")
        answer = with_files(
            "Q1: whether to buy.",
            {"scan.pdf": scan()},
            subject="Re: Brief",
            message_id="<r-1@northwind-tools.example>",
            in_reply_to=first["Message-ID"],
        )
        desk.receive(answer, "2026-11-23 10:30")
        desk.tick("2026-11-23 10:45")
        said = " ".join(text_of(desk.letter("receipt")).split())
    finally:
        desk.close()
    assert said.index("scan.pdf could not be read: it holds no text") < said.index("WHAT WE RECORDED")
