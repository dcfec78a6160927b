"""HTML bodies as lines of text: what a person would see, in the order they would see it.

Quote depth is the depth of `<blockquote>`; cells of a table row are joined by a tab; list items get their
mark or number back. What is struck through stays in the lines of a body, and where it is is told.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from itertools import islice, takewhile

from selectolax.lexbor import LexborHTMLParser, LexborNode

from inwriting.reading.text import lazy
from inwriting.reading.text.lines import Body, Line, clean
from inwriting.reading.text.sight import Look, Sheets
from inwriting.reading.text.symbols import in_font

_SKIPPED = frozenset({"head", "style", "script", "title", "template", "noscript", "meta", "link", "xml"})
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
        "body",
        "html",
    ]
)
_SPACED = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre"})
_STRUCK = frozenset({"s", "strike", "del"})
_LINE_THROUGH = lazy.pattern(r"text-decoration[^;]*line-through", re.IGNORECASE)
_CLASS = lazy.pattern(r"\.([\w-]+)(?=\s*(?:,|$))")
_NO_MARGIN = lazy.pattern(r"margin(?:-top)?\s*:\s*0", re.IGNORECASE)
_BREAKS = "p, div, table, ul, ol, dl, blockquote, pre, br, hr, h1, h2, h3, h4, h5, h6"  # what parts lines
_SPACE = lazy.pattern(r"[ \t\n\r\f]+")
_NEXT_TO_NOTHING = 5  # times more is said in the HTML
_STUB = (  # what programs write into the text part of a mail that they made of HTML alone
    r"(?:(?:client|program\w*|reader|software|viewer|app|browser|messagerie|logiciel|correo|posta|cliente|postprogramma|mailprogramma|e-?postklient)\b[^.!?\n]{0,60}?\b(?:not|n['’]t|cannot|unable|kein\w*|nicht|ne|pas|no|non|não|geen|niet|inte|ikke)\b[^.!?\n]{0,50}?\bhtml\b|"
    r"\bhtml\b[^.!?\n]{0,60}?\b(?:client|program\w*|reader|viewer|version|format|e-?mail|mail|message|nachricht|courriel|mensaje|mensagem|messaggio|bericht)\b|\b(?:enable|activate|turn on|aktivieren|activez|active|activeer|ative) [^.!?\n]{0,20}html\b|"
    r"\b(?:view|see|open|read|display)\b[^.!?\n]{0,40}\b(?:in|with|using) (?:a|an|your|the) (?:web ?)?(?:browser|html)|\bim browser (?:an(?:zu)?sehen|öffnen|anzeigen|lesen)|\bdans (?:votre|un) navigateur\b|\ben (?:su|tu|el|un) navegador\b|"
    r"\bin (?:uw|je|een|de) browser\b|\bno (?:seu )?navegador\b|\b(?:nel|in un) browser\b|\b(?:no|without) (?:plain )?text (?:version|part|content)\b|\b(?:plain )?text version (?:is )?not available\b)"
)
_MOST_OF_IT = 0.7  # of the letters of the HTML: a text part with fewer leaves something out
_IN_ROWS = lazy.pattern(r"^[^\n|]*\|[^\n|]*\||^[^\n\t]*\S[ ]*\t+[^\n\t]*\S", re.M)  # a text part that shows its tables
_FEWEST_ROWS = 3
_LONGEST_CELL = 150  # letters: a longer one lays out a page
_LINK = lazy.pattern(r"<?https?://\S+")
_SENTENCE_OF_STUB = lazy.pattern(rf"[^.!?\n]*{_STUB}[^.!?\n]*", re.IGNORECASE)
_MAX_DEPTH = 100  # deeper quotes are all the same to us


class _Writer:
    """Collects text into lines, collapsing white space as a browser does."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, int, list[tuple[int, int]]]] = []
        self.parts: list[str] = []
        self.length = 0
        self.struck: list[tuple[int, int]] = []
        self.depth = 0
        self.strikes = 0

    def text(self, text: str, *, pre: bool) -> None:
        if pre:
            rows = text.split("\n")
            for number, row in enumerate(rows):
                if number:
                    self.newline(force=True)
                self._put(row)
            return
        text = _SPACE.sub(" ", text)
        if text.startswith(" ") and (not self.parts or self.parts[-1].endswith((" ", "\t"))):
            text = text[1:]
        self._put(text)

    def _put(self, text: str) -> None:
        if not text:
            return
        if self.strikes and text.strip():
            self.struck.append((self.length, self.length + len(text)))
        self.parts.append(text)
        self.length += len(text)

    @property
    def ends_open(self) -> bool:
        """Whether the line so far is a term to which something leads by its own sign."""
        return "".join(self.parts).rstrip().endswith((":", "?"))

    def newline(self, *, force: bool = False) -> None:
        if not self.parts and not force:
            return
        self.lines.append(("".join(self.parts).rstrip(), self.depth, self.struck))
        self.parts, self.length, self.struck = [], 0, []

    def blank(self) -> None:
        self.newline()
        if self.lines and self.lines[-1][0].strip():
            self.lines.append(("", self.depth, []))


def html_body(html: str) -> Body:
    """The lines of a text/html body, with quote depth and what is struck through. Never raises on bad markup."""
    out = _Writer()
    parser = LexborHTMLParser(clean(html))
    if parser.root is not None:
        striking = _struck_classes(parser) if "line-through" in html.lower() else frozenset()
        _walk(parser.root, out, striking, Sheets(sheet.text() or "" for sheet in parser.css("style")))
    out.newline()
    rows, struck, offset = [], [], 0
    lines: list[Line] = []
    for text, depth, strikes in out.lines:
        lines.append(Line(offset, offset + len(text), depth, text))
        struck += [(offset + start, min(offset + end, offset + len(text))) for start, end in strikes]
        rows.append(text)
        offset += len(text) + 1
    return Body("\n".join(rows), tuple(lines), tuple(struck))


def html_to_text(html: str) -> str:
    """What an HTML body says, as plain text: quoted lines get `> ` marks, and what is struck through is left out."""
    body = html_body(html)
    return "\n".join(("> " * line.depth + _standing(body, line)).rstrip() for line in body.lines).strip("\n")


def said_by(text: str | None, html: str | None) -> str:
    """What a mail says by its text and its HTML part: the text, unless it is empty, stands for the HTML only, leaves much of
    it out, or cannot show what is struck through or which words stand in a row."""
    said = text or ""
    if html and (
        stands_for_html(said, html)
        or (strikes_words(html) and html_body(html).struck)
        or (not _IN_ROWS.search(said) and tabulates(html))
        or letters(_LINK.sub(" ", said)) < _MOST_OF_IT * letters_shown(html)
    ):
        return html_to_text(html)
    return said


def tabulates(html: str) -> bool:
    """Whether an HTML part has a table of several rows and columns, or a list of terms with what is said of each, and not
    only tables that lay out a page."""
    lowered = html.lower()
    if "<td" not in lowered and "<dt" not in lowered:
        return False
    parser = LexborHTMLParser(html)
    if len(parser.css("dl > dt + dd")) >= _FEWEST_ROWS:
        return True
    for table in parser.css("table"):
        rows = [] if table.css_first("td table") else table.css("tr")
        told = [[letters(cell.text()) for cell in row.css("td, th")] for row in rows]
        if sum(sum(0 < count <= _LONGEST_CELL for count in row) > 1 for row in told) >= _FEWEST_ROWS:
            return True
    return False


def stands_for_html(text: str, html: str) -> bool:
    """Whether a text part says next to nothing of what the HTML part says: it is empty, a word or two, or tells whoever
    reads it that the mail is in HTML."""
    said = letters(_SENTENCE_OF_STUB.sub(" ", _LINK.sub(" ", text)))
    return not said or said * _NEXT_TO_NOTHING < letters_shown(html)


def letters(text: str) -> int:
    """How many letters and digits a text has."""
    return sum(len(run) for run in re.findall(r"[^\W_]+", text))


def _standing(body: Body, line: Line) -> str:
    """A line without what is struck through in it."""
    first = bisect_right(body.struck, line.start, key=lambda span: span[1])
    cuts = list(takewhile(lambda span: span[0] < line.end, islice(body.struck, first, None)))
    if not cuts:
        return line.text
    starts = [line.start, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), line.end]
    kept = "".join(body.text[start:end] for start, end in zip(starts, ends, strict=True))
    cells = (_SPACE.sub(" ", cell).strip() for cell in kept.split("\t"))
    return "\t".join(cells) if re.search(r"\w", kept) else ""


@lru_cache(maxsize=1)
def letters_shown(html: str) -> int:
    """How many letters and digits an HTML body shows, quickly and without structure: to compare it with a text part."""
    parser = LexborHTMLParser(html)
    parser.strip_tags(["style", "script", "title", "head"])
    return letters(parser.text(separator=" "))


def strikes_words(html: str) -> bool:
    """Whether the HTML strikes words through, which a text part cannot show."""
    lowered = html.lower()
    return "line-through" in lowered or any(f"<{tag}>" in lowered or f"<{tag} " in lowered for tag in _STRUCK)


def _struck_classes(parser: LexborHTMLParser) -> frozenset[str]:
    """The classes that the style sheets of a body strike through."""
    rules = (rule.partition("{") for sheet in parser.css("style") for rule in (sheet.text() or "").split("}"))
    return frozenset(name for names, _, style in rules if _LINE_THROUGH.search(style) for name in _CLASS.findall(names))


def _walk(root: LexborNode, out: _Writer, struck: frozenset[str], sheets: Sheets) -> None:
    """Visits the tree with an explicit stack: a mail may nest deeper than Python's recursion reaches."""
    pre = 0
    within_cells: set[int] = set()
    lists: list[int | None] = []
    stack: list[tuple[LexborNode | None, str, Look]] = [(root, "", sheets.first)]
    while stack:
        node, leave, look = stack.pop()
        if leave:
            if leave == "pre":
                pre -= 1
            elif leave == "struck":
                out.strikes -= 1
            elif leave in ("ul", "ol"):
                lists.pop()
            elif leave == "quote":
                out.newline()
                out.depth -= 1
            elif leave == "term":
                out.text(" " if out.ends_open else ": ", pre=True)
                continue
            if leave in _SPACED or leave == "quote":
                out.blank()
            elif leave in _BLOCKS:
                out.newline()
            continue
        assert node is not None
        tag = node.tag or ""
        if tag == "-text":
            if not look.unseen:
                words = node.text_content or ""
                out.text(in_font(words, look.font) if look.font else words, pre=pre > 0)
            continue
        if tag in _SKIPPED or tag.startswith(("-", "!")) or (":" in tag and tag.startswith(("v:", "w:"))):
            continue
        attributes = node.attributes
        style = attributes.get("style") or ""
        look = sheets.look(tag, attributes, look)
        if look.gone:
            continue
        if tag == "br":
            out.newline(force=True)
            continue
        if tag == "hr":
            out.newline()
            out.text("_" * 32, pre=True)
            out.newline()
            continue
        if tag == "img":
            alt = attributes.get("alt") or ""
            if alt and len(alt) <= 3 and not alt.isalnum():
                out.text(alt, pre=False)
            continue
        if tag == "input":
            if (attributes.get("type") or "").lower() in ("checkbox", "radio"):
                out.text("☑ " if "checked" in attributes else "☐ ", pre=False)
            continue
        if tag in ("td", "th"):
            within_cells |= _only_blocks(node)
            if out.parts:
                out.parts.append("\t")
                out.length += 1
        in_cell = bool(within_cells) and node.mem_id in within_cells
        term = tag == "dt" and _other(node, "next") == "dd"
        of_term = tag == "dd" and _other(node, "prev") == "dt"
        if tag in _BLOCKS and not in_cell and not of_term:
            out.newline()
        if tag == "blockquote":
            out.blank()
            out.depth = min(out.depth + 1, _MAX_DEPTH)
            stack.append((None, "quote", look))
        elif in_cell:
            pass  # it breaks no row
        elif term:
            stack.append((None, "term", look))
        elif tag == "p" and ("MsoNormal" in (attributes.get("class") or "") or _NO_MARGIN.search(style)):
            stack.append((None, "div", look))
        elif tag in _SPACED:
            if not lists or tag not in ("ul", "ol"):
                out.blank()
            stack.append((None, tag if tag not in ("ul", "ol") else "div", look))
        elif tag in _BLOCKS:
            stack.append((None, tag, look))
        if tag in ("ul", "ol"):
            start = attributes.get("start") or "1"
            lists.append(int(start) if tag == "ol" and start.isdigit() else 1 if tag == "ol" else None)
            stack.append((None, tag, look))
        elif tag == "li":
            _mark(out, lists)
        elif tag == "pre":
            pre += 1
            stack.append((None, "pre", look))
        named = struck.intersection((attributes.get("class") or "").split()) if struck else ()
        if tag in _STRUCK or named or (style and _LINE_THROUGH.search(style)):
            out.strikes += 1
            stack.append((None, "struck", look))
        children: list[tuple[LexborNode | None, str, Look]] = []
        child = node.first_child
        while child is not None:
            children.append((child, "", look))
            child = child.next
        stack.extend(reversed(children))


def _only_blocks(cell: LexborNode) -> set[int]:
    """The paragraphs of a cell, by their ids, that hold all of it: Outlook writes each cell of a row so."""
    found: set[int] = set()
    if not (_beside(cell, "next") or _beside(cell, "prev")):
        return found  # a table of one column lays out a page
    node = cell
    while True:
        inner = [child for child in node.iter(include_text=True) if child.tag != "-text" or _says(child)]
        if len(inner) != 1 or inner[0].tag not in ("p", "div"):
            break
        node = inner[0]
        found.add(node.mem_id)
    others = node.css(_BREAKS) if found else []
    return found if all(other.mem_id == node.mem_id for other in others) else set()


def _other(node: LexborNode, way: str) -> str:
    """The element that stands before or behind one, by its tag."""
    other: LexborNode | None = getattr(node, way)
    while other is not None and (other.tag or "").startswith("-"):
        other = getattr(other, way)
    return (other.tag or "") if other is not None else ""


def _beside(cell: LexborNode, way: str) -> bool:
    """Whether another cell stands before or behind one in its row."""
    node: LexborNode | None = getattr(cell, way)
    while node is not None and node.tag not in ("td", "th"):
        node = getattr(node, way)
    return node is not None


def _says(node: LexborNode) -> bool:
    return bool((node.text_content or "").strip())


def _mark(out: _Writer, lists: list[int | None]) -> None:
    indent = "  " * max(len(lists) - 1, 0)
    number = lists[-1] if lists else None
    if number is None:
        out.text(f"{indent}- ", pre=True)
    else:
        out.text(f"{indent}{number}. ", pre=True)
        lists[-1] = number + 1
