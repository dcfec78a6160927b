"""Products that no catalogue has, told by the words around their names: "room bookings happen in Skedda", "Raindance holds
our ledger", "we type it into Agvance by hand".

Buyers name hundreds of products that nobody has listed, and most sentences do not say what they are. Each name with a
capital is weighed as one thing, by the words around it wherever the brief names it and by how it is written; only one that
is much likelier the writer's own product than a person, a place, a company or somebody else's is taken for one. Then the
same rules hold for it as for any other product.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field

from inwriting.playbook.schema import Playbook, System
from inwriting.reading.moods.at_work import Around
from inwriting.reading.products.called import OTHER_SYSTEMS
from inwriting.reading.products.catalogue import Catalogue
from inwriting.reading.products.introduced import NEAR, NO_PRODUCT_LAST, ODD, WHERE_PEOPLE_ARE, begins, is_no_name
from inwriting.reading.products.persons import acts_as_person, is_done_by
from inwriting.reading.products.posts import has_post
from inwriting.reading.roles.people import is_company
from inwriting.reading.text import lazy
from inwriting.reading.told.likeness import Told, likeness, stem, surroundings
from inwriting.reading.told.prose import Clause

Span = tuple[int, int]
LONGEST = 4  # words of a name
MAY_BE_OURS = -250  # by how much less likely a name may be one in which things are entered
SURE_ROLE = 40  # hundredths of a logarithm of odds by which a name's key must be likelier than any other
_NAME = lazy.pattern(
    r"(?<![\w@./’'&-])(?:[A-ZÀ-Þ][\w&+.’'!-]*\w|[a-z]{1,8}[A-Z]\w+)(?: (?:[A-ZÀ-Þ0-9][\w&+’'-]*))*(?!\w*[@:/]\w)"
)
_COUNTRY = lazy.pattern(
    r"(?:England|Scotland|Wales|Ireland|Britain|Northern Ireland|France|Germany|Austria|Switzerland|Italy|Spain|Portugal|Belgium|Holland|Netherlands|Luxembourg|Denmark|Norway|Sweden|Finland|Iceland|Poland|Czechia|Slovakia|Slovenia|Hungary|Croatia|Serbia|Bosnia|Romania|Bulgaria|Greece|"
    r"Cyprus|Malta|Turkey|Estonia|Latvia|Lithuania|Ukraine|Russia|Georgia|Israel|Egypt|Morocco|Tunisia|Algeria|Nigeria|Ghana|Kenya|Uganda|Tanzania|Zambia|Zimbabwe|Botswana|Namibia|South Africa|India|Pakistan|Bangladesh|Nepal|Sri Lanka|China|Taiwan|Japan|Korea|Vietnam|"
    r"Thailand|Malaysia|Singapore|Indonesia|Philippines|Australia|New Zealand|Canada|America|United States|United Kingdom|Mexico|Brazil|Argentina|Chile|Peru|Colombia|Ecuador|Uruguay|Paraguay|Bolivia|Europe|Asia|Africa|Scandinavia|Benelux|Jersey|Guernsey)$"
)
_OWN = lazy.pattern(r"['’]s?$")
_SHORTENED = lazy.pattern(r"\w+['’](?:ve|m|d|ll|re|s|t)\b", re.I)
_TIME = lazy.pattern(
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Q[1-4]|H[12]|Christmas|Easter)$"
)
_FORM = lazy.pattern(
    r",? (?:Ltd|Limited|GmbH|AG|Inc|BV|B\.V|NV|AS|A/S|AB|ApS|Oy|SA|S\.A|SAS|SARL|SRL|Pty|plc|LLC|LLP|Kft|d\.o\.o|& (?:Sons?|Co)|and Sons?)\b"
)
_NO_PRODUCT = lazy.pattern(
    r"(?:(?:Google |One)?Drive|Dropbox|Gmail|Slack|Discord|Mattermost|Rocket\.?Chat|Skype|Webex|Google (?:Meet|Chat|Docs|Sheets|Calendar)|(?:Microsoft |MS )?(?:Teams|Outlook|OneNote|PowerPoint)|Loom|Miro|Mural|Figma|Telegram|Threema|1Password|LastPass|Bitwarden|Doodle|Calendly|iCloud|WhatsApp|LinkedIn|Facebook|Instagram|YouTube|Zoom|Canva|[A-Z]{3} \d.*|[A-Z]{1,2}-?\d{2,4}|GST|VAT|TVA|MwSt|BTW|IVA|WMS|CPQ|i?PaaS|EDI|POS|CRMs?|ERPs?|A[RP]|CS|PCs?|B[IU]|V[PA].*|kWh|IT|HQ|MD|GM|HR|QA|R&D|SKUs?|PDFs?|CSVs?|URLs?|SQL|XML|JSON|FAQ|SLAs?|Euros?|Dollars?|Pounds?|Francs?|Kron(?:or|er)|Rupees?|Pesos?|Capitals|NDA|PO|POs|AMC|ARR|MRR|COO|OK|PS|TV|UI|UX|AI|USB|VPN|SSO|PIN|IDs?|Licen[cs]es?|Subscriptions?|Contracts?|Agreements?|Renewals?|Budgets?|Volumes?|Seats|Users|Deadlines?)$"
)
_FIRM = lazy.pattern(  # the last word of a company's name, or of a part of one
    r"(?:Dairy|Foods|Farms?|Windows|Properties|Metals|Partners|Brothers|Bros|Sons|Hotels?|Logistics|Transport|Engineering|Industries|Homecare|"
    r"Hospice|Hospital|Council|University|College|School|Trust|Group|Holdings?|Association|Society|Authority|Agency|Bank|Brewery|Bakery|Works|Mills?)$"
)
_SITE = lazy.pattern(  # what a web site is made with is no business system: "the web site (WordPress, Gravity Forms)"
    r"\b(?:web ?sites?|home ?pages?|web ?pages?|blogs?|newsletters?) (?:\([\w ,]*|(?:is|are|runs?|sits?) (?:on|in|built with|made with) )$",
    re.I,
)
_SPOKEN_TO = lazy.pattern(
    r"\b(?:no|nope|yes|yeah|yep|ok|okay|sorry|thanks|thank you|morning),\s$|\b(?:hi|hello|hey|dear),?\s$", re.I
)
_UNIT = lazy.pattern(  # a part of a house: "the CRM of Executive Education", "the Executive Education unit"
    r"\b(?:CRM|ERP|systems?|software|database|customers|accounts|people|reps|staff|head|director) of (?:the )?$", re.I
)
_DEFINED = lazy.pattern(r"\([\"“”'‘]$")  # what a request calls a party: ("the District")
_UNIT_BEHIND = lazy.pattern(
    r" (?:unit|department|team|division|office|branch|faculty|section|programme|depot|warehouse|yard|plant|site)\b",
    re.I,
)
_RULE = lazy.pattern(  # "District Rule 4-130"
    r"(?:.* )?(?:Rule|Regulation|Directive|Act|Ordinance|Statute|Clause|Article|Section|Schedule|Annex|Appendix|Policy|Procedure|Code|Law|Standard|Form|Chapter|Manual) [\dIVX][\w./-]*$"
)
_IN_A_TOWN = lazy.pattern(  # "the bakery in Bratislava": where a part of the house, or another, stands
    r"\b(?:an?|the|our|their|its|another|one|two|three|new|old|second|third|other) (?:[\w-]+ ){0,2}?(?:baker(?:y|ies)|shops?|stores?|branch(?:es)?|sites?|depots?|warehouses?|offices?|mills?|factor(?:y|ies)|plants?|works|yards?|quarr(?:y|ies)|farms?|schools?|hospitals?|clinics?|hotels?|"
    r"showrooms?|workshops?|garages?|stations?|terminals?|harbou?rs?|ports?|laborator(?:y|ies)|labs?|brewer(?:y|ies)|dair(?:y|ies)|kitchens?|studios?|galler(?:y|ies)|museums?|theatres?|halls?|parks?|sister|daughter|subsidiar(?:y|ies)|head ?quarters|head office) (?:in|at|near|outside) $",
    re.I,
)
_CALLED_SO = lazy.pattern(  # who or what else has a name: "a lady called Faith", "two dogs named Odin and Jira"
    r"\b(?:lady|ladies|m[ae]n|wom[ae]n|girls?|boys?|lads?|chaps?|fellows?|blokes?|guys?|gentlem[ae]n|persons?|colleagues?|clerks?|drivers?|students?|interns?|apprentices?|pensioners?|somebody|someone|sons?|daughters?|brothers?|sisters?|"
    r"dogs?|cats?|horses?|parrots?|cows?|goats?|pon(?:y|ies)|donkeys?|boats?|ships?|lorr(?:y|ies)|vans?|trucks?|tractors?|machines?|presses|ovens?|streets?|villages?|towns?|islands?|songs?|films?|books?|novels?|plays?|rooms?|pubs?)"
    r"(?:,)? (?:(?:who|that|which) (?:is|are) )?(?:called|named|by the name of)(?: [A-ZÀ-Þ][\w’'-]+(?:,| and| or))* $",
    re.I,
)
_OF_A_STATUS = lazy.pattern(  # what a field says is no system: "its status is "Active""
    r"\b(?:status|states?|stages?|phase|step|flag|field|box|tag|mark|label|column|reason|type|colou?r)(?: (?:of|in|on) [\w ]{2,20}?)?(?: (?:is|are|was|has been|being|set|changed|changes|switched|put|reads?|says?|shows?|goes|turns|becomes|called|to|on|in|as|at|from|field|=))*[ :=]*[\"“„«'‘]$",
    re.I,
)
_PARAGRAPH = lazy.pattern(r"[A-Z]?\d{0,2}(?:\.\d{1,2})+\.?|[A-Z]\d{1,2}[.)]|§\d+")  # the number of one
_TITLE = lazy.pattern(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herr|Frau|Mme|M|Sig|Sr|Sra|Ing|Don|Sir|Uncle|Aunt)\.? $")


_OF_DEPARTMENT = lazy.pattern(  # whoever stands behind it: "Bookkeeping: Birgit Frost"
    r"(?:^|\n)\W*(?:[\w&/-]+ ){0,2}(?:book-?keeping|accounts|accounting|finance|sales|operations|purchasing|procurement|support|service|production|logistics|marketing|dispatch|planning|office|reception|it|hr)\s*[:–-]\s*$",
    re.I,
)
_TWO_NAMES = lazy.pattern(r"[A-ZÀ-Þ][a-zà-ÿ]+ [A-ZÀ-Þ][a-zà-ÿ]+")
_OF_PLURAL, _PLURALS = lazy.pattern(r"s?['’] $"), lazy.pattern(r"['’] [A-Z]")  # "Veterans' Affairs"
_OF_WORD = lazy.pattern(r" (?:to|of) (?:the|our|their|its|it|all|any|this|that)\b")  # "Access to the yard"


@dataclass(slots=True)
class Candidate:
    """A name that may be a product's: other ways in which the brief writes it, and what weighs for and against it."""

    name: str
    aliases: list[str] = field(default_factory=list)
    features: set[str] = field(default_factory=set)
    typed_in: int = 0  # places where something is entered in it
    _places: list[Span] = field(default_factory=list)
    _opening: list[bool] = field(default_factory=list)  # where a sentence opens with it, any word has a capital

    def add(self, told: Told, place: Span, *, opens: bool) -> None:
        """One more place where the brief names it."""
        self.features |= surroundings(told, place)
        self._places.append(place)
        self._opening.append(opens)

    def join(self, other: Candidate) -> None:
        """Takes over the places of a name that is a part of this one."""
        self.aliases.append(other.name)
        self.features |= other.features
        self.typed_in += other.typed_in
        self._places += other._places
        self._opening += other._opening

    @property
    def places(self) -> list[Span]:
        """Where the brief names it, as it stands in the text."""
        return self._places

    def look(self, text: str, common: Container[str]) -> None:
        """Adds how it is written: a name of common words is less likely one."""
        words = self.name.split()
        looks = {f"words{min(len(words), 3)}", f"named{min(len(self._places), 4)}"}
        looks.update(f"end{words[-1].casefold()[-length:]}" for length in (3, 4))
        looks.add("common" if stem(words[0]) in common else "rare")
        if all(self._opening):
            looks.add("opens")
        elif not any(self._opening):
            looks.add("within")
        if any(ODD.search(word) for word in words):
            looks.add("odd")
        if any(re.fullmatch(r"[A-Z]{2,6}\d*", word) for word in words):
            looks.add("capitals")
        if any(map(str.isdigit, self.name)):
            looks.add("digit")
        for start, end in self._places:
            if _FORM.match(text, end):
                looks.add("company")
            if _TITLE.search(text[max(0, start - 8) : start]):
                looks.add("person")
        self.features |= {f"looks:{look}" for look in looks}


def candidates(
    text: str, spans: Iterable[Span], author: str, common: Container[str], said: Counter[str]
) -> list[Candidate]:
    """The names with a capital that stretches of a text hold, whose words are `said`: neither a word that the text also
    writes small, nor the writer's company, a part of a house, a day or a month. What is a part of a longer one is the
    same."""
    found: dict[str, Candidate] = {}
    read: set[str] = set()
    units: set[str] = set()
    persons: set[str] = set()
    for start, end in spans:
        if text[start:end] in read:
            continue  # what a text says twice, it says
        read.add(text[start:end])
        told: Told | None = None
        for match in _NAME.finditer(text, start, end):
            first = match.start()
            opens = first == start or begins(text, first)
            words = match.group().split(" ")
            while len(words) > 1 and (is_no_name(words[0]) or (opens and said[words[0].casefold()])):
                first, opens = first + len(words[0]) + 1, False
                words = words[1:]
            while len(words) > 1 and _NO_PRODUCT.match(words[-1]):
                words = words[:-1]  # "the AutoQuotes PDF"
            words[-1] = _OWN.sub("", words[-1]).rstrip(".-’'")
            name = " ".join(words)
            if (
                len(words) > LONGEST
                or len(words[0]) < 2
                or is_no_name(words[0])
                or (said[words[0].casefold()] and not words[0].islower() and not ODD.search(words[0]))
                or (opens and len(words) == 1 and stem(words[0]) in common and said[words[0]] < 2)
                or _TIME.match(words[0])
                or (opens and _PARAGRAPH.fullmatch(words[0]))
                or _COUNTRY.match(name)
                or _NO_PRODUCT.match(name)
                or NO_PRODUCT_LAST.fullmatch(name)
                or _FIRM.match(words[-1])
                or _RULE.match(name)
                or _SHORTENED.match(words[0])
                or WHERE_PEOPLE_ARE.search(text, max(start, first - NEAR), first)
                or _SPOKEN_TO.search(text, max(start, first - 30), first)
                or has_post(text, first, first + len(name), start)
                or (_OF_DEPARTMENT.search(text, max(start, first - 40), first) and _TWO_NAMES.fullmatch(name))
                or _OF_PLURAL.search(text, max(start, first - 2), first)
                or _PLURALS.match(text, first + len(name))
                or (len(words) == 1 and stem(words[0]) in common and _OF_WORD.match(text, first + len(name)))
                or _SITE.search(text, max(start, first - 40), first)
                or _IN_A_TOWN.search(text, max(start, first - 60), first)
                or _OF_A_STATUS.search(text, max(start, first - 60), first)
                or _CALLED_SO.search(text, max(start, first - 60), first)
                or is_company(name, author)
            ):
                continue
            if (
                _DEFINED.search(text, max(start, first - 3), first)
                or _UNIT.search(text, max(start, first - 30), first)
                or _UNIT_BEHIND.match(text, first + len(name))
            ):
                units.add(name)
            if acts_as_person(text, first + len(name)) or is_done_by(text, start, first):
                persons.add(name)
            told = told or Told.of(text, start, end)
            candidate = found.setdefault(name, Candidate(name))
            candidate.add(told, (first, first + len(name)), opens=opens)
            around = Around.of(text, start, (first, first + len(name)))
            candidate.typed_in += (around.is_typed_in or around.is_in_hand) and not around.is_not_ours
    whole = list(_joined({name: one for name, one in found.items() if name not in units | persons}))
    for candidate in whole:
        candidate.look(text, common)
    return whole


def _joined(found: dict[str, Candidate]) -> Iterator[Candidate]:
    """The names, without those that are the first or the last words of a longer one: they are taken for that."""
    parts: dict[str, Candidate] = {}
    for name in sorted(found, key=len, reverse=True):
        if longer := parts.get(name):
            longer.join(found[name])
            continue
        words = name.split()
        for count in range(1, len(words)):
            parts.setdefault(" ".join(words[:count]), found[name])
            parts.setdefault(" ".join(words[-count:]), found[name])
        yield found[name]


_OWN_BRACKET = lazy.pattern(r" \((?![^()]*\b(?:CRM|ERP|crm|erp)\b)[a-z][^()\n]{2,30}\)")


def unlisted(text: str, named: Iterable[Candidate], playbook: Playbook, known: Catalogue) -> Iterator[System]:
    """Those of the names of a text that its words make the writer's product, of which the catalogue has none."""
    weights, folded = likeness(playbook), text.casefold()
    for candidate in named:
        sums = weights.weigh("name", candidate.features)
        kind, _ = weights.kind("name", sums)
        if kind != "ours" and not (candidate.typed_in and weights.leads("name", sums, "ours") >= MAY_BE_OURS):
            continue
        name, *parts = candidate.name, *candidate.aliases
        if meant := known.meant_by(name, folded):  # "Intact" is a word, and here a product
            yield System(name=meant.name, vendor=meant.vendor, category=meant.category, aliases=(name,))
            continue
        if any(known.find(Clause.alone(part), sure=True) for part in (name, *parts)):
            continue
        at = text.find(name)
        first = text.rfind(" ", 0, max(at - 1, 0)) + 1 if at > 0 else 0
        before = known.find(Clause.alone(text[first : at + len(name)]), sure=True) if at > 0 else ()
        if any(mention.end > at - first for mention in before):
            continue  # the end of a longer one: "Global Shop Solutions"
        if any(
            _is_where(text, found.start(), known) for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)
        ):
            continue
        role, lead = weights.kind("role", weights.weigh("role", candidate.features))
        if at >= 0 and _OWN_BRACKET.match(text, at + len(name)):
            role = OTHER_SYSTEMS  # "Gold-Vision (CRM) / Podfather (delivery proof)"
        fact = playbook.fact(role if lead >= SURE_ROLE else OTHER_SYSTEMS)
        if fact:
            yield System(name=name, vendor="", category=fact.categories[0], aliases=tuple(parts))


_SITES = lazy.pattern(  # "HubSpot, in Nagoya and in Krakow"
    r",? (?:in|at|à|en|em|te) (?:[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?(?:,? (?:and|und|et|y|e|en|&)|,) (?:(?:in|at|à|en|em|te) )?){0,3}$"
)
_LONGEST_NAME = 60  # characters


def _is_where(text: str, at: int, known: Catalogue) -> bool:
    """Whether a name at a place tells where a product before it is in use: "CRM is HubSpot in Nagoya and Krakow"."""
    first = max(0, at - _LONGEST_NAME - _LONGEST_NAME)
    sites = _SITES.search(text, first, at)
    if sites is None:
        return False
    first = max(first, text.rfind("\n", first, sites.start()) + 1)
    return any(
        first + mention.end == sites.start() for mention in known.find(Clause.alone(text[first : sites.start()]))
    )
