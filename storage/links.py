"""Table and every query of the links by which a question is answered without an app."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.polls.model import PollId, VoterId
from bot.polls.model.links import Link, LinkCount
from storage.polls import polls
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime, tables

links = sa.Table(
    "links",
    tables,
    sa.Column("mark", sa.String(64), primary_key=True),  # a keyed hash: the link itself is not kept
    sa.Column("poll_id", Id, sa.ForeignKey("polls.id"), nullable=False, index=True),
    sa.Column("single", sa.Boolean, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),  # how often one for all was made; 0 where it works once
    sa.Column("stopped", sa.Boolean, nullable=False),
    sa.Column("voter_id", Id),  # who used a single one: a random number
)


class LinkRows:
    """Links of one transaction. None is remembered: what another process wrote meanwhile counts."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def find(self, mark: str) -> Link | None:
        """The link with this mark, as it is now."""
        row = self._transaction.row(_LINK, mark=mark)
        return _link(row) if row is not None else None

    def find_open(self, poll: PollId) -> Link | None:
        """The last link of a question that anybody may use; it may be stopped."""
        row = self._transaction.row(_LAST_OPEN, poll=poll)
        return _link(row) if row is not None else None

    def add(self, links: Sequence[Link]) -> None:
        """Keep new links."""
        self._transaction.write(_ADD, *map(_row, links))

    def use(self, mark: str, voter: VoterId) -> None:
        """Somebody has used one that works once: it is theirs from now on."""
        self._transaction.write(_USE, {"used": mark, "voter": voter})

    def stop(self, poll: PollId) -> None:
        """Stop all links of a question but those that were used."""
        self._transaction.write(_STOP, {"poll": poll})

    def stop_open(self, poll: PollId) -> None:
        """Stop those that anybody may use."""
        self._transaction.write(_STOP_OPEN, {"poll": poll})

    def count(self, poll: PollId) -> LinkCount:
        """How many links that work once there are."""
        row = self._transaction.connection.execute(_COUNT, {"poll": poll}).one()
        return LinkCount(made=row.made, used=row.used or 0, stopped=row.stopped or 0)

    def unlink(self, poll: PollId) -> None:
        """The question is over: nobody is to know any more which link brought which ballot."""
        self._transaction.write(_UNLINK, {"poll": poll})

    def forget_old(self, before: datetime) -> None:
        """Forget the links of questions that ended before an instant."""
        self._transaction.write(_FORGET_OLD, {"before": before})


def _link(row: Any) -> Link:
    return Link(
        mark=row.mark,
        poll=PollId(row.poll_id),
        single=row.single,
        version=row.version,
        stopped=row.stopped,
        voter=VoterId(row.voter_id) if row.voter_id is not None else None,
    )


def _row(link: Link) -> dict[str, Any]:
    return {
        "mark": link.mark,
        "poll_id": link.poll,
        "single": link.single,
        "version": link.version,
        "stopped": link.stopped,
        "voter_id": link.voter,
    }


_of_poll = links.c.poll_id == sa.bindparam("poll", type_=Id)
_LINK = sa.select(links).where(links.c.mark == sa.bindparam("mark"))
_LAST_OPEN = sa.select(links).where(_of_poll, ~links.c.single).order_by(links.c.version.desc()).limit(1)
_ADD = sa.insert(links)
_USE = sa.update(links).where(links.c.mark == sa.bindparam("used")).values(voter_id=sa.bindparam("voter"))
_STOP = sa.update(links).where(_of_poll, links.c.voter_id.is_(None)).values(stopped=True)
_STOP_OPEN = sa.update(links).where(_of_poll, ~links.c.single).values(stopped=True)
_COUNT = sa.select(
    sa.func.count().label("made"),
    sa.func.sum(sa.case((links.c.voter_id.is_not(None), 1), else_=0)).label("used"),
    sa.func.sum(sa.case((links.c.stopped, 1), else_=0)).label("stopped"),
).where(_of_poll, links.c.single)
_UNLINK = sa.update(links).where(_of_poll).values(voter_id=None)
_FORGET_OLD = sa.delete(links).where(
    links.c.poll_id.in_(sa.select(polls.c.id).where(polls.c.ended_at < sa.bindparam("before", type_=UtcDateTime)))
)
