"""What somebody is said to believe or to say in German, French, Spanish, Dutch or Portuguese: "todo el mundo cree que usamos Tango
Gestión", "der Vertreter behauptet, dass wir …". It is no fact of the writer's; see `reported`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from inwriting.reading.moods.frame import ASKED, Framed
from inwriting.reading.text.patterns import Said, Words, words

_KINDS = ("system", "date", "money", "quantity", "people")
_END = r"(?P<said>(?:(?!,? (?:aber|doch|maar|mais|pero|mas)\b)[^;!?])+)"
_BELIEVES: Mapping[str, Words] = {
    "de": words(
        rf"(?<!\bich )(?<!\bwir )\b(?:glaubt|denkt|meint|behauptet|schwört|erzählt|verbreitet|vermutet|fürchtet|hofft|träumt|phantasiert|(?:alle|viele|manche|die leute|sie|leute) (?:glauben|denken|meinen|sagen|behaupten|erzählen)|(?:man|jeder|jemand|niemand|kein mensch|alle welt) (?:glaubt|denkt|meint|sagt|behauptet))(?: (?:immer|ja|auch|fest|noch|steif und fest))*,? (?:dass |wir ){_END}"
    ),
    "nl": words(
        rf"\b(?:gelooft|denkt|beweert|zweert|vermoedt|vreest|hoopt|droomt|(?:iedereen|men|alleman|de mensen|ze) (?:gelooft|geloven|denkt|denken|zegt|zeggen|beweert|beweren|meent|menen))(?: (?:altijd|ook|vast|nog))*,? dat {_END}"
    ),
    "fr": words(
        rf"(?<!\bj['’])(?<!\bje )(?<!nous )\b(?:croit|croient|prétend|prétendent|imagine|imaginent|s['’]imagine|jure|jurent|suppose|supposent|craint|craignent|espère|espèrent|raconte|racontent|(?:tout le monde|on|les gens|chacun|certains|beaucoup|la concurrence|le vendeur|ils|elles) (?:pense|pensent|dit|disent|affirme|affirment))(?: (?:toujours|aussi|encore))* qu(?:e |['’]){_END}"
    ),
    "es": words(
        rf"\b(?:cree|creen|supone|suponen|imagina|imaginan|jura|juran|sueña|sueñan|teme|temen|(?:todo el mundo|todos|la gente|muchos|algunos|ellos|el vendedor|la competencia|se) (?:piensa|piensan|dice|dicen|afirma|afirman|comenta|comentan))(?: (?:siempre|también|todavía))* que (?!no\b){_END}"
    ),
    "pt": words(
        rf"\b(?:acha|acham|acredita|acreditam|supõe|supõem|imagina|imaginam|jura|juram|sonha|sonham|teme|temem|(?:toda a gente|todo mundo|todos|as pessoas|muitos|eles|o vendedor|a concorrência) (?:pensa|pensam|diz|dizem|afirma|afirmam)|diz-se|dizem)(?: (?:sempre|também|ainda))* que (?!não\b){_END}"
    ),
}


def reported_abroad(sentence: Said, language: str) -> Iterator[Framed]:
    """The frames of a sentence around what others believe; places are those of the sentence."""
    if found := _BELIEVES[language].search(sentence):
        yield Framed(*found.span("said"), ASKED, _KINDS)
