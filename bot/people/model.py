"""Communities, places, persons and roles as values, and the decisions about them that need nothing else."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Literal, NewType
from urllib.parse import urlsplit

from bot.chat.inbound import Place, Sender
from bot.chat.manner import USUAL, Manner
from bot.refusals import Refusal

CommunityId = NewType("CommunityId", int)
PlaceId = NewType("PlaceId", int)
PersonId = NewType("PersonId", int)

CODE_LIFE = timedelta(days=7)
"""How long a one-time code may lie before it is used."""

ACCOUNT_CODE_LIFE = timedelta(hours=1)
"""How long a code that joins two accounts may lie: it gives away more than any other, and both apps are at hand."""

HERE = frozenset({"127.0.0.1", "localhost", "::1"})
"""What a machine calls itself."""

GREETED_FOR = timedelta(days=7)
"""How long a place that belongs to no community is stayed in."""


UNTIL_THEY_SAY = datetime(9000, 1, 1, tzinfo=UTC)
"""When a pause ends whose end nobody named: not before they say so."""


class Role(StrEnum):
    """What somebody may do in a community. Everybody is a carer; that needs no row."""

    OWNER = "owner"
    ORGANISER = "organiser"
    PARTNER = "partner"  # reads published totals, and runs nothing
    READER = "reader"  # reads concerns; beside the others: none of them implies it, and it implies none


ROLES = (Role.OWNER, Role.ORGANISER, Role.PARTNER)
"""From the one who may do most to the one who may do least. Reading concerns is no step among them."""

RUNNING = (Role.OWNER, Role.ORGANISER)
"""Those who may do what organisers do."""


class CodeKind(StrEnum):
    """What a one-time code is good for."""

    FOUND = "found"  # a new community, by an administrator of the place where it is used
    PLACE = "place"  # one more place of a community
    ORGANISER = "organiser"
    PARTNER = "partner"
    OWNER = "owner"  # named by the operator
    CO_OWNER = "co-owner"  # named by an owner
    READER = "reader"  # named by an owner; where there is another, with their yes
    ACCOUNT = "account"  # one more account of the same person


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
    dashboard_at: str = ""  # the address of the dashboard; empty where there is none
    links_at: str = ""  # the address under which questions are answered by a link; empty where there is none
    concerns_at: str = ""  # the same for raising a concern on a page

    @property
    def reads_in_chat(self) -> bool:
        """Whether concerns are read in private chats: nobody reaches the dashboard from elsewhere (trust.md §7.2)."""
        return not self.dashboard_at or urlsplit(self.dashboard_at).hostname in HERE


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

    `language` is that of its posts: its own, or its community's; empty where neither is known. `reachable` is whether
    it could be written to when that was last tried.
    """

    id: PlaceId
    where: Place
    community: Community | None
    language: str = ""
    reachable: bool = True


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
        return self.role_in(community) in RUNNING

    def reads(self, community: CommunityId) -> bool:
        """Whether they may read concerns there."""
        return (community, Role.READER) in self.roles

    def role_in(self, community: CommunityId) -> Role | None:
        """The role by which they may do most there, if they have one; reading concerns is none of these."""
        return next((role for role in ROLES if (community, role) in self.roles), None)

    @property
    def run_communities(self) -> tuple[CommunityId, ...]:
        """Those where they may do what organisers do."""
        return tuple(community for community in sorted({it for it, _ in self.roles}) if self.runs(community))


@dataclass(frozen=True, kw_only=True)
class Account:
    """One account of a person. `own` is the number that it had alone, and has again when it is parted."""

    platform: str
    key: str = field(repr=False)
    own: PersonId

    @property
    def sender(self) -> Sender:
        """Whoever acts with this account, their name unknown."""
        return Sender(platform=self.platform, id=self.key.partition(":")[2])

    def is_of(self, sender: Sender) -> bool:
        """Whether this is the account that somebody acts with."""
        return self.key == account_key(sender)


def account_key(sender: Sender) -> str:
    """By what an account is known: its platform, and its id there."""
    return f"{sender.platform}:{sender.id}"


@dataclass(frozen=True, kw_only=True)
class Holder:
    """Somebody with a role in a community: the one by which they may do most, or, apart from it, reading concerns.

    `name` is empty where none is kept.
    """

    person: PersonId
    role: Role
    name: str = field(repr=False)

    @property
    def runs(self) -> bool:
        """Whether they may do what organisers do."""
        return self.role in RUNNING


@dataclass(frozen=True, kw_only=True)
class Removal:
    """A role that was taken from somebody: by whom, and why."""

    id: int
    community: CommunityId
    person: PersonId | None
    removed_by: PersonId | None
    role: Role
    reason: str = field(repr=False)
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Standing:
    """Whether somebody wants to hear from us, and since which day we know them; the defaults are for strangers."""

    stopped: bool = False
    quiet_until: datetime | None = None
    since: date | None = None

    def is_paused(self, now: datetime) -> bool:
        """Whether they asked for a pause that is not over."""
        return self.quiet_until is not None and self.quiet_until > now


@dataclass(frozen=True, kw_only=True)
class Code:
    """A one-time code as it is kept: by its mark, never by itself. `made_by` is whoever made it for somebody else."""

    mark: str = field(repr=False)
    kind: CodeKind
    community: CommunityId | None
    place: PlaceId | None
    person: PersonId | None
    expires_at: datetime
    made_by: PersonId | None = None

    def is_live(self, now: datetime) -> bool:
        """Whether it may still be used."""
        return now < self.expires_at


class NotYours(Refusal):
    """Only organisers may do this."""

    word = "not-yours"


class WhichCommunity(Refusal):
    """Somebody who runs several communities has to say for which of them this is."""

    word = "which-community"


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
