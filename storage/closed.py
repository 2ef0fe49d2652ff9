"""Every query of questions that have closed, a page of them at a time."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache

import sqlalchemy as sa

from bot.people.model import CommunityId
from bot.polls.model import Door, Poll, PollId, State
from storage.engine import among
from storage.polls import PollRows, polls
from storage.published import published
from storage.tallies import tallies
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime


class ClosedRows:
    """Closed questions of one transaction."""

    def __init__(self, transaction: Transaction, of: PollRows) -> None:
        self._transaction = transaction
        self._polls = of

    def list_before(self, community: CommunityId, instant: datetime, *, skip: int, most: int) -> tuple[Poll, ...]:
        """What had closed by an instant and was not cancelled, the last first; after so many."""
        asked = {"community": community, "instant": instant, "skip": skip, "most": most}
        ids = [PollId(row.id) for row in self._transaction.rows(_BEFORE, **asked)]
        self._polls.foresee(ids)
        return tuple(map(self._polls.get, ids))

    def count_answers(self, polls: Sequence[PollId]) -> Mapping[PollId, int]:
        """How many answered each, but by the open link; of a secret one, as it is told. 0 where that is nothing."""
        counts = dict.fromkeys(polls, 0)
        for row in self._transaction.rows(_answers(self._transaction.dialect), polls=list(polls)):
            counts[PollId(row.poll_id)] += row.people or 0
        return counts


_BEFORE = (
    sa.select(polls.c.id)
    .where(
        polls.c.community_id == sa.bindparam("community", type_=Id),
        polls.c.state == State.CLOSED.value,
        polls.c.ended_at < sa.bindparam("instant", type_=UtcDateTime),
    )
    .order_by(polls.c.ended_at.desc(), polls.c.number.desc())
    .limit(sa.bindparam("most", type_=sa.Integer))
    .offset(sa.bindparam("skip", type_=sa.Integer))
)


@cache
def _answers(dialect: str) -> sa.Executable:
    people = sa.select(tallies.c.poll_id, tallies.c.votes.label("people")).where(
        among(dialect, tallies.c.poll_id, "polls"),
        tallies.c.door != Door.OPEN.value,
        tallies.c.n == 0,  # people, in place of an option
        tallies.c.value == 0,
    )
    told = sa.select(published.c.poll_id, published.c.voters).where(among(dialect, published.c.poll_id, "polls"))
    return people.union_all(told)
