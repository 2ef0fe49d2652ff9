"""Table and every query of the links by which those who promised an answer give it: one for a question."""

from datetime import datetime
from functools import cache

import sqlalchemy as sa

from bot.polls.model import PollId
from storage.engine import upsert
from storage.purposes import purposes
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime, tables

answerers = sa.Table(
    "answerers",
    tables,
    sa.Column("poll_id", Id, sa.ForeignKey("polls.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    sa.Column("mark", sa.String(64), nullable=False, unique=True),  # a keyed hash: the link itself is not kept
)


class AnswererRows:
    """Links to answer of one transaction. None is remembered: what another process wrote meanwhile counts."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def find(self, mark: str) -> PollId | None:
        """The question whose answer may be given by the link with this mark."""
        row = self._transaction.row(_BEHIND, mark=mark)
        return PollId(row.poll_id) if row is not None else None

    def is_linked(self, poll: PollId) -> bool:
        """Whether there is a link."""
        return self._transaction.row(_OF_POLL, poll=poll) is not None

    def put(self, poll: PollId, mark: str) -> None:
        """Have this be the link; any other is none from now on."""
        self._transaction.write(_put(self._transaction.dialect), {"poll_id": poll, "mark": mark})

    def forget(self, poll: PollId) -> None:
        """There is no link any more."""
        self._transaction.write(_FORGET, {"poll": poll})

    def forget_old(self, before: datetime) -> None:
        """Forget the links of what was answered before an instant."""
        self._transaction.write(_FORGET_OLD, {"before": before})


_of_poll = answerers.c.poll_id == sa.bindparam("poll", type_=Id)
_BEHIND = sa.select(answerers.c.poll_id).where(answerers.c.mark == sa.bindparam("mark"))
_OF_POLL = sa.select(answerers.c.poll_id).where(_of_poll)
_FORGET = sa.delete(answerers).where(_of_poll)
_answered = sa.select(purposes.c.poll_id).where(purposes.c.answered_at < sa.bindparam("before", type_=UtcDateTime))
_FORGET_OLD = sa.delete(answerers).where(answerers.c.poll_id.in_(_answered))


@cache
def _put(dialect: str) -> sa.Executable:
    statement = upsert(dialect, answerers)
    return statement.on_conflict_do_update(index_elements=["poll_id"], set_={"mark": statement.excluded["mark"]})
