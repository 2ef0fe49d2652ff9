"""The stand-in itself: a bot's Discord on one port of this machine, and all that a test may do with it."""

from collections.abc import Callable, Collection
from datetime import datetime
from random import Random
from typing import Any

from tests.platforms.clock import Clock
from tests.platforms.discord.checking import specification
from tests.platforms.discord.control import Control
from tests.platforms.discord.dispatching import Dispatcher
from tests.platforms.discord.faults import Fault, FaultKind
from tests.platforms.discord.gateway import Gateway
from tests.platforms.discord.interactions import Interaction
from tests.platforms.discord.limits import Limiter, Limits
from tests.platforms.discord.loading import Loading
from tests.platforms.discord.messages import Shown
from tests.platforms.discord.people import Bot
from tests.platforms.discord.pointing import pointing
from tests.platforms.discord.recording import Record
from tests.platforms.discord.server import API, Server
from tests.platforms.discord.shaking import Shaking
from tests.platforms.discord.world import Where, World
from tests.platforms.faults import Faults
from tests.platforms.stand_in import StandIn

Json = dict[str, Any]

BOT_ID = 1_100_000_000_000_000_001
TOKEN = "MTEwMDAwMDAwMDAwMDAwMDAwMQ.stand-in.token-for-tests-only"


class DiscordStandIn(Loading, Shaking, StandIn):
    """Discord for one bot, on 127.0.0.1. Use it with `async with`; `check()` at the end of a test."""

    bot: Bot
    """The one bot."""
    record: Record
    _server: Server

    def __init__(
        self,
        *,
        token: str = TOKEN,
        name: str = "Caresay",
        clock: Callable[[], datetime] | None = None,
        seed: int = 1,
        port: int = 0,
        shards: int = 1,
        heartbeat: float = 41.25,
        privileged: int = 0,
        nonce_lives: float = 180.0,
    ) -> None:
        """`clock` gives the moment, or the machine does. `privileged`: intents switched on in the portal, as bits.

        `heartbeat`: real seconds between the client's heartbeats. `nonce_lives`: seconds for which a nonce is
        remembered; Discord says "a few minutes".
        """
        own = Bot(BOT_ID, name, "caresay", is_bot=True, token=token, privileged=privileged)
        time, record = Clock(clock), Record()
        self.bot, self.token, self.record = own, token, record
        self.world = World(time, own, record, Random(seed), nonce_lives=nonce_lives)  # noqa: S311 - seeded on purpose
        self.world.people[own.id] = own
        self.loads = []
        self.shards = shards
        self._clock, self._port = time, port
        self._faults = Faults[Fault](time.now, Random(seed + 1))  # noqa: S311 - seeded on purpose
        self._limiter = Limiter(time.now)
        self.gateway = Gateway(own, time, record, heartbeat=heartbeat, ready=self.greet)
        self.world.tell, self.world.reads_content = self.gateway.event, self.gateway.reads_content
        self.world.gateway = lambda: (self.gateway_url, self.shards)
        self.world.keeps = lambda: self.api_url.removesuffix(API)
        dispatcher = Dispatcher(
            self.world,
            specification(),
            faults=self._faults,
            limiter=self._limiter,
            gateway=self.gateway,
        )
        self._server = Server(
            dispatcher, self.gateway, self._faults, record, kept=self.world.kept, door=Control(self).answer
        )

    @property
    def api_url(self) -> str:
        """What the bot gets as `discord.api_url`."""
        return f"http://127.0.0.1:{self._server.port}{API}"

    @property
    def gateway_url(self) -> str:
        """What the bot gets as `discord.gateway_url`."""
        return f"ws://127.0.0.1:{self._server.port}/gateway"

    def addresses(self) -> dict[str, str]:
        """What its process says of itself."""
        addresses = {"api_url": self.api_url, "gateway_url": self.gateway_url}
        return addresses | {"token": self.token, "control": self.control_url}

    def statistics(self) -> Json:
        """Counts as plain values."""
        states: dict[str, int] = {}
        for interaction in self.world.interactions.values():
            state = self.state(interaction)
            states[state] = states.get(state, 0) + 1
        return self.record.statistics() | {"interactions": states}

    def limit(self, limits: Limits | None = None, **figures: Any) -> None:
        """Switch Discord's rate limits on, with these figures or its own."""
        self._limiter.limits = limits or Limits(**{name: tuple(figure) for name, figure in figures.items()})

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
        calls: Collection[str] | None = None,
        channel: int | None = None,
        **more: Any,
    ) -> Fault:
        """Let something go wrong: the next `times` calls, or for `lasts` seconds, or by `chance`; see `Fault`."""
        named = None if calls is None else frozenset(calls)
        fault = Fault(kind, times=times, chance=chance, calls=named, place=channel, **more)
        return self._faults.switch_on(fault, lasts=lasts)

    def goes_down(self, seconds: float | None = None) -> None:
        """Cut every connection, the gateway's too, from now on or for so many seconds of the clock."""
        self._faults.switch_on(Fault("down"), lasts=seconds)
        self.gateway.drop()

    def clear_faults(self) -> None:
        """All is well again, and up."""
        self._faults.clear()
        self.gateway.thaw()
        self.release()

    def release(self) -> None:
        """Give every answer that is held."""
        self._server.release()

    @property
    def held(self) -> int:
        """How many answers are held now."""
        return self._server.held

    async def connected(self, timeout: float = 60.0) -> None:  # noqa: ASYNC109 - a test's patience
        """Wait until the bot has a session on the gateway."""
        await self.until(self.gateway.is_connected, timeout)

    async def answered(self, interaction: Interaction, timeout: float = 60.0) -> Interaction:  # noqa: ASYNC109 - a test's patience
        """Wait until there is a first answer."""
        await self.until(lambda: interaction.first != 0, timeout)
        return interaction

    async def settled(self, interaction: Interaction, timeout: float = 60.0) -> Interaction:  # noqa: ASYNC109 - a test's patience
        """Wait until there is an answer, and nothing is left on "thinking…"."""
        await self.until(lambda: interaction.settled > 0, timeout)
        return interaction

    async def until_posted(self, channel: Where, label: str, timeout: float = 60.0) -> Shown:  # noqa: ASYNC109 - a test's patience
        """Wait until a message of our bot with this button stands in a channel; gives the newest. Or `TimeoutError`."""
        where = self.world.where(channel)
        await self.until(lambda: any(label in shown.labels for shown in where.by_bot()), timeout)
        return next(shown for shown in reversed(where.by_bot()) if label in shown.labels)

    def pointed(self) -> Any:
        """A context in which discord.py, in this process, speaks to this stand-in."""
        return pointing(self.api_url, self.gateway_url)
