"""Runs everything that is configured until it is told to stop; one part that fails stops nothing else."""

import asyncio
import gc
import os
import signal
import socket
import sys
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from datetime import timedelta
from functools import partial
from typing import Any

from adapters.web.adapter import FrontRoom
from adapters.web.serving import PublicWeb
from bot import logs
from bot.chat.adapter import Adapter
from bot.chat.outbound import Say
from bot.config import Settings
from bot.housekeeping import SWEEP
from bot.main.alone import alone
from bot.main.clock import Clock, machine_now
from bot.main.confiding import build_confiding
from bot.main.core import Core, assemble, connect, open_words
from bot.main.dashboard import build_dashboard
from bot.main.founding import tell_ways_in
from bot.main.front_room import build_room, furnish
from bot.main.holding import Holding
from bot.main.opening import open_database, open_storage
from bot.main.platforms import build_platforms
from bot.main.ports import claim_web, concerns_address, dashboard_address, has_room
from bot.main.taking_part import build_pages
from bot.words import plain
from storage.engine import Database
from storage.holding import holds
from storage.instance import clock_ahead, keep_clock_ahead
from storage.keys import Keys
from storage.storage import Storage
from storage.work import StorageWork

LONGEST_PAUSE = 60.0
"""Seconds at most between two attempts to start a part that failed."""

LOOKED_THROUGH_AFTER = (20_000, 20, 50)
"""New objects until Python looks which are still used, and how often it does so until it looks at older ones.

What an answer leaves behind is nearly all gone by itself: looking every 700 objects took a twentieth of each answer.
"""

Part = Callable[[], Awaitable[None]]
"""What runs until it is cancelled, and is started again when it fails."""

log = logs.logger("main")


def run(settings: Settings) -> int:
    """Run until Ctrl-C or a request to end; give back the exit code. Raises `WrongSettings` before anything starts."""
    logs.set_up(settings.log)
    database, keys = open_database(settings)
    with alone(settings):
        return asyncio.run(_run(settings, database, keys))


async def _run(settings: Settings, database: Database, keys: Keys) -> int:
    clock = _clock(settings, database)
    port = claim_web(settings)
    address = dashboard_address(settings, port)
    concerns_at = concerns_address(settings, port)
    storage = open_storage(settings, database, keys, clock.now, dashboard_at=address, concerns_at=concerns_at)
    try:
        platforms = build_platforms(settings, keys)
        room = build_room(settings, clock, storage) if has_room(settings) else None
        adapters = {**platforms.adapters, **({room.platform: room} if room is not None else {})}
        holding = Holding(adapters, holds(database, platforms.bots))
        core = assemble(
            storage,
            adapters,
            language=settings.community.languages[0],
            now=clock.now,
            machine_now=machine_now,
            held=holding.held,
        )
        parts = _parts(core, adapters, holding)
        if port is not None:
            pages = build_pages(settings, core, keys) if settings.web.public_url else None
            dashboard = build_dashboard(settings, core, keys, at=address, now=clock.now)
            confiding = build_confiding(settings, core, keys, at=address, now=clock.now) if address else None
            web = PublicWeb(port=port, mounts=platforms.mounts, dashboard=dashboard, confiding=confiding, pages=pages)
            parts["public"] = web.serve
        connect(core, storage, holding.told)
        _follow(clock, core, storage)
        storage.transact(partial(start_afresh, alone=database.is_sqlite))
        if room is not None and not _has_tokens(settings):
            await furnish(core, storage, room)
        _settle_memory()
        told = _told_to_end()
        _welcome(settings, room, address)
        try:
            await _run_until(told, parts, tell_ways_in(storage, platforms, _say))
        finally:
            await core.painter.close()
    finally:
        storage.close()
    _say(Say("cli-stopped"))
    return 0


def _parts(core: Core, adapters: Mapping[str, Adapter], holding: Holding) -> dict[str, Part]:
    parts: dict[str, Part] = {"courier": core.courier.run, "ticker": core.ticker.run}
    for name, adapter in adapters.items():
        listen = partial(adapter.listen, core.engine.handle, core.engine.commands)
        speak = partial(holding.speak, name, partial(_supervise, name, listen), core.courier.look_again)
        parts[name] = listen if name in holding.held else speak
    return parts


def start_afresh(work: StorageWork, *, alone: bool) -> None:
    """Sweep at once; and where no other process can be at work, take up what a crash left claimed."""
    work.ticks.set(SWEEP, work.now)
    if alone:
        work.outbox.free_leases()


def _clock(settings: Settings, database: Database) -> Clock:
    with database.read() as connection:
        return Clock(can_move=not _has_tokens(settings) and has_room(settings), ahead=clock_ahead(connection))


def _has_tokens(settings: Settings) -> bool:
    return bool(settings.telegram.token or settings.discord.token)


def _follow(clock: Clock, core: Core, storage: Storage) -> None:
    """When the pretend clock is moved, keep it, and let what waited happen."""

    def keep(ahead: timedelta) -> None:
        with storage.database.begin() as connection:
            keep_clock_ahead(connection, ahead)

    async def moved(ahead: timedelta) -> None:
        await asyncio.to_thread(keep, ahead)
        core.ticker.hurry()
        core.courier.hurry()

    clock.moved = moved


def _told_to_end() -> asyncio.Event:
    """Set by Ctrl-C and by whatever stops services. From before the first word on: people are quick."""
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, told.set)
    return told


async def _run_until(told: asyncio.Event, parts: Mapping[str, Part], greeting: Coroutine[Any, Any, None]) -> None:
    tasks = {name: asyncio.create_task(_supervise(name, part)) for name, part in parts.items()}
    tasks["greeting"] = asyncio.create_task(greeting)
    await told.wait()
    # The courier first: what it has under way needs the platforms still.
    for ending in ([tasks.pop("courier")], list(tasks.values())):
        for task in ending:
            task.cancel()
        await asyncio.gather(*ending, return_exceptions=True)


async def _supervise(name: str, part: Part) -> None:
    """Run one part for ever: started again with growing pauses when it fails."""
    pause = 1.0
    while True:
        started = asyncio.get_running_loop().time()
        try:
            await part()
        except Exception as problem:  # noqa: BLE001 - whatever it was, the other parts go on
            log.error("part failed", kind=name, error=type(problem).__name__, where=logs.where(problem))
        if asyncio.get_running_loop().time() - started > LONGEST_PAUSE:
            pause = 1.0
        await asyncio.sleep(pause)
        pause = min(pause * 2, LONGEST_PAUSE)


def _settle_memory() -> None:
    """What is loaded by now stays to the end: looking through it again and again held answers up for 90 ms."""
    gc.collect()
    gc.freeze()
    gc.enable()
    gc.set_threshold(*LOOKED_THROUGH_AFTER)


def _welcome(settings: Settings, room: FrontRoom | None, dashboard_at: str) -> None:
    if room is None:
        _say(Say("cli-welcome-no-room" if _has_tokens(settings) else "cli-welcome-idle"))
    else:
        _say(Say("cli-welcome"))
        _say(room.link)
        if os.environ.get("SSH_CONNECTION"):
            _say(Say("cli-welcome-ssh"))
            user, host = os.environ.get("USER", "you"), socket.gethostname()
            _say(f"ssh -L {room.port}:127.0.0.1:{room.port} {user}@{host}")
        if not _has_tokens(settings):
            _say(Say("cli-welcome-pretend"))
    if settings.web.public_url:
        _say(Say("cli-welcome-links", address=settings.web.public_url))
    if not dashboard_at:
        _say(Say("cli-welcome-no-dashboard", port=settings.web.port))
    _say(Say("cli-welcome-stop"))


def _say(said: Say | str) -> None:
    print(plain(open_words().text(said, "en")), file=sys.stdout, flush=True)  # noqa: T201 - to the operator, at the terminal
