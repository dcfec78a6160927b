"""What people write around their answers and say nothing with: thanks, praise, apologies, where they were, what follows
later. "Thanks, that was quick.", "sorry was on the road", "three for now, the rest tomorrow."

A sentence is one only where each of its clauses is: what says anything else is shown back.
"""

from __future__ import annotations

import re

from inwriting.reading.text import lazy

MOST_READ = 160  # characters
_VERY = r"(?:(?:all|very|really|so|quite|super|pretty|most|incredibly|impressively|nice and|a) )*"
_FAST = r"(?:quick(?:ly)?|fast|speedy|prompt(?:ly)?|swift|rapid|helpful|kind|thorough|impressive|efficient|great|brilliant|excellent|lovely|amazing|super|perfect|wonderful|good(?: stuff| work)?|nice|easy|surprise)"
_REPLY = r"(?:repl(?:y|ies)|responses?|answers?|turnaround|work|service|mail|e-?mail|message|stuff|job|questions?|questionnaire|summary|one|reaction)"
_AWAY = (
    r"(?:on (?:the|a) (?:road|train|plane|move|go|flight|bus)|on (?:holidays?|vacation|leave|annual leave|parental leave|business|site|call)|travell?ing|away|out(?: (?:of (?:the )?office|and about|sick|ill|today))?|off(?: sick| ill)?|"
    r"in (?:meetings?|back[ -]to[ -]back (?:meetings|calls)|transit|a rush|a hurry)|at (?:a|the|our) (?:customer|client|fair|trade fair|conference|airport|doctor|dentist)s?(?:['’]s)?|busy|swamped|snowed under|tied up|ill|sick|unwell|offline|driving)"
)
_WHEN = (
    r"(?: (?:all|most of|for|since|in|until|till|this|last|the (?:whole|last|past)|today|tonight|yesterday|tomorrow|now|right now|again|just|mornings?|afternoons?|evenings?|days?|weeks?|weekend|of|two|three|a|few|couple|"
    r"monday|tuesday|wednesday|thursday|friday|yesterday['’]s|so|to|get|back|you))*"
)
_I = r"(?:i['’]m|(?:i['’]ve|we['’]ve|i have|we have|i had|we had) been|i was|i am|we were|was|have been|been)"
_MANY = r"(?:one|two|three|four|five|six|seven|\d|some|a few|a couple|the first (?:few|ones|\w+)|the easy ones|the ones i (?:know|can answer)|what i (?:know|have|can answer)|first (?:batch|part|half|answers)|half|part|just these|these|most)"
_CLAUSE = lazy.pattern(
    rf"\s*(?:"
    # thanks and praise
    r"(?:many |big |huge )?(?:thanks?(?: you)?|thx|ta|cheers|danke|merci|gracias)(?: (?:so much|very much|a lot|again|indeed|a million|all|both|\w+))?(?: for (?:the|your|that|this|coming back|getting back)[\w' ]{0,40})?|"
    rf"(?:wow|oh|ah|great|perfect|super|brilliant|lovely|excellent|wonderful|nice|cool|amazing|good stuff|awesome|hooray|phew|ok|okay|sure|fair enough|good to hear|good)|"
    rf"(?:that|this|it)(?:['’]s| is| was| were) {_VERY}{_FAST}(?: {_REPLY})?(?: (?:indeed|of you|thanks?(?: you)?))*|{_VERY}{_FAST} {_REPLY}(?: (?:indeed|by the way|again))?|{_VERY}helpful(?: indeed)?|what (?:a|an) {_VERY}{_FAST} {_REPLY}|{_VERY}(?:quick|fast|speedy|impressive)|"
    r"(?:i['’]m |we['’]re )?(?:much|greatly|very) (?:appreciated|impressed|obliged)|(?:i |we )?(?:really |do )?appreciate (?:it|that|this|the (?:quick|fast|prompt) \w+)|no worries|good to (?:hear|read|meet)(?: from)? you|"
    # apologies
    r"(?:(?:so|very|really|terribly) )?(?:sorry|apologies|my apologies|pardon|excuses?|i apologi[sz]e|we apologi[sz]e)(?: (?:for|about) (?:the|my|our|any|all|typos|being|replying|answering|getting back|coming back)[\w' ]{0,40}| to (?:be|keep|have kept|have taken)[\w' ]{0,30}| (?:that )?(?:it|this) took[\w' ]{0,30})?|"
    r"(?:sorry )?(?:it|this) took (?:me |us )?(?:so long|a while|a bit|longer[\w ]{0,20}|some time)|better late than never|"
    rf"(?:sorry,? )?(?:but |as |because |since )?{_I} (?:just |only |really |still )?{_AWAY}{_WHEN}|(?:just )?back (?:now|again|at my desk|in the office|from (?:holidays?|vacation|leave|a trip|lunch|site)){_WHEN}|"
    r"(?:i['’]m |i am )?(?:typing|writing|sent|sending|replying|answering)(?: this)? (?:on|from) (?:my|the|a) (?:phone|mobile|iphone|ipad|train|tablet|car|airport|bus|plane)|excuse (?:the|my|any) (?:brevity|typos?|spelling|thumbs|delay)|"
    # what comes now and later
    r"here (?:goes|we go|you go|they are|it is|you are)|(?:so )?(?:now )?to (?:your|the) questions|as (?:promised|requested|asked|discussed)|in (?:haste|short|brief)|(?:a )?quick (?:one|answers?|reply)(?: (?:from|on) my phone)?|"
    rf"{_MANY}(?: of (?:them|the answers|your questions|these))?(?: (?:more|answers?|questions?))?(?: (?:for now|first|to (?:start|begin) with|as a start)){{1,2}}|(?:the )?first (?:batch|part|half|answers?)(?: (?:now|today|already))?|"
    r"(?:and )?(?:the )?(?:rest|others?|remaining ones|remainder)(?: (?:of (?:them|the answers)))?(?: (?:will|to|should))?(?: (?:come|comes|follow|follows|be sent))?(?: (?:later|soon|tomorrow|today|tonight|asap|next week|this (?:week|afternoon|evening)|(?:by|on) (?!e-?mail|mail|fax|post|paper|phone|hand|letter|courier)\w+|in (?:a|the) (?:bit|while|morning)|shortly|separately|when i can))*|"
    r"more (?:to (?:come|follow)|later|tomorrow|soon|follows)"
    r")\s*",
    re.IGNORECASE,
)
_CUT = lazy.pattern(
    r"[,;.:!…–—]+\s*|\s-+\s|\s(?:and|but|then)\s(?=(?:sorry|apologies|thanks|thank|here|the rest|that was|it was|i was|was)\b)",
    re.IGNORECASE,
)
_BARE_REST = lazy.pattern(r"\W*(?:and )?(?:the )?(?:rest|others?|remaining ones|remainder)\W*", re.IGNORECASE)


def is_pleasantry(sentence: str) -> bool:
    """Whether a sentence says nothing to file: each of its clauses only thanks, excuses or announces."""
    if len(sentence) > MOST_READ or "?" in sentence:
        return False
    clauses = [clause for clause in _CUT.split(sentence) if clause.strip(' )(*_-"“”')]
    return bool(clauses) and all(
        _CLAUSE.fullmatch(clause.strip(" )(*_-")) and not _BARE_REST.fullmatch(clause) for clause in clauses
    )
