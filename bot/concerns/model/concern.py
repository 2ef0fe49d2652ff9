"""A concern as values: what is kept in the clear of it, what is sealed, and how it stands."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import NewType

from bot.concerns.model.slots import Due
from bot.people.model import CommunityId, PersonId

ConcernId = NewType("ConcernId", str)
"""A random UUID (version 4)."""

ReaderId = NewType("ReaderId", str)
"""Of a reader's pair of keys: a random UUID (version 4)."""

SHORTEST, LONGEST = 3, 3500
"""Characters of a concern, and of each further message (trust.md §2.2)."""

KEPT = timedelta(days=90)
"""How long a concern is kept after the last thing that was done about it (trust.md §2.9)."""

LONGEST_KEPT = timedelta(days=365)
"""How long it is kept at the very most, from the day on which it was handed over."""

WARNED_BEFORE = timedelta(days=14)
"""How long before its end its readers are told."""


class Stage(StrEnum):
    """How far a concern has got. The value is its code in storage and in the names of sentences."""

    HELD = "held"  # not handed over yet
    NEW = "new"  # handed over, and opened by nobody
    READ = "read"
    ANSWERED = "answered"
    CLOSED = "closed"


class Outcome(StrEnum):
    """What came of it, when it is closed. The value is its code, as above."""

    CHANGED = "changed"  # something is different now
    PASSED_ON = "passed-on"  # somebody else decides, and has it
    EXPLAINED = "explained"
    NOTHING = "nothing"  # nothing could be done


class Side(StrEnum):
    """Who speaks. The value is its code in storage."""

    CARER = "carer"
    READERS = "readers"
    NOTE = "note"  # among readers


@dataclass(frozen=True, kw_only=True)
class Confided:
    """What a carer sends: the words and what goes with them. It is sealed as one, so nothing of it shows."""

    text: str = field(repr=False)
    sooner: bool = False
    in_group: bool = False  # it may be answered in the group, without details
    left_out: frozenset[PersonId] = field(default=frozenset(), repr=False)  # readers who must never read it


@dataclass(frozen=True, kw_only=True)
class Concern:
    """What is kept of a concern in the clear: days, and how it stands. Nothing says who raised it, or what it says.

    `month` is the first day of the month whose key seals it. `due` is when it is handed over, and none once it was.
    `read_by` and `answer_by` are the days by which somebody is to have read and answered it. `asked` counts the readers
    who were asked in turn because nobody had read it by then. `held_by` is who looks after it. It is `unread` where the
    carer has written since a reader last opened it. It goes on the day `ends_on`, and `last_on` at the latest.
    """

    id: ConcernId
    community: CommunityId
    month: date
    due: Due | None
    released_on: date | None
    stage: Stage
    outcome: Outcome | None = None
    read_by: date
    answer_by: date
    asked: int = 0
    held_by: ReaderId | None = None
    unread: bool = True
    muted: bool = False
    ends_on: date
    last_on: date

    @property
    def is_open(self) -> bool:
        """Whether somebody still owes it something."""
        return self.stage is not Stage.CLOSED

    @property
    def ref(self) -> str:
        """What readers call it: a few random letters and digits, without order."""
        return self.id[:8]

    def is_late(self, today: date) -> bool:
        """Whether it should have been read, or answered, by now."""
        if self.stage is Stage.NEW:
            return today > self.read_by
        return self.stage is Stage.READ and today > self.answer_by

    def kept_from(self, today: date) -> date:
        """The day on which it goes, now that something was done about it."""
        return min(today + KEPT, self.last_on)


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A concern as the list shows it: how it stands, who looks after it, and whether something is late."""

    concern: Concern
    holder: str = field(repr=False)
    is_late: bool


@dataclass(frozen=True, kw_only=True)
class Letter:
    """One message about a concern, opened. `on` is the day on which it was handed over; none where it waits."""

    id: str
    side: Side
    on: date | None
    text: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Opened:
    """A concern with its words: what the carer said, and what was written since, in the order of the days."""

    concern: Concern
    confided: Confided = field(repr=False)
    letters: tuple[Letter, ...] = field(default=(), repr=False)


@dataclass(frozen=True, kw_only=True)
class Reader:
    """Somebody who reads concerns, by their pair of keys."""

    id: ReaderId
    person: PersonId
    community: CommunityId
