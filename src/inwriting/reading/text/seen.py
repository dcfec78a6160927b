"""A text as a person sees it, which is what is read, and where all of it stands in the text as it was sent.

Mail has characters that nobody sees, within words: a zero-width space, a soft hyphen, a mark of the writing direction. It
has boxes of which only the ticked ones mean anything, and pictures where others put a dash. None of that is part of a name,
and all of it is part of the exact words that are cited.
"""

from __future__ import annotations

import re

from inwriting.reading.text import lazy
from inwriting.reading.text.boxes import at_line_ends, lettered, without_unticked
from inwriting.reading.text.edits import Edit, apart
from inwriting.reading.text.pictures import without_pictures
from inwriting.reading.text.symbols import PRIVATE

_UNSEEN = lazy.pattern(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe0e\ufe0f\ufeff]+|[\uf000-\uf0ff]"
)


def _without_unseen(text: str) -> list[Edit]:
    """The edits that leave out what nobody sees, and show the signs of a symbol font."""
    if text.isascii():
        return []
    return [(*match.span(), PRIVATE.get(match.group(), "")) for match in _UNSEEN.finditer(text)]


_EMPHASIS = lazy.pattern(  # "**Close** is our CRM"; a line or a label in bold stays what it is
    r"(?<![\w*])(?P<open>\*{1,2})(?=[^\s*])[^*\n]{1,60}?(?<=[^\s*:])(?P<close>(?P=open))(?!\*)"
    r"(?= (?:is|are|was|were|has|does|do|holds?|handles?|runs?|keeps?|stays?|will|for|as|and|or|to|with|in|on|by|at|has|[a-z]+s)\b|['’]s\b|,)"
)

_STRESSED = (
    lazy.pattern(  # "that is *not* the go-live", "price and VAT: **Directo**": words behind others on their line
        r"(?<=[\w,:;] )(?P<open>\*{1,2}|_{1,2})(?=[^\s*_])[^*_:?\n]{1,60}(?<=[^\s*_])(?P<close>(?P=open))(?![\w*])"
    )
)


def _without_emphasis(text: str) -> list[Edit]:
    """The edits that leave out the signs around words within a sentence; what is cited has them."""
    edits: list[Edit] = []
    for pattern in (_EMPHASIS, _STRESSED) if "*" in text or "_" in text else ():
        for found in pattern.finditer(text):
            start, first = found.span("open")
            edits += [(start, first + 1, text[first]), (*found.span("close"), "")]
    return apart(edits)


_LONG_DASHES = lazy.pattern(r"^[ \t]*(?P<dash>—)(?=[ \t]+\S)", re.M)
_FEWEST_DASHES = 3


def _with_short_dashes(text: str) -> list[Edit]:
    """The edits that make the long dashes before the lines of a list as short as others type them."""
    found = [] if text.isascii() else [match.span("dash") for match in _LONG_DASHES.finditer(text)]
    return [(*span, "–") for span in found] if len(found) >= _FEWEST_DASHES else []


_JOINING_NOUN = (
    r"(?:connect(?:or|ion|ivity)?|bridge|link(?:age)?|integration|interface|sync\w*|hub|gateway|coupling|exchange|pipeline|programme?|project|renewal|"
    r"transformation|roadmap|anbindung|schnittstelle|kopplung|projekt|liaison|intégration|projet|connecteur|conexión|integración|conector|enlace|proyecto|"
    r"koppeling|integratie|verbinding|ligação|integração|projeto)"
)
_TITLE = lazy.pattern(  # of a piece of work, in quotes: "please quote for project "ERP Connector": HubSpot to NetSuite"
    r"\b(?:projects?|programmes?|programs?|initiative|bid|tender|rf[qpi]|quot(?:e|ation)|offer|proposal|contract|procurement|work|lot|title|reference|subject|"
    r"projekte?s?|vorhaben|ausschreibung|angebot|projet|appel d['’]offres|offre|devis|proyecto|licitación|oferta|presupuesto|aanbesteding|offerte|projeto|concurso|proposta|orçamento)"
    r"(?: (?:for|on|of|to|the|our|this|a|an|project|work|entitled|titled|called|named|is|für|das|unser|projekt|pour|le|notre|projet|para|el|nuestro|proyecto|voor|het|ons|o|nosso|projeto|over|sobre|sur|zu|zum)){0,4}:?\s"
    rf"[\"“”„«'‘]\s?(?P<title>[^\"“”„«»\n]{{0,40}}?\b(?:CRM|ERP)\b[ –—/&+-]*(?:(?:CRM|ERP)\b[ –—-]*)?{_JOINING_NOUN}\b[^\"“”„«»\n]{{0,40}})",
    re.I,
)
_KIND = re.compile(r"CRM|ERP")


def _without_kinds_in_titles(text: str) -> list[Edit]:
    """The edits that leave out what a title of the work has of CRM and ERP: it calls no product either."""
    if "ERP" not in text and "CRM" not in text:
        return []
    return [
        (kind.start(), kind.end(), "IT")
        for title in _TITLE.finditer(text)
        for kind in _KIND.finditer(text, *title.span("title"))
    ]


# The ways from a text as it was sent to what a person sees of it, in their order.
SEEN = (
    _without_unseen,
    _with_short_dashes,
    at_line_ends,
    lettered,
    without_unticked,
    without_pictures,
    _without_emphasis,
    _without_kinds_in_titles,
)
