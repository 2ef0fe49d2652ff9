"""What the clock on the wall shows on a day, and when it has shown it."""

from dataclasses import dataclass
from datetime import date, datetime, time

from bot.timing.zones import local, resolve


@dataclass(frozen=True, kw_only=True)
class Wall:
    """A day, and what the clock on the wall shows then; no time for the whole day."""

    day: date
    clock: time | None = None


def is_over(wall: Wall, now: datetime, zone: str) -> bool:
    """Whether a wall clock in a zone has shown this already; a whole day is over when the next one begins."""
    if wall.clock is None:
        return wall.day < local(now, zone).date()
    return instant_of(wall.day, wall.clock, zone) <= now


def shown(wall: Wall, zone: str) -> Wall:
    """What the clock shows instead, where the spring change leaves this out."""
    if wall.clock is None:
        return wall
    seen = local(instant_of(wall.day, wall.clock, zone), zone)
    return Wall(day=seen.date(), clock=seen.time())


def instant_of(day: date, clock: time, zone: str) -> datetime:
    """The instant, in UTC, at which a wall clock in a zone shows this on a day."""
    return resolve(datetime.combine(day, clock), zone)
