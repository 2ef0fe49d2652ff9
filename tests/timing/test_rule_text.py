"""Rules as text for the database, and as words for people."""

import contextlib
from datetime import datetime, timedelta
from zoneinfo import available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.main.core import open_words
from bot.timing.recurrence import (
    LAST,
    MOST_EVERY,
    MOST_TIMES,
    Daily,
    Hourly,
    MonthlyDay,
    MonthlyWeekday,
    Pattern,
    Rule,
    Weekly,
    Yearly,
)
from bot.timing.rule_text import LONGEST, read, write
from bot.timing.rule_words import in_words
from bot.words import plain
from tests.timing.test_recurrence_walked import hour_rules, wall_rules

LONDON = "Europe/London"
SEVEN = datetime(2026, 12, 1, 19)


def said(pattern: Pattern, ends: datetime | int | None = None, starts: datetime = SEVEN) -> str:
    zone = "UTC" if isinstance(pattern, Hourly) else LONDON
    return plain(open_words().text(in_words(Rule(pattern=pattern, starts=starts, zone=zone, ends=ends)), "en"))


def weekly(*weekdays: int, every: int = 1) -> Weekly:
    return Weekly(weekdays=frozenset(weekdays), every=every)


@pytest.mark.parametrize(
    ("pattern", "ends", "text"),
    [
        (Daily(), None, "2026-12-01T19:00 Europe/London daily 1"),
        (weekly(4, 2, every=2), 10, "2026-12-01T19:00 Europe/London weekly 2 2 4 times 10"),
        (MonthlyDay(day=31), None, "2026-12-01T19:00 Europe/London monthly-day 31"),
        (MonthlyDay(day=5, every=3), 4, "2026-12-01T19:00 Europe/London monthly-day 5 3 times 4"),
        (MonthlyWeekday(nth=LAST, weekday=5), None, "2026-12-01T19:00 Europe/London monthly-weekday -1 5"),
        (
            Yearly(month=2, day=29),
            datetime(2036, 1, 1, 19),
            "2026-12-01T19:00 Europe/London yearly 2 29 until 2036-01-01T19:00",
        ),
    ],
)
def test_what_is_stored_today_can_be_read_for_ever(pattern: Pattern, ends: datetime | int | None, text: str) -> None:
    rule = Rule(pattern=pattern, starts=SEVEN, zone=LONDON, ends=ends)

    assert (write(rule), read(text)) == (text, rule)


@settings(derandomize=True, deadline=None, max_examples=300)
@given(st.one_of(wall_rules(), hour_rules()))
def test_every_rule_comes_back_as_it_was_written(rule: Rule) -> None:
    assert read(write(rule)) == rule


def test_the_longest_rule_in_the_longest_zone_fits_its_column() -> None:
    zone = max(available_timezones(), key=len)
    rules = [
        Rule(pattern=weekly(1, 2, 3, 4, 5, 6, 7, every=MOST_EVERY), starts=SEVEN, zone=zone, ends=SEVEN),
        Rule(pattern=MonthlyWeekday(nth=LAST, weekday=7), starts=SEVEN, zone=zone, ends=MOST_TIMES),
    ]

    assert max(len(write(rule)) for rule in rules) <= LONGEST // 2


@pytest.mark.parametrize(
    "text",
    [
        "",
        "daily 1",
        "2026-12-01T19:00 Europe/London",
        "2026-12-01T19:00 Europe/London daily",
        "2026-12-01T19:00 Europe/London daily 1 2",
        "2026-12-01T19:00 Europe/London hourly 2",
        "2026-12-01T19:00 Europe/London fortnightly 1",
        "2026-12-01T19:00 Europe/London weekly 1",
        "2026-12-01T19:00 Europe/London daily 1 times 0",
        "2026-12-01T19:00 Europe/London daily 1 until soon",
        "2026-12-01T19:00 Europe/London daily 1 until 2027-02-30T09:00",
        "2026-12-01T19:00 Europe/London yearly 2 30",
        "2026-12-01T19:00 Europe/London monthly-day 5 1",
        "2026-12-01T19:00 Europe/London monthly-day 5 0",
        "2026-12-01T19:00 Europe/London monthly-day 5 3 1",
        "2026-12-01T19:00 Europe/London daily 1 until 2027-01-01T09:00 times 3",
        "2026-12-01T19:00 Europe/London daily 1\n",
        "2026-12-01T19:00 Europe/London daily ১",
        "2026-12-01T19:00Z Europe/London daily 1",
        "2026-12-01T19:00 Nowhere/Land daily 1",
        "2026-12-01T19:00 Europe/London daily " + "1" * 9000,
    ],
)
def test_a_text_that_no_rule_was_written_as_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"^not a written rule$"):
        read(text)


@settings(derandomize=True, deadline=None, max_examples=300)
@given(st.one_of(st.text(max_size=60), st.from_regex(r"20[0-9-]{8}T..:.. UTC [a-z-]+( -?\d+)+", fullmatch=True)))
def test_reading_a_rule_never_fails_otherwise(text: str) -> None:
    with contextlib.suppress(ValueError):
        assert len(write(read(text))) <= LONGEST


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (Daily(), "every day at 7pm"),
        (Daily(every=3), "every 3 days at 7pm"),
        (weekly(2), "every Tuesday at 7pm"),
        (weekly(2, 4), "every Tuesday and Thursday at 7pm"),
        (weekly(5, 1, 3, 7), "every Monday, Wednesday, Friday and Sunday at 7pm"),
        (weekly(1, 2, 3, 4, 5), "every day from Monday to Friday at 7pm"),
        (weekly(1, 2, 3, 4, 5, 6, 7), "every day at 7pm"),
        (weekly(2, every=2), "every 2 weeks on Tuesday at 7pm"),
        (weekly(6, 7, every=6), "every 6 weeks on Saturday and Sunday at 7pm"),
        (MonthlyDay(day=1), "on the 1st of each month at 7pm"),
        (MonthlyDay(day=12), "on the 12th of each month at 7pm"),
        (MonthlyDay(day=22), "on the 22nd of each month at 7pm"),
        (MonthlyDay(day=30), "on the 30th of each month at 7pm, or on its last day"),
        (MonthlyDay(day=31), "on the last day of each month at 7pm"),
        (MonthlyDay(day=5, every=3), "every 3 months on the 5th at 7pm"),
        (MonthlyDay(day=30, every=2), "every 2 months on the 30th at 7pm, or on its last day"),
        (MonthlyDay(day=31, every=12), "every 12 months on the last day at 7pm"),
        (MonthlyWeekday(nth=LAST, weekday=5), "on the last Friday of each month at 7pm"),
        (MonthlyWeekday(nth=2, weekday=3), "on the second Wednesday of each month at 7pm"),
        (Yearly(month=12, day=1), "every year on 1 December at 7pm"),
        (Yearly(month=2, day=29), "every year on 29 February at 7pm, or on 28 February"),
        (Hourly(every=1), "every hour"),
        (Hourly(every=4), "every 4 hours"),
    ],
)
def test_rules_in_words(pattern: Pattern, words: str) -> None:
    assert said(pattern) == words


@pytest.mark.parametrize(
    ("ends", "words"),
    [
        (1, "every day at 7pm, one time only"),
        (10, "every day at 7pm, 10 times"),
        (SEVEN + timedelta(days=3), "every day at 7pm, until Friday 4 December 2026"),
        (datetime(2026, 12, 4, 18), "every day at 7pm, until Friday 4 December 2026, 6pm"),  # so not on Friday
    ],
)
def test_the_end_of_a_rule_in_words(ends: datetime | int, words: str) -> None:
    assert said(Daily(), ends) == words


def test_noon_and_half_hours_in_a_rule() -> None:
    assert said(weekly(7), starts=SEVEN.replace(hour=12)) == "every Sunday at 12 noon"
    assert said(weekly(7), starts=SEVEN.replace(minute=30)) == "every Sunday at 7.30pm"
