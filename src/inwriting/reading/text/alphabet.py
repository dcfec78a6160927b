"""The letters with which names begin: also Łukasz, Şen, Škoda and Ő."""

from __future__ import annotations

_LATIN_EXTENDED = range(0x100, 0x250)  # Unicode's Latin Extended-A and -B
CAPITALS = "A-ZÀ-ÖØ-Þ" + "".join(
    chr(code) for code in _LATIN_EXTENDED if chr(code).isupper()
)  # within a set of a pattern
