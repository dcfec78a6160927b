"""Sums, dates and counts of German, French, Spanish, Dutch and Portuguese sentences, by words that may stand before or behind
them: "Ausgeben kann ich 15.000 Euro", "De 20.000 euros no pasamos", "Umgestellt wird am 1. März 2027", "860 domaines actifs".

Each is looked at within its part of a sentence, between commas: what stands there says what it is of, and what speaks
against it. What was read by the playbook's cues stays as it is, unless the sentence takes it back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields

from inwriting.reading.moods.moods_abroad import tells_of_another_abroad
from inwriting.reading.numbers.figure_words import GERMANIC, ROMANCE
from inwriting.reading.numbers.quantities import HERE, Quantity
from inwriting.reading.page.body import Body
from inwriting.reading.page.layout import Passage
from inwriting.reading.text import lazy
from inwriting.reading.told.prose import Clause
from inwriting.reading.told.registers import Registers
from inwriting.reading.told.told_de_nl import LANGUAGES as _GERMANIC
from inwriting.reading.values import MONTH

_NO_LETTER_BEFORE, _NO_LETTER_BEHIND = r"(?<!\w)", r"(?!\w)"


@dataclass(frozen=True, slots=True)
class Figures:
    """The words of one family of languages beside its sums, days and counts (`figure_words`)."""

    rough: re.Pattern[str]
    spends: re.Pattern[str]
    other_sum: re.Pattern[str]
    not_yet: re.Pattern[str]
    asked_for: re.Pattern[str]
    says: re.Pattern[str]
    starts: re.Pattern[str]
    by: re.Pattern[str]
    other_day: re.Pattern[str]
    will: re.Pattern[str]
    ends: re.Pattern[str]
    of_licences: re.Pattern[str]
    other_contract: re.Pattern[str]
    cleaning: re.Pattern[str]
    have: re.Pattern[str]
    kept: re.Pattern[str]
    other_count: re.Pattern[str]

    @staticmethod
    def of(words: Mapping[str, str]) -> Figures:
        lead = {"kept": r"\s(?:\w+ )?"}
        end = {"rough": " ?$", "by": " $", "have": r"(?!\w)(?:[^,;.]|\bca\.)*$"}
        names = [one.name for one in fields(Figures)]
        patterns = (
            f"{lead.get(name, _NO_LETTER_BEFORE)}(?:{words[name]}){end.get(name, _NO_LETTER_BEHIND)}" for name in names
        )
        return Figures(*(lazy.pattern(pattern, re.I) for pattern in patterns))


_FAMILIES = {True: Figures.of(GERMANIC), False: Figures.of(ROMANCE)}
_PART = lazy.pattern(r"[;,]\s|\s[–—-]\s|\s(?:aber|doch|maar|mais|pero|mas)\s", re.I)
_SENTENCE = lazy.pattern(r";\s")
_OF_AN_EVENT = lazy.pattern(r"(?<!\w)(?:nach|na) (?:der|dem|de|het) [^.;]{2,30}?, (?:das|dat) (?:ist|is)(?!\w)", re.I)
_START = r"(?:go[- ]?live|livegang|live-?gang|produktivstart|produktivsetzung|inbetriebnahme|systemstart|ingebruikname|mise en (?:service|production)|démarrage|bascule|puesta en (?:marcha|producción)|arranque|entrada em produção|lançamento)"
_GO_LIVE = lazy.pattern(rf"(?<!\w){_START}(?!\w)", re.I)
_AROUND_GO_LIVE = lazy.pattern(  # and no day of its own right behind it
    rf"(?<!\w)(?:vor|nach|bis|vóór|voor|na|avant|après|d['’]ici|antes|después|depois)(?: (?:(?:zu)?[mr]|de[mrnl]?|do|da|het|la|le|l['’]|el|o|a|unser\w*|onze|notre|nuestr[oa]|noss[oa]))* ?{_START}(?!\s*[(,:–—-]?\s*(?:(?:am|im|op|in|le|en|el|em|de|du|del|do|des|von|vom|van|au) ){{0,2}}(?:\d|(?:{MONTH})\b))",
    re.I,
)
_FOR_WHAT = lazy.pattern(
    r"(?<!\w)(?:für|voor|pour|para) (?:die|das|den|ein(?:e[nr]?)?|het|de|een|la|le|les|l['’]|une?|el|los|las|una?|o|a|os|as|uma?) ?(?:neue[nrs]? |nieuwe |nouvelle |nouveau |nueva |nuevo |nova |novo )?(?P<what>[^\W\d_]{4,})",
    re.I,
)
_OTHER_THING = lazy.pattern(
    r"(?:\w*maschinen?|\w*lager|\w*halle|\w*fahrzeuge?|\w*wagen|\w*anlage|\w*messe|\w*filiale|\w*umbau|\w*renovierung|\w*server|\w*geräte|machines?|\w*truck|vrachtwagen|magazijn|gebouw|oven|hal|beurs|verbouwing|entrepôt|camions?|voitures?|salon|rénovation|travaux|bâtiment|boutique|four|"
    r"máquinas?|camión|camiones|almacén|nave|feria|reforma|tienda|horno|coche|furgoneta|caminhão|armazém|loja|feira|obra|carrinha|forno|carro)",
    re.I,
)
_THING_COSTS = lazy.pattern(
    rf"(?<!\w){_OTHER_THING.pattern} (?:darf|soll|mag|moet|peut|doit|puede|debe|pode|deve)(?!\w)", re.I
)
_THE_WORK = lazy.pattern(
    r"(?:projekt\w*|vorhaben|\w*arbeiten|konzeption|konzept|planung|beratung|erste\w?|totaal|total|alles|das|dies\w*|hier|ons|uns|nous|nosotros|nós|schnittstelle\w*|\w*anbindung\w*|kopplung\w*|\w*integration\w*|lösung\w*|ganze\w?|jahr\w*|umsetzung|phase\w*|umstellung|sache|verbindung|einführung|crm|erp|system\w*|software|auftrag|realisierung|geschäftsjahr|"
    r"project\w*|koppeling\w*|oplossing\w*|geheel|jaar|uitvoering|fase\w*|verbinding|opdracht|traject|projet\w*|interface\w*|intégration\w*|année|exercice|ensemble|chantier|connexion|liaison|raccordement|étape|première|travaux|tout|"
    r"proyecto\w*|integración|conexión|año|ejercicio|conjunto|trabajo|etapa|primera|todo|enlace|interfaz|projeto\w*|projecto\w*|integração|ligação|conexão|ano|trabalho|primeira|obra|tudo|janeiro|fim|final|ende|einde|fin)",
    re.I,
)
_IN_OTHER_WORDS = lazy.pattern(
    r"\W*(?:soit|das heißt|d\.\s?h\.|also|es decir|o sea|ou seja|isto é|oftewel|dat is|dus)\W*", re.I
)
_IS = r"(?: (?:ist|sind|est|sont|es|son|is|zijn|é|são|será|sería)(?: (?:de|von|van|der|den|het|el|le|o|em))?)?"
_CEILING = lazy.pattern(  # the last word of the part before a sum that stands alone: "falta el tope, 11.000 euros"
    r"(?<!\w)(?:tope|techo|límite|máximo|presupuesto|plafond|enveloppe|budget|maximum|obergrenze|\w*rahmen|kostendach|limit|höchstbetrag|bovengrens|budget|teto|tecto|limite|orçamento|verba)\W*$",
    re.I,
)
_TAX = lazy.pattern(
    r"\s*\(?(?:(?:más|sin|mais|sem|plus|zzgl\.?|exkl\.?|excl\.?|hors|\+) ?)?(?:iva|tva|mwst|ust|btw|taxes?)\b\.?(?: (?:aparte|incluido|no incluido|incluído|à parte|en sus|comprise?|excluida|excluído))?\)?",
    re.I,
)
_DEADLINE = lazy.pattern(  # all that stands before a day: "fecha tope 25/06/2027", "date butoir : 1er avril 2027"
    r"\W*(?:(?:und|et|y|en|e|la|el|le|die|der|das|unsere?|unser|notre|nuestra|nuestro|onze|ons|de|het|a|o|nossa|nosso) )*(?:fecha (?:tope|límite|máxima|final|objetivo)|plazo (?:máximo|final|límite|tope)|date (?:butoir|limite|cible|ultime)|dernier délai|délai (?:maximum|maximal|ultime)|échéance|"
    rf"spätestens|letzter termin|spätester termin|wunschtermin|zieltermin|stichtag|frist|deadline|uiterste (?:datum|termijn)|uiterlijk|streefdatum|einddatum|data (?:limite|máxima|final|alvo|objetivo)|prazo (?:máximo|final|limite))(?: (?:para (?:todo|esto|nosotros|tudo|nós)|für (?:alles|uns)|pour (?:tout|nous)|voor (?:alles|ons)))?{_IS}(?: (?:am|bis|bis zum|op|le|el|em|a))?[\s:,]*",
    re.I,
)
_BRACKET = lazy.pattern(r"\([^()]*(?:\)|$)")
_OTHER_BESIDE = lazy.pattern(r"\s*\([^()]*\d{3}[^()]*(?:\)|$)")
_WE_HAVE = lazy.pattern(  # all that a part of a sentence says: "On a 35 000 $ CA", "Dafür haben wir 20.000 Euro"
    r"\W*(?:(?:und|et|y|e|en|dafür|hierfür|pour (?:ça|cela)|para (?:esto|ello|isto|isso)|hiervoor|daarvoor|insgesamt|en tout|en total|no total|in totaal) )*"
    r"(?:wir haben|haben wir|on a|nous avons|tenemos|temos|a gente tem|(?:we|wij) hebben|hebben (?:we|wij)) (?:(?:insgesamt|rund|genau|en tout|exactement|en total|exactamente|no total|exatamente|in totaal|precies) )*"
    rf"{HERE}(?: (?:dafür|hierfür|zur verfügung|für (?:das projekt|die sache|das ganze|alles)|pour (?:ça|cela|le projet|tout|le tout)|para (?:esto|ello|isto|isso|todo|tudo|el proyecto|o projeto|o projecto)|hiervoor|daarvoor|voor (?:alles|het project|dit)|insgesamt|en tout|en total|no total|in totaal))*\W*",
    re.I,
)
_FEW = 6  # words before a day that only say what it is of
_NUMBER = r"\d{1,3}(?:[.,’' \u00a0]\d{3})+|\d{2,6}"
_THING = (  # what systems hold or exchange
    r"(?:[\w-]*kunden|debitoren|kreditoren|[\w-]*verträge|[\w-]*artikel|adressen|[\w-]*kontakte|mitglieder|lieferanten|[\w-]*anlagen|[\w-]*objekte|heime|[\w-]*aufträge|[\w-]*rechnungen|[\w-]*bestellungen|[\w-]*lieferscheine|[\w-]*angebote|[\w-]*buchungen|[\w-]*projekte|[\w-]*betriebe|"
    r"klanten|debiteuren|crediteuren|[\w-]*contracten|[\w-]*artikelen|adressen|contacten|relaties|leden|leveranciers|[\w-]*installaties|[\w-]*objecten|[\w-]*orders|[\w-]*facturen|[\w-]*bestellingen|pakbonnen|offertes|boekingen|dossiers|[\w-]*fiches|[\w-]*abonnementen|aannemers|"
    r"clients|comptes|contrats|fiches(?: \w+)?|adhérents|abonnés|domaines|références|articles|fournisseurs|contacts|exploitations|établissements|dossiers|patients|membres|sociétaires|"
    r"clientes|cuentas|contratos|fichas(?: de \w+)?|socios|abonados|referencias|artículos|proveedores|contactos|establecimientos|pacientes|expedientes|distribuidores|cooperativistas|"
    r"contas|cadastros|cooperados|associados|assinantes|referências|artigos|fornecedores|contatos|estabelecimentos|pacientes|processos|revendedores|condomínios|adegas)"
)
_STOCK = lazy.pattern(
    rf"(?<![\w.,’'€$£-])(?P<v>(?:{_NUMBER}) (?:aktive |aktiven |actieve |vaste |laufende |lopende |gewerbliche |zakelijke )?(?:(?P<thing>{_THING}(?: (?:actifs|actives|activos|activas|ativos|ativas))?)|(?-i:[A-ZÄÖÜ])\w+en?|\w{{4,}}s)(?!\w))(?=(?P<behind>[^,;.]*))",
    re.I,
)
_ROW = lazy.pattern(  # "Contratos ativos: 3.480", "Clients : 860 domaines actifs", "12.300 cooperados"
    rf"\W*(?:(?P<what>(?:[^\W\d_]+ ){{0,2}}?{_THING}(?: [^\W\d_]+){{0,2}})\s*[:|]\s*(?P<many>{_NUMBER})(?: [^\W\d_]+){{0,2}}|(?P<v>(?:{_NUMBER}) (?:[^\W\d_]+ )??{_THING}(?: [^\W\d_]+)?))\W*",
    re.I,
)
_COUNT = lazy.pattern(_NUMBER)
_OF_A_SYSTEM = lazy.pattern(r"System: ")  # as the row of a table of them is read (`page.columns`)
_BESIDE = lazy.pattern(r"(?<=[(;])\s*(?P<count>\d[^;()\n]*?)(?=[;)])")
_ONLY_MANY = lazy.pattern(r"\d\W*$")
_PER = lazy.pattern(
    r"\s+(?:im|pro|je|per|elke|par|chaque|por|al|a la|à la|au|ao|cada|mensuel\w*|mensua\w*|mensais|annuel\w*)(?!\w)",
    re.I,
)
_AND_MORE = lazy.pattern(
    r"\d[^;.\d]{2,40}(?:im|pro|je|per|elke|par|por|al|a la|ao) (?:tag|woche|monat|quartal|jahr|dag|week|maand|jaar|jour|semaine|mois|an|día|semana|mes|año|dia|mês|ano)[^;.\d]{0,12}(?:,|und|en|et|y|e|dus|also|das heißt|dat is)[^;.\d]{0,25}$",
    re.I,
)


def figures_abroad(body: Body, registers: Registers) -> None:
    """Enters the budget, the day to start, the day of renewal and the counts that sentences which are not in English tell."""
    _take_back(body, registers)
    for passage in body.passages:
        if not body.is_abroad(passage.start) or passage.heading.mood or passage.mood:
            continue
        if (passage.fact and passage.fact.kind == "system") or _OF_A_SYSTEM.match(body.text, passage.start):
            _enter_counts_beside(registers, body, passage)
        if passage.fact:
            continue
        words = body.text[passage.start : passage.end]
        if words.rstrip().endswith("?") or not any(map(str.isdigit, words)) or tells_of_another_abroad(words):
            continue
        told = _family(body, passage.start)
        named = body.quantities(words)
        for amount in named["money"]:
            if mood := _spent(words, amount, told):
                _enter(registers, body, passage, "budget", amount.value, mood)
        for day in named["date"]:
            if not day.whole or str(body.written or "") >= day.value:
                continue
            plain, days = _without_brackets(words, day, named["date"])
            if _alone(plain, day, days) and _starts(plain, day, told):
                _enter(registers, body, passage, "go_live", day.value, "stated")
            elif _ends(words, day, registers, told, alone=_alone(words, day, named["date"])):
                _enter(registers, body, passage, "renewal_date", day.value, "stated")
        for count, start, rough in _counts(words, told):
            _enter_count(registers, count, _part_around(words, passage, start), rough=rough)


def _family(body: Body, place: int) -> Figures:
    return _FAMILIES[body.language_at(place) in _GERMANIC]


def _take_back(body: Body, registers: Registers) -> None:
    """What was read of a sum that is only asked for is an assumption; of one for something else, and of a day on which the data
    are to be clean, nothing."""
    for place, fact in list(registers.facts.items()):
        if fact.key not in ("budget", "go_live") or not body.is_abroad(fact.start):
            continue
        passage, told = body.passage_at(fact.start), _family(body, fact.start)
        words = body.text[passage.start : passage.end] if passage else ""
        if fact.key == "budget" and told.asked_for.search(words):
            registers.assume(place)
        elif fact.key == "budget":
            amount = next((one for one in body.quantities(words)["money"] if one.value == fact.value), None)
            if amount and _is_of_another_thing(words, amount):
                del registers.facts[place]
        elif told.cleaning.search(words) or _OF_AN_EVENT.search(words) or _is_done_around_it(words):
            del registers.facts[place]


def _is_of_another_thing(words: str, amount: Quantity) -> bool:
    """Whether a sum is for a thing that is no part of this work, or what one may cost: "Een machine mag 27.000 euro kosten"."""
    return (
        _OTHER_THING.fullmatch(_for_what(words, amount)) is not None
        or _THING_COSTS.search(_part_of_sum(words, amount)[0]) is not None
    )


def _is_done_around_it(words: str) -> bool:
    """Whether a sentence names the go-live only as what something else is done before or after, and the day is of that: "die
    doppelten Kunden räumen wir vor dem Go-live auf, das macht Frau Ott im Februar"."""
    return len(_GO_LIVE.findall(words)) == 1 and _AROUND_GO_LIVE.search(words) is not None


def _for_what(words: str, amount: Quantity) -> str:
    """What a part of a sentence says that its sum is for: "für die neue Maschine"."""
    before, behind = _part_of_sum(words, amount)
    what = _FOR_WHAT.search(f"{before}{HERE}{behind}")
    return what["what"] if what else ""


def _enter(registers: Registers, body: Body, passage: Passage, key: str, value: str, mood: str) -> None:
    """Enters what no cue has read."""
    if value and not any(read == key for read, _ in registers.facts):
        registers.hedged = {place: item for place, item in registers.hedged.items() if place != (key, value.casefold())}
        registers.put(key, value, body.whole(passage, mood))


def _enter_counts_beside(registers: Registers, body: Body, passage: Passage) -> None:
    """Enters the counts that stand in brackets behind a labelled system: "Teamleader (relaties; 1.800 relaties)"."""
    for beside in _BESIDE.finditer(body.text, passage.start, passage.end):
        counted = _ROW.fullmatch(beside["count"])
        if counted and counted["v"]:
            span = beside.span("count")
            clause = Clause(beside["count"].strip(), *span, "stated", span)
            _enter_count(registers, " ".join(counted["v"].split()), clause, rough=False)


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
    return f"{words[first : one.start].rstrip()} ", f" {words[one.end : last].lstrip()}"


def _part_of_sum(words: str, amount: Quantity) -> tuple[str, str]:
    """The words before a sum and behind it, within its part of the sentence, and without the bracket in which another sum is told
    of: "EUR 41.000 (die EUR 130.000 im Finanzplan sind für die Sortieranlage)"."""
    before, behind = _part(words, amount)
    return before, _OTHER_BESIDE.sub("", behind)


def _without_brackets(words: str, day: Quantity, days: list[Quantity]) -> tuple[str, list[Quantity]]:
    """A sentence whose brackets are blank, each place as it was, and the days outside of them: "Produktivstart ist der 12. April
    2027 (gestern stand da März, das war falsch)". A day within one is told with the whole."""
    brackets = [one.span() for one in _BRACKET.finditer(words)]
    if any(start <= day.start < end for start, end in brackets):
        return words, days
    plain = _BRACKET.sub(lambda one: " " * len(one.group()), words)
    return plain, [one for one in days if not any(start <= one.start < end for start, end in brackets)]


def _alone(words: str, day: Quantity, days: list[Quantity]) -> bool:
    """Whether a day is the only one between semicolons."""
    first = max((cut.end() for cut in _SENTENCE.finditer(words, 0, day.start)), default=0)
    last = next((cut.start() for cut in _SENTENCE.finditer(words, day.end)), len(words))
    return len({one.value for one in days if one.whole and first <= one.start < last}) == 1


def _spent(words: str, amount: Quantity, told: Figures) -> str:
    """The mood in which a sentence says that a sum is there for this work; "" where it says no such thing."""
    before, behind = _part_of_sum(words, amount)
    if _IN_OTHER_WORDS.fullmatch(before):
        before = "".join(_PART.split(words[: amount.start])[-2:-1]) + " "
    behind = _TAX.sub("", behind)
    ahead = before if before.rstrip().endswith(":") else "" if before.strip() else words[: amount.start]
    if alone := _CEILING.search(ahead):
        before = f"{alone.group()} "
    part = f"{before}{HERE}{behind}"
    what = _for_what(words, amount)
    if told.other_sum.search(part) or (what and not _THE_WORK.fullmatch(what)):
        return ""
    if told.not_yet.search(words[amount.end :]) and (told.spends.search(part) or told.says.search(before)):
        return "hedged"
    if told.not_yet.search(part):
        return ""
    if _WE_HAVE.fullmatch(part):
        return "stated"
    if alone or told.spends.search(part):
        return "hedged" if told.rough.search(before) else "stated"
    return ""


def _starts(words: str, day: Quantity, told: Figures) -> bool:
    """Whether a sentence says that the work is to be done, or in use, by a day."""
    before, behind = _part(words, day)
    part = f"{before}{HERE}{behind}"
    if told.other_day.search(part):
        return False
    if _DEADLINE.fullmatch(before if before.strip() else words[: day.start]):
        return True
    if (
        len(before.split()) <= _FEW
        and told.starts.search(before)
        and (before.rstrip().endswith(":") or told.by.search(before))
    ):
        return True  # "mise en exploitation le …", "De startdatum ligt vast: …"
    return bool(told.by.search(before) and told.starts.search(part) and told.will.search(part))


def _ends(words: str, day: Quantity, registers: Registers, told: Figures, *, alone: bool) -> bool:
    """Whether a sentence says that a licence, or the contract of a product that was read, runs until a day."""
    before, behind = _part(words, day)
    part = f"{before}{HERE}{behind}"
    if not told.ends.search(part) or told.other_contract.search(part):
        return False
    near = words if alone and not told.other_contract.search(words) else part
    named = (fact.value.split()[0] for fact in registers.facts.values() if registers.kind(fact.key) == "system")
    return told.of_licences.search(near) is not None or any(name in near for name in named)


def _counts(words: str, told: Figures) -> Iterator[tuple[str, int, bool]]:
    """How many of what a sentence says that there are, without a period, where it stands, and whether it is only
    roughly so."""
    if (row := _ROW.fullmatch(words)) and not told.other_count.search(words) and not _PER.search(words):
        named = (
            row["v"]
            or f"{row['many']} {row['what'] if _ONLY_MANY.search(words) else words[row.start('many') + len(row['many']) :]}"
        )
        yield " ".join(named.split()), row.start("v") if row["v"] else row.start("many"), False
        return
    for match in _STOCK.finditer(words):
        before = words[: match.start()]
        kept = told.kept.match(match["behind"])
        has = match["thing"] and told.have.search(before) and not _PER.match(match["behind"])
        if not (kept or has or (match["thing"] and _AND_MORE.search(before))):
            continue
        near = f"{_PART.split(before)[-1]}{match.group()}{match['behind']}"
        if not told.other_count.search(near) and not re.match(r"\s*(?:[€$£]|euro)", match["behind"], re.I):
            yield " ".join(match["v"].split()), match.start(), told.rough.search(before) is not None
