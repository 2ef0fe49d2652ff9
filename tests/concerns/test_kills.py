"""SIGKILL at each step of sending, adding, handing over, answering, taking back and expiring a concern.

Nothing that was sent is lost, nothing appears twice, and no plain text stands anywhere on the disk. Of each a few steps
are tried; every single one as a variation.
"""

import asyncio
import itertools
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bench.lives.kept import Kept
from bench.lives.life import COMMITTED, DESTROYING_KEY, MADE_KEY, Orders
from bot.concerns.model.concern import Concern
from bot.concerns.model.receipts import check
from bot.main.running import start_afresh
from storage.engine import Database
from storage.storage import Storage
from tests.concerns.desk import Desk, open_desk
from tests.concerns.life import CODE, Doing, run, steps_of
from tests.concerns.scanning import windows
from tests.polls.secret_voters import said
from tests.records.scanning import found, kept_bytes
from tests.support.chat import Chat, Clock, make_core, open_storage, private
from tests.support.keys import folder_beside
from tests.support.platform import FakePlatform
from tests.support.postgres import drop_database, fresh_database

TEXT = "Vosper hid my rota under the zinc tray."
MORE = "Wizards fix boxing quilts at dusk."
REPLY = "Quaint gizmos: we swapped your wards."
RECEIPT = CODE[:-1] + check(CODE[:-1])
TEN, EVENING = datetime(2026, 12, 1, 10, tzinfo=UTC), datetime(2026, 12, 1, 18, 31, tzinfo=UTC)
LATER = EVENING + timedelta(hours=1)
OVER = EVENING + timedelta(days=95)


@dataclass
class Stage:
    """A community in a database, and what lives do there one after the other."""

    url: str
    folder: Path
    server: str = ""
    community: int = 0
    seeds: "itertools.count[int]" = field(default_factory=lambda: itertools.count(2))
    copies: list[str] = field(default_factory=list)

    def lives(self, doing: Doing, now: datetime, dies_at: int | str | None = None) -> bool:
        """One life; false where it died."""
        orders = Orders(
            url=self.url,
            kept=self.folder / "kept",
            steps=self.folder / "steps",
            now=now,
            seed=next(self.seeds),
            dedups=True,
            frees=True,
            dies_at=dies_at,
        )
        return run(orders, replace(doing, community=self.community, code=RECEIPT))

    def looks(self, look: Callable[[Storage], object]) -> object:
        storage = open_storage(self.url, Clock(LATER))
        try:
            return look(storage)
        finally:
            storage.close()

    def concerns(self) -> list[Concern]:
        kept: list[Concern] = []

        def look(storage: Storage) -> None:
            chat = Chat(storage=storage, core=None, platform=FakePlatform(), clock=Clock(LATER))  # type: ignore[arg-type]
            kept.extend(Desk(chat).concerns())

        self.looks(look)
        return kept

    def thread(self) -> list[str]:
        """All that the code opens: the words, and what was written since; nothing where it opens nothing."""

        def look(storage: Storage) -> list[str]:
            stretched = storage.stretch(RECEIPT)
            found_it = storage.read(lambda work: work.concerns.find_by_code(stretched))
            if found_it is None:
                return []
            opened = storage.read(lambda work: work.concerns.open_with(found_it.key, found_it.concern))
            return [opened.confided.text, *sorted(letter.text for letter in opened.letters)]

        return self.looks(look)  # type: ignore[return-value]

    def notices(self, who: str) -> int:
        standing = Kept(self.folder / "kept").standing().get(private(who).id, ())
        return [it.title for it in standing].count(said("concern-news"))

    def plain_text(self) -> list[object]:
        """What stands anywhere in the clear: in the database's files, beside them, in the folder of keys."""
        database = Database(self.url)
        files = [it for it in self.folder.rglob("*") if it.is_file()]
        keys = [it for it in folder_beside(database).rglob("*") if it.is_file()]
        everything = kept_bytes(database) + b"".join(it.read_bytes() for it in (*files, *keys))
        database.close()
        words = [window for text in (TEXT, MORE, REPLY, RECEIPT) for window in windows(text)]
        return list(found([*words, 8_206_741_593], everything))


@pytest.fixture
def stage(request: pytest.FixtureRequest, migrated_url: str, tmp_path: Path) -> Iterator[Stage]:
    """A community that takes concerns, with two readers."""
    folder = tmp_path / "stage"
    folder.mkdir()
    if migrated_url.startswith("sqlite"):
        file = shutil.move(tmp_path / "test.db", folder / "it.db")
        made = Stage(url=f"sqlite:///{file}", folder=folder)
    else:
        server = request.getfixturevalue("postgres")
        like = request.getfixturevalue("migrated_postgres")
        made = Stage(url=fresh_database(server, like=like), folder=folder, server=server)
        made.copies.append(made.url)
    asyncio.run(_sets(made))
    yield made
    for url in made.copies:
        drop_database(url)


async def _sets(stage: Stage) -> None:
    clock = Clock(TEN)
    storage, platform = open_storage(stage.url, clock), FakePlatform()
    chat = Chat(storage=storage, core=make_core(storage, platform, clock), platform=platform, clock=clock)
    desk = await open_desk(chat)
    storage.transact(lambda work: start_afresh(work, alone=True))
    await chat.settle()
    stage.community = desk.community.id
    Kept(stage.folder / "kept").begin_with(platform)
    storage.close()


SEND, ADD = Doing(act="send", community=0, text=TEXT), Doing(act="add", community=0, text=MORE)
TIME, BACK = Doing(act="time", community=0), Doing(act="withdraw", community=0)


def sent(stage: Stage) -> None:
    stage.lives(SEND, TEN)


def added(stage: Stage) -> None:
    sent(stage)
    stage.lives(ADD, TEN)


def released(stage: Stage) -> None:
    sent(stage)
    stage.lives(TIME, EVENING)


def answered(stage: Stage) -> None:
    released(stage)
    stage.lives(answer(stage), LATER)


def answer(stage: Stage) -> Doing:
    return Doing(act="answer", community=0, text=REPLY, concern=stage.concerns()[0].id)


@dataclass(frozen=True)
class Scene:
    """What is there before, what is done until it has been done, and what is there afterwards, once."""

    before: Callable[[Stage], object]
    doing: Callable[[Stage], Doing]
    now: datetime
    after: Sequence[str]
    notices: int = 0


SCENES = {
    "sending": Scene(lambda _: None, lambda _: SEND, TEN, (TEXT,)),
    "adding": Scene(sent, lambda _: ADD, TEN, (TEXT, MORE)),
    "handing over": Scene(sent, lambda _: TIME, EVENING, (TEXT,), 1),
    "handing over what was added": Scene(added, lambda _: TIME, EVENING, (TEXT, MORE), 1),
    "answering": Scene(released, answer, LATER, (TEXT, REPLY), 1),
    "expiring": Scene(answered, lambda _: TIME, OVER, (), 1),
}


def deaths(names: Sequence[str]) -> list[int]:
    """The commit of the longest transaction and what is right behind it, and what is done to keys."""
    ends = [0, *(number for number, name in enumerate(names, 1) if name == COMMITTED)]
    _, ends_at = max(itertools.pairwise(ends), key=lambda pair: pair[1] - pair[0])
    keys = [names.index(name) + 1 for name in (MADE_KEY, DESTROYING_KEY) if name in names]
    return sorted({ends_at - 1, ends_at, *keys})


def again(stage: Stage, number: int) -> Stage:
    """The same as it is now, in another database."""
    folder = Path(f"{stage.folder}-{number}")
    shutil.copytree(stage.folder, folder)
    if not stage.server:
        return replace(stage, url=f"sqlite:///{folder}/it.db", folder=folder)
    other = replace(stage, url=fresh_database(stage.server, like=stage.url), folder=folder)
    stage.copies.append(other.url)
    shutil.copytree(folder_beside(Database(stage.url)), folder_beside(Database(other.url)))
    return other


def faults(stage: Stage, scene: Scene, death: int | str) -> list[object]:
    """What is wrong once it was done again, by a life after the one that died there."""
    doing = scene.doing(stage)
    died = not stage.lives(doing, scene.now, death)
    wrong: list[object] = [f"plain text after dying: {it!r}" for it in stage.plain_text()]
    stage.lives(doing, scene.now)
    if doing.act != "time":
        stage.lives(doing, scene.now)  # once more than is needed
    wrong += [f"plain text at the end: {it!r}" for it in stage.plain_text()]
    if sorted(stage.thread()) != sorted(scene.after):
        wrong.append(f"the thread is {stage.thread()}")
    if len(stage.concerns()) != bool(scene.after):
        wrong.append(f"there are {len(stage.concerns())} concerns")
    if {stage.notices(who) for who in ("ann", "joe")} != {scene.notices}:
        wrong.append(f"told {stage.notices('ann')} and {stage.notices('joe')} times")
    if not died:
        wrong.append(f"nothing died at {death}")
    return wrong


def tried(stage: Stage, name: str, choose: Callable[[Sequence[str]], Sequence[int]]) -> list[object]:
    """What is wrong, with the step at which a life died."""
    scene, wrong = SCENES[name], list[object]()
    scene.before(stage)
    measured = again(stage, 0)
    (measured.folder / "steps").unlink(missing_ok=True)
    assert measured.lives(scene.doing(measured), scene.now)
    names = steps_of(measured.folder / "steps")
    for death in choose(names):
        wrong += [(names[death - 1], death, it) for it in faults(again(stage, death), scene, death)]
    return wrong


@pytest.mark.parametrize("name", [name for name in SCENES if name != "handing over what was added"])
def test_where_a_life_ends_nothing_is_lost_nothing_comes_twice_and_nothing_stands_in_the_clear(
    stage: Stage, name: str
) -> None:
    assert tried(stage, name, deaths) == []


@pytest.mark.variation
@pytest.mark.parametrize("name", SCENES)
def test_at_every_single_step_the_same(stage: Stage, name: str) -> None:
    assert tried(stage, name, lambda names: range(1, len(names) + 1)) == []


def test_what_is_lost_or_doubled_or_in_the_clear_is_noticed(stage: Stage) -> None:
    """The check itself can fail: else a green test would say nothing."""
    scene = SCENES["sending"]
    sent(stage)
    (stage.folder / "note").write_text(TEXT)

    assert stage.plain_text() != []
    assert faults(stage, replace(scene, after=(TEXT, TEXT)), 10**6) != []
