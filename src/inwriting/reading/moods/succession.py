"""One system in the place of another, which is still to come: the one that goes is there until then, and the other is not yet.

"We are replacing SAP B1 by NetSuite in 2027" says that SAP Business One is what they have, and that NetSuite is planned.
"""

from __future__ import annotations

import re

from inwriting.reading.products.catalogue import Mention
from inwriting.reading.text import lazy
from inwriting.reading.values import MONTH

_ARTICLES = r"(?:(?:the|our|this|that|its|their|old|present|current|existing|ageing|aging) )*"
_SOON = r"(?: (?:now|currently|gradually|slowly|finally|soon|also|then|therefore|just|all|eventually))*"
_TO_COME = (  # what makes a verb one of the time to come, or of what is under way
    r"(?:['’]ll|['’]re|['’]m|['’]d|\b(?:will|would|shall|are|is|am)|\b(?:plan|intend|want|hope|need|have|has|must|mean)(?:s|ed)?(?: decided)? to|"
    r"(?:['’]re|\b(?:are|is|am)) (?:going|about|due|planning|scheduled|set|supposed|meant|preparing|hoping) to|"
    r"(?:['’]re|\b(?:are|is|am)) in the (?:middle|process|course) of)"
)
_LEAVES = (
    r"(?:replac(?:e|ing)|retir(?:e|ing)|phas(?:e|ing) out|swap(?:ping)?(?: out)?|"
    r"(?:mov|migrat|switch|chang|transition)(?:e|ing)?(?: over| away)? (?:from|off)|com(?:e|ing) off|go(?:ing)? off)"
)
_OVER = r"(?:upgraded|migrated|converted|replaced|succeeded|superseded|retired|phased out|switched off|turned off|decommissioned|shut down)"
_TO_BE = (
    rf"(?:(?:is|are){_SOON} (?:being|to be|due to be|going to be|about to be|scheduled to be|planned to be|set to be|meant to be)|"
    rf"(?:will|shall|must|has to|have to|needs to){_SOON} be){_SOON}"
)
_COMES = rf"(?:will|shall|(?:is|are) (?:to|going to|due to|meant to|supposed to|set to)){_SOON} (?:replace|succeed|supersede|take over from|take the place of)"
_WE = r"\b(?:we|i|you|(?:the|our) [\w-]+(?: [\w-]+)?|sales|finance|everyone|everybody)"
_PLANNED_MOVE = (
    r"\b(?:plan|prepar|budget)\w* (?:for )?(?:an?|the|our) (?:move|migration|switch|change) (?:away )?(?:from|off)"
)
_WEIGHED_FOR = (  # "we are evaluating AccountsIQ in place of FreeAgent"
    r"\b(?:evaluating|considering|testing|trying(?: out)?|trialling|piloting|looking (?:at|into)|thinking (?:about|of)|weighing(?: up)?|assessing|discussing|reviewing|in talks about)\b[^,;.]{2,50}? "
    r"(?:in (?:the )?place of|instead of|to (?:replace|succeed|supersede|take over from)|as (?:an? |the )?(?:replacement|successor|substitute|alternative)s? (?:for|of|to))"
)
_GOES = lazy.pattern(  # before the one that goes
    rf"(?:{_WEIGHED_FOR}|{_WE}{_SOON} ?{_TO_COME}{_SOON} {_LEAVES}|\b{_COMES}|{_PLANNED_MOVE}) {_ARTICLES}$",
    re.I,
)
_GOES_THEN = lazy.pattern(  # behind it
    rf"(?:,? (?:which|that|and))? {_TO_BE} {_OVER}\b|[\w ]{{0,20}}\((?:[^()]{{0,30}}, )?(?:being|(?:soon |about )?to be) {_OVER}\b|\s?(?:→|->|=>|[–—:-]|,)\s?(?:is |are )?(?:being|(?:soon |about |due )?to be) {_OVER}\b",
    re.I,
)
_COMES_FOR = lazy.pattern(  # before the one that comes
    rf"\b(?:{_TO_BE}|(?:(?:soon|about|due) )?to be|being)(?: soon| later)? (?:(?:replaced|succeeded|superseded) (?:by|with)|(?:upgraded|migrated|moved|converted|switched|changed) (?:over )?to) {_ARTICLES}(?:new )?$",
    re.I,
)
_MOVES_TO = lazy.pattern(  # before the one that comes, behind the one that goes
    rf"(?:{_WE}{_SOON} ?{_TO_COME}{_SOON} {_LEAVES}|{_PLANNED_MOVE}) [^,;.]{{2,50}}? (?:to|onto|on to|for|with|by) {_ARTICLES}(?:new )?$",
    re.I,
)
_COMES_THEN = lazy.pattern(  # behind it
    rf" (?:{_COMES}\b|(?:goes|is going|is to go|will go|will be|comes|is due to go|is to be) live\b(?! (?:since|already)\b))",
    re.I,
)
SOME_DAY = (
    rf"(?:next (?:year|month|spring|summer|autumn|fall|winter|quarter)|(?:(?:early|mid|late) )?(?:{MONTH})(?! (?:20(?:[01]\d|2[0-6])|last)\b)(?: 20\d\d)?|"
    r"20(?:2[7-9]|3\d)|(?:\w+ )?(?:years?|months?)(?: time)?)"
)
_LATER_ON = lazy.pattern(  # what a sentence begins with, before the products that it names
    rf"\W*(?:(?:and|then|later|also)[ ,]+)*(?:(?:from|as of|starting|beginning|in|by|after) (?:in )?{SOME_DAY}(?: on(?:wards)?)?[,:]? (?:(?:we(?:['’]ll| will)? )?(?:use |be )?(?:in|with|on) |)|"
    rf"(?:tomorrow|future|later|next|target|to-be|vision|roadmap)(?: ?\([^()]{{2,20}}\))?:|in {SOME_DAY}:|"
    r"(?:our |the )?(?:[\w-]+ )?(?:options|candidates|alternatives|contenders|short-?list|finalists|choices)(?: are)?\s?[:=–-] ?)(?:(?-i:[A-Z])[\w.&+-]*(?: [\w.&+-]+)?(?:,| and| or| &)? ?){0,6}\s*$",
    re.I,
)
_CAME_THEN = lazy.pattern(
    r" (?:was|were|has|have|had|went|came|arrived|replaced|became|followed)\b", re.I
)  # "In April HubSpot was introduced"
_AFTER_ANOTHER = lazy.pattern(
    r"\b(?:had|were|was|used|ran|started|began)\b[^.;]{3,70},? (?:and )?(?:then|later|after that) (?:on |with |to )?$",
    re.I,
)
_AND_NOW = lazy.pattern(
    r",? (?:and|but) (?:now|today|since (?:\w+ )?\w+|from \w+ on|these days|finally|at last)\b", re.I
)
_AMONG = lazy.pattern(  # of which one is still to be taken
    r"\b(?:choos|decid|torn|select|pick|hesitat|undecided|compar|weigh)\w* (?:between|among)\b[^.;]*$|"
    r"\b(?:short-?list\w*|candidates|options|finalists|contenders)\b(?: are| is|:)[^.;]*$",
    re.I,
)
_SENTENCE_END = lazy.pattern(r"[.;!?]\s|\n\n")
_UNTIL_THEN = lazy.pattern(  # "until 31 December, then AFAS Profit"
    rf"^(?!.*\b(?:was|were|had|used|ran)\b).*\buntil (?:the end of )?(?:\d{{1,2}}(?:st|nd|rd|th)? )?{SOME_DAY}(?:,|;| and)? (?:and )?(?:then|after that|afterwards),? "
    rf"(?:we(?:['’]re| are| use| run| have| move to| switch to)? )?(?:(?:on|with|to) )?{_ARTICLES}(?:new )?$",
    re.I | re.S,
)
_LAST = (  # a time that is over
    rf"(?:(?:about|around|roughly) )?(?:(?:the )?(?:end|start|beginning|middle) of )?(?:(?:early|mid|late) )?"
    rf"(?:last (?:year|month|week|spring|summer|autumn|fall|winter|quarter|{MONTH})|(?:{MONTH}|(?:the )?(?:spring|summer|autumn|fall|winter))(?: last year|(?: of)? 20(?:[01]\d|2[0-6])\b|(?! \d))|"
    r"20(?:[01]\d|2[0-6])\b|(?:the |that )?(?:merger|takeover|move|pandemic|fire)|\w+ (?:years?|months?|weeks?) ago)"
)
_UNTIL_LAST = rf"(?:up )?(?:until|till|to) {_LAST}"
_USED = r"(?:had|were|was|used|ran|worked|lived|kept)"
_WAS_USED, _UNTIL = lazy.pattern(rf"\b{_USED}\b", re.I), lazy.pattern(r"\b(?:until|till|up to)\b", re.I)
_ENDED = lazy.pattern(rf",? {_UNTIL_LAST}(?=\W|$)", re.I)  # behind the one that went
_HAS_COME = lazy.pattern(  # "we ran Exact Globe until March 2024, then AFAS", "until 2022 it was Zoho, since then HubSpot"
    rf"(?:\b{_USED}\b[^.;]{{2,50}} {_UNTIL_LAST}|\b{_UNTIL_LAST},? (?:it|we|they|sales|finance|everyone|everybody) {_USED}\b[^.;]{{2,50}}?)"
    rf"(?:,|;| and)? (?:and )?(?:then|(?:ever )?since(?: then)?|after that|afterwards|now|thereafter),? "
    rf"(?:(?:we|it|they|sales|finance)(?:['’]re| are| is| was| were| had| have(?: had| used| been)?| use| used| run| ran| moved to| switched to| went to| changed to)? )?(?:(?:came|on|with|to|in) )?{_ARTICLES}(?:new )?$",
    re.I | re.S,
)
_UNTIL_THEN_ONLY = lazy.pattern(  # before the one that went: "until 2022 it was Zoho"
    rf"\b{_UNTIL_LAST},? (?:it|we|they|sales|finance|everyone|everybody) {_USED}(?: (?:on|with|in|using))? {_ARTICLES}$",
    re.I,
)
_THEY_HAD_THEN = lazy.pattern(  # "GoldMine, which is what the reps had in those days"
    r",? (?:which|that)(?: (?:is|was) what)? (?:[\w’'-]+ ){1,3}(?:had|used|ran|worked (?:in|with|on)) (?:in those days|then|back then|at the time|at that time)\b",
    re.I,
)
_FOR_A_TIME = lazy.pattern(  # "Until 2022, Salesforce", "Before 2020: Sage 50", "From 2016 to 2021, Pipedrive", "For years, GoldMine"
    rf"^\W*(?:{_UNTIL_LAST}|before {_LAST}|(?:from |between )?(?:19|20)\d\d ?(?:to|until|till|and|–|-) ?{_LAST}|"
    rf"from then (?:on )?(?:until|till|to) (?:{_LAST}|{MONTH}(?: of (?:this|last) year)?)|for (?:many |some |\w+ )?(?:years|decades)|in the (?:early|old) days)\s?[,:–-]? ?{_ARTICLES}$",
    re.I,
)
_NOW_AT_LAST = lazy.pattern(  # "…, then Sage 200, and now NetSuite"
    rf"(?:\b{_USED}\b|\b{_UNTIL_LAST})[^.;]{{2,50}}?,? (?:and )?(?:then|after that|later|afterwards),? [^.;,]{{2,30}},? (?:and|but) "
    rf"(?:now|today|these days|finally|at last)(?: (?:we|it)(?:['’]re| are| have| use| run)?)?(?: (?:on|with|in))? {_ARTICLES}$",
    re.I,
)
_AND_THEN = lazy.pattern(r",? (?:(?:and|but),? )?(?:then|after that|(?:un)?til|up to)\b", re.I)
PERHAPS_LATER = lazy.pattern(  # behind the one that is there: "Sage 200, maybe NetSuite later", "HubSpot (perhaps Salesforce in 2028)"
    rf"\s*(?:[,(;–—-]|\band\b|\bbut\b)\s*(?:(?:and|or|but|we|it) )?(?:maybe|perhaps|possibly|probably|might|may|could)\b[^;.()\n]{{2,60}}?"
    rf"\b(?:later(?: on)?|one day|some ?day|soon|eventually|in (?:the )?future|at some point|{SOME_DAY})\b",
    re.I,
)
WAS_TO_JOIN = lazy.pattern(  # what once was to be joined is there: "a firm from Leeds was to join our Salesforce to inspHire"
    r"\b(?:was|were|had) (?:(?:going|supposed|meant|hoping|about|due|hired|engaged|asked) )?to (?:join|connect|link|integrate|hook|tie|bridge|wire|glue|sync)\b",
    re.I,
)
_JOINED_WITH = lazy.pattern(  # but not what it was to be joined with: "… with MuleSoft"
    rf"{WAS_TO_JOIN.pattern}[^.;]* (?:to|with|and) [^.;]* (?:with|through|using|via|in|on|by) (?:the )?$", re.I
)
_CAME_AFTER = lazy.pattern(
    r"\b(?:came|arrived|started|followed|began|was bought|was introduced) (?:right |straight |soon |only )?after (?:the |our )?$",
    re.I,
)
_NEVER_USED = lazy.pattern(  # "MailPlus was bought and never used"
    r",? (?:(?:which|that) )?(?:(?:was|were|has been|is|had been) |(?:we|they) (?:once |have |had |even )?)?(?:bought|purchased|paid for|licen[cs]ed|signed(?: for)?|installed)\b[^.;,]{0,25}?,? (?:and|but) (?:it |then |so |was |has |been |we )*"
    r"(?:never|nobody|no one|hardly ever|not) (?:\w+ )?(?:used?|uses|opened|touched|started|switched on|rolled out|installed|took off|taken up|got going)\b",
    re.I,
)
_ONLY_TRIED = lazy.pattern(  # "Odoo was piloted in 2024 and stopped"
    r",? (?:(?:was|were|has been|have been|had been) )?(?:once |briefly |only )?(?:piloted|trial(?:l)?ed|tested|tried(?: out)?|evaluated|looked at|considered)\b[^.;,]{0,30}?,? (?:and|but|then) (?:(?:then|later|soon|was|it|we) )*"
    r"(?:stopped|dropped|abandoned|ended|given up|gave (?:it )?up|rejected|set aside|shelved|discarded|turned down|declined|not (?:continued|taken (?:up|on)|pursued|bought|kept|chosen))\b",
    re.I,
)
_OLD_THINGS = r"(?:old|past|earlier|former|previous|historic(?:al)?|closed|archived|things?|history|archives?|reference|records of)"
_KEPT_TO_LOOK_UP = lazy.pattern(  # "PS Financials is only kept to look things up"
    rf",? (?:(?:which|that|it) )?(?:is|stays?|remains?|was)(?: now| still)* (?:only|just|merely|solely|kept (?:only|just))(?: kept| there| used| open| around| alive| on)* "
    rf"(?:to|for) (?:look(?:ing)? (?:up|at)?|see(?:ing)?|read(?:ing)?|consult(?:ing)?|search(?:ing)?|find(?:ing)?|check(?:ing)?)? ?(?:in|through|for|at)? ?(?:the |our )?(?:{_OLD_THINGS}\b|(?:auditors?|tax (?:office|inspectors?|man)|taxman)\b)",
    re.I,
)
_WE_CLOSED = lazy.pattern(  # "Stripe we closed last year"
    r",? (?:which |that )?(?:we|they|i) (?:have |had )?(?:since |then |long since )?(?:closed|left|quit|ended|terminated|cancelled|canceled|gave up|given up|dropped|parted with|stopped(?: using)?|switched off|turned off|shut)(?: down| off)?"
    r"(?=\W*$|[.;,)]| (?:last|in|this|at|since|on|with|after|when|because|for good|again|long|years?|months?|(?:a|two|three|some|many) (?:years?|months?|weeks?))\b)",
    re.I,
)
_TAKEN_OUT = lazy.pattern(  # "Mendix, which is mentioned in the annex, has been taken out"
    r"(?:, (?:which|that|as|named|mentioned|listed|once|still|though|although)\b[^,;.]{2,50},)? (?:has|was|is|have|were)(?: been)?(?: since| now| meanwhile| again)* (?:taken out|struck(?: out| off)?|crossed out|left out|deleted|withdrawn)"
    r"(?=\W*$|[,.;)]| (?:of|from|in) (?:the |our |this )?(?:list|scope|project|annex|plan|table|paper|request|final|new|last|second)\b| again| since| meanwhile| by now)",
    re.I,
)
_REACH = 90  # characters before a name that hold the longest of these


def by_succession(text: str, begin: int, mention: Mention) -> str | None:
    """How a product stands by what a text tells of its coming or going.

    `stated`: it is to be replaced, and there until then. `planned`: it is to come in the place of another, or is one of several
    to be chosen from. `past`: it has gone since. None where the sentence or clause that begins at `begin` says none of these."""
    before = text[max(begin, mention.start - _REACH) : mention.start]
    later = _LATER_ON.match(text, begin, mention.start) and not _CAME_THEN.match(text, mention.end)
    coming = _COMES_FOR.search(before) or _MOVES_TO.search(before) or _COMES_THEN.match(text, mention.end)
    if later or coming or _AMONG.search(text, begin, mention.start):
        return "planned"
    if _JOINED_WITH.search(before) or _CAME_AFTER.search(before) or _NEVER_USED.match(text, mention.end):
        return "past"
    if _TAKEN_OUT.match(text, mention.end):
        return "out of scope"
    if _WE_CLOSED.match(text, mention.end):
        return "past"
    if _ONLY_TRIED.match(text, mention.end) or _KEPT_TO_LOOK_UP.match(text, mention.end):
        return "past"
    above = text[max(0, mention.start - _REACH) : mention.start]  # "until" stands in the clause before
    if "until" in above and _UNTIL_THEN.search(_SENTENCE_END.split(above)[-1]):
        return "planned"
    if by_ending := _by_ending(text, above, mention):
        return by_ending
    if _AFTER_ANOTHER.search(above) and _AND_NOW.match(text, mention.end):
        return "past"  # "We had NetSuite, then Odoo, and since May we have Business Central"
    return "stated" if _GOES.search(before) or _GOES_THEN.match(text, mention.end) else None


def _by_ending(text: str, above: str, mention: Mention) -> str | None:
    """How a product stands where one was had until a time that is over, and another came then; `above` are the words before
    it."""
    sentence = _SENTENCE_END.split(above)[-1]
    if _ENDED.match(text, mention.end):
        return "past" if _WAS_USED.search(sentence) else None
    if _NOW_AT_LAST.search(sentence):
        return "stated"
    if _FOR_A_TIME.search(sentence) or _THEY_HAD_THEN.match(text, mention.end):
        return "past"
    if not _UNTIL.search(sentence):
        return None
    if _UNTIL_THEN_ONLY.search(sentence):
        return "past"
    if _HAS_COME.search(sentence):
        return "past" if _AND_THEN.match(text, mention.end) or _AND_NOW.match(text, mention.end) else "stated"
    return None
