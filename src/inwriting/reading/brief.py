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
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from inwriting.playbook.schema import Cue, Fact, Playbook
from inwriting.reading.authorship import (
    colleagues_mails,
    own_words,
    unquoted,
    without_forwarded,
)
from inwriting.reading.body import Body
from inwriting.reading.cues import COUNTED, cues
from inwriting.reading.enquiry import not_a_brief
from inwriting.reading.labels import counted
from inwriting.reading.layout import Heading, Passage, layout
from inwriting.reading.left_out import leaves_out
from inwriting.reading.model import BriefReading, ClientQuestion, ExcludedRead, FactRead, HedgedRead, SignalRead
from inwriting.reading.observations import observations
from inwriting.reading.parties import as_customers
from inwriting.reading.patterns import Said
from inwriting.reading.people import ADDRESS, has_left, is_successor, labelled_person, titles
from inwriting.reading.people_abroad import roles
from inwriting.reading.prose import (
    GUESSED,
    NEGATED,
    OCCASION,
    OTHERS,
    WITHOUT,
    Clause,
    clauses,
    mood_of,
    sentences,
    sets_off,
)
from inwriting.reading.quantities import HERE, ROUGHLY, Quantity, date_in, has_period, quantities_in
from inwriting.reading.registers import Registers
from inwriting.reading.resemblance import Resemblance
from inwriting.reading.retraction import (
    corrected_behind,
    corrections,
    ends_all_before,
    ends_before,
    has_before,
    is_former,
    is_of_once,
    leaves_out_before,
    leaves_this_out,
    leaving,
    plans_before,
    reassures,
    settles_before,
    tells_of_others,
)
from inwriting.reading.systems import Landscape
from inwriting.reading.systems_abroad import doubt
from inwriting.reading.tables import barred

_SPACES = str.maketrans(dict.fromkeys("\u00a0\u2009\u202f", " "))  # French groups thousands with a narrow one
Of = TypeVar("Of", FactRead, ExcludedRead, HedgedRead, SignalRead)
MOST_READ = 400_000  # characters; a longer brief is read so far and filed whole


def read_brief(
    text: str,
    playbook: Playbook,
    *,
    subject: str = "",
    author: str = "",
    own: Sequence[tuple[int, int]] | None = None,
    written: date | None = None,
) -> BriefReading:
    """What a brief states (facts with the exact words), leaves out, guesses and asks; signals and traps it shows.

    `text` is the mail's body; offsets refer to it. `own` are the stretches that the writer wrote, where that is known
    better than from the text (attached files stand in it). A date without a year is the next one after the day on which it
    was `written`; where that is not known it is none. Of a mail that forwards a colleague's, by the address of its
    `author`, the colleague's words are read too, where the writer says nothing on the same. Deterministic and linear."""
    written_so = text = unquoted(text[:MOST_READ])
    text = barred(text.translate(_SPACES))
    filled = layout(playbook).filled(text)
    why_not = "" if filled else not_a_brief(text, subject, playbook)
    if why_not:
        return BriefReading(False, why_not)
    reader = _Reader(text, playbook, author, sorted([*(own_words(text) if own is None else own), *filled]), written)
    reader.read()
    for depth, mail in enumerate(colleagues_mails(text, author)):
        reader.cite(_Reader(text, playbook, mail.author or author, mail.words), older=depth > 0)
    read, first = reader.registers, playbook.facts[0].key  # the decision to be made stands first

    def as_written(item: Of) -> Of:
        return replace(item, evidence=written_so[item.start : item.end]) if text != written_so else item

    return BriefReading(
        True,
        facts=tuple(
            as_written(fact)
            for fact in sorted(read.facts.values(), key=lambda fact: (fact.key != first, fact.start, fact.key))
        ),
        excluded=tuple(as_written(item) for place, item in read.excluded.items() if read.holds(place, item.why)),
        hedged=tuple(map(as_written, read.hedged.values())),
        signals=tuple(map(as_written, read.among(playbook.signals))),
        traps=tuple(map(as_written, read.among(playbook.traps))),
        questions=tuple(reader.questions()),
        language=reader.body.language,
    )


def make_ready(playbook: Playbook) -> None:
    """Compiles all that reading needs of a playbook, which takes a second or two, so that no mail need wait."""
    _Reader("", playbook, "", [])
    cues(playbook).make_ready()
    observations(playbook).make_ready()


_WORDS_FIRST = 12  # characters before a labelled date that are more than "the end of"
_SOON_SAID = re.compile(
    r"(?:(?!(?:not|miss|avoid|since|from|until|never|after|liked|loved|was|were)\b)[\w'’-]+[\s:,(]*){0,5}", re.I
)
_HAPPENED = re.compile(
    rf"\b(?!(?:need|want|requir|expect|plann|schedul|intend|foreseen|finish|complet|connect|link|join|deliver|us|work)\w*\b)"
    rf"(?:\w{{2,}}ed|began|came|got|left|went|took|was|were|had|bought|met|saw|said|told|sent|wrote|lost|found)\b[^.;{HERE}]{{0,25}}\b(?:in|on|last|since|during) {HERE}",
    re.I,
)
_WISHED = re.compile(
    r"\W*(?:so |and )?could (?!.*\b(?:you|your)\b).{3,60}\b(?:go|come|flow|move|travel|pass|get|be (?:sent|passed|copied|moved|shared|synced)) "
    r"(?:across|over|through|back|by (?:it|them)sel(?:f|ves)|automatically|on (?:its|their) own|between|from)\b",
    re.I | re.S,
)
_GOES_ON = re.compile(  # ", and the service entitlement": a list that goes on
    r"(?:(?:and|or|plus|also|as well as|finally|last) )*(?:(?:the|an?|our|all|their|any|won|new|open|paid|service|sales|customer|client|support|warranty) )*[\w-]+(?: (?:history|records?|persons?|contracts?|cases|status|data))?",
    re.I,
)
_NONE_OF_THEM = re.compile(r"no [\w-]+(?: [\w-]+)?(?:,? (?:and |or )?no [\w-]+(?: [\w-]+)?)*", re.I)
_TITLE = re.compile(r"\s*[A-Z]\w+\s*:?\s*")  # one word alone
_SYSTEM_WORD = re.compile(
    r"\b(?:crm|erp|licen[cs]\w+|subscriptions?|software|systems?|vendor|order form|maintenance)\b", re.I
)
_LATER = re.compile(
    r"\b(?:phase (?:2|two|3)|later|next year|future|eventually|some ?day|might|may|could|consider\w*|evaluat\w+)\b",
    re.I,
)
# A part of the scope that is for later: a phase is named, it can be added later, or "entitlements later" without a verb;
# an order that is confirmed two days later is none.
_DEFERRED = re.compile(
    r"\b(?:phase (?:2|3|two|three|ii)|(?:second|next|later|third) (?:phase|stage|step|wave)|"
    r"(?:can|could|will|may|might|should|shall) (?:be )?(?:added|included|done|come|follow|wait) (?:only )?later|"
    r"nice to have|(?:would be|['’]d be) (?:nice|lovely|good|a bonus)|one (?:fine )?day)\b|"
    r"^\W*(?:(?!(?:am|is|are|was|were|gets?|comes?|follows?|\w+ed|\w+ing|no|not|or|days?|weeks?|hours?|months?)\b)\w+[ ,]+){1,5}"
    r"later\W*$",
    re.I,
)
_ONLY_IF = re.compile(
    r"^\W*(?:only )?if (?!possible\b|all goes\b|everything\b)[^.;]{5,80}\b(?:we|i|they) (?:would|could|might|may)\b",
    re.I,
)
_LABEL_BEFORE = re.compile(r"[^\W\d_][^.,;:!?\n]{3,50} [–—-] ")
_THEN = re.compile(  # what comes after a date says why, and is not said of it
    rf"(?<={HERE}),? (?:after (?:that|which)|because|when|since|so that|as)\b.*", re.I | re.S
)
_HAVE_NO = re.compile(
    r"\b(?:we|they|there)(?: is|['’]ve| have|['’]s| currently)* (?:got )?(?:no|not (?:a|any)) (?P<key>crm|erp)\b(?! \w+ing\b)|"
    r"\b(?:do(?:es)? not|do(?:es)?n['’]t) have (?:a|an|any) (?P<k>crm|erp)\b",
    re.I,
)
_DAY = re.compile(r"\d{4}-\d\d(?:-\d\d)?")
_ONLY_WHERE = re.compile(r"\b(?:if|unless|whether|in case|provided)\b", re.I)
_FOR_THIS = re.compile(  # what a sum is for: "EUR 68,000 for the connection"
    r"\b(?:for (?:the |this |your |our )?(?:whole |entire |written |scoping )?(?:connection|integration|interface|project|link|work|scope|scoping|job|part|discovery|it|this|that|everything)\b|budget|ceiling|"
    r"(?:in|the) total|all (?:stages|phases)|overall|not[- ]to[- ]exceed|at most|maximum)",
    re.I,
)
_TAKEN_BACK = re.compile(r"\b(?:took|takes|taken|pulled) (?:it|that) back\b|\bwithdrew (?:it|that)\b", re.I)
_OF_THE_HOUSE = re.compile(r"(?: \w+)? as (?:members|shareholders|owners|partners)\b", re.I)
_IN_PORTUGUESE = re.compile(r"\bno(?= )", re.I)  # "in the", and no negation
_LONG = 150  # characters of a clause that runs on
_IF_FIRST = re.compile(r"(?:if|when|whenever|should|once|as soon as)\b", re.I)
_PAPER = re.compile(r"\b(?:contract|agreement|order form)\b", re.I)  # of what was named before
_LONGER_WORD = re.compile(r"[^\W\d_]{3,}")
_COUNTED_AND_PERIOD = 2  # words: "25 contracts a month"
_COSTS = re.compile(r"\b(?:cost\w*|pays?|paid|fees?|price\w*|rent|salar\w+|turnover|revenue)\b", re.I)
_ANOTHER_LABEL = re.compile(r"[A-ZÀ-Þ][\w /&'’()-]{2,50}:\s+\S")
_NO_DATE = re.compile(
    r"\W*(?:nil|none|perpetual|n/?a|no (?:date|renewal|end)|never|not (?:set|fixed|known|applicable))\b", re.I
)
_SAY = re.compile(r"\bsay\s*$", re.I)  # a day is named, if only for the sake of it
_LATEST = re.compile(r",? (?:at the (?:very )?|the )?latest\b", re.I)  # "say 1 March at the latest" is a bound
_YEAR = re.compile(r"(?:\d{4})?")  # too rough for a date that nothing else is said of; or no value at all
_MIGHT_BE = re.compile(r"\b(?:might|could|may) (?:well )?be\b", re.I)
_NAME_OF_SYSTEM = re.compile(r"(?P<name>[A-Z][\w&+.-]*\w(?: [A-Z0-9][\w&+.-]*){0,2})\s*(?=$|[,;(]|\.\s|\.$)")
_DIGIT = re.compile(r"\d")
_FEW = 6  # words of a line that tells one volume
_PERHAPS = re.compile(
    r"\b(?:vielleicht|eventuell|im gespräch|peut-être|misschien|in gesprek|guess(?:ed)?|reckons?|i['’]d have thought|or thereabouts|chutaria|eu diria|calculo|estimo|imagino|je dirais|schätze|schätzungsweise|ik schat|todavía no|aún no|ainda não|not (?:yet )?approved|nog niet|noch nicht|pas encore|(?:nous|on) pens(?:ons|e) à|de l['’]ordre de|serait|tournerait|rondar[ií]a|sería|seria|dürfte|zou (?=.{0,30}(?:zijn|liggen|worden))|quelque chose comme|algo como|something like|so etwas wie|zoiets als|vermoedelijk|vermutlich|wahrscheinlich|probablement|talvez|quizás?|perhaps|maybe|possibly|hopefully|not sure|unsure|not (?:yet )?set|between nothing and|(?:may|might|could) (?:well )?(?:come|arrive|follow|be (?:available|approved|released|granted))|tentative\w*|subject to|if (?:the |our |my )?\w+(?: \w+)? (?:agrees?|approves?|accepts?|allows?|says?|signs?|nods?|extends?|grants?|lends?|pays?|gives?|releases?|passes)\b|to be confirmed|tbc|depends|placeholder|in passing|ball-?park|draft budget|pencil\w*|don['’]t hold me|nobody has (?:approved|confirmed|promised)|finger in the air|(?:has|have)(?: not|n['’]t) (?:been to|seen|asked|told|approved|agreed|signed|promised)|not (?:asked|agreed|promised)|no(?:body|thing)(?: has| is)? (?:promised|fixed|agreed)|no promises|no figure agreed|figure it['’]ll|could imagine|dreams? of)\b",
    re.I,
)
_ABOUT = re.compile(r"^(?:ca\.?|circa|about|approx\.?|approximately|around|roughly|some|c\.|~)\s*(?=\d)", re.I)
_ONLY_HOW_MANY = re.compile(
    r"[\d.,’' ]+k?(?: ?(?:monthly|weekly|daily|yearly|(?:a|an|per|each|every|/) ?(?:day|week|month|quarter|year)))?",
    re.I,
)
_COUNTS_NOTHING = re.compile(
    r"\d|volum|quantit|how many|throughput|\bload|frequen|meng|cantidad|aantal|qty|amount|numbers?\b", re.I
)
_CURRENCY = re.compile(r"(?<![A-Za-z])(?:[A-Z]{3}(?![A-Za-z])|[€$£])")
_BARE = re.compile(r"[\d.,’' ]+k?(?:\W.*)?", re.S)  # a number that says no currency
_THOUSANDS = re.compile(r"\b(?:thousands?|millions?|000s?|k)\b", re.I)
_EACH_MONTH = re.compile(
    r"\s*(?:(?:a|per|each|every) |/ ?)(?:month|week|quarter|user|seat|head|hour|day)\b", re.I
)  # no price of a work
_THE_WORK = re.compile(
    r"\b(?:integration|interface|connection|connecting|link|integrating|for this(?: (?:work|project|job|part))?)\b",
    re.I,
)  # of several sums
_NOW = re.compile(
    r"(?:was|were|used to be|formerly|previously|until [^,;]{3,20}?|before(?: that)?)\b[^,;.]{2,60}[,;.] (?:but )?(?:it is |it['’]s |is |are )?now (?=\w)",
    re.I,
)
_BEFORE_NOW = re.compile(
    r"\s+(?:before (?:we|the|that|this|it|our)|until (?:we|last|the|20)|when we (?:still )?had)\b.*", re.I
)
_NOW_ONLY = re.compile(
    r"(?:now|today|currently|these days)(?: only| about| around| roughly)? (?P<many>\d[\d.,’']*)(?: only| now)?", re.I
)
_ASIDE = re.compile(r"\s*\([^()]*\)")
_FROM = re.compile(r"\s+from (?=\d)")  # "4,800 orders a month from 640 dealers"
_ANSWERED = re.compile(
    r"[\w /&'’-]{3,40}(?::| [=–—-]) ?(?:(?P<yes>yes|in|included|needed|wanted|required)|no|out|excluded|later|not (?:now|needed|wanted|included|yet))"
    r"(?:[,;–—-].*|\W*)",
    re.I | re.S,
)
_VERB_FIRST = re.compile(
    r"(?:that['’]s|this is|it['’]s|are|is|was|were|has|have|had|do|does|did|will|would|may|might|can|could|no|not|never|then|later|still|run|use|"
    r"plan|want|hope|which|who)\b",
    re.I,
)


_SAYS_ON = re.compile(r", (?:belongs?|is|are|was|were|goes|go|stays?|remains?)\b")


def _between_commas(text: str, start: int, end: int) -> str:
    """The part of a text between commas in which a place stands; all of it where it has no comma."""
    first, last = text.rfind(", ", 0, start), text.find(", ", end)
    if last >= 0 and _SAYS_ON.match(text, last):
        last = text.find(", ", last + 2)  # "the lorries, 300 deliveries a day, belong to another program"
    return text[first + 2 if first >= 0 else 0 : last if last >= 0 else len(text)]


def _is_over(value: str, written: str) -> bool:
    """Whether a date, or all of the month or the year that it names, lies before the day on which the brief was written."""
    return value[:4] < written[:4] or (_DAY.fullmatch(value) is not None and value[:7] < written[:7])


class _Reader:
    """One brief being read; fills its registers in one pass over its passages."""

    def __init__(
        self, text: str, playbook: Playbook, author: str, spans: list[tuple[int, int]], written: date | None = None
    ) -> None:
        self.body = Body(text, playbook, spans, written)
        self.registers = Registers(playbook)
        self._playbook, self._author = playbook, author
        self._before = ("", "")  # the two sentences before
        self._above = " "  # and both together
        # what the clause before said to be in scope, and in which sentence
        self._scope_of: tuple[str, tuple[int, int]] = ("", (0, 0))
        self._named_before: tuple[tuple[int, int], dict[str, list[str]]] = (
            (0, 0),
            {},
        )  # the choices of the clause before
        self._unclaimed_of: dict[str, dict[str, Clause | None]] = {}
        self._guessed_of: dict[str, dict[str, Clause | None]] = {}
        prose = ((passage.start, passage.end) for passage in self.body.passages if self.body.language == "en")
        self._customers = as_customers(text) if self.body.language == "en" else None
        self._landscape = Landscape(text, author, playbook, prose)
        self._cues = cues(playbook)
        self._titles, self._roles = titles(playbook), roles(playbook)
        self._observations = observations(playbook)
        self._resemblance = Resemblance(self.body, playbook, author, self.registers, self._landscape)

    def read(self) -> None:
        told = [self.body.text[passage.start : passage.end] for passage in self.body.passages]
        prepared = {words: Said.of(words) for words in dict.fromkeys(told)}
        sentences = [prepared[words] for words in told]
        read: set[object] = set()
        last: Passage | None = None
        for passage, sentence in zip(self.body.passages, sentences, strict=True):
            same = (sentence.text, passage.said, *passage.about())
            if same not in read:  # what a brief says twice, it says
                read.add(same)
                self._observe(passage, sentence)
                self._state(passage, sentence)
                if self.body.language == "en":
                    self._resemblance.look_at(passage, sentence)
            if last is not None and has_before(sentence.text):
                self._have(last, passage)
            if last is not None and leaves_out_before(sentence.text):
                self._leave_out(last)
            if last is not None and ends_before(sentence.text):
                self._leave_out(last, mood="past", only_one=True)
            if last is not None and ends_all_before(sentence.text):
                self._leave_out(last, mood="past")
            last = passage
            self._before = (self._before[1], sentence.text)
            self._above = " ".join(self._before)
        for signal, at in self._observations.seen(sentences):
            self.registers.show(signal, self.body.passages[at], sentences[at])
        self._compare()
        for at, sentence in enumerate(sentences):
            if settles_before(sentence.text):
                self._settle(self.body.passages[max(0, at - 2) : at])
            if at and plans_before(sentence.text):
                self._plan(self.body.passages[at - 1])
            if reassures(sentence.text):
                self._settle(list(self.body.paragraph(at)))
        self._signed()
        self._take_back()
        self._take_alone()
        if self.body.language == "en":
            self._resemblance.take()
        else:
            doubt(self.body, self.registers, self._landscape)
        self._drop_missing()
        self._drop_past()
        self._drop_other_sums()
        signals = (*self._playbook.signals, *self._playbook.traps)
        self.registers.imply(signals)
        self.registers.tell(signals)
        self.registers.drop_short_names()
        self._place_suite()
        self.registers.take_books_for_erp()
        self.registers.part_books_from_erp(self.body.text)

    def _drop_missing(self) -> None:
        """Drops what fills a key of which a label says that nothing does ("CRM: none"), and what no catalogue has where prose
        says so."""
        told = {(match["key"] or match["k"]).casefold() for match in _HAVE_NO.finditer(self.body.text)}
        for key, value in list(self.registers.facts):
            if key in self._landscape.missing or (key in told and value not in self._playbook.products):
                del self.registers.facts[key, value]

    def _place_suite(self) -> None:
        """The one suite of which nothing says what it does is the CRM beside another ERP, and the ERP beside another CRM."""
        keys = {key for key, _ in self.registers.places()} & {"crm", "erp"}
        suites = [
            (name, clause)
            for name, clause in self._landscape.unplaced.items()
            if not any(value.startswith(name.casefold()) for _, value in self.registers.places())
        ]
        if len(suites) == 1 and len(keys) == 1 and not self._landscape.missing:
            self.registers.put("erp" if keys == {"crm"} else "crm", *suites[0])

    def _drop_past(self) -> None:
        """Drops dates of years that are over where a fact is one that is still to come."""
        ahead = {fact.key for fact in self._playbook.facts if fact.ahead} if self.body.written else set()
        for place, fact in list(self.registers.facts.items()):
            if fact.key in ahead and _is_over(fact.value, str(self.body.written)):
                del self.registers.facts[place]

    def _drop_other_sums(self) -> None:
        """Of several sums that may be a fact, those stay that are said to be for this work, where one is."""
        for key in {fact.key for fact in self._playbook.facts if fact.kind == "money"}:
            sums = {place: fact for place, fact in self.registers.facts.items() if place[0] == key}
            meant = {place for place, fact in sums.items() if _FOR_THIS.search(fact.evidence)}
            for place in sums.keys() - meant if meant else ():
                if self.body.in_prose(sums[place]):
                    del self.registers.facts[place]

    def _compare(self) -> None:
        """The signals that texts show: by what is stated, or where it is stated of one party thus and of another otherwise."""
        for shown in self._observations.stated:
            for fact in self.registers.facts.values():
                passage = self.body.passage_of(fact) if fact.key == shown.key else None
                said = Said.of(self.body.text[passage.start : passage.end]) if passage else None
                if passage and said and shown.by(said):
                    self.registers.show(shown.signal, passage, said)
        for one in self._observations.differing:
            facts = [fact for fact in self.registers.facts.values() if fact.key == one.key]
            passage = self.body.passage_of(facts[-1]) if facts else None
            stated = [Said.of(fact.evidence) for fact in facts]
            vetoed = any(self._observations.vetoed(one.signal, said) for said in stated)
            if passage and one.differ(stated) and not vetoed:
                self.registers.show(one.signal, passage, Said.of(self.body.text[passage.start : passage.end]))

    def _have(self, asked: Passage, passage: Passage) -> None:
        """The products that are asked about are the writer's, as the next sentence says."""
        both = self.body.whole(replace(asked, end=passage.end), "stated")
        for mention in self._landscape.seen((asked.start, asked.end)):
            self.registers.put(self._landscape.fills(mention), self._landscape.name_of(mention), both)

    def _leave_out(self, passage: Passage, *, mood: str = "out of scope", only_one: bool = False) -> None:
        """What a passage named is not part of it, or no more, as the next sentence says; `only_one` system, where "it" is
        said."""
        named = [fact for fact in self.registers.facts.values() if passage.start <= fact.start < passage.end]
        kinds = ("system", "list") if mood == "out of scope" else ("system",)
        named = [fact for fact in named if self.registers.kind(fact.key) in kinds]
        if only_one and len(named) != 1:
            return
        for fact in named:
            where = fact.start, fact.end
            self.registers.put(fact.key, fact.value, Clause(fact.evidence, *where, mood, where))

    def _plan(self, passage: Passage) -> None:
        """What a passage puts off has its plan: it shows what it shows, and nothing that this would imply."""
        for signal in self._playbook.traps:
            for cause in signal.implied_by:
                shown = [*self.registers.observed.get(cause, ()), *self.registers.observed.get(signal.key, ())]
                if any(passage.start <= seen.start < passage.end for seen in shown):
                    self.registers.denied.add(signal.key)
                    self.registers.observed.pop(signal.key, None)

    def _settle(self, passages: Sequence[Passage]) -> None:
        """What passages showed, and what else they told where they did, is so no more."""
        for shown in self.registers.observed.values():
            for seen in list(shown):
                there = next((passage for passage in passages if passage.start <= seen.start < passage.end), None)
                if there is None:
                    continue
                shown.remove(seen)
                for place, fact in list(self.registers.facts.items()):
                    told = self.registers.kind(fact.key) == "text" and there.start <= fact.start < there.end
                    if told and not there.fact:
                        del self.registers.facts[place]

    def _take_back(self) -> None:
        """Sums that the brief corrects, and roles of people who it says leave."""
        for right, wrong, start, end in corrections(self.body.text, self.body.local):
            for place, fact in list(self.registers.facts.items()):
                if self.registers.kind(fact.key) == "money" and fact.value.endswith(f" {wrong}"):
                    del self.registers.facts[place]
                    self.registers.put(
                        fact.key, right, Clause(self.body.text[start:end], start, end, "stated", (start, end))
                    )
        people = {
            place: fact.value
            for place, fact in self.registers.facts.items()
            if self.registers.kind(place[0]) == "people"
        }
        gone = leaving(self.body.text, people.values())
        for place, name in people.items():
            if name in gone:
                del self.registers.facts[place]

    def _state(self, passage: Passage, sentence: Said) -> None:
        """What a passage states: the value of a label, or what its clauses say."""
        if passage.fact and not _ANSWERED.fullmatch(sentence.text.strip().rstrip(".")):
            self._labelled(passage.fact, passage)
            return
        titled = passage.heading.fact
        known = self.registers.places() if titled else set()
        self._prose(passage.start, passage.end, passage.heading, sentence)
        told = ("text", "list") if titled and titled.kind == "text" else ("text",)
        if titled and not any(self.registers.kind(key) not in told for key, _ in self.registers.places() - known):
            self._listed(titled, passage)

    def _prose(
        self, start: int, end: int, heading: Heading, sentence: Said | None = None, *, texts: bool = True
    ) -> None:
        """What the clauses of a sentence say, which may have been made ready; with or without the `texts` they state."""
        sentence = sentence or Said.of(self.body.text[start:end])
        for clause in clauses(self.body.text, start, end, sentence):
            said = replace(clause, mood=heading.mood) if heading.mood else clause
            if self.body.language == "pt" and said.mood == "negated":
                said = replace(said, mood=mood_of(_IN_PORTUGUESE.sub("em", said.text)))
            words = sentence.part(clause.text)
            for named in self._landscape.named(said):
                self.registers.put(*named)
            self._choices(said, words, listed=heading.lists)
            self._numbers(said, words)
            if texts:
                self._said(said, words, sentence)
            self._people(said)
        if self.body.language != "en" and not heading.mood:
            self._people_abroad(sentence.text, start, end)

    def cite(self, colleague: _Reader, *, older: bool) -> None:
        """Takes over what a colleague wrote whose mail is forwarded, where the writer says nothing on it; of an older mail
        that one forwards, no dates and sums: they are what is talked about."""
        colleague.read()
        said = quantities_in(
            " ".join(self.body.text[each.start : each.end] for each in self.body.passages),
            self.body.locale,
            self.body.written,
            self.body.local,
        )
        named = {  # who names a date corrects the other
            fact.key
            for fact in self._playbook.facts
            if any(one.whole or fact.kind == "money" for one in said.get(fact.kind, ()))
        }
        lapsed = {fact.key for fact in self._playbook.facts if older and fact.kind in ("date", "money")}
        self.registers.add(colleague.registers, besides=named, facts_besides=lapsed)

    # ------------------------------------------------------------ `Key: value`, and lists under a heading

    def _labelled(self, fact: Fact, passage: Passage) -> None:
        clause = next(clauses(self.body.text, passage.value, passage.end), None)
        said = passage.said or self.body.text[passage.value : passage.end].strip(" \t\r\n|*_")
        if clause is None or _EMPTY.fullmatch(said):
            return
        whole = self.body.text[passage.start : passage.end].strip(" \t\r\n|")
        start = self.body.text.index(whole, passage.start)
        left = passage.mood or passage.heading.mood
        known = self.registers.places()
        labelled = Clause(whole, start, start + len(whole), left or clause.mood, (passage.start, passage.end))
        self._value(fact, said, labelled, left=bool(left))
        if fact.kind != "text" and self.registers.places() == known:  # "money: Xero" labels no sum
            start = passage.start if ADDRESS.search(said) else passage.value  # "Accounting: Ann Lee, ann@acme.example"
            self._prose(start, passage.end, passage.heading)
        elif fact.kind == "choice":  # "Licences: both paid, Zoho renews 30 June 2027"
            self._prose(passage.value, passage.end, passage.heading, texts=False)
        elif fact.kind == "text":  # "What we want: orders in Odoo. EUR 18,000 at most. Ready by May."
            for start, end in list(sentences(self.body.text, passage.value, passage.end))[1:]:
                self._prose(start, end, passage.heading, texts=False)

    def _listed(self, fact: Fact, passage: Passage) -> None:
        """Takes a line under the heading of a fact as its value, where it says nothing else."""
        said = self.body.text[passage.start : passage.end].strip().rstrip(".;,")
        once = not fact.several or fact.kind in ("date", "money")
        if once and (NEGATED.search(said) or any(key == fact.key for key, _ in self.registers.facts)):
            return
        asked = counted(passage.heading.asked)
        if fact.kind == "quantity" and self.body.quantities(said)["date"]:
            return  # "questions until 4 December 2026"
        if fact.kind == "quantity" and not (asked or has_period(said)) and len(said.split()) > _FEW:
            return  # under "Volumes" somebody tells something else
        if fact.kind == "text" and _ANOTHER_LABEL.match(said):
            return  # "Decision to be made:" is left open, and the next line of the form is answered
        if not _EMPTY.fullmatch(said) and fact.kind != "choice" and not fact.choices:
            start = self.body.text.index(said, passage.start)
            left = passage.heading.mood
            line = Clause(said, start, start + len(said), left or mood_of(said), (passage.start, passage.end))
            if asked and _ONLY_HOW_MANY.fullmatch(said):
                said = f"{said} {asked}"
            self._value(fact, said, line, left=bool(left))

    def _value(self, fact: Fact, said: str, clause: Clause, *, left: bool = False) -> None:
        """A labelled value, whose label has said in which mood where it is `left`. Of a text the mood is its own:
        "Constraint: no downtime" states a constraint."""
        if fact.kind in ("text", "choice", "date", "money") and clause.mood in (
            "planned",
            "negated",
            "conditional",
            "past",
            "out of scope",
        ):
            clause = replace(clause, mood="stated")
        match fact.kind:
            case "system":
                for piece in clauses(self.body.text, clause.sentence[0], clause.end):
                    words = Said.of(piece.text)
                    self._said(piece, words, words)
                    self._numbers(piece, words)
                known = self.registers.places()
                for named in self._landscape.labelled(fact, clause, clause.end - len(said), left=left):
                    self.registers.put(*named)
                unknown = None if _NONE_YET.match(said) or ADDRESS.search(said) else _NAME_OF_SYSTEM.match(said)
                if (
                    unknown
                    and fact.key in ("crm", "erp")
                    and clause.mood == "stated"
                    and self.registers.places() == known
                ):
                    self.registers.put(fact.key, unknown["name"], clause)  # a product that no catalogue has
            case "date":
                clause = replace(clause, mood="hedged") if _PERHAPS.search(said) else clause
                self.registers.put(fact.key, self._date_of(fact, said), clause)
            case "money" if _TAKEN_BACK.search(said):
                return  # "Money: he threw out thirty grand over lunch and took it back by dessert"
            case "money":
                clause = replace(clause, mood="hedged") if _PERHAPS.search(said) else clause
                label = clause.text[: clause.text.find(said)]
                currency = _CURRENCY.search(label) if _BARE.fullmatch(said) and not _THOUSANDS.search(label) else None
                worth = f"{currency.group()} {said}" if currency else said  # "Budget (EUR): 40,000"
                self.registers.put(fact.key, self._sum_of(worth), clause)
            case "people" if self._landscape.names_any(replace(clause, text=f": {said}"), sure=True):
                return  # "Finance: Xero"
            case "people":
                still = {  # what is past or denied may be another's, or something else
                    "past": lambda: not has_left(said),  # "Niamh Tuohy (took over from Declan Furey in August)"
                    "negated": lambda: mood_of(re.split(r"[,;(<]", said)[0]) == "stated",  # "Kat Dudek, don't break it"
                }.get(clause.mood)
                if still and (is_successor(said) or still()):
                    clause = replace(clause, mood="stated")
                self.registers.put(fact.key, labelled_person(said, self._author), clause)
                self._people(replace(clause, mood="stated"), known=fact.key)
            case _ if fact.choices and self._cues.choices[fact.key].in_(Said.of(said)):
                parts = [part for part in re.split(r"[;(|]", said) if part.strip(" \t)")]
                if fact.kind == "list" and not left and len(parts) > 1:
                    for part in parts:  # "orders, invoices (support history is not)"
                        mood = mood_of(part)
                        meant = replace(clause, mood="out of scope" if mood == "negated" else mood)
                        self._chosen(fact.key, part, meant)
                else:
                    self._chosen(fact.key, said, clause)
                if fact.kind == "choice" and _DIGIT.search(said):
                    self._dated_and_priced(clause, Said.of(clause.text))  # "Licence: bought, renews 31 March 2028"
            case "choice":
                return
            case "list" if fact.cues:
                return  # records are those of the playbook
            case "list":
                for part in re.split(r"[,;]\s*|\s+and\s+", said):
                    self.registers.put(fact.key, part.strip(" ."), clause)
            case "quantity":
                self._quantity(fact, said, clause)
            case _ if any(date.end - date.start + 5 >= len(said) for date in self.body.quantities(said)["date"]):
                return  # "Starts: 1 June 2027" tells of no event
            case _ if ADDRESS.search(said) and len(said.split()) < _FEW + 2:
                return  # "Approval: my husband Rob, rob@…" names a person
            case _:
                now = _NOW.match(said)  # "used to be by e-mail, now in Jira"
                present = said[now.end() :] if now else said
                self.registers.put(fact.key, " ".join(present.rstrip(".").split()), clause)

    def _chosen(self, key: str, said: str, clause: Clause) -> None:
        """The choices that a labelled value names: "all bought, nothing up for renewal"."""
        choices, words = self._cues.choices[key], Said.of(said)
        chosen = choices.in_(words)
        if self.registers.kind(key) == "list" and clause.mood == "stated":
            chosen = self._left_in(key, chosen, clause, words)
        if self.registers.kind(key) == "choice":
            longest = choices.longest(words)
            chosen = [choice for choice in chosen if choice in longest]
        affirmed = choices.in_(Said.of(_NOTHING.sub(" ", said)))
        for choice in [choice for choice in chosen if choice in affirmed] or chosen:
            self.registers.put(key, choice, clause)

    def _quantity(self, fact: Fact, said: str, clause: Clause) -> None:
        """The numbers of a labelled value; one that has no words of its own counts what its label says. What is expected
        behind it is said of the next ("520, and I expect 800 once the deal comes through")."""
        own = clause.mood == mood_of(said)
        label = clause.text[: clause.text.find(said)].strip(" \t*_|:=.–—-•")
        last = ""  # what was counted so before
        for part in re.split(r"[;,](?!\d)\s*|\s+(?:and|/)\s+(?=\d)", said):
            count = _ASIDE.sub("", _FROM.split(_ABOUT.sub("", part.strip(" .")))[0]).strip(" .")
            if was := _BEFORE_NOW.search(count):  # "300 orders a month before we lost the contract, now 120"
                last = count[: was.start()]
                continue
            if last and (now := _NOW_ONLY.fullmatch(count)):
                count = re.sub(r"^\d[\d.,’']*", now["many"], last)
            if not _DIGIT.search(count) or re.match(r"[\d.,]+ ?%", count):
                continue
            if _ONLY_HOW_MANY.fullmatch(count) and (asked := counted(label)):
                count = f"{count} {asked}"
            elif _ONLY_HOW_MANY.fullmatch(count) and label and not _COUNTS_NOTHING.search(label):
                count = f"{label}: {count}"
            meant = replace(clause, mood=mood_of(part)) if own else clause
            self.registers.put(fact.key, " ".join(count.split()), _guessed(meant, part))

    def _sum_of(self, said: str) -> str:
        """The sum of a labelled value: the only one, or the first; none that is said to be of something else ("Money: the
        bank has 200k for the new yard, which isn't this")."""
        sums = self.body.quantities(said)["money"]
        if len(sums) == 1 and corrected_behind(said, sums[0].end):
            return ""
        if leaves_this_out(said) or (len(sums) == 1 and _EACH_MONTH.match(said, sums[0].end)):
            return ""
        if any(is_former(said, one.start) for one in sums):  # "was EUR 30,000, cut to EUR 22,000"
            return next((one.value for one in sums if not is_former(said, one.start)), "")
        parts = re.split(r";|\(|,\s", said)
        for_this = [part for part in parts if len(sums) > 1 and _THE_WORK.search(part) and self.body.sum_in(part)]
        return self.body.sum_in(said) or self.body.sum_in((for_this or parts)[0])

    def _date_of(self, fact: Fact, said: str) -> str:
        """The date of a labelled value: of several the first of which nothing else is said; none where other words come
        first and say something else of it ("Deadline: steering group 18 February")."""
        if _NO_DATE.match(said):
            return ""  # "nil, perpetual; the cold store's contract ends in March"
        named = [date for date in self.body.quantities(said)["date"] if date.value]
        dates = [date for date in named if not is_former(said, date.start)]
        if len(dates) < len(named):  # "was 1 March 2027, moved to 1 June 2027"
            return dates[0].value if dates else ""
        meant = [date for date in dates if not self._cues.other(fact, Said.of(date.said))]
        if len(dates) > 1 and meant:
            return meant[0].value
        if len(dates) == 1 and not meant and dates[0].start > _WORDS_FIRST:
            return ""
        if dates and not dates[0].whole and not _SOON_SAID.fullmatch(said[: dates[0].start]):
            return ""  # "When: I have the autumn rush from September"
        first, written = re.split(r";|\(|,\s", said)[0], self.body.written if dates else None
        return next(filter(None, (date_in(part, self.body.locale, written) for part in (said, first))), "") or ""

    # ------------------------------------------------------------ prose

    def _said(self, clause: Clause, said: Said, sentence: Said) -> None:
        """What the cues of each fact find in a clause."""
        if self.body.language != "en":
            return
        read: set[str] = set()
        for fact, tried in self._cues.stated(sentence):
            cue = tried.cue
            around = said if fact.kind == "choice" else sentence
            before = self._above if fact.kind == "text" else ""  # a text may go on with what was said
            match = None if fact.key in read else tried.search(said, around, before)
            if match is None or self._cues.vetoed(fact.key, sentence):
                continue
            if fact.kind == "text" and tells_of_others(sentence.text):
                continue
            if cue.needs_system and not (_SYSTEM_WORD.search(sentence.text) or self._names_product(clause)):
                named_before = self._before[1] and _PAPER.search(sentence.text)
                if not named_before or not self._landscape.names_any(Clause.alone(self._before[1])):
                    continue
            meant = replace(clause, mood="stated") if clause.mood in cue.moods else clause
            if self._cued(fact, cue, match, meant) and not cue.value:
                read.add(fact.key)

    def _numbers(self, clause: Clause, said: Said) -> None:
        """Volumes, dates and sums, in any language."""
        if self.body.may_count(clause.text) and not OTHERS.search(said):
            words = Said.of(clause.text)  # what they count stands in the same clause
            self._counted(clause, words)
            self._dated_and_priced(clause, words)

    def _parted(self, clause: Clause) -> tuple[int, int]:
        """The part of a sentence between semicolons in which a clause stands."""
        start, end = clause.sentence
        first = self.body.text.rfind(";", start, clause.start) + 1
        last = self.body.text.find(";", clause.end, end)
        return max(start, first), end if last < 0 else last

    def _counted(self, clause: Clause, words: Said) -> None:
        """How many of what, and in which time: each number of a clause that the cues of a quantity find."""
        if clause.mood == "planned" and _MIGHT_BE.search(clause.text):
            clause = replace(clause, mood="hedged")  # "it might be 1,500 customers"
        if clause.mood not in ("stated", "hedged") or not _DIGIT.search(clause.text):
            return
        taken = bytearray(len(clause.text))  # the characters that a count has been read from
        counting = clause.text  # without the sums, which say nothing of what is counted beside them
        for amount in self.body.quantities(clause.text)["money"]:
            counting = f"{counting[: amount.start]}{'·' * (amount.end - amount.start)}{counting[amount.end :]}"
        words = Said.of(counting) if counting != clause.text else words
        for fact, tried in self._cues.counted(words):
            whole = tried.search(words, words)
            if not whole and len(counting) <= _LONG:
                continue
            vetoed = self._cues.vetoed(fact.key, words)
            for match in tried.pattern.every(counting):
                start, end = match.span("v")
                if not whole and (
                    not has_period(match.group())
                    or len(_LONGER_WORD.findall(match["v"])) < _COUNTED_AND_PERIOD
                    or _COSTS.search(counting, max(0, start - 30), end + 15)
                    or not tried.near(counting, start, end)
                ):
                    continue  # one that runs on: "…, 25 contracts a month, has to be going by March, budget is …"
                if any(taken[start:end]):
                    continue
                if vetoed and self._cues.vetoed(fact.key, Said.of(_between_commas(counting, start, end))):
                    continue  # "90 quotes a week, 12 salesmen": of the one it is no volume
                if corrected_behind(self.body.text, clause.start + end) or _OF_THE_HOUSE.match(clause.text, end):
                    continue  # "180 a month... sorry, 1,800"; "18,400 growers as members"
                taken[start:end] = b"x" * (end - start)
                if is_of_once(self.body.text, clause.sentence, clause.start + start, clause.start + end):
                    continue  # "last year we had 9,000 a month, today 4,000"
                said = clause.text[start:end]
                number = _DIGIT.search(re.sub(r"\b20\d\d\b", "····", said))
                said_from = start + (number.start() if number else 0)
                before = clause.text[max(0, said_from - _LONG) : said_from]
                value = " ".join(said.strip(" .,:;").split())
                first = (
                    clause.mood == "hedged"
                    and _DIGIT.search(clause.text, end)
                    and mood_of(clause.text[max(0, end - _LONG) : end]) == "stated"
                )
                told = (
                    replace(clause, mood="stated") if first else clause
                )  # "140 orders, in season it can reach maybe 400"
                self.registers.put(fact.key, value, _guessed(told, before, before=True))

    def _dated_and_priced(self, clause: Clause, words: Said) -> None:
        """The dates and sums of a clause, by what is said of each; none where a clause says it of two."""
        named = self.body.quantities(clause.text)
        if not any(named.values()):
            return
        sentence = self.body.text[slice(*clause.sentence)]
        # "Their clean-up is done by us, and is to be finished by June": it is said of the clean-up
        subject = self.body.text[clause.sentence[0] : clause.start] if _VERB_FIRST.match(clause.text) else ""
        all_words = Said.of(self.body.text[slice(*self._parted(clause))])
        if _LABEL_BEFORE.fullmatch(self.body.text, clause.sentence[0], clause.start):
            named = {**named, "money": []}  # "Annual cost of PRIMAVERA – 6,200,000"
        found: dict[str, dict[str, Clause]] = {}
        for fact, tried in self._cues.dated(words):
            cue = tried.cue
            if cue.needs_system and not (_SYSTEM_WORD.search(sentence) or self._names_product(clause)):
                continue
            if self._cues.vetoed(fact.key, all_words):
                continue
            mood = "stated" if clause.mood in cue.moods else clause.mood
            if mood in ("stated", "planned", "conditional") and _PERHAPS.search(clause.text):
                mood = "hedged"  # "we could perhaps find 30,000"
            for quantity in named.get(fact.kind, ()):
                said = quantity.said if mood in ("stated", "hedged") else ""
                about = Said.of(said)
                whole = about
                if subject or _THEN.search(said):
                    whole = Said.of(f"{subject} {_THEN.sub('', said)}")
                if corrected_behind(self.body.text, clause.start + quantity.end):
                    continue
                if is_of_once(
                    self.body.text, clause.sentence, clause.start + quantity.start, clause.start + quantity.end
                ):
                    continue  # "was meant to be 1 March but has slipped to 1 June"
                if not quantity.whole and _HAPPENED.search(said):
                    continue  # "a shop that we opened in March"
                if said and quantity.value and tried.search(about, whole, sentence):
                    before, _, after = said.partition(HERE)
                    bound = _LATEST.match(after) or (fact.kind == "date" and _SAY.search(before))
                    # "about 30,000"; "If the subsidy is accepted we could put $35,000"
                    rough = mood == "stated" and (
                        (ROUGHLY.search(before) and not bound) or _ONLY_IF.search(clause.text[: quantity.start])
                    )
                    found.setdefault(fact.key, {})[quantity.value] = replace(clause, mood="hedged" if rough else mood)
        for key, values in found.items():
            if len(values) == 1:
                self.registers.put(key, *values.popitem())
        self._unclaimed(clause, named)

    def _unclaimed(self, clause: Clause, named: dict[str, list[Quantity]]) -> None:
        """Remembers the dates and sums that may be a fact of which nothing else tells."""
        said = Said.of(self.body.text[slice(*clause.sentence)])
        for fact, alone in self._cues.alone:
            for quantity in () if self._cues.vetoed(fact.key, said) else named[fact.kind]:
                about = Said.of(quantity.said)
                if (
                    quantity.whole
                    and not _YEAR.fullmatch(quantity.value)
                    and clause.mood in ("stated", "hedged", *alone.cue.moods)
                    and not (alone.unless and alone.unless.search(about))
                    and not self._cues.other(fact, about)
                ):
                    matches = alone.pattern.search(about) is not None
                    guessed = clause.mood == "hedged" or _PERHAPS.search(clause.text) is not None
                    of = self._guessed_of if guessed else self._unclaimed_of
                    of.setdefault(fact.key, {})[quantity.value] = clause if matches else None

    def _take_alone(self) -> None:
        """Of a fact that was read nowhere, the only date or sum in the brief that may be it, or that somebody guesses."""
        for of, mood in ((self._unclaimed_of, "stated"), (self._guessed_of, "hedged")):
            for key, values in of.items():
                known = any(key == read for read, _ in (*self.registers.facts, *self.registers.hedged))
                if len(values) == 1 and not known:
                    value, clause = next(iter(values.items()))
                    if clause:
                        self.registers.put(key, value, replace(clause, mood=mood))

    def _names_product(self, clause: Clause) -> bool:
        start, end = clause.sentence
        return self._landscape.names_any(replace(clause, text=self.body.text[start:end], start=start, end=end))

    def _cued(self, fact: Fact, cue: Cue, match: re.Match[str], clause: Clause) -> bool:
        """Reads the value that a cue announces; whether there was one."""
        if OTHERS.search(clause.text):
            return False
        if cue.value:
            value: str | None = cue.value
        else:
            if "v" in match.groupdict() and match["v"]:
                value = " ".join(clause.text[slice(*match.span("v"))].strip(" .,:;").split())
            else:
                clause = self._to_its_end(fact, self._with_subject(clause))
                value = " ".join(clause.text.split())
        if not value or clause.mood not in ("stated", "hedged"):
            return False
        self.registers.put(fact.key, value, clause)
        return True

    def _to_its_end(self, fact: Fact, clause: Clause) -> Clause:
        """Of a text that begins with an if also what then happens: "If Xero refuses an invoice, it lands in a list"."""
        if fact.kind != "text" or clause.mood == "past" or not _IF_FIRST.match(clause.text):
            return clause
        words = self.body.text[clause.start : clause.sentence[1]].rstrip(" .;\n\t")
        return replace(clause, text=words, end=clause.start + len(words))

    def _with_subject(self, clause: Clause) -> Clause:
        """A clause that only goes on with a verb, from the start of its sentence."""
        if not _VERB_FIRST.match(clause.text):
            return clause
        words = self.body.text[clause.sentence[0] : clause.end].lstrip()
        return replace(clause, text=words, start=clause.end - len(words))

    def _choices(self, clause: Clause, words: Said, *, listed: bool) -> None:
        """Records and processes: those that a clause names where it says that they are in scope, or out of it.

        What is to move is planned by nature, and stated as the scope, unless it is for later."""
        if self._customers and self._customers.search(clause.text):
            # "the opticians and their orders should go across"
            words = Said.of(self._customers.sub("customers", clause.text))
        named = {
            key: chosen
            for key in self._cues.scope
            if (choices := self._cues.choices.get(key))
            and choices.any_name.may_be_in(words)
            and (chosen := choices.in_(words.part(COUNTED.sub(" ", words.text))))
        }
        named = {key: kept for key, chosen in named.items() if (kept := self._moved(key, chosen, clause))}
        if clause.mood not in ("question", "past") and _ONLY_WHERE.search(clause.text) is None:
            named = {key: kept for key, chosen in named.items() if (kept := self._left_in(key, chosen, clause, words))}
        if not named and clause.mood == "out of scope" and _VERB_FIRST.match(clause.text.removeprefix("and ")):
            sentence, named = self._named_before  # "Orders come in through our distributor and are not part of it"
            named = named if sentence == clause.sentence else {}
            listed = True
        if not named or self._names_persons_below(clause):
            return
        self._named_before = clause.sentence, named
        if clause.mood == "question" and _WISHED.match(clause.text):
            clause = replace(clause, mood="stated")  # "Could customers and invoices go across by themselves?"
        if answered := _ANSWERED.fullmatch(clause.text):  # "Orders: yes. Support history: no"
            clause = replace(clause, mood="stated" if answered["yes"] else "out of scope")
            listed = True
        if clause.mood == "negated" and _NONE_OF_THEM.fullmatch(self.body.text[slice(*clause.sentence)].strip(" .\n")):
            clause, listed = replace(clause, mood="out of scope"), True  # "No deals, no orders."
        if clause.mood == "planned" and not listed and not _LATER.search(clause.text):
            clause = replace(clause, mood="stated")
        if clause.mood == "negated" and mood_of(WITHOUT.sub(" ", clause.text)) == "stated":
            clause = replace(clause, mood="stated")  # "orders are to flow without anybody's hand"
        deferred = clause.mood in ("stated", "planned") and _DEFERRED.search(clause.text) is not None
        if deferred:
            clause = replace(clause, mood="deferred")
        for key, chosen in named.items():
            scope = self._cues.scope[key]
            goes_on = self._scope_of == (key, clause.sentence) and _GOES_ON.fullmatch(clause.text) is not None
            if listed or deferred or not scope or goes_on or any(tried.search(words, words) for tried in scope):
                self._scope_of = key, clause.sentence
                for choice in chosen:
                    self.registers.put(key, choice, clause)

    def _left_in(self, key: str, chosen: list[str], clause: Clause, words: Said) -> list[str]:
        """Those choices of a clause that it does not leave out; the others are entered as out of scope."""
        places = self._cues.choices[key].places(words)
        out = {name for name, start, end in places if leaves_out(words.text, start, end)}
        for name in chosen:
            if name in out:
                self.registers.put(key, name, replace(clause, mood="out of scope"))
        return [name for name in chosen if name not in out]

    def _moved(self, key: str, chosen: list[str], clause: Clause) -> list[str]:
        """Those choices of a clause that are not only what sets a transfer off."""
        if OCCASION.search(clause.text) is None:
            return chosen
        places = self._cues.choices[key].places(Said.of(clause.text))
        only = {
            name
            for name in chosen
            if (at := [place for place in places if place[0] == name])
            and all(sets_off(clause.text, 0, start, end) for _, start, end in at)
        }
        return [name for name in chosen if name not in only]

    def _names_persons_below(self, clause: Clause) -> bool:
        """Whether a line is the title of the persons whom the lines below name with their addresses: "Contacts"."""
        if _TITLE.fullmatch(clause.text) is None:
            return False
        below = self.body.text[clause.end : clause.end + 300].split("\n\n")
        return any(ADDRESS.search(part) for part in below[:2] if part.strip())

    def _people(self, clause: Clause, known: str = "") -> None:
        """Who has which role, where the text says so. A product is nobody; the role `known` has been read."""
        if clause.mood not in ("stated", "planned", "hedged"):
            return
        for key, person in self._titles.named(clause.text, self._author):
            if self.body.language != "en" and self._roles.has_left(self.body.text[slice(*clause.sentence)], person):
                continue
            if key != known and not self._landscape.is_name_of(person):
                self.registers.put(key, person, replace(clause, mood="stated") if clause.mood == "planned" else clause)

    def _people_abroad(self, words: str, start: int, end: int) -> None:
        """Who has which role by a sentence that is not in English."""
        if words.rstrip().endswith("?"):
            return
        known = {value for key, value in self.registers.facts if self.registers.kind(key) == "people"}
        for key, person in self._roles.named(words, self._author):
            if person.casefold() not in known and not self._landscape.is_name_of(person):
                said = words.strip()
                at = self.body.text.index(said, start)
                self.registers.put(key, person, Clause(said, at, at + len(said), "stated", (start, end)))

    def _signed(self) -> None:
        """The writer's own role, where the signature gives it and the text gives it to nobody else."""
        for key, person, start, end in self._titles.signed(without_forwarded(self.body.text).rstrip(), self._author):
            if not any(fact.key == key for fact in self.registers.facts.values()):
                self.registers.put(key, person, Clause(self.body.text[start:end], start, end, "stated", (start, end)))

    # ------------------------------------------------------------ registers

    # ------------------------------------------------------------ signals, traps, questions

    def _observe(self, passage: Passage, sentence: Said) -> None:
        """The signals and traps that a sentence shows; of each, the first sentence that does is kept."""
        if sentence.text.rstrip().endswith("?"):
            return
        for signal, tried in self._cues.signals(sentence):
            if self.registers.is_plain(signal) or self._observations.vetoed(signal, sentence):
                continue
            if tried.search(sentence, sentence, self._above):
                self.registers.show(signal, passage, sentence)

    def questions(self) -> Iterator[ClientQuestion]:
        """Questions to us: sentences that end in a question mark and do not just ask for the scope or the quote."""
        for passage in self.body.passages:
            start = passage.start
            sentence = self.body.text[start : passage.end].strip()
            if not sentence.endswith("?") or len(sentence) > 400:
                continue
            if re.search(
                r"\b(?:quote|quotation|scope|proposal|offer|cost|price|what the work|tell us what)\b", sentence, re.I
            ):
                continue
            if re.search(r"\b(?:you|your|who would|do we need|can we|is it possible|are there)\b", sentence, re.I):
                first = self.body.text.index(sentence, start)
                yield ClientQuestion(" ".join(sentence.split()), first, first + len(sentence))


def _guessed(clause: Clause, said: str, *, before: bool = False) -> Clause:
    """The clause as a hedged one where the number in `said` (or behind it) is somebody's guess."""
    guessed = GUESSED.search(said) if before else re.match(rf"\W*(?:{_GUESSED})", said, re.I)
    return replace(clause, mood="hedged") if guessed and clause.mood == "stated" else clause


_GUESSED = r"maybe|perhaps|possibly|probably|say|tbc|guess\w*|\?"
_NONE_YET = re.compile(
    r"\W*(?:nil|none|no|nothing|not|n/?a|unknown|undecided|open|tb[cd]|various|keine?[sr]?|nichts|aucun|ninguno|geen|nenhum)\b",
    re.I,
)
_NOTHING = re.compile(r"(?<=[,;.]\s)\W*(?:nothing|none|neither|no|not)\b[^,;.]*", re.I)
_EMPTY = re.compile(
    r"[\Wツ_]*(?:n/?a|nil|nothing|keine?[sr]?|aucun|ninguno|geen|nenhum|(?:i |we )?(?:do not|don['’]?t) know(?: yet)?|no idea|dunno|not (?:yet )?(?:counted|measured|disclosed|applicable|discussed|agreed|decided|defined|set|fixed|chosen|named)(?: yet)?|unclear|to be named|tbd|tbc|unknown|none(?: (?:yet|known|any ?more|at present|currently|at the moment|so far|left|that (?:i|we) know(?: of)?))?|nowhere|(?:(?:we )?have ?n['’]t|have not|did ?n['’]t) (?:got|get|gotten|come|thought) (?:that far|to (?:that|it)|about (?:that|it))(?: yet)?|not (?:yet )?(?:known|decided|sure|there)(?: yet)?|to be (?:defined|decided|confirmed)|open|\?+|…|\.\.\.)?\W*",
    re.I,
)
