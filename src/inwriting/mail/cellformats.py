"""How the cells of a workbook look, where that says something of what they tell (ECMA-376, part 1, §18).

The library that reads the cells gives their values alone: not the currency of a sum that is shown as "45,000 €", not
that somebody struck a cell out or hid its row or column.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree import ElementTree

_MOST_BYTES = 5_000_000  # of a part; a larger sheet is no form
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_CURRENCY = re.compile(
    r"\[\$(?P<sign>[^\-\]]+)(?:-[0-9A-Fa-f]+)?\]|(?P<plain>[€£$¥])|\"\s*(?P<quoted>[€£$¥]|[A-Z]{3}|kr\.?)\s*\""
)
_PLACE = re.compile(r"(?P<column>[A-Z]{1,3})(?P<row>\d{1,7})")
_OFF = ("0", "false")

Cell = tuple[int, int]  # row and column, from 0


@dataclass(slots=True)
class Look:
    """How a sheet looks: `money` the currencies that cells show, `struck` the cells that are struck out, `kept` what
    stands in those of which a part is, and the rows and columns that are hidden."""

    money: dict[Cell, str] = field(default_factory=dict)
    struck: set[Cell] = field(default_factory=set)
    kept: dict[Cell, str] = field(default_factory=dict)
    rows: set[int] = field(default_factory=set)
    columns: set[int] = field(default_factory=set)

    def hides(self, cell: Cell) -> bool:
        return cell[0] in self.rows or cell[1] in self.columns


def looks(content: bytes) -> dict[str, Look]:
    """How each sheet of a workbook looks, by its name.

    `content` is an .xlsx file. Raises what zipfile and ElementTree raise on a broken one."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        styles = _part(packed, "xl/styles.xml")
        money, struck = _money(styles), _struck(styles)
        partly = _partly_struck(_part(packed, "xl/sharedStrings.xml"))
        return {name: _look(page, money, struck, partly) for name, page in _sheets(packed)}


def _sheets(packed: zipfile.ZipFile) -> Iterator[tuple[str, ElementTree.Element]]:
    relations = _part(packed, "xl/_rels/workbook.xml.rels")
    targets = {relation.get("Id", ""): relation.get("Target", "") for relation in relations or ()}
    book = _part(packed, "xl/workbook.xml")
    for sheet in book.iter(f"{_MAIN}sheet") if book is not None else ():
        target = targets.get(sheet.get(_RELATION, ""), "")
        page = _part(packed, target.lstrip("/") if target.startswith("/") else f"xl/{target}")
        if page is not None:
            yield sheet.get("name", ""), page


def _part(packed: zipfile.ZipFile, name: str) -> ElementTree.Element | None:
    if name not in packed.namelist() or packed.getinfo(name).file_size > _MOST_BYTES:
        return None
    xml = packed.read(name)
    return None if b"<!DOCTYPE" in xml[:2000] else ElementTree.fromstring(xml)  # noqa: S314  # nothing to expand


def _money(styles: ElementTree.Element | None) -> dict[str, str]:
    """The styles of cells that show a currency, by their number."""
    if styles is None:
        return {}
    codes = {each.get("numFmtId"): each.get("formatCode", "") for each in styles.iter(f"{_MAIN}numFmt")}
    found: dict[str, str] = {}
    for number, style in enumerate(styles.iterfind(f"{_MAIN}cellXfs/{_MAIN}xf")):
        if match := _CURRENCY.search(codes.get(style.get("numFmtId"), "")):
            found[str(number)] = (match["sign"] or match["plain"] or match["quoted"]).strip()
    return found


def _struck(styles: ElementTree.Element | None) -> set[str]:
    """The styles of cells that are struck out, by their number."""
    if styles is None:
        return set()
    fonts = [_is_struck(font) for font in styles.iterfind(f"{_MAIN}fonts/{_MAIN}font")]
    numbered = enumerate(styles.iterfind(f"{_MAIN}cellXfs/{_MAIN}xf"))
    return {str(number) for number, style in numbered if _at(fonts, style.get("fontId", ""))}


def _at(fonts: list[bool], number: str) -> bool:
    return number.isdigit() and int(number) < len(fonts) and fonts[int(number)]


def _is_struck(font: ElementTree.Element | None) -> bool:
    mark = font.find(f"{_MAIN}strike") if font is not None else None
    return mark is not None and mark.get("val", "1") not in _OFF


def _partly_struck(strings: ElementTree.Element | None) -> dict[str, str]:
    """What is left of those of the workbook's texts of which a part is struck out, by their number."""
    found: dict[str, str] = {}
    for number, text in enumerate(strings.iterfind(f"{_MAIN}si") if strings is not None else ()):
        runs = text.findall(f"{_MAIN}r")
        kept = [run for run in runs if not _is_struck(run.find(f"{_MAIN}rPr"))]
        if len(kept) < len(runs):
            found[str(number)] = "".join(run.findtext(f"{_MAIN}t", "") for run in kept).strip()
    return found


def _look(page: ElementTree.Element, money: Mapping[str, str], struck: set[str], partly: Mapping[str, str]) -> Look:
    look = Look()
    for column in page.iterfind(f"{_MAIN}cols/{_MAIN}col"):
        if column.get("hidden", "0") not in _OFF:
            look.columns.update(range(int(column.get("min", "1")) - 1, int(column.get("max", "0"))))
    for row in page.iter(f"{_MAIN}row"):
        if row.get("hidden", "0") not in _OFF and row.get("r", "").isdigit():
            look.rows.add(int(row.get("r", "")) - 1)
    for cell in page.iter(f"{_MAIN}c") if money or struck or partly else ():
        found = _PLACE.fullmatch(cell.get("r", ""))
        if found is None:
            continue
        place, style = (int(found["row"]) - 1, _column(found["column"])), cell.get("s", "")
        if style in money:
            look.money[place] = money[style]
        if style in struck:
            look.struck.add(place)
        if cell.get("t") == "s" and (text := partly.get(cell.findtext(f"{_MAIN}v", ""))) is not None:
            look.kept[place] = text
    return look


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1
