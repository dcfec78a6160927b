"""The catalogue of products, and which of them a clause names.

A name that is also a word, a person or a company counts only in the company of words that make it a product. A slip
of the pen in a long, distinctive name is read as that name; the evidence stays the words as written.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from inwriting.playbook.once import once
from inwriting.playbook.schema import Playbook, System
from inwriting.reading.moods.context import in_company, in_context
from inwriting.reading.products.introduced import ODD
from inwriting.reading.text import lazy
from inwriting.reading.text.forenames import FORENAMES
from inwriting.reading.text.patterns import Said
from inwriting.reading.told.prose import Clause

_SHORT = 4  # letters of the beginning of a name that may stand for it
_A_DAY = lazy.pattern(  # "my mail of Monday", "on Monday"; "in monday" may be the product
    r"\b(?:of|on|by|next|last|this|every|each|since|until|till|from|before|after|for|(?:late|early) on|due) [Mm]onday\Z",
    re.I,
)
_DAY_BEFORE = 12  # characters before a weekday


@dataclass(frozen=True, slots=True)
class Mention:
    """A product of the catalogue, named in a clause. `exact` is false where the words hold a slip of the pen."""

    system: System
    start: int
    end: int
    exact: bool = True


@dataclass(frozen=True, slots=True)
class _Name:
    """One way to write a product: its tokens, and whether it needs other words around it."""

    tokens: tuple[str, ...]
    system: System
    in_context: bool


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All names of a playbook's products, by their first token, the longest first."""

    by_first: dict[str, tuple[_Name, ...]]
    long_names: dict[str, System]
    no_slips: frozenset[str] = frozenset()  # words near a long name, or the same as one in small letters
    _slips: dict[str, System | None] = field(default_factory=dict, compare=False)
    _plain: set[str] = field(default_factory=set, compare=False)  # words that no name begins with
    _begun: dict[str, list[str]] = field(default_factory=dict, compare=False)  # first tokens, by their first letters

    def with_more(self, systems: Sequence[System]) -> Catalogue:
        """This catalogue and some products that it does not have."""
        if not systems:
            return self
        by_first, begun = dict(self.by_first), dict(self._by_letters())
        for system in systems:
            for written in (*system.aliases, system.name):
                tokens = tuple(_TOKEN.findall(written.casefold()))
                if tokens[0] not in by_first:
                    letters = tokens[0][:_SHORT]
                    begun[letters] = [*begun.get(letters, ()), tokens[0]]
                by_first[tokens[0]] = (*by_first.get(tokens[0], ()), _Name(tokens, system, in_context=False))
        return Catalogue(by_first, self.long_names, self.no_slips, self._slips, _begun=begun)

    def meant_by(self, written: str, text: str) -> System | None:
        """The product of a name that is one only among words that make it so, or that a folded text has in full."""
        tokens = tuple(_TOKEN.findall(written.casefold()))
        for name in self.by_first.get(tokens[0], ()):
            if name.tokens == tokens:
                return name.system if name.in_context else None
            longer = name.tokens[: len(tokens)] == tokens
            if longer and (" ".join(name.tokens) in text or name.system.name.casefold() in text):
                return name.system
        if len(tokens) == 1 and len(tokens[0]) >= _SHORT:
            for first in self._begun_as(tokens[0]):  # "Sugar", where the text has "SugarCRM"
                longest = self.by_first[first][-1]
                if longest.tokens == (first,) and first in text:
                    return longest.system
        return None

    def is_persons(self, name: str) -> bool:
        """Whether a name is a forename and a surname that is a product's, too: "Mike Epicor"."""
        forename, _, surname = name.partition(" ")
        return forename in FORENAMES and surname.istitle() and surname.casefold() in self.by_first

    def _begun_as(self, token: str) -> Iterator[str]:
        """The first tokens of names that begin with some letters, in the catalogue's order."""
        return (first for first in self._by_letters().get(token[:_SHORT], ()) if first.startswith(token))

    def _by_letters(self) -> dict[str, list[str]]:
        if not self._begun:
            begun: dict[str, list[str]] = {}
            for first in self.by_first:
                begun.setdefault(first[:_SHORT], []).append(first)
            self._begun.update(begun)  # at once: another thread may read the same catalogue
        return self._begun

    def find(self, clause: Clause, *, sure: bool = False) -> list[Mention]:
        """The products that a clause names, in its order. `sure`: the clause is the value of a `CRM: …` line, so that
        an ambiguous name needs no other words."""
        return self.sort(clause, sure=sure)[0]

    def may_name(self, said: Said) -> bool:
        """Whether some words may name a product; quick to tell."""
        parts = said.parts | _SIGNS
        if said.small.isascii() and self._names_nothing(parts, parts):
            return False  # its tokens are these, in any case, or fewer
        return not self._names_nothing(_TOKEN.findall(said.text))

    def sort(self, clause: Clause, *, sure: bool = False) -> tuple[list[Mention], list[Mention]]:
        """The products that a clause names, in its order, and the names of which it is not sure that they are products."""
        text = clause.text
        written = _TOKEN.findall(text)
        if self._names_nothing(written):
            return [], []  # most clauses
        folded = [token.casefold() for token in written]
        tokens = list(_TOKEN.finditer(text))
        found: list[Mention] = []
        doubtful: list[Mention] = []
        index = 0
        while index < len(tokens):
            if written[index] in self._plain:
                index += 1
                continue
            step = 1
            for name in self.by_first.get(folded[index], ()):
                count = len(name.tokens)
                if tuple(folded[index : index + count]) != name.tokens or not _together(text, tokens, index, count):
                    continue
                start, end = tokens[index].start(), tokens[index + count - 1].end()
                if count == 1 and text[start].islower() and name.tokens[0] in self.no_slips:
                    continue
                if not _stands_alone(text, start, end) or (count == 1 and _OTHER_OF_ITS_HOUSE.match(text, end)):
                    continue
                if count > 1 and text[start:end].islower() and _is_in_words(text, start, end):
                    continue  # "a net suite of tools"
                if count == 1 and (_is_post(text, start, end) or _IN_SUBJECTS.match(text, start)):
                    continue
                step = count  # a longer name hides the shorter ones in it, also where it does not count itself
                if count == 1 and (other := self._of_its_house(text, start, end, name)):
                    step += 1
                    found.append(Mention(other, clause.start + start, clause.start + start + len(other.name)))
                    break
                named = Mention(name.system, clause.start + start, clause.start + end)
                if not _is_company(text, start, end):
                    if (
                        not name.in_context
                        or ODD.search(text, start, end)
                        or in_context(text, start, end, name.system.category, sure=sure)
                    ):
                        found.append(named)
                        break
                    if not _A_DAY.search(text, max(0, start - _DAY_BEFORE), end):
                        doubtful.append(named)
                if not name.in_context:
                    break
                step = 1
            else:
                token = tokens[index]
                likely = written[index][0].isupper() or _is_beside(folded, index, joined=bool(found))
                if step == 1 and likely and (system := self._slip(text, token)) is not None:
                    found.append(Mention(system, clause.start + token.start(), clause.start + token.end(), False))
            index += step
        sure_of = _without_vendors(text, clause.start, self._with_company(clause, found, doubtful))
        spans = [(mention.start, mention.end) for mention in sure_of]
        return sure_of, [
            one for one in doubtful if not any(one.start < end and start < one.end for start, end in spans)
        ]

    def _of_its_house(self, text: str, start: int, end: int, name: _Name) -> System | None:
        """Another product of the maker's, where its name alone means the one that is listed and a name of its own stands
        behind it: "Unit4 Prosoft" is no Unit4 ERP."""
        system, maker = name.system, text[start:end]
        if maker != system.vendor or maker in FORENAMES or maker.casefold() == system.name.casefold():
            return None
        made = {one.system.name for one in self.by_first.get(maker.casefold(), ()) if one.system.vendor == maker}
        if len(made) < _SEVERAL:
            return None  # of one product, whose name people may have, too
        other = _ANOTHER_NAME.match(text, end)
        if other is None or _NO_NAME_OF_ITS_OWN.fullmatch(other["name"]):
            return None
        if any(one.tokens == (other["name"].casefold(),) for one in self.by_first.get(other["name"].casefold(), ())):
            return None  # "Unit4 Salesforce connector"
        return System(name=f"{maker} {other['name']}", vendor=system.vendor, category="operations")

    def _names_nothing(self, written: Collection[str], folded: frozenset[str] = frozenset()) -> bool:
        """Whether tokens, which may be `folded` already, have no name whole, and none misses one by a slip of the pen; a word is
        looked up once."""
        unsure = set(written).difference(self._plain)
        if not unsure:
            return True
        if len(self._plain) > _MOST_KEPT:
            self._plain.clear()
        for token in unsure:
            if names := self.by_first.get(token.casefold()):
                folded = folded or frozenset(map(str.casefold, written))
                if any(folded.issuperset(name.tokens) for name in reversed(names)):  # the shortest first
                    return False
            elif self._meant(token) is not None:
                return False
            else:
                self._plain.add(token)
        return True

    def _with_company(self, clause: Clause, found: list[Mention], doubtful: list[Mention]) -> list[Mention]:
        """Those found, and of the doubtful ones those that stand joined to one of them, or to one so found."""

        def span(mention: Mention) -> tuple[int, int]:
            return mention.start - clause.start, mention.end - clause.start

        for way in (1, -1):
            for mention in doubtful[::way]:
                taken = any(mention.start < other.end and other.start < mention.end for other in found)
                if not taken and any(
                    in_company(
                        clause.text,
                        span(mention),
                        span(other),
                        mention.system.category,
                        is_word=bool(mention.system.words),
                    )
                    for other in found
                ):
                    found.append(mention)
        return sorted(found, key=lambda mention: mention.start)

    def _slip(self, text: str, token: re.Match[str]) -> System | None:
        """The product whose name the token misses by a slip of the pen."""
        system = self._meant(token.group())
        if system is None or not _stands_alone(text, token.start(), token.end()):
            return None
        if _BEFORE_TOWN.search(text, max(0, token.start() - _LONGEST_FORM), token.start()):
            return None
        return None if _is_company(text, token.start(), token.end()) else system

    def _meant(self, word: str) -> System | None:
        """The product whose name a word misses by a slip of the pen, wherever it stands."""
        if not _LONG <= len(word) <= 24 or not word.isalpha():
            return None
        if word not in self._slips:
            if len(self._slips) > _MOST_KEPT:
                self._slips.clear()
            self._slips[word] = self._nearest(word.casefold())
        return self._slips[word]

    def _nearest(self, word: str) -> System | None:
        if (
            word in self.by_first  # "Freshworks", which begins a name, is no slip of "FreshBooks"
            or word in self.no_slips
            or any(word.endswith(e) and word[: -len(e)] in self.no_slips for e in "sne")
        ):
            return None
        allowed = 1 if len(word) < 10 else 2
        close = extract(word, self.long_names.keys(), scorer=OSA.distance, score_cutoff=allowed, limit=3)
        near = [(name, distance) for name, distance, _ in close if name[0] == word[0]]
        if not near:
            return None
        best = min(distance for _, distance in near)
        systems = {self.long_names[name].name: self.long_names[name] for name, distance in near if distance == best}
        return next(iter(systems.values())) if len(systems) == 1 else None


@once
def words_of_names(playbook: Playbook) -> frozenset[str]:
    """The words, case folded, that the names of a playbook's products are made of."""
    names = catalogue(playbook).by_first.values()
    return frozenset(token for several in names for name in several for token in name.tokens)


@once
def catalogue(playbook: Playbook) -> Catalogue:
    """The catalogue of a playbook, made once."""
    no_slips = frozenset(playbook.no_slips)
    names: dict[tuple[str, ...], _Name] = {}
    for system in playbook.systems:
        for number, written in enumerate(
            (system.name, *system.aliases, *system.misspellings, *system.editions, *system.in_context)
        ):
            tokens = tuple(_TOKEN.findall(written.casefold()))
            # the bare name of an ambiguous product is a word; what stands with it ("Sage ERP") makes it one
            ambiguous = (
                system.ambiguous and (number == 0 or len(tokens) == 1 or system.category == "suite")
            ) or written in system.in_context
            names.setdefault(tokens, _Name(tokens, system, ambiguous))
    misspelt = frozenset(written.casefold() for system in playbook.systems for written in system.misspellings)
    by_first: dict[str, list[_Name]] = {}
    for name in names.values():
        by_first.setdefault(name.tokens[0], []).append(name)
    long_names = {
        name.tokens[0]: name.system
        for name in names.values()
        if len(name.tokens) == 1
        and len(name.tokens[0]) >= _LONG
        and name.tokens[0].isalpha()
        and not name.in_context
        and name.tokens[0] not in no_slips
        and name.tokens[0] not in misspelt  # a slip of a slip may be any word: "Hobspot" and "hotspot"
    }
    return Catalogue(
        {first: tuple(sorted(group, key=lambda name: -len(name.tokens))) for first, group in by_first.items()},
        long_names,
        no_slips,
    )


_POST_TOO = lazy.pattern(r"\w*(?:leader|manager|planner|controller)", re.I)
_A_POST = (
    lazy.pattern(  # "onze nieuwe teamleader", and not "in unserem Teamleader"
        r"(?<!\w)(?<!\bin )(?<!\bim )(?<!\bmit )(?<!\baus )(?<!\bauf )(?<!\bvia )(?<!\bwith )(?<!\bfrom )(?<!\binto )(?<!\bdans )(?<!\bavec )(?<!\bsur )(?<!\bcon )(?<!\bmet )(?<!\buit )(?<!\bcom )(?<!\bden )(?<!\bdem )"
        r"(?P<german>(?:unser|mein|ihr|sein|ein|jeder|der|dieser|neuer)(?:e|er|en|es)?)?(?(german)|(?:our|the|an?|each|every|my|his|her|their|notre|nos|le|la|un|une|chaque|onze|ons|de|het|een|elke|mijn|nuestr[oa]|el|una?|cada|mi|noss[oa]|[oa]|uma?|meu|minha))"
        r"(?: (?:new|night|nieuwe|neue[rn]?|nouveau|nouvelle|nuev[oa]|nov[oa]|alte[rn]?|old|oude|current|huidige|andere|other))? $",
        re.I,
    ),
    lazy.pattern(
        r"\W*$|[,;.)]| (?:in|im|am|of|on|at|for|from|de[rs]?|vo[nm]|van|voor|bij|du|d['’]|à|au|en|del|do|da|na|no|para|who|which|die|qui|que|is|ist|war|was|est|c['’]est|es|é|heißt|heet|s['’]appelle|se llama|chama-se|sig[nks]\w*|keurt|begin\w*|unterschreib\w*|genehmigt|approves|checks|and|und|et|y|e)\b",
        re.I,
    ),
)


_OF_THINGS = lazy.pattern(r" of\b")
_AN = lazy.pattern(r"\ban? $", re.I)


def _is_in_words(text: str, start: int, end: int) -> bool:
    """Whether some small words that a product is called by, too, are said of things in plain words."""
    return _OF_THINGS.match(text, end) is not None or _AN.search(text, max(0, start - 3), start) is not None


def _is_post(text: str, start: int, end: int) -> bool:
    """Whether a name that says what somebody is does so here: "onze teamleader in de werkplaats". With a capital it does in German
    alone."""
    if _POST_TOO.fullmatch(text, start, end) is None:
        return False
    before, behind = _A_POST
    found = before.search(text, max(0, start - _FAR_BEFORE), start)
    return bool(found and (found["german"] or text[start].islower()) and behind.match(text, end))


_FAR_BEFORE = 40  # characters before such a name
_BEFORE_TOWN = lazy.pattern(  # "Havn Utstyr AS, Sortland", "8400 Sortland"
    r"\b(?:A[BGS]|A/S|ApS|Oyj?|Ltd|Limited|LLC|LLP|PLC|plc|Inc|Corp|GmbH|KG|OHG|UG|B\.?V|N\.?V|S\.?A(?:\.?[SR]\.?L?)?|S\.?L(?:\.?U)?|S\.?r\.?l|SARL|SpA|Lda|OÜ|d\.o\.o|s\.r\.o|Kft|Pty|DAC)\.?,? (?:in |zu |à |en |te )?$|(?<![\d.,-])(?:[A-Z]{1,2}-)?\d{4,5} $"
)
_LONGEST_FORM = 14  # characters before a town
_OF_VENDOR = lazy.pattern(r",? (?:by|from|of) ", re.I)
_FARTHEST_VENDOR = len(", from ")  # characters before it
_LONG = 7
_MOST_KEPT = 20_000  # words
_TOKEN = lazy.pattern(r"[^\W_]+|[^\w\s]|_")
_SIGNS = frozenset(".,'-_")  # tokens that are not among the parts of what is said


def _without_vendors(text: str, offset: int, mentions: list[Mention]) -> list[Mention]:
    """The mentions but for a vendor's name that only stands with its product: "Oracle JD Edwards", "Prophet 21 by Epicor"."""

    def belongs(vendor: Mention, product: Mention) -> bool:
        name = text[vendor.start - offset : vendor.end - offset].casefold()
        if name not in product.system.vendor.casefold() or product.system is vendor.system:
            return False
        between = text[vendor.end - offset : product.start - offset] if vendor.end <= product.start else None
        behind = text[product.end - offset : vendor.start - offset] if product.end <= vendor.start else None
        return between == " " or (behind is not None and _OF_VENDOR.fullmatch(behind) is not None)

    starts: dict[int, list[Mention]] = {}
    ends: dict[int, list[Mention]] = {}
    for mention in mentions:
        starts.setdefault(mention.start, []).append(mention)
        ends.setdefault(mention.end, []).append(mention)

    def beside(vendor: Mention) -> Iterator[Mention]:
        yield from starts.get(vendor.end + 1, ())
        for end in range(vendor.start - _FARTHEST_VENDOR, vendor.start):
            yield from ends.get(end, ())

    return [one for one in mentions if not any(belongs(one, other) for other in beside(one))]


def _is_beside(folded: list[str], index: int, *, joined: bool) -> bool:
    """Whether a token follows one of the words that a product stands beside, with at most a colon between; `joined`: a
    product was named before, so that "and" and the like may lead to another."""
    before = index - 2 if index and folded[index - 1] in (":", ",") else index - 1
    return before >= 0 and (folded[before] in _BESIDE or (joined and folded[before] in _JOINING))


def _together(text: str, tokens: list[re.Match[str]], index: int, count: int) -> bool:
    """Whether nothing but a space or one line's end stands between the tokens."""
    return all(
        len((gap := text[tokens[at].end() : tokens[at + 1].start()]).strip(" ")) <= 3
        and gap.count("\n") <= 1
        and ("\n" in gap or len(gap) <= 3 or not gap.strip())
        for at in range(index, index + count - 1)
    )


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Not a part of a longer word, an address of e-mail or of the web."""
    if start and (text[start - 1].isalnum() or text[start - 1] in "@._#"):
        return False
    if end < len(text) and (
        text[end].isalnum() or text[end] in "@_" or (text[end] == "." and text[end + 1 : end + 2].isalnum())
    ):
        return False
    before, after = text[max(0, start - 80) : start].split(), text[end : end + 80].split()
    left = before[-1] if before and not text[start - 1].isspace() else ""
    right = after[0] if after and not text[end].isspace() else ""
    return "@" not in left + right and "://" not in left and not left.casefold().startswith("www.")


_SPEAKS = lazy.pattern(  # "Pega Karimi speaks for information security"
    r" [A-ZÀ-Þ][a-zà-ÿ’'-]+,? (?:who )?(?:(?:speaks|answers|stands|signs|decides|is responsible|replies) (?:for|to|on)|looks after|heads|is (?:our|the|head|my|in charge))\b|"
    r" [A-ZÀ-Þ][a-zà-ÿ’'-]+(?: \([^()\n]{2,40}\))?,? (?:who |then |also )?(?:re-?types|types|re-?keys|keys|re-?enters|phones|rings|sits|signs|thinks|remembers|grumbles|(?:copies|writes|prints|carries|puts) (?:it|them|each|every)|has (?:left|retired)|will (?:ring|answer|sign|be back)|retired|left us)\b"
)


_SEVERAL = 2  # products that begin with their maker's name
_ANOTHER_NAME = lazy.pattern(  # what a name of its own stands before
    r" (?P<name>(?=\w*[a-z])[A-ZÀ-Þ]\w{3,20})(?=\s*(?:$|[.,;:)(/|–—]|\n)| (?:is|are|as|and|und|et|y|e|en|for|für|pour|since|seit|holds?|keeps?|runs?|does|which|that|has)\b)"
)
_NO_NAME_OF_ITS_OWN = lazy.pattern(  # words of records, work and papers, and what says only how a product is sold
    r"(?:accounts?|contacts?|customers?|clients?|orders?|invoices?|quotes?|deals?|leads?|opportunit(?:y|ies)|tickets?|cases?|items?|products?|stock|prices?|payments?|data|reports?|records?|"
    r"sales|purchas\w+|finance|accounting|service|support|training|maintenance|team|users?|partners?|consult\w+|licen[cs]es?|subscription|contract|renewal|upgrade|migration|project|"
    r"integrations?|interfaces?|connectors?|connection|link|sync|export|import|implementation|rollout|server|client|instance|environment|tenant|sandbox|production|test|database|modules?|"
    r"system|systems|software|cloud|online|suite|platform|package|solution|app|edition|version|release|enterprise|professional|standard|premium|business|basic|advanced|starter|free|"
    r"aufträge\w*|kunden\w*|rechnungen|artikel\w*|daten\w*|schnittstelle\w*|lizenz\w*|wartung\w*|projekt\w*|server\w*|benutzer\w*|umgebung\w*|vertrag\w*|anbindung\w*|einführung\w*|"
    r"\w+day|january|february|march|april|june|july|august|september|october|november|december|"
    r"inc|corp|corporation|group|gmbh|limited|holding|france|deutschland|nederland|benelux|europe|brasil|españa|suisse|schweiz)",
    re.I,
)


_IN_SUBJECTS = lazy.pattern(r"(?:RE|FWD?|AW|WG|SV|VS|TR|RV|ENC|ANTW)\s?:")  # "a chain with RE: RE: in front"
_OTHER_OF_ITS_HOUSE = lazy.pattern(  # "Comarch HRM" is not Comarch ERP
    r" (?:HRM|HCM|HRIS|WMS|TMS|BI|POS|PLM|PIM|DMS|MES|EDI|CMS|LMS|EAM|Payroll|Loyalty|Analytics|Ariba|Concur|SuccessFactors)(?!\w)"
)


def _is_company(text: str, start: int, end: int) -> bool:
    """A company's name, the place where somebody works, a part of somebody's title, or somebody's name."""
    return bool(
        _LEGAL_FORM.match(text, end, end + 60)
        or _ADDRESSED.search(text[max(0, start - 40) : start])
        or (_DOUBLE_NAME.match(text, end) and _FORENAME.search(text[max(0, start - 20) : start]))
        or _is_surname(text, start, end)
        or _TITLE.match(text, end, end + 30)
        or _SPEAKS.match(text, end, end + 60)
        or _WORKS_AT.search(text[max(0, start - 60) : start])
        or (_COUNTED.match(text, end, end + 20) and text[end - 1].isdigit())
    )


def _is_surname(text: str, start: int, end: int) -> bool:
    """Whether a name of one word stands behind a forename: "Paul Keap does the books", but not "I told Paul Keap is our CRM"."""
    before = _BEHIND_WORD.search(text, max(0, start - _LONGEST_FORENAME), start)
    if before is None or before["forename"] not in FORENAMES or not text[start:end].istitle():
        return False
    return not _TOLD.search(text, max(0, before.start() - _TELLING), before.start())


_BESIDE = frozenset(  # words beside which a name may stand in small letters
    [
        "crm",
        "erp",
        "use",
        "uses",
        "using",
        "is",
    ]
)
_JOINING = frozenset(
    ["with", "to", "and", "in", "on", "from", "our", "into", "und", "mit", "et", "avec", "con", "y", "met", "com"]
)
_LEGAL_FORM = lazy.pattern(
    r" (?:&|\+|and|und|et|y|e|en) (?:Sons?|Daughters?|Brothers?|Sisters?|Bros|Nephews?|Cousins?|Co|Company|Associates|Fils|Filles|Cie|Söhne|Sohn|Töchter|Hijos|Filhos|Zonen|Zoon|Dochters)\b|"
    r"(?:[ -](?:[A-ZÀ-Þ][\w&-]*|of|and|&|und)){0,3},? (?:GmbH|AG|Inc|Ltd|Limited|LLC|LLP|B\.?V|N\.?V|S\.?A\.?S?|S\.?L|S\.?r\.?l|Lda|Ltda|AB|"
    r"A/S|ApS|plc|PLC|SE|KG|Oy|Pty|Corp|Corporation|Inc|e\.K|SARL)\b(?!-)"
)
_ADDRESSED = lazy.pattern(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herrn?|Frau|Mme|Mlle|Monsieur|Señora?|Sra?|Sig|Dott(?:\.?ssa)?|Avv|Geom|Dhr|Mevr)\.? (?:[A-ZÀ-Þ][\w'’-]+ )?$"
)
_FORENAME = lazy.pattern(r"\b[A-ZÀ-Þ][a-zß-ÿ]+ $")  # "Phil Netsuite-Jones"
_BEHIND_WORD = lazy.pattern(r"\b(?P<forename>[^\W\d_][\w-]+) \Z")
_LONGEST_FORENAME = 16  # characters, with the blank behind it
_TOLD = lazy.pattern(  # whom something is told, shown or given
    r"\b(?:tell|told|tells|show|showed|shows|give|gave|gives|sold|teach|taught|asked|let|lets|promised) \Z", re.I
)
_TELLING = 12  # characters of such a word
_DOUBLE_NAME = lazy.pattern(r"-[A-ZÀ-Þ][a-zß-ÿ]")
_TITLE = lazy.pattern(  # what a person is or has passed: "Salesforce Certified Administrator", "HubSpot Academy alumna"
    r" (?:[Cc]ertified )?(?:Administrator|Architect|Developer|Consultant|Partner|Professional|Specialist|Trainer|Associate)\b|"
    r" (?:(?:Gold|Silver|Platinum|Diamond|Elite|Premier|Premium|Certified|Authori[sz]ed|Official|Select|Preferred|Solutions?|Implementation|Consulting|Channel|Value[- ]Added) ){1,3}(?:Partners?|Resellers?|Integrators?|Consultants?|Agency)\b|"
    r" (?:Resellers?|Partners?|Integrators?) of the Year\b| (?:Solutions?|Service|Alliance) (?:Provider|Partner)\b|"
    r" (?:Academy|Trailhead|Trailblazers?|MVP|Champions?|User Group|[Cc]ertifi(?:ed|cates?|cation)|[Aa]lumn[aiu]\w*)\b"
)
_WORKS_AT = lazy.pattern(
    r"\b(?:manager|executive|rep|representative|consultants?|engineer|director|partner|contact|people|colleagues|folks|friends?|team|"
    r"recruiter|salesperson|works?|worked|job|career|mitarbeiter(?:in)?|berater(?:in)?|ansprechpartner(?:in)?|conseiller|contacto|"
    r"contactpersoon|travaille|trabaja|trabalha|werkt|arbeitet) (?:at|from|of|for|bei|von|chez|de|en|van|bij|da|na)\s+(?:the )?$",
    re.I,
)
_COUNTED = lazy.pattern(
    r" (?:times|people|employees|orders|invoices|customers|days|hours|%|mal|tage|personen|fois|personnes|veces|personas|keer|dagen|vezes|pessoas)\b",
    re.I,
)
