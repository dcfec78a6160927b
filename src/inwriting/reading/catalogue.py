"""The catalogue of products, and which of them a clause names.

A name that is also a word, a person or a company counts only in the company of words that make it a product. A slip
of the pen in a long, distinctive name is read as that name; the evidence stays the words as written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from inwriting.playbook.schema import Playbook, System
from inwriting.reading.prose import Clause


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
    _slips: dict[str, System | None] = field(default_factory=dict, compare=False)

    def find(self, clause: Clause, *, sure: bool = False) -> list[Mention]:
        """The products that a clause names, in its order. `sure`: the clause is the value of a `CRM: …` line, so that
        an ambiguous name needs no other words."""
        text = clause.text
        written = _TOKEN.findall(text)
        folded = [token.casefold() for token in written]
        if self.by_first.keys().isdisjoint(folded) and not any(
            len(token) >= _LONG and (token[0].isupper() or _is_beside(folded, index))
            for index, token in enumerate(written)
        ):
            return []  # nothing here begins like a name: most clauses
        tokens = list(_TOKEN.finditer(text))
        found: list[Mention] = []
        index = 0
        while index < len(tokens):
            step = 1
            for name in self.by_first.get(folded[index], ()):
                count = len(name.tokens)
                if tuple(folded[index : index + count]) != name.tokens or not _together(text, tokens, index, count):
                    continue
                start, end = tokens[index].start(), tokens[index + count - 1].end()
                if count == 1 and text[start].islower() and name.tokens[0] in _WORDS:
                    continue
                if not _stands_alone(text, start, end):
                    continue
                step = count  # a longer name hides the shorter ones in it, also where it does not count itself
                if not _is_company(text, start, end) and (
                    not name.in_context or _in_context(text, start, end, name.system.category, sure=sure)
                ):
                    found.append(Mention(name.system, clause.start + start, clause.start + end))
                    break
                if not name.in_context:
                    break
                step = 1
            else:
                token = tokens[index]
                likely = written[index][0].isupper() or _is_beside(folded, index)
                if step == 1 and likely and (system := self._slip(text, token)) is not None:
                    found.append(Mention(system, clause.start + token.start(), clause.start + token.end(), False))
            index += step
        return found

    def _slip(self, text: str, token: re.Match[str]) -> System | None:
        """The product whose name the token misses by a slip of the pen."""
        word = token.group()
        if not _LONG <= len(word) <= 24 or not word.isalpha():
            return None
        if not _stands_alone(text, token.start(), token.end()) or _is_company(text, token.start(), token.end()):
            return None
        if word not in self._slips:
            if len(self._slips) > 20_000:
                self._slips.clear()
            self._slips[word] = self._nearest(word.casefold())
        return self._slips[word]

    def _nearest(self, word: str) -> System | None:
        if (
            word in self.long_names
            or word in _WORDS
            or any(word.endswith(e) and word[: -len(e)] in _WORDS for e in "sne")
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


_catalogues: dict[str, Catalogue] = {}


def catalogue(playbook: Playbook) -> Catalogue:
    """The catalogue of a playbook, made once (by the playbook's digest)."""
    if playbook.digest not in _catalogues:
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
            and name.tokens[0] not in _WORDS
        }
        _catalogues[playbook.digest] = Catalogue(
            {first: tuple(sorted(group, key=lambda name: -len(name.tokens))) for first, group in by_first.items()},
            long_names,
        )
    return _catalogues[playbook.digest]


_LONG = 7
_TOKEN = re.compile(r"[^\W_]+|[^\w\s]|_")


def _is_beside(folded: list[str], index: int) -> bool:
    """Whether a token follows one of the words that a product stands beside, with at most a colon between."""
    before = index - 2 if index and folded[index - 1] in (":", ",") else index - 1
    return before >= 0 and folded[before] in _BESIDE


def _together(text: str, tokens: list[re.Match[str]], index: int, count: int) -> bool:
    """Whether nothing but a space or one line's end stands between the tokens."""
    return all(
        len(gap := text[tokens[at].end() : tokens[at + 1].start()]) <= 3 and gap.count("\n") <= 1
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


def _is_company(text: str, start: int, end: int) -> bool:
    """A company's name, the place where somebody works, or a part of somebody's title."""
    return bool(
        _LEGAL_FORM.match(text, end, end + 60)
        or _TITLE.match(text, end, end + 30)
        or _WORKS_AT.search(text[max(0, start - 60) : start])
        or (_COUNTED.match(text, end, end + 20) and text[end - 1].isdigit())
    )


def _in_context(text: str, start: int, end: int, category: str, *, sure: bool) -> bool:
    """Whether the words around make an ambiguous name a product."""
    written = text[start:end]
    before, after = text[max(0, start - 60) : start], text[end : end + 40]
    words = _WORDS_AROUND.get(category, _ANY_WORDS)
    called = words.before.search(before) is not None
    if sure and (before.rstrip().endswith((":", ",", "/", "+", "&", "-")) or called):
        return written[:1].isupper() or not after.strip() or after.lstrip()[:1] in ",;(/+&"
    if not written[:1].isupper():
        return called and (not after.strip() or after.lstrip()[:1] in ",.;()")
    if _NAME_AFTER.match(after) and not _ANY_WORDS.after.match(after):
        return False
    if called or words.after.match(after):
        return not _NAME_BEFORE.search(before)
    return (
        category != "suite"
        and _USED.search(before) is not None
        and (_ENDS.match(after) is not None and _ANYWHERE.search(text[max(0, start - 200) : end + 200]) is not None)
    )


_AS = (
    r"(?:as|for|als|für|comme|pour|como|para|voor|is|ist|est|es|é)"
    r"(?: (?:our|the|a|an|its|their|unser|das|ein|notre|nuestro|el|un|ons|het|een|nosso|o|um))?"
)
_ANY_KIND = (
    r"crm|erp|system\w*|software|platform|instance|tenant|sandbox|licen[cs]es?|accounting|billing|helpdesk|ticketing|"
    r"integration|api|connector|schnittstelle|anbindung|lizenz\w*|buchhaltung|logiciel|comptabilité|contabilidad\w*|"
    r"boekhouding|boekhoudpakket|licencia\w*|licenç\w*"
)
_KINDS = {
    "crm": r"crm|crm[- ]?system\w*|sales system|sales tool",
    "erp": r"erp|erp[- ]?system\w*|system|software|accounting|finance system|ledger|buchhaltung|warenwirtschaft|comptabilité|"
    r"contabilidad\w*|boekhouding|boekhoudpakket",
    "suite": r"crm|erp|crm[- ]?system\w*|erp[- ]?system\w*",
    "finance": r"accounting|finance|finance system|ledger|books|bookkeeping|buchhaltung|comptabilité|contabilidad\w*|boekhouding|"
    r"boekhoudpakket|erp",
    "commerce": r"shop|webshop|web shop|store|storefront|e-?commerce|online shop|tienda|boutique|loja|webwinkel",
    "billing": r"billing|invoicing|payments?|billing system|payment provider",
    "support": r"support|support tool|helpdesk|help desk|ticketing|tickets|ticket system|inbox|service desk|live chat|chat",
    "ipaas": r"ipaas|middleware|integration|automation|integration platform|scenarios?|connector",
    "warehouse": r"bi|warehouse|data warehouse|reporting|analytics|dashboards?|reporting tool",
    "identity": r"sso|identity|identity provider|idp|single sign-on",
}
_CALLED = (
    r"\b(?:{kind})(?: (?:tool|system|software|platform))?(?: (?:we (?:use|run|have)|today|currently))?"
    r"(?:\s*[:=(]\s*|,?\s+(?:is|are|runs on|lives in|called|named|ist|heißt|läuft (?:auf|in|mit)|est|sous|es|se llama|heet|draait op|é)"
    r"(?:\s+(?:currently|today|now|still|derzeit|actuellement|actualmente|momenteel|atualmente))?\s+)$"
)


@dataclass(frozen=True, slots=True)
class _Around:
    """The words that make a name a product of their kind: before it, and after it."""

    before: re.Pattern[str]
    after: re.Pattern[str]


def _around(kind: str) -> _Around:
    after = rf"[ -](?:{kind})\b|,? \(?{_AS} (?:{kind})\b"
    return _Around(re.compile(_CALLED.format(kind=kind), re.I), re.compile(after, re.I))


_WORDS_AROUND = {category: _around(kind) for category, kind in _KINDS.items()}
_ANY_WORDS = _around(_ANY_KIND)
_ANYWHERE = re.compile(rf"\b(?:{_ANY_KIND})\b", re.I)
_USED = re.compile(
    r"\b(?:uses?|using|runs?(?: on)?|running(?: on)?|lives? in|are on|is on|kept in|nutzen|nutzt|verwenden|einsetzen|arbeiten mit|"
    r"utilisons|utilise|usamos|utilizamos|gebruiken|werken met|integrat\w+ (?:with )?|connect (?:to )?)\s+$",
    re.I,
)
_ENDS = re.compile(
    r"\s*(?:$|[.,;:()]|(?:and|und|et|y|en|e|with|mit|avec|con|met|com|for|für|pour|para|voor|as|als|comme|como|to|in|since|today|now|on)\b)"
)
_NAME_BEFORE = re.compile(r"\b(?:mr|mrs|ms|dr|herr|frau|mme|señora?|mevrouw|dhr|sra?)\.? $", re.I)
_NAME_AFTER = re.compile(r" [A-ZÀ-Þ][a-zà-ÿ]+")
_BESIDE = frozenset(  # words beside which a name may stand in small letters
    [
        "crm",
        "erp",
        "use",
        "uses",
        "using",
        "with",
        "to",
        "and",
        "in",
        "on",
        "from",
        "our",
        "into",
        "und",
        "mit",
        "et",
        "avec",
        "con",
        "y",
        "met",
        "com",
        "is",
    ]
)
_LEGAL_FORM = re.compile(
    r"(?:[ -](?:[A-ZÀ-Þ][\w&-]*|of|and|&|und)){0,3},? (?:GmbH|AG|Inc|Ltd|Limited|LLC|LLP|B\.?V|N\.?V|S\.?A\.?S?|S\.?L|S\.?r\.?l|Lda|Ltda|AB|"
    r"A/S|ApS|plc|PLC|SE|KG|Oy|Pty|Corp|Corporation|Inc|e\.K|SARL)\b(?!-)"
)
_TITLE = re.compile(r" (?:Certified )?(?:Administrator|Architect|Developer|Consultant|Partner)\b")
_WORKS_AT = re.compile(
    r"\b(?:manager|executive|rep|representative|consultants?|engineer|director|partner|contact|people|colleagues|folks|friends?|team|"
    r"recruiter|salesperson|works?|worked|job|career|mitarbeiter(?:in)?|berater(?:in)?|ansprechpartner(?:in)?|conseiller|contacto|"
    r"contactpersoon|travaille|trabaja|trabalha|werkt|arbeitet) (?:at|from|of|for|bei|von|chez|de|en|van|bij|da|na)\s+(?:the )?$",
    re.I,
)
_COUNTED = re.compile(
    r" (?:times|people|employees|orders|invoices|customers|days|hours|%|mal|tage|personen|fois|personnes|veces|personas|keer|dagen|vezes|pessoas)\b",
    re.I,
)
_WORDS = frozenset(
    # words near a long name, or the same as one in small letters
    [
        "magenta",
        "shopping",
        "navigation",
        "informatics",
        "informatique",
        "informatik",
        "informatica",
        "informática",
        "informatiques",
        "tableaux",
        "tableau",
        "workdays",
        "snowflake",
        "snowflakes",
        "insightful",
        "insight",
        "insights",
        "recurrent",
        "recurring",
        "recursive",
        "recursively",
        "currently",
        "securely",
        "markets",
        "marketed",
        "creation",
        "creative",
        "creations",
        "create",
        "creator",
        "monitors",
        "monitoring",
        "commerce",
        "commence",
        "keyboard",
        "dealership",
        "confluence",
        "confluent",
        "confident",
        "lookup",
        "hybrid",
        "hybrids",
        "rooster",
        "holder",
        "holding",
        "cumulative",
        "automatic",
        "patchwork",
        "patchworks",
        "paddles",
        "stripe",
        "stripes",
        "seeburg",
        "vertical",
        "vertices",
        "intercom",
        "pleonasm",
        "expense",
        "expenses",
        "gainsay",
        "hightech",
        "dynamics",
        "dynamic",
        "concur",
        "concurs",
        "jeeves",
        "drift",
        "proposing",
        "proposal",
        "recovery",
        "recorder",
    ]
)
