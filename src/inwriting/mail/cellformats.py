"""The currencies that a workbook shows by the formats of its cells (ECMA-376, part 1, §18.8.30), as in "45,000 €".

The library that reads the cells gives their numbers alone.
"""

from __future__ import annotations

import io
import re
import zipfile
from xml.etree import ElementTree

_MOST_BYTES = 5_000_000  # of a part; a larger sheet is no form
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_CURRENCY = re.compile(
    r"\[\$(?P<sign>[^\-\]]+)(?:-[0-9A-Fa-f]+)?\]|(?P<plain>[€£$¥])|\"\s*(?P<quoted>[€£$¥]|[A-Z]{3}|kr\.?)\s*\""
)
_PLACE = re.compile(r"(?P<column>[A-Z]{1,3})(?P<row>\d{1,7})")

Cell = tuple[int, int]  # row and column, from 0


def currencies(content: bytes) -> dict[str, dict[Cell, str]]:
    """For each sheet of a workbook the cells that are formatted as money, with the sign or the code of the currency.

    `content` is an .xlsx file. Raises what zipfile and ElementTree raise on a broken one."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        formats = _money(_part(packed, "xl/styles.xml"))
        if not formats:
            return {}
        targets = {
            relation.get("Id", ""): relation.get("Target", "")
            for relation in _part(packed, "xl/_rels/workbook.xml.rels") or ()
        }
        found: dict[str, dict[Cell, str]] = {}
        for sheet in (_part(packed, "xl/workbook.xml") or ElementTree.Element("none")).iter(f"{_MAIN}sheet"):
            target = targets.get(sheet.get(_RELATION, ""), "")
            page = _part(packed, target.lstrip("/") if target.startswith("/") else f"xl/{target}")
            found[sheet.get("name", "")] = _cells(page, formats) if page is not None else {}
        return found


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


def _cells(page: ElementTree.Element, formats: dict[str, str]) -> dict[Cell, str]:
    found: dict[Cell, str] = {}
    for cell in page.iter(f"{_MAIN}c"):
        place = _PLACE.fullmatch(cell.get("r", ""))
        if place and (sign := formats.get(cell.get("s", ""))):
            column = 0
            for letter in place["column"]:
                column = column * 26 + ord(letter) - 64
            found[int(place["row"]) - 1, column - 1] = sign
    return found
