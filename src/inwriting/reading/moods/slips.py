"""What somebody wrote and took back in the same breath: "The ERP is Access Orchard, no wait, Orderwise". Only what comes then
is read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, apart
from inwriting.reading.text.lines import is_in_a_line
from inwriting.reading.values import MONTH

NAME = r"[A-ZÀ-Þ][\w.&+-]*(?: [A-ZÀ-Þ0-9][\w.&+-]*){0,3}"
NO_VALUE = (  # where a name begins, and no day or sum: "1 June 2027. Sorry, I meant GBP 13,000"
    rf"(?<!\d )(?<!\d(?:st|nd|rd|th) )(?!(?i:{MONTH})\.? \d|[A-Z]{{3}} ?\d[\d.,]{{3}}|[A-Z]{{1,2}}\$ ?\d)"
)
TAKEN_BACK = r"(?:no,? wait|wait,? no|no,? sorry|sorry,? no|no,? hang on|scratch that|strike that|(?:no,? |sorry,? )?I (?:mean|meant)|(?:no,? )?make that|correction)"
_SLIP = lazy.pattern(
    rf"(?<![\w@.])(?P<slip>{NO_VALUE}{NAME}\s?(?:,|\?|\.|[–—-]|\()\s?{TAKEN_BACK}[,:.!]?\s+)(?={NO_VALUE}{NAME})", re.S
)
_REASONED_NAME_SLIP = lazy.pattern(  # "The ERP is Anaplan - no, that was at my old job: Odoo", "…, that was before, here it is Odoo"
    rf"(?<![\w@.])(?P<slip>{NO_VALUE}{NAME}\s?(?:[,(–—-]|\.{{3}})\s?(?i:(?:(?:no|wait|sorry|oops|hang on|wrong|argh|scratch that)\b[\s,.!:–—-]*)+(?:that|this|it)(?: is|['’]s| was) (?:(?:what|where|when|only|just|still|also|the one|the name|one) )*"
    rf"(?:at|in|with|from|of|for|before|we had|i had|they|last|years?|back|earlier|my|our|the (?:old|last|previous|former))\b[^.:;!?\n–—]{{0,50}}?)(?:\s?[:;–—-]\s?|,\s(?=(?i:but|here|now|today|with us|it['’]?s?|we|ours|make)\b))"
    r"(?i:(?:but |and )?(?:(?:here|now|today|with us|at present|ours),? )?(?:(?:it|ours|this one)(?:['’]s| is) |we (?:have|use|are on|run|work with) |(?:is|make it) )?(?:now )?))(?="
    rf"{NO_VALUE}{NAME})"
)
_COUNT_SLIP = lazy.pattern(  # "210 orders a week, sorry, 120 orders a week"
    rf"(?<![\w.,])(?P<slip>\d[\d.,]*(?: [a-z]+){{1,5}}\s?(?:,|[–—-]|\.{{3}})\s?(?:sorry|oops|{TAKEN_BACK}),?\s+)(?=\d[\d.,]* [a-z])"
)
_BARE_SLIP = lazy.pattern(  # "75 orders a week, sorry, 85.", "GBP 20,000, correction: 22,000"
    rf"(?<![\w.,])(?P<slip>\d[\d.,]*k?(?P<noun>(?: (?!(?:and|or|but|to)\b)[a-zß-ÿ€]+){{0,5}})\s?(?:,|[–—-]|\.{{3}}|\()\s?(?:sorry|oops|{TAKEN_BACK})[,:]*\s+)(?P<right>\d[\d.,]*\dk?|\dk?)(?=\)?(?:[.;,!]*\s*(?:\n|$)|[.;,!]\s))"
)
_COUNT = r"\d[\d.,]*(?: [a-z]+){1,4}"
_PERIOD = r"(?:(?:an?|per|each|every) (?:day|week|fortnight|month|quarter|year|season)|daily|weekly|monthly|yearly)"
_AGAIN_SLIP = lazy.pattern(  # "900 orders a week. Sorry, I meant a month - 900 orders a month"
    rf"(?<![\w.,])(?P<slip>(?P<same>\d[\d.,]* (?:[a-z-]+ ){{1,4}}?){_PERIOD}[.,;!]?\s+(?:Sorry|No|Oops|Wait|sorry|no|oops|wait)\b[^.\n]{{0,25}}?{_PERIOD}\s?[–—:,-]+\s?)(?=(?P=same){_PERIOD})"
)
_COUNT_BEFORE = lazy.pattern(  # "75 orders a day and 18 new accounts a month. Sorry, I meant 57 orders a day"
    rf"(?<![\w.,])(?P<slip>\d[\d.,]* (?P<what>[a-z-]+(?: [a-z-]+)?) {_PERIOD}(?:,? and |, |; )?)(?=[^.\n]{{0,80}}[.!;]\s+(?:No|Sorry|Oops|Wait|Correction)[,:;!.–—-]* (?:sorry,? )?(?:I meant?|make that|that is|it is|it['’]s|rather|should be) \d[\d.,]* (?P=what)\b)"
)
_MISREAD = (  # "No, wrong column:", "Sorry, that was the other line.", "I misread that:"
    r"(?:(?:no|sorry|oops|wait|ah|hm+|argh)[,.!:–— -]+){0,2}(?:(?:that|this|it)(?: is|['’]s| was) |i (?:took|read|looked (?:at|in|into)|copied|was (?:in|on)|had|used) |from )?(?:(?:the|a|my) )?(?:wrong|other) "
    r"(?:column|line|row|cell|sheet|page|tab|table|figure|number|list|report|file|one|field|box|screen)"
)
_MISREAD_SLIP = lazy.pattern(  # "120 orders a week. No, wrong column: 120 orders a month"
    rf"(?<![\w.,])(?P<slip>{_COUNT}\s?[.!,;(–—-]\s*(?i:{_MISREAD})[,:.;!–—-]*\s+(?:[Ii]t(?: is|['’]s| should be) |[Mm]ake that |[Ii] mean |[Ww]e (?:get|have|do|make|ship) )?)(?={_COUNT})"
)
_SAME_SLIP = lazy.pattern(  # "600 service orders a month", and on the next line "No, 450 service orders a month"
    rf"(?<![\w.,])(?P<slip>\d[\d.,]* (?P<what>[a-z-]+(?: [a-z-]+)?) {_PERIOD}[.!]?\s+(?:No|Sorry|Wrong|Rather|Correction)[,:;!.–—-]* (?:(?:rather|it is|it['’]s) )?)(?=\d[\d.,]* (?P=what) {_PERIOD})"
)
_PERIOD_SLIP = lazy.pattern(  # "120 orders a week - no, a month"
    rf"(?<=[a-z\d])(?P<slip>\s{_PERIOD}\s?(?:[,.;(–—]|-{{1,2}}|\.{{3}})\s?(?i:(?:no|sorry|oops|wait|correction|{TAKEN_BACK})[,:!.]*(?: sorry,?| rather|\s+i\s+mean(?:t)?,?)?)(?=\s{_PERIOD}))"
)
_PUTS_RIGHT = (  # what stands between an apology and what was meant, or by itself
    r"(?:I (?:mean|meant)|(?:it|that|this)(?: should (?:be|read|say)| (?:must|has to) be)|should (?:be|read)|make (?:that|it)|(?:the )?(?:right|correct|real) (?:number|figure|one|count) is|(?:it|that)(?:['’]s| is) really)"
)
_SORRY = r"(?:sorry|oops|ouch|argh?|hm+|wait|no wait|correction|typo|erratum|my mistake|pardon|apologies)"
_ANY_COUNT = r"(?P<many>\d[\d.,]*) (?P<thing>(?:[a-z-]+ ){0,2}?[a-z-]+) (?P<period>"
_TAKEN_UP = lazy.pattern(  # "75 orders a day and 18 returns a month. Sorry, I meant 57 orders a day"
    rf"(?:^|(?<=[.!?\n(–—-] )|(?<=[\n(–—-]))(?P<lead>(?:p\.?s\.?\W+)?(?:{_SORRY}\b[^\w\n]{{1,4}}(?:(?:{_PUTS_RIGHT}|it(?: is|['’]s)|of course|there are|we (?:have|get|do|send|ship|make)|rather)[,:]? )*|{_PUTS_RIGHT}[,:]? |"
    rf"I (?:wrote|said|put|typed|gave)(?: above)?,? {_COUNT} {_PERIOD}(?: above| before| earlier)?,? (?:but )?(?:{_PUTS_RIGHT}|it(?: is|['’]s)) ))(?={_ANY_COUNT}{_PERIOD})\b)",
    re.I | re.M,
)
_MAY_TAKE_UP = lazy.pattern(
    rf"\b(?:{_SORRY}|meant|mean|should|make (?:that|it)|(?:right|correct|real) (?:number|figure|one|count)|really|I (?:wrote|said|put|typed|gave))\b",
    re.I,
)
_FAR = 600  # characters: what was counted further above is another thing
_DAY = (
    r"(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:,? 20\d\d)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?(?:,? 20\d\d)?|"
    r"20\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})"
)
_SUM = r"(?:(?-i:[A-Z]{2,3}|[$€£]) ?\d[\d.,' ’]{0,15}\d ?[km]?|\d[\d.,' ’]{0,15}\d ?k? ?(?:(?-i:[A-Z]{3})\b|[$€£]|euros?\b))"
_INSTEAD = r"(?:make (?:it|that)|(?:I|we) (?:mean|meant)|(?:it|that|this) (?:should|must|has to) (?:be|read|say)|(?<=[;,:–—-] )(?:it|ours|the (?:budget|date|sum)) (?:is|was)|should (?:be|read)|(?:the )?(?:right|correct) (?:one|date|figure|sum|amount) is|rather|better(?: say)?|say|sorry)"
_REASONED_SLIP = lazy.pattern(  # "12 April 2027. No wait, that is a holiday and nobody will be in; make it 19 April 2027"
    rf"(?<![\w.,])(?P<slip>(?P<of>(?P<day>{_DAY})|(?P<sum>{_SUM}))\s?(?:[.!?,;:(–—-]|\.{{3}})\s*(?:no\b|no,? wait|wait|hold on|hang on|hm+|sorry|oops|argh?|ah|scratch that|strike that|correction|typo|wrong|I mean(?:t)?)\b[^.!?\n]{{0,90}}?(?:(?<=[;,:–—.!-] )|(?<= ))(?:{_INSTEAD}),?:? )(?=(?(day){_DAY}|{_SUM}))",
    re.I,
)
_OTHER_SLIP = lazy.pattern(  # "$60,000, no sorry, that's the line for the truck. AUD 45,000 for this job"
    rf"(?<![\w.,])(?P<slip>(?:{_DAY}|{_SUM})\s?(?:[.!?,;:(–—-]|\.{{3}})\s*(?:(?:no|wait|sorry|oops|hang on|hold on|wrong|ah|argh?|hm+|scratch that)\b[\s,.!:;–—-]*)+(?:that|this|it)(?: is|['’]s| was|['’]ll be) "
    r"(?!(?:the |our |my |your )?(?:all|most|maximum|max|limit|ceiling|cap|total|budget|figure|number|whole|best|end|date|day|deadline|latest|earliest|target|go-?live|least|minimum|right|correct|final|lot|one)\b)"
    r"(?:the|our|my|his|her|their|for|when|what|from|last|only|just)\b[^.!?;\n]{2,80}[.!?;)]*\s+)(?=\S)",
    re.I,
)
_MAY_BE = lazy.pattern(  # behind a sign, or on the next line
    r"(?:[,.;:!?(…–—-]|\n)\s*(?:no\b|sorry|oops|wait|wrong|rather\b|correction|hang on|hold on|scratch that|strike that|i mean|make that|ah\b|hm|argh|"
    r"(?:that|this|it)(?: is|['’]s| was) |i (?:took|read|looked|copied|was|had|used)\b|from (?:the|a|my)\b|(?:the|my|a) (?:wrong|other)\b|other\b)|"
    rf"\b(?:{MONTH})\b(?: 20\d\d)? (?:no|oh|wait|sorry|i mean)\b",
    re.I,
)
_NAMED_WRONGLY = lazy.pattern(  # "The ERP is Sellsy... no, pardon, I say it wrong: Sellsy is what the shop next door has"
    rf"(?:(?<=[.!?\n:] )|(?<=\n)|^)(?P<slip>(?:The |Our |My )?(?:CRM|ERP|crm|erp|shop|accounting|software|system)(?: system| software)? (?:is|was) (?P<name>{NAME})\s?(?:[,(–—-]|\.{{3}}|…)\s?(?i:(?:(?:no|wait|sorry|pardon|oops|hang on|argh)\b[\s,.!:–—-]*)+(?:(?:i (?:say|said|wrote|put|got|mix(?:ed)?)|that (?:is|was)) (?:it |that |this |them )?(?:wrong(?:ly)?|up|a mistake)\W+)?))(?=(?P=name) (?:is|was|belongs)\b)"
)
_DAY_IN_WORDS = rf"(?:the )?(?:(?:\d{{1,2}}(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|fifteenth|twentieth|end|middle|start) of (?:{MONTH})|\d{{1,2}}(?:st|nd|rd|th)? (?:{MONTH})|(?:{MONTH}) \d{{1,2}}(?:st|nd|rd|th)?|(?:{MONTH}))"
_DICTATED_SLIP = lazy.pattern(  # "live by the first of July no sorry the first of August 2027", as one dictates
    rf"\b(?P<slip>{_DAY_IN_WORDS}(?: 20\d\d)? (?:no|oh|wait|sorry|i mean)(?: (?:no|sorry|wait|i mean|i meant|that['’]?s wrong|make that))* )(?={_DAY_IN_WORDS}\b)",
    re.I,
)
_WHOLE = (
    _NAMED_WRONGLY,
    _DICTATED_SLIP,
    _SLIP,
    _REASONED_NAME_SLIP,
    _AGAIN_SLIP,
    _COUNT_SLIP,
    _COUNT_BEFORE,
    _MISREAD_SLIP,
    _SAME_SLIP,
    _PERIOD_SLIP,
    _REASONED_SLIP,
    _OTHER_SLIP,
)


_MEANT = lazy.pattern(  # "PS. Sorry, I meant DKK 165.000", "P.S. I meant 1 April 2027"
    rf"(?:^|(?<=[.!?\n] )|(?<=\n))(?P<lead>(?:p\.?\s?s\.?\W+)?(?:{_SORRY}\b[^\w\n]{{1,4}}(?=meant?\b|{_PUTS_RIGHT}))*(?:{_PUTS_RIGHT}|(?<=[a-z][\W])meant?)[,:]? )(?P<new>(?P<day>{_DAY})|(?P<sum>{_SUM}))",
    re.I | re.M,
)
_GIVEN = {  # what is stated above, which may be meant
    "sum": (
        "the budget is ",
        lazy.pattern(rf"\b(?:budget|money|spend|ceiling|funds?)\b[^.\n]{{0,40}}?(?P<old>{_SUM})", re.I),
    ),
    "day": (
        "go-live is ",
        lazy.pattern(
            rf"\b(?:go-?live|live|launch|deadline|ready|runnin\w*|working|in use)\b[^.\n]{{0,40}}?(?P<old>{_DAY})", re.I
        ),
    ),
}
_JOINS = lazy.pattern(r"(?:,| and|,? and|;) ")
_AMOUNT = lazy.pattern(r"[\d.,'’ ]+|k\b")


def _meant(text: str) -> Iterator[Edit]:
    """A budget or a day that a later sentence puts right without calling it so, where one alone can be meant."""
    for found in _MEANT.finditer(text):
        kind = "day" if found["day"] else "sum"
        called, given = _GIVEN[kind]
        earlier = [*given.finditer(text, 0, found.start())]
        if kind == "sum":
            currency = _AMOUNT.sub("", found["new"]).casefold()
            earlier = [one for one in earlier if _AMOUNT.sub("", one["old"]).casefold() == currency]
        if len(earlier) == 1:
            behind = _JOINS.match(text, earlier[0].end())
            yield earlier[0].start(), behind.end() if behind else earlier[0].end(), ""
            yield *found.span("lead"), called


def without_slips(text: str) -> list[Edit]:
    """The edits that leave out what was taken back for another name."""
    later = [*_taken_up(text), *_meant(text)] if _MAY_TAKE_UP.search(text) else []
    if not is_in_a_line(_MAY_BE, text):
        return apart(later)
    edits = [(*match.span("slip"), "") for pattern in _WHOLE for match in pattern.finditer(text)]
    taken = {start for start, _, _ in edits}
    for match in _BARE_SLIP.finditer(text):
        if match.start() not in taken:
            edits += [(*match.span("slip"), ""), (match.end("right"), match.end("right"), match["noun"])]
    return apart([*later, *edits])


def _taken_up(text: str) -> Iterator[Edit]:
    """A count that a later sentence puts right, which names what is counted again: the earlier one is left out, and the words by
    which it is taken back."""
    for found in _TAKEN_UP.finditer(text):
        period = re.sub(r"^(?:an?|per|each|every) ", "", found["period"].casefold())
        same = re.compile(
            rf"(?P<before>,? and |, )?(?<![\w.,])(?P<count>(?!{re.escape(found['many'])} )\d[\d.,]* {re.escape(found['thing'])} (?:(?:an?|per|each|every) )?{re.escape(period)}\b)(?P<behind>,? and (?=\d)|, (?=\d))?",
            re.I,
        )
        earlier = [*same.finditer(text, max(0, found.start() - _FAR), found.start())]
        if not earlier:
            continue
        for one in earlier:
            yield one.start("count") if one["behind"] else one.start(), one.end(), ""
        yield *found.span("lead"), ""
