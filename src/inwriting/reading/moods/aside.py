"""Names that are products only among words that make them so ("SAP", "Sage", "Oracle"), where a brief sets them aside.

As facts they need words that leave no doubt (`context`). To say that "our parent runs SAP", "we never had Zoho" or "the ERP might
be Oracle" less is enough: nothing is built on what is left out, or assumed and asked for.
"""

from __future__ import annotations

import re

from inwriting.playbook.schema import Playbook
from inwriting.reading.model import OF_OTHERS
from inwriting.reading.moods.owners import is_somebody_elses, tells_of_a_party, tells_who_asks
from inwriting.reading.moods.standing import REFUSED, Standing
from inwriting.reading.moods.surety import is_open
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.products.catalogue import Mention
from inwriting.reading.products.introduced import begins
from inwriting.reading.products.systems import Landscape
from inwriting.reading.text import lazy
from inwriting.reading.told.likely import MOODS, Kinds
from inwriting.reading.told.prose import Clause, clauses
from inwriting.reading.told.registers import LEFT_OUT, Registers

_VERB = (
    r"(?:use[sd]?|using|runs?|running|ran|had|ha[sv]e|having|works? (?:in|on|with)|working (?:in|on|with)|liv(?:es?|ed|ing) in|left|dropped|cancelled|ditched|quit|binned|tried|took up|trial of|pilot(?:ed)?|favours|"
    r"demo (?:of|from)|evaluat\w+|consider\w*|considering|neither|nor|between|stopped paying for|got rid of|support|handle|worked with|(?:is|are|was|were|been|we['’]re) (?:on|in))"
)
_WORD = r"(?:on|off|from|to|with|by|of|in|no|not|never|any|than|towards|assumes?|know|connect(?: to)?|before|until|something like|called|be|it['’]s|is|or)"
_ARTICLES = r"(?: (?:the|our|his|its|their|an?|old|own|former))*"
_AS_OBJECT = lazy.pattern(rf"\b(?:{_VERB}|{_WORD}){_ARTICLES} $", re.I)
_OF_A_VERB = lazy.pattern(rf"\b{_VERB}{_ARTICLES} $", re.I)
_AS_SUBJECT = lazy.pattern(
    r",? (?:(?:was|were|got|has been|had been) (?:\w+ )?(?:dropped|cancelled|retired|ripped|switched|gone|closed|evaluated|rejected|looked|discontinued|abandoned|replaced)|(?:we|i) (?:are not|were not|do not|don['’]t|never|no longer)|"
    r"is (?:what|in use|not|there|gone|out)|isn['’]t|stays|exists|may|might|could)\b",
    re.I,
)
_BEFORE_IT = lazy.pattern(  # what is said right before what is left out, whatever it is called
    r"\b(?:hands off|near|clear of|away from|threw|thrown|gave|give|g(?:o|oes|et|ot|etting) (?:to|for|with)|look(?:ed|ing)? (?:at|into)|mention(?:s|ed)?|heard of|sell us|offer(?:ed|s)? us|offer us|buy(?:ing)?|bought|get|swears? by|push(?:es|ed)?|leave|keep|touch|join|forget(?: about)?|never mind|"
    r"ignore|skip|same with|there(?:['’]s| is| was| were)(?: also| once)?|(?:it|that)(?:['’]s| is| was|['’]ll be| will be| used to be)|want(?:s|ed)?|anything but|but not|only|also have|also has|had|has|have|say|says|see|called|named|"
    r"after|since|instead of|rather than|like|rid of|talk of|word of|thought of|instead|through|over|via|into|by way of|system,|program,|tool,|software,|from)"
    rf"{_ARTICLES}(?: also)? $|^\W*(?:(?:but|and|please|also|so|then|out|not|no|not in it|excluded|left out|ignore)[:, ]+)*(?:not|no|without|excluding)?{_ARTICLES} ?$",
    re.I,
)
_BEHIND_IT = lazy.pattern(
    r"\s*(?:[:–—-]|,)? ?(?:(?:which|that|it) )?(?:went|died|comes? (?:next|later|in|with)|is coming|is (?:only|just)|are only|is (?:in the building|what|the|our|my|for|by|upstairs|another)|['’]s|has (?:gone|got nothing|nothing|no)|stays?|remains?|belongs|can (?:stay|be|remain)|need(?:n['’]t| not)|does(?:n['’]t| not)|should(?:n['’]t| not)|"
    r"was (?:bought|the|our|my|only|never|another)|we (?:paid|leave|have|had|do|don['’]t|never|keep|tried|bought)|(?:nobody|no one)|ends?|ended|works?|too,|ignore|leave|not\b|no\b|out\b|later|perhaps|maybe|in 20\d\d|next year|once|long ago|before|until|till|"
    r"is being|(?:is|was) (?:switched|turned|dead|history|over|not))",
    re.I,
)
_OF_SYSTEMS = lazy.pattern(
    r"\b(?:crm|erp|systems?|software|program(?:me)?s?|tools?|apps?|licen[cs]es?|subscriptions?|payroll|rotas?|website|switched off|logins?|screens?|databases?|packages?|connect\w*|link\w*|integrat\w*|interfac\w*|sync\w*)\b",
    re.I,
)
_GOES_ON, _THE = lazy.pattern(r" (?!CRM|ERP)[A-Z]"), lazy.pattern(r"\bthe $", re.I)
_ASKED = lazy.pattern(r"\?\W*$")
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
        whole = body.text[passage.start : passage.end]
        if any(name.casefold() in value for value in known) or not _may_be_one(
            body, landscape, passage, mention, is_word
        ):
            continue
        others = _ASKED.search(whole) or tells_of_a_party(whole) or tells_who_asks(whole)
        mood = OF_OTHERS if others else _mood(body, passage, mention, author)
        if mood == "stated":
            like = kinds.product(kinds.told((passage.start, passage.end)), mention)
            if is_open(body.text, (passage.start, passage.end), (mention.start, mention.end), "", "system"):
                mood = "hedged"
            elif like.ours <= _OURS_AT_MOST:
                mood = MOODS.get(like.kind, OF_OTHERS)
        if mood in (*LEFT_OUT, OF_OTHERS, "planned", "hedged"):
            known.add(name.casefold())
            registers.put(landscape.fills(mention) or "other_systems", name, body.whole(passage, mood))


def _may_be_one(body: Body, landscape: Landscape, passage: Passage, mention: Mention, is_word: bool) -> bool:
    """Whether a name stands where a product does that is left out. Of a word, which has a capital for another reason as well
    ("on Monday"), more is asked: a verb right before it, or that the sentence tells of systems."""
    before = passage.start, mention.start
    if is_word and _GOES_ON.match(body.text, mention.end):
        return False  # "Square Farm"
    if is_word:
        of_systems = _OF_SYSTEMS.search(body.text, passage.start, passage.end) or landscape.seen(
            (passage.start, passage.end)
        )
        if not of_systems and (begins(body.text, mention.start) or _THE.search(body.text, *before)):
            return False  # "Peppermint is gone", "The Square was closed"
    objects = _OF_A_VERB if is_word else _AS_OBJECT
    if objects.search(body.text, *before) or _AS_SUBJECT.match(body.text, mention.end, passage.end):
        return True
    if body.text[mention.start].islower() or (is_word and not of_systems):
        return False
    return bool(_BEFORE_IT.search(body.text, *before) or _BEHIND_IT.match(body.text, mention.end, passage.end))


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
