"""Dates to choose between, as they are said: in full on posts, and short on buttons."""

from collections.abc import Sequence
from datetime import datetime

from bot.chat.outbound import Say, Text
from bot.polls.model import Dates, Poll
from bot.polls.model.slots import slot_of
from bot.timing.closings import Wall, is_over
from bot.timing.said import clock_time, day_and_time, long_day, short_day
from bot.timing.zones import city_of, local, resolve


def slot_label(poll: Poll, option: str) -> Say:
    """A date in full: "Tuesday 1 December, 6pm".

    The year is said where it is not the one in which the question closes, so that what stands somewhere never changes.
    To a reader by another clock it says where it is that time, and what theirs shows then.
    """
    slot, closes = slot_of(option), local(poll.closes_at, _home(poll))
    day = long_day(slot.day, closes.date())
    if slot.clock is None:
        return day
    said, theirs = day_and_time(day, slot.clock), _elsewhere(poll, slot)
    if theirs is None:
        return said
    shown = clock_time(theirs.time())
    if theirs.date() != slot.day:
        shown = day_and_time(long_day(theirs.date(), closes.date()), theirs.time())
    return Say("slot-elsewhere", when=said, city=city_of(_home(poll)), theirs=shown)


def slot_short(poll: Poll, option: int) -> Say:
    """A date for a button: "Tue 1 Dec, 6pm", by the clock of its community."""
    slot = slot_of(poll.options[option - 1])
    day = short_day(slot.day)
    return day_and_time(day, slot.clock) if slot.clock is not None else day


def over_before_it_closes(poll: Poll) -> Sequence[Text]:
    """A word to whoever asks, where a date is over by the time at which answers end."""
    if not isinstance(poll.kind, Dates):
        return ()
    over = [n for n in poll.in_order if is_over(slot_of(poll.options[n - 1]), poll.closes_at, _home(poll))]
    return [Text(Say("dates-over", date=slot_short(poll, over[0]), count=len(over)))] if over else ()


def is_elsewhere(poll: Poll) -> bool:
    """Whether the reader's clock shows other times than the community's at any of these dates."""
    return any(_elsewhere(poll, slot_of(option)) for option in poll.options)


def _home(poll: Poll) -> str:
    return poll.home_zone or poll.time_zone


def _elsewhere(poll: Poll, slot: Wall) -> datetime | None:
    """What the reader's clock shows then; none where that is the same, or the date is a whole day."""
    if slot.clock is None or _home(poll) == poll.time_zone:
        return None
    wall = datetime.combine(slot.day, slot.clock)
    theirs = local(resolve(wall, _home(poll)), poll.time_zone)
    return theirs if theirs != wall else None
