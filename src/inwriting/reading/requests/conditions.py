"""What a request makes a condition of the exchange: an agreement on confidentiality, or a portal to submit to.

    nda      "subject to NDA", "confidential, NDA attached", "NDA to be signed", a request to treat the brief as
             confidential, an attached file that is such an agreement by its name or its first lines
    portal   "submit via our portal", "upload your offer in Ariba", "to https://…", "offers by e-mail are not accepted"
    registration   "register in SAP Ariba before we can order"
    alone    "reply only to me", "leave the others off copy", and `open` that takes it back (see `audience`)

The disclaimers that mail servers put under every mail make nothing confidential, nor does an agreement that is only named
as what the systems hold. Who only asks whether we sign such agreements has not made it a condition yet; who asks us to sign
theirs, or to sign first, has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from inwriting.reading.model import ConditionRead, Document
from inwriting.reading.page.layout import BULLET
from inwriting.reading.replies.audience import read_audience
from inwriting.reading.requests.confidence import NDA, is_mark, makes_confidential
from inwriting.reading.requests.portals import REGISTRATION, portal_of, registration_of
from inwriting.reading.text import lazy
from inwriting.reading.text.authorship import own_words
from inwriting.reading.told.prose import sentences

_FILE_NAME = lazy.pattern(
    r"(?:^|[\W_])(?:m?nda|cda|ghv|non[\W_]*disclosure|confidentiality|geheimhaltung\w*|vertraulichkeit\w*|confidentialit[eé]|confidencialidad\w*|geheimhouding\w*)(?=[\W_\d]|$)",
    re.I,
)
_BREAK = lazy.pattern(  # a blank line, or a line with a marker or a number
    r"\n[ \t]*\n|\n(?=[ \t]*(?:[-*•–▪]|\(?\w{1,4}[.)]|\d{1,3}(?:\.\d{1,3})+|[A-Z]{1,5}-?\d{1,3})[.):]?[ \t])"
)
_FIRST_LINES = 15  # in which a document says what it is
_TITLE = 90  # characters: a longer line is no title


def read_conditions(
    text: str,
    documents: Sequence[Document] = (),
    files: Sequence[str] = (),
    *,
    spans: Sequence[tuple[int, int]] | None = None,
    body: int = 0,
) -> tuple[ConditionRead, ...]:
    """The conditions that a mail names, each kind once; `documents` are its attached texts, `files` all attached names.

    `spans` are the writer's own words, where that is known better than from the text; `body` is where the mail's begin
    and those of its files end."""
    found: dict[str, ConditionRead] = {}
    said = list(_said(text, own_words(text) if spans is None else spans))
    before = said[0][0] if said else 0
    for first, last in said:
        marker = BULLET.match(text, first, last)
        first = marker.end() if marker else first
        sentence = text[first:last]
        start, end = first + len(sentence) - len(sentence.lstrip()), first + len(sentence.rstrip())
        if "nda" not in found and (
            makes_confidential(sentence, _paragraph(text, first, last)) or (first >= body and is_mark(sentence))
        ):
            found["nda"] = ConditionRead("nda", "", text[start:end], start, end)
        known = found.get("portal")
        portal = None if known and known.name else portal_of(text[before:last], sentence)
        before = first
        if portal or (portal is not None and known is None):
            found["portal"] = ConditionRead("portal", portal, text[start:end], start, end)
        if REGISTRATION not in found and (place := registration_of(sentence)):
            found[REGISTRATION] = ConditionRead(REGISTRATION, place, text[start:end], start, end)
    attached = agreements(documents, files)
    if "nda" not in found and attached:
        found["nda"] = ConditionRead("nda", "", attached[0], 0, 0)
    return (*found.values(), *read_audience(text, said))


def agreements(documents: Sequence[Document], files: Sequence[str]) -> tuple[str, ...]:
    """The names of the attached files that are agreements on confidentiality."""
    known = {document.name for document in documents if is_agreement(document)}
    return tuple(name for name in files if name in known or _FILE_NAME.search(name))


def is_agreement(document: Document) -> bool:
    """Whether an attached file is an agreement on confidentiality: by its name, or a title among its first lines."""
    lines = [" ".join(" ".join(row).split()) for row in document.rows[:_FIRST_LINES]]
    return bool(_FILE_NAME.search(document.name)) or any(
        len(line) <= _TITLE and (title := NDA.search(line)) and len(title.group()) * 2 >= len(line) for line in lines
    )


def _paragraph(text: str, first: int, last: int) -> str:
    """The lines around a sentence, up to the blank ones."""
    begins, ends = text.rfind("\n\n", 0, first), text.find("\n\n", last)
    return text[max(begins, 0) : ends if ends >= 0 else len(text)]


def _said(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The sentences of each paragraph."""
    for start, end in spans:
        position = start
        for gap in [*_BREAK.finditer(text[start:end]), None]:
            stop = end if gap is None else start + gap.start()
            yield from sentences(text, position, stop)
            position = end if gap is None else start + gap.end()
