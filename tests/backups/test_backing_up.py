"""`backup`: what is in the copies, which of them are kept, and where they may not go."""

import os
import shutil
import tarfile
from datetime import timedelta
from pathlib import Path

import pytest

from bot.config import WrongSettings
from bot.main.backing_up import backup
from bot.main.clock import machine_now
from bot.main.key_ring import rotate
from storage.key_folder import KeyFolder
from storage.keys import read_keys
from tests.backups.pairs import MONTHS, Pair, blotted, of_each_kind, on_postgresql, read
from tests.records.scanning import spellings


@of_each_kind
def test_copies_are_their_owners_alone_and_nothing_else_is_left_beside_them(pair: Pair) -> None:
    said = pair.backs_up()
    folders, files = (pair.to, pair.keys_to), (pair.copy, pair.keys_copy)

    assert [folder.stat().st_mode & 0o777 for folder in folders] == [0o700] * 2
    assert [file.stat().st_mode & 0o777 for file in files] == [0o600] * 2
    assert [list(folder.iterdir()) for folder in folders] == [[file] for file in files]
    assert said == [
        f"Database copied: {pair.copy}",
        f"Keys copied: {pair.keys_copy}",
        "Keep the two apart. Together they open everything.",
        "What people delete stays in older copies of the database.",
        "There, a deleted concern stays encrypted. Nobody can read it once no copy has the key of its month.",
        "The keys of secret questions are never copied. After a restore, open ones end without a result.",
    ]


@of_each_kind
def test_no_copy_holds_a_key_of_a_question_and_the_databases_none_at_all(pair: Pair) -> None:
    """SCAN: each byte of both files, however a key is spelled."""
    rotate(pair.before.settings())
    pair.backs_up()
    keys = pair.keys(pair.before)
    with tarfile.open(pair.keys_copy) as packed:
        ring = packed.extractfile("master.key")
        assert ring is not None
        masters = read_keys(ring.read().decode()).masters
        names = packed.getnames()
    secret = [*keys.values(), *(each.secret for each in masters)]
    of_question = [keys["poll-501"], *spellings(keys["poll-501"].hex())]
    spelled = [word for key in secret for word in (key, *spellings(key.hex()))]

    assert names == ["SHA256SUMS", "master.key", *(f"months/{name}.key" for name in MONTHS)]
    assert len(masters) == 2
    assert not any(word in pair.copy.read_bytes() for word in spelled)
    assert not any(word in pair.keys_copy.read_bytes() for word in of_question)


# What is kept


def test_two_copies_of_keys_and_thirty_days_of_the_database_are_kept_and_others_copies_too(pair: Pair) -> None:
    ring = KeyFolder(pair.before.folder / "data" / "keys").find()
    assert ring is not None
    mark, days = ring.masters[-1].kid, [_stamp(day) for day in (40, 31, 29, 1)]
    for folder, name in ((pair.to, "caresay-{}{}.db"), (pair.keys_to, "caresay-keys-{}{}.tar")):
        folder.mkdir()
        for day in days:
            for whose in (f"{mark}-", "", "00000000-"):
                (folder / name.format(whose, day)).write_text("x")
    foreign = ["caresay-old.db", "notes-2020-01-01-000000.db", "caresay-2020-01-01-000000.db.gz"]
    for name in foreign:
        (pair.to / name).touch()
    said = pair.backs_up()
    made = [Path(line.rpartition(" ")[2]).name for line in said[:2]]
    databases, keys = ({file.name for file in folder.iterdir()} for folder in (pair.to, pair.keys_to))
    others = {f"caresay-00000000-{day}.db" for day in days} | set(foreign)

    assert databases - others == {
        made[0],
        *(f"caresay-{who}{day}.db" for who in ("", f"{mark}-") for day in days[2:]),
    }
    assert {name for name in keys if "00000000-" not in name} == {made[1], f"caresay-keys-{mark}-{days[3]}.tar"}
    assert len([name for name in keys if "00000000-" in name]) == 4
    assert said[2:4] == [
        "4 copies of the database were older than 30 days. They were deleted.",
        "7 older copies of the keys were wiped. Two copies are kept.",
    ]


def test_a_copy_of_keys_that_goes_is_overwritten_first(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    pair.backs_up()
    for file in list(pair.keys_to.iterdir()):
        for day in (3, 2):
            shutil.copy(file, file.with_name(f"caresay-keys-{_stamp(day)}.tar"))
    old = pair.keys_to / f"caresay-keys-{_stamp(3)}.tar"
    os.link(old, pair.folder / "seen")
    before = (pair.folder / "seen").read_bytes()
    pair.backs_up()

    assert not old.exists()
    assert (pair.folder / "seen").read_bytes() != before


def test_what_a_crash_left_of_a_copy_goes_when_nobody_writes_there_any_more(pair: Pair) -> None:
    pair.backs_up()
    left = [
        folder / f".{file.name}.0123abcd.new" for folder, file in ((pair.to, pair.copy), (pair.keys_to, pair.keys_copy))
    ]
    for file in left:
        file.write_text("half")
    pair.backs_up()
    assert all(file.exists() for file in left)
    hours = (machine_now() - timedelta(hours=2)).timestamp()
    for file in left:
        os.utime(file, (hours, hours))
    pair.backs_up()

    assert not any(file.exists() for file in left)


def _stamp(days: int) -> str:
    return (machine_now() - timedelta(days=days)).strftime("%Y-%m-%d-%H%M%S")


# Where copies may not go


PLACES = {
    "the same": ("copies", "copies"),
    "one in the other": ("copies", "copies/keys"),
    "the other in the one": ("copies/db", "copies"),
    "the same by another name": ("copies", "link"),
    "beside the keys": ("before/data/keys/copies", "keys-copies"),
    "around the keys": ("before", "keys-copies"),
    "keys beside the database": ("copies", "before/data/copies"),
    "keys around the database": ("copies", "before"),
}


@pytest.mark.parametrize("place", PLACES)
def test_copies_may_not_go_where_both_are_found_together(pair: Pair, place: str) -> None:
    (pair.folder / "copies").mkdir()
    (pair.folder / "link").symlink_to(pair.folder / "copies")
    to, keys_to = (pair.folder / each for each in PLACES[place])
    with pytest.raises(WrongSettings) as wrong:
        backup(pair.before.settings(), to, keys_to)
    [said] = read(wrong.value.lines)

    assert "must be apart" in said
    assert list((pair.folder / "copies").iterdir()) == []


def test_a_folder_in_which_an_earlier_release_kept_both_is_told(pair: Pair) -> None:
    pair.to.mkdir()
    (pair.to / "caresay-keys-2026-01-01-000000.tar").touch()
    with pytest.raises(WrongSettings) as wrong:
        pair.backs_up()

    assert read(wrong.value.lines) == [
        f"--to: {pair.to} holds copies of keys. Move them away: whoever found both could read everything."
    ]


def test_a_folder_that_cannot_be_written_to_is_told(pair: Pair) -> None:
    (pair.folder / "file").touch()
    with pytest.raises(WrongSettings) as wrong:
        backup(pair.before.settings(), pair.folder / "file" / "copies", pair.keys_to)

    assert read(wrong.value.lines)[0].startswith("--to: nothing could be written to ")


def test_a_damaged_database_is_not_copied(pair: Pair) -> None:
    file = pair.before.folder / "data" / "caresay.db"
    file.write_bytes(blotted(file.read_bytes()))
    with pytest.raises(WrongSettings) as wrong:
        pair.backs_up()

    assert read(wrong.value.lines) == [
        "storage.url: the database is damaged, and was not copied. Keep your earlier copies."
    ]
    assert list(pair.to.iterdir()) == []


@on_postgresql
def test_without_its_tools_postgresql_is_not_copied_and_it_is_said_what_to_install(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(pair.folder))
    with pytest.raises(WrongSettings) as wrong:
        pair.backs_up()
    assert read(wrong.value.lines) == [
        'pg_dump is missing. Install PostgreSQL\'s programs ("postgresql-client" on Debian), and run this again.'
    ]
    tool = pair.folder / "pg_dump"
    tool.write_text("#!/bin/sh\nexit 1\n")
    tool.chmod(0o755)
    with pytest.raises(WrongSettings) as wrong:
        pair.backs_up()

    assert read(wrong.value.lines)[0].startswith("pg_dump failed, so nothing was done.")
    assert list(pair.to.iterdir()) == []


@on_postgresql
def test_no_password_is_on_a_command_line(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    tool = pair.folder / "pg_dump"
    tool.write_text(f'#!/bin/sh\necho "$@" > {pair.folder}/typed\nenv > {pair.folder}/environ\nexit 1\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{pair.folder}:{os.environ['PATH']}")
    url = pair.before.environ["CARESAY_STORAGE__URL"]
    pair.before.environ["CARESAY_STORAGE__URL"] = url.replace("postgres@", "postgres:hidden-password@")
    monkeypatch.setenv("CARESAY_TELEGRAM__TOKEN", "hidden-token")
    with pytest.raises(WrongSettings):
        pair.backs_up()

    typed, environ = ((pair.folder / name).read_text() for name in ("typed", "environ"))
    assert "user=postgres" in typed
    assert "hidden" not in typed
    assert "PGPASSWORD=hidden-password" in environ
    assert "hidden-token" not in environ
