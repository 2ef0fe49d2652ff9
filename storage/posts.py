"""Posts, each of which shows one subject in one place, and what the courier records of them."""

import json
from collections.abc import Iterable
from datetime import datetime, timedelta

import sqlalchemy as sa

from bot.chat.outbound import Receipt
from bot.people.held import PARKED
from bot.work import OwedPost, Subject
from storage.engine import among
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
    """What came of the posts of one transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def record_shown(self, shown: Iterable[tuple[OwedPost, Iterable[Receipt]]]) -> None:
        """Each was shown at the revision that was taken; whatever came since is owed still."""
        rows = (
            {
                "post_id": post.id,
                "revision": post.revision,
                "kept": json.dumps([receipt.id for receipt in receipts]),
            }
            for post, receipts in shown
        )
        self._transaction.write(_RECORD_SHOWN, *rows)

    def record_later(self, post: OwedPost, *, at: datetime) -> None:
        """The post could not be shown now; it is due again at `at`."""
        self._transaction.write(_RECORD_LATER, {"post_id": post.id, "at": at, "failed": post.failures + 1})

    def record_deleted(self, post: OwedPost) -> None:
        """Somebody deleted the message: it is not shown again by itself."""
        self._transaction.write(_RECORD_DELETED, {"post_id": post.id})

    def forget(self, posts: Iterable[OwedPost]) -> None:
        """Nothing is left to show: these posts are over."""
        self._transaction.write(_FORGET, *({"post_id": post.id} for post in posts))


def key_of(subject: Subject) -> dict[str, object]:
    """The columns that name a subject."""
    return {"kind": subject.kind, "ref": subject.ref}


def sort_key(subject: Subject) -> tuple[str, str]:
    """The order in which subjects are touched: one for all processes."""
    return subject.kind, subject.ref


def of_subjects(dialect: str) -> sa.ColumnElement[bool]:
    """All posts of these subjects, and maybe some more: their kinds and their references are given apart."""
    return among(dialect, posts.c.kind, "kinds") & among(dialect, posts.c.ref, "refs")


this_post = posts.c.id == sa.bindparam("post_id")
of_subject = (posts.c.kind == sa.bindparam("kind")) & (posts.c.ref == sa.bindparam("ref"))
by_itself = sa.or_(posts.c.waits.is_(None), posts.c.waits.not_in(sorted(PARKED)))
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
