"""What a playbook knows of how sentences show its signals and traps, and of what speaks against them: shapes.toml,
shapes_abroad.toml and gainsaid.toml. Signals, traps and facts are named by their keys."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from inwriting.playbook.part import Part, Pattern


class Shape(Part):
    """shapes.toml, `[[shape]]`: what stands together where a sentence `shows` a signal or a trap, or `tells` a fact.

    Each of `here` stands in the sentence itself, each of `near` in it or in those before it in its paragraph, as whole
    words. `unless` speaks against it in the sentence, `beside` there and before it. Not shown where the brief states
    one of the facts `unless_told`."""

    shows: str = ""
    tells: str = ""
    here: tuple[Pattern, ...] = Field(min_length=1)
    near: tuple[Pattern, ...] = ()
    unless: Pattern = ""
    beside: Pattern = ""
    unless_told: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not (self.shows or self.tells):
            raise ValueError("neither `shows` nor `tells` anything")
        return self


class Matter(Part):
    """shapes.toml, `[[matter]]`: what sentences that lean to a signal must name, as whole words: each of `names`."""

    of: str
    names: tuple[Pattern, ...]


class Value(Part):
    """shapes.toml, `[[value]]`: what the value of a fact must name, as whole words, to show a signal: each of `names`.
    `said_of` is what it is said of ("Approvals are"); `unless` speaks against it in the sentence that states it. Only
    those whose words are also of other languages are asked for `abroad`: "no manual" is "in the manual" in some."""

    fact: str
    said_of: str
    shows: str
    names: tuple[Pattern, ...]
    unless: Pattern = ""
    abroad: bool = False


class Sides(Part):
    """shapes.toml, `[sides]`: how sentences tell that somebody means one thing by a word, and somebody else another.

    Each of `who` finds a side that says whom it means (its first group that matched). `of` is the word, and `defining`
    what tells that it is defined: both must stand beside it. `one_word` says at once that they do not agree; `unless`
    speaks against it in the sentence."""

    shows: str
    who: tuple[Pattern, ...]
    of: Pattern
    defining: Pattern
    one_word: Pattern
    unless: Pattern


class Shapes(Part):
    """shapes.toml, and shapes_abroad.toml for the other languages."""

    shapes: tuple[Shape, ...] = Field(default=(), alias="shape")
    matters: tuple[Matter, ...] = Field(default=(), alias="matter")
    values: tuple[Value, ...] = Field(default=(), alias="value")
    sides: Sides | None = None

    def named(self) -> set[str]:
        """The keys of all signals and traps that it names."""
        keys = {shape.shows for shape in self.shapes if shape.shows} | {value.shows for value in self.values}
        return keys | {matter.of for matter in self.matters} | ({self.sides.shows} if self.sides else set())

    def told(self) -> set[str]:
        """The keys of all facts that its shapes tell."""
        return {shape.tells for shape in self.shapes if shape.tells}


class Against(Part):
    """gainsaid.toml, `[[against]]`: what a sentence says against a signal or a trap that its words come near to.

    Any of `said` does, unless one of `unless` stands in it, too; any of `outright` does in any case. `scoped`: so does
    a sentence that gives what it puts off a scope. Any of `never` says that it is of another matter."""

    of: str
    said: tuple[Pattern, ...]
    unless: tuple[Pattern, ...] = ()
    outright: tuple[Pattern, ...] = ()
    never: tuple[Pattern, ...] = ()
    scoped: bool = False


class Other(Part):
    """gainsaid.toml, `[[other]]`: how a sentence names a thing that some facts, signals and traps (`of`) are not of.

    Any of `said` does, unless one of `unless` stands in it, too: a roof that is cleaned, unless data are. `beside`
    goes on with such a thing in the sentence behind it."""

    of: tuple[str, ...] = Field(min_length=1)
    said: tuple[Pattern, ...]
    unless: tuple[Pattern, ...] = ()
    beside: Pattern = ""


class Gainsaid(Part):
    """gainsaid.toml. `elsewhere` is told of others, or only imagined, and speaks against any signal."""

    against: tuple[Against, ...] = ()
    others: tuple[Other, ...] = Field(default=(), alias="other")
    elsewhere: Pattern = ""
