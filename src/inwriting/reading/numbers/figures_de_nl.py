"""Sums, dates and counts of German and Dutch sentences, by words that may stand before or behind them: "Ausgeben kann ich
15.000 Euro", "Mehr als 18.000 Euro will er dafür nicht ausgeben", "Umgestellt wird am 1. März 2027", "2'300 Anlagen unter
Vertrag".

Each is looked at within its part of a sentence, between commas: what stands there says what it is of, and what speaks
against it. What was read by the playbook's cues stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from inwriting.reading.moods.moods_abroad import tells_of_another_abroad
from inwriting.reading.numbers.quantities import HERE, Quantity
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.told.prose import Clause
from inwriting.reading.told.registers import Registers
from inwriting.reading.told.told_de_nl import LANGUAGES


def _any_case(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.I)


_PART = re.compile(r"[;,]\s|\s[–—-]\s|\s(?:aber|doch|maar)\s", re.I)
_ROUGH = re.compile(
    r"(?<!\w)(?:gut|knapp|rund|etwa|ca\.?|circa|ungefähr|an die|(?:so )?um die|zirka|schätzungsweise|rond(?: de)?|ongeveer|zo['’]n|een kleine|een goede|ruim|pakweg|grofweg|om en nabij(?: de)?|plusminus|±|~) ?$",
    re.I,
)
_SPENDS = _any_case(
    r"ausgeben|auszugeben|ausgegeben werden|geb(?:e|en) [^.;]{0,60}? aus|(?:es|das|ganze|alles|projekt|schnittstelle|anbindung|kopplung|lösung|vorhaben|het|dit|dat|project|koppeling|oplossing|geheel) (?:\w+ )?(?:darf|soll) [^.;]{0,40}?kosten|(?:darf|soll) (?:\w+ )?(?:es|das|ganze|alles|projekt|schnittstelle|anbindung|kopplung|lösung|vorhaben|het|dit|dat|project|koppeling|oplossing|geheel) [^.;]{0,40}?kosten|kosten (?:darf|soll) (?:\w+ )?(?:es|das|ganze|alles|projekt|schnittstelle|anbindung|kopplung|lösung|vorhaben|het|dit|dat|project|koppeling|oplossing|geheel)|(?:nicht )?drin|genehmigt|bewilligt|freigegeben|eingeplant|vorgesehen|festgelegt|zur verfügung|bereit|bereitgestellt|beschlossen|zugesagt|(?:sieht|sehen) [^.;]{0,40}? vor|reserviert|budgetiert|"
    r"\w*rahmen|obergrenze|\w*budget|haushalt|kostendach|schluss|gehen wir nicht|geht nicht mehr|lassen wir uns (?:das|es) kosten|investieren|"
    rf"uitgeven|uitgetrokken|begroot|goedgekeurd|vrijgemaakt|toegezegd|toegekend|begroting|plafond|zit er niet in|(?:es|das|ganze|alles|projekt|schnittstelle|anbindung|kopplung|lösung|vorhaben|het|dit|dat|project|koppeling|oplossing|geheel) (?:\w+ )?mag [^.;]{{0,40}}?kosten|mag (?:\w+ )?(?:es|das|ganze|alles|projekt|schnittstelle|anbindung|kopplung|lösung|vorhaben|het|dit|dat|project|koppeling|oplossing|geheel) [^.;]{{0,40}}?kosten|kosten mag|ter beschikking|klaar|trekken [^.;]{{0,40}}? uit|gaan we niet|gereserveerd|bovengrens|besteden|{HERE} (?:is )?(?:het )?maximum"
)
_NO_BUDGET = re.compile(
    r"(?<!\w)(?:buiten|außerhalb|neben de[mr]|naast|zusätzlich|zuzüglich|bovenop|komt er bij|kommt dazu|kolleg\w+|\w*lizenz\w*|\w*umsatz\w*|\w*omzet|\w*licenties?|monat\w*|pro|jährlich|tag|maschine\w*|aufträge?n?|auftrags?|fracht\w*|ersatz\w*|rabatte?|freigaben|alles (?:über|ab)|"
    r"alles boven|letzte[sn]?|gekostet|kostete|wollte|wartung\w*|onderhoud|(?:im|pro|je) jahr|per (?:jaar|maand|dag)|(?:davon|waarvan|darin)|orders?|bestellungen|bestellingen|rechnungen|facturen|korting\w*|gehalt|löhne|miete|huur|"
    rf"anbieter|angebot\w*|offerte\w*|collega|vorig jaar|früher|vroeger|abgelehnt|afgewezen|nicht (?:genehmigt|bewilligt|freigegeben)|(?:ab|vanaf) {HERE}|je|angebote)(?!\w)",
    re.I,
)
_NOT_YET = _any_case(
    r"hoffentlich|hopelijk|eventuell|evtl|eventueel|(?:noch )?nicht (?:\w+ )?(?:besprochen|genehmigt|freigegeben|beschlossen|abgesegnet|bewilligt|fix|durch)|beantragt|vielleicht|schätze|"
    r"(?:nog )?niet (?:\w+ )?(?:besproken|goedgekeurd|beslist|vast)|aangevraagd|misschien|denk ik"
)
_ASKED_FOR = _any_case(r"beantragt|aangevraagd")
_OF_AN_EVENT = _any_case(r"(?:nach|na) (?:der|dem|de|het) [^.;]{2,30}?, (?:das|dat) (?:ist|is)")
_CLEANING = _any_case(
    r"(?:die |de )?\w*(?:bereinigung|aufräumen|opschoning|opkuis)(?: der \w+| van \w+(?: \w+)?)? (?:soll|muss|moet|dient)"
)
_SAYS = _any_case(
    r"sagt|zegt|meint|spricht von|spreekt van|schwebt|denkt an|denkt aan|rechnet mit|rekent op|hoopt|hofft"
)

_STARTS = _any_case(
    r"starten|start|gestartet|startet|los|loslegen|losgehen|live|produktiv\w*|laufen|läuft|umstellen|umgestellt|umsteigen|in betrieb|fertig|stehen|steht|einsatzbereit|funktionieren|funktioniert|beginnen|angebunden|"
    r"draait|draaien|klaar|werken|werkt|we over|willen over|starten|opleverdatum|oplevering|in gebruik|lopen|loopt|live gaan|startdatum|streefdatum|zieldatum|es gehen|gaan werken"
)
_BY = re.compile(
    r"(?<!\w)(?:zum|am|ab|bis|bis zum|im|in|auf|vor dem|per|op|vanaf|voor|tegen|uiterlijk|spätestens|seit|is|ist|sagen wir|zeg maar|streefdatum houden (?:we|wij)|ende|anfang|mitte|begin|eind|medio|half|einde|der|den|het) $",
    re.I,
)
_NO_START = re.compile(
    r"(?<!\w)(?:\w*vertr[aä]g\w*|miet\w*|\w*messe|\w*inventur|tests?|test(?:phase|betrieb|lauf)|schulung\w*|workshop|\w*lizenz\w*|abo\w*|filiale\w*|lager|werk|standort|umzug|ziehen|saison|besuch|angebot\w*|offerte\w*|antwort\w*|"
    r"entscheid\w*|\w*bereinig\w*|\w*reinig\w*|aufräum\w*|rente|ruhestand|frau|herr|seit|wurden?|war|haben wir|sind wir|(?:läuft|laufen|loopt|lopen) [^.;]*(?:aus|af)|urlaub|ferien|"
    r"\w*contract\w*|huur\w*|beurs|\w*licentie\w*|vestiging|magazijn|verhuiz\w*|seizoen|bezoek|antwoord\w*|beslis\w*|opscho\w+|opkuis\w*|opruim\w*|pensioen|vakantie|werd|was|hebben we|sinds|mevrouw|meneer|vielleicht|misschien|frühestens|hoffentlich|hopelijk|eventuell|evtl|eventueel|nicht vor|niet voor|ausschreibung|finanzierung|budget\w*|geschäftsjahr|boekjaar|wirtschaftsjahr|wir bauen|neubau|kasse|produkt\w*)(?!\w)",
    re.I,
)
_WILL = _any_case(
    r"soll\w*|muss|müssen|wollen|will|würden?|möchten?|wird|geht|ist|gern\w*|wir|termin|ziel|spätestens|dass|moet\w*|willen|wil|zal|zullen|gaan|gaat|is|graag|uiterlijk|dat|we|wij|live|klaar|liefst|am liebsten|idealerweise"
)
_ENDS = _any_case(
    r"(?:läuft|laufen) [^.;]{0,30}?(?:aus|ab|bis)|gebunden|kündig\w*|verläng\w*|endet|enden|verloopt|verlopen|loopt [^.;]{0,40}?(?:af|tot)|(?:loopt|lopen) (?:af|tot)|vast aan|opzeg\w*|verleng\w*|eindigt"
)
_OF_LICENCES = _any_case(
    r"\w*lizenz\w*|\w*vertr[aä]g\w*|\w*abos?|\w*abonnements?|\w*contract\w*|\w*licenties?|\w*abonnement"
)
_OTHER_CONTRACT = _any_case(
    r"miet\w*|pacht\w*|arbeits\w*|strom\w*|wartung\w*|versicherung\w*|leasing\w*|huur\w*|arbeids\w*|onderhoud\w*|verzekering\w*|saison|seizoen|kunden?|klant\w*"
)

_NUMBER = r"\d{1,3}(?:[.’' \u00a0]\d{3})+|\d{2,6}"
_THING = (  # what systems hold or exchange
    r"(?:\w*kunden|debitoren|kreditoren|\w*verträge|\w*artikel|adressen|\w*kontakte|mitglieder|lieferanten|\w*anlagen|\w*objekte|heime|\w*aufträge|\w*rechnungen|\w*bestellungen|\w*lieferscheine|\w*angebote|\w*buchungen|\w*projekte|"
    r"klanten|debiteuren|crediteuren|\w*contracten|\w*artikelen|adressen|contacten|relaties|leden|leveranciers|\w*installaties|\w*objecten|\w*orders|\w*facturen|\w*bestellingen|pakbonnen|offertes|boekingen|dossiers|\w*fiches)"
)
_STOCK = re.compile(
    rf"(?<![\w.,’'€$£-])(?P<v>(?:{_NUMBER}) (?:aktive |aktiven |actieve |vaste |laufende |lopende |gewerbliche |zakelijke )?(?:(?P<thing>{_THING})|(?-i:[A-ZÄÖÜ])\w+en?|\w{{4,}}s)(?!\w))(?=(?P<behind>[^,;.]*))",
    re.I,
)
_COUNT = re.compile(_NUMBER)
_KEPT = re.compile(
    r"\s(?:\w+ )?(?:in der (?:liste|datenbank|kartei|excel\S*)|im (?:system|bestand|stamm|crm|erp)|unter vertrag|in betreuung|in wartung|angelegt|in (?:de|het|onze|ons) (?:lijst|bestand|systeem|database|crm|erp)|onder contract|in beheer|in onderhoud)(?!\w)",
    re.I,
)
_HAVE = re.compile(
    r"(?<!\w)(?:wir (?:haben|betreuen|beliefern|verwalten|führen|bedienen)|(?:haben|betreuen|beliefern|verwalten|führen|bedienen) wir|stehen|liegen|sind|gibt es|bestand|unter vertrag|mengenmäßig|volumen|mengen|"
    r"(?:we|wij) (?:hebben|beheren|bedienen|leveren aan)|(?:hebben|beheren|bedienen) (?:we|wij)|zitten|staan|onder contract|volumes?|cijfers)(?!\w)(?:[^,;.]|\bca\.)*$",
    re.I,
)
_AND_MORE = re.compile(
    r"\d[^;.\d]{2,40}(?:im|pro|je|per|elke) (?:tag|woche|monat|quartal|jahr|dag|week|maand|jaar)[^;.\d]{0,12}(?:,|und|en|dus|also|das heißt|dat is)[^;.\d]{0,25}$",
    re.I,
)
_NO_COUNT = _any_case(
    r"mitarbeiter\w*|leute|personen|kolleg\w+|lizenzen|stunden|euro|franken|filialen|standorte|jahren?|kilometer|sitze|plätze|monteure|techniker|früher|damals|waren|werden|sollen|wenn|als we|zouden|worden|medewerkers|mensen|licenties|uren|vestigingen|jaren|dubbel\w*|dublett\w+|"
    r"doppelt\w*|weg|minuten|minuuten|tagen?|dagen|prozent|procent|wochen|weken|vroeger|ooit|vielleicht|misschien|gekündigt|verloren|neue kunden gewonnen|nutzer|gebruikers|user|mal|fahrzeuge|voertuigen|verkäufer\w*|beschäftigte\w*|angestellte\w*|gesellschaften|niederlassungen|köpfe|uns"
)


def figures_de_nl(body: Body, registers: Registers) -> None:
    """Enters the budget, the day to start, the day of renewal and the counts that German and Dutch sentences tell."""
    _take_back(body, registers)
    for passage in body.passages:
        if body.language_at(passage.start) not in LANGUAGES or passage.fact or passage.heading.mood:
            continue
        words = body.text[passage.start : passage.end]
        if words.rstrip().endswith("?") or not any(map(str.isdigit, words)) or tells_of_another_abroad(words):
            continue
        named = body.quantities(words)
        for amount in named["money"]:
            if mood := _spent(words, amount):
                _enter(registers, body, passage, "budget", amount.value, mood)
        for day in named["date"]:
            alone = len({one.value for one in named["date"]}) == 1
            if day.whole and alone and _starts(words, day) and str(body.written or "") < day.value:
                _enter(registers, body, passage, "go_live", day.value, "stated")
            elif day.whole and _ends(words, day, registers) and str(body.written or "") < day.value:
                _enter(registers, body, passage, "renewal_date", day.value, "stated")
        for count, start, rough in _counts(words):
            _enter_count(registers, count, _part_around(words, passage, start), rough=rough)


def _take_back(body: Body, registers: Registers) -> None:
    """What was read of a sum that is only asked for is an assumption, and of a day on which the data are to be clean nothing."""
    for place, fact in list(registers.facts.items()):
        if fact.key not in ("budget", "go_live") or body.language_at(fact.start) not in LANGUAGES:
            continue
        passage = body.passage_at(fact.start)
        words = body.text[passage.start : passage.end] if passage else ""
        if fact.key == "budget" and _ASKED_FOR.search(words):
            registers.assume(place)
        elif fact.key == "go_live" and (_CLEANING.search(words) or _OF_AN_EVENT.search(words)):
            del registers.facts[place]


def _enter(registers: Registers, body: Body, passage: Passage, key: str, value: str, mood: str) -> None:
    """Enters what no cue has read."""
    if value and not any(read == key for read, _ in registers.facts):
        registers.hedged = {place: item for place, item in registers.hedged.items() if place != (key, value.casefold())}
        registers.put(key, value, body.whole(passage, mood))


def _part_around(words: str, passage: Passage, place: int) -> Clause:
    """The part of a sentence between commas in which a place stands."""
    first = max((cut.end() for cut in _PART.finditer(words, 0, place)), default=0)
    last = next((cut.start() for cut in _PART.finditer(words, place)), len(words.rstrip()))
    span = passage.start + first, passage.start + last
    return Clause(words[first:last], *span, "stated", span)


def _enter_count(registers: Registers, count: str, clause: Clause, *, rough: bool) -> None:
    """Enters a count that no cue has read, or that was only assumed for what is said of another number behind it."""
    number = _digits(count)
    if any(key == "volumes" and number == _digits(value) for key, value in registers.facts):
        return
    assumed = [place for place in registers.hedged if place[0] == "volumes" and number == _digits(place[1])]
    if assumed and rough:
        return
    for place in assumed:
        del registers.hedged[place]
    registers.put("volumes", count, clause)


def _digits(count: str) -> str:
    """The number that a count begins with, however its thousands are set apart."""
    number = _COUNT.match(count)
    return "".join(filter(str.isdigit, number.group())) if number else ""


def _part(words: str, one: Quantity) -> tuple[str, str]:
    """The words before a quantity and behind it, within its part of the sentence."""
    first = max((cut.end() for cut in _PART.finditer(words, 0, one.start)), default=0)
    last = next((cut.start() for cut in _PART.finditer(words, one.end)), len(words))
    return words[first : one.start], words[one.end : last]


def _spent(words: str, amount: Quantity) -> str:
    """The mood in which a sentence says that a sum is there for this work; "" where it says no such thing."""
    before, behind = _part(words, amount)
    part = f"{before}{HERE}{behind}"
    if _NO_BUDGET.search(part):
        return ""
    if _NOT_YET.search(words[amount.end :]) and (_SPENDS.search(part) or _SAYS.search(before)):
        return "hedged"
    if _NOT_YET.search(part) or not _SPENDS.search(part):
        return ""
    return "hedged" if _ROUGH.search(before) else "stated"


def _starts(words: str, day: Quantity) -> bool:
    """Whether a sentence says that the work is to be done, or in use, by a day."""
    before, behind = _part(words, day)
    part = f"{before}{HERE}{behind}"
    return bool(_BY.search(before) and _STARTS.search(part) and _WILL.search(part)) and not _NO_START.search(part)


def _ends(words: str, day: Quantity, registers: Registers) -> bool:
    """Whether a sentence says that a licence, or the contract of a product that was read, runs until a day."""
    before, behind = _part(words, day)
    part = f"{before}{HERE}{behind}"
    if not _ENDS.search(part) or _OTHER_CONTRACT.search(part):
        return False
    named = (fact.value.split()[0] for fact in registers.facts.values() if registers.kind(fact.key) == "system")
    return _OF_LICENCES.search(part) is not None or any(name in part for name in named)


def _counts(words: str) -> Iterator[tuple[str, int, bool]]:
    """How many of what a sentence says that there are, without a period, where it stands, and whether it is only
    roughly so."""
    for match in _STOCK.finditer(words):
        before = words[: match.start()]
        kept = _KEPT.match(match["behind"])
        has = match["thing"] and _HAVE.search(before) and not re.match(r"\s+(?:im|pro|je|per|elke)\s", match["behind"])
        if not (kept or has or (match["thing"] and _AND_MORE.search(before))):
            continue
        near = f"{_PART.split(before)[-1]}{match.group()}{match['behind']}"
        if not _NO_COUNT.search(near) and not re.match(r"\s*(?:[€$£]|euro)", match["behind"], re.I):
            yield " ".join(match["v"].split()), match.start(), _ROUGH.search(before) is not None
