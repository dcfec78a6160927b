"""Business time, checked against brute force on the wall clock of every zone, and against facts from real calendars."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from importlib.metadata import version
from importlib.resources import files
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

import holidays
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inwriting.case import calendar as business_time
from inwriting.case.calendar import BusinessCalendar, CalendarError, subdivisions, timezones

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
LONDON = BusinessCalendar("Europe/London", "09:00-17:30", "GB", "ENG")
PLACES = [
    *[("GB", "ENG"), ("GB", "SCT"), ("DE", "BY"), ("DE", "BE"), ("US", "CA"), ("US", "NY"), ("CA", "QC"), ("CA", "ON")],
    *[("CH", "ZH"), ("CH", "GE"), ("AU", "VIC"), ("AU", "NSW"), ("ES", "CT"), ("ES", "MD"), ("IN", "MH"), ("IN", "DL")],
    *[("BR", "SP"), ("BR", "RJ"), ("IT", "MI"), ("IT", None), ("FR", None), ("JP", None), ("CN", None), ("HU", None)],
    *[("SA", None), ("AE", None), ("IL", None), ("EG", None), ("NP", None), ("IR", None), ("BN", None), ("BD", None)],
]
HOURS = ["09:00-17:30", "00:00-24:00", "00:00-01:30", "01:15-02:45", "02:00-03:00", "22:30-24:00", "00:30-23:30"]


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


# ---------------------------------------------------------------- the same thing, computed minute by minute


@lru_cache
def zone_of(name: str) -> ZoneInfo:
    with files("tzdata").joinpath("zoneinfo", *name.split("/")).open("rb") as data:
        return ZoneInfo.from_file(data, key=name)


@lru_cache
def holidays_of(country: str, subdivision: str | None) -> holidays.HolidayBase:
    return holidays.country_holidays(country, subdiv=subdivision)


class Minutes:
    """Business time as a person with a wall clock and a wall calendar would find it out, looking once a minute."""

    def __init__(self, calendar: BusinessCalendar) -> None:
        self.zone = zone_of(calendar.timezone)
        self.holidays = holidays_of(calendar.country, calendar.subdivision)
        opening, closing = calendar.hours.split("-")
        self.opening = time.fromisoformat(opening)
        self.closing = None if closing == "24:00" else time.fromisoformat(closing)

    def works_on(self, day: date) -> bool:
        return self.holidays.is_working_day(day)

    def is_business(self, moment: datetime) -> bool:
        shown = moment.astimezone(self.zone)
        open_then = self.opening <= shown.time() and (self.closing is None or shown.time() < self.closing)
        return open_then and self.works_on(shown.date())

    def first_business(self, moment: datetime) -> datetime:
        while not self.is_business(moment):
            moment += MINUTE
        return moment

    def due(self, start: datetime) -> datetime:
        """The first minute that shows the start's time or a later one on the next date with work that the zone has."""
        wanted = start.astimezone(self.zone)
        moment, day = start, wanted.date()
        while True:
            moment += MINUTE
            shown = moment.astimezone(self.zone)
            if shown.date() > day:
                if self.works_on(shown.date()):
                    break
                day = shown.date()
        target = datetime.combine(shown.date(), wanted.time())
        while moment.astimezone(self.zone).replace(tzinfo=None) < target:
            moment += MINUTE
        return moment

    def count(self, a: datetime, b: datetime) -> int:
        return sum(self.is_business(a + n * MINUTE) for n in range(max(0, (b - a) // MINUTE)))


class Change(NamedTuple):
    zone: str
    at: datetime


@lru_cache
def changes(zone: str, since: int = 1973, until: int = 2037) -> tuple[datetime, ...]:
    """When the clocks of a zone are changed, to the minute; since 1973 no zone is off by seconds."""
    info = zone_of(zone)

    def offset(moment: datetime) -> timedelta | None:
        return moment.astimezone(info).utcoffset()

    found = []
    moment, end, step = datetime(since, 1, 1, tzinfo=UTC), datetime(until, 1, 1, tzinfo=UTC), timedelta(days=7)
    while moment < end:
        if offset(moment) != offset(moment + step):
            low, high = moment, moment + step
            while high - low > MINUTE:
                middle = low + (high - low) // MINUTE // 2 * MINUTE
                low, high = (middle, high) if offset(middle) == offset(low) else (low, middle)
            found.append(high)
        moment += step
    return tuple(found)


@st.composite
def calendars_near_changes(draw: st.DrawFn) -> tuple[BusinessCalendar, datetime]:
    """An office anywhere and an instant, more often than not within days of a change of its clocks."""
    zone = draw(st.sampled_from(timezones()))
    country, part = draw(st.sampled_from(PLACES))
    calendar = BusinessCalendar(zone, draw(st.sampled_from(HOURS)), country, part)
    around = changes(zone)
    near = draw(st.integers(0, 3)) > 0
    if around and near:
        change = draw(st.sampled_from(around))
        minutes = draw(st.integers(-5 * 1440, 2 * 1440))
    else:
        change = datetime(1973, 1, 10, tzinfo=UTC)
        minutes = draw(st.integers(0, 60 * 365 * 1440))
    moment = change + minutes * MINUTE
    return calendar, moment


pytestmark = pytest.mark.filterwarnings("ignore:Requested Holidays are available only")


@settings(max_examples=250)
@given(calendars_near_changes())
def test_the_clock_starts_and_is_due_as_somebody_watching_the_wall_clock_finds(
    case: tuple[BusinessCalendar, datetime],
) -> None:
    calendar, arrival = case
    watched = Minutes(calendar)
    result = calendar.due(arrival)
    assert result.started_at == watched.first_business(arrival)
    assert result.due_at == watched.due(result.started_at)
    assert {result.started_at.tzinfo, result.due_at.tzinfo} == {UTC}


@settings(max_examples=150)
@given(calendars_near_changes(), st.integers(0, 4 * 1440))
def test_business_minutes_are_those_somebody_counts(case: tuple[BusinessCalendar, datetime], length: int) -> None:
    calendar, start = case
    end = start + length * MINUTE
    assert calendar.minutes_between(start, end) == Minutes(calendar).count(start, end)
    assert calendar.is_business(start) == Minutes(calendar).is_business(start)


@settings(max_examples=250)
@given(calendars_near_changes(), st.integers(1, 1200))
def test_after_is_the_first_instant_and_before_the_last_with_so_many_business_minutes(
    case: tuple[BusinessCalendar, datetime], minutes: int
) -> None:
    calendar, moment = case
    later = calendar.after(moment, minutes)
    assert calendar.minutes_between(moment, later) == minutes
    assert calendar.minutes_between(moment, later - MINUTE) == minutes - 1
    earlier = calendar.before(moment, minutes)
    assert calendar.minutes_between(earlier, moment) == minutes
    assert calendar.minutes_between(earlier + MINUTE, moment) == minutes - 1
    assert calendar.before(later, minutes) == calendar.opening_at_or_after(moment)


@settings(max_examples=200)
@given(calendars_near_changes())
def test_the_next_opening_is_the_first_business_moment_of_a_later_day_or_of_today(
    case: tuple[BusinessCalendar, datetime],
) -> None:
    calendar, moment = case
    opens = calendar.next_opening(moment)
    assert opens > moment
    assert calendar.is_business(opens)
    day = calendar.local(opens).date()
    first = next(
        m for m in (opens - 1500 * MINUTE + n * MINUTE for n in range(1501)) if calendar.local(m).date() == day
    )
    assert Minutes(calendar).first_business(first) == opens
    assert calendar.minutes_between(moment, opens) <= 1500  # nothing but what was left of the day


def every_change() -> Iterator[Change]:
    for zone in timezones():
        for moment in changes(zone, 2012, 2032):
            yield Change(zone, moment)


def test_on_every_change_of_clocks_in_every_zone_the_due_time_shows_the_same_time_or_the_end_of_the_gap() -> None:
    gaps = folds = 0
    for zone, change in every_change():
        info = zone_of(zone)
        before, after = (change - MINUTE).astimezone(info), change.astimezone(info)
        calendar = BusinessCalendar(zone, "00:00-24:00", "IR")  # Fridays off, so that Sunday's change is in business
        skipped = after.replace(tzinfo=None) - before.replace(tzinfo=None) - MINUTE
        # A clock that was started on the business day before, at a time that is skipped or shown twice today.
        inside = before.replace(tzinfo=None) + MINUTE + (skipped // 2 if skipped > timedelta() else skipped / 2)
        started = (inside - DAY).replace(tzinfo=info).astimezone(UTC)
        if not calendar.is_business(started) or not calendar.is_business_day(inside.date()):
            continue
        due = calendar.due(started).due_at
        if skipped > timedelta():
            gaps += 1
            assert due == change, (zone, change)
        elif skipped < timedelta():
            folds += 1
            assert due == inside.replace(tzinfo=info, fold=0).astimezone(UTC), (zone, change)
            assert due < change
    assert min(gaps, folds) > 1000


def test_every_zone_of_tzdata_is_known() -> None:
    assert available_timezones() - {"localtime", "posixrules", "Factory", *timezones()} == set()
    for zone in timezones():
        assert BusinessCalendar(zone, "09:00-17:30", "GB").due(at("2026-11-20T12:00+00:00")).due_at > at(
            "2026-11-21T00:00+00:00"
        )


@pytest.mark.parametrize("year", [1, 1844, 1867, 1892, 1900, 1941, 2500])
def test_other_centuries_work_in_every_zone(year: int) -> None:
    if year == 1:
        with pytest.raises(CalendarError, match="outside"):
            LONDON.due(datetime(1, 1, 1, tzinfo=UTC))
        return
    for zone, month in itertools.product(timezones()[::5], (1, 7, 10, 12)):
        calendar = BusinessCalendar(zone, "09:00-17:30", "US")
        result = calendar.due(datetime(year, month, 17, 13, 7, 31, 5, tzinfo=UTC))
        started, due = calendar.local(result.started_at), calendar.local(result.due_at)
        assert started.date() < due.date()
        assert started.time() == due.time() or not calendar.is_business(result.due_at - MINUTE)


# ---------------------------------------------------------------- what people expect


@pytest.mark.parametrize(
    ("arrival", "started", "due"),
    [
        ("2026-11-20T16:30+00:00", "2026-11-20T16:30+00:00", "2026-11-23T16:30+00:00"),  # Friday to Monday
        ("2026-11-21T12:00+00:00", "2026-11-23T09:00+00:00", "2026-11-24T09:00+00:00"),  # Saturday
        ("2026-11-23T08:59:59+00:00", "2026-11-23T09:00+00:00", "2026-11-24T09:00+00:00"),
        ("2026-11-23T17:29:59+00:00", "2026-11-23T17:29:59+00:00", "2026-11-24T17:29:59+00:00"),
        ("2026-11-23T17:30+00:00", "2026-11-24T09:00+00:00", "2026-11-25T09:00+00:00"),  # half-open
        ("2026-11-23T18:00+01:00", "2026-11-23T17:00+00:00", "2026-11-24T17:00+00:00"),  # the office's hours count
        (
            "2026-12-24T16:30+00:00",
            "2026-12-24T16:30+00:00",
            "2026-12-29T16:30+00:00",
        ),  # Christmas, Boxing Day observed
        ("2026-12-31T10:00+00:00", "2026-12-31T10:00+00:00", "2027-01-04T10:00+00:00"),
        ("2026-10-23T10:00+01:00", "2026-10-23T09:00+00:00", "2026-10-26T10:00+00:00"),  # clocks go back between
    ],
)
def test_a_brief_to_an_english_office_is_due_on_the_next_business_day(arrival: str, started: str, due: str) -> None:
    result = LONDON.due(at(arrival))
    assert (result.started_at, result.due_at) == (at(started), at(due))


def test_the_steps_explain_a_due_time_to_a_person() -> None:
    assert LONDON.due(at("2026-12-24T18:10+00:00")).steps == (
        "Arrived on Thursday 24 December 2026 at 18:10 UTC+00:00 (Europe/London).",
        "Office hours (09:00-17:30) had ended.",
        "Friday 25 December 2026 does not count: public holiday, Christmas Day.",
        "Saturday 26 December 2026 does not count: weekend.",
        "Sunday 27 December 2026 does not count: weekend.",
        "Monday 28 December 2026 does not count: public holiday, Boxing Day (observed).",
        "The clock starts when the office opens, on Tuesday 29 December 2026 at 09:00 UTC+00:00.",
        "The next business day is Wednesday 30 December 2026, and the same time of day is 09:00.",
        "Due on Wednesday 30 December 2026 at 09:00 UTC+00:00.",
    )


def test_the_steps_say_when_the_clocks_skip_or_repeat_the_due_time() -> None:
    office = BusinessCalendar("America/New_York", "00:00-24:00", "IR")
    gap = office.due(at("2025-03-08T02:30-05:00"))
    assert gap.due_at == at("2025-03-09T03:00-04:00")
    assert "The clocks skip 02:30 on that day, so the first instant after it counts." in gap.steps
    fold = office.due(at("2025-11-01T01:30-04:00"))
    assert fold.due_at == at("2025-11-02T01:30-04:00")
    assert "The clocks show 01:30 twice on that day, and the first time counts." in fold.steps


def test_the_steps_name_a_year_whose_holidays_nobody_knows() -> None:
    says = "Not all public holidays of {} in {} are known; those that are not count as business days."
    japan = BusinessCalendar("Asia/Tokyo", "09:00-17:30", "JP")
    assert says.format("JP", 2150) in japan.due(at("2150-06-02T12:00+09:00")).steps
    india = BusinessCalendar("Asia/Kolkata", "09:00-17:30", "IN", "MH")  # its festivals are computed a few years ahead
    assert says.format("IN", 2040) in india.due(at("2040-06-05T12:00+05:30")).steps
    assert not any("known" in step for step in india.due(at("2026-06-05T12:00+05:30")).steps)


def test_a_date_that_a_zone_skipped_is_no_business_day() -> None:
    samoa = BusinessCalendar("Pacific/Apia", "09:00-17:30", "WS")
    assert not samoa.is_business_day(date(2011, 12, 30))
    result = samoa.due(at("2011-12-29T16:00-10:00"))
    assert result.due_at == at("2012-01-03T16:00+14:00")
    assert "Friday 30 December 2011 does not count: Pacific/Apia skipped that date." in result.steps


def test_a_date_that_a_zone_had_twice_is_business_time_twice() -> None:
    alaska = BusinessCalendar("America/Juneau", "00:00-24:00", "IR")  # Fridays off
    # On Saturday 19 October 1867 at 15:33:32 it became Friday 18 October again, 15:33:32 (tzdata).
    week = alaska.minutes_between(at("1867-10-16T00:00+00:00"), at("1867-10-23T00:00+00:00"))
    friday = timedelta(days=1) + (timedelta(days=1) - timedelta(hours=15, minutes=33, seconds=32))
    assert week == (7 * DAY - friday) // MINUTE


def test_office_hours_that_the_clocks_skip_are_passed_over() -> None:
    early = BusinessCalendar("America/New_York", "02:00-03:00", "IR")
    assert early.opening_at_or_after(at("2025-03-09T00:00-05:00")) == at("2025-03-10T02:00-04:00")
    assert early.next_opening(at("2025-03-08T02:30-05:00")) == at("2025-03-10T02:00-04:00")
    assert early.is_business_day(date(2025, 3, 9))
    steps = early.due(at("2025-03-08T04:00-05:00")).steps
    assert "Sunday 9 March 2025 does not count: the clocks skip its office hours." in steps


def test_acting_before_a_due_time_at_opening_means_the_evening_before() -> None:
    assert LONDON.before(at("2026-11-23T09:00+00:00"), 30) == at("2026-11-20T17:00+00:00")
    assert LONDON.before(at("2026-11-23T09:30+00:00"), 30) == at("2026-11-23T09:00+00:00")
    assert LONDON.before(at("2026-11-22T12:00+00:00"), 0) == at("2026-11-22T12:00+00:00")
    assert LONDON.after(at("2026-11-20T17:00+00:00"), 30) == at("2026-11-20T17:30+00:00")
    assert LONDON.after(at("2026-11-20T17:00+00:00"), 31) == at("2026-11-23T09:01+00:00")
    assert LONDON.after(at("2026-11-21T17:00+00:00"), 0) == at("2026-11-21T17:00+00:00")


def test_no_business_time_passes_backwards() -> None:
    assert LONDON.minutes_between(at("2026-11-20T17:00+00:00"), at("2026-11-20T09:00+00:00")) == 0
    assert LONDON.minutes_between(at("2026-11-20T17:00+00:00"), at("2026-11-23T09:00:59+00:00")) == 30
    with pytest.raises(ValueError, match="not negative"):
        LONDON.after(at("2026-11-20T17:00+00:00"), -1)


def test_business_days_are_added_and_taken_away() -> None:
    assert LONDON.add_business_days(date(2026, 12, 24), 2) == date(2026, 12, 30)
    assert LONDON.add_business_days(date(2026, 12, 30), -2) == date(2026, 12, 24)
    assert LONDON.add_business_days(date(2026, 12, 26), 0) == date(2026, 12, 26)


@pytest.mark.parametrize(
    ("country", "off_in", "works_in", "day"),
    [
        ("GB", "SCT", "ENG", "2025-01-02"),  # 2 January
        ("GB", "ENG", "SCT", "2026-04-06"),  # Easter Monday
        ("DE", "BY", "BE", "2026-01-06"),  # Epiphany
        ("DE", "BE", "BY", "2027-03-08"),  # Women's Day
        ("US", "CA", "NY", "2026-03-31"),  # Cesar Chavez Day
        ("CA", "QC", "ON", "2026-06-24"),  # Fête nationale
        ("CA", "ON", "QC", "2026-02-16"),  # Family Day
        ("CH", "ZH", "GE", "2026-05-01"),  # Labour Day
        ("AU", "VIC", "NSW", "2026-11-03"),  # Melbourne Cup
        ("ES", "CT", "MD", "2026-09-11"),  # Diada
        ("IN", "MH", "DL", "2025-05-01"),  # Maharashtra Day
        ("BR", "SP", "RJ", "2026-07-09"),  # Constitutionalist Revolution
        ("IT", "MI", "RM", "2026-12-07"),  # Sant'Ambrogio
    ],
)
def test_holidays_are_those_of_the_part_of_the_country(country: str, off_in: str, works_in: str, day: str) -> None:
    assert not BusinessCalendar("UTC", "09:00-17:00", country, off_in).is_business_day(date.fromisoformat(day))
    assert BusinessCalendar("UTC", "09:00-17:00", country, works_in).is_business_day(date.fromisoformat(day))


@pytest.mark.parametrize(
    ("country", "year", "weekend"),
    [
        ("SA", 2026, {4, 5}),
        ("EG", 2026, {4, 5}),
        ("IL", 2026, {4, 5}),
        ("BD", 2026, {4, 5}),
        ("AE", 2020, {4, 5}),
        ("AE", 2026, {5, 6}),  # moved in 2022
        ("IR", 2026, {4}),
        ("BN", 2026, {4, 6}),  # not even adjacent
        ("GB", 2026, {5, 6}),
    ],
)
def test_the_weekend_is_that_of_the_country_in_that_year(country: str, year: int, weekend: set[int]) -> None:
    office = BusinessCalendar("UTC", "09:00-17:00", country)
    days = [date(year, 1, 1) + n * DAY for n in range(365)]
    assert {
        d for d in range(7) if not any(office.is_business_day(day) for day in days if day.weekday() == d)
    } == weekend


def test_a_saturday_on_which_a_bridge_day_is_made_up_for_is_a_business_day() -> None:
    hungary = BusinessCalendar("Europe/Budapest", "09:00-17:00", "HU")
    assert hungary.is_business_day(date(2026, 1, 10))
    assert not hungary.is_business_day(date(2026, 1, 2))


def test_all_hours_of_the_day_can_be_office_hours() -> None:
    always = BusinessCalendar("Europe/London", "00:00-24:00", "GB", "ENG")
    assert always.minutes_between(at("2026-11-18T00:00+00:00"), at("2026-11-19T00:00+00:00")) == 1440
    assert always.next_opening(at("2026-11-18T12:00+00:00")) == at("2026-11-19T00:00+00:00")


def test_an_instant_without_an_offset_is_refused() -> None:
    with pytest.raises(ValueError, match="2026-11-18T12:00:00 is no instant"):
        LONDON.due(at("2026-11-18T12:00:00"))


def test_an_office_that_never_opens_is_reported_instead_of_searched_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    class Everything:
        def get(self, day: date) -> str:
            return "closed for good"

    monkeypatch.setattr(business_time, "_year", lambda *_: business_time._Year(Everything(), known=True))  # type: ignore[arg-type]
    closed = BusinessCalendar("Europe/London", "11:11-11:12", "GB", "ENG")
    moment = at("2026-11-18T12:00+00:00")
    for ask in (
        lambda: closed.due(moment),
        lambda: closed.next_opening(moment),
        lambda: closed.after(moment, 1),
        lambda: closed.before(moment, 1),
        lambda: closed.add_business_days(moment.date(), 1),
    ):
        with pytest.raises(CalendarError, match="GB has no business time at 11:11-11:12"):
            ask()


# ---------------------------------------------------------------- what is wrong, and the nearest that is right


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("Europe/Londn", "09:00-17:30", "GB"), "no time zone 'Europe/Londn'; the nearest is Europe/London"),
        (("Berlin", "09:00-17:30", "DE"), "no time zone 'Berlin'; the nearest is Europe/Berlin"),
        (("New York", "09:00-17:30", "US"), "no time zone 'New York'; the nearest is America/New_York"),
        (("Europe/London", "09:00-17:30", "UK"), "no country 'UK'; the nearest is GB (Britain (UK))"),
        (("Europe/London", "09:00-17:30", "gb"), "no country 'gb'; the nearest is GB"),
        (("Europe/London", "09:00-17:30", "Germany"), "no country 'Germany'; the nearest is DE (Germany)"),
        (("Europe/London", "09:00-17:30", "GB", "GB-ENG"), "no part of GB 'GB-ENG'; the nearest is ENG"),
        (("Europe/London", "09:00-17:30", "DE", "BAY"), "no part of DE 'BAY'; the nearest is BY"),
        (("Europe/London", "09:00-17:30", "SA", "RD"), "SA has no parts with holidays of their own"),
        (("Europe/London", "9-17", "GB"), "hours '9-17' cannot be read; write them like 09:00-17:30"),
        (("Europe/London", "09:00-17:61", "GB"), "hours '09:00-17:61' name a time that no clock shows"),
        (("Europe/London", "22:00-06:00", "GB"), "hours '22:00-06:00' end before they begin"),
        (("Europe/London", "09:00-09:00", "GB"), "hours '09:00-09:00' end before they begin"),
    ],
)
def test_a_wrong_name_is_refused_with_the_nearest_right_one(arguments: tuple[str, ...], says: str) -> None:
    with pytest.raises(CalendarError) as refused:
        BusinessCalendar(*arguments)
    assert str(refused.value).startswith(says)


def test_a_part_of_a_country_may_be_given_by_name() -> None:
    assert not BusinessCalendar("UTC", "09:00-17:00", "GB", "Scotland").is_business_day(date(2026, 11, 30))


def test_countries_say_which_parts_they_have() -> None:
    assert subdivisions("GB") == ("ENG", "NIR", "SCT", "WLS")
    assert subdivisions("SA") == ()


def test_the_data_behind_an_answer_is_named_with_its_version() -> None:
    tzdata, of_holidays = LONDON.versions.split(", ")
    assert tzdata == f"tzdata {version('tzdata')}"
    assert of_holidays == f"holidays {version('holidays')}"
