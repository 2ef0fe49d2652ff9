"""From wall clocks to instants and back."""

from datetime import MAXYEAR, MINYEAR, UTC, datetime
from zoneinfo import ZoneInfo


def resolve(wall: datetime, zone: str) -> datetime:
    """The instant, in UTC, at which a wall clock in a zone shows this naive time.

    A time that the spring change leaves out moves forward by the gap; one that autumn repeats is the first.
    """
    if wall.tzinfo is not None:
        raise ValueError("a wall clock's time has no zone of its own")
    # With fold=0 Python takes the offset from before a gap, which is the same as moving forward by it.
    return wall.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)


def local(instant: datetime, zone: str) -> datetime:
    """What a wall clock in a zone shows at an instant, as a naive time."""
    return instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def city_of(zone: str) -> str:
    """What people call a zone: by the city that it is named after."""
    return zone.rpartition("/")[2].replace("_", " ")


def is_in_reach(year: int) -> bool:
    """Whether each hour of a year is an instant in every zone: at the ends of the calendar, zones reach over them."""
    return MINYEAR < year < MAXYEAR
