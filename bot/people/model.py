"""Communities, places, persons and roles as values, and the decisions about them that need nothing else."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal, NewType

from bot.chat.inbound import Place, Sender
from bot.chat.manner import USUAL, Manner
from bot.refusals import Refusal

CommunityId = NewType("CommunityId", int)
PlaceId = NewType("PlaceId", int)
PersonId = NewType("PersonId", int)

CODE_LIFE = timedelta(days=7)
"""How long a one-time code may lie before it is used."""

GREETED_FOR = timedelta(days=7)
"""How long a place that belongs to no community is stayed in."""


class Role(StrEnum):
    """What somebody may do in a community. Everybody is a carer; that needs no row."""

    OWNER = "owner"
    ORGANISER = "organiser"


class CodeKind(StrEnum):
    """What a one-time code is good for."""

    FOUND = "found"  # a new community, by an administrator of the place where it is used
    PLACE = "place"  # one more place of a community
    ORGANISER = "organiser"
    OWNER = "owner"


@dataclass(frozen=True, kw_only=True)
class House:
    """How this installation is set up, as far as people are told or it decides something."""

    run_by: str
    run_by_organiser: bool
    community_name: str
    time_zone: str
    language: str
    languages: tuple[str, ...] = ("en",)  # those that the bot speaks
    bare_options: tuple[str, ...] = ()  # what a question without choices gets: yes, no, not sure
    found_by: Literal["link", "anyone"] = "link"


@dataclass(frozen=True, kw_only=True)
class Community:
    """One carers' forum or organisation."""

    id: CommunityId
    name: str = field(repr=False)
    time_zone: str
    language: str


@dataclass(frozen=True, kw_only=True)
class KnownPlace:
    """A place that we keep; `community` is none as long as it belongs to nobody.

    `language` is that of its posts: its own, or its community's; empty where neither is known.
    """

    id: PlaceId
    where: Place
    community: Community | None
    language: str = ""


@dataclass(frozen=True, kw_only=True)
class Person:
    """A human whom we know by an account. `is_new` until something they did was kept.

    `manner` is how they are spoken to, as far as they chose it.
    """

    id: PersonId
    sender: Sender
    is_new: bool = False
    manner: Manner = USUAL
    roles: frozenset[tuple[CommunityId, Role]] = frozenset()

    def runs(self, community: CommunityId) -> bool:
        """Whether they may do what organisers do there."""
        return not self.roles.isdisjoint({(community, Role.OWNER), (community, Role.ORGANISER)})


@dataclass(frozen=True, kw_only=True)
class Code:
    """A one-time code as it is kept: by its mark, never by itself."""

    mark: str = field(repr=False)
    kind: CodeKind
    community: CommunityId | None
    place: PlaceId | None
    person: PersonId | None
    expires_at: datetime

    def is_live(self, now: datetime) -> bool:
        """Whether it may still be used."""
        return now < self.expires_at


class NotYours(Refusal):
    """Only organisers may do this."""

    word = "not-yours"


class NoCommunity(Refusal):
    """The place belongs to no community yet."""

    word = "no-community"


class CodeUnknown(Refusal):
    """No such code, or used, or too old. Which of these is not said: it would help a guesser."""

    word = "code-unknown"


class NotInCharge(Refusal):
    """Only an administrator of the group may use this code there."""

    word = "not-in-charge"


class CodeNeedsGroup(Refusal):
    """This code is for use in a group."""

    word = "code-needs-group"


class CodeNeedsPrivate(Refusal):
    """This code is for use in a private chat."""

    word = "code-needs-private"


class PlaceTaken(Refusal):
    """The place belongs to a community already."""

    word = "place-taken"
