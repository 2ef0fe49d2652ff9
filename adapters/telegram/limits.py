"""How fast we send, below what Telegram bears, and whose turn it is. Pure: the moment is given, in seconds.

Telegram states about 30 messages a second, one a second in a chat and 20 a minute in a group (Bots FAQ, "My bot is
hitting limits"); edits count as well, as seen in practice. Answers to presses do not. When it has had enough, it does
not say whether of one chat or of us.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum

from adapters.telegram.window import Window

NOT_YET = 1e-9
"""Moments closer together than this are the same: sums of fractions are not exact."""


@dataclass(frozen=True, kw_only=True)
class Rate:
    """One call in each interval of seconds, and `burst` at once after a rest."""

    interval: float
    burst: int


def overall_rate(per_second: int) -> Rate:
    """So many a second for as long as there is something to send; the burst makes up for moments in which we slept."""
    return Rate(interval=1 / per_second, burst=max(per_second // 3, 1))


PER_SECOND = 29
OVERALL = overall_rate(PER_SECOND)
"""Never more than 30 in any second as Telegram counts them: so much more than the rate the window lets through."""
PRIVATE = Rate(interval=1.0, burst=3)
GROUP = Rate(interval=6.0, burst=8)
"""Never more than 18 in any minute: eight at once, and ten in sixty seconds."""

REFUSED_IN_A_ROW = 3
"""When so many chats, one after the other, ask us to wait, it is not for their sake: all are left alone."""

_TIDY_AT = 1000
"""So many chats are counted before those that have rested are forgotten."""

_NO_END = 100_000


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

    def free_at(self, now: float = 0.0, before: int = 0) -> float:
        """From when on the next call may go; or, after so many `before` it, one that comes now."""
        earned_at = max(self._earned_at, now) if before else self._earned_at
        return earned_at + (before - self._rate.burst + 1) * self._rate.interval

    def spend(self, now: float) -> None:
        """There is no burst left."""
        self._earned_at = now + (self._rate.burst - 1) * self._rate.interval

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
    """Whose call goes next: answers first, then chats by turns; within one chat, in order.

    Where we have `just_begun`, nobody knows what went in the second before: there is no burst in hand.
    """

    def __init__(
        self, *, overall: Rate = OVERALL, private: Rate = PRIVATE, group: Rate = GROUP, just_begun: bool = False
    ) -> None:
        self._overall = _Meter(overall)
        self._window = Window(round(1 / overall.interval) + 1 if overall.interval else _NO_END)
        self._just_begun = just_begun
        self._refused: dict[str, float] = {}
        self._all_held = 0.0
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

    def answered(self, ticket: Ticket, now: float) -> None:
        """The call was answered, however."""
        self._window.answered(ticket, now)

    def lost(self, ticket: Ticket, now: float) -> None:
        """The call ended without an answer."""
        self._window.lost(ticket, now)

    def went_well(self) -> None:
        """Something was shown: whoever was asked to wait was so for the sake of their chats."""
        self._refused.clear()

    def hold(self, chat: str, until: float) -> None:
        """Telegram asked us to leave this chat alone until then; after several chats in a row, all of them."""
        self._held[chat] = max(self._held.get(chat, 0.0), until)
        self._refused[chat] = until
        if len(self._refused) >= REFUSED_IN_A_ROW:
            self._all_held = max(self._all_held, *self._refused.values())

    def wait_of(self, chat: str, now: float) -> float:
        """Seconds that a call to this chat has to wait at least, after those before it in the line of its chat."""
        line = self._lines.get(chat)
        before = sum(map(len, line.waiting)) if line is not None else 0
        return max(self._free_at(chat, now, before) - now, self.wait_of_all(now))

    def wait_of_all(self, now: float) -> float:
        """Seconds for which all chats are left alone."""
        return max(self._all_held - now, 0.0)

    def take(self, now: float) -> Ticket | None:
        """The call that goes now, counted; none where all have to wait."""
        if self._just_begun:
            self._just_begun = False
            self._overall.spend(now)
            self._window.fill(now)
        if self._free_for_all_at() > now + NOT_YET:
            return None
        free = (ticket for ticket in self._firsts() if self._free_at(ticket.chat) <= now + NOT_YET)
        ticket = min(free, key=self._order, default=None)
        if ticket is not None:
            self._serve(ticket, now)
        return ticket

    def next_at(self) -> float | None:
        """From when on somebody may go; none where nobody waits, infinite where only an answer can tell."""
        earliest = min((self._free_at(ticket.chat) for ticket in self._firsts()), default=None)
        return None if earliest is None else max(earliest, self._free_for_all_at())

    def _free_for_all_at(self) -> float:
        return max(self._overall.free_at(), self._window.free_at(), self._all_held)

    def _firsts(self) -> Iterator[Ticket]:
        return (ticket for line in self._lines.values() if (ticket := line.first()) is not None)

    def _order(self, ticket: Ticket) -> tuple[int, int]:
        """In order of coming, but a chat that was served stands behind all who waited then."""
        return ticket.need, max(ticket.number, self._lines[ticket.chat].served)

    def _free_at(self, chat: str, now: float = 0.0, before: int = 0) -> float:
        meter = self._meters.get(chat)
        if meter is None and before:
            meter = _Meter(self._rate(chat))
        return max(self._held.get(chat, 0.0), meter.free_at(now, before) if meter is not None else 0.0)

    def _rate(self, chat: str) -> Rate:
        # Ids of groups are negative (Bot API, `Chat.id`).
        return self._group if chat.startswith("-") else self._private

    def _serve(self, ticket: Ticket, now: float) -> None:
        self._forget_rested(now)
        line = self._lines[ticket.chat]
        line.waiting[ticket.need].popleft()
        self._number += 1
        line.served = self._number
        self._overall.count(now)
        self._window.send(ticket, now)
        self._meters.setdefault(ticket.chat, _Meter(self._rate(ticket.chat))).count(now)
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
