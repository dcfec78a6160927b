"""Titles of lists in German, French, Spanish, Dutch and Portuguese, as `list_titles` has them in English: "Nicht anzubinden",
"À ne pas relier", "Ya no se usa", "Later misschien", "Pontos em aberto".

A title is made of what it calls the things and what it says of them; where the words that only call are away, what is left
has to be known in full.
"""

from __future__ import annotations

from inwriting.reading.text import lazy

_CALLED = frozenset(
    [
        "system",
        "systeme",
        "systemen",
        "systeem",
        "systems",
        "système",
        "systèmes",
        "sistema",
        "sistemas",
        "software",
        "logiciel",
        "logiciels",
        "outil",
        "outils",
        "herramienta",
        "herramientas",
        "ferramenta",
        "ferramentas",
        "programm",
        "programme",
        "programmen",
        "programma",
        "programas",
        "tool",
        "tools",
        "werkzeuge",
        "paket",
        "pakete",
        "pakket",
        "pakketten",
        "paquete",
        "paquetes",
        "pacote",
        "anwendung",
        "anwendungen",
        "application",
        "applications",
        "aplicación",
        "aplicaciones",
        "aplicação",
        "aplicações",
        "toepassing",
        "toepassingen",
        "plattform",
        "plattformen",
        "plateforme",
        "plateformes",
        "plataforma",
        "plataformas",
        "platform",
        "platforms",
        "lösung",
        "lösungen",
        "solution",
        "solutions",
        "daten",
        "datensatz",
        "datensätze",
        "donnée",
        "données",
        "fiche",
        "fiches",
        "enregistrement",
        "enregistrements",
        "registro",
        "registros",
        "dato",
        "datos",
        "registo",
        "registos",
        "dado",
        "dados",
        "gegevens",
        "record",
        "records",
        "objekt",
        "objekte",
        "objet",
        "objets",
        "objeto",
        "objetos",
        "objecten",
        "entität",
        "entitäten",
        "entités",
        "entidad",
        "entidades",
        "entiteiten",
        "vorgänge",
        "belege",
        "éléments",
        "elementos",
        "punkte",
        "der",
        "die",
        "das",
        "den",
        "dem",
        "des",
        "ein",
        "eine",
        "einer",
        "von",
        "vom",
        "für",
        "zu",
        "zur",
        "zum",
        "im",
        "in",
        "am",
        "an",
        "auf",
        "aus",
        "und",
        "wir",
        "uns",
        "unser",
        "unsere",
        "unseren",
        "unserer",
        "ist",
        "sind",
        "wird",
        "werden",
        "war",
        "waren",
        "sollen",
        "soll",
        "haben",
        "hatten",
        "hatte",
        "hier",
        "bitte",
        "was",
        "welche",
        "derzeit",
        "dabei",
        "diese",
        "diesem",
        "dieser",
        "sie",
        "le",
        "la",
        "les",
        "l",
        "de",
        "du",
        "d",
        "à",
        "au",
        "aux",
        "en",
        "un",
        "une",
        "nous",
        "on",
        "notre",
        "nos",
        "ce",
        "ces",
        "cette",
        "qui",
        "que",
        "est",
        "sont",
        "être",
        "avons",
        "avions",
        "a",
        "ont",
        "chez",
        "et",
        "pour",
        "dans",
        "par",
        "avec",
        "ici",
        "il",
        "y",
        "faut",
        "el",
        "los",
        "las",
        "lo",
        "del",
        "al",
        "y",
        "nuestros",
        "nuestras",
        "nuestro",
        "nuestra",
        "se",
        "es",
        "son",
        "está",
        "están",
        "por",
        "para",
        "teníamos",
        "tenemos",
        "hay",
        "con",
        "este",
        "esta",
        "het",
        "een",
        "van",
        "voor",
        "te",
        "om",
        "op",
        "ons",
        "onze",
        "we",
        "wij",
        "dat",
        "wat",
        "zijn",
        "wordt",
        "worden",
        "er",
        "hier",
        "graag",
        "hadden",
        "bij",
        "met",
        "dit",
        "o",
        "os",
        "as",
        "do",
        "da",
        "dos",
        "das",
        "em",
        "na",
        "nas",
        "e",
        "nosso",
        "nossos",
        "nossa",
        "nossas",
        "um",
        "uma",
        "é",
        "são",
        "tínhamos",
        "temos",
        "com",
        "isto",
    ]
)
_REMAINS = (  # verbs of what stays where it is
    r"(?:bleib(?:t|en)|lassen|gelassen|liegen|liegt|fallen|fällt|rest(?:e|ent|er)|laisse[rz]?|quedan?|dejar|dejamos|valt|vallen|blijft|blijven|laten|laat|hoort|horen|ficam?|ficar|deixar|deixamos)"
)
_NOT = r"(?:nicht|nichts|keine?[nrs]?|niet|geen|no|non|não|pas|ne|n)"
_JOINED = (  # what is done with those that take part
    r"(?:(?:an|ein)?(?:zu)?(?:ge)?(?:bind|bund|koppel|verb[iu]nd|verknüpf|schließ|schloss)\w*|synchron\w*|übertr\w+|übern\w+|aus(?:zu)?tausch\w*|ausgetauscht\w*|ab(?:zu)?gleich\w*|abgeglichen|integrier\w*|einbez\w+|einzubez\w+|"
    r"berücksichtig\w*|an(?:zu)?fassen|betroffen\w*|enthalten|inbegriffen|gewünscht\w*|erwünscht|benötigt\w*|nötig|erforderlich|gegenstand|bestandteil|teil|projekte?s?|umfang\w*|scope|dazugehör\w*|gehört|dazu|relevant\w*|anbindung|schnittstelle|"
    r"gehören|migrier\w*|mitnehmen|mit|ziele?|gefragt|"
    r"reli\w+|connect\w+|intégr\w+|touch\w+|synchronis\w+|échang\w+|transf[eé]r\w+|repris\w*|reprendre|inclus\w*|compris\w*|concern\w+|souhait\w+|demand\w+|nécessaires?|requis\w*|voul\w+|reten\w+|liaison|périmètre|projet|partie|fait|font|bouge\w*|prendre|compte|"
    r"conect\w+|integr\w+|sincroni[zc]\w+|toca\w*|entra[mn]?|inclu\w+|afect\w+|afet\w+|desea\w+|deseja\w+|necesari\w+|necessári\w+|requerid\w+|quer\w+|forma[mn]?|parte|proyecto|proje[c]?to|intercambi\w+|migra\w+|considera\w+|precis\w+|"
    r"(?:ge)?koppel\w*|aan(?:te)?sluit\w*|aangesloten|mee|mee(?:te)?nemen|meedoe\w*|doet|doen|hoe(?:ft|ven)|nemen|aanraken|betrokken|inbegrepen|gewenst\w*|nodig|willen|onderdeel|opdracht|project|uit|wisselen|uitwisselen|koppeling|aan|"
    r"liga\w*|mex\w+|abrang\w+|faz(?:em)?|trocar|sincroniza\w*)"
)
_WORK = r"(?:(?:scope|projekte?s?|umfangs?|champ|projet|périmètre|lot|alcance|ámbito|perímetro|proyecto|project|beschouwing|omvang|traject|opdracht|âmbito|escopo|proje[c]?to|mandat|rahmens?|auftrags?|cadre))"
_OUT_OF_SCOPE = (
    rf"(?:{_JOINED} |{_REMAINS} )*{_NOT}(?: {_NOT})*(?: {_JOINED})+(?: {_NOT})?|(?:{_JOINED} |{_REMAINS} )+{_NOT}|"
    rf"(?:{_REMAINS} )?(?:außen vor|außer vor|draußen|außerhalb|hors|dehors|fuera|afuera|buiten|erbuiten|fora)(?: {_WORK})?(?: {_REMAINS})?|(?:{_REMAINS} )?(?:weg|weglassen|wegzulassen|unberührt\w*|unverändert\w*|unangetastet|part|côté|inchangée?s?|wie|onaangeroerd|ongewijzigd|ongemoeid|zoals|como(?: (?:antes|ahora|agora|está|estão|están))?)|"
    r"(?:\w+ )?(?:ausgeschlossen\w*|ausgenommen\w*|ausschl[uü]ss\w*|abgrenzung\w*|exclu\w*|excluíd\w*|uitgesloten|uitsluiting\w*)|"
    r"(?:ohne|sans|sin|sem|zonder)(?: (?:anbindung|schnittstelle|liaison|changements?|conexión|interfaz|cambios|koppeling|wijziging\w*|ligação|alterações))?|afblijven|tabu|sauf|excepto|exceto|behalve|laisser tranquille"
)
_GONE_WORD = (
    r"(?:altsystem\w*|früher\w*|ehemalig\w*|vorher\w*|vorig\w*|vorgänger\w*|bisherig\w*|alte[nrs]?|abgelöst\w*|abgeschaltet\w*|stillgelegt\w*|gekündigt\w*|verworfen\w*|abgelehnt\w*|ausgemustert\w*|abgeschafft\w*|vergangenheit|historie|historisch\w*|ersetzt\w*|aussortiert\w*|eingestellt\w*|"
    r"ancien\w*|abandonn\w+|arrêt\w+|remplacé\w*|résilié\w*|avant|auparavant|autrefois|précédemment|précédent\w*|historiques?|écarté\w*|passé|désactivé\w*|supprimé\w*|débranché\w*|rejeté\w*|retirée?s?|"
    r"antigu\w*|anterior\w*|abandonad\w*|baja|reemplazad\w*|sustituid\w*|cancelad\w*|antes|retirad\w*|histórico|descartad\w*|pasado|apagad\w*|rechazad\w*|"
    r"oude?|vorige?|vroegere?|voorheen|uitgefaseerd\w*|uitgezet(?:te)?|vervangen|afgeschaft(?:e)?|opgezegde?|voorganger\w*|voormalig\w*|afgevallen|afgewezen|verleden|stopgezet(?:te)?|afgesloten|gestopt|beëindigde?|geschlossen\w*|beendet\w*|clôturé\w*|fermée?s?|cerrad\w*|"
    r"antig\w*|desligad\w*|desativad\w*|substituíd\w*|antigamente|passado|encerrad\w*|rejeitad\w*)"
)
_USED = r"(?:einsatz|genutzt\w*|nutzen|benutzt|verwendet\w*|gebraucht|aktiv|vorhanden|da|utilis\w+|serv\w+|sert|actifs?|usage|service|usa\w*|utiliza\w*|existe\w*|uso|activ\w+|gebruik\w*|actief|ativ\w+)"
_LOOKED_AT = r"(?:geprüft|angesehen|getestet|étudiée?s?|testée?s?|évaluée?s?|evaluad[oa]s?|probad[oa]s?|vist[oa]s?|bekeken|getest|geëvalueerd|avaliad[oa]s?|testad[oa]s?)"
_PAST = rf"(?:{_LOOKED_AT} )?{_GONE_WORD}(?: (?:{_GONE_WORD}|{_USED}|dad[oa]s?))*(?: (?:ende|anfang|mitte|fin|début|courant|(?:a |al )?final(?:es)? d[eo]|(?:no )?fim de|eind|begin|medio)(?: [\w.]+){{0,3}})?|dad[oa]s? baja|(?:{_USED} )?(?:nicht mehr|niet meer|(?:ne |n )?(?:{_USED} )?plus|ya no|já não)(?: {_USED})*|(?:não|no) {_USED} (?:mais|más)|mais {_USED}|n {_USED} plus"
_PHASE = r"(?:phases?|phasen|fases?|etapas?|étapes?|stufe|schritt|stap|lots?)"
_FOR_LATER_WORD = (
    r"(?:später\w*|zukünftig\w*|künftig\w*|zukunft|geplant\w*|vorgesehen\w*|wunschliste|wünsche|optional\w*|optionen|kandidaten?|ausblick|vielleicht|evtl|eventuell|ideen|zurückgestellt\w*|irgendwann|langfristig|nachgelagert|"
    r"plus tard|ultérieure?s?|ultérieurement|future?s?|prévue?s?|envisagée?s?|perspectives|reportée?s?|peut-être|souhaits|optionnels?|optionnelles?|candidats?|idées|éventuellement|différée?s?|"
    r"más adelante|después|posterior\w*|futuros?|futuras?|previst[oa]s?|pospuest[oa]s?|aplazad[oa]s?|quizás?|deseos|opcional\w*|opcionais|candidatos?|perspe[c]?tivas|ideas|algún día|tal vez|"
    r"latere?|toekomst\w*|geplande?|wensenlijst|verlanglijst\w*|wensen|optione(?:el|le)|kandidaat|uitgesteld|ooit|termijn|misschien|ideeën|eventueel|"
    r"mais tarde|depois|talvez|adiad[oa]s?|desejos|ideias|um dia)"
)
_PLANNED = (
    rf"{_PHASE} (?:2|3|ii|iii|zwei|drei|deux|dos|tres|dois|três|twee)|(?:zweite|dritte|nächste|weitere|deuxième|seconde|prochaine|segunda|tercera|terceira|próxima|tweede|derde|volgende|2|2e|2ème|2ª) {_PHASE}|{_PHASE} (?:siguientes|seguintes|suivantes)|"
    rf"(?:(?:{_PHASE}|noch|erst|vielleicht|peut-être|quizás?|misschien|talvez|liste?a?) )?{_FOR_LATER_WORD}(?: (?:{_FOR_LATER_WORD}|{_PHASE}))*"
)
_OTHERS = (
    r"(?:kunden|lieferanten|händler[sn]?|partner[sn]?|dritte[rn]?|muttergesellschaft|mutterkonzerns?|konzerns?|schwester\w+|steuerberaters?|clients?|fournisseurs?|partenaires?|tiers|maison[- ]mère|groupe|revendeurs?|comptable|"
    r"clientes|proveedores|terceros|matriz|socios|grupo|distribuidores|gestoría|klanten|leveranciers|derden|moederbedrijf|partners|groep|dealers|fornecedores|terceiros|casa-mãe|parceiros|contabilista)"
)
_SYSTEMS = r"(?:system\w*|systèmes?|sistemas?|systeem|software|logiciels?|outils?|herramientas|ferramentas|programm\w*|programas?|tools?|pakketten)"
_MOODS = tuple(
    (lazy.pattern(pattern), mood)
    for pattern, mood in (
        (
            r"(?:(?:weitere|offene|unsere|weiterhin offene) )*fragen(?: an (?:sie|den anbieter))?|(?:nos |vos )?questions(?: ouvertes| en suspens)?|(?:nuestras )?(?:preguntas|dudas)(?: abiertas| para ustedes)?|(?:open |onze )?vragen(?: aan (?:u|jullie))?|(?:as nossas )?(?:perguntas|dúvidas)(?: em aberto)?",
            "question",
        ),
        (
            (
                r"offene punkte|(?:noch )?(?:offen|unklar|ungeklärt|zu klären|zu bestätigen)|(?:unsere )?(?:annahmen|schätzungen)|points (?:ouverts|en suspens|à clarifier)|(?:reste )?à (?:confirmer|définir|préciser|clarifier|valider|vérifier)|(?:nos )?(?:hypothèses|estimations)|"
                r"(?:puntos (?:abiertos|pendientes)|por (?:confirmar|definir|aclarar)|supuestos|hipótesis|estimaciones|sin confirmar)|(?:open punten|nog (?:open|onduidelijk|te (?:bevestigen|bepalen|bespreken|beslissen))|onduidelijk|aannames|schattingen)|"
                r"(?:pontos em aberto|(?:por|a) (?:confirmar|definir|esclarecer)|pressupostos|hipóteses|estimativas)"
            ),
            "hedged",
        ),
        (
            (
                r"(?:nur |rein )?zur (?:information|info|kenntnis)|(?:seulement )?pour (?:votre )?(?:information|info)|à titre (?:d['’]information|informatif|indicatif)|(?:solo )?para (?:su |vuestra )?información|a título informativo|(?:alleen |enkel )?ter (?:informatie|info|kennisgeving)|"
                r"(?:só |apenas )?para (?:vossa |sua )?informação|nicht (?:von )?uns(?:er\w*)?(?: systeme)?|pas (?:à nous|les nôtres)|no son nuestr[oa]s|niet van ons|não são noss[oa]s|"
                rf"{_SYSTEMS} (?:[\w’'-]+ ){{0,2}}?(?:l['’])?{_OTHERS}|{_OTHERS}-?systeme[n]?"
            ),
            "out of scope",
        ),
        (
            r"in (?:prüfung|evaluierung|evaluation|diskussion|planung|überlegung|onderzoek|evaluatie|overweging)|à l['’](?:étude|essai)|en (?:cours d['’]évaluation|évaluation|discussion|option|estudio|evaluación|prueba)|em (?:estudo|avaliação|teste)|à venir|a futuro|no futuro|op (?:termijn|proef)|auf der wunschliste",
            "planned",
        ),
    )
)
_SAID = tuple(
    (lazy.pattern(pattern), mood)
    for pattern, mood in ((_PAST, "past"), (_OUT_OF_SCOPE, "out of scope"), (_PLANNED, "planned"))
)
_WORDS = lazy.pattern(r"[^\W_]+(?:-[^\W_]+)*")
_MOST_WORDS = 8


_DASH = lazy.pattern(r"\s[–—-]\s")


def mood_of_title_abroad(label: str) -> str:
    """The mood that a title, case folded, gives to its list, as `mood_of_title` has it; "" for none."""
    label = label.replace("ss", "ß") if "aussen" in label or "ausser" in label else label
    if mood := next((mood for pattern, mood in _MOODS if pattern.fullmatch(label)), ""):
        return mood
    words = _WORDS.findall(label)
    if len(words) > _MOST_WORDS or _DASH.search(label) or words == ["wie"]:
        return ""  # "Magento - exclu" is an item, and its remark; "Wie" above names is Dutch
    said = " ".join(word for word in words if word not in _CALLED)
    return next((mood for pattern, mood in _SAID if pattern.fullmatch(said)), "") if said else ""
