"""A buyer with a Gmail-like client: writes a brief, and answers between the lines of what comes back."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid

NAME, ADDRESS = "Ana Keller", "ana@buyer.example"

QUESTION = " And are you ISO 27001 certified?"
BRIEF = """\
Hi there,

We make industrial sensors, about 180 people, and sign a CRM renewal in spring. Before that we want to know \
what connecting it to our ERP really takes.

Sales lives in Salesforce. Finance runs on NetSuite.
We need accounts, contacts, orders and invoices to flow between the two. Support history is out of scope.
Approvals for discounts happen in email, and sales and finance define the same customer differently.
Data cleanup is something we plan to do after the project.
We want to go live in March 2027.

Could you send us the scope you would recommend and a quote?{question}

Best regards,
Ana Keller
Head of Operations, Sensoria
""".replace("{question}", QUESTION)


def brief(to: str, at: datetime, *, asks: bool = True) -> EmailMessage:
    """The first mail, as Gmail sends it: text and HTML; with `asks`, a question to us in it."""
    text = BRIEF if asks else BRIEF.replace(QUESTION, "")
    return _mail(to, "CRM to ERP before we renew", text, f"<div dir=ltr>{_paragraphs(text)}</div>", at)


def answer_between_the_lines(
    letter: EmailMessage, answers: Mapping[int, str], closing: str, at: datetime
) -> EmailMessage:
    """A reply that quotes the letter as Gmail does and answers below the questions it knows the numbers of."""
    body = letter.get_body(("plain",))
    text = body.get_content() if body else ""
    opening = f"On {at:%a, %b %-d, %Y at %-I:%M %p} {letter['From']} wrote:"
    plain, rich = [f"{closing}", "", opening, ""], [f"<div dir=ltr>{html.escape(closing)}</div><br>"]
    rich.append(f"<div class=gmail_quote><div class=gmail_attr>{html.escape(opening)}<br></div>")
    waiting: str | None = None
    quoted: list[str] = []

    def close_quote() -> None:
        if quoted:
            rich.append("<blockquote class=gmail_quote>" + "<br>".join(map(html.escape, quoted)) + "</blockquote>")
            quoted.clear()

    for line in text.splitlines():
        asked = re.match(r"Q(\d+)\.", line)
        plain += [f"> {piece}".rstrip() for piece in _wrapped(line)]
        quoted.append(line)
        if asked:
            waiting = answers.get(int(asked[1]))
        elif line.startswith("If") and waiting is not None:
            plain += ["", waiting, ""]
            close_quote()
            rich.append(f"<div dir=ltr>{html.escape(waiting)}</div>")
            waiting = None
    close_quote()
    rich.append("</div>")
    message = _mail(str(letter["Reply-To"]), str(letter["Subject"]), "\n".join(plain) + "\n", "".join(rich), at)
    message["In-Reply-To"] = str(letter["Message-ID"])
    message["References"] = f"{letter['References'] or ''} {letter['Message-ID']}".strip()
    return message


def _mail(to: str, subject: str, text: str, page: str, at: datetime) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"] = f"{NAME} <{ADDRESS}>"
    message["To"], message["Subject"] = to, subject
    message["Date"], message["Message-ID"] = format_datetime(at), make_msgid(domain="mail.buyer.example")
    message.set_content(text)
    message.add_alternative(page, subtype="html")
    return message


def _wrapped(line: str, width: int = 76) -> list[str]:
    """Gmail wraps what it quotes in the text part."""
    pieces = [""]
    for word in line.split(" "):
        if pieces[-1] and len(pieces[-1]) + 1 + len(word) > width:
            pieces.append(word)
        else:
            pieces[-1] = f"{pieces[-1]} {word}" if pieces[-1] else word
    return pieces


def _paragraphs(text: str) -> str:
    return "<br>".join(html.escape(line) for line in text.splitlines())
