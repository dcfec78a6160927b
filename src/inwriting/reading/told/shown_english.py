"""Signals and traps that English sentences show by what stands together in one of them, or in it and those beside it.

Each is a matter and how it stands: approvals, and a mail in which somebody says yes; data to be cleaned, and nobody who knows
how much. People say both in ever other words, in one sentence or three, as an answer to a question of ours ("Scope? Open.") or in
minutes. So here are the words for the matter and those for how it stands, and which must be in the sentence itself: what may
stand beside it was said before, or asked. A customer who is another for each department is told by sides: who they are is
counted, not what they say. What speaks against it is known to `gainsaid`, whoever shows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from inwriting.playbook.schema import Playbook
from inwriting.reading.moods.retraction import supposes, tells_of_others
from inwriting.reading.page.body import Body
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said, Sifted, Words, words
from inwriting.reading.told.gainsaid import is_gainsaid
from inwriting.reading.told.observations import observations
from inwriting.reading.told.prose import PAST
from inwriting.reading.told.registers import Registers

_OPEN = (
    r"(?:\b(?:nobody|no one|none of us|neither|never|not|nobody['’]s|nor|\w+n['’]t)\b[^.;:]{0,45}?\b(?:decided|decide|settled?|agreed?|defined?|determined|discussed|says?|said|named?|appointed|assigned|chosen|picked|declared|fixed|"
    r"identified|laid down|clear|known?s?|established|thought|talked|ruled?|asked|ask|found|given|got (?:that|so) far|sat down|told us|have (?:that|it)|looked|specified|stated|described|written|been said|set)\b|"
    r"\b(?:open|undecided|undefined|unclear|unresolved|unsettled|unassigned|tbd|tba|deferred|vacant|blank|to be (?:determined|decided|discussed|agreed|named|defined|settled|clarified|identified|appointed|assigned|found)|"
    r"(?:anybody|anyone)['’]s guess|no idea|(?:have|has)n['’]t a clue|pending|(?:three|four|several|different|as many) (?:hands|answers)|no (?:referee|ruling|answer|agreement|decision|owner|name|conclusion|agreed \w+)|(?:is|are)n['’]t(?=\W*$)|same answer)\b)"
)
_CUSTOMER = r"[\"“”'‘’]?(?:customers?|clients?|accounts?|members?|patients?|tenants?|subscribers?|donors?|supporters?|guests?|buyers?|debtors?)[\"“”'‘’]?"
_DEPARTMENT = (
    r"(?:sales|finance|accounts|accounting|bookkeep\w+|billing|invoicing|marketing|support|service|operations|logistics|dispatch|warehouse|production|planning|reception|membership|legal|credit control|purchasing|fundraising|treasury|"
    r"reps?|commercial department|ledger|depot|yard|studio|workshop|shop|office|counter|registry|cashier|cellar|quay|lab|gym floor|market team|field service|rentals|directorate|\w+ (?:team|department|office|desk|room|floor|directorate|people|girls|ladies|lot|side|department))"
)
_WHO = rf"(?:(?:the |our )?{_DEPARTMENT}|(?!(?:no|the|if|it|he|she|they|we|that|this|there|who|what|which|and|but|so|then|nobody|everybody|everyone|each|one|both|customer|client|our|all)\b)(?-i:[A-Z][a-z]+)(?: \([\w ]+\))?|(?:the|our|my) (?:ladies|girls|lads|people|boys|wife|husband) (?:upstairs|downstairs|in the \w+|at the \w+)|half (?:of )?the \w+)"
_SIDES = (
    # "Oskar (finance) treats the park operator as the client", "the ladies upstairs mean the firm that gets the bill"
    rf"(?P<a>{_WHO}),? (?:who [\w ]{{2,20}}, )?(?:would |will |only |always |just )*(?:says?|means?|counts?|treats?|sees?|calls?|regards?|understands?|considers?|thinks?|keeps? one|keeps? a \w+ per|goes? by|knows? only|registers?|reckons?|has (?:them|one|him|it) (?:down )?(?:by|per|as|for)|has (?:only )?\d)",
    # "in the depot we say customer and mean", "for the counter it is anybody with a card"
    rf"\b(?:to|for|in|at|with|on) (?P<b>(?:the |our )?{_DEPARTMENT}(?:['’]s)?(?: world)?),? (?:(?:it|that|he|she)(?:['’]s| is| means)|we say|they say|(?:an?|the) {_CUSTOMER} (?:is|means)|(?:an?|the|it['’]s|whoever|anyone|anybody|every) )",
    rf"\b(?:is|are) (?:an?|the|one|whoever|anyone|any) [\w ]{{2,40}} (?:to|for|in) (?P<c>(?:the )?{_DEPARTMENT})\b",
    # "ask dispatch for the customer and you get a gate number", "in the view of accounting"
    rf"\b(?:ask|ring|phone|listen to|according to|in the (?:view|eyes|opinion|books|mind|words) of|to the mind of|in) (?P<d>(?:the |our )?{_DEPARTMENT})(?:['’]s? (?:world|view|eyes|books|list|terms))?\b(?= (?:for|who|what|how|and|an?|it|is|the)\b|,)",
    rf"\b(?:when|if) (?P<e>{_WHO}) says? {_CUSTOMER}",
    rf"(?P<g>{_WHO}) by (?:whoever|the|who|each)\b",
    rf"\b(?:count|reckon|talk|deal|speak) with (?P<h>(?:the |our )?(?:{_DEPARTMENT}|[\w-]+ [\w-]+))\b",
    r"\bas (?:the|an?) \w+ \((?P<i>\w+)\)",
    # "Route planning: each ward. Siri: whoever she is told to bill"
    rf"(?:^|[.;] |\n)\W*(?P<f>(?:the )?{_DEPARTMENT}|(?-i:[A-Z])[\w]+(?: \w+)?)(?: (?:had|has|wrote|said|says)[\w ]{{0,25}})?: (?:the|each|every|any\w*|whoever|an?|one|who|only)\b",
)
_SIDE = tuple(lazy.pattern(pattern, re.I | re.S) for pattern in _SIDES)
_DEFINING = words(
    rf"\b(?:who|what)\b[^.;?]{{0,30}}\b{_CUSTOMER}|\bas (?:an?|the|our) {_CUSTOMER}|\b(?:word|term|meaning|definition|notion|idea)\b[^.;]{{0,15}}{_CUSTOMER}|{_CUSTOMER} (?:is|are|means?|=) (?:an?|the|any|every|each|who|one|anyone|whoever)\b|"
    rf"\b(?:says?|said|call(?:s|ed)?|meant? by|understands?) (?:an? |the )?{_CUSTOMER}|\b(?:is|are) (?:our|the|an?) {_CUSTOMER}|\b(?:one|how many|number of|\d[\d,.]*) {_CUSTOMER}|\bcounts as an? {_CUSTOMER}|\ban? {_CUSTOMER} in the\b|{_CUSTOMER} to be\b|\bone (?:list|line|card|record) per\b|^\W*{_CUSTOMER}(?::|\s\s)"
)
_OF_A_CUSTOMER = words(rf"\b{_CUSTOMER}")
_NO_SIDES = words(
    r"\b(?:contacts?|responsible|speak to|write to|e-?mail|@|phone number|wants? (?:to|a|the)|needs? (?:to|a)|asks? for|sees? (?:the same|only|every|their)|could|should|must|access|approv\w+|tickets?|who owns|whose|order entry|thinks? (?:we|they|so|it)|says? (?:yes|no|so|that (?:we|they)|we|they))\b|\?\W*$"
)
_ONE_WORD = words(
    rf"\b(?:do|does|did|can|will|could)(?:n['’]t| not)(?: \w+){{0,2}} (?:use|mean|understand|agree|see)\b[^.;]{{0,40}}\b(?:word|who|what)\b[^.;]{{0,20}}(?:{_CUSTOMER}|same)|\b(?:never|not) (?:see|agree|mean|managed)\b[^.;]{{0,30}}\b(?:same|one list|{_CUSTOMER})|\bno agreement\b[^.;]{{0,60}}\b{_CUSTOMER}|\bbone of contention\b"
)

_DATA = r"(?:data|records?|files?|fiches?|cards?|lists?|address(?:es)?|duplicates?|doubles?|dupes|masters?|register|base|catalogue|entries|names?|accounts?|contacts?|customers?|clients?|suppliers?|members?|patients?|donors?|pupils?|parishioners|kennels|items?|articles?|products?)"
_DIRTY = r"(?:duplicates?|doubles?|double \w+|dupes|twin records|dead (?:addresses|accounts|people|records|customers|entries|contacts)|rubbish|under (?:two|three|four|five|several|different) names|(?:two|three|four) of (?:everybody|everyone|each|everything)|(?:in (?:there|it)|listed|entered) (?:twice|two|three|several)|moved away|dirty (?:data|addresses|records)|old addresses|addresses)"
_DIRT = r"(?:duplicates?|doubles?|double \w+|dupes|twin records|dead \w+|rubbish|junk|mess|dirty|dirt|under (?:two|three|four|five|several|different) names|(?:two|three|four) of (?:everybody|everyone|each|everything)|(?:in (?:there|it)|listed|entered) (?:twice|two|three|several)|moved away|out of date|wrong address\w*|old address\w*|a third of|one in (?:ten|five|\w+)|plenty|catastrophe|in a state|full of|(?:is|are) (?:not )?(?:un)?clean|data clean)"
_CLEAN = r"(?:clean(?:ed|ing|s|sing|sed)?(?:[- ]?up)?|cleanse|tid(?:y|ied|ying)(?:[- ]up)?|de-?dup\w*|deduplicat\w*|scrub(?:bed|bing)?|purg(?:e|ed|ing)|weed(?:ed|ing)?|broom|merg(?:e|ed|ing) (?:the |our |them|twin|those|double|dup|all)[\w ]*|(?:to be|be|are) merged|dupes? out|clean-?up|clear-?out|data quality (?:measures|work|exercise)|put(?:ting)? (?:\w+ ){0,2}right|go(?:ing)? (?:over|through) the (?:addresses|list|lists|records|cards|names|files?))"
_PUTS_RIGHT = r"(?:throw\w* out|go(?:ne)? through (?:them|it|the)|sort(?:ed)? (?:the |them|that|it|those|out)[\w ]{0,20}|fix(?:ed)? (?:that|them|it|the)|put(?:ting)? (?:them |it |the \w+ )?right|deal with it|go over the|correct(?:ed|ing|ion)?|housekeeping|sweep\w*)"
_LIVE = r"(?:live|running|connected|linked|joined|in place|in|up|done|finished|over|behind us|married|talking|working|works|complete[d]?|settled|built|through|on the new set-?up|gone|packed up|left)"
_AFTER = (
    r"(?:(?:after|following|subsequent to|once|post) (?:the |our |your |this |that |everything |all |acceptance of )*(?:project|go-?live|launch|cut-?over|implementation|acceptance|start|integration|migration|roll-?out|interface|connection|link|switch|work|wire|commissioning|hand-?over|delivery|completion)\b|post-(?:implementation|go-?live|project|launch|migration)|"
    rf"(?:once|when|after|as soon as|till|until) (?:[\w-]+ ){{0,6}}?(?:(?:is|are|has been|have been|has|have|was|were)|\w+['’](?:s|re|ve)) (?:\w+ )?{_LIVE}\b|(?:once|when|after|as soon as) (?:\w+ ){{1,4}}?(?:runs?|works?|talks?)\b|\bphase (?:2|two|ii)\b|\bafterwards?\b|\bthen the broom\b|\bweeks? that follow\b|\bsort [\w ]{{2,25}} out after that\b|\bafter that\b|\bwhen you(?:['’]ve| have)? (?:finished|gone|left|done)\b|\bwhen (?:your|the) work is done\b|\bnot before\b|\bcomes? (?:later|once|when|after)\b|\bfollow(?:s|ing)? (?:the )?(?:cut-?over|go-?live|launch)\b)"
)

_TRIGGER = r"(?:triggers?|triggering|events?|what (?:sets?|starts?|makes|fires|causes)|sets? (?:\w+ ){1,3}(?:off|going|moving)|fires?\b|when (?:\w+ )?(?:should|anything|something|it|a|each|to|and|exactly)|about when\b|\bwhen,|\bwhen\b(?= (?:and|or)\b)|the moments?|no moments|which click)"
_FAULT = r"(?:errors?|fail\w*|refused|rejected|goes? wrong|go wrong|(?:if|when) (?:it|one|that|something) breaks|breaks|hiccups?|(?:if|when|in case) (?:it|one|that|something) (?:can['’]t|cannot|did(?:n['’]t| not)|does(?:n['’]t| not)|is(?:n['’]t| not))|exception handling|what if|misfires?|goes? astray|gets told if)"
_UNSAID = rf"(?:{_OPEN}|\b(?:silent|no word|not touched|left (?:out|for later)|not (?:one|a) word|none about|nothing (?:under|about|on|written)|won['’]t find|(?:is|are)n['’]t on (?:it|there)|does(?:n['’]t| not) (?:have|say|mention|name|tell|contain|cover)|comes from the (?:integrator|vendor|supplier|partner)|have to guess|that(?:['’]s| is) (?:all there is|the requirement)|limited to)\b)"
_SYSTEMS_ONLY = r"(?:systems?|applications?|programs?|software|product names|boxes|arrows|landscape|list|spec\w*|requirements?|drawing|sheet|document|annex|paper|picture|what should be (?:hooked|linked|connected)|what has to be (?:hooked|linked|connected)|transfers?)"

_NO_MORE = r"(?:that(?:['’]s| is) (?:it|all), (?:that(?:['’]s| is) )?(?:the|our) (?:whole |entire )?(?:requirements?|brief|spec\w*|list)|more (?:than that )?(?:i|we) (?:can ?not|can['’]t|don['’]t|do not) (?:tell|say|know)\b|that is all (?:we|i) (?:know|have)|(?:nothing|no) (?:more|else|further \w+) (?:is |has been |are )?(?:known|decided|settled|specified|defined|fixed|worked out)|no further (?:requirements|details|specification)s?|(?:we|i) (?:only |just )?(?:know|have) (?:only |just )?(?:the names|which (?:systems|programs|ones)|what systems|the systems)|beyond that (?:nothing|we|i)\b|the (?:rest|details) (?:is|are) (?:open|unknown|not (?:known|decided|defined)))"
_TO_JOIN = r"(?:connect\w*|join\w*|link\w*|integrat\w*|interface|hook\w*|tie|tied|wire\w*|talk\w*|couple\w*)"
_ALLOWED = r"(?:discounts?|rebates?|exceptions?|approv\w+|credit|refunds?|write-?offs?|special (?:price|terms|condition)\w*|better price|price deviations?|deviations?|overtime|free samples?|instalments|allowed|authoris\w+|authoriz\w+|sign(?:s|ed)?[- ]?off|go-?ahead|limit|returns|extra days|over \d+|above \d+|beyond|below|concessions?|released?|permission|says? yes|said yes|gets? (?:agreed|okayed|cleared)|ok['’]?s an?)"
_MAIL = r"(?:e-?mails?|mails?|mailed|inbox(?:es)?|mailbox(?:es)?|outlook|electronic mail|whats ?app|texts? (?:(?-i:[A-Z]\w+)|back|him|her|the|me|us|a)|text messages?|sms|teams chat|slack|telegram|chats?|message to|thread|drops? \w+ a line|writes? (?:to|back)|(?:in|over|on) teams)"
_YES = r"(?:(?:(?-i:[A-Z])\w+|he|she|they|who|boss|director|manager|head|owner|cfo|md|ceo|controller|and) (?:then )?(?:answers?|repl(?:y|ies)|writes? back|texts? back|says? (?:yes|fine|ok|no|sure|it['’]s fine))|repl(?:y|ies) [\"“'‘]?(?:fine|ok|yes|go)|[\"“'‘](?:ok|okay|fine|yes|go|approved|go on|akkoord)\b[^\"”’']{0,12}|thumbs?|muscle|a yes from|yes or no|keeps? (?:his|her|the|those) (?:answers?|mails?)|we keep those|says? it['’]s fine|comes in an? (?:e-?)?mail)"
_MAIL_PLACE = r"(?:e-?mails?|mails?|inbox(?:es)?|mailbox(?:es)?|outlook|whats ?app|slack|telegram|viber|signal|teams chat|chats?|texts?|thread)"
_ASKED_HOW = r"(?:(?:how|where|who|what)\b[^?\n]{0,60}\b(?:approv\w*|allow\w*|sign\w*|ok['’]?[sd]?|okay\w*|releas\w+|discounts?|exceptions?|says? yes|permission)[^?\n]{0,40}[?:\n]|approvals? (?:live|are kept|kept|happen|happens)[^.;]{0,12}|(?:approvals?|sign-?offs?|discounts?|exceptions?)\b[^.;:\n]{0,30}:)"
_SETTLES = r"(?:okays|settl(?:es?|ed)|agree[sd]?|decide[sd]?|fix(?:es|ed)|grants?|granted|approve[sd]?|releases?|released|allow(?:s|ed)?|okays?|clear(?:s|ed)?|waives?|waived)"
_PROOF = r"(?:the only (?:place|way|kind|sign)|no other kind|the (?:only )?(?:proof|evidence|record)|all the (?:proof|evidence)|record of who|all (?:we|i) could show|(?:you['’]d|you would|you will) (?:find|have to)|who (?:allowed|approved|said yes|signed)|no (?:form|register|further record|list|log)|in people['’]s)"

_REPORTS = r"(?:reports?|reporting|dashboards?|figures?|numbers|kpis?|statistics|statistical|margins?|turnover|revenue|churn|occupancy|utili[sz]ation|totals|scoreboard|overview|yields?|lifetime value|forecasts?|management information|league table|sales by|on one (?:screen|page|desk)|backlog|wastage)"
_WHOSE = r"(?:which|whose|where|sources?|from what|out of which|the (?:right|true|official) one|authorit\w+|(?:record|system) of record|master|referee|from which|ought to come from|drawn from|relied (?:up)?on|be believed|pick(?:ed)? one|no one picked|supposed to see|is right)"
_DIFFER = r"(?:different (?:totals|numbers|figures|values|answers)|(?:two|three|four) (?:\w+ )?(?:numbers|values|figures|totals|programs|databases|places|systems|margins|revenues)|one (?:margin|number|figure|total)[^.;]{2,60}another|says one thing|count them differently|lives? in two places|swears by|any of our)"

_BOUGHT = r"(?:bought|signed|purchased?|paid(?: for| until)?|licen[cs]es?|contracts?|order(?:ed| form)|seats|signature|subscription|executed|buy|took it|put (?:our|its|his|her|their|my) name (?:under|to|on)|acquired|ink)"
_TO_EACH_OTHER = r"(?P<one>\w+) (?:says?|said|thinks?|thought) (?:that )?(?:it(?:['’]s| is| was) |the [\w-]+ belongs to )?(?:the )?(?P<two>\w+)(?: does| do| did| has it|['’]s)?[.,;]? (?:and |but |while )?(?:the )?(?P=two) (?:says?|said|thinks?|thought)"
_ONLY_NOW = r"only (?:now|then|at the [\w-]+|afterwards|after|when)\b[^.;]{0,40}\b(?:asks?|asked|wonder\w*|noticed|discuss\w*|start\w* to (?:ask|discuss|wonder))"
_OWNS = r"(?:process owners?|owners? of|owner(?= )|owner:|owns|ownership|responsib\w+|in charge|boss of|answers? for|whose (?:job|process|task|business|turf)|whether [\w’ ]{2,40} or [\w’ ]{2,40} (?:owns?|runs?|leads?|is in charge|answers)|who(?: in [\w ]{3,20})? (?:looks after|minds|takes care of|will run|would run)|who (?:runs|leads)|belongs? to|which department|department (?:runs|leads|owns))"

_BY_WHOM = r"(?:by whom|how (?:many|much|big|long|far)|extent|scope|who (?:does|will|would|is to|should) (?:do |clean |merge )?(?:it|that|them)?|owner|responsible person|given it|been given|tbd|tba|without an? (?:name|number|owner|scope)|given to)"
_SHORT_OPEN = r"^\W*(?:(?:still|that(?:['’]s| is)?|it(?:['’]s| is)|as yet|so far|all) )*(?:open|none|nobody|unclear|undecided|not (?:yet )?(?:defined|decided|agreed|named|known|discussed|settled)(?: yet)?|tbd|to be (?:named|defined|decided|agreed|found)|no idea(?: yet)?|unknown|(?:that )?we could(?:n['’]t| not) agree(?: on)?|not thought about|don['’]t know|same answer|pending|no one)\W*$"
_SOMEDAY = r"(?:at some (?:point|stage|time)|some ?day|one day|some ?time|we['’]ll see|we shall see|as we go(?: along)?|whoever has|when things are quiet|in due course|somehow|sooner or later|get to it|every year|eventually|in quiet weeks|when there is time)"
_NOBODY_TO = rf"(?:{_OPEN}|\b(?:by whom|who does it|how (?:many|much|big)|nobody has|no one has|nobody['’]s (?:desk|job)|no one['’]s (?:desk|job)|without (?:an? )?(?:name|owner|scope|number|date)|somebody (?:ought|should|has) to|somebody should|no (?:date|owner|name|scope|number|plan|budget|hours)|don['’]t know|not thought about)\b)"
_HOW_MUCH = r"(?:who|whom|how|scope|extent|owner|name|number|date|plan|timetable|responsible|clue|idea|looked|given it|been given|tbd|tba|somebody|hours|budget)"

_ODD = r"(?:otherwise than|differently|another way|other way|exceptions?|special|odd(?:ities| ones)?|trick|never charged|skips?|no minimum|get split|gets split|round the system|around the system|emergency|rush|arrangements?|consignment|instead|cancels? late|handled|go(?:es)? by|own rules|different|without (?:a|an|the) (?:order|minimum|deposit|credit)|quirks?|embassy|extra)"
_NOT_WRITTEN = (
    r"(?:(?:\bno|n['’]t an?|\bnot an?|\bno single) (?:\w+ )?(?:written \w+|page|rules? (?:for|about|on|that says|says|exists?)|document\w*|description|paper|procedure|sheet|list|manual|note)s?\b|\bwo(?:n['’]t|uld not) find (?:it|them|that)\b|\bonly (?:old )?(?-i:[A-Z]\w+) (?:remembers|knows)|\bask (?:the driver|(?-i:[A-Z]\w+)|her|him) (?:why|how)|\bin (?:my|his|her|their|\w+['’]s) heads?\b|"
    r"\bdepends (?:on )?who(?:ever)? (?:is|['’]s) on\b|\bif (?-i:[A-Z]\w+) is (?:away|ill|off|out)\b|\bpassed from one\b|\blearn(?:ed|t|s) it from\b|\bdocumented: no\b|\byou just have to know\b|\b(?:just|simply) knows?\b|\bby sitting next to\b|\b(?:lives?|kept|only) on (?:\w+ )?(?:stick(?:ers|ies|y notes)|post-?its?)\b|\bverbal\w*\b|\bbefore my time\b|\bundocumented\b|\bunwritten\b|\b(?:they|these|those|it) (?:are|is) not(?=\W*$)|\bby heart\b|\bno description\b|\bremembers how\b|"
    r"(?:\b(?:not|never|nowhere|nobody)\b|n['’]t\b)[^.;]{0,20}\b(?:written(?! (?:to|off))|documented|described|on paper|noted)\b)"
)

_CURE = r"(?:better|improve[sd]?|improvement|right|correct|good|resolve[sd]?|fix(?:es|ed)?|mend\w*|true|truth|trustworthy|reliable|solved?|solves|accurate|proper|sort(?:s|ed)? (?:itself|themselves|out)|can['’]t be wrong|increase|no more arguing|cure|remedy|thing of the past|takes care)"
_JOINED = r"(?:connect\w*|link(?:ed)?|integrat\w*|interface|coupl\w+|plug(?:ged)? (?:it|them)? ?in|hook(?:ed)? (?:it|them)? ?up|speak to (?:one another|each other)|talk(?:ing)?|go-?live|flows|joined|sync\w*|both programs|one system)"
_BY_ITSELF = r"(?:itself|themselves|automatically|naturally|simply|for free|anyway|no (?:further|other) (?:measures?|work|action)|as soon as|once|the minute|the moment|when everything|when the systems|with the systems|the reason we buy|expected to|is expected|as a consequence|counts? on|counting on|confident|considered solved|you plug it in|hook it up|through the integration|don['’]t worry|no need|(?:other|further) steps are not|with everything|we skipped|deliver proper|that['’]s what we planned)"

_EACH = rf"(?:\b(?:every|each|all|any|whichever)(?: of (?:the|our))? (?:\w+ )?(?:departments?|teams?|branch(?:es)?|offices?|desks?|divisions?|units?|stations?|directorates?|regions?|sites?|shops?|business units?)\b|\b(?:anyone|anybody|everyone|everybody|whoever)\b|\bbranches\b|\bdepartments\b|(?:the )?\w+(?: \w+)?, (?:the )?\w+(?: \w+)? and (?:the )?\w+(?: \w+)? (?:all|each)\b|\b{_DEPARTMENT}\b[^.;]{{3,90}}[,;] (?:and |the |while |but )*{_DEPARTMENT}\b|\b{_DEPARTMENT} and (?:the )?\w+ (?:both|each|keep)\b|\bmarketing has\b|\bby the \w+ (?:desk|team|department)\b)"
_ALTERS = r"(?:re-?defin\w+|renam\w+|overwr\w+|change[sd]?|alter\w*|adapt\w*|added? (?:its|their|his) own|adds? (?:its|their) own|own (?:definition|fields|version|categories|product groups|statuses|meaning|requirements|view)|invent\w*|makes? one|put a new|puts? (?:in )?a new|fiddles? with|(?:adds?|drops?) some|turned the [\w ]{3,25} into|reinterpret\w*|rewrites?|another meaning|for itself|for themselves|whoever comes last|have (?:all )?their version|its (?:own )?(?:version|units)|on their own|each for (?:its|their) own)"
_SHARED = r"(?:(?:customer|client|account|supplier|item|contact|vehicle|shared|common|joint|central|master) (?:record|card|form|list|code|register|data|file|account)s?|fields?|codes?|categor\w+|segments?|status(?:es)?|product groups|(?:the )?account\b|units?\b|ticks?\b|form was common|register|what a \w+ is)"


@dataclass(frozen=True, slots=True)
class _Shape:
    """What stands together where a signal or a trap shows: some of it in the sentence itself, the rest there or beside it."""

    key: str
    here: tuple[Words, ...]
    near: tuple[Words, ...] = ()
    unless: Words | None = None
    beside: Words | None = None  # what must not stand beside it either

    def is_in(self, said: Said, around: Said) -> bool:
        if not all(one.is_in(said) for one in self.here) or (self.unless and self.unless.is_in(said)):
            return False
        return all(one.is_in(around) for one in self.near) and not (self.beside and self.beside.is_in(around))


def _shape(key: str, *here: str, near: tuple[str, ...] = (), unless: str = "", beside: str = "") -> _Shape:
    return _Shape(
        key,
        tuple(_whole(one) for one in here),
        tuple(_whole(one) for one in near),
        words(unless) if unless else None,
        words(beside) if beside else None,
    )


def _whole(pattern: str) -> Words:
    """Whole words only."""
    return words(rf"(?<!\w)(?:{pattern})(?!\w)")


_WISH = r"\b(?:we want|should|must|please|would like|could you|wish)\b"
_NOT_DATA = r"\b(?:who owns|ownership|responsib\w+|process|approv\w+|events?|triggers?|improve\w*|reports?|dashboards?|figures|software)\b"
_CUSTOMER_ANSWERS = r"\b(?:customers?|clients?|patients?|guests?|buyers?|schools?|members?) (?:answers?|repl\w+|approve\w*|writes?|accepts?|confirms?|mails?|says?)\b|\b(?:invoices?|orders?|quotes?) (?:are |is )?(?:sent|mailed|come)\b|\b(?:your?|please)\b"
_SHAPES = (
    _shape("cleanup-post-project", _CLEAN, _AFTER, near=(_DATA,), unless=_NOT_DATA),
    _shape("cleanup-post-project", _PUTS_RIGHT, _AFTER, near=(_DIRTY,), unless=_NOT_DATA),
    _shape(
        "cleanup-post-project",
        _AFTER,
        r"that|it|this|those|they|them",
        r"(?:\w+ )?(?:job|task|chore)|do (?:it|that|them)|deal with|can wait|look at",
        near=(_DIRTY,),
        unless=_NOT_DATA,
    ),
    _shape(
        "cleanup-post-project",
        r"first [^.;]{3,50}\b(?:systems|link|connection|wire|sync|integration|interface)\b[^.;]{0,20}, (?:and )?then (?:the )?(?:broom|clean\w*|dup\w*|doubles|mess|rubbish|tid\w+)",
    ),
    _shape(
        "reporting-without-authority",
        _SHORT_OPEN,
        near=(r"(?:source|which (?:system|record|book)|from (?:which|what)|whose|what record)\b[^?]{0,40}\?", _REPORTS),
    ),
    _shape(
        "buying-before-ownership",
        _SHORT_OPEN,
        near=(r"(?:who owns|owners?|ownership|who is responsible|responsible)\b[^?]{0,50}\?", _BOUGHT),
    ),
    _shape(
        "cleanup-without-scope",
        _SHORT_OPEN,
        near=(rf"{_CLEAN}", r"(?:scope|how (?:many|much|big)|who|by whom|owner)\b[^?]{0,40}\?"),
        unless=_NOT_DATA,
    ),
    _shape(
        "buying-before-ownership",
        r"(?:signatures?|purchas\w+|licen[cs]es?|contracts?|software|buy\w*|sign\w*|bought) first,? (?:and )?(?:then )?(?:the )?(?:responsibilit\w+|ownership|owners?|who (?:owns|does|is)|process\w*)[^.;]{0,20}(?:later|afterwards|second)?",
    ),
    _shape(
        "cleanup-without-scope",
        _SOMEDAY,
        r"it|that|them|those|these",
        near=(rf"{_DATA}\b[^.;]{{0,30}}\b(?:in a state|a mess|in a mess|dirty|chaos|chaotic|a shambles|full of)",),
        unless=_NOT_DATA,
    ),
    _shape(
        "reporting-without-governance",
        _JOINED,
        near=(r"(?:how|what)\b[^?]{0,50}\b(?:report\w*|figures|numbers|statistics)\b[^?]{0,40}\?", _CURE),
        unless=r"\bdefin\w+|\b(?:not|no|never)\b",
    ),
    _shape("cleanup-post-project", _AFTER, r"it|that|them|those|these", near=(_DIRTY, _CLEAN), unless=_NOT_DATA),
    _shape(
        "systems-without-events",
        _UNSAID,
        near=(_TRIGGER, _FAULT, _SYSTEMS_ONLY),
        unless=r"\b(?:date|deadline|budget|price)\b",
    ),
    _shape("systems-without-events", _NO_MORE, near=(_TO_JOIN,), unless=r"\b(?:date|budget|price)\b"),
    _shape("approvals-in-email", _MAIL, _YES, near=(_ALLOWED,), unless=_CUSTOMER_ANSWERS),
    _shape("approvals-in-email", _MAIL, _PROOF, near=(_ALLOWED,), unless=_CUSTOMER_ANSWERS),
    _shape(
        "approvals-in-email",
        rf"^\W*(?:[^:?\n]{{0,60}}[:?] ?)?(?:(?:mostly|usually|all|always|just|simply|only|still|largely),? )*(?:(?:in|by|via|over|through|on|per) )?(?:an? |the |my |his |her |our |[\w’']+['’]s )?(?:\w+ )?{_MAIL_PLACE}",
        near=(_ASKED_HOW,),
        unless=rf"{_CUSTOMER_ANSWERS}|\b(?:errors?|fail\w*|alert|retry|retries|{_CUSTOMER})\b",
    ),
    _shape(
        "approvals-in-email",
        rf"{_SETTLES} (?:[\w’']+ ){{0,5}}?(?:by|via|over|in|on|through|thru) (?:an? |the |his |her )?{_MAIL_PLACE}",
        near=(rf"{_ALLOWED}|prices|overrides?",),
        unless=_CUSTOMER_ANSWERS,
    ),
    _shape(
        "reporting-without-authority",
        _OPEN,
        _WHOSE,
        near=(_REPORTS,),
        unless=r"\bwho owns\b|\bprocess\b|\bwhen\b|\b(?:budget|price|cost)\b",
    ),
    _shape("reporting-without-authority", _DIFFER, near=(_REPORTS, rf"{_OPEN}|pick one|only then saw")),
    _shape(
        "buying-before-ownership",
        _OWNS,
        _OPEN,
        near=(_BOUGHT,),
        unless=r"\bbudget\b|\bdata owner\b|\bfigures?\b|\breports?\b",
    ),
    _shape("buying-before-ownership", _TO_EACH_OTHER, near=(_BOUGHT,), unless=_CUSTOMER),
    _shape(
        "buying-before-ownership",
        _ONLY_NOW,
        r"(?:who|whose|which department)",
        near=(_BOUGHT,),
        unless=r"\bin (?:19\d\d|20[01]\d|202[0-4])\b",
    ),
    _shape("cleanup-without-scope", _CLEAN, _NOBODY_TO, _HOW_MUCH, near=(_DATA,), unless=_NOT_DATA),
    _shape("cleanup-without-scope", _NOBODY_TO, _BY_WHOM, near=(_CLEAN, _DATA), unless=_NOT_DATA),
    _shape("cleanup-without-scope", _SOMEDAY, near=(_CLEAN, _DATA), unless=_NOT_DATA),
    _shape(
        "undocumented-exceptions",
        _NOT_WRITTEN,
        near=(_ODD,),
        beside=r"\b(?:approv\w+|inbox|yes or a no|special price|pricing exceptions|sign(?:ed|s)? off|waved|granted|releas\w+|discounts?|definition|customer is|clean\w*|events?|triggers?|owns?|who is responsible|password|report\w*|fields?|keeper)\b",
    ),
    _shape("reporting-without-governance", _JOINED, _CURE, _BY_ITSELF, near=(_REPORTS,)),
    _shape("reporting-without-governance", _BY_ITSELF, _CURE, near=(_JOINED, _REPORTS)),
    _shape("departments-redefine-records", _EACH, _ALTERS, near=(_SHARED,), unless=_WISH),
)
MATTERS = {  # what sentences must name that are only like the examples
    "cleanup-post-project": (_whole(rf"{_CLEAN}|{_PUTS_RIGHT}|{_DIRTY}|look at the data"), _whole(_AFTER)),
    "systems-without-events": (
        _whole(rf"{_FAULT}|{_TRIGGER}|{_NO_MORE}|the whole (?:requirement|brief)"),
        _whole(rf"{_UNSAID}|{_NO_MORE}|the whole (?:requirement|brief|spec\w*|list)|that['’]s all"),
    ),
    "approvals-in-email": (
        _whole(rf"{_MAIL}|{_MAIL_PLACE}"),
        _whole(_ALLOWED),
        _whole(rf"{_YES}|{_PROOF}|{_SETTLES}|approv\w*|says?|asks?|sign\w*"),
    ),
    "reporting-without-authority": (
        _whole(_REPORTS),
        _whole(rf"{_WHOSE}|{_DIFFER}"),
        _whole(rf"{_OPEN}|{_DIFFER}|no ruling|argument"),
    ),
    "buying-before-ownership": (_whole(_BOUGHT), _whole(_OWNS)),
    "cleanup-without-scope": (
        _whole(rf"{_CLEAN}|{_DIRTY}|{_PUTS_RIGHT}"),
        _whole(rf"{_NOBODY_TO}|{_SOMEDAY}|{_BY_WHOM}|no plan|planned"),
    ),
    "undocumented-exceptions": (
        _whole(_ODD),
        _whole(rf"{_NOT_WRITTEN}|knows?|remembers?|no (?:\w+ )?rules?|documented|written"),
    ),
    "reporting-without-governance": (
        _whole(_REPORTS),
        _whole(_JOINED),
        _whole(rf"{_CURE}|thing of the past|takes care"),
    ),
    "departments-redefine-records": (_whole(rf"{_SHARED}|record|file|list"), _whole(rf"{_EACH}|{_ALTERS}")),
}
_NO_CLEANING = words(_NOT_DATA)
_BY_FACT: dict[
    str, tuple[str, dict[str, tuple[Words, ...]]]
] = {  # of a fact: what its value is said of, and what it must name to show a signal or a trap
    "approvals_live_in": (
        "Approvals are",
        {
            "approvals-in-email": (
                _whole(
                    r"e-?mails?|mails?|inbox(?:es)?|mailbox(?:es)?|outlook|whats ?app|slack|telegram|viber|teams|chats?|texts|text messages?|sms|thumbs?[- ]up|zap|correos?|courriels?|messenger"
                ),
            )
        },
    ),
    "data_cleanup": (
        "The data",
        {
            "cleanup-post-project": (_whole(rf"{_CLEAN}|{_PUTS_RIGHT}|{_DIRTY}"), _whole(_AFTER)),
            "cleanup-without-scope": (
                _whole(rf"{_CLEAN}|{_PUTS_RIGHT}|{_DIRTY}"),
                _whole(rf"{_NOBODY_TO}|{_SOMEDAY}"),
                _whole(rf"{_HOW_MUCH}|{_SOMEDAY}"),
            ),
        },
    ),
    "exceptions_known": ("Exceptions", {"undocumented-exceptions": (_whole(_NOT_WRITTEN),)}),
}
_SHAPED = Sifted(_SHAPES, lambda one: one.here[0].needed)
_NO_EVENTS, _DEFINED_TWICE = "systems-without-events", "customer-defined-differently"
_ABOVE = 2  # sentences before one that are read with it, and what they answer
_MOST = 4  # with their questions


def shown_english(body: Body, registers: Registers, playbook: Playbook) -> None:
    """Enters the signals and traps that the English sentences of a brief show by what stands in them and beside them."""
    vetoed = observations(playbook).vetoed
    read: set[str] = set()
    for at, passage in enumerate(body.passages):
        beside = body.text[body.passages[max(0, at - _MOST)].start : passage.end]
        if beside in read:
            continue  # what a brief says twice, it says
        read.add(beside)
        if body.is_abroad(passage.start) or passage.heading.mood:
            continue
        said = body.said(passage)
        if said.text.rstrip().endswith("?") or PAST.search(said) or tells_of_others(said) or supposes(said.text):
            continue
        for key in _shown(body, at, said):
            signal = playbook.observations.get(key)
            if key == _NO_EVENTS and any(fact == "triggers" for fact, _ in registers.facts):
                continue
            if signal and signal.key not in registers.denied and not vetoed(signal, said):
                registers.show(signal, passage, said)


def show_by_facts(body: Body, registers: Registers, playbook: Playbook) -> None:
    """Enters what the facts that were read show by themselves: approvals that are in a mailbox, a clean-up that waits."""
    vetoed = observations(playbook).vetoed
    for fact in list(registers.facts.values()):
        passage = body.passage_of(fact) if fact.key in _BY_FACT else None
        if passage is None or passage.heading.mood:
            continue
        told = Said.of(f"{_BY_FACT[fact.key][0]} {' '.join(fact.value.split())}")
        for key, needed in _BY_FACT[fact.key][1].items():
            signal, said = playbook.observations.get(key), body.said(passage)
            if signal is None or key in registers.denied or registers.observed.get(key):
                continue
            if fact.key == "data_cleanup" and _NO_CLEANING.is_in(said):
                continue
            if vetoed(signal, said):
                continue
            if all(one.is_in(told) for one in needed) and not is_gainsaid(key, told):
                registers.show(signal, passage, said)


def _shown(body: Body, at: int, said: Said) -> Iterator[str]:
    shapes = _SHAPED.near(said)
    around: Said | None = None
    for shape in shapes:
        around = around or _around(body, at)
        if shape.is_in(said, around):
            yield shape.key
    if _is_of_sides(body, at, said) or (_ONE_WORD.is_in(said) and _DEFINING.is_in(_around(body, at))):
        yield _DEFINED_TWICE


def _around(body: Body, at: int) -> Said:
    """A sentence with those before it in its paragraph."""
    first, told = at, 0
    while first > max(0, at - _MOST) and told < _ABOVE and not is_cut(body, first):
        first -= 1
        told += not body.asks(body.passages[first])
    label = body.passages[at].fact
    words = [body.text[each.start : each.end] for each in body.passages[first : at + 1]]
    return Said.of(" ".join([label.label, *words] if label else words))


def is_cut(body: Body, at: int) -> bool:
    """Whether a passage begins a paragraph, and answers no question above it."""
    return body.begins_paragraph(at) and not body.asks(body.passages[at - 1])


def _is_of_sides(body: Body, at: int, said: Said) -> bool:
    """Whether two sides at least say whom they mean by a customer, the last of them in this sentence."""
    near = body.passages[max(0, at - _MOST) : at + 1]
    if not any(one.fact or _OF_A_CUSTOMER.is_in(body.said(one)) for one in near) or _NO_SIDES.is_in(said):
        return False
    here = {*_sides(said.text)}
    if not here:
        return False
    around = _around(body, at)
    if not _DEFINING.is_in(around) or not _OF_A_CUSTOMER.is_in(around):
        return False
    return tells_sides(around.text)


def tells_sides(text: str) -> bool:
    """Whether two at least say in some sentences whom they mean."""
    return len({*_sides(text)}) > 1


def _sides(text: str) -> Iterator[str]:
    """Who says it, by the last word of each."""
    for pattern in _SIDE:
        for found in pattern.finditer(text):
            who = next(filter(None, found.groups()), "")
            yield who.rstrip("s'’").rsplit(" ", 1)[-1].casefold()
