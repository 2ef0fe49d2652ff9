"""Telegram's limits on sending, to switch on: overall, per private chat, per group; edits count like messages.

Telegram states about 30 messages a second, one a second in a chat and 20 a minute in a group (Bots FAQ, "My bot
is hitting limits"); that edits count, and what follows from calling too early, is as seen in practice.
"""

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.platforms.telegram.chats import Chat

COUNTED = frozenset(
    {
        "sendMessage",
        "sendPhoto",
        "sendDocument",
        "editMessageText",
        "editMessageCaption",
        "editMessageMedia",
        "editMessageReplyMarkup",
        "pinChatMessage",
    }
)
"""Methods that show something to people."""

Scope = int | None
"""A chat by its id, or none for all of them."""


@dataclass(frozen=True, kw_only=True)
class Limits:
    """How much may be shown, and for how long a bot is shut out that asks for more."""

    overall_per_second: int = 30
    private_per_second: float = 1.0
    private_burst: int = 3
    group_per_minute: int = 20
    at_least: int = 1  # seconds of `retry_after`


@dataclass
class Limiter:
    """Counts what is shown. `refused` gives seconds to wait, or 0; what is refused is not counted."""

    now: Callable[[], float]
    limits: Limits | None = None
    shut_until: dict[Scope, float] = field(default_factory=dict)
    _lately: deque[float] = field(default_factory=deque)
    _groups: dict[int, deque[float]] = field(default_factory=dict)
    _private: dict[int, float] = field(default_factory=dict)

    def is_too_early(self, chat_id: Scope) -> bool:
        """Whether an earlier refusal asked to wait longer than until now."""
        now = self.now()
        return any(self.shut_until.get(scope, 0.0) > now for scope in (None, chat_id))

    def shut(self, chat_id: Scope, seconds: float) -> None:
        """Remember that the bot was asked to wait."""
        self.shut_until[chat_id] = max(self.shut_until.get(chat_id, 0.0), self.now() + seconds)

    def refused(self, method: str, chat: Chat | None) -> int:
        """Seconds that the bot has to wait before this, or 0 when it may go ahead."""
        if self.limits is None or method not in COUNTED:
            return 0
        now = self.now()
        chat_id = None if chat is None else chat.id
        until = max(self.shut_until.get(None, 0.0), self.shut_until.get(chat_id, 0.0))
        if until > now:
            return math.ceil(until - now)
        waits: dict[Scope, float] = {None: _full(self._lately, now, 1.0, self.limits.overall_per_second)}
        if chat is not None:
            waits[chat.id] = self._chat_wait(self.limits, chat, now)
        if any(waits.values()):
            return self._shut_out(self.limits, waits)
        self._count(self.limits, chat, now)
        return 0

    def _chat_wait(self, limits: Limits, chat: Chat, now: float) -> float:
        if not chat.is_private:
            return _full(self._groups.setdefault(chat.id, deque()), now, 60.0, limits.group_per_minute)
        room = (limits.private_burst - 1) / limits.private_per_second
        return max(0.0, self._private.get(chat.id, 0.0) - room - now)

    def _shut_out(self, limits: Limits, waits: dict[Scope, float]) -> int:
        longest = 0
        for scope, wait in waits.items():
            if wait:
                seconds = max(limits.at_least, math.ceil(wait))
                self.shut(scope, seconds)
                longest = max(longest, seconds)
        return longest

    def _count(self, limits: Limits, chat: Chat | None, now: float) -> None:
        self._lately.append(now)
        if chat is None:
            return
        if chat.is_private:
            self._private[chat.id] = max(self._private.get(chat.id, 0.0), now) + 1 / limits.private_per_second
        else:
            self._groups[chat.id].append(now)


def _full(shown: deque[float], now: float, window: float, most: int) -> float:
    """Seconds until there is room again in a sliding window; 0 when there is."""
    while shown and shown[0] <= now - window:
        shown.popleft()
    return 0.0 if len(shown) < most else shown[0] + window - now
