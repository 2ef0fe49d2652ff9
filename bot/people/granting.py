"""Roles that wait for a second owner's yes, as values; and what is asked of storage about them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType, Protocol

from bot.people.model import CommunityId, PersonId, Role
from bot.refusals import Refusal
from bot.work import Subject, Tick

GrantId = NewType("GrantId", int)

GRANT_LIFE = timedelta(days=7)
"""How long a second owner's yes is waited for."""

KEPT = timedelta(days=14)
"""How long it is kept that a role was asked for, whatever came of it."""


class GrantState(StrEnum):
    """How it stands. The value is its code in storage and in the names of sentences."""

    WAITING = "waiting"
    GIVEN = "given"
    DECLINED = "declined"
    OVER = "over"  # nobody confirmed it


class NoSuchGrant(Refusal):
    """Nothing of this community waits under this number; it may have been decided."""

    word = "no-such-grant"


class AnotherConfirms(Refusal):
    """Whoever named somebody, and whoever was named, are not the second owner."""

    word = "grant-needs-another"


@dataclass(frozen=True, kw_only=True)
class Grant:
    """Somebody is to have a role, and said yes; `asked_by` is the owner who named them.

    By its `number` it is told from others of the community. No number comes again while an earlier one is kept.
    """

    id: GrantId
    community: CommunityId
    number: int
    person: PersonId
    role: Role
    asked_by: PersonId | None
    asked_at: datetime
    expires_at: datetime
    state: GrantState = GrantState.WAITING

    @property
    def subject(self) -> Subject:
        """What owners are shown while it waits."""
        return Subject("grant", str(self.id))

    @property
    def outcome(self) -> Subject:
        """What whoever was named, and whoever named them, are shown at the end."""
        return Subject("grant-told", str(self.id))

    @property
    def review(self) -> Tick:
        """When it is looked how it stands."""
        return Tick("grant", str(self.id))

    def is_waiting(self, now: datetime) -> bool:
        """Whether it can still be decided."""
        return self.state is GrantState.WAITING and now < self.expires_at

    def needs_another(self, owners: Collection[PersonId]) -> bool:
        """Whether there is a second owner to ask: one who neither named anybody nor was named."""
        return bool(self._others(owners))

    def may_be_confirmed_by(self, who: PersonId, owners: Collection[PersonId]) -> bool:
        """Whether this owner's yes counts: a second owner's, or where there is none, that of whoever asked."""
        return who in owners and who in (self._others(owners) or (self.asked_by,))

    def _others(self, owners: Collection[PersonId]) -> set[PersonId]:
        return {owner for owner in owners if owner not in (self.person, self.asked_by)}


class GrantStore(Protocol):
    """Questions about roles that wait for a second owner."""

    def next_number(self, community: CommunityId) -> int:
        """A number that no other has that is kept."""
        ...

    def add(self, grant: Grant) -> None:
        """Keep it. The person is kept already."""
        ...

    def find(self, grant: GrantId) -> Grant | None:
        """What waits under this id, or did."""
        ...

    def list_waiting(self, community: CommunityId) -> tuple[Grant, ...]:
        """What waits in a community, in the order of its numbers."""
        ...

    def list_all_waiting(self) -> tuple[Grant, ...]:
        """What waits anywhere."""
        ...

    def put_state(self, grant: GrantId, state: GrantState) -> None:
        """It was decided, or is over."""
        ...

    def forget_before(self, at: datetime) -> None:
        """Drop what was asked for longer ago."""
        ...
