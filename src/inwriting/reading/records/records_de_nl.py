"""Which records German and Dutch sentences want to have on both sides, where only one is named and the verb stands at the end
or before it: "dan wordt in Exact de debiteur aangemaakt", "Rechnungsstatus zurück", "weil wir die Aufträge in HubSpot sehen
wollen". What sets a transfer off is none of what is transferred, and what is done by hand today neither.
"""

from __future__ import annotations

import re

from inwriting.reading.moods.moods_abroad import tells_of_another_abroad
from inwriting.reading.page.body import Body
from inwriting.reading.text import lazy
from inwriting.reading.told.registers import Registers
from inwriting.reading.told.told_de_nl import LANGUAGES

_RECORDS = {
    "account": r"kunden?(?:stamm|daten|stammdaten|konto)?|debitor(?:en)?(?:stamm)?|firmen|klant(?:en|gegevens|fiches?)?|debiteur(?:en)?|relaties|bedrijven",
    "order": r"\w*aufträgen?|auftr[aä]ge?|bestellung(?:en)?|\w*orders?|bestelling(?:en)?",
    "invoice": r"\w*rechnung(?:en|sstatus|sdaten)?|\w*factu(?:ur|ren)|factuurstatus",
    "contact": r"ansprechpartner\w*|kontakte|contact(?:en|personen)",
}
_RECORD = lazy.pattern(
    rf"(?<!\w)(?:{'|'.join(f'(?P<{name}>{words})' for name, words in _RECORDS.items())})(?!\w)(?!-)", re.I
)
_MADE = (  # which is done in a system
    r"(?:angelegt|erzeugt|erstellt|entsteh(?:t|en)|landen|auftauchen|sichtbar|synchronisiert|abgeglichen|rüber|zurück|übertragen|übergeben|zu (?:erzeugen|erstellen|übertragen)|anzulegen|"
    r"aangemaakt|in (?-i:[A-Z])[\w+]*[^;]{0,40} gemaakt|ontsta(?:at|an)|ontstaan|zichtbaar|gesynchroniseerd|over|terug|overgezet|doorgezet|terugzien)"
)
_PLACE = r"(?:(?:in|im|ins|nach|aus|naar|uit|vanuit|bij) (?:der |die |das |dem |het |de )?(?-i:[A-Z])[\w+]*|dort|drüben|daar|gleich|gelijk|beiden|beide|überall|overal)"
_DONE = rf"(?:{_MADE}|{_PLACE}(?!\w)[^;]{{0,40}}(?<!\w)(?:stehen|erscheinen|sehen|sein|ankommen|fließen|gehen|staan|komen|verschijnen|zien|gaan|zijn|worden))"
_WANTED = lazy.pattern(
    rf"(?<!\w)(?:soll|sollen|muss|müssen|moet|moeten|dienen|hoort|horen|zou|zouden)(?!\w)(?=[^;]*(?<!\w){_DONE}(?!\w))|(?<!\w){_DONE}(?: (?:soll|sollen|muss|müssen|moet|moeten|können|kunnen))(?!\w)|"
    rf"(?<!\w)(?:dann|dan|automatisch|von selbst|von allein|vanzelf)(?!\w)[^;]*(?<!\w){_MADE}(?!\w)|(?<!\w){_MADE}(?!\w)[^;]*(?<!\w)(?:automatisch|von selbst|von allein|vanzelf)(?!\w)|"
    rf"(?<!\w)(?:in \w+ )?(?:sehen|zien) (?:wollen|willen|möchten)(?!\w)|(?<!\w)(?:willen|wollen) (?:zien|sehen)(?!\w)|(?<!\w)(?:zurück|terug) (?:nach|naar|in) \w+ (?:sollen|soll|moeten|moet)(?!\w)|"
    rf"(?<!\w)(?:ist|sind) [^;]{{3,60}}? (?:zu (?:erzeugen|erstellen|übertragen)|anzulegen)(?!\w)|(?<!\w)willen [^;]{{2,40}}? (?:terugzien|zien)(?!\w)|(?<!\w)aus [^;]{{3,40}}? ein\w* \w+ in (?-i:[A-Z])\w+ wird(?!\w)|^\W*(?:die |den |der |de |het )?\w+ (?:zurück|terug|rüber)(?!\w)|(?:=|→|->|=>)|(?<!\w)(?:hätten|hätte) (?:wir|ich) gern[^;]{{0,20}}(?:beiden|überall|drüben)|(?<!\w)(?:führt|leidend|ist führend),? [^;]{{0,30}}(?:liest|leest|bekommt|krijgt|übernimmt|volgt)(?!\w)",
    re.I,
)
_SETS_OFF = lazy.pattern(
    r"\W*(?:sobald|sowie|wenn|nachdem|falls|damit|zodra|als|wanneer|nadat|pas als|zodat|de klant (?:tekent|betaalt))(?!\w)",
    re.I,
)
_NOT = lazy.pattern(
    r"(?<!\w)(?:nicht|kein\w*|nie|ohne|niet|geen|zonder|bleib\w*|blij\w*|später|ob|offen|open|händisch|manuell|von hand|heute|derzeit|bisher|früher|abtipp\w*|tippt|"
    r"handmatig|met de hand|vandaag|nu|vroeger|overtyp\w*|later|of|außen|buiten|bereinig\w*|genehmig\w*|freigegeben|freigeben|goedgekeurd|goedkeur\w*|bezahl\w*|betaal\w*|prüf\w*|archiv\w*|gedruckt|unterschr\w*|getekend|korting\w*|rabatt\w*)(?!\w)",
    re.I,
)
_UNDECIDED = lazy.pattern(
    r"^\W*(?:ob|of) [^;]*(?<!\w)(?:offen|open|unklar|onduidelijk|zweifel\w*|twijfel\w*)(?!\w)", re.I
)
_UNTOUCHED = lazy.pattern(r"(?<!\w)(?:ohne (?:unser )?zutun|zonder tussenkomst)(?!\w)", re.I)
_PART = lazy.pattern(r"[,;]\s|(?==|→|->)|:\s")
_BESIDE = lazy.pattern(  # beside what it stands that is to be seen: "bij de klant in Teamleader"
    r"(?<!\w)(?:bij|bei|beim|für|voor|van|vom|aan|an|per|pro|mit|met|aus|uit)(?: (?:de[rmn]?|die|das|het|eine?[mnr]?|een|ons|onze|unser\w*|jede[mnrs]?|elke))?(?: \w+en)? $",
    re.I,
)
_BECOMES = lazy.pattern(r"=>?|→|->")


def records_de_nl(body: Body, registers: Registers) -> None:
    """Enters the records that German and Dutch sentences want on both sides, and drops those of which it is open."""
    for passage in body.passages:
        if body.language_at(passage.start) not in LANGUAGES or passage.heading.mood or passage.fact:
            continue
        words = body.text[passage.start : passage.end]
        if _UNDECIDED.search(words):
            for place, fact in list(registers.facts.items()):
                if fact.key == "entities" and passage.start <= fact.start < passage.end:
                    del registers.facts[place]
            continue
        if words.rstrip().endswith("?") or not _WANTED.search(words) or tells_of_another_abroad(words):
            continue
        parts = _PART.split(words)
        becomes = _BECOMES.search(words) is not None
        for at, part in enumerate(parts):
            told = _WANTED.search(part) or (at and _WANTED.search(f"{parts[at - 1]}, {part}") and not becomes)
            if (
                not told
                or _SETS_OFF.match(part)
                or _NOT.search(_UNTOUCHED.sub("", part))
                or (becomes and not _BECOMES.match(part))
            ):
                continue
            for match in _RECORD.finditer(part):
                name = match.lastgroup or ""
                if _BESIDE.search(part, 0, match.start()):
                    continue
                if not part[: match.start()].rstrip()[-1:].isdigit() and ("entities", name) not in registers.excluded:
                    registers.put("entities", name, body.whole(passage, "stated"))
