"""Table and every query of what persons chose for themselves: a row each, for those who chose something."""

import json
from collections.abc import Callable
from datetime import time
from functools import cache, lru_cache
from typing import Any

import sqlalchemy as sa

from bot.chat.manner import Manner, Style
from bot.people.model import PersonId, PlaceId
from bot.people.preferences import Need, Preferences, Thanks, Topic, manner
from bot.timing.quiet import Quiet
from storage.engine import upsert
from storage.presences import presences
from storage.transaction import Transaction
from storage.types import Id, tables

preferences = sa.Table(
    "preferences",
    tables,
    sa.Column("person_id", Id, sa.ForeignKey("persons.id"), primary_key=True, autoincrement=False),
    sa.Column("language", sa.String(12), nullable=False),
    sa.Column("zone", sa.String(60), nullable=False),
    sa.Column("quiet_starts", sa.String(5)),
    sa.Column("quiet_ends", sa.String(5)),
    sa.Column("most_a_week", sa.Integer, nullable=False),
    sa.Column("topics", sa.Text),  # a list in JSON; none for all
    sa.Column("digest", sa.Boolean, nullable=False),
    sa.Column("style", sa.String(12), nullable=False),
    sa.Column("needs", sa.Text, nullable=False),  # a list in JSON
    sa.Column("poll_reminders", sa.Boolean, nullable=False),
    sa.Column("thanks", sa.String(12)),
    sa.Column("reads_at", sa.String(12)),
    sa.Column("box", sa.Boolean, nullable=False),
    sa.Column("weekly", sa.Boolean, nullable=False),  # what is on, once a week in private
    sa.Column("agreed_on", sa.Date),
)

MANNER = (preferences.c.language, preferences.c.style, preferences.c.needs, preferences.c.box)
"""The columns that say how somebody is spoken to."""


class PreferenceRows:
    """The preferences of one transaction."""

    def __init__(self, transaction: Transaction, changed: Callable[[], None]) -> None:
        self._transaction = transaction
        self._changed = changed

    def find(self, person: PersonId) -> Preferences | None:
        """What somebody chose; none where they chose nothing."""
        row = self._transaction.row(_OF_PERSON, person=person)
        return kept_preferences(row) if row is not None else None

    def manner_in(self, place: PlaceId) -> Manner | None:
        """How whoever has this private chat is spoken to; none where they chose nothing."""
        row = self._transaction.row(_IN_PRIVATE, place=place)
        return kept_manner(row) if row is not None else None

    def put(self, person: PersonId, chosen: Preferences) -> None:
        """Keep what somebody chose. The person is kept already."""
        self._changed()  # first: a person who was not written yet is
        self._transaction.write(_put(self._transaction.dialect), {"person_id": person, **_columns(chosen)})

    def forget(self, person: PersonId) -> None:
        """Drop all that somebody chose."""
        self._changed()
        self._transaction.write(_FORGET, {"person": person})


def kept_preferences(row: Any) -> Preferences:
    """A row of the table as a value."""
    return Preferences(
        language=row.language,
        zone=row.zone,
        quiet=_quiet(row.quiet_starts, row.quiet_ends),
        most_a_week=row.most_a_week,
        topics=None if row.topics is None else _topics(row.topics),
        digest=row.digest,
        style=Style(row.style),
        needs=_needs(row.needs),
        poll_reminders=row.poll_reminders,
        thanks=None if row.thanks is None else Thanks(row.thanks),
        reads_at=row.reads_at,
        box=row.box,
        weekly=row.weekly,
        agreed_on=row.agreed_on,
    )


def kept_manner(row: Any) -> Manner:
    """How somebody is spoken to, from the columns in `MANNER`."""
    return manner(row.language, Style(row.style), _needs(row.needs), box=row.box)


# Many people choose the same: what their texts mean is found out once for all of them.


@lru_cache(maxsize=512)
def _quiet(starts: str | None, ends: str | None) -> Quiet | None:
    if starts is None or ends is None:
        return None
    return Quiet(starts=time.fromisoformat(starts), ends=time.fromisoformat(ends))


@lru_cache(maxsize=512)
def _topics(kept: str) -> frozenset[Topic]:
    return frozenset(map(Topic, json.loads(kept)))


@lru_cache(maxsize=512)
def _needs(kept: str) -> frozenset[Need]:
    return frozenset(map(Need, json.loads(kept)))


def _columns(chosen: Preferences) -> dict[str, Any]:
    quiet = chosen.quiet
    return {
        "language": chosen.language,
        "zone": chosen.zone,
        "quiet_starts": None if quiet is None else f"{quiet.starts:%H:%M}",
        "quiet_ends": None if quiet is None else f"{quiet.ends:%H:%M}",
        "most_a_week": chosen.most_a_week,
        "topics": None if chosen.topics is None else json.dumps(sorted(chosen.topics)),
        "digest": chosen.digest,
        "style": chosen.style.value,
        "needs": json.dumps(sorted(chosen.needs)),
        "poll_reminders": chosen.poll_reminders,
        "thanks": None if chosen.thanks is None else chosen.thanks.value,
        "reads_at": chosen.reads_at,
        "box": chosen.box,
        "weekly": chosen.weekly,
        "agreed_on": chosen.agreed_on,
    }


_of_person = preferences.c.person_id == sa.bindparam("person", type_=Id)
_OF_PERSON = sa.select(preferences).where(_of_person)
_IN_PRIVATE = (
    sa.select(*MANNER)
    .join(presences, presences.c.person_id == preferences.c.person_id)
    .where(presences.c.place_id == sa.bindparam("place", type_=Id))
    .limit(1)
)
_FORGET = sa.delete(preferences).where(_of_person)


@cache
def _put(dialect: str) -> sa.Executable:
    statement = upsert(dialect, preferences)
    new = {column.name: statement.excluded[column.name] for column in preferences.c if column.name != "person_id"}
    return statement.on_conflict_do_update(index_elements=["person_id"], set_=new)
