"""Who may see in the log what was done about a concern: its readers, also when it is gone."""

from collections.abc import Collection
from datetime import date

import sqlalchemy as sa

from bot.people.model import PersonId
from storage.concern_tables import concern_witnesses
from storage.engine import insert_many
from storage.transaction import Transaction
from storage.types import Id


class WitnessRows:
    """Who may see it, in one transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, ref: str, persons: Collection[PersonId], until: date) -> None:
        """These may see what is done about a concern, until a day; twice is once."""
        rows = ({"ref": ref, "person_id": person, "until": until} for person in sorted(persons))
        self._transaction.write(_add(self._transaction.dialect), *rows)

    def refs_of(self, person: PersonId) -> Collection[str]:
        """The concerns of which somebody may see it, as the log calls them."""
        return frozenset(row.ref for row in self._transaction.rows(_REFS, person=person))

    def forget_before(self, day: date) -> None:
        """Nobody sees it any more: the entries are gone."""
        self._transaction.write(_FORGET, {"before": day})


def _add(dialect: str) -> sa.Executable:
    return insert_many(dialect, concern_witnesses, "ref", "person_id", "until").on_conflict_do_nothing()


_w = concern_witnesses.c
_REFS = sa.select(_w.ref).where(_w.person_id == sa.bindparam("person", type_=Id))
_FORGET = sa.delete(concern_witnesses).where(_w.until < sa.bindparam("before", type_=sa.Date))
