"""Tables and every query of places, and of who has acted where."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from typing import Any

import sqlalchemy as sa

from bot.chat.inbound import Place
from bot.people.model import Community, CommunityId, KnownPlace, PersonId, PlaceId
from storage.engine import among, insert_many, upsert
from storage.people import communities
from storage.presences import presences
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime, tables

places = sa.Table(
    "places",
    tables,
    sa.Column("id", Id, primary_key=True, autoincrement=False),
    sa.Column("key", sa.String(200), nullable=False, unique=True),  # platform:id:topic
    sa.Column("platform", sa.String(20), nullable=False),
    sa.Column("ref", sa.String(100), nullable=False),
    sa.Column("topic", sa.String(60), nullable=False),
    sa.Column("private", sa.Boolean, nullable=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("community_id", Id, sa.ForeignKey("communities.id"), index=True),
    sa.Column("reachable", sa.Boolean, nullable=False, default=True),
    sa.Column("since", UtcDateTime, nullable=False),
    sa.Column("language", sa.String(12)),  # of its posts, where it is not its community's
)


class PlaceRows:
    """Places of one transaction. What a batch looks up again and again is read once."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._places: dict[str, KnownPlace | None] = {}
        self._present: set[tuple[PersonId, PlaceId]] = set()

    def foresee(self, where: Iterable[Place]) -> None:
        """Read in one go what a batch will ask for: people answer one question in hundreds of places."""
        missing = sorted({_place_key(place) for place in where} - self._places.keys())
        if not missing:
            return
        self._places |= dict.fromkeys(missing)
        for row in self._transaction.rows(_places_among(self._transaction.dialect), keys=missing):
            self._places[row.key] = _known_place(row)

    def find(self, where: Place) -> KnownPlace | None:
        """The place as we keep it, if we do."""
        key = _place_key(where)
        if key not in self._places:
            self.foresee([where])
        return self._places[key]

    def find_kept(self, place: PlaceId) -> KnownPlace | None:
        """The place of this id, if we keep it."""
        row = self._transaction.row(_PLACE_BY_ID, place=place)
        return _known_place(row) if row is not None else None

    def get(self, place: PlaceId) -> KnownPlace:
        """A place that is known to be kept."""
        return _known_place(self._transaction.connection.execute(_PLACE_BY_ID, {"place": place}).one())

    def add(self, where: Place, community: CommunityId | None) -> KnownPlace:
        """Keep a place; one kept already gets the community and the title."""
        row = {
            "id": self._transaction.new_id(),
            "key": _place_key(where),
            "platform": where.platform,
            "ref": where.id,
            "topic": where.topic,
            "private": where.private,
            "title": where.title,
            "community_id": community,
            "reachable": True,
            "since": self._transaction.now,
        }
        self._transaction.write(_add_place(self._transaction.dialect), row)
        self._forget_read()
        known = self.find(where)
        if known is None:
            raise LookupError("a place was not there after it was kept")
        return known

    def list_of(self, community: CommunityId) -> tuple[KnownPlace, ...]:
        """All group places of a community, oldest first."""
        return tuple(_known_place(row) for row in self._transaction.rows(_PLACES_OF, community=community))

    def list_unreachable(self, community: CommunityId, *, most: int) -> tuple[KnownPlace, ...]:
        """So many group places that could not be written to when that was last tried, the oldest first."""
        rows = self._transaction.rows(_UNREACHABLE_OF, community=community, most=most)
        return tuple(map(_known_place, rows))

    def list_in(self, where: Place) -> tuple[KnownPlace, ...]:
        """The places that we keep in the same group: itself, and each of its topics."""
        rows = self._transaction.rows(_PLACES_IN, platform=where.platform, ref=where.id, private=where.private)
        return tuple(_known_place(row) for row in rows)

    def move(self, place: PlaceId, to: Place) -> None:
        """The place has a new id on its platform, which no other place of ours has."""
        self._forget_read()
        new = {"place": place, "new_key": _place_key(to), "new_ref": to.id, "new_topic": to.topic}
        self._transaction.write(_MOVE_PLACE, new)

    def forget(self, place: PlaceId) -> None:
        """The place is gone: it and what names people there is forgotten."""
        self.flush()
        self._forget_read()
        for statement in (_FORGET_PRESENCES, _FORGET_PLACE):
            self._transaction.write(statement, {"place": place})

    def put_language(self, place: PlaceId, language: str) -> None:
        """Posts there are in this language from now on; an empty one means the community's."""
        self._forget_read()
        self._transaction.write(_PUT_LANGUAGE, {"place": place, "spoken": language or None})

    def reach(self, place: PlaceId, *, reachable: bool) -> None:
        """Whether the place can be written to."""
        self._forget_read()
        self._transaction.write(_REACH, {"place": place, "can": reachable})

    def is_silent(self, where: Place) -> bool:
        """Whether it is a place of ours that could not be written to when it was last tried."""
        known = self.find(where)
        return known is not None and not known.reachable

    def heard_from(self, where: Place) -> None:
        """Somebody did something there: it can be written to, and has this title. Written only where that is news."""
        known = self.find(where)
        if known is None:
            return
        if not known.reachable:
            self.reach(known.id, reachable=True)
        if where.title not in ("", known.where.title):
            self._transaction.write(_PUT_TITLE, {"place": known.id, "new_title": where.title})
            self._places[_place_key(where)] = replace(known, where=where, reachable=True)

    def note_presence(self, person: PersonId, place: PlaceId) -> None:
        """The person has acted in this place; gathered."""
        self._transaction.writes += 1
        self._present.add((person, place))

    def list_presences(self, person: PersonId) -> tuple[KnownPlace, ...]:
        """Group places where the person has acted."""
        return self._list_presences(person, private=False)

    def list_private(self, person: PersonId) -> tuple[KnownPlace, ...]:
        """Private chats with the person that we keep, to write to them unasked."""
        return self._list_presences(person, private=True)

    def count_people(self, places: Sequence[PlaceId]) -> int:
        """How many have ever acted in one of these places."""
        self.flush()
        return int(self._transaction.connection.execute(_COUNT_PEOPLE, {"there": list(places)}).scalar_one())

    def _list_presences(self, person: PersonId, *, private: bool) -> tuple[KnownPlace, ...]:
        kept = [_known_place(row) for row in self._transaction.rows(_PRESENCES, person=person, private=private)]
        kept_ids = {place.id for place in kept}
        gathered = sorted(place for who, place in self._present if who == person and place not in kept_ids)
        return (*kept, *(place for place in map(self.get, gathered) if place.where.private is private))

    def flush(self) -> None:
        """Write the gathered presences."""
        rows = [{"person_id": person, "place_id": place} for person, place in sorted(self._present)]
        self._transaction.write(_add_presence(self._transaction.dialect), *rows)
        self._present.clear()

    def _forget_read(self) -> None:
        self._places.clear()


def _place_key(where: Place) -> str:
    return f"{where.platform}:{where.id}:{where.topic}"


def _known_place(row: Any) -> KnownPlace:
    where = Place(platform=row.platform, id=row.ref, topic=row.topic, private=row.private, title=row.title)
    community = None
    if row.community_id is not None:
        community = _community(row.community_id, row.name, row.time_zone, row.community_language)
    language = row.language or row.community_language or ""
    return KnownPlace(id=PlaceId(row.id), where=where, community=community, language=language, reachable=row.reachable)


@lru_cache(256)
def _community(community: int, name: str, time_zone: str, language: str) -> Community:
    """One value for all its places: a batch of votes may come from a hundred of them."""
    return Community(id=CommunityId(community), name=name, time_zone=time_zone, language=language)


_person: sa.BindParameter[int] = sa.bindparam("person", type_=Id)
_in_community: sa.BindParameter[int] = sa.bindparam("community", type_=Id)
_place: sa.BindParameter[int] = sa.bindparam("place", type_=Id)
_with_community = sa.select(
    *(column for column in places.c if column.name != "since"),
    communities.c.name,
    communities.c.time_zone,
    communities.c.language.label("community_language"),
).select_from(places.outerjoin(communities, communities.c.id == places.c.community_id))
_PRESENCES = _with_community.where(
    places.c.id.in_(sa.select(presences.c.place_id).where(presences.c.person_id == _person)),
    places.c.private == sa.bindparam("private"),
).order_by(places.c.since, places.c.title, places.c.id)
_PLACE_BY_ID = _with_community.where(places.c.id == _place)
_PLACES_OF = _with_community.where(places.c.community_id == _in_community, ~places.c.private).order_by(
    places.c.since, places.c.title, places.c.id
)
_UNREACHABLE_OF = _PLACES_OF.where(~places.c.reachable).limit(sa.bindparam("most", type_=sa.Integer))
_PLACES_IN = _with_community.where(
    places.c.platform == sa.bindparam("platform"),
    places.c.ref == sa.bindparam("ref"),
    places.c.private == sa.bindparam("private"),
).order_by(places.c.since, places.c.id)
_MOVE_PLACE = (
    sa.update(places)
    .where(places.c.id == _place)
    .values(
        key=sa.bindparam("new_key"),
        ref=sa.bindparam("new_ref"),
        topic=sa.bindparam("new_topic"),
        reachable=True,
    )
)
_PUT_TITLE = sa.update(places).where(places.c.id == _place).values(title=sa.bindparam("new_title"))
_PUT_LANGUAGE = sa.update(places).where(places.c.id == _place).values(language=sa.bindparam("spoken"))
_REACH = sa.update(places).where(places.c.id == _place).values(reachable=sa.bindparam("can"))
_FORGET_PLACE = sa.delete(places).where(places.c.id == _place)
_COUNT_PEOPLE = sa.select(sa.func.count(presences.c.person_id.distinct())).where(
    presences.c.place_id.in_(sa.bindparam("there", expanding=True))
)
_FORGET_PRESENCES = sa.delete(presences).where(presences.c.place_id == _place)


@cache
def _places_among(dialect: str) -> sa.Executable:
    return _with_community.where(among(dialect, places.c.key, "keys"))


@cache
def _add_presence(dialect: str) -> sa.Executable:
    return insert_many(dialect, presences, "person_id", "place_id").on_conflict_do_nothing()


@cache
def _add_place(dialect: str) -> sa.Executable:
    statement = upsert(dialect, places)
    new = statement.excluded
    kept = sa.func.coalesce(new.community_id, places.c.community_id)
    return statement.on_conflict_do_update(
        index_elements=["key"], set_={"title": new.title, "reachable": True, "community_id": kept}
    )
