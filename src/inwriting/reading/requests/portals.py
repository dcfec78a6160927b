"""The portal or the shared folder that a request wants its offers in: "Quotes go in through Proactis", "Bids only via https://…".

What their people and customers hand in there is part of the work; only offers that are asked for name a portal.
"""

from __future__ import annotations

import re

from inwriting.reading.text.patterns import compiled

# Names under which buyers know the portals that quotations are handed in through.
_PORTALS = (
    "SAP Ariba|Ariba|Coupa|Jaggaer|Ivalua|Tradeshift|Zycus|GEP SMART|iSupplier|Oracle Sourcing|SupplyOn|Onventis|SynerTrade|Mercell|Negometrix|Proactis|"
    "In-[Tt]end|Delta eSourcing|Bonfire|OpenGov|VendorPanel|Scout RFP|Workday Strategic Sourcing|Market Dojo|DTVP|subreport|TenderNed|PLACE|Atamis|Scanmarket|"
    "EU Supply|Supplier Connect|Keelvar|Archlet"
)
_PORTAL = (
    rf"(?:(?-i:(?P<name>{_PORTALS}))|(?P<kind>(?:(?:supplier|vendor|procurement|e-?procurement|purchasing|sourcing|"
    r"tender(?:ing)?|e-?tender(?:ing)?|bidding|bidder|online|web) ){0,2}(?:portal|platform|plattform|plateforme|plataforma|e-?sourcing (?:system|tool)|tendering system)|vergabeplattform|"
    r"lieferantenportal|einkaufsportal|portail(?: fournisseurs?| achats?)?|portal de (?:proveedores|compras|fornecedores)|leveranciersportaal)"
    rf"(?:,? \(?(?-i:(?P<called>{_PORTALS}|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams)tag|Mittwoch|And\b|Or\b|By\b)[A-Z][\w-]+)))?)"
)
_PORTAL_BEFORE = re.sub(r"\?P<(\w+)>", r"?P<\1_before>", _PORTAL)
_SUBMIT = (
    r"(?:submit(?:ted|ting)?|submissions?|upload(?:ed|ing)?|enter(?:ed)?|respond|responses?|repl(?:y|ies)|register(?:ed)?|log ?in|lodge[d]?|return(?:ed)?|bids? (?:must|are|should)|"
    r"quot(?:e|es|ations?) (?:must|are|should|have)|offers? (?:must|are|should)|proposals? (?:must|are|should)|place[d]?|post(?:ed)?|accepted|einreich\w*|eingereicht|hochladen|abgeben|abzugeben|déposer|déposé\w*|"
    r"soumettre|presentar\w*|subir|enviar|indienen|ingediend|uploaden|submeter|carregar)"
)
_VIA = (
    r"(?:via|through|in|on|into|to|using|with|over|über|auf|sur|par|en|a través de(?:l)?|por|mediante|pel[oa]|no|op|at)"
)
_TO_PORTAL = compiled(
    rf"\b{_SUBMIT}\b[^.;?]{{0,80}}?\b{_VIA} (?:the |our |your |their |unser\w* |die |das |notre |le |nuestro |el |ons |het |o |nosso )?(?-i:[A-Z][\w&.-]+ )??{_PORTAL}(?!\w)|"
    rf"\b{_VIA} (?:die |unser\w* |das |het |ons |onze )?{_PORTAL_BEFORE}(?!\w)[^.;?]{{0,40}}? (?:einzureichen|eingereicht|abzugeben|abgegeben|hochzuladen|ein|hoch|ab|ingediend|in te dienen)\b"
)
_OFFERED = r"(?:(?:your |all |the )?(?:quot(?:e|es|ations?)|offers?|bids?|tenders?|proposals?|responses?|submissions?|angebote?|offres?|ofertas?|offertes?|propostas?))"
_TO_ADDRESS = compiled(  # "Offers must be uploaded to https://…", "Please respond at https://…"
    rf"(?:\b{_OFFERED}\b[^.;?]{{0,60}}?\b{_SUBMIT}|\b{_SUBMIT}\b[^.;?]{{0,30}}?\b{_OFFERED}|(?:^\W*|\b(?:please|kindly|must|should|to) )(?:submit|respond|bid|quote|reply|upload))\b"
    rf"[^.;?]{{0,40}}?\b(?:via|through|in|on|into|to|at|using|under|über|unter|sur|par|en|op|em)?:? ?[<(\[]?(?:https?://|www\.)(?P<host>[\w-]+(?:\.[\w-]+)+)"
)
_NOT_BY_MAIL = compiled(  # "Offers by e-mail are not accepted", "We do not accept bids by email"
    rf"\b{_OFFERED}[^.;?]{{0,30}}? (?:by|via|per|through|in|sent by|submitted by|received by) e-?mail\b[^.;?]{{0,20}}?\b(?:(?:not|never|cannot|n['’]t) (?:be )?(?:accept|consider|admit|valid|permit|allow|possible|open|evaluat|read|taken)\w*|rejected|excluded|disregarded|ignored|invalid)\b|"
    rf"\b(?:not|n['’]t|cannot|no|never) (?:be )?(?:accept(?:ed)?|consider(?:ed)?|take)? ?(?:any )?{_OFFERED}[^.;?]{{0,20}}? (?:by|via|per|through|sent by|submitted by) e-?mail\b"
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
    rf"(?:^\W*(?:please,? )?{_OFFERED},?(?: (?:please|bitte|svp|are|is|accepted|taken|welcome))* {_ONLY} {_BY_WAY}|\b{_ONLY} (?:take|accept|consider|read|open|receive) {_OFFERED}(?: \w+)? {_BY_WAY}):? {_THERE}"
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
    rf"\b(?:please|kindly) (?:only )?use {_THERE}\S* (?:for|to (?:submit|send|upload|enter|lodge|return)) {_OFFERED}"
)
_INSTEAD = compiled(  # "Do not reply by email; use https://…"
    rf"(?:^\W*|[.;!] |\b(?:please|kindly|you (?:must|should)) )(?:do not|don['’]t|never)(?: \w+)? ?\b(?:reply|respond|answer|quote|bid|(?:e-?mail|mail|send|return|submit)(?: us)? {_OFFERED})\b[^?\n]{{0,60}}?"
    rf"(?:[;,.:–—-]| but| instead)\W*(?:(?:please|kindly|instead|rather|but) )*(?:use|via|through|upload|submit|respond|reply|answer|bid|quote|register|go|visit|log in|enter|only|do so)\b[^.;?]{{0,30}}? {_OUR}(?:{_PORTAL}|{_HOST})(?!\w)"
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
    _NOT_BY_MAIL,
)
_WORKS_THERE = compiled(  # what their people and customers do there is part of the work, not of the exchange
    r"\b(?:customers?|clients?|users?|our (?:team|people|staff|sales|buyers?|reps)|(?:sales|finance|support|procurement|purchasing) (?:team )?(?:uses?|enters?|submits?|uploads?)|"
    r"orders|invoices|tickets|cases|they|employees|dealers|partners|by (?:our )?(?:reps|sales)|daily|(?:every|each) (?:day|week|time|deal))\b"
)


def portal_of(said: str, sentence: str) -> str:
    """The portal that a sentence wants offers in: its name or kind, or where it is; "" for none. `said` is the sentence with
    the one before, which may say that mail is not the way."""
    for pattern in _OF_OFFERS:
        found = pattern.search(sentence)
        whole = pattern in (_TO_ADDRESS, _TO_STORE)
        if found and not _WORKS_THERE.search(sentence, 0, len(sentence) if whole else found.end()):
            return _name(found)
    instead = _INSTEAD.search(said)
    if instead is None or instead.end() <= len(said) - len(sentence) or _WORKS_THERE.search(instead.group()):
        return ""
    return _name(instead)


def _name(portal: re.Match[str]) -> str:
    """What a portal is called, else which kind it is ("supplier portal"), else its host."""
    told = portal.groupdict()
    named = ("name", "called", "store", "name_before", "called_before", "kind", "kind_before", "host")
    return " ".join(next((told[group] for group in named if told.get(group)), "portal").split())
