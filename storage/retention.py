"""The daily sweep over everything that is kept for a while only: a rule for each lifetime in `storage.holdings`."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.people.model import PersonId
from storage.announcements import announcements
from storage.ballots import ballots
from storage.engine import among
from storage.grants import grants
from storage.holdings import CORRECTED_WITHIN, IDLE, LOG_KEPT, SENT_KEPT
from storage.people import accounts, persons, roles
from storage.places import places
from storage.polls import polls
from storage.posts import posts, subjects
from storage.preferences import preferences
from storage.presences import presences
from storage.records import RecordRows
from storage.reminders import reminders
from storage.removals import removals
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime

STRANGERS_KEPT = timedelta(days=14)
"""How long a group of nobody's is known, where even leaving it failed."""

ENDED_KEPT = timedelta(days=1)
"""How long a post is known whose time is over, where taking it away failed."""

IDLE_AT_ONCE = 100
"""Idle persons who are forgotten in one transaction: nobody's answer waits for more."""

PAGE = 1000
"""Rows of a table that are looked through in one transaction, for the same reason."""


class RetentionRows:
    """What is past its time, in one transaction."""

    def __init__(self, transaction: Transaction, records: RecordRows) -> None:
        self._transaction = transaction
        self._records = records

    def forget_old(self, begun: str = "") -> str:
        """Drop what is past its time. Gives where to go on, where more is left than one transaction should do.

        By its time much is found at once. For what nothing refers to any more, all is looked through page by page.
        """
        transaction, now = self._transaction, self._transaction.now
        if not begun:
            for statement, kept in _RULES:
                transaction.write(statement, {"before": now - kept})
        stage, _, after = (begun or "places").partition(" ")
        left = (self._look_at_places, self._look_at_persons, self._look_at_subjects)[_STAGES.index(stage) :]
        goes_on = ""
        for look in left:
            goes_on = look(after)
            if goes_on:
                break
            after = ""
        if not goes_on:  # once, and not with every page
            self._records.shred()
        return goes_on

    def _look_at_places(self, after: str) -> str:
        now, page = self._transaction.now, self._page(_PLACES, after)
        self._forget_places(_LOOSE_CHATS, page, now - ENDED_KEPT)
        self._forget_places(_STRANGERS, page, now - STRANGERS_KEPT)
        return f"places {page.to}" if page.to < _LAST else ""

    def _look_at_persons(self, after: str) -> str:
        transaction, now, page = self._transaction, self._transaction.now, self._page(_PERSONS, after)
        transaction.write(_REST_OVER, page.values | {"before": now})
        idle = transaction.rows(_IDLE, **page.values, before=(now - IDLE).date(), now=now, most=IDLE_AT_ONCE)
        for row in idle:
            for number in (*self._own_numbers(row.id), row.id):
                self._records.forget(PersonId(number))
        transaction.write(_unused_persons(), page.values)
        if len(idle) == IDLE_AT_ONCE:
            return f"persons {page.after}"
        return f"persons {page.to}" if page.to < _LAST else ""

    def _look_at_subjects(self, after: str) -> str:
        kind, _, ref = after.partition(" ")
        rows = self._transaction.rows(_SUBJECTS, after_kind=kind, after_ref=ref, most=PAGE)
        unused = [row for row in rows if row.is_unused]
        self._transaction.write(_FORGET_UNUSED, *({"of_kind": row.kind, "of_ref": row.ref} for row in unused))
        # No longer than a tick's name may be: cut off, it begins a little earlier.
        return f"subjects {rows[-1].kind} {rows[-1].ref}"[:60] if len(rows) == PAGE else ""

    def _page(self, statement: sa.Executable, after: str) -> "_Page":
        begins = int(after or 0)
        row = self._transaction.row(statement, after=begins, most=PAGE)
        return _Page(begins, row.last if row is not None and row.many == PAGE else _LAST)

    def _forget_places(self, which: sa.Executable, page: "_Page", before: datetime) -> None:
        gone = {"places": [row.id for row in self._transaction.rows(which, **page.values, before=before)]}
        for statement in _forget_places(self._transaction.dialect):
            self._transaction.write(statement, gone)

    def _own_numbers(self, person: int) -> Sequence[int]:
        return [row.own_id for row in self._transaction.rows(_OWN_NUMBERS, person=person)]


_LAST = 2**63 - 1
_STAGES = ("places", "persons", "subjects")


@dataclass(frozen=True)
class _Page:
    """Rows whose ids come after one, up to another."""

    after: int
    to: int

    @property
    def values(self) -> dict[str, Any]:
        return {"after": self.after, "to": self.to}


def _ids(table: sa.Table) -> sa.Executable:
    """How many ids there are on the next page, and the last of them."""
    page = sa.select(table.c.id).where(table.c.id > _after).order_by(table.c.id).limit(_most).subquery()
    return sa.select(sa.func.count().label("many"), sa.func.max(page.c.id).label("last")).select_from(page)


def _here(column: Any) -> sa.ColumnElement[bool]:
    """Whether it is on the page."""
    return sa.and_(column > _after, column <= _to)


def _known(column: Any, *also: Any) -> sa.Select[Any]:
    """Whoever a column names, of those on the page."""
    return sa.select(column).where(_here(column), *also)


_after: Any = sa.bindparam("after", type_=Id)
_to: Any = sa.bindparam("to", type_=Id)
_most: Any = sa.bindparam("most", type_=sa.Integer)
_before: Any = sa.bindparam("before", type_=UtcDateTime)
_is_private = sa.exists().where(places.c.id == posts.c.place_id, places.c.private)  # looked up for what is old alone
_RULES: Sequence[tuple[sa.Executable, timedelta]] = (
    (sa.delete(posts).where(posts.c.gone_at < _before), ENDED_KEPT),
    (sa.delete(posts).where(posts.c.sent_at < _before, _is_private), SENT_KEPT),
    (sa.update(polls).where(polls.c.opened_at < _before, polls.c.written != "").values(written=""), CORRECTED_WITHIN),
    (sa.delete(removals).where(removals.c.at < _before), LOG_KEPT),
)
_PLACES, _PERSONS = _ids(places), _ids(persons)
_LOOSE_CHATS = sa.select(places.c.id).where(
    _here(places.c.id), places.c.private, places.c.since < _before, places.c.id.not_in(_known(presences.c.place_id))
)
_is_nobodys = sa.func.coalesce(places.c.community_id, 0) == 0  # no index: all private chats would be looked through
_STRANGERS = sa.select(places.c.id).where(_here(places.c.id), ~places.c.private, _is_nobodys, places.c.since < _before)
_REST_OVER = sa.update(persons).where(_here(persons.c.id), persons.c.quiet_until < _before).values(quiet_until=None)
_acts_in_groups = (
    sa.select(presences.c.person_id)
    .join(places, places.c.id == presences.c.place_id)
    .where(_here(presences.c.person_id), ~places.c.private)
)
_answered_apart = (
    sa.select(accounts.c.person_id)
    .join(ballots, ballots.c.voter_id == accounts.c.own_id)
    .where(_here(accounts.c.person_id))
)
_is_quiet = persons.c.stopped | (persons.c.quiet_until > sa.bindparam("now", type_=UtcDateTime))
_IDLE = (
    sa.select(persons.c.id)
    .where(
        _here(persons.c.id),
        sa.func.coalesce(persons.c.since < sa.bindparam("before", type_=sa.Date), sa.true()),
        sa.func.coalesce(~_is_quiet, sa.true()),
        persons.c.id.in_(_known(accounts.c.person_id)),
        persons.c.id.not_in(_acts_in_groups),
        persons.c.id.not_in(_known(roles.c.person_id)),
        persons.c.id.not_in(_known(grants.c.person_id)),
        persons.c.id.not_in(_known(preferences.c.person_id)),
        persons.c.id.not_in(_known(polls.c.asked_by)),
        persons.c.id.not_in(_known(reminders.c.person_id)),
        persons.c.id.not_in(_known(announcements.c.author_id, announcements.c.author_id.is_not(None))),
        persons.c.id.not_in(_known(ballots.c.voter_id)),
        persons.c.id.not_in(_answered_apart),
    )
    .order_by(persons.c.id)
    .limit(_most)
)
_OWN_NUMBERS = sa.select(accounts.c.own_id).where(
    accounts.c.person_id == sa.bindparam("person", type_=Id), accounts.c.own_id != accounts.c.person_id
)
_SUBJECTS = (
    sa.select(
        subjects.c.kind,
        subjects.c.ref,
        (~sa.exists().where(posts.c.kind == subjects.c.kind, posts.c.ref == subjects.c.ref)).label("is_unused"),
    )
    .where(
        sa.tuple_(subjects.c.kind, subjects.c.ref) > sa.tuple_(sa.bindparam("after_kind"), sa.bindparam("after_ref"))
    )
    .order_by(subjects.c.kind, subjects.c.ref)
    .limit(_most)
)
_FORGET_UNUSED = sa.delete(subjects).where(
    subjects.c.kind == sa.bindparam("of_kind"),
    subjects.c.ref == sa.bindparam("of_ref"),
    ~sa.exists().where(posts.c.kind == subjects.c.kind, posts.c.ref == subjects.c.ref),
)


@cache
def _unused_persons() -> sa.Executable:
    """Those to whom no column of any table refers, ballots included: of some the voter is nobody we know."""
    keys = (key for table in persons.metadata.sorted_tables for key in table.foreign_keys)
    referring = (*(key.parent for key in keys if key.column is persons.c.id), ballots.c.voter_id)
    known = (_known(column, column.is_not(None)) for column in referring)
    return sa.delete(persons).where(_here(persons.c.id), *(persons.c.id.not_in(numbers) for numbers in known))


@cache
def _forget_places(dialect: str) -> Sequence[sa.Executable]:
    columns = (posts.c.place_id, presences.c.place_id, places.c.id)
    return tuple(sa.delete(column.table).where(among(dialect, column, "places")) for column in columns)
