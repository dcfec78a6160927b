"""The definitions of a contract or a statement of work, read as the labels that they are: `"Go-Live Date" means 30 June 2027`; and
the definition lists of Markdown, in which the value stands on a line of its own that begins with a colon.
"""

from __future__ import annotations

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit

_MEANS = lazy.pattern(
    r"(?m)^(?P<before>[ \t]*(?:\(?\w{1,3}[.)][ \t]+|\d{1,2}(?:\.\d{1,2})+[ \t]+|[-*•][ \t]+)?[\"“])[A-Z][\w /&’'-]{1,50}(?P<means>[\"”] (?:means|shall mean|refers to|is defined as|denotes)(?: the)? )"
)
_DEFINED = lazy.pattern(r"(?m)^[ \t]*(?:\*\*)?[A-Z][\w /&’'-]{1,40}(?:\*\*)?(?P<gap>[ \t]*\n[ \t]*:[ \t]{1,3})(?=\S)")
_FEWEST = 2


def with_terms(text: str) -> list[Edit]:
    """The edits that put a colon for the words that define a term; none where a text defines but one."""
    if " means " not in text and " mean " not in text and " refers to " not in text and " is defined as " not in text:
        return []
    found = list(_MEANS.finditer(text))
    if len(found) < _FEWEST:
        return []
    return [
        edit
        for match in found
        for edit in ((match.end("before") - 1, match.end("before"), ""), (*match.span("means"), ": "))
    ]


def with_definitions(text: str) -> list[Edit]:
    """The edits that put the values of a definition list beside their terms."""
    if "\n:" not in text and "\n :" not in text:
        return []
    return [(*match.span("gap"), ": ") for match in _DEFINED.finditer(text)]
