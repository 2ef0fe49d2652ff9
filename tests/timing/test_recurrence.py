"""Rules as people mean them: examples that anybody can check with a calendar, and rules that there cannot be."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

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
    between,
    first,
    hourly,
    in_zone,
    next_after,
)
from bot.timing.zones import local

LONDON = "Europe/London"
FAR = datetime(2040, 1, 1, tzinfo=UTC)


def rule(pattern: Pattern, starts: str, ends: str | int | None = None, zone: str = LONDON) -> Rule:
    last = datetime.fromisoformat(ends) if isinstance(ends, str) else ends
    return Rule(pattern=pattern, starts=datetime.fromisoformat(starts), zone=zone, ends=last)


def walls(of: Rule, count: int) -> list[str]:
    """The first so many times on the wall clock."""
    at = first(of)
    found: list[str] = []
    while at is not None and len(found) < count:
        found.append(local(at, of.zone).isoformat(" ", "minutes"))
        at = next_after(of, at)
    return found


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        (rule(Daily(), "2026-12-30T09:00"), ["2026-12-30 09:00", "2026-12-31 09:00", "2027-01-01 09:00"]),
        (rule(Daily(every=3), "2028-02-27T09:00"), ["2028-02-27 09:00", "2028-03-01 09:00"]),
        (rule(Weekly(weekdays=frozenset({2})), "2026-12-01T19:00"), ["2026-12-01 19:00", "2026-12-08 19:00"]),
        (
            rule(Weekly(weekdays=frozenset({2, 4}), every=2), "2026-12-02T19:00"),  # a Wednesday
            ["2026-12-03 19:00", "2026-12-15 19:00", "2026-12-17 19:00"],
        ),
        (
            rule(Weekly(weekdays=frozenset({2}), every=2), "2026-12-03T19:00"),  # a Thursday: the coming Tuesday
            ["2026-12-08 19:00", "2026-12-22 19:00"],
        ),
        (
            rule(MonthlyDay(day=31), "2027-01-01T10:00"),
            ["2027-01-31 10:00", "2027-02-28 10:00", "2027-03-31 10:00", "2027-04-30 10:00"],
        ),
        (rule(MonthlyDay(day=30), "2028-02-01T10:00"), ["2028-02-29 10:00", "2028-03-30 10:00"]),
        (
            rule(MonthlyWeekday(nth=LAST, weekday=5), "2026-12-01T10:00"),
            ["2026-12-25 10:00", "2027-01-29 10:00", "2027-02-26 10:00"],
        ),
        (rule(MonthlyWeekday(nth=1, weekday=1), "2026-12-08T10:00"), ["2027-01-04 10:00", "2027-02-01 10:00"]),
        (
            rule(Yearly(month=2, day=29), "2026-03-01T08:00"),
            ["2027-02-28 08:00", "2028-02-29 08:00", "2029-02-28 08:00"],
        ),
        (rule(Yearly(month=12, day=25), "2026-12-25T08:00"), ["2026-12-25 08:00", "2027-12-25 08:00"]),
    ],
)
def test_a_rule_means_what_people_mean_by_it(of: Rule, expected: list[str]) -> None:
    assert walls(of, len(expected)) == expected


def test_nine_stays_nine_over_both_clock_changes() -> None:
    every_day = rule(Daily(), "2026-12-01T09:00")

    assert {local(at, LONDON).hour for at in between(every_day, datetime(2026, 12, 1, tzinfo=UTC), FAR)} == {9}


def test_a_time_in_the_spring_gap_moves_by_it_and_is_itself_again_the_day_after() -> None:
    assert walls(rule(Daily(), "2027-03-27T01:30"), 3) == ["2027-03-27 01:30", "2027-03-28 02:30", "2027-03-29 01:30"]


def test_a_time_that_autumn_repeats_comes_once_at_the_first() -> None:
    found = between(rule(Daily(), "2027-10-31T01:30", 2), datetime(2027, 10, 30, tzinfo=UTC), FAR)

    assert found == (datetime(2027, 10, 31, 0, 30, tzinfo=UTC), datetime(2027, 11, 1, 1, 30, tzinfo=UTC))


def test_hours_are_counted_as_time_passes_over_the_clock_change() -> None:
    began, until = datetime(2027, 3, 27, 20, 0, 40, tzinfo=UTC), datetime(2027, 3, 28, 8, tzinfo=UTC)
    found = between(hourly(6, first=began, until=until), datetime(2027, 1, 1, tzinfo=UTC), FAR)
    shown = [local(at, LONDON).isoformat(" ", "minutes") for at in found]

    assert shown == ["2027-03-27 20:00", "2027-03-28 03:00", "2027-03-28 09:00"]


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        (3, 3),
        ("2026-12-04T09:00", 4),  # the last one counts
        ("2026-12-04T08:59", 3),
        ("2026-11-30T09:00", 0),
    ],
)
def test_a_rule_ends_after_its_last_time(ends: str | int, expected: int) -> None:
    of = rule(Daily(), "2026-12-01T09:00", ends)

    assert len(between(of, datetime(2026, 1, 1, tzinfo=UTC), FAR)) == expected
    assert next_after(of, FAR) is None


def test_the_day_that_apia_never_had_falls_together_with_the_next() -> None:
    found = walls(rule(Daily(), "2011-12-29T09:00", 3, "Pacific/Apia"), 5)

    assert found == ["2011-12-29 09:00", "2011-12-31 09:00", "2012-01-01 09:00"]


def test_what_is_asked_for_by_instant_need_not_be_in_utc() -> None:
    """Only the instant counts, in whatever zone it is told."""
    of = rule(Daily(), "2026-12-01T09:00")
    at = datetime(2026, 12, 5, 9, tzinfo=UTC)

    assert next_after(of, at.astimezone()) == next_after(of, at) == at + timedelta(days=1)


def test_going_west_after_todays_time_has_come_does_not_bring_it_again() -> None:
    moved = in_zone(
        rule(Daily(), "2026-12-01T09:00", 5), "America/New_York", pending=datetime(2026, 12, 3, 9, tzinfo=UTC)
    )

    assert moved == rule(Daily(), "2026-12-03T09:00", 3, "America/New_York")


def test_going_east_past_todays_time_makes_it_due_at_once() -> None:
    pending = datetime(2026, 12, 3, 9, tzinfo=UTC)
    moved = in_zone(rule(Daily(), "2026-12-01T09:00"), "Asia/Kathmandu", pending=pending)
    assert moved is not None

    assert first(moved) == datetime(2026, 12, 3, 3, 15, tzinfo=UTC)


def test_moving_after_the_last_time_leaves_nothing() -> None:
    assert in_zone(rule(Daily(), "2026-12-01T09:00", 2), "Asia/Kathmandu", pending=FAR) is None


def test_who_moves_keeps_their_fortnights() -> None:
    of = rule(Weekly(weekdays=frozenset({2}), every=2), "2026-12-01T19:00")
    moved = in_zone(of, "America/New_York", pending=datetime(2026, 12, 15, 19, tzinfo=UTC))
    assert moved is not None

    assert walls(moved, 2) == ["2026-12-15 19:00", "2026-12-29 19:00"]


def test_a_rule_of_twenty_years_ago_is_not_walked_through_again() -> None:
    """Its next time comes from close by, and is the right one all the same."""
    of = rule(Weekly(weekdays=frozenset({1, 5}), every=3), "2006-01-04T09:00")
    at = datetime(2026, 12, 1, tzinfo=UTC)

    assert (
        next_after(of, at)
        == between(of, datetime(2006, 1, 1, tzinfo=UTC), FAR)[len(between(of, datetime(2006, 1, 1, tzinfo=UTC), at))]
    )


def test_no_rule_reaches_over_the_end_of_the_calendar() -> None:
    late = datetime(2999, 12, 31, 23, 59, tzinfo=UTC)

    assert next_after(rule(Daily(), "2026-12-01T09:00"), late) is None
    assert next_after(hourly(1, first=datetime(2026, 12, 1, tzinfo=UTC)), late) is None


@pytest.mark.parametrize(
    "make",
    [
        lambda: Daily(every=0),
        lambda: Daily(every=MOST_EVERY + 1),
        lambda: Weekly(weekdays=frozenset()),
        lambda: Weekly(weekdays=frozenset({0})),
        lambda: Weekly(weekdays=frozenset({8})),
        lambda: Weekly(weekdays=frozenset({1}), every=0),
        lambda: MonthlyDay(day=0),
        lambda: MonthlyDay(day=32),
        lambda: MonthlyWeekday(nth=5, weekday=1),
        lambda: MonthlyWeekday(nth=0, weekday=1),
        lambda: MonthlyWeekday(nth=1, weekday=8),
        lambda: Yearly(month=2, day=30),
        lambda: Hourly(every=0),
        lambda: rule(Daily(), "2026-12-01T09:00:30"),
        lambda: rule(Daily(), "2026-12-01T09:00+00:00"),
        lambda: rule(Daily(), "1969-12-01T09:00"),
        lambda: rule(Daily(), "3000-01-01T09:00"),
        lambda: rule(Daily(), "2026-12-01T09:00", 0),
        lambda: rule(Daily(), "2026-12-01T09:00", MOST_TIMES + 1),
        lambda: rule(Daily(), "2026-12-01T09:00", "2026-12-02T09:00Z"),
        lambda: rule(Daily(), "2026-12-01T09:00", zone="Europe/Atlantis"),
        lambda: rule(Daily(), "2026-12-01T09:00", zone="../secret"),
        lambda: rule(Daily(), "2026-12-01T09:00", zone=""),
        lambda: rule(Hourly(every=2), "2026-12-01T09:00"),
        lambda: rule(Hourly(every=2), "2026-12-01T09:00", "2026-12-02T09:00", "UTC"),
        lambda: hourly(2, first=FAR, until=FAR - timedelta(hours=1)),
    ],
)
def test_what_can_be_no_rule_is_refused(make: Callable[[], object]) -> None:
    with pytest.raises(ValueError, match=r"^(not |day is out of range|month must)"):
        make()
