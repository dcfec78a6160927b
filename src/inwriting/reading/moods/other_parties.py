"""Which stretches of a brief tell of people and departments of another party: "their head of IT security is …", "its astronomers
copy …", "Forest owners approve …", "Elsewhere in the utility there is a programme".

Whose "their" and "its" are is told by who was named last before: a landlord, a council, a company by its name, or a department of the
writer's. A brief that tells of its own house in the third person has nobody else's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from inwriting.reading.model import OF_OTHERS
from inwriting.reading.moods.frame import Framed
from inwriting.reading.moods.other_houses import is_the_writers, touches, turn
from inwriting.reading.page.body import Body
from inwriting.reading.text import lazy
from inwriting.reading.text.forenames import FORENAMES
from inwriting.reading.text.patterns import Said, words

_NAME = r"(?-i:[A-ZÀ-Þ][\w’-]*(?: (?:& |of |and )?[A-ZÀ-Þ][\w’-]*){0,3})"
_TAIL = r"(?-i:Ltd|Limited|Inc|GmbH|AG|LLC|plc|PLC|Properties|Estates?|Group|Holdings?|Partners|Trust|Council|University|College|Hospital|Bank|Foundation|Federation|Association|Society|Wharf|Port|Museum|Observatory|Institute|Authority|Agency|Ministry)"
_HOUSE = (
    r"(?:landlord|landlady|insurer|insurance company|bank|lender|council|county|city|state|board|municipality|parish|church|diocese|archdiocese|monastery|university|college|school|hospital|observatory|museum|theatre|"
    r"orchestra|federation|association|union|umbrella body|(?:professional|trade|governing|supervisory) body|ministry|authority|agency|regulator|inspectorate|prefect(?:ure)?|customs|harbour|port|airport|railway|airline|utility|brand|wholesaler|"
    r"supermarket|retailer|chain|manufacturer|distributor|supplier|vendor|competitor|rival|tenant|neighbour|(?:law|consulting|transport|insurance|shipping|leasing|energy|oil|mining|insurance|software|building|construction) (?:firm|company)|consultancy|broker|auditors|court|"
    r"franchisor|importer|carrier|haulier|forwarder|fund|investor|sponsor company|embassy|army|navy|police|fire brigade|government|garrison|opera house|cinema|hotel|"
    r"agent|dealer|reseller|franchisee|licensee|subcontractor|contractor)"
)
_PARTY = lazy.pattern(
    rf"\b(?:the|an?|our|every|each|another|one|some|this|that|that of the)\s(?:[\w’'-]+\s){{0,3}}?(?P<house>{_HOUSE})s?\b(?!\s(?:team|people|side|desk|department|accounts?|list|data|records?|master)\b)|"
    rf"\b(?P<name>(?-i:[A-ZÀ-Þ])[\w’&-]*(?:\s(?:&\s|of\s)?(?-i:[A-ZÀ-Þ])[\w’&-]*){{0,2}}\s{_TAIL}|(?<=belongs\sto\s)(?-i:[A-ZÀ-Þ])\w+|(?<=belong\sto\s)(?-i:[A-ZÀ-Þ])\w+|(?<=owned\sby\s)(?-i:[A-ZÀ-Þ])\w+|(?-i:[A-ZÀ-Þ])\w+(?:\s(?-i:[A-ZÀ-Þ])\w+)?(?=,\s(?:our|one\sof\sour|an?)\s(?:\w+\s){{0,2}}?(?:client|customer|{_HOUSE})\b)|(?-i:[A-ZÀ-Þ])\w+\s&\s(?-i:[A-ZÀ-Þ])\w+)\b",
    re.I,
)
_OURS = lazy.pattern(  # departments, and the house itself
    r"\b(?:sales|finance|accounts|payroll|billing|bookkeeping|planning|logistics|recruiters|support|marketing|warehouse|purchasing|production|operations|service|dispatch|administration|colleagues|departments?|teams?|branch(?:es)?|subsidiar(?:y|ies)|reps|clerks|drivers|engineers|mechanics|technicians|"
    r"the (?:company|firm|business|office|shop|group|house|workshop|plant|factory)|our (?!(?:[\w-]+ ){0,3}?(?:landlord|insurer|bank|lender|supplier|customer|client|distributor|brand|competitor|tenant|neighbour|sponsor|body|federation|agent|broker))\w+)\b",
    re.I,
)
_STAFF = r"(?:staff|people|personnel|interns?|clerks?|secretar(?:y|ies)|accountants?|bookkeepers?|auditors?|buyers?|agents?|inspectors?|examiners?|astronomers?|scientists?|professors?|nurses?|doctors?|surgeons?|teachers?|officers?|drivers?|volunteers?|monks|nuns|soldiers|guards|lawyers?|employees|workers|technicians?|engineers?|students?|curators?)"
_ROLE = r"(?:(?:deputy |acting |chief |group )?(?:head|chief|director|manager|officer|counsel|treasurer|controller|lead|secretary|president|chair(?:man|woman)?)|CFO|CEO|COO|CIO|CISO|CTO|auditors?|buyers?|examiners?|procurement|purchasing|legal|security|sponsor|boss)"
_ONE = r"(?!(?:orders?|offers?|papers?|letters?|numbers?|ledgers?|computers?|printers?|servers?|routers?|calendars?|seminars?|tenders?|registers?|folders?|newsletters?|customers?|suppliers?|members?|containers?|vouchers?|scanners?|matters?|others?|winters?|summers?|quarters?|dollars?|errors?|doors?|floors?|colou?rs?|sensors?|motors?|tractors?|trailers?|headquarters|lists?|costs?|tests?|requests?|interests?|grants?|plants?)\b)[a-z]{3,}(?:er|or|ist|ant|ian|ar|man|woman|men)s?"  # who does something
_THEIRS = words(
    rf"(?:^\W*|[,;:(–—-] ?|\b(?:and|but|while|which|that|where|as|by|to|with|of|(?P<had>keeps?|kept|have|has|runs?)) )(?P<said>(?:their|its)(?: own)? (?:{_ONE}|(?:(?!(?:is|are|was|were|has|have|and|or|in|on|at|by|for|with|from|to|of|under)\b)[\w’'-]+ (?:and )?){{0,3}}?(?:{_ROLE}|{_STAFF}|approvals?|sign-?offs?)))\b"
)
_MANAGES_ITS = words(
    rf"(?P<said>{_NAME}),? (?:\([^()]{{2,40}}\) )?who (?:[\w-]+ ){{0,2}}?(?:manages?|runs?|keeps?|does|handles?|looks? after|is|heads?|controls?|leads?) (?:its|their)\b"
)
_OF_WHICH = words(
    rf"\b(?:which|who|that|whom) (?:[\w’'-]+ ){{0,6}}?(?:owns?|runs?|manages?)\b[^.;]*\b(?P<said>(?:its|their) (?:[\w-]+ ){{0,3}}?{_ROLE})\b"
)
_ELSEWHERE = words(
    r"^\W*(?:elsewhere (?:in|at|within|on)|in (?:another|some other|a different|other) (?:parts?|corners?|wings?|divisions?|arms?) of|(?:other|another|some other) (?:parts?|divisions?|arms?) of|the rest of) (?:the|our|this) [\w-]+"
)
_OWNERS = words(
    r"^\W*(?:forest|land|house|home|property|boat|ship|yacht|dog|horse|car|flat|shop|vineyard|factory|building) ?owners (?!of (?:our|the)\b)\w+"
)
_WORKMEN = words(
    r"(?P<said>\bthe (?:[\w-]+ )?(?:people|men|crew|gang|workmen|builders|roofers|painters|scaffolders|electricians|plumbers|decorators|movers|auditors|inspectors|surveyors) (?:will |are going to )?(?:starts?|begins?|arrives?|comes?|finish(?:es)?|leaves?|are done) (?:on|by|in|from)\b[^.;,]*)"
)
_STAFF_OF = words(
    rf"(?P<said>(?P<name>(?-i:[A-Z])\w*(?-i:[a-z][A-Z])\w*|{_NAME} {_TAIL})['’]s (?:[\w-]+ ){{0,2}}?{_STAFF}) \w+"
)
_STAFF_OF_HOUSE = words(
    rf"(?P<said>\b(?:the|an?|that) (?:(?!(?:is|are|and|or)\b)[\w-]+ ){{0,2}}?(?P<house>{_HOUSE})['’]s (?:[\w-]+ ){{0,2}}?(?:{_STAFF}|{_ROLE}|approvals?|sign-?offs?|approval \w+))\b"
)
_IT_HAS = words(
    r"^\W*(?P<said>(?:it|they)) (?:has|have|had|got|spends?|spent|received|gets?) (?!to\b|us\b|our\b|been\b|no\b)"
)
_OPPONENT = words(
    r"(?P<said>\b(?:opposing|the other side['’]s|the plaintiff['’]s|the defendant['’]s|the seller['’]s|the buyer['’]s|the vendor['’]s|their) (?:counsel|lawyers?|solicitors?|attorneys?|barristers?|party)\b)"
)
_SENDS_ITS = words(
    r"(?P<said>\b(?:sends?|has|have|brings?|employs?|lends?) (?:us )?(?:its|their) own (?:people|staff|team|experts|specialists|men|inspectors|auditors)\b)"
)
_INITIAL = lazy.pattern(r"\b(?:[A-Z]|Mr|Ms|Mrs|Dr|St)$")  # before the stop of an abbreviated name
_FOR_US = lazy.pattern(  # they have to do with this work
    r"\bfor (?:this|it|us)\b|\b(?:this|our) (?:project|work|integration|interface|purchase|budget|spending|system|job)\b|\b(?:has|have) (?:already )?(?:approved|granted|released|set aside|promised)\b|"
    r"\b(?:signs? off|approves?|decides?|pays?|sponsors?) (?:on |for )?(?:the|this|our|what|it|all|everything)\b|\bthe (?:project|interface|integration)\b|\bon our behalf\b|\bwith us\b",
    re.I,
)
_CUT = lazy.pattern(r"[;:–—] ?|, (?:and|but|while|whereas) ")
_WE = lazy.pattern(r"\b(?:we|ours?|us|i|my|me)\b", re.I)
_TO_THEM = lazy.pattern(r"\b(?:into|in|to|on) (?:their|its)(?: own)? \w", re.I)
_ABOVE = 240  # characters of the same paragraph in which who is meant may be named


def of_other_parties(body: Body, author: str) -> Iterator[Framed]:
    """The stretches of a brief that tell of people of another party; places are those of its text."""
    if not _WE.search(body.text):
        return
    for passage in body.passages:
        if passage.fact or body.language_at(passage.start) != "en":
            continue
        said = body.said(passage)
        top = max(body.text.rfind("\n\n", 0, passage.start) + 1, passage.start - _ABOVE, 0)
        above = body.text[top : passage.start]
        for one in _told_in(said, above, body.text, author):
            yield one.within(passage)


def _told_in(said: Said, above: str, text: str, author: str) -> Iterator[Framed]:
    """The stretches of a sentence that tell of another party's people."""
    told = said.text
    if (_ELSEWHERE.is_in(said) or _OWNERS.is_in(said)) and not touches(told):
        yield Framed(0, len(told), OF_OTHERS)
    if found := _WORKMEN.search(said):
        yield Framed(*found.span("said"), OF_OTHERS, ("date",))
    for pattern in (_OPPONENT, _SENDS_ITS):
        if found := pattern.search(said):
            yield Framed(found.start("said"), len(told), OF_OTHERS, ("people",))
    if (found := _IT_HAS.search(said)) and not touches(told) and _is_of_a_party("", above, text, author):
        yield Framed(0, turn(told, found.end()), OF_OTHERS, ("money", "people", "date"))
    if (found := _STAFF_OF_HOUSE.search(said)) and not is_the_writers(f"the {found['house']}".lower(), text, author):
        yield from _from(told, found.start("said"))
    if (found := _STAFF_OF.search(said)) and not _is_ours(found["name"], author):
        yield from _from(told, found.start("said"))
    for found in (*_THEIRS.every(said), *_OF_WHICH.every(said)):
        if _is_of_a_party(told[: found.start("said")], above, text, author):
            for one in _from(told, found.start("said")):
                yield replace(one, start=_clause(told, one.start)) if found.groupdict().get("had") else one
    if (found := _MANAGES_ITS.search(said)) and _is_of_a_party(told[: found.start("said")], above, text, author):
        yield Framed(found.start("said"), turn(told, found.end()), OF_OTHERS, ("people",))


def _from(told: str, start: int) -> Iterator[Framed]:
    """What is said of another party's people, up to where the writer speaks of the own house; where it has to do with
    that, only who they are is another's, unless it ends up with them. Nothing is where they take part in this work."""
    end = turn(told, start)
    while _INITIAL.search(told, start, end):
        end = turn(told, end + 1)
    ours = touches(told[start:end]) and not _TO_THEM.search(told, start, end)
    if not _FOR_US.search(told, start, end):
        yield Framed(start, end, OF_OTHERS, ("people",) if ours else ())


def _clause(told: str, place: int) -> int:
    """Where the clause begins that a place is in: who has something there is told of, too."""
    return max((cut.end() for cut in _CUT.finditer(told, 0, place)), default=0)


def _is_of_a_party(before: str, above: str, text: str, author: str) -> bool:
    """Whether "their" and "its" behind some words are those of another party: it was named last, and is not the writer's."""
    told = f"{above} {before}"
    parties = [*_PARTY.finditer(told)]
    if not parties:
        return False
    last = parties[-1]
    if _OURS.search(told, last.end()):
        return False
    if last["name"]:
        return not _is_ours(last["name"], author)
    return not is_the_writers(f"the {last['house']}".lower(), text, author)


def _is_ours(name: str, author: str) -> bool:
    first = name.split()[0].casefold()
    return first in author.rpartition("@")[2].casefold() or name.split()[0] in FORENAMES
