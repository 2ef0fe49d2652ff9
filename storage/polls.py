"""Tables and every query of polls."""

from collections.abc import Sequence
from functools import cache

import sqlalchemy as sa

from bot.people.model import CommunityId, PersonId, PlaceId
from bot.polls.model import NoSuchPoll, Poll, PollId, State
from storage.engine import among, in_one, upsert
from storage.people import PeopleRows, communities
from storage.poll_values import ORIGINAL, poll_of, poll_row
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime, tables
from storage.versions import VersionRows, poll_words

polls = sa.Table(
    "polls",
    tables,
    sa.Column("id", Id, primary_key=True, autoincrement=False),
    sa.Column("community_id", Id, sa.ForeignKey("communities.id"), nullable=False),
    sa.Column("number", sa.Integer),
    sa.Column("question", sa.Text, nullable=False),
    sa.Column("kind", sa.String(20), nullable=False),
    sa.Column("least", sa.Integer),
    sa.Column("most", sa.Integer),  # of points, how many there are
    sa.Column("quadratic", sa.Boolean, nullable=False, default=False),
    sa.Column("counts", sa.String(8), nullable=False),
    sa.Column("quorum", sa.Integer, nullable=False),
    sa.Column("shuffled", sa.Boolean, nullable=False),
    sa.Column("takes_options", sa.Boolean, nullable=False),
    sa.Column("has_purpose", sa.Boolean, nullable=False),
    sa.Column("nudges", sa.Boolean, nullable=False),
    sa.Column("repeats", sa.String(8), nullable=False),
    sa.Column("mode", sa.String(20), nullable=False),
    sa.Column("turnout", sa.Integer, nullable=False),  # of a secret one, at least so many, as everybody is told it
    sa.Column("extended", sa.Boolean, nullable=False),
    sa.Column("closed_early", sa.Boolean, nullable=False),
    sa.Column("by_place", sa.Boolean, nullable=False),
    sa.Column("state", sa.String(20), nullable=False),
    sa.Column("asked_by", Id, sa.ForeignKey("persons.id"), nullable=False, index=True),
    sa.Column("asked_in", Id),
    sa.Column("written", sa.String(200), nullable=False, default="", index=True),
    sa.Column("opens_at", UtcDateTime),
    sa.Column("opened_at", UtcDateTime),
    sa.Column("closes_at", UtcDateTime, nullable=False),
    sa.Column("nudged", sa.Boolean, nullable=False),
    sa.Column("chased", sa.Integer, nullable=False),
    sa.Column("chased_at", UtcDateTime),
    sa.Column("series_id", Id, index=True),
    sa.Column("ended_at", UtcDateTime),
    sa.Column("reason", sa.Text, nullable=False, default=""),
    sa.UniqueConstraint("community_id", "number"),
    sa.Index("ix_polls_community_id_state", "community_id", "state"),
)

poll_options = sa.Table(
    "poll_options",
    tables,
    sa.Column("poll_id", Id, sa.ForeignKey("polls.id"), primary_key=True),
    sa.Column("n", sa.Integer, primary_key=True),  # counted from 1
    sa.Column("words", sa.Text, nullable=False),
    sa.Column("from_member", sa.Boolean, nullable=False),
    sqlite_with_rowid=False,
)

poll_places = sa.Table(
    "poll_places",
    tables,
    sa.Column("poll_id", Id, sa.ForeignKey("polls.id"), primary_key=True),
    sa.Column("place_id", Id, sa.ForeignKey("places.id", ondelete="CASCADE"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)


class PollRows:
    """Polls of one transaction; each is read once, and locked where the transaction writes."""

    def __init__(self, transaction: Transaction, people: PeopleRows) -> None:
        self._transaction = transaction
        self._people = people
        self._versions = VersionRows(transaction)
        self._polls: dict[PollId, Poll | None] = {}

    def foresee(self, polls: Sequence[PollId]) -> None:
        """Read in one go what a batch will ask for: polls in a fixed order, so that two processes cannot cross."""
        self._read(sorted(set(polls) - self._polls.keys()))

    def get(self, poll: PollId) -> Poll:
        """The poll; raises `NoSuchPoll`."""
        found = self.find(poll)
        if found is None:
            raise NoSuchPoll
        return found

    def find(self, poll: PollId) -> Poll | None:
        """The poll, if it is there."""
        self.foresee([poll])
        return self._polls[poll]

    def _read(self, ids: Sequence[PollId]) -> None:
        if not ids:
            return
        transaction, dialect = self._transaction, self._transaction.dialect
        rows = transaction.rows(_polls_among(dialect, locked=not transaction.reads_only), polls=ids)
        words: dict[int, dict[str, list[str]]] = {}
        proposed: dict[int, list[int]] = {}
        for row in transaction.rows(_words_of(dialect), polls=ids):
            words.setdefault(row.poll_id, {}).setdefault(row.language, []).append(row.words)
            if row.from_member:
                proposed.setdefault(row.poll_id, []).append(row.n)
        stands = {row.poll_id: _listed(row.place_id) for row in transaction.rows(_places_of(dialect), polls=ids)}
        self._polls |= dict.fromkeys(ids)
        for row in rows:
            self._polls[PollId(row.id)] = poll_of(
                row, words.get(row.id, {}), stands.get(row.id, []), proposed.get(row.id, [])
            )

    def find_numbered(self, community: CommunityId, number: int) -> Poll | None:
        """The poll of this number in a community."""
        row = self._transaction.row(_NUMBERED, community=community, number=number)
        return self.find(PollId(row.id)) if row is not None else None

    def find_written(self, written: str) -> Poll | None:
        """The poll that was asked in this message."""
        row = self._transaction.row(_WRITTEN, written=written)
        return self.find(PollId(row.id)) if row is not None else None

    def find_last(self, community: CommunityId, kind: str) -> Poll | None:
        """The last question of a kind, by its name, that was asked in a community."""
        row = self._transaction.row(_LAST_OF_KIND, community=community, kind=kind)
        return self.find(PollId(row.id)) if row is not None else None

    def find_draft(self, person: PersonId) -> Poll | None:
        """What somebody is about to ask."""
        row = self._transaction.row(_DRAFT_OF, person=person)
        return self.find(PollId(row.id)) if row is not None else None

    def list_open(self, community: CommunityId) -> tuple[Poll, ...]:
        """Open polls, the oldest first."""
        ids = [PollId(row.id) for row in self._transaction.rows(_OPEN_IN, community=community)]
        self.foresee(ids)
        return tuple(self.get(poll) for poll in ids)

    def count_open(self, place: PlaceId) -> int:
        """How many open polls stand in a place."""
        return int(self._transaction.connection.execute(_COUNT_OPEN, {"place": place}).scalar_one())

    def next_number(self, community: CommunityId) -> int:
        """The next free number of a community; never given twice."""
        self._transaction.writes += 1
        return int(self._transaction.connection.execute(_NEXT_NUMBER, {"community": community}).scalar_one())

    def add(self, poll: Poll) -> None:
        """Keep a new poll, draft or open."""
        self._people.flush()
        self._transaction.write(_ADD_POLL, poll_row(poll))
        self._add_options(poll)
        if poll.versions:
            self._versions.put(poll.id, poll.versions)
        self._polls[poll.id] = poll
        for place in poll.places:
            self._stand_in(poll.id, place)

    def _add_options(self, poll: Poll) -> None:
        rows = [
            {"poll_id": poll.id, "n": n, "words": words, "from_member": n in poll.from_members}
            for n, words in enumerate(poll.options, 1)
        ]
        self._transaction.write(_ADD_OPTION, *rows)

    def put(self, poll: Poll) -> None:
        """Keep a changed poll; its options too: in other words before the first answer, or with more of them."""
        before = self.get(poll.id)
        row = poll_row(poll)
        self._transaction.write(_PUT_POLL, {f"new_{name}": value for name, value in row.items()})
        if poll.options != before.options:
            self._transaction.write(_FORGET_OPTIONS, {"poll": poll.id})
            self._add_options(poll)
        if poll.versions != before.versions:
            self._versions.put(poll.id, poll.versions)
        for place in sorted(set(poll.places) - set(before.places)):
            self._stand_in(poll.id, place)
        self._polls[poll.id] = poll

    def hand_over(self, gone: PersonId, to: PersonId) -> None:
        """What `gone` asked, `to` has asked from now on."""
        self._people.flush()
        self._polls.clear()
        self._transaction.write(_HAND_OVER, {"gone": gone, "person": to})

    def _stand_in(self, poll: PollId, place: PlaceId) -> None:
        statement = _add_place(self._transaction.dialect)
        self._transaction.write(statement, {"poll_id": poll, "place_id": place})

    def forget(self, poll: PollId) -> None:
        """Forget a draft."""
        self._versions.put(poll, ())
        for statement in (_FORGET_OPTIONS, _FORGET_PLACES, _FORGET_POLL):
            self._transaction.write(statement, {"poll": poll})
        self._polls[poll] = None


def _listed(places: str) -> list[PlaceId]:
    return sorted(map(PlaceId, map(int, places.split())))


_one: sa.BindParameter[int] = sa.bindparam("poll", type_=Id)
_community: sa.BindParameter[int] = sa.bindparam("community", type_=Id)
_NUMBERED = sa.select(polls.c.id).where(polls.c.community_id == _community, polls.c.number == sa.bindparam("number"))
_WRITTEN = sa.select(polls.c.id).where(polls.c.written == sa.bindparam("written")).limit(1)
_LAST_OF_KIND = (
    sa.select(polls.c.id)
    .where(polls.c.community_id == _community, polls.c.kind == sa.bindparam("kind"), polls.c.number.is_not(None))
    .order_by(polls.c.number.desc())
    .limit(1)
)
_DRAFT_OF = sa.select(polls.c.id).where(polls.c.asked_by == sa.bindparam("person"), polls.c.state == State.DRAFT.value)
_OPEN_IN = (
    sa.select(polls.c.id)
    .where(polls.c.community_id == _community, polls.c.state == State.OPEN.value)
    .order_by(polls.c.number)
)
_COUNT_OPEN = (
    sa.select(sa.func.count())
    .select_from(poll_places.join(polls, polls.c.id == poll_places.c.poll_id))
    .where(poll_places.c.place_id == sa.bindparam("place"), polls.c.state == State.OPEN.value)
)
_NEXT_NUMBER = (
    sa.update(communities)
    .where(communities.c.id == _community)
    .values(last_poll_number=communities.c.last_poll_number + 1)
    .returning(communities.c.last_poll_number)
)
_HAND_OVER = (
    sa.update(polls).where(polls.c.asked_by == sa.bindparam("gone", type_=Id)).values(asked_by=sa.bindparam("person"))
)
_ADD_POLL = sa.insert(polls)
_ADD_OPTION = sa.insert(poll_options)
_PUT_POLL = (
    sa.update(polls)
    .where(polls.c.id == sa.bindparam("new_id"))
    .values({column: sa.bindparam(f"new_{column.name}") for column in polls.c if column.name != "id"})
)
_FORGET_OPTIONS = sa.delete(poll_options).where(poll_options.c.poll_id == _one)
_FORGET_PLACES = sa.delete(poll_places).where(poll_places.c.poll_id == _one)
_FORGET_POLL = sa.delete(polls).where(polls.c.id == _one)


@cache
def _polls_among(dialect: str, *, locked: bool) -> sa.Executable:
    statement = (
        sa.select(polls, communities.c.time_zone)
        .join(communities, communities.c.id == polls.c.community_id)
        .where(among(dialect, polls.c.id, "polls"))
        .order_by(polls.c.id)
    )
    return statement.with_for_update(of=polls) if locked else statement


@cache
def _words_of(dialect: str) -> sa.Executable:
    # One statement for all words: most polls have no further language, and are read for each vote.
    def theirs_in(poll: sa.Column[int]) -> sa.ColumnElement[bool]:
        return among(dialect, poll, "polls")

    theirs = sa.select(poll_options.c.poll_id, sa.literal(ORIGINAL).label("language"), poll_options.c.n)
    others = sa.select(poll_words.c.poll_id, poll_words.c.language, poll_words.c.n)
    words = sa.union_all(
        theirs.add_columns(poll_options.c.words, poll_options.c.from_member).where(
            among(dialect, poll_options.c.poll_id, "polls")
        ),
        others.add_columns(poll_words.c.words, sa.false().label("from_member")).where(
            among(dialect, poll_words.c.poll_id, "polls")
        ),
    )
    return words.order_by(words.selected_columns.n)


@cache
def _places_of(dialect: str) -> sa.Executable:
    # A row for each poll, and not for each place: it is read for each batch of votes, and there may be hundreds.
    theirs = among(dialect, poll_places.c.poll_id, "polls")
    stands = sa.select(poll_places.c.poll_id, in_one(dialect, poll_places.c.place_id))
    return stands.where(theirs).group_by(poll_places.c.poll_id)


@cache
def _add_place(dialect: str) -> sa.Executable:
    return upsert(dialect, poll_places).on_conflict_do_nothing()
