"""When something may close: the usual times, and dates that people write."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.chat.cleaning import digits
from bot.chat.outbound import Say
from bot.refusals import Refusal
from bot.timing.zones import is_in_reach, local, resolve

EVENING = time(20)


class TimeUnclear(Refusal):
    """The words cannot be read as one date and time; a guess would be worse than a question."""

    word = "time-unclear"


class TimePassed(Refusal):
    """The date and time is over already."""

    word = "time-passed"


@dataclass(frozen=True, kw_only=True)
class Closing:
    """One time to choose, and what its button says."""

    label: Say
    at: datetime


def default(now: datetime, zone: str) -> datetime:
    """Three days on, at 8pm there."""
    return _evening(now, zone, 3)


def usual(now: datetime, zone: str) -> tuple[Closing, ...]:
    """Tonight (where that is more than an hour away), tomorrow, in three days, in a week; at 8pm."""
    closings = [Closing(label=Say(f"closing-in-{days}"), at=_evening(now, zone, days)) for days in (0, 1, 3, 7)]
    return tuple(closing for closing in closings if closing.at - now > timedelta(hours=1))


def _evening(now: datetime, zone: str, days_on: int) -> datetime:
    day = local(now, zone).date() + timedelta(days=days_on)
    return resolve(datetime.combine(day, EVENING), zone)


# Dates that people write: day first, as in Britain; whatever is left over is refused.

_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES, 1)}
_MONTH = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?"
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_DAY = re.compile(
    rf"(?:(?P<weekday>{_WEEKDAY})\s*,?\s+)?(?:"
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})(?:\s*,?\s+(?P<year>\d{{4}})(?!\d))?"
    r"|(?P<d>\d{1,2})[/.](?P<m>\d{1,2})(?:[/.](?P<y>\d{4}))?(?!\d)"
    r"|(?P<iso>\d{4}-\d{2}-\d{2})(?!\d))"
)
_TIME = re.compile(
    r"(?:at\s+)?(?:(?P<noon>(?:12\s*)?noon)|(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?\s*(?P<half>[ap]\.?m\.?)?)"
)


def read_exact(words: str, now: datetime, zone: str) -> datetime:
    """A date and a time, such as "4 December 6pm", "4/12/2026 18:00" or "2026-12-04 18:00", in a zone.

    Without a year it is this year's, or the next one's where that is over or does not exist. Raises `TimeUnclear` where
    a word is left over, the day does not exist, or am and pm cannot be told apart; `TimePassed` where it is over.
    """
    text = digits(" ".join(words.casefold().split()))
    found = _DAY.match(text)
    if found is None:
        raise TimeUnclear
    clock = _TIME.fullmatch(text[found.end() :].strip(" ,"))
    if clock is None:
        raise TimeUnclear
    year, month, day = _read_day(found)
    this_year = local(now, zone).year
    years = (this_year, this_year + 1) if year is None else (year,)
    days_meant = [date(tried, month, day) for tried in years if _is_day(tried, month, day)]
    if not days_meant:
        raise TimeUnclear
    hour = _read_clock(clock)
    instants = (resolve(datetime.combine(meant, hour), zone) for meant in days_meant)
    at = next((instant for instant in instants if instant > now), None)
    if at is None:
        raise TimePassed
    _must_be_weekday(found, local(at, zone).date())
    return at


def _read_day(found: re.Match[str]) -> tuple[int | None, int, int]:
    """Year, where one is written, month and day."""
    if found["iso"]:
        year, month, day = (int(part) for part in found["iso"].split("-"))
        return year, month, day
    written = found["year"] or found["y"]
    month = _MONTHS[found["month"][:3]] if found["month"] else int(found["m"])
    return int(written) if written else None, month, int(found["day"] or found["d"])


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return is_in_reach(year)


def _read_clock(found: re.Match[str]) -> time:
    if found["noon"]:
        return time(12)
    hour, minute, half = int(found["hour"]), int(found["minute"] or 0), (found["half"] or "")[:1]
    if half:
        if not 1 <= hour <= 12:
            raise TimeUnclear
        hour = hour % 12 + (12 if half == "p" else 0)
    elif found["minute"] is None or (hour < 12 and len(found["hour"]) == 1):
        raise TimeUnclear  # "6", "6:30": morning or evening?
    if hour > 23 or minute > 59:
        raise TimeUnclear
    return time(hour, minute)


def _must_be_weekday(found: re.Match[str], day: date) -> None:
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    if found["weekday"] and names[day.weekday()] != found["weekday"][:3]:
        raise TimeUnclear
