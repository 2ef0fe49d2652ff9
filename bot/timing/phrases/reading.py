"""What people write of time, to an instant or a rule. Pure: the instant and the zone are given."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.chat.outbound import Say
from bot.timing.phrases.moments import Moment, read_moment
from bot.timing.phrases.refusals import ClockOpen, TimeUnclear
from bot.timing.phrases.repeats import is_repeat, read_repeat
from bot.timing.phrases.tokens import tokens_of
from bot.timing.recurrence import Rule
from bot.timing.rule_words import in_words
from bot.timing.said import midnight_after, when
from bot.timing.zones import local


@dataclass(frozen=True, kw_only=True)
class Reading:
    """An instant, in UTC, or a rule; and the question that is left where something was assumed.

    It is always said back before it counts: so what was assumed is seen.
    """

    value: datetime | Rule
    doubt: TimeUnclear | None = field(default=None, compare=False)


def read_time(words: str, now: datetime, zone: str) -> Reading:
    """A time, "tomorrow 9am", or one that comes again, "every Monday 10am".

    Raises `TimePassed`, or a `TimeUnclear` that says which word is left over or which question is open.
    """
    tokens = tokens_of(words)
    if is_repeat(tokens):
        repeat = read_repeat(tokens, now, zone)
        return Reading(value=repeat.rule, doubt=repeat.doubt)
    moment = read_moment(tokens, now, zone)
    if moment.at is None:
        raise ClockOpen
    return Reading(value=moment.at, doubt=moment.doubt)


def read_surely(words: str, now: datetime, zone: str, *, timed: bool = False) -> Moment:
    """One time of which nothing needs to be assumed, for where it counts at once; a whole day unless `timed`.

    Raises as `read_time` does, and the question that is open.
    """
    tokens = tokens_of(words)
    if is_repeat(tokens):
        raise TimeUnclear
    moment = read_moment(tokens, now, zone, timed=timed)
    if moment.doubt is not None:
        raise moment.doubt
    return moment


def said_back(value: datetime | Rule, zone: str, now: datetime) -> Say:
    """What was read, as it is said back to be confirmed, with the date. Read again, it is the same.

    Midnight is said as the end of a day, for people differ about which day it belongs to.
    """
    if isinstance(value, Rule):
        return in_words(value)
    wall = local(value, zone)
    if (wall.hour, wall.minute) == (0, 0):
        return midnight_after(wall.date(), local(now, zone).date())
    return when(value, zone, now=now)
