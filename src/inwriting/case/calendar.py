"""Business time: office hours, weekends, holidays, and what is due when."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BusinessCalendar:
    """Interface only, see the docstrings: being written."""

    timezone: str
    hours: str
    country: str
    subdivision: str | None = None
