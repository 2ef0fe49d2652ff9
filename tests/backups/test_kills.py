"""SIGKILL while copies are made and brought back: no half one is taken for whole, and it can be done again."""

import pytest

from storage.backups import find_proof
from storage.copy_folder import list_copies
from storage.engine import Database
from storage.key_copies import read_key_copy
from tests.backups.dying import backs_up, cut_off, restores
from tests.backups.pairs import MONTHS, Pair, communities


@pytest.mark.parametrize(
    "step",
    [
        "1:storage.backups:_look_through",
        "1:storage.copy_folder:_sync",
        "1:bot.main.backing_up:_copy_keys",
        "1:bot.main.backing_up:write_private_file",
        "2:storage.copy_folder:_sync",
        "1:bot.main.backing_up:CopyFolder:drop_keys",
    ],
)
def test_whatever_has_the_name_of_a_copy_is_whole(pair: Pair, step: str) -> None:
    cut_off(backs_up, pair, step)
    database = Database(pair.before.settings().storage.url)
    for copy in list_copies(pair.to, keys=False):
        assert find_proof(database, copy.file)
    for copy in list_copies(pair.keys_to, keys=True):
        assert set(read_key_copy(copy.file).lasting) == set(MONTHS)
    database.close()
    pair.backs_up()
    pair.restores()

    assert communities(pair.after) == ["Carers"]


RESTORING = [
    "1:storage.key_store:write_private_file",
    "2:os:link",
    "1:storage.key_folder:KeyFolder:put_new",
    "1:storage.key_folder:write_private_file",
    "1:shutil:copyfileobj",
    "1:pathlib:Path:replace",
    "1:storage.key_folder:KeyFolder:take_up",
]


@pytest.mark.parametrize(
    ("pair", "step"),
    [
        *(("sqlite", step) for step in RESTORING),
        ("postgresql", "1:storage.dumps:bring_back"),
        ("postgresql", "1:storage.key_folder:KeyFolder:take_up"),
        ("keys apart", "1:storage.backups:_bring_back_file"),
        ("keys apart", "1:storage.key_database:KeyTable:take_up"),
    ],
    indirect=["pair"],
)
def test_what_was_cut_off_can_be_done_again(pair: Pair, step: str) -> None:
    pair.backs_up()
    cut_off(restores, pair, step)
    said = pair.restores()

    assert ("An earlier try was cut off just before its end. That is done now." in said) == step.endswith("take_up")
    assert communities(pair.after) == ["Carers"]
    assert set(pair.keys(pair.after)) == set(MONTHS)


def test_what_was_cut_off_before_its_end_can_be_started_as_well(pair: Pair) -> None:
    """All but the ring is in its place then, and a start takes that up."""
    pair.backs_up()
    cut_off(restores, pair, RESTORING[-1])

    assert communities(pair.after) == ["Carers"]
    assert set(pair.keys(pair.after)) == set(MONTHS)
