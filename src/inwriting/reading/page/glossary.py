"""Glossaries: what a brief says its words mean. "Keeper – the leasing company that owns the vehicle" names no system and no record,
whatever the word is elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from inwriting.playbook.schema import Playbook
from inwriting.reading.page.labels import labels
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import placed_lines

_TITLE = lazy.pattern(
    r"\W*(?:(?:section|part|annex|appendix) )?(?:[\dA-Z]{1,3}[.)]? )?(?:(?:our|the|some|short|a) )*(?:glossary|definitions?|terms(?: used| we use| and definitions)?|(?:our )?vocabulary|words we use|what we call things|glossar|begriffe|begriffsklärung|begriffsbestimmungen|"
    r"glossaire|définitions|lexique|glosario|definiciones|begrippen(?:lijst)?|verklarende woordenlijst|glossário|definições)(?: of terms)?\W*",
    re.I,
)
_ENTRY = lazy.pattern(
    r"[ \t]*(?:[-*•–] )?[\"“„«']?(?P<term>[A-ZÀ-Þ][\w&’'/-]*(?: [\w&’'/-]+){0,3})[\"”“»']?\s?(?: [–—-]|:|=|\t) ?\S"
)
_FEWEST = 2  # entries


class Entry(NamedTuple):
    """A word that a brief explains, and where its line begins and ends."""

    term: str
    start: int
    end: int


def glossary(text: str, playbook: Playbook) -> list[Entry]:
    """The entries of the glossary of a text, if it has one of at least two; where terms are labels of what briefs state, it is that of
    a contract ("Go-Live Date: 30 June 2027")."""
    found = list(_entries(text))
    known = labels(playbook)
    return found if len(found) >= _FEWEST and not any(known.exact(entry.term) for entry in found) else []


def _entries(text: str) -> Iterator[Entry]:
    """The lines below a glossary's title, as far as the first blank one behind an entry or one that is no entry."""
    within = below = False
    for start, line in placed_lines(text):
        if _TITLE.fullmatch(line):
            within, below = True, False
        elif within and (entry := _ENTRY.match(line)):
            below = True
            yield Entry(entry["term"], start, start + len(line))
        elif within and (below or line.strip()):
            within = False
