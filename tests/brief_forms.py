"""Our brief form, filled in as people do it: as a file of each kind, and within the letter of ours that asks for it."""

from __future__ import annotations

import io
import textwrap
import zipfile
from collections.abc import Mapping
from xml.etree import ElementTree

import xlsxwriter

from inwriting.letters.forms import brief_form
from inwriting.letters.render import templates_folder
from inwriting.mail.documents import documents
from inwriting.mail.message import Attachment

FORM = (templates_folder() / "forms" / "brief-form.txt").read_text()
KINDS = ("txt", "docx", "xlsx")
LETTER = """\
Five lines from you by reply bring a written scope at once and a written
quote within one business day.

Copy these lines into your reply and complete what you know; leave the
rest. The attached form has a few more, as text, for Word and for Excel;
any of them will do.

CRM:
ERP:
Records to move (account, contact, order, invoice …):
Licences (bought, signed, evaluating, not purchased, renewing):
The decision you are trying to make, and by when:

------------------------

Lead
Example Integration Office

This letter was prepared by our desk and no person has read it yet.
Reply PERSON and Lead will answer in writing.
"""
ATTRIBUTION = "On Mon, 23 Nov 2026 at 10:01, Example Integration Office <scope@desk.example> wrote:\n\n"
ORIGINAL = (
    "-----Original Message-----\nFrom: Example Integration Office <scope@desk.example>\nSent: Monday, November 23, 2026\n"
    "To: Ana Keller\nSubject: Re: hello\n\n"
)
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def filled(text: str, values: Mapping[str, object]) -> str:
    """A form's text with these values behind the labels that begin so."""
    return "\n".join(f"{line} {value}" if (value := _value(line, values)) else line for line in text.splitlines())


def quoted(text: str, mark: str = "> ") -> str:
    return "\n".join(f"{mark}{line}".rstrip() for line in text.splitlines())


def wrapped(text: str, mark: str = "> ", width: int = 72) -> str:
    """A text as a client quotes that wraps again."""
    lines = [textwrap.wrap(line, width) or [""] for line in text.splitlines()]
    return "\n".join(f"{mark}{line}".rstrip() for each in lines for line in each)


def between(text: str, values: Mapping[str, object]) -> str:
    """A quoted form with the values typed below the labels, between the quoted lines."""
    return "\n".join(
        f"> {line}\n\n{value}\n" if (value := _value(line, values)) else f"> {line}".rstrip()
        for line in text.splitlines()
    )


def filled_file(kind: str, values: Mapping[str, object]) -> Attachment:
    """The form as a file of this kind, filled in."""
    empty = next(file for file in brief_form(FORM) if file.filename.endswith(kind))
    content = {"txt": _txt, "docx": _docx, "xlsx": _xlsx}[kind](empty, values)
    return Attachment(empty.filename, empty.content_type, content)


def _value(label: str, values: Mapping[str, object]) -> object:
    return next((value for name, value in values.items() if label.startswith(name)), None)


def _txt(empty: Attachment, values: Mapping[str, object]) -> bytes:
    return filled(empty.content.decode(), values).encode()


def _docx(empty: Attachment, values: Mapping[str, object]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(empty.content)) as before, zipfile.ZipFile(file, "w") as after:
        for name in before.namelist():
            content = before.read(name)
            if name == "word/document.xml":
                page = ElementTree.fromstring(content)
                for row in page.iter(f"{_W}tr"):
                    label, answer = list(row.iter(f"{_W}t"))
                    answer.text = str(_value(label.text or "-", values) or answer.text or "")
                content = ElementTree.tostring(page)
            after.writestr(name, content)
    return file.getvalue()


def _xlsx(empty: Attachment, values: Mapping[str, object]) -> bytes:
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file)
    sheet = book.add_worksheet("Brief")
    for number, row in enumerate(documents((empty,))[0].rows):
        sheet.write_row(number, 0, [row[0], _value(row[0], values) or ""])
    book.close()
    return file.getvalue()
