"""What a sentence says against the observation that its words come near to: a signal or a trap that is shown by mistake is an
accusation, so whatever shows one, by a rule, by likeness or by a fact, is asked here at last.

    denied      "nothing is approved by mail", "approvals by e-mail are not recognised", "none that only one person knows"
    in order    "had been named before", "merged in January, ahead of the launch"
    governed    "go through the form, with a log", "is in the register", "Bo alone changes it"
    no matter   the windows that are cleaned, the budget that the owners confirm, a password that one person knows

A word that denies speaks against the state only where it stands before it in its own part of the sentence: "nothing is agreed
by mail" has none, "no form, just a mail" has one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from inwriting.reading.moods.retraction import is_scoped
from inwriting.reading.text.patterns import Said, Words, words

_NO = r"(?:\b(?:no|none|nothing|nobody|no one|never|neither|nor|not|cannot|without|nowhere|hardly)\b|n['’]t\b)"
_NO_ABROAD = (
    r"(?:kein\w*|nicht|nichts|nie|niemals|niemand|aucune?|pas|jamais|rien|personne|ning[uú]n\w*|nada|nadie|nunca|no|geen|niet|niets|nooit|"
    r"niemand|nenhum\w*|não|ninguém|nem)"
)
_DONE = r"(?:named|appointed|chosen|known|fixed|settled|agreed|decided|defined|assigned|written(?: down)?|laid down|in place|set|there|signed(?: off)?)"


@dataclass(frozen=True, slots=True)
class _Against:
    """What speaks against an observation, unless something beside it takes it back."""

    said: Words
    unless: Words | None = None
    outright: Words | None = None  # what nothing beside it takes back
    also: Callable[[str], bool] | None = None

    def is_in(self, said: Said) -> bool:
        if (self.outright and self.outright.is_in(said)) or (self.also and self.also(said.text)):
            return True
        return self.said.is_in(said) and not (self.unless and self.unless.is_in(said))


def _any(*patterns: str) -> Words:
    return words("|".join(patterns))


_CUSTOMER = _Against(
    _any(
        rf"{_NO}(?:(?!agree|same|mean|settl|defin|know|decid|one\b)[^.;:]){{0,40}}\b(?:differ\w*|disagree\w*|argu(?:e|ing|ment)\w*|quarrel\w*|disput\w+|such trouble)",
        r"\bnot about (?:who|what)\b",
        r"\b(?:argu\w+|disagree\w*|differ(?:s|ed)?|quarrel\w*|fight) (?:only |mostly |often )?(?:about|over|in|on|by) (?!(?:\w+ ){0,3}?(?:who\w*|what|whom|how|whether|it\b|this|that|customers?|clients?|accounts?|definitions?|meaning|word|term))",
        r"^(?!.*\b(?:whoever|anyone|anybody|is (?:an?|the|one|who|every|each|any)\b)).*\b(?:customer|client|member|patient)s? (?:is|are) (?:happy|unhappy|late|early|right|wrong|angry|king|slow|good|bad|ready|satisfied|served|important|lost|gone|new|rich|poor|difficult|always|never)\b",
        r"(?<!not )(?<!no )(?<!n['’]t )(?<!never )\b(?:one and the same|(?:use|uses|have|has|share|shares|goes? by|lives? by|with|hold|by) (?:the same|one|a single|this|that|it)) (?:\w+ )?(?:definition|meaning|notion|idea|understanding)\b",
        r"\b(?:picked|chose|settled on|agreed on|decided for) one\b|\b(?:lived?|goes?|go|gone) by it\b(?! (?:differ|other))|\bwhich (?:is|one) which\b",
        r"\bwrit(?:ten|es?) (?:down )?(?:on|in|into) (?:page|the|our) (?:\w+ ){0,2}(?:manual|handbook|charter|glossary|policy|one)\b",
        r"\b(?:segments?|categor(?:y|ies)|classes|groups) differ\w*\b|\bdefine customer (?:segments|groups|classes|categories)\b",
        r"\bwhat [\"“‘'](?!customer|client|account|member)\w+[\"”’'] means\b|\b(?:calls?|rings?|phones?) the (?:customer|client)s? (?:before|when|after|if|to|about|every|back|on|once)\b|\b(?:customer|client)s? (?:is|are) (?-i:[A-Z])\w+['’]s\b|\bhas customers? of its own\b|\bfield for each\b|\bnever again\b|(?<!not the )(?<!n['’]t the )\bsame in (?:sales|finance|all|every|both|each)\b",
        r"\b(?:gives?|pays?|owes?|visits?|addresses|greets?|serves?) (?:each|every|the) (?:customer|client)s? (?:the same|late|on time|before)\b",
        r"\b(?:dasselbe|das gleiche|dieselbe|einheitlich\w*|für alle abteilungen|la même (?:chose|pour)|même définition|lo mismo|misma definición|hetzelfde|dezelfde|o mesmo|mesma definição)\b",
        r"\b(?:steht|staat|est écrit|está escrito|figure) (?:im|in|dans|en|no|na) (?:\w+ )?\w*(?:handbuch|handboek|manuel|manual)\b",
    ),
    _any(
        rf"\b{_NO_ABROAD} (?:\w+ )?(?:dasselbe|das gleiche|dieselbe|la même|le même|lo mismo|la misma|el mismo|hetzelfde|dezelfde|o mesmo|a mesma)"
    ),
)

_CLEAN = r"(?:clean(?:ed|ing|s)?(?:[- ]?ups?)?|cleans(?:e|ed|ing)|tid(?:y|ies|ied|ying)(?:[- ]up)?|merg(?:e|ed|ing)|dedup\w*|de-?dup\w*|scrub\w*|put right|sorted out|corrected)"
_NO_DATA = r"(?:windows?|offices?|attic|cellar|kitchens?|floors?|tanks?|machines?|vans?|car park|yards?|rooms?|toilets|showrooms?|workshop|sheds?|trucks?|lorries|desks?|pipes?|filters?|boats?|stables?|garage|warehouse|cables?|wires|shelves|canteen|lockers?|drawers?|gardens?|paths?|loading bay)"
_IS_DONE = (
    r"\b(?:is|are|was|were|has been|have been|had been|will be|will have been|gets?|got)(?: all)?(?: already)? (?:cleaned|tidied|merged|deduplicated|scrubbed|put right|corrected|done|finished|completed?|over)\b[^.;]{0,25}\b(?:before|prior to|ahead of|first|in (?:spring|summer|autumn|winter)|last|already|since|beforehand|until then)\b",
    r"\b(?:we|i|they|he|she|(?-i:[A-Z])\w+)(?: have| has| had|['’]ve)?(?: already)? (?:cleaned|tidied|merged|deduplicated|scrubbed) (?:up )?(?:the|our|all|every\w*|it|them|up|out)\b",
    r"\b(?:the |our |all )?(?:data|records?|files?|lists?|cards?|addresses|masters?|it|they)(?: all)? (?:is|are|was|were|stays?|remains?)(?: \w+)? (?:clean|fine|in order|in good shape)\b",
    r"\bkeep(?:s|ing)? (?:\w+ ){1,4}clean\b|\b(?:the|our|with) clean (?:data|records|file|list)\b",
    r"\b(?:no|nothing)\b[^.;]{0,30}\b(?:tidying|cleaning|left|waiting)\b[^.;]{0,25}\b(?:afterwards|later|after)\b|\bnothing (?:is |was |will be )?(?:left )?(?:to (?:do|clean|tidy|merge|be (?:done|cleaned))|needs)\b|\bno (?:cleaning|clean-?up|tidying)\b[^.;]{0,30}\b(?:left|needed|necessary|planned|because)\b|\bnone (?:is|are) needed\b",
    r"\bbefore and after\b|\b(?:each|every) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|week|month|night|quarter)\b",
    rf"\b{_CLEAN}\b[^.;]{{0,20}}\b(?:windows?|offices?|attic|tanks?)\b",
    rf"\b(?:\w+ )?{_NO_DATA} (?:\w+ )*?(?:will be|are|is|be|get|gets) (?:clean|tidi)\w*|\b{_CLEAN} (?:out )?(?:of )?(?:the |our |all )?(?:\w+ )?{_NO_DATA}\b|\b{_CLEAN} contract\b|\b(?:sort|clean|clear|tidy)\w*(?: out| up)? (?:the |our |all )?(?:\w+ )?{_NO_DATA}",
)
_CLEAN_ABROAD = (
    r"\b(?:daten|dubletten|adressen|datos|dados|données|fiches|gegevens|adressen)\b[^.;]{0,40}\b(?:sind|están|estão|sont|zijn)(?: ya| já| déjà| bereits| schon| al)? (?:\w+ )?(?:sauber|bereinigt|weg|limpi[oa]s|limp[oa]s|propres|nettoyée?s|schoon|opgeschoond)\b",
    r"\b(?:ist|est|está|foi|is|werden|wird|wordt|worden|hoeft)\b[^.;]{0,40}\b(?:vor dem|davor|vorher|terminée?|fini|acabad[oa]|feit[oa]|antes d[oae]|niets meer|al gebeurd|vóór|voor de)\b",
    r"\bno hace falta nada\b|\bon n['’]y touche plus\b|\bnichts mehr\b|\bantes do arranque\b",
)
_CLEANING_AFTER = _Against(
    _any(
        *_IS_DONE,
        *_CLEAN_ABROAD,
        rf"(?<!not )(?<!no )\b(?:{_CLEAN})\b(?:(?!\b(?:not|after|later|once|until|nobody|no one|never)\b)[^.;]){{0,45}}\b(?:before (?!you (?:go|leave))|ahead of|prior to|precedes?|comes? first|happens? first)",
        r"\b(?:it|they|that|reports?|figures) will improve\b|^\W*if we (?:were|left|put|had)\b|\b(?:reports?|figures|numbers|dashboards?)\b[^.;]{0,20}\b(?:clean|sort) (?:themselves|itself)\b|\bnot (?:put|leave|left|leaving)\b[^.;]{0,30}\b(?:afterwards|after|later)\b",
        r"\bnothing (?:gets|is|will be|goes)\b[^.;]{0,30}\b(?:until|before)\b",
        rf"\b(?:mistake|wrong|folly|foolish|risky|silly|madness) (?:to|if we) (?:\w+ )?{_CLEAN}|\b(?:declined|refused|rejected|turned (?:it|that) down)\b",
        r"\b(?:will|do|does|did|shall|should|must|can)(?: not|n['’]t)\b[^.;]{0,12}\b(?:leave|put|postpone|defer|wait(?! for us)|push|shift)\b[^.;]{0,50}\b(?:after|later|until)\b|\bwon['’]t (?:leave|put|postpone|defer|wait)\b",
        rf"\bnobody (?:will|is going to|has to|needs to) (?:be )?{_CLEAN}",
        r"\b(?:rejects?|catches|blocks?|prevents?) (?:the )?(?:doubles|duplicates)\b|\bhas other work\b",
    ),
    words(
        rf"\b(?:but|the rest|the others?|remaining|whereas|except)\b[^.;]{{0,120}}\b(?:after|later|once|afterwards|follow\w*|phase)\b|\bnot before\b|\b(?:don['’]t|do not|won['’]t|not going to) {_CLEAN}|\bnobody\b[^.;]{{0,30}}\bbefore\b"
    ),
)
_CLEANING_UNSCOPED = _Against(
    _any(
        *_IS_DONE,
        *_CLEAN_ABROAD,
        r"\bwho cleans\b[^.;]{0,40}\b(?:settled|agreed|known|in the plan|decided|named)\b(?<!not settled)(?<!not agreed)(?<!not known)(?<!not decided)",
        r"\b(?:has|have|with) (?:an? |its |their )?(?:list|names?|owner|number|day|date)(?:, (?:an? )?\w+)* and an? (?:list|names?|owner|number|day|date|deadline)\b|\bin the plan, with\b",
        r"\b(?:old|former|previous|last) (?:team|people|management|integrator|consultants?)\b",
        r"\bscope of (?:the |our )?(?:clean\w*|tid\w+) (?:was|is|has been) (?:signed|agreed|settled|written|set|fixed|defined)\b",
        r"\bwe (?:do )?know (?:how many|who|what)\b|\b(?:how many|which)\b[^.;]{0,30}\bwe (?:have )?counted\b",
        r"^(?!.*\b(?:data|records?|cards?|address\w*|lists?|contacts?|customers?|accounts?|dupl\w*|doubles|names?|files?|masters?|clean\w*|tid\w+|suppliers?|items?|articles?|entries)\b).*\b(?:in charge|responsib\w+|owns?|owners?|ownership)\b",
        r"\b(?:umfang|périmètre|alcance|âmbito|omvang)\b[^.;]{0,40}\b(?:sind|ist|est|está|is) (?:festgelegt|definiert|défini|acotad[oa]|definid[oa]|bepaald|vastgelegd)\b|\best[áa] acotad[oa]\b|\btem dono\b",
    ),
    also=is_scoped,
)

_EVENTS = _Against(
    _any(
        r"\b(?:for|behind|beside|against|with) (?:each|every|all)(?: \w+){0,4},? (?:what|who|the|which|its|of them)\b",
        rf"^(?!.*(?:{_NO}|\b(?:only|open|missing|blank|empty|undefined|unclear|later)\b)).*\b(?:says?|states?|tells?|lists?|describes?|names?|describes)\b[^.;]{{0,30}}\b(?:what (?:triggers?|starts?|sets? off)|the (?:events?|triggers?)|each (?:event|trigger))",
        r"\b(?:(?:is|are|gets?|will be) (?:parked|retried|queued|told|mailed|notified|resent|put on hold)|goes? to an? (?:\w+ )?(?:queue|list|ticket|folder|screen)|opens? a ticket|a ticket)\b(?<!not told)(?<!nobody is told)(?<!who is told)(?<!who gets told)",
        r"\bevents? (?:hall|agency|management|calendar|we (?:sponsor|host|hold)|organi\w+|business|department)\b|\bno (?:error|mistake|fault)s? (?:has|have|was|were)(?: ever)? (?:been )?(?:found|seen|noticed)\b|\bnothing has failed\b|\berror log\b|\bnot our business\b|\b(?:old|former) consultant\b|\bours does\b|\bof your competitors?\b|\byour competitor\b",
        r"\b(?:für|pour|para|voor) (?:jede\w*|alle|chaque|cada|elke?|ieder\w*)\b[^.;]{0,50}\b(?:festgelegt|beschrieben|geregelt|dit|décrit|ce qui|vastgelegd|beschreven|descrit\w|definid\w)\b|\b(?:anhang|annexe?|anexo|bijlage|liste? von)\b|\b(?:dit|nennt|beschreibt|zegt|dice|diz) (?:pour chaque|für jede\w*|voor elke?|para cada)\b|\bsi (?:falla|échoue) avisa\b|\bcada (?:evento|fluxo|flujo) tiene\b",
    ),
    words(
        r"(?:\b(?:nobody|no one|never|not|nothing|no)|n['’]t) (?:\w+ ){0,3}?(?:defined|decided|described|settled|agreed|specified|written|thought|discussed|said|looked|knows? (?:what|when|who|which|how)|mention\w*|word)\b|\b(?:undefined|undecided|tbd|to be (?:defined|determined|decided)|blank|empty|silent|missing from|unclear)\b|\bnicht (?:festgelegt|beschrieben|definiert)|\b(?:nadie|personne|niemand|ninguém)\b|\bno (?:se )?(?:ha|han|está)\b|\bpas (?:été |encore )?(?:défini|décrit)"
    ),
    words(
        r"\bevents? (?:hall|agency|management|calendar|we (?:sponsor|host|hold)|organi\w+|business|department)\b|\bonly of events\b|\bno list of systems\b|\b(?:our|the) (?:last|former|old|previous) (?:integrator|consultant|supplier|vendor|partner)\b|\b(?:nothing|none|no (?:trigger|event|error|case)s?|not (?:a single|one|any)\b[^.;]{0,25}) (?:is|are|was|has been|have been) (?:missing|left (?:out|open|undefined|undescribed)|forgotten|lacking|undefined|open|lost)\b|\bnot (?:a single|one) (?:trigger|event|error|flow|transfer)\b[^.;]{0,30}\b(?:undefined|missing|open|without|forgotten|left)\b"
    ),
)

_MAIL = r"(?:e-?mails?|mails?|mailbox(?:es)?|inbox(?:es)?|outlook|chats?|whats ?app|texts?|text messages?|sms|messages?|teams|slack|telegram|phone)"
_APPROVE = r"(?:approv\w+|sign(?:ed|s|ing)?[- ]?off|authori[sz]\w+|agreed?|granted?|grants?|allow\w*|releas\w+|okay\w*|ok['’]?d|confirmed|accepted|decided|waived?|given|gives?)"
_FORM = r"(?:form|workflow|ticket|register|log|ledger|app|portal|tool|screen|erp|crm|system|approval (?:process|step|rule|matrix)|sheet|safe|binder|servicenow|jira|salesforce|netsuite|odoo|sap|kissflow|docusign|sharepoint|power automate|workato|dynamics|business central|hubspot|zoho|netsuite|workday|coupa|desk['’]s form)"
_BY_MAIL = _Against(
    _any(
        rf"\b{_NO} (?:\w+ ){{0,4}}?(?:is|are|was|were|gets?|ever|be|been|has|have|had|do|does|may|can|will)?\s?(?:ever )?(?:be )?{_APPROVE}\b[^.;]{{0,40}}\b(?:by|via|in|on|over|through|per)\b[^.;]{{0,25}}\b{_MAIL}\b",
        rf"\b(?:nobody|no one|none of us|never|nothing)\b[^.;,]{{0,40}}\b{_APPROVE}\b[^.;,]{{0,40}}\b{_MAIL}\b",
        rf"\b{_APPROVE}\b[^.;]{{0,30}}\b{_MAIL}\b[^.;]{{0,25}}\b(?:is|are|do|does|has|have|was|were|counts?|will|would)(?: not|n['’]t| no longer| never) (?:\w+ )?(?:recogni[sz]ed|valid|accepted|binding|count|allowed|permitted|enough|sufficient|take|exist|happen|done|given|possible|legal)",
        rf"\b{_MAIL} (?:\w+ )?(?:approvals?|sign-?offs?|oks?|okays?)\b[^.;]{{0,20}}\b(?:not|n['’]t|never|no)\b|\bby {_MAIL} (?:nothing|none)\b",
        rf"\b(?:an? )?{_MAIL}(?: \w+)? (?:is|are|was|were|has been|have been|confers?|counts?)(?: \w+)? ?(?:not|n['’]t|never|no)\b[^.;]{{0,25}}\b(?:approvals?|accepted|recogni[sz]ed|authority|valid|binding|count)\b|\b{_MAIL}\b[^.;]{{0,30}}\b(?:has|have|is|are|was|were|does|do)(?: not|n['’]t) (?:been )?(?:accepted|recogni[sz]ed|an approval|count|valid|binding|enough)",
        rf"\bnothing (?:that )?[^.;]{{0,30}}\b{_MAIL}\b[^.;]{{0,25}}\b(?:treated|counted?|taken|seen|accepted|counts)\b",
        rf"\b(?:not|never|no longer|instead of|rather than) (?:by|over|via|through|in) (?:an? )?{_MAIL}\b|\bconfers? no authority\b|\bno approval\b",
        rf"\b{_MAIL}\b[^.;]{{0,40}}\b(?:(?:only|just|merely) (?:tells?|says?|announces?|a|an|the|for|used|notif\w+|reminds?|inform\w*)|for notification|notification only|is waiting|heads-up)|\bonly (?:announce|tell|say)s?\b|\bsomething is waiting\b|\bcan approve from it\b|\bnobody approves there\b|\bthe decision is not made there\b",
        r"\b(?:laid down in|accordance with|as (?:the |our )?(?:procedure|policy|work instruction)|follows the|per (?:our )?(?:policy|procedure)|written policy|quality manual|work instruction|scheme of delegation|authority manual|documented step)\b|\bwith a log\b|\bwith (?:a|its) name and (?:a )?date\b|\bgets a message\b",
        r"\bbefore (?:19|20)\d\d\b|\bdid go\b|\buntil (?:19|20)\d\d\b|\bgets? an? (?:e-?mail|message|notice) (?:when|once|as soon as)\b|\bgets? an? (?:e-?mail|message|text) from an? (?:dealer|customer|client|supplier|buyer)\b",
        r"\b(?:when|if|once|as soon as) (?:a|the|an|our) (?:buyer|customer|client|patient|school|guest|visitor|it) says? yes\b|\bif it says yes\b",
        rf"\b(?:forbid\w*|forbade|prohibit\w*|ban(?:s|ned)|disallow\w*|stopped|abolished|ended|did away with)\b[^.;]{{0,40}}\b(?:{_APPROVE}|{_MAIL})\b",
        rf"(?<!no )(?<!not an )(?<!not a )(?<!nor a )(?<!without a )(?<!without )(?<!not in the )(?<!not in an )(?<!n['’]t in the )\b(?:(?:go(?:es)?|run|runs|pass|passes|handled|done|given|made|granted|approved|released|signed|recorded|logged|tracked|sits?|are|is|held|happens?|needs?|takes?|wait|waits) (?:only |all |always |now )?(?:through|via|in|on|with|by|over|inside|within|an?)|by) (?:the |our |an? |its )?(?:\w+['’]?s? ){{0,3}}?{_FORM}\b",
        r"\bon paper\b|\b(?:ticks?|tick) in\b|\bthe (?:e-?)?mail (?:is )?(?:only|just|merely) (?:the |an? )?(?:notice|copy|notif\w+)|\b(?:form|app|system|workflow|erp|crm)\b[^.;]{0,25}\bapproves?\b|\b(?:then|app|form|system|workflow|erp|crm) (?:then )?sends? (?:the \w+ |him |her |them )?an? (?:mail|e-?mail|notice|notif\w+)|\ba mail tells\b",
        r"\b(?:bank|insurer|supplier|vendor|carrier|landlord|distributor|parent|customer|client|competitor|neighbou?r|manufacturer|factory)s?(?:['’]s? \w+)? (?:approves?|grants?|agrees?|signs?|confirms?|allows?|releases?|oks?|accepts?)\b",
        r"\b(?:approv\w+|agreed|okayed|signed off|gave (?:his|her|the|a))\b[^.;]{0,25}\b(?:the (?:budget|project|plan|works|loan|merger|move)|this (?:budget|project|request|brief|mail|purchase|scope)|my (?:trip|leave|holiday)|us to|this\b|of this)\b|\b(?:approv\w+) of (?:this|the) (?:project|plan|idea)\b",
        r"\b(?:discounts?|rebates?|exceptions?|overrides?) (?:is|are) (?:never|not) (?:given|granted|allowed|made|done)\b[^.;]{0,25}\b(?:nothing|no|none|so)\b|\bnothing to approve\b|\b(?:had been|were) mails until\b|\bthese days it['’]s\b",
        rf"\b{_NO_ABROAD}\b[^.;]{{0,45}}\b(?:per|par|por|via|pel[oa]|über|met) (?:e-?mails?|mails?|correos?|courriels?|whats ?app|chat|telefon|telefone|sms|texto|mensagem|mensajes?|zap)\b|\b(?:el banco|la banque|die bank|de bank|o banco)\b|\b(?:não|nicht|pas|niet|nunca|jamais|nie) (?:no|na|im|in|op|sur|en el|dans|auf) (?:whats ?app|chat|postfach|mail|telegram|slack|zap)\b|\b(?:per|par|por|via|pelo) (?:e-?mail|mail|correo|courriel|whatsapp)\b[^.;,]{{0,25}}?\b(?:gilt|zählt|ist|is|sont|est|es|são|são|vale|geldt|telt)? ?{_NO_ABROAD}\b(?! (?:exist\w+|há|hay|\w+ (?:proce\w+|regist\w+)))|\b(?:im|in het|dans l['’]|dans le|en el|no|in der) ?(?:erp|crm|sap|workflow|system|système|sistema|servicenow)\b(?: (?:freigegeben|genehmigt|goedgekeurd|aprobad\w+))|\b(?:über|via) (?:den |einen |le |de )?workflow\b|\bpasse par le formulaire\b",
    ),
    words(
        rf"\b(?:no|not|without|n['’]t|nor|never) (?:\w+ ){{0,3}}?(?:form|workflow|register|log|ticket|system|procedure|record|list|trail|rule)s?\b|\b(?:only|just|simply|still) (?:by|in|via|over) (?:e-?)?{_MAIL}|\bby an? (?:e-?)?mail from\b|\b(?:no|nothing|none|not) (?:\w+ ){{0,2}}on paper\b|\b(?:no hay|pas de|kein\w*|geen|sem|sin) (?:\w+ )?(?:regist\w+|procedur\w*|procédure|formul\w+|workflow|spoor|trace|protokoll|registo)"
    ),
)

_FIGURES = _Against(
    _any(
        r"\b(?:which|what|where|whose)\b[^.;]{0,50}\b(?:is|are|was|were|has been|have been) (?:all |now |already |since )?(?:listed|written|named|settled|agreed|decided|laid down|fixed|stated|defined|in the annex|documented|clear)\b",
        rf"^(?!.*{_NO}).*\b(?:taken|comes?|come|drawn|calculated|read|fed|pulled) (?:straight |directly |only )?(?:from|out of) (?:the |our )?(?:ledger|erp|crm|accounts|books|accounting|(?-i:[A-Z])\w+)\b|,? from the (?:ledger|books|erp|crm)\b[^.;]{{0,3}}$",
        rf"^(?!.*{_NO}).*\b(?:the |their |its |each |every )?(?:sources?|record|system)\b[^.;]{{0,30}}\b(?:was|were|is|are|has been|have been) (?:named|settled|agreed|decided|laid down|fixed|listed|defined|written)\b|\bthat was (?:settled|agreed|decided)\b|\bno longer open\b|\bis right for\b|\bthere is a page\b|\bit was never a question\b|\b(?:each|every) (?:figure|kpi|number|report) has its\b",
        rf"{_NO}[^.;]{{0,15}}\b(?:disagrees?|disputes?|argues?|quarrels?)\b|\bdiffer (?:because of|by design|only|for)\b|\bby design\b",
        r"\b(?:no|nobody|no one|n['’]t|not)\b[^.;]{0,25}\b(?:asked for|needs?|wants?|required?) (?:any )?reports?\b|\bno reports? (?:is|are) (?:needed|wanted|asked|required|planned)\b",
        r"\b(?:never agreed|differed|disagreed) until\b|\bprevails?\b|\bwins\b|\brules\b[^.;]{0,20}$|\b(?:ledger|erp|crm|books) (?:is right|counts|is the master)\b|\bleading for\b",
        r"\b(?:so beschlossen|ist beschlossen|das ist so festgelegt|ist (?:festgelegt|benannt)|est écrit|validée? par|está decidido|ya está (?:decidido|definido)|nadie lo discute|ist für jeden|is vastgelegd|staat vast)\b|\bführende system benannt\b|\b(?:kommen|viennent|salen|saem|sale|komt|komen) (?:alle )?(?:aus|d[eou]l?|uit) (?:(?-i:[A-Z])\w+|erp|crm)\b(?! (?:oder|ou|o|of)\b)(?!\b.*\b(?:nicht|pas|no|niet|não|nadie|niemand|personne|ninguém)\b)",
    ),
    words(
        r"(?:\b(?:nobody|no one|never|not|nowhere|none|neither|no (?:determination|decision|ruling|agreement))|n['’]t)\b[^.;]{0,60}\b(?:said|decided|settled|agreed|named|picked|ruled|told|determined|identified|defined|fixed|chosen|made)\b|\bhas not been\b|\bopen\b|\bundecided\b|\bwhether\b|\bguess\b|\bopinions\b|\bnobody could\b"
    ),
    words(
        r"\bno longer open\b|\bwho (?:receives|gets|reads|prints|writes|sends) (?:the|this|it)\b|\b(?:expects?|expected)\b[^.;]{0,40}\b(?:reliable|right|correct|better)\b|\b(?:never|not) (?:agreed|matched) until\b|\band (?-i:[A-Z])\w+ (?:writes|wrote|owns|keeps) (?:them|it)\b|\b(?:our|the) (?:accountant|auditor|parent|bank|ministry|supplier|tax)\w*['’]?s? (?:report|figures|numbers|wants|has not|have not)\b|\btax office\b|\bwhen it (?:wants|needs)\b|\bi like best\b|\bwho (?:receives|gets|reads|prints|writes|sends) (?:the|this|it)\b|\b(?:colou?rs?|layout|printer|font|logo)\b|\bthat is their\b|\bdelivered\b[^.;]{0,10}$"
    ),
)

_OWNER = r"(?:(?:process )?owners?|ownership|process\w*|responsib\w+|responsible|each process|in charge)"
_OWNERSHIP = _Against(
    _any(
        rf"^(?!.*(?:{_NO}|\b(?:anybody|anyone|later|still|open|undecided)\b).*\b{_OWNER}\b.*\b(?:before)\b).*\b{_OWNER}\b(?:(?!{_NO}|\bonly\b)[^.;]){{0,40}}\b(?:had|was|were|has|have|is|are|got|stood)\b(?:(?!{_NO}|\bonly\b)[^.;]){{0,20}}\b(?:{_DONE}|firm|clear|signed)?\s?\b(?:before|beforehand|first|earlier|already|in advance|in (?:19|20)\d\d|since)\b",
        rf"\bbefore (?:a (?:euro|penny|cent|dollar|pound|krone)|anything|we (?:bought|signed|ordered|paid)|the (?:order|contract|purchase|signature))\b[^.;]{{0,40}}\b(?:each|every|all|the|its) (?:\w+ )?(?:process\w*|owners?)\b(?:(?!{_NO})[^.;])*$",
        rf"\b{_OWNER} (?:(?!not\b|never\b|no\b|nobody\b)\w+ ){{0,4}}?(?:named|appointed|settled|fixed|agreed|decided|assigned) (?:first|before|in (?:spring|summer|autumn|winter)|last)\b|\bprocess\w* since\b|\bsigned with neither\b|\bownership was (?:settled|agreed|defined|fixed)\b",
        r"(?:\b(?:nothing|no (?:contract|order|licence|licen[cs]es|purchase)|nobody|no one|none|not|neither)|n['’]t)\b[^.;]{0,30}\b(?:bought|signed|ordered|purchased|buy|sign|paid)\b",
        rf"^(?!.*{_NO}).*\b(?:named|appointed|settled|fixed|agreed|decided|chose|assigned|defined)\b[^.;]{{0,60}}\bbefore (?:buying|signing|ordering|purchasing|paying|we (?:bought|signed|ordered|paid)|the (?:licen[cs]es?|order|contract|purchase|signature))\b",
        r"\b(?:by|with|from|to|of) the owners?\b(?! of the process)|\b(?:the|our) owners? (?:still )?(?:have|has|must|need|needs|want|wants|will|can|got|signed|himself|herself)\b",
        r"\bwho own(?:s|ed) (?:the |our )?(?:yard|building|data ?cent\w+|server|domain|house|land|licen[cs]es?|shares|company|firm|field|fields)\b|\bits owner\b",
        rf"^(?!.*{_NO}).*\b(?!(?:who|which|what|whoever|story|everyone|everybody|each|it)\b)(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)? (?:owns|has owned|leads|runs|is responsible|is in charge)\b",
        rf"\b(?:the|our) process owners?, who\b|\b(?:the other way (?:a?round)|ownership first)\b|\bown(?:s|er|ers|ership): (?-i:\w* ?[A-Z])(?:(?!{_NO})[^.;])*$",
        r"\b(?:friend|neighbour|competitor|sister|dealer|reseller|parent)\w*['’]?s? (?:\w+ )?(?:firm|company|shop)?\s?(?:signed|bought|ordered|first|we bought)\b",
        r"\b(?:standen|waren|étaient|a été|ont été|fue(?:ron)?|estaban|estavam|foi|foram) (?:\w+ ){0,3}?(?:fest|benannt|nommée?s?|désignée?s?|nombrad\w+|definid\w+|nomead\w+|benoemd)\b|\berst\b[^.;]{0,40}\b(?:dann|danach) (?:gekauft|unterschrieben)|\b(?:nichts|rien|nada|niets|no compraremos nada)\b[^.;]{0,40}\b(?:bis|tant que|hasta|até|totdat|voordat|antes)\b",
    ),
    words(
        r"\b(?:bought|signed|ordered|paid|purchased)\b[^.;]{0,30}\bbefore (?:anybody|anyone|we knew|we had|it was)\b|\b(?:who|whose|ownership|owners?)\b[^.;]{0,50}\b(?:not (?:yet )?(?:been )?(?:decided|settled|defined|named|agreed|determined|assigned|clear|said)|undecided|undefined|open|nobody|to be (?:named|decided|determined|agreed))\b|\b(?:nobody|no one|never|nobody['’]s)\b[^.;]{0,40}\b(?:owns?|owner|responsible|in charge|decided|who|whose)\b"
    ),
)

_UNWRITTEN = (
    r"(?:heads?|by heart|from memory|only one|one person|undocumented|unwritten|(?:her|his|my|their) (?:head|memory))"
)
_CASES = _Against(
    _any(
        rf"\b(?:nothing|none|no (?:exception|special|odd|case|arrangement|rule)\w*|not one|no one needs|never)\b[^.;]{{0,50}}\b(?:{_UNWRITTEN}|without|remember\w*|knows?)\b",
        r"\bthere (?:is|are) (?:none|no (?:exceptions?|special cases?|one))\b|\bwe have no (?:exceptions?|special cases?)\b|\bno exceptions\b(?! (?:list|register))",
        r"(?<!not )(?<!never )(?<!nor )(?<!n['’]t )(?<!n['’]t all )(?<!not all )\b(?:(?:all|each|every|both)\b[^.;]{0,40}\b)?(?:in|on) (?:the |our |a |an |his |her |their |(?-i:[A-Z])\w+['’]s )?(?:\w+ )?(?:register|manual|handbook|binder|wiki|procedure|folder|quality book|policy|contract|catalogue|work instructions?)\b",
        rf"^(?!.*{_NO}).*\b(?:documented|described|written (?:down|up|out)|listed|wrote (?:them|it|these|that) (?:all )?(?:down|up)|has an? number and)\b",
        r"\b(?:so|that) (?:no ?one|nobody) (?:needs|has) to\b|\bused to (?:be|know|live|sit|have)\b[^.;]{0,40}\b(?:now|is|are)\b|\bone page each\b|\bin his contract\b",
        r"\bnot to be written to\b|\b(?:password|recipe|wine|roads?|route|phone number|code to|alarm)\b|\bour landlord\b",
        r"\b(?:keine?|aucune?|ningun\w*|nenhum\w*|geen|no hay|não há|es gibt keine)\b[^.;]{0,40}\b(?:kennt|weiß|kopf|tête|cabeza|cabeça|hoofd|auswendig|persona|pessoa|einer|sonderfälle|conozca)\b|\bniemand muss\b|\b(?:no|não) depende de\b|\b(?:steht|stehen|están|estão|sont|est|staan|staat)(?: tout(?:es)?| todas| alle)? (?:\w+ )?(?:im|in het|dans le|en el|no) (?:\w+ )?(?:handbuch|classeur|manual|handboek|register|registro|registre|wiki)\b|(?<!no )(?<!não )(?<!ne )(?<!niet )\b(?:están|estão|sont|sind|zijn)(?: todas| toutes| alle)? (?:escrit|documentad|documenté|dokumentiert|beschreven|gedocumenteerd|documentad)\w*",
    ),
    words(
        rf"{_NO}(?: \w+){{0,2}} (?:in|on) (?:the |our |any |a )?(?:\w+ )?(?:register|manual|handbook|binder|wiki|procedure|folder|policy|contract|list)\b|\b{_NO} (?:\w+ )?(?:written|documented|described|listed|on paper)\b|(?:n['’]t|\b(?:not|never|nobody|no one|nowhere|nothing|none))\b[^.;]{{0,40}}\b(?:written|documented|described|wrote|on paper|in (?:any|the|our))\b|\b(?:tried|wanted|want|try|ought|should|has|have) to (?:have|get|write|be)\b|\bno (?:written )?(?:document|rule|description|page|list|paper|procedure|manual|sheet|notes?)\w*\b"
    ),
)

_BELIEF = r"(?:thinks?|thought|believes?|believed|expects?|expected|assumes?|imagines?|hopes?|reckons?|counts? on|pretends?|claims?)"
_REPORTS_ALONE = _Against(
    _any(
        rf"\b(?:nobody|no one|none of us|neither of us)\b[^.;]{{0,20}}\b{_BELIEF}\b|\b(?:do|does|did|would|is|are)(?: not|n['’]t)(?: \w+)? (?:think|believe|expect|assume|imagine|hope|naive|fool\w*)\b|\bnot so naive\b",
        rf"\b(?:naive|foolish|silly|a mistake|an illusion|wrong) (?:to|if we)\b|\bwe (?:all )?(?:laughed|know better)\b|\bused to {_BELIEF}",
        r"\b(?:will|would|does|do|did|is|are|can|should|shall|going)(?: not|n['’]t)\b(?: \w+){0,4} (?:be(?:come)?|get|improve|fix|mend|cure|solve|heal|right|better|correct|make|come)\b|\b(?:won['’]t|cannot|can['’]t|never|not going to)\b(?: \w+){0,4} (?:improve|fix|mend|cure|solve|heal|right (?:themselves|itself)|better|come (?:good|right))\b",
        r"\bnot (?:\w+ )?(?:only|just|merely) because\b|\bonly because\b|\bnot by (?:itself|themselves)\b|\bmakes? no (?:report|figure|number)\b|\bwe know that\b",
        r"\b(?:after|because|once|as|since) (?:we|they|finance|the board|each \w+|every \w+) (?:\w+ )?(?:defined?|agreed?|settled?|wrote|had (?:defined|agreed)|fixed|named)\b|\bfrom agreed definitions\b|\bfigure by figure\b|\bhas its source\b|\bwith (?:agreed|written) definitions\b",
        r"\breports? (?:is|are|stay|stays) (?:out of scope|not part|right today|fine|another (?:story|project|matter))\b|\bcan be dropped\b|\b(?:fixed|right|better) (?:before the integration|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b",
        r"\b(?:customer|competitor|neighbour|sister|friend)\w*(?:['’]s? \w+)? believed\b",
        r"\b(?:niemand|keiner|nadie|personne|ninguém|nous ne|on ne|glaubt hier)\b[^.;]{0,25}\b(?:erwartet|glaubt|verwacht|espera|cree|croit|croyons|n['’]attend|acredita|verwachten)\b|\bglaubt hier niemand\b|\b(?:nicht|pas|no|não|niet)\b[^.;]{0,15}\b(?:besser|mejorar\w*|meilleur\w*|melhoram?|beter|richtig|justes?|sozinhos|solos|vanzelf|von (?:selbst|allein))\b|\bdas ist uns klar\b|\blo sabemos\b",
    ),
    words(r"\b(?:didn['’]t|not|n['’]t) (?:look|worry|bother|touch|need|see|matter)\b"),
)

_SOME = r"(?:departments?|teams?|branch(?:es)?|offices?|desks?|divisions?|units?|regions?|sites?|sales|finance|one|body|of (?:us|them))"
_REDEFINED = _Against(
    _any(
        rf"\b(?:no|none|not one|neither|nobody|no one)\b(?: of the| of our)?(?: \w+)? ?(?:{_SOME} )?(?:\w+ )?(?:may|can|has|have|is|are|was|changes?|touches|alters?|redefines?|ever|could|will)\b",
        r"\bnone (?:has|have) (?:changed|touched|altered)\b|\bkeep to (?:the|one) (?:common|shared|same)\b|\bused to (?:change|add|rename|redefine|alter|have)\b|\bthat was ended\b|\b(?:is|are) locked\b",
        r"\b(?:only|alone)\b[^.;]{0,30}\b(?:changes?|may|can|edits?|alters?|maintains?)\b|\b(?:changed|maintained|edited|altered|kept|added) (?:only )?by (?:the )?(?:\w+ ){1,3}(?:alone|only|team|board|steward)\b|\bthe data (?:board|team|office|steward) (?:added|adds|decides|changes|says)\b",
        r"\b(?:were|was|got|been|are|is) (?:refused|turned down|denied|told no|rejected)\b",
        r"\b(?:proposes?|propose|suggests?|asks? (?:for|first|before)|asked (?:for|finance|the)|file a|without a (?:ticket|signature|request)|after a ticket|governance decides|decides on|changes go through|files? a (?:change )?request|says yes or no|records? board|data board|data stewards?)\b",
        r"\bown (?:price lists?|customers?(?! (?:list|card|type|code|field|record|categor|definition))|printer|stock|budget|targets?|colou?rs?|rooms?|goals?|website|people|reports?|calendar|currency|tax|suppliers?|fields? of work|shops?|manager|boss|keys?|phone)\b(?!, (?:fields|and (?:fields|categories)))|\brenamed? (?:its|their|the) (?:own )?(?:shops?|rooms?|branches|offices|vans?)\b|\bits own targets\b",
        r"\b(?:our|the|my) (?:\w+ )?(?:distributor|supplier|partner|customer|client|competitor|former employer|old firm|last company|parent|sister)(?:['’]s|s['’])[^.;]{0,15}\b(?:department|team|desk|each|keep|bend|branch)\w*|\bat (?:my|our) (?:former|old|last|previous)\b",
        r"\bfree text\b|\b(?:people|users|reps|everyone|everybody) types? what they like\b|^\W*(?:then )?(?:he|she|i) \w+(?!.*\b(?:everybody|everyone|each|every|all|both|they|their|departments?|teams?|desks?)\b)",
        r"\bagainst each of them\b|\bfor each of (?:them|these|those) (?:is|are|what)\b|\b(?:was|were) laid down\b|\bby contract\b",
        r"\b(?:keine?|aucune?|ning[uú]n\w*|nenhum\w*|geen)\b[^.;]{0,30}\b(?:abteilung|filiale|service|agence|departamento|equipo|afdeling|vestiging|setor)\w*\b|\bniet zelf\b|\bne peuvent plus\b|\b(?:nur|solo|sólo|alleen|seulement|só) (?:die|der|el|la|le|de|het|o|a) (?:\w+ )?(?:stammdaten\w*|equipo|team|dat\w+|equipe)|\b(?:cambia|ändert|modifie|wijzigt|altera) (?:solo|sólo|nur|alleen|só)\b|\bändert nur\b|\bdarf\b",
    ),
    words(
        r"\b(?:nobody|no one|none|no \w+)\b[^.;]{0,25}\b(?:ask\w*|tell\w*|told|stop\w*|say no|knows?|checks?|object\w*|minds|owns?|decides|agreed|controls?)\b|\bto (?:nobody|no one)\b|\band they do\b|\bwithout asking\b|\bnot asked?\b|\bdid(?:n['’]t| not) ask\b|\bsin (?:consultar|avisar)|\bsans (?:demander|consulter|prévenir)"
    ),
)

_AGAINST = {
    "customer-defined-differently": _CUSTOMER,
    "cleanup-post-project": _CLEANING_AFTER,
    "systems-without-events": _EVENTS,
    "approvals-in-email": _BY_MAIL,
    "reporting-without-authority": _FIGURES,
    "buying-before-ownership": _OWNERSHIP,
    "cleanup-without-scope": _CLEANING_UNSCOPED,
    "undocumented-exceptions": _CASES,
    "reporting-without-governance": _REPORTS_ALONE,
    "departments-redefine-records": _REDEFINED,
}


_UNDER_ANOTHER = (  # "under our former owner every branch had its own"
    r"^\W*(?:under|in the (?:days|time) of) (?:our |the )?(?:(?:former|previous|old|last) |(?-i:[A-Z]))\w+[^.;]{0,40}\b(?:had|was|were|did|used)\b"
)
_MERGING = r"\bmerging (?:of )?(?:the )?(?:two |three )?(?:companies|firms|schools|offices|teams)\b|\bduplicate keys?\b"  # of firms, and of what programs join by
_NEVER = {  # what is another matter, whatever else is said
    "buying-before-ownership": words(  # who cleans, who knows the odd cases, who says yes: no process
        r"\b(?:aprovaç\w+|aprobaci\w+|freigaben?|approbations?|goedkeuring\w*)\b|^\W*(?:nothing|no \w+) (?:has been|is|was) (?:bought|signed|ordered)\b|"
        r"^(?!.*\b(?:process\w*|owns?|owners?|ownership|order|quote|cash|handoffs?|hand-?overs?)\b).*\b(?:clean\w*|tid(?:y|ied|ying)\w*|duplicates?|doubles|exceptions?|special (?:cases?|arrangements?|terms)|by heart|(?:it is|they are|is|are) not written|knows (?:who|which|it|them)|approv\w+|discounts?|aprova\w+|freigab\w*|aprobaci\w+|validations?|goedkeur\w*)\b"
    ),
    "departments-redefine-records": words(_UNDER_ANOTHER),
    "customer-defined-differently": words(
        rf"{_UNDER_ANOTHER}|\bcalls? (?:customers|clients), |\bon (?:his|her|their) rounds?\b|\bon (?:his|hers|theirs)\b"
    ),
    "undocumented-exceptions": words(  # what a customer is
        r"\b(?:wat een klant is|was ein kunde ist|ce qu['’]est un client|qué es un cliente|o que é um cliente|what a customer is)\b"
    ),
    "cleanup-post-project": words(
        rf"\b(?:have|having|hold|throw) (?:a|our|the) (?:\w+ )?(?<!third )party\b|\bcelebrat(?:e|ion|ing)\b|\b(?:cleaning|clean-?up|tidying) was (?:done|finished)\b|{_MERGING}"
    ),
    "cleanup-without-scope": words(_MERGING),
    "approvals-in-email": words(
        r"\bnothing is done by (?:e-?)?mail\b|\brelease of\b|\bannounced\b|\b(?:i|we) got your\b|\bgo ahead with the quote\b|\b(?:customers?|clients?|guests?|patients?) gets? an? (?:e-?)?mail\b|\b(?:allowed|refused|approved|decided) (?:or \w+ )?in (?!(?:outlook|gmail|teams|slack|whatsapp|mail|e-?mail)\b)(?-i:[A-Z])\w+|\bif it['’]s (?:fine|ok|okay) with you\b|\b(?:please )?(?:answer|reply|write back|respond)(?: (?:to )?(?:me|us))? by (?:e-?)?mail\b"
    ),
}
_ELSEWHERE = words(  # … or told of others, or only imagined
    r"\b(?:a|our|the|my) (?:rival|competitor|neighbou?r|friend|colleague at another \w+)\b[^.;]{0,30}\b(?:told|tells|says|said)\b|\bover there\b|"
    r"\b(?:house|shop|firm|people|company|lot|place|office) next door\b|\bat (?:my|our) (?:former|last|old|previous) (?:\w+ )?(?:employer|company|firm|job|place|school)\b|"
    r"\b(?:the|our|my|a) (?:neighbou?r|competitor|rival|friend|sister company|former employer)s?['’]s? (?:\w+ )?(?:firm|company|shop|departments?|desks?|people|customer|staff)\b|\b(?:our|the|my) (?:\w+ )?(?:suppliers?|vendors?|customers?|clients?|partners?|parents?|distributors?|dealers?|banks?|landlords?|agency|franchisors?)['’]s? (?:\w+ )?(?:departments?|people|desks?|teams?|staff|offices?)\b|\bover (?:my|our) dead body\b|\bwe do not wish to go back\b"
)


def is_gainsaid(key: str, said: Said) -> bool:
    """Whether a sentence that seems to show an observation speaks against it."""
    never = _NEVER.get(key)
    if never and never.is_in(said):
        return True
    against = _AGAINST.get(key)
    return against is not None and (_ELSEWHERE.is_in(said) or against.is_in(said))
