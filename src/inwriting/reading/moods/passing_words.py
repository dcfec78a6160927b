"""The words by which German, French, Spanish, Dutch and Portuguese name a thing in passing; see `passing_abroad`.

Each entry is a pattern. `bidder` … `shows` ask of bidders what they have done, `tell` asks it of the reader; `aside` says of what
stands before it that it stays out, `untouched` that nobody is to touch it, `not_in` that such things are no part; `thought` … `gave_up` tell of what was looked at and given up; `if` and `event_first` open a
condition, behind which `then_look` looks at what might come; `outsider` … `wrote` quote somebody of another house, who may say `here` of it; `later` puts off, `until` (with a TIME that is past) ends; `others_did` …
`they_have` tell of another house and of what it uses.
"""

from __future__ import annotations

from collections.abc import Mapping

GERMAN: Mapping[str, str] = {
    "bidder": r"(?:bieter|bewerber|anbieter|auftragnehmer|dienstleister|bietergemeinschaft|teilnehmer|offerenten?|anbietende|bietende|nachzuweisen|vorzulegen|zu benennen|gefordert (?:ist|sind|wird|werden)|verlangt (?:wird|werden)|vorausgesetzt (?:wird|werden))(?:s|n|in|innen)?",
    "tell": r"(?:nennen|benennen|geben|listen|schildern|beschreiben|legen|weisen|belegen|teilen|senden|schicken) sie",
    "shows": r"(?:referenz\w*|erfahrung\w*|zertifi\w+|qualifikation\w*|projekte? (?:mit|auf|in)|eignungsnachweis\w*|kenntnisse?)",
    "your": r"(?:ihre[rnm]?|eure[rnm]?|eigene[rnm]?)",
    "own": r"(?:wir|bei uns|unser\w*|im einsatz|eingesetzt\w*|vorhandene\w*|bestehende\w*)",
    "aside": r"(?:(?:bitte )?lassen (?:sie |wir )?(?:das|den|die|es|dies)?(?: bitte| einfach| hier| mal| aber)* (?:beiseite|weg|außen vor|draußen|aus dem spiel|außer acht|links liegen)|"
    r"(?:das|den|die|es)(?: bitte)? (?:lassen|können|dürfen|sollen|brauchen|müssen) (?:sie|wir)(?: bitte| einfach| hier| mal| getrost| aber)* (?:beiseite|weg|außen vor|draußen|außer acht|ignorieren|vergessen|weglassen|nicht (?:beachten|berücksichtigen|anschauen|anbinden))|"
    r"(?:bitte )?(?:ignorieren|vergessen) sie (?:das|den|die|es|bitte)|(?:darum|davon|darüber) (?:geht|ist|reden) (?:es |wir )?(?:hier |jetzt )?nicht)",
    "not_in": r"(?:die|das|diese) (?:\w+ ){0,8}?(?:(?:gehören|gehört|zählen|zählt|kommen|kommt|gehen|geht|laufen|läuft) (?:\w+ ){0,2}?nicht (?:dazu|mit|hierher|hinein|rein|mit rein|darüber|hierüber)|(?:brauchen|müssen) (?:\w+ ){0,3}?nicht)",
    "untouched": r"(?:da(?:ran)? (?:gehen|rühren|fassen) (?:sie|wir) (?:bitte |hier )?nicht\b[^,;.]*|(?:das|den|die|es)(?: bitte)? (?:nicht anfassen|in ruhe lassen)|(?:bitte )?lassen (?:sie|wir) (?:das|den|die|es|dies)(?: bitte)? (?:in ruhe|so,? wie (?:es|er|sie) ist)|das (?:bleibt|lassen wir) (?:alles )?(?:so,? )?wie es ist)",
    "thought": r"\b(?:(?:dachten|gedacht|überlegt|überlegten|erwogen|liebäugelten|geliebäugelt|angesehen|angeschaut|geprüft|getestet|ausprobiert|probiert|versucht|beinahe|fast|erwägten|spielten|geflirtet)\b)",
    "gave_up": r"(?:(?:haben|hatten) (?:\w+ ){0,3}?(?:gelassen|sein lassen|verworfen|aufgegeben|verzichtet|abstand genommen|abgelehnt|bleiben lassen)|(?:davon|darauf) (?:\w+ ){0,2}?(?:abgesehen|abstand genommen|verzichtet|abgekommen)|(?:daraus|es) (?:ist|wurde) (?:\w+ )?nichts\b|(?:sind|waren) (?:\w+ ){0,2}?(?:davon abgekommen|abgesprungen|ausgestiegen|gegangen|weggegangen|raus|weg|zurückgekehrt)(?!\w)|ließen (?:\w+ ){0,2}?(?:bleiben|fallen|sein)|gaben (?:\w+ )?auf|nicht weiter\s?verfolgt|ohne (?:etwas |es |ihn )?zu kaufen)",
    "joins": r"(?:und|aber|doch|dann|haben|sind|das|davon)",
    "if": r"(?:falls|wenn|sollten?|sobald|im fall,? dass)",
    "event_first": r"(?-i:(?:Kommt|Kommen|Wächst|Wachsen|Eröffnen|Eröffnet|Gründen|Öffnet|Klappt|Steigt|Steigen|Geht|Gehen|Kaufen|Übernehmen|Entsteht|Wird|Werden|Will|Wollen|Bekommen|Verkaufen|Expandieren))",
    "then_look": r"(?:(?:schauen|sehen) wir (?:uns )?(?!dass\b)|(?:schauten|sähen) wir uns|(?:reden|sprechen) wir (?:\w+ )?(?:über|von)|denken wir (?:\w+ )?(?:an|über)|(?:nehmen|kaufen|holen|wählen|bekommen) wir (?:(?:eben|halt|dann|wohl|einfach) )?(?=(?-i:[A-Z]))|(?:gehen|wechseln|steigen) wir (?:\w+ )?(?:auf|zu)|prüfen wir (?=(?-i:[A-Z]))|(?:käme|kommt|wäre) (?=[^,;]* (?:in frage|ins spiel|eine option|ein thema|dran)\b)|ist (?=[^,;]* ein thema\b)|wird es )",
    "outsider": r"(?:(?:schwager|schwägerin|nachbar(?:in)?|cousin(?:e)?|onkel|tante|freund(?:in)?|bekannte[rn]?|bruder|schwester|vetter|studienkolleg(?:e|in)|vereinskolleg(?:e|in)|mitbewerber|konkurrent|lieferant|vertreter|händler)\b|(?:kolleg(?:e|in) (?:aus|von) (?:einer|einem) ander\w+))",
    "wrote": r"(?:schrieb|schreibt|schickte|schickt|geschrieben|geschickt|sagte|sagt|mailte|meinte|erzählte|schwärmt|schwört|prahlt|gemailt|erzählt|gesagt)",
    "here": r"(?:(?:hier|da) )?(?:bei uns|hier) (?:in der|im|in unser\w*|auf der|am)\b",
    "later": r"(?:in|für|auf|mit) (?:ein(?:er|en?|em)|der|die|dem|den) (?:zweite[rnm]?|dritte[rnm]?|spätere[rnm]?|nächste[rnm]?|weitere[rnm]?|folgende[rnm]?|andere[rnm]?) (?:etappe|phase|stufe|schritt|runde|ausbaustufe|projekt(?:phase)?|teil(?:projekt)?|los)",
    "until": r"bis (?:zum |zur |ins? |in den )?TIME",
    "others_did": r"(?:die (?:leute|kollegen|jungs|herren) (?:von|aus|bei)|unser(?:e|em)? (?:\w+ )?partner\w*)",
    "they_have": r"(?:die|sie|dort|da) (?:haben|nutzen|verwenden|arbeiten|setzen|fahren|buchen|sind)",
    "contrast": r"(?:aber|doch|allerdings|nur|jedoch)",
}
DUTCH: Mapping[str, str] = {
    "bidder": r"(?:inschrijvers?|gegadigden?|aanbieders?|opdrachtnemers?|leveranciers?|dienstverleners?|bieders?|kandidaten|deelnemers?|vereist (?:is|zijn)|aan te tonen (?:is|zijn)|u toont aan)",
    "tell": r"(?:noem|noemt|vermeld|vermeldt|geef|geeft|beschrijf|beschrijft|toon|stuur|lever)",
    "shows": r"(?:referenties?|ervaring\w*|gecertific\w+|certific\w+|kwalificaties?|projecten (?:met|op|in)|kennis)",
    "your": r"(?:uw|jullie|je|eigen)",
    "own": r"(?:wij|we|bij ons|onze|ons (?:crm|erp|systeem)|in gebruik|bestaande?|aanwezige?)",
    "aside": r"(?:laat (?:dat|die|het|dit)(?: er)?(?: maar| gerust| hier| even)* (?:buiten(?: beschouwing)?|weg|zitten|liggen|links liggen)|(?:dat|die|dit)(?: mag| kunt| kan| mogen| moet| hoeft| hoeven)(?: u| jullie| je| men)?(?: gerust| hier| rustig| gewoon| even)* (?:negeren|vergeten|weglaten|laten zitten|buiten beschouwing laten|niet mee te nemen|overslaan)|"
    r"(?:negeer|vergeet) (?:dat|die|het)|daar (?:gaat het|gaan we|hebben we het) (?:hier )?niet\b[^,;.]*)",
    "not_in": r"(?:die|dat|deze) (?:\w+ ){0,8}?(?:horen|hoort|tellen|telt|gaan|gaat|vallen|lopen|komen) (?:\w+ ){0,2}?(?:niet (?:bij|mee|in|onder|hieronder|over)|hier ?buiten|er ?buiten)",
    "untouched": r"(?:daar (?:komen we|blijven we|blijft u|blijf) (?:hier )?(?:niet aan|af)\b[^,;.]*|laat (?:dat|die|het|dit) (?:maar )?met rust|(?:dat|die|dit) (?:laten we|blijft|mag blijven) (?:\w+ )?zoals (?:het|ze|die) (?:is|zijn))",
    "thought": r"\b(?:(?:dachten|gedacht|overwogen|overwegen|bekeken|bekeek|speelden|getest|geprobeerd|probeerden|testten|uitgeprobeerd|bijna|haast|geflirt|keken)\b)",
    "gave_up": r"(?:zonder (?:iets |het )?te kopen|(?:hebben|hadden) (?:\w+ ){0,3}?(?:laten (?:varen|vallen|zitten|gaan)|afgezien|opgegeven|verworpen|afgewezen|gelaten)|(?:er)?van (?:\w+ ){0,2}?(?:afgezien|afgestapt|af(?:gekomen)?)|(?:daar|er) (?:is|kwam|werd) (?:\w+ )?niets (?:van|geworden|uit)\b|(?:dat|het) (?:is|werd) (?:\w+ )?niets\b|het ging niet door|ging niet door|zagen (?:\w+ )?ervan af|afgeketst|(?:stapten|gingen|zijn|waren) (?:(?:we|wij|er|weer) ){0,3}?(?:er ?)?(?:uit(?:gestapt)?|weg(?:gegaan)?|mee opgehouden)(?!\w)|hielden (?:we |wij )?(?:er )?mee op)",
    "joins": r"(?:en|maar|doch|toen|hebben|dat|daar)",
    "if": r"(?:als|mocht(?:en)?|indien|zodra|wanneer|ingeval)",
    "event_first": r"(?-i:(?:Gaat|Gaan|Komt|Komen|Groeit|Groeien|Openen|Opent|Lukt|Stijgt|Kopen|Worden|Wordt|Krijgen|Verkopen|Starten|Wil|Willen))",
    "then_look": r"(?:kijken (?:we|wij) (?:\w+ )?(?:naar|of)|(?:nemen|kopen|kiezen|krijgen) (?:we|wij) (?=(?-i:[A-Z]))|(?:denken|praten) (?:we|wij) (?:\w+ )?(?:aan|over)|(?:gaan|stappen) (?:we|wij) (?:\w+ )?(?:naar|over|op)|bekijken (?:we|wij) (?=(?-i:[A-Z]))|komt (?=[^,;]* (?:in beeld|in aanmerking|aan de orde)\b)|wordt het |is (?=[^,;]* een optie\b))",
    "outsider": r"(?:(?:zwager|schoonzus|buurman|buurvrouw|neef|nicht|oom|tante|vriend(?:in)?|kennis|broer|zus|studiegenoot|concurrent|leverancier|vertegenwoordiger|dealer)\b|(?:collega (?:van|bij|uit) een ander\w*))",
    "wrote": r"(?:schreef|schrijft|stuurde|stuurt|geschreven|gestuurd|zei|zegt|mailde|vertelde|gemaild|verteld)",
    "here": r"(?:hier )?(?:bij ons|hier) (?:in de|in het|op de|op het|op)\b",
    "later": r"(?:in|voor|naar|met) (?:een|de|het) (?:tweede|derde|latere?|volgende?|vervolg|andere?) ?(?:fase|etappe|stap|stadium|ronde|project|deelproject|perceel)",
    "until": r"tot (?:en met |aan |in )?(?:de |het )?TIME",
    "others_did": r"(?:de (?:mensen|lui|jongens|collega['’]s) (?:van|uit|bij)|onze (?:\w+ )?partner\w*)",
    "they_have": r"(?:zij|die|ze|daar) (?:hebben|gebruiken|werken|draaien|zitten|boeken)",
    "contrast": r"(?:maar|doch|alleen|echter)",
}
FRENCH: Mapping[str, str] = {
    "bidder": r"(?:candidate?s?|soumissionnaires?|titulaires?|prestataires?|attributaires?|fournisseurs? retenus?|groupements?|entreprises? candidates?|justifi(?:era|eront|e|ent)|il est demandé|sont exigée?s|est exigée?)",
    "tell": r"(?:indique[zr]|précise[zr]|mentionne[zr]|cite[zr]|joigne[zr]|présente[zr]|fournisse[zr]|donne[zr]|liste[zr]|décrive[zr]|préciser|indiquer|fournir|décrire|joindre)",
    "shows": r"(?:références?|expériences?|certifi\w+|qualifications?|prestations? (?:sur|avec|autour)|projets? (?:sur|avec|en)|(?:deux|trois|plusieurs|\d+) projets?|compétences?|agréée?s?)",
    "your": r"(?:vos|votre)",
    "own": r"(?:notre|nos|chez nous|nous (?:utilisons|avons|travaillons|sommes)|on (?:a|utilise)|en place|existante?s?|actuelle?s?)",
    "aside": r"(?:(?:merci de (?:le |la |les )?|on (?:le |la |les )|vous pouvez (?:le |la |les )|à )?(?:laisse[zr]?(?:-l[ea]s?|-moi ça)?(?: donc| bien)? (?:de côté|à part|en dehors)|(?:oublie|ignore)[zr]?(?:-l[ea]s?)?)(?: (?:pour|dans|ici)\b[^,;.]*)?|(?:on )?n['’]en (?:parl(?:e|ons|ez)|ten(?:ez|ons)) (?:pas|plus)\b[^,;.]*|(?:vous pouvez |on peut )l['’](?:oublier|ignorer)\b[^,;.]*|"
    r"on l['’](?:ignore|oublie)\b[^,;.]*|(?:ce n['’]est|c['’]est) pas (?:de cela|de ça|ce) (?:qu['’]il s['’]agit|dont il s['’]agit)\b)",
    "not_in": r"(?:ceux-(?:là|ci)|celles-(?:là|ci)|ils|elles|ça|celui-(?:là|ci)|celle-(?:là|ci)) (?:[\w’'-]+ ){0,9}?(?:n['’](?:entrent?|ont rien à voir)|ne (?:comptent?|passent?|rentrent?|sont) pas)",
    "untouched": r"(?:merci de (?:le |la |les )?|on (?:le |la |les )|à )?laisse[zr]?(?:-l[ea]s?)? (?:tranquilles?|en paix|tels? quels?|telles? quelles?|comme (?:c['’]est|il est|elle est))|(?:on )?n['’]y touch(?:e|ez|ons) (?:pas|plus)\b[^,;.]*",
    "thought": r"\b(?:(?:pensé|songé|envisagé|étudié|regardé|fait de l['’]œil|tentée?s?|testé|essayé|failli|hésité|penché sur|évalué|lorgné|pensions|songions)(?: \w+)?\b)",
    "gave_up": r"(?:sans (?:rien )?(?:acheter|signer)|(?:on |nous |j['’])?(?:\w+ )?(?:l['’])?(?:a|avons|ai)? ?(?:y )?(?:a|avons|ai)? ?(?:renoncé|laissé tomber|abandonné|fait marche arrière|reculé|jeté l['’]éponge|passé (?:notre|mon) (?:tour|chemin)|décliné)|(?:pas|n['’]avons pas|n['’]a pas) (?:donné|eu de) suite|sans (?:donner )?suite|ça ne s['’]est pas fait|resté sans suite|(?:en |nous en |on en )?(?:sommes|est) (?:re)?(?:sortis?|partis?)(?!\w)(?! (?:d['’]un|sur|pour))|(?:nous |on )?(?:l['’]avons|l['’]a) (?:quitté|lâché))",
    "joins": r"(?:et|mais|puis|avant d['’]y|pour finalement|finalement)",
    "if": r"(?:si(?: jamais| un jour)?|le jour où|au cas où|dès que|quand|lorsque)",
    "then_look": r"(?:(?:on|nous) (?:regarde\w*|verr\w+|étudier\w+|passer\w+|prendr\w+|pense\w*|acheter\w+|aur\w+|ir\w+|envisager\w+)|ce (?:sera|serait))",
    "outsider": r"(?:(?:beau-frère|belle-sœur|voisine?|cousine?|oncle|tante|amie?|copain|copine|connaissance|frère|sœur|confrère|consœur|concurrent|fournisseur|distributeur)\b|(?:collègue (?:d['’]une|d['’]un|chez un) autre))",
    "wrote": r"(?:écrit|écrivait|envoyé|envoie|transmis|dit|disait|raconté|mailé|confié|raconte|assure|jure)",
    "here": r"(?:(?:ici|nous|chez nous),? (?:à la|au|à l['’]|dans (?:la|notre|le)|en)(?!\w)|chez nous\b)",
    "later": r"(?:(?:dans|pour|à|lors d['’]|en) ?(?:une?|la|le|l['’]) ?(?:second|deuxième|troisième|autre|prochain|suivant)e? (?:temps|étape|phase|stade|lot|tranche|projet|vague)|(?:phase|étape|tranche) (?:ultérieure|suivante))",
    "until": r"jusqu['’] ?(?:en |au |à (?:la |l['’])?|aux )?TIME",
    "others_did": r"(?:(?:les gens|ceux|les collègues|l['’]équipe|celles) (?:de|d['’]|du|des|chez)|notre (?:\w+ )?partenaire)",
    "they_have": r"(?:eux(?: ils)?|ils|elles|là-bas,? (?:ils|on)|eux,? ils) (?:ont|utilisent|travaillent|tournent|sont)",
    "contrast": r"(?:mais|sauf qu['’]?e?|seulement|or)",
}
SPANISH: Mapping[str, str] = {
    "bidder": r"(?:licitador(?:es|as?)?|oferentes?|proponentes?|adjudicatari[oa]s?|candidat[oa]s?|concursantes?|contratistas?|postor(?:es)?|empresas? licitadoras?|licitantes?|se exig\w+|se requier\w+|se valorar\w+)",
    "tell": r"(?:indique[n]?|precise[n]?|mencione[n]?|cite[n]?|aporte[n]?|presente[n]?|adjunte[n]?|detalle[n]?|señale[n]?|describa[n]?|indicar|precisar|aportar|detallar)",
    "shows": r"(?:referencias?|experiencias?|certifica\w+|acreditaci\w+|cualificaci\w+|proyectos? (?:con|en|sobre)|trabajado con|conocimientos?)",
    "your": r"(?:sus|su|vuestr[oa]s?)",
    "own": r"(?:nosotr[oa]s|nuestr[oa]s?|usamos|tenemos|utilizamos|existentes?|actual(?:es)?)",
    "aside": r"(?:(?:eso |ese |esa |por favor,? )?(?:déj[ae](?:n|d)?l[oa]s?|dejadl[oa]s?|dejémosl[oa]s?|l[oa]s? dejamos|pueden? dejarl[oa]s?|dejarl[oa]s?) (?:aparte|a un lado|de lado|al margen|fuera)|(?:eso |ese |esa )?(?:no l[oa]s? (?:tomen? en cuenta|tengan? en cuenta|consideren?|miren?)|ignór[ae](?:n|d)?l[oa]s?|ignoradl[oa]s?|olvíd[ae](?:n|d)?(?:l[oa]s?|se de (?:eso|él|ella|ello))|se puede[n]? ignorar|puede[n]? ignorarl[oa]s?|l[oa]s? pueden? ignorar|l[oa]s? pueden? olvidar)\b[^,;.]*|"
    r"(?:de )?(?:eso|ese|esa) (?:no se (?:ocupen?|preocupen?|trata)|va (?:por otro lado|aparte)|no (?:entra|cuenta|toca|es (?:el tema|de aquí)))\b[^,;.]*)",
    "not_in": r"(?:és[oa]s|es[oa]s|éstas|estas|est[oa]s|eso) (?:\w+ ){0,9}?no (?:entran?|cuentan?|pasan?|van|forman parte|tienen que ver)",
    "untouched": r"(?:(?:déj[ae](?:n|d)?l[oa]s?|dejadl[oa]s?|l[oa]s? dejamos) (?:en paz|tranquil[oa]s?|quiet[oa]s?|(?:tal )?como está[n]?)|(?:eso |ese |esa )?(?:no l[oa]s? (?:toquen?|toquéis|toquemos)|no se tocan?|ni tocarl[oa]s?)\b[^,;.]*)",
    "thought": r"\b(?:(?:pensamos|pensábamos|pensé|barajamos|barajábamos|estudiamos|miramos|valoramos|evaluamos|probamos|estuvimos a punto|dimos vueltas|consideramos|sopesamos|casi compramos|casi contratamos|habíamos pensado|(?:hemos|habíamos) (?:visto|mirado|probado|pensado)(?! que\b)|coqueteamos)\b)",
    "gave_up": r"(?:sin (?:comprar|firmar|contratar)|desist\w+|(?:nos )?echamos (?:para )?atrás|(?:lo |la )?(?:dejamos (?:correr|estar|pasar)|descartamos|abandonamos|desechamos|aparcamos)|renunciamos|al final no\b|(?:se )?quedó en nada|ahí quedó|(?:nos )?(?:fuimos|salimos|marchamos|bajamos)(?!\w)(?! a (?:producción|vivo))|lo dejamos(?!\w)(?! (?:como|para|en))|no (?:seguimos|prosperó|cuajó|salió)|nos rajamos|pasamos de ello)",
    "joins": r"(?:y|e|pero|mas|aunque|luego|después|finalmente|al final)",
    "if": r"(?:si(?: algún día| alguna vez)?|el día (?:en )?que|en caso de que|cuando|como (?=[^,;]* (?:quiera|pida|salga|abra)\w*\b)|de (?=\w+(?:rse|r)\b))",
    "then_look": r"(?:(?:ya )?(?:mirar(?:emos|íamos)|ver(?:emos|íamos)|pensa(?:mos|ríamos|remos) en|usar(?:emos|íamos)|comprar(?:emos|íamos)|contratar(?:emos|íamos)|pasar(?:emos|íamos) a|evaluar(?:emos|íamos)|ir(?:emos|íamos) (?:a|con)|tirar(?:emos|íamos) de|vamos a (?:ver|mirar|usar|comprar)|estudiar(?:emos|íamos))|sería )",
    "outsider": r"(?:(?:cuñad[oa]|vecin[oa]|prim[oa]|tí[oa]|amig[oa]|conocid[oa]|herman[oa]|compadre|colega|competidor[a]?|proveedor[a]?|distribuidor[a]?)\b|(?:compañer[oa] de otr[oa]))",
    "wrote": r"(?:escribió|escribe|mandó|manda|envió|envía|dijo|dice|contó|comentó|puso|pasó)",
    "here": r"(?:aquí|acá|nosotros) en (?:la|el|nuestr[oa])\b",
    "later": r"(?:(?:en|para|a) (?:una|la|un|el)? ?(?:segund[ao]|tercera?|siguiente|próxim[ao]|otr[ao]) (?:etapa|fase|proyecto|ronda|tramo)|(?:fase|etapa) (?:posterior|siguiente|dos|2))",
    "until": r"hasta (?:el |la |los )?TIME",
    "others_did": r"(?:(?:los|las|la gente|los chicos|el equipo|los compañeros) de (?!(?:ventas|contabilidad|compras|administración|finanzas|almacén|soporte|atención|taller|logística|producción|informática|sistemas|marketing|comercial|la|el|los|las|aquí|nuestr[oa]|arriba|abajo)\b)|nuestr[oa] (?:\w+ )?soci[oa])",
    "they_have": r"(?:ell[oa]s|allí|allá|ést[oa]s) (?:tienen|usan|utilizan|trabajan|llevan|están|van)",
    "contrast": r"(?:pero|aunque|solo que|sino que)",
}
PORTUGUESE: Mapping[str, str] = {
    "bidder": r"(?:concorrentes?|licitantes?|proponentes?|adjudicatári[oa]s?|candidat[oa]s?|contratad[oa]s?|empresas? concorrentes?|fornecedor(?:es)? a contratar|exigem?-se|será exigid\w+|valoriza-se)",
    "tell": r"(?:indiquem?|informem?|mencionem?|citem?|apresentem?|juntem?|detalhem?|descrevam?|digam|listem|indicar|informar|detalhar)",
    "shows": r"(?:referências?|experiências?|certifica\w+|atestad\w+|qualificaç\w+|projet[o]s? (?:com|em|sobre)|trabalharam com|trabalhou com|conhecimentos?)",
    "your": r"(?:suas?|seus?|voss[oa]s?|na proposta|já)",
    "own": r"(?:nós|noss[oa]s?|usamos|temos|utilizamos|a gente|existentes?|atual|atuais)",
    "aside": r"(?:(?:isso |esse |essa |por favor,? )?(?:deixem?(?:-n?[oa]s?)?|pode[m]? deixar|deixamos|é para deixar|vamos deixar)(?: isso| esse| essa)? (?:de lado|de fora|à parte|à margem)|(?:isso |esse |essa |nisso |nesse |nessa )?(?:não (?:considerem?|contem|olhem|incluam)(?:-n?[oa]s?)?(?: nisso| nele| nela| nesse| nessa| isso)?|ignorem?(?:-n?[oa]s?| isso| esse| essa)|esqueçam?(?:-n?[oa]s?| isso| esse| essa)|pode[m]? (?:ignorar|esquecer))\b[^,;.]*|"
    r"(?:isso|esse|essa) (?:não (?:é para (?:aqui|agora|já)|entra|conta|vem ao caso|interessa)|fica para (?:outra|outro|depois|mais))\b[^,;.]*)",
    "not_in": r"(?:ess[ea]s|est[ea]s|isso|el[ea]s) (?:\w+ ){0,9}?não (?:entram?|contam?|passam?|vão|fazem parte|têm (?:nada )?a ver|interessam?)",
    "untouched": r"(?:(?:deixem?(?:-n?[oa]s?)?|pode[m]? deixar|deixamos)(?: isso| esse| essa)? (?:em paz|quiet[oa]s?|(?:tal )?como está)|(?:nisso |nesse |nessa |nele |nela )?não (?:mex|toqu)\w+\b[^,;.]*)",
    "thought": r"\b(?:(?:pens[áa]mos|pensou-se|estud[áa]mos|cogit[áa]mos|estivemos (?:para|quase)|namor[áa]mos|avali[áa]mos|test[áa]mos|experiment[áa]mos|prov[áa]mos|tent[áa]mos|us[áa]mos à experiência|olh[áa]mos|ponder[áa]mos|consider[áa]mos|quase compr[áa]mos|chegámos a ver|chegamos a ver|tínhamos pensado)\b)",
    "gave_up": r"(?:sem (?:comprar|assinar|contratar)|desist\w+|recu[áa]mos|(?:acab[áa]mos por )?não (?:avanç\w+|prosseguir|deu(?: certo)?|foi (?:para a frente|adiante|avante)|segu\w+)|(?:deix[áa]mos|larg[áa]mos) (?:cair|isso|para lá|pra lá|a ideia)|abandon[áa]mos|ficou (?:caro|pelo caminho|sem efeito)|abrimos mão|volt[áa]mos atrás|descart[áa]mos|sa[íi]mos(?!\w)(?! (?:para|em produção))|fomos embora|viemos embora|largámos|largamos)",
    "joins": r"(?:e|mas|porém|depois|então|acabámos|acabamos|por)",
    "if": r"(?:se(?: um dia| algum dia)?|caso|o dia em que|no dia em que|quando|a (?=\w+r-se\b))",
    "then_look": r"(?:(?:pensamos|olhamos|pensaríamos|olharíamos|vamos (?:de|ver|olhar|usar|comprar|pensar)|veremos|usaremos|compraremos|passaremos|passamos|avaliaremos|iremos|contrataremos|a gente (?:vê|pensa|olha|compra|vai))(?: (?:n?o|n?a|em|para|pro|pra))* ?(?=(?:[oa] )?(?-i:[A-Z]))|seria )",
    "outsider": r"(?:(?:cunhad[oa]|vizinh[oa]|prim[oa]|ti[oa]|amig[oa]|conhecid[oa]|irmã|irmão|compadre|colega de outr[oa]|concorrente|fornecedor[a]?|distribuidor[a]?)\b)",
    "wrote": r"(?:escreveu|escreve|mandou|manda|enviou|envia|disse|diz|contou|comentou|passou)(?:-me|-nos)?",
    "here": r"(?:aqui|cá|nós)(?:,)? n[ao](?:ss[oa])?\b",
    "later": r"(?:(?:para|em|n|num)(?:a|o)? ?(?:uma|um|a|o)? ?(?:segund|terceir|próxim|outr)[ao] (?:etapa|fase|projeto|ronda|vaga|altura)|(?:fase|etapa) (?:posterior|seguinte|dois|2))",
    "until": r"até (?:ao |à |o |a )?TIME",
    "others_did": r"(?:(?:o pessoal|a malta|a turma|a equipa|os colegas|a galera|o povo) d[aeo]s? (?!(?:vendas|contabilidade|compras|financeiro|armazém|suporte|logística|produção|informática|sistemas|marketing|comercial|escritório|cima|baixo)\b)|(?:o )?noss[oa] (?:\w+ )?parceir[oa])",
    "they_have": r"(?:el[ea]s|lá,? (?:eles)?) ?(?:têm|tem|usam|utilizam|trabalham|rodam|estão)",
    "contrast": r"(?:mas|porém|só que|embora)",
}
