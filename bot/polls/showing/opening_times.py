"""Opening times, chosen by buttons: the usual ones, or a day and then an hour."""

from datetime import datetime

from bot.chat.outbound import Choice, Message, Say, Text
from bot.polls.model import Poll, State
from bot.polls.showing.buttons import do_choice
from bot.polls.showing.ways import opens_said
from bot.timing.buttons import DAYS, Makes, day_choices, hour_choices
from bot.timing.openings import usual_openings

NOW = "now"
"""What may follow `/polls 7 opens`, besides a day and a time."""


def show_openings(poll: Poll, now: datetime) -> Message:
    """The usual opening times as buttons, and the way to the date picker."""
    at_once = Say("opening-as-posted" if poll.state is State.DRAFT else "do-open")
    choices = [
        do_choice(poll, "opens", NOW, label=at_once),
        *(_at(poll, opening.label, opening.at) for opening in usual_openings(now, poll.time_zone)),
        do_choice(poll, "opens", f"{DAYS} 0", label=Say("closing-other")),
    ]
    typed = Say("opening-typed-draft") if poll.number is None else Say("opening-typed", number=poll.number)
    return Message(title=Say("opening-title"), lines=(Text(opens_said(poll, now)), Text(typed)), choices=tuple(choices))


def show_opening_days(poll: Poll, page: int, now: datetime) -> Message:
    """One page of days."""
    return Message(title=Say("picker-day"), choices=day_choices(now, poll.time_zone, page, _maker(poll)))


def show_opening_hours(poll: Poll, day: str, now: datetime) -> Message:
    """The hours of one day that are still to come."""
    return Message(title=Say("picker-hour"), choices=hour_choices(day, now, poll.time_zone, _maker(poll)))


def _maker(poll: Poll) -> Makes:
    return lambda what, label: do_choice(poll, "opens", what, label=label)


def _at(poll: Poll, label: Say, at: datetime) -> Choice:
    return do_choice(poll, "opens", int(at.timestamp()), label=label)
