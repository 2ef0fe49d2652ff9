"""Delivery by webhook: again with growing pauses until taken, in order for each chat and each presser."""

import asyncio
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from itertools import islice
from typing import Any

import aiohttp

from tests.platforms.telegram.recording import Record
from tests.platforms.telegram.updates import Pending, Updates

Json = dict[str, Any]

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
LONGEST_PAUSE = 60.0
LOOKED_AT = 1000
"""How many waiting updates are looked at for one that may go now."""
PATIENCE = 60.0
"""Seconds that Telegram waits for an answer."""


@dataclass(frozen=True, kw_only=True)
class Hook:
    """Where updates go, and how many at a time."""

    url: str
    secret: str = ""
    max_connections: int = 40


class Webhook:
    """Posts updates to the bot. The first retry comes at once, then after 2, 4, 8… seconds times `pause`."""

    def __init__(
        self, updates: Updates, record: Record, perform: Callable[[Json], None], *, pause: float = 1.0
    ) -> None:
        self._updates = updates
        self._record = record
        self._perform = perform
        self._pause = pause
        self._session: aiohttp.ClientSession | None = None
        self._busy: dict[tuple[str, int], asyncio.Task[None]] = {}
        self._timer: asyncio.TimerHandle | None = None
        self.hook: Hook | None = None
        self.last_error: tuple[int, str] | None = None

    async def set(self, hook: Hook | None) -> None:
        """Deliver there from now on, or nowhere."""
        await self.stop()
        self.hook = hook
        if hook is not None:
            connector = aiohttp.TCPConnector(limit=hook.max_connections)
            timeout = aiohttp.ClientTimeout(total=PATIENCE)
            self._session = aiohttp.ClientSession(connector=connector, timeout=timeout)
            self.wake()

    async def stop(self) -> None:
        """End all delivery."""
        self.hook = None
        if self._timer is not None:
            self._timer.cancel()
        tasks = tuple(self._busy.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._busy.clear()
        if self._session is not None:
            await self._session.close()
            self._session = None

    def info(self, allowed: frozenset[str] | None) -> Json:
        """The `WebhookInfo` that getWebhookInfo gives."""
        told: Json = {
            "url": self.hook.url if self.hook else "",
            "has_custom_certificate": False,
            "pending_update_count": len(self._updates),
        }
        if self.hook is not None:
            told["max_connections"] = self.hook.max_connections
        if self.last_error is not None:
            told["last_error_date"], told["last_error_message"] = self.last_error
        if allowed:
            told["allowed_updates"] = sorted(allowed)
        return told

    def wake(self) -> None:
        """Send what may go now: of each chat and each presser the first only."""
        if self.hook is None:
            return
        self._updates.drop_old()
        free = self.hook.max_connections - len(self._busy)
        if free <= 0:
            return
        now = time.monotonic()
        for pending in self._next(free):
            if pending.not_before > now:
                self._wake_in(pending.not_before - now)
                return
            self._busy[pending.turn] = asyncio.create_task(self._send(pending, self.hook))

    def _next(self, free: int) -> list[Pending]:
        """What goes next, at most so many: the first of each turn, what failed before behind what was never tried."""
        seen = set(self._busy)
        fresh: list[Pending] = []
        failed: list[Pending] = []
        for pending in islice(self._updates, LOOKED_AT):
            if pending.turn in seen:
                continue
            seen.add(pending.turn)
            (failed if pending.tries else fresh).append(pending)
            if len(fresh) == free:
                return fresh
        return (fresh + sorted(failed, key=lambda pending: pending.not_before))[:free]

    def _wake_in(self, seconds: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = asyncio.get_running_loop().call_later(seconds, self.wake)

    async def _send(self, pending: Pending, hook: Hook) -> None:
        wrong, asked_to_wait, method = await self._post(pending, hook)
        if wrong:
            self._put_off(pending, wrong, asked_to_wait)
        else:
            self._updates.remove(pending)
            if method is not None:
                self._perform(method)
        self._busy.pop(pending.turn, None)
        self._record.wake()
        self.wake()

    async def _post(self, pending: Pending, hook: Hook) -> tuple[str, float, Json | None]:
        """Post one update; gives what went wrong, how long to wait at least, and the call that came back."""
        headers = {"Content-Type": "application/json"} | ({SECRET_HEADER: hook.secret} if hook.secret else {})
        self._record.webhook_posts += 1
        self._updates.deliver((pending,))
        assert self._session is not None
        try:
            async with self._session.post(hook.url, data=pending.body, headers=headers) as response:
                if response.status // 100 == HTTPStatus.OK // 100:
                    return "", 0.0, _method_in(await response.read())
                seconds = response.headers.get("Retry-After", "")
                told = f"Wrong response from the webhook: {response.status} {response.reason}"
                return told, float(seconds) if seconds.isdigit() else 0.0, None
        except (aiohttp.ClientError, TimeoutError):
            return "Connection refused or closed", 0.0, None

    def _put_off(self, pending: Pending, wrong: str, asked_to_wait: float) -> None:
        self.last_error = (int(time.time()), wrong)
        grown = min(2.0**pending.tries, LONGEST_PAUSE) * self._pause if pending.tries else 0.0
        pending.tries += 1
        pending.not_before = time.monotonic() + max(grown, asked_to_wait)


def _method_in(body: bytes) -> Json | None:
    """The call that an answer to a webhook may carry."""
    if not body.startswith(b"{"):
        return None
    try:
        said = json.loads(body)
    except ValueError:
        return None
    return said if "method" in said else None
