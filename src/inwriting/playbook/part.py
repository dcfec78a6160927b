"""What every table of a playbook is made of."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationInfo, model_validator

TRIED = "its patterns were tried when the playbook was released"
_SHORT, _BESIDE = 120, 40  # characters of a pattern that is shown whole, and beside its mistake where it is not
MOST_DAYS = 1000  # of one line of effort for one unit: beyond it a figure is a slip of the pen


class Part(BaseModel):
    """Every table of a playbook: frozen, and a key it does not know is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def compiles(pattern: str, info: ValidationInfo) -> str:
    """The pattern, if it is one; raises ValueError. Of a playbook that ships with the program that is known (TRIED)."""
    try:
        if info.context != TRIED:
            re.compile(pattern)
    except re.error as problem:
        at = problem.pos or 0
        near = pattern if len(pattern) <= _SHORT else f"…{pattern[max(0, at - _BESIDE) : at + _BESIDE]}…"
        raise ValueError(f"{near!r} is no regular expression: {problem}") from problem
    return pattern


def any_of(pattern: object) -> object:
    """One pattern for alternatives that a playbook lists, so that each stands on a line of its own."""
    return "|".join(map(str, pattern)) if isinstance(pattern, list) else pattern


AnyOf = Annotated[str, BeforeValidator(any_of)]
"""A regular expression, or a list of several, any of which may match; whoever has one sees to it that it compiles."""

Pattern = Annotated[AnyOf, AfterValidator(compiles)]
"""A regular expression, or a list of several, any of which may match: looked for in any case."""

DaysOfWork = Annotated[Decimal, Field(ge=0, le=MOST_DAYS)]


class Days(Part):
    """Effort in days of one person: low, expected and high, in this order."""

    low: DaysOfWork
    expected: DaysOfWork
    high: DaysOfWork

    @model_validator(mode="after")
    def _in_order(self) -> Days:
        if not self.low <= self.expected <= self.high:
            raise ValueError("low, expected and high are not in order")
        return self
