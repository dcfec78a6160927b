"""A sum, a day or a count of which a German, Dutch, French, Spanish or Portuguese sentence says that it is not so, or no longer, and
what it is instead: "nicht 50.000 EUR, sondern 30.000 EUR", "ya no es de 50.000 euros, ahora es de 30.000". Only what is so is read.

Each language says it with the same parts (`Denial`); "nicht mehr als" and "nicht vor" bound a value and deny none, so between
the denial and the value nothing may stand but what leaves the value as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Edit, apart
from inwriting.reading.text.hints import around, by_hint
from inwriting.reading.values import MONTH

_GAP = r"[ \u00a0\u202f\u2009]"
_NUMBER = rf"\d(?:[\d.,’']*\d)?(?:{_GAP}\d{{3}})*(?:{_GAP}?k)?"
_CODE = r"(?:EUR|GBP|USD|CHF|SEK|NOK|DKK|PLN|BRL|MXN|CLP|COP|ARS)"
SCALE = r"(?:mil|tausend|tsd\.?|duizend|mille|mio\.?|millionen|millions?|millones|milh(?:ão|ões)|miljoen)(?!\w)"
_SCALED = rf"{_NUMBER}(?:{_GAP}?{SCALE})?"  # "R$ 20 mil"
MONEY = rf"(?:(?:{_CODE}|R\$|[€£$])\s?{_SCALED}|{_SCALED}\s?(?:€|{_CODE}\b|(?:euros?|franken|francs?|reais|pesos?|dollars?|dólares|kronen)\b))"
_PERIOD = r"(?:\s?/\s?|\s(?:pro|im|am|je|in der|per|par|por|al|a la|ao|à la|au)\s)(?:tag|woche|monat|quartal|jahr|dag|week|maand|kwartaal|jaar|jour|semaine|mois|trimestre|an|día|semana|mes|año|dia|mês|ano)\b"
COUNT = rf"(?:{_NUMBER}(?:\s[^\W\d_]+){{0,3}}?{_PERIOD})"
DATE = rf"(?:\d{{1,2}}(?:\.|er|º)?\s(?:de\s)?(?:{MONTH})\b\.?(?:\s(?:de\s)?20\d\d)?|\d{{1,2}}[./-]\d{{1,2}}[./-]20\d\d|20\d\d-\d\d(?:-\d\d)?|Q[1-4][ /]20\d\d|(?:{MONTH})\s(?:de\s)?20\d\d)"
VALUES = (MONEY, COUNT, DATE)


@dataclass(frozen=True)
class Denial:
    """How a language denies a value: what denies (`no`, with the verb where it stands in it), what may stand before a value and leaves it
    as it is, what comes before the right one, what says "is" and "is otherwise" for what is read, how a value moves, and the
    words in small letters of which one stands there."""

    no: str
    lead: str
    instead: str
    is_: str
    otherwise: str
    moved: str
    contrast: tuple[
        str, str, str
    ]  # what denies a value without a verb, what may stand before it, what comes before the right one
    hints: tuple[str, ...]


_GERMAN = Denial(
    no=r"(?:(?:ist|sind|beträgt|betragen|liegt|liegen|war|haben wir|wir haben|:)\s(?:(?:also|jetzt|aber)\s)?)(?:nicht|keine?[nrs]?)(?:\s(?:mehr|länger)(?!\sals\b))?\s",
    lead=r"(?:(?:bei|am|auf|der|den|dem|das|die|zum|ab|im|erst im|schon im|etwa|rund|ca\.)\s){0,2}",
    instead=r"(?:sondern|vielmehr|(?:es|das|er|sie)\s(?:sind|ist)|sind es|ist es|aber)(?:\s(?:jetzt|nun|nur|noch|mehr|inzwischen|lediglich|wohl))*",
    is_="ist ",
    otherwise="ist anders",
    moved=r"(?:wurde|wird|ist|hat sich|haben wir|wurden)(?:\s(?:inzwischen|jetzt|nun|seither))?\svo[nm]\s{old}\sauf(?:\sden)?\s",
    contrast=(
        r"nicht",
        r"(?:(?:schon|erst|bereits) )?(?:(?:im|am|zum|der|den|die|das|bei|mit) )?(?:(?:ende|anfang|mitte) )?",
        r"sondern",
    ),
    hints=("nicht", "kein", " auf "),
)
_DUTCH = Denial(
    no=r"(?:(?:is|zijn|bedraagt|bedragen|ligt|was|hebben we|we hebben|:)\s(?:(?:dus|nu|echter)\s)?)(?:niet|geen)(?:\s(?:langer|meer)(?!\sdan\b))?\s",
    lead=r"(?:(?:op|van|de|het|in|per|ongeveer|rond|zo'n)\s){0,2}",
    instead=r"(?:maar|(?:het|dat|dit)\s(?:is|zijn)|wel)(?:\s(?:nu|inmiddels|slechts|nog|wel))*",
    is_="is ",
    otherwise="is anders",
    moved=r"(?:is|zijn|werd|wordt|ging)(?:\s(?:inmiddels|nu|intussen))?\svan\s{old}\snaar\s",
    contrast=(
        r"niet",
        r"(?:(?:al|pas|reeds) )?(?:(?:in|op|per|de|het|met) )?(?:(?:eind|begin|half) )?",
        r"maar(?: wel)?",
    ),
    hints=("niet", "geen", " naar "),
)
_FRENCH = Denial(
    no=r"(?:(?:n['’]est|ne sont|n['’]était|n['’]étaient)\s(?:donc\s)?(?:pas|plus)|(?<=:)\s(?:pas|non))\s",
    lead=r"(?:(?:de|le|à|au|en|pour le|environ)\s){0,2}",
    instead=r"(?:mais(?:\sbien)?|(?:il|elle|c['’])\s?(?:est|sont))(?:\s(?:désormais|maintenant|plutôt|seulement))*",
    is_="est ",
    otherwise="est autre",
    moved=r"(?:est|a été)\s(?:passée?|réduite?|ramenée?|augmentée?|abaissée?|revue?|reportée?)(?:\s(?:à la (?:hausse|baisse)))?\sd[eu]\s{old}\s(?:à|au)\s",
    contrast=(
        r"(?:pas|non)",
        r"(?:(?:lieu|prévue?|fixée?) )?(?:(?:en|le|au|à|de|fin|début|mi) ?){0,2}",
        r"mais(?: bien)?",
    ),
    hints=("pas ", "plus ", "est pass", "a été", ": non", " non "),
)
_SPANISH = Denial(
    no=r"(?:(?<!\w)(?:(?:ya\s)?no\s(?:es|son|era|eran|serán?)(?:\sya)?|(?<=:)\sno)\s)",
    lead=r"(?:(?:de|el|en|para el|los|unos)\s){0,2}",
    instead=r"(?:sino(?:\sque)?(?:\ses)?|(?:ahora\s)?(?:es|son)|ahora)(?:\s(?:ahora|más bien|solo|sólo))*",
    is_="es ",
    otherwise="es otro",
    moved=r"(?:ha pasado|pasó|se redujo|ha bajado|ha subido|bajó|subió|se ha (?:reducido|ampliado|aumentado|retrasado))\sdel?\s{old}\s(?:al?)\s",
    contrast=(r"no", r"(?:(?:en|el|para|a|de) )?", r"sino"),
    hints=(
        *(
            " no e",
            " no p",
            " no a",
            "no son",
            "no ser",
            ": no",
            "sino",
            "pasado",
            "pasó",
            "redujo",
            "bajado",
            "subido",
            "bajó",
        ),
        *("subió", "reducido", "ampliado", "aumentado", "retrasado"),
    ),
)
_PORTUGUESE = Denial(
    no=r"(?:(?<!\w)(?:(?:já\s)?não\s(?:é|são|era|eram|será|serão)(?:\smais)?|(?<=:)\snão)\s)(?!mais\sde\b)",
    lead=r"(?:(?:de|o|em|a|os|uns)\s){0,2}",
    instead=r"(?:mas(?:\ssim)?|e\ssim|(?:agora\s)?(?:é|são)|agora)(?:\s(?:agora|antes|só|apenas))*",
    is_="é ",
    otherwise="é outro",
    moved=r"(?:passou|foi (?:reduzido|aumentado|alterado|adiado|cortado)|baixou|subiu)\sd[eo]?\s{old}\s(?:para|a)(?:\so)?\s",
    contrast=(r"não", r"(?:(?:em|a|o|no|para|de) )?", r"(?:mas(?: sim)?|e sim)"),
    hints=("não", "passou", "foi ", "baixou", "subiu"),
)


def _ways(of: Denial, value: str) -> Iterator[tuple[re.Pattern[str], str]]:
    """The patterns of a language for the values of a kind, with what is read in the place of what each finds."""
    new = rf"(?={of.lead}{value})"
    yield lazy.pattern(rf"{of.no}{of.lead}{value}\s?[,.;:–—-]*\s+{of.instead}\s+{new}", re.I), of.is_
    yield lazy.pattern(rf"{of.no}{of.lead}{value}(?=\s*(?:[.;,)]|$))", re.I | re.M), of.otherwise
    yield _contrast(of, value, new), ""
    if value is DATE:
        yield _no_day(of, value), of.otherwise
    yield lazy.pattern(of.moved.format(old=rf"{of.lead}{value}") + new, re.I), of.is_


def _contrast(of: Denial, value: str, new: str) -> re.Pattern[str]:
    """A value that is denied for the one that comes at once, whatever the sentence says of both: "Start nicht im März, sondern am 5. Mai"."""
    no, lead, instead = of.contrast
    return lazy.pattern(rf"(?<!\w){no}\s{lead}{value}\s?[,;–—-]*\s{instead}\s{new}", re.I)


_CORRECT_IS = (  # behind a value that was given, before the one that is right: "Budget war mit 48.000 angegeben – richtig sind 41.000 Euro"
    r"(?:(?:richtig|korrekt|stimmen|tatsächlich) (?:sind|ist|wären|wäre)|(?:juist|correct) (?:is|zijn)|(?:le bon (?:chiffre|montant)|la bonne date|le montant (?:exact|correct)) (?:est|c['’]est)|"
    r"(?:lo correcto|(?:el|la) (?:monto|importe|cifra|fecha|valor) correct[oa]) (?:es|son)|o (?:certo|correto) (?:é|são)|[oa] (?:valor|data|número) cert[oa] é)"
)
_PUT_RIGHT = by_hint(
    [
        (
            ("richtig", "korrekt", "juist", "correct", "bon", "exact", "certo", "certa", "correto"),
            [
                (
                    lazy.pattern(
                        rf"(?:(?<!\w)(?:war|waren|wurden?|stand|était|a été|était indiqué|était de|era|eran|estaba|was|werd|foi|estava) (?:(?:mit|auf|bei|am|der|à|le|de|en|el|op|com|em|a|als) )*)?(?:{value}|{_NUMBER})"
                        rf"(?: (?:angegeben|genannt|geschrieben|gestanden|indiqué|annoncé|indicad[oa]|anotad[oa]|puest[oa]|opgegeven|vermeld|genoemd|indicado|anotado))?\s?[,.;–—-]\s*{_CORRECT_IS}\s(?=(?:(?:der|den|am|le|el|o|op|de|het|a) )?{value})",
                        re.I,
                    ),
                    "",
                )
                for value in (MONEY, DATE)
            ],
        )
    ]
)


def _no_day(of: Denial, value: str) -> re.Pattern[str]:
    """A day that is denied by itself: "Start nicht im März. Wir peilen den 5. Mai an"."""
    no, lead, _ = of.contrast
    return lazy.pattern(
        rf"(?<!\w){no}\s(?=[^\W\d_]+\s(?:{_NUMBER}|{MONTH})\b){lead}{value}(?=\s*(?:[.;,)]|$))", re.I | re.M
    )


_LANGUAGES = (_GERMAN, _DUTCH, _FRENCH, _SPANISH, _PORTUGUESE)
_WAYS = by_hint((of.hints, [way for value in VALUES for way in _ways(of, value)]) for of in _LANGUAGES)
_NEAR = 60  # characters on either side of a hint in which the value stands
_MONTH_ALONE = (  # "no es en marzo sino el 5 de julio", "NICHT der 1.4., sondern der 1.6.2027": a day without its year
    rf"(?:(?:{MONTH})(?!\w|\s(?:de\s)?20\d\d)|(?<![\d.,/])(?:[12]?\d|3[01])(?:\.(?:1[0-2]|0?[1-9])\.(?!\d)|/(?:1[0-2]|0?[1-9])(?![\d/])))"
)
_MONTH_WAYS = by_hint(
    (
        of.hints,
        [
            (
                lazy.pattern(
                    rf"{of.no}{of.lead}{_MONTH_ALONE}\s?[,;:–—-]*\s+{of.instead}\s+(?={of.lead}(?:{DATE}|{MONTH}))",
                    re.I,
                ),
                of.is_,
            ),
            (_contrast(of, _MONTH_ALONE, rf"(?={of.lead}(?:{DATE}|{MONTH}))"), ""),
            (lazy.pattern(rf"{of.no}{of.lead}{_MONTH_ALONE}(?=\s*(?:[.;,)]|$))", re.I | re.M), of.otherwise),
            (_no_day(of, _MONTH_ALONE), of.otherwise),
        ],
    )
    for of in _LANGUAGES
)


def without_what_is_not_abroad(text: str) -> list[Edit]:
    """The edits that leave out the values which a text takes back; what a label says keeps its colon."""
    found = chain(around(text, _WAYS, _NEAR), around(text, _MONTH_WAYS, 0), around(text, _PUT_RIGHT, _NEAR))
    return apart((*match.span(), ": " if match.group().startswith(":") else words) for match, words in found)
