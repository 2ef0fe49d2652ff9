"""Many people pressing at once, and what their waiting was like."""

import asyncio
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar


class Someone(Protocol):
    """Whoever presses."""

    @property
    def id(self) -> int:
        """The number that tells them from everybody else."""


class Pressed(Protocol):
    """A press of a button. The moments are readings of `time.perf_counter`, 0 until it happened."""

    @property
    def person(self) -> Someone:
        """Whose finger it was."""

    @property
    def pressed(self) -> float:
        """When it was pressed."""

    @property
    def delivered(self) -> float:
        """When the bot was told of it."""

    @property
    def answered(self) -> float:
        """When the bot answered it first."""

    @property
    def latency(self) -> float:
        """Seconds from delivery to the answer."""


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


AnyPerson = TypeVar("AnyPerson", bound=Someone)
AnyPress = TypeVar("AnyPress", bound=Pressed)


class Turns(ABC, Generic[AnyPerson, AnyPress]):
    """Who presses when; how one press is made is the platform's. Each answered press may be followed by the next."""

    def __init__(self, people: Sequence[AnyPerson]) -> None:
        self._people = people
        self._to_come = 0
        self._answered = 0
        self._finished = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._following: dict[int, AnyPerson] = {}
        self.presses: list[AnyPress] = []

    def storm(self, presses: int) -> None:
        """Make so many presses now, each person in turn."""
        for number in range(presses):
            self._press(self._people[number % len(self._people)])

    def closed(self, presses: int, waiting: int | None = None) -> None:
        """Let so many people wait at a time, all of them unless told, until there were so many presses.

        Whoever was answered is followed by the next in turn: where all wait, by themselves.
        """
        self._to_come = presses
        crowd, many = self._people, waiting or len(self._people)
        self._following = {crowd[at].id: crowd[(at + many) % len(crowd)] for at in range(len(crowd))}
        for person in crowd[: min(many, presses)]:
            self._next(person)

    def paced(self, per_second: float, seconds: float) -> None:
        """Let one person after another press, so many a second, for so many real seconds."""
        self._to_come = round(per_second * seconds)
        task = asyncio.create_task(self._pace(self._to_come, per_second))
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
        """Wait until every press has its first answer. Raises `TimeoutError`."""
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

    @abstractmethod
    def _press(self, person: AnyPerson) -> None:
        """Let somebody press now: keep it in `presses`, and have `_when_answered` called."""

    def _when_answered(self, press: AnyPress) -> None:
        self._answered += 1
        if self._following:
            self._next(self._following[press.person.id])
        self._check_finished()

    async def _pace(self, presses: int, per_second: float) -> None:
        loop = asyncio.get_running_loop()
        begun = loop.time()
        for number in range(presses):
            await asyncio.sleep(max(0.0, begun + number / per_second - loop.time()))
            self._to_come -= 1
            self._press(self._people[number % len(self._people)])

    def _next(self, person: AnyPerson) -> None:
        if self._to_come > 0:
            self._to_come -= 1
            self._press(person)

    def _check_finished(self) -> None:
        if self._answered >= len(self.presses) and self._to_come <= 0:
            self._finished.set()


def percentile(ordered: Sequence[float], percent: float) -> float:
    """The smallest value that so many per cent do not exceed; 0 of none."""
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))] if ordered else 0.0


def tally(last: dict[int, str]) -> Counter[str]:
    """How many people pressed each of it last."""
    return Counter(last.values())
