"""On whose behalf a mail is written: "I write on behalf of Mr Oduya", "writing for Ann Lee, our managing director, who asked me to".

"He" is that person further down, as long as nobody else is named in between.
"""

from __future__ import annotations

import re

from inwriting.reading.roles.people import NAME, NO_NAME, TITLE_OF, WORD
from inwriting.reading.text import lazy

_FOR = lazy.pattern(
    r"(?i:\b(?:on behalf of|in the name of|acting (?:here )?for|writ(?:e|ing) (?:to you )?for|at the request of|dictated by) (?:(?:our|my|the) (?:[\w-]+ ){1,3}?)?)"
    rf"(?P<titled>{TITLE_OF})(?P<name>{NAME}|(?<=\. ){WORD}|(?<=Mr ){WORD}|(?<=Mrs ){WORD}|(?<=Ms ){WORD}|(?<=Dr ){WORD})"
)
_WHO_IS = lazy.pattern(r",? (?:our |the )?[a-z][\w -]{2,40}?(?= of [A-Z]|[,.;]|$)")


def principal(sentence: str) -> re.Match[str] | None:
    """The one on whose behalf a sentence says that it is written, as the group `name`; None where it does not say so."""
    found = _FOR.search(sentence)
    return None if found is None or NO_NAME.match(found["name"]) else found


def office_of(sentence: str, found: re.Match[str]) -> str:
    """What the sentence says of that person in an apposition: ", managing director"."""
    told = _WHO_IS.match(sentence, found.end())
    return told.group() if told else ""
