"""What says of a product, in German, French, Spanish, Dutch or Portuguese, that the work takes it in, or that it is in use:
"Zendesk soll auch angebunden werden", "X fait partie du projet", "También hay que conectar X", "Posventa usa X".

It is said right before the product or right behind it; whose the product is, and whether it is gone or only planned, other
words of the sentence say (`moods_abroad`), and are heard first.
"""

from __future__ import annotations

import re

from inwriting.reading.text import lazy

_WORK = r"(?:umfangs?|scope|projekte?s?|vorhabens?|auftrags?|périmètre|projet|lot|mission|alcance|ámbito|proyecto|encargo|project|opdracht|omvang|traject|âmbito|escopo|proje[c]?to|pedido|integração|integración|integration|koppeling)"
_JOINED = (
    r"(?:mit)?(?:an(?:ge|zu)b[iu]nden|angebunden|ein(?:ge|zu)b[iu]nden|verbunden|gekoppelt|verknüpft|integriert|einbezogen|einzubeziehen|berücksichtigt|angeschlossen|anzuschließen|synchronisiert|"
    r"reliée?|connectée?|intégrée?|raccordée?|interfacée?|synchronisée?|prise? en compte|relier|connecter|intégrer|interfacer|raccorder|"
    r"conectad[oa]|integrad[oa]|sincronizad[oa]|enlazad[oa]|conectar(?:se|lo|la)?|integrar(?:se|lo|la)?|sincronizar(?:se|lo|la)?|incluid[oa]|"
    r"(?:mee)?gekoppeld|meegenomen|aangesloten|geïntegreerd|betrokken|inbegrepen|koppelen|aan te sluiten|mee te nemen|"
    r"ligad[oa]|interligad[oa]|ligar|integrar|incluíd[oa])"
)
_SHORT = r"(?:[^\s.,;:()]+ ){0,3}?"
_BEHIND = lazy.pattern(
    rf",? (?:(?:das|der|die|dat|que|qui|qu['’]il|eso|isso|ça) )?(?:(?:auch|aussi|también|ook|também) )?(?:"
    # what is to be done with it
    rf"(?:mit |auch )?(?:angebunden|verbunden|gekoppelt|integriert|eingebunden) werden (?:muss|soll)|gekoppeld (?:moet|dient te) worden|(?:soll|sollte|muss|müsste|wird|ist|bitte|doit|devra(?:it)?|sera|est|debe|tiene que|hay que|se debe|debería|moet|dient|wordt|is|faut|deve|tem de|tem que|precisa (?:de )?ser|será|é preciso|é para|nemen we|ha de|va) {_SHORT}(?:à |te |para )?{_JOINED}(?: zu)?(?: werden| worden| te worden)?(?!\w)|"
    r"se (?:también )?(?:conecta|conectará|integra|integrará|liga|ligará)(?!\w)|(?:também |también )?se (?:conecta|liga|integra)|"
    r"(?:soll|muss|sollte|moet|debe|deve|doit) (?:auch |ook |também |también |aussi )?(?:mit rein|mit|rein|mee|dabei sein|mitmachen|entrar|recibir|receber|recevoir|Daten|de gegevens|data|erbij)(?!\w)|"
    # that it is part of the work
    rf"(?:gehört (?:auch |ebenfalls |mit )?dazu|hoort er(?: ook)? ?bij|doet (?:ook )?mee|valt eronder|nemen we mee|telt mee|entra(?: también| também)?(?=\W*$)|va incluido|(?:y |e )?también va(?=\W*$)|(?:e )?também vai(?=\W*$)|entra (?:en|no|na)(?: el| la)? {_WORK}|entre dans le {_WORK}|valt (?:binnen|in|onder) (?:de |het )?{_WORK})(?!\w)|"
    rf"(?:ist|est|es|is|é|está|fait|forma|faz|maakt|zit) {_SHORT}(?:teil|bestandteil|parte|partie|deel uit|dans|dentro|in|im|no|na|en|du|binnen)(?: de(?:l| la| les| cette| dit| deze| het)?| d[eo]s?| dieses| des| der| da| van(?: de| het| dit)?| el| le| la| de)? ?(?:\w+ )?{_WORK}(?!\w)|"
    r"(?:ist|est|es|is|é|está|está também) (?:(?:auch|ebenfalls|mit|aussi|également|también|ook|também) )*(?:dabei|betroffen|enthalten|inbegriffen|inclus|compris|concerné|incluid[oa]|incluíd[oa]|betrokken|inbegrepen|afectad[oa]|abrangid[oa])(?!\w)|"
    # that it is there
    r"(?:nutzen|verwenden|benutzen|haben|gebruiken|hebben|utilisons|usamos|utilizamos|tenemos|temos) (?:wir |we |wij )?(?:für|im|in|bei|zur|zum|als|seit|täglich|pour|depuis|para|por|desde|en|voor|sinds|als|bij|no|na|lo)(?!\w)|lo usa(?:mos)? (?!ya)|"
    r"haben wir (?:[^\s.,;]+ ){0,4}(?:eingeführt|angeschafft|gekauft|übernommen)|(?:hebben we|is|a été|fue|foi|se|wurde) (?:[^\s.,;]+ ){0,3}(?:ingevoerd|aangeschaft|mise? en place|déployée?|introduite?|implantó|implantad[oa]|implementad[oa]|introducid[oa]|introduzid[oa]|instalad[oa]|eingeführt|installiert)(?!\w)|"
    r"(?:ist|est|is|está|é) (?:\w+ )?(?:im einsatz|in betrieb|live|en service|en place|en production|en uso|en marcha|in gebruik|em uso|em produção)(?!\w)|"
    r"(?:ist|est|es|is|é) (?:unser|notre|nuestro|ons|o nosso|das|le|el|het|o) (?:dritte|zweite|vierte|troisième|deuxième|quatrième|tercer|segundo|cuarto|derde|tweede|vierde|terceiro|quarto)\w* |"
    r"(?:macht|verwaltet|gère|gestiona|lleva|doet|trata de|faz|regelt|beheert) (?:unsere|die|les|nos|los|las|nuestr[oa]s|de|onze|os|as|noss[oa]s) |wordt (?:\w+ ){1,3}gebruikt|(?:est|es|é) (?:utilisé|usado|utilizado) (?:par|por|pel[oa])"
    r")",
    re.I,
)
_DEPARTMENT = (
    r"(?:support|helpdesk|help desk|kundendienst|kundenservice|service|vertrieb|innendienst|außendienst|lager|buchhaltung|hotline|technik|serviceleute|monteure|sav|service client|service après-vente|après-vente|équipe support|équipe|commerciaux|techniciens|comptabilité|"
    r"posventa|soporte|servicio técnico|atención al cliente|técnicos|vendedores|almacén|equipo de soporte|klantenservice|klantendienst|binnendienst|buitendienst|verkoop|magazijn|boekhouding|pós-venda|sac|suporte|assistência|assistência técnica|atendimento|equipa de suporte|equipe de suporte|"
    r"verkauf|vertreter|verkäufer|mitarbeiter|kollegen|leute|zahnärzte|rezeption|ventes|vendeurs|représentants|collègues|agences|compta|réception|ventas|comerciales|representantes|compañeros|empleados|contabilidad|administración|recepción|"
    r"verkopers|vertegenwoordigers|collega['’]?s|medewerkers|mensen|receptie|vendas|comerciais|colegas|contabilidade|receção|recepção|financeiro)"
)
_TEAM = r"(?:(?:equip[aeo]|équipe|team|pessoal|time|gente|setor|sector|secteur|área|departamento|département|service|mannschaft|ploeg|afdeling|leute) (?:(?:de|da|do|del|des|du|van|der|vom|im|aus dem|de la|of) )?)?"
_THE = r"(?:(?:der|die|das|den|beim?|im|unser\w{0,2}|le|la|les|l['’]|notre|nos|el|los|las|nuestr[oa]s?|en|de|het|ons|onze|bij|o|a|os|as|no|na|noss[oa]s?|chez) ?){0,2}"
_SORT = r"(?:\w*system|\w*desk|\w*tool|\w*software|\w*programm|\w*shop|outil|logiciel|système|herramienta|sistema|programa|tienda|boutique|\w*pakket|\w*systeem|ferramenta|loja|\w*winkel)"
_TO_JOIN = r"(?:anbinden|einbinden|verbinden|koppeln|berücksichtigen|relier|connecter|intégrer|conecten|conectar|integren|integrar|incluyan|incluir|koppelen|meenemen|aansluiten|liguem|ligar|integrem|incluam)"
_BEFORE = lazy.pattern(
    # what is to be done with it
    rf"(?:(?<!nicht )(?<!pas )(?<!no )(?<!niet )(?<!não )(?<!de )(?<!sin )(?<!sem )(?:relier|connecter|intégrer|inclure|conectar|integrar|incluir|ligar|conecten|integren|incluyan|incluam|liguem|integrem)(?: (?:o|el|le|a|la))?(?: (?:aussi|également|también|igualmente|também))?|"
    r"(?:no (?:se )?olvid\w+|oubliez pas|oublier|não (?:se )?esqueç?\w+)(?: (?:o|el|le|a|la))?|(?:auch|ook) (?:zu verbinden|anzubinden|te koppelen|aan te sluiten) (?:ist|is)|(?:ebenfalls|zusätzlich) (?:ist|soll)|"
    r"(?:^|[.;,] )(?:incluid[oa]|incluindo|incluyendo|inclusief|y compris|einschließlich|inklusive|inkl\.)(?: (?:o|el|le|a|la))?|(?:otro|outro|weiteres|autre|ander|drittes|derde|troisième|tercer|terceiro) (?:system|sistema|système|systeem|programa|programm)(?: (?:ist|es|est|is|é))?(?: (?:o|el|le))?:?|"
    # that it is there
    rf"(?:^|[.;,(–-] ?|^\W*(?:und|et|y|en|e) ){_THE}{_TEAM}{_DEPARTMENT}(?: \w+)?,? (?:ist|steht|nutzt|nutzen|verwendet|arbeite[nt] (?:mit|in|auf)|läuft (?:auf|über|in)|sitz(?:t|en) auf|utilise|utilisent|travaille(?:nt)? (?:sur|avec|dans)|est sur|tourne sur|usa|usan|utiliza|trabaja(?:n)? (?:con|en)|está en|están en|gebruikt|gebruiken|werk(?:t|en) (?:met|in|op)|draait op|zit(?:ten)? op|is|trabalha(?:m)? (?:com|no|na)|está no|estão no)(?: (?:auch|aussi|también|ook|também))?(?: (?:o|a|el|la|le|das|de|het))?|"
    rf"(?:arbeite[nt]|nutz(?:t|en)|verwende[nt]|werk(?:t|en)|gebruik(?:t|en)) {_THE}{_DEPARTMENT}(?: (?:jetzt|heute|alle|täglich|nu|allemaal|dagelijks))?(?: (?:mit|in|auf|met|op))?(?: (?:das|de|het))?|"
    rf"(?:[,;] |(?:^|[ ,])(?:und|et|y|en|e) ){_THE}{_DEPARTMENT} (?:mit|in|auf|dans|sur|avec|en|con|no|na|com|met|op)(?: (?:o|a|el|la|le|das|de|het))?|"
    rf"(?:unser\w{{0,2}}|notre|nuestr[oa]|ons|onze|noss[oa]) (?:\w+ )?{_SORT}(?: (?:für|im|pour|de|para|por|voor|van|do|da) (?:\w+ ){{0,2}}\w+)? (?:ist|est|es|is|é)(?: (?:o|el|le|la|a))?|"
    r"(?:nous (?:utilisons|avons|nous servons|travaillons)|on (?:utilise|a|travaille|tourne|se sert)|funcionamos|trabajamos|rodamos|funcionamos|(?:wir )?(?:nutzen|haben|verwenden)) (?:aussi|également|auch|außerdem|ook|también|também)?(?: ?(?:avec|sur|de|con|com|o|d['’]))?|"
    r"(?:haben wir|hebben we|avons|setzen wir|führten wir|voerden we|implantamos|implementámos|implementamos|introduzimos|introduzimos|introdujimos)(?: (?:o|el|le))?(?=\W*$)|(?:dazu|hinzu|daneben) kommt(?: (?:noch|auch))?|il y a aussi|s['’]y ajoute|a ello se suma|daarnaast is er|verder is er|há também(?: o)?|hay también|existe também(?: o)?|"
    r"(?:tickets?|anfragen|störungen|reklamationen|meldungen|belege|bestellungen|aufträge|rechnungen|kundenanfragen|demandes?|réclamations|incidents|commandes|factures|consultas|incidencias|reclamaciones|pedidos|facturas|meldingen|klachten|vragen|storingen|orders|facturen|reclamações|chamados|encomendas|faturas)"
    r" (?:\w+ ){0,2}?(?:kommen|laufen|gehen|landen|liegen|arrivent|passent|sont|entran|llegan|pasan|están|komen|lopen|gaan|staan|zitten|entram|chegam|passam|ficam|estão)(?: \w+)? (?:über|in|auf|durch|par|dans|sur|por|en|via|binnen via|binnen in|pelo|pela|no|na)"
    r") $",
    re.I,
)
_INTRODUCED = lazy.pattern(
    r" (?:[^\s.,;]+ ){0,3}(?:eingeführt|angeschafft|gekauft|ein(?=\W*$)|ingevoerd|aangeschaft|mis en place|installé|déployé)(?!\w)",
    re.I,
)
_HAVE = lazy.pattern(r"(?:haben wir|hebben we|avons|setzen wir) $", re.I)
_FORGOTTEN = lazy.pattern(r" (?:bitte )?(?:nicht (?:zu )?vergessen|niet (?:te )?vergeten|niet\W*$)", re.I)
_FORGET = lazy.pattern(r"(?:vergeet|vergiss|vergessen sie|bitte|(?:auch|ook)) $", re.I)
_WANTED = lazy.pattern(rf" (?:\w+ )?(?:{_TO_JOIN}|(?:an|ein|zu )?ge\w+ (?:haben|hebben))(?!\w)", re.I)
_WANT = lazy.pattern(
    r"(?:wir (?:möchten|wollen)|(?:we|wij) willen|willen (?:we|wij)|möchten wir|wollen wir|bitte|graag)(?: (?:auch|ook|noch|zusätzlich))? $",
    re.I,
)
_NOT = lazy.pattern(
    r"(?<!\w)(?:nicht|kein\w*|nie|niet|geen|nooit|pas|jamais|aucun\w*|no(?= (?:lo|la|los|las|hay|est|es|entra|form|quer|neces|us|ten|deb|hace|va|trabaj|sirve|ven|sirv)|\W*$)|nunca|ni|não|nem|nenhum\w*|sin|sans|sem|ohne|zonder)(?!\w)",
    re.I,
)
_FAR = 90  # characters before a product in which the words for it stand
_PART = lazy.pattern(r"[,;:()]\s|\s[–—-]\s")
_ASKED_FOR = r"(?:wir (?:brauchen|suchen|wollen|möchten|benötigen)|gesucht|gefragt|benötigt|angeboten werden|anzubieten|zu (?:beschreiben|erstellen|planen|liefern|realisieren|konzipieren)|gegenstand|angebot für|(?:we|wij) (?:zoeken|willen|hebben nodig)|gevraagd|gezocht|voorwerp|offerte voor|nous (?:cherchons|voulons|avons besoin)|objet|devis pour|chiffrer|buscamos|queremos|necesitamos|objeto|presupuesto para|cotizar|procuramos|precisamos|orçamento para)"
_LINK_OF = lazy.pattern(  # "Zu beschreiben ist die Schnittstelle zwischen", right before one or the other
    rf"(?<!\w){_ASKED_FOR}(?!\w)[^.;?!]{{0,60}}?(?<!\w)(?:\w*schnittstelle|\w*anbindung|\w*kopplung|\w*integration|\w*verbindung|verknüpfung|\w*synchronisation|\w*koppeling|\w*integratie|interface|liaison|connexion|intégration|integración|conexión|enlace|integração|ligação) (?:zwischen|tussen|entre) "
    r"(?:(?:unserem|dem|der|ons|onze|notre|le|la|nuestro|el|o nosso|o|a) )?(?:(?:crm|erp)(?:-system)? )?(?P<first>[^.;,?!()]{2,40}?(?: \([^()]{2,30}\))? (?:und|en|et|y|e) (?:(?:unserem|dem|der|ons|onze|notre|le|la|nuestro|el|o nosso|o|a) )?(?:(?:crm|erp)(?:-system)? )?)?$",
    re.I,
)
_AND_THE_OTHER = lazy.pattern(r"(?: \([^()]{2,30}\))? (?:und|en|et|y|e) ", re.I)


def takes_in_abroad(sentence: str, start: int, end: int) -> bool:
    """Whether a sentence says of the product that stands in it there that the work takes it in, or that it is in use."""
    before = sentence[max(0, start - _FAR) : start]
    behind = _PART.split(sentence[end:])[0]
    near = _PART.split(before)[-1]
    if _FORGOTTEN.match(behind):
        return _FORGET.search(near) is not None or behind.lstrip().startswith(("nicht", "bitte"))
    if _NOT.search(behind) or _NOT.search(
        re.sub(r"n['’]oubli\w+ pas|n(?:ã|a)?o (?:se )?(?:esque|olvid)\w+", " ", near, flags=re.I)
    ):
        return False
    if _BEHIND.match(sentence[end:]):
        return True
    if (link := _LINK_OF.search(sentence, 0, start)) and (link["first"] or _AND_THE_OTHER.match(sentence, end)):
        return True
    if _WANT.search(near) and _WANTED.match(behind):
        return True
    if _HAVE.search(near):
        return _INTRODUCED.match(behind) is not None
    return _BEFORE.search(before) is not None
