"""One nudge for each question: a post of its own, by hand or a day before closing."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.polls.model.poll import Poll, State
from bot.refusals import Refusal
from bot.timing.zones import local, resolve
from bot.work import Subject, Tick

OPEN_FOR_MORE_THAN = timedelta(days=2)
"""A question that is open for less needs no nudge by itself."""

DAY_BEFORE = timedelta(days=1)

NO_USE_WITHIN = timedelta(hours=1)
"""So shortly before it closes, nobody is asked once more."""


class NudgedAlready(Refusal):
    """The one nudge is out."""

    word = "nudged-already"


class NotInGroupYet(Refusal):
    """No group shows the question: it waits, or was deleted."""

    word = "not-in-group-yet"


def nudge_of(poll: Poll) -> Subject:
    """What the nudges show."""
    return Subject("poll-nudge", str(poll.id))


def nudging_of(poll: Poll) -> Tick:
    """When it is nudged by itself."""
    return Tick("poll-nudge", str(poll.id))


def nudges_at(poll: Poll) -> datetime | None:
    """When an open question is nudged by itself: at its closing time, the day before; none where it is not."""
    opened = poll.opened_at
    if poll.state is not State.OPEN or opened is None or not poll.ways.nudges or poll.nudged:
        return None
    if poll.closes_at - opened <= OPEN_FOR_MORE_THAN:
        return None
    return resolve(local(poll.closes_at, poll.time_zone) - DAY_BEFORE, poll.time_zone)


def nudged(poll: Poll, *, at: datetime) -> Poll:
    """The poll, nudged. Raises `NudgedAlready`, or that answers are not taken."""
    poll.must_be_open(at)
    if poll.nudged:
        raise NudgedAlready
    return replace(poll, nudged=True)


def is_of_use(poll: Poll, *, at: datetime) -> bool:
    """Whether there is time enough to answer."""
    return poll.closes_at - at >= NO_USE_WITHIN
