"""What waits, and what the gate asks storage for: values and questions."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from bot.chat.outbound import Receipt
from bot.people.gate import Reader, Why
from bot.people.model import PersonId, PlaceId
from bot.work import OwedPost, Subject

KEPT = timedelta(days=28)
"""How long what was not sent is kept after it has lost its use, so that it can be looked at."""

DIGEST_LINES = 5
"""Lines of a digest; the rest is counted, and shown to whoever wants to see it."""

IN_DIGEST = "in-digest"
"""In place of a reason: it is a line of a digest that is on its way."""

PARKED: frozenset[str] = frozenset(
    {Why.DIGEST, Why.NONE_WANTED, Why.STOPPED, Why.NOT_FOLLOWED, Why.TOO_LATE, IN_DIGEST}
)
"""What is never sent by itself."""


@dataclass(frozen=True, kw_only=True)
class Held:
    """One thing that was not sent to somebody yet. Later than `useful_until` it is no use any more."""

    subject: Subject
    place: PlaceId
    useful_until: datetime | None

    def is_late(self, now: datetime) -> bool:
        """Whether it is no use any more."""
        return self.useful_until is not None and self.useful_until <= now


@dataclass(frozen=True, kw_only=True)
class Sent:
    """One post that was sent and counts: to a group, or in private to a person."""

    post_id: int
    place: PlaceId
    person: PersonId | None
    at: datetime


@dataclass(frozen=True, kw_only=True)
class GroupWaits:
    """Why something was not sent to a group yet, and till when; no `until` where it is not sent by itself any more."""

    title: str = field(repr=False)
    time_zone: str
    why: Why
    until: datetime | None


@dataclass(frozen=True, kw_only=True)
class Waits:
    """Where something waits: in which groups, and for how many people in private by reason. Never who they are."""

    groups: tuple[GroupWaits, ...] = ()
    people: Mapping[Why, int] = field(default_factory=dict)


class WaitingStore(Protocol):
    """Questions about what waits, to the outbox."""

    def list_readers(self, places: Collection[int], *, zone: str) -> Mapping[int, tuple[PersonId, Reader]]:
        """Who reads in these private chats, without what was sent to them; `zone` is that of whoever has none."""
        ...

    def list_sent(self, persons: Collection[int], places: Collection[int], since: datetime) -> Sequence[Sent]:
        """What was sent since then, and counts: to these persons wherever in private, and in these groups."""
        ...

    def record_shown(self, shown: Iterable[tuple[OwedPost, Iterable[Receipt]]]) -> None:
        """Each was shown at the revision that was taken; whatever came since is owed still."""
        ...

    def forget(self, posts: Iterable[OwedPost]) -> None:
        """Nothing is left to show: these posts are over."""
        ...

    def let_go(self, posts: Sequence[OwedPost]) -> None:
        """These posts are sent now, which counts where their weight does."""
        ...

    def hold(self, post: OwedPost, why: Why, *, until: datetime) -> None:
        """The post is not sent now: it is asked again at `until`, or, where it is parked, kept for so long."""
        ...

    def find_digest(self, place: int) -> Subject | None:
        """The digest that is owed to this private chat and was not shown yet."""
        ...

    def fill_digest(self, place: int, most: int) -> None:
        """Bind what waits there to the digest that is sent now: what is of use first. What is bound already stays."""
        ...

    def list_in_digest(self, place: int) -> tuple[Sequence[Held], int]:
        """What is bound to the digest there, and how much waits besides."""
        ...

    def end_digest(self, place: int) -> None:
        """What was bound was shown; what waits besides is decided anew."""
        ...

    def break_digest(self, digest: OwedPost) -> None:
        """There is no such digest any more: all that waits for one there is decided anew."""
        ...

    def reconsider(self, person: PersonId) -> None:
        """Whatever waits for this person is decided anew, at once."""
        ...

    def forget_waiting(self, person: PersonId) -> None:
        """Whatever was not shown to this person yet is dropped."""
        ...

    def count_waiting(self, person: PersonId) -> int:
        """How many things wait for this person, or were missed and not looked at."""
        ...

    def list_held(self, person: PersonId) -> Sequence[Held]:
        """What waits for this person, or was missed: what is of use first."""
        ...

    def take_held(self, person: PersonId) -> None:
        """All that waits for this person is shown to them now, and not owed any more."""
        ...

    def list_waiting(self, subject: Subject) -> Waits:
        """Where this subject waits, and why."""
        ...

    def forget_parked(self) -> None:
        """Drop what was not sent and is past its time, and digests of long ago."""
        ...
