"""Asking once more, in private, whoever agreed to that and has not answered: twice at most. Nobody is told whom."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.polls.model.noes import NotThisKind
from bot.polls.model.nudging import is_of_use
from bot.polls.model.poll import Mode, Poll
from bot.polls.model.secrecy import SecretNotChased
from bot.refusals import Refusal
from bot.timing.said import when
from bot.work import Subject, Tick

MOST_CHASES = 2
APART = timedelta(days=1)
"""At least this long after the first time comes the second."""

_KNOWS_WHO = frozenset({Mode.NAMED, Mode.HIDDEN})
"""Where it is known until closing who has answered."""


class ChasedTwice(Refusal):
    """They were asked as often as may be."""

    word = "chased-twice"


class ChasedLately(Refusal):
    """They were asked less than a day ago. Detail: `when` they may be asked again."""

    word = "chased-lately"


class ChaseTooLate(Refusal):
    """It closes within the hour."""

    word = "chase-too-late"


def chase_of(poll: Poll, which: int) -> Subject:
    """What people are sent the first time, or the second."""
    return Subject("poll-chase", f"{poll.id}:{which}")


def chases_of(poll: Poll) -> tuple[Subject, ...]:
    """All that they were sent so far."""
    return tuple(chase_of(poll, which) for which in range(1, poll.chased + 1))


def chasing_of(poll: Poll, after: int) -> Tick:
    """When the next of them are asked, in the order of their ids."""
    return Tick("poll-chase", f"{poll.id}:{poll.chased}:{after}")


def may_chase(poll: Poll) -> bool:
    """Whether those who are missing may be asked, now or later."""
    return poll.mode in _KNOWS_WHO and poll.chased < MOST_CHASES


def chased(poll: Poll, *, at: datetime) -> Poll:
    """The poll, for which they were asked once more. Raises why they cannot be."""
    poll.must_be_open(at)
    if poll.is_secret:
        raise SecretNotChased
    if poll.mode not in _KNOWS_WHO:
        raise NotThisKind
    if poll.chased >= MOST_CHASES:
        raise ChasedTwice
    if not is_of_use(poll, at=at):
        raise ChaseTooLate
    if poll.chased_at is not None and at < poll.chased_at + APART:
        raise ChasedLately(when=when(poll.chased_at + APART, poll.time_zone, now=at))
    return replace(poll, chased=poll.chased + 1, chased_at=at)
