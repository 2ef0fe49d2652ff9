"""A database and a platform in which lives follow each other, or happen at the same time."""

import json
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import sqlalchemy as sa

from bench.lives.kept import Kept, Standing
from bench.lives.life import Orders, Process, barrier, live
from bench.lives.looking import Facts, read_facts, read_unshown
from bench.lives.scenes import GROUPS
from storage.engine import Database
from storage.posts import LEASE
from storage.ticks import ticks

Death = int | float | str
"""When a life is cut short: at a step, counted from 1, or the first of a name; a fraction is seconds from its start."""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What came of some lives: the messages in each group, each as one text, and what the database says."""

    messages: Mapping[str, "Counter[str]"]
    facts: Facts


@dataclass
class World:
    """One database, and one platform, which `dedups` what is sent twice under one name, or does not.

    `orphans` counts, by the id of their post, the messages that stood there unrecorded when a life was cut short.
    """

    url: str
    folder: Path
    dedups: bool
    orphans: "Counter[str]" = field(default_factory=Counter)
    _seeds: "count[int]" = field(default_factory=lambda: count(2))

    def due(self, tick: str) -> datetime:
        """When the next of this kind comes. Raises `RuntimeError` where there is none."""
        database = Database(self.url)
        with database.read() as connection:
            next_of = sa.select(sa.func.min(ticks.c.at)).where(ticks.c.kind == tick)
            at: datetime | None = connection.execute(next_of).scalar()
        database.close()
        if at is None:
            raise RuntimeError(f"nothing is to come: {tick}")
        return at

    def live(self, now: datetime, death: Death | None = None) -> bool:
        """One life; false where it was cut short."""
        life = Process(live, self.orders(now, None if isinstance(death, float) else death))
        if isinstance(death, float):
            time.sleep(death)
            life.kill()
        done = life.ended()
        if not done and not self.dedups:
            unshown = read_unshown(self.url)
            names = Counter(_post_of(standing) for there in self.standing().values() for standing in there)
            self.orphans |= Counter({post: many for post, many in names.items() if post in unshown})
        return done

    def live_together(self, now: datetime, lives: int) -> None:
        """Several lives at the same time, over the one database. Raises `RuntimeError` for a fault."""
        together = barrier(lives)
        ends = [life.ended() for life in [Process(live, self.orders(now), together) for _ in range(lives)]]
        if not all(ends):
            raise RuntimeError("a life ended before its time")

    def after(self, now: datetime) -> datetime:
        """When the next life begins, where one was cut short: once its leases are over, unless they are freed."""
        return now + (timedelta(seconds=1) if self._frees else LEASE + timedelta(seconds=1))

    def outcome(self) -> Outcome:
        """What came of all lives so far."""
        messages = {place: Counter(map(text_of, there)) for place, there in self.standing().items()}
        return Outcome(messages=messages, facts=read_facts(self.url))

    def standing(self) -> Mapping[str, Sequence[Standing]]:
        """What stands in the groups."""
        names = {place.id for place in GROUPS}
        return {place: there for place, there in self._kept.standing().items() if place in names}

    def take_steps(self) -> Sequence[str]:
        """The names of the steps since the last look."""
        file = self.folder / "steps"
        names = [json.loads(line)["step"] for line in file.read_bytes().splitlines()] if file.exists() else []
        file.unlink(missing_ok=True)
        return names

    def differences(self, expected: Outcome) -> Sequence[str]:
        """What is not as it was to be. An orphan may stand there once more."""
        came, standing = self.outcome(), self.standing()
        faults = [
            f"{what}: {came.facts[what]}, and not {rows}"
            for what, rows in expected.facts.items()
            if came.facts[what] != rows
        ]
        for place, messages in expected.messages.items():
            there = came.messages.get(place, Counter())
            posts = {text_of(it): _post_of(it) for it in standing.get(place, ())}
            too_many = {text: more for text, more in (there - messages).items() if more > self.orphans[posts[text]]}
            faults += [f"{place} has {more} too many: {text}" for text, more in too_many.items()]
            faults += [f"{place} lacks {fewer}: {text}" for text, fewer in (messages - there).items()]
        return faults

    def doubles(self, expected: Outcome) -> int:
        """How many messages there are more than there should be."""
        came = self.outcome()
        return sum((came.messages[place] - messages).total() for place, messages in expected.messages.items())

    @property
    def _kept(self) -> Kept:
        return Kept(self.folder / "kept")

    @property
    def _frees(self) -> bool:
        return self.url.startswith("sqlite")

    def orders(self, now: datetime, dies_at: int | str | None = None) -> Orders:
        """What the next life is for."""
        return Orders(
            url=self.url,
            kept=self._kept.file,
            steps=self.folder / "steps",
            now=now,
            seed=next(self._seeds),
            dedups=self.dedups,
            frees=self._frees,
            dies_at=dies_at,
        )


def text_of(standing: Standing) -> str:
    """Title and lines."""
    return "\n".join((standing.title, *standing.lines))


def _post_of(standing: Standing) -> str:
    """The id of the post that the message shows: what its name begins with."""
    return standing.once.rpartition("-")[0]
