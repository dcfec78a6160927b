"""What is done with a program all day, which tells that the writer has it: "I start a card in Act!", "Telesales put a site in
Workbooks", "the reps have Skynamo on a tablet", "Sales has 5,200 shops in SuiteCRM", "Creatio lets you".

Buyers seldom write "we use X as our CRM". They tell what they do, and of that a program is the place, the tool or the one who
acts. The grammar is one of parts: what is done (`_ENTER`, `_ACT`), to what (`_RECORDS`, or "it"), and where (`_INTO`, `_OUT`). What a
customer, an owner or another party does is not the writer's work.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Span


def _forms(verbs: str) -> str:
    """The forms of regular verbs, of which each is given by its stem: "type" also finds "typed" and "typing"."""
    return "|".join(
        rf"{verb[:-1]}(?:e[sd]?|ing)"
        if verb.endswith("e")
        else rf"{verb[:-1]}(?:y|ies|ied|ying)"
        if verb.endswith("y")
        else rf"{verb}(?:s|es|ed|ing)?"
        for verb in verbs.split()
    )


_RECORDS = (  # what lies in a program
    r"cards?|records?|files?|tickets?|cases?|entr(?:y|ies)|profiles?|jobs?|orders?|bookings?|invoices?|bills?|quot(?:e|ation)s?|offers?|proposals?|visits?|calls?|sites?|deals?|leads?|enquir(?:y|ies)|inquir(?:y|ies)|opportunit(?:y|ies)|"
    r"customers?|clients?|accounts?|contacts?|suppliers?|vendors?|members?|donors?|patients?|students?|pupils?|guests?|tenants?|dealers?|shops?|schools?|stores?|people|person|names?|address(?:es)?|phone numbers?|numbers?|details|notes?|data|lists?|"
    r"prices?|price lists?|rates?|discounts?|credit limits?|stock|inventory|items?|articles?|parts?|products?|titles?|royalt(?:y|ies)|ledgers?|books?|payments?|receipts?|purchases?|expenses?|timesheets?|hours|wages|payroll|rotas?|rosters?|schedules?|diar(?:y|ies)|calendars?|tasks?|"
    r"contracts?|agreements?|polic(?:y|ies)|claims?|subscriptions?|assets?|machines?|vehicles?|fleet|loads?|trips?|shipments?|deliver(?:y|ies)|consignments?|returns?|complaints?|repairs?|certificates?|projects?|figures?|history|pipeline|samples?|results?|events?|rooms?|stays?|reservations?|rentals?|hires?|accounts?|vat|money|"
    r"choirs?|farms?|farmers?|growers?|brokers?|architects?|builders?|salons?|clinics?|retailers?|wholesalers?|households?|families|companies|firms?|organi[sz]ations?|prospects?|supporters?|volunteers?|hospitals?|councils?|restaurants?|pubs?|hotels?|agents?|agenc(?:y|ies)|landlords?|owners?|drivers?|candidates?|placements?|workers?|temps?"
)
_ENTER = (  # is done in programs, and hardly anywhere else
    _forms("type retype re-type key re-key rekey enter re-enter log jot tick paste click upload import tag")
    + r"|look(?:s|ed|ing)?(?: \w+){1,6}? up|look(?:s|ed|ing)? up|copy-?past\w+|fill(?:s|ed|ing)? (?:it|them|that|this) in|mark(?:s|ed|ing)?(?: (?:it|them|that|each|as|\w+))* (?:as )?[\"“'‘]?(?:won|lost|done|closed|sold|paid|agreed|ready|approved|complete[d]?|shipped)[\"”'’]?"
)
_ACT = (  # is done in programs, and elsewhere too
    _forms(
        "open start create record register file note update search check plan schedule invoice bill quote print close release convert approve handle price count merge copy drag move scan load add list assign allocate raise confirm cancel reserve book post store save track follow manage maintain change draft prepare reconcile flag process order report show tidy"
    )
    + r"|ma(?:ke|kes|de|king)|puts?|putting|sets? up|setting up|writes?|wrote|written|writing|keeps?|kept|keeping|holds?|held|begins?|began|begun|finds?|found|sees?|saw|seen|runs?|ran|running|does|do|did|done|doing|builds?|built|draws?|drawn|drew|has|have|had|gets?|got|"
    r"sits?|li(?:e|es)|lives?|stays?|goes|go|lands?|arrives?|ends? up|appears?|is|are|works?|working"
)
_TO_WHAT = (
    rf"(?:it|them|they|these|those|everything|all|this|that|each|him|her|every \w+|(?:[\w’'-]+ ){{0,4}}?(?:{_RECORDS}))"
)
_THE = r"(?:our |the |their |my |his |her )?"
_GAP = r"(?: [\w’'&%-]+,?){0,6}?"
_INTO = (
    rf"(?: (?:again|back|up|down|straight|out|over|by hand|all|also|only|still|then))* (?:in|into|onto|inside) {_THE}$"
)
_OUT = rf"(?: (?:straight|again|back|all|also))* (?:out of|in|from|off) {_THE}$"
_ENTERED_IN = lazy.pattern(rf"\b(?:{_ENTER})\b{_GAP}{_INTO}", re.I)
_LIES = r"(?:sits?|li(?:e|es)|lives?|stays?|goes|go|lands?|drops?|arrives?|ends? up|appears?|starts?(?: life)?|begins?|(?:is|are|gets?|has been|have been|being)(?: [\w’'-]+){0,3}?|kept|held|stored|made|done|recorded|entered|typed|keyed|booked|raised|tracked|managed|planned|looked after|set up|opened|created)"
_FOLLOWED_UP = lazy.pattern(  # "the reps chase leads in Close", which does not close deals there
    rf"\b(?:{_forms('chase pursue prospect nurture canvass')}|follow(?:s|ed|ing)? up)\b(?: [\w’'-]+){{0,3}}? in {_THE}$",
    re.I,
)
_DONE_IN = lazy.pattern(
    rf"\b(?:{_ACT})\b {_TO_WHAT}\b(?: [\w’'-]+){{0,3}}?{_INTO}|\b(?:{_RECORDS})\b(?: [\w’'-]+){{0,4}}? {_LIES}{_INTO}|\b(?:{_RECORDS}) (?:in|on) {_THE}$|"
    rf"\b(?:puts?|writes?|notes?|keeps?|records?|does|do|have|has|books?|makes?|opens?|holds?)(?: down| up)? (?:in|into) {_THE}$",
    re.I,
)
_TAKEN_OUT = lazy.pattern(
    rf"\b(?:copy|copies|copied|copying|take[sn]?|taking|took|gets?|got|pulls?|pulled|reads?|prints?|printed|exports?|exported|comes?|came|coming|drops?|looks? up|draws?|drawn|invoices?|quotes?|bills?|picks?|works?|reports?|goes|go|runs?|sends?|sent|mails?|e-?mails?|do|does|done|billed|invoiced|quoted|reported)\b"
    rf"{_GAP}{_OUT}",
    re.I,
)
_ON_IT = lazy.pattern(
    rf"\b(?:(?:{_RECORDS}|finance|sales|accounts|bookkeeping|purchasing|production|factory|plant|warehouse|office|workshop|we|everyone|everybody|team|department|depots?|branches|side|company|business|firm) (?:(?:all|both|still|now|just|only|mostly) )*"
    rf"(?:is|are|runs?|works?|lives?|has been|have been|['’]ve been|['’]re) (?:\w+ )?(?:on|in|off|out of|with)|(?:we|i|they)['’](?:ve been|re) (?:\w+ )?on|(?:has|have) been on|set (?:us|me) up (?:on|with)|(?:seats?|users?|licen[cs]es?|logins?) (?:of|for|in|on)) {_THE}$",
    re.I,
)
_WANTED = lazy.pattern(  # what is wanted of it: "SuiteCRM should know it as a customer"
    r" (?:then |also )?(?:should|must|has to|shall|needs to|ought to|is to|would) (?:then |also |automatically |always |just )?"
    r"(?:know|get|show|receive|see|hear|learn|create|open|hold|make|update|tell|refuse|take|give|pick|keep|drop|send|print|be (?:told|informed|updated|fed|given))\b",
    re.I,
)
_HAND = lazy.pattern(
    r" on (?:an?|the|their|his|her|our|my|every|each) (?:\w+ )?(?:phones?|tablets?|laptops?|i-?pads?|mobiles?|screens?|desktops?|pcs?|computers?|handhelds?|vans?)\b",
    re.I,
)
_GOES_ON_AFTER = lazy.pattern(  # no name is the first half of something else: "in Front of", "in Base 3"
    r"\s*(?:$|[.,;:()?!/+&|\"”’'*\]]|[–—<>=-]|(?:and|or|nor|with|for|as|to|in|into|since|today|now|on|via|by|from|so|but|which|where|who|when|because|please|until|till|at|before|after|every|each|once|twice|again|too|also|then|while|if|that|than|is|are|has|does|"
    r"can|will|should|must|stays?|we|i|it|they|he|she|all|the|this|not|only|first|already|manually|daily|straight|directly|myself|himself|herself|themselves|instead|yet|whenever|whose|though|although|anyway|either|both|here|there|without|per)\b)"
)
_ACTS = lazy.pattern(  # what a program does that people work with
    rf" (?:(?:then|also|only|always|just|simply|itself|still|already|never) )?(?:"
    r"lets? (?:you|us|me|them|people|anyone|anybody|everybody)|allows? (?:you|us|me|it|this|that)|refuses (?:it|them|these|those|that|this|to|an?|the|any|every)|rejects?|throws? (?:it|them|these|that|this) (?:back|out)|chokes|"
    rf"(?:won['’]t|will not|cannot|can['’]t|can not|doesn['’]t|does not) (?:let|take|accept|hold|show|print|allow|know|handle|understand|do|save|send|store|export|import|have|give|tell)\b|"
    rf"(?:prints|makes|creates|generates|issues|raises|calculates|works out|stores|posts|books|exports|imports|shows|lists|e-?mails|mails|routes|plans|schedules|tracks|weighs|prices|matches|dispatches|rates) (?:the|a|an|every|each|all|our|us|you|its own|it|them)\b|"
    rf"(?:has|holds|keeps|knows|carries|contains|lists|shows) (?:(?:all|every|each|the|our|their|what|who|them|it|about|around|over|nearly|some|\d[\d.,]*k?)\b)(?: [\w’'-]+){{0,3}}|"
    r"(?:has|holds|keeps|contains) (?:an?|another) (?:[\w-]+ )?(?:lot|list|copy|set|version|share|half|bunch|load|pile|batch)\b|"
    rf"(?:does|handles|covers|runs|takes care of|looks after) (?:the|our|all|all the|both)? ?(?:{_RECORDS}|bookkeeping|accounting|vat|payroll|invoicing|billing|planning|purchasing|picking|sales|money)\b|"
    rf"takes (?:in )?(?:the |our |all |every )?(?:{_RECORDS})\b|"
    r"tells? (?:us|me|you|them|the)|reminds? (?:us|me|you|them|the|him|her)|warns? (?:us|me|you|them|the)|sends? (?:us|me|you|them|it|out|the|an?)\b|gives? (?:us|me|you|it|each|every|the)\b|asks? (?:us|me|you|for)\b|wants? an? (?:\w+ )?(?:number|code|address|date|vat|email)|"
    r"costs (?:us|me)\b|charges? (?:us|me)\b|sends? us|renews\b|"
    r"(?:is|was) (?:where|what) (?:the|we|i|our|everyone|everybody|all|sales|finance|accounts|they|most)\b|(?:is|has been) with us\b|works? (?:fine|well) for\b|(?:is|are) (?:leading|right|the boss|the master|in charge|the truth)\b|"
    r"(?:has been|is) doing (?:the|our)\b|"
    r"(?:is|are|=) (?:our|my|the) (?:\w+ )?(?:address ?book|book-?keeping|accounting|ledger|books|planning|tills?|database|memory|brain|bible|backbone|diary|rota|programme?|tool|software|system|package|app)\b"
    r")",
    re.I,
)
_IS_IT = lazy.pattern(
    r"(?:^|[,;] ?|\b(?:and|but|while) )(?:the |our |my )?(?:registers?|tills?|ledgers?|books|accounts|accounting|book-?keeping|finances?|invoicing|billing|stock|inventory|warehouse|purchasing|production|planning|dispatch|web ?shop|online shop|help ?desk|tickets|bookings|crm|erp|"
    r"database|address book|rota|diary|payroll|field service|service desk) (?:side |desk )?(?:is|are|=) (?:all |now |still |just )?$",
    re.I,
)
_WORKS_WITH = lazy.pattern(
    r"\b(?:for|on|in) (?:the )?(?:\w+ ){1,3}(?:side )?(?:there is|there['’]s|it['’]s|it is|we have|we use|we run|we['’]ve got) $|\b(?:invoice|bill|quote|plan|work|run|record|track|manage|do|book) (?:[\w’'-]+ ){0,3}with $",
    re.I,
)
_DONE_THROUGH = lazy.pattern(  # "Rents are paid through Stripe", and not "by Mollie", who may be a person
    rf"\b(?:paid|collected|charged|debited|processed|settled|billed|shipped|booked|scheduled|tracked|dispatched)(?: (?:online|out|off|in advance|by card))? (?:through|via) {_THE}$",
    re.I,
)
_PAID_THROUGH = lazy.pattern(  # of those who deal with the writer, too: "Members pay through Mollie", "customers log in via Auth0"
    r"^(?!.*\b(?:suppliers?|vendors?|parent|owners?|landlord|competitors?|who|sister)\b).*\b(?:pay|pays|paying|log(?:s|ging)? (?:in|on)|sign(?:s|ing)? (?:in|on|up)|check(?:s|ing)? out)(?: (?:online|by card|monthly|us|for \w+|in advance|everywhere|mostly|all|only))? (?:through|via|with|using) (?:the |our )?$",
    re.I,
)
_ENTERED = (_FOLLOWED_UP, _ENTERED_IN, _DONE_IN, _DONE_THROUGH)
_WAYS = (_TAKEN_OUT, _ON_IT, _IS_IT, _WORKS_WITH)
_IN_A_SHOP, _SHOP = (  # "clinics order in a Shopware shop"
    lazy.pattern(r"\b(?:in|on|through|via|at|into|from) (?:an?|the|our|its) (?:[\w-]+ )?$", re.I),
    lazy.pattern(r" (?:(?:web|online|internet|b2b)[ -]?)?(?:shop|store)\b(?! (?:in|at) (?:the|our)\b)", re.I),
)
_OPENED = lazy.pattern(
    rf"\b(?:{_forms('search check update browse consult watch refresh feed open query fill')}|keeps? up|look(?:s|ed|ing)? (?:at|in|into|through)|logs? (?:in )?(?:in|on)?to|go(?:es)? (?:in)?to) {_THE}$",
    re.I,
)
_TYPED_IN = lazy.pattern(
    rf"\b(?:{_forms('type retype re-type key re-key rekey enter re-enter log tick paste')}|look(?:s|ed|ing)?(?: \w+){{0,6}}? up|copy-?past\w+|copies|copied|copying|copy)\b{_GAP} into {_THE}$|"
    rf"\b(?:{_forms('type retype re-type key re-key rekey log tick jot')}|look(?:s|ed|ing)?(?: \w+){{0,6}}? up|(?:open|start|creat|rais|ma[kd]|put|find|fill|updat|clos|releas)\w*(?: in)? (?:an?|the|every|each|our|their|his|her) (?:\w+ ){{0,2}}(?:cards?|records?|tickets?|entry|entries|profiles?))\b(?: [\w’'&%-]+){{0,4}}? in {_THE}$",
    re.I,
)
_JOIN = rf"(?:{_forms('talk connect join link speak sync hook plug wire glue bolt marry couple tie integrate')}|feeds?|fed|feeding|spoken)"
_JOINED = lazy.pattern(  # "make HubSpot talk to QuickBooks Online", "join our Salesforce to inspHire"
    rf"\b{_JOIN}(?: (?:our |the )?(?:[\w.]+ ){{1,3}}?| (?:up |in |together )?)(?:to|with|into|up to|up with|from|and) {_THE}$|\b{_JOIN} (?:our|the) $",
    re.I,
)
_MAYBE = lazy.pattern(r"\b(?:may|might|could|perhaps|maybe|possibly|whether|if|would|one day|later)\b", re.I)
_TO_BE_JOINED = lazy.pattern(
    rf" (?:and|with|to) (?:our |the )?[\w.]+(?: [\w.]+)? (?:to be )?{_JOIN}\b| (?:has to |must |should |can |to )?(?:be )?{_JOIN}(?: up)? (?:to|with|into)\b",
    re.I,
)
_PUTS = lazy.pattern(
    rf"\b(?:{_ENTER}|{_forms('open start create record register note update add raise assign book post')}|puts?|writes?|makes?|sets? up)\b {_TO_WHAT}{_INTO}|\b(?:{_ENTER})\b{_GAP}{_INTO}",
    re.I,
)
_REFUSES = lazy.pattern(
    r" (?:then |simply |just |still |also )*(?:(?:won['’]t|will not|cannot|can['’]t|can not|doesn['’]t|does not) (?:let|take|accept|hold|show|print|allow|know|handle|understand|save|send|store|give|tell)\b|refuses\b|rejects\b|throws\b|"
    r"(?:wants|needs|asks for) an? (?:[\w-]+ )?(?:number|code|address|date|vat|e-?mail|name|reference|field)\b)",
    re.I,
)
_REACH = 60  # characters behind a name
_FAR = 140  # characters before a name
_OFFERED = lazy.pattern(  # the button of a notice: "Open this record in HubSpot"
    r"\W*(?:open|view|see|edit|show|find|read|manage|update|go to|log ?in) (?:this|the|your|it|them|in|to)\b", re.I
)
_STOPS = lazy.pattern(r"[.;:!?](?=\s)|\n\s*\n")


PARTY = (  # who is not the writer's company, in its languages
    r"(?:(?:customers?|clients?)(?! (?:service|services|support|care|success|relations|experience|desk|team|department|operations|management|master|data)\b)|competitors?|suppliers?|rivals?|parents?|sisters?|associates?(?: compan(?:y|ies))?|affiliates?|dealers?|resellers?|distributors?|agents?|agency|banks?|auditors?|integrators?|"
    r"partners?|franchis(?:ees?|ors?)|(?:sub)?contractors?|installers?|tenants?|landlords?|vendors?|owners?|neighbou?rs?|friends?|investors?|trustees?|charity|3pls?|third[- ]party logistics(?: provider)?|logistics (?:provider|partner|company)|fulfil?ment (?:house|partner|cent(?:er|re)|provider)|contract manufacturers?|"
    r"clientes?|proveedor(?:es)?|socios?|dueños?|vecinos?|competencia|fournisseurs?|partenaires?|voisins?|confrères?|concurrents?|klant(?:en)?|leveranciers?|"
    r"eigenaars?|buurman|buren|kunden?|lieferanten?|nachbarn?|vorbesitzer|wettbewerber|fornecedor(?:es)?|parceiros?|vizinhos?|donos?|concorrentes?)"
)
_PASSIVE = (  # what is said of people of whom a system has the names: "our dealers are set up in HubSpot"
    r"is|are|was|were|be|gets?|go|goes|live|lives|sits?|in|on|at|by|and|or|who|whom|that|which|to|from|with|for|of|must|should|comes?|lands?|stays?|starts?|ends?|appears?|arrives?|lists?|records?|data|names?|master|base|orders?|"
    r"phones?|rings?|calls?|signs?|buys?|asks?|complains?|pays?|comes|number|address|code|accounts?|cards?|files?|service|support|care|side|relations|portal|prices?|discounts?"
)
_PARTY_ACTS = lazy.pattern(
    r"\b(?:our|the|my|an?|one of (?:our|the)|some|most|many|other|all|their|its|each|every) (?:[\w-]+ ){0,3}?"
    rf"(?:{PARTY}|owners?|shareholders?|forwarders?|hauliers?|carriers?|couriers?|lawyers?|solicitors?|accountants?|bookkeeping firm|insurers?|brokers?|bureau|societ(?:y|ies)|council|university|hospital|wholesalers?|(?:fair|trade|industry|former|other) colleagues?)"
    r"(?: of ours| (?:for|in|at|from) [A-Z]\w+)?(?:, [^,;:]{2,40},)? (?:(?:also|still|both|all|then|only|just|now|always|would|will|could|can|may|does|do|not) )*"
    rf"(?:like to|(?:is|are|has been|have been|was|were) \w+ing|(?!(?:{_PASSIVE})\b)[a-z]+)\b",
    re.I,
)
_ANOTHER_ACTS = lazy.pattern(
    r"[,;] ?(?:and |then |so |but )?(?:we|i|he|she|they|you|someone|somebody|it|the|our|my)\b|\b(?:and|so|but|then) (?:we|i) ",
    re.I,
)
_ITS = lazy.pattern(  # "Nyon still keeps its books in", "the partner's own reporting, which is done in"
    rf"\b(?:keeps|does|runs|makes|holds|has) (?:its|their) |\b(?:{PARTY}|owners?|shareholders?|colleague)['’]s? own\b",
    re.I,
)


class Around(NamedTuple):
    """The words of a sentence before and behind a name, as far as they may tell what is done with what it names."""

    before: str
    behind: str

    @staticmethod
    def of(text: str, start: int, name: Span) -> Around:
        words = text[max(start, name[0] - _FAR) : name[0]]
        stop = max((cut.end() for cut in _STOPS.finditer(words)), default=0)
        before = " ".join(words[stop:].split()) + (" " if words[-1:].isspace() else "")
        return Around(before, text[name[1] : name[1] + _REACH].replace("\n", " "))

    @property
    def is_not_ours(self) -> bool:
        """Whether a customer, an owner or another party works there: "Our biggest customer is making his orders in", but not
        "when a client phones, I open a card in"; or nobody does, and it is offered: "Open this record in"."""
        if _ITS.search(self.before) or _OFFERED.match(self.before):
            return True
        if self.is_paid_through:
            return False
        parties = list(_PARTY_ACTS.finditer(self.before))
        return bool(parties) and _ANOTHER_ACTS.search(self.before, parties[-1].end()) is None

    @property
    def is_whole(self) -> bool:
        """Whether the name ends there: "in Front of" and "in Base 3" name no product."""
        return _GOES_ON_AFTER.match(self.behind) is not None

    @property
    def is_entered(self) -> bool:
        """Whether somebody puts something in what is named, or something lies in it."""
        return self.is_whole and any(one.search(self.before) for one in _ENTERED)

    @property
    def is_followed_up(self) -> bool:
        """Whether somebody is followed up in it: so it is no word of what is done there."""
        return self.is_whole and _FOLLOWED_UP.search(self.before) is not None

    @property
    def is_typed_in(self) -> bool:
        """Whether somebody types something in what is named, or looks it up there: so it is no place and no person."""
        return self.is_whole and _TYPED_IN.search(self.before) is not None

    @property
    def is_done(self) -> bool:
        """Whether anything is done in it, or with what comes out of it."""
        return self.is_entered or (self.is_whole and any(one.search(self.before) for one in _WAYS))

    @property
    def is_paid_through(self) -> bool:
        """Whether those who deal with the writer pay or log in through it."""
        return self.is_whole and _PAID_THROUGH.search(self.before) is not None

    @property
    def is_opened(self) -> bool:
        """Whether it is what somebody opens, looks through or keeps up."""
        return self.is_whole and _OPENED.search(self.before) is not None

    @property
    def is_joined(self) -> bool:
        """Whether it is to be joined to another."""
        if _MAYBE.search(self.before):
            return False  # "there may be a link to Mailchimp"
        joined = self.is_whole and _JOINED.search(self.before) is not None
        return joined or _TO_BE_JOINED.match(self.behind) is not None

    @property
    def is_a_shop(self) -> bool:
        """Whether it is what a shop is made with in which something is sold."""
        return _IN_A_SHOP.search(self.before) is not None and _SHOP.match(self.behind) is not None

    @property
    def is_called_ours(self) -> bool:
        """Whether it is called "our" one."""
        return self.is_whole and self.before.endswith(("our ", "Our "))

    @property
    def is_in_hand(self) -> bool:
        """Whether somebody has it on the telephone: "the reps have Skynamo on a tablet"."""
        return _HAND.match(self.behind) is not None

    @property
    def acts(self) -> bool:
        """Whether it does something itself that concerns the writer: "Creatio lets you"."""
        return _ACTS.match(self.behind) is not None

    @property
    def is_wanted_to_act(self) -> bool:
        """Whether it is to do something more than it does: it is there."""
        return _WANTED.match(self.behind) is not None

    @property
    def refuses(self) -> bool:
        """Whether it does not do something, or wants to have something, which is said of programs that are there."""
        return _REFUSES.match(self.behind) is not None


def is_worked_with(text: str, start: int, name: Span) -> bool:
    """Whether the words of a sentence, which begins at a place, say that one of the writer's house works with what is named: that
    something is done in it, lies in it or comes out of it, or that it acts itself."""
    around = Around.of(text, start, name)
    told = (
        around.acts
        or around.is_in_hand
        or around.is_done
        or around.is_opened
        or around.is_joined
        or around.is_called_ours
        or around.is_paid_through
        or around.is_a_shop
    )
    return told and not around.is_not_ours


def puts_something_in(before: str) -> bool:
    """Whether somebody does one thing in what is named behind: "they also open it in"; whoever "they" are, they sit in the house."""
    return _PUTS.search(before) is not None
