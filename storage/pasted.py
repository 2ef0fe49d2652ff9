"""Table and every query of words that somebody pasted, until they say what shall come of them."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.pasted.model import Pasted, PastedId
from bot.people.model import CommunityId, PersonId
from storage.people import PeopleRows
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime, tables

pasted = sa.Table(
    "pasted",
    tables,
    sa.Column("id", Id, primary_key=True, autoincrement=False),
    sa.Column("person_id", Id, sa.ForeignKey("persons.id"), nullable=False, index=True),
    sa.Column("community_id", Id, sa.ForeignKey("communities.id")),
    sa.Column("zone", sa.String(60), nullable=False),
    sa.Column("words", sa.Text, nullable=False),
    sa.Column("made_at", UtcDateTime, nullable=False),
)


class PastedRows:
    """Pasted words of one transaction: of each person the last ones."""

    def __init__(self, transaction: Transaction, people: PeopleRows) -> None:
        self._transaction = transaction
        self._people = people

    def put(self, new: Pasted) -> None:
        """Keep what somebody, who is kept already, has pasted, instead of what they pasted before."""
        self._people.flush()
        self.forget_of(new.person)
        row = {
            "id": new.id,
            "person_id": new.person,
            "community_id": new.community,
            "zone": new.zone,
            "words": new.words,
            "made_at": new.made_at,
        }
        self._transaction.write(_ADD, row)

    def find(self, wanted: PastedId) -> Pasted | None:
        """The words, if they are kept still."""
        return _pasted(self._transaction.row(_ONE, wanted=wanted))

    def find_last(self, person: PersonId) -> Pasted | None:
        """What somebody pasted last."""
        return _pasted(self._transaction.row(_LAST, person=person))

    def forget(self, used: PastedId) -> None:
        """The words are used."""
        self._transaction.write(_FORGET, {"wanted": used})

    def forget_of(self, person: PersonId) -> None:
        """Drop whatever somebody pasted."""
        self._transaction.write(_FORGET_OF, {"person": person})

    def forget_old(self, *, before: datetime) -> None:
        """Drop what was pasted before an instant."""
        self._transaction.write(_FORGET_OLD, {"before": before})


def _pasted(row: Any | None) -> Pasted | None:
    if row is None:
        return None
    return Pasted(
        id=PastedId(row.id),
        person=PersonId(row.person_id),
        community=CommunityId(row.community_id) if row.community_id is not None else None,
        zone=row.zone,
        words=row.words,
        made_at=row.made_at,
    )


_this = pasted.c.id == sa.bindparam("wanted", type_=Id)
_theirs = pasted.c.person_id == sa.bindparam("person", type_=Id)
_ADD = sa.insert(pasted)
_ONE = sa.select(pasted).where(_this)
_LAST = sa.select(pasted).where(_theirs).order_by(pasted.c.made_at.desc(), pasted.c.id).limit(1)
_FORGET = sa.delete(pasted).where(_this)
_FORGET_OF = sa.delete(pasted).where(_theirs)
_FORGET_OLD = sa.delete(pasted).where(pasted.c.made_at < sa.bindparam("before", type_=UtcDateTime))
