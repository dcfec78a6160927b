"""What belongs to an adviser who writes for a client: "I write for a client, Ironpath Gyms. We at Greylock ourselves use Zoho."

The client's systems are what is asked about; those of the writer's own firm, and the badges in a signature ("Certified Zoho
Partner | QuickBooks ProAdvisor"), are somebody else's."""

from __future__ import annotations

import re

from inwriting.reading.model import OF_OTHERS, FactRead
from inwriting.reading.page.body import Body
from inwriting.reading.text import lazy
from inwriting.reading.told.registers import Registers

_FOR_A_CLIENT = lazy.pattern(
    r"\b(?:I|we)(?:['’]m| am| are)? (?:write|writing|act|acting|ask|asking|contact(?:ing)?|enquir(?:e|ing)|advise|advising|represent(?:ing)?)\b[^.!?]{0,40}?\b(?:(?:for|on behalf of) )?(?:a|my|our|one of our|the) (?:\w+ )?clients?\b|"
    r"\b(?:my|our) client['’]?s?\b(?! (?:list|record|data|base|file|card)s?\b)|\bon behalf of (?:a|our|my) (?:\w+ )?client\b|\bI (?:advise|represent|act for)\b[^.!?]{0,80}\bwrite for them\b|\bthe client['’]s (?:own )?(?:systems?|landscape|side|programs?)\b",
    re.I,
)
_OWN = lazy.pattern(
    r"\b(?:in|at) our own (?:practice|firm|office|agency|house|company|shop|consultancy)\b|\bwe(?: at (?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?| here)?,? ourselves,? (?:use|run|work|have|are)\b|\bourselves (?:use|run|work (?:in|on|with))\b|\b(?:we|I) (?:use|run) [^.;]{2,60} (?:ourselves|myself|in our own)\b",
    re.I,
)
_BADGE = lazy.pattern(
    r"\b(?:certified|gold|silver|platinum|premier|authori[sz]ed|official|registered)\b[^|\n·•]{0,30}\b(?:partner|consultant|advis[eo]r|reseller|expert)s?\b|\bProAdvisor\b|\b(?:solutions?|implementation|consulting|channel) partner\b",
    re.I,
)
_KINDS = ("system", "choice")


def leave_advisers_out(body: Body, registers: Registers) -> None:
    """Leaves out the systems and licences that a brief tells of an adviser who writes it, or of a signature's badges."""
    for_a_client = _FOR_A_CLIENT.search(body.text) is not None
    for place, fact in list(registers.facts.items()):
        kind = registers.kind(fact.key)
        if kind in _KINDS and (_is_a_badge(body, fact) or (for_a_client and _is_the_advisers(body, fact))):
            if kind == "system":
                registers.restate(place, OF_OTHERS)
            else:
                del registers.facts[place]


def _is_the_advisers(body: Body, fact: FactRead) -> bool:
    passage = body.passage_of(fact)
    return passage is not None and _OWN.search(body.text, passage.start, passage.end) is not None


def _is_a_badge(body: Body, fact: FactRead) -> bool:
    start = body.text.rfind("\n", 0, fact.start) + 1
    end = body.text.find("\n", fact.start)
    line = body.text[start : end if end >= 0 else len(body.text)]
    return ("|" in line or "•" in line or "·" in line) and _BADGE.search(line) is not None
