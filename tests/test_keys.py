"""What the operator does about keys: `keys` and `check`, over an installation in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.chat.inbound import Sender
from bot.chat.outbound import Say
from bot.config import WrongSettings
from bot.main.clock import machine_now
from bot.main.core import open_words
from bot.main.key_ring import rotate, tell
from bot.words import plain
from storage.key_folder import KeyFolder
from storage.keys import read_keys
from storage.polls import polls
from storage.work import StorageWork
from tests.support.chat import group
from tests.support.installation import CARERS, Installation
from tests.support.postgres import drop_database, fresh_database

MODES = [("secret", "open"), ("sensitive", "open"), ("secret", "closed"), ("hidden", "open")]


@pytest.fixture
def home(tmp_path: Path) -> Installation:
    return Installation(tmp_path, {"CARESAY_FRONT_ROOM__ENABLED": "false"})


@pytest.fixture
def started(home: Installation) -> Installation:
    """It has run once."""
    home.keeps(group())
    return home


@pytest.fixture
def apart(started: Installation, request: pytest.FixtureRequest) -> Iterator[Installation]:
    """Another one, whose keys are in a database of their own; it has run once."""
    url = fresh_database(request.getfixturevalue("postgres"))
    folder = started.folder / "apart"
    folder.mkdir()
    home = Installation(folder, {**started.environ, "CARESAY_KEYS__URL": url})
    home.keeps(group())
    yield home
    drop_database(url)


def read(lines: object) -> list[str]:
    assert isinstance(lines, (list, tuple))
    return [plain(open_words().text(line, "en")) for line in lines if isinstance(line, Say)]


def ask(home: Installation, *questions: tuple[str, str]) -> list[int]:
    """Questions of these modes, in these states, with a key each."""
    storage = home.storage()
    numbers = list(range(501, 501 + len(questions)))
    asker = storage.transact(_keep_asker)
    row = {"community_id": CARERS, "asked_by": asker, "question": "", "kind": "choice", "written": "", "reason": ""}
    with storage.database.begin() as connection:
        for number, (mode, state) in zip(numbers, questions, strict=True):
            there = {"id": number, "number": number, "mode": mode, "state": state, "closes_at": machine_now()}
            connection.execute(sa.insert(polls).values(row | there))
            storage.key_store.make(f"poll-{number}")
    storage.close()
    return numbers


def _keep_asker(work: StorageWork) -> int:
    asker = work.people.person_of(Sender(platform="fake", id="ada", name="Ada"))
    work.people.keep(asker)
    return asker.id


# keys


def test_keys_are_told_of_with_their_day(started: Installation) -> None:
    ask(started, *MODES)
    ring = KeyFolder(started.folder / "data" / "keys").find()
    assert ring is not None
    day = machine_now().date().isoformat()

    assert read(tell(started.settings())) == [
        f"There is 1 key. The current one, {ring.current.kid}, was made on {day}.",
        "2 secret questions are open. Their keys are destroyed when they close.",
    ]


def test_a_key_of_a_released_version_has_no_day(started: Installation) -> None:
    file = started.folder / "data" / "keys" / "master.key"
    kid, _, secret = file.read_text().split()
    file.write_text(secret + "\n")

    assert read(tell(started.settings())) == [
        f"There is 1 key. An earlier release made the current one, {kid}.",
        "No secret question is open.",
    ]


def test_a_new_key_is_made_and_the_earlier_one_stays(started: Installation) -> None:
    said = read(rotate(started.settings()))
    ring = read_keys((started.folder / "data" / "keys" / "master.key").read_text())

    assert len(ring.masters) == 2
    assert said[0] == f"There is a new key, {ring.current.kid}. Earlier ones stay for what was made with them."
    assert read(tell(started.settings()))[0].startswith("There are 2 keys.")
    started.storage().close()


@pytest.mark.parametrize("act", [tell, rotate])
def test_where_nothing_ever_ran_there_is_no_key_and_none_is_made(home: Installation, act: object) -> None:
    assert callable(act)
    with pytest.raises(WrongSettings) as wrong:
        act(home.settings())

    assert read(wrong.value.lines) == ['There are no keys yet. Run "caresay run" once first.']
    assert list(home.folder.rglob("*")) == []


def test_keys_in_a_database_of_their_own_leave_none_in_the_folder(apart: Installation) -> None:
    rotate(apart.settings())
    storage = apart.storage()
    key = storage.key_store.make("poll-7")
    storage.close()

    assert read(tell(apart.settings()))[0].startswith("There are 2 keys.")
    assert not any(key in file.read_bytes() for file in apart.folder.rglob("*") if file.is_file())
    assert list((apart.folder / "data" / "keys").glob("*.key")) == []


# check


async def test_where_every_key_is_there_nothing_is_said(started: Installation) -> None:
    ask(started, *MODES)
    await started.checks()

    assert (_of_keys(started.said), started.wrong) == ([], [])


async def test_a_secret_question_without_its_key_is_told(started: Installation) -> None:
    for number in ask(started, *MODES):
        (started.folder / "data" / "keys" / "ephemeral" / f"poll-{number}.key").unlink()
    await started.checks()

    assert started.wrong == ["2 secret questions have lost their keys. They will end without a result."]


async def test_folders_and_files_that_others_can_read_are_told_with_the_remedy(started: Installation) -> None:
    ask(started, *MODES)
    keys = started.folder / "data" / "keys"
    said = f"keys.directory: others on this computer can look into {keys}. Run: chmod -R go-rwx {keys}"
    for each in (keys, keys / "ephemeral"):
        each.chmod(0o750)
        await started.checks()
        assert started.wrong == [said]
        each.chmod(0o700)
    (keys / "ephemeral" / "poll-501.key").chmod(0o640)
    await started.checks()

    assert f"keys.directory: others on this computer can read the keys. Run: chmod -R go-rwx {keys}" in started.wrong


async def test_keys_among_copies_are_told(started: Installation) -> None:
    data = started.folder / "data"
    (data / "caresay-2026-11-28-100000.db").touch()
    await started.checks()

    said = f"keys.directory: {data}/keys is inside {data}, which holds copies. Move one of the two."

    assert started.wrong == [said]


async def test_a_database_in_the_folder_of_keys_is_told(home: Installation) -> None:
    home.environ |= {"CARESAY_STORAGE__URL": "sqlite:///data/keys/caresay.db"}
    home.keeps(group())
    await home.checks()

    assert [line.partition(".")[0] for line in home.wrong] == ["keys"]
    assert "the database is in" in home.wrong[0]


async def test_keys_that_cannot_be_read_are_told_and_not_taken_for_gone(started: Installation) -> None:
    ask(started, *MODES)
    file = started.folder / "data" / "keys" / "ephemeral" / "poll-501.key"
    file.unlink()
    file.mkdir(0o700)
    await started.checks()

    assert [line.partition(" cannot be read now.")[1] for line in started.wrong] == [" cannot be read now."]


async def test_a_database_of_keys_that_does_not_answer_is_told_without_its_address(apart: Installation) -> None:
    apart.environ["CARESAY_KEYS__URL"] = "postgresql://caresay:hidden-password@127.0.0.1:1/keys"
    apart.secrets.append("hidden-password")
    await apart.checks()

    assert apart.wrong == ["keys.url: that database does not answer. Is it running, and are name and password right?"]


async def test_keys_in_a_database_of_their_own_are_well_where_each_is_there(apart: Installation) -> None:
    ask(apart, *MODES)
    (apart.folder / "data" / "keys").chmod(0o750)  # nothing secret is there
    await apart.checks()

    assert (_of_keys(apart.said), apart.wrong) == ([], [])


async def test_the_database_of_the_data_is_refused_as_a_home_of_keys(started: Installation, postgres: str) -> None:
    url = fresh_database(postgres)
    started.environ |= {"CARESAY_STORAGE__URL": url, "CARESAY_KEYS__URL": url}
    with pytest.raises(WrongSettings) as wrong:
        started.storage()
    drop_database(url)

    assert read(wrong.value.lines) == [
        "keys.url names the database of storage.url. Keys must be kept away from it. Name another."
    ]


def test_the_address_of_the_keys_is_a_secret_like_the_others(home: Installation) -> None:
    """It may be a file of its own, it is in no `repr`, and it stays when paths are put in their places."""
    url = "postgresql://caresay:hidden-password@localhost/keys"
    (home.folder / "url").write_text(url)
    (home.folder / "url").chmod(0o600)
    home.environ["CARESAY_KEYS__URL"] = "file:url"
    settings = home.settings()

    assert settings.keys.url == url
    assert "hidden-password" not in repr(settings) + repr(settings.keys)
    home.environ.clear()
    (home.folder / "config.toml").write_text(f'[keys]\nurl = "{url}"\n')
    (home.folder / "config.toml").chmod(0o644)
    with pytest.raises(WrongSettings) as wrong:
        home.settings()
    assert [line.word for line in wrong.value.lines] == ["settings-secret-open"]


def _of_keys(said: list[str]) -> list[str]:
    """What is said, but for what a new community still lacks before it takes concerns."""
    return [line for line in said if not line.startswith("Concerns are not taken yet")]
