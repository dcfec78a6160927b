"""How a product stands in a clause of prose: there now, past, planned, negated, out of scope, or only talked about.

A product is a fact where the clause says that the writer's own company has it now. Whoever sells it, tells of it, used
it once or is about to buy it names it too: the words around the name decide, and where they do not, nothing is said.
"""

from __future__ import annotations

import re
from itertools import pairwise

from inwriting.reading.moods.at_work import Around
from inwriting.reading.moods.owners import is_in_a_companys_name
from inwriting.reading.moods.remarks import BRACKETS, LEFT_BEFORE, MOVING, SUCCEEDS, is_left, told_behind
from inwriting.reading.moods.succession import PERHAPS_LATER, WAS_TO_JOIN, by_succession
from inwriting.reading.moods.taken_in import linked, without_taking_in
from inwriting.reading.products.called import SORTS
from inwriting.reading.products.catalogue import Mention
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import compiled
from inwriting.reading.told.prose import NEGATED, UNCLEAR, Clause, mood_of
from inwriting.reading.values import MONTH

_WORDS_OF_NAME = 3
_NEAR = 600  # characters on either side of a product, of a clause that is longer
_SUPPOSED = lazy.pattern(
    r"\b(?:would|could|were|had|might|may|should (?:we|i|they)|ever|one day|some day|moved?|buys?|bought|choose|chose|decide\w*|switch\w*|went|introduce\w*|only|later|new|whether|possible|unless|affordable|budget)\b|['’]d\b",
    re.I,
)
_ANYTHING_BUT = lazy.pattern(r"\b(?:anything|any (?:system|program|tool)) (?:but|except|other than) $", re.I)
_TO_REACH = lazy.pattern(
    r"\b(?:show|turn|end) up in (?:the |our )?$|\b(?:appear|land|arrive|be (?:posted|booked|entered|created|visible|raised)) (?:in|into) (?:the |our )?$|\bthere (?:should|must|ought to|has to|shall|needs to) (?:then |also )?be (?:an?|the|one|its) [\w -]{2,30} in (?:the |our )?$|\b(?:posting|passing|copying|export(?:ing)?|sync\w*|flow|sending|feed(?:ing)?) of [\w ]{2,30} (?:from|out of) (?:the |our )?$",
    re.I,
)
_NOT_TO_REACH = lazy.pattern(
    r"\b(?:should|must|may|can|shall|will|does|do|did|could)(?: not|n['’]t|(?= no longer| no more| never))(?: yet| even| always| no longer| no more| never)? (?:have to |need to )?(?:go|be (?:sent|entered|created|booked|passed|transferred|released|opened|made|put|(?:re-?)?typed|(?:re-?)?keyed(?: in)?|copied|re-entered|written|handed)|reach|land|arrive|appear|get|flow|show up|end up|come through)(?: through| over| across)?(?: in| into| to| on)? (?:the |our )?$",
    re.I,
)
_MUST_NOT = lazy.pattern(  # "quotes in Capsule must no longer be retyped"
    r" (?:must|should|may|shall|can|need|ought)(?: not|n['’]t| no longer| never|not)(?: to)?(?: have to)? be \w", re.I
)
_UNDECIDED = lazy.pattern(r"\b(?:whether|should we|consider\w*|thinking (?:of|about)|might)\b", re.I)
_STILL = lazy.pattern(
    r"\b(?:stays?|remains?|keeps?|still)\b|\b(?:was|were|has been|have been) (?:\w+ )?(?:implemented|introduced|rolled out|installed|launched|adopted|deployed|brought in|renewed|extended|upgraded|updated|bought|purchased|chosen|selected|licensed)\b",
    re.I,
)
_COMING = lazy.pattern(
    r"\b(?:goes live|will go live|going live|is being (?:implemented|rolled out|introduced)|being (?:scored|considered|compared|evaluated|weighed|shortlisted|assessed)|(?:is|are) (?:foreseen|envisaged|slated|anticipated) (?:for|in)|are (?:implementing|introducing|"
    r"rolling out))\b",
    re.I,
)
_NOT_YET = lazy.pattern(
    r"\b(?:before|until|if|once|when) (?:we|they|i|you) (?:put in|bring in|install|implement|roll out|set up|launch|start (?:with|on)|go (?:to|live with|live on)|sign|buy|commit|choose|order|pay|get|have|introduce|switch|move|migrate)\b[^,;]*$",
    re.I,
)
_OPTION = r"\bor (?:\w+ )?(?:through|via|with|by|using|over) $"  # "whether directly or through MuleSoft"
_BUYING = lazy.pattern(
    r"(?<!\bdo )(?<!\bmake )(?<!\bsend )(?<!\bprint )(?<!\bwrite )(?<!\bmail )(?<!\bour )\b(?:quotes?|quotations?|offers?|proposals?|prices?|pricing|estimates?|brochures?|pitch(?:es)?) (?:from|by) (?:the )?$|"
    r"\b(?:persuaded|convinced|assured) (?:me|us|him|her|them) (?:that |of )?$|\b(?:keen|eager|itching|determined|about|ready|tempted) to (?:sign|buy|get|take|go)\b[^.;,]{0,12}$|\bwants? to (?:get|buy|have) $|"
    r"\b(?:demos?|demonstrations?|presentations?|trials?(?: (?:accounts?|licen[cs]es?|versions?|seats?))?) (?:of|for|by|from|with)\b[^.;]*$|"
    r"\b(?:testing|trying(?: out)?(?! to\b)|test-driving|playing (?:around )?with|(?:been|was|were) (?:shown|demoed|pitched)|(?:has|have|had) seen) (?!that\b|how\b|whether\b|the (?:link|interface|connection|integration|sync)\b)[^.;]{0,60}$|"
    r"\b(?:whether|if) (?:or not )?(?:we|to|i|it|they|you)\b.{0,40}\b(?:buy|get|take|choose|go (?:for|with)|adopt|sign|need|want)\b[^,;]{0,20}$|"
    r"\b(?:open to|in love with|argument is that|idea is that|talk(?:ed|ing|s) of|dreams? of|keen on|tempted by|proposals?\b.{0,40} for|offers?\b.{0,40} for) (?:\w+ing )?[^,;]{0,12}$|"
    r"\b(?:mentions?|mentioned|rav(?:es?|ing) about|enthuses? about|swoons? over|dreams? about) $|"
    r"\b(?:been|was|were|being|got) (?:offered|recommended|suggested|promised|pitched|quoted|shown) (?:the )?$|"
    rf"\bwhether\b[^.;]*{_OPTION}|"
    r"\b(?:flirt(?:ation|ed|ing)?|affair|dalliance|romance|fling) with (?:the )?$|"
    r"\b(?:parlé d(?:e|['’]) ?|hablado de |falaram (?:d[eoa] |em ))$",
    re.I,
)
_REPLACED = lazy.pattern(
    r"\b(?:(?:moved|migrated|switched|went|finished (?:moving|migrating|switching))\b(?:\s+(?:away\s+)?from\s+(?P<old>.{1,60}?))?\s+to\s+(?P<new>.{1,60})|"
    r"replaced\s+(?P<old2>.{1,60}?)\s+(?:with|by)\s+(?P<new2>.{1,60})|"
    r"(?:dropped|ditched|swapped|left|traded(?: in)?|binned|exchanged|abandoned|gave up)\s+(?P<old3>.{1,40}?)\s+(?:for|in favou?r of)\s+(?P<new3>[A-Z].{1,60})|"
    r"\b(?:trial(?:l)?ed|tried|tested|looked at|evaluated|considered|compared)\b(?P<old4>.{1,60}?)\b(?:and|but|then) (?:(?:then|finally|in the end|eventually|we) )*(?:went (?:for|with)|chose|picked|took|bought|settled on|ended up (?:with|on)|opted for|stayed (?:with|on))\s+(?P<new4>[A-Z].{1,60}))",
    re.I,
)
_UNRELATED = lazy.pattern(
    r"(?:\b(?:not|never|nothing|hardly)|n['’]t)\b.{0,40}\b(?:talk\w*|speak\w*|communicat\w+|sync\w*|in sync|match\w*|agree\w*|connected|"
    r"integrated|linked|exchang\w+|shar(?:e|es|ed)|reconcile\w*|moves?|flows?)\b",
    re.I,
)
_ABOUT_IT = lazy.pattern(  # "Salesforce consultants" are no Salesforce
    r"[ -](?:user (?:forum|group|community|meeting|conference|day)s?|forum|newsletter|blog|podcast|dealers?|resellers?|customers|users|people|folks|guys?|chaps?|crowd|consultants?|partners?|experts?|specialists?|developers?|rep(?:resentative)?s?|sales(?:people|m[ae]n| team| rep\w*)|trainings?|"
    r"team (?:had|has|have|gave|came|visited|showed|called|did)|certif\w+|(?:page|article|space|folder) [\"“‘]|experience|expertise|conference|event|demo|pitch|quotes?|quotation|proposals?|offer|price|pricing|brochure|webinar|contacted|called (?:me|us)|"
    r"visited|announced|made us|told|offered|sent|wrote|sponsors?|quoted|promised|sells?|proposed|invited|approached|lets? us|wants? to sell)\b|"
    r"(?:(?:,| and|, and) (?-i:[A-Z])[a-z]+){0,3} (?:is|are) (?:both |all )?(?:our|the|my|your|his|her) (?:\w+ ){0,2}(?:managers?|colleagues?|assistants?|clerks?|bookkeepers?|accountants?|directors?|founders?|owners?|"
    r"drivers?|buyers?|engineers?|salesm[ae]n|reps?|dogs?|cats?|horses?|daughters?|sons?)\b",
    re.I,
)
_LIKE_IT = r"\b(?:comparable|similar|equivalent|akin|identical|analogous|alternatives?) to (?:(?:the )?(?-i:[A-Z])[\w. ]+(?: and| or|,) )?$"
_TOUTED = lazy.pattern(  # "NetSuite's rep pushes SuiteCommerce", "Competition: Celigo"
    rf"{_LIKE_IT}|"
    r"\b(?:push(?:es|ed|ing)?|pitch(?:es|ed|ing)?|tout(?:s|ed|ing)?|flog(?:s|ged|ging)?|peddl(?:es|ed|ing)) (?:us |their |his |her |the )?$|"
    r"^\W*(?:the |our )?(?:competition|competitors?|rivals?|(?:other )?bidders|other (?:vendors|offers|quotes))\s?:[^.;]*$",
    re.I,
)
_HEARD_OF = lazy.pattern(
    r"\b(?:(?:rep|salesm[ae]n|someone|somebody|people|man|woman|lady|guy|contact|friend)s? (?:from|at|of)|(?:we|i|have|are|am|in|been|['’](?:re|m|ve)) talk(?:s|ed|ing)? (?:to|with)|talk(?:s|ed|ing)? about|"
    r"(?:verkäufer|vertreter|berater|vendeur|commercial|vendedor|verkoper|vertegenwoordiger|consultor) (?:von|de|van|da|do|du)|"
    r"(?:brochure|leaflet|flyer|advert|article|slides?|price list)s? (?:of|for|from|about)|heard (?:about|of)|(?:will )?ask(?:s|ed|ing)? about|wonder(?:ed)? about(?: using| buying| getting| taking)?|read (?:about|on)|know|knows|news (?:from|about)|article (?:on|about)|curious about|"
    r"(?:keeps? (?:on )?(?:at|after|nagging|pestering|bugging|badgering|asking|telling)|nag(?:s|ged)?|pester(?:s|ed)?|bug(?:s|ged)?|badger(?:s|ed)?|chas(?:es|ed)) (?:me|us)(?: to death)? "
    r"(?:about|with|to (?:use|get|buy|try|take|move to|go with|switch to))) $",
    re.I,
)
_MEANT = lazy.pattern(
    r"^\W*(?:to|for) (?!now\b|the (?:moment|time being|present)\b|today\b|us\b|years\b)(?:the |our )?\w+(?: \w+)? (?:it|she|he|a customer|the customer)(?: is|[’']s) ",
    re.I,
)  # "To accounting it is NAV, because NAV pays"
_SAID_NO = lazy.pattern(r"\s?\?\s+(?:no|non|nein|nee|não|nope|never|nie|nunca|jamais)\b", re.I)  # "Pennylane ? Non"
_QUOTED = lazy.pattern(
    r"\b(?:quot(?:e|es|ed|ation|ations)|offers?|offered|bids?|prices?|priced|proposals?) (?:we (?:got|had|have|received)|from|by|of|for)\b",
    re.I,
)
_TURNED_DOWN = lazy.pattern(  # "one for Sage and the other for NetSuite, and I've shown both of them the door"
    r"\b(?:show(?:n|ed)? (?:him|her|them|both(?: of them)?|all(?: of them)?) the door|sent (?:him|her|them|both) (?:away|packing|home)|told (?:him|her|them|both) no\b|"
    r"went away again|went (?:home|away) (?:empty-handed|without)|had (?:a )?coffee with (?:him|her|them))",
    re.I,
)
_BOUGHT_NEITHER = lazy.pattern(  # "We looked at Ekos and at Breww and bought neither"
    r"[^.;]*?\b(?:and|but|then|,)(?: then| in the end| finally| we)* (?:bought|took|chose|signed|picked|ordered|kept|wanted|liked|needed|went for|settled on|decided (?:for|on)) (?:neither|none)\b(?! but\b)",
    re.I,
)
_PAUSED = lazy.pattern(
    r",? (?:(?:which|it) is |is )?(?:now |currently |at present )?(?:paused|on hold|suspended|mothballed|frozen)\b",
    re.I,
)
_DISMISSED = lazy.pattern(r"\b(?:forget(?: about)?|disregard|never mind|ignore|skip) (?:the |our |your )?$", re.I)
_WHAT_THEY_HAVE = lazy.pattern(  # "… about NetSuite because that's what they run"
    r"[^.;]{0,30}\b(?:that|it|which|this)(?:['’]s| is) what (?:they|he|she) (?:all |both |now )*(?:runs?|uses?|ha(?:ve|s)|works? (?:with|in|on))\b",
    re.I,
)
_LEAVING = lazy.pattern(
    r"\b(?:leaving|phasing out|getting rid of|sunsetting|decommissioning|end of life of|away from|outgr(?:own|ew|owing))\b",
    re.I,
)
_HAD_BEFORE = lazy.pattern(
    rf"(?:{UNCLEAR})(?:(?!\b(?:and|which|that|because|who|since|when|where|but)\b)[^,;.:])*$", re.I
)
_BEFORE_THAT = lazy.pattern(
    r"\bbefore (?:that|then|this)\b:?[^,;.:]*$|^\W*(?:before|formerly|previously|earlier|in the past|years ago|once)\s?[:–—-]\s[^;:]*$",
    re.I,
)
_WAS_AFTER = lazy.pattern(
    r"(?: \w+)? (?:was|were|had been|had)\b(?! (?:\w+ )?(?:bought|purchased|licensed|introduced|implemented|rolled out|signed|set up|"
    r"added|chosen|installed|launched|adopted|deployed|upgraded|paid)\b)|(?: \w+)? before\b(?! (?:the|we|they|it|any\w*|that (?:date|day)|our|a|[A-Z0-9]))",
    re.I,
)
_THE_ONE_BEFORE = lazy.pattern(
    r"\s+(?:is|was) (?:the|our) (?:old|former|previous) (?:erp|crm)\b|,? (?:the|our) (?:\w+ )?(?:erp|crm|system|one|program|package) (?:before|previously|until|of old|we had)\b",
    re.I,
)
_LISTED = 2  # products that make a list
_OF_THE_REST = lazy.pattern(r",|,? (?:if|when|where|whenever) (?:(?:some|any)(?:body|one|thing)|a|an|the)\b", re.I)
_SINCE_THEN = lazy.pattern(r" (?:implementation|introduction|roll-?out|launch|go-?live|migration|project)\b", re.I)
_DOES = lazy.pattern(  # what a product that is in use does
    r" (?:(?:also|then|itself|always|only|just) )?(?:keeps|makes|sends|creates|raises|opens|posts|prints|issues|books|stores|writes|mails|e-?mails|shows|calculates|generates|triggers|pushes|pulls|gets|takes|handles)\b",
    re.I,
)
_STAYS_IN = lazy.pattern(r"\b(?:stays?|remains?|kept|leave (?:them|it|those|these|that)) (?:in|on|with) $", re.I)
_IS_OLD = lazy.pattern(
    r"\b(?:is|are) (?:an? |very |quite |really |rather |pretty )*(?:old|out of date|outdated|obsolete)\b", re.I
)
_COSTS_OF = lazy.pattern(
    r"\b(?:wartung\w*|pflege\w*|lizenz\w*|gebühr\w*|kosten|miete|maintenance|licen[cs]es?|subscriptions?|fees?|costs?|charges?|training|renewal|invoices?|abonnement|licencia\w*|mantenimiento|cuota|onderhoud\w*|"
    r"licentie\w*|manutenção|licença\w*|mensalidade|redevance) (?:für|von|of|for|from|to|de|du|d['’]|van|voor|do|da|del) ?(?:the |our |die |das |unser\w* |le |la |el |o )?$",
    re.I,
)
_LEDGERS = r"(?:invoic(?:es?|ing)|orders?|quot(?:es?|ations?)|credit notes?|payments?|contacts?|accounts?|customers?|leads?|opportunit(?:y|ies)|deals?|tickets?|cases?|stock|prices?|pricing|products?|items?|contracts?|entitlements?|warrant(?:y|ies)|history|ledgers?|payroll|reports?|reporting|bills?|billing|returns?|shipments?|deliver(?:y|ies)|receipts?|expenses?|purchas(?:es?|ing)|data|records?)"
_IS_WHERE = lazy.pattern(  # a record is left out, and not the system in which it lies
    rf"^\W*(?:(?:all|the|our|supplier|purchase|sales|customer|old|any)\s)*(?:[\w-]+ ){{0,2}}?{_LEDGERS}\b(?P<told>[^.;]{{0,60}}?)\b(?:in|from|on|with|out of|by|through|via|inside|within) (?:the |our )?(?=$|(?-i:[A-Z]))",
    re.I,
)
_STAYS_PUT = lazy.pattern(
    r"\b(?:stays?|remains?|is staying|will stay|will remain) (?:put|as (?:it|they) (?:is|are)|where (?:it|they) (?:is|are)|unchanged|untouched|the same)\b",
    re.I,
)
_COMING_FROM = lazy.pattern(
    r"\b(?:move|switch|change|migration|transition|step)s? (?:away )?(?:from|off) (?:the |our )?$", re.I
)
_TELLS = lazy.pattern(
    r"\b(?:is|are|was|were|comes?|stays?|remains?|sits?|lives?|lies?|goes|go|gets?|runs?|happens?)\b", re.I
)
_LET_ALONE = lazy.pattern(
    r"\bleave (?:it|them|that|those|these|this) (?:all )?(?:well )?(?:alone|be|as (?:it|they) (?:is|are))\b|"
    r"\b(?:is|are) (?:fine|good|ok|okay|alright|all right) (?:just )?(?:where|as) (?:it|they) (?:is|are)\b|"
    r"\b(?:must|may|shall|should) not be (?:changed|altered|modified|replaced|upgraded|customi[sz]ed)\b|"
    r"\b(?:is|are)(?: not|n['’]t) (?:changing|going (?:anywhere|away)|up for (?:discussion|change|debate)|(?:being|to be) (?:changed|replaced))\b|"
    r"\b(?:will not|won['’]t|does not|doesn['’]t) (?:change|be (?:changed|replaced))\b",
    re.I,
)
_REPLACED_IT = lazy.pattern(r"\b(?:has |have )?replaced (?!by\b|with\b)(?!.*\b(?:by|with)\b)", re.I)
_USED_TO = lazy.pattern(r"\bused to (?:be on|use|run|have|work (?:in|with|on))\b[^,;]*$", re.I)
_KEEPING = compiled(  # "we do not want to change from Visma" says that they have it
    r"(?:\b(?:not|never|no (?:wish|intention|plans?|desire|reason|need))|n['’]t)\b[^,;]{0,30}\b(?:chang|mov|switch|migrat|go|get|part)(?:e|ing)?\b (?:away )?(?:from|with|off|rid of) $|"
    r"(?:\b(?:not|never)|n['’]t)\b[^,;]{0,20}\b(?:leav|drop|scrap|abandon|ditch)(?:e|ing|ping)? $",
)
_LEAVES_OUT = lazy.pattern(r"(?:['’]s)?(?: \w+){0,3} (?:excludes|leaves out|ignores|omits)\b", re.I)
_UNTIL_THEN = lazy.pattern(
    r"\W*(?:up to|until|till|up until) (?!now\b|today\b|then\b)[^,;]{3,40}?,? (?:we|they|i|everybody|everyone|sales|finance|(?:the|our) \w+) (?:kept|used|had|ran|worked|were|was|did|lived|sold|invoiced|booked)\b",
    re.I,
)
_BEFORE_IT = lazy.pattern(r"^\W*before (?:the |our )?$", re.I)
_REPLACING = lazy.pattern(r"\b(?:which )?(?:replac(?:es|ing|ed)|succeeds|succeeding) (?:the |our )?(?:old )?$", re.I)
_AFTERWARDS = lazy.pattern(
    r"\s*\((?P<planned>planned|future|not yet|tbd|tbc|evaluat\w+|candidate|maybe|proposed|coming|later|consider\w+|from 20|to come|"
    r"next year)|(?:\s*\(|:\s*(?=[\w ]{3,14}[.;]?[ \t]*(?:\n|$)))(?P<past>no longer|former(?!ly (?:known|called|named|branded|marketed|sold)\b)|old\b|past\b|gone\b|history\b|until 20|retired|decommissioned|replaced)"
    r"(?!\w*:? (?:the |our |on |by )?(?!CRM|ERP)(?-i:[A-Z]))",  # "(formerly MYOB)" tells of another
    re.I,
)
_WILL_BE = lazy.pattern(  # "Our ERP will be Odoo from January on"
    r"\b(?:will|shall|is going to|is to|are going to|are to) (?:(?:be|then|soon) )?(?:on |in |using |running |our |the )?$|"
    r"\b(?:wird|werden|sera|será|wordt) $",
    re.I,
)
_SORT = r"(?:crm|erp|system|software|tool|package|program|platform|shop|solution|application|database)(?:,| \(|:| was| called| named)? ?(?:the )?"
_EARLIER_ONE = lazy.pattern(rf"\b(?:earlier|previous|former|prior|last) (?:[\w-]+ )?{_SORT}$", re.I)
_OLD_ONE = lazy.pattern(rf"\bold(?:er)? (?:[\w-]+ )?{_SORT}$", re.I)
_IS_OVER = lazy.pattern(
    r"[,)]{0,2} (?:(?:which|that|it) )?(?:stopped|ended|closed|died|ran (?:until|till)|went|retired|"
    r"(?:is|was|has been|got) (?:now |since |finally |all )?(?:closed|off|gone|dead|retired|archived?|read-?only|switched|shut|turned|history|over|dropped|replaced|no more))\b",
    re.I,
)
_BIDS = lazy.pattern(  # "Celigo has quoted USD 14,000": who bids is not there yet
    r" (?:(?:has|have|had) )?(?:also |already |now )?(?:quoted|pitched|bid|tendered|(?:offered|asked|asks?|wants?|came in at)(?= (?:us |me )?(?:[A-Z]{3} ?\d|[$€£]\d|\d[\d.,]*k?\b)))",
)
_VISITS = lazy.pattern(  # "HubSpot, Creatio and SugarCRM have all been in to show us theirs"
    r" (?:has|have) (?:all |both |each |also |already )*(?:been (?:in|here|round|over|around)\b|come (?:in|round|over|by)\b|called\b|visited\b|rung\b|phoned\b|presented\b|shown (?:us|me)\b)",
    re.I,
)
_PAID_FOR = lazy.pattern(
    r"\b(?:paid|pays?|spent|spend|costs?|prices?|fees?|bills?|invoices?|instal?ments?|money|sums?|deposit)(?: (?!not\b|never\b)\w+){0,2} (?:for|of|on|to) (?:the |our )?$",
    re.I,
)
_SWITCHED = lazy.pattern(r"\b(?:switch|turn|shut)(?:ed|s|ing)?(?: down)? (?:the |our )?(?:old |ancient )?$", re.I)
_OFF = lazy.pattern(r" (?:off|down)\b", re.I)
_PRICED = lazy.pattern(
    r" (?:(?:was|is|at|for|of|comes to|came to) )?(?:[A-Z]{3} ?\d|[$€£]\d)"
)  # "… and Jitterbit SGD 36,500"
_ITEM = lazy.pattern(r"\W*(?:[\w/&’'-]+ ){0,4}[\w/&’'-]+(?::|\s{2,}|\.{3,}| [–—-])\s*")
_REMARK = lazy.pattern(r" ?\(| (?:v?\d[\d.]* )?[–—-]{1,2} ")  # behind a product in a list
_OUR = lazy.pattern(r"\b(?:our|my)(?: [\w-]+){0,2} $", re.I)
_RECORDS_MOVE = r"(?<!(?:er|nt|ct|ce|ie|al|rd|te|se|et|em)s )move"  # "orders move from HubSpot to Odoo", day by day
_CAME_FROM = lazy.pattern(
    rf"(?<!\bto )(?<!must )(?<!will )(?<!shall )(?<!should )(?<!can )\b(?:switch|{_RECORDS_MOVE}|migration|change) (?:away )?from $|\b(?:moved|changed|migrated|switched|went|came)\b.{{0,40}}\bfrom $|\bnothing (?:is|was|has been) (?:left|kept|stored|entered) in $|\b(?:takes?|took) (?:over )?(?:the place of|from) $|\b(?:succeeds?|succeeded|supersedes?|superseded|ousted|in place of) $",
    re.I,
)
_FROM_THEN = lazy.pattern(
    rf",? (?:from|as of|as from|starting|beginning) (?:in )?(?:next (?:year|month|spring|summer|autumn|fall|winter|quarter)|(?:(?:early|mid|late) )?(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{MONTH})(?! (?:20(?:[01]\d|2[0-6])|last)\b)(?: 20\d\d)?|20(?:2[7-9]|3\d))(?: (?:on|onwards))?(?=\W*$|[.,;)])",
    re.I,
)
_ALSO_FROM = lazy.pattern(  # "we moved from SugarCRM to Zoho, and last month from Tally to Odoo"
    r"\b(?:moved|changed|migrated|switched)\b[^.;]{0,90},? and\b[^.;,]{0,25}\bfrom $", re.I
)
_ALSO_REPLACED = lazy.pattern(  # "we replaced Pipedrive with HubSpot and Xero with NetSuite"
    r"\b(?:replaced|swapped|exchanged)\b[^.;]{2,60} (?:with|by|for) [^.;]{2,40}(?:,| and|, and) (?:the |our |our old )?$",
    re.I,
)
_WITH_ANOTHER = lazy.pattern(r" (?:with|by|for) (?:the |our )?(?-i:[A-Z])", re.I)
_TO_ANOTHER = lazy.pattern(r" to (?:the |our )?(?-i:[A-Z])", re.I)
_NOT_USED = lazy.pattern(
    r"\b(?:not(?! only\b| just\b| merely\b)|never|no longer|n['’]t|nicht(?! nur\b)|plus|pas(?! seulement\b))\b.{0,20}\b(?:use[ds]?|using|ha[sv]e|run|need(?:ed)?|want(?:ed)?|bought|live|"
    r"genutzt|gekauft|eingesetzt)\b|"
    r"^ (?:nutzen|verwenden|haben|benutzen|gebruiken|hebben|usamos|tenemos|utilizamos|temos|utilisons|avons)\b.{0,20}\b(?:nicht|niet|no|não|pas)\b",
    re.I,
)
_NOT_HAVING = compiled(
    r"(?:\b(?:nobody|no one|none of us|not(?! only)|no|never|no longer|neither|nor|without|instead of|rather than|nicht|kein\w*|ohne|statt|pas|plus|sans|ni|no|sin|ya no|"
    r"niet|geen|zonder|não|nem|sem)|n['’]t)(?:,? (?:yet|any|more|longer|currently|really|even|be|been|being|an?|the|our|on|in|with|at|"
    r"to|for|from|here|use|uses|used|using|utilis\w+|usamos|tenemos|temos|avons|hebben|haben|nutzen|verwenden|gebruiken|have|has|having|had|run|running|own|need|needs|want|wants|wanting|buy|buying|bought|"
    r"consider\w*|go|going|get|getting|support|suggest|recommend|propose|offer|interested|keen|live|work|works|working|licensed|licen[cs]es?|like|"
    r"evaluat\w*|of|and|or|nor|de|le|la|les|el|mehr|mais|meer|plus|und|oder|et|ou|y|o|e|ein\w*|(?-i:[A-Z][\w/.-]*)))*[ ,(“\"]*$"
)
_IN_USE = lazy.pattern(
    r"\b(?:runs?(?: on)?|uses?|using|works? (?:in|with|on)|lives? in|(?:raised|kept|keyed|entered|sold|made|created|invoiced|held|typed|"
    r"stored|booked|managed|recorded|opened|logged) (?:in|into|from|with|on)|(?:is|are|has been|have been) (?:in|on)|our|my) (?:our |the )?$|"
    r"\b(?:crm|erp|system|software|ledgers?|books|accounting|accounts|shop|database|help ?desk) (?:is|are|has been|have been)(?: now)? $",
    re.I,
)
_IS_THERE = lazy.pattern(r"\b(?:is (?:the|our|what)|the (?:crm|erp)|runs?|uses?|lives? in|stays|remains)\b", re.I)
_BETWEEN = lazy.pattern(  # what is said of a link is not said of the systems it joins
    r"\b(?:links?|interfaces?|connect\w*|integration|sync\w*|imports?|exports?|scripts?|bridge|macros?|flows?)\b[^,;]*\b(?:between|from|to|with|of|and|into) (?:the |our )?$",
    re.I,
)
_WORK_ON = lazy.pattern(  # "we do not want anything built on Exact Globe": not on that one
    r"\b(?:anything|nothing|something|work|money|time)(?: more| new| else)? (?:(?:is |are |to be |should be )?(?:built|developed|done|invested|spent) )?(?:on|for|in|into) (?:(?:the|our) )?$",
    re.I,
)
_PLACE = lazy.pattern(r"\b(?:out of|in|on|into|back in|from|to|between|with|via) (?:the |our )?$", re.I)
_MOVES = lazy.pattern(  # what is wanted of records says that the systems are there
    r"\b(?:what|which records|orders?|accounts?|customers?|contacts?|invoices?|quotes?|records?|data|opportunit\w+|deals?|entitlements?|products?|prices?|"
    r"everything|information|figures|stock)\b[^.;]*\b(?:to|will|shall|should|must|need to|has to|have to) (?:be (?:\w+ )?|then )?"
    r"(?:mov\w+|flow\w*|exchang\w+|go|goes|pass\w*|transfer\w*|sync\w*|appear\w*|show\w*|visible|creat\w+|land\w*|sent|arriv\w+|copied|written|pushed|reach\w*|end up)\b",
    re.I,
)
_CHOOSING = lazy.pattern(
    r"\b(?:evaluat\w+|consider\w*|compar\w+|pilot\w*|trial|proposals?|demo\w*|replac\w+|migrat\w+|switch\w*|buy\w*|new (?:crm|erp)|choos\w+|select\w*|either|or)\b",
    re.I,
)


_NO_WAIT = lazy.pattern(  # "Access Orchard, no wait, Orderwise", "Capsule? No, sorry, that was my last job"
    r"\s*[,?;–—-]*\s*(?:no,? wait|wait,? no|no,? sorry|sorry,? no|no,? hang on|hang on|scratch that|strike that|(?:sorry,? )?I (?:mean|meant)|no,? I (?:mean|meant)|correction)\b",
    re.I,
)
_AN_OPTION = lazy.pattern(_OPTION, re.I)
REFUSED, UNSAID = "refused", "unsaid"  # it is only talked about; nothing is said of it


def bids(text: str, end: int) -> bool:
    """Whether of the product whose name ends there a text says that it was offered: "Celigo has quoted USD 14,000"."""
    return _BIDS.match(text, end) is not None


def is_option(before: str) -> bool:
    """Whether the words before a product make it one of two ways to do a thing: "directly or through MuleSoft"."""
    return _AN_OPTION.search(before) is not None


def is_talked_about(text: str, end: int) -> bool:
    """Whether what follows a name makes it one of people or of papers: "Epicor customers", "the NetSuite offer"."""
    return _ABOUT_IT.match(text, end) is not None


def is_told_of_links(words: str) -> bool:
    """Whether a negation is about what two systems do not exchange: "Salesforce does not talk to NetSuite"."""
    return _UNRELATED.search(words) is not None


def acts(text: str, end: int) -> bool:
    """Whether behind the name of a product stands what it does: it is in use, whatever else is left out."""
    return _DOES.match(text, end) is not None


def is_where(words: str) -> bool:
    """Whether words that end before a system, or with it, tell of records that lie in it: "Invoices are made in NetSuite"."""
    told = _IS_WHERE.match(words)
    return told is not None and len(words[told.end() :].split()) <= _WORDS_OF_NAME


def stays(words: str) -> bool:
    """Whether words leave a system as it is, or tell what it came in place of: it is there."""
    return _LET_ALONE.search(words) is not None or _REPLACED_IT.search(words) is not None


class Standing:
    """How the products of one clause of prose stand: each is there now, or past, planned, negated …, or only talked about."""

    def __init__(self, text: str, clause: Clause, mentions: list[Mention]) -> None:
        self._text, self._clause = text, clause
        self._many = len(mentions) >= _LISTED
        several = mentions if len(mentions) > 1 and not clause.titled else []
        places = [(one.start - clause.start, one.end - clause.start) for one in several]
        self._linked = {clause.start + start for start, _ in linked(clause.text, places, clause.mood)}
        self._next = {one.start: other.start for one, other in pairwise(mentions)}  # where the next product begins
        self._opening = mood_of(text[clause.start : mentions[0].start])
        self._moving = MOVING.search(clause.text)  # "we are moving from A to B"
        self._replaced = _REPLACED.search(clause.text)  # "we moved from A to B"
        self._in_its_place = _REPLACED_IT.search(clause.text)  # "A replaced B"
        self._bidding = any(bids(text, mention.end) for mention in mentions)
        self._visiting = any(_VISITS.match(text, mention.end) for mention in mentions)

    def before(self, mention: Mention) -> str:
        """The words of the clause before a product, of a very long one those near by."""
        return self._text[max(self._clause.start, mention.start - _NEAR) : mention.start]

    def around(self, mention: Mention) -> str:
        """The words of the clause that may be said of a product: all of them, and of a very long one those near by."""
        if self._clause.end - self._clause.start <= 2 * _NEAR:
            return self._clause.text
        return f"{self.before(mention)}{self._text[mention.start : min(self._clause.end, mention.end + _NEAR)]}"

    def may_be_there(self, mention: Mention) -> bool:
        """Whether nothing speaks against a product that the clause states."""
        before = self.before(mention)
        return self._clause.mood == "stated" and not (
            is_talked_about(self._text, mention.end)
            or any(told.search(before) for told in (_HEARD_OF, _BUYING, _LEAVING))
        )

    def of(self, mention: Mention) -> str:
        """The mood in which the clause names a product, or REFUSED, or UNSAID."""
        if mention.start in self._linked:
            return by_succession(self._text, self._clause.start, mention) or "stated"
        if self._clause.titled and self._clause.mood == "planned" and _COMING_FROM.search(self.before(mention)):
            return UNSAID  # "Planned: a move from Maximizer to Creatio in 2029"
        mood = self._of_clause(mention)
        if mood in ("out of scope", "negated") and _PAID_FOR.search(self.before(mention)):
            return UNSAID  # "What was paid for HubSpot is not part of it"
        if decided := self._decided(mood, mention):
            return decided
        mood = self._qualified(mood, mention)
        if mood == "negated" and not self._negates(mention):
            if not self._stands_by_itself(mention):
                return (
                    UNSAID  # "Pipedrive and the ERP do not agree" says that both are there, and is no statement of it
                )
            mood = "stated"  # "orders keyed into Xero do not show who signed"
        if self._is_of_something_else(mood, mention):
            return UNSAID
        return self._by_change(mood, mention)

    def _of_clause(self, mention: Mention) -> str:
        """What the mood of the whole clause means for one of its products."""
        mood, before, around = self._clause.mood, self.before(mention), self.around(mention)
        if mood in ("negated", "planned", "past", "conditional") and not self._clause.titled:
            taken_in = without_taking_in(self._clause.text)
            mood = mood_of(taken_in) if taken_in != self._clause.text else mood
        if mood in ("negated", "planned", "past", "hedged") and self._is_said_in_brackets_of_another(mention):
            mood = "stated"  # "Salesforce (renewal 30 September) and Odoo (evaluating)"
        is_old = _IS_OLD.search(self._clause.text)
        if mood == "past" and is_old and mood_of(_IS_OLD.sub(" ", self._clause.text)) == "stated":
            mood = "stated"  # "Our ERP, Sage, is old"
        if mood == "past" and self._in_its_place:  # "S/4HANA replaced ECC"
            mood = "stated" if mention.end <= self._clause.start + self._in_its_place.start() else "past"
        since = before.endswith(("since the ", "since our ")) and _SINCE_THEN.match(self._text, mention.end)
        if mood == "past" and since:
            mood = "stated"  # "since the SYSPRO implementation eight years ago"
        if mood == "past" and SUCCEEDS.search(before):
            mood = "stated"  # "EBP, remplacé par Sage X3"
        put = mention.system.category in SORTS and _STAYS_PUT.search(around)
        if mood == "out of scope" and (put or _LET_ALONE.search(around) or _STAYS_IN.search(before)):
            mood = "stated"  # "those land in NetSuite and work fine, so leave them alone": it is there, and stays
        lies = _IS_WHERE.match(before) if mood == "out of scope" and not self._clause.titled else None
        is_told = lies and lies.end() == len(before) and _TELLS.search(lies["told"])
        if is_told and mention.system.category in SORTS and not self._clause.text.endswith("alone"):
            mood = "stated"  # "Invoices are made in NetSuite and are out of scope"
        if self._clause.titled:
            pass  # of all that stands below a title
        elif mood in ("negated", "planned", "past", "hedged") and self._is_one_of_a_list(mood, mention):
            mood = mood_of(self._part(mention))  # what is said of one of a list is not said of the others
        elif mood in ("hedged", "conditional") and self._opens_alone(mention):
            # "WooCommerce, spares only, maybe a dozen a day"; "Zoho Desk if somebody's grinder dies"
            mood = "stated"
        if (
            mood in ("negated", "planned", "conditional")
            and not self._clause.titled
            and self._is_at_work(mood, mention)
        ):
            mood = "stated"
        return (
            "past" if mood == "negated" and _USED_TO.search(before) else mood
        )  # "Used to be on Salesforce, never again"

    def _is_at_work(self, mood: str, mention: Mention) -> bool:
        """Whether a product is at work where a clause says what it does not do, or what happens if something is done in it: "Xero
        won't take an order without a number", "if the deal is won in Pipedrive"."""
        around = Around.of(self._text, self._clause.start, (mention.start, mention.end))
        if around.is_not_ours:
            return False
        if mood == "planned" and around.is_wanted_to_act:
            return mood_of(around.before) == "stated"
        if mood == "planned" and _TO_REACH.search(around.before):
            return True  # "we'd like each to show up in Sage Intacct", "the posting of gifts from Donorfy"
        if mood == "negated" and _NOT_TO_REACH.search(around.before):
            return True  # "order should not go to Odoo"
        if mood == "negated" and around.is_done and _MUST_NOT.match(around.behind):
            return mood_of(around.before) == "stated"
        if around.refuses:
            return mood != "planned" or mood_of(around.before) == "stated"
        return mood == "conditional" and not _SUPPOSED.search(self._clause.text) and (around.is_done or around.acts)

    def _decided(self, mood: str, mention: Mention) -> str | None:
        """What single words beside a product decide, whatever the clause says."""
        before, end = self.before(mention), mention.end
        if _BEFORE_IT.search(before):
            return REFUSED  # "Before Epicor we were on Made2Manage"
        if told := by_succession(self._text, self._clause.start, mention):
            return told
        leaving = _REPLACING.search(before) and not _UNDECIDED.search(before)
        if (leaving and NEGATED.search(before)) or _KEEPING.search(before):
            return "stated"  # "we are not replacing Label Traxx"
        again = _ALSO_FROM.search(before) and _TO_ANOTHER.match(self._text, end)
        again = again or (_ALSO_REPLACED.search(before) and _WITH_ANOTHER.match(self._text, end))
        switched_off = _SWITCHED.search(before) and _OFF.match(self._text, end)
        if leaving or switched_off or again or _CAME_FROM.search(before) or LEFT_BEFORE.search(before):
            return "past"
        if (
            _ANYTHING_BUT.search(self._text, self._clause.sentence[0], mention.start)
            or _SAID_NO.match(self._text, end)
            or _NO_WAIT.match(self._text, end)
        ):
            return REFUSED
        if _TURNED_DOWN.search(self._text, mention.end, self._clause.sentence[1]):
            return REFUSED
        if _BOUGHT_NEITHER.match(self._text, end, self._clause.sentence[1]):
            return "negated"
        if _PRICED.match(self._text, end) and _QUOTED.search(self._text, self._clause.sentence[0], mention.start):
            return REFUSED  # "The quote we got from Celigo was $18,000 and from Boomi $24,000"
        if _DISMISSED.search(before):
            return "out of scope"
        talked_of = (
            is_in_a_companys_name(self._text, mention, before)
            or is_talked_about(self._text, end)
            or _WHAT_THEY_HAVE.match(self._text, end)
            or _HEARD_OF.search(before)
            or _LEAVING.search(before)
            or _TOUTED.search(before)
            or _MEANT.match(before)
        )
        return REFUSED if talked_of else None

    def _qualified(self, mood: str, mention: Mention) -> str:
        """The mood after what stands right before and behind a product."""
        before, around, end = self.before(mention), self.around(mention), mention.end
        behind = end, self._next.get(mention.start, self._clause.sentence[1])
        if mood == "question" and _OUR.search(before):
            mood = "stated"  # "Can you connect our HubSpot to Xero?" says that they have the one
        if mood == "stated" and (is_left(self._text, *behind) or _PAUSED.match(self._text, end)):
            mood = "past"
        remarked = _REMARK.match(self._text, end) and (not before.strip() or "(" in self._text[end : end + 2])
        if mood == "stated" and (remarked or _ITEM.fullmatch(before)):
            mood = told_behind(self._text, *behind)  # "Online sales: PrestaShop, to be started in 2028"
        earlier = _EARLIER_ONE.search(before) or (_OLD_ONE.search(before) and _IS_OVER.match(self._text, end))
        if mood == "stated" and earlier and not _STILL.search(around):
            mood = "past"  # "the earlier CRM, Livespace, stopped in October"
        if mood == "stated" and _UNTIL_THEN.match(self._clause.text):
            mood = "past"  # "Up to the pandemic the reps kept everything in Act!"
        if mood == "stated" and (_WILL_BE.search(before) or self._visiting or self._is_offered(mention)):
            mood = "planned"
        if mood == "stated" and _FROM_THEN.match(self._text, end):
            mood = "planned"  # "Zoho CRM, and Zoho Books from January"
        if mood == "stated" and _THE_ONE_BEFORE.match(self._text, end):
            mood = "past"
        if mood == "stated" and (remark := _AFTERWARDS.match(self._text, end)):
            mood = remark.lastgroup or mood
        return "stated" if mood == "negated" and is_told_of_links(around) else mood

    def _is_of_something_else(self, mood: str, mention: Mention) -> bool:
        """Whether the clause's mood is one of a link to a product, or of what a product leaves out."""
        before = self.before(mention)
        if mood == "out of scope" and _LEAVES_OUT.match(self._text, mention.end, self._clause.end):
            return True  # "Bullhorn margin excludes holiday pay"
        if mood == "out of scope" and _COSTS_OF.search(before):
            return True  # "The maintenance of proALPHA (19,800 a year) is not part of it"
        if mood == "out of scope" and acts(self._text, mention.end):
            return True  # "What should not: opportunities, Copper keeps those to itself"
        if mood not in ("past", "out of scope"):
            return False  # "the link between A and B was written by a man who has retired"
        place = mood == "out of scope" and _PLACE.search(before) and not _WORK_ON.search(before)
        return bool(_BETWEEN.search(before) or place)

    def _by_change(self, mood: str, mention: Mention) -> str:
        """The mood by what the clause tells of a change: from what, and to what."""
        before, around = self.before(mention), self.around(mention)
        if mood == "planned" and _MOVES.search(around) and not _CHOOSING.search(around):
            mood = "stated"
        if self._moving and mood in ("stated", "planned"):
            if mention.start >= self._clause.start + self._moving.end():
                return "planned"
            # what they are leaving: in use still, and not for long; "whether to drop Salesforce for Pipedrive" says more
            return "stated" if _UNDECIDED.search(around) else REFUSED
        if self._replaced and mood in ("stated", "past"):
            if mood == "past" and is_left(self._text, mention.end, self._clause.sentence[1]):
                return mood  # "we moved to Odoo and left MYOB behind"
            new = self._clause.start + max(self._replaced.start(name) for name in ("new", "new2", "new3", "new4"))
            return "stated" if mention.start >= new else "past"
        if mood != "stated":
            return mood
        if _COMING.search(around) or _NOT_YET.search(before) or _BUYING.search(before):
            return "planned"
        if _BEFORE_THAT.search(before):
            return "past"
        if _STILL.search(around) or WAS_TO_JOIN.search(before):
            return "stated"
        return UNSAID if self._is_unclear(mention) else "stated"

    def _is_one_of_a_list(self, mood: str, mention: Mention) -> bool:
        """Whether a product stands among others that the clause's opening says nothing of."""
        apart = "," in self.before(mention) + self._text[mention.end : self._clause.end]
        return self._many and self._opening != mood and apart

    def _is_said_in_brackets_of_another(self, mention: Mention) -> bool:
        """Whether the clause states what it says but for brackets, and those that say otherwise do not stand behind or around
        the product."""
        brackets = list(BRACKETS.finditer(self._clause.text))
        if not brackets or mood_of(BRACKETS.sub(" ", self._clause.text)) != "stated":
            return False
        start, end = mention.start - self._clause.start, mention.end - self._clause.start
        later = PERHAPS_LATER.match(self._clause.text, end)  # is said of another
        moods = {
            one.start() <= start < one.end()
            or (end <= one.start() and not (later or self._clause.text[end : one.start()].strip())): mood
            for one in brackets
            if (mood := mood_of(one.group())) != "stated"
        }  # by whether they are the product's own
        return False in moods and True not in moods

    def _opens_alone(self, mention: Mention) -> bool:
        """Whether the clause opens with a product, and hedges only what comes behind it."""
        opens = not self.before(mention).strip(" *•–—-")
        return opens and _OF_THE_REST.match(self._text, mention.end) is not None

    def _is_offered(self, mention: Mention) -> bool:
        """Whether a product is one of those that were quoted for: "… and Jitterbit SGD 36,500"."""
        priced = bids(self._text, mention.end) or _PRICED.match(self._text, mention.end)
        return self._bidding and bool(priced)

    def _negates(self, mention: Mention) -> bool:
        """Whether the clause's negation is about having a product: it stands before it, or behind it says that it is not
        used."""
        before = self._clause.text[: mention.start - self._clause.start]
        having = None if before.endswith(" not, ") else _NOT_HAVING.search(before)  # "Invoices not, DATEV gets these"
        return bool(having or _NOT_USED.search(self._clause.text[mention.end - self._clause.start :]))

    def _stands_by_itself(self, mention: Mention) -> bool:
        """Whether a part of the clause says that the product is there, and another what is not: "Upsales is the CRM, and
        before it a box of a company that no longer exists"."""
        before = self.before(mention)
        if _IN_USE.search(before) and mood_of(before) == "stated":
            return True
        behind = re.split(r",\s|\band\b", self._text[mention.start : self._clause.end], maxsplit=1)[0]
        part = before.rpartition(",")[2] + behind
        return _IS_THERE.search(part) is not None and mood_of(part.strip()) == "stated"

    def _part(self, mention: Mention) -> str:
        """The words between commas among which a product stands in the clause."""
        behind = re.split(r",\s", self._text[mention.start : self._clause.end], maxsplit=1)[0]
        return self.before(mention).rpartition(", ")[2] + behind

    def _is_unclear(self, mention: Mention) -> bool:
        """Whether a past tense stands so near to a product that it may be had no longer."""
        behind = self._text[mention.end : self._clause.end]
        return _HAD_BEFORE.search(self.before(mention)) is not None or _WAS_AFTER.match(behind) is not None
