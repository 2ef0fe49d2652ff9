"""Table and every query of reminders."""

from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from bot.people.model import PersonId
from bot.reminders.model import About, Reminder, ReminderId, State
from bot.timing import rule_text
from storage.engine import upsert
from storage.people import PeopleRows, communities
from storage.places import PlaceRows, places
from storage.posts import posts
from storage.preferences import preferences
from storage.presences import presences
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime, tables

reminders = sa.Table(
    "reminders",
    tables,
    sa.Column("id", Id, primary_key=True, autoincrement=False),
    sa.Column("person_id", Id, sa.ForeignKey("persons.id"), nullable=False),
    sa.Column("number", sa.Integer, nullable=False),  # what the person calls it by; 0 for the one not yet confirmed
    sa.Column("platform", sa.String(20), nullable=False),  # on which it was asked for
    sa.Column("state", sa.String(12), nullable=False),
    sa.Column("words", sa.Text, nullable=False),
    sa.Column("about_kind", sa.String(40)),  # in place of words: what another slice has
    sa.Column("about_ref", sa.String(60)),
    sa.Column("neutral", sa.Boolean, nullable=False),
    sa.Column("at", UtcDateTime),
    sa.Column("rule", sa.String(rule_text.LONGEST)),
    sa.Column("snoozed_until", UtcDateTime),
    sa.Column("rang_for", UtcDateTime),
    sa.Column("settled", sa.Boolean, nullable=False),
    sa.Column("missed", sa.Integer, nullable=False),
    sa.Column("missed_at", UtcDateTime),
    sa.Column("forget_at", UtcDateTime, index=True),
    sa.UniqueConstraint("person_id", "number"),
    sa.Index(
        "ix_reminders_about",
        "about_kind",
        "about_ref",
        sqlite_where=sa.text("about_kind IS NOT NULL"),
        postgresql_where=sa.text("about_kind IS NOT NULL"),
    ),
)


class ReminderRows:
    """Reminders of one transaction; what is read to be written is locked. `zone` is that of whoever has none."""

    def __init__(self, transaction: Transaction, people: PeopleRows, places: PlaceRows, *, zone: str) -> None:
        self._transaction = transaction
        self._people = people
        self._places = places
        self._zone = zone

    def find(self, reminder: ReminderId) -> Reminder | None:
        """The reminder, if it is there."""
        row = self._transaction.row(_LOOK if self._transaction.reads_only else _TAKE, reminder=reminder)
        return _reminder(row) if row is not None else None

    def find_numbered(self, person: PersonId, number: int) -> Reminder | None:
        """Somebody's reminder of this number; of number 0, what waits to be confirmed."""
        statement = _LOOK_NUMBERED if self._transaction.reads_only else _TAKE_NUMBERED
        row = self._transaction.row(statement, person=person, number=number)
        return _reminder(row) if row is not None else None

    def list_live(self, person: PersonId) -> tuple[Reminder, ...]:
        """Somebody's reminders that are neither done nor cancelled: the next one first, then those that have come."""
        found = [_reminder(row) for row in self._transaction.rows(_LIVE, person=person)]
        coming = [(reminder.due_at, reminder) for reminder in found if reminder.due_at is not None]
        coming.sort(key=lambda it: it[0])
        return (*(reminder for _, reminder in coming), *(reminder for reminder in found if reminder.due_at is None))

    def list_ids(self, person: PersonId) -> tuple[ReminderId, ...]:
        """Every reminder of somebody."""
        return tuple(ReminderId(row.id) for row in self._transaction.rows(_IDS, person=person))

    def next_number(self, person: PersonId) -> int:
        """The number that their next reminder gets."""
        return 1 + int(self._transaction.connection.execute(_HIGHEST, {"person": person}).scalar_one())

    def put(self, reminder: Reminder) -> None:
        """Keep it."""
        self._people.flush()
        self._transaction.write(_put(self._transaction.dialect), _row(reminder))

    def forget(self, reminder: ReminderId) -> None:
        """Drop it."""
        self._transaction.write(_FORGET, {"reminder": reminder})

    def forget_old(self) -> None:
        """Drop what is past its time."""
        self._transaction.write(_FORGET_OLD, {"now": self._transaction.now})

    def hand_over(self, gone: PersonId, to: PersonId) -> None:
        """What was `gone`'s is `to`'s, with numbers that follow theirs; of two drafts `to`'s stays."""
        self._people.flush()
        transaction, highest = self._transaction, self.next_number(to) - 1
        draft = transaction.row(_LOOK_NUMBERED, person=gone, number=0)
        if draft is not None and transaction.row(_LOOK_NUMBERED, person=to, number=0) is not None:
            self.forget(ReminderId(draft.id))
        transaction.write(_HAND_OVER, {"gone": gone, "person": to, "highest": highest})

    def is_unsent(self, reminder: ReminderId) -> bool:
        """Whether what was to be told of it is owed still, and stands nowhere."""
        rows = self._transaction.rows(_TOLD, ref=str(reminder))
        return bool(rows) and not any(row.shown or row.deleted for row in rows)

    def zone_of(self, person: PersonId) -> str:
        """By whose clock they live: as they chose, else as their first community does, else as the house."""
        self._people.flush()
        self._places.flush()
        chosen = self._transaction.row(_CHOSEN, person=person)
        if chosen is not None and chosen.zone and _is_zone(chosen.zone):
            return str(chosen.zone)
        acts_in = self._transaction.row(_ACTS_IN, person=person)
        return str(acts_in.time_zone) if acts_in is not None else self._zone


def _reminder(row: Any) -> Reminder:
    return Reminder(
        id=ReminderId(row.id),
        person=PersonId(row.person_id),
        number=row.number,
        platform=row.platform,
        state=State(row.state),
        words=row.words,
        about=About(kind=row.about_kind, ref=row.about_ref) if row.about_kind is not None else None,
        neutral=row.neutral,
        at=row.at,
        rule=rule_text.read(row.rule) if row.rule is not None else None,
        snoozed_until=row.snoozed_until,
        rang_for=row.rang_for,
        settled=row.settled,
        missed=row.missed,
        missed_at=row.missed_at,
        forget_at=row.forget_at,
    )


def _row(reminder: Reminder) -> dict[str, Any]:
    return {
        "id": reminder.id,
        "person_id": reminder.person,
        "number": reminder.number,
        "platform": reminder.platform,
        "state": reminder.state.value,
        "words": reminder.words,
        "about_kind": reminder.about.kind if reminder.about is not None else None,
        "about_ref": reminder.about.ref if reminder.about is not None else None,
        "neutral": reminder.neutral,
        "at": reminder.at,
        "rule": rule_text.write(reminder.rule) if reminder.rule is not None else None,
        "snoozed_until": reminder.snoozed_until,
        "rang_for": reminder.rang_for,
        "settled": reminder.settled,
        "missed": reminder.missed,
        "missed_at": reminder.missed_at,
        "forget_at": reminder.forget_at,
    }


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, OSError, ValueError):
        return False
    return True


_person: sa.BindParameter[int] = sa.bindparam("person", type_=Id)
_gone: sa.BindParameter[int] = sa.bindparam("gone", type_=Id)
_this = reminders.c.id == sa.bindparam("reminder", type_=Id)
_theirs = reminders.c.person_id == _person
_LOOK = sa.select(reminders).where(_this)
_TAKE = _LOOK.with_for_update()
_LOOK_NUMBERED = sa.select(reminders).where(_theirs, reminders.c.number == sa.bindparam("number", type_=sa.Integer))
_TAKE_NUMBERED = _LOOK_NUMBERED.with_for_update()
_LIVE = sa.select(reminders).where(_theirs, reminders.c.state == State.LIVE.value).order_by(reminders.c.number)
_IDS = sa.select(reminders.c.id).where(_theirs).order_by(reminders.c.id)
_HIGHEST = sa.select(sa.func.coalesce(sa.func.max(reminders.c.number), 0)).where(_theirs)
_FORGET = sa.delete(reminders).where(_this)
_FORGET_OLD = sa.delete(reminders).where(reminders.c.forget_at <= sa.bindparam("now", type_=UtcDateTime))
_HAND_OVER = (
    sa.update(reminders)
    .where(reminders.c.person_id == _gone)
    .values(
        person_id=_person,
        number=sa.case(
            (reminders.c.number == 0, 0),
            else_=reminders.c.number + sa.bindparam("highest", type_=sa.Integer),
        ),
    )
)
_TOLD = sa.select(posts.c.shown, posts.c.deleted).where(
    posts.c.kind == "reminder", posts.c.ref == sa.bindparam("ref"), posts.c.gone_at.is_(None)
)
_CHOSEN = sa.select(preferences.c.zone).where(preferences.c.person_id == _person)
_ACTS_IN = (
    sa.select(communities.c.time_zone)
    .select_from(
        presences.join(places, places.c.id == presences.c.place_id).join(
            communities, communities.c.id == places.c.community_id
        )
    )
    .where(presences.c.person_id == _person, ~places.c.private)
    .order_by(communities.c.founded_at, communities.c.id)
    .limit(1)
)


@cache
def _put(dialect: str) -> sa.Executable:
    statement = upsert(dialect, reminders)
    kept = {column.name: statement.excluded[column.name] for column in reminders.c if column.name != "id"}
    return statement.on_conflict_do_update(index_elements=["id"], set_=kept)
