"""What the writer of a mail does not stand by in what it brings: files, and the words of others that it forwards.

    Its budget is wrong and the volumes are from 2021, please do not use them.
    Everything in it is out of date except the systems.      What follows is from 2022, only for background.
    Ignore what he writes about volumes and go-live.         The budget he names is not approved.

A sentence gives a verdict (denied, or only in doubt) on subjects ("its budget", "the volumes") or on all that a source says.
This module tells which words are which; what they name, in which file, is found by who knows the files (`own_word`). Where a
part of such words is not understood, nothing is disowned by it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from inwriting.reading.model import DOUBTED
from inwriting.reading.text import lazy

DENIED, DATED = "denied", "dated"  # dated: from an earlier year, which says nothing more; beside what is doubted


@dataclass(frozen=True, slots=True)
class Subject:
    """Words that name what a verdict is of, and those that name its source: "the budget", which "he" names. A `part` is said to
    stand in a source by more than its name: "its budget", "the section on licences"."""

    what: str
    source: str = ""
    part: bool = False


@dataclass(frozen=True, slots=True)
class NotStoodBy:
    """A verdict on `subjects`, or on all that a `source` says but what is `spared`; the place of its words. `spared` is None where
    something is spared and is not understood; `year` is of what is dated."""

    verdict: str
    subjects: tuple[Subject, ...]
    source: str
    spared: tuple[Subject, ...] | None
    start: int
    end: int
    year: int = 0


_FILE = (
    r"(?:documents?|docs?|briefs?|briefing|files?|papers?|pdfs?|spread ?sheets?|sheets?|workbooks?|excels?|attachments?|enclosures?|annex(?:es)?|appendi(?:x|ces)|"
    r"forms?|specs?|specifications?|rf[qpi]s?|requests?|memos?|descriptions?|drafts?|versions?|texts?|tables?|slides|decks?|presentations?|overview|tender|minutes|paper)"
)
_MAIL = r"(?:e-?mails?|mails?|messages?|threads?|chains?|posts?|letters?|notes?|words|wording)"
_NAME = r"(?-i:[A-Z][\w-]+)(?: (?-i:[A-Z][\w-]+)){0,2}"
_A_FILE = r"[\w-]+(?:(?:[._-]| (?=(?-i:[A-Z0-9])))[\w-]+)*\.[a-z]\w{1,4}"
_SOURCE = (
    rf"(?:it|there|here|this|that|them|he|she|they|everyone|the (?:first|second|third|last|other)(?: (?:one|two))?|the (?:attached|enclosed|below|above|following|forwarded)|what (?:follows|is (?:attached|below|forwarded|enclosed))|below|underneath|attached|{_A_FILE}|"
    rf"(?:(?:the|this|that|these|those|my|our|his|her|their|your|both|all|an?|{_NAME}['’]s?) )*(?:(?!(?:in|of|and|or|is|are|that|which|as|the|from|about|on|for|to|with)\b)[\w.-]+ ){{0,3}}?(?:{_FILE}|{_MAIL})(?: (?:below|attached|above|underneath|(?:from|of|by) {_NAME}))?|(?:my|our|the) (?:colleagues?|boss|predecessor|manager|chief)|{_NAME})"
)
_PERSON = rf"(?!(?:The|This|That|These|Those|My|Our|His|Her|Their|It|Attached|Below)\b){_NAME}"
_SAYS = r"(?:says?|said|writes?|wrote|tells?|told|has|have|had|names?|named|gives?|gave|states?|stated|claims?|claimed|puts?|put|mentions?|mentioned|assumes?|assumed|quotes?|quoted|uses?|used|lists?|listed|reports?|expects?|thinks?|thought)(?: (?:you|us|me))?"
_ON = r"(?:about|on|of|for|regarding|concerning|as to|over|with regard to|in terms of|when it comes to|as for|with)"

_SAYS_OF = lazy.pattern(
    rf"(?:what(?:ever)?|all(?: that)?|anything|everything)(?: that)? (?P<source>{_SOURCE}) {_SAYS} (?:here |there )?{_ON} (?P<what>.+)",
    re.I,
)
_PART_ON = lazy.pattern(
    rf"(?:(?:the|its|his|her|their|any|all(?: the)?|that|those) )?(?:\w+ )?(?:sections?|parts?|chapters?|pages?|paragraphs?|passages?|bits?|lines?|points?|tables?|rows?|columns?|statements?|remarks?|details?|information|info|figures?|numbers?|data|estimates?|words|cells?|answers?|everything|all|entry|entries|items?)"
    rf"(?: (?P<source>{_SOURCE}) {_SAYS})?(?: (?:in|of|from) (?P<within>{_SOURCE}))? (?:about|on|for|regarding|concerning|with|of) (?P<what>.+)",
    re.I,
)
_SAID_BY = lazy.pattern(
    rf"(?P<what>.+?)(?:,? (?:that|which|as))? (?P<source>{_SOURCE}) {_SAYS}(?: (?:in (?:it|there)|down|there|here))?",
    re.I,
)
_WITHIN = lazy.pattern(
    rf"(?P<what>.+?)(?: (?:that (?:is|are)|which (?:is|are)|given|named|stated|mentioned|written|quoted|shown|listed|told|as (?:given|stated|named)))* (?:in|on|of|from|inside|under|by) (?P<source>{_SOURCE})",
    re.I,
)
_THERE = lazy.pattern(
    r"(?P<what>.+?)(?: (?:there|therein|above|below|attached|(?:that|which) (?:is|are) (?:given|named|stated)|given|mentioned|stated|named|quoted))+",
    re.I,
)
_OF_WHOM = lazy.pattern(
    rf"(?:(?P<its>its|his|her|their)|(?P<name>{_NAME}|the {_FILE}|(?:the )?{_A_FILE})['’]s?) (?P<what>.+)", re.I
)
_ARTICLE = lazy.pattern(
    r"(?:(?:all|both|any|even|also|of|just|only|simply) )*(?:(?:the|our|your|my|these|those|this|that|any|all|some|a|an) )*",
    re.I,
)
_SECTION = lazy.pattern(
    r"(?P<what>.+?) (?:section|part|chapter|paragraph|page|passage|line|row|table|tab|sheet|entry|cell|column|item|data|details|information|info)s?",
    re.I,
)

_ALL = lazy.pattern(
    rf"(?:(?P<most>most|much|a lot|the bulk|many) of (?P<of_most>{_SOURCE})|(?:everything|all|anything|the (?:contents?|details|data|information|lot|figures and all))(?: (?:that )?(?:is|are|stands?|(?:you (?:will )?)?(?:find|see|read)))?(?: (?:written|said|stated|listed|given))?(?: (?:in|on|of|from) (?P<in_it>{_SOURCE}))?"
    rf"|(?:all|everything)(?: that)? (?P<said_by>{_SOURCE}) {_SAYS}|what(?:ever)? (?P<whoever>{_SOURCE}) {_SAYS}|(?:the |this |that )?whole (?P<whole>thing|{_FILE}|{_MAIL})|(?!(?:he|she|they|everyone|that|this|here|there|them|{_PERSON})$)(?P<plain>{_SOURCE}))",
    re.I,
)
_REST = lazy.pattern(
    rf"(?:the (?:rest|others?|remainder)|everything else|all else|anything else|all the rest)(?: (?:of|in) (?P<source>{_SOURCE}))?",
    re.I,
)
_THOSE = lazy.pattern(
    r"(?:both|all(?: of)? (?:three|of (?:them|these|those)|these|those)|they|these|those|them|both of (?:them|these|those)|either|it|that|this)(?: (?:all|both))?",
    re.I,
)
_BUT = r"(?:except(?: for| in)?|apart from|but for|but not|other than|save(?: for)?|with the exception of|aside from|excluding|bar|besides)"
_SPARES = lazy.pattern(rf"^\W*{_BUT} (?P<first>[^.,;:()]+),|,? ?\(?\b(?:{_BUT}|(?<=\w )but) (?P<but>[^.;:()]+)", re.I)

_IS = r"(?:(?:is|are|was|were|looks?|seems?|(?:has|have) been|(?:is|are|was|were) (?:said|meant|known|supposed) to be)|(?<=[a-z])['’](?:s|re))"
_IS_NOT = r"(?:(?:is|are|was|were|['’]s|['’]re|(?:has|have) been|looks?|seems?)(?: \w+)? not|(?:is|are|was|were)n['’]t|(?:has|have)(?: not|n['’]t) been)(?: (?:any ?more|yet|really|quite|fully|at all|all|even|longer|been|formally|officially|finally|as yet|so far))*"
_WELL = r"(?:(?:all|both|simply|just|plain|plainly|quite|completely|totally|entirely|wholly|hopelessly|badly|well|very|also|now|long|long since|meanwhile|already|since|by now|therefore|of course|clearly|definitely|certainly|sadly|unfortunately|actually|in fact|still|then|much|far|too|so|either|really|as well) )*"
_TRUE = r"(?:right|correct|true|valid|applicable|current|accurate|up[- ]to[- ]date|ours|us|about us|from us|relevant|so|the case)"
_USED = r"(?:used|taken|relied (?:up)?on|read|believed|trusted|followed|quoted on|considered)"
_BACKGROUND = (
    r"(?:(?:only|just|merely|purely|solely) (?:meant |intended |there |attached |included )?(?:for|as) (?:your )?(?:(?:general|some|historical) )?(?:background|context|history|illustration|reference|information|info|interest)(?: (?:information|reading))?|"
    r"(?:meant |intended |there )?(?:for|as) (?:your )?(?:general )?(?:background|context|reference|information|info|illustration)(?: (?:information|reading|material|purposes))? only|background (?:only|reading only)|fyi only|only fyi)"
)
_FALSE = (
    rf"(?:wrong|dead|off the table|incorrect|mistaken|false|untrue|inaccurate|erroneous|nonsense|rubbish|invented|made up|(?:an? )?(?:mistake|slip|typo|error|misprint|copy and paste error)|void|invalid|withdrawn|out[- ]of[- ]date|out[- ]dated|outdated|obsolete|superseded|stale|overtaken(?: by events)?|"
    rf"(?:no longer|not|not any ?more|not any longer) {_TRUE}(?: any ?more| any longer)?|not (?:meant |intended )?(?:to be {_USED}|for (?:you|use)\b(?! \w))|to be (?:ignored|disregarded)|best ignored|useless|fantasy|(?:not )?(?:about|of|from|for) (?:somebody|someone|anybody|another (?:firm|company|house|business|customer|client)|other people|others|a (?:competitor|supplier|friend|neighbou?r|customer|client|reseller|vendor))(?: else)?(?:['’]s)?\b|(?:somebody|someone) else['’]s|(?:notes?|remarks?|papers?|words) (?:about|of|from|on) (?:somebody|someone|another|other)\b(?: [\w-]+)?|not (?:about |of |from )?us\b|{_BACKGROUND})"
)
_DENIED = (
    rf"(?:{_IS} {_WELL}{_FALSE}|{_IS_NOT} (?:{_TRUE}|(?:meant |intended )?to be {_USED})(?: any ?more| any longer)?)"
)
_DENIED_BY_VERB = (
    rf"(?:(?:has|have) nothing to do with (?:us|this|it|you|the (?:project|work|brief|job|quote|matter))\b|(?:is|are) no (?:business|concern|part) of (?:ours|yours|this|it)\b|no longer (?:holds?|appl(?:y|ies)|stands?|counts?)|(?:do(?:es)?)(?: not|n['’]t) (?:hold|apply|stand|count)(?: any ?more| any longer)?|(?:has|have) (?:since |meanwhile |now |all |both |completely |just )*(?:changed|lapsed|been (?:superseded|withdrawn|overtaken|cancelled|dropped|overruled))|"
    rf"(?:should|must|may|can|shall|need)(?: not|not|n['’]t)(?: to)? be {_USED}|(?:should|must|may|can) (?:simply |just |safely )?be (?:ignored|disregarded))"
)
_SETTLED = r"(?:approved|confirmed|final|finali[sz]ed|agreed|signed[- ]off|decided|fixed|settled|certain|sure|firm|official|binding|verified|checked|released|granted|authori[sz]ed|reliable|precise|exact|secured|cleared)"
_OPEN = (
    rf"(?:(?:not(?: yet)? )(?:quite |fully |formally |officially |finally |even |really |been )*{_SETTLED}(?: yet| so far)?|un(?:confirmed|approved|verified|checked|certain|official|reliable)|provisional|preliminary|tentative|indicative|speculative|doubtful|questionable|dubious|debatable|open to question|up in the air|under (?:discussion|review)|in doubt|disputed|contested|"
    r"to be (?:confirmed|checked|verified)|tbc|(?:still |only |just |merely |at best |no more than )*(?:an? |his |her |their )?(?:rough |first |wild |mere )?(?:guess(?:es|work)?|estimates?|placeholders?|wish|wishes|proposals?|hopes?|ideas?|opinions?|suggestions?|assumptions?)|(?:still |always )?(?:an? )?(?:open|rough|optimistic)|"
    r"(?:probably|possibly|perhaps|maybe|partly|partially|mostly|slightly|somewhat|rather|a (?:bit|little)|likely|presumably) (?:wrong|incorrect|out[- ]of[- ]date|outdated|obsolete|stale|old|inaccurate|off|too (?:high|low|optimistic))|too (?:high|low|optimistic)|old|dated|off)"
)
_DOUBTED = rf"(?:{_IS} {_WELL}{_OPEN}|{_IS_NOT} {_SETTLED}(?: yet| so far)?)"
_DOUBTED_BY_VERB = (
    r"(?:(?:may|might|could)(?: well| all| both| also)* (?:be|have)(?: \w+)? (?:wrong|incorrect|out of date|outdated|changed|different|moved|off|inaccurate|obsolete|too (?:high|low))|"
    r"(?:still |first )?needs? (?:to be )?(?:confirm(?:ed|ing|ation)|approv(?:ed|al)|check(?:ed|ing)|verif(?:ied|ying|ication))|(?:still )?(?:has|have) (?:still )?to be (?:confirmed|approved|checked|verified|agreed|signed off)|remains? (?:to be (?:confirmed|approved|checked|agreed)|open|unconfirmed)|awaits? (?:approval|confirmation))"
)
_DATED = rf"(?:{_IS} {_WELL}(?:from|of|dated|as of|those of|the ones (?:from|of))|dates? (?:back to|from)|stems? from|comes? from) (?:about |around |early |late |(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|the year) )?(?P<year>(?:19|20)\d\d)\b"
_GOES_ON = lazy.pattern(
    rf",? ?\(?(?:and|or|so|hence|therefore)?,? ?(?:(?:(?:is|are) )?{_WELL}{_FALSE}|{_DENIED_BY_VERB})\b(?! \w+ing\b)",
    re.I,
)
_VERDICT = lazy.pattern(
    rf"(?<=[\w)”\"’' ])(?: |(?=['’]))(?:(?P<doubted>{_DOUBTED}|{_DOUBTED_BY_VERB})|(?P<denied>{_DENIED}|{_DENIED_BY_VERB})|(?P<dated>{_DATED}))\b(?! (?:about|on|over|with|half|often|sometimes|every|when(?:ever)?|until|if|unless)\b)",
    re.I,
)
_LEADS = (  # what may stand before the words that name a subject
    r"(?:(?:i|we) (?:herewith |hereby |also )?(?:attach|enclose|append|send|forward|include)(?:ed)?(?: you| here)?|please find (?:attached|enclosed|below)|(?:attached|enclosed|here|below) (?:is|are|you find|please find)|(?:(?:please|kindly) )?(?:note|be aware|mind|remember|bear in mind|know|see|beware)(?: that)?|(?:you should|i should|i must|let me|just to) (?:know|say|add|warn you|note|mention|tell you|be clear)(?: that)?|unfortunately|sadly|also|even|however|only|and|meanwhile|in the meantime|since then|by the way|btw|p\.?s\.?|hi(?: \w+)?|hello(?: \w+)?|dear \w+|sorry|fyi|nb|as of (?:today|now)|"
    r"today|by now|now|still|(?:just )?(?:one|two|three|a|some|an important) (?:caveats?|remarks?|things?|notes?|points?|words?|warnings?|corrections?|changes?)|to be (?:clear|honest|frank|sure)|in fact|frankly|(?:the|my) (?:only )?(?:caveat|trouble|problem|point) is(?: that)?|in (?:it|there|this|that|the (?:attached|document|brief|file|mail))|there|"
    r"(?:i|we) (?:know|see|should say|must say|am afraid|are afraid|have to say|need to say)(?: that)?|of (?:it|these|those)|as (?:you know|said)|(?:he|she|they) (?:knows?|admits?) (?:himself |herself |that )?)[,:]? ?"
)
_LEAD = lazy.pattern(rf"(?:{_LEADS})+(?<!\w)(?=\w)|(?:{_LEADS})+(?=\s)", re.I)
_GUESSED_LEAD = lazy.pattern(
    rf"(?:{_LEADS})*(?:(?:i|we) (?:think|believe|guess|suspect|fear|suppose|assume|would say|have a feeling|reckon)(?: that)?|perhaps|maybe|probably|possibly|presumably|apparently|it seems(?: that)?|(?:i|we) (?:have|was|were) (?:been )?told(?: that)?|(?:finance|{_NAME}|they|he|she|my boss|our \w+) (?:says?|said|thinks?|tells? me|told me|believes?)(?: that)?),? ",
    re.I,
)
_BREAK = lazy.pattern(
    r"[;:!?()]\s?|\.(?:\s|$)|\s[–—-]{1,2}\s|,? ?\b(?:but|though|although|because|since(?! then\b)|while|whereas|so|as|however|yet|therefore|hence|for|instead)\b,? ?|,? (?:and )?(?=(?:please|do not|don['’]t|kindly|the rest|everything else)\b)|, (?=(?:it|they|we|i|he|she|you)\b)",
    re.I,
)
_LISTED = lazy.pattern(
    r",\s+(?:and |or |nor |as well as |plus )?|\s(?:and|or|&|nor|as well as|plus)\s(?:also )?|\s?/\s?", re.I
)
_IGNORES = lazy.pattern(
    r"(?:^|(?<=[.;:!?(–—-] )|(?<=[.;:!?(–—-])|(?P<goes_on>(?<=, )|(?<=and )|(?<=but )|(?<=so ))|(?<=please )|(?<=kindly )|(?<=just )|(?<=simply )|(?<=you can )|(?<=you may )|(?<=you should )|(?<=you could )|(?<=you to )|(?<=best )|(?<=therefore )|(?<=better )|(?<=hence ))"
    r"(?P<verb>(?:ignore|disregard|forget(?: about)?|never mind|pay no (?:attention|heed) to|take no (?:notice|account) of|overlook|(?:do not|don['’]t|never)(?: please)? (?:use|rely on|count on|go by|trust|believe|quote on|take over|base anything on|bother with|look at|read|consider|follow))) (?P<what>[^;:!?()–—]+)",
    re.I,
)
_TREATS = lazy.pattern(
    r"\b(?:take|treat|handle|read|see|regard|consider|use) (?P<what>[^.;:!?()]{2,80}?) (?:(?P<doubted>with (?:a lot of |some |great )?(?:care|caution|a (?:large |big )?(?:pinch|grain) of salt|reservations?)|(?:only |just |merely )?as (?:an? |mere |pure )?(?:\w+ )?(?:guess\w*|estimates?|provisional|drafts?|assumptions?|unconfirmed|indicative|indications?|open|not (?:final|approved|confirmed)))|"
    r"(?P<denied>(?:only |just |merely |purely )?as (?:mere |pure |general |historical )?(?:background|context|history)(?: (?:only|information))?|(?:only |just )as (?:a )?(?:reference|illustration|information|example)))\b",
    re.I,
)
_DISAGREES = lazy.pattern(
    rf"\b(?:(?:i|we)(?: strongly| both| all)? (?:(?:do not|don['’]t|cannot|can['’]t|would not|could not)(?: \w+)? agree with|disagree with)(?: (?P<who>{_SOURCE}) (?:about|on|over|regarding|concerning|as to|in|when it comes to))? (?P<what>[^;:!?()–—]+)|"
    rf"(?P<whose>{_SOURCE})(?: is| was| are| were|['’]s) {_WELL}(?:wrong|mistaken|misinformed|not right|out of date|not up to date) (?:about|on|over|as to|regarding|with|concerning|when it comes to) (?P<what2>[^;:!?()–—]+)|"
    rf"(?P<his>{_SOURCE}) (?:has got|has|have|had|got|gets?) (?P<what3>[^.;:!?()–—]{{2,60}}?) (?:all |both |badly |quite )*wrong\b)",
    re.I,
)
_DISAGREEING = ("agree", "wrong", "mistaken", "misinformed", "not right", "date")  # one of which it has
_DOUBTS = lazy.pattern(
    r"(?:(?:^|(?<=[.;:!?,] )|(?<=but )|(?<=and ))(?:i|we) )(?:(?:really |rather |seriously )?(?:doubt|question)|(?:am|are|['’]m|['’]re) not (?:so |quite |at all |too |entirely |really |very )*(?:sure|certain|convinced) (?:about|of)|would(?: not|n['’]t) (?:bet|rely|count) on|(?:cannot|can['’]t|could not) (?:vouch for|confirm|verify|stand by)|"
    r"(?:have|had|did)(?: not|n['’]t) (?:been able to )?(?:check(?:ed)?|verif(?:y|ied)|confirm(?:ed)?|approved?)|have (?:my |our |some |serious )?doubts about|do(?: not|n['’]t) (?:quite |really |fully )?(?:trust|believe|stand (?:by|behind))) (?P<what>[^;:!?()–—]+)",
    re.I,
)
_HOLDS = rf"(?:(?:still|all|both|alone|otherwise|at least) )*(?:holds?|stands?|appl(?:y|ies)|counts?|remains? (?:valid|true|right|correct|current)|{_IS}(?: still| all| both| otherwise| as)* (?:right|correct|valid|current|ours|good|fine|ok|okay|up[- ]to[- ]date|true|accurate|unchanged|the same|usable|reliable|relevant|to be (?:used|trusted)))"
_ONLY = lazy.pattern(
    rf"(?:(?:^|(?<=[.;:!?,] )|(?<=but )|(?<=and ))only (?P<what>[^.;:!?()]{{2,60}}?) {_HOLDS}\b|\b(?:use|take|read|trust|rely on|consider|look at|believe)(?: only| just) (?P<what2>[^.;:!?()]{{2,60}}? (?:in|from|of) {_SOURCE})(?=\W*$|[.;:!?,]))",
    re.I,
)
_STANDS = lazy.pattern(
    rf"(?P<what>(?:^|(?<=[.;:!?] )|(?<=, )|(?<=but )|(?<=and )|(?<=while ))[^.;:!?()]{{2,80}}?) {_HOLDS}\b", re.I
)
_STILL_GOOD = lazy.pattern(
    r"\b(?:but|yet|though|still|however)\b[^.;]{0,40}\b(?:still|nothing|all|everything|otherwise)\b[^.;]{0,40}\b(?:holds?|valid|right|good|appl(?:y|ies)|stands?|changed|true|correct|accurate|fine|ok|okay|works|up to date)\b",
    re.I,
)
_NONE = lazy.pattern(
    rf"(?:^|(?<=[.;:!?,–—] )|(?<=but )|(?<=and )|(?<=that ))(?:neither|none of|no(?:thing)? (?:in|of|from)|not (?:one|any|all) of) (?P<what>[^.;:!?]{{2,80}}?) {_IS} {_WELL}(?:(?P<denied>{_TRUE}|to be {_USED})|(?P<doubted>{_SETTLED}))(?=\W*$|[.;:!?,]| (?:any ?more|any longer|yet|so far)\b| {_BUT}\b)",
    re.I,
)
_UNSURE = lazy.pattern(
    r"\b(?:if|unless|whether|in case|until|once|when(?:ever)?|where|should|suppose|hardly|never|no ?one|nobody|nothing|not (?:think|believe|say|mean|aware|sure)|(?:do|does|did)(?:n['’]t| not) (?:think|believe|mean|say)|or is|would)\b",
    re.I,
)
_FOR_NOW = lazy.pattern(
    r"\b(?:for now|for the moment|at this stage|at present|for the time being|for the time|yet|until|in (?:phase|step|stage)|first|anything else|other (?:purposes?|things?)|anybody|anyone|elsewhere)\b",
    re.I,
)
_TAIL = lazy.pattern(
    r"(?:,? (?:please|entirely|altogether|completely|totally|for (?:this|the|your) (?:quote|scope|offer|estimate|work|project)|then|too|as well|any ?more|any longer|at all|here|either|again|all|both))+$",
    re.I,
)
_ATTACHES = lazy.pattern(
    r"\b(?:(?P<files>attach|enclos)\w*|forward\w*|below|underneath)\b(?P<what>[^.;:!?]{0,60}?),? \(?(?:(?:only|just|merely|purely|solely) (?:for|as) (?:your )?(?:(?:general|some|historical) )?(?:background|context|history|illustration|information|info|reference)|(?:for|as) (?:background|information|reference) only)\b",
    re.I,
)


def not_stood_by(text: str, start: int, end: int) -> Iterator[NotStoodBy]:
    """What the sentences of a stretch of a text say that their writer does not stand by."""
    flat = _ASIDE.sub(lambda aside: " " * len(aside.group()), text[:end].replace("\n", " "))
    for first, last in _sentences(text, start, end):
        sentence = flat[first:last]
        if len(sentence) > LONGEST or sentence.rstrip().endswith("?"):
            continue
        found = sorted(_in_sentence(sentence), key=lambda one: (one.start, one.end))
        yield from (replace(one, start=first + one.start, end=first + one.end) for one in _told_of(found, sentence))


LONGEST = 600  # characters of a sentence that is looked at
_ASIDE = lazy.pattern(r" \((?:(?:as |see )?(?:attached|enclosed|below|above|here)|[\w.-]+\.\w{2,4})\)", re.I)
_SENTENCE_ENDS = lazy.pattern(r"(?<=[.!?])\s+(?=[A-Z\"“(])|\n\s*\n|\n(?=[ \t]*(?:[-*•–]|\d+[.)]) )")


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    first = start
    for cut in _SENTENCE_ENDS.finditer(text, start, end):
        yield first, cut.start()
        first = cut.end()
    yield first, end


def _in_sentence(sentence: str) -> Iterator[NotStoodBy]:
    yield from _predicates(sentence)
    yield from _imperatives(sentence)
    small = sentence.casefold()
    for match in _DISAGREES.finditer(sentence) if any(word in small for word in _DISAGREEING) else ():
        which = "what" if match["what"] else "what2" if match["what2"] else "what3"
        who = match["who"] or match["whose"] or match["his"] or ""
        subjects, length = _subjects_behind(match[which])
        of_whom = tuple(replace(one, source=one.source or who, part=one.part or bool(who)) for one in subjects)
        if of_whom and all(one.part for one in of_whom) and not _UNSURE.search(sentence[: match.start()]):
            end = match.end() if which == "what3" else match.start(which) + length
            yield NotStoodBy(DENIED, of_whom, "", (), *_trimmed(sentence, match.start(), end))
    for pattern in (_DOUBTS, _TREATS):
        for match in pattern.finditer(sentence):
            verdict = DENIED if "denied" in pattern.groupindex and match["denied"] else DOUBTED
            if not _UNSURE.search(sentence[: match.start()]):
                yield from _of_words(verdict, match["what"], sentence, match, to_end=pattern is _TREATS)
    for match in _NONE.finditer(sentence):
        if not _UNSURE.search(sentence[: match.start()]):
            but = _SPARES.match(sentence, match.end())
            words = f"{match['what']}{but.group() if but else ''}"
            yield from _of_words(DENIED if match["denied"] else DOUBTED, words, sentence, match, to_end=True)
    for match in _ATTACHES.finditer(sentence):
        place = _trimmed(sentence, match.start(), match.end())
        yield NotStoodBy(DENIED, (), "attached" if match["files"] else "below", (), *place)
    for match in _ONLY.finditer(sentence):
        spared, _ = _subjects_behind(match["what"] or match["what2"] or "")
        sources = {one.source for one in spared if one.source}
        if len(sources) == 1 and not _UNSURE.search(sentence[: match.start()]):
            yield NotStoodBy(DENIED, (), sources.pop(), spared, *_trimmed(sentence, match.start(), match.end()))


def _of_words(
    verdict: str, words: str, sentence: str, match: re.Match[str], *, to_end: bool = False
) -> Iterator[NotStoodBy]:
    """A verdict on what stands behind its verb: subjects, or all that a source says."""
    first = match.start("what")
    bare, spared = _spared(_TAIL.sub("", words.strip(" ,.")))
    if _THOSE.fullmatch(bare):
        those = Subject("those", "it" if bare.casefold() == "it" else "")
        place = _trimmed(sentence, match.start(), match.end() if to_end else first + len(words))
        yield NotStoodBy(verdict, (those,), "", spared, *place)
    elif rest := _REST.fullmatch(bare):
        place = _trimmed(sentence, match.start(), first + len(words))
        yield NotStoodBy(verdict, (Subject("rest"),), rest["source"] or "", (), *place)
    elif every := _every(bare) or _every(bare.partition(",")[0]):
        place = _trimmed(sentence, match.start(), match.end() if to_end else first + len(words))
        yield NotStoodBy(DOUBTED if every[1] else verdict, (), every[0], spared, *place)
    else:
        subjects, length = _subjects_behind(words)
        if subjects:
            end = match.end() if to_end else first + length
            yield NotStoodBy(verdict, subjects, "", (), *_trimmed(sentence, match.start(), end))


def _predicates(sentence: str) -> Iterator[NotStoodBy]:
    """The verdicts that stand behind what they are of: "its budget is wrong"."""
    behind = 0
    for match in _VERDICT.finditer(sentence):
        verdict = DOUBTED if match["doubted"] else DENIED if match["denied"] else DATED
        left = _WHICH.sub("", sentence[behind : match.start()])
        first, last, end = behind + _cut(left), behind + len(left), match.end()
        behind = end
        if _STILL_GOOD.search(sentence, end) and verdict is not DENIED:
            continue
        words, spared = _spared(sentence[first:last])
        if not spared and (behind_it := _SPARES.match(sentence, end)):
            _, spared = _spared(behind_it.group())
            end = behind_it.end()
        judged = _judged(verdict, words, spared)
        if judged is None:
            continue
        start, end = _trimmed(sentence, first + judged.start, end)
        found = replace(judged, start=start, end=end, year=int(match["year"]) if match["year"] else 0)
        yield found
        while goes_on := _GOES_ON.match(sentence, behind):
            behind = goes_on.end()
            yield replace(found, verdict=DENIED, end=behind)


def _cut(words: str) -> int:
    """Where the last clause of some words begins; "everything but the systems" is not cut at its "but"."""
    all_but = _ALL_BUT.search(words)
    cuts = (found for found in _BREAK.finditer(words) if found.end() < len(words))
    return max((cut.end() for cut in cuts if not (all_but and cut.start() < all_but.end())), default=0)


def _judged(verdict: str, words: str, spared: tuple[Subject, ...] | None) -> NotStoodBy | None:
    """A verdict on what the words right before it name, and where these begin; None where they are not understood."""
    subjects: list[Subject] = []
    first, guessed = 0, False
    chunks = [(start, chunk) for start, chunk in _chunks(words) if chunk.strip(" ,")]
    for at, (start, chunk) in enumerate(reversed(chunks)):
        bare, guess = _without_lead(chunk)
        if bare is None:
            break
        of_all = DOUBTED if guess else verdict
        if not at and (rest := _REST.fullmatch(bare)):
            return NotStoodBy(of_all, (Subject("rest"),), rest["source"] or "", (), start, 0)
        if not at and _THOSE.fullmatch(bare) and bare.casefold() not in ("it", "this", "that"):
            return NotStoodBy(of_all, (Subject("those"),), "", (), start, 0)
        if not at and (every := _every(bare)):
            return NotStoodBy(DOUBTED if every[1] and verdict is DENIED else of_all, (), every[0], spared, start, 0)
        subject = _subject(bare)
        if subject is None:
            break
        subjects.append(subject)
        first, guessed = start, guessed or guess
        if bare != " ".join(chunk.strip(" ,").split()):
            break  # what leads in a list stands before its first
    if not subjects:
        return None
    return NotStoodBy(DOUBTED if guessed else verdict, _in_one_place(tuple(reversed(subjects))), "", (), first, 0)


def _imperatives(sentence: str) -> Iterator[NotStoodBy]:
    """The verdicts that stand before what they are of: "ignore what he writes about volumes"."""
    for match in _IGNORES.finditer(sentence):
        before = sentence[: match.start()]
        if _UNSURE.search(before) or (match["goes_on"] is not None and _TELLS_OF_US.search(before)):
            continue
        words = match["what"]
        stop = next((found.start() for found in _BREAK.finditer(words)), len(words))
        if _SPARES.search(words[:stop]):
            stop = len(words)
        if not (_FOR_NOW.search(words[:stop]) or _IF.match(words, stop)):
            yield from _of_words(DENIED, words[:stop], sentence, match)


_WHICH = lazy.pattern(r",? (?:which|that)$", re.I)
_ALL_BUT = lazy.pattern(r"\b(?:everything|all|anything)\b[^.;,]{0,40} but\b", re.I)
_TELLS_OF_US = lazy.pattern(r"\b(?:we|they|people|sales|staff|i|you|users?|customers?|team|he|she)\b[^.;:]*$", re.I)
_IF = lazy.pattern(r",? ?(?:if|unless|until|once|when|as)\b", re.I)


def _chunks(words: str) -> Iterator[tuple[int, str]]:
    """The parts of a list, each with where it begins."""
    first = 0
    for cut in _LISTED.finditer(words):
        yield first, words[first : cut.start()]
        first = cut.end()
    yield first, words[first:]


def _subjects_behind(words: str) -> tuple[tuple[Subject, ...], int]:
    """The subjects that words begin with, as many as are understood, and how far they reach."""
    subjects: list[Subject] = []
    length = 0
    for start, chunk in _chunks(words):
        bare = _TAIL.sub("", chunk.strip(" ,."))
        subject = _subject(bare) if bare else None
        if subject is None:
            break
        subjects.append(subject)
        length = start + len(chunk)
    return _in_one_place(tuple(subjects)), length


def _in_one_place(subjects: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """Subjects of a list, each with the source that the first or the last is said to have: "what he writes about volumes and
    go-live", "the budget and the volumes in it"."""
    sources = {one.source for one in subjects if one.source}
    if len(sources) != 1:
        return subjects
    (source,) = sources
    return tuple(replace(one, source=source, part=True) for one in subjects)


def _subject(words: str) -> Subject | None:
    """What words name, with their source."""
    source, part = "", False
    if found := _SAYS_OF.fullmatch(words) or _PART_ON.fullmatch(words):
        named = found.groupdict()
        source, part, words = named.get("source") or named.get("within") or "", True, found["what"]
    for pattern in (_WITHIN, _SAID_BY):
        if found := pattern.fullmatch(words):
            source, part, words = source or found["source"], True, found["what"]
            break
    if not part and (found := _THERE.fullmatch(words)):
        part, words = True, found["what"]
    if found := _OF_WHOM.fullmatch(words):
        source, part, words = source or found["its"] or found["name"], True, found["what"]
    article = _ARTICLE.match(words)
    words = words[article.end() :] if article else words
    if found := _SECTION.fullmatch(words):
        part, words = True, found["what"]
    words = words.strip(" '\"“”")
    return Subject(words, source, part) if words and len(words.split()) <= _MOST_WORDS else None


_MOST_WORDS = 4  # of what a subject is called


def _every(words: str) -> tuple[str, bool] | None:
    """The source of which words say that they mean all of it, and whether they mean only most."""
    found = _ALL.fullmatch(words)
    if found is None:
        return None
    said = next(
        (found[name] for name in ("of_most", "in_it", "said_by", "whoever", "whole", "plain") if found[name]), ""
    )
    return said if said != "thing" else "it", found["most"] is not None


def _spared(words: str) -> tuple[str, tuple[Subject, ...] | None]:
    """Words without those that spare something, and what these spare."""
    found = _SPARES.search(words)
    if found is None:
        return words, ()
    spared = [chunk.strip(" ,.") for _, chunk in _chunks(found["first"] or found["but"])]
    subjects = [_subject(_TAIL.sub("", each)) for each in spared if each]
    rest = f"{words[: found.start()]}{' ' * (found.end() - found.start())}{words[found.end() :]}".rstrip(" ,.")
    return rest, None if None in subjects else _in_one_place(tuple(one for one in subjects if one))


def _without_lead(words: str) -> tuple[str | None, bool]:
    """Words without what may lead them in, and whether this makes a guess of what follows; None where they say that it is not so."""
    words = " ".join(words.strip(" ,").split())
    guessed = _GUESSED_LEAD.match(words)
    if guessed:
        words = words[guessed.end() :]
    elif lead := _LEAD.match(words):
        words = words[lead.end() :] or words
    return (None, False) if _UNSURE.search(words) else (words, guessed is not None)


def _told_of(found: list[NotStoodBy], sentence: str) -> Iterator[NotStoodBy]:
    """The verdicts of a sentence, each on what it is of: "both" and "them" are what stands before them, "the rest" is all but
    what still holds."""
    before: list[NotStoodBy] = []
    for one in found:
        called = one.subjects[0].what if len(one.subjects) == 1 else ""
        if called == "those" and not before and one.subjects[0].source:
            yield replace(one, subjects=(), source="it")
            continue
        if called == "those":
            said = one.verdict, DENIED
            yield from (
                replace(other, verdict=one.verdict, end=max(one.end, other.end))
                for other in before
                if other.verdict not in said
            )
            continue
        if called == "rest":
            holds = _STANDS.search(sentence)
            spared = _subjects_before(holds["what"]) if holds else ()
            if spared:
                source = one.source or next((each.source for each in spared if each.source), "it")
                yield replace(one, subjects=(), source=source, spared=spared)
            continue
        before.append(one)
        yield one


def _subjects_before(words: str) -> tuple[Subject, ...]:
    judged = _judged(DENIED, words[_cut(words) :].strip(" ,"), ())
    return judged.subjects if judged and judged.subjects and judged.subjects[0].what not in ("those", "rest") else ()


def _trimmed(sentence: str, start: int, end: int) -> tuple[int, int]:
    """The place of words without blanks and commas around them."""
    words = sentence[start:end]
    start += len(words) - len(words.lstrip(" ,"))
    return start, start + len(words.strip(" ,."))
