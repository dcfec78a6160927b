"""Counts that are another firm's ("our customer Philips uses SAP. They send 5,000 orders per month"), and counts of what goes wrong
("about 40 orders a week fail"): neither says how much the writer's systems exchange.

Told by the words before a number, back to whoever was spoken of last, and by those behind it, as far as the next sign. Only one firm
is another's: "our customers send us 400 orders a week" is how orders come in. What one firm does for the writer, or sends to them, may be
all there is or a part of it, and is left open."""

from __future__ import annotations

import re
from typing import Literal

from inwriting.reading.text import lazy

Whose = Literal["", "theirs", "may come"]

_ENGLISH_FIRM = (  # who is not the writer's house, after words that say so; "the Customer" of a tender is
    r"(?:(?:our|my|one\sof\sour|one\sof\sthe|another|an?)\s(?:[\w-]+\s){0,2}?(?:customers?(?<!our\scustomers)|clients?(?<!our\sclients)|tenant|distributor|dealer|wholesaler|reseller|retailer|partner|agent|franchisee|importer)|"
    r"(?:our|my|the|one\sof\sour|another|an?)\s(?:[\w-]+\s){0,2}?(?:supplier|competitor|rival|parent|holding|sister|subsidiary|affiliate|carrier|haulier|forwarder|3pl|bank|landlord|manufacturer|vendor|(?:parent|mother|sister|holding)\s(?:company|firm|group|house)))"
)
_OWN = r"(?:unser[em]?|mein[em]?|eine?|einer\sunserer|notre|mon|un|une|un\sde\snos|l['’]un\sde\snos|nuestr[oa]|mi|una|uno\sde\snuestros|onze|ons|mijn|een|een\svan\sonze|(?:o\s|a\s)?(?:nosso|nossa|meu|minha)|uma?|um\sdos\snossos)"
_SERVICE = r"(?:(?!serv|soporte|apoio|support|suivi|relation|gestion|atenci|departament|équipe|portal|portail)[\w-]+\s){0,2}?"  # "notre service client" is the writer's
_FIRM_ABROAD = (
    rf"(?:{_OWN}\s{_SERVICE}(?:\w*kunde|kundin|client|cliente|klant|mieter|distributeur|grossiste|revendeur|partenaire|distribuidor|mayorista|revendedor|socio|groothandel|grossista|parceiro|(?:groß|gross)?händler)|"
    rf"(?:{_OWN}|de[rm]|die|la|le|el|de|het|o|a)\s{_SERVICE}"
    r"(?:lieferant(?:in)?|zulieferer|wettbewerber|konkurrent|(?:konzern)?mutter(?:gesellschaft|haus|konzern)?|konzern|schwester(?:gesellschaft|firma)?|tochter(?:gesellschaft|firma)?|spedit(?:eur|ion)|hersteller|"
    r"fournisseur|concurrent|maison\smère|société\s(?:mère|sœur)|filiale|transporteur|fabricant|proveedor|competidor|(?:empresa\s)?matriz|filial|transportista|fabricante|"
    r"leverancier|moeder(?:bedrijf|maatschappij)?|zuster(?:bedrijf)?|dochter(?:bedrijf)?|vervoerder|fabrikant|fornecedor|concorrente|(?:empresa|casa)[- ]mãe|transportadora))"
)
_NAME = r"(?-i:[A-ZÀ-Þ])[\w&’'.-]*(?:\s(?-i:[A-ZÀ-Þ])[\w&’'.-]*){0,2}"
_NAMED = rf"(?:,?\s{_NAME},?)?(?:\s\([^()\n]{{2,40}}\),?|,?\s(?:in|from|aus|en|de|à|uit|em)\s(?-i:[A-ZÀ-Þ])\w+,?)?"
_DOES = r"(?:(?:also|already|alone|now|then|still|only)\s)?(?:has|does|is|was|sends|places|handles|processes|ships|gets|receives|makes|moves|runs|uses|works|buys|sells|generates|produces|enters|manages|transfers|delivers|takes|keeps|sits|lives|transmits|submits|raises|dispatches|bills|invoices|posts)\b"
_BEGINS = rf"(?:^|[.;:,]\s|\s(?:and|but|while|whereas|und|aber|et|mais|y|pero|en|maar|e|mas)\s)\W*(?:(?:and|but|for\sexample|for\sinstance|auch|und|aussi|también|ook|também)\s)?(?:{_NAME},\s)?"
_FIRM = lazy.pattern(
    rf"{_BEGINS}(?:{_ENGLISH_FIRM}\b,?{_NAMED}\s{_DOES}|{_FIRM_ABROAD}(?!\w),?{_NAMED}\s[^\W\d_])", re.I
)
_GOES_ON = lazy.pattern(  # of whom the sentence before told
    r"^\W*(?:(?:and|but|und|aber|et|mais|y|pero|en|maar|e|mas|there|dort|daar|allí|là)\s)?(?:(?:they|he|she|it|er|sie|es|dieser|diese|ils?|elles?|hij|zij|ze|él|ella|ele|ela|este|ellos|eles)\s(?!(?:is|are)\s(?:our|the|all)\b)|"
    r"(?:env[ií]a|procesa|tiene|hace|maneja|recibe|gestiona|processa|tem|faz|recebe|gere|trata)n?\s)",
    re.I,
)
_OURS = lazy.pattern(  # who writes is spoken of
    r"(?<!\w)(?:we|i|our|ours|my|with us|here|wir|unser\w*|ich|bei uns|nous|notre|nos|chez nous|on|je|nosotros|nuestr\w+|wij|we|ons|onze|ik|bij ons|nós|noss[oa]s?|\w{2,}mos)(?!\w)",
    re.I,
)
_TO_US = lazy.pattern(
    r"(?<!\w)(?:us|for us|to us|uns|nous|nos|ons|our|unsere?|voor ons|para nós|-nos|nos)(?!\w)|-nos\b", re.I
)


def whose(before: str, behind: str, above: str) -> Whose:
    """Whose a count is between these words of its sentence, by the sentence `above` it in the same paragraph, too: "" for the
    writer's."""
    if _ELSEWHERE.search(before) and _WE_OTHERS.match(behind):
        return "theirs"
    firm = _last(before)
    told = None if firm else _GOES_ON.match(before) and _last(above)
    if not firm and (not told or _OURS.search(above, told.end())):
        return ""
    start = firm.end() if firm else 0
    if _OURS.search(before, start):
        return ""
    part = f"{before[start:]} {_SIGN.split(behind, maxsplit=1)[0]}"
    return "may come" if _TO_US.search(part) else "theirs"


def _last(words: str) -> re.Match[str] | None:
    """Where words tell of one other firm for the last time."""
    found = [*_FIRM.finditer(words)]
    return found[-1] if found else None


_ELSEWHERE = lazy.pattern(  # "Brno makes 2000 invoices a month, we 310"
    rf"(?:^|[.;:,–—-]\s)\W*(?:(?:and|but|while|whereas)\s)?(?!(?:we|i|it|this|our|here)\b)(?:the\s(?:others?|sisters?|parents?|partners?|neighbours?|twins?)|{_NAME})\s(?:alone\s)?{_DOES}\s(?:[^.;,\d]{{0,15}}\s)?$",
    re.I,
)
_WE_OTHERS = lazy.pattern(
    r"[^.;,\d]{0,40}[,;]\s(?:and\s|but\s|while\s|whereas\s)?(?:we|ours|us|our\sown|with\sus|here)(?:\s(?:it\sis|it['’]s|is|are|only|just|about|some|around|do|make|have|ourselves))*\s\d",
    re.I,
)
_SIGN = lazy.pattern(r"[.;,]\s|[.;]$")
_UP_TO = r"^(?:[ \n/-](?!(?:and|but|one|some|few|many|most|which|where|if|when|we|it|they|of\swhich|und|wir|es|davon|et|nous|dont|y|mais|maar|we|wij|mas)\b)[^\W\d]+(?:[’'-][^\W\d]+)*){0,6}?\s"
_FAILS = lazy.pattern(
    rf"{_UP_TO}(?:"
    r"fail\b|end\sup\s(?:with\sthe|in\sthe|at\sthe|on\sthe)\swrong\b|bounce\b|(?:get|are|become|remain|stay)\s(?:stuck|lost)\b|go\s(?:missing|wrong|astray|unposted|unnoticed)\b|error\sout\b|(?:are|get|were|must be|(?:have|need) to be)\s(?:\w+ly\s|then\s|still\s)?"
    r"(?:rejected|refused|(?:booked|posted|sent|invoiced|billed|paid)\s(?:twice|double)|(?:booked|entered|posted|sent|created|invoiced|keyed)\s(?:wrongly|incorrectly)|duplicated|double[- ]booked|lost|stuck|wrong|incorrect|faulty|corrected|repaired|re-?sent|resubmitted|missing|incomplete|bounced|(?:sent|posted|shipped|delivered) to the wrong|misposted|wrongly \w+|incorrectly \w+|disputed|blocked)\b|"
    r"(?:have|carry|contain|show)\s(?:the |an? |no )?(?:wrong|incorrect|missing|invalid|faulty|bad|errors?)\b|(?:arrive|come|come in|go out|land)\s(?:without|incomplete|twice|with (?:the |an? )?(?:wrong|missing|incorrect))\b|"
    r"schlagen\sfehl|schlägt\sfehl|scheitern|abgelehnt|zurückgewiesen|falsch\s[^\W\d]+|(?:doppelt|zweimal)\s(?:ge|ver|be)(?:bucht|zahlt|sendet|schickt|rechnet)|doppelt\sfakturiert|(?:sind|bleiben)\s(?:falsch|fehlerhaft|unvollständig|(?:\w+\s)?(?:hängen|stecken|liegen))|(?:werden|müssen)\s(?:\w+\s)?korrigiert|gehen\s(?:\w+\s)?(?:verloren|schief)|haben\s(?:den|die|das|einen?|eine|keinen?)\s(?:falsche\w*|fehlende\w*|ungültige\w*)|kommen\s(?:ohne|unvollständig)|"
    r"mislukken|falen|lopen\s(?:\w+\s)?(?:vast|mis|fout)|blijven\s(?:\w+\s)?(?:hangen|steken)|gaan\s(?:\w+\s)?(?:verloren|fout|mis)|geweigerd|afgekeurd|afgewezen|(?:verkeerd|foutief)\s[^\W\d]+|dubbel\s(?:geboekt|betaald|verstuurd|verzonden|gefactureerd)|hebben\s(?:de|het|een|geen)\s(?:verkeerde|foute|foutieve)|komen\szonder|"
    r"échouent|plantent|restent\s(?:bloqué|coincé)e?s|se\sperdent|(?:sont|doivent être)\s(?:[^\W\d]+\s)?(?:rejeté|refusé|perdu|erroné|corrigé|bloqué|faux|fausse|en\sdouble|en\serreur)\w*|(?:comptabilis|factur|pay|envoy)ée?s\s(?:deux\sfois|en\sdouble)|(?<!saisies\s)(?<!saisis\s)(?<!tapées\s)en\sdouble|ont\s(?:le|la|un|une)\s(?:mauvais|mauvaise|faux|fausse)|arrivent\s(?:sans|en double)|"
    r"fallan|se\s(?:pierden|rechazan|duplican|corrigen|bloquean)|quedan\s(?:bloquead|atascad)[oa]s|(?:son|están)\s(?:rechazad|errónea|incorrect|duplicad|equivocad|bloquead|mal)\w*|(?:contabilizan|facturan|pagan|envían|cobran)\s(?:dos\sveces|por\sduplicado)|tienen\s(?:el|la|un|una)\s[^\W\d]+\s(?:erróne|incorrect|equivocad)\w*|llegan\ssin|"
    r"falham|perdem-se|(?:são|estão|ficam)\s(?:rejeitad|recusad|duplicad|errad|incorret|bloquead|perdid|pres)[oa]s|(?:lançad|contabilizad|faturad|pag|enviad)[oa]s\s(?:duas\svezes|em\sduplicad[oa]|em\sduplicidade)|têm\s(?:o|a|um|uma)\s[^\W\d]+\s(?:errad|incorret)\w*|chegam\ssem"
    r")(?!\w)",
    re.I,
)
_FAILED_ONES = lazy.pattern(
    r"^\s(?:failed|failing|rejected|faulty|wrong|duplicate|erroneous|incorrect|lost|stuck|fehlerhafte[nr]?|abgelehnte[nr]?|doppelte[nr]?|falsche[nr]?|mislukte|foutieve|dubbele|geweigerde)\s[^\W\d]",
    re.I,
)
_WE_MEND = lazy.pattern(  # before a number
    r"(?<!\w)(?:fails?\s(?:for|on|with)|los[et]s?|rejects?|refuse|correct|repair|fix|re-?send|reprocess|retry|chase(?:\sup)?|(?:verlieren|korrigieren|reparieren)(?:\swir)?|perdons|corrigeons|rejetons|rechazamos|corregimos|perdemos|corrigimos|rejeitamos|se\s(?:rechazan|pierden|duplican|corrigen|bloquean)|(?:verliezen|corrigeren)(?:\s(?:we|wij))?)"
    r"\s(?:(?:about|some|around|roughly|up to|etwa|rund|environ|unos|unas|ongeveer|cerca de|an?)\s)?$|"
    r"(?<!\w)(?:errors?|failures?|failed\s\w+|rejections?|rejected\s\w+|mistakes|fehler|fehlgeschlagene\s\w+|ablehnungen|fouten|erreurs|rejets|errores|rechazos|erros|rejeições)(?:\s(?:per|an?|pro|im|par|por|al)\s\w+)?\s?[:=|–-]\s*(?:about |ca\.? )?$",
    re.I,
)


def goes_wrong(before: str, behind: str) -> bool:
    """Whether a count between these words is one of what fails, is turned away or has to be mended."""
    return bool(_FAILS.match(behind) or _FAILED_ONES.match(behind) or _WE_MEND.search(before))
