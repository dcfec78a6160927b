"""Mail that wants to sell us something, to lure or to poll us, and what went to the wrong address.

Who sells names the products that buyers name, so a pitch takes two signs; what buyers write, too (who they are, what they
make), is none by itself.
"""

from __future__ import annotations

import re

from inwriting.reading.patterns import Said, either, words

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
        r"\b(?:would you be interested|are you interested|interested in (?:our|buying|purchasing|learning)|i came across your|(?:i |we )?noticed (?:that )?you(?: are|['’]re)|i (?:visited|found|saw) your (?:website|company|profile)|"
        r"hope this (?:e-?mail|message) finds you|reaching out|following up on my (?:previous|last)|partnership opportunity|become (?:our|a) partner|partner with us|"
        r"free (?:audit|trial|consultation|demo|sample)|special offer|limited time|% off|discount for new|(?:would|are) you (?:be )?open to|(?:are you|who is|am i speaking to) the right person|"
        r"(?:i['’]d|we['’]d|i would|we would) love to (?:show|share|tell|walk)|(?:let me|can i) show you)\b"
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
        r"\b(?:(?:can|may|could|shall) (?:i|we) (?:send|share|e-?mail|show)(?: you)? (?:a|an|our|the|over|some|more)|(?:i|we)(?:['’]ll| will| can| could)? (?:then )?(?:send|share|provide)(?: you)? (?:the |our |a |more )?(?:pricing|prices|price list|catalogue|catalog|samples?|brochure|counts and pricing|details and pricing)|"
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
    r"\b(?:quick question|introduc(?:tion|e (?:myself|our))|this is|i['’]m|i am) (?:\w+ ){1,3}(?:from|of|with|at) \w+|\bquick question about your\b",
)
_PITCHES = tuple(words(pattern) for pattern in _PITCH)
_ANY_PITCH = either(_PITCHES)
_ALSO_BUYERS = frozenset([1, 8, len(_PITCH) - 1])  # what they make, what it does, and who they are
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
TO_KIN = re.compile(
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
_NEWSLETTER = (
    r"\b(?:view|read) (?:this (?:e-?mail|message|newsletter) )?(?:in|on) (?:your )?(?:web ?)?browser\b",
    r"\bunsubscribe\b|\babmelden\b|\bse désabonner\b|\bdarse de baja\b|\buitschrijven\b",
    r"\b(?:manage|update) (?:your )?(?:preferences|subscription)\b",
    r"\byou(?: are|['’]re) receiving this\b|\bthis (?:e-?mail|newsletter) was sent to\b",
    r"\bin this (?:issue|edition)\b|\bnewsletter\b",
)
_NEWSLETTERS = tuple(words(pattern) for pattern in _NEWSLETTER)


def is_pitch(mail: Said, length: int) -> bool:
    """Whether a mail wants to sell us something. Buyers, too, say who they are and what they sell or deliver: of that alone
    a mail of some `length` is none."""
    if not _ANY_PITCH.is_in(mail):
        return False  # nine buyers in ten
    found = {place for place, pattern in enumerate(_PITCHES) if pattern.search(mail)}
    return len(found) > 1 and not (found <= _ALSO_BUYERS and length > ENOUGH)


def is_fraud(mail: Said) -> bool:
    """Whether a mail promises much money in the words of an advance fee fraud."""
    return _MUCH.search(mail) is not None and sum(bool(sign.search(mail)) for sign in _FRAUD) >= len(_FRAUD) - 1


def is_newsletter(said: Said) -> bool:
    """Whether words are those that stand around a newsletter, two of them."""
    return sum(bool(pattern.search(said)) for pattern in _NEWSLETTERS) >= 2
