"""Working days and bank holidays, which differ between the nations of the United Kingdom."""

from datetime import date, timedelta
from enum import Enum
from functools import lru_cache

_SATURDAY = 6


class Nation(Enum):
    """A nation of the United Kingdom. The value is its code in buttons, words and storage."""

    ENGLAND = "england"
    SCOTLAND = "scotland"
    WALES = "wales"
    NORTHERN_IRELAND = "northern-ireland"


_SUBDIVISIONS = {
    Nation.ENGLAND: "ENG",
    Nation.SCOTLAND: "SCT",
    Nation.WALES: "WLS",
    Nation.NORTHERN_IRELAND: "NIR",
}
"""ISO 3166-2:GB, as the package `holidays` names them."""


def is_bank_holiday(day: date, nation: Nation) -> bool:
    """Whether it is a bank holiday there, or the day off in place of one.

    Source: the package `holidays`, which follows gov.uk/bank-holidays; one that is declared later needs a newer one.
    """
    return day in _bank_holidays(day.year, nation)


def is_working_day(day: date, nation: Nation) -> bool:
    """Whether offices work there: Monday to Friday, and no bank holiday."""
    return day.isoweekday() < _SATURDAY and not is_bank_holiday(day, nation)


def next_working_day(day: date, nation: Nation) -> date:
    """The first working day after this one."""
    return add_working_days(day, 1, nation)


def add_working_days(day: date, count: int, nation: Nation) -> date:
    """The working day that is `count` working days on, or back where negative. The day itself is not counted.

    So "within 1 working day" of Friday evening is Monday. Nought working days on is the day itself, whatever it is.
    """
    step = timedelta(days=1 if count > 0 else -1)
    left = abs(count)
    while left:
        day += step
        left -= is_working_day(day, nation)
    return day


@lru_cache(maxsize=64)
def _bank_holidays(year: int, nation: Nation) -> frozenset[date]:
    # A late import: it takes up to 0.8 s and is seldom needed. Whole years are kept as frozen sets, because the
    # package's own calendars fill themselves while they are read, and several threads read here.
    from holidays import country_holidays

    return frozenset(country_holidays("GB", subdiv=_SUBDIVISIONS[nation], years=year))
