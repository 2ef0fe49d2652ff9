"""Every query of questions that only pages ask: lists with a page at a time, and what comes next."""

from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from bot.people.model import CommunityId
from bot.polls.listed import Show
from bot.polls.model import Poll, PollId, State
from storage.polls import PollRows, polls
from storage.proposals import proposals
from storage.transaction import Transaction
from storage.types import Id


class DeskRows:
    """What pages list, in one transaction: as many statements for a page as for one question."""

    def __init__(self, transaction: Transaction, of: PollRows) -> None:
        self._transaction = transaction
        self._polls = of

    def list_some(self, community: CommunityId, show: Show, *, skip: int, most: int) -> tuple[Poll, ...]:
        """So many of those that a list shows, from there on."""
        return self._read(self._transaction.rows(_LISTS[show], community=community, skipped=skip, most=most))

    def list_closing(self, community: CommunityId, *, most: int) -> tuple[Poll, ...]:
        """So many open ones, the next to close first."""
        return self._read(self._transaction.rows(_CLOSING, community=community, most=most))

    def list_opening(self, community: CommunityId, *, most: int) -> tuple[Poll, ...]:
        """So many of those that open by themselves, the next first."""
        return self._read(self._transaction.rows(_OPENING, community=community, most=most))

    def list_proposed(self, community: CommunityId, *, most: int) -> tuple[tuple[Poll, int], ...]:
        """So many open ones in which proposed choices wait, with how many; those that close next first."""
        rows = self._transaction.rows(_PROPOSED, community=community, most=most)
        waiting = {PollId(row.id): row.waiting for row in rows}
        return tuple((poll, waiting[poll.id]) for poll in self._read(rows))

    def _read(self, rows: Sequence[Any]) -> tuple[Poll, ...]:
        ids = [PollId(row.id) for row in rows]
        self._polls.foresee(ids)
        return tuple(self._polls.get(poll) for poll in ids)


_in_community = polls.c.community_id == sa.bindparam("community", type_=Id)
_open = polls.c.state == State.OPEN.value
_planned = polls.c.state == State.PLANNED.value
_over = polls.c.state.in_([State.CLOSED.value, State.CANCELLED.value])
_most = sa.bindparam("most", type_=sa.Integer)
_ids = sa.select(polls.c.id).where(_in_community)


def _listed(chosen: sa.ColumnElement[bool], *order: Any) -> sa.Select[Any]:
    skipped = sa.bindparam("skipped", type_=sa.Integer)
    return _ids.where(chosen).order_by(*order, polls.c.number.desc()).limit(_most).offset(skipped)


_LISTS: Mapping[Show, sa.Executable] = {
    Show.OPEN: _listed(_open),
    Show.PLANNED: _listed(_planned),
    Show.OVER: _listed(_over, polls.c.ended_at.desc()),
}
_CLOSING = _ids.where(_open).order_by(polls.c.closes_at, polls.c.number).limit(_most)
_OPENING = _ids.where(_planned).order_by(polls.c.opens_at, polls.c.number).limit(_most)
_PROPOSED = (
    sa.select(polls.c.id, sa.func.count().label("waiting"))
    .select_from(proposals.join(polls, polls.c.id == proposals.c.poll_id))
    .where(_in_community, _open)
    .group_by(polls.c.id, polls.c.closes_at, polls.c.number)
    .order_by(polls.c.closes_at, polls.c.number)
    .limit(_most)
)
