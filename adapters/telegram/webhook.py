"""Takes updates that Telegram sends by itself: a bare ASGI application that `main` mounts where it likes."""

import hmac
import json
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from adapters.telegram.reading import PLATFORM, Json
from bot.logs import logger
from bot.refusals import NotSaved

SECRET_HEADER = b"x-telegram-bot-api-secret-token"
MOST_BODY = 1024 * 1024
"""Bytes that an update may have; a text has 4,096 characters at most, and what it replies to comes along."""

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Take = Callable[[Json], Awaitable[None]]
"""Takes one update until what it did is kept. Raises `NotSaved`."""

log = logger("telegram")


class Webhook:
    """Answers 200 only after the commit, so that Telegram sends again what was lost on the way."""

    def __init__(self, secret: str) -> None:
        self._secret = secret.encode()
        self._take: Take | None = None

    def connect(self, take: Take | None) -> None:
        """Updates go there from now on; none: nobody listens, and Telegram shall come again."""
        self._take = take

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One update."""
        if scope["type"] != "http":
            return
        await send({"type": "http.response.start", "status": await self._status(scope, receive), "headers": []})
        await send({"type": "http.response.body", "body": b""})

    async def _status(self, scope: Scope, receive: Receive) -> int:
        """What is answered. Without the secret the body is not even read."""
        if not self._is_telegram(scope):
            return 401
        if scope["method"] != "POST":
            return 405
        if self._take is None:
            return 503
        body = await _body(receive)
        if body is None:
            return 413
        try:
            await self._take(_update(body))
        except NotSaved:
            return 503
        except ValueError:
            log.warning("update set aside", adapter=PLATFORM, kind="malformed")  # sent again it would be the same
        return 200

    def _is_telegram(self, scope: Scope) -> bool:
        given = next((value for name, value in scope["headers"] if name.lower() == SECRET_HEADER), b"")
        return bool(self._secret) and hmac.compare_digest(given, self._secret)


def _update(body: bytes) -> Json:
    said = json.loads(body)
    if not isinstance(said, dict):
        raise ValueError  # noqa: TRY004 - what is wrong is the body
    return said


async def _body(receive: Receive) -> bytes | None:
    """The whole body; none where it is too big, or was not sent to its end."""
    parts, size = [], 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return None
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > MOST_BODY:
            return None
        if not message.get("more_body", False):
            return b"".join(parts)
