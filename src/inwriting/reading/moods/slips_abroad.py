"""What somebody wrote and took back in the same breath in German, French, Spanish, Dutch or Portuguese: "le 15 avril 2027... pardon, je
voulais dire le 15 mai 2027", "R$ 75.000. Desculpem, R$ 78.000", "AbaNinja. nein sorry, Abacus meinte ich". Only what comes
then is read.

Two values of one kind stand on either side of words that take the first one back; what the second one leaves unsaid (the
currency, the month, the year) is that of the first. Or somebody tells of who said it first and put it right then ("a dit d'abord 400
commandes, s'est repris : 340 commandes"), or called again to say another value. A name may be taken back with whose it is ("Omie, não:
Omie é o da distribuidora, o deles é Conta Azul"). "sorry für die Kürze" takes nothing back, since no value follows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from inwriting.reading.moods.not_so_abroad import DATE, MONEY, SCALE
from inwriting.reading.moods.slips import NAME
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, apart
from inwriting.reading.text.lines import is_in_a_line
from inwriting.reading.values import MONTH

_MEANT = (  # says itself that something else was meant
    r"ich (?:meine|meinte|wollte (?:sagen|schreiben))|(?:je voulais|je veux|on voulait) (?:dire|écrire|mettre)|(?:quería|quiero|quise) (?:decir|escribir|poner)|ik bedoel(?:de)?|bedoel ik|ik wilde schrijven|(?:queria|quero|quis) (?:dizer|escrever)|moet (?:het )?zijn|"
    r"korrektur|berichtigung|korrigiere|corrigindo|corrigiendo|corrigeons|rectifiant|(?:ich )?korrigiere(?: mich)?|erratum|rectificati(?:on|e)|correcti(?:on|e)|je (?:me )?corrige|(?:fe de )?erratas?|corrijo|rectifico|corrección|corre[cç]?ção|herstel|besser gesagt|genauer gesagt|mejor dicho|ou melhor|melhor dizendo|aliás|"
    r"beter gezegd|of liever|ou plutôt|minto|enganei-me|me enganei|me equivoqué|je me trompe|"
    r"(?:(?:das|es) (?:war|ist) (?:(?:der|die|das|aus der) )?)?falsche[rsn]? (?:spalte|zeile|zahl|reihe|tabelle|blatt|feld|jahr|monat|wert)|(?:in der (?:spalte|zeile) )?(?:verrutscht|vertippt|verlesen|verschrieben|verguckt)|(?:ich habe? mich |habe? mich )(?:vertippt|verlesen|verschrieben|geirrt|vertan)|ich bin (?:in der )?(?:spalte|zeile) verrutscht|"
    r"(?:(?:c['’](?:est|était)|j['’]ai (?:pris|lu|recopié)) )?(?:(?:la|une) )?mauvaise (?:ligne|colonne|case|année|feuille)|(?:c['’](?:est|était) )?(?:le )?mauvais (?:chiffre|tableau|mois|onglet)|(?:une )?faute de frappe|(?:une )?erreur de (?:ligne|colonne|frappe|saisie|lecture)|"
    r"(?:(?:era|es|miré|leí|copié) )?(?:(?:la|el) )?(?:columna|fila|línea|casilla|hoja|año|mes|número|cifra|tabla) equivocad[oa]|(?:un )?error (?:de (?:tecleo|dedo|columna|fila|línea|lectura))|"
    r"(?:(?:dat (?:was|is)|ik keek in|ik las) )?(?:(?:de|het) )?(?:verkeerde|foute) (?:kolom|regel|rij|cel|blad|jaar|maand|cijfer|getal)|(?:dat (?:was|is) )?(?:het )?verkeerd (?:cijfer|getal|blad|jaar)|(?:een )?(?:tikfout|typefout|leesfout)|ik vergis me|vergist|verkeken|"
    r"(?:(?:era|é|li|vi|copiei) )?(?:[oa] )?(?:coluna|linha|célula|folha|ano|mês|número|valor|tabela) errad[oa]|(?:um )?(?:erro|gralha) de (?:digitação|leitura|coluna|linha)|gralha minha"
)
_SORRY = r"sorry|pardon|verzeihung|(?:bitte )?(?:um )?entschuldigung|entschuldigen sie|tschuldigung|quatsch|excusez(?:[- ]moi)?|excuse[- ]moi|pardonnez[- ]moi|désolée?|oups|oupsie|hoppla|ups|huch|mist|zut|mince|merde|perd[óo]n(?:[ea]n?)?|perdone|disculp[ae]n?|digo|uy|uf|ostras|excuus|excuses|foutje|oeps|oei|perdão|desculpem?|desculpa|foi mal|upa|ops(?=[,.!…])|opa(?=[,.!…])"
_HOLD_ON = r"halt|stopp?|moment(?: mal)?|momentje|warte(?: mal)?|wart mal|wacht(?: even)?|ho|attende?[zs]|pará|espere|esper[áa]|alto|calma|pera(?:í| aí)?|peraí|espera aí"
_NO = rf"nein|ach nein|nee|nö|ne|non|no|não|enfin|plutôt|falsch|ach|äh|eh|euh|also|{_HOLD_ON}"
_LEAD = rf"(?:(?:{_NO}|{_SORRY}),? (?:und |et |y |en |e )?)*"
_MEANS = rf"{_LEAD}(?:{_MEANT})(?: (?:natürlich|eigentlich|bien sûr|claro|natuurlijk))?"
_SAYS_SORRY = rf"(?:(?:{_NO}),? )*(?:{_SORRY})(?:,? (?:{_NO}|{_SORRY}))*"
_WAITS = rf"(?:(?:{_NO}),? )*(?:{_HOLD_ON})(?:,? (?:{_NO}|{_SORRY}))*"
_DENIES = rf"(?:{_NO})(?:,? (?:{_NO}))*(?:(?=\s?[,:.!…])|(?<=plutôt))"  # "12.000 €, no 15.000 €" denies what comes then
_WITHIN = r"\s?(?:,|;|\.{2,3}|…|\?|!|(?<!\n)[–—-]|\(|\s/)\s*"  # in the sentence
_BEHIND = r"\s?[.]\s+\(?"  # or in the next
_TAKES_BACK = rf"(?:(?:{_WITHIN}|{_BEHIND})(?:{_MEANS}|{_SAYS_SORRY}|{_WAITS})|{_WITHIN}(?:{_DENIES}))\s?[,:.!…]*\s+"
_LITTLE = r"(?:(?:den|der|das|dem|die|am|auf|le|la|au|el|al|los|o|a|ao|os|het|de|op|es (?:sind|ist|son)|ce sont|c['’]est|son|é|são|is|es|zijn|dus|para|em|à) )*"
_NUMBER = r"\d(?:[\d.,’']*\d)?(?:[ \u00a0\u202f]\d{3})*(?:\s?k)?"
_ENDS = r"(?![\w.,]*\d)(?=\s*(?:[.,;)\n]|$|\(|(?:meinte|meine|bedoel|je veux|quería|quis|moet)\b))"
_NO_MORE = r"(?! (?:mehr|zusätzlich|de plus|en plus|más|extra|meer|a mais)\b)"
_SUM = lazy.pattern(
    rf"(?<![\w.,])(?P<old>{MONEY})(?P<slip>{_TAKES_BACK}{_LITTLE})(?P<new>{MONEY}|{_NUMBER}(?:\s?{SCALE})?{_ENDS}){_NO_MORE}",
    re.I,
)
_DAY = lazy.pattern(
    rf"(?<![\w.,])(?P<old>{DATE})(?P<slip>{_TAKES_BACK}{_LITTLE})"
    rf"(?:\d{{1,2}}\.?[^.;\d\n]{{0,25}}(?:dus|also|donc|o sea|ou seja) {_LITTLE}(?=\d))?(?P<new>{DATE}|\d{{1,2}}\.?{_ENDS}|(?:{MONTH}){_ENDS})",
    re.I,
)
_COUNT = lazy.pattern(
    rf"(?<![\w.,])(?P<old>(?!20\d\d\b){_NUMBER}(?:\s(?P<noun>(?!(?:{MONTH})\b)[^\W\d_]+)(?:\s[^\W\d_]+){{0,3}}?)?)(?P<slip>(?:{_WITHIN})(?:{_MEANS}|{_SAYS_SORRY})\s?[,:!…]*\s+{_LITTLE})(?P<new>{_NUMBER}(?=\s(?(noun)(?P=noun)\b|(?!(?:{MONTH})\b)[^\W\d_])))",
    re.I,
)
_INTERJECTION = r"(?:(?:ai|ay|oh|ah|hm+|ups|puh|pf+|tja|bah|hé|hè),? )?"
_A_PERIOD = r"(?:pro|je|im|am|in der|par|por|per|in de|al?|à la|na|no|ao) (?:tag|woche|monat|quartal|jahr|jour|semaine|mois|trimestre|an|día|semana|mes|año|dag|week|maand|kwartaal|jaar|dia|mês|ano)"
_COUNT_DENIED = lazy.pattern(  # "60 poses par semaine, euh non : 16 poses par semaine", "60 Aufträge pro Woche, äh nein: 16 pro Woche"
    rf"(?<![\w.,])(?P<old>(?!20\d\d\b){_NUMBER}\s(?P<noun>(?!(?:{MONTH})\b)[^\W\d_]+)(?:\s[^\W\d_]+){{0,3}}?\s(?P<per>{_A_PERIOD}))"
    rf"(?P<slip>(?:(?:{_WITHIN}|{_BEHIND}){_INTERJECTION}(?:{_MEANS}|{_SAYS_SORRY}|{_WAITS})|{_WITHIN}{_INTERJECTION}{_DENIES})\s?[,:.!…]*\s+{_LITTLE})(?P<new>{_NUMBER}(?=\s(?P=noun)\b|\s(?P=per)\b))",
    re.I,
)
_OF_ANOTHER = r"(?:angebot|frist|budget|vertrag|lizenz|offert|offre|contrat|licen|oferta|propuesta|contrato|presupuesto|proposta|orçamento|contract|deadline|rückmeld|antwort|répon|respuesta|resposta|antwoord|kündig|frage|question|pregunta|pergunta|vraag)"
_WHY = (  # why it cannot be: "eh nee dan zit kim in oostenrijk: 8 maart", "ach quatsch da sind ferien, also 19. april"
    rf"(?=[^.;:\d\n]{{4,70}}(?::|,|\.))(?![^.;:\d\n]*{_OF_ANOTHER})[^.;:\d\n]{{4,70}}?(?:\s?: |[.!]\s+(?:{_MEANT}|also|dus|wordt|disons|mettons|mejor|pongamos|melhor|fica|sagen wir|lieber|dann|alors|donc|entonces|então)(?: (?:also|dann|dus|donc|mejor|melhor|plutôt))?(?:\s?[:,])? |, (?:also|dus|dan maar|doe maar|dann|lieber|donc|alors|plutôt|disons|entonces|mejor|así que|então|portanto|melhor|fica|digamos|sagen wir|zeg maar)(?: (?:lieber|dann|eher|plutôt|mejor|dus|maar))* )"
)
_DAY_FOR_A_REASON = lazy.pattern(
    rf"(?<![\w.,])(?P<old>{DATE})(?P<slip>(?:{_WITHIN}|{_BEHIND})(?:(?:{_NO}|{_SORRY}),? )*(?:{_NO}|{_SORRY}),?\s+{_WHY}{_LITTLE})(?P<new>{DATE})",
    re.I,
)
_DAY_SO = lazy.pattern(  # "1 april 2027. Nee wacht, dan staan we in Carré. 12 april 2027 dus."
    rf"(?<![\w.,])(?P<old>{DATE})(?P<slip>(?:{_WITHIN}|{_BEHIND})(?:(?:{_NO}|{_SORRY}),? )*(?:{_NO}|{_SORRY}),?\s+(?![^.;:\d\n]*{_OF_ANOTHER})[^.;:\d\n]{{4,70}}[.!]\s+)(?P<new>{DATE})"
    r"(?=,? (?:dus|also|donc|alors|entonces|pues|então|portanto|o sea|ou seja)\b)",
    re.I,
)
_THAT_WAS = rf"(?:(?:{_NO}|{_SORRY}),? )*(?:{_SORRY}|{_MEANT}),?(?:\s(?!(?:für|pour|por|voor|pel[oa]|wegen|dass|que|dat)\b)(?![^.;:\d\n]*{_OF_ANOTHER})[^.;:\d\n]{{4,70}}?)?"
_SO_IT_IS = r"(?:\s?: |[.!] +|, (?:also|dus|donc|alors|así que|o sea|então|portanto|es sind|ce sont|het zijn|son|são) (?:es sind |ce sont |het zijn |son |são )?)"
_COUNT_FOR_A_REASON = lazy.pattern(  # "530 réservations par mois d'avril à octobre, pardon, je me trompe de colonne : 350 réservations par mois"
    rf"(?<![\w.,])(?P<old>(?!20\d\d\b){_NUMBER}\s(?P<noun>(?!(?:{MONTH})\b)[^\W\d_]+)[^.;:\d\n,(]{{0,60}})(?P<slip>(?:{_WITHIN}|{_BEHIND}){_THAT_WAS}{_SO_IT_IS}{_LITTLE})(?P<new>{_NUMBER}(?=\s(?P=noun)\b))",
    re.I,
)
_THEN = r"(?:(?:und|et|y|e|en|mas|mais|pero|aber|maar|puis|ensuite|dann|danach|später|luego|después|depois|a seguir|logo|daarna|toen|vervolgens|er|sie|il|elle|él|ella|ele|ela|hij|zij|ze|s['’]est|s['’]était|hat|hatte|heeft|had|se|ha|a|es|das|dies|het|dat|sich|zich|lo|la|le),? )*"
_PUT_RIGHT = (  # told of somebody who was listened to
    r"(?:repris[e]?|corrigée?|ravisée?|rectifié|se reprend|se corrige|corrige|rectifie|korrigiert(?:e|en)?|verbessert(?:e)?|berichtigt(?:e)?|richtiggestellt|corrigió|rectificó|corrigid[oa]|rectificado|corrige|rectifica|"
    r"corrigiu(?:-se)?|retificou|rectificou|emendou|corrigeerde|verbeterde|herstelde|gecorrigeerd|verbeterd|hersteld)"
)
_IN_ITS_PLACE = rf"{_THEN}{_PUT_RIGHT}(?: (?:sich|zich|se|dann|danach|später|daarna|toen|dit|dat|het|das|es|luego|después|depois|ensuite|lui-même|elle-même|selbst|zelf))*(?:\s?:| (?:auf|zu|à|en|a|para|por|naar|in|tot))?\s+"
_SAID_FIRST = r"(?:(?:hat|hatte|heeft|had) (?:zuerst|erst|zunächst|anfangs|eerst|aanvankelijk) )?(?:(?:a (?:d['’]abord )?(?:dit|annoncé|parlé de)|disait|falou(?: em| de)?|disse(?:ram)?|dijo|decía|habló de|sagte|nannte|sprach von|zei|noemde|gesagt|genannt|gezegd|genoemd)(?:,? (?:d['’]abord|au début|primero|al principio|primeiro|a princípio|zuerst|erst|zunächst|anfangs|eerst|aanvankelijk))?\s?:? )?"
_SAID_VALUE = rf"(?P<old>{_SAID_FIRST}[\"“”„«'‘’]?\s?(?:VALUE)[^.;:\d\n,(]{{0,40}}?)(?P<slip>\s?(?:,|;|\.{{2,3}}|…| [–—-]|(?= (?:und|et|y|e|en|puis|dann|luego|después|depois|daarna|toen) ))\s*{_IN_ITS_PLACE}{_LITTLE}[\"“”„«'‘’]?)"
_SUM_PUT_RIGHT = lazy.pattern(rf"(?<![\w.,]){_SAID_VALUE.replace('VALUE', MONEY)}(?P<new>{MONEY})", re.I)
_DAY_PUT_RIGHT = lazy.pattern(rf"(?<![\w.,]){_SAID_VALUE.replace('VALUE', DATE)}(?P<new>{DATE})", re.I)
_SOME_THINGS = rf"(?!20[0-9][0-9](?![0-9])){_NUMBER}(?:\s(?P<noun>(?!(?:{MONTH})(?!\w))[^\W\d_]+))"
_COUNT_PUT_RIGHT = lazy.pattern(  # "falou 400 pedidos por mês, depois corrigiu: 340 pedidos por mês"
    rf"(?<![\w.,]){_SAID_VALUE.replace('VALUE', _SOME_THINGS)}(?P<new>{_NUMBER}(?=\s(?P=noun)\b))", re.I
)
_AGAIN = (  # somebody who was listened to called or wrote again, or asked at home
    r"(?:(?:rief|ruft|meldete sich|meldet sich|schrieb) (?:\w+ ){0,4}?(?:noch ?mals?|noch einmal|wieder|erneut|zurück|später)|(?:noch ?mals?|noch einmal|wieder|erneut|später) (?:angerufen|gemeldet|geschrieben)|zurückgerufen|zweiter anruf|"
    r"(?:a|ont) (?:\w+ )?(?:rappelée?|réécrit|retéléphoné)|rappelle|(?:second|deuxième|nouvel) appel|volvi(?:ó|eron) a (?:llamar|escribir)|(?:llam|escrib)(?:a|e|ó|ió) (?:otra vez|de nuevo|más tarde)|segunda llamada|"
    r"(?:belde|belt|mailde|schreef) (?:\w+ ){0,4}?(?:terug|nog (?:eens|een keer)|opnieuw|weer|later)|teruggebeld|tweede telefoontje|(?:voltou|tornou) a (?:ligar|escrever)|(?:ligou|escreveu) (?:de novo|novamente|outra vez|mais tarde|depois)|segunda (?:ligação|chamada))"
)
_CALLS_AGAIN = rf"[^.;:\d\n]{{0,40}}?(?P<slip>(?:{_WITHIN}|{_BEHIND})[^.;:\d\n]{{0,40}}?\b{_AGAIN}\b[^.;:\n]{{0,50}}?\s?:\s+{_LITTLE})"
_SUM_LATER = lazy.pattern(rf"(?<![\w.,])(?P<old>{MONEY}){_CALLS_AGAIN}(?P<new>{MONEY}){_NO_MORE}", re.I)
_DAY_LATER = lazy.pattern(rf"(?<![\w.,])(?P<old>{DATE}){_CALLS_AGAIN}(?P<new>{DATE})", re.I)
_NAME = rf"(?:{NAME}|[a-zà-ÿ]+[A-Z][\w.&+-]*)"  # "proALPHA", too
_LABEL_WORDS = r"(?:CRM|ERP|Compta|Comptabilité|Buchhaltung|Boekhouding|Contabilidade?|Webshop|Shop|System|Unser|Das|Der|Die|Het|De|Le|La|El|O|A|Notre|Nuestro|Ons|Onze)"
_SAID_NAME = lazy.pattern(
    rf"(?<![\w@.])(?:{_LABEL_WORDS} )*(?P<old>{_NAME})"
    rf"(?P<slip>(?i:(?:{_WITHIN}|{_BEHIND})(?:{_MEANS})|{_WITHIN}(?:{_SAYS_SORRY}|{_DENIES}))\s?[,:!…]*\s+(?i:{_LITTLE}))(?P<new>{_NAME}){_ENDS}"
)
_NAME_MEANT = lazy.pattern(  # "AbaNinja. nein sorry, Abacus meinte ich"
    rf"(?<![\w@.])(?:{_LABEL_WORDS} )*(?P<old>{_NAME})(?P<slip>(?i:(?:{_WITHIN}|{_BEHIND})(?:{_LEAD}))\s?[,:!…]*\s*(?i:{_LITTLE}))(?P<new>{_NAME})"
    r"(?P<rest>,? (?i:meinte ich|meine ich|bedoel(?:de)? ik|je (?:veux|voulais) dire|(?:quería|quise|quiero) decir|(?:queria|quis|quero) dizer|moet het zijn))"
)
_OURS = (  # "bei ihnen ist es", "chez eux c'est", "lo suyo es", "bij ons is het", "o deles é"
    r"(?:(?:bei (?:uns|ihnen|ihm|ihr|denen)|hier|wir|sie|er|unser(?:e[sr]?|s)?|ihre?s|seine?s)(?: selbst| selber)? (?:ist es|ist|hat|haben|nutzen|nutzt|läuft|arbeiten mit|arbeitet mit)|"
    r"(?:chez (?:nous|eux|elles?|lui)|ici|nous|eux|elles?|lui|ils?|on|l[ea] (?:nôtre|leur|sien(?:ne)?))(?:,? (?:nous|ils?|elles?|on))?,? (?:c['’]est|est|a|ont|avons|utilise(?:nt)?|utilisons)|"
    r"(?:(?:(?:l[oa]|el) (?:suy[oa]|nuestr[oa]|mí[oa]|de (?:ell[oa]s?|él))|ell[oa]s?|él|nosotros|aquí)(?: es| son| está| usan?| usamos| tienen?| tenemos)|(?:usan|usamos|tienen|tenemos))|"
    r"(?:bij (?:ons|hen|hun|hem|haar)|hier|wij|we|zij|ze|hij|die van (?:ons|hen|hun|hem|haar)|het onze)(?: zelf)? (?:is het|is|heeft|hebben|gebruiken|gebruikt|draait|draaien|werken met|werkt met)|"
    r"(?:(?:[oa] (?:del[ea]s?|noss[oa]|meu|minha)|el[ea]s?|nós|a gente|aqui)(?: é| são| está| usam?| usamos| têm| tem| temos)|(?:usam|usamos|temos)))"
)
_IS_HAD_BY = (  # "Pipedrive hat der Schwager", "Omie é o da distribuidora"
    r"(?:hat|haben|hatte[n]?|nutzt|nutzen|ist|war|gehört|läuft (?:bei|beim)|c['’]est|c['’]était|est|était|l['’]a|l['’]ont|a|ont|es|era|l[oa] tiene[n]?|l[oa] usa[n]?|tiene[n]?|usa[m]?|"
    r"heeft|hebben|had|is|was|gebruikt|gebruiken|draait bij|é|tem|têm|fica com)"
)
_OF_SOMEBODY_ELSE = lazy.pattern(  # "Pipedrive. Nein, Korrektur: Pipedrive hat der Schwager, bei ihnen ist es Zoho CRM"
    rf"(?<![\w@.])(?:{_LABEL_WORDS} )*(?P<old>{_NAME})(?P<slip>(?i:(?:{_WITHIN}|{_BEHIND})[^.;:\d\n]{{0,30}}?(?<!\w)(?:{_NO}|{_SORRY}|{_MEANT}|{_PUT_RIGHT})(?!\w)[^.;:\d\n]{{0,30}}?\s?[:,.!]\s+)"
    rf"(?:(?P=old)|(?i:das|c['’]est|ça|[çc]a c['’]est|es[eoa]|es[st][ea]|isso|dat|die|celui-là))(?i:\s{_IS_HAD_BY} [^.;:\n]{{3,60}}?(?:[,;.]|\s[–—-])\s+(?:(?:und|aber|mais|et|y|pero|en|maar|e|mas) )?{_OURS}\s+))(?P<new>{_NAME}){_ENDS}"
)
_MAY_BE = lazy.pattern(
    rf"(?<!\w)(?:{_AGAIN}|{_SORRY}|{_MEANT}|{_PUT_RIGHT}|meinte ich|meine ich)(?!\w)|(?:[,;(.–—-]|\.{{2,3}}|…)\s?{_INTERJECTION}(?:{_NO})\s?[,:]? ",
    re.I,
)
_CLOSES = lazy.pattern(r",(?= (?:gaan|zijn|willen|starten|gehen|wollen|sind|legen) (?:we|wij|wir)\b)")
_DIGITS = lazy.pattern(_NUMBER)
_SCALED = lazy.pattern(rf"{_NUMBER}\s?{SCALE}", re.I)
_SCALE_BEHIND = lazy.pattern(rf"^\s?{SCALE}", re.I)
_YEAR = lazy.pattern(r"\s(?:de\s)?20\d\d$")
_MONTH_NAME = lazy.pattern(rf"(?:{MONTH})\b", re.I)


def without_slips_abroad(text: str) -> list[Edit]:
    """The edits that leave out what was taken back for another value of its kind."""
    if not is_in_a_line(_MAY_BE, text):
        return []
    return apart(_slips(text))


def _slips(text: str) -> Iterator[Edit]:
    for pattern in (
        _SUM_PUT_RIGHT,
        _DAY_PUT_RIGHT,
        _COUNT_PUT_RIGHT,
        _SUM_LATER,
        _DAY_LATER,
        _SUM,
        _DAY,
        _DAY_FOR_A_REASON,
        _DAY_SO,
        _COUNT_DENIED,
        _COUNT,
        _COUNT_FOR_A_REASON,
        _OF_SOMEBODY_ELSE,
        _SAID_NAME,
        _NAME_MEANT,
    ):
        for found in pattern.finditer(text):
            end = found.end("new")
            if "(" in found["slip"] and text[end : end + 1] == ")":
                yield end, end + 1, ""
            if "," in found["slip"] and (closing := _CLOSES.match(text, end)):
                yield end, closing.end(), ""  # "Op 23 april, excuus, 24 april, gaan we live"
            if rest := found.groupdict().get("rest"):
                yield end, end + len(rest), ""
            yield found.start("old"), found.start("new"), ""
            yield from _completed(pattern, found)


def _completed(pattern: re.Pattern[str], found: re.Match[str]) -> Iterator[Edit]:
    """What the value that is right leaves unsaid, as the one before it said it."""
    old, new, end = found["old"], found["new"], found.end("new")
    if pattern is _SUM and _DIGITS.fullmatch(new):
        before, after = _DIGITS.split(old, maxsplit=1)
        yield found.start("new"), end, f"{before}{new}{after}"
    elif pattern is _SUM and _SCALED.fullmatch(new):
        before, after = _DIGITS.split(old, maxsplit=1)
        yield found.start("new"), end, f"{before}{new}{_SCALE_BEHIND.sub('', after)}"
    elif pattern is _COUNT_DENIED and not found.string.startswith(found["noun"], end + 1):
        yield found.start("new"), end, f"{new} {found['noun']}"
    elif pattern in (_DAY, _DAY_FOR_A_REASON, _DAY_SO):
        month, year = _MONTH_NAME.search(old), _YEAR.search(old)
        if new.rstrip(".").isdigit() and month:
            yield (
                found.start("new"),
                end,
                f"{new}{'.' if '. ' in old and '.' not in new else ''} {old[month.start() :]}",
            )
        elif year and not any(sign in new for sign in ("20", "/", "-")):
            lead = old[: month.start()] if month and _MONTH_NAME.fullmatch(new) else ""
            yield found.start("new"), end, f"{lead}{new}{year.group()}"
