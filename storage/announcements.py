"""Tables and every query of announcements: their words, and when they go. Where they went is in `storage.announced`."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.announcements.model import Announcement, AnnouncementId, State, Version
from bot.announcements.noes import NoSuchAnnouncement
from bot.people.model import CommunityId, PersonId
from bot.timing import rule_text
from storage.announced import AnnouncedRows, announcement_places
from storage.announcement_values import announcement_of, announcement_row
from storage.engine import among
from storage.people import PeopleRows, communities
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime, tables

announcements = sa.Table(
    "announcements",
    tables,
    sa.Column("id", Id, primary_key=True, autoincrement=False),
    sa.Column("community_id", Id, sa.ForeignKey("communities.id"), nullable=False),
    sa.Column("number", sa.Integer),
    sa.Column("state", sa.String(12), nullable=False),
    sa.Column("author_id", Id, sa.ForeignKey("persons.id"), index=True),
    sa.Column("words", sa.Text, nullable=False),
    sa.Column("note", sa.Text, nullable=False),
    sa.Column("about", sa.String(20)),
    sa.Column("scope", sa.String(8), nullable=False),
    sa.Column("typed_in", Id),
    sa.Column("due_at", UtcDateTime),
    sa.Column("rule", sa.String(rule_text.LONGEST)),
    sa.Column("series_id", Id, index=True),
    sa.Column("urgent", sa.Text, nullable=False),
    sa.Column("by_hand", sa.Boolean, nullable=False),
    sa.Column("made_at", UtcDateTime, nullable=False),
    sa.Column("sent_at", UtcDateTime),
    sa.Column("changed_at", UtcDateTime),
    sa.Column("ended_at", UtcDateTime),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("file_id", Id),
    sa.UniqueConstraint("community_id", "number"),
    sa.Index("ix_announcements_community_id_state", "community_id", "state"),
)

announcement_words = sa.Table(
    "announcement_words",
    tables,
    sa.Column("announcement_id", Id, sa.ForeignKey("announcements.id"), primary_key=True),
    sa.Column("language", sa.String(12), primary_key=True),
    sa.Column("words", sa.Text, nullable=False),
    sqlite_with_rowid=False,
)


class AnnouncementRows(AnnouncedRows):
    """Announcements of one transaction; one that is read to be written is locked."""

    def __init__(self, transaction: Transaction, people: PeopleRows) -> None:
        super().__init__(transaction)
        self._people = people

    def find(self, announcement: AnnouncementId) -> Announcement | None:
        """The announcement, if it is there."""
        found = self._read([announcement])
        return found[0] if found else None

    def get(self, announcement: AnnouncementId) -> Announcement:
        """The announcement; raises `NoSuchAnnouncement`."""
        found = self.find(announcement)
        if found is None:
            raise NoSuchAnnouncement
        return found

    def find_numbered(self, community: CommunityId, number: int) -> Announcement | None:
        """The announcement of this number in a community."""
        row = self._transaction.row(_NUMBERED, community=community, number=number)
        return self.find(AnnouncementId(row.id)) if row is not None else None

    def find_draft(self, person: PersonId) -> Announcement | None:
        """What somebody is about to announce."""
        found = self._list(_DRAFT_OF, person=person)
        return found[0] if found else None

    def list_planned(self, community: CommunityId) -> tuple[Announcement, ...]:
        """What goes out by itself, or waits for somebody's yes, the next first."""
        return self._list(_PLANNED, community=community)

    def list_recent(self, community: CommunityId, *, most: int) -> tuple[Announcement, ...]:
        """What was sent or cancelled, the last first."""
        return self._list(_RECENT, community=community, most=most)

    def list_over(self, community: CommunityId, *, sent: bool, skip: int, most: int) -> tuple[Announcement, ...]:
        """What was sent, or else what was cancelled or is over; the last first, and after so many."""
        return self._list(_OVER[sent], community=community, skip=skip, most=most)

    def list_waiting_of(self, person: PersonId) -> tuple[Announcement, ...]:
        """What somebody planned, and has not been sent."""
        return self._list(_WAITING_OF, person=person)

    def count_by_hand(self, community: CommunityId, since: datetime) -> int:
        """How many were sent by hand since then."""
        connection = self._transaction.connection
        return int(connection.execute(_COUNT_BY_HAND, {"community": community, "since": since}).scalar_one())

    def next_number(self, community: CommunityId) -> int:
        """The next free number of a community; never given twice."""
        self._transaction.writes += 1
        return int(self._transaction.connection.execute(_NEXT_NUMBER, {"community": community}).scalar_one())

    def add(self, announcement: Announcement) -> None:
        """Keep a new one."""
        self._people.flush()
        self._transaction.write(_ADD, announcement_row(announcement) | {"made_at": self._transaction.now})
        self._put_words(announcement)

    def put(self, announcement: Announcement) -> None:
        """Keep a changed one."""
        self._people.flush()
        row = announcement_row(announcement)
        this = row.pop("id")
        self._transaction.write(_PUT, row | {"this": this})
        self._transaction.write(_FORGET_WORDS, {"this": this})
        self._put_words(announcement)

    def forget(self, announcement: AnnouncementId) -> None:
        """Forget it, and where it went."""
        for statement in (_FORGET_WORDS, _FORGET_PLACES, _FORGET):
            self._transaction.write(statement, {"this": announcement})

    def forget_old(self, *, drafts_before: datetime, ended_before: datetime) -> None:
        """Forget drafts made before an instant, and what was over before another."""
        for row in self._transaction.rows(_OLD, drafts_before=drafts_before, ended_before=ended_before):
            self.forget(AnnouncementId(row.id))

    def let_go_of(self, person: PersonId) -> None:
        """Nobody knows any more who wrote what they wrote."""
        self._transaction.write(_LET_GO, {"person": person})

    def hand_over(self, gone: PersonId, to: PersonId) -> None:
        """What `gone` wrote, `to` has written from now on."""
        self._people.flush()
        self._transaction.write(_HAND_OVER, {"gone": gone, "person": to})

    def _put_words(self, announcement: Announcement) -> None:
        rows = [
            {"announcement_id": announcement.id, "language": version.language, "words": version.words}
            for version in announcement.versions
        ]
        self._transaction.write(_ADD_WORDS, *rows)

    def _list(self, statement: sa.Executable, **values: Any) -> tuple[Announcement, ...]:
        return self._read([row.id for row in self._transaction.rows(statement, **values)])

    def _read(self, ids: Sequence[int]) -> tuple[Announcement, ...]:
        """Those of these ids that are there, in this order."""
        if not ids:
            return ()
        transaction, dialect = self._transaction, self._transaction.dialect
        words: dict[int, list[Version]] = {}
        rows = transaction.rows(_these(dialect, locked=not transaction.reads_only), these=list(ids))
        for row in transaction.rows(_words_of(dialect), these=list(ids)):
            words.setdefault(row.announcement_id, []).append(Version(language=row.language, words=row.words))
        found = {row.id: announcement_of(row, tuple(words.get(row.id, ()))) for row in rows}
        return tuple(found[one] for one in ids if one in found)


_WAITING_STATES = sorted((State.PLANNED.value, State.ASKED.value, State.PAUSED.value))
_OVER_STATES = sorted((State.SENT.value, State.CANCELLED.value, State.OVER.value))
_in_community = announcements.c.community_id == sa.bindparam("community", type_=Id)
_waits = announcements.c.state.in_(_WAITING_STATES)
_by = announcements.c.author_id == sa.bindparam("person", type_=Id)
_this = sa.bindparam("this", type_=Id)
_over_at = sa.func.coalesce(announcements.c.ended_at, announcements.c.sent_at)

_NUMBERED = sa.select(announcements.c.id).where(_in_community, announcements.c.number == sa.bindparam("number"))
_DRAFT_OF = (
    sa.select(announcements.c.id)
    .where(_by, announcements.c.state == State.DRAFT.value)
    .order_by(announcements.c.made_at.desc())
    .limit(1)
)
_PLANNED = (
    sa.select(announcements.c.id)
    .where(_in_community, _waits)
    .order_by(announcements.c.due_at.is_(None), announcements.c.due_at, announcements.c.number)
)
_RECENT = (
    sa.select(announcements.c.id)
    .where(_in_community, announcements.c.state.in_(_OVER_STATES))
    .order_by(_over_at.desc(), announcements.c.number.desc())
    .limit(sa.bindparam("most"))
)
_over = (
    sa.select(announcements.c.id)
    .order_by(_over_at.desc(), announcements.c.number.desc())
    .limit(sa.bindparam("most", type_=sa.Integer))
    .offset(sa.bindparam("skip", type_=sa.Integer))
)
_OVER = {
    True: _over.where(_in_community, announcements.c.state == State.SENT.value),
    False: _over.where(_in_community, announcements.c.state.in_([State.CANCELLED.value, State.OVER.value])),
}
_WAITING_OF = sa.select(announcements.c.id).where(_by, _waits).order_by(announcements.c.id)
_COUNT_BY_HAND = (
    sa.select(sa.func.count())
    .select_from(announcements)
    .where(_in_community, announcements.c.by_hand, announcements.c.sent_at > sa.bindparam("since", type_=UtcDateTime))
)
_NEXT_NUMBER = (
    sa.update(communities)
    .where(communities.c.id == sa.bindparam("community", type_=Id))
    .values(last_announcement_number=communities.c.last_announcement_number + 1)
    .returning(communities.c.last_announcement_number)
)
_ADD = sa.insert(announcements)
_ADD_WORDS = sa.insert(announcement_words)
_PUT = (
    sa.update(announcements)
    .where(announcements.c.id == _this)
    .values(
        {column.name: sa.bindparam(column.name) for column in announcements.c if column.name not in ("id", "made_at")}
    )
)
_FORGET_WORDS = sa.delete(announcement_words).where(announcement_words.c.announcement_id == _this)
_FORGET_PLACES = sa.delete(announcement_places).where(announcement_places.c.announcement_id == _this)
_FORGET = sa.delete(announcements).where(announcements.c.id == _this)
_OLD = (
    sa.select(announcements.c.id)
    .where(
        sa.or_(
            (announcements.c.state == State.DRAFT.value)
            & (announcements.c.made_at < sa.bindparam("drafts_before", type_=UtcDateTime)),
            announcements.c.state.in_(_OVER_STATES) & (_over_at < sa.bindparam("ended_before", type_=UtcDateTime)),
        )
    )
    .order_by(announcements.c.id)
)
_LET_GO = sa.update(announcements).where(_by).values(author_id=None)
_HAND_OVER = (
    sa.update(announcements)
    .where(announcements.c.author_id == sa.bindparam("gone", type_=Id))
    .values(author_id=sa.bindparam("person", type_=Id))
)


@cache
def _these(dialect: str, *, locked: bool) -> sa.Executable:
    statement = (
        sa.select(announcements, communities.c.time_zone)
        .join(communities, communities.c.id == announcements.c.community_id)
        .where(among(dialect, announcements.c.id, "these"))
    )
    # In one order for all, so that two processes cannot cross.
    return statement.order_by(announcements.c.id).with_for_update(of=announcements) if locked else statement


@cache
def _words_of(dialect: str) -> sa.Executable:
    return (
        sa.select(announcement_words)
        .where(among(dialect, announcement_words.c.announcement_id, "these"))
        .order_by(announcement_words.c.language)
    )
