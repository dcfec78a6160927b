"""What a mail is when it is no brief: a wish for a call, a pitch, an empty page, a machine's letter.

The worse mistake is to call a buyer's two words no brief. So whatever speaks of the subject, asks for a quote or tells
of systems is a brief, and only what clearly is something else is not.
"""

from __future__ import annotations

import re

from inwriting.playbook.schema import Playbook
from inwriting.reading.commands import read_commands
from inwriting.reading.enquiries.absence import absence, is_announced
from inwriting.reading.enquiries.for_help import asks_for_help
from inwriting.reading.enquiries.nothing_said import nothing_said
from inwriting.reading.enquiries.notices import told_by_program
from inwriting.reading.enquiries.offered import Offered, offered
from inwriting.reading.enquiries.solicitation import (
    SPAM,
    SURVEY,
    TO_KIN,
    WRONG_ADDRESS,
    is_fraud,
    is_newsletter,
    is_pitch,
    is_written_to_many,
    may_be_pitch,
)
from inwriting.reading.enquiries.titles import names_systems_alone
from inwriting.reading.enquiries.trade import (
    LEGAL,
    OFFER,
    OUR_INVOICE,
    PRESS,
    PURCHASE_ORDER,
    SECURITY_REPORT,
    of_trade,
    without_offer,
    without_our_invoice,
)
from inwriting.reading.enquiries.unasked import OWN_PRODUCT, wanted_instead
from inwriting.reading.page.brief_form import EMPTY_FORM
from inwriting.reading.page.labels import labels
from inwriting.reading.products.catalogue import Mention, catalogue
from inwriting.reading.text import lazy
from inwriting.reading.text.authorship import forwards, own_words
from inwriting.reading.text.language import read_as
from inwriting.reading.text.patterns import Said, Words, words
from inwriting.reading.text.signature import is_courtesy, is_name
from inwriting.reading.told.prose import Clause

SET_ASIDE = (  # what nobody answers and a person may want to see: were one of them a buyer's, it would be found here
    "notice",
    "invoice",
    "order",
    OFFER,
    "moved-on",
    "misdirected",
    "application",
    "unsubscribe",
    "payment",
    "sponsoring",
    "sales-pitch",
    "spam",
    "unclear",
)
SHORT = 400  # characters of a mail that says one thing
LONG = 1_500  # characters: whoever writes more tells of more than a wish
WANTED = (
    "empty",
    EMPTY_FORM,
    "call-me",
    "help",
    "invitation",
    "test",
    "no-words",
    "unclear",
)  # who may want something: answered with the brief form
FOR_STAFF = (
    "complaint",
    "research",
    "personal-data",
    "registration",
    OWN_PRODUCT,
    PURCHASE_ORDER,
    LEGAL,
    PRESS,
    OUR_INVOICE,
    SECURITY_REPORT,
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
_ASK_HOW = words(
    r"\b(?:how (?:do|can|should|would|could|shall|must) (?:i|we) (?:best )?(?:brief (?:you|your)|write (?:a|the|my|our) brief|(?:send|submit|give|make|place) (?:you )?(?:a|an|the|my|our) (?:brief|enquiry|inquiry|request)|get started|start|begin|proceed|go about (?:it|this))|how (?:do|can|should|would) (?:i|we|one|you) use (?:this|it|that|you|your|these)\b|how (?:does|do) (?:this|it|that|these) (?:\w+ )?works?\b|what (?:information|details|data|particulars) (?:do|would) you need|what (?:to|i should|should i) (?:send|write)\b|(?:what is|what['’]s) this (?:address|service|desk|for)\b|"
    r"where (?:do|should|can) (?:i|we) (?:start|begin|send)|how does (?:this|it|your (?:\w+ )?(?:service|desk|office|process)) work|what (?:else )?(?:do|would|should|must) (?:you need (?:from (?:me|us)|to (?:know|start|begin|quote))(?: (?:in order )?(?:to|for|before)(?: you can)? (?:start|begin|quote|(?:an? |your )?(?:quot\w+|offer|price|estimate|proposal)|(?:give|make|send|prepare|work out|write|do|draw up|put together)(?: (?:me|us))? (?:an? |the |your )?(?:quot\w+|offer|price|estimate|proposal|scope)))?|(?:i|we) (?:send|write|tell|include|put)(?: in| to| you)?)|what (?:goes|belongs) in(?:to)? (?:a|the) brief|"
    r"wie (?:benutze|nutze|verwende|bediene) ich|wie (?:kann|soll|muss|darf) (?:ich|man) (?:\w+ ){0,3}?(?:briefen|anfragen|beauftragen|vorgehen|anfangen)|wie (?:läuft|geht|funktioniert) (?:das|es)|was (?:brauchen|benötigen) sie (?:von (?:mir|uns))|comment (?:dois-je|puis-je|faut-il|procéder|faire|ça marche|utiliser|(?:cela|ceci) (?:marche|fonctionne))|que(?:lles? informations?)? (?:vous )?faut-il vous (?:envoyer|fournir)|"
    r"cómo (?:puedo|debo|funciona|empiezo)|qué (?:necesitan|debo enviar)|come (?:posso|devo|funziona)|cómo se usa|come si usa|hoe gebruik ik|hoe (?:kan|moet|werkt) (?:ik|dit|het)|como (?:posso|devo|funciona)|hur (?:gör|fungerar|går)|hvordan (?:gør|fungerer|virker|foregår))\b"
)
_COMPLAINT = words(
    r"\b(?:this is a (?:formal )?complaint|(?:i|we) (?:want|wish|would like|have|['’]d like|am writing|are writing|write) to (?:formally |make a |lodge a |raise a |file a )?(?:formal )?complain(?:t|\b)|(?:my|our|a|formal) (?:formal )?complaint (?:about|against|regarding) (?:you|your)|"
    r"your (?:(?:last|latest|first|previous|recent|so-called) )?(?:quot\w+|offer|invoice|service|staff|colleagues?|team|office|letters?|mails?|work|answer|conduct|reply|behaviou?r) \S*\s*(?:was|were|is|are|has been) (?:(?:\w+ ){0,2}(?:wrong|late|unacceptable|useless|rude|appalling|misleading|terrible|dreadful|awful|poor|rubbish|ridiculous|shocking|unprofessional)|(?:\w+ )?(?:a|an) (?:\w+ )?(?:joke|disgrace|insult|scandal|shambles|disaster|waste of \w+|rip-?off))|"
    r"(?:no|not a) way to treat (?:a |your )?(?:customer|client)s?|you (?:have )?(?:charged|billed|invoiced) us twice|(?:i|we) (?:have |['’]ve )?(?:written|mailed|e-?mailed|asked|called) (?:you )?(?:\w+ times|again and again|repeatedly)|(?:very|deeply|extremely|bitterly|really|most|so) (?:disappointed|dissatisfied|unhappy|annoyed|frustrated|angry) (?:with|about|by|at) (?:you|your)\b|(?:heard|had) (?:absolutely )?(?:nothing|no(?:thing)? (?:reply|answer|response)) (?:back )?(?:from|of) you\b|"
    r"nobody (?:has |from your \w+ )?(?:ever )?(?:answered|replied to|got back to|come back to|called) me\b|(?:speak|talk|complain) (?:to|with) your (?:manager|supervisor|boss|superior|director|head)\b|ihr (?:letztes |voriges )?(?:angebot|schreiben|service) (?:war|ist) (?:\w+ ){0,2}(?:frechheit|witz|unverschämtheit|zumutung|skandal|falsch|inakzeptabel|unverschämt)|"
    r"ihren (?:vorgesetzten|chef|geschäftsführer) sprechen|votre (?:dernier |dernière )?(?:devis|offre|réponse|service) (?:est|était) (?:\w+ ){0,2}(?:plaisanterie|honte|scandale|inacceptable|inadmissible|erronée?)|"
    r"parler à votre (?:responsable|supérieure?|directeur|directrice)|su (?:último |última )?(?:presupuesto|oferta|servicio) (?:es|fue|ha sido) (?:\w+ ){0,2}(?:broma|vergüenza|inaceptable)|hablar con su (?:responsable|superior|jefe|gerente)|"
    r"(?:uw|jullie) (?:laatste )?(?:offerte|service) (?:was|is) (?:\w+ ){0,2}(?:grap|schande|onacceptabel|aanfluiting)|uw (?:leidinggevende|manager|baas) spreken|falar com o seu (?:responsável|gerente|chefe)|"
    r"(?:beschwere (?:ich )?mich|(?:möchte|will|muss) (?:ich )?mich (?:\w+ ){0,4}beschweren|hiermit reklamiere|ihr (?:angebot|service) war falsch)|(?:porter plainte|je (?:tiens à |souhaite )?(?:me plain\w+|faire une réclamation))|"
    r"(?:quiero|deseo) (?:presentar|poner) una (?:queja|reclamación)|(?:klacht indienen|dien ik een klacht)|(?:quero|desejo|venho) (?:apresentar|fazer) uma (?:reclamação|queixa))"
)
_TO_COMPLAIN = words(  # a wish of who complains, and no need of work
    r"\b(?:i|we)(?: would|['’]d)? (?:want|need|like|demand|require|wish) (?:to (?:speak|talk|complain|escalate|hear|get|see|know)\b|an? (?:answer|explanation|apology|refund|reply)\b)"
)
_GRIEVANCE = words(  # what may be said of others than us, too: enough where nothing of work is said besides
    r"\b(?:(?:nobody|no ?one)(?: at your \w+| there| from your \w+)? (?:has |have )?(?:ever )?(?:answer(?:s|ed)?|repl(?:y|ies|ied)|gets? back|got back|come back|called|picks? up|respond(?:s|ed)?)|(?:speak|talk|complain|escalate \w+) (?:to|with) (?:a|the) (?:manager|supervisor|boss|superior|director)|"
    r"(?:i|we) (?:expect|demand) (?:you to|an? (?:answer|apology|explanation|refund)|(?:this|it) to be (?:put right|corrected|sorted|refunded))\b|warte (?:ich )?(?:\w+ ){0,4}auf (?:eine |ihre )?(?:antwort|rückmeldung)|das ist (?:unmöglich|eine frechheit|inakzeptabel)|c['’]est (?:inadmissible|inacceptable|une honte)|es (?:inaceptable|una vergüenza)|"
    r"still (?:waiting for|have no|without) (?:an? |any )?(?:answer|reply|response)|niemand (?:hat )?(?:\w+ )?(?:antwortet|geantwortet|meldet sich)|einen (?:vorgesetzten|verantwortlichen) sprechen|personne ne (?:me |nous )?répond|parler à une? (?:responsable|supérieure?)|"
    r"nadie (?:me |nos )?(?:responde|contesta|ha (?:respondido|contestado))|hablar con un (?:responsable|superior)|niemand (?:reageert|antwoordt)|een leidinggevende spreken|ninguém (?:me |nos )?responde|falar com um responsável)\b"
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
    r"\b(?:(?:please |just )?(?:call|phone|ring) (?:me|us)\b|(?:give|gimme|drop) (?:me|us) (?:a |an )?(?:quick |short )?(?:call|ring|bell|buzz|tinkle|shout on)|(?:jump|hop|get|come|be) on (?:to )?(?:a|the) (?:quick |short |brief |video )?(?:call|zoom|teams|meet|google meet|webex|phone|line)|"
    r"(?:what(?:['’]s| is)|which is|do you have|send (?:me|us)|give (?:me|us)|have you got|can i have) (?:your|a) (?:direct )?(?:phone|telephone|mobile|cell|number|dial)|(?:rather|prefer(?:ably)?(?: to)?|better|easier|like|want|need|love)(?: to)? (?:talk|speak|discuss (?:it |this )?(?:on|over|by) (?:the )?phone)|"
    r"(?:talk|speak|go|run) (?:it|this|that|things|about (?:it|this)) (?:through|over)|(?:on|over|by) the phone|phone call|(?:quick|short) (?:zoom|teams|chat|call|word)|(?:google meet|zoom|teams|webex|skype) (?:call|meeting|tomorrow|today|next week|this week)|can (?:someone|somebody|anyone|anybody) (?:call|phone|ring)|reach you by phone|"
    r"(?:schedule|set up|arrange|book|have|do) a (?:quick |short |brief |\d+[- ]minute )?(?:call|chat|meeting|zoom|demo|phone call|video call)|"
    r"(?:free|available|time) for a (?:quick |short |\d+[- ]minute )?(?:call|chat|meeting|zoom)|can we (?:talk|speak|meet|chat)|let['’]s (?:talk|speak|meet|chat)|"
    r"(?:can|could|would|will) (?:someone|somebody|anyone|anybody|you) (?:please |possibly )?(?:call|phone|ring)\b|(?:\d+|ten|fifteen|twenty|thirty|half an|an|a few|a couple of) (?:min(?:ute)?s?|hours?)\b[^.?!]{0,40}?\b(?:call|chat|phone|zoom|teams|meeting|talk|speak|conversation|walk you through|take you through)|(?:video|conference|discovery|intro(?:ductory)?|kick-?off) (?:call|conference|meeting|chat)|"
    r"(?:meet|see you|talk|speak|sit down|get together)\b[^.?!]{0,30}? (?:in person|face[- ]to[- ]face|at your (?:office|place)|at ours|for (?:a )?(?:coffee|lunch))|(?:come|drop|stop|swing) (?:by|over|round|in)(?: to| at)? your (?:office|place|premises)|visit (?:you|your office)|"
    r"(?:explain|discuss|tell you|go over|go through)\b[^.?!]{0,40} (?:by|over|on the) (?:phone|telephone|a call)|(?:find|agree|fix|pick|suggest|propose) a (?:time|slot|date) (?:to|for us to|when we can|for a) (?:talk|speak|meet|call|chat)|(?:book|pick) a (?:slot|time) in (?:my|our) (?:calendar|diary)|"
    r"(?<!ohne )(?<!keine )(?<!kein )(?<!statt )(?<!sin )(?<!sem )(?<!sans )(?<!de )(?<!no )(?<!geen )(?<!zonder )(?<!senza )(?:telefonat|telefontermin|videokonferenz|videocall|persönlich (?:treffen|kennenlernen|sprechen)|(?:bei ihnen|mal) vorbeikommen|visioconférence|se rencontrer|nous rencontrer|entretien téléphonique|videollamada|reunión|reunirnos|una llamada|belafspraak|telefoongesprek|videogesprek|langskomen|videochamada|reunião|reunir-nos|uma chamada)|"
    r"when can (?:i|we) (?:call|reach|talk)|my (?:number|phone|mobile) is|rufen sie (?:mich|uns)|rückruf|zurückrufen|telefonieren|"
    r"(?:you(?:['’]ve| have|['’]re| are) (?:been )?invited to|invitation:).{0,80}\b(?:call|meeting|chat|demo|google meet|zoom|teams|webex)|join (?:with|on|via|us on) (?:google meet|zoom|(?:microsoft )?teams|webex)|"
    r"(?:mich|uns|kurz|mal) (?:\w+ ){0,3}?anrufen|(?:ihre|deine) telefonnummer|kurz (?:sprechen|telefonieren|zoomen)|"
    r"appelez|rappelez|me rappeler|m['’]appeler|par téléphone|au téléphone|votre numéro|llám[ae]\w*|llamad\w*|llamar(?:me|nos)|por teléfono|bel (?:me|mij|ons)|terugbellen|(?:kunt|kun) (?:u|je) (?:mij|me|ons) (?:\w+ ){0,3}bellen|telefonisch|ligue|telefone-me|ligar-me|"
    r"chiamarmi|mi chiami|richiamare|telefonata|ring(?:a|e)? (?:mig|meg|oss|os)|soittaa|soita|zadzwoni\w*|zavolat|zavolejte|hívjon|sunați|beni arayın|позвоните|перезвоните)|お電話|電話で|打电话|전화"
)
_VAGUE_NEED = lazy.pattern(  # of who wishes to talk: nothing that could be quoted
    r"\b(?:was wir (?:brauchen|benötigen|suchen)|ce (?:dont nous avons besoin|que nous (?:cherchons|voulons))|lo que (?:necesitamos|buscamos)|wat (?:we|wij) (?:nodig hebben|zoeken)|(?:o|do) que precisamos)\b|"
    r"\b(?:what|all|everything|the things) (?:that )?(?:we|i)(?:['’]d| would)? (?:need|want|require|like|are looking for|am looking for)\b|"
    r"\b(?:we|i)(?:['’]d| would)? (?:need|want|require|like|would like) (?:to (?:talk|speak|chat|discuss|meet|call|phone|walk you through|take you through|show you|explain|tell you|introduce ourselves|present|come (?:by|over)|visit|get to know you|have (?:a|some))\b|(?:some |your |a bit of |a little |a few )?(?:\w+ )?(?:help|advice|assistance|support|call|chat|word|information|info)\b)",
    re.I,
)
_OWN_NEED = words(  # what no seller would talk about
    r"\b(?:what (?:exactly )?(?:we|i)(?:['’]d| would|['’]re| are|['’]m| am)? (?:need|want|require|like|after|looking for|planning|hoping for|have in mind)|our (?:requirements?|needs|project|situation|plans?|problem|challenges?)|"
    r"was wir (?:brauchen|benötigen|suchen)|unser(?:e[nm]?)? (?:projekt|vorhaben|anforderungen)|ce (?:dont nous avons besoin|que nous (?:cherchons|voulons))|notre (?:projet|besoin)|lo que (?:necesitamos|buscamos)|nuestro proyecto|wat (?:we|wij) (?:nodig hebben|zoeken)|ons project|(?:o|do) que precisamos|o nosso projeto)\b"
)
_TEST = lazy.pattern(
    r"\W*(?:this is (?:just |only )?a )?(?:test(?:ing)?|probe|essai|prueba|teste)(?:[ -]?(?:mail|e-?mail|message|nachricht|123|1 2 3))?\W*",
    re.I,
)
_HELP = lazy.pattern(r"\W*(?:help|hilfe|aide|ayuda|ajuda|hulp|aiuto|hjälp|hjælp|hjelp|pomoc|info|information)\W*", re.I)
_HAVE = lazy.pattern(r"\b(?:our|(?:we|i) (?:have|use|run|bought|signed|are on|work (?:in|on|with))) $", re.I)
_KEPT_IN = lazy.pattern(  # "invoices in Xero"
    r"\b(?:orders|invoices|quotes|customers|clients|contacts|leads|deals|jobs|accounts|books|stock|records|data) (?:(?:is|are|live|sit|stay|kept|stored|booked|billed) )?(?:in|from) $",
    re.I,
)
_OF_A_SELLER = lazy.pattern(  # "our Boomi connectors"
    r"[\s-](?:[\w-]+\s){0,2}?(?:connectors?|templates?|accelerators?|add-?ons?|plug-?ins?|apps?|practice|partnership|partners?|consultants|developers|experts|specialists|services?|offering|training|licen[cs]es)\b(?! (?:is|are) (?:not|down|broken))",
    re.I,
)
_OURS = words(
    r"\bour (?:(?!(?:\w+ )?(?:about|on|for|of|with|in)\b)\w+ ){0,2}?(?:systems?|crm|erp|web ?shop|shop|online store|accounting|accounts|bookkeeping|ledger|books|invoices|orders|sales (?:team|people|reps)|finance (?:team|system)|warehouse)\b|"
    r"\b(?:connect|join|link|integrat|synch?ronis|synch?roniz|fix)(?:e|es|ing)? (?:our|it|them|these|those|both|the two)\b(?! in (?:days|hours|minutes)| (?:\w+ ){0,2}(?:webinars?|events?|session|community|newsletter|mailing list|conference|summit|workshop|roundtable|partner|programme|program|network|team)\b)|\bunser(?:e[nmrs]?)? (?:\w+ )?(?:systeme?|crm|erp|shop|buchhaltung)\b"
)
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
_JOINS = lazy.pattern(
    r"\b(?:integrat(?!ions\b)\w*|connect(?!ors?\b)\w*|link\w*|sync\w*|interfaces?|anbindung|schnittstelle)\b", re.I
)
_PRICE = lazy.pattern(  # that is asked for, and is nobody's list
    r"\b(?:how much|ballpark|what (?:would|does|will|might|is) (?:it|that|this|the|an?|[\w ]{2,30}) cost|was kostet|wie ?viel|combien|cu[aá]nto|wat kost|hoeveel|quanto)\b|"
    r"(?:^|[\s:–—-])(?:(?:any|rough|your|the|idea of|guide|approx\w*|indicative|preis|prix|precio|prijs|preço|costs?) )*(?:price|pricing|prices|costs?|quote|quotation|estimate|rates?|fees?|budget|preise?|kosten|prix|tarifs?|coût|devis|precios?|coste|presupuesto|prij[sz]\w*|offerte|preços?|custo|orçamento)(?: (?:idea|please|pls|range|estimate|svp|bitte|indication))?\s*\?",
    re.I,
)
_SENTENCES = lazy.pattern(r"(?<=\w\w[.!?])\s+|\n+")
_WORK = words(  # that is asked for
    r"\b(?:please (?:\w+ )?(?:quote|scope|price)|(?:need|want|like|send|for|get|have|require) (?:us |me )?(?:a|an|your) (?:\w+ )?(?:quot\w+|offer|proposal)|request for (?:quot\w+|proposal)|rf[qp]\b|"
    r"(?:need|want|like|looking) (?:\w+ ){0,3}(?:connect|integrat|synch?ronis|link|join)\w*|our (?:crm|erp)\b|we (?:use|run))"
)
_TELLS = words(  # how things go in a firm, and should go
    r"\b(?:by hand|manually|twice\b(?! as\b)|types?|typed|typing|re-?key\w*|re-?typ\w*|copied|copy and paste|(?:must|should|has to|have to|ought to|needs to|need to) (?:also )?(?:be|go|reach|come|show|land|update|create|appear|end up|know|talk)|"
    r"(?:can|could|would|will) you (?:please )?(?:scope|quote|price|connect|link|join|integrate|estimate)|never (?:reach\w*|arriv\w*|agree\w*|match\w*)|(?:do|does) (?:not|n['’]t) (?:talk|match|agree|reach))\b"
)
_JOINED = words(
    r"\b(?:connect\w*|integrat\w*|synch?\w*|link(?:ed|ing) (?:to|with|up)|interfaces?|migrat\w*|automat(?:e|es|ing|ion)\b|should (?:be|become|go|show|update|create)|verbind\w*|anbind\w*|schnittstelle\w*|verknüpf\w*|"
    r"relier|connecter|intégrer|conectar|integrar|collegare|integrare|koppel\w*|ligar)\b"
)
_PROJECT = words(  # that somebody may be after
    r"\b(?:connect\w*|integrat\w*|synch?\w*|link(?:ed|ing) (?:to|with|up)|interfaces?|api|migrat\w*|automat(?:e|es|ed|ing|ion)\b|(?:a|your|the|us an?|for an?) (?:quot\w+|proposal|offer)|rf[qpi]|tender|"
    r"verbind\w*|anbind\w*|schnittstelle\w*|verknüpf\w*|integrier\w*|angebot\w*|relier|connecter|intégr\w+|devis|conectar|integrar|presupuesto|presupuestar|cotizar|collegare|preventivo|koppel\w*|offerte|ligar|orçamento|orçar|chiffrer)\b"
)
_MATTER = words(  # that a project of ours could be about
    r"\b(?:systems?|software|programs?|tools?|orders?|invoices?|(?:web ?)?shop|accounting|accounts|bookkeeping|data|stock|warehouse|customers?|spreadsheets?|systeme?|bestell\w*|rechnung\w*|lager|daten|buchhaltung|"
    r"systèmes?|logiciels?|commandes?|factures?|comptabilité|sistemas?|pedidos?|facturas?|contabilidad|sistem[ai]|ordini|fatture|contabilità|systemen|bestellingen|facturen|boekhouding)\b"
)
_WISHES = words(  # of who sells, and no needs
    r"\b(?:(?:we|i)(?: would|['’]d) like (?:to (?:invite|introduce|present|offer|show|share|propose)\b|you to (?:re-?sell|refer|represent|distribute|join)\b)|(?:we|i)(?:['’]re| are|['’]m| am) looking for (?:\w+ ){0,2}?(?:partners|resellers|distributors|agents|affiliates|agencies)\b)"
)

_OF_WORK = words(  # what a mail has in which somebody may be after a project, in a word or two
    r"\b(?:help\w*|scop\w+|briefs?|briefing|attach\w*|enclosed|charges?|costs?|pric\w+|fees?|rates?|budgets?|cheap\w*|expensive|quot\w+|offers?|proposals?|tenders?|bids?|projects?|requirements?|systems?|programs?|programmes?|softwares?|apps?|applications?|tools?|databases?|platforms?|software|"
    r"spreadsheets?|excel|access|csv|edi|api|erp|crm|automat\w*|manual\w*|by hand|re-?key\w*|re-?typ\w*|type[ds]?|typing|twice|doubl\w+|duplicat\w*|copy|copies|paste\w*|accountants?|account\w*|financ\w+|bookkeep\w*|ledgers?|books|payroll|stock|inventory|warehouse\w*|shops?|webshop|stores?|"
    r"e-?commerce|customers?|clients?|contacts?|leads?|suppliers?|vendors?|records?|data|orders?|ordering|invoic\w*|billing|bills?|licen[cs]\w*|subscriptions?|purchas\w*|consult\w*|implement\w*|migrat\w*|switch\w*|replac\w*|connect\w*|join(?:ed|ing|s)?|link\w*|integrat\w*|synch?\w*|interfac\w*|"
    r"(?:can|could|do|would|will) you (?:do|offer|provide|build|make|supply|handle|support|work)|services?|solutions?|exceptions?|renew\w*|sign(?:ed)? with|credit notes|(?:support )?tickets? ?[:(]|support tickets|aim for|okays?|approv\w+|discounts?|kortingen|rabatte?|remises|descuentos|completion|quarter of|fiscal|(?:have|want|wants|get|be|has to be) (?:it |this )?(?:working|going|running|ready)\b|"
    r"(?:by|before|until|till|end of|from) (?:[\w.]+ ){0,3}?20(?:2[6-9]|3\d)|20(?:2[6-9]|3\d), by then|money|contractors?|bidders?|insur\w+|liab\w+|certif\w+|references?|security|procurement|operations|sponsors?|responsible|feasible|possible|machbar\w*|möglich\w*|geht das|sicherheit|einkauf|"
    r"faisable|possible|sécurité|achats|posible|seguridad|compras|mogelijk|kan dat|inkoop|beveiliging|possível|segurança|possibile|sicurezza|go-?live|go(?:ing|es)? live|live (?:by|for|on|in)|cut-?over|spend|advi[sc]e|how (?:much|soon|long)|combien|cu[aá]nto|quanto|wie ?viel|hoeveel|ressais\w*|deadline|workflow\w*|process\w*|reports?|reporting|dashboards? (?:for|from|of)|"
    r"hilfe|helfen|kosten|kostet|preis\w*|angebot\w*|anfrage\w*|projekt\w*|systeme?n?|programme?n?|lösung\w*|schnittstell\w*|anbind\w*|verbind\w*|doppelt|zweimal|abtippen|tippen|händisch|manuell|kunden\w*|auftr[aä]g\w*|bestell\w*|rechnung\w*|buchhaltung|lager\w*|daten\w*|shops?|lizenz\w*|lieferant\w*|anhang|anbei|leistung\w*|"
    r"aide\w*|aider|coût\w*|prix|tarifs?|devis|offres?|projets?|systèmes?|logiciels?|outils?|relier|raccorder|connecter|intégr\w*|saisi\w*|deux fois|double|clients?|commandes?|factur\w*|comptab\w*|stocks?|données|boutique|licences?|fournisseurs?|pièce jointe|ci-joint\w*|prestations?|"
    r"ayuda\w*|coste?s?|cuesta|precios?|presupuesto\w*|ofertas?|proyectos?|sistemas?|programas?|herramientas?|conect\w*|integr\w*|dos veces|a mano|clientes?|pedidos?|facturas?|contab\w*|almacén|datos|tienda|licencias?|proveedor\w*|adjunt\w*|servicios?|"
    r"hulp|helpen|kost(?:en)?|prij[sz]\w*|offerte\w*|aanvraag|projecten|systemen|systeem|koppel\w*|verbind\w*|dubbel|tweemaal|handmatig|klanten|bestelling\w*|factu\w+|boekhoud\w*|voorraad|gegevens|winkel|webwinkel|leverancier\w*|bijlage|diensten|"
    r"ajud\w*|custos?|custa|preços?|orçamento\w*|propostas?|projetos?|projectos?|ligar|integra\w*|duas vezes|à mão|encomend\w*|faturas?|faturação|armazém|dados|loja|fornecedor\w*|anexo|serviços?|"
    r"aiut\w*|costi?|costa|prezz\w*|preventiv\w*|offert\w*|progett\w*|sistem[ai]|collegare|ordini|fattur\w*|contabil\w*|magazzino|dati|negozio|allegat\w*|servizi\w*|hjälp\w*|hjælp\w*|hjelp\w*|pris\w*|tilbud|offert\w*|kopp?l\w*|faktur\w*|ordr\w*|kunde\w*|bokför\w*|bogfør\w*|regnskap)\b"
)

_WANTS = words(
    r"\b(?:(?:can|could|would|will|do|are) you(?! (?:interested|the right|open to|looking|need|want|struggling|happy with|responsible|still|tired|paying|overpaying))\b|please (?:quote|scope|price|offer|advise|help|connect|send (?:us|me) (?:a|an|your))|how (?:much|soon|long|do (?:i|we)|can (?:i|we))|what (?:would|does|do you|is your|are your)|"
    r"(?<!our )(?<!lowest )(?<!best )(?<!low )(?<!competitive )(?:price|costs?|quote|quotation|estimate|proposal|budget|devis|angebot|presupuesto|offerte|orçamento|preventivo)\b(?! list)|(?:i|we)(?:['’]d| would)? (?:need|want|require|like|wish|look|are looking|am looking|hope|plan|use|run|have to|must|are on|work (?:in|with|on)|keep|key|type|sell|make|moved|switched)\b|help us|for us\b|who can|someone to|anyone who|"
    r"können sie|könnten sie|bitte (?:um|ein|anbieten)|was kostet|wir (?:möchten|wollen|brauchen|suchen|nutzen|haben|benötigen|arbeiten|setzen)|pouvez-vous|pourriez-vous|combien|nous (?:voulons|souhaitons|cherchons|avons besoin|utilisons|avons)|"
    r"pueden|podrían|cuánto|necesit\w+|queremos|usamos|tenemos|kunt u|kunnen jullie|wat kost|wij (?:willen|zoeken|gebruiken|hebben)|podem|quanto|precisamos|queremos|temos|potete|cerchiamo|vogliamo|abbiamo)\b"
)
_OURS_OF_ANY = words(
    r"\bour (?!(?:team|clients?|customers?|users|developers|engineers|experts?|consultants|agency|company|platform|product|solution|tool|software|services?|portfolio|website|ai|partners?|prices?|pricing|rates|offer|programme|program|network|brochure|catalogue|calendar|expertise|specialists|network)\b)(?:\w+)|"
    r"\b(?:unser(?:e[nmrs]?)?|notre|nos|nuestr[oa]s?|noss[oa]s?|ons|onze|nostr[oaie]|vår[at]?|vores?) (?!(?:team|agentur|agence|agencia|agência|kunden|clients?|clientes|klanten|entwickler|experten|experts?|plattform|plateforme|plataforma|lösung|solutions?|solución|solução|produkt|produits?|\w*site|angebot|offres?|oferta|preise|tarifs?|partner\w*)\b)(?:\w+)"
)

_SUM = lazy.pattern(  # of what somebody may spend
    r"(?:[€$£]|\b(?:eur|usd|gbp|chf|cad|aud|sek|nok|dkk|pln|brl|inr))\s?\d{1,3}[., ]?\d{3}|\d{1,3}[., ]?\d{3}\s?(?:[€$£]|(?:eur|euros?|usd|dollars?|gbp|pounds|chf|sek|nok|dkk|pln|reais)\b)",
    re.I,
)
_OF_A_FORM = lazy.pattern(  # rows of a web form, which a program sends for who filled it in
    r"^\W*(?:(?:your|first|last|full|ihr|votre|su|uw) )?(?:name|vorname|nachname|nom|prénom|nombre|naam|nome|company|firma|société|empresa|bedrijf|message|nachricht|mensaje|bericht|mensagem|messaggio|comments?|enquiry|inquiry)(?: \w+)?\s*[:*]",
    re.I | re.M,
)
_ROW = lazy.pattern(
    r"^[ \t>*•|-]*(?P<label>[^\W\d_][^:|\t\n]{1,30}?)[ *]*(?:[:|\t]|\s{3,})[ \t*|]*(?P<value>[^|\t\n]{2,60})", re.M
)
_SHORT_WORD = 3  # letters
_ANSWERS = lazy.pattern(
    r"\s*(?:re|aw|sv|vs|ang|antw|odp|rif|r|res|rép|rv|bls|ynt|vá|ha|auto\w*(?: \w+)?|out of office|abwesen\w*)\s*:",
    re.I,
)


def not_a_brief(text: str, subject: str, playbook: Playbook) -> str:
    """Why a mail asks for nothing that we scope; "" where it does or may. When in doubt it is a brief.

    One of `empty`, `help`, `test`, `call-me`, `unsubscribe`, `sales-pitch`, `spam`, `newsletter`, `survey`, `invoice`,
    `order`, `application`, `out-of-office`, `moved-on`, `notice`, `misdirected`, `courtesy`, `no-words`, `payment`,
    `sponsoring`, `offer` (a supplier's to us), `unclear` (no word of any work), and those of FOR_STAFF."""
    own = "".join(text[start:end] for start, end in own_words(text)).strip()
    said = f"{subject}\n{own}"
    about = _is_about(said, playbook)
    if not own:
        if _HELP.fullmatch(subject) or asks_for_help(subject):
            return "help"
        return "" if forwards(text) or asks_by_title(subject, playbook) else "empty"
    if _HELP.fullmatch(own):
        return "help"
    if asks_for_help(own) and (
        asks_for_help(subject) or not (_is_about(subject, playbook) or _products(subject, playbook))
    ):
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
    for asked in (_ASK_FOR_FORM, _ASK_HOW):
        if len(own) < SHORT and (found := asked.search(own)) and _nothing_else(own, asked, playbook):
            besides = f"{own[: found.start()]} {own[found.end() :]}"
            if not _is_about(besides, playbook) and not nothing_said(own):
                return "help"
    if away := _absence(own, subject, playbook):
        return away
    mail = Said.of(said)  # a long one is looked through for what its words can begin
    body = mail.part(own)
    if of_staff := _for_staff(subject, body, playbook):
        return of_staff
    if not about and (nothing := nothing_said(own)) and not (forwards(text) or _products(said, playbook)):
        return nothing
    if not re.search(r"\w\w", own) and (not about or _ANSWERS.match(subject)):
        return "no-words"
    if SPAM.search(mail) and not (about and (_NEED.search(body) or len(_products(own, playbook)) > 1)):
        return "spam"
    if wish := _wish(mail, body, playbook):
        return wish
    if other := _by_nobody_who_buys(subject, mail, body, playbook):
        return other
    if len(own) < SHORT and _CALL_ME.search(body) and _needs_only_to_talk(subject, mail, body, playbook):
        return "call-me"
    if is_written_to_many(body, least=2) and not _fills_in(body, playbook):
        return "newsletter"
    offer = offered(body)
    if offer and offer.clear and not _wants_besides(offer, body, playbook):
        return "sales-pitch"
    needs = body.part(offer.besides) if offer else body
    if _NEED.search(body.part(_WISHES.pattern.sub(" ", needs.small)) if _WISHES.is_in(needs) else needs):
        return ""
    if why := _wants_else(subject, mail, body, about, playbook):
        return "" if _has_systems(body, playbook) else why  # a long text is not looked through for systems in vain
    if forwards(text) or len(own) >= LONG:
        return ""
    if not about and _is_of_nothing_of_ours(mail) and _says_nothing_of_work(own, playbook):
        return "unclear"
    if _names_in_passing(subject, body, playbook):
        return "unclear"
    if _names(own, playbook) > 1:
        return ""
    if offer and not _wants_besides(offer, body, playbook):
        return "unclear"
    return "unclear" if len(own) < SHORT and may_be_pitch(mail) and not _buys(body, playbook) else ""


def _by_nobody_who_buys(subject: str, mail: Said, body: Said, playbook: Playbook) -> str:
    """A program's notice, a paper of trade, a fraud, a survey, or what went to the wrong address, where nothing in it may be
    of somebody who has systems or wants work; else ""."""
    own = body.text
    if _is_notice(subject, body, playbook):
        return "notice"
    if len(own) < LONG and _is_offer(body, playbook):
        return OFFER
    if len(own) < 2 * SHORT and (besides := without_our_invoice(body)) is not None:
        said = body.part(besides)
        if not (
            _names(own, playbook) or _may_buy(said, playbook) or _is_about(besides, playbook) or _PROJECT.search(said)
        ):
            return OUR_INVOICE  # "We need your October invoice" needs no work
    if len(own) >= LONG or _may_buy(body, playbook):
        return ""
    if (trade := of_trade(mail, body)) and not (_PROJECT.search(body) and trade not in FOR_STAFF):
        return trade
    if is_fraud(mail):
        return "" if _products(own, playbook) else "spam"
    if SURVEY.search(mail) and not _PROJECT.search(body):
        return "survey"
    strayed = (TO_KIN.match(own) or WRONG_ADDRESS.search(own)) and not _SENDS_ON.search(own)
    return "misdirected" if strayed and len(own) < SHORT and _says_nothing_of_work(own, playbook) else ""


_SENDS_ON = lazy.pattern(  # "Please see what Fergus wrote below"; the line that strayed is then one of its parts
    r"\b(?:please |pls )?(?:see|read|find|look at|take|consider|quote|use|go by)\b[^.;!?\n]{0,60}\b(?:below|attached|enclosed|underneath|beneath)\b",
    re.I,
)


def _is_offer(body: Said, playbook: Playbook) -> bool:
    """Whether a mail brings the offer that a supplier makes us, and says nothing besides that work of ours could be about."""
    besides = without_offer(body)
    if besides is None or len(body.text) >= 2 * SHORT or _may_buy(body.part(besides), playbook):
        return False
    return not (
        _is_about(besides, playbook) or _QUOTE.search(besides) or _PROJECT.search(besides) or _MATTER.search(besides)
    )


def _wants_besides(offer: Offered, body: Said, playbook: Playbook) -> bool:
    """Whether who offers something wants work of us besides, tells of some, or has systems."""
    besides = body.part(offer.besides)
    if _NEED.search(besides) or _WORK.search(besides) or _TELLS.search(besides) or _has_systems(besides, playbook):
        return True
    return not offer.people and _names(offer.besides, playbook) > 1


def _is_notice(subject: str, body: Said, playbook: Playbook) -> bool:
    """Whether a mail is a program's notice and asks for nothing. A program may name one product, its own."""
    besides = told_by_program(body.text, subject)
    if besides is None or _may_buy(body.part(besides), playbook) or len(_OF_A_FORM.findall(besides)) > 1:
        return False
    named = _names(body.text, playbook)
    return not named or (named == 1 and not _names(besides, playbook) and not _JOINED.search(body))


def _may_buy(body: Said, playbook: Playbook) -> bool:
    """Whether words are of somebody who may want work: they need something, tell of systems of their own, or name two."""
    if _NEED.search(body) or _WORK.search(body) or _has_systems(body, playbook):
        return True
    return _names(body.text, playbook) > 1


def _names(said: str, playbook: Playbook) -> int:
    """How many products a text names."""
    return len({each.system.name for each in _products(said, playbook)})


def _says_nothing_of_work(own: str, playbook: Playbook) -> bool:
    return not (_is_about(own, playbook) or _products(own, playbook) or _QUOTE.search(own) or _PROJECT.search(own))


def _names_in_passing(subject: str, body: Said, playbook: Playbook) -> bool:
    """Whether a short mail names products only as part of what is no work on them ("the NetSuite training is in room 12", "book
    this Salesforce invoice in Xero"), and says nothing besides that somebody might want of us."""
    own = body.text
    if len(own) >= SHORT or any(sign.is_in(body) for sign in (_NEED, _WORK, _TELLS, _JOINED, _PROJECT, _OURS)):
        return False
    if _QUOTE.search(own) or _SUM.search(own) or _fills_in(body, playbook):
        return False
    if _is_about(_without_products(subject, playbook), playbook) or _is_about(
        _without_products(own, playbook), playbook
    ):
        return False
    named = _products(own, playbook)
    return bool(named) and all(
        _OCCASION_BEHIND.match(own, each.end) or _OCCASION_BEFORE.search(own, max(0, each.start - _NEAR), each.start)
        for each in named
    )


def _without_products(said: str, playbook: Playbook) -> str:
    """A text without the names of products and what may have them, which are words of our subject as well."""
    for each in reversed(_products(said, playbook)):
        said = f"{said[: each.start]} {said[each.end :]}"
    return _AN_OCCASION.sub(" ", said)


_NEAR = 60  # characters before a product
_OCCASION = (  # what has a product's name, and is no work on it
    r"(?:conferences?|trainings?|courses?|class|exam|certifications?|webinars?|summit|party|booth|stand|meet-?ups?|user groups?|invoice|receipts?|"
    r"passwords?|log-?ins?|questions|people|folks|slides|presentation|talk|lunch|dinner|tickets? for|parking|badges?|"
    r"schulung(?:en)?|konferenz|kurs|messe|veranstaltung|vortrag|rechnung|passwort|zugangsdaten|fragen|leute|folien|"
    r"formations?|conférence|cours|salon|réunion|facture|mot de passe|questions|charla|curso|conferencia|evento|reunión|factura|contraseña|"
    r"formación|opleiding|cursus|conferentie|bijeenkomst|factuur|wachtwoord|vragen|formação|conferência|reunião|palestra|fatura|senha)"
)
_AN_OCCASION = lazy.pattern(rf"\b{_OCCASION}\b", re.I)
_OCCASION_BEHIND = lazy.pattern(
    rf"(?:['’]s)?[ -](?:user |partner |admin )?{_OCCASION}\b|"
    r" (?:is|was|seems|are) (?:(?:still|again|all) )?(?:down|offline|unavailable|back up|not available)\b|"
    r" (?:ist|war) (?:schon wieder |wieder )?(?:down|offline|nicht erreichbar)\b|"
    r" est (?:encore |de nouveau )?(?:en panne|hors ligne)\b| está (?:otra vez |de novo )?(?:caído|fora do ar)\b| ligt (?:er )?(?:weer )?(?:uit|plat)\b",
    re.I,
)
_OCCASION_BEFORE = lazy.pattern(
    rf"\b{_OCCASION}(?: (?:for|in|on|of|at|by|from|with|about|zu|zum|für|von|mit|de|du|sur|avec|del?|da|do|sobre|con|com|van|over|voor|met|the|der|die|la|el|las|los|o|a)){{1,3}} $|"
    rf"\b(?:formation|conférence|facture|charla|curso) $|"
    r"\b(?:book|post|file|enter|save|record|log|upload|put) (?:it|them|this|that)(?: please)? (?:in|into|to|on) (?:the )?$",
    re.I,
)


def _buys(body: Said, playbook: Playbook) -> bool:
    """Whether a mail has a sign, however small, of who wants something of us or has systems."""
    if any(sign.is_in(body) for sign in (_WANTS, _OURS_OF_ANY, _TELLS)):
        return True
    if _has_systems(body, playbook) or _fills_in(body, playbook):
        return True
    text = body.text
    return any(_KEPT_IN.search(text, max(0, each.start - 30), each.start) for each in _products(text, playbook))


def _fills_in(body: Said, playbook: Playbook) -> bool:
    """Whether a mail says on a line or in a row what its CRM or its ERP is, as who sells does not; whatever stands in the other
    rows ("Security: outsourced to CyberCo") is the writer's too."""
    for row in _ROW.finditer(body.text):
        fact = labels(playbook).exact(row["label"])
        said = f"Our {row['label']} is {row['value']}"  # where "Copper" is one, too
        if fact is not None and fact.kind == "system" and _products(said, playbook):
            return True
    return False


def _is_of_nothing_of_ours(mail: Said) -> bool:
    """Whether a mail, in a language whose words are known here, has not even one in which somebody may be after a project.
    Such a mail is a stranger's to somebody else, nearly always; were it a buyer's, the form is an answer."""
    if len(mail.text) >= LONG or _OF_WORK.is_in(mail) or _OURS.is_in(mail) or _SUM.search(mail.text):
        return False
    return re.search(r"[^\W\d_]{2}", mail.text) is not None and read_as(mail.text) != ""


def _needs_only_to_talk(subject: str, mail: Said, body: Said, playbook: Playbook) -> bool:
    """Whether who wishes for a call names nothing that could be quoted, however much he needs it."""
    own = body.text
    if _wants_quote(subject, own, playbook) or _has_systems(body, playbook):
        return False
    if _PROJECT.search(own) or _MATTER.search(own):
        return False
    return (_OWN_NEED.search(body) is not None or not is_pitch(mail, len(own))) and _NEED.search(
        body.part(_VAGUE_NEED.sub(" ", own))
    ) is None


def _absence(own: str, subject: str, playbook: Playbook) -> str:
    """The kind of notice that a mail is, if it is one of an absence; who asks in the title and is away is a buyer."""
    notice = absence(own, subject)
    if notice is None or _is_about(notice.told, playbook) or _products(notice.told, playbook):
        return ""
    bears_anothers = _ANSWERS.match(subject) or is_announced(subject)  # the title of what it answers
    return notice.kind if bears_anothers or not _is_about(subject, playbook) else ""


def asks_by_title(subject: str, playbook: Playbook) -> bool:
    """Whether a subject is a request by itself: "HubSpot and Xero: please quote integration", or two systems and no word
    besides. Most mails without a text have a title that says less."""
    if _ANSWERS.match(subject):
        return False
    if names_systems_alone(subject, playbook):
        return True
    about, named = _is_about(subject, playbook), _products(subject, playbook)
    return bool(about or named) and (
        _ASKS_BY_TITLE.search(subject) is not None
        or (len(named) > 1 and (_JOINS.search(subject) or _PRICE.search(subject)) is not None)
        or (_JOINS.search(subject) and _PRICE.search(subject)) is not None
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
    of_many = is_written_to_many(body) or not few_words_on_systems
    if is_newsletter(body) and of_many and not (_TELLS.search(body) or _fills_in(body, playbook)):
        return "newsletter"
    if is_pitch(mail, len(own)):
        return "sales-pitch"
    if not about and _APPLICATION.search(mail):
        return "application"
    if _DUNNING.search(mail) and not re.search(r"\b(?:integrat|crm|erp|quote|sync)", mail.text.casefold()):
        # "when an invoice in Visma is overdue, whoever looks after that library ought to see it in Pipedrive"
        named = _names(own, playbook)
        return "invoice" if named < 2 and (_PAY.search(mail) or not named) else ""
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
    short = len(own.text) < 2 * SHORT
    complains = (
        _COMPLAINT.search(own) is not None
        or (short and _COMPLAINS.search(subject) is not None)
        or (short and _GRIEVANCE.search(own) is not None and not (_MATTER.search(own) or _PROJECT.search(own)))
    )
    besides = own.part(_TO_COMPLAIN.pattern.sub(" ", own.small)) if complains else own
    if _NEED.search(besides) or _WORK.search(besides):
        return ""
    if _PERSONAL_DATA.search(own):
        return "personal-data"
    return "complaint" if complains else ""


def _has_systems(own: Said, playbook: Playbook) -> bool:
    """Whether a mail speaks of systems or records that its writer has, as nobody does who wants something else."""
    if _OURS.search(own):
        return True
    return any(
        _HAVE.search(own.text, max(0, each.start - 30), each.start) and not _OF_A_SELLER.match(own.text, each.end)
        for each in _products(own.text, playbook)
    )


def _products(said: str, playbook: Playbook) -> list[Mention]:
    """The products that a text names."""
    return catalogue(playbook).find(Clause.alone(said))


def _wants_quote(subject: str, own: str, playbook: Playbook) -> bool:
    """Whether a short mail that wishes for a call is of somebody who wants a quote all the same: its own words speak of
    the subject, or it names a system, or its title asks for a quote. A title alone that names the subject is no brief."""
    if _is_about(own, playbook) or _QUOTE.search(subject):
        return True
    return bool(_products(f"{subject}. {own}", playbook))
