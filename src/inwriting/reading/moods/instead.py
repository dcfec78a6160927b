"""A value that a later sentence puts in the place of one above, which it names, and says no more of:

    … it must be live on 25 January 2027.                 We have 300 orders a month. Budget EUR 12,000.
    P.S. Not 25 January but 22 January, the boat is late. PS: the 300 should have been 3,000. And 15,000, not 12,000.

The new value is read in the words that stood about the old one, and the old one is not read at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, Span, apart, placed_lines
from inwriting.reading.values import MONTH

_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th|\.|er|º)? (?:of |de )?(?:{MONTH})\b(?:\.?,? (?:de )?20\d\d)?|(?:{MONTH})\b\.? \d{{1,2}}(?:st|nd|rd|th)?\b(?:,? 20\d\d)?|20\d\d-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}})"
_SUM = r"(?:(?-i:[A-Z]{2,3}|[$€£]) ?\d[\d.,'’ ]{0,14}\d ?[km]?\b|\d[\d.,'’]{0,14}\d ?k? ?(?:(?-i:[A-Z]{3})\b|[$€£]|(?:euros?|pounds?|dollars?)\b))"
_NUMBER = r"(?<![\w.,])\d[\d.,'’]*(?<=\d)k?(?![\w%])"
_VALUE = rf"(?:{_DAY}|{_SUM}|{_NUMBER})"
_AT = r"(?:(?:on|by|in|from|the|am|zum|den|die|der|le|les|au|el|los|las|op|per|de|o|a|em|no) ){0,2}"
_THING = r"(?: (?!(?:and|or|but|to|should|is|are|was|were|must)\b)[^\W\d]+){0,3}"
_SHOULD = (
    r"(?:(?:should|must|has to|have to|ought to)(?: really)? (?:be|read|have been)|(?:is|was|are|were) (?:wrong|a typo|a slip|a mistake|an error|meant to be|supposed to be)[\s,;:.–—-]*(?:(?:it|that|they)(?: is| are|['’]s| should be)|make (?:that|it)|the right one is)?|"
    r"(?:muss|sollte|müssen|sollten)(?: heißen| lauten)?|doit (?:être|se lire)|doivent être|debe(?:n|ría)? (?:ser|decir)|moet(?:en)?(?: zijn)?|deve(?:m|ria)? (?:ser|ler-se))"
)
_INSTEAD = lazy.pattern(
    rf"(?:\b(?:not|nicht|non pas|pas|no|niet|não) {_AT}(?P<old1>{_VALUE}){_THING},? (?:but|sondern|mais(?: bien)?|sino|maar|mas(?: sim)?) (?:rather )?{_AT}(?P<new1>{_VALUE})|"
    rf"(?P<new2>{_VALUE}){_THING},? (?:and not|not|und nicht|nicht|et non(?: pas)?|et pas|pas|y no|no|en niet|niet|e não|não|rather than|instead of|statt|anstatt|au lieu d[eu]|en (?:vez|lugar) del?|in plaats van|em vez d[eo]) {_AT}(?P<old2>{_VALUE})|"
    rf"(?P<old3>{_VALUE}){_THING},? {_SHOULD} {_AT}(?P<new3>{_VALUE}))",
    re.I,
)
_UNIT = r"(?:day|week|fortnight|month|quarter|year|season|tag|woche|monat|quartal|jahr|jour|semaine|mois|trimestre|an|année|día|semana|mes|año|dag|maand|kwartaal|jaar|dia|mês|ano)"
_EACH = r"(?:per|for (?:a|an|the|one|each)|an?|each|every|the|pro|im|in der|par|au|à l['’]|al|a la|por|ao|à)"
_SPAN = rf"(?:{_EACH} ?{_UNIT}\b|(?:daily|weekly|monthly|quarterly|yearly|annually)\b)"
_OF_ANOTHER_SPAN = lazy.pattern(  # "those 300 are for a quarter, not for a month", "the 1,200 is the quarter's figure"
    rf"(?P<old>{_NUMBER})(?P<thing>{_THING}) (?:is|are|was|were|sind|sont|son|zijn|são) (?:really |rather |only |all )?(?:{_EACH} ?)?(?P<unit>{_UNIT})(?:['’]s(?: (?:figure|number|total|count|volume))?)?(?:,? (?:and )?(?:not|nicht|pas|et non|no|y no|niet|não|e não)\b[^.;\n]{{2,30}})?(?=\s*(?:[.,;!)]|$))",
    re.I | re.M,
)
_OTHER_SPAN = lazy.pattern(  # "600 deliveries a day. A week!"
    rf"{_NUMBER}(?: (?!(?:a|an|per)\b)[^\W\d]+){{1,4}}? (?P<span>{_SPAN})[.!,;…]+\s+(?P<wrong>(?:(?:no|sorry|oops|wait|argh|pardon|i mean|i meant|make that|correction|rather)\b[,!.:]*\s+)*(?P<right>{_SPAN})(?:,? (?:not (?:an?|per|each) \w+|i mean|sorry|of course))?[.!](?=\s|$))",
    re.I,
)
_MEANT_SPAN = lazy.pattern(  # "Sorry, I meant 400 orders a month", where 400 orders a week stand above
    rf"\b(?:sorry|i mean|i meant|make that|correction|rather|it should (?:be|read|say))\b[,:]? (?:i meant |it is |it['’]s |there are |make that )?(?P<count>{_NUMBER} (?P<thing>(?!(?:a|an|per)\b)[^\W\d]+(?: (?!(?:a|an|per)\b)[^\W\d]+){{0,2}}?)) (?P<right>{_SPAN})",
    re.I,
)
_MAY_BE = lazy.pattern(
    r"\d[^\n]{0,40}\b(?:but|sondern|mais|sino|maar|mas|not|nicht|pas|non|no|niet|não|rather|instead|statt|anstatt|lieu|vez|lugar|plaats|should|must|have to|has to|ought|wrong|typo|slip|mistake|error|meant|supposed|muss|müssen|sollten?|doi\w+|deb\w+|moet\w*|dev\w+)\b[^\n]{0,30}\d",
    re.I,
)
_MAY_SPAN = lazy.pattern(
    rf"\d(?: [^\W\d]+){{0,3}} (?:is|are|was|were|sind|sont|son|zijn|são) [^.\n]{{0,20}}\b{_UNIT}\b", re.I
)
_MAY_BE_OTHER = lazy.pattern(rf"\d[^\n]{{0,60}}\b{_UNIT}\b[.!,;…]+[^\n]{{0,30}}\b{_UNIT}\b[^\n]{{0,20}}[.!]", re.I)
_LEAD = lazy.pattern(  # what may stand before it, and tells of nothing else
    r"(?:^|[\n.!?:;,–—-])\s*(?P<lead>(?:\W*\b(?:p\.? ?(?:p\.? ?)*s\.?|and|but|so|sorry|oops|no|wait|ah|correction|typo|erratum|pardon|apologies|it(?:['’]s| is| should be)|that(?:['’]s| is)|they are|there are|(?:I )?meant?|i see|make (?:that|it)|i (?:have |just )*(?:read|checked|looked)(?: it| this| that)?(?: (?:again|over|through|once more))*|(?:i|we) (?:have )?made (?:an?|one) (?:error|mistake|slip)|i was wrong|"
    r"(?:my|one) (?:mistake|error|slip|correction)|the|those|these|my|above|und|aber|nein|halt|verzeihung|korrektur|es (?:ist|sind)|das (?:ist|sind)|ich meinte|die|et|mais|non|pardon|c['’]est|ce sont|je voulais dire|les|le|y|pero|perdón|son|es|quise decir|los|las|"
    r"en|maar|nee|sorry|het (?:is|zijn)|ik bedoel(?:de)?|e|mas|desculpem?|são|é|queria dizer|os|as|I (?:wrote|said|put|typed)|we (?:wrote|said))\b\W*)*)$",
    re.I,
)
_YEAR = lazy.pattern(r",? (?:de )?20\d\d$")
_BOUND = lazy.pattern(r"[.!?](?=\s)|\n")
_BEHIND = lazy.pattern(r"(?: (?!(?:and|und|et|y|en|e|but)\b)[^\W\d]+){1,4}")
_COUNTED = lazy.pattern(rf"(?P<what>(?: (?!(?:a|an|per)\b)[^\W\d]+){{0,4}}?) {_SPAN}", re.I)
_WRAP = lazy.pattern(
    rf"(?<=[^\n]{{55}})\n(?=[a-z\d€$£]|(?i:{MONTH})\b)"
)  # where a mailer broke a line; a space takes no other place
_FAR = 100  # characters of a sentence before a value that are told again


def with_what_is_meant_instead(text: str) -> list[Edit]:
    """The edits that put a value which a later sentence gives in the place of one above, and leave out that one."""
    edits: list[Edit] = []
    text = _WRAP.sub(" ", text)
    for start, line in placed_lines(text):
        end = start + len(line)
        if _MAY_BE.search(line):
            edits += [edit for one in _INSTEAD.finditer(text, start, end) for edit in _put(text, one)]
        if _MAY_SPAN.search(line):
            edits += [edit for one in _OF_ANOTHER_SPAN.finditer(text, start, end) for edit in _spread(text, one)]
        for one in _MEANT_SPAN.finditer(text, start, end):
            edits += _of_the_same_count(text, one)
        if _MAY_BE_OTHER.search(line):
            for one in _OTHER_SPAN.finditer(text, start, end):
                edits += [(*one.span("span"), one["right"]), (*one.span("wrong"), "")]
    return apart(edits)


def _put(text: str, found: re.Match[str]) -> Iterator[Edit]:
    """The edits of one sentence that puts a value right; none where it says something else, or nothing above has the value."""
    way = next(number for number in "123" if found[f"old{number}"])
    old, new = found[f"old{way}"], found[f"new{way}"]
    taken_up = _taken_up(text, found.start(), old)
    if taken_up is None or _kind(old) != _kind(new):
        return
    first, above, told = taken_up
    behind = _BEHIND.match(text, above[1]) if _kind(old) == "number" else None
    year = _YEAR.search(text[slice(*above)]) if not _YEAR.search(new) and _kind(new) == "day" else None
    yield *above, ""
    yield first, found.start(f"new{way}"), told
    ends = found.end() if way == "2" else found.end(f"new{way}")
    said = f"{year.group() if year else ''}{behind.group() if behind else ''}"
    if said or ends > found.end(f"new{way}"):
        yield found.end(f"new{way}"), ends, said


def _spread(text: str, found: re.Match[str]) -> Iterator[Edit]:
    """The edits of one sentence that gives a number above to another period; none where none has it."""
    taken_up = _taken_up(text, found.start(), found["old"])
    if taken_up is None:
        return
    first, above, told = taken_up
    if counted := _COUNTED.match(text, above[1]):
        yield above[0], counted.end(), ""
        yield first, found.start("old"), told
        yield found.end("old"), found.end(), f"{counted['what']} per {found['unit']}"


def _of_the_same_count(text: str, found: re.Match[str]) -> list[Edit]:
    """The edits that give the same count above the period that is meant."""
    above = [*re.finditer(rf"(?<![\w.,]){re.escape(found['count'])} (?P<span>{_SPAN})", text[: found.start()], re.I)]
    return [(*above[0].span("span"), found["right"])] if len(above) == 1 else []


def _taken_up(text: str, start: int, old: str) -> tuple[int, Span, str] | None:
    """Where the words begin that lead to a sentence about an old value, where that stands above, and what is said of it there,
    up to it; None where something else leads to the sentence, or nothing above has the value."""
    lead = _LEAD.search(text, max(0, start - _FAR), start)
    above = _place_of(old, text, lead.start("lead")) if lead else None
    if lead is None or above is None:
        return None
    furthest = max(0, above[0] - _FAR)
    begin = max((bound.end() for bound in _BOUND.finditer(text, furthest, above[0])), default=furthest)
    return lead.start("lead"), above, f" {text[begin : above[0]].lstrip()}"


def _place_of(value: str, text: str, end: int) -> Span | None:
    """Where a value stands above, with its year; None where it does not or not once, or as a part of another."""
    bare = re.escape(_YEAR.sub("", value).strip())
    places = [*re.finditer(rf"(?<![\w.,]){bare}(?![\w%]|[.,]\d)(?:,? (?:de )?20\d\d\b)?", text[:end], re.I)]
    if len(places) != 1:
        return None
    day = re.compile(_DAY, re.I).match(text, places[0].start()) if _kind(value) == "number" else None
    return None if day else places[0].span()  # "not 14 but 15 of us" is not of 14 June


def _kind(value: str) -> str:
    """Of what kind a value is: a day, a sum or a number."""
    if re.fullmatch(_DAY, value, re.I):
        return "day"
    return "sum" if re.fullmatch(_SUM, value, re.I) else "number"
