"""The audit log: what organisers did for a community, each entry chained to the one before. Members are never in it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from bot.people.model import CommunityId, PersonId

KEPT = timedelta(days=365)
"""How long an entry is kept (trust.md §4)."""


class Did(StrEnum):
    """What was done. The value is its code in storage and in the names of sentences."""

    ANNOUNCED = "announced"
    ANNOUNCEMENT_CHANGED = "announcement-changed"
    ANNOUNCEMENT_CANCELLED = "announcement-cancelled"
    ANNOUNCEMENT_URGENT = "announcement-urgent"
    ANNOUNCEMENT_PAUSED = "announcement-paused"


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One thing that was done. `by` is nobody where it happened by itself; `about` says which one, by its number."""

    number: int
    at: datetime
    did: Did
    by: PersonId | None
    about: str = ""


class AuditStore(Protocol):
    """Questions about the audit log of a community."""

    def note(self, community: CommunityId, did: Did, *, by: PersonId | None, about: str = "") -> None:
        """Keep that this was done now."""
        ...

    def list_last(self, community: CommunityId, most: int, *, before: int | None = None) -> tuple[Entry, ...]:
        """The newest entries, or those before a number; the newest first."""
        ...

    def find_broken(self, community: CommunityId) -> int | None:
        """The number of the first entry that is not as it was written, or is not there; none where all are right."""
        ...

    def forget_before(self, at: datetime) -> None:
        """Drop what is older, in every community. What is left is still a chain."""
        ...
