"""Discord as a platform: its lifetime, what people do there, and what the core has it show."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

import discord

from adapters.discord.bringing import Bringing
from adapters.discord.calling import Calls
from adapters.discord.composing import Composing
from adapters.discord.forms import Forms
from adapters.discord.listening import Listener
from adapters.discord.pointing import pointed
from adapters.discord.preview import preview
from adapters.discord.reading import PLATFORM, private_with
from adapters.discord.registering import register
from adapters.discord.sending import Sending
from adapters.discord.showing import CAPABILITIES
from adapters.discord.taking import PROMISED_AFTER, Taking
from adapters.reaching import EVERY, Reaching
from bot.chat.adapter import Inbox
from bot.chat.commands import CommandSpec
from bot.chat.inbound import Place, Sender
from bot.chat.outbound import Choice, Message, Receipt, Say, Words
from bot.logs import logger, where

_FIRST_ABSENCE, _LONGEST_ABSENCE, _TOKEN_PAUSE = 1.0, 60.0, 300.0

_SWEPT_EVERY = 60.0
"""Seconds after which what people wrote into forms is forgotten at the latest, once it is not kept any more."""

log = logger("discord")


class Discord:
    """One bot, in as many shards as Discord asks for."""

    platform = PLATFORM
    capabilities = CAPABILITIES

    def __init__(
        self,
        *,
        token: str,
        api_url: str,
        gateway_url: str,
        say: Callable[[Words], str],
        answers: Callable[[Choice], bool],
        now: Callable[[], float] | None = None,
        pause: float = 1.0,
        promised_after: float = PROMISED_AFTER,
    ) -> None:
        """Make the bot; nothing is opened or asked yet.

        Args:
            token: the bot's token.
            api_url: where the REST API is, its version included.
            gateway_url: where events come from; empty where Discord shall name it.
            say: words to text; knows the ids of `adapters/discord/words`, `went-wrong` and the commands' summaries.
            answers: whether a choice answers a question, unlike one that stands beside the answers.
            now: seconds that only rise, for how long things are kept and tried; the loop's own clock unless given.
            pause: what pauses after a failure are multiplied with.
            promised_after: seconds after which "one moment" is shown.
        """
        self._token, self._api_url, self._gateway_url = token, api_url, gateway_url
        self._say, self._answers, self._pause = say, answers, pause
        self._now = now or _loop_time
        self._client: Listener | None = None
        self._introduced = asyncio.Event()
        self._calls = Calls(api_url, pause=pause)
        self._bringing = Bringing(api_url)
        self._sending = Sending(self._logged_in)
        self._composing = Composing(say=say, answers=answers, forms=Forms(self._now))
        self._reaching = Reaching(PLATFORM, 0, self._now)  # Discord keeps nothing for us while we are away
        self._taking = Taking(
            calls=self._calls,
            sending=self._sending,
            composing=self._composing,
            reaching=self._reaching,
            now=self._now,
            pause=pause,
            promised_after=promised_after,
        )

    # Lifetime

    async def listen(self, inbox: Inbox, commands: Sequence[CommandSpec]) -> None:
        """Run until cancelled. What is under way then is finished first."""
        self._taking.begin(inbox, {spec.name: spec for spec in commands})
        self._reaching.begin(inbox)
        self._calls.open()
        try:
            with pointed(self._api_url, self._gateway_url):
                await self._stay(commands)
        finally:
            await self._taking.end()
            self._calls.close()

    async def application(self) -> int:
        """The number by which Discord knows us, for the address that installs us. Waits until Discord has told it."""
        await self._introduced.wait()
        return self._calls.application

    async def _stay(self, commands: Sequence[CommandSpec]) -> None:
        """Connect, and connect anew whenever that comes to an end."""
        absence = _FIRST_ABSENCE
        while True:
            began, pause = self._now(), absence
            try:
                await self._connect(commands)
            except discord.LoginFailure:
                pause = _TOKEN_PAUSE
                log.error("token refused", adapter=PLATFORM)
            except Exception as problem:  # noqa: BLE001 - whatever ended this client, the next one may stay
                log.warning("connection ended", adapter=PLATFORM, error=type(problem).__name__, where=where(problem))
            absence = _FIRST_ABSENCE if self._now() - began > _LONGEST_ABSENCE else min(absence * 2, _LONGEST_ABSENCE)
            await asyncio.sleep(pause * self._pause)

    async def _connect(self, commands: Sequence[CommandSpec]) -> None:
        """One client of the library's, from its beginning to its end; it resumes and begins anew by itself."""
        client = self._client = Listener(self._taking, gateway_url=self._gateway_url, pause=self._pause)
        beside: list[asyncio.Task[None]] = []
        try:
            await client.login(self._token)
            self._calls.application = client.application_id or 0
            self._introduced.set()
            works: tuple[Coroutine[Any, Any, None], ...] = (
                register(client, commands, self._say, pause=self._pause),
                self._tell_now_and_then(client),
                self._sweep_forms(),
            )
            beside += map(asyncio.create_task, works)
            await self._stay_connected(client)
        finally:
            self._client = None
            for task in beside:
                task.cancel()
            await client.close()

    async def _stay_connected(self, client: Listener) -> None:
        """Connect, until the client ends. Reconnecting, it swallows a cancellation: it has to be closed."""
        connecting = asyncio.create_task(client.connect())
        try:
            await asyncio.wait({connecting})
        except asyncio.CancelledError:
            await self._taking.end()  # before the connection goes by which private chats are answered
            await client.close()
            connecting.cancel()
            await asyncio.wait({connecting})
            raise
        await connecting

    async def _tell_now_and_then(self, client: Listener) -> None:
        while True:
            if client.is_ready():
                await self._reaching.tell()
            await asyncio.sleep(EVERY)

    async def _sweep_forms(self) -> None:
        while True:
            self._composing.forms.sweep()
            await asyncio.sleep(_SWEPT_EVERY)

    def _logged_in(self) -> discord.Client | None:
        client = self._client
        return client if client is not None and client.application_id is not None and not client.is_closed() else None

    # What the core has it show

    async def deliver(self, place: Place, message: Message, replaces: Receipt | None, once: str) -> Receipt:
        """Show the message, in place of an earlier one if given. Raises `DeliveryFailed`, in one of its five kinds."""
        drawn = self._composing.drawn(message, in_server=not place.private)
        if replaces is None:
            return await self._sending.show(place, drawn, silent=message.silent, once=once)
        await self._sending.change(place, replaces, drawn)
        return replaces

    async def whisper(self, to: Sender, message: Message) -> None:
        """Write to somebody in private, and keep nothing of it. Raises `DeliveryFailed`."""
        place = private_with(to.id)
        try:
            await self._sending.show(place, self._composing.drawn(message, in_server=False))
        finally:
            self._sending.forget(place)

    async def remove(self, place: Place, receipt: Receipt) -> None:
        """Take the message away. Raises `DeliveryFailed`; a message already gone is no failure."""
        await self._sending.take_away(place, receipt)

    async def fetch(self, ref: str, most: int) -> bytes:
        """The bytes of what somebody attached. Raises `DeliveryFailed`; `Rejected` where they are more than `most`."""
        return await self._bringing.fetch(ref, most)

    async def leave(self, place: Place) -> None:
        """Leave the server for good. Raises `DeliveryFailed`; a server left already is no failure."""
        self._taking.leave(place.id)
        await self._sending.leave(place)

    def preview(self, message: Message) -> str:
        """The message as Discord would show it, as safe HTML; its looks are in `static/preview.css`."""
        return preview(message, self._answers, self._say(Say("discord-choose")))


def _loop_time() -> float:
    return asyncio.get_running_loop().time()
