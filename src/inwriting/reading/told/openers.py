"""What stands before a statement and says nothing of it: "And please note that …", "One thing to settle: …"."""

from __future__ import annotations

import re

from inwriting.reading.text import lazy

_LINK = r"(?:(?:and|but|so|also|then|plus|well|now|oh|next|finally|lastly|besides|moreover|furthermore|first|second|third|firstly|secondly|thirdly)\b,? )"
_MIND = (  # how somebody asks to be heard
    r"(?:(?:please |kindly |do )*(?:note|add|know|mind|remember|observe|be aware|be advised|keep in mind|bear in mind|take into account|consider|write down)(?: also| too| down| as well)?,? that|"
    r"(?:you (?:should|must|need to|ought to|may|might) (?:also )?know|(?:i|we) (?:should|must|may|have to|want to|would like to) (?:also |just )?(?:add|mention|say|point out|stress)|it (?:should|must) be (?:said|noted|added)|worth (?:knowing|noting|saying)(?: is)?),? that)"
)
_HEAD = (  # what titles a remark, whatever it is of
    r"(?:problems?|issues?|troubles?|headaches?|quirks?|oddit(?:y|ies)|snags?|notes?|nb|n\.b\.|remarks?|comments?|caveats?|catch|pain points?|weak (?:spot|point)s?|important|attention|careful|warning|fyi|ps|p\.s\.|to be clear|to be precise|"
    r"day|data quality|quality of (?:the )?data|background|context|today|at present|at the moment|exceptions?|exceptional cases?|special cases?|rough edges?|known (?:problems?|issues?|exceptions?)|triggers?|starting point|approvals?|handoffs?|hand work|manual (?:work|steps?)|constraints?|compliance|regulations?|(?:[a-z]+ )?rules?|certain|for certain|sure|for sure|confirmed|known|settled|decided|fixed|agreed|true|fact|facts|must comply with|we must comply with|(?:the |a )?(?:transfer|sync|hand-?over|link) (?:starts|begins) (?:when|with|on|once))"
)
_BRIEFLY = r"(?:in (?:short|brief|a word|a nutshell|one word|other words|particular)|to sum up|long story short|put (?:simply|briefly)|from (?:my|our) side|for (?:my|our) part|the short version)"
_ONE_MORE = r"(?:(?:one|another|a|the|two|three|last|final|first|second|third|only|our|my|more|other|further|big|main|worst|thing|things|point|points|question|matter|item|remark|remarks) ){0,4}(?:things?|points?|matters?|remarks?|questions?|items?|problems?|troubles?|headaches?|catch|snags?|issues?)(?: (?:more|left|still|to (?:settle|add|note|know|mention|say|watch|solve|agree|decide|clear up)|that (?:is|we|i) [\w ]{2,30}|for you|for us|here|today|(?:is|are)))*"
_LINES = r"(?:one|a|two|another|the|some) (?:lines?|words?|sentences?|paragraphs?)(?: in [a-z]+)?(?: (?:for|to|from) [\w ]{3,30})?"
_WRONG = r"what (?:goes wrong|breaks|fails|hurts|annoys us|troubles us|costs us (?:time|nerves|most)|is (?:odd|special|wrong|different))(?: (?:most|most often|today|now|at present|here|every (?:day|week|month)))*"
_OPENER = lazy.pattern(
    rf"\W*(?:{_LINK}{{0,2}}(?:{_MIND} |{_BRIEFLY}[:,] |(?:{_ONE_MORE}|{_LINES}|(?:(?:our|the|my|main|biggest|worst|other|known|usual) ){{0,3}}{_HEAD}|{_WRONG})\s?: )|(?:and|but|plus|so(?! (?:far|that|long|much|many|is|are|do|does|soon|called)\b)|also),? (?=\w))",
    re.I,
)
_THE_TRIGGER_IS = lazy.pattern(
    r"\W*(?:the |our |its )?(?:trigger(?:ing event)?|starting (?:point|event)|start signal|event)(?: (?:for|of) [\w ]{2,25}?)? (?:is|would be|should be) (?!not\b|still\b|when\b|that\b)(?=\w)",
    re.I,
)
_STANDS = 3  # words that stand by themselves
_LOST = lazy.pattern(
    r"(?:that|this|it|they|these|those|he|she|none|nothing|no|yes)\b(?! (?:goes|is) (?:wrong|right))", re.I
)


def without_opener(words: str, *, of_trigger: bool = False) -> str:
    """A statement without what introduces it, where what is left stands by itself."""
    for pattern in (_OPENER, _THE_TRIGGER_IS) if of_trigger else (_OPENER,):
        opener = pattern.match(words)
        if opener is None:
            continue
        rest = words[opener.end() :]
        if len(rest.split()) >= _STANDS and not _LOST.match(rest):
            words = rest
    return words
