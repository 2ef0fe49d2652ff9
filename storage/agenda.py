"""Every query of what is planned, what is over, and what comes again."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.people.model import CommunityId
from bot.polls.model import Mode, Poll, PollId, State
from storage.polls import PollRows, polls
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime


class AgendaRows:
    """The agenda of one transaction."""

    def __init__(self, transaction: Transaction, of: PollRows) -> None:
        self._transaction = transaction
        self._polls = of

    def list_planned(self, community: CommunityId) -> tuple[Poll, ...]:
        """What opens by itself, the next first."""
        return self._read(self._transaction.rows(_PLANNED, community=community))

    def list_ended(self, community: CommunityId, *, most: int) -> tuple[Poll, ...]:
        """What has closed or was cancelled, the last first."""
        return self._read(self._transaction.rows(_ENDED, community=community, most=most))

    def list_overdue(self, community: CommunityId) -> tuple[tuple[PollId, datetime], ...]:
        """What should be open by now and is not, with when it should have opened. None of it is locked."""
        rows = self._transaction.rows(_OVERDUE, community=community, now=self._transaction.now)
        return tuple((PollId(row.id), row.opens_at) for row in rows)

    def list_before(self, poll: Poll, *, most: int) -> tuple[Poll, ...]:
        """Those of the same series that closed before it did, the last first."""
        if poll.series is None or poll.ended_at is None:
            return ()
        rows = self._transaction.rows(_BEFORE, first=poll.series, ended=poll.ended_at, most=most)
        return self._read(rows)

    def find_live(self, first: PollId) -> Poll | None:
        """The one of a series that is planned or open; there is one at most."""
        rows = self._transaction.rows(_LIVE, first=first)
        return self._polls.get(PollId(rows[0].id)) if rows else None

    def list_sensitive(self, community: CommunityId, *, since: datetime) -> tuple[Poll, ...]:
        """Sensitive questions that are planned, are open, or closed after an instant."""
        return self._read(self._transaction.rows(_SENSITIVE, community=community, since=since))

    def _read(self, rows: Sequence[Any]) -> tuple[Poll, ...]:
        ids = [PollId(row.id) for row in rows]
        self._polls.foresee(ids)
        return tuple(self._polls.get(poll) for poll in ids)


_in_community = polls.c.community_id == sa.bindparam("community", type_=Id)
_planned = polls.c.state == State.PLANNED.value
_PLANNED = sa.select(polls.c.id).where(_in_community, _planned).order_by(polls.c.opens_at, polls.c.number)
_ENDED = (
    sa.select(polls.c.id)
    .where(_in_community, polls.c.state.in_([State.CLOSED.value, State.CANCELLED.value]))
    .order_by(polls.c.ended_at.desc(), polls.c.number.desc())
    .limit(sa.bindparam("most"))
)
_OVERDUE = sa.select(polls.c.id, polls.c.opens_at).where(
    _in_community, _planned, polls.c.opens_at <= sa.bindparam("now", type_=UtcDateTime)
)
_first = sa.bindparam("first", type_=Id)
_of_series = sa.or_(polls.c.series_id == _first, polls.c.id == _first)
_BEFORE = (
    sa.select(polls.c.id)
    .where(
        _of_series,
        polls.c.state == State.CLOSED.value,
        polls.c.ended_at < sa.bindparam("ended", type_=UtcDateTime),
    )
    .order_by(polls.c.ended_at.desc())
    .limit(sa.bindparam("most"))
)
_SENSITIVE = (
    sa.select(polls.c.id)
    .where(
        _in_community,
        polls.c.mode == Mode.SENSITIVE.value,
        polls.c.state.not_in([State.DRAFT.value, State.CANCELLED.value]),
        sa.or_(polls.c.ended_at.is_(None), polls.c.ended_at > sa.bindparam("since", type_=UtcDateTime)),
    )
    .order_by(polls.c.number)
)
_LIVE = sa.select(polls.c.id).where(_of_series, polls.c.state.in_([State.PLANNED.value, State.OPEN.value]))
