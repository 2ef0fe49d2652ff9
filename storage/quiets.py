"""Table and every query of who wants to hear no more of a question."""

from functools import cache

import sqlalchemy as sa

from bot.people.model import PersonId
from bot.polls.model import PollId
from storage.engine import upsert
from storage.people import PeopleRows
from storage.transaction import Transaction
from storage.types import Id, tables

quiets = sa.Table(
    "quiets",
    tables,
    sa.Column("poll_id", Id, sa.ForeignKey("polls.id"), primary_key=True),
    sa.Column("person_id", Id, sa.ForeignKey("persons.id"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)


class QuietRows:
    """Who wants to hear no more of which question, of one transaction."""

    def __init__(self, transaction: Transaction, people: PeopleRows) -> None:
        self._transaction = transaction
        self._people = people

    def put(self, poll: PollId, person: PersonId) -> None:
        """They want to hear no more of it."""
        self._people.flush()
        self._transaction.write(_put(self._transaction.dialect), {"poll_id": poll, "person_id": person})

    def is_quiet(self, poll: PollId, person: PersonId) -> bool:
        """Whether they want to hear no more of it."""
        return self._transaction.row(_ONE, poll=poll, person=person) is not None

    def forget(self, poll: PollId, person: PersonId) -> None:
        """They do want to hear of it."""
        self._transaction.write(_FORGET, {"poll": poll, "person": person})

    def forget_all(self, poll: PollId) -> None:
        """Nothing comes of it any more."""
        self._transaction.write(_FORGET_ALL, {"poll": poll})


_poll: sa.BindParameter[int] = sa.bindparam("poll", type_=Id)
_person: sa.BindParameter[int] = sa.bindparam("person", type_=Id)
_one = (quiets.c.poll_id == _poll) & (quiets.c.person_id == _person)
_ONE = sa.select(quiets.c.poll_id).where(_one)
_FORGET = sa.delete(quiets).where(_one)
_FORGET_ALL = sa.delete(quiets).where(quiets.c.poll_id == _poll)


@cache
def _put(dialect: str) -> sa.Executable:
    return upsert(dialect, quiets).on_conflict_do_nothing()
