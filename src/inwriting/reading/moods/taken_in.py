"""What says of a system that the work takes it in: "Zendesk is in scope", "Please include Shopify as well"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from inwriting.reading.text import lazy

_WORK = r"(?:scope|project|picture|game|work|job|integration|brief|request|mix|loop|plan|first phase|phase (?:1|one))"
_JOIN = r"(?:include|connect|link|integrate|hook (?:up|in)|tie in|join(?: up)?|bring in|add|cover|interface|sync|consider|take in|wire (?:up|in)|plug in)"
_JOINED = r"(?:included|connected|linked|integrated|hooked (?:up|in)|tied in|joined(?: up| in)?|brought in|added|covered|interfaced|synced|considered|taken in|wired (?:up|in)|plugged in|involved|in|part of (?:it|this|that))"
_MUST = r"(?:must|has to|have to|needs? to|should|shall|is to|are to|ought to|will)(?: also| both| all)?"
_TO_LINK = (
    r"(?:link(?:ing|ed|s|age)?|connect(?:ing|ions?|ors?|ed|s)?|integrat(?:e|es|ing|ions?|ed)|join(?:ing|ed|s)?|hook(?:ing|ed|s)?|sync(?:ing|ed|s|hroni[sz](?:e|es|ing|ation|ed))?|tie[ds]?|tying|interfac(?:e|es|ing|ed)|"
    r"coupl(?:e|es|ing|ed)|bridg(?:e|es|ing|ed)|marry(?:ing)?|wir(?:e|es|ing|ed))(?: up| in| together)?"
)
_PRODUCT = r"(?-i:[A-Z])[\w.]*(?: (?-i:[A-Z0-9])[\w.]*){0,3}"
_NAMED = rf"{_PRODUCT} ?"
NAME = "Product"  # any, as a pattern sees it
_TAKES_IN = lazy.pattern(
    rf"\b(?:is|are|falls?|belongs?|counts?|comes?|remains?|sits?|lies|be)(?: \w+){{0,2}}? (?:with)?in(?:to)? (?:the |this |our )?{_WORK}\b|"
    rf"\bbelongs? to (?:the |this |our )?{_WORK}\b|(?:^|[,;:–—-] ?)(?:also )?to be (?:also )?{_JOINED}(?<! in)\b|"
    rf"\b(?:is|are|forms?|makes?|be) (?:also |very much |a |an integral )*part of (?:this|it|the {_WORK})\b|"
    rf"\b(?:is|are) (?:also |to be |being )?{_JOINED}(?: (?:too|as well|also|here|in this))*\W*$|"
    rf"\b{_MUST} (?:be {_JOINED}|(?:talk|speak) to|join(?: in)?\b|come in\b|be (?:there|in the picture|fed|supplied)(?: with| by| from)?|take part|not be (?:forgotten|left out|missed))|"
    rf"\b(?:needs?|wants?) (?:to be )?(?:{_JOINED}|{_JOIN}ing|connecting|linking|integrating|including|hooking up|tying in)\b|"
    rf"\b(?:we|i|to)(?: also| would| do|['’]d)* (?:want|need|like)\b[^.;]{{2,60}} (?:{_JOINED}(?<! in)\b|in\W*$)|"
    rf"^\W*(?:(?:and|also|please|kindly|then|so) )*(?:{_JOIN}|(?:do not|don['’]t|not to) forget|remember)\b|\b(?:link|integration|interface|connection|work|scope|project) (?:must|has to|should|shall|will|is to)(?: also)? (?:cover|include|take in|reach)\b|"
    rf"^\W*(?:\d+[.)]\s*)?{_NAMED}(?:with|to|into|from|<?-+>|[→↔]) ?{_NAMED}\W*$|"
    rf"\b(?:comes?|joins?|counts?|is|goes) in(?: too| as well| also)?\W*$|"
    rf"^\W*(?:also|and|as well|further|additionally)?,? ?in {_WORK}(?: as well| too| also)?(?: is| are|:)|^\W*(?:also |and |plus )?(?-i:[A-Z])[\w.]*(?: [A-Z0-9][\w.]*){{0,3}},? (?:too|as well|also)(?:,? please)?\W*$|"
    r"\b(?:is (?:the|a|our)|there is (?:the|a|our)) (?:third|fourth|other|further|additional) (?:one|system|tool|program|platform)\b",
    re.I,
)
_GOT = (
    r"\b(?:we|i|they|the (?:company|firm|board|group))(?: have|['’]ve| all| finally| only| both| then| just)* (?:chose|chosen|picked|selected|bought|introduced|implemented|installed|adopted|licensed|took|rolled out|set up|put in|brought in|signed (?:with|for|up for)|"
    r"(?:went|gone|moved|switched|changed|migrated) (?:over )?(?:to|with|for)|went live (?:on|with)|opted for|decided (?:on|for)|started (?:with|using|on|out on)) "
)
_GOT_IT = lazy.pattern(
    rf"{_GOT}(?=(?-i:[A-Z]))(?!.*\b(?:over|instead|rather|against|but|demo|trial|pilot|look|off|away|if|when we)\b)",
    re.I,
)
_BUYER_GONE = lazy.pattern(  # "our former CEO signed for Salesforce": what was bought stays, whoever has left
    r"\b(?:former|previous|last|then|late|old)(?= (?:[\w-]+ )?(?:c[efmiot]o|md|director|managing director|boss|owner|manager|head|chair\w*|president|partner|management|board|principal)\b(?: of [\w ]{2,20})?(?: has| had)? (?:signed|bought|ordered|purchased|chose|picked)\b)",
    re.I,
)
_SINCE = lazy.pattern(r"\b(?:(?:[\w-]+|a few|a couple of|some) )?(?:years?|months?|weeks?|days?) (?:ago|back)\b", re.I)
_IN_USE = lazy.pattern(
    r"\b(?:is|are) (?:in (?:daily |full |constant )?use|live|in place|in production|up and running)\b|"
    r"\b(?:tickets?|cases?|complaints?|orders?|invoices?|quotes?|enquir(?:y|ies)|inquir(?:y|ies)|bookings?|payments?|repairs?|service calls?|returns?|claims?|leads?|deals?|parcels?|shipments?|stock|timesheets?) (?:all |have |has |had |been )*(?:go|goes|gone|run|runs|come|comes|coming|are routed|are dealt with|are taken|arrive)(?: in)? (?:through|in|via|over|by way of) (?=(?-i:[A-Z]))|"
    r"\bwe(?: have|['’]ve)? (?:\w+ )?introduced (?=(?-i:[A-Z]))|\bwe are an? (?:(?-i:[A-Z])[\w.]* ?){1,3}(?:shop|house|company)\b|"
    r"\b(?:was|were|has been|came|got) (?:\w+ )?(?:introduced|rolled out|installed|set up|brought in|adopted)\b|^\W*(?:(?-i:[A-Z])[\w.]* ?){1,3} (?:has )?replaced (?!by\b)|\bin daily use\b",
    re.I,
)

_WHATEVER = lazy.pattern(  # words that elsewhere tell of plans and conditions, and of what is denied
    rf"\bfalls? (?:with)?in (?:the |this |our )?{_WORK}\b|\b(?:want|need|would like|['’]d like) (?={_NAMED}(?:to be )?{_JOINED}\b)|\bmust (?:also )?be considered\b|"
    r"\b(?:must|should|may) not be (?:forgotten|left out|missed|overlooked)\b|\b(?:do not|don['’]t|not to) forget\b",
    re.I,
)

_SENT = r"send|sent|sending|pass|passed|flow|flows|go|goes|cop(?:y|ied|ies)|transfer(?:red|s)?|synced|synchroni[sz]ed?|handed|carr(?:y|ied)|push(?:ed)?|post(?:ed)?|typ(?:es?|ed|ing)|key(?:ed|s|ing)?|exported|imported|travel|get|gets|arrive|come"
_TALK = r"(?:talk(?:ing)?|speak(?:ing)?|(?:work|play)(?:ing)? together|connect(?:ed|ing)?|link(?:ed|ing)?|join(?:ed|ing)?|hook(?:ed|ing)|sync(?:ed|ing|hroni[sz](?:ed|ing))?|integrat(?:ed|ing)|tied|wired|coupled)"
_PAIR = rf"{_PRODUCT},? (?:and|&|\+|plus) (?:our |the )?{_PRODUCT}"
_FROM_ONE = r"(?:our |the )?"
_OF_RECORDS = r"(?:orders?|customers?|clients?|contacts?|accounts?|invoices?|bills|quotes?|quotations?|offers?|deals?|jobs?|payments?|prices?|tickets?|bookings?|products?|items|stock|data|records|cases|leads|opportunities)"
_SAME_AGAIN = r"\b(?:do|build|make|manage|offer|set up|have|want|need|get|like) (?:us |me )?(?:this|that|it|the same|something (?:like (?:this|that)|similar)|what (?:this|that|it) (?:says|does|shows|describes)),?(?: but| too| also)? for\b"
_WHO_WORKS = r"(?:you(?: guys| all| folks| lot| people)?|ya|u|(?:some|any)(?:body|one)(?: (?:there|over there|with you|(?:at|on|from) your (?:end|side|office|place)|(?:of|in|from|on) your (?:team|office|firm|company|house|people)))?|your (?:team|people|office|firm|company|desk|house))"
_KINDLY = r"(?:(?:please|kindly|possibly|perhaps|maybe|also|then|in principle|theoretically|potentially|by any chance|just|simply) )*"
_TO_DO = rf"(?:{_KINDLY}(?:be (?:able|willing|ready|happy|free|prepared|so kind as|in a position) to |(?:help|assist|support)(?: us| me)?(?: to| in| with)? |(?:get|manage) to |offer to |have a go at ))*{_KINDLY}"
_REQUEST = lazy.pattern(  # what opens a request that is put as a question, up to the link itself: "Could you help us to", "wondering whether you can"
    rf"(?:(?:(?:i|we)(?:['’]?m| am|['’]?re| are| was| were|['’]?d| would|['’]ve| have)? )?(?:(?:just|also|really) )?(?:wonder(?:ed|ing)?|(?:like|want|wish(?:ed)?|love) to (?:ask|know|find out|check|hear|learn|see)|ask(?:ing)?|curious|keen to know|(?:may|can|could|might) (?:i|we) ask|(?:please |do |kindly )*(?:let (?:us|me) know|tell (?:us|me)|say)|any idea|do you (?:know|think)|(?:our |my |the )?question is) (?:you )?)?"
    rf"(?:\b(?:can|could|would|will|might|may) {_WHO_WORKS} {_TO_DO}|\b(?:if|whether|that|think) {_WHO_WORKS} (?:can|could|would|will|might|may|are|were|is|was) (?:able to |willing to |in a position to |up for |happy to )?{_TO_DO}|"
    rf"\b(?:are|is|would) {_WHO_WORKS} (?:be )?(?:able to |willing to |in a position to |ready to |prepared to |up for ){_TO_DO}|\bdo you think you (?:can|could|would|will|might) {_TO_DO}|\b(?:if|whether) {_WHO_WORKS} (?:have|has) (?:the )?(?:time|capacity|room) to {_TO_DO}|\b(?:do|would|have) you (?:have |got )?(?:the )?(?:time|capacity|room) to {_TO_DO}|"
    rf"\b(?:is|would|will|might) (?:it|there) (?:be )?{_KINDLY}(?:possible|feasible|conceivable|doable|an option)(?: for (?:us|you))? to {_TO_DO}(?:have |get )?|\b(?:if|whether) (?:it|there) (?:is|would be|might be|was|were) {_KINDLY}(?:possible|feasible|conceivable|doable|an option)(?: for (?:us|you))? to {_TO_DO}|"
    rf"\b(?:is|would|might) there (?:be )?(?:a|any|some) (?:way|chance|possibility|means)(?: for (?:us|you))? (?:to|of|you (?:can|could)|that you (?:can|could)) {_TO_DO}|\b(?:if|whether) there (?:is|would be|might be|was|were) (?:a|any|some) (?:way|chance|possibility|means)(?: for (?:us|you))? (?:to|of) {_TO_DO}|"
    rf"\b(?:can|could|may|might) (?:we|i) (?:get|have) you to {_TO_DO}|\b(?:can|could) (?:we|i) {_KINDLY}(?=(?:get|have) )|\b(?:can|could|might) (?=our ))(?={_TO_LINK} |our {_NAMED}be {_JOINED} |(?:get|have|make) (?:our |the |my |both )?(?-i:[A-Z]))",
    re.I,
)
_LINK_OF_TWO = lazy.pattern(  # "linking HubSpot with NetSuite", "an interface between our HubSpot and NetSuite", "HubSpot-NetSuite integration"
    rf"\b{_TO_LINK}(?: (?:of|between|for|from))?(?: (?:our|the|my|both))? {_NAMED}(?:,? ?(?:with|to|and|into|&|/|\+)(?: (?:our|the|my))? ?)(?-i:[A-Z])|"
    rf"(?-i:[A-Z])[\w.]+(?: (?-i:[A-Z])[\w.]*){{0,2}} ?(?:to|and|with|&|/|[-–])(?: (?:our|the))? ?{_NAMED}(?:integration|interface|link|connection|connector|sync|coupling|bridge)\b|"
    rf"\b(?:between|the same in|equal in|alike in|shared by|common to) (?:our |the |both )?{_NAMED}and (?:in )?(?:our |the )?(?-i:[A-Z])|"
    rf"\b(?:{_SENT}|{_TO_LINK})\b[^.;:]{{0,60}}\b(?:from|out of) (?:our |the )?{_NAMED}(?:in)?to (?:our |the )?(?-i:[A-Z])|"
    # "Could our Pipedrive be linked to our Xero?"
    rf"\bour {_NAMED}be {_JOINED} (?:with|to|into|and) (?:our |the )?(?-i:[A-Z])|"
    # "get Pipedrive talking to Xero", "get Zoho CRM and Odoo to talk"
    rf"\b(?:get|getting|make|making|teach|let) (?:our |the |my )?{_NAMED}(?:to )?{_TALK}(?: nicely| properly| directly| automatically| up)? (?:to|with|into) (?:our |the |my )?(?-i:[A-Z])|\b(?:get|getting|make|making|have|let|keep|bring|put) (?:our |the |my |both )?{_NAMED}(?:and|&|with|\+) (?:our |the |my )?{_NAMED}(?:to )?(?:be )?(?:{_TALK}|together|in step)\b|"
    rf"{_PAIR},? (?:(?:to|ought to|should|would|shall|must|need(?:s)? to|will|are to|have to|can|could|can['’]?t|do(?:n['’]t| not)|are(?:n['’]t| not)) )?(?:(?:both|now|already|all) )*(?:be )?(?:share|joined|linked|connected|integrated|synced|coupled|talk(?:ing)? to|speak(?:ing)? to|work(?:ing)? together|exchange|(?:hold|show|have|keep|list) the same|(?:agree|disagree|differ)(?= (?:on|about|over|in)\b|\W*$)|know (?:nothing )?(?:of|about) (?:each|one))\b|"
    # "Scope HubSpot to Cin7, please", "the same for Capsule and Sage 50"
    rf"^\W*(?:(?:please|pls|kindly|can you|could you|would you|and|hi|hello),? )*(?:(?:scope|bridge|(?:quote|price|estimate)(?: us| me)? for)(?: up| out)? {_FROM_ONE}{_NAMED}(?:(?:in)?to|and|&|\+|with|-+>|→|↔|[-–])|(?:quote|price|estimate|cost)(?: up| out)?(?: us| me)? {_FROM_ONE}{_NAMED}(?:(?:in)?to|-+>|→|↔)) ?{_FROM_ONE}(?-i:[A-Z])|"
    rf"{_SAME_AGAIN} {_FROM_ONE}{_PAIR}|^\W*(?:(?:but|only|just)(?: this time| here)? )?for {_FROM_ONE}{_PAIR}\W*$|{_NAMED}here,? (?:and )?{_NAMED}there\b(?=[^.;]*\b(?:you|between|link|gap|join|bridge)\b)|"
    # "Ours are Raynet and Pohoda", "with Minimax and a CRM called Intrix"
    rf"\b(?:ours|our own(?: ones| two| pair| systems)?|our (?:two|pair)|(?:we|i) (?:ourselves|myself))\b[^.;:]{{0,20}}?(?:(?: are| is| have| use| run):?|:) {_NAMED}(?:for [\w ]{{2,25}}|\([^()]*\) ?)?,? ?(?:and|&|\+|plus) {_FROM_ONE}(?-i:[A-Z])|"
    rf"\b(?:with|have|use|run|got|here['’]s|here is|here are|there is|there['’]s|there are|is) {_FROM_ONE}{_NAMED},? ?(?:and|plus|&|\+) an? (?:[\w-]+ )?(?:crm|erp|system|program(?:me)?|tool|package|software|accounting)(?: \w+)? (?:called|named|by the name of) (?-i:[A-Z])|"
    # "customers from Efficy into Sage 200", "the orders from Zendesk Sell to drop into Acumatica"
    rf"(?:^\W*|[:–—] ?|\b(?:want|wants|need|needs|like|of|for|moving|with|about) )(?:the |our |all |only )*(?:[\w-]+ )?{_OF_RECORDS}(?:,? (?:and|&|or) {_OF_RECORDS})?(?: only| alone)? (?:from|out of) {_FROM_ONE}{_NAMED}(?:over )?(?:in)?to {_FROM_ONE}(?-i:[A-Z])|"
    rf"\b(?:copies|copy|prints?|takes?|reads?|lifts?|exports?|pulls?|fetch(?:es)?) [^.;]{{2,40}}? (?:off|out of|from|in) {_FROM_ONE}{_NAMED}and (?:then )?(?:re-?)?(?:types?|keys?|enters?|punch(?:es)?|puts?|writes?|loads?|imports?|pastes?|uploads?|copies|feeds?) (?:it|them|that|these|each|everything|all)(?: (?:again|by hand|in|up))* (?:in|into|in to) {_FROM_ONE}(?-i:[A-Z])|"
    rf"\b{_OF_RECORDS} (?:from|in|of|out of) {_FROM_ONE}{_NAMED}(?:to|should|shall|must|ought to|have to|need to|has to|are to) (?:[\w-]+ ){{1,3}}(?:in|into|to|on|over to) {_FROM_ONE}{_NAMED}|"
    rf"{_PAIR},? (?:is|are)(?: both| all)? (?:the|our|my)(?: (?:only|two|main|real|core))* (?:systems?|programs?|programmes?|tools|applications|packages|products|ones|pair)\b|\b(?:systems|programs|programmes|applications|packages|tools)(?: \w+){{0,5}} are {_PAIR}(?=\W*$|[,;.])|"
    rf"^\W*(?:our |the |my )?(?:two )?(?:systems|programs|programmes|applications): {_PAIR}\W*$|"
    rf"(?:\b(?:need|want|like|(?:look|ask)(?:ing)? for|after|request(?:ing)?|seek(?:ing)?|send (?:us|me)|please|kindly)|^\W*(?:(?:hi|hello|all|there)\b,? )*) ?(?:an? |your |some |us )?(?:quotes?|quotation|proposal|estimate|offer|price|help|support|advice|scope|scoping) (?:for|with|on|about) (?:our |the |my )?{_PAIR}(?=\W*$|[,;.]| (?:wanted|needed|please)\b)|"
    rf"{_NAMED}on (?:the )?one (?:side|end|hand),? (?:and )?{_NAMED}on the other\b|{_NAMED}(?:in|at the) front,? (?:and )?{_NAMED}(?:behind|at the back|in the back)\b|"
    rf"\b(?:begins?|starts?|arises?|originates?|comes? in) (?:in|from|with) (?:our |the )?{_NAMED}(?:and|,) (?:ends?(?: up)?|finishes?|arrives?|lands?) (?:in|with|at) (?:our |the )?(?-i:[A-Z])|"
    # "Xero + HubSpot, want the orders to flow across"
    rf"^\W*(?:(?:we|i) (?:have|use|run) )?{_PAIR}(?:,|;|:| [–—-]) ?(?:(?:we|i) )?(?:want|need|would like|['’]?d like|looking for|wanna|wish|pls|please)\b(?! (?:some|any)(?:body|one)\b| an? \w+ (?:who|that|of))[^;]{{0,60}}?\b(?:across|over|through|synced|sync|linked|connected|joined|to flow|flowing|to talk|talking|both ways|to match|in step|moved|copied|transferred|pushed)\b|"
    # "What we want now is farmers and their lots from A to B", "merely the pipe from A to B"
    rf"\bwhat (?:we|i) (?:really |now |only )?(?:want|need|ask(?: for)?|wish(?: for)?|seek|would like|['’]d like|(?:are|am) (?:after|asking for|looking for))(?: now| here| first| today| from you| at present)? (?:is|are)(?: merely| only| just| simply)? (?!to\b)[^.;:]{{2,60}}? (?:from|out of) {_FROM_ONE}{_NAMED}(?:over )?(?:in)?to {_FROM_ONE}(?-i:[A-Z])|"
    rf"\b(?:pipes?|pipelines?|line|channel|path|route|thread|hose|tunnel|conveyor(?: belt)?|transfer|hand-?over|flow|feed|wire|tube|bridge) (?:(?:of|for) [\w ]{{2,30}}? )?(?:from|between) {_FROM_ONE}{_NAMED}(?:(?:in)?to|and) {_FROM_ONE}(?-i:[A-Z])|"
    rf"\b(?:it is|it['’]s|we have|with us it is) {_PAIR}(?: for us| here| with us| now| today)?\W*$",
    re.I,
)
_NOT_FOR_US = lazy.pattern(
    r"\b(?:parent|sister|mother|competitors?|(?:an?|another|some|many|most|one of our) (?:[\w-]+ )?(?:customers?|clients?)|(?:customers?|clients?)(?:['’]s?)?(?= (?:of ours|of mine|who|has|have|had|uses?|used|runs?|ran|wants?|wanted|asked|asks?|would|did|told|said|says|needs?|linked|connected)\b)|friends?|brother|neighbou?rs?|consultants?|vendors?|resellers?|suppliers?|brochure|website|page|article|references?|case stud(?:y|ies)|they|(?<!and )their|he|she|his|her|your|(?<!can )(?<!could )(?<!would )(?<!will )you (?:have|did|do|built|linked|connected)|"
    r"choices?|choos\w+|torn|undecided|shortlist\w*|not|never|no|without|nobody|instead|rather|unless|if|whether|or|perhaps|maybe|some ?day|used to|had|previous|former)\b|n['’]t\b",
    re.I,
)
_STILL_DONE = lazy.pattern(  # "Gerd has typed the orders from A into B for 29 years", which he does
    r"\b(?:has|have|['’]s|['’]ve) (?:always |been )?[\w-]+(?:ed|ied|ing|pt|ent)\b(?![^;]*\b(?:but now|no longer|until|stopped|any ?more)\b)[^;]*\b(?:for (?:\w+ )?(?:\d+|many|[a-z]+) (?:years|months|decades)|since (?:the|20\d\d|19\d\d|we|he|she)|all these years)\b",
    re.I,
)
_ASKS_FOR_IT = lazy.pattern(
    r"\b(?:quot\w+|price|cost|estimate|offer(?! (?:an?|the|this|such)\b)|proposal|scope|how much|help|do (?:this|that|it) for us|you (?:in )?between)\b|^\W*(?:(?:but|only|just)(?: this time| here)? )?for (?:our |the )?(?-i:[A-Z])|"
    + _SAME_AGAIN,
    re.I,
)


def by_one_name(words: str, named: Iterable[tuple[int, int]]) -> str:
    """Words in which each product that stands at a place of them is called by one name, however it is spelled."""
    pieces: list[str] = []
    last = 0
    for start, end in sorted(named):
        if start >= last:
            pieces += (words[last:start], NAME)
            last = end
    return "".join([*pieces, words[last:]])


def links_two(words: str) -> bool:
    """Whether a clause is about the link of two systems of the writer's, which are there: "a quote for linking HubSpot with
    NetSuite"."""
    return _link_in(words) is not None


def linked(words: str, named: Sequence[tuple[int, int]], mood: str) -> list[tuple[int, int]]:
    """Those products of a clause, by their places in it, whose link it is about (`is_about_link`), however they are spelled."""
    said = by_one_name(words, named)
    link = _link_in(_as_wish(said)) if is_about_link(said, mood) else None
    if link is None:
        return []
    first, behind = (link.string.count(NAME, 0, end) for end in (link.start(), link.end() + len(NAME)))
    return sorted(named)[first:behind]


def asks_for_link(words: str, named: Sequence[tuple[int, int]]) -> bool:
    """Whether a clause asks us to link two systems, in the way of a question or of somebody who wonders: "Could you help us link
    HubSpot with NetSuite?", "I was wondering whether you can …". "Do you support HubSpot and NetSuite?" asks for nothing."""
    return _asks_for_link(by_one_name(words, named))


def opens_request(words: str) -> bool:
    """Whether words begin with a request to link something, put as a question: no form asks that of who fills it in."""
    return _REQUEST.match(words.lstrip()) is not None


def requests_link(question: str) -> bool:
    """Whether a question asks us to link two systems, and nothing else: the quote is the answer. Whether that is possible at
    all, a person has to say."""
    return _ASKS_YOU.match(question) is not None and _asks_for_link(question)


_ASKS_YOU = lazy.pattern(rf"\W*(?:(?:and|so|also|hi|hello),? )*(?:can|could|would|will|might) {_WHO_WORKS} ", re.I)


def _asks_for_link(words: str) -> bool:
    asked = _as_wish(words)
    return asked != words and _link_in(asked) is not None


def _as_wish(words: str) -> str:
    """Words in which a request that is put as a question is one: "please link HubSpot with NetSuite"."""
    return _REQUEST.sub("please ", words)


def _link_in(words: str) -> re.Match[str] | None:
    found = _LINK_OF_TWO.search(words)
    if found is None:
        return None
    beyond = _IF_BEHIND.search(words, found.end())
    return None if _NOT_FOR_US.search(words, 0, beyond.start() if beyond else len(words)) else found


_IF_BEHIND = lazy.pattern(r"(?:[,;:–—]| -) (?:and |but |or )?(?:if|when|whenever|unless|should|once) ", re.I)


def is_about_link(words: str, mood: str) -> bool:
    """Whether a clause asks for the link of two systems, or tells of it: "We'd like a proposal for connecting HubSpot with
    NetSuite", "How much is a link between HubSpot and NetSuite?", "Can you link HubSpot with NetSuite?", but not "Do you link HubSpot with NetSuite?"."""
    if _asks_for_link(words):
        return True
    if mood == "question":
        return links_two(words) and _ASKS_FOR_IT.search(words) is not None
    return (mood in ("stated", "planned", "conditional") or _STILL_DONE.search(words) is not None) and links_two(words)


def without_taking_in(words: str) -> str:
    """A clause without the words that take something in and elsewhere have a mood: "Zendesk must not be forgotten", "We chose Zendesk two years ago"."""
    words = _BUYER_GONE.sub(" ", words)
    return _WHATEVER.sub(" ", _SINCE.sub(" ", words) if _GOT_IT.search(words) else words)


def takes_in(words: str) -> bool:
    """Whether a clause says of what it names that the work takes it in, or that it is in use."""
    return any(told.search(words) for told in (_TAKES_IN, _IN_USE, _GOT_IT))
