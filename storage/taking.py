"""What is due of all that is owed: found, and taken by one process for as long as a lease."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.chat.inbound import Place
from bot.chat.manner import Manner
from bot.chat.outbound import Receipt
from bot.work import FREE, Claim, Letter, OwedPost, Subject, Weight
from storage.engine import among
from storage.people import communities
from storage.places import places
from storage.posts import LEASE, by_itself, key_of, of_subject, of_subjects, posts, subjects, this_post
from storage.preferences import MANNER, kept_manner, preferences
from storage.presences import presences
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime


class TakingRows:
    """The part of the outbox by which the courier finds what is due, and takes it."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def list_due(
        self, platforms: Collection[str], spare: Collection[Subject], *, most: int
    ) -> Sequence[tuple[str, Subject]]:
        """The subjects that are owed on these platforms now, except those to spare; first those that few are owed."""
        spared = [_named(subject) for subject in spare]
        values = {"now": self._transaction.now, "platforms": sorted(platforms), "spare": spared, "most": most}
        return [(row.platform, Subject(row.kind, row.ref)) for row in self._transaction.rows(_DUE_SUBJECTS, **values)]

    def claim(self, claims: Collection[Claim], carried: Collection[int] = ()) -> tuple[OwedPost, ...]:
        """Take posts that are due, for as long as a lease.

        What was shown meanwhile, and is owed again already, waits until it is its turn again. Of those that are
        `carried`, as far as the courier knows, what was recorded only now is left: else nobody would carry it.
        """
        now, new = self._transaction.now, [claim for claim in claims if not claim.after]
        due = (*self._due_of_new(new), *(row for claim in claims if claim.after for row in self._due(claim)))
        rows = [row for row in due if row.claimed_until is not None or row.id not in carried]
        self._transaction.write(_CLAIM, *({"post_id": row.id, "until": now + LEASE} for row in rows))
        return tuple(_owed(row, now) for row in rows)

    def _due(self, claim: Claim) -> Sequence[Any]:
        values = {"now": self._transaction.now, "after": claim.after, "most": claim.most}
        return self._transaction.rows(_DUE, platform=claim.platform, **key_of(claim.subject), **values)

    def _due_of_new(self, claims: Sequence[Claim]) -> Iterable[Any]:
        """What is due of subjects that were just begun: in one statement, as long as few are owed them."""
        most, found = sum(claim.most for claim in claims), dict[tuple[str, str, str], list[Any]]()
        rows: Sequence[Any] = ()
        if len(claims) > 1:
            names = {name: sorted(values) for name, values in _names_of(claims).items()}
            statement = _due_of_these(self._transaction.dialect)
            rows = self._transaction.rows(statement, now=self._transaction.now, most=most + 1, **names)
        if len(claims) == 1 or len(rows) > most:
            return [row for claim in claims for row in self._due(claim)]
        for row in rows:
            found.setdefault((row.platform, row.kind, row.ref), []).append(row)
        keys = [(claim.platform, claim.subject.kind, claim.subject.ref) for claim in claims]
        return [row for key, claim in zip(keys, claims, strict=True) for row in found.get(key, ())[: claim.most]]

    def list_manners(self, posts: Collection[int]) -> Mapping[int, Manner | None]:
        """How whoever reads each of these in private is spoken to, none where they chose nothing.

        What was dropped since it was taken is left out: it is not to be shown any more.
        """
        rows = self._transaction.rows(_manners(self._transaction.dialect), these=sorted(posts))
        manners: dict[int, Manner | None] = {}
        for row in rows:
            manners[row.id] = kept_manner(row) if row.language is not None else manners.get(row.id)
        return manners

    def free_leases(self) -> None:
        """Whatever was claimed is free again: for a start where no other process can be at work."""
        self._transaction.write(_FREE_LEASES, {})

    def next_due(self, after: datetime | None = None) -> datetime | None:
        """When a post that waits for its time is next due, or a lease or a pointer runs out: after now, or that."""
        row = self._transaction.row(_NEXT_DUE, now=after or self._transaction.now)
        return min((instant for instant in row or () if instant is not None), default=None)


def _named(subject: Subject) -> str:
    return f"{subject.kind}/{subject.ref}"


def _owed(row: Any, now: datetime) -> OwedPost:
    return OwedPost(
        id=row.id,
        subject=Subject(row.kind, row.ref),
        place_id=row.place_id,
        place=Place(
            platform=row.platform,
            id=row.place_ref,
            topic=row.topic,
            private=row.private,
            title=row.title,
        ),
        time_zone=row.time_zone,
        language=row.language,
        revision=row.revision,
        shown=row.shown,
        receipts=tuple(Receipt(kept) for kept in json.loads(row.receipts)),
        stale=tuple(Receipt(kept) for kept in json.loads(row.stale)),
        ends=row.gone_at is not None and row.gone_at <= now,
        failures=row.failures,
        letter=_letter(row),
    )


def _letter(row: Any) -> Letter:
    if row.weight == FREE.weight and row.useful_until is None:
        return FREE  # nearly all posts
    return Letter(weight=Weight(row.weight), about=row.about or "", useful_until=row.useful_until)


_now = sa.bindparam("now", type_=UtcDateTime)
_wanted = (subjects.c.revision > posts.c.shown) & ~posts.c.deleted & by_itself
_in_time = sa.or_(posts.c.not_before.is_(None), posts.c.not_before <= _now)
_free = sa.or_(posts.c.claimed_until.is_(None), posts.c.claimed_until <= _now)
_ended = posts.c.gone_at <= _now
_due = _free & _in_time & places.c.reachable & sa.or_(_wanted, _ended)
_joined = posts.join(subjects, (subjects.c.kind == posts.c.kind) & (subjects.c.ref == posts.c.ref)).join(
    places, places.c.id == posts.c.place_id
)
_DUE_POSTS = (
    sa.select(
        posts,
        subjects.c.revision,
        places.c.platform,
        places.c.ref.label("place_ref"),
        places.c.topic,
        places.c.private,
        places.c.title,
        sa.func.coalesce(communities.c.time_zone, "").label("time_zone"),
        sa.func.coalesce(places.c.language, communities.c.language, "").label("language"),
    )
    .select_from(_joined.outerjoin(communities, communities.c.id == places.c.community_id))
    .where(_due)
    .order_by(posts.c.id)
    .limit(sa.bindparam("most"))
    .with_for_update(of=posts, skip_locked=True)
)
_DUE = _DUE_POSTS.where(
    of_subject, places.c.platform == sa.bindparam("platform"), posts.c.id > sa.bindparam("after", type_=Id)
)
_REFRESHED = sa.select(subjects.c.kind, subjects.c.ref).where(subjects.c.revision > sa.literal_column("1"))
# Of a million posts nearly all were shown and stay: what may be due is found by an index each, and only then looked at.
_MAY_BE_DUE = sa.union(
    sa.select(posts.c.id).where(posts.c.shown <= sa.literal_column("0"), posts.c.not_before.is_(None)),
    sa.select(posts.c.id).where(posts.c.shown <= sa.literal_column("0"), posts.c.not_before <= _now),
    sa.select(posts.c.id).where(sa.tuple_(posts.c.kind, posts.c.ref).in_(_REFRESHED)),
    sa.select(posts.c.id).where(_ended),
)
_DUE_SUBJECTS = (
    sa.select(places.c.platform, posts.c.kind, posts.c.ref)
    .select_from(_joined)
    .where(
        posts.c.id.in_(_MAY_BE_DUE),
        _due,
        places.c.platform.in_(sa.bindparam("platforms", expanding=True)),
        (posts.c.kind + "/" + posts.c.ref).not_in(sa.bindparam("spare", expanding=True)),
    )
    .group_by(places.c.platform, posts.c.kind, posts.c.ref)
    .order_by(sa.func.count(), posts.c.kind, posts.c.ref)
    .limit(sa.bindparam("most"))
)
_NEXT_DUE = sa.select(
    *(
        sa.select(sa.func.min(instant)).where(instant > _now).scalar_subquery()
        for instant in (posts.c.not_before, posts.c.gone_at, posts.c.claimed_until)
    )
)
_CLAIM = sa.update(posts).where(this_post).values(claimed_until=sa.bindparam("until"))
_FREE_LEASES = sa.update(posts).where(posts.c.claimed_until.is_not(None)).values(claimed_until=None)


def _names_of(claims: Iterable[Claim]) -> Mapping[str, Collection[str]]:
    return {
        "kinds": {claim.subject.kind for claim in claims},
        "refs": {claim.subject.ref for claim in claims},
        "platforms": {claim.platform for claim in claims},
    }


@cache
def _due_of_these(dialect: str) -> sa.Executable:
    return _DUE_POSTS.where(of_subjects(dialect), among(dialect, places.c.platform, "platforms"))


@cache
def _manners(dialect: str) -> sa.Executable:
    # One join after the other: of a join within a join SQLite writes out the whole, for everybody there is.
    read = posts.outerjoin(presences, presences.c.place_id == posts.c.place_id)
    read = read.outerjoin(preferences, preferences.c.person_id == presences.c.person_id)
    return sa.select(posts.c.id, *MANNER).select_from(read).where(among(dialect, posts.c.id, "these"))
