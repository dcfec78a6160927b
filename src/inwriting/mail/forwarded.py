"""Mails that are attached to a mail (message/rfc822), as the text of one that is forwarded within it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from inwriting.mail.message import Attachment, Mail
from inwriting.mail.parse import Unreadable, parse
from inwriting.reading.model import WITHIN, Document
from inwriting.reading.text.authorship import mails_taken_up, speaks_for
from inwriting.reading.text.htmltext import said_by

_KINDS = ("message/rfc822", "message/global")
_MOST = 5  # of one mail
_MOST_BYTES = 5_000_000


def attached_mails(
    attachments: Iterable[Attachment], author: str, before: str = ""
) -> tuple[list[Document], list[Attachment]]:
    """The attached mails that colleagues of the `author` wrote, or others for whom the mail speaks by its words
    `before` them, each as a forwarded mail with the places of its lines, and all other files.

    Those that come with such a mail are among them, named behind it. What a stranger wrote stays a file."""
    spoken = [before] if speaks_for(before) else []
    mails: list[Document] = []
    files: list[Attachment] = []
    for attachment in attachments:
        mail = _mail(attachment) if len(mails) < _MOST else None
        head = _head(mail) if mail else []
        said = said_by(mail.text, mail.html).split("\n") if mail else []
        if mail and any(mails_taken_up("\n".join([*spoken, *head, *said]), author)):
            places = [*("" for _ in head), *(f"line {number}" for number, _ in enumerate(said, 1))]
            mails.append(Document(attachment.filename, tuple((line,) for line in [*head, *said]), tuple(places)))
            files += [
                replace(file, filename=f"{attachment.filename}{WITHIN}{file.filename}")
                for file in mail.attachments
                if not file.inline
            ]
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


def _head(mail: Mail) -> list[str]:
    """The lines that mail programs put above a mail that they forward."""
    head = [("From", str(mail.author)), ("Date", mail.header("Date") or ""), ("Subject", mail.subject)]
    head += [("To", ", ".join(map(str, mail.to)))]
    lines = [f"{name}: {' '.join(value.split())}" for name, value in head if value.strip()]
    return ["---------- Forwarded message ---------", *lines, ""]
