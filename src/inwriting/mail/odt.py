"""Texts that LibreOffice and others write (OpenDocument 1.3, part 3): the words of paragraphs and of rows of tables.

What is deleted, struck out, hidden or said in a margin is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree

Block = str | tuple[str, ...]
TABLE: Block = ()  # stands before the rows of a table

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_ASIDE = {
    f"{_TEXT}tracked-changes",
    f"{_TEXT}note",
    f"{_OFFICE}annotation",
    f"{_TEXT}hidden-text",
    f"{_TEXT}placeholder",  # what the form asks for, where nobody has typed
    f"{_OFFICE}forms",
}
_MOST_SPACES = 200  # that one element may stand for


def blocks(page: ElementTree.Element) -> Iterator[Block]:
    """The paragraphs of a document, headings with an empty line above them, and the rows of its tables below what says
    that a table begins."""
    body = page.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is not None:
        yield from _blocks(body, _left_out(page))


def _left_out(page: ElementTree.Element) -> frozenset[str]:
    """The styles of words that are struck out or hidden."""
    found = set()
    for style in page.iter(f"{_STYLE}style"):
        look = style.find(f"{_STYLE}text-properties")
        if look is None:
            continue
        struck = look.get(f"{_STYLE}text-line-through-style", "none") != "none"
        if (
            struck
            or look.get(f"{_TEXT}display") == "none"
            or look.get(f"{_STYLE}text-line-through-type", "none") != "none"
        ):
            found.add(style.get(f"{_STYLE}name", ""))
    return frozenset(found)


def _blocks(element: ElementTree.Element, left_out: frozenset[str]) -> Iterator[Block]:
    for child in element:
        if child.tag == f"{_TEXT}p":
            yield _words(child, left_out)
        elif child.tag == f"{_TEXT}h":
            yield f"\n{_words(child, left_out)}"
        elif child.tag == f"{_TABLE}table-row":
            yield tuple(_cell(cell, left_out) for cell in child if cell.tag == f"{_TABLE}table-cell")
        elif child.tag == f"{_TEXT}list-item":
            yield from (f"- {block}" if isinstance(block, str) else block for block in _blocks(child, left_out))
        elif child.tag not in _ASIDE:
            if child.tag == f"{_TABLE}table":
                yield TABLE
            yield from _blocks(child, left_out)


def _cell(cell: ElementTree.Element, left_out: frozenset[str]) -> str:
    parts = (block if isinstance(block, str) else "\t".join(block) for block in _blocks(cell, left_out))
    return "\n".join(filter(None, (part.strip() for part in parts)))


def _words(element: ElementTree.Element, left_out: frozenset[str]) -> str:
    """The words of a paragraph that stand."""
    if element.get(f"{_TEXT}style-name") in left_out:
        return ""
    pieces = [element.text or ""]
    for child in element:
        if child.tag == f"{_TEXT}s":
            count = child.get(f"{_TEXT}c", "1")
            pieces.append(" " * min(int(count) if count.isdigit() else 1, _MOST_SPACES))
        elif child.tag == f"{_TEXT}tab":
            pieces.append("\t")
        elif child.tag == f"{_TEXT}line-break":
            pieces.append("\n")
        elif child.tag not in _ASIDE:
            pieces.append(_words(child, left_out))
        pieces.append(child.tail or "")
    return "".join(pieces)
