"""A question that is asked again: the same time on the wall clock, a week or a month on, for as long."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.polls.model.ballots import PollId
from bot.polls.model.poll import Poll, State
from bot.polls.model.ways import Repeats
from bot.timing.recurrence import MonthlyDay, Pattern, Rule, Weekly, next_after
from bot.timing.zones import local, resolve


def next_of(poll: Poll, first: Poll, *, poll_id: PollId, number: int, at: datetime) -> Poll | None:
    """The next of those that a question repeats, planned; none where the calendar ends.

    It opens at the time of day at which the `first` opened, and lasts as long as that. The words are those of the one
    that has just closed.
    """
    began, lasts = _wall_of(first)
    rule = Rule(pattern=_pattern(poll.ways.repeats, began), starts=began, zone=poll.time_zone)
    opens_at = next_after(rule, at)
    if opens_at is None:
        return None
    wall = datetime.combine(local(opens_at, poll.time_zone).date(), began.time())
    return replace(
        anew(poll),
        id=poll_id,
        number=number,
        state=State.PLANNED,
        places=poll.places,
        opens_at=opens_at,
        closes_at=resolve(wall + lasts, poll.time_zone),
        series=first.id,
    )


def anew(poll: Poll) -> Poll:
    """The same words, asked in the same way, as a draft of which nothing has happened yet."""
    return replace(
        poll,
        number=None,
        state=State.DRAFT,
        written="",
        places=(),
        opens_at=None,
        opened_at=None,
        turnout=0,
        extended=False,
        closed_early=False,
        nudged=False,
        chased=0,
        chased_at=None,
        series=None,
        ended_at=None,
        reason="",
    )


def _wall_of(first: Poll) -> tuple[datetime, timedelta]:
    """When it opened, by the wall clock and in whole minutes, and for how long it was to be open."""
    opened = first.opens_at or first.opened_at or first.closes_at
    began = local(opened, first.time_zone).replace(second=0, microsecond=0)
    return began, local(first.closes_at, first.time_zone) - began


def _pattern(repeats: Repeats, began: datetime) -> Pattern:
    if repeats is Repeats.WEEKLY:
        return Weekly(weekdays=frozenset({began.isoweekday()}))
    return MonthlyDay(day=began.day)
