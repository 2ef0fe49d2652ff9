"""The line of waiting work: group commit, and what happens when one job of a batch fails.

One thread takes what waits, at most 200 jobs, into one transaction, runs each, commits, and only then hands the
results back. A job that fails takes nobody with it: the batch rolls back, and its jobs run again one by one.
"""

import asyncio
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from bot.refusals import NotSaved
from bot.work import Changes, Committed, Foresight, Job
from storage.engine import is_away, may_pass
from storage.work import StorageWork

R = TypeVar("R")

MOST_AT_ONCE = 200

Transact = Callable[[Callable[[StorageWork], Any]], Any]
"""Runs a function in one transaction with a new work, flushes and commits it, and gives back what it returned."""


@dataclass(frozen=True)
class _Waiting:
    job: Job[Any]
    future: "asyncio.Future[Any]"
    loop: asyncio.AbstractEventLoop


@dataclass(frozen=True)
class _Failed:
    problem: BaseException


class GroupWriter:
    """The writer thread. `transact` opens its transactions; `committed` is told after each commit, in the thread."""

    def __init__(self, transact: Transact, committed: Committed = lambda _: None) -> None:
        self._transact = transact
        self.committed = committed
        self._line: deque[_Waiting] = deque()
        self._something = threading.Condition()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    async def submit(self, job: Job[R]) -> R:
        """Wait until the job's transaction has committed, then give back what it returned.

        Raises `NotSaved` when the database could not take it, or whatever the job itself raised.
        """
        loop = asyncio.get_running_loop()
        waiting = _Waiting(job, loop.create_future(), loop)
        with self._something:
            if self._closing:
                raise NotSaved
            self._line.append(waiting)
            self._something.notify()
        result: R = await waiting.future
        return result

    def close(self) -> None:
        """Do what waits already, then end the thread. Later jobs are `NotSaved`."""
        with self._something:
            self._closing = True
            self._something.notify()
        self._thread.join()

    def _run(self) -> None:
        while batch := self._next():
            results = self._together(batch)
            by_loop: dict[asyncio.AbstractEventLoop, list[tuple[_Waiting, Any]]] = {}
            for waiting, result in zip(batch, results, strict=True):
                by_loop.setdefault(waiting.loop, []).append((waiting, result))
            for loop, pairs in by_loop.items():
                if not loop.is_closed():
                    loop.call_soon_threadsafe(_hand_back, pairs)

    def _next(self) -> list[_Waiting]:
        """What is done next: shared jobs, or secret ones, or one that must be alone; empty at the end."""
        with self._something:
            while not self._line and not self._closing:
                self._something.wait()
            if not self._line:
                return []
            first = self._line.popleft()
            return [first] if first.job.alone else [first, *self._take_like(first)]

    def _take_like(self, first: _Waiting) -> list[_Waiting]:
        """What may go with the first, in its order. Others keep theirs; nothing overtakes what must be alone."""
        like: list[_Waiting] = []
        passed: list[_Waiting] = []
        while self._line and len(like) + 1 < MOST_AT_ONCE and not self._line[0].job.alone:
            waiting = self._line.popleft()
            (like if waiting.job.secret == first.job.secret else passed).append(waiting)
        self._line.extendleft(reversed(passed))
        return like

    def _together(self, batch: Sequence[_Waiting]) -> Sequence[Any]:
        jobs = [waiting.job for waiting in batch]
        try:
            return self._commit(jobs)
        except Exception as problem:  # noqa: BLE001 - any fault of one job: the others must not suffer
            if len(jobs) == 1 and not may_pass(problem):
                return [_Failed(problem)]
            return self._one_by_one(jobs)

    def _one_by_one(self, jobs: Sequence[Job[Any]]) -> Sequence[Any]:
        results: list[Any] = []
        for job in jobs:
            try:
                results.extend(self._commit([job]))
            except Exception as problem:  # noqa: BLE001 - handed to whoever waits for this job
                if is_away(problem):
                    # Nobody waits for a time-out each: when the database is away, it is away for all of them.
                    results.extend([_Failed(NotSaved())] * (len(jobs) - len(results)))
                    break
                results.append(_Failed(problem))
        return results

    def _commit(self, jobs: Sequence[Job[Any]]) -> Sequence[Any]:
        def do_all(work: StorageWork) -> tuple[Sequence[Any], Changes]:
            _foresee(work, jobs)
            return [job.do(work) for job in jobs], work.changes

        results: Sequence[Any]
        results, changes = self._transact(do_all)
        self.committed(changes)
        return results


def _foresee(work: StorageWork, jobs: Sequence[Job[Any]]) -> None:
    asked: dict[Callable[[Any, Sequence[Any]], None], list[Any]] = {}
    foresights: list[Foresight] = [foresight for job in jobs for foresight in job.foresee]
    for foresight in foresights:
        asked.setdefault(foresight.look, []).append(foresight.hint)
    for look, hints in asked.items():
        look(work, hints)


def _hand_back(pairs: Sequence[tuple[_Waiting, Any]]) -> None:
    for waiting, result in pairs:
        if waiting.future.done():
            continue  # whoever waited was cancelled
        if isinstance(result, _Failed):
            waiting.future.set_exception(result.problem)
        else:
            waiting.future.set_result(result)
