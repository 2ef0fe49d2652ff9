"""What signing in asks of storage, and its view of the unit of work."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.people.model import PersonId
from bot.people.store import PeopleWork
from bot.signing_in.model import Deed, Session, SessionId, SignInLink, StepUp, StepUpId


class SignInStore(Protocol):
    """Questions about links, sessions and confirmations."""

    def count_links(self, account: str, since: datetime) -> int:
        """How many links were sent to an account since then."""
        ...

    def void_links(self, account: str) -> None:
        """No link of this account is good any more."""
        ...

    def add_link(self, link: SignInLink) -> None:
        """Keep a link, by its mark."""
        ...

    def find_link(self, mark: str) -> SignInLink | None:
        """A kept link, used or not."""
        ...

    def use_link(self, mark: str) -> bool:
        """Use it up; false where somebody has already."""
        ...

    def add(self, session: Session) -> None:
        """Keep a session."""
        ...

    def find(self, mark: str) -> Session | None:
        """A kept session, over or not."""
        ...

    def list_of(self, person: PersonId) -> Sequence[Session]:
        """Somebody's sessions, the one that began last first."""
        ...

    def see(self, session: SessionId) -> None:
        """It is used now."""
        ...

    def renew(self, session: SessionId, mark: str, deed: Deed) -> None:
        """It goes on under another mark; this is confirmed now."""
        ...

    def end(self, session: SessionId) -> None:
        """It is over."""
        ...

    def end_of(self, person: PersonId) -> None:
        """All of somebody's are over."""
        ...

    def ask(self, step_up: StepUp) -> None:
        """Something is to be confirmed for a session, instead of anything else."""
        ...

    def find_asked(self, session: SessionId) -> StepUp | None:
        """What is to be confirmed, or was, for a session."""
        ...

    def find_step_up(self, step_up: StepUpId) -> StepUp | None:
        """The same, by its own number."""
        ...

    def confirm(self, step_up: StepUpId) -> None:
        """It is confirmed now."""
        ...

    def drop_asked(self, session: SessionId) -> None:
        """Nothing is to be confirmed for it any more."""
        ...

    def forget_old(self) -> None:
        """Drop whatever is over."""
        ...


class SignInWork(PeopleWork, Protocol):
    """The unit of work as signing in sees it."""

    @property
    def sign_ins(self) -> SignInStore:
        """Links, sessions and confirmations."""
        ...
