"""What a sentence in German, French, Spanish, Dutch or Portuguese tells of another house: "Le comptoir de Vannes est une franchise, une
autre société, avec EBP et Pipedrive", "Mi primo (otra empresa) trabaja con Odoo", "o operador logístico roda SAP, é ambiente dele".

A house is another by one of these signs. It is one where somebody worked before (`old_house`), unless what it had was
`brought`; an `accountant` keeps the books `at_home`, or they are there (`lies_with`); one of `outside_books` runs something for all the houses it works for; a `craftsman` works in something and `sends_us` what comes of it. The sentence says so itself, in apposition, as its predicate or at its end (`marked`, `that`);
it is somebody who works `alone`, a supplier, a relation's or the like that runs something (`stranger`; `many` of the `traders` there are), somebody at another
house (`colleague`) or an owner whose `books` are kept; or it may be of the writer's own ("la mairie", "das
Krematorium") and sends or asks something of "us" (`body` … `deals`), or keeps things in a system that is said to be "its" own
(`keeps` … `in_its`). Who makes such a house the writer's own ("nous sommes une
franchise") is not told of others, and where the writer comes back, the frame ends.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from inwriting.reading.model import OF_OTHERS
from inwriting.reading.moods.frame import Framed
from inwriting.reading.text.patterns import Said, Words, words

_KINDS = ("system", "money", "quantity", "date", "people")
_NAMED = ("system",)
_TOLD_OF_IT = ("system", "money", "quantity")

_GERMAN: Mapping[str, str] = {
    "kind": r"(?:[\w-]+e[nr]? ){0,2}",
    "many": r"(?:unsere|die|alle|manche|viele|einige|mehrere)",
    "traders": r"(?:abnehmer|\w*händler|wiederverkäufer|vertriebspartner|\w*lieferanten|zulieferer|mitbewerber|konkurrenten|spediteure|subunternehmer|franchisenehmer|auftraggeber|bauern|züchter)",
    "do": r"(?:buchen|arbeiten|fakturieren|nutzen|benutzen|haben|verwenden|führen|fahren|setzen|planen|rechnen)",
    "that": r"(?:das|die|der|dies|diese|letzteres) (?:\w+ ){0,2}?(?:ist|sind)",
    "books": r"(?:die |seine |ihre )?(?:bücher|konten|abrechnung(?:en)?|buchhaltung|buchführung|löhne|abschlüsse)",
    "whose_books": r"(?:des|der|unseres|unserer|vom|von der|meines|meiner) (?:\w+ )?(?:gesellschafters?|aktionärs?|gesellschafterin|mutter(?:haus(?:es)?|gesellschaft|konzerns?)?|holding|schwesterfirma|schwestergesellschaft|partners|nachbarn?|schwagers|bruders|mieters|verpächters|pächters|stiftung|verbandes|verbands)",
    "kept": r"(?:werden|wird|laufen|läuft|liegen|liegt|sind|stehen|macht|führt)",
    "colleague": r"(?:ein(?:em|en|e|er)?|de[mnr]|mein(?:em|e)?) (?:kolleg(?:en|in|e)|bekannten?|geschäftsführer(?:in)?|inhaber(?:in)?|chef(?:in)?) (?:(?:von|aus|bei) )?(?:eine[rsm]|ander\w+)\b",
    "who": r"(?:der|die)",
    "draws": r"(?:zieht|holt|exportiert|druckt|erzeugt|erstellt|schickt|sendet|liefert|mailt|macht)(?: uns)? (?:seine?[nrm]?|ihre?[nrm]?) ",
    "out_of": r"(?:aus|mit|per) (?!unser)",
    "for_whom": r"(?:(?:für|an) (?:die|den|das|welche[ns]?) wir (?:[\w’-]+ ){0,3}?(?:arbeiten|produzieren|fertigen|liefern|verkaufen|fahren|tätig sind)|(?:den|die|das|dem|der) wir (?:[\w’-]+ ){0,3}?(?:beliefern|bedienen|versorgen|liefern|zuliefern))",
    "alone": r"(?:(?:ein(?:e|er)? )?(?:\w+ )?(?:freiberufler(?:in)?|freischaffende[r]?|selbst(?:st)?ändige[r]?|freelancer(?:in)?|solo-selbst(?:st)?ändige[r]?|ein-mann-betrieb|einmannbetrieb|handwerker(?:in)?)(?: \w+)?|(?:\w+ )?(?:freiberuflich|selbst(?:st)?ändig|freischaffend|auf eigene rechnung)(?: tätig)?)",
    "keeps_books": r"\w*(?:buchhalt|steuer|lohn|controll|treuhänd)\w*",
    "for_us": r"(?:(?:für|bei|mit) (?:uns|mich)|in unser\w*|auf unser\w*)",
    "marked": r"(?:(?:eine )?(?:ganz |völlig |rechtlich )?(?:andere|eigene|fremde|eigenständige|selbst(?:st)?ändige|unabhängige) (?:firma|gesellschaft|unternehmung)|(?:ein )?(?:anderes|eigenes|fremdes|eigenständiges|selbst(?:st)?ändiges) (?:unternehmen|haus)|(?:ein )?(?:anderer|eigener|fremder|eigenständiger) betrieb|(?:ein )?franchise(?:-?(?:betrieb|nehmer\w*|partner\w*|filiale|laden))?)",
    "is": r"(?:ist|sind|war|gehört|läuft als)",
    "with": r"mit",
    "we": r"(?:wir|ich|uns|man)",
    "kin": r"(?:schwager|schwägerin|bruder|schwester|cousine?|vetter|neffe|nichte|onkel|tante|schwiegervater|nachbar(?:in)?|kumpel|freund(?:in)?|bekannter?|studienfreund)",
    "whose_kin": r"(?:mein\w*|sein\w*|ihr\w*|unser\w*|ein\w*)",
    "whose": r"(?:de[rm]|die|das|unser\w*|ein\w*)",
    "stranger": r"(?:abnehmer|händler|wiederverkäufer|vertriebspartner|gesellschafter|aktionär|frachtführer|\w*kunden?|kundin|auftraggeber(?:in)?|konkurren[tz]\w*|mitbewerber|wettbewerber|züchter|bauern|\w*lieferant(?:en|in)?|zulieferer|\w*spediteur|\w*spedition|vorlieferant|großhändler|importeur)",
    "body": r"(?:krematorium|rathaus|gemeinde|stadtverwaltung|landratsamt|finanzamt|ministerium|\w*klinik|\w*krankenhaus|\w*bank|\w*versicherung|genossenschaft|\w*kette|museum|hafenamt|molkerei|auktionshaus|zollamt|versicherer|\w*versicherer|\w*kasse|makler(?:in)?|\w*amt|behörde|notar(?:in)?|verband|\w*verband|treuhänder(?:in)?|inkassobüro|vermieter(?:in)?|bauträger)",
    "in_its": r"(?:in|auf|über) (?:seine[mnr]?|ihre[mnr]?|deren)(?: eigene[mnr]?)?",
    "keeps": r"(?:führt|verwaltet|pflegt|hält|speichert|bearbeitet|erfasst|bucht|dokumentiert|hat|steuert|verarbeitet)",
    "runs": r"(?:arbeite[tn] (?:übrigens |auch |selbst )?mit|arbeite[tn] in|fährt|nutzt|hat|benutzt|verwendet|setzt auf|läuft auf|bucht (?:in|mit)|schickt (?:uns )?(?:[\w’-]+ ){0,4}aus|sitzt auf|ist auf)",
    "works": r"(?:fakturiert|führt|rechnet|verrechnet|plant|disponiert|kalkuliert|produziert|fertigt|verwaltet|organisiert|druckt|lagert|konstruiert|bilanziert)(?= |$)",
    "by": r"(?:mit|in|auf|über|per|unter|aus)",
    "ours": r"(?:uns(?:er\w*)?|wir|bei uns|mir)",
    "deals": r"(?:und|,) (?:\w+ )?(?:(?:schickt|sendet|mailt|gibt|liefert|faxt) (?:uns|mir)|(?:möchte|will|verlangt|erwartet|braucht|bekommt|erhält|wünscht)(?: von uns)?)\b",
    "back": r"(?:;|, (?:aber|wir|und wir|bei uns|hier)\b| (?:bei uns|während wir)\b| und (?:wir|ich)\b)",
    "old_house": r"(?:in|bei|aus|von) (?:ihre[rmn]?|seine[rmn]?|meine[rmn]?|eine[rm]|dessen|deren|der|dem) (?:alten|früheren|vorigen|ehemaligen|letzten|vorherigen|damaligen) (?:firma|betrieb|unternehmen|arbeitgeber(?:in)?|arbeitsstelle|arbeitsplatz|stelle|job|laden|kanzlei|verlag|labor|werkstatt|büro|haus|agentur)",
    "brought": r"mitgebracht|mitgenommen|brachte|übernommen|übernahmen",
    "accountant": r"(?:\w*steuerberat\w+|\w*treuhänder\w*|treuhand\w*|steuerbüro\w*|buchhaltungsbüro\w*|lohnbüro\w*|wirtschaftsprüfer\w*)",
    "at_home": r"(?:bei sich(?: im (?:büro|haus|system)| in der kanzlei)?|in (?:seine[mr]|ihre[mr]|deren) (?:eigenen )?(?:büro|kanzlei|system|haus)|außer haus|extern|auf (?:seinem|ihrem|deren) (?:eigenen )?(?:rechner|server|system))",
    "lies_with": r"(?:lieg(?:t|en)|ist|sind|bleib(?:t|en)|sitzt|lauf(?:en)|läuft) (?:\w+ )?(?:bei(?:m| der| dem| unser\w*| einem| einer)?|extern bei\w*)",
    "outside_books": r"(?:externe[rn]? (?:\w*buchhalter(?:in)?|\w*buchhaltung|lohnbüro)|steuerberater(?:in)?|steuerbüro|steuerkanzlei|treuhänder(?:in)?|treuhandbüro|buchhaltungsbüro|lohnbüro|wirtschaftsprüfer(?:in)?)\b",
    "craftsman": r"(?:\w*macher(?:in)?|\w*schreiner\w*|\w*tischler\w*|\w*schlosser\w*|\w*maler(?:in)?|\w*drucker(?:ei)?|\w*schmied\w*|\w*gießer(?:ei)?|\w*färber(?:ei)?|\w*weber(?:ei)?|\w*bäcker(?:ei)?|\w*metzger(?:ei)?|\w*lackierer\w*|\w*steinmetz|\w*polsterer|\w*näherei|\w*schneider(?:ei)?|\w*galvanik|\w*imker|\w*gärtner(?:ei)?|\w*binder(?:ei)?|\w*dreher(?:ei)?|\w*härterei)",
    "sends_us": r"(?:schickt|sendet|mailt|liefert|faxt|gibt|stellt) uns\b",
}
_DUTCH: Mapping[str, str] = {
    "kind": r"(?:[\w-]+e ){0,2}",
    "many": r"(?:onze|de|alle|sommige|veel|enkele)",
    "traders": r"(?:afnemers|wederverkopers|dealers|winkeliers|\w*leveranciers|toeleveranciers|concurrenten|vervoerders|onderaannemers|franchisenemers|opdrachtgevers|kwekers|boeren)",
    "do": r"(?:boeken|werken|factureren|gebruiken|hebben|draaien|voeren|zitten|plannen|houden)",
    "that": r"(?:dat|die|dit|deze) (?:\w+ ){0,2}?(?:is|zijn)",
    "books": r"(?:de )?(?:boeken|rekeningen|boekhouding|jaarrekening|lonen|administratie)",
    "whose_books": r"van (?:de|het|onze|ons|mijn|een) (?:\w+ )?(?:aandeelhouders?|holding|moeder(?:bedrijf|maatschappij)?|zuster(?:bedrijf)?|buurman|zwager|broer|partner|verhuurder|stichting|bond)",
    "kept": r"(?:wordt|worden|loopt|lopen|staat|staan|zit|zitten|gaat|gaan)",
    "colleague": r"(?:een|de|mijn) (?:collega|kennis|directeur|eigenaar|baas) (?:van|bij|uit) een\b",
    "who": r"(?:die|dat)",
    "draws": r"(?:haalt|trekt|exporteert|maakt|print|genereert|stuurt|mailt|levert)(?: ons)? (?:zijn|haar|hun) ",
    "out_of": r"(?:uit|met|via) (?!(?:ons|onze)\b)",
    "for_whom": r"(?:(?:voor wie|aan wie|waarvoor|waaraan|waar|die|dat) (?:we|wij) (?:[\w’-]+ ){0,4}?(?:voor |aan )?(?:werken|leveren|produceren|verkopen|bedienen|beleveren|rijden)(?! mee\b))",
    "alone": r"(?:(?:een )?(?:\w+ )?(?:zelfstandige|zzp['’]?er|freelancer|eenmanszaak|ondernemer|vakman)(?: \w+)?|(?:\w+ )?(?:zelfstandig|freelance|op eigen rekening))",
    "keeps_books": r"\w*(?:boekhoud|accountant|controll|fiscalist|loon)\w*",
    "for_us": r"(?:(?:voor|bij|met) (?:ons|mij)|in (?:ons|onze)|op (?:ons|onze))",
    "marked": r"(?:(?:een )?(?:heel |totaal )?(?:ander|apart|eigen|zelfstandig|vreemd) (?:bedrijf|huis)|(?:een )?(?:andere|aparte|eigen|zelfstandige) (?:firma|vennootschap|zaak|onderneming|bv)|(?:een )?(?:franchise|franchisenemer|franchisezaak|franchisewinkel))",
    "is": r"(?:is|zijn|was)",
    "with": r"met",
    "we": r"(?:wij|we|ik|ons|men)",
    "kin": r"(?:zwager|schoonzus|broer|zus|neef|nicht|oom|tante|schoonvader|buurman|buurvrouw|vriend(?:in)?|kennis|maat)",
    "whose_kin": r"(?:mijn|zijn|haar|onze|een)",
    "whose": r"(?:de|het|onze|ons|een)",
    "stranger": r"(?:afnemers?|wederverkopers?|dealers?|winkeliers?|(?:freight )?forwarder|aandeelhouder|\w*klanten?|opdrachtgevers?|concurrent(?:en|ie)?|kwekers?|boeren?|koster|kerk|\w*leverancier|toeleverancier|groothandel|\w*importeur|expediteur)",
    "body": r"(?:crematorium|gemeente|stadhuis|ministerie|\w*ziekenhuis|\w*bank|verzekeraar|coöperatie|\w*keten|museum|belastingdienst|veiling|haven(?:bedrijf)?|douane|\w*verzekeraar|makelaar|ziekenfonds|mutualiteit|notaris|bond|incassobureau|verhuurder|waterschap)",
    "in_its": r"(?:in|op|via) (?:zijn|haar|hun)(?: eigen)?",
    "keeps": r"(?:beheert|houdt|bewaart|voert|verwerkt|registreert|volgt|heeft|boekt)",
    "runs": r"(?:werk(?:t|en) (?:overigens |ook |zelf )?(?:met|in)|gebruikt|heeft|draait (?:op)?|zit op|boekt in|stuurt (?:ons )?(?:[\w’-]+ ){0,4}uit)",
    "works": r"(?:factureert|houdt|rekent|plant|calculeert|produceert|voert|beheert|organiseert|print|administreert)(?= |$)",
    "by": r"(?:met|in|op|via|onder|uit|vanuit)",
    "ours": r"(?:ons|onze|wij|we|bij ons|mij)",
    "deals": r"(?:en|,) (?:\w+ )?(?:(?:stuurt|mailt|geeft|levert) (?:ons|mij)|(?:vraagt|wil|verwacht|krijgt)(?: van ons)?)\b",
    "back": r"(?:;|, (?:maar|wij|we|en wij|bij ons|hier)\b| (?:bij ons|terwijl wij)\b| en (?:wij|we|ik)\b)",
    "old_house": r"(?:in|bij|van|uit) (?:haar|zijn|mijn|een|hun|de|het) (?:oude|vorige|vroegere|voormalige|eerdere|laatste) (?:bedrijf|firma|werkgever|werk|baan|zaak|kantoor|onderneming|organisatie|werkplek|huis|drukkerij|uitgeverij)",
    "brought": r"meegebracht|meegenomen|bracht|overgenomen",
    "accountant": r"(?:\w*accountant\w*|\w*boekhoudkantoor|\w*administratiekantoor|fiscalist\w*|belastingadviseur\w*|boekhoudbureau)",
    "at_home": r"(?:bij (?:hem|haar|hen|zich)(?: (?:op kantoor|thuis))?|op (?:zijn|haar|hun) (?:eigen )?kantoor|in (?:zijn|haar|hun) (?:eigen )?(?:kantoor|systeem|pakket)|buiten de deur|extern)",
    "lies_with": r"(?:ligt|liggen|zit|zitten|is|zijn|loopt|staat|staan) (?:\w+ )?(?:bij|extern bij)(?: (?:de|het|een|onze|ons))?",
    "outside_books": r"(?:externe (?:boekhoud(?:er|ster)|accountant|administrateur)|accountant(?:skantoor)?|boekhoudkantoor|administratiekantoor|belastingadviseur|fiscalist|boekhoudbureau)\b",
    "craftsman": r"(?:\w+maker|\w*smid|\w*smederij|\w*drukker(?:ij)?|\w*schilder|\w*timmerman|\w*gieter(?:ij)?|\w*wever(?:ij)?|\w*ververij|\w*bakker(?:ij)?|\w*slager(?:ij)?|\w*metselaar|\w*elektricien|\w*stoffeerder|\w*binder(?:ij)?|\w*spuiter(?:ij)?|\w*kweker(?:ij)?|\w*draaier(?:ij)?|\w*lasser)",
    "sends_us": r"(?:stuurt|mailt|zendt|levert|geeft|faxt|bezorgt) ons\b",
}
_FRENCH: Mapping[str, str] = {
    "kind": r"(?:(?:autres|grands|petits|principaux|gros|anciens|deux|trois) )?",
    "many": r"(?:nos|les|tous nos|certains(?: de nos)?|plusieurs(?: de nos)?)",
    "traders": r"(?:revendeurs|détaillants|dépositaires|fournisseurs|sous-traitants|concurrents|transporteurs|franchisés|donneurs d['’]ordres?|éleveurs|négociants|grossistes)",
    "do": r"(?:facturent|travaillent|tiennent|utilisent|ont|tournent|sont|gèrent|comptabilisent|font)",
    "that": r"(?:c['’]est|il s['’]agit d['’]|ça,? c['’]est|ce sont)",
    "books": r"(?:les |la )?(?:comptes|livres|comptabilité|compta|paie|bilans)",
    "whose_books": r"(?:de l['’]|du |de la |de notre |de mon |d['’]un |de nos )(?:\w+ )?(?:actionnaires?|holding|maison mère|société mère|société sœur|voisin|beau-frère|frère|associé|bailleur|fondation|fédération)",
    "kept": r"(?:est|sont|se (?:fait|font|tient|tiennent)|passent?|tournent?)",
    "colleague": r"(?:un|une|le|la|mon|ma) (?:collègue|confrère|consœur|patron(?:ne)?|directeur|directrice|gérante?) d['’]une?\b",
    "who": r"(?:qui|lequel|laquelle|il|elle)",
    "draws": r"(?:sort|tire|extrait|exporte|génère|édite|imprime|établit|nous (?:envoie|transmet|adresse)) (?:ses|son|sa|leurs?) ",
    "out_of": r"(?:de|du|d['’]|depuis|avec|via|sous|sur) ?(?!(?:notre|nos)\b)",
    "for_whom": r"(?:(?:pour|chez) (?:lequel|laquelle|lesquels|qui)|auquel|à laquelle|à qui|que) (?:nous|on) (?:[\w’-]+ ){0,2}?(?:travaillons|travaille|produisons|produit|fabriquons|livrons|livre|vendons|vend|fournissons|fournit|servons|sert)(?: [\w’-]+){0,3}?",
    "alone": r"(?:(?:(?:un|une) )?(?:\w+ )?(?:indépendante?|auto-?entrepreneu(?:r|se)|micro-?entrepreneu(?:r|se)|free-?lance|artisane?|travailleu(?:r|se) indépendante?)(?: \w+)?|à son compte|installée? à son compte)",
    "keeps_books": r"(?:\w*compta\w*|fiscaliste|payeuse)",
    "for_us": r"(?:(?:pour|chez|avec) (?:nous|moi)|(?:dans|sur|avec) (?:notre|nos))",
    "marked": r"(?:(?:c['’]est )?(?:une )?(?:toute )?autre (?:société|entreprise|boîte|maison|structure)|(?:une )?(?:société|entreprise|boîte|structure) (?:distincte|indépendante|à part|séparée|différente)|(?:une |en )?franchise|(?:un |par un )?franchisé(?: indépendant)?)",
    "is": r"(?:est|sont|était|est tenue?)",
    "with": r"(?:avec|qui est sous|qui tourne sous|sous|sur)",
    "we": r"(?:nous|je|j['’]|on)",
    "kin": r"(?:beau-frère|belle-sœur|frère|sœur|cousine?|neveu|nièce|oncle|tante|beau-père|voisine?|copain|copine|amie?|pote|chum)",
    "whose_kin": r"(?:mon|ma|son|sa|notre|un|une)",
    "whose": r"(?:le|la|l['’]|notre|un|une)",
    "stranger": r"(?:revendeurs?|détaillants?|dépositaires?|transitaire|actionnaire|clients?|clientes?|donneur d['’]ordres?|concurrents?|concurrence|éleveurs?|fournisseurs?|grossiste|transporteur|importateur|négociant|distributeur|sous-traitant)",
    "body": r"(?:crématorium|mairie|préfecture|ministère|hôpital|clinique|banque|assureur|coopérative|chaîne|musée|port|douane|fisc|commune|métropole|mutuelle|courtier|courtière|caisse|notaire|fédération|syndic|bailleur|huissier|agence de l['’]eau)",
    "in_its": r"(?:dans|sur|sous|via) (?:son|sa|leur)(?: propre)?",
    "keeps": r"(?:gère|suit|tient|conserve|traite|enregistre|saisit|stocke|pilote|a)",
    "runs": r"(?:travaillent? (?:d['’]ailleurs |aussi )?(?:avec|sous|sur|dans)|(?:est|sont) passée?s? (?:à|sur|chez|sous)|utilise|a|tourne (?:sous|sur|avec)|est (?:sous|sur|chez)|emploie|nous envoie (?:[\w’-]+ ){0,4}depuis)",
    "works": r"(?:facture|planifie|gère|comptabilise|calcule|produit|fabrique|pilote|tient|organise|imprime|stocke|émet|édite)(?= |$)",
    "by": r"(?:avec|sous|sur|dans|via|par|depuis|au moyen de)",
    "ours": r"(?:nous|notre|nos|chez nous|moi)",
    "deals": r"(?:et|,) (?:\w+ )?(?:nous (?:envoie|demande|réclame|adresse|transmet|fait|facture|expédie)|veut|attend|exige|reçoit)\b",
    "back": r"(?:;|, (?:mais|nous|chez nous|ici|on)\b| (?:chez nous|alors que nous)\b| et (?:nous (?:avons|utilisons|sommes|travaillons)|on)\b)",
    "old_house": r"(?:dans|chez|de|à|au) (?:son|sa|mon|ma|leur|l['’]|une|un) ?(?:ancien(?:ne)?|précédent[e]?|dernier|dernière|ex-?) ?(?:boîte|société|entreprise|employeur|maison|poste|travail|emploi|cabinet|job|agence|atelier|éditeur|labo)",
    "brought": r"(?:r?apporté|ramené|amené|repris)\w*",
    "accountant": r"(?:fiduciaires?|(?:experts?[- ])?comptables?(?= (?:extern|indépend))|experts?[- ]comptables?|cabinet (?:d['’]expertise )?(?:[- ]?comptables?|comptable)|cabinet)",
    "at_home": r"(?:chez (?:elle|lui|eux)|dans ses (?:bureaux|locaux|murs)|dans (?:son|leur) (?:propre )?(?:cabinet|logiciel|système)|à son bureau|en externe|hors de nos murs|sur (?:son|leur) (?:propre )?(?:serveur|logiciel|système))",
    "lies_with": r"(?:est|sont|reste|restent|se trouve) (?:\w+ )?(?:chez|auprès de)(?: (?:la|le|un|une|notre|l['’]))?",
    "outside_books": r"(?:comptable (?:externe|indépendante?|extérieure?)|experts?[- ]comptables?|fiduciaire|cabinet (?:comptable|d['’]expertise(?: comptable)?))\b",
    "craftsman": r"(?:voilier|maître voilier|menuisier|imprimeur|imprimerie|forgeron|serrurier|peintre|tapissier|fondeur|fonderie|teinturier|tisserand|boulanger|maçon|électricien|plombier|couvreur|relieur|graveur|tanneur|verrier|doreur|façonnier|traiteur|tourneur|ébéniste|charpentier|apiculteur)",
    "sends_us": r"nous (?:envoie|adresse|transmet|fait parvenir|livre|expédie|donne|remet|passe)\b",
}
_SPANISH: Mapping[str, str] = {
    "kind": r"(?:(?:grandes|pequeñ[oa]s|principales|otr[oa]s|dos|tres) )?",
    "many": r"(?:(?:tod[oa]s )?(?:nuestr[oa]s|l[oa]s)|algun[oa]s|much[oa]s|vari[oa]s)",
    "traders": r"(?:revendedores|minoristas|mayoristas|distribuidores|proveedores|subcontratistas|competidores|transportistas|franquiciados|ganaderos|importadores)",
    "do": r"(?:facturan|trabajan|usan|utilizan|tienen|llevan|contabilizan|están|manejan|gestionan)",
    "that": r"(?:(?:esa|eso|ésa|ese|esta|aquella|esas|esos|que|y) )?(?:ya )?(?:es|son)",
    "books": r"(?:las? |los |el )?(?:cuentas|libros|contabilidad|nóminas?|balances)",
    "whose_books": r"(?:del?|de la|de los|de nuestr[oa]s?|de mi) (?:\w+ )?(?:accionistas?|holding|matriz|casa matriz|socio|vecino|cuñado|hermano|arrendador|fundación|federación)",
    "kept": r"(?:está[n]?|se (?:hacen?|llevan?|gestionan?)|van?|son|es)",
    "colleague": r"(?:un|una|el|la|mi) (?:colega|conocid[oa]|director[a]?|dueñ[oa]|jef[ea]) de (?:una?|otr[oa])\b",
    "who": r"(?:que|quien|él|ella)",
    "draws": r"(?:saca|extrae|exporta|genera|imprime|hace|nos (?:manda|envía|pasa)) (?:sus?) ",
    "out_of": r"(?:de|del|desde|con) (?!nuestr)",
    "for_whom": r"(?:para (?:el|la|los|las) (?:que|cual(?:es)?)|para quien(?:es)?|al (?:que|cual)|a (?:la|los|las) (?:que|cual(?:es)?)|a quien(?:es)?) (?:[\w’-]+ ){0,3}?(?:trabajamos|producimos|fabricamos|vendemos|servimos|entregamos|suministramos|facturamos)(?: [\w’-]+){0,3}?",
    "alone": r"(?:(?:(?:un|una) )?(?:\w+ )?(?:autónom[oa]|freelance|free-?lancer|independiente|monotributista|artesan[oa])(?: \w+)?|por (?:su )?cuenta propia|por su cuenta)",
    "keeps_books": r"(?:\w*(?:contab|contador|gestor|asesor)\w*)",
    "for_us": r"(?:(?:para|con) (?:nosotros|mí)|nos|en nuestr\w*)",
    "marked": r"(?:(?:es )?otra (?:empresa|sociedad|firma|casa|compañía)|(?:una )?(?:empresa|sociedad|firma|compañía) (?:distinta|independiente|aparte|ajena|diferente)|(?:una )?franquicia|(?:un )?franquiciado)",
    "is": r"(?:es|son|era)",
    "with": r"con",
    "we": r"(?:nosotros|nos|yo|somos|tenemos|usamos|trabajamos)",
    "kin": r"(?:cuñad[oa]|herman[oa]|prim[oa]|sobrin[oa]|tí[oa]|suegr[oa]|vecin[oa]|amig[oa]|compadre|conocid[oa])",
    "whose_kin": r"(?:mi|su|nuestr[oa]|una?)",
    "whose": r"(?:el|la|nuestr[oa]|una?)",
    "stranger": r"(?:comercializadora|revendedor(?:es)?|minoristas?|distribuidores|(?:freight )?forwarder|transitario|agente de carga|accionista|gestoría|asesoría|clientes?|competidor(?:es)?|competencia|viña|bodega|ganaderos?|proveedor[a]?|mayorista|transportista|importador[a]?|distribuidor[a]?|operador logístico)",
    "body": r"(?:crematorio|ayuntamiento|alcaldía|ministerio|hospital|clínica|banco|aseguradora|cooperativa|cadena|museo|puerto|aduana|lonja|municipio|diputación|corredor[a]?|corredora|mutua|obra social|notar[ií][oa]|federación|administrador(?:a)? de fincas|arrendador[a]?)",
    "in_its": r"(?:en|sobre|con) su(?: propi[oa])?",
    "keeps": r"(?:gestiona|lleva|guarda|tramita|registra|mantiene|maneja|controla|procesa|tiene)",
    "runs": r"(?:corre(?: en| sobre| con)?|va con|anda con|trabajan? (?:también )?(?:con|en|sobre)|se pas(?:ó|aron) a|usa|utiliza|tiene|lleva|está (?:en|con)|maneja|nos manda (?:[\w’-]+ ){0,4}desde)",
    "works": r"(?:factura|planifica|programa|presupuesta|contabiliza|gestiona|lleva|calcula|produce|fabrica|organiza|emite|imprime|administra)(?= |$)",
    "by": r"(?:con|en|sobre|desde|mediante|vía|por|a través de)",
    "ours": r"(?:nos|nuestr[oa]s?|nosotros|mí)",
    "deals": r"(?:y|,) (?:\w+ )?(?:nos (?:pide|manda|envía|exige|hace|solicita|factura|pasa)|quiere|espera|recibe)\b",
    "back": r"(?:;|, (?:pero (?:nosotros|aquí|acá)|nosotros|aquí|acá)\b| (?:mientras (?:que )?nosotros)\b| y (?:nosotros)\b)",
    "old_house": r"(?:en|de|con) (?:su|mi|la|el|una?|otra?) (?:antigu[oa]|anterior|vieja|viejo|últim[oa]|ex) ?(?:empresa|compañía|casa|trabajo|empleo|empleador|puesto|firma|despacho|negocio|taller|editorial)|(?:en|de|con) (?:su|mi|la|el|una) (?:empresa|compañía|casa|trabajo|empleo|puesto|firma) (?:anterior|antigu[oa]|de antes)",
    "brought": r"tra[íj]\w+|import\w+ de allí|heredamos",
    "accountant": r"(?:gestor[íi]a|asesor[íi]a(?: fiscal| contable)?|gestor(?: externo)?|despacho contable|estudio contable|contador(?:a)? extern[oa])",
    "at_home": r"(?:en su (?:propi[oa] )?(?:casa|despacho|oficina|sistema|programa|local)|por su (?:cuenta|lado)|fuera de (?:aquí|casa|la empresa)|desde su (?:despacho|oficina)|allí|externamente)",
    "lies_with": r"(?:está|queda|están|va) (?:\w+ )?(?:en|con|donde) (?:la|el|una?|nuestr[oa])",
    "outside_books": r"(?:contable extern[oa]|contador[a]? (?:extern[oa]|públic[oa])|gestor[a]?(?: extern[oa]| administrativ[oa])?|gestor[íi]a|asesor[a]? (?:fiscal|contable|extern[oa])|asesor[íi]a(?: fiscal| contable| externa)?|despacho contable|estudio contable)\b",
    "craftsman": r"(?:velero|carpintero|herrero|imprenta|impresor|pintor|cerrajero|tapicero|fundidor|fundición|tejedor|tintorería|panadero|albañil|electricista|fontanero|encuadernador|grabador|curtidor|vidriero|tornero|ebanista|apicultor|taller)",
    "sends_us": r"nos (?:manda|envía|pasa|remite|entrega|da|factura)\b",
}
_PORTUGUESE: Mapping[str, str] = {
    "kind": r"(?:(?:grandes|pequen[oa]s|principais|outr[oa]s|dois|duas|três) )?",
    "many": r"(?:(?:tod[oa]s )?(?:[oa]s noss[oa]s|[oa]s|noss[oa]s)|algun?s|algumas|muit[oa]s|vári[oa]s)",
    "traders": r"(?:revendedores|lojistas|retalhistas|grossistas|atacadistas|distribuidores|fornecedores|subcontratados|concorrentes|transportadores|franqueados|produtores|importadores)",
    "do": r"(?:faturam|facturam|trabalham|usam|utilizam|têm|estão|lançam|gerem|rodam)",
    "that": r"(?:(?:ess[ea]|est[ea]|isso|aquel[ea]|ess[ea]s|que|e) )?(?:já )?(?:é|são)",
    "books": r"(?:as? |os? )?(?:contas|livros|contabilidade|salários|balanços|folha)",
    "whose_books": r"(?:d[oa]s?|de nosso|do nosso|da nossa|do meu|de um) (?:\w+ )?(?:acionistas?|accionistas?|holding|casa[- ]mãe|empresa[- ]mãe|sócio|vizinho|cunhado|irmão|senhorio|fundação|federação)",
    "kept": r"(?:est[áã]o?|são|é|fazem-se|faz-se|ficam?|vão|vai|correm?|rodam?)",
    "colleague": r"(?:um|uma|o|a|o meu|a minha) (?:colega|conhecid[oa]|diretor[a]?|don[oa]|patrão) (?:de uma?|duma?|de outr[oa]|doutr[oa])\b",
    "who": r"(?:que|ele|ela|quem)",
    "draws": r"(?:(?:tira|extrai|exporta|gera|imprime|faz|nos (?:manda|envia|passa)|(?:manda|envia|passa)-nos) (?:(?:os?|as?) )?(?:seus?|suas?|[\w’-]+ d(?:ele|ela)) )",
    "out_of": r"(?:d[eoa]|com o|com a|com|pelo|pela) (?!noss)",
    "for_whom": r"(?:para (?:o|a|os|as) (?:qual|quais)|para quem|a quem|ao qual|à qual|a que) (?:[\w’-]+ ){0,3}?(?:trabalhamos|trabalha|produzimos|fabricamos|vendemos|vende|fornecemos|entregamos|faturamos)(?: [\w’-]+){0,3}?",
    "alone": r"(?:(?:(?:um|uma) )?(?:\w+ )?(?:trabalhador[a]? independente|independente|free-?lancer?|autónom[oa]|autônom[oa]|artesã[o]?|mei|recibos verdes)(?: \w+)?|por conta própria)",
    "keeps_books": r"(?:\w*(?:contab|contador)\w*)",
    "for_us": r"(?:(?:para|com) (?:nós|mim|a gente)|n[oa]s? noss\w*)",
    "marked": r"(?:(?:é )?outra (?:empresa|sociedade|firma|casa|companhia)|(?:uma )?(?:empresa|sociedade|firma) (?:distinta|independente|à parte|separada|diferente)|(?:uma |um )?(?:franquia|franchising|franchise)|(?:um )?franquead[oa])",
    "is": r"(?:é|são|era)",
    "with": r"com",
    "we": r"(?:nós|nos|eu|somos|temos|usamos|trabalhamos|a gente)",
    "kin": r"(?:cunhad[oa]|irmão|irmã|prim[oa]|sobrinh[oa]|tio|tia|sogr[oa]|vizinh[oa]|amig[oa]|compadre|conhecid[oa])",
    "whose_kin": r"(?:(?:o |a )?(?:meu|minha|seu|sua|nosso|nossa)|um|uma)",
    "whose": r"(?:(?:o|a) (?:nosso|nossa)|o|a|nosso|nossa|um|uma)",
    "stranger": r"(?:revendedor(?:es)?|lojistas?|retalhistas?|distribuidores|(?:freight )?forwarder|transitário|agente de carga|acionista|accionista|despachante|clientes?|concorrentes?|concorrência|produtor(?:es)?|fornecedor[a]?|grossista|atacadista|transportador[a]?|importador[a]?|distribuidor[a]?|operador logístico)",
    "body": r"(?:crematório|câmara|prefeitura|ministério|hospital|clínica|banco|seguradora|cooperativa|rede|museu|porto|alfândega|lota|município|corretor[a]?|mediador[a]?|caixa|notári[oa]|cartório|federação|senhorio|sindicato)",
    "in_its": r"(?:n[oa]|em|com o|com a) (?:seu|sua)(?: própri[oa])?",
    "keeps": r"(?:gere|controla|guarda|trata|regista|registra|mantém|processa|administra|tem)",
    "runs": r"(?:trabalham? (?:também )?(?:com|em|no|na)|passou para|usa|utiliza|tem|roda(?: (?:em|no|na))?|está (?:no|na|em)|corre (?:no|na|em))",
    "works": r"(?:fatura|factura|planeia|planeja|programa|orçamenta|contabiliza|gere|gerencia|calcula|produz|fabrica|organiza|emite|imprime|administra)(?= |$)",
    "by": r"(?:com o|com a|com|no|na|em|sobre|desde|via|pelo|pela|por|através d[oae])",
    "ours": r"(?:nos|noss[oa]s?|nós|a gente|mim)",
    "deals": r"(?:e|,) (?:\w+ )?(?:(?:pede|manda|envia|exige|fatura|passa)-?\s?(?:nos)|nos (?:pede|manda|envia|exige|faz|fatura|passa)|quer|espera|recebe)\b",
    "back": r"(?:;|, (?:mas (?:nós|aqui|cá|a gente)|nós|aqui|cá)\b| (?:enquanto nós)\b| e (?:nós)\b)",
    "old_house": r"(?:n[oa]|num[a]?|em|d[oa]|com) ?(?:seu |sua |meu |minha )?(?:antig[oa]|anterior|velh[oa]|últim[oa]|ex-?) ?(?:empresa|companhia|casa|trabalho|emprego|empregador|patrão|firma|escritório|negócio|editora|serviço)|(?:n[oa]|num[a]?|d[oa]) (?:seu |sua |meu |minha )?(?:empresa|companhia|casa|trabalho|emprego|firma) (?:anterior|antig[oa]|de antes)",
    "brought": r"troux\w+|trazid\w+|herd\w+",
    "accountant": r"(?:contabilista|toc|escritório de contabilidade|gabinete de contabilidade|contador(?:a)? extern[oa]|contador(?:a)?)",
    "at_home": r"(?:n[oa] (?:seu |sua )?(?:próprio |própria )?(?:escritório|gabinete|sistema|casa)(?: del[ea]s?)?|em casa del[ea]|lá com ele|fora de (?:casa|portas)|por conta del[ea]|externamente)",
    "lies_with": r"(?:está|fica|estão|ficam) (?:\w+ )?(?:com|n[oa]|num|numa|junto d[oa])(?: (?:o|a|um|uma|noss[oa]))?",
    "outside_books": r"(?:contabilista (?:extern[oa]|certificad[oa])|contador[a]? extern[oa]|toc|escritório (?:de contabilidade|contábil)|gabinete de contabilidade|contabilidade externa)\b",
    "craftsman": r"(?:veleiro|carpinteiro|serralheiro|serralharia|gráfica|tipografia|pintor|ferreiro|estofador|fundição|tecelão|tinturaria|padeiro|pedreiro|eletricista|canalizador|encanador|encadernador|vidraceiro|torneiro|marceneiro|apicultor|oficina)",
    "sends_us": r"(?:nos (?:manda|envia|passa|remete|entrega|fatura)|(?:manda|envia|passa|remete|entrega|fatura)-nos)\b",
}

_AND = r"(?:und|et|y|en|e)"
_BUT = r"(?:aber|doch|mais|pero|maar|mas|porém)"
_OF = r"(?:ao|aos|à|às|do|da|dos|das|de|del|al|a|du|au|aux|des|van|voor|für|zum|zur|der|den|beim|aan|para|pour|services?|relations?|suivi|support|équipe|pôle|espace|portail|département|serviço|servicio|atención|equipo|equipa|equipe|área|soporte|apoio|atendimento|team|afdeling|abteilung)"  # "o apoio ao cliente" is a department
_OF_A_PROGRAM = r"(?:\w*system\w*|\w*programm?\w*|\w*software\w*|sistemas?|systèmes?|systeem|outils?|logiciels?|herramientas?|ferramentas?|pakket|werkzeug|schnittstelle\w*|interfa[cz]es?|plataformas?|plateformes?|plat(?:t)?form\w*|lösung\w*|crm|erp|tools?)"


@dataclass(frozen=True)
class _Language:
    """The frames of a language, by its words."""

    told: Mapping[str, str]

    @cached_property
    def frames(self) -> Sequence[tuple[Words, Sequence[str]]]:
        """What each frame is told by, and the kinds of facts it is around."""
        part = {name: f"(?:{pattern})" for name, pattern in self.told.items()}
        up_to_us = rf"(?:(?!{part['back']}).)+"
        begins = r"(?:^\W*|[;:,(–—-] )(?:[\w’]+,? ){0,2}?"
        a_form = r"(?:[A-Z]\.){1,4}|(?:Ltda?|Lda|Cie|Co|Inc)\.|&"  # "S.L.", "& Co."
        adjectives = rf"(?: (?:(?-i:{a_form})|[^\W\d_][\w’'-]*|\([^()]*\),?)){{0,6}}?(?:, [^,;:.()]{{2,40}},)?"
        nobody = rf"(?!\b{part['we']}\b)"
        before = rf"(?:{nobody}[^;:])*?"
        return (
            (
                words(
                    rf"^\W*{before}(?:\(|,(?: [–—-])? | {part['is']} (?:aber |eigentlich |echter |en fait |en realidad |na verdade )?){part['marked']}(?=[,;)]| {part['with']}\b)(?P<said>{up_to_us})"
                ),
                _KINDS,
            ),
            (  # "la comercializadora de Miami factura con QuickBooks, esa es otra compañía"
                words(
                    rf"(?:^|[;:] )(?P<said>{nobody}(?:{nobody}[^;:])*?)(?:,|;| [–—-]|\() ?(?:{_BUT} )?{part['that']} {part['marked']}(?!\w)"
                ),
                _KINDS,
            ),
            (  # "Onze Belgische afnemers boeken in Octopus en WinBooks", and not "… in ons portaal"
                words(
                    rf"{begins}(?P<said>{part['many']} {part['kind']}{part['traders']}\b{adjectives},? {part['do']} (?![^;,]*\b{part['ours']}\b){up_to_us})"
                ),
                _NAMED,
            ),
            (  # "De torenmaker, een zelfstandige, boekt in X", and not "… boekt voor ons in X", nor a bookkeeper
                words(
                    rf"{begins}(?P<said>(?:{part['whose_kin']}|{part['whose']})(?: |(?<=['’]))(?!(?:\w+ )?{part['keeps_books']}\b)[\w’'-]+(?: (?!{part['keeps_books']}\b)[\w’'-]+){{0,3}}?(?:, {part['alone']},| \({part['alone']}\),?) (?![^;,]*\b{part['for_us']}\b){up_to_us})"
                ),
                _NAMED,
            ),
            (  # "As contas do accionista são feitas em Xero"
                words(
                    rf"{begins}(?P<said>{part['books']} {part['whose_books']}\b{adjectives} {part['kept']} {up_to_us})"
                ),
                _NAMED,
            ),
            (  # "mit dem Kollegen einer Bahn im Wallis, der hat Dynamics 365 mit Celigo verbunden"
                words(rf"{part['colleague']}[^;:,]{{0,60}}, {part['who']} (?P<said>{up_to_us})"),
                _NAMED,
            ),
            (
                words(
                    rf"{begins}(?P<said>{part['whose_kin']}(?: \w+)? ?{part['kin']}\b{adjectives},? {part['runs']} {up_to_us})"
                ),
                _NAMED,
            ),
            (
                words(
                    rf"{begins}(?P<said>{part['whose']}(?: (?!{_OF}\b)[\w’-]+){{0,2}}? ?{part['stranger']}\b{adjectives},? {part['runs']} {up_to_us})"
                ),
                _NAMED,
            ),
            (  # "Un fournisseur allemand sort ses tarifs de proALPHA"
                words(
                    rf"{begins}(?P<said>{part['whose']}(?: \w+)? ?{part['stranger']}\b{adjectives},? {part['draws']}[^;,]{{2,40}}? {part['out_of']}{up_to_us})"
                ),
                _NAMED,
            ),
            (  # "Nuestro proveedor de esmaltes factura con SAP", and not "… nos factura por Coupa"
                words(
                    rf"{begins}(?P<said>{part['whose_kin']}(?: (?!{_OF}\b)[\w’-]+){{0,2}}? ?{part['stranger']}\b{adjectives},? {part['works']}(?: (?!{part['ours']}\b)[\w’'-]+){{0,4}}? {part['by']} (?!{part['ours']}\b){up_to_us})"
                ),
                _NAMED,
            ),
            (  # "La bodega para la que más trabajamos usa Salesforce"
                words(
                    rf"{begins}(?P<said>{part['whose']} (?!(?:[\w’'-]+ )?{_OF_A_PROGRAM})(?:[\w’'-]+ ){{0,2}}?[\w’'-]+,? {part['for_whom']},? {part['runs']} {up_to_us})"
                ),
                _NAMED,
            ),
            (
                words(
                    rf"{begins}(?P<said>{part['whose']}(?: \w+)? ?{part['body']}\b{adjectives} {part['runs']} [^;,]{{2,50}}?) {part['deals']}"
                ),
                _NAMED,
            ),
            (
                words(
                    rf"{begins}(?P<said>{part['whose']}(?: \w+)? ?(?:{part['body']}|{part['stranger']})\b{adjectives},? {part['keeps']} {nobody}[^;,]{{2,60}}? {part['in_its']} {up_to_us})"
                ),
                _NAMED,
            ),
            (  # "HubSpot hatte die Chefin in ihrer alten Firma, drum dauernd der Vergleich"
                words(
                    rf"(?:^\W*|[;:] )(?![^;]*\b{part['brought']}\b)(?P<said>(?:(?!{part['back']}){nobody}[^;:])*?\b{part['old_house']}(?!\w){up_to_us})"
                ),
                _TOLD_OF_IT,
            ),
            (  # "o contabilista externo usa TOConline", and not "… usa a nossa licença"
                words(
                    rf"{begins}(?P<said>(?:{part['whose_kin']}|{part['whose']}) ?{part['outside_books']}{adjectives},? (?:{part['runs']}|{part['works']}(?: (?!{part['ours']}\b)[\w’'-]+){{0,4}}? {part['by']}) (?![^;,]*\b{part['ours']}\b)[^;,:]+)"
                ),
                _NAMED,
            ),
            (  # "tenue par la fiduciaire, chez elle, sous WinBooks", "ligt bij het accountantskantoor, in Exact Online"
                words(
                    rf"(?:^\W*|[;:,] )(?P<said>(?:(?:(?!{part['back']}){nobody}[^;:,])*?\b{part['accountant']}\b,? (?:[\w’'-]+ ){{0,2}}?{part['at_home']}|{part['lies_with']} (?:[\w’'-]+ ){{0,3}}?{part['accountant']}\b)(?!\w){up_to_us})"
                ),
                _NAMED,
            ),
            (  # "Onze zeilmaker werkt met Exact Online en stuurt ons pdf's"
                words(
                    rf"{begins}(?P<said>(?:{part['whose_kin']}|{part['whose']})(?: \w+)? ?{part['craftsman']}\b{adjectives},? (?:{part['runs']}|{part['works']}|[\w’'-]+ {part['by']}) [^;,]{{2,50}}?)(?:,| {_AND}) (?:\w+ )?{part['sends_us']}"
                ),
                _NAMED,
            ),
        )


_LANGUAGES = {
    "de": _Language(_GERMAN),
    "nl": _Language(_DUTCH),
    "fr": _Language(_FRENCH),
    "es": _Language(_SPANISH),
    "pt": _Language(_PORTUGUESE),
}


def of_other_houses_abroad(sentence: Said, language: str) -> Iterator[Framed]:
    """The frames of a sentence around what it tells of another house; places are those of the sentence."""
    for pattern, kinds in _LANGUAGES[language].frames:
        if found := pattern.search(sentence):
            yield Framed(*found.span("said"), OF_OTHERS, kinds)
