"""The systems of a brief: which products a clause names, what each is to the writer, and in which mood it is named.

A product is a fact where the clause says that the writer's own company has it now. Whoever sells it, tells of it, used
it once or is about to buy it names it too: the words around the name decide, and where they do not, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from rapidfuzz.fuzz import ratio
from rapidfuzz.process import extractOne

from inwriting.playbook.schema import Fact, Playbook, System
from inwriting.reading.model import OF_OTHERS
from inwriting.reading.moods.asides import Aside, asides, beside, is_item
from inwriting.reading.moods.context import works_as
from inwriting.reading.moods.moods_abroad import LIES_IN
from inwriting.reading.moods.owners import is_of_others, is_somebody_elses
from inwriting.reading.moods.remarks import LabelledValue
from inwriting.reading.moods.said_of_it import said_behind, said_of_it
from inwriting.reading.moods.standing import (
    REFUSED,
    UNSAID,
    Standing,
    is_talked_about,
    is_told_of_links,
    is_where,
    stays,
)
from inwriting.reading.moods.taken_in import asks_for_link
from inwriting.reading.moods.told_ours import told_mood
from inwriting.reading.page.glossary import glossary
from inwriting.reading.products.called import OTHER_SYSTEMS, SORTS, called, is_beside_the_erp
from inwriting.reading.products.catalogue import Mention, catalogue, words_of_names
from inwriting.reading.products.flows import is_flow
from inwriting.reading.products.home_made import home_made
from inwriting.reading.products.introduced import introduced, words_of
from inwriting.reading.products.introduced_abroad import introduced_abroad
from inwriting.reading.products.unlisted import Candidate, candidates, unlisted
from inwriting.reading.products.worked_with import worked_with
from inwriting.reading.roles.people import NAME_ALONE
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said
from inwriting.reading.told.likeness import likeness
from inwriting.reading.told.prose import Clause, clauses, mood_of

Named = tuple[str, str, Clause]  # key, the product's name, and the clause in the mood that it is named in


_ADDRESSED = lazy.pattern(r"\b([a-z]{1,20})[._-]([a-z]{3,})@", re.I)
_IS_CALLED = lazy.pattern(r"\b(?:i['’]m|i am|my name is|this is|mr\.?|mrs\.?|ms\.?|miss|dr\.?|called) $", re.I)
_LAST_NAME = lazy.pattern(r" [A-ZÀ-Þ][a-zà-ÿ]+\b")
_DONE_TO = lazy.pattern(
    r" (?:the|your|our|my|an?|it|them|us|me|his|her|their|these|those|every|each|all) (?:[a-z][\w-]* ?){1,3}(?=[\W]|$|\b)"
)
_BESIDE = lazy.pattern(r" (?P<name>[A-ZÀ-Þ][a-zà-ÿ]+)\b")
_BESIDE_BEFORE = lazy.pattern(r"\b(?P<name>[A-ZÀ-Þ][a-zà-ÿ]+) $")
_LETTERED = lazy.pattern(
    r"(?m)^[ \t]*(?P<mark>[A-Z]\d{1,2})[.):]?[ \t]+(?=\S)"
)  # "A1  Pipeliner", which "A1" means below
_HANDED_IN = lazy.pattern(
    r"\b(?:quot(?:e|ation)s?|offers?|bids?|tenders?|proposals?|responses?|prices?|submissions?)\b.{0,60}\b(?:submitted|uploaded|handed in|sent|entered|returned|submit|upload|placed|made|lodged)\b.{0,40}\bportal\b|"
    r"\b(?:submit|upload|send|enter|return|lodge)\b.{0,40}\b(?:quot(?:e|ation)s?|offers?|bids?|tenders?|proposals?|responses?|prices?)\b.{0,40}\bportal\b",
    re.I,
)
_PORTAL = lazy.pattern(r"\bportal(?:,|:| \(| called| named)? ?(?:on |at |in )?\(?$", re.I)
_CODE = lazy.pattern(r"(?<![\w-])(?P<letters>[A-Z]{1,2})(?P<number>\d{1,2})(?![\w-])")
_LOCAL = lazy.pattern(r"\b([a-z][a-z0-9._-]{1,40})@", re.I)
_AND_ANOTHER = lazy.pattern(r"\band (?:an?|the|our|their|some|\w+['’]s) (?:[\w-]+ ){1,4}", re.I)
_THE_OLD_ONE = lazy.pattern(  # "…; die alte Lösung, cobra, ist abgeschaltet": not the product before the semicolon
    r"(?:and |und |et |y |en |e )?(?:the (?:old|former|previous) |(?:die|das|der|unser\w*|het|de|ons|onze) (?:alte[nrs]?|frühere[nrs]?|vorherige[nrs]?|oude?|vorige|vroegere) |l['’]ancien(?:ne)? |(?:el|la|o|a) (?:antigu[oa]|antig[oa]|viej[oa]|velh[oa]) )",
    re.I,
)
_IS_NOW = lazy.pattern(r"(?:is|are|has been|have been) now (?:on |in |the )?(?=[A-Z])")
_CALLED_THEN = lazy.pattern(
    r"(?:it|that) (?:was|used to be) (?:called |named |still |then )?(?-i:[A-Z])\w+\b(?! (?:who|that)\b)", re.I
)
_CRM_AND_ERP = r"(?:(?:our |the |your )?CRM (?:and|as well as|&) (?:also )?(?:our |the )?ERP|(?:our |the )?ERP (?:and|as well as|&) (?:also )?(?:our |the )?CRM)\b"
_IS_BOTH = lazy.pattern(
    rf",? (?:(?:is|are|serves?(?: us)?|acts?|works?|functions?|we use it|is used|in use)(?: as)?|as|for|does|covers?|handles?) (?:both )?{_CRM_AND_ERP}(?! (?:of|systems? of|integrat|consult|link))",
    re.I,
)
_BOTH_ARE = lazy.pattern(
    rf"\b(?:{_CRM_AND_ERP}|(?:as|for) (?:both )?{_CRM_AND_ERP})(?:,? (?:both|are|is|all|run|runs|live|lives|we (?:use|have|run))| in| on|:)+ (?:one |the same )?$",
    re.I,
)
_ONE_IS = lazy.pattern(  # "Our CRM is monday CRM and our ERP is …"
    r"\b(?:crm|erp)\b(?: (?:is|are|=)|:) .{2,60}?(?:crm|erp),? (?:and|&) ", re.I
)
_ONCE_CALLED = lazy.pattern(r"^[^.;]{0,40}\b(?:formerly|previously|once|ex|originally|earlier)\b", re.I)
_ANOTHER_BEHIND = lazy.pattern(r"(?:,|,? (?:and|&|plus)) (?:the )?[A-Z]")
_RELATIVE = lazy.pattern(
    r"(?:which|that|this|it|és[ao]|eso|das|dies\w*|cel[au]i?|cela|isso|ess[ae]|dat|die|qui|que|lequel|laquelle|welche[rs]?)\s",
    re.I,
)
_OF_SEVERAL = lazy.pattern(
    r"(?:estão|são|ficam|continuam|sont|restent|están|son|quedan|sind|bleiben|zijn|blijven|vallen|are|stay|remain|were|do|have|come|need|fall|lie|go)\b|.*\b(?:them|they)\b",
    re.I,
)
_VERB_FIRST = lazy.pattern(
    r"(?:is|are|was|were|will|should|must|stays?|remains?|can|not|no|need not|only|gehör\w+|bleib\w+|ist|ne|n['’]|est|"
    r"queda\w*|es|valt|blijft|maakt|hoort|não|fica\w*|é)\b",
    re.I,
)


_THEY_STAY = lazy.pattern(  # "Support history is not in scope, it stays in TOPdesk"
    r"\W*(?:(?:and|but|so) )?(?:it|they|that|these|those|this|all of (?:it|them|that))(?:['’]ll| will| shall| can| may| should| must)?(?: also| all| still| simply| just)* "
    r"(?:stays?|remains?|lives? on|(?:is|are|be) (?:kept|left)|keeps?) (?:in|with|on) (?:the |our )?",
    re.I,
)
_NONE = lazy.pattern(
    r"\W*(?:none|nil|no (?:crm|erp)|nothing|keines?|aucun|ninguno|geen|nenhum)\b(?! but\b| other\b)", re.I
)


_IN_ITS_STEAD = lazy.pattern(  # "ERP: none yet, we use QuickBooks Online", "none, just Xero"
    r"\b(?:we|i) (?:(?:just|only|still|all) )*(?:use|run|have|work (?:in|with|on)|are on)\b[^.;]{0,25}$|"
    r"\b(?:only|just|but) (?:(?:the|an?|our|for) )?$|\b(?:books?|accounts?|accounting|bookkeeping|ledger|invoices|finance) (?:(?:is|are|kept|done|run) )*(?:in|on|with) $",
    re.I,
)
USED_IN = lazy.pattern(  # where something is not: "not in use in NL"
    r"\b(?:use|used|live|installed|introduced|rolled out|running|available|active)(?: yet| any ?more)? (?:in|at|by|for) (?:the |our )?$",
    re.I,
)
_OPENS = lazy.pattern(r"\w[^()]*\([^()]*$")
_LEFT_OUT = ("past", "negated", "out of scope")
_MISSPELT = 93  # of a hundred letters of two names are the same
_PRESENTED = 12  # characters before a name


class _Last(NamedTuple):
    """The product that was named last: the key it fills, its name, where that ends, where its sentence starts, and it itself."""

    key: str
    name: str
    end: int
    sentence: int
    start: int


def _numbers_of_rows(text: str) -> set[str]:
    """The marks by which a text numbers its rows, wherever they stand: "R1", "R2"; one alone may be a product."""
    marks: dict[str, set[str]] = {}
    for mark in _CODE.finditer(text):
        marks.setdefault(mark["letters"], set()).add(mark["number"])
    return {f"{letters}{number}" for letters, numbers in marks.items() if {"1", "2"} <= numbers for number in numbers}


class Landscape:
    """The products of one brief, clause by clause; remembers which were named and how."""

    def __init__(self, text: str, author: str, playbook: Playbook, prose: Iterable[tuple[int, int]]) -> None:
        self._text, self._author, self._playbook = text, author, playbook
        shared, said = catalogue(playbook), words_of(text)
        named = introduced(text, author, shared.by_first, likeness(playbook), said)
        made = list(home_made(text, author, shared.by_first))
        self.sure = {
            system.name for system in made
        }  # what is the writer's, whatever its words are like: made at home, or in a flow
        told = shared.with_more([*named, *introduced_abroad(text, author, shared.by_first), *made])
        stretches = list(prose)
        told = told.with_more(list(worked_with(text, stretches, author, playbook, told, said)))
        named_so = candidates(text, stretches, author, likeness(playbook), said)  # that may be products, or anything
        self.glossary = glossary(text, playbook)
        self._marks = {mark["mark"] for mark in _LETTERED.finditer(text)} | _numbers_of_rows(text)
        explained = self._marks.union(entry.term for entry in self.glossary)
        self.names = [one for one in named_so if one.name not in explained and not shared.is_persons(one.name)]
        likely = list(unlisted(text, self.names, playbook, told))
        self._likely = {system.name for system in likely}
        self._catalogue = told.with_more(likely)
        self._names_of_products = words_of_names(playbook)
        self._last: _Last | None = None
        self._labelled: set[str] = set()  # the keys whose own labels named a product
        self._named: dict[str, System] = {}  # products by the words that named them
        self._longer: dict[str, System] = {}  # by the last words of longer names
        self._begun: dict[str, System] = {}  # and by their first word
        self._mentions: list[Mention] = []  # all that stand in prose
        addresses = "\n".join([author, *(line for line in text.split("\n") if "@" in line)])
        self._addressed = {  # the names that addresses are made of
            name.casefold() for names in _ADDRESSED.findall(addresses) for name in names if len(name) > 2
        }
        self._before_at = {  # and all words that they begin with
            word
            for local in _LOCAL.findall(addresses)
            for word in re.split(r"[._-]", local.casefold())
            if len(word) > 2
        }
        self._doubtful: list[Mention] = []  # names in prose of which it is not sure that they are products
        self._called: dict[str, Fact] = {}  # products by name that the brief calls its CRM or its ERP
        self.unplaced: dict[str, Clause] = {}  # suites that are there, of which nothing says what they do
        self.told_ours: set[str] = set()  # what is said to be there by the words at its name
        self.missing: set[str] = set()  # the keys that their own labels say nothing fills
        self.refused: dict[str, list[int]] = {}  # where products of others are named, or that are only talked about

    def names_any(self, clause: Clause) -> bool:
        """Whether a clause names a product at all."""
        return bool(self._catalogue.find(clause))

    def is_product(self, value: str) -> bool:
        """Whether the value of a person's label is a product, and nobody who is called like one: "Finance: Xero", but not
        "Finance: Bill Ostrander" or "Finance: Lee Odoo"."""
        said = f": {value}"
        name = value.strip(" .").casefold()
        if " " in value and extractOne(name, self._playbook.products.keys(), scorer=ratio, score_cutoff=_MISSPELT):
            return True  # "Accounts: Merit Aktva"
        for one in self._catalogue.find(Clause.alone(said), sure=True):
            word = said[one.start : one.end].casefold()
            is_word = one.system.ambiguous or word in map(str.casefold, (*one.system.in_context, *one.system.words))
            beside = re.findall(r"\w+", f"{said[: one.start]} {said[one.end :]}".casefold())
            is_word |= len(word.split()) == 1 and bool(beside) and self._names_of_products.isdisjoint(beside)
            if not (is_word and NAME_ALONE.fullmatch(value.strip(" ."))):
                return True
        return False

    def is_name_of(self, person: str) -> bool:
        """Whether a name is a product's: "Sage Intacct", but neither "Harriet Copper" nor "Jane Cole"."""
        found = self._catalogue.find(Clause.alone(person), sure=True)
        return any(not one.start and (one.end == len(person) or " " in person[: one.end]) for one in found)

    def labelled(self, fact: Fact, clause: Clause, value: int, *, left: bool = False) -> Iterator[Named]:
        """The products of a line `CRM: …` whose value begins at `value`, or of its label where the value names none; a label
        that names no kind leaves it to the product's category. What its label has `left` out, nothing behind it takes back
        ("Old CRM: Maximizer, switched off in 2022")."""
        self._last = None
        every = self._catalogue.find(replace(clause, text=self._text[value : clause.end], start=value), sure=True)
        remarks = {} if left else asides(self._text, value, clause.end, every, kept=fact.key in SORTS)
        if remarks:
            yield from self._with_asides(fact, clause, value, every, remarks)
            return
        pieces, own = list(clauses(self._text, value, clause.end)), fact.key in SORTS
        labelled = LabelledValue(self._text, clause, value, left=left)
        if not any(self._catalogue.find(piece, sure=True) for piece in pieces):
            pieces = list(clauses(self._text, clause.sentence[0], clause.end))
        for piece in pieces:
            mentions = self._catalogue.find(piece, sure=True)
            if not mentions:
                yield from self._said_of_last(piece)
            elif not is_of_others(self._text, piece, mentions):
                for mention in mentions:
                    mood = labelled.of(mention, piece, mentions)
                    if mood != "stated" and USED_IN.search(self._text, value, mention.start):
                        continue  # "NetSuite, but not in use in NL"
                    if own and mention.system.name in self._likely and _OPENS.search(self._text, value, mention.start):
                        continue  # "NetSuite (Anna knows it best)"
                    yield from self._filled(fact, clause, value, piece, mention, mood)

    def _with_asides(
        self, fact: Fact, clause: Clause, value: int, mentions: Sequence[Mention], remarks: Mapping[int, Aside]
    ) -> Iterator[Named]:
        """The products of a labelled value that says something beside some of them; of the others it says the rest."""
        rest = self._text[: clause.end]
        for aside in remarks.values():
            rest = f"{rest[: aside.start]}{' ' * (aside.end - aside.start)}{rest[aside.end :]}"
        for mention in mentions:  # what is said in brackets of another, or behind it, is not said of the first
            if mention.start in remarks:
                lead = min(remarks[mention.start].lead, mention.start)
                rest = f"{rest[:lead]}{' ' * (mention.end - lead)}{rest[mention.end :]}"
        plain = replace(clause, text=rest[clause.start : clause.end], mood=mood_of(rest[value : clause.end]))
        labelled = LabelledValue(rest, plain, value, left=False)
        for mention in mentions:
            if mention.start in remarks:
                yield from self._filled(fact, clause, value, clause, mention, remarks[mention.start].mood)
            else:
                mood = labelled.of(mention, plain, [mention])
                yield from self._filled(fact, clause, value, clause, mention, mood)

    def _filled(
        self, fact: Fact, clause: Clause, value: int, piece: Clause, mention: Mention, mood: str
    ) -> Iterator[Named]:
        """The key that a product of a labelled value fills: the label's own, or its category's where that names no kind."""
        name, own = mention.system.name, fact.key in SORTS
        none = _NONE.match(self._text, value)
        if none and not own:
            self._refuse(mention)
            planned = mood_of(self._text[mention.end : piece.end]) == "planned"  # "none (Movidesk next year)"
            yield fact.key, name, replace(clause, mood="planned" if planned else OF_OTHERS)
            return  # "Web shop: none (a distributor of ours sells on BigCommerce)"
        kind = fact if own and not none else self._by_category(mention.system)
        kind = kind or self._playbook.fact(works_as(self._text, mention.end))  # "Systems: Dynamics 365 for selling, …"
        instead = none and kind and _IN_ITS_STEAD.search(self._text, none.end(), mention.start)
        if none and not instead and (kind is None or kind.key == fact.key):
            self.missing.add(fact.key)  # "CRM: none, the reps keep buyers in LINE"
            return
        if kind is None or kind.key in self._labelled:
            kind = fact  # "Other systems: …", where the ERP has a line of its own
        yield kind.key, name, replace(clause, mood=mood)
        if own and kind is fact and mood == "stated":
            self._called.setdefault(name, fact)  # "CRM: Scoro", and below it "… are approved in Scoro"
        if own:
            self._labelled.add(fact.key)
        self._last = _Last(kind.key, name, mention.end, piece.sentence[0], mention.start)

    def seen(self, span: tuple[int, int]) -> list[Mention]:
        """The products that have been named in a stretch of prose."""
        found = []
        for mention in reversed(self._mentions):  # those of the sentence that is read stand last
            if mention.end <= span[0]:
                break
            if mention.start < span[1]:
                found.append(mention)
        return found[::-1]

    def listed(self, text: str) -> list[Mention]:
        """The products that a labelled line or a row names, in their order."""
        return sorted(self._catalogue.find(Clause.alone(text), sure=True), key=lambda mention: mention.start)

    def mentions(self) -> Sequence[Mention]:
        """All products that have been named in prose, in the order in which they were read."""
        return self._mentions

    def doubtful(self) -> Sequence[Mention]:
        """The names in prose of which it is not sure that they are products: "SAP", "Close"."""
        return self._doubtful

    def unknown(self) -> Iterator[Candidate]:
        """The names in prose of which nothing makes a product of the writer's, and that no catalogue has."""
        return (one for one in self.names if not self._catalogue.find(Clause.alone(one.name), sure=True))

    def name_of(self, mention: Mention) -> str:
        """The name of a product that is named: in full, where it has been named so."""
        return self._known(mention).system.name

    def known(self, name: str) -> Sequence[Mention]:
        """The products that a name by itself is of."""
        return self._catalogue.find(Clause.alone(name), sure=True)

    def fills(self, mention: Mention) -> str:
        """The key that a product fills by its category."""
        fact = self._by_category(mention.system)
        return fact.key if fact else ""

    def is_talked_about(self, mention: Mention) -> bool:
        """Whether what follows a name makes it one of people or of papers: "Epicor customers", "the NetSuite offer"."""
        return is_talked_about(self._text, mention.end)

    def may_name(self, words: Said) -> bool:
        """Whether some words may name a product; quick to tell."""
        return self._catalogue.may_name(words)

    def named(self, clause: Clause) -> Iterator[Named]:
        """The products that a clause of prose names, each with the key it fills."""
        mentions, doubtful = self._catalogue.sort(clause)
        mentions = [one for one in mentions if not (self._is_persons(one) or self._is_done(one, clause))]
        mentions = [one for one in mentions if self._text[one.start : one.end] not in self._marks]
        if _HANDED_IN.search(
            clause.text
        ):  # "via our portal (Coupa)" is where an offer goes, and no system of this work
            mentions = [one for one in mentions if not _PORTAL.search(self._text[clause.start : one.start])]
        self._mentions += mentions
        self._doubtful += doubtful
        if not mentions:
            yield from self._said_of_last(clause)
            return
        named_last, self._last = self._last, None
        if clause.mood == "stated" and is_flow(clause.text, [self.fills(one) for one in mentions]):
            drawn = [self._known(one) for one in mentions]
            self.sure.update(one.system.name for one in drawn)
            roles = [self._called.get(one.system.name) or self._by_category(one.system) for one in drawn]
            yield from ((role.key, one.system.name, clause) for one, role in zip(drawn, roles, strict=True) if role)
            return
        start, end = clause.sentence
        told = {one.start: told_mood(self._text, start, (one.start, one.end), end) for one in mentions}
        places = [(one.start - clause.start, one.end - clause.start) for one in mentions]
        asked = len(places) > 1 and asks_for_link(clause.text, places)
        if not (asked or any(told.values())) and is_somebody_elses(self._text, self._author, clause, mentions):
            for mention in mentions:
                self._refuse(mention)
            return
        item = is_item(self._text, start, mentions[0]) and not clause.titled
        remarks = asides(self._text, start, end, mentions, kept=False) if item else {}
        standing, behind = Standing(self._text, clause, mentions), clause.start
        for mention in (self._known(mention) for mention in mentions):
            fact, behind = self._role(mention, clause, behind), mention.end
            if fact is None and mention is mentions[0] and _IS_NOW.match(clause.text):
                fact = self._by_category(mention.system)  # "Our CRM used to be Salesforce and is now HubSpot"
            if fact is None:
                if (mood := standing.of(mention)) in _LEFT_OUT:
                    yield (
                        OTHER_SYSTEMS,
                        mention.system.name,
                        replace(clause, mood=mood),
                    )  # "we had Zoho before Pipedrive"
                elif standing.may_be_there(mention):
                    self.unplaced.setdefault(mention.system.name, clause)
                continue
            kept = fact.key in SORTS
            remark = remarks.get(mention.start)
            said_beside = remark.mood if remark else beside(self._text, mention, end, kept=kept)
            alone = mention.start == mentions[-1].start and not kept
            rest = said_behind(self._text[mention.end : end]) if alone else ""
            stands = standing.of(mention)
            if mood_of(self._text[start : mention.start]) in (
                "hedged",
                "planned",
            ):  # "Maybe we add Mailchimp, but that is an idea"
                rest = ""
            mood = said_beside or rest or stands
            if told[mention.start] == "past" or mood in ("stated", "conditional", "question", REFUSED, UNSAID):
                mood = told[mention.start] or mood  # "Leave our Shopify shop out of it" leaves it out
            if not kept and mood in ("stated", UNSAID) and self._stays_with_records(mention, clause):
                mood = "out of scope"
            if told[mention.start] == mood == "stated":
                self.sure.add(mention.system.name)
                self.told_ours.add(mention.system.name)
            if clause.mood == "question" and mood == "past":
                mood = clause.mood  # "Could Xero take the place of Sage 200?" says nothing of today
            if mood == "past" and named_last and self._is_an_old_name(mention, named_last):
                continue  # "Unit4 ERP (formerly known as Agresso)"
            if mood == REFUSED:
                self._refuse(mention)
            elif mood != UNSAID:
                yield fact.key, mention.system.name, replace(clause, mood=mood)
                if len(mentions) == 1 and (other := self._also(mention, clause)):
                    yield other, mention.system.name, replace(clause, mood=mood)
                self._last = _Last(fact.key, mention.system.name, mention.end, clause.sentence[0], mention.start)

    def _stays_with_records(self, mention: Mention, clause: Clause) -> bool:
        """Whether what the sentence has left out before a clause stays in a product, which is left out with it."""
        return (
            _THEY_STAY.fullmatch(self._text, clause.start, mention.start) is not None
            and mood_of(self._text[clause.sentence[0] : clause.start]) == "out of scope"
        )

    def _is_persons(self, mention: Mention) -> bool:
        """Whether a name is that of a person whose address the brief gives ("Peter Epicor, p.epicor@acme.example"), or who is
        presented: "I'm Jira Novak"."""
        name = self._text[mention.start : mention.end].casefold()
        before = self._text[max(0, mention.start - _PRESENTED) : mention.start]
        others = _BESIDE.match(self._text, mention.end) or _BESIDE_BEFORE.search(before)
        if others and name.isalpha() and self._is_in_an_address(others["name"]):
            return True  # "Lee Odoo (lee@acme.example)", "Jira Novak, j.novak@acme.example"
        presented = _IS_CALLED.search(before) and _LAST_NAME.match(self._text, mention.end)
        return name.isalpha() and (name in self._addressed or bool(presented))

    def _is_done(self, mention: Mention, clause: Clause) -> bool:
        """Whether a word that opens a sentence is what somebody does: "Close the deal", "Keap the yeast warm"."""
        opens = (
            mention.start == clause.sentence[0] == clause.start and " " not in self._text[mention.start : mention.end]
        )
        return opens and _DONE_TO.match(self._text, mention.end) is not None

    def _is_in_an_address(self, name: str) -> bool:
        """Whether a name that is no word of a product stands before the sign of some address."""
        return name.casefold() in self._before_at and name.casefold() not in self._names_of_products

    def _refuse(self, mention: Mention) -> None:
        self.refused.setdefault(mention.system.name, []).append(mention.start)

    def _said_of_last(self, clause: Clause) -> Iterator[Named]:
        """ "… TOPdesk, which is excluded" says it of the product before; so does "… and is out of scope"."""
        last = self._last
        if last is None or last.sentence != clause.sentence[0]:
            return
        if last.key not in SORTS and (mood := said_of_it(clause.text)):
            yield last.key, last.name, replace(clause, mood=mood)
            return
        if clause.mood == "stated" or is_told_of_links(clause.text):
            return
        if _AND_ANOTHER.search(self._text, last.end, clause.start):
            return  # "Infor M3 as ERP, and an old price tool, which we shut down"
        if ";" in self._text[last.end : clause.start] and _THE_OLD_ONE.match(clause.text):
            return
        said_where = is_where(self._text[last.sentence : last.end]) or LIES_IN.search(
            self._text, last.sentence, last.start
        )
        if last.key in SORTS and said_where and _OF_SEVERAL.match(clause.text):
            return  # "Invoices are made in NetSuite and are out of scope"
        if stays(clause.text) or _CALLED_THEN.match(clause.text):
            return  # it is there, and stays; had another name; or came in another's place
        if _RELATIVE.match(clause.text) or (clause.mood == "out of scope" and _VERB_FIRST.match(clause.text)):
            yield last.key, last.name, clause

    def _known(self, mention: Mention) -> Mention:
        """A short name means the product that was named in full before: "SAP Sales Cloud", then "Sales Cloud"."""
        words = " ".join(self._text[mention.start : mention.end].casefold().split())
        longer = self._longer.get(words)
        if words not in self._named:
            self._named[words] = mention.system
            _, *rest = words.split()
            for first in range(len(rest)):
                self._longer.setdefault(" ".join(rest[first:]), mention.system)
            if rest:
                self._begun.setdefault(words.split()[0], mention.system)
        if longer is None and (begun := self._begun.get(words)) and self._is_of_one_house(begun, mention.system):
            longer = begun  # "Exact Globe+", and then "Exact"
        return replace(mention, system=longer) if longer else mention

    def _is_of_one_house(self, one: System, other: System) -> bool:
        """Whether two products of one vendor fill the same key."""
        return one.vendor == other.vendor and self._by_category(one) == self._by_category(other)

    def _role(self, mention: Mention, clause: Clause, behind: int) -> Fact | None:
        """Which key a product fills: what the clause calls it ("our ERP is …"), else its category's. What stands before
        `behind` was said of another product."""
        if is_beside_the_erp(self._text, mention, clause):
            return self._playbook.fact("other_systems")  # "Katana is our ERP, and Xero hangs off it for the books"
        if key := called(self._text, mention, clause, behind, self._begins):
            return self._calls(mention, key)
        fills = self._called.get(mention.system.name) or self._by_category(mention.system)
        return fills or self._playbook.fact(works_as(self._text, mention.end))

    def _is_an_old_name(self, mention: Mention, last: _Last) -> bool:
        """Whether a product is named once more, by the name that it had."""
        between = self._text[last.end : mention.start]
        return mention.system.name == last.name and _ONCE_CALLED.search(between) is not None

    def _also(self, mention: Mention, clause: Clause) -> str:
        """The other key that one product fills: "Odoo is both our CRM and our ERP"; "" for none."""
        before, behind = self._text[clause.sentence[0] : mention.start], self._text[mention.end : clause.sentence[1]]
        each = _ANOTHER_BEHIND.match(behind)  # "Our CRM and ERP are HubSpot and Odoo"
        if each or not (_IS_BOTH.match(behind) or (_BOTH_ARE.search(before) and not _ONE_IS.search(before))):
            return ""
        key = self._role(mention, clause, clause.start)
        return "" if key is None or key.key not in SORTS else "erp" if key.key == "crm" else "crm"

    def _begins(self, place: int) -> bool:
        """Whether another product is named at a place: "crm hubspot, erp netsuite"."""
        return any(place <= mention.start for mention in self.seen((place, place + 2)))

    def _calls(self, mention: Mention, key: str) -> Fact | None:
        """The key that a brief gives to a product; it holds wherever the brief names it."""
        fact = self._playbook.fact(key)
        if fact:
            self._called.setdefault(mention.system.name, fact)
        return fact

    def calls(self, name: str) -> bool:
        """Whether a brief says in so many words what a product is to it: "our CRM is Fred"; `name` in any case."""
        return any(called.casefold() == name.casefold() for called in self._called)

    def _by_category(self, system: System) -> Fact | None:
        return next((fact for fact in self._playbook.facts if system.category in fact.categories), None)
