"""Who has which role in German and Dutch sentences, where the verb stands before the name or behind it: "Die Buchhaltung
leitet Petra Lindner", "Freigeben muss am Ende mein Vater, Hans Kuhlmann", "Mijn broer houdt de beurs vast".

Only who is said to lead, do or answer for something has its role: who merely sits in a department, or types there, has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from inwriting.reading.moods.moods_abroad import OF_ANOTHER, tells_of_another_abroad
from inwriting.reading.page.body import Body
from inwriting.reading.products.systems import Landscape
from inwriting.reading.roles.people import ADDRESS, NAME, NO_NAME, is_company
from inwriting.reading.text import lazy
from inwriting.reading.told.registers import Registers
from inwriting.reading.told.told_de_nl import LANGUAGES

_FIELDS = {  # what somebody leads or does
    "finance": r"(?:\w*buchhaltung|rechnungswesen|finanzen|finanzbuchhaltung|zahlen?|bücher|financiële dienst|kaufmännische\w* (?:leitung|abteilung|verwaltung)|controlling|kasse|buchhalterische\w?|finanzielle\w?|boekhouding|financiën|(?:financiële )?administratie|cijfers|boeken|geldzaken)",
    "procurement": r"(?:einkauf|beschaffung|bestellwesen|inkoop|aankoop(?:dienst)?|aankopen)",
    "security": r"(?:(?:it-?|daten|informations)?sicherheit|datenschutz|it-security|informationssicherheit|informatiebeveiliging|beveiliging|privacy|gegevensbescherming|it-?beveiliging)",
    "operations": r"(?:betrieb(?:sablauf)?|operative\w*(?: \w+)?|tagesgeschäft|operatie|operations|dagelijkse (?:werking|gang van zaken)|bedrijfsvoering)",
    "legal": r"(?:recht(?:sabteilung)?|rechtsfragen|verträge|juridische\w?(?: \w+)?|juridisch|contractzaken)",
}
_PERSONS = {  # what somebody is
    "finance": r"(?:(?:haupt|lohn|bilanz|finanz)?buchhalter(?:in)?|finanzleiter(?:in)?|finanzchef(?:in)?|kaufmännische\w? leiter(?:in)?|controller(?:in)?|cfo|leiter(?:in)? (?:der )?(?:finanzen|buchhaltung|rechnungswesen)|boekhouder|boekhoudster|financieel directeur|hoofd (?:financiën|administratie|boekhouding)|financieel manager)",
    "procurement": r"(?:einkäufer(?:in)?|einkaufsleiter(?:in)?|leiter(?:in)? einkauf|inkoper|inkoopster|hoofd inkoop|inkoopmanager)",
    "security": r"(?:(?:it-?sicherheits|datenschutz|informationssicherheits)beauftragte\w?|security officer|ciso|fg|functionaris (?:voor )?gegevensbescherming|privacy officer|dpo)",
    "operations": r"(?:betriebsleiter(?:in)?|werksleiter(?:in)?|leiter(?:in)? (?:des )?betrieb\w*|operationeel (?:manager|directeur)|bedrijfsleid(?:er|ster)|operations manager|coo)",
    "legal": r"(?:justiziar(?:in)?|jurist(?:in)?|syndikus|bedrijfsjurist(?:e)?)",
}
_TITLE = (
    r"(?:(?:Frau|Herrn?|Dr\.?|Mag\.?|Dipl\.?-?\w*\.?|Ing\.?|Prof\.?|mevrouw|meneer|mevr\.|dhr\.|mw\.|Mevrouw|Meneer) )*"
)
_OFFICE = r"(?:\w*(?:leiter|leiterin|leitung|führer|führerin|führung|chef|chefin|inhaber|inhaberin|vorstand|meister|meisterin|buchhaltung|einkauf|direktor|direktorin|referent|referentin|abteilung|kollege|kollegin)|Herrn?|Frau|Dr|Prof|Mevrouw|Meneer)"
_WHOM = rf"{_TITLE}(?P<name>(?!(?i:{_OFFICE})\b){NAME})(?!\w)"
_KIN = (
    r"(?:(?i:(?:am ende|zuletzt|letztlich|immer|nur|allein|bei uns|uiteindelijk|altijd|alleen|enkel|tut|tun|tu|muss|müssen|darf|kann|wird|will|doet|doen|moet|mag|zal|noch|auch|ook|das|dit|dat|es|het|alles|hier|bij ons|"
    r"der|die|de|unsere?|meine?|mijn|onze|ons|chef(?:in)?|inhaber(?:in)?|geschäftsführer(?:in)?|geschäftsleiter(?:in)?|vater|mutter|bruder|schwester|mann|ehemann|frau|sohn|tochter|onkel|tante|schwager|schwiegervater|eigenaar|eigenares|directeur|directrice|vader|moeder|broer|zus|man|vrouw|zoon|dochter|oom|baas|bazin|zaakvoerder|"
    r"vorstand|vorständin|präsident(?:in)?|bürgermeister(?:in)?|verwaltungsrat|bestuurder|voorzitter|gf|ceo|selbst|zelf|zuständig|verantwortlich|verantwoordelijk|extern|ansprechpartner(?:in)?|ansprechperson|namens|naam)[ ,(:]{1,2})){0,7}"
)
_DOES = r"(?:vertritt|leitet|macht|betreut|verantwortet|führt|übernimmt|erledigt|managt|hat unter sich|doet|regelt|leidt|beheert|bewaakt|verzorgt|runt)"
_LIES = r"(?:ist (?:die )?sache von|liegt bei|obliegt|macht|leitet|betreut|verantwortet|führt|übernimmt|erledigt|ligt bij|is voor|doet|regelt|leidt|bewaakt|verzorgt)"
_ARTICLE = r"(?i:(?:die|den|das|der|dem|unsere?[nrms]?|de|het|onze|ons|alle|alles|ganze) ){0,2}(?:\w+ )?"


def _role(key: str) -> tuple[re.Pattern[str], ...]:
    field, person = _FIELDS[key], _PERSONS[key]
    return tuple(
        lazy.pattern(pattern)
        for pattern in (
            rf"(?<!\w)(?i:{field}) (?i:{_LIES}|vertritt) {_KIN}{_WHOM}",
            rf"(?:vertritt|leitet|macht|betreut|verantwortet|doet|leidt|regelt) {_TITLE}{NAME},? (?:und |en )?(?:den|die|das|de|het) (?i:{field}) {_WHOM}",
            rf"{_WHOM}(?: \([^()]*\)|, [^,.;]{{3,40}},)? (?i:{_DOES}) (?:(?:bei|bij) \w+ )?{_ARTICLE}(?:\w+ (?:und|en) (?:den |die |das |de |het )?)?(?i:{field})(?!\w)(?! (?:von|van|unseres|unserer|der|des)\b)",
            rf"(?<!\w)(?i:um|für|über|bei|voor|over|met) {_ARTICLE}(?i:{field})(?:fragen|vragen)? (?i:kümmert sich|ist|sind|zeichnet|spricht|antwortet|gaat|moet u|kunt u|zorgt|is dat|is er|vertritt|is|bei|bij|staat) (?i:(?:bei|bij|zuständig|verantwortlich) )?{_KIN}{_WHOM}",
            rf"^\W*(?i:(?:für|voor|bei|bij) )?(?i:alles )?(?:\w+ (?i:und|en) )?(?i:{field}|{person})(?i:-?fragen|-?vragen)?\s?:\s{_KIN}{_WHOM}",
            rf"(?<!\w)(?i:{field})-?(?i:fragen|vragen|zaken|themen) (?i:beantwortet|klärt|gehen an|gehen zu|nimmt|gaan naar|beantwoordt|behandelt|gaan via) {_KIN}{_WHOM}",
            rf"(?:^|[.,;] )(?i:in|im|auf|bei|op|bij) (?i:der |dem |de |het |unserer )?(?i:{field}) (?i:sitzt|sitzen|zit) {_WHOM}\W*$",
            rf"{_WHOM},? (?i:(?:ist|is) )?(?i:unsere?|die|der|onze|de|meine?|mijn) (?:\w+ )?(?i:{person})(?!\w)",
            rf"(?i:unsere?|die|der|onze|de|meine?|mijn) (?:\w+ )?(?i:{person})(?i: (?:ist|heißt|heisst|is|heet)|,) {_WHOM}",
        )
    )


_ROLES = tuple((key, pattern) for key in _FIELDS for pattern in _role(key))
_RESTS_ON_ME = (  # "De operatie valt onder mij", "Der Betrieb liegt bei mir"
    r"(?:liegt|liegen|ist|sind|bleibt|bleiben) (?:selbst )?bei mir|unterstehe?n? mir|untersteht mir|obliegt mir|ist meine (?:sache|aufgabe|verantwortung)|fällt in meine (?:zuständigkeit|verantwortung)|"
    r"(?:valt|vallen) onder mij(?:zelf)?|(?:ligt|liggen|is|zijn) bij mij(?:zelf)?|is mijn (?:taak|verantwoordelijkheid|zaak|afdeling)"
)
_OWN_FIELDS = tuple(  # "Die Finanzen mache ich selbst", "Voor de inkoop ben ik verantwoordelijk"
    (
        key,
        lazy.pattern(
            rf"(?<!\w){field} (?:mach|mache|erledige|betreue|übernehme|führe|verantworte|leite|doe|regel|beheer|verzorg|leid) (?:ich|ik)(?: (?:selbst|selber|zelf|allein|alleen|hier|auch|ook|persönlich|persoonlijk))*(?=\W*$|[,;.)])|"
            rf"(?<!\w){field} (?:{_RESTS_ON_ME})(?=\W*$|[,;.)])|"
            rf"(?:^|[,;.:–-] |\n)\W*(?:die |den |das |de |het )?{field} (?:bin|ben) (?:auch |ook )?(?:ich|ik)(?: (?:selbst|selber|zelf|allein|alleen|hier|auch|ook|persönlich|persoonlijk))*(?=\W*$|[,;.)])|"
            rf"(?<!\w)(?:um (?:die |den |das )?{field} kümmere ich mich|für (?:die |den |das )?{field} bin ich (?:\w+ )?(?:zuständig|verantwortlich)|voor (?:de |het )?{field} ben ik (?:\w+ )?verantwoordelijk|over (?:de |het )?{field} ga ik)(?!\w)|"
            rf"(?<!\w)(?:ich (?:selbst )?(?:mache|verantworte|leite|betreue)|ik (?:doe|regel|beheer|leid)(?: zelf)?) (?:(?:selbst|selber|hier|bei uns|zelf) )*(?:die |den |das |de |het )?{field}(?: selbst| selber| zelf)?(?=\W*$|[,;.)])",
            re.I,
        ),
    )
    for key, field in _FIELDS.items()
)
_DECIDING = r"(?:entscheide[nt]|freigeben|bestimmen|unterschreib(?:en|t)|(?:be)?zahl(?:en|t)|beslis(?:t|sen)|betaalt|betalen|teken(?:t|en))"
_PURSE = (
    r"(?:hält die kasse|hat die hand auf de[mr] \w+|hat das letzte wort|hat den daumen drauf|houdt de (?:beurs|portemonnee) vast|houdt de hand op de knip|zit op de centen|hakt de knopen? door|heeft het laatste woord|hakt de knopen? door|"
    r"entscheidet|beslist|zahlt|bezahlt|betaalt|unterschreibt|tekent|muss unterschreiben|moet tekenen|gibt (?:das|es) frei|keurt (?:het|dit) goed)"
)
_SPONSOR = tuple(
    lazy.pattern(pattern)
    for pattern in (
        rf"(?:^|[.;:,] )\W*(?i:am ende |zum schluss |uiteindelijk |letztlich )?(?i:{_DECIDING}) (?:(?i:tut|tun|muss|müssen|wird|darf|doet|moet|zal|das|dit) )?{_KIN}{_WHOM}",
        rf"^\W*(?i:entscheid(?:ung|er|erin|et)?|beslissing|beslisser|beslist|wer entscheidet|wie beslist)\s?:\s{_KIN}{_WHOM}",
        rf"(?<!\w)(?i:ansage|die ansage|die entscheidung|den entscheid|der entscheid|de beslissing|das letzte wort|het laatste woord|den auftrag|das projekt|die rechnung|het project|de opdracht|de rekening|de knoop wordt doorgehakt) (?i:macht|trifft|fällt|liegt bei|hat|spricht|vergibt|bezahlt|zahlt|ligt bij|neemt|heeft|is aan|betaalt|geeft|door) {_KIN}{_WHOM}",
        rf"{_WHOM}(?: \([^()]{{2,40}}\)|, (?i:unser\w*|mein\w*|onze|mijn|die|der|de) [^,.;]{{3,40}},|,)? (?i:{_PURSE})(?=\W*$|[,;.]| (?i:das|dit|dat|darüber|hierüber|alles|es|het|allein|alleen|und|en|am ende|zelf|selbst)\b)",
        rf"(?<!\w)(?i:geldgeber(?:in)?|geldschieter|kostenträger(?:in)?|budgetverantwortliche\w?) (?i:ist|is) {_KIN}{_WHOM}",
        rf"(?i:akkoord van|freigabe (?:durch|von)|zusage von) {_KIN}{_WHOM}(?= ?\([^()]*(?i:beslist|entscheidet|eigena\w+|inhaber\w*|directeur|geschäftsführ\w*|zaakvoerder))",
        rf"(?<!\w)(?i:das projekt|die sache|het project) (?i:hat|heeft) {_WHOM} (?i:angestoßen|angestossen|in auftrag gegeben|opgestart)",
    )
)
_MYSELF = lazy.pattern(
    r"(?<!\w)(?:entscheiden (?:tu|tue|werde|muss|darf) ich|(?:das|darüber|alles) entscheide ich|ich entscheide (?:das|allein|selbst|selber|hier|darüber)|ich zahle (?:das|es)|ik beslis (?:zelf|hier|daarover|alleen|erover)|"
    r"beslissen doe ik|(?:dat|daarover|hierover) beslis ik)(?!\w)",
    re.I,
)
_NOT = lazy.pattern(
    r"(?<!\w)(?:abnahme\w*|oplevering|acceptatie|nicht|kein\w*|nie|niet|geen|nooit|früher|damals|ehemals|bisher|bis vor|vroeger|destijds|voorheen|tot voor|vielleicht|misschien|ab 20\d\d|vanaf 20\d\d|künftig|demnächst|rente|ruhestand|pensioen|vorige\w?|vorherige\w?|voormalige?|ehemalige\w?|frühere\w?|ex-\w+|war|waren|was|waren|machte|leitete|deed|leidde|soll|sollte|zou|wenn|falls|als (?:de|het)|"
    r"vertretung\w*|vertritt|lieferant\w*|kunden|leverancier|klant)(?!\w)",
    re.I,
)
_NOBODY = lazy.pattern(  # nouns, which German writes as it writes names
    r"(?<!\w)(?:januar|jänner|februar|märz|april|juni|juli|august|september|oktober|november|dezember|januari|februari|maart|mei|augustus|ende|anfang|mitte|herbst|sommer|winter|frühjahr|montag|freitag|"
    r"familie|firma|stadt|gemeinde|gemeente|stad|provincie|land|landkreis|kreis|bund|kunden?|krankenkasse|verein|verband|stiftung|vorstand|beirat|aufsichtsrat|gesellschafter\w*|team|abteilung|büro|gmbh|ag|kg|bv|nv|online|office|software|system|cloud|"
    r"klant\w*|bedrijf|vereniging|stichting|raad|bestuur|directie|kantoor|bureau)(?!\w)",
    re.I,
)
_NO_NAME_BEGINS = lazy.pattern(  # "Der Versicherer führt die Verträge", "Guten Tag, die Buchhaltung …"
    r"(?:der|die|das|den|dem|ein\w{0,2}|unser\w{0,2}|mein\w{0,2}|jede\w|alle|guten?|liebe[rsn]?|sehr|hallo|het|een|onze|ons|mijn|elke?|ieder|goede?n?|beste|geachte)(?!\w)",
    re.I,
)
_FORMERLY = lazy.pattern(r"^\W*(?:früher|damals|ehemals|vroeger|destijds|voorheen)(?!\w)", re.I)
_SENTENCE_PARTS = lazy.pattern(r";\s|\s(?:aber|doch|maar)\s")


def people_de_nl(body: Body, registers: Registers, landscape: Landscape, author: str) -> None:
    """Enters the people to whom German and Dutch sentences give a role that nobody else has, and takes it from those who had
    it once."""
    for passage in body.passages:
        if body.language_at(passage.start) not in LANGUAGES or passage.heading.mood:
            continue
        words = body.text[passage.start : passage.end]
        if _FORMERLY.search(words):
            for place, fact in list(registers.facts.items()):
                if registers.kind(fact.key) == "people" and passage.start <= fact.start < passage.end:
                    del registers.facts[place]
        if words.rstrip().endswith("?") or tells_of_another_abroad(words) or OF_ANOTHER.search(words):
            continue
        if passage.fact and passage.fact.kind == "people":
            told = _in_value(passage.fact.key, words)
        elif passage.fact:
            continue
        else:
            told = _told(words, author)
        for key, person in told:
            taken = any(read == key for read, _ in registers.facts)
            if not taken and not landscape.is_name_of(person) and not is_company(person, author):
                registers.put(key, person, body.whole(passage, "stated"))


def _told(words: str, author: str) -> Iterator[tuple[str, str]]:
    """(key, name or address) of each person to whom a sentence gives a role."""
    if _MYSELF.search(words) and author and not _NOT.search(words):
        yield "sponsor", author.lower()
    for part in _SENTENCE_PARTS.split(words):
        if _NOT.search(part):
            continue
        yield from ((key, author.lower()) for key, own in _OWN_FIELDS if author and own.search(part))
        for key, pattern in (*_ROLES, *(("sponsor", pattern) for pattern in _SPONSOR)):
            match = pattern.search(part)
            name = match["name"] if match else ""
            if match and not (NO_NAME.match(name) or _NO_NAME_BEGINS.match(name) or _NOBODY.search(name)):
                yield key, _person(part, match)


_ONE = lazy.pattern(rf"(?<!\w){_WHOM}")
_POINTS = lazy.pattern(r"(?<!\w)(?:ist|is|heißt|heisst|heet|über|via|an|bei|bij|namens)\s+\S", re.I)


def _in_value(key: str, words: str) -> Iterator[tuple[str, str]]:
    """The one person whom the words of a label name after others: "extern, Ansprechperson ist Sandra Gisler"."""
    _, _, value = words.partition(":")
    found = list(_ONE.finditer(value))
    if len(found) == 1 and _POINTS.search(value) and not _NOT.search(value):
        yield key, _person(value, found[0])


def _person(words: str, match: re.Match[str]) -> str:
    """The address behind a name, where one is given; else the name."""
    address = re.match(rf"[\s,:)(<]{{0,3}}(?P<a>{ADDRESS.pattern})", words[match.end("name") :])
    return address["a"].lower().strip("'.") if address else " ".join(match["name"].split())
