"""Whose a product is: whether the clause that names it tells of a customer, a parent, a friend or another company.

"Our customers use SAP" and "Kestrel Foods runs on Odoo" say nothing of the writer's own systems.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from inwriting.reading.moods.at_work import PARTY, is_worked_with, puts_something_in
from inwriting.reading.products.catalogue import Mention
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said, small_of
from inwriting.reading.told.prose import OTHERS, Clause

_COMPANY = lazy.pattern(
    r"\b(?:suppliers?|customers?|clients?|partners?|competitors?|dealers?|landlord|company|firm) $", re.I
)
_COMPANY_NAME = lazy.pattern(
    r" (?:(?:& |and )?[A-Z][\w&]+ )?"
    r"(?:Ltd|Inc|GmbH|AG|LLC|Pty|plc|Metals|Windows|Properties|Group|Holdings?|Partners|Consulting|Tours|Foods|Roofing|Lighting|Plumbing|Joinery|Builders|Ventures|Capital|Foundation|"
    r"Brothers|Bros|Dairy|Farms?|Logistics|Transport|Industries|Hotels?|Tower|Stadium|Arena|Park|Plaza|Street|Building)\b"
)
_SUBJECT = lazy.pattern(
    r"((?:[A-ZÀ-Þ][\w&’'.-]*)(?: (?:& |and |of (?:the )?)?[A-ZÀ-Þ][\w&’'.-]*){0,3})(?:,? \([^()\n]{2,40}\),?|, (?:of |in )?[A-ZÀ-Þ][\w’'-]*(?:[ ,]+[A-ZÀ-Þ][\w’'-]*){0,3},)? (?:uses|runs|operates|has(?! (?:[a-z]+ ){0,2}?(?:[a-z]+ed|been|kept|done|written|sent|put|taken|held) )|works|is on|is running|lives|(?P<many>use|run|operate|have|live|are on|are running))\b"
)
_NO_SUBJECT = lazy.pattern(
    r"(?:What|All|That|Which|I|We|This|It|They|Everything|Here|There|Both|Nobody|Who|Ours?|My|Each|One)\b"
)  # "What I have: …"
_OWN_PARTS = frozenset(
    [
        "sales",
        "commercial",
        "production",
        "logistics",
        "dispatch",
        "despatch",
        "administration",
        "admin",
        "export",
        "exports",
        "workshop",
        "warehouse",
        "wholesale",
        "retail",
        "fundraising",
        "membership",
        "engineering",
        "planning",
        "reception",
        "controlling",
        "billing",
        "stores",
        "everybody",
        "everyone",
        "everything",
        "finance",
        "support",
        "marketing",
        "operations",
        "accounting",
        "group",
        "headquarters",
        "management",
        "procurement",
        "purchasing",
        "legal",
        "security",
        "everyone",
        "everybody",
        "nobody",
        "today",
        "currently",
        "service",
        "logistics",
        "warehouse",
        "billing",
        "engineering",
        "the",
        "our",
        "head",
        "team",
        "accounts",
        "stock",
        "stores",
        "orders",
        "invoices",
        "purchases",
        "everything",
        "leads",
        "deals",
        "quotes",
        "contracts",
        "customers",
        "members",
        "tickets",
        "money",
        "books",
        "ledgers",
        "reps",
        "staff",
        "admin",
        "payroll",
        "dispatch",
        "reception",
        "debtors",
        "creditors",
        "rates",
        "production",
        "engineers",
        "technicians",
        "mechanics",
        "drivers",
    ]
)
_SHARED = frozenset({"gmail.com", "outlook.com", "hotmail.com", "gmx.de", "web.de", "yahoo.com", "icloud.com"})
_THEIRS = lazy.pattern(
    r"^(?:\W*(?:\w+ ){0,3})\bthey (?!(?:then |all )?(?:are in|end|land|go|get|appear|come|arrive|move|flow|sit|become)\b|are (?:\w+ )?(?:keyed|typed|entered|re-?typed|created|booked|invoiced|copied|stored|kept)\b)|\bthemselves\b|\bthe (?-i:City|County|State|Group|Ministry|University|Council)['’]s (?:\w+ )?$|\btheir (?:own |old |new |whole )?(?:\w+ )?$|(?<!and )\btheir (?:\w+ )?(?:teams?|compan\w+|offices?|crm|erp|systems?|sales|finance|people|it|accounts|departments?|group|firm|staff|headquarters|accountants?) (?:uses?|runs?|lives?|works?|is|are|has|have|sits?)\b",
    re.I,
)
_STILL = lazy.pattern(r"\bstill $", re.I)
_AS_SAID = lazy.pattern(r"\b(?:like|as|what) (?:i|we|\w+) (?:says?|wrote|said|mentioned|told)\b", re.I)
_HAVE = (
    r"(?:uses?|is using|are using|runs?(?: on)?|has|have|had|is on|are on|works? (?:with|on|in)|(?:is|are) (?:working|running|living) (?:with|on|in)|switched to|moved to|migrated to|went with|bought|chose|(?:swear|live)s? (?:by|on)|usan?|tienen?|utilizan?|utilise(?:nt)?|emploie|"
    r"gebruik(?:t|en)|heeft|hebben|nutzt|nutzen|hat|haben|benutzt|verwende[tn]|arbeite[tn] mit|usam?|têm|tem|trabajan? con|travaillent? (?:avec|sur)|werkt met)"
)
_PARTY_HAS = lazy.pattern(  # "our sister in Leeds, Meridian Labs, runs …"; not "for our customers we use …"
    rf"\b{PARTY}(?: of ours)?(?:,[^,;:]{{2,40}},|(?: (?!sales\b|finance\b|support\b|we\b|i\b|it\b|everyone\b)[\w’'-]+){{0,4}},?) {_HAVE}"
    r"(?: (?:its|their|her|his|an?|the|also|only|all|own|sein\w*|ihr\w*|su|son|sa|leur|hun|zijn|haar|uma?|una?|une?|eine?n?|een|(?-i:[A-Z])[\w.]+ (?:and|&))){0,3} $",
    re.I,
)
_PARTY_SAYS = lazy.pattern(  # an advice of somebody's; whose system it is, is not said
    r"\b(?:(?:my|our|his|her|mein\w*|unser\w*|mon|ma|notre|mi|nuestr[oa]|mijn|onze|meu|minha|noss[oa]) (?!it\b|team|system|erp|crm)\w+(?:-in-law|-frère)?|friends?|"
    rf"{PARTY}) (?:says?|said|thinks?|thought|told|keeps? telling|insists?|swears?|suggests?|recommends?|wants us|asks? why|zegt|vindt|denkt|meint|sagt|findet|dice|"
    r"cree|opina|recomienda|dit|pense|trouve|recommande|conseille|diz|acha|recomenda)\b",
    re.I,
)
_PARTY_SUBJECT = lazy.pattern(  # "Our Czech partner has Helios and nice dashboards which no one believes"
    r"^\W*(?:our|one of our|another|a|the|my) (?:[\w-]+ ){0,2}(?:partners?|customers?|clients?|suppliers?|parents?|sisters?|sister compan\w+|competitors?|distributors?|dealers?|resellers?|neighbou?rs?|subsidiar\w+)(?:,[^,;:]{2,40},| in [A-Z]\w+)? "
    r"(?:(?:has|have|had)(?! (?:nevertheless|already|now|also|been|since|just|not|never|\w+ed)\b)|uses?|runs?|keeps?|is on|are on|works? (?:with|on|in))\b",
    re.I,
)
_NAMED_PARTY = lazy.pattern(  # "Hallam Vet, a wholesaler we buy from, works in Salesforce"
    rf"(?:^|[.;:] )(?-i:[A-Z])[\w&’'.-]*(?: (?:& |and |of )?(?-i:[A-Z])[\w&’'.-]*){{0,3}}, (?:an?|one of our|our|the) [^,;:]{{0,20}}?\b(?:{PARTY}|wholesalers?|retailers?|manufacturers?|carriers?|forwarders?|insurers?|chains?|compan(?:y|ies)|firms?)\b[^,;:]{{0,40}}, {_HAVE}",
    re.I,
)
_GROUP = lazy.pattern(
    r"^\W*(?:the )?group (?:in|at|over in|up in|down in) (?-i:[A-Z])\w+", re.I
)  # "Group in Odense are on SAP"
_REASON = lazy.pattern(r"\b(?:because|since|as)\b", re.I)
_SHOULD = lazy.pattern(
    r"\b(?:should|must|ought|have to|need to|just|better|moeten|zouden|sollten|sollen|müss\w+|doit|devons|devrions|faut|deberíamos|debemos|tenemos que|"
    r"devíamos|devemos|temos (?:de|que)|use[sd]?|uses|runs?|gut|good|great|is|are)\b",
    re.I,
)
_LABEL_OF_PARTY = lazy.pattern(  # "Software of our auditor: Tally Prime"
    rf"\W*(?:software|systems?|tools?|programs?|crm|erp|books|platform) (?:of|at|used by|with) (?:our|the|my) (?:[\w-]+ )?(?:{PARTY}|accountants?|bookkeepers?)\s*[:=|]",
    re.I,
)
_MAKERS = lazy.pattern(  # "The manufacturer has its own portal, and its head office has that on SAP"
    r"^\W*(?:the|our) (?:manufacturer|maker|brand|importer|franchisor)s?\b[^.;]{0,120}\b(?:its|their) (?:own )?(?:head office|headquarters|[\w-]+) (?:has|have|uses?|runs?|is|are)\b[^.;]{0,30}$",
    re.I,
)
_BELONGS = lazy.pattern(
    rf" is what (?:the|our|my) (?:[\w-]+ )?(?:{PARTY}|accountants?|bookkeepers?|tax advis[eo]rs?|head office|headquarters|group)\b[^,;.]{{0,20}}\b(?:uses?|ha(?:s|ve)|runs?|works? (?:with|in|on)|likes?)\b| is (?:our|the) {PARTY}['’]s?\b|,? (?:an?|the) (?:[\w-]+ )?(?:portal|platform|system|site|service|tool|database|register) of (?:the|our) (?:Department|Ministry|State|Government|City|County|Council|{PARTY})\b| of the (?:state|government|ministry|municipality|city|county|customs|tax office|port authority)\b| (?:\w+ )?belongs? to (?:the|our|some|these|those) (?!sales\b|accounts\b|operations\b|logistics\b)\w+(?:ers|ors|ists|ants|men|farms|clubs|shops|schools|hospitals|hotels|clients|customers)\b| (?:\w+ )?(?:belongs? to|is owned by|is run by|gehört|appartient à|pertenece a|pertence a|hoort bij) (?:[\w’']+ ){{1,3}}?{PARTY}\b|,? done by (?-i:[A-Z])\w+ from our\b|:? (?:is |are )?(?:only )?used by (?:the|our|its|an?|one) (?:\w+ ){{0,2}}{PARTY}\b| (?:\w+ )?by (?:the|our|its) (?:parent|sister|mother|group|holding|franchisor|charity|(?:sub)?contractors?|agency|supplier|distributor)\b|:? (?:is |are )?(?:our |the )?{PARTY}['’](?:s )?\s?(?:own )?(?:platform|system|portal|software|tool|instance)\b",
    re.I,
)


_ISSUER = lazy.pattern(  # who asks for quotations, in the third person: "The Client operates …"
    r"\W*(?:\d[\d.]* )?(?:At present,? |Today,? |Currently,? )?[Tt]he (?:Client|Buyer|Purchaser|Customer|Employer|Contracting Authority|Authority|Company|Issuer)\b"
)
_FORM = r"(?:,? (?:Ltd|Limited|plc|PLC|Inc|LLC|LLP|GmbH|AG|BV|B\.V|NV|AS|AB|ApS|Oy|SA|SAS|SARL|SRL|SpA|Pty(?: Ltd)?|Co|Corp|Corporation|Company)\.?){0,2}"
_ASKS_FOR = lazy.pattern(  # what a company does that asks for quotations
    rf"{_FORM},? (?:\((?:the |hereinafter |referred )|(?:hereby |now |kindly )?(?:invites|requests|seeks|requires|wishes|would like|asks|intends|is (?:seeking|looking|inviting|requesting|asking|planning to)|"
    r"are (?:seeking|looking|inviting|requesting|asking)|(?:is|are) (?:an?|the|one of the) (?!(?:\w+ )?(?:customers?|clients?|suppliers?|partners?|competitors?|dealers?|sisters?|subsidiary|parent|friends?)\b))\b)"
)
_WORKS_FOR = lazy.pattern(
    r"\b(?:(?:placed|seconded|embedded|engaged|hired|retained|contracted)(?: [\w-]+){0,2} (?:with|by|at|to|for)|(?:working|consulting|acting|writing|speaking)(?: [\w-]+){0,2} (?:with|for)|(?:helping|advising|assisting|supporting|representing)|my client(?: is)?|we are|we['’]re|i am with|i work (?:for|at)|here at|us at|for|at|on behalf of|greetings from|"
    r"(?:manager|director|controller|head|owner|officer|lead|assistant|secretary|clerk|cfo|coo|ceo|cio|bookkeeper|accountant) of) \Z",
    re.I,
)
_LONGEST = 30  # characters of that
_BOUND = lazy.pattern(r"\b")
_BEFORE_IT = lazy.pattern(r"[ \t*_#]*(?:[^\n:]{3,60}(?:[:,–—-]| for| by| of) )?")  # on the line of a letterhead
_BEHIND_IT = lazy.pattern(rf"{_FORM}[ \t*_]*(?:,[^\n.]{{0,60}})?")


def is_somebody_elses(text: str, author: str, clause: Clause, mentions: list[Mention]) -> bool:
    """Whether what a clause names is not the writer's, by who has it there."""
    subject = _SUBJECT.match(clause.text)
    if subject and _is_the_writers(text, author, subject):
        return False
    return is_of_others(text, clause, mentions) or _is_another_companys(author, clause, mentions, subject)


_HOUSE = r"company|firm|charity|hospice|school|club|co-?op(?:erative)?|association|trust|society|museum|practice|clinic|college|foundation|institute"
_DOES = r"(?!next|that|which|who|we\b|i\b|where|down|up\b|over|across|in [A-Z]|of |says?\b|told)\w"  # not "the firm next door"
_THE_HOUSE = lazy.pattern(rf"\W*the (?P<house>{_HOUSE}|university|council|church|agency) {_DOES}", re.I)
_OWN_HOUSE = lazy.pattern(  # "Our company runs on Odoo"
    r"\W*(?:(?:today|currently|now|at present|here),? )?(?:our|this|the whole|the entire|all (?:of )?our) (?:whole |entire |own |little |small )?"
    rf"(?:{_HOUSE}|business|organi[sz]ation|house|studio|office|team|department|group) {_DOES}",
    re.I,
)


def tells_of_the_writers(text: str, author: str, words: str) -> bool:
    """Whether words tell of the writer's own company by its name: "Acme Pumps uses HubSpot", from ann@acmepumps.example."""
    subject = _SUBJECT.match(words)
    if _OWN_HOUSE.match(words) or (subject and _is_the_writers(text, author, subject)):
        return True
    house = _THE_HOUSE.match(words)  # "The charity uses Odoo", of which the writer is
    return house is not None and (
        house["house"].casefold().replace("-", "") in author.rpartition("@")[2].casefold().replace("-", "")
        or re.search(rf"(?i)\b(?:we are|we['’]re|our|as) (?:an? |the )?(?:[\w-]+ ){{0,4}}{house['house']}\b", text)
        is not None
    )


_SHORT_WORD = 4  # letters
_GENERIC = frozenset(  # words of many a company's name
    [
        "group",
        "supply",
        "systems",
        "company",
        "services",
        "international",
        "solutions",
        "holdings",
        "limited",
        "trading",
        "industries",
        "products",
        "brothers",
        "partners",
        "associates",
        "global",
        "european",
        "national",
        "north",
        "south",
        "digital",
        "software",
        "consulting",
        "energy",
        "foods",
    ]
)


def _is_the_writers(text: str, author: str, subject: re.Match[str]) -> bool:
    """Whether a company is the writer's: by the domain of the address, or as the text says who it is from."""
    name, domain = subject[1], author.rpartition("@")[2].casefold()
    if _ISSUER.match(name):
        return True
    words = [word.casefold() for word in re.findall(r"\w{3,}", name)]
    telling = [word for word in words if len(word) > _SHORT_WORD and word not in _GENERIC]
    if len(words) > 1 and domain not in _SHARED and (words[0] in domain or any(word in domain for word in telling)):
        return True  # "Acme & Partners", "Great Lakes Signal Supply" from glsignal.example
    for at in _places(small_of(text), name.lower()):
        if _WORKS_FOR.search(text, max(0, at - _LONGEST), at) and _BOUND.match(text, at + len(name)):
            return True
    return any(_stands_as_the_writers(text, at, at + len(name)) for at in _places(text, name))


def _places(text: str, name: str) -> Iterator[int]:
    """Where a name stands in a text: around it is looked, and not once more through the whole text for each."""
    at = text.find(name)
    while at >= 0:
        yield at
        at = text.find(name, at + 1)


def _stands_as_the_writers(text: str, start: int, end: int) -> bool:
    """Whether a company stands alone on a line, as its letterhead or signature does, or asks for something."""
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    alone = _BEFORE_IT.fullmatch(text, first, start) and _BEHIND_IT.fullmatch(
        text, end, len(text) if last < 0 else last
    )
    return bool(alone or (_BOUND.match(text, start) and _ASKS_FOR.match(text, end)))


_ITS_PART = lazy.pattern(
    r" (?:(?:record|card|file|list|report|screen|export|number|account|date|figure|field|ledger|calendar) )?"
)


_WE = lazy.pattern(r"\b(?:we|our|ours|i|my)\b", re.I)
_NOT_US = lazy.pattern(  # "Trados is in the building too but that's translators, upstairs, not us"
    r"[^.;?!]{0,80}?[,;:–—(-] ?(?:(?:but|and|so|that|it|this|which|they|all)(?:['’]s| is| are| has| have)? |only |just |really |got )*"
    r"(?:not (?:us|ours|our (?:own |side )?(?:system|one|department|side|team|business|problem|concern|worry|affair|job))\b|nothing (?:to do with|for|that concerns) us\b|no (?:concern|business|affair|matter|problem) of ours\b|none of our (?:business|concern)\b|"
    r"(?:theirs|(?:another|a different|the other) (?:team|department|office|company|firm|division|building|house|side)(?:['’]s)?)(?=\W*$|[,;.)]))",
    re.I,
)
_WE_DO_NOT = lazy.pattern(  # "The group uses Workday, we never touch it"
    r"[^.;?!]{0,50}?(?:[,;–—-] ?(?:but |and |which |that )?| (?:but|and|which|that) )(?:we|i) (?:never|don['’]t|do not|are not|aren['’]t|have never|haven['’]t ever|cannot|can['’]t|won['’]t|have no) "
    r"(?:\w+ )?(?:touch|use|see|have it|connected|on it|work (?:in|with) it|need it|go near|log ?in|share it|get into|access|part of)\b",
    re.I,
)
_DONE_BY = lazy.pattern(  # "Payroll is done by the accountant in Sage"
    r"\b(?:done|kept|made|run|handled|looked after)(?: for us)? by (?:the|our|an?) (?:[\w-]+ )?(?:accountants?|bookkeepers?|bureau|tax advis\w+|agency|societ(?:y|ies)|(?:outside|external) [\w-]+|firm|landlord|hauliers?|carrier)\b[^.;]{0,30}$",
    re.I,
)


_THEIR_SYSTEM = lazy.pattern(  # "Freight is booked in CargoWise, but that is our forwarder's system and stays with them"
    r"[^.;?!]{0,60}?(?:[,;(]| [–—-]) ?(?:(?:but|and|though|although|only|so) )?(?:that|this|it|which|they)(?: one)?(?:['’]s| is| are| has always been) (?:all |only |really )*(?:the |our |a |an |their )?(?:[\w-]+ )?"
    rf"(?:{PARTY}|(?:freight )?forwarders?|carriers?|hauliers?|couriers?|shippers?|brokers?|wholesalers?|manufacturers?|makers?|printers?|accountants?|bookkeepers?|tax advis[eo]rs?|insurers?|bureaux?|lab(?:oratory|s)?|hosts?|providers?|authorit(?:y|ies)|council|state|port|customs)"
    r"['’]s?(?: own)?(?: (?:system|program|software|tool|platform|portal|database|one|own|business|affair|matter|licen[cs]e|account)s?)?(?=\W*$|[,.;)]| and\b| which\b| that\b)|"
    rf"[^.;?!]{{0,60}}?(?:[,;(]| [–—-]) ?(?:(?:but|and|though|although|only|so) )?(?:that|this|it|which) belongs to (?:the |our |an? |their )?(?:[\w-]+ )?(?:{PARTY}|forwarders?|carriers?|hauliers?|couriers?|brokers?|manufacturers?|accountants?|insurers?|council|port)\b",
    re.I,
)


def _is_not_us(text: str, clause: Clause, mentions: list[Mention]) -> bool:
    """Whether a sentence that tells nothing of "us" before its products says behind them that they are another's."""
    start, end = clause.sentence
    if _DONE_BY.search(text, start, mentions[0].start):
        return True
    if len(mentions) == 1 and _THEIR_SYSTEM.match(text, mentions[0].end, end):
        return True
    behind = mentions[-1].end, end
    return not _WE.search(text, start, mentions[0].start) and bool(
        _NOT_US.match(text, *behind) or _WE_DO_NOT.match(text, *behind)
    )


_COLLEAGUE_SAYS = lazy.pattern(  # who speaks of what is in the house: by a first name, or a part of it
    r"(?:^|[,;:.] ?|\band )(?:(?-i:[A-Z][a-z]+)(?: (?:in|from|at) (?:the )?\w+)?|(?:sales|finance|accounts|my colleague|my boss|our (?:bookkeeper|controller)|the (?:office|warehouse|workshop|girls|boys)))(?: also| always)? (?:say|says|said)(?: that)?$",
    re.I,
)
_OF_THE_HOUSE = lazy.pattern(
    r"\W*(?:that )?(?:the|our|all|every|her|his|we|it|orders|invoices|deals|stock|quotes)\b", re.I
)


def _is_our_work(text: str, clause: Clause, mentions: list[Mention], behind: int) -> bool:
    """Whether behind a place of a clause it is told what is done with its products, and of no other house."""
    return _OF_THE_HOUSE.match(clause.text, behind) is not None and all(
        one.start >= clause.start + behind and is_worked_with(text, clause.start + behind, (one.start, one.end))
        for one in mentions
    )


def is_of_others(text: str, clause: Clause, mentions: list[Mention]) -> bool:
    """Whether a clause tells of what somebody else has: "our customers use SAP", "they run on Odoo"."""
    first = text[clause.start : mentions[0].start]
    if (
        _MAKERS.search(text[clause.sentence[0] : mentions[0].start])
        or _LABEL_OF_PARTY.match(clause.text)
        or (_THEIRS.search(first) and not puts_something_in(first))
        or (_PARTY_HAS.search(first) and not _OWN_HOUSE.match(clause.text))
        or (_PARTY_SAYS.search(first) and _SHOULD.search(clause.text))
    ):
        return True
    if _BELONGS.match(text, mentions[0].end) or _is_not_us(text, clause, mentions):
        return True
    if _NAMED_PARTY.match(clause.text) or _GROUP.match(clause.text):
        return True
    said = OTHERS.search(Said.of(clause.text))
    if said and said.group() in ("say", "says") and _STILL.search(clause.text, 0, said.start()):
        said = None  # "Infor M3 (half the building still says Movex)"
    if said is None or _AS_SAID.search(clause.text, max(0, said.start() - 8), said.end() + 12):
        return False
    if _REASON.search(clause.text, mentions[-1].end - clause.start, said.start()):
        return False  # "we bought Copper because our chairman had seen it at another company"
    if _COLLEAGUE_SAYS.search(clause.text, 0, said.end()) and _is_our_work(text, clause, mentions, said.end()):
        return False  # "Tom says the deals are in Capsule"
    # "Salesforce says 163, NetSuite says 171": the systems say it
    if not said.group().startswith(("say", "claim")):
        return True
    between = (text[mention.end : clause.start + said.start()] for mention in mentions)
    return not any(_ITS_PART.fullmatch(words) for words in between)


def _is_another_companys(author: str, clause: Clause, mentions: list[Mention], subject: re.Match[str] | None) -> bool:
    """Whether the `subject` of a clause is a company that is not the writer's: its name has nothing of the domain."""
    domain = author.rpartition("@")[2].casefold()
    if subject is None or not domain or domain in _SHARED or _NO_SUBJECT.match(subject[1]):
        return False
    if mentions[0].start < clause.start + subject.end(1):
        return False  # "Infor CloudSuite runs stock and finance"
    words = [word.casefold() for word in re.findall(r"\w{3,}", subject[1])]
    if len(words) == 1 and words[0].endswith(("ing", "ions", "ship", "ance", "ment", "ers", "ales")):
        return False  # a part of the company: "Fundraising uses …"
    if len(words) == 1 and words[0].endswith("s") and subject["many"]:
        return False  # "Jobs run in CargoWise"
    return bool(words) and not any(word in domain or word in _OWN_PARTS for word in words)


def is_in_a_companys_name(text: str, mention: Mention, before: str) -> bool:
    """Whether a product's name is part of a company's: "our supplier Magento Metals"."""
    return _COMPANY.search(before) is not None or _COMPANY_NAME.match(text, mention.end) is not None


def tells_of_a_party(sentence: str) -> bool:
    """Whether a sentence tells of what a customer, a partner or another company has: "Our Czech partner has Helios …"."""
    return _PARTY_SUBJECT.match(sentence) is not None and _ISSUER.match(sentence) is None


def tells_who_asks(sentence: str) -> bool:
    """Whether a sentence tells what somebody works with who asks the writer for something: "A chain of hotels runs SAP and has
    asked …"."""
    return _PARTY_ASKS.match(sentence) is not None


_PARTY_ASKS = lazy.pattern(  # "A group of clinics in Finland runs SAP and has asked if their orders could come in from there"
    r"\W*(?:(?:also|and|but|recently|last (?:week|month|year)),? )?(?:an?|one of (?:our|the)|some|another|two|three|several|our (?:biggest|largest|best|oldest)) (?:[\w’'-]+ ){0,3}?"
    r"(?:groups?|chains?|customers?|clients?|dealers?|distributors?|suppliers?|wholesalers?|retailers?|hospitals?|clinics?|hotels?|partners?|buyers?|compan(?:y|ies)|firms?|associations?|shops?|councils?|schools?|banks?|"
    r"dealerships?|franchisees?|resellers?|importers?|breweries|airlines?|shipyards?|universit(?:y|ies))(?: (?:of|in|from|at|near|over in) [\w’'-]+(?: [\w’'-]+){0,2}?)* (?:runs?|uses?|has|have|works? (?:with|on|in)|(?:is|are) on|keeps?|sits? on) "
    r"(?=[^.;]*\b(?:asked|asks?|wants?|would like|wish(?:es)?|wonders?|begs?|offers?|insists?)\b)",
    re.I,
)
