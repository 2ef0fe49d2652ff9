"""Table and every query of answers in own words."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.people.model import PersonId
from bot.polls.model import PollId, State, VoterId
from bot.polls.model.sayings import Saying, Written
from storage.ballots import ballots
from storage.polls import polls
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime, tables

ENDS = 10**6
"""The last six digits of an id are enough to tell nearly all answers to one question apart."""

sayings = sa.Table(
    "sayings",
    tables,
    sa.Column("id", Id, primary_key=True, autoincrement=False),
    sa.Column("poll_id", Id, sa.ForeignKey("polls.id"), nullable=False, index=True),
    sa.Column("voter_id", Id, index=True),  # none once the question has closed and names were hidden
    sa.Column("words", sa.Text, nullable=False),
    sa.Column("may_share", sa.Boolean, nullable=False),
    sa.Column("passed", sa.Boolean),  # by an organiser, for others to read; none while nobody decided
)


class SayingRows:
    """Answers in own words of one transaction. Ids are random, so their order says nothing of who wrote when."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def find(self, poll: PollId, voter: VoterId) -> Saying | None:
        """What a voter has written."""
        row = self._transaction.row(_OF_VOTER, poll=poll, voter=voter)
        return _saying(row) if row is not None else None

    def find_called(self, poll: PollId, number: int) -> Saying | None:
        """The one that `typed_number` calls so; none where several are, or none is."""
        rows = self._transaction.rows(_CALLED if number < ENDS else _BY_ID, poll=poll, number=number)
        return _saying(rows[0]) if len(rows) == 1 else None

    def typed_number(self, saying: Saying) -> int:
        """By what it is called in words: the end of its id, or all of it where another has the same end."""
        alike = self._transaction.rows(_CALLED, poll=saying.poll, number=saying.id % ENDS)
        return saying.id % ENDS if len(alike) == 1 else saying.id

    def put(self, saying: Saying) -> None:
        """Keep it, instead of what its voter wrote before."""
        if saying.voter is not None:
            self.forget(saying.poll, saying.voter)
        row = {"id": saying.id, "poll_id": saying.poll, "voter_id": saying.voter, "words": saying.words}
        self._transaction.write(_ADD, row | {"may_share": saying.may_share, "passed": saying.passed})

    def change(self, saying: Saying) -> None:
        """Keep who may read it."""
        self._transaction.write(_CHANGE, {"saying": saying.id, "allowed": saying.may_share, "decided": saying.passed})

    def forget(self, poll: PollId, voter: VoterId) -> None:
        """Delete what a voter has written."""
        self._transaction.write(_FORGET, {"poll": poll, "voter": voter})

    def forget_all(self, poll: PollId) -> None:
        """Delete all that was written."""
        self._transaction.write(_FORGET_ALL, {"poll": poll})

    def unlink(self, poll: PollId) -> None:
        """Delete who wrote what; the words stay."""
        self._transaction.write(_UNLINK, {"poll": poll})

    def hand_over(self, gone: PersonId, to: PersonId) -> None:
        """Have what `gone` wrote be `to`'s wherever the ballot is theirs already."""
        self._transaction.write(_HAND_OVER, {"gone": gone, "person": to})

    def count(self, poll: PollId) -> Written:
        """How many there are, and how many of them others read."""
        row = self._transaction.connection.execute(_COUNT, {"poll": poll}).one()
        return Written(total=row.total, may_share=row.allowed or 0, shared=row.shared or 0)

    def count_before(self, saying: Saying) -> int:
        """How many of the same question stand before it."""
        given = {"poll": saying.poll, "saying": saying.id}
        return int(self._transaction.connection.execute(_COUNT_BEFORE, given).scalar_one())

    def list_some(self, poll: PollId, *, skip: int, most: int) -> tuple[Saying, ...]:
        """So many of them, from there on."""
        return tuple(_saying(row) for row in self._transaction.rows(_SOME, poll=poll, skip=skip, most=most))

    def list_shared(self, poll: PollId, *, skip: int, most: int) -> tuple[str, ...]:
        """The words that others may read, so many of them, from there on."""
        return tuple(row.words for row in self._transaction.rows(_SOME_SHARED, poll=poll, skip=skip, most=most))

    def list_ended(self, *, before: datetime) -> tuple[PollId, ...]:
        """Questions that ended before an instant, and of which words are still kept."""
        return tuple(PollId(row.id) for row in self._transaction.rows(_ENDED, before=before))


def _saying(row: Any) -> Saying:
    return Saying(
        id=row.id,
        poll=PollId(row.poll_id),
        voter=VoterId(row.voter_id) if row.voter_id is not None else None,
        words=row.words,
        may_share=row.may_share,
        passed=row.passed,
    )


_poll: sa.BindParameter[int] = sa.bindparam("poll", type_=Id)
_number: sa.BindParameter[int] = sa.bindparam("number", type_=Id)
_gone: sa.BindParameter[int] = sa.bindparam("gone", type_=Id)
_person: sa.BindParameter[int] = sa.bindparam("person", type_=Id)
_this = sayings.c.id == sa.bindparam("saying", type_=Id)
_of_poll = sayings.c.poll_id == _poll
_of_voter = _of_poll & (sayings.c.voter_id == sa.bindparam("voter", type_=Id))
_shared = sayings.c.may_share & sa.func.coalesce(sayings.c.passed, sa.false())
_page = (sa.bindparam("most", type_=sa.Integer), sa.bindparam("skip", type_=sa.Integer))

_OF_VOTER = sa.select(sayings).where(_of_voter)
_CALLED = sa.select(sayings).where(_of_poll, sayings.c.id % ENDS == _number)
_BY_ID = sa.select(sayings).where(_of_poll, sayings.c.id == _number)
_ADD = sa.insert(sayings)
_CHANGE = sa.update(sayings).where(_this).values(may_share=sa.bindparam("allowed"), passed=sa.bindparam("decided"))
_FORGET = sa.delete(sayings).where(_of_voter)
_FORGET_ALL = sa.delete(sayings).where(_of_poll)
_UNLINK = sa.update(sayings).where(_of_poll).values(voter_id=None)
_COUNT = sa.select(
    sa.func.count().label("total"),
    sa.func.sum(sa.case((sayings.c.may_share, 1), else_=0)).label("allowed"),
    sa.func.sum(sa.case((_shared, 1), else_=0)).label("shared"),
).where(_of_poll)
_COUNT_BEFORE = (
    sa.select(sa.func.count()).select_from(sayings).where(_of_poll, sayings.c.id < sa.bindparam("saying", type_=Id))
)
_SOME = sa.select(sayings).where(_of_poll).order_by(sayings.c.id).limit(_page[0]).offset(_page[1])
_SOME_SHARED = (
    sa.select(sayings.c.words).where(_of_poll, _shared).order_by(sayings.c.id).limit(_page[0]).offset(_page[1])
)
_ENDED = (
    sa.select(polls.c.id)
    .where(
        polls.c.ended_at < sa.bindparam("before", type_=UtcDateTime),
        sa.exists().where(sayings.c.poll_id == polls.c.id),
    )
    .order_by(polls.c.id)
)


def _has_ballot(person: sa.BindParameter[int]) -> sa.ColumnElement[bool]:
    return sa.exists().where(ballots.c.poll_id == sayings.c.poll_id, ballots.c.voter_id == person)


_open = sa.select(polls.c.id).where(polls.c.state == State.OPEN.value)
_HAND_OVER = (
    sa.update(sayings)
    .where(sayings.c.voter_id == _gone, sayings.c.poll_id.in_(_open), _has_ballot(_person), ~_has_ballot(_gone))
    .values(voter_id=_person)
)
