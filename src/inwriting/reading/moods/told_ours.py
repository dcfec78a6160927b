"""What says of a product, right before or behind its name, that the writer's house has it, or has given it up, whatever else the
sentence is about: "Freshdesk is ours too", "Boomi is in the house already", "if NetSuite puts its prices up", "Qualer we gave up"."""

from __future__ import annotations

import re

from inwriting.reading.moods.double_negation import is_denied_twice
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Span

_APPOSED = r"(?:,? \((?:our|the|an?) [^()\n]{3,40}\)|, (?:our|the|an?) (?:[\w’'-]+ ){0,3}[\w’'-]+,)?"
_LINKED = r"(?:read(?: only| from)?|queried|linked|connected|joined|integrated|fed|written to|tied in|hooked up)"
_IS_OURS = lazy.pattern(
    rf"{_APPOSED} (?:is|are) (?:also )?ours\b(?! (?:only|until|before|no)\b)|"
    rf"{_APPOSED} is (?:already |long |long since )?in (?:the |our )?house (?:already|anyway|too|for|since)\b|{_APPOSED} is already in (?:the |our )?(?:house|place|use)\b|"
    rf"{_APPOSED} (?:is|are|has|have|needs?|ought) to be {_LINKED}\b|"
    rf"{_APPOSED},? (?:which|that) (?:has|have|needs?|ought) to be {_LINKED}\b|"
    r"(?:,? which is|[.,;]? it is|[.,;]? that is| is) (?:the|our) (?:\w+['’]s |whole )?(?:group|company|house|corporate)?(?:['’]s)? ?(?<=[ s] )standard\b(?! (?:elsewhere|at|in)\b)",
    re.I,
)
_IS_THE_ONE = lazy.pattern(  # "Epicor is ERP, Freshsales is CRM"
    r" is (?:our |the |my )?(?:crm|erp)(?=\W*$|[,.;:)](?! (?:which|that|who|as|if|once|when|says?|said)\b)| and\b)",
    re.I,
)
_BEGINS_PART = lazy.pattern(r"(?:^|^here |[,;:] |\band )$", re.I)
_OUR_BEFORE = lazy.pattern(r"\b(?:our|my) (?:own )?$", re.I)
_OURS_IS_ON = lazy.pattern(  # "mine is on Alegra, for accounts, and Kommo", "our own shop runs on Odoo"
    r"\b(?:mine|ours|(?:my|our|our own) (?:firm|company|business|house|shop|office|practice|side|people|team|place|farm|school|club))(?: here)? (?:is|are|runs?|works?|lives?|sits?) (?:all |now |still |only |both )?(?:on|in|with) (?:the )?(?:(?-i:[A-ZÀ-Þ])[\w.!&+-]*(?: (?-i:[A-Z0-9])[\w.!&+-]*){0,2}(?:, for [\w ]{3,20},| for [\w ]{3,20}| \([^()]{3,20}\))?,? and (?:on |in )?)?$",
    re.I,
)
_OUR_BEHIND = lazy.pattern(
    r" (?:web ?)?(?:shop|store|portal|system|instance|database|account|tenant|server|site|tills?|set-?up|installation)\b(?! (?:partner|consultant|provider|vendor)\b)",
    re.I,
)
_OUR_KIND = lazy.pattern(  # "our web shop (Gambio)", "our tills, Square,"
    r"\b(?:our|my) (?:own )?(?:(?:web|online|internet|trade|b2b|farm)[ -]?(?:shop|store)|shop|store|crm|erp|tills?|ledgers?|books|accounts|accounting|book-?keeping|help ?desk|booking system|stock system|sales system|"
    r"(?:\w+ )?(?:system|software|program(?:me)?|package|database)|web ?site)(?: \(|, | - | – |: )(?:the )?$",
    re.I,
)
_KIND_ENDS = lazy.pattern(
    r"\s?(?:\)|,|-|–|;|\.|$),?(?! ?(?:which |that |but |and )?(?:was|were|had|used to|is (?:closed|gone|no|not|being)|has (?:been|gone)|no longer|until|till|will|would|may|might|shall|could)\b)",
    re.I,
)
_SUPPOSED = lazy.pattern(r"(?:^|[^\w])(?:if|should|unless|in case|when|once)(?: (?:the|our))? $", re.I)
_CHANGES = lazy.pattern(
    r" (?:(?:really|ever|again|suddenly) )?(?:(?:puts?|raises?|increases?|hikes?|changes?|doubles?) (?:(?:up|its|their|the|our|licen[cs]e|subscription|annual) ){0,3}(?:prices?|pricing|fees?|charges?|rates?|costs?|terms)\b|"
    r"(?:ends?|drops?|stops?|withdraws?) (?:its |their |the )?(?:support|supporting|maintenance)\b|(?:gets?|becomes?|grows?) (?:too |more |even )+(?:dear|expensive|slow|costly|old)\b|(?:goes|is) (?:out of (?:support|maintenance)|end of life)\b)",
    re.I,
)
_OPEN = lazy.pattern(
    r"\b(?:if|whether|unless|in case|once|suppose|supposing|provided|would|might|may|could)\b[^,;]*$|^\W*(?:should|had|were) ",
    re.I,
)
_UNTOUCHED = lazy.pattern(
    r"\b(?:nobody|no one|none of us|no-one) (?:has |have |had )?(?:really |ever |even )?(?:touched|opened|used|looked (?:at|into)|logged (?:in ?to|on to)|entered anything in|worked (?:in|with)) (?:the |our |old )*$",
    re.I,
)
_SINCE = lazy.pattern(r" (?:since|for (?:years|ages|months)|in (?:years|ages))\b", re.I)
_GIVEN_UP = lazy.pattern(
    r"(?:,)? (?:we|i|they)(?: have| had|['’]ve)? (?:gave up|given up|dropped|binned|got rid of|cancelled|switched off|retired|stopped using|let go|ditched|abandoned)(?! (?:the idea|on|to)\b)(?! (?:using )?(?:(?:our|the|my|old|poor) )*(?-i:[A-ZÀ-Þ])(?!(?-i:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec)[a-z]*\b))\b",
    re.I,
)
_UNTIL = lazy.pattern(r",? (?:until|till|before|no longer|was|were|would|if|when|once|in 20)\b", re.I)
_PARTED_BEFORE = lazy.pattern(  # "we gave Freshdesk up", "we have switched the old Navision off"
    r"\b(?:we|i|they)(?: have| had|['’]ve|['’]d)?(?: since| then| long since| finally| now)? (?:gave|given|switch(?:ed)?|turn(?:ed)?|threw|thrown|shut) (?:(?:the|our|old|poor) )*$",
    re.I,
)
_PARTED_BEHIND = lazy.pattern(
    r" (?:up|off|out|down)(?=\W*$|[,.;:)]| (?:in|on|at|last|this|two|three|years?|months?|again|because|after|when|before|long|for good|since|and|but)\b)",
    re.I,
)
_WORK = r"(?:project|integration|link|connection|connector|interface|sync\w*|set-?up|work|programme|rollout|roll-?out)"
_ABOUT_OURS = lazy.pattern(  # "ring me about our HubSpot and Xero project": it is open when, and not what they have
    r"\b(?:about|discuss\w*|on|over|regarding|concerning|re|through|talk\w*|of|for) (?:our|my) (?:own |current |planned |whole )*"
    r"(?:(?-i:[A-ZÀ-Þ0-9])[\w.&+]*(?: (?-i:[A-ZÀ-Þ0-9])[\w.&+]*){0,3}(?: ?[-/–+&] ?| and | to | with |-to-))?$",
    re.I,
)
_OUR_WORK = lazy.pattern(
    rf"(?:(?: ?[-/–+&] ?| and | to | with |-to-)(?-i:[A-ZÀ-Þ0-9])[\w.&+]*(?: (?-i:[A-ZÀ-Þ0-9])[\w.&+]*){{0,3}})?[ -]{_WORK}\b",
    re.I,
)
_FAR = 60  # characters before a name


def told_mood(text: str, start: int, name: Span, end: int) -> str:
    """`stated` where the words at a name, in a sentence from `start` to `end`, say that the writer's house has the product, `past`
    where they say that it has given it up; "" where they say neither."""
    before = text[max(start, name[0] - _FAR) : name[0]]
    if _UNTOUCHED.search(before) and _SINCE.match(text, name[1]):
        return "past"
    if _GIVEN_UP.match(text, name[1], end):
        return "past"
    if is_denied_twice(before, text[name[1] : end]):
        return "stated"
    if _PARTED_BEHIND.match(text, name[1], end) and _PARTED_BEFORE.search(before):
        return "past"
    if _ABOUT_OURS.search(before) and _OUR_WORK.match(text, name[1], end):
        return "stated"
    if _SUPPOSED.search(before):
        return "stated" if _CHANGES.match(text, name[1], end) else ""
    if _OPEN.search(before):
        return ""
    if _IS_THE_ONE.match(text, name[1], end) and _BEGINS_PART.search(before):
        return "stated"
    if _OURS_IS_ON.search(before) and not _UNTIL.match(text, name[1], end):
        return "stated"
    ours = _OUR_BEFORE.search(before) and _OUR_BEHIND.match(text, name[1], end)
    ours = ours or (_OUR_KIND.search(before) and _KIND_ENDS.match(text, name[1], end))
    return "stated" if ours or _IS_OURS.match(text, name[1]) else ""
