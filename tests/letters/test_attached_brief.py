"""What a letter says of the files that came with a brief."""

from __future__ import annotations

import io
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path

import xlsxwriter

from desks import DeskInAFolder, mail, text_of


def with_book(text: str, sheets: dict[str, list[list[object]]]) -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    for name, rows in sheets.items():
        page = book.add_worksheet(name)
        for index, row in enumerate(rows):
            page.write_row(index, 0, row)
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
