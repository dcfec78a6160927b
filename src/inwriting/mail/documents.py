"""What stands in the files that people attach: rows of text, for the reader.

    .txt .md .csv   as they are        .docx   paragraphs and table rows     .xlsx .ods   the rows of each sheet
    .odt            the same           .html      what is seen of it
    .pdf            the same           winmail.dat (TNEF)   the files and the text that Outlook put into it

A file that is too large, protected or broken is no document; it stays filed with its mail. Word files are walked here:
what python-docx gives leaves out content controls, which is where people fill in forms, and shows what is struck out.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from xml.etree import ElementTree

import structlog
from python_calamine import SheetMetadata, SheetVisibleEnum

from inwriting.mail import odt
from inwriting.mail.cellformats import Cell, Look, looks
from inwriting.mail.message import Attachment
from inwriting.mail.tables import in_tables
from inwriting.mail.wordnumbers import Numbers
from inwriting.reading.model import Document
from inwriting.reading.text.htmltext import html_to_text
from inwriting.reading.text.struck import STRUCK
from inwriting.reading.text.symbols import font_of, sign_of

log = structlog.get_logger()

MOST_BYTES = 20_000_000  # of a file, packed or not
_LONGEST_LABEL = 40  # characters of what stands beside a list in a table
_LONGEST_ITEM = 90  # characters of a line of such a list
_OWN_LINE = re.compile(r"[^\W\d_][^:;.]{0,30}:\s|[•▪◦‣·–*-]\s")  # one that stays on its own: with a label, or a mark
MOST_ROWS = 5_000
MOST_FILES = 20  # of one mail
_MOST_COLUMNS = 30  # of a table over which one cell reaches

PROTECTED = "it is protected by a password"
DAMAGED = "it is damaged, or not the file that its name says"
NO_TEXT = "it holds no text, as a scan or an empty file does"
HIDDEN = "it is hidden"
TOO_MANY = f"only the first {MOST_FILES} files of a mail are read"
TOO_LARGE = f"it is larger than {MOST_BYTES // 1_000_000} MB"
_MENDS = {
    PROTECTED: "send it without the password",
    DAMAGED: "send it again, as a PDF or a Word file",
    NO_TEXT: "send the document that it was made from",
    TOO_MANY: "send it in a mail of its own",
    TOO_LARGE: "send the pages that matter",
}
_OTHER_KIND = "send it as a PDF, Word or text file"
_PICTURE = "send the document that it shows"
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")

_EMPTY_CELL = re.compile(r"(<t[dh]\b[^<>]*>)(?:\s|&nbsp;|<br ?/?>|</?(?:p|div|span|font)\b[^<>]*>)*(</t[dh]>)", re.I)
_HEX = re.compile(r"[0-9A-Fa-f]{1,8}")
_FENCE = re.compile(r"\s{0,3}(```|~~~)")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_AGAIN = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # what stands before it, for old Words
_DELETED = {f"{_W}del", f"{_W}moveFrom", f"{_W}instrText", f"{_W}delText", _AGAIN}
_BREAKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}

Row = tuple[str, ...]
Rows = Iterator[tuple[Row, str]]  # each with its place: "page 2, line 14", "sheet Volumes, row 3"


@dataclass(frozen=True, slots=True)
class Unread:
    """An attached file that is filed and not read, and why, as part of a sentence: "it is protected by a password".
    `mend` is what its sender can do where it could not be read: "send it without the password"; "" where it could,
    and for what is hidden in a file that was read: nobody offered that."""

    name: str
    why: str
    mend: str = ""


def documents(attachments: Iterable[Attachment]) -> tuple[Document, ...]:
    """The attached files that hold text, in their order; those in a `winmail.dat` among them."""
    return opened(attachments)[0]


def opened(attachments: Iterable[Attachment]) -> tuple[tuple[Document, ...], tuple[Unread, ...]]:
    """The attached files that hold text, and those that cannot be read; what a client shows in the mail is neither."""
    found: list[Document] = []
    unread: list[Unread] = []
    for number, attachment in enumerate(unwrapped(attachments)):
        if attachment.inline:
            continue
        rows, why = ([], TOO_MANY) if number >= MOST_FILES else _rows(attachment)
        if rows:
            words, places = zip(*rows, strict=True)
            found.append(Document(attachment.filename, words, places))
            unread += [Unread(f"{attachment.filename}, {name}", HIDDEN) for name in _hidden(attachment)]
        else:
            mend = _MENDS.get(why) or (_PICTURE if _is_picture(attachment) else _OTHER_KIND)
            unread.append(Unread(attachment.filename or "a file without a name", why, mend))
    return tuple(found), tuple(unread)


def _is_picture(attachment: Attachment) -> bool:
    suffix = PurePosixPath(attachment.filename.lower()).suffix
    return attachment.content_type.startswith("image/") or suffix in _PICTURES


def _rows(attachment: Attachment) -> tuple[list[tuple[Row, str]], str]:
    """The rows of a file; where it has none, why."""
    suffix = PurePosixPath(attachment.filename.lower()).suffix
    read = _READERS.get(suffix)
    if read is None:
        return [], f"files of its kind ({suffix or attachment.content_type}) are not read"
    if len(attachment.content) > MOST_BYTES:
        return [], TOO_LARGE
    try:
        rows = [row for row, _ in zip(_worded(read(attachment.content)), range(MOST_ROWS), strict=False)]
    except Exception as error:  # the libraries raise errors of many kinds: what cannot be read is only filed
        log.info("an attached file could not be read", file=attachment.filename, detail=str(error)[:200])
        return [], PROTECTED if _is_protected(attachment.content, suffix, error) else DAMAGED
    return rows, "" if rows else NO_TEXT


def _is_protected(content: bytes, suffix: str, error: Exception) -> bool:
    """Whether a file needs a password: a PDF says so; Office puts its own into an OLE container (MS-OFFCRYPTO)."""
    if suffix == ".pdf":
        return b"/Encrypt" in content or "crypt" in str(error).lower()
    return content.startswith(_OLE) and _ENCRYPTED in content


def unwrapped(attachments: Iterable[Attachment]) -> tuple[Attachment, ...]:
    """The attached files, with those that Outlook put into a `winmail.dat` instead of it."""
    return tuple(file for given in attachments for file in _unwrapped(given))


def _unwrapped(attachment: Attachment) -> list[Attachment]:
    if attachment.content_type != "application/ms-tnef" and attachment.filename.lower() != "winmail.dat":
        return [attachment]
    import tnefparse

    try:
        packed = tnefparse.TNEF(attachment.content)
        files = [
            Attachment(name, "application/octet-stream", bytes(file.data))
            for file in packed.attachments
            if (name := file.long_filename() or file.name) and file.data
        ]
    except Exception as error:
        log.info("winmail.dat could not be opened", detail=str(error)[:200])
        return [attachment]
    return files or [attachment]


def _worded(rows: Rows) -> Rows:
    for row, place in rows:
        if any(cell.strip() for cell in row):
            yield row, place


# ---------------------------------------------------------------- text


def _text(content: bytes) -> Rows:
    yield from _paragraphed(enumerate(_decoded(content).splitlines(), 1))


def _markdown(content: bytes) -> Rows:
    """What a Markdown file says itself: neither what it quotes or strikes out, nor code."""
    yield from _paragraphed(_said(_decoded(content).splitlines()))


def _said(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    fence = ""
    for number, line in enumerate(lines, 1):
        begun = _FENCE.match(line)
        if begun and (not fence or begun[1] == fence):
            fence = "" if fence else begun[1]
            yield number, ""
        elif fence or line.lstrip().startswith(">"):
            yield number, ""
        else:
            yield number, STRUCK.sub("", line)


def _paragraphed(lines: Iterable[tuple[int, str]]) -> Rows:
    """The lines that have words; the first of a paragraph begins with the empty line above it."""
    above = ""
    for number, line in lines:
        if line.strip():
            yield (above + line,), f"line {number}"
            above = ""
        elif number > 1:
            above = "\n"


def _html(content: bytes) -> Rows:
    """The lines of a page as they are seen, the cells of a table apart; an empty one shows a dash."""
    page = _EMPTY_CELL.sub(r"\1–\2", _decoded(content))
    for line, place in _paragraphed(enumerate(html_to_text(page).splitlines(), 1)):
        yield tuple(line[0].split("\t")), place


def _csv(content: bytes) -> Rows:
    text = _decoded(content)
    try:
        dialect: type[csv.Dialect] = csv.Sniffer().sniff(text[:4000], delimiters=",;\t")
    except csv.Error:
        dialect = csv.excel
    for number, row in enumerate(csv.reader(io.StringIO(text), dialect), 1):
        yield tuple(row), f"row {number}"


def _decoded(content: bytes) -> str:
    for charset in ("utf-8-sig", "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "cp1252"):
        try:
            return content.decode(charset)
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1")


# ---------------------------------------------------------------- Word


def _docx(content: bytes) -> Rows:
    yield from _placed(_blocks(_page(content, "word/document.xml"), _numbers(content)))


def _numbers(content: bytes) -> Numbers:
    """The numbers of its paragraphs, none where it has no lists."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        parts = set(packed.namelist())
    if "word/numbering.xml" not in parts:
        return Numbers()
    styles = _page(content, "word/styles.xml") if "word/styles.xml" in parts else None
    return Numbers.of(_page(content, "word/numbering.xml"), styles)


def _odt(content: bytes) -> Rows:
    yield from _placed(odt.blocks(_page(content, "content.xml")))


def _page(content: bytes, name: str) -> ElementTree.Element:
    """The text of a packed document."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        part = packed.getinfo(name)
        if part.file_size > MOST_BYTES:
            raise ValueError("its text is too large")
        xml = packed.read(part)
    if b"<!DOCTYPE" in xml[:2000]:
        raise ValueError("no such file declares a document type")
    return ElementTree.fromstring(xml)  # noqa: S314  # without a document type there is nothing to expand


def _placed(blocks: Iterable[str | Row]) -> Rows:
    paragraph = table = row = 0
    for block in blocks:
        if block == odt.TABLE:
            table, row = table + 1, 0
        elif isinstance(block, tuple):
            row += 1
            yield block, f"table {table}, row {row}"
        elif block.strip():
            paragraph += 1
            above = "\n" if block.startswith("\n") else ""  # a heading ends what is above it
            for line in block.strip("\n").split("\n"):
                yield (above + line,), f"paragraph {paragraph}"
                above = ""


def _blocks(element: ElementTree.Element, numbers: Numbers) -> Iterator[str | Row]:
    """The words of each paragraph, and the cells of each row of a table below what says that one begins."""
    for child in element:
        if _is_placeholder(child):
            continue
        if child.tag == f"{_W}tbl":
            yield odt.TABLE
        if child.tag == f"{_W}p":
            words, number = _words(child), numbers.next(child)
            words = f"{number} {words.lstrip()}" if number and words.strip() else words
            yield f"\n{words}" if _is_heading(child) and words.strip() else words
        elif child.tag == f"{_W}tr":
            yield from _row(child, numbers)
        elif child.tag not in _DELETED:
            yield from _blocks(child, numbers)


def _row(row: ElementTree.Element, numbers: Numbers) -> Iterator[str | Row]:
    """A row of a table that stands, a cell that reaches over several columns with empty ones behind it; what stands in
    a cell beside several rows is a line above them. The tables within its cells stand below it."""
    marks = row.find(f"{_W}trPr")
    if marks is not None and any(marks.find(f"{_W}{gone}") is not None for gone in ("del", "hidden")):
        return
    cells: list[str] = []
    inner: list[ElementTree.Element] = []
    for cell in _within(row, f"{_W}tc"):
        if cell.find(f"{_W}tcPr/{_W}cellDel") is not None:
            continue
        span = cell.find(f"{_W}tcPr/{_W}gridSpan")
        wide = span.get(f"{_W}val", "1") if span is not None else "1"
        words = _cell(cell)
        merged = cell.find(f"{_W}tcPr/{_W}vMerge")
        if merged is not None and merged.get(f"{_W}val") == "restart" and words and not cells:
            words += "\n"
        cells += [words, *[""] * (min(int(wide), _MOST_COLUMNS) - 1 if wide.isdigit() else 0)]
        inner += _within(cell, f"{_W}tbl")
    yield _on_one_line(cells)
    for table in inner:
        yield odt.TABLE
        yield from _blocks(table, numbers)


def _on_one_line(cells: Sequence[str]) -> Row:
    """The cells of a row, the lines of a list beside its label one behind the other: "Must move | orders; invoices"."""
    label, *others = cells
    listed = [cell.strip().split("\n") for cell in others if "\n" in cell.strip()]
    if not label.strip() or "\n" in label or len(label) > _LONGEST_LABEL or len(listed) != 1:
        return tuple(cells)
    lines = listed[0]
    if max(map(len, lines)) > _LONGEST_ITEM or any(_OWN_LINE.match(line) for line in lines):
        return tuple(cells)
    return (label, *("; ".join(line.rstrip(" .;,") for line in cell.strip().split("\n")) for cell in others))


def _within(element: ElementTree.Element, tag: str) -> Iterator[ElementTree.Element]:
    """The elements of a kind within another, and none within these."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag not in _DELETED and child.tag != f"{_W}tbl" and not _is_placeholder(child):
            yield from _within(child, tag)


def _is_heading(paragraph: ElementTree.Element) -> bool:
    """Whether a paragraph has one of Word's styles for headings, whose names do not depend on the language."""
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    return style is not None and style.get(f"{_W}val", "").lower().startswith(("heading", "title"))


def _cell(cell: ElementTree.Element) -> str:
    return "\n".join(filter(None, (_words(paragraph).strip() for paragraph in _within(cell, f"{_W}p"))))


def _words(element: ElementTree.Element) -> str:
    """The words of a paragraph that stand and are seen: what is struck out, deleted or hidden is left out."""
    if element.tag in _DELETED or _is_placeholder(element):
        return ""
    if element.tag == f"{_W}r" and any(_has(element, look) for look in ("strike", "dstrike", "vanish")):
        return ""
    if element.tag == f"{_W}t":
        return element.text or ""
    if element.tag == f"{_W}sym":
        return _symbol(element.get(f"{_W}font", ""), element.get(f"{_W}char", ""))
    if element.tag == f"{_W}checkBox":
        return "☒ " if _is_checked(element) else "☐ "
    inner = (f"\n{_words(child)}\n" if child.tag == f"{_W}p" else _words(child) for child in element)  # in a text box
    return _BREAKS.get(element.tag, "") + "".join(inner)


def _has(run: ElementTree.Element, look: str) -> bool:
    return _is_on(run.find(f"{_W}rPr/{_W}{look}"))


def _is_on(mark: ElementTree.Element | None) -> bool:
    """Whether one of Word's switches is on (ECMA-376, part 1, §17.17.4), as it is where it says no value."""
    return mark is not None and mark.get(f"{_W}val", "true") not in ("0", "false", "off")


def _is_placeholder(element: ElementTree.Element) -> bool:
    """Whether a content control shows what Word put there, and nobody filled it in ("Choose an item.")."""
    return element.tag == f"{_W}sdt" and _is_on(element.find(f"{_W}sdtPr/{_W}showingPlcHdr"))


def _is_checked(box: ElementTree.Element) -> bool:
    """Whether a box of a form of the old kind is checked, by hand or from the start."""
    checked = box.find(f"{_W}checked")
    return _is_on(box.find(f"{_W}default") if checked is None else checked)


def _symbol(font: str, char: str) -> str:
    named = font_of(font)
    return sign_of(int(char, 16), named) if named and _HEX.fullmatch(char) else ""


# ---------------------------------------------------------------- sheets and pages


def _sheets(content: bytes) -> Rows:
    """The rows of the sheets that are seen, table by table, without what is struck out and what stands in hidden rows
    and columns. What stands in a cell beside several rows is a line above them."""
    from python_calamine import CalamineWorkbook

    workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
    seen = [sheet.name for sheet in workbook.sheets_metadata if _is_seen(sheet)]
    shown = _looks(content)
    for name in seen or workbook.sheet_names:
        sheet, look = workbook.get_sheet_by_name(name), shown.get(name, Look())
        beside = {start for start, end in sheet.merged_cell_ranges or () if start[0] < end[0] and start[1] == end[1]}
        first = sheet.start[1] if sheet.start else 0
        rows: list[tuple[Row, str]] = []
        for number, row in enumerate(sheet.iter_rows()):
            if number in look.rows:
                continue
            cells = [_cell_shown(value, (number, first + at), look) for at, value in enumerate(row)]
            titled = next((at for at, cell in enumerate(cells) if cell), None)
            if titled is not None and (number, first + titled) in beside and any(cells[titled + 1 :]):
                cells[titled] += "\n"
            rows.append((tuple(cells), f"sheet {name}, row {number + 1}"))
        yield from in_tables(rows)


def _looks(content: bytes) -> dict[str, Look]:
    return looks(content) if zipfile.is_zipfile(io.BytesIO(content)) else {}


def _cell_shown(value: object, cell: Cell, look: Look) -> str:
    if cell in look.struck or look.hides(cell):
        return ""
    return look.kept.get(cell, _shown(value, look.money.get(cell, "")))


def _is_seen(sheet: SheetMetadata) -> bool:
    return bool(sheet.visible == SheetVisibleEnum.Visible)


def _hidden(attachment: Attachment) -> Iterator[str]:
    """What is hidden in a workbook and has words: sheets, where another is seen, and rows and columns of those."""
    from python_calamine import CalamineWorkbook

    if _READERS.get(PurePosixPath(attachment.filename.lower()).suffix) is not _sheets:
        return
    workbook = CalamineWorkbook.from_filelike(io.BytesIO(attachment.content))
    unseen = [sheet.name for sheet in workbook.sheets_metadata if not _is_seen(sheet)]
    shown = _looks(attachment.content)
    for name in workbook.sheet_names:
        sheet = workbook.get_sheet_by_name(name)
        if name in unseen and len(unseen) < len(workbook.sheet_names):
            if sheet.height:
                yield f"sheet {name}"
        elif (look := shown.get(name, Look())).rows or look.columns:
            first = sheet.start[1] if sheet.start else 0
            rows = enumerate(sheet.iter_rows())
            cells = (((number, first + at), value) for number, row in rows for at, value in enumerate(row))
            if any(look.hides(cell) and value != "" for cell, value in cells):
                yield f"a part of sheet {name}"


def _shown(value: object, currency: str = "") -> str:
    """A cell as people read it: whole numbers without a point, sums with the currency of their format."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        value = int(value)
    return f"{currency} {value}" if currency and isinstance(value, int | float) else str(value)


def _pdf(content: bytes) -> Rows:
    from inwriting.mail import pdf  # only where one is attached: its library takes long to load

    for cells, place in pdf.text_of(content):
        yield _on_one_line(cells), place


_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".heic")
_READERS: dict[str, Callable[[bytes], Rows]] = {
    ".txt": _text,
    ".md": _markdown,
    ".csv": _csv,
    ".html": _html,
    ".htm": _html,
    ".docx": _docx,
    ".odt": _odt,
    ".xlsx": _sheets,
    ".xls": _sheets,
    ".ods": _sheets,
    ".pdf": _pdf,
}
