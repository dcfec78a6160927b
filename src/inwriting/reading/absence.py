"""Whether a mail says nothing but that its writer is away.

People mention an absence in a brief, too, and run their own around it. So a notice is one only where its writer is the
one who is away, it says until when or who stands in, and it asks for nothing.
"""

from __future__ import annotations

from inwriting.reading.patterns import words

LONGEST = 900  # characters of a notice
_AWAY = words(
    r"\b(?:i(?: am|['’]m| will be|['’]ll be) (?:currently |presently |now )?(?:out of (?:the )?office|away(?: from)?|on (?:\w+ )?(?:leave|holidays?|vacation)|travel+ing|not in the office)|"
    r"(?:i have|with) (?:no|limited) access to (?:my )?e-?mails?|(?:currently|presently) (?:out of (?:the )?office|away from|on (?:\w+ )?(?:leave|vacation))|"
    r"ich bin (?:\w+[ .]+){0,8}?(?:nicht im (?:büro|haus)|außer haus|im urlaub|abwesend|nicht erreichbar)|"
    r"je (?:suis|serai) (?:\w+ ){0,3}?(?:absente?|en congés?|en vacances)|"
    r"est(?:oy|aré) (?:\w+ ){0,3}?(?:fuera de (?:la )?oficina|de vacaciones|ausente)|"
    r"ik ben (?:[\w.]+ ){0,8}?(?:afwezig|niet op kantoor|met vakantie|op vakantie)|"
    r"est(?:ou|arei) (?:\w+ ){0,3}?(?:fora do escritório|de férias|ausente))\b"
)
_UNTIL = words(
    r"\b(?:(?:i )?(?:will |shall |['’]ll )?(?:be back|return(?:ing)?|get back|reply|respond|answer)|until|back (?:on|in)|urgent|in my absence|(?:please )?contact|"
    r"bis (?:zum|einschließlich)|ab dem|dringend\w*|wenden sie sich|vertret\w+|weitergeleitet|jusqu['’]au|de retour|urgence|contacter|"
    r"hasta el|volveré|urgente|contacte|tot(?: en met)?|terug|dringende?|contact opnemen|até|regress\w+|contact[ae]r?)\b"
)
_ASKS = words(
    r"\b(?:we (?:need|want|require|use|run|have|are looking|would like|plan)|i (?:need|want)|our (?:crm|erp)|(?:please|can you|could you|kindly) (?:\w+ )?(?:quote|scope|send|offer|price|connect|"
    r"integrate|advise|tell)|quot(?:e|ation)s?|proposals?|invoices|orders|crm|erp|integrat\w+|sync\w*|connect\w*|answer in writing|rf[qpi]|tender|angebot\w*|wir (?:brauchen|suchen|nutzen|benötigen)|devis|nous (?:cherchons|utilisons|avons besoin)|"
    r"presupuesto|necesitamos|usamos|buscamos|offerte|wij (?:zoeken|gebruiken)|orçamento|precisamos)\b"
)


def is_absence(text: str) -> bool:
    """Whether a text is its writer's out-of-office notice and nothing else."""
    said = text.strip()
    away = _AWAY.search(said[:LONGEST])
    return away is not None and len(said) <= LONGEST and _UNTIL.search(said) is not None and not _ASKS.search(said)
