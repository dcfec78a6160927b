"""What tells nothing of the writer's house in a long text: the pages of a tender that say how the world is.

Who states something of a house says "we" or names somebody, something or a number, labels it, or uses one of the words that
this work is told in. A paragraph that does none of it is background, and of hundreds of them only the time they take is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit
from inwriting.reading.text.said_again import LONG, paragraphs

_ENOUGH = 120  # characters of a paragraph; a shorter one may be said of what stands above it
_SIGNS = r"[\d:?@%€£$¥\"“”„«»|\t•*☐☑☒☎\[\]=…]|->|→|\n[^\S\n]*[-–—>]"
_NAMES = r"(?<=[\w,;’)(] )\(?[A-Z]|\w[A-Z]|(?<=\w[.,;] )[A-Z]{2}"  # a capital that begins no sentence
_PERSONS = (
    r"\b(?:we|us|ours?|i|my|mine|me|you|yours?|wir|uns(?:er\w*)?|ich|mich|mir|mein\w*|nous|nos|notre|je|j|mon|mes|vous|vos|votre|"
    r"nosotr[oa]s|nuestr[oa]s?|yo|mis?|ustedes|noss[oa]s?|nós|eu|meus?|minhas?|wij|ons|onze|ik|mijn|jullie|uw|u|[a-zà-ú]{2,}[aeiáé]mos)\b"
)
_WORK = (
    r"\b(?:approv|sign(?:s|ed|ing|ature)?[ -]?off\b|authoris|authoriz|duplicat|twice|exception|manual|by hand\b|handover|handoff|"
    r"re-?typ|re-?key|typed\b|keyed\b|copied\b|copying|paste|spreadsheet|excel\b|owns\b|owner|wins\b|decid|decision|"
    r"licen[cs]|renew|contract|budget|deadline|live\b|scope|exclu|no longer\b|not\b|never\b|nobody|no one\b|nothing\b|nowhere|"
    r"clean|sync|integrat|interfac|connect|migrat|crm\b|erp\b|api\b|software|must\b|shall\b|should\b|wants?\b|needs?\b|goal|aim|gdpr\b|hipaa\b|audit|regulat|"
    r"criteri|trigger|differ|disagree|defin|fail|wrong\b|whoever|anyone|everybody|everyone|says?\b|is (?:an?|the)\b)"
)
_ABROAD = r"\b(?:der|das|und|ist|nicht|les|des|est|pas|los|las|que|het|een|van|niet|não|são|dos|das|uma)\b"  # where other marks are used
_TELLING = lazy.pattern(rf"{_SIGNS}|{_NAMES}|(?i:{_PERSONS}|{_WORK}|{_ABROAD})", re.S)


def without_background(text: str) -> list[Edit]:
    """The edits that leave the background out of a long text."""
    return [] if len(text) <= LONG else [*_background(text)]


def is_background(paragraph: str) -> bool:
    """Whether a paragraph tells nothing of the writer's house."""
    return len(paragraph) >= _ENOUGH and not _TELLING.search(paragraph)


def _background(text: str) -> Iterator[Edit]:
    for start, end, behind in paragraphs(text):
        if is_background(text[start:end]):
            yield start, behind, ""
