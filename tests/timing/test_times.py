"""Wall clocks, instants and words: right over both clock changes, and refused where a guess would be needed."""

import contextlib
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.main.core import open_words
from bot.refusals import ActionInvalid
from bot.timing.closings import TimePassed, TimeUnclear, default, read_exact, usual
from bot.timing.picker import days, times
from bot.timing.said import when
from bot.timing.zones import local, resolve
from bot.words import plain

LONDON = "Europe/London"
TUESDAY = datetime(2026, 12, 1, 10, tzinfo=UTC)


def said(instant: datetime, zone: str = LONDON, now: datetime = TUESDAY) -> str:
    return plain(open_words().text(when(instant, zone, now=now), "en"))


@pytest.mark.parametrize(
    ("wall", "instant"),
    [
        (datetime(2027, 3, 28, 0, 59), datetime(2027, 3, 28, 0, 59, tzinfo=UTC)),
        (datetime(2027, 3, 28, 1, 30), datetime(2027, 3, 28, 1, 30, tzinfo=UTC)),  # no such time: 2.30 summer time
        (datetime(2027, 3, 28, 2, 0), datetime(2027, 3, 28, 1, 0, tzinfo=UTC)),
        (datetime(2027, 10, 31, 1, 30), datetime(2027, 10, 31, 0, 30, tzinfo=UTC)),  # twice: the first
        (datetime(2027, 10, 31, 2, 0), datetime(2027, 10, 31, 2, 0, tzinfo=UTC)),
    ],
)
def test_both_clock_changes(wall: datetime, instant: datetime) -> None:
    assert resolve(wall, LONDON) == instant


@settings(derandomize=True, deadline=None, max_examples=300)
@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)),
    st.sampled_from([LONDON, "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia"]),
)
def test_an_instant_shows_the_wall_time_it_came_from_or_the_first_one_after_a_gap(wall: datetime, zone: str) -> None:
    wall = wall.replace(microsecond=0)
    instant = resolve(wall, zone)
    shown = local(instant, zone)
    assert shown >= wall
    if shown == wall:
        earlier = instant - timedelta(hours=1)
        assert local(earlier, zone) != wall
    else:
        assert shown - wall <= timedelta(days=1)
        exists = any(
            wall.replace(tzinfo=ZoneInfo(zone), fold=fold)
            .astimezone(UTC)
            .astimezone(ZoneInfo(zone))
            .replace(tzinfo=None)
            == wall
            for fold in (0, 1)
        )
        assert not exists


@pytest.mark.parametrize(
    ("instant", "words"),
    [
        (datetime(2026, 12, 1, 18, tzinfo=UTC), "Tuesday 1 December, 6pm"),
        (datetime(2026, 12, 4, 18, 5, tzinfo=UTC), "Friday 4 December, 6.05pm"),
        (datetime(2026, 12, 4, 12, tzinfo=UTC), "Friday 4 December, 12 noon"),
        (datetime(2026, 12, 4, 0, tzinfo=UTC), "Friday 4 December, midnight"),
        (datetime(2026, 12, 4, 0, 30, tzinfo=UTC), "Friday 4 December, 12.30am"),
        (datetime(2027, 7, 1, 17, tzinfo=UTC), "Thursday 1 July 2027, 6pm"),
    ],
)
def test_times_in_words(instant: datetime, words: str) -> None:
    assert said(instant) == words


@pytest.mark.parametrize(
    ("typed", "instant"),
    [
        ("4 December 6pm", datetime(2026, 12, 4, 18, tzinfo=UTC)),
        ("4th December, 6.30pm", datetime(2026, 12, 4, 18, 30, tzinfo=UTC)),
        ("Friday 4 December at 6pm", datetime(2026, 12, 4, 18, tzinfo=UTC)),
        ("4/12/2026 18:00", datetime(2026, 12, 4, 18, tzinfo=UTC)),
        ("4.12. 6pm".replace(". ", " "), datetime(2026, 12, 4, 18, tzinfo=UTC)),
        ("2026-12-04 18:00", datetime(2026, 12, 4, 18, tzinfo=UTC)),
        ("৪ December ৬pm", datetime(2026, 12, 4, 18, tzinfo=UTC)),
        ("1 July 6pm", datetime(2027, 7, 1, 17, tzinfo=UTC)),
        ("5 dec noon", datetime(2026, 12, 5, 12, tzinfo=UTC)),
        ("1 December 12pm", datetime(2026, 12, 1, 12, tzinfo=UTC)),
        ("2 December 12am", datetime(2026, 12, 2, 0, tzinfo=UTC)),
    ],
)
def test_dates_that_people_write(typed: str, instant: datetime) -> None:
    assert read_exact(typed, TUESDAY, LONDON) == instant


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "Friday",
        "tomorrow 6pm",
        "31 February 6pm",
        "4 December",
        "4 December 6",
        "4 December 6:30",
        "4 December 25:00",
        "4 December 13pm",
        "4 December 6pm or so",
        "about 4 December 6pm",
        "13/13/2026 6pm",
        "Thursday 4 December 6pm",
        "6pm 4 December",
        "4/116pm",
        "4/12/20266pm",
        "4 December 20266pm",
        "2026-12-046pm",
        "29 February 6pm",  # neither this year nor next
        "31/12/9999 11.59pm",
        "1/1/0001 12am",
    ],
)
def test_whatever_would_need_a_guess_is_refused(typed: str) -> None:
    with pytest.raises(TimeUnclear):
        read_exact(typed, TUESDAY, LONDON)


def test_a_leap_day_without_a_year_is_the_one_of_next_year() -> None:
    late_in_2027 = datetime(2027, 12, 1, 10, tzinfo=UTC)

    assert read_exact("29 February 6pm", late_in_2027, LONDON) == datetime(2028, 2, 29, 18, tzinfo=UTC)


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Kolkata"])
@pytest.mark.parametrize("day", ["31/12/9999", "1/1/0001"])
def test_the_ends_of_the_calendar_are_refused_in_every_zone(day: str, zone: str) -> None:
    with pytest.raises(TimeUnclear):
        read_exact(f"{day} 00:00", TUESDAY, zone)
    with pytest.raises(TimeUnclear):
        read_exact(f"{day} 23:59", TUESDAY, zone)


def test_a_time_that_is_over_is_refused() -> None:
    with pytest.raises(TimePassed):
        read_exact("4/12/2025 6pm", TUESDAY, LONDON)


@settings(derandomize=True, deadline=None, max_examples=200)
@given(st.datetimes(datetime(2026, 12, 2), datetime(2027, 11, 30)))
def test_what_we_say_back_can_be_read_again(wall: datetime) -> None:
    instant = resolve(wall.replace(second=0, microsecond=0), LONDON)
    words = said(instant).replace("12 noon", "12pm").replace("midnight", "12am")

    assert local(read_exact(words, TUESDAY, LONDON), LONDON) == local(instant, LONDON)


@settings(derandomize=True, deadline=None, max_examples=200)
@given(st.text(max_size=40))
def test_reading_a_date_never_fails_otherwise(typed: str) -> None:
    with contextlib.suppress(TimeUnclear, TimePassed):
        assert read_exact(typed, TUESDAY, LONDON) > TUESDAY


def test_the_default_is_three_days_on_at_eight() -> None:
    assert said(default(TUESDAY, LONDON)) == "Friday 4 December, 8pm"


def test_tonight_is_offered_only_where_it_is_more_than_an_hour_away() -> None:
    late = datetime(2026, 12, 1, 19, 30, tzinfo=UTC)

    assert next(said(closing.at) for closing in usual(TUESDAY, LONDON)) == "Tuesday 1 December, 8pm"
    assert next(said(closing.at) for closing in usual(late, LONDON)) == "Wednesday 2 December, 8pm"


def test_eight_in_the_evening_stays_eight_over_the_clock_change() -> None:
    before = datetime(2027, 3, 26, 12, tzinfo=UTC)

    assert [local(closing.at, LONDON).hour for closing in usual(before, LONDON)] == [20, 20, 20, 20]


def test_the_picker_shows_a_week_a_page_and_only_times_to_come() -> None:
    assert next(day.value for day in days(TUESDAY, LONDON, 1)) == "2026-12-08"
    assert next(said(closing.at) for closing in times("2026-12-01", TUESDAY, LONDON)) == "Tuesday 1 December, 12 noon"


@pytest.mark.parametrize("day", ["", "x", "2026-13-01", "9" * 40, "9999-12-31"])
def test_a_forged_day_is_refused(day: str) -> None:
    with pytest.raises(ActionInvalid):
        times(day, TUESDAY, "America/New_York")


@pytest.mark.parametrize("page", [-1, 26, 10**9])
def test_a_forged_page_is_refused(page: int) -> None:
    with pytest.raises(ActionInvalid):
        days(TUESDAY, LONDON, page)
