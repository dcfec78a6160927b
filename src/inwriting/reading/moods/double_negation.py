"""What is denied twice, and so is the case: "It's not that we don't use Zoho", "It isn't as if NetSuite had been thrown out"."""

from __future__ import annotations

import re

from inwriting.reading.text import lazy

_GONE = (
    r"(?:thrown (?:out|away)|given up|switched off|turned off|shut down|got rid of|dropped|sold|replaced|retired|abandoned|scrapped|stopped|cancelled|"
    r"let go|gone|dead|history|forgotten|unused)"
)
_TWICE = lazy.pattern(
    r"(?:\b(?:it|this|that)(?:['’]s| is| was)(?: not|n['’]t)|^\W*(?:but )?not) (?P<as_if>that|as (?:if|though))\b[^,;:.]*?"
    r"(?:\b(?:do|does|did|have|has|had|is|are|was|were|can|could|will|would)(?: not|n['’]t)\b|\b(?:cannot|can not|never|no longer)\b|\b(?:had|has|have|we['’]d|were|was|is|are)(?: been)?(?: \w+ly)? "
    + _GONE
    + r"\b)(?: (?:either|at all|yet))?",
    re.I,
)


_BEFORE = lazy.pattern(
    r"(?:\b(?:it|this|that)(?:['’]s| is| was)(?: not|n['’]t)|^\W*(?:but )?not) (?:that|as (?:if|though)) (?:(?:we|i|they|nobody|no one|the \w+)(?: (?:do|does|did|have|has|had|would|can|could)(?: not|n['’]t)| cannot| never| had never)?(?: \w+ly| even| ever)* (?:uses?|used|have|has|had|like[ds]?|touch(?:ed)?|want(?:ed)?|need(?:ed)?|know|knew|work(?:ed)? (?:with|in)|open(?:ed)?|trust(?:ed)?) )?(?:(?:the|our|any|old|good) )*$",
    re.I,
)
_DENIED = lazy.pattern(
    r"(?:\b(?:do|does|did|have|has|had|would|can|could)(?: not|n['’]t)|\b(?:cannot|never|nobody|no one))\b", re.I
)
_BEHIND = lazy.pattern(
    r" (?:(?:had|has|have|were|was|is) (?:been )?(?:\w+ly )?"
    + _GONE
    + r"|(?:did|does|do|had|has|was|were|is)(?: not|n['’]t)|never)\b",
    re.I,
)


def is_denied_twice(before: str, behind: str) -> bool:
    """Whether the words right before and behind a name say that it is not the case that somebody lacks what it names."""
    found = _BEFORE.search(before)
    return found is not None and bool(
        _DENIED.search(found.group().partition(" that ")[2] or found.group()[8:]) or _BEHIND.match(behind)
    )


def without_double_negation(words: str) -> str:
    """The words without what they deny twice."""
    small = words.casefold()
    if "not" not in small and "n't" not in small and "n’t" not in small:
        return words
    return _TWICE.sub(" ", words)
