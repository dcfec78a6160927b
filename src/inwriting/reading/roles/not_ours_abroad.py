"""People of another house whom a sentence in German, French, Spanish, Dutch or Portuguese names with their post: "de penningmeester
daar", "no de la nuestra", "est notre comptable externe", "mais chez notre fournisseur", "travaille pas pour nous", "la juriste de la banque, Lotte Evers".

Whatever gave them a role, this is asked of them last, by the words of their own sentence.
"""

from __future__ import annotations

import re

from inwriting.reading.page.body import Body
from inwriting.reading.text import lazy
from inwriting.reading.told.registers import Registers

_HOUSE = (  # with which the writer has to do, and which is another
    r"(?:\w*bank|banque|banco|\w*kunden?|klant(?:en)?|clients?|clientes?|\w*lieferant\w*|zulieferer\w*|leverancier\w*|fournisseur\w*|proveedor\w*|fornecedor\w*|schwesterfirma|schwestergesellschaft|muttergesellschaft|\w*konzern\w*|tochter(?:gesellschaft|firma)?|zusterbedrijf|zustermaatschappij|moederbedrijf|dochter(?:bedrijf|onderneming)?|"
    r"maison mère|société (?:sœur|mère)|empresa (?:hermana|vecina|irmã|vizinha|matriz)|matriz|franchise\w*|franchising|franquici\w+|\w*kette|\w*keten|réseau|cadena|rede|vermieters?|verhuurder|bailleur|propriétaire|arrendador|senhorio|\w*verein\w*|vereniging|\w*club|clube|association|asociación|associação|agentur|agence|agencia|agência|bureau|steuerberat\w+|"
    r"nachbarfirma|wettbewerber\w*|mitbewerber\w*|concurrent\w*|competidor\w*|concorrente\w*|spedition|transporteur\w*|transportista|transportadora|versicherung|verzekeraar|assureur|aseguradora|seguradora)"
)
_THE = r"(?:de[rsmn]?|die|das|unser\w{0,2}|einer?|einem|eines|einer anderen|het|een|ons|onze|la|le|les|l['’]|notre|nos|un|une|un autre|une autre|el|los|nuestr[oa]|una|otra|otro|o|a|nosso|nossa|um|uma|outra|outro)"
_OF = r"(?:von|bei|vom|beim|der|des|van|bij|de|d['’]|du|des|chez|del|en|da|do|na|no|em)"
_ANOTHER = rf"(?:{_OF} )(?:{_THE} ?){{0,2}}(?:(?!und|and|et\b|y\b|en\b|e\b)[\w’'-]+ ){{0,2}}?{_HOUSE}"
_BUT_THERE = lazy.pattern(
    rf",? (?:allerdings|aber|jedoch|maar|echter|mais|pero|mas|sólo que|só que) (?:nur )?{_ANOTHER}(?!\w)", re.I
)
_NOT_OF_OURS = lazy.pattern(
    r", (?:und |en |et |y |e )?(?:nicht (?:bei|von|der|in) (?:uns|unserer|unserem|unseren)|niet (?:van|bij) (?:die van )?ons|pas (?:de la nôtre|du nôtre|des nôtres|(?:de )?chez nous)|no (?:de|en) (?:la nuestra|nosotros|nuestra casa)|no del nuestro|não (?:d[ao]|n[ao]) noss[ao]|não (?:de|entre) nós)(?!\w)",
    re.I,
)
_NOT_FOR_US = lazy.pattern(
    r"(?<!\w)(?:arbeitet nicht (?:für|bei) uns|ist nicht bei uns|gehört nicht zu uns|hat (?:hier|damit|hiermit|mit uns|mit (?:diesem|dem) (?:projekt|vorhaben)|mit dieser anfrage) nichts zu tun|"
    r"werkt niet (?:voor|bij) ons|hoort niet bij ons|heeft (?:hier|hiermee|daarmee|er|met ons|met dit project|met deze aanvraag)(?: \w+)? niets (?:mee te maken|van doen|te maken|mee van doen)|"
    r"ne travaille pas (?:pour|chez|avec) nous|n['’]est pas (?:de chez nous|des nôtres)|n['’]a (?:rien à voir|aucune fonction|aucun rôle)|"
    r"no trabaja (?:para|con|en) (?:nosotros|nuestra)|no es de (?:los nuestros|la casa)|no (?:tiene nada que ver|pinta nada|interviene)|"
    r"não trabalha (?:para|com|em) nós|não trabalha connosco|não é (?:dos nossos|da casa)|não (?:tem nada a ver|intervém))(?!\w)",
    re.I,
)
_OURS = lazy.pattern(r"(?<!\w)(?:unser[emnrs]{0,2}|notre|nuestr[oa]|ons|onze|noss[oa])(?!\w)", re.I)
_OUR_PARTNER = (  # with which the writer's house deals, and in which nobody works for it
    r"(?:\w*investor(?:en|in)?|geldgeber\w*|beteiligungsgesellschaft|\w*bank|\w*lieferanten?|großkunden?|hauptkunden?|kunden?|vermieter|steuerberater\w*|"
    r"investeerders?|geldschieter|huisbank|leveranciers?|klant|verhuurder|investisseurs?|actionnaire|fonds|banque|fournisseurs?|client|bailleur|"
    r"inversor(?:es|a)?|fondo(?: (?:de inversión|inversor))?|banco|proveedor(?:es|a)?|cliente|casero|investidor(?:es|a)?|fundo(?: (?:de investimento|investidor))?|fornecedor(?:es|a)?|senhorio)"
)
_AT_OUR_PARTNER = lazy.pattern(  # "ist Head of Finance bei unserem Investor", ", directora financiera en nuestro banco,"
    r"(?:,? (?:ist|is|est|es|é)|,)(?: [^\W\d_][\w’'-]*){1,5}? "
    rf"(?:(?:bei|von) unser\w{{1,2}}|unsere[sr]|(?:bij|van) (?:onze|ons)|(?:chez|de|à) (?:notre|nos)|(?:en|de|del) nuestr[oa]s?|[nd][oa]s? noss[oa]s?|em noss[oa]) (?:[\w’-]+ )?{_OUR_PARTNER}(?!\w)",
    re.I,
)
_OF_OURS_TOO = lazy.pattern(
    r"\b(?:bei uns|für uns|chez nous|pour nous|con nosotros|para nosotros|bij ons|voor ons|connosco|para nós|früher|avant|antes|vroeger)\b",
    re.I,
)
_BOOKKEEPER = r"(?:\w*buchhalter(?:in)?|\w*buchhaltung|(?:chef[- ])?comptable|contables?|contador[a]?|contabilista|boekhoud(?:er|ster)|accountant|gestor[a]?|asesor[a]?|controller(?:in)?)"
_OUTSIDE = r"(?:extern[aeo]?[nrs]?|extérieure?|indépendante?|zelfstandige?|selbst(?:st)?ändige[rn]?|freiberufliche[rn]?|independiente|independente|aut[óô]nom[oa]|freelance)"
_BOOKS_FROM_OUTSIDE = rf"(?:{_OUTSIDE} {_BOOKKEEPER}|{_BOOKKEEPER} {_OUTSIDE}|steuerberater(?:in)?|experte?[- ]comptable|belastingadviseur|asesor[a]? fiscal|contabilista certificad[oa])(?!\w)"
_KEEPS_THEM_BEHIND = lazy.pattern(  # "Madame Sage est notre comptable externe", "Jan Maas, onze externe boekhouder,"
    rf"(?:,| (?:ist|is|est|es|é))(?: (?:[ao] )?{_THE})? {_BOOKS_FROM_OUTSIDE}", re.I
)
_KEEPS_THEM_BEFORE = lazy.pattern(  # "notre comptable externe, Mme Sage", "Externe Buchhalterin: Frau Sage"
    rf"(?<!\w){_BOOKS_FROM_OUTSIDE}(?:\s?[,:=(]| (?:ist|is|est|es|é|heißt|heet|s['’]appelle|se llama|chama-se)) ?(?:(?:frau|herrn?|madame|monsieur|mme|m|mevrouw|meneer|dhr|mevr|señora?|sra?|dona?|don|doña|[ao])\.? )*$",
    re.I,
)
_POST_THERE = r",? (?:(?:der|die|de|het|le|la|el|o|a) )?(?:[^\W\d_]+ ){1,3}?(?:dort|daar|là-bas|(?:de )?all[íá]|de lá|deles|delas|de ellos)(?=\W*(?:$|[,;.]))"
_FAR = 60  # characters between a name and the words that say where its post is


def drop_people_of_others(body: Body, registers: Registers) -> None:
    """Takes their roles from people of whom a sentence in one of these languages says that they have them in another house."""
    for place, fact in list(registers.facts.items()):
        passage = body.passage_of(fact) if registers.kind(fact.key) == "people" else None
        if passage is None or passage.fact or not body.is_abroad(passage.start):
            continue
        words = body.text[passage.start : passage.end]
        at = words.find(fact.value)
        if at >= 0 and _is_of_others(words, at, at + len(fact.value)):
            del registers.facts[place]


def _is_of_others(words: str, start: int, end: int) -> bool:
    before, behind = words[max(0, start - _FAR) : start], words[end:]
    if _BUT_THERE.search(behind) or _NOT_OF_OURS.search(behind) or _there(behind):
        return True
    if _KEEPS_THEM_BEHIND.match(behind) or _KEEPS_THEM_BEFORE.search(before):
        return True
    there = _AT_OUR_PARTNER.match(behind)
    if there and not _OF_OURS_TOO.search(there.group()):
        return True
    named = _IN_APPOSITION.search(before)
    away = _NOT_FOR_US.search(behind)
    return bool(away and (named or not _OURS.search(words[: end + away.start()])))


_IN_APPOSITION = lazy.pattern(rf"(?<!\w){_ANOTHER}(?: [^\W\d_]+)?,? $", re.I)
_THERE = lazy.pattern(_POST_THERE, re.I)


def _there(behind: str) -> bool:
    found = _THERE.search(behind)
    return found is not None and found.start() < _FAR and found.start() <= len(behind.split(",")[0]) + 1
