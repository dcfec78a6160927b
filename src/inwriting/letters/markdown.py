"""One Markdown source, two letters: HTML and text are walked from the same tokens, so that they cannot disagree.

A question is a paragraph that begins with `QUESTION_MARK` (a private character that no person can type: `escape` drops
it). Its lines stay whole in the text part, however long; every other line is wrapped and can never look like one.
`ASIDE_MARK` at the start of a line sets it back in HTML: what a line rests on, beside what it says.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence, Set
from html import escape as escape_html

from markdown_it import MarkdownIt
from markdown_it.token import Token

WIDTH = 72
QUESTION_MARK = "\ue000"
ASIDE_MARK = "\ue001"

# A letter has paragraphs, headings, lists, tables, rules and emphasis. What else Markdown knows is switched off: it
# costs time, and nobody's words can use it.
_UNUSED = ["blockquote", "code", "fence", "html_block", "lheading", "reference"]
_UNUSED += ["autolink", "backticks", "entity", "html_inline", "image", "link"]
_parser = MarkdownIt("commonmark", {"html": False}).enable("table").disable(_UNUSED)
_INLINE = re.compile(r"([\\*_|])")
_LEADING = re.compile(r"(?:[#+-]|\d{1,9}(?=[.)]))")
# Control characters, private use, surrogates, and marks that turn the reading direction for what follows.
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\uf8ff]+")
_LIKE_A_QUESTION = re.compile(r"\s+(?=Q\d+\.)")

_STYLES = {
    "h2": "font-size:17px;line-height:1.35;margin:28px 0 10px;font-weight:600",
    "h3": "font-size:15px;line-height:1.4;margin:20px 0 6px;font-weight:600",
    "p": "margin:0 0 14px",
    "ul": "margin:0 0 14px;padding-left:22px",
    "ol": "margin:0 0 14px;padding-left:22px",
    "li": "margin:0 0 6px",
    "hr": "border:0;border-top:1px solid #9aa3af;margin:26px 0 16px",
    "table": "border-collapse:collapse;width:100%;margin:0 0 16px",
    "th": "text-align:left;padding:6px 10px 6px 0;border-bottom:1px solid #9aa3af;font-weight:600;vertical-align:top",
    "td": "padding:6px 10px 6px 0;border-bottom:1px solid #c9ced6;vertical-align:top",
}
_QUESTION_STYLE = "margin:0 0 16px;padding:2px 0 2px 14px;border-left:3px solid #4a6fa5"
_ASIDE_STYLE = "font-size:14px;opacity:.82"  # no colour of its own: it stays readable on a dark ground
_AMOUNT_STYLES = {"th": ";text-align:right", "td": ";text-align:right;white-space:nowrap"}


def escape(words: object) -> str:
    """What a person wrote, as Markdown that shows exactly these words on one line and does nothing else."""
    flat = " ".join(_UNSAFE.sub(" ", str(words)).split())
    escaped = _INLINE.sub(r"\\\1", flat)
    leading = _LEADING.match(escaped)
    if leading is None:
        return escaped
    mark = leading.end() if leading.group()[0].isdigit() else 0
    return f"{escaped[:mark]}\\{escaped[mark:]}"


def parse(source: str) -> list[Token]:
    return _parser.parse(source)


# ---------------------------------------------------------------- HTML


def to_html(tokens: Sequence[Token]) -> str:
    """HTML with inline styles, for mail clients that drop style sheets."""
    out: list[str] = []
    for position, token in enumerate(tokens):
        if token.type == "inline":
            out.append(_inline_html(token.children or []))
        elif token.nesting == 1:
            following = tokens[position + 1] if position + 1 < len(tokens) else None
            if token.type == "paragraph_open" and token.hidden:
                continue
            question = bool(following and following.type == "inline" and following.content.startswith(QUESTION_MARK))
            style = _QUESTION_STYLE if token.tag == "p" and question else _STYLES.get(token.tag, "")
            style += _AMOUNT_STYLES[token.tag] if _is_amount(token) else ""
            extra = ' scope="col"' if token.tag == "th" else ""
            out.append(f'<{token.tag}{extra} style="{style}">' if style else f"<{token.tag}>")
        elif token.nesting == -1:
            if not (token.type == "paragraph_close" and token.hidden):
                out.append(f"</{token.tag}>\n")
        elif token.type == "hr":
            out.append(f'<hr style="{_STYLES["hr"]}">\n')
    return "".join(out)


def _inline_html(children: Sequence[Token]) -> str:
    out = []
    aside = ""  # what closes the line that is set back
    for child in children:
        if child.type == "text":
            words = child.content.replace(QUESTION_MARK, "")
            if words.startswith(ASIDE_MARK):
                out.append(f'<span style="{_ASIDE_STYLE}">')
                aside = "</span>"
            out.append(escape_html(words.replace(ASIDE_MARK, ""), quote=False))
        elif child.type == "hardbreak":
            out.append(f"{aside}<br>\n")
            aside = ""
        elif child.type == "softbreak":
            out.append("\n")
        elif child.nesting:
            out.append(f"<{'/' if child.nesting < 0 else ''}{child.tag}>")
    return "".join(out) + aside


def _is_amount(token: Token) -> bool:
    """Whether a token opens a cell of a column that is set to the right (`---:`): an amount, never broken."""
    return token.tag in ("th", "td") and "right" in str(token.attrGet("style") or "")


# ---------------------------------------------------------------- text


def to_text(tokens: Sequence[Token]) -> str:
    """The text part: prose wrapped at 72, lists indented, tables aligned, each question on lines of its own."""
    blocks: list[str] = []
    lists: list[int] = []  # for each open list: 0 for bullets, else the next number
    item_open = False
    row: list[str] = []
    table: list[list[str]] = []
    amounts: set[int] = set()  # the columns that are set to the right
    heading = False
    for token in tokens:
        if token.type in ("bullet_list_open", "ordered_list_open"):
            lists.append(0 if token.type.startswith("bullet") else int(token.attrGet("start") or 1))
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            lists.pop()
            blocks.append("")
        elif token.type == "list_item_open":
            item_open = True
        elif token.type == "heading_open":
            heading = True
        elif token.type == "table_open":
            table, amounts = [], set()
        elif token.type in ("th_open", "td_open"):
            amounts |= {len(row)} if _is_amount(token) else set()
        elif token.type == "tr_open":
            row = []
        elif token.type == "tr_close":
            table.append(row)
        elif token.type == "table_close":
            blocks += [_table(table, amounts), ""]
        elif token.type == "hr":
            blocks += ["-" * 24, ""]
        elif token.type == "inline":
            text = _inline_text(token.children or [])
            if token.level >= 3 and not lists:  # a cell: table, section, row, cell
                row.append(text.replace("\n", " "))
            elif heading:
                blocks += [text.upper(), ""]
                heading = False
            elif lists:
                marker = ""
                if item_open:
                    marker = f"{lists[-1]}. " if lists[-1] else "- "
                    lists[-1] += bool(lists[-1])
                    item_open = False
                blocks.append(_wrapped(text, "  " * (len(lists) - 1) + marker, "  " * len(lists)))
            elif text.startswith(QUESTION_MARK):
                blocks += [text[1:], ""]
            else:
                blocks += [_wrapped(text), ""]
    joined = "\n".join(blocks)
    return re.sub(r"\n{3,}", "\n\n", joined).strip("\n") + "\n"


def _inline_text(children: Sequence[Token]) -> str:
    out = []
    for child in children:
        if child.type == "text":
            out.append(child.content.replace(ASIDE_MARK, ""))
        elif child.type == "softbreak":
            out.append(" ")
        elif child.type == "hardbreak":
            out.append("\n")
    return "".join(out)


def _wrapped(text: str, first: str = "", rest: str = "") -> str:
    """Wraps each line; no line of it starts like a question or like the lines below one."""
    lines = []
    for number, line in enumerate(text.split("\n")):
        kept = _LIKE_A_QUESTION.sub("\u00a0", line)
        if not first and re.match(r"(?:Q\d+\.)", kept):
            kept = "“" + kept
        if len(first or rest) + len(kept) <= WIDTH:
            lines.append(((first if number == 0 else rest) + kept).rstrip())
            continue
        wrapped = textwrap.wrap(
            kept,
            WIDTH,
            initial_indent=first if number == 0 else rest,
            subsequent_indent=rest,
            break_long_words=False,
            break_on_hyphens=False,
        )
        lines += wrapped or [""]
    return "\n".join(lines).replace("\u00a0", " ")


def _table(table: Sequence[Sequence[str]], amounts: Set[int]) -> str:
    """A table in columns, amounts to the right; what is wider than `WIDTH` is a list of its rows instead."""
    widths = [max(len(row[column]) for row in table) for column in range(len(table[0]))]
    if sum(widths) + 2 * (len(widths) - 1) > WIDTH:
        return _listed(table)
    lines = []
    for number, row in enumerate(table):
        cells = (
            cell.rjust(width) if column in amounts else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        lines.append("  ".join(cells).rstrip())
        if number == 0:
            lines.append("  ".join("-" * width for width in widths))
    return "\n".join(lines)


def _listed(table: Sequence[Sequence[str]]) -> str:
    """A wide table, row by row: the first cell, and below it each other one behind its heading."""
    heads, *rows = table
    blocks = []
    for row in rows:
        lines = [_wrapped(row[0])]
        lines += [
            _wrapped(f"{head}: {cell}", "  ", "    ") for head, cell in zip(heads[1:], row[1:], strict=True) if cell
        ]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)
