"""Every query of what waits: who reads where, what was sent in a week, what is held, and for whom."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.people.gate import COUNTED, Reader, Why, person_reader
from bot.people.held import IN_DIGEST, KEPT, GroupWaits, Held, Sent, Waits
from bot.people.model import PersonId, PlaceId
from bot.work import OwedPost, Subject, Weight
from storage.engine import among
from storage.people import communities, persons
from storage.places import places
from storage.posts import of_subject, posts, subjects, this_post
from storage.preferences import kept_preferences, preferences
from storage.presences import presences
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime


class WaitingRows:
    """What waits, of one transaction. `gathered` writes what the batch has gathered of persons and presences."""

    def __init__(self, transaction: Transaction, gathered: Callable[[], None]) -> None:
        self._transaction = transaction
        self._gathered = gathered

    # What the gate goes by

    def list_readers(self, places: Collection[int], *, zone: str) -> Mapping[int, tuple[PersonId, Reader]]:
        """Who reads in these private chats, without what was sent to them; `zone` is that of whoever has none."""
        if not places:
            return {}
        self._gathered()
        rows = self._transaction.rows(_readers(self._transaction.dialect), in_places=sorted(places))
        return {row.place_id: (PersonId(row.person), _reader(row, zone)) for row in rows}

    def list_sent(self, persons: Collection[int], places: Collection[int], since: datetime) -> Sequence[Sent]:
        """What was sent since then, and counts: to these persons wherever in private, and in these groups."""
        dialect, sent = self._transaction.dialect, list[Sent]()
        if places:
            sent += map(_sent, self._transaction.rows(_sent_in(dialect), in_places=sorted(places), since=since))
        if persons:
            sent += map(_sent, self._transaction.rows(_sent_to(dialect), persons=sorted(persons), since=since))
        return sent

    # What it decides

    def let_go(self, posts: Sequence[OwedPost]) -> None:
        """These posts are sent now, which counts where their weight does."""
        now = self._transaction.now
        self._transaction.write(_LET_GO, *({"post_id": post.id, "at": now} for post in posts))

    def hold(self, post: OwedPost, why: Why, *, until: datetime) -> None:
        """The post is not sent now: it is asked again at `until`, or, where it is parked, kept for so long."""
        self._transaction.write(_HOLD, {"post_id": post.id, "why": why.value, "until": until})

    def reconsider(self, person: PersonId) -> None:
        """Whatever waits for this person is decided anew, at once."""
        self._gathered()
        now = self._transaction.now
        rows = self._transaction.rows(_WAITING_FOR, person=person)
        self._ask_again(row for row in rows if row.useful_until is None or row.useful_until > now)
        self._transaction.write(_DROP_DIGESTS, {"person": person})

    def forget_waiting(self, person: PersonId) -> None:
        """Whatever was not shown to this person yet is dropped."""
        self._gathered()
        self._transaction.write(_FORGET_UNSHOWN, {"person": person})
        self._transaction.hushed |= {row.place_id for row in self._transaction.rows(_PRIVATE_OF, person=person)}

    # The digest

    def find_digest(self, place: int) -> Subject | None:
        """The digest that is owed to this private chat and was not shown yet."""
        row = self._transaction.row(_FIND_DIGEST, in_place=place)
        return Subject(row.kind, row.ref) if row is not None else None

    def fill_digest(self, place: int, most: int) -> None:
        """Bind what waits there to the digest that is sent now: what is of use first. What is bound already stays."""
        rows = self._transaction.rows(_FOR_DIGEST, in_place=place)
        if any(row.waits == IN_DIGEST for row in rows):
            return
        bound = self._best_first(rows)[:most]
        self._transaction.write(_BIND, *({"post_id": row.id} for row in bound))

    def list_in_digest(self, place: int) -> tuple[Sequence[Held], int]:
        """What is bound to the digest there, and how much waits besides."""
        rows = self._transaction.rows(_FOR_DIGEST, in_place=place)
        bound = [row for row in rows if row.waits == IN_DIGEST]
        return [_held(row) for row in self._best_first(bound)], len(rows) - len(bound)

    def end_digest(self, place: int) -> None:
        """What was bound was shown; what waits besides is decided anew."""
        rows = self._transaction.rows(_FOR_DIGEST, in_place=place)
        self._transaction.write(_DROP, *({"post_id": row.id} for row in rows if row.waits == IN_DIGEST))
        self._ask_again(row for row in rows if row.waits == Why.DIGEST)

    def break_digest(self, digest: OwedPost) -> None:
        """There is no such digest any more: all that waits for one there is decided anew."""
        rows = self._transaction.rows(_FOR_DIGEST, in_place=digest.place_id)
        self._transaction.write(_DROP, {"post_id": digest.id})
        self._ask_again(row for row in rows if row.waits != Why.TOO_LATE)

    # For whom it waits

    def count_waiting(self, person: PersonId) -> int:
        """How many things wait for this person, or were missed and not looked at."""
        return self._count(_COUNT_WAITING, person=person)

    def list_held(self, person: PersonId) -> Sequence[Held]:
        """What waits for this person, or was missed: what is of use first."""
        return [_held(row) for row in self._best_first(self._transaction.rows(_WAITING_FOR, person=person))]

    def take_held(self, person: PersonId) -> None:
        """All that waits for this person is shown to them now, and not owed any more."""
        rows = self._transaction.rows(_WAITING_FOR, person=person)
        self._transaction.write(_DROP, *({"post_id": row.id} for row in rows))

    def list_waiting(self, subject: Subject) -> Waits:
        """Where this subject waits, and why."""
        key = {"kind": subject.kind, "ref": subject.ref}
        groups = tuple(
            GroupWaits(title=row.title, time_zone=row.time_zone, why=Why(row.waits), until=row.until)
            for row in self._transaction.rows(_GROUPS_WAITING, **key)
        )
        people = {Why(row.waits): row.many for row in self._transaction.rows(_PEOPLE_WAITING, **key)}
        return Waits(groups=groups, people=people)

    def forget_parked(self) -> None:
        """Drop what was not sent and is past its time, and digests of long ago."""
        now = self._transaction.now
        self._transaction.write(_FORGET_PARKED, {"now": now})
        self._transaction.write(_FORGET_UNREAD, {"before": now - KEPT})
        self._transaction.write(_FORGET_DIGESTS, {"before": now - KEPT})
        self._transaction.write(_FORGET_NAMES, {})

    def _best_first(self, rows: Iterable[Any]) -> list[Any]:
        now = self._transaction.now

        def rank(row: Any) -> tuple[bool, bool, datetime, int]:
            until: datetime | None = row.useful_until
            return until is not None and until <= now, until is None, until or now, row.id

        return sorted(rows, key=rank)

    def _ask_again(self, rows: Iterable[Any]) -> None:
        asked = list(rows)
        self._transaction.write(_ASK_AGAIN, *({"post_id": row.id} for row in asked))
        self._transaction.touched |= {Subject(row.kind, row.ref): True for row in asked}

    def _count(self, statement: sa.Executable, **values: Any) -> int:
        counted: int = self._transaction.connection.execute(statement, values).scalar_one()
        return counted


def _reader(row: Any, zone: str) -> Reader:
    return person_reader(
        kept_preferences(row) if row.chose is not None else None,
        zone=row.acts_in or zone,
        stopped=row.stopped,
        paused_until=row.quiet_until,
        known_since=row.since,
    )


def _sent(row: Any) -> Sent:
    return Sent(post_id=row.id, place=PlaceId(row.place_id), person=row.person, at=row.sent_at)


def _held(row: Any) -> Held:
    return Held(subject=Subject(row.kind, row.ref), place=PlaceId(row.place_id), useful_until=row.useful_until)


_HELD = (posts.c.id, posts.c.kind, posts.c.ref, posts.c.place_id, posts.c.useful_until, posts.c.waits)
_unshown = posts.c.shown == 0
_is_digest = posts.c.weight == Weight.DIGEST.value
_counts = posts.c.weight.in_(sorted(COUNTED)) & posts.c.waits.is_(None)
_since = posts.c.sent_at > sa.bindparam("since", type_=UtcDateTime)
_in_place = posts.c.place_id == sa.bindparam("in_place", type_=Id)
_PRIVATE_OF = (
    sa.select(presences.c.place_id)
    .join(places, places.c.id == presences.c.place_id)
    .where(presences.c.person_id == sa.bindparam("person", type_=Id), places.c.private)
)
_private_of_person = posts.c.place_id.in_(_PRIVATE_OF)
_waits_for_them = (
    _private_of_person & _unshown & ~_is_digest & posts.c.waits.in_(sorted(set(Why) - {Why.STOPPED, Why.NOT_FOLLOWED}))
)
_for_digest = _in_place & _unshown & ~_is_digest & posts.c.waits.in_([Why.DIGEST, Why.TOO_LATE, IN_DIGEST])

_LET_GO = sa.update(posts).where(this_post).values(sent_at=sa.bindparam("at"), waits=None)
_HOLD = (
    sa.update(posts)
    .where(this_post)
    .values(waits=sa.bindparam("why"), not_before=sa.bindparam("until"), claimed_until=None)
)
_ASK_AGAIN = sa.update(posts).where(this_post).values(waits=None, not_before=None)
_BIND = sa.update(posts).where(this_post).values(waits=IN_DIGEST)
_DROP = sa.delete(posts).where(this_post)
_WAITING_FOR = sa.select(*_HELD).where(_waits_for_them).order_by(posts.c.id)
_COUNT_WAITING = sa.select(sa.func.count()).select_from(posts).where(_waits_for_them)
_FORGET_UNSHOWN = sa.delete(posts).where(_private_of_person, _unshown)
_DROP_DIGESTS = sa.delete(posts).where(_private_of_person, _unshown, _is_digest, posts.c.sent_at.is_(None))
_FIND_DIGEST = sa.select(posts.c.kind, posts.c.ref).where(_in_place, _is_digest, _unshown).limit(1)
_FOR_DIGEST = sa.select(*_HELD).where(_for_digest).order_by(posts.c.id)
_until = sa.case((posts.c.waits.in_([Why.TOO_LATE, Why.NONE_WANTED]), None), else_=posts.c.not_before)
_with_places = posts.join(places, places.c.id == posts.c.place_id)
_waits_somewhere = of_subject & _unshown & posts.c.waits.in_(sorted(Why))
_GROUPS_WAITING = (
    sa.select(
        places.c.title,
        sa.func.coalesce(communities.c.time_zone, "UTC").label("time_zone"),
        posts.c.waits,
        sa.type_coerce(_until, UtcDateTime).label("until"),
    )
    .select_from(_with_places.outerjoin(communities, communities.c.id == places.c.community_id))
    .where(_waits_somewhere, ~places.c.private)
    .order_by(places.c.since, places.c.title, places.c.id)
)
_PEOPLE_WAITING = (
    sa.select(posts.c.waits, sa.func.count().label("many"))
    .select_from(_with_places)
    .where(_waits_somewhere, places.c.private)
    .group_by(posts.c.waits)
)
_not_sent = posts.c.waits.in_([Why.NONE_WANTED, Why.STOPPED, Why.NOT_FOLLOWED, Why.TOO_LATE])
_before = sa.bindparam("before", type_=UtcDateTime)
_FORGET_PARKED = sa.delete(posts).where(_not_sent, posts.c.not_before < sa.bindparam("now", type_=UtcDateTime))
_FORGET_UNREAD = sa.delete(posts).where(posts.c.waits.in_([Why.DIGEST, IN_DIGEST]), posts.c.not_before < _before)
_FORGET_DIGESTS = sa.delete(posts).where(_is_digest, ~_unshown, posts.c.sent_at < _before)
_FORGET_NAMES = sa.delete(subjects).where(
    subjects.c.kind == "digest", subjects.c.ref.not_in(sa.select(posts.c.ref).where(posts.c.kind == "digest"))
)


@cache
def _readers(dialect: str) -> sa.Executable:
    theirs, group = presences.alias(), places.alias()
    acts_in = (
        sa.select(communities.c.time_zone)
        .select_from(
            theirs.join(group, group.c.id == theirs.c.place_id).join(
                communities, communities.c.id == group.c.community_id
            )
        )
        .where(theirs.c.person_id == persons.c.id, ~group.c.private)
        .order_by(communities.c.founded_at, communities.c.id)
        .limit(1)
        .scalar_subquery()
    )
    chosen = [column for column in preferences.c if column.name != "person_id"]
    columns = (presences.c.place_id, persons.c.id.label("person"), persons.c.stopped, persons.c.quiet_until)
    return (
        sa.select(*columns, persons.c.since, preferences.c.person_id.label("chose"), *chosen, acts_in.label("acts_in"))
        .select_from(
            presences.join(persons, persons.c.id == presences.c.person_id).outerjoin(
                preferences, preferences.c.person_id == persons.c.id
            )
        )
        .where(among(dialect, presences.c.place_id, "in_places"))
    )


@cache
def _sent_in(dialect: str) -> sa.Executable:
    nobody = sa.cast(sa.null(), Id).label("person")
    return sa.select(posts.c.id, posts.c.place_id, nobody, posts.c.sent_at).where(
        among(dialect, posts.c.place_id, "in_places"), _counts, _since
    )


@cache
def _sent_to(dialect: str) -> sa.Executable:
    return (
        sa.select(posts.c.id, posts.c.place_id, presences.c.person_id.label("person"), posts.c.sent_at)
        .select_from(_with_places.join(presences, presences.c.place_id == posts.c.place_id))
        .where(among(dialect, presences.c.person_id, "persons"), places.c.private, _counts, _since)
    )
