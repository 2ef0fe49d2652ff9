"""Quarters by a wall clock."""

from datetime import UTC, date, datetime

import pytest

from bot.timing.quarters import Quarter


@pytest.mark.parametrize(
    ("instant", "quarter"),
    [
        (datetime(2026, 1, 1, tzinfo=UTC), Quarter(2026, 1)),
        (datetime(2026, 3, 31, 22, 59, tzinfo=UTC), Quarter(2026, 1)),
        (datetime(2026, 3, 31, 23, tzinfo=UTC), Quarter(2026, 2)),  # summer time: it is April already
        (datetime(2026, 12, 31, 23, 59, tzinfo=UTC), Quarter(2026, 4)),
    ],
)
def test_a_quarter_goes_by_the_clock_on_the_wall(instant: datetime, quarter: Quarter) -> None:
    assert Quarter.of(instant, "Europe/London") == quarter


def test_after_the_fourth_comes_the_first_of_the_next_year() -> None:
    assert [Quarter(2026, 3).following, Quarter(2026, 4).following] == [Quarter(2026, 4), Quarter(2027, 1)]


def test_it_begins_at_midnight_there() -> None:
    assert Quarter(2026, 4).first_day == date(2026, 10, 1)
    assert Quarter(2026, 4).begins_at("Europe/London") == datetime(2026, 9, 30, 23, tzinfo=UTC)
