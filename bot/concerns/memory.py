"""What is known of people who tell something in confidence: in this process's memory alone, and not for long.

Drafts, threads that were opened with a code, and how often somebody sent a concern. All is kept by a keyed hash of
the account, and the key dies with the process. Acts come from several threads: each method is done as one.
"""

import hashlib
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypeVar

from bot.chat.inbound import Sender
from bot.chat.outbound import Receipt
from bot.concerns.model.concern import LONGEST, ConcernId, Confided
from bot.concerns.model.noes import Busy, DraftLost, SlowDown, ThreadShut, TooLong
from bot.people.model import CommunityId, PersonId

K = TypeVar("K")
L = TypeVar("L", "Draft", "Unlocked")

IDLE = timedelta(minutes=30)
"""How long a draft waits for its next word."""

IDLE_FORM = timedelta(minutes=14)
"""The same where the words came by a form: what shows it can be changed for fifteen minutes (trust.md §2.1)."""

UNLOCKED = timedelta(minutes=10)
"""How long a thread stays open (trust.md §2.6)."""

BETWEEN = timedelta(minutes=10)
"""Between two concerns of one account (trust.md §2.8)."""

MOST_A_DAY = 3
DAY = timedelta(hours=24)

MOST_AN_HOUR = 20
"""Concerns in one community."""

HOUR = timedelta(hours=1)


class Switch(StrEnum):
    """What can be chosen beside the words. The value is its code in buttons and part of the names of sentences."""

    SOONER = "sooner"
    IN_GROUP = "in-group"
    TELL_ME = "tell-me"


@dataclass(frozen=True, kw_only=True)
class Draft:
    """A concern that is being written. `code` is its receipt, drawn when it was begun.

    `words` came one message after another. They are typed once [Continue] was pressed, which makes it `begun`. What was
    `wrote` is the messages in which they stand, and `shown` our own last one that repeats them. `readers` are those
    whom the review named, and none where it has not been shown as it is now: nothing is sent that was not reviewed.
    """

    community: CommunityId
    code: str = field(repr=False)
    words: tuple[str, ...] = field(default=(), repr=False)
    begun: bool = False
    by_form: bool = False
    left_out: frozenset[PersonId] = field(default=frozenset(), repr=False)
    chosen: frozenset[Switch] = frozenset()
    acts: frozenset[str] = field(default=frozenset(), repr=False)
    wrote: tuple[Receipt, ...] = field(default=(), repr=False)
    shown: Receipt | None = field(default=None, repr=False)
    readers: frozenset[PersonId] | None = field(default=None, repr=False)
    until: datetime

    @property
    def text(self) -> str:
        """All words as one text."""
        return "\n\n".join(self.words)

    @property
    def confided(self) -> Confided:
        """What is sent."""
        return Confided(
            text=self.text,
            sooner=Switch.SOONER in self.chosen,
            in_group=Switch.IN_GROUP in self.chosen,
            left_out=self.left_out,
        )

    def switched(self, switch: Switch) -> "Draft":
        """With this chosen, or not any more."""
        return replace(self, chosen=self.chosen ^ {switch}, readers=None)

    def with_words(self, text: str, act: str, wrote: str) -> "Draft":
        """One more message of it; the same one twice is once. Raises `TooLong`, and keeps what was there."""
        if act in self.acts:
            return self
        longer = replace(self, words=(*self.words, text), acts=self.acts | {act}, readers=None)
        if len(longer.text) > LONGEST:
            raise TooLong(most=LONGEST, over=len(longer.text) - LONGEST)
        return replace(longer, wrote=(*self.wrote, Receipt(wrote))) if wrote else longer


@dataclass(frozen=True, kw_only=True)
class Unlocked:
    """A thread that somebody has opened with its code, with the key that opens its words."""

    concern: ConcernId
    key: bytes = field(repr=False)
    until: datetime


class Memory:
    """All of it. Who it is about is an `asker`: a text that nobody sees again."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._salt = secrets.token_bytes(32)
        self._drafts: dict[bytes, Draft] = {}
        self._lost: dict[bytes, datetime] = {}  # whose draft was wiped, and until when they are told so
        self._unlocked: dict[bytes, Unlocked] = {}
        self._last_pushes: dict[ConcernId, Sender] = {}
        self._sent: dict[bytes, list[datetime]] = {}
        self._sent_to: dict[CommunityId, list[datetime]] = {}

    # Drafts

    def begin(self, asker: str, draft: Draft) -> None:
        """A new draft instead of an earlier one."""
        with self._lock:
            self._drafts[self._of(asker)] = draft
            self._lost.pop(self._of(asker), None)

    def find_draft(self, asker: str, now: datetime) -> Draft | None:
        """What they are writing; none where it has waited for too long, which they are about to be told."""
        with self._lock:
            self._lost.pop(self._of(asker), None)
            return _live(self._drafts, self._of(asker), now)

    def change(self, asker: str, now: datetime, change: Callable[[Draft], Draft]) -> Draft:
        """Change the draft, which waits anew. Raises `DraftLost`, and whatever the change raises."""
        with self._lock:
            one = self._of(asker)
            self._lost.pop(one, None)
            draft = _live(self._drafts, one, now)
            if draft is None:
                raise DraftLost
            changed = change(draft)
            changed = replace(changed, until=now + (IDLE_FORM if changed.by_form else IDLE))
            self._drafts[one] = changed
            return changed

    def drop(self, asker: str) -> None:
        """It was sent, or given up."""
        with self._lock:
            self._drafts.pop(self._of(asker), None)
            self._lost.pop(self._of(asker), None)

    def is_drafting(self, asker: str) -> bool:
        """Whether they are writing something, or were until a moment ago and have not been told that it is gone."""
        with self._lock:
            return self._of(asker) in self._drafts or self._of(asker) in self._lost

    def holds_anybody(self) -> bool:
        """Whether anybody is writing anything, or was: nearly always nobody is."""
        return bool(self._drafts or self._lost)

    def holds_anything(self) -> bool:
        """Whether there is anything that has to be wiped in time."""
        return bool(self._drafts or self._unlocked)

    # Threads

    def unlock(self, asker: str, concern: ConcernId, key: bytes, now: datetime) -> None:
        """They have shown the code of this one."""
        with self._lock:
            self._unlocked[self._of(asker)] = Unlocked(concern=concern, key=key, until=now + UNLOCKED)

    def get_unlocked(self, asker: str, now: datetime) -> Unlocked:
        """The thread that they opened a moment ago. Raises `ThreadShut`."""
        with self._lock:
            unlocked = _live(self._unlocked, self._of(asker), now)
        if unlocked is None:
            raise ThreadShut
        return unlocked

    def shut(self, asker: str) -> None:
        """They are done with it."""
        with self._lock:
            self._unlocked.pop(self._of(asker), None)

    # Whom to tell a last time

    def keep_last_push(self, concern: ConcernId, to: Sender) -> None:
        """A closed concern has no address any more; they are told of it all the same, unless we stop before."""
        with self._lock:
            self._last_pushes[concern] = to

    def take_last_push(self, concern: ConcernId) -> Sender | None:
        """Whom to tell; known no longer from now on."""
        with self._lock:
            return self._last_pushes.pop(concern, None)

    # How often

    def must_be_allowed(self, asker: str, community: CommunityId, now: datetime) -> None:
        """See whether one more concern may be sent. Raises `SlowDown` or `Busy`. Restarts forget all of it."""
        with self._lock:
            mine = _recent(self._sent, self._of(asker), now - DAY)
            theirs = _recent(self._sent_to, community, now - HOUR)
        if len(mine) >= MOST_A_DAY or (mine and now - mine[-1] < BETWEEN):
            raise SlowDown
        if len(theirs) >= MOST_AN_HOUR:
            raise Busy

    def note_sent(self, asker: str, community: CommunityId, now: datetime) -> None:
        """One was sent."""
        with self._lock:
            self._sent.setdefault(self._of(asker), []).append(now)
            self._sent_to.setdefault(community, []).append(now)

    def sweep(self, now: datetime) -> None:
        """Wipe what has waited for too long, and count what was long ago no more.

        Whose draft was wiped is remembered for a day: what they write next is still meant for it, and for nothing else.
        """
        with self._lock:
            for asker in tuple(self._drafts):
                if _live(self._drafts, asker, now) is None:
                    self._lost[asker] = now + DAY
            for asker in tuple(self._unlocked):
                _live(self._unlocked, asker, now)
            for asker in [asker for asker, until in self._lost.items() if until < now]:
                del self._lost[asker]
            for one in tuple(self._sent):
                _recent(self._sent, one, now - DAY)
            for community in tuple(self._sent_to):
                _recent(self._sent_to, community, now - HOUR)

    def _of(self, asker: str) -> bytes:
        return hashlib.blake2b(asker.encode(), key=self._salt, digest_size=16).digest()


def _live(kept: dict[bytes, L], one: bytes, now: datetime) -> L | None:
    found = kept.get(one)
    if found is not None and found.until < now:
        del kept[one]
        return None
    return found


def _recent(times: dict[K, list[datetime]], one: K, since: datetime) -> list[datetime]:
    """Those after an instant, without the others from now on."""
    recent = [at for at in times.get(one, ()) if at > since]
    if recent:
        times[one] = recent
    else:
        times.pop(one, None)
    return recent
