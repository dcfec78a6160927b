"""Business time: office hours, weekends, public holidays, and what is due when.

An instant is *business time* when the clock on the office's wall then shows a time within the office hours
(half-open: `09:00-17:30` excludes 17:30) on a *business day*: a date that is neither at the weekend of the
office's country nor a public holiday of the country and its part. The clock of a promise starts at the first
business instant at or after an arrival and is due when the wall shows the same time on the next business day
(DESIGN, "Business time").

Instants go in aware and come out aware, in UTC. Where a wall-clock time does not exist (clocks go forward) the
first instant after the gap counts; where it comes twice (clocks go back) the first of the two.

Zones are those of the pinned `tzdata` package and never the machine's, so that a due time can be computed again
elsewhere; weekends and holidays are those of the `holidays` package. `BusinessCalendar.versions` names both.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from io import BytesIO
from pkgutil import get_data
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from inwriting.playbook.spoken import MONTHS

if TYPE_CHECKING:
    from holidays import HolidayBase

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)
_HORIZON_DAYS = 366  # so long without business time means that there is none
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

Span = tuple[datetime, datetime]


class CalendarError(ValueError):
    """A time zone, country, part of a country or office hours that do not exist, or no business time within a year."""


@dataclass(frozen=True, slots=True)
class DueTime:
    """When a clock started and when it runs out (UTC), and how that was computed, a sentence a step."""

    started_at: datetime
    due_at: datetime
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BusinessCalendar:
    """The business time of one office.

    `timezone` is a name of tzdata, `hours` are like `09:00-17:30` (they may end at `24:00` and never cross midnight),
    `country` is an ISO 3166-1 code and `subdivision` the code of its part as in ISO 3166-2 without the country.
    Raises `CalendarError`, naming the nearest valid name, where one of them is wrong."""

    timezone: str
    hours: str
    country: str
    subdivision: str | None = None

    def __post_init__(self) -> None:
        check_timezone(self.timezone)
        check_hours(self.hours)
        check_country(self.country)
        check_subdivision(self.country, self.subdivision)

    @property
    def versions(self) -> str:
        """The data that the answers rest on, such as `tzdata 2026.6, holidays 0.109`."""
        return _versions()

    def local(self, at: datetime) -> datetime:
        """The instant `at` as the office's wall shows it."""
        return _utc(at).astimezone(_zone(self.timezone))

    def is_business_day(self, day: date) -> bool:
        """Whether work is done on that date: neither weekend, holiday nor a date that the zone never had."""
        return _why_off(self, day) is None

    def is_business(self, at: datetime) -> bool:
        """Whether `at` is within office hours on a business day."""
        at = _utc(at)
        return any(start <= at < end for start, end in _business_on(self, at.toordinal()))

    def opening_at_or_after(self, at: datetime) -> datetime:
        """The first business instant at or after `at`: `at` itself within office hours."""
        at = _utc(at)
        return max(at, next(start for start, end in _walk(self, at, 1) if end > at))

    def next_opening(self, at: datetime) -> datetime:
        """The first moment strictly after `at` at which the office opens for a business day."""
        at = _utc(at)
        first = self.local(at).date()
        opening = _window(self.hours)[0]
        for offset in range(_HORIZON_DAYS):
            day = first + offset * _DAY
            opens = _instant(self, day, opening)
            if opens > at and self.is_business_day(day) and self.is_business(opens):
                return opens
        raise _no_business_time(self, first)

    def opening(self, day: date) -> datetime:
        """The moment at which the office opens on a date, whether work is done on it or not."""
        return _instant(self, day, _window(self.hours)[0])

    def closing(self, day: date) -> datetime:
        """The moment at which the office closes on a date, whether work is done on it or not."""
        return _instant(self, day, _window(self.hours)[1])

    def instant(self, day: date, clock: time) -> datetime:
        """The moment at which the office's wall first shows `clock` on a date (the first after a gap it falls in)."""
        return _instant(self, day, timedelta(hours=clock.hour, minutes=clock.minute, seconds=clock.second))

    @property
    def place(self) -> str:
        """Where the office's clock hangs, as its zone is named: `London`, `New York`."""
        return self.timezone.rpartition("/")[2].replace("_", " ")

    def say(self, at: datetime) -> str:
        """An instant in words, as the office's wall shows it: `Friday 27 November 2026 at 11:00 UTC+00:00`."""
        return _say(self.local(at))

    def add_business_days(self, day: date, count: int) -> date:
        """The date that lies `count` business days after `day` (before it, where negative); `day` itself for 0."""
        step = _DAY if count >= 0 else -_DAY
        left, idle = abs(count), 0
        while left:
            if idle == _HORIZON_DAYS:
                raise _no_business_time(self, day)
            day += step
            idle = 0 if self.is_business_day(day) else idle + 1
            left -= not idle
        return day

    def due(self, arrival: datetime) -> DueTime:
        """What arrives at `arrival` is due at the same wall-clock time on the business day after the clock's start."""
        arrival = _utc(arrival)
        start = self.local(self.opening_at_or_after(arrival))
        day = self.add_business_days(start.date(), 1)
        due = _instant(self, day, start.replace(tzinfo=None) - datetime.combine(start.date(), time()))
        steps = (*_steps_to_start(self, self.local(arrival), start), *_steps_to_due(self, start, day, self.local(due)))
        return DueTime(start.astimezone(UTC), due, steps)

    def after(self, at: datetime, minutes: int | timedelta) -> datetime:
        """The first instant by which `minutes` (or a length of time) of business time have passed since `at`.

        With 30 minutes at 17:00 on a Friday that is Friday's closing, 17:30, not Monday's opening."""
        at, left = _utc(at), _minutes(minutes)
        if not left:
            return at
        for start, end in _walk(self, at, 1):
            start = max(start, at)
            if end - start >= left:
                return start + left
            left -= max(end - start, timedelta())
        raise AssertionError("business time never ends")

    def before(self, at: datetime, minutes: int | timedelta) -> datetime:
        """The last instant from which `minutes` of business time still lie before `at`: the inverse of `after`.

        With 30 minutes at 09:00 on a Monday that is 17:00 on Friday, at 09:30 on a Monday it is 09:00."""
        at, left = _utc(at), _minutes(minutes)
        if not left:
            return at
        for start, end in _walk(self, at, -1):
            end = min(end, at)
            if end - start >= left:
                return end - left
            left -= max(end - start, timedelta())
        raise AssertionError("business time never began")

    def minutes_between(self, a: datetime, b: datetime) -> int:
        """Whole business minutes between `a` and `b`, rounded down; 0 where `b` is not after `a`."""
        return self.between(a, b) // timedelta(minutes=1)

    def between(self, a: datetime, b: datetime) -> timedelta:
        """The business time between `a` and `b`; none where `b` is not after `a`."""
        a, b = _utc(a), _utc(b)
        total = timedelta()
        for ordinal in range(a.toordinal(), b.toordinal() + 1):
            for start, end in _business_on(self, ordinal):
                total += max(min(end, b) - max(start, a), timedelta())
        return total


# ---------------------------------------------------------------- names, and what is wrong with them


def nearest(word: str, names: Iterable[str]) -> str | None:
    """The one of `names` that `word` was probably meant to be, or None."""
    from difflib import get_close_matches  # only needed once something is wrong

    folded = {name.casefold(): name for name in names}
    found = get_close_matches(word.strip().casefold(), folded, n=1, cutoff=0.6)
    return folded[found[0]] if found else None


@lru_cache(maxsize=1)
def timezones() -> tuple[str, ...]:
    """Every time zone of the pinned tzdata."""
    return tuple(_resource("zones").split())


def subdivisions(country: str) -> tuple[str, ...]:
    """The parts of a country whose holidays are known by code, sorted; empty where the whole country keeps the same."""
    return tuple(sorted(_country_class(country).subdivisions))


def nearest_city(name: str) -> str | None:
    """The time zone that is named after a city or a place, or None: `New York` → `America/New_York`."""
    wanted = name.strip().casefold().replace(" ", "_")
    return next((zone for zone in timezones() if "/" in zone and zone.rpartition("/")[2].casefold() == wanted), None)


def check_timezone(name: str) -> None:
    """Raises `CalendarError` unless tzdata has that zone."""
    if name in timezones():
        return
    cities = {zone.rpartition("/")[2]: zone for zone in reversed(timezones()) if "/" in zone}
    wanted = name.strip().replace(" ", "_")
    city = nearest(wanted.rpartition("/")[2], cities)
    raise CalendarError(_unknown("time zone", name, nearest(wanted, timezones()) or (city and cities[city])))


def check_country(code: str) -> None:
    """Raises `CalendarError` unless that is a country's code in ISO 3166-1 (two letters)."""
    countries = _countries()
    if code in countries:
        return
    wanted = code.strip().upper()
    if wanted in countries:
        raise CalendarError(_unknown("country", code, wanted))
    # Other codes that people know a country by (`UK`, `DEU`) are aliases in `holidays`.
    from holidays.registry import COUNTRIES

    aliases = {alias.upper(): names[1] for names in COUNTRIES.values() for alias in names}
    named = {name: short for short, name in countries.items()}
    guess = aliases.get(wanted.replace(" ", "")) or named.get(nearest(code, named) or "")
    raise CalendarError(_unknown("country", code, guess and f"{guess} ({countries.get(guess, guess)})"))


def check_subdivision(country: str, code: str | None) -> None:
    """Raises `CalendarError` unless the country has a part with that code (or that name); None is the whole country."""
    if code is None:
        return
    kind = _country_class(country)
    known: Mapping[str, str] = {**kind.subdivisions_aliases, **{part: part for part in kind.subdivisions}}
    if code in known:
        return
    if not known:
        raise CalendarError(f"{country} has no parts with holidays of their own: leave the subdivision {code!r} out")
    guess = nearest(code.removeprefix(f"{country}-"), known)
    raise CalendarError(
        _unknown(f"part of {country}", code, guess and known[guess]) + f" (known: {', '.join(subdivisions(country))})"
    )


def check_hours(hours: str) -> None:
    """Raises `CalendarError` unless the hours are like `09:00-17:30`."""
    _window(hours)


def _unknown(what: str, name: str, guess: str | None) -> str:
    return f"no {what} {name!r}" + (f"; the nearest is {guess}" if guess else "")


@lru_cache(maxsize=64)
def _window(hours: str) -> tuple[timedelta, timedelta]:
    """Opening and closing, counted on the wall clock from midnight."""
    match = re.fullmatch(r"\s*(\d{1,2}):(\d\d)\s*[-\u2013]\s*(\d{1,2}):(\d\d)\s*", hours, re.ASCII)
    if not match:
        raise CalendarError(f"hours {hours!r} cannot be read; write them like 09:00-17:30")
    h1, m1, h2, m2 = map(int, match.groups())
    if m1 > 59 or m2 > 59 or h1 > 23 or (h2, m2) > (24, 0):
        raise CalendarError(f"hours {hours!r} name a time that no clock shows; write them like 09:00-17:30")
    if (h1, m1) >= (h2, m2):
        raise CalendarError(f"hours {hours!r} end before they begin; they cannot cross midnight")
    return timedelta(hours=h1, minutes=m1), timedelta(hours=h2, minutes=m2)


# ---------------------------------------------------------------- the data of tzdata and holidays


def _resource(name: str) -> str:
    data = get_data("tzdata", name)
    assert data is not None
    return data.decode()


@lru_cache(maxsize=1)
def _countries() -> Mapping[str, str]:
    """Name by ISO 3166-1 code, out of tzdata, because importing `holidays` takes half a second."""
    rows = (line.split("\t") for line in _resource("zoneinfo/iso3166.tab").splitlines() if not line.startswith("#"))
    return dict(rows) | {"XK": "Kosovo"}


@lru_cache(maxsize=32)
def _zone(name: str) -> ZoneInfo:
    data = get_data("tzdata", f"zoneinfo/{name}")
    assert data is not None
    return ZoneInfo.from_file(BytesIO(data), key=name)


@lru_cache(maxsize=1)
def _versions() -> str:
    from importlib.metadata import version

    return ", ".join(f"{package} {version(package)}" for package in ("tzdata", "holidays"))


def _country_class(country: str) -> type[HolidayBase]:
    check_country(country)
    import holidays

    return type(holidays.country_holidays(country))


@dataclass(frozen=True, slots=True)
class _Year:
    off: Mapping[date, str]  # why no work is done on that date
    known: bool  # whether all holidays of that year are known


@lru_cache(maxsize=256)
def _year(country: str, subdivision: str | None, year: int) -> _Year:
    kind = _country_class(country)
    english = [kind.default_language, *sorted(kind.supported_languages, key=lambda name: name != "en_US")]
    language: Any = next((name for name in english if name and name.startswith("en")), None)
    with warnings.catch_warnings(record=True) as unknown:  # of feasts whose dates are not computed that far
        warnings.simplefilter("always")
        listed = kind(subdiv=subdivision, years=year, language=language)
    off = {}
    day = date(year, 1, 1)
    while day.year == year:
        # A Saturday on which work is made up for (China, Hungary) is a working day.
        if not listed.is_working_day(day):
            off[day] = "weekend" if listed.is_weekend(day) else f"public holiday, {listed[day]}"
        day += _DAY
    return _Year(off, kind.start_year <= year <= kind.end_year and not unknown)


# ---------------------------------------------------------------- wall clock and instants


def _utc(at: datetime) -> datetime:
    if at.tzinfo is None or at.utcoffset() is None:
        raise ValueError(f"{at.isoformat()} is no instant: it has no offset from UTC")
    if not 2 <= at.year <= 9990:  # room to look around in
        raise CalendarError(f"{at.isoformat()} is outside of what the calendar knows")
    return at.astimezone(UTC)


def _offset(zone: ZoneInfo, at: datetime) -> timedelta:
    offset = at.astimezone(zone).utcoffset()
    assert offset is not None
    return offset


def _change(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """The instant of the one change of offset that lies after `before` and not after `after`."""
    old = _offset(zone, before)
    while after - before > _SECOND:
        middle = before + (after - before) // _SECOND // 2 * _SECOND
        if _offset(zone, middle) == old:
            before = middle
        else:
            after = middle
    return after


def _instant(calendar: BusinessCalendar, day: date, wall: timedelta) -> datetime:
    """When the wall first shows `wall` (since midnight) on `day`; the first instant after a gap that it falls in."""
    zone = _zone(calendar.timezone)
    shown = datetime.combine(day, time()) + wall
    at = shown.replace(tzinfo=zone).astimezone(UTC)
    if at.astimezone(zone).replace(tzinfo=None) == shown:
        return at
    # In a gap, fold=0 reads the clock as it was set before and fold=1 as after (PEP 495): the change is between.
    earlier = shown.replace(tzinfo=zone, fold=1).astimezone(UTC)
    return _change(zone, earlier.replace(microsecond=0) - _SECOND, at.replace(microsecond=0) + _SECOND)


@lru_cache(maxsize=8192)
def _why_off(calendar: BusinessCalendar, day: date) -> str | None:
    why = _year(calendar.country, calendar.subdivision, day.year).off.get(day)
    if why is None and _instant(calendar, day, timedelta()).astimezone(_zone(calendar.timezone)).date() != day:
        return f"{calendar.timezone} skipped that date"
    return why


@lru_cache(maxsize=8192)
def _business_on(calendar: BusinessCalendar, ordinal: int) -> tuple[Span, ...]:
    """The business time within one day of UTC, in order.

    Between two changes of the clocks the wall runs evenly, so each such stretch is cut by the office hours of the
    dates that it shows. That is exact also where a change happens within office hours, at midnight or over a day."""
    zone = _zone(calendar.timezone)
    opening, closing = _window(calendar.hours)
    spans = []
    start = datetime.fromordinal(ordinal).replace(tzinfo=UTC)
    for begin, end in _even_stretches(zone, start):
        offset = _offset(zone, begin)
        shown_from, shown_to = (moment.replace(tzinfo=None) + offset for moment in (begin, end))
        midnight = datetime.combine(shown_from, time())
        while midnight < shown_to:
            opens, closes = max(midnight + opening, shown_from), min(midnight + closing, shown_to)
            if opens < closes and _why_off(calendar, midnight.date()) is None:
                spans.append(((opens - offset).replace(tzinfo=UTC), (closes - offset).replace(tzinfo=UTC)))
            midnight += _DAY
    return tuple(spans)


def _even_stretches(zone: ZoneInfo, day: datetime) -> Iterator[Span]:
    begin = day
    for hour in range(24):  # no zone changed twice within an hour
        at = day + timedelta(hours=hour)
        then = at + timedelta(hours=1)
        if _offset(zone, at) != _offset(zone, then):
            change = _change(zone, at, then)
            if begin < change < day + _DAY:
                yield begin, change
                begin = change
    yield begin, day + _DAY


def _walk(calendar: BusinessCalendar, at: datetime, step: int) -> Iterator[Span]:
    """Business time from the UTC day of `at` on, forwards (`step` 1) or backwards (-1)."""
    ordinal, idle = at.toordinal(), 0
    while idle <= _HORIZON_DAYS:
        spans = _business_on(calendar, ordinal)
        yield from spans[::step]
        idle = 0 if spans else idle + 1
        ordinal += step
    raise _no_business_time(calendar, at.date())


def _no_business_time(calendar: BusinessCalendar, day: date) -> CalendarError:
    return CalendarError(
        f"{calendar.country} has no business time at {calendar.hours} ({calendar.timezone}) within a year of {day}"
    )


def _minutes(minutes: int | timedelta) -> timedelta:
    length = minutes if isinstance(minutes, timedelta) else timedelta(minutes=minutes)
    if length < timedelta():
        raise ValueError(f"{minutes} business minutes: a length of time is not negative")
    return length


# ---------------------------------------------------------------- in words


def _steps_to_start(calendar: BusinessCalendar, arrival: datetime, start: datetime) -> Iterator[str]:
    yield f"Arrived on {_say(arrival)} ({calendar.timezone})."
    if arrival == start:
        yield f"That is within office hours ({calendar.hours}), so the clock starts at once."
        return
    day = arrival.date()
    if calendar.is_business_day(day):
        early = arrival.replace(tzinfo=None) - datetime.combine(day, time()) < _window(calendar.hours)[0]
        yield f"Office hours ({calendar.hours}) had {'not begun' if early else 'ended'}."
        day += _DAY
    yield from _skipped(calendar, day, start.date())
    yield f"The clock starts when the office opens, on {_say(start)}."


def _steps_to_due(calendar: BusinessCalendar, start: datetime, day: date, due: datetime) -> Iterator[str]:
    yield from _skipped(calendar, start.date() + _DAY, day)
    wanted = _say_time(start.time())
    yield f"The next business day is {_say_day(day)}, and the same time of day is {wanted}."
    if due.replace(tzinfo=None) != datetime.combine(day, start.time()):
        yield f"The clocks skip {wanted} on that day, so the first instant after it counts."
    elif due.replace(fold=1).utcoffset() != due.utcoffset():
        yield f"The clocks show {wanted} twice on that day, and the first time counts."
    for year in range(start.year, due.year + 1):
        if not _year(calendar.country, calendar.subdivision, year).known:
            yield (
                f"Not all public holidays of {calendar.country} in {year} are known; "
                "those that are not count as business days."
            )
    yield f"Due on {_say(due)}."


def _skipped(calendar: BusinessCalendar, day: date, until: date) -> Iterator[str]:
    while day < until:
        yield f"{_say_day(day)} does not count: {_why_off(calendar, day) or 'the clocks skip its office hours'}."
        day += _DAY


def _say_day(day: date) -> str:
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def _say_time(shown: time) -> str:
    return shown.isoformat("seconds" if shown.second else "minutes")


def _say(local: datetime) -> str:
    seconds = int((local.utcoffset() or timedelta()).total_seconds())
    sign, size = "-" if seconds < 0 else "+", abs(seconds)
    return f"{_say_day(local)} at {_say_time(local.time())} UTC{sign}{size // 3600:02}:{size % 3600 // 60:02}"
