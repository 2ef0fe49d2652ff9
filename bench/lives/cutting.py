"""Cuts lives short where one wants, goes on with others, and tells what is not as if nothing had happened."""

import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from sqlalchemy.engine import make_url

from bench.crowds.filling import open_chat
from bench.lives.kept import Kept
from bench.lives.life import COMMIT, DESTROYING_KEY, MAKING_KEY
from bench.lives.scenes import SCENES, Scene, set_up
from bench.lives.world import Death, Outcome, World, text_of
from storage.engine import Database
from tests.support.keys import folder_beside
from tests.support.postgres import drop_database, fresh_database

A_MOMENT = timedelta(milliseconds=1)


@dataclass(frozen=True, kw_only=True)
class Expected:
    """What comes of a scene where no life is cut short, and the names of the steps by which it came.

    There are `steps` for each time that comes. `faults` are what is wrong with it all the same.
    """

    outcome: Outcome
    steps: Sequence[Sequence[str]]
    faults: Sequence[str]


@dataclass(frozen=True, kw_only=True)
class Cut:
    """What is wrong after lives were cut short, and how many messages stand there once too often."""

    faults: Sequence[str]
    doubles: int


@dataclass
class Stage:
    """A scene in a database of its own at `url`, with the platform beside it; each trial has a copy of both."""

    name: str
    url: str
    folder: Path
    _numbers: "count[int]" = field(default_factory=lambda: count(1))

    @property
    def scene(self) -> Scene:
        """What stands there."""
        return SCENES[self.name]

    async def set(self) -> None:
        """Have people ask and answer, until the time is about to come."""
        with open_chat(self.url, seed=1) as chat:
            await set_up(chat, self.scene)
            Kept(self.folder / "kept").begin_with(chat.platform)

    def undisturbed(self) -> Expected:
        """One life for each time that comes, and one a moment before it, which must do nothing."""
        steps, faults = [], list[str]()
        with self.world() as world:
            for tick in self.scene.ticks:
                due, before = world.due(tick), world.outcome()
                world.live(due - A_MOMENT)
                if world.outcome() != before:
                    faults.append(f"{tick} came too early")
                world.take_steps()
                world.live(due)
                steps.append(world.take_steps())
            faults += self._wrong(world)
            return Expected(outcome=world.outcome(), steps=steps, faults=faults)

    def _wrong(self, world: World) -> Iterator[str]:
        for place, there in world.standing().items():
            titles = [it.title for it in there]
            if any(titles.count(title) != many for title, many in self.scene.appears.items()):
                yield f"{place} has other messages: {titles}"
            if self.scene.says not in text_of(there[-1]):
                yield f"{place} reads something else: {text_of(there[-1])}"

    def cut(self, expected: Expected, which: int, deaths: Sequence[Death], *, dedups: bool) -> Cut:
        """Lives that end so, one after the other, when the time of one of the ticks has come; then one that goes on."""
        with self.world(dedups=dedups) as world:
            for number, tick in enumerate(self.scene.ticks):
                now = world.due(tick)
                for death in deaths if number == which else ():
                    if world.live(now, death):
                        break
                    now = world.after(now)
                world.live(now)
            faults, doubles = world.differences(expected.outcome), world.doubles(expected.outcome)
        return Cut(faults=[f"{self.name}, cut at {deaths}: {fault}" for fault in faults], doubles=doubles)

    def together(self, expected: Expected, lives: int) -> Sequence[str]:
        """What is wrong where so many lives do the same at once."""
        with self.world() as world:
            for tick in self.scene.ticks:
                world.live_together(world.due(tick), lives)
            return [f"{self.name}, together: {fault}" for fault in world.differences(expected.outcome)]

    @contextmanager
    def world(self, *, dedups: bool = True) -> Iterator[World]:
        """A copy, in which lives may follow each other."""
        folder = self.folder / str(next(self._numbers))
        folder.mkdir()
        shutil.copy(self.folder / "kept", folder / "kept")
        file = make_url(self.url).database if self.url.startswith("sqlite") else None
        if file is not None:
            shutil.copy(file, folder / "copy.db")
            url = f"sqlite:///{folder}/copy.db"
        else:
            url = fresh_database(urlunsplit(urlsplit(self.url)._replace(path="/postgres")), like=self.url)
        keys = _keys_of(url)
        shutil.copytree(_keys_of(self.url), keys)
        try:
            yield World(url, folder, dedups)
        finally:
            if file is None:
                drop_database(url)
            shutil.rmtree(keys)
            shutil.rmtree(folder)


def _keys_of(url: str) -> Path:
    database = Database(url)
    folder = folder_beside(database)
    database.close()
    return folder


def key_steps(names: Sequence[str]) -> Mapping[str, int]:
    """Of the steps of a life, those about the transaction for which a key is made or destroyed: their numbers."""
    if MAKING_KEY in names:
        making = names.index(MAKING_KEY) + 1
        commit = names.index(COMMIT, making) + 1
        about = {"before its key is made": making, "after its key is made": making + 1}
        return {**about, "inside": commit - 3, "at its commit": commit, "after its commit": commit + 1}
    if DESTROYING_KEY not in names:
        return {}
    commit = names.index(DESTROYING_KEY)
    return {
        "before it": 1,
        "inside": commit - 3,
        "at its commit": commit,
        "before its key is destroyed": commit + 1,
        "after its key is destroyed": commit + 2,
    }


def set_stage(name: str, url: str, folder: Path) -> Stage:
    """A stage for a scene; what stands there comes by `set`."""
    folder.mkdir(parents=True, exist_ok=True)
    return Stage(name, url, folder)
