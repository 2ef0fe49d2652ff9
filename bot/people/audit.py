"""The audit log: what organisers did for a community, each entry chained to the one before. Members are never in it."""

from collections.abc import Collection
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
    CONCERN_READ = "concern-read"
    CONCERN_ANSWERED = "concern-answered"
    CONCERN_NOTED = "concern-noted"
    CONCERN_HANDED = "concern-handed"
    CONCERN_CLOSED = "concern-closed"
    CONCERN_MUTED = "concern-muted"
    CONCERN_DELETED = "concern-deleted"
    CONCERN_EXPORTED = "concern-exported"
    EXPORTED = "exported"
    EXPORT_REFUSED = "export-refused"


OF_CONCERNS = frozenset(did for did in Did if did.value.startswith("concern-"))
"""What is done about one concern: only its readers see these entries, or that there are any."""

STEP_UPS = frozenset({Did.STEPPED_UP, Did.STEP_UP_REFUSED})
IN_CONFIDENCE = frozenset({"read-concerns", "export-concern"})
"""What somebody confirms in the chat before they read: whoever sees that, knows that there is something to read."""


@dataclass(frozen=True, kw_only=True)
class Sight:
    """What somebody may see of what is done about concerns: `refs` of theirs, and what they confirmed."""

    person: PersonId
    refs: Collection[str]


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

    def list_seen(
        self, community: CommunityId, most: int, sight: Sight, *, before: int | None = None
    ) -> tuple[Entry, ...]:
        """The same, as somebody may see it: numbered by what they see, from the oldest on."""
        ...

    def list_about(self, community: CommunityId, refs: Collection[str], most: int) -> tuple[Entry, ...]:
        """What was done last about these concerns; the newest first."""
        ...

    def count_seen(self, community: CommunityId, sight: Sight) -> int:
        """How many entries somebody may see."""
        ...

    def find_broken(self, community: CommunityId) -> int | None:
        """The number of the first entry that is not as it was written, or is not there; none where all are right."""
        ...

    def find_broken_seen(self, community: CommunityId, sight: Sight) -> int | None:
        """The same, by the numbers that somebody sees; of one that they do not see, the number of the next."""
        ...

    def forget_before(self, at: datetime) -> None:
        """Drop what is older, in every community. What is left is still a chain."""
        ...
