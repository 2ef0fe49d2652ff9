"""Instants in words: "Tuesday 1 December, 6pm"."""

from datetime import date, datetime, time, timedelta

from bot.chat.outbound import Say
from bot.timing.zones import local


def when(instant: datetime, zone: str, *, now: datetime) -> Say:
    """An instant as people of a zone say it; with the year only where it is not this one."""
    wall, today = local(instant, zone), local(now, zone)
    return day_and_time(long_day(wall.date(), today.date()), wall.time())


def midnight_after(day: date, today: date) -> Say:
    """The midnight at which a day begins, by the day that it ends: "midnight at the end of Tuesday 1 December"."""
    return Say("midnight-end", day=long_day(day - timedelta(days=1), today))


def day_and_time(day: Say, clock: time) -> Say:
    """A day, however it is said, and a time: "Tuesday 1 December, 6pm"."""
    return Say("date-and-time", day=day, time=clock_time(clock))


def long_day(day: date, today: date | None) -> Say:
    """A day in full: "Tuesday 1 December", with the year where it is not today's, or where today is not known."""
    year = {} if today and day.year == today.year else {"year": day.year}
    word = "day-long-year" if year else "day-long"
    return Say(word, weekday=day.isoweekday(), day=day.day, month=day.month, **year)


def plain_day(day: date) -> Say:
    """A day without its name: "1 December"."""
    return Say("day-plain", day=day.day, month=day.month)


def short_day(day: date) -> Say:
    """A day for buttons: "Tue 1 Dec"."""
    return Say("day-short", weekday=day.isoweekday(), day=day.day, month=day.month)


def clock_time(clock: time) -> Say:
    """A time: "6pm", "6.30pm", "12 noon", "midnight"."""
    if clock.minute == 0 and clock.hour in (0, 12):
        return Say("time-midnight" if clock.hour == 0 else "time-noon")
    half = "am" if clock.hour < 12 else "pm"
    hour = clock.hour % 12 or 12
    if clock.minute == 0:
        return Say(f"time-{half}", hour=hour)
    return Say(f"time-{half}-minutes", hour=hour, tens=clock.minute // 10, ones=clock.minute % 10)
