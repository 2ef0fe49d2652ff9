"""Helplines as facts, and which of them to show where: pure, but for reading the package's own list once.

The list is `helplines.csv`; who checked what is in its columns `source`, `confidence` and `checked_on`:

* `checked_on` is the day on which the named source was read, and is empty where a number was written from memory.
* `cost` is "free" for the ranges 080 and 116 (free from every phone since 1 July 2015, by Ofcom's rules as the press
  told them), for Shout (its own questions page of 4 November 2024), and, as is widely known, for 999, 111 and 101.
  Empty means not known, or not free.
* `hours` is empty where nobody knows them.
* `url` is empty for what is no ordinary voice call: text messages, e-mail, and relay or textphone numbers.
* `route` is the part that a line can play on the first screen. Of one route the first live row is shown, so the
  particular stands above the general. That is why Scotland gets plain NHS 111: its mental health hub has only medium
  confidence (the hours are from memory), so it stays off until an organiser has checked it; then it takes that place.
  Until then the line is called what it is, "NHS 111", and promises no mental health option.
"""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cache
from importlib.resources import files


class Nation(Enum):
    """A nation of the United Kingdom; helplines differ between them. The value is its code in buttons and words."""

    ENGLAND = "england"
    SCOTLAND = "scotland"
    WALES = "wales"
    NORTHERN_IRELAND = "northern-ireland"


class Confidence(Enum):
    """How sure we are of a row; only `HIGH` is shown. `LOCAL` rows are slots that an organiser fills."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    LOCAL = "local"


class Route(Enum):
    """A part on the first screen, in the order for a crisis."""

    EMERGENCY = "emergency"
    URGENT = "urgent"  # the nation's own line
    TALK = "talk"
    TEXT = "text"
    DEAF = "deaf"


@dataclass(frozen=True, kw_only=True)
class Helpline:
    """One way to get help: a row of `helplines.csv`. `contact` has its number in groups, for screen readers."""

    id: str
    name: str
    contact: str
    url: str
    channel: str
    hours: str
    free: bool
    nations: frozenset[Nation]
    for_whom: str
    route: Route | None
    source: str
    confidence: Confidence
    checked_on: date | None

    @property
    def by_phone(self) -> bool:
        """Whether somebody can simply call it."""
        return self.channel.startswith("phone")

    @property
    def always_open(self) -> bool:
        """Whether it is open at every hour of every day."""
        return self.hours == "24 hours every day"

    def serves(self, nation: Nation | None) -> bool:
        """Whether it is for people in that nation; for an unknown one, whether it is for all four."""
        return nation in self.nations if nation else self.nations == frozenset(Nation)

    def fresh(self, at: date) -> bool:
        """Whether it was checked in the six months before that day, or is one that does not expire."""
        if self.id in _UNEXPIRING:
            return True
        if self.checked_on is None:
            return False
        months = (at.year - self.checked_on.year) * 12 + at.month - self.checked_on.month
        return (months, at.day) <= (6, self.checked_on.day)


_UNEXPIRING = frozenset({"999", "nhs-111", "samaritans"})  # national numbers: better an old row than none
_WITHOUT_NATION = (Route.EMERGENCY, Route.TALK, Route.TEXT)  # 111 is not answered in Northern Ireland


def live(lines: Sequence[Helpline], nation: Nation | None, at: date) -> tuple[Helpline, ...]:
    """The lines that may be shown to somebody in that nation on that day, in the order of the list."""
    return tuple(
        line for line in lines if line.confidence is Confidence.HIGH and line.serves(nation) and line.fresh(at)
    )


def first_screen(lines: Sequence[Helpline], nation: Nation | None, at: date) -> tuple[Helpline, ...]:
    """The lines for a crisis, at most five, one of each route, in the order to try them."""
    usable = live(lines, nation, at)
    routes = tuple(Route) if nation else _WITHOUT_NATION
    found = (next((line for line in usable if line.route is route), None) for route in routes)
    return tuple(line for line in found if line)


def behind_more(lines: Sequence[Helpline], nation: Nation, at: date) -> tuple[Helpline, ...]:
    """What may be shown and is not on the first screen, in the order of the list."""
    shown = first_screen(lines, nation, at)
    return tuple(line for line in live(lines, nation, at) if line not in shown)


@cache
def list_helplines() -> tuple[Helpline, ...]:
    """Every row of the list, live or not. Read from the package when first asked for."""
    rows = (files("bot.support") / "helplines.csv").read_text(encoding="utf-8").splitlines()
    return tuple(_helpline(row) for row in csv.DictReader(rows))


def _helpline(row: Mapping[str, str]) -> Helpline:
    nations = row["nations"].split("; ") if row["nations"] else []
    return Helpline(
        id=row["id"],
        name=row["name"],
        contact=row["contact"],
        url=row["url"],
        channel=row["channel"],
        hours=row["hours"],
        free=row["cost"] == "free",
        nations=frozenset(Nation(nation.lower().replace(" ", "-")) for nation in nations),
        for_whom=row["for_whom"],
        route=Route(row["route"]) if row["route"] else None,
        source=row["source"],
        confidence=Confidence(row["confidence"]),
        checked_on=date.fromisoformat(row["checked_on"]) if row["checked_on"] else None,
    )
