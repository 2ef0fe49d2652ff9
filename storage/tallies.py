"""What ballots add up to: steps gathered over a batch, each counter touched once."""

from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.polls.model import Ballot, Door, PollId, Tally
from storage.engine import insert_many
from storage.transaction import Transaction
from storage.types import Id, tables

tallies = sa.Table(
    "tallies",
    tables,
    sa.Column("poll_id", Id, sa.ForeignKey("polls.id"), primary_key=True),
    sa.Column("door", sa.String(8), primary_key=True),
    sa.Column("n", sa.Integer, primary_key=True),  # the option, counted from 1; 0 counts people
    sa.Column("value", sa.Integer, primary_key=True),
    sa.Column("votes", sa.Integer, nullable=False),
    sqlite_with_rowid=False,
)

_Counter = tuple[PollId, str, int, int]

_ANSWERED, _SKIPPED = (0, 0), (0, 1)
"""The counters of people, in place of an option and its value."""


class TallyRows:
    """Tallies of one transaction. A vote costs the same, however many there are."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._steps: Counter[_Counter] = Counter()
        self._read: dict[PollId, Tally] = {}  # where nothing is written: a question may be shown in hundreds of places

    def step(self, ballot: Ballot, by: int) -> None:
        """Count a ballot once more (1), or once less (-1); gathered."""
        for n, value in _counted(ballot):
            self._steps[ballot.poll, ballot.door.value, n, value] += by

    def flush(self) -> None:
        """Write the gathered steps."""
        rows = [
            {"poll_id": poll, "door": door, "n": n, "value": value, "votes": step}
            for (poll, door, n, value), step in sorted(self._steps.items())
            if step
        ]
        self._transaction.write(_step(self._transaction.dialect), *rows)
        self._steps.clear()

    def read(self, poll: PollId) -> Tally:
        """What was written so far adds up to this."""
        if poll not in self._read or not self._transaction.reads_only:
            self._read[poll] = self._add_up(poll)
        return self._read[poll]

    def _add_up(self, poll: PollId) -> Tally:
        rows = self._transaction.rows(_TALLY, poll=poll)
        apart = [row for row in rows if row.door == Door.OPEN.value]
        return _tally([row for row in rows if row.door != Door.OPEN.value], _tally(apart, None) if apart else None)


def _counted(ballot: Ballot) -> Sequence[tuple[int, int]]:
    if not ballot.counts:
        return ()
    return (_SKIPPED,) if ballot.skipped else (_ANSWERED, *ballot.marks)


def _tally(rows: Sequence[Any], apart: Tally | None) -> Tally:
    votes: Counter[tuple[int, int]] = Counter()
    for row in rows:
        votes[row.n, row.value] += row.votes
    people = {row.door: row.votes for row in rows if (row.n, row.value) == _ANSWERED}
    total, skipped = votes.pop(_ANSWERED, 0), votes.pop(_SKIPPED, 0)
    by_hand, by_link = people.get(Door.HAND.value, 0), people.get(Door.LINK.value, 0)
    kept = {counter: count for counter, count in votes.items() if count}
    return Tally(votes=kept, total=total, skipped=skipped, by_hand=by_hand, by_link=by_link, apart=apart)


_TALLY = sa.select(tallies.c.door, tallies.c.n, tallies.c.value, tallies.c.votes).where(
    tallies.c.poll_id == sa.bindparam("poll", type_=Id)
)


@cache
def _step(dialect: str) -> sa.Executable:
    statement = insert_many(dialect, tallies, "poll_id", "door", "n", "value", "votes")
    return statement.on_conflict_do_update(
        index_elements=["poll_id", "door", "n", "value"],
        set_={"votes": tallies.c.votes + statement.excluded.votes},
    )
