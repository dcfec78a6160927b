"""A sum, a day or a count of which the writer says that it is not so, or no longer, and what it is instead: "the budget isn't
30,000 euros, it is 45,000", "has moved from 1 May to 1 June", "300 a week - no, 450". Only what is so is read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from inwriting.reading.moods.slips import NO_VALUE, TAKEN_BACK
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, apart
from inwriting.reading.text.hints import around, by_hint
from inwriting.reading.values import MONTH

_NUMBER = r"\d(?:[\d.,’']*\d)?(?: \d{3})*k?"
_MONEY = rf"(?:(?:[A-Z]{{3}}|[A-Z]{{1,2}}\$|[€£$¥₹]) ?{_NUMBER}|{_NUMBER} ?(?:€|euros?\b|pounds?\b|dollars?\b|francs?\b|kron\w+|(?:EUR|GBP|USD|CHF|AUD|CAD|NZD|SEK|NOK|DKK|INR|ZAR|PLN|SGD)\b))"
_DATE = rf"(?:(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?i:{MONTH})\b(?:,? 20\d\d)?|(?i:{MONTH})\b(?: \d{{1,2}}(?:st|nd|rd|th)?)?(?:,? 20\d\d)?|20\d\d-\d\d(?:-\d\d)?|\d{{1,2}}[./]\d{{1,2}}[./]20\d\d|Q[1-4](?:[ /]20\d\d)?)"
_COUNT = rf"(?:{_NUMBER}(?: [a-z][a-z-]+){{0,3}}?,? (?:a|an|per|each|every) (?:day|week|month|quarter|year))"
_NAME = r"[A-ZÀ-Þ][\w.&+’'-]*\w(?: [A-ZÀ-Þ0-9][\w.&+’'-]*\w){0,3}"
Hints = tuple[str, ...]  # words in small letters, one of which stands where something is taken back
_DENYING: Hints = ("n't", "n’t", "not ", "no longer")
_FROM: Hints = ("d from ", "t from ", "k from ", "p from ", "n from ")
_WROTE: Hints = (" wrote", " written", " said", " told you", " stated", " put", " gave", " says", " had")
_EARLIER_ONE: Hints = (
    "last ",
    "first ",
    "earlier ",
    "previous ",
    "other ",
    "old ",
    "original ",
    "yesterday",
    "mail of ",
    "message of ",
    "note of ",
    "letter of ",
    "brief of ",
    "mail from ",
    "message from ",
)
_WRONG: Hints = (
    " wrong",
    "mistake",
    " error",
    " typo",
    " slip",
    "misprint",
    "out of date",
    "outdated",
    " old",
    "superseded",
    " not right",
    "no longer",
    " not so",
    " not true",
    " not the case",
)
_TAKING_BACK: Hints = (
    "wait",
    "sorry",
    "oops",
    "hang on",
    "scratch that",
    "strike that",
    " mean",
    "make that",
    "make it",
    "correction",
    "typo",
    " no,",
    " nope,",
    " rather,",
)
_KINDS = (_MONEY, _DATE, _COUNT)
_ROUGH = r"(?:(?:about|around|some|roughly|only|on|in|by|at|to|up to|the) ){0,2}"
_TAKEN_BACK = rf"(?:{TAKEN_BACK}|sorry|oops|typo|(?:no|nope)(?=,)|(?:no,? |sorry,? )?we (?:mean|meant)|(?:no,? )?make it|rather(?=,))"
_IT_IS = r"(?i:(?:it|that|this)(?:['’]s| is| has become| should be| must be| will be| was| are)|(?:it|that) has (?:since |now )?(?:been )?(?:raised|cut|reduced|increased|moved|changed|set|gone|put|lowered|corrected|slipped|become)(?: (?:up|down|back|forward))?(?: to)?|(?:it|that) (?:went|slipped|moved|rose|fell|grew) to|should be|make (?:it|that)|(?:please )?(?:read|put|take|use)|now(?: it is| it['’]s)?|but(?: (?:it is|rather))?|rather|instead)"
_NOT = r"(?:is|are|was|were)(?:n['’]t| not(?! (?:only|just|more|less|before|after|later|earlier|over|above|under)\b)| no longer)(?: (?:any ?more|any longer|now|actually|really|going to be))?"
_MOVED = r"(?:has|have|had|was|were|is|are)(?: (?:since|now|been|meanwhile|just))* (?:changed|moved|raised|cut|reduced|increased|lowered|postponed|put (?:back|off)|brought forward|corrected|gone(?: up| down)?|slipped|pushed(?: back)?|shifted|grown|risen|fallen|dropped)"
_NAMES_WRONG = r"(?:is|was|are|were) (?:a )?(?:wrong|a? ?mistaken?|an? (?:error|typo|slip|misprint)|a (?:typing|clerical|copying) (?:error|mistake)|out of date|outdated|old|superseded|not right|no longer (?:right|true|so|valid)|not (?:so|true|the case)(?: any ?more)?)"
_EARLIER = r"(?:(?:(?i:my|our|the|that) )(?:e-?mail|mail|message|note|letter|brief) (?:of|from) (?:\w+ )?(?:last |this )?\w+|(?:(?:my|our|the|that) )?(?:(?:last|first|earlier|previous|other|old|original|yesterday['’]s) )(?:e-?mail|mail|message|note|letter|version|brief|form|figure|one))"
_I_WROTE = rf"(?:(?:I|we)(?:['’]ve| have)? (?:wrote|written|said|told you|stated|put|gave)(?: (?:you|to you|to (?:you|your) \w+|earlier|before|yesterday|last week|in {_EARLIER}))?(?: that)?|{_EARLIER} (?:said|says|had|gave|stated)(?: that)?) "


def _patterns(value: str) -> Iterator[tuple[Hints, re.Pattern[str], str]]:
    """The ways to take back a value of one kind: the words near which to look, the pattern, and what is read for its group
    `cut` (`lead` is left out)."""
    old, new = rf"{_ROUGH}{value}", rf"(?={_ROUGH}{value})"
    end = r"(?: (?:any ?more|any longer|either|at all|now))?"
    for hints, pattern, words in (
        (
            _DENYING,
            rf"(?<= )(?P<cut>{_NOT} {old}{end}\s?[,.;:–—-]*\s+(?:and |but )?{_IT_IS}(?: now| actually)?\s+){new}",
            "is ",
        ),
        (
            ("would have been",),
            rf"(?<= )(?P<cut>would have been {old},? but (?:it )?(?:is|became|has become)(?: now)?\s+){new}",
            "is ",
        ),
        (
            (" now", " since", " then"),
            rf"(?<= )(?P<cut>(?:was|were) {old}(?:,| and| but)+ (?:it )?(?:is|are|has been|was)(?: now| since| then)(?: set to| moved to)?\s+){new}",
            "is ",
        ),
        (_FROM, rf"(?<= )(?P<cut>{_MOVED} from {old} to\s+){new}", "is "),
        (
            _WROTE,
            rf"(?P<lead>{_I_WROTE})[^.;:\n]{{2,40}}? (?P<cut>(?:is|are|was|were|would be) {old}\s?[.,;:–—-]*\s+(?:(?:That|that|This|this|It|it|which|but that|and that) {_NAMES_WRONG}\s?[.,;:–—-]*\s+)?(?:and |but )?{_IT_IS}\s+){new}",
            "is ",
        ),
        (
            _EARLIER_ONE,
            rf"(?P<lead>{_EARLIER} (?:said|had|gave|says) {old} for )[^.;:\n]{{2,40}}?(?P<cut>\s?[.,;:–—-]+\s+(?:and |but )?(?:it is|it['’]s|this is|that is)\s+){new}",
            " is ",
        ),
        (_DENYING, rf"(?P<cut>(?:not|no longer) {old}\s?,? but\s+){new}", ""),
        (
            _WRONG,
            rf"(?P<cut>{old}\s?(?:[,;]|[–—-]+|\.{{1,3}}|…)?\s+{_NAMES_WRONG}\s?[,.;:–—-]*\s+(?:and |but )?(?:{_IT_IS}\s+)?){new}",
            "",
        ),
        (
            _TAKING_BACK,
            rf"(?P<cut>(?<![\w€£$.,]){value}\s?(?:[,;(]|[–—-]+|\.{{1,3}}|…)\s?(?i:{_TAKEN_BACK})[,:.!]?\s+(?:(?:it(?:['’]s| is)|that(?:['’]s| is)) )?){new}",
            "",
        ),
        (
            ("forget", "ignore", "disregard", "scrap", "never mind"),
            rf"(?P<cut>\b(?i:forget(?: about)?|ignore|disregard|scrap|never mind) (?:the )?{old}\b[^.;:\n]{{0,30}}[.;:,])",
            "",
        ),
        (_EARLIER_ONE, rf"(?P<cut>\b(?:the )?{value} (?:of|in|from) {_EARLIER} {_NAMES_WRONG}[^.;\n]{{0,40}})", ""),
        (
            ("used to be", " never"),
            rf"(?<= )(?P<cut>(?:used to be|was never|were never) {old})(?=\s*[.;,]|\s*$)",
            "was otherwise",
        ),
        (_DENYING, rf"(?<= )(?P<cut>{_NOT} {old})(?={end}\s*(?:[.;,]|$))", "is otherwise"),
        (
            _WROTE,
            rf"(?P<cut>(?:(?:[Ii]n|[Oo]n|[Ll]ast) [^.;\n]{{2,25}} )?{_I_WROTE}[^.;:\n]{{0,60}}?{old}[^.;\n]{{0,40}}\.\s+(?:[Pp]lease )?(?:correct|change|amend|strike) (?:this|that|it)\b)",
            "",
        ),
        (
            ("it also",),
            rf"(?P<cut>\b[Ii]t also (?:said|says|had|gave) {old}\b[^.;\n]{{0,30}}\.(?: (?:Those|These|That|They) (?:were|was|is|are)\b[^.;\n]{{0,40}}\.)?)",
            "",
        ),
    ):
        yield hints, lazy.pattern(pattern), words
    if value == _DATE:
        yield (
            ("not ",),
            lazy.pattern(
                rf"(?P<cut>\b(?:(?i:and|but|so|then),? )?(?i:not) (?:in |on |before |by |for |at )?{value}\s?(?:[:;,]|[–—-]+)\s+(?:but )?)(?=[^.;:?!\n]{{2,40}}\s{value})"
            ),
            "",
        )
        yield (  # "1 April 2027, not 1 February as Greg writes"
            ("not ",),
            lazy.pattern(
                rf"{value}(?P<cut>,? (?:and |but )?not {old}(?: as (?:[\w’'-]+ ){{1,3}}?(?:writes?|wrote|says?|said|puts?|has(?: it)?|thought|thinks)))(?=\s*(?:[.,;)]|$))"
            ),
            "",
        )
        yield (
            _DENYING,
            lazy.pattern(
                rf"(?<= )(?P<cut>(?:(?:do|does|will|can|shall|should)(?: not|n['’]t)|won['’]t|cannot) (?P<verb>(?:go|be) live|start|launch|begin|open|switch(?: over)?|cut over|change over) {_ROUGH}{value},? but\s+){new}"
            ),
            "{verb} ",
        )
    if value == _COUNT:
        yield (  # "It's not 1,500 orders a month, it's 1,150"
            _DENYING,
            lazy.pattern(
                rf"(?P<cut>(?:(?<=[Ii]t['’]s)|(?<= )(?:is|are)|(?<=[Ii]sn['’]t)|(?<=[Aa]ren['’]t))(?: not| no longer)? {_NUMBER}(?P<what>(?: [a-z][a-z-]+){{0,3}}?,? (?:a|an|per|each|every) (?:day|week|month|quarter|year))\s?[,.;:–—-]+\s+(?:and |but )?{_IT_IS}\s+(?P<new>{_NUMBER}))(?=\s*(?:[.,;()!]|$))"
            ),
            " {new}{what}",
        )
    if value == _COUNT:  # of two sums or days in a clause it is told as they are read which is meant
        yield (
            ("not ", "instead of", "rather than", "formerly", "previously", "originally", "initially"),
            lazy.pattern(
                rf"(?<=[\w€]),? ?(?P<cut>(?:,| and| but)? ?\(?(?:and |but )?(?<= |\()(?:(?:not|instead of|rather than) {value}|(?:formerly|previously|originally|initially) {old})\)?)"
            ),
            "",
        )


_OF_NEW = r"(?:is|are|was|were|has|have|had|does|will|would|can|could|stays?|remains?|comes?|goes|need(?:s|ed)?)\b"  # "No, ShipStation is out"


def _patterns_of_names() -> Iterator[tuple[Hints, re.Pattern[str], str]]:
    """The ways to put one name in another's place. The `old` one is read as what was, so that it is known to be left out."""
    old, new = rf"(?P<old>{_NAME})", rf"(?={_NAME})"
    was = "was {old} and is now "
    it_is = r"(?:(?:it|he|she|that)(?:['’]s| is| has become| should be| must be)(?: now)? )"
    for hints, pattern, words in (
        (_FROM, rf"(?<= )(?P<cut>{_MOVED} from {old} to\s+){new}", was),
        (_WRONG, rf"(?P<cut>{old}\s?,?\s+{_NAMES_WRONG}\s?[,.;:–—-]*\s+(?:and |but )?{it_is}){new}", ""),
        *(
            (
                _TAKING_BACK,
                rf"(?<![\w@.])(?P<cut>{NO_VALUE}{old}\s?{between}\s(?i:{_TAKEN_BACK}),?\s+{it_is}?){NO_VALUE}{new}{unless}",
                "",
            )
            for between, unless in ((r"(?:,|[–—-]+|\.{2,3}|…)", ""), (r"\.", rf"(?!{_NAME} {_OF_NEW})"))
        ),
        (
            (" or so",),
            rf"(?<= )(?P<cut>is {old},? or so (?:I|we) (?:thought|believed|told|said|wrote|assumed|was told)\b[^.;\n]{{0,40}}[.;]\s+(?i:{it_is})){new}",
            was,
        ),
        (
            _EARLIER_ONE,
            rf"(?P<lead>{_EARLIER} (?:said|had|gave|says) {old} (?:for|as) )[^.;:\n]{{2,40}}?(?P<cut>\s?[.,;:–—-]+\s+(?:and |but )?{it_is}){new}",
            " is ",
        ),
        (
            (" down as",),
            rf"(?P<lead>\b(?:I|we)(?:['’]ve| have)? (?:had|put|have) {old} down as )[^.;:\n]{{2,40}}?(?P<cut>\s?[.,;:–—-]+\s+(?:and |but )?(?i:{it_is})){new}",
            " is ",
        ),
        (
            ("instead of",),
            rf"(?<= )(?P<cut>(?:is|are) (?P<new>{_NAME}) instead of {old})(?=\s*(?:[.;,]|$))",
            "was {old} and is now {new}",
        ),
        (
            _WROTE,
            rf"(?P<cut>{_I_WROTE}[^.;:\n]{{2,60}}? (?:is|was) {old}\s?[.;,–—-]+\s+(?:but )?(?:That|that|This|this|It|it|which) {_NAMES_WRONG}(?:\s?[.]|(?=\s?[,;:–—-])))",
            "",
        ),
    ):
        yield hints, lazy.pattern(pattern), words


_VALUES = by_hint((hints, [(pattern, words)]) for kind in _KINDS for hints, pattern, words in _patterns(kind))
_NAMES = by_hint((hints, [(pattern, words)]) for hints, pattern, words in _patterns_of_names())
_NEAR = 60  # characters on either side of a hint in which the number stands that is taken back


def without_what_is_not(text: str) -> list[Edit]:
    """The edits that leave out the values which a text takes back."""
    edits: set[Edit] = set()
    for match, words in (*around(text, _VALUES, _NEAR), *around(text, _NAMES, 0)):
        edits.add((*match.span("cut"), words.format_map(match.groupdict())))
        if "lead" in match.re.groupindex:
            edits.add((*match.span("lead"), ""))
    return apart(edits)
