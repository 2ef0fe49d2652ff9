"""A question that opens by itself: planned, moved, opened, or called off before anybody saw it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.people.model import PlaceId
from bot.polls.model.noes import OpensTooLate, PollStarted
from bot.polls.model.poll import OPEN_AT_LEAST, Poll, State
from bot.timing.closings import TimePassed, default
from bot.timing.zones import local, resolve

FURTHEST = timedelta(days=366)


def plan(draft: Poll, number: int, places: Sequence[PlaceId]) -> Poll:
    """The draft, to open by itself in these places. The message it was asked in is not known for so long."""
    return replace(draft, number=number, places=tuple(places), state=State.PLANNED, written="")


def move_opening(poll: Poll, opens_at: datetime | None, *, at: datetime) -> Poll:
    """The same, opening at another time, or with none as it is posted; it closes as many days later, or earlier.

    Raises `TimePassed`, `OpensTooLate`, or `PollStarted` where it is open already.
    """
    if not poll.is_unseen:
        raise PollStarted
    if opens_at is not None and opens_at <= at:
        raise TimePassed
    if opens_at is not None and opens_at > at + FURTHEST:
        raise OpensTooLate
    closes_at = _moved_along(poll, since=poll.opens_at or at, to=opens_at or at)
    return replace(poll, opens_at=opens_at, closes_at=closes_at)


def _moved_along(poll: Poll, *, since: datetime, to: datetime) -> datetime:
    """Its closing, at the same time of a day that is as far from the new opening as it was from the old one."""
    days = local(to, poll.time_zone).date() - local(since, poll.time_zone).date()
    moved = resolve(local(poll.closes_at, poll.time_zone) + days, poll.time_zone)
    return moved if moved - to >= OPEN_AT_LEAST else default(to, poll.time_zone)


def opened(poll: Poll, *, at: datetime) -> Poll:
    """The planned question, open; where it opens so late that little time is left, it closes later by as much."""
    late = at - (poll.opens_at or at)
    closes_at = poll.closes_at if poll.closes_at - at >= OPEN_AT_LEAST else poll.closes_at + late
    return replace(poll, state=State.OPEN, opened_at=at, closes_at=closes_at)


def called_off(poll: Poll, *, at: datetime) -> Poll:
    """The planned question, cancelled: nobody saw it, so there is no reason to give."""
    return replace(poll, state=State.CANCELLED, ended_at=at)
