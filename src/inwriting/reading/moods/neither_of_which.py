"""What is said of all products that stand before it: "Mailchimp and Eventbrite, neither of which needs to be connected", "…, which are both
out of scope". It is read in the words that are said of each; that neither is to be replaced says nothing against them."""

from __future__ import annotations

import re

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, apart

_WHICH = r",? (?:neither|none) of (?:which|them)"
_STAYS = lazy.pattern(
    rf"{_WHICH} (?:(?:we|i) (?:want|wish|plan|intend|mean|need|would like|are going|are planning)(?: to)?|(?:is|are) (?:to be|going to be|up for)|will be|shall be|should be|may be|can be) (?:replac\w+|giv\w+ up|leav\w+|left|retir\w+|switch\w* off|chang\w+|part(?:ing)? with|migrat\w+)(?: away)?(?: from)?(?=\s*(?:[.,;]|$))",
    re.I,
)
_CONNECTED = r"(?:connect\w*|link\w*|integrat\w*|includ\w*|touch\w*|affected|part of (?:it|this)|in scope)"
_NEEDS = r"(?:needs?|has|have|is|are|must|should|shall|will)(?: to)?(?: be)?"
_ENDS = r"(?=\s*(?:[.,;]|$))"
_APART = lazy.pattern(
    rf"{_WHICH} (?:{_NEEDS} {_CONNECTED}|we (?:want|need|wish|plan|intend|have)(?: to)? (?:connect|link|integrate|include|touch)(?:ed)?){_ENDS}|, (?:which|that) are (?:both|all) (?:out of scope|not part of (?:it|this)){_ENDS}",
    re.I,
)
_NEITHER = lazy.pattern(
    rf"(?<=[.!] )(?:Neither|None)(?: of (?:them|these|the (?:two|three)))? {_NEEDS} {_CONNECTED}{_ENDS}"
)


def told_of_both(text: str) -> list[Edit]:
    """The edits that put such clauses in words that are said of each, and leave those out that keep things as they are."""
    ways = ((_STAYS, ""), (_APART, ", both out of scope"), (_NEITHER, "They are out of scope"))
    return apart((*found.span(), words) for pattern, words in ways for found in pattern.finditer(text))
