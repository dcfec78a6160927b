"""What is copied out of a chat: "[9:02] lou: budget 20 grand", "24/11/2026, 09:02 - Lou: budget 20 grand". Who said it when is no
label of what is said."""

from __future__ import annotations

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit

_FEWEST = 3  # lines that are so marked
_MARK = lazy.pattern(
    r"(?m)^[ \t]*\[?(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]m)?\]?[ \t]*(?:[-–—][ \t]*)?"
    r"[^\W\d_][\w.’'-]{0,20}(?: [\w.’'-]{1,20})?:[ \t]+(?=\S)"
)


def without_chat_marks(text: str) -> list[Edit]:
    """The edits that leave out the time and the name before each line of a chat."""
    marks = [*_MARK.finditer(text)] if ":" in text else []
    return [(*mark.span(), "") for mark in marks] if len(marks) >= _FEWEST else []
