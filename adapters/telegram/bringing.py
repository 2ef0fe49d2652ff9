"""Pictures and documents that people send: what an update tells of them, and fetching one. Reading is pure."""

import re
from collections.abc import Mapping
from typing import Any

from telegram import Bot
from telegram.error import BadRequest, TelegramError

from adapters.telegram.failures import failure
from adapters.telegram.request import AioRequest, TooMuch
from bot.chat.adapter import DeliveryFailed, Gone, Rejected
from bot.chat.inbound import Brought, Place
from bot.files.model import MOST

Json = Mapping[str, Any]

_PLAIN = re.compile(r"[A-Za-z0-9_./-]{1,300}")

_TOO_BIG = "too big"
"""How Telegram says that it gives bots no file so large (Bot API, getFile: 20 MB)."""


def brought(message: Json) -> Brought | None:
    """What came with a message; none where there is neither a photo nor a document in it."""
    album = str(message.get("media_group_id", ""))
    if message.get("photo"):
        photo = _best(message["photo"])
        return Brought(
            kind="picture",
            media_type="image/jpeg",  # Telegram makes each photo one
            name="photo.jpg",
            size=_size(photo),
            ref=str(photo["file_id"]),
            album=album,
        )
    if "document" not in message or "animation" in message:
        return None  # of a film without sound Telegram tells as a document, too
    document = message["document"]
    return Brought(
        kind="document",
        media_type=str(document.get("mime_type", "")),
        name=str(document.get("file_name", "")),
        size=_size(document),
        ref=str(document["file_id"]),
        album=album,
    )


def _best(sizes: list[Json]) -> Json:
    """The largest that we take, of the sizes in which Telegram has a photo; the smallest where none is small enough."""
    ordered = sorted(sizes, key=lambda one: int(one["width"]) * int(one["height"]))
    return next((one for one in reversed(ordered) if _size(one) <= MOST), ordered[0])


def _size(file: Json) -> int:
    return int(file.get("file_size", 0))


class Bringing:
    """Fetches what people sent, from where `files_url` says: it ends with the token."""

    def __init__(self, bot: Bot, request: AioRequest, files_url: str) -> None:
        self._bot = bot
        self._request = request
        self._files_url = files_url

    async def fetch(self, ref: str, most: int) -> bytes:
        """The bytes. Raises `DeliveryFailed`: `Rejected` where they are too many, `Gone` where there are none."""
        try:
            told: Any = await self._request.call(f"{self._bot.base_url}/getFile", {"file_id": ref})
            return await self._request.download(self._address(told, most), most)
        except TooMuch:
            failed: DeliveryFailed = Rejected()
        except BadRequest as refused:
            failed = Rejected() if _TOO_BIG in refused.message.lower() else Gone()
        except TelegramError as error:
            failed = failure(error, Place(platform="telegram", id=""))
        raise failed

    def _address(self, told: Any, most: int) -> str:
        """Where the file is: below our own address, whatever the path says."""
        if not isinstance(told, Mapping):
            raise TelegramError("invalid answer")
        if _size(told) > most:
            raise TooMuch
        path = str(told.get("file_path", ""))
        if not path or path.startswith("/") or ".." in path.split("/") or not _PLAIN.fullmatch(path):
            raise TelegramError("invalid answer")
        return f"{self._files_url}/{path}"
