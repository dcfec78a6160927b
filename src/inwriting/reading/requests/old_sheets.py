"""Sheets of a workbook that tell of another time or another case: by their name ("Old list 2023", "Archive"), or because the
mail or another sheet says so ("The sheet 'Vendors' is history"). What stands on them is nobody's statement of today.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from inwriting.reading.model import Document
from inwriting.reading.requests.workbook import sheet_name
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import words

_OLD_NAME = lazy.pattern(
    r"(?:^|[\W_\d])(?:old|older|archived?|history|historical|obsolete|outdated|superseded|previous|former|deprecated|do[ _]not[ _]use|(?:for )?reference only|alt|alte[rs]?|archiv|veraltet|historie|"
    r"ancien(?:ne)?s?|archives?|obsol[èe]te|historique|antigu[oa]s?|archivo|obsolet[oa]|históric[oa]|oud|oude|archief|verouderd|historisch|antig[oa]s?|arquivo)(?=[\W_\d]|$)",
    re.I,
)
_SHEET = r"(?:sheets?|tabs?|worksheets?|pages?|blatt|blätter|reiter|tabellenblatt|feuilles?|onglets?|hojas?|pestañas?|tabblad(?:en)?|bladen|blad|folhas?|abas?|separador)"
_IS_OLD = words(
    r"\b(?:history|historical|old|older|out of date|outdated|obsolete|stale|archived?|superseded|no longer (?:valid|true|used|right|current|correct)|not (?:valid|true|current|ours|part of (?:this|it)|relevant|meant|for you)|(?:ignore|disregard|skip|forget|leave out)|"
    r"does not (?:count|matter|apply|belong)|doesn['’]t (?:count|matter|apply|belong)|of another (?:project|company)|an? (?:example|template|sample)|veraltet|alt|historisch|gilt nicht(?: mehr)?|ignorieren|historique|périmé|obsolète|ignorez|plus valable|"
    r"históric[oa]|antigu[oa]|obsolet[oa]|ignor(?:e|en|ar)|no vale|verouderd|oud|historisch|negeer|niet meer|geldt niet)\b"
)
_NOT_OLD = words(
    r"\b(?:not|nicht|pas|no|niet) (?:old|history|historical|out of date|outdated|veraltet|obsolète|obsoleta|verouderd)\b"
)
_SENTENCES = lazy.pattern(r"(?<=[.!?;])\s+|\n")
_SHORTEST_NAME = 3


def without_old_sheets(document: Document, said: str = "") -> tuple[Document, tuple[str, ...]]:
    """A file without its sheets that are of another time, by what the mail `said` or the file itself says; and their names,
    as places name them."""
    return without_sheets(document, lambda name: _is_old(name, document, said))


def without_sheets(document: Document, is_meant: Callable[[str], bool]) -> tuple[Document, tuple[str, ...]]:
    """A file without the sheets that are meant, by their name alone, and their names as places name them; all of it where
    nothing else would be left."""
    names = dict.fromkeys(sheet_name(document, row) for row in range(len(document.rows)))
    out = [name for name in names if name and is_meant(name.removeprefix("sheet "))]
    if not out or len(out) == len(names):
        return document, ()
    kept = [row for row in range(len(document.rows)) if sheet_name(document, row) not in out]
    rows, places = tuple(document.rows[row] for row in kept), tuple(document.place(row) for row in kept)
    return replace(document, rows=rows, places=places), tuple(out)


def _is_old(name: str, document: Document, said: str) -> bool:
    return _OLD_NAME.search(name) is not None or any(
        _calls_old(sentence, name) for sentence in sentences_on(document, said)
    )


def sentences_on(document: Document, said: str) -> Iterator[str]:
    """The sentences of the mail and of the file that may speak of a sheet."""
    yield from _SENTENCES.split(said)
    for row in document.rows:
        yield from _SENTENCES.split(" ".join(row))


def _calls_old(sentence: str, name: str) -> bool:
    """Whether a sentence names a sheet and says that what it holds is of another time."""
    return not _NOT_OLD.search(sentence) and _IS_OLD.search(beside_sheet(sentence, name)) is not None


def beside_sheet(sentence: str, name: str) -> str:
    """What a sentence says beside the name of a sheet, where it names it in quote marks or beside the word for a sheet; "" where
    it does not."""
    if len(name) < _SHORTEST_NAME or name.casefold() not in sentence.casefold():
        return ""
    called = re.escape(name)
    placed = re.search(
        rf"[\"“„'‘«]\s?{called}\s?[\"”“'’»]|\b{_SHEET}\b[^.;]{{0,12}}\b{called}\b|\b{called}\b[^.;\w]{{0,4}}\b{_SHEET}\b",
        sentence,
        re.I,
    )
    return re.sub(called, " ", sentence, flags=re.I) if placed else ""
