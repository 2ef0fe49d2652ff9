"""How fast we send, below what Telegram bears, and whose turn it is. Pure: the moment is given, in seconds.

Telegram states about 30 messages a second, one a second in a chat and 20 a minute in a group (Bots FAQ, "My bot is
hitting limits"); edits count as well, as seen in practice. Answers to presses do not.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum

NOT_YET = 1e-9
"""Moments closer together than this are the same: sums of fractions are not exact."""


@dataclass(frozen=True, kw_only=True)
class Rate:
    """One call in each interval of seconds, and `burst` at once after a rest."""

    interval: float
    burst: int


OVERALL = Rate(interval=1 / 25, burst=5)
PRIVATE = Rate(interval=1.0, burst=3)
GROUP = Rate(interval=6.0, burst=8)
"""Never more than 18 in any minute: eight at once, and ten in sixty seconds."""

_TIDY_AT = 1000
"""So many chats are counted before those that have rested are forgotten."""


class Need(IntEnum):
    """Who goes first."""

    ANSWER = 0  # somebody waits for it
    POST = 1


@dataclass(eq=False, kw_only=True)
class Ticket:
    """One call that waits for its turn."""

    chat: str = field(repr=False)
    need: Need
    number: int


class _Meter:
    """Counts by the moment at which all that was let through would have been earned (GCRA)."""

    def __init__(self, rate: Rate) -> None:
        self._rate = rate
        self._earned_at = 0.0

    def free_at(self) -> float:
        """From when on the next call may go."""
        return self._earned_at - (self._rate.burst - 1) * self._rate.interval

    def count(self, now: float) -> None:
        """One call goes now."""
        self._earned_at = max(self._earned_at, now) + self._rate.interval

    def is_rested(self, now: float) -> bool:
        """Whether nothing needs to be remembered."""
        return self._earned_at <= now


@dataclass(eq=False)
class _Line:
    """What waits for one chat, and when the chat was last served."""

    waiting: tuple[deque[Ticket], deque[Ticket]] = field(default_factory=lambda: (deque(), deque()))
    served: int = 0

    def first(self) -> Ticket | None:
        return next((tickets[0] for tickets in self.waiting if tickets), None)


class Turns:
    """Whose call goes next: answers first, then chats by turns; within one chat, in order."""

    def __init__(self, *, overall: Rate = OVERALL, private: Rate = PRIVATE, group: Rate = GROUP) -> None:
        self._overall = _Meter(overall)
        self._private, self._group = private, group
        self._meters: dict[str, _Meter] = {}
        self._held: dict[str, float] = {}
        self._lines: dict[str, _Line] = {}
        self._number = 0
        self._tidy_at = _TIDY_AT

    def join(self, chat: str, need: Need) -> Ticket:
        """Stand in line."""
        self._number += 1
        ticket = Ticket(chat=chat, need=need, number=self._number)
        self._lines.setdefault(chat, _Line()).waiting[need].append(ticket)
        return ticket

    def leave(self, ticket: Ticket) -> None:
        """Wait no longer."""
        line = self._lines.get(ticket.chat)
        if line is not None and ticket in line.waiting[ticket.need]:
            line.waiting[ticket.need].remove(ticket)
            self._tidy(ticket.chat, line)

    def hold(self, chat: str, until: float) -> None:
        """Telegram asked us to leave this chat alone until then."""
        self._held[chat] = max(self._held.get(chat, 0.0), until)

    def wait_of(self, chat: str, now: float) -> float:
        """Seconds that a call to this chat has to wait at least, those before it in line not counted."""
        return max(self._free_at(chat) - now, 0.0)

    def take(self, now: float) -> Ticket | None:
        """The call that goes now, counted; none where all have to wait."""
        if self._overall.free_at() > now + NOT_YET:
            return None
        free = (ticket for ticket in self._firsts() if self._free_at(ticket.chat) <= now + NOT_YET)
        ticket = min(free, key=self._order, default=None)
        if ticket is not None:
            self._serve(ticket, now)
        return ticket

    def next_at(self) -> float | None:
        """From when on somebody may go; none where nobody waits."""
        earliest = min((self._free_at(ticket.chat) for ticket in self._firsts()), default=None)
        return None if earliest is None else max(earliest, self._overall.free_at())

    def _firsts(self) -> Iterator[Ticket]:
        return (ticket for line in self._lines.values() if (ticket := line.first()) is not None)

    def _order(self, ticket: Ticket) -> tuple[int, int]:
        """In order of coming, but a chat that was served stands behind all who waited then."""
        return ticket.need, max(ticket.number, self._lines[ticket.chat].served)

    def _free_at(self, chat: str) -> float:
        meter = self._meters.get(chat)
        return max(self._held.get(chat, 0.0), meter.free_at() if meter is not None else 0.0)

    def _serve(self, ticket: Ticket, now: float) -> None:
        self._forget_rested(now)
        line = self._lines[ticket.chat]
        line.waiting[ticket.need].popleft()
        self._number += 1
        line.served = self._number
        self._overall.count(now)
        # Ids of groups are negative (Bot API, `Chat.id`).
        rate = self._group if ticket.chat.startswith("-") else self._private
        self._meters.setdefault(ticket.chat, _Meter(rate)).count(now)
        self._tidy(ticket.chat, line)

    def _tidy(self, chat: str, line: _Line) -> None:
        if line.first() is None:
            del self._lines[chat]

    def _forget_rested(self, now: float) -> None:
        if len(self._meters) < self._tidy_at:
            return
        self._held = {chat: until for chat, until in self._held.items() if until > now}
        self._meters = {chat: meter for chat, meter in self._meters.items() if not meter.is_rested(now)}
        self._tidy_at = max(_TIDY_AT, 2 * len(self._meters))
