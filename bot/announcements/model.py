"""Announcements as values, and the decisions about them that need nothing else."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType, Self

from bot.announcements.noes import IsCancelled, NoteTooLong, NotSentYet, NoWords, SentAlready, WordsTooLong
from bot.people.model import CommunityId, PersonId, PlaceId
from bot.refusals import ActionInvalid
from bot.timing.recurrence import Rule, next_after
from bot.work import Subject, Tick

AnnouncementId = NewType("AnnouncementId", int)

KIND = "announcement"
"""What its posts show."""

REPORT = "announcement-report"
"""How it stands in its places, for whoever sent it."""

MOST_WORDS = 1000
"""Characters of an announcement: more is a letter, and nobody reads it in a group."""

MOST_NOTE = 120
"""Characters of the line that is shown in front."""

MOST_REASON = 200

MOST_A_DAY = 10
"""How many a community sends by hand within a day (trust.md, section 5, row 17)."""

MOST_PLANNED = 50
"""How many wait for their time in a community."""

DRAFT_KEPT = timedelta(days=7)
"""How long a draft is kept of which nothing comes."""

KEPT = timedelta(days=365)
"""How long what was sent or cancelled is kept."""


class State(StrEnum):
    """Where an announcement has got to. The value is its code in storage.

    How far what was sent has come is no state: its posts tell, place by place.
    """

    DRAFT = "draft"
    ASKED = "asked"  # urgent: another organiser is asked for a yes
    PLANNED = "planned"
    PAUSED = "paused"  # whoever planned it is no organiser any more
    SENT = "sent"  # owed to its places, or shown there
    CANCELLED = "cancelled"
    OVER = "over"  # a repeating one whose times are over, or that was stopped


class Scope(StrEnum):
    """To which of the community's places it goes."""

    ALL = "all"  # those that there are when it is sent
    HERE = "here"  # where it was typed
    CHOSEN = "chosen"


@dataclass(frozen=True, kw_only=True)
class Version:
    """The words in a further language."""

    language: str
    words: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Announcement:
    """One announcement. `at` is when it goes by itself, by its `rule` where it comes again and again.

    `note` is shown in front, and the words behind a button. `urgent` is the reason why it cannot wait. One that came
    of a rule has the repeating one as its `series`. `file_id` is a file that goes with it.
    """

    id: AnnouncementId
    community: CommunityId
    time_zone: str
    words: str = field(repr=False)
    author: PersonId | None
    state: State = State.DRAFT
    number: int | None = None
    versions: tuple[Version, ...] = ()
    note: str = field(default="", repr=False)
    about: str = ""
    scope: Scope = Scope.ALL
    typed_in: PlaceId | None = None
    at: datetime | None = None
    rule: Rule | None = None
    series: AnnouncementId | None = None
    urgent: str = field(default="", repr=False)
    by_hand: bool = False
    sent_at: datetime | None = None
    changed_at: datetime | None = None
    ended_at: datetime | None = None
    reason: str = field(default="", repr=False)
    file_id: int | None = None

    @property
    def subject(self) -> Subject:
        """What its posts show."""
        return Subject(KIND, str(self.id))

    @property
    def report(self) -> Subject:
        """How it stands in its places."""
        return Subject(REPORT, str(self.id))

    @property
    def sending(self) -> Tick:
        """When it goes by itself."""
        return Tick("announcement-send", str(self.id))

    @property
    def is_unsent(self) -> bool:
        """Whether no place has been owed it."""
        return self.state in (State.DRAFT, State.ASKED, State.PLANNED, State.PAUSED)

    def said_in(self, language: str) -> str:
        """The words in a language; those it was written in, where it has none in that."""
        return next((version.words for version in self.versions if version.language == language), self.words)

    def must_be_unsent(self) -> None:
        """Raises `SentAlready` or `IsCancelled` for what is past changing before it goes."""
        if self.state is State.SENT:
            raise SentAlready
        if not self.is_unsent:
            raise IsCancelled

    def must_be_sent(self) -> None:
        """Raises `NotSentYet` or `IsCancelled` for what stands in no place."""
        if self.is_unsent:
            raise NotSentYet
        if self.state is not State.SENT:
            raise IsCancelled

    def worded(self, words: str, *, language: str = "", at: datetime) -> Self:
        """In other words, of the language in which it was written or of a further one; noted once it was sent.

        In a further language, no words take them out again. Raises what `checked` does, or `IsCancelled`.
        """
        if not self.is_unsent:
            self.must_be_sent()
        changed_at = at if self.state is State.SENT else self.changed_at
        if not language:
            return replace(self, words=checked(words), changed_at=changed_at)
        others = tuple(version for version in self.versions if version.language != language)
        written = (Version(language=language, words=checked(words)),) if words.strip() else ()
        versions = sorted((*others, *written), key=lambda version: version.language)
        return replace(self, versions=tuple(versions), changed_at=changed_at)

    def noted(self, note: str) -> Self:
        """With this line in front; none with an empty one. Raises `NoteTooLong`, or that it was sent."""
        self.must_be_unsent()
        note = " ".join(note.split())
        if len(note) > MOST_NOTE:
            raise NoteTooLong(most=MOST_NOTE, over=len(note) - MOST_NOTE)
        return replace(self, note=note)

    def timed(self, at: datetime | None, rule: Rule | None = None) -> Self:
        """To go at another time, by a rule where it comes again; neither is now. Raises that it was sent."""
        self.must_be_unsent()
        return replace(self, at=at, rule=rule)

    def planned(self, number: int) -> Self:
        """To go by itself at its time."""
        self.must_be_unsent()
        if self.at is None:
            raise ActionInvalid
        return replace(self, state=State.PLANNED, number=number, urgent="")

    def asked(self, number: int, reason: str) -> Self:
        """Urgent: another organiser is asked."""
        self.must_be_unsent()
        return replace(self, state=State.ASKED, number=number, urgent=reason)

    def sent(self, number: int, *, at: datetime, by_hand: bool) -> Self:
        """Owed to its places."""
        self.must_be_unsent()
        return replace(self, state=State.SENT, number=number, sent_at=at, by_hand=by_hand, rule=None)

    def paused(self) -> Self:
        """It waits for an organiser, as whoever planned it is none any more."""
        return replace(self, state=State.PAUSED)

    def cancelled(self, reason: str, *, at: datetime) -> Self:
        """Not to be gone by any more."""
        if self.state in (State.CANCELLED, State.OVER):
            raise IsCancelled
        return replace(self, state=State.CANCELLED, reason=reason, ended_at=at, rule=None)

    def occurrence(self, new: AnnouncementId) -> Self:
        """One time of a repeating announcement, as an announcement of its own."""
        return replace(self, id=new, rule=None, series=self.id, number=None, state=State.PLANNED)

    def next_time(self, *, at: datetime) -> Self:
        """A repeating one that waits for its next time after an instant, or is over."""
        following = next_after(self.rule, at) if self.rule is not None else None
        if following is None:
            return replace(self, state=State.OVER, ended_at=at)
        return replace(self, at=following)


def checked(words: str) -> str:
    """The words without blanks around them. Raises `NoWords`, or `WordsTooLong`, which says by how much."""
    words = words.strip()
    if not words:
        raise NoWords
    if len(words) > MOST_WORDS:
        raise WordsTooLong(most=MOST_WORDS, over=len(words) - MOST_WORDS)
    return words
