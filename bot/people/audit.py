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
    ANNOUNCEMENT_PLANNED = "announcement-planned"
    ANNOUNCEMENT_CHANGED = "announcement-changed"
    ANNOUNCEMENT_CANCELLED = "announcement-cancelled"
    ANNOUNCEMENT_URGENT = "announcement-urgent"
    ANNOUNCEMENT_PAUSED = "announcement-paused"
    ASKED = "asked"
    ASK_PLANNED = "ask-planned"
    ASK_CHANGED = "ask-changed"
    ASK_CLOSED = "ask-closed"
    ASK_EXTENDED = "ask-extended"
    ASK_CANCELLED = "ask-cancelled"
    ASK_AGAIN = "ask-again"
    ASK_LINKED = "ask-linked"
    ASK_UNLINKED = "ask-unlinked"
    PROPOSAL_DECIDED = "proposal-decided"
    WORDS_PASSED = "words-passed"
    PROMISE_ANSWERED = "promise-answered"
    PROMISE_MOVED = "promise-moved"
    CODE_MADE = "code-made"
    ROLE_GIVEN = "role-given"
    ROLE_TAKEN = "role-taken"
    ROLE_LEFT = "role-left"
    READER_NAMED = "reader-named"
    READER_CONFIRMED = "reader-confirmed"
    READER_DECLINED = "reader-declined"
    PLACE_ADDED = "place-added"
    SETTING_CHANGED = "setting-changed"
    SIGNED_IN = "signed-in"
    SIGNED_OUT = "signed-out"
    STEPPED_UP = "stepped-up"
    STEP_UP_REFUSED = "step-up-refused"
    EXPORTED = "exported"
    EXPORT_REFUSED = "export-refused"


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

    def count(self, community: CommunityId) -> int:
        """How many entries are kept."""
        ...

    def find_broken(self, community: CommunityId) -> int | None:
        """The number of the first entry that is not as it was written, or is not there; none where all are right."""
        ...

    def forget_before(self, at: datetime) -> None:
        """Drop what is older, in every community. What is left is still a chain."""
        ...
