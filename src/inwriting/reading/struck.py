"""Words that a writer has struck out as Markdown does: `~~struck~~`."""

from __future__ import annotations

import re

STRUCK = re.compile(r"~~(?=[^\s~])[^\n]+?(?<=[^\s~])~~(?!~)")


def struck(text: str) -> list[tuple[int, int]]:
    """Where words are struck out."""
    return [match.span() for match in STRUCK.finditer(text)] if "~~" in text else []


def without_struck(text: str) -> str:
    """The text with blanks for what is struck out; no place changes."""
    return STRUCK.sub(lambda struck: " " * len(struck.group()), text) if "~~" in text else text
