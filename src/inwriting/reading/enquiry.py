"""What a mail is when it is no brief: a wish for a call, a pitch, an empty page, a machine's letter.

The worse mistake is to call a buyer's two words no brief. So whatever speaks of the subject, asks for a quote or tells
of systems is a brief, and only what clearly is something else is not.
"""

from __future__ import annotations

import re

from inwriting.playbook.schema import Playbook
from inwriting.reading.absence import is_absence
from inwriting.reading.authorship import forwards, own_words
from inwriting.reading.brief_form import EMPTY_FORM
from inwriting.reading.catalogue import Mention, catalogue
from inwriting.reading.commands import read_commands
from inwriting.reading.nothing_said import nothing_said
from inwriting.reading.patterns import Said, Words, either, words
from inwriting.reading.prose import Clause
from inwriting.reading.signature import is_courtesy, is_name
from inwriting.reading.unasked import OWN_PRODUCT, wanted_instead

SHORT = 400  # characters of a mail that says one thing
LONG = 1_500  # characters: whoever writes more tells of more than a wish
WANTED = (
    "empty",
    EMPTY_FORM,
    "call-me",
    "help",
    "test",
    "no-words",
)  # who may want something: answered with the brief form
FOR_STAFF = (
    "complaint",
    "research",
    "personal-data",
    "registration",
    OWN_PRODUCT,
)  # what a person of the office has to see, and no desk answers

_UNSUBSCRIBE = words(
    r"^\W*(?:please |bitte |kindly )?(?:unsubscribe|remove (?:me|us|my|this)|stop (?:sending|mailing|e?-?mailing)|take me off|opt[ -]?out|"
    r"abmelden|austragen|désabonne\w*|désinscri\w+|darme de baja|uitschrijven|afmelden|cancelar (?:a )?(?:inscri|assinatura)\w*|stop\W*$)"
)
_LIST = (
    r"(?:\w+[ -]){0,3}?(?:lists?|newsletters?|mailings?|e-?mails?|data ?base|distribution|verteiler|liste|listen|datenbank|lettre|envois|"
    r"base de (?:datos|données)|lista|boletín|mailinglijst|lijst|nieuwsbrief|bestand|base de dados)"
)
_TAKE_OFF = words(
    rf"\b(?:(?:remove|delete|drop|exclude|take) (?:me|us|my (?:name|(?:e-?mail )?address)|this (?:e-?mail )?address|our (?:e-?mail )?address(?:es)?) (?:off|from|out of) (?:your|this|the|all|any) {_LIST}|"
    r"(?:(?:do|would|does) ?n[o’']t|no longer|don['’]t|not) (?:want|wish|like|care) to (?:receive|get|hear|be (?:e-?mailed|contacted|on))|unsubscribe (?:me|us|this|my)|"
    rf"(?:nehmen|streichen|entfernen|löschen|tragen) sie (?:mich|uns|meine|unsere|diese)\b.{{0,40}}\b(?:aus|von)\b (?:\w+ ){{0,2}}{_LIST}|keine (?:weiteren )?(?:e-?mails?|newsletter|werbung|mailings?) (?:mehr|von ihnen)|"
    r"newsletter (?:\w+ )?(?:abbestellen|abmelden|kündigen)|"
    rf"(?:retire[zr]|supprime[zr]|enleve[zr]|désabonne[zr]|désinscri\w+|me (?:désabonner|désinscrire|retirer))\b(?:.{{0,40}}\b{_LIST})?|ne (?:souhaite|veux|désire) plus (?:recevoir|être)|"
    rf"(?:d(?:ar|e|en)me de baja|(?:elim[ií]n|bórr|borr|quít|quit|ret[ií]r)\w* .{{0,40}}{_LIST}|no (?:deseo|quiero) (?:recibir|seguir))|"
    rf"(?:haal|verwijder|schrijf|haalt|verwijdert) (?:u )?(?:mij|me|ons|mijn)\b.{{0,40}}\b{_LIST}|(?:wil|wens) (?:ik )?geen (?:\w+ )?(?:mails?|e-mails|nieuwsbrief|nieuwsbrieven)\b.{{0,20}}\bmeer|"
    rf"(?:remov|retir|exclu|tir)\w*(?:-me)?\b.{{0,40}}\b{_LIST}|não (?:quero|desejo|pretendo) (?:mais )?receber|cancel\w+ (?:a )?(?:minha )?(?:subscrição|assinatura|inscrição))"
)
_NAMELY = words(
    r"^\W*(?:unsubscribe|opt[ -]?out|abmelden|abmeldung|abbestellen|désinscription|désabonnement|baja|uitschrijven|afmelden|cancelar (?:a )?(?:subscrição|inscrição))\W*$"
)
_ASK_FOR_FORM = words(
    r"\b(?:send|share|provide|e-?mail|forward|give|have|get|attach|need|want|find|use|request|complete|fill (?:in|out))\b[^.?!]{0,30}?\b"
    r"(?:(?:the|a|your|that|this|an) (?:\w+ )?(?:(?:brief|briefing|intake|discovery|scoping|enquiry|inquiry|fill-in) (?:form|template|questionnaire)|form)|(?:brief|intake) forms?)\b|"
    r"\b(?:senden|schicken|hätte|brauche|bekomme\w*)\b[^.?!]{0,40}\b(?:formular|fragebogen|vorlage)\b|\b(?:envoyer|transmettre|recevoir|avoir)\b[^.?!]{0,40}\b(?:formulaire|questionnaire)\b|"
    r"\b(?:enviar\w*|mandar\w*|recibir)\b[^.?!]{0,40}\b(?:formulario|cuestionario)\b|\b(?:sturen|stuur|ontvangen|krijgen)\b[^.?!]{0,40}\b(?:formulier|vragenlijst)\b|"
    r"\b(?:formulier|vragenlijst|formular|fragebogen)\b[^.?!]{0,30}\b(?:sturen|ontvangen|krijgen|senden|schicken|zusenden|zuschicken)\b|\b(?:enviar|receber)\b[^.?!]{0,40}\b(?:formulário|questionário)\b"
)
_COMPLAINT = words(
    r"\b(?:this is a (?:formal )?complaint|(?:i|we) (?:want|wish|would like|have|['’]d like|am writing|are writing|write) to (?:formally |make a |lodge a |raise a |file a )?(?:formal )?complain(?:t|\b)|(?:my|our|a|formal) (?:formal )?complaint (?:about|against|regarding) (?:you|your)|"
    r"your (?:quot\w+|invoice|service|staff|colleagues?|team|office|letters?|mails?|work|answer|conduct) \S*\s*(?:was|were|is|are|has been) (?:\w+ )?(?:wrong|late|unacceptable|useless|rude|appalling|a disgrace|misleading|terrible)|"
    r"(?:nobody|no ?one) (?:has |from your \w+ )?(?:ever )?(?:answered|replied to|got back to|come back to|called) (?:me|us|my|our)|"
    r"(?:beschwere (?:ich )?mich|(?:möchte|will|muss) (?:ich )?mich (?:\w+ ){0,4}beschweren|hiermit reklamiere|ihr (?:angebot|service) war falsch)|(?:porter plainte|je (?:tiens à |souhaite )?(?:me plain\w+|faire une réclamation))|"
    r"(?:quiero|deseo) (?:presentar|poner) una (?:queja|reclamación)|(?:klacht indienen|dien ik een klacht)|(?:quero|desejo|venho) (?:apresentar|fazer) uma (?:reclamação|queixa))"
)
_COMPLAINS = words(
    r"^\W*(?:re: )?(?:formal )?(?:complaint|beschwerde|réclamation|plainte|queja|klacht|reclamação)(?:\W*$| (?:about|against|regarding|concerning|re|über|sobre|over)\b)"
)
_RESEARCH = words(
    r"\b(?:(?:i['’]m|i am|we are|as) (?:an? )?(?:\w+ ){0,4}?(?:students?|journalists?|reporters?|ph\.?d\.? (?:students?|candidates?)|researchers?)|(?:my|our) (?:\w+['’]?s? ){0,2}?(?:thesis|dissertation|research (?:project|paper)|term paper)|"
    r"(?:meiner?|unserer?) (?:\w+)?(?:bachelor|master|doktor|diplom)arbeit|mon (?:mémoire|travail de recherche)|mi (?:tesis|trabajo de fin)|mijn (?:scriptie|masterproef)|(?:minha|a) (?:tese|dissertação))"
)
_INTERVIEW = words(
    r"\b(?:interview\w*|surveys?|questionnaires?|questions|participat\w+|take part|umfrage|befragung|fragen|entretien|questionnaire|entrevista|encuesta|preguntas|vragen(?:lijst)?|enquête|perguntas|inquérito)\b"
)
_PERSONAL_DATA = words(
    r"\b(?:(?:what|which) (?:personal )?data (?:do |does |have )?you (?:hold|have|store|keep|process)\w*\b[^.?]{0,30}\b(?:me|us)\b|(?:delete|erase|remove) (?:all )?(?:of )?my (?:personal )?data|subject access request|right (?:to|of) (?:access|erasure)|"
    r"(?:art(?:icle|ikel|\.)?) ?1[57] (?:of the )?(?:gdpr|dsgvo|rgpd|avg)|(?:löschen sie|löschung) (?:meine[r]?|aller) (?:personenbezogenen )?daten|auskunft (?:über|nach)\b.{0,30}\bdaten)"
)
_CALL_ME = words(
    r"\b(?:(?:please |just )?(?:call|phone|ring) (?:me|us)\b|give (?:me|us) a (?:call|ring|bell)|(?:jump|hop|get) on a (?:quick )?call|"
    r"(?:schedule|set up|arrange|book|have|do) a (?:quick |short |brief |\d+[- ]minute )?(?:call|chat|meeting|zoom|demo|phone call|video call)|"
    r"(?:free|available|time) for a (?:quick |short |\d+[- ]minute )?(?:call|chat|meeting|zoom)|can we (?:talk|speak|meet|chat)|let['’]s (?:talk|speak|meet|chat)|"
    r"when can (?:i|we) (?:call|reach|talk)|my (?:number|phone|mobile) is|rufen sie (?:mich|uns)|rückruf|zurückrufen|telefonieren|"
    r"(?:you(?:['’]ve| have|['’]re| are) (?:been )?invited to|invitation:).{0,80}\b(?:call|meeting|chat|demo|google meet|zoom|teams|webex)|join (?:with|on|via|us on) (?:google meet|zoom|(?:microsoft )?teams|webex)|"
    r"appelez|rappelez|me rappeler|llám[ae]\w*|llamad\w*|bel (?:me|mij|ons)|terugbellen|ligue|telefone-me|ligar-me)"
)
_TEST = re.compile(
    r"\W*(?:this is (?:just |only )?a )?(?:test(?:ing)?|probe|essai|prueba|teste)(?:[ -]?(?:mail|e-?mail|message|nachricht|123|1 2 3))?\W*",
    re.I,
)
_HELP = re.compile(r"\W*(?:help|hilfe|aide|ayuda|ajuda|info|information)\W*", re.I)
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
    r"\b(?:quick question|introduc(?:tion|e (?:myself|our))|this is|i['’]m|i am) (?:\w+ ){1,3}(?:from|of|with|at) \w+|\bquick question about your\b",
)
_PITCHES = tuple(words(pattern) for pattern in _PITCH)
_ANY_PITCH = either(_PITCHES)
_ALSO_BUYERS = frozenset([1, 8, len(_PITCH) - 1])  # what they make, what it does, and who they are
_HAVE = re.compile(r"\b(?:our|(?:we|i) (?:have|use|run|bought|signed|are on|work (?:in|on|with))) $", re.I)
_OURS = words(
    r"\bour (?:(?!(?:\w+ )?(?:about|on|for|of|with|in)\b)\w+ ){0,2}?(?:systems?|crm|erp|web ?shop|shop|online store|accounting|accounts|bookkeeping|ledger|books|invoices|orders|sales (?:team|people|reps)|finance (?:team|system)|warehouse)\b|"
    r"\b(?:connect|join|link|integrat|synch?ronis|synch?roniz|fix)(?:e|es|ing)? (?:our|it|them|these|those|both|the two)\b(?! in (?:days|hours|minutes))|\bunser(?:e[nmrs]?)? (?:\w+ )?(?:systeme?|crm|erp|shop|buchhaltung)\b"
)
_SPAM = words(
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
_DUNNING = words(
    r"\b(?:payment reminder|overdue|past due|outstanding (?:amount|balance|invoice)|amount due|final notice|please (?:pay|remit|settle)|"
    r"(?:attached|enclosed) (?:is |you(?:'ll| will) find )?(?:our|the|your) invoice|invoice (?:no|number|nr|#)\W*\w*\d+|zahlungserinnerung|mahnung|"
    r"rappel de paiement|recordatorio de pago|betalingsherinnering|lembrete de pagamento)\b"
)
_PAY = words(
    r"\b(?:payment reminder|amount due|final notice|please (?:pay|remit|settle)|(?:attached|enclosed)\b.{0,30}\binvoice|invoice (?:no|number|nr|#)|"
    r"within \d+ days|zahlungserinnerung|mahnung|rappel de paiement|recordatorio de pago|betalingsherinnering|lembrete de pagamento)\b"
)
_APPLICATION = words(
    r"\b(?:apply(?:ing)? for (?:the|a) (?:position|job|role)|application for (?:the|a) (?:position|job|role)|job application|my (?:cv|resume|résumé)|"
    r"curriculum vitae|bewerbung (?:als|um|für)|lebenslauf|candidature (?:au|pour)|mi currículum|sollicitatie|candidatura (?:à|a) vaga)\b"
)
_QUOTE = words(
    r"\b(?:quot\w+|rf[qpi]|tender|proposals?|offers?|price|pricing|angebot\w*|devis|presupuesto|offerte|orçamento)\b"
)
_APPLIES = (
    r"\b(?:are you hiring|do you have (?:any )?(?:openings?|vacanc\w+|open (?:roles?|positions?))|open (?:roles?|positions?|vacanc\w+)|looking for (?:a )?(?:new )?(?:job|role|position|work))\b",
    r"\b\d+\+? years(?:['’])? (?:of )?(?:\w+ ){0,3}experience\b",
    r"\b(?:cv|resume|résumé|lebenslauf|portfolio)\b.{0,20}\b(?:attached|enclosed|below|anbei)\b|\b(?:attached|enclosed|find) .{0,12}\b(?:cv|resume|résumé)\b",
)
_APPLICANTS = tuple(words(pattern) for pattern in _APPLIES)
_EVENT = r"(?:webinars?|conference|summit|roundtable|workshop series|masterclass|breakfast briefing|trade (?:show|fair)|exhibition|live event|virtual event|seminar)"
_INVITATION = words(
    rf"\b(?:invit\w+|join us|register|save your (?:seat|spot|place)|rsvp|sign up)\b.{{0,80}}\b{_EVENT}\b|"
    rf"\b{_EVENT}\b.{{0,160}}\b(?:register|join us|save your (?:seat|spot|place)|rsvp|sign up|you(?: are|['’]re) invited)\b"
)
_NEED = words(
    r"\b(?:we (?:need|want|require|are looking for|would like)|i (?:need|want|am looking for)|please (?:quote|scope|send (?:us |me )?(?:a|an|your) (?:quote|offer|proposal))|"
    r"request for (?:quot\w+|proposal|information)|rf[qpi]\b|our (?:crm|erp) (?:is|and)|we (?:use|run|are on|work (?:in|with)) \w+|"
    r"can you (?:help|quote|connect|integrate)|quote (?:for|please)|how much (?:would|does|is|to|for)|what (?:would|does) it cost|looking for (?:someone|help|a partner)|"
    r"wir (?:suchen|brauchen|benötigen|nutzen)|nous (?:cherchons|avons besoin|utilisons)|necesitamos|buscamos|usamos|wij (?:zoeken|gebruiken)|precisamos)\b"
)

_ASKS_BY_TITLE = words(  # an "offer" or a "price" in a title may be somebody's own
    r"\b(?:(?:please|pls|kindly) (?:quote|scope|price|estimate)|quote (?:please|pls|for|wanted|needed|request\w*)|(?:need|want|request\w*|looking for|after|seeking) (?:a |an |your )?(?:\w+ )?(?:quot\w+|proposal|scope|estimate|offer)|"
    r"request for (?:quot\w+|proposals?|information|tender)|quot(?:e|ation) request|rf[qpi]|tender|can (?:you|u) (?:please )?(?:quote|scope|connect|integrate)|how much (?:for|to|would|is)|scope (?:for|of|please)|"
    r"angebotsanfrage|anfrage|bitte (?:um )?(?:ein )?angebot|demande de (?:devis|prix)|solicitud de (?:presupuesto|oferta)|offerteaanvraag|pedido de (?:orçamento|proposta))\b"
)
_JOINS = re.compile(r"\b(?:integrat\w*|connect\w*|link\w*|sync\w*|interfaces?|anbindung|schnittstelle)\b", re.I)
_SENTENCES = re.compile(r"(?<=\w\w[.!?])\s+|\n+")
_WORK = words(  # that is asked for
    r"\b(?:please (?:\w+ )?(?:quote|scope|price)|(?:need|want|like|send|for|get|have|require) (?:us |me )?(?:a|an|your) (?:\w+ )?(?:quot\w+|offer|proposal)|request for (?:quot\w+|proposal)|rf[qp]\b|"
    r"(?:need|want|like|looking) (?:\w+ ){0,3}(?:connect|integrat|synch?ronis|link|join)\w*|our (?:crm|erp)\b|we (?:use|run))"
)
_INVITES = re.compile(r"\b(?:we|i)(?: would|['’]d) like to invite\b", re.I)  # a wish of theirs, and no need

_SHORT_WORD = 3  # letters
_ANSWERS = re.compile(
    r"\s*(?:re|aw|sv|vs|ang|antw|odp|rif|r|res|rép|rv|bls|ynt|vá|ha|auto\w*(?: \w+)?|out of office|abwesen\w*)\s*:",
    re.I,
)


def not_a_brief(text: str, subject: str, playbook: Playbook) -> str:
    """Why a mail asks for nothing that we scope; "" where it does or may. When in doubt it is a brief.

    One of `empty`, `help`, `test`, `call-me`, `unsubscribe`, `sales-pitch`, `spam`, `newsletter`, `invoice`,
    `application`, `out-of-office`, `courtesy`, `no-words`, `payment`, `sponsoring`, and those of FOR_STAFF."""
    own = "".join(text[start:end] for start, end in own_words(text)).strip()
    said = f"{subject}\n{own}"
    about = _is_about(said, playbook)
    if not own:
        if _HELP.fullmatch(subject):
            return "help"
        return "" if forwards(text) or asks_by_title(subject, playbook) else "empty"
    if _HELP.fullmatch(own):
        return "help"
    if len(own) < SHORT // 2 and not about and read_commands(own):
        return "help"  # STATUS, say, from somebody who did not write in the thread of a case
    if _TEST.fullmatch(own):
        return "test"
    if len(own) < SHORT // 2 and _UNSUBSCRIBE.search(own) and not _products(own, playbook):
        return "unsubscribe"
    if (
        len(own) < SHORT
        and (_TAKE_OFF.search(own) or _NAMELY.search(subject))
        and _nothing_else(own, _TAKE_OFF, playbook)
    ):
        return "unsubscribe"
    if len(own) < SHORT and _ASK_FOR_FORM.search(own) and _nothing_else(own, _ASK_FOR_FORM, playbook):
        return "help"
    told = own if _ANSWERS.match(subject) else said  # a notice bears the title of what it answers
    if is_absence(own) and not _is_about(told, playbook) and not _products(own, playbook):
        return "out-of-office"
    mail = Said.of(said)  # a long one is looked through for what its words can begin
    body = mail.part(own)
    if of_staff := _for_staff(subject, body, playbook):
        return of_staff
    if not about and (nothing := nothing_said(own)) and not (forwards(text) or _products(said, playbook)):
        return nothing
    if not re.search(r"\w\w", own):
        return "no-words"
    if _SPAM.search(mail) and not (about and (_NEED.search(body) or len(_products(own, playbook)) > 1)):
        return "spam"
    if wish := _wish(mail, body, playbook):
        return wish
    if _NEED.search(body.part(_INVITES.sub(" ", own)) if "invite" in body.small else body):
        return ""
    why = _wants_else(subject, mail, body, about, playbook)
    return "" if why and _has_systems(body, playbook) else why  # a long text is not looked through for systems in vain


def asks_by_title(subject: str, playbook: Playbook) -> bool:
    """Whether a subject is a request by itself: "HubSpot and Xero: please quote integration". Most mails without a text
    have a title that says less."""
    if _ANSWERS.match(subject):
        return False
    about, named = _is_about(subject, playbook), _products(subject, playbook)
    return bool(about or named) and (
        _ASKS_BY_TITLE.search(subject) is not None or (len(named) > 1 and _JOINS.search(subject) is not None)
    )


def _wish(mail: Said, body: Said, playbook: Playbook) -> str:
    """What a mail wants that is no work of ours, though it may name products; "" for one whose writer has systems."""
    if len(mail.text) >= LONG:
        return ""
    wish = wanted_instead(mail, {each.system.name: each.start for each in _products(mail.text, playbook)})
    if not wish or wish == OWN_PRODUCT:
        return wish
    buys = wish != "application" and (_QUOTE.search(body) or _NEED.search(body))
    return "" if buys or _OURS.search(body) else wish


def _wants_else(subject: str, mail: Said, body: Said, about: bool, playbook: Playbook) -> str:
    """What a mail is that needs nothing of what we do, by what it wants instead; `about` where it speaks of our subject."""
    own = body.text
    if _INVITATION.search(mail):
        return "newsletter"
    if sum(bool(pattern.search(mail)) for pattern in _APPLICANTS) >= 2:
        return "application"
    few_words_on_systems = len(own) < SHORT and len(_products(own, playbook)) > 1
    if sum(bool(pattern.search(body)) for pattern in _NEWSLETTERS) >= 2 and not few_words_on_systems:
        return "newsletter"
    if _is_pitch(mail, len(own)):
        return "sales-pitch"
    if not about and _APPLICATION.search(mail):
        return "application"
    if len(own) < SHORT and _CALL_ME.search(body) and not _wants_quote(subject, own, playbook):
        return "call-me"
    if _DUNNING.search(mail) and not re.search(r"\b(?:integrat|crm|erp|quote|sync)", mail.text.casefold()):
        # "when an invoice in Visma is overdue, whoever looks after that library ought to see it in Pipedrive"
        return "invoice" if _PAY.search(mail) or not _products(own, playbook) else ""
    return ""


def _is_about(said: str, playbook: Playbook) -> bool:
    """Whether words speak of the playbook's subject. Its words may be a part of longer ones ("Preisangebot"), but a short
    one begins them, as there is an "erp" in "interpreter"."""
    lowered = said.casefold()
    return any(
        word in lowered and (len(word) > _SHORT_WORD or re.search(rf"(?<!\w){re.escape(word)}", lowered) is not None)
        for word in map(str.casefold, playbook.about.brief_words)
    )


def _nothing_else(own: str, wish: Words, playbook: Playbook) -> bool:
    """Whether a short mail asks for nothing besides a wish: its other sentences need nothing and name no system."""
    said = (each for each in _SENTENCES.split(own) if not wish.search(each))
    rest = "\n".join(each for each in said if not is_name(each) and not is_courtesy(each))
    about = _is_about(rest, playbook)
    named = _products(own, playbook)
    return not (about or named or _NEED.search(rest) or _QUOTE.search(rest))


def _for_staff(subject: str, own: Said, playbook: Playbook) -> str:
    """What of FOR_STAFF a mail is; "" for one that tells of systems its writer has, or needs work of ours."""
    matter = _staff_matter(subject, own)
    return "" if matter and (_has_systems(own, playbook) or len(_products(own.text, playbook)) > 1) else matter


def _staff_matter(subject: str, own: Said) -> str:
    if _RESEARCH.search(own) and _INTERVIEW.search(own) and not _WORK.search(own):
        return "research"
    if _NEED.search(own) or _WORK.search(own):
        return ""
    if _PERSONAL_DATA.search(own):
        return "personal-data"
    return "complaint" if _COMPLAINT.search(own) or (_COMPLAINS.search(subject) and len(own.text) < 2 * SHORT) else ""


def _has_systems(own: Said, playbook: Playbook) -> bool:
    """Whether a mail speaks of systems or records that its writer has, as nobody does who wants something else."""
    if _OURS.search(own):
        return True
    return any(_HAVE.search(own.text, max(0, each.start - 30), each.start) for each in _products(own.text, playbook))


def _is_pitch(mail: Said, length: int) -> bool:
    """Whether a mail wants to sell us something. Buyers, too, say who they are and what they sell or deliver: of that alone
    a mail of some `length` is none."""
    if not _ANY_PITCH.is_in(mail):
        return False  # nine buyers in ten
    found = {place for place, pattern in enumerate(_PITCHES) if pattern.search(mail)}
    return len(found) > 1 and not (found <= _ALSO_BUYERS and length > 2 * SHORT)


def _products(said: str, playbook: Playbook) -> list[Mention]:
    """The products that a text names."""
    return catalogue(playbook).find(Clause.alone(said))


def _wants_quote(subject: str, own: str, playbook: Playbook) -> bool:
    """Whether a short mail that wishes for a call is of somebody who wants a quote all the same: its own words speak of
    the subject, or it names a system, or its title asks for a quote. A title alone that names the subject is no brief."""
    if _is_about(own, playbook) or _QUOTE.search(subject):
        return True
    return bool(_products(f"{subject}. {own}", playbook))
