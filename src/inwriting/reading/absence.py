"""Whether a mail says nothing but that its writer is away.

People mention an absence in a brief, too, and run their own around it. So a notice is one only where its writer is the
one who is away, it says until when or who stands in, and it asks for nothing.
"""

from __future__ import annotations

from inwriting.reading.patterns import words

LONGEST = 900  # characters of a notice
_AWAY_IN_THE_NORTH = (
    r"(?:på (?:\w+ )?(?:ferie|semester|barsel|barselsorlov|orlov|föräldraledighet|tjänsteresa|rejse|reise)|ferie|fri|ledig|bortrest|bortreist|föräldraledig|"
    r"semester|permisjon|fravær\w*|frånvar\w*|(?:ikke|inte) (?:til stede |på plats )?på kontoret|ude af (?:huset|kontoret))"
)
_AWAY = words(
    r"\b(?:i(?: am|['’]m| will be|['’]ll be) (?:currently |presently |now )?(?:out of (?:the )?office|away(?: from)?|on (?:\w+ )?(?:leave|holidays?|vacation)|travel+ing|not in the office)|"
    r"(?:i have|with) (?:no|limited) access to (?:my )?e-?mails?|(?:currently|presently) (?:out of (?:the )?office|away from|on (?:\w+ )?(?:leave|vacation))|"
    r"ich bin (?:\w+[ .]+){0,8}?(?:nicht im (?:büro|haus)|außer haus|im urlaub|abwesend|nicht erreichbar)|"
    r"je (?:suis|serai) (?:\w+ ){0,3}?(?:absente?|en congés?|en vacances)|"
    r"est(?:oy|aré) (?:\w+ ){0,3}?(?:fuera de (?:la )?oficina|de vacaciones|ausente)|"
    r"ik ben (?:[\w.]+ ){0,8}?(?:afwezig|niet op kantoor|met vakantie|op vakantie)|"
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
    r"(?:λείπω|βρίσκομαι) (?:\w+ ){0,6}?(?:με|σε) άδεια)\b"
)
_UNTIL = words(
    r"\b(?:(?:i )?(?:will |shall |['’]ll )?(?:be back|return(?:ing)?|get back|reply|respond|answer)|until|back (?:on|in)|urgent|in my absence|(?:please )?contact|"
    r"bis (?:zum|einschließlich)|ab dem|dringend\w*|wenden sie sich|vertret\w+|weitergeleitet|jusqu['’]au|de retour|urgence|contacter|"
    r"hasta el|volveré|urgente|contacte|tot(?: en met)?|terug|dringende?|contact opnemen|até|regress\w+|contact[ae]r?|"
    r"(?:frem |fram )?ti(?:l|ll) (?:og |och )?(?:med )?\w+|tilbage|tilbake|tillbaka|åter|kontakt(?:a|e)?|haste\w*|brådskande|överta\w*|overtager|"
    r"\w*\d\.? ?(?:asti|saakka)|palaan|kiireelli\w+|yhteyttä|do (?:dnia )?\d+|wracam|wrócę|piln\w+|kontakt\w*|zastępuje|"
    r"fino al?|rientr\w+|urgenz\w+|contattare|tornerò|naléhav\w+|vrátím|súrn\w+|vrátim|\w+-ig|sürgős|keress\w+|până (?:pe|la|în)|urgenț\w+|revin|"
    r"do \d+\. \w+|nujn\w+|kadar|acil|iletişim\w*|до \d+|по \d+|вернусь|срочн\w+|обращайтесь|έως|μέχρι|επείγ\w+)\b"
)
_ASKS = words(
    r"\b(?:we (?:need|want|require|use|run|have|are looking|would like|plan)|i (?:need|want)|our (?:crm|erp)|(?:please|can you|could you|kindly) (?:\w+ )?(?:quote|scope|send|offer|price|connect|"
    r"integrate|advise|tell)|quot(?:e|ation)s?|proposals?|invoices|orders|crm|erp|integrat\w+|sync\w*|connect\w*|answer in writing|rf[qpi]|tender|angebot\w*|wir (?:brauchen|suchen|nutzen|benötigen)|devis|nous (?:cherchons|utilisons|avons besoin)|"
    r"presupuesto|necesitamos|usamos|buscamos|offerte|wij (?:zoeken|gebruiken)|orçamento|precisamos|"
    r"(?:vi|har) (?:\w+ )?(?:bruger|använder|bruker|behöver|brug for|trenger|søger|söker)|tilbud|offert\w*|tarvits\w+|tarjou\w+|käytämme|potrzebuj\w+|używamy|wycen\w+|"
    r"abbiamo bisogno|usiamo|cerchiamo|preventivo|offerta|potřebuj\w+|používáme|nabídk\w+|potrebuj\w+|ponuk\w+|ajánlat\w*|szükségünk|avem nevoie|ofert\w+|ihtiyacımız|teklif\w*|нужн\w+|предложени\w+)\b"
)


def is_absence(text: str) -> bool:
    """Whether a text is its writer's out-of-office notice and nothing else."""
    said = text.strip()
    away = _AWAY.search(said[:LONGEST])
    return away is not None and len(said) <= LONGEST and _UNTIL.search(said) is not None and not _ASKS.search(said)
