"""Where announcements go, and how they stand there: counted by the database, as there may be thousands of places."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.announcements.model import KIND, AnnouncementId
from bot.announcements.telling import NAMED, Stands, There
from bot.people.gate import Why
from bot.people.model import KnownPlace, PlaceId
from storage.engine import among, insert_many
from storage.places import places
from storage.posts import posts
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime, tables

announcement_places = sa.Table(
    "announcement_places",
    tables,
    sa.Column("announcement_id", Id, sa.ForeignKey("announcements.id"), primary_key=True),
    sa.Column("place_id", Id, primary_key=True, index=True),  # of a place that may be forgotten since
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("told", sa.Boolean, nullable=False),  # of a forgotten one, whether it had been shown there
    sqlite_with_rowid=False,
)


class AnnouncedRows:
    """Where announcements of one transaction go."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def put_places(self, announcement: AnnouncementId, there: Sequence[KnownPlace]) -> None:
        """It goes to these places from now on."""
        self._transaction.write(_FORGET_PLACES, {"this": announcement})
        self.add_places(announcement, there)

    def add_places(self, announcement: AnnouncementId, there: Sequence[KnownPlace]) -> None:
        """It goes to these places as well."""
        rows = [
            {"announcement_id": announcement, "place_id": place.id, "title": place.where.title, "told": False}
            for place in there
        ]
        self._transaction.write(_add_places(self._transaction.dialect), *rows)

    def forget_gone(self, announcement: AnnouncementId) -> None:
        """Places that we do not keep any more, and that were never told, are not counted among those it goes to."""
        self._transaction.write(_FORGET_GONE, {"this": announcement})

    def list_places(self, announcement: AnnouncementId) -> tuple[PlaceId, ...]:
        """The places chosen for it, or to which it went."""
        return tuple(PlaceId(row.place_id) for row in self._transaction.rows(_PLACES_OF, this=announcement))

    def list_sent_to(self, place: PlaceId) -> tuple[AnnouncementId, ...]:
        """What was sent to a place."""
        return tuple(AnnouncementId(row.announcement_id) for row in self._transaction.rows(_SENT_TO, in_place=place))

    def count_standing(self, announcement: AnnouncementId) -> Mapping[Stands, int]:
        """In how many places it stands how."""
        rows = self._transaction.rows(_COUNT, this=announcement)
        return {Stands(row.stands): row.many for row in rows}

    def list_standing(self, announcement: AnnouncementId, *, most: int, after: int = 0) -> tuple[There, ...]:
        """Those places where something is to be said of it, the worst first; `after` so many."""
        asked = {"this": announcement, "most": most, "skipped": after}
        return tuple(_there(row) for row in self._transaction.rows(_NAMED, **asked))

    def list_everywhere(self, announcement: AnnouncementId, *, most: int, after: int) -> tuple[There, ...]:
        """All its places, the worst first; `after` so many."""
        asked = {"this": announcement, "most": most, "skipped": after}
        return tuple(_there(row) for row in self._transaction.rows(_EVERYWHERE, **asked))

    def count_standing_of(
        self, announcements: Sequence[AnnouncementId]
    ) -> Mapping[AnnouncementId, Mapping[Stands, int]]:
        """The same as `count_standing`, for several at once."""
        counts: dict[AnnouncementId, dict[Stands, int]] = {announcement: {} for announcement in announcements}
        for row in self._transaction.rows(_count_of(self._transaction.dialect), these=list(announcements)):
            counts[row.announcement_id][Stands(row.stands)] = row.many
        return counts

    def drop_untold(self, announcement: AnnouncementId) -> None:
        """Wherever it was not shown yet, and is not on its way just now, it is not owed any more."""
        this = {"of_ref": str(announcement), "now": self._transaction.now}
        self._transaction.write(_DROP_UNTOLD, this)


def _there(row: Any) -> There:
    why = Why(row.waits) if row.waits in set(Why) else None
    return There(title=row.title, stands=Stands(row.stands), why=why, until=row.until)


_this = announcement_places.c.announcement_id == sa.bindparam("this", type_=Id)
_of_ref = (posts.c.kind == KIND) & (posts.c.ref == sa.bindparam("of_ref", type_=sa.String))
# By the row's own number: told of one `ref` for all, a young PostgreSQL compares each place with each post.
_its_post = (
    (posts.c.kind == KIND)
    & (posts.c.ref == sa.cast(announcement_places.c.announcement_id, sa.String))
    & (posts.c.place_id == announcement_places.c.place_id)
)
_everywhere = announcement_places.outerjoin(places, places.c.id == announcement_places.c.place_id).outerjoin(
    posts, _its_post
)
_stands = sa.case(
    (posts.c.deleted, Stands.DELETED.value),
    # What a platform would not take at all is recorded as shown, without a receipt.
    ((posts.c.shown > 0) & (posts.c.receipts == "[]"), Stands.REFUSED.value),
    (posts.c.shown != 0, Stands.TOLD.value),
    (announcement_places.c.told, Stands.TOLD.value),
    (places.c.id.is_(None), Stands.GONE.value),
    (~places.c.reachable, Stands.BLOCKED.value),
    (posts.c.id.is_(None), Stands.DROPPED.value),
    (posts.c.waits == Why.TOO_LATE.value, Stands.LATE.value),
    (posts.c.waits.is_not(None), Stands.WAITS.value),
    (posts.c.failures > 0, Stands.AGAIN.value),
    else_=Stands.GOING.value,
).label("stands")
_worst_first = (*NAMED, Stands.GOING, Stands.DROPPED, Stands.TOLD)
_rank = sa.case({stands.value: rank for rank, stands in enumerate(_worst_first)}, value=_stands.element)
_COUNT = sa.select(_stands, sa.func.count().label("many")).select_from(_everywhere).where(_this).group_by(_stands)
_EVERYWHERE = (
    sa.select(announcement_places.c.title, _stands, posts.c.waits, posts.c.not_before.label("until"))
    .select_from(_everywhere)
    .where(_this)
    .order_by(_rank, announcement_places.c.title, announcement_places.c.place_id)
    .limit(sa.bindparam("most", type_=sa.Integer))
    .offset(sa.bindparam("skipped", type_=sa.Integer))
)
_NAMED = _EVERYWHERE.where(_stands.element.in_([stands.value for stands in NAMED]))
_FORGET_PLACES = sa.delete(announcement_places).where(_this)
_FORGET_GONE = _FORGET_PLACES.where(
    ~announcement_places.c.told, announcement_places.c.place_id.not_in(sa.select(places.c.id))
)
_PLACES_OF = sa.select(announcement_places.c.place_id).where(_this).order_by(announcement_places.c.place_id)
_SENT_TO = sa.select(announcement_places.c.announcement_id).where(
    announcement_places.c.place_id == sa.bindparam("in_place", type_=Id)
)
_DROP_UNTOLD = sa.delete(posts).where(
    _of_ref,
    posts.c.shown == 0,
    sa.or_(posts.c.claimed_until.is_(None), posts.c.claimed_until <= sa.bindparam("now", type_=UtcDateTime)),
)
NOTE_TOLD = (
    sa.update(announcement_places)
    .where(announcement_places.c.place_id == sa.bindparam("gone_place", type_=Id))
    .where(sa.exists().where(_its_post, posts.c.shown != 0))
    .values(told=True)
)
"""Before a place is forgotten, with all that was posted there: which announcements it had been told."""


@cache
def _count_of(dialect: str) -> sa.Executable:
    which = announcement_places.c.announcement_id
    counted = sa.select(which, _stands, sa.func.count().label("many")).select_from(_everywhere)
    return counted.where(among(dialect, which, "these")).group_by(which, _stands)


@cache
def _add_places(dialect: str) -> sa.Executable:
    return insert_many(dialect, announcement_places, "announcement_id", "place_id", "title", "told")
