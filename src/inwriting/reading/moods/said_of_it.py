"""What a sentence says of the system that the one before it named, or a clause of the one beside it: "It stays out.", "Please leave
that alone.", "No need to connect it.", "Not now."."""

from __future__ import annotations

import re

from inwriting.reading.moods.asides import mood_of_aside
from inwriting.reading.text import lazy

_LINK = r"(?:connect(?:ed|ing|ion)?|link(?:ed|ing)?|integrat(?:e|ed|ing|ion)|includ(?:e|ed|ing)|touch(?:ed|ing)?|interfac(?:e|ed|ing)|sync(?:ed|ing)?|cover(?:ed|ing)?|consider(?:ed|ing)?)"
_IT = r"(?:it|that|this|them|those|that one|this one|that system|this system)"
_OPENS = r"\W*(?:(?:but|and|so|yet|also|though|please|kindly|just|only|for now|which),? )*"
_SUBJECT = lazy.pattern(
    rf"{_OPENS}(?:(?:that|this|the) (?:system|tool|one|program|software|last one)|it|that|this|they)(?:['’]s)?\b\s*",
    re.I,
)
_AWAY = r"(?: (?:alone|out|aside|separate(?:ly)?|apart|be|as it is|where it is|out of (?:it|this|that|scope|the (?:scope|project|picture|work))))"
_LATER = r"(?:,? (?:please|for now|for the moment|entirely|completely|here|too|as well|then|at first))*\W*"
_SAYS = tuple(
    (lazy.pattern(pattern, re.I), mood)
    for pattern, mood in (
        (rf"{_OPENS}(?:leave|keep|let) {_IT}{_AWAY}{_LATER}", "out of scope"),
        (rf"{_OPENS}(?:ignore|forget(?: about)?|skip|exclude|disregard|omit) {_IT}{_LATER}", "out of scope"),
        (
            rf"{_OPENS}(?:do not|don['’]t|no need to|you (?:need not|needn['’]t|don['’]t (?:need|have) to|can ignore|may ignore)) ?(?:{_LINK}|bother with|worry about|care about)? ?{_IT}?{_LATER}",
            "out of scope",
        ),
        (
            rf"{_OPENS}(?:we|i) (?:(?:do|will|would|shall) not|don['’]t|won['’]t|wouldn['’]t) (?:want|need|wish|plan|intend|expect|like)(?: to {_LINK})? {_IT}(?: (?:to be )?{_LINK}| in (?:it|this|scope)| here| now| for this)*{_LATER}",
            "out of scope",
        ),
        (
            rf"{_OPENS}(?:we|i)(?:['’]ll| will| would| want to| prefer to)? (?:keep|leave) {_IT}{_AWAY}{_LATER}",
            "out of scope",
        ),
        (
            rf"{_OPENS}no (?:\w+ )?(?:interface|link|connection|integration|sync) (?:is |was )?(?:needed|wanted|required|planned|expected|foreseen)?(?: there| here| for (?:it|that)| to it| with it)*{_LATER}",
            "out of scope",
        ),
        (
            rf"{_OPENS}nothing (?:is|needs?|has) (?:to be )?(?:done|changed?|connected|needed) (?:there|here|with it|about it){_LATER}",
            "out of scope",
        ),
    )
)
_OF_IT = tuple(
    (lazy.pattern(pattern, re.I), mood)
    for pattern, mood in (
        (
            r"(?:is|are|falls?|lies?|stands?) (?:\w+ly |well )?(?:outside|beyond|no (?:part|subject|matter) of)(?: of)? (?:this|the|our|your) (?:\w+ )?(?:request|scope|project|work|enquiry|undertaking|brief|job|tender|contract|assignment)\b.{0,30}",
            "out of scope",
        ),
        (
            r"(?:is|are|stays?|remains?|will be) (?:\w+ly )?(?:unaffected|untouched|not affected|not concerned|not touched)(?: by (?:this|the|our|all this|all of this|it)(?: \w+)?)?(?:,? and (?:(?:it|that|this) )?(?:shall|should|must|will|need|is|does)(?: not|n['’]t)\b.{0,40})?\W*",
            "out of scope",
        ),
        (
            rf"(?:nobody|no one|none of (?:you|us)) (?:needs|has|is) (?:to )?{_LINK}(?: it| that)?\W*",
            "out of scope",
        ),
        (
            rf"(?:does not|doesn['’]t|need not|needn['’]t|do not|don['’]t|is not to|must not|should not|shall not|won['’]t|will not|cannot) ?(?:need|have)?(?: to)?(?: be)? {_LINK}\W*",
            "out of scope",
        ),
        (
            rf"(?:is|are)(?: not|n['’]t) (?:an? |any )?(?:part of|in) (?:it|this|scope|the (?:scope|project|picture|work|job)){_LATER}",
            "out of scope",
        ),
        (
            r"(?:has|have) nothing to do with (?:(?:any of )?this(?: (?:job|project|work|request|enquiry))?|it|you|the (?:project|work|job|request))\W*|plays? no part\b.*|(?:is|are) (?:to be |being )?(?:ignored|left out|kept out|excluded|omitted)\W*|can be (?:ignored|left out|skipped)\W*",
            "out of scope",
        ),
        (
            r"(?:is |will be |gets? )?(?:handled|done|covered|taken care of|dealt with) (?:by|in) (?:somebody|someone|another|a different|a separate|others)\b.*|is for another (?:day|time|year|project)\W*|is another (?:story|matter|project)\W*",
            "out of scope",
        ),
        (
            r"(?:comes?|follows?|will come|will follow|is (?:planned|meant|due)) (?:later|afterwards|next year|in 20\d\d|in (?:the )?(?:phase|step|stage|wave) (?:2|two|3|three)|in (?:the|a) (?:second|next|later) (?:phase|step|stage)|for later)\W*",
            "deferred",
        ),
        (
            r"(?:can|could|may|must|should|(?:has|have|will have) to) (?:all |well |also |easily )*wait\b.{0,40}",
            "deferred",
        ),
        (
            r"(?:is|are)(?: meant| something)? for (?:later|afterwards|next year|20\d\d|(?:the |a )?(?:second|next|later) (?:phase|step|stage|year))(?: on)?\W*",
            "deferred",
        ),
        (
            r"(?:stays?|remains?|is (?:to be )?left) (?:exactly |just |right |precisely )*(?:(?:as|the way|where|how) (?:it|they) (?:is|are)|put|untouched|alone)(?:,? (?:and|so) (?:(?:it|they|that) )?(?:is|are|has|have|does|do|need|isn['’]t|aren['’]t)\b.*)?\W*",
            "out of scope",
        ),
        (
            r"(?:stays?|remains?|is kept|is left) (?:out|outside|separate|apart|alone)(?: of (?:it|this|scope|the (?:scope|project)))?\W*",
            "out of scope",
        ),
    )
)
_ALONE = lazy.pattern(
    rf"\W*(?:(?:but|and|also|likewise|equally|again|this too is|same here),? )*(?:out of scope|not (?:in|part of) (?:scope|this|it|the (?:scope|project|work))|not (?:now|needed|included|for now|wanted|to be connected|connected|affected|concerned)|not your (?:concern|business|problem)|not for you){_LATER}",
    re.I,
)
_CUT = lazy.pattern(
    r"(?:,|;|\s[–—-])\s+(?=(?:(?:but|and|so|please|though) )*(?:that|this|it|leave|keep|do not|don['’]t|ignore|no need)\b)",
    re.I,
)
_GOES_ON = lazy.pattern(
    r"(?:, (?:which |that )?|,? (?:which|that) )(?=(?:is|are|stays?|remains?|falls?|lies?|nobody|no one)\b)", re.I
)
_NOUN_AGAIN = lazy.pattern(  # "DigiTickets takes the money at the door; the door can wait"
    r"(?:,|;|\s[–—-])\s+(?:(?:but|and|so|though) )*(?:the|our|that|this|those|these) (?P<noun>[\w-]{3,}) (?P<said>[^.;]+)",
    re.I,
)
_TURNS = lazy.pattern(r"(?:but|yet|though|unless|if|except|until)\b", re.I)
_MOST = 90  # characters of a sentence that says no more


_LEAVE = lazy.pattern(
    r"\W*(?:(?:but|and|so|please|though|just) )*(?:leave|keep)\b(?! (?:it|that|this|them|those|these)(?: one)? out\b)",
    re.I,
)
_RUNS_WELL = lazy.pattern(r"\b(?:works?|working|runs?|running|fine|happy|well|good|swap|already)\b", re.I)


def said_behind(rest: str) -> str:
    """The mood in which what goes on behind a system's name puts it: ", that one is for later, in 2028 perhaps", ", is unaffected
    by this", " that nobody needs to touch"; "" for none."""
    if len(rest) > _MOST + _MOST or rest.rstrip().endswith("?"):
        return ""
    for cut in _CUT.finditer(rest):
        tail = rest[cut.end() :]
        if _LEAVE.match(tail) and _RUNS_WELL.search(rest, 0, cut.start()):
            continue  # "…, it works, leave it be" wants it kept as it is, and it may well take part
        if mood := said_of_it(tail):
            return mood
    for again in _NOUN_AGAIN.finditer(rest):
        if re.search(rf"\b{re.escape(again['noun'])}\b", rest[: again.start()], re.I) and (
            mood := said_of_it(f"it {again['said']}")
        ):
            return mood
    head = _GOES_ON.match(rest)
    return next((mood for pattern, mood in _OF_IT if pattern.fullmatch(rest[head.end() :])), "") if head else ""


def said_of_it(sentence: str) -> str:
    """The mood in which a sentence that names nothing puts what was named before it: `out of scope` or `deferred`; "" for none."""
    if len(sentence) > _MOST or sentence.rstrip().endswith("?"):
        return ""
    head, _, more = sentence.partition(", ")
    if _ALONE.fullmatch(sentence) or (_ALONE.fullmatch(head) and not _TURNS.match(more)):
        return "out of scope"  # "Out of scope as well, please do not ask for a login."
    if found := next((mood for pattern, mood in _SAYS if pattern.fullmatch(sentence)), ""):
        return found
    subject = _SUBJECT.match(sentence)
    if subject is None:
        return ""
    if more and not _TURNS.match(more) and (mood := said_of_it(head)):
        return mood  # "That one is not part of this, please leave it alone."
    said = sentence[subject.end() :]
    if found := next((mood for pattern, mood in _OF_IT if pattern.fullmatch(said)), ""):
        return found
    mood = mood_of_aside(said)
    return {"out of scope": mood, "planned": "deferred"}.get(mood, "")
