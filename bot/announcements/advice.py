"""What speaks against a time, and a better one. Pure: what else happens is looked up by others."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.announcements.telling import Clash
from bot.chat.outbound import Say
from bot.timing.holidays import Nation, is_bank_holiday, is_working_day
from bot.timing.quiet import ends_at, is_quiet
from bot.timing.said import when
from bot.timing.zones import local, resolve

AROUND = timedelta(hours=1)
"""What happens in the same group nearer than this is a clash."""

GOOD_TIME = time(10)
"""When most are up, and have time to read."""

_DAYS = 14
_UK = frozenset({"Europe/London", "Europe/Belfast", "GB"})


@dataclass(frozen=True, kw_only=True)
class Advice:
    """A line for everything that speaks against a time, and a time of which none of it is true; none where all is well.

    `doubt` is what was assumed when the time was read from words.
    """

    lines: tuple[Say, ...] = ()
    better: datetime | None = None


Clashes = Callable[[datetime], Clash | None]
"""What else happens around an instant."""


def advice_on(at: datetime | None, zone: str, *, now: datetime, clashes: Clashes, free_at: datetime | None) -> Advice:
    """What speaks against this time, or against now. `free_at` is when all groups have room for it in their week."""
    lines = tuple(_lines(at, zone, now=now, clashes=clashes, free_at=free_at))
    if not lines:
        return Advice()
    earliest = max(at or now, free_at or now)
    better = (one for one in _candidates(earliest, zone) if one > now and _is_good(one, zone) and not clashes(one))
    return Advice(lines=lines, better=next(better, None))


def _lines(
    at: datetime | None, zone: str, *, now: datetime, clashes: Clashes, free_at: datetime | None
) -> Iterator[Say]:
    instant = at or now
    if is_quiet(instant, zone):
        awake = ends_at(instant, zone)
        yield Say("advice-quiet", when=when(awake, zone, now=now)) if at else Say("advice-quiet-now")
    yield from _holidays(local(instant, zone).date(), zone)
    clash = clashes(instant)
    if clash is not None:
        yield Say("advice-clash-question" if clash.is_question else "advice-clash", number=clash.number)
    if free_at is not None and free_at > instant:
        yield Say("advice-week", when=when(free_at, zone, now=now)) if at else Say("advice-week-now")


def _holidays(day: date, zone: str) -> Iterator[Say]:
    """The nation is not known: a holiday that not all of them have is told with its nation."""
    if zone not in _UK:
        return
    if is_bank_holiday(day, Nation.ENGLAND):
        yield Say("advice-holiday")
        return
    for nation in (Nation.SCOTLAND, Nation.NORTHERN_IRELAND):
        if is_bank_holiday(day, nation):
            yield Say(f"advice-holiday-{nation.value}")


def _candidates(earliest: datetime, zone: str) -> Iterator[datetime]:
    """The end of the quiet hours, then a good time of each of the next days."""
    awake = ends_at(earliest, zone)
    if awake != earliest:
        yield awake
    first = local(earliest, zone).date()
    for days in range(_DAYS):
        at = resolve(datetime.combine(first + timedelta(days=days), GOOD_TIME), zone)
        if at >= earliest:
            yield at


def _is_good(at: datetime, zone: str) -> bool:
    day = local(at, zone).date()
    return not is_quiet(at, zone) and (zone not in _UK or is_working_day(day, Nation.ENGLAND))
