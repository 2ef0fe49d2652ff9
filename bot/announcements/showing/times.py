"""When an announcement goes: the usual times, and the picker."""

from datetime import datetime, time, timedelta

from bot.announcements.model import Announcement, State
from bot.announcements.showing.choices import do_choice
from bot.chat.outbound import Choice, Message, Say, Text
from bot.timing.buttons import DAYS, Makes, day_choices, hour_choices
from bot.timing.zones import local, resolve

_MORNING = time(9)


def show_times(it: Announcement, now: datetime) -> Message:
    """Now, tomorrow morning, at once, another day, or in words."""
    tomorrow = local(now, it.time_zone).date() + timedelta(days=1)
    morning = resolve(datetime.combine(tomorrow, _MORNING), it.time_zone)
    choices = [
        do_choice(it, "send" if it.state is State.PLANNED else "now"),
        do_choice(it, "at", int(morning.timestamp()), label=Say("announce-tomorrow")),
        do_choice(it, DAYS, 0, label=Say("announce-other-day")),
        do_choice(it, "at", label=Say("announce-write-time")),
        do_choice(it, "urgent"),
    ]
    return Message(title=Say("announce-when"), lines=(Text(Say("announce-when-typed")),), choices=tuple(choices))


def show_days(it: Announcement, page: int, now: datetime) -> Message:
    """One page of days."""
    return Message(title=Say("picker-day"), choices=day_choices(now, it.time_zone, page, _maker(it)))


def show_hours(it: Announcement, day: str, now: datetime) -> Message:
    """The hours of one day that are still to come."""
    return Message(title=Say("picker-hour"), choices=hour_choices(day, now, it.time_zone, _maker(it)))


def _maker(it: Announcement) -> Makes:
    def make(what: str, label: Say) -> Choice:
        return do_choice(it, *(what.split() if " " in what else ("at", what)), label=label)

    return make
