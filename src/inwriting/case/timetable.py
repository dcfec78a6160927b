"""The same lines seen by phase, with a timetable in working days, and by role."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import ROUND_CEILING, Decimal

from inwriting.case.calendar import BusinessCalendar
from inwriting.case.content import PhaseLine, QuoteLine, RoleLine, Span
from inwriting.case.counting import listed
from inwriting.playbook.rates import RateCard

MOST_DAYS = 1000  # working days, about four years: a date beyond them would be a guess
_NUMBER = re.compile(r"\b[UQA]\d+\b")


def phases_of(
    lines: Sequence[QuoteLine], card: RateCard, calendar: BusinessCalendar, accepted_on: date
) -> tuple[PhaseLine, ...]:
    """The phases in which an option has work, one after the other: our working days (the days expected, rounded up),
    then the client's to answer. Dates are those of the office's calendar."""
    phases = []
    day, on = 0, accepted_on
    for phase in card.phases:
        own = [line for line in lines if line.phase == phase.key]
        if not own:
            continue
        effort = Span.of(line.effort for line in own)
        work_days = max(int(effort.expected.to_integral_value(ROUND_CEILING)), phase.at_least)
        lasts = work_days + phase.client_days
        known = lasts > 0 and day + lasts <= MOST_DAYS
        starts_on = calendar.add_business_days(on, 1) if known else None
        ends_on = calendar.add_business_days(on, lasts) if known else None
        phases.append(
            PhaseLine(
                key=phase.key,
                title=phase.title,
                effort=effort,
                price=Span.of(line.price for line in own),
                rests_on=listed(_numbers(own)),
                work_days=work_days,
                client_days=phase.client_days,
                from_day=day + min(lasts, 1),
                to_day=day + lasts,
                starts_on=starts_on,
                ends_on=ends_on,
            )
        )
        day += lasts
        on = ends_on or on
    return tuple(phases)


def _numbers(lines: Sequence[QuoteLine]) -> list[str]:
    """The facts, answers and assumptions that lines rest on, in this order and by number."""
    found = {number for line in lines for number in _NUMBER.findall(line.rests_on)}
    return sorted(found, key=lambda number: ("UQA".index(number[0]), int(number[1:])))


def roles_of(lines: Sequence[QuoteLine], card: RateCard) -> tuple[RoleLine, ...]:
    """What each role of the rate card does of these lines."""
    roles = []
    for role in card.roles:
        own = [line for line in lines if line.role == role.title and line.phase]
        if own:
            effort, price = Span.of(line.effort for line in own), Span.of(line.price for line in own)
            roles.append(RoleLine(role.key, role.title, own[0].day_rate, effort, price))
    return tuple(roles)


def working_days(phases: Sequence[PhaseLine]) -> int:
    """How many working days an option takes from acceptance on."""
    return phases[-1].to_day if phases else 0


def cost_of(lines: Sequence[QuoteLine]) -> Decimal | None:
    """What the days of these lines cost the office; None where a role's cost is not known."""
    costs = [line.cost for line in lines if line.phase]
    return sum((cost for cost in costs if cost is not None), Decimal(0)) if costs and None not in costs else None
