"""A mail and the files attached to it, read as one text in which every place is known.

The files stand before the mail's own words: a sign-off ends what a mail says, and nothing of a file. Attached mails stand
below them, as forwarded ones do.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from inwriting.playbook.schema import Playbook
from inwriting.reading.model import (
    BriefReading,
    DirectionRead,
    Document,
    ExcludedRead,
    FactRead,
    HedgedRead,
    SignalRead,
)
from inwriting.reading.page import printed
from inwriting.reading.page.brief_form import is_brief_form
from inwriting.reading.page.labels import labels
from inwriting.reading.requests.workbook import sheet_name
from inwriting.reading.text import lazy
from inwriting.reading.text.authorship import own_words

Cited = TypeVar("Cited", FactRead, ExcludedRead, HedgedRead, SignalRead, DirectionRead)


@dataclass(frozen=True, slots=True)
class Together:
    """`own` are the stretches that the writer wrote or attached; `starts` where each row of a file begins, with the
    file and the row's place in it, and where the mail does, with neither; from `body` on it is the mail."""

    text: str
    own: tuple[tuple[int, int], ...]
    starts: tuple[int, ...] = ()
    places: tuple[tuple[str, str], ...] = ()
    body: int = 0

    @property
    def parts(self) -> tuple[tuple[int, str], ...]:
        """Where each file begins, by name, and the mail between them; nothing where there are no files."""
        begins = tuple(
            (start, name or "the mail")
            for number, (start, (name, _)) in enumerate(zip(self.starts, self.places, strict=True))
            if not number or self.places[number - 1][0] != name
        )
        return begins if len(begins) > 1 else ()

    @property
    def typed(self) -> tuple[tuple[int, int], ...]:
        """The stretches that the sender wrote in the mail itself, without its files and the mails that it brings."""
        return tuple(span for span in self.own if span[0] >= self.body and not self.place(span[0])[0])

    def place(self, offset: int) -> tuple[str, str]:
        """The file and the place in it where an offset lies; empty in the mail's own words."""
        return self.places[bisect_right(self.starts, offset) - 1] if self.places else ("", "")


def together(body: str, documents: Sequence[Document], mails: Sequence[Document] = ()) -> Together:
    """A mail's text with those of its files before it, and of the mails that are attached to it below."""
    text = ""
    starts: list[int] = []
    places: list[tuple[str, str]] = []
    own: list[tuple[int, int]] = []
    for document in documents:
        begin = len(text)
        position = begin
        for index, line in enumerate(_lines(document)):
            starts.append(position)
            places.append((document.name, document.place(index)))
            position += len(line) + 1
        words = _words(document)
        text += f"{words}\n\n"
        own += _filled(document, words, begin)
    shift = len(text)
    starts.append(shift)
    places.append(("", ""))
    for mail in mails:
        position = shift + len(body) + 2
        for index, line in enumerate(_lines(mail)):
            starts.append(position)
            places.append((mail.name, mail.place(index)))
            position += len(line) + 1
        body = f"{body}\n\n{_words(mail)}"
    own += [(start + shift, end + shift) for start, end in own_words(body)]
    return Together(text + body, tuple(own), tuple(starts), tuple(places), shift)


_SHEETS = (".xlsx", ".xls", ".ods")


def _lines(document: Document) -> list[str]:
    """The rows of a file as lines; an empty one parts the tables of two sheets."""
    lines = ["\t".join(row) for row in document.rows]
    for row in range(1, len(lines)):
        if sheet_name(document, row) != sheet_name(document, row - 1):
            lines[row] = f"\n{lines[row]}"
    return lines


def _words(document: Document) -> str:
    return "\n".join(_lines(document))


def _filled(document: Document, words: str, begin: int) -> Iterator[tuple[int, int]]:
    """The stretches of a file that its sender filled in: all of it, but of our brief form only the rows with an answer.
    Where the form has no cells, a label and all lines below it, up to the next label, are one stretch: people write
    below a label, and more than one line."""
    if not is_brief_form(words):
        yield begin, begin + len(words)
        return
    cells = 2 if document.name.lower().endswith(_SHEETS) else 1  # of a row that holds an answer
    names = [sheet_name(document, row) for row in range(len(document.rows))]
    lines = _lines(document)
    ours = {
        name
        for name in names
        if is_brief_form("\n".join(line for line, on in zip(lines, names, strict=True) if on == name))
    }
    labels: set[str] = set()
    stretch: tuple[int, int] | None = None  # of lines without cells that is not ended
    for row, line, name in zip(document.rows, lines, names, strict=True):
        end = begin + len(line)
        alone = name in ours and len(row) == cells == 1
        label = printed.label_of(line.lstrip("\n")) if alone else ""
        if stretch and (not alone or (label and label not in labels)):
            yield stretch
            stretch = None
        if alone:
            labels.add(label)
            first = begin + len(line) - len(line.lstrip("\n"))  # a paragraph brings the empty line above it
            stretch = (stretch[0] if stretch else first), end
        elif name not in ours or any(cell.strip() for cell in row[1:]):
            yield begin, end
        begin = end + 1
    if stretch:
        yield stretch


def cited(reading: BriefReading, read: Together) -> BriefReading:
    """The reading with all that stands in a file citing the file and its place."""

    def placed(items: tuple[Cited, ...]) -> tuple[Cited, ...]:
        # what the subject says stands in no file
        places = [read.place(item.start) if item.start < item.end else ("", "") for item in items]
        return tuple(replace(item, file=file, place=place) for item, (file, place) in zip(items, places, strict=True))

    return replace(
        reading,
        facts=placed(reading.facts),
        excluded=placed(reading.excluded),
        hedged=placed(reading.hedged),
        signals=placed(reading.signals),
        traps=placed(reading.traps),
        directions=placed(reading.directions),
    )


_REQUEST = lazy.pattern(
    r"(?:^|[\W_\d])(?:rf[qpi]|briefs?|briefing|enquiry|inquiry|requirements?|scope|tender|specifications?|statement[\W_]of[\W_](?:work|needs?|requirements?)|"
    r"(?:request|invitation)[\W_](?:for|to)[\W_](?:quot\w+|proposals?|information|tender|bid|offers?)|"
    r"(?:preis|angebots)?anfrage|ausschreibung|lastenheft|pflichtenheft|leistungsverzeichnis|leistungsbeschreibung|cahier[\W_]des[\W_]charges|"
    r"appel[\W_]d[\W_]offres|pliego|solicitud|offerteaanvraag|programma[\W_]van[\W_]eisen|caderno|pedido[\W_]de[\W_]cotação)(?=[\W_\d]|$)",
    re.I,
)
_FIRST_LINES = 6  # in which a document says what it is
_TITLE = 90  # characters: a longer line is no title
FORM_LINES = 3  # so many labels of facts in the first column make a form


def is_request(document: Document) -> bool:
    """Whether an attached file says that it is the request itself: by its name, or by a title among its first lines."""
    lines = [" ".join(" ".join(row).split()) for row in document.rows[:_FIRST_LINES]]
    return bool(_REQUEST.search(document.name)) or any(len(line) <= _TITLE and _REQUEST.search(line) for line in lines)


def brings_form(documents: Iterable[Document]) -> bool:
    """Whether one of the attached files is our brief form."""
    return any(is_brief_form(_words(document)) for document in documents)


_POINTS = lazy.pattern(
    r"\W*(?:please |pls |kindly )?(?:(?:see|find|refer to|look at|have a look at|(?:i|we)(?: have|['’]ve)? (?:attach|enclos|send|sen[dt])\w*)\b[^.?!\d]{0,80}|(?:here|this) (?:is|are)\b[^.?!\d]{0,60}|"
    r"(?:(?:i|we)(?: have|['’]ve)? (?:now )?(?:filled|completed|corrected|updated|revised)(?: in| out| up)? )?(?:the |your |our |a |my )?(?:(?:corrected|updated|completed|revised|new|latest|filled(?:[ -](?:in|out))?) )?"
    r"(?:brief )?)?"
    r"\b(?:attach\w*|enclos\w*|file|document|pdf|spreadsheet|sheet|form|anbei|anhang|ci-joint\w*|adjunt\w+|bijgevoegd\w*|bijlage|anex\w+)\b[^.?!\d]{0,60}\W*",
    re.I,
)


def points_to_file(words: str) -> bool:
    """Whether words only say that something is attached: "See the attached requirements."."""
    return _POINTS.fullmatch(words) is not None


def is_ours(document: Document, ref: str) -> bool:
    """Whether an attached file is one that we sent, by the case's reference in its name or its first lines."""
    lines = (" ".join(row) for row in document.rows[:_FIRST_LINES])
    return ref in document.name or any(ref in line for line in lines)


def is_form(document: Document, playbook: Playbook) -> bool:
    """Whether an attached file is a brief form: ours, or a sheet with labels of facts in one column and what is known in
    the next."""
    if brings_form([document]):
        return True
    known = labels(playbook)
    filled = [row for row in document.rows if len(row) > 1 and row[1].strip()]
    return sum(known.named(row[0])[0] is not None for row in filled) >= FORM_LINES
