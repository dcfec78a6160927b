"""Whether a sentence in German, French, Spanish, Dutch or Portuguese says that a product is the writer's own.

In English the likeness to examples tells; elsewhere a product counts only where something in the sentence says that the
writer's company has it: "wir", a department, a record that lies in it, or what it is for. "HubSpot es del distribuidor",
"Navision lo apagamos en 2021" and "el estudio contable usa Xubio" say nothing of the kind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from inwriting.playbook.schema import Playbook
from inwriting.reading.model import OF_OTHERS
from inwriting.reading.moods.asked_abroad import joined_by_request
from inwriting.reading.moods.moods_abroad import (
    LIES_IN,
    changes_to,
    exchange,
    is_candidate,
    is_instead,
    mood_abroad,
    without_what_is_of_else,
)
from inwriting.reading.moods.taken_in_abroad import takes_in_abroad
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.products.catalogue import Mention
from inwriting.reading.products.systems import Landscape
from inwriting.reading.products.systems_de_nl import is_made_use_of, left_out_de_nl, uses_de_nl, worked_in_de_nl
from inwriting.reading.text import lazy
from inwriting.reading.told.likely import MOODS, Kinds
from inwriting.reading.told.registers import Place, Registers
from inwriting.reading.told.told_de_nl import LANGUAGES

_WE = (
    r"archiviert wird|abgelegt wird|verwaltet wird|erfasst wird|bearbeitet wird|nutzen|benutzen|verkaufen (?:wir )?(?:über|mit)|verkauft wird|fakturiert wird|fakturieren|buchen|gebucht wird|abgerechnet wird|laufen (?:über|in|auf)|läuft (?:über|in|auf)|verwenden|haben|arbeiten|setzen|führen|betreiben|sind bei uns|bei uns|unser(?:e[mnrs]?)? (?:crm|erp|system|shop|vertrieb|webshop|software|lager)|"
    r"utilisons|(?:nous |on )?pass(?:ons|e) par|tournons|on tourne|roulons|signons|avons|travaillons|suivons|tenons|gérons|facturons|on (?:vend|utilise|suit|tient|gère|a|travaille|facture)|chez nous|notre (?:crm|erp|boutique|système|logiciel|comptabilité)|"
    r"usamos|utilizamos|vendemos (?:\w+ )?(?:con|por|en|com|pel[oa])|tenemos|trabajamos|llevamos|manejamos|tiramos de|funcionamos con|vamos con|cobramos|compramos|registramos|timbramos|facturamos|gestionamos|nuestr[oa] (?:crm|erp|tienda|sistema|equipo|contabilidad)|"
    r"gebruiken|hebben|verkopen (?:we |wij )?(?:via|met)|werken|voeren|draaien|facturen maken|ons (?:crm|erp|systeem|magazijn)|onze (?:crm|erp|webshop|verkoop|boekhouding)|doen we|voeren wij|"
    r"temos|trabalhamos|lançamos|rodamos|registamos|registramos|emitimos|comprámos|faturamos|gerimos|a gente (?:usa|tem|trabalha)|noss[oa] (?:crm|erp|loja|sistema|contabilidade|equipa|equipe)"
)
_PARTS = (
    r"vertrieb\w*|verkauf|innendienst|außendienst|\w*buchhaltung|fibu|faktura|rechnungswesen|finanzen|finanzbuchhaltung|lager|fertigung|produktion|warenwirtschaft|einkauf|kundendienst|service|support|"
    r"werkstatt|aussendienst|monteure|belege|termine|pläne|mitglieder|auftragsabwicklung|auftragsbearbeitung|kundenverwaltung|webshop|onlineshop|shop|"
    r"commercia\w+|ventes|vendeurs|représentants|comptab\w+|compta|facturation|finances|achats|stocks?|production|gestion|sav|après-vente|boutique|site marchand|"
    r"entran? por|llegan? por|arrivent dans|gehen ein über|komen binnen in|visitas|ofertas|reclamaciones|quejas|guías|paquetería|envíos|mesa de ayuda|documentos|almacén|bodega|nómina|edi|entrepôt|dépôts?|paie|sessions|conventions|planning|signatures?|armazém|depósito|folha|marketplace|ventas|vendedores|equipo|contabilidad|facturación|administración|almacén|existencias|compras|finanzas|tienda|soporte|posventa|atención|reclamos|avisos|"
    r"\w*meldingen|serviceverzoeken|\w*systeem|werkplaats|verkoop|binnendienst|buitendienst|boekhouding|facturatie|financiële administratie|magazijn|voorraad|inkoop|orderverwerking|klantendienst|klantenservice|storingen|klachten|meldingen|webwinkel|kassa|"
    r"lojinha|tiendita|boutique en ligne|vendedor\w*|técnicos?|techniciens?|monteurs?|chicas|kolleg\w+|comercial|vendas|equipa|equipe|contabilidade|faturação|faturamento|financeiro|estoque|compras|loja|atendimento|assistência|reclamações|suporte"
)
_RECORDS = (
    r"kunden\w*|aufträge?n?|auftrag\w*|bestellungen?|rechnung(?:en)?|angebote?|verkaufschancen|tickets?|störung\w*|stammdaten|verträge|dokumente|zeichnungen|"
    r"clients?|commandes?|factures?|devis|affaires?|fiches?|contrats?|demandes?|interventions?|"
    r"clientes?|pedidos?|facturas?|presupuestos?|oportunidades|contratos?|fichas?|cotizaci\w+|"
    r"klanten\w*|orders?|bestellingen|facturen|offertes|contracten|bedrijven|relaties|"
    r"encomendas?|faturas?|notas? fisca\w+|propostas|cadastros?|chamados|intervenções"
)
_KINDS = r"crm|erp|overeenkomst|contract|contrat|contrato|vertrag\w*|\w*vertrag|abos?|abonnements?|licen\w+|lizenz\w*|suscripción|assinatura|subscrição|pim|wms|bi|middleware|schnittstelle|anbindung|interface|connexion|intégration|integraci\w+|conexión|koppeling|integração|ligação|système|sistema|systeem"
_JOIN = (  # what is wanted of the systems that one has
    r"verbinden|koppeln|anbinden|anzubinden|anschließen|integrieren|synchronisieren|verknüpfen|connecter|relier|lier|interfacer|raccorder|synchroniser|intégrer|"
    r"conectar|integrar|enlazar|vincular|sincronizar|interligar|ligar|koppelen|integreren|aansluiten|synchroniseren"
)
_OURS = lazy.pattern(rf"(?<!\w)(?:{_JOIN}|{_WE}|{_PARTS}|{_RECORDS}|{_KINDS})(?!\w)", re.I)
_WE_DO = lazy.pattern(  # what only the writer's company does, right before a product
    r"(?<!\w)(?<!no )(?<!não )(?:passons|tournons|travaillons|facturons|gérons|suivons|tenons|on (?:tourne|passe|travaille|facture|roule)|facturamos|trabajamos|llevamos|vendemos|cobramos|registramos|timbramos|tiramos|funcionamos|gestionamos|"
    r"faturamos|lançamos|rodamos|registamos|emitimos|gerimos|trabalhamos|a gente (?:fatura|trabalha|roda|lança|vende))(?: (?!(?:pas|plus|que|qui|quien\w*|quem|dont|mais|mas|pero)\b)[\w'’]+,?){0,9} (?:par|sur|sous|dans|avec|chez|en|con|de|por|no|na|em|com|pel[oa])(?: (?:o|a|el|la|le))? ?$|"
    r"(?<!\w)(?<!no )(?<!não )(?:(?:nous |on |j['’])(?:avons|a|ai) (?:déjà )?(?:signé|acheté|souscrit à|pris)|comprámos|compramos|assinámos|firmamos|contratámos|contratamos|adquirimos)(?: (?:o|a|el|la|le|ya|já))* ?$",
    re.I,
)
_PREP = r"(?:dans|sur|sous|avec|en|con|por|no|na|em|com|pel[oa]|par|via)(?: (?:le|la|el|o|a|l['’]))?"
_RUNS_ON = lazy.pattern(  # "la comptabilité roule sur …", "toda a parte financeira assenta no …", "nossas notas saem pelo …"
    rf"(?<!\w)(?:{_PARTS}|{_RECORDS}|parte (?:financiera|comercial|financeira)|área comercial)(?!\w)[^.;:?]{{0,60}}?(?<!\w)(?:tiennent|tient|roulent?|tournent?|vit|vivent|repos(?:e|ent)|passent?|sont|est|se (?:fait|font|gère|gèrent|tient|tiennent)|partent|"
    rf"assentam?|rodam?|correm?|corren|funcionan?|funcionam?|vive[nm]?|está[n]?|estão|se (?:hacen?|llevan?|gestionan?|factura[n]?|registra[n]?)|é feit[oa]|são feit[oa]s|ficam?|salen?|sai|saem|caen?|cai|caem|trabajan?|trabalham?) (?:\w+ ){{0,4}}?{_PREP} ?$|"
    rf"(?<!\w)(?:{_PARTS}),? c['’]est (?:toujours |maintenant |désormais |encore )?$",
    re.I,
)
_ITEM_FOR = lazy.pattern(r"\s*(?:[-•*·–—]\s+|\d[.)]\s+)?(?:(?:o|a|el|la|le)\s)?", re.I)
_FOR_WHAT = lazy.pattern(
    rf"\s(?:pra|p/|para|pour|pro) (?:\w+ ){{0,2}}?(?:{_PARTS}|{_RECORDS}|notas?|nota fiscal|cafetiers|tout|todo|tudo|[^\W\d_]{{4,}}(?:s|os|as|es))(?!\w)(?! \w+er\b)",
    re.I,
)
_FOR_THAT = lazy.pattern(  # all of a sentence behind its product: "Zendesk, para los reclamos de los mayoristas", "Zendesk, voor de klachten"
    r",? (?:para|pour|für|voor) (?:las?|los|el|les|le|l['’]|die|das|den|de|het|as?|os?) ?(?:reclamos|reclamaciones|quejas|incidencias|reclamações|queixas|réclamations|plaintes|sav|reklamationen|beschwerden|klachten|tickets|soporte|suporte|support|envíos|envios|expéditions|versand|verzending|boletines|newsletters?|"
    r"lettres? d['’]information|nieuwsbrie(?:f|ven)|chat|tienda|boutique|shop|loja|webwinkel|webshop|cobros|cuotas|paiements|zahlungen|betalingen|pagamentos|cobranças|nóminas|paie|löhne|lonen|salários|reservas|réservations|reservierungen|reserveringen|firmas|signatures|unterschriften|assinaturas)"
    r"(?: (?:de|des|du|der|van|dos|das|del?)(?: (?:los|las|les|la|le|de|het|os|as))? [^\W\d_]+)?\W*",
    re.I,
)
_SENDS = lazy.pattern(  # "Brevo envoie les lettres d'information", "Mailchimp manda los boletines"
    r" (?:envoie|expédie|envía|manda|envia|verschickt|versendet|verstuurt) (?:les |nos |los |las |nuestr[oa]s |as |os |noss[oa]s |die |unsere |de |het |onze )?(?:lettres? d['’]information|newsletters?|infolettres?|e-?mailings?|boletines|boletín|rundbriefe?|nieuwsbrie(?:f|ven)|boletins|étiquettes|etiquetas|etiketten|rappels|recordatorios|lembretes)\W*",
    re.I,
)
_WORK_IN = lazy.pattern(
    rf"\s*(?:[-•*·–—]\s+)?(?:(?:las|os|as|los|les|la|le)\s)?(?:{_PARTS}|{_RECORDS})(?: (?:e|y|et) [^\W\d_]+)? {_PREP} ",
    re.I,
)
_WHERE_WE = lazy.pattern(
    r",? (?:que (?:é|es) )?(?:où|donde|onde|là où|que es donde|que é onde|avec lequel|con el que|com o qual) (?:(?!pas\b|no\b|não\b|plus\b)[\w.]+ ){0,7}?(?:facture|facturons|gère|gérons|suit|suivons|tient|tenons|facturamos|llevamos|gestionamos|registramos|faturamos|lançamos|gerimos|registamos|emitimos|factura|fatura|está|están|estão|sont|se trouve)(?!\w)",
    re.I,
)
_BOUGHT_BY_US = lazy.pattern(  # behind a product: "Zoho CRM haben wir letzten Monat unterschrieben"
    r" (?:haben|hebben|hatten|hadden) (?:wir|we|wij)(?: (?!nicht\b|niet\b|nie\b|nooit\b|kein)[\w.]+){0,5}? (?:gekauft|angeschafft|erworben|unterschrieben|unterzeichnet|lizenziert|verlängert|gekocht|aangeschaft|getekend|ondertekend|verlengd)(?!\w)|"
    r" (?:l['’]avons|on l['’]a|nous l['’]avons)(?: \w+){0,2} (?:achetée?|signée?|souscrite?)(?!\w)|,? (?:lo|la) (?:compramos|firmamos|contratamos|hemos (?:comprado|firmado|contratado))(?!\w)|"
    r" (?:ist|sind|est|a été|está|foi|fue|is)(?: (?:schon|bereits|längst|déjà|ya|já|al|reeds))? (?:gekauft|angeschafft|unterschrieben|bezahlt|achetée?|signée?|payée?|comprad[oa]|firmad[oa]|contratad[oa]|pagad[oa]|assinad[oa]|gekocht|aangeschaft|getekend|betaald)(?=\s*(?:[.,;]|$))",
    re.I,
)
_NOT_YET = lazy.pattern(  # behind it
    r"[^,;.]{0,40}?(?<!\w)(?:nicht|nie|kaum|niet|nooit|pas|jamais|todavía no|aún no|nunca|ainda não|probe\w*|testweise|proef|à l['’]essai|a prueba|à experiência)(?!\w)(?! (?:nur|alleen|seulement|solo|só)\b)",
    re.I,
)
_IS_THE_KIND = lazy.pattern(  # "HubSpot = CRM", "HubSpot é o CRM"
    r"\s*(?:=|(?<=\s)(?:ist|is|est|es|é)\s)\s*(?:(?:unser|das|notre|le|nuestro|el|o nosso|nosso|o|ons|het|our|the) )?(?:CRM|ERP)(?![\w-])(?!\s+(?:de[rsl]?|du|von|van|do|da|of)\b)",
)
_AS_OUR = lazy.pattern(  # right before a product: "Als CRM nutzen wir", "como ERP usamos"
    r"(?:^|[.;,]\s)\W*(?:und |en |y |e |et )?(?:als|como|comme)\s(?:(?:unser|ons|nuestro|notre|nosso) )?(?:CRM|ERP)(?:[- ]\w+)?,?\s(?:(?:nutzen|verwenden|benutzen|haben|gebruiken|hebben)\s(?:wir|we|wij)|(?:nous|on)\s(?:utilisons|utilise|avons|a)|usamos|utilizamos|tenemos|ocupamos|temos)\s(?:(?:el|la|o|a|das|het|le)\s)?$",
    re.I,
)
_OUR_KIND_IS = lazy.pattern(  # right before a product: "Unser CRM ist", "Notre ERP est"
    r"(?:^|[.;,]\s|(?:und|et|y|e|en)\s)\W*(?:unser|notre|nuestro|ons|(?:o )?nosso)\s(?:CRM|ERP)(?:[- ]\w+)?\s(?:ist|heißt|est|s['’]appelle|es|se llama|is|heet|é|chama-se)\s(?:(?:seit \w+|heute|derzeit|aktuell|actuellement|hoy|nu|hoje)\s)?(?:(?:das|le|el|het|o)\s)?$",
    re.I,
)
_ITEM_IS = lazy.pattern(  # all of an item behind its product: "Shopify, a loja"
    rf",\s(?:(?:a|o|la|le|el|der|die|das|de|het|notre|nuestr[oa]|unser\w?|onze|ons|a nossa|o nosso)\s)(?:{_PARTS}|loja online|tienda online|caixa|caja|caisse|kasse|kassa)\W*",
    re.I,
)
_IN_USE = lazy.pattern(  # all of what stands behind a product: "DocuSign (en uso)", "Rentman, im Einsatz seit 2020"
    r"(?:\s\(|,\s|\s[–—|;-]\s)(?:(?:ist|is|est|es|está|é) )?(?:im einsatz|in betrieb|produktiv|in gebruik|in productie|en service|en production|en place|utilisée?|en uso|en producción|em uso|em produção|live|aktiv|actif|activo|ativo|actief)"
    r"(?: (?:seit|sinds|depuis|desde)(?: [\w./]+){1,3})?\)?[\W]*$",
    re.I,
)
_AS_IT_IS = lazy.pattern(  # right before a product, all of its sentence: "Lo que vale: CRM Pipedrive, ERP "
    r"\W*(?:was (?:heute |jetzt |noch )?(?:gilt|zählt|stimmt|da ist)|wat (?:nu |wel |nog )?(?:klopt|geldt|telt|er is)|ce qui (?:vaut|compte|est valable|est vrai|est en place)|lo que (?:vale|cuenta|hay|sirve|es válido)|o que (?:vale|conta|há|é válido))(?: (?:heute|jetzt|aujourd['’]hui|hoy|nu|hoje))?\s?: "
    r"(?:[^;:.?]*[,;] (?:und |en |et |y |e )?)?(?:CRM|ERP)[ :=]{1,3}",
    re.I,
)
_JUST_BEFORE = 70  # characters
_HARDLY, _LIKELY, _SURELY, _BEYOND_DOUBT = (
    -280,
    -100,
    100,
    300,
)  # by how much likelier a product is the writer's than not
_PIECE = lazy.pattern(r"[;:]\s|\s[–—-]\s")
_PERHAPS = lazy.pattern(
    r"(?<!\w)(?:peut-être|quizás?|tal vez|talvez|si|s['’]il|se(?= (?:o|a|um)\b)|pourrait|podría|poderia|devrait|voudrait|quisiéramos|gostaríamos|comme si|como si|ancien\w*|antigu\w+|antig\w+|démo|demo|offre|oferta|proposta)(?!\w)",
    re.I,
)
_BY_NEAR_WORDS = ("of others", "past", "planned")
_LABELLED = lazy.pattern(r"^[\W\d.]*[^\W\d][\w /&-]{2,30}\s?:\s*(?=[^\W\d_])")  # "Supportsysteem: TOPdesk"


_OF_A_REQUEST = ("", "stated", "planned", "hedged", "conditional", OF_OTHERS)  # of a question to us, too


def _is_our_kind(sentence: str, start: int, end: int) -> bool:
    """Whether a sentence says of a product that the writer's house has it as its CRM or its ERP: "Als CRM nutzen wir HubSpot"."""
    said = (
        _AS_OUR.search(sentence, 0, start)
        or _AS_IT_IS.fullmatch(sentence, 0, start)
        or _OUR_KIND_IS.search(sentence, 0, start)
    )
    return said is not None and _NOT_YET.match(sentence, end) is None


def _names_them_only(sentence: str, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a sentence is nothing but the products that it joins: "Pipedrive und Lexware.", as one types on a phone."""
    between = [0, *(place for span in sorted(spans) for place in span), len(sentence)]
    gaps = [sentence[between[at] : between[at + 1]] for at in range(0, len(between), 2)]
    return not gaps[0].strip() and all(_JOINS_THEM.fullmatch(gap) for gap in gaps[1:])


_JOINS_THEM = lazy.pattern(r"[\s,+&/.!]*(?:(?:und|et|y|e|en|plus|mit|avec|con|met|com)[\s]+)?", re.I)


def may_be_ours(sentence: str) -> bool:
    """Whether a sentence may say that a product it names is the writer's own: it tells of the company, or of its work."""
    return _OURS.search(sentence) is not None or _LABELLED.match(sentence) is not None


def _is_listed_as_ours(text: str, start: int) -> bool:
    """Whether a place is in a list that the line above it introduces as the writer's: "Wir nutzen folgende Programme:"."""
    *above, mark = text[max(0, start - _FAR_ABOVE) : start].split("\n")
    if not _ITEM.match(mark):
        return False
    intro = next((line for line in reversed(above) if line.strip() and not _ITEM.match(line)), "").rstrip()
    words = _SENTENCE.split(intro)[-1]
    ours = _OURS.search(words) or _OUR_SYSTEMS.search(words)
    return words.endswith(":") and ours is not None and _NOT_NOW.search(words) is None


_FAR_ABOVE = 1_000  # characters
_ITEM = lazy.pattern(r"[ \t]*(?:[-•*·–—]|\d{1,2}[.)])[ \t]")
_SENTENCE = lazy.pattern(r"[.!?] +(?=[A-ZÀ-Þ])")
_OUR_SYSTEMS = lazy.pattern(
    r"(?<!\w)(?:nos|nuestr[oa]s|noss[oa]s|unsere|onze|de nos|les) (?:[^\W\d_]+ )?(?:systèmes?|logiciels?|outils?|programmes?|applications?|sistemas?|programas?|herramientas?|aplicaciones|aplicações|software|systeme|programme|anwendungen|"
    r"systemen|pakketten|programma['’]?s|applicaties|ferramentas?)(?: (?:actuels|en place|utilisés|actuales|en uso|atuais|em uso|heute|im einsatz|nu|in gebruik|sont(?: les suivants)?|son(?: los siguientes)?|são(?: os seguintes)?|sind|zijn))*\s?:\Z",
    re.I,
)
_NOT_NOW = lazy.pattern(  # what such a line says of things that are not, no more, or not yet there, or are another's
    r"(?<!\w)(?:nicht|kein\w*|nie|früher|bisher|ehemals|ne|n['’]\w+|plus|pas|avant|ancien\w*|no|ya|não|já|antes|niet|geen|vroeger|voorheen|war\w*|hatte\w*|hadden|avions|teníamos|tínhamos|usábamos|würde\w*|möchte\w*|wollen|sollen|voudrions|aimerions|"
    r"queremos|quisiéramos|gostaríamos|willen|zouden|können|pouvons|podemos|prüfen|évaluons|evaluamos|avaliamos|bekijken|kunden?|clients?|clientes|klanten|lieferant\w*|fournisseurs?|proveedores|leveranciers|fornecedores|konzern|tochter\w*|filiale|filial|wettbewerber|concurrents?)(?!\w)",
    re.I,
)


def _uses_romance(sentence: str, start: int, end: int) -> bool:
    """Whether a French, Spanish or Portuguese sentence that does not say otherwise tells of a product as in use."""
    if _ITEM_FOR.fullmatch(sentence, 0, start) and _FOR_WHAT.match(sentence, end):
        return True
    before = _PIECE.split(sentence[:start])[-1]
    return (
        _RUNS_ON.search(before) is not None
        or _WORK_IN.fullmatch(before.strip() + " ") is not None
        or _WHERE_WE.match(sentence, end) is not None
    ) and not _PERHAPS.search(sentence)


def doubt(body: Body, registers: Registers, landscape: Landscape, playbook: Playbook) -> None:
    """Enters as left out each product of which nothing says that it is the writer's now, by all the places in prose where a
    brief names it: the words that say so, and its likeness to the playbook's examples."""
    kinds = Kinds(body.text, playbook)
    told: dict[int, tuple[Passage, list[Mention]]] = {}
    for mention in landscape.mentions():
        passage = body.passage_at(mention.start)
        if passage and body.is_abroad(passage.start):
            told.setdefault(passage.start, (passage, []))[1].append(mention)
    moods: dict[str, list[tuple[str, Passage, Mention]]] = {}
    there: set[str] = set()  # those that are said to be there now, and not others
    for passage, mentions in told.values():
        sentence = body.text[passage.start : passage.end]
        spans = [(mention.start - passage.start, mention.end - passage.start) for mention in mentions]
        if len(spans) == 1:
            sentence = without_what_is_of_else(sentence, spans[0][1])
        labelled = passage.fact is not None or passage.heading.fact is not None
        labelled = labelled or (not passage.heading.mood and _is_listed_as_ours(body.text, passage.start))
        labelled = labelled or (len(spans) > 1 and _names_them_only(sentence, spans))
        ours = labelled or may_be_ours(sentence)
        sentence_told = kinds.told((passage.start, passage.end))
        asked_for = joined_by_request(sentence, spans)
        for at, mention in enumerate(mentions):
            beside = spans[max(0, at - 1) : at] + spans[at + 1 : at + 2]
            mood = mood_abroad(sentence, spans[at], beside)
            germanic = body.language_at(passage.start) in LANGUAGES
            exchanged = exchange(sentence, spans[at], beside)
            if germanic and mood == "stated" and not exchanged and worked_in_de_nl(sentence, *spans[at]):
                mood = "past"  # "Vor weclapp hatten wir Sage" says it of Sage alone
            elif germanic and mood == "stated" and left_out_de_nl(sentence):
                mood = "out of scope"
            sure = is_instead(sentence, spans[at][0]) or exchanged != ""
            sure = sure or is_candidate(sentence, spans[at][0]) or landscape.name_of(mention) in landscape.sure
            sure = sure or (mood == "stated" and is_made_use_of(sentence, *spans[at]))
            sure = sure or (mood == "stated" and _is_our_kind(sentence, *spans[at]))
            in_use = mood == "stated" and not germanic and _uses_romance(sentence, *spans[at])
            name, like = landscape.name_of(mention), kinds.product(sentence_told, mention, abroad=True)
            if spans[at] in asked_for and mood in _OF_A_REQUEST:
                mood = "stated"
                there.add(landscape.name_of(mention))
            taken_in = mood == "stated" and (
                spans[at] in asked_for
                or takes_in_abroad(sentence, *spans[at])
                or _WE_DO.search(sentence, max(0, spans[at][0] - _JUST_BEFORE), spans[at][0]) is not None
                or (germanic and like.ours > _HARDLY and uses_de_nl(sentence, *spans[at]))
                or LIES_IN.search(sentence, 0, spans[at][0]) is not None
                or (in_use and like.ours > _HARDLY)
                or _BOUGHT_BY_US.match(sentence, spans[at][1]) is not None
                or _IN_USE.match(sentence, spans[at][1]) is not None
                or (
                    _ITEM_FOR.fullmatch(sentence, 0, spans[at][0]) is not None
                    and (_FOR_THAT.fullmatch(sentence, spans[at][1]) or _SENDS.fullmatch(sentence, spans[at][1]))
                    is not None
                )
                or _IS_THE_KIND.match(sentence, spans[at][1]) is not None
                or (
                    _ITEM_FOR.fullmatch(sentence, 0, spans[at][0]) is not None
                    and _ITEM_IS.fullmatch(sentence, spans[at][1]) is not None
                )
            )
            if mood == "stated" and not (labelled or sure or taken_in):
                if like.ours < (_LIKELY if ours else _SURELY):
                    mood = MOODS.get(like.kind, OF_OTHERS)
            elif (
                mood in _BY_NEAR_WORDS
                and not (sure or changes_to(sentence, spans[at][0]))
                and like.ours >= _BEYOND_DOUBT
                and not sentence.rstrip().endswith("?")
            ):
                mood = "stated"
            moods.setdefault(name, []).append((mood, passage, mention))
            if (sure or (in_use and like.ours > _HARDLY)) and mood == "stated":
                there.add(name)
    for name, said in moods.items():
        _judge(name, said, body, registers, landscape, sure=name in there)


def remarks_in_labels(body: Body, registers: Registers, landscape: Landscape) -> None:
    """Leaves out each product that a labelled value only names in a remark on another: "ERP: Bling (o Tiny a gente largou em
    2024)", "Buchhaltung: Abacus (AbaNinja hat mein Bruder in seiner Schreinerei)"; and the one that it says was left for
    another: "Faturação: em setembro mudámos do Moloni para o TOConline"."""
    for place, fact in list(registers.facts.items()):
        passage = body.passage_of(fact) if registers.kind(fact.key) == "system" else None
        if passage is None or body.in_prose(fact) or body.language in ("en", ""):
            continue
        words = body.text[passage.start : passage.end]
        named = landscape.listed(words)
        spans = [(mention.start, mention.end) for mention in named]
        names = [mention.system.name for mention in named]
        if fact.value not in names:
            continue
        at = names.index(fact.value)
        beside = spans[max(0, at - 1) : at] + spans[at + 1 : at + 2]
        mood = exchange(words, spans[at], beside) or (mood_abroad(words, spans[at], beside) if at else "stated")
        if mood != "stated":
            registers.restate(place, mood)


def _judge(
    name: str,
    said: Sequence[tuple[str, Passage, Mention]],
    body: Body,
    registers: Registers,
    landscape: Landscape,
    *,
    sure: bool,
) -> None:
    """Enters what the places that name a product say of it together: one that tells of it as there is enough."""
    places = [place for place, fact in registers.facts.items() if _is(name, place, fact.value, registers)]
    stated = next(((passage, mention) for mood, passage, mention in said if mood == "stated"), None)
    told = [registers.facts[place] for place in places]
    if (stated and places) or any(not body.in_prose(fact) or not body.is_abroad(fact.start) for fact in told):
        return
    if stated:
        whys = ("negated", "past", "planned") if sure else ("negated",)
        denied = [place for place, left in registers.excluded.items() if left.value == name and left.why in whys]
        for place in denied:  # "Unser ERP ist proALPHA, und daran wird nicht gerüttelt"
            del registers.excluded[place]
        if denied:
            registers.put(denied[0][0], name, body.whole(stated[0], "stated"))
            return
        if name not in landscape.refused and not sure:
            return
    mood, passage, mention = said[0]
    assumed = [place for place, item in registers.hedged.items() if _is(name, place, item.value, registers)]
    if mood == "planned" and not stated:
        for place in assumed:
            del registers.hedged[place]  # "Misschien stappen we over op Odoo" assumes nothing of today
    if not places and any(value == name.casefold() for _, value in registers.places()):
        return
    key = places[0][0] if places else landscape.fills(mention) or ("" if stated else _of_suite(registers))
    if not stated:
        landscape.unplaced.pop(name, None)
    for place in places:
        del registers.facts[place]
    # of one refused: "los vendedores traen Bitrix24" tells of no vendor
    registers.put(key, name, body.whole(passage, "stated" if stated else mood))


_BOOKS = lazy.pattern(  # the work of an ERP
    r"(?<!\w)(?:\w*buchhaltung|fibu|faktur\w+|fakturiert|gebucht|buchen|rechnung(?:en)?|ware(?:n)?|warenwirtschaft|lager\w*|einkauf|comptabilité|compta|factur\w+|stocks?|achats|contabilidad|almacén|inventario|compras|boekhouding|voorraad|magazijn|inkoop|aankoop|"
    r"contabilidade|faturamos|faturação|faturamento|estoque|nota fiscal|notas?|financeiro|finanças|compras)(?!\w)",
    re.I,
)
_CUSTOMERS = lazy.pattern(
    r"(?<!\w)(?:crm|vertrieb\w*|verkauf|verkäufer|außendienst|kunden\w*|angebote|commercia\w+|vendeurs|prospects|clients|devis|ventas|vendedores|comerciales|clientes|oportunidades|verkoop|verkopers|vertegenwoordigers|relaties|klanten|offertes|vendas|comercial|propostas|leads)(?!\w)",
    re.I,
)
_BETWEEN_PARTS = lazy.pattern(r"[,;]\s|\s(?:und|et|y|en|e)\s(?=\w+ )")


def part_books_abroad(body: Body, registers: Registers) -> None:
    """Of two products that are both taken for the CRM where none is the ERP, the one that the books are said to be in is that:
    "Der Vertrieb lebt in Pipedrive, gebucht und fakturiert wird in weclapp"."""
    if any(key == "erp" for key, _ in registers.facts):
        return
    sales = [fact for fact in registers.facts.values() if fact.key == "crm" and body.is_abroad(fact.start)]
    keeping = []
    for fact in sales if len(sales) > 1 else ():
        at = body.text.find(fact.value.split()[0], fact.start, fact.end)
        first = max(
            (cut.end() for cut in _BETWEEN_PARTS.finditer(body.text, fact.start, max(at, fact.start))),
            default=fact.start,
        )
        behind = _BETWEEN_PARTS.search(body.text, max(at, fact.start), fact.end)
        part = body.text[first : behind.start() if behind else fact.end]
        if _BOOKS.search(part) and not _CUSTOMERS.search(part):
            keeping.append(fact)
    if len(keeping) == 1:
        (fact,) = keeping
        del registers.facts[fact.key, fact.value.casefold()]
        registers.facts.setdefault(("erp", fact.value.casefold()), replace(fact, key="erp"))


def _of_suite(registers: Registers) -> str:
    """The key that a suite of which nothing is known would fill: that of the two which nothing else does."""
    return "erp" if any(key == "crm" for key, _ in registers.facts) else "crm"


def _is(name: str, place: Place, value: str, registers: Registers) -> bool:
    return value == name and registers.kind(place[0]) == "system"
