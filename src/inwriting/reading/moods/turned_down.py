"""A sum or a day that was turned down ("the budget of GBP 60,000 was refused; GBP 35,000 remains"), and a value that somebody names and
the same breath calls wrong ("GBP 20,000 according to Piet, but that is wrong"): neither is so, in any of the languages read.

What was turned down is told by a word for money or a day before it, for orders "of EUR 5,000" are rejected every day. What is
called wrong must be so called to the end of its part: "that is wrong for the audit" says something else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from inwriting.reading.moods import not_so_abroad as abroad
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, apart
from inwriting.reading.text.hints import around, by_hint


@dataclass(frozen=True)
class Refusal:
    """How a language turns a value down: its words for what is turned down, with what may stand before the value; who refuses, before
    all that; what is said behind the value, and what in a bracket; how what is left is brought in, before it and behind it; how a
    value is called wrong, and by what the right one follows; and the words in small letters of which one stands there."""

    what: str
    of: str
    refuses: str
    refused: str
    barely: str
    left: str
    is_left: str
    wrong: str
    instead: str
    is_: str
    hints: tuple[str, ...]


_ENGLISH = Refusal(
    what=r"(?:budget|request|sum|funds|funding|figure|allocation|application|proposal|envelope|ceiling|date|day|deadline|go-live|start|launch)",
    of=r"(?:\s(?:of|for|at|on|to spend))?(?:\s(?:about|around|some|the))?",
    refuses=r"(?:refused|rejected|turned down|declined|vetoed|threw out|said no to|did(?:\snot|n['’]t) (?:approve|accept|grant))\s(?:the|our|my|this|that|a|his|her|their)\s(?:[a-z-]+\s)?",
    refused=r"(?:was|were|has been|have been|had been|got|is)(?:\s(?:since|now|meanwhile|just|sadly|unfortunately|also|already))*\s(?:refused|rejected|turned down|declined|vetoed|denied|thrown out|struck (?:out|off)|withdrawn|cancelled|blocked)\b|(?:fell|has fallen) through\b|did(?:\snot|n['’]t) (?:go|get) through\b",
    barely=r"(?:refused|rejected|turned down|declined|vetoed|withdrawn|cancelled)\b",
    left=r"(?:there\s(?:is|are|remains?)|(?:all\s)?(?:what|that)\s(?:remains|is left)\s(?:is|are)|we\s(?:now\s)?(?:have|got|were given|are left with)|they\s(?:granted|approved|gave us|allowed(?: us)?)|leaving(?: us)?(?: with)?|it\sis(?:\snow)?|only)(?:\s(?:now|only|just))?",
    is_left=r"(?:(?:is|was|were|are|has been)\s)?(?:remains?|remained|left|approved|granted|allowed|given|released|available|there)\b",
    wrong=r"(?:(?:but|and|which|though|although|however|only),?\s)?(?:(?:that|this|it|he|she|they|(?:that|the|this|his|her)\s(?:figure|number|sum|date|count))\s?)?(?:['’]s|is|are|was|were)(?:n['’]t)?\s(?:(?:simply|just|plainly|quite|completely|clearly|all|also|very|sadly)\s)*(?:wrong|mistaken|incorrect|untrue|nonsense|false|rubbish|(?:not\s)(?:right|true|correct|so|the case)|a mistake|an error|out of date|outdated|(?<=n['’]t\s)(?:right|true|correct|so|the case))(?:\s(?:by now|now|any ?more|I['’]m afraid))?"
    r"|(?:(?:but|so)\s)?(?:please\s)?(?:do\snot|don['’]t|never)\s(?:rely on|use|believe|trust|go by|count on)\s(?:it|that|this|him|her|them|the figure)",
    instead=r"(?:(?:it|that|this|they)(?:['’]s|\sis|\sare|\sshould be)(?:\snow|\sreally|\sactually)?|use|take|please use|make it)\s",
    is_="is ",
    hints=(
        *("refus", "reject", "turned down", "declined", "vetoed", "denied", "thr", "through", "struck", "withdrawn", "no to"),
        *("cancelled", "blocked", "wrong", "mistake", "incorrect", "untrue", "nonsense", "false", "rubbish", "not ", "n't "),
        *("error", "n’t ", "out of date", "outdated", "never "),
    ),
)  # fmt: skip
_GERMAN = Refusal(
    what=r"(?:\w*budget|\w*betrag|\w*antrag|\w*summe|\w*mittel|\w*rahmen|\w*termin|\w*start|go-live)",
    of=r"(?:\s(?:von|in höhe von|über|vom|am|auf|der))?(?:\s(?:rund|etwa|ca\.))?",
    refuses=r"(?:lehnte|verwarf|strich)\s(?:das|den|die|unser\w*)\s",
    refused=r"(?:(?:wurden?|ist|sind)(?:\s(?!nicht\sab|nicht\sge)\w+){0,3}\s)?(?:abgelehnt|gestrichen|verworfen|zurückgewiesen|zurückgezogen|(?<!noch\s)nicht\s(?:genehmigt|bewilligt))(?!\w)|ab(?=\s*[.;,])",
    barely=r"(?:abgelehnt|gestrichen|verworfen|zurückgezogen|(?<!noch\s)nicht\s(?:genehmigt|bewilligt))(?!\w)",
    left=r"(?:(?:es|uns)\sbleiben(?:\suns)?|bleiben|bleibt|übrig (?:sind|bleiben)|(?:bewilligt|genehmigt|freigegeben)\s(?:sind|wurden|ist)|wir\shaben|es\s(?:sind|gibt)|noch)(?:\s(?:jetzt|nun|nur|noch))*",
    is_left=r"(?:bleiben|sind|wurden)\s(?:übrig|bewilligt|genehmigt|freigegeben)",
    wrong=r"(?:(?:aber|doch|und|nur|jedoch|allerdings)\s)?(?:(?:das|dies|es|er|sie|die\szahl)\s(?:stimmt|ist|sind|trifft|irrt)|(?:stimmt|ist)\s(?:das|dies)|was)(?:\s(?:aber|leider|so|jedoch|schlicht|einfach))*\s(?:nicht(?:\smehr)?(?:\s(?:zu|so|richtig|wahr|korrekt|stimmt|zutrifft))?|falsch(?:\sist)?|überholt|veraltet|ein\s(?:irrtum|fehler)|unzutreffend|unrichtig|sich)",
    instead=r"(?:(?:es|das)\s(?:sind|ist)|richtig\s(?:sind|ist)|sondern)(?:\s(?:jetzt|nur))?\s",
    is_="ist ",
    hints=("abgelehnt", "gestrichen", "verworfen", "zurückge", "bewilligt", "genehmigt", "lehnte", "stimmt", "falsch", "überholt", "veraltet", "irrt", "fehler", "zutre", "richtig"),
)  # fmt: skip
_DUTCH = Refusal(
    what=r"(?:\w*budget|bedrag|aanvraag|som|\w*datum|go-live|start)",
    of=r"(?:\s(?:van|op|voor|ad))?(?:\s(?:ongeveer|rond|ca\.))?",
    refuses=r"(?:weigerde|verwierp|schrapte)\s(?:het|de|ons|onze)\s",
    refused=r"(?:(?:is|zijn|werd|werden)(?:\s(?!niet\sa|niet\sg)\w+){0,3}\s)?(?:afgewezen|afgekeurd|geweigerd|geschrapt|verworpen|ingetrokken|(?<!nog\s)niet\s(?:goedgekeurd|toegekend))(?!\w)",
    barely=r"(?:afgewezen|afgekeurd|geweigerd|geschrapt|ingetrokken|(?<!nog\s)niet\s(?:goedgekeurd|toegekend))(?!\w)",
    left=r"(?:er\s(?:blijft|blijven|is|rest)|er\sresteert|we\s(?:hebben|krijgen)|(?:goedgekeurd|toegekend)\s(?:is|zijn|werd))(?:\s(?:nu|nog|nog maar|slechts))*",
    is_left=r"(?:blijft|blijven|is|zijn|werd)\s(?:er\s)?(?:over|goedgekeurd|toegekend)",
    wrong=r"(?:(?:maar|doch|echter|en)\s)?(?:(?:dat|dit|het|hij|ze)\s(?:klopt|is|zijn)|wat)(?:\s(?:echter|helaas|gewoon))*\s(?:niet(?:\smeer)?(?:\s(?:juist|waar|correct|klopt))?|onjuist|fout|verkeerd|achterhaald|verouderd|een\s(?:vergissing|fout))|(?:maar\s)?hij\svergist\szich",
    instead=r"(?:(?:het|dat)\s(?:is|zijn)|juist\sis)(?:\snu)?\s",
    is_="is ",
    hints=("afgewezen", "afgekeurd", "geweigerd", "weigerde", "geschrapt", "verw", "ingetrokken", "goedgekeurd", "toegekend", "klopt", "onjuist", "fout", "verkeerd", "achterhaald", "verouderd", "vergis", "niet "),
)  # fmt: skip
_FRENCH = Refusal(
    what=r"(?:budget|montant|demande|enveloppe|somme|date|démarrage|lancement)",
    of=r"(?:\s(?:de|du|d['’]environ|au|à|pour le))?",
    refuses=r"(?:(?:a|ont)\s(?:refusé|rejeté|écarté|retoqué)|refuse)\s(?:le|notre|la|l['’])\s?",
    refused=r"(?:(?:a|ont)\sété\s(?:refusé|rejeté|écarté|retiré|annulé|retoqué)e?s?|n['’](?:a|ont)\spas\sété\s(?:accordé|approuvé|validé|retenu|accepté)e?s?)(?!\w)",
    barely=r"(?:refusé|rejeté|écarté|annulé|non\s(?:accordé|validé|approuvé))e?s?(?!\w)",
    left=r"(?:il\s(?:nous\s)?(?:reste|restent)|on\sa|nous\s(?:avons|disposons de)|(?:reste|restent)|c['’]est|ce\ssera)(?:\s(?:désormais|maintenant|seulement))?",
    is_left=r"(?:restent|(?:ont été|sont)\s(?:accordés|approuvés|validés))",
    wrong=r"(?:(?:mais|or|et)\s)?(?:(?:c['’]est|cela\sest|ce\squi\sest)\s(?:faux|inexact|une\serreur|dépassé|périmé|erroné)|ce(?:\squi)?\sn['’]est\s(?:pas|plus)\s(?:vrai|exact|juste|correct|le\scas)|(?:il|elle)\sse\strompe)",
    instead=r"(?:(?:c['’]|il\s|ce\s)(?:est|sont)|le\sbon\schiffre\sest)\s",
    is_="est ",
    hints=("refus", "rejet", "écart", "retoqué", "retiré", "annul", "pas été", "faux", "inexact", "erreur", "dépassé", "périmé", "erroné", "n'est", "n’est", "trompe", "non "),
)  # fmt: skip
_SPANISH = Refusal(
    what=r"(?:presupuesto|importe|solicitud|partida|fecha|arranque|suma)",
    of=r"(?:\s(?:del?|por|para el))?(?:\sunos)?",
    refuses=r"(?:(?:ha|han)\s(?:rechazado|denegado)|rechaz(?:ó|aron)|deneg(?:ó|aron)|tumb(?:ó|aron))\s(?:el|nuestro|la)\s",
    refused=r"(?:fue|fueron|ha sido|han sido)\s(?:rechazad|denegad|desestimad|retirad|anulad)[oa]s?(?!\w)|(?<!aún\s)(?<!todavía\s)no\s(?:fue|ha sido)\s(?:aprobad|concedid)[oa]s?(?!\w)",
    barely=r"(?:rechazad|denegad|desestimad|retirad|anulad)[oa]s?(?!\w)",
    left=r"(?:(?:nos\s)?quedan?|tenemos|hay|ahora\sson|nos\sdan|se\saprobaron)(?:\s(?:ahora|solo|sólo))?",
    is_left=r"(?:quedan|(?:fueron|han sido)\s(?:aprobados|concedidos))",
    wrong=r"(?:(?:pero|y|aunque|lo\s(?:que|cual))\s)?(?:(?:eso|esto|ello)\s)?(?:(?:ya\s)?no\s(?:es|está)\s(?:cierto|correcto|verdad|así|bien|válido)|es\s(?:falso|incorrecto|un\serror)|está\s(?:mal|equivocado|desfasado|anticuado)|se\sequivoca)",
    instead=r"(?:(?:ahora\s)?(?:son|es(?:\sde)?))\s",
    is_="es de ",
    hints=("rechaz", "deneg", "desestimad", "retirad", "anulad", "tumb", "aprobad", "concedid", "no es", "no está", "falso", "incorrecto", "error", "está ", "equivoca"),
)  # fmt: skip
_PORTUGUESE = Refusal(
    what=r"(?:orçamento|montante|pedido|verba|valor|data|arranque)",
    of=r"(?:\s(?:d[eo]|para))?(?:\suns)?",
    refuses=r"(?:recus(?:ou|aram)|rejeit(?:ou|aram)|chumb(?:ou|aram)|neg(?:ou|aram))\s(?:o|a)\s(?:nosso\s|nossa\s)?",
    refused=r"(?:foi|foram)\s(?:recusad|rejeitad|negad|chumbad|retirad|cancelad)[oa]s?(?!\w)|(?<!ainda\s)não\sfo(?:i|ram)\s(?:aprovad|concedid|aceit)[oae]s?(?!\w)",
    barely=r"(?:recusad|rejeitad|negad|chumbad|retirad|cancelad)[oa]s?(?!\w)",
    left=r"(?:(?:nos\s)?restam?(?:-nos)?|ficam(?:os)?(?:\scom)?|temos|há|sobram?|agora\ssão)(?:\s(?:agora|só|apenas))?",
    is_left=r"(?:restam|foram\s(?:aprovados|concedidos))",
    wrong=r"(?:(?:mas|e|porém|o\sque)\s)?(?:(?:isso|isto|ele|ela)\s)?(?:(?:já\s)?não\s(?:é|está)\s(?:certo|correto|verdade|assim)|é\s(?:falso|um\serro|mentira)|está\s(?:errad[oa]|desatualizad[oa]|enganad[oa]|mal)|engana-se)",
    instead=r"(?:(?:agora\s)?(?:são|é(?:\sde)?))\s",
    is_="é de ",
    hints=("recus", "rejeit", "chumb", "neg", "retirad", "cancelad", "não ", "falso", "um erro", "mentira", "está ", "engana"),
)  # fmt: skip

_COUNT = (
    rf"(?:{abroad.COUNT}|\d[\d.,]*(?:\s[a-z-]+){{0,3}}?,?\s(?:a|an|per|each|every)\s(?:day|week|month|quarter|year)\b)"
)
_EITHER = r"(?<![\w.,])"
_SEPARATED = r"\s?[,;:.(–—-]+\s*"
_AND = r"(?:(?:and|but|so|und|et|y|e|en|maar|aber|mais|pero|mas)\s)"
_AS_SOMEBODY_SAYS = (  # "according to Piet", and no other value: "Piet says more, but that is wrong"
    r"(?:(?!\s(?:more|less|higher|lower|another|mehr|weniger|plus|moins|más|menos|mais|meer|minder)\b)(?:[^.;:\n\d]|\n(?!\s)))"
)
_BUT_THEN = (  # "was refused at first but has now been approved"
    r"(?![^.;\n]{0,20}\b(?:at first|initially|zunächst|zuerst|d['’]abord|al principio|primeiro|eerst)\b|"
    r"[^.;\n]{0,60}\b(?:but|then|aber|dann|mais|pero|mas|maar)\b[^.;\n\d]{0,30}\b(?:approved|granted|agreed|accepted|genehmigt|bewilligt|accordé|approuvé|aprobado|aprovado|goedgekeurd)\b(?![^.;\n]{0,20}\d))"
)
_BY = r"(?:\s(?:by|von|par|por|door|vom|pela?o?)\s[^.;,\n\d]{1,30})?"


def _ways(of: Refusal) -> Iterator[tuple[re.Pattern[str], str]]:
    """The patterns of a language, and what is read for the group `cut` of each."""
    named = rf"\b{of.what}{of.of}[,:]?\s"
    for value in (abroad.MONEY, abroad.DATE):
        refused = rf"\s?,?\s(?:{of.refused}){_BY}"
        then = rf"{value}{refused}(?:{_SEPARATED}{_AND}?|\s{_AND})(?:(?:{of.left})\s(?={value})|(?={value}\s(?:{of.is_left})))"
        yield lazy.pattern(rf"\b{of.what}(?P<cut>{of.of}\s{then})", re.I), f" {of.is_}"
        yield lazy.pattern(rf"{named}(?P<cut>{value})(?={refused}{_BUT_THEN})", re.I), ""
        yield lazy.pattern(rf"\b(?:{of.refuses}){of.what}{of.of}\s(?P<cut>{value})", re.I), ""
        barely = rf"\s?[(,–—-]+\s?(?:{of.barely}){_BY}\s*(?:[).;]|$)"
        yield lazy.pattern(rf"{named}(?P<cut>{value})(?={barely})", re.I | re.M), ""
    for value in (abroad.MONEY, abroad.DATE, _COUNT):
        wrong = rf"{_AS_SOMEBODY_SAYS}{{0,40}}?{_SEPARATED}(?:{of.wrong})(?=\s*(?:[.;,:)!–—]|$))"
        right = rf"[.;,:)!–—\s]+(?:{of.instead})?(?={value})"
        yield lazy.pattern(rf"{_EITHER}(?P<cut>{value}{wrong}{right})", re.I | re.M), ""
        yield lazy.pattern(rf"{_EITHER}(?P<cut>{value})(?={wrong})", re.I | re.M), ""


_WAYS = by_hint((of.hints, list(_ways(of))) for of in (_ENGLISH, _GERMAN, _DUTCH, _FRENCH, _SPANISH, _PORTUGUESE))
_NEAR = 100  # characters on either side of a hint in which the value stands: "according to" somebody may stand between


def without_turned_down(text: str) -> list[Edit]:
    """The edits that leave out the values which a text says were refused, or calls wrong."""
    return apart((*match.span("cut"), words) for match, words in around(text, _WAYS, _NEAR))
