"""The parts of a case's scope: what is in, what the client planned for later, what is out, each with what says so."""

from __future__ import annotations

from collections.abc import Iterator

from inwriting.case import intake
from inwriting.case.content import ScopePart
from inwriting.case.counting import count, listed
from inwriting.case.model import CaseState, Excluded
from inwriting.playbook.rates import Counter, RateCard
from inwriting.playbook.schema import Playbook

LATER = ("planned", "deferred")  # how the reading marks what is meant for later
OUT = ("negated", "past", "out of scope")


def scope_parts(state: CaseState, playbook: Playbook) -> tuple[ScopePart, ...]:
    """Every part that the case names, of each unit that the rate card counts from facts, in the card's order."""
    card = playbook.rates
    if card is None:
        return ()
    found: list[ScopePart] = []
    for counter in card.counters:
        if counter.facts and counter.of is None:
            found += _inside(counter, state, playbook, card)
            found += _outside(counter, state, playbook)
    return tuple(dict.fromkeys(found))


def deferred(state: CaseState, playbook: Playbook, card: RateCard) -> Iterator[tuple[Counter, ScopePart]]:
    """The parts planned for later, with the counter that each would add one to."""
    for counter in card.counters:
        if counter.facts and counter.of is None:
            for part in _outside(counter, state, playbook):
                if part.status == "deferred":
                    yield counter, part


def _inside(counter: Counter, state: CaseState, playbook: Playbook, card: RateCard) -> Iterator[ScopePart]:
    named = False
    for item in intake.known(state, playbook, counter.facts):
        if item.names == ():
            continue
        named = True
        for name in item.names or (intake.short(item.value),):
            yield ScopePart(counter.one, name, "in", item.basis)
    if not named:
        counted = count(state, playbook, card)[counter.key]
        if counted.number:
            yield ScopePart(counter.one, f"{counted.number} {counted.unit}, not named", "in", listed(counted.basis))


def _outside(counter: Counter, state: CaseState, playbook: Playbook) -> Iterator[ScopePart]:
    inside = {
        name.casefold() for item in intake.known(state, playbook, counter.facts) for name in item.names or (item.value,)
    }
    for item in state.excluded:
        label = intake.shown(playbook, item.key, item.value)
        status = _status(item, counter)
        if item.key in counter.facts and status and label.casefold() not in inside:
            yield ScopePart(counter.one, label, status, f"“{intake.short(item.evidence)}”")


def _status(item: Excluded, counter: Counter) -> str:
    """`deferred`, `out`, or nothing where it was only discussed. What must be there once (the ERP) is replaced by what
    is planned, not added to."""
    if item.why in LATER:
        return "" if item.key in counter.each else "deferred"
    return "out" if item.why in OUT else ""
