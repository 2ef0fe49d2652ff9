"""What is told of secret questions: all that is kept of their results."""

import sqlalchemy as sa

from bot.polls.model import PollId
from bot.polls.model.publishing import Published, Row
from storage.transaction import Transaction
from storage.types import Id, tables

_WHOLE = 0
"""The line of the result itself. Those of places are counted from 1."""

published = sa.Table(
    "published",
    tables,
    sa.Column("poll_id", Id, sa.ForeignKey("polls.id"), primary_key=True),
    sa.Column("voters", sa.Integer),  # as it is told; none where nothing is
    sa.Column("leader", sa.Integer, nullable=False),
    sa.Column("tied", sa.Boolean, nullable=False),
    sa.Column("withheld", sa.Boolean, nullable=False),
    sa.Column("void", sa.Boolean, nullable=False),
    sa.Column("several", sa.Boolean, nullable=False),
    sa.Column("about", sa.Boolean, nullable=False),
    sqlite_with_rowid=False,
)

published_counts = sa.Table(
    "published_counts",
    tables,
    sa.Column("poll_id", Id, sa.ForeignKey("published.poll_id"), primary_key=True),
    sa.Column("line", sa.Integer, primary_key=True),
    sa.Column("n", sa.Integer, primary_key=True),  # the option, counted from 1
    sa.Column("place_id", Id),  # none for the whole; 0 for all places that are not shown alone
    sa.Column("votes", sa.Integer),  # none where it is not shown
    sqlite_with_rowid=False,
)


class PublishedRows:
    """Published results of one transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def put(self, poll: PollId, result: Published) -> None:
        """Keep it; it is the only one there will ever be."""
        head = {name: getattr(result, name) for name in _HEAD}
        self._transaction.write(_PUT, head | {"poll_id": poll})
        told = [(_WHOLE, None, result.counts), *((n, row.place, row.counts) for n, row in enumerate(result.rows, 1))]
        rows = [
            {"poll_id": poll, "line": number, "n": n, "place_id": place, "votes": votes}
            for number, place, counts in told
            for n, votes in enumerate(counts, 1)
        ]
        self._transaction.write(_PUT_COUNT, *rows)

    def find(self, poll: PollId) -> Published | None:
        """What is told of it; none before it has closed."""
        head = self._transaction.row(_OF_POLL, poll=poll)
        if head is None:
            return None
        counts: dict[int, list[int | None]] = {}
        places: dict[int, int] = {}
        for row in self._transaction.rows(_COUNTS_OF_POLL, poll=poll):
            counts.setdefault(row.line, []).append(row.votes)
            places[row.line] = row.place_id
        whole = tuple(counts.pop(_WHOLE, ()))
        rows = tuple(Row(place=places[number], counts=tuple(row)) for number, row in counts.items())  # type: ignore[arg-type]
        return Published(counts=whole, rows=rows, **{name: getattr(head, name) for name in _HEAD})


_HEAD = ("voters", "leader", "tied", "withheld", "void", "several", "about")
_poll: sa.BindParameter[int] = sa.bindparam("poll", type_=Id)
_PUT = sa.insert(published)
_PUT_COUNT = sa.insert(published_counts)
_OF_POLL = sa.select(published).where(published.c.poll_id == _poll)
_COUNTS_OF_POLL = (
    sa.select(published_counts)
    .where(published_counts.c.poll_id == _poll)
    .order_by(published_counts.c.line, published_counts.c.n)
)
