"""Business time a second time, naively, as the oracle of the simulation: the clock on the office's wall is looked at
minute by minute. Shares nothing with `inwriting.case.calendar` but the data of tzdata and `holidays`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import holidays

MINUTE, SECOND, DAY = timedelta(minutes=1), timedelta(seconds=1), timedelta(days=1)


@dataclass
class WallTime:
    """The business time of one office. Hours are minutes of the day, half-open; instants are aware and come out in
    UTC; lengths of business time are in seconds."""

    timezone: str
    country: str
    subdivision: str | None
    opens: int
    closes: int
    _days: dict[date, bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._zone = ZoneInfo(self.timezone)
        self._holidays = holidays.country_holidays(self.country, subdiv=self.subdivision)

    def works_on(self, day: date) -> bool:
        if day not in self._days:
            self._days[day] = day.weekday() not in self._holidays.weekend and day not in self._holidays
        return self._days[day]

    def is_open(self, at: datetime) -> bool:
        wall = at.astimezone(self._zone)
        return self.opens <= wall.hour * 60 + wall.minute < self.closes and self.works_on(wall.date())

    def starts(self, arrival: datetime) -> datetime:
        """The first open instant at or after an arrival."""
        at = arrival.astimezone(UTC)
        if self.is_open(at):
            return at
        at = at.replace(second=0, microsecond=0)
        while not self.is_open(at):
            at += MINUTE
        return at

    def due(self, arrival: datetime) -> datetime:
        """The same time on the wall on the next day on which work is done, or the first instant after it."""
        start = self.starts(arrival).astimezone(self._zone)
        day = start.date() + DAY
        while not self.works_on(day):
            day += DAY
        wanted = start.replace(tzinfo=None, fold=0) - datetime.combine(start.date(), datetime.min.time())
        at = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(hours=16)
        while not self._shows(at, day, wanted):
            at += MINUTE
        while self._shows(at - SECOND, day, wanted):
            at -= SECOND
        return at

    def _shows(self, at: datetime, day: date, wanted: timedelta) -> bool:
        wall = at.astimezone(self._zone)
        past = wall.replace(tzinfo=None, fold=0) - datetime.combine(wall.date(), datetime.min.time())
        return wall.date() > day or (wall.date() == day and past >= wanted)

    def between(self, a: datetime, b: datetime) -> int:
        """Seconds of business time from `a` to `b`; 0 where `b` is not after `a`."""
        at, total = a.astimezone(UTC), 0
        while at < b:
            end = min(at.replace(second=0, microsecond=0) + MINUTE, b)
            if self.is_open(at):
                total += round((end - at).total_seconds())
            at = end
        return total

    def after(self, at: datetime, seconds: int) -> datetime:
        """The first instant by which so many seconds of business time have passed."""
        at = at.astimezone(UTC)
        while seconds > 0:
            end = at.replace(second=0, microsecond=0) + MINUTE
            if self.is_open(at):
                step = min(round((end - at).total_seconds()), seconds)
                seconds -= step
                end = at + step * SECOND if not seconds else end
            at = end
        return at

    def before(self, at: datetime, seconds: int) -> datetime:
        """The last instant from which so many seconds of business time still lie before `at`."""
        at = at.astimezone(UTC)
        while seconds > 0:
            start = (at - SECOND).replace(second=0, microsecond=0)
            if self.is_open(start):
                step = min(round((at - start).total_seconds()), seconds)
                seconds -= step
                start = at - step * SECOND if not seconds else start
            at = start
        return at
