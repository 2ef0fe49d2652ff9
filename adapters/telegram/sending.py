"""Sends, changes and removes messages, each in its turn, and names what goes wrong."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
    MessageEntity,
    ReplyParameters,
)
from telegram.error import TelegramError

from adapters.drawing import file_name
from adapters.telegram.attaching import Standing, media_of
from adapters.telegram.failures import Unchanged, failure
from adapters.telegram.limits import Need, Ticket, Turns
from adapters.telegram.reading import PLATFORM
from adapters.telegram.receipts import is_captioned, number_of, receipt_of
from adapters.telegram.request import TooMany
from adapters.telegram.showing import MOST_CAPTION, Drawn
from bot.chat.adapter import Gone, Rejected, RetryLater, Unreachable
from bot.chat.attaching import Attached
from bot.chat.cleaning import utf16
from bot.chat.inbound import Place
from bot.chat.outbound import Picture, Receipt
from bot.logs import logger

R = TypeVar("R")

PATIENCE = {Need.ANSWER: 30.0, Need.POST: 2.0}
"""Seconds that a call waits here for its turn. A post that would wait longer is better owed than standing in line."""

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

log = logger("telegram")


class Line:
    """Where calls wait for their turn. `now` gives seconds that only rise."""

    def __init__(self, turns: Turns, now: Callable[[], float]) -> None:
        self._turns = turns
        self._now = now
        self._granted: dict[Ticket, asyncio.Future[None]] = {}
        self._timer: asyncio.TimerHandle | None = None

    async def turn(self, chat: str, need: Need) -> None:
        """Wait until a call to this chat may go. Raises `RetryLater` where that would take too long."""
        wait = self._turns.wait_of(chat, self._now())
        if wait > PATIENCE[need]:
            raise RetryLater(wait)
        ticket = self._turns.join(chat, need)
        granted = self._granted[ticket] = asyncio.get_running_loop().create_future()
        self._let_go()
        try:
            async with asyncio.timeout(PATIENCE[need]):
                await granted
        except TimeoutError:
            raise RetryLater(max(self._turns.wait_of(chat, self._now()), 1.0)) from None
        finally:
            self._granted.pop(ticket, None)
            self._turns.leave(ticket)

    def hold(self, chat: str, seconds: float) -> None:
        """Telegram asked us to leave this chat alone for so long."""
        self._turns.hold(chat, self._now() + seconds)

    def _let_go(self) -> None:
        """Let all go whose turn it is, and come back when the next one's is."""
        while (ticket := self._turns.take(self._now())) is not None:
            granted = self._granted.pop(ticket, None)
            if granted is not None and not granted.done():
                granted.set_result(None)
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if (at := self._turns.next_at()) is not None:
            self._timer = asyncio.get_running_loop().call_later(max(at - self._now(), 0.0), self._let_go)


class Sending:
    """The calls that show something. Each raises `DeliveryFailed`, in one of its five kinds, and nothing else."""

    def __init__(self, bot: Bot, line: Line) -> None:
        self._bot = bot
        self._line = line
        self._standing = Standing()

    async def show(self, place: Place, drawn: Drawn, need: Need, *, silent: bool = False, reply_to: int = 0) -> Receipt:
        """Send a new message; as a reply where there is something to reply to."""

        async def send(one: Drawn) -> Receipt:
            return await self._send(place, one, need, silent=silent, reply_to=reply_to)

        return await self._at_least_in_words(drawn, send)

    async def _at_least_in_words(self, drawn: Drawn, call: Callable[[Drawn], Awaitable[R]]) -> R:
        """Make the call; once more without the picture where that is refused. A group may take words alone."""
        try:
            return await call(drawn)
        except (Unreachable, Rejected):
            if drawn.attached is None:
                raise
        given = await call(replace(drawn, attached=None))
        log.warning("shown in words alone", adapter=PLATFORM)
        return given

    async def _send(self, place: Place, drawn: Drawn, need: Need, *, silent: bool, reply_to: int) -> Receipt:
        attached = drawn.attached
        replied = ReplyParameters(message_id=reply_to, allow_sending_without_reply=True) if reply_to else None

        async def send() -> Receipt:
            where: dict[str, Any] = {
                "chat_id": _chat_id(place),
                "reply_markup": _keyboard(drawn),
                "message_thread_id": int(place.topic) if place.topic else None,
                "disable_notification": silent or None,
                "reply_parameters": replied,
            }
            if attached is None:
                text, entities = drawn.text, _entities(drawn)
                sent = await self._bot.send_message(
                    text=text, entities=entities, link_preview_options=_NO_PREVIEW, **where
                )
            else:
                sent = await self._send_file(attached, drawn, where)
                self._standing.note(place.id, sent.message_id, attached)
            return receipt_of(sent.message_id, captioned=attached is not None)

        await self._line.turn(place.id, need)
        return await self._call(place, send)

    async def _send_file(self, attached: Attached, drawn: Drawn, where: Mapping[str, Any]) -> Message:
        said: dict[str, Any] = {
            "caption": drawn.text,
            "caption_entities": _entities(drawn),
            "filename": file_name(attached),
        }
        if isinstance(attached, Picture):
            return await self._bot.send_photo(photo=attached.png, **said, **where)
        # Else a document that looks like a picture would become one.
        return await self._bot.send_document(
            document=attached.content, disable_content_type_detection=True, **said, **where
        )

    async def change(self, place: Place, receipt: Receipt, drawn: Drawn, need: Need) -> Receipt:
        """Let an earlier message show something else; that it shows it already is no failure.

        A text remains a text, whatever is attached by now: nothing jumps under the eyes of those who read. And what is
        attached stays, since Telegram takes no picture away by a change. A text too long for a caption is shown anew.
        """
        if is_captioned(receipt) and drawn.attached is None and utf16(drawn.text) > MOST_CAPTION:
            await self.take_away(place, receipt)
            return await self.show(place, drawn, need, silent=True)
        edit = self._edit_caption if is_captioned(receipt) else self._edit_text

        async def change(one: Drawn) -> None:
            await self._line.turn(place.id, need)
            with suppress(Unchanged):
                await self._call(place, partial(edit, place, number_of(receipt), one))

        await self._at_least_in_words(drawn, change)
        return receipt

    async def _edit_text(self, place: Place, number: int, drawn: Drawn) -> None:
        await self._bot.edit_message_text(
            chat_id=_chat_id(place),
            message_id=number,
            text=drawn.text,
            entities=_entities(drawn),
            reply_markup=_keyboard(drawn),
            link_preview_options=_NO_PREVIEW,
        )

    async def _edit_caption(self, place: Place, number: int, drawn: Drawn) -> None:
        """Other words below what is attached; and another picture or document, where it is another one."""
        attached, entities = drawn.attached, _entities(drawn)
        where: dict[str, Any] = {
            "chat_id": _chat_id(place),
            "message_id": number,
            "reply_markup": _keyboard(drawn),
        }
        if attached is None or self._standing.has(place.id, number, attached):
            await self._bot.edit_message_caption(caption=drawn.text, caption_entities=entities, **where)
            return
        await self._bot.edit_message_media(media_of(attached, drawn.text, entities), **where)
        self._standing.note(place.id, number, attached)

    async def take_away(self, place: Place, receipt: Receipt) -> None:
        """Delete a message. One that is gone, or too old to be deleted, is no failure: nothing more can be done."""

        async def delete() -> None:
            await self._bot.delete_message(chat_id=_chat_id(place), message_id=number_of(receipt))

        try:
            await self._call(place, delete)
        except (Gone, Unreachable):
            return

    async def leave(self, place: Place) -> None:
        """Leave a group. Having left it already is no failure."""

        async def go() -> None:
            await self._bot.leave_chat(chat_id=_chat_id(place))

        try:
            await self._call(place, go)
        except (Unreachable, Rejected):
            return

    async def _call(self, place: Place, call: Callable[[], Awaitable[R]]) -> R:
        try:
            return await call()
        except TelegramError as error:
            if isinstance(error, TooMany):
                self._line.hold(place.id, error.seconds)
            failed = failure(error, place)
        raise failed  # outside, so that the library's error does not travel along: it may hold the address


def _chat_id(place: Place) -> int:
    """Telegram's number of a chat. Raises `Unreachable` for a place that is none of Telegram's."""
    try:
        return int(place.id)
    except ValueError:
        raise Unreachable from None


def _entities(drawn: Drawn) -> list[MessageEntity]:
    return [
        MessageEntity(type=span.kind, offset=span.start, length=span.length, url=span.url or None)
        for span in drawn.spans
    ]


def _keyboard(drawn: Drawn) -> InlineKeyboardMarkup | None:
    if not drawn.rows:
        return None
    return InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton(button.label, url=button.url)
                if button.url
                else InlineKeyboardButton(button.label, callback_data=button.action)
                for button in row
            ]
            for row in drawn.rows
        ]
    )
