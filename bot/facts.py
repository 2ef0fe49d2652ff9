"""What one slice may tell others, in the same transaction: frozen values, answered as `main` lists."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class PersonStopped:
    """Somebody said stop: whatever they had half begun ends here."""

    person_id: int


@dataclass(frozen=True, kw_only=True)
class PersonForgotten:
    """Somebody is about to be forgotten: what holds a link to them lets go of it, while the link is still there."""

    person_id: int


@dataclass(frozen=True, kw_only=True)
class AccountsJoined:
    """Two accounts are one person from now on: the account of `gone_id` belongs to `person_id`."""

    person_id: int
    gone_id: int
