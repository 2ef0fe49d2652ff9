"""Not now: a question that somebody wants brought back tonight or tomorrow, or hear no more of."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from enum import StrEnum

from bot.polls.model.poll import Poll
from bot.refusals import Refusal
from bot.timing.quiet import NIGHT, Quiet, WhenRead, ends_at, is_quiet, reading_time
from bot.timing.zones import local, resolve
from bot.work import Letter, Subject, Weight

EVENING, OFFERED_BEFORE = time(19), time(18)
"""Tonight, and until when of the day that is offered."""

MORNING = time(9)
"""Tomorrow, for whoever has not said when they read."""

AS_ASKED = Letter(weight=Weight.DUTY)
"""They asked for it, so it is not counted; but whoever pauses meanwhile is left in peace for so long."""


class Later(StrEnum):
    """When it is brought back. The value follows `/polls 7 later`."""

    TONIGHT = "tonight"
    TOMORROW = "tomorrow"


class TooLateForThat(Refusal):
    """That time has passed, or it closes before."""

    word = "later-too-late"


class ToldToStop(Refusal):
    """They said stop, or pause for longer than that: it would not be sent."""

    word = "later-stopped"


def later_of(poll: Poll) -> Subject:
    """What is brought back. One in each private chat, and nothing in it names anybody."""
    return Subject("poll-later", str(poll.id))


def promise_of(poll: Poll) -> Subject:
    """What says until then when it comes."""
    return Subject("poll-later-set", str(poll.id))


def later_times(
    poll: Poll, *, at: datetime, zone: str, quiet: Quiet = NIGHT, reads_at: WhenRead | None = None
) -> Mapping[Later, datetime]:
    """When it can be brought back to somebody: before it closes, and never in their quiet hours."""
    wall = local(at, zone)
    today, clock = wall.date(), reading_time(reads_at) if reads_at is not None else MORNING
    tonight = resolve(datetime.combine(today, EVENING), zone)
    tomorrow = ends_at(resolve(datetime.combine(today + timedelta(days=1), clock), zone), zone, quiet)
    times = {Later.TOMORROW: tomorrow}
    if wall.time() < OFFERED_BEFORE and not is_quiet(tonight, zone, quiet):
        times = {Later.TONIGHT: tonight} | times
    return {later: instant for later, instant in times.items() if instant < poll.closes_at}
