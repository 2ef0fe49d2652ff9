"""Whose posts are taken next on one platform: new subjects first, then all by turns. Pure.

A subject that many places are owed is taken a little at a time, so that it holds up no other: behind what is under way
of it a reminder waits for about a second, where the platform takes thirty a second.
"""

from collections import Counter, deque
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.work import Claim, OwedPost, Subject

FIRST_AT_ONCE, MORE_AT_ONCE = 48, 32
"""Posts under way together: of subjects that were just begun, and of those that go on. Neither holds up the other."""

MOST_AT_ONCE = 256
"""Of those that go on, where the platform is quick: as many as it was shown in a second."""

SLICE = 8
"""Posts of one subject that are taken before others have their turn; more where there are no others."""

_A_SECOND = timedelta(seconds=1)


class Speed:
    """How many posts were tried on a platform within the last second."""

    def __init__(self) -> None:
        self._tried: deque[datetime] = deque(maxlen=MOST_AT_ONCE)

    def note(self, now: datetime) -> None:
        """One was tried."""
        self._tried.append(now)

    def at(self, now: datetime) -> int:
        """How many, as of now."""
        while self._tried and now - self._tried[0] >= _A_SECOND:
            self._tried.popleft()
        return len(self._tried)


@dataclass
class _Errand:
    """One subject that is owed. `after` is the last post taken.

    Once some of it was `asked` for, what comes to be owed may be among those looked at already: it goes `again` then.
    """

    subject: Subject
    after: int = 0
    asked: bool = False
    again: bool = False


@dataclass
class _Pool:
    """Posts under way, by their ids, and how many there may be."""

    most: int
    ids: set[int] = field(default_factory=set)

    @property
    def room(self) -> int:
        return self.most - len(self.ids)


class Errands:
    """The subjects that a platform is owed, each once."""

    def __init__(self, platform: str) -> None:
        self._platform = platform
        self._new: dict[Subject, _Errand] = {}
        self._begun: dict[Subject, _Errand] = {}
        self._carried: dict[int, Subject] = {}
        self._carried_of: Counter[Subject] = Counter()
        self._touched: set[Subject] = set()
        self._first, self._more = _Pool(FIRST_AT_ONCE), _Pool(MORE_AT_ONCE)

    def __bool__(self) -> bool:
        """Whether there may be anything to take."""
        return bool(self._new or self._begun)

    def add(self, subject: Subject) -> None:
        """This is owed. Where it is being taken already, it is begun anew after its last post."""
        errand = self._begun.get(subject) or self._new.setdefault(subject, _Errand(subject))
        errand.again = errand.asked

    def touch(self, subject: Subject) -> None:
        """This looks different now. What is under way of it may show what was, and is owed anew when it was carried."""
        self.add(subject)
        if self._carried_of[subject]:
            self._touched.add(subject)

    def next(self, speed: int = 0) -> Sequence[Claim]:
        """What to take now; nothing while there is little room. `speed` is how many it was shown in a second."""
        self._more.most = max(MORE_AT_ONCE, speed)
        return (*self._share(self._new, self._first), *self._share(self._begun, self._more))

    def taken(self, claims: Iterable[Claim], posts: Collection[OwedPost], going: Iterable[OwedPost]) -> None:
        """This is what came of it, and what is under way of it now."""
        by_subject: dict[Subject, list[int]] = {}
        for post in posts:
            by_subject.setdefault(post.subject, []).append(post.id)
        began = {claim.subject for claim in claims if not claim.after}
        for claim in claims:
            ids = by_subject.get(claim.subject, ())
            errand = (self._begun if claim.after else self._new).pop(claim.subject, _Errand(claim.subject))
            if len(ids) >= claim.most:
                errand.after = max(ids)
                self._begun[claim.subject] = errand  # behind all others
            elif errand.again:
                self._new[claim.subject] = _Errand(claim.subject)
        for post in going:
            (self._first if post.subject in began else self._more).ids.add(post.id)
            self._carried[post.id] = post.subject
            self._carried_of[post.subject] += 1

    @property
    def under_way(self) -> frozenset[int]:
        """The posts that we carry."""
        return frozenset(self._carried)

    def is_under_way(self, post: OwedPost) -> bool:
        """Whether we carry it already."""
        return post.id in self._carried

    def rests(self, post: OwedPost) -> None:
        """The post waits for something that is no fault of others: it takes nobody's room."""
        self._first.ids.discard(post.id)
        self._more.ids.discard(post.id)

    def ended(self, post: OwedPost) -> None:
        """The post was carried, with whatever success."""
        self.rests(post)
        subject = self._carried.pop(post.id)
        self._carried_of[subject] -= 1
        if subject in self._touched:
            self.add(subject)
        if not self._carried_of[subject]:
            del self._carried_of[subject]
            self._touched.discard(subject)

    def _share(self, errands: Mapping[Subject, _Errand], pool: _Pool) -> Iterable[Claim]:
        room, enough = pool.room, pool.most // 2
        if not errands or room < (min(len(errands), enough) if pool is self._first else enough):
            return
        share = SLICE if pool is self._first else max(SLICE, room // len(errands))
        for errand in errands.values():
            most = min(share, room)
            if most <= 0:
                return
            room -= most
            errand.asked = True
            yield Claim(subject=errand.subject, platform=self._platform, after=errand.after, most=most)
