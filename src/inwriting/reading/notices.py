"""Letters that programs write of their own accord: receipts, acknowledgements, codes, shares, reports, warnings.

Most say so in their headers (`mail/screen.py`). These do not, or a gateway took the headers away, so they are told by
words that only programs write: Exchange's recalls and read receipts, the acknowledgements of Zendesk, Freshdesk, Jira
and OTRS, SharePoint's and Google's shares, LinkedIn's and Teams' notes, DMARC reports (RFC 7489), the questions of
BoxTrapper and Sendio. A brief may describe each of them ("a read receipt should be logged in HubSpot"), so a notice says
nothing else.
"""

from __future__ import annotations

import re

from inwriting.reading.patterns import words

LONGEST = 1_500  # characters of a notice
_NUMBER = r"(?:\W{0,3}[\w-]*\d[\w-]*\W*)?"

_READ_OR_RECALLED = words(
    r"^\W*(?:your (?:message|mail|e-?mail)\b.{0,200}\b(?:was|has been|is) (?:read|displayed|opened|deleted)|this is a (?:return |read )?receipt for the (?:mail|message)|"
    r"ihre (?:nachricht|e-?mail)\b.{0,200}\bwurde\b.{0,60}\b(?:gelesen|gelöscht|angezeigt)|votre message\b.{0,200}\ba été (?:lu|affiché|supprimé)|el mensaje\b.{0,200}\b(?:se leyó|fue leído|ha sido leído)|"
    r"il messaggio\b.{0,200}\b(?:è stato letto|visualizzato)|uw bericht\b.{0,200}\bis gelezen|a sua mensagem\b.{0,200}\bfoi lida|"
    r".{1,80}\b(?:would like to recall|möchte die nachricht|souhaite(?:rait)? rappeler|desea recuperar|wil het bericht|deseja recuperar|vorrebbe richiamare)\b)"
)
_RECEIPT_TITLE = re.compile(
    r"\s*(?:read|gelesen|lu|leído|letto|gelezen|lida|not read|ungelesen|nicht gelesen|recall|rückruf|rappel|recuperar|deleted|return receipt|read receipt|lesebestätigung|accusé de lecture)\s*(?:[:(]|$)",
    re.I,
)
_REACTED = words(
    r"^\W*(?:[\w.'’ -]{1,60} (?:reacted (?:to your (?:message|mail|e-?mail))?|liked your (?:message|mail|e-?mail)|hat (?:auf ihre nachricht reagiert|ihre nachricht mit)|a réagi à votre|ha reaccionado a|ha reagito a|heeft gereageerd op|reagiu (?:à|a))|"
    r"(?:liked|loved|laughed at|emphasi[sz]ed|disliked|gefällt) [“\"„«])"
)
_ACKNOWLEDGED = words(
    r"\b(?:thank(?:s| you) for (?:contacting|getting in touch with|writing to|reaching out to|your (?:message|e-?mail|mail|enquiry|inquiry|request|interest))\b.{0,120}\b(?:we(?: have|['’]ve)? received|(?:has been|was) received|will (?:respond|reply|get back|be in touch|answer|contact you))|"
    r"(?:we|our \w+(?: \w+)?)(?: have|['’]ve)? (?:successfully )?received your (?:\w+ )?(?:message|e-?mail|mail|enquiry|inquiry|request|ticket|application)|your (?:request|ticket|message|e-?mail|mail|case|enquiry|inquiry)"
    rf"{_NUMBER} ?(?:\([^)]{{1,30}}\) )?(?:has been|was|is) (?:received|created|logged|registered|opened|assigned|being reviewed|resolved|closed|solved|updated)|"
    r"a (?:new )?(?:support )?(?:ticket|case|request) has been (?:created|opened|logged)|(?:this is|das ist|dies ist) (?:an? )?(?:auto(?:mated|matic)|automatisch\w*) (?:response|reply|confirmation|message|antwort|e-?mail|nachricht|eingangsbestätigung)|"
    r"##- ?(?:please type your reply above|bitte geben sie ihre antwort)|"
    r"(?:haben|hat) (?:ihre|deine) (?:e-?mail|mail|nachricht|anfrage|anliegen) (?:\w+ )?(?:erhalten|empfangen)|ihre? (?:anfrage|nachricht|e-?mail|ticket|anliegen)\b.{0,40}\b(?:ist (?:bei uns )?eingegangen|wurde (?:\w+ )?(?:erhalten|registriert|angelegt|erstellt|empfangen))|"
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
_BY_A_PROGRAM = (_ACKNOWLEDGED, _SHARED, _FROM_A_SERVICE, _CODE, _REPORT, _CHALLENGE, _DELAYED)
_MADE_BY = words(  # the name of the program itself
    r"^\W*(?:(?:sent|powered|delivered|provided|generated) (?:by|via|with|from)\b.{0,60}|(?:view|open|reply|see|manage)\b.{0,30}\b(?:in|on)\b.{0,30}|[\w .]{0,30}\b(?:service (?:cloud|hub|desk|management)|customer service|support team))\W*$"
)
_SENTENCES = re.compile(r"(?<=\w\w[.!?])\s+|\n+")


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
