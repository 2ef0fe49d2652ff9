"""One reminder as a calendar file (RFC 5545), which reminds without us; the only place that knows icalendar.

What comes once is an instant. What comes again is a rule on the wall clock of its zone, whose changes go with it.
"""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event

from bot.chat.outbound import Document, Say, Words
from bot.reminders.model import Reminder
from bot.timing.recurrence import (
    Daily,
    Hourly,
    MonthlyDay,
    MonthlyWeekday,
    Pattern,
    Rule,
    Weekly,
    Yearly,
    between,
)
from bot.timing.zones import resolve

NEUTRAL = "Caresay"
"""What an entry is called whose words are to be neutral, or are not its owner's own."""

_LASTS = timedelta(minutes=15)
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def file_of(reminder: Reminder, at: datetime, what: Words, now: datetime) -> Document:
    """The file: one entry with an alarm, from `at` on."""
    words = NEUTRAL if reminder.neutral or not isinstance(what, str) else what
    calendar = Calendar()
    calendar.add("prodid", "-//Caresay//Reminders//EN")
    calendar.add("version", "2.0")
    calendar.add_component(_entry(reminder, at, words, now))
    if reminder.rule is not None:
        calendar.add_missing_timezones()
    name = f"reminder-{reminder.number}.ics" if reminder.number else "reminder.ics"
    return Document(name=name, media_type="text/calendar", words=Say("remind-file"), content=calendar.to_ical())


def _entry(reminder: Reminder, at: datetime, words: str, now: datetime) -> Event:
    rule = reminder.rule
    starts = at.astimezone(UTC if rule is None else ZoneInfo(rule.zone))
    entry = Event()
    entry.add("uid", f"reminder-{reminder.id}@caresay")
    entry.add("dtstamp", now.astimezone(UTC).replace(microsecond=0))
    entry.add("dtstart", starts)
    entry.add("duration", _LASTS)
    entry.add("summary", words)
    if rule is not None:
        entry.add("rrule", _rule(rule, at))
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", words)
    alarm.add("trigger", timedelta())
    entry.add_component(alarm)
    return entry


def _rule(rule: Rule, at: datetime) -> dict[str, Any]:
    """The rule from its pending time on, as calendars have it."""
    return _pattern(rule.pattern) | _end(rule, at)


def _pattern(pattern: Pattern) -> dict[str, Any]:
    match pattern:
        case Daily(every=every):
            return {"freq": "DAILY", "interval": every}
        case Weekly(weekdays=weekdays, every=every):
            return {"freq": "WEEKLY", "interval": every, "byday": [_DAYS[day - 1] for day in sorted(weekdays)]}
        case MonthlyDay(day=day, every=every):
            return {"freq": "MONTHLY", "interval": every} | _last_of(day)
        case MonthlyWeekday(nth=nth, weekday=weekday):
            return {"freq": "MONTHLY", "byday": [f"{nth}{_DAYS[weekday - 1]}"]}
        case Yearly(month=month, day=day):
            short = _last_of(day) if month == 2 else {"bymonthday": [day]}
            return {"freq": "YEARLY", "bymonth": [month]} | short
        case Hourly(every=every):
            return {"freq": "HOURLY", "interval": every}


def _last_of(day: int) -> dict[str, Any]:
    """This day of a month; of one that is too short, its last."""
    if day <= 28:
        return {"bymonthday": [day]}
    return {"bymonthday": list(range(28, day + 1)), "bysetpos": -1}


def _end(rule: Rule, at: datetime) -> dict[str, Any]:
    match rule.ends:
        case int() as times:
            begins = resolve(rule.starts, rule.zone) - timedelta(days=1)
            return {"count": times - len(between(rule, begins, at - timedelta(microseconds=1)))}
        case datetime() as last:
            return {"until": resolve(last, rule.zone)}
    return {}
