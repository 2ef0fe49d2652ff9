"""The line of updates that wait to be fetched: kept until confirmed, told again until then, and too old one day."""

import itertools
import json
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from tests.platforms.clock import Clock
from tests.platforms.telegram.presses import Press

Json = dict[str, Any]

FIRST_ID = 730_000_001
DAY = 86_400.0
LIVES = {"callback_query": 150.0, "inline_query": 30.0, "chosen_inline_result": 600.0}
"""Seconds that Telegram keeps an update, a day unless named (tdlib/telegram-bot-api, `Client.cpp`, `add_update`)."""
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(slots=True, eq=False)
class Pending:
    """One update that nobody has confirmed. `turn` names what is delivered one after another: a chat or a person."""

    id: int
    expires: float
    body: bytes
    turn: tuple[str, int]
    press: Press | None = None
    tries: int = 0
    not_before: float = 0.0


def written(value: Any) -> bytes:
    """JSON as Telegram writes it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "backslashreplace")


class Updates:
    """Updates in order, ids rising by one."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._pending: deque[Pending] = deque()
        self._next_id = FIRST_ID
        self.allowed: frozenset[str] | None = None
        self.dropped = 0
        self.wake: Callable[[], None] = lambda: None

    def __len__(self) -> int:
        return len(self._pending)

    @property
    def last_id(self) -> int:
        """The id of the newest update so far."""
        return self._next_id - 1

    def allow(self, kinds: Iterable[str] | None) -> None:
        """Remember the kinds that the bot wants; an empty list means all but three, none at all changes nothing."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def wants(self, kind: str) -> bool:
        """Whether an update of this kind is told at all."""
        return kind in self.allowed if self.allowed is not None else kind not in NOT_BY_DEFAULT

    def put(self, kind: str, payload: bytes, turn: tuple[str, int], press: Press | None = None) -> int | None:
        """Add an update; gives its id, or none where the bot does not want that kind."""
        if not self.wants(kind):
            return None
        return self.put_raw(b'"%b":%b' % (kind.encode(), payload), turn, press, lives=LIVES.get(kind, DAY))

    def put_raw(self, content: bytes, turn: tuple[str, int], press: Press | None = None, lives: float = DAY) -> int:
        """Add an update whose content, after its id, is written already."""
        number = self._next_id
        self._next_id += 1
        body = b'{"update_id":%d,%b}' % (number, content)
        self._pending.append(Pending(number, self._clock.now() + lives, body, turn, press))
        self.wake()
        return number

    def confirm(self, offset: int) -> None:
        """Forget everything below the offset; below zero, everything but so many at the end.

        An offset that no update has reached yet confirms nothing, as on Telegram.
        """
        if offset < 0:
            while len(self._pending) > -offset:
                self._pending.popleft()
        elif offset <= self._next_id:
            while self._pending and self._pending[0].id < offset:
                self._pending.popleft()

    def head(self, limit: int) -> list[Pending]:
        """The first updates that wait; those too old are dropped for good. What is given counts as delivered."""
        self.drop_old()
        taken = list(itertools.islice(self._pending, limit))
        self.deliver(taken)
        return taken

    def deliver(self, taken: Iterable[Pending]) -> None:
        """Mark the presses among these as delivered; the first time counts."""
        at = time.perf_counter()
        for pending in taken:
            if pending.press is not None and not pending.press.delivered:
                pending.press.delivered = at

    def drop_old(self) -> None:
        """Drop what is too old to be told."""
        now = self._clock.now()
        if any(pending.expires <= now for pending in itertools.islice(self._pending, 200)):
            before = len(self._pending)
            self._pending = deque(pending for pending in self._pending if pending.expires > now)
            self.dropped += before - len(self._pending)

    def clear(self) -> None:
        """Forget all that waits."""
        self._pending.clear()

    def remove(self, pending: Pending) -> None:
        """Forget one update, if it still waits: a webhook took it."""
        if pending in self._pending:
            self._pending.remove(pending)

    def __iter__(self) -> Iterator[Pending]:
        return iter(self._pending)
