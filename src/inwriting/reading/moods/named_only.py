"""What a brief names and no rule has read: systems that are only asked about, gone, offered, kept out or somebody else's.

The last step of the reading. Whoever reads what was understood must find each product of the brief somewhere, and why it is no fact.
A product beyond doubt is left out by the mood of the words around it, or as only asked about; a name that is also a word, or that no
catalogue has, only where those words, or what it is likely to be, make it a system as well. What nothing is said of stays unread: half
of these are the writer's own, and to call them somebody else's would be a statement that the brief does not make.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from inwriting.playbook.schema import Playbook
from inwriting.reading.model import OF_OTHERS
from inwriting.reading.moods.asides import mood_of_cell
from inwriting.reading.moods.at_work import PARTY
from inwriting.reading.moods.disowned import disowned
from inwriting.reading.moods.double_negation import is_denied_twice
from inwriting.reading.moods.moods_abroad import mood_abroad
from inwriting.reading.moods.owners import tells_of_a_party
from inwriting.reading.moods.taken_in import linked
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.products.called import OTHER_SYSTEMS, SORTS
from inwriting.reading.products.catalogue import Mention
from inwriting.reading.products.introduced import begins
from inwriting.reading.products.systems import USED_IN, Landscape
from inwriting.reading.text import lazy
from inwriting.reading.text.edits import Span
from inwriting.reading.told.likely import MOODS, Kinds
from inwriting.reading.told.likeness import likeness
from inwriting.reading.told.registers import Registers

QUESTION = "question"
_ASKED = lazy.pattern(r"\?\W*$")
_OURS = lazy.pattern(r"\b(?:our|my|unser\w*|notre|nos|nuestr[oa]|ons|onze|noss[oa])(?: \w+)? $", re.I)
_TO_ANOTHER = lazy.pattern(r" (?:in)?to (?:our |the )?", re.I)  # "Do you do Pipedrive into QuickBooks Online?"
_BRACKET = lazy.pattern(r"\s?[(\[](?P<said>[^()\[\]\n]{2,80})[)\]]|\s?(?:[–—:-]|\.{2,})\s(?P<behind>[^.;\n]{2,60})")
_OF_SYSTEMS = lazy.pattern(
    r"\b(?:crm|erp|systems?|software|program(?:me)?s?|tools?|apps?|platforms?|packages?|modules?|plug-?ins?|licen[cs]es?|subscriptions?|log-?ins?|logged|servers?|databases?|data|screens?|connect\w*|link(?:s|ed|ing)?|integrat\w*|interfac\w*|sync\w*|migrat\w*|switched|"
    r"decommissioned|retired|uninstalled|used|using|uses?|runs? on|ran|exports?|spreadsheets?|accounting|books|ledgers?)\b",
    re.I,
)
_WORK = (  # what a system of its own is often had for, beside CRM and ERP
    r"(?:payroll|wages?|salar(?:y|ies)|hr|personnel|holidays|leave|time(?:[- ]?(?:recording|sheets?|keeping|clock))?|rotas?|rosters?|shifts|bookings?|tickets?|ticketing|inventory|stock|warehouse|fleet|telematics|tracking|trucks?|routes?|dispatch|maintenance|repairs?|workshop|"
    r"newsletters?|mailings?|marketing|surveys?|expenses|e-?invoic\w+|documents?|drawings|design|cad|plm|pdm|archive|weigh ?bridge|scales?|web ?site|web ?shop|shop|tills?|pos|labels?|shipping|quality|lab(?:oratory)?|lims|planning|scheduling|production|mes|machines?|"
    r"volunteers?|members?|membership|parking|reservations?|reception|events?|training|learning|security|access control|doors?|phones?|telephony|chat|helpdesk|support|service|contracts?|purchasing|procurement|reporting|dashboards?|bi|edi|middleware|samples?|recipes?|"
    r"objects?|collections?|library|catalogue|library system|clinical records|patients?|appointments?|passengers?|housing management|estates?|facilities)"
)
_FOR_WORK = lazy.pattern(
    rf"\b{_WORK}(?: \w+)?\s?(?:\(|:|[–—-] |,? (?:is|are|runs?|lives?|sits?|done|kept|recorded|planned|tracked|held)(?: \w+)? (?:in|on|with) )(?:the )?$",
    re.I,
)
_DOES_WORK = lazy.pattern(
    rf"\s?(?:\((?:the |for |our )?(?:\w+ )?{_WORK}\b| (?:does|for|holds|keeps|runs|handles|is for) (?:the |our )?{_WORK}\b|, (?:the|our|a) (?:\w+ )?{_WORK}\b)",
    re.I,
)
_NAME_BEFORE, _NAME_BEHIND = (
    lazy.pattern(r"(?:^|[^.:;!?] )[A-ZÀ-Þ][\w’'-]+ $"),
    lazy.pattern(r" [A-ZÀ-Þ][a-zà-ÿ]+"),
)  # "Market Square"
_OF_PARTY = lazy.pattern(  # whose name it is: "our customer Nordkraft", "the company in Grimsby"
    rf"\b(?:{PARTY}|compan(?:y|ies)|firm|house|agency|office|branch|station|site|people|team)(?: (?:in|at|from|of))? $",
    re.I,
)
_ACTS = lazy.pattern(
    r"['’]s\b| (?:uses?|has|have|had|keeps?|works?|wants?|would|thinks?|says?|said|thought|suggested|left|came|offered|sold|built|made)\b"
)
_NO_SYSTEM = lazy.pattern(
    r"(?:CAD|CAM|EDI|PLM|PDM|MES|WMS|TMS|DMS|LIMS|HR|CSV|PDF)$|(?:RETIRED|REPLACED|EXCLUDED|OPEN|CLOSED|DEAD|LATER|OUT|NOT|NONE)$|.*\b(?:GmbH|AG|Ltd|Limited|Inc|LLC|BV|NV|AS|AB|SA|plc|Group|Company|Holding)$"
)
_WORK_ABROAD = (
    r"(?:\w*(?:lohn|gehalts)(?:buchhaltung|abrechnung|programm)?|zeiterfassung|personal\w*|kasse|kassensystem|lager\w*|versand|disposition|dokumente|archiv|zeichnungen|\w*planung|newsletter|reservierung\w*|wartung|labor\w*|"
    r"paies?|fiches de paie|temps|pointage|caisse|stocks?|entrepôt|expéditions?|plannings?|documents?|plans|apports[^.;()]{0,15}|échantillons|réservations?|maintenance|logistique|transports?|camions|"
    r"nóminas?|fichajes?|caja|almacén|bodega|envíos|logística|documentos|planos|reservas|mantenimiento|transporte|laboratorio|turnos|"
    r"loonadministratie|salaris\w*|uren(?: van [^.;()]{2,20})?|urenregistratie|kassa(?: in [^.;()]{2,20})?|magazijn|verzending|planning|documenten|tekeningen|reserveringen|onderhoud|transport|rooster\w*|"
    r"folha(?: de pagamento)?|salários|ponto|armazém|estoque|expedição|frota|manutenção|produção|marketplace|laboratório|"
    r"web(?:seite|site|shop)|homepage|kassensystem|site(?: web| internet| vitrine| de (?:réservation|vente|location))?|página web|sitio web|puntos? de venta|tpv|terminal de venta|kassasysteem|website|ponto de venda|pdv|página de internet|"
    r"programm|software|system|logiciels?|outil\w*[^.;()]{0,25}|programa\w*[^.;()]{0,25}|sistema\w*|pakket|systeem|ferramenta)"
)
_NAMED_FOR_WORK = lazy.pattern(
    rf"\b{_WORK_ABROAD}(?: \(|, |: | (?:\w+ )?(?:in|mit|dans|sous|sur|en|con|met|no|na|em|com|via|que é o|que es|namens|heißt|heisst|genannt|appelé|llamado|chamado) (?:l['’]|el |la |o |a |le |het |de )?|(?: (?:de|der|des|du|von|van|do|da|del) [^\W\d_]+){{0,3}}(?: \(| ?: (?:c['’]est|das ist|es|dat is|é o|é a|é) ))"
    r"[«\"“']?(?P<name>(?-i:[A-ZÀ-Þ])[\w.+&-]+(?: (?-i:[A-Z0-9])[\w.+&-]*){0,2})(?=[)»\"”',.;:]| (?!(?-i:[A-Z]))|\s*$)",
    re.I,
)
_WORDS_ABROAD = frozenset(
    ["primavera", "dinero", "base", "senior", "front", "octopus", "make", "monday", "square", "act"]
)
_UNLIKELY = -100  # by how much likelier a product must be somebody else's than the writer's
_MAY_BE_PLACE = lazy.pattern(
    r"\b(?:left|quit|moved (?:away )?(?:from|to)) $", re.I
)  # "We left Birmingham two years ago"
_NOT = lazy.pattern(r"(?:^|[,;:.] ?)(?:but |and )?(?:not|neither|nor) (?:the |our )?$", re.I)
_ANOTHER = "Another"  # the name that follows
_NEAR = 60  # characters on either side of a name that may make it a system
_LIKELY = 25  # hundredths of a logarithm of odds from which a name is likely a system of somebody


class _Named(NamedTuple):
    """A name at a place of the text: the key and the value that it would fill, and why it may be none: it is also a `word` or the
    `name` of a house, or `any` name that nobody has listed, if a `likely` one; "" for a product beyond doubt."""

    key: str
    name: str
    start: int
    end: int
    doubt: str
    mention: Mention | None = None


def note_named(body: Body, registers: Registers, landscape: Landscape, playbook: Playbook, kinds: Kinds) -> None:
    """Enters as left out what a brief names of systems that nothing else has read, where its words say how it is with them."""
    places = sorted({(one.start, one.end) for one in (*landscape.mentions(), *landscape.doubtful())})
    _take_back(body, registers, landscape, places)
    read = {value for key, value in registers.places() if registers.kind(key) == "system"}
    for one in chain(_named(landscape, playbook), _named_for_work(body)):
        folded = one.name.casefold()
        passage = body.passage_at(one.start)
        if passage is None or any(folded in value or value in folded for value in read):
            continue
        if mood := _mood(body, passage, one, places, kinds):
            read.add(folded)
            registers.note(one.key, one.name, body.whole(passage, mood))


def _take_back(body: Body, registers: Registers, landscape: Landscape, places: list[Span]) -> None:
    """Leaves out the systems of which each sentence in prose that names them says that they are not there, or none of this work."""
    facts = {fact.value for place, fact in registers.facts.items() if registers.kind(place[0]) == "system"}
    moods: dict[str, list[tuple[Passage, str]]] = {name: [] for name in facts}
    for mention in landscape.mentions():
        name = landscape.name_of(mention)
        passage = body.passage_at(mention.start) if name in moods else None
        if passage is None or passage.fact or passage.mood or passage.heading.mood or body.is_abroad(passage.start):
            continue
        asked = _ASKED.search(body.text, mention.end, passage.end)
        at = bisect_left(places, (mention.end, 0))
        end = min(places[at][0], passage.end) if at < len(places) else passage.end
        beside = landscape.fills(mention) not in SORTS
        before, behind = body.text[passage.start : mention.start], body.text[mention.end : end]
        goes_on = _ANOTHER if end < passage.end else ""
        mood = "" if asked else disowned(before, f"{behind}{goes_on}", beside=beside, surely=True)
        if mood and (_is_linked(body.text, passage, places, mention.start) or is_denied_twice(before, behind)):
            mood = ""
        moods[name].append((passage, mood))
        if not mood:
            del moods[name]  # it is there, as this sentence says
    for place, fact in list(registers.facts.items()):
        said = moods.get(fact.value, ()) if registers.kind(place[0]) == "system" and body.in_prose(fact) else ()
        if said:
            del registers.facts[place]
            registers.note(fact.key, fact.value, body.whole(*said[0]))


def _named(landscape: Landscape, playbook: Playbook) -> Iterator[_Named]:
    """The names of a brief that are a system's, or may be one's."""
    for mention in landscape.mentions():
        yield _Named(
            landscape.fills(mention) or OTHER_SYSTEMS,
            landscape.name_of(mention),
            mention.start,
            mention.end,
            "",
            mention,
        )
    for mention in landscape.doubtful():
        kind = "word" if mention.system.name.casefold() in playbook.words or mention.system.words else "name"
        yield _Named(
            landscape.fills(mention) or OTHER_SYSTEMS,
            landscape.name_of(mention),
            mention.start,
            mention.end,
            kind,
            mention,
        )
    weights = likeness(playbook)
    for unknown in landscape.unknown():
        likely = weights.leads("name", weights.weigh("name", unknown.features), "theirs") >= _LIKELY
        for start, end in unknown.places:
            yield _Named(OTHER_SYSTEMS, unknown.name, start, end, "likely" if likely else "any")


def _named_for_work(body: Body) -> Iterator[_Named]:
    """The names that a sentence in another language puts beside the work that is done in them: "De loonadministratie (Nmbrs)"."""
    for passage in body.passages:
        if body.is_abroad(passage.start):
            for match in _NAMED_FOR_WORK.finditer(body.text, passage.start, passage.end):
                name = match["name"].rstrip(".,;")
                yield _Named(OTHER_SYSTEMS, name, match.start("name"), match.start("name") + len(name), "work")


def _mood(body: Body, passage: Passage, one: _Named, places: list[Span], kinds: Kinds) -> str:
    """How it is with what is named, by the words around it; "" where they do not say, or it may be no system."""
    text, (first, last) = body.text, (passage.start, passage.end)
    # of what is beyond doubt all titles have been asked
    titled = (passage.mood or passage.heading.mood) if one.doubt else ""
    beside = places[bisect_left(places, (first, 0)) : bisect_left(places, (last, 0))]
    beside = [place for place in beside if place[0] != one.start]
    if body.is_abroad(first):
        within = (one.start - first, one.end - first)
        mood = mood_abroad(text[first:last], within, [(start - first, end - first) for start, end in beside])
        opens = begins(text, one.start) and text[one.start : one.end].casefold() in _WORDS_ABROAD
        if (
            one.mention and not opens
        ):  # what is likely somebody else's, and of what is beyond doubt nothing that is likely the writer's
            like = kinds.product(kinds.told((first, last)), one.mention, abroad=True)
            if mood == "stated" and like.ours < _UNLIKELY:
                mood = MOODS.get(like.kind, OF_OTHERS)
            elif not one.doubt and like.ours >= _UNLIKELY:
                mood = ""
    elif _ASKED.search(text, first, last):
        named = sorted([*beside, (one.start, one.end)])
        joined = any(_TO_ANOTHER.fullmatch(text, left[1], right[0]) for left, right in pairwise(named))
        mood = "" if one.doubt or joined or _OURS.search(text, first, one.start) else QUESTION
    else:
        next_one = min((start for start, _ in beside if one.end <= start), default=last)
        mood = disowned(text[first : one.start], text[one.end : last], beside=one.key not in SORTS)
        if mood and _is_linked(text, passage, [*beside, (one.start, one.end)], one.start):
            mood = ""
        bracket = None if mood else _BRACKET.match(text, one.end, next_one)
        if bracket:
            mood = mood_of_cell(bracket["said"] or bracket["behind"])
        if not mood and tells_of_a_party(text[first:last]):
            mood = OF_OTHERS
    mood = mood if mood not in ("", "stated", "hedged") else titled
    if mood in ("", "stated", "hedged"):
        return ""
    return mood if not one.doubt or _is_system(body, passage, one) else ""


def _is_linked(text: str, passage: Passage, places: Sequence[Span], start: int) -> bool:
    """Whether a sentence asks for the link of two products, and the one at a place is one of them. `places` holds those of
    the sentence, and may hold others."""
    first = passage.start
    named = sorted((begin - first, end - first) for begin, end in places if first <= begin < passage.end)
    return start - first in [begin for begin, _ in linked(text[first : passage.end], named, "stated")]


def _is_system(body: Body, passage: Passage, one: _Named) -> bool:
    """Whether the words around a name that may be anything make it a system's."""
    text = body.text
    written = text[one.start : one.end]
    if not written[:1].isupper() and not any(map(str.isupper, written)):
        return False
    if one.doubt == "work":
        return True
    before, behind = (
        text[max(passage.start, one.start - _NEAR) : one.start],
        text[one.end : min(passage.end, one.end + _NEAR)],
    )
    if one.doubt in ("likely", "any") and (
        _OF_PARTY.search(before) or _ACTS.match(behind) or _NO_SYSTEM.match(written)
    ):
        return False
    if one.doubt in ("likely", "any") and USED_IN.search(before):
        return False
    if _FOR_WORK.search(before) or _DOES_WORK.match(behind):
        return True
    of_systems = _OF_SYSTEMS.search(before) or _OF_SYSTEMS.search(behind)
    if of_systems or _NOT.search(before) or (one.doubt == "likely" and _MAY_BE_PLACE.search(before)):
        return of_systems is not None  # "Ask Arthur, not Collins"
    if body.is_abroad(passage.start) and one.doubt in ("word", "name"):
        return not (begins(text, one.start) and written.casefold() in _WORDS_ABROAD)
    if one.doubt == "word" and not begins(text, one.start):
        return not (_NAME_BEFORE.search(before) or _NAME_BEHIND.match(behind))
    return one.doubt in ("name", "likely")
