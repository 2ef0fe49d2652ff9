"""Passes what people do on to the core until it is kept, in each one's order, and has the answer given."""

import asyncio
from collections import OrderedDict, deque
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import contextmanager, nullcontext, suppress
from typing import Any

import discord

from adapters.discord.answering import Interacted, Reply, Wrote
from adapters.discord.calling import Calls, TooLate
from adapters.discord.composing import Composing
from adapters.discord.reading import (
    PLATFORM,
    Act,
    Json,
    Unreadable,
    arrived,
    left,
    may_write,
    read,
    read_words,
    unread,
)
from adapters.discord.sending import Sending
from adapters.discord.turns import Turns
from adapters.reaching import Reaching
from bot.chat.adapter import DeliveryFailed, Inbox, Rejected
from bot.chat.commands import CommandSpec
from bot.chat.inbound import Commanded, Inbound, Pressed
from bot.chat.outbound import Answer
from bot.logs import logger, where
from bot.refusals import NotSaved

PROMISED_AFTER = 1.5
"""Seconds after which "one moment" is shown: Discord gives an act up after three."""

ENDED_WITHIN = 5.0
"""Seconds that what is under way gets when we are told to stop."""

TRIED_FOR = 14 * 60.0
"""Seconds for which an act that could not be saved is tried again: its token lives for fifteen minutes."""

_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 5.0

_MOST_KNOWN = 10_000
"""Acts that we remember to have taken: the platform may hand one over again."""

_HELP = frozenset({"support", "support-more"})
"""What stands in no line: help needs no database, and is never held up by an act that waits for it."""

log = logger("discord")


class Taking:
    """Hears what the library tells. `pause` is what pauses are multiplied with."""

    def __init__(
        self,
        *,
        calls: Calls,
        sending: Sending,
        composing: Composing,
        reaching: Reaching,
        now: Callable[[], float],
        pause: float,
        promised_after: float,
    ) -> None:
        self._calls = calls
        self._sending = sending
        self._composing = composing
        self._reaching = reaching
        self._now = now
        self._pause = pause
        self._promised_after = promised_after
        self._turns = Turns()
        self._inbox: Inbox | None = None
        self._commands: Mapping[str, CommandSpec] = {}
        self._known: OrderedDict[str, None] = OrderedDict()
        self._waiting: deque[tuple[float, Reply]] = deque()
        self._left: set[str] = set()
        self._under_way: set[asyncio.Task[Any]] = set()
        self._ending = asyncio.Event()

    def begin(self, inbox: Inbox, commands: Mapping[str, CommandSpec]) -> None:
        """Acts go there from now on; these are the commands that we have."""
        self._inbox, self._commands = inbox, commands
        self._ending.clear()

    async def end(self) -> None:
        """Give what is under way a moment, then end it. What could not be saved so far says so."""
        self._ending.set()
        if self._under_way:
            await asyncio.wait(tuple(self._under_way), timeout=ENDED_WITHIN)
        for task in tuple(self._under_way):
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)

    def leave(self, server: str) -> None:
        """We are about to leave a server ourselves."""
        self._left.add(server)

    def acted(self, interaction: Json, server: str) -> None:
        """Somebody used a command, pressed, chose, or sent a form: it is answered, whatever happens."""
        if not self._is_new(str(interaction.get("id"))):
            return  # handed over twice: it has its answer, or gets it
        try:
            act = read(interaction, self._commands, server)
        except Unreadable as problem:
            log.warning("act set aside", adapter=PLATFORM, error=str(problem))
            act = unread(interaction)
            if act is not None:
                self._start(self._say_sorry(act))
        else:
            if act is not None:
                self._start(self._take(act, Interacted(self._calls, self._composing, act)))

    async def _say_sorry(self, act: Act) -> None:
        """Tell whoever did something that cannot be read."""
        sorry = Answer(note=self._composing.said("went-wrong"), refused=True)
        await self._told(Interacted(self._calls, self._composing, act).give(sorry))

    async def wrote(self, message: discord.Message, *, edited: bool) -> None:
        """Somebody wrote in private, or changed what they wrote."""
        with self._kept_to_the_end():
            act = read_words(message, edited=edited)
            if act is not None and act.inbound is not None and self._is_new(act.inbound.key):
                await self._take(act, Wrote(self._sending, self._composing, act, pause=self._pause))

    async def was_added(self, guild: discord.Guild) -> None:
        """We were added to a server: the first channel where we may write is the place to say so."""
        with self._kept_to_the_end():
            for channel in (guild.system_channel, *guild.text_channels):
                if channel is not None and may_write(channel.permissions_for(guild.me).value, in_thread=False):
                    await self._pass(arrived(guild, channel, _key(f"arrived:{guild.id}")))
                    return

    async def is_gone(self, guild: int, channel: int | None) -> None:
        """We were removed from a server, or a channel of it was deleted. What we did ourselves, the core knows."""
        if channel is None and str(guild) in self._left:
            self._left.discard(str(guild))
            return
        with self._kept_to_the_end():
            await self._pass(left(guild, channel, _key(f"left:{guild}:{channel or ''}")))

    async def is_reached(self) -> None:
        """Discord speaks to us."""
        with self._kept_to_the_end():
            await self._reaching.tell()

    async def _take(self, act: Act, reply: Reply) -> None:
        """Pass one act on, and give its answer back."""
        if act.inbound is None:
            await self._told(reply.give(self._form_again(act)))
            return
        until = self._now() + TRIED_FOR
        self._wait_for(reply)
        answer = await self._ask(act.inbound, reply, until)
        await self._told(reply.give(answer))

    def _wait_for(self, reply: Reply) -> None:
        """Promise the answer if it is not there in time. One timer is for all: nearly all are there long before."""
        loop = asyncio.get_running_loop()
        due = loop.time() + self._promised_after
        self._waiting.append((due, reply))
        if len(self._waiting) == 1:
            loop.call_at(due, self._look_who_waits)

    def _look_who_waits(self) -> None:
        loop = asyncio.get_running_loop()
        while self._waiting and self._waiting[0][0] <= loop.time():
            _, reply = self._waiting.popleft()
            if not reply.is_given:
                self._promise(reply)
        if self._waiting:
            loop.call_at(self._waiting[0][0], self._look_who_waits)

    async def _ask(self, inbound: Inbound, reply: Reply, until: float) -> Answer:
        """The core's answer; asked for again while it could not save, in the order in which one person did things."""
        async with nullcontext() if _is_help(inbound) else self._turns.turn(inbound.sender.id):
            pause = _FIRST_PAUSE
            while not self._ending.is_set() and self._now() <= until:
                try:
                    return await self._passed(inbound)
                except NotSaved:
                    self._promise(reply)
                await self._rest(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)
        return Answer(note=self._composing.said("discord-not-saved"), refused=True)

    async def _pass(self, inbound: Inbound) -> None:
        """Tell the core what happened to a place, until it is kept. Nobody waits for an answer."""
        pause = _FIRST_PAUSE
        while not self._ending.is_set():
            try:
                await self._passed(inbound)
            except NotSaved:
                await self._rest(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)
            else:
                return

    async def _rest(self, seconds: float) -> None:
        """Wait so long, or until we are told to stop."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds * self._pause):
                await self._ending.wait()

    async def _passed(self, inbound: Inbound) -> Answer:
        if self._inbox is None:
            raise NotSaved
        return await self._inbox(inbound)

    def _form_again(self, act: Act) -> Answer:
        form = self._composing.forms.find(act.sender, act.form)
        return Answer(form=form) if form is not None else Answer(note=self._composing.said("discord-form-gone"))

    def _promise(self, reply: Reply) -> None:
        self._start(self._told(reply.promise()))

    async def _told(self, saying: Coroutine[Any, Any, None]) -> None:
        """Say something to one person. Raises nothing: whoever was not answered may ask again."""
        try:
            await saying
        except Rejected as failed:
            log.error("answer rejected", adapter=PLATFORM, error=type(failed).__name__)
        except DeliveryFailed as failed:
            outcome = "late" if isinstance(failed, TooLate) else "lost"
            log.info("answer not given", adapter=PLATFORM, outcome=outcome, error=type(failed).__name__)
        except Exception as problem:  # noqa: BLE001 - our bug: one answer is lost, and no other
            log.error("answer failed", adapter=PLATFORM, error=type(problem).__name__, where=where(problem))

    def _is_new(self, act: str) -> bool:
        """Whether we hear of this act for the first time."""
        if act in self._known:
            return False
        self._known[act] = None
        if len(self._known) > _MOST_KNOWN:
            self._known.popitem(last=False)
        return True

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        """Have it done beside all else. It is waited for when we are told to stop, and its faults are its own."""
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._end)

    def _end(self, task: "asyncio.Task[Any]") -> None:
        self._under_way.discard(task)
        problem = None if task.cancelled() else task.exception()
        if problem is not None:  # our bug: one act is lost, and no other
            log.error("act failed", adapter=PLATFORM, error=type(problem).__name__, where=where(problem))

    @contextmanager
    def _kept_to_the_end(self) -> Iterator[None]:
        """What the library's task does here is waited for when we are told to stop, and raises nothing."""
        these = {task for task in (asyncio.current_task(),) if task is not None}
        self._under_way |= these
        try:
            yield
        except Exception as problem:  # noqa: BLE001 - our bug: one act is lost, and no other
            log.error("act failed", adapter=PLATFORM, error=type(problem).__name__, where=where(problem))
        finally:
            self._under_way -= these


def _is_help(inbound: Inbound) -> bool:
    if isinstance(inbound, Commanded):
        return inbound.name in _HELP
    return isinstance(inbound, Pressed) and inbound.action.partition(":")[0] in _HELP


def _key(what: str) -> str:
    """Discord has no ids for what happens to places; to be told twice of it does no harm."""
    return f"{PLATFORM}:{what}:{discord.utils.time_snowflake(discord.utils.utcnow())}"
