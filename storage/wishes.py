"""Every query of who asked to be reminded of something, for whoever has that and does not know reminders."""

from collections.abc import Sequence

import sqlalchemy as sa

from bot.people.model import PlaceId
from bot.reminders.model import State
from bot.work import Subject
from storage.places import places
from storage.presences import presences
from storage.reminders import reminders
from storage.transaction import Transaction


class WishRows:
    """Wishes to be reminded, of one transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def list_chats(self, about: Subject) -> Sequence[PlaceId]:
        """A private chat of everybody who waits for a reminder of it, on the platform where they asked for that."""
        rows = self._transaction.rows(_CHATS, about_kind=about.kind, about_ref=about.ref)
        return [PlaceId(row.chat) for row in rows]


_CHATS = (
    sa.select(sa.func.min(places.c.id).label("chat"))
    .select_from(
        reminders.join(presences, presences.c.person_id == reminders.c.person_id).join(
            places, (places.c.id == presences.c.place_id) & (places.c.platform == reminders.c.platform)
        )
    )
    .where(
        reminders.c.about_kind == sa.bindparam("about_kind"),
        reminders.c.about_ref == sa.bindparam("about_ref"),
        reminders.c.state == State.LIVE.value,
        places.c.private,
    )
    .group_by(reminders.c.person_id)
    .order_by(reminders.c.person_id)
)
