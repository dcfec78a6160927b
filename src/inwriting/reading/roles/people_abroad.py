"""Who has which role in German, French, Spanish, Dutch and Portuguese prose: "für den operativen Betrieb ist Onno Claaßen
zuständig", "les achats relèvent de Maude Lafrenière", "por finanzas, Ana Gil".

The words for a role are the playbook's labels and departments. What stands between them and a name must join the two, and
may hold no other name: a role is only set where it is stated.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from inwriting.playbook.once import once
from inwriting.playbook.schema import Fact, Playbook
from inwriting.reading.moods.moods_abroad import OF_ANOTHER
from inwriting.reading.roles.deciders_romance import Deciders
from inwriting.reading.roles.offices_abroad import OTHER_MATTERS
from inwriting.reading.roles.people import ADDRESS, NAME, NO_NAME, begins_anew, is_company
from inwriting.reading.roles.spending_abroad import Spenders
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said, Words, words

_TITLES = r"(?:(?:(?i:dra?|sra?|don|doña|me)\b|(?i:mtra?|c\.\s?p|lic|arq|ing)\b|mr\b|Eng\.ª|Señora?|señora?|meester|mevrouw|heer|ingeniero|Herrn?|Frau|D|Dña|DI|Mag|Dr|Prof|Dipl|Dkfm|KommR|Vorstandsdirektor(?:in)?|Kommerzialrat|drs|ir|Ing|Mag|Mme|Mlle|M|Me|Monsieur|Madame|Maître|Sra?|Dra?|Don|Doña|Eng[ªa.]?|Lic|Dhr|Mevr|Mevrouw|Meneer|Srta)\.?[ªº]? ){0,2}"
_OFFICES = (  # offices that are written with a capital, as German writes all nouns
    r"(?:Projekt(?:es|s)?|Vorhabens|Geschäftsführer(?:in)?|Inhaber(?:in)?|Leiter(?:in)?|Kolleg(?:e|in|en)|Chef(?:in)?|Vorstand|Prokurist(?:in|en)?|Schatzmeister(?:in|s)?|Kassier(?:er|in|erin)?|Finanzchef(?:in|s)?|Finanzleiter(?:in|s)?|Controller(?:in|s)?|Betriebsleiter(?:in|s)?|Ansprechpartner(?:in)?|IT|CEO|CFO|COO|CIO|Ihnen|Sie|Belange|Fragen|Rechtsdienst|Finanzdirektor(?:in)?|Rechnungen|(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Herbst|Sommer)(?= (?:Herrn?|Frau|Dr)\b))"
)
_BETWEEN = rf"(?P<between>(?:[ ,:]{{1,3}}(?:[a-zà-ÿ][\w'’-]*|[a-zà-ÿ]['’]|{_OFFICES}(?!\w))){{0,12}}?)"
_JOINS = lazy.pattern(  # what makes the name behind it the role's
    r"(?:^|[ ,])(?:kümmert|klärt|vertritt|voyez|liegt|treedt|heißt|heisst|se llama|s['’]appelle|heet|chama-se|domein|steht|ist|sind|steht|stehen|verantworten|prüft|geprüft|namentlich|validera|validerá|revient|reviendra|adressées?|adressé|dirigid[oa]s?|cargo|conduce|compete|cuida|passa|contraparte|ocupa|ocupan|reste|pregúntele|pregunte|escriba|diríjase|vraag|demandez|écrivez|écrire|escribir|mailen|contacter|contactar|beantwoordt|ligt|vertegenwoordigd|gebeurt|heißt|beantwortet|verantwortet|übernimmt|betreut|macht|leitet|est|c['’]est|sera|relèvent|relève|assurés?|assurée?s?|suivie?s?|incombe|"
    r"es|será|encarga|encargan|revisa|lleva|atiende|responde|respondem|corresponde|is|wordt|loopt|lopen|via|terecht|ligt|doet|regelt|behandelt|"
    r"é|será|são|cabe|estão|está|com|trata|adressez|voyez|verrez|échangerez|contactez|hablen?|habl[ae]d|falem?|pasan?|passam?|passent?|parraine|wenden|an|bij|bei|con|avec|chez|de|por|par|durch|door)\b|[,:]\s*$",
    re.I,
)
_BEFORE_IT = lazy.pattern(  # what stands before the word for a role, so that it is one
    r"(?:^|[.;:(,–-]|\b[LlDd]['’]|\b(?:aux?|beim?|het|quem|quien|qui|wer|wie|für|zur|zum|zu|im|pour|sur|c[ôo]t[ée]|por|para|de|del|la|el|los|las|le|les|des|du|voor|over|van|pela|pelas|pelo|pelos|do|da|dos|das|a|o|as|os|e|y|et|und|en|parte|"
    r"lado|área|thema|den|die|der|das|notre|nuestr[oa]|unsere?|onze|nosso|nossa|responsable|responsável|belange|belangen|fragen|questions|dúvidas|dudas|asuntos|vragen|materias|lo|c[ôo]t[ée]|in|para|relatives?|todas))\s*(?:operativen |kaufmännische[nr]? |technische[nr]? |interne[nr]? )?$",
    re.I,
)
_VERB = lazy.pattern(
    r"(?:patrocin|parrain|aprova|approuv|autoriz|keurt|gibt|contrato passa)", re.I
)  # a role that is told as what somebody does
_AS = lazy.pattern(r"\b(?:como|als|comme|pour) $", re.I)
_APPROVED = lazy.pattern(  # "Wim Hendriksen, de eigenaar, heeft dat bedrag goedgekeurd"; "die hat unser Chef Jens Petersen freigegeben"
    rf"(?P<name>{NAME})(?:, [^,.;]{{3,30}},)? (?:heeft|hat|a|ha|lo ha|o) [^.;]{{0,30}}?\b(?:goedgekeurd|freigegeben|genehmigt|bewilligt|approuvé|validé|aprobado|autorizado|aprovado)\b|"
    rf"(?:^|(?<=[.,;] )|(?<=[ao] ))(?P<name3>{NAME}) (?:aprobó|autorizó|aprovou|autorizou) (?:el|o|este|esta|a verba|la partida)\b|\blo (?:aprobó|autorizó) (?P<name4>{NAME})|\b(?:patrocinad[oa]|parrainée?|sponsorisée?|apadrinad[oa]|gesponsert|gesponsord) (?:por|pel[oa]|par|von|door) {_TITLES}(?P<name5>{NAME})|"
    rf"\b(?:hat|heeft|a|ha) (?:(?:unsere?|onze|notre|nuestr[oa]|noss[oa]) )?(?:{_OFFICES} |[a-zà-ÿ]+ )?(?P<name2>{NAME}) [^.;]{{0,25}}?\b(?:goedgekeurd|freigegeben|genehmigt|bewilligt|approuvé|aprobado|aprovado)\b"
)
_ARTICLE = lazy.pattern(
    r"(?:Der|Die|Das|Den|Dem|Le|La|Les|El|Los|Las|De|Het|Een|O|A|Os|As|Unsere?|Ihre?|Eure|Notre|Votre|Nuestr[oa]|Vuestr[oa]|Onze|Uw|Noss[oa]|Voss[oa]|Wir|Nous|Ein|Une?|Un[oa]?|Uma?) "
)
_WITH_ARTICLE = lazy.pattern(r"^[AO] (?=[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ])")  # "A Marta Rebelo trata das compras"
_NOT_THEM = lazy.pattern(
    r"\b(?:nicht|kein\w*|pas|plus|no|ya no|niet|geen|não|früher|bisher|ancien\w*|antes|vroeger|antig[oa]|fragt|schickt|sendet|envoie|envía|envia|stuurt|vraagt)\b",
    re.I,
)

_LEFT = lazy.pattern(  # who has gone, and whose place is empty or another's
    r"\b(?:ausgeschieden|in (?:den )?(?:ruhestand|rente)|(?:hat|haben) (?:uns|das (?:haus|unternehmen)) verlassen|arbeitet nicht mehr|nicht mehr (?:bei uns|im haus|da)|nous a(?:it)? quittés?|a quitté|est parti\w*|à la retraite|n['’]est plus (?:là|chez nous)|"
    r"cessou funções|causó baja|pris sa retraite|pediu as contas|uitgekocht|in pension (?:gegangen|ist)|(?:départ|abschied|weggang|vertrek|salida|saída) de(?: m\.?| mme)?|"
    r"se jubiló|se fue|dejó (?:la empresa|su puesto)|ya no (?:está|trabaja)|salió de la empresa|met pensioen|vertrokken|werkt (?:hier |er )?(?:niet meer|sinds \w+ ergens anders)|uit dienst|weg sinds|saiu|aposentou-se|reformou-se|já não (?:está|trabalha)|deixou a empresa)\b",
    re.I,
)
_OF_THE_SITE = lazy.pattern(  # "Segurança das instalações": no information's
    r" ?-?(?:das instalações|do trabalho|no trabalho|laboral|en faena|en el trabajo|del edificio|física|incendie|du site|au travail|des bâtiments|am arbeitsplatz|gebäude|brand|op het werk|van het gebouw|patrimonial)\b",
    re.I,
)
_SPONSORED = lazy.pattern(  # what gets money: "El patrocinio del Pro de Hossegor", "le parrainage de la Route du Rhum"
    r"(?:patroc[ií]nio|mecenazgo|mecenato|parrainage|mécénat|sponsoring|sponsorschap) (?:del|de la|de los|de las|do|dos|das|du|des|de l['’]|des|der|van(?: de| het)?) ?(?=(?-i:[A-ZÀ-Þ]))(?!(?:sra?|dra?|ing|eng|mme|m|herrn?|frau)\b)",
    re.I,
)
_GONE_BEFORE = lazy.pattern(
    r"\b(?:départ|abschied|weggang|vertrek|salida|saída|nachfolge(?:r|rin)?|successeur|sucesor|opvolger|sucessor) (?:de |von |van |d['’]|des |do |da )?(?:M\.? |Mme |Herrn? |Frau |Sr\.? |Sra\.? )?$",
    re.I,
)
_SUCCESSOR = lazy.pattern(  # "… e foi substituído pela Eng.ª Marta Rebelo"
    rf"\b(?:substituíd[oa] pel[oa]|remplacée? par|(?:sustituid|reemplazad)[oa] por|vervangen door|opgevolgd door|abgelöst (?:von|durch)|gefolgt von) (?:(?:la|el|le|o|a|die|der|den) )?{_TITLES}(?P<name>{NAME})"
)
_PASSED = lazy.pattern(r"\b(?:passou|pasó|passée?|ging|wechselte|überging|overgegaan)\b[^.;]{0,40}$", re.I)
_TO_WHOM = lazy.pattern(  # "A gerência passou de Josenildo Farias para Tainá Cavalcanti"
    rf"{NAME}(?:[ ,][a-zà-ÿ]+){{0,3}} (?:para|a|à|al|an|auf|naar|aan) (?:(?:la|el|le|o|a|die|der|den) )?{_TITLES}(?P<name>{NAME})"
)
_SOON = 200  # characters behind a person in which a successor is named
_ANOTHER = lazy.pattern(
    r"[.;]|, (?:y|e|et|und|en) |\b(?:sucesor\w*|nachfolg\w*|opvolg\w*|remplac\w+ par|sustitu\w+|substitu\w+)\b", re.I
)


_WHO_DECIDES = rf"(?!(?:{_OFFICES}|[Cc]['’]est|Die|Der|Das|Wer)(?!\w)){NAME}"
_SPENDERS = Spenders.of(_WHO_DECIDES, _TITLES, _BETWEEN)


_WORK = "projet|projekt|proyecto|projeto"  # whoever leads it sponsors it


@dataclass(frozen=True, slots=True)
class Roles:
    """The words for each role of a playbook, and the patterns that join them to a name."""

    behind: re.Pattern[str]
    before: re.Pattern[str]
    titled: re.Pattern[str]
    named_at: re.Pattern[str]
    any_of: Words
    keys: dict[str, str]
    deciders: Deciders

    @staticmethod
    def of(facts: Sequence[Fact]) -> Roles:
        keys: dict[str, str] = {}
        for fact in facts:
            if fact.kind == "people":
                for word in (*fact.labels, *fact.abroad):
                    keys.setdefault(word.casefold(), fact.key)
        roles = "|".join(re.escape(word).replace(r"\ ", " ") for word in sorted(keys, key=len, reverse=True))
        return Roles(
            lazy.pattern(
                rf"(?<![\w@.-])(?P<role>(?i:{roles}))(?![\w@-])(?: ?\([^()@]{{2,40}}\))?{_BETWEEN}(?:[ ,:]{{1,3}}|(?<=['’])){_TITLES}(?!{_OFFICES}\b|(?:Dr|Herrn?|Frau|Mme)\b)(?P<name>{NAME})(?!\w)"
            ),
            lazy.pattern(
                rf"{_TITLES}(?P<name>{NAME})(?:, [a-zà-ÿ ]{{3,40}},|,| ?[(<]{ADDRESS.pattern}[)>],?)? (?:(?:est|ist|es|is|é)(?: (?:bij|bei|chez|con|com) \w+)?|parraine|sponsert|leitet|dirige(?: désormais| ahora| agora)?|encabeza|assure|assume|chefia|dirigeert|staat aan het hoofd van|steht an der spitze (?:von|der|des)|apadrina|patrocina|tient|cuida(?: do| da)?|beantwortet|verantwortet|lleva|llevan?|validera|regelt|doet|macht|leidt|leitet|gaat over|valide(?:ra)? (?:côté|pour)|décide (?:côté|pour)|répond (?:de|pour)|entscheidet (?:für|im|in der)|spricht für|beslist over|parle (?:pour|au nom de)|habla por|fala (?:por|pel[ao])|decide (?:en|por)|responde (?:por|de|pel[oa]s?)|kümmert sich um|s['’]occupe d(?:e|es|u)|se (?:ocupa|encarga) de(?:l)?|trata d[aeo]s?|cuida d[aeo]s?|übernimmt)(?: (?:verantwoordelijk|verantwortlich|zuständig|responsable|responsável|encargad[oa]|chargée?) (?:voor|für|de|por|pour|pela|pelo|du|des|da|do|del))?(?: (?:la|le|les|los|las|el|die|der|de|den|a|o|os|as|het|unsere?|"
                rf"notre|nuestr[oa]|onze|nosso|nossa))? (?:l['’])?(?P<role>(?i:{roles}|{_WORK}))(?![\w@-])"
            ),
            lazy.pattern(
                rf"{_TITLES}(?P<name>{NAME}),? (?:(?:[ao] )?(?:unsere?|notre|nuestr[oa]|onze|noss[oa]|o|a|la|le|el|die|der|de) )?(?:(?:qui|que|quem|quien) [^,.;]{{0,40}}?)?(?P<role>(?i:{roles}))(?=[,.;)]|\s*$| (?:y|et|und|en|e) )"
            ),
            lazy.pattern(rf"(?<![\w@.-])(?:{roles})(?![\w@-])", re.I),
            words(rf"(?:{roles}|{_WORK})(?![\w@-])"),
            keys,
            Deciders.of(_WHO_DECIDES, _TITLES, roles),
        )

    def named(self, sentence: Said, author: str, *, romance: bool = False) -> Iterator[tuple[str, str]]:
        """(key, address or name) of each person to whom a sentence gives a role, and of whom it does not say that they left."""
        text = sentence.text.replace("\n", " ")
        if self.is_of_another(text):
            return
        gone = [match.start() for match in _LEFT.finditer(text)]
        told = [*_SPENDERS.named(text, author), *self._told(text, author, self.any_of.may_be_in(sentence))]
        if romance:
            told += [one for one in self._deciding(text, author) if one[1] not in {person for _, person, _ in told}]
        for key, person, at in told:
            successor = _SUCCESSOR.search(text, at, at + _SOON)
            if _PASSED.search(text, max(0, at - 60), at):
                successor = successor or _TO_WHOM.match(text, at)
            if successor:
                address = re.match(rf"[\s,:)(<]{{0,3}}(?P<a>{ADDRESS.pattern})", text[successor.end() :])
                yield key, address["a"].lower() if address else successor["name"]
                continue
            if _GONE_BEFORE.search(text, max(0, at - 40), at):
                continue
            left = bisect_right(gone, at)
            if left == len(gone) or _ANOTHER.search(text, at, gone[left]):
                yield key, person

    def at(self, text: str, place: int) -> tuple[str, int] | None:
        """The key of the role whose words begin at a place, and where they end."""
        role = self.named_at.match(text, place)
        key = self.keys.get(role.group().casefold()) if role else None  # odd letters fold to another word
        return (key, role.end()) if role and key else None

    def is_of_another(self, text: str) -> bool:
        """Whether a sentence names a role of another company: "directora de finanzas de nuestro distribuidor"."""
        if OF_ANOTHER.search(text) is None:
            return False  # nearly all
        return any(OF_ANOTHER.match(text, role.end()) for role in self.named_at.finditer(text))

    def has_left(self, text: str, person: str) -> bool:
        """Whether a sentence says of a person whom it names that he or she is there no more."""
        at = text.find(person.split()[-1]) if person and "@" not in person else -1
        if at < 0:
            return False
        behind = text[at : at + _SOON].replace("\n", " ")
        gone = _LEFT.search(behind)
        return gone is not None and _ANOTHER.search(behind, 0, gone.start()) is None

    def _deciding(self, text: str, author: str) -> Iterator[tuple[str, str, int]]:
        """Who has the last word, and which roles the writer has, in French, Spanish and Portuguese."""
        for key, person, at in self.deciders.named(text, author):
            if not (NO_NAME.match(person) or _ARTICLE.match(person) or is_company(person, author)):
                yield key, person, at
        for role, at in self.deciders.of_the_writer(text) if author else ():
            if key := self.keys.get(role, ""):
                yield key, author.lower(), at

    def _told(self, text: str, author: str, any_role: bool) -> Iterator[tuple[str, str, int]]:
        for match in self.behind.finditer(text) if any_role else ():
            if _OF_THE_SITE.match(text, match.end("role")) or _SPONSORED.search(text, match.start("role"), match.end()):
                continue
            before = text[max(0, match.start() - 30) : match.start()]
            between = match["between"]
            joined = _JOINS.search(f"{between}{text[match.end('between') : match.start('name')]}")
            joined = joined or _VERB.match(match["role"]) or _AS.search(before)
            key = self.keys.get(match["role"].casefold())
            if begins_anew(text, match.span("role"), match.span("name")):
                continue
            if key and joined and _BEFORE_IT.search(before) and not _NOT_THEM.search(between):
                yield from self._person(match, key, text, author)
        for match in self.titled.finditer(text) if any_role else ():
            if key := self.keys.get(match["role"].casefold()):  # a language may have no titles
                yield from self._person(match, key, text, author)
        for match in _APPROVED.finditer(text) if not OTHER_MATTERS.search(text) else ():
            yield from self._person(match, "sponsor", text, author)
        for match in self.before.finditer(text) if any_role else ():
            yield from self._person(match, self.keys.get(match["role"].casefold(), "sponsor"), text, author)

    def _person(self, match: re.Match[str], key: str, text: str, author: str) -> Iterator[tuple[str, str, int]]:
        group = next(group for group, found in match.groupdict().items() if group.startswith("name") and found)
        name = _WITH_ARTICLE.sub("", match[group])
        if NO_NAME.match(name) or _ARTICLE.match(name) or is_company(name, author):
            return
        address = re.match(rf"[\s,:)(<]{{0,3}}(?P<a>{ADDRESS.pattern})", text[match.end(group) :])
        person = address["a"].lower().strip("'.") if address else " ".join(name.split())
        yield key, person, match.start(group)


@once
def roles(playbook: Playbook) -> Roles:
    """The roles of a playbook, compiled once."""
    return Roles.of(playbook.facts)
