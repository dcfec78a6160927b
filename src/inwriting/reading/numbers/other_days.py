"""Days of something else than the start of what is asked for: a round of money, a certificate, a move, a new hall.

"Die Series B peilen wir für Q4 an", "Our second store should be open by May". Whatever took such a day for the go-live, by a cue or
because it is the only one, is asked last what its part of the sentence is about.
"""

from __future__ import annotations

import re

from inwriting.reading.model import FactRead, HedgedRead
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.text import lazy
from inwriting.reading.told.registers import Registers

_MONEY = (
    r"(?:series|série|serie|ronda|runde|ronde) [a-e]\b|(?:(?:funding|investment|financing|seed) )+round|fund-?raising|ipo|flotation|börsengang|beursgang|\w*finanzierungsrunde|\w*financieringsronde|\w*investeringsronde|levée de fonds|"
    r"tour de table|introduction en bourse|ronda de (?:financiación|inversión|financiamiento)|(?:ronda|rodada) de (?:investimento|financiamento)|salida a bolsa|entrada em bolsa|merger|take-?over|fusion|fusie|fusión|fusão|übernahme|overname|rachat|adquisición|aquisição"
)
_AUDITS = r"(?:re-?)?inspections?|hygiene checks?|(?:re-?)?accreditation|mot\b|(?:(?:iso|soc|tisax) ?[\d ]*)?(?:\w*zertifizierung|certificering|(?:re-?)?certification|certificación|certificação)|\w*audit\w*|auditor[ií]a|auditoria|inventur|inventaire|inventario|inventário|stock-?take"
_EVENTS = (
    r"umzug|verhuizing|déménagement|mudanza|mudança|relocation|office move|(?:re-?)?opening|eröffnung|ouverture|inauguration|apertura|inauguración|abertura|inauguração|(?:product|market) launch|markteinführung|markteintritt|marktintroductie|produktstart|"
    r"messe|beurs|salon|feria|feira|trade fair|jubiläum|jubilee|jubileum|anniversary|anniversaire|aniversario|aniversário|vendimia|cosecha|colheita|ernte|oogst|récolte|harvest"
)
_BUILDINGS = (
    r"\w*neubau|nieuwbouw|\w*halle|loods|magazijn|entrepôt|hangar|nave|almacén|armazém|galpão|\w*filiale|vestiging|succursale|sucursal|filial|tienda|loja|boutique|magasin|winkel|maschine|machine|máquina|anlage|erweiterung|uitbreiding|agrandissement|ampliación|ampliação|"
    r"(?<=e[nrs] )lager|(?<=(?:.new|cond|next|hird) )(?:\w+ )?(?:hall|warehouse|store|shop|factory|plant|machine|branch|office|building|site)"
)
_NEW = r"neue[nrs]?|nieuwe|nouve(?:au|lle|l)|nuev[oa]|nov[oa]|zweite[nrs]?|tweede|seconde?|deuxième|segund[oa]|new|next|third"
_THE = rf"(?:(?:den|die|das|der|unser(?:e[nrms]?)?|het|de|onze|ons|l['’]|la|le|les|notre|el|los|nuestr[oa]|[oa]s?|noss[oa]|the|our|an?|{_NEW}) ?)*"
_AIMS = (
    r"(?:wir (?:wollen|peilen|streben|planen|zielen)|(?:we|wij) (?:willen|mikken (?:met|op|voor)|streven naar|plannen)|nous (?:visons|voulons|prévoyons|planifions)|on (?:vise|veut|prévoit)|"
    r"(?:queremos|quieren|apuntamos a|esperamos|buscamos|pretendemos|apontamos (?:a|para)|planeamos|planejamos|prevemos)(?: (?:cerrar|abrir|tener|fechar|ter|fazer|hacer))?|ziel (?:für|ist)|doel voor|"
    r"(?:we|i) (?:(?:are|am) )?(?:aim(?:ing)? (?:for|at)|target(?:ing)?|want(?: to (?:have|get|finish))?|plan(?:ning)?|hop(?:e|ing) (?:for|to have)))"
)
_ABOUT = lazy.pattern(
    rf"^\W*(?:(?:und|et|y|en|e|and|aber|mais|pero|maar|mas|but|also|auch) )?(?:{_AIMS} )?{_THE}(?:{_MONEY}|{_AUDITS}|{_EVENTS}|{_BUILDINGS})(?!\w)",
    re.I,
)
_COMES_OUT = lazy.pattern(  # of what is sold: "Our winter gin launches on 5 December"
    r"^\W*(?:(?:and|but) )?(?:our|the|an?|this|his|her|their|my) (?:[\w’'-]+ ){0,4}?[\w’'-]+ (?:(?:is |are |will be |gets )?(?:launches|launch|launched|released|unveiled|published|bottled|premiered)|comes out|come out|hits the (?:shelves|shops|market|stores)|(?:goes|go|is|are|will be) on sale|premieres|(?:is|are|will be) in the shops|opens its doors)\b",
    re.I,
)
_LIVE_IN_SHOPS = lazy.pattern(r"\b(?:goes?|going|be) live (?:in|at|on) (?:\d+|all|many|some|the|our) [\w-]+", re.I)
_NOTICE = lazy.pattern(  # "notice would have to be in by 30 June", "we can cancel it by the end of May"
    r"\bnotice (?:would |must |has to |should |needs to |had to |will |can |is due |period |deadline )[^.;]{0,50}$|\b(?:give|hand in|serve|send)(?: them| it)? (?:\w+ )?notice (?:[\w ]{0,30} )?(?:by|before|until|till) $|"
    r"\b(?:cancel|terminate)\w* (?:it|them|(?:the|our|this|that) (?:[\w-]+ )?(?:contract|subscription|licen[cs]es?|agreement))\b[^.;]{0,20}\b(?:by|before|until|till) [^.;]{0,15}$",
    re.I,
)
_SHUT = lazy.pattern(  # "from 21 December to 11 January everything is shut"
    r"\b(?:(?:from|between|until|till) [^.;]*\b(?:(?:is|are|will be|stays?|remains?)(?: all)? (?:shut|closed|idle|away|out|on (?:holiday|leave|vacation)|at sea|off)\b|(?:stands?|stand) (?:still|idle)|closes? (?:down|for)\b|"
    r"(?:nobody|no one|none of us) (?:is|are|will be) (?:in|here|there|at work|at home)\b|nothing (?:moves|happens|runs|works)\b|(?:the )?(?:works|company|summer|christmas|winter) (?:holidays?|break|shutdown|closure)\b)|"
    r"(?:(?:is|are|will be|stays?|remains?) (?:shut|closed|away|idle|on (?:holiday|leave|vacation))|stands? (?:still|idle)|(?:nobody|no one) (?:is|will be) (?:in|here|there))\b[^.;]{0,20}\b(?:from|between|until|till)\b)",
    re.I,
)
_STARTS = lazy.pattern(r"\bgo(?:es|ing)?[- ]?live\b|\blive\b|\b(?:in use|up and running|in operation)\b", re.I)
_FOR = lazy.pattern(
    rf"\bfor (?:(?:the|our|a|an|its|his|their) )?(?:(?:next|annual|yearly|first) )?(?:{_MONEY}|{_AUDITS}|{_EVENTS})(?!\w)",
    re.I,
)
_OF_THE_WORK = lazy.pattern(
    r"(?<!\w)(?:crm|erp|\w*schnittstelle\w*|\w*anbindung\w*|\w*kopplung\w*|\w*integra\w+|inté\w+|\w*proje[kc]t\w*|\w*software\w*|\w*koppeling\w*|interfa\w+|projet\w*|logiciel\w*|liaison|raccordement|proyect\w+|conexi\w+|ligaç\w+|conex\w+|systeme?|systèmes?|sistemas?|systems?|verbindung|links?|sync\w*|connection|"
    r"go-?live|livegang|produktivstart|echtstart|inbetriebnahme|in betrieb|ingebruikname|mise en (?:service|production)|puesta en (?:marcha|producción)|entrada em (?:produção|funcionamento)|arranque|démarrage|live|alles|tout|todo|tudo|everything|all|(?:muss|soll|moet) (?:es|das|het|dat)|it (?:must|has|should|needs)|laufen|draaien|running|working|verbunden|angebunden|angeschlossen|gekoppel[td]|aangesloten|reliée?s?|raccordée?s?|connect\w+|conect\w+|enlazad\w+|ligad\w+|tourner|fonctionner|funcionar|funcionando|rodando)(?!\w)",
    re.I,
)
_IN_USE = lazy.pattern(
    r"\b(?:shop|store|site|web ?site|portal|app|platform|interface|tool|service|page|database|version|module)\b", re.I
)
_TURN = lazy.pattern(r"[,;]\s|\s(?:und|aber|mais|pero|maar|mas|but)\s")


def drop_other_days(body: Body, registers: Registers) -> None:
    """Drops what was taken for the go-live, or assumed to be it, and is the day of an occasion that its part of the sentence is
    about, or by which notice of a contract is due."""
    read: list[FactRead | HedgedRead] = [*registers.facts.values(), *registers.hedged.values()]
    for item in read:
        there = body.passage_of(item) if item.key == "go_live" else None
        if there and not there.fact and _is_of_a_notice(body, there, item.value):
            place = item.key, item.value.casefold()
            (registers.facts if isinstance(item, FactRead) else registers.hedged).pop(place, None)
    for place, fact in list(registers.facts.items()):
        passage = body.passage_of(fact) if fact.key == "go_live" else None
        if passage and not passage.fact and _is_of_an_occasion(body, passage, fact.value):
            del registers.facts[place]


def _is_of_an_occasion(body: Body, passage: Passage, value: str) -> bool:
    parts = [_part(body.text, passage, start) for start, _ in body.places("date", value, passage)]
    if parts and all(_SHUT.search(part) and not _STARTS.search(part) for part in parts):
        return True
    return bool(parts) and all(
        (_ABOUT.match(part) or _FOR.search(part) or (_COMES_OUT.match(part) and not _IN_USE.search(part)))
        and not _OF_THE_WORK.search(_LIVE_IN_SHOPS.sub(" ", part))
        for part in parts
    )


def _is_of_a_notice(body: Body, passage: Passage, value: str) -> bool:
    said = body.text[passage.start : passage.end]
    before = [body.text[passage.start : start] for start, _ in body.places("date", value, passage)]
    return bool(before) and all(_NOTICE.search(words) for words in before) and not _STARTS.search(said)


def _part(text: str, passage: Passage, place: int) -> str:
    """The part of a sentence in which a day stands."""
    first = max((cut.end() for cut in _TURN.finditer(text, passage.start, place)), default=passage.start)
    last = next((cut.start() for cut in _TURN.finditer(text, place, passage.end)), passage.end)
    return text[first:last]
