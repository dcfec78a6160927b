"""The systems of a brief: which products a clause names, what each is to the writer, and in which mood it is named.

A product is a fact where the clause says that the writer's own company has it now. Whoever sells it, tells of it, used
it once or is about to buy it names it too: the words around the name decide, and where they do not, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from inwriting.playbook.schema import Fact, Playbook, System
from inwriting.reading.catalogue import Mention, catalogue
from inwriting.reading.patterns import compiled
from inwriting.reading.prose import OTHERS, THEY, UNCLEAR, Clause, clauses

Named = tuple[str, str, Clause]  # key, the product's name, and the clause in the mood that it is named in

_MOVING = re.compile(
    r"\breplac(?:e|ing)\b.{1,60}?\b(?:by|with)\s+|"
    r"\b(?:moving|migrating|switching|transitioning|changing)\b(?:\s+(?:away\s+)?from\s+.{1,60}?)?\s+(?:over\s+)?to\s+",
    re.I,
)
_STILL = re.compile(
    r"\b(?:stays?|remains?|keeps?|still)\b|\b(?:was|were|has been|have been) (?:\w+ )?(?:implemented|introduced|rolled out|installed|launched|adopted|deployed|brought in)\b",
    re.I,
)
_COMING = re.compile(
    r"\b(?:goes live|will go live|going live|is being (?:implemented|rolled out|introduced)|are (?:implementing|introducing|"
    r"rolling out))\b",
    re.I,
)
_REPLACED = re.compile(
    r"\b(?:(?:moved|migrated|switched|went)\b(?:\s+(?:away\s+)?from\s+(?P<old>.{1,60}?))?\s+to\s+(?P<new>.{1,60})|"
    r"replaced\s+(?P<old2>.{1,60}?)\s+(?:with|by)\s+(?P<new2>.{1,60}))",
    re.I,
)


_UNRELATED = re.compile(
    r"(?:\b(?:not|never|nothing|hardly)|n['’]t)\b.{0,40}\b(?:talk\w*|speak\w*|communicat\w+|sync\w*|in sync|match\w*|agree\w*|connected|"
    r"integrated|linked|exchang\w+|shar(?:e|es|ed)|reconcile\w*|moves?|flows?)\b",
    re.I,
)
_ABOUT_IT = re.compile(  # "Salesforce consultants" are no Salesforce
    r"[ -](?:consultants?|partners?|experts?|specialists?|developers?|rep(?:resentative)?s?|sales(?:people|m[ae]n| team| rep\w*)|trainings?|"
    r"certif\w+|experience|expertise|conference|event|demo|pitch|quotes?|quotation|proposals?|offer|price|pricing|brochure|webinar|contacted|called (?:me|us)|"
    r"visited|announced|told|offered|sent|wrote|sponsors?|quoted|promised|sells?|proposed|invited|approached|wants? to sell)\b",
    re.I,
)
_HEARD_OF = re.compile(
    r"\b(?:(?:rep|salesm[ae]n|someone|somebody|people|man|woman|lady|guy|contact|friend)s? (?:from|at|of)|(?:we|i|have|are|am|in|been|['’](?:re|m|ve)) talk(?:s|ed|ing)? (?:to|with)|talk(?:s|ed|ing)? about|"
    r"heard (?:about|of)|read (?:about|on)|know|knows|news (?:from|about)|article (?:on|about)|curious about) $",
    re.I,
)
_LEAVING = re.compile(
    r"\b(?:leaving|phasing out|getting rid of|sunsetting|decommissioning|end of life of|away from)\b", re.I
)
_REPLACING = re.compile(r"\b(?:which )?(?:replac(?:es|ing|ed)|succeeds|succeeding) (?:the |our )?(?:old )?$", re.I)
_COMPANY = re.compile(
    r"\b(?:suppliers?|customers?|clients?|partners?|competitors?|dealers?|landlord|company|firm) $", re.I
)
_COMPANY_NAME = re.compile(
    r" (?:(?:& |and )?[A-Z][\w&]+ )?"
    r"(?:Ltd|Inc|GmbH|AG|LLC|Pty|plc|Metals|Windows|Properties|Group|Holdings?|Partners|Consulting|Tours|Foods)\b"
)
_SUBJECT = re.compile(
    r"((?:[A-ZÀ-Þ][\w&’'.-]*)(?: (?:& |and )?[A-ZÀ-Þ][\w&’'.-]*){0,3}) (?:uses|runs|operates|has|works|is on|is running|lives)\b"
)
_OWN_PARTS = frozenset(
    [
        "sales",
        "finance",
        "support",
        "marketing",
        "operations",
        "accounting",
        "group",
        "headquarters",
        "management",
        "procurement",
        "purchasing",
        "legal",
        "security",
        "everyone",
        "everybody",
        "nobody",
        "today",
        "currently",
        "service",
        "logistics",
        "warehouse",
        "billing",
        "engineering",
        "the",
        "our",
        "head",
        "team",
    ]
)
_SHARED = frozenset({"gmail.com", "outlook.com", "hotmail.com", "gmx.de", "web.de", "yahoo.com", "icloud.com"})
_AFTERWARDS = re.compile(
    r"\s*\((?P<planned>planned|future|not yet|tbd|tbc|evaluat\w+|candidate|maybe|proposed|coming|later|consider\w+|from 20|to come|"
    r"next year)|\s*\((?P<past>no longer|former|old|until 20|retired|decommissioned|replaced)",
    re.I,
)
_RELATIVE = re.compile(r"(?:which|that)\s", re.I)
_VERB_FIRST = re.compile(
    r"(?:is|are|was|were|will|should|must|stays?|remains?|can|not|no|need not|gehör\w+|bleib\w+|ist|ne|n['’]|est|"
    r"queda\w*|es|valt|blijft|maakt|hoort|não|fica\w*|é)\b",
    re.I,
)
_OUR = re.compile(r"\b(?:our|my)(?: [\w-]+){0,2} $", re.I)
_AS = r"(?:as|como|als|comme|come)"
_ANEW = r"\b(?:and|when|where|if|before|after|from|to|into|until|unless)\b"  # behind it something else is told
_CAME_FROM = re.compile(r"\b(?:moved|changed|migrated|switched|went|came)\b.{0,40}\bfrom $", re.I)
_AS_ROLE = re.compile(rf"\b{_AS} (?:our |its |the |their |a |unser |notre )?(?:crm|erp)\b", re.I)


_NOT_USED = re.compile(
    r"\b(?:not|never|no longer|n['’]t|nicht|plus|pas)\b.{0,20}\b(?:use[ds]?|using|ha[sv]e|run|need(?:ed)?|want(?:ed)?|bought|live|"
    r"genutzt|gekauft|eingesetzt)\b",
    re.I,
)


_NOT_HAVING = compiled(
    r"(?:\b(?:not(?! only)|no|never|no longer|neither|nor|without|instead of|rather than|nicht|kein\w*|ohne|statt|pas|plus|sans|ni|no|sin|ya no|"
    r"niet|geen|zonder|não|nem|sem)|n['’]t)(?:,? (?:yet|any|more|longer|currently|really|even|be|been|being|an?|the|our|on|in|with|at|"
    r"to|for|from|use|uses|used|using|utilis\w+|usamos|have|has|having|had|run|running|own|need|needs|want|wants|wanting|buy|buying|bought|"
    r"consider\w*|go|going|get|getting|support|suggest|recommend|propose|offer|interested|keen|live|work|works|licensed|licen[cs]es?|like|"
    r"evaluat\w*|of|and|or|nor|de|le|la|les|el|mehr|mais|meer|plus|und|oder|et|ou|y|o|e|ein\w*|(?-i:[A-Z][\w/.-]*)))*[ ,(“\"]*$"
)


def _negates(clause: Clause, mention: Mention) -> bool:
    """Whether a clause's negation is about having a product: it stands before it, or behind it says that it is not used."""
    before = clause.text[: mention.start - clause.start]
    return bool(_NOT_HAVING.search(before) or _NOT_USED.search(clause.text[mention.end - clause.start :]))


class Landscape:
    """The products of one brief, clause by clause; remembers which were named and how."""

    def __init__(self, text: str, author: str, playbook: Playbook) -> None:
        self._text, self._author, self._playbook = text, author, playbook
        self._catalogue = catalogue(playbook)
        self._last = ("", "", 0)  # the last product's key and name, and where its sentence starts
        self._named: dict[str, System] = {}  # products by the words that named them
        self._longer: dict[str, System] = {}  # and by the last words of longer names

    def names_any(self, clause: Clause, *, sure: bool = False) -> bool:
        """Whether a clause names a product at all."""
        return bool(self._catalogue.find(clause, sure=sure))

    def labelled(self, fact: Fact, clause: Clause) -> Iterator[Named]:
        """The products of a line `CRM: …`; a label that names no kind leaves it to the product's category."""
        self._last = ("", "", 0)
        for piece in clauses(self._text, clause.sentence[0], clause.end):
            mentions = self._catalogue.find(piece, sure=True)
            if not mentions:
                yield from self._said_of_last(piece)
            for mention in mentions:
                mood = clause.mood if clause.mood != "stated" else piece.mood
                kind = self._by_category(mention) if fact.key not in ("crm", "erp") else fact
                yield (kind or fact).key, mention.system.name, replace(clause, mood=mood)
                self._last = (kind or fact).key, mention.system.name, piece.sentence[0]

    def named(self, clause: Clause) -> Iterator[Named]:
        """The products that a clause of prose names, each with the key it fills."""
        mentions = self._catalogue.find(clause)
        if not mentions:
            yield from self._said_of_last(clause)
            return
        self._last = ("", "", 0)
        if OTHERS.search(clause.text) or THEY.search(clause.text) or self._another_company(clause):
            return
        replaced, moving = _REPLACED.search(clause.text), _MOVING.search(clause.text)
        behind = clause.start
        for mention in (self._known(mention) for mention in mentions):
            fact, behind = self._role(mention, clause, behind), mention.end
            if fact is None:
                continue
            mood, before = clause.mood, self._text[clause.start : mention.start]
            if mood == "question" and _OUR.search(before):
                mood = "stated"  # "Can you connect our HubSpot to Xero?" says that they have the one
            if _REPLACING.search(before) or _CAME_FROM.search(before):
                yield fact.key, mention.system.name, replace(clause, mood="past")
                continue
            if self._is_company(mention, clause):
                continue
            if _ABOUT_IT.match(self._text, mention.end) or _HEARD_OF.search(before) or _LEAVING.search(before):
                continue
            remark = _AFTERWARDS.match(self._text, mention.end)
            if remark and mood == "stated":
                mood = remark.lastgroup or mood
            if mood == "negated" and _UNRELATED.search(clause.text):
                mood = "stated"  # "Salesforce does not talk to NetSuite" says that both are there
            if mood == "negated" and not _negates(clause, mention):
                continue  # "Pipedrive and the ERP do not agree" says that both are there, and is no statement of it
            if moving and mood in ("stated", "planned"):
                if mention.start < clause.start + moving.end():
                    continue  # what they are leaving: in use still, and not for long
                mood = "planned"
            elif replaced and mood in ("stated", "past"):
                new = clause.start + (replaced.start("new") if replaced["new"] else replaced.start("new2"))
                mood = "stated" if mention.start >= new else "past"
            elif mood == "stated" and _COMING.search(clause.text):
                mood = "planned"
            elif mood == "stated" and UNCLEAR.search(clause.text) and not _STILL.search(clause.text):
                continue
            yield fact.key, mention.system.name, replace(clause, mood=mood)
            self._last = fact.key, mention.system.name, clause.sentence[0]

    def _said_of_last(self, clause: Clause) -> Iterator[Named]:
        """ "… TOPdesk, which is excluded" says it of the product before; so does "… and is out of scope"."""
        key, value, sentence = self._last
        if not key or sentence != clause.sentence[0] or clause.mood == "stated" or _UNRELATED.search(clause.text):
            return
        if _RELATIVE.match(clause.text) or (clause.mood == "out of scope" and _VERB_FIRST.match(clause.text)):
            yield key, value, clause

    def _is_company(self, mention: Mention, clause: Clause) -> bool:
        """Whether a product's name is part of a company's: "our supplier Magento Metals"."""
        before = self._text[clause.start : mention.start]
        return _COMPANY.search(before) is not None or _COMPANY_NAME.match(self._text, mention.end) is not None

    def _another_company(self, clause: Clause) -> bool:
        """Whether a clause tells of a company that is not the writer's: its name has nothing of the writer's domain."""
        subject = _SUBJECT.match(clause.text)
        domain = self._author.rpartition("@")[2].casefold()
        if subject is None or not domain or domain in _SHARED:
            return False
        words = [word.casefold() for word in re.findall(r"\w{3,}", subject[1])]
        return bool(words) and not any(word in domain or word in _OWN_PARTS for word in words)

    def _known(self, mention: Mention) -> Mention:
        """A short name means the product that was named in full before: "SAP Sales Cloud", then "Sales Cloud"."""
        words = " ".join(self._text[mention.start : mention.end].casefold().split())
        longer = self._longer.get(words)
        if words not in self._named:
            self._named[words] = mention.system
            _, *rest = words.split()
            for first in range(len(rest)):
                self._longer.setdefault(" ".join(rest[first:]), mention.system)
        return replace(mention, system=longer) if longer else mention

    def _role(self, mention: Mention, clause: Clause, behind: int) -> Fact | None:
        """Which key a product fills: what the clause calls it ("our ERP is …"), else its category's. What stands before
        `behind` was said of another product."""
        before = _AS_ROLE.sub("", self._text[max(behind, mention.start - 40) : mention.start])
        after = self._text[mention.end : min(clause.end, mention.end + 25)]
        for key in ("crm", "erp"):
            if re.match(
                rf"[ ,(]*(?:{_AS} |is |ist |est |es )?(?:our |the |its |their |a |unser |notre )?{key}\b"
                r"(?!\s*(?:is\b|vendor|supplier|provider|[:=]|(?-i:[A-Z])))",
                after,
                re.I,
            ):
                return self._playbook.fact(key)
        for key in ("crm", "erp"):
            if re.search(rf"\b{key}\b(?:(?!{_ANEW})[^,.;]){{0,25}}$", before, re.I):
                return self._playbook.fact(key)
        return self._by_category(mention)

    def _by_category(self, mention: Mention) -> Fact | None:
        return next((fact for fact in self._playbook.facts if mention.system.category in fact.categories), None)
