"""Signals and traps that English sentences show by what stands together in one of them, or in it and those beside it: the shapes
of the playbook (shapes.toml).

Each is a matter and how it stands: approvals, and a mail in which somebody says yes; data to be cleaned, and nobody who knows
how much. Some of it must stand in the sentence itself; what may stand beside it was said before, or asked. What speaks against
it is known to `gainsaid`, whoever shows it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from inwriting.playbook import shapes as playbooks
from inwriting.playbook.once import once
from inwriting.playbook.schema import Playbook
from inwriting.reading.moods.retraction import supposes, tells_of_others
from inwriting.reading.page.body import Body
from inwriting.reading.text.patterns import Said, Sifted, Words, words
from inwriting.reading.told.gainsaid import gainsaid
from inwriting.reading.told.observations import observations
from inwriting.reading.told.prose import PAST
from inwriting.reading.told.registers import Registers

_ABOVE = 2  # sentences before one that are read with it, and what they answer
_MOST = 4  # with their questions


@dataclass(frozen=True, slots=True)
class Shaped:
    """A shape of the playbook, its patterns made ready to be looked for: what it shows, and what it tells."""

    key: str
    tells: str
    here: tuple[Words, ...]
    near: tuple[Words, ...]
    unless: Words | None
    beside: Words | None
    unless_told: frozenset[str]

    @staticmethod
    def of(shape: playbooks.Shape) -> Shaped:
        return Shaped(
            shape.shows,
            shape.tells,
            tuple(map(_whole, shape.here)),
            tuple(map(_whole, shape.near)),
            words(shape.unless) if shape.unless else None,
            words(shape.beside) if shape.beside else None,
            frozenset(shape.unless_told),
        )

    def is_in(self, said: Said, around: Said) -> bool:
        if not all(one.is_in(said) for one in self.here) or (self.unless and self.unless.is_in(said)):
            return False
        return all(one.is_in(around) for one in self.near) and not (self.beside and self.beside.is_in(around))


@dataclass(frozen=True, slots=True)
class _Value:
    """What the value of a fact must name to show an observation."""

    key: str
    said_of: str
    names: tuple[Words, ...]
    unless: Words | None
    abroad: bool

    @staticmethod
    def of(value: playbooks.Value) -> _Value:
        unless = words(value.unless) if value.unless else None
        return _Value(value.shows, value.said_of, tuple(map(_whole, value.names)), unless, value.abroad)


@dataclass(frozen=True, slots=True)
class _Sides:
    """How sentences tell that a word is one thing to some and another to others."""

    key: str
    who: tuple[Words, ...]
    word: Words
    defining: Words
    one_word: Words
    unless: Words

    @staticmethod
    def of(sides: playbooks.Sides) -> _Sides:
        told = (sides.of, sides.defining, sides.one_word, sides.unless)
        return _Sides(sides.shows, tuple(map(words, sides.who)), *map(words, told))

    def of_text(self, said: Said) -> set[str]:
        """Who says whom they mean in some sentences, by the last word of each."""
        found = (match for pattern in self.who for match in pattern.every(said))
        names = (next(filter(None, match.groups()), "") for match in found)
        return {name.rstrip("s'’").rsplit(" ", 1)[-1].casefold() for name in names}

    def are_told(self, said: Said) -> bool:
        """Whether two at least say in some sentences whom they mean."""
        return len(self.of_text(said)) > 1


@dataclass(frozen=True, slots=True)
class Shapes:
    """The shapes of a playbook, made ready to be looked for."""

    shaped: Sifted[Shaped]
    abroad: Sifted[Shaped]
    matters: Mapping[str, tuple[Words, ...]]  # what sentences must name that are only like the examples
    values: Mapping[str, tuple[_Value, ...]]
    sides: _Sides | None


@once
def shapes(playbook: Playbook) -> Shapes:
    """The shapes of a playbook, compiled once."""
    told = playbook.shapes
    values: dict[str, tuple[_Value, ...]] = {}
    for value in told.values:
        values[value.fact] = (*values.get(value.fact, ()), _Value.of(value))
    return Shapes(
        _sifted(told),
        _sifted(playbook.shapes_abroad),
        {matter.of: tuple(map(_whole, matter.names)) for matter in told.matters},
        values,
        _Sides.of(told.sides) if told.sides else None,
    )


def _sifted(told: playbooks.Shapes) -> Sifted[Shaped]:
    return Sifted(tuple(map(Shaped.of, told.shapes)), lambda one: one.here[0].needed)


def _whole(pattern: str) -> Words:
    """Whole words only."""
    return words(rf"(?<!\w)(?:{pattern})(?!\w)")


def shown_english(body: Body, registers: Registers, playbook: Playbook) -> None:
    """Enters what the English sentences of a brief show and tell by what stands in them and beside them."""
    read: set[str] = set()
    for at, passage in enumerate(body.passages):
        beside = body.text[body.passages[max(0, at - _MOST)].start : passage.end]
        if beside in read:
            continue  # what a brief says twice, it says
        read.add(beside)
        if body.is_abroad(passage.start) or passage.heading.mood:
            continue
        said = body.said(passage)
        if said.text.rstrip().endswith("?") or PAST.search(said) or tells_of_others(said) or supposes(said.text):
            continue
        enter_shaped(body, registers, playbook, at, shapes(playbook).shaped)
        sides = shapes(playbook).sides
        if sides and _tells_sides(body, at, said, sides):
            _show(body, registers, playbook, at, sides.key)


def enter_shaped(body: Body, registers: Registers, playbook: Playbook, at: int, shaped: Sifted[Shaped]) -> None:
    """Enters what a sentence, by its number, shows and tells in some of these shapes."""
    said = body.said(body.passages[at])
    near = shaped.near(said)
    if not near:
        return
    around: Said | None = None
    stated = {key for key, _ in registers.facts}
    for shape in near:
        around = around or _around(body, at)
        if stated & shape.unless_told or not shape.is_in(said, around):
            continue
        if shape.key:
            _show(body, registers, playbook, at, shape.key)
        if shape.tells:
            _tell(body, registers, at, shape.tells)


def _show(body: Body, registers: Registers, playbook: Playbook, at: int, key: str) -> None:
    passage, signal = body.passages[at], playbook.observations[key]
    said = body.said(passage)
    if key not in registers.denied and not observations(playbook).vetoed(signal, said):
        registers.show(signal, passage, said)


def _tell(body: Body, registers: Registers, at: int, key: str) -> None:
    """Enters a sentence as what it tells of a key, unless something in it is read as that."""
    passage = body.passages[at]
    if any(fact.key == key and passage.start <= fact.start < passage.end for fact in registers.facts.values()):
        return
    words = " ".join(body.text[passage.start : passage.end].strip(" \t\n.;*•·–-").split())
    registers.put(key, words, body.whole(passage, "stated"))


def show_by_facts(body: Body, registers: Registers, playbook: Playbook) -> None:
    """Enters what the facts that were read show by themselves: approvals that are in a mailbox, a clean-up that waits."""
    vetoed = observations(playbook).vetoed
    for fact in list(registers.facts.values()):
        values = shapes(playbook).values.get(fact.key, ())
        passage = body.passage_of(fact) if values else None
        if passage is None or passage.heading.mood:
            continue
        said = body.said(passage)
        for value in values:
            told = Said.of(f"{value.said_of} {' '.join(fact.value.split())}")
            if value.key in registers.denied or registers.observed.get(value.key):
                continue
            if body.is_abroad(passage.start) and not value.abroad:
                continue
            if (value.unless and value.unless.is_in(said)) or vetoed(playbook.observations[value.key], said):
                continue
            if all(one.is_in(told) for one in value.names) and not gainsaid(playbook).is_gainsaid(value.key, told):
                registers.show(playbook.observations[value.key], passage, said)


def _around(body: Body, at: int) -> Said:
    """A sentence with those before it in its paragraph."""
    first, told = at, 0
    while first > max(0, at - _MOST) and told < _ABOVE and not is_cut(body, first):
        first -= 1
        told += not body.asks(body.passages[first])
    label = body.passages[at].fact
    words = [body.text[each.start : each.end] for each in body.passages[first : at + 1]]
    return Said.of(" ".join([label.label, *words] if label else words))


def is_cut(body: Body, at: int) -> bool:
    """Whether a passage begins a paragraph, and answers no question above it."""
    return body.begins_paragraph(at) and not body.asks(body.passages[at - 1])


def _tells_sides(body: Body, at: int, said: Said, sides: _Sides) -> bool:
    """Whether two sides at least say whom they mean by a word, the last of them in this sentence, or one says that they do not
    agree."""
    near = body.passages[max(0, at - _MOST) : at + 1]
    if any(one.fact or sides.word.is_in(body.said(one)) for one in near) and not sides.unless.is_in(said):
        around = _around(body, at) if sides.of_text(said) else None
        if around and sides.defining.is_in(around) and sides.word.is_in(around) and sides.are_told(around):
            return True
    return sides.one_word.is_in(said) and sides.defining.is_in(_around(body, at))
