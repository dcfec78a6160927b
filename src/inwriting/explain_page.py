"""A mail as one HTML page that shows its text in place: whose each part is, and on it all that was read from it.

Each part has a bar and a caption that says whose words stand there: the sender's, a forwarded author's, an attached
file's. What heads a forwarded mail, quotes and signatures are set back. What was read stands behind its words and says
itself what it is; colours only help.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence

from inwriting.desk import Considered
from inwriting.explain import as_text
from inwriting.marks import Mark, Read, marks, stretches
from inwriting.reading.text.whose import Stretch


def as_page(file: str, considered: Considered) -> str:
    """A page that needs nothing else."""
    title = html.escape(f"{file}: {considered.verdict} ({considered.reason})")
    told = html.escape(as_text(file, considered))
    blocks = "".join(_blocks(considered))
    shown = {read.kind for mark in marks(considered.reading) for read in mark.reads}
    legend = "".join(f'<li><b class="{kind}">{_LEGEND[kind]}</b></li>' for kind in _LEGEND if kind in shown)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{_STYLE}</style></head>'
        f"<body><h1>{title}</h1><pre>{told}</pre><h2>In place</h2><ul>{legend}</ul>{blocks}</body></html>\n"
    )


_LEGEND = {
    "fact": "stated: a fact",
    "out": "said, and no fact",
    "assumed": "an assumption",
    "signal": "a signal",
    "trap": "a trap",
    "asked": "a question or a wish",
    "answer": "an answer or a correction",
    "unplaced": "not placed",
}
_CAPTIONS = {
    "theirs": "{sender} wrote",
    "forwarded": "{who} wrote, forwarded by {sender}",
    "attribution": "who wrote what, and to whom",
    "quoted": "quoted or passed on, not read as the sender’s words",
    "signature": "a signature",
    "file": "attached: {who}",
    "ours": "our own letter",
    "boilerplate": "added by a program",
}
_STYLE = """
:root { color-scheme: light dark; --line: #8888; --soft: #8881; }
* { box-sizing: border-box; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 1.5rem auto; padding: 0 1rem; }
h1 { font-size: 1.2rem; overflow-wrap: anywhere; } h2 { font-size: 1rem; margin-top: 2rem; }
pre, section p { white-space: pre-wrap; overflow-wrap: anywhere; font: 14px/1.7 ui-monospace, monospace; margin: 0; }
body > pre { padding: .75rem; background: var(--soft); border-radius: 4px; }
ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem .5rem; margin: 0 0 1rem; padding: 0; }
section { border-left: 4px solid var(--line); padding: .25rem 0 .25rem .75rem; margin: .25rem 0; }
section h3 { font: 600 12px/1.4 system-ui, sans-serif; margin: 0 0 .25rem; opacity: .75; overflow-wrap: anywhere; }
section.theirs { border-color: #f9a825; }
section.forwarded { border-color: #6a1b9a; background: #6a1b9a14; }
section.file { border-color: #00838f; background: #00838f14; }
section.attribution p, section.quoted p, section.signature p, section.ours p, section.boilerplate p {
  color: color-mix(in srgb, CanvasText 65%, Canvas); }
section.quoted p, section.attribution p { font-style: italic; }
mark { color: inherit; background: #ffd54f44; border-bottom: 2px solid #f9a825; }
b[class] { font: 600 12px/1.3 system-ui, sans-serif; display: inline-block; margin: 0 .15rem; padding: .1rem .4rem;
  max-width: 100%; white-space: normal; border-radius: 3px; background: #1565c0; color: #fff; }
b i { font-weight: 400; }
b.out, b.unplaced { background: #5f6368; } b.assumed { background: #8d5100; } b.signal { background: #2e7d32; }
b.trap { background: #b71c1c; } b.asked { background: #6a1b9a; }
""".strip()


def _blocks(considered: Considered) -> Iterator[str]:
    """The parts of the mail's text, each with its caption."""
    sender = considered.mail.author if considered.mail and considered.mail.author else None
    name = (sender.name or sender.address) if sender else "the sender"
    address = sender.address if sender else ""
    found = marks(considered.reading)
    for stretch in stretches(considered.reading, considered.body, address, considered.parts):
        words = "".join(_marked(considered.body, stretch, found))
        if not considered.body[stretch.start : stretch.end].strip():
            continue
        who = f"{stretch.who[:1].upper()}{stretch.who[1:]}"
        caption = _CAPTIONS.get(stretch.whose, "{sender} wrote").format(sender=name, who=who)
        if stretch.whose == "file":
            caption = f"attached: {stretch.who}"
        elif stretch.whose == "signature" and stretch.who:
            caption = f"{who}’s signature"
        yield f'<section class="{stretch.whose}"><h3>{html.escape(caption)}</h3><p>{words}</p></section>'


def _marked(body: str, stretch: Stretch, found: Sequence[Mark]) -> Iterator[str]:
    """The words of a stretch with what was read from them; what goes over its end is told where it ends."""
    text = body[: stretch.end].rstrip("\n")
    position = stretch.end - len(body[stretch.start : stretch.end].lstrip("\n"))
    for mark in found:
        start, end = max(mark.start, position), min(mark.end, len(text))
        if start >= end:
            continue
        yield html.escape(text[position:start])
        told = "".join(_told(read, stretch.who) for read in mark.reads) if mark.end <= stretch.end else ""
        why = html.escape("; ".join(dict.fromkeys(read.why for read in mark.reads if read.why)), quote=True)
        yield f'<mark title="{why}">{html.escape(text[start:end])}</mark>{told}'
        position = end
    yield html.escape(text[position:])


def _told(read: Read, caption: str) -> str:
    """What was read, with whose its words are and where they stand as far as the `caption` does not say it."""
    why = f" ({read.why})" if read.kind in ("out", "signal", "trap", "unplaced") and read.why else ""
    source = read.source.removeprefix(f"{caption}, ") if caption else read.source
    told = f" <i>{html.escape(source)}</i>" if source and source != "forwarded" else ""
    return f'<b class="{read.kind}">{html.escape(read.told + why)}{told}</b>'
