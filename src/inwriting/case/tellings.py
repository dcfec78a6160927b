"""What the steps of a scope tell of this case: its processes, records, directions, exceptions, criteria and purchases,
each in the words that state it and with its source.

The method's own sentences are the same for every case; who reads a scope wants to find theirs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from inwriting.case.content import ToldLine
from inwriting.case.intake import (
    SETTLED,
    around,
    known,
    left_out_choices,
    said_instead,
    standing_in,
    told,
    told_keys,
    unmarked,
)
from inwriting.case.model import CaseState, Excluded
from inwriting.case.sources import numbered, says_inside
from inwriting.playbook.schema import DIRECTIONS, PURCHASES, Playbook, ScopeStep
from inwriting.playbook.schema import Fact as PlaybookFact
from inwriting.reading.text.patterns import compiled

METHOD = "our method"
PLANNED = "planned"  # how the reading marks what is still to come


@dataclass(frozen=True, slots=True)
class _Said:
    """One value, whether it is a person's words, and where it comes from."""

    value: str
    verbatim: bool
    source: str


def tellings(state: CaseState, playbook: Playbook, step: ScopeStep, places: Mapping[str, str]) -> tuple[ToldLine, ...]:
    """What a step tells of the case, nothing twice; of what is open, what the playbook says then, with the `places` of
    the scope filled."""
    lines: list[ToldLine] = []
    before: set[str] = set()
    for telling in step.tells:
        found = [one for of in telling.of for one in _said(state, playbook, of)]
        new = {one.value.casefold(): one for one in reversed(found) if one.value.casefold() not in before}
        before.update(new)
        if new:
            said = tuple(reversed(new.values()))
            lines.append(
                ToldLine(
                    telling.text,
                    tuple((one.value, one.verbatim) for one in said),
                    numbered(one.source for one in said),
                )
            )
        elif telling.open and not found:
            source = numbered(standing_in(state, playbook, telling.of)) or METHOD
            instead = said_instead(telling.instead, left_out_choices(state, playbook), told_keys(state, playbook))
            words = instead.text if instead else telling.open
            lines.append(ToldLine(words.format_map(places), source=source))
    return tuple(lines)


def purchases(state: CaseState, playbook: Playbook) -> tuple[Excluded, ...]:
    """The products that the client plans to buy, and does not have: what is decided apart from this work."""
    scope = playbook.scope
    if not scope.purchases:
        return ()
    told, untold = compiled(scope.purchases), compiled(scope.no_purchases) if scope.no_purchases else None
    there = {fact.value for fact in state.facts.values() if fact.key in playbook.system_keys and fact.status in SETTLED}
    return tuple(
        item
        for item in state.excluded
        if item.key in playbook.system_keys
        and item.why == PLANNED
        and item.value not in there
        and told.search(item.evidence)
        and not (untold and untold.search(item.evidence))
    )


def _said(state: CaseState, playbook: Playbook, of: str) -> Iterator[_Said]:
    """The values of a fact, or of one of what a step tells besides."""
    if of == PURCHASES:
        for item in purchases(state, playbook):
            yield _Said(item.value, False, f"{says_inside(item)}: “{around(item.evidence, item.value)}”")
    elif of == DIRECTIONS:
        for way in state.directions:
            yield _Said(
                way.row or " ".join(way.evidence.split()),
                not way.row,
                f"{way.file} says" if way.file else says_inside(way),
            )
    elif kind := playbook.fact(of):
        yield from _stated(state, playbook, kind)


def _stated(state: CaseState, playbook: Playbook, kind: PlaybookFact) -> Iterator[_Said]:
    """What is known for a fact: names as names, and what its words tell in those words."""
    facts = {f"U{fact.number}": fact for fact in state.facts.values()}
    for item in known(state, playbook, (kind.key,)):
        fact = facts.get(item.basis)
        if item.names is None:
            value = unmarked(" ".join(item.value.split()))
            stands = fact is None or value.casefold() in unmarked(" ".join(fact.evidence.split())).casefold()
            yield _Said(value, stands, item.basis)
        elif fact and kind.kind in ("people", "choice"):
            yield _Said(told(state, playbook, fact).removesuffix(f", {fact.value}"), False, item.basis)
        else:
            for name in item.names:
                yield _Said(name, False, item.basis)
