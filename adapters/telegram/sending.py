"""Sends, changes and removes messages, each in its turn, and names what goes wrong."""

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import Any, TypeVar

from telegram import (
    Bot,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    MessageEntity,
    ReplyParameters,
)
from telegram.error import TelegramError

from adapters.telegram.attaching import Standing, Uploads
from adapters.telegram.failures import Unchanged, deleted_already, failure
from adapters.telegram.limits import Need
from adapters.telegram.line import Line
from adapters.telegram.reading import PLATFORM
from adapters.telegram.receipts import is_captioned, number_of, receipt_of
from adapters.telegram.request import TooMany
from adapters.telegram.showing import MOST_CAPTION, Button, Drawn
from bot.chat.adapter import DeliveryFailed, Gone, Rejected, Unreachable
from bot.chat.cleaning import utf16
from bot.chat.inbound import Place
from bot.chat.outbound import Receipt
from bot.logs import logger

R = TypeVar("R")

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

log = logger("telegram")


class Sending:
    """The calls that show something. Each raises `DeliveryFailed`, in one of its five kinds, and nothing else."""

    def __init__(self, bot: Bot, line: Line) -> None:
        self._bot = bot
        self._line = line
        self._standing, self._uploads = Standing(), Uploads(bot)

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
                "protect_content": drawn.guarded or None,
                "reply_parameters": replied,
            }
            if attached is None:
                text, entities = drawn.text, _entities(drawn)
                sent = await self._bot.send_message(
                    text=text, entities=entities, link_preview_options=_NO_PREVIEW, **where
                )
            else:
                said = {"caption": drawn.text, "caption_entities": _entities(drawn)}
                sent = await self._uploads.send(attached, said, where)
                self._standing.note(place.id, sent.message_id, attached)
            return receipt_of(sent.message_id, captioned=attached is not None)

        return await self._in_turn(place, need, send)

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
            with suppress(Unchanged):
                await self._in_turn(place, need, partial(edit, place, number_of(receipt), one))

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
        attached = drawn.attached
        said: dict[str, Any] = {"caption": drawn.text, "caption_entities": _entities(drawn)}
        where: dict[str, Any] = {
            "chat_id": _chat_id(place),
            "message_id": number,
            "reply_markup": _keyboard(drawn),
        }
        if attached is None or self._standing.has(place.id, number, attached):
            await self._bot.edit_message_caption(**said, **where)
            return
        await self._uploads.change(attached, said, where)
        self._standing.note(place.id, number, attached)

    async def take_away(self, place: Place, receipt: Receipt) -> None:
        """Delete a message. One that is gone is no failure; one too old to be deleted stands, without its buttons."""

        async def delete() -> None:
            await self._bot.delete_message(chat_id=_chat_id(place), message_id=number_of(receipt))

        try:
            await self._call(place, delete)
        except Gone:
            await self._take_buttons(place, receipt)
        except Unreachable:
            return

    async def _take_buttons(self, place: Place, receipt: Receipt) -> None:
        """Telegram deletes nothing older than two days (Bot API, deleteMessage), and changes it for ever."""
        with suppress(Gone, Unchanged, Unreachable, Rejected):
            which: dict[str, Any] = {"chat_id": _chat_id(place), "message_id": number_of(receipt)}
            await self._in_turn(place, Need.POST, partial(self._bot.edit_message_reply_markup, **which))

    async def erase(self, place: Place, numbers: Sequence[int]) -> None:
        """Delete up to a hundred messages of a private chat, whoever wrote them. Raises `Gone` where one must stay."""

        async def delete() -> None:
            await self._bot.delete_messages(chat_id=_chat_id(place), message_ids=numbers)

        await self._call(place, delete)

    async def erase_one(self, place: Place, number: int) -> None:
        """Delete one message, whoever wrote it. One that is gone is no failure; raises `Gone` where it must stay."""

        async def delete() -> None:
            with deleted_already():
                await self._bot.delete_message(chat_id=_chat_id(place), message_id=number)

        await self._call(place, delete)

    async def leave(self, place: Place) -> None:
        """Leave a group. Having left it already is no failure."""

        async def go() -> None:
            await self._bot.leave_chat(chat_id=_chat_id(place))

        try:
            await self._call(place, go)
        except (Unreachable, Rejected):
            return

    async def _in_turn(self, place: Place, need: Need, call: Callable[[], Awaitable[R]]) -> R:
        return await self._call(place, partial(self._line.call, place.id, need, call))

    async def _call(self, place: Place, call: Callable[[], Awaitable[R]]) -> R:
        failed: DeliveryFailed
        try:
            return await call()
        except TooMany as error:
            self._line.hold(place.id, error.seconds)
            failed = self._line.later(error.seconds)
        except TelegramError as error:
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
    return InlineKeyboardMarkup([[_pressable(button) for button in row] for row in drawn.rows])


def _pressable(button: Button) -> InlineKeyboardButton:
    if button.copies:
        return InlineKeyboardButton(button.label, copy_text=CopyTextButton(button.copies))
    if button.url:
        return InlineKeyboardButton(button.label, url=button.url)
    return InlineKeyboardButton(button.label, callback_data=button.action)
