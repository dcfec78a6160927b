"""The cases that go another way than the rest: how a sentence says that some do, and how a line announces them.

Who writes of exceptions seldom calls them so. A sentence about a kind of customers or orders says that they are billed
apart, pay no tax, may not share an invoice; or one says that now the odd ones come ("What trips us up:"), and the cases
follow without a verb.
"""

from __future__ import annotations

import re

from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said, Sifted, words
from inwriting.reading.told.telling import Tellings, telling

_NT = r"(?: not|n['’]?t)"
_MODAL = r"(?:must|may|can|could|should|shall|need|ha(?:s|ve) to|needs? to)"
_UNLIKE = (
    r"(?:a law unto (?:themselves|itself)|(?:quite )?another (?:animal|world|beast|kettle of fish|can of worms|breed)|"
    r"a (?:whole )?different (?:animal|beast|kettle of fish|ball ?game|breed)|the odd (?:ones?|man|men|balls?) out|(?:the |an )?odd ?balls?|"
    r"(?:an? |very )?special cases?|an? (?:\w+ )?(?:world|story|chapter|breed|animal|science|art|kind) (?:of|in|for|unto) (?:its|their) own|(?:a )?special breed|the exceptions?(?! that proves)|exceptions?|exceptional|(?:the|our|my|a) (?:headache|nightmare|bugbear|problem child(?:ren)?|trouble ?makers?)|"
    r"nothing like the (?:rest|others)|not like the (?:rest|others)|irregular|non-?standard)"
)
_DIFFERENT = r"(?:all |quite |very |a bit |always )*(?:different|special|peculiar|tricky|awkward|weird|strange|odd|funny|complicated)(?=\W*$|[,;:.(]| (?:and|because|since|as|from|in that|again|there|with us|to the rest)\b)"
_TREATED = r"(?:billed|invoiced|charged|handled|treated|dealt with|processed|booked|entered|priced|paid|done|calculated|settled|taxed|posted|accounted for|weighed|recorded)"
_APART = (
    r"(?:separately|differently|apart|on (?:their|its) own|by (?:themselves|itself)|otherwise|individually|specially|case by case|off (?:the )?(?:system|books)|"
    r"in (?:an? )?(?:\w+ )?(?:other|another|different|special|separate) (?:way|manner|system|book|list)|another way|outside (?:of )?(?:the )?\w+|per (?!month|week|day|year|cent)\w+|by the (?:night|hour|day|head|piece|metre|ton(?:ne)?)|"
    r"at (?:nil|zero|cost|half)|afterwards|after the (?:fact|event)|later|(?:in (?:two|three|four) (?:goes|parts|halves|stages|instal?ments)|(?:by|in) instal?ments?))"
)
_NOT_TAXED = r"(?:(?:vat|tax|gst|duty|sales tax)[- ](?:exempt|free)|exempt(?:ed)? from|zero[- ]rated|free of charge|for nothing|free(?=\W*$|[,;.])|at (?:nil|zero|cost|no charge)|on consignment)"
_OWN_TERMS = (
    r"(?:no (?:vat|tax|gst|duty|deposits?|postage|commission|invoices?|order numbers?|po|bank accounts?|(?:delivery|carriage) charges?|minimum(?: orders?)?|carriage|surcharges?)|free (?:carriage|delivery|postage|shipping)|"
    r"(?:monthly|weekly|yearly|credit|spending|seasonal) (?:ceilings?|caps?|credit)|(?:a )?part[- ]payments?|(?:only )?half(?= (?:up front|in advance|the|now|before|price|and|when|first|on))|"
    r"(?:an? |their |the )?(?:\w+ )?(?:special|reduced|separate|different|own|private|family) (?:\w+ )?(?:rates?|prices?|lists?|price lists?|terms|credit|tax(?:es)?|discounts?|commission|agreements?|conditions|numbers?|codes?|forms?|po|contract numbers?|arrangements?|tariffs?|scales?|catalogues?|currency|layouts?|procedures?)|everything on (?:one|a single) (?:bill|invoice)|"
    r"(?:an? |one )?(?:single|separate|second|paper|collective|one) (?:bills?|invoices?|statements?)|one (?:bill|invoice) (?:for|per|at)|(?:an? |the |their )?(?:[\w-]+ ){1,3}?(?:numbers?|passports?|certificates?|permits?|codes?|references?|stamps?|signatures?) on (?:each|every|the|their) (?:order|invoice|bill|delivery note|note|quote|label)s?|in (?:two|three|four) (?:goes|parts|halves|stages|instal?ments)|"
    r"(?:mates['’]?|trade|staff|family) rates|(?:(?:their |the )?(?:bills?|invoices?) )?without (?:vat|tax|deposit))"
)
_TAKES = r"(?:pays?|carr(?:y|ies)|ha(?:s|ve)|gets?|attracts?|wants?|needs?|insists? on|demands?|expects?|requires?|(?:is|are) having)"

_NO_SCOPE = (
    r"\b(?:scope|exercise|tender|excluded|left out|procurement|phase|quote[sd]?|(?<!without )(?<!without a )quotation|offer|proposal|your?(?! (?:have|need|had) to ask\b| must ask\b| should know\b)|bidders?|tenderers?|vendors?|stays? out|in this (?:project|work)|not part of|crm|erp|software|licen[cs]es?|no exceptions?|without exception|from (?:competitors|others)|what makes us|"
    r"approv\w*|sign(?:s|ed)?[- ]off|happy|log in|logs? (?:on|in)|agreed with)\b"
)
_ABOVE_ODD = r"\b(?:never|no|not|odd|except\w*|special|different|apart|separate\w*|without|free)\b|n['’]?t\b"
# What is said of some cases: of which subject, in which words, and what makes it something else.
_MANY, _ANY, _MASS = "many", "any", "mass"  # of several, also of one kind, also of what is not counted
_SAID_OF_SOME = (
    (  # "rugby clubs are allowed ninety days, everybody else thirty"
        _ANY,
        telling(
            r"\b(?:is|are|pays?|gets?|ha(?:s|ve)|wants?|takes?|needs?|go(?:es)?)\b[^.;]{3,60}?,? (?:and |but )?(?:(?:everybody|everyone|everything|anything) else|all (?:the )?(?:others|rest)|the (?:others|rest))\b(?! (?:uses?|go(?:es)?|of)\b)",
            needs=r"\b(?:taxed|pays?|paid|billed|charged|days|percent|rates?|prices?|allowed|discounts?|invoiced|booked|sold|terms)\b|%",
            unless=r"\b(?:use|uses|runs?|lives?|is in|are in|sits?) (?-i:[A-Z])",
        ),
    ),
    (
        _ANY,
        telling(
            rf"\b(?:do|does){_NT} (?:work|go|run|follow|behave|happen) (?:like that|like this|that way|this way|like the rest|so)\b"
        ),
    ),
    (  # "call-outs are charged at whatever the supervisor says"
        _MANY,
        telling(
            rf"\b(?:is|are) {_TREATED} (?:at |by |for |on |as )?(?:whatever|what|however much|as much as) (?:the |our |a |my |their )?\w+(?: \w+)? (?:says?|decides?|thinks?|likes?|finds?|agrees?|feels?)\b"
        ),
    ),
    (  # "gift vouchers: handled differently in all five halls"
        _MANY,
        telling(
            rf": (?:all |always |mostly )*{_TREATED} (?:differently|otherwise|another way|separately|by hand)(?! (?:from now|in future))\b"
        ),
    ),
    (  # "councils that share one organ pay half each", "three halls split the bill"
        _MANY,
        telling(
            r"\b(?:pay|are (?:billed|invoiced|charged)|get) (?:(?:only )?(?:half|a half|a third|a quarter|their (?:own )?(?:half|share|part)) each|each (?:half|a third|their (?:own )?(?:half|share|part)))\b|\b(?:share|split|divide) (?:the |one |an? )?(?:bills?|invoices?|costs?) (?:between|among) them\b"
        ),
    ),
    (_MANY, telling(rf"\b(?:do|does){_NT} count(?=\W*$|[,;:])")),
    (
        _MANY,
        telling(
            r"\b(?:is|are) (?:always )?(?:sold|billed|priced|counted|charged|invoiced) by (?:the )?(?:weight|pair|tonne|ton|metre|head|piece|hour|night|dozen|litre|performance|day|bag|crate)\b"
        ),
    ),
    (
        _MANY,
        telling(
            r"\b(?:pay|are (?:billed|invoiced|charged|paid)) in (?:dollars|euros?|sterling|pounds|francs|yen|cash|kind|advance|arrears)\b"
        ),
    ),
    (
        _ANY,
        telling(
            r"\b(?:is|are) taxed (?:at|as|under)\b|\b(?:is|are) (?:charged|billed|discounted) at (?:half|double|the (?:reduced|lower|higher|old|low) rate|cost)\b"
        ),
    ),
    (
        _MANY,
        telling(
            r"\b(?:are|is) (?:allowed|given|granted) (?:up to )?(?:\w+ )?(?:days|weeks|months|credit|discounts?|longer|more time)\b"
        ),
    ),
    (
        _MANY,
        telling(
            r"\bcosts? (?:the \w+|them|him|her|you) nothing\b|\b(?:is|are) (?:supplied|delivered|sent|given|lent|done|repaired|replaced) (?:free|for nothing|without charge|on loan|at our (?:own )?cost)\b|\b(?:are|is) (?:\w+ and )?settled at (?:the )?(?:year|season)[- ]end\b|\bpay (?:the |for the )?\w+ on top\b"
        ),
    ),
    (
        _ANY,
        telling(
            r"\b(?:needs?|wants?|requires?) an? (?:\w+ )?(?:paper|permit|certificate|stamp|signature|form|number|passport|letter)\b[^.;]{0,40}\bbefore (?:we|it|they|the \w+) (?:may|can|must|go(?:es)?|is|are)\b",
            unless=r"\b(?:supplier|bidder|integrator)\b",
        ),
    ),
    (
        _MANY,
        telling(
            r"\bare (?:still |all )?on (?:the |an? )?(?:old|special|private|different|other) (?:\w+ )?(?:price lists?|lists?|terms|rates?|contracts?|agreements?|prices)\b"
        ),
    ),
    (
        _ANY,
        telling(
            rf"\b(?:is|are|gets?|stays?|remains?|form|makes?)(?: usually| always| all| often| really)* {_UNLIKE}(?!\w)",
            unless=r"\b(?:programs?|programmes?|systems?|tools?)\b",
        ),
    ),
    (
        _MANY,
        telling(
            rf"\b(?:are|stay|remain) (?:{_DIFFERENT}|(?:quite )?(?:another|a (?:whole )?different) (?:story|matter|thing)\b)",
        ),
    ),
    (
        _ANY,
        telling(
            rf"\b(?:is|are|gets?|{_MODAL} be)(?: always| usually| all| only| then| to be)* {_TREATED} (?:[\w-]+ ){{0,2}}?{_APART}(?!\w)",
            unless=r"\b(?:each|every) (?:month|week|night)\b",
        ),
    ),
    (
        _MANY,
        telling(
            rf"\b(?:{_MODAL} )?(?:never|neither) (?:carry|show|get|have|pay|appear|go|come|want|bear|see|need|receive|order|sign)\b",
            unless=r"\b(?:talk|speak|sync\w*|touch|agree|live|data)\b",
        ),
    ),
    (
        _MANY,
        telling(
            rf"\b(?:do|does){_NT} (?:get|have|want|pay|receive|see|need) (?:an? |any |the )?(?:\w+ )?(?:invoices?|bills?|statements?|deposits?|vat|tax|order numbers?|receipts?|postage|reminders?)\b"
        ),
    ),
    (
        _MANY,
        telling(
            r"\b(?:settle|pay|order|are (?:billed|invoiced|settled|paid|charged))(?: up)? (?:only )?(?:on \w+,? )?(?:(?:once|twice) a (?:year|season|quarter)|(?:only )?in (?:january|february|march|april|may|june|july|august|september|october|november|december)|after the (?:harvest|season|event|show)|in arrears|in advance|up front|in cash|for cash|at the desk|on the spot|in kind|at double|double|by cheque)\b"
        ),
    ),
    (
        _MANY,
        telling(
            r"\b(?:is|are) (?:always |then |only )?(?:paid|billed|invoiced|settled|charged) (?:by|to) (?:the|their|an?) (?!customers?\b|clients?\b|months?\b|hour\b|day\b|week\b|end\b|system\b|office\b|book\b)\w+",
            unless=r"\b(?:invoices|bills) are paid\b",
        ),
    ),
    (_MANY, telling(r"\b(?:is|are) (?:done|sold|paid|settled) (?:for|in) cash\b")),
    (_ANY, telling(rf"\b{_TAKES} (?:\w+ ){{0,2}}?{_OWN_TERMS}(?!\w)")),
    (
        _MANY,
        telling(
            r"\b(?:get|have|are on|pay at|pay after) (?:net )?(?:\d{2,3}|thirty|forty-five|sixty|ninety) days(?=\W*$|[,;.]| (?:and|net|credit|to pay|but)\b)"
        ),
    ),
    (
        _ANY,
        telling(
            rf"\b(?:is|are|go(?:es)? out|runs?|comes?|travels?)(?: always| all| also)? {_NOT_TAXED}(?!\w)",
            unless=r"\bfree of charge (?:for|to) (?:us|me|you)\b",
        ),
    ),
    (
        _MANY,
        telling(
            rf"\b(?:may|can|must|could)(?:{_NT}|not) (?:ever |all )?(?:stand on|be (?:on|mixed|combined|shipped|billed|invoiced|sold|split|merged|put on|sent|posted|packed|delivered|visible)|"
            r"go (?:on|in|with|by|together)|travel|share|sit on|appear on|fly)\b",
            unless=r"\bwithout (?:an? )?(?:order|approval)|\bto (?:third|anyone|anybody)",
        ),
    ),
    (
        _MASS,
        telling(
            rf"\b(?:should|must|may|can|need|do|shall)(?:{_NT}|not) (?:\w+ )?(?:go|come|cross|be (?:sent|passed|transferred|copied|synced|booked)|reach|pass|move)\b[^.;]{{0,30}}?(?: because|,? since|,? as (?:the|they|it|we|that)|[,:] (?:the|they|that|it) )",
        ),
    ),
    (  # "Airlines give us the tail number instead of the customer number"
        _MANY,
        telling(
            r"\b(?:give|send|quote|use|write|state|put|order|enter|name) (?:(?:us|me|down|in|on) )*(?:the|their|an?|his|her) [\w' -]{3,30} (?:instead of|rather than|in place of) (?:the|their|an?|his|her|our)\b"
        ),
    ),
    (  # "reprints under complaint are not charged"
        _MANY,
        telling(
            r"\b(?:is|are) (?:not|never) (?:charged|billed|invoiced|taxed|credited|paid for)(?=\W*$|[,;.]| (?:and|but|at all|if|when)\b)",
            unless=r"\b(?:yet|until|still|because|mistake|forgotten)\b",
        ),
    ),
    (  # "anything bound for abroad wants its permit number first"
        _ANY,
        telling(
            r"\b(?:needs?|wants?|requires?|must have|has to have|have to have) (?:an?|its|their|the|his|her) (?:\w+ )?(?:papers?|permits?|certificates?|stamps?|signatures?|forms?|numbers?|passports?|letters?|licen[cs]es?) (?:first|beforehand|up front|before anything)\b",
            unless=r"\b(?:supplier|bidder|integrator)\b",
        ),
    ),
    (_MANY, telling(r"\bpause (?:the|their|his|her|our)\b")),
    (_MANY, telling(r"\btake (?:only )?(?:part|half|some) of (?:the|their)\b")),
    (_MANY, telling(r"\b(?:skip|bypass|jump|go around|go round|go past|sidestep) (?:the|our|all|any|every)\b")),
    (
        _ANY,
        telling(
            r"\b(?:go(?:es)?|runs?|comes?|takes?|follows?) (?:\w+ )?(?:another (?:way|route|road)|by another (?:way|route)|(?:a|their|its) (?:own|different) (?:way|route|path|road|process|procedure)|the other way (?:a?round)|month by month|under (?:one|a) (?:dummy|single|collective|common))\b"
        ),
    ),
    (
        _MANY,
        telling(
            r"\b(?:fall|stand|are) (?:outside|beside)(?: of)? (?:all |any )?(?:this|that|it|these|the (?:rule|scheme|system|pattern|normal|usual))\b"
        ),
    ),
    (
        _MANY,
        telling(
            rf"\b(?:do|does|will|would){_NT} (?:follow|fit|obey)\b",
            unless=r"\b(?:us|budget|needs?|our size|systems?)\b",
        ),
    ),
    (
        _ANY,
        telling(
            r"\b(?:is|are) (?:only |always )?(?:weighed|measured|counted|priced|valued|known) (?:only )?(?:after(?:wards)?|later|at the end|on arrival)\b",
            unless=r"\b(?:until|when|not yet|exactly|budget|costs?)\b",
        ),
    ),
    (_MANY, telling(r"\binsist on\b(?! (?:us|you|me)\b)")),
    (
        _MANY,
        telling(
            rf"(?:\b(?:do|does|is|are|will|can|must|need|have){_NT}|\bnever|\bno) (?:\w+ ){{0,5}}?either(?=\W*$|[,;.:]| and\b)",
            above=_ABOVE_ODD,
        ),
    ),
)
_WITH_THEM = Tellings(  # … where the cases stand behind "with", or "except"
    (
        telling(
            r"\bthere(?:['’]s| is| are) always (?:somebody|someone|one|some|an? \w+) (?:who|that|which) (?:pays?|orders?|wants?|returns?|sends?|changes?|cancels?|insists?)\b"
        ),
        telling(
            r"\b(?:we|i) (?:only |then )*(?:charge|bill|invoice) (?:them |it |only )*(?:half|double|nothing|one and a half|a third|time and a half)\b"
        ),
        telling(
            r"\bthere (?:are|is) (?:also )?[\w -]{3,40} without (?:an? |any )?(?:quot(?:e|ation)s?|orders?|order numbers?|po|contracts?|deposits?|numbers?)\b"
        ),
        telling(
            r"[a-z][^.;:]{3,40}(?:,|:) (?:always |there )?(?:no (?:vat|tax|deposit|duty|invoice|surcharge|minimum(?: order)?|carriage)\b(?! (?:number|id|return|yet))|half price\b|free (?:carriage|delivery)\b)"
        ),
        # "what cannot be transferred goes to a list", "errors come back to the office"
        telling(
            r"(?:^|[.;:] )\W*(?:what|whatever|anything (?:that|which)|everything (?:that|which)) (?:cannot|can['’]t|could not|fails to|(?:does not|does ?n['’]t|will not) (?:match|fit|go|pass|arrive|come)|is refused|is rejected|fails)\b[^.;,]{0,40}?,? (?:goes|lands|ends up|is (?:put|parked|kept|listed|mailed|sent)|waits|comes|stays|sits)\b",
            unless=r"\b(?:decid\w*|our scope|budget)\b",
        ),
        telling(
            r"(?:^|[.;:] )\W*(?:errors|rejects|rejections|failures|mistakes|(?:refused|rejected|failed|faulty|wrong|unmatched) \w+) (?:come|go|land|fall|end up|are (?:sent|put|returned|parked|mailed|given|shown|listed)) (?:back )?(?:to|in|on|into|with|at)\b"
        ),
        # "none that come to mind, other than ferries with a crew account: …"
        telling(
            r"^\W*(?:exceptions\W+)?(?:none|no (?:real |special |other )?(?:exceptions|ones|cases)|nothing special)\b[^.;:]{0,40}?,? (?:other than|except(?: for)?|apart from|save for|but for|unless you count) (?:the |our )?[a-z][\w'’ -]{2,40}(?::|, (?:where|who|which)\b| with | who | which | where )",
        ),
        telling(
            r"\b(?-i:[A-Z])[\w.]+ (?:always |then |simply )?(?:refuses|rejects|bounces|chokes on|throws (?:back|out)|spits out|won['’]t (?:take|have|accept)|does(?:n['’]t| not) (?:take|accept|like|swallow)) (?:these|those|them|such|nil \w+|zero \w+|negative \w+)\b",
            unless=r"\b(?:board|director|manager|customer|we|boss)\b",
        ),
        telling(
            r"(?:^|[.;:,] ?)\W*(?:with|for|on) an? [\w -]{3,30} (?:[\w ]{2,30} )?(?:must|has to|have to|needs? to)\b[^.;]{2,60}?, (?:and |but )?(?:with|for|on) (?:the |an? )?[\w -]{3,40} (?:must|has to|have to|needs? to|answers?|comes?|goes|is|are)\b"
        ),
        telling(
            r"(?:^|[.;:,] ?|\bthere )\W*(?:with|for) [\w'’ -]{3,40}?,? (?:it|this|that|everything|we)(?:['’]s| is| goes| works| runs| do(?: it| this| that)?| have to do it) (?:all |quite |exactly |just )?(?:the other way a?round|differently|(?:quite )?different|another way|by another)\b",
            unless=r"\bfor (?:us|me|you|them)\b",
        ),
        telling(
            r"(?:^|[.;:,] ?|\band )\W*(?:for|with|to|on) (?!us\b|me\b|you\b)[\w'’ -]{3,40}? (?:an? )?(?:different|other|another|special|separate|own) (?:\w+ )?(?:rules?|prices?|price lists?|rates?|terms|forms?|conditions|tax(?:es)?|routines?|procedures?) (?:appl(?:y|ies)|holds?|counts?|goes|go|is used|are used)\b"
        ),
        telling(
            r"\b(?:all|everybody|everyone|everything|every \w+|each \w+|nobody|usually|normally|always|the rest)\b[^.;]{1,80}?\b(?:pays?|paid|billed|invoiced|goes|go|gets?|sent|shipped|booked|ordered|charged|taxed|signs?|delivered)\b[^.;]{0,60}?,? (?:except|apart from|save for|but not|bar|other than|excepting) (?:for )?(?:the |our |an? )?[a-z]",
            unless=r"\bexcept (?:that|when i|if you|opportunit|invoices?|orders?|accounts?|contacts?|quotes?|leads)\b|\b(?:crosses|synced|over|across|transferred|connected) except\b",
        ),
    ),
    unless=_NO_SCOPE,
)
_SOME = Sifted(_SAID_OF_SOME, lambda one: one[1].pattern.needed)
_BESIDES = words(_NO_SCOPE)

_CUT = lazy.pattern(r"[.;:,()–—]\s+|\s-\s|\b(?:and|but|while|then|because|so|if|when|whereas|or)\s", re.I)
_BEHIND_HEAD = lazy.pattern(
    r"\s(?:with|of|from|for|to|in|on|under|that|which|who|whose|by|at|within|below|above)\s", re.I
)
_FIRST = lazy.pattern(
    r"\W*(?:(?:the|our|my|some|most|any|certain|a few|those|these|half|also|only|even|both|then|here|there|and|for|to|from|of|one|two|three|four|both|three-four|\d+)\s+)*",
    re.I,
)
_NO_CASE = lazy.pattern(
    r"(?:we|you|they|it|i|he|she|this|that|these|those|who|which|there|what|systems?|programs?|tools?|both|two|three|sales|finance|accounts|operations|departments?|teams?|offices?|questions?|answers?|"
    r"prices|things|reports?|users?|staff|licen[cs]es?|integrations?|interfaces?|bids?|data|records|customers|clients|people|\w*ss|invoices|orders|contacts|opportunities|leads|quotes|projects|tickets|prices?|each|all|some|others|suppliers|vendors|bidders|warehouses|branches|vans|today|always|is|us|ideas|opinions|views|numbers|figures|definitions|meanings|needs|times|process|access|business|address|status|thing|one|everybody|everyone|nobody|company|firm|companies|firms|colou?rs?|programs?|notes|meetings|wages|consultants|colleagues|auditors|integrators|holidays|sales people|reps|drivers|engineers)",
    re.I,
)
_PLURAL = lazy.pattern(r".*(?:(?<!s)s['’]?|people|men|women|children|folk|(?-i:[A-Z]{2,}))", re.I)
_ONE_OF_A_KIND = lazy.pattern(r"\W*(?:an?|one|each|every|any|the|with|in|for)\s|\W*(?-i:[A-Z])", re.I)
_LONGEST = 10  # words of a subject
_IF_NARROWED = ("customers", "clients", "orders", "people", "jobs", "companies", "firms", "sales")
_ANY_SORT = (
    "inside",
    "outside",
    "field",
    "head",
    "sales",
    "purchase",
    "open",
    "new",
    "customer",
    "your",
    "their",
    "web",
    "most",
    "more",
    "many",
    "other",
    "big",
    "good",
)
_THEY, _IT = ("they", "these", "those"), ("which", "who", "it", "that", "there", "this")
_BACK = 2  # clauses in which the subject of a verb may stand
_VERBS = lazy.pattern(
    r"(?:^|\s)(?:is|are|was|were|has|have|do|does|don['’]?t|doesn['’]?t|can|can['’]?t|cannot|may|must|will|should|shouldn['’]?t|mustn['’]?t|gets?|go(?:es)?|wants?|pays?|comes?|needs?)(?=\s|$)",
    re.I,
)
_THE_RULE = lazy.pattern(r"\b(?:each|every|all)\b", re.I)


def _subject(before: str, above: str) -> str:
    """The subject of a verb by the words before it: of its clause or, where that has none of its own, of the one before."""
    clauses = [*_CUT.split(above.strip())[-1:], *_CUT.split(before)]
    named = ""
    for clause in reversed(clauses[-_BACK - 1 :]):
        if clause is clauses[0] and named not in _THEY:
            break  # "it" and "this" may be anything that was said before
        subject = _VERBS.split(clause)[0].strip(" \t\n*•-")
        named = _FIRST.sub("", f"{subject} ", count=1).strip().casefold() or named
        if named and named not in (*_THEY, *_IT):
            return subject
    return ""


def _of_cases(before: str, above: str, *, of: str) -> bool:
    """Whether the subject of a verb is some kind of cases, and not the writers, their house or their records."""
    clause = _subject(before, above)
    subject = _FIRST.sub("", f"{clause} ", count=1).split()
    if not 0 < len(subject) <= _LONGEST or _THE_RULE.search(clause):
        return False  # what holds for all of them is the rule
    head = _BEHIND_HEAD.split(f"{' '.join(subject)} ")[0].split()
    if not head:
        return False
    if _NO_CASE.fullmatch(head[-1].strip("\"“”'’")) and not _is_narrowed(head, subject):
        return False
    if of == _MASS or _PLURAL.fullmatch(head[-1]):
        return True
    return of == _ANY and _ONE_OF_A_KIND.match(f"{clause} ") is not None


def _is_narrowed(head: list[str], subject: list[str]) -> bool:
    """Whether a subject is some of the customers, or orders: "clients with a portal", "military orders"."""
    if head[-1].casefold() not in _IF_NARROWED:
        return False
    return len(subject) > len(head) or (len(head) > 1 and head[-1] != "people" and head[-2].casefold() not in _ANY_SORT)


def _is_said_of_some(said: Said, above: str) -> bool:
    near = _SOME.near(said)
    if not near or _BESIDES.is_in(said):
        return False
    for of, shape in near:
        if shape.by(said, above) and any(
            _of_cases(said.text[: one.start()], above, of=of) for one in shape.pattern.every(said)
        ):
            return True
    return False


_CASE_WORD = r"(?:ones?|cases?|customers?|clients?|orders?|jobs?|bits?|stuff|children|sorts?|kinds?|things?|deals?|bookings?|accounts?|situations?|squad|crowd|bunch)"
_ODD = r"(?:awkward|odd|tricky|funny|weird|strange|difficult|nasty|troublesome|peculiar|unusual|exotic|quirky|fiddly|messy|special)"
_WRONG = r"(?:wrong|pear[- ]?shaped|haywire|sideways|south|awry|astray|belly[- ]up|off the rails|amiss|tits[- ]up)"
_TROUBLES = (  # "the ones that give us grief", "things we handle by feel"
    r"(?:the )?(?:things?|stuff|bits|cases|ones|orders|customers|jobs|clients)(?: (?:that|which|who))? (?:(?:give|gives|cause|causes|make|makes|bring|brings) (?:us |me |everyone )?(?:grief|trouble|headaches|bother|pain|sleepless nights|most work|extra work)|"
    r"(?:we|i) (?:have to )?(?:handle|do|treat|price|decide|settle|bill)(?: (?:all )?by)? (?:feel|differently|by hand|off the cuff|case by case|on sight|ear|by ear|separately))"
)
_ANNOUNCES = (  # what says that the odd ones come now
    rf"what (?:(?:usually|always|often|sometimes|can|may|mostly|generally) )*(?:go(?:es)?|gets?) (?:wrong|{_WRONG}|stuck|missing)(?: (?:a lot|today|most|now|here))?|"
    rf"(?:things?|stuff|bits|points|cases|ones|orders|customers|jobs|situations|what|whatever)(?: (?:that|which|who))?(?:['’]ll| will| can| may| might| always| usually| often)? (?:trips?|bites?|catch(?:es)?|floors?)(?: (?:us|me|them|people|everyone|you))?(?: (?:up|out|in the \w+))?|"
    rf"(?:things?|stuff|bits|cases|ones|orders|customers|jobs|clients)(?: (?:that|which|who))? (?:(?:do|does|are|is|will){_NT} (?:fit|follow|match|behave|like|work like|the same)|never fits?|breaks?|falls? outside|sticks? out|go(?:es)? wrong|misbehaves?|differs?|(?:needs?|wants?) (?:extra|special|other) (?:care|attention|handling|treatment))(?: (?:the |a )?(?:mould|mold|pattern|rules?|scheme|rest|others|mill|box|norm)| like the rest)?|"
    rf"what (?:(?:is|does)(?: not|n['’]t)(?: (?:fit|normal|standard|straight\w*|simple|like the (?:rest|others)|follow)(?: (?:the |that )?(?:mould|pattern|rule|scheme))?)?|breaks? the (?:rule|pattern|mould))|"
    rf"where (?:it|this|things?|that) (?:(?:all|usually|always|then) )?(?:gets?|becomes?|go(?:es)?|is) (?:(?:a bit|really|very) )?(?:messy|tricky|complicated|awkward|ugly|hairy|difficult|{_WRONG})|"
    rf"{_TROUBLES}|"
    r"what (?:does|do)(?: not|n['’]t) (?:go|run|work|follow|fit|come) [\w ]{2,30}|not (?:all|everyone|everybody|everything|every \w+)(?: of (?:them|it|those))? (?:behaves?|fits?|follows?|go(?:es)?|works?|runs?)(?: \w+){0,4}|"
    r"(?:watch|look) out for(?: (?:these|this|the following))?|beware(?: of)?(?: these)?|mind these|gotchas?|caveats?|quirks?|oddballs?|oddities|pitfalls?|snags|wrinkles|specials|"
    rf"(?:the |our |some |a few |my )*{_ODD} {_CASE_WORD}(?: (?:with us|here|we have|in our trade))?|"
    rf"(?:the )?(?:only |known |usual |main |our |two |three |few )*exceptions?(?: (?:to (?:this|that|the rule|it|all that)|there are (?:\w+|\d+)|we know|here))?|"
    r"(?:the |our |my |one |another |real |big |biggest |main )*(?:headaches?|nightmares?|bugbears?|dragons?|oddballs?|troublemakers?)(?: (?:in the story|here|of ours|for us|with us))?"
)
_ANNOUNCED = Tellings(
    (
        telling(
            rf"(?:^|[.;!?,] ?|\b(?:and|but|er|um|so|oh|for) )\W*(?:here (?:is|are) )?(?:(?:two|three|four|five|some|a few|the|\d) )?(?:{_ANNOUNCES}) ?(?::|\?(?= ?\w)|(?<=exceptions), (?=\w))(?! ?(?:none|no\b|nothing|not\b|n/a|unknown|tbd|\?))",
            unless=r"\b(?:your|never|unknown|not yet|nobody (?:has|knows))\b",
        ),
        telling(
            rf"(?:^|[.;!?,] ?|\b(?:and|but) )\W*(?:the |our |my )(?:only )?(?:{_TROUBLES}|what (?:does|do)(?: not|n['’]t) (?:go|run|work|follow|fit|come) [\w ]{{2,30}}?|{_ODD} {_CASE_WORD}|headache|nightmare|bugbear|exceptions?)(?: (?:here|with us|for us|to (?:this|that|the rule)))? (?:is|are) (?!that\b|no\b|not\b|the (?:lack|missing|money|price)|when we|to\b|how\b|what\b|a lot|mostly|few|rare|many|all\b|still|never)",
            unless=r"\b(?:written|documented|known|approved|listed|kept|handled by|decided|discussed|recorded|settled)\b",
        ),
        telling(
            rf"(?:^|[.;] ?|\b(?:and|but) )\W*then there(?:['’]s| is| are) (?:also )?(?:the |our |an? )?(?!(?-i:[A-Z])\w+, (?:who|which) we)[\w'’ -]{{3,40}}?(?:,|:| –| who| which| where| that) ?(?:who|which|where|they|it|he|she|that|every)? ?(?:wants?|pays?|gets?|ha(?:s|ve)|needs?|insists?|(?:is|are) (?:billed|invoiced|paid|never|always|only|on)|never|always|only|{_MODAL}|ha(?:s|ve) to)\b",
        ),
        telling(
            r"^\W*(?:\[\d\d:\d\d\] \w+: )?(?:except|apart from|but not|save for|only not) (?:for )?(?:the |our )?[a-z][\w'’ -]{2,40}(?:$|,|\W*$)",
            above=r"\b(?:all|always|every\w*|usually|normally|then|raise|bill|pay|goes|go|when)\b",
            unless=_NO_SCOPE,
        ),
        telling(
            rf"^\W*(?:and |but )?(?:many|some|several|a few|half|certain|two|three|four|quite a few) (?:of (?:our|the|them) ?)?(?:customers?|clients?|orders?|jobs?|cases?|schools|members|patients|accounts|guests|buyers)? ?are {_DIFFERENT}"
        ),
        telling(
            rf"(?:^|[.;] ?)\W*(?:a few|some|certain|many|three[- ]four|two or three|\d+|\w+) (?:things?|cases?|customers?|clients?|orders?|jobs?) (?:(?:is|are|do|does){_NT} (?:normal|fit|go|run|work|follow)|fall outside|(?:go|run|work) another way)\b"
        ),
    ),
    unless=r"\b(?:no|without|zero) exceptions?\b|\bnone\b|\bbudget\b",
)
_FAILING = r"(?:fails?|failed|breaks?|refus\w+|reject\w+|goes wrong|times? out|(?:is|are) (?:down|refused|rejected)|errors? (?:out|occurs?)|does not (?:get|go) through)"
_HELD_BACK = r"(?:waits?|stays?(?= (?:open|put|there|in|on|where|until|till))|stops?|(?:is|are) (?:held|parked|stopped|refused|set aside|kept back|put on hold)|goes (?:back|(?:in)?to (?:an?|the) (?:queue|worklist|list|folder)))"
_TOLD = (
    r"(?:gets? (?:an?|the) (?:[\w-]+ )?(?:mails?|e-?mails?|messages?|tasks?|tickets?|notes?|warnings?|alerts?)|(?:is|are|must be|should be|shall be) (?:told|informed|warned|asked|notified|alerted)|"
    r"(?:completes?|corrects?|fixes|mends?|checks?|repairs?) (?:it|them)|fills? (?:it|them) in|looks? at (?:it|them))"
)
_OUT_OF_ORDER = Tellings(  # what is to happen where a transfer fails, or must not happen
    (
        # "When one of them fails: three more tries, then a ticket in Jira"
        telling(
            rf"^\W*(?:when(?:ever)?|if|should|in case|where) (?:one|any|either|some|all|it|this|that|the|an?|they)\b[^.;:]{{0,50}}?\b{_FAILING}\b[^.;:]{{0,25}}:\s*\w"
        ),
        # "If the payment is reversed, nothing may be booked, and Lone gets a mail"
        telling(
            rf"^\W*(?:if|when(?:ever)?|should|in case) [^.;]{{4,60}}?\b(?:reversed|{_FAILING}|cancelled|returned|revoked|withdrawn|charged back|bounces?|missing|invalid|declined|empty|unknown|blocked|stopped)\b[^.;,]{{0,30}}, (?:then )?"
            r"(?:nothing|nobody|no \w+(?: \w+)?|neither [^,.;]{3,40}|(?:it|they|the \w+(?: \w+)?)(?= (?:may|must|shall|should|can|is|are)(?: not|n['’]t|not)\b))\b[^.;]{0,50}",
            needs=_TOLD
            + r"|\b(?:nothing|no \w+(?: \w+)?|neither [^,.;]{3,40}) (?:may|must|shall|should|is to|are to|can)\b",
            unless=r"\b(?:project|budget|go-?live|quote|offer|contract|bid)\b",
        ),
        # "On an error Nerea gets a task which names the field"
        telling(
            r"^\W*(?:on|upon|in case of|after|with) (?:an? |any |each |every )?(?:errors?|failures?|refusals?|rejections?|faults?)\b",
            needs=rf"\b(?:{_TOLD}|{_HELD_BACK})\b",
        ),
        # "An account without a tax number waits, and Fotini completes it"
        telling(
            rf"^\W*(?:an?|every|any|each|the|all) [\w-]+(?: [\w-]+)? (?:without|with no|with an? (?:invalid|wrong|unknown|missing|empty|odd)|lacking|(?:that|which) (?:lacks?|has no|have no|misses)) [^.;,]{{3,40}}? {_HELD_BACK}\b"
        ),
    ),
    unless=r"\b(?:last (?:week|month|year)|yesterday|used to|until now)\b|\?\W*$",
)
_ON_AN_ERROR = words(
    r"^\W*(?:on|upon|in case of|after|with) (?:an? |any |each |every )?(?:errors?|failures?|refusals?|rejections?|faults?)\b"
)
_LINE = words(rf"^\W*(?:and )?(?:{_ANNOUNCES})\W*$")
_ONE_MORE = words(
    r"^\W*(?:and |also |then |or |plus |but )?(?!(?:it|this|that|they|these|those|he|she|there|so|if|when|what|who|how|nobody|nothing|everything|all|each|every)\b)[a-z][\w'’-]*(?: [\w'’-]+){0,5}? ?(?:,? (?:which|who|where|whose|that)\b|(?:is|are|has|have|gets?|wants?|pays?|needs?|counts?|can|must|may|comes?|go(?:es)?|costs?)\b)"
)
_OF_US = words(
    rf"\b(?:we|i|our|my|us|me|you|your|please|crm|erp|systems?|budget|live|deadline|approv\w+|sign(?:s|ed)?[- ]off|customer is|duplicates?|doubles)\b|{_NO_SCOPE}|\d{{4}}"
)
_VERB = words(
    r"\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|should|must|may|want|need|know|think|hope|please|we|i|you)\b|n['’]t\b|\b(?:he|she|they|it)\b"
)

_IN_ONE_HEAD = words(
    r"\b(?:only|just|nobody but|no one but|none but) (?:mrs?\.? |miss |ms\.? |old )?\w+(?: \w+)? (?:knows?|remembers?|could (?:tell|say)|can (?:tell|say))\b|\b(?:just|alone) knows\b|\bonly (?:me|him|her) (?:who|that) knows\b|"
    r"\b(?:known|told) only to\b|\bby heart\b|\bfrom memory\b|\b(?:in|inside|out of) (?:my|his|her|their|\w+['’]s) (?:own )?heads?\b|"
    r"\b(?:is|are|was|were|it['’]s|they['’]re)(?:n['’]t| not|n['’]t all| all not)? (?:\w+ )?(?:not |nowhere |never )?(?:written(?: down)?|documented|noted|on (?:any|a) list|on paper) (?:any|no)where\b|"
    r"\b(?:is|are|was|were)(?:n['’]t| not) (?:\w+ )?(?:written(?: down)?|documented|noted down|on (?:any|a) list|on paper)\b|\b(?:['’]s|['’]re) not (?:written|documented|on (?:any|a) list|on paper)\b|"
    r"\b(?:written|documented|noted)(?: down)? nowhere\b|\bnowhere (?:written|documented|noted)\b|\b(?:nobody|no one) (?:has )?(?:ever )?wr(?:ote|itten) (?:it|them|that|this|those|down|how)\b|\b(?:there['’]s|there is|we have|has) no list\b|^\W*no list of (?:that|them|those|these|it)\b|\b(?:is|are|['’]s|['’]re) in (?:none of (?:the|our|those|these)\b|no (?:system|program|list|document|file|book|crm|erp)\b)|\b(?:is|are)(?:n['’]t| not) (?:in any of (?:the|our|those|these)\b|down anywhere\b)|^\W*not (?:on paper|written(?: down)?|noted|down) anywhere\b|\bnot down anywhere\b|\b(?-i:[A-Z])\w+ remembers\b[^.;]{0,30}\bno (?:page|book|list|paper|note)\b|\bno (?:page|paper|book|list|note) (?:says|has|shows|tells)\b|\bnever (?:been )?(?:written|documented)\b"
)
_IN_A_BOOK = words(
    r"\b(?:appendix|manual|handbook|booklet|policy|sop|guide|work instruction|register|procedure|minutes|contract)\b|\bapprov\w+|\bsign(?:s|ed)?[- ]off\b|\bpasswords?\b|\bdefin\w+|\bwho owns\b|\bbudget\b|\b(?:all|is now|are now) (?:written|documented)\b"
)


def is_in_one_head(said: Said) -> bool:
    """Whether a sentence says that something is known to somebody and written nowhere."""
    return _IN_ONE_HEAD.is_in(said) and not _IN_A_BOOK.is_in(said)


def is_odd_case(said: Said, above: str) -> bool:
    """Whether a sentence says of some cases that they go another way than the rest."""
    return _is_said_of_some(said, above) or _WITH_THEM.in_(said, above) or _OUT_OF_ORDER.in_(said, above)


def is_out_of_order(said: Said) -> bool:
    """Whether a sentence says what is to happen where a transfer fails, or must not happen."""
    return _ON_AN_ERROR.is_in(said) or _OUT_OF_ORDER.in_(said)


def announces_odd_cases(said: Said, above: str) -> bool:
    """Whether a sentence names cases that it announces as odd, of which more may follow."""
    return _ANNOUNCED.in_(said, above)


def is_line_above_odd_cases(said: Said) -> bool:
    """Whether a line is nothing but the title of a list of odd cases."""
    return _LINE.is_in(said)


def names_another_case(said: Said) -> bool:
    """Whether a sentence behind one that announces odd cases names one more: without a verb ("Night shifts over midnight."), or
    with one that tells of nobody but them ("The hospital counts by weight.")."""
    if not _VERB.is_in(said):
        return len(said.text.split()) > 1
    return _ONE_MORE.is_in(said) and not _OF_US.is_in(said)
