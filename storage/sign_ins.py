"""Tables and every query of signing in. Of tokens only the SHA-256 is kept."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.people.model import PersonId
from bot.signing_in.model import (
    FRESH,
    LINK_LIFE,
    LINKS_WITHIN,
    LONGEST,
    Deed,
    Session,
    SessionId,
    SignInLink,
    StepUp,
    StepUpId,
)
from storage.transaction import Transaction
from storage.types import Id, UtcDateTime, tables

sign_in_links = sa.Table(
    "sign_in_links",
    tables,
    sa.Column("mark", sa.String(64), primary_key=True),
    sa.Column("account", sa.String(140), nullable=False, index=True),  # platform:id
    sa.Column("sent_at", UtcDateTime, nullable=False),
    sa.Column("used_at", UtcDateTime),  # or when a newer one was sent
)

sessions = sa.Table(
    "sessions",
    tables,
    sa.Column("id", Id, primary_key=True, autoincrement=False),
    sa.Column("mark", sa.String(64), nullable=False, unique=True),
    sa.Column("account", sa.String(140), nullable=False),
    sa.Column("person_id", Id, sa.ForeignKey("persons.id"), nullable=False, index=True),
    sa.Column("began_at", UtcDateTime, nullable=False),
    sa.Column("seen_at", UtcDateTime, nullable=False),
    sa.Column("confirmed_at", UtcDateTime),
    sa.Column("confirmed", sa.String(20)),  # what for
)

step_ups = sa.Table(
    "step_ups",
    tables,
    sa.Column("id", Id, primary_key=True, autoincrement=False),
    sa.Column("session_id", Id, sa.ForeignKey("sessions.id"), nullable=False, unique=True),
    sa.Column("person_id", Id, sa.ForeignKey("persons.id"), nullable=False, index=True),
    sa.Column("deed", sa.String(20), nullable=False),
    sa.Column("about", sa.String(60), nullable=False),
    sa.Column("asked_at", UtcDateTime, nullable=False),
    sa.Column("confirmed_at", UtcDateTime),
)


class SignInRows:
    """Links, sessions and confirmations of one transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    # Links

    def count_links(self, account: str, since: datetime) -> int:
        """How many links were sent to an account since then."""
        row: Any = self._transaction.row(_COUNT_LINKS, account=account, since=since)
        return int(row.links)

    def void_links(self, account: str) -> None:
        """No link of this account is good any more."""
        self._transaction.write(_VOID_LINKS, {"whose": account, "now": self._transaction.now})

    def add_link(self, link: SignInLink) -> None:
        """Keep a link, by its mark."""
        row = {"mark": link.mark, "account": link.account, "sent_at": link.sent_at, "used_at": link.used_at}
        self._transaction.write(_ADD_LINK, row)

    def find_link(self, mark: str) -> SignInLink | None:
        """A kept link, used or not."""
        row = self._transaction.row(_LINK, wanted=mark)
        if row is None:
            return None
        return SignInLink(mark=row.mark, account=row.account, sent_at=row.sent_at, used_at=row.used_at)

    def use_link(self, mark: str) -> bool:
        """Use it up; false where somebody has already."""
        transaction = self._transaction
        transaction.writes += 1
        used = transaction.connection.execute(_USE_LINK, {"wanted": mark, "now": transaction.now})
        return bool(used.rowcount == 1)

    # Sessions

    def add(self, session: Session) -> None:
        """Keep a session."""
        row = {
            "id": session.id,
            "mark": session.mark,
            "account": session.account,
            "person_id": session.person,
            "began_at": session.began_at,
            "seen_at": session.seen_at,
            "confirmed_at": session.confirmed_at,
            "confirmed": session.confirmed.value if session.confirmed else None,
        }
        self._transaction.write(_ADD, row)

    def find(self, mark: str) -> Session | None:
        """A kept session, over or not."""
        row = self._transaction.row(_BY_MARK, wanted=mark)
        return _session(row) if row is not None else None

    def list_of(self, person: PersonId) -> Sequence[Session]:
        """Somebody's sessions, the one that began last first."""
        return [_session(row) for row in self._transaction.rows(_OF, person=person)]

    def see(self, session: SessionId) -> None:
        """It is used now."""
        self._transaction.write(_SEE, {"wanted": session, "now": self._transaction.now})

    def renew(self, session: SessionId, mark: str, deed: Deed) -> None:
        """It goes on under another mark; this is confirmed now."""
        values = {"wanted": session, "new_mark": mark, "deed": deed.value, "now": self._transaction.now}
        self._transaction.write(_RENEW, values)

    def end(self, session: SessionId) -> None:
        """It is over."""
        self.drop_asked(session)
        self._transaction.write(_END, {"wanted": session})

    def end_of(self, person: PersonId) -> None:
        """All of somebody's are over."""
        self._transaction.write(_DROP_ASKED_OF, {"person": person})
        self._transaction.write(_END_OF, {"person": person})

    # Confirmations

    def ask(self, step_up: StepUp) -> None:
        """Something is to be confirmed for a session, instead of anything else."""
        self.drop_asked(step_up.session)
        row = {
            "id": step_up.id,
            "session_id": step_up.session,
            "person_id": step_up.person,
            "deed": step_up.deed.value,
            "about": step_up.about,
            "asked_at": step_up.asked_at,
            "confirmed_at": step_up.confirmed_at,
        }
        self._transaction.write(_ASK, row)

    def find_asked(self, session: SessionId) -> StepUp | None:
        """What is to be confirmed, or was, for a session."""
        return _step_up(self._transaction.row(_ASKED, session=session))

    def find_step_up(self, step_up: StepUpId) -> StepUp | None:
        """The same, by its own number."""
        return _step_up(self._transaction.row(_STEP_UP, wanted=step_up))

    def confirm(self, step_up: StepUpId) -> None:
        """It is confirmed now."""
        self._transaction.write(_CONFIRM, {"wanted": step_up, "now": self._transaction.now})

    def drop_asked(self, session: SessionId) -> None:
        """Nothing is to be confirmed for it any more."""
        self._transaction.write(_DROP_ASKED, {"session": session})

    def forget_old(self) -> None:
        """Drop whatever is over."""
        now = self._transaction.now
        self._transaction.write(_FORGET_LINKS, {"before": now - max(LINK_LIFE, LINKS_WITHIN)})
        self._transaction.write(_FORGET_ASKED, {"before": now - LONGEST, "asked_before": now - FRESH})
        self._transaction.write(_FORGET, {"before": now - LONGEST})


def _session(row: Any) -> Session:
    return Session(
        id=SessionId(row.id),
        mark=row.mark,
        account=row.account,
        person=PersonId(row.person_id),
        began_at=row.began_at,
        seen_at=row.seen_at,
        confirmed_at=row.confirmed_at,
        confirmed=Deed(row.confirmed) if row.confirmed else None,
    )


def _step_up(row: Any | None) -> StepUp | None:
    if row is None:
        return None
    return StepUp(
        id=StepUpId(row.id),
        session=SessionId(row.session_id),
        person=PersonId(row.person_id),
        deed=Deed(row.deed),
        about=row.about,
        asked_at=row.asked_at,
        confirmed_at=row.confirmed_at,
    )


_now = sa.bindparam("now", type_=UtcDateTime)
_before = sa.bindparam("before", type_=UtcDateTime)

_this_link = sign_in_links.c.mark == sa.bindparam("wanted")
_COUNT_LINKS = sa.select(sa.func.count().label("links")).where(
    sign_in_links.c.account == sa.bindparam("account"),
    sign_in_links.c.sent_at > sa.bindparam("since", type_=UtcDateTime),
)
_VOID_LINKS = (
    sa.update(sign_in_links)
    .where(sign_in_links.c.account == sa.bindparam("whose"), sign_in_links.c.used_at.is_(None))
    .values(used_at=_now)
)
_ADD_LINK = sa.insert(sign_in_links)
_LINK = sa.select(sign_in_links).where(_this_link)
_USE_LINK = sa.update(sign_in_links).where(_this_link, sign_in_links.c.used_at.is_(None)).values(used_at=_now)
_FORGET_LINKS = sa.delete(sign_in_links).where(sign_in_links.c.sent_at < _before)

_this = sessions.c.id == sa.bindparam("wanted", type_=Id)
_theirs = sessions.c.person_id == sa.bindparam("person", type_=Id)
_ADD = sa.insert(sessions)
_BY_MARK = sa.select(sessions).where(sessions.c.mark == sa.bindparam("wanted"))
_OF = sa.select(sessions).where(_theirs).order_by(sessions.c.began_at.desc(), sessions.c.id)
_SEE = sa.update(sessions).where(_this).values(seen_at=_now)
_RENEW = (
    sa.update(sessions)
    .where(_this)
    .values(mark=sa.bindparam("new_mark"), confirmed=sa.bindparam("deed"), confirmed_at=_now, seen_at=_now)
)
_END = sa.delete(sessions).where(_this)
_END_OF = sa.delete(sessions).where(_theirs)
_FORGET = sa.delete(sessions).where(sessions.c.began_at < _before)

_of_session = step_ups.c.session_id == sa.bindparam("session", type_=Id)
_this_one = step_ups.c.id == sa.bindparam("wanted", type_=Id)
_old_sessions = sa.select(sessions.c.id).where(sessions.c.began_at < _before)
_ASK = sa.insert(step_ups)
_ASKED = sa.select(step_ups).where(_of_session)
_STEP_UP = sa.select(step_ups).where(_this_one)
_CONFIRM = sa.update(step_ups).where(_this_one).values(confirmed_at=_now)
_DROP_ASKED = sa.delete(step_ups).where(_of_session)
_DROP_ASKED_OF = sa.delete(step_ups).where(step_ups.c.person_id == sa.bindparam("person", type_=Id))
_FORGET_ASKED = sa.delete(step_ups).where(
    (step_ups.c.asked_at < sa.bindparam("asked_before", type_=UtcDateTime)) | step_ups.c.session_id.in_(_old_sessions)
)
