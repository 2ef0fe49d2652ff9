"""Wrong settings and surroundings: one line each that names the key and the remedy, exit code 2, no traceback."""

import signal
import socket
import tarfile
from pathlib import Path

import pytest

from tests.end_to_end.program import Program

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def _refused(program: Program, key: str) -> str:
    code, said = await program.run("run")

    assert code == 2, said
    assert len(said.strip().splitlines()) == 1
    assert key in said
    assert "Traceback" not in said
    return said


async def test_ctrl_c_ends_it_cleanly(program: Program) -> None:
    code, said = await program.end(signal.SIGINT)

    assert code == 0
    assert said.endswith("Caresay has stopped. Everything is saved.\n")


async def test_a_port_that_is_taken(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        await _refused(Program(tmp_path, port=taken.getsockname()[1]), "front_room.port")


async def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    url = {"CARESAY_STORAGE__URL": f"sqlite:///{tmp_path}/file/caresay.db"}
    await _refused(Program(tmp_path, url), "storage.url")


async def test_a_database_without_its_keys(tmp_path: Path) -> None:
    program = Program(tmp_path)
    await program.start()
    await program.end()
    (tmp_path / "keys" / "master.key").unlink()

    assert "backup" in await _refused(program, "keys.directory")


async def test_keys_without_their_database(tmp_path: Path) -> None:
    program = Program(tmp_path)
    await program.start()
    await program.end()
    for file in tmp_path.glob("caresay.db*"):
        file.unlink()
    await _refused(program, "storage.url")


async def test_keys_that_others_can_read(tmp_path: Path) -> None:
    program = Program(tmp_path)
    await program.start()
    await program.end()
    (tmp_path / "keys" / "master.key").chmod(0o644)
    await _refused(program, "keys.directory")


async def test_a_database_that_does_not_answer(tmp_path: Path) -> None:
    url = {"CARESAY_STORAGE__URL": "postgresql://caresay:hidden-password@127.0.0.1:1/caresay"}
    said = await _refused(Program(tmp_path, url), "storage.url")

    assert "hidden-password" not in said


async def test_check_says_that_all_is_well_and_changes_nothing(tmp_path: Path) -> None:
    program = Program(tmp_path / "data")
    code, said = await program.run("check")

    assert (code, list(tmp_path.iterdir())) == (0, []), said


async def test_check_says_what_is_not_well(tmp_path: Path) -> None:
    program = Program(tmp_path)
    await program.start()
    await program.end()
    well, _ = await program.run("check")
    (tmp_path / "keys" / "master.key").unlink()
    code, said = await program.run("check")

    assert (well, code) == (0, 2)
    assert "keys.directory" in said


async def test_a_backup_of_a_running_program_is_two_files_that_only_their_owner_reads(
    program: Program, tmp_path_factory: pytest.TempPathFactory
) -> None:
    to, keys_to = tmp_path_factory.mktemp("database"), tmp_path_factory.mktemp("keys")
    code, _ = await program.run("backup", "--to", str(to), "--keys-to", str(keys_to))
    [database], [keys] = list(to.iterdir()), list(keys_to.iterdir())

    assert code == 0
    assert database.read_bytes().startswith(b"SQLite format 3")
    assert {path.stat().st_mode & 0o777 for path in (database, keys)} == {0o600}
    with tarfile.open(keys) as packed:
        assert packed.getnames() == ["SHA256SUMS", "master.key"]


async def test_the_operator_can_name_a_new_owner(program: Program) -> None:
    code, said = await program.run("owner")

    assert code == 0
    assert "Riverside carers" in said
    assert "/join " in said


async def test_a_second_one_over_the_same_keys_is_refused_and_check_knows_the_first(program: Program) -> None:
    other = Program(program.folder)
    said = await _refused(other, "keys.directory")
    code, checked = await program.run("check")

    assert "already" in said
    assert (code, checked.splitlines()) == (
        0,
        ["It is running now.", "Concerns are taken in Riverside carers.", "All is well."],
    )
