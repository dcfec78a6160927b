"""How it is with the licences by German, French, Spanish, Dutch and Portuguese words, in prose and behind labels: "Seit Januar
Salesforce, 25 Lizenzen, auf drei Jahre gekauft", "On a signé pour Zoho CRM en octobre", "Er is nog niets gekocht", "la vamos a
renovar"."""

from __future__ import annotations

import re
from itertools import pairwise

from inwriting.reading.model import ExcludedRead, FactRead
from inwriting.reading.moods.compared_abroad import is_chosen_from
from inwriting.reading.moods.moods_abroad import is_only_offered, tells_of_another_abroad
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.products.called import OTHER_SYSTEMS
from inwriting.reading.text import lazy
from inwriting.reading.told.prose import Clause
from inwriting.reading.told.registers import Registers
from inwriting.reading.told.told_de_nl import LANGUAGES as _GERMANIC


def _any_case(pattern: str) -> re.Pattern[str]:
    return lazy.pattern(rf"(?<!\w)(?:{pattern})(?!\w)", re.I)


_BOUGHT = _any_case(
    r"gekauft|angeschafft|erworben|lizenziert|gekocht|aangeschaft|aangekocht|"
    r"achetée?s?|acquise?s?|souscrite?s?|compramos|comprámos|comprad[oa]s?|compré|adquirimos|adquirid[oa]s?|contratamos|contratámos|contratad[oa]s?"
)
_SIGNED = _any_case(
    r"unterschrieben|unterzeichnet|getekend|ondertekend|signé|signée?s?|firmamos|firmad[oa]s?|se firmó|assinámos|assinamos|assinad[oa]s?|signed|bought|purchased"
)
_RENEWING = _any_case(
    r"verlängern wir|(?:wir |ich )?(?:werden|wollen) (?:\w+ )?verlängern|verlängerung (?:läuft|in arbeit|ist beantragt)|gaan (?:we |ze |die )?(?:\w+ )?verlengen|(?:we|wij) gaan [^.;,]{0,20}verlengen|verlengen (?:we|wij)|verlenging loopt|"
    r"(?:está|estão) (?:a ser renovad[oa]s?|sendo renovad[oa]s?|em renovação)|en (?:train d['’]être|passe d['’]être) renouvelée?s?|están? (?:siendo renovad[oa]s?|renovándose|en renovación)|"
    r"en plein renouvellement|mitten in der (?:vertrags|lizenz)?verlängerung|en plena renovación|em plena renovação|midden in de verlenging|renouvellement (?:est )?en cours|(?:on|nous) (?:va|allons) (?:l[ea]s? )?renouveler|nous (?:l[ea]s? )?renouvelons|on (?:l[ea]s? )?renouvelle|en cours de renouvellement|"
    r"(?:und |en )?(?:wird|wordt) (?:(?:automatisch|wieder|weer|um ein jahr|voor een jaar|gewoon|ganz normal) )*(?:verlängert|verlengd|vernieuwd)|sera (?:bien )?renouvelée?|est renouvelée?|"
    r"(?:y |e )?(?:se renuevan?(?! el| la)|se renovará|será renovad[oa]|é renovad[oa]|renova-se)(?! \w+ \d)|"
    r"(?:l[ao]s? )?vamos a renovar(?:l[ao]s?)?|(?:l[ao]s? )renovamos|renovación en (?:curso|marcha|trámite)|estamos renovando|vamos renovar|vamos renová-l[ao]s?|renovação em (?:curso|andamento)|estamos a renovar"
)
_RENEWS = (  # on a day, which need not be said to be wanted
    r"(?:verlänger(?:t|n) sich|verlengt(?: zich)?|vernieuwt|(?:wird|wordt)(?: [\w./-]+){0,6}? (?:verlängert|verlengd|vernieuwd|erneuert)|se renouvelle(?:nt)?|sera (?:\w+ )?renouvelée?|est renouvelée?|se renuevan?|se renovarán?|será renovad[oa]|renueva|renova(?:-se)?|se renova|é renovad[oa]|renews|will be renewed)"
)
_CONTRACT = r"(?:(?:software|lizenz|nutzungs|abo|jahres)?(?:vertrag|abo)|contrat|abonnement|licence|licences|souscription|contrato|suscripción|licencia|licencias|overeenkomst|contract|licentie|licenties|subscrição|assinatura|licença|licenças|lizenz|lizenzen|subscription)"
_RENEWS_ON = lazy.pattern(  # "El contrato de ¤ se renueva el 31 de enero", "¤, renews on 1 February", "Vertrag CRM: verlängert sich am …"
    rf"(?:¤(?:[- ]?{_CONTRACT})?|(?:^|[,;:.]\s)\W*(?:[\d.]+\s+)?(?:(?:de[rn]?|das|die|le|la|l['’]|el|o|a|het|the|notre|nuestr[oa]|onze?|unser|noss[oa]) ?)?{_CONTRACT}(?:[ -](?:mit |met |zu |zum |für |voor |van |von |de |du |del |do |da |avec |con |com |d['’])?(?:(?:das|le|la|el|o|a|het) )?(?:¤|CRM|ERP))?|(?:CRM|ERP)-?{_CONTRACT})"
    rf",?\s?[:|]?\s?(?:(?:qui|que|die|der|das|dat|cuya \w+|cuja \w+) )?{_RENEWS}(?!\w)",
    re.I,
)
_GOES_ON = _any_case(  # of a contract that was just spoken of: "…; tot verlenging is besloten"
    r"wir verlängern(?: (?:ihn|sie|es|das|den vertrag))?|(?:we|wij) verlengen(?: (?:hem|het|die|dat))?|(?:tot )?verlenging is (?:besloten|goedgekeurd|akkoord)|die verlängerung ist (?:beschlossen|genehmigt)|(?:nous |on )l[ea]s? recondui(?:sons|t|rons)|(?:la )?reconduction est (?:décidée|votée|acquise)|"
    r"la renovación está (?:aprobada|decidida)|(?:lo|la) renovamos|vamos a renovar(?:l[oa])?|a renovação está (?:aprovada|decidida)|vamos renovar|renovamos"
)
_RENEW = _any_case(  # of a contract whose day of renewal has been read
    r"verlänger(?:n|t|ung läuft)|erneuer(?:n|t)|verleng(?:en|d|t)|vernieuw(?:en|d|t)|renouvel(?:ons|le|er|ée?|lerons|lera)|recondui(?:sons|re|rons|ra|te?)|renovamos|renov(?:ar|ará|aremos|ad[oa])(?:-?(?:l[oa]|se))?|renueva|renova(?:-se)?|"
    r"renouvellement (?:est |déjà )*(?:en cours|décidé|acquis|signé|validé|prévu)|verlängerung (?:ist |wird |schon |bereits )*(?:in (?:arbeit|bearbeitung|vorbereitung)|beschlossen|genehmigt|veranlasst|beantragt|läuft)|in verlängerung|"
    r"verlenging (?:is |wordt |loopt |al )*(?:in behandeling|in voorbereiding|besloten|goedgekeurd|geregeld|aangevraagd|loopt)|renovación (?:está |ya )*(?:en (?:trámite|curso|marcha)|aprobada|decidida|prevista)|en renovación|em renovação|renovação (?:está |já )*(?:em (?:curso|andamento)|aprovada|decidida|prevista)|"
    r"mitten in der (?:vertrags|lizenz)?verlängerung|en plein renouvellement|en plena renovación|midden in de verlenging|em plena renovação|(?:en|in|em|vor der) (?:trámite|curso|marcha|proceso|processo|andamento|fase) de renova\w+|en cours de renouvellement|vor (?:der )?verlängerung"
)
_MAY_NOT = _any_case(  # leaves open whether it will be renewed, or says that it will not
    r"nicht|nie|keine?|keinesfalls|ohne|ob|wenn|falls|sofern|vielleicht|eventuell|evtl|müss\w+|muss|sollte|könnte|offen|unklar|gekündigt|kündigen|niet|geen|zonder|als|indien|misschien|wellicht|moet|eventueel|opgezegd|pas|sans|plus|ni|si|s['’]il|peut-être|éventuel\w*|doit|devra|résili\w+|"
    r"no|sin|tal vez|quizás?|a lo mejor|debe|hay que|não|nem|sem|se(?! renova)|talvez|deve|tem de|tem que|caso|cancel\w+|antes de"
)
_IN_BRACKETS = lazy.pattern(r"\([^()\n]*\)")
_LOOKED_AT = _any_case(  # of a product that is only planned
    r"(?:wir )?(?:prüfen|testen|evaluieren|vergleichen|beurteilen)(?: (?:wir|gerade|derzeit))*|in (?:der )?(?:prüfung|evaluation|evaluierung|engeren wahl)|à l['’](?:étude|essai)|en (?:test|évaluation|cours d['’]évaluation)|évaluons|étudions|"
    r"en (?:estudio|evaluación|prueba)|evaluando|evaluamos|estudiando|probando|in (?:onderzoek|evaluatie)|onderzoeken|evalueren|bekijken(?: (?:we|wij|nu))*|op proef|em (?:avaliação|estudo|teste|análise)|(?:a )?avalia(?:r|ndo|mos)|a testar|testando"
)
_OF_CONTRACT = _any_case(rf"{_CONTRACT}|renews(?=:)")
_OTHER_CONTRACT = _any_case(
    r"miet\w*|pacht\w*|wartung\w*|pflege\w*|versicherung\w*|bail|maintenance|assurance|almacén|mantenimiento|seguro|alquiler|armazém|manutenção|aluguer|aluguel|huur\w*|onderhoud\w*|verzekering\w*|lease|leasing|nicht|niet|pas|não|no|ne"
)
_NOT_PURCHASED = "not purchased"
_TRYING = _any_case(
    r"testen|testet|getestet|probieren|evaluieren|prüfen|(?:auf|zur) probe|im test|in der testphase|à l['’]essai|à l['’]étude|en test|testons|évaluons|essayons|a prueba|en prueba|probando|probamos|evaluando|evaluamos|"
    r"op proef|in proef|proberen|bekijken|evalueren|in de proefperiode|a avaliar|avaliando|avaliamos|a testar|testando|testamos|em teste|em avaliação|à experiência"
)
_TRIED = _any_case(  # of a product, all languages as they stand in cells
    r"(?:wird|werden) (?:\w+ )?(?:geprüft|getestet|evaluiert|erprobt|begutachtet)|(?:testen|prüfen|evaluieren|erproben) wir|wir (?:testen|prüfen|evaluieren|erproben)|in (?:der )?(?:prüfung|evaluierung|evaluation|erprobung|testphase)|im test|(?:auf|zur) probe|testzugang|teststellung|"
    r"(?:on|nous) (?:\w+ )?(?:évalue|évaluons|teste|testons|essaie|essayons|étudie|étudions)|à l['’](?:étude|essai)|en (?:test|essai|évaluation|démo|cours d['’]évaluation)|poc|période d['’]essai|"
    r"(?:estamos|lo estamos|seguimos) (?:evaluando|probando|estudiando)|evaluamos|probamos|en (?:evaluación|prueba|pruebas|estudio|demo)|a prueba|periodo de prueba|"
    r"op proef|in (?:evaluatie|onderzoek|test|proef)|proefperiode|(?:we|wij) (?:\w+ )?(?:testen|bekijken|evalueren|proberen|onderzoeken)|(?:wordt|worden) (?:\w+ )?(?:getest|bekeken|geëvalueerd|onderzocht)|"
    r"em (?:avaliação|teste|testes|estudo|análise|demonstração)|estamos a (?:avaliar|testar|estudar)|(?:estamos )?(?:avaliando|testando|estudando)|avaliamos|testamos|à experiência|período de teste"
)
_BUYING = r"(?:gekauft|unterschrieben|unterzeichnet|bestellt|beauftragt|signée?|achetée?|commandée?|souscrite?|comprado|firmado|contratado|gekocht|getekend|besteld|ondertekend|assinado|contratado)"
_NOTHING_BOUGHT = _any_case(  # "gekauft ist nichts", "rien n'est signé", "nada comprado"
    rf"{_BUYING} (?:ist|wurde|is|haben wir|hebben we|is er) (?:(?:noch|bisher|aber|nog) )*(?:nichts|keine?[rs]?|niets|geen)|(?:noch )?nichts (?:ist |wurde )?{_BUYING}|(?:nog )?niets (?:is )?(?:(?:al|nog) )?{_BUYING}|rien n['’]est (?:encore )?{_BUYING}|rien de {_BUYING}|"
    rf"(?:nous |on )n['’](?:avons|a) (?:encore )?rien {_BUYING}|nada (?:está |hay )?(?:\w+ )?{_BUYING}|no hay nada {_BUYING}|não há nada {_BUYING}|(?:todavía |aún )no (?:firmamos|compramos|contratamos|hemos {_BUYING}) nada|(?:ainda )?não (?:assinámos|assinamos|comprámos|compramos|contratámos|contratamos) nada"
)
_WITHOUT_PURCHASE = _any_case(  # of what is tried: "sin compra", "rien de signé", "nog niets getekend", "ohne Vertrag"
    r"(?:noch |bisher |bislang )?(?:nichts|kein\w*|nicht) (?:\w+ ){0,2}?(?:gekauft|unterschrieben|unterzeichnet|bestellt|lizenziert|erworben|vertrag|kauf|lizenz)|(?:ohne|kein) (?:vertrag|kauf|lizenz|abschluss)|"
    r"rien (?:de |n['’]est |d['’])?(?:\w+ )?(?:signé|acheté|commandé|souscrit|engagé|acté)|(?:sans|aucun|aucune|pas (?:encore )?d['’e]) ?(?:achat|contrat|licence|engagement|signature)|pas (?:encore )?(?:signée?|achetée?|commandée?)|non (?:signée?|achetée?)|"
    r"(?:nada|sin) (?:\w+ )?(?:comprado|firmado|contratado|comprar|firmar(?: nada)?|contratar|compra|contrato|licencia|firma)|(?:todavía |aún )?(?:no (?:se ha |hemos |está )?(?:comprado|firmado|contratado|comprada|firmada)|ninguna compra)|"
    r"(?:nog |tot nu toe )?(?:niets|geen|niet) (?:\w+ ){0,2}?(?:getekend|gekocht|aangeschaft|besteld|ondertekend|contract|aankoop|licentie)|zonder (?:contract|aankoop|licentie|handtekening)|"
    r"(?:nada|sem) (?:\w+ )?(?:comprado|assinado|contratado|comprar|assinar(?: nada)?|contratar|compra|contrato|licença|assinatura)|(?:ainda )?não (?:foi |está |se )?(?:comprado|assinado|contratado|comprada|assinada)"
)
_NONE_BOUGHT = _any_case(  # said of the CRM or the ERP: "noch keins gekauft", "todavía no compramos ninguno"
    rf"(?:noch |bisher )?kein(?:e?s|e[nr]?)? {_BUYING}|(?:nog )?geen {_BUYING}|on n['’]en a (?:pas encore|encore pas|encore aucun) {_BUYING}|aucun (?:n['’]est )?{_BUYING}|(?:todavía |aún )?no (?:compramos|contratamos|hemos {_BUYING}|se ha {_BUYING}) (?:ninguno|ninguna)|"
    rf"(?:todavía |aún )?no está {_BUYING}(?: todavía| aún)?|(?:ainda )?não (?:comprámos|compramos|contratámos|contratamos) nenhuma?|ainda não (?:foi|está) {_BUYING}|ist noch nicht {_BUYING}|is nog niet {_BUYING}|n['’]est pas encore {_BUYING}|wir noch keins|noch keins|nog geen"
)
_OF_A_KIND = _any_case(r"crm|erp")
_EVALUATING = _any_case(
    r"(?:zwei|drei|beide|mehrere|deux|trois|plusieurs|dos|tres|varios|twee|drie|verschillende|dois|três|vários) (?:\w+ )?(?:crm|erp|systeme?|programme|lösungen|outils|logiciels|systèmes|programas|sistemas|herramientas|pakketten|systemen|ferramentas)[^.;]{0,30}? "
    r"(?:zur (?:aus)?wahl|im test|in der (?:engeren )?auswahl|à l['’]essai|en test|à l['’]étude|en lice|a prueba|en prueba|en evaluación|op proef|in de running|in evaluatie|em teste|em avaliação)|"
    r"evaluieren (?:wir )?(?:gerade|derzeit|noch)|nous (?:sommes en train d['’]évaluer|évaluons)|estamos evaluando|estamos a avaliar|estamos avaliando|we zijn (?:\w+ )?aan het evalueren"
)
_NOT_YET = _any_case(
    r"(?:noch|nog) (?:\w+ )?(?:nicht|nichts|kein\w*|niet|niets|geen)|(?:bisher|tot nu toe) (?:nichts|kein\w*|niets|geen)|"
    r"(?:pas|rien) encore|n['’]\w+ (?:rien|aucune?|pas encore|encore (?:rien|pas|aucune?))|aún no|todavía no|no hemos|no se ha|ainda não|não \w+ (?:nada|nenhuma?)|nada (?:comprado|firmado|assinado)"
)
_NOTHING = _any_case(r"nichts|niets|rien|nada")
_LICENCES = _any_case(
    r"\w*lizenz(?:en)?|\w*licenties?|softwarevertrag|lizenzvertrag|licences?|licencias?|licenças?|abonnements?|suscripci\w+|assinaturas?|subscriç\w+"
)
_NO = _any_case(
    r"nicht|nichts|kein\w*|nie|niet|niets|geen|nooit|wenn|sobald|falls|bevor|ob|als(?! (?:(?:unser|ons|het|das) )?(?:crm|erp|system|systeem))|zodra|wanneer|voordat|of|kunden?|klant\w*|lieferant\w*|leverancier\w*|firma|früher|damals|vroeger|toen|soll\w*|will|wollen|werden wir|müssen|willen|moeten|gaan|zullen|"
    r"gebraucht|erst|angebot\w*|auftr[aä]g\w*|offerte\w*|vor 20\d\d|maschine\w*|bis 20\d\d|tot 20\d\d|kolleg\w+|collega\w*|nachbar|buurman|tochter\w*|schwester\w*|dochter\w*|zuster\w*"
)
_NO_ROMANCE = _any_case(
    r"ne|n['’]\w+|pas|plus|no(?= (?:\w+[aei]mos|hemos|se|lo|la|est))|não|nunca|jamais|si|s['’]il|quand|lorsque|dès qu\w*|une fois|cuando|cuándo|en cuanto|quando|assim que|avant|antes|clients?|clientes?|fournisseur\w*|proveedor\w*|fornecedor\w*|devis|presupuestos?|ofertas?|propostas?|commandes?|pedidos?|encomendas?|"
    r"(?:contratos|contrats|documentos|propuestas|bons) (?:firmad|assinad|sign)\w*|bon|contrat(?:s)? (?:de|du|d['’])(?! licence| hubspot)|albar\w+|matriz|filiale?|hermana|voulons|voudrions|veut|allons|queremos|vamos|pretendemos|doit|debe|deve|machine\w*|máquina\w*|jusqu\w+|hasta 20\d\d|até 20\d\d|vers|maqueta|empresa|entreprise|société|tienda|loja|peut-être|quizás?|talvez|puis"
)
_IN_A_SYSTEM = lazy.pattern(
    r"(?i: (?:no|na|dans|in|im|sur|en|over|via|por)(?: (?:el|le|la|o|a))?) (?=[A-Z][a-z]*[A-Z]|(?!Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Herbst|Frühjahr|Sommer)[A-Z])"
)  # "assinado no Agendor"
_COMMA = lazy.pattern(r",\s")
_PARTS = lazy.pattern(
    r";\s|(?<!\d)\.\s(?=[A-Z])|:\s(?=(?:le|la|on|nous|ninguém|nadie|personne)\b)|\s(?:aber|sondern|maar|mais|pero|mas)\s"
)


def licences_abroad(body: Body, registers: Registers) -> None:
    """Enters the status of the licences that a sentence tells which is not in English, where nothing else has been read of it;
    before it the day on which they renew."""
    _renewed_on(body, registers)
    if (
        any(key == "licence_status" for key, _ in registers.facts)
        or _told_beside_a_product(body, registers)
        or _renewal_told(body, registers)
    ):
        return
    read = [(fact.key, fact.value) for fact in registers.facts.values()]
    read += [(left.key, left.value) for left in registers.excluded.values()]
    names = {_name_of(value) for key, value in read if key in ("crm", "erp")}
    others = {_name_of(value) for key, value in read if key == OTHER_SYSTEMS}
    above, last = "", 0
    none: Clause | None = None
    for passage in body.passages:
        if body.language in ("en", "") or (not body.is_abroad(passage.start) and not passage.fact):
            continue
        words = body.text[passage.start : passage.end]
        before, above = above, words
        end_above, last = last, passage.end
        if passage.heading.mood or words.rstrip().endswith("?") or tells_of_another_abroad(words):
            continue
        germanic = body.language in _GERMANIC
        beside = f"{before} {words}" if "\n\n" not in body.text[end_above : passage.start] else words
        status = _told_of_both(words, beside, names, labelled=_label_of(passage, body.text))
        if status == _NOT_PURCHASED or _TOOL_NOT_BOUGHT.fullmatch(_label_of(passage, body.text) + words):
            none = none or body.whole(passage, "stated")  # what is tried may be told in the next sentence
            continue
        if status:
            registers.put("licence_status", status, body.whole(passage, "stated"))
            return
        for part in _PARTS.split(words):
            named = _LICENCES.search(part) or any(name in part for name in names) or _its_contract(part, beside, names)
            if contract := _CONTRACT_OF_IT.search(part):
                named = named or any(name in part[: contract.start()] for name in others)
            status = _status(
                part, named=bool(named), named_before=any(name in before for name in names), germanic=germanic
            )
            if status:
                start = body.text.index(part, passage.start)
                span = start, start + len(part)
                registers.put("licence_status", status, Clause(part.strip(), *span, "stated", span))
                return
    if none:
        registers.put("licence_status", _NOT_PURCHASED, none)
    elif body.language not in ("en", ""):
        _looked_at(body, registers)


def _told_beside_a_product(body: Body, registers: Registers) -> bool:
    """Enters that a product is evaluated, of which a cell, an item of a list or a sentence says both that it is tried and that
    nothing is bought ("SugarCRM | wird geprüft, nichts gekauft", "ERP : on évalue NetSuite, rien de signé"); that it is not
    purchased where there is only an offer; and that its contract is signed ("CRM | Freshsales | contrato firmado")."""
    if body.language in ("en", ""):
        return False
    told: list[FactRead | ExcludedRead] = [*registers.facts.values(), *registers.excluded.values()]
    for product in (one for one in told if one.key in ("crm", "erp", OTHER_SYSTEMS)):
        passage = body.passage_of(product)
        if passage is None or body.asks(passage) or (isinstance(product, ExcludedRead) and product.why != "planned"):
            continue
        first = body.text.rfind("\n", 0, passage.start) + 1
        line = body.text[first:].partition("\n")[0]
        if not _LISTED.match(line):
            first, line = passage.start, body.text[passage.start : passage.end]
        if tells_of_another_abroad(line):
            continue
        if status := _status_beside(line, product.value) if _LISTED.match(line) else "":
            registers.put(
                "licence_status",
                status,
                Clause(line.strip(), first, first + len(line), "stated", (first, first + len(line))),
            )
            return True
        tried = _TRIED.search(line)
        if tried and _WITHOUT_PURCHASE.search(line):
            said = line[tried.start() :].rstrip(" |;\t")
            span = first + tried.start(), first + tried.start() + len(said)
            registers.put("licence_status", "evaluating", Clause(said, *span, "stated", span))
            return True
    return False


def _status_beside(line: str, product: str) -> str:
    """What the cells or the remark behind a product in its row or line say of its licence."""
    _, named, behind = line.casefold().partition(_name_of(product).casefold())
    for remark in _CELLS.split(behind) if named else ():
        if is_only_offered(remark) and _WITHOUT_PURCHASE.search(remark) and not _TRIED.search(line):
            return _NOT_PURCHASED
        verb = _BOUGHT.search(remark) or _SIGNED.search(remark)
        if verb and _SAYS_OF_CONTRACT.match(remark) and not _MAY_NOT.search(remark):
            return "bought" if _BOUGHT.search(remark) else "signed"
    return ""


_CELLS = lazy.pattern(r"[|;\t]|^[^|;\t,(]{0,20}(?:,\s|\()")
_SAYS_OF_CONTRACT = lazy.pattern(  # begins a remark: "contrato firmado, 12 usuarios"
    rf"\W*(?:(?:unser|der|die|le|la|el|de|het|o|a) )?(?:{_CONTRACT})s? (?:(?:ist|wurde|sind|est|sont|es|está|is|zijn) )?(?:(?:schon|bereits|déjà|ya|al|já) )?(?:{_BUYING}|unterschrieben|signed|bought|firmada?s?|comprada?s?|assinada?s?|compradas|gekauft)(?=\W*$|\s?[,(])",
    re.I,
)
_LISTED = lazy.pattern(
    r"\s*(?:[-•*–—·]\s|\d+[.)]|[^:\n]{2,40}:\s|[^\n]*?(?:\||\s;\s|;\s|\t))"
)  # an item, a label, a row


def _renewed_on(body: Body, registers: Registers) -> None:
    """Enters the day of renewal that is all of a sentence, where the one before it tells of licences: "De licenties zijn aangekocht.
    Hernieuwing op 1 december 2027."."""
    if any(key == "renewal_date" for key, _ in registers.facts):
        return
    named = {_name_of(fact.value) for fact in registers.facts.values() if registers.kind(fact.key) == "system"}
    for before, passage in pairwise(body.passages):
        words = body.text[passage.start : passage.end]
        above = body.text[before.start : before.end]
        if (
            body.is_abroad(passage.start)
            and _RENEWAL_ALONE.match(words)
            and not (passage.fact or passage.heading.mood or "\n\n" in body.text[before.end : passage.start])
            and (_LICENCES.search(above) or (_OF_CONTRACT.search(above) and any(name in above for name in named)))
            and not _OTHER_CONTRACT.search(above)
        ):
            days = body.quantities(words)["date"]
            if len(days) == 1 and days[0].value and _NO_MORE.fullmatch(words[days[0].end :]):
                registers.put("renewal_date", days[0].value, body.whole(passage, "stated"))
                return


_RENEWAL_ALONE = lazy.pattern(
    r"\W*(?:(?:(?:die|der|das|le|la|el|de|het|a|o|volgende|nächste[rsn]?|prochaine?|próxima|seguinte|automatische) ){0,2}"
    r"(?:\w*verlängerung(?:s(?:datum|termin|tag))?|\w*erneuerung(?:s(?:datum|termin))?|(?:date de |date du )?(?:renouvellement|reconduction)|(?:fecha de )?(?:renovación|prórroga)|(?:data d[ea] )?(?:renovação|prorrogação)|hernieuwing(?:sdatum)?|verlenging(?:sdatum)?|vernieuwing(?:sdatum)?|vervaldag|échéance|vencimiento|vencimento)"
    r"(?: (?:ist|est|es|is|é|fällig|prévue?|prevista|voorzien|fixée?))*"
    r"|(?:(?:sie|er|es|elle|il|ils|elles|ze|zij|hij|die|deze|dieser|diese|ella|ela|ele) )?(?:(?:wird|werden|wordt|worden) )?(?:verlängert sich|verlängern sich|verlengt(?: zich)?|verlengen|vernieuwt|se renouvelle(?:nt)?|se renuevan?|renova(?:m)?(?:-se)?|se renova(?:m)?|est renouvelée?|sont renouvelée?s))"
    r",? ?(?:op|am|zum|el|le|em|a|no dia|dia|per|au|al|para(?: el)?|:|der)? ?(?=\d)",
    re.I,
)
_NO_MORE = lazy.pattern(r"[\W_]*")


def _renewal_told(body: Body, registers: Registers) -> bool:
    """Enters that a licence is renewed, of which the day has been read and its line says that it is."""
    for fact in [fact for fact in registers.facts.values() if fact.key == "renewal_date"]:
        passage = body.passage_of(fact)
        if passage is None or not (body.is_abroad(passage.start) or (passage.fact and body.language != "en")):
            continue
        words = body.text[passage.start : passage.end]
        if _IN_ROW.search(_label_of(passage, body.text)) or body.text[passage.end : passage.end + 1] in _ROW:
            words = body.text[passage.start :].partition("\n")[0]
        plain = _IN_BRACKETS.sub("", words)
        if _RENEW.search(plain) and not _MAY_NOT.search(plain):
            said = words.partition("(")[0] if "(" in words and _RENEW.search(words.partition("(")[0]) else words
            span = passage.start, passage.start + len(said)
            registers.put("licence_status", "renewing", Clause(said.strip(), *span, "stated", span))
            return True
    return False


_ROW = (";", "|", "\t")
_IN_ROW = lazy.pattern(r"[;|\t]\s*$")


def _looked_at(body: Body, registers: Registers) -> None:
    """Enters that a product is being evaluated: a house has no CRM or ERP, and says which one it looks at, or it has still to
    choose between several."""
    had = {key for key, _ in registers.facts}
    for left in [left for left in registers.excluded.values() if left.why == "planned" and left.key in ("crm", "erp")]:
        passage = body.passage_of(left) if left.key not in had else None
        if passage and _LOOKED_AT.search(left.evidence) and not body.asks(passage):
            registers.put("licence_status", "evaluating", body.whole(passage, "stated"))
            return
    told: list[FactRead | ExcludedRead] = [*registers.facts.values(), *registers.excluded.values()]
    for product in (one for one in told if registers.kind(one.key) == "system"):
        passage = body.passage_of(product)
        if passage and not body.asks(passage) and is_chosen_from(body.said(passage), body.language_at(passage.start)):
            registers.put("licence_status", "evaluating", body.whole(passage, "stated"))
            return


def _its_contract(part: str, beside: str, names: set[str]) -> bool:
    """Whether "the contract" is that of the CRM or the ERP which the same lines name as such."""
    return (
        _THE_CONTRACT.match(part) is not None
        and any(name in beside for name in names)
        and _OF_A_KIND.search(beside) is not None
        and not _OTHER_CONTRACT.search(part)
    )


_THE_CONTRACT = _any_case(
    r"\W*(?:der|den|le|el|het|o) (?:vertrag|contrat|contrato|contract) (?:dafür |dazu |darüber )?(?:(?:wurde|ist|haben wir|a été|est|se firmó|está|fue|lo firmamos|is|werd|hebben we|foi)\b)"
)


_CONTRACT_OF_IT = _any_case(  # "Voor de koppeling gebruiken we Boomi, dat contract is getekend"
    r"(?<=, )(?:und |en |et |y |e )?(?:dat|dit|het|der|dieser|das|die|diese|ce|cet|cette|le|la|ese|esa|este|el|esse|essa|o|a) (?:\w*vertrag|\w*abo|\w*lizenz|contract|abonnement|licentie|contrat|licence|contrato|suscripción|licencia|assinatura|licença)"
)
_TOOL_NOT_BOUGHT = lazy.pattern(  # all of a line: "Middleware: noch nicht angeschafft"
    r"\W*(?:[^:\n]{0,40}[ -])?\w*(?:software|lizenz(?:en)?|licen\w+|middleware|ipaas|tools?|programm|outils?|logiciels?|herramientas?|conector(?:es)?|ferramentas?|pakket|werkzeug)(?: [^:\n]{0,40})? ?: "
    rf"(?:(?:noch|nog|bisher|bislang|tot nu toe|aún|todavía|ainda|pas|encore) )*(?:nicht|niet|nichts|niets|keine?|geen|pas|no|não|rien|encore)(?: (?:encore|se ha|ha sido|hemos|foi|est|aún|todavía|ainda))* ?(?:{_BUYING}|angeschafft|erworben|aangeschaft|aangekocht|acquise?s?|souscrite?s?|adquirid[oa]s?|comprad[oa]s?|contratad[oa]s?)\W*",
    re.I,
)


def _name_of(product: str) -> str:
    """The word by which a product is called: "Dynamics" for "Microsoft Dynamics 365 Sales"."""
    first, _, rest = product.partition(" ")
    return rest.split()[0] if first == "Microsoft" and rest else first


def _label_of(passage: Passage, text: str) -> str:
    """The label before a passage that is the value of one, and the words of the row it stands in, with a space behind."""
    first = text.rfind("\n", 0, passage.start) + 1
    return text[first : passage.start]


def _told_of_both(words: str, beside: str, names: set[str], *, labelled: str) -> str:
    """What a sentence, with the one `beside` it, says of a licence in parts: that it renews on a day, or that nothing has been
    bought of what is tried."""
    signed = labelled + words
    for name in names:
        signed = re.sub(rf"\b{re.escape(name)}(?: [A-ZÀ-Þ0-9]\w*)*", "¤", signed)
        beside = re.sub(rf"\b{re.escape(name)}(?: [A-ZÀ-Þ0-9]\w*)*", "¤", beside)
    if (renews := _RENEWS_ON.search(signed)) and ("¤" in beside or _OF_A_KIND.search(signed[: renews.end()])):
        return "renewing"
    if _GOES_ON.search(words) and _OF_CONTRACT.search(words) and "¤" in beside and not _OTHER_CONTRACT.search(words):
        return "renewing"
    nothing = _NOTHING_BOUGHT.search(words)
    none = _NONE_BOUGHT.search(words) if _OF_A_KIND.search(signed) else None
    if not (nothing or none) or not ("¤" in beside or _OF_A_KIND.search(beside)):
        return ""
    return "evaluating" if _TRYING.search(beside) else _NOT_PURCHASED


_DAILY = lazy.pattern(  # what is signed each day is no licence: "wat er die dag getekend is"
    r"\b(?:wat|was|alles|ce qui|tout ce|lo que|todo lo|o que|tudo o)\b[^.;]{0,40}\b(?:getekend|unterschrieben|signé\w*|firmad\w+|assinad\w+)",
    re.I,
)


_GOODS = lazy.pattern(  # what somebody else buys is no licence: "wat een koor heeft gekocht", "welche Geräte der Händler gekauft hat"
    r"(?<!\w)(?:was|welche[nrms]?|wie viel|wat|welke?|hoeveel|ce qu['’e]|quel(?:le)?s?|combien|lo que|qué|cuánto|o que|que|quanto) ?(?:(?!(?:wir|ich|we|wij|ik|nous|on|j['’]?|a gente)\b)[\w’'-]+ ){1,5}?(?:gekauft|gekocht|aangekocht|aangeschaft|angeschafft|erworben|(?:a|ont) (?:acheté|acquis)e?s?|(?:ha|han) comprado|comprado)(?!\w)",
    re.I,
)
_DENIED = lazy.pattern(r"(?<!\w)(?:nicht|niet|ne|no|não|nem|sin|sem|ohne|sans|ob|si|se) $", re.I)


def _status(part: str, *, named: bool, named_before: bool, germanic: bool) -> str:
    if _DAILY.search(part) or _GOODS.search(part):
        return ""
    if _EVALUATING.search(part):
        return "evaluating"
    if (renewing := _RENEWING.search(part)) and named and not _DENIED.search(part[: renewing.start()]):
        return "renewing"
    verb = _BOUGHT.search(part) or _SIGNED.search(part)
    if verb and _NOT_YET.search(_COMMA.split(part[: verb.end()])[-1] + _COMMA.split(part[verb.end() :])[0]):
        return "not purchased" if named or (named_before and _NOTHING.search(part)) or _NOTHING.search(part) else ""
    if verb and _IN_A_SYSTEM.match(part, verb.end()):
        return ""
    near = part if germanic or not verb else _COMMA.split(part[: verb.end()])[-1] + _COMMA.split(part[verb.end() :])[0]
    if not verb or not named or (_NO if germanic else _NO_ROMANCE).search(near):
        return ""
    return "bought" if _BOUGHT.search(part) else "signed"
