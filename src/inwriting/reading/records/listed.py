"""Records of a brief that lists which are in scope: "In scope: accounts, contacts, orders".

What else such a brief names only where it tells what sets a transfer off, what is done by hand or what happens on an error ("when an
opportunity is set to Sold, …") belongs to that event and is no record of the scope.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from inwriting.playbook.schema import Playbook
from inwriting.reading.model import FactRead
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said
from inwriting.reading.told.cues import cues
from inwriting.reading.told.registers import Registers

_EVENTS = ("triggers", "exceptions_known", "manual_handoffs", "acceptance")
_FEWEST = 2  # records of a list
_TITLED = lazy.pattern(  # a line that lists all that is in scope
    r"\W*(?:[\d.]+\W+)?(?:in scope|within scope|scope|records?(?: in scope| to (?:sync|move|exchange|connect|be \w+))?|entities|objects(?: in scope)?|to (?:sync|be synced|be synchroni[sz]ed|be exchanged|exchange))\s?[:=–—|\t]",
    re.I,
)
_BUT = lazy.pattern(r"\b(?:all|every\w*|but|except|not|no|without|besides|apart from)\b", re.I)


def keep_to_list(body: Body, registers: Registers, playbook: Playbook) -> None:
    """Drops records that only events name, of a brief in English that lists the records in scope."""
    if body.language != "en":
        return
    for key in cues(playbook).scope:
        listed = {value for value in _listed(body, key, playbook) if (key, value.casefold()) in registers.facts}
        if len(listed) < _FEWEST:
            continue
        for place, fact in [*registers.facts.items()]:
            if fact.key == key and fact.value not in listed and _is_of_an_event(body, registers, fact):
                del registers.facts[place]


def _listed(body: Body, key: str, playbook: Playbook) -> Iterator[str]:
    choices = cues(playbook).choices.get(key)
    for passage in body.passages if choices else ():
        if not (passage.mood or passage.heading.mood) and _is_list(body, passage):
            yield from choices.in_(Said.of(body.text[passage.start : passage.end])) if choices else ()


def _is_list(body: Body, passage: Passage) -> bool:
    first = body.text.rfind("\n", 0, passage.start) + 1
    return (
        _TITLED.match(body.text, first, passage.end) is not None
        and _BUT.search(body.text, passage.start, passage.end) is None
    )


def _is_of_an_event(body: Body, registers: Registers, fact: FactRead) -> bool:
    """Whether a record was read in a sentence that tells of an event."""
    passage = body.passage_of(fact)
    return passage is not None and any(
        other.key in _EVENTS and other.start < passage.end and passage.start < other.end
        for other in registers.facts.values()
    )
