"""The calls that answer an act: first answers, what they are changed into, and what follows them.

They need no rights and stand in no bucket, and a first answer has to be there within three seconds: the library's own
way would wait for longer than that before it tries again, and asks to be told the message it has just sent. All else
goes by the library.
"""

import asyncio
import json
from collections.abc import Mapping
from typing import Any

from adapters.discord.attaching import JSON_TYPE, File, body
from adapters.discord.failures import ANSWERED_ALREADY, TOKEN_IS_DEAD, of_refusal
from adapters.discord.reading import Act
from adapters.discord.wire import Wire
from bot.chat.adapter import DeliveryFailed, RetryLater

Json = Mapping[str, Any]

_NOTHING = JSON_TYPE, b""

MESSAGE, CHANGE_LATER, CHANGE, MODAL = 4, 6, 7, 9  # Discord, "Interaction Callback Type"
PATIENCE, PATIENCE_AT_FIRST, PATIENCE_WITH_FILE = 10.0, 1.2, 2.4
"""Seconds for a call; for a first answer, so that a connection which has died unnoticed leaves time for another; and
for one with a file, which is longer on its way.
"""

_HEADERS = {"User-Agent": "DiscordBot (caresay, 1)"}  # Discord, "User Agent"

PAUSES = (0.1, 0.4, 1.0)
"""Seconds between the attempts: the first answer has three in all."""

LONGEST_WAIT = 10.0
"""Seconds that Discord may ask us to wait; for longer, nobody waits for an answer."""


class TooLate(DeliveryFailed):
    """Discord has given this act up: its person was told that we did not answer."""


class Calls:
    """Answers to acts, over connections of its own. `pause` is what pauses are multiplied with."""

    def __init__(self, api_url: str, *, pause: float = 1.0) -> None:
        self._api = api_url
        self._pause = pause
        self._wire: Wire | None = None
        self.application = 0

    def open(self) -> None:
        """Be ready for calls, in the loop that runs now."""
        if self._wire is None:
            self._wire = Wire(self._api, _HEADERS)

    def close(self) -> None:
        """Let the connections go."""
        wire, self._wire = self._wire, None
        if wire is not None:
            wire.close()

    async def answer(self, act: Act, kind: int, data: Json | None = None, file: File | None = None) -> bool:
        """The first answer; false where one was there already, which stays. Raises `DeliveryFailed`, or `TooLate`."""
        said = {"type": kind, "data": data} if data is not None else {"type": kind}
        path = f"/interactions/{act.number}/{act.token}/callback"
        patience = PATIENCE_AT_FIRST if file is None else PATIENCE_WITH_FILE
        return await self._insist("POST", path, body(said, file), patience)

    async def change(self, act: Act, data: Json, file: File | None = None) -> None:
        """Change the first answer. Raises `DeliveryFailed`, or `TooLate`."""
        path = f"/webhooks/{self.application}/{act.token}/messages/@original"
        await self._insist("PATCH", path, body(data, file))

    async def take_back(self, act: Act) -> None:
        """Take the first answer away. Raises `DeliveryFailed`, or `TooLate`."""
        await self._insist("DELETE", f"/webhooks/{self.application}/{act.token}/messages/@original", _NOTHING)

    async def follow(self, act: Act, data: Json, file: File | None = None) -> None:
        """Say something more. Raises `DeliveryFailed`, or `TooLate`."""
        await self._insist("POST", f"/webhooks/{self.application}/{act.token}", body(data, file))

    async def _insist(self, method: str, path: str, sent: tuple[str, bytes], patience: float = PATIENCE) -> bool:
        """Call, and call again where it failed for the moment. False where the act had its first answer before."""
        for pause in PAUSES:
            try:
                return await self._call(method, path, sent, patience)
            except RetryLater as failed:
                if failed.seconds > LONGEST_WAIT:
                    raise
                await asyncio.sleep(max(pause * self._pause, failed.seconds))
        return await self._call(method, path, sent, patience)

    async def _call(self, method: str, path: str, sent: tuple[str, bytes], patience: float) -> bool:
        if self._wire is None:
            raise RetryLater(0.0)
        kind, packed = sent
        try:
            status, said = await self._wire.request(method, path, packed, patience, kind)
        except (OSError, TimeoutError):
            raise RetryLater(0.0) from None
        if status < 300:
            return True
        code, seconds = _told(said)
        if code == ANSWERED_ALREADY:
            return False  # the act came twice, or our answer got through though we were not told
        if code in TOKEN_IS_DEAD:
            raise TooLate
        if status == 429 or (status >= 500 and not code):
            raise RetryLater(seconds if status == 429 else 0.0)
        raise of_refusal(status, code)


def _told(said: bytes) -> tuple[int, float]:
    """Discord's code for what went wrong, and for how many seconds it asks us to wait."""
    try:
        told = json.loads(said)
        return int(told.get("code", 0)), float(told.get("retry_after", 1.0))
    except (ValueError, TypeError, AttributeError):
        return 0, 1.0
