"""The daily sweep over everything that is kept for a while only: a rule for each lifetime in `storage.holdings`."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.people.model import PersonId
from storage.ballots import ballots
from storage.engine import among
from storage.holdings import CORRECTED_WITHIN, IDLE, LOG_KEPT, SENT_KEPT
from storage.people import accounts, persons, roles
from storage.places import places
from storage.polls import polls
from storage.posts import posts, subjects
from storage.preferences import preferences
from storage.presences import presences
from storage.records import RecordRows
from storage.removals import removals
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime

STRANGERS_KEPT = timedelta(days=14)
"""How long a group of nobody's is known, where even leaving it failed."""

ENDED_KEPT = timedelta(days=1)
"""How long a post is known whose time is over, where taking it away failed."""

IDLE_AT_ONCE = 100
"""Idle persons who are forgotten in one transaction: nobody's answer waits for more."""


class RetentionRows:
    """What is past its time, in one transaction."""

    def __init__(self, transaction: Transaction, records: RecordRows) -> None:
        self._transaction = transaction
        self._records = records

    def forget_old(self) -> bool:
        """Drop what is past its time. True where more is left than one transaction should do."""
        transaction, now = self._transaction, self._transaction.now
        for statement, kept in _RULES:
            transaction.write(statement, {"before": now - kept})
        self._forget_places(_LOOSE_CHATS, now - ENDED_KEPT)
        self._forget_places(_STRANGERS, now - STRANGERS_KEPT)
        idle = self._transaction.rows(_IDLE, before=(now - IDLE).date(), now=now, most=IDLE_AT_ONCE)
        for row in idle:
            for number in (*self._own_numbers(row.id), row.id):
                self._records.forget(PersonId(number))
        for statement in (_unused_persons(), _UNUSED_SUBJECTS):
            transaction.write(statement, {})
        self._records.shred()
        return len(idle) == IDLE_AT_ONCE

    def _forget_places(self, which: sa.Executable, before: datetime) -> None:
        gone = {"places": [row.id for row in self._transaction.rows(which, before=before)]}
        for statement in _forget_places(self._transaction.dialect):
            self._transaction.write(statement, gone)

    def _own_numbers(self, person: int) -> Sequence[int]:
        return [row.own_id for row in self._transaction.rows(_OWN_NUMBERS, person=person)]


_before: Any = sa.bindparam("before", type_=UtcDateTime)
_private = sa.select(places.c.id).where(places.c.private)
_RULES: Sequence[tuple[sa.Executable, timedelta]] = (
    (sa.delete(posts).where(posts.c.gone_at < _before), ENDED_KEPT),
    (sa.delete(posts).where(posts.c.sent_at < _before, posts.c.place_id.in_(_private)), SENT_KEPT),
    (sa.update(polls).where(polls.c.opened_at < _before, polls.c.written != "").values(written=""), CORRECTED_WITHIN),
    (sa.update(persons).where(persons.c.quiet_until < _before).values(quiet_until=None), timedelta()),
    (sa.delete(removals).where(removals.c.at < _before), LOG_KEPT),
)
_LOOSE_CHATS = sa.select(places.c.id).where(
    places.c.private, places.c.since < _before, places.c.id.not_in(sa.select(presences.c.place_id))
)
_STRANGERS = sa.select(places.c.id).where(~places.c.private, places.c.community_id.is_(None), places.c.since < _before)
_acts_in_groups = (
    sa.select(presences.c.person_id).join(places, places.c.id == presences.c.place_id).where(~places.c.private)
)
_answered_apart = sa.select(accounts.c.person_id).join(ballots, ballots.c.voter_id == accounts.c.own_id)
_is_quiet = persons.c.stopped | (persons.c.quiet_until > sa.bindparam("now", type_=UtcDateTime))
_IDLE = (
    sa.select(persons.c.id)
    .where(
        sa.func.coalesce(persons.c.since < sa.bindparam("before", type_=sa.Date), sa.true()),
        sa.func.coalesce(~_is_quiet, sa.true()),
        persons.c.id.in_(sa.select(accounts.c.person_id)),
        persons.c.id.not_in(_acts_in_groups),
        persons.c.id.not_in(sa.select(roles.c.person_id)),
        persons.c.id.not_in(sa.select(preferences.c.person_id)),
        persons.c.id.not_in(sa.select(polls.c.asked_by)),
        persons.c.id.not_in(sa.select(ballots.c.voter_id)),
        persons.c.id.not_in(_answered_apart),
    )
    .order_by(persons.c.id)
    .limit(sa.bindparam("most", type_=sa.Integer))
)
_OWN_NUMBERS = sa.select(accounts.c.own_id).where(
    accounts.c.person_id == sa.bindparam("person", type_=Id), accounts.c.own_id != accounts.c.person_id
)
_UNUSED_SUBJECTS = sa.delete(subjects).where(
    ~sa.exists().where(posts.c.kind == subjects.c.kind, posts.c.ref == subjects.c.ref)
)


@cache
def _unused_persons() -> sa.Executable:
    """Those to whom no column of any table refers, ballots included: of some the voter is nobody we know."""
    keys = (key for table in persons.metadata.sorted_tables for key in table.foreign_keys)
    referring = (*(key.parent for key in keys if key.column is persons.c.id), ballots.c.voter_id)
    return sa.delete(persons).where(*(persons.c.id.not_in(sa.select(column)) for column in referring))


@cache
def _forget_places(dialect: str) -> Sequence[sa.Executable]:
    columns = (posts.c.place_id, presences.c.place_id, places.c.id)
    return tuple(sa.delete(column.table).where(among(dialect, column, "places")) for column in columns)
