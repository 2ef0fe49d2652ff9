"""Every query of who gets a copy of a question in private, because they asked for that."""

from collections.abc import Sequence

import sqlalchemy as sa

from bot.people.model import PersonId, PlaceId
from bot.polls.model import PollId, Reading
from storage.people import persons
from storage.places import places
from storage.polls import poll_places, polls
from storage.preferences import preferences
from storage.presences import presences
from storage.transaction import Transaction
from storage.types import Id


class FollowerRows:
    """Followers of one transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def list_of(self, poll: PollId, *, after: int, most: int) -> Sequence[tuple[PersonId, PlaceId | None]]:
        """Who asked for reminders of questions and acts where this one stands, in the order of their ids.

        With the first private chat in which they can be reached. Whoever said stop, and the asker, are left out.
        """
        rows = self._transaction.rows(_FOLLOWERS, poll=poll, after=after, most=most)
        return [(PersonId(row.person_id), PlaceId(row.place_id) if row.place_id else None) for row in rows]

    def reading_in(self, place: PlaceId) -> Reading:
        """How whoever has this private chat reads a question."""
        row = self._transaction.row(_READING, place=place)
        return Reading(language=row.language, zone=row.zone) if row is not None else Reading()


_poll: sa.BindParameter[int] = sa.bindparam("poll", type_=Id)
_their = presences.alias()
_chat = (
    sa.select(places.c.id)
    .join(_their, _their.c.place_id == places.c.id)
    .where(_their.c.person_id == preferences.c.person_id, places.c.private, places.c.reachable)
    .order_by(places.c.since, places.c.id)
    .limit(1)
    .scalar_subquery()
)
_acts_there = (
    sa.select(presences.c.place_id)
    .join(poll_places, poll_places.c.place_id == presences.c.place_id)
    .where(presences.c.person_id == preferences.c.person_id, poll_places.c.poll_id == _poll)
    .exists()
)
_asker = sa.select(polls.c.asked_by).where(polls.c.id == _poll).scalar_subquery()
_FOLLOWERS = (
    sa.select(preferences.c.person_id, _chat.label("place_id"))
    .join(persons, persons.c.id == preferences.c.person_id)
    .where(
        preferences.c.person_id > sa.bindparam("after", type_=Id),
        preferences.c.poll_reminders,
        ~persons.c.stopped,
        preferences.c.person_id != _asker,
        _acts_there,
    )
    .order_by(preferences.c.person_id)
    .limit(sa.bindparam("most"))
)
_READING = (
    sa.select(preferences.c.language, preferences.c.zone)
    .join(presences, presences.c.person_id == preferences.c.person_id)
    .where(presences.c.place_id == sa.bindparam("place", type_=Id))
    .limit(1)
)
