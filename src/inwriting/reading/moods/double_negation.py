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


_INDISPENSABLE = lazy.pattern(  # "Nor could we do without Zendesk any more", "the shop cannot run without Odoo"
    r"(?:\b(?:can|could|would|will|do|does|may|must)(?: not|n['’]t)|\bcannot|\b(?:nor|never|hardly) (?:can|could|would|will|do|does) (?:we|i|they|he|she|anyone|anybody|the \w+)|\b(?:nobody|no one) (?:can|could|would)|\b(?:can|could) no longer)"
    r" (?:now |ever |any longer |really |possibly |be able to )?(?:do|live|work|manage|cope|survive|run|get by|go on|exist|carry on|be)(?: a day| an hour| for a day)? without (?:our |the )?(?:$|(?P<name>(?-i:[A-Z])[\w.]*(?: (?-i:[A-Z0-9])[\w.]*){0,3})(?! (?:being|having|login|licen[cs]e))(?: any ?more| any longer| now)?)",
    re.I,
)
_NOT_ONLY = lazy.pattern(r"\bnot (?:only|just|merely|simply) (?=[^.;]*?\bbut\b)", re.I)  # "not only there but used"
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
    if any(one.end() == len(before) for one in _INDISPENSABLE.finditer(before)):
        return True
    return found is not None and bool(
        _DENIED.search(found.group().partition(" that ")[2] or found.group()[8:]) or _BEHIND.match(behind)
    )


def without_double_negation(words: str) -> str:
    """The words without what they deny twice."""
    small = words.casefold()
    if " without " in small:
        words = _INDISPENSABLE.sub(lambda found: f" use {found['name'] or ''}", words)
    if "not" not in small and "n't" not in small and "n’t" not in small:
        return words
    return _TWICE.sub(" ", _NOT_ONLY.sub(" ", words))
