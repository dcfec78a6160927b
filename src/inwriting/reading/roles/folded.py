"""The persons of a sentence, each folded into one sign with all that is said beside the name: "Notre directeur, M. Pierre-Alain
Grosjean, a débloqué …" is "⟨person⟩ a débloqué …", and the person is a "directeur".

What is left is short, and says who does what in few shapes, whatever stands in between in the letter.
"""

from __future__ import annotations

from dataclasses import dataclass

from inwriting.reading.roles.offices_abroad import FIELDS, KIN, OFFICES, OWNER, TITLE
from inwriting.reading.roles.people import ADDRESS, COMPANY, NAME, NO_NAME, is_company
from inwriting.reading.text import lazy

PERSON = "\ue000"
_OFFICE = rf"(?:{'|'.join((*OFFICES.values(), OWNER, KIN))})"
_ARTICLE = r"(?:der|die|das|den|dem|unser\w{0,2}|mein\w{0,2}|le|la|l['’]|notre|mon|ma|el|mi|nuestr[oa]|(?:o |a )?(?:meu|minha|noss[oa])|o|a|de|het|onze|ons|mijn|als|comme|como)"
_RELATIVE = r"(?:der|die|qui|que|quien|quem|o qual|wie|sie|er|elle|il|ella|él|zij|hij|ze|ela|ele)"
_SELF = r"(?:ich (?:selbst|selber)|moi(?:-même)|yo mism[oa]|ikzelf|ik zelf|eu (?:mesm[oa]|própri[oa]))"
_NOBODY = lazy.pattern(  # what is written like a name
    r"(?i:(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|januari|februari|maart|mei|augustus|ende|anfang|mitte|montag|dienstag|mittwoch|donnerstag|freitag|"
    r"familie|familia|famille|família|firma|stadt|gemeinde|gemeente|provincie|landkreis|verein|verband|stiftung|team|abteilung|büro|gmbh|ag|kg|bv|nv|sas|sarl|sa|sl|srl|ltda|lda|online|office|software|system|cloud|crm|erp|"
    r"bedrijf|vereniging|stichting|kantoor|société|empresa|cooperativa|grupo|groupe|der|die|das|den|dem|ein|eine|wir|ihre?[rnms]?|sie|unsere?|notre|nuestr[oa]|onze|ons|noss[oa]|wenn|falls|bei|beim|für|in|im|mit|vom|von|zum|zur|"
    r"guten?|liebe[rsn]?|hallo|sehr geehrte\w*|goede?n?|beste|geachte|bom|boa|buen(?:os|as)|bonjour|bonsoir|servus|grüß|moin|chère?s?|estimad[oa]s?|prezad[oa]s?|car[oa]s?|"
    r"quand|lorsque|cuando|quando|si|se|als|de|het|een|le|la|les|el|los|las|o|a|os|as|um|uma|un|una|une|au|aux|pour|para|por|com|con|avec|chez|côté)(?!\w))|"
    rf"(?i:(?:{_OFFICE}|ingeniero|auftraggeber(?:in)?|entscheider(?:in)?|ansprechpartner(?:in)?)(?!\w))"
)
_THING = lazy.pattern(  # what German writes with a capital, behind a word that begins a sentence
    r"(?i:\b(?:licht|wort|leitung|entscheidung|freigabe|projekte?s?|vorhabens?|betriebs?|buchhaltung|einkaufs?|budget|auftrags?|abteilung|schnittstelle|team|finanzen|angebot|termin|woche|monat|jahr|uhr|kunden?|aufträge|"
    r"kunden?|bauherr\w*|verkauf|service|haus|rechnungen|bestellungen|daten|systeme?|software|produktion|lager|vertrieb|innendienst|außendienst|recht|sicherheit|straße|platz|licence|projet|proyecto|project|projeto)$)"
)
_FIRM = lazy.pattern(
    r",? (?:AG|GmbH|KG|OHG|UG|SE|BV|NV|VOF|SAS|SARL|SA|SL|SLU|SRL|Ltda|Lda|S\.\s?[AL]\.|& (?:Co|Zn|Zoon|Söhne|Cie|Fils|Hijos|Filhos))(?!\w)"
)
_GROUPED = lazy.pattern(r"(?<=\d)[.,](?=\d)")
_PERSON = lazy.pattern(
    rf"(?<![\w@.'’-])(?P<before>(?i:(?:{_ARTICLE} (?:[a-zà-ÿ]+ )??)?(?P<was>{_OFFICE})(?: (?:des hauses|de la maison|général|générale|general|geral|informática|da empresa|de la empresa))?)(?:,? | ?[:–—] ))?"
    rf"(?:(?:[oa]|el|la|le|der|die) (?={TITLE}))?{TITLE}(?P<name>{NAME}|(?i:{_SELF}))(?!\w)"
    rf"(?P<address>,? ?[(<] ?{ADDRESS.pattern} ?[)>])?"
    rf"(?P<behind> ?\((?:[^()@]{{2,60}})\)|, (?i:(?:{_ARTICLE} )?(?:[a-zà-ÿ'’-]+ ){{0,2}}?(?:{_OFFICE})(?!\w)[^,.;:()]{{0,35}}?|{_RELATIVE} [^,.;:()]{{3,60}}?)(?=,|\s*$|[.;:]| [–—])(?:,(?= [a-zà-ÿ]))?)?"
)


_OF_THE_NEXT = lazy.pattern(  # the field of whoever is named next: "Finanzen macht Ida Lang, Einkauf Jan Kern"
    rf", (?i:(?:{_ARTICLE} )?{_OFFICE})(?: (?:macht|doet|lleva|trata|fait|ist|is|es|est|é))? {TITLE}{NAME},?"
)
_HAS_A_FIELD = lazy.pattern(rf"(?<!\w)(?i:{_OFFICE}|{'|'.join(FIELDS.values())})(?!\w)(?: [\w’']+){{0,3}} ?$")


@dataclass(frozen=True, slots=True)
class Person:
    """A person of a sentence: the name, or the address where one stands behind it, and what is said beside it."""

    name: str
    office: str  # "notre directeur", "(Betriebsleitung)"


@dataclass(frozen=True, slots=True)
class Folded:
    """A sentence in which a sign stands for each person."""

    text: str
    persons: tuple[Person, ...]

    def at(self, place: int) -> Person:
        """The person whose sign stands at a place."""
        return self.persons[self.text.count(PERSON, 0, place)]


def folded(sentence: str, author: str) -> Folded:
    """A sentence with its persons folded, and the points in its numbers; the writer's "I myself" is the `author`."""
    parts: list[str] = []
    persons: list[Person] = []
    done = at = 0
    while match := _PERSON.search(sentence, at):
        behind, end = match["behind"] or "", match.end()
        if behind and _OF_THE_NEXT.fullmatch(behind) and _HAS_A_FIELD.search(sentence, done, match.start()):
            behind, end = "", match.start("behind")
        at = end
        name = " ".join(match["name"].split())
        is_self = not name[0].isupper() or name.split()[0].lower() in (
            "ich",
            "moi",
            "moi-même",
            "yo",
            "ik",
            "ikzelf",
            "eu",
        )
        if not is_self and (
            _NOBODY.match(name) or NO_NAME.match(name) or _THING.search(name) or is_company(name, author)
        ):
            continue
        if COMPANY.search(name) or _FIRM.match(sentence, match.end("name")):
            continue
        if is_self and not author:
            continue
        address = ADDRESS.search(match["address"] or "")
        who = author.lower() if is_self else address.group().lower().strip("'.") if address else name
        persons.append(Person(who, f"{match['before'] or ''} {behind}".strip()))
        parts += [sentence[done : match.start()], PERSON]
        done = end
    return Folded(_GROUPED.sub("·", "".join([*parts, sentence[done:]])), tuple(persons))


_CALLED = lazy.pattern(rf"(?:(?i:(?:{_ARTICLE} )?{_OFFICE}),? )?{TITLE}(?P<name>{NAME})")

_CALLED_BEHIND = lazy.pattern(rf"(?P<name>\S+(?: \S+){{1,3}}?),? (?i:{_OFFICE})")


def bare_name(value: str) -> str:
    """The name of somebody without title and office: "Geschäftsführer Lothar Brandis", "Mme Florence Audoin",
    "Lothar Brandis Geschäftsführer"."""
    called = (_CALLED.fullmatch(value) or _CALLED_BEHIND.fullmatch(value)) if " " in value else None
    return called["name"] if called and " " in called["name"] else value
