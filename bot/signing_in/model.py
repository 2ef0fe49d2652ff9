"""Links, sessions and confirmations as values; how long each is good for (trust.md §4)."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from bot.chat.inbound import Place, Sender
from bot.people.model import Person, PersonId
from bot.refusals import Refusal

SessionId = NewType("SessionId", int)
StepUpId = NewType("StepUpId", int)

LINK_LIFE = timedelta(minutes=10)
"""How long a link is good: the most that ASVS 6.5.5 allows."""

MOST_LINKS = 3
LINKS_WITHIN = timedelta(minutes=15)
"""So many links are sent to one account in so much time."""

IDLE = timedelta(minutes=30)
"""A session in which nothing was done for so long is over."""

LONGEST = timedelta(hours=12)
"""And so is one that began so long ago."""

FRESH = timedelta(minutes=15)
"""How long a confirmation in the chat holds, and how long it is waited for."""

SEEN_EVERY = timedelta(minutes=1)
"""It is noted no more often than this that a session is used."""


class Deed(StrEnum):
    """What is asked to be confirmed in the chat. The value is its code in storage and in the names of sentences."""

    EXPORT_RESULT = "export-result"
    EXPORT_LOG = "export-log"
    ADD_OWNER = "add-owner"
    ADD_READER = "add-reader"
    READ_CONCERNS = "read-concerns"
    EXPORT_CONCERN = "export-concern"


def sender_of(account: str) -> Sender:
    """Whoever acts with this account, their name unknown."""
    platform, _, its_id = account.partition(":")
    return Sender(platform=platform, id=its_id)


@dataclass(frozen=True, kw_only=True)
class SignInLink:
    """A link as it is kept: by its mark, never by itself."""

    mark: str = field(repr=False)
    account: str = field(repr=False)
    sent_at: datetime
    used_at: datetime | None = None

    @property
    def sender(self) -> Sender:
        """Whom it was sent to."""
        return sender_of(self.account)

    def is_over(self, now: datetime) -> bool:
        """Whether it was sent too long ago."""
        return now - self.sent_at > LINK_LIFE


@dataclass(frozen=True, kw_only=True)
class Session:
    """Somebody is signed in with one browser, by an account of theirs; kept by its mark."""

    id: SessionId
    mark: str = field(repr=False)
    account: str = field(repr=False)
    person: PersonId
    began_at: datetime
    seen_at: datetime
    confirmed_at: datetime | None = None
    confirmed: Deed | None = None  # what for

    @property
    def sender(self) -> Sender:
        """Whoever acts in it."""
        return sender_of(self.account)

    def is_over(self, now: datetime) -> bool:
        """Whether nothing was done in it for long, or it has gone on for too long."""
        return now - self.seen_at > IDLE or now - self.began_at > LONGEST

    def is_fresh(self, now: datetime, deed: Deed) -> bool:
        """Whether it was confirmed in the chat a moment ago."""
        return self.confirmed is deed and self.confirmed_at is not None and now - self.confirmed_at <= FRESH


@dataclass(frozen=True, kw_only=True)
class StepUp:
    """Something that is to be confirmed in the chat before it is done in a session; `about` says which one."""

    id: StepUpId
    session: SessionId
    person: PersonId
    deed: Deed
    about: str
    asked_at: datetime
    confirmed_at: datetime | None = None

    def is_over(self, now: datetime) -> bool:
        """Whether it was asked too long ago."""
        return now - self.asked_at > FRESH

    def waits_for(self, deed: Deed, about: str, now: datetime) -> bool:
        """Whether it is this that is asked, and nobody has answered yet."""
        return (self.deed, self.about, self.confirmed_at) == (deed, about, None) and not self.is_over(now)


@dataclass(frozen=True, kw_only=True)
class Visit:
    """Somebody who is signed in, and the private chat in which they are answered."""

    session: Session
    who: Person
    place: Place


class NothingToRun(Refusal):
    """Only somebody with a role has anything to see there."""

    word = "dashboard-not-yours"


class DashboardAway(Refusal):
    """There are no pages, or none that can be reached."""

    word = "dashboard-away"


class TooManyLinks(Refusal):
    """Three links in a quarter of an hour are enough."""

    word = "login-slow-down"


class LinkUsed(Refusal):
    """The link was used, a newer one was sent, or it never was one. Which of these is not said."""

    word = "login-used"


class LinkExpired(Refusal):
    """The link was sent too long ago."""

    word = "login-expired"


class NotConfirmed(Refusal):
    """Nobody has said yes in the chat, or they did so too long ago."""

    word = "step-up-waiting"


class StepUpOver(Refusal):
    """What was to be confirmed was asked too long ago, or by nobody."""

    word = "step-up-over"
