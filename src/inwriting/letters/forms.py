"""The questionnaire and the brief form as files that people can fill in: the same rows in each kind.

Both are small and the same bytes for the same questions. The workbook is XlsxWriter's; the document is three parts of
XML, because a library's template alone is larger than the letter it goes with.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import datetime
from xml.sax.saxutils import escape

import xlsxwriter

from inwriting.case.content import AskedLine
from inwriting.mail.message import Attachment
from inwriting.reading.replies.forms import ANSWER_COLUMN

_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_HEADS = ("No", "Question", "Why we ask", "If open, we assume", ANSWER_COLUMN)
_HINT = "Fill in the last column and send this file back in the thread. What stays empty stays open."
_EPOCH = (1980, 1, 1, 0, 0, 0)


def questionnaire(ref: str, lines: Sequence[AskedLine]) -> tuple[Attachment, ...]:
    """The questions of a letter as a Word document and as a workbook."""
    if not lines:
        return ()
    rows = [
        (
            f"Q{line.number}",
            f"{line.text} ({', '.join(line.choices)})" if line.choices else line.text,
            line.why,
            line.assume,
            "",
        )
        for line in lines
    ]
    name = f"{ref}-questions"
    return (
        Attachment(f"{name}.docx", _DOCX, _document(ref, rows)),
        Attachment(f"{name}.xlsx", _XLSX, _workbook(ref, rows, [line.choices for line in lines])),
    )


def brief_form(text: str) -> tuple[Attachment, ...]:
    """The brief form as text, for Word and for Excel; `text` is a hint and a line for each label."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    hint, labels = lines[0], [line.rstrip(":") for line in lines[1:]]
    rows = [(label, "") for label in labels]
    return (
        Attachment("brief-form.txt", "text/plain", text.encode()),
        Attachment("brief-form.docx", _DOCX, _word("Brief", hint, ("", ANSWER_COLUMN), rows, (5200, 9000))),
        Attachment("brief-form.xlsx", _XLSX, _brief_workbook(hint, labels)),
    )


def _brief_workbook(hint: str, labels: Sequence[str]) -> bytes:
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": "Brief", "created": datetime(*_EPOCH)})  # noqa: DTZ001
    sheet = book.add_worksheet("Brief")
    text = book.add_format({"text_wrap": True, "valign": "top"})
    answer = book.add_format({"text_wrap": True, "valign": "top", "bg_color": "#FFF8E1", "border": 1})
    sheet.set_column(0, 0, 52, text)
    sheet.set_column(1, 1, 60, text)
    sheet.write(0, 0, hint, book.add_format({"italic": True}))
    for row, label in enumerate(labels, 1):
        sheet.write(row, 0, label, text)
        sheet.write_blank(row, 1, None, answer)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    book.close()
    return file.getvalue()


def _workbook(ref: str, rows: Sequence[tuple[str, ...]], choices: Sequence[tuple[str, ...]]) -> bytes:
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": f"{ref}: our questions", "created": datetime(*_EPOCH)})  # noqa: DTZ001
    sheet = book.add_worksheet("Questions")
    bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    text = book.add_format({"text_wrap": True, "valign": "top"})
    answer = book.add_format({"text_wrap": True, "valign": "top", "bg_color": "#FFF8E1", "border": 1})
    for column, width in enumerate((5, 48, 34, 34, 48)):
        sheet.set_column(column, column, width, text)
    sheet.write(0, 0, f"{ref}: {_HINT}", book.add_format({"italic": True}))
    sheet.write_row(1, 0, _HEADS, bold)
    for index, (row, offered) in enumerate(zip(rows, choices, strict=True), 2):
        sheet.write_row(index, 0, row[:-1], text)
        sheet.write_blank(index, len(row) - 1, None, answer)
        if offered and sum(map(len, offered)) + len(offered) < 250:
            rule = {"validate": "list", "source": list(offered), "error_type": "information"}
            sheet.data_validation(index, len(row) - 1, index, len(row) - 1, rule)
    sheet.freeze_panes(2, 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    book.close()
    return file.getvalue()


# ---------------------------------------------------------------- Word (ECMA-376, part 1)

_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
_WIDTHS = (700, 3600, 2600, 2600, 4900)  # twentieths of a point, on a landscape page
_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="B0B0B0"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)


def _document(ref: str, rows: Sequence[tuple[str, ...]]) -> bytes:
    return _word(f"{ref}: our questions", _HINT, _HEADS, rows, _WIDTHS)


def _word(title: str, hint: str, heads: Sequence[str], rows: Sequence[tuple[str, ...]], widths: Sequence[int]) -> bytes:
    """A landscape page with a table; `widths` are in twentieths of a point."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    filled = _table_row(heads, widths, head=True) + "".join(_table_row(row, widths) for row in rows)
    table = (
        f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>{_BORDERS}</w:tblBorders>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{filled}</w:tbl>"
    )
    body = f"{_paragraph(title, bold=True)}{_paragraph(hint)}{table}{_paragraph('')}"
    page = (
        '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1000" w:right="1000" '
        'w:bottom="1000" w:left="1000" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr>'
    )
    document = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document {_NAMESPACE}>'
        f"<w:body>{body}{page}</w:body></w:document>"
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in (
            ("[Content_Types].xml", _TYPES),
            ("_rels/.rels", _RELATIONS),
            ("word/document.xml", document),
        ):
            packed.writestr(zipfile.ZipInfo(name, _EPOCH), content, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def _table_row(cells: Sequence[str], widths: Sequence[int], *, head: bool = False) -> str:
    repeated = "<w:trPr><w:tblHeader/></w:trPr>" if head else ""
    shown = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{_paragraph(cell, bold=head)}</w:tc>'
        for cell, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr>{repeated}{shown}</w:tr>"


def _paragraph(text: str, *, bold: bool = False) -> str:
    look = f'<w:rPr>{"<w:b/>" if bold else ""}<w:sz w:val="20"/></w:rPr>'
    return f'<w:p><w:r>{look}<w:t xml:space="preserve">{escape(_printable(text))}</w:t></w:r></w:p>'


def _printable(text: str) -> str:
    """What XML 1.0 can hold."""
    return "".join(character for character in text if character in "\t\n" or character >= " ")
