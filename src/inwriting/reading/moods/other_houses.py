"""Which stretches of a brief tell of another house: a parent, a customer, the bank, a friend's yard, the writer's last employer.

"Our parent in Osaka books 12,000 invoices a month", "At the wholesaler I worked for we synchronised contacts", "Jane Hodge at the
bank looks after finance" and "In most firms of our trade approvals sit in mailboxes" say of others what any brief says of its own
house. A stretch is told by whom it speaks of, whatever it says: by who is its subject or its owner, or where it takes place. It
ends where the writer speaks of the own house again, and is none where what is told has to do with that house or with the work:
"our parent has approved our budget", "the orders of our subsidiary must come across".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from inwriting.reading.model import OF_OTHERS
from inwriting.reading.moods.frame import Framed
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Span
from inwriting.reading.text.needs import needs
from inwriting.reading.text.patterns import Said, Sifted, lowered

OWNER, TRADER, SERVANT, KIN, FORMER, FIRMS, STRANGER = (
    "owner",
    "trader",
    "servant",
    "kin",
    "former",
    "firms",
    "stranger",
)

_NOT_THERE = r"(?!(?:we|is|are|has|have|was|and|or|own|in-house|new|next|that|which|who)\b)"
_A = rf"(?:{_NOT_THERE}[\w’'&-]+ ){{0,2}}?"  # what is said of a house before its noun
_FIRM = (
    r"(?:firm|company|business|house|outfit|shop|yard|garage|practice|agency|bureau|office|farm|plant|works|workshop|bakery|clinic|studio|dealership|wholesaler|hotel|brewery|school|charity|"
    r"consultancy|hospital|group|employer|club|store|mill|factory|foundry|laborator(?:y|ies)|chain|co-?operative|museum|university|restaurant)"
)
_KIN = r"(?:(?:friend|cousin|brother|sister|uncle|aunt|nephew|niece|neighbou?r|mate|acquaintance|husband|wife|father|mother|son|daughter)(?:-in-law)?)"
_NAME = r"(?-i:(?!(?:At|In|With|For|By|From|When|Since|And|But|The|Our|We|I|As) )[A-ZÀ-Þ][\w&’-]*(?: (?:& )?[A-ZÀ-Þ][\w&’-]*){0,3})"
_PARENT = r"(?:(?:parent|mother|holding|sister|affiliate|associated|affiliated) (?:firm|company|group|house|organi[sz]ation|business|plant|school|club|charity))"
_OUR_PARENT = rf"(?:{_PARENT}|parent|holding|affiliate|(?<=our )sister(?= (?:in|at) |['’]s )|(?<=ish )sister)"  # and not "my sister", who does the books
_TRADE = (
    r"(?:customer|client|supplier|dealer|distributor|reseller|retailer|wholesaler|importer|agent|franchisor|franchisee|licensee|licensor|manufacturer|(?:sub)?contractor|haulier|carrier|forwarder|courier|"
    r"fulfil?ment house|logistics (?:provider|partner|company)|competitor|rival|tenant|partner (?:firm|company)|(?:joint[- ]venture )?partner(?=,? (?-i:[A-Z])))"
)
_SERVICE = (  # and not what may be the writer's own: "our travel agency uses"
    r"(?:bank|insurer|lender|landlord|tax advis[eo]rs?(?:['’]s?)?(?: office)?|auditors?['’]s? office|accountants?['’]s? office|solicitors|lawyers|(?:tax|pension|insurance|energy) consultants?|(?:web|marketing) agency|investor|payroll bureau|"
    r"hosting (?:provider|company)|trade (?:body|association|union)|employers['’] association|chamber(?: of commerce)?|professional body|purchasing association)"
)
_OUTSIDE = r"(?:insurance (?:company|broker)|leasing company|law firm|consultancy|consulting firm|agency|broker)"  # so called by "the" or "one of our" alone
_AUTHORITY = (
    r"(?:town(?: hall| council)?|(?:city|county|district) (?:hall|council)|planning (?:office|authority)|building (?:office|authority)|tax (?:office|authorit(?:y|ies))|customs office|regulator|government|(?:[\w-]+ )?ministry(?: of (?-i:[A-Z])\w+)?|land registry|fire brigade|"
    r"(?<=the )(?:football|sports|rowing|tennis|golf|sailing|chess|hockey|rugby|cricket|riding) club|local (?:[\w-]+ )?(?:club|school|council|authority|hospital|newspaper))"
)
_WORKS_FOR_US = (
    r"(?:who|that|which) (?:installed|does|did|made|makes|built|builds|hosts?|looks? after|supplied|supplies|sold|sells?|maintains?|delivers?|services|repairs?|rents?|rented|prints?|cleans?|set up|audits?|insures?|"
    r"programmed|wired|moved|trained|feeds?)"
)
_LIFE = (  # the verbs of a house that goes about its own business
    r"is|are|was|were|isn['’]t|has|have|had|uses?|used|runs?|ran|keeps?|kept|handles?|renews?|goes|go|went|books?|synchroni[sz]es?|exchanges?|calls?|counts?|considers?|treats?|defines?|means?|cleans?|cleaned|will|"
    r"bought|signed|took(?! the view)|works?|does|do|did|closes?|lives?|lets?|processes|process|stores?|holds?|held|makes?|issues?|sells?|moved|switched|migrated|operates?|approves?|plans?|puts?|employs?|knows?|lacks?|changes?|connects?|copies|"
    r"got|gets|gives|struggles|fights|suffers|needed|starts?|started|launched|launches|registers?|records?|enters?|manages?|tracks?|says? customer|still|also|now|never|always|all|only|just|already|often|usually|both|simply|then"
)
_WORD = rf"(?: (?!(?:and|or|there|{_LIFE})\b)[\w’'&.-]*[\w’'])"
_ENDS = r"(?= |,|['’]s|\.|;|\W*$)"
_UNTIL = r"(?: (?:before|previously|earlier|for (?:\w+ )?years|last year|(?:up to|from|in|until|till|before) (?:last |this )?(?-i:[A-Z0-9])[\w/-]*))*"
_I_WORKED = rf"(?:(?:where|that|which|who|whom) )?(?:i|he|she) (?:used to work|had worked|worked)(?: (?:for|at|with|in))?\b{_UNTIL}"
_BUYS = r"(?:bought|took over|acquired|are (?:buying|taking over)|(?:almost|nearly) bought|sold)"
_WHEN = r"(?: (?:last|this) \w+| in (?-i:[A-Z0-9])\w+| (?:\w+ ){1,2}ago)?"
_PATTERNS: Sequence[tuple[str, re.Pattern[str]]] = tuple(
    (sort, lazy.pattern(pattern, re.I))
    for sort, pattern in (
        (
            FORMER,
            (
                rf"\b(?:my|his|her|(?-i:[A-Z])\w+['’]s) (?:former|previous|last|old|earlier|first|other) (?:{_FIRM}|job|position|post|place)\b|"
                rf"\b(?:the|an?|that) {_A}{_FIRM},? {_I_WORKED}|\b{_NAME},? where {_I_WORKED},?|\bwhere {_I_WORKED}|"
                rf"\bour (?:former|previous|old) (?:firm|company|business)\b"
            ),
        ),
        (
            STRANGER,
            (
                rf"\b(?:the|an?|that|your) {_A}{_FIRM} (?:in|of|from|behind|on|that (?:made|is in)) your (?:[\w-]+ )?(?:case stud(?:y|ies)|references?|website|brochure|site|page|example)\b|"
                rf"\byour (?:case study|reference|sample)(?:['’]s)? {_FIRM}\b"
            ),
        ),
        (
            KIN,
            rf"\b(?:an?|my|his|her|our \w+['’]s|the (?:boss|owner|chairman)['’]s) (?:\w+ )?{_KIN}(?<!father)(?<!mother)(?:['’]s (?:\w+ )?(?:\w+ )?{_FIRM}\b| of (?:mine|ours)\b|(?<!father)(?<!mother)(?=['’]s (?!(?:days?|time|death|desk|job|idea|opinion|advice|wedding|birthday|tip|name)\b)))",
        ),
        (  # and not who runs the writer's: "my sister runs the office"
            KIN,
            rf"\b(?:an?|my|his|her|our \w+['’]s) (?:[\w-]+ )?{_KIN}(?: of (?:mine|ours))?(?=,? (?:in (?-i:[A-Z])\w+,? )?(?:who )?(?:also |now |still )?(?:runs|owns|has|manages|leads|heads|opened|started|founded|took over|keeps) (?:an?|(?:her|his)(?: own)?|another|the other|two|three) (?:(?!(?:and|we|i|our|us|with)\b)[\w’'-]+ ){{0,6}}?(?:[\w-]*(?:{_FIRM}|yard|mill)s?|half|branch|one|pharmacy|vineyard|pub|caf[eé]|dairy|nursery|salon|butcher['’]s|chemist['’]s|hauliers?|guest ?house|camp ?site|fleet|estate|forge|quarry|kennels?|stables?)\b)",
        ),
        (
            STRANGER,
            (
                rf"\b(?:the|an?) (?:[\w-]+ )?(?:{_FIRM}|bank|choir|church|parish|council),? (?:where|of which|in which|for which|which) (?:(?:my|his|her) (?:\w+ )?{_KIN} works|i am (?:an? |the )?(?:\w+ )?(?:member|volunteer|trustee|treasurer|secretary)|i (?:volunteer|sing|sit on the board))\b,?|"
                rf"\b(?:my|his|her|an?) {_KIN},? who (?:has|runs|owns|manages) (?:an?|(?:his|her) own) [\w-]+,?"
            ),
        ),
        (
            STRANGER,
            rf"\b(?:the|that) {_A}(?:{_FIRM}|partner|installer|supplier|electrician|programmer) {_WORKS_FOR_US}(?=[^.;,]*?\b(?:our|your|us)\b){_WORD}{{1,8}}|\b(?:the|that|an?) {_A}(?:{_FIRM}|(?:sub)?contractor|printer|builder|joiner|school|dairy) (?:that|which|who) [a-z]+s (?:us|our)\b{_WORD}{{1,8}}|\bthe installer of our [\w-]+",
        ),
        (
            STRANGER,
            rf"\b(?:the|that) {_A}(?:{_FIRM}|solicitor|lawyer|notary|consultants?|integrator|printer) (?:that |which |who(?:m)? )?(?:we|i|our [\w-]+) (?:(?:always|now|sometimes) )?(?:use|used|hired|work with|rent from|(?:buy|get|order) (?:[\w-]+ ){{0,3}}from|(?:deliver|sell|ship|supply|send|go) (?:[\w-]+ ){{0,3}}to|engaged)(?: for {_WORD[3:-1]}| for [\w-]+)?{_ENDS}",
        ),
        (
            STRANGER,
            rf"\bthe {_A}{_FIRM} (?:that |which )?we (?:have |had )?{_BUYS}{_WHEN}{_ENDS}|\bthe {_A}{_FIRM} (?:that|which) (?:bought|took over|is (?:buying|taking over)) us\b",
        ),
        (
            STRANGER,
            rf"\b(?:our|the|an?) [\w’'-]+(?: {_NOT_THERE}[\w’'-]+){{0,2}}, (?:(?:which|that) is )?(?:an? )?(?:(?:(?:quite|wholly|completely) )?(?:separate|different|independent)|another) (?:firm|company|business|house|(?:legal )?entity)\b,?",
        ),
        (
            STRANGER,
            (
                r"\b(?:the|an?) (?:[\w-]+ )?(?:firm|company|business|university|school|college|bakery|dealer|hospital|wholesaler|brewery|garage|agency|museum) (?:next door|across the (?:road|street|valley)|down the (?:road|street)|over the road|opposite)\b|"
                r"\b(?:the|our) (?:previous|former) (?:owners?|tenants?|agency|landlord|parent)\b|\bour (?:[\w-]+ )?neighbours\b|\bthe (?:firm|company|business|people|tenants?) (?:upstairs|downstairs)\b|\bthe other (?:partner|owner|shareholder)\b(?: in the [\w-]+(?: [\w-]+)?)?|"
                r"\bthe (?:(?:new|previous) )?(?:buyer|seller|purchaser|owner)s? of (?:our|the) (?:[\w-]+ )?(?:site|plant|branch|building|business|division|shop|factory|house)\b|"
                r"\b(?:the|an?) [\w-]+(?: [\w-]+)? (?:that |which )?you (?:have |had )?(?:worked|helped|did (?:it|this|the same)|built (?:it|this))(?: (?:for|at|with))?\b|\b(?:your|his|her|their|(?:the )?\w+['’]s) other (?:customers?|clients?)\b|\b(?:for )?(?:another|some other|a different) (?:of (?:their|your|his|her) )?(?:customers?|clients?)(?: of (?:theirs|yours|his|hers))?\b"
            ),
        ),
        (
            OWNER,
            rf"\b(?:our|one of our) {_A}{_OUR_PARENT}\b|\b(?:the|my|their) {_A}(?:{_PARENT}|holding|parent(?= (?:in|at) (?-i:[A-Z])|['’]s (?-i:[A-Z]{{2}})|,? (?:uses|runs|has|is on|not)\b))\b",
        ),
        (
            TRADER,
            rf"\b(?:our (?:[\w’'&-]+ ){{1,2}}?)(?:{_TRADE})\b|\bone of our (?:[\w-]+ )?{_TRADE}s\b|\bour (?:(?!customer|client){_TRADE}|(?:customer|client)(?=,? (?:in )?(?-i:[A-Z])))\b|\ban? (?:[\w-]+ ){{0,2}}?{_TRADE}\b(?=(?: of ours)?(?! is\b)[^.;]*\b(?:its|their|his|her) own\b)",
        ),
        (
            SERVANT,
            rf"\b(?:our|the|my|one of our) {_A}(?:{_SERVICE}(?!\w)|(?<!our ){_OUTSIDE}\b|(?:accountants?|bookkeepers?|auditors?)(?=['’]s? (?:own|finance|head|security|legal|managing)\b|[^.;]*\b(?:its|their|his|her) own\b))|\b(?:our|the) {_AUTHORITY}\b",
        ),
        (
            FIRMS,
            (
                r"\b(?:(?:most|many|almost all|nearly all|several|a lot of|lots of) (?:of the )?(?:other )?(?:[\w-]+ )?|some other |(?:the )?other (?:[\w-]+ )?)(?:firms|companies|businesses|outfits|competitors|organi[sz]ations|houses|painters|builders|carpenters|printers|wholesalers|manufacturers|retailers|traders)(?:['’](?=\W))?(?! (?:of ours|we|who|on our)\b| (?:are|were|exist|appear|have) (?:in\b|there|listed|stored|entered|twice|double|duplicated|recorded|two\b|three\b|several))"
                r"(?: (?:in|of) (?:our|the|this|that) (?:trade|business|industry|line|sector|town|size|field|kind))?|\b(?:our|most|all) competitors\b|\bthe competition\b|\bour rivals\b"
            ),
        ),
    )
)
_HOUSES = Sifted(_PATTERNS, lambda one: needs(lowered(one[1].pattern)))
_COMPANY = rf"(?:{_PARENT}|customer|client|supplier|distributor|wholesaler|competitor|rival|franchisor|manufacturer|haulier|forwarder|bank|insurer|leasing company)"  # and not who may be a person
_INTRODUCED = tuple(  # where a company is introduced by its name
    lazy.pattern(pattern, re.I)
    for pattern in (
        rf"\b(?P<subject>we|(?:our|the|whole) (?:firm|company|business|house)|{_NAME}) (?:was|were|has been|have been|had been|got|is being|are being)(?: \w+)? (?:bought|taken over|acquired|swallowed)(?: up)?(?: \w+){{0,3}} by (?:the )?(?P<name>{_NAME})",
        rf"\b(?:we|the company|the firm) (?:(?:belong|belongs) to|(?:are|is) (?:\w+ )?(?:owned by|(?:a )?part of)) (?:the )?(?P<name>{_NAME})",
        rf"\b(?:takeover|take-over) (?:of|by) (?:the )?(?P<name>{_NAME})",
        rf"\b(?:we|they) (?:have |had )?(?:took over|taken over|acquired) (?:the )?(?P<name>{_NAME})",
        rf"\b(?P<name>{_NAME}),? (?:bought|owns|took over|acquired|has (?:bought|taken over|acquired)) us(?=\W*$|[,.;]| (?:in|last|this|and|out|up)\b)",
        rf"\b(?P<name>{_NAME}), (?:which|whom|the (?:firm|company|business)(?: that| which)?) (?:we|our \w+) (?:have )?{_BUYS}",
        rf"\b(?P<name>{_NAME}), (?:(?:who|which) (?:is|are) )?(?:our|one of our|an?(?= [^,;.]{{0,40}}\b(?:we|ours)\b)) {_A}{_COMPANY}s?(?=[,.;)]| (?:of ours|in|near|at|since|that|which|we)\b)",
        rf"\b(?:our|the) {_A}(?:{_PARENT}|customer|client|supplier|distributor|competitor|franchisor)(?:,| is| is called)? (?P<name>{_NAME})",
        rf"\b(?:was|were|has been|is being) sold to (?:the )?(?P<name>{_NAME})",
        rf"\b(?P<name>{_NAME}), (?:the (?:firm|company) )?where (?:my|his|her) {_KIN} work(?:s|ed)",
        rf"\b(?P<name>{_NAME}) is (?:our|one of our|the) {_A}(?:parent|{_COMPANY})s?(?=[,.;)]|\W*$)",
        rf"\b(?P<name>{_NAME}), (?:to which we belong|of which we are (?:a )?part|the (?:group|company|firm) (?:that|which) (?:owns|bought|took over) us)\b",
        rf"\b(?P<name>{_NAME}) \((?:our {_A}(?:parent|{_COMPANY})|(?:they|who|which) (?:bought|own) us)\b",
        rf"\b(?P<name>{_NAME}) \((?:(?:was|formerly|is) )?(?:our |an? |the )?(?:sister|parent|mother|daughter|affiliated|separate|another|former|other)(?:[ -](?:company|firm|house|business|group))[^()]{{0,50}}\)",
        rf"\b(?P<name>{_NAME}) (?:is|are|was) (?:an? |our )?(?:(?:completely |wholly |quite )?(?:separate|different|independent|sister)|another) (?:company|firm|house|business|legal entity|entity)\b|\b(?P<own>{_NAME}) is an? (?:company|firm|house|business) (?:of its own|on its own|by itself|apart)\b",
        rf"\b(?P<name>{_NAME}) (?:has )?(?:bought|took over|acquired) our (?:[\w-]+ )?(?:site|plant|branch|business|company|firm|division|shop|warehouse|factory|building)\b",
    )
)
_COMMON = lazy.pattern(  # no company is called so by its first word
    r"(?:The|Our|We|I|It|This|That|They|He|She|Mr|Mrs|Ms|Dr|In|At|On|For|And|But|Since|When|Today|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|CRM|ERP|IT|EDI|CFO|CEO|"
    r"North|South|East|West|New|United|Group|Sales|Finance|Head|Europe|Germany|Austria|Spain|France|Italy|Japan|London|Since|Last|Orders|Invoices|Marketing|Operations|Purchasing|Procurement|Support|Service|Accounts|Accounting|Production|Logistics|Management|Board|Head)\b"
)
_POST = lazy.pattern(  # what is said of a house behind its noun
    rf"(?:,? {_NAME}(?=,| (?:[a-z]))(?! [A-Z]))?(?: (?:in|at|near|from|of|over in|up in|down in|across) (?:the )?(?-i:[A-Z])[\w’-]*(?: (?-i:[A-Z])[\w’-]*)?)?(?: on the \w+ floor)?(?: (?:next door|down the road|across the road|over there|abroad))?(?: ?\([^()]{{2,60}}\))?"
    r"(?:, (?:(?:to |of |with |from )?which|who|that|an?|the|our|whom|where|in|down|up|just|with|near) [^,;.]{2,60},|, (?-i:[A-Z])[\w&’' .-]{1,40},)?",
    re.I,
)
_COMPOUND = lazy.pattern(
    r" (?:lists?|files?|master|data|records?|cards?|numbers?|management|portals?|base|services?|desks?|care|support|relations|meetings?|visits?|sides?|teams?|departments?|accounts?|database|prices?|discounts?|area|registry|ledgers?|screens?|statements?|"
    r"holidays?|transfers?|details|addresses|names?|codes?|invoices?|credit|charges|fees|count|satisfaction|journey|experience|survey)\b(?!['’])",
    re.I,
)
_INTRO = (
    r"(?:(?:today|currently|for (?:example|instance|comparison|information)|by the way|in fact|meanwhile|unlike us|at present|as you know|also|then|now|well|so|yes|incidentally|(?:i|we) (?:suppose|think|believe|hear|know|gather|understand)(?: that)?|"
    r"apparently|it seems(?: that)?|until now|over|up|down|back|only|even|what),? )"
)
_BEGINS = lazy.pattern(
    rf"(?:^\W*(?:(?-i:[A-Z])[\w’-]+, )?|[;:(–—]\s?|\s-\s|, (?:and |but |while |whereas |as |since |because |though |although |so |where )?|\b(?:and|but|while|whereas|because|since|though|although|that|where) ){_INTRO}{{0,3}}(?P<where>(?P<prep>at|in|inside|within|with|for|on the side of|as (?:to|for)|about|concerning|regarding) )?$",
    re.I,
)
_DEFINES = lazy.pattern(
    r",? (?:(?:every(?:body|one)|any(?:body|one)|whoever|all those) |(?:a |the |every )?(?:customers?|clients?|members?) (?:is|are|means?|begins|starts)\b)",
    re.I,
)
_SENDS = lazy.pattern(r",? (?:sends?|ships?|receives?|invoices|bills|raises?|pays?|produces?|delivers?|orders)\b", re.I)
_LIVES = lazy.pattern(
    rf",? (?!(?:is|are) (?:ours?\b|asking|waiting|also involved|involved|pressing|paying|called|whoever|anyone|anybody|everyone|everybody|someone|somebody|who\b|what\b|the (?:one|owner|sponsor)))(?!(?:has|have|had) (?:\w+ )?(?:approved|granted|asked|set|given|decided|agreed|promised|ordered|told|offered|released|allowed|requested|demanded|put|been (?:asked|told|informed)))(?:{_LIFE})\b",
    re.I,
)
_OWNS = lazy.pattern(  # and not what it sends: "the solicitor's cheque"
    r",? and (?:its|their|his|her) |(?:['’]s?|(?<=['’]s)|(?<=['’])) (?!(?:[\w-]+ ){0,2}?(?:che(?:que|ck)|statement|invoice|letter|e-?mail|mail|order|form|report|file|payment|money|bill|note|parcel|export|remittance|request|question|wish|demand|requirement|advice|fee|deadline|visit|name|address)s?\b)(?=[\w’'-])",
    re.I,
)
_TRADERS_OWN = lazy.pattern(
    r"['’]s? (?:own |new |old )?(?:crm|erp|systems?|software|licen[cs]e|go-?live|launch|budget|finance|head|managing|operations|information|security|procurement|purchasing|legal|general|manager|buyer|boss|director|programme|project|definition|it\b|customer (?:list|data|base))\b|"
    r"['’]s? (?:own )?(?:data|sales and finance)\b",
    re.I,
)
_GRANTS = lazy.pattern(
    r"['’]s? (?:written |final |formal )?(?:approval|permission|consent|permit|confirmation|licen[cs]e)s?\b", re.I
)
_GRANTED = lazy.pattern(  # what is no business of the work
    r",? (?:has |have )?(?:already |now |finally )?(?:approved|permitted|consented to) (?![^.;]*(?:\d|\b(?:budget|project|loan|money|funding|grant|sum|purchase|spending|this|it|interface|integration|offer|quote)\b))",
    re.I,
)
_OWN_TURN = lazy.pattern(  # where the writer speaks of the own house again, or of something else
    r"(?:[,;:(–—]\s?|\s-\s|\s)(?:and |but |while |whereas |so |because |as |since |where |although |though |so that |not |which |for which |whom |of which |to which |from which |than |like |unlike )+(?:at |in |with |for |of |to |from |by )?(?:we|i|our|ours|us|mine|here|my|this|these)\b|"
    r"[,;:(–—]\s?(?!i (?:suppose|think|believe|guess|hear|gather|am told|was told|understand|reckon|know)\b)(?:at |in |with |for |of |to |from )?(?:we|i|our|ours|us|here|my)\b|\si (?:look|do|am|have|take|run|keep)\b|;|\s[–—-]\s|, so\b|"
    r"(?:, | and | but |, and |, but )(?:the )?(?:sales|finance|accounts|support|service|marketing|purchasing|production|operations)(?: team| people| side| department)? (?:uses?|is|are|works?|has|have|runs?)\b|"
    r"\.\s",
    re.I,
)
_TOUCHES = lazy.pattern(  # what has to do with the writer's house, or with the work
    r"\b(?:us|our|ours|we|my|me|mine|ourselves|here|you|your)\b|\bthis (?:project|work|integration|interface|job|link|year['’]s)\b|\bthe (?:project|integration|link|connection|work)\b|\bin scope\b|\bcomes? across\b|\b(?:should|must|ought|needs? to|has to|have to)\b|"
    r"\bto be (?:connected|linked|included|integrated|joined)\b",
    re.I,
)
_NO_TOUCH = lazy.pattern(
    r"\b(?:than|unlike|like) (?:us|we (?:are|do|have)|ours)\b|\b(?:tells?|told|showed|says to|envies) (?:us|me)\b|\bone of our\b|\b(?:our|my) (?:late |old |dear )?(?:father|mother|parents|grandfather|grandmother|grandparents|uncle|aunt|family|brother|sister)(?:['’]s?)?\b|\b(?:our|my) (?:trade|line of business|industry|street|town|country|parent|sister|bank|landlord|insurer|distributor|dealer)\b",
    re.I,
)
_COMES_TO_US = lazy.pattern(  # behind it: what is told of comes to the writer all the same, or is so there, too
    r"\W*(?:and |as )?(?:so )?(?:do|are|have) we\b|\W*as (?:we|i)(?: all)? do\b|\W*(?:and )?we (?:do )?(?:too|as well|also)\b|"
    r"\W*(?:(?:which|that|whom|of which|all of which) (?:we|our \w+)\b(?! (?:never|do not|don['’]t|did not|didn['’]t|cannot|can['’]t|have (?:never|no|nothing)|hardly|are not|aren['’]t)\b)|"
    r"(?:and|but|so) (?:we|our \w+)\b(?! (?:never|do not|don['’]t|cannot|can['’]t)\b)[^.;]{0,30}? (?:them|these|those|it)\b)|"
    r"\W*(?:and )?(?:which|that|they|these|it) (?:must|should|have to|has to|need to|needs to|comes?|goes?|are|is) (?:\w+ )?(?:come|be (?:connected|included|linked|transferred)|across|to us|in scope|part of)\b",
    re.I,
)
_STRANGE = (
    r"(?:(?:is|are|was) (?:(?:entirely|all|purely|of course) )?(?:their|his|her|its) (?:own )?(?:affair|business|matter|concern|problem|thing)\b|\bwhich (?:we|i) (?:never|do not|don['’]t|cannot|can['’]t|have never) (?:\w+ )?(?:see|touch|use|get|have|enter|work|log|seen|open|look)\b|"
    r"\b(?:that|this|it|they|these) (?:is|are|was|were)(?: not|n['’]t) (?:our (?:own )?(?:system|software|program|data|house|business|concern|affair|figures?|numbers?|company)s?|ours)\b|\bnothing to do with us\b|\bconfuse us with\b|\b(?:that|it|this) is (?:another|a (?:separate|different)) (?:company|firm|house)\b)"
)
_STRANGE_WITHIN = lazy.pattern(_STRANGE, re.I)
_STRANGE_BEHIND = lazy.pattern(
    rf"^\W*(?:(?:but|and|so|please|still|however),? )*(?:(?:that|this|it|they|these|all (?:of )?that)\b[^.;]{{0,20}})?{_STRANGE}|^\W*(?:please )?(?:do not|don['’]t) confuse us with\b",
    re.I,
)
_WEAK = lazy.pattern(  # may be the writer's own: another's only where the brief sets itself apart from it
    r"\b(?:(?:the |our )?(?:head ?office|headquarters|hq|group) (?:in|over in|at) (?-i:[A-Z])\w+|(?:the|our) (?:group|holding|headquarters|head ?office))\b",
    re.I,
)
_OF_GROUP = lazy.pattern(
    r"^\W*(?:the )?(?-i:[A-Z])\w+(?: \w+)? (?:closes|keeps|does|runs|books|consolidates|reports|draws up) the group['’]s (?:books|accounts|ledger|figures|consolidation|results)\b",
    re.I,
)
_WAS_ONCE = lazy.pattern(  # "When I worked at Siemens, we sent", "Before this I was with a wholesaler"
    r"^\W*(?:(?:when|while|in the (?:days|time|years) (?:when|that)) i (?:still )?(?:worked|was|was working) (?:at|for|with) (?!this|our|home|the (?:office|bank|doctor)|school)[^,.;]{2,40},(?! (?:here|now|this)\b)(?![^.;]* (?:here|now|today)\b)|"
    r"before (?:this|that|i (?:came|joined)[^,.;]{0,20}|joining[^,.;]{2,20}),? i (?:was|worked|had worked|used to work) (?:with|at|for)\b)",
    re.I,
)
_HEARD_AT = lazy.pattern(  # "In the seminar they listed the classics: …"
    r"^\W*(?:at|in|on|during|from) (?:the|an?|your|last \w+['’]s) (?:[\w-]+ ){0,2}?(?:press|papers?|news|fair|seminar|conference|webinar|course|congress|show|workshop|training|talk|lecture|podcast|forum|magazine|blog|book)(?: in \w+| last \w+| on \w+)?,? "
    r"(?:they|people|one|a speaker|the speakers?|the trainer|it was|everyone|everybody|somebody|someone|you|he|she|(?:i|we) (?:heard|read|learn(?:ed|t)|saw|were told|was told))(?: all| always| often)? (?:says?|said|lists?|listed|tells?|told|explain(?:s|ed)?|talk(?:s|ed)?|claim(?:s|ed)?|named|wrote|writes?|showed|presented|that|of|about|how)\b",
    re.I,
)
_PERSON = r"(?-i:(?:(?:Mr|Mrs|Ms|Dr)\.? |[A-ZÀ-Þ][\w’'-]+ )(?:(?:de|van|von|der|la|al) )*[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?)"
_SITS_THERE = lazy.pattern(
    rf"(?P<person>{_PERSON}|\b(?:he|she)(?= is ))(?:,? (?:who )?(?:is|was|works|sits)|,|,? \()?(?: (?!(?:or|but|our|we|us|my|and (?!(?:head|chief|finance|chair|secretary|treasurer|sponsor)\b))\b)[\w’'-]+,?){{0,7}}? (?:at|of|from|in)(?: the)? $"
)
_POST_THERE = lazy.pattern(r"^\W*(?:the |our )?[\w-]+(?: [\w-]+){0,4} (?:at|of|from|in)(?: the)? $", re.I)
_HELD_BY = lazy.pattern(
    rf",? (?:is|was|lies with|sits with)(?: (?:\w+ )?(?:done|run|headed|looked after|led|managed) by| called| now)? {_PERSON}",
    re.I,
)
_CALLS = lazy.pattern(
    r"\byou (?:will|may|might|could|can|should) (?:also )?(?:get|receive|hear|have|expect|see)\b", re.I
)
_MY_KIN = lazy.pattern(rf"\bmy (?:\w+ )?{_KIN}\b", re.I)
_FRIEND = lazy.pattern(
    rf"{_PERSON}, (?:an? (?:old |good )?|my (?:old )?)(?:friend|neighbou?r|acquaintance|school ?mate|former colleague)\b[^.;]*? (?:is|works|was)\b[^.;]* (?:at|of|for) ",
    re.I,
)
_THE_SAME = lazy.pattern(  # "who did the same project at Bosch, had a budget of …"
    r"\b(?:did|ran|led|managed|has done) (?:such an?|the same|a similar|this kind of) (?:[\w-]+ )?(?:project|thing|work|job|integration|exercise) (?:for|at|with|in) (?!us\b|our\b|(?:the )?(?:past|year))[^.;,:]+(?::[^.;]+|, (?=(?:had|with|and had|there|it)\b)[^.;]+)?",
    re.I,
)
_FOR_THEIR_CLIENT = lazy.pattern(  # "did a link from … to … for another of their clients"
    r"\b(?:did|built|made|ran|delivered|set up|programmed) (?:such )?(?:an?|the|one) (?:[\w-]+ ){0,2}?(?:project|link|integration|interface|connection|connector|bridge|sync)\b[^.;]*?\bfor (?:another|other|one|some) (?:of (?:their|his|her|your|its) )?(?:other )?(?:clients?|customers?|firms?|compan(?:y|ies))\b",
    re.I,
)
_UNLIKE_US = lazy.pattern(r"^\W*unlike us,? (?=(?-i:[A-Z]))(?:(?!\b(?:we|our)\b)[^.;])+", re.I)
_TAKES_PART = lazy.pattern(
    r"\b(?:sign(?:s|ed|ing)?(?: it)? off|approv\w*|decid\w*|authori[sz]\w*|pays?|releases?|sponsors? (?:this|our|the)|the sponsor|our (?:sponsor|contact)|this (?:project|work|integration)|the (?:project|interface|integration|link)|interface|for us|on our behalf|seconded|in charge of (?:this|our))\b",
    re.I,
)
_FOR_ANOTHER_WORK = lazy.pattern(
    rf"{_PERSON} is (?:the|our|an?) (?:solicitor|lawyer|notary|accountant|auditor|consultant|broker|agent)s? (?:we|i) (?:use|have|hired|call)(?: only)? (?:for|in|with) (?!this|it\b|all|everything|contracts|software|such)[^.;]*"
)
_SOMEBODY = lazy.pattern(
    r"\ba (?:certain )?(?:Dr|Mr|Mrs|Ms|Herr|Frau|Mme)\b\.? (?-i:[A-ZÀ-Þ])[\w’-]+(?: (?-i:[A-ZÀ-Þ])[\w’-]+)? (?:from|of|at|in) ",
    re.I,
)
_SPONSORS_CLUB = lazy.pattern(
    r"\b(?:is|are|as|been) (?:the |an? |one of the )?(?:main )?sponsors? of (?:the|an?|our) (?:[\w-]+ ){0,3}?(?:club|team|festival|choir|tournament|museum|league|fair|run|r(?:ace|egatta|ally)|marathon|school|orchestra|cup)\b(?:, (?:where|which|who|whose) [^.;]+)?|"
    r"\b(?:proud(?:ly)?|official|shirt|kit|gold|silver|bronze|platinum|headline|title|stolze[rn]?|fier|fière|orgullos[oa]|trotse?|orgulhos[oa]) (?:main |haupt|principal |hoofd)?(?:sponsors?(?:in|ing)?|sponsoring|partenaire|partner|patrocinador[ea]?s?) (?:of|von|des|der|du|de|del|van|do|da)\b[^.;\n]+",
    re.I,
)
_THEIR_MAN = lazy.pattern(  # "Lise Brandt (finance), our carrier's", "Lise Brandt, the bank's head of finance"
    rf"{_PERSON}(?: ?\([^()]{{2,40}}\))?,? (?:(?:is|of|from) )?(?:our|the|one of our) (?:[\w-]+ ){{0,2}}?(?:{_TRADE}|{_SERVICE}|{_OUTSIDE}|accountant|auditor|vendor|integrator|reseller)s?['’](?:s\b)?(?! (?:orders?|invoices?|tickets?|records?|accounts?|contacts?)\b)",
    re.I,
)
_HOUSE_IN_BRACKETS = lazy.pattern(  # "Lise Brandt (finance, Hansen Logistik)"
    rf"{_PERSON} ?\([\w &-]{{2,30}}, (?P<house>(?-i:[A-ZÀ-Þ])[\w&’'-]*(?: (?-i:[A-ZÀ-Þ&])[\w&’'-]*){{0,2}} (?-i:Ltd|Limited|GmbH|AG|Inc|LLC|plc|BV|NV|AS|AB|Oy|SA|Bank|Consult\w+|Logisti\w+|Transports?|Partners?|Solutions?|Software|Systems?|Group|Insurance|Advis[eo]rs|Accountants|Associates|Solicitors|Law|Agency|Spedition|Freight|Shipping|Supplies|Foods))\.?\)",
    re.I,
)
_HAS_A_ROLE = lazy.pattern(  # "Finance is Lise Brandt (CFO, Hansen Foods)", whatever the house is called
    r"\b(?:finance|operations|security|procurement|purchasing|legal|sponsor|it|sales|support|contact|owner|head|officer|decides?|approv\w+|signs?)\b[^.;]{0,30}\b(?:is|are|will be|has been|lies with|by|with)\W*$",
    re.I,
)
_ANOTHER_FRIEND = lazy.pattern(  # "another friend builds for the army and does CMMC", "one cousin has to be SOX compliant"
    rf"\b(?:another|one|the other|a second|some(?: other)?) {_KIN}\b(?: of (?:mine|ours))?(?: in (?-i:[A-Z])\w+)?,? (?:who )?(?:builds?|works|has|have|had|does|makes|sells|runs?|uses?|is|was|got|gets|needs?|needed|must|fights?|struggles?|deals|delivers|supplies|owns|keeps)\b(?! (?:told|recommended|sent|pointed|given|said|written|asked)\b)",
    re.I,
)
_KIN_BUYS = lazy.pattern(  # "MD's cousin has bought Odoo and is telling everyone"; "my wife runs the books in Xero" is ours
    rf"(?<![\w’'])(?:my|his|her|(?:(?:the|our) )?(?-i:[A-Z]{{2,4}}|[A-Z]?[a-z]+)['’]s) (?:[a-z]+ )?{_KIN}(?: in (?-i:[A-Z])\w+)?,? (?:who )?(?:(?:has|have|had|is|was|just|already|also|recently|only) )*"
    r"(?:bought|buying|buys|signed(?: up)?|installed|switched|moved|went live|swears? by|raves? about|sells?|recommends?|wants us|uses|evaluat(?:es|ing)|loves|is on)\b",
    re.I,
)
_FOR_US = lazy.pattern(
    r"\b(?:for (?:us|the (?:firm|company|business|house|family))|(?:to|with|at) us|here|our|together|we (?:go|start|use|run|work|now|all|will (?:use|go|start)))\b",
    re.I,
)
_FIRMS_WHERE = lazy.pattern(
    r"(?:\bi have (?:heard|read) )?\b(?:(?:those|these|the sort of|the kind of|of the|from|of|about|know|are|seen|at|in|like) )(?:(?:those|these|some|many|other|the|such) )?(?:firms|companies|businesses|houses|places|outfits|shops|offices) (?:where|in which|that|which|who) (?!we\b|i\b)[^.;]+",
    re.I,
)
_GOES_ON = lazy.pattern(
    r"^\W*[^.;]*?[a-z] (?<!and )there (?!(?:is|are|was|were|will|has)\b)|^\W*it (?:has|uses|runs|keeps|sends|goes live|books|works|bought|signed)\b|^\W*(?:(?:and|but|so|there|apparently|besides|also|in addition|even),? )*(?:they|their|there,?(?! (?:is|are|was|were|will|has|have|must|should|may)\b)|over there,?|he|his|she|her|that (?:company|firm|house|yard|lot|group)|all of them|those people)(?:['’]s)? (?!(?:is|are) (?:no|an?|some|also|\d)\b)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _House:
    """Words of a sentence that name another house, and what sort it is of."""

    start: int
    end: int
    sort: str


def of_other_houses(body: Body, author: str, products: Sequence[Span]) -> Iterator[Framed]:
    """The stretches of a brief that tell of another house; places are those of its text. `products` is where it names any."""
    names = list(_names(body, author, products))
    known = lazy.pattern(rf"\b(?:[Tt]he )?(?:{'|'.join(map(re.escape, names))})\b(?: [A-Z]\w+)?") if names else None
    own = cache(lambda said: is_the_writers(said, body.text, author))
    last: Passage | None = None
    told: list[Framed] = []
    for passage in body.passages:
        words = body.text[passage.start : passage.end]
        if passage.fact or body.language_at(passage.start) != "en" or len(words) > _LONGEST:
            last, told = None, []
            continue
        near = last is not None and "\n\n" not in body.text[last.end : passage.start]
        found = list(_told_in(words, known, own))
        if not found and near and told and _GOES_ON.match(words) and not touches(words):
            found = [Framed(0, len(words), OF_OTHERS)]
        if near and last is not None and _STRANGE_BEHIND.match(words):
            yield Framed(last.start, last.end, OF_OTHERS)
        if not found and known and _INTRODUCES.search(words) and known.search(words):
            found = [Framed(0, 0, OF_OTHERS)]
        told = [one.within(passage) for one in found]
        yield from told
        last = passage


def _names(body: Body, author: str, products: Sequence[Span]) -> Iterator[str]:
    """The companies that a brief introduces as another house, by the first word of their name."""
    found: dict[str, None] = {}
    sentences = {
        body.text[passage.start : passage.end]: passage for passage in body.passages
    }  # what is said twice, once
    introductions = (
        (match, match.span("subject") if "subject" in pattern.groupindex else match.span("name"))
        for passage in sentences.values()
        for pattern in _INTRODUCED
        for match in pattern.finditer(body.text, passage.start, passage.end)
    )
    for match, first in introductions:
        called = "own" if match.groupdict().get("own") else "name"
        start, end = match.span(called)
        name = next((word for word in match[called].split(" ") if not _COMMON.fullmatch(word)), "")
        if len(name) < _SHORTEST or any(
            (a < end and start < b) or (a < first[1] and first[0] < b) for a, b in products
        ):
            continue
        if name.casefold() not in author.rpartition("@")[2].casefold():
            found[name] = None
    yield from found


_NAMED_TRADERS = lazy.pattern(  # "Best customers: Oracle Garden Centres and the Copper Kettle"; "Customers: HubSpot" is where they are kept
    r"^\W*(?:(?:among |some of )?(?:our|the|my) )?(?:(?:(?:five |ten |three )?(?:best|biggest|largest|main|key|top|major|oldest|newest|typical|well-known|regular|loyal|faithful|favou?rite|most important|important)(?:,? and |, | )){1,2}(?:\w+ )?"
    r"(?:customers?|clients?|accounts|buyers?|suppliers?|dealers?|stockists?|distributors?|partners|references)|(?:our )?(?:competitors?|rivals?|neighbours?|stockists|landlords?|references|reference customers))(?: \([^()]{2,40}\))?(?: (?:are|include)\b:?|:)"
    r" (?!(?:all )?(?:in|kept|held|stored|recorded|flagged|marked|live|see|from|via|by|on) )",
    re.I,
)
_INTRODUCES = lazy.pattern(r"\b(?:is|are|was|were) (?:our|one of our|the|bought|taken)\b", re.I)
_SHORTEST = 3  # letters of a company's name
_LONGEST = 1_500  # characters of a sentence that is looked through


_HAD_THERE = lazy.pattern(  # "At Brunner we had NetSuite and it talked to Salesforce, 4,000 orders a week"
    rf"^\W*(?:at|with) (?P<name>{_NAME})(?:, where (?:i|we) (?:was|were|worked)[^,;.]{{0,40}},)? (?:we|they|i|there) (?:had|used|ran|were|handled|worked with|lived in) ",
    re.I,
)


def _told_in(words: str, known: re.Pattern[str] | None, own: Callable[[str], bool]) -> Iterator[Framed]:
    """The stretches of a sentence that tell of another house."""
    if (
        match := _NAMED_TRADERS.match(words)
        or _OF_GROUP.match(words)
        or _WAS_ONCE.match(words)
        or _HEARD_AT.match(words)
    ):
        yield Framed(0, _turn_from_there(words, match.end()), OF_OTHERS)
        return
    if (match := _HAD_THERE.match(words)) and not own(match["name"].lower()):
        yield Framed(0, _turn_from_there(words, match.end()), OF_OTHERS)
        return
    for pattern in (_FIRMS_WHERE, _FOR_ANOTHER_WORK, _SPONSORS_CLUB, _THE_SAME, _FOR_THEIR_CLIENT, _UNLIKE_US):
        if match := pattern.search(words):
            yield Framed(*match.span(), OF_OTHERS)
    if (match := _SOMEBODY.search(words) or _FRIEND.search(words)) and not _TAKES_PART.search(words):
        yield Framed(match.start(), turn(words, match.end()), OF_OTHERS, ("people",))
    if (match := _ANOTHER_FRIEND.search(words)) and not touches(words[match.end() : (end := turn(words, match.end()))]):
        yield Framed(match.start(), end, OF_OTHERS)
    if (match := _KIN_BUYS.search(words)) and not _FOR_US.search(words, match.end()):
        yield Framed(match.start(), turn(words, match.end()), OF_OTHERS)
    for man in _THEIR_MAN.finditer(words):
        rest = words[man.end() : turn(words, man.end())]
        if not _TAKES_PART.search(rest):
            yield Framed(man.start(), man.end() + len(rest), OF_OTHERS, ("people",))
    for man in _HOUSE_IN_BRACKETS.finditer(words):
        if (
            not _HAS_A_ROLE.search(words, 0, man.start())
            and not own(man["house"].lower())
            and not own(man["house"].split(" ")[0].lower())
        ):
            yield Framed(*man.span(), OF_OTHERS, ("people",))
    reached = 0
    for house in _houses(words, known):
        if house.start < reached or (house.sort in _MAY_BE_OURS and own(words[house.start : house.end].lower())):
            continue
        if one := _around(words, house) or _said_aside(words, house):
            yield one
            reached = one.end


def _houses(words: str, known: re.Pattern[str] | None) -> Iterator[_House]:
    near = _HOUSES.near(Said.of(words))
    found = [_House(*match.span(), sort) for sort, pattern in near for match in pattern.finditer(words)]
    if known:
        found += [_House(*match.span(), STRANGER) for match in known.finditer(words)]
    if _STRANGE_WITHIN.search(words):
        found += [_House(*match.span(), OWNER) for match in _WEAK.finditer(words)]
    yield from sorted(found, key=lambda house: (house.start, -house.end))


def is_the_writers(said: str, text: str, author: str) -> bool:
    """Whether the writer's own house is so called: "we are an agency", and then "the agency has"; or a brother's garage, for which
    the writer works."""
    if _IS_KIN.fullmatch(said) and _WRITES_FOR_KIN.search(text):
        return True
    if _OF_KIN.match(said):
        return (
            re.search(rf"(?i)\b(?:i|we)\b[^.;]{{0,40}}\b(?:for|in|at|of|run|help|from) {re.escape(said)}", text)
            is not None
        )
    noun = said.split(" ")[-1].rstrip("s")
    own = (
        rf"(?i)\b(?:(?:we are|we['’]re|we run|i am|i run) (?:an? |the )?|as an? )(?:[\w-]+ ){{0,4}}{re.escape(noun)}\b"
    )
    return noun in author.rpartition("@")[2].lower() or re.search(own, text) is not None


_MAY_BE_OURS = (SERVANT, OWNER, KIN)
_IS_KIN = lazy.pattern(rf"(?:an?|my|his|her|our \w+['’]s) (?:[\w-]+ )?{_KIN}(?: of (?:mine|ours))?", re.I)
_WRITES_FOR_KIN = lazy.pattern(  # "My wife has a bakery. I write for her."
    rf"\b(?:i|we)(?:['’](?:m|re)| am| are)? (?:write|writing|ask|asking|do|doing|help|helping|enquir\w+|inquir\w+|look after|looking after|act|speak|fill\w*|send\w*)\b[^.;]{{0,40}}\b(?:for|on behalf of|in the name of|help|helping) (?:him|her|them|my (?:\w+ )?{_KIN})\b|\b(?:help|helping|with) (?:him|her|them) (?:with|run|in)\b|\b(?:for|on behalf of) my (?:\w+ )?{_KIN}(?:['’]s)? (?:{_FIRM})\b",
    re.I,
)
_OF_KIN = lazy.pattern(rf"(?:my|his|her) (?:\w+ )?{_KIN}['’]s", re.I)


def _around(words: str, house: _House) -> Framed | None:
    """The stretch that tells of a house which a sentence names, if any does."""
    post = _POST.match(words, house.end)
    end = post.end() if post else house.end
    before = words[: house.start]
    person = _SITS_THERE.search(before)
    if (
        person
        and not _COMPOUND.match(words, house.end)
        and not touches(_MY_KIN.sub(" ", _CALLS.sub("", before[: person.start()].rpartition(";")[2])))
    ):
        rest = words[end : turn(words, end)]
        said = f"{before[person.end('person') :]} {rest}"
        if not _TAKES_PART.search(said) and not _TAKES_PART.search(before):
            start = person.start() if person["person"][0].isupper() else 0  # "she" was named before
            return Framed(start, end + len(rest), OF_OTHERS, ("people",))
    if _POST_THERE.match(before) and (held := _HELD_BY.match(words, end)):
        rest = words[end : turn(words, held.end())]
        if not _TAKES_PART.search(f"{before} {rest}"):
            return Framed(0, end + len(rest), OF_OTHERS, ("people",))
    if _IS_USED.search(before) and (used := _USE_IT.match(words, end)):
        return Framed(before.rfind(". ") + 1, used.end(), OF_OTHERS)
    begins = _BEGINS.search(before)
    if begins is None:
        return _where_it_ends(words, house, end)
    start = house.start
    if begins["where"]:
        if _COMPOUND.match(words, house.end) or (begins["prep"].lower() == "for" and not _DEFINES.match(words, end)):
            return None
        if begins["prep"].lower() in ("about", "concerning", "regarding") and words[end : end + 1] not in (":", ","):
            return None
        if begins["prep"].lower() == "with" and house.sort in (TRADER, SERVANT):
            return None
        start = begins.start("where")
        if house.sort == FORMER:
            return Framed(start, _turn_from_there(words, end), OF_OTHERS)
    elif house.sort == SERVANT and (_GRANTS.match(words, house.end) or _GRANTED.match(words, end)):
        return Framed(start, len(words), OF_OTHERS)
    elif not _is_told_of(words, house, end):
        return None
    return _as_far_as(words, house, start, end)


def _said_aside(words: str, house: _House) -> Framed | None:
    """What is said of a house beside: "we send it to our parent, which keeps its books in SAP"."""
    aside = _ASIDE.match(words, house.end)
    if aside is None or not _LIVES.match(words, aside.end("who")) or touches(words[aside.end("who") : aside.end()]):
        return None
    return Framed(aside.start("who"), aside.end(), OF_OTHERS)


_ASIDE = lazy.pattern(rf"(?:,? {_NAME})?(?: in (?-i:[A-Z])\w+)?, (?P<who>which|who|whose [\w-]+)(?: [^,.;]+)", re.I)


def _is_told_of(words: str, house: _House, end: int) -> bool:
    """Whether a house is what a clause is about, or the owner of that."""
    if house.sort == TRADER and (_TRADERS_OWN.match(words, house.end) or _TRADERS_OWN.match(words, end)):
        return True
    if house.sort != TRADER and (_OWNS.match(words, house.end) or _OWNS.match(words, end)):
        return True
    if (house.sort == STRANGER and _COUNTS.match(words, end)) or (house.sort == KIN and _HEADS.match(words, end)):
        return True
    return bool(_LIVES.match(words, end) or (house.sort not in (TRADER, SERVANT) and _SENDS.match(words, end)))


_HEADS = lazy.pattern(r",? (?:who )?(?:also |now |still )?(?:owns|manages|leads|heads|opened|founded)\b", re.I)
_COUNTS = lazy.pattern(
    r" (?:also |alone |itself |only )?(?-i:[a-z]{2,}(?:s|ed)|had|did|made) (?:[a-z]+ ){0,2}\d"
)  # "weighs 4,000 loads a month"
_IS_USED = lazy.pattern(
    r"\b(?:is|are|was) (?:only )?what (?:[a-z’']+ ){0,3}(?:in|at) $", re.I
)  # "is what the people in … use"
_USE_IT = lazy.pattern(r" (?:use|uses|used|run|runs|ran|has|have|had|works? with)\b", re.I)


def _as_far_as(words: str, house: _House, start: int, end: int) -> Framed | None:
    """The stretch from a house to where the writer's own is spoken of again; none where both are, or where it is nothing."""
    stop = turn(words, end)
    while (more := _THEIRS_TOO.match(words, stop)) and not touches(words[stop : turn(words, more.end())]):
        stop = turn(words, more.end())
    said = words[end:stop]
    if not said.strip(" ,.;:") or (house.sort == SERVANT and _LOOKS_AT.search(said)):
        return None
    if not _STRANGE_WITHIN.search(words, end) and (touches(said) or _COMES_TO_US.match(words, stop)):
        theirs = _OWNS.match(words, end) and not _TAKES_PART.search(said)
        return Framed(start, stop, OF_OTHERS, ("people",)) if theirs else None
    return Framed(start, stop, OF_OTHERS)


_LOOKS_AT = lazy.pattern(
    r"\b(?:sign(?:s|ed)? off|(?:approves?|reviews?|checks?|audits?) (?:the|our|this|all|contracts|payments|it|them|any|what)|in charge of|responsible for|(?:the|this) (?:\w+ )?interface)\b",
    re.I,
)
_THEIRS_TOO = lazy.pattern(r"[;–—-] ?(?:and |but )?(?:they|their|there|its?|he|she|his|her)\b", re.I)


def _where_it_ends(words: str, house: _House, end: int) -> Framed | None:
    """The clause that ends with where it takes place: "SAP is in use at our parent"."""
    where = _AT_THE_END.search(words, 0, house.start) if house.sort not in (TRADER, SERVANT) else None
    named = None if where else _IS_OF.search(words, 0, house.start)
    where = where or named
    if where is None or not _CLOSES.match(words, end):
        return None
    start = max((cut.end() for cut in _CUT.finditer(words, 0, where.start())), default=0)
    said = words[start : where.start()]
    if (
        not (named or _VERB.search(said))
        or touches(said)
        or _TAKES_PART.search(said)
        or _LIKE.search(words[start : house.start])
    ):
        return None
    return Framed(start, end, OF_OTHERS)


_AT_THE_END = lazy.pattern(r" (?:at|over at)(?: the)? $", re.I)
_IS_OF = lazy.pattern(
    r" (?:is|are|was|were) (?:(?:only|just|all|really) )?(?:(?:those|that|the (?:ones?|figures?|numbers?|volumes?|budget|date|day|go-live|contract|licence)) (?:of|at|from) |what |used (?:by|at) )$| belongs? to $",
    re.I,
)
_CLOSES = lazy.pattern(r"(?: (?:does|do|has|have|had|uses?))?\W*$|\s*[.;)]|\s\(|, (?:so|and|but|not)\b")
_CUT = lazy.pattern(r"[;:] |, (?:and|but|while|whereas) | - | – ")
_VERB = lazy.pattern(rf"\b(?:{_LIFE})\b", re.I)
_LIKE = lazy.pattern(r"\b(?:as|like|unlike|than) (?:is (?:done|usual) )?(?:at|in|with) ", re.I)
_NOW = lazy.pattern(r"[;–—]|\s-\s|, (?:but |and |while )?(?:here|now|today|at present|with us)\b|\.\s", re.I)


def turn(words: str, end: int) -> int:
    """Where behind a place the writer speaks of the own house again, or a sentence ends."""
    turn = _OWN_TURN.search(words, end)
    return turn.start() if turn else len(words)


def _turn_from_there(words: str, end: int) -> int:
    """Where the writer comes back from a house in which "we" was others."""
    turn = _NOW.search(words, end)
    return turn.start() if turn else len(words)


def touches(words: str) -> bool:
    """Whether words have to do with the writer's house, or with the work."""
    return _TOUCHES.search(_NO_TOUCH.sub(" ", words)) is not None
