"""Working days in the four nations: dates that gov.uk/bank-holidays lists."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.timing.holidays import Nation, add_working_days, is_bank_holiday, is_working_day, next_working_day

ENGLAND, SCOTLAND, WALES, NORTHERN_IRELAND = (
    Nation.ENGLAND,
    Nation.SCOTLAND,
    Nation.WALES,
    Nation.NORTHERN_IRELAND,
)
ALL = frozenset(Nation)
DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@pytest.mark.parametrize(
    ("day", "off_in"),
    [
        (date(2026, 1, 1), ALL),
        (date(2026, 1, 2), {SCOTLAND}),
        (date(2026, 3, 17), {NORTHERN_IRELAND}),  # St Patrick's Day
        (date(2026, 4, 3), ALL),  # Good Friday
        (date(2026, 4, 6), ALL - {SCOTLAND}),  # Easter Monday
        (date(2026, 5, 4), ALL),
        (date(2026, 5, 25), ALL),
        (date(2026, 7, 13), {NORTHERN_IRELAND}),  # 12 July is a Sunday
        (date(2027, 7, 12), {NORTHERN_IRELAND}),
        (date(2026, 8, 3), {SCOTLAND}),
        (date(2026, 8, 31), ALL - {SCOTLAND}),
        (date(2026, 11, 30), {SCOTLAND}),  # St Andrew's Day
        (date(2024, 12, 2), {SCOTLAND}),  # in place of a Saturday
        (date(2026, 12, 24), set()),
        (date(2026, 12, 25), ALL),
        (date(2026, 12, 28), ALL),  # in place of Boxing Day, a Saturday
        (date(2026, 12, 29), set()),
        (date(2027, 12, 27), ALL),  # in place of Christmas Day and Boxing Day
        (date(2027, 12, 28), ALL),
        (date(2023, 5, 8), ALL),  # the coronation
        (date(2022, 1, 4), {SCOTLAND}),  # in place of 2 January, a Sunday
    ],
)
def test_bank_holidays_differ_between_the_nations(day: date, off_in: set[Nation]) -> None:
    assert {nation for nation in Nation if is_bank_holiday(day, nation)} == off_in
    assert {nation for nation in Nation if not is_working_day(day, nation)} == off_in


@pytest.mark.parametrize("nation", Nation)
def test_weekends_are_no_working_days(nation: Nation) -> None:
    assert not is_working_day(date(2026, 12, 5), nation)
    assert not is_working_day(date(2026, 12, 6), nation)
    assert is_working_day(date(2026, 12, 7), nation)


@pytest.mark.parametrize(
    ("day", "count", "nation", "expected"),
    [
        (date(2026, 12, 4), 1, ENGLAND, date(2026, 12, 7)),  # from Friday to Monday
        (date(2026, 12, 5), 1, ENGLAND, date(2026, 12, 7)),  # from Saturday too
        (date(2026, 12, 24), 1, ENGLAND, date(2026, 12, 29)),
        (date(2026, 12, 24), 2, WALES, date(2026, 12, 30)),
        (date(2026, 12, 31), 1, ENGLAND, date(2027, 1, 4)),
        (date(2026, 12, 31), 1, SCOTLAND, date(2027, 1, 5)),  # 2 January is a Saturday: the Monday is off
        (date(2026, 4, 2), 1, ENGLAND, date(2026, 4, 7)),
        (date(2026, 4, 2), 1, SCOTLAND, date(2026, 4, 6)),
        (date(2026, 7, 10), 1, NORTHERN_IRELAND, date(2026, 7, 14)),
        (date(2026, 12, 29), -1, ENGLAND, date(2026, 12, 24)),
        (date(2026, 12, 5), 0, ENGLAND, date(2026, 12, 5)),
    ],
)
def test_working_days_are_counted_from_the_day_after(day: date, count: int, nation: Nation, expected: date) -> None:
    assert add_working_days(day, count, nation) == expected


@settings(derandomize=True, deadline=None, max_examples=100)
@given(DAYS, st.integers(1, 60), st.sampled_from(Nation))
def test_between_a_day_and_the_one_counted_to_lie_that_many_working_days(day: date, count: int, nation: Nation) -> None:
    reached = add_working_days(day, count, nation)
    passed = [day + timedelta(days=n) for n in range(1, (reached - day).days + 1)]

    assert sum(is_working_day(on, nation) for on in passed) == count
    assert is_working_day(reached, nation)


@settings(derandomize=True, deadline=None, max_examples=100)
@given(DAYS, st.sampled_from(Nation))
def test_the_next_working_day_is_five_days_off_at_most(day: date, nation: Nation) -> None:
    following = next_working_day(day, nation)

    assert timedelta() < following - day <= timedelta(days=5)
    assert not any(is_working_day(day + timedelta(days=n), nation) for n in range(1, (following - day).days))
