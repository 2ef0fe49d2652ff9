"""Days that people write, with a time or without, as the clock on the wall will show them."""

import contextlib
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.main.core import open_words
from bot.timing.closings import TimePassed, TimeUnclear, Wall, is_over, read_wall
from bot.timing.said import day_and_time, long_day
from bot.words import plain

LONDON = "Europe/London"
TUESDAY = datetime(2026, 12, 1, 10, tzinfo=UTC)


def wall(month: int, day: int, hour: int | None = None, minute: int = 0, *, year: int = 2026) -> Wall:
    return Wall(day=date(year, month, day), clock=None if hour is None else time(hour, minute))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Tue 1 Dec 6pm", wall(12, 1, 18)),
        ("Tuesday 1 December, 6.30pm", wall(12, 1, 18, 30)),
        ("1 December 18:00", wall(12, 1, 18)),
        ("1 Dec", wall(12, 1)),
        ("4/12 7pm", wall(12, 4, 19)),
        ("2026-12-04 18:00", wall(12, 4, 18)),
        ("Weds 2nd Dec at 7.30pm", wall(12, 2, 19, 30)),
        ("Thur 3 Dec, noon", wall(12, 3, 12)),
        ("Saturday 10am", wall(12, 5, 10)),
        ("sat, 10.30am", wall(12, 5, 10, 30)),
        ("Sat 10.12am", wall(12, 5, 10, 12)),
        ("Saturday", wall(12, 5)),
        ("Monday 18:00", wall(12, 7, 18)),
        ("today 6pm", wall(12, 1, 18)),
        ("tomorrow", wall(12, 2)),
        ("৫ Dec ৬pm", wall(12, 5, 18)),
        ("1 July 6pm", wall(7, 1, 18, year=2027)),
        ("5 January 2028", wall(1, 5, year=2028)),
        ("Fri 1 Jan", wall(1, 1, year=2027)),
    ],
)
def test_days_that_people_write(typed: str, meant: Wall) -> None:
    assert read_wall(typed, TUESDAY, LONDON) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "soon",
        "Tuesday",  # today, or in a week?
        "Tuesday 6pm",
        "next Saturday",
        "Saturdays",
        "Saturday 6",
        "Saturday 10.12",  # the tenth of December is no Saturday
        "Saturday or Sunday",
        "Sat 5 Dec 6pm to 8pm",
        "Wed 1 Dec",  # a Tuesday; next year's is far away
        "31 February",
        "4 December 6",
        "6pm",
        "10.30",
        "4 Dec, 6pm or so",
        "31/12/9999",
    ],
)
def test_a_word_left_over_and_whatever_needs_a_guess_are_refused(typed: str) -> None:
    with pytest.raises(TimeUnclear):
        read_wall(typed, TUESDAY, LONDON)


@pytest.mark.parametrize(
    "typed", ["1 Dec 9am", "30 Nov", "Mon 30 November 6pm", "Tue 30 Nov", "3 Nov 2026", "today 10am"]
)
def test_what_is_over_is_refused_and_does_not_become_next_year(typed: str) -> None:
    with pytest.raises(TimePassed):
        read_wall(typed, TUESDAY, LONDON)


def test_a_whole_day_is_over_when_the_next_one_begins_there() -> None:
    late = datetime(2026, 7, 1, 23, 30, tzinfo=UTC)  # half past midnight on the second, in London

    assert is_over(wall(7, 1), late, LONDON)
    assert not is_over(wall(7, 2), late, LONDON)
    assert not is_over(wall(7, 1), late, "America/New_York")


def test_a_time_that_the_spring_change_leaves_out_is_what_the_clock_shows_instead() -> None:
    assert read_wall("28 March 2027 1:30am", TUESDAY, LONDON) == wall(3, 28, 2, 30, year=2027)


def test_a_time_that_autumn_repeats_stays_as_it_is_and_is_over_after_the_first() -> None:
    meant = read_wall("31 October 2027 1:30am", TUESDAY, LONDON)
    first = datetime(2027, 10, 31, 0, 30, tzinfo=UTC)

    assert meant == wall(10, 31, 1, 30, year=2027)
    assert not is_over(meant, first - timedelta(seconds=1), LONDON)
    assert is_over(meant, first, LONDON)


def said(meant: Wall) -> str:
    day = long_day(meant.day, None)
    return plain(open_words().text(day if meant.clock is None else day_and_time(day, meant.clock), "en"))


@settings(derandomize=True, deadline=None, max_examples=200)
@given(st.datetimes(datetime(2026, 12, 2), datetime(2028, 12, 1)), st.booleans())
def test_what_we_say_back_can_be_written_again(at: datetime, has_time: bool) -> None:
    meant = Wall(day=at.date(), clock=time(at.hour, at.minute) if has_time else None)
    words = said(meant).replace("midnight", "12am")

    assert read_wall(words, TUESDAY, "UTC") == meant


@settings(derandomize=True, deadline=None, max_examples=300)
@given(st.text(max_size=40) | st.text("0123456789 .:/apm,TueDcSat", max_size=20))
def test_reading_a_day_never_fails_otherwise(typed: str) -> None:
    with contextlib.suppress(TimeUnclear, TimePassed):
        assert not is_over(read_wall(typed, TUESDAY, LONDON), TUESDAY, LONDON)
