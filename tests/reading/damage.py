"""What happens to a reply on its way, or at the hands of a writer who cares little: the words stay, the rest does not."""

from __future__ import annotations

import html as html_module
import quopri
import random
import re
import textwrap
import unicodedata
from collections.abc import Callable
from dataclasses import replace

from reading.replies import Sample

BANNERS = (
    "CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender.",
    "[EXTERNAL EMAIL] Think before you click.",
    "EXTERNAL",
    "Achtung: Diese E-Mail kommt von einem externen Absender.",
    "You don't often get email from scope@desk.example. Learn why this is important",
    "*** Warning: external sender ***",
)
Damage = Callable[[Sample, random.Random], Sample]


def _texts(change: Callable[[str, random.Random], str]) -> Damage:
    return lambda given, chance: replace(given, text=given.text and change(given.text, chance))


def _both(change: Callable[[str, random.Random], str]) -> Damage:
    """Changes the text part, and the text between the tags of the HTML part."""

    def damage(given: Sample, chance: random.Random) -> Sample:
        html = given.html and re.sub(
            r"(?<=>)[^<>]+(?=<)",
            lambda m: html_module.escape(change(html_module.unescape(m[0]), chance), quote=False),
            given.html,
        )
        expected = {number: change(answer, chance) for number, answer in given.expected.items()}
        return replace(given, text=given.text and change(given.text, chance), html=html, expected=expected)

    return damage


def rewrapped(text: str, chance: random.Random) -> str:
    """Quoted lines are wrapped anew, each part with its mark."""
    width = chance.choice((60, 72, 78, 100))
    return "\n".join(
        "\n".join(
            f"{mark}{part}".rstrip()
            for part in textwrap.wrap(rest, width, break_long_words=False, break_on_hyphens=False) or [""]
        )
        if mark
        else line
        for line in text.split("\n")
        for mark, rest in [_mark(line)]
    )


def badly_wrapped(text: str, chance: random.Random) -> str:
    """Quoted lines that became too long lose their end to a line of its own, without a mark."""
    out = []
    for line in text.split("\n"):
        mark, rest = _mark(line)
        parts = textwrap.wrap(rest, 70, break_long_words=False, break_on_hyphens=False) if mark else [rest]
        out += [f"{mark}{parts[0]}", *parts[1:]] if parts else [line]
    return "\n".join(out)


def _mark(line: str) -> tuple[str, str]:
    found = re.match(r"(?:>[> ]*)?", line)
    mark = found[0] if found else ""
    return mark, line[len(mark) :]


def bannered(given: Sample, chance: random.Random) -> Sample:
    banner = chance.choice(BANNERS)
    html = given.html and re.sub(
        r"<body>", f'<body><div style="background:#FFEB9C"><p>{html_module.escape(banner)}</p></div>', given.html
    )
    return replace(given, text=given.text and f"{banner}\n\n{given.text}", html=html)


def bannered_inside(given: Sample, chance: random.Random) -> Sample:
    """Their gateway warned of our letter, so the quote begins with the warning."""
    banner = chance.choice(BANNERS)
    first = r"((?:>[> ]*)?)(Please answer the|Thank you: this is)"
    text = given.text and re.sub(first, rf"\1{banner}\n\1\n\1\2", given.text, count=1)
    html = given.html and re.sub(
        r"(<p[^>]*>(?:<span[^>]*>)?)(Please answer the|Thank you: this is)",
        rf"<p>{html_module.escape(banner)}</p>\1\2",
        given.html,
        count=1,
    )
    return replace(given, text=text, html=html)


def left_encoded(text: str, chance: random.Random) -> str:
    """Quoted-printable that a gateway did not undo."""
    return quopri.encodestring(text.encode()).decode().replace("\r\n", "\n")


def typographic(text: str, chance: random.Random) -> str:
    """Our letter with other quotes, dashes and spaces: what word processors and phones make of it."""
    return text.replace("“", '"').replace("”", '"').replace("'", "’").replace(" - ", " – ").replace(", ", ",\u00a0")


def links_rewritten(given: Sample, chance: random.Random) -> Sample:
    safe = "https://eur01.safelinks.protection.outlook.com/?url=mailto%3Aname%40example.com&data=05%7C02%7Cana.keller%40northwind-tools.example&reserved=0"
    defence = "https://urldefense.com/v3/__mailto:name@example.com__;!!AbC!xYz$"
    shown = chance.choice(
        (
            f"name@example.com<{safe}>",
            f"name@example.com <{defence}>",
            "name@example.com <mailto:name@example.com>",
            "[name@example.com](mailto:name@example.com)",
        )
    )
    link = f'<a href="{html_module.escape(safe)}" data-auth="NotApplicable">name@example.com</a>'
    return replace(
        given,
        text=given.text and given.text.replace("name@example.com", shown),
        html=given.html and given.html.replace("name@example.com", link),
    )


def spaced_out(text: str, chance: random.Random) -> str:
    """A blank line after each line, as Exchange makes of Outlook's paragraphs."""
    return "\n".join(f"{line}\n{_mark(line)[0].rstrip()}" for line in text.split("\n"))


def squeezed(text: str, chance: random.Random) -> str:
    """No blank line in the quote."""
    lines = text.split("\n")
    first = next(
        (i for i, line in enumerate(lines) if "Please answer the" in line or "Thank you: this" in line), len(lines)
    )
    return "\n".join(
        [*lines[:first], *(line for line in lines[first:] if line.strip(" >") or not line.startswith(">"))]
    )


def unattributed(given: Sample, chance: random.Random) -> Sample:
    """Nothing says who wrote what is quoted."""
    text = given.text
    if text:
        where = re.search(r"^(?:>[> ]*)?(?:Please answer the|Thank you: this is)", text, re.MULTILINE)
        above = re.search(
            r"^.{0,30}(?:\bFrom\b|Von\b|De\b|Da\b|Van\b|Od\b|Från|差出人|On |Am |Le |At |wrote|schrieb|Zitat|writes|Original|original|Понед|23 Nov|Gesendet|________)",
            text,
            re.MULTILINE,
        )
        if where and above and above.start() < where.start():
            text = text[: above.start()] + text[where.start() :]
    return replace(given, text=text)


def edited(given: Sample, chance: random.Random) -> Sample:
    """Somebody retyped words of our questions."""
    changes = (
        ("For each record that moves, which", "Which"),
        ("What counts as a customer", "What is a customer"),
        ("Roughly what share", "What share"),
        ("Which business processes should", "Which processes should"),
        ("such as failed syncs, duplicates, missing data", "eg. failed syncs, duplicate, missing data"),
        ("existing data, and is that", "old data and is this"),
    )
    text, html = given.text, given.html
    for old, new in changes:
        text, html = text and text.replace(old, new), html and html.replace(old, new)
    return replace(given, text=text, html=html)


def marked_deeper(text: str, chance: random.Random) -> str:
    more = chance.choice((">", ">>", "> > ", ">>> "))
    return "\n".join(more + line if line.startswith(">") else line for line in text.split("\n"))


def indented(text: str, chance: random.Random) -> str:
    return "\n".join(f"  {line}" if line and not line.startswith(">") else line for line in text.split("\n"))


def flowed(text: str, chance: random.Random) -> str:
    """RFC 3676: space-stuffed, with soft line ends."""
    return "\n".join(
        f" {line}" if line.startswith(("From", " ")) else f"{line} " if line.startswith(">") else line
        for line in text.split("\n")
    )


# Without attribution or marks nobody can tell who of two people wrote what stands between our lines.
HOPELESS = {("no attribution", "a colleague's"), ("badly wrapped", "a colleague's")}
DAMAGES: dict[str, Damage] = {
    "wrapped anew": _texts(rewrapped),
    "badly wrapped": _texts(badly_wrapped),
    "a banner above": bannered,
    "a banner in the quote": bannered_inside,
    "left encoded": _texts(left_encoded),
    "typographic": _both(typographic),
    "links rewritten": links_rewritten,
    "spaced out": _texts(spaced_out),
    "squeezed": _texts(squeezed),
    "no attribution": unattributed,
    "questions edited": edited,
    "marked deeper": _texts(marked_deeper),
    "indented": _texts(indented),
    "flowed": _texts(flowed),
    "CRLF": _texts(lambda text, chance: text.replace("\n", "\r\n")),
    "decomposed": _both(lambda text, chance: unicodedata.normalize("NFD", text)),
}
