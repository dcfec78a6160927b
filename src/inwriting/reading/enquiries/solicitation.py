"""Mail that wants to sell us something, to lure or to poll us, and what went to the wrong address.

Who sells names the products that buyers name, so a pitch takes two signs; what buyers write, too (who they are, what they
make), is none by itself.
"""

from __future__ import annotations

import re

from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said, Words, either, words

ENOUGH = 800  # characters of a mail in which buyers who tell who they are have told more

_PITCH = (
    (
        r"\bwe (?:are|'re|’re) (?:a |an |the )?(?:\w+ )?(?:leading|top|professional|certified|award[- ]winning|team of|full[- ]service|software (?:house|development)|"
        r"digital|marketing|offshore|nearshore|it (?:company|services)|web|recruitment|staffing|development company|(?:\w+ ){1,4}(?:partner|agency|consultancy|reseller)\b)"
    ),
    r"\b(?:we|i) (?:can |could |also )?(?:offer|provide|specialis\w+ in|specializ\w+ in|deliver|supply|sell)\b",
    (
        r"\bour (?:developers|(?:off|near)shore (?:team|developers)|agency|expert(?:s| team)|dedicated team|services include|portfolio|pricing starts|packages|team of)\b|"
        r"\b(?:offering|offers?) (?:\w+ ){0,3}(?:developers|consultants|engineers|resources)\b|\b(?:developers|consultants|engineers) (?:\w+ )?(?:are )?available\b|\ba bench of\b|"
        r"\bat (?:only |just )?(?:usd|eur|gbp|[$€£])? ?\d+ ?(?:usd|eur|gbp|[$€£])? (?:an|per|/) ?hour\b"
    ),
    (
        r"\b(?:seo|backlinks?|guest posts?|link building|lead generation|lead lists?|email lists?|mailing lists?|contact lists?|data ?bases? of|"
        r"decision makers|attendees? list|web design|app development|outsourc\w+|staff augmentation|candidates? for your|your (?:staffing|hiring|recruit\w+|development) needs)\b"
    ),
    (
        r"\b(?:rank(?:ing)? (?:on|higher)|first page of google|boost your|grow your (?:business|sales|revenue)|increase your (?:sales|traffic|revenue)|"
        r"more (?:leads|customers|traffic)|(?:doubl|tripl)\w+ (?:your|their) \w+|(?:cut|reduce|lower|slash|save) (?:you |your )(?:\w+ ){0,3}?(?:by |up to )?\d+ ?%|(?:cut|reduce|lower|slash) your (?:\w+ ){0,3}(?:costs?|spend|bills?)|how we (?:saved|helped))\b"
    ),
    (
        r"\binterested\?|\b(?:want|like|care) to see (?:how (?:it|this|we)\b[^.!\n]{0,30}|it in action|a (?:short |quick )?demo)\?|\b(?:(?:wäre|ist) das (?:für sie )?(?:interessant|von interesse)|(?:les?|te|os) interesa\b|(?:cela|ça) vous intéresse|(?:heeft|hebt) u interesse|têm interesse|worth exploring|would you be interested|are you interested|interested in (?:our|buying|purchasing|learning)|i came across your|(?:i |we )?noticed (?:that )?you(?: are|['’]re)|i (?:visited|found|saw) your (?:website|company|profile)|"
        r"hope this (?:e-?mail|message) finds you|reaching out|following up on my (?:previous|last)|partnership opportunity|become (?:our|a) partner|partner with us|"
        r"free (?:audit|trial|consultation|demo|sample)|special offer|limited time|% off|discount for new|(?:would|are) you (?:be )?open to|(?:are you|who is|am i speaking to) the right person|"
        r"(?:i['’]d|we['’]d|i would|we would|would) love to (?:show|share|tell|walk)|(?:best|right) person to (?:speak|talk|write) (?:to|with)|wer ist (?:bei ihnen )?(?:dafür )?(?:zuständig|verantwortlich)|à qui puis-je m['’]adresser|qui s['’]en occupe|quién (?:lleva|es responsable)|wie is (?:bij u )?(?:hiervoor )?verantwoordelijk|chi se ne occupa|(?:let me|can i) show you)\b"
    ),
    r"\b(?:book|schedule|see|get|watch|quick|short|free|live|\d+[- ]min(?:ute)?s?)\b (?:a |our |your )?(?:free |quick |\d+[- ]minute )?(?:demo|call|consultation|meeting|intro)\b|https?://\S*\b(?:demo|book|calendly)",
    (
        r"\bwe(?:['’]ve)? (?:help|helped|work with|support|enable) (?:\w+ )?(?:compan(?:y|ies)|business(?:es)?|teams|firms|organi[sz]ations|brands|clients|customers|others)\b|"
        r"\b(?:compan|business|team|firm|consultanc|agenc|organi[sz]ation|office)(?:ies|es|s|ys)? (?:like|such as) yours?\b"
    ),
    r"\bour (?:award[- ]winning )?(?:platform|product|solution|tool|software|saas|ipaas|connectors?|app|suite|ai)\b (?:\w+ ){0,2}?(?:integrates?|connects?|automates?|helps?|lets?|enables?|syncs?|makes?|saves?|gives?)\b",
    r"\b(?:just )?reply (?:with )?[\"“'‘]?(?:unsubscribe|stop|no)\b|\b(?:if you (?:don['’]t|do not|would rather not|no longer) (?:want|wish|like) to hear|not interested\? )",
    (
        r"\b(?:wir sind eine? (?:\w+ )?(?:agentur|dienstleister|anbieter)|(?:wir )?bieten (?:wir )?ihnen|unsere (?:agentur|entwickler|experten)|nous sommes une? (?:\w+ )?(?:agence|société|prestataire)|nous (?:vous )?proposons|"
        r"somos una? (?:\w+ )?(?:agencia|empresa)|(?:le|les) ofrecemos|wij zijn een \w+ (?:bureau|partij)|wij bieden u|somos uma (?:\w+ )?(?:agência|empresa)|oferecemos)\b"
    ),
    (
        r"\b(?:leadgenerierung|qualifizierte leads|kostenlose[ns]? (?:demo|beratung|erstgespräch)|haben sie (?:\d+|kurz|ein paar) \w*\s*(?:minuten|zeit)|kurzes gespräch|référencement|démo gratuite|"
        r"(?:quelques|\d+) minutes|demostración gratuita|posicionamiento|unos minutos|gratis demo|kort gesprek|demonstração gratuita|alguns minutos)\b"
    ),
    r"\b(?:do you have|could you spare|have you got|got|worth) (?:a (?:few|couple of) |\d+ )?(?:minutes?|mins?)\b|\bworth a (?:quick )?(?:chat|look|call)\b",
    (
        r"\b(?:(?:can|may|could|shall) (?:i|we) (?:send|share|e-?mail|show)(?: you)? (?:a|an|our|the|over|some|more)\b(?! (?:\w+ )?(?:list of (?:our |the |all )?(?:fields|systems|records|needs|requirements)|fields|systems|data|records|requirements|brief|questions|files?|export|landscape|diagram|(?:\w+ )?templates?|spreadsheets?))|(?:i|we)(?:['’]ll| will| can| could)? (?:then )?(?:send|share|provide)(?: you)? (?:the |our |a |more )?(?:pricing|prices|price list|catalogue|catalog|samples?|brochure|counts and pricing|details and pricing)|"
        r"(?:darf|kann) ich ihnen\b.{0,40}\b(?:angebot|katalog|preisliste|profil\w*)|puis-je vous (?:envoyer|adresser) (?:un devis|une offre|notre)|puedo enviarle)\b"
    ),
    (
        r"\b(?:(?:was|were|been|looked|looking) (?:on|at|through|over) your (?:website|site|web ?page)|your (?:web ?)?(?:site|page) (?:is|isn['’]t|does|ranks?|has|could|was)|not ranking|page one of google|top of google|search (?:engine )?(?:ranking|results|engines)|organic traffic|"
        r"ihre (?:web)?(?:seite|site) (?:bei google|besucht|gefunden|ist)|votre site (?:internet|web)|su (?:página|sitio) web|vostro sito)\b"
    ),
    (
        r"\b(?:(?:the |a |an |our |updated |verified |complete |your )(?:\w+ ){0,3}?(?:lists?|data ?base) of (?:\w+ ){0,3}?(?:users?|customers?|attendees|decision makers|contacts|companies|buyers|executives|clients)|(?:users|attendees?|delegates?|decision makers|executives?) (?:e-?mail |contact )?(?:lists?|data ?base)|"
        r"\d[\d,.]*k?\+? (?:verified|opt-in|targeted|qualified|business) (?:contacts|records|e-?mails|leads)|including (?:\w+,? ){0,4}(?:titles?|e-?mails?|phone numbers?)|nutzerliste|kontaktliste|fichier (?:client|de contacts|prospects)|base de datos de (?:usuarios|clientes))\b"
    ),
    (
        r"\b(?:(?:bubbling|bumping|floating|moving|pushing) (?:this|it|my (?:mail|e-?mail)) (?:back )?(?:up|to)|circling back|just (?:checking|following up|touching base)|(?:checking in|following up|touching base) (?:to see|on (?:my|the|our)|about my)|did you (?:get|have) (?:a |the )?(?:chance|time|moment|opportunity) to|(?:see|read|look at|seen) my (?:last|previous|earlier) (?:mail|e-?mail|message|note)|my (?:last|previous) (?:mail|e-?mail|message) about our|top of your inbox)\b"
    ),
    r"\b(?:(?:our|a|the) (?:\w+ )?(?:partner|reseller|referral|affiliate|channel|alliance) program(?:me)?|partnerprogramm|programme (?:de )?partenaires?|programa de (?:socios|partners|parceiros)|earn (?:\w+ )?commissions?|referral fees?)\b",
    (
        r"\b(?:factory (?:direct|prices?)|prices? list attached|(?:find|see|enclosed|attached|download) (?:\w+ )?our (?:\w+ )?(?:catalogues?|catalogs?|brochure|price list)|our (?:new |latest |full )?(?:catalogue|catalog) (?:is|attached|for)|\bmoq\b|free samples?|special price for you|"
        r"unser(?:en)? (?:neuer? )?katalog|notre catalogue|nuestro catálogo|nostro catalogo|onze catalogus|nosso catálogo)\b"
    ),
    (
        r"\b(?:dear (?:manager|purchasing manager|purchaser|boss|business owner|website owner|ceo|director|friend)\b|we are (?:a |an |the )?(?:\w+ ){0,3}?(?:manufacturers?|factory|suppliers?) (?:of|for) (?:[\w-]+ ){1,5}?(?:in|from) (?:shenzhen|ningbo|guangzhou|shanghai|china|india|pakistan|turkey|vietnam|bangladesh|taiwan)|"
        r"we are (?:a )?(?:\w+ )?factory)\b"
    ),
    r"\b(?:following up on my (?:previous|last)|(?:did you (?:see|get|read)|have you (?:seen|read)) my (?:\w+ )?(?:note|mail|e-?mail|message))\b",
    (
        r"\b(?:(?:let us|let me|kindly|please) (?:know|share|send|tell us) (?:\w+ )?your (?:\w+ )?requirements?|we (?:shall|will) (?:revert|send you our)|revert with our|greetings(?: of the day)?!|respected (?:sir|madam)|"
        r"no (?:long[- ]term |lock-?in )?contracts?\b|cancel (?:any ?time|at any time))\b"
    ),
    (
        r"\b(?:white[- ]?label\w*|spare capacity|outsourcing (?:team|company|partner)|(?:lowest|unbeatable) (?:cost|prices?|rates)|low cost|first month free|get your (?:\w+ ){1,3}certified|google reviews|your (?:web ?)?site (?:looks|is) (?:\w+ )?(?:outdated|old|slow)|as your (?:sub-?contractor|outsourcing partner|development partner) (?:at|from|for)|"
        r"(?:günstige[nr]?|faire[nr]?|attraktive[nr]?) (?:konditionen|stundensätze\w*|preise\w*)|(?:tarifas|precios|tarifs|prix|tariffe|preços) (?:desde|à partir de|da|a partir de) ?\d|ab \d+ ?(?:€|eur|euro|usd) (?:pro|die) stunde|working capital|overpaying for|"
        r"(?:nous )?recherchons (?:des |de nouveaux )?(?:\w+ )?(?:partenaires|intégrateurs|revendeurs|distributeurs|apporteurs)|(?:wir|und) suchen (?:\w+ )?(?:\w*partner|wiederverkäufer)\b|buscamos (?:\w+ )?(?:partners|distribuidores|socios)|"
        r"(?:very )?competitive (?:rates|prices|pricing)|(?:hire|engage) (?:a |an |our )?(?:dedicated |remote )?(?:developers?|engineers?|consultants?|team|resources?))\b|"
        r"\b(?:from|at) (?:only |just )?(?:usd|eur|gbp|us\$|[$€£]) ?\d+ ?(?:an|per|/) ?(?:hour|hr|h)\b"
    ),
    (
        r"\b\d+ ?\+? (?:certified |senior |experienced |dedicated |in-house |ready-made )?(?:developers|engineers|experts|resources|professionals|specialists|connectors|integrations|templates)\b|"
        r"\b(?:our clients include|fortune \d+|cmmi(?: level)?|iso ?(?:9001|27001) (?:certified )?company|pool of (?:\w+ )?(?:certified|experienced|senior|\d+))\b"
    ),
    (
        r"\b(?:(?:like|want|invite|love|glad|happy|pleased) (?:for )?you to (?:re-?sell|refer|represent|distribute|join our)|invite you to (?:join|become|apply)|our (?:\w+ )?(?:partner|reseller|referral|channel) network|\d+ ?% (?:\w+ )?(?:margin|commissions?|referral fee|revenue share)|"
        r"(?:looking for|seeking|recruiting|signing up) (?:\w+ ){0,2}?(?:partners|resellers|distributors|agents|affiliates)|(?:who|person) (?:is )?(?:\w+ )?(?:responsible for|looks after|handles|in charge of|runs|owns) (?:your )?(?:partnerships?|alliances|channel|business development|partner management)|"
        r"commission de \d+|marge de \d+|provision (?:von )?\d+|comisión del? \d+|margen del? \d+|earn (?:up to )?\d+ ?%|\d+ ?% (?:on|of|for) (?:each|every) (?:sale|licen[cs]e|deal)|(?:cherch\w+|recherch\w+) (?:des|de nouveaux) (?:revendeurs|distributeurs|intégrateurs)|vertriebspartner|handelsvertreter|devenir (?:notre )?(?:partenaire|revendeur)|(?:ser|hacerse) (?:nuestro )?(?:distribuidor|partner|socio)|wederverkoper)\b"
    ),
    (
        r"\b(?:(?:trial|demo|sandbox) account|free (?:plan|tier|account|licen[cs]e)|at no cost|(?:sandbox|trial|account) for you|(?:give|offer|get|set up|send) (?:you )?(?:a |an )?(?:free )?trial|audit (?:gratuit|offert)|(?:sans|sin|sem) (?:engagement|compromiso|compromisso)|"
        r"unverbindlich\w*|kostenfrei\w*|vrijblijvend\w*|essai gratuit|prueba gratuita|diagnóstico gratuito|auditoría gratuita|teste gratuito)\b"
    ),
    (
        r"\b(?:our (?:customers|clients|users) (?:\w+ )?(?:save|cut|reduce|see|get|gain|double|report|achieve)|saves? (?:your team|you|them|teams) (?:\w+ ){0,2}?(?:weeks|hours|days|months|time|money|\d))\b"
    ),
    r"\bour (?:[\w-]+ ){0,3}?(?:connectors?|templates?|accelerators?|integration platform|ipaas|add-?ons?|plug-?ins?)\b",
    (
        r"\b(?:wir (?:helfen|unterstützen|begleiten) (?:[\w-]+ ){0,3}?(?:wie (?:ihrer|ihrem|ihre[ns]?|ihnen)|unternehmen|firmen|beratungen|agenturen|dienstleister\w*)|(?:nous|notre \w+) (?:aidons|aide|accompagnons|accompagne) (?:les|des|de nombreu\w+) \w+|"
        r"(?:nous|equipo) (?:avons aidé|pouvons vous aider)|ayudamos a (?:\w+ ){1,3}(?:como|a )|wij helpen (?:\w+ ){1,2}(?:zoals|aan|met|bij)|ajudamos (?:\w+ ){1,3}(?:como|a )|aiutiamo (?:\w+ ){1,3}(?:come|a )|vi hjälper (?:\w+ )?(?:som|företag)|vi hjælper (?:\w+ )?(?:som|virksomheder))\b"
    ),
    (
        r"\b(?:(?:auriez-vous|avez-vous|haben sie|hätten sie|tiene|tendría|tem|teria|heeft u|hebt u|avrebbe)\b[^.?!]{0,30}?(?:minuten|minutes|minutos|minuti|kwartier)|disponibles? (?:\w+ ){1,3}pour un (?:appel|échange|rendez-vous)|erstgespräch|termin buchen|(?:kurzes|unverbindliches) (?:gespräch|telefonat)|"
        r"(?:kort|vrijblijvend) gesprek|(?:breve|pequeña) (?:llamada|reunión|chiamata)|créneau (?:avec|pour|cette)|réserve[zr] (?:un|votre) (?:créneau|appel|démo))\b"
    ),
    (
        r"\b(?:rendez-vous qualifiés|prospection|(?:neue|mehr|qualifizierte) (?:kunden|kontakte|anfragen|leads|termine)\b(?: zu)? (?:gewinnen|generieren)|neue kunden|nouveaux clients|plus de (?:clients|ventes|trafic)|nuevos clientes|más (?:clientes|ventas)|conseguir (?:reuniones|clientes|leads)|"
        r"nieuwe klanten|meer (?:klanten|leads|omzet)|novos clientes|mais (?:clientes|vendas)|nuovi clienti|nya kunder|nye kunder|boostez|(?:première|primera|primeira|prima|erste[nr]?|eerste) (?:page|página|pagina|seite) (?:de|von|bei|van|do|di) google|introuvable sur google|"
        r"(?:sur|bei|en|op|no|su) google|en tête des résultats|référencement|suchmaschinenoptimierung|posicionamiento (?:web|seo)|zoekmachine\w*|linkedin (?:ads|outreach)|(?:grâce à|über|durch|através do|via|mediante) linkedin)\b"
    ),
    (
        r"\b(?:répondez (?:par )?[\"“«]?\s?(?:stop|non)|ne plus (?:être contactée?|recevoir|nous lire)|(?:antworten sie|antwort) (?:\w+ )?(?:mit )?[\"„“]?(?:stop|nein|abmelden)|keine weiteren (?:e-?mails|nachrichten)|responda (?:con )?[\"“«]?(?:baja|stop|no)\b|no recibir más|"
        r"antwoord (?:met )?[\"“]?(?:stop|nee)|geen (?:mails|berichten) meer|responda (?:com )?[\"“]?(?:sair|parar|não)|não receber mais)\b"
    ),
    r"\b(?:quick question|introduc(?:tion|e (?:myself|our))|this is|i['’]m|i am) (?:\w+ ){1,3}(?:from|of|with|at) \w+|\bquick question about your\b",
)
_PITCHES = tuple(words(pattern) for pattern in _PITCH)
_ANY_PITCH = either(_PITCHES)
_ALSO_BUYERS = frozenset([1, 8, len(_PITCH) - 1])  # what they make, what it does, and who they are
_MANY = 2  # faint signs
_FAINT = frozenset([21, 23, 25, 26, 27])  # manners, numbers, what is free, saved, or theirs: signs beside a plain one
SURVEY = words(
    r"\b(?:how did we do|how (?:was|satisfied (?:are|were) you with|likely are you to recommend) |rate (?:your|our|the) (?:\w+ )?(?:experience|service|visit|stay|support|agent|conversation|call|interaction)|your (?:feedback|opinion) (?:matters|is important|counts|helps)|"
    r"(?:take|complete|fill in|answer|participate in) (?:our|this|a|the) (?:\w+[- ]){0,3}?survey|customer satisfaction survey|wie zufrieden (?:sind|waren) sie|bewerten sie (?:uns|unser\w*|ihr\w*)|ihre meinung (?:ist|zählt)|(?:kunden)?zufriedenheitsumfrage|"
    r"votre avis (?:compte|nous)|enquête de satisfaction|répondre à (?:notre|cette) enquête|su opinión (?:es|nos|cuenta)|encuesta de satisfacción|valuti la|la (?:sua|tua) opinione|uw mening|klanttevredenheid\w*|a sua opinião|inquérito de satisfação|hur nöjd|hvor tilfreds)\b"
)
WRONG_ADDRESS = words(
    r"\b(?:wrong (?:address|person|recipient|e-?mail(?: address)?|mail|ann?|john|mailbox|number|window|thread)|(?:sent|went|mailed|addressed) (?:\w+ ){0,3}?(?:to (?:you|the wrong \w+) )?(?:by mistake|in error|accidentally|by accident|to the wrong)|(?:not |wasn['’]t |isn['’]t )(?:meant|intended) for you|"
    r"(?:please |pls )?(?:ignore|disregard|delete) (?:my|this|that|the|it)(?: (?:last|previous|earlier|other|first))?(?: (?:e-?mail|mail|message|note))?|falsche[rn]? (?:adresse|empfänger|adressat)|(?:aus versehen|versehentlich|irrtümlich) (?:\w+ ){0,3}?(?:gesendet|geschickt|geschrieben)|"
    r"ignorieren sie (?:bitte )?(?:meine|die) (?:letzte|vorige|vorherige)|erreur de destinataire|mauvaise? (?:adresse|destinataire)|envoyé par erreur|me equivoqué de|dirección equivocada|enviado por error|indirizzo sbagliato|inviato per errore|verkeerd(?:e)? (?:adres|persoon|ontvanger)|per ongeluk (?:ge|ver)stuurd|endereço errado|enviado por engano|fel (?:adress|mottagare)|forkert adresse|feil adresse)\b"
)
TO_KIN = lazy.pattern(
    r"\s*(?:hi|hey|hello|dear|dearest|hallo|liebe[rs]?|hola|ciao|coucou|bonjour|salut|querid[oa]|lieve|kära|kære|olá|oi)?,?\s*(?:mum(?:my)?|mom(?:my)?|dad(?:dy)?|grandma|grandpa|granny|nan|darling|honey|sweetheart|babe|schatz|liebling|mama|mami|papa|papi|oma|opa|mutti|vati|maman|mamie|papy|ch[ée]ri[e]?|mamá|papá|abuela|abuelo|cariño|mamma|nonna|nonno|amore|tesoro|mam|schat|mãe|pai|avó|älskling|skat)\b(?! (?:and|&) (?:pop|co|dad)\b)",
    re.I,
)
_MUCH = words(
    r"(?:\b(?:usd|eur|gbp|us dollars?)|us\$|[$€£]) ?\d{1,3}(?:[,.]\d{3}){2,}|\b\d+(?:\.\d+)? ?(?:million|millions|billion)\b"
)
_FRAUD = (  # an advance fee: somebody of standing, a sum, what is to be done with it, and haste or silence
    _MUCH,
    words(
        r"\b(?:barrister|prince(?:ss)?|widow|(?:the )?late (?:client|husband|father|president|minister|mr|engineer|king)|deceased|diplomat\w*|next of kin|bank (?:manager|director|official|auditor)|audit(?:or)? (?:manager|department)|minister of|foundation director|refugee|orphan|dying|cancer)\b"
    ),
    words(
        r"\b(?:transfer|funds?|deposit(?:ed)?|consignment|trunk box|inherit\w*|claim|investment|donat\w+|beneficiary|bank account|your share|percent|% of)\b"
    ),
    words(
        r"\b(?:urgent\w*|confidential\w*|secret|please reply|reply (?:me|urgently|immediately|asap)|contact me|get back to me|trust|god|private e-?mail|business proposal|humbly|risk[- ]free|legitimate)\b"
    ),
)
SPAM = words(
    r"\b(?:you (?:have|['’]ve) won|(?:won|win|prize|winner)\b.{0,30}\blottery|lottery (?:win|prize|ticket|draw|award|board)\w*|winning number|jackpot|beneficiary|inheritance|next of kin|bitcoin|crypto (?:investment|wallet)|forex|casino|"
    r"viagra|cialis|loan (?:offer|at)|unpaid inheritance|million (?:us )?dollars|western union|gift cards?|claim your (?:prize|reward)|"
    r"verify your (?:account|mailbox|e-?mail)|mailbox (?:is |has )?(?:full|exceeded|almost full)|password (?:will )?expires?|unusual sign-?in|"
    r"your (?:parcel|package) (?:is|could not)|hot singles)\b"
)
_PRIZE = words(  # a prize and what is wanted for it, in the languages that `SPAM` has no words of
    r"\b(?:(?:sie haben|du hast|haben sie)\b.{0,60}\bgewonnen|gewinner\w*|glückwunsch|vous avez (?:été tiré|gagné|remporté)|tiré au sort|heureux gagnant|(?:ha|han|usted ha|has) (?:sido (?:seleccionado|elegido)|ganado)|ganador\w*|sorteo|lotería|"
    r"(?:hai|ha|avete) vinto|vincitore|lotteria|(?:u|je) (?:hebt|heeft) .{0,40}\bgewonnen|winnaar|(?:você|o senhor) (?:foi sorteado|ganhou)|foi sorteado|vencedor|you(?: have|['’]ve)? (?:been selected|won)|lucky winner)\b"
)
_FOR_A_PRIZE = words(
    r"\b(?:bankdaten|kontodaten|bankverbindung|gewinn (?:einlösen|auszahlen|abholen)|coordonnées bancaires|rib\b|datos bancarios|cuenta bancaria|cobrar|premio|(?:dati|coordinate) bancari[e]?|bankgegevens|dados bancários|bank details|claim|prize|huissier|\d{2,3}[., ]?000 ?(?:€|euros?|eur|dollars?|usd))(?!\w)"
)
_ACCOUNT = (
    r"(?:(?:mail ?box|e-?mail (?:account|storage|quota)|mail quota|webmail|(?:microsoft|office) 365 (?:account|password)|your (?:\w+ )?(?:password|account|inbox))|"
    r"(?:ihr|dein|ihrem|ihres) (?:postfach|e-?mail-?konto|passwort|konto)|(?:votre|la) (?:boîte (?:mail|aux lettres|de réception)|messagerie|mot de passe|compte)|(?:su|tu) (?:buzón|correo|contraseña|cuenta)|"
    r"(?:la sua|la tua|il tuo|il suo) (?:casella|posta|account)|(?:uw|je) (?:mailbox|postvak|wachtwoord|account)|(?:a sua|sua) (?:caixa de (?:correio|entrada)|senha|conta))"
)
_ENDANGERED = (
    r"(?:quota|storage (?:limit|full|quota)|\d+ ?%|full\b|size limit|ungewöhnlich\w*|unusual|suspen\w+|deactivat\w+|disabled|blocked|locked|restricted|expires? (?:today|soon|in)|terminat\w+|voll\b|gesperrt|sperrung|deaktiviert|läuft ab|pleine\b|saturée|expire|désactivée?|bloquée?|"
    r"llen[ao]\b|bloquead[oa]|desactivad[oa]|caduca|piena\b|bloccat[oa]|sospes[oa]|vol\b|geblokkeerd|verloopt|cheia\b|bloqueada|expira)"
)
_HASTE = (
    r"(?:(?:sign|log)[- ]?in\b|click (?:here|below|the link)|verify|confirm|re-?validate|upgrade (?:now|your)|within \d+ (?:hours?|hrs?)|keep (?:\w+ ){0,2}password|https?://|to avoid|melden sie sich|klicken sie|bestätigen sie|innerhalb von \d+|um .{0,30}zu vermeiden|"
    r"connectez-vous|cliquez|vérifiez|sous \d+ ?h\w*|pour éviter|inicie sesión|haga clic|verifique|en \d+ horas|para evitar|acceda|clicca|verifica|entro \d+ ore|klik|bevestig|binnen \d+ uur|clique|confirme)"
)
_PHISHING = words(
    rf"\b{_ACCOUNT}\b.{{0,120}}(?:\b{_ENDANGERED}.{{0,160}}\b{_HASTE}|\b{_HASTE}.{{0,160}}\b{_ENDANGERED})|"
    r"\b(?:update|change|note|use) (?:to )?(?:our|my) (?:new |changed )?bank (?:details|account)\b|"
    r"\b(?:private (?:money )?lender|loans? (?:of )?up to|unsecured (?:business )?loans?|awaiting your signature)\b|"
    r"(?:zollgebühr|customs fee|frais de douane|gastos de aduana|spese doganali|douanekosten|taxa alfandegária)\w*.{0,80}\blink\b"
)
_FRAMES = tuple(  # what stands around a newsletter, and also below the mail of people whose mail a program sends
    map(
        words,
        (
            (
                r"\b(?:view|read|open|see) (?:this (?:e-?mail|message|newsletter|issue) |it |us )?(?:(?:in|on) (?:your |a |the )?(?:web ?)?browser|online|as (?:a )?web ?page)\b|\bim browser (?:ansehen|anzeigen|lesen|öffnen)|\bonline(?:version| lesen| ansehen)\b|"
                r"\b(?:voir|lire|consulter|afficher) (?:\w+ ){0,3}?(?:en ligne|dans (?:votre|le) navigateur)|\bver (?:\w+ ){0,3}?en (?:el|su|tu) navegador|\b(?:ver|abrir) (?:\w+ ){0,2}?no navegador|\b(?:bekijk|lees) (?:\w+ ){0,3}?(?:online|in (?:de|uw|je) browser)"
            ),
            r"\bunsubscribe\b|\bopt[ -]?out\b|\b(?:abmelden|abbestellen|austragen)\b|\bse désabonner\b|\bdésinscri\w+|\bdar(?:se|te|me) de baja\b|\b(?:uitschrijven|afmelden)\b|\bcancelar (?:a )?(?:subscrição|inscrição)\b",
            r"\b(?:manage|update|change|edit) (?:your )?(?:e-?mail )?(?:preferences|subscriptions?|settings)\b",
            (
                r"\byou(?: are|['’]re| have|['’]ve)? (?:receiv\w+|getting|got) this (?:e-?mail|message|newsletter|mail)?\b|\bthis (?:e-?mail|newsletter|message) was sent to\b|\byou(?: are|['’]re) subscribed\b|"
                r"\b(?:no longer|(?:don['’]t|do not) (?:want|wish) to|to stop) (?:want|wish|receiv\w+|get(?:ting)?) (?:to receive )?(?:these|our|such) (?:e-?mails|mails|newsletters|messages)\b|\bforwarded this (?:e-?mail|newsletter)\?"
            ),
        ),
    )
)
_LETTERS = tuple(  # and what stands in it: who writes to many says so
    map(
        words,
        (
            r"\bin this (?:issue|edition|e-?mail)\b|\b(?:in dieser ausgabe|au sommaire|dans ce numéro|en este número|en esta edición|in deze editie|nesta edição|in questo numero)\b|\bissue (?:no\.? |#)?\d+\b",
            r"\b(?:dear|hello|hi|good morning,?) (?:readers?|subscribers?|friends|members|community|all subscribers)\b|\bliebe (?:leser|abonnent|kund)\w*|\bchers? (?:lecteurs|abonnés)\b|\b(?:estimad|querid)[oa]s? (?:suscriptor|lector)\w*|\bbeste (?:lezers?|abonnees?)\b|\bcaros? (?:leitores|assinantes)\b",
            r"\bthis (?:week|month) (?:in|we (?:look|talk|cover|explore|ask|dive|share|bring))\b|\b(?:your|our|the) (?:weekly|monthly|daily) (?:digest|roundup|round-up|newsletter|update)\b|\btop stories\b|\b(?:^|\n)\W*(?:spring|summer|autumn|winter|weekly|monthly) newsletter\b",
            (
                r"\bour (?:\w+ )?update is here\b|\bunser \S+ (?:für \w+ (?:und \w+ )?)?ist da\b|\bwhat(?:['’]s| is) new (?:in|with|at)\b|\bhere(?:['’]s| is) what(?:['’]s| is) (?:coming|new)\b|\bsee (?:the|our|all) release notes\b|\bnew case study\b|\bdownload (?:it|the|our|your) (?:\w+ )?(?:now|free|white ?paper|guide|e-?book|report)\b|"
                r"\bread (?:more|on|the (?:whole|full|rest of the) (?:story|article|post))\b(?:\W*https?:| on our|:|\W*\n|\W*$)|\bsubscribe to (?:the|our) (?:podcast|channel|newsletter|blog)\b|\bstart (?:your|a) free trial\b|\bsign up here\b"
            ),
        ),
    )
)


_STATES = tuple(  # what only who has the systems says of them, and of the work
    map(
        words,
        (
            r"\b(?:is|are|as|call) (?:the|our|my|its|their|what we call) (?:crm|erp)\b|\b(?:the|our|their) (?:crm|erp) (?:is|are|runs)\b|\b(?:the|our) (?:crm|erp),",
            r"\b(?:must|has to|have to|should|shall|needs? to|to) be (?:linked|connected|integrated|joined|included|synced)\b",
            r"\b(?:go-?live|live (?:by|on|before|date)|target to go live)\b",
            r"\bbudget\b[^.;]{0,30}\d|\b(?:approved|released|granted|okayed|signed off)\b[^.;]{0,25}\d",
            r"\b\d[\d.,']* (?:\w+ )?(?:orders|invoices|tickets|jobs|quotes|calls) (?:a|per|each|every) (?:day|week|month|year)\b",
            r"\b(?:which data|records|to connect|data to)\b[^.;]{0,30}\b(?:accounts|contacts|orders|invoices)\b",
        ),
    )
)


def is_pitch(mail: Said, length: int) -> bool:
    """Whether a mail wants to sell us something. Buyers, too, say who they are and what they sell or deliver: of that alone
    a mail of some `length` is none."""
    if not _ANY_PITCH.is_in(mail):
        return False  # nine buyers in ten
    if sum(pattern.search(mail) is not None for pattern in _STATES) > 1:
        return False  # who sells does not say what the CRM is, and when it has to be live
    found = {place for place, pattern in enumerate(_PITCHES) if pattern.search(mail)}
    if found <= _ALSO_BUYERS:
        return len(found) > 1 and length <= ENOUGH
    plain = found - _FAINT
    if length > ENOUGH:
        return len(plain) > 1 and not plain <= _ALSO_BUYERS
    return len(found) > 1 and (len(found) > _MANY or not plain <= _ALSO_BUYERS)


def may_be_pitch(mail: Said) -> bool:
    """Whether a mail has one plain sign of who sells: too little to call it a pitch."""
    return _ANY_PITCH.is_in(mail) and any(
        pattern.search(mail)
        for place, pattern in enumerate(_PITCHES)
        if place not in _FAINT and place not in _ALSO_BUYERS
    )


def is_fraud(mail: Said) -> bool:
    """Whether a mail promises much money in the words of an advance fee fraud, or a prize for an account's number, or
    threatens to close a mailbox."""
    if (_PRIZE.search(mail) and _FOR_A_PRIZE.search(mail)) or _PHISHING.search(mail):
        return True
    return _MUCH.search(mail) is not None and sum(bool(sign.search(mail)) for sign in _FRAUD) >= len(_FRAUD) - 1


def is_newsletter(said: Said) -> bool:
    """Whether words are those that stand around a newsletter, two of them, or one beside what stands in one."""
    return _count(_FRAMES, said) + _count(_LETTERS, said) > 1


def is_written_to_many(said: Said, least: int = 1) -> bool:
    """Whether it is a newsletter whatever products it names, since it greets or is divided as one, in so many ways at
    `least`, and tells how to end it. Those of two say so even where they tell of somebody's systems and needs."""
    return _count(_FRAMES, said) > 0 and _count(_LETTERS, said) >= least


def _count(signs: tuple[Words, ...], said: Said) -> int:
    return sum(sign.is_in(said) for sign in signs)
