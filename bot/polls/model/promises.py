"""The promise that goes with a question: the day on which its answer is due, and when it is looked whether it came."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.polls.model.ballots import PollId
from bot.polls.model.poll import Poll
from bot.polls.model.purpose import ANSWERED_WITHIN, Purpose
from bot.refusals import Refusal
from bot.timing.closings import TimePassed, TimeUnclear, read_wall
from bot.timing.said import long_day
from bot.timing.zones import local, resolve
from bot.work import Subject, Tick

FURTHEST = timedelta(days=366)
"""Nobody waits longer than this for an answer."""

MORNING = time(9)
"""When organisers hear of an answer that is due."""


class DueUnclear(Refusal):
    """The words are no day, or more than a day."""

    word = "due-unclear"


class DueTooEarly(Refusal):
    """The answer would be due before the question has closed. Detail: `day`, on which it closes."""

    word = "due-too-early"


class DueTooLate(Refusal):
    """The answer would be due so late that nobody waits for it."""

    word = "due-too-late"


class PromiseNotYet(Refusal):
    """The question is still open, so there is nothing to answer to."""

    word = "promise-not-yet"


def zone_of(poll: Poll) -> str:
    """By whose clock its days are meant, whoever reads it."""
    return poll.home_zone or poll.time_zone


def day_of(instant: datetime, poll: Poll) -> date:
    """The day that an instant belongs to, where the question is asked."""
    return local(instant, zone_of(poll)).date()


def closes_on(poll: Poll) -> date:
    """The day on which it closes, or has closed."""
    return day_of(poll.ended_at or poll.closes_at, poll)


def usual_due(poll: Poll) -> date:
    """When an answer is due, where nobody says otherwise."""
    return closes_on(poll) + ANSWERED_WITHIN


def read_due(words: str, poll: Poll, *, now: datetime) -> date:
    """A day that somebody wrote, to come and later than the question closes.

    Raises `DueUnclear`, `DueTooEarly`, `DueTooLate`, `TimePassed`.
    """
    closes, today = closes_on(poll), day_of(now, poll)
    try:
        wall = read_wall(words, now, zone_of(poll))
    except TimeUnclear:
        raise DueUnclear from None
    if wall.clock is not None:
        raise DueUnclear
    if wall.day <= closes:
        raise DueTooEarly(day=long_day(closes, today))
    if wall.day == today:
        raise TimePassed
    if wall.day - max(closes, today) > FURTHEST:
        raise DueTooLate
    return wall.day


def asked_again(purpose: Purpose, asked: Poll, poll: Poll) -> Purpose:
    """The same for a question that asks once more what was `asked`: its answer is due as long after it closes."""
    later = purpose.due_on - day_of(asked.closes_at, asked)
    if purpose.moved or later <= timedelta():
        later = ANSWERED_WITHIN
    due_on = day_of(poll.closes_at, poll) + later
    return replace(purpose, poll=poll.id, due_on=due_on, moved="", answer="", answered_at=None)


def falling_due(poll: PollId) -> Tick:
    """When it is looked whether the answer has come."""
    return Tick("poll-due", str(poll))


def looked_at(purpose: Purpose, poll: Poll) -> Sequence[datetime]:
    """The instants at which that is: in the morning of the day on which it is due, and when that day is over."""
    walls = (datetime.combine(purpose.due_on, MORNING), datetime.combine(purpose.due_on + timedelta(days=1), time()))
    return [resolve(wall, zone_of(poll)) for wall in walls]


def told_when_due(purpose: Purpose) -> Subject:
    """What organisers are shown of an answer that has not come: anew for each day to which it is moved."""
    return Subject("poll-due", f"{purpose.poll}:{purpose.due_on.isoformat()}")


def told_of_answer(poll: PollId) -> Subject:
    """What the places are shown where the question was asked."""
    return Subject("poll-answer", str(poll))
