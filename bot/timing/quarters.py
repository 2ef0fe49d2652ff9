"""Quarters of a year, by the wall clock of a zone."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Self

from bot.timing.zones import local, resolve

_MONTHS = 3


@dataclass(frozen=True, order=True)
class Quarter:
    """Three months of a year; its number is from 1 to 4."""

    year: int
    number: int

    @classmethod
    def of(cls, instant: datetime, zone: str) -> Self:
        """The one that an instant is in."""
        wall = local(instant, zone)
        return cls(wall.year, (wall.month - 1) // _MONTHS + 1)

    @property
    def first_day(self) -> date:
        """The day on which it begins."""
        return date(self.year, _MONTHS * (self.number - 1) + 1, 1)

    @property
    def following(self) -> "Quarter":
        """The next one."""
        return Quarter(self.year + self.number // 4, self.number % 4 + 1)

    def begins_at(self, zone: str) -> datetime:
        """The instant at which it begins."""
        return resolve(datetime.combine(self.first_day, time()), zone)
