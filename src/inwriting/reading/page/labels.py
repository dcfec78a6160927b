"""Labels: which fact the words before a colon, in the first cell of a row or in a short question name.

Labels are written in as many ways as there are offices. A label is known by the playbook's words for it, with or
without the small words around them: "Our current CRM", "Which CRM do you use?", "CRM (if any)".
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from inwriting.playbook.once import once
from inwriting.playbook.schema import Fact, Playbook
from inwriting.reading.moods.asked_abroad import opens_request_abroad
from inwriting.reading.moods.surety import is_remark_of_guess
from inwriting.reading.moods.taken_in import opens_request
from inwriting.reading.numbers.other_purposes import is_for_another_purpose
from inwriting.reading.numbers.volumes_abroad import is_count_abroad
from inwriting.reading.page.list_titles import mood_of_title
from inwriting.reading.page.questionnaire import asked_for
from inwriting.reading.products.called import OTHER_SYSTEMS, SORTS
from inwriting.reading.roles.deciders import SPONSOR
from inwriting.reading.roles.spending_abroad import is_of_spending
from inwriting.reading.text import lazy

_SMALL = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "for",
        "to",
        "in",
        "on",
        "at",
        "by",
        "from",
        "and",
        "is",
        "are",
        "be",
        "do",
        "does",
        "did",
        "you",
        "your",
        "our",
        "we",
        "us",
        "i",
        "my",
        "use",
        "uses",
        "used",
        "using",
        "have",
        "has",
        "what",
        "which",
        "who",
        "whom",
        "whose",
        "when",
        "where",
        "how",
        "there",
        "it",
        "its",
        "this",
        "that",
        "will",
        "would",
        "should",
        "shall",
        "must",
        "please",
        "any",
        "all",
        "currently",
        "current",
        "existing",
        "present",
        "main",
        "key",
        "primary",
        "today",
        "now",
        "already",
        "known",
        "expected",
        "desired",
        "planned",
        "target",
        "proposed",
        "required",
        "requested",
        "agreed",
        "intended",
        "approximate",
        "approx",
        "estimated",
        "total",
        "overall",
        "general",
        "name",
        "names",
        "date",
        "details",
        "info",
        "information",
        "if",
        "known",
        "available",
        "yet",
        "contact",
        "person",
        "responsible",
        "place",
        "side",
        "part",
        "new",
        "future",
        "old",
        "former",
        "previous",
        "project",
        "client",
        "company",
        "corporate",
        "group",
        "central",
        "internal",
        "own",
        "kind",
        "like",
        "want",
        "need",
        "der",
        "die",
        "das",
        "den",
        "für",
        "und",
        "le",
        "la",
        "les",
        "du",
        "de",
        "des",
        "el",
        "los",
        "y",
        "del",
        "het",
        "een",
        "en",
        "van",
        "o",
        "os",
        "e",
        "da",
        "do",
        "unser",
        "unsere",
        "aktuell",
        "aktuelles",
        "aktuelle",
        "derzeit",
        "derzeitiges",
        "bestehendes",
        "bestehende",
        "eingesetztes",
        "eingesetzte",
        "heute",
        "notre",
        "nos",
        "nuestros",
        "nuestras",
        "nossos",
        "nossas",
        "actuel",
        "actuelle",
        "existant",
        "existante",
        "utilisé",
        "nuestro",
        "nuestra",
        "existente",
        "ons",
        "onze",
        "huidig",
        "huidige",
        "bestaand",
        "bestaande",
        "nu",
        "nosso",
        "nossa",
        "atual",
    ]
)
_MOST_WORDS = 4  # of a label that names two things; a question with an "or" in it is none
# "When do you need it?" asks when, and "what we want" is not "what we have"
_KEEPS = frozenset({"when", "who", "what", "want", "need", "like", "have", "use"})
_ROLE_NOUN = lazy.pattern(r"\s+(?:matters|contact|person|owner|lead|responsible|team|department|dept|side|questions)$")
_ROLE_BEFORE = lazy.pattern(
    r"^(?:respons[aá]ve(?:l|is) (?:pel[oa]s? |d[eoa]s? )?|responsable (?:de la |de l['’]|del |des |de |du )?|director(?:a|es)? (?:d[eoa]s? |de la )?|diretor(?:a|es)? (?:d[eoa]s? )?|"
    r"direct(?:eur|rice) (?:de la |de l['’]|des |de |du )?|leit(?:er|erin|ung) (?:der |des )?|verantwortlich(?:e[rn]?)? (?:für )?|verantwoordelijke? (?:voor )?|hoofd (?:van )?|jef[ea] de |gerente (?:de )?|"
    r"cheff?e? (?:de |des |du )?|encargad[oa] de |(?:décisionnaire|décideur|décideuse|entscheider(?:in)?|beslisser|decisora?)(?: (?:für|im|voor|de|des|du|para|en|in))? |"
    r"(?:ansprechpartner(?:in)?|kontaktperson|kontakt|zuständig(?:e[rn]?)?) (?:für (?:den |die |das )?|im |in der |aus dem |aus der )?|"
    r"(?:contact|interlocuteur|interlocutrice|correspondante?) (?:pour (?:la |le |les |l['’])?|de (?:la |l['’])?|du |des )|"
    r"(?:(?:persona de )?contacto|pessoa de contat?o|contat?o) (?:(?:de|para) (?:la |el |l[oa]s )?|d[aeo]s? |para [ao]s? )|(?:contactpersoon|aanspreekpunt) (?:voor (?:de |het )?)?)"
)
_OLD = lazy.pattern(
    r"(?<=\w )(?:before(?: (?:that|then|this))?|earlier)(?= ?\??$)|\b(?:used (?:before|earlier|previously)|in use before|no longer|previously|discontinued|old|former|previous|replaced|retired|legacy|abandoned|cancelled|decommissioned|switched off|until (?:20(?:[01]\d|2[0-5])|recently|last year)|alte[sr]?|bisherige[sr]?|früheres?|ehemalige[sr]?|vorherige[sr]?|ancien(?:ne)?|précédente?|antigu[oa]|anterior|oude?|vorige?|vroegere?|antig[oa])\b"
)
_TO_BE_LINKED = lazy.pattern(r" to (?:be )?(?:link|connect|integrat|join|sync|exchang|transfer|interfac)\w*$")
_GONE = lazy.pattern(r"(?:the |our )?(?:former|previous|earlier|ex|old|outgoing|retired|late)[ -]")
_PARTS_OF_ROLE = lazy.pattern(r"\s*[(),;/–—]\s*|\s+-\s+")
_APPROVES = lazy.pattern(  # what a label says of the one who has a role
    r"\b(?:approv(?:er|ers|es|al|als|ed by|ing (?:officer|person|manager))|sign(?:s|ing|ed)?[- ]?off(?: by)?|signs|signatory|decides|decision[- ]maker|says (?:yes|ok)|ok|okay|go-ahead|green light|authori[sz](?:er|es|ation|ed by|ing officer)|clear(?:ance|s)|releases?|"
    r"freigaben?(?: durch)?|freigeber(?:in)?|genehmigt|genehmigung|gibt frei|entscheidet|abnahme|zeichnet|validation|valide|approuve|approbation|accord|visa|signe|décide|aprueba|aprobación|autoriza|visto bueno|firma|conformidad|decide|"
    r"akkoord|goedkeuring|keurt goed|tekent|beslist|aprovação|aprova|autorização|assina)\b",
    re.I,
)
_SMALL_OF_ROLE = lazy.pattern(
    r"\b(?:for|from|by|of|für|pour|para|por|voor|door|von|de|del|do|da|des|du|la|el|le|o|a)\b", re.I
)
_WHO = lazy.pattern(r"(?:who|whom|(?:what|which) person|what is the name of the person)\b")
_LONGEST_WHO = 10  # words of a question for a person
_WHEN = lazy.pattern(r"(?:by |from |on |until )?(?:when|(?:what|which) (?:date|day|month))\b")
_HOW_MANY = lazy.pattern(
    r"(?:about |roughly )?how many (?P<of>[a-z]+(?: (?!do|does|did|are|is|per|a|an|each|every|you|have|must|will)[a-z]+){0,2})\b"
    r".{0,40}?\b(?P<period>(?:per|a|each|every) (?:day|week|month|quarter|year))\b"
)
_WHICH_IS_RIGHT = lazy.pattern(
    r"^(?:which|who|what|whose)\b[\w ]{0,30}\b(?:wins?|stands?|counts?|rules?|prevails?|is (?:right|valid|correct|the master|leading|to be believed)|do we (?:believe|trust))\b[\w ]{0,12}\b(?:if|when|where)\b[\w ]{0,30}\b(?:differ|disagree|conflict|contradict|do not agree|don['’]t agree|do not match)\w*$"
)
_ENDS_LIVE = lazy.pattern(
    r"^(?:the |our )?(?:interfaces?|integrations?|links?|connections?|all|everything|it|desired|wanted|wished)(?: (?:should|must|to|shall|has to|have to))? go(?:es)?[ -]live$"
)
_COUNTS = lazy.pattern(
    r"(?!(?:hours?|people|staff|budget|price|costs?|spend)\b)[a-z]+(?: [a-z]+)? (?:(?:per|a|each|every|/) ?(?:day|week|month|quarter|year)|\((?:per|a|each|every|/) ?(?:day|week|month|quarter|year)\))"
)
_OF_A_PRODUCT = lazy.pattern(
    r"\w (?:(?:of|for|von|für|de la|de|do|del|da|van|du|des) )?(?:the |our )?[A-Z][\w.&-]+(?: [\w.&-]+){0,2}$"
)
_CONCERNED = lazy.pattern(
    r"([^\W\d]+(?: objects| [^\W\d]+)?) (?:to (?:be )?\w+|that \w+|concerned|involved|affected|needed|required|visée?s|concernée?s|incluse?s|incluid[oa]s|incluíd[oa]s|afectad[oa]s|abrangid[oa]s|à \w+|a \w+[aei]r|te \w+|(?:que|qui) \w+ \w+|im umfang|in scope|en alcance|del alcance|du périmètre|no âmbito|no escopo|do âmbito)$"
)
_CONCERNED_BEFORE = lazy.pattern(  # "Zu verbindende Datensätze", "Uit te wisselen gegevens"
    r"(?:(?:ein|ab|aus|an|mit)?zu\w*e|zu \w+nden?|betroffene|gewünschte|einbezogene|beteiligte|relevante|(?:uit |mee |over |aan )?te \w+|betrokken|gewenste) (\w+)"
)
_OF_LICENCES = lazy.pattern(
    r"[\w.]{2,20}[- ]((?:software)?(?:lizenz|licenti|verläng|vertragsverläng|verleng)\w*)"
)  # "HubSpot-Lizenzen"
_GOES_LIVE = lazy.pattern(
    r"\b(?:live|launch\w*|ready|running|in use|finished|done|need\w*|start using|work(?:ing)?|completed?)\b"
)
_ASKS_OTHERS = lazy.pattern(
    r"(?:is there |do you have )?(?:anything else|what else|something else|any other (?:tools?|software|programs?|apps?))\b.*\b(?:ti(?:e|ed) in|plug\w*|connect\w*|link\w*|integrat\w*|join\w*|hook\w*|talk|includ\w*|involved|in play|wire\w*|sync\w*)\b"
)
_ASKS_MONEY = lazy.pattern(
    r"(?:is|has|have|was|are|do you have|did you get)\b(?: there| been| you| any| an?| the| your| got| set)* (?:approved |agreed )?(?:budget|money|funds|funding)\b(?!.*\b(?:who|by whom)\b)"
)
_WHO_ABROAD = lazy.pattern(r"(?:an |à |a |aan )?(?:wer|wem|wen|qui|quién|quien|wie|quem)\b")
_WHEN_ABROAD = lazy.pattern(
    r"(?:bis |ab |pour |d['’]ici |para |a partir de |tegen |vanaf |per )?(?:wann|quand|cuándo|wanneer|quando)\b"
)
_WHEN_ALONE = lazy.pattern(r"(?:bis wann|pour quand|para cuándo|para quando|tegen wanneer|wanneer)")
_GOES_LIVE_ABROAD = lazy.pattern(
    r"\b(?:live|go-?live|fertig|los ?gehen|losgeht|laufen|starten|produktiv\w*|betrieb|service|production|démarr\w+|prête?|marcha|producción|arrancar|list[oa]|funcion\w+|produção|arranque|pront[oa]|klaar|draaien|gebruik)\b"
)
_WHAT_OF = lazy.pattern(r"(?:quelle? est|cuál es|wat is|qual é|was ist|welche[rs]? ist|wann ist)\b")
_HOW_MUCH = lazy.pattern(
    r"(?:welche[rns]?|quel(?:le)?s?|qué|cuál(?:es)?|welke?|que|qual|quais|wie (?:hoch|groß|viele?)|combien(?: de)?|cuánt[oa]s?|hoe(?:veel| groot)|quant[oa]s?)\b"
)
_HOW_MANY_ABROAD = lazy.pattern(
    r"(?:wie viele?|combien (?:de |d['’])|cuánt[oa]s|hoeveel|quant[oa]s)\b.*\b(?:pro|par|por|per|al|am|im|cada) (?:\w+)\??$"
)
_COSTS_OR_ENDS = lazy.pattern(
    r"\b(?:kost\w*|coût\w*|cuest\w*|cust\w*|prix|precio|preço|wie viele|combien|cuántas|hoeveel|quantas|wann|quand|cuándo|wanneer|quando|verläng\w*|renouv\w*|renov\w*|verleng\w*|expir\w*|endet|läuft|vence\w*)\b"
)
_WHAT_IS_SHARED = lazy.pattern(  # "Was soll synchronisiert werden?", "Ce qu'on veut voir circuler"
    r"(?:was|que|qué|wat|o que|lo que|ce qu(?:e|['’]on|['’]il))(?!\w)(?!.*\b(?:nicht|pas|no|niet|não)\b).*\b(?:synchron|sincron|gekoppel|koppel|verbund|ausgetausch|austausch|übertrag|abgleich|flie(?:ß|ss)en|échang|circul|transit|transf[eé]r|partag|intercamb|compart|fluir|"
    r"uitgewissel|uitwissel|doorstrom|overgezet|partilh|trocar|relier|conectar|ligar)\w*(?: (?:werden|worden|soll|sollen|wollen|möchten|müssen|muss|moet|moeten|willen|deve|debe))*\W*"
)
_ASKS_WHOM = lazy.pattern(r"\b(?:who|whom|whose|why|how|sign\w*|approv\w*|not|old|former|previous)\b")
_CLEAR = lazy.pattern(r"\b(?:renew\w*|expir\w*|go-?live|launch)\b")  # where "deadline for" may be one of anything
_SOFTWARE = lazy.pattern(r"\b(?:erp|crm|systems?|software|suite|cloud)\b")  # "Unit4 ERP (finance)" names nobody
_RENEWED = lazy.pattern(
    r"\b(?:renew\w*|\w*verläng\w*|renouvel\w*|échéance|renovaci\w+|\w*verleng\w*|renovaç\w+|vencimient\w*|vencimento)\b"
)
_LEFT_OUT = lazy.pattern(
    r"\b(?:(?:out of|not in|outside(?: of)?|beyond) (?:the |our |this )?(?:scope|project)|not|excluded|without|information only|for (?:information|info|reference|context)|fyi|reference only|context only|nicht|hors|niet|fora|fuera|out|exclue?s?|excluid[oa]s?|excluíd[oa]s?|uitgesloten|ausgenommen)\b"
)
_ASKS_OUT = lazy.pattern(  # a question for what is no part of it: "Which records are not to be connected?"
    r"(?<!or )(?<!why )(?<!if )\bnot\b(?! yet)|\b(?:exclu\w+|out of scope|(?:left?|leave|stays?|remains?|kept|keep) out(?:side)?)\b"
)
_ASKS_MORE = lazy.pattern(r",? (?:and|or) (?:will|is|are|shall|should|can|do|does|until)\b.*$")
_NEW = lazy.pattern(
    r"\b(?:options?|alternatives?|contenders?|longlist(?:ed)?|short-?list|finalists?|choices|in (?:\w+ )?years?(?: time)?|tomorrow|next year|one day|roadmap|vision|(?:from |by |in |as of )?20(?:2[7-9]|3\d)|to be (?:introduced|bought|implemented|installed|selected|chosen|purchased|decided)|proposed|intended|desired|prospective|(?:under|in) (?:evaluation|study|consideration|review|discussion|selection|trial|test)|being (?:evaluated|tested|considered|chosen|selected)|on trial|undecided|considered|new|future|planned|target|to-be|next|upcoming|candidate|preferred|shortlisted|neue[sr]?|künftig\w*|nouveau|"
    r"nuevo|nieuwe?|novo)\b"
)


_CODE = lazy.pattern(  # "Budget in EUR", "Budget [GBP]"
    r"\s*(?:[\[(](?:in )?|\bin |(?<=budget )|(?<=price )|(?<=amount )|(?<=sum ))(?:eur|euros?|usd|gbp|chf|cad|aud|nzd|sek|nok|dkk|zar|inr|sgd|hkd|jpy|pln|czk|huf|brl|mxn|aed|sar|ils|kes|ngn|[€$£])[\])]?$"
)
_ASKS_WHEN = lazy.pattern(r"\w (?:by|on|date|deadline|due|when|until)$")
_OTHER_MONEY = lazy.pattern(
    r"\b(?:licen[cs]\w*|subscriptions?|hardware|previous|former|earlier|last year|training|marketing|travel|furniture|staff|website|stores?|hall|roof|building|machines?|plant|vans?|trucks?|lorries|vehicles?|fleet|furnace|dryer|oven|kitchen|grant)\b"
)
_FOR_WHAT = lazy.pattern(r" (?:of|for) (?:(?:the|our|this|that|your|a|an|all) )*(?P<what>\w.*)$")
_THE_WORK = lazy.pattern(
    r"\b(?:projects?|works?|integrations?|interfaces?|links?|linking|connections?|connectors?|couplings?|sync|study|scop\w*|discovery|phases?|steps?|stages?|lots?|it|this|that|whole|everything|both|"
    r"jobs?|assignments?|engagements?|contracts?|tenders?|orders?|implementations?|designs?|deliver\w+|exercises?|tasks?|services?|crm|erp|systems?|software|solution|bits?|parts?|you|us|year|fy\d*|20\d\d)\b"
)
_SPENT = lazy.pattern(r"\b(?:gone|spent|lost|used|wasted|other|separate|earlier|previous|last year['’]?s?)\b")
_OTHERS = lazy.pattern(  # "Other tools that must be connected", which is what is "other systems"
    r"(?:(?:any|the|all|our) )*(?:other|additional|further|more|connected|related|adjacent|surrounding|extra|satellite|peripheral|remaining)(?: (?:relevant|existing|important|business|it|software))* "
    r"(?:systems?|tools?|software|applications?|apps?|platforms?|programs?|programmes?|solutions?)"
    r"(?: (?:that|which|are|is|should|must|shall|need|needs|have|has|also|we|to|be|in|of|this|the|for|scope|project|involved|concerned|affected|touched|needed|required|connect(?:ed)?|link(?:ed)?|integrat(?:e|ed|ion)|includ(?:e|ed)|interfaced?|join(?:ed)?|sync(?:ed)?|use|used|place|play)){0,7}|"
    r"(?:weitere|andere|sonstige|übrige|angrenzende)(?: (?:beteiligte|betroffene|relevante|anzubindende))? (?:systeme|programme|tools|anwendungen)(?:,? (?:die (?:beteiligt|betroffen|angebunden|dabei) sind|die (?:mitmachen|angebunden werden(?: sollen)?)|im projekt))?|"
    r"(?:andere|overige|verdere)(?: (?:betrokken|relevante))? (?:systemen|programma['’]?s|tools|pakketten|toepassingen)(?:,? (?:die (?:meedoen|mee ?doen|erbij horen|betrokken zijn|gekoppeld (?:worden|moeten worden)|mee moeten)|in het project))?|"
    r"autres (?:systèmes|logiciels|outils|applications)(?: (?:concernés?|concernées|impliqués?|impliquées|à (?:relier|connecter|raccorder)|qui participent|du projet))?|"
    r"(?:otros|demás) (?:sistemas|programas)(?: (?:que (?:participan|intervienen|entran|se conectan)|implicados|afectados|a conectar))?|otras (?:herramientas|aplicaciones)(?: (?:que (?:participan|intervienen|entran)|implicadas))?|"
    r"(?:outros|demais) (?:sistemas|programas)(?: (?:que (?:participam|entram|intervêm)|envolvidos|a (?:ligar|integrar)))?|outras (?:ferramentas|aplicações)(?: envolvidas)?"
)
_IN_CHARGE_OF = lazy.pattern(
    r"(?:für|fur) (?:den |die |das )?(?P<what>[\w -]{3,30}?) (?:ist |sind )?(?:zuständig|verantwortlich)(?: ist| sind)?"
)
_TO_BE_JOINED = lazy.pattern(
    r"(?<=systems)(?: that are)? (?:(?<!out of )in (?:this |the )?(?:scope|project)|involved|concerned|affected)$"
)
_BESIDE_LABEL = lazy.pattern(r"(?:\(|, | [–—-] )([^(),]{3,40})\)?\W*$")
_ASKS_PAPERS = lazy.pattern(  # "Are the licences bought?", "Have you signed?"
    r"\b(?:are|is|have|has|were|was|did|what|which|how|do)\b.*\b(?:licen[cs]es?|licen[cs]ing|subscriptions?|software contracts?)\b|^\W*(?:have|did) you (?:already |yet )?(?:sign(?:ed)?|buy|bought|purchased?)(?: (?:yet|already|it|them|anything|the software))*\W*$"
)
_WHETHER_BOUGHT = lazy.pattern(  # "Lizenzen schon gekauft?", "Já comprou licenças"
    r"\W*(?:(?:já|ya|haben sie|sind|avez-vous|hebt u|heeft u|tem|tienen?|ha|han) )?(?:já |ya |schon |bereits |déjà |al |reeds )?(?:\w+ )?(?:die |as |las |les |de |des )?(?:licen\w+|lizenz\w*)(?: (?:já|ya|schon|bereits|déjà|al|reeds))?(?: (?:gekauft|erworben|beschafft|achetées?|acquises?|compradas?|adquiridas?|gekocht|aangekocht|aangeschaft))?\W*",
    re.I,
)
_LICENCE_CHOICES = lazy.pattern(  # "Licences bought, signed, under evaluation, up for renewal?"
    r"(?:(?:state|status) of )?(?:the |your )?(?:licen[cs]es?|contracts?|subscriptions?)(?: status| situation)?\W*(?:are (?:they|these) )?"
    r"(?:(?:already |yet |still )?(?:bought|signed|owned|purchased|paid|planned|on trial|(?:under |being |in )?evaluat\w+|(?:up for |in |due for |being )?renew\w*|not (?:yet )?(?:bought|purchased|signed))(?:[ ,/]+(?:or |and )?)?){2,6}",
    re.I,
)
_OFTEN = r"(?:can |could |may |often |sometimes |usually |regularly |still |has |have )?"
_TYPES = (
    r"(?:re-?)?(?:types?|keys?|enters?|copies|copy|writes?|typed|keyed|entered|copied|written)(?: (?:in|over|out|off))?"
)
_THING = r"(?:(?:a|an|the|each|every|one|any) )?(?:\w+ )?(?:records?|orders?|transfers?|invoices?|files?|cases?|entr(?:y|ies)|data|accounts?|bookings?|jobs?|tickets?|it|them)"
_ARE_TO = r"(?:(?:(?:have|has) to|must|should|shall|may|can|are to|is to|will|ought to) )?"
_SET_OFF = r"(?:(?:start|trigger|launch|initiate|fire)s?(?: (?:off|the|an?|each|every|it|something|transfers?|sync\w*|things|flows?|updates?))+|(?:set|kick|spark)s? (?:something |it |things |them |a transfer |the transfer )?(?:off|going|in motion)(?: a transfer| the transfer| a sync)?)"
_STARTS = r"(?:triggers?|starts?|kicks? off|sets? off|launch(?:es)?|begins?|opens?|initiates?|fires?)"
_STARTED = r"(?:(?:an?|the|your|our|each|every|this) )?(?:\w+ )?(?:flow|transfer|orders?|sync|synchronisation|synchronization|integration|interface|invoices?|hand-?over|hand-?off|data flow|process(?= should)|it|things|exchange|sales orders?|work)(?: off| in motion| to (?:move|run|flow))?"
_TYPES_BY_HAND = r"(?:done|typed|re-?typed|re-?keyed|keyed|copied|entered|re-?entered|transferred|moved|handled) (?:by hand|manually|twice|in by hand|over by hand)"
_HALF_SENTENCES = tuple(  # labels that ask for what is told in words, by their parts
    (lazy.pattern(rf"(?:{pattern})\??"), label)
    for pattern, label in (
        (
            (
                rf"(?:what|where(?: things| it)?|when(?: things| it)?|how(?: things| it)?|(?:\w+ )?(?:cases|orders|situations|things|records|jobs|bookings|anything|something|those))(?: that| which)? {_OFTEN}"
                r"(?:go(?:es)? (?:wrong|astray|amiss|another way)|(?:do(?:es)? not|do(?:es)?n['’]t) (?:fit|match|add up|run (?:smoothly|as planned))|fails?|(?:is|are|gets?) (?:treated|handled|done|dealt with|processed) (?:differently|otherwise|separately|another way))"
                r"(?: today| now| most| most often)?(?:,? (?:or|and) (?:is|are|gets?|what (?:is|gets)) (?:treated|handled|done|dealt with) (?:differently|otherwise|separately))?"
            ),
            "exceptions",
        ),
        (
            (
                rf"(?:who|what|which \w+)(?: (?:is|are|gets?|must be|has to be))?(?: still)? {_TYPES}(?: (?:what|which \w+|it|them|data))?(?: (?:where|into what|from where))? (?:twice|again|by hand|a second time|more than once|in(?:to)? (?:both|two) (?:systems|programs|places))(?: today| now)?|"
                rf"who {_TYPES} what(?: (?:where|into what|from where|today))?"
            ),
            "manual handoffs",
        ),
        (
            (
                rf"what (?:makes|causes|lets|gets|sets|prompts|brings) {_THING} (?:to )?(?:move|cross|go|pass|be (?:sent|passed|transferred|moved)|travel|get (?:across|over))(?:s|es)?(?: (?:across|over|on|off))?|"
                rf"what has to happen before {_THING} (?:moves?|cross(?:es)?|goes|pass(?:es)?|is (?:sent|passed|transferred))(?: (?:across|over|on))?|"
                rf"(?:(?:these|the following|which|what|the|our) )?(?:events?|moments?|things|occasions?|status changes)(?: (?:that|which|to))? {_ARE_TO}{_SET_OFF}|what {_ARE_TO}{_SET_OFF}"
            ),
            "trigger",
        ),
        (
            (
                rf"(?:(?:what|which|the)(?: \w+)? )?(?:event|moment|step|status|action)s?(?: (?:that|which))? (?:(?:should|must|shall|will|has to|is to|to) )?{_STARTS} {_STARTED}|"
                rf"what (?:(?:should|must|shall|will|has to|is to|event(?: should| must)?) )?{_STARTS} {_STARTED}"
            ),
            "trigger",
        ),
        (
            (
                r"(?:has|have|is|are|was|were|will|when (?:will|is|are|was))(?: (?:the|your|any|a))? (?:(?:customer|master|old|existing) )?(?:data|records|lists?|files?|addresses)(?: (?:quality|clean(?:ing|up|-up| up|sing)|cleansing|cleanup|deduplication))?"
                r"(?: (?:work|project))?(?: (?:already|yet|been|be|ever))* (?:planned|cleaned(?: up)?|done|cleansed|deduplicated|scheduled|tidied(?: up)?|looked at)(?: (?:yet|already|before (?:the )?go-live|beforehand|up))*"
            ),
            "data cleanup",
        ),
        (
            r"(?:is (?:there )?)?anything (?:that )?(?:must|may|can|should|is|has)(?: ?not|n['’]t) (?:to )?(?:be )?(?:change|touch|alter|move|break)(?:d|ed)?(?: by (?:us|this|the project))?",
            "must not change",
        ),
        (
            rf"is (?:there )?(?:anything|something)(?: still| being)? {_TYPES_BY_HAND}(?: (?:today|now|at the moment|at present|currently))?|what(?: is|['’]s)(?: still| being)? {_TYPES_BY_HAND}(?: (?:today|now|at the moment|at present|currently))?",
            "manual handoffs",
        ),
        (
            (
                r"(?:which|what) (?:system|one|side|program|data|record) (?:is|wins|leads|prevails|counts|has priority|is (?:right|the master|master|leading|authoritative|the truth|to be believed))(?: (?:right|master|correct|the master|leading))?"
                r"(?:,? (?:when|if|where|in case|should)(?: the| your)?(?: two| both)?(?: \w+)?(?: systems?| records?| data| values?)? (?:differ|disagree|do not (?:agree|match)|don['’]t (?:agree|match)|conflict|contradict each other|are different|say different things))"
            ),
            "which system is right",
        ),
        (
            r"(?:the )?(?:winner|boss|leader|who(?:['’]s| is) (?:right|the boss|the winner)|who wins|wins)(?: (?:when|if|where|in case|should|of)\b.*)?",
            "which system is right",
        ),
    )
)
_THE_DEAL = r"(?:it|this|that|(?:the|our|your) (?:checks?|cheques?|order|contract|purchase orders?|p\.?o\.?|quote|quotation|offer|deal|work|project|spend|spending|budget|money|job))"
_ASKS_SPONSOR = lazy.pattern(
    rf"\b(?:sponsor(?:s|ing|ed)?|pays|paying|(?:holds?|has|controls?) the (?:budget|money|purse(?:[ -]?strings)?|cheque ?book|check ?book)|signs? (?:{_THE_DEAL}(?: off)?|off(?: on)? {_THE_DEAL})|(?:approves?|authori[sz]es?|releases?) {_THE_DEAL}|"
    r"(?:decides?|signs?|signs? off|says yes|foots the bill|gives the money)(?: (?:here|in the end|finally|on (?:it|this|the (?:money|work|project))))*\W*$|has the (?:last|final) (?:word|say)\W*$)"
)
_DAILY = lazy.pattern(
    r"\b(?:which|what|how|when|where|whether (?!we\b)|orders|prices?|pricing|credits?|discounts?|returns|refunds|stock|exceptions?|invoices)\b"
)
_OF_ONE = lazy.pattern(r"(?:crm|erp|software|platform|system) (.+)")
_OF_CLIENT = lazy.pattern(
    r"^(?:the |our |my )?(?:client|customer|principal)['’]s (?!definition|order|account|name|address|number)"
)  # of whom somebody writes
_NUMBERED = lazy.pattern(r" (?:no\.? ?)?\d$")  # "Event 1"
_OFFERED = lazy.pattern(
    r"\b(?:offerten?|angebote?s?|offres?|ofertas?|propostas?|propuestas?|cotizaci\w+|quotations?|quotes?|tenders?|bids?|proposals?)\b"
)
_NOT_OF = lazy.pattern(r"not (?:from|in|of|out of|part of) (?:this|the|our|that) ")


_SPONSORS = lazy.pattern(  # who decides and pays, in whatever order a form says it: "Approver of spend", "Final sign-off", "Paid for by"
    r"(?:(?:who|the|our|person|one|that|final|last|executive|project|overall|ultimate|budget|spend|spending|money|cost|purchase) )*"
    r"(?:approver|approves|approved by|approval(?= of| by)(?: by)?|approving (?:authority|officer|manager)|sign[- ]?off(?: by| from)?|signs(?: off)?|signed[- ]off by|signing(?: off)?|(?:authori[sz]ed )?signatory|decider|decides(?: and pays)?|decided by|"
    r"decision (?:by|from|rests with|lies with)|pays|payer|paid(?: for)? by|funder|funded by|financed by|authori[sz]ed by|authori[sz]er|go-?ahead(?: from| by)?|green light(?: from| by)?|yes or no(?: from| by)?|word|say|holder|(?<=cost )owner)"
    r"(?: (?:of|for|on|off|the|this|that|our|all|it|in the end))*(?: (?:spend|spending|money|budget|purse(?: strings)?|funds|costs?|expenses?|expenditure|project|work|order|quote|contract|investment))?"
    r"|purse(?: holder)?|sro|senior responsible owner|project board chair|promot(?:rice|eur|ora?)|entscheidet|wer (?:entscheidet|zahlt)|kostenverantwortlich\w*|qui (?:décide|paie)|quién (?:decide|paga)|decide(?: y paga| e paga)?|"
    r"(?:wie )?(?:beslist|betaalt)|quem (?:decide|paga)|responsável pelo orçamento"
)
_NO_SPONSORS = frozenset(
    ["approvals", "approval", "say", "word", "holder", "decision by", "sign-off", "purse"]
)  # alone, of anything
_FEW_WORDS = 3


def _asks_us(words: str) -> bool:
    """Whether a question is a request of the writer's: "Can you integrate Zoho CRM with Odoo?" is no form's for the CRM."""
    return opens_request(words) or opens_request_abroad(words)


class Labels:
    """The labels of a playbook's facts."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._exact: Mapping[str, Fact] = {
            _folded(label): fact
            for fact in facts
            for label in (*(fact.abroad if fact.kind == "people" else ()), fact.key, fact.label, *fact.labels)
        }
        answers = {fact.key: _answers_to(fact) for fact in facts}
        self.answers = frozenset().union(*answers.values())
        self._plain: dict[tuple[str, ...], Fact] = {}
        for label, fact in self._exact.items():
            words = _content(label)
            if words == ("what",):
                continue  # "What is expected" is no word of "What we do" and "What is required"
            if answers[fact.key] & {label, " ".join(words)}:
                continue  # "Bought" below "Licence status?" answers it, and is no "Bought already:"
            if len(words) > 1 or (
                words and len(label.split()) <= _FEW_WORDS
            ):  # "What is a customer?" is more than "Customer"
                self._plain.setdefault(words, fact)
        self.systems = tuple(fact for fact in facts if fact.kind == "system")

    def exact(self, words: str) -> Fact | None:
        """The fact that these words are a label of as they stand."""
        return self._exact.get(_folded(words))

    def named(self, words: str) -> tuple[Fact | None, str]:
        """The fact that a label names, and the mood that the label gives ("old CRM" is past)."""
        folded = _OF_CLIENT.sub("", _folded(words))
        if folded in self._exact:
            return self._exact[folded], ""
        if key := asked_for(words):
            return self.exact(key), ""
        if folded not in _NO_SPONSORS and _SPONSORS.fullmatch(folded):
            return self._exact.get(SPONSOR), ""
        if is_of_spending(folded):
            return self._exact.get("finance"), ""
        if _OTHERS.fullmatch(folded):
            folded = "other systems"
        if words.strip(" *_").casefold() in ("date?", "which date?", "what date?", "dates?"):
            folded = "go-live"
        if _NOT_OF.match(folded):
            return None, ""  # "Not from this budget: the 6 000 EUR for new photos"
        folded = _CODE.sub("", folded).strip()
        if folded.startswith("not "):
            named = self._of(folded.removeprefix("not "))
            if named and named.kind in ("money", "date"):
                return None, ""  # "Not budget: EUR 8,900 for the licences"
        if words.rstrip(" *_").endswith("?"):
            folded = _ASKS_MORE.sub("?", folded)  # "Which ERP is in use, and will it be replaced?"
        folded = _TO_BE_JOINED.sub("", folded)
        if of := _IN_CHARGE_OF.fullmatch(folded):
            folded = of["what"]  # "Für den Betrieb zuständig"
        plain = _NUMBERED.sub("", _folded(re.sub(r"\([^()]{0,80}\)", " ", folded)).strip(" ?"))
        fact = self._of(plain)
        either = re.split(r" ?(?:/|&|\bor\b) ?", plain)
        if fact is None and len(either) == 2 and max(len(part.split()) for part in either) <= _MOST_WORDS:
            fact = self._of(either[0]) or self._of(either[1])
        if fact is None and (aside := re.search(r"\(([^()]{3,30})\)", folded)):
            named = self._of(aside[1])  # "County Counsel (legal)"
            fact = named if named and named.kind == "people" and not _SOFTWARE.search(folded) else None
            if named and named.kind == "system" and aside[1].strip() in SORTS and not _LEFT_OUT.search(folded):
                fact = named  # "Economy system (ERP)"
        if fact is not None and fact.kind == "date" and _OFFERED.search(folded):
            return None, ""  # "Deadline voor uw offerte"
        if fact is not None and fact.kind == "text" and _ASKS_WHEN.search(folded):
            return None, ""  # "Decision by: board meeting, 14 January"
        if fact is not None and fact.kind not in ("list", "system") and _TO_BE_LINKED.search(plain):
            return None, ""  # "Masters / transactions to be linked"
        if fact is not None and fact.kind == "people" and _GONE.match(folded):
            return None, ""  # "Former finance"
        if fact is not None and fact.kind == "money" and _SPENT.search(folded):
            return None, ""  # "Funds gone", "Already spent"
        if fact is None and (_NEW.search(folded) or _OLD.search(folded)):  # "CRM to be introduced"
            named = self._of(" ".join(_NEW.sub(" ", _OLD.sub(" ", plain)).split()))
            fact = named if named and named.kind == "system" else None
        if fact is None and (half := next((label for asks, label in _HALF_SENTENCES if asks.fullmatch(plain)), "")):
            return self._exact.get(half), ""  # "Cases that do not fit" leaves nothing out
        if fact is None and words.rstrip(" *_").endswith("?") and _ASKS_OUT.search(folded):
            asked_out = self._held(folded, ("list",))
            return (next(iter(asked_out.values())), "out of scope") if len(asked_out) == 1 else (None, "")
        if fact is None and _LEFT_OUT.search(folded):
            left = self._of(" ".join(_LEFT_OUT.sub(" ", plain).split()))
            return (left, "out of scope") if left and left.kind in ("list", "system") else (None, "")
        if fact is not None and fact.kind == "list" and _LEFT_OUT.search(folded):
            return fact, "out of scope"  # "Records not to be covered: …"
        if fact is None and (head := re.split(r" (?:of|for) ", plain, maxsplit=1)[0]) != plain:
            named = self._exact.get(head)  # "Renewal of Pipedrive", "Budget for the study"
            clear = named and (
                (named.kind == "money" and _of_the_work(plain, words)) or (named.kind == "date" and _CLEAR.search(head))
            )
            fact = named if clear else None
        if fact is None and (of_one := _OF_ONE.match(plain)) and (named := self._exact.get(of_one[1])):
            fact = named if named.kind in ("choice", "date") else None  # "CRM licence"
        if fact is None and _RENEWED.search(plain) and (named := self._begins(plain)) is self._exact.get("renewal"):
            fact = named  # "Vertragsverlängerung SugarCRM", "Renovación de HubSpot"
        if fact is None and _OF_A_PRODUCT.search(words) and (named := self._begins(plain)) and named.kind == "choice":
            fact = named  # "Licence status of HubSpot", "Lizenzstatus HubSpot"
        if fact is None and (listed := _CONCERNED.match(plain)) and not _LEFT_OUT.search(plain):
            named = self._exact.get(listed[1])
            wanted = named and (named.kind == "list" or named.key == OTHER_SYSTEMS)
            fact = named if wanted else None  # "Records to sync", "Objects concerned", "Outros sistemas a ligar"
        if fact is None and (listed := _CONCERNED_BEFORE.fullmatch(plain)):
            named = self._exact.get(listed[1])
            fact = named if named and named.kind == "list" else None
        if fact is None and (of := _OF_LICENCES.fullmatch(plain)):
            named = self._exact.get(of[1])
            fact = named if named and named.kind in ("choice", "date") else None
        if fact is None and _WHICH_IS_RIGHT.search(plain):
            fact = self._exact.get("source of truth")  # "Which figure stands if the two differ"
        if fact is None and _ENDS_LIVE.search(plain):
            fact = self._exact.get("go-live")  # "Interfaces go live: 3 May 2027"
        if fact is None and (_WHETHER_BOUGHT.fullmatch(plain) or _LICENCE_CHOICES.fullmatch(plain)):
            fact = self._exact.get("licence")
        if fact is None and _WHAT_IS_SHARED.fullmatch(plain) and len(plain.split()) <= _LONGEST_WHO:
            fact = self._exact.get("records")  # "Lo que queremos ver circular"
        if fact is None and words.rstrip(" *_").endswith("?") and not _asks_us(words):
            fact = self._asked(folded)
        if fact is None or (fact.key == "sponsor" and _APPROVES.match(folded)):
            fact = self._approver(folded) or fact
        remark = re.search(r"\(([^()]{1,40})\)", folded)
        if fact and remark and is_remark_of_guess(remark[1]) and fact.kind in ("date", "money", "quantity", "system"):
            return fact, "hedged"  # "Budget (tbc)"
        aside = _BESIDE_LABEL.search(folded) if fact and fact.kind in ("system", "list") else None
        mood = mood_of_title(aside[1]) if aside else ""
        if mood in ("out of scope", "planned", "past"):
            return fact, mood  # "CRM (for information only)"
        if fact is None or fact.kind != "system":
            return fact, ""
        return fact, "past" if _OLD.search(folded) else "planned" if _NEW.search(folded) else ""

    def _approver(self, label: str) -> Fact | None:
        """The role of a label that names it beside a title or what its holder does: "Approver (finance)", "controller
        (financieel akkoord)"; None where its parts name two, or the other is a system."""
        if _SOFTWARE.search(label) or ". " in label or not _APPROVES.search(label):
            return None

        def bare(words: str) -> str:
            return " ".join(_SMALL_OF_ROLE.sub(" ", _APPROVES.sub(" ", words)).split())

        parts = [part for part in _PARTS_OF_ROLE.split(label) if part.strip()]
        shorter = bare(label)
        named = [
            fact
            for part in (*parts[:3], *([shorter] if len(parts) < 2 and shorter != label else ()))
            if (said := bare(part)) and (fact := self._of(part) or self._of(said))
        ]
        roles = {fact.key: fact for fact in named if fact.kind == "people"}
        known = all(fact.kind == "people" for fact in named)
        return next(iter(roles.values())) if len(roles) == 1 and known else None

    def of_number(self, words: str) -> Fact | None:
        """The fact of a label that says what is counted and in which time: "Orders per day: 380"."""
        label = _folded(words)
        return self._exact.get("how many") if _COUNTS.fullmatch(label) or is_count_abroad(label) else None

    def _begins(self, words: str) -> Fact | None:
        """The fact of the longest label that words begin with."""
        every = words.split()
        heads = (" ".join(every[:count]) for count in range(len(every) - 1, 0, -1))
        return next((self._exact[head] for head in heads if head in self._exact), None)

    def _asked(self, question: str) -> Fact | None:
        """What a form's question asks for, by the one label that it holds: "Which records should be shared?"."""
        if who := _WHO.match(question):
            if _ASKS_SPONSOR.search(question):
                return self._exact.get("sponsor")
            asked = self._held(question[who.end() :], ("people",)) or self._held(question, ("people",))
            if "sponsor" in asked and _DAILY.search(question):
                return None  # "Who decides which orders go first?"
            return next(iter(asked.values())) if len(asked) == 1 and len(question.split()) <= _LONGEST_WHO else None
        if _WHEN.match(question):
            label = "renewal" if _RENEWED.search(question) else "go-live" if _GOES_LIVE.search(question) else ""
            return self._exact.get(label)
        if _HOW_MANY.match(question):
            return self._exact.get("how many")
        if _ASKS_OTHERS.match(question):
            return self._exact.get("other systems")
        if _ASKS_MONEY.match(question):
            return self._exact.get("budget")
        if _ASKS_PAPERS.search(question):
            return self._exact.get("licence")
        if _ASKS_WHOM.search(question):
            return None
        if abroad := self._asked_abroad(question.lstrip("¿ ")):
            return abroad
        asked = self._held(question, ("system", "list", "money"))
        return next(iter(asked.values())) if len(asked) == 1 else None

    def _asked_abroad(self, question: str) -> Fact | None:
        """What a question in another language asks for: "Bis wann soll es fertig sein?", "¿Quién decide en finanzas?"."""
        if _WHO_ABROAD.match(question) and len(asked := self._held(question, ("people",))) == 1:
            return next(iter(asked.values())) if len(question.split()) <= _LONGEST_WHO else None
        if _WHEN_ABROAD.match(question):
            live = _GOES_LIVE_ABROAD.search(question) or _WHEN_ALONE.fullmatch(question.rstrip(" ?"))
            return self._exact.get("renewal" if _RENEWED.search(question) else "go-live" if live else "")
        if _HOW_MANY_ABROAD.match(question):
            return self._exact.get("how many")
        if _WHAT_IS_SHARED.match(question):
            return self._exact.get("records")
        kinds = {
            "choice": _COSTS_OR_ENDS.search(question) is None,
            "date": _WHAT_OF.match(question) is not None,
            "quantity": _HOW_MUCH.match(question) is not None,
            "system": _HOW_MUCH.match(question) is not None,
        }
        asked = self._held(question, [kind for kind, may_be in kinds.items() if may_be], sizes=(1, 2, 3, 4))
        return next(iter(asked.values())) if len(asked) == 1 else None

    def _held(self, question: str, kinds: Sequence[str], sizes: Sequence[int] = ()) -> dict[str, Fact]:
        """The facts of these kinds whose labels stand in a question; those that it calls by name before others."""
        words = re.findall(r"[\w-]+", question)
        sizes = sizes or ((1, 2) if "people" in kinds else (1,))
        runs = (" ".join(words[at : at + size]) for size in sizes for at in range(len(words) - size + 1))
        held = (self._exact[run] for run in runs if len(run) > 2 and run in self._exact)
        found = {fact.key: fact for fact in held if fact.kind in kinds}
        return {key: fact for key, fact in found.items() if key in words} or found

    def system_of(self, role: str) -> Fact | None:
        """The system that a role names in some of its words: "CRM for dealers"."""
        words = role.casefold().split()
        pairs = [" ".join(words[at : at + count]) for count in (3, 2, 1) for at in range(len(words) - count + 1)]
        found = (self._exact.get(pair.strip(" ,.;()")) for pair in pairs)
        return next((fact for fact in found if fact and fact.kind == "system"), None)

    def _of(self, words: str) -> Fact | None:
        if words in self._exact:
            return self._exact[words]
        if fact := self._plain.get(_content(words)):
            return fact
        shorter = _ROLE_BEFORE.sub(
            "", _ROLE_NOUN.sub("", words)
        )  # "finance owner", where "process owner" is no process
        fact = self._plain.get(_content(shorter)) if shorter != words else None
        return fact if fact and fact.kind == "people" else None


def _answers_to(fact: Fact) -> frozenset[str]:
    """The values among which a fact chooses, which are no labels of it: "paid for"."""
    return frozenset(word for choice in fact.choices for word in (choice.key, *choice.words) if fact.kind == "choice")


@once
def labels(playbook: Playbook) -> Labels:
    """The labels of a playbook's facts, made once."""
    return Labels(playbook.facts)


def _of_the_work(plain: str, words: str) -> bool:
    """Whether the money of a label is for the work: "budget for the study", "budget of Rutab", and not "budget of lab robot"."""
    if _OTHER_MONEY.search(plain) or is_for_another_purpose(words):
        return False
    of = _FOR_WHAT.search(" ".join(words.split()))
    return of is None or of["what"][:1].isupper() or _THE_WORK.search(of["what"].casefold()) is not None


def counted(question: str) -> str:
    """What a question asks the number of, and the period: "How many orders do you process per month?"."""
    asked = _HOW_MANY.match(_folded(question))
    return f"{asked['of']} {asked['period']}" if asked else ""


def _folded(words: str) -> str:
    return " ".join(words.casefold().replace("_", " ").replace("*", " ").split())


def _content(words: str) -> tuple[str, ...]:
    """The words that carry a label; all of them where every one is small."""
    every = re.findall(r"[\w&’'.+-]+", words)
    return tuple(word for word in every if word not in _SMALL) or tuple(word for word in every if word in _KEEPS)
