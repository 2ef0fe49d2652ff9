"""The stand-in itself: a bot's Telegram on one port of this machine, and all that a test may do with it."""

import asyncio
from collections.abc import Callable, Collection
from datetime import datetime
from random import Random
from typing import Any

from tests.platforms.clock import Clock
from tests.platforms.faults import Faults
from tests.platforms.stand_in import StandIn
from tests.platforms.telegram.chats import Shown
from tests.platforms.telegram.checking import specification
from tests.platforms.telegram.control import Control
from tests.platforms.telegram.dispatching import Dispatcher
from tests.platforms.telegram.faults import Fault, FaultKind
from tests.platforms.telegram.limits import Limiter, Limits
from tests.platforms.telegram.load import Load
from tests.platforms.telegram.loading import Loading
from tests.platforms.telegram.people import Bot, Heard
from tests.platforms.telegram.polling import Polling
from tests.platforms.telegram.presses import Press
from tests.platforms.telegram.recording import Record
from tests.platforms.telegram.server import Server
from tests.platforms.telegram.updates import Updates
from tests.platforms.telegram.webhook import Webhook
from tests.platforms.telegram.world import Where, World

Json = dict[str, Any]

BOT_ID = 7_000_001
TOKEN = f"{BOT_ID}:stand-in-token-for-tests-only-000000"


class TelegramStandIn(Loading, StandIn):
    """Telegram for one bot, on 127.0.0.1. Use it with `async with`; `check()` at the end of a test."""

    bot: Bot
    """The one bot."""
    record: Record

    def __init__(
        self,
        *,
        token: str = TOKEN,
        name: str = "Caresay",
        username: str = "caresay_bot",
        privacy: bool = True,
        clock: Callable[[], datetime] | None = None,
        seed: int = 1,
        port: int = 0,
        polling_brakes: bool = False,
        webhook_pause: float = 1.0,
        query_lives: float = 150.0,
    ) -> None:
        """`clock` gives the moment, or the machine does. `polling_brakes` slows whoever polls twice at once.

        `query_lives`: seconds for which a press may be answered. Telegram does not say; taken from what one waits.
        """
        own = Bot(int(token.partition(":")[0]), name, username, None, is_bot=True, token=token, privacy=privacy)
        time, record = Clock(clock), Record()
        updates, chance = Updates(time), Random(seed)  # noqa: S311 - seeded on purpose
        self.bot, self.token, self.record = own, token, record
        self.world = World(time, own, updates, record, chance, query_lives=query_lives)
        self.world.people[own.id] = own
        self.loads = []
        self._clock, self._port = time, port
        self._faults = Faults[Fault](time.now, Random(seed + 1))  # noqa: S311 - seeded on purpose
        self._limiter = Limiter(time.now)
        self._polling = Polling(updates, record.wake, brakes=polling_brakes)
        self._webhook = Webhook(updates, record, self._perform, pause=webhook_pause)
        self._dispatcher = Dispatcher(
            self.world,
            specification(),
            faults=self._faults,
            limiter=self._limiter,
            polling=self._polling,
            webhook=self._webhook,
        )
        self._server = Server(self._dispatcher, self._faults, record, token=token, door=Control(self).answer)
        self._tasks: set[asyncio.Task[Any]] = set()

    async def _stop(self) -> None:
        await self._webhook.stop()
        await super()._stop()

    def addresses(self) -> dict[str, str]:
        """What its process says of itself."""
        return {"api_url": self.api_url, "token": self.token, "control": self.control_url}

    @property
    def api_url(self) -> str:
        """What the bot gets as `telegram.api_url`; methods are at `/bot<token>/<method>` below it."""
        return f"http://127.0.0.1:{self._server.port}"

    @property
    def is_polled(self) -> bool:
        """Whether the bot waits for updates in a long poll."""
        return self._polling.is_waiting

    def statistics(self) -> Json:
        """Counts as plain values."""
        return self.record.statistics() | {"waiting": len(self.world.updates), "dropped": self.world.updates.dropped}

    def limit(self, limits: Limits | None = None, **figures: float) -> None:
        """Switch Telegram's limits on, with these figures or its own."""
        self._limiter.limits = limits or Limits(**figures)  # type: ignore[arg-type]  # figures by name, whole or not

    def lift_limits(self) -> None:
        """Switch the limits off."""
        self._limiter.limits = None
        self._limiter.shut_until.clear()

    def fault(
        self,
        kind: FaultKind,
        *,
        times: int | None = None,
        chance: float | None = None,
        lasts: float | None = None,
        methods: Collection[str] | None = None,
        chat: int | None = None,
        status: int = 500,
        retry_after: int = 5,
        overall: bool = False,
        seconds: float = 1.0,
    ) -> Fault:
        """Let something go wrong: the next `times` calls, or for `lasts` seconds, or by `chance`; see `Fault`."""
        fault = Fault(
            kind,
            times=times,
            chance=chance,
            calls=None if methods is None else frozenset(methods),
            place=chat,
            status=status,
            retry_after=retry_after,
            overall=overall,
            seconds=seconds,
        )
        return self._faults.switch_on(fault, lasts=lasts)

    def goes_down(self, seconds: float | None = None) -> None:
        """Cut every connection, waiting polls too, from now on or for so many seconds of the clock."""
        self._faults.switch_on(Fault("down"), lasts=seconds)
        self._polling.release()

    def clear_faults(self) -> None:
        """All is well again, and up."""
        self._faults.clear()

    async def heard(self, press: Press, timeout: float = 60.0) -> Heard:  # noqa: ASYNC109 - a test's patience
        """Wait until a press is answered; gives what its person saw."""
        await self.until(lambda: press.heard is not None, timeout)
        assert press.heard is not None
        return press.heard

    async def drained(self, timeout: float = 60.0) -> None:  # noqa: ASYNC109 - a test's patience
        """Wait until the bot has taken and confirmed every update."""
        await self.until(lambda: len(self.world.updates) == 0, timeout)

    async def until_answered(self, load: Load, count: int, timeout: float = 60.0) -> None:  # noqa: ASYNC109 - a test's patience
        """Wait until so many presses of a load are answered. Raises `TimeoutError`."""
        await self.until(lambda: load.answered >= count, timeout)

    async def until_posted(self, chat: Where, label: str, timeout: float = 60.0) -> Shown:  # noqa: ASYNC109 - a test's patience
        """Wait until a message of our bot with this button stands in a chat; gives the newest. Or `TimeoutError`."""
        where = self.world.where(chat)
        await self.until(lambda: any(label in shown.labels for shown in where.by_bot()), timeout)
        return next(shown for shown in reversed(where.by_bot()) if label in shown.labels)

    def _perform(self, said: Json) -> None:
        """Carry out the call that came as the answer to a webhook; nobody waits for its result."""
        given = {name: value for name, value in said.items() if name != "method"}
        task = asyncio.create_task(self._dispatcher.answer(str(said["method"]), given, native=True))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
