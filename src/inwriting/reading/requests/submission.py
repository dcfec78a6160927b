"""When a request wants its quotations: "Quotations must reach us by 27 November 2026, 12:00 CET".

Only a sentence that speaks of handing in quotations names that time. A budget's deadline, a go-live, the end of a contract,
the day until which questions may be asked or an offer has to hold are other times. Where words leave two days open,
both are given; where they leave the hour or the zone open, that is said, and who decides what follows takes the safe one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from itertools import pairwise

from inwriting.reading.model import SubmissionRead
from inwriting.reading.page.layout import BULLET
from inwriting.reading.requests.spoken_times import in_digits, in_the_morning
from inwriting.reading.requests.zones import (
    by_our_clocks,
    without_zones,
    zone_at,
    zone_before,
    zone_of_all,
    zone_of_writer,
)
from inwriting.reading.text import lazy
from inwriting.reading.text.authorship import own_words
from inwriting.reading.text.patterns import compiled
from inwriting.reading.values import MONTH, MONTHS

_OFFER = (
    r"(?:your (?:(?:best|final|firm|fixed|written|lowest|total) ){0,2}(?:prices?|pricing|costs?|costings?|figures?|estimates?|fees?|numbers?|reply|answers?)|quot(?:es?|ations?)|offers?|bids?|tenders?|proposals?|responses?|submissions?|replies|angebot(?:e[sn]?|s)?|gebote?|(?:ihren?|votre|vos|sus?|uw|o seu) (?:besten? |meilleurs? )?(?:preise?|prix|precios?|prijs|prijzen|preços?)|réponses?|"
    r"offres?|devis|propositions?|plis|ofertas?|cotizaciones|presupuestos?|propuestas?|offertes?|voorstel(?:len)?|inschrijving(?:en)?|propostas?|cotações|orçamentos?|offert[ae]|preventiv[oi]|"
    r"(?:ihrer?|votre|vos|sus?|uw|(?:a )?(?:sua|vossa)|la vostra) (?:schriftlichen? |geschätzten? )?(?:antwort|rückmeldung|réponses?|respuestas?|antwoord|reactie|respostas?|risposta))"
)
_FIGURE = r"(?:(?:written|firm|rough|ballpark|best|final|first|quick|indicative|fixed|budget) ){0,2}(?:prices?|pricing|figures?|numbers?|cost(?:s|ing)?|estimates?)"
_BY = (
    r"(?:by|until|till|before|no later than|not later than|(?:at the |the )?latest(?: by| on)?|on or before|due(?: on| by| in)?|"
    r"bis(?: zum| spätestens| spätestens zum)?|spätestens(?: am| bis| bis zum)?|vor dem|avant(?: le)?|jusqu['’]au|au plus tard(?: le)?|"
    r"d['’]ici(?: au| le| à)?|entro(?: il| le)?|antes del?|hasta(?: el)?|a más tardar(?: el)?|voor|vóór|uiterlijk(?: op)?|tot(?: en met)?|até(?: o dia| ao dia| a)?|antes de)"
)
_BY_OR_FOR = rf"(?:{_BY}|pour(?: le)?|para(?: el| o| a)?|per(?: il)?)"  # "votre devis pour jeudi"
_BY_WORDS = compiled(rf"\b{_BY}\b")
_LABEL = compiled(
    r"(?:"
    r"\b(?:closing|submission|response|return|tender|bid|rf[qp]|quot(?:e|ation)|proposal|offer) (?:closing |submission |due |return )?(?:date|time|deadline|date and time|date/time)|"
    rf"\b(?:tender|bid|rf[qp]|itt|quot(?:e|ation)|proposal|offer) (?:returns?|submission|response|receipt|clos(?:e|ing)|due)(?=\s*[:|–—-]|\t| (?:is |are )?(?:by|on|at|no later|before)\b)|^\W*submissions?(?=\s*[:|–—]| - |\t)|^\W*(?:prices?|figures?|costs?) (?:is |are )?(?:needed|required|wanted)(?= {_BY}\b)|"
    r"\bdeadline (?:for|of) (?:the |your |all )?(?:submission|receipt|return|submitting|quot\w+|offers?|bids?|tenders?|proposals?|responses?)|"
    rf"\b(?:submission|receipt|return) of (?:the |your |all )?{_OFFER}|\b{_OFFER}(?: (?:to|for) (?:this|our|the) (?:rf[qpi]|request|tender|enquiry|inquiry|brief))? (?:are |is )?(?:due|(?:needed|required|requested|wanted|expected|awaited)(?=(?:,? (?:asap|urgently|as soon as possible|soon|quickly|please))*,? {_BY}))\b|\b(?:rf[qp]|tenders?|bids?|bidding|submissions?|quot(?:es|ations?)|offers?|proposals?|(?:tender|bid|e?-?tendering) (?:box|portal|window|period)|window for (?:the |your |all )?\w+) (?:will |now )?(?:clos(?:es|ing|e)|shuts?|ends?)\b(?! (?:date|in|at the end|every|each))|"
    r"\b(?:tender|bid|bidding|submission|response|quotation) (?:window|period|phase)(?=\s*[:|–—-]|\t| (?:is|runs|from)\b)|\b(?:ausschreibung|ausschreibungsfrist|angebotsphase|vergabeverfahren) (?:endet|schließt|läuft)\b|"
    r"\bappel d['’]offres (?:se clôture|est clos|ferme|prend fin)\b|\blicitación (?:se )?(?:cierra|finaliza|termina)\b|\baanbesteding (?:sluit|eindigt)\b|\b(?:concurso|licitação) (?:encerra|fecha|termina)\b|"
    rf"\b(?:last (?:day|date)|cut-?off(?: date| time)?|closing) (?:for|of) (?:the |your |all )?(?:receipt of )?{_OFFER}|\bdue date(?: and time)? (?:for|of) (?:the |your |all )?{_OFFER}|"
    r"\b(?:angebotsfrist|abgabefrist|abgabetermin|einreichungsfrist|angebotsabgabe|angebotsschluss|abgabeschluss|einsendeschluss|schlusstermin|(?:abgabe|einreichung|eingang) (?:der|ihrer|ihres|von) (?:angebote?s?|gebote)|frist (?:für|zur) (?:die )?(?:angebotsabgabe|abgabe\w*|einreichung\w*))|"
    r"\b(?:date|heure) limite (?:de |pour la )?(?:remise|réception|dépôt|soumission|envoi)(?: (?:des|de vos|de votre) (?:offres?|plis|devis|propositions?))?|\b(?:remise|réception|dépôt|clôture|envoi) (?:des|de vos|de votre) (?:offres?|plis|devis|propositions?)|"
    rf"\b{_OFFER} (?:(?:est|sont) )?(?:attendue?s?|souhaitée?s?|à (?:remettre|rendre|envoyer|déposer))(?= {_BY_OR_FOR}\b)|"
    r"\b(?:fecha|plazo) (?:límite )?(?:de |para (?:la )?)?(?:presentación|entrega|recepción|envío)(?: de (?:las |sus )?(?:ofertas|propuestas|cotizaciones|presupuestos))?|"
    rf"\b(?:fecha límite|fecha tope|plazo)(?: máximo)? (?:de |para )(?:presentar|enviar|entregar|remitir|recibir) (?:las? |sus? |el )?{_OFFER}|\bcierre (?:de |para )(?:la )?(?:recepción de |presentación de )?(?:las )?{_OFFER}|"
    r"\b(?:uiterste (?:inlever|inschrijf)?datum(?: (?:voor|van) \w+(?: van \w+)?)?|sluitingsdatum|inleverdatum|(?:inschrijf|indienings?|offerte|sluitings)termijn|sluiting(?: van)?(?: de)? (?:inschrijving\w*|offertes)|deadline (?:voor )?(?:offertes?|inschrijving\w*))|"
    r"\b(?:prazo|data) (?:limite |final )?(?:para |de )(?:a |o )?(?:apresentação|entrega|submissão|envio|receção|recepção)(?: (?:de|das|da) (?:propostas?|ofertas?|cotações|orçamentos?))?|"
    r"\btermine (?:ultimo |finale )?(?:per |di )(?:la |l['’])?(?:presentazione|consegna|invio|ricezione)(?: (?:delle|di) (?:offerte|proposte))?|\bscadenza (?:delle|per le|di) offerte"
    r")\b"
)
_HANDED_IN = (
    r"(?:reach|arrive|be here|accepted(?= until| till| up to)|be (?:with us|in(?= by| before| no later)|received|submitted|sent|returned|delivered|handed in|lodged|e-?mailed|uploaded|entered|in our (?:hands|inbox)|made|due)|"
    r"eingehen|eingegangen|vorliegen|eingereicht|abgegeben|zugehen|parvenir|être (?:remis\w*|reçu\w*|déposé\w*)|"
    r"(?:ser )?(?:recibid|presentad|enviad|entregad|entregue|recebid|apresentad)\w+|recibirse|presentarse|se (?:presentarán|entregarán|enviarán|recibirán|admiten|admitirán|aceptan|aceptarán|reciben)|pervenire|essere (?:inviat|presentat|consegnat|trasmess|ricevut)\w+|(?:ingediend|ontvangen|ingeleverd) (?:zijn|worden)|binnen zijn|in te (?:dienen|leveren|zenden)|te (?:sturen|bezorgen|ontvangen)|(?:einzu|abzu|vorzu|zu (?:über|ein)?|zuzu)(?:reichen|geben|legen|senden|schicken|mitteln))"
)
_PIECE = (  # of a quotation: "Part I (technical)", "the technical part", "Envelope 2", "the price"
    r"(?:(?:part|envelope|volume|lot|section|tranche|document|file|teil|los|umschlag|band|partie|enveloppe|pli|sobre|parte|tomo|lote|deel|perceel|envelop|envelope) (?:[IVX]{1,4}|\d{1,2}|[A-D]|one|two|three|eins|zwei|un|deux|uno|dos|een|twee|um|dois)(?: ?[:,–—-]? ?\(?(?:the )?(?:technical|commercial|financial|price|pricing|prices|technik|preis(?:e)?|technique|prix|técnic[oa]|económic[oa]|techniek|technisch|prijs(?:deel)?|preço)(?: \w+)?\)?)?|"
    r"(?:technical|commercial|financial|price|pricing) (?:part|parts|envelope|section|volume|schedule|bid|sheet|component|response|submission)|(?:technisch|kaufmännisch|kommerziell)e[rs]? teil|preis(?:teil|blatt)|partie (?:technique|financière)|(?:sobre|parte) (?:técnic[oa]|económic[oa])|(?:technisch|prijs|financieel) ?deel|parte (?:técnica|financeira)|"
    r"(?<=the )pric(?:es?|ing))"
)
_STEP_OF = r"(?:stage|phase|step|round|tier|stufe|runde|étape|fase|ronde|etapa) (?:[IVX]{1,4}|\d{1,2}|one|two|first|second|eins|zwei)"
_NUMBERED = r"^\W*(?:(?:[A-Z]{1,5}[-.]?)?\d[\d.]*\W+|\(?[a-z][.)]\W+)?"  # "B.3 Part I is due …"
_PIECE_DUE = compiled(  # in parts, with a time of day: "Part I (technical) is due Wednesday at 08:00"
    rf"{_NUMBERED}(?:the |your |der |die |das |la |le |el |l['’]|het |de |a |o )?(?:first |second )?(?:{_PIECE}(?: \(\w+\))?(?: (?:submission|response|bid|offer))?(?:,? (?:is|are|must be|ist|est|es|está|é)(?: to be)?(?: (?:due|submitted|handed in|uploaded|sent|fällig|einzureichen|à remettre|attendue?|a presentar|in te dienen))?\b|\s*:)|"
    rf"{_STEP_OF}(?: ?\([^()\d]{{2,30}}\))?,?:? ?(?:[–—-] )?(?:submissions?|responses?|bids?|offers?|proposals?|tenders?|abgabe|angebote?|offres?|ofertas?|inschrijving|propostas?)\b(?: (?:is|are)(?: due)?|\s*[:–—-]| due)?)"
)
_PASSIVE = compiled(  # as tenders are written: "Offers are uploaded to TendSign by 25 November 2026, 08:00"
    rf"{_NUMBERED}(?:the |all |your |die |alle |ihre |les |las |los |as |de |alle )?{_OFFER},? (?:only )?(?:(?:are|is|get|will be|shall be) (?:only |then |electronically |to be )*(?:uploaded|entered|submitted|handed in|lodged|delivered|deposited|placed|sent|filed|returned|registered|received|accepted|taken)|"
    r"(?:werden|wird)\b(?=[^;?]{4,120}\b(?:eingereicht|hochgeladen|abgegeben|eingestellt|entgegengenommen|angenommen|übermittelt))|(?:sont|est) (?:déposée?s|remise?s|transmise?s|téléchargée?s|envoyée?s|reçue?s)|se (?:presentan|suben|cargan|entregan|envían|remiten)|(?:worden|wordt)\b(?=[^;?]{4,120}\b(?:ingediend|geüpload|ingeleverd|ontvangen|geplaatst))|(?:worden|wordt) (?:ingediend|geüpload|ingeleverd|geplaatst)|(?:são|é) (?:submetid|apresentad|carregad|entregue|enviad)\w*)"
)
_ASK_FOR = (
    r"(?:send|have|submit|return|provide|deliver|get|obtain|let (?:us|me) have|forward|give us|let us have|share|hand in|e-?mail|upload|enter|(?:we|i) (?:need|expect|require|want|await|look forward to)|"
    r"(?:would|['’]d) (?:like|need|appreciate)|looking for|expecting|senden|schicken|einreichen|reichen|erwarten|bitten|erbitten|envoyer|remettre|adresser|"
    r"enviar|presentar|sturen|indienen)"
)
_EXPECT = (  # what who writes it wants to have, not what others are sent
    r"(?:erbitten|erwarten|benötigen|brauchen|wünschen|erbeten|bitten (?:\w+ )?um|hätten (?:wir )?(?:gerne? )?|freuen uns (?:auf|über)|attend(?:ons|s)|espérons|souhait(?:ons|erions)|aimerions (?:recevoir|avoir)|(?:nous )?faire parvenir|transmettre|"
    r"necesitamos|esperamos|rogamos|agradecemos|agradeceríamos|solicitamos|remitir|envíen|verwachten|ontvangen|zien (?:\w+ ){0,4}?tegemoet|aguardamos|pedimos|precisamos|enviem|attendiamo|chiediamo|inviare|inviarci|far pervenire)"
)
_PROSE = compiled(
    rf"(?:\b(?:can|could|may|might|would|will) (?:you|we|i) (?:(?:please|possibly|kindly|perhaps) )?(?:get|give|send|let|have|provide|do|make|email)(?: (?:us|me))?(?: have)? (?:(?:an?|the|your|some) )?(?:{_FIGURE}|{_OFFER})(?: (?:to (?:us|me)|back|over|ready|for (?:this|it|us|me)))* {_BY}\b|"
    rf"\b(?:we|i)(?: (?:really|urgently|just|do|will|would))*(?:['’]ll|['’]d)? (?:need|want|require|must have|like) (?:an?|the|your|some) {_FIGURE}(?: (?:from you|to (?:us|me)|back|for (?:this|it)))* {_BY}\b|\bany chance of (?:an?|your|the) (?:{_FIGURE}|{_OFFER}) {_BY}\b|"
    rf"\b(?:können|könnten|würden|kann|könnte) (?:sie|ich|wir) (?:uns |mir )?(?:bitte )?{_BY}\b(?=[^;?]{{4,60}}?\b(?:{_OFFER}|(?:eine[nr]?|den|das) (?:preis|richtpreis|kostenschätzung))\b)|"
    rf"\b{_OFFER} {_EXPECT}(?: (?:wir|uns|gerne?|bitte))* {_BY}\b|\b{_EXPECT}\b(?! (?:die|les|los|de|i) (?:kunden|clients|clientes|klanten|clienti))[^.;?]{{0,40}}?\b{_OFFER}\b[^.;?]{{0,40}}?\b{_BY_OR_FOR}\b|"
    rf"\b{_BY} [^;?]{{4,60}}?\b{_EXPECT}\b[^.;?]{{0,30}}?\b{_OFFER}\b|\b{_OFFER} (?:wird|werden) {_BY}\b(?=[^;?]{{4,60}}\b(?:erwartet|erbeten|benötigt))|\b{_OFFER} in {_BY}\b|"
    rf"\b(?:pouvez-vous|pourriez-vous|können sie|könnten sie|kunt u|podrían|poderiam|potete)(?: \w+)? {_ASK_FOR}\b[^.;?]{{0,40}}?\b{_OFFER}\b[^.;?]{{0,40}}?\b{_BY_OR_FOR}\b|"
    rf"\b{_OFFER}\b[^.;?:]{{0,60}}? {_HANDED_IN}\b[^;?]{{0,60}}?\b{_BY}\b|"
    rf"\b{_OFFER} (?:müssen|sind|moeten|dienen|doivent) (?:uns )?{_BY}\b(?=[^;?]{{4,80}} {_HANDED_IN}\b)|"
    rf"(?:^\W*(?:\d[\d.]*\W+)?|\b(?:please|pls|kindly|bitte|you(?: \w+){{0,2}}|and|merci de|veuillez|por favor|gelieve) ){_ASK_FOR}\b"
    rf"[^.;?]{{0,60}}?\b{_OFFER}\b[^.;?]{{0,60}}?\b{_BY}\b|"
    rf"\b{_OFFER}:? (?:to us |please |bitte |an uns |(?:an|à|a|aan|to) \S+@\S+ |svp |por favor |graag )?{_BY}\b|"
    rf"\b(?:your )?{_OFFER}\b[^.;?]{{0,80}}?\b(?:so|hence|therefore|thus|and) (?:we|i)(?: would|['’]d)? (?:need|want|like|require|must have|have to have) (?:to have )?(?:it|this|that|them|yours) {_BY}\b|"
    rf"\b(?:merci de|veuillez|bitte|por favor|graag|gelieve)(?: nous| uns| ons)? (?:répondre|antworten(?: sie)?|um (?:ihre )?(?:antwort|rückmeldung)|respond\w+|contest\w+|reageren|(?:te )?antwoorden)(?: (?!nicht|pas|niet|no\b)\w+){{0,2}}? {_BY}\b|"
    rf"\b(?:please|pls|kindly|bitte|merci de|veuillez|por favor|gelieve|(?:could|can|would) you)\b[^.;?]{{0,10}}?\b{_ASK_FOR}\b[^.;?]{{0,20}}?\b{_BY}\b(?=[^;?]{{4,60}}?\b{_OFFER}\b)|"
    rf"\bkunt u(?: ons)? {_BY}\b(?=[^;?]{{4,60}}?\b{_OFFER}\b[^;?]{{0,20}}\b(?:sturen|bezorgen|doen|geven))|(?:^\W*|\bplease )(?:quote|respond|reply|bid) (?:to us |to this rf[qp] |in writing )?{_BY}\b|"
    rf"\b{_BY} [^;?]{{4,60}}?\b{_ASK_FOR}\b[^.;?]{{0,40}}?\b{_OFFER}\b)"
)
_LATE = compiled(  # "Offers received after 15:00 on 30 November will not be considered", "No bids are accepted after Friday"
    r"(?:"
    rf"\b(?:{_OFFER}|anything|everything|those)(?: \w+){{0,2}},? \(?(?:(?:that|which) )?(?:(?:is|are|has been|have been) )?(?:received|arriv\w+|submitted|sent|delivered|lodged|uploaded|reach\w*(?: us)?|com(?:es?|ing) in|which arrive|made|handed in)?"
    rf"(?: (?:by|to|with) us)? ?(?:after|later than|past) (?=[^;?]{{4,110}}?\b(?:(?:not|n['’]t|cannot|never|no longer) (?:be )?(?:\w+ )?(?:consider|accept|evaluat|open|read|review|look|admit|taken)\w*|(?:be |are |is )?(?:rejected|disregarded|excluded|disqualified|ignored|returned unopened|too late)))|"
    rf"\b{_OFFER},? (?:die |welche )?(?:erst )?nach (?:dem )?(?=[^;?]{{4,110}}?\b(?:nicht|ausgeschlossen|verspätet|zurückgewiesen))|\b{_OFFER} (?:reçue?s?|arrivée?s?|remise?s?|déposée?s?|parvenue?s?|transmise?s?) (?:après|passé) (?:le )?(?=[^;?]{{4,110}}?\b(?:écartée?s?|rejetée?s?|refusée?s?|éliminée?s?|pas|irrecevable|non))|"
    rf"\bno se (?:admitirán|aceptarán|considerarán|tendrán en cuenta|valorarán) (?:las )?{_OFFER}(?: \w+)? (?:después|pasad[oa]|posteriores|más allá)(?: del?| al?)?\b|\b{_OFFER} (?:die )?(?:ontvangen |binnengekomen )?na (?=[^;?]{{4,110}}?\b(?:niet|afgewezen|terzijde))|"
    rf"\bnão serão (?:aceites|aceitas|consideradas|admitidas) {_OFFER}(?: \w+)? (?:após|depois de)\b|\b{_OFFER} (?:pervenut|ricevut|inviat)[ei] (?:dopo|oltre) (?:il )?(?=[^;?]{{4,110}}?\b(?:non|esclus|respint))|"
    rf"\b(?:no {_OFFER} (?:will be|are|is|can be|shall be|may be)(?: \w+)? (?:accepted|considered|received|taken|admitted)|(?:cannot|can['’]?t|will not|won['’]t|do not|don['’]t|unable to) (?:accept|consider|take|evaluate|open|look at) (?:any |late |further |more )*{_OFFER}(?: received| arriving| submitted| sent)?) (?:after|later than|past)\b"
    r")"
)
_TOLD = compiled(  # what others do or did is told, and asked of nobody
    r"(?:\b(?:suppliers?|vendors?|consultan(?:ts?|cy)|compan(?:y|ies)|partners?|contractors?|integrators?|bidders?|agenc(?:y|ies)|firms?|others?|we|they|s?he|who)"
    r"(?: (?:have|has|had|all|already|both|also|just|only))* (?:submitted|sent|gave|given|provided|delivered|handed in|made|quoted|returned|got|received)|"
    r"\b(?:competitors?(?:['’]s?)?|(?:another|other|previous|former|last) (?:supplier|vendor|bidder|consultant|partner|integrator)(?:['’]?s)?)|"
    r"(?:lieferant\w*|anbieter|berater|partner|dienstleister|firm[ae]n?|vertrieb|fournisseurs?|prestataires?|commerciaux|vendeurs|concurrents?|proveedor(?:es)?|comerciales|leveranciers?|verkopers|fornecedor(?:es)?|comerciais|fornitor[ei]|kund(?:en|schaft)|clients|clientes|klanten|clienti)"
    r" (?:haben|hat|ont|a|han|ha|hebben|heeft|têm|tem|hanno|send\w+|schick\w+|envoi\w+|remett\w+|envían|stur\w+|enviam|inviano|erwart\w+|attend\w+|esper\w+|aguard\w+|verwacht\w+)|(?:an (?:unsere )?kunden|aux clients|à nos clients|a (?:los|nuestros) clientes|aan (?:onze )?klanten|aos clientes|ai clienti))\b"
    rf"(?:(?!\b(?:please|pls|kindly|must|should|shall|you|need|want)\b)[^.;?]){{0,50}}\b{_OFFER}|\bother {_OFFER}"
)
_DEADLINE = compiled(
    r"\W*(?:(?:the|our|die|unsere|la|le|notre|el|nuestro|o|nosso|il|de|onze) )?(?:(?:new|revised|final|updated|original|amended|extended|current|hard|absolute|firm|neue|endgültige|verlängerte|nouvelle|nuev[oa]|nieuwe|nov[oa]) )?(?:deadline|due(?: date)?|frist|date limite|fecha límite|plazo|prazo|closes|return by|abgabe|einreichung|à (?:remettre|rendre|déposer)|indienen|inlevering|recepción|entrega|termine(?: (?:per|di) (?:le |la )?\w+)?|"
    r"(?:réponse|respuesta|antwort|rückmeldung|reactie|resposta) (?:attendue|souhaitée|erbeten|gewünscht|gevraagd|esperada|solicitada))\b|"
    r"\W*(?:tenders?|bids?|rf[qp]|itt|return|closing|responses?|repl(?:y|ies)|quot(?:es?|ations?)|offers?|proposals?|angebote?|offres?|ofertas?|offertes?)(?=(?:\s*[(\[][^()\[\]\d]{2,40}[)\]])?\s*(?:[:|–—]|\t))"
)
_ANOTHER = compiled(  # other times of a request: until when to ask, and how long an offer has to hold
    r"\b(?:valid(?:ity)?|binding|remain open|hold (?:good|firm)|bindefrist|gültig\w*|zuschlagsfrist|validité|valables?|validez|geldig\w*|validade|"
    r"questions?|clarifications?|queries|enquir\w+|rückfragen|bieterfragen|fragen|vragen|preguntas|dúvidas|"
    r"(?:licen[cs]es?|software|hardware|subscription|hosting|reseller(?:['’]s)?|vendor['’]s) (?:offers?|quot\w+|proposals?|bids?)|"
    r"(?:other|licen[cs]e|software|hardware|platform|crm|erp) (?:vendors?|suppliers?|bidders?|manufacturers?)|resellers?|your (?:quote|quotation|offer|proposal) can wait|"
    rf"{_OFFER} from (?-i:[A-ZÀ-Þ])\w+|(?-i:[A-ZÀ-Þ])\w+['’]s {_OFFER}|our own {_OFFER}|"
    r"intent(?:ion)? to (?:bid|respond|quote)|(?:year|month|period|quarter|books?)[ -]?(?:end|clos)\w*|fiscal|opportunit\w+|deals?|to (?:our |the |its |their |all )?(?:customers?|clients?|prospects?)|last year|was due)\b"
)
_PROJECT = compiled(
    r"\b(?:go[ -]?live|budgets?|contracts?|expir\w+|renew\w*|licen[cs]es?|subscriptions?|award\w*|kick-?off|start|cut-?over|decid\w+|decision|"
    r"invoic\w+|payments?)\b"
)

_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon montag lundi lunes maandag segunda-feira",
            "tuesday tue tues dienstag mardi martes dinsdag terça-feira",
            "wednesday wed mittwoch mercredi miércoles woensdag quarta-feira",
            "thursday thu thur thurs donnerstag jeudi jueves donderdag quinta-feira",
            "friday fri freitag vendredi viernes vrijdag sexta-feira",
            "saturday sat samstag sonnabend samedi sábado zaterdag",
            "sunday sun sonntag dimanche domingo zondag",
        )
    )
    for name in names.split()
}
_FRIDAY = 4
_WEEKDAY = "|".join(sorted(_WEEKDAYS, key=len, reverse=True))
_YEAR = r"(?:20\d\d)"
_DAY = compiled(
    rf"(?P<iso>\b{_YEAR}-\d{{1,2}}-\d{{1,2}}(?:\b|(?=T\d)))|"
    rf"(?P<numeric>\b(?P<first>\d{{1,2}})(?P<mark>[./-])(?P<second>\d{{1,2}})(?P=mark)(?P<nyear>{_YEAR}|\d\d)(?!\d))|"
    rf"(?P<dotted>\b(?P<dd>\d{{1,2}})\. ?(?P<mm>\d{{1,2}})\.(?!\d))|"
    rf"(?P<dmy>\b(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)? ?(?:of |de |-)?(?P<month>{MONTH})\b\.?(?:,? ?(?:de |-)?(?P<year>{_YEAR}))?)|"
    rf"(?P<mdy>\b(?P<us_month>{MONTH})\.? (?P<us_day>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (?P<us_year>{_YEAR}))?)|"
    r"\b(?P<nth>\d{1,2})(?:st|nd|rd|th)\b(?: of (?P<which>this|the|next) month\b)?(?=[^\w\s]|\s*$|\s+(?:\(|\d|(?:at|by|before|no|noon|midday|midnight|please|latest|close|cob|eob|eod|end|and|or|to)\b))|"
    rf"\b(?:am|zum|den|dem|le|el|día|dia|il) (?P<nth_abroad>\d{{1,2}})\b\.?(?! ?(?:de |di )?(?:{MONTH})\b|[./-]?\d|[:,.]\d| ?(?:uhr|h|heures|horas|ore)\b)(?=,|\W*$| (?:um|à|a las|às|alle|\d|\())|"
    rf"(?P<weekday>\b(?:{_WEEKDAY})\b)|(?P<week>\bend of (?:the |this )?week\b)|"
    r"(?P<tomorrow>\b(?:tomorrow|morgen(?:ochtend|vroeg|middag|avond)?|demain|mañana|amanhã)\b)|(?P<today>\b(?:today|tonight|this (?:morning|afternoon|evening)|ce soir|cet après-midi|esta (?:noche|tarde|noite)|vanavond|vanmiddag|heute|aujourd['’]hui|hoy|vandaag|hoje)\b)"
)
_CLOCK = compiled(
    r"(?<![\d.,:/-])(?:(?P<midnight>\b(?:(?:12|00)(?:[:.h]00)? ?(?:o['’]clock )?)?(?:midnight|mitternacht|minuit|medianoche|meia-noite|middernacht)\b)|"
    r"(?P<noon>\b(?:(?:12(?:[:.h]00)? ?(?:p\.? ?m\.? ?|hrs |hours |h |o['’]clock |uhr )?\(?(?:at )?)?(?:noon|midday|lunch(?: ?time)?(?! (?:break|meeting|hour))|mittags?|midi|mediodía|meio-dia)\b\)?))|"
    r"(?P<hour_part>1[0-2]|0?[1-9])(?:[:.](?P<minute_part>[0-5]\d))?(?=,? (?:this|in the|tomorrow|today in the|(?:on )?[a-z]+day) (?P<part>morning|afternoon|evening)\b|,? (?P<night>tonight)\b)|"
    r"(?P<hour12>1[0-2]|0?[1-9])(?:[:.](?P<minute12>[0-5]\d))? ?(?P<half>[ap])(?:\. ?m\b\.?| ?m\b)|"
    r"(?P<hour>[01]?\d|2[0-4])(?P<mark>[:.hu])(?P<minute>[0-5]\d)(?::[0-5]\d)?(?! ?[ap]\.?m\b)(?![\d%]|\.\d)(?: ?(?:uhr|hrs|hours|h|uur)\b)?|"
    r"(?P<hour_only>[01]?\d|2[0-4]) ?(?:uhr|h|uur|heures|horas|ore|u|hrs|hours|o['’]clock)\b|(?P<military>(?:[01]\d|2[0-3])[0-5]\d)(?: ?(?:hrs|hours|h)\b|(?= ?(?-i:Z|UTC|GMT|[A-Z]{1,2}ST|[A-Z]{1,2}DT|CET|CEST|EET|EEST|BST|IST|SGT|HKT)\b)))"
    r"(?: ?\((?:\d{1,2}(?:[:.h]?\d\d)? ?(?:[ap]\.? ?m\.?|uhr|hrs|hours|h)?|noon|midday|midnight)\))?"  # and the same once more
)
_CLOSE = compiled(
    r"\b(?:(?-i:COB|EOB|EOD|CoB|EoD)|cob|eod|(?:close|end) of (?:the )?(?:business|play|(?:business |working |office )?day|office hours)(?: hours)?|"
    r"feierabend|(?:ende des|dienst)(?: tages|schluss)|tagesende|fin de (?:la )?journée|(?:final|fin) del? día|ein(?:d|de) van de (?:werk)?dag|fim do dia|fine (?:della )?giornata)\b"
)
_MORNING_ENDS = time(12)
_CLOSES = time(17)  # when a day of business ends for those who name no hour
_NEAR = 90  # characters from the cue to its date, and from the date to its time of day
_NEW_LINE = lazy.pattern(  # a blank line, a line with a marker or a number, a line with a label
    r"\n[ \t]*\n|\n(?=[ \t]*(?:[-*•–▪]|\(?\d{1,3}[.)]|\d{1,3}(?:\.\d{1,3})+[.):]?|[A-Z]{1,5}-?\d{1,3}[.):]?|\(?[a-z]\))[ \t])|"
    r"\n(?=[ \t]*[^\n:]{2,40}:[ \t*])"
)
_SENTENCE = lazy.pattern(
    r"(?<=[a-zà-ÿ)][a-zà-ÿ)][.!?])\s+(?=[A-ZÀ-Þ])|(?<=\w\w\w[.!?])[ \t]*\n(?=[A-ZÀ-Þ])|(?<=[€$£%)][.!?])\s+(?=[A-ZÀ-Þ][a-zà-ÿ])|(?<=\d\d\d\d\.)\s+(?=[A-ZÀ-Þ])|(?<=:\d\d\.)\s+(?=[A-ZÀ-Þ])|(?<=[A-Z]T\.)\s+(?=[A-ZÀ-Þ][a-zà-ÿ])|(?<=UTC\.)\s+(?=[A-ZÀ-Þ][a-zà-ÿ])|(?<=[ap]\.m\.)\s+(?=[A-ZÀ-Þ][a-zà-ÿ])|;\s+"
)


def read_submission(text: str, today: date, *, spans: Sequence[tuple[int, int]] | None = None) -> SubmissionRead | None:
    """When a request wants its quotations, as it says so, or None. Of several the earliest counts.

    `today` is the day on which the request arrived where its writer is: "Friday" is the first one from there on.
    `spans` are the writer's own words, where that is known better than from the text."""
    own = list(own_words(text) if spans is None else spans)
    found = [
        read
        for start, end in own
        for before, (begin, stop) in _with_the_one_before(_sentences(text, start, end))
        if (read := _in_sentence(text, begin, stop, today) or _before_that(text, before, begin, stop, today))
    ]
    first = min(found, key=lambda read: (min(read.days), read.clock or time.max), default=None)
    if first and first.clock and not first.zone:
        return replace(first, zone=zone_of_all(text) or _zone_of_writer(text, own, first))
    return first


def _with_the_one_before(sentences: Iterable[tuple[int, int]]) -> Iterator[tuple[int, tuple[int, int]]]:
    """Each sentence behind the place where the one before it begins."""
    before = -1
    for begin, stop in sentences:
        yield (begin if before < 0 else before), (begin, stop)
        before = begin


def _before_that(text: str, before: int, start: int, end: int, today: date) -> SubmissionRead | None:
    """A time that an occasion gives: "Our board meets tomorrow at 8am and we need your number before that". What comes
    before a day without an hour comes on the day before."""
    asked = _BEFORE_THAT.search(text[start:end]) if _THAT.search(text, start, end) else None
    if asked is None:
        return None
    told = in_digits(text[before : start + asked.start()])
    dated = _DAY.search(told)
    if dated is None or _AGAIN_AND_AGAIN.search(told) or _DAY.search(told, dated.end() + 1):
        return None
    days = _days(dated, today)
    clock, zone = _clock(told, dated)
    if asked["before"] and clock is None:
        days = tuple(max(day - timedelta(days=1), today) for day in days)
    if not days or max(days) < today:
        return None
    first = start if dated.start() >= start - before else before
    return _read(text[first:end], first, days, clock, zone)


def _zone_of_writer(text: str, own: Sequence[tuple[int, int]], read: SubmissionRead) -> str:
    """Whose clocks "our local time" means: those of the place where the writer says to be."""
    if not by_our_clocks(read.evidence):
        return ""
    return next((zone for start, end in own if (zone := zone_of_writer(text[start:end]))), "")


_MAY_BE_TIMED = lazy.pattern(  # asked first, because most sentences have no time
    rf"\d|\b(?:{_WEEKDAY}|tomorrow|morgen|demain|mañana|amanhã|domani|today|tonight|heute|aujourd|hoy|vandaag|hoje|afternoon|evening|cob|eo[bd]|clos|end|ende|feierabend|dienstschluss|fin|fim|dag|soir|week|hours?|stunden?|heures?|horas?|uur|noon|midday|lunch|mittag|midi|clock|half|halb|quarter|viertel|kwart|morgen|noche|tarde|noite|vanavond|vanmiddag)",
    re.I,
)
_HOW_LONG = lazy.pattern(r"(?<=\d)\s?(?:h|hrs|hours|heures|horas|ore)$", re.I)  # "Response time: 4 hours"
_ONE_SENTENCE = 160  # characters: a longer one may be several
_PART = lazy.pattern(r"(?<![ap]\.m)[.;]\s+(?=\S)(?!\d{1,2}[:.]\d\d)|\n\s*|\s(?=\d{1,2}(?:\.\d{1,2})+\s+[A-ZÀ-Þ])")
_NUMBER = lazy.pattern(r"\s\d{1,2}(?:\.\d{1,2})+\s+[A-ZÀ-Þ]")  # of a paragraph within the stretch
_PART_ENDS = lazy.pattern(r"(?<![ap]\.m)\.(?=\s|$)|(?=;|\n)")


def _in_sentence(text: str, start: int, end: int, today: date) -> SubmissionRead | None:
    told = text[start:end]
    if _MAY_BE_TIMED.search(told) is None:
        return None
    sentence = in_digits(_that_counts(told))
    label, prose, late = _LABEL.search(sentence), _PROSE.search(sentence), _LATE.search(sentence)
    if prose and not label and any(others.end() > prose.start() for others in _TOLD.finditer(sentence, 0, prose.end())):
        return None
    alone = _DEADLINE.match(sentence)
    asked = label or late or prose or alone or _SOON.search(sentence)
    told_so = None if asked or _AGAIN_AND_AGAIN.search(sentence) else _told_so(sentence)
    cue = asked or told_so
    if (within := _WITHIN.search(sentence) or _FROM_NOW.search(sentence)) and not _ANOTHER.search(sentence):
        return _within(told, start, today, _hours(within))
    if cue and cue in (label, alone):
        sentence = _moved(sentence, cue)
    dated = _dated(sentence, cue) if cue else None
    if cue and dated is None and cue not in (late, alone, told_so):
        then = _BY_THEN.search(sentence) or _BARE_BY.search(sentence) if cue is prose else cue
        return _by_clock(sentence, told, then.end(), start, today) if then else None
    if cue is None or dated is None or _ANOTHER.search(sentence, 0, dated.end()):
        return None
    if _PROJECT.search(sentence, cue.start(), dated.start()):
        return None
    days = _days(dated, today)
    clock, zone = _clock(sentence, dated)
    zone = zone or _zone_beside_label(sentence, cue, dated)
    if not days or (cue in (alone, told_so) and clock is None):
        return None  # a bare "Deadline: 1 March" is the project's more often than the quotation's
    if min(days) <= today and _STAMP.search(sentence):
        return None  # when a form's program took the submission
    first, last = _own_words(told, cue.start(), dated.end())
    return _read(told[first:last], start + first, days, clock, zone)


def names_day_ahead(text: str, today: date) -> bool:
    """Whether a text names a date that has not passed, in figures or with its month."""
    return any(
        not (match["weekday"] or match["today"] or match["tomorrow"] or match["week"]) and max(days) >= today
        for match in _DAY.finditer(text)
        if (days := _days(match, today))
    )


def _told_so(sentence: str) -> re.Match[str] | None:
    """Words that tell how offers come in, or which piece of one is due: of themselves they may be of other days, so that
    only a day with a time beside it makes them a deadline."""
    return _PASSIVE.match(sentence) or _PIECE_DUE.match(sentence)


_STAMP = lazy.pattern(r"(?<!\d)\d{1,2}:\d\d:\d\d(?!\d)")  # no person gives seconds


def _own_words(sentence: str, cue: int, dated: int) -> tuple[int, int]:
    """Where the words that name the time begin and end in a long stretch without marks, as paragraphs of a PDF are:
    "Budget … 3.2 Go-live: … 3.3 Quotations to be received by 30 November"."""
    if len(sentence) <= _ONE_SENTENCE and not _NUMBER.search(sentence, 0, cue):
        return 0, len(sentence)
    begins = [match.end() for match in _PART.finditer(sentence, 0, cue)]
    ends = _PART_ENDS.search(sentence, dated)
    return (begins[-1] if begins else 0), (ends.end() if ends else len(sentence))


def _read(
    sentence: str, start: int, days: tuple[date, ...], clock: time | None, zone: str = "", within: int = 0
) -> SubmissionRead:
    marker = BULLET.match(sentence)
    whole = sentence[marker.end() if marker else 0 :].strip()
    first = start + sentence.index(whole)
    return SubmissionRead(days, clock, zone, whole, first, first + len(whole), within)


def _within(sentence: str, start: int, today: date, hours: int) -> SubmissionRead | None:
    return _read(sentence, start, (today,), None, within=hours) if 0 < hours <= _MOST_HOURS else None


def _by_clock(sentence: str, told: str, asked: int, start: int, today: date) -> SubmissionRead | None:
    """A time of day without a day ("by 4pm", "by end of day"): today's, or where that is over tomorrow's."""
    clock, close = _CLOCK.search(sentence, asked), _CLOSE.search(sentence, asked)
    then = min((match for match in (clock, close) if match), key=lambda match: match.start(), default=None)
    if then and then is clock and _HOW_LONG.search(then.group()):
        return None
    if then is None or not _BETWEEN.fullmatch(sentence[asked : then.start()]):
        return None
    if _ANOTHER.search(sentence) or _THAT_DAY.search(sentence) or _DAY.search(sentence, then.end()):
        return None
    if _PROJECT.search(sentence, 0, then.start()):
        return None
    zone = zone_at(sentence, then.end())
    hour = _time(clock) if clock and then is clock else (_CLOSES if zone else None)
    return _read(told, start, (today, today + timedelta(days=1)), hour, zone)


def _hours(match: re.Match[str]) -> int:
    words = match["hours"].casefold()
    return int(words) if words.isdigit() else _NUMBERS.get(words, 0)


_NUMBERS = {
    name: number
    for number, names in enumerate(
        (
            "an one einer une una een uma",
            "two zwei deux dos twee duas",
            "three drei trois tres drie três",
            "four vier quatre cuatro quatro",
            "five fünf cinq cinco vijf",
            "six sechs seis zes",
            "seven sieben sept siete zeven sete",
            "eight acht huit ocho oito",
        ),
        start=1,
    )
    for name in names.split()
}
_MOST_HOURS = 72
_TO_US = (  # the words with which a request speaks to who is to quote
    rf"(?:(?:^\W*(?:\d[\d.]*\W+)?|\b(?:please|pls|kindly|bitte|merci de|veuillez|por favor|gelieve) )(?:(?:nous|ons|nos) )?{_ASK_FOR}(?: (?:us|me|sie|uns|mir|nous|ons|the|a|an|your|ihr|ihre|ihren|votre|su|uw|vossa|with|written|das|ein|le|la|el|een)){{0,4}} {_OFFER}(?: to us)?|"
    rf"\b(?:can|could|may|might|would) (?:we|i|you) (?:please )?(?:get|have|give|send|let)(?: (?:us|me))?(?: have)? (?:(?:an?|the|your) )?(?:{_FIGURE}|{_OFFER})|(?:^\W*|\b(?:and|so) )(?:we|i) (?:urgently |really )?(?:need|want) (?:an?|the|your) {_FIGURE}|"
    rf"^\W*(?:wir (?:brauchen|benötigen)|ich (?:brauche|benötige)|nous avons besoin de|necesitamos|precisamos d[ea]) (?:(?:ihr|das|ein|votre|le|un|su|la|una|sua|vossa) )?{_OFFER}|"
    rf"\b{_OFFER}(?: \w+){{0,2}} {_HANDED_IN}(?: us)?|^\W*(?:please )?(?:quote|respond|reply|bid)(?: to us)?)"
)
_WITHIN = compiled(
    rf"{_TO_US} (?:within|inside|in|innerhalb von|innerhalb|binnen|in den nächsten|sous|dans les|d['’]ici|en|dentro de|dentro das próximas|em)(?: the)?(?: next)? "
    rf"(?P<hours>\d{{1,2}}|{'|'.join(_NUMBERS)}) (?:hours?|stunden?|heures?|horas?|uur)\b(?! (?:of|after|from) (?!receipt|receiving|this|now|today))"
)
_FROM_NOW = compiled(  # "The quotation must arrive 2 hours from now"
    rf"{_TO_US}(?: (?:here|with us))? (?:at the latest |no later than |latest )?(?P<hours>\d{{1,2}}|{'|'.join(_NUMBERS)}) (?:hours?|hrs) from (?:now|this (?:mail|e-?mail|message)|receipt)\b(?! on\b)"
)
_BEFORE_THAT = compiled(  # "Our board meets tomorrow at 8am and we need your number before that"
    rf"(?:{_TO_US}|\b(?:we|i) (?:\w+ )?(?:need|want|require|must have|have to have)(?: to have| to see)? (?:{_OFFER}|(?:an?|the|your) (?:{_FIGURE}|{_OFFER}))|\b(?:please|kindly) {_ASK_FOR}(?: (?:us|me|the|an?))* (?:{_OFFER}|{_FIGURE})|\bneed (?:your|an?|the) (?:{_FIGURE}|{_OFFER}))"
    r"(?: (?:to (?:us|me)|in hand|ready|well))* (?:(?P<before>before|prior to|ahead of)|by|until|for|in time for) (?:that|then|it|the (?:meeting|session|board|call|sitting))\b(?! (?:day|date|week|month|time))"
)
_THAT = compiled(r"\b(?:before|to|of|by|until|for) (?:that|then|it|the (?:meeting|session|board|call|sitting))\b")
_AGAIN_AND_AGAIN = compiled(
    r"\b(?:every|each|daily|weekly|monthly|nightly|always|usually)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b"
)
_BY_THEN = compiled(rf"{_TO_US} {_BY}(?: the| la)? (?={_CLOCK.pattern}|{_CLOSE.pattern})")
_BARE_BY = compiled(  # "Quotes by end of business, please", and not "Quotes by 5pm are exported"
    rf"^\W*{_OFFER}(?:,? (?:please|pls|bitte|svp))? {_BY}(?: the| la)? (?=(?:{_CLOCK.pattern}|{_CLOSE.pattern})(?:[ ,]*(?:please|pls|bitte|thanks|thank you|at the latest|latest|sharp))?\W*$)"
)
_SOON = compiled(  # "I need the quotation today please", and not "We need the quotes today in HubSpot"
    rf"(?:(?:^\W*(?:\d[\d.]*\W+)?|\b(?:please|pls|kindly|bitte|merci de|veuillez|por favor|gelieve|(?:could|can|would) you(?: please)?|wir|nous) )(?:{_ASK_FOR}|{_EXPECT}|need|brauchen|schicken|avons besoin de)(?: (?:us|me|sie|uns|mir|nous|ons|nos|bitte)){{0,2}} "
    r"(?:the|your|an?|ihr|das|ein|votre|le|la|une?|una|su|el|uw|de|een|vossa|uma)(?: (?:written|firm|best|fixed))? (?:quot(?:e|ation)|offer|bid|proposal|tender|price|figure|angebot|devis|offre|oferta|presupuesto|offerte|proposta)(?: (?:to us|back|over))?|"
    rf"^\W*{_OFFER}(?: is| are)? (?:needed|required|wanted|requested)|\b{_OFFER} {_EXPECT} wir) "
    r"(?=(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|heute|morgen|aujourd['’]hui|demain|hoy|mañana|vandaag|hoje|amanhã)\b(?:[,;]? (?:please|pls|asap|noch|bis|at|by|if|before|no later|latest|morning|afternoon|evening|bitte|\d)|\W*$|[.!?(]))"
)
_THAT_DAY = compiled(
    r"\b(?:that|the same|same|each|every|the next|the following) (?:day|morning|afternoon|evening|week)|\bdaily\b"
)
_BETWEEN = compiled(  # what may stand between the words and their day
    r"(?:[\s,:;()–—/*_|!-]|\b(?:final|firm|strict|new|changed|revised|on|the|at|of|to|for|by|is|are|will|be|in|and|our|your|this|all|end|close|business|working|day|date|time|cob|eob|eod|latest|"
    rf"receipt|submission|rf[qp]|{_OFFER}|no|not|later|than|before|until|strictly|local|uhr|h|hrs|hours|o['’]clock|noon|midday|first thing|early|in|morning|früh|matin|vormittags?|morgens|afternoon|evening|a\.?m\b\.?|p\.?m\b\.?|"
    r"(?-i:[A-Z]{2,4})|dem|den|der|von|play|del|às|alle|è|kan|tot|cierra|ab|sind|são|vóór|zum|am|um|bis|ist|endet|läuft|schließt|wir|uns|gerne?|bitte|le|la|les|el|los|las|es|à|au|al|a|de|do|da|dia|op|om|est|sont|fixée?s?|termina|finaliza|vence|acaba|cierra|sluit|eindigt|is|scade|il|entro|encerra|spätestens|für|pour|para|per|next|this|coming|until)(?!\w)|\d{1,2}(?:[:.h]\d\d)?(?: ?[ap]\.? ?m\b\.?)?)*"
)


_A_DAY = re.sub(r"\?P<\w+>", "?:", _DAY.pattern.replace("(?P=mark)", "[./-]"))
_A_CLOCK = r"\d{1,2}(?:[:.h]\d\d)?(?: ?[ap]\.? ?m\b\.?| ?uhr| ?h\b| ?hrs)?"
_A_MOMENT = rf"(?:(?:on |the |am |le |el |op |em |at )*(?:{_A_DAY})(?:,? (?:at |um |à |a las |om |às )?{_A_CLOCK})?)"
_REQUEST = r"(?:rf[qpi]|tenders?|itt|request|enquiry|inquiry|invitation|competition|procurement|procedure|ausschreibung|anfrage|appel d['’]offres|consultation|licitación|aanbesteding|concurso|licitação)"
_BEGUN = compiled(  # when a request began, behind its name: "The RFQ issued on 20 November closes at …"
    rf"(?<=\w),? ?\(?(?:[^()\d;]{{0,12}}[\w/-]*\d[\w/-]*,? )?(?:(?:which|that|was|had|has been|were|is) )*(?:issued|published|opened|opens|released|launched|started|starts|begins|began|sent(?: out)?|dated|announced|advertised|of|from|vom|du|del|van|de) {_A_MOMENT}\)?,?(?: (?:and|but))?"
)
_NAMES_REQUEST = compiled(rf"\b{_REQUEST}(?P<number> (?:no\.?|nr\.?|ref\.?)? ?[\w/-]*\d[\w/-]*(?! ?[.:]\d))?")
_GOES_ON = compiled(r" (?:closes|closed|ends|shuts|is|are|now|will|has)\b")
_NO_LONGER = compiled(  # the day that is given up: "(was 4 December)", "instead of 4 December", "die am 20. November veröffentlichte"
    rf"\((?:was|were|previously|formerly|before|originally|earlier|not|instead of|vorher|bisher|zuvor|statt|avant|initialement|au lieu d\w+|antes|anteriormente|voorheen|eerder)\b[^()]*\)|"
    rf"(?:instead of|rather than|previously|formerly|originally|and not|statt|anstatt|anstelle des|bisher|au lieu du|initialement|en lugar del?|en vez del?|in plaats van|em vez de) {_A_MOMENT},?|"
    rf"\bnot (?:on |by )?{_A_MOMENT},? but\b|\bam (?:{_A_DAY}) (?:veröffentlichte|ausgeschriebene|versandte|gestartete|verschickte)[nrs]?\b"
)
_GIVEN_UP = lazy.pattern(
    r"\(|instead|rather|previously|formerly|originally|not|statt|stelle|bisher|au lieu|initial|en lugar|en vez|plaats|em vez|\bam\b",
    re.I,
)
_MOVED = compiled(  # between the words for a deadline and the day that counts now
    rf"(?:(?:is|are|was|were|has|have|had|been|being|will|be|gets?|got|now|hereby|to|just) )*\b(?:moved|shifted|changed|extended|postponed|prolonged|pushed|put|brought|pulled|advanced|rescheduled|revised|amended|updated|shortened|delayed|deferred|set)(?: (?:forward|forwards|back|up|out|in|again|by (?:an? |one |two |three |\d+ )?\w+))*(?:,? from {_A_MOMENT})?(?:,? (?:to|until|till|up to|on|now)\b|:)|"
    rf"\b(?:is|are) now\b|"
    rf"\b(?:wurde|wird|ist)(?: vom? {_A_MOMENT})? (?:auf|bis)(?: zum| den)?(?=[^;?]{{3,60}}\b(?:verlängert|verschoben|vorgezogen|vorverlegt|geändert|verkürzt))|"
    rf"\b(?:est|a été) (?:report|repouss|prolong|avanc|modifi|déplac)\w+(?: du {_A_MOMENT})? (?:au|jusqu['’]au|à)\b|"
    rf"\b(?:se (?:amplía|prorroga|adelanta|pospone|aplaza|traslada)|(?:ha sido|fue|queda) (?:ampliad|prorrogad|adelantad|aplazad|pospuest)\w+)(?: del? {_A_MOMENT})? (?:al|a|hasta(?: el)?)\b|"
    rf"\b(?:is|wordt|werd) (?:van {_A_MOMENT} )?(?:verlengd|verplaatst|vervroegd|verschoven|uitgesteld)(?: van {_A_MOMENT})? (?:tot|naar)\b|"
    rf"\b(?:foi|é|fica) (?:prorrogad|adiad|antecipad|alargad|alterad)\w+(?: de {_A_MOMENT})? (?:para|até)\b"
)
_WINDOW = compiled(  # "Tender window: 10 November to 25 November 2026, 08:00"
    rf"\W*(?:(?:is|runs|from) )*{_A_MOMENT} ?(?:to|until|till|through|bis|-|–|—)(?= (?:the |den |le )?(?:{_A_DAY}))"
)
_NOTE = lazy.pattern(r"[(\[][^()\[\]\d\n]{2,60}[)\]]")  # behind a label: "(hard!)", "[final]"


def _blank(sentence: str, start: int, end: int) -> str:
    """A sentence with a stretch made blank: what is left stands where it stood."""
    return f"{sentence[:start]}{' ' * (end - start)}{sentence[end:]}"


def _that_counts(sentence: str) -> str:
    """A sentence without the days on which its request began, and without those that were given up."""
    for given_up in _NO_LONGER.finditer(sentence) if _GIVEN_UP.search(sentence) else ():
        sentence = _blank(sentence, *given_up.span())
    named = _NAMES_REQUEST.search(sentence)
    if named is None:
        return sentence
    begun = _BEGUN.match(sentence, named.end())
    end = begun.end() if begun else named.end()
    if named["number"] and (begun or _GOES_ON.match(sentence, end)):
        return _blank(sentence, named.start("number"), end)
    return _blank(sentence, *begun.span()) if begun else sentence


def _moved(sentence: str, cue: re.Match[str]) -> str:
    """A sentence without what stands between the words for a deadline and the day to which it was moved."""
    moved = _MOVED.search(sentence, cue.end()) or _WINDOW.match(sentence, cue.end())
    if moved is None:
        return sentence
    gap = _CLOCK.sub(" ", _DAY.sub(" ", sentence[cue.end() : moved.start()]))
    return _blank(sentence, cue.end(), moved.end()) if _BETWEEN.fullmatch(without_zones(gap)) else sentence


_CLOSER = compiled(
    r",? ?\(?(?:the |den |le |el |dem |o |, )?(?=\d|[a-zà-ÿ]{3,10}\.? \d)"
)  # between a day's name and its date


def _dated(sentence: str, cue: re.Match[str]) -> re.Match[str] | None:
    """The day that belongs to the cue: the first behind its beginning, and near."""
    match = _DAY.search(sentence, cue.start())
    if match is None:
        return None
    last = max((by.end() for by in _BY_WORDS.finditer(sentence, cue.start(), match.start())), default=cue.end())
    gap = sentence[min(max(last, cue.end()), match.start()) : match.start()]
    if len(gap) > _NEAR or not _BETWEEN.fullmatch(without_zones(_CLOCK.sub(" ", _NOTE.sub(" ", gap)))):
        return None
    named = match["weekday"] or match["today"] or match["tomorrow"]
    closer = _CLOSER.match(sentence, match.end()) if named else None
    exact = _DAY.match(sentence, closer.end()) if closer else None
    return exact or match  # "Friday, 11 December"


def _days(match: re.Match[str], today: date) -> tuple[date, ...]:
    """The days that the words may mean, the first one first; a day without its year is the next such day."""
    group = match.group
    if group("iso"):
        year, month, day = map(int, group("iso").split("-"))
        return _possible((year, month, day))
    if group("numeric"):
        first, second, year = int(group("first")), int(group("second")), int(group("nyear"))
        year += 2000 if year < 100 else 0
        if group("mark") == "." or first == second:
            return _possible((year, second, first))
        both = _possible((year, second, first), (year, first, second))
        coming = tuple(day for day in both if day >= today)
        return coming or both
    if group("dotted"):
        return _coming(int(group("mm")), int(group("dd")), today)
    if group("dmy") or group("mdy"):
        number, name = (group("day"), group("month")) if group("dmy") else (group("us_day"), group("us_month"))
        year_said, month = group("year") or group("us_year"), MONTHS[name.lower()]
        return _possible((int(year_said), month, int(number))) if year_said else _coming(month, int(number), today)
    if group("nth") or group("nth_abroad"):
        return _nth(int(group("nth") or group("nth_abroad")), group("which") == "next", today)
    if group("week"):
        return (today + timedelta(days=_FRIDAY - today.weekday()),) if today.weekday() <= _FRIDAY else ()
    if group("weekday"):
        return (today + timedelta(days=(_WEEKDAYS[group("weekday").lower()] - today.weekday()) % 7),)
    return (today + timedelta(days=1 if group("tomorrow") else 0),)


def _possible(*candidates: tuple[int, int, int]) -> tuple[date, ...]:
    days = set()
    for year, month, day in candidates:
        try:
            days.add(date(year, month, day))
        except ValueError:
            continue
    return tuple(sorted(days))


def _coming(month: int, day: int, today: date) -> tuple[date, ...]:
    this_year = _possible((today.year, month, day))
    # What lies a little behind is a request that came late, not one for next year.
    if this_year and (today - this_year[0]).days > 120:
        return _possible((today.year + 1, month, day))
    return this_year or _possible((today.year + 1, month, day))


_LATE_BY = 7  # days: a day of the month that lies further behind is one of the next month


def _nth(day: int, next_month: bool, today: date) -> tuple[date, ...]:
    """A day of the month without its month: "the 25th"."""
    following = (today.replace(day=28) + timedelta(days=4)).replace(day=1)
    this = () if next_month else _possible((today.year, today.month, day))
    if this and this[0] >= today - timedelta(days=_LATE_BY):
        return this
    return _possible((following.year, following.month, day))


def _clock(sentence: str, dated: re.Match[str]) -> tuple[time | None, str]:
    """The time of day beside a day and its zone: behind it ("27 November, 12:00 CET") or right before ("4 p.m. on Friday")."""
    behind = _CLOCK.search(sentence, dated.end(), dated.end() + _NEAR)
    before = () if behind else _CLOCK.finditer(sentence, max(0, dated.start() - _NEAR))
    match = behind or next((one for one in reversed([*before]) if one.end() <= dated.start()), None)
    if match is None:
        close = _CLOSE.search(sentence, max(0, dated.start() - _NEAR), dated.end() + _NEAR)
        if close is None and in_the_morning(sentence[dated.end() :]):
            return _MORNING_ENDS, zone_at(sentence, dated.end())
        zone = (zone_at(sentence, close.end()) or zone_at(sentence, dated.end())) if close else ""
        return (_CLOSES, zone) if zone else (None, "")  # the end of a day elsewhere is not that of ours
    zone = zone_at(sentence, match.end()) or zone_at(sentence, dated.end()) or zone_before(sentence, match.start())
    return _time(match), zone


def _zone_beside_label(sentence: str, cue: re.Match[str], dated: re.Match[str]) -> str:
    """The zone in brackets behind a label: "Submission deadline (CET): 25 November, 10:00"."""
    note = _NOTE.search(sentence, cue.end(), max(cue.end(), dated.start()))
    return zone_at(sentence, note.start()) if note else ""


_OF_THE_AFTERNOON = tuple("123456")


def _time(match: re.Match[str]) -> time:
    group = match.group
    if group("hour_part"):
        late = group("part") != "morning"
        return time(int(group("hour_part")) % 12 + (12 if late else 0), int(group("minute_part") or 0))
    if group("hour12"):
        hour = int(group("hour12")) % 12 + (12 if group("half").lower() == "p" else 0)
        return time(hour, int(group("minute12") or 0))
    if group("noon"):
        return time(12)
    if group("midnight"):
        return time(23, 59)  # the end of a day that is the last
    if group("military"):
        return time(int(group("military")[:2]), int(group("military")[2:]))
    hour, minute = int(group("hour") or group("hour_only")), int(group("minute") or 0)
    if group("hour") in _OF_THE_AFTERNOON:
        hour += 12  # "2:30" beside no part of the day: whose clocks count to 24 write "02:30" for the night
    return time(23, 59) if hour == 24 else time(hour, minute)


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Sentences and lines with a label of their own; a date's points end none ("27. November", "4 p.m.")."""
    said = text[start:end]
    ends = {match.end() for match in _SENTENCE.finditer(said) if not (match[0].isspace() and _is_zoned(said, match))}
    cuts = sorted({match.end() for match in _NEW_LINE.finditer(said)} | ends | {0, end - start})
    for begin, stop in pairwise(cuts):
        if text[start + begin : start + stop].strip():
            yield start + begin, start + stop


def _is_zoned(text: str, end: re.Match[str]) -> bool:
    """Whether the point before a gap ends "p.m." and no sentence: "4:30 p.m. Central European Time"."""
    return text[: end.start()].endswith(".m.") and bool(zone_at(text, end.start()))
