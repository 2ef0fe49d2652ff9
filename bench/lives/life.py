"""One life of the program, in a process of its own: it does all that is due, unless it dies at a step on its way.

Steps are what could be the last thing done: a statement, a commit and what comes right after it, a key that is about to
be made or destroyed, or has been, and a message that is about to be sent or changed, or has been. Dying is SIGKILL:
nothing is tidied up.
"""

import asyncio
import os
import signal
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from multiprocessing import get_context
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from bench.lives.kept import Kept
from bench.votes.question import PLATFORM
from bot.chat.adapter import Gone, Inbox
from bot.chat.capabilities import Capabilities
from bot.chat.commands import CommandSpec
from bot.chat.inbound import Place, Sender
from bot.chat.outbound import Message, Receipt
from bot.main.core import Core, assemble, connect
from bot.main.running import start_afresh
from bot.work import Changes
from storage.key_store import KeyStore
from storage.storage import Storage
from tests.support.chat import Clock, open_storage
from tests.support.painting import FakePainter
from tests.support.platform import RICH, Shown

PATIENCE = 60.0
"""Seconds after which a life that neither ends nor dies is a fault."""

STATEMENT, COMMIT, COMMITTED = "statement", "commit", "committed"
MAKING_KEY, MADE_KEY, DESTROYING_KEY, DESTROYED_KEY = (
    "making a key",
    "made a key",
    "destroying a key",
    "destroyed a key",
)
SENDING, SENT, CHANGING, CHANGED = "sending", "sent", "changing", "changed"


@dataclass(frozen=True, kw_only=True)
class Orders:
    """What a life is for. `steps` is a file to which it writes the name of each step before it is done.

    On a platform that `dedups`, what is sent twice under one name is there once. With `frees`, leases of lives before
    this one are over, as at a start where no other process can be at work.
    """

    url: str
    kept: Path
    steps: Path
    now: datetime
    seed: int
    dedups: bool
    frees: bool
    dies_at: int | str | None = None


class Steps:
    """Counts steps, in all threads; at one of them the process dies."""

    def __init__(self, orders: Orders) -> None:
        self._dies_at = orders.dies_at
        self._file = Kept(orders.steps)
        self._counted = 0
        self._lock = threading.Lock()
        self.counts = False

    def take(self, name: str) -> None:
        """The next step is about to be done, or was just done."""
        if not self.counts:
            return
        with self._lock:
            self._counted += 1
            self._file.write(step=name)
            if self._dies_at in (self._counted, name):
                os.kill(os.getpid(), signal.SIGKILL)


class _Platform:
    """An adapter that writes into the file of a platform that outlives it."""

    platform = PLATFORM
    capabilities: Capabilities = RICH

    def __init__(self, orders: Orders, steps: Steps) -> None:
        self._orders = orders
        self._steps = steps
        self._kept = Kept(orders.kept)
        self._sent = 0

    async def listen(self, inbox: Inbox, commands: Sequence[CommandSpec]) -> None:  # noqa: ARG002 - nobody acts
        await asyncio.Event().wait()

    async def deliver(self, place: Place, message: Message, replaces: Receipt | None, once: str) -> Receipt:
        await asyncio.sleep(0)  # the network: others have their turn
        if replaces is not None and replaces.id not in self._receipts(place):
            raise Gone
        self._steps.take(SENDING if replaces is None else CHANGING)
        receipt = replaces or self._new_receipt(place, once)
        shown = Shown(receipt, message)
        self._kept.show(place.id, shown, once, replaces.id if replaces is not None else "")
        self._steps.take(SENT if replaces is None else CHANGED)
        await asyncio.sleep(0)
        return receipt

    def _receipts(self, place: Place) -> set[str]:
        return {standing.receipt for standing in self._kept.standing().get(place.id, ())}

    def _new_receipt(self, place: Place, once: str) -> Receipt:
        if self._orders.dedups:
            return Receipt(f"{place.id}/{once}")
        self._sent += 1
        return Receipt(f"{place.id}/{once}/{os.getpid()}-{self._sent}")

    async def remove(self, place: Place, receipt: Receipt) -> None:
        await asyncio.sleep(0)
        self._kept.write(place=place.id, removed=receipt.id)

    async def whisper(self, to: Sender, message: Message) -> None:
        raise NotImplementedError

    async def fetch(self, ref: str, most: int) -> bytes:  # noqa: ARG002 - nobody sends anything
        raise Gone

    async def leave(self, place: Place) -> None:
        raise NotImplementedError

    def preview(self, message: Message) -> str:
        raise NotImplementedError


@dataclass(frozen=True)
class _Keys:
    """A store of keys in which to make and to destroy one are steps."""

    store: KeyStore
    steps: Steps

    def make(self, name: str) -> bytes:
        self.steps.take(MAKING_KEY)
        key = self.store.make(name)
        self.steps.take(MADE_KEY)
        return key

    def find(self, name: str) -> bytes | None:
        return self.store.find(name)

    def destroy(self, name: str) -> None:
        self.steps.take(DESTROYING_KEY)
        self.store.destroy(name)
        self.steps.take(DESTROYED_KEY)

    def list_names(self) -> Mapping[str, date]:
        return self.store.list_names()

    def close(self) -> None:
        self.store.close()


@dataclass(frozen=True, kw_only=True)
class Life:
    """A program that is put together, and not yet begun."""

    storage: Storage
    core: Core
    clock: Clock

    async def do_all(self) -> None:
        """Do all that is due."""
        while sum(await asyncio.gather(self.core.ticker.run_due(), self.core.courier.deliver_due())):
            continue


@contextmanager
def open_life(orders: Orders, steps: Steps) -> Iterator[Life]:
    """Put the program together, as at a start."""
    clock = Clock(orders.now)
    storage = open_storage(orders.url, clock, seed=orders.seed)
    adapters = {PLATFORM: _Platform(orders, steps)}
    core = assemble(storage, adapters, language="en", now=clock, machine_now=clock, painter=FakePainter())
    connect(core, storage)
    storage.transact(partial(start_afresh, alone=orders.frees))
    _count(storage, steps)
    yield Life(storage=storage, core=core, clock=clock)
    storage.close()


def live(orders: Orders, together: Barrier | None = None) -> None:
    """Do all that is due. With `together`, begin when as many others are ready."""
    asyncio.run(_live(orders, together))


async def _live(orders: Orders, together: Barrier | None) -> None:
    steps = Steps(orders)
    with open_life(orders, steps) as life:
        if together is not None:
            await asyncio.to_thread(together.wait, PATIENCE)
        steps.counts = True
        await life.do_all()
        steps.counts = False


def _count(storage: Storage, steps: Steps) -> None:
    """Every statement and commit of the writer is a step, what comes right after a commit, and what is done to keys."""
    storage.key_store = _Keys(storage.key_store, steps)
    engine, told = storage.database.writing, storage.writer.committed

    def before_statement(*_: Any) -> None:
        steps.take(STATEMENT)

    def before_commit(_: Any) -> None:
        steps.take(COMMIT)

    def committed(changes: Changes) -> None:
        steps.take(COMMITTED)
        told(changes)

    sa.event.listen(engine, "before_cursor_execute", before_statement)
    sa.event.listen(engine, "commit", before_commit)
    storage.tell(committed)


_processes = get_context("forkserver")
_processes.set_forkserver_preload([__name__, "bench.lives.racing", "bench.lives.warmed"])


class Process:
    """A life in a process of its own, already begun: it does what `target` does."""

    def __init__(self, target: Callable[..., None], *args: Any) -> None:
        self._process = _processes.Process(target=target, args=args)
        self._process.start()

    def kill(self) -> None:
        """Die now, wherever it is."""
        self._process.kill()

    def ended(self) -> bool:
        """Wait for its end: whether it did all there was to do, or died. Raises `RuntimeError` for any other end."""
        self._process.join(PATIENCE)
        code = self._process.exitcode
        if code is None:
            self._process.kill()
            self._process.join()
            raise RuntimeError("a life did not end")
        if code not in (0, -signal.SIGKILL):
            raise RuntimeError(f"a life ended by a fault of its own: {code}")
        return code == 0


def barrier(lives: int) -> Barrier:
    """For so many lives that begin together."""
    return _processes.Barrier(lives)
