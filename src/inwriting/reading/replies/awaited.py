"""What a person says of answers that are still to come: "The rest I will have to ask around for", "I'll get back to you on 4 and 5",
"waiting for our IT on Q3".

It answers nothing, and there is nothing in it to place: the questions stay open and stand in the next letter. A sentence is
one only where all of its words serve this and it says which answers it is about, by their numbers or as the rest.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from inwriting.reading.text import lazy

MOST_READ = 160  # characters
_NUMBER = r"(?:questions?\s?|numbers?\s?|no\.?\s?|points?\s?|items?\s?|q\.?\s?|#\s?)?\d{1,2}"
_NUMBERS = rf"(?:(?:(?:the |my |our )?answers? (?:to|on|for) )?{_NUMBER}(?:(?:\s?[,&–-]|,? and| to| or)\s?{_NUMBER})*)"
_REST = (
    r"(?:(?:all )?(?:the |your |these |those |my )?(?:rest|remainder|others|(?:other|remaining|missing|open) (?:ones?|questions?|points?|answers?|items?|bits?))"
    r"(?: of (?:them|it|the (?:questions|answers|list)|your questions))?)"
)
_NAMED = r"(?:(?:the|your) (?:\w+ ){1,3}questions?)"
_WHICH = rf"(?:{_NUMBERS}|{_REST}|{_NAMED})"
_WHO = (
    r"(?:around|internally|about|it up|(?:our|my|the|an?) (?:[\w&’'-]+ ){0,2}[\w&’'-]+(?: in [\w&-]+)?|(?-i:[A-ZÀ-Þ])[\w’'-]+(?: (?-i:[A-ZÀ-Þ])[\w’'-]+)?(?: in [\w&-]+)?|"
    r"(?:somebody|someone|colleagues|people|finance|sales|accounts|accounting|operations|purchasing|procurement|legal|support|management|him|her|them))"
)
_MUST = r"(?:(?:will|shall|['’]ll|(?:am |are |['’]m |['’]re )?going to|(?:have|['’]ve|has|need|got|still need) to|must|should|let me|let us) (?:still |first |also |now |just )*)"
_FINDS_OUT = (
    r"(?:ask|check|verify|clarify|confirm|find out|look up|look into|look (?:it|them|this|that) up|consult|chase|dig out|dig up|work out|think about|research|discuss|collect|gather|"
    r"wait|(?:get|come|be) back|revert|report back|reply|answer|send|write|let you know|(?:talk|speak) (?:to|with))"
)
_FINDING_OUT = r"(?:(?:have |['’]ve )?(?:also |just |already )?(?:asked|passed on|forwarded)|(?:still )?(?:waiting|chasing|checking|asking|looking into|finding out))"
_LOOK = (
    rf"(?:(?:still |also |first )*{_MUST}+{_FINDS_OUT}|(?:still |also )*{_FINDING_OUT})(?: (?:to you|you|it|that|this|them|these|those))*"
    rf"(?:(?: (?:with|from|for|on|by))? {_WHO})?(?: (?:for|about|on|with))?"
)
_DAY = (
    r"(?:(?:the )?end of (?:the |this |next )?(?:day|week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening))?|tomorrow|tonight|noon|then|"
    r"(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: \w+)?|next \w+|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2})?)"
)
_WHEN = (
    r"(?:,? (?:later|soon|tomorrow|today|tonight|asap|first|then|shortly|separately|still|again|yet|next (?:week|month)|this (?:week|afternoon|evening|morning)|"
    rf"(?:by|on|before|until) {_DAY}|"
    r"in (?:a|the) (?:bit|while|morning|afternoon|day|week|few days|next days)|and (?:will )?(?:get|come) back(?: to you)?|please|sorry|thanks|though))*"
    r"(?:,? (?:as soon as|once|when|who (?:is|are)) [\w’' ]{2,50})?"
)
_AWAY = r"(?:,? (?:(?:but|and|who) )?(?:he|she|they|who)?(?:['’]s|['’]re| is| are)? ?(?:on (?:holiday|leave|vacation|a trip)|away|out|ill|sick|off|travelling|back (?:on |next )?\w+)(?: (?:today|tomorrow|this week|until \w+))?)?"
_I = r"(?:(?:i|we)\b ?)"
_BE = r"(?:(?:['’]m|am|['’]re|are|was|were) )?"
_COMES = (
    r"(?:(?:will|shall|to|is|are|still|yet|now|has to|have to|must|needs? to|be|being) )*"
    rf"(?:follow|follows|come|comes|coming|sent|to come|to follow|later|tomorrow|soon|open|missing|outstanding|pending|unanswered|checked|looked up|clarified|asked|with {_WHO}|next week|under way)"
)
_LEAD = r"(?:(?:and|but|so|also|for now|unfortunately|sorry|thanks)[,:]? )*"
_TO_COME = lazy.pattern(
    rf"\W*{_LEAD}(?:"
    rf"(?:(?:for|on|as for|as to|regarding|about|with|to) )?{_WHICH},? {_I}{_BE}{_LOOK}|"  # "The rest I have to ask around for"
    rf"{_I}?{_BE}{_LOOK} ?(?:(?:on|about|for|regarding|as to|with) )?{_WHICH}(?: (?:with|from) {_WHO})?|"  # "waiting for our IT on Q3"
    rf"{_WHICH} {_COMES}|"
    rf"(?:still )?(?:to come|to follow|missing|outstanding|open)(?: (?:are|is))?:? {_WHICH}|"
    rf"{_I}(?:do not|don['’]t|did not|haven['’]t|have not) (?:yet )?(?:have|got|know)(?: (?:an answer|the answers?) (?:to|for|on))? {_WHICH}"
    rf"){_WHEN}{_AWAY}\W*",
    re.IGNORECASE,
)
_DIGITS = lazy.pattern(r"\d{1,2}")


def answers_to_come(sentence: str, numbers: Collection[int]) -> tuple[int, ...] | None:
    """The questions of which a sentence says that their answers are still to come, by number (none where it speaks of
    the rest); None where it says anything else. `numbers` are those that were asked."""
    if len(sentence) > MOST_READ or "?" in sentence:
        return None
    if _TO_COME.fullmatch(sentence) is None:
        return None
    named = tuple(dict.fromkeys(int(number) for number in _DIGITS.findall(sentence)))
    return named if set(named) <= set(numbers) else None
