"""Whether a mail says nothing but that its writer is away, or has left.

People mention an absence in a brief, too, and run their own around it. So a notice is one only where its writer is the
one who is away, it says until when or who stands in, and it asks for nothing. What it names in saying who stands in
("for questions about our CRM please contact Jo Lane") is nothing that it asks for.

Exchange, Gmail, Domino and Zimbra put words of their own before the subject of the mail that they answer ("Automatic
reply: ", "Abwesenheitsnotiz: "): below such a title less is needed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import words
from inwriting.reading.text.signature import greeting_end, is_courtesy, is_name

LONGEST = 900  # characters of a notice
_AWAY_IN_THE_NORTH = (
    r"(?:på (?:\w+ )?(?:ferie|semester|barsel|barselsorlov|orlov|föräldraledighet|tjänsteresa|rejse|reise)|ferie|fri|ledig|bortrest|bortreist|föräldraledig|"
    r"semester|permisjon|fravær\w*|frånvar\w*|(?:ikke|inte) (?:til stede |på plats )?på kontoret|ude af (?:huset|kontoret))"
)
_AWAY = words(
    r"\b(?:i(?: am|['’]m| will be|['’]ll be) (?:currently |presently |now )?(?:out of (?:the )?office|away(?: from)?|on (?:[\w-]+ ){0,2}(?:leave|holidays?|vacation|sabbatical)|travel+ing|not in the office)|"
    r"(?:i (?:will )?(?:only )?have|with) (?:no|(?:very )?limited|intermittent) access to (?:my )?e-?mails?|this mailbox is (?:not|no longer) (?:monitored|read|in use)|i (?:only |usually )?work (?:only )?(?:part[- ]time|(?:on )?(?:mon|tues|wednes|thurs|fri)days?)|my working (?:days|hours) are|i(?:['’]ll| will) (?:be back|return) |ich arbeite (?:nur|in teilzeit)|je ne travaille pas le|(?:currently|presently) (?:out of (?:the )?office|away from|on (?:\w+ )?(?:leave|vacation))|"
    r"ich bin (?:\w+[ .]+){0,8}?(?:nicht im (?:büro|haus)|außer haus|im urlaub|abwesend|nicht erreichbar|in (?:elternzeit|mutterschutz)|auf (?:dienst|geschäfts)?reisen?|wieder (?:im (?:büro|haus)|erreichbar|da))|"
    r"absente? (?:jusqu|du \d|à partir)|ik ben er (?:\w+ ){0,2}niet\b|ik ben met \w*verlof|en arrêt (?:maladie|de travail)|ich befinde mich (?:\w+ ){0,2}?(?:in|im|auf)|(?:me encuentro|estoy) (?:\w+ ){0,2}?(?:de baja|fuera|ausente|de vacaciones|de viaje)|at an? (?:\w+ )?(?:conference|trade fair|offsite|training)|i(?: only)? work (?:mon|tues|wednes|thurs|fri)days? (?:to|through|till|until|-|and)|(?:vandaag|morgen|deze week) ben ik (?:vrij|afwezig|er niet)|"
    r"je (?:suis|serai) (?:\w+ ){0,3}?(?:absente?|en congés?|en vacances|de retour)|"
    r"est(?:oy|aré) (?:\w+ ){0,3}?(?:fuera de (?:la )?oficina|de vacaciones|ausente)|"
    r"ik ben (?:[\w.]+ ){0,8}?(?:afwezig|niet op kantoor|met (?:vakantie|verlof)|op vakantie)|"
    r"est(?:ou|arei) (?:\w+ ){0,3}?(?:fora do escritório|de férias|ausente)|"
    rf"(?:jeg|jag) (?:er|har|är|holder|håller|afholder|tar|avvikler) (?:[\w.]+ ){{0,6}}?{_AWAY_IN_THE_NORTH}|"
    r"olen (?:[\w.]+ ){0,6}?(?:lomalla|poissa|vapaalla|vuosilomalla|perhevapaalla|tavoittamattomissa)|"
    r"(?:jestem|przebywam|będę) (?:[\w.]+ ){0,6}?(?:na (?:\w+ )?urlopie|nieobecn[ya]|poza biurem)|"
    r"(?:sono|sarò) (?:[\w.]+ ){0,6}?(?:in ferie|fuori (?:ufficio|sede)|assente|in (?:congedo|maternità))|"
    r"(?:jsem|budu) (?:[\w.]+ ){0,6}?(?:na dovolené|mimo kancelář|nepřítom\w+)|čerpám (?:\w+ )?dovolenou|"
    r"(?:som|budem) (?:[\w.]+ ){0,6}?(?:na dovolenke|mimo kancelárie|neprítom\w+)|čerpám (?:\w+ )?dovolenku|"
    r"(?:szabadságon|házon kívül|távol) (?:vagyok|leszek)|nem vagyok (?:az )?irodában|"
    r"(?:sunt|voi fi) (?:[\w.]+ ){0,6}?(?:în concediu|plecată?|absentă?)|(?:sem|bom) (?:[\w.]+ ){0,6}?(?:na dopustu|odsotn[ao]?)|"
    r"(?:izindeyim|izinliyim|yıllık izinde\w*|ofis(?:te)? dışında\w*)|(?:нахожусь|буду) (?:\w+ ){0,4}?(?:в (?:\w+ )?отпуске|в командировке)|я в отпуске|отсутствую|"
    r"(?:λείπω|βρίσκομαι) (?:\w+ ){0,6}?(?:με|σε) άδεια)\b|"
    r"休暇|不在|休假|不在办公室|出差|出張中|休みをいただ|휴가|부재중|출장 중|\bחופשה|\bإجازة"
)
_UNTIL = words(
    r"\b(?:(?:i )?(?:will |shall |['’]ll )?(?:be back|return(?:ing)?|get back|reply|respond|answer)|until|back (?:on|in)|urgent|in my absence|(?:please )?contact|"
    r"bis (?:zum|einschließlich)|ab dem|dringend\w*|wenden sie sich|vertret\w+|weitergeleitet|jusqu['’]au|de retour|urgence|contacter|"
    r"hasta el|volveré|urgente|contacte|tot(?: en met)?|terug|dringende?|contact opnemen|até|regress\w+|contact[ae]r?|"
    r"(?:frem |fram )?ti(?:l|ll) (?:og |och )?(?:med )?\w+|tilbage|tilbake|tillbaka|åter|kontakt(?:a|e)?|haste\w*|brådskande|överta\w*|overtager|"
    r"\w*\d\.? ?(?:asti|saakka)|palaan|kiireelli\w+|yhteyttä|do (?:dnia )?\d+|wracam|wrócę|piln\w+|kontakt\w*|zastępuje|"
    r"fino al?|rientr\w+|urgenz\w+|contattare|tornerò|naléhav\w+|vrátím|súrn\w+|vrátim|\w+-ig|sürgős|keress\w+|până (?:pe|la|în)|urgenț\w+|revin|"
    r"do \d+\. \w+|nujn\w+|kadar|acil|iletişim\w*|до \d+|по \d+|вернусь|срочн\w+|обращайтесь|έως|μέχρι|επείγ\w+)\b|以降|まで|至急|緊急|返信|回复|联系|까지|이후|연락"
)
_ASKS = words(
    r"\b(?:we (?:need|want|require|use|run|have|are looking|would like|plan)|i (?:need|want)|our (?:crm|erp)|(?:please|can you|could you|kindly) (?:\w+ )?(?:quote|scope|send|offer|price|connect|"
    r"integrate|advise|tell)|attached|enclosed|in the attachment|(?:is|are) subject to|beigefügt|angehängt|ci-joint\w*|adjunt[oa]s?|bijgevoegd\w*|em anexo|quot(?:e|ation)s?|proposals?|invoices|orders|crm|erp|integrat\w+|sync\w*|connect\w*|answer in writing|rf[qpi]|tender|angebot\w*|wir (?:brauchen|suchen|nutzen|benötigen)|devis|nous (?:cherchons|utilisons|avons besoin)|"
    r"presupuesto|necesitamos|usamos|buscamos|offerte|wij (?:zoeken|gebruiken)|orçamento|precisamos|"
    r"(?:vi|har) (?:\w+ )?(?:bruger|använder|bruker|behöver|brug for|trenger|søger|söker)|tilbud|offert\w*|tarvits\w+|tarjou\w+|käytämme|potrzebuj\w+|używamy|wycen\w+|"
    r"abbiamo bisogno|usiamo|cerchiamo|preventivo|offerta|potřebuj\w+|používáme|nabídk\w+|potrebuj\w+|ponuk\w+|ajánlat\w*|szükségünk|avem nevoie|ofert\w+|ihtiyacımız|teklif\w*|нужн\w+|предложени\w+)\b"
)
_ASKS_FOR_WORK = words(  # what no sentence of a notice says, not even one that tells who stands in
    r"\b(?:we (?:need|want|require|are looking|would like|plan)|i (?:need|want|am looking)|(?:please|can you|could you|kindly) (?:\w+ )?(?:quote|scope|price|connect|integrate|advise)|send (?:me|us)\b|"
    r"with (?:your|a|the|an) (?:\w+ )?(?:quot\w+|offer|proposal|prices?)|(?:your|a|an) (?:quot\w+|offer|proposal) (?:for|to|by)|mit (?:ihrem|einem) angebot|avec (?:votre|un) devis|"
    r"wir (?:brauchen|suchen|benötigen)|nous (?:cherchons|avons besoin)|necesitamos|buscamos|precisamos|wij zoeken|abbiamo bisogno|cerchiamo|potrzebujemy|potřebujeme|tarvitsemme|behöver|har brug for|trenger)\b"
)
_OF_A_QUOTE = words(
    r"\b(?:quot(?:e|ation)s?|offers?|proposals?|prices?|scope|rf[qpi]|tender|angebot\w*|devis|presupuesto|offerte|orçamento|tilbud|offert|preventivo|tarjou\w+|wycen\w+|nabídk\w+|ajánlat\w*|teklif\w*|предложени\w+)\b"
)
_STANDS_IN = words(
    r"\b(?:(?:please |kindly |you (?:can|may) |and |then |or )?(?:contact|reach out to|get in touch with|e-?mail|write to|speak (?:to|with)|call|refer to|turn to|ask for) (?!me\b|us\b)|(?:please |kindly )?(?:direct|forward|address|send|re-?send) (?:all |any |your |future )?(?:\w+ )?(?:enquiries|inquiries|e-?mails?|mail|messages?|correspondence|questions?|requests?) to|"
    r"(?:covers?|covering|looks after|looking after|takes? over|handles?|handling|stand(?:s|ing)? in|deputi[sz]\w+|(?:is|will be) (?:\w+ )?(?:responsible|available|happy to help)|(?:will|can) (?:gladly )?(?:help|assist))\b[^.?!]{0,80}\b(?:in the meantime|meanwhile|in my absence|while i(?: am|['’]m)|for me|during|until|you)|"
    r"(?:for|in) (?:all |any )?(?:urgent|other|general|immediate|pressing) (?:\w+ )?(?:matters?|cases?|enquiries|inquiries|issues?|requests?|questions?)|"
    r"(?:wenden|richten) sie sich|kontaktieren sie|vertritt mich|vertretung|übernimmt|hilft|ist ihr ansprechpartner|"
    r"(?:veuillez|vous pouvez|merci de) (?:\w+ )?(?:contacter|écrire|adresser|joindre)|me remplace|(?:pendant|durant|en) mon absence|während meiner abwesenheit|tijdens mijn afwezigheid|durante mi ausencia|durante a minha ausência|prend (?:\w+ )?(?:le relais|la relève)|assure l['’]intérim|springt (?:für mich )?ein|neemt (?:voor mij )?waar|neemt\b[^.?!]{0,40}\bover\b|suivis? par|atenderán|traités? par|expect (?:a |some )?(?:slow|delay)\w*|pick (?:this|it|them|mails?) up|anything (?:pressing|urgent)|me sustituye|substitui-me|à mon retour|urgences? ?:|voor spoed|(?:voyez|voir|parlez) (?:avec )?\w|(?:adressez|tournez)-vous|\bvous (?:adresser|tourner)\b|(?:contacte|póngase en contacto|diríjase|escriba|puede contactar|habl(?:e|en|ad) con|consult(?:e|en) (?:a|con))|(?:contattare|rivolgersi|scrivere a|potete contattare)|"
    r"(?:neem|kunt u|gelieve)\b[^.?!]{0,40}\bcontact|\bterecht bij\b|(?:contact[ae]r?|dirija-se|escreva|fal(?:e|em|ar) com)|(?:fragen|sprechen) sie\b|erreichen sie\b|(?:vänligen |var god )?kontakta|kontakt(?:e|er)? (?:venligst |gerne )?|henvend(?:else)?|ota(?:thän)? yhteyttä|"
    r"(?:proszę|prosimy) [^.?!]{0,30}(?:kontakt|kierować)|zastępuje|kontaktujte|obraťte se|keress\w+|contactați|iletişime|обращайтесь|"
    r"(?:lees|beantwoord|gelezen|doorgestuurd|transféré\w*|(?:lus?|lis|traités?) pas|pas (?:lus?|traités?)|le(?:erá|ído|ídos|erán)|reenvia\w+|reencaminhad\w+|lid[oa]s?|lett[ei]|inoltrat\w+|gelesen|read|answer|reply|respond|get back|be back|return|back in the office|delayed (?:response|reply)|slower|not (?:be )?(?:read|answered|monitored|forwarded)|weitergeleitet|zurück am|de retour|regreso|rientr\w+|terug)\b[^.?!]{0,80}[.!]*$)|ご連絡|お問い合わせ|返信いたします|请联系|연락"
)
_WHILE = lazy.pattern(
    r"\b(?:while|when|as long as) i(?: am|['’]m) \w+(?: of the office)?", re.I
)  # in saying who stands in
_LEFT = words(
    r"\b(?:i|(?-i:[A-ZÄÖÜ][\w'’-]+(?: [A-ZÄÖÜ][\w'’-]+){0,2})|he|she|they) (?:(?:am |is |are )?no longer (?:works?|working|employed|with|part of)|(?:has|have|['’]ve) (?:now |since )?(?:left|retired|moved on)|"
    r"(?:arbeite|arbeitet|bin|ist) (?:\w+ ){0,3}?nicht mehr|ne travaill\w+ plus|(?:n['’]est|ne suis) plus|ya no trabaj\w+|werk\w* niet (?:meer|langer)|não trabalh\w+ mais|non lavor\w+ più|arbetar inte längre|arbejder ikke længere|jobber ikke lenger|nie pracuj\w+)\b"
)
# What programs put before the subject of the mail they answer, and what people write above a notice of their own.
_AUTOMATIC = lazy.pattern(
    r"\s*(?:automatic reply|auto(?:mated|matic)?[- ]?(?:reply|response|answer)|autoreply|automatische (?:antwort|reactie)|abwesenheits(?:notiz|nachricht|assistent|meldung)|"
    r"out[ -]of[ -](?:the[ -])?office(?: (?:auto[- ]?)?(?:reply|autoreply|notification|response))?|ooo|on (?:vacation|holiday|leave|(?:maternity|paternity|parental|annual) leave)|(?:maternity|paternity|parental|annual) leave|vacation (?:reply|notice)|"
    r"réponse automatique|(?:message d['’])?absence(?: du bureau)?|respuesta automática|fuera de (?:la )?oficina|risposta automatica|fuori (?:ufficio|sede)|assenza|automatisch antwoord|afwezig(?:heid\w*)?|resposta automática|ausência|abwesenheit|abwesend|(?:im |mein )?urlaub|(?:en )?(?:congés?|vacances)|(?:de )?(?:vacaciones|férias)|ausente|fora do escritório|(?:met )?(?:vakantie|verlof)|in ferie|"
    r"autosvar|automatiskt svar|automatisk svar|frånvaro\w*|fravær\w*|automaattinen vastaus|poissa\w*|odpowiedź automatyczna|automatyczna odpowiedź|automatická odpověď|nepřítomnost\w*|automatikus válasz|răspuns automat|otomatik yanıt|"
    r"автоматический ответ|автоответ|αυτόματη απάντηση|自動応答|自動返信|自动答复|自动回复|自動回覆|자동 회신|부재중)(?!\w)\s*(?:[:：\]\)]|re\b|-|–|$)",
    re.I,
)
_SENTENCE = lazy.pattern(
    r"(?<=[^\W\d_][^\W\d_][.!?])\s+|(?<=[)\d]\d\d\d[.!?])\s+|(?<=\)[.!?])\s+|(?<=[。！？])\s*|\s*\n\s*"
)
_ADDRESS = lazy.pattern(r"\W*(?:[\w ]{0,20}:?\s*)?(?:[\w.+-]+@[\w.-]+|\+?[\d ()/.-]{7,})\W*")


def is_announced(subject: str) -> bool:
    """Whether a subject is what a program, or who sets it up, writes above a notice of absence."""
    return _AUTOMATIC.match(subject) is not None


@dataclass(frozen=True, slots=True)
class Absence:
    """A notice: `kind` is `out-of-office`, or `moved-on` where its writer has left. `told` is what it says besides who
    stands in, and `besides` what of that is no absence: no notice where it speaks of a project."""

    kind: str
    told: str
    besides: str


def absence(text: str, subject: str = "") -> Absence | None:
    """The notice that a text is; None where it asks for something, or says nothing of an absence."""
    said = text.strip()
    if len(said) > LONGEST:
        return None
    announced = is_announced(subject)
    sentences = [each.strip() for each in _SENTENCE.split(said) if each.strip()]
    asks = (_ASKS_FOR_WORK,) if announced else (_ASKS_FOR_WORK, _OF_A_QUOTE)
    if any(pattern.search(each) for each in sentences for pattern in asks):
        return None
    away = [each for each in sentences if _AWAY.search(_WHILE.sub(" ", each))]
    left = [each for each in sentences if _LEFT.search(each)]
    stands_in = [each for each in sentences if each not in away and each not in left and _STANDS_IN.search(each)]
    told = [each for each in sentences if each not in stands_in and not _says_nothing(each)]
    besides = "\n".join(each for each in told if each not in away and each not in left)
    if _ASKS.search("\n".join(told)):
        return None
    if away and (announced or stands_in or _UNTIL.search(said)):
        return Absence("out-of-office", "\n".join(told), besides)
    if left and stands_in and not besides:
        return Absence("moved-on", "\n".join(told), "")
    if announced and not besides and len(said) < LONGEST // 2:
        return Absence("out-of-office", "", "")
    return None


def is_absence(text: str, subject: str = "") -> bool:
    """Whether a text is its writer's notice of absence and says nothing else."""
    notice = absence(text, subject)
    return notice is not None and all(_UNTIL.search(line) for line in notice.besides.splitlines())


def _says_nothing(sentence: str) -> bool:
    greeted = sentence[greeting_end(sentence) :].strip()
    return not greeted or is_courtesy(greeted) or is_name(greeted) or _ADDRESS.fullmatch(greeted) is not None
