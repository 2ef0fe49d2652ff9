"""Kills a voting process again and again, starts it anew, and asks the database whether every answered vote counts."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from random import Random
from typing import BinaryIO

from bench.votes.counting import read_counted
from bench.votes.question import Question
from bench.votes.voting import Orders

_ROOT = Path(__file__).parents[2]

_BURST = 2000
"""Bytes that the answers of one batch may take: a kill falls anywhere within it."""


class Killed:
    """One question with people who vote through a process that is killed, at moments drawn from `seed`.

    `next_acts` is what each person was not answered yet: that act is sent again, with the same key. `pause` is the
    longest wait, in seconds, that a moment is blurred by; none where tests must not look at a clock.
    """

    def __init__(self, question: Question, *, people: int, seed: int, pause: float = 0.0) -> None:
        self.question = question
        self.next_acts = [0] * people
        self.kills = 0
        self.unanswered = 0  # acts found to count although their answer was never seen
        self._chance = Random(seed)  # noqa: S311 - seeded on purpose
        self._seed = seed
        self._pause = pause

    def kill_once(self) -> None:
        """Let people vote, and kill the process: after so many answers, so many bytes of the next, and a pause."""
        answers = self._chance.randrange(2 * len(self.next_acts))
        further = self._chance.randrange(_BURST)
        with self._voting(until=None) as (process, answered):
            for _ in range(answers):
                self._note(answered.readline())
            part = answered.read(further)
            time.sleep(self._chance.uniform(0, self._pause))
            process.kill()
            for line in (part + answered.read()).splitlines(keepends=True):
                self._note(line)
        self.kills += 1

    def finish(self) -> None:
        """Let everybody vote on until all have cast as many votes."""
        with self._voting(until=max(self.next_acts) + 1) as (_, answered):
            for line in answered:
                self._note(line)

    def faults(self) -> list[str]:
        """What is wrong in the database now: empty when everything answered counts once, in order.

        An act that was not answered may count already, or not yet.
        """
        counted = read_counted(self.question)
        latest = counted.latest()
        ahead = [latest.get(person, -1) + 1 - following for person, following in enumerate(self.next_acts)]
        self.unanswered += ahead.count(1)
        lost, extra = sum(step < 0 for step in ahead), sum(step > 1 for step in ahead)
        people = {f"{lost} people lost an answered vote": lost, f"{extra} people have a vote too many": extra}
        return [what for what, number in people.items() if number] + counted.faults(latest)

    def unfinished(self) -> int:
        """How many people have not cast as many votes as the others."""
        return sum(following != max(self.next_acts) for following in self.next_acts)

    @contextmanager
    def _voting(self, *, until: int | None) -> Iterator[tuple["subprocess.Popen[bytes]", BinaryIO]]:
        """A voting process, and what it writes. Raises `RuntimeError` if it ends by a fault of its own."""
        seed = self._seed * 1000 + self.kills
        orders = Orders(
            url=self.question.url, poll=self.question.poll, seed=seed, next_acts=self.next_acts, until=until
        )
        reading, writing = os.pipe()
        command = [sys.executable, "-m", "bench.votes.voting", str(writing)]
        with (
            os.fdopen(reading, "rb") as answered,
            subprocess.Popen(command, stdin=subprocess.PIPE, cwd=_ROOT, pass_fds=[writing]) as process,
        ):
            os.close(writing)
            if process.stdin is not None:
                process.stdin.write(json.dumps(asdict(orders)).encode())
                process.stdin.close()
            try:
                yield process, answered
            except BaseException:
                process.kill()  # else it would vote on for ever
                raise
        if process.returncode > 0:
            raise RuntimeError("the voting process ended by a fault of its own")

    def _note(self, line: bytes) -> None:
        """Somebody was answered. A line cut short by the kill was not written whole, and is not an answer."""
        if not line.endswith(b"\n"):
            return
        person, act = map(int, line.split())
        if act != self.next_acts[person]:
            raise RuntimeError("somebody was answered out of turn")
        self.next_acts[person] += 1
