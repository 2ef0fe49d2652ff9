"""A pasted notice as values: what it is called, when and where it is, and what could not be told for certain."""

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import NewType

from bot.chat.outbound import Say
from bot.people.model import CommunityId, PersonId
from bot.refusals import Refusal
from bot.timing.walls import Wall

PastedId = NewType("PastedId", int)

KEPT = timedelta(days=1)
"""How long pasted words wait for a button: whoever comes back later pastes them again."""

LONGEST_TITLE = 80


@dataclass(frozen=True, kw_only=True)
class Found:
    """One date in a notice: what the clock on the wall shows, until when where that is said, and the instant.

    Without a time of the day it is the whole day, and no instant.
    """

    wall: Wall
    ends: time | None = None
    at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Notice:
    """What a notice says for certain; what could be read in two ways is left out, and told among the `doubts`."""

    title: str = field(repr=False)
    dates: tuple[Found, ...] = ()
    place: str = field(default="", repr=False)
    doubts: tuple[Say, ...] = ()

    @property
    def moment(self) -> datetime | None:
        """The one instant it is about; none where there is none, or there are several."""
        return self.dates[0].at if len(self.dates) == 1 else None


@dataclass(frozen=True, kw_only=True)
class Pasted:
    """Words that somebody pasted, until they say what shall come of them. `zone` is whose clocks its times are by."""

    id: PastedId
    person: PersonId
    community: CommunityId | None
    zone: str
    words: str = field(repr=False)
    made_at: datetime


class PastedGone(Refusal):
    """The words were used, or are older than a day."""

    word = "pasted-gone"
