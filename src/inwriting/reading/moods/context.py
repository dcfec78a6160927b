"""When a name that is also a word, a person or a company is a product: what the words around it say.

called      "our CRM is Close", "Sage ERP", "Close (the CRM)", "Workday is the university's finance system"
used for    "orders are kept in Capsule", "Katana for production", "the sales team lives in Copper"
in company  "connect Keap with MYOB", "Make, Celigo and Zapier": beside a product that is beyond doubt
labelled    "CRM: Close": the label leaves no doubt
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from inwriting.reading.text import lazy

_AS = (
    r"(?:as|for|als|für|comme|pour|como|para|voor|is|ist|est|es|é)"
    r"(?: (?:our|the|a|an|its|their|unser|das|ein|notre|nuestro|el|un|ons|het|een|nosso|o|um))?(?: (?:[\w-]+ ){0,2}[\w-]+['’]s?)?"
)
_ANY_KIND = (
    r"crm|erp|system\w*|software|platform|instance|tenant|sandbox|licen[cs]es?|accounting|billing|helpdesk|ticketing|"
    r"integration|api|connector|schnittstelle|anbindung|lizenz\w*|buchhaltung|logiciel|comptabilité|contabilidad\w*|"
    r"boekhouding|boekhoudpakket|licencia\w*|licenç\w*"
)
_KINDS = {
    "crm": r"crm|crm[- ]?system\w*|sales system|sales tool",
    "erp": r"erp|erp[- ]?system\w*|system|software|accounting|finance system|ledger|buchhaltung|warenwirtschaft|comptabilité|"
    r"contabilidad\w*|boekhouding|boekhoudpakket",
    "suite": r"crm|erp|crm[- ]?system\w*|erp[- ]?system\w*",
    "finance": r"accounting|finance|finance system|ledger|books|bookkeeping|accountancy|buchhaltung|comptabilité|contabilidad\w*|boekhouding|"
    r"boekhoudpakket|erp",
    "commerce": r"tills?|registers?|checkouts?|cash desks?|kiosks?|(?:b2b|customer|order|ordering|dealer|trade|web) portals?|pos|shop|webshop|web shop|store|storefront|e-?commerce|online shop|tienda|boutique|loja|webwinkel",
    "billing": r"billing|invoicing|payments?|billing system|payment provider",
    "support": r"support|support tool|helpdesk|help desk|ticketing|tickets|ticket system|inbox|service desk|live chat|chat",
    "ipaas": r"ipaas|middleware|integration|automation|integration platform|scenarios?|connector",
    "warehouse": r"bi|warehouse|data warehouse|reporting|analytics|dashboards?|reporting tool",
    "identity": r"sso|identity|identity provider|idp|single sign-on",
}
_MONEY_WORK = (
    r"finances?|financials?|accounting|accounts|books|bookkeeping|accountancy|invoic\w+|ledgers?|gl|stock|inventory|inventaire|inventário|production|manufacturing|"
    r"purchas\w+|orders?|fulfilment|warehous\w+|erp|billing|payables|receivables|buchhaltung|rechnungen|aufträge|lager|fertigung|"
    r"comptabilité|facturation|facturación|contabilidad|boekhouding|facturatie|contabilidade|faturação|administra\w+|\w*buchhaltung|auftragsbearbeitung|auftragsabwicklung|fibu|faktura|"
    r"warenwirtschaft|rechnungswesen|fakturierung|rechnungsstellung|fibu|lagerhaltung|compta|gestion(?: commerciale)?|stocks?|commandes|existencias|almacén|inventario|magazijn|voorraad|orderverwerking|bestellingen|financeiro|financeira|"
    r"estoque|notas? fiscais|pedidos|cobrança"
)
_WORK = {
    "crm": r"selling(?! prices?)|crm|enquiries|inquiries|sales(?: team| reps| people| staff)?|leads?|deals?|pipeline|quot\w+|prospects?|opportunit\w+|customers?|clients?|"
    r"contacts?|accounts?|members?|donors?|supporters?|booksellers|libraries|patients|tenants|brokers?|broker management|dealers?|"
    r"reps?|relationships?|vertrieb|kunden|ventes|commerciaux|clientes|ventas|comercial|verkoop|klanten|vendas",
    "erp": _MONEY_WORK,
    "finance": _MONEY_WORK,
    "commerce": r"tills?|registers?|checkouts?|cash desks?|kiosks?|(?:b2b|customer|order|ordering|dealer|trade|web) portals?|pos|shop|webshop|store|stores|web orders|online (?:orders|sales|shop)|tills?|pos|points? of sale|registers?|kiosks?|taproom|e-?commerce|website|sells?",
    "billing": r"billing|subscriptions?|payments?|invoic\w+|direct debits?|cards?",
    "support": r"support|tickets?|complaints?|help ?desk|service ?desk|chat|enquiries|inbox|customer service",
    "ipaas": r"integrations?|middleware|automations?|recipes?|scenarios?|flows?|glue",
    "warehouse": r"reports?|reporting|dashboards?|analytics|bi|data|kpis?|figures",
    "identity": r"sso|sign-?on|logins?|identity",
}
_CALLED = (
    r"\b(?:{kind})(?: (?:tool|system|software|platform))?(?: (?:we (?:use|run|have)|today|currently))?"
    r"(?:\s*[:=(]\s*|,?\s+(?:is|are|runs on|lives in|called|named|ist|heißt|läuft (?:auf|in|mit)|est|sous|es|se llama|heet|draait op|é)"
    r"(?:\s+(?:currently|today|now|still|derzeit|actuellement|actualmente|momenteel|atualmente))?(?:\s+(?:o|a|el|la|le|de|het|das|der|die|un|ein|een|um))?\s+)$"
)


@dataclass(frozen=True, slots=True)
class _Around:
    """The words that make a name a product of their kind: before it, and after it."""

    before: re.Pattern[str]
    after: re.Pattern[str]


def _around(kind: str) -> _Around:
    after = rf"[ -](?:{kind})\b|, (?:que é o|qui est (?:notre|le)|qui nous sert (?:d['’]|de )|(?:das|was) (?:ist )?unser|dat is ons|que es (?:el|nuestro)|o nosso|nosso|nuestro|el|notre|unser|ons|c['’]est ça notre|zeg maar (?:het|ons)) ?(?:{kind})\b| (?:is )?the (?:{kind})(?=\s*(?:$|[.,;]|and\b))|,? \(?{_AS} (?:{kind})\b| \((?:the |our |a )?(?:{kind})\b"
    before = rf"{_CALLED.format(kind=kind)}|\b(?:as|als|comme|como|for|für) (?:(?:our|the|unser\w*|das|notre|nuestro|nosso|o|ons) )?(?:{kind}) $"
    after = rf"{after}|\s?[:=]\s?(?:our |the )?(?:{kind})\b"  # "Capsule: CRM"
    return _Around(lazy.pattern(before, re.I), lazy.pattern(after, re.I))


def _worked(work: str) -> _Around:
    return _Around(
        lazy.pattern(
            rf"\b(?:{work})\b[^.;:!?]{{0,40}}?(?:\b(?:(?:held|kept|managed|stored|recorded|tracked|maintained|entered|typed|keyed|put|"
            r"booked|run|runs|done|handled|won|lost|lives?|sits?|works?|working|are|is|be|all|agreed|raised|sold|sells?|"
            r"created|made|written|opens?|läuft|laufen|liegen|sont|est|tenue?s?|roule|tourne|están|está|fica|ficam|llevan|lleva|staan|zit|loopt|lopen|verlopen|draait|werkt|werken|trabaja|travaille\w*) "
            r"(?:\w+ )?)?(?:in|on|with|into|via|using|through|from|uses?|mit|auf|über|sous|sur|dans|avec|chez|con|en|por|met|op|via|com|no|na|pelo|pela)) "
            r"(?:our |the |their |o |a |el |la |le |de |het |dem |der )?$|"
            rf"\b(?:{work})(?:(?:,| and| und| et| y| e| en| ?[&+/]) ?[^\W\d_]+){{0,2}}\s?[:=–-]\s?$",
            re.I,
        ),
        lazy.pattern(
            rf" ?\((?:for |our |the )?(?:\w+ )?(?:{work})\b| (?:handles|holds|runs|does|covers|serves|keeps|carries) (?:the |our |all |all the )?(?:\w+ )?(?:{work})\b| for (?:our |the |all |its )?(?:\w+ )?(?:{work})\b",
            re.I,
        ),
    )


_APPOSED = {  # "our CRM, Close, is fine"
    category: lazy.pattern(rf"\b(?:our|the) (?:\w+ )?(?:{kind}), $", re.I) for category, kind in _KINDS.items()
}
_ANY_APPOSED = lazy.pattern(rf"\b(?:our|the) (?:\w+ )?(?:{_ANY_KIND}), $", re.I)
_WORDS_AROUND = {category: _around(kind) for category, kind in _KINDS.items()}
_WORK_AROUND = {category: _worked(work) for category, work in _WORK.items()}
_ANY_WORDS = _around(_ANY_KIND)
_ANYWHERE = lazy.pattern(rf"\b(?:{_ANY_KIND})\b", re.I)
_USED = lazy.pattern(
    r"\b(?:uses?|using|(?:moved|switched|migrated|changed|went) (?:over )?(?:to|from)|runs?(?: on)?|running(?: on)?|lives? in|(?:are|is|ha(?:ve|s) been) on|kept in|nutzen|nutzt|verwenden|einsetzen|arbeiten mit|"
    r"utilisons|utilise|travaill\w+ (?:sur|avec|dans)|tourn\w+ (?:sous|sur)|usamos|utilizamos|trabajamos (?:con|en)|trabalhamos (?:com|no|na)|gebruiken|werk(?:en|t) (?:met|in)|draai(?:en|t) op|arbeite[nt] (?:mit|in)|integrat\w+ (?:with )?|connect (?:to )?)\s+$",
    re.I,
)
_HELD = lazy.pattern(
    r"\b(?:(?:held|kept|managed|stored|recorded|tracked|maintained|entered|typed|keyed|retyped|re-typed|retypes?|types?|keys?) "
    r"(?:\w+ )?(?:in|into)|(?:logs? into|log in to|exported from|imported into)) (?:our |the |their )?$",
    re.I,
)
_ENDS = lazy.pattern(
    r"\s*(?:$|[.,;:()?!/+&|]|[–—<>=-]|(?:and|or|und|et|y|en|e|with|mit|avec|con|met|com|for|für|pour|para|voor|as|als|comme|"
    r"como|to|in|into|since|today|now|on|via|by|from|so|but|which|where|who|because|please|until|at|when|before|after|is|"
    r"are|has|does|can|will|should|must|stays?|ein|abgewickelt|geführt|erledigt|gebucht|verwaltet|gepflegt|bearbeitet|erfasst|bijgehouden|verwerkt|gedaan|depuis|desde|sinds|seit|dsd)\b)"
)
_TRULY_ENDS = lazy.pattern(
    r"\s*(?:$|[.,;()?!/+&|]|[–—<>=-]|(?:and|or|und|et|with|for|as|to|into|since|today|now|via|which|where|but|so|must|should|shall|may not|need not|ein|abgewickelt|geführt|erledigt|gebucht|verwaltet|gepflegt|bearbeitet|erfasst|bijgehouden|verwerkt|gedaan|depuis|desde|sinds|seit|e|et|y|en|und)\b)"
)
_NAME_BEFORE = lazy.pattern(r"\b(?:mr|mrs|ms|dr|herr|frau|mme|señora?|mevrouw|dhr|sra?)\.? $", re.I)
_NAME_AFTER = lazy.pattern(r" [A-ZÀ-Þ][a-zà-ÿ]+")
_FIRST_NAME = lazy.pattern(r"(?<![.!?:;,(] )(?<!^)\b[A-ZÀ-Þ][a-zà-ÿ]+ $")
_JOINED = lazy.pattern(
    r"\s*(?:\([^()]{1,40}\)\s*)?(?: ?for (?:the )?[a-z -]{3,25})?(?:deals? |orders? |invoices? )?"
    r"(?:,|;|\+|/|&|<?-+>|→|↔|⇒|–|—|-|(?:, )?\b(?:and|und|et|y|e|en|or|plus|with|to|into|mit|avec|con|met|com|talking to|connected (?:to|with)|"
    r"linked (?:to|with)|on (?:the )?one (?:side|end|hand)(?:,? and)?|and an? (?:crm|erp)[\w ]{0,12} (?:called|named)|integrated with|sync\w* (?:to|with)|talks? to|feeds?(?: into)?|vs)\b)\s*(?:(?:we|i)(?:['’]ve| have) (?:got )?|we (?:use|run) )?(?:our |the |their |unser\w* |notre |el |le |het |das |o )?",
    re.I,
)
_SEPARATORS = (":", ",", "/", "+", "&", "-", "|", "=", "?", "..", "\t", "–", "—")


def in_context(text: str, start: int, end: int, category: str, *, sure: bool) -> bool:
    """Whether the words around make an ambiguous name a product; `sure` where they stand behind a label such as `CRM:`."""
    written = text[start:end]
    before, after = text[max(0, start - 60) : start], text[end : end + 40]
    words = _WORDS_AROUND.get(category, _ANY_WORDS)
    called = words.before.search(before) is not None
    if sure and (called or not before.strip() or before.rstrip(" *_").endswith(_SEPARATORS)):
        return written[:1].isupper() or not after.strip() or after.lstrip()[:1] in ",;(/+&|"
    if _WAS_BEFORE.search(before) and (not after.strip() or after.lstrip()[:1] in ",.;()+"):
        return not _NAME_BEFORE.search(before)
    if _at_the_head(category, before, start) and (not after.strip() or after.lstrip()[:1] in ",.;()+"):
        return True
    if not written[:1].isupper():
        work = _WORK_AROUND.get(category)
        if (label := _BARE_LABEL.search(before)) and label["kind"].casefold() in _SORT_OF.get(category, ()):
            return not after.strip() or after.lstrip()[:1] in ",.;()"  # "CRM is Salesforce, ERP abas."
        lives_in = work and work.before.search(before) and (not after.strip() or after.lstrip()[:1] in ",.;()+")
        return bool(lives_in) or (called and (not after.strip() or after.lstrip()[:1] in ",.;()"))
    if _NAME_AFTER.match(after) and not _ANY_WORDS.after.match(after):
        return False
    apposed = after.startswith(",") and _APPOSED.get(category, _ANY_APPOSED).search(before)
    if called or apposed or words.after.match(after) or _IN_HAND.match(after):
        return not _NAME_BEFORE.search(before)
    if _is_held_abroad(before, written, after):
        return True
    over = _IS_OVER.match(after) or (_ENDED.search(before) and _NO_NAME_GOES_ON.match(after))
    if over and not (_NAME_BEFORE.search(before) or _FIRST_NAME.search(before)):
        return written not in _ALSO_DAYS
    if not _ENDS.match(after) or _NAME_BEFORE.search(before) or _FIRST_NAME.search(before):
        return False
    if _PAST_ABROAD.match(after):
        return True
    if category == "suite":
        return works_as(text, end) != ""
    if _KIND_BEFORE.search(before) and _TRULY_ENDS.match(after) and category in ("crm", "erp", "finance"):
        return True
    if _USED.search(before) and _ANYWHERE.search(text[max(0, start - 200) : end + 200]):
        return True
    if _NAMED_ABROAD.search(before) or _SAID_ABROAD.match(after):
        return True
    if _RENEWED.match(after) or (_OUR.search(before) and _CONTRACT.match(after)):
        return True
    work = _WORK_AROUND.get(category)  # not every category has work that only it is used for
    worked = work and (work.after.match(after) or (work.before.search(before) and _TRULY_ENDS.match(after)))
    return bool(_HELD.search(before) or worked)


_BARE_LABEL = lazy.pattern(
    r"(?:^|[,;.:(–—-]\s|\b(?:das|unser|our|the|notre|le|l['’]|el|nuestro|ons|het|o|nosso|und|and|et|y|e|en)\s)(?P<kind>crm|erp)\s$",
    re.I,
)
_SORT_OF = {"crm": ("crm",), "erp": ("erp",), "finance": ("erp",), "suite": ("crm", "erp")}
_WAS_BEFORE = lazy.pattern(  # "avant c'était ebp, arrêté il y a deux ans", "früher hatten wir Abacus"
    r"(?:^|[,;.–—-]\s)\W*(?:avant(?: (?:ça|cela))?,? (?:c['’]était|on avait|nous avions|on utilisait)|antes (?:era|eran|teníamos|usábamos|tínhamos|usávamos|a gente (?:tinha|usava))|"
    r"(?:früher|vorher|davor) (?:war (?:das|es)|hatten wir|lief alles (?:auf|in))|(?:vroeger|voorheen|daarvoor) (?:was (?:dat|het)|hadden (?:we|wij)|gebruikten (?:we|wij)))(?: (?:le|la|el|o|a|das|de|het|l['’]))? ?$",
    re.I,
)
_BOOKS_ABROAD = r"compta(?:bilité)?|factures|facturation|buchhaltung|fibu|rechnungen|faktura|warenwirtschaft|contabilidad|facturas|facturación|boekhouding|facturen|facturatie|contabilidade|faturas|faturação|faturamento"
_SHOP_ABROAD = r"boutique|site marchand|caisse|tienda|caja|webwinkel|webshop|winkel|kassa|onlineshop|webshop|shop|kasse|loja|lojinha|caixa"
_HEADS = {  # what a line begins with that is typed without a colon: "compta + factures pennylane", "webwinkel lightspeed"
    category: lazy.pattern(
        rf"(?:^|,\s)\W*(?:{work})(?:(?:,| und| et| y| e| en| ?[&+/]) ?(?:{work}|[^\W\d_]{{4,}}))?\s$", re.I
    )
    for categories, work in ((("erp", "finance", "suite"), _BOOKS_ABROAD), (("commerce",), _SHOP_ABROAD))
    for category in categories
}


def _at_the_head(category: str, before: str, start: int) -> bool:
    """Whether before a name, at the head of its line, stands nothing but the work that is done in it."""
    head = _HEADS.get(category)
    return head is not None and start == len(before) and head.search(before) is not None


_HELD_ABROAD = lazy.pattern(  # where French, Spanish and Portuguese say that work is done: "on tourne sur Pennylane", "lançamos as notas no Omie"
    r"(?<!\w)(?:(?:sont|est|tien\w*|tenue?s?|gérée?s?|saisi\w*|suivi\w*|pass(?:e|ons|ent)|tourn\w+|roul\w+|viv\w+|travaill\w+|factur\w+|gérons|gère|sort(?:ent)?|arriv\w+|atterri\w+|enregistr\w+|fai\w+|stock\w+|édit\w+|suit|suivons|établi\w+|fonctionn\w+) (?:[\w'’]+ ){0,4}?(?:dans|sur|sous|chez|par|via|avec)|"
    r"(?:factur\w+|llev\w+|gestion\w+|trabaj\w+|vend\w+|cobr\w+|registr\w+|captur\w+|timbr\w+|entra\w*|sale\w*|queda\w*|está\w*|va|van|vamos|manej\w+|tiramos|apunt\w+|mete\w*|guard\w+|hace\w*|carga\w*|funcion\w+) (?:\w+ ){0,4}?(?:en|con|por|sobre|a través de)|"
    r"(?:fatur\w+|lanç\w+|ger(?:e|em|imos|id\w+)|trabalh\w+|vend\w+|regist\w+|rod\w+|corr\w+|cai|caem|entra\w*|sa(?:i|em|ímos)|fica\w*|está|estão|são|é|feit[oa]s?|cadastr\w+|control\w+|emit\w+|faz\w*|digit\w+|funcion\w+) (?:\w+ ){0,4}?(?:em|no|na|pel[oa]|com)|"
    r"(?:quitté|dej\w+|deix\w+|troc\w+|cambi\w+) [^.;:,]{2,30}? (?:pour|por|pel[oa]|para)|(?:pasamos|migramos|mudamos|cambiamos|passámos|passamos|fomos|mudámos|migrámos|passés?|basculé|migré) (?:a|à|al?|para|sur|sous|chez|vers)|(?:comprámos|compramos|assinámos|firmamos|contratamos|contratámos|(?:avons|a) (?:signé|acheté|pris))|"
    r"(?:relier|connecter|brancher|interfacer|conectar|enlazar|integrar|vincular|ligar|interligar) [^.;:]{2,40}? (?:à|avec|et|y|e|con|com|al?|ao))(?: (?:o|a|el|la|le|l['’]|notre|nuestro|nosso|o nosso|notre logiciel))? ?$",
    re.I,
)
_ENDS_ABROAD = lazy.pattern(
    r"\s*(?:$|[.,;:()?!/+&|]|[–—<>=-]|(?:et|y|e|en|pour|para|por|où|donde|onde|côté|depuis|desde|há|hace|mais|pero|mas|qui|que|dont|hébergée?s?|aussi|también|também|chez|ainsi|com|con|avec|cada|chaque|dès|ou|o|todos?|tous|le soir|à la main|a mano|à mão|na mão|manualmente|manuellement|ligne|avant|antes)(?!\w))",
    re.I,
)
_SPRING = lazy.pattern(r"(?<!\w)(?:na|da|a|à|la|en|em|de|esta|nesta|próxima) $", re.I)


def _is_held_abroad(before: str, written: str, after: str) -> bool:
    """Whether the words before a name say that the writer's work is done in it, in French, Spanish or Portuguese."""
    if _HELD_ABROAD.search(before) is None or not _ENDS_ABROAD.match(after) or _NAME_BEFORE.search(before):
        return False
    return written.casefold() != "primavera" or _SPRING.search(before) is None  # "entregamos na Primavera"


_NAMED_ABROAD = lazy.pattern(  # after what other languages say of systems alone: "usamos o Omie", "werken we met King", "kein SAP"
    r"(?<!\w)(?:(?:nutzen|benutzen|verwenden|haben|hatten|fahren|betreiben|gebruiken|hebben|hadden)(?: (?:wir|wij|we|nun|nu|auch|noch|immer noch|derzeit|aktuell))*|wir (?:nutzen|verwenden|haben|fahren)|arbeiten (?:\w+ )?(?:mit|in)|"
    r"(?:läuft|laufen|bucht|buchen|liegen|gepflegt|sitzt|sitzen) (?:\w+ ){0,2}(?:in|auf|über|mit)|kein(?:e|en)?|ohne|geen|zonder|nicht (?:mit|in)|niet (?:met|in)|vom alten|von|"
    r"utilisons|utilise|utilisaient|avons|avions|avait|(?:sommes|est|étions|sont|passer|travaille(?:nt|ns)?|tourne(?:nt)?|tournons) (?:sur|sous|chez|à|avec|dans)|équipés? d[e’']|se sert d(?:e |['’])|pas (?:de |d['’]|avec )|aucun|abandonné|quitté|chez|"
    r"usamos|usan|usaba|usábamos|tenemos|tiene|tenían?|teníamos|trabajamos (?:con|en)|trabajan (?:con|en)|trabaja (?:con|en|no|com)|(?:opera|operan|corre|está|están|estuvimos|va|factura|facturamos|contamos|lleva\w*|registra\w*|valorando) (?:\w+ ){0,3}(?:con|en|sobre|por)|nada de|valorando|"
    r"werk(?:en|t) (?:we |wij )?(?:met|in)|draai(?:en|t) (?:we )?op|zit(?:ten)? (?:we )?(?:niet )?(?:in|op|bij)|loopt via|overgaan op|"
    r"usa|usam|usava|temos|tinha|tínhamos|tem|trabalhamos (?:com|no|na)|(?:roda|rodam|operam|opera|fica|ficam|fatura|está|estão) (?:\w+ )?(?:em|no|na|pelo|pela|com)|avaliando|avaliamos|não (?:usamos|temos)|é|nunca (?:tivemos|usamos))"
    r" (?:o |a |el |la |le |les |l['’]|de |het |den |das |die |der |dem |ein |een |un |uno |os |as )?$",
    re.I,
)
_SAID_ABROAD = lazy.pattern(  # "SAP no usamos", "EBP gebruiken we niet"
    r"\s(?:pour|für|para|voor) (?:(?:la|le|les|die|das|den|a|o|el|de|het|unsere|nossa|nuestra|notre|onze) )?(?:comptabilité|compta|facturation|gestion|buchhaltung|fibu|rechnungen|faktur\w*|warenwirtschaft|contabilidad|facturación|contabilidade|faturação|faturamento|boekhouding|facturatie|vertrieb|ventes|ventas|vendas|verkoop)\b|,? (?:(?:no|não|ya no|já não) (?:lo |la |o |a )?(?:usamos|tenemos|temos|utilizamos)|(?:haben|nutzen|verwenden|gebruiken|hebben) (?:wir|we|wij)|(?:est|ist|is|é|está|fue|foi|wurde|werd) (?:\w+ ){0,3}(?:en place|im einsatz|in gebruik|em uso|en uso))\b",
    re.I,
)
_RENEWED = lazy.pattern(
    r" (?:is|are|comes|falls|is coming) (?:due|up) for (?:renewal|extension)\b| renews (?:on|in|every|each|at)\b", re.I
)
_OUR = lazy.pattern(r"\b(?:the|our) $", re.I)
_CONTRACT = lazy.pattern(r" (?:contract|subscription|agreement|licen[cs]es?|order form|maintenance) ", re.I)
_ENDED = lazy.pattern(  # "we retired Altru in 2022"
    r"\b(?:(?:we|they|i) (?:are|am) not|(?:we|i)['’](?:re|m) not|not|(?:reopen|about|discuss) the move|(?:we|they|i) (?:will|would) (?:not|never)|(?:we|i) won['’]t) (?:(?:be )?(?:moving|going|switching|migrating|move|go|switch|migrate) )?(?:over )?to $|\b(?:talk|thought|idea|mention) of (?:moving to |buying |getting )?$|"
    r"\b(?:we|they|i|board|management|company) (?:have |had |finally |then |since |all |both |once )?(?:dropped|binned|scrapped|threw out|kicked out|turned down|were (?:offered|shown)|got (?:a )?quotes? (?:for|from)|unplugged|gave up(?: on)?|compared|did not (?:take|go for|buy)|didn['’]t (?:take|go for|buy)|ended up not buying|dismissed|vetoed|shelved|talked about|toyed with|walked away from|passed on|sat through a demo of|had a demo of|let go of|said goodbye to|parted ways with|came from|said no to|rejected|decided against|looked (?:hard |long )?at|had a look at|tried|tested|trialled|piloted|considered|left|never (?:bought|used|had|signed for)|replaced|moved away from|migrated (?:away )?from|retired|ditched|abandoned|switched off|turned off|moved off|came off|outgrew|cancelled|phased out|decommissioned|got rid of|"
    r"stopped using|no longer use|used to (?:use|run|have)) (?:the |our )?(?:old )?$",
    re.I,
)
_NO_NAME_GOES_ON = lazy.pattern(r"\s*(?:$|[^\w\s]|[a-z]{2,}|\d{4}\b)")
_ALSO_DAYS = ("Monday", "Spring", "Primavera", "Summer")  # "We left Monday"
_IS_OVER = lazy.pattern(  # "Acomba is finished for us"
    r",? (?:(?:which|that) )?(?:went (?:in|into|out|on|away)|(?:is|are) (?:now |long |really )?(?:gone|dead|history|excluded|untouched|out(?: of scope)?|no (?:part|longer|more)|not (?:in|part|coming|included|needed|concerned|ours))|(?:isn|aren)['’]t (?:part|in|coming|included|needed|ours)|(?:stays?|remains?) out(?:side)?|(?:has|plays?) no part|bid (?:in|for)|died|got the (?:boot|push|chop|axe)|"
    r"(?:was|were) (?:\w+ )?(?:quoted|offered|demoed|shown|pitched|considered|tested|tried|vetoed|turned down|rejected|dropped|binned|scrapped|thrown out|uninstalled|unplugged|withdrawn|put out|only|too (?:dear|expensive)|our \w+ until|(?:never|not) (?:bought|used|ours|taken|chosen|signed|installed|renewed))|didn['’]t make it|lost|came (?:second|to nothing)|has had its day|fell through|expired|tendered|served us|did the job|never (?:went|got|happened)|no longer runs|belongs to|may come|can still be opened|(?:we|they) (?:dropped|left|binned|scrapped|ditched|turned down|rejected|never))\b|"
    r" (?:is|are|was|were|has been|got) (?:\w+ )?(?:retired|switched off|turned off|decommissioned|phased out|discontinued|shut down|finished (?:for us|with us|since))\b",
    re.I,
)
_KIND_BEFORE = lazy.pattern(r"(?<![\w-])(?:CRM|ERP) $")  # "ERP Acomba; …"
_PAST_ABROAD = lazy.pattern(  # "O Bling a gente cancelou", "EBP c'est fini"
    r",? (?:c['’]est fini|a été (?:arrêté|abandonné|remplacé)|(?:lo|la) (?:quitamos|dejamos|dimos de baja|apagamos)|a gente (?:usava|tinha|testou|cancelou|largou)|que (?:tivemos|tuvimos) até|"
    r"(?:foi|fue) (?:desligad|desativad|dad)\w+|(?:ist|wurde|haben wir) (?:\w+ ){0,4}(?:abgeschaltet|abgelöst|gekündigt)|gebruiken (?:we|wij) niet meer|(?:is|werd) (?:\w+ ){0,3}(?:uitgezet|opgezegd|vervangen))\b",
    re.I,
)
_IN_HAND = lazy.pattern(
    r" (?:is|are) (?:what|the one) (?:we|i) (?:have|use|run|are on|work with)\b| is where (?:the |our |all )?(?:[a-z]+ ){1,2}(?:is|are|lives?|comes? from|sits?|gets?)\b| on (?:their|the|his|her|our|my) (?:phones?|tablets?|laptops?|i-?pads?)\b",
    re.I,
)  # "the reps have Capsule on their phones"
_SALES_SIDE = lazy.pattern(
    r",? (?:that is|that['’]s|which is|being) (?:the |our )?(?:sales|crm|customer) (?:side|end|system|tool)\b", re.I
)


def works_as(text: str, end: int) -> str:
    """Whether the words behind a product say that it does a CRM's work or an ERP's: "Zoho for leads"; "" where neither."""
    after = text[end : end + 40]
    if _SALES_SIDE.match(after):
        return "crm"
    return next((category for category in ("crm", "erp") if _WORK_AROUND[category].after.match(after)), "")


def in_company(
    text: str, name: tuple[int, int], product: tuple[int, int], category: str, *, is_word: bool = False
) -> bool:
    """Whether an ambiguous name stands joined to a product that is beyond doubt. In small letters it does only where that one is
    written so, too ("capsule talking to freeagent"), and the name `is_word` in no other sense."""
    (start, end), (other_start, other_end) = name, product
    if category == "suite" or _NAME_AFTER.match(text, end):
        return False
    if not text[start].isupper() and (is_word or not text[other_start].islower()):
        return False
    if _NAME_BEFORE.search(text[max(0, start - 12) : start]) or _FIRST_NAME.search(text[max(0, start - 20) : start]):
        return False
    between = text[other_end:start] if other_end <= start else text[end:other_start]
    if len(between) > 60 or _JOINED.fullmatch(between) is None:
        return False
    return end <= other_start or _ENDS.match(text, end) is not None
