"""The systems of a brief: which products a clause names, what each is to the writer, and in which mood it is named.

A product is a fact where the clause says that the writer's own company has it now. Whoever sells it, tells of it, used
it once or is about to buy it names it too: the words around the name decide, and where they do not, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from inwriting.playbook.schema import Fact, Playbook, System
from inwriting.reading.catalogue import Mention, catalogue
from inwriting.reading.context import works_as
from inwriting.reading.introduced import introduced
from inwriting.reading.model import OF_OTHERS
from inwriting.reading.patterns import compiled
from inwriting.reading.prose import NEGATED, OTHERS, UNCLEAR, Clause, clauses, mood_of, status_behind
from inwriting.reading.unlisted import unlisted

Named = tuple[str, str, Clause]  # key, the product's name, and the clause in the mood that it is named in

_MOVING = re.compile(
    r"\breplac(?:e|ing)\b.{1,60}?\b(?:by|with)\s+|\b(?:drop|swap|ditch|trade)(?:ping|ing)?\b.{1,60}?\bfor\s+(?=(?-i:[A-Z]))|"
    r"\b(?:moving|migrating|switching|transitioning|changing)\b(?:\s+(?:away\s+)?from\s+.{1,60}?)?\s+(?:over\s+)?to\s+",
    re.I,
)
_UNDECIDED = re.compile(r"\b(?:whether|should we|consider\w*|thinking (?:of|about)|might)\b", re.I)
_STILL = re.compile(
    r"\b(?:stays?|remains?|keeps?|still)\b|\b(?:was|were|has been|have been) (?:\w+ )?(?:implemented|introduced|rolled out|installed|launched|adopted|deployed|brought in|renewed|extended|upgraded|updated|bought|purchased|chosen|selected|licensed)\b",
    re.I,
)
_COMING = re.compile(
    r"\b(?:goes live|will go live|going live|is being (?:implemented|rolled out|introduced)|(?:is|are) (?:foreseen|envisaged|slated|anticipated) (?:for|in)|are (?:implementing|introducing|"
    r"rolling out))\b",
    re.I,
)
_NOT_YET = re.compile(
    r"\b(?:before|until|if|once|when) (?:we|they|i|you) (?:sign|buy|commit|choose|order|pay|get|have|introduce|switch|move|migrate)\b[^,;]*$",
    re.I,
)
_BUYING = re.compile(
    r"\b(?:quotes?|quotations?|offers?|proposals?|prices?|pricing|estimates?|brochures?|pitch(?:es)?) (?:from|by) (?:the )?$|"
    r"\b(?:persuaded|convinced|assured) (?:me|us|him|her|them) (?:that |of )?$|\b(?:keen|eager|itching|determined|about|ready|tempted) to (?:sign|buy|get|take|go)\b[^.;,]{0,12}$|\bwants? to (?:get|buy|have) $|"
    r"\b(?:demos?|demonstrations?|presentations?|trials?(?: (?:accounts?|licen[cs]es?|versions?|seats?))?) (?:of|for|by|from|with)\b[^.;]*$|"
    r"\b(?:testing|trying(?: out)?(?! to\b)|test-driving|playing (?:around )?with|(?:been|was|were) (?:shown|demoed|pitched)|(?:has|have|had) seen) (?!that\b|how\b|whether\b|the (?:link|interface|connection|integration|sync)\b)[^.;]{0,60}$|"
    r"\b(?:whether|if) (?:or not )?(?:we|to|i|it|they|you)\b.{0,40}\b(?:buy|get|take|choose|go (?:for|with)|adopt|sign|need|want)\b[^,;]{0,20}$|"
    r"\b(?:open to|in love with|argument is that|idea is that|talk(?:ed|ing|s) of|dreams? of|keen on|tempted by|proposals?\b.{0,40} for|offers?\b.{0,40} for) (?:\w+ing )?[^,;]{0,12}$|"
    r"\b(?:mentions?|mentioned|rav(?:es?|ing) about|enthuses? about|swoons? over|dreams? about) $|"
    r"\b(?:parlé d(?:e|['’]) ?|hablado de |falaram (?:d[eoa] |em ))$",
    re.I,
)
_REPLACED = re.compile(
    r"\b(?:(?:moved|migrated|switched|went|finished (?:moving|migrating|switching))\b(?:\s+(?:away\s+)?from\s+(?P<old>.{1,60}?))?\s+to\s+(?P<new>.{1,60})|"
    r"replaced\s+(?P<old2>.{1,60}?)\s+(?:with|by)\s+(?P<new2>.{1,60})|"
    r"(?:dropped|ditched|swapped|left|traded(?: in)?|binned|exchanged|abandoned)\s+(?P<old3>.{1,40}?)\s+for\s+(?P<new3>[A-Z].{1,60}))",
    re.I,
)


_UNRELATED = re.compile(
    r"(?:\b(?:not|never|nothing|hardly)|n['’]t)\b.{0,40}\b(?:talk\w*|speak\w*|communicat\w+|sync\w*|in sync|match\w*|agree\w*|connected|"
    r"integrated|linked|exchang\w+|shar(?:e|es|ed)|reconcile\w*|moves?|flows?)\b",
    re.I,
)
_ABOUT_IT = re.compile(  # "Salesforce consultants" are no Salesforce
    r"[ -](?:dealers?|resellers?|customers|users|people|folks|guys?|chaps?|crowd|consultants?|partners?|experts?|specialists?|developers?|rep(?:resentative)?s?|sales(?:people|m[ae]n| team| rep\w*)|trainings?|"
    r"team (?:had|has|have|gave|came|visited|showed|called|did)|certif\w+|experience|expertise|conference|event|demo|pitch|quotes?|quotation|proposals?|offer|price|pricing|brochure|webinar|contacted|called (?:me|us)|"
    r"visited|announced|made us|told|offered|sent|wrote|sponsors?|quoted|promised|sells?|proposed|invited|approached|lets? us|wants? to sell)\b",
    re.I,
)
_HEARD_OF = re.compile(
    r"\b(?:(?:rep|salesm[ae]n|someone|somebody|people|man|woman|lady|guy|contact|friend)s? (?:from|at|of)|(?:we|i|have|are|am|in|been|['’](?:re|m|ve)) talk(?:s|ed|ing)? (?:to|with)|talk(?:s|ed|ing)? about|"
    r"(?:verkäufer|vertreter|berater|vendeur|commercial|vendedor|verkoper|vertegenwoordiger|consultor) (?:von|de|van|da|do|du)|"
    r"(?:brochure|leaflet|flyer|advert|article|slides?|price list)s? (?:of|for|from|about)|heard (?:about|of)|(?:will )?ask(?:s|ed|ing)? about|wonder(?:ed)? about(?: using| buying| getting| taking)?|read (?:about|on)|know|knows|news (?:from|about)|article (?:on|about)|curious about|"
    r"(?:keeps? (?:on )?(?:at|after|nagging|pestering|bugging|badgering|asking|telling)|nag(?:s|ged)?|pester(?:s|ed)?|bug(?:s|ged)?|badger(?:s|ed)?|chas(?:es|ed)) (?:me|us)(?: to death)? "
    r"(?:about|with|to (?:use|get|buy|try|take|move to|go with|switch to))) $",
    re.I,
)
_MEANT = re.compile(
    r"^\W*(?:to|for) (?!now\b|the (?:moment|time being|present)\b|today\b|us\b|years\b)(?:the |our )?\w+(?: \w+)? (?:it|she|he|a customer|the customer)(?: is|[’']s) ",
    re.I,
)  # "To accounting it is NAV, because NAV pays"
_SAID_NO = re.compile(r"\s?\?\s+(?:no|non|nein|nee|não|nope|never|nie|nunca|jamais)\b", re.I)  # "Pennylane ? Non"
_SUCCEEDS = re.compile(
    r"\b(?:remplacée?s? par|sustituid[oa]s? por|reemplazad[oa]s? por|vervangen door|substituíd[oa]s? p(?:or|el[oa])|(?:ersetzt|abgelöst) durch|(?:replaced|succeeded) (?:by|with)) "
    r"(?:the |our |den |die |das |le |la |el |de |het |o |a )?$",
    re.I,
)
_DISMISSED = re.compile(r"\b(?:forget(?: about)?|disregard|never mind|ignore|skip) (?:the |our |your )?$", re.I)
_WHAT_THEY_HAVE = re.compile(  # "… about NetSuite because that's what they run"
    r"[^.;]{0,30}\b(?:that|it|which|this)(?:['’]s| is) what (?:they|he|she) (?:all |both |now )*(?:runs?|uses?|ha(?:ve|s)|works? (?:with|in|on))\b",
    re.I,
)
_LEAVING = re.compile(
    r"\b(?:leaving|phasing out|getting rid of|sunsetting|decommissioning|end of life of|away from|outgr(?:own|ew|owing))\b",
    re.I,
)
_HAD_BEFORE = re.compile(
    rf"(?:{UNCLEAR})(?:(?!\b(?:and|which|that|because|who|since|when|where|but)\b)[^,;.:])*$", re.I
)
_BEFORE_THAT = re.compile(r"\bbefore (?:that|then|this)\b:?[^,;.:]*$", re.I)
_WAS_AFTER = re.compile(
    r"(?: \w+)? (?:was|were|had been|had)\b(?! (?:\w+ )?(?:bought|purchased|licensed|introduced|implemented|rolled out|signed|set up|"
    r"added|chosen|installed|launched|adopted|deployed|upgraded|paid)\b)|(?: \w+)? before\b(?! (?:the|we|they|it|any\w*|that (?:date|day)|our|a|[A-Z0-9]))",
    re.I,
)
_THE_ONE_BEFORE = re.compile(
    r",? (?:the|our) (?:\w+ )?(?:erp|crm|system|one|program|package) (?:before|previously|until|of old|we had)\b", re.I
)
_LISTED = 2  # products that make a list
_OF_THE_REST = re.compile(r",|,? (?:if|when|where|whenever) (?:(?:some|any)(?:body|one|thing)|a|an|the)\b", re.I)
_SINCE_THEN = re.compile(r" (?:implementation|introduction|roll-?out|launch|go-?live|migration|project)\b", re.I)
_STAYS_IN = re.compile(r"\b(?:stays?|remains?|kept|leave (?:them|it|those|these|that)) (?:in|on|with) $", re.I)
_LET_ALONE = re.compile(
    r"\bleave (?:it|them|that|those|these|this) (?:all )?(?:well )?(?:alone|be|as (?:it|they) (?:is|are))\b|"
    r"\b(?:is|are) (?:fine|good|ok|okay|alright|all right) (?:just )?(?:where|as) (?:it|they) (?:is|are)\b",
    re.I,
)
_REPLACED_IT = re.compile(r"\b(?:has |have )?replaced (?!by\b|with\b)(?!.*\b(?:by|with)\b)", re.I)
_USED_TO = re.compile(r"\bused to (?:be on|use|run|have|work (?:in|with|on))\b[^,;]*$", re.I)
_KEEPING = compiled(  # "we do not want to change from Visma" says that they have it
    r"(?:\b(?:not|never|no (?:wish|intention|plans?|desire|reason|need))|n['’]t)\b[^,;]{0,30}\b(?:chang|mov|switch|migrat|go|get|part)(?:e|ing)?\b (?:away )?(?:from|with|off|rid of) $|"
    r"(?:\b(?:not|never)|n['’]t)\b[^,;]{0,20}\b(?:leav|drop|scrap|abandon|ditch)(?:e|ing|ping)? $",
)
_LEAVES_OUT = re.compile(r"(?:['’]s)?(?: \w+){0,3} (?:excludes|leaves out|ignores|omits)\b", re.I)
_BEFORE_IT = re.compile(r"^\W*before (?:the |our )?$", re.I)
_REPLACING = re.compile(r"\b(?:which )?(?:replac(?:es|ing|ed)|succeeds|succeeding) (?:the |our )?(?:old )?$", re.I)
_COMPANY = re.compile(
    r"\b(?:suppliers?|customers?|clients?|partners?|competitors?|dealers?|landlord|company|firm) $", re.I
)
_COMPANY_NAME = re.compile(
    r" (?:(?:& |and )?[A-Z][\w&]+ )?"
    r"(?:Ltd|Inc|GmbH|AG|LLC|Pty|plc|Metals|Windows|Properties|Group|Holdings?|Partners|Consulting|Tours|Foods)\b"
)
_SUBJECT = re.compile(
    r"((?:[A-ZÀ-Þ][\w&’'.-]*)(?: (?:& |and )?[A-ZÀ-Þ][\w&’'.-]*){0,3}) (?:uses|runs|operates|has|works|is on|is running|lives|(?P<many>use|run|operate|have|live|are on|are running))\b"
)
_NO_SUBJECT = re.compile(
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
_AFTERWARDS = re.compile(
    r"\s*\((?P<planned>planned|future|not yet|tbd|tbc|evaluat\w+|candidate|maybe|proposed|coming|later|consider\w+|from 20|to come|"
    r"next year)|(?:\s*\(|:\s*(?=[\w ]{3,14}[.;]?[ \t]*(?:\n|$)))(?P<past>no longer|former|old\b|past\b|gone\b|history\b|until 20|retired|decommissioned|replaced)",
    re.I,
)
_EARLIER = re.compile(
    r"\s+(?:before(?: that| then)?|previously|formerly|earlier|until (?:recently|last year|20(?:[01]\d|2[0-5])))(?=\s*(?:$|[.,;)\n]))",
    re.I,
)  # "HubSpot, Pipedrive before"
_WILL_BE = re.compile(  # "Our ERP will be Odoo from January on"
    r"\b(?:will|shall|is going to|is to|are going to|are to) (?:(?:be|then|soon) )?(?:on |in |using |running |our |the )?$|"
    r"\b(?:wird|werden|sera|será|wordt) $",
    re.I,
)
_SORT = r"(?:crm|erp|system|software|tool|package|program|platform|shop|solution|application|database)(?:,| \(|:| was| called| named)? ?(?:the )?"
_EARLIER_ONE = re.compile(rf"\b(?:earlier|previous|former|prior|last) (?:[\w-]+ )?{_SORT}$", re.I)
_OLD_ONE = re.compile(rf"\bold(?:er)? (?:[\w-]+ )?{_SORT}$", re.I)
_IS_OVER = re.compile(
    r"[,)]{0,2} (?:(?:which|that|it) )?(?:stopped|ended|closed|died|ran (?:until|till)|went|retired|"
    r"(?:is|was|has been|got) (?:now |since |finally |all )?(?:closed|off|gone|dead|retired|archived?|read-?only|switched|shut|turned|history|over|dropped|replaced|no more))\b",
    re.I,
)
_AND_ANOTHER = re.compile(r"\band (?:an?|the|our|their|some|\w+['’]s) (?:[\w-]+ ){1,4}", re.I)
_BIDS = re.compile(  # "Celigo has quoted USD 14,000": who bids is not there yet
    r" (?:(?:has|have|had) )?(?:also |already |now )?(?:quoted|pitched|bid|tendered|(?:offered|asked|asks?|wants?|came in at)(?= (?:us |me )?(?:[A-Z]{3} ?\d|[$€£]\d|\d[\d.,]*k?\b)))",
)
_PRICED = re.compile(r" (?:[A-Z]{3} ?\d|[$€£]\d)")  # "… and Jitterbit SGD 36,500"
_IS_NOW = re.compile(r"(?:is|are|has been|have been) now (?:on |in |the )?(?=[A-Z])")
_IN_ITS_PLACE = re.compile(
    r"\b(?:replacing|replaces|replaced(?! by)|in place of|instead of|rather than|took over from|succeed(?:s|ing|ed)|successor (?:of|to)) (?:the |our |an? )?(?:old )?$",
    re.I,
)
_THE_OLD = re.compile(r"\b(?:the|our) (?:old|former|previous) $", re.I)
_OWNED = re.compile(  # "CargoWise, of our forwarder"
    r"\s*[,(] ?(?:(?:it|that|which) is )?(?:of|owned by|run by|belongs to|belonging to) (?:our|the|their|its|a) (?!(?:group|company|firm|team|office)\b)(?:\w+ )?\w+",
    re.I,
)
_LEFT_IT = re.compile(  # "vTiger is written on our old brochure, we left it in 2021"
    r"[^;.]{0,60}?[,(–—-] ?(?:which )?(?:we|they) (?:have |had )?(?:left|dropped|cancelled|stopped|abandoned|gave up(?: on)?|never (?:used|had|bought)) (?:it|that|this)\b(?! (?:out|alone|as))|"
    r" (?:decommission(?:ing|ed)?|sunset|shut-?down|switch-?off|retirement|phase-?out|removal)\b",
    re.I,
)
_ITEM = re.compile(r"\W*(?:[\w/&’'-]+ ){0,4}[\w/&’'-]+(?::|\s{2,}|\.{3,}| [–—-])\s*")
_REMARK = re.compile(r" ?\(| (?:v?\d[\d.]* )?[–—-]{1,2} ")  # behind a product in a list
_SAID_OF_IT = 600  # characters on either side of a product, of a clause that is longer
_CALLED_THEN = re.compile(
    r"(?:it|that) (?:was|used to be) (?:called |named |still |then )?(?-i:[A-Z])\w+\b(?! (?:who|that)\b)", re.I
)
_NOT_CHOSEN = re.compile(  # "CRM: still under evaluation, Dynamics 365 Sales"
    r"\W*(?:still |yet |ainda |noch |encore |todavía |aún |nog )?(?:under evaluation|in evaluation|being evaluated|undecided|to be decided|not (?:yet )?(?:chosen|decided|bought)|"
    r"em avaliação|en evaluación|in evaluierung|en (?:cours d['’])?évaluation|in evaluatie|offen|por definir|à définir)\b",
    re.I,
)
_JUST_BEFORE = 60  # characters: more than the longest of the patterns that end at a name
_RATHER = re.compile(r"[,;]\s| (?:rather than|instead of) ", re.I)  # behind it something is said of another product
_EITHER = re.compile(r" or (?:\w+ )?", re.I)
_RELATIVE = re.compile(
    r"(?:which|that|this|it|és[ao]|eso|das|dies\w*|cel[au]i?|cela|isso|ess[ae]|dat|die|qui|que|lequel|laquelle|welche[rs]?)\s",
    re.I,
)
_VERB_FIRST = re.compile(
    r"(?:is|are|was|were|will|should|must|stays?|remains?|can|not|no|need not|only|gehör\w+|bleib\w+|ist|ne|n['’]|est|"
    r"queda\w*|es|valt|blijft|maakt|hoort|não|fica\w*|é)\b",
    re.I,
)
_OUR = re.compile(r"\b(?:our|my)(?: [\w-]+){0,2} $", re.I)
_AS = r"(?:as|como|als|comme|come)"
_ANEW = r"\b(?:again|noch einmal|nochmals?|become\w*|turn\w*|invoices?|orders?|and|or|when|where|if|before|after|from|to|into|until|unless)\b"  # behind it something else is told
_ERP_IS = re.compile(
    r"\b(?:is|as|=|(?:that|which|it)['’]s) (?:our|your|the|an?) erp\b(?!\s*(?:,|:|is)?\s*$)", re.I
)  # of another product
_CAME_FROM = re.compile(
    r"\b(?:moved|changed|migrated|switched|went|came)\b.{0,40}\bfrom $|\b(?:takes?|took) (?:over )?(?:the place of|from) $|\b(?:succeeds?|succeeded|supersedes?|superseded|ousted|in place of) $",
    re.I,
)
_SORTS = ("crm", "erp")  # what a brief calls a product, whatever its category
_CALLED_BEHIND = {
    key: re.compile(
        rf"[ ,(]*(?:{_AS} |is |ist |est |es )?(?:our |the |its |their |a |unser |notre |ons |nuestro |o nosso |nosso )?{key}\b"
        r"(?!\s*(?:(?:und|et|y|en|e|is|est|ist|es|é|heet|runs|lives|haben|nutzen|setzen|verwenden|we|wir|nous|usamos|utilisons)\b|vendor|supplier|provider|[:=]|(?-i:[A-Z])))",
        re.I,
    )
    for key in _SORTS
}
_ENDS_WITH = {key: re.compile(rf"\s{key}$", re.I) for key in _SORTS}  # "pipedrive crm odoo erp"
_CALLED_BEFORE = {
    key: re.compile(
        rf"(?<!aus dem )(?<!from the )(?<!from our )(?<!out of the )\b{key}\b(?:(?!{_ANEW})[^,.;]){{0,25}}$", re.I
    )
    for key in _SORTS
}
_AS_ROLE = re.compile(rf"\b{_AS} (?:our |its |the |their |a |unser |notre )?(?:crm|erp)\b", re.I)


_THEIRS = re.compile(
    r"^(?:\W*(?:\w+ ){0,3})\bthey (?!(?:then |all )?(?:are in|end|land|go|get|appear|come|arrive|move|flow|sit|become)\b|are (?:\w+ )?(?:keyed|typed|entered|re-?typed|created|booked|invoiced|copied|stored|kept)\b)|\bthemselves\b|\bthe (?-i:City|County|State|Group|Ministry|University|Council)['’]s (?:\w+ )?$|\btheir (?:own |old |new |whole )?(?:\w+ )?$|(?<!and )\btheir (?:\w+ )?(?:teams?|compan\w+|offices?|crm|erp|systems?|sales|finance|people|it|accounts|departments?|group|firm|staff|headquarters|accountants?) (?:uses?|runs?|lives?|works?|is|are|has|have|sits?)\b",
    re.I,
)
_AS_SAID = re.compile(r"\b(?:like|as|what) (?:i|we|\w+) (?:says?|wrote|said|mentioned|told)\b", re.I)
_NOT_USED = re.compile(
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


_IN_USE = re.compile(
    r"\b(?:runs?(?: on)?|uses?|using|works? (?:in|with|on)|lives? in|(?:raised|kept|keyed|entered|sold|made|created|invoiced|held|typed|"
    r"stored|booked|managed|recorded|opened|logged) (?:in|into|from|with|on)|(?:is|are|has been|have been) (?:in|on)|our|my) (?:our |the )?$",
    re.I,
)
_IS_THERE = re.compile(r"\b(?:is (?:the|our|what)|the (?:crm|erp)|runs?|uses?|lives? in|stays|remains)\b", re.I)
_BETWEEN = re.compile(  # what is said of a link is not said of the systems it joins
    r"\b(?:links?|interfaces?|connect\w*|integration|sync\w*|imports?|exports?|scripts?|bridge|macros?|flows?)\b[^,;]*\b(?:between|from|to|with|of|and|into) (?:the |our )?$",
    re.I,
)
_PLACE = re.compile(r"\b(?:in|on|into|back in|from|to|between|with|via) (?:the |our )?$", re.I)
_MOVES = re.compile(  # what is wanted of records says that the systems are there
    r"\b(?:what|which records|orders?|accounts?|customers?|contacts?|invoices?|quotes?|records?|data|opportunit\w+|deals?|entitlements?|products?|prices?|"
    r"everything|information|figures|stock)\b[^.;]*\b(?:to|will|shall|should|must|need to|has to|have to) (?:be (?:\w+ )?|then )?"
    r"(?:mov\w+|flow\w*|exchang\w+|go|goes|pass\w*|transfer\w*|sync\w*|appear\w*|show\w*|visible|creat\w+|land\w*|sent|arriv\w+|copied|written|pushed|reach\w*|end up)\b",
    re.I,
)
_CHOOSING = re.compile(
    r"\b(?:evaluat\w+|consider\w*|compar\w+|pilot\w*|trial|proposals?|demo\w*|replac\w+|migrat\w+|switch\w*|buy\w*|new (?:crm|erp)|choos\w+|select\w*|either|or)\b",
    re.I,
)


_PARTY = (  # who is not the writer's company, in its languages
    r"(?:(?:customers?|clients?)(?! (?:service|services|support|care|success|relations|experience|desk|team|department|operations|management|master|data)\b)|competitors?|suppliers?|rivals?|parents?|sisters?|dealers?|resellers?|distributors?|agents?|agency|banks?|auditors?|integrators?|"
    r"partners?|franchis(?:ees?|ors?)|(?:sub)?contractors?|installers?|tenants?|landlords?|vendors?|owners?|neighbou?rs?|friends?|investors?|trustees?|charity|"
    r"clientes?|proveedor(?:es)?|socios?|dueños?|vecinos?|competencia|fournisseurs?|partenaires?|voisins?|confrères?|concurrents?|klant(?:en)?|leveranciers?|"
    r"eigenaars?|buurman|buren|kunden?|lieferanten?|nachbarn?|vorbesitzer|wettbewerber|fornecedor(?:es)?|parceiros?|vizinhos?|donos?|concorrentes?)"
)
_HAVE = (
    r"(?:uses?|runs?|has|have|had|is on|are on|works? (?:with|on|in)|bought|chose|(?:swear|live)s? (?:by|on)|usan?|tienen?|utilizan?|utilise(?:nt)?|emploie|"
    r"gebruik(?:t|en)|heeft|hebben|nutzt|nutzen|hat|haben|benutzt|verwende[tn]|arbeite[tn] mit|usam?|têm|tem|trabajan? con|travaillent? (?:avec|sur)|werkt met)"
)
_PARTY_HAS = re.compile(  # "our sister in Leeds, Meridian Labs, runs …"; not "for our customers we use …"
    rf"\b{_PARTY}(?:,[^,;:]{{2,40}},|(?: (?!sales\b|finance\b|support\b|we\b|i\b|it\b|everyone\b)[\w’'-]+){{0,4}},?) {_HAVE}"
    r"(?: (?:its|their|her|his|an?|the|also|only|all|own|sein\w*|ihr\w*|su|son|sa|leur|hun|zijn|haar|uma?|una?|une?|eine?n?|een|(?-i:[A-Z])[\w.]+ (?:and|&))){0,3} $",
    re.I,
)
_PARTY_SAYS = re.compile(  # an advice of somebody's; whose system it is, is not said
    r"\b(?:(?:my|our|his|her|mein\w*|unser\w*|mon|ma|notre|mi|nuestr[oa]|mijn|onze|meu|minha|noss[oa]) (?!it\b|team|system|erp|crm)\w+(?:-in-law|-frère)?|friends?|"
    rf"{_PARTY}) (?:says?|said|thinks?|thought|told|keeps? telling|insists?|swears?|suggests?|recommends?|wants us|asks? why|zegt|vindt|denkt|meint|sagt|findet|dice|"
    r"cree|opina|recomienda|dit|pense|trouve|recommande|conseille|diz|acha|recomenda)\b",
    re.I,
)
_REASON = re.compile(r"\b(?:because|since|as)\b", re.I)
_SHOULD = re.compile(
    r"\b(?:should|must|ought|have to|need to|just|better|moeten|zouden|sollten|sollen|müss\w+|doit|devons|devrions|faut|deberíamos|debemos|tenemos que|"
    r"devíamos|devemos|temos (?:de|que)|use[sd]?|uses|runs?|gut|good|great|is|are)\b",
    re.I,
)
_NOT_HAD_YET = re.compile(  # what the value of a label says of products that are only looked at
    r"\b(?:(?:under |in )?evaluation|evaluating|short-?list\w*|candidates?|comparing|contenders|no (?:purchase|contract|licen[cs]e)s?(?: yet| made| so far)?|"
    r"not (?:yet )?(?:bought|purchased|chosen|selected|decided|signed)|undecided|on trial)\b|"
    r"[,;(–—-] ?(?:still |yet )?(?:to be (?:decided|chosen|selected)|tbd)(?=\W*$|[,;)])",
    re.I,
)
_WAS_THERE = re.compile(  # "Exact Globe+ (before 2025: AFAS Profit)", "Pipedrive, before that CAS"
    r"(?:\(|[,;–—-] )(?:before(?: (?:that|then|this|20\d\d|19\d\d))?|until(?: \w+)? ?(?:20\d\d)?|till 20\d\d|formerly|previously|earlier|ex|was|used to be)\b[:,]? (?:it was |we had |the )?(?=[A-Z])[^,;)]*$"
)
_NONE = re.compile(
    r"\W*(?:none|nil|no (?:crm|erp)|nothing|keines?|aucun|ninguno|geen|nenhum)\b(?! but\b| other\b)", re.I
)
_NOT_NOW = re.compile(
    r"\W*(?:the |our )?(?:old|previous(?:ly)?|former(?:ly)?|ex|past|earlier|retired|last|gone|before (?:that|this|then)|until (?:then|20\d\d))\b",
    re.I,
)  # a label
_NO_MORE = re.compile(  # what a row of a table or a labelled line says behind a product
    r":\s*(?:past|gone|history|no longer|not any ?more|retired|old)\b\W*$|[|,;(–—-]\s*(?:(?:switched |turned )?off|closed|gone|retired|dead|decommissioned|replaced)(?: (?:since|in|on|by|at|as of)\b| ?\d|\s*[|)]|\s*$)|"
    r"\s{2}(?:closed|retired|decommissioned|switched off|holding company only)\b",
    re.I,
)
_BELONGS = re.compile(
    rf" (?:\w+ )?(?:belongs? to|is owned by|is run by|gehört|appartient à|pertenece a|pertence a|hoort bij) (?:[\w’']+ ){{1,3}}?{_PARTY}\b|,? done by (?-i:[A-Z])\w+ from our\b|:? (?:is |are )?(?:only )?used by (?:the|our|its|an?|one) (?:\w+ ){{0,2}}{_PARTY}\b| (?:\w+ )?by (?:the|our|its) (?:parent|sister|mother|group|holding|franchisor|charity)\b|:? (?:is |are )?(?:our |the )?{_PARTY}['’](?:s )?\s?(?:own )?(?:platform|system|portal|software|tool|instance)\b",
    re.I,
)


def _negates(clause: Clause, mention: Mention) -> bool:
    """Whether a clause's negation is about having a product: it stands before it, or behind it says that it is not used."""
    before = clause.text[: mention.start - clause.start]
    having = _NOT_HAVING.search(before) if not before.endswith(" not, ") else None  # "Invoices not, DATEV gets these"
    return bool(having or _NOT_USED.search(clause.text[mention.end - clause.start :]))


def bids(text: str, end: int) -> bool:
    """Whether of the product whose name ends there a text says that it was offered: "Celigo has quoted USD 14,000"."""
    return _BIDS.match(text, end) is not None


class _Last(NamedTuple):
    """The product that was named last: the key it fills, its name, where that ends, and where its sentence starts."""

    key: str
    name: str
    end: int
    sentence: int


class Landscape:
    """The products of one brief, clause by clause; remembers which were named and how."""

    def __init__(self, text: str, author: str, playbook: Playbook, prose: Iterable[tuple[int, int]]) -> None:
        self._text, self._author, self._playbook = text, author, playbook
        shared = catalogue(playbook)
        told = shared.with_more(list(introduced(text, author, shared.by_first)))
        self._catalogue = told.with_more(list(unlisted(text, prose, author, playbook, told)))
        self._last: _Last | None = None
        self._labelled: set[str] = set()  # the keys whose own labels named a product
        self._named: dict[str, System] = {}  # products by the words that named them
        self._longer: dict[str, System] = {}  # and by the last words of longer names
        self._mentions: list[Mention] = []  # all that stand in prose
        self._called: dict[str, Fact] = {}  # products by name that the brief calls its CRM or its ERP
        self.unplaced: dict[str, Clause] = {}  # suites that are there, of which nothing says what they do
        self.missing: set[str] = set()  # the keys that their own labels say nothing fills
        self.refused: dict[str, list[int]] = {}  # where products of others are named, or that are only talked about

    def names_any(self, clause: Clause, *, sure: bool = False) -> bool:
        """Whether a clause names a product at all."""
        return bool(self._catalogue.find(clause, sure=sure))

    def is_name_of(self, person: str) -> bool:
        """Whether a name is a product's: "Sage Intacct", but neither "Harriet Copper" nor "Jane Cole"."""
        found = self._catalogue.find(Clause.alone(person), sure=True)
        return any(not one.start and (one.end == len(person) or " " in person[: one.end]) for one in found)

    def labelled(self, fact: Fact, clause: Clause, value: int, *, left: bool = False) -> Iterator[Named]:
        """The products of a line `CRM: …` whose value begins at `value`, or of its label where the value names none; a label
        that names no kind leaves it to the product's category. What its label has `left` out, nothing behind it takes back
        ("Old CRM: Maximizer, switched off in 2022")."""
        self._last = None
        pieces = list(clauses(self._text, value, clause.end))
        ends = self._text.find("\n", clause.end)
        row = self._text[self._text.rfind("\n", 0, clause.start) + 1 : ends if ends >= 0 else None]
        over = not left and bool(_NOT_NOW.match(row) or _NO_MORE.search(row))
        if over:
            clause = replace(clause, mood="past")
        if clause.mood == "stated" and _NOT_CHOSEN.match(self._text, value):
            clause = replace(clause, mood="planned")
        if clause.mood == "stated" and _NOT_HAD_YET.search(self._text, value, clause.end):
            clause = replace(clause, mood="planned")
        if not any(self._catalogue.find(piece, sure=True) for piece in pieces):
            pieces = list(clauses(self._text, clause.sentence[0], clause.end))
        for piece in pieces:
            mentions = self._catalogue.find(piece, sure=True)
            if not mentions:
                yield from self._said_of_last(piece)
            if mentions and self._of_others(piece, mentions):
                continue
            moving = _MOVING.search(piece.text) if mentions else None
            either = any(_EITHER.fullmatch(self._text, one.end, other.start) for one, other in pairwise(mentions))
            for mention in mentions:
                # "ERP = NetSuite, signed last month, no partner yet": what follows is not said of having it
                part = (
                    re.split(r",\s", self._text[piece.start : mention.end])[-1]
                    + _RATHER.split(self._text[mention.end : piece.end], maxsplit=1)[0]
                )
                said = mood_of(part) if piece.mood in ("negated", "planned", "past") else piece.mood
                mood = clause.mood if left or over or clause.mood not in ("stated", piece.mood) else said
                if mood == "stated" and _WAS_THERE.search(self._text, value, mention.start + 1):
                    mood = "past"
                if mood == "stated":
                    mood = self._told_behind(mention.end, clause.end)
                if mood == "stated" and either:
                    mood = "hedged"  # "ERP: Odoo or NetSuite"
                if mood == "stated" and moving and mention.start >= piece.start + moving.end():
                    mood = "planned"  # "ERP: Sage 200, moving to Business Central in 2028"
                just_before = max(value, mention.start - _JUST_BEFORE), mention.start
                if mood == "past" and not left and _SUCCEEDS.search(self._text, *just_before):
                    mood = "stated"  # "ERP: Sage 50, replaced by Sage 200"
                if mood == "stated" and (
                    _IN_ITS_PLACE.search(self._text, *just_before) or _THE_OLD.search(self._text, *just_before)
                ):
                    mood = "past"  # "Creatio (the old GoldMine is read-only)", "Uniconta, replacing e-conomic since August"
                none = fact.key in ("crm", "erp") and _NONE.match(self._text, value)
                if not none and _NONE.match(self._text, value):
                    self._refuse(mention)
                    planned = mood_of(self._text[mention.end : piece.end]) == "planned"  # "none (Movidesk next year)"
                    mood = "planned" if planned else OF_OTHERS
                    yield fact.key, mention.system.name, replace(clause, mood=mood)
                    continue  # "Web shop: none (a distributor of ours sells on BigCommerce)"
                kind = self._by_category(mention) if none or fact.key not in ("crm", "erp") else fact
                if none and (kind is None or kind.key == fact.key):
                    self.missing.add(fact.key)  # "CRM: none, the reps keep buyers in LINE"
                    continue
                if kind and kind.key in self._labelled:
                    kind = fact  # "Other systems: …", where the ERP has a line of its own
                yield (kind or fact).key, mention.system.name, replace(clause, mood=mood)
                if fact.key in ("crm", "erp"):
                    self._labelled.add(fact.key)
                self._last = _Last((kind or fact).key, mention.system.name, mention.end, piece.sentence[0])

    def _told_behind(self, start: int, end: int) -> str:
        """The mood that a labelled value gives to the product before a place: "…, planned", "… before", "…, of our forwarder"."""
        if (status := status_behind(self._text, start, end)) != "stated":
            return status
        if _EARLIER.match(self._text, start, end):
            return "past"
        if _OWNED.match(self._text, start, end):
            return "out of scope"
        return "past" if _LEFT_IT.match(self._text, start, end) else "stated"

    def seen(self, span: tuple[int, int]) -> list[Mention]:
        """The products that have been named in a stretch of prose."""
        found = []
        for mention in reversed(self._mentions):  # those of the sentence that is read stand last
            if mention.end <= span[0]:
                break
            if mention.start < span[1]:
                found.append(mention)
        return found[::-1]

    def mentions(self) -> Sequence[Mention]:
        """All products that have been named in prose, in the order in which they were read."""
        return self._mentions

    def name_of(self, mention: Mention) -> str:
        """The name of a product that is named: in full, where it has been named so."""
        return self._known(mention).system.name

    def fills(self, mention: Mention) -> str:
        """The key that a product fills by its category."""
        fact = self._by_category(mention)
        return fact.key if fact else ""

    def is_talked_about(self, mention: Mention) -> bool:
        """Whether what follows a name makes it one of people or of papers: "Epicor customers", "the NetSuite offer"."""
        return _ABOUT_IT.match(self._text, mention.end) is not None

    def named(self, clause: Clause) -> Iterator[Named]:
        """The products that a clause of prose names, each with the key it fills."""
        mentions = self._catalogue.find(clause)
        self._mentions += mentions
        if not mentions:
            yield from self._said_of_last(clause)
            return
        self._last = None
        if self._of_others(clause, mentions) or self._another_company(clause, mentions):
            for mention in mentions:
                self._refuse(mention)
            return
        replaced, moving = _REPLACED.search(clause.text), _MOVING.search(clause.text)
        active = _REPLACED_IT.search(clause.text)
        opening = mood_of(self._text[clause.start : mentions[0].start])
        bidding = any(bids(self._text, mention.end) for mention in mentions)
        behind = clause.start
        for mention in (self._known(mention) for mention in mentions):
            fact, behind = self._role(mention, clause, behind), mention.end
            around = self._around(mention, clause)
            if fact is None and _IS_NOW.match(around) and mention is mentions[0]:
                fact = self._by_category(mention)  # "Our CRM used to be Salesforce and is now HubSpot"
            if fact is None:
                before = self._before(mention, clause)
                if clause.mood == "stated" and not (
                    _ABOUT_IT.match(self._text, mention.end)
                    or any(told.search(before) for told in (_HEARD_OF, _BUYING, _LEAVING))
                ):
                    self.unplaced.setdefault(mention.system.name, clause)
                continue
            mood, before = clause.mood, self._before(mention, clause)
            if mood == "past" and active:
                mood = "stated" if mention.end <= clause.start + active.start() else "past"  # "S/4HANA replaced ECC"
            if (
                mood == "past"
                and _SINCE_THEN.match(self._text, mention.end)
                and before.endswith(("since the ", "since our "))
            ):
                mood = "stated"  # "since the SYSPRO implementation eight years ago"
            if mood == "past" and _SUCCEEDS.search(before):
                mood = "stated"  # "EBP, remplacé par Sage X3"
            if mood == "out of scope" and (_LET_ALONE.search(around) or _STAYS_IN.search(before)):
                mood = "stated"  # "those land in NetSuite and work fine, so leave them alone": it is there, and stays
            if (
                mood in ("negated", "planned", "past", "hedged")
                and len(mentions) >= _LISTED
                and opening != mood
                and "," in before + self._text[mention.end : clause.end]
            ):
                mood = mood_of(self._part(mention, clause))  # what is said of one of a list is not said of the others
            elif (
                mood in ("hedged", "conditional")
                and not before.strip(" *•–—-")
                and _OF_THE_REST.match(self._text, mention.end)
            ):
                mood = (
                    "stated"  # "WooCommerce, spares only, maybe a dozen a day"; "Zoho Desk if somebody's grinder dies"
                )
            if mood == "negated" and _USED_TO.search(before):
                mood = "past"  # "Used to be on Salesforce, never again"
            if _BEFORE_IT.search(before):
                self._refuse(mention)
                continue  # "Before Epicor we were on Made2Manage"
            if mood == "question" and _OUR.search(before):
                mood = "stated"  # "Can you connect our HubSpot to Xero?" says that they have the one
            leaving = _REPLACING.search(before) and not _UNDECIDED.search(before)
            if (leaving and NEGATED.search(before)) or _KEEPING.search(before):  # "we are not replacing Label Traxx"
                yield fact.key, mention.system.name, replace(clause, mood="stated")
                continue
            if leaving or _CAME_FROM.search(before):
                yield fact.key, mention.system.name, replace(clause, mood="past")
                continue
            if _SAID_NO.match(self._text, mention.end):
                self._refuse(mention)
                continue
            if _DISMISSED.search(before):
                yield fact.key, mention.system.name, replace(clause, mood="out of scope")
                continue
            if (
                self._is_company(mention, clause)
                or _ABOUT_IT.match(self._text, mention.end)
                or _WHAT_THEY_HAVE.match(self._text, mention.end)
                or _HEARD_OF.search(before)
                or _LEAVING.search(before)
                or _MEANT.match(before)
            ):
                self._refuse(mention)
                continue
            behind_it = mention.end, clause.sentence[1]
            if mood == "stated" and _LEFT_IT.match(self._text, *behind_it):
                mood = "past"
            remarked = _REMARK.match(self._text, mention.end) and (
                not before.strip() or "(" in self._text[mention.end : mention.end + 2]
            )
            if mood == "stated" and (remarked or _ITEM.fullmatch(before)):
                mood = self._told_behind(*behind_it)  # "Online sales: PrestaShop, to be started in 2028"
            if (
                mood == "stated"
                and not _STILL.search(around)
                and (
                    _EARLIER_ONE.search(before) or (_OLD_ONE.search(before) and _IS_OVER.match(self._text, mention.end))
                )
            ):
                mood = "past"  # "the earlier CRM, Livespace, stopped in October"
            if mood == "stated" and (
                _WILL_BE.search(before)
                or (bidding and (bids(self._text, mention.end) or _PRICED.match(self._text, mention.end)))
            ):
                mood = "planned"
            if mood == "stated" and _THE_ONE_BEFORE.match(self._text, mention.end):
                mood = "past"
            remark = _AFTERWARDS.match(self._text, mention.end)
            if remark and mood == "stated":
                mood = remark.lastgroup or mood
            if mood == "negated" and _UNRELATED.search(around):
                mood = "stated"  # "Salesforce does not talk to NetSuite" says that both are there
            if mood == "negated" and not _negates(clause, mention):
                if not self._stands_by_itself(mention, clause):
                    continue  # "Pipedrive and the ERP do not agree" says that both are there, and is no statement of it
                mood = "stated"  # "orders keyed into Xero do not show who signed"
            if mood == "out of scope" and _LEAVES_OUT.match(self._text, mention.end, clause.end):
                continue  # "Bullhorn margin excludes holiday pay"
            if mood in ("past", "out of scope") and (
                _BETWEEN.search(before) or (mood == "out of scope" and _PLACE.search(before))
            ):
                continue  # "the link between A and B was written by a man who has retired"
            if mood == "planned" and _MOVES.search(around) and not _CHOOSING.search(around):
                mood = "stated"
            if moving and mood in ("stated", "planned"):
                if mention.start >= clause.start + moving.end():
                    mood = "planned"
                elif _UNDECIDED.search(around):
                    mood = "stated"  # "whether to drop Salesforce for Pipedrive" says that they have the one
                else:
                    self._refuse(mention)
                    continue  # what they are leaving: in use still, and not for long
            elif replaced and mood in ("stated", "past"):
                new = clause.start + max(replaced.start(name) for name in ("new", "new2", "new3"))
                mood = "stated" if mention.start >= new else "past"
            elif mood == "stated" and (_COMING.search(around) or _NOT_YET.search(before) or _BUYING.search(before)):
                mood = "planned"
            elif mood == "stated" and _BEFORE_THAT.search(before):
                mood = "past"
            elif mood == "stated" and self._unclear(mention, clause) and not _STILL.search(around):
                continue
            yield fact.key, mention.system.name, replace(clause, mood=mood)
            self._last = _Last(fact.key, mention.system.name, mention.end, clause.sentence[0])

    def _around(self, mention: Mention, clause: Clause) -> str:
        """The words of a clause that may be said of a product: all of them, and of a very long one those near by."""
        if clause.end - clause.start <= 2 * _SAID_OF_IT:
            return clause.text
        return (
            f"{self._before(mention, clause)}{self._text[mention.start : min(clause.end, mention.end + _SAID_OF_IT)]}"
        )

    def _before(self, mention: Mention, clause: Clause) -> str:
        """The words of a clause before a product."""
        return self._text[max(clause.start, mention.start - _SAID_OF_IT) : mention.start]

    def _refuse(self, mention: Mention) -> None:
        self.refused.setdefault(mention.system.name, []).append(mention.start)

    def _of_others(self, clause: Clause, mentions: list[Mention]) -> bool:
        """Whether a clause tells of what somebody else has: "our customers use SAP", "they run on Odoo"."""
        first = self._text[clause.start : mentions[0].start]
        if (
            _THEIRS.search(first)
            or _PARTY_HAS.search(first)
            or (_PARTY_SAYS.search(first) and _SHOULD.search(clause.text))
        ):
            return True
        if _BELONGS.match(self._text, mentions[0].end):
            return True
        said = OTHERS.search(clause.text)
        if said is None or _AS_SAID.search(clause.text, max(0, said.start() - 8), said.end() + 12):
            return False
        if _REASON.search(clause.text, mentions[-1].end - clause.start, said.start()):
            return False  # "we bought Copper because our chairman had seen it at another company"
        # "Salesforce says 163, NetSuite says 171": the systems say it
        if not said.group().startswith(("say", "claim")):
            return True
        return not any(mention.end == clause.start + said.start() - 1 for mention in mentions)

    def _said_of_last(self, clause: Clause) -> Iterator[Named]:
        """ "… TOPdesk, which is excluded" says it of the product before; so does "… and is out of scope"."""
        last = self._last
        if last is None or last.sentence != clause.sentence[0]:
            return
        if clause.mood == "stated" or _UNRELATED.search(clause.text):
            return
        if _AND_ANOTHER.search(self._text, last.end, clause.start):
            return  # "Infor M3 as ERP, and an old price tool, which we shut down"
        if _LET_ALONE.search(clause.text) or _CALLED_THEN.match(clause.text) or _REPLACED_IT.search(clause.text):
            return  # it is there, and stays; had another name; or came in another's place
        if _RELATIVE.match(clause.text) or (clause.mood == "out of scope" and _VERB_FIRST.match(clause.text)):
            yield last.key, last.name, clause

    def _stands_by_itself(self, mention: Mention, clause: Clause) -> bool:
        """Whether a part of the clause says that the product is there, and another what is not: "Upsales is the CRM, and
        before it a box of a company that no longer exists"."""
        before = self._before(mention, clause)
        if _IN_USE.search(before) and mood_of(before) == "stated":
            return True
        part = (
            before.rpartition(",")[2] + re.split(r",\s|\band\b", self._text[mention.start : clause.end], maxsplit=1)[0]
        )
        return _IS_THERE.search(part) is not None and mood_of(part.strip()) == "stated"

    def _part(self, mention: Mention, clause: Clause) -> str:
        """The words between commas among which a product stands in a clause."""
        before = self._before(mention, clause).rpartition(", ")[2]
        return before + re.split(r",\s", self._text[mention.start : clause.end], maxsplit=1)[0]

    def _unclear(self, mention: Mention, clause: Clause) -> bool:
        """Whether a past tense stands so near to a product that it may be had no longer."""
        before, after = self._before(mention, clause), self._text[mention.end : clause.end]
        return _HAD_BEFORE.search(before) is not None or _WAS_AFTER.match(after) is not None

    def _is_company(self, mention: Mention, clause: Clause) -> bool:
        """Whether a product's name is part of a company's: "our supplier Magento Metals"."""
        before = self._before(mention, clause)
        return _COMPANY.search(before) is not None or _COMPANY_NAME.match(self._text, mention.end) is not None

    def _another_company(self, clause: Clause, mentions: list[Mention]) -> bool:
        """Whether a clause tells of a company that is not the writer's: its name has nothing of the writer's domain."""
        subject = _SUBJECT.match(clause.text)
        domain = self._author.rpartition("@")[2].casefold()
        if subject is None or not domain or domain in _SHARED or _NO_SUBJECT.match(subject[1]):
            return False
        if mentions[0].start < clause.start + subject.end(1):
            return False  # "Infor CloudSuite runs stock and finance"
        words = [word.casefold() for word in re.findall(r"\w{3,}", subject[1])]
        if len(words) == 1 and words[0].endswith(("ing", "ions", "ship", "ance", "ment", "ers", "ales")):
            return False  # a part of the company: "Fundraising uses …"
        if len(words) == 1 and words[0].endswith("s") and subject["many"]:
            return False  # "Jobs run in CargoWise"
        if re.search(
            rf"\b(?:we are|we['’]re|i am with|i work (?:for|at)|here at|us at|for|at) {re.escape(subject[1])}\b",
            self._text,
            re.I,
        ):
            return False
        return bool(words) and not any(word in domain or word in _OWN_PARTS for word in words)

    def _known(self, mention: Mention) -> Mention:
        """A short name means the product that was named in full before: "SAP Sales Cloud", then "Sales Cloud"."""
        words = " ".join(self._text[mention.start : mention.end].casefold().split())
        longer = self._longer.get(words)
        if words not in self._named:
            self._named[words] = mention.system
            _, *rest = words.split()
            for first in range(len(rest)):
                self._longer.setdefault(" ".join(rest[first:]), mention.system)
        return replace(mention, system=longer) if longer else mention

    def _role(self, mention: Mention, clause: Clause, behind: int) -> Fact | None:
        """Which key a product fills: what the clause calls it ("our ERP is …"), else its category's. What stands before
        `behind` was said of another product."""
        before = _AS_ROLE.sub("", self._text[max(behind, mention.start - 40) : mention.start])
        if (
            _ERP_IS.search(self._text, max(clause.sentence[0], mention.start - _SAID_OF_IT), mention.start)
            and mention.system.category == "finance"
        ):
            return self._playbook.fact("other_systems")  # "Katana is our ERP, and Xero hangs off it for the books"
        after = self._text[mention.end : min(clause.end, mention.end + 25)]
        for key in _SORTS:
            called = _CALLED_BEHIND[key].match(after)
            if called and not self._begins(mention.end + called.end()):
                return self._calls(mention, key)
        name = self._text[mention.start : mention.end]
        for key in _SORTS:
            if _ENDS_WITH[key].search(name):
                return self._calls(mention, key)
        for key in _SORTS:
            if _CALLED_BEFORE[key].search(before):
                return self._calls(mention, key)
        fills = self._called.get(mention.system.name) or self._by_category(mention)
        return fills or self._playbook.fact(works_as(self._text, mention.end))

    def _begins(self, place: int) -> bool:
        """Whether another product is named at a place: "crm hubspot, erp netsuite"."""
        return any(place <= mention.start for mention in self.seen((place, place + 2)))

    def _calls(self, mention: Mention, key: str) -> Fact | None:
        """The key that a brief gives to a product; it holds wherever the brief names it."""
        fact = self._playbook.fact(key)
        if fact:
            self._called.setdefault(mention.system.name, fact)
        return fact

    def _by_category(self, mention: Mention) -> Fact | None:
        return next((fact for fact in self._playbook.facts if mention.system.category in fact.categories), None)
