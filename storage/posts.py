"""Posts as the courier takes and records them: each shows one subject in one place."""

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from bot.chat.inbound import Place
from bot.chat.outbound import Receipt
from bot.people.held import PARKED
from bot.work import FREE, Claim, Letter, OwedPost, Subject, Weight
from storage.people import communities
from storage.places import places
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime, only_where, tables

LEASE = timedelta(seconds=60)
"""How long a claimed post is left to the process that claimed it."""

subjects = sa.Table(
    "subjects",
    tables,
    sa.Column("kind", sa.String(40), primary_key=True),
    sa.Column("ref", sa.String(60), primary_key=True),
    sa.Column("revision", sa.Integer, nullable=False),
    sa.Index("ix_subjects_refreshed", "kind", "ref", **only_where("revision > 1")),
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
    sa.Column("weight", sa.String(12), nullable=False, default="free"),
    sa.Column("about", sa.String(20)),  # a topic that people may follow or not
    sa.Column("useful_until", UtcDateTime),
    sa.Column("sent_at", UtcDateTime),  # when the gate let it through
    sa.Column("waits", sa.String(20)),  # why it waits, or did not go out
    sa.UniqueConstraint("kind", "ref", "place_id"),
    sa.Index("ix_posts_not_before", "not_before"),
    sa.Index("ix_posts_gone_at", "gone_at"),
    sa.Index("ix_posts_place_id", "place_id"),
    sa.Index("ix_posts_claimed_until", "claimed_until", **only_where("claimed_until IS NOT NULL")),
    sa.Index("ix_posts_sent_at", "sent_at", **only_where("sent_at IS NOT NULL")),
    sa.Index("ix_posts_unshown", "not_before", **only_where("shown <= 0")),
)


class PostRows:
    """The posts of one transaction, for the courier."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def list_due(
        self, platforms: Collection[str], spare: Collection[Subject], *, most: int
    ) -> Sequence[tuple[str, Subject]]:
        """The subjects that are owed on these platforms now, except those to spare; first those that few are owed."""
        spared = [_named(subject) for subject in spare]
        values = {"now": self._transaction.now, "platforms": sorted(platforms), "spare": spared, "most": most}
        return [(row.platform, Subject(row.kind, row.ref)) for row in self._transaction.rows(_DUE_SUBJECTS, **values)]

    def claim(self, claims: Collection[Claim]) -> tuple[OwedPost, ...]:
        """Take posts that are due, for as long as a lease.

        What was shown meanwhile, and is owed again already, waits until it is its turn again.
        """
        now, rows = self._transaction.now, list[Any]()
        for claim in claims:
            values = {"now": now, "platform": claim.platform, "after": claim.after, "most": claim.most}
            rows.extend(self._transaction.rows(_DUE, **key_of(claim.subject), **values))
        self._transaction.write(_CLAIM, *({"post_id": row.id, "until": now + LEASE} for row in rows))
        return tuple(_owed(row, now) for row in rows)

    def is_owed(self, post: OwedPost) -> bool:
        """Whether it is still to be shown: it may have been dropped since it was taken."""
        return self._transaction.row(_ITSELF, post_id=post.id) is not None

    def free_leases(self) -> None:
        """Whatever was claimed is free again: for a start where no other process can be at work."""
        self._transaction.write(_FREE_LEASES, {})

    def next_due(self, after: datetime | None = None) -> datetime | None:
        """When a post that waits for its time is next due, or a lease or a pointer runs out: after now, or that."""
        row = self._transaction.row(_NEXT_DUE, now=after or self._transaction.now)
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


def key_of(subject: Subject) -> dict[str, object]:
    """The columns that name a subject."""
    return {"kind": subject.kind, "ref": subject.ref}


def _named(subject: Subject) -> str:
    return f"{subject.kind}/{subject.ref}"


def sort_key(subject: Subject) -> tuple[str, str]:
    """The order in which subjects are touched: one for all processes."""
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


this_post = posts.c.id == sa.bindparam("post_id")
of_subject = (posts.c.kind == sa.bindparam("kind")) & (posts.c.ref == sa.bindparam("ref"))
_now = sa.bindparam("now", type_=UtcDateTime)
by_itself = sa.or_(posts.c.waits.is_(None), posts.c.waits.not_in(sorted(PARKED)))
_wanted = (subjects.c.revision > posts.c.shown) & ~posts.c.deleted & by_itself
_in_time = sa.or_(posts.c.not_before.is_(None), posts.c.not_before <= _now)
_free = sa.or_(posts.c.claimed_until.is_(None), posts.c.claimed_until <= _now)
_ended = posts.c.gone_at <= _now
_due = _free & _in_time & places.c.reachable & sa.or_(_wanted, _ended)
_joined = posts.join(subjects, (subjects.c.kind == posts.c.kind) & (subjects.c.ref == posts.c.ref)).join(
    places, places.c.id == posts.c.place_id
)
_DUE = (
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
    .where(_due, of_subject, places.c.platform == sa.bindparam("platform"))
    .where(posts.c.id > sa.bindparam("after", type_=Id))
    .order_by(posts.c.id)
    .limit(sa.bindparam("most"))
    .with_for_update(of=posts, skip_locked=True)
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
_ITSELF = sa.select(posts.c.id).where(this_post)
_CLAIM = sa.update(posts).where(this_post).values(claimed_until=sa.bindparam("until"))
_FREE_LEASES = sa.update(posts).where(posts.c.claimed_until.is_not(None)).values(claimed_until=None)
_RECORD_SHOWN = (
    sa.update(posts)
    .where(this_post)
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
    .where(this_post)
    .values(not_before=sa.bindparam("at"), claimed_until=None, failures=sa.bindparam("failed"))
)
_RECORD_DELETED = (
    sa.update(posts).where(this_post).values(deleted=True, receipts="[]", claimed_until=None, not_before=None)
)
_FORGET = sa.delete(posts).where(this_post)
