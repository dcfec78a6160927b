"""How mail clients quote: a simulator that writes the replies people send, as plain text and as HTML.

A reply is what was typed above the quote, the quote as blocks (lines of our letter, with what was typed between
them), and what was typed below. Each client renders these the way it really does: quote marks or none, re-wrapped or
not, attribution line or header block, blockquote or divs.
"""

from __future__ import annotations

import html as html_module
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass

SENDER = "Example Integration Office <scope@desk.example>"


@dataclass(frozen=True)
class Block:
    """One physical line of our letter (`ours`), typed text (`typed`), or text typed at the end of the line above (`append`)."""

    kind: str
    text: str


@dataclass(frozen=True)
class Client:
    """A mail client: renders (top, blocks, bottom) as (text, html). `marks` is whether its text part marks quotes."""

    name: str
    render: Callable[[str, Sequence[Block], str], tuple[str | None, str | None]]


def join_appends(blocks: Sequence[Block]) -> list[Block]:
    joined: list[Block] = []
    for block in blocks:
        if block.kind == "append":
            joined[-1] = Block("ours", f"{joined[-1].text} {block.text}")
        else:
            joined.append(block)
    return joined


def quote_lines(blocks: Sequence[Block], mark: str, width: int | None, *, space: bool = True) -> str:
    out: list[str] = []
    for block in join_appends(blocks):
        if block.kind == "typed":
            if space and out and out[-1]:
                out.append("")
            out += block.text.split("\n")
            if space:
                out.append("")
            continue
        rows = (
            [block.text]
            if width is None or not block.text
            else textwrap.wrap(block.text, width, break_long_words=False) or [""]
        )
        out += [f"{mark}{row}".rstrip() for row in rows]
    return "\n".join(out)


def paragraphs(text: str, tag: str = "div", style: str = "") -> str:
    attribute = f' style="{style}"' if style else ""
    rows = [f"<{tag}{attribute}>{html_module.escape(line, quote=False) or '<br>'}</{tag}>" for line in text.split("\n")]
    return "".join(rows)


def letter_html(line: str) -> str:
    return f"<p>{html_module.escape(line, quote=False)}</p>" if line else ""


def split_blockquote(blocks: Sequence[Block], opening: str, typed_tag: str = "div") -> str:
    """Web clients split the blockquote around what is typed between the lines."""
    out, quoting = "", False
    for block in join_appends(blocks):
        if block.kind == "typed":
            out += "</blockquote>" if quoting else ""
            out += paragraphs(block.text, typed_tag)
            quoting = False
        else:
            out += "" if quoting else opening
            out += letter_html(block.text)
            quoting = True
    return out + ("</blockquote>" if quoting else "")


def within_blockquote(blocks: Sequence[Block], opening: str) -> str:
    inner = "".join(paragraphs(b.text) if b.kind == "typed" else letter_html(b.text) for b in join_appends(blocks))
    return f"{opening}{inner}</blockquote>"


def gmail(top: str, blocks: Sequence[Block], bottom: str) -> tuple[str, str]:
    attribution = "On Tue, 24 Nov 2026 at 10:12, Example Integration Office <\nscope@desk.example> wrote:"
    text = f"{top}\n\n{attribution}\n\n{quote_lines(blocks, '> ', 76)}\n{bottom}\n"
    quote = split_blockquote(
        blocks, '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid">'
    )
    html = (
        f'<div dir="ltr">{paragraphs(top)}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">'
        'On Tue, 24 Nov 2026 at 10:12, Example Integration Office &lt;<a href="mailto:scope@desk.example">scope@desk.example</a>&gt; wrote:<br></div>'
        f"{quote}</div>{paragraphs(bottom)}"
    )
    return text, html


def gmail_mobile(top: str, blocks: Sequence[Block], bottom: str) -> tuple[str, str]:
    """Types inside the quote: the answers carry the quote's mark."""
    inside = [
        Block("ours" if block.kind == "typed" else block.kind, row)
        for block in blocks
        for row in (block.text.split("\n") if block.kind == "typed" else [block.text])
    ]
    text = f"{top}\n\nAm Di., 24. Nov. 2026 um 10:12 Uhr schrieb Example Integration Office <scope@desk.example>:\n\n{quote_lines(inside, '> ', 72)}\n\n{bottom}"
    quote = within_blockquote(blocks, '<blockquote class="gmail_quote">')
    return text, (
        f'<div dir="auto">{paragraphs(top)}</div><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Am Di., 24. Nov. 2026 um 10:12&nbsp;Uhr schrieb Example Integration Office '
        f"&lt;scope@desk.example&gt;:<br></div>{quote}</div>{paragraphs(bottom)}"
    )


_HEADERS = {
    "en": ("From", "Sent", "To", "Subject", "24 November 2026 10:12"),
    "de": ("Von", "Gesendet", "An", "Betreff", "Dienstag, 24. November 2026 10:12"),
    "fr": ("De", "Envoyé", "À", "Objet", "mardi 24 novembre 2026 10:12"),
    "es": ("De", "Enviado el", "Para", "Asunto", "martes, 24 de noviembre de 2026 10:12"),
}


def outlook(language: str = "en") -> Callable[[str, Sequence[Block], str], tuple[str, str]]:
    sender, sent, to, subject, moment = _HEADERS[language]

    def render(top: str, blocks: Sequence[Block], bottom: str) -> tuple[str, str]:
        head = f"{sender}: {SENDER}\n{sent}: {moment}\n{to}: Ana Kovac <ana@acme.example>\n{subject}: RE: CRM to ERP integration"
        lines: list[str] = []
        for block in join_appends(blocks):
            lines += [block.text, ""] if block.text else []
        text = f"{top}\n\n{head}\n\n" + "\n".join(lines) + f"\n{bottom}\n"
        normal = 'class="MsoNormal"'
        quote = "".join(
            f"<p {normal}><span style='color:#0070C0'>{html_module.escape(block.text, quote=False)}<o:p></o:p></span></p>".replace(
                "\n", "<br>"
            )
            if block.kind == "typed"
            else f"<p>{html_module.escape(block.text, quote=False)}<o:p></o:p></p>"
            for block in join_appends(blocks)
            if block.text
        )
        bold = "".join(
            f"<b>{row.partition(':')[0]}:</b>{html_module.escape(row.partition(':')[2])}<br>"
            for row in head.split("\n")
        )
        above = "".join(
            f"<p {normal}>{html_module.escape(row, quote=False) or '&nbsp;'}<o:p></o:p></p>" for row in top.split("\n")
        )
        below = "".join(
            f"<p {normal}>{html_module.escape(row, quote=False) or '&nbsp;'}<o:p></o:p></p>"
            for row in bottom.split("\n")
        )
        html = (
            '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang="EN-GB"><div class="WordSection1">'
            f"{above}<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p {normal}>{bold}</p></div></div>{quote}{below}</div></body></html>"
        )
        return text, html

    return render


def outlook_web(top: str, blocks: Sequence[Block], bottom: str) -> tuple[str, str]:
    head = f"From: {SENDER}\nSent: 24 November 2026 10:12\nTo: Ana Kovac <ana@acme.example>\nSubject: Re: CRM to ERP integration"
    lines = [block.text for block in join_appends(blocks)]
    text = f"{top}\n________________________________\n{head}\n\n" + "\n".join(lines) + f"\n{bottom}\n"
    quote = "".join(
        f'<div class="elementToProof" style="color: rgb(200, 38, 19);">{html_module.escape(block.text, quote=False)}</div>'.replace(
            "\n", "<br>"
        )
        if block.kind == "typed"
        else letter_html(block.text)
        for block in join_appends(blocks)
    )
    html = (
        f'<html><body dir="ltr">{paragraphs(top, "div")}<hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri">'
        + "".join(
            f"<b>{row.partition(':')[0]}:</b>{html_module.escape(row.partition(':')[2])}<br>"
            for row in head.split("\n")
        )
        + f"</font></div>{quote}{paragraphs(bottom)}</body></html>"
    )
    return text, html


def apple_mail(top: str, blocks: Sequence[Block], bottom: str) -> tuple[str, str]:
    text = f"{top}\n\n> On 24 Nov 2026, at 10:12, Example Integration Office <scope@desk.example> wrote:\n> \n{quote_lines(blocks, '> ', None)}\n\n{bottom}"
    quote = split_blockquote(blocks, '<blockquote type="cite" class="">')
    return text, (
        f'<html><body style="overflow-wrap: break-word;">{paragraphs(top)}<div><br><blockquote type="cite"><div>On 24 Nov 2026, at 10:12, Example Integration Office '
        f"&lt;scope@desk.example&gt; wrote:</div></blockquote>{quote}</div>{paragraphs(bottom)}</body></html>"
    )


def ios(top: str, blocks: Sequence[Block], bottom: str) -> tuple[str, str]:
    text = f"{top}\n\nSent from my iPhone\n\n> On 24 Nov 2026, at 10:12, Example Integration Office <scope@desk.example> wrote:\n> \n{quote_lines(blocks, '> ', None)}\n{bottom}"
    quote = split_blockquote(blocks, '<blockquote type="cite">')
    return (
        text,
        f'<html><body dir="auto">{paragraphs(top)}<br><br><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">On 24 Nov 2026, at 10:12, Example Integration Office &lt;scope@desk.example&gt; wrote:<br><br></blockquote></div>{quote}{paragraphs(bottom)}</body></html>',
    )


def thunderbird(top: str, blocks: Sequence[Block], bottom: str) -> tuple[str, str]:
    text = (
        f"{top}\n\nOn 24/11/2026 10:12, Example Integration Office wrote:\n{quote_lines(blocks, '> ', 72)}\n{bottom}\n"
    )
    quote = split_blockquote(blocks, '<blockquote type="cite" cite="mid:1@desk.example">', "p")
    return (
        text,
        f'<html><body>{paragraphs(top, "p")}<div class="moz-cite-prefix">On 24/11/2026 10:12, Example Integration Office wrote:<br></div>{quote}{paragraphs(bottom, "p")}</body></html>',
    )


def yahoo(top: str, blocks: Sequence[Block], bottom: str) -> tuple[str, str]:
    attribution = "On Tuesday, 24 November 2026 at 10:12:13 GMT, Example Integration Office <scope@desk.example> wrote:"
    lines = [block.text for block in join_appends(blocks)]
    text = f" {top}\n\n    {attribution}\n\n " + "\n\n".join(line for line in lines if line) + f"\n\n{bottom}"
    quote = "".join(paragraphs(b.text) if b.kind == "typed" else letter_html(b.text) for b in join_appends(blocks))
    return (
        text,
        f'<div class="ydp-yahoo-style-wrap">{paragraphs(top)}</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>{html_module.escape(attribution)}</div><div><br></div><div>{quote}</div></div>{paragraphs(bottom)}',
    )


def proton(top: str, blocks: Sequence[Block], bottom: str) -> tuple[str, str]:
    attribution = "On Tuesday, November 24th, 2026 at 10:12 AM, Example Integration Office <scope@desk.example> wrote:"
    text = f"{top}\n\nSent with Proton Mail secure email.\n\n{attribution}\n\n{quote_lines(blocks, '> ', None)}\n\n{bottom}"
    quote = split_blockquote(blocks, '<blockquote class="protonmail_quote" type="cite">')
    return text, (
        f'{paragraphs(top)}<div class="protonmail_signature_block"><div>Sent with <a href="https://proton.me/">Proton Mail</a> secure email.</div></div>'
        f'<div class="protonmail_quote">{html_module.escape(attribution)}<br><br>{quote}</div>{paragraphs(bottom)}'
    )


def zoho(top: str, blocks: Sequence[Block], bottom: str) -> tuple[str, str]:
    attribution = "---- On Tue, 24 Nov 2026 10:12:13 +0000 Example Integration Office <scope@desk.example> wrote ---"
    lines = [block.text for block in join_appends(blocks)]
    text = f"{top}\n\n\n\n{attribution}\n\n" + "\n".join(lines) + f"\n{bottom}"
    quote = within_blockquote(blocks, '<blockquote id="blockquote_zmail" style="margin: 0px;">')
    return (
        text,
        f'<div>{paragraphs(top)}</div><div class="zmail_extra"><div id="Zm-_Id_-Sgn1">{html_module.escape(attribution)}</div><br>{quote}</div>{paragraphs(bottom)}',
    )


def notes(top: str, blocks: Sequence[Block], bottom: str) -> tuple[str, None]:
    head = 'From:        "Example Integration Office" <scope@desk.example>\nTo:        ana@acme.example\nCc:        \nDate:        24/11/2026 10:12\nSubject:        Re: CRM to ERP integration'
    lines = []
    for block in join_appends(blocks):
        lines += (
            textwrap.wrap(block.text, 80, break_long_words=False)
            if block.kind == "ours"
            else ["", *block.text.split("\n"), ""]
        )
        if block.kind == "ours" and not block.text:
            lines.append("")
    return f"{top}\n\n\n\n{head}\n\n\n\n" + "\n".join(lines) + f"\n\n{bottom}", None


def mutt(top: str, blocks: Sequence[Block], bottom: str) -> tuple[str, None]:
    text = f"{top}\n\nOn Tue, Nov 24, 2026 at 10:12:00AM +0000, Example Integration Office wrote:\n{quote_lines(blocks, '> ', 78)}\n{bottom}\n"
    return text, None


def k9(top: str, blocks: Sequence[Block], bottom: str) -> tuple[str, None]:
    head = f"-------- Original Message --------\nFrom: {SENDER}\nSent: 24 November 2026 10:12:00 GMT\nTo: ana@acme.example\nSubject: Re: CRM to ERP integration"
    return f"{top}\n\n{head}\n\n{quote_lines(blocks, '>', 70)}\n{bottom}", None


def emacs(top: str, blocks: Sequence[Block], bottom: str) -> tuple[str, None]:
    return (
        f"{top}\n\nExample Integration Office <scope@desk.example> writes:\n\n{quote_lines(blocks, '> ', 66)}\n{bottom}",
        None,
    )


def gmail_french(top: str, blocks: Sequence[Block], bottom: str) -> tuple[str, None]:
    attribution = "Le mar. 24 nov. 2026 à 10:12, Example Integration Office <scope@desk.example>\na écrit :"
    smart = [
        Block(b.kind, b.text.replace("'", "’").replace(" ", "\u00a0", 1)) if b.kind == "ours" else b for b in blocks
    ]
    return f"{top}\n\n{attribution}\n\n{quote_lines(smart, '> ', 76)}\n\n{bottom}", None


def text_of(
    render: Callable[[str, Sequence[Block], str], tuple[str | None, str | None]],
) -> Callable[[str, Sequence[Block], str], tuple[str | None, None]]:
    return lambda top, blocks, bottom: (render(top, blocks, bottom)[0], None)


def html_of(
    render: Callable[[str, Sequence[Block], str], tuple[str | None, str | None]],
) -> Callable[[str, Sequence[Block], str], tuple[None, str | None]]:
    return lambda top, blocks, bottom: (None, render(top, blocks, bottom)[1])


_BOTH: dict[str, Callable[[str, Sequence[Block], str], tuple[str | None, str | None]]] = {
    "gmail": gmail,
    "gmail-mobile": gmail_mobile,
    "outlook": outlook(),
    "outlook-de": outlook("de"),
    "outlook-fr": outlook("fr"),
    "outlook-es": outlook("es"),
    "outlook-web": outlook_web,
    "apple-mail": apple_mail,
    "ios": ios,
    "thunderbird": thunderbird,
    "yahoo": yahoo,
    "proton": proton,
    "zoho": zoho,
}
CLIENTS: tuple[Client, ...] = (
    *(Client(f"{name} text", text_of(render)) for name, render in _BOTH.items()),
    *(Client(f"{name} html", html_of(render)) for name, render in _BOTH.items()),
    Client("notes", notes),
    Client("mutt", mutt),
    Client("k9", k9),
    Client("emacs", emacs),
    Client("gmail-french", gmail_french),
)
