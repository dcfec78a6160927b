"""What a case counts: how many of each unit of scope, which assumptions widen the work, which factors make it heavier,
each with the facts, answers and assumptions that it rests on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from inwriting.case import intake
from inwriting.case.content import FactorLine
from inwriting.case.model import CaseState
from inwriting.playbook.part import Days
from inwriting.playbook.rates import FIXED, Counter, RateCard, When
from inwriting.playbook.schema import Playbook, Question
from inwriting.reading.model import DIFFERS

MOST_ASSUMPTIONS = 50  # open assumptions that widen a price
MOST_LISTED = 20  # numbers of facts that a line names


@dataclass(frozen=True, slots=True)
class Counted:
    """How many of a unit a case has, and what says so; `bounded` where it names more than are priced."""

    number: int
    unit: str
    basis: tuple[str, ...]
    bounded: bool = False


@dataclass(frozen=True, slots=True)
class Allowance:
    """The days that working with one open assumption brings (None: as many as the line it falls on says), and on which
    effort they fall (empty: on that per open question)."""

    basis: str
    effort: str
    days: Days | None


def count(
    state: CaseState, playbook: Playbook, card: RateCard, more: Mapping[str, int] | None = None
) -> dict[str, Counted]:
    """How many of each counter of the rate card, and what the number rests on; `more` of some than the case has."""
    more = more or {}
    counted = {FIXED: Counted(1, "case", ("every case",))}
    for counter in card.counters:
        if counter.of is None:
            number, basis = _stated(counter, state, playbook)
            counted[counter.key] = _bounded(counter, number + more.get(counter.key, 0), basis)
    for counter in card.counters:
        if counter.of is not None:
            base = counted[counter.of]
            number, basis = max(base.number - counter.less, 1) * counter.times, base.basis
            stated, names = _stated(counter, state, playbook) if counter.facts else (0, ())
            if stated > number:
                number, basis = stated, names
            counted[counter.key] = _bounded(counter, number + more.get(counter.key, 0), basis)
    return counted


def allowances(state: CaseState, playbook: Playbook) -> tuple[Allowance, ...]:
    """The open assumptions and the required questions without one, each with the days of its own question; what only
    the documents of the work need widens no price."""
    free = {f"question {q.key}" for q in playbook.questions if intake.waits_for_documents(state, playbook, q)}
    open_ones = [
        item
        for item in state.assumptions.values()
        if item.status == "open"
        and item.rests_on not in free
        and not item.rests_on.startswith(f"{DIFFERS}:")  # for them its question's stands
    ]
    by_rest = {rest: question for question in playbook.questions for rest in _rests(question)}
    found = {f"A{item.number}": by_rest.get(item.rests_on) for item in open_ones}
    standing = {item.rests_on for item in open_ones}
    for question in intake.required_open(state, playbook):
        if standing.isdisjoint(_rests(question)):
            found[f"{_label(question.about, playbook)} not stated"] = question
    return tuple(
        Allowance(basis, question.assume_effort if question else "", question.assume_days if question else None)
        for basis, question in list(found.items())[:MOST_ASSUMPTIONS]
    )


def factors(
    state: CaseState, playbook: Playbook, card: RateCard, counted: Mapping[str, Counted]
) -> dict[str, tuple[FactorLine, ...]]:
    """The factors that hold for each effort, by its key, in the rate card's order."""
    held: dict[str, tuple[FactorLine, ...]] = {}
    for factor in card.factors:
        basis = _holds(factor.when, state, playbook, counted)
        if basis:
            line = FactorLine(factor.title, factor.reason, factor.times, listed(basis))
            for key in factor.efforts:
                held[key] = (*held.get(key, ()), line)
    return held


def settled(state: CaseState, playbook: Playbook, keys: Iterable[str]) -> int:
    """How many of these fact keys the case knows something for."""
    return len({item.key for item in intake.known(state, playbook, keys)})


def listed(basis: Iterable[str]) -> str:
    """What a number rests on, in words that stay readable: U1, U2, A3."""
    each = list(dict.fromkeys(basis))
    more = len(each) - MOST_LISTED
    return ", ".join(each) if more <= 0 else f"{', '.join(each[:MOST_LISTED])} and {more} more"


def _stated(counter: Counter, state: CaseState, playbook: Playbook) -> tuple[int, tuple[str, ...]]:
    if not counter.facts:
        return counter.usual, ("every case",)
    found = intake.known(state, playbook, counter.facts)
    names = {name.casefold() for item in found for name in item.names or ()}
    told = sum(item.names is None for item in found)
    basis = [item.basis for item in found]
    unstated = [key for key in counter.each if not any(item.names for item in found if item.key == key)]
    basis += [_assumed(key, state, playbook) or f"{_label(key, playbook)} not stated" for key in unstated]
    number = len(names) + told + len(unstated)
    if told:
        number = max(number, counter.usual)
        heard = next(item.basis for item in reversed(found) if item.names is None)
        basis = [each for each in basis if each != heard]
        basis.append(f"{heard} (told in words, not as a list: counted as {number})")
    elif not number:
        number = counter.usual
        assumed = [_assumed(key, state, playbook) for key in counter.facts if not found]
        basis += [*filter(None, assumed)] or [f"none named, so the usual {number}"]
    return number, tuple(basis)


def _bounded(counter: Counter, number: int, basis: tuple[str, ...]) -> Counted:
    bounded = number > counter.most
    if bounded:
        basis = (*basis[: MOST_LISTED - 1], f"{number} were named, priced as {counter.most}")
        number = counter.most
    return Counted(number, counter.one if number == 1 else counter.many, basis, bounded)


def _assumed(key: str, state: CaseState, playbook: Playbook) -> str:
    """The number (`A2`) of the open assumption that stands in for a fact, or nothing."""
    return next(iter(intake.standing_in(state, playbook, (key,))), "")


def _rests(question: Question) -> tuple[str, ...]:
    """What an assumption that stands in for this question's answer rests on."""
    return f"question {question.key}", *intake.told_of(question.about)


def _label(key: str, playbook: Playbook) -> str:
    fact = playbook.fact(key)
    return fact.label if fact else key.replace("_", " ")


def _holds(when: When, state: CaseState, playbook: Playbook, counted: Mapping[str, Counted]) -> tuple[str, ...]:
    """What says that a factor holds; nothing where it does not."""
    if when.counter:
        return counted[when.counter].basis if counted[when.counter].number > when.above else ()
    if when.fact:
        wanted = {intake.shown(playbook, when.fact, value).casefold() for value in when.values}
        return tuple(
            item.basis
            for item in intake.known(state, playbook, (when.fact,))
            if item.names != () and (not wanted or not wanted.isdisjoint(n.casefold() for n in item.names or ()))
        )
    basis = []
    for item in intake.known(state, playbook, playbook.system_keys):
        for system in filter(None, (playbook.products.get(name.casefold()) for name in item.names or ())):
            offered = set(system.interfaces)
            if system.category == when.category or (
                when.interface in offered and not (when.only and offered - {when.interface})
            ):
                basis.append(item.basis)
    return tuple(dict.fromkeys(basis))
