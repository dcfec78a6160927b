"""Words beside sums, days and counts that say what these are of, in German and Dutch, and in French, Spanish and Portuguese: what
is spent, what starts, what ends, what is kept; and what speaks against each."""

from __future__ import annotations

from inwriting.reading.numbers.quantities import HERE

GERMANIC = {
    "rough": (
        r"gut|knapp|rund|etwa|ca\.?|circa|ungefähr|an die|(?:so )?um die|zirka|schätzungsweise|rond(?: de)?|ongeveer|zo['’]n|een kleine|een goede|ruim|pakweg|grofweg|om en nabij(?: de)?|plusminus|±|~"
    ),
    "spends": (
        r"ausgeben|auszugeben|ausgegeben werden|geb(?:e|en) [^.;]{0,60}? aus|(?:es|das|ganze|alles|projekt|schnittstelle|anbindung|kopplung|lösung|vorhaben|sache|ding|arbeit|maßnahme|verbindung|het|dit|dat|project|koppeling|oplossing|geheel|zaak|klus|boel|verbinding) (?:\w+ )?(?:darf|soll) [^.;]{0,40}?kosten|(?:darf|soll) (?:\w+ )?(?:es|das|ganze|alles|projekt|schnittstelle|anbindung|kopplung|lösung|vorhaben|sache|ding|arbeit|maßnahme|verbindung|het|dit|dat|project|koppeling|oplossing|geheel|zaak|klus|boel|verbinding) [^.;]{0,40}?kosten|kosten (?:darf|soll) (?:\w+ )?(?:es|das|ganze|alles|projekt|schnittstelle|anbindung|kopplung|lösung|vorhaben|sache|ding|arbeit|maßnahme|verbindung|het|dit|dat|project|koppeling|oplossing|geheel|zaak|klus|boel|verbinding)|(?:nicht )?drin|genehmigt|bewilligt|freigegeben|eingeplant|vorgesehen|festgelegt|zur verfügung|bereit|bereitgestellt|beschlossen|zugesagt|(?:sieht|sehen) [^.;]{0,40}? vor|reserviert|budgetiert|"
        r"\w*rahmen|obergrenze|\w*budget|haushalt|kostendach|schluss|gehen wir nicht|geht nicht mehr|lassen wir uns (?:das|es) kosten|investieren|"
        rf"uitgeven|uitgetrokken|begroot|goedgekeurd|vrijgemaakt|toegezegd|toegekend|begroting|plafond|zit er niet in|(?:es|das|ganze|alles|projekt|schnittstelle|anbindung|kopplung|lösung|vorhaben|sache|ding|arbeit|maßnahme|verbindung|het|dit|dat|project|koppeling|oplossing|geheel|zaak|klus|boel|verbinding) (?:\w+ )?mag [^.;]{{0,40}}?kosten|mag (?:\w+ )?(?:es|das|ganze|alles|projekt|schnittstelle|anbindung|kopplung|lösung|vorhaben|sache|ding|arbeit|maßnahme|verbindung|het|dit|dat|project|koppeling|oplossing|geheel|zaak|klus|boel|verbinding) [^.;]{{0,40}}?kosten|kosten mag|ter beschikking|klaar|trekken [^.;]{{0,40}}? uit|gaan we niet|gereserveerd|bovengrens|besteden|{HERE} (?:is )?(?:het )?maximum|"
        r"geld(?= ?:)|centen|beiseite ?gelegt|zurückgelegt|in die hand nehmen|schmerzgrenze|gesprochen|topf|gibt es (?:dafür |hierfür |für das projekt )?nicht|mehr ist (?:es )?nicht|stehen im plan|im plan|opzij ?gezet|akkoord bevonden|meer niet|meer is er niet|gekregen voor"
    ),
    "other_sum": (
        r"buiten|außerhalb|neben de[mr]|naast|zusätzlich|zuzüglich|bovenop|komt er bij|kommt dazu|kolleg\w+|\w*lizenz\w*|\w*umsatz\w*|\w*omzet|\w*licenties?|monat\w*|pro|jährlich|tag|maschine\w*|aufträge?n?|auftrags?|fracht\w*|ersatz\w*|rabatte?|freigaben|alles (?:über|ab)|"
        r"alles boven|letzte[sn]?|gekostet|kostete|wollte|wartung\w*|onderhoud|(?:im|pro|je) jahr|per (?:jaar|maand|dag)|(?:davon|waarvan|darin)|orders?|bestellungen|bestellingen|rechnungen|facturen|korting\w*|gehalt|löhne|miete|huur|"
        rf"anbieter|angebot\w*|offerte\w*|collega|vorig jaar|früher|vroeger|abgelehnt|afgewezen|nicht (?:genehmigt|bewilligt|freigegeben)|(?:ab|vanaf) {HERE}|je|angebote|"
        r"mitbewerber\w*|wettbewerber\w*|concurrent\w*|vergleich\w*|gespart|bespaard|durchschnitt\w*|gemiddeld\w*|dossier|\w*truck|verloren|konkurren\w*|portokosten|waard|wert|kaution|strafe|\w*miete"
    ),
    "not_yet": (
        r"hoffentlich|hopelijk|eventuell|evtl|eventueel|(?:noch )?nicht (?:\w+ )?(?:besprochen|genehmigt|freigegeben|beschlossen|abgesegnet|bewilligt|fix|durch)|beantragt|vielleicht|schätze|"
        r"(?:nog )?niet (?:\w+ )?(?:besproken|goedgekeurd|beslist|vast)|aangevraagd|misschien|denk ik|"
        r"ich habe [^.;]{0,30}vorgeschlagen|(?:ik heb|heb ik) [^.;]{0,30}voorgesteld|maar dat was|borrel|wenn (?:die|der|das|es) \w+ (?:kommt|klappt)|nog niets|entschieden ist nichts|nichts entschieden"
    ),
    "asked_for": (
        r"beantragt|aangevraagd|"
        r"zur genehmigung"
    ),
    "says": (
        r"sagt|zegt|meint|spricht von|spreekt van|schwebt|denkt an|denkt aan|rechnet mit|rekent op|hoopt|hofft|"
        r"riep|roept|nannte|noemde"
    ),
    "starts": (
        r"starten|start|gestartet|startet|los|loslegen|losgehen|live|produktiv\w*|laufen|läuft|umstellen|umgestellt|umsteigen|in betrieb|fertig|stehen|steht|einsatzbereit|funktionieren|funktioniert|beginnen|angebunden|"
        r"draait|draaien|klaar|werken|werkt|we over|willen over|starten|opleverdatum|oplevering|in gebruik|lopen|loopt|live gaan|startdatum|streefdatum|zieldatum|es gehen|gaan werken|"
        r"echtstart|echtbetrieb|stichtag|scharf|umgelegt|schalter|damit arbeiten|einführungstermin|schakelen|omschakelen|omgeschakeld|ingebruikname|ermee werken"
    ),
    "by": (
        r"zum|am|ab|bis|bis zum|im|in|auf|vor dem|per|op|vanaf|voor|tegen|uiterlijk|spätestens|seit|is|ist|sagen wir|zeg maar|streefdatum houden (?:we|wij)|ende|anfang|mitte|begin|eind|medio|half|einde|der|den|het|"
        r"ab dem|vom|zu unserer \w+ am|ligt vast:|echtstart:|(?:am|op|zum|bis|per|tegen) (?:\w+day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag),?(?: dem| den)?"
    ),
    "other_day": (
        r"\w*vertr[aä]g\w*|miet\w*|\w*messe|\w*inventur|tests?|test(?:phase|betrieb|lauf)|schulung\w*|workshop|\w*lizenz\w*|abo\w*|filiale\w*|lager|werk|standort|umzug|ziehen|saison|besuch|angebot\w*|offerte\w*|antwort\w*|"
        r"entscheid\w*|\w*bereinig\w*|\w*reinig\w*|aufräum\w*|rente|ruhestand|frau|herr|seit|wurden?|war|haben wir|sind wir|(?:läuft|laufen|loopt|lopen) [^.;]*(?:aus|af)|urlaub|ferien|"
        r"\w*contract\w*|huur\w*|beurs|\w*licentie\w*|vestiging|magazijn|verhuiz\w*|seizoen|bezoek|antwoord\w*|beslis\w*|opscho\w+|opkuis\w*|opruim\w*|pensioen|vakantie|werd|was|hebben we|sinds|mevrouw|meneer|vielleicht|misschien|frühestens|hoffentlich|hopelijk|eventuell|evtl|eventueel|nicht vor|niet voor|ausschreibung|finanzierung|budget\w*|geschäftsjahr|boekjaar|wirtschaftsjahr|wir bauen|neubau|kasse|produkt(?!iv)\w*"
    ),
    "will": (
        r"soll\w*|muss|müssen|wollen|will|würden?|möchten?|wird|geht|ist|gern\w*|wir|termin|ziel|spätestens|dass|moet\w*|willen|wil|zal|zullen|gaan|gaat|is|graag|uiterlijk|dat|we|wij|live|klaar|liefst|am liebsten|idealerweise"
    ),
    "ends": (
        r"(?:läuft|laufen) [^.;]{0,30}?(?:aus|ab|bis)|gebunden|kündig\w*|verläng\w*|endet|enden|verloopt|verlopen|loopt [^.;]{0,40}?(?:af|tot)|(?:loopt|lopen) (?:af|tot)|vast aan|opzeg\w*|verleng\w*|eindigt|"
        r"laufzeit|bezahlt|betaald|vernieuwd|steht [^.;]{0,20}an|zitten [^.;]{0,30}vast"
    ),
    "of_licences": (
        r"\w*lizenz\w*|\w*vertr[aä]g\w*|\w*abos?|\w*abonnements?|\w*contract\w*|\w*licenties?|\w*abonnement"
    ),
    "other_contract": (
        r"miet\w*|pacht\w*|arbeits\w*|strom\w*|wartung\w*|versicherung\w*|leasing\w*|huur\w*|arbeids\w*|onderhoud\w*|verzekering\w*|saison|seizoen|kunden?|klant\w*|"
        r"spedit\w+|lieferant\w*|leverancier\w*|angebot\w*|offerte\w*|kredit\w*"
    ),
    "cleaning": (
        r"(?:die |de )?\w*(?:bereinigung|aufräumen|opschoning|opkuis)(?: der \w+| van \w+(?: \w+)?)? (?:soll|muss|moet|dient)"
    ),
    "have": (
        r"wir (?:haben|betreuen|beliefern|verwalten|führen|bedienen)|(?:haben|betreuen|beliefern|verwalten|führen|bedienen) wir|stehen|liegen|sind|gibt es|bestand|unter vertrag|mengenmäßig|volumen|mengen|umfasst|umfassen|zählt|zählen|dazu kommen|telt|tellen|daarbij komen|die|unsere|de|onze|"
        r"(?:we|wij) (?:hebben|beheren|bedienen|leveren aan)|(?:hebben|beheren|bedienen) (?:we|wij)|zitten|staan|onder contract|volumes?|cijfers"
    ),
    "kept": (
        r"in der (?:liste|datenbank|kartei|excel\S*)|im (?:system|bestand|stamm|crm|erp)|unter vertrag|in betreuung|in wartung|angelegt|in (?:de|het|onze|ons) (?:lijst|bestand|systeem|database|crm|erp)|onder contract|in beheer|in onderhoud"
    ),
    "other_count": (
        r"mitarbeiter\w*|leute|personen|kolleg\w+|lizenzen|stunden|euro|franken|filialen|standorte|jahren?|kilometer|sitze|plätze|monteure|techniker|früher|damals|waren|werden|sollen|wenn|als we|zouden|worden|medewerkers|mensen|licenties|uren|vestigingen|jaren|dubbel\w*|dublett\w+|"
        r"doppelt\w*|weg|minuten|minuuten|tagen?|dagen|prozent|procent|wochen|weken|vroeger|ooit|vielleicht|misschien|gekündigt|verloren|neue kunden gewonnen|nutzer|gebruikers|user|mal|fahrzeuge|voertuigen|verkäufer\w*|beschäftigte\w*|angestellte\w*|gesellschaften|niederlassungen|köpfe|uns|"
        r"plaatsen|dagen|gemeinden|gemeenten|länder\w*|landen|nutzer\w*|user\w*|gebruikers|einwohner\w*|kilometer|quadratmeter|meter|tonnen|liter|hektar|hofft|hoopt|rechnet|erwartet|verwacht\w*|ziel|doel"
    ),
}
ROMANCE = {
    "rough": (
        r"environ|à peu près|autour de|quelque|dans les|une? (?:bonne|petite) |presque|près de|alrededor de|unos|unas|cerca de|más o menos|casi|aproximadamente|como|cerca de|uns|umas|mais ou menos|por volta de|quase|aproximadamente|±|~"
    ),
    "spends": (
        r"budget\w*|enveloppe|plafond\w*|débloqu\w+|accord[ée]\w*|vot[ée]\w*|allou\w+|de côté|dispos(?:ons|e|er)|dépass\w+|au-delà|y mettre|mettre|dit oui|inscrite?s?|validée?s?|approuvée?s?|pas un de plus|pas plus|argent(?= ?:)|sous(?= ?:)|presupuesto|partida|tope|techo|aprobó|aprobad[oa]s?|aprobaron|autoriz\w+|reservad\w+|destinad\w+|destinó|disponemos|contamos con|gastar|(?:podemos )?pasar de|no pasamos|ni un[oa]? (?:\w+ )?más|(?:han|ha) dado|nos dan|apartad\w+|apartamos|dinero(?= ?:)|plata(?= ?:)|lana(?= ?:)|orçamento|verba|teto|aprov(?:ou|ad\w+|aram)|liberad\w+|liberou|separ(?:amos|ámos|ad\w+)|dispomos|passamos de|passar de|não dá|nem mais um\w*|nos deram|grana(?= ?:)|dinheiro(?= ?:)|investimento|inversión|investissement|"
        r"(?:^\W*(?:y |et |e )?|(?:ça|cela|tout|projet|ensemble|liaison|interface|chose|affaire|opération|esto|eso|todo|proyecto|cosa|asunto|integración|interfaz|conexión|isto|isso|tudo|projeto|projecto|coisa|integração|ligação|brincadeira) )(?:n[eo] |não )?(?:peut|doit|pourra|puede|debe|podrá|pode|deve|poderá) (?:(?:me |nos |nous )?(?:coûter|costar(?:nos)?|custar(?:-nos)?))"
    ),
    "other_sum": (
        r"auditor[ií]as?|audit|no salen?|ne sort\w* pas|não sa[ie]\w*|anterior|era|précédente?|antérieure?|était|pasado|passado|pénalité\w*|penalidad\w*|multa|chiffre d['’]affaires|fact?uramos(?! \d[\d.,]* (?!mill|milh|mil\b|euro|peso|reais|real\b|d[óo]lar|k\b|m\b|bruto|kwanza|escudo|soles|uf\b)[^\W\d_]{4,} (?:por|al|a la|à|ao) )|facturación|faturação|cotizó|cotizaron|costó|coûté|coûte|custou|custa|cuesta|cuestan|concurrents?|competidor\w*|concorrente\w*|comparai\w+|comparación|remises?|descuentos?|descontos?|commandes?|pedidos?|encomendas?|factures?|facturas?|faturas?|par (?:an|mois|jour)|al (?:año|mes|día)|por (?:ano|mês|dia|año|mes|día)|à part|aparte|à parte|fuera|dont|de los cuales|dos quais|formation|formación|formação|tabletas?|reforma|garantia|garantía|caution|loyer|salaires?|nóminas?|sueldos?|marketing|publicité|publicidad|publicidade|cami\w+|véhicule\w*|voiture|machines?|máquinas?|usine|refus\w+|rechaz\w+|recus\w+|descart\w+|l['’]an dernier|el año pasado|no ano passado|économis\w+|ahorr\w+|poup\w+|licences?|licencias?|licenças?|panier|ticket|médio|medio|moyenne?|verlor\w+|perdimos|perdemos|perdu|chacun\w*|cada|cada um|l['’]unité|subven\w+|antes|autrefois|fournisseur\w*|proveedor\w*|fornecedor\w*|consult\w+|offres?|ofertas?|propostas?|devis|mil(?= clientes)"
    ),
    "not_yet": (
        r"j['’]ai (?:proposé|demandé)|(?:nous avons|on a) (?:demandé|proposé)|pas encore|n['’]est pas|réponse le|en attente|si (?:la|ça|elle|il|on) \w+|peut-être|à confirmer|sous réserve|(?:hemos|he) (?:pedido|propuesto|solicitado)|pedimos|solicitad\w+|aún no|todavía no|falta que|pendiente\w*|quizás?|tal vez|a lo mejor|ojalá|por confirmar|pedid[oa]s?|ainda não|se vier\w*|se (?:for|a verba)|depende|candidatura|à espera|talvez|propus|propuse|a confirmar|acho que|creo que|je crois|je pense"
    ),
    "asked_for": (r"solicitad[oa]s?|demandée?s? mais|pedid[oa]s?(?= mas| e )"),
    "says": (
        r"parle de|parlait de|évoque|a évoqué|cree que|habla de|habló de|piensa en|fala em|falou em|acha que|pensa em"
    ),
    "starts": (
        r"démarr\w+|lancement|lancer|mise en (?:production|service|exploitation|route)|en (?:production|service|exploitation)|bascul\w+|opérationnel\w*|fonctionn\w+|tourn(?:e|er|ent)|prête?s?|go-?live|live|travailler avec|date (?:cible|de démarrage)|s['’]en servir|arranc\w+|arranque|puesta en (?:marcha|producción)|en (?:marcha|producción|funcionamiento)|salida a producción|operar con|operativ[oa]|funcion(?:ar|e|ando)|list[oa]|usarlo|trabajar con|fecha objetivo|en vivo|entrada em produção|entrar no ar|em produção|no ar|rodando|rodar|pront[oa]|funcionando|a funcionar|virada|começar a usar|trabalhar com|usar isto|em funcionamento"
    ),
    "by": (
        r"le|au|du|pour le|d['’]ici (?:le|au)|dès le|à partir du|el|para el|desde el|a partir del|antes del|al|en|em|a|até|até a|a partir de|no dia|dia|de|para|(?:le|au|el|al|del|na|à|a|para a) (?:lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?),?(?: día)?"
    ),
    "other_day": (
        r"bail|loyer|contrat\w*|contrato\w*|salon|foire|feria|feira|boutique|magasin|entrepôt|déménag\w+|congés?|vacances|tests?|testes?|pilote|piloto|pruebas?|formation|formación|formação|treinamento|atelier|licences?|licencias?|licenças?|abonnement|suscripción|assinatura|subscrição|offres?|ofertas?|proposta\w*|propuesta\w*|réponses?|respuestas?|respostas?|choix|décision|decisión|decisão|nettoy\w+|dédoublonn\w+|depur\w+|limpi\w+|limp(?:ar|eza|os|as)|alquiler|aluguel|aluguer|tienda|loja|almacén|armazém|mudanza|mudança|vacaciones|férias|desde hace|depuis|abrimos|abre|ouvre|ouvrons|reunião|réunion|reunión|kick-?off|assistida|garantia|garantía|peut-être|quizás?|talvez|financement|financiación|financiamento|usine|fábrica|planta|marché|adjudication|adjudicación|recrut\w+|publicitaria|hypercare|primera? reunión|facturar|fue|foi|était|estaba|estava|renov\w+|vence\w*|expir\w+"
    ),
    "will": (
        r"doi(?:t|vent)|devra|il faut|faut|on (?:veut|voudrait|aimerait)|nous|prévue?s?|fixée?s?|voulons|queremos|necesitamos|debe|deben|tiene que|previst[oa]s?|precisamos|preciso|deve|tem (?:de|que)|marcad[oa]|será|sera|est|es|é|empezamos|começamos|quiero|quero|que"
    ),
    "ends": (
        r"échéance|expir\w+|court jusqu\w*|(?:se )?renouvel\w+|engagés?|payée?s? jusqu\w*|renov\w+|renueva\w*|vence\w*|dura hasta|dura até|pagad[oa]s? [^.;]{0,25}hasta|pag[oa]s? [^.;]{0,20}até|vai até|presos|vigente|se termine|prend fin"
    ),
    "of_licences": (
        r"licences?|licencias?|licenças?|abonnements?|contrats?|contratos?|suscripci\w+|assinaturas?|subscriç\w+|subscriptions?"
    ),
    "other_contract": (
        r"bail|loyer|location|alquiler|arrendamiento|aluguel|aluguer|arrendamento|seguro|assurance|énergie|energía|energia|maintenance|mantenimiento|manutenção|clients?|clientes?|transport\w*|fournisseur\w*|proveedor\w*|fornecedor\w*|crédito|ofertas?|offres?|propostas?|internet|teléfono|telefone|téléphone|leasing"
    ),
    "cleaning": (
        r"(?:le |la |el |a |o )?(?:nettoyage|limpieza|depuración|limpeza)(?: d\w+ \w+)? (?:doit|debe|deve|sera|será)"
    ),
    "have": (
        r"les|nos|los|las|nuestr[oa]s|os|as|noss[oa]s|comprend|cuenta con|contiene|contém|s['’]y ajoutent|(?:nous |on )(?:avons|gérons|suivons|comptons|servons|livrons|a|gère|suit|compte)|y a|comptent|contient|volumes?|volumétrie|chiffres|quantités|données|tenemos|atendemos|manejamos|contamos con|servimos a|hay|volúmenes|volumen|cifras|datos|números|temos|atendemos|gerimos|há|servimos|volumetria|quantidades|para|pour|dados|somos"
    ),
    "kept": (
        r"actif(?:s|ves)?|au fichier|en base|dans la base|sous contrat|dans le crm|dans l['’]erp|activ[oa]s|en (?:la )?base(?: de datos)?|en el (?:sistema|crm|erp|maestro|fichero)|bajo contrato|con línea de crédito|dad[oa]s de alta|ativ[oa]s|na base|no (?:sistema|cadastro|crm|erp)|cadastrad[oa]s|registad[oa]s|com contrato"
    ),
    "other_count": (
        r"salariés?|personnes?|collègues?|employés?|licences?|heures?|euros?|francs?|magasins?|agences?|sites?|ans|années?|kilomètres?|places?|techniciens?|vendeurs?|commerciaux|utilisateurs?|pays|minutes?|jours?|semaines?|mois|pour cent|doublons?|fois|camions?|véhicules?|mètres|tonnes?|litres?|hectares?|maisons?|villes?|communes?|empleados?|personas?|compañeros?|licencias?|horas?|pesos?|tiendas?|sucursales|oficinas?|años?|kilómetros?|técnicos?|vendedores?|comerciales|usuarios?|países|minutos?|días|semanas?|meses|por ciento|duplicad\w+|repetid\w+|veces|camiones|vehículos?|metros|toneladas?|litros?|hectáreas?|ciudades|centros?|funcionários?|colaboradores|pessoas?|colegas|licenças?|reais|lojas?|filiais|escritórios?|anos?|quilómetros?|quilômetros?|comerciais|utilizadores|dias|vezes|caminhões|veículos?|hectares|cidades|antes|autrefois|vers|hacia|si|se|quand|cuando|quando|espérons|esperamos|esperam|espera|espère|projet\w+|prév\w+|prevemos|objectif|objetivo|deviendr\w+|serán|serão|seront|llegar\w*|chegar\w*|peut-être|quizás?|talvez|nouveaux|nuevos|novos|perdu\w*|perdid\w+|unos|unas|uns|umas|environ|cerca|más de|mais de|plus de|près de|une? trentaine"
    ),
}
