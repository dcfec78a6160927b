"""Systems that somebody only heard the house has: "I was told we use Cin7 as well", "they say we have Unleashed".

They are assumed, and not left out, whatever their sentence is like: whoever asks will want to know."""

from __future__ import annotations

import re

from inwriting.reading.page.body import Body
from inwriting.reading.products.systems import Landscape
from inwriting.reading.text import lazy
from inwriting.reading.told.registers import Registers

_HEARD = lazy.pattern(  # before a name
    r"(?:\b(?:i|we)(?:['’]ve| have|['’]m| am| was| were)? (?:only |also |just )?(?:heard|been told|told|gather(?:ed)?|understand|read somewhere|led to believe)|\b(?:they|people|some(?:one|body)|(?-i:[A-Z])[a-z]+|the \w+|my \w+)(?:['’]s)? (?:says?|said|tells? me|told me|mentioned|thinks?|reckons?|believes?|claims?)|"
    r"\b(?:apparently|supposedly|allegedly|rumou?r has it|word is|it is said))\b(?:,| that)*[^.;,]{0,15}? ?\bwe(?:['’]re|['’]ve(?: got)?| are| have(?: got)?| use| run| work)(?: (?:also|even|still|now|actually))?(?: (?:on|with|in|using|got))? (?:the |an? )?$",
    re.I,
)
_FAR = 120  # characters


def take_heard(body: Body, registers: Registers, landscape: Landscape) -> None:
    """Enters the systems as assumed that a sentence in English says were only heard of as the writer's."""
    known = {value for key, value in registers.facts if registers.kind(key) == "system"}
    for mention in landscape.mentions():
        name, passage = landscape.name_of(mention), body.passage_at(mention.start)
        if passage is None or name.casefold() in known or body.is_abroad(passage.start):
            continue
        before = body.text[max(passage.start, mention.start - _FAR) : mention.start]
        if body.text[passage.start : passage.end].rstrip().endswith("?") or not _HEARD.search(before):
            continue
        for place in [place for place in registers.excluded if place[1] == name.casefold()]:
            del registers.excluded[place]
        registers.put(landscape.fills(mention), name, body.whole(passage, "hedged"))
