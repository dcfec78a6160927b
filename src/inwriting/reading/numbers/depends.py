"""What a sum, a day or a count depends on stays beside it: of "If the board agrees, we may spend 20,000 euros" the second half alone
would be a guess of the writer's, and it is a condition.

And what a row names besides the day or the sum that it states is no guess of another: "in production on 5 July; hypercare until
30 July".
"""

from __future__ import annotations

import re
from dataclasses import replace

from inwriting.playbook.schema import Playbook
from inwriting.reading.moods.updates import is_one
from inwriting.reading.page.body import Body
from inwriting.reading.text import lazy
from inwriting.reading.told.registers import Registers

_KINDS = ("money", "date", "quantity")
_IF = lazy.pattern(
    r"(?:^|[,;(] ?|[–—-] |\b(?:and|but|so) )(?:only )?(?:if|once|provided|unless|as soon as|subject to|depending on|assuming|in case|should (?:the|our|we)|when (?:the|our) (?:board|owners?|bank|grant|council))\b",
    re.I,
)
_LONGEST = 300  # characters of a sentence that is quoted whole


def keep_conditions(body: Body, registers: Registers) -> None:
    """Quotes with what is only assumed the whole sentence, where that says what it depends on."""
    for place, item in [*registers.hedged.items()]:
        passage = body.passage_of(item) if registers.kind(item.key) in _KINDS else None
        if passage is None or passage.end - passage.start > _LONGEST:
            continue
        whole = body.whole(passage, "hedged")
        outside = f"{body.text[whole.start : item.start]}\n{body.text[item.end : whole.end]}"
        if _IF.search(outside):
            registers.hedged[place] = replace(item, evidence=whole.text, start=whole.start, end=whole.end)


def drop_named_beside(body: Body, registers: Registers, playbook: Playbook) -> None:
    """Drops what is assumed of a fact that has one value, where the row in which it stands states that."""
    ones = {fact.key for fact in playbook.facts if is_one(fact)}
    for place, item in [*registers.hedged.items()]:
        passage = body.passage_of(item) if item.key in ones else None
        if passage is None or not _is_row(body, passage.start, passage.end):
            continue
        if any(fact.key == item.key and passage.start <= fact.start < passage.end for fact in registers.facts.values()):
            del registers.hedged[place]


def _is_row(body: Body, start: int, end: int) -> bool:
    words = body.text[start:end]
    return "\t" in words.strip() or _LABEL.match(words) is not None


_LABEL = lazy.pattern(r"\W*[^\W\d_][^.:;!?\n]{1,40}:\s")
