"""Whether a question is open for somebody: what a welcome goes by, without reading any question."""

import sqlalchemy as sa

from bot.people.model import PersonId
from storage.polls import poll_places, polls
from storage.presences import presences
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime


class OpenQuestions:
    """Open questions of one transaction, counted as some or none."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def exist_for(self, person: PersonId) -> bool:
        """Whether a question is open in a place where the person has acted."""
        return self._transaction.row(_OPEN, person=person, now=self._transaction.now) is not None


_OPEN = (
    sa.select(polls.c.id)
    .join(poll_places, poll_places.c.poll_id == polls.c.id)
    .join(presences, presences.c.place_id == poll_places.c.place_id)
    .where(presences.c.person_id == sa.bindparam("person", type_=Id))
    .where(polls.c.state == "open", polls.c.closes_at > sa.bindparam("now", type_=UtcDateTime))
    .limit(1)
)
