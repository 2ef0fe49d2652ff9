"""Ballots and the tally they add up to: gathered over a batch, and written once."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from functools import cache

import sqlalchemy as sa

from bot.people.model import PersonId
from bot.polls.model import Ballot, PollId, State, Tally
from storage.engine import among, insert_many
from storage.people import PeopleRows
from storage.polls import poll_options, polls
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime, tables

ballots = sa.Table(
    "ballots",
    tables,
    sa.Column("poll_id", Id, sa.ForeignKey("polls.id"), primary_key=True),
    sa.Column("person_id", Id, sa.ForeignKey("persons.id"), primary_key=True),
    sa.Column("choice", sa.Integer, nullable=False),
    sa.Column("name", sa.Text, nullable=False, default=""),
    sqlite_with_rowid=False,
)

_Whose = tuple[PollId, PersonId]


class BallotRows:
    """Ballots of one transaction. A thousand votes on one poll touch its tally a handful of times."""

    def __init__(self, transaction: Transaction, people: PeopleRows) -> None:
        self._transaction = transaction
        self._people = people
        self._chosen: dict[_Whose, int | None] = {}
        self._put: dict[_Whose, Ballot | None] = {}
        self._steps: Counter[tuple[PollId, int]] = Counter()

    def foresee(self, ballots: Sequence[_Whose]) -> None:
        """Read in one go what a batch will ask for."""
        missing: dict[PollId, set[PersonId]] = {}
        for poll, person in set(ballots) - self._chosen.keys():
            missing.setdefault(poll, set()).add(person)
        for poll, persons in missing.items():
            rows = self._transaction.rows(_ballots_of(self._transaction.dialect), poll=poll, persons=sorted(persons))
            chosen = {row.person_id: row.choice for row in rows}
            self._chosen |= {(poll, person): chosen.get(person) for person in persons}

    def find(self, poll: PollId, person: PersonId) -> int | None:
        """What somebody chose, as the option's number."""
        self.foresee([(poll, person)])
        return self._chosen[poll, person]

    def put(self, ballot: Ballot) -> None:
        """Count a ballot, instead of the person's earlier one; gathered."""
        self._take_out(ballot.poll, ballot.person)
        self._chosen[ballot.poll, ballot.person] = ballot.choice
        self._put[ballot.poll, ballot.person] = ballot
        self._steps[ballot.poll, ballot.choice] += 1

    def forget(self, poll: PollId, person: PersonId) -> None:
        """Take a ballot back; gathered."""
        self._take_out(poll, person)
        self._chosen[poll, person] = None
        self._put[poll, person] = None

    def _take_out(self, poll: PollId, person: PersonId) -> None:
        self._transaction.writes += 1
        before = self.find(poll, person)
        if before is not None:
            self._steps[poll, before] -= 1

    def hand_over(self, gone: PersonId, to: PersonId) -> None:
        """Have the answers of `gone` in open polls be `to`'s, who has none there; where both answered, both stay."""
        self.flush()
        self._people.flush()
        self._chosen = {whose: chosen for whose, chosen in self._chosen.items() if whose[1] not in (gone, to)}
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
        self._chosen = {whose: chosen for whose, chosen in self._chosen.items() if whose[0] != poll}
        self._transaction.write(_FORGET_BALLOTS, {"poll": poll})

    def tally(self, poll: PollId) -> Tally:
        """How many chose each option, all ballots of this transaction included."""
        self.flush()
        return Tally(tuple(row.votes for row in self._transaction.rows(_TALLY, poll=poll)))

    def names(self, poll: PollId) -> tuple[tuple[int, str], ...]:
        """Who chose which option, by name, in a poll that shows names; in the order of the names."""
        self.flush()
        return tuple((row.choice, row.name) for row in self._transaction.rows(_NAMES, poll=poll))

    def flush(self) -> None:
        """Write the gathered ballots and steps."""
        transaction = self._transaction
        if not self._put:
            return
        self._people.flush()
        ordered = sorted(self._put.items())
        kept = [_ballot_row(ballot) for _, ballot in ordered if ballot is not None]
        transaction.write(_put_ballot(transaction.dialect), *kept)
        gone = [{"poll": poll, "person": person} for (poll, person), ballot in ordered if ballot is None]
        transaction.write(_FORGET_BALLOT, *gone)
        steps = [{"poll": poll, "option": n, "step": step} for (poll, n), step in sorted(self._steps.items()) if step]
        transaction.write(_STEP, *steps)
        self._put.clear()
        self._steps.clear()


def _ballot_row(ballot: Ballot) -> dict[str, int | str]:
    return {"poll_id": ballot.poll, "person_id": ballot.person, "choice": ballot.choice, "name": ballot.name}


_one: sa.BindParameter[int] = sa.bindparam("poll", type_=Id)
_TALLY = sa.select(poll_options.c.votes).where(poll_options.c.poll_id == _one).order_by(poll_options.c.n)
_NAMES = sa.select(ballots.c.choice, ballots.c.name).where(ballots.c.poll_id == _one).order_by(ballots.c.name)
_FORGET_BALLOT = sa.delete(ballots).where(ballots.c.poll_id == _one, ballots.c.person_id == sa.bindparam("person"))
_open = sa.select(polls.c.id).where(polls.c.state == State.OPEN.value)
_theirs = ballots.alias("theirs")
_HAND_OVER = (
    sa.update(ballots)
    .where(
        ballots.c.poll_id.in_(_open),
        ballots.c.person_id == sa.bindparam("gone", type_=Id),
        ~sa.exists().where(
            _theirs.c.poll_id == ballots.c.poll_id, _theirs.c.person_id == sa.bindparam("person", type_=Id)
        ),
    )
    .values(person_id=sa.bindparam("person", type_=Id))
)
# Asked by the polls, of which there are few: ballots have no index by persons.
_ANSWERED = (
    sa.select(polls.c.id)
    .join(ballots, (ballots.c.poll_id == polls.c.id) & (ballots.c.person_id == sa.bindparam("person", type_=Id)))
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
_STEP = (
    sa.update(poll_options)
    .where(poll_options.c.poll_id == _one, poll_options.c.n == sa.bindparam("option"))
    .values(votes=poll_options.c.votes + sa.bindparam("step"))
)


@cache
def _ballots_of(dialect: str) -> sa.Executable:
    theirs = among(dialect, ballots.c.person_id, "persons")
    return sa.select(ballots.c.person_id, ballots.c.choice).where(ballots.c.poll_id == _one, theirs)


@cache
def _put_ballot(dialect: str) -> sa.Executable:
    statement = insert_many(dialect, ballots, "poll_id", "person_id", "choice", "name")
    new = statement.excluded
    return statement.on_conflict_do_update(
        index_elements=["poll_id", "person_id"], set_={"choice": new.choice, "name": new.name}
    )
