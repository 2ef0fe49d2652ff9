"""Sends, changes and removes messages, each in its turn, and names what goes wrong."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    MessageEntity,
    ReplyParameters,
)
from telegram.error import TelegramError

from adapters.telegram.failures import Unchanged, failure
from adapters.telegram.limits import Need, Ticket, Turns
from adapters.telegram.request import TooMany
from adapters.telegram.showing import Drawn
from bot.chat.adapter import Gone, Rejected, RetryLater, Unreachable
from bot.chat.inbound import Place
from bot.chat.outbound import Receipt

R = TypeVar("R")

PATIENCE = {Need.ANSWER: 30.0, Need.POST: 2.0}
"""Seconds that a call waits here for its turn. A post that would wait longer is better owed than standing in line."""

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


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

    async def show(self, place: Place, drawn: Drawn, need: Need, *, silent: bool = False, reply_to: int = 0) -> Receipt:
        """Send a new message; as a reply where there is something to reply to."""
        replied = ReplyParameters(message_id=reply_to, allow_sending_without_reply=True) if reply_to else None

        async def send() -> Receipt:
            sent = await self._bot.send_message(
                chat_id=_chat_id(place),
                text=drawn.text,
                entities=_entities(drawn),
                reply_markup=_keyboard(drawn),
                link_preview_options=_NO_PREVIEW,
                message_thread_id=int(place.topic) if place.topic else None,
                disable_notification=silent or None,
                reply_parameters=replied,
            )
            return Receipt(str(sent.message_id))

        await self._line.turn(place.id, need)
        return await self._call(place, send)

    async def change(self, place: Place, receipt: Receipt, drawn: Drawn, need: Need) -> None:
        """Let an earlier message show something else; that it shows it already is no failure."""

        async def edit() -> None:
            await self._bot.edit_message_text(
                chat_id=_chat_id(place),
                message_id=_number(receipt.id),
                text=drawn.text,
                entities=_entities(drawn),
                reply_markup=_keyboard(drawn),
                link_preview_options=_NO_PREVIEW,
            )

        await self._line.turn(place.id, need)
        try:
            await self._call(place, edit)
        except Unchanged:
            return

    async def take_away(self, place: Place, receipt: Receipt) -> None:
        """Delete a message. One that is gone, or too old to be deleted, is no failure: nothing more can be done."""

        async def delete() -> None:
            await self._bot.delete_message(chat_id=_chat_id(place), message_id=_number(receipt.id))

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


def _number(message: str) -> int:
    try:
        return int(message)
    except ValueError:
        raise Gone from None


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
