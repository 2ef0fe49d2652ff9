"""Discord's rate limits: buckets for each channel and token, and one for the whole bot, with their headers.

Discord names no figures for the buckets; 5 messages or edits in 5 seconds and channel is what programs see there,
5 calls in 2 seconds and token for follow-ups. 50 calls a second for the whole bot, without those that answer
interactions, is documented ("Rate Limits"). First answers have no bucket.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.platforms.discord.refusing import Refused, too_many

Headers = dict[str, str]

WIDE = (1000, 1.0)
"""Calls and seconds of every bucket while limits are off: nobody meets its end."""


@dataclass(frozen=True, kw_only=True)
class Limits:
    """How many calls in how many seconds: `send`, `edit` and `delete` for a channel, `webhook` for a token."""

    overall: tuple[int, float] = (50, 1.0)
    send: tuple[int, float] = (5, 5.0)
    edit: tuple[int, float] = (5, 5.0)
    delete: tuple[int, float] = (5, 1.0)
    webhook: tuple[int, float] = (5, 2.0)
    other: tuple[int, float] = (10, 5.0)


BUCKETS = {
    "send_message": "send",
    "edit_message": "edit",
    "delete_message": "delete",
    "follow_up": "webhook",
    "edit_original": "webhook",
    "edit_follow_up": "webhook",
    "delete_original": "webhook",
    "delete_follow_up": "webhook",
    "get_original": "webhook",
    "get_follow_up": "webhook",
}
UNCOUNTED = frozenset({"answer_interaction"})


@dataclass
class Window:
    """Calls since a moment; begins anew when its time is over."""

    began: float = 0.0
    count: int = 0

    def wait(self, now: float, seconds: float, most: int) -> float:
        """Seconds until there is room for one more; 0 when there is."""
        if now >= self.began + seconds:
            self.began, self.count = now, 0
        return 0.0 if self.count < most else self.began + seconds - now


@dataclass
class Limiter:
    """Counts calls. What is refused is not counted."""

    now: Callable[[], float]
    limits: Limits | None = None
    shut_until: dict[str, float] = field(default_factory=dict)
    _windows: dict[tuple[str, str], Window] = field(default_factory=dict)
    _overall: Window = field(default_factory=Window)

    def is_too_early(self, call: str, scope: str) -> bool:
        """Whether an earlier refusal asked to wait longer than until now."""
        now = self.now()
        return any(self.shut_until.get(key, 0.0) > now for key in ("", f"{call} {scope}"))

    def shut(self, call: str, scope: str, seconds: float, *, everywhere: bool = False) -> None:
        """Remember that the bot was asked to wait."""
        key = "" if everywhere else f"{call} {scope}"
        self.shut_until[key] = max(self.shut_until.get(key, 0.0), self.now() + seconds)

    def count(self, call: str, scope: str) -> Headers:
        """Count one call of the bot on a channel or token; gives the headers. Raises `Refused`."""
        if call in UNCOUNTED:
            return {}
        self._check_shut(call, scope)
        name = BUCKETS.get(call, "other")
        most, window = WIDE if self.limits is None else getattr(self.limits, name)
        bucket = self._windows.setdefault((call, scope), Window())
        now = self.now()
        wait = bucket.wait(now, window, most)
        if self.limits is not None:
            self._check_overall(self.limits, name, now)
            if wait:
                self.shut(call, scope, wait)
                raise self._refused(call, scope, wait, _headers(call, most, 0, now + wait, wait))
            self._overall.count += name != "webhook"
        bucket.count += 1
        left = max(1, most - bucket.count) if self.limits is None else most - bucket.count
        reset = bucket.began + window - now
        return _headers(call, most, left, now + reset, reset)

    def _check_shut(self, call: str, scope: str) -> None:
        now = self.now()
        for key, everywhere in (("", True), (f"{call} {scope}", False)):
            if (wait := self.shut_until.get(key, 0.0) - now) > 0:
                raise self._refused(call, scope, wait, _headers(call, 1, 0, now + wait, wait), everywhere=everywhere)

    def _check_overall(self, limits: Limits, name: str, now: float) -> None:
        most, window = limits.overall
        if name != "webhook" and (wait := self._overall.wait(now, window, most)):
            self.shut("", "", wait, everywhere=True)
            raise self._refused("", "", wait, {}, everywhere=True)

    def _refused(
        self, call: str, scope: str, wait: float, headers: Headers, *, everywhere: bool = False
    ) -> "LimitReached":
        scoped = "global" if everywhere else "user"
        more = {"X-RateLimit-Scope": scoped, "Retry-After": str(max(1, round(wait)))}
        if everywhere:
            more["X-RateLimit-Global"] = "true"
        return LimitReached(too_many(wait, everywhere=everywhere), headers | more)


class LimitReached(Refused):
    """429, with its headers."""

    def __init__(self, refused: Refused, headers: Headers) -> None:
        super().__init__(refused.status, refused.code, refused.message, **refused.more)
        self.headers = headers


def _headers(call: str, most: int, left: int, reset: float, after: float) -> Headers:
    return {
        "X-RateLimit-Limit": str(most),
        "X-RateLimit-Remaining": str(left),
        "X-RateLimit-Reset": f"{reset:.3f}",
        "X-RateLimit-Reset-After": f"{after:.3f}",
        "X-RateLimit-Bucket": call.encode().hex(),
    }
