"""Products in German and Dutch sentences: that they are in use, in whatever order it is said; that they are no
more.

A product that stands behind "in", "über", "mit" or "op" is in use where the same part of the sentence tells of the house: of
its people, its departments or what they keep there. Whose it is, and whether it is gone, planned or left out, is heard
first (`moods_abroad`).
"""

from __future__ import annotations

import re

from inwriting.reading.page.body import Body
from inwriting.reading.text import lazy
from inwriting.reading.told.registers import Registers
from inwriting.reading.told.told_de_nl import LANGUAGES

_IN = r"(?:über|in|im|mit|auf|aus|via|per|vanuit|met|op|uit|binnen|naar|nach)(?: (?:der|dem|die|das|den|unsere?[mrn]?|ein\w*|de|het|ons|onze|een))?"
_HOUSE = (
    r"(?:wir|uns|unser\w{0,2}|we|wij|ons|onze|"
    r"\w*buchhaltung|fibu|vertrieb|verkauf|verkäufer|innendienst|[ao]ußendienst|aussendienst|lager|technik|techniker|monteure|werkstatt|produktion|fertigung|einkauf|kundendienst|service|support|büro|sekretariat|disposition|kolleg\w+|filialen?|bauleiter|"
    r"boekhouding|verkoop|binnendienst|buitendienst|magazijn|techniek|monteurs|werkplaats|productie|inkoop|klantendienst|kantoor|planning|collega['’]?s?|vertegenwoordigers|winkels?|"
    r"kunden\w*|\w*aufträge?|\w*bestellungen|\w*rechnungen|angebote|\w*bestände?|artikel\w*|einsätze|termine|verträge|stunden|zeiten|\w*planung|reklamationen|tickets|anfragen|lieferscheine|stammdaten|löhne|adressen|projekte|rezepte|besuche|"
    r"klanten\w*|orders?|bestellingen|\w*facturen|offertes|\w*voorraad|artikelen|contracten|uren|\w*administratie|klachten|meldingen|leeggoed|dossiers|afspraken|lonen|adressen|projecten|relaties|kandidaten|plaatsingen|financiën)"
)
_TELLS_OF_HOUSE = lazy.pattern(rf"(?<!\w){_HOUSE}(?!\w)", re.I)
_RIGHT_BEFORE = lazy.pattern(rf"(?<!\w){_IN} $", re.I)
_CALLED_SO = lazy.pattern(  # "unser Lagerprogramm X", "het pakket daarvoor heet X", "(X)" behind what it is
    r"(?<!\w)(?:unser\w{0,2}|ons|onze|das|die|het|de|eigene\w?) (?:\w+ )?\w*(?:programm|system|software|tool|lösung|pakket|programma|systeem|shop|kasse|kassa|winkel|verwaltung|erfassung|administratie)(?: dafür| daarvoor| für \w+| voor \w+)?(?: (?:heißt|heisst|heet|ist|is))? $|"
    r"(?<!\w)(?:unser\w{0,2}|ons|onze|die|das|der|de|het) (?:\w+ )?\w*(?:programm|system|software|tool|lösung|pakket|systeem|shop|kasse|kassa|winkel|verwaltung|erfassung|administratie|buchhaltung|boekhouding|lager|magazijn|planung|planning|vertrieb|verkoop) \($",
    re.I,
)
_IN_WHICH = lazy.pattern(
    r",? (?:in (?:dem|der)|mit (?:dem|der)|auf (?:dem|der)|worin|womit|waarin|waarmee|waar) (?:\w+ ){0,6}?\w+(?:en|t|zit|staan|staat|zitten)(?!\w)",
    re.I,
)
_BY_PASSIVE = lazy.pattern(
    r"(?<!\w)(?:wird|werden|wordt|worden|ist|is)(?: (?:seit|sinds|aktuell|heute|derzeit|nu|momenteel|bei uns|bij ons|\w+))* $",
    re.I,
)
_IS_USED = lazy.pattern(
    r" (?:\w+ ){0,3}?(?:verwendet|genutzt|benutzt|eingesetzt|gebraucht|im einsatz|gebruikt|ingezet|in gebruik)(?!\w)",
    re.I,
)
_NOT_IN_USE = lazy.pattern(
    r"(?<!\w)(?:nicht|kein\w*|nie|nein|niet|geen|nooit|soll|sollen|sollte\w*|wollen|will|möchte\w*|könnte\w*|würde\w*|wechsel\w*|umsteigen|umstieg|ob|falls|wenn|künftig|demnächst|angebot|"
    r"moeten|moet|willen|wil|zou|zouden|kunnen|overstap\w*|straks|of|als|ooit|iets als|etwas wie|so etwas wie|zoiets als|vergleich\w*|vergelijk\w*|erfahrung\w*|ervaring\w*|nachschlagen|op te zoeken|archiv\w*|archief)(?!\w)",
    re.I,
)
_OF_SOMEBODY = lazy.pattern(  # who does it, or did, is not of the house, or it came to nothing
    r"(?<!\w)(?:lieferant\w*|zulieferer|wettbewerber\w*|mitbewerber\w*|konkurren\w+|bekannter?|freund\w*|kollegen? (?:aus|von|in)|nachbar\w*|berater\w*|agentur|konzern|mutter(?:haus|firma|gesellschaft)?|tochter\w*|ihre sache|"
    r"leverancier\w*|concurrent\w*|collega-?bedrijf|kennis|vriend\w*|buurman|buren|adviseur|bureau|moederbedrijf|dochter\w*|hun (?:keuze|zaak)|"
    r"gestopt|gekeken|angeschaut|angesehen|angeguckt|angetan|geworden|gegangen|gewechselt|abgesprungen|weggegaan|afgehaakt|vorgestellt|gesehen|gezien)(?!\w)",
    re.I,
)
_WORKED = lazy.pattern(  # "Wir haben mit X gearbeitet, bis …"
    r"(?<!\w)(?:haben|habe|hat|hebben|heeft)(?!\w)[^.;,]{0,40}$",
    re.I,
)
_THERE = lazy.pattern(
    r"[^.;,]{0,20}?(?<!\w)(?:gearbeitet|gebucht|gewerkt|geboekt|benutzt|genutzt|gebruikt)(?!\w)", re.I
)
_ONCE = lazy.pattern(
    r"(?<!\w)(?:draaiden|werkten|gebruikten|boekten|zaten|hadden|liefen|nutzten|arbeiteten|buchten|hatten|verwendeten) (?:wij|we|wir)(?!\w)|(?<!\w)(?:wij|we|wir) (?:draaiden|werkten|gebruikten|boekten|zaten|hadden|liefen|nutzten|arbeiteten|buchten|hatten|verwendeten)(?!\w)",
    re.I,
)
_STILL = lazy.pattern(r"(?<!\w)(?:seit|schon|immer|bisher|sinds|al|altijd|tot nu)(?!\w)", re.I)
_UNTIL = lazy.pattern(
    r"(?<!\w)(?:bis|tot)(?: (?:zum|zur|ende|anfang|mitte|eind|begin))?(?: (?:letzte\w*|vorletzte\w*|vorige?|verleden) (?:jahr|monat|herbst|sommer|winter|frühjahr|jaar|maand|herfst|zomer)| vor kurzem| vor \w+ \w+| voor kort| 20(?:[01]\d|2[0-6])| \w+ 20(?:[01]\d|2[0-6]))?[ :]*$|"
    r"(?<!\w)(?:früher|vorher|ehemals|zuvor|vormals|vroeger|voorheen|destijds)[ :]*$",
    re.I,
)
_LEAVES_OUT = lazy.pattern(
    r"(?<!\w)(?:lassen|lasst|lasse|halten|bleib(?:t|en)|laten|laat|houden|houd|hou|blij(?:ft|ven)) [^.;,]{0,25}?(?:(?:buiten|außerhalb) (?:de |het |des |vom )?(?:scope|projekts?|project|umfangs?)|draußen|draussen|weg|außen vor|aussen vor|raus|erbuiten|er (?:\w+ )?buiten|buiten beschouwing|eruit|ongemoeid|unberührt|unangetastet)(?!\w)|"
    r"(?<!\w)(?:nicht dabei (?:ist|sind)|gehör(?:t|en) nicht (?:dazu|hierher)|fass(?:en|t) (?:wir|sie) nicht an|hoort er niet bij|horen er niet bij|hoeft (?:er )?niet (?:mee|bij)|daar (?:blijven|komen) we (?:van)?af)(?!\w)",
    re.I,
)
_COMMA = lazy.pattern(r"[,;]\s")
_ITEM_BEFORE = lazy.pattern(r"\s*(?:[-•*–·]\s+)?(?:\d[.)]\s+)?")
_ITEM_BEHIND = lazy.pattern(r"\s?(?::|\s[–—-])\s(?P<what>[^.;]{2,60})|\s\((?P<for>[^()]{2,40})\)")
_PARTS = lazy.pattern(r"[,;(]\s?|\s[–—-]\s|:\s")


def uses_de_nl(sentence: str, start: int, end: int) -> bool:
    """Whether a sentence that does not say otherwise tells of the product that stands in it there as in use."""
    first, last = _part(sentence, start, end)
    if _NOT_IN_USE.search(sentence, first, last) or _OF_SOMEBODY.search(sentence):
        return False
    before = sentence[:start]
    if _ITEM_BEFORE.fullmatch(before) and (item := _ITEM_BEHIND.match(sentence, end)):
        return _TELLS_OF_HOUSE.search(item.group()) is not None
    if is_made_use_of(sentence, start, end):
        return True
    if _CALLED_SO.search(before) or (_IN_WHICH.match(sentence, end) and _TELLS_OF_HOUSE.search(sentence, end)):
        return True
    return _RIGHT_BEFORE.search(before) is not None and _TELLS_OF_HOUSE.search(sentence) is not None


def is_made_use_of(sentence: str, start: int, end: int) -> bool:
    """Whether a sentence says so of a product by a verb on both sides: "wird seit heuer Zoho CRM verwendet"."""
    return _BY_PASSIVE.search(sentence, 0, start) is not None and _IS_USED.match(sentence, end) is not None


def left_out_de_nl(sentence: str) -> bool:
    """Whether a sentence says of what it names that the work leaves it out: "Die Zeiterfassung (ZEP) lassen wir draußen"."""
    return _LEAVES_OUT.search(sentence) is not None


def worked_in_de_nl(sentence: str, start: int, end: int) -> bool:
    """Whether a sentence says that the house has worked with a product, and no more does: "Wir haben mit X gearbeitet"."""
    first, last = _part(sentence, start, end)
    if _STILL.search(sentence, first, last):
        return False
    once = _ONCE.search(sentence, first, last) or (_WORKED.search(sentence, 0, start) and _THERE.match(sentence, end))
    return once is not None


def _part(sentence: str, start: int, end: int) -> tuple[int, int]:
    """The part of a sentence between commas in which a place stands."""
    first = max((cut.end() for cut in _COMMA.finditer(sentence, 0, start)), default=0)
    return first, next((cut.start() for cut in _COMMA.finditer(sentence, end)), len(sentence))


def over_in_labels_de_nl(body: Body, registers: Registers) -> None:
    """Leaves out the products of which a label's words say until when they were there: "CRM: bis letztes Jahr bexio"."""
    for place, fact in list(registers.facts.items()):
        passage = body.passage_at(fact.start) if registers.kind(fact.key) == "system" else None
        if passage is None or not passage.fact:
            continue
        words = body.text[passage.start : passage.end]
        at = words.find(fact.value.split()[0])
        if at < 0 or body.language not in LANGUAGES:
            continue
        part = _PARTS.split(words[:at])[-1]
        if _UNTIL.search(part):
            del registers.facts[place]
            registers.put(fact.key, fact.value, body.whole(passage, "past"))
