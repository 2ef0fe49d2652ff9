"""Table and every query of options that people in a group propose, until an organiser decides."""

from collections.abc import Mapping, Sequence
from functools import cache

import sqlalchemy as sa

from bot.people.model import PersonId
from bot.polls.model import PollId
from bot.polls.model.proposals import Proposal
from storage.engine import among
from storage.people import PeopleRows
from storage.transaction import Transaction
from storage.types import Id, tables

proposals = sa.Table(
    "proposals",
    tables,
    sa.Column("id", Id, primary_key=True, autoincrement=False),
    sa.Column("poll_id", Id, sa.ForeignKey("polls.id"), nullable=False, index=True),
    sa.Column("person_id", Id, sa.ForeignKey("persons.id"), nullable=False, index=True),
    sa.Column("words", sa.Text, nullable=False),
)


class ProposalRows:
    """Proposals of one transaction."""

    def __init__(self, transaction: Transaction, people: PeopleRows) -> None:
        self._transaction = transaction
        self._people = people

    def add(self, proposal: Proposal) -> None:
        """Have it wait."""
        self._people.flush()
        row = {"id": proposal.id, "poll_id": proposal.poll, "person_id": proposal.person, "words": proposal.words}
        self._transaction.write(_ADD, row)

    def list_of(self, poll: PollId) -> tuple[Proposal, ...]:
        """Those that wait in one question."""
        return tuple(
            Proposal(id=row.id, poll=poll, person=PersonId(row.person_id), words=row.words)
            for row in self._transaction.rows(_OF_POLL, poll=poll)
        )

    def list_polls(self, person: PersonId) -> tuple[PollId, ...]:
        """The questions in which something of somebody waits."""
        return tuple(PollId(row.poll_id) for row in self._transaction.rows(_POLLS_OF, person=person))

    def count(self, polls: Sequence[PollId]) -> Mapping[PollId, int]:
        """How many wait in each of these; those where none does are left out."""
        rows = self._transaction.rows(_count(self._transaction.dialect), polls=list(polls)) if polls else ()
        return {PollId(row.poll_id): row.waiting for row in rows}

    def forget(self, proposal: Proposal) -> None:
        """It is decided."""
        self._transaction.write(_FORGET, {"proposal": proposal.id})

    def forget_all(self, poll: PollId) -> None:
        """The question is over."""
        self._transaction.write(_FORGET_ALL, {"poll": poll})

    def hand_over(self, gone: PersonId, to: PersonId) -> None:
        """What `gone` proposed, `to` has proposed from now on."""
        self._people.flush()
        self._transaction.write(_HAND_OVER, {"gone": gone, "person": to})


_of_poll = proposals.c.poll_id == sa.bindparam("poll", type_=Id)
_ADD = sa.insert(proposals)
_OF_POLL = sa.select(proposals).where(_of_poll).order_by(proposals.c.id)
_POLLS_OF = (
    sa.select(proposals.c.poll_id)
    .where(proposals.c.person_id == sa.bindparam("person", type_=Id))
    .distinct()
    .order_by(proposals.c.poll_id)
)
_FORGET = sa.delete(proposals).where(proposals.c.id == sa.bindparam("proposal", type_=Id))
_FORGET_ALL = sa.delete(proposals).where(_of_poll)
_HAND_OVER = (
    sa.update(proposals)
    .where(proposals.c.person_id == sa.bindparam("gone", type_=Id))
    .values(person_id=sa.bindparam("person", type_=Id))
)


@cache
def _count(dialect: str) -> sa.Executable:
    return (
        sa.select(proposals.c.poll_id, sa.func.count().label("waiting"))
        .where(among(dialect, proposals.c.poll_id, "polls"))
        .group_by(proposals.c.poll_id)
    )
