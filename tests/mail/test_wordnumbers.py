"""The numbers that Word keeps out of a paragraph's text are read with it."""

from __future__ import annotations

import io
import zipfile

import pytest

from inwriting.mail.documents import documents
from inwriting.mail.message import Attachment

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LISTS = """
<w:abstractNum w:abstractNumId="0">
 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading1"/><w:lvlText w:val="%1."/></w:lvl>
 <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
 <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%3)"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="2">
 <w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1)"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="0"/>
 <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
"""
STYLES = """
<w:style w:styleId="Heading1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Own"><w:basedOn w:val="Heading1"/></w:style>
"""


def paragraph(words: str, use: str = "", level: int = 0, style: str = "") -> str:
    points = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{use}"/></w:numPr>' if use else ""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{points}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def lines(*paragraphs: str, lists: str = LISTS) -> list[str]:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        made.writestr("word/document.xml", f"<w:document {SPACE}><w:body>{''.join(paragraphs)}</w:body></w:document>")
        made.writestr("word/styles.xml", f"<w:styles {SPACE}>{STYLES}</w:styles>")
        if lists:
            made.writestr("word/numbering.xml", f"<w:numbering {SPACE}>{lists}</w:numbering>")
    (read,) = documents([Attachment("rfq.docx", "application/octet-stream", packed.getvalue())])
    return [row[0].strip() for row in read.rows]


@pytest.mark.parametrize(
    ("paragraphs", "shown"),
    [
        ([paragraph("Price", "1"), paragraph("Terms", "1")], ["1. Price", "2. Terms"]),
        (
            [paragraph("A", "1"), paragraph("B", "1", 1), paragraph("C", "1", 1), paragraph("D", "1", 2)],
            ["1. A", "1.1 B", "1.2 C", "(a) D"],
        ),
        (
            [paragraph("A", "1"), paragraph("B", "1", 1), paragraph("C", "1"), paragraph("D", "1", 1)],
            ["1. A", "1.1 B", "2. C", "2.1 D"],
        ),
        ([paragraph("Scope", style="Heading1"), paragraph("In", "1", 1)], ["1. Scope", "1.1 In"]),
        ([paragraph("Scope", style="Own"), paragraph("Terms", style="Own")], ["1. Scope", "2. Terms"]),
        ([paragraph("Scope", "0", style="Heading1")], ["Scope"]),  # a paragraph may leave its style's list
        ([paragraph("A", "2"), paragraph("B", "2")], ["A", "B"]),  # bullets are no numbers
        ([paragraph("A", "3"), paragraph("B", "3")], ["IV) A", "V) B"]),
        ([paragraph("A", "1"), paragraph("between"), paragraph("B", "1")], ["1. A", "between", "2. B"]),
        ([paragraph("A", "1"), paragraph("B", "4"), paragraph("C", "4")], ["1. A", "1. B", "2. C"]),
        ([paragraph("A", "9")], ["A"]),  # there is no such list
        ([paragraph("A")], ["A"]),
    ],
)
def test_a_paragraph_is_read_with_the_number_it_shows(paragraphs: list[str], shown: list[str]) -> None:
    assert lines(*paragraphs) == shown


def test_a_document_without_lists_has_no_numbers() -> None:
    assert lines(paragraph("Price", "1"), lists="") == ["Price"]
