"""Words that object to what was read and put nothing in its place: "that is only a heading", "not an exception", "no, the
shop does that automatically", "nothing is approved there".

They speak of the words that we showed. Taken as the value of a fact they would say the opposite of what their writer means.
"""

from __future__ import annotations

import re

from inwriting.playbook.schema import Fact
from inwriting.reading.replies.align import words_of
from inwriting.reading.text import lazy

MOST_READ = 300  # characters of a remark; of a longer one nothing is sure
_WORDING = (
    r"(?:sentence|line|words?|phrase|part|passage|bit|paragraph|point|entry|text|remark|heading|reading|number|one)"
)
_THIS = rf"(?:(?:(?:that|this|the|your|these|those) {_WORDING}|that|this|it|these|those|they|which|das|dies|es|c['’]|ce|cela)\b)"
_BE = r"\s?(?:(?:is|are|was|were|ist|sind|war|est|sont|était)\b|['’](?:s|re)\b)"
_ONLY = r"(?:\s?(?:just|only|merely|simply|really|actually|rather|more|nur|bloß|juste)\b)"
_A = r"(?:an?|the|our|your|my|some|one of (?:our|the)|part of (?:the|our|an?)|eine?|der|die|das|une?|le|la)"
_TEXT = (  # what a piece of writing is
    r"(?:(?:section|chapter|sub|page|column|table|row)[ -]?)?(?:headings?|headlines?|headers?|footers?|titles?|captions?|chapters?|sections?|paragraphs?)|introductions?|intro|preamble|boilerplate|"
    r"placeholders?|examples?|samples?|illustrations?|remarks?|comments?|asides?|footnotes?|side notes?|wish|wishes|jokes?|questions?|figures? of speech|names? of (?:an?|the) [\w-]+|"
    r"überschrift|titel|beispiel|bemerkung|titre|exemple|remarque"
)
_ERROR = r"typos?|mistakes?|errors?|misunderstandings?|misreadings?|slips? of the pen|irrtum|missverständnis|versehen|erreur|malentendu"
_AS_TEXT = lazy.pattern(  # "just a heading", "this was meant as an example", "a wish of the board"
    rf"\W*(?:{_THIS}{_BE}|{_BE}|(?=(?:just|only|merely|simply|nur)\b)){_ONLY}*(?:\s?(?:meant|intended|written|given)\b)?{_ONLY}*(?:\s(?:as|to be)\b)?\s?(?:(?:{_A}) )?"
    rf"(?:(?:[\w’'-]+ )?(?:{_TEXT}|quotes?(?= from\b))(?: (?:of|in|from|for|by|on|about|and|to)\b[^.;,]{{0,60}})?|(?:{_ERROR}))(?:,? (?:and |but )?(?:not|no)\b[^.;,]{{0,40}})?(?:,? (?:here|only|really|sorry))*\W*|"
    rf"\W*(?:an? )?(?:{_ERROR})\W*|\W*(?:you (?:have |must have )?)?(?:misread|misunderst\w+|got (?:it|that|this) wrong)(?: (?:it|that|this|us|me|the \w+))?\W*",
    re.IGNORECASE,
)
_KIND = lazy.pattern(  # what a fact may be said not to be, besides its own name
    r"(?:exception|problem|issue|constraint|limit|requirement|fact|definition|criterion|criteria|condition|process|trigger|event|system|record|decision|value|"
    r"point|topic|matter|subject|goal|outcome|rule|risk|question|thing|data|measure|metric|error|mistake|failure|fault|workaround)"
)
_NOT_A = lazy.pattern(
    rf"\W*(?!no (?:problem|issue|question|objection)s?\b)(?:{_THIS})?\s?(?:(?:is|are|was|were)(?:n['’]t| not| no)|['’](?:s|re) (?:not|no)|not|no|ist kein\w*|kein\w*|n['’]est pas)(?: (?:really|actually|at all|even))?\s"
    rf"(?:(?:an?|any|the|our|one of (?:our|the)|one|such an?|eine?|une?|un) )?(?P<what>[\w’'-]+(?: [\w’'-]+)?)(?: (?:at all|here|really|for us|to us|of ours|as such))*(?=\W*$|[,;.–—-]\s)",
    re.IGNORECASE,
)
_BUT_NOT_A = lazy.pattern(  # "this is a feature, not an exception"
    rf"\W*(?:{_THIS}{_BE}|{_BE})[^.;,]{{1,80}}, (?:and |but )?(?:not|no) (?:(?:an?|any|the|really an?) )?(?P<what>[\w’'-]+(?: [\w’'-]+)?)\W*",
    re.IGNORECASE,
)
_NOT_ABOUT = lazy.pattern(
    rf"\W*(?:{_THIS})?\s?(?:(?:is|are|was|were)(?:n['’]t| not)|['’](?:s|re) not|not|does(?: not|n['’]t)|do(?: not|n['’]t))\s(?:about|related to|relate to|concerned with|concern|meant|mean|refer\w*|say|what we)\b",
    re.IGNORECASE,
)
_OF_IT = lazy.pattern(  # "that is normal", "this runs by itself", "it happens automatically"
    rf"\W*(?:(?:(?:that|this|the|your|these|those) {_WORDING}|that|this|these|those|they)(?!(?:['’]re| are) (?:in|on|at|kept|held|stored|by)\b)(?!\s(?:should|must|needs?|ought|reads?)\b)(?:\s|['’](?:s|re)\b)|"
    r"it\s(?!(?:is|was|should|must|needs|ought|reads?)\b)\w|"
    r"it(?: (?:is|was)|['’]s) (?:just |only |all |already |now |quite |perfectly )?"
    r"(?:(?:not|no|never|how|why|what|where|because|about|meant|gone|handled|out of|in order|by design|on purpose|ok|okay)\b|normal|fine\b|automat\w*|intended|intentional|deliberate|wanted|allowed|irrelevant|"
    r"unrelated|solved|fixed|the \w+(?: \w+)? (?:that|who|which)\b))",
    re.IGNORECASE,
)
_DOES_IT = lazy.pattern(  # "the shop does that automatically", "nobody types that"
    r"\b(?:(?:do|does|did|handles?|handled)\s(?:it|that|this|so|them|those)\b(?:\s[\w’'-]+){0,5}|"
    r"\w{3,}(?:s|ed)\s(?:it|that|this|so|them|those)\b(?:\s(?:already|automatically|itself|now|today|by itself|for us|anyway|here|yet|by hand|manually|instead|too|all|alone|care of|on its own|at night))*)\W*$",
    re.IGNORECASE,
)
_NOTHING = lazy.pattern(
    r"\W*(?:nothing|nobody|no one|none|never|neither|nowhere|n/?a|nil|not applicable|nichts|niemand|keine?r?|rien|aucune?|personne)\b|"
    r"\W*(?:and |but )?there(?: is| are| was| were|['’]s)(?:n['’]t| not| no| nothing| none| nobody| never)\b|"
    r"\W*(?P<who>we|they|i|he|she|you|one|(?:the|our|your) \w+|(?-i:[A-Z])[\w’'-]*(?: (?-i:[A-Z])[\w’'-]*)?|\w+)\s?"
    r"(?:(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could)(?: not|n['’]t)|cannot|never|(?:have|has|had|know|knows|need|needs|see|hold|holds|use) (?:no|nothing|none))\b",
    re.IGNORECASE,
)

_IS_ONE = lazy.pattern(r"(?:we|they|i|he|she|you|one|(?:the|our|your) \w+|(?-i:[A-Z]).*)", re.IGNORECASE)


def objection_end(words: str, fact: Fact | None) -> int | None:
    """Where words end that say outright that what was read is no fact of its kind, with a "no" before them or without: "just
    a heading", "not an exception", "is not about which system is master"; None of other words."""
    if len(words) > MOST_READ:
        return None
    if _AS_TEXT.fullmatch(words) or _NOT_ABOUT.match(words):
        return len(words)
    found = _NOT_A.match(words) or _BUT_NOT_A.fullmatch(words)
    return found.end() if found is not None and _is_kind(found["what"], fact) else None


def speaks_of_it(words: str) -> bool:
    """Whether words only go on about what was read, or say nothing: "it is how we work"."""
    words = words.strip(" ,;.!–—-")
    return not words or _OF_IT.match(words) is not None


def objects(words: str, fact: Fact | None, value: str) -> bool:
    """Whether words speak against a value, or of it, and are none themselves: "nothing is approved there", "the shop does
    that automatically", "that is normal"."""
    if _OF_IT.match(words) or _DOES_IT.search(words):
        return True
    found = _NOTHING.match(words)
    who = found["who"] if found else None
    return found is not None and (who is None or _IS_ONE.fullmatch(who) is not None or _names(who, fact, value))


def _names(what: str, fact: Fact | None, value: str) -> bool:
    """Whether a word is one of the name of the fact, or of its value: "approvals are not recorded"."""
    known = {word.norm for name in (value, *([fact.label] if fact else ())) for word in words_of(name)}
    return any(word.norm in known for word in words_of(what))


def _is_kind(what: str, fact: Fact | None) -> bool:
    """Whether a noun is the name of the fact's kind, or one for anything that a person states."""
    known = {word.norm for word in words_of(fact.label)} if fact else set()
    words = [word.norm for word in words_of(what)]
    return bool(words) and bool(_KIND.fullmatch(words[-1]) or words[-1] in known or _KIND.fullmatch(words[0]))
