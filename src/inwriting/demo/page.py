"""The whole thread as one HTML page that needs nothing else: each mail as its reader saw it."""

from __future__ import annotations

import html
from collections.abc import Sequence
from email import message_from_bytes
from email.policy import default

_STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 760px; margin: 2rem auto; padding: 0 1rem; }
article { border: 1px solid #8886; border-radius: 8px; margin: 1.5rem 0; overflow: hidden; }
header { padding: .75rem 1rem; background: #8881; }
header strong { display: block; }
header span { opacity: .75; font-size: .875rem; }
iframe { width: 100%; height: 34rem; border: 0; background: #fff; }
pre { white-space: pre-wrap; padding: 1rem; margin: 0; font: 14px/1.5 ui-monospace, monospace; }
""".strip()


def thread_page(title: str, mails: Sequence[bytes]) -> str:
    """One page of all mails in the order given; a mail's HTML part is shown in a sandboxed frame, else its text."""
    articles = "\n".join(_article(raw) for raw in mails)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{html.escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head>'
        f"<body><h1>{html.escape(title)}</h1>\n{articles}\n</body></html>\n"
    )


def _article(raw: bytes) -> str:
    message = message_from_bytes(raw, policy=default)
    page, text = message.get_body(("html",)), message.get_body(("plain",))
    if page is not None:
        shown = f'<iframe sandbox="" srcdoc="{html.escape(page.get_content(), quote=True)}"></iframe>'
    else:
        shown = f"<pre>{html.escape(text.get_content() if text else '')}</pre>"
    names = [name for part in message.iter_attachments() if (name := part.get_filename())]
    attached = f"<span>Attached: {html.escape(', '.join(names))}</span>" if names else ""
    return (
        f"<article><header><strong>{html.escape(str(message['Subject']))}</strong>"
        f"<span>{html.escape(str(message['From']))} → {html.escape(str(message['To']))}, "
        f"{html.escape(str(message['Date']))}</span> {attached}</header>{shown}</article>"
    )
