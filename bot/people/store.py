"""What people ask of storage, and the view of the work that every slice above them shares."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Protocol

from bot.chat.inbound import Place, Sender
from bot.people.audit import AuditStore
from bot.people.choices import OpenQuestionStore, PreferenceStore
from bot.people.granting import GrantStore
from bot.people.held import WaitingStore
from bot.people.model import (
    Account,
    Code,
    CodeKind,
    Community,
    CommunityId,
    Holder,
    House,
    KnownPlace,
    Person,
    PersonId,
    PlaceId,
    Removal,
    Role,
    Standing,
)
from bot.work import Outbox, Subject, Work


class PeopleStore(Protocol):
    """Questions about communities, persons and roles."""

    def person_of(self, sender: Sender) -> Person:
        """The person behind an account; a new one, not kept yet, where nobody is known."""
        ...

    def keep(self, person: Person) -> None:
        """Keep a person and the account, if new. No name is kept by this."""
        ...

    def keep_name(self, person: PersonId, name: str) -> None:
        """Keep the name of somebody whom others must be able to tell: a role, or a vote that shows names."""
        ...

    def find_name(self, person: PersonId) -> str | None:
        """A kept name."""
        ...

    def add_community(self, community: Community) -> None:
        """Keep a new community."""
        ...

    def get_community(self, community: CommunityId) -> Community:
        """A community that is known to be kept."""
        ...

    def list_communities(self) -> tuple[Community, ...]:
        """All communities, oldest first."""
        ...

    def give_role(self, person: PersonId, community: CommunityId, role: Role) -> None:
        """Give a role; twice is once."""
        ...

    def take_roles(self, person: PersonId, community: CommunityId, *, reads: bool = False) -> None:
        """Take every role in a community but that of reading concerns; or that one alone. With the last, the name."""
        ...

    def drop_name(self, person: PersonId) -> None:
        """Forget the name of somebody who has no role anywhere, and waits for none."""
        ...

    def list_roles(self, community: CommunityId) -> Sequence[Holder]:
        """Who has a role, owners first: each once, by the role with which they may do most. Then who reads concerns."""
        ...

    def put_language(self, community: CommunityId, language: str) -> None:
        """What a community says is in this language from now on, where a place has none of its own."""
        ...

    def set_quiet(self, person: PersonId, *, until: datetime | None, stopped: bool) -> None:
        """Nothing unasked is sent to this person until an instant, or for good; neither takes it all back."""
        ...

    def standing(self, person: PersonId) -> Standing:
        """Whether somebody said stop or pause, and since when we know them."""
        ...

    def wants_quiet(self, person: PersonId) -> bool:
        """Whether nothing unasked is to be sent to this person now."""
        ...


class PlaceStore(Protocol):
    """Questions about places, and about who has acted where."""

    def find(self, where: Place) -> KnownPlace | None:
        """The place as we keep it, if we do."""
        ...

    def find_kept(self, place: PlaceId) -> KnownPlace | None:
        """The place of this id, if we keep it."""
        ...

    def get(self, place: PlaceId) -> KnownPlace:
        """A place that is known to be kept."""
        ...

    def add(self, where: Place, community: CommunityId | None) -> KnownPlace:
        """Keep a place; one kept already gets the community and the title."""
        ...

    def list_of(self, community: CommunityId) -> tuple[KnownPlace, ...]:
        """All group places of a community, oldest first."""
        ...

    def list_in(self, where: Place) -> tuple[KnownPlace, ...]:
        """The places that we keep in the same group: itself, and each of its topics."""
        ...

    def move(self, place: PlaceId, to: Place) -> None:
        """The place has a new id on its platform, which no other place of ours has."""
        ...

    def forget(self, place: PlaceId) -> None:
        """The place is gone: it and what names people there is forgotten, its posts are not owed any more."""
        ...

    def put_language(self, place: PlaceId, language: str) -> None:
        """Posts there are in this language from now on; an empty one means the community's."""
        ...

    def reach(self, place: PlaceId, *, reachable: bool) -> None:
        """Whether the place can be written to."""
        ...

    def note_presence(self, person: PersonId, place: PlaceId) -> None:
        """The person has acted in this place."""
        ...

    def list_presences(self, person: PersonId) -> tuple[KnownPlace, ...]:
        """Group places where the person has acted."""
        ...

    def count_people(self, places: Sequence[PlaceId]) -> int:
        """How many have ever acted in one of these places."""
        ...

    def list_private(self, person: PersonId) -> tuple[KnownPlace, ...]:
        """Private chats with the person that we keep, to write to them unasked."""
        ...


class AccountStore(Protocol):
    """Questions about the accounts that are one person."""

    def list_of(self, person: PersonId) -> tuple[Account, ...]:
        """The accounts of a person, in an order that stays."""
        ...

    def hand_over(self, gone: PersonId, to: PersonId, *, but: str = "") -> None:
        """Have the accounts of `gone`, except the one called `but`, be `to`'s, with all that belongs to a person.

        Where both chose something, what `to` chose holds; whoever of them wants quiet has it for both. The row of
        `gone` is left to the daily sweep, for as long as anything refers to it.
        """
        ...

    def part(self, account: Account) -> None:
        """Give an account the number back that it had alone, with nothing of the person's."""
        ...


class RemovalStore(Protocol):
    """Questions about roles that were taken from somebody."""

    def add(self, removal: Removal) -> None:
        """Keep that a role was taken."""
        ...

    def find(self, removal: int) -> Removal | None:
        """A removal, if it is kept."""
        ...

    def list_last(self, community: CommunityId, most: int) -> tuple[Removal, ...]:
        """The last removals in a community, the newest first."""
        ...


class CodeStore(Protocol):
    """Questions about one-time codes."""

    def add(self, code: Code) -> None:
        """Keep a one-time code, by its mark."""
        ...

    def find(self, mark: str) -> Code | None:
        """A kept code, used ones not."""
        ...

    def bind(self, mark: str, *, place: PlaceId | None, person: PersonId) -> None:
        """Remember where and by whom a code was shown, until it is confirmed."""
        ...

    def forget(self, mark: str) -> None:
        """The code is used, or taken back."""
        ...

    def forget_of(self, community: CommunityId, kinds: Iterable[CodeKind]) -> None:
        """Drop every code of these kinds that is for this community."""
        ...


class PlaceOutbox(Outbox, WaitingStore, Protocol):
    """What is owed to the outside, as far as places themselves change; and what waits."""

    def owe_anew(self, place_id: int, *, but: Subject, at: datetime | None = None) -> None:
        """The place has a new id, where no message of ours stands: what was shown is owed anew, except `but`.

        It is due at `at`, the later each time a delivery finds out, so that ids in a circle are not tried for ever.
        """
        ...


class ReachedStore(Protocol):
    """Questions about when platforms were reached."""

    def find(self, platform: str) -> datetime | None:
        """When this platform was last reached; none before the first time."""
        ...

    def put(self, platform: str, at: datetime) -> None:
        """This platform was reached, at this instant."""
        ...


class PeopleWork(Work, Protocol):
    """The unit of work as the people slice, and every slice above it, sees it."""

    @property
    def outbox(self) -> PlaceOutbox:
        """What is owed to the outside."""
        ...

    @property
    def people(self) -> PeopleStore:
        """Communities, persons, roles."""
        ...

    @property
    def places(self) -> PlaceStore:
        """Places, and who has acted where."""
        ...

    @property
    def preferences(self) -> PreferenceStore:
        """What persons chose for themselves."""
        ...

    @property
    def open_questions(self) -> OpenQuestionStore:
        """Whether there is something to answer."""
        ...

    @property
    def accounts(self) -> AccountStore:
        """The accounts that are one person."""
        ...

    @property
    def removals(self) -> RemovalStore:
        """Roles that were taken from somebody."""
        ...

    @property
    def grants(self) -> GrantStore:
        """Roles that wait for a second owner."""
        ...

    @property
    def audit(self) -> AuditStore:
        """What organisers did, as a chain."""
        ...

    @property
    def codes(self) -> CodeStore:
        """One-time codes."""
        ...

    @property
    def reached(self) -> ReachedStore:
        """When each platform was last reached."""
        ...

    @property
    def house(self) -> House:
        """How this installation is set up."""
        ...
