"""Table and every query of reminders."""

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from bot.people.model import PersonId, PlaceId
from bot.reminders.model import About, Chat, Reached, Reminder, ReminderId, State
from bot.timing import rule_text
from storage.engine import among, insert_many
from storage.people import PeopleRows, communities, persons
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
        self._foreseen: dict[ReminderId, Reminder | None] = {}
        self._zones: dict[PersonId, str] = {}  # foreseen as well

    def foresee(self, reminders: Collection[ReminderId]) -> None:
        """Read these in one go, where nothing is written: they are asked for one by one."""
        self._foreseen |= dict.fromkeys(reminders)
        found = self.list_these(reminders)
        self._foreseen |= {reminder.id: reminder for reminder in found}
        told = {reminder.person for reminder in found if reminder.rule is not None}  # when it comes next
        self._zones |= self._list_zones(told) if told else {}

    def find(self, reminder: ReminderId) -> Reminder | None:
        """The reminder, if it is there."""
        if reminder in self._foreseen:
            return self._foreseen[reminder]
        row = self._transaction.row(_LOOK if self._transaction.reads_only else _TAKE, reminder=reminder)
        return _reminder(row) if row is not None else None

    def list_these(self, reminders: Collection[ReminderId]) -> tuple[Reminder, ...]:
        """Those of these reminders that are there."""
        transaction = self._transaction
        these = _these(transaction.dialect, locked=not transaction.reads_only)
        return tuple(map(_reminder, transaction.rows(these, reminders=sorted(reminders))))

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
        self.put_all([reminder])

    def put_all(self, reminders: Sequence[Reminder]) -> None:
        """Keep them."""
        self._people.flush()
        self._transaction.write(_put(self._transaction.dialect), *map(_row, reminders))

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

    def list_unsent(self, reminders: Collection[ReminderId]) -> Collection[ReminderId]:
        """Those of which what was to be told is owed still, and stands nowhere."""
        rows = self._transaction.rows(_told(self._transaction.dialect), refs=list(map(str, reminders)))
        sent = {row.ref for row in rows if row.shown or row.deleted}
        return {ReminderId(int(row.ref)) for row in rows if row.ref not in sent}

    def list_reached(self, persons: Collection[PersonId]) -> Mapping[PersonId, Reached]:
        """How each of these can be told something."""
        self._people.flush()
        self._places.flush()
        reached = dict.fromkeys(persons, Reached())
        for row in self._transaction.rows(_reached(self._transaction.dialect), persons=sorted(persons)):
            person, chats = PersonId(row.id), reached[PersonId(row.id)].chats
            if row.place_id is not None:
                chat = Chat(place=PlaceId(row.place_id), platform=row.platform, is_reached=row.reachable)
                chats = (*chats, chat)
            reached[person] = Reached(stopped=row.stopped, chats=chats)
        return reached

    def zone_of(self, person: PersonId) -> str:
        """By whose clock they live: as they chose, else as their first community does, else as the house."""
        self._people.flush()
        self._places.flush()
        if person in self._zones:
            return self._zones[person]
        return self._list_zones([person])[person]

    def _list_zones(self, persons: Collection[PersonId]) -> Mapping[PersonId, str]:
        zones = dict.fromkeys(persons, self._zone)
        for row in self._transaction.rows(_zones(self._transaction.dialect), persons=sorted(persons)):
            zone = row.zone if row.zone and _is_zone(row.zone) else row.acts_in
            zones[PersonId(row.id)] = zone or self._zone
        return zones


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
_ACTS_IN = (
    sa.select(communities.c.time_zone)
    .select_from(
        presences.join(places, places.c.id == presences.c.place_id).join(
            communities, communities.c.id == places.c.community_id
        )
    )
    .where(presences.c.person_id == persons.c.id, ~places.c.private)
    .order_by(communities.c.founded_at, communities.c.id)
    .limit(1)
    .scalar_subquery()
)


@cache
def _these(dialect: str, *, locked: bool) -> sa.Executable:
    # In one order, so that two processes cannot cross.
    statement = sa.select(reminders).where(among(dialect, reminders.c.id, "reminders")).order_by(reminders.c.id)
    return statement.with_for_update() if locked else statement


@cache
def _told(dialect: str) -> sa.Executable:
    return sa.select(posts.c.ref, posts.c.shown, posts.c.deleted).where(
        posts.c.kind == "reminder", among(dialect, posts.c.ref, "refs"), posts.c.gone_at.is_(None)
    )


@cache
def _reached(dialect: str) -> sa.Executable:
    # One join after the other: of a join within a join SQLite writes out the whole, for everybody there is.
    acts_in = persons.outerjoin(presences, presences.c.person_id == persons.c.id)
    chats = acts_in.outerjoin(places, (places.c.id == presences.c.place_id) & places.c.private)
    columns = (persons.c.id, persons.c.stopped, places.c.id.label("place_id"), places.c.platform, places.c.reachable)
    return (
        sa.select(*columns)
        .select_from(chats)
        .where(among(dialect, persons.c.id, "persons"))
        .order_by(places.c.since, places.c.id)
    )


@cache
def _zones(dialect: str) -> sa.Executable:
    return (
        sa.select(persons.c.id, preferences.c.zone, _ACTS_IN.label("acts_in"))
        .select_from(persons.outerjoin(preferences, preferences.c.person_id == persons.c.id))
        .where(among(dialect, persons.c.id, "persons"))
    )


@cache
def _put(dialect: str) -> sa.Executable:
    statement = insert_many(dialect, reminders, *(column.name for column in reminders.c))
    kept = {column.name: statement.excluded[column.name] for column in reminders.c if column.name != "id"}
    return statement.on_conflict_do_update(index_elements=["id"], set_=kept)
