"""Accounts that are one person, and those that are parted again: every query of them."""

from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.people.model import Account, PersonId
from storage.codes import codes
from storage.concern_tables import concern_witnesses
from storage.engine import upsert
from storage.grants import grants
from storage.pasted import pasted
from storage.people import PeopleRows, accounts, persons, roles
from storage.places import PlaceRows
from storage.preferences import preferences
from storage.presences import presences
from storage.quiets import quiets
from storage.removals import removals
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime


class AccountRows:
    """Accounts of one transaction. What is gathered is written before one person takes what was another's."""

    def __init__(self, transaction: Transaction, people: PeopleRows, places: PlaceRows) -> None:
        self._transaction = transaction
        self._people = people
        self._places = places

    def list_of(self, person: PersonId) -> tuple[Account, ...]:
        """The accounts of a person, in an order that stays."""
        self._people.flush()
        return tuple(_account(row) for row in self._transaction.rows(_ACCOUNTS_OF, person=person))

    def hand_over(self, gone: PersonId, to: PersonId, *, but: str = "") -> None:
        """Have the accounts of `gone`, except the one called `but`, be `to`'s, with all that belongs to a person.

        Where both chose something, what `to` chose holds; whoever of them wants quiet has it for both. The row of
        `gone` is left to the daily sweep, for as long as anything refers to it.
        """
        self._flush()
        transaction, both = self._transaction, {"gone": gone, "person": to}
        transaction.write(_add_person(transaction.dialect), _new_person(to, transaction))
        transaction.write(_ACCOUNTS_GO, both | {"but": but})
        for table in _SETS:
            transaction.write(_go(transaction.dialect, table), both)
            transaction.write(_forget(table), {"gone": gone})
        for statement in _REFERENCES:
            transaction.write(statement, both)
        self._merge(gone, to)
        self._people.reread()

    def _merge(self, gone: PersonId, to: PersonId) -> None:
        """What the row of a person itself says."""
        rows = {row.id: row for row in self._transaction.rows(_BOTH, gone=gone, person=to)}
        left, stays = rows.get(gone), rows.get(to)
        if left is None or stays is None:
            return
        merged = {
            "person": to,
            "kept_name": stays.name or left.name,
            "for_good": stays.stopped or left.stopped,
            "until": max(filter(None, (stays.quiet_until, left.quiet_until)), default=None),
            "first": min(filter(None, (stays.since, left.since)), default=None),
        }
        self._transaction.write(_PUT_PERSON, merged)
        self._transaction.write(_FORGET_NAME, {"gone": gone})

    def part(self, account: Account) -> None:
        """Give an account the number back that it had alone, with nothing of the person's."""
        self._flush()
        transaction = self._transaction
        transaction.write(_add_person(transaction.dialect), _new_person(account.own, transaction))
        transaction.write(_PART, {"parted": account.key, "own": account.own})
        self._people.reread()

    def _flush(self) -> None:
        self._people.flush()
        self._places.flush()


def _account(row: Any) -> Account:
    own = row.own_id if row.own_id is not None else row.person_id
    return Account(platform=row.key.partition(":")[0], key=row.key, own=PersonId(own))


def _new_person(person: PersonId, transaction: Transaction) -> dict[str, Any]:
    return {"id": person, "stopped": False, "since": transaction.now.date()}


_gone: sa.BindParameter[int] = sa.bindparam("gone", type_=Id)
_person: sa.BindParameter[int] = sa.bindparam("person", type_=Id)
_SETS = (roles, presences, preferences, quiets, concern_witnesses)
"""Tables of which a person has each row once, or one row at most."""

_ACCOUNTS_OF = sa.select(accounts).where(accounts.c.person_id == _person).order_by(accounts.c.key)
_ACCOUNTS_GO = (
    sa.update(accounts)
    .where(accounts.c.person_id == _gone, accounts.c.key != sa.bindparam("but"))
    .values(person_id=_person, own_id=sa.func.coalesce(accounts.c.own_id, accounts.c.person_id))
)
_REFERENCES = tuple(
    sa.update(column.table).where(column == _gone).values({column: _person})
    for column in (
        codes.c.person_id,
        codes.c.made_by,
        grants.c.person_id,
        grants.c.asked_by,
        pasted.c.person_id,
        removals.c.person_id,
        removals.c.removed_by,
    )
)
_BOTH = sa.select(persons).where(persons.c.id.in_((_gone, _person)))
_PUT_PERSON = (
    sa.update(persons)
    .where(persons.c.id == _person)
    .values(
        name=sa.bindparam("kept_name"),
        stopped=sa.bindparam("for_good"),
        quiet_until=sa.bindparam("until", type_=UtcDateTime),
        since=sa.bindparam("first"),
    )
)
_FORGET_NAME = sa.update(persons).where(persons.c.id == _gone).values(name=None)
_PART = (
    sa.update(accounts)
    .where(accounts.c.key == sa.bindparam("parted"))
    .values(person_id=sa.bindparam("own", type_=Id), own_id=sa.bindparam("own", type_=Id))
)


@cache
def _add_person(dialect: str) -> sa.Executable:
    return upsert(dialect, persons).on_conflict_do_nothing()


@cache
def _go(dialect: str, table: sa.Table) -> sa.Executable:
    names = [column.name for column in table.c]
    theirs = (sa.cast(_person, Id) if name == "person_id" else table.c[name] for name in names)
    rows = sa.select(*theirs).where(table.c.person_id == _gone)
    return upsert(dialect, table).from_select(names, rows).on_conflict_do_nothing()


@cache
def _forget(table: sa.Table) -> sa.Executable:
    return sa.delete(table).where(table.c.person_id == _gone)
