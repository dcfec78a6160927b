"""One system that was left for another, or is to be, as German, French, Spanish, Dutch and Portuguese sentences tell of the move:
"Wir sind im Frühjahr von Sage 100 auf SAP Business One umgestiegen", "la bascule de BOB 50 vers Odoo est terminée", "ERP é o
Senior, migramos do Omie em maio".

A move is told by the same parts in each language (`Move`): from one, to another, and a verb or a noun of moving. Who has moved
has what it moved to and no more what it came from; who is to move has what it leaves until then. A noun tells neither by
itself ("der Wechsel von Sage 100 zu weclapp"): it must be said to be over. Records that are carried from one to the other
("wir übertragen die Aufträge von HubSpot nach weclapp") move nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from inwriting.reading.text import lazy


@dataclass(frozen=True)
class Move:
    """How a language tells of a move: the words right before what is left (`leaving`) and right before what is moved to; the verb
    of who `has_moved`, of who `comes` from somewhere and of who `is_to` move; the `noun`; what says of it that it is `over`, and
    what that it is `coming` or under way. Where the verb stands at the end (`ends`), it is looked for in all of the part."""

    leaving: str
    reaching: str
    has_moved: str
    comes: str
    is_to: str
    noun: str
    over: str
    coming: str
    ends: bool = False


_AHEAD = r"20(?:2[7-9]|3\d)"
_GERMAN = Move(
    leaving=r"(?:weg )?(?:vo[nm]|aus)(?: (?:de[rm]|unsere[mr]|alten|ehemaligen))*",
    reaching=r"(?:auf|nach|zu[mr]?|in)(?: (?:das|die|dem|den|der))?",
    has_moved=r"umgestiegen|gewechselt|(?:r|hin)übergewechselt|umgezogen|migriert|umgestellt|übergegangen|umgesattelt|wechselten|migrierten",
    comes=r"(?:wir )?(?:kommen|kamen)(?: (?:wir|ursprünglich|eigentlich|ja))*|umgestiegen|gewechselt|umgezogen|migriert|weggegangen",
    is_to=r"umsteigen|umzusteigen|wechseln|zu wechseln|umziehen|umzuziehen|migrieren|umstellen|umzustellen|umgestellt|umgestiegen|gewechselt|migriert|steigen wir|ziehen wir",
    noun=r"umzug|wechsel|umstieg|migration|umstellung|ablösung|ausstieg|abschied|systemwechsel|weggang",
    over=r"(?:ist|sind|war|wurde|haben wir|hat|ging|liegt)\b[^.;]{0,50}?\b(?:abgeschlossen|durch|fertig|erledigt|geschafft|vollzogen|beendet|vorbei|über die bühne|hinter uns|gelaufen|erfolgt|gemacht|gelungen|überstanden)",
    coming=rf"will|wollen|wollten|werden|wird|soll(?:en|te|ten)?|plan\w*|geplant|möchten?|müssen|könnten?|würden?|vielleicht|eventuell|evtl|überleg\w+|erwäg\w+|{_AHEAD}|nächste[snrm]?|kommende[snrm]?|demnächst|künftig|bald|läuft noch|läuft gerade|noch nicht|ob|wenn|falls|sobald|bevor|nicht",
    ends=True,
)
_FRENCH = Move(
    leaving=r"(?:depuis|de|du|hors de)(?: (?:la|l['’]|notre|nos|ancien))*|d['’](?:un |une )?",
    reaching=r"(?:à|vers|sur|chez|sous|pour)(?: (?:la|l['’]|le))?",
    has_moved=r"(?:sommes|est|sont|étions|était)(?: \w+){0,2}? (?:passée?s?|partie?s?)|(?:avons|a|ont|ai)(?: \w+){0,2}? (?:migré|basculé|déménagé|transité|switché)",
    comes=r"(?:nous |on )?(?:venons|vient|venions)|(?:sommes|est|sont)(?: \w+){0,2}? (?:partie?s?|venue?s?|sortie?s?)|(?:avons|a|ont)(?: \w+)? migré|migrée?s?|basculée?s?",
    is_to=r"(?:nous |on )(?:\w+ ){1,2}(?:passer|migrer|basculer)|(?:nous |on )(?:passerons|passera|migrerons|migrera|basculerons|basculera)",
    noun=r"passage|bascule|basculement|migration|transition|changement|sortie|départ|déménagement|abandon",
    over=r"(?:est|sont|a été|s['’]est|s['’]était|avons|a)\b[^.;]{0,50}?(?:\b(?:terminée?|achevée?|finie?|faite?|derrière nous|bouclée?|réalisée?|effectuée?|accomplie?)|\beu lieu)|date (?:de|d['’]\w+)",
    coming=rf"va|vais|vont|allons|voulons|voulions|veut|voudrions|souhait\w+|compt(?:ons|e)|pensons|prév\w+|devons|devrions|pourrions|envisag\w+|peut-être|éventuel\w*|{_AHEAD}|prochaine?s?|bientôt|en cours|pas|sera|seront",
)
_SPANISH = Move(
    leaving=r"(?:del?|desde)(?: (?:el|la|nuestr[oa]|viejo|antiguo))*",
    reaching=r"(?:al?|hacia)(?: (?:la|el))?",
    has_moved=r"(?:nos )?(?:pasamos|migramos|cambiamos|saltamos|mudamos|movimos|pasaron|migraron)|(?:hemos|se ha|han|habíamos) (?:\w+ )?(?:pasado|migrado|cambiado|saltado|mudado)|dimos el salto|hicimos (?:el cambio|la migración|el paso)",
    comes=r"venimos|veníamos|vinimos|salimos|(?:nos )?(?:migramos|mudamos)|migrad[oa]s?|(?:hemos|se ha|han) (?:\w+ )?(?:migrado|salido|venido)",
    is_to=r"(?:vamos a|queremos|pensamos|planeamos|esperamos|tenemos que|podríamos) (?:pasar|migrar|cambiar|mudar)(?:nos)?|(?:pas|migr|cambi|mud)aremos",
    noun=r"migración|paso|cambio|salto|transición|mudanza|salida|abandono",
    over=r"(?:est[áa] (?:ya )?(?:hech[oa]|terminad[oa]|acabad[oa]|cerrad[oa]|concluid[oa]|complet[oa])|qued[óo]|termin[óo]|acab[óo]|finaliz[óo]|se (?:hizo|complet[óo]|cerr[óo]|termin[óo])|fue|ha sido|ya está|culmin[óo]|concluy[óo]|la hicimos|lo hicimos|(?:ha|hemos) (?:terminado|acabado|concluido))",
    coming=rf"va|vamos|van|queremos|pensamos|planeamos|podríamos|deberíamos|tenemos que|habrá|será|quizás?|tal vez|a lo mejor|{_AHEAD}|próxim[oa]s?|que viene|en curso|en marcha|no|aún|todavía",
)
_DUTCH = Move(
    leaving=r"(?:van(?:af|uit)?|uit)(?: (?:het|de|ons|onze|oude))*",
    reaching=r"(?:naar|over op|op|in)(?: (?:het|de))?",
    has_moved=r"overgestapt|overgegaan|verhuisd|gemigreerd|gewisseld|overgeschakeld|geswitcht|omgeschakeld|stapten (?:we|wij)|(?:we|wij) stapten|(?:we|wij) gingen|gingen (?:we|wij)",
    comes=r"(?:we |wij )?(?:kwamen|komen)(?: (?:we|wij|ooit|oorspronkelijk))*|overgestapt|gemigreerd|verhuisd|afgestapt|weggegaan|overgegaan",
    is_to=r"overstappen|over te stappen|overgaan|over te gaan|migreren|te migreren|verhuizen|overschakelen|overgestapt|gemigreerd|(?:we|wij) gaan|gaan (?:we|wij)|stappen (?:we|wij)",
    noun=r"overstap|overgang|migratie|verhuizing|switch|wissel|omschakeling|afscheid",
    over=r"(?:is|was|werd|hebben we|zijn we|ligt)\b[^.;]{0,50}?\b(?:afgerond|klaar|achter de rug|voltooid|gebeurd|achter ons|rond|geslaagd|gelukt|voorbij|gedaan)",
    coming=rf"gaan|gaat|willen|wil|zullen|zal|zouden|moeten|kunnen|wordt|worden|misschien|wellicht|eventueel|overweg\w+|{_AHEAD}|volgende?|komende?|binnenkort|straks|bezig|nog niet|zodra|voordat|niet",
    ends=True,
)
_PORTUGUESE = Move(
    leaving=r"d[oae](?: (?:noss[oa]|velho|antigo))*|desde o",
    reaching=r"(?:para|pr[oa]|ao?)(?: [oa])?",
    has_moved=r"(?:pass|migr|mud|salt|transit)[áa]mos(?:-nos)?|a gente (?:\w+ )?(?:passou|migrou|mudou|saltou)|(?:passaram|migraram|mudaram)|fizemos (?:a|o) (?:migração|passagem|mudança|troca|salto)",
    comes=r"viemos|vínhamos|vimos|sa[íi]mos|migr[áa]mos|mud[áa]mos(?:-nos)?|a gente (?:\w+ )?(?:veio|saiu|migrou|mudou)|migrad[oa]s?",
    is_to=r"(?:vamos|queremos|pretendemos|pensamos|podemos|devemos|havemos de|a gente (?:vai|quer)) (?:passar|migrar|mudar)(?:-nos)?|(?:pass|migr|mud)aremos",
    noun=r"migração|passagem|mudança|transição|troca|saída|virada|abandono",
    over=r"(?:está (?:já )?(?:concluíd[oa]|feit[oa]|terminad[oa]|acabad[oa]|fechad[oa]|complet[oa])|ficou|terminou|acabou|foi|já está|conclu\w+|finalizou|fechou|correu)",
    coming=rf"vai|vamos|vão|queremos|pretendemos|pensamos|podemos|devemos|teremos|havemos|será|talvez|quem sabe|{_AHEAD}|próxim[oa]s?|que vem|em curso|em andamento|não|ainda",
)
_SOME_TIME = r"(?:,? [\w’'.]+){0,4}?,? "  # "im Frühjahr", "en mayo"
_MOST = 80  # characters before a name that hold the longest of these


class _Grammar:
    """The patterns of a language: what stands before the one that is left, between both, and in the words around them."""

    def __init__(self, move: Move) -> None:
        from_here = rf"(?:{move.leaving}) ?$"
        self.from_before = lazy.pattern(rf"(?<!\w){from_here}", re.I)
        self.to_between = lazy.pattern(rf"(?: \([^()]*\))?{_SOME_TIME}(?:{move.reaching}) ?", re.I)
        self.comes_before = lazy.pattern(rf"(?<!\w)(?:{move.comes}){_SOME_TIME}{from_here}", re.I)
        self.noun_before = lazy.pattern(rf"(?<!\w)(?:{move.noun})(?: \w+)? {from_here}", re.I)
        self.over, self.coming = _words(move.over), _words(move.coming)
        self.has_moved, self.is_to = (
            _words(verb) if move.ends else lazy.pattern(rf"(?<!\w)(?:{verb}){_SOME_TIME}{from_here}", re.I)
            for verb in (move.has_moved, move.is_to)
        )
        self._ends = move.ends

    def says(self, verb: re.Pattern[str], sentence: str, start: int, part: tuple[int, int]) -> bool:
        """Whether a verb of moving governs the one that is left at a place, in a part of a sentence."""
        return verb.search(sentence, *(part if self._ends else (max(0, start - _MOST), start))) is not None


def _words(pattern: str) -> re.Pattern[str]:
    return lazy.pattern(rf"(?<!\w)(?:{pattern})(?!\w)", re.I)


_GRAMMARS = tuple(map(_Grammar, (_GERMAN, _FRENCH, _SPANISH, _DUTCH, _PORTUGUESE)))
_MAY_MOVE = lazy.pattern(
    r"umg|umzu|umsteig|umstieg|wechsel|migr|umstell|übergeg|ablös|ausstieg|abschied|weg|kw?[oa]m+en|pass[aáeéo]|pasa|bascul|vien|veni|vini|vien|viemos|vim|ven[io]|transi|chang|sorti|sal[ti]|sa[íi]|départ|parti|cambi|mud|"
    r"paso|overst|overg|verhui|wissel|switch|schakel|stap|ga+n|ging|troca|virada|abandon|déménag",
    re.I,
)
_CARRIED = lazy.pattern(  # records that go from one to the other move nothing
    r"(?<!\w)(?:manuell\w*|hand|händisch|mano|mão|manualmente|main|manuellement|handmatig|kopier\w*|copi\w+|täglich\w*|dagelijks\w*|cada|chaque|jede[nrms]?|elke?|exporti?er\w*|exporta\w*|csv|excel|daten|stammdaten|gegevens|données|datos|dados|kundendaten|artikel\w*|"
    r"aufträge|bestellungen|rechnungen|commandes|factures|pedidos|facturas|encomendas|faturas|orders|bestellingen|facturen)(?!\w)",
    re.I,
)
_WE_MOVED = lazy.pattern(  # "bei Aufträgen und Rechnungen sind wir von Lexware auf weclapp umgestiegen": who moves carries nothing
    r"(?<!\w)(?:umgestiegen|gewechselt|umgezogen|übergegangen|umgesattelt|(?:sommes|étions) (?:\w+ )?(?:passée?s|partie?s|venue?s)|nos (?:hemos )?(?:pasamos|cambiamos|mudamos|pasado|cambiado|mudado)|overgestapt|overgegaan|verhuisd|overgeschakeld|"
    r"mud[áa]mos-nos|pass[áa]mos-nos|nos mudamos)(?!\w)",
    re.I,
)
_CUT = lazy.pattern(r"[,;:()]\s?|\.\s|\s[–—-]\s")


def moved_abroad(sentence: str, place: tuple[int, int], others: Sequence[tuple[int, int]]) -> str:
    """The mood of the product at a `place` of a sentence that tells of a move, from it or to it; `others` are where those beside
    it stand. "" where no move is told of."""
    if not _MAY_MOVE.search(sentence):
        return ""
    for grammar in _GRAMMARS:
        if mood := _between_two(grammar, sentence, place, others) or _from_one(grammar, sentence, place):
            return mood
    return ""


def _between_two(grammar: _Grammar, sentence: str, place: tuple[int, int], others: Sequence[tuple[int, int]]) -> str:
    for other in others:
        left, taken = (place, other) if place < other else (other, place)
        before = max(0, left[0] - _MOST), left[0]
        if not grammar.to_between.fullmatch(sentence, left[1], taken[0]) or not grammar.from_before.search(
            sentence, *before
        ):
            continue
        part = _part(sentence, left[0], taken[1])
        if _is_carried(sentence, part):
            return ""
        coming = grammar.coming.search(sentence, *part)
        noun = grammar.noun_before.search(sentence, *before)
        if coming and (noun or grammar.says(grammar.is_to, sentence, left[0], part)):
            return "stated" if place == left else "planned"
        over = noun and grammar.over.search(sentence, taken[1], taken[1] + _MOST)
        if over or (not noun and not coming and grammar.says(grammar.has_moved, sentence, left[0], part)):
            return "past" if place == left else "stated"
    return ""


def _from_one(grammar: _Grammar, sentence: str, place: tuple[int, int]) -> str:
    """ "past" for what alone is said to be left: "migramos do Omie em maio", "van Magento zijn we afgestapt"."""
    start, end = place
    before = max(0, start - _MOST), start
    part = _part(sentence, start, end)
    if grammar.coming.search(sentence, *part) or _is_carried(sentence, part):
        return ""
    if grammar.comes_before.search(sentence, *before):
        return "past"
    if grammar.noun_before.search(sentence, *before) and grammar.over.search(sentence, end, end + _MOST):
        return "past"
    if grammar.from_before.search(sentence, *before) and _WE_WENT.match(sentence, end):
        return "past"
    return ""


_WE_WENT = lazy.pattern(  # "van Magento zijn we vorig jaar afgestapt", "von Sage sind wir 2024 weg"
    r" (?:zijn|sind|haben|hebben) (?:we|wij|wir)\b[^,;.()]{0,40}?\b(?:afgestapt|overgestapt|weggegaan|af|losgekomen|umgestiegen|weggegangen|losgekommen|abgekommen|weg|gewechselt|gemigreerd|migriert)(?!\w)",
    re.I,
)


def _is_carried(sentence: str, part: tuple[int, int]) -> bool:
    """Whether a part of a sentence tells of records that go from one system to the other."""
    return _CARRIED.search(sentence, *part) is not None and not _WE_MOVED.search(sentence, *part)


def _part(sentence: str, start: int, end: int) -> tuple[int, int]:
    """The part of a sentence between commas, brackets and the like in which a stretch stands."""
    first = max((cut.end() for cut in _CUT.finditer(sentence, 0, start)), default=0)
    return first, next((cut.start() for cut in _CUT.finditer(sentence, end)), len(sentence))
