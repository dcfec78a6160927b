"""How mail clients quote: a simulator that writes the replies people send, as plain text and as HTML.

A reply is what was typed above the quote, the quote (blocks of our letter with what was typed into it) and what was
typed below. A client has three habits: how it says who wrote, how its HTML wraps the quote, and how it turns that HTML
into a text part (marks, width, what becomes of lists, headings and bold words). The shapes were learnt from mails of
these clients as test suites of other projects keep them; the words are ours.
"""

from __future__ import annotations

import html as html_module
import re
import textwrap
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from selectolax.lexbor import LexborHTMLParser

NAME, ADDRESS = "Example Integration Office", "scope@desk.example"


@dataclass(frozen=True)
class Block:
    """A block of our letter (`p`, `h2`, `li`, `hr`) or, as `typed`, what somebody typed there.

    `rows` are its lines; `mark` is what stands before a list item; `within` says that a typed block stands
    inside the paragraph of ours above it."""

    kind: str
    rows: tuple[str, ...]
    mark: str = ""
    within: bool = False

    @property
    def typed(self) -> bool:
        return self.kind == "typed"


@dataclass(frozen=True)
class Quote:
    """A quoted mail: whose it is, its blocks, and the mail that is quoted below it."""

    blocks: tuple[Block, ...]
    inner: Quote | None = None
    writer: tuple[str, str] = (NAME, ADDRESS)


def letter_blocks(html: str) -> tuple[Block, ...]:
    """The blocks of a letter of ours, from its HTML part; bold words keep `*` around them until they are rendered."""
    tree = LexborHTMLParser(html)
    blocks: list[Block] = []
    for node in tree.css("p, h2, li, hr"):
        inner = re.sub(r"</?strong>", "\x02", node.inner_html or "")
        rows = [html_module.unescape(re.sub(r"<[^>]+>", "", row)).strip() for row in re.split(r"<br>\s*", inner)]
        mark = ""
        if node.tag == "li" and node.parent is not None:
            mark = "-" if node.parent.tag == "ul" else f"{1 + _items_above(blocks)}."
        blocks.append(Block(node.tag or "p", tuple(rows), mark))
    return tuple(blocks)


def text_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a letter of ours as its text part wraps them, for clients that quote the text part."""
    paragraphs = re.split(r"\n{2,}", text.strip("\n"))
    return tuple(Block("p", tuple(paragraph.split("\n"))) for paragraph in paragraphs)


def _items_above(blocks: Sequence[Block]) -> int:
    count = 0
    for block in reversed(blocks):
        if block.kind != "li":
            break
        count += 1
    return count


# ------------------------------------------------------------------ text parts


@dataclass(frozen=True)
class TextStyle:
    """How a client writes a text part: the quote's mark, its width, and its Markdown-like habits."""

    mark: str = "> "
    width: int | None = None
    gap: bool = True  # blank lines between paragraphs
    bold: str = ""
    bullet: str = "- "
    number: str = "{} "
    indent: str = ""
    inside: bool = False  # what is typed carries the quote's mark
    flowed: bool = False  # RFC 3676: a line that goes on ends with a space
    rule: str = "-" * 32
    upper: bool = False  # headings in capitals, as our text part has them


def text_quote(quote: Quote, style: TextStyle, wrote: Callable[[str, str], str], level: int = 1) -> str:
    """A quoted mail in a text part. What was typed into it stands one level above it."""
    mark = _marks(style, level)
    out: list[str] = []
    for block in quote.blocks:
        before = _marks(style, level - 1) if block.typed and not style.inside else mark
        if out and out[-1].strip(" >|") and (block.typed or (style.gap and not block.within)):
            out.append(before.rstrip())
        out += _text_rows(block, style, before)
        if block.typed:
            out.append(before.rstrip())
    if quote.inner is not None:
        out += ["", *(f"{mark}{row}".rstrip() for row in wrote(*quote.inner.writer).split("\n")), mark.rstrip()]
        out.append(text_quote(quote.inner, style, wrote, level + 1))
    return "\n".join(out)


def _marks(style: TextStyle, level: int) -> str:
    return f"{style.mark.rstrip() * (level - 1)}{style.mark}" if level else ""


def _text_rows(block: Block, style: TextStyle, mark: str) -> Iterator[str]:
    for number, row in enumerate(block.rows):
        text = row.replace("\x02", style.bold)
        if block.kind == "hr":
            text = style.rule
        elif block.kind == "h2" and style.upper:
            text = text.upper()
        elif block.kind == "li":
            before = style.bullet if block.mark == "-" else style.number.format(block.mark)
            text = (before if not number else " " * len(before)) + text
        elif not block.typed:
            text = style.indent + text
        width = style.width if not block.typed or style.inside else None
        wrapped = textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False) if width else [text]
        for position, part in enumerate(wrapped or [""]):
            goes_on = style.flowed and position < len(wrapped) - 1
            yield f"{mark}{part} " if goes_on else f"{mark}{part}".rstrip()


# ------------------------------------------------------------------ HTML parts


@dataclass(frozen=True)
class HtmlStyle:
    """How a client writes HTML: around a quote, around what is typed, and around each block of ours."""

    opening: str = "<blockquote>"
    closing: str = "</blockquote>"
    split: bool = True  # the quote ends before what is typed and begins again behind it
    typed: str = "<div>{}</div>"
    empty: str = "<br>"
    paragraph: str = '<p style="margin:0 0 14px">{}</p>'
    heading: str = "<h2>{}</h2>"
    item: str = ""  # how a list item is written where the client makes paragraphs of lists
    row_break: str = "<br>\n"


def _shown(text: str, style: HtmlStyle) -> str:
    bold = iter(["<strong>", "</strong>"] * text.count("\x02"))
    return re.sub("\x02", lambda _: next(bold), html_module.escape(text, quote=False))


def typed_html(text: str, style: HtmlStyle) -> str:
    """What was typed; rows with tabs were pasted from a spreadsheet and are a table."""
    out = []
    for table, rows in groupby(text.split("\n"), lambda row: "\t" in row):
        if table:
            out.append(f"<table border=0 cellspacing=0>{''.join(map(_table_row, rows))}</table>")
            continue
        out += [style.typed.format(_shown(row, style).replace("  ", "&nbsp; ") or style.empty) for row in rows]
    return "".join(out)


def _table_row(row: str) -> str:
    return f"<tr>{''.join(f'<td>{html_module.escape(cell)}</td>' for cell in row.split(chr(9)))}</tr>"


def html_quote(quote: Quote, style: HtmlStyle, wrote: Callable[[str, str], str]) -> str:
    out: list[str] = []
    quoting, listing = False, ""
    blocks = quote.blocks
    index = 0
    while index < len(blocks):
        block = blocks[index]
        tag = "" if block.kind != "li" or style.item else "ul" if block.mark == "-" else "ol"
        if listing and tag != listing:
            out.append(f"</{listing}>")
            listing = ""
        if block.typed and style.split:
            out.append(style.closing if quoting else "")
            quoting = False
        elif not quoting:
            out.append(style.opening)
            quoting = True
        if tag and tag != listing:
            out.append(f"<{tag}>")
            listing = tag
        out.append(_html_block(block, style))
        index += 1
    if listing:
        out.append(f"</{listing}>")
    if quote.inner is not None:
        out.append(wrote(*quote.inner.writer) + html_quote(quote.inner, style, wrote))
    return "".join(out) + (style.closing if quoting else "")


def _html_block(block: Block, style: HtmlStyle) -> str:
    if block.typed:
        return typed_html("\n".join(block.rows), style)
    if block.kind == "hr":
        return "<hr>"
    if block.kind == "li" and not style.item:
        return f"<li>{_shown(block.rows[0], style)}</li>"
    inner = style.row_break.join(_shown(row, style) for row in block.rows)
    if block.kind == "li":
        return style.item.format(block.mark.replace("-", "·"), inner)
    return (style.heading if block.kind == "h2" else style.paragraph).format(inner)


# ------------------------------------------------------------------ clients


@dataclass(frozen=True)
class Client:
    """A mail client. `wrote` gives the lines (text) above a quoted mail of (name, address), `wrote_html` the same in
    HTML; `tail` is what the client itself puts below what is typed; `own` says that it quotes our text part."""

    name: str
    wrote: Callable[[str, str], str]
    text: TextStyle | None
    html: HtmlStyle | None
    wrote_html: Callable[[str, str], str] | None = None
    tail: str = ""
    own: bool = False

    def compose(self, above: str, quote: Quote | None, below: str) -> tuple[str | None, str | None]:
        return self._text(above, quote, below), self._html(above, quote, below)

    def _text(self, above: str, quote: Quote | None, below: str) -> str | None:
        if self.text is None:
            return None
        top = f"{above}\n\n{self.tail}".rstrip()
        if quote is None:
            return f"{top}\n"
        return f"{top}\n\n{self.wrote(*quote.writer)}\n\n{text_quote(quote, self.text, self.wrote)}\n\n{below}\n"

    def _html(self, above: str, quote: Quote | None, below: str) -> str | None:
        if self.html is None:
            return None
        style = self.html
        wrote = self.wrote_html or (lambda name, address: _lines_html(self.wrote(name, address)))
        top = typed_html(f"{above}\n\n{self.tail}".rstrip(), style)
        body = "" if quote is None else wrote(*quote.writer) + html_quote(quote, style, wrote)
        end = typed_html(below, style) if below else ""
        return f"<html><head><style>p{{margin:0}}</style></head><body>{top}<br>{body}{end}</body></html>"


def _lines_html(text: str) -> str:
    return f"<div>{'<br>'.join(html_module.escape(row) for row in text.split(chr(10)))}</div>"


def says(pattern: str) -> Callable[[str, str], str]:
    """An attribution in one line (or some): `{n}` is the name, `{a}` the address."""
    return lambda name, address: pattern.format(n=name, a=address)


def header_block(
    labels: str, moment: str, *, before: str = "", order: str = "from sent to subject", sender: str = "{n} <{a}>"
) -> Callable[[str, str], str]:
    """The header lines that Outlook and others put above a quoted mail; labels are given as `From|Sent|To|Subject`."""
    names = dict(zip(("from", "sent", "to", "subject"), labels.split("|"), strict=True))

    def block(name: str, address: str) -> str:
        values = {
            "from": sender.format(n=name, a=address),
            "sent": moment,
            "to": "Ana Keller <ana.keller@northwind-tools.example>",
            "subject": "RE: CRM and ERP integration",
        }
        return before + "\n".join(f"{names[key]}: {values[key]}" for key in order.split())

    return block


def header_html(block: Callable[[str, str], str], frame: str) -> Callable[[str, str], str]:
    def html(name: str, address: str) -> str:
        rows = [row.partition(":") for row in block(name, address).split("\n") if ":" in row]
        shown = "<br>\n".join(f"<b>{html_module.escape(k)}:</b>{html_module.escape(v)}" for k, _, v in rows)
        return frame.format(shown)

    return html


WORD = HtmlStyle(
    "",
    "",
    split=False,
    typed="<p class=MsoNormal><span style='color:#1F497D'>{}<o:p></o:p></span></p>\n",
    empty="&nbsp;",
    paragraph="<p style='mso-margin-top-alt:0cm;margin-right:0cm;margin-bottom:10.5pt;margin-left:0cm'><span lang=EN-GB>{}<o:p></o:p></span></p>",
    heading="<h2><span lang=EN-GB>{}<o:p></o:p></span></h2>",
    item="<p class=MsoListParagraph style='margin-left:16.5pt;text-indent:-18.0pt'><![if !supportLists]><span style='mso-list:Ignore'>{}<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>{}<o:p></o:p></p>",
    row_break="<br>",
)
PLAIN_WORD = replace(WORD, typed="<p class=MsoNormal>{}<o:p></o:p></p>")
OWA = HtmlStyle(
    "",
    "",
    split=False,
    typed='<div class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt; color: rgb(12, 100, 192);">{}</div>',
    paragraph='<p style="margin:0 0 14px" data-auth="NotApplicable">{}</p>',
)
CITE = HtmlStyle('<blockquote type="cite">')
_WORD_FRAME = "<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal>{}<o:p></o:p></p></div></div>"
_OWA_FRAME = '<hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">{}</font><div>&nbsp;</div></div>'
_EN, _DE = "From|Sent|To|Subject", "Von|Gesendet|An|Betreff"
_FR, _ES = "De|Envoyé|À|Objet", "De|Enviado el|Para|Asunto"
_NL, _IT = "Van|Verzonden|Aan|Onderwerp", "Da|Inviato|A|Oggetto"
_PL, _SV = "Od|Wysłano|Do|Temat", "Från|Skickat|Till|Ämne"
_PT, _JA = "De|Enviada em|Para|Assunto", "差出人|送信日時|宛先|件名"
OUTLOOK_TEXT = TextStyle("", bullet="*       ", number="{}      ", rule="_" * 32)
OWA_TEXT = TextStyle("", bullet="  *   ", number="  {}  ", rule="________________________________", gap=False)


def outlook(name: str, labels: str, moment: str, html: HtmlStyle = WORD) -> Client:
    block = header_block(labels, moment)
    return Client(name, block, OUTLOOK_TEXT, html, header_html(block, _WORD_FRAME))


def _gmail(name: str, pattern: str, text: TextStyle, html: HtmlStyle) -> Client:
    def wrote_html(who: str, address: str) -> str:
        shown = html_module.escape(pattern.replace("\n", " ").format(n=who, a="\x00")).replace(
            "\x00", f'<a href="mailto:{address}">{address}</a>'
        )
        return f'<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">{shown}<br></div>'

    return Client(name, says(pattern), text, html, wrote_html)


GMAIL_TEXT = TextStyle(width=76, bold="*", bullet="   - ", number="   {} ", rule="-" * 30)
GMAIL_HTML = HtmlStyle(
    '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">',
    typed='<div dir="ltr">{}</div>',
    paragraph='<p style="margin:0px 0px 16px;padding:2px 0px 2px 14px;border-left:3px solid rgb(74,111,165)">{}</p>',
)
_OWA_BLOCK = header_block(_EN, "Monday, November 23, 2026 10:01 AM", before="________________________________\n")
_SAMSUNG = header_block(
    "From|Date|To|Subject",
    "23/11/2026 10:01 (GMT+00:00)",
    before="-------- Original message --------\n",
    order="from sent to subject",
)
_NOTES = header_block(
    "From|Date|To|Subject",
    "23/11/2026 10:01",
    order="from to sent subject",
    sender='       "{n}" <{a}>',
)

CLIENTS: tuple[Client, ...] = (
    _gmail("Gmail web", "On Mon, 23 Nov 2026 at 10:01, {n} <\n{a}> wrote:", GMAIL_TEXT, GMAIL_HTML),
    _gmail(
        "Gmail within the quote",
        "On Mon, Nov 23, 2026 at 10:01 AM {n} <{a}>\nwrote:",
        replace(GMAIL_TEXT, inside=True),
        replace(GMAIL_HTML, split=False),
    ),
    _gmail(
        "Gmail Android de",
        "{n} <{a}> schrieb am Mo., 23. Nov. 2026, 10:01:",
        replace(GMAIL_TEXT, width=72),
        replace(GMAIL_HTML, split=False, typed='<div dir="auto">{}</div>'),
    ),
    outlook("Outlook en", _EN, "23 November 2026 10:01"),
    outlook("Outlook de", _DE, "Montag, 23. November 2026 10:01", PLAIN_WORD),
    outlook("Outlook fr", _FR, "lundi 23 novembre 2026 10:01"),
    outlook("Outlook es", _ES, "lunes, 23 de noviembre de 2026 10:01", PLAIN_WORD),
    outlook("Outlook it", _IT, "lunedì 23 novembre 2026 10:01"),
    outlook("Outlook nl", _NL, "maandag 23 november 2026 10:01", PLAIN_WORD),
    outlook("Outlook pl", _PL, "poniedziałek, 23 listopada 2026 10:01"),
    outlook("Outlook sv", _SV, "den 23 november 2026 10:01"),
    outlook("Outlook pt", _PT, "segunda-feira, 23 de novembro de 2026 10:01"),
    outlook("Outlook ja", _JA, "2026年11月23日 10:01"),
    Client("Outlook web", _OWA_BLOCK, OWA_TEXT, OWA, header_html(_OWA_BLOCK, _OWA_FRAME)),
    Client(
        "Outlook mobile",
        _OWA_BLOCK,
        OWA_TEXT,
        replace(OWA, typed='<div dir="auto">{}</div>'),
        header_html(_OWA_BLOCK, _OWA_FRAME),
        tail="Get Outlook for iOS<https://aka.ms/o0ukef>",
    ),
    Client(
        "Apple Mail",
        says("> On 23 Nov 2026, at 10:01, {n} <{a}> wrote:"),
        TextStyle(bullet="\t• ", number="\t{} ", flowed=True, width=78),
        CITE,
        lambda n, a: (
            f'<div><br><blockquote type="cite"><div>On 23 Nov 2026, at 10:01, {n} &lt;{a}&gt; wrote:</div></blockquote></div>'
        ),
    ),
    Client(
        "iPhone",
        says("> On 23 Nov 2026, at 10:01, {n} <{a}> wrote:\n> "),
        TextStyle(bullet="• ", number="{} ", rule=""),
        replace(CITE, typed="<div>{}</div>"),
        lambda n, a: (
            f'<div dir="ltr"><br><blockquote type="cite">On 23 Nov 2026, at 10:01, {n} &lt;{a}&gt; wrote:<br><br></blockquote></div>'
        ),
        tail="Sent from my iPhone",
    ),
    Client(
        "Thunderbird",
        says("On 23/11/2026 10:01, {n} wrote:"),
        TextStyle(width=72, bold="*", bullet="  * ", number=" {} ", flowed=True),
        HtmlStyle('<blockquote type="cite" cite="mid:1@desk.example">', typed="<p>{}</p>"),
        lambda n, a: f'<div class="moz-cite-prefix">On 23/11/2026 10:01, {n} wrote:<br></div>',
    ),
    Client(
        "Yahoo",
        says("    On Monday, 23 November 2026 at 10:01:13 GMT, {n} <{a}> wrote:"),
        TextStyle("", indent="", bullet="   - ", number="   {}  ", rule=""),
        HtmlStyle(
            '<div id="ydp1yahoo_quoted" class="yahoo_quoted">',
            "</div>",
            split=False,
            typed='<div dir="ltr" data-setdir="false">{}</div>',
        ),
    ),
    Client(
        "Proton",
        says("On Monday, November 23rd, 2026 at 10:01 AM, {n} <{a}> wrote:"),
        TextStyle(bullet="-   ", number="{}  "),
        HtmlStyle('<blockquote class="protonmail_quote" type="cite">', typed="<div style='font-size:14px'>{}</div>"),
        tail="Sent with [Proton Mail](https://proton.me/mail/home) secure email.",
    ),
    Client(
        "Zoho",
        says("---- On Mon, 23 Nov 2026 10:01:13 +0000 {n} <{a}> wrote ---"),
        TextStyle("", bullet="* ", number="{} ", gap=False),
        HtmlStyle('<blockquote id="blockquote_zmail" style="margin: 0px;">', split=False),
    ),
    Client("Lotus Notes", _NOTES, TextStyle("", width=80, bullet="- ", number="{} ", rule=""), None),
    Client("mutt", says("On Mon, Nov 23, 2026 at 10:01:00AM +0000, {n} wrote:"), TextStyle(), None, own=True),
    Client("Gnus", says("{n} <{a}> writes:"), TextStyle(), None, own=True),
    Client(
        "K-9",
        says("Am 23. November 2026 10:01:13 MEZ schrieb {n} <{a}>:"),
        TextStyle(">", width=None),
        None,
        own=True,
    ),
    Client("KMail", says("On Monday, 23 November 2026 10:01:13 GMT {n} wrote:"), TextStyle(width=78), None, own=True),
    Client("Evolution", says("On Mon, 2026-11-23 at 10:01 +0000, {n} wrote:"), TextStyle(width=71), CITE),
    Client(
        "Roundcube",
        says("On 2026-11-23 10:01, {n} wrote:"),
        TextStyle(width=72),
        HtmlStyle('<blockquote type="cite" style="padding: 0 0.4em; border-left: #1010ff 2px solid">'),
    ),
    Client("Horde", says("Zitat von {n} <{a}>:"), TextStyle(), None, own=True),
    Client(
        "The Bat!",
        says("Hello Example,\n\nMonday, November 23, 2026, 10:01:00 AM, you wrote:"),
        TextStyle("> ", width=70),
        None,
        own=True,
    ),
    Client(
        "Samsung",
        _SAMSUNG,
        TextStyle("", bullet="", number="{} ", gap=False, rule=""),
        HtmlStyle("<div>", "</div>", split=False, typed='<div dir="auto">{}</div>'),
    ),
    Client(
        "eM Client",
        says(
            '------ Original Message ------\nFrom "{n}" <{a}>\nTo ana.keller@northwind-tools.example\nDate 23/11/2026 10:01:13\nSubject Re: CRM and ERP integration'
        ),
        TextStyle(">", width=None, bullet="* ", number="{} "),
        HtmlStyle('<blockquote cite="1@desk.example" type="cite" class="cite2">'),
    ),
    Client(
        "Fastmail",
        says("On Mon, 23 Nov 2026, at 10:01 AM, {n} wrote:"),
        TextStyle(bold="*", bullet=" * ", number=" {} "),
        CITE,
    ),
    Client(
        "Zimbra",
        header_block(_EN, "Monday, 23 November, 2026 10:01:13", before="----- Original Message -----\n"),
        TextStyle(),
        HtmlStyle("<div>", "</div>", split=False),
    ),
    Client(
        "Mail.ru",
        says("Понедельник, 23 ноября 2026, 10:01 +03:00 от {n} <{a}>:"),
        TextStyle(">", width=None),
        HtmlStyle('<blockquote style="border-left:1px solid #0857A6; margin:10px; padding:0 0 0 10px;">'),
    ),
    Client(
        "Tutanota",
        says("23 Nov 2026, 10:01 by {a}:"),
        None,
        HtmlStyle('<blockquote class="tutanota_quote" style="border-left: 1px solid #93A3B8;">', split=False),
    ),
    Client(
        "GMX",
        header_block(_DE, "Montag, 23. November 2026 um 10:01 Uhr", order="sent from to subject"),
        TextStyle(""),
        HtmlStyle('<div name="quote" style="margin:10px 5px 5px 10px;">', "</div>", split=False),
    ),
    Client(
        "163",
        says('At 2026-11-23 10:01:13, "{n}" <{a}> wrote:'),
        TextStyle(">", width=None),
        HtmlStyle('<blockquote id="isReplyContent" style="PADDING-LEFT: 1ex;">', split=False),
    ),
    Client(
        "Spark",
        says("On 23 Nov 2026 at 10:01 +0000, {n} <{a}>, wrote:"),
        TextStyle("> "),
        HtmlStyle('<blockquote type="cite" style="border-left-color: grey;">'),
    ),
    Client(
        "Superhuman",
        says("On Mon, Nov 23, 2026 at 10:01 AM, {n} < {a} > wrote:"),
        TextStyle("> ", width=None),
        HtmlStyle('<blockquote class="gmail_quote">', split=False),
        tail="Sent via Superhuman ( https://sprh.mn/?vip=a@b.example )",
    ),
)


def text_only(client: Client) -> Client:
    return replace(client, name=f"{client.name}, text", html=None)


def html_only(client: Client) -> Client:
    return replace(client, name=f"{client.name}, HTML", text=None)


def variants(clients: Iterable[Client] = CLIENTS) -> list[Client]:
    """Each client as its text part alone and as its HTML part alone: every reading of it is measured."""
    found: list[Client] = []
    for client in clients:
        found += [text_only(client)] if client.text else []
        found += [html_only(client)] if client.html else []
    return found
