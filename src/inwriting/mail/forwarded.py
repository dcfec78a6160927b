"""Mails that are attached to a mail (message/rfc822), as the text of one that is forwarded within it."""

from __future__ import annotations

from collections.abc import Iterable

from inwriting.mail.message import Attachment, Mail
from inwriting.mail.parse import Unreadable, parse
from inwriting.reading.authorship import mails_taken_up
from inwriting.reading.htmltext import said_by

_KINDS = ("message/rfc822", "message/global")
_MOST = 5  # of one mail
_MOST_BYTES = 5_000_000


def attached_mails(attachments: Iterable[Attachment], author: str) -> tuple[list[str], list[Attachment]]:
    """The attached mails that colleagues of the `author` wrote, each as a forwarded mail, and all other files.

    Those that come with such a mail are among them. What a stranger wrote stays a file."""
    mails: list[str] = []
    files: list[Attachment] = []
    for attachment in attachments:
        mail = _mail(attachment) if len(mails) < _MOST else None
        words = _forwarded(mail) if mail else ""
        if mail and any(mails_taken_up(words, author)):
            mails.append(words)
            files += [file for file in mail.attachments if not file.inline]
        else:
            files.append(attachment)
    return mails, files


def _mail(attachment: Attachment) -> Mail | None:
    named = attachment.filename.lower().endswith(".eml")
    if not (named or attachment.content_type in _KINDS) or len(attachment.content) > _MOST_BYTES:
        return None
    try:
        mail = parse(attachment.content)
    except Unreadable:
        return None
    return mail if mail.author else None


def _forwarded(mail: Mail) -> str:
    """A mail with the header that mail programs put above one that they forward."""
    head = [("From", str(mail.author)), ("Date", mail.header("Date") or ""), ("Subject", mail.subject)]
    head += [("To", ", ".join(map(str, mail.to)))]
    lines = [f"{name}: {' '.join(value.split())}" for name, value in head if value.strip()]
    return "\n".join(["---------- Forwarded message ---------", *lines, "", said_by(mail.text, mail.html)])
