"""Rules in words: "every Tuesday at 7pm", "on the last Friday of each month at 10am"."""

from collections.abc import Iterable
from datetime import datetime

from bot.chat.outbound import Say
from bot.timing.recurrence import Daily, Hourly, MonthlyDay, MonthlyWeekday, Rule, Weekly, Yearly
from bot.timing.said import clock_time, long_day

_ALL_WEEK = frozenset(range(1, 8))
_WORKING_WEEK = frozenset(range(1, 6))


def in_words(rule: Rule) -> Say:
    """How often, at what time of its zone, and until when; not when it starts, which the next time tells."""
    said = _pattern(rule, clock_time(rule.starts.time()))
    match rule.ends:
        case datetime():
            return Say("rule-until", rule=said, until=_end(rule.ends, rule))
        case int():
            return Say("rule-times", rule=said, times=rule.ends)
        case None:
            return said


def _pattern(rule: Rule, at: Say) -> Say:
    match rule.pattern:
        case Daily(every=every):
            return _every_days(every, at)
        case Weekly(weekdays=weekdays, every=every):
            return _every_weeks(weekdays, every, at)
        case MonthlyDay(day=day, every=every):
            return _each_month(day, at) if every == 1 else _every_months(day, every, at)
        case MonthlyWeekday(nth=nth, weekday=weekday):
            return Say("rule-month-weekday", nth=nth, weekday=Say("weekday", weekday=weekday), time=at)
        case Yearly(month=month, day=day):
            return _each_year(month, day, at)
        case Hourly(every=every):
            return Say("rule-hourly", every=every)


def _every_days(every: int, at: Say) -> Say:
    return Say("rule-daily", time=at) if every == 1 else Say("rule-days", every=every, time=at)


def _every_weeks(weekdays: frozenset[int], every: int, at: Say) -> Say:
    if every > 1:
        return Say("rule-weeks", every=every, weekdays=_listed(sorted(weekdays)), time=at)
    if weekdays == _ALL_WEEK:
        return Say("rule-daily", time=at)
    if weekdays == _WORKING_WEEK:
        return Say("rule-working-week", time=at)
    return Say("rule-weekly", weekdays=_listed(sorted(weekdays)), time=at)


def _each_month(day: int, at: Say) -> Say:
    if day == 31:
        return Say("rule-month-end", time=at)
    return Say("rule-month-day-or-last" if day > 28 else "rule-month-day", day=day, time=at)


def _every_months(day: int, every: int, at: Say) -> Say:
    if day == 31:
        return Say("rule-months-end", every=every, time=at)
    return Say("rule-months-day-or-last" if day > 28 else "rule-months-day", every=every, day=day, time=at)


def _each_year(month: int, day: int, at: Say) -> Say:
    if (month, day) == (2, 29):
        return Say("rule-leap-day", time=at)
    return Say("rule-yearly", day=day, month=month, time=at)


def _listed(weekdays: Iterable[int]) -> Say:
    """As in "Monday, Tuesday and Friday"."""
    *others, listed = (Say("weekday", weekday=day) for day in weekdays)
    for place, name in enumerate(reversed(others)):
        listed = Say("weekdays-more" if place else "weekdays-last", first=name, rest=listed)
    return listed


def _end(ends: datetime, rule: Rule) -> Say:
    """The last day, where that day's time still counts; else the very time, for "until Friday" would be wrong."""
    day = long_day(ends.date(), None)
    return day if ends.time() >= rule.starts.time() else Say("date-and-time", day=day, time=clock_time(ends.time()))
