"""What the value of a label says beside one of its products, and of that one only: "Magento (retired), Shopify", "NetSuite; Sage
200 gone since May"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from inwriting.reading.model import OF_OTHERS
from inwriting.reading.moods.moods_abroad import remark_abroad
from inwriting.reading.page.list_titles import mood_of_title
from inwriting.reading.products.catalogue import Mention
from inwriting.reading.text import lazy
from inwriting.reading.values import MONTH

_YEARS_PAST, _YEARS_TO_COME = r"(?:19\d\d|20(?:[01]\d|2[0-6]))", r"20(?:2[7-9]|[3-9]\d)"
_SEASON = rf"(?:(?:{MONTH})\.?|spring|summer|autumn|fall|winter|easter|christmas|year|month|week|quarter|q[1-4]|merger|takeover|move)"
_DAYS_PAST = rf"(?:\d{{1,2}}[./-]){{1,2}}{_YEARS_PAST}|{_YEARS_PAST}-\d\d(?:-\d\d)?"
_WHEN = lazy.pattern(  # a time, which changes nothing of what is said beside it
    rf"\b(?:(?:in|since|on|by|at|as of|during|after|from|end of|early|mid|late|the|last|this|\d{{1,2}}(?:st|nd|rd|th)?)\s)*(?:{_SEASON}(?: {_YEARS_PAST})?|{_YEARS_PAST}|{_DAYS_PAST})(?!\w)|\b(?:after|within|for|in) (?:only |just )?(?:an?|one|two|three|four|six|a few|some|several) (?:day|week|month|year|season)s?\b|\b(?:already|now|long|finally|since|meanwhile|entirely|completely|by then|then|anyway|too|as well|though|itself|for good)\b",
    re.I,
)
_OVER = lazy.pattern(  # "until 2022", "up to last year"
    rf"\W*(?:(?:in use|used|ours?|the erp|the crm|it was ours|our (?:crm|erp|system)) )?(?:until|till|up to|before) (?:(?:about|the|end of|early|mid|late|last|\d{{1,2}}) )*(?:{_SEASON} )?(?:{_YEARS_PAST}|year|spring|summer|autumn|winter|month|week|recently|then|now|merger|takeover|move)\b\W*",
    re.I,
)
_UNTIL_MONTH = lazy.pattern(
    rf"\W*(?:until|till|up to|before) (?:(?:end of|early|mid|late|last|\d{{1,2}}) )*{_SEASON}\W*", re.I
)
_TO_COME = lazy.pattern(
    rf"\W*(?:(?:only|live|starts?|coming|comes|go-?live|planned|from|as of|in|for|not before|expected|due|perhaps|maybe|early|mid|late|end of) )*(?:(?:{_SEASON} )?{_YEARS_TO_COME}|next (?:year|spring|summer|autumn|quarter|month))\b\W*",
    re.I,
)
_SMALL = lazy.pattern(
    r"\b(?:being|but|and|though|so|yet|it|that|this|which|is|are|was|were|has|have|had|been|we|they|a|an|the|just|only|all|both|still|of|in|for|please|to|be|our|system)\b",
    re.I,
)
_BOTH = lazy.pattern(r"\W*(?:both|neither|none|all(?: (?:three|four|of (?:them|these)))?|these|they)\b", re.I)
_MOODS = tuple(
    (lazy.pattern(pattern), mood)
    for pattern, mood in (
        (
            (
                r"(?:gone|unplugged|(?:trial|test|pilot|subscription|licen[cs]e|contract|account) (?:ran out|run out|expired|ended|lapsed|over|closed|cancelled)|lost|off|sold(?: (?:off|with \w+(?: \w+)?))?|not (?:kept|taken|adopted|continued|chosen|taken|selected|bought)|ended|stopped|finished|left|removed|expired|dead|closed|shut(?: down)?|terminated|lapsed|binned|ditched|dropped|killed|thrown out|out use|archived?|archive|read-? ?only(?: archive)?|no more|(?:not|no longer)(?: (?:used|use|ours|there|here|active|live|any ?more|any longer))+|any ?more|"
                r"not any ?more|history|past|over|away|replaced(?: by)?|retired|cancelled|canceled|decommissioned|switched off|turned off|phased out|discontinued|abandoned|given up|migrated away|superseded)(?: (?:gone|dead|over|away|off|down))*"
            ),
            "past",
        ),
        (
            (
                r"(?:demo|trial|pilot|test|testing|tested|on trial|evaluation|evaluating|under evaluation|evaluated|looked at|considered|being considered|under consideration|on shortlist|shortlisted|rejected|turned down|not (?:yet )?(?:bought|purchased|signed|chosen|selected|live|decided|introduced|installed|sanctioned|approved|agreed|ordered|authori[sz]ed)(?: yet)?|(?:suggested|proposed|recommended|mooted|discussed|being discussed|somebody['’]s idea)(?: only)?(?:,? (?:but )?not (?:yet )?(?:sanctioned|approved|agreed|ordered|bought|decided))?|only (?:suggested|proposed|discussed|mentioned)|never (?:used|bought|had|installed)|"
                r"not used|unused|not use|later|maybe later|perhaps later|planned|phase (?:2|two|ii)|next phase|second phase|wish|idea|undecided|not decided)"
            ),
            "planned",
        ),
        (
            (
                r"(?:no|without|not|never) (?:integration|interface|connection|link|sync)(?: (?:needed|required|wanted|planned))?|not (?:connected|integrated|linked|synced|affected|concerned|touched|touch|included|part|scope|wanted|needed|required|relevant)(?: (?:connected|scope|it|here|project|now))*|(?:leave|left|keep|kept|stays?|remains?) (?:out|alone|separate|apart|outside)|"
                r"(?:neither|none)(?: (?:of )?(?:them|these|those|which))?(?: (?:needs?|has|have|must|should))?(?: (?:connect\w*|link\w*|integrat\w*|includ\w*|touch\w*|affected|concerned|part|scope|relevant|in))+|"
                r"out(?:side)?(?: (?:scope|project|it))?|excluded?|ignore|hands off|don['’]t touch|do not touch|"
                r"not (?:(?:part|at|for|this|first|scope|before|until) )*(?:phase|step|stage)(?: (?:[1-3]|one|two|three|i{1,3}))?"
            ),
            "out of scope",
        ),
    )
)
_WHOSE = r"(?:parent|mother|group|dealers?|customers?|clients?|suppliers?|accountants?|auditors?|landlord|partners?|competitors?|head office|headquarters|sister(?: company)?|forwarders?|agency|bank)"
_OF_OTHERS = lazy.pattern(
    rf"\W*(?:(?:it |that )?(?:is |belongs |belonging |used |owned |only )*(?:of|at|by|from|to) (?:our |the |a |its |their )*{_WHOSE}(?: (?:company|firm|only|group))*|(?:our |the |a )*{_WHOSE}(?: company)?['’]s?(?: (?:system|tool|software|one))?|theirs\b.*|not ours\b.*|somebody else['’]s\b.*)\W*",
    re.I,
)
_IS_THERE = lazy.pattern(
    r"\W*(?:yes\b|ours\b(?! until| before)|(?:is )?(?:in (?:daily )?use|live|current|(?:the )?main|stays|remains|active|here to stay)\b(?! (?:out|outside|separate|alone|apart|until|till))|since\b|(?:(?:the |our )?(?:contract|licen[cs]es?|subscription|order form) )?(?:is |are |was |were |just |already )*(?:signed|bought|purchased|paid|renewed|licensed)\b)",
    re.I,
)
_TAKES_PART = lazy.pattern(
    r"\W*(?:is |are |to be )?(?:in(?: (?:the )?scope)?|included|connected|linked|part of (?:it|this|the (?:scope|work|project)))\W*",
    re.I,
)
_NO = lazy.pattern(r"\W*no\W*", re.I)
_NOT_THAT_ONE = lazy.pattern(
    r"\W*(?:but )?(?:not|no|never) (?:the |our |in |for |at |by )?[A-Z0-9]\S*(?: [A-Z0-9]\S*)*\W*"
)
_NOT_YET = lazy.pattern(
    r"\W*(?:but )?(?:(?:it )?is )?not (?:yet )?(?:in use|used|live|active|there|installed|introduced|running)(?<!not yet) yet\W*|"
    r"\W*(?:but )?(?:(?:it )?is )?not yet (?:in use|used|live|active|there|installed|introduced|running)\W*",
    re.I,
)
_GUESSED = lazy.pattern(
    r"\W*(?:perhaps|maybe|probably|possibly|i think|we think|not sure|unsure|tbc|to be confirmed|\?+)\W*", re.I
)
_PARTS = lazy.pattern(r"[,;|=]|\s[–—-]\s|[.:](?=\s)")
_LEADS_ON = lazy.pattern(r"[,;/&+]|\b(?:and|or|plus|then|und|et|y|en|e)\b|\s[–—-]\s", re.I)
_EITHER = lazy.pattern(r",? or (?:maybe |perhaps |possibly |else )?", re.I)
_BRACKET = lazy.pattern(r"\s*[(\[](?P<said>[^()\[\]\n]{2,80})[)\]]")
_CLOSES = lazy.pattern(r"[)\]]")
_LISTED = lazy.pattern(r"\s*,\s*(?:and )?")
_TOUCHED = lazy.pattern(r"\b(?:touch\w*|affected|connected|concerned|alone|changed)\b", re.I)
_MOST_PARTS = 4
_LABEL = lazy.pattern(r"\W*(?:\[[\w ]{2,20}\]\s*)?(?:[^\W\d_][\w/&'’ -]{1,30}:\s*)?")
_REMARKS = lazy.pattern(
    r"\s*(?:[–—:=,|]|-(?=\s))|\s+(?=(?:cancell?ed|retired|dropped|ended|gone|sold|stopped|abandoned|switched off|given up|decommissioned)\b)",
    re.I,
)


class Aside(NamedTuple):
    """What is said beside a product: its mood, where it stands, and where begins what leads to the product ("…, maybe ")."""

    mood: str
    start: int
    end: int
    lead: int


def mood_of_aside(words: str, *, inner: bool = False) -> str:
    """The mood of a remark on a product, "" where it says nothing of it; `inner`: it stands in the brackets of another."""
    if _OVER.fullmatch(words) or (inner and _UNTIL_MONTH.fullmatch(words)):
        return "past"
    if _TO_COME.fullmatch(words):
        return "planned"
    if _OF_OTHERS.fullmatch(words):
        return OF_OTHERS
    if _GUESSED.fullmatch(words):
        return "hedged"
    if _NO.fullmatch(words):
        return "out of scope"  # "Klaviyo (no)"
    if _NOT_THAT_ONE.fullmatch(words):
        return ""  # "HubSpot (not Enterprise)"
    if _NOT_YET.fullmatch(words):
        return "planned"
    said = " ".join(_SMALL.sub(" ", _WHEN.sub(" ", words)).strip(" .!?*_|\t").casefold().split())
    if not said:
        return ""
    if mood := next((mood for pattern, mood in _MOODS if pattern.fullmatch(said)), ""):
        return mood
    mood = mood_of_title(" ".join(_WHEN.sub(" ", words).casefold().split()).strip(" ."))
    return remark_abroad(words) if mood in ("question", "") else mood


def says_gone(words: str) -> bool:
    """Whether a cell or a remark says of what it stands beside that it is no more, none of the work, or another's."""
    return mood_of_cell(words) in ("past", "out of scope", OF_OTHERS)


def mood_of_cell(words: str) -> str:
    """The mood that a cell or a bracket gives to a product, by any of its first parts; "" for none."""
    parts = [part for part in _PARTS.split(words) if part.strip()][:_MOST_PARTS]
    moods = [mood for part in parts if (mood := mood_of_aside(part))]
    if parts and _IS_THERE.match(parts[0]):
        return "out of scope" if "out of scope" in moods[:1] else ""  # "live, not part of this enquiry"
    return next(iter(moods), "")


def beside(text: str, mention: Mention, end: int, *, kept: bool) -> str:
    """The mood that the brackets right behind a product give to it; "" for none. What is `kept` is only not to be touched."""
    bracket = _BRACKET.match(text, mention.end, end)
    if bracket is None or (kept and _TOUCHED.search(bracket["said"])):
        return ""
    return mood_of_cell(bracket["said"])


def is_item(text: str, start: int, mention: Mention) -> bool:
    """Whether a sentence that begins at a place is the item of a list: a product, or one behind a label that is not known, and
    then a remark: "Magento - retired", "Tax engine: Avalara, a demo only"."""
    return _LABEL.fullmatch(text, start, mention.start) is not None and _REMARKS.match(text, mention.end) is not None


def asides(text: str, start: int, end: int, mentions: Sequence[Mention], *, kept: bool) -> dict[int, Aside]:
    """What is said beside each of the products of a value, which stands at a stretch of a text, by where the product begins. The
    CRM and the ERP, which the label names (`kept`), are part of the work even where they are not to be touched."""
    found: dict[int, Aside] = {}
    if any(_EITHER.fullmatch(text, one.end, other.start) for one, other in pairwise(mentions)):
        return found  # "Maximizer or HubSpot, to be decided": it is said of both
    for at, mention in enumerate(mentions):
        follows = mentions[at + 1].start if at + 1 < len(mentions) else end
        opens = max(text.rfind("(", start, mention.start), text.rfind("[", start, mention.start))
        closes = _CLOSES.search(text, mention.end, end)
        within = opens >= 0 and not _CLOSES.search(text, opens, mention.start) and closes is not None
        bracket = _BRACKET.match(text, mention.end, end)
        if bracket and bracket.end() <= follows:
            first, last = bracket.span("said")
            span = bracket.span()
        else:
            first, last = mention.end, min(follows, closes.start()) if within and closes else follows
            if last == follows != end:
                cuts = list(_LEADS_ON.finditer(text, first, last))
                last = cuts[-1].start() if cuts else first
            span = first, last
        parts = [part for part in _PARTS.split(text[first:last]) if part.strip()][:_MOST_PARTS]
        if parts and _IS_THERE.match(parts[0]):
            continue
        if parts and span == (bracket.span() if bracket else None) and _TAKES_PART.fullmatch(parts[0]):
            found[mention.start] = Aside(
                "stated", *span, mention.start
            )  # "(in scope)", whatever is said of the next one
            continue
        moods = [mood for part in parts if (mood := mood_of_aside(part, inner=within))]
        if not moods or (kept and not at and _TOUCHED.search(text, first, last)):
            continue
        behind = mentions[at - 1].end if at else start
        leads = [cut.start() for cut in _LEADS_ON.finditer(text, behind, mention.start)]
        found[mention.start] = Aside(
            moods[0], *span, max([*leads, opens], default=mention.start) if at else mention.start
        )
        listed = at and all(
            _LISTED.fullmatch(text, one.end, other.start) for one, other in pairwise(mentions[: at + 1])
        )
        of_all = _BOTH.match(text, first, last) or (
            listed and re.match(r"\s*(?:,|[–—-]|:)\s", text[mention.end : last])
        )
        for other in mentions[:at] if of_all else ():
            found.setdefault(other.start, found[mention.start])
    return found
