"""Tables and every query of the weekly list: when it comes, which groups get none, and who wants one of their own."""

from collections.abc import Sequence
from functools import cache

import sqlalchemy as sa

from bot.people.model import CommunityId, PersonId, PlaceId
from bot.whats_on.model import USUAL, Weekly
from storage.engine import upsert
from storage.people import communities, persons
from storage.places import places
from storage.preferences import preferences
from storage.presences import presences
from storage.ticks import ticks
from storage.transaction import Transaction
from storage.types import Id, tables

weeklies = sa.Table(
    "weeklies",
    tables,
    sa.Column("community_id", Id, sa.ForeignKey("communities.id"), primary_key=True, autoincrement=False),
    sa.Column("comes", sa.Boolean, nullable=False),
    sa.Column("weekday", sa.Integer, nullable=False),
    sa.Column("hour", sa.Integer, nullable=False),
)

weekly_without = sa.Table(
    "weekly_without",
    tables,
    sa.Column("place_id", Id, sa.ForeignKey("places.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
)


class WeeklyRows:
    """Weekly lists of one transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def find(self, community: CommunityId) -> Weekly:
        """When a community's list comes: as they chose, or as usual."""
        row = self._transaction.row(_ONE, community=community)
        return Weekly(on=row.comes, weekday=row.weekday, hour=row.hour) if row is not None else USUAL

    def put(self, community: CommunityId, weekly: Weekly) -> None:
        """It comes so from now on."""
        row = {"community_id": community, "comes": weekly.on, "weekday": weekly.weekday, "hour": weekly.hour}
        self._transaction.write(_put(self._transaction.dialect), row)

    def list_without(self, community: CommunityId) -> frozenset[PlaceId]:
        """The groups of a community that get none."""
        return frozenset(PlaceId(row.place_id) for row in self._transaction.rows(_WITHOUT, community=community))

    def put_without(self, place: PlaceId, *, without: bool) -> None:
        """Whether a group gets none."""
        statement = _add_without(self._transaction.dialect) if without else _DROP_WITHOUT
        self._transaction.write(statement, {"place_id" if without else "place": place})

    def list_places(self, community: CommunityId, *, after: int, most: int) -> Sequence[PlaceId]:
        """The groups of a community that get one and can be written to, in the order of their ids."""
        rows = self._transaction.rows(_PLACES, community=community, after=after, most=most)
        return [PlaceId(row.id) for row in rows]

    def list_unplanned(self) -> Sequence[CommunityId]:
        """The communities whose next list has no time yet."""
        return [CommunityId(row.id) for row in self._transaction.rows(_UNPLANNED)]

    def is_planned_for_persons(self) -> bool:
        """Whether the next list of those who want one of their own has a time."""
        return bool(self._transaction.rows(_PLANNED_FOR_PERSONS))

    def list_readers(self, *, after: int, most: int) -> Sequence[tuple[PersonId, PlaceId | None]]:
        """Who wants a list of their own, in the order of their ids, with the first private chat to reach them in."""
        rows = self._transaction.rows(_READERS, after=after, most=most)
        return [(PersonId(row.person_id), PlaceId(row.place_id) if row.place_id else None) for row in rows]

    def find_reader(self, place: PlaceId) -> PersonId | None:
        """Whose private chat this is."""
        row = self._transaction.row(_READER, place=place)
        return PersonId(row.person_id) if row is not None else None


_community: sa.BindParameter[int] = sa.bindparam("community", type_=Id)
_place: sa.BindParameter[int] = sa.bindparam("place", type_=Id)
_after: sa.BindParameter[int] = sa.bindparam("after", type_=Id)
_most: sa.BindParameter[int] = sa.bindparam("most", type_=sa.Integer)
_ONE = sa.select(weeklies).where(weeklies.c.community_id == _community)
_WITHOUT = (
    sa.select(weekly_without.c.place_id)
    .join(places, places.c.id == weekly_without.c.place_id)
    .where(places.c.community_id == _community)
)
_DROP_WITHOUT = sa.delete(weekly_without).where(weekly_without.c.place_id == _place)
_PLACES = (
    sa.select(places.c.id)
    .where(
        places.c.community_id == _community,
        places.c.id > _after,
        places.c.reachable,
        ~places.c.private,
        places.c.id.not_in(sa.select(weekly_without.c.place_id)),
    )
    .order_by(places.c.id)
    .limit(_most)
)
_UNPLANNED = (
    sa.select(communities.c.id)
    .where(~sa.exists().where(ticks.c.kind == "whats-on", ticks.c.ref == sa.cast(communities.c.id, sa.String(60))))
    .order_by(communities.c.id)
)
_PLANNED_FOR_PERSONS = sa.select(ticks.c.at).where(ticks.c.kind == "whats-on-mine", ticks.c.ref == "all")
_chat = (
    sa.select(places.c.id)
    .join(presences, presences.c.place_id == places.c.id)
    .where(places.c.private, places.c.reachable, presences.c.person_id == preferences.c.person_id)
    .order_by(places.c.since, places.c.id)
    .limit(1)
    .scalar_subquery()
)
_READERS = (
    sa.select(preferences.c.person_id, _chat.label("place_id"))
    .join(persons, persons.c.id == preferences.c.person_id)
    .where(preferences.c.person_id > _after, preferences.c.weekly, ~persons.c.stopped)
    .order_by(preferences.c.person_id)
    .limit(_most)
)
_READER = sa.select(presences.c.person_id).where(presences.c.place_id == _place).limit(1)


@cache
def _put(dialect: str) -> sa.Executable:
    statement = upsert(dialect, weeklies)
    changed = {column.name: statement.excluded[column.name] for column in weeklies.c if column.name != "community_id"}
    return statement.on_conflict_do_update(index_elements=["community_id"], set_=changed)


@cache
def _add_without(dialect: str) -> sa.Executable:
    return upsert(dialect, weekly_without).on_conflict_do_nothing()
