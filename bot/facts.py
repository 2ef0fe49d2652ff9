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
class RolesChanged:
    """What somebody may do somewhere is not what it was."""

    person_id: int


@dataclass(frozen=True, kw_only=True)
class PlaceForgotten:
    """The bot was removed from a place, or left it: nothing is owed there, and nothing can be."""

    place_id: int


@dataclass(frozen=True, kw_only=True)
class ZoneChosen:
    """Somebody lives by another clock from now on: what they asked for at a time of the day follows it."""

    person_id: int


@dataclass(frozen=True, kw_only=True)
class DayBegan:
    """The daily sweep: whoever keeps something for a while only lets go of what is past its time."""


@dataclass(frozen=True, kw_only=True)
class AccountsJoined:
    """What was done as `gone_id` counts for `person_id` from now on.

    Accounts were joined; or the one that gave a person its number was parted, and the others go on under another.
    """

    person_id: int
    gone_id: int
