"""The portal or the shared folder that a request wants its offers in: "Quotes go in through Proactis", "Bids only via https://…";
that offers by mail do not count; and where suppliers are to register, which asks for no offer there.

What their people and customers hand in there is part of the work; only offers that are asked for name a portal.
"""

from __future__ import annotations

import re

from inwriting.reading.text.patterns import compiled

REGISTRATION = "registration"

# Names under which buyers know the portals that quotations are handed in through.
_PORTALS = (
    "SAP Ariba|Ariba|Coupa|Jaggaer|Ivalua|Tradeshift|Zycus|GEP SMART|iSupplier|Oracle Sourcing|SupplyOn|Onventis|SynerTrade|Mercell|Negometrix|Proactis|"
    "In-[Tt]end|Delta eSourcing|Bonfire|OpenGov|VendorPanel|Scout RFP|Workday Strategic Sourcing|Market Dojo|DTVP|subreport|TenderNed|PLACE|Atamis|Scanmarket|"
    "EU Supply|TendSign|Visma TendSign|Visma Opic|Vortal|acinGov|Doffin|EU-Supply|Supplier Connect|Keelvar|Archlet"
)
_PORTAL = (
    rf"(?:(?-i:(?P<name>{_PORTALS}))|(?P<kind>(?:(?:supplier|vendor|procurement|e-?procurement|purchasing|sourcing|"
    r"tender(?:ing)?|e-?tender(?:ing)?|bidding|bidder|online|web) ){0,2}(?:portal|platform|plattform|plateforme|plataforma)|"
    r"(?P<system>(?:e-?)?(?:procurement|purchasing|tender(?:ing)?|sourcing|supplier|vendor|bidding|bid) (?:management )?(?:system|tool|site|website|suite|application|module)|(?:srm|s2p|p2p|source-to-pay|procure-to-pay|supplier relationship(?: management)?) (?:system|tool|portal)|(?:supplier|vendor|business) network|vergabe(?:system|portal)|beschaffungs(?:system|plattform|portal)|einkaufssystem|lieferantensystem|système d['’]achats?|sistema de compras|inkoopsysteem)|"
    r"vergabeplattform|bieterportal|ausschreibungsportal|profil d['’]acheteur|inkoopportaal|aanbestedingsplatform|"
    r"lieferantenportal|einkaufsportal|portail(?: fournisseurs?| achats?)?|portal de (?:proveedores|compras|fornecedores)|leveranciersportaal)"
    rf"(?:,? \(?(?-i:(?P<called>{_PORTALS}|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams)tag|Mittwoch|And\b|Or\b|By\b)[A-Z][\w-]+)))?)"
)
_PORTAL_BEFORE = re.sub(r"\?P<(\w+)>", r"?P<\1_before>", _PORTAL)
_BIDDEN = compiled(  # what a system of their own needs to be where our offer goes: "Only offers entered in our procurement system count"
    r"\b(?:must|should|shall|only|please|kindly|have to|has to|(?:are|is) to|will be|your|you|nur|bitte|müssen|sind|doivent|seules?|s[oó]lo|deben|alleen|moeten|apenas|devem|disregarded|rejected|not accepted)\b"
)
_SUBMIT = (
    r"(?:submit(?:ted|ting)?|submissions?|upload(?:ed|ing)?|enter(?:ed)?|respond|responses?|repl(?:y|ies)|log ?in|lodge[d]?|return(?:ed)?|bids? (?:must|are|should)|"
    r"quot(?:e|es|ations?) (?:must|are|should|have)|offers? (?:must|are|should)|proposals? (?:must|are|should)|place[d]?|post(?:ed)?|accepted|einreich\w*|eingereicht|hochladen|abgeben|abzugeben|déposer|déposé\w*|"
    r"soumettre|present(?:ar|ad)\w*|subir|enviar|indienen|ingediend|uploaden|submeter|carregar)"
)
_VIA = (
    r"(?:via|through|in|on|into|to|using|with|over|über|auf|sur|par|en|a través de(?:l)?|por|mediante|pel[oa]|no|op|at)"
)
_TO_PORTAL = compiled(
    rf"\b{_SUBMIT}\b[^.;?]{{0,80}}?\b{_VIA} (?:the |our |your |their |unser\w* |die |das |notre |le |la |nuestr[oa] |el |ons |onze |het |o |a |noss[oa] )?(?-i:[A-Z][\w&.-]+ )??{_PORTAL}(?!\w)|"
    rf"\b{_VIA} (?:die |unser\w* |das |het |ons |onze )?{_PORTAL_BEFORE}(?!\w)[^.;?]{{0,40}}? (?:einzureichen|eingereicht|abzugeben|abgegeben|hochzuladen|ein|hoch|ab|ingediend|in te dienen)\b"
)
_OFFERED = r"(?:(?:your |all |the )?(?:quot(?:e|es|ations?)|offers?|bids?|tenders?|proposals?|responses?|submissions?|angebote?|offres?|ofertas?|offertes?|inschrijvingen|propostas?))"
_BY_MAIL = r"(?:by|via|per|through|in|par|por|über) (?:e-?mails?|mail|courriels?|correo(?: electrónico)?)"
_VOID = r"(?:(?:\bnot|\bnever|\bcannot|n['’]t) (?:be )?(?:accept|consider|admit|valid|permit|allow|possible|open|evaluat|read|taken|count)\w*|\b(?:rejected|excluded|disregarded|ignored|invalid|void|not)\b)"
_TO_OTHERS = r"(?! to (?:our |the |your )?(?:customers?|clients?|prospects?|dealers?|others))"
_TO_ADDRESS = compiled(  # "Offers must be uploaded to https://…", "Please respond at https://…"
    rf"(?:\b{_OFFERED}\b[^.;?]{{0,60}}?\b{_SUBMIT}|\b{_SUBMIT}\b[^.;?]{{0,30}}?\b{_OFFERED}|(?:^\W*|\b(?:please|kindly|must|should|to) )(?:submit|respond|bid|quote(?= (?:only |here |then |please )?(?:via|through|at|on|in|using|under)\b)|reply|upload))\b"
    rf"[^.;?]{{0,40}}?\b(?:via|through|in|on|into|to|at|using|under|über|unter|sur|par|en|op|em)?:? ?[<(\[]?(?:https?://|www\.)(?P<host>[\w-]+(?:\.[\w-]+)+)"
)
_NOT_BY_MAIL = compiled(  # "Offers by e-mail are not accepted", "We do not accept bids by email", "Do not e-mail your offer"
    rf"\b{_OFFERED}[^.;?]{{0,30}}? (?:by|via|per|through|in|sent by|submitted by|received by) e-?mail\b(?! to\b)[^.;?]{{0,20}}?(?:(?:\bnot|\bnever|\bcannot|n['’]t) (?:be )?(?:accept|consider|admit|valid|permit|allow|possible|open|evaluat|read|taken)\w*|\b(?:rejected|excluded|disregarded|ignored|invalid|void))\b|"
    rf"\b(?:not|n['’]t|cannot|no|never) (?:be )?(?:accept(?:ed)?|consider(?:ed)?|take)? ?(?:any )?{_OFFERED}[^.;?]{{0,20}}? (?:by|via|per|through|sent by|submitted by) e-?mail\b|"
    rf"\be-?mail(?:ed)? {_OFFERED}[^.;?]{{0,20}}?{_VOID}|^\W*{_OFFERED} (?:must|may|should|shall|can|are) not(?: to)? be e-?mailed\b{_TO_OTHERS}|"
    rf"(?:^\W*|[.;:!,] ?|\b(?:please|pls|kindly|bidders|suppliers|you) )(?:(?:must|may|should|shall) not|mustn['’]t|do not|don['’]t|never|not) (?:(?:send|submit|return|deliver|provide)(?: us)? (?:any |an? )?{_OFFERED} {_BY_MAIL}{_TO_OTHERS}(?!\w)|e-?mail (?:us )?(?:any |an? )?{_OFFERED}(?=\W*$|[.,;:!)]| (?:but|instead|please|to us)\b))|"
    rf"^\W*(?:the |your |all )?{_OFFERED} (?:may|must|can|should|shall|are|is)(?: not|n['’]t|not)(?: to)? be (?:sent|submitted|returned|delivered|made)(?: in)? {_BY_MAIL}{_TO_OTHERS}|^\W*{_OFFERED} (?:must|should|may) not come(?: in)? {_BY_MAIL}|"
    rf"\b(?:bitte )?keine {_OFFERED} per (?:e-?)?mail\b|\b{_OFFERED}(?: \w+)? per (?:e-?)?mail [^.;?]{{0,30}}?\b(?:nicht|unzulässig|ausgeschlossen)\b|"
    rf"\b{_OFFERED} (?:envoyée?s|transmise?s|reçue?s|déposée?s) par (?:e-?mail|courriel|mail)\b[^.;?]{{0,30}}?\b(?:pas|irrecevables?|rejetée?s|refusée?s|écartée?s)|\bpas d['’]offres? par (?:e-?mail|courriel|mail)\b|"
    rf"\bno se (?:admit|acept|consider|tendrán)\w+(?: en cuenta)? (?:las )?{_OFFERED}(?: \w+)? por (?:correo|e-?mail|mail)|\b{_OFFERED}(?: \w+)? per (?:e-?)?mail [^.;?]{{0,30}}?\b(?:niet|ongeldig|uitgesloten)\b|\bgeen {_OFFERED} per (?:e-?)?mail\b|"
    rf"\bnão (?:serão|são) (?:aceites|aceitas|admitidas|consideradas) {_OFFERED}(?: \w+)? por (?:e-?mail|correio)"
)
_STORES = (  # folders and forms that people share files by
    "SharePoint|OneDrive|Google Drive|Google Forms?|Microsoft Forms|MS Forms|Dropbox|WeTransfer|Nextcloud|MS Teams|Microsoft Teams|Teams(?= (?:channel|folder|site))"
)
_STORE = rf"(?-i:(?P<store>{_STORES}))"
_HOST = r"[<(\[]?(?:https?://|www\.)(?P<host>[\w-]+(?:\.[\w-]+)+)"
_OUR = r"(?:the |our |this |unser\w* |die |das |le |la |notre |de |ons |onze |el |o |a |nuestr[oa] |noss[oa] )?(?:shared )?(?-i:[A-Z][\w&.-]+ )??"
_THERE = rf"{_OUR}(?:{_PORTAL}|{_STORE}|{_HOST})(?!\w)"
_ONLY = r"(?:only|solely|exclusively|nur|ausschließlich|uniquement|exclusivement|sólo|solo|únicamente|alleen|uitsluitend|apenas|somente)"
_BY_WAY = rf"(?:{_VIA}|by|at)"
_TO_STORE = compiled(  # "Please upload your proposal to our SharePoint", and not "Sales uploads quotes to SharePoint"
    rf"(?:^\W*(?:\d[\d.]*\W+)?|\b(?:please|pls|kindly|you (?:must|should)|(?:bidders|suppliers|tenderers) (?:must|shall|should)) )"
    rf"(?:upload|submit|put|place|drop|leave|save|share|send(?: us)?|return|deposit|post|lodge|load)(?: an?)? {_OFFERED}[^.;?]{{0,40}}?\b{_BY_WAY} {_OUR}{_STORE}(?!\w)"
)
_BELONGS_IN_STORE = compiled(
    rf"\byour {_OFFERED} (?:goes|belongs|should (?:go|be \w+)|must (?:go|be \w+)|is to be \w+) {_BY_WAY} {_OUR}{_STORE}(?!\w)"
)
_ONLY_THERE = compiled(  # "Bids only via https://…", "Angebote bitte nur über …"
    rf"(?:^\W*(?:please,? )?(?:(?:les|las|os|as|de|die) )?{_OFFERED},?(?: (?:please|bitte|svp|are|is|accepted|taken|welcome|werden|sind|sont|se|worden|são|acceptées|admiten|aceptan|aceites))* {_ONLY} {_BY_WAY}|\b{_ONLY} {_OFFERED} (?:(?:that|which) )?(?:(?:are|were|come|have been) )?(?:received|arriving|coming in|in|made|handed in|sent) {_BY_WAY}|\b{_ONLY} (?:take|accept|consider|read|open|receive) {_OFFERED}(?: \w+)? {_BY_WAY}):? {_THERE}"
)
_THERE_ONLY = compiled(  # "Responses via Google Forms only"
    rf"^\W*(?:please,? )?{_OFFERED},?(?: (?:please|bitte|are|is|accepted|taken))* {_BY_WAY} {_THERE}(?: portal| folder)?\S*,? \(?(?:{_ONLY}|please|bitte)(?!\w)"
)
_ENDS = r"(?:\W*$|\S* ?[(,;:–—-]|\S* (?:portal|please|only|not|and not|rather|instead|by|before|until|no later)\b)"
_GO_THERE = compiled(  # "Quotes go in through Proactis.", and not "Quotes go through Proactis to the ERP"
    rf"^\W*{_OFFERED}(?:,? (?:please|bitte))?(?: (?:go|goes|belong|belongs|(?:are|is) (?:handled|collected|taken|received|managed|lodged|opened)|must go|to go|to be \w+)(?: in)? {_BY_WAY}|: {_BY_WAY}) {_OUR}(?:{_PORTAL}|{_HOST})(?!\w)(?={_ENDS})"
)
_DUE_THERE = compiled(  # "Proposals by 17:00 on Monday through the In-tend portal"
    rf"^\W*(?:\d[\d.]*\W+)?(?:please,? )?(?:the |your |all |die |le |les |las |os |as |de )?{_OFFERED},? (?:sind |are |is |must be )?(?:by|until|till|before|no later than|bis|avant|jusqu['’]au|antes de|hasta|até|voor|tot|uiterlijk)\b[^;?]{{3,70}}?,? {_BY_WAY} {_OUR}{_PORTAL}(?!\w)"
)
_RUN_THERE = compiled(  # "We run the tender on Negometrix", "Please use the tender portal for your offer"
    rf"\b(?:run|handle|manage|conduct)s? (?:this|the) (?:tender|rf[qp]|bid|procurement|enquiry|inquiry|request) {_BY_WAY} {_OUR}{_PORTAL}(?!\w)"
)
_USE_IT = compiled(
    rf"(?:\b(?:please|kindly)|^\W*|[;:] ?)(?: only)? ?use {_THERE}\S* (?:for|to (?:submit|send|upload|enter|lodge|return)) (?:{_OFFERED}|yours)"
)
_INSTEAD = compiled(  # "Do not reply by email; use https://…"
    rf"(?:^\W*|[.;!] |\b(?:please|kindly|you (?:must|should)) )(?:do not|don['’]t|never)(?: \w+)? ?\b(?:reply|respond|answer|quote|bid|(?:e-?mail|mail|send|return|submit)(?: us)? {_OFFERED})\b[^?\n]{{0,60}}?"
    rf"(?:[;,.:–—-]| but| instead)\W*(?:(?:please|kindly|instead|rather|but) )*(?:use|via|through|upload|submit|respond|reply|answer|bid|quote|register|go|visit|log in|enter|only|do so)\b[^.;?]{{0,30}}? {_OUR}(?:{_PORTAL}|{_HOST})(?!\w)"
)
_ELSEWHERE = r"(?!(?:e-?mails?|mail|reply|this|thread|post|paper|pdf|word|excel|fax|courier|electronic\w*|english|german|french|spanish|dutch|portuguese|letter|phone|the|our|your|a|an)\b)"
_CALLED = rf"(?i:{_ELSEWHERE})[A-Za-z]*[A-Z][\w.-]*\w"
_UNLISTED = rf"(?-i:(?P<unlisted>{_CALLED}(?: (?!And|Or|By|Only|Please)[A-Z][\w-]+)?))"
_CHANNEL = (
    r"(?:(?:the )?(?:(?:tender|bid|offer|quote|quotation|proposal|rf[qp]) )?(?:submission|response|bidding) (?:channel|method|route|platform|portal|system|mode|tool|way|through|via)|(?:tender|bidding|e-?tendering|e-?procurement|rf[qp]) (?:platform|portal|system)|(?:method|mode|way|channel|means) of (?:submission|response)|"
    r"(?:submit|submissions?|respond|upload|hand in)(?: (?:your )?(?:quotes?|offers?|bids?|proposals?|tenders?))? (?:via|through|in|on|at)|einreichungsweg|abgabe(?:form|weg)|form der (?:abgabe|einreichung)|"
    r"mode de (?:remise|dépôt|transmission)|(?:canal|forma|medio) de (?:presentación|envío|entrega)|wijze van (?:indiening|inschrijving)|(?:forma|canal|meio) de (?:apresentação|entrega|envio|submissão))"
)
_MEANS = rf"(?:{_CHANNEL}|(?:how|where) to (?:submit|respond|bid|reply|quote)|(?:submit|submissions?|respond|upload|hand in|return)(?: (?:of )?(?:your |the )?{_OFFERED})?|einreichung|(?:angebots)?abgabe|dépôt(?: des offres)?|indiening|presentación)"
_IS = rf"\s*(?:[:|=\t>]\s*|[–—-]\s+)+(?:(?:only|solely|exclusively|electronically|elektronisch|nur|ausschließlich|{_VIA}|by|{_ONLY}) )*{_OUR}"
_LABELLED = compiled(  # "How to submit: supplier portal"
    rf"^\W*(?:\d[\d.]*\W+)?{_MEANS}{_IS}(?:{_PORTAL}(?!\w)|{_STORE}(?!\w)|{_HOST})"
)
_CHANNELLED = compiled(  # "Submission channel: VortalGov"
    rf"^\W*(?:\d[\d.]*\W+)?{_CHANNEL}{_IS}{_UNLISTED}(?=\W*$|\W*[,;(|\t\n]| (?:only|portal|platform|exclusively))"
)
_THROUGH = compiled(  # "Please submit your offer through Basware", and not "through Petra Holt"
    rf"(?:^\W*(?:\d[\d.]*\W+)?|\b(?:please|pls|kindly|must|should) )(?:submit|upload|enter|lodge) (?:your |the |all )?{_OFFERED} (?:via|through) (?!(?:Outlook|Teams|WhatsApp|Zoom|DHL|UPS|FedEx|Monday|Tuesday|Wednesday|Thursday|Friday|Mrs?|Ms|Dr|Herr|Frau)\b)(?-i:(?P<unlisted>{_CALLED}))(?=\W*$|[,.;(]| (?:only|by|before|until|portal)\b)"
)
_SUBMISSION_ONLY = compiled(  # "Submission via eTendersNI only"
    rf"^\W*(?:\d[\d.]*\W+)?(?:(?:tender|bid|rf[qp]|quote|offer) )?submissions?(?: (?:is|are|accepted|possible|please))* (?:{_ONLY} )?(?:via|through|on|using|in) (?:the |our )?{_UNLISTED}(?: (?:portal|platform|system|site))?,? \(?{_ONLY}|"
    rf"^\W*(?:\d[\d.]*\W+)?(?:(?:tender|bid|rf[qp]) )?submissions?(?: (?:is|are|accepted|possible))* {_ONLY} (?:via|through|on|using) (?:the |our )?(?-i:(?P<unlisted_before>{_CALLED}))"
)
_TAKEN_ONLY = compiled(  # "We accept bids through our tender system only"
    rf"\b(?:we|i) (?:only )?(?:accept|take|consider|receive|open|read|evaluate) {_OFFERED} {_BY_WAY} {_THERE},? \(?{_ONLY}"
)
_UPLOADED = compiled(  # "Offers are uploaded to Tendorium by 25 November", and not "Offers are uploaded to HubSpot by sales"
    rf"^\W*(?:\d[\d.]*\W+)?{_OFFERED} (?:are|is|will be|shall be) (?:only |electronically |to be )*(?:uploaded|entered|submitted|lodged|handed in|placed|filed|returned) (?:to|in|into|on|via|through) (?:the |our )?{_UNLISTED}(?: (?:portal|platform|system|site))?,? "
    r"(?:by|until|before|no later than|not later than|at the latest|on or before) (?:(?:on |the )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?=\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d|tomorrow|noon))"
)
_FORM = compiled(  # "Fill in this Google form: https://…"
    r"(?:^\W*(?:\d[\d.]*\W+)?|\b(?:please|pls|kindly|must|should|have to|bitte) )(?:fill (?:in|out)|complete|use(?! (?:this|the) form\b)|(?:submit|respond|reply|answer|quote)(?: your \w+)? (?:via|in|on|using|through|with|by)|enter your \w+ (?:in|on|into)) (?:this|the|our|the following) "
    r"(?P<form>(?:google|microsoft|ms|office|online|web|typeform|jotform|smartsheet|supplier|vendor|bid|rf[qp]|quotation|quote|tender|response)(?: \w+)?[ -]?forms?|form)\b[^.;?]{0,30}?:? ?[<(\[]?(?:https?://|www\.)"
)
_REGISTER = r"(?:(?:be |get )?registered|register|sign up|signed up|enrol(?:led)?|(?:be |get )?onboarded|set up|create an? (?:\w+ )?account|be listed|registrieren|registriert|vous inscrire|inscrivez-vous|registrarse|regístrense|registreren|registar-se|registem-se)"
_THERE_BEFORE, _THERE_FIRST, _THERE_LAST = (
    re.sub(r"\?P<(\w+)>", rf"?P<\1_{place}>", _THERE) for place in ("before", "first", "last")
)
_REGISTERED = compiled(  # "You'll have to register in SAP Ariba before we can issue a PO"
    rf"(?:^\W*(?:\d[\d.]*\W+)?|\b(?:please|pls|kindly|you(?:['’]ll)?|bidders|suppliers|vendors|tenderers|new suppliers|bitte|sie|merci de|veuillez|gelieve|por favor)\b[^.;?]{{0,25}}? ?){_REGISTER}(?: (?:sie|sich|as|us|yourselves|yourself|first|vorab|zuerst|zunächst|a|an|new|supplier|vendor|bidder|lieferant|fournisseur|leverancier)){{0,5}}[^.;?]{{0,20}}? {_BY_WAY} {_THERE}|"
    rf"\b(?:lieferanten|bieter|sie)\b[^.;?]{{0,30}}? {_BY_WAY} {_THERE_BEFORE}(?: zu)? registrier\w+|\b(?:become|becoming) an? (?:\w+ )?(?:supplier|vendor)\b[^.;?]{{0,25}}? {_REGISTER}[^.;?]{{0,20}}? {_BY_WAY} {_THERE_FIRST}|"
    rf"\b(?:you|your firm|suppliers|bidders|vendors|payments?|orders?|pos?|purchase orders?)\b[^.;?]{{0,20}}? (?:needs?|requires?|must have|will need|should have)(?: to (?:have|create|open))? (?:an? )?(?:\w+ )?(?:account|registration|profile) {_BY_WAY} {_THERE_LAST}"
)
_TAKES_PART = compiled(  # who registers to hand in an offer hands it in there
    rf"\b(?:and|to|in order to|so (?:that )?you can|um|pour|para|om)\b[^.;?]{{0,20}}?\b(?:submit|upload|enter|respond|bid|quote|place|reply|participate|take part|lodge|answer|teilnehm\w*|einreich\w*|déposer|presentar|indienen|apresentar)\b|\b{_OFFERED}\b[^.;?]{{0,20}}? there\b"
)
_BOUND = compiled(
    r"\b(?:must|should|have to|has to|need to|needs to|please|pls|kindly|you|before|first|only|bitte|vorab|veuillez|merci|gelieve|por favor|müssen|needs?|requires?|become)\b|^\W*register\b"
)
_USE_THERE = compiled(  # behind words that mail is not the way: "… will not be considered; use Ivalua"
    rf"\W*(?:(?:please|kindly|but|instead|bitte|only) )*(?:use|upload (?:it|them|yours) (?:to|in)|enter (?:it|them|yours) in|nutzen sie|utilisez|use|gebruik) {_THERE}"
)
_OF_OFFERS = (
    _TO_PORTAL,
    _TO_ADDRESS,
    _TO_STORE,
    _BELONGS_IN_STORE,
    _ONLY_THERE,
    _THERE_ONLY,
    _GO_THERE,
    _DUE_THERE,
    _RUN_THERE,
    _USE_IT,
    _LABELLED,
    _CHANNELLED,
    _THROUGH,
    _SUBMISSION_ONLY,
    _TAKEN_ONLY,
    _UPLOADED,
    _FORM,
    _NOT_BY_MAIL,
)
_WORKS_THERE = compiled(  # what their people and customers do there is part of the work, not of the exchange
    r"\b(?:customers?|clients?|users?|our (?:team|people|staff|sales|buyers?|reps)|(?:sales|finance|support|procurement|purchasing) (?:team )?(?:uses?|enters?|submits?|uploads?)|"
    r"orders|invoices|tickets|cases|they(?! (?:are|were|have been) (?:entered|submitted|uploaded|placed|lodged|received)\b)|employees|dealers|partners|by (?:our )?(?:reps|sales)|daily|(?:every|each) (?:day|week|time|deal))\b"
)

_OTHER_WAY = (  # ways an answer may come without a portal
    r"(?:(?:simply |just |also |instead |equally |alternatively |directly )*(?:answer|reply|respond|e-?mail|mail|send|write)\b[^.;?]{0,40}?\b(?:mail|e-?mail|thread|here|us|message)\b|(?:simply |just |also )*(?:by|via|per|in) (?:reply|return|e-?mail|mail|this thread|an? (?:reply|e-?mail))\b|(?:simply |just )?(?:reply|answer) (?:here|directly|to (?:this|me|us))\b)"
)
_AS_YOU_LIKE = compiled(  # a portal that is one way of two, or none: "… or simply answer this mail", "… not through the portal"
    rf"[ ,;(–—-](?:or|oder|ou|o|of)(?: else| alternatively)?,? {_OTHER_WAY}|\b(?:as you (?:prefer|like|wish|please)|whichever (?:you (?:prefer|like)|is easier|suits)|up to you|your choice|(?:it )?does not matter which|either (?:way )?is fine|both are (?:fine|ok)|wie es ihnen lieber ist|nach belieben|wie sie (?:möchten|mögen)|comme vous (?:préférez|voulez)|au choix|como prefieran?|como quieran?|zoals u wilt|naar keuze|como preferirem)\b|"
    rf"\b(?:oder|ou|o|of) (?:einfach |tout simplement |simplement |simplemente |gewoon |simplesmente )?(?:(?:per|par|por|via) (?:e-?mail|mail|courriel|correo)|(?:antworten|répond\w+|respond\w+|antwoord\w*)\b)|"
    rf"\b{_BY_MAIL}\b[^.;?]{{0,40}}? or\b[^.;?]{{0,20}}?\b(?:portal|platform|{_PORTALS})\b|"
    r"\b(?:instead of|rather than|not|never|without|no need (?:to use|for)|do(?:es)? not (?:have to|need to)|don['’]t (?:have to|need to|bother(?: with)?)|nicht|kein(?:en)?|statt|pas(?: par)?|plutôt que(?: sur| par)?|no|niet|geen|não) (?:use |upload (?:it |anything )?|log in |register |be uploaded |have to (?:use|upload) )?(?:(?:through|via|in|into|to|on|at|by|over|über|im|par|sur|por|en|pelo|using|ins) )*(?:the |our |your |any |das |dem |den |le |la |el |het |o )?(?:(?:supplier|vendor|tender|procurement|e-?procurement|sourcing|purchasing|online|web|bidding) ){0,2}(?:portals?|platforms?|portail|plateforme|portaal|plattform|plataforma|lieferantenportal|lieferportal)\b"
)
_REFUSED = compiled(
    r"\b(?:rejected|excluded|disregarded|ignored|invalid|void|disqualified|ausgeschlossen|rejetée?s?|rechazad\w+)\b|(?:\b(?:not|never|cannot)|n['’]t) (?:be )?(?:accept|consider|admit|valid|permit|allow|open|evaluat|read|taken|count)\w*"
)
_NEGATED = compiled(r"(?:\b(?:not|never|no|nicht|kein\w*|pas|niet|geen|não)|n['’]t)\b[^.;?:]{0,40}$")
_AT_WORK_THERE = compiled(  # "New customers must register in our web portal before they order"
    r"\b(?:customers?|clients?|users?|our (?:team|people|staff|sales|buyers?|reps)|dealers|employees|members|daily|synced|(?:every|each) (?:day|week|time|deal))\b"
)


def portal_of(said: str, sentence: str) -> str | None:
    """The portal that a sentence wants offers in: its name or kind, or where it is, "" where it says no more than that
    mail is not the way; None for none. `said` is the sentence with the one before, which may say that mail is not it."""
    if registered := _registered(sentence):
        return _name(registered) if _TAKES_PART.search(sentence, registered.end()) else None
    if _is_one_way_of_two(sentence):
        return None
    for pattern in _OF_OFFERS:
        found = pattern.search(sentence)
        whole = pattern in (_TO_ADDRESS, _TO_STORE)
        if found and not _WORKS_THERE.search(sentence, 0, len(sentence) if whole else found.end()):
            if pattern is _NOT_BY_MAIL:
                use = _USE_THERE.search(sentence, found.end())
                return _name(use) if use else ""
            if not _is_a_system(found) or (_BIDDEN.search(sentence) and _OFFERS.search(sentence)):
                return _name(found)
    use = _USE_THERE.match(sentence)
    if use and _NOT_BY_MAIL.search(said, 0, len(said) - len(sentence)):
        return _name(use)
    instead = _INSTEAD.search(said)
    if instead is None or instead.end() <= len(said) - len(sentence) or _WORKS_THERE.search(instead.group()):
        return None
    return _name(instead)


def _is_one_way_of_two(sentence: str) -> bool:
    """Whether a sentence leaves it to us to use a portal, or does not want it used."""
    other = _AS_YOU_LIKE.search(sentence)
    if other is None or _REFUSED.search(sentence):
        return False
    return not _OR.match(other.group()) or not _NEGATED.search(sentence[: other.start()])


_OR = compiled(r"\W*(?:or|oder|ou|o|of)\b")


def registration_of(sentence: str) -> str:
    """Where a sentence wants its suppliers registered, and no offer; "" for nowhere."""
    found = _registered(sentence)
    return "" if found is None or _TAKES_PART.search(sentence, found.end()) else _name(found)


def _registered(sentence: str) -> re.Match[str] | None:
    found = _REGISTERED.search(sentence)
    if found is None or _AT_WORK_THERE.search(sentence, 0, found.end()) or not _BOUND.search(sentence):
        return None
    return found


_OFFERS = compiled(rf"\b{_OFFERED}\b")


def _is_a_system(portal: re.Match[str]) -> bool:
    """Whether it is only called a system of theirs, which their own people use as well."""
    told = portal.groupdict()
    return any(told.get(group) for group in ("system", "system_before"))


def _name(portal: re.Match[str]) -> str:
    """What a portal is called, else which kind it is ("supplier portal"), else its host."""
    told = portal.groupdict()
    form = " ".join((told.get("form") or "").split()).casefold()
    if form:
        return next((name for word, name in _FORMS.items() if word in form), "online form" if form == "form" else form)
    named = ("name", "called", "store", "unlisted", "kind", "host")
    groups = [f"{group}{place}" for group in named for place in ("", "_before", "_first", "_last")]
    return " ".join(next((told[group] for group in groups if told.get(group)), "portal").split())


_FORMS = {
    "google": "Google Forms",
    "microsoft": "Microsoft Forms",
    "ms ": "Microsoft Forms",
    "office": "Microsoft Forms",
}
