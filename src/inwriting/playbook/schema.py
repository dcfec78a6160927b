"""The shape of a playbook: what an office knows about one kind of engagement.

A playbook is a folder of TOML files. Every file is optional but `playbook.toml`, `facts.toml` and
`questions.toml`; each table below is one file. The code knows the method (letters, facts, questions,
options); only the playbook knows the subject. `source` keys say where a figure or a rule was read. Wherever a
regular expression stands, a list of them may stand too: any of them counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Literal

from pydantic import Field, ValidationInfo, field_validator, model_validator

from inwriting.playbook.part import AnyOf, Days, Part, compiles
from inwriting.playbook.rates import RateCard
from inwriting.playbook.shapes import Gainsaid, Shapes
from inwriting.playbook.spoken import spoken_date, with_thousands_apart

FactKind = Literal["system", "choice", "list", "text", "people", "date", "money", "quantity"]
AnswerType = Literal["free", "choice", "several", "yes/no", "number", "money", "date", "person", "system", "list"]
Interface = Literal["API", "events", "webhooks", "files", "on-premise"]
Stage = Literal["budgetary", "firm", "artifacts"]


class Choice(Part):
    """One value of a `choice` or `list` fact, with the words people use for it.

    `not_in` are phrases that hold such a word and mean something else ("purchase order", "in order to"); `follows` the
    values that it comes after in time: who says it later has not contradicted them but gone on."""

    key: str
    label: str
    words: tuple[str, ...] = ()
    not_in: tuple[str, ...] = ()
    follows: tuple[str, ...] = ()


class Cue(Part):
    """How prose says a fact: a regular expression, matched without regard to case within one clause.

    `words` are letters with one of which a word of the sentence must begin, where the pattern itself does not say how
    it begins (they make a long brief quick to read); the group `v` is what the fact is read from, else the whole
    clause; `value` is a fixed value. `unless` vetoes in the sentence. Besides what is stated as true, a clause of one
    of `moods` counts: a goal is stated by what is planned, say. A cue `abroad` is for prose in other languages than
    English, the others of choices and texts are for English prose."""

    pattern: AnyOf
    words: tuple[str, ...] = ()
    value: str = ""
    unless: AnyOf = ""
    needs: AnyOf = ""
    all_of: tuple[str, ...] = ()
    needs_system: bool = False
    moods: tuple[str, ...] = ()
    abroad: bool = False

    @model_validator(mode="after")
    def _compiles(self, info: ValidationInfo) -> Cue:
        for pattern in (self.pattern, self.unless, self.needs, *self.all_of):
            compiles(pattern, info)
        return self


class Fact(Part):
    """facts.toml, `[[fact]]`: something a brief can state.

    `label` stands in letters before the value. `labels` are the words that introduce it in a `Key: value` line
    ("ERP", "sign-off"); `cues` say how prose announces it. Of a list, a choice counts only in a clause that one of
    the cues matches, where there are cues. `unless` are words with which a sentence that is only like the examples of
    the fact says something else, `not_below` those with which a line below its title does. `alone`: a date or a sum
    of which no cue tells what it is is this one, where a brief names only one such and `alone` matches what is said
    of it. `may_be_none`: that there is none answers what it is, so nobody asks again."""

    key: str
    label: str
    kind: FactKind
    may_be_none: bool = False
    several: bool = True
    ahead: bool = False  # a date that counts only where it is still to come
    aim: bool = False  # what should be states it: "we should be live by May"
    state: bool = False  # for kind "text": how things are, so that a wish, a plan or a rumour of it is no fact
    guessed: bool = False  # for kind "text": one that is often guessed; a guess is no fact
    counts: AnyOf = ""  # for kind "quantity": what prose counts also where it names no period, as a regular expression
    labels: tuple[str, ...] = ()
    cues: tuple[Cue, ...] = Field(default=(), alias="cue")
    unless: AnyOf = ""
    not_below: AnyOf = ""
    alone: Cue | None = None
    choices: tuple[Choice, ...] = ()
    categories: tuple[str, ...] = ()  # for kind "system": the catalogue's categories that fill it
    role: str | None = None  # for kind "people": the participant's role it names
    titles: tuple[str, ...] = ()  # for kind "people": titles of those who have it, as regular expressions
    departments: tuple[
        str, ...
    ] = ()  # and the departments they speak for, which are titles only beside "is" or brackets
    duties: tuple[str, ...] = ()  # and what they look after in prose, as regular expressions
    abroad: tuple[str, ...] = ()  # for kind "people": what it is called in prose of other languages, besides its labels

    @property
    def names(self) -> tuple[str, ...]:
        """What it is called, in letters and in `Key: value` lines."""
        return self.label, *self.labels

    def in_words(self, value: str) -> str:
        """A value as a letter shows it: the label of a choice, a spoken date, money with its thousands apart."""
        choice = next((choice for choice in self.choices if choice.key == value), None)
        if choice:
            return choice.label
        if self.kind == "date":
            return spoken_date(value)
        return with_thousands_apart(value) if self.kind in ("money", "quantity") else value

    @field_validator("unless", "not_below", "counts")
    @classmethod
    def _compiles(cls, pattern: str, info: ValidationInfo) -> str:
        return compiles(pattern, info)


class System(Part):
    """systems.toml, `[[system]]`: a product of the catalogue.

    `ambiguous` marks a name that is also a common word or a company ("Sage", "Close", "Oracle"):
    it counts only beside a context word of its category or a distinctive alias. `in_context` are further
    names of which the same is true ("BC", "NAV", "sales force"); `words` those that are words, persons or days as
    well ("Copper", "Monday")."""

    name: str
    vendor: str
    category: str
    aliases: tuple[str, ...] = ()
    misspellings: tuple[str, ...] = ()
    in_context: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    editions: tuple[str, ...] = ()
    interfaces: tuple[Interface, ...] = ()
    ambiguous: bool = False
    source: str = ""


class Meeting(Part):
    """How prose shows a signal or a trap whose words may stand in any order: regular expressions, matched without
    regard to case.

    All of `here` must stand in one sentence, each of `near` in it or up to `reach` sentences before or behind it.
    `twice` must be found there for two different things (its first group that matched, else all of it). `unless`
    vetoes in the sentence."""

    here: tuple[str, ...]
    near: tuple[str, ...] = ()
    twice: AnyOf = ""
    unless: AnyOf = ""
    reach: int = Field(default=2, ge=0, le=5)

    @model_validator(mode="after")
    def _compiles(self, info: ValidationInfo) -> Meeting:
        for pattern in (*self.here, *self.near, self.twice, self.unless):
            compiles(pattern, info)
        if not self.here:
            raise ValueError("a meeting needs a concept in `here`")
        return self


class Differing(Part):
    """A text that a brief states for one party thus and for another otherwise, and so shows that they differ: the key
    of the fact, how each party is named, and what says that they agree (regular expressions, in any case)."""

    fact: str
    parties: tuple[str, ...]
    unless: AnyOf = ""

    @model_validator(mode="after")
    def _compiles(self, info: ValidationInfo) -> Differing:
        for pattern in (*self.parties, self.unless):
            compiles(pattern, info)
        return self


class Stated(Part):
    """A text that a brief states in words that show a signal: the key of the fact, what its sentence must hold (each of
    these), and what makes it none (regular expressions, in any case)."""

    fact: str
    holds: tuple[str, ...]
    unless: AnyOf = ""

    @model_validator(mode="after")
    def _compiles(self, info: ValidationInfo) -> Stated:
        for pattern in (*self.holds, self.unless):
            compiles(pattern, info)
        return self


class Signal(Part):
    """signals.toml `[[signal]]` and traps.toml `[[trap]]`: the seed's, numbered in its order.

    `title` is what a letter says (the seed's tone: about the record, never about a person, without
    the words "trap" and "failure"); `reason` one sentence why it matters; `recommendation` what to
    do about it; `raises` the question keys it raises. `cues` are matched within a sentence that asks nothing; what one
    `needs` may stand in the sentence before. `meetings` are tried where no cue matched, and `differing` at last."""

    number: int
    key: str
    title: str
    reason: str
    recommendation: str
    raises: tuple[str, ...] = ()
    unless: AnyOf = ""
    cues: tuple[Cue, ...] = Field(default=(), alias="cue")
    meetings: tuple[Meeting, ...] = Field(default=(), alias="meeting")
    differing: Differing | None = None
    stated: Stated | None = None
    implied_by: tuple[str, ...] = ()  # the keys of others whose sentences show this one too
    tells: str = ""  # the key of the text that its sentence states, where nothing else states one
    about: AnyOf = ""  # what a sentence must name, or one of the two before it, that is only like the examples
    of_another: AnyOf = ""  # of what the sentences before tell, where one that only says "it" does not show it
    names: AnyOf = ""  # what a sentence names that says more than "it"
    answered_by: tuple[str, ...] = ()  # fact keys: not shown by a brief that has a line for each of them


class Instead(Part):
    """Other words where the client leaves out all of these records (`without`, keys of their choices), or has told of
    all of these (`given`, keys of facts, signals and traps): of a question its `text` and what it assumes (`assume`),
    each its own where this has none; of a place of the scope the `text`."""

    without: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    text: str = ""
    assume: str = ""


class Question(Part):
    """questions.toml, `[[question]]`: what may be asked.

    `fact` is the fact key an answer fills (also: a brief that states it is not asked). `required_for`
    names the stages that need an answer; `weight` (0 to 100) is how much the answer moves price or risk.
    `assume` completes the line "If open, we assume …"; `assume_days` is the effort
    that working with that assumption brings into a price, on the line of the effort `assume_effort`, else on that of
    the effort per open question; it never stands in a letter. `passing` are fact keys in whose words a single value of
    the fact is only named in passing ("orders are retyped by Jo"), which settles nothing. `never_none`: there is always
    one, so that "n/a" is no answer. `instead` has other words where the client leaves something out, the first that
    holds."""

    key: str
    text: str
    why: str
    assume: str
    type: AnswerType
    fact: str | None = None
    choices: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()  # key terms that make clear that this question is meant
    required_for: tuple[Stage, ...] = ()
    role: str = "client"
    weight: int = Field(default=50, ge=0, le=100)
    unless: tuple[str, ...] = ()  # fact keys: not asked where one is stated
    only_if: tuple[str, ...] = ()  # fact keys: asked only where one is stated
    moot_if: tuple[
        str, ...
    ] = ()  # "licence_status=not purchased": not asked where this is all that is stated of the fact
    passing: tuple[str, ...] = ()
    never_none: bool = False
    assume_days: Days | None = None
    assume_effort: str = ""
    instead: tuple[Instead, ...] = ()

    @property
    def about(self) -> str:
        """The key of the fact that an answer fills, else the question's own."""
        return self.fact or self.key


DIRECTIONS, PURCHASES = TOLD_BESIDES = ("directions", "purchases")  # what a step of the scope tells besides facts


class Telling(Part):
    """scope.toml, `[[step.tells]]`: what a letter says of a step in this case.

    `of` are fact keys, `directions` (which way records move, in the brief's words) or `purchases` (the products that
    the client plans to buy). `text` has their values in place of its `{}`; `open` is said where the case has none, and
    in its place what is `instead`, the first that holds."""

    of: tuple[str, ...]
    text: str = "{}"
    open: str = ""
    instead: tuple[Instead, ...] = ()

    @field_validator("text")
    @classmethod
    def _has_a_place(cls, text: str) -> str:
        if text.count("{}") != 1:
            raise ValueError("what a step tells has one {} for its values")
        return text


class ScopeStep(Part):
    """scope.toml, `[[step]]`: one of the method's steps of work, in order.

    `text` is a sentence on the work itself; a placeholder (`{records}`) is one of the scope's `places`, filled
    from what the case states, or from `defaults` where it states nothing. `tells` is what the case has for the step."""

    key: str
    title: str
    text: str
    defaults: dict[str, str] = Field(default={})
    tells: tuple[Telling, ...] = ()


class Place(Part):
    """scope.toml, `[places.<name>]`: which facts fill a placeholder. `missing` are the words for a fact that the
    case does not state although others of the place are stated ("the ERP" beside a stated CRM). `instead` is said in
    the place of a default where the client leaves something out or tells of it, the first that holds. Systems of the
    sorts in `no_sorts` (categories of systems.toml) stay unnamed where others are named."""

    facts: tuple[str, ...]
    no_sorts: tuple[str, ...] = ()
    missing: dict[str, str] = Field(default={})
    instead: tuple[Instead, ...] = ()


class Approval(Part):
    """scope.toml, `[[approval]]`: something that has to be approved, and by which roles; else by the client."""

    text: str
    by: tuple[str, ...] = ()


class Scope(Part):
    """scope.toml: the recommended scope before it is cut to a case.

    `in_words` is one sentence that says what the work is, with placeholders as in a step, and `defaults` for them."""

    in_words: str = ""
    defaults: dict[str, str] = Field(default={})
    places: dict[str, Place] = Field(default={})
    purchases: str = ""  # what is said of a product that is to be bought, as a regular expression
    no_purchases: str = ""  # and what makes it none of the client's
    ends: str = ""  # what the systems are called, besides their names, where a brief says which way records move
    own_work: str = ""  # what people do in a tool that touches no record of the work ("our wiki is in …")
    office_tools: str = ""  # the names of tools in which mostly such work is done
    office_work: str = ""  # and what is done in those, which elsewhere may be work on records ("a ticket in …")
    touches: str = ""  # what makes a tool a part of the work all the same
    steps: tuple[ScopeStep, ...] = Field(default=(), alias="step")
    excluded: tuple[str, ...] = ()  # what the work never contains, in words
    next_steps: tuple[str, ...] = ()  # the buyer's options after a first letter
    approvals: tuple[Approval, ...] = Field(default=(), alias="approval")

    @field_validator("purchases", "no_purchases", "ends", "own_work", "office_tools", "office_work", "touches")
    @classmethod
    def _compiles(cls, pattern: str, info: ValidationInfo) -> str:
        return compiles(pattern, info)


class ApprovedAnswer(Part):
    """answers.toml, `[[answer]]`: what the office lets the desk say to a buyer's question."""

    key: str
    text: str
    all_of: tuple[tuple[str, ...], ...] = ()


class About(Part):
    """playbook.toml: what the playbook is about, and words that make a mail a brief."""

    key: str
    title: str
    language: str = "en"
    brief_words: tuple[str, ...] = ()
    source: str = ""


class Playbook(Part):
    """A loaded playbook. `digest` is the SHA-256 (hex) of its files, pinned per case."""

    digest: str
    about: About
    facts: tuple[Fact, ...]
    systems: tuple[System, ...] = ()
    no_slips: tuple[str, ...] = ()  # words near the name of a system that mean none
    signals: tuple[Signal, ...] = ()
    traps: tuple[Signal, ...] = ()
    shapes: Shapes = Shapes()
    shapes_abroad: Shapes = Shapes()
    gainsaid: Gainsaid = Gainsaid()
    questions: tuple[Question, ...]
    scope: Scope = Scope()
    rates: RateCard | None = None
    answers: tuple[ApprovedAnswer, ...] = ()
    weights: str = ""  # what its examples have taught (`reading/told/likeness.py`)

    @cached_property
    def products(self) -> Mapping[str, System]:
        """The systems by their names, case folded."""
        return {system.name.casefold(): system for system in self.systems}

    @cached_property
    def called(self) -> frozenset[str]:
        """What the systems are called, by any of their names, case folded: also by those that need a context."""
        return frozenset(
            name.casefold()
            for system in self.systems
            for name in (system.name, *system.aliases, *system.in_context, *system.words)
        )

    @cached_property
    def system_keys(self) -> tuple[str, ...]:
        """The keys of the facts that systems fill, in the order of the playbook."""
        return tuple(fact.key for fact in self.facts if fact.kind == "system")

    @cached_property
    def words(self) -> frozenset[str]:
        """Names of systems that are words, persons or days as well, case folded."""
        return frozenset(word.casefold() for system in self.systems for word in system.words)

    @cached_property
    def observed(self) -> Mapping[str, Signal]:
        """The signals and traps, by the keys that examples and weights have for them: `signal1`, `trap5`."""
        kinds = (("signal", self.signals), ("trap", self.traps))
        return {f"{kind}{one.number}": one for kind, signals in kinds for one in signals}

    @cached_property
    def observations(self) -> Mapping[str, Signal]:
        """The signals and traps by their own keys."""
        return {signal.key: signal for signal in (*self.signals, *self.traps)}

    @cached_property
    def _by_key(self) -> Mapping[str, Fact]:
        return {fact.key: fact for fact in self.facts}

    def fact(self, key: str) -> Fact | None:
        return self._by_key.get(key)

    def question(self, key: str) -> Question | None:
        return next((question for question in self.questions if question.key == key), None)

    def asked_about(self, key: str) -> str:
        """The key of the fact that a question asks for, by its own; of one that the playbook has no more, its own."""
        question = self.question(key)
        return question.about if question else key
