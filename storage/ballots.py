"""Ballots and the tally they add up to: gathered over a batch, and written once."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.people.model import PersonId
from bot.polls.model import Ballot, Door, Marks, PollId, State, Tally, VoterId, ranking, voter_of
from storage.engine import among, insert_many
from storage.people import PeopleRows
from storage.polls import polls
from storage.tallies import TallyRows
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime, tables

ballots = sa.Table(
    "ballots",
    tables,
    sa.Column("poll_id", Id, sa.ForeignKey("polls.id"), primary_key=True),
    sa.Column("voter_id", Id, primary_key=True),  # a person, or nobody known: a random number
    sa.Column("door", sa.String(8), nullable=False),
    sa.Column("marks", sa.Text, nullable=False),  # "2", "2 4", "2=1 3=2": options, with values other than 1
    sa.Column("counts", sa.Boolean, nullable=False),
    sa.Column("skipped", sa.Boolean, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sqlite_with_rowid=False,
)

_Whose = tuple[PollId, VoterId]


class BallotRows:
    """Ballots of one transaction. A thousand votes on one poll touch its tally a handful of times."""

    def __init__(self, transaction: Transaction, people: PeopleRows) -> None:
        self._transaction = transaction
        self._people = people
        self._tallies = TallyRows(transaction)
        self._found: dict[_Whose, Ballot | None] = {}
        self._put: dict[_Whose, Ballot | None] = {}

    def foresee(self, ballots: Sequence[_Whose]) -> None:
        """Read in one go what a batch will ask for."""
        missing: dict[PollId, set[VoterId]] = {}
        for poll, voter in set(ballots) - self._found.keys():
            missing.setdefault(poll, set()).add(voter)
        for poll, voters in missing.items():
            rows = self._transaction.rows(_ballots_of(self._transaction.dialect), poll=poll, voters=sorted(voters))
            found = {row.voter_id: _ballot(poll, row) for row in rows}
            self._found |= {(poll, voter): found.get(voter) for voter in voters}

    def find(self, poll: PollId, voter: VoterId) -> Ballot | None:
        """What a voter has said."""
        self.foresee([(poll, voter)])
        return self._found[poll, voter]

    def put(self, ballot: Ballot) -> None:
        """Count a ballot, instead of the voter's earlier one; gathered."""
        self._take_out(ballot.poll, ballot.voter)
        self._found[ballot.poll, ballot.voter] = ballot
        self._put[ballot.poll, ballot.voter] = ballot
        self._tallies.step(ballot, 1)

    def forget(self, poll: PollId, voter: VoterId) -> None:
        """Take a ballot back; gathered."""
        self._take_out(poll, voter)
        self._found[poll, voter] = None
        self._put[poll, voter] = None

    def _take_out(self, poll: PollId, voter: VoterId) -> None:
        self._transaction.writes += 1
        before = self.find(poll, voter)
        if before is not None:
            self._tallies.step(before, -1)

    def hand_over(self, gone: PersonId, to: PersonId) -> None:
        """Have the answers of `gone` in open polls be `to`'s, who has none there; where both answered, both stay."""
        self.flush()
        self._people.flush()
        self._found = {
            whose: found for whose, found in self._found.items() if whose[1] not in (voter_of(gone), voter_of(to))
        }
        self._transaction.write(_HAND_OVER, {"gone": gone, "person": to})

    def list_answered(self, person: PersonId) -> tuple[PollId, ...]:
        """The polls of which it is known what somebody chose."""
        self.flush()
        return tuple(PollId(row.id) for row in self._transaction.rows(_ANSWERED, person=person))

    def list_ended(self, *, before: datetime) -> tuple[PollId, ...]:
        """Polls that ended before an instant, and of which it is still known who chose what."""
        return tuple(PollId(row.id) for row in self._transaction.rows(_ENDED, before=before))

    def forget_all(self, poll: PollId) -> None:
        """Delete who chose what; the tally stays."""
        self.flush()
        self._found = {whose: found for whose, found in self._found.items() if whose[0] != poll}
        self._transaction.write(_FORGET_BALLOTS, {"poll": poll})

    def tally(self, poll: PollId) -> Tally:
        """What all ballots add up to, those of this transaction included."""
        self.flush()
        return self._tallies.read(poll)

    def names(self, poll: PollId) -> tuple[tuple[int, int, str], ...]:
        """Who gave which option what, by name, in a poll that shows names; in the order of the names."""
        self.flush()
        rows = self._transaction.rows(_NAMES, poll=poll)
        return tuple((option, value, row.name) for row in rows for option, value in _marks(row.marks))

    def rankings(self, poll: PollId) -> Mapping[tuple[int, ...], int]:
        """How often each order of options was given, the best first; ballots of the open link are left out."""
        self.flush()
        return {ranking(_marks(row.marks)): row.votes for row in self._transaction.rows(_RANKINGS, poll=poll)}

    def flush(self) -> None:
        """Write the gathered ballots and steps."""
        transaction = self._transaction
        if not self._put:
            return
        self._people.flush()
        ordered = sorted(self._put.items())
        kept = [_ballot_row(ballot) for _, ballot in ordered if ballot is not None]
        transaction.write(_put_ballot(transaction.dialect), *kept)
        gone = [{"poll": poll, "voter": voter} for (poll, voter), ballot in ordered if ballot is None]
        transaction.write(_FORGET_BALLOT, *gone)
        self._tallies.flush()
        self._put.clear()


def _ballot(poll: PollId, row: Any) -> Ballot:
    return Ballot(
        poll=poll,
        voter=VoterId(row.voter_id),
        door=Door(row.door),
        marks=_marks(row.marks),
        counts=row.counts,
        skipped=row.skipped,
        name=row.name,
    )


def _ballot_row(ballot: Ballot) -> dict[str, Any]:
    return {
        "poll_id": ballot.poll,
        "voter_id": ballot.voter,
        "door": ballot.door.value,
        "marks": " ".join(f"{n}" if value == 1 else f"{n}={value}" for n, value in ballot.marks),
        "counts": ballot.counts,
        "skipped": ballot.skipped,
        "name": ballot.name,
    }


def _marks(kept: str) -> Marks:
    pairs = (mark.partition("=") for mark in kept.split())
    return tuple((int(n), int(value or "1")) for n, _, value in pairs)


_one: sa.BindParameter[int] = sa.bindparam("poll", type_=Id)
_NAMES = (
    sa.select(ballots.c.marks, ballots.c.name)
    .where(ballots.c.poll_id == _one, ballots.c.name != "", ballots.c.counts)
    .order_by(ballots.c.name)
)
_RANKINGS = (
    sa.select(ballots.c.marks, sa.func.count().label("votes"))
    .where(ballots.c.poll_id == _one, ballots.c.counts, ~ballots.c.skipped, ballots.c.door != Door.OPEN.value)
    .group_by(ballots.c.marks)
)
_FORGET_BALLOT = sa.delete(ballots).where(ballots.c.poll_id == _one, ballots.c.voter_id == sa.bindparam("voter"))
_open = sa.select(polls.c.id).where(polls.c.state == State.OPEN.value)
_theirs = ballots.alias("theirs")
_HAND_OVER = (
    sa.update(ballots)
    .where(
        ballots.c.poll_id.in_(_open),
        ballots.c.voter_id == sa.bindparam("gone", type_=Id),
        ~sa.exists().where(
            _theirs.c.poll_id == ballots.c.poll_id, _theirs.c.voter_id == sa.bindparam("person", type_=Id)
        ),
    )
    .values(voter_id=sa.bindparam("person", type_=Id))
)
# Asked by the polls, of which there are few: ballots have no index by persons.
_ANSWERED = (
    sa.select(polls.c.id)
    .join(ballots, (ballots.c.poll_id == polls.c.id) & (ballots.c.voter_id == sa.bindparam("person", type_=Id)))
    .order_by(polls.c.id)
)
_ENDED = (
    sa.select(polls.c.id)
    .where(
        polls.c.ended_at < sa.bindparam("before", type_=UtcDateTime),
        sa.exists().where(ballots.c.poll_id == polls.c.id),
    )
    .order_by(polls.c.id)
)
_FORGET_BALLOTS = sa.delete(ballots).where(ballots.c.poll_id == _one)


@cache
def _ballots_of(dialect: str) -> sa.Executable:
    return sa.select(ballots).where(ballots.c.poll_id == _one, among(dialect, ballots.c.voter_id, "voters"))


@cache
def _put_ballot(dialect: str) -> sa.Executable:
    columns = [column.name for column in ballots.c]
    statement = insert_many(dialect, ballots, *columns)
    changed = {name: statement.excluded[name] for name in columns[2:]}
    return statement.on_conflict_do_update(index_elements=["poll_id", "voter_id"], set_=changed)
