"""rates.toml: what effort costs, how it is counted, and what the options of a quote are.

Money and days are Decimal, never float. A price is a sum of lines; each `[[effort]]` is a line: units counted by a
`[[counter]]`, days for one of them, times the factors that hold, at the day rate of a `[[role]]`. What goes beyond one
table (an effort that names no role) is found by `flaws`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field, model_validator

from inwriting.playbook.part import Days, DaysOfWork, Part

FIXED, OPEN_QUESTION, SHARE = "fixed", "open_question", "share"  # what effort may be `per` besides a counter
MOST_MONEY = 10_000_000
Money = Annotated[Decimal, Field(ge=0, le=MOST_MONEY)]
LeftOut = Literal["ownership", "documentation", "operation"]


class Phase(Part):
    """rates.toml, `[[phase]]`: a stretch of the work, in order.

    `client_days` is the client's own time to answer in it, in working days: a stated assumption of the schedule.
    `at_least` are working days that it lasts whatever its effort (supported months, say)."""

    key: str
    title: str
    client_days: int = Field(default=0, ge=0, le=250)
    at_least: int = Field(default=0, ge=0, le=2500)


class Role(Part):
    """rates.toml, `[[role]]`: a day rate in the rate card's currency; `cost_rate`, what a day costs the office, makes a
    margin that staff see in a draft and nobody else ever."""

    key: str
    title: str
    day_rate: Money
    cost_rate: Money | None = None


class Counter(Part):
    """rates.toml, `[[counter]]`: a unit of scope and what it is counted from.

    `facts` are the keys whose values are counted; those in `each` count once even where none is stated.
    `usual` is the number where the case states nothing that can be counted. With `of`, it is derived: the number of
    another counter, `less` so many and at least one, `times` so many (fields of a record), unless `facts` name more.
    `most` is the number beyond which no ordinary case goes: more are priced as so many, and the line says so."""

    key: str
    one: str
    many: str
    facts: tuple[str, ...] = ()
    each: tuple[str, ...] = ()
    usual: int = Field(default=1, ge=0)
    of: str | None = None
    less: int = Field(default=0, ge=0)
    times: int = Field(default=1, ge=1)
    most: int = Field(default=50, ge=1, le=10_000)


class Effort(Part):
    """rates.toml, `[[effort]]`: days for one unit of scope: low, expected and high, by one role.

    `per` is what is counted: `fixed` (once), the key of a counter, `open_question` (what is assumed and no other effort
    takes), or `share`: overhead, as a `share` ("0.08") of the days of the phases in `of`, of all where it names none.
    `phase` is the one it is done in (else the first), `options` are those that contain it."""

    key: str
    title: str
    per: str
    role: str
    phase: str = ""
    low: DaysOfWork = Decimal(0)
    expected: DaysOfWork = Decimal(0)
    high: DaysOfWork = Decimal(0)
    share: Annotated[Decimal, Field(gt=0, le=1)] | None = None
    of: tuple[str, ...] = ()
    options: tuple[str, ...]
    source: str = ""

    @model_validator(mode="after")
    def _days_or_share(self) -> Effort:
        given = self.model_fields_set & {"low", "expected", "high"}
        if self.per == SHARE and (self.share is None or given):
            raise ValueError('an effort per share has a share such as "0.08" and no days of its own')
        if self.per != SHARE and (self.share is not None or self.of or len(given) < 3):
            raise ValueError(f"an effort per {self.per} has low, expected and high, and neither share nor of")
        if not self.low <= self.expected <= self.high:
            raise ValueError("low, expected and high are not in order")
        return self


class When(Part):
    """When a factor holds; exactly one of: a `fact` is stated (with one of `values`, where they are given); a system is
    of a `category`; a system has an `interface` of a kind (`only`: and no other); a `counter` is `above` a number."""

    fact: str = ""
    values: tuple[str, ...] = ()
    category: str = ""
    interface: str = ""
    only: bool = False
    counter: str = ""
    above: int = Field(default=0, ge=0)

    @model_validator(mode="after")
    def _one(self) -> When:
        if sum(map(bool, (self.fact, self.category, self.interface, self.counter))) != 1:
            raise ValueError("a factor holds by exactly one of fact, category, interface and counter")
        return self


class Factor(Part):
    """rates.toml, `[[factor]]`: what makes some of the work heavier, and by how much.

    `times` is at least 1, so that stating more never lowers a price; several factors multiply. `reason` is one
    sentence, which stands beside each line that it bears on."""

    key: str
    title: str
    reason: str
    times: Annotated[Decimal, Field(ge=1, le=10)]
    efforts: tuple[str, ...]
    when: When
    source: str = ""


class Option(Part):
    """rates.toml, `[[option]]`: one of the choices of a quote and how it compares.

    `criteria` has one sentence for each of the seed's six: deployment_effort, support_responsibility,
    renewal_or_refresh, security_review, administrative_ownership, maintaining_after_launch. `minimum` is the least it
    is sold for; `leaves_out` which of ownership, documentation and operation it does not contain."""

    key: str
    title: str
    summary: str
    criteria: dict[str, str]
    minimum: Money = Decimal(0)
    leaves_out: tuple[LeftOut, ...] = ()


class Alternative(Part):
    """rates.toml, `[[alternative]]`: what the buyer may do instead, compared on the same criteria.

    It has no price of ours; `price` is the sentence that says so."""

    key: str
    title: str
    summary: str
    criteria: dict[str, str]
    price: str


class Discount(Part):
    """rates.toml, `[[discount]]`: `percent` off the part of a price that is above `above` (up to the next one's), so
    that more quantity never lowers a price."""

    title: str
    above: Money
    percent: Annotated[Decimal, Field(gt=0, le=100)]


class Running(Days):
    """rates.toml, `[[running]]`: days a month that the buyer's own people spend to keep the control after launch, for
    the option or alternative `of`."""

    of: str
    source: str = ""


class MinimumFacts(Part):
    """rates.toml, `[minimum_facts]`: with fewer than `count` settled among the fact keys `of`, only the first option
    has a price and the others are ranges."""

    count: int = Field(ge=1)
    of: tuple[str, ...]


class RateCard(Part):
    """rates.toml. `currency` is an ISO 4217 code; amounts of lines are rounded to `rounding`; a firm quote is valid for
    `validity_days`; `client_day_rate` values a day of the buyer's own people, an assumption that the quote states."""

    currency: str
    rounding: Annotated[Decimal, Field(gt=0, le=1000, decimal_places=2)] = Decimal("1")
    validity_days: int = Field(default=30, ge=1, le=366)
    payment_terms: str = ""
    client_day_rate: Money | None = None
    minimum_facts: MinimumFacts | None = None
    phases: tuple[Phase, ...] = Field(default=(Phase(key="work", title="The work"),), alias="phase", min_length=1)
    roles: tuple[Role, ...] = Field(default=(), alias="role")
    counters: tuple[Counter, ...] = Field(default=(), alias="counter")
    efforts: tuple[Effort, ...] = Field(default=(), alias="effort")
    factors: tuple[Factor, ...] = Field(default=(), alias="factor")
    options: tuple[Option, ...] = Field(default=(), alias="option")
    discounts: tuple[Discount, ...] = Field(default=(), alias="discount")
    running: tuple[Running, ...] = ()
    alternatives: tuple[Alternative, ...] = Field(default=(), alias="alternative")

    def phase_of(self, effort: Effort) -> str:
        """The key of the phase that an effort is done in."""
        return effort.phase or self.phases[0].key


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something wrong between tables: the `number`th `[[table]]` (from 0), its key `field`, and what it is."""

    table: str
    number: int
    field: str
    message: str


def flaws(card: RateCard, facts: Collection[str], categories: Collection[str]) -> Iterator[Flaw]:
    """What no single table of a rate card can see. `facts` and `categories` are the playbook's."""
    yield from _given_twice(card)
    phases, roles = {phase.key for phase in card.phases}, {role.key for role in card.roles}
    options, efforts = {option.key for option in card.options}, {effort.key for effort in card.efforts}
    plain = {counter.key for counter in card.counters if counter.of is None}
    counters = {counter.key for counter in card.counters}
    for number, counter in enumerate(card.counters):
        for field, keys in (("facts", counter.facts), ("each", counter.each)):
            for key in keys:
                if key not in facts:
                    yield Flaw("counter", number, field, f"counter {counter.key} names the fact {key}, which is none")
        if counter.of is not None and counter.of not in plain:
            said = f"counter {counter.key} is of {counter.of}, which is no counter of facts"
            yield Flaw("counter", number, "of", said)
    units = {FIXED, OPEN_QUESTION, SHARE, *counters}
    for number, effort in enumerate(card.efforts):
        name = f"effort {effort.key}"
        if effort.per not in units:
            said = f"{name} is per {effort.per}, which is none of {', '.join(sorted(units))}"
            yield Flaw("effort", number, "per", said)
        if effort.role not in roles:
            yield Flaw("effort", number, "role", f"{name} names the role {effort.role}, which is none")
        for field, keys in (("phase", (card.phase_of(effort),)), ("of", effort.of)):
            for key in keys:
                if key not in phases:
                    yield Flaw("effort", number, field, f"{name} names the phase {key}, which is none")
        for key in effort.options:
            if key not in options:
                yield Flaw("effort", number, "options", f"{name} names the option {key}, which is none")
    for number, factor in enumerate(card.factors):
        name, when = f"factor {factor.key}", factor.when
        for key in factor.efforts:
            if key not in efforts:
                yield Flaw("factor", number, "efforts", f"{name} names the effort {key}, which is none")
        for what, key, known in (
            ("fact", when.fact, facts),
            ("category", when.category, categories),
            ("counter", when.counter, counters),
        ):
            if key and key not in known:
                yield Flaw("factor", number, "when", f"{name} names the {what} {key}, which is none")
    for number, option in enumerate(card.options):
        if not any(option.key in effort.options and effort.expected for effort in card.efforts):
            yield Flaw("option", number, "key", f"option {option.key} has no effort, so it would cost nothing")
        if option.minimum % card.rounding:
            said = f"the minimum of option {option.key} is no multiple of the rounding, {card.rounding}"
            yield Flaw("option", number, "minimum", said)
    for number, discount in enumerate(card.discounts):
        if discount.above % card.rounding:
            said = f"discount {discount.title} begins at no multiple of the rounding, {card.rounding}"
            yield Flaw("discount", number, "above", said)
    compared = options | {alternative.key for alternative in card.alternatives}
    for number, running in enumerate(card.running):
        if running.of not in compared:
            said = f"running effort is of {running.of}, which is no option and no alternative"
            yield Flaw("running", number, "of", said)
    for key in card.minimum_facts.of if card.minimum_facts else ():
        if key not in facts:
            yield Flaw("minimum_facts", 0, "of", f"minimum_facts names the fact {key}, which is none")


def _given_twice(card: RateCard) -> Iterator[Flaw]:
    tables: dict[str, list[str]] = {
        "phase": [phase.key for phase in card.phases],
        "role": [role.key for role in card.roles],
        "counter": [counter.key for counter in card.counters],
        "effort": [effort.key for effort in card.efforts],
        "factor": [factor.key for factor in card.factors],
        "option": [option.key for option in card.options],
        "alternative": [alternative.key for alternative in card.alternatives],
        "running": [running.of for running in card.running],
    }
    for table, keys in tables.items():
        for number, key in enumerate(keys):
            if key in keys[:number]:
                field = "of" if table == "running" else "key"
                yield Flaw(table, number, field, f"the key {key} is given more than once")
    titled = {"effort": [effort.title for effort in card.efforts], "role": [role.title for role in card.roles]}
    for table, titles in titled.items():  # lines, and who does them, are told apart by their titles
        for number, title in enumerate(titles):
            if title in titles[:number]:
                yield Flaw(table, number, "title", f"the title “{title}” is given more than once")
