"""Many people pressing at once, and what their waiting was like."""

import asyncio
import json
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tests.platforms.telegram.chats import Shown
from tests.platforms.telegram.people import Person
from tests.platforms.telegram.presses import Press
from tests.platforms.telegram.pressing import chat_instance
from tests.platforms.telegram.updates import LIVES, written
from tests.platforms.telegram.world import World


@dataclass(frozen=True, kw_only=True)
class LoadReport:
    """How a load went; times in milliseconds. Latency is from delivery to the answer, waiting from the press."""

    presses: int
    answered: int
    unanswered: int
    seconds: float
    answers_per_second: float
    latency_p50: float
    latency_p95: float
    latency_p99: float
    waiting_p50: float
    waiting_p95: float
    waiting_p99: float


class Load:
    """Presses on the buttons of some messages, each answered press followed by what is to come next."""

    def __init__(self, world: World, on: Sequence[Shown], people: Sequence[Person], data: Sequence[str] | None) -> None:
        self._world = world
        self._people = people
        self._targets = [(shown, data or _data_of(shown)) for shown in on]
        self._bodies: dict[Shown, tuple[int, bytes]] = {}
        self._users = {person.id: written(person.as_user()) for person in people}
        self._to_come = 0
        self._answered = 0
        self._finished = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._following: dict[int, Person] = {}
        self.again = False
        self.presses: list[Press] = []

    def storm(self, presses: int) -> None:
        """Queue so many presses now, each person in turn."""
        for number in range(presses):
            self._press(self._people[number % len(self._people)])

    def closed(self, presses: int, waiting: int | None = None) -> None:
        """Let so many people wait at a time, all of them unless told, until there were so many presses.

        Whoever was answered is followed by the next in turn: where all wait, by themselves.
        """
        self.again = True
        self._to_come = presses
        crowd, many = self._people, waiting or len(self._people)
        self._following = {crowd[at].id: crowd[(at + many) % len(crowd)] for at in range(len(crowd))}
        for person in crowd[: min(many, presses)]:
            self._next(person)

    def paced(self, per_second: float, seconds: float) -> None:
        """Let one person after another press, so many a second, for so many real seconds."""
        presses = round(per_second * seconds)
        self._to_come = presses
        task = asyncio.create_task(self._pace(presses, per_second))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def stop(self) -> None:
        """Let nobody press any more."""
        self._to_come = 0
        for task in self._tasks:
            task.cancel()
        self._check_finished()

    @property
    def answered(self) -> int:
        """How many presses were answered so far."""
        return self._answered

    async def finished(self, timeout: float = 60.0) -> LoadReport:  # noqa: ASYNC109 - a test names its patience
        """Wait until every press is answered. Raises `TimeoutError`."""
        self._check_finished()
        async with asyncio.timeout(timeout):
            await self._finished.wait()
        return self.report()

    def report(self) -> LoadReport:
        """How it went so far."""
        done = [press for press in self.presses if press.answered]
        begun = min((press.delivered for press in self.presses if press.delivered), default=0.0)
        seconds = max((press.answered for press in done), default=begun) - begun
        latency = sorted(press.latency * 1000 for press in done)
        waiting = sorted((press.answered - press.pressed) * 1000 for press in done)
        return LoadReport(
            presses=len(self.presses),
            answered=len(done),
            unanswered=len(self.presses) - len(done),
            seconds=seconds,
            answers_per_second=len(done) / seconds if seconds else 0.0,
            latency_p50=percentile(latency, 50),
            latency_p95=percentile(latency, 95),
            latency_p99=percentile(latency, 99),
            waiting_p50=percentile(waiting, 50),
            waiting_p95=percentile(waiting, 95),
            waiting_p99=percentile(waiting, 99),
        )

    async def _pace(self, presses: int, per_second: float) -> None:
        loop = asyncio.get_running_loop()
        begun = loop.time()
        for number in range(presses):
            await asyncio.sleep(max(0.0, begun + number / per_second - loop.time()))
            self._to_come -= 1
            self._press(self._people[number % len(self._people)])

    def _next(self, person: Person) -> None:
        if self._to_come > 0:
            self._to_come -= 1
            self._press(person)

    def _press(self, person: Person) -> None:
        shown, choices = self._targets[0] if len(self._targets) == 1 else self._world.random.choice(self._targets)
        press = self._world.new_press(person, shown, self._world.random.choice(choices))
        press.then = self._when_answered
        self.presses.append(press)
        body = b'"callback_query":{"id":"%b","from":%b,%b,"data":%b}' % (
            press.id.encode(),
            self._users[person.id],
            self._message(shown),
            json.dumps(press.data).encode(),
        )
        press.pressed = time.perf_counter()
        if self._world.updates.wants("callback_query"):
            turn = ("presser", person.id)
            press.number = self._world.updates.put_raw(body, turn, press, LIVES["callback_query"])

    def _message(self, shown: Shown) -> bytes:
        edits, body = self._bodies.get(shown, (-1, b""))
        if edits != shown.edits:
            instance = chat_instance(shown.chat).encode()
            body = b'"message":%b,"chat_instance":"%b"' % (written(shown.as_message()), instance)
            self._bodies[shown] = (shown.edits, body)
        return body

    def _when_answered(self, press: Press) -> None:
        self._answered += 1
        if self.again:
            self._next(self._following[press.person.id])
        self._check_finished()

    def _check_finished(self) -> None:
        if self._answered >= len(self.presses) and self._to_come <= 0:
            self._finished.set()


def _data_of(shown: Shown) -> list[str]:
    data = [button["callback_data"] for button in shown.buttons() if "callback_data" in button]
    if not data:
        raise AssertionError("nothing to press under this message")
    return data


def percentile(ordered: Sequence[float], percent: float) -> float:
    """The smallest value that so many per cent do not exceed; 0 of none."""
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))] if ordered else 0.0


def last_data(presses: Iterable[Press], message: Shown, *, answered: bool) -> dict[int, str]:
    """What each person pressed last on a message, in the order of pressing; of the answered presses only, or of all."""
    meant = (p for p in presses if p.message is message and (p.answered or not answered))
    return {press.person.id: press.data for press in sorted(meant, key=lambda press: press.number)}


def tally(last: dict[int, str]) -> Counter[str]:
    """How many people pressed each of it last."""
    return Counter(last.values())
