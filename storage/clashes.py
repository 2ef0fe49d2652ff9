"""Every query of what else happens around an instant: questions that open or close, and announcements."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from bot.announcements.model import Announcement, AnnouncementId, Scope, State
from bot.announcements.telling import Clash
from bot.people.model import PlaceId
from storage.announcements import AnnouncementRows, announcements
from storage.engine import among
from storage.polls import poll_places, polls
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime


class ClashRows:
    """What happens around an instant, of one transaction."""

    def __init__(self, transaction: Transaction, of: AnnouncementRows) -> None:
        self._transaction = transaction
        self._announcements = of

    def find(
        self, announcement: Announcement, there: Sequence[PlaceId], *, since: datetime, until: datetime
    ) -> Clash | None:
        """The first thing that happens in one of these places between two instants, but for this announcement."""
        asked: dict[str, Any] = {"community": announcement.community, "since": since, "until": until}
        row = self._transaction.row(_poll_clash(self._transaction.dialect), **asked, there=list(there))
        if row is not None:
            return Clash(is_question=True, number=row.number)
        for other in self._transaction.rows(_PLANNED_BETWEEN, **asked, but=announcement.id):
            is_everywhere = other.scope == Scope.ALL.value
            if is_everywhere or set(there) & set(self._announcements.list_places(AnnouncementId(other.id))):
                return Clash(is_question=False, number=other.number)
        return None


_since = sa.bindparam("since", type_=UtcDateTime)
_until = sa.bindparam("until", type_=UtcDateTime)
_community = sa.bindparam("community", type_=Id)
_PLANNED_BETWEEN = (
    sa.select(announcements.c.id, announcements.c.number, announcements.c.scope)
    .where(
        announcements.c.community_id == _community,
        announcements.c.state == State.PLANNED.value,
        announcements.c.due_at.between(_since, _until),
        announcements.c.id != sa.bindparam("but", type_=Id),
    )
    .order_by(announcements.c.due_at, announcements.c.id)
    .limit(20)
)


@cache
def _poll_clash(dialect: str) -> sa.Executable:
    return (
        sa.select(polls.c.number)
        .where(
            polls.c.community_id == _community,
            polls.c.state.in_(["open", "planned"]),
            polls.c.opens_at.between(_since, _until) | polls.c.closes_at.between(_since, _until),
            sa.exists().where(poll_places.c.poll_id == polls.c.id, among(dialect, poll_places.c.place_id, "there")),
        )
        .order_by(polls.c.number)
        .limit(1)
    )
