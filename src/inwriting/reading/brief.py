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
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, partial
from itertools import chain
from typing import TypeVar

from inwriting.playbook.schema import Playbook
from inwriting.reading.enquiries.enquiry import not_a_brief
from inwriting.reading.enquiries.titles import names_systems_alone
from inwriting.reading.model import (
    DISOWNED,
    OF_OTHERS,
    BriefReading,
    ClientQuestion,
    DecisionRead,
    DirectionRead,
    ExcludedRead,
    FactRead,
    HedgedRead,
    SignalRead,
)
from inwriting.reading.moods.adviser import leave_advisers_out
from inwriting.reading.moods.aside import put_aside
from inwriting.reading.moods.corrected import meant_instead, named_anew, replaced
from inwriting.reading.moods.doubts import Doubts
from inwriting.reading.moods.elsewhere import told_elsewhere
from inwriting.reading.moods.heard import take_heard
from inwriting.reading.moods.history import drop_those_before
from inwriting.reading.moods.named_only import note_named
from inwriting.reading.moods.retraction import (
    amendments,
    corrections,
    corrects,
    ends_all_before,
    ends_before,
    goes_on_of_it,
    has_before,
    is_not_as,
    leaves_out_before,
    leaving,
    no_longer,
    other_values,
    plans_before,
    reassures,
    sets_right,
    settles_before,
    to_be_read,
)
from inwriting.reading.moods.said_of_it import said_of_it
from inwriting.reading.moods.set_apart import Places, may_set_apart, sets_apart, short_names
from inwriting.reading.moods.to_be_told import tasks
from inwriting.reading.moods.updates import is_one, superseded, updates
from inwriting.reading.numbers.beside_stated import tell_beside_stated
from inwriting.reading.numbers.decision import read_decision
from inwriting.reading.numbers.depends import drop_named_beside, keep_conditions
from inwriting.reading.numbers.figures import VOLUMES
from inwriting.reading.numbers.left_open import take_guessed_doubles, take_left_open
from inwriting.reading.numbers.limits import keep_limits
from inwriting.reading.numbers.none_stated import note_no_system, note_none
from inwriting.reading.numbers.nouns_elsewhere import take_counts_by_label, take_other_seasons
from inwriting.reading.numbers.other_days import drop_other_days
from inwriting.reading.numbers.other_period import Recount, recounts
from inwriting.reading.numbers.other_things_abroad import drop_other_things
from inwriting.reading.numbers.quantities import Quantity, date_in, money_in
from inwriting.reading.numbers.stale import drop_stale, stale_numbers
from inwriting.reading.page.body import DIGIT, Body
from inwriting.reading.page.brief_form import EMPTY_FORM, BriefForm, form_in, is_brief_form
from inwriting.reading.page.counted import whose
from inwriting.reading.page.far_off import without_far_off
from inwriting.reading.page.form_answers import FormAnswers
from inwriting.reading.page.form_lines import on_lines
from inwriting.reading.page.labels import labels
from inwriting.reading.page.laid_out import laid_out
from inwriting.reading.page.layout import Passage
from inwriting.reading.page.shown_with import shown_with, with_limit
from inwriting.reading.products.by_work import place_by_work, place_unknown_by_what_it_holds
from inwriting.reading.products.called import OTHER_SYSTEMS
from inwriting.reading.products.catalogue import catalogue
from inwriting.reading.products.systems import Landscape
from inwriting.reading.records.directions import directions
from inwriting.reading.records.listed import keep_to_list
from inwriting.reading.records.own_words import kinds_named, left_in_own_words
from inwriting.reading.records.particulars import particulars
from inwriting.reading.records.records_beside import Beside, records_beside, without_beside
from inwriting.reading.records.scope import ANSWERED
from inwriting.reading.requests.questions import questions, sentences, speaks_to_us
from inwriting.reading.roles.not_ours_abroad import drop_people_of_others
from inwriting.reading.roles.people import NAME, name_beside, titles
from inwriting.reading.roles.people_abroad import roles
from inwriting.reading.roles.roster import roles_listed
from inwriting.reading.roles.safety import drop_safety
from inwriting.reading.roles.uninvolved import uninvolved
from inwriting.reading.text import lazy
from inwriting.reading.text.authorship import (
    mail_left,
    mails_taken_up,
    own_rows,
    own_words,
    to_us,
    unquoted,
    without_forwarded,
)
from inwriting.reading.text.edits import Edited, as_sent, edited
from inwriting.reading.text.language import NAMES, name_of, parts_abroad
from inwriting.reading.text.lines import header_name
from inwriting.reading.text.patterns import Said
from inwriting.reading.text.struck import struck, without_struck
from inwriting.reading.text.well_cut import well_cut
from inwriting.reading.told.abroad import Abroad
from inwriting.reading.told.cited import cite_plainly
from inwriting.reading.told.cues import cues
from inwriting.reading.told.event_and_effect import read_events
from inwriting.reading.told.filed import drop_left_out, file_texts
from inwriting.reading.told.labelled import NONE, LabelledValues
from inwriting.reading.told.leaning import show_leaning
from inwriting.reading.told.observations import observations
from inwriting.reading.told.one_each import keep_one_each
from inwriting.reading.told.prose import Clause
from inwriting.reading.told.registers import Registers
from inwriting.reading.told.remarks_in_rows import read_remarks_in_rows
from inwriting.reading.told.resemblance import Resemblance
from inwriting.reading.told.shown_english import show_by_facts, shown_english
from inwriting.reading.told.statements import Statements
from inwriting.reading.told.told_english import told_english
from inwriting.reading.told.unframed import Unframed

Of = TypeVar("Of", FactRead, ExcludedRead, HedgedRead, SignalRead, DirectionRead)
_SPACES = "\u00a0\u2009\u202f"  # French groups thousands with a narrow one
_BY_TITLE = ("date", "money", "list")  # the kinds of facts that a title says in full
_WITH_TITLE = lazy.pattern(rf"\s*{NAME}(?:[,;(]| [-–—] )[^.:\n]{{2,60}}\s*\.?\s*$")  # "Kim Tan, CFO", and no more
_TITLE_PARTS = lazy.pattern(r"[,;|] (?!(?:19|20)\d\d\b)| [-–—] ")  # each says something for itself
MISTAKEN = (  # the kinds of mail for which a brief is mistaken by its manners
    "sales-pitch",
    "newsletter",
    "spam",
    "application",
    "invoice",
    "order",
    "notice",
    "misdirected",
)
TOLD = 4  # keys of facts: of a seller's mails none tells so many
_TOLD_IN_FULL = (
    "out of scope",
    "past",
    "negated",
)  # what a letter says is left out is cited with the words that say so
_HEAD = 6  # lines of a forwarded mail in which its header stands
_ISO = 10  # characters of a whole date
_LABELLED = lazy.pattern(r"[ \t]*[A-Z][\w’'/ -]{2,40}: ?(?=\S)")
_DIGITS = lazy.pattern(r"\d+(?:\.\d+)?")
_CLOCK = lazy.pattern(r"\b\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?: ?[ap]m\b)?", re.I)
_SURNAME_FIRST = lazy.pattern(
    r"^(?P<surname>[^\W\d_][\w’'-]+), (?P<rest>[^\W\d_][\w’'-]+)(?= \()"
)  # "Lang, Ivo (Finance)"
_UNNAMED_COUNT = lazy.pattern(r"\d[\d.,]* per \w+")
_SAME_MATTER = 200  # characters
MOST_READ = 400_000  # characters; a longer brief is read so far and filed whole


def read_brief(
    text: str,
    playbook: Playbook,
    *,
    subject: str = "",
    author: str = "",
    own: Sequence[tuple[int, int]] | None = None,
    written: date | None = None,
    of_case: bool = False,
    copied: Sequence[str] = (),
) -> BriefReading:
    """What a brief states (facts with the exact words), leaves out, guesses and asks; signals and traps it shows.

    `text` is the mail's body; offsets refer to it. `own` are the stretches that the writer wrote, where that is known
    better than from the text (attached files stand in it). A date without a year is the next one after the day on which it
    was `written`; where that is not known it is none. Of a mail that forwards a colleague's, by the address of its
    `author`, or another's that it makes its request, these words are read too, where the writer says nothing on the same.
    Words that are `of_case`, in answer to us, need not be a brief. Those to whom the mail is `copied` ("Ivo Lang (Finance)
    <ivo@acme.example>") have the role that stands beside their name. Deterministic and linear."""
    sent = text[:MOST_READ]
    own = own_rows(sent) if own is None else own
    steps = _laid_out(sent, own, author, playbook)
    text = steps[-1].text if steps else sent
    for step in steps:
        own = step.as_seen(own) if own is not None else None
    spans = own_words(text) if own is None else own
    form = form_in(text, spans, playbook)
    written_so = text if form and form.quoted else unquoted(text)
    if form:
        written_so, spans = form.readable(written_so), form.spans
    elif own is None and written_so != text:
        spans = own_words(written_so)
    answers = FormAnswers(form, written_so, playbook) if form else None
    text = without_struck(answers.readable() if answers else written_so)
    beside = records_beside(text, playbook)
    text = without_beside(text, beside)
    for space in _SPACES:
        text = text.replace(space, " ")
    why_not = "" if of_case else _why_not(text, subject, form, playbook)
    if why_not and why_not not in MISTAKEN:
        return BriefReading(False, why_not)
    reader = _Reader(text, playbook, author, sorted(spans), written)
    reader.read()
    if why_not and not _tells_of_own_work(reader.registers, playbook):
        return BriefReading(False, why_not)
    if answers:
        answers.settle(reader.body, reader.registers)
    reader.strike(written_so)
    reader.leave_beside(beside)
    forwarded = tuple(mails_taken_up(text, author))
    ways = reader.directions()
    older = False
    for mail in forwarded:
        named = mail.author or mail.name
        words = form.besides(mail.words) if form else mail.words
        told = to_us(text, mail.start, mail.end) if mail.outside else text
        whole = (mail.start, mail.start) if mail.outside else (mail.start, mail.end)  # who signs there has no role here
        sent_on = _sent_on(text[mail.start : mail.end], reader.body.locale)
        colleague = _Reader(told, playbook, mail.author or author, words, sent_on, whole)
        colleague.read()
        if mail.outside and reader.runs_other_than(colleague):
            continue  # a house that runs other systems than the writer's tells of its own project
        reader.cite(colleague, older=older, called=named, of_writer=mail.of_writer)
        ways = ways or colleague.directions()
        older = older or any(
            text[start:end].strip() for start, end in mail.words
        )  # a memo may stand below a bare header
    read, first = reader.registers, playbook.facts[0].key  # the decision to be made stands first

    called = _called(reader)
    titled = _by_subject(subject, text, read, playbook, written)
    known = {key for key, _ in (*read.facts, *read.hedged)}
    known |= {fact.key for fact in titled.facts} | {guess.key for guess in titled.hedged}
    unknown = tuple(answers.unknown(known)) if answers else ()

    def as_written(item: Of) -> Of:
        said_by = next((mail.said_by for mail in forwarded if mail.start <= item.start < mail.end), "")
        start, end = form.value_of(item.start, item.end) if form else (item.start, item.end)
        quoted = written_so
        if steps:
            start, end = as_sent(steps, start, end)
            quoted = sent
        start, end = well_cut(quoted, start, end)
        return replace(item, evidence=quoted[start:end], start=start, end=end, author=said_by)

    def in_full(item: ExcludedRead) -> ExcludedRead:
        if item.start < item.end and item.why == "planned":
            return replace(item, end=with_limit(reader.body.text, item.end))
        if item.start == item.end or form or item.why not in _TOLD_IN_FULL:
            return item
        passage = reader.body.passage_at(item.start)
        start, end = shown_with(reader.body.text, item.start, item.end, passage)
        return replace(item, start=start, end=end)

    def asked_as_sent(question: ClientQuestion) -> ClientQuestion:
        start, end = as_sent(steps, question.start, question.end)
        return replace(question, start=start, end=end)

    return BriefReading(
        True,
        facts=(
            *(
                as_written(fact)
                for fact in sorted(read.facts.values(), key=lambda fact: (fact.key != first, fact.start, fact.key))
            ),
            *(replace(as_written(fact), evidence=fact.evidence) for fact in titled.facts),
            *_by_copies(copied, read, playbook),
        ),
        excluded=(
            *(
                as_written(in_full(item))
                for place, item in read.excluded.items()
                if read.holds(place, item.why) and not titled.settles(item)
            ),
            *map(as_written, left_in_own_words(reader.body, read, playbook)),
        ),
        hedged=(*map(as_written, (*read.hedged.values(), *unknown)), *titled.hedged),
        signals=tuple(map(as_written, read.among(playbook.signals))),
        traps=tuple(map(as_written, read.among(playbook.traps))),
        questions=tuple(map(asked_as_sent, reader.questions())),
        language=reader.body.language,
        decision=reader.decision(next((fact for fact in read.facts.values() if fact.key == first), None)),
        called=called,
        parts=_unread_parts(reader) if called == "English" else (),
        directions=tuple(map(as_written, ways)),
        mail_left=mail_left(text, author),
    )


def _sent_on(mail: str, locale: str) -> date | None:
    """The day on which a mail was sent, by the line above it or its header's; None where neither names one."""
    first, *others = mail.splitlines()[:_HEAD]
    head = [first, *(line.partition(":")[2] for line in others if header_name(line) == "sent")]
    days = (date_in(_CLOCK.sub(" ", line), locale) for line in head)
    day = next((day for day in days if day and len(day) == _ISO), "")
    return date.fromisoformat(day) if day else None


def _laid_out(sent: str, own: Sequence[tuple[int, int]] | None, author: str, playbook: Playbook) -> list[Edited]:
    """The steps from a text as it was sent to one that is read line by line; our form first, before it passes for a table."""
    form = form_in(sent, own_words(sent) if own is None else own, playbook) if is_brief_form(sent) else None
    way = partial(on_lines, form) if form else partial(without_far_off, own=own, author=author)
    first = edited(sent, [way])
    return [*first, *laid_out(first[-1].text if first else sent, playbook)]


def _why_not(text: str, subject: str, form: BriefForm | None, playbook: Playbook) -> str:
    """Why a mail is no brief, as `not_a_brief` says it; our form is one where anything is filled in, and says else nothing."""
    if form is None:
        return not_a_brief(text, subject, playbook)
    if form.rows:
        return ""
    return EMPTY_FORM if form.says_nothing(text) else not_a_brief(form.without(text), subject, playbook)


def _tells_of_own_work(read: Registers, playbook: Playbook) -> bool:
    """Whether a mail tells of systems of the writer's, and of so much besides, that nobody writes it who wants to sell."""
    stated = {key for key, _ in read.facts}
    return len(stated) >= TOLD and not stated.isdisjoint(playbook.system_keys)


def _called(reader: _Reader) -> str:
    """What the brief's language is, to its writer; a language that is read was told by more than its name."""
    name = name_of("".join(reader.body.as_sent[start:end] for start, end in reader.spans))
    if reader.body.language == "en" and name in NAMES.values():
        return "English"
    if name == "English":
        return NAMES.get(reader.body.language, name)
    return name or ""


def _unread_parts(reader: _Reader) -> tuple[tuple[str, str], ...]:
    """The sentences of an English brief that are in another language and of which nothing was read."""
    read = reader.registers
    items: list[FactRead | ExcludedRead | HedgedRead] = [
        *read.facts.values(),
        *read.excluded.values(),
        *read.hedged.values(),
    ]
    told = [" ".join(item.evidence.split()) for item in items if reader.body.language_at(item.start) != "en"]
    parts = parts_abroad(said for said in reader.sentences() if not reader.body.is_english(said))
    said = {part: " ".join(part[1].split()) for part in parts}
    return tuple(part for part in parts if not any(words in said[part] for words in told))


@dataclass(frozen=True, slots=True)
class _Titled:
    """What a subject tells: as facts where the text says that it does, else as guesses."""

    facts: tuple[FactRead, ...] = ()
    hedged: tuple[HedgedRead, ...] = ()

    def settles(self, item: ExcludedRead) -> bool:
        """Whether something that was read as what may only come is what the subject states."""
        return item.why in ("planned", "conditional") and any(
            (fact.key, fact.value) == (item.key, item.value) for fact in self.facts
        )


def _by_copies(copied: Sequence[str], reading: Registers, playbook: Playbook) -> Iterator[FactRead]:
    """The roles that the names of those to whom a brief is copied give, where the brief says nothing on them."""
    known = {key for key, _ in reading.places()}
    for entry in copied:
        name, _, address = entry.rpartition(" <")
        in_order = _SURNAME_FIRST.sub(r"\g<rest> \g<surname>", name).replace(" | ", ", ")
        line = f"Cc: {in_order} <{address}"
        reader = _Reader(line, playbook, "", [(0, len(line))])
        reader.read()
        for fact in reader.registers.facts.values():
            if reader.registers.kind(fact.key) == "people" and fact.key not in known:
                known.add(fact.key)
                yield FactRead(fact.key, address.rstrip(">").lower(), f"Cc: {entry}", 0, 0)


def _by_subject(subject: str, text: str, reading: Registers, playbook: Playbook, written: date | None) -> _Titled:
    """What a subject names of which the brief says nothing. Systems, where it names none, and the day and the sum are guesses, for
    a subject may be of anything; where the text states nothing at all, records too. Where the text points to it ("as in the
    subject"), the subject is part of it, and states them."""
    pointer = _AS_TITLED.search(text)
    whole = pointer is not None or (not reading.facts and not reading.hedged)
    kinds = playbook.system_keys
    if not subject.strip():
        return _Titled()
    asked = subject.rstrip("? ") if names_systems_alone(subject, playbook) else subject  # "Pipedrive and Xero?"
    said = _TITLE_PARTS.sub("\n\n", asked)
    if not whole and not any(key in kinds for key, _ in reading.places()):
        said = asked
    reader = _Reader(said, playbook, "", [(0, len(said))], written)
    reader.read()
    dated = {fact.key for fact in reader.registers.facts.values() if _GOES_LIVE.search(fact.evidence)}
    labels = {
        fact.key: fact.label.lower()
        for fact in playbook.facts
        if (whole and fact.kind in _BY_TITLE) or fact.kind == "money" or (fact.kind == "date" and fact.key in dated)
    }
    stated = {key for key, _ in reading.facts}
    guessed = {key for key, _ in reading.hedged}
    named = [
        fact
        for fact in reader.registers.facts.values()
        if (fact.key in kinds or fact.key in labels)
        and (fact.key, fact.value.casefold()) not in reading.facts
        and (fact.key in kinds or fact.key not in stated)
        and (pointer or fact.key in kinds or fact.key not in guessed)
        and (pointer or fact.key not in kinds or not any(key in kinds for key, _ in reading.places()))
    ]
    if pointer:
        start, end = pointer.span()
        told = (fact for fact in named if reading.kind(fact.key) != "system" or fact.key not in stated)
        return _Titled(tuple(replace(fact, evidence=subject, start=start, end=end) for fact in told))
    systems = "is among the systems of this work"
    return _Titled(
        hedged=tuple(
            HedgedRead(
                fact.key,
                fact.value,
                f"{fact.value}, which your subject names, {systems if fact.key in kinds else f'is meant: {labels[fact.key]}'}",
                subject,
                0,
                0,
            )
            for fact in named
        )
    )


_GOES_LIVE = lazy.pattern(r"\b(?:go(?:es|ing)?[- ]?live|live|cut-?over|in (?:use|operation|production))\b", re.I)
_AS_TITLED = lazy.pattern(
    r"\b(?:(?:as|like|see|says?|said|stated?|is|are|all) (?:it |all |stated |said |given |written )*(?:in |by )?(?:the |my |this )?(?:mail['’]s )?(?:subject(?: line)?|title|betreff|objet|asunto|onderwerp|assunto)\b|"
    r"subject(?: line)? (?:says|tells|has) (?:it|all|everything)|siehe betreff|voir (?:l['’])?objet|ver asunto|zie onderwerp)",
    re.I,
)


def make_ready(playbook: Playbook) -> None:
    """Compiles all that reading needs, of a playbook and else, which takes a few seconds, so that no mail need wait."""
    lazy.make_ready()
    _Reader("", playbook, "", [])
    cues(playbook).make_ready()
    observations(playbook).make_ready()


_HAVE_NO = lazy.pattern(
    r"\b(?:we|they|there)(?: is|['’]ve| have|['’]s| currently)* (?:got )?(?:no|not (?:a|any)) (?P<key>crm|erp)\b(?! \w+ing\b)|"
    r"\b(?:do(?:es)? not|do(?:es)?n['’]t) have (?:a|an|any) (?P<k>crm|erp)\b",
    re.I,
)


_WHOLE_OF_IT = r"(?:the (?:whole )?lot|all|everything|it|the whole list|the complete list|all there is|all (?:of )?it)"
_SOFTWARE = r"(?:software|systems?|programs?|programmes|tools?|applications?|apps|the systems|it systems|computers?)"
_NO_OTHERS = lazy.pattern(
    r"(?:^|(?<=[.;!\n(] )|(?<=\n))\W*(?P<said>(?:there (?:are|is) |we (?:have|use|run) |with )?no (?:other|further|additional) (?:systems?|tools?|software|applications?|programs?)"
    r"(?: (?:are |is )?(?:involved|in play|in use|connected|affected|to consider|concerned|take part|matters?))?|"
    rf"(?:and )?that(?: is|['’]s|s) {_WHOLE_OF_IT} (?:as regards|as far as|when it comes to|in the way of|by way of|for|of) (?:the |our )?{_SOFTWARE}(?: (?:go(?:es)?|is concerned|are concerned|that we (?:have|use)))?|"
    rf"(?:and )?that(?: is|['’]s|s) (?:all|the whole|every bit of) (?:of )?(?:the |our )?{_SOFTWARE}(?: (?:that )?(?:we|i) (?:have|use|run|own)(?: got)?| there is)?|"
    rf"(?:there is |we (?:have|use|run) |we['’]ve got )?nothing else(?: is)? (?:in use|installed|in the way of {_SOFTWARE}|as regards {_SOFTWARE}|as far as {_SOFTWARE} (?:go(?:es)?|(?:is|are) concerned)|to (?:connect|be connected))|other (?:{_SOFTWARE}) we (?:do not have|don['’]t have|have none))"
    r"\W*(?=[.;!,)\n]|$)",
    re.I | re.M,
)
_SAY_NO_OTHERS = (
    "no other ",
    "no further ",
    "no additional ",
    "nothing else",
    "that is ",
    "that's ",
    "that’s ",
    "thats ",
    "other s",
)
_MISCOUNTED = lazy.pattern(
    r"\b(?:counts?|numbers?|figures?|volumes?)\b[^.;\d]{0,20} (?:was|were|is|are) (?:a (?:bit|little) |quite |way )?(?:off|wrong|out of date|outdated|not right|incorrect|too (?:low|high))\b",
    re.I,
)
_WE_FIRST = lazy.pattern(r"\W*(?:(?:and|but|while|whereas) )?(?:we|i|our)\b", re.I)


class _Reader:
    """One brief being read; fills its registers in one pass over its passages. `whole` is the forwarded mail that the words
    are of, where they are."""

    def __init__(
        self,
        text: str,
        playbook: Playbook,
        author: str,
        spans: list[tuple[int, int]],
        written: date | None = None,
        whole: tuple[int, int] | None = None,
        *,
        frames: bool = True,
    ) -> None:
        self.body, self._whole, self._has_frames = Body(text, playbook, spans, written), whole, frames
        self._talked_of: set[str] = set()  # kinds of which a mail that was cited, or these words, name any
        self.registers = Registers(playbook)
        self._playbook, self._author, self.spans = playbook, author, spans
        prose = (
            (passage.start, passage.end)
            for passage in self.body.passages
            if self.body.language_at(passage.start) == "en"
        )
        self._landscape = Landscape(self.body.text, author, playbook, prose)
        shared = self.body, self.registers, self._landscape
        self._statements = Statements(*shared, playbook, author)
        self._labelled = LabelledValues(*shared, self._statements, playbook, author)
        self._cues, self._titles = cues(playbook), titles(playbook)
        self._observations = observations(playbook)
        self._resemblance = Resemblance(self.body, playbook, author, self.registers, self._landscape)

    def read(self) -> None:
        sentences = [self.body.said(passage) for passage in self.body.passages]
        placed = [(passage.start, said) for passage, said in zip(self.body.passages, sentences, strict=True)]
        self.registers.kinds_of = partial(kinds_named, self.body, self._playbook)
        self.registers.tasks = tuple(task for start, sentence in placed for task in tasks(sentence, start))
        self.registers.particulars = tuple(particulars(placed, self._playbook))
        self.registers.explained = tuple((entry.start, entry.end) for entry in self._landscape.glossary)
        read: set[object] = set()
        last: Passage | None = None
        of_it: Passage | None = None  # what "it" is said of
        left_out: list[tuple[Passage, str]] = []
        others_out: list[tuple[Passage, str, Passage]] = []
        for passage, sentence in zip(self.body.passages, sentences, strict=True):
            same = (sentence.text, passage.said, *passage.about())
            if same not in read:  # what a brief says twice, it says
                read.add(same)
                self._read(passage, sentence)
            if last is not None and has_before(sentence.text):
                self._have(last, passage)
            if last is not None and leaves_out_before(sentence):
                self._leave_out(last, said=passage)
                left_out.append((last, "out of scope"))
            elif last is not None and (mood := said_of_it(sentence.text)):
                self._leave_out_other(last, mood)
                others_out.append((last, mood, passage))
            if of_it is not None and ends_before(sentence.text):
                self._leave_out(of_it, mood="past", only_one=True)
            if last is not None and is_not_as(sentence.text, self.body.said(last).text):
                left_out.append((last, OF_OTHERS))
            if last is not None and ends_all_before(sentence.text):
                self._leave_out(last, mood="past")
            last = passage
            of_it = of_it if goes_on_of_it(sentence.text) and not self._names_systems(passage) else passage
            self._statements.go_on(sentence.text)
        for signal, at in self._observations.seen(sentences):
            self.registers.show(signal, self.body.passages[at], sentences[at])
        if self.body.language == "en":
            self._resemblance.look_over()
        abroad = Abroad(self.body, self.registers, self._landscape, self._playbook, self._author)
        abroad.texts()
        self._compare()
        file_texts(self.body, self.registers, self._playbook)
        told_english(self.body, self.registers, self._playbook)
        read_events(self.body, self.registers, self._landscape)
        shown_english(self.body, self.registers, self._playbook)
        show_by_facts(self.body, self.registers, self._playbook)
        show_leaning(self.body, self.registers, self._playbook, self._resemblance.kinds)
        for at, sentence in enumerate(sentences):
            if settles_before(sentence.text):
                self._settle(self.body.passages[max(0, at - 2) : at])
            if at and plans_before(sentence.text):
                self._plan(self.body.passages[at - 1])
            if reassures(sentence.text):
                self._settle(list(self.body.paragraph(at)))
        abroad.people()
        self._signed()
        self._take_back()
        abroad.figures()
        self._statements.figures.take_alone()
        self._resemblance.take()
        for passage, mood in left_out:
            self._leave_out(passage, mood=mood)  # also what was only taken by its likeness
        for passage, mood, said in others_out:
            self._leave_out_other(passage, mood)
            self._drop_texts(said)  # "Leave it alone." tells nothing by itself
        self._amend()
        self._update()
        self._put_right()
        self._let_go()
        abroad.systems()
        self._prefer_labelled_people()
        self._prefer_listed()
        abroad.names()
        self._statements.figures.take_terms()
        self._statements.figures.enter_held()
        self._name_counts()
        self._told_elsewhere()
        self._set_apart()
        self._drop_missing()
        self._drop_guessed_kinds()
        self._no_others()
        self._statements.figures.drop_past()
        self._statements.figures.drop_other_contracts()
        self._statements.figures.drop_starts()
        self._statements.figures.drop_other_sums()
        signals = (*self._playbook.signals, *self._playbook.traps)
        self.registers.answer(
            signals, {fact.key for fact in self.registers.facts.values() if not self.body.in_prose(fact)}
        )
        self.registers.imply(signals)
        self.registers.tell(signals)
        self.registers.take_addresses()
        self.registers.drop_names_of_addresses()
        self.registers.drop_short_names()
        self._place_suite()
        self.registers.take_books_for_erp()
        abroad.books()
        self.registers.part_books_from_erp(self.body.text)
        place_by_work(self.body.text, self.registers, self._landscape, self._playbook)
        place_unknown_by_what_it_holds(self.body.text, self.registers, self._landscape, self._playbook)
        doubts = Doubts(self.body, self.registers, self._landscape, self._playbook, self._author)
        doubts.weigh()
        self._statements.figures.drop_other_counts()
        self._statements.figures.drop_sums_of_others()
        self._statements.figures.bound_from_below()
        put_aside(self.body, self.registers, self._landscape, self._playbook, self._author)
        leave_advisers_out(self.body, self.registers)
        doubts.guess_people()
        self._statements.figures.take_guessed()
        take_counts_by_label(self.body, self.registers)
        take_other_seasons(self.body, self.registers)
        take_left_open(self.body, self.registers)
        take_guessed_doubles(self.body, self.registers)
        self._statements.figures.drop_counts_of_before()
        drop_stale(self.body, self.registers, stale_numbers(self.body.text))
        drop_other_things(self.body, self.registers)
        drop_other_days(self.body, self.registers)
        drop_people_of_others(self.body, self.registers)
        drop_safety(self.body, self.registers)
        take_heard(self.body, self.registers, self._landscape)
        read_remarks_in_rows(self.body, self.registers)
        file_texts(self.body, self.registers, self._playbook)
        if self._has_frames:
            unframed = Unframed(self.body, self.registers, self._landscape, doubts, self._playbook, self._author)
            unframed.take_back(self.spans, self._read_again)
            keep_limits(self.body, self.registers)
            drop_named_beside(self.body, self.registers, self._playbook)
            keep_conditions(self.body, self.registers)
        self._put_right()  # also what was read since
        keep_to_list(self.body, self.registers, self._playbook)
        cite_plainly(self.body, self.registers, self._playbook)
        drop_those_before(self.body, self.registers, self._landscape, self._playbook)
        keep_one_each(self.body, self.registers, self._landscape, self._playbook)
        note_named(self.body, self.registers, self._landscape, self._playbook, self._resemblance.kinds)
        note_none(self.body, self.registers, self._playbook)
        note_no_system(self.body, self.registers, self._playbook)
        tell_beside_stated(self.body, self.registers, self._playbook)
        self._drop_defined()
        self._drop_unnamed_counts()
        drop_left_out(self.registers)

    def _read_again(self, text: str, spans: list[tuple[int, int]]) -> Registers:
        """What the same words say without the stretches that have a frame."""
        again = _Reader(text, self._playbook, self._author, spans, self.body.written, self._whole, frames=False)
        again.read()
        return again.registers

    def _drop_missing(self) -> None:
        """Drops what fills a key of which a label says that nothing does ("CRM: none"), and what no catalogue has where prose
        says so."""
        unlisted = {key for key, value in self.registers.facts if value not in self._playbook.products}
        denied = any(f"{word} {key}" in self.body.small for word in ("no", "a", "an", "any") for key in ("crm", "erp"))
        text = self.body.text if denied and unlisted & {"crm", "erp"} else ""  # mostly there is nothing to deny
        told = {(match["key"] or match["k"]).casefold() for match in _HAVE_NO.finditer(text)}
        for key, value in list(self.registers.facts):
            if key in self._landscape.missing or (key in told and value not in self._playbook.products):
                del self.registers.facts[key, value]

    def _drop_guessed_kinds(self) -> None:
        """A product that no catalogue has, and that a table or a line puts beside CRM and ERP, is neither because its words are
        like those of one."""
        for key, value in list(self.registers.facts):
            beside = self.registers.facts.get((OTHER_SYSTEMS, value))
            if key == OTHER_SYSTEMS or not beside or value in self._playbook.products or self.body.in_prose(beside):
                continue
            if self.registers.kind(key) == "system" and not self._landscape.calls(value):
                del self.registers.facts[key, value]

    def _no_others(self) -> None:
        """Enters that no other system takes part, where the brief says so and names none."""
        if self.body.language != "en" or any(key == OTHER_SYSTEMS for key, _ in self.registers.facts):
            return
        may_be = any(words in self.body.small for words in _SAY_NO_OTHERS)
        found = _NO_OTHERS.search(self.body.text) if may_be else None
        passage = self.body.passage_at(found.start("said")) if found else None
        if passage:
            self.registers.put(OTHER_SYSTEMS, NONE, self.body.whole(passage, "stated"))

    def _place_suite(self) -> None:
        """The one suite of which nothing says what it does is the CRM beside another ERP, and the ERP beside another CRM."""
        self._drop_second_crm()
        keys = {key for key, _ in self.registers.places()} & {"crm", "erp"}
        suites = [
            (name, clause)
            for name, clause in self._landscape.unplaced.items()
            if not any(value.startswith(name.casefold()) for _, value in self.registers.places())
        ]
        if len(suites) == 1 and len(keys) == 1 and not self._landscape.missing:
            self.registers.put("erp" if keys == {"crm"} else "crm", *suites[0])

    def _compare(self) -> None:
        """The signals that texts show: by what is stated, or where it is stated of one party thus and of another otherwise."""
        for shown in self._observations.stated:
            for fact in self.registers.facts.values():
                passage = self.body.passage_of(fact) if fact.key == shown.key else None
                said = self.body.said(passage) if passage else None
                if passage and said and shown.by(said):
                    self.registers.show(shown.signal, passage, said)
        for one in self._observations.differing:
            facts = [fact for fact in self.registers.facts.values() if fact.key == one.key]
            passage = self.body.passage_of(facts[-1]) if facts else None
            stated = [Said.of(fact.evidence) for fact in facts]
            vetoed = any(self._observations.vetoed(one.signal, said) for said in stated)
            if passage and one.differ(stated) and not vetoed:
                self.registers.show(one.signal, passage, self.body.said(passage))

    def _have(self, asked: Passage, passage: Passage) -> None:
        """The products that are asked about are the writer's, as the next sentence says."""
        both = self.body.whole(replace(asked, end=passage.end), "stated")
        for mention in self._landscape.seen((asked.start, asked.end)):
            self.registers.put(self._landscape.fills(mention), self._landscape.name_of(mention), both)

    def _leave_out(
        self, passage: Passage, *, mood: str = "out of scope", only_one: bool = False, said: Passage | None = None
    ) -> None:
        """What a passage named is not part of it, or no more, as the next sentence says; `only_one` system, where "it" is
        said. With what was `said` it is cited."""
        named = [fact for fact in self.registers.facts.values() if passage.start <= fact.start < passage.end]
        kinds = ("system", "list") if mood == "out of scope" else ("system",)
        named = [fact for fact in named if self.registers.kind(fact.key) in kinds]
        if only_one and len(named) != 1:
            return
        near = said is not None and "\n" not in self.body.text[passage.start : said.end].strip()
        for fact in named:
            where = fact.start, said.end if said and near else fact.end
            self.registers.put(fact.key, fact.value, Clause(self.body.text[slice(*where)], *where, mood, where))
            if mood == OF_OTHERS:
                self.registers.facts.pop((fact.key, fact.value.casefold()), None)

    def _names_systems(self, passage: Passage) -> bool:
        """Whether a passage named a system, in whatever mood."""
        return bool(self._landscape.seen((passage.start, passage.end)))

    def _drop_texts(self, passage: Passage) -> None:
        for place, fact in list(self.registers.facts.items()):
            if self.registers.kind(fact.key) == "text" and passage.start <= fact.start < fact.end <= passage.end:
                del self.registers.facts[place]

    def _leave_out_other(self, passage: Passage, mood: str) -> None:
        """The one system beside CRM and ERP that a passage named is not part of it, as the next sentence says of "it"."""
        named = [fact for fact in self.registers.facts.values() if passage.start <= fact.start < passage.end]
        others = [fact for fact in named if fact.key == OTHER_SYSTEMS]
        if len(others) == 1:
            (fact,) = others
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
            for one in list(shown):
                there = next((passage for passage in passages if passage.start <= one.start < passage.end), None)
                if there is None:
                    continue
                shown.remove(one)
                for place, fact in list(self.registers.facts.items()):
                    told = there.start <= fact.start < there.end and self.registers.kind(fact.key) == "text"
                    if told and not there.fact:
                        del self.registers.facts[place]

    def _told_elsewhere(self) -> None:
        """Leaves out what is told of another company: what it shows, what it counts, and the systems that no other place says
        are the writer's."""
        told = list(told_elsewhere(self.body))
        self._settle(told)
        for place, fact in list(self.registers.facts.items()):
            others = self.body.passage_of(fact) in told and not _WE_FIRST.match(fact.evidence)
            kind = self.registers.kind(fact.key)
            counts = kind == "text" and DIGIT.search(fact.evidence)  # "The audit of our parent found 40,000 duplicates"
            if others and (kind in ("quantity", "list") or counts):
                del self.registers.facts[place]
        for fact in [fact for fact in self.registers.facts.values() if self.registers.kind(fact.key) == "system"]:
            passage = self.body.passage_of(fact)
            if passage not in told or _WE_FIRST.match(fact.evidence):
                continue  # "Our parent runs SAP, we run Odoo"
            named = [one.start for one in self._landscape.mentions() if self._landscape.name_of(one) == fact.value]
            if all(any(each.start <= place < each.end for each in told) for place in named):
                self.registers.restate((fact.key, fact.value.casefold()), OF_OTHERS)

    def _set_apart(self) -> None:
        """Leaves out the systems of which some sentence says that they are no part of the work."""
        text, called = self.body.text, self._landscape.name_of
        mentions = sorted(self._landscape.mentions(), key=lambda mention: mention.start)
        starts = [mention.start for mention in mentions]
        written: dict[str, set[str]] = {}
        keys: dict[str, str] = {}
        for mention in mentions:
            written.setdefault(called(mention), set()).add(text[mention.start : mention.end])
            keys.setdefault(called(mention), self._landscape.fills(mention))
        systems = [fact for fact in self.registers.facts.values() if self.registers.kind(fact.key) == "system"]
        keys |= {fact.value: fact.key for fact in systems}
        names = {name: {name, *written.get(name, ())} for name in keys}
        any_name = Said.of(" ".join(chain.from_iterable(names.values()))).parts
        told = (
            (passage.start, passage.end)
            for passage in self.body.passages
            if not passage.heading.mood
            and not any_name.isdisjoint((said := self.body.said(passage)).parts)
            and may_set_apart(said)
            and self.body.language_at(passage.start) == "en"
        )
        places = Places(text, told)
        for name, key in keys.items():
            for start, end in places.of(names[name].union(*map(short_names, names[name]))):
                passage = self.body.passage_at(start)
                if passage is None:
                    continue
                around = mentions[max(0, bisect_right(starts, start) - 1) : bisect_left(starts, passage.end)]
                others = [one for one in around if called(one) != name]
                if any(one.start <= start < one.end for one in others):
                    continue
                last = min((one.start for one in others if end <= one.start), default=passage.end)
                if sets_apart(text[passage.start : start], text[end:last], beside=key == OTHER_SYSTEMS):
                    self.registers.put(key, name, self.body.whole(passage, "out of scope"))
                    break

    def _prefer_labelled_people(self) -> None:
        """Where a label says who has a role, whoever has another has this one not by title alone: "Finance: Jonas Weber" and
        "Sponsor: Marta Lindqvist, our CFO"."""
        people = [fact for fact in self.registers.facts.values() if self.registers.kind(fact.key) == "people"]
        labelled = [
            fact
            for fact in people
            if (there := self.body.passage_of(fact))
            and (said := there.fact or there.heading.fact)
            and said.key == fact.key
        ]
        for fact in people:
            same = [one for one in labelled if one.key == fact.key]
            others = [one for one in labelled if one.key != fact.key and fact.value in one.evidence]
            if same and (others or self._titles.in_apposition(fact.key, fact.evidence)) and fact not in labelled:
                del self.registers.facts[fact.key, fact.value.casefold()]

    def _prefer_listed(self) -> None:
        """Where a label lists the records, what the value of another label names beside its own matter is none: "Starts when: the
        deal is approved"."""
        listed = [fact for fact in self.registers.facts.values() if self.registers.kind(fact.key) == "list"]
        said = {id(fact): self.body.passage_of(fact) for fact in listed}
        by_label = {
            fact.key for fact in listed if (there := said[id(fact)]) and there.fact and there.fact.key == fact.key
        }
        for fact in listed:
            there = said[id(fact)]
            beside = there is not None and (
                there.fact.kind == "text"
                if there.fact
                else _LABELLED.match(self.body.text, there.start, there.end) is not None
                and any(one.start <= fact.start < one.end for one in self._texts())
            )
            if not beside or fact.key not in by_label:
                continue
            place = fact.key, fact.value.casefold()
            if again := self._listed_again(fact):  # "Process: orders to the ERP", and further down "Records: [x] Order"
                start, end = again.start, again.end
                words = self.body.text[start:end]
                self.registers.facts[place] = replace(fact, evidence=words, start=start, end=end)
            else:
                del self.registers.facts[place]

    def _listed_again(self, fact: FactRead) -> Passage | None:
        """The line that is nothing but the name of what another label's value names, too."""
        name = re.compile(rf"\W*{re.escape(fact.value.replace('_', ' '))}s?\W*", re.I)
        return next(
            (
                passage
                for passage in self.body.passages
                if not (passage.mood or passage.heading.mood)
                and name.fullmatch(self.body.text, passage.start, passage.end)
            ),
            None,
        )

    def _texts(self) -> Iterator[FactRead]:
        return (fact for fact in self.registers.facts.values() if self.registers.kind(fact.key) == "text")

    def _name_counts(self) -> None:
        """Gives counts without a noun the record beside which they stand: "orders (400 per month)"."""
        for place, fact in list(self.registers.facts.items()):
            if self.registers.kind(fact.key) == "quantity":
                there = self.body.passage_of(fact)
                words = self.body.text[there.start : there.end] if there else fact.evidence
                if value := whose(fact.value, words):
                    del self.registers.facts[place]
                    self.registers.facts.setdefault((fact.key, value.casefold()), replace(fact, value=value))

    def _take_back(self) -> None:
        """Sums that the brief corrects."""
        sums = any(self.registers.kind(key) == "money" for key, _ in self.registers.facts)
        for right, wrong, start, end in corrections(self.body.text, self.body.local) if sums else ():
            for place, fact in list(self.registers.facts.items()):
                if self.registers.kind(fact.key) == "money" and fact.value.endswith(f" {wrong}"):
                    del self.registers.facts[place]
                    self.registers.put(
                        fact.key, right, Clause(self.body.text[start:end], start, end, "stated", (start, end))
                    )

    def _amend(self) -> None:
        """Puts in what an amendment inserts in another's place: "delete “1 March 2027” and insert “19 July 2027”"."""
        for wrong, right, start, end in amendments(self.body.text):
            for place, fact in list(self.registers.facts.items()):
                kind = self.registers.kind(fact.key)
                if (
                    fact.start < start
                    and self._value_of(kind, wrong) == fact.value
                    and (value := self._value_of(kind, right))
                ):
                    del self.registers.facts[place]
                    where = start, end
                    self.registers.put(fact.key, value, Clause(self.body.text[start:end], *where, "stated", where))

        for wrong, right, start, end in other_values(self.body.text):
            self._take_value_for(wrong, right, (start, end))
        for wrong, right, start, end in to_be_read(self.body.text):
            self._take_for(wrong, right, (start, end))
            for place, fact in list(self.registers.facts.items()):
                meant = fact.value.casefold().startswith(wrong.casefold()) and self.registers.kind(fact.key) == "system"
                if meant and (value := self._value_of("system", right)):
                    where = start, end
                    self.registers.restate(place, "past")
                    self.registers.put(fact.key, value, Clause(self.body.text[start:end], *where, "stated", where))

    def _take_value_for(self, wrong: str, right: str, where: tuple[int, int]) -> None:
        """Puts a day, a sum or a number in the place of another that stands elsewhere by mistake."""
        for read in (self.registers.facts, self.registers.hedged):
            for place, item in [*read.items()]:
                kind = self.registers.kind(item.key)
                if where[0] <= item.start < where[1] or not (value := self._corrected(kind, item.value, wrong, right)):
                    continue
                del read[place]
                self.registers.excluded.pop((item.key, value.casefold()), None)
                self.registers.put(item.key, value, Clause(self.body.text[slice(*where)], *where, "stated", where))

    def _corrected(self, kind: str, value: str, wrong: str, right: str) -> str:
        """What a value is after such a correction; "" where that is not about it."""
        if kind == "date" and not wrong.isdecimal():
            return (self._value_of(kind, right) or "") if self._value_of(kind, wrong) == value else ""
        number = _DIGITS.search(value) if kind in ("money", "quantity") and wrong.isdecimal() else None
        if number is None or number.group() != wrong:
            return ""
        return f"{value[: number.start()]}{right}{value[number.end() :]}"

    def _take_for(self, wrong: str, right: str, where: tuple[int, int]) -> None:
        """Puts one known product in the place of another that stands for it in what is passed on."""
        old, new = ([*self._landscape.known(name)] for name in (wrong, right))
        if len(old) == len(new) == 1 and self._landscape.fills(old[0]) == self._landscape.fills(new[0]) != "":
            key, said = self._landscape.fills(new[0]), self.body.text[slice(*where)]
            for name in (old[0].system.name, new[0].system.name):
                self.registers.excluded.pop((key, name.casefold()), None)
            name = old[0].system.name
            if not any(
                place[0] == key and place[1].startswith(f"{name} ".casefold()) for place in self.registers.places()
            ):
                self.registers.put(key, name, Clause(said, *where, "past", where))
            self.registers.put(key, new[0].system.name, Clause(said, *where, "stated", where))

    def _update(self) -> None:
        """Puts in what the brief says further down to have changed, in the place of what stands above."""
        read = {fact.key: self._playbook.fact(fact.key) for fact in self.registers.facts.values()}
        known = {key: fact for key, fact in read.items() if fact}
        for update in updates(self.body, labels(self._playbook), known):
            passage = update.passage
            above = [
                place
                for place, fact in self.registers.facts.items()
                if fact.key == update.key
                and (update.below or update.since <= fact.start < (passage.end if update.alone else passage.start))
                and fact.value != update.value
            ]
            for place in above:
                if self.registers.kind(update.key) == "system" and not update.void:
                    self.registers.restate(place, "past")
                else:
                    old = self.registers.facts.pop(place)
                    self.registers.replaced.add(place)
                    if not (update.value or update.void or update.since):
                        self.registers.note(old.key, old.value, self.body.whole(passage, DISOWNED))
            none = update.alone and all(key != update.key for key, _ in self.registers.places())
            if (above or none) and update.value:
                self.registers.put(update.key, update.value, self.body.whole(passage, "stated"))
        for old in [*superseded(self.body, [*self.registers.facts.values()], known)]:
            self.registers.facts.pop((old.key, old.value.casefold()), None)
        for passage, one in self._recounts:
            denied = self.registers.recount(one)
            self.registers.put(VOLUMES, one.of(denied), self.body.whole(passage, "stated"))

    def _put_right(self) -> None:
        """Puts in what the brief corrects of itself further down, and takes out what it corrects."""
        read = {fact.key: self._playbook.fact(fact.key) for fact in self.registers.facts.values()}
        known = {key: fact for key, fact in read.items() if fact}
        for fact, value, passage in [*named_anew(self.body, [*self.registers.facts.values()], known)]:
            self.registers.put(fact.key, value, self.body.whole(passage, "stated"))
        for wrong, value, passage in [*meant_instead(self.body, [*self.registers.facts.values()], known)]:
            self.registers.facts.pop((wrong.key, wrong.value.casefold()), None)
            self.registers.put(wrong.key, value, self.body.whole(passage, "stated"))
        told, guessed = [*self.registers.facts.values()], [*self.registers.hedged.values()]
        for old in [*replaced(self.body, told, guessed, known)]:
            place = (old.key, old.value.casefold())
            self.registers.facts.pop(place, None)
            self.registers.hedged.pop(place, None)

    @cached_property
    def _recounts(self) -> list[tuple[Passage, Recount]]:
        """The counts of which these words say that they are of another period than was said."""
        return [
            (passage, one)
            for passage in self.body.passages
            if not passage.mood
            for one in recounts(self.body.text, passage.start, passage.end)
        ]

    def _value_of(self, kind: str, words: str) -> str | None:
        """The value that some words have as a fact of a kind."""
        if kind == "date":
            return date_in(words, self.body.locale, self.body.written)
        return money_in(words, self.body.local) if kind == "money" else words

    def _drop_defined(self) -> None:
        """Takes back the records that are only named where the brief says who counts as a customer: nothing of them moves."""
        told = [(fact.start, fact.end) for fact in self.registers.facts.values() if fact.key == "customer_definition"]
        for place, fact in list(self.registers.facts.items()):
            if fact.key == "entities" and any(start <= fact.start < end for start, end in told):
                del self.registers.facts[place]

    def _drop_second_crm(self) -> None:
        """Takes back an ERP as a CRM, too, where another is called the CRM: "312 duplicate customers in Odoo"."""
        named = {key: {name for of, name in self.registers.facts if of == key} for key in ("crm", "erp")}
        for name in named["crm"] & named["erp"] if len(named["crm"]) > 1 else ():
            if "crm" not in self.registers.facts["crm", name].evidence.casefold():
                del self.registers.facts["crm", name]

    def _drop_unnamed_counts(self) -> None:
        """Takes back a count of nothing that is named beside one that is: "Craig said 900 a month. Gordon had the print-out: 620
        repair orders a month."."""
        counts = {
            place: fact for place, fact in self.registers.facts.items() if self.registers.kind(fact.key) == "quantity"
        }
        unnamed = {place: fact for place, fact in counts.items() if _UNNAMED_COUNT.fullmatch(fact.value)}
        for place, fact in unnamed.items():
            period = fact.value.partition(" per ")[2]
            beside = (
                other
                for at, other in counts.items()
                if at not in unnamed
                and other.value.endswith(f" per {period}")
                and abs(other.start - fact.start) < _SAME_MATTER
            )
            if any(
                "\n\n" not in self.body.text[min(fact.start, other.start) : max(fact.start, other.start)]
                for other in beside
            ):
                del self.registers.facts[place]

    def _let_go(self) -> None:
        """Takes roles from people who the brief says leave, had them until some day or have no part in the work."""
        for read in (self.registers.facts, self.registers.hedged):
            people = {
                place: name_beside(self.body.text, item.value)
                for place, item in read.items()
                if self.registers.kind(place[0]) == "people"
            }
            gone = leaving(self.body.text, people.values()) if people and read is self.registers.facts else set()
            gone |= uninvolved(self.body.text, people.values())
            for place, name in people.items():
                if name in gone:
                    del read[place]

    def _roles_listed(self, passage: Passage, sentence: Said) -> list[tuple[str, str]] | None:
        """The roles of a passage that is nothing but a list of people, none of whom is a product."""
        if passage.heading.mood or passage.mood:
            return None
        abroad = roles(self._playbook) if self.body.is_abroad(passage.start) else None
        listed = roles_listed(sentence, self._titles, self._author, abroad)
        if not listed or any(self._landscape.is_name_of(person) for _, person in listed):
            return None
        if passage.fact and not any(key for key, _ in listed):
            return None  # "Operations contact: Mark Ellis (warehouse)" is told by the label
        return listed

    def _read(self, passage: Passage, sentence: Said) -> None:
        """Reads one passage: by rules, and then by its likeness to the playbook's examples."""
        language = self.body.language_at(passage.start)
        if not language:
            self._labelled.take_unread(passage)
            return
        self._observe(passage, sentence)
        if listed := self._roles_listed(passage, sentence):  # who has which role is told by the list alone
            for key, person in listed:
                if key and person:
                    self.registers.put(key, person, self.body.whole(passage, "stated"))
            return
        self._state(passage, sentence)
        if language == "en":
            self._resemblance.look_at(passage, sentence)
        else:
            self._resemblance.observe(passage, sentence)

    def _state(self, passage: Passage, sentence: Said) -> None:
        """What a passage states: the value of a label, or what its clauses say."""
        whether = (
            passage.fact
            and passage.fact.kind != "text"
            and not self._labelled.says_whether_bought(passage.fact, passage)  # "Paid for: yes"
            and ANSWERED.fullmatch(sentence.text.strip().rstrip("."))
        )
        if passage.fact and not whether:
            self._labelled.take(passage.fact, passage)
            return
        titled = passage.heading.fact
        known = self.registers.places() if titled else set()
        self._statements.take(passage.start, passage.end, passage.heading, sentence)
        if not titled:
            return
        told = ("text", "list") if titled.kind == "text" else ("text",)
        if titled.kind == "people" and _WITH_TITLE.match(sentence.text):
            told = ("text", "people")  # "Sponsor", and below it "Kim Tan, CFO", who has both roles
        besides = {key for key, _ in self.registers.places() - known}
        kinds = {self.registers.kind(key) for key in besides}
        answers = titled.kind == "text" and passage.heading.asked and kinds <= {"text", "list", "system"}
        if titled.key not in besides and (answers or kinds <= {*told}):
            self._labelled.take_line(titled, passage)

    def cite(self, colleague: _Reader, *, older: bool, called: str, of_writer: bool = False) -> None:
        """Takes over what a colleague wrote whose mail is forwarded and has been read, where the writer says nothing on it; of
        an older mail that one forwards, no dates and sums of which a newer one names any: they are what is talked about. The
        "I" of those words is who they are `called` by name, never the writer, unless the older mail is `of_writer`; nobody,
        where that is not known."""
        colleague.call(called)
        drop_stale(self.body, colleague.registers, stale_numbers(self.body.text))
        today = self.body.written.isoformat() if self.body.written else ""
        for place, fact in [*colleague.registers.facts.items()]:
            if self.registers.kind(place[0]) == "date" and fact.value < today[: len(fact.value)]:
                colleague.registers.restate(place, "past")  # a day that was ahead when the mail was sent
        unread = list(self._unread_quantities())
        named = {  # who names a date or a sum corrects the other, unless it is read as something else
            fact.key for fact in self._playbook.facts if fact.kind in {kind for kind, _, _ in unread}
        }
        for kind, passage, one in unread:
            theirs = {key for key, _ in colleague.registers.places() if self.registers.kind(key) == kind}
            if len(theirs) == 1 and sets_right(self.body.text[passage.start : passage.start + one.start]):
                self.registers.put(theirs.pop(), one.value, self.body.whole(passage, "stated"))
        for _, recount in self._recounts:
            colleague.registers.recount(recount)
        lapsed = {  # of the contracts, each mail tells by itself
            fact.key for fact in self._playbook.facts if older and fact.kind in self._talked_of and is_one(fact)
        }
        first, last = (self.spans[0][0], self.spans[-1][1]) if self.spans else (0, 0)
        off = no_longer(self.body.text, first, last)
        if counts := _MISCOUNTED.search(self.body.text):  # "His release count was off."
            off["quantity"] = counts
        for kind, words in off.items():
            lapsed |= {fact.key for fact in self._playbook.facts if fact.kind == kind}
            for fact in colleague.registers.facts.values():
                if self.registers.kind(fact.key) == kind:
                    self.registers.note(fact.key, fact.value, Clause(words[0], *words.span(), DISOWNED, words.span()))
        self._talked_of |= colleague.names_of_kinds() | (set() if older else self.names_of_kinds())
        self.registers.add(colleague.registers, besides=named, facts_besides=lapsed, older=older, of_writer=of_writer)

    def runs_other_than(self, other: _Reader) -> bool:
        """Whether both readers' words state a CRM or an ERP, and no one of them is the other's."""
        ours, theirs = (
            {place for place in reader.registers.facts if place[0] in ("crm", "erp")} for reader in (self, other)
        )
        differ = bool(theirs) and ours.isdisjoint(theirs)
        return differ and {key for key, _ in theirs} <= {key for key, _ in ours}

    def names_of_kinds(self) -> set[str]:
        """The kinds of which these words name a date or a sum of which nothing is read: it may be of anything."""
        read = [
            (item.start, item.end)
            for register in (self.registers.facts, self.registers.hedged, self.registers.excluded)
            for item in register.values()
            if self.registers.kind(item.key) in ("date", "money")
        ]
        return {
            kind
            for passage in self.body.passages
            for kind, found in self.body.quantities(self.body.text[passage.start : passage.end]).items()
            for one in found
            if not any(start <= passage.start + one.start < end for start, end in read)
        }

    def _unread_quantities(self) -> Iterator[tuple[str, Passage, Quantity]]:
        """Those dates and sums that correct something and of which no fact is read, with their kind."""
        for passage in self.body.passages:
            words = self.body.text[passage.start : passage.end]
            for kind, found in self.body.quantities(words).items() if corrects(words) else ():
                read = any(
                    self.registers.kind(fact.key) == kind and passage.start <= fact.start < passage.end
                    for fact in self.registers.facts.values()
                )
                if not read:
                    yield from ((kind, passage, one) for one in found if one.whole or kind == "money")

    def leave_beside(self, records: Sequence[Beside]) -> None:
        """Leaves out, or assumes, the records of which brackets say so, where nothing else tells of them."""
        for one in records:
            written = any(first <= one.start < last for first, last in self.spans)
            if written and (one.key, one.name.casefold()) not in self.registers.places():
                clause = Clause("", one.start, one.end, one.mood, (one.start, one.end))
                self.registers.put(one.key, one.name, clause)

    def strike(self, text: str) -> None:
        """Leaves out the products that are struck out and that nothing else names; `text` still has them."""
        for start, end in struck(text):
            clause = Clause(text[start:end], start, end, "past", (start, end))
            written = any(first <= start < last for first, last in self.spans)
            for mention in catalogue(self._playbook).find(clause) if written else ():
                named = self._landscape.fills(mention), mention.system.name
                if (named[0], named[1].casefold()) not in self.registers.places():
                    self.registers.put(*named, clause)

    def call(self, name: str) -> None:
        """Enters the author of the words under a name, if there is one, in place of the address it was read with."""
        for place, fact in list(self.registers.facts.items()):
            alike = fact.value == self._author != name or (
                name and fact.value != name and name.split()[0] == fact.value
            )
            if self.registers.kind(fact.key) == "people" and alike:
                del self.registers.facts[place]
                if name:
                    self.registers.facts.setdefault((fact.key, name.casefold()), replace(fact, value=name))

    def _signed(self) -> None:
        """The writer's own role, where the signature gives it and the text gives it to nobody else."""
        sent = self.body.as_sent
        first, mail = (self._whole[0], sent[slice(*self._whole)]) if self._whole else (0, without_forwarded(sent))
        for key, person, begin, stop in chain(
            self._titles.signed(mail.rstrip(), self._author), self._titles.of_form(mail, self._author)
        ):
            start, end = first + begin, first + stop
            for place, fact in list(self.registers.facts.items()):
                if fact.key == key and fact.start < end and start < fact.end:
                    del self.registers.facts[place]  # "Operations Manager, Norrfrakt Timber" is whoever signs there
            if not any(fact.key == key for fact in self.registers.facts.values()):
                self.registers.put(key, person, Clause(self.body.text[start:end], start, end, "stated", (start, end)))

    def _observe(self, passage: Passage, sentence: Said) -> None:
        """The signals and traps that a sentence shows; of each, the first sentence that does is kept."""
        if sentence.text.rstrip().endswith("?"):
            return
        of_row = passage.said and passage.fact and passage.fact.kind == "text"  # the head of its table is said with it
        words = Said.of(f"{passage.fact.label}: {passage.said}") if passage.fact and of_row else sentence
        for signal, tried in self._cues.signals(words):
            if self.registers.is_plain(signal) or not tried.search(words, words, self._statements.above):
                continue
            of_another = self._observations.tells_of_another(signal, sentence, self._statements.above)
            if not of_another and not self._observations.vetoed(signal, sentence):
                self.registers.show(signal, passage, sentence)

    def directions(self) -> tuple[DirectionRead, ...]:
        """Which way the brief says that records move."""
        return directions(self.body, self.registers, self._playbook, self.spans)

    def decision(self, fact: FactRead | None) -> DecisionRead:
        """Who decides, by when and between what, as the passage of the decision says."""
        if fact is None:
            return DecisionRead()
        passage = self.body.passage_of(fact)
        words = self.body.text[passage.start : passage.end] if passage else fact.evidence
        return read_decision(words, fact.value, locale=self.body.locale, written=self.body.written)

    @cached_property
    def _stretches(self) -> list[list[tuple[int, int]]]:
        """Where the sentences stand that the writer wrote, by the stretches that are the writer's own."""
        return [list(sentences(self.body.as_sent, start, end)) for start, end in self.spans]

    def sentences(self) -> Iterator[str]:
        """The sentences that the writer wrote."""
        return (self.body.as_sent[start:end] for stretch in self._stretches for start, end in stretch)

    def questions(self) -> Iterator[ClientQuestion]:
        """Questions to us. What fills the decision, and what titles the answer below it, is none."""
        first = self._playbook.facts[0].key
        aside = [(fact.start, fact.end) for fact in self.registers.facts.values() if fact.key == first]
        asked = {passage.heading.asked.strip().casefold() for passage in self.body.passages}
        for question in questions(self.body.as_sent, self._stretches, aside):
            if question.text.rstrip("?").strip().casefold() not in asked or speaks_to_us(question.text):
                yield question
