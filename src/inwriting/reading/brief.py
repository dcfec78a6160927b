"""Reads a brief: what its writer states as true now, and nothing else.

    own words    the body without quotes, forwarded mail and signature: only the writer speaks for the writer
    sentences    each with its place; a line that says `Key: value` is one of its own
    clauses      a sentence is cut where its mood can change; each clause has one: stated, negated, past, planned,
                 out of scope, conditional, asked or hedged
    facts        what a clause says of a key, if it is stated; else it is excluded or an assumption, or nothing

A wrong fact is worse than a missing one: where two readings are possible, there is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from inwriting.playbook.schema import Fact, Playbook, Signal
from inwriting.reading.authorship import forwards_colleague, own_words
from inwriting.reading.catalogue import Mention, catalogue
from inwriting.reading.commands import read_commands
from inwriting.reading.model import (
    BriefReading,
    ClientQuestion,
    ExcludedRead,
    FactRead,
    HedgedRead,
    SignalRead,
)
from inwriting.reading.prose import KEY_VALUE, NEGATED, OTHERS, UNCLEAR, Clause, clauses, sentences
from inwriting.reading.quantities import date_in, money_in

MOST_READ = 400_000  # characters; a longer brief is read so far and filed whole
COVER_NOTE = 2  # a mail that states fewer facts than this itself cites those of the mail it forwards


def read_brief(text: str, playbook: Playbook, *, subject: str = "", author: str = "") -> BriefReading:
    """What a brief states (facts with the exact words), leaves out, guesses and asks; signals and traps it shows.

    `text` is the mail's body; offsets refer to it. Of a mail that only forwards a colleague's, by the address of its
    `author`, the colleague's words are read. Deterministic, linear in its length."""
    why_not = _not_a_brief(text, subject, playbook)
    if why_not:
        return BriefReading(False, why_not)
    reader = _Reader(text[:MOST_READ], playbook)
    reader.read()
    if len(reader.facts) < COVER_NOTE and forwards_colleague(text[:MOST_READ], author):
        reader = _Reader(text[:MOST_READ], playbook, forwarded=True)
        reader.read()
    return BriefReading(
        True,
        facts=tuple(sorted(reader.facts.values(), key=lambda fact: (fact.start, fact.key))),
        excluded=tuple(item for place, item in reader.excluded.items() if reader.holds(place, item.why)),
        hedged=tuple(reader.hedged.values()),
        signals=tuple(reader.observe(playbook.signals)),
        traps=tuple(reader.observe(playbook.traps)),
        questions=tuple(reader.questions()),
        language=reader.language,
    )


# ---------------------------------------------------------------- is it one?

_CALL_ME = re.compile(
    r"\b(?:call me|give (?:me|us) a call|phone me|ring me|jump on a call|schedule a (?:call|meeting))\b", re.I
)
_UNSUBSCRIBE = re.compile(r"^\W*(?:please )?(?:unsubscribe|remove me|stop)\b", re.I)
_HELP = re.compile(r"^\W*help\W*$", re.I)
_PITCH = re.compile(
    r"\b(?:seo services?|guest post|backlinks?|lead generation services?|rank(?:ing)? (?:on|higher)|"
    r"our (?:developers|offshore team)|grow your business|book a demo of our|we offer (?:web|app|mobile))\b",
    re.I,
)


def _not_a_brief(text: str, subject: str, playbook: Playbook) -> str:
    """Why a mail asks for nothing that we scope; "" where it does or may. When in doubt it is a brief."""
    own = "".join(text[start:end] for start, end in own_words(text)).strip()
    words = f"{subject}\n{own}".casefold()
    if _HELP.match(own) or (not own and _HELP.match(subject)):
        return "help"
    about = any(word.casefold() in words for word in playbook.about.brief_words)
    if len(own) < 200 and not about and read_commands(own):
        return "help"  # STATUS, say, from somebody who did not write in the thread of a case
    if not own and not text.strip():
        return "empty"
    if _UNSUBSCRIBE.match(own) and len(own) < 200:
        return "unsubscribe"
    if len(own) < 400 and _CALL_ME.search(own) and not about:
        return "call-me"
    if _PITCH.search(own) and not re.search(r"\b(?:quote|rfq|we need|we use)\b", words):
        return "sales-pitch"
    return ""


_DECISION = re.compile(
    r"\b(?:decid(?:e|es|ing)|decision)\b[^.;?!\n]{0,50}?\b(?P<v>(?:whether|which|between|if)\b[^.;?!]{5,160})", re.I
)
_DECIDED = re.compile(r"\b(?:decided|(?:was|been|were) (?:made|taken)|have made|has made)\b", re.I)
_ROLES = {
    "finance": r"cfo|(?:head|director) of finance|finance (?:director|lead|manager|head)|financial controller|controller",
    "security": r"ciso|(?:it|information|head of|head of it) security|security (?:officer|lead|manager)",
    "procurement": r"(?:head of )?(?:procurement|purchasing)|(?:procurement|purchasing) (?:lead|manager)",
    "operations": r"coo|(?:head|director) of operations|operations (?:director|lead|manager)",
    "legal": r"general counsel|head of legal|legal counsel",
    "sponsor": r"(?:project |executive )?sponsor",
}
_NAME = r"[A-ZÀ-ÞÄÖÜ][\w'’-]{1,30}(?: (?:van|von|de|der|di|da|O['’])){0,2}(?: [A-ZÀ-ÞÄÖÜ][\w'’-]{1,30}){1,2}"
_ROLE_OF = re.compile(
    rf"(?<![\w-])(?P<role>(?i:{'|'.join(_ROLES.values())}))(?:,\s|\s(?:is|will be)\s)(?:(?:Mr|Mrs|Ms|Dr)\.? )?"
    rf"(?P<person>{_NAME})(?:\s?[(<](?P<address>[\w.+'-]{{1,64}}@[\w.-]{{1,190}}\.\w{{2,24}})[)>])?"
)
_MOVING = re.compile(
    r"\b(?:moving|migrating|switching|transitioning|changing)\b(?:\s+(?:away\s+)?from\s+.{1,60}?)?\s+(?:over\s+)?to\s+",
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


_AS = r"(?:as|como|als|comme|come)"
_AS_ROLE = re.compile(rf"\b{_AS} (?:our |its |the |their |a |unser |notre )?(?:crm|erp)\b", re.I)


_NOT_USED = re.compile(
    r"\b(?:not|never|no longer|n['’]t|nicht|plus|pas)\b.{0,20}\b(?:use[ds]?|using|ha[sv]e|run|need(?:ed)?|want(?:ed)?|bought|live|"
    r"genutzt|gekauft|eingesetzt)\b",
    re.I,
)


def _negates(clause: Clause, mention: Mention) -> bool:
    """Whether a clause's negation is about having a product: it stands before it, or behind it says that it is not used."""
    before = clause.text[: mention.start - clause.start]
    return bool(NEGATED.search(before) or _NOT_USED.search(clause.text[mention.end - clause.start :]))


class _Reader:
    """One brief being read; fills its registers in one pass over the sentences."""

    def __init__(self, text: str, playbook: Playbook, *, forwarded: bool = False) -> None:
        self.text, self.playbook = text, playbook
        self.facts: dict[tuple[str, str], FactRead] = {}
        self.excluded: dict[tuple[str, str], ExcludedRead] = {}
        self.hedged: dict[tuple[str, str], HedgedRead] = {}
        self.sentences = [span for span in sentences(text, forwarded=forwarded) if text[span[0] : span[1]].strip()]
        self.language = _language(text)
        self._folded: dict[int, str] = {}
        self._catalogue = catalogue(playbook)
        self._labels = {
            label.casefold(): fact for fact in playbook.facts for label in (fact.key, fact.label, *fact.labels)
        }

    def read(self) -> None:
        for start, end in self.sentences:
            labelled = KEY_VALUE.match(self.text[start:end])
            fact = self._labels.get(" ".join(labelled[1].casefold().split())) if labelled else None
            if labelled and fact:
                self._labelled(fact, start, start + labelled.end(), end)
                continue
            for clause in clauses(self.text, start, end):
                self._systems(clause)
                if self.language == "en":
                    self._said(clause)

    # ------------------------------------------------------------ `Key: value`

    def _labelled(self, fact: Fact, start: int, value_start: int, end: int) -> None:
        said = self.text[value_start:end].strip()
        clause = next(clauses(self.text, value_start, end), None)
        if clause is None or said.casefold() in ("", "-", "n/a", "tbd", "?", "unknown", "none", "…", "..."):
            return
        whole = Clause(
            self.text[start:end].strip(), start, start + len(self.text[start:end].rstrip()), clause.mood, (start, end)
        )
        if fact.key == "licence_status" and clause.mood == "planned":
            whole = replace(whole, mood="stated")  # "evaluating" is what is stated
        if fact.kind == "system":
            for mention in self._catalogue.find(whole, sure=True):
                self._put(fact.key, mention.system.name, whole)
        elif fact.kind in ("choice", "list") and fact.choices:
            for key in _chosen(fact, said):
                self._put(fact.key, key, whole)
        elif fact.kind == "date":
            if value := date_in(said):
                self._put(fact.key, value, whole)
        elif fact.kind == "money":
            if value := money_in(said):
                self._put(fact.key, value, whole)
        elif fact.kind == "people":
            self._put(fact.key, _person(said), whole)
        elif fact.several and fact.kind == "list":
            for part in re.split(r"[,;]\s*|\s+and\s+", said):
                if part.strip(" ."):
                    self._put(fact.key, part.strip(" ."), whole)
        else:
            self._put(fact.key, " ".join(said.rstrip(".").split()), whole)

    # ------------------------------------------------------------ systems

    def _systems(self, clause: Clause) -> None:
        mentions = self._catalogue.find(clause)
        if not mentions:
            return
        if OTHERS.search(clause.text):
            return
        replaced, moving = _REPLACED.search(clause.text), _MOVING.search(clause.text)
        for mention in mentions:
            fact = self._role(mention, clause)
            if fact is None:
                continue
            mood = clause.mood
            if mood == "negated" and not _negates(clause, mention):
                continue  # "Pipedrive and the ERP do not agree" says that both are there, and is no statement of it
            if moving and mood == "stated":
                if mention.start < clause.start + moving.end():
                    continue  # what they are leaving: in use still, and not for long
                mood = "planned"
            elif replaced and mood in ("stated", "past"):
                new = clause.start + (replaced.start("new") if replaced["new"] else replaced.start("new2"))
                mood = "stated" if mention.start >= new else "past"
            elif mood == "stated" and _COMING.search(clause.text):
                mood = "planned"
            elif mood == "stated" and UNCLEAR.search(clause.text):
                continue
            self._put(fact.key, mention.system.name, replace(clause, mood=mood))

    def _role(self, mention: Mention, clause: Clause) -> Fact | None:
        """Which key a product fills: what the clause calls it ("our ERP is …"), else its category's."""
        before = _AS_ROLE.sub("", self.text[max(clause.start, mention.start - 40) : mention.start])
        after = self.text[mention.end : min(clause.end, mention.end + 25)]
        for key in ("crm", "erp"):
            if re.search(rf"\b{key}\b[^,.;]{{0,25}}$", before, re.I) or re.match(
                rf"[ ,(]*(?:{_AS} |is |ist |est |es )?(?:our |the |its |their |a |unser |notre )?{key}\b", after, re.I
            ):
                return self.playbook.fact(key)
        return next((fact for fact in self.playbook.facts if mention.system.category in fact.categories), None)

    # ------------------------------------------------------------ prose

    def _said(self, clause: Clause) -> None:
        for fact in self.playbook.facts:
            if fact.kind == "list" and fact.choices and any(choice.words for choice in fact.choices):
                self._chosen_in(fact, clause)
        text = clause.text
        if match := re.search(
            r"\bapprovals?\b[^.;]{0,60}?\b(?:happen|happens|live|lives|sit|are (?:given|done|made|kept)|go|goes|run)\s+(?:in|by|via|through|over)\s+(?P<v>[\w -]{2,40})",
            text,
            re.I,
        ):
            self._put("approvals_live_in", _first_words(match["v"]), clause)
        if re.search(r"\b(?:go(?:ing)?[ -]live|live by|in operation by|launch)\b", text, re.I) and (
            value := date_in(text)
        ):
            self._put("go_live", value, clause)
        if re.search(r"\bbudget\b", text, re.I) and (value := money_in(text)):
            self._put("budget", value, clause)
        if re.search(r"\b(?:renew\w*|licen[cs]es?|subscription|contract|(?:just|recently) bought)\b", text, re.I):
            self._licence(clause)
        if (
            (match := _DECISION.search(text))
            and not _DECIDED.search(text)
            and clause.mood in ("stated", "planned", "conditional")
        ):
            self._put(
                "decision",
                " ".join(match["v"].split()),
                Clause(text, clause.start, clause.end, "stated", clause.sentence),
            )
        for match in re.finditer(
            r"(?<![\w.,])(?P<n>\d[\d.,]{0,12}k?)\s+(?P<u>(?:sales |customer |new |active |open )?(?:orders|invoices|accounts|contacts|customers|opportunities|records|tickets))(?P<p>\s+(?:a|per|each|every)\s+(?:day|week|month|year)|\s+(?:monthly|daily|weekly|yearly))?",
            text,
            re.I,
        ):
            self._put("volumes", " ".join(match.group().split()), clause)
        if re.search(r"\bduplicates?\b", text, re.I) and (share := re.search(r"\b\d{1,2}(?:[.,]\d)?\s?%", text)):
            self._put("duplicates_known", share.group(), clause)
        self._people(clause)
        if re.search(
            r"\b(?:re-?key\w*|retype\w*|by hand|manual(?:ly)?|copy[- ]and[- ]paste|copies? .{1,30} into)\b", text, re.I
        ):
            self._put("manual_handoffs", " ".join(text.rstrip(".").split()), clause)

    def _chosen_in(self, fact: Fact, clause: Clause) -> None:
        moving = re.search(
            r"\b(?:flow\w*|sync\w*|mov(?:e|es|ing)|integrat\w+|exchange\w*|transfer\w*|between|records?|need|needs|want|in scope|out of scope|excluded?|not in scope|connect\w*)\b",
            clause.text,
            re.I,
        )
        if fact.key == "entities" and not moving:
            return
        for key in _chosen(fact, clause.text):
            self._put(fact.key, key, clause)

    def _people(self, clause: Clause) -> None:
        """Who has which role, where the text says so: "our CFO, Helen Marsh", "IT security is Tom Okafor"."""
        for match in _ROLE_OF.finditer(clause.text):
            words = match["role"].casefold()
            key = next(key for key, names in _ROLES.items() if re.fullmatch(names, words, re.I))
            self._put(key, (match["address"] or match["person"]).strip(), clause)

    def _licence(self, clause: Clause) -> None:
        text = clause.text
        status = None
        if re.search(
            r"\b(?:not (?:yet )?(?:bought|purchased|signed)|no licen[cs]es? (?:yet|bought)|before (?:we )?(?:buy|sign)\w*)\b",
            text,
            re.I,
        ):
            status = "not purchased"
        elif re.search(r"\b(?:renew(?:s|al|ing|ed)?)\b", text, re.I):
            status = "signed" if re.search(r"\b(?:signed|have renewed|just renewed)\b", text, re.I) else "renewing"
            if (value := date_in(text)) and clause.mood in ("stated", "planned"):
                self._put("renewal_date", value, Clause(text, clause.start, clause.end, "stated", clause.sentence))
        elif re.search(r"\b(?:evaluating|under evaluation)\b", text, re.I):
            status = "evaluating"
        elif re.search(
            r"\b(?:(?:have|has|already|were|are)\s+(?:\w+\s+)?|we (?:just |recently )?|just )signed\b", text, re.I
        ):
            status = "signed"
        elif re.search(
            r"\b(?:(?:have|has|already|were|are)\s+(?:\w+\s+)?|we (?:just |recently )?|just )(?:bought|purchased)\b",
            text,
            re.I,
        ):
            status = "bought"
        if status and clause.mood not in ("question", "conditional", "hedged"):
            self._put("licence_status", status, Clause(text, clause.start, clause.end, "stated", clause.sentence))

    # ------------------------------------------------------------ registers

    def _put(self, key: str, value: str, clause: Clause) -> None:
        if self.playbook.fact(key) is None or not value:
            return
        place = (key, value.casefold())
        if clause.mood == "stated":
            self.facts.setdefault(place, FactRead(key, value, clause.text, clause.start, clause.end))
        elif clause.mood == "hedged":
            self.hedged.setdefault(
                place,
                HedgedRead(
                    key,
                    value,
                    f"{self._label(key)}: {value}, as far as you know",
                    clause.text,
                    clause.start,
                    clause.end,
                ),
            )
        elif clause.mood != "question":
            self.excluded.setdefault(
                place, ExcludedRead(key, value, clause.mood, clause.text, clause.start, clause.end)
            )
        if clause.mood in ("negated", "past", "out of scope") and place in self.facts:
            del self.facts[place]  # the brief says both: neither is a fact

    def holds(self, place: tuple[str, str], why: str) -> bool:
        """Whether something is left out although it was named: not where it is a fact and only also discussed."""
        return place not in self.facts or why not in ("conditional", "planned")

    def _label(self, key: str) -> str:
        fact = self.playbook.fact(key)
        return fact.label if fact else key

    # ------------------------------------------------------------ signals, traps, questions

    def observe(self, signals: tuple[Signal, ...]) -> Iterator[SignalRead]:
        for signal in signals:
            for start, end in self.sentences:
                sentence = self.text[start:end]
                folded = self._folded_sentence(start, sentence)
                if sentence.rstrip().endswith("?") or any(f" {veto} " in folded for veto in signal.not_with):
                    continue
                phrase = any(f" {phrase} " in folded for phrase in signal.phrases)
                groups = any(
                    all(any(f" {word} " in folded for word in group) for group in option) for option in signal.all_of
                )
                if phrase or groups:
                    evidence = sentence.strip()
                    first = start + sentence.index(evidence)
                    yield SignalRead(signal.number, signal.key, evidence, first, first + len(evidence))
                    break

    def _folded_sentence(self, start: int, sentence: str) -> str:
        if start not in self._folded:
            self._folded[start] = _folded(sentence)
        return self._folded[start]

    def questions(self) -> Iterator[ClientQuestion]:
        """Questions to us: sentences that end in a question mark and do not just ask for the scope or the quote."""
        for start, end in self.sentences:
            sentence = self.text[start:end].strip()
            if not sentence.endswith("?") or len(sentence) > 400:
                continue
            if re.search(
                r"\b(?:quote|quotation|scope|proposal|offer|cost|price|what the work|tell us what)\b", sentence, re.I
            ):
                continue
            if re.search(r"\b(?:you|your|who would|do we need|can we|is it possible|are there)\b", sentence, re.I):
                first = self.text.index(sentence, start)
                yield ClientQuestion(" ".join(sentence.split()), first, first + len(sentence))


def _folded(text: str) -> str:
    """The words of a text between single spaces, so that a phrase is found by `in`."""
    words = _WORD.findall(text.casefold().replace("'", "’"))
    return f" {' '.join(words)} "


_WORD = re.compile(r"[\w’-]+")


def _chosen(fact: Fact, text: str) -> list[str]:
    return [
        choice.key
        for choice in fact.choices
        if any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.I) for word in (choice.label, *choice.words))
    ]


def _person(said: str) -> str:
    """The address of a person, else the name; "" where the words are neither."""
    address = re.search(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}", said)
    if address:
        return address.group().lower()
    name = " ".join(re.split(r"[,(;]", said)[0].split()).rstrip(".")
    return (
        name
        if re.fullmatch(rf"(?:(?:Mr|Mrs|Ms|Dr|Herr|Frau)\.? )?(?:{_NAME}|[A-ZÀ-ÞÄÖÜ][\w'’-]{{1,30}})", name)
        else ""
    )


def _first_words(words: str) -> str:
    return re.split(r"\b(?:today|now|at the moment|currently|and|which|that|with|instead)\b", words)[0].strip(" -")


def _language(text: str) -> str:
    """The language of the prose by its most frequent small words; "en" where none leads."""
    words = re.findall(r"[a-zà-ÿß]+", text[:20_000].casefold())
    counts = {
        language: sum(word in marks for word in words)
        for language, marks in {
            "en": {"the", "and", "we", "our", "is", "to", "of", "with", "in", "for"},
            "de": {"der", "die", "das", "und", "wir", "unser", "ist", "mit", "nicht", "für"},
            "fr": {"le", "la", "les", "et", "nous", "notre", "est", "avec", "pas", "pour"},
            "es": {"el", "los", "las", "y", "nosotros", "nuestro", "es", "con", "para", "que"},
            "nl": {"de", "het", "een", "en", "wij", "onze", "is", "met", "niet", "voor"},
            "pt": {"o", "os", "as", "e", "nós", "nosso", "é", "com", "não", "para"},
        }.items()
    }
    best = max(counts, key=lambda language: (counts[language], language == "en"))
    return best if counts[best] > counts["en"] else "en"
