"""The registers of a brief: what it states, leaves out and guesses, and the signals and traps that it shows."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from inwriting.playbook.schema import Fact, Playbook, Signal
from inwriting.reading.model import DISOWNED, OF_OTHERS, ExcludedRead, FactRead, HedgedRead, SignalRead
from inwriting.reading.moods.owners import tells_of_a_party
from inwriting.reading.moods.retraction import is_no_more, is_scoped
from inwriting.reading.moods.to_be_told import Task
from inwriting.reading.numbers.other_period import Recount
from inwriting.reading.numbers.quantities import volume
from inwriting.reading.numbers.shared import in_full
from inwriting.reading.page.layout import Passage
from inwriting.reading.page.lead_in import behind_lead_in
from inwriting.reading.products.called import OTHER_SYSTEMS, SORTS
from inwriting.reading.text import lazy
from inwriting.reading.text.patterns import Said
from inwriting.reading.told.gainsaid import gainsaid
from inwriting.reading.told.observations import ENOUGH
from inwriting.reading.told.prose import Clause

_CALLED_ERP = lazy.pattern(r"\berp\b", re.I)
_BOOKS = r"(?:invoic(?:ing|es)|billing|accounting|bookkeeping|(?:the )?(?:ledgers?|books|accounts))"
_KEEPS_BOOKS = lazy.pattern(
    rf"(?i:^\W*(?:\w+,? ){{0,3}}{_BOOKS}(?:,? (?:and )?\w+){{0,4}} (?:in|on|through|with)) (?=[A-Z])|"
    rf"(?<=\w) (?:for|does|handles|runs|keeps) (?:[\w ]{{1,25}}(?:,| and) )?{_BOOKS}\b"
)
_BEHIND = 25  # characters: "… in Label Traxx, and that is our ERP"
Place = tuple[str, str]  # a key and a value, case folded
LEFT_OUT = ("negated", "past", "out of scope", "deferred")  # what is so marked is no fact, whatever else is said of it


OUT_OF_IT = ("negated", "out of scope", "deferred")  # what so tells of a kind of a record leaves the record in

_LABEL_AND_VALUE = 2  # cells: a row of more has a number, a period or a name beside what it tells
_BEGINNING = 7  # words: a longer cell tells all by itself
_BESIDE = lazy.pattern(
    r"(?:[a-z]{0,4}[-.]?\d{1,4}[.)]?|yes|no|x|[✓✔☑✗]|must|should|could|won['’]t|mandatory|required|optional|wanted|high|medium|low|keep|open|ja|nein|nee|oui|non|sí|sim|não|daily|weekly|monthly|yearly|often|sometimes|rarely|seldom)",
    re.I,
)
_LETTERS = lazy.pattern(r"[^\W\d_]{2}|\d")
_ASKED = lazy.pattern(  # "did anybody settle who owns it? sales or billing"
    r"\W*(?:did|does|do|is|are|has|have|who|what|which|can|could|should|where|when|why|how)\b[^.!?]*\?(?:\s+[^.!?]*\bor\b[^.!?]*)?$",
    re.I,
)


_NAME = 4  # letters: a shorter name of a system stands in many a word
_SENTENCE = lazy.pattern(r"\S(?:[^.!?]|[.!?](?!\s))*[.!?]*")
_TOLD_APART = lazy.pattern(
    r"(?:(?P<quote>quotes?|quotations?|offers?|bids?)|(?P<order>orders?)|(?P<invoice>invoices?|bills?)|(?P<ticket>tickets?|complaints?|calls?)|(?P<payment>payments?)|(?P<lead>leads?|enquiries)|(?P<return>returns?)|(?P<delivery>deliver(?:y|ies)|shipments?|parcels?))$",
    re.I,
)
_COUNTED = lazy.pattern(r"\d[\d.,]* (?P<thing>[^\W\d_][^,;]*?) per \w")
_ADDRESS = lazy.pattern(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_MARK = lazy.pattern(r"[-•–▪◦·]\s+")
_RING = lazy.pattern(r"\s*o[ \t\u00a0]{2,}")  # the mark of Word's lists in lists; "o" is a word in some languages


def _not_certain(fact: Fact, value: str) -> str:
    """What is only assumed, as a letter says it: a text has its own doubt in its words, "I would not be surprised if …"."""
    if fact.kind == "text":
        return f"{fact.label}, not certain yet: {value}"
    return f"{fact.label}: {fact.in_words(value)}, which is not certain yet"


def _told_in_row(row: str, value: str) -> str:
    """What a row of cells tells, without its number, its period, or whether it is wanted: of two cells, the first may be the
    beginning of a sentence that the second ends."""
    cells = [" ".join(cell.split()) for cell in row.split("\t") if cell.strip()]
    if " ".join(cells) != " ".join(value.split()):
        return value
    kept = [cell for cell in cells if not _BESIDE.fullmatch(cell)]
    begun = 0 < len(kept) <= _LABEL_AND_VALUE and len(kept[0].split()) <= _BEGINNING
    return " ".join(kept) if begun else max(cells, key=len)


def _thing_counted(volume: str) -> str:
    """Which of the things that nobody takes for one another a volume counts: "order" of "35 spare part orders per week"; "" where it
    may be called otherwise, as jobs may be orders."""
    counted = _COUNTED.match(volume)
    thing = _TOLD_APART.search(counted["thing"]) if counted else None
    return (thing.lastgroup or "") if thing else ""


def _without_mark(value: str, words: str) -> str:
    """What is told without the mark of the list that it stands in, and with the end of the bracket that it was parted in."""
    mark = _MARK.match(value)
    if mark or (value.startswith("o ") and _RING.match(words)):
        value = value[mark.end() if mark else 2 :]
    return f"{value})" if value.count("(") == value.count(")") + 1 else value


_RIGHT_BEHIND = 200  # characters behind a sentence, in which what it puts off is given its scope


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of a record that a passage names, and nothing else of that record: "recurring invoices"."""

    key: str
    record: str
    name: str
    start: int
    end: int


class Registers:
    """What has been read of a brief, in the order in which it was read."""

    def __init__(self, playbook: Playbook) -> None:
        self._playbook = playbook
        self.facts: dict[Place, FactRead] = {}
        self.excluded: dict[Place, ExcludedRead] = {}
        self.hedged: dict[Place, HedgedRead] = {}
        self.tasks: tuple[Task, ...] = ()  # what it wants told by who is to quote
        self.kinds_of: Callable[[], tuple[Kind, ...]] = tuple  # how `kinds` are found
        self.kinds_out: list[tuple[str, Clause]] = []  # those that are left out, and the clause that does
        self.particulars: tuple[tuple[int, int], ...] = ()  # rows that say who is who and where to write
        self.explained: tuple[tuple[int, int], ...] = ()  # the lines of its glossary
        self._added: set[Place] = set()  # what others stated
        self.replaced: set[Place] = set()  # what stood above, and others in its place further down
        self.denied: set[str] = set()  # the signals of which the brief says that they are not so
        self.observed: dict[str, list[SignalRead]] = {}  # each with the sentences that show it, the first counts

    def put(self, key: str, value: str, clause: Clause, *, told: str = "") -> None:
        """Enters what a clause says into the register of its mood, what is only assumed as it is to be `told`. What is said
        both ways is no fact."""
        fact = self._playbook.fact(key)
        if fact is None or not value or self._states_nothing(key, clause):
            return
        if self.kind(key) == "text" and "|" in value:
            value = max(
                (cell.strip() for cell in value.split("|")), key=len
            )  # what a row tells, and not its number or its day
        if self.kind(key) == "text" and "\t" in clause.text.strip():
            value = _told_in_row(clause.text, value)
        if self.kind(key) == "text":
            value = _without_mark(value, clause.text)
            value = value[behind_lead_in(value) :] if key != self._playbook.facts[0].key else value
        if self.kind(key) == "text" and not _LETTERS.search(value):
            return  # "A.", before an answer
        if self.kind(key) == "quantity":
            value = volume(in_full(volume(value), clause.text))
        place = (key, value.casefold())
        if clause.mood in OUT_OF_IT and (of_kind := self._only_of(key, value, clause)):
            self.kinds_out.append((of_kind.name, clause))
            return  # "recurring invoices are out": the others are not
        if clause.mood == "stated":
            self.facts.setdefault(place, FactRead(key, value, clause.text, clause.start, clause.end))
        elif clause.mood == "hedged":
            self.hedged.setdefault(
                place,
                HedgedRead(
                    key,
                    value,
                    told or _not_certain(fact, value),
                    clause.text,
                    clause.start,
                    clause.end,
                ),
            )
        elif clause.mood in (*LEFT_OUT, OF_OTHERS) or (
            clause.mood in ("planned", "conditional") and self.kind(key) == "system"
        ):
            self.excluded.setdefault(
                place, ExcludedRead(key, value, clause.mood, clause.text, clause.start, clause.end)
            )
        if clause.mood in LEFT_OUT and place in self.facts:
            del self.facts[place]  # the brief says both: neither is a fact

    @cached_property
    def kinds(self) -> tuple[Kind, ...]:
        """Where only a kind of a record is named; looked for when something is left out."""
        return self.kinds_of()

    def _only_of(self, key: str, value: str, clause: Clause) -> Kind | None:
        """The kind of a record of which alone a clause says what it says."""
        return next(
            (
                kind
                for kind in self.kinds
                if (kind.key, kind.record) == (key, value) and kind.start <= clause.start < kind.end
            ),
            None,
        )

    def note(self, key: str, value: str, clause: Clause) -> None:
        """Enters what is left out in whichever mood a clause has, where nothing else is read of it."""
        if value and self._playbook.fact(key) is not None:
            self.excluded.setdefault(
                (key, value.casefold()), ExcludedRead(key, value, clause.mood, clause.text, clause.start, clause.end)
            )

    def _states_nothing(self, key: str, clause: Clause) -> bool:
        """Whether a clause only wants something told by who is to quote, or gives a party's particulars, and so states
        nothing of a key."""
        kind, place = self.kind(key), clause.start
        if kind == "list" and any(start <= place < end for start, end in self.particulars):
            return True
        if kind != "text" and any(start <= place < end for start, end in self.explained):
            return True
        return kind in ("text", "list") and any(
            task.start <= place < task.end and (kind == "text" or task.theirs) for task in self.tasks
        )

    def recount(self, one: Recount) -> FactRead | HedgedRead | None:
        """Drops a count whose period is put right, also from the texts that tell it; the count that was dropped."""
        denied: FactRead | HedgedRead | None = None
        for place, hedged in [*self.hedged.items()]:
            if self.kind(place[0]) == "quantity" and one.denies(hedged):
                denied = self.hedged.pop(place)
        for place, fact in [*self.facts.items()]:
            kind = self.kind(place[0])
            if kind == "quantity" and one.denies(fact):
                denied = self.facts.pop(place)
            elif kind == "text" and (kept := one.without(fact)) != fact:
                del self.facts[place]
                if kept:
                    self.facts.setdefault((kept.key, kept.value.casefold()), kept)
        return denied

    def assume(self, place: Place) -> None:
        """Enters a fact as what is only assumed."""
        self.restate(place, "hedged")

    def restate(self, place: Place, mood: str) -> None:
        """Enters what was taken for a fact in another mood, by the same words."""
        fact = self.facts.pop(place)
        where = fact.start, fact.end
        self.put(fact.key, fact.value, Clause(fact.evidence, *where, mood, where))

    def reframe(self, place: Place, mood: str) -> None:
        """Enters in its mood what was taken for a fact and only stands in a frame: what is asked is entered nowhere."""
        fact = self.facts.pop(place)
        where = fact.start, fact.end
        if mood == "conditional" and self.kind(fact.key) not in ("system", "text"):
            mood = "hedged"
        clause = Clause(fact.evidence, *where, mood, where)
        if mood == DISOWNED:
            self.note(fact.key, fact.value, clause)
        else:
            self.put(fact.key, fact.value, clause)

    def affirm(self, place: Place) -> None:
        """Enters what was only assumed as a fact."""
        item = self.hedged.pop(place)
        self.put(item.key, item.value, Clause(item.evidence, item.start, item.end, "stated", (item.start, item.end)))

    def show(self, signal: Signal, passage: Passage, sentence: Said) -> None:
        """Keeps a sentence that shows an observation, unless it tells of others, or of what is so no more."""
        if is_no_more(sentence) or tells_of_a_party(sentence.text) or _ASKED.match(sentence.text):
            return
        if gainsaid(self._playbook).is_gainsaid(signal.key, sentence):
            return
        evidence = sentence.text.strip()
        first = passage.start + sentence.text.index(evidence)
        read = SignalRead(signal.number, signal.key, evidence, first, first + len(evidence))
        shown = self.observed.setdefault(signal.key, [])
        if all(read.start != other.start for other in shown):
            shown.append(read)

    def is_plain(self, signal: Signal) -> bool:
        """Whether enough sentences show an observation that no more need be looked for."""
        return len(self.observed.get(signal.key, ())) >= ENOUGH

    def answer(self, signals: tuple[Signal, ...], labelled: set[str]) -> None:
        """Takes back what is not so by the facts to which the brief gives lines of their own."""
        for signal in signals:
            if signal.answered_by and labelled.issuperset(signal.answered_by):
                self.observed.pop(signal.key, None)

    def imply(self, signals: tuple[Signal, ...]) -> None:
        """Shows what others that were found imply, by their sentence."""
        for signal in signals:
            found = next((self.observed[key][0] for key in signal.implied_by if self.observed.get(key)), None)
            if found is None or self.observed.get(signal.key) or signal.key in self.denied:
                continue
            beside = (
                fact.evidence
                for fact in self.facts.values()
                if found.start <= fact.start < found.end + _RIGHT_BEHIND and self.kind(fact.key) == "text"
            )
            if not any(map(is_scoped, (found.evidence, *beside))):
                self.observed[signal.key] = [replace(found, number=signal.number, key=signal.key)]

    def tell(self, signals: tuple[Signal, ...]) -> None:
        """Enters the texts that the sentences of observations state, on which nothing else is stated."""
        known = {key for key, _ in self.places()}
        for signal in signals:
            shown = self.observed.get(signal.key)
            if signal.tells and shown and signal.tells not in known:
                seen = shown[0]
                clause = Clause(seen.evidence, seen.start, seen.end, "stated", (seen.start, seen.end))
                self.put(signal.tells, " ".join(seen.evidence.split()).rstrip(".;,"), clause)

    def among(self, signals: tuple[Signal, ...]) -> tuple[SignalRead, ...]:
        """Those of `signals` that were found, in the playbook's order."""
        return tuple(self.observed[signal.key][0] for signal in signals if self.observed.get(signal.key))

    def holds(self, place: Place, why: str) -> bool:
        """Whether something is left out although it was named: not where it is a fact and only also discussed."""
        return place not in self.facts or why not in ("conditional", "planned", OF_OTHERS)

    def left_out(self, product: str) -> list[int]:
        """Where a product is left out, or only guessed."""
        folded = product.casefold()
        return [
            item.start
            for read in (self.excluded, self.hedged)
            for (key, value), item in read.items()
            if value == folded and self.kind(key) == "system"
        ]

    def looks_at(self, product: str) -> bool:
        """Whether a product is one that is only looked at, or wished for."""
        folded = product.casefold()
        return any(
            value == folded and self.kind(key) == "system" and item.why in ("planned", "conditional")
            for (key, value), item in self.excluded.items()
        )

    def add(
        self, other: Registers, *, besides: set[str], facts_besides: set[str], older: bool, of_writer: bool
    ) -> None:
        """Adds what somebody else states on keys on which nothing is said here, nor `besides`; no facts of `facts_besides`.
        A system that is left out here is none there, by whichever key; a day or a sum that is another here was so once. What
        else was added and is `of_writer` left out, in an `older` mail, the writer does not want; of several days or sums that an
        older mail gives for one thing none is taken."""
        known = self.places()
        own = besides | {key for key, _ in (*self.facts, *self.hedged)}
        gone = [(key, name) for (key, name), item in self.excluded.items() if item.why in ("negated", "past")]
        left_out = {value for (_, value), item in self.excluded.items() if item.why in LEFT_OUT}
        systems = {value for key, value in self.facts if self.kind(key) == "system"}
        several = {fact.key for fact in self._playbook.facts if fact.kind == "list" or fact.key == OTHER_SYSTEMS}
        for place in [place for place, item in other.excluded.items() if of_writer and item.why in LEFT_OUT]:
            if place in self._added:
                self.facts.pop(place, None)
        added = {
            place: fact
            for place, fact in other.facts.items()
            if place not in known
            and (
                place[0] not in own | facts_besides
                or place[0] in several
                or (place[0] not in besides | facts_besides and self._counts_another_thing(fact))
            )
            and not any(place[0] == key and place[1].startswith(f"{name} ") for key, name in gone)
            and not (self.kind(place[0]) == "system" and place[1] in left_out | systems)
            and not (older and self._is_one_of_several(place, other))
        }
        for place, fact in [*added.items()]:
            if self.kind(place[0]) == "text" and (kept := self._without_gone(fact, {name for _, name in gone})) != fact:
                del added[place]
                if kept:
                    added.setdefault((kept.key, kept.value.casefold()), kept)
        for place, fact in other.facts.items():
            if (
                self.kind(place[0]) in ("date", "money")
                and place not in known
                and any(place[0] == key for key, _ in self.facts)
            ):
                where = fact.start, fact.end
                self.note(fact.key, fact.value, Clause(fact.evidence, *where, "past", where))
        self.facts |= added
        self._added |= {*added}
        self.excluded |= {
            place: item
            for place, item in other.excluded.items()
            if place not in self.facts
            and (
                place[0] not in own
                or (self.kind(place[0]) == "system" and item.why in LEFT_OUT and place[1] not in systems)
            )
        }
        self.hedged |= {place: item for place, item in other.hedged.items() if place[0] not in own}
        self.observed = {**other.observed, **self.observed}

    @staticmethod
    def _without_gone(fact: FactRead, gone: set[str]) -> FactRead | None:
        """A text of an older mail without its sentences that name a system which is there no more; None where nothing is left."""
        names = [re.sub(r"\W+", "", name) for name in gone if len(name) >= _NAME]
        sentences = [(one.start(), one.end()) for one in _SENTENCE.finditer(fact.evidence)]
        kept = [
            at
            for at in sentences
            if not any(name in re.sub(r"\W+", "", fact.evidence[slice(*at)].casefold()) for name in names)
        ]
        if len(kept) == len(sentences):
            return fact
        if not kept:
            return None
        told = " ".join(" ".join(fact.evidence[slice(*at)].split()) for at in kept).rstrip(".")
        return replace(fact, value=told)

    def _counts_another_thing(self, fact: FactRead) -> bool:
        """Whether a count is of a thing of which nothing here tells how many there are: orders, beside quotes."""
        counts = (item for register in (self.facts, self.hedged, self.excluded) for item in register.values())
        known = {_thing_counted(item.value) for item in counts if item.key == fact.key}
        thing = _thing_counted(fact.value) if self.kind(fact.key) == "quantity" else ""
        return thing != "" and thing not in known and "" not in known

    def _is_one_of_several(self, place: Place, other: Registers) -> bool:
        """Whether something else has several days or sums for what a place names one of."""
        one_of = self.kind(place[0]) in ("date", "money")
        return one_of and sum(key == place[0] for key, _ in other.facts) > 1

    def take_addresses(self) -> None:
        """Who has a role by a forename has it by the one address beside it that begins with that: "Dale is finance on this,
        dale@…"."""
        for place, fact in [*self.facts.items()]:
            if self.kind(fact.key) != "people" or "@" in fact.value or " " in fact.value:
                continue
            addresses = {found.group().rstrip(".").casefold() for found in _ADDRESS.finditer(fact.evidence)}
            if len(addresses) == 1 and (address := addresses.pop()).startswith(fact.value.casefold()):
                del self.facts[place]
                self.facts.setdefault((fact.key, address), replace(fact, value=address))

    def drop_names_of_addresses(self) -> None:
        """Who has a role by an address that is made of the name has it once."""
        addressed = [fact for fact in self.facts.values() if self.kind(fact.key) == "people" and "@" in fact.value]
        for place, fact in [place for place in self.facts.items() if addressed]:
            others = (one for one in addressed if one.key == fact.key and one is not fact)
            if "@" not in fact.value and any(fact.value in one.evidence for one in others):
                del self.facts[place]

    def drop_short_names(self) -> None:
        """ "SAP" beside "SAP Business One" is the same system, called by the beginning of its name; and what is the CRM or the
        ERP is no other system, by whichever of its names."""
        for key, name in [place for place in self.facts if self.kind(place[0]) == "system"]:
            same = (key, *SORTS) if key == OTHER_SYSTEMS else (key,)
            if any(other in same and longer.startswith(f"{name} ") for other, longer in self.facts) or (
                key == OTHER_SYSTEMS and any((sort, name) in self.facts for sort in SORTS)
            ):
                del self.facts[key, name]
        products = {product.casefold() for product in self._playbook.products}
        for key, name in list(self.excluded):
            longer = (other for sort, other in self.facts if sort == key and other.startswith(name))
            if name not in products and any(not other[len(name) : len(name) + 1].isalnum() for other in longer):
                del self.excluded[key, name]  # "Act" beside "Act! CRM"

    def part_books_from_erp(self, text: str) -> None:
        """Beside a product that the brief calls its ERP, one for the books that it does not call so is another system."""
        erps = [fact for fact in self.facts.values() if fact.key == "erp"]
        called = [fact for fact in erps if _CALLED_ERP.search(text, fact.start, fact.end + _BEHIND)]
        for fact in erps if called else ():
            system = self._playbook.products.get(fact.value.casefold())
            if system and system.category == "finance" and fact not in called:
                del self.facts["erp", fact.value.casefold()]
                self.facts.setdefault(("other_systems", fact.value.casefold()), replace(fact, key="other_systems"))

    def move(self, key: str, value: str, other: str) -> None:
        """Enters a fact under another key."""
        fact = self.facts.pop((key, value.casefold()))
        self.facts.setdefault((other, value.casefold()), replace(fact, key=other))

    def take_books_for_erp(self) -> None:
        """Where no product is the ERP, the one other system that invoicing or the accounts are said to be in is."""
        if any(key == "erp" for key, _ in self.facts):
            return
        keeping = [
            fact
            for fact in self.facts.values()
            if fact.key == "other_systems"
            and _KEEPS_BOOKS.search(fact.evidence)
            and not _CALLED_ERP.search(fact.evidence)
        ]
        if len(keeping) == 1:
            (fact,) = keeping
            del self.facts[fact.key, fact.value.casefold()]
            self.facts.setdefault(("erp", fact.value.casefold()), replace(fact, key="erp"))

    def places(self) -> set[Place]:
        """The keys and values, case folded, of all that has been read."""
        return {*self.facts, *self.hedged, *self.excluded}

    def kind(self, key: str) -> str:
        """The kind of the fact that a key names; "" for none."""
        fact = self._playbook.fact(key)
        return fact.kind if fact else ""
