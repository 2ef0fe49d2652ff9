"""Closing times: said, read, and chosen by buttons."""

from datetime import datetime, timedelta

from bot.chat.outbound import Choice, Message, Say, Text
from bot.polls.model import Poll
from bot.polls.showing.buttons import do_choice
from bot.timing.buttons import Makes, day_choices, hour_choices
from bot.timing.closings import read_exact, usual
from bot.timing.said import clock_time, short_day
from bot.timing.said import when as said_when
from bot.timing.zones import local


def when(instant: datetime, poll: Poll, now: datetime) -> Say:
    """An instant in the words and the zone of the poll's community."""
    return said_when(instant, poll.time_zone, now=now)


def read_closing(words: str, now: datetime, zone: str) -> datetime:
    """A date that somebody wrote. Raises a refusal with an example where any word is left over."""
    return read_exact(words, now, zone)


def show_closings(poll: Poll, now: datetime) -> Message:
    """The usual closing times as buttons, and the way to the date picker."""
    since = poll.opens_at if poll.is_unseen and poll.opens_at is not None else now
    usually = (closing for closing in usual(now, poll.time_zone) if closing.at > since)
    choices = [_at(poll, closing.label, closing.at) for closing in usually]
    picker = do_choice(poll, "days", 0, label=Say("closing-other"))
    lines = (Text(Say("closing-now", when=when(poll.closes_at, poll, now))), Text(Say("closing-typed")))
    return Message(title=Say("closing-title"), lines=lines, choices=(*choices, picker))


def show_days(poll: Poll, page: int, now: datetime) -> Message:
    """One page of days."""
    return Message(title=Say("picker-day"), choices=day_choices(now, poll.time_zone, page, _maker(poll)))


def show_hours(poll: Poll, day: str, now: datetime) -> Message:
    """The hours of one day that are still to come."""
    return Message(title=Say("picker-hour"), choices=hour_choices(day, now, poll.time_zone, _maker(poll)))


def _maker(poll: Poll) -> Makes:
    def make(what: str, label: Say) -> Choice:
        return do_choice(poll, *(what.split() if " " in what else ("at", what)), label=label)

    return make


def _at(poll: Poll, label: Say, at: datetime) -> Choice:
    return do_choice(poll, "at", int(at.timestamp()), label=label)


def wait_choice(poll: Poll, until: datetime, now: datetime) -> Choice:
    """The button that has a question wait: "Wait till 8am", or till a day where that is not the next morning."""
    return do_choice(poll, "wait", label=wait_label(poll, until, now))


def wait_label(poll: Poll, until: datetime, now: datetime) -> Say:
    """What such a button says."""
    wall = local(until, poll.time_zone)
    if until - now > timedelta(days=1):
        return Say("do-wait-day", day=short_day(wall.date()))
    return Say("do-wait", time=clock_time(wall.time()))
