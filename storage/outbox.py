"""What is owed to the outside: subjects with a revision, and posts that show one of them in one place."""

import itertools
import json
from collections import Counter
from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.chat.inbound import Place
from bot.chat.outbound import Receipt
from bot.work import OwedPost, Subject
from storage.engine import upsert
from storage.people import communities
from storage.places import places
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime, tables

LEASE = timedelta(seconds=60)
"""How long a claimed post is left to the process that claimed it."""

subjects = sa.Table(
    "subjects",
    tables,
    sa.Column("kind", sa.String(40), primary_key=True),
    sa.Column("ref", sa.String(60), primary_key=True),
    sa.Column("revision", sa.Integer, nullable=False),
)

posts = sa.Table(
    "posts",
    tables,
    sa.Column("id", Id, primary_key=True, autoincrement=False),
    sa.Column("kind", sa.String(40), nullable=False),
    sa.Column("ref", sa.String(60), nullable=False),
    sa.Column("place_id", Id, sa.ForeignKey("places.id"), nullable=False),
    sa.Column("shown", sa.Integer, nullable=False, default=0),
    sa.Column("receipts", sa.Text, nullable=False, default="[]"),
    sa.Column("stale", sa.Text, nullable=False, default="[]"),
    sa.Column("not_before", UtcDateTime),
    sa.Column("gone_at", UtcDateTime),
    sa.Column("claimed_until", UtcDateTime),
    sa.Column("deleted", sa.Boolean, nullable=False, default=False),
    sa.Column("failures", sa.Integer, nullable=False, default=0),
    sa.UniqueConstraint("kind", "ref", "place_id"),
    sa.Index("ix_posts_not_before", "not_before"),
    sa.Index("ix_posts_gone_at", "gone_at"),
    sa.Index("ix_posts_place_id", "place_id"),
)


class OutboxRows:
    """The outbox of one transaction: refreshes are gathered, so a thousand votes touch their subject once."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._steps: Counter[Subject] = Counter()

    def post(
        self, subject: Subject, place_id: int, *, not_before: datetime | None = None, gone_at: datetime | None = None
    ) -> None:
        """Owe this subject to a place, from `not_before` on; taken away again at `gone_at`. Twice is once."""
        transaction = self._transaction
        transaction.write(_add_subject(transaction.connection.dialect.name), _key(subject))
        row = _key(subject) | {"id": transaction.new_id(), "place_id": place_id}
        row |= {"not_before": not_before, "gone_at": gone_at}
        transaction.write(_add_post(transaction.connection.dialect.name), row)
        self._touch(subject, urgent=True)

    def refresh(self, subject: Subject, *, urgent: bool = False) -> None:
        """The subject looks different now: every post of it is owed again."""
        self._transaction.writes += 1
        self._steps[subject] += 1
        self._touch(subject, urgent=urgent)

    def post_again(self, subject: Subject, place_id: int) -> None:
        """Owe a new message at the bottom of a place; the earlier one is taken away."""
        self.post(subject, place_id)
        row = self._transaction.row(_ONE_POST, kind=subject.kind, ref=subject.ref, place_id=place_id)
        if row is not None:
            stale = json.dumps(json.loads(row.stale) + json.loads(row.receipts))
            self._transaction.write(_SHOW_ANEW, {"post_id": row.id, "stale": stale})

    def _touch(self, subject: Subject, *, urgent: bool) -> None:
        touched = self._transaction.touched
        touched[subject] = urgent or touched.get(subject, False)

    def flush(self) -> None:
        """Write the gathered refreshes."""
        rows = [_key(subject) | {"steps": steps} for subject, steps in self._in_order()]
        self._transaction.write(_step_subjects(self._transaction.connection.dialect.name), *rows)
        self._steps.clear()

    def _in_order(self) -> list[tuple[Subject, int]]:
        # Two processes that step the same subjects must not cross.
        return sorted(self._steps.items(), key=lambda item: _sort_key(item[0]))

    # What follows is the courier's.

    def claim(
        self, among: Collection[Subject] | None, *, limit: int, platforms: Collection[str], spare: Collection[Subject]
    ) -> tuple[OwedPost, ...]:
        """Take posts on these platforms that are due, for as long as a lease: of the given subjects, or of all.

        With all, the subjects to spare are left alone.
        """
        now, names = self._transaction.now, sorted(platforms)
        if among is None:
            due = self._transaction.rows(_DUE, now=now, platforms=names, most=limit)
            rows = [row for row in due if Subject(row.kind, row.ref) not in spare]
        else:
            rows = []
            for subject in itertools.takewhile(lambda _: len(rows) < limit, sorted(among, key=_sort_key)):
                most = limit - len(rows)
                rows.extend(self._transaction.rows(_DUE_OF_ONE, now=now, platforms=names, most=most, **_key(subject)))
        self._transaction.write(_CLAIM, *({"post_id": row.id, "until": now + LEASE} for row in rows))
        return tuple(_owed(row, now) for row in rows)

    def free_leases(self) -> None:
        """Whatever was claimed is free again: for a start where no other process can be at work."""
        self._transaction.write(_FREE_LEASES, {})

    def next_due(self) -> datetime | None:
        """When a post that waits for its time is next due, or a lease or a pointer next runs out."""
        row = self._transaction.row(_NEXT_DUE, now=self._transaction.now)
        return min((instant for instant in row or () if instant is not None), default=None)

    def record_shown(self, post: OwedPost, receipts: Iterable[Receipt]) -> None:
        """The post was shown at the revision that was taken; whatever came since is owed still."""
        kept = json.dumps([receipt.id for receipt in receipts])
        self._transaction.write(_RECORD_SHOWN, {"post_id": post.id, "revision": post.revision, "kept": kept})

    def record_later(self, post: OwedPost, *, at: datetime) -> None:
        """The post could not be shown now; it is due again at `at`."""
        self._transaction.write(_RECORD_LATER, {"post_id": post.id, "at": at, "failed": post.failures + 1})

    def record_deleted(self, post: OwedPost) -> None:
        """Somebody deleted the message: it is not shown again by itself."""
        self._transaction.write(_RECORD_DELETED, {"post_id": post.id})

    def forget(self, post: OwedPost) -> None:
        """Nothing is left to show: the post is over."""
        self._transaction.write(_FORGET, {"post_id": post.id})

    def forget_place(self, place_id: int) -> None:
        """The place is gone for us: nothing is owed there any more."""
        self._transaction.write(_FORGET_PLACE, {"gone_place": place_id})

    def is_deleted(self, subject: Subject, place_id: int) -> bool:
        """Whether somebody deleted the message that showed this subject there."""
        row = self._transaction.row(_ONE_POST, kind=subject.kind, ref=subject.ref, place_id=place_id)
        return row is not None and row.deleted


def _key(subject: Subject) -> dict[str, object]:
    return {"kind": subject.kind, "ref": subject.ref}


def _sort_key(subject: Subject) -> tuple[str, str]:
    return subject.kind, subject.ref


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
        revision=row.revision,
        shown=row.shown,
        receipts=tuple(Receipt(kept) for kept in json.loads(row.receipts)),
        stale=tuple(Receipt(kept) for kept in json.loads(row.stale)),
        ends=row.gone_at is not None and row.gone_at <= now,
        failures=row.failures,
    )


@cache
def _add_subject(dialect: str) -> sa.Executable:
    return upsert(dialect, subjects).values(revision=1).on_conflict_do_nothing()


@cache
def _add_post(dialect: str) -> sa.Executable:
    return upsert(dialect, posts).on_conflict_do_nothing(index_elements=["kind", "ref", "place_id"])


@cache
def _step_subjects(dialect: str) -> sa.Executable:
    statement = upsert(dialect, subjects).values(revision=sa.bindparam("steps"))
    more = subjects.c.revision + statement.excluded.revision
    return statement.on_conflict_do_update(index_elements=["kind", "ref"], set_={"revision": more})


_this = posts.c.id == sa.bindparam("post_id")
_of_one = (posts.c.kind == sa.bindparam("kind")) & (posts.c.ref == sa.bindparam("ref"))
_now = sa.bindparam("now", type_=UtcDateTime)
_wanted = (subjects.c.revision > posts.c.shown) & ~posts.c.deleted
_in_time = sa.or_(posts.c.not_before.is_(None), posts.c.not_before <= _now)
_free = sa.or_(posts.c.claimed_until.is_(None), posts.c.claimed_until <= _now)
_ended = posts.c.gone_at <= _now
_on_platforms = places.c.platform.in_(sa.bindparam("platforms", expanding=True))
_joined = posts.join(subjects, (subjects.c.kind == posts.c.kind) & (subjects.c.ref == posts.c.ref)).join(
    places, places.c.id == posts.c.place_id
)
_joined = _joined.outerjoin(communities, communities.c.id == places.c.community_id)
_DUE = (
    sa.select(
        posts,
        subjects.c.revision,
        places.c.platform,
        places.c.ref.label("place_ref"),
        places.c.topic,
        places.c.private,
        places.c.title,
        sa.func.coalesce(communities.c.time_zone, "UTC").label("time_zone"),
    )
    .select_from(_joined)
    .where(_free, _in_time, places.c.reachable, _on_platforms, sa.or_(_wanted, _ended))
    .order_by(posts.c.id)
    .limit(sa.bindparam("most"))
    .with_for_update(of=posts, skip_locked=True)
)
_DUE_OF_ONE = _DUE.where(_of_one)
_ONE_POST = sa.select(posts).where(_of_one, posts.c.place_id == sa.bindparam("place_id"))
_NEXT_DUE = sa.select(
    *(
        sa.select(sa.func.min(instant)).where(instant > _now).scalar_subquery()
        for instant in (posts.c.not_before, posts.c.gone_at, posts.c.claimed_until)
    )
)
_CLAIM = sa.update(posts).where(_this).values(claimed_until=sa.bindparam("until"))
_FREE_LEASES = sa.update(posts).where(posts.c.claimed_until.is_not(None)).values(claimed_until=None)
_SHOW_ANEW = (
    sa.update(posts)
    .where(_this)
    .values(shown=0, receipts="[]", stale=sa.bindparam("stale"), deleted=False, not_before=None, gone_at=None)
)
_RECORD_SHOWN = (
    sa.update(posts)
    .where(_this)
    .values(
        shown=sa.bindparam("revision"),
        receipts=sa.bindparam("kept"),
        stale="[]",
        not_before=None,
        claimed_until=None,
        failures=0,
    )
)
_RECORD_LATER = (
    sa.update(posts)
    .where(_this)
    .values(not_before=sa.bindparam("at"), claimed_until=None, failures=sa.bindparam("failed"))
)
_RECORD_DELETED = sa.update(posts).where(_this).values(deleted=True, receipts="[]", claimed_until=None, not_before=None)
_FORGET = sa.delete(posts).where(_this)
_FORGET_PLACE = sa.delete(posts).where(posts.c.place_id == sa.bindparam("gone_place"))
