"""Documents that a mail only links to: "See https://drive.example/brief for our brief".

The desk opens no link: what lies behind one may change after it was read, may need a login, and nobody could say later
what was in it. So a letter that follows names them and asks for the text. A web site that is only named is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from inwriting.reading.text import lazy

_LINK = lazy.pattern(r"<?(?P<url>https?://[^\s<>\"')\]]+)", re.I)
_KEPT_AT = lazy.pattern(  # services that keep files, and the shares of a firm's own
    r"https?://(?:[\w.-]+\.)?(?:drive\.|docs\.|sheets\.|onedrive|1drv|sharepoint|dropbox|box\.com|wetransfer|we\.tl|sharefile|egnyte|icloud|mega\.|pcloud|notion|confluence|coda\.io|airtable|smartsheet|miro\.|lucid\w*|figma|"
    r"nextcloud|owncloud|hidrive|magentacloud|tresorit|files?\.|share\.|cloud\.|loom\.)|\.(?:docx?|xlsx?|pdf|pptx?|odt|ods|csv|rtf|zip)(?:[?#]|$)|/(?:share|shared|s|file|files|document|documents|download|brief|rf[pqi])(?:[/?#]|$)",
    re.I,
)
_PLACE_OF_A_MEETING = lazy.pattern(r"https?://(?:[\w.-]+\.)?(?:zoom|teams|meet|webex|calendly|whereby|gotomeet)", re.I)
_DOCUMENT = lazy.pattern(
    r"\b(?:briefs?|briefing|brief's|rf[pqi]|requirements?|specs?|specifications?|scope|documents?|docs?|files?|folder|details|description|spreadsheet|sheet|slides|deck|diagram|process map|questionnaire|statement of work|tender|"
    r"lastenheft|pflichtenheft|anforderung\w*|unterlagen|dokument\w*|datei\w*|ausschreibung|cahier des charges|dossier|fichier|pliego|requisitos|documento\w*|archivo|capitolato|requisiti|bestand|document\w*|eisen|kravspec\w*|kravspecifikation|dokumentace|specyfikacj\w+)\b",
    re.I,
)
_MOST = 5


def linked_documents(text: str, spans: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """The addresses of what the writer's own stretches link to as documents, each once."""
    return tuple(dict.fromkeys(link for start, end in spans for link in _links(text[start:end])))[:_MOST]


def _links(said: str) -> Iterator[str]:
    for found in _LINK.finditer(said):
        url = found["url"].rstrip(".,;:!?")
        begin = max(said.rfind("\n\n", 0, found.start()), 0)
        around = said[max(begin, found.start() - 160) : found.start()] + said[found.end() : found.end() + 60]
        if not _PLACE_OF_A_MEETING.match(url) and (_KEPT_AT.search(url) or _DOCUMENT.search(around)):
            yield url
