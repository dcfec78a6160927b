"""What every table of a playbook is made of."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, model_validator

MOST_DAYS = 1000  # of one line of effort for one unit: beyond it a figure is a slip of the pen


class Part(BaseModel):
    """Every table of a playbook: frozen, and a key it does not know is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


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
