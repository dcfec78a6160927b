"""What somebody is said to believe or to say in German, French, Spanish, Dutch or Portuguese: "todo el mundo cree que usamos Tango
Gestión", "der Vertreter behauptet, dass wir …". It is no fact of the writer's; see `reported`.

Nor is a figure that somebody gives who looks at the house from outside: an authority, an association, an insurer, a seller
("Die Aufsichtsbehörde redet von 4.000 Aufträgen im Jahr", "según el gremio, 700 facturas al mes"). What such a house gets,
asks for or has counted says how much there is, and is left alone.
"""

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
_WE_SAY = r"(?:(?:,|;| [–—-]) ?(?:(?:aber|doch|dabei|mais|or|pero|aunque|maar|mas|porém) )?(?:wir|ich|bei uns|tatsächlich|in wirklichkeit|es sind|nous|on|chez nous|en réalité|en fait|nosotros|aquí|en realidad|\w{3,}mos|wij|we|ik|bij ons|in werkelijkheid|in feite|het zijn|nós|cá|aqui|na verdade|na realidade)\b)"
_FIGURE = rf"(?P<said>(?:(?!{_WE_SAY})[^;])*\d(?:(?!{_WE_SAY})[^;])*)"


def _outsiders(whose: str, house: str, speaks: str, by: str) -> Words:
    """Where a `house` that is none of the writer's `speaks` of a figure, or a figure is told `by` it."""
    words_between = r"(?:(?: |, )[^\W\d][\w’'-]*){0,4}?,?"
    named = rf"{whose} ?(?:[^\W\d][\w’-]* )?(?:{house})\b{words_between}"
    return words(
        rf"(?:(?<!\w){named} (?:{speaks})(?!\w)|(?<!\w)(?:{by}) (?:{whose} ?)?(?:[^\W\d][\w’-]* )?(?:{house})\b){_FIGURE}"
    )


_OUTSIDE: Mapping[str, Words] = {
    "de": _outsiders(
        r"(?:de[rmns]|die|das|unser\w*|ein\w*|mein\w*)",
        r"\w*behörden?|\w*(?<!ges)amt(?:es|s)?|\w*verb(?:and|ands|andes|ände)|innung|\w*kammer|gewerkschaft|\w*genossenschaft|\w*versicherung|\w*versicherer|\w*bank|gemeinde|stadtverwaltung|ministeriums?|landkreis(?:es)?|kanton|zoll|polizei|\w*aufsicht|hersteller|anbieter|verkäufer|vertreter|gutachter(?:in)?|unternehmensberater(?:in)?|zeitung|presse|studie|branchenstatistik|statistik",
        r"(?:redet|reden|spricht|sprechen|schreibt|schreiben|geht|gehen|ging|sprach|redete|schrieb) (?:\w+ ){0,3}?von|nennt|nennen|nannte|schätzt|schätzen|schätzte|rechnet (?:\w+ ){0,3}?mit|kommt (?:\w+ ){0,2}?auf|behauptet|veranschlagt|meint|sagt|unterstellt",
        r"laut|lt\.|nach angaben|nach auskunft|nach schätzung|nach ansicht|gemäß",
    ),
    "fr": _outsiders(
        r"(?:l['’]|la|le|les|nos|notre|un|une|mon|ma)",
        r"préfecture|mairie|commune|métropole|ministère|autorité|agence|fédération|syndicat|chambre|assureur|assurance|mutuelle|banque|douane|régulateur|inspection|observatoire|éditeur|vendeur|consultant|expert|presse|journal|étude|association|organisme|tutelle",
        r"parle(?:nt)? d(?:e|['’])|parlait de|a parlé de|avance|évoque|annonce|cite|mentionne|table sur|estime|chiffre|donne le chiffre|dit|écrit|retient|prétend|affirme|suppose",
        r"selon|d['’]après|à en croire|aux dires de|de l['’]avis de",
    ),
    "es": _outsiders(
        r"(?:el|la|los|las|nuestr[oa]|una?|mi)",
        r"autoridad|ayuntamiento|ministerio|gremio|cámara|asociación|federación|sindicato|aseguradora|mutua|banco|aduana|agencia|diputación|consejería|regulador[a]?|superintendencia|hacienda|inspección|instituto|patronal|consultora|consultor|vendedor|prensa|periódico|entidad",
        r"hablan? de|habló de|menciona|mencionó|cita|calcula|estima|dice|dijo|da la cifra de|baraja|cifra|apunta a|señala|sostiene|afirma|supone",
        r"según|de acuerdo con|a decir de|en opinión de",
    ),
    "nl": _outsiders(
        r"(?:de|het|onze|ons|een|mijn)",
        r"toezichthouder|gemeente|provincie|ministerie|\w*vereniging|\w*bond|brancheorganisatie|koepel(?:organisatie)?|verzekeraar|verzekering|\w*bank|douane|belastingdienst|keuringsdienst|\w*inspectie|\w*autoriteit|federatie|waterschap|adviesbureau|verkoper|krant|pers|instantie|overheid",
        r"(?:heeft|hebben|had) het (?:\w+ ){0,2}?over|(?:spreekt|spreken|sprak) (?:\w+ )?(?:over|van)|praat (?:\w+ )?over|noemt|noemde|schat|schatte|rekent (?:\w+ )?(?:op|met)|gaat (?:\w+ )?uit van|houdt het op|schrijft|zegt|beweert|denkt aan",
        r"volgens|naar zeggen van|naar schatting van",
    ),
    "pt": _outsiders(
        r"(?:[oa]s?|um|uma|(?:[oa] )?(?:noss[oa]|meu|minha))",
        r"autoridade|câmara|ministério|associação|federação|confederação|sindicato|seguradora|banco|alfândega|agência|prefeitura|regulador[a]?|entidade|fiscalização|instituto|consultora|consultor|vendedor|imprensa|jornal|receita",
        r"falam? (?:em|de|n[oa]s?)|falou (?:em|de)|menciona|mencionou|cita|calcula|estima|estimou|diz|disse|aponta(?: para)?|refere|avança(?: com)?|supõe|afirma",
        r"segundo|de acordo com|conforme|na opinião d[oa]|no dizer d[oa]",
    ),
}


def reported_abroad(sentence: Said, language: str) -> Iterator[Framed]:
    """The frames of a sentence around what others believe, or count from outside; places are those of the sentence."""
    if found := _BELIEVES[language].search(sentence):
        yield Framed(*found.span("said"), ASKED, _KINDS)
    if found := _OUTSIDE[language].search(sentence):
        yield Framed(*found.span("said"), ASKED, ("quantity",))
