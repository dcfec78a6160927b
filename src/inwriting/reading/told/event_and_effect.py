"""What sets a transfer off, said as an event and what becomes of it: "Invoice posted in SYSPRO: amount and date in Salesforce",
"Pakbon klaar in Picqer -> melding naar Teamleader", "Quand le colis part, la boutique reçoit le numéro de suivi".

A brief lists several of them, and each is one; what reads by likeness or by the words of one matter hears the first. Here it
counts that an event stands first, that what follows it is done in a system, and that nobody does it by hand. What becomes of
something that fails is an exception, and no event.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from inwriting.reading.moods.moods_abroad import tells_of_another_abroad
from inwriting.reading.moods.retraction import supposes, tells_of_others
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.products.systems import Landscape
from inwriting.reading.text import lazy
from inwriting.reading.told.prose import PAST, mood_of
from inwriting.reading.told.registers import Registers

_STARTS, _ODD_CASES = "triggers", "exceptions_known"
_MARK = lazy.pattern(r"^\W*(?:(?:\d{1,2}|[a-z])[.)]\s+)?")
_DONE = {  # that something has happened, as the last word of an event but for where
    "en": r"[a-z]{2,}ed|paid|won|sent|made|sold|lost|put|written|issued|done|out|in|ready|complete|drawn|given|taken",
    "de": r"ge\w{2,}(?:t|en)|\w{2,}ge\w{2,}(?:t|en)|\w+iert|bezahlt|bestellt|verschickt|versandt|versendet|erstellt|erledigt|fertig|erteilt|bestätigt|verladen|unterschrieben|verbucht|verkauft|eingegangen|erfasst|da",
    "fr": r"\w{2,}(?:é|ée|és|ées)|émise?s?|reçue?s?|partie?s?|prête?s?|établie?s?|mise?s? en [\w-]+|faite?s?|rendue?s?|remise?s?",
    "es": r"\w{2,}[ai]d[oa]s?|hech[oa]s?|abiert[oa]s?|pues?t[oa]s?|list[oa]s?|escrit[oa]s?",
    "pt": r"\w{2,}[ai]d[oa]s?|pag[oa]s?|pront[oa]s?|feit[oa]s?|abert[oa]s?|emitid[oa]s?|entregues?|ganh[oa]s?|aceit[oae]s?",
    "nl": r"(?:\w{1,6})?ge\w{2,}(?:d|t|en)|akkoord|klaar|gereed|betaald|verzonden|verstuurd|ontvangen|besteld|bevestigd|verkocht|binnen|rond|compleet",
}
_WHERE = r"(?: (?:in|im|at|by|on|from|bei|von|auf|dans|chez|par|sur|en|por|na|no|em|door|bij|op|met|with)(?: (?:the|der|dem|den|la|le|el|o|a|de|het|our))? [\w.&’'-]+(?: [\w.&’'-]+){0,3}?)?"
_LISTED = {  # "Invoice posted in SYSPRO: …", "Sauna dispatched in Directo -> …"
    language: lazy.pattern(
        rf"(?P<event>(?:[^\W\d_][\w’'\"“”„/-]* ){{1,5}}?(?:{done}){_WHERE})\s?(?P<arrow>->|-->|=>|→|⇒|:|[–—](?=\s(?:then|dann|alors|dan)\b))\s(?P<effect>[^;\n]{{6,160}})",
        re.I,
    )
    for language, done in _DONE.items()
}
_ONCE = {  # "Sobald SelectLine die Rechnung schreibt, geht die Rechnungsnummer zurück ins CRM"
    language: lazy.pattern(
        rf"(?:(?:{opens}) )?(?P<event>(?:{when})\b[^,;:.\n]{{4,90}})(?:,|(?=\sthen\b))\s(?P<effect>[^;\n]{{0,70}}?\b(?:{becomes})\b[^;\n]{{0,120}})",
        re.I,
    )
    for language, (opens, when, becomes) in {
        "en": (
            "and|but|also|then|likewise",
            "when|once|as soon as|whenever|every time|each time|the moment",
            (
                r"(?:should|must|shall|has to|have to|needs? to|is to|are to|ought to|will) (?:then |also |automatically )*(?:go|get|be (?:sent|created|made|shown|updated|written|passed|copied|posted|set|opened|closed)|appear|show|arrive|reach|turn up|land|update|create|flow|come back|return)|"
                r"(?:goes|go|is sent|is written|is created|is updated|is made|appears|shows up|turns up|flows|returns|comes) (?:back |over |automatically |up )*(?:to|in|into|on)|creates?|updates?"
            ),
        ),
        "de": (
            "und|aber|auch|ebenso",
            "sobald|wenn|nachdem",
            r"geht|gehen|wird|werden|soll|sollen|muss|müssen|erscheint|erscheinen|entsteht|entstehen|bekommt|erhält|kommt|kommen|springt|wandert|landet|fließt|legt",
        ),
        "fr": (
            "et|mais|puis|de même",
            "quand|dès que|dès qu['’]\\w+|lorsque|lorsqu['’]\\w+|une fois (?:que )?",
            r"reçoit|reçoivent|(?:est|sont) (?:créée?s?|envoyée?s?|transmise?s?|mise?s? à jour|renvoyée?s?|générée?s?|prévenue?s?)|part|passe|remonte|arrive|doit|doivent|s['’]affiche|revient|redescend",
        ),
        "es": (
            "y|pero|también",
            "cuando|en cuanto|una vez(?: que)?|tan pronto como",
            r"se (?:crea|genera|envía|actualiza|avisa|pasa|copia|abre)n?|recibe|reciben|pasa|pasan|llega|llegan|vuelve|debe|deben|aparece|tiene que",
        ),
        "pt": (
            "e|mas|também",
            "quando|assim que|logo que|uma vez",
            r"(?:é|são) (?:criad|enviad|gerad|atualizad|avisad)[oa]s?|recebe|recebem|passa|passam|vai|vão|volta|deve|devem|aparece|tem de|tem que|cria-se|gera-se",
        ),
        "nl": (
            "en|maar|ook",
            "zodra|als|wanneer|nadat",
            r"gaat|gaan|wordt|worden|moet|moeten|krijgt|krijgen|komt|komen|verschijnt|verschijnen|ontstaat|springt",
        ),
    }.items()
}
_NOUN = (  # what has happened, by a noun: "A despatch in OrderWise updates the Capsule record"
    r"(?:despatch|dispatch|delivery|shipment|payment|receipt|return|refund|cancellation|signature|acceptance|approval|order|invoice|booking|goods receipt|status change|change of (?:address|status|price)|credit note|quote|deal|opportunity)"
)
_UPDATES = lazy.pattern(
    rf"(?P<event>(?:an?|each|every|any|the) (?:[a-z-]+ ){{0,2}}?{_NOUN}(?: (?:marked|set to|flagged) (?:as )?[\"“‘']?\w+[\"”’']?)?(?: (?:is |that is )?(?:entered|posted|booked|marked|made|recorded))? (?:in|from|on) (?P<at>(?-i:[A-Z])[\w.]*(?: (?-i:[A-Z0-9])[\w.]*)?)) "
    r"(?P<effect>(?:then |also |automatically )?(?:updates?|creates?|opens?|closes?|makes?|becomes?|triggers?|sends?|sets?|raises?|starts?|turns? into|goes|shows up|appears)\b[^;\n]{6,140})",
    re.I,
)
_FROM_THIS = lazy.pattern(  # "In Helios the goods are issued: from this a parcel in Balíkobot shall be made"
    r"(?P<event>[^:;\n]{8,90}?\b(?:is|are|gets?|has been) (?:[a-z]+ )?(?:[a-z]{2,}ed|paid|won|sent|made|set to [\"“]?\w+[\"”]?|out|ready|done)(?: (?:in|by|at) [\w. ]{2,30})?)\s?[:;,–—-]+\s(?P<effect>(?:and )?(?:from (?:this|that|there|it)|out of (?:this|that|it)|at (?:this|that)|(?:with|upon|on) that|then)\b[^;\n]{6,140})",
    re.I,
)
_FAILS = lazy.pattern(
    r"\b(?:fail\w*|refus\w*|reject\w*|bounc\w*|errors?|wrong|stuck|missing|duplicates?|declin\w*|fehl\w*|abgelehnt|mislukt\w*|geweiger\w*|afgekeurd|échou\w*|échec|refusée?s?|rejetée?s?|erreur\w*|rechazad\w*|falla\w*|error\w*|falha\w*|rejeitad\w*|erro\w*)\b",
    re.I,
)
_BY_HAND = lazy.pattern(
    r"\b(?:re-?typ\w*|re-?key\w*|types?|typed|keys?|keyed|copies|by hand|manual\w*|re-?enter\w*|abgetippt|tippt|von hand|händisch|manuell|à la main|ressais\w+|saisit|recopi\w+|a mano|teclea\w*|copia|à mão|digita|met de hand|handmatig|overtyp\w*|typt|tikt)\b|"
    r"\b(?:we|i|she|he|they|somebody|someone|ich|wir|nous|on|nosotros|wij|ik|nós) (?:then |dann |alors |dan )?(?:make|create|print|send|call|write|enter|put|ring|phone|know|must|have to|machen|drucken|schreiben|rufen|imprim\w+|appel\w+|maken|bellen)\b",
    re.I,
)
_OTHER_MATTER = lazy.pattern(
    r"\b(?:go[- ]?live|live|project|projekt\w*|projet|proyecto|projeto|licen[cs]\w*|lizenz\w*|licencia\w*|budget|quote from you|your (?:quote|offer)|ihr angebot|votre devis|su presupuesto|uw offerte|board|vorstand|direction|accept(?:ance)? (?:test|of the work)|abnahme|recette|"
    r"hear from|calls?|phones?|rings?|meeting|year|anbindung|schnittstelle|integration|interface|link|koppeling|conexión|integración|integração|intégration|anruft|appelle|llama|belt|liga|telefon\w*|téléphone|holiday|urlaub)\b",
    re.I,
)
_DENIED = lazy.pattern(
    r"\b(?:nobody|never|not|nicht|kein\w*|nie|niemand|niet|geen|nooit|pas|jamais|aucun\w*|nunca|nadie|não|ninguém)\b|n['’]t\b|(?<!phone )(?<!order )\bno\b(?! (?-i:[A-ZÀ-Þ]|erp|crm|sistema))",
    re.I,
)
_SYSTEM = lazy.pattern(
    r"\b(?:crm|erp|(?:web ?)?shop|(?:web ?|online ?)?store|ledger|books|system|boutique|tienda|loja|webwinkel|winkel|onlineshop|webshop|warehouse system|lager\w*|warenwirtschaft|buchhaltung|comptabilité|contabilidad|contabilidade|boekhouding)\b",
    re.I,
)
_DATA = lazy.pattern(  # what is passed on: of what is done to people and programs no event tells
    r"(?<![^\W\d_])(?:\w*orders?|(?:\w+ )?invoices?|bills?|credit notes?|quotes?|deals?|contacts?|accounts?|customers?|records?|status\w*|stages?|dates?|amounts?|prices?|stock|numbers?|notices?|notes?|messages?|tracking|parcels?|labels?|payments?|deliver(?:y|ies)|shipments?|tickets?|cases?|data|it|"
    r"\w*auftrag|\w*aufträge|\w*bestellung\w*|\w*rechnung(?:en)?|\w*nummern?|\w*datum|\w*betrag|\w*kunden?|\w*datens[aä]tz\w*|\w*meldung|\w*nachricht|\w*liefer\w+|\w*preise?|\w*bestand|\w*kontakte?|"
    r"commandes?|factures?|clients?|numéros?|suivi|statuts?|montants?|fiches?|avis|colis|bons?|stocks?|devis|"
    r"pedidos?|facturas?|clientes?|números?|estados?|importes?|fichas?|avisos?|albar[áa]n(?:es)?|seguimiento|encomendas?|faturas?|valores?|estoque|rastreio|"
    r"\w*orders?|facturen|factuur|klanten?|\w*nummers?|status|bedrag|melding|bericht|\w*bon|voorraad|bestelling\w*|levering\w*)(?![^\W\d_])",
    re.I,
)
_RECORD = lazy.pattern(  # of which an event tells that stands before a mere colon, as a title may: "Systems connected: …"
    r"\W*(?:(?:the|an?|each|every|der|die|das|ein|eine|le|la|les|un|une|l['’]|el|los|una|o|a|um|uma|de|het|een) ?)?(?:[\w’'-]+ ){0,2}?"
    r"(?:\w*orders?|invoices?|bills?|quotes?|quotations?|offers?|deals?|opportunit(?:y|ies)|payments?|deposits?|deliver(?:y|ies)|shipments?|contracts?|containers?|parcels?|goods|bookings?|reports?|jobs?|tickets?|leases?|"
    r"\w*auftrag|\w*bestellung|\w*rechnung|\w*angebot|\w*lieferung|\w*zahlung|\w*vertrag|\w*paket|\w*lieferschein|ware|commande|facture|devis|offre|paiement|livraison|contrat|colis|acompte|"
    r"pedido|factura|oferta|presupuesto|pago|entrega|contrato|albarán|fatura|encomenda|proposta|pagamento|guia|\w*order|factuur|offerte|betaling|levering|contract|pakbon|zending|bestelling)(?![^\W\d_])",
    re.I,
)
_WANTED = lazy.pattern(  # what is asked for has not happened
    r"\b(?:need|want|requir|request|expect|ask|affect|involv|concern|connect|includ|exchang|synch?roni[sz]|link|integrat|plann|consider|shar|us)ed\b",
    re.I,
)
_SOMEBODY_DOES = lazy.pattern(
    r"(?:[A-ZÀ-Þ][a-zà-ÿ]+|(?i:somebody|someone|she|he)) [a-z]+s (?:it|them|the|an?|this|that)\b"
)
_TO_US = lazy.pattern(  # "Once we sign, you should have Xero create a login for you"
    r"\b(?:you|your|yours|(?-i:Sie|Ihnen|Ihre\w*)|vous|votre|ustedes?|jullie|vocês?|log-?ins?|passwords?)\b", re.I
)
_FEWEST = 2  # words of an effect behind a colon: "Offer accepted: yes" is none


def is_event(words: str) -> bool:
    """Whether an English text tells an event and what becomes of it, wherever that is."""
    return _event("en", words, 0) is not None


def read_events(body: Body, registers: Registers, landscape: Landscape) -> None:
    """Enters each event that a sentence tells with its effect, where nothing tells it yet."""
    names = {fact.value for fact in registers.facts.values() if registers.kind(fact.key) == "system"}
    for passage in body.passages:
        if passage.fact or passage.heading.mood or passage.said or not body.language_at(passage.start):
            continue
        if not _tells(body, passage, names, landscape):
            continue
        clause = body.whole(passage, "stated")
        mark = _MARK.match(clause.text)
        value = " ".join(clause.text[mark.end() if mark else 0 :].split()).rstrip(".;,")
        if any(_overlap(registers, key, passage) for key in (_STARTS, "manual_handoffs", "acceptance", "authority")):
            continue
        for place in [*_overlap(registers, _ODD_CASES, passage)]:
            del registers.facts[place]
        registers.put(_STARTS, value, clause)


def _overlap(registers: Registers, key: str, passage: Passage) -> list[tuple[str, str]]:
    """The places of the texts of a key that a passage tells."""
    return [
        place
        for place, fact in registers.facts.items()
        if fact.key == key and fact.start < passage.end and passage.start < fact.end
    ]


def _tells(body: Body, passage: Passage, names: Collection[str], landscape: Landscape) -> bool:
    """Whether a passage tells an event, and what becomes of it in a system."""
    words = body.text[passage.start : passage.end]
    language = body.language_at(passage.start)
    mark = _MARK.match(words)
    found = _event(language, words, mark.end() if mark else 0)
    if found is None or words.rstrip().endswith("?"):
        return False
    event, effect = found["event"], found["effect"]
    if _FAILS.search(words) or _BY_HAND.search(words) or _DENIED.search(words) or _OTHER_MATTER.search(event):
        return False
    if _TO_US.search(effect):
        return False
    if language == "en":
        said = body.said(passage)
        if PAST.search(said) or tells_of_others(said) or supposes(said.text) or mood_of(said) != "stated":
            return False
    elif tells_of_another_abroad(words):
        return False
    if found.re is _ONCE.get(language) and not _DATA.search(effect):
        return False
    if found.groupdict().get("arrow") == ":" and not _is_no_title(event, effect):
        return False
    there = passage.start + found.start("effect")
    in_effect = (
        bool(_SYSTEM.search(effect))
        or any(name.split()[0] in effect for name in names)
        or bool(landscape.seen((there, passage.end)))
    )
    return in_effect or (found.re is _FROM_THIS and any(name.split()[0] in event for name in names))


def _is_no_title(event: str, effect: str) -> bool:
    """Whether what stands before a colon has happened to a record, and is neither a title nor what somebody then does."""
    happens = _RECORD.match(event) is not None and _WANTED.search(event) is None
    return happens and len(effect.split()) >= _FEWEST and _SOMEBODY_DOES.match(effect) is None


def _event(language: str, words: str, first: int) -> re.Match[str] | None:
    """The event and its effect, by one of the shapes."""
    shapes = [_LISTED.get(language), _ONCE.get(language)]
    if language == "en":
        shapes += [_UPDATES, _FROM_THIS]
    return next((found for shape in shapes if shape and (found := shape.match(words, first))), None)
