"""Names that are products only among words that make them so ("SAP", "Sage", "Oracle"), where a brief sets them aside.

As facts they need words that leave no doubt (`context`). To say that "our parent runs SAP", "we never had Zoho" or "the ERP might
be Oracle" less is enough: nothing is built on what is left out, or assumed and asked for.
"""

from __future__ import annotations

import re

from inwriting.playbook.schema import Playbook
from inwriting.reading.model import OF_OTHERS
from inwriting.reading.moods.owners import is_somebody_elses, tells_of_a_party
from inwriting.reading.moods.standing import REFUSED, Standing
from inwriting.reading.moods.surety import is_open
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.products.catalogue import Mention
from inwriting.reading.products.systems import Landscape
from inwriting.reading.told.likely import MOODS, Kinds
from inwriting.reading.told.prose import Clause, clauses
from inwriting.reading.told.registers import LEFT_OUT, Registers

_VERB = (
    r"(?:use[sd]?|using|runs?|running|ran|had|ha[sv]e|having|works? (?:in|on|with)|working (?:in|on|with)|liv(?:es?|ed|ing) in|left|dropped|cancelled|ditched|quit|binned|tried|took up|trial of|pilot(?:ed)?|favours|"
    r"demo (?:of|from)|evaluat\w+|consider\w*|considering|neither|nor|between|stopped paying for|got rid of|support|handle|worked with|(?:is|are|was|were|been|we['’]re) (?:on|in))"
)
_WORD = r"(?:on|off|from|to|with|by|of|in|no|not|never|any|than|towards|assumes?|know|connect(?: to)?|before|until|something like|called|be|it['’]s|is|or)"
_ARTICLES = r"(?: (?:the|our|his|its|their|an?|old|own|former))*"
_AS_OBJECT = re.compile(rf"\b(?:{_VERB}|{_WORD}){_ARTICLES} $", re.I)
_OF_A_VERB = re.compile(rf"\b{_VERB}{_ARTICLES} $", re.I)
_AS_SUBJECT = re.compile(
    r",? (?:(?:was|were|got|has been|had been) (?:\w+ )?(?:dropped|cancelled|retired|ripped|switched|gone|closed|evaluated|rejected|looked|discontinued|abandoned|replaced)|(?:we|i) (?:are not|were not|do not|don['’]t|never|no longer)|"
    r"is (?:what|in use|not|there|gone|out)|isn['’]t|stays|exists|may|might|could)\b",
    re.I,
)
_ASKED = re.compile(r"\?\W*$")
_OURS_AT_MOST = -100  # by how much likelier a product is the writer's than not, where the words around say no mood


def put_aside(body: Body, registers: Registers, landscape: Landscape, playbook: Playbook, author: str) -> None:
    """Enters the doubtful names of a brief that it leaves out, says of others, or is not sure of."""
    kinds = Kinds(body.text, playbook)
    known = {value for _, value in registers.places()}
    for mention in landscape.doubtful():
        passage = body.passage_at(mention.start)
        name = mention.system.name
        if passage is None or body.language_at(passage.start) != "en":
            continue
        if passage.fact or passage.heading.mood:
            continue
        named = body.text[mention.start : mention.end]
        is_word = named.casefold() in playbook.words
        if is_word and not named[:1].isupper():
            continue  # "the counts never tally"
        objects = _OF_A_VERB if is_word else _AS_OBJECT  # "on Monday" names no product
        if not (
            objects.search(body.text, passage.start, mention.start)
            or _AS_SUBJECT.match(body.text, mention.end, passage.end)
        ) or any(name.casefold() in value for value in known):
            continue
        whole = body.text[passage.start : passage.end]
        mood = OF_OTHERS if _ASKED.search(whole) or tells_of_a_party(whole) else _mood(body, passage, mention, author)
        if mood == "stated":
            like = kinds.product(kinds.told((passage.start, passage.end)), mention)
            if is_open(body.text, (passage.start, passage.end), (mention.start, mention.end), "", "system"):
                mood = "hedged"
            elif like.ours <= _OURS_AT_MOST:
                mood = MOODS.get(like.kind, OF_OTHERS)
        if mood in (*LEFT_OUT, OF_OTHERS, "planned", "hedged"):
            known.add(name.casefold())
            registers.put(landscape.fills(mention) or "other_systems", name, body.whole(passage, mood))


def _mood(body: Body, passage: Passage, mention: Mention, author: str) -> str:
    """How a name stands in its clause, as a product that is beyond doubt would."""
    clause = next(
        (one for one in clauses(body.text, passage.start, passage.end) if one.start <= mention.start < one.end),
        Clause("", mention.start, mention.end, "stated", (passage.start, passage.end)),
    )
    if is_somebody_elses(body.text, author, clause, [mention]):
        return OF_OTHERS
    mood = Standing(body.text, clause, [mention]).of(mention)
    return OF_OTHERS if mood == REFUSED else mood
