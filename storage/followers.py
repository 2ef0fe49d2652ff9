"""Every query of who gets a copy of a question in private, because they asked for that."""

from collections.abc import Callable, Sequence
from typing import Any

import sqlalchemy as sa

from bot.people.model import PersonId, PlaceId
from bot.polls.model import PollId, Reading
from bot.work import Subject
from storage.ballots import ballots
from storage.people import persons
from storage.places import places
from storage.polls import poll_places, polls
from storage.posts import posts
from storage.preferences import preferences
from storage.presences import presences
from storage.quiets import quiets
from storage.transaction import Transaction
from storage.types import Id


class FollowerRows:
    """Followers of one transaction. `gathered` writes what the batch has gathered of persons, presences and ballots."""

    def __init__(self, transaction: Transaction, gathered: Callable[[], None]) -> None:
        self._transaction = transaction
        self._gathered = gathered

    def list_of(self, poll: PollId, *, after: int, most: int) -> Sequence[tuple[PersonId, PlaceId | None]]:
        """Who asked for reminders of questions and acts where this one stands, in the order of their ids.

        With the first private chat in which they can be reached. The asker is left out, and whoever said stop, or wants
        to hear no more of this question.
        """
        return self._list(_FOLLOWERS, poll=poll, after=after, most=most)

    def list_missing(
        self, poll: PollId, *, unless: Sequence[str], after: int, most: int
    ) -> Sequence[tuple[PersonId, PlaceId | None]]:
        """Those of them who have not answered, nor said that they would rather not.

        Left out is for whom something of these kinds about this question waits: it comes without that.
        """
        return self._list(_MISSING, poll=poll, ref=str(poll), unless=list(unless), after=after, most=most)

    def _list(self, statement: sa.Executable, **values: Any) -> Sequence[tuple[PersonId, PlaceId | None]]:
        self._gathered()
        rows = self._transaction.rows(statement, **values)
        return [(PersonId(row.person_id), PlaceId(row.place_id) if row.place_id else None) for row in rows]

    def find_chat(self, person: PersonId, platform: str) -> PlaceId | None:
        """The first private chat on a platform in which somebody can be reached."""
        self._gathered()
        row = self._transaction.row(_CHAT_ON, person=person, platform=platform)
        return PlaceId(row.id) if row is not None else None

    def forget_answered(self, subject: Subject, poll: PollId) -> None:
        """Whatever of this subject waits is dropped where its reader has answered the question."""
        self._gathered()
        self._transaction.write(_FORGET_ANSWERED, {"of_kind": subject.kind, "of_ref": subject.ref, "poll": poll})

    def reading_in(self, place: PlaceId) -> Reading:
        """How whoever has this private chat reads a question."""
        row = self._transaction.row(_READING, place=place)
        return Reading(language=row.language, zone=row.zone) if row is not None else Reading()


_poll: sa.BindParameter[int] = sa.bindparam("poll", type_=Id)
_their = presences.alias()
_chats = (
    sa.select(places.c.id)
    .join(_their, _their.c.place_id == places.c.id)
    .where(places.c.private, places.c.reachable)
    .order_by(places.c.since, places.c.id)
    .limit(1)
)
_chat = _chats.where(_their.c.person_id == preferences.c.person_id).scalar_subquery()
_CHAT_ON = _chats.where(
    _their.c.person_id == sa.bindparam("person", type_=Id), places.c.platform == sa.bindparam("platform")
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
        ~sa.exists().where(quiets.c.poll_id == _poll, quiets.c.person_id == preferences.c.person_id),
        _acts_there,
    )
    .order_by(preferences.c.person_id)
    .limit(sa.bindparam("most"))
)
_waits_for_them = (
    sa.select(posts.c.id)
    .join(presences, presences.c.place_id == posts.c.place_id)
    .where(
        posts.c.kind.in_(sa.bindparam("unless", expanding=True)),
        posts.c.ref == sa.bindparam("ref"),
        posts.c.shown == 0,
        presences.c.person_id == preferences.c.person_id,
    )
    .exists()
)
_MISSING = _FOLLOWERS.where(
    ~sa.exists().where(ballots.c.poll_id == _poll, ballots.c.voter_id == preferences.c.person_id), ~_waits_for_them
)
# Asked by the posts, of which few wait: there may be very many ballots.
_reader_answered = (
    sa.select(presences.c.person_id)
    .join(ballots, ballots.c.voter_id == presences.c.person_id)
    .where(presences.c.place_id == posts.c.place_id, ballots.c.poll_id == _poll, ballots.c.counts)
    .exists()
)
_FORGET_ANSWERED = sa.delete(posts).where(
    posts.c.kind == sa.bindparam("of_kind"), posts.c.ref == sa.bindparam("of_ref"), posts.c.shown == 0, _reader_answered
)
_READING = (
    sa.select(preferences.c.language, preferences.c.zone)
    .join(presences, presences.c.person_id == preferences.c.person_id)
    .where(presences.c.place_id == sa.bindparam("place", type_=Id))
    .limit(1)
)
