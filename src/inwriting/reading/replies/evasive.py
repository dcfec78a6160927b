"""Words in the place of an answer that are none: that the writer will not say, that somebody else knows, that it was said
before.

"I don't know" settles a question, because an assumption then takes its place. Who would rather not say, or names
somebody else, has settled nothing: the question stays open, the assumption stands, and no firm quote rests on it.
"""

from __future__ import annotations

import re

from inwriting.reading.text import lazy

MOST_READ = 140  # characters: a longer answer says something
REFUSED = "You would rather not say; our assumption stands until there is an answer."
SAID_BEFORE = "We did not find it there with certainty; please write the answer itself here."
OF_ANOTHER = "Somebody else has the answer; we keep your words and ask again until it is here."

_TOLD = (
    r"(?: (?:it|that|this|these|you|details|(?:the |any |our )?(?:numbers?|figures|details|information|volumes|names?)|at this stage|at this point|yet|"
    r"here|by e?-?mail|publicly|externally|with you|to you|outside))*"
)
_REFUSED = lazy.pattern(
    r"(?:(?:sorry|hmm|well|honestly|i['’]?m afraid)[,.: ]+)?(?:"
    rf"(?:(?:i|we)(?:['’]d| would)|would) (?:rather|prefer|like) not (?:to )?(?:say|tell|disclose|share|answer|comment|give|name|reveal){_TOLD}|"
    rf"(?:(?:i|we) )?(?:prefer|choose|chose) not to (?:say|tell|disclose|share|answer|comment|give|name|reveal){_TOLD}|"
    rf"(?:(?:i|we) )?(?:can ?not|can['’]?t|won['’]?t|will not|may not|do not|don['’]?t|must not|(?:am|are) not (?:allowed|able|permitted|free) to|(?:am|are) unable to)"
    rf"(?: (?:want|wish|like) to)? (?:disclose|share|reveal|comment on|answer|name|give){_TOLD}|"
    r"no comment|(?:(?:that|this|it)(?:['’]s| is) )?(?:strictly |highly )?(?:confidential|secret|private|classified|sensitive|internal(?: only)?)(?: information)?|"
    r"(?:that(?:['’]s| is) )?(?:none of your business|not your (?:business|concern)|not for (?:you|externals?))|"
    r"not disclosed|undisclosed|pass|skip(?:ped)?|keine angaben?|(?:das )?möchte(?:n)? (?:ich|wir) nicht (?:sagen|angeben))"
    r"[\s.!]*",
    re.IGNORECASE,
)
_WHO = r"(?:(?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]+)?|he|she|they|somebody else|someone else|(?:my|our|the) (?:[\w&-]+ ){0,2}[\w&-]+)"
_AFTER_NO = r"(?:[^.?!]{1,30}\?\s*)?(?:(?:no|nope|yes|sorry|hmm)[\s,.;:–—-]+)?(?:i think )?"
_OTHERS = lazy.pattern(
    rf"{_AFTER_NO}(?:(?:only )?{_WHO}(?:['’]ll| will| would| should| might| may)? (?:knows?|has the (?:answer|details|numbers)|can (?:tell|say|answer)|"
    rf"tells? you|needs? to (?:answer|say))(?: (?:you|us|that|this|it|better|best|more|exactly|all(?: of)?|about (?:it|that|this)))*|"
    rf"(?:that(?:['’]s| is)|this is|it(?:['’]s| is))?\s?(?:a )?(?:question|one|something|matter|topic)? ?for {_WHO}(?: to (?:say|answer|decide|tell))?|"
    rf"(?:up|down) to {_WHO}|(?:please |best |better )*(?:ask|check with|talk to|speak (?:to|with)|contact) {_WHO})[\s.!]*",
    re.IGNORECASE,
)
_DECIDED_BY = lazy.pattern(
    rf"{_AFTER_NO}{_WHO} (?:decides?|will decide|has to (?:decide|say)|must decide|is to decide|should (?:decide|say))(?: (?:that|this|it))?[\s.!]*",
    re.IGNORECASE,
)
_AWAITED = lazy.pattern(  # "still waiting for our IT", "chasing Pete on this"
    r"\W*(?:(?:i['’]?m|we['’]?re|i am|we are) )?(?:still )?(?:waiting|chasing)(?: (?:for|on|to hear from|to hear back from))?"
    r"(?: (?:an answer|a reply|feedback|input|the answer|confirmation|word|news|numbers|figures)(?: (?:from|by|of))?)?"
    r" (?:(?:my|our) (?:[\w&-]+ ){0,2}[\w&-]+|(?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]+)?|him|her|them|finance|sales|accounts|operations|legal|purchasing|management|a colleague|colleagues)"
    r"(?: (?:on|about|for|with) (?:that|this|it)(?: one)?)?(?:,? (?:here|still|sorry|at the moment|right now|too|as well))*[\s.!]*",
    re.IGNORECASE,
)
_SHEET = r"(?:brief|rf[qpi]|enquiry|inquiry|tender|specification|spec)"
_BRIEF = (
    r"(?:(?:the|my|our|this|original|first|initial|attached|earlier|previous|discovery|last) ){0,3}"
    rf"(?:{_SHEET}|e-?mail|mail|message|request|document|attachment|file|letter)"
)
_SECTION = (
    r"(?:(?:sections?|points?|paragraphs?|para\.?|items?|clauses?|chapters?|nos?\.?|numbers?|§)\s?"
    r"(?P<{}>[A-Z]?\d{{0,3}}(?:\.\d{{1,3}}){{0,3}}|[A-Z]|\d{{1,3}})|(?P<{}>\d{{1,2}}(?:\.\d{{1,3}}){{1,3}}))(?!\w)"
)
_SAID = lazy.pattern(
    r"\W*(?:(?:(?:please |kindly )?(?:see|refer to|check|read|look (?:at|in)|find it in|cf\.?)|(?:as |this is |that is |it is |it['’]s |that['’]s |is |was )?(?:already )?"
    r"(?:stated|described|written|said|mentioned|set out|explained|given|answered|specified|listed|noted|outlined|covered)(?: already| before| above| earlier)?|"
    r"(?:as )?(?:i|we)(?: have|['’]ve)? (?:already )?(?:wrote|written|said|stated|told you|mentioned|answered|described)(?: (?:that|this|it|you))?(?: already| before)?)"
    rf"(?:[\s,:(]*(?:in |under |at |of |by |from )?(?:{_BRIEF}|{_SECTION.format('a', 'b')}|{_SECTION.format('c', 'd')})){{0,3}}|"
    rf"(?:as |as per |per |in |as in |under )(?:(?:the|my|our) {_SHEET}(?:,? {_SECTION.format('e', 'f')})?|{_SECTION.format('g', 'h')}(?: of {_BRIEF})?)|as above)"
    r"(?:,? (?:please|above|already|before|thanks))*\W*",
    re.IGNORECASE,
)
_NOBODY_ELSE = lazy.pattern(r"\b(?:you|nobody|no one|everybody|everyone|we)\b", re.IGNORECASE)


def evades(words: str, type_: str) -> str:
    """Why words are no answer to a question of this type, as a letter can say it; "" where they may be one."""
    if len(words) > MOST_READ:
        return ""
    if _REFUSED.fullmatch(words):
        return REFUSED
    if _AWAITED.fullmatch(words):
        return OF_ANOTHER
    if type_ == "person" or _NOBODY_ELSE.search(words):
        return ""
    another = _OTHERS.fullmatch(words) or (type_ not in ("free", "yes/no") and _DECIDED_BY.fullmatch(words))
    return OF_ANOTHER if another else ""


def says_before(words: str) -> bool:
    """Whether words only point to what was written before: "as stated in section 8 of our brief", "I wrote that already"."""
    found = _SAID.fullmatch(words) if len(words) <= MOST_READ else None
    return found is not None and len(words.split()) > 1


def section_of(words: str) -> str:
    """The section of the brief that such words point to ("8", "3.2"), "" where they name none."""
    found = _SAID.fullmatch(words) if len(words) <= MOST_READ else None
    return next((label for label in found.groupdict().values() if label), "") if found else ""
