"""People as HCL Notes (Lotus Notes) writes them into the header of a mail that is passed on: "Ann Lee/Sales/ACME@ACME" is Ann Lee, of a
unit and a house of the directory."""

from __future__ import annotations

from collections.abc import Iterator

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, placed_lines
from inwriting.reading.text.lines import header_name

_PATH = lazy.pattern(r"(?<=[\w.)])(?:/[\w&-]+(?: [\w&-]+)?)+(?:@[\w&-]+)*(?=\s*(?:$|[,;]| on | am | le ))")
_FORWARDED_BY = lazy.pattern(r"[ \t>]*-{3,}.*/.*-{3,}[ \t]*")


def without_notes_paths(text: str) -> list[Edit]:
    """The edits that leave of each such person in a header the name."""
    return list(_paths(text)) if "/" in text else []


def _paths(text: str) -> Iterator[Edit]:
    for start, line in placed_lines(text):
        if "/" in line and (header_name(line) in ("from", "to", "cc") or _FORWARDED_BY.fullmatch(line)):
            yield from ((start + path.start(), start + path.end(), "") for path in _PATH.finditer(line))
