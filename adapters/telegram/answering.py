"""Gives each act its answer: at once, and where nobody else sees what is personal."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any

from telegram import Bot
from telegram.error import BadRequest, TelegramError

from adapters.telegram.failures import failure
from adapters.telegram.limits import Need
from adapters.telegram.reading import PLATFORM, Act
from adapters.telegram.receipts import is_captioned
from adapters.telegram.request import AioRequest
from adapters.telegram.sending import Sending
from adapters.telegram.showing import Drawn, draw, draw_note, start_link
from bot.chat.adapter import DeliveryFailed, Gone, Rejected, RetryLater, Unreachable
from bot.chat.inbound import Inbound, Place
from bot.chat.outbound import Answer, Choice, Message, Receipt, Say, Words
from bot.logs import logger, where

AT_ONCE = 16
"""Presses answered at the same time: more are slower for everybody (measured)."""

TRIES = 3
LONGEST_WAIT = 30.0
"""Seconds after which an answer is too late to be worth sending."""

log = logger("telegram")


class Answering:
    """Everything that answers are given by. A lost answer is tried again a few times, and then let go."""

    def __init__(
        self,
        *,
        bot: Bot,
        request: AioRequest,
        sending: Sending,
        say: Callable[[Words], str],
        answers: Callable[[Choice], bool],
        pause: float,
    ) -> None:
        self._bot = bot
        self._request = request
        self._sending = sending
        self._say = say
        self._answers = answers
        self._pause = pause
        self._turns = asyncio.Semaphore(AT_ONCE)
        self.bot_name = ""

    async def give(self, act: Act, answer: Answer) -> None:
        """Give the answer to an act. Raises nothing: whoever was not answered may ask again."""
        try:
            if act.query:
                await self._answer_press(act, answer)
            elif act.inbound is not None:
                await self._answer_words(act.inbound, answer, reply_to=act.message)
        except Rejected as failed:
            log.error("answer rejected", adapter=PLATFORM, error=type(failed).__name__)
        except DeliveryFailed as failed:
            log.info("answer lost", adapter=PLATFORM, error=type(failed).__name__)
        except Exception as problem:  # noqa: BLE001 - our bug: one answer is lost, and no other
            log.error("answer failed", adapter=PLATFORM, error=type(problem).__name__, where=where(problem))

    async def _answer_press(self, act: Act, answer: Answer) -> None:
        inbound, messages = act.inbound, _messages(answer)
        if inbound is None or not messages:
            await self._note(act.query, _text(answer.note), stays=answer.stays)
        elif inbound.place.private:
            await self._note(act.query, _text(answer.note), stays=answer.stays)
            await self._show(inbound.place, messages, answer.replaces)
        else:
            await self._answer_aside(inbound, act.query, answer, messages)

    async def _answer_aside(self, inbound: Inbound, query: str, answer: Answer, messages: Sequence[Message]) -> None:
        """A press in a group whose answer is a message: it goes to the private chat, where there is one."""
        try:
            await self._show(_private(inbound), messages, None)
        except Unreachable:
            await self._answer_stranger(inbound, query, answer, messages)
            return
        except DeliveryFailed:
            await self._note(query, _text(answer.note), stays=answer.stays)
            raise
        note = _text(answer.note) or self._say(Say("telegram-answered-privately"))
        await self._note(query, note, stays=answer.stays)

    async def _answer_stranger(self, inbound: Inbound, query: str, answer: Answer, messages: Sequence[Message]) -> None:
        """To whom the bot may not write yet: the way into the private chat, or in place what all may see."""
        if answer.where == "here":
            await self._note(query, _text(answer.note), stays=answer.stays)
            await self._show(inbound.place, messages, None)
        elif answer.thing:
            await self._note(query, "", stays=False, url=start_link(self.bot_name, answer.thing))
        else:
            await self._note(query, self._say(Say("telegram-write-first")), stays=True)

    async def _answer_words(self, inbound: Inbound, answer: Answer, *, reply_to: int) -> None:
        """What was typed: in private all of it; in a group a note as a reply, and messages addressed to nobody."""
        place = inbound.place
        if not place.private and answer.where == "private":
            place, reply_to = _private(inbound), 0
        if place.private:
            reply_to = 0
        if answer.note is not None:
            drawn = draw_note(_text(answer.note))
            await self._try(partial(self._sending.show, place, drawn, Need.ANSWER, reply_to=reply_to))
        await self._show(place, _messages(answer), answer.replaces)

    async def _show(self, place: Place, messages: Sequence[Message], replaces: Receipt | None) -> None:
        for number, message in enumerate(messages):
            drawn = draw(message, self.bot_name, self._answers)
            if number == 0 and replaces is not None and place.private:
                await self._change_or_show(place, drawn, replaces)
            else:
                await self._try(partial(self._sending.show, place, drawn, Need.ANSWER))

    async def _change_or_show(self, place: Place, drawn: Drawn, replaces: Receipt) -> None:
        """Change the message, or show a new one in its place: by a change, a picture neither comes nor goes."""
        show = partial(self._sending.show, place, drawn, Need.ANSWER)
        if is_captioned(replaces) != (drawn.attached is not None):
            await self._try(show)
            await self._try(partial(self._sending.take_away, place, replaces))
            return
        try:
            await self._try(partial(self._sending.change, place, replaces, drawn, Need.ANSWER))
        except Gone:
            await self._try(show)

    async def _note(self, query: str, text: str, *, stays: bool, url: str = "") -> None:
        """Answer a press: every press gets one, or its button would go on turning."""
        note: dict[str, Any] = {"callback_query_id": query}
        note |= {"text": text, "show_alert": stays} if text else {}
        note |= {"url": url} if url else {}

        async def answer() -> None:
            async with self._turns:
                try:
                    await self._request.call(f"{self._bot.base_url}/answerCallbackQuery", note)
                except BadRequest:
                    return  # too late, or answered already
                except TelegramError as error:
                    failed = failure(error, Place(platform=PLATFORM, id=""))
                else:
                    return
                raise failed

        await self._try(answer)

    async def _try(self, call: Callable[[], Awaitable[object]]) -> None:
        """Call, and call again where it failed for the moment. Raises `DeliveryFailed` when it is not to be."""
        for tries_left in reversed(range(TRIES)):
            try:
                await call()
            except RetryLater as failed:
                if not tries_left or failed.seconds > LONGEST_WAIT:
                    raise
                await asyncio.sleep(failed.seconds * self._pause)
            else:
                return


def _messages(answer: Answer) -> Sequence[Message]:
    return [*([answer.message] if answer.message is not None else []), *answer.more]


def _text(note: Words | None) -> str:
    return str(note) if note is not None else ""


def _private(inbound: Inbound) -> Place:
    """The private chat of whoever did it: it has the number of the account (Bot API, `Chat.id`)."""
    return Place(platform=PLATFORM, id=inbound.sender.id, private=True)
