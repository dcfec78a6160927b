"""Long runs of blanks, dots and dashes: they fill lines of forms and tables, mean what a short one does, and take many
patterns a time that grows with the square of their length."""

from __future__ import annotations

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit

_KEPT = 60  # characters of a run: more than any gap between two columns that patterns look for
_RUN = lazy.pattern(r"[^\S\n]{81,}|([._=*…·–—-])\1{80,}|(?:[._·] ){41,}")


def without_fillers(text: str) -> list[Edit]:
    """The edits that leave of each such run its beginning."""
    return [(found.start() + _KEPT, found.end(), "") for found in _RUN.finditer(text)]
