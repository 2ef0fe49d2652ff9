"""Quiet hours: by the wall clock, on the nights of the clock changes as well, and checked minute by minute."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from bot.timing.quiet import NIGHT, Quiet, WhenRead, ends_at, is_quiet, reading_time
from bot.timing.zones import local
from tests.timing.walking import instant_of

LONDON = "Europe/London"
ZONES = (
    LONDON,
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "America/St_Johns",
    "Africa/Casablanca",
    "Africa/Cairo",
    "Antarctica/Troll",
    "Asia/Kathmandu",
    "America/New_York",
)
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
CHANGES = {LONDON: 1.0, "Australia/Lord_Howe": 0.5, "Pacific/Apia": 24.0, "Antarctica/Troll": 2.0}
"""The longest change of a zone, in hours; one hour elsewhere."""

CLOCKS = st.one_of(
    st.sampled_from([time(0), time(0, 30), time(1), time(1, 30), time(2), time(8), time(21), time(23, 59)]),
    st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
)
QUIETS = st.builds(Quiet, starts=CLOCKS, ends=CLOCKS)
CHANGED_NEAR = (
    datetime(2027, 3, 28, 1),  # London's spring
    datetime(2027, 10, 31, 1),  # and autumn, and Troll's
    datetime(2011, 12, 30, 10),  # Apia's lost day
    datetime(2026, 4, 4, 15),  # Lord Howe, both
    datetime(2026, 10, 3, 15, 30),
    datetime(2010, 11, 7, 2, 31),  # St John's, back over midnight
    datetime(2026, 2, 15, 2),  # Casablanca, for Ramadan
)
INSTANTS = st.one_of(
    st.datetimes(datetime(2010, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)),
    st.builds(
        lambda near, minutes: near.replace(tzinfo=UTC) + minutes * MINUTE,
        st.sampled_from(CHANGED_NEAR),
        st.integers(-40 * 60, 40 * 60),
    ),
)


def window(quiet: Quiet) -> timedelta:
    """How long of a day is not quiet."""
    begins, ends = (timedelta(hours=clock.hour, minutes=clock.minute) for clock in (quiet.ends, quiet.starts))
    return (ends - begins) % DAY or DAY


def is_quiet_by_days(instant: datetime, zone: str, quiet: Quiet) -> bool:
    """Whether it is quiet, found another way: from the day's first and last instants, by round trips."""
    if quiet.starts == quiet.ends:
        return False
    day = instant.date() - 3 * DAY
    for _ in range(7):
        until = day if quiet.starts < quiet.ends else day + DAY
        begins = instant_of(datetime.combine(day, quiet.starts), zone)
        if begins <= instant < instant_of(datetime.combine(until, quiet.ends), zone):
            return True
        day += DAY
    return False


@settings(derandomize=True, deadline=None, max_examples=500)
@given(INSTANTS, st.sampled_from(ZONES), QUIETS)
@example(datetime(2011, 12, 30, 16, tzinfo=UTC), "Pacific/Apia", NIGHT)
@example(datetime(2010, 11, 7, 2, 45, tzinfo=UTC), "America/St_Johns", Quiet(starts=time(0), ends=time(8)))
def test_it_is_quiet_where_an_independent_look_says_so(instant: datetime, zone: str, quiet: Quiet) -> None:
    assert is_quiet(instant, zone, quiet) == is_quiet_by_days(instant, zone, quiet)


@settings(derandomize=True, deadline=None, max_examples=120)
@given(INSTANTS, st.sampled_from(ZONES), QUIETS)
@example(datetime(2027, 3, 27, 22, 5, 30, tzinfo=UTC), LONDON, NIGHT)
@example(datetime(2027, 3, 27, 22, tzinfo=UTC), LONDON, Quiet(starts=time(22), ends=time(1, 30)))
@example(datetime(2011, 12, 30, 9, tzinfo=UTC), "Pacific/Apia", NIGHT)
def test_the_end_is_the_first_allowed_minute(instant: datetime, zone: str, quiet: Quiet) -> None:
    end = ends_at(instant, zone, quiet)
    whole = instant.replace(second=0, microsecond=0)
    minutes = [instant, *(whole + n * MINUTE for n in range(1, (end - whole) // MINUTE + 1))]
    earlier = [minute for minute in minutes if minute < end]

    assert not is_quiet(end, zone, quiet)
    assert all(is_quiet(minute, zone, quiet) for minute in earlier)
    assert end in minutes


@settings(derandomize=True, deadline=None, max_examples=300)
@given(INSTANTS, st.sampled_from(ZONES), QUIETS)
def test_the_end_is_a_day_and_the_change_away_at_most(instant: datetime, zone: str, quiet: Quiet) -> None:
    change = timedelta(hours=CHANGES.get(zone, 1.0))
    assume(zone == "Pacific/Apia" or window(quiet) >= change)  # a shorter one may be swallowed by the gap

    assert ends_at(instant, zone, quiet) - instant <= DAY + change


@pytest.mark.parametrize(
    ("evening", "slept"),
    [
        (datetime(2027, 3, 26, 21, tzinfo=UTC), 11.0),
        (datetime(2027, 3, 27, 21, tzinfo=UTC), 10.0),  # the night that is an hour short
        (datetime(2027, 10, 30, 20, tzinfo=UTC), 12.0),  # and the long one
    ],
)
def test_quiet_ends_at_eight_whatever_the_clocks_did(evening: datetime, slept: float) -> None:
    end = ends_at(evening, LONDON)

    assert local(end, LONDON).time() == time(8)
    assert end - evening == timedelta(hours=slept)


def test_an_end_in_the_spring_gap_moves_by_the_gap() -> None:
    until_half_past_one = Quiet(starts=time(22), ends=time(1, 30))
    end = ends_at(datetime(2027, 3, 27, 23, tzinfo=UTC), LONDON, until_half_past_one)

    assert local(end, LONDON) == datetime(2027, 3, 28, 2, 30)


def test_a_short_time_between_quiet_hours_may_be_swallowed_by_the_gap_once() -> None:
    but_forty_minutes = Quiet(starts=time(2, 10), ends=time(1, 30))
    end = ends_at(datetime(2027, 3, 27, 12, tzinfo=UTC), LONDON, but_forty_minutes)

    assert local(end, LONDON) == datetime(2027, 3, 29, 1, 30)


def test_an_end_that_autumn_repeats_is_the_first_and_it_does_not_get_quiet_again() -> None:
    until_half_past_one = Quiet(starts=time(22), ends=time(1, 30))
    first_half_past = datetime(2027, 10, 31, 0, 30, tzinfo=UTC)

    assert ends_at(datetime(2027, 10, 30, 23, tzinfo=UTC), LONDON, until_half_past_one) == first_half_past
    assert not any(is_quiet(first_half_past + n * MINUTE, LONDON, until_half_past_one) for n in range(180))


@pytest.mark.parametrize(
    ("clock", "quiet", "expected"),
    [
        (time(20, 59), NIGHT, False),
        (time(21), NIGHT, True),
        (time(7, 59), NIGHT, True),
        (time(8), NIGHT, False),
        (time(12, 59), Quiet(starts=time(13), ends=time(15)), False),
        (time(13), Quiet(starts=time(13), ends=time(15)), True),
        (time(15), Quiet(starts=time(13), ends=time(15)), False),
        (time(0), Quiet(starts=time(0), ends=time(6)), True),
        (time(23, 59), Quiet(starts=time(18), ends=time(0)), True),
        (time(0), Quiet(starts=time(18), ends=time(0)), False),
        (time(3), Quiet(starts=time(8), ends=time(8)), False),
    ],
)
def test_quiet_hours_by_the_clock(clock: time, quiet: Quiet, expected: bool) -> None:
    assert is_quiet(datetime.combine(datetime(2026, 12, 1), clock, UTC), LONDON, quiet) is expected


def test_what_is_not_quiet_is_allowed_now_to_the_second() -> None:
    at = datetime(2026, 12, 1, 12, 34, 56, tzinfo=UTC)

    assert ends_at(at, LONDON) == at


def test_a_clock_with_a_zone_of_its_own_makes_no_quiet_hours() -> None:
    with pytest.raises(ValueError, match="zone"):
        Quiet(starts=time(21, tzinfo=UTC), ends=time(8))


@pytest.mark.parametrize("when_read", ["morning", "lunch", "late"])
def test_what_was_held_goes_out_outside_the_usual_quiet_hours(when_read: WhenRead) -> None:
    at = datetime.combine(datetime(2026, 12, 1), reading_time(when_read), UTC)

    assert not is_quiet(at, LONDON)


def test_reading_times_follow_the_day() -> None:
    assert reading_time("morning") < reading_time("lunch") < reading_time("late")
