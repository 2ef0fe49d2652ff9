"""Gives each act its answer: at once, and where nobody else sees what is personal."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any, TypeVar

from telegram import Bot
from telegram.error import BadRequest, TelegramError

from adapters.telegram.erasing import Erasing
from adapters.telegram.failures import failure
from adapters.telegram.limits import Need
from adapters.telegram.parts import Parts
from adapters.telegram.reading import PLATFORM, Act
from adapters.telegram.receipts import is_captioned, number_of
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

R = TypeVar("R")

log = logger("telegram")


class Answering:
    """Everything that answers are given by. A lost answer is tried again a few times, and then let go."""

    def __init__(
        self,
        *,
        bot: Bot,
        request: AioRequest,
        sending: Sending,
        erasing: Erasing,
        say: Callable[[Words], str],
        answers: Callable[[Choice], bool],
        pause: float,
    ) -> None:
        self._bot = bot
        self._request = request
        self._sending = sending
        self._erasing = erasing
        self._say = say
        self._answers = answers
        self._pause = pause
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._parts = Parts()
        self.bot_name = ""

    async def give(self, act: Act, answer: Answer) -> None:
        """Give the answer to an act, and take away what it erases. Raises nothing: who was not answered may ask again.

        What was typed before all goes first. In private, what is to go goes also where the answer was lost on its way,
        but not where nothing can be written: there nothing more is called.
        """
        await self._told(self._erase_here(act, answer))
        if await self._told(self._answer(act, answer)):
            await self._told(self._erase(act, answer))

    async def _answer(self, act: Act, answer: Answer) -> None:
        if act.query:
            await self._answer_press(act, answer)
        elif act.inbound is not None:
            await self._answer_words(act.inbound, answer, reply_to=act.message)

    async def _erase_here(self, act: Act, answer: Answer) -> None:
        if answer.erases_here and act.inbound is not None and not act.inbound.place.private:
            await self._erasing.erase_typed(act.inbound.place, act.message, self._try)

    async def _erase(self, act: Act, answer: Answer) -> None:
        if act.inbound is None or not answer.erases:
            return
        place = _private(act.inbound)
        erases = [one for last in answer.erases for one in (*self._parts.take(place, last), last)]
        if not await self._erasing.erase(place, erases, self._try) and answer.erase_failed is not None:
            drawn = draw_note(_text(answer.erase_failed))
            await self._try(partial(self._sending.show, place, drawn, Need.ANSWER))

    async def _told(self, saying: Awaitable[None]) -> bool:
        """Do one thing of an answer. Raises nothing; false where its person cannot be written to."""
        try:
            await saying
        except Rejected as failed:
            log.error("answer rejected", adapter=PLATFORM, error=type(failed).__name__)
        except DeliveryFailed as failed:
            log.info("answer lost", adapter=PLATFORM, error=type(failed).__name__)
            return not isinstance(failed, Unreachable)
        except Exception as problem:  # noqa: BLE001 - our bug: one answer is lost, and no other
            log.error("answer failed", adapter=PLATFORM, error=type(problem).__name__, where=where(problem))
        return True

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
        """Show what belongs together. Where it stands for something longer, of that nothing is left."""
        if not messages:
            return
        earlier = self._parts.take(place, replaces) if replaces is not None and place.private else ()
        shown = []
        for number, message in enumerate(messages):
            drawn = draw(message, self.bot_name, self._answers)
            if number == 0 and replaces is not None and place.private:
                shown.append(await self._change_or_show(place, drawn, replaces))
            else:
                shown.append(await self._try(partial(self._sending.show, place, drawn, Need.ANSWER)))
        self._parts.note(place, shown)
        if earlier:
            await self._try(partial(self._sending.erase, place, [number_of(one) for one in earlier]))

    async def _change_or_show(self, place: Place, drawn: Drawn, replaces: Receipt) -> Receipt:
        """Change the message, or show a new one in its place.

        By a change, a picture neither comes nor goes, and what could be passed on before can be still.
        """
        show = partial(self._sending.show, place, drawn, Need.ANSWER)
        if drawn.guarded or is_captioned(replaces) != (drawn.attached is not None):
            shown = await self._try(show)
            await self._try(partial(self._sending.take_away, place, replaces))
            return shown
        try:
            return await self._try(partial(self._sending.change, place, replaces, drawn, Need.ANSWER))
        except Gone:
            return await self._try(show)

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

    async def _try(self, call: Callable[[], Awaitable[R]]) -> R:
        """Call, and call again where it failed for the moment. Raises `DeliveryFailed` when it is not to be."""
        for _ in range(TRIES - 1):
            try:
                return await call()
            except RetryLater as failed:
                if failed.seconds > LONGEST_WAIT:
                    raise
                await asyncio.sleep(failed.seconds * self._pause)
        return await call()


def _messages(answer: Answer) -> Sequence[Message]:
    return [*([answer.message] if answer.message is not None else []), *answer.more]


def _text(note: Words | None) -> str:
    return str(note) if note is not None else ""


def _private(inbound: Inbound) -> Place:
    """The private chat of whoever did it: it has the number of the account (Bot API, `Chat.id`)."""
    return Place(platform=PLATFORM, id=inbound.sender.id, private=True)
