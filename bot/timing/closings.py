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


@dataclass(frozen=True, kw_only=True)
class Wall:
    """A day, and what the clock on the wall shows then; no time for the whole day."""

    day: date
    clock: time | None = None


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
_WEEKDAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = r"(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_DAY = re.compile(
    rf"(?:(?P<weekday>{_WEEKDAY})\s*,?\s+)?(?:"
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})(?:\s*,?\s+(?P<year>\d{{4}})(?!\d))?"
    r"|(?P<d>\d{1,2})[/.](?P<m>\d{1,2})(?:[/.](?P<y>\d{4}))?(?!\d)"
    r"|(?P<iso>\d{4}-\d{2}-\d{2})(?!\d))"
)
_TIME = re.compile(
    r"(?:at\s+)?(?:(?P<noon>(?:12\s*)?noon)|(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?\s*(?P<half>[ap]\.?m\.?)?)"
)


_MAYBE_TIME = re.compile(rf"(?:{_TIME.pattern})?")
_NEAR = re.compile(rf"(?P<named>{_WEEKDAY}|today|tomorrow)(?![^\s,])")

_JUST_OVER = timedelta(days=60)
"""A day without a year that was so lately is a mistake: hardly anybody means the one in ten months."""


def read_exact(words: str, now: datetime, zone: str) -> datetime:
    """A date and a time, such as "4 December 6pm", "4/12/2026 18:00" or "2026-12-04 18:00", in a zone.

    Without a year it is this year's, or the next one's where that is over or does not exist. Raises `TimeUnclear` where
    a word is left over, the day does not exist, or am and pm cannot be told apart; `TimePassed` where it is over.
    """
    text = _plain(words)
    found = _DAY.match(text)
    if found is None:
        raise TimeUnclear
    clock = _TIME.fullmatch(text[found.end() :].strip(" ,"))
    if clock is None:
        raise TimeUnclear
    days_meant = _days_meant(found, local(now, zone).date())
    if not days_meant:
        raise TimeUnclear
    hour = _read_clock(clock)
    instants = (resolve(datetime.combine(meant, hour), zone) for meant in days_meant)
    at = next((instant for instant in instants if instant > now), None)
    if at is None:
        raise TimePassed
    if not _is_weekday(found["weekday"], local(at, zone).date()):
        raise TimeUnclear
    return at


def read_wall(words: str, now: datetime, zone: str) -> Wall:
    """A day with a time or without one, such as "Tue 1 Dec 6pm", "1 December", "Saturday 10am" or "tomorrow 18:00".

    A weekday alone is the next one to come; named on that very day it is unclear. Without a year it is this year's, or
    the next one's where that was long ago. A time that the spring change leaves out is what the clock shows instead.
    Raises `TimeUnclear`, and `TimePassed`, as `read_exact` does.
    """
    text, today = _plain(words), local(now, zone).date()
    days, weekday, clock = _read_day_first(text, today) or _read_near(text, today)
    at = _read_clock(clock) if clock[0] else None
    walls = [_shown(Wall(day=day, clock=at), zone) for day in days]
    to_come = [wall for wall in walls if not is_over(wall, now, zone)]
    if not to_come or (to_come[0] is not walls[0] and today - days[0] < _JUST_OVER):
        raise TimePassed
    if not _is_weekday(weekday, to_come[0].day):
        raise TimeUnclear
    return to_come[0]


def is_over(wall: Wall, now: datetime, zone: str) -> bool:
    """Whether a wall clock in a zone has shown this already; a whole day is over when the next one begins."""
    if wall.clock is None:
        return wall.day < local(now, zone).date()
    return resolve(datetime.combine(wall.day, wall.clock), zone) <= now


def _shown(wall: Wall, zone: str) -> Wall:
    if wall.clock is None:
        return wall
    shown = local(resolve(datetime.combine(wall.day, wall.clock), zone), zone)
    return Wall(day=shown.date(), clock=shown.time())


def _read_day_first(text: str, today: date) -> tuple[list[date], str | None, re.Match[str]] | None:
    """The days that "Tue 1 Dec 6pm" can mean, its weekday and its time; none where it begins otherwise.

    "Saturday 10.30am" does: it begins as the tenth of a thirtieth month would.
    """
    found = _DAY.match(text)
    clock = _clock_after(text, found)
    days = _days_meant(found, today) if found is not None else []
    if found is None or clock is None or not days:
        return None
    return days, found["weekday"], clock


def _read_near(text: str, today: date) -> tuple[list[date], None, re.Match[str]]:
    """The day that "Saturday 10am" means, and its time. Raises `TimeUnclear`."""
    found = _NEAR.match(text)
    clock = _clock_after(text, found)
    if found is None or clock is None:
        raise TimeUnclear
    if found["named"] in ("today", "tomorrow"):
        return [today + timedelta(days=found["named"] == "tomorrow")], None, clock
    ahead = (_WEEKDAY_NAMES.index(found["named"][:3]) - today.weekday()) % 7
    if not ahead:
        raise TimeUnclear
    return [today + timedelta(days=ahead)], None, clock


def _clock_after(text: str, found: re.Match[str] | None) -> re.Match[str] | None:
    """The time behind the day, empty where none is said; none where it is no time, or there is no day."""
    return _MAYBE_TIME.fullmatch(text[found.end() :].strip(" ,")) if found is not None else None


def _plain(words: str) -> str:
    return digits(" ".join(words.casefold().split()))


def _days_meant(found: re.Match[str], today: date) -> list[date]:
    """The days that a date can mean: without a year this one's and the next one's, as far as they exist."""
    year, month, day = _read_day(found)
    years = (today.year, today.year + 1) if year is None else (year,)
    return [date(tried, month, day) for tried in years if _is_day(tried, month, day)]


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


def _is_weekday(named: str | None, day: date) -> bool:
    return not named or _WEEKDAY_NAMES[day.weekday()] == named[:3]
