"""What makes a text none of its key, though its words are like those of one.

    the mail itself    "sorry for my typing", "I wrote below each, in green": nobody's hand work
    a program          "every night a script copies …": moves data by itself
    a question         "I asked them what a customer is", "which of them is the source is undecided": tells that it is open
    a price rule       "managers get one bill per building": how some are billed, no report and no measure
    not counted        "what we cannot count: …": no limit of the work
    left out           "that branch was sold", "the portal is outside this", "what is missing is …": no odd case

A second list is only weak: it is let go where something else is told of the same key, as a complaint is beside the work that
it complains of, and the present state beside what is wished for.
"""

from __future__ import annotations

from dataclasses import dataclass

from inwriting.reading.text.patterns import Said, Words, words


@dataclass(frozen=True, slots=True)
class _Other:
    """What is of another matter, `unless` something else stands beside it."""

    said: Words
    unless: Words | None = None

    def is_in(self, said: Said) -> bool:
        return self.said.is_in(said) and not (self.unless and self.unless.is_in(said))


_TYPED = r"(?:typed|pasted|copied|written|wrote|answered|put|filled|numbered|marked|coloured|typing|writing)"
_OF_THIS_MAIL = _Other(
    words(
        r"\b(?:sorry|apolog\w+|excuse|forgive|pardon|forgiveness|bear with)\b[^.;]{0,60}\b(?:typing|typos?|keying|english|spelling|hand ?writing|grammar|writing|copying|pasting|formatting)\b|"
        rf"\b(?:i|we)(?: have|['’]ve)? (?:just |simply |only )?{_TYPED}\b[^.;]{{0,50}}\b(?:below (?:each|them|it|every)|under (?:each|every|it|them)|underneath|beneath each|between (?:the|your) lines|in (?:green|red|blue|bold|italics?|capitals|colou?r)|(?:your|the) (?:nine |ten |numbered )?questions?)\b|"
        rf"\b(?:i|we)(?: have|['’]ve| am|['’]m)? {_TYPED} (?:this|these lines|it all|all this)\b[^.;]{{0,30}}\b(?:on (?:my|a|the) (?:phone|tablet|train|ferry|bus)|(?:mail|message|e-?mail|letter)|with one (?:hand|finger|thumb))\b"
    )
)
_PROGRAM = r"(?:scripts?|macros?|cron ?jobs?|batch(?: jobs?)?|jobs?|robots?|bots?|routines?|connectors?|interfaces?|plug-?ins?|add-?ons?|webhooks?|triggers?|sync|import|export|middleware|adapters?|flows?|workflows?|zaps?)"
_BY_PROGRAM = _Other(
    words(
        r"^\W*(?:and |but |so |then )?(?:(?:every|each|once an?|twice an?|at|in|on|during|by) (?:[\w:.]+ ){1,5}?)?"
        rf"(?:an?|the|our|one|its|his|her|my) (?:[\w-]+ ){{0,3}}?{_PROGRAM} (?:of (?:ours|his|hers|mine|theirs|our own) |(?:that|which) [\w ]{{3,40}}? |(?:then|also|just|still|already) )?"
        r"(?:copies|moves|pushes|pulls|sends|writes|enters|transfers|types|puts|reads|takes|brings|carries|posts|exports|imports|loads|uploads|hands|copy|move|push|send|write)\b"
    ),
    words(
        r"\b(?:by hand|manually|re-?typ\w+|re-?key\w+|clerks?|the rest|somebody|someone|then (?:i|we|she|he|they))\b"
    ),
)
_ASKS = r"(?:ask(?:s|ed|ing)?|wonder(?:s|ed)?|enquired?|inquired?|discuss(?:es|ed)?|debat(?:es?|ed)|argu(?:es?|ed)|quarrel\w*)"
_ONLY_ASKED = _Other(
    words(
        rf"\b{_ASKS}\b[^.;:]{{0,60}}\b(?:what|who|whom)\b[^.;:]{{0,50}}\b(?:is|are|was|means?|counts?|makes an? [a-z]+)(?: (?:to|for) (?:them|us|you|it|each|him|her))?\W*$"
    )
)
_SOURCE = r"(?:sources?|master|leading|authoritative|authority|truth|counts?|prevails?|wins?|rules?|reference|figures?|numbers?)"
_SOURCE_IS_OPEN = _Other(
    words(
        rf"^\W*(?:whether|which|what|who|whose)\b[^.;]*\b{_SOURCE}\b[^.;]*\b(?:not (?:yet )?(?:been )?|never (?:been )?|yet to be |still (?:to be )?|has to be |remains? (?:to be )?|needs? to be )(?:determined|decided|settled|agreed|clear|known|fixed|defined|said|laid down|open|undecided|unclear)\b"
    ),
    words(r"\b(?:we|i|board|owners?|director|you) (?:must|have to|has to|need to|needs to|shall|will) decide\b"),
)
_REPORTS = r"(?:report\w*|figures?|numbers|dashboards?|kpi\w*|margins?|revenue|turnover|statistic\w*|analys\w+|measur\w+|metrics?|percent\w*|share of|how (?:many|often|much|long)|fewer|less|count of|rates?)"
_PRICE_RULE = _Other(
    words(
        r"\b(?:gets?|wants?|receives?|owes?) (?:only |just )?(?:one|an?|their|its|two|no|the) (?:\w+ )?(?:bills?|invoices?|statements?|price)\b|\bpays? (?:only |just )?(?:once|twice|half|double|by|per|at|in arrears|in advance)\b|"
        r"\b(?:is|are|will be) (?:always |only |then )?(?:billed|invoiced|charged|credited|priced|paid)\b(?! (?:late|twice|wrongly|on time|within))"
    ),
    words(rf"\b{_REPORTS}\b"),
)
_PUBLISHED = _Other(
    words(
        r"\b(?:we|i|who|which|that|they|house|firm|company|press) (?:\w+ )?(?:publish(?:es)?|print(?:s)?|edit(?:s)?|sell(?:s)?|translat(?:e|es)|write(?:s)?|bind(?:s)?|produce(?:s)?) (?!(?:the|our|these|those|its) )(?:[\w-]+ ){0,4}?(?:reports?|statistics|figures|numbers|journals?)\b"
    ),
    words(
        r"\b(?:board|management|monthly|weekly|quarterly|daily|from (?-i:[A-Z])|ledger|margin|revenue|turnover|sales|for (?:the|our) \w+)\b"
    ),
)
_NOT_COUNTED = _Other(
    words(
        r"^\W*what (?:we|i|nobody|no one|they) (?:cannot|can['’]?t|can not|could not|can)(?: (?:yet|really|easily|ever))?(?: (?:count|say|tell|measure|name|know|estimate|prove|vouch for))?:|"
        r"\b(?:cannot|can['’]?t|could(?: not|n['’]t)) (?:yet |really |easily )?(?:count|estimate|tell you|say (?:how|what)|put a (?:number|figure)|give (?:you )?an? (?:number|figure))\b"
    ),
    words(r"\b(?:must|stays?|may not|no changes?|never|as (?:it|they) (?:is|are))\b"),
)
_GONE = _Other(
    words(
        r"\b(?:was|were|has been|have been|is being|got) (?:sold|closed|wound up|given up|shut|handed over|spun off)\b[^.;]*\b(?:do(?:es)? not count|don['’]t count|doesn['’]t count|no longer|any ?more|not ours|out of|can be (?:ignored|left out)|no concern)\b|"
        r"\b(?:is|are|stays?|remains?|lies?|falls?) (?:both |all )?(?:outside|out of|beyond) (?:of )?(?:this(?: (?:project|work|scope|request|brief))?|it|the (?:scope|project|work|brief)|scope)(?=\W*$|[,;.]| and\b)|"
        r"\b(?:is|are) (?:not|no) (?:a )?part of (?:this|it|the (?:project|work|scope))\b|\b(?:is|are) no concern of (?:this|ours|yours)\b|"
        r"^\W*what(?: is|['’]s)(?: still)? (?:missing|lacking|left to do|to be (?:built|connected|joined|added)) is\b"
    )
)
_NOTHING_ELSE = _Other(
    words(
        r"^\W*(?:and |but )?(?:nothing|none|no (?:other|one)|nobody)(?: (?:else|other|more|earlier|later|besides|beyond that|but that))(?: (?:event|trigger|thing))?(?:,? (?:ever|at all|please|for now|yet|today))?\W*$"
    )
)
_SETTLED = _Other(
    words(
        r"^\W*[\w, ]{3,60}? (?:(?:agreed|settled|signed off) on|(?:stick|keep|hold)s? to|works? by) (?:that|this|it|the same)(?: (?:sentence|definition|wording|one|meaning))?\b(?! (?:is|a|an|the|who)\b)"
    ),
    words(r"\b(?:is|are|means?|counts?|whoever|anyone|who)\b"),
)

_FIGURES = r"(?:reports?|figures|numbers|breakdowns?|statistics|dashboards?|margins?|totals|pages?)"
_BELIEVED = _Other(  # what the letter will contest
    words(
        rf"\b{_FIGURES}\b[^.;]{{0,50}}\b(?:will|would|to|shall|should)? ?(?:\w+ )?(?:come (?:out )?right|become (?:right|correct|reliable)|be (?:right|correct|fine)|improve|sort (?:themselves|itself) out|fix (?:themselves|itself)|take care of (?:themselves|itself)|heal|agree|add up|match)\b[^.;]*\b(?:by (?:themselves|itself)|on (?:their|its) own|of (?:their|its) own accord|(?:once|as soon as|when|after) [^.;]*\b(?:linked|connected|integrated|joined|talk|live))\b|"
        rf"\b(?:once|as soon as|when|after) [^.;]*\b(?:linked|connected|integrated|joined|talk\w*|live)\b[^.;]*\b{_FIGURES}\b[^.;]*\b(?:will|would|shall) (?:\w+ )?(?:come (?:out )?right|become|be right|improve|sort|fix|take care of|heal|agree|add up|match)\b"
    )
)
_BILL_GOES = _Other(  # whom a bill goes to starts nothing
    words(
        r"\b(?:bills?|invoices?|statements?) (?:goes|go|is sent|are sent|is addressed|are addressed) to (?:the|an?|his|her|their|its) (?!ledger|erp|crm|books|accounts?\b|accounting|finance|system|customer portal)\w+"
    ),
    words(
        r"\b(?:when|once|as soon as|after|upon|until|the (?:moment|minute|day)|should|must|shall|trigger\w*|starts?|on (?:signature|receipt|delivery|release|payment))\b"
    ),
)
_OF_A_PORTAL = _Other(  # the line below a notification: "You can change your settings under My profile"
    words(
        r"^\W*(?:to )?(?:you (?:can|may) )?(?:change|manage|edit|update|adjust|switch off) (?:your |the |these |this )?(?:\w+ )?(?:notifications?|settings?|preferences|subscriptions?|profile|account|password|details|alerts?)\b"
    )
)
_IS_A_TITLE = _Other(  # "What must be protected, and what may change"
    words(
        r"^\W*what (?:must|may|shall|should|can|is to|has to|we)\b(?![^.!?]*\b(?:is|are) (?:the|our|that|an?|all|my|for|to|in|how|who)\b)[^.!?:;\d]{3,80}$"
    )
)
_WOULD_CHANGE = _Other(  # what the house might buy instead is no odd case of its work
    words(
        r"^\W*(?:if|should|unless|were)\b[^.;]*\bwe(?:['’]d| would| might| could| may|['’]ll| will) (?:then |rather |sooner )?(?:switch|change|move|buy|drop|swap|leave|migrate|look elsewhere|stay (?:with|on))\b"
    )
)

_OF_AN_EVENT = _Other(  # a row of a list of events: "An order is released in X: its number is written back to Y"
    words(
        r"^\W*(?:\d[\d.]*\s+)?(?:an?|each|every|the) [\w -]{2,40}? (?:is|are|has been|gets?) \w+(?:ed|t|n)\b[^.;:]{0,40}: [^.;]*\b(?:is|are) (?:then |automatically )?(?:written|sent|passed|posted|copied|returned|created|shown|updated)\b"
    ),
    words(r"\b(?:by hand|manually|re-?typ\w+|re-?key\w+|clerks?|somebody|someone|by (?-i:[A-Z])[a-z]+)\b"),
)
_OTHERS: dict[str, tuple[_Other, ...]] = {
    "manual_handoffs": (_OF_THIS_MAIL, _BY_PROGRAM, _OF_AN_EVENT),
    "decision": (_SOURCE_IS_OPEN,),
    "customer_definition": (_ONLY_ASKED, _SETTLED),
    "reporting": (_PRICE_RULE, _PUBLISHED, _BELIEVED),
    "measures": (_PRICE_RULE, _IS_A_TITLE),
    "constraints": (_NOT_COUNTED, _IS_A_TITLE),
    "protected": (_NOT_COUNTED, _IS_A_TITLE),
    "may_change": (_NOT_COUNTED, _OF_A_PORTAL, _IS_A_TITLE),
    "exceptions_known": (_GONE, _WOULD_CHANGE),
    "triggers": (_NOTHING_ELSE, _BILL_GOES),
}

_NOBODY = r"(?:nobody|no one|none of us)"
_COMPLAINT = _Other(
    words(
        rf"\b{_NOBODY} (?:here |really )?(?:has|have|finds|likes|wants|enjoys|can find|had)\b[^.;]{{0,25}}\b(?:to (?:re-?)?(?:type|key|copy|enter|write)|(?:re-?)?(?:typing|keying|copying|entering))\b"
    )
)
_TIME = r"(?:minutes?|hours?|days?|weeks?|months?|evenings?|mornings?|afternoons?|nights?)"
_PRESENT_STATE = _Other(
    words(
        rf"\b(?:takes?|costs?|needs?|lasts) (?:us |me |her |him |them )?(?:(?:about|some|up to|over|nearly|almost|between) )*(?:an?|\d+|half an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many) (?:\w+ )?{_TIME}\b|"
        r"^\W*(?:so )?there (?:is|are) no (?:argument|dispute|doubt|question|quarrel|trouble|problem)s?\b"
    ),
    words(
        r"\b(?:should|shall|must|will|would|want\w*|wish\w*|need to|to be|instead|goal|aim|less|fewer|only|no more than|at most|within|down to)\b"
    ),
)
_RESULT_OR_TODAY = _Other(  # what follows from the event, and what opens the story of a day
    words(
        r"^\W*(?:and |but |so )?from (?:that|this|then|there)(?: (?:moment|point|day|on|onwards?))* [^.;]*\b(?:must|should|shall|has to|is to|needs? to|is)\b|"
        r"^\W*an? (?:\w+ )?(?:orders?|jobs?|bookings?|enquir(?:y|ies)|requests?) (?:is|are) (?:taken|made|placed|entered|written|noted)\b(?![^.;]*\b(?:should|must|shall|signed|confirmed|approved|released|status)\b)"
    )
)
_ONLY_NUMBERS = _Other(
    words(
        r"^\W*what [\w ’']{2,40} (?:wants?|needs?|asks? for|wish(?:es)? for|likes?)\b[\w ]{0,20} (?:is|are) (?:numbers|figures|reports|statistics|transparency|an overview)\W*$"
    )
)
_WEAK: dict[str, _Other] = {
    "manual_handoffs": _COMPLAINT,
    "outcome": _PRESENT_STATE,
    "triggers": _RESULT_OR_TODAY,
    "reporting": _ONLY_NUMBERS,
}


_NEEDED: dict[
    str, Words
] = {  # the words of which a text of a key has one: likeness alone hears it in any sentence with two names
    "duplicates_known": words(
        r"\b(?:doubl\w*|duplic\w*|dup(?:e|licate)?s?|de-?dup\w*|twins?|twice|thrice|two|three|four|five|several|many|multiple|both|copies|copy|same|alike|similar\w*|merg\w*|again|once more|"
        r"more than once|another|other|over and over|variants?|versions?|spel\w+|cop(?:ied|ying)|repeat\w*|second|\w+ times|in ways|different\w*|overlap\w*|clean\w*|tid\w*|mess\w*|\d+|each|every|old|new|"
        r"not only once|redundan\w*|ghosts?|clones?|separate\w*|split|as|one and|half|third|quarter|per ?cent|unique|match\w*)\b|%|×|\bx\d|[\"“‘'][^\"”’']+[\"”’'],? (?:and|or|also|as|\+|/)"
    ),
}
_LAWS = words(  # "under GDPR and under ISO 13485" is a rule, though it has a number
    r"\b(?:GDPR|HIPAA|SOC ?2|ISO ?\d+|PCI|SOX|DSGVO|RGPD|AVG|NIS ?2|GxP|FDA|IATF)\b"
)
_ONCE_UPON = words(
    r"\b(?:when|before|until|since) (?:i|we|he|she) (?:came|come|started|joined|took over|was|were|bought)\b[^.;]*\b(?:found|were|was|had|there)\b"
)
_DOUBLED = words(
    r"\b(?:doubl\w*|duplic\w*|dup(?:e|licate)?s?|de-?dup\w*|twice|thrice|more than once|two or three times|same|merg\w*|spel\w+|copies|variants?|several times|again)\b"
)


def is_none_of(key: str, said: Said) -> bool:
    """Whether the words of a text are of another matter than the key that they were read for."""
    needed = _NEEDED.get(key)
    if needed is not None:
        of_another = _LAWS.is_in(said) or _ONCE_UPON.is_in(said)
        if not needed.is_in(said) or (of_another and not _DOUBLED.is_in(said)):
            return True
    return any(other.is_in(said) for other in _OTHERS.get(key, ()))


_TOLD_BY = words(
    r"\b(?:notices?|notif\w+|cop(?:y|ies)|reminders?|messages?|heads-up|links?|told|informed|reminded|alerted|summar(?:y|ies))\b[^.;,]{0,25}\b(?:by|in|via|through|over|per) (?:an? |the )?(?:e-?mails?|mails?|text|sms|chat|teams|slack|whatsapp|phone)\b"
)
_IN_WORDS = 3  # words that only name where approvals are given


def is_only_told(evidence: Said, value: str) -> bool:
    """Whether the place that is named for approvals is only where somebody is told of them: "gets a notice by e-mail"."""
    return len(value.split()) <= _IN_WORDS and _TOLD_BY.is_in(evidence)


def is_weak(key: str, said: Said) -> bool:
    """Whether a text says less of its key than any other that is told of it."""
    weak = _WEAK.get(key)
    return weak is not None and weak.is_in(said)


WEAK_KEYS = (*_WEAK,)
