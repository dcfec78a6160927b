"""What comes along with a mail and says nothing of its matter: the logo of a signature, a business card, an invitation.

A picture that a writer pastes between the words may be a screenshot of what is asked for, and is none. The one of a
signature is shown (RFC 2392, by its `Content-ID`) below the writer's name, or where nothing is the writer's own."""

from __future__ import annotations

import re

from inwriting.mail.message import Attachment, Mail
from inwriting.reading.text.authorship import own_words
from inwriting.reading.text.htmltext import html_to_text
from inwriting.reading.text.signature import closing, is_delimiter, is_name

_CARDS = frozenset({"text/vcard", "text/x-vcard", "text/directory"})
_INVITATIONS = frozenset({"text/calendar", "application/ics"})
_DRESS = re.compile(  # what programs and designers call the pictures of a letter's head and foot
    r"(?:(?:.*[\W_])?logos?(?:[\W_].*)?|(?:banner|letter-?head|briefkopf|signature|signatur|(?:e?mail[\W_]?)?footer|spacer|pixel|divider|avatar|favicon|icons?|linkedin|facebook|twitter|instagram|xing|youtube|whatsapp)(?:[\W_]?\d+)?)\.(?:png|jpe?g|gif|svg|bmp|webp|tiff?|emf|wmf)",
    re.IGNORECASE,
)
_HERE = "\ue000"  # stands for a picture where its text is looked at; nobody types it


def is_decoration(file: Attachment, mail: Mail) -> bool:
    """Whether a file only dresses a mail."""
    if file.content_type in _CARDS or file.filename.lower().endswith(".vcf"):
        return True
    if file.content_type in _INVITATIONS or file.filename.lower().endswith(".ics"):
        return True
    if _DRESS.fullmatch(file.filename):
        said = mail.text or html_to_text(mail.html or "")
        if file.filename.casefold() not in said.casefold():
            return True
    return file.content_type.startswith("image/") and _is_of_signature(file.content_id, mail)


def _is_of_signature(content_id: str, mail: Mail) -> bool:
    """Whether each place of the HTML part that shows a picture is one of a signature, or of what is quoted below it."""
    if not content_id or not mail.html:
        return False
    shown, pictures = re.subn(
        rf"<img\b[^>]*\bcid:{re.escape(content_id)}(?![\w.@])[^>]*>", _HERE, mail.html, flags=re.IGNORECASE
    )
    text = html_to_text(shown)
    places = [found.start() for found in re.finditer(_HERE, text)]
    return 0 < pictures == len(places) and all(_is_below(text[:place], text, mail) for place in places)


def _is_below(before: str, text: str, mail: Mail) -> bool:
    """Whether what stands `before` a place ends with the writer's name, a closing or what is not the writer's words."""
    before = before.replace(_HERE, " ").rstrip()
    if not before:
        return False  # at the top
    line = before.rpartition("\n")[2].strip()
    author = f"{mail.author.name} {mail.author.address}".casefold() if mail.author else ""
    if closing(line) or is_delimiter(line) or (is_name(line) and line.split()[0].casefold() in author):
        return True
    own = own_words(text.replace(_HERE, " "))
    return not any(start < len(before) <= end for start, end in own)
