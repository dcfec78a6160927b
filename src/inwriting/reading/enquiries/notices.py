"""Letters that programs write of their own accord: receipts, acknowledgements, codes, shares, reports, warnings.

Most say so in their headers (`mail/screen.py`). These do not, or a gateway took the headers away, so they are told by
words that only programs write: Exchange's recalls and read receipts, the acknowledgements of Zendesk, Freshdesk, Jira
and OTRS, SharePoint's and Google's shares, LinkedIn's and Teams' notes, DMARC reports (RFC 7489), the questions of
BoxTrapper and Sendio. A brief may describe each of them ("a read receipt should be logged in HubSpot"), so a notice says
nothing else.
"""

from __future__ import annotations

import re

from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import words
from inwriting.reading.text.signature import greeting_end, is_courtesy, is_name

LONGEST = 1_500  # characters of a notice
_NUMBER = r"(?:\W{0,3}(?:case |ticket |no\.? ?)?\W{0,2}[\w-]*\d[\w-]*\W*)?"
_UNDER = r"(?:[^\s.!?]+ ){0,6}?"  # "wurde unter der Nummer 88123 registriert"

_READ_OR_RECALLED = words(
    r"^\W*(?:your (?:message|mail|e-?mail)\b.{0,200}\b(?:was|has been|is) (?:read|displayed|opened|deleted)|this is a (?:return |read )?receipt for the (?:mail|message)|"
    r"ihre (?:nachricht|e-?mail)\b.{0,200}\bwurde\b.{0,60}\b(?:gelesen|gelöscht|angezeigt)|votre message\b.{0,200}\ba été (?:lu|affiché|supprimé)|el mensaje\b.{0,200}\b(?:se leyó|fue leído|ha sido leído)|"
    r"il messaggio\b.{0,200}\b(?:è stato letto|visualizzato)|uw bericht\b.{0,200}\bis gelezen|a sua mensagem\b.{0,200}\bfoi lida|"
    r".{1,80}\b(?:would like to recall|möchte die nachricht|souhaite(?:rait)? rappeler|desea recuperar|wil het bericht|deseja recuperar|vorrebbe richiamare)\b)"
)
_RECEIPT_TITLE = lazy.pattern(
    r"\s*(?:read|gelesen|lu|leído|letto|gelezen|lida|not read|ungelesen|nicht gelesen|recall|rückruf|rappel|recuperar|deleted|return receipt|read receipt|lesebestätigung|accusé de lecture)\s*(?:[:(]|$)",
    re.I,
)
_REACTED = words(
    r"^\W*(?:[\w.'’ -]{1,60} (?:reacted (?:to your (?:message|mail|e-?mail))?|liked your (?:message|mail|e-?mail)|hat (?:auf ihre nachricht reagiert|ihre nachricht mit)|a réagi à votre|ha reaccionado a|ha reagito a|heeft gereageerd op|reagiu (?:à|a))|"
    r"(?:liked|loved|laughed at|emphasi[sz]ed|disliked|gefällt) [“\"„«])"
)
_ACKNOWLEDGED = words(
    r"\b(?:thank(?:s| you) for (?:contacting|getting in touch with|writing to|reaching out to|your (?:message|e-?mail|mail|enquiry|inquiry|request|interest))\b.{0,120}\b(?:we(?: have|['’]ve)? received|(?:has been|was) received|will (?:respond|reply|get back|be in touch|answer|contact you))|"
    r"(?:we|our \w+(?: \w+)?)(?: have|['’]ve)? (?:successfully )?received your (?:\w+ )?(?:message|e-?mail|mail|enquiry|inquiry|request|ticket|application)|your (?:\w+ )?(?:request|ticket|message|e-?mail|mail|case|enquiry|inquiry)"
    rf"{_NUMBER} ?(?:\([^)]{{1,30}}\) )?(?:has been|was|is) (?:received|created|logged|registered|opened|assigned|being (?:reviewed|processed|handled)|resolved|closed|solved|updated)|"
    rf"an? (?:new )?(?:\w+ )?(?:ticket|case|request){_NUMBER} ?(?:has been|was) (?:created|opened|logged|raised|registered)(?: for you)?|your (?:ticket|case|reference|request) (?:number|no\.?|id)\W{{0,3}}(?:is\W{{0,3}})?\w*\d[\w-]*|"
    r"(?:this is|das ist|dies ist) (?:an? |eine )?(?:auto(?:mated|matic(?:ally)?)|automatisch\w*)(?: generated| erstellte| generierte)? (?:response|reply|confirmation|message|antwort|e-?mail|nachricht|eingangsbestätigung)|we(?:['’]ve| have) (?:logged|registered|recorded|opened) (?:your|a|this) (?:\w+ )?(?:enquiry|inquiry|request|ticket|case|message|e-?mail)\b|(?:this is a confirmation that )?(?:we['’]ve|we have|we) got your (?:message|e-?mail|mail|request)|"
    r"your (?:message|e-?mail|mail|enquiry|inquiry) has been (?:forwarded|passed(?: on)?|routed|assigned) to\b|(?:please )?do not reply to this (?:message|e-?mail|mail)|bitte antworten sie nicht auf diese|(?:merci de )?ne pas répondre à (?:ce|cet)|no responda a este|gelieve niet te antwoorden|"
    r"ceci est un (?:message|courriel|e-?mail) automatique|est[eo] es un (?:mensaje|correo) automático|dit is een automatisch\w* (?:\w+ )?bericht|esta é uma mensagem automática|questo è un messaggio automatico|"
    r"votre (?:courriel|e-?mail|message|demande)\b.{0,30}\b(?:est bien parvenue?|nous est (?:bien )?parvenue?|a été transmise?)|(?:in goede orde|goed) ontvangen|bevestigen (?:wij|we) de (?:goede )?ontvangst|confirmamos (?:a receção|a recepção|la recepción|o recebimento)|bestätigen wir (?:ihnen )?(?:hiermit )?den eingang|zgłoszenie zostało (?:zarejestrowane|przyjęte)|uw (?:referentie|zaaknummer|ticketnummer)\W{1,3}(?:is\W{1,3})?\w*\d[\w-]*|votre (?:référence|numéro de (?:dossier|ticket))\W{1,3}(?:est\W{1,3})?\w*\d[\w-]*|"
    r"##- ?(?:please type your reply above|bitte geben sie ihre antwort)|"
    r"(?:haben|hat) (?:ihre|deine) (?:e-?mail|mail|nachricht|anfrage|anliegen) (?:\w+ )?(?:erhalten|empfangen)|ihre? (?:anfrage|nachricht|e-?mail|ticket|anliegen)\b.{0,40}\b(?:ist (?:bei uns )?eingegangen|wurde "
    rf"{_UNDER}(?:erhalten|registriert|angelegt|erstellt|empfangen|erfasst|aufgenommen))|ihre (?:ticket|vorgangs|fall|bearbeitungs|referenz)-?nummer\W{{1,3}}(?:(?:lautet|ist)\W{{1,3}})?\w*\d[\w-]*|"
    rf"votre (?:demande|message|ticket|dossier)\b.{{0,30}}\ba (?:bien )?été {_UNDER}(?:enregistrée?|créée?|prise? en compte)|(?:su|tu) (?:solicitud|consulta|caso|mensaje|correo)\b.{{0,30}}\b(?:se ha|ha sido) {_UNDER}(?:recibid|registrad|cread|abiert)[oa]|"
    rf"uw (?:melding|vraag|aanvraag|bericht|verzoek|ticket)\b.{{0,30}}\b(?:is|werd) {_UNDER}(?:ontvangen|geregistreerd|aangemaakt)|(?:o seu|a sua) (?:pedido|mensagem|solicitação|contacto|ticket)\b.{{0,30}}\bfoi {_UNDER}(?:recebid|regist(?:r)?ad|criad|abert)[oa]|"
    r"(?:nous )?(?:avons bien reçu|accusons réception de) votre (?:\w+ )?(?:message|demande|e-?mail|courriel|mail)|votre (?:demande|message|ticket)\b.{0,30}\ba (?:bien )?été (?:reçue?|enregistrée?|créée?)|"
    r"(?:hemos recibido|recibimos) su (?:\w+ )?(?:mensaje|correo|solicitud|consulta)|su (?:solicitud|consulta|ticket)\b.{0,30}\bha sido (?:recibid|registrad|cread)[oa]|abbiamo ricevuto la (?:sua|vostra|tua) (?:\w+ )?(?:richiesta|e-?mail|mail)|"
    r"(?:we hebben|wij hebben) (?:uw|je) (?:bericht|e-?mail|mail|vraag|aanvraag|verzoek) (?:\w+ )?ontvangen|recebemos (?:o seu|a sua|seu|sua) (?:\w+ )?(?:mensagem|e-?mail|pedido|contacto|contato|solicitação)|"
    r"vi har (?:mottagit|tagit emot|modtaget|mottatt) (?:ditt|din|dit) (?:\w+)|olemme vastaanottaneet|otrzymaliśmy (?:twoj|państwa|pani|pana)\w*|přijali jsme)\b|お問い合わせ(?:を受け付け|ありがとう)|受け付けました"
)
_SHARED = words(
    r"\b(?:(?:shared|invited you to (?:view|edit|access)) (?:a |an? |the )?(?:file|folder|document|item|link|spreadsheet|presentation|notebook)\b.{0,40}\bwith you|shared a (?:file|folder|document) with you|has (?:shared|invited you to|made changes to|commented on|mentioned you)\b.{0,120}\b(?:open in|view (?:document|file)|onedrive|sharepoint|google (?:docs|drive)|dropbox|reply to)|"
    r"open in (?:onedrive|sharepoint|google (?:docs|drive)|dropbox)|hat (?:eine datei|einen ordner|ein dokument) (?:mit ihnen|für sie) (?:geteilt|freigegeben)|a partagé un (?:fichier|dossier|document) avec vous|ha compartido (?:un archivo|una carpeta|un documento)|"
    r"(?:please|bitte) (?:docusign|docusignieren)|sent you a document to (?:review and sign|sign)|(?:review|view) (?:and sign )?(?:the )?document\b.{0,80}\b(?:docusign|adobe sign|hellosign|dropbox sign)|your document has been completed)\b"
)
_FROM_A_SERVICE = words(
    r"\b(?:you have (?:\d+|a|an|one|two|several) (?:new |unread )?(?:messages?|notifications?|invitations?|connection requests?|missed (?:calls?|activity)|mentions?)\b|(?:wants|would like) to connect with you|i['’]d like to (?:join|add you to) (?:your|my) (?:professional )?network|"
    r"endorsed you|viewed your profile|(?:missed|new) (?:conversation|activity) in (?:microsoft )?teams|is trying to reach you in|you (?:received|have) a (?:new )?(?:voice ?mail|voice message|missed call|fax)|"
    r"(?:new )?(?:voice ?mail|voice message|fax) (?:message )?(?:received )?from|sie haben (?:eine neue |\d+ neue )?(?:sprachnachricht|voicemail|nachricht(?:en)?|benachrichtigung(?:en)?) (?:von|auf|erhalten|in)|vous avez (?:reçu )?un (?:nouveau )?message vocal|tiene un (?:nuevo )?mensaje de voz|"
    r"invitee:|event type:|a new event has been scheduled|your (?:meeting|appointment|booking|event) (?:with [\w .'’-]{1,40} )?(?:has been|is) (?:confirmed|scheduled|booked|cancel+ed|rescheduled))"
)
_CODE = words(
    r"\b(?:(?:verification|security|confirmation|login|log-in|sign-?in|one[- ]time|access|authentication|2fa|bestätigungs|sicherheits|anmelde|einmal)(?: |-)?(?:code|passcode|password|pin|passwort|kennwort)\b[^.?!]{0,40}?\b\d[\d -]{2,9}\d\b|\b\d{4,8} is your\b.{0,40}\bcode|use (?:this |the )?code\b.{0,20}\b\d{4,8}|"
    r"(?:code de (?:vérification|sécurité|confirmation)|código de (?:verificación|seguridad|confirmación|verificação)|codice di (?:verifica|sicurezza)|verificatiecode|kod weryfikacyjny)\b.{0,40}\d{4,8}|"
    r"(?:reset|confirm|verify|activate) your (?:password|e-?mail(?: address)?|account)\b.{0,120}\b(?:link|button|click|expires?)|we noticed a new (?:sign-?in|log-?in|device))"
)
_REPORT = words(
    r"\b(?:dmarc (?:aggregate )?report|report domain:|aggregate report for|tls-?rpt|smtp tls report|quarantine (?:digest|summary|report|notification)|spam (?:digest|summary|report)|message(?:s)? (?:are|is|were|was) (?:held|quarantined|blocked)|"
    r"on hold for you|backup (?:completed|failed|succeeded|job)|cron(?:job)? |(?:server|host|service|website) (?:is |went )?(?:up|down)\b.{0,40}\b(?:alert|monitor|recovered)|certificate (?:will )?expires?)\b|^(?:report domain|\[?dmarc)"
)
_CHALLENGE = words(
    r"\b(?:boxtrapper|spamarrest|spam arrest|sendio|tmda|mailblocks|(?:to (?:confirm|verify|prove)|please (?:confirm|verify))\b.{0,60}\b(?:message|mail|e-?mail|you)\b.{0,40}\b(?:not spam|is legitimate|are (?:a )?(?:human|person|not a robot)|be delivered)|"
    r"requires? (?:sender )?verification|sender verification|challenge[- ]response|your (?:message|mail|e-?mail) (?:is (?:being )?held|will be delivered (?:once|after)|has not been delivered yet)\b.{0,120}\b(?:click|reply|confirm|verify))\b"
)
_DELAYED = words(
    r"\b(?:delivery (?:status notification|to the following recipients?(?: has)?(?: been)?) ?\(?(?:has been )?(?:delay(?:ed)?|failed|failure)|this is a warning message only|you do not need to resend|message (?:delivery )?(?:has been|is) delayed|(?:warning: )?could not be delivered for (?:the )?(?:last |past )?\d+ (?:hours?|minutes?)|"
    r"message (?:will be|is being) retried|delivery has failed to these recipients|zustellung (?:verzögert|wurde verzögert)|remise (?:différée|retardée)|entrega (?:retrasada|aplazada))\b"
)
_CANCELLED = words(  # as a calendar says it without its part (RFC 6047)
    r"^\W*(?:the |your )?(?:meeting|event|appointment)\b.{0,60}\b(?:has been|was) cancel+ed by the organi[sz]er|\b(?:has (?:declined|tentatively accepted|accepted) (?:this|the|your) invitation|(?:der|ihr|unser) termin\b.{0,60}\bwurde .{0,40}?(?:abgesagt|verschoben)|this (?:meeting|event|appointment|call|invitation) (?:has been|was|is|has) (?:cancel+ed|rescheduled|declined|moved|removed from (?:your|the) calendar)|dies(?:e besprechung|er termin|es ereignis) (?:wurde|ist) (?:abgesagt|verschoben)|cet(?:te)? (?:réunion|événement|rendez-vous) a été (?:annulée?|reportée?)|"
    r"(?:esta reunión|este evento) (?:ha sido|fue|se ha|se) (?:cancel|aplaz)\w+|(?:deze (?:vergadering|afspraak)|dit evenement) is (?:geannuleerd|verplaatst)|(?:esta reunião|este evento) foi (?:cancelad|adiad)[oa]|(?:questa riunione|questo evento) è stat[oa] (?:annullat|spostat)[oa]|"
    r"(?:detta|denna|dette|denne) (?:möte|mötet|møde|møte) (?:har|er) (?:blivit |blevet |blitt )?(?:inställt|aflyst|avlyst))\b"
)
_BY_A_PROGRAM = (_ACKNOWLEDGED, _CANCELLED, _SHARED, _FROM_A_SERVICE, _CODE, _REPORT, _CHALLENGE, _DELAYED)
_MADE_BY = words(  # the name of the program itself
    r"^\W*(?:(?:[\w .&’'-]{1,60}, ?)?(?:sent|powered|delivered|provided|generated) (?:by|via|with|from)\b.{0,60}|[\w .&’'-]{1,60} \(?via [\w .-]{2,40}\)?|(?:view|open|reply|see|manage)\b.{0,30}\b(?:in|on)\b.{0,30}|[\w .]{0,30}\b(?:service (?:cloud|hub|desk|management)|customer service|support team))\W*$"
)
_BESIDES = words(  # what programs write around a notice
    r"^\W*(?:(?:dear|hello|hi|bonjour|beste|geachte|estimad\w+|caro|sehr geehrte[rs]?|guten tag) [\w ,’'-]{1,40}|to add (?:\w+ )?(?:comments?|information|to (?:it|this|your \w+))\b.{0,80}|(?:please )?(?:reply|answer|respond) to this (?:e-?mail|mail|message)\b.{0,80}|you can (?:follow|track|view|check|see|add|reply|update)\b.{0,100}|please (?:keep|quote|include|mention|use|refer to|do not (?:change|remove))\b.{0,100}|"
    r"(?:we|our \w+(?: \w+)?|an? (?:agent|member of (?:our|the) \w+(?: team)?|colleague)|someone|one of our \w+|(?:the|our) team)(?:['’]ll| will| aims? to| are| is| hope to)?\b.{0,100}\b(?:hours?|days?|shortly|soon|as possible|in due course|on it|back to you|contact you|review\w*|touch)\b.{0,40}|"
    r"(?:reference|ticket|case|request|ref|id|number)(?: (?:id|no|number))?\W{1,4}[\w#-]*\d[\w#-]*|thank(?:s| you) (?:for|you)\b.{0,80}|this (?:mailbox|address|e-?mail|message)\b.{0,80}|"
    r"(?:vielen dank|danke) für\b.{0,60}|wir (?:melden|kümmern|bearbeiten|werden)\b.{0,100}|ein(?:e)? mitarbeiter\w*\b.{0,80}|(?:bitte )?antworten sie (?:bitte )?(?:oberhalb|über|unterhalb)\b.{0,40}|bitte (?:antworten|geben|verwenden|nennen)\b.{0,80}|"
    r"(?:merci|nous vous remercions)\b.{0,60}|(?:nous|un conseiller|un agent|notre équipe|il sera|elle sera)\b.{0,100}\b(?:heures?|jours?|délais?|possible|brefs|traitée?)\b.{0,30}|(?:gracias|agradecemos)\b.{0,60}|(?:un agente|nuestro equipo|le (?:responderemos|contestaremos))\b.{0,80}|responderemos\b.{0,60}|"
    r"(?:bedankt|dank) (?:voor|u)\b.{0,60}|(?:wij|we|een medewerker|deze)\b.{0,100}\b(?:mogelijk|uur|dagen|behandeld|contact)\b.{0,30}|obrigad[oa]\b.{0,60}|[\w .&’'-]{0,40}\b(?:support|helpdesk|help desk|service ?desk|customer (?:care|service)|kundenservice|serviceteam|team)\b.{0,20})\W*$"
)
_SENTENCES = lazy.pattern(r"(?<=\w\w[.!?])\s+|\n+")


def told_by_program(own: str, subject: str) -> str | None:
    """What else a notice says whose words are a program's: its sentences that are none of a program's; None of a letter.

    The title counts for a read receipt and a recall alone: people write of the rest in titles."""
    if len(own) > LONGEST:
        return None
    whole = _REACTED.search(own) or (_RECEIPT_TITLE.match(subject) and _READ_OR_RECALLED.search(own))
    if whole:
        return own[whole.end() :]
    if not any(pattern.search(own) for pattern in _BY_A_PROGRAM):
        return None
    said = [each for each in _SENTENCES.split(own) if each.strip()]
    return "\n".join(
        each for each in said if not (_MADE_BY.search(each) or any(pattern.search(each) for pattern in _BY_A_PROGRAM))
    )


def says_no_more(line: str) -> bool:
    """Whether a line beside a program's notice is a greeting, a name, or what programs write around it."""
    said = line[greeting_end(line) :].strip()
    return not re.search(r"\w\w", said) or is_courtesy(said) or is_name(said) or _BESIDES.search(said) is not None
