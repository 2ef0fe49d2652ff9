"""Pictures and documents: how a call carries them, which Telegram has already, and which stand under a message."""

import re
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from functools import lru_cache
from hashlib import blake2s
from typing import Any, TypeVar

from telegram import Bot, InputMediaDocument, InputMediaPhoto, Message
from telegram.error import BadRequest

from adapters.drawing import file_name
from bot.chat.attaching import Attached
from bot.chat.outbound import Picture
from bot.chat.rasters import size_of

R = TypeVar("R")

_MOST_KNOWN = 1000

_PHOTOS = frozenset({"image/png", "image/jpeg"})
_MOST_SIDES, _MOST_RATIO = 10_000, 20
"""Width and height of a photo together, and one to the other (Bot API, sendPhoto)."""

_FILE_UNKNOWN = re.compile(r"file[ _]?(id|identifier|reference)", re.IGNORECASE)
"""How Telegram says, in a refusal, that a file which it had is not there under its name."""


def is_photo(attached: Attached) -> bool:
    """Whether Telegram shows it as a picture. Any other picture goes as a document, which it shows as well it can."""
    if not isinstance(attached, Picture) or attached.media_type not in _PHOTOS:
        return False
    width, height = size_of(attached.content)
    return width + height <= _MOST_SIDES and max(width, height) <= _MOST_RATIO * min(width, height)


class Uploads:
    """Sends files, each one once: for whoever gets it later, the name is enough that Telegram gave it."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._known: OrderedDict[tuple[bool, bytes], str] = OrderedDict()

    async def send(self, attached: Attached, said: Mapping[str, Any], where: Mapping[str, Any]) -> Message:
        """A new message with this file. What Telegram does not find any more is sent anew."""

        async def send(file: str | bytes) -> Message:
            if is_photo(attached):
                return await self._bot.send_photo(photo=file, **said, **where)
            # Else a document that looks like a picture would become one.
            return await self._bot.send_document(document=file, disable_content_type_detection=True, **said, **where)

        said = {**said, "filename": file_name(attached)}
        return await self._by_name(attached, send)

    async def change(self, attached: Attached, said: Mapping[str, Any], where: Mapping[str, Any]) -> None:
        """Put it in the place of the picture or document of a message, with its caption."""

        async def change(file: str | bytes) -> Message | bool:
            if is_photo(attached):
                media: InputMediaPhoto | InputMediaDocument = InputMediaPhoto(file, **said)
            else:
                media = InputMediaDocument(file, disable_content_type_detection=True, **said)
            return await self._bot.edit_message_media(media, **where)

        said = {**said, "filename": file_name(attached)}
        await self._by_name(attached, change)

    async def _by_name(self, attached: Attached, call: Callable[[str | bytes], Awaitable[R]]) -> R:
        """Make the call with the name of the file, or with its bytes where it has none, or Telegram lost it."""
        name = is_photo(attached), _digest(attached.content)
        known = self._known.get(name)
        try:
            sent = await call(known or attached.content)
        except BadRequest as refused:
            if known is None or not _FILE_UNKNOWN.search(refused.message):
                raise
            sent = await call(attached.content)
        if isinstance(sent, Message) and (file := sent.photo[-1] if sent.photo else sent.document) is not None:
            self._known[name] = file.file_id
        if len(self._known) > _MOST_KNOWN:
            self._known.popitem(last=False)
        return sent


class Standing:
    """Which file stands under which message, for the newest: so one that stands there already is not sent again."""

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[str, int], bytes] = OrderedDict()

    def has(self, chat: str, message: int, attached: Attached) -> bool:
        """Whether it is known to stand there."""
        return self._known.get((chat, message)) == _digest(attached.content)

    def note(self, chat: str, message: int, attached: Attached) -> None:
        """It stands there now."""
        self._known[chat, message] = _digest(attached.content)
        self._known.move_to_end((chat, message))
        if len(self._known) > _MOST_KNOWN:
            self._known.popitem(last=False)


@lru_cache(maxsize=4)
def _digest(content: bytes) -> bytes:
    """A short name for bytes. One file goes to thousands of places: it is read through once for all of them."""
    return blake2s(content).digest()
