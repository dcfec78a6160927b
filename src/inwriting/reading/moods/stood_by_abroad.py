"""What a writer does not stand by in what the mail brings, in the plain forms of German, French, Spanish, Dutch and Portuguese:
"Das Budget darin ist veraltet", "Ne tenez pas compte du budget", "El presupuesto del adjunto no está aprobado"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from inwriting.reading.model import DOUBTED
from inwriting.reading.moods.stood_by import DENIED, LONGEST, NotStoodBy, Subject
from inwriting.reading.text import lazy

_FILE = (
    r"(?:dokuments?|datei|anhangs?|anlage|beilage|briefs?|briefings?|lastenhefts?|pdf|document|fichier|pièce jointe|annexe|cahier des charges|brief|documento|archivo|fichero|adjunto|pliego|"
    r"bestand|bijlage|anexo|ficheiro|arquivo|caderno)"
)
_ARTICLE = r"(?:(?:der|die|das|den|dem|des|le|la|les|du|el|los|las|het|de|o|a|os|as|do|da|dos|das|del|unser\w*|notre|nos|nuestr[oa]s?|ons|onze|noss[oa]s?|beigefügt\w*|angehängt\w*|ce|cet|cette|este|esta) |l['’])*"
_THERE = (
    rf"(?:darin|dort|daraus|dans (?:ce|le|la|l['’]|cette) ?{_FILE}|ci-joint|qui y figure(?:nt)?|y figurant|erin|daarin|nele|neles|dele|en él|"
    rf"(?:im|in (?:der|dem|dieser|diesem)|aus (?:der|dem)|indiqué\w* dans|figurant dans|de|dans|en|in|uit|del|de la|do|da|no|na|em|dos|des|du|de l['’]) ?{_ARTICLE}{_FILE}|{_FILE})"
)


@dataclass(frozen=True, slots=True)
class _Tongue:
    """How a language says it. `false` and `unsure` stand behind what they are of, `ignore` before it, and what `before` and
    `behind` give around it ("bitte … nicht verwenden")."""

    false: str
    unsure: str
    ignore: str
    before: str
    behind: str
    every: str
    but: str


_TONGUES = (
    _Tongue(
        false=r"(?:ist|sind|war|waren) (?:(?!(?:nicht|nie|kaum|pas|jamais|no|nunca|niet|nooit|não) )\w+ ){0,2}?(?:falsch|veraltet|überholt|hinfällig|unrichtig|nicht mehr (?:gültig|aktuell|richtig|korrekt)|nicht (?:richtig|korrekt|aktuell|gültig))|(?:stimmt|stimmen|gilt|gelten)(?: so)? nicht(?: mehr)?",
        unsure=r"(?:ist|sind) (?:(?!(?:nicht|nie|kaum|pas|jamais|no|nunca|niet|nooit|não) )\w+ ){0,2}?(?:nicht (?:freigegeben|genehmigt|bestätigt|abgestimmt|beschlossen|gesichert)|unbestätigt|unsicher|(?:nur )?(?:eine )?(?:grobe )?schätzung(?:en)?|vorläufig)",
        ignore=r"(?:ignorieren sie|ignoriert|ignoriere|vergessen sie|vergesst|beachten sie nicht)",
        before=r"(?:bitte|(?:verwenden|benutzen|nutzen|nehmen|beachten|berücksichtigen) sie|verwendet|nehmt)(?: bitte)?",
        behind=r"(?:bitte )?(?:nicht(?: mehr)?(?: (?:verwenden|benutzen|nutzen|beachten|berücksichtigen|übernehmen|nehmen))?|ignorieren)",
        every=r"(?:alles|der (?:ganze )?inhalt)",
        but=r"(?:außer|bis auf|ausgenommen|mit ausnahme)",
    ),
    _Tongue(
        false=r"(?:est|sont|était|étaient) (?:(?!(?:nicht|nie|kaum|pas|jamais|no|nunca|niet|nooit|não) )\w+ ){0,2}?(?:faux|fausses?|erroné\w*|obsolètes?|périmé\w*|caduques?|caduc|dépassé\w*|inexacte?s?)|n['’](?:est|était) (?:plus|pas) (?:valables?|correcte?s?|exacte?s?|à jour|bon|bonne)|ne (?:sont|seront) (?:plus|pas) (?:valables?|correcte?s|exacte?s|à jour|bon(?:ne)?s)",
        unsure=r"(?:n['’]est|ne sont) pas (?:encore )?(?:validé\w*|approuvé\w*|confirmé\w*|arrêté\w*|voté\w*|sûre?s?)|(?:est|sont) (?:à confirmer|provisoires?|des? estimations?|une estimation)",
        ignore=r"(?:ignorez|oubliez|(?:merci d['’]|veuillez )ignorer|ne tenez pas compte|(?:merci de |veuillez )ne pas tenir compte|n['’]utilisez pas|(?:merci de |veuillez )ne pas utiliser)",
        before="",
        behind="",
        every=r"tout(?: (?:ce qui|le contenu))?(?: y)?",
        but=r"(?:sauf|excepté|à l['’]exception|hormis)",
    ),
    _Tongue(
        false=r"(?:es|son|está|están|era|eran) (?:(?!(?:nicht|nie|kaum|pas|jamais|no|nunca|niet|nooit|não) )\w+ ){0,2}?(?:incorrect[oa]s?|erróne[oa]s?|fals[oa]s?|obsolet[oa]s?|desactualizad[oa]s?|equivocad[oa]s?|anticuad[oa]s?|desfasad[oa]s?)|(?:ya )?no (?:es|son|está|están) (?:válid[oa]s?|correct[oa]s?|actual(?:es)?|vigentes?|al día)|ya no (?:valen?|sirven?)",
        unsure=r"(?:aún |todavía )?no (?:está|están|ha sido|han sido) (?:aún |todavía )?(?:aprobad[oa]s?|confirmad[oa]s?|acordad[oa]s?|decidid[oa]s?)|(?:es|son) (?:solo |sólo )?(?:una )?(?:estimación|estimaciones|provisional(?:es)?)",
        ignore=r"(?:ignoren?|ignorad|olviden?|no (?:tengan?|tomen?) en cuenta|no (?:usen?|utilicen?))",
        before="",
        behind="",
        every=r"todo(?: lo (?:demás|que (?:dice|pone)))?",
        but=r"(?:salvo|excepto|menos)",
    ),
    _Tongue(
        false=r"(?:is|zijn|was|waren) (?:(?!(?:nicht|nie|kaum|pas|jamais|no|nunca|niet|nooit|não) )\w+ ){0,2}?(?:onjuist|fout|verkeerd|verouderd|achterhaald|niet (?:meer )?(?:juist|geldig|actueel|correct))|(?:klopt|kloppen|geldt|gelden)(?: er)? (?:niet(?: meer)?|niet veel(?: meer)?(?: van)?|nauwelijks(?: nog)?(?: iets)?)",
        unsure=r"(?:is|zijn) (?:nog )?niet (?:goedgekeurd|bevestigd|akkoord|vastgesteld|zeker)|(?:is|zijn) (?:slechts )?(?:een )?(?:schattingen|schatting|voorlopig)",
        ignore=r"(?:negeer(?:t u)?|vergeet|let niet op|houd geen rekening met)",
        before=r"(?:gebruik(?:t u)?|neem)",
        behind=r"niet(?: meer)?",
        every=r"alles",
        but=r"(?:behalve|uitgezonderd|op)",
    ),
    _Tongue(
        false=r"(?:é|são|está|estão|era|eram) (?:(?!(?:nicht|nie|kaum|pas|jamais|no|nunca|niet|nooit|não) )\w+ ){0,2}?(?:errad[oa]s?|incorret[oa]s?|incorrect[oa]s?|desatualizad[oa]s?|desactualizad[oa]s?|ultrapassad[oa]s?|obsolet[oa]s?)|(?:já )?não (?:é|são|está|estão) (?:válid[oa]s?|corret[oa]s?|atua(?:l|is)|correct[oa]s?)",
        unsure=r"(?:ainda )?não (?:está|estão|foi|foram) (?:ainda )?(?:aprovad[oa]s?|confirmad[oa]s?|acordad[oa]s?|decidid[oa]s?)|(?:é|são) (?:só |apenas )?(?:uma )?(?:estimativas?|provisóri[oa]s?)",
        ignore=r"(?:ignorem?|esqueçam?|não (?:considerem?|usem?|utilizem?)|não tenham? em conta)",
        before="",
        behind="",
        every=r"tudo(?: o (?:resto|que))?",
        but=r"(?:exceto|excepto|salvo|menos|à exceção)",
    ),
)
_BEGINS = r"(?:^|(?<=[.;:!?,–—] )|(?<=\baber )|(?<=\bmais )|(?<=\bpero )|(?<=\bmaar )|(?<=\bmas )|(?<=\bund )|(?<=\bet )|(?<=\ben ))"
_LISTED = lazy.pattern(
    r",\s+|\s(?:und|et|y|e|en|oder|ou|o|of|sowie)\s(?=(?:der|die|das|den|le|la|les|l['’]|el|los|las|het|de|o|a|os|as)\b)",
    re.I,
)
_LEAD = lazy.pattern(rf"(?:{_ARTICLE})", re.I)
_SENTENCE = lazy.pattern(r"(?!\s)[^.!?\n]+(?:\n(?!\s*\n)[^.!?\n]+)*[.!?]?")
_DENIES = lazy.pattern(r"\b(?:wenn|falls|ob|si|als|se|nicht alles|pas tout|no todo|niet alles|nem tudo)\b", re.I)
_MAY_BE = ("darin", "anhang", "anlage", "dokument", "budget", "menge", "volum", "volúm", "cantidad", "quantid", "quantit", "zahlen", "chiffr", "cifras", "cijfers", "aantal", "document", "presupuesto", "orçamento", "alles", "tout", "todo", "tudo", "bijlage", "bestand", "go-live", "ignor", "negeer", "datei", "annexe", "jointe", "adjunto", "anexo", "frist", "termin", "datum", "date", "fecha", "data ")  # fmt: skip


def _patterns(tongue: _Tongue) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    judged = rf"{_BEGINS}(?P<what>(?:(?!\b(?:aber|mais|pero|maar|mas)\b)[^.;:!?\n]){{3,90}}?)(?:,)? (?:(?P<unsure>{tongue.unsure})|(?P<false>{tongue.false}))(?=\W|$)(?:,? {tongue.but} (?P<but>[^.;:!?]+))?"
    told = rf"{_BEGINS}(?:bitte |por favor,? |(?:merci|veuillez) )?{tongue.ignore} (?P<what>[^.;:!?]{{3,80}})"
    around = rf"{_BEGINS}{tongue.before} (?P<what>[^.;:!?,]{{3,60}}?) {tongue.behind}(?=\W*$|[.;:!?,])"
    return (
        lazy.pattern(judged, re.I),
        lazy.pattern(told, re.I),
        lazy.pattern(around if tongue.before else r"(?!)(?P<what>)", re.I),
    )


_PATTERNS = tuple((tongue, *_patterns(tongue)) for tongue in _TONGUES)
_WITHIN = lazy.pattern(rf"(?P<what>.+?),? {_THERE}", re.I)
_WHOLE = lazy.pattern(rf"{_ARTICLE}{_FILE}", re.I)


def not_stood_by_abroad(text: str, start: int, end: int) -> Iterator[NotStoodBy]:
    """What the sentences of a stretch of a text say that their writer does not stand by."""
    small = text[start:end].casefold()
    if not any(words in small for words in _MAY_BE):
        return
    for found in _SENTENCE.finditer(text, start, end):
        sentence = found.group().replace("\n", " ")
        if len(sentence) > LONGEST or sentence.endswith("?") or _DENIES.search(sentence):
            continue
        for tongue, judged, told, around in _PATTERNS:
            for match in judged.finditer(sentence):
                verdict = DOUBTED if match["unsure"] else DENIED
                yield from _of(tongue, verdict, match, match["but"] or "", found.start())
            for match in (*told.finditer(sentence), *around.finditer(sentence)):
                yield from _of(tongue, DENIED, match, "", found.start())


def _of(tongue: _Tongue, verdict: str, match: re.Match[str], but: str, at: int) -> Iterator[NotStoodBy]:
    """The verdict of some words, if all that they are said of is understood."""
    words = match["what"].strip(" ,")
    place = at + match.start(), at + match.end()
    parted = re.split(rf",? {tongue.but} ", words, maxsplit=1, flags=re.I)
    but = but or (parted[1] if len(parted) > 1 else "")
    every = re.fullmatch(rf"{tongue.every}(?:,? (?P<there>{_THERE}))?", parted[0], re.I)
    if every or _WHOLE.fullmatch(parted[0]):
        spared = tuple(map(_subject, _LISTED.split(but))) if but else ()
        if every and not every["there"] and not spared:
            return  # "alles ist falsch", and who knows what
        source = "it" if every and not every["there"] else "the document"  # which must have been spoken of
        yield NotStoodBy(verdict, (), source, spared, *place)
        return
    if len(parted) > 1:
        return
    subjects = tuple(_subject(chunk) for chunk in _LISTED.split(words))
    if any(subject.part for subject in subjects):
        subjects = tuple(Subject(one.what, "the document", part=True) for one in subjects)
    yield NotStoodBy(verdict, subjects, "", (), *place)


def _subject(words: str) -> Subject:
    within = _WITHIN.fullmatch(words.strip(" ,."))
    what = (within["what"] if within else words).strip(" ,.")
    lead = _LEAD.match(what)
    what = what[lead.end() :] if lead else what
    return Subject(_KINDS.get(what.casefold(), what), "the document" if within else "", within is not None)


_KINDS = {  # by the English word that `own_word` knows
    "systemen": "systems", "systeme": "systems", "systèmes": "systems", "sistemas": "systems",
    "zahlen": "figures", "chiffres": "figures", "cifras": "figures", "cijfers": "figures", "números": "figures",
    "mengen": "volumes", "quantités": "volumes", "cantidades": "volumes", "quantidades": "volumes",
    "hoeveelheden": "volumes", "stückzahlen": "volumes", "volúmenes": "volumes", "aantallen": "volumes", "termine": "dates",
    "dates": "dates", "fechas": "dates", "datums": "dates", "datas": "dates", "ansprechpartner": "contacts",
    "contacts": "contacts", "contactos": "contacts", "contactpersonen": "contacts", "contatos": "contacts",
}  # fmt: skip
