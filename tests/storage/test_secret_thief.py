"""Whoever steals what is kept learns the table of `trust.md` §3.3, no more and no less.

PostgreSQL's log of writing (WAL) is not looked at. It is the server's own, and holds for a while what was written:
of ballots, tags and ciphertexts, which say nothing once the question has closed and its key is destroyed.
"""

from collections.abc import Mapping
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.config import read_settings
from bot.main.backing_up import backup
from storage.instance import keep_key_proof
from storage.key_copies import KeyCopy, lasting_keys, pack
from storage.key_store import FolderKeys
from tests.polls.secret_voters import ballot_rows, choose, jumps, poll_of, press, voters
from tests.polls.secretly import asks
from tests.records.scanning import Recorder, everything_recorded, hits, places, plain_url
from tests.storage.thief import Thief, changes_between, copy_of, files_below, read_sqlite
from tests.support.chat import TUESDAY_10, Chat
from tests.support.keys import RING
from tests.support.postgres import dump_of

SUSPECTS = voters(200)
"""The members of the group, as a list that the thief has; the first of them answer."""

LIST = [f"fake|{account}" for account in SUSPECTS]
SOUP, SALAD = 17, 13
TRUTH = {f"fake|{account}": (1 if n < SOUP else 2,) for n, account in enumerate(SUSPECTS[: SOUP + SALAD])}


async def opens(chat: Chat) -> int:
    """A question that thirty of the two hundred have answered."""
    await asks(chat)
    await choose(chat, SOUP, SALAD)
    return poll_of(chat)


def steals(chat: Chat, folder: Path, *more: bytes) -> Thief:
    """The database as it is now, and some files."""
    return Thief(rows=copy_of(chat.storage.database, folder), files=more, suspects=LIST)


def poll_key(keys: Path, poll: int) -> bytes:
    return (keys / "ephemeral" / f"poll-{poll}.key").read_bytes()


# While it is open


async def test_b08_with_the_database_alone_he_learns_how_many_have_answered(chat: Chat, tmp_path: Path) -> None:
    with everything_recorded() as log:
        poll = await opens(chat)
        await press(chat, SUSPECTS[0], f"secret:{poll}:2")
        await press(chat, SUSPECTS[0], f"secret:{poll}:1")
        await chat.minutes_pass(20)
    thief = steals(chat, tmp_path / "stolen")
    where = places(chat.storage.database, keys=tmp_path / "keys", temporary=tmp_path, log=log)

    assert len(thief.ballots(poll)) == SOUP + SALAD
    assert thief.who_chose_what(poll) == {}
    assert hits(SUSPECTS[:6], where) == []
    assert {(len(tag), len(sealed)) for tag, sealed in thief.ballots(poll).items()} == {(16, 72)}
    assert columns(chat, poll) == {"tag": "bytes", "sealed": "bytes"}


async def test_b08_several_and_one_and_taken_back_are_of_one_length_and_tell_nothing(chat: Chat) -> None:
    await asks(chat, "secret", "kind several", question="/poll Lunch? | " + " | ".join("ABCDEFGHIJ"))
    poll = poll_of(chat)
    for account, words in zip(SUSPECTS, ("1", "10", "1 2 3 4 5 6 7 8 9 10", "3 4"), strict=False):
        await chat.says(str(account), "/polls")
        await chat.says_privately(str(account), f"/vote 1 {words}")
        assert not chat.answer.refused, chat.note

    assert [(len(tag), len(sealed)) for tag, sealed in ballot_rows(chat.storage, poll)] == [(16, 72)] * 4


def columns(chat: Chat, poll: int) -> Mapping[str, str]:
    """The columns of the ballots, and whether each is mere bytes."""
    with chat.storage.database.read() as connection:
        found = sa.inspect(connection).get_columns(f"secret_{poll}")
    return {it["name"]: "bytes" if isinstance(it["type"], sa.LargeBinary) else str(it["type"]) for it in found}


async def test_with_the_master_key_too_he_learns_no_more(chat: Chat, tmp_path: Path) -> None:
    """It wraps no key of a question, and none is made of it."""
    poll = await opens(chat)
    ring = (tmp_path / "keys" / "master.key").read_bytes()
    thief = steals(chat, tmp_path / "stolen", ring)

    assert len(thief.ballots(poll)) == SOUP + SALAD
    assert thief.who_chose_what(poll) == {}


async def test_b09_with_the_key_of_the_question_and_a_list_he_knows_who_chose_what_while_it_is_open(
    chat: Chat, tmp_path: Path
) -> None:
    """The limit, and why keys are kept apart: nothing that we write may claim otherwise."""
    poll = await opens(chat)
    thief = steals(chat, tmp_path / "stolen", poll_key(tmp_path / "keys", poll))
    stranger = Thief(rows=thief.rows, files=thief.files, suspects=LIST[:3])

    assert thief.who_chose_what(poll) == TRUTH
    known = {who for who in stranger.who_chose_what(poll) if not who.startswith("somebody")}
    assert known == set(LIST[:3])


async def test_of_two_copies_he_learns_how_many_changed(chat: Chat, tmp_path: Path) -> None:
    poll = await opens(chat)
    earlier = steals(chat, tmp_path / "yesterday")
    await choose(chat, 3, first=30)
    for account in SUSPECTS[:2]:
        await press(chat, account, f"secret:{poll}:2")
    await press(chat, SUSPECTS[9], f"secret-none:{poll}")
    await chat.minutes_pass(20)
    later = steals(chat, tmp_path / "today")

    assert changes_between(earlier.ballots(poll), later.ballots(poll)) == (3, 2, 1)
    assert [it.who_chose_what(poll) for it in (earlier, later)] == [{}, {}]
    await chat.minutes_pass(60)
    assert changes_between(later.ballots(poll), steals(chat, tmp_path / "evening").ballots(poll)) == (0, 0, 0)


def backed_up(chat: Chat, keys: Path, folder: Path) -> Thief:
    """What a thief has who comes by the backups: SQLite's and the ring are ours, PostgreSQL's is its own tool's."""
    database = chat.storage.database
    if database.file is None:
        (folder / "dump.sql").write_bytes(dump_of(plain_url(database)))
        (folder / "keys.tar").write_bytes(pack(KeyCopy(RING, lasting_keys(FolderKeys(keys))), TUESDAY_10))
        return Thief(rows=copy_of(database, folder), files=files_below(folder), suspects=LIST)
    environ = {"CARESAY_STORAGE__URL": f"sqlite:///{database.file}", "CARESAY_KEYS__DIRECTORY": str(keys)}
    with database.begin() as connection:
        keep_key_proof(connection, RING.proof)
    backup(read_settings(environ, keys.parent), folder / "database", folder / "keys")
    [copy] = folder.glob("*/*.db")
    return Thief(rows=read_sqlite(copy), files=files_below(folder), suspects=LIST)


async def test_with_yesterdays_backup_of_both_he_learns_how_many_had_answered_then_and_later_too(
    chat: Chat, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """No key of a question is in any backup: the one line of the table that we make untrue."""
    poll = await opens(chat)
    key = poll_key(tmp_path / "keys", poll)
    thief = backed_up(chat, tmp_path / "keys", tmp_path_factory.mktemp("backups"))
    before = thief.who_chose_what(poll)
    await jumps(chat)
    now = Thief(rows=thief.rows, files=(*thief.files, *files_below(tmp_path / "keys")), suspects=LIST)

    assert len(thief.ballots(poll)) == SOUP + SALAD
    assert (before, now.who_chose_what(poll)) == ({}, {})
    assert not any(key in file or key.hex().encode() in file for file in now.files)


# When it has closed


async def test_b10_when_it_has_closed_no_ballot_no_key_and_no_byte_of_either_is_left(
    chat: Chat, tmp_path: Path
) -> None:
    """Free pages, SQLite's log, every file of the database and the folders are looked through."""
    with everything_recorded() as log:
        poll = await opens(chat)
        ballots = ballot_rows(chat.storage, poll)
        await press(chat, SUSPECTS[1], f"secret:{poll}:2")
        await press(chat, SUSPECTS[2], f"secret-none:{poll}")
        ballots = [*ballots, *ballot_rows(chat.storage, poll)]
        key = poll_key(tmp_path / "keys", poll)
        stood = hits([ballots[-1][0], ballots[-1][1], key], everywhere(chat, tmp_path, log))
        await jumps(chat)

    gone = [*{tag for tag, _ in ballots[:6]}, *{sealed for _, sealed in (*ballots[:6], *ballots[-3:])}, key]
    assert {where for where, _ in stood} >= {"database", "keys"}
    assert hits(gone, everywhere(chat, tmp_path, log)) == []
    assert hits(SUSPECTS[:6], everywhere(chat, tmp_path, log)) == []
    assert list((tmp_path / "keys" / "ephemeral").iterdir()) == []
    assert [name for name in copy_of(chat.storage.database, tmp_path / "stolen") if name.startswith("secret")] == []


def everywhere(chat: Chat, folder: Path, log: Recorder) -> Mapping[str, bytes]:
    return places(chat.storage.database, keys=folder / "keys", temporary=folder, log=log)


async def test_when_it_has_closed_he_learns_the_published_table_with_whatever_he_has(
    chat: Chat, tmp_path: Path
) -> None:
    poll = await opens(chat)
    await jumps(chat)
    thief = steals(chat, tmp_path / "stolen", *files_below(tmp_path / "keys"))
    about = {name: rows for name, rows in thief.rows.items() if any(poll in row for row in rows)}

    assert thief.who_chose_what(poll) == {}
    assert [(poll, 0, 1, None, SOUP), (poll, 0, 2, None, SALAD)] == sorted(about["published_counts"], key=repr)
    assert [row[1] for row in about["published"]] == [SOUP + SALAD]
    assert set(about) == {"polls", "poll_options", "poll_places", "published", "published_counts"}


async def test_whoever_copied_the_key_too_while_it_was_open_knows_it_for_ever(chat: Chat, tmp_path: Path) -> None:
    """The last line of the table: a copy of the whole server is why such keys are in no backup."""
    poll = await opens(chat)
    thief = steals(chat, tmp_path / "stolen", *files_below(tmp_path / "keys"))
    await jumps(chat)

    assert thief.who_chose_what(poll) == TRUTH


@pytest.mark.parametrize("mode", ["secret", "sensitive"])
async def test_of_what_was_withheld_he_learns_that_there_were_too_few(chat: Chat, tmp_path: Path, mode: str) -> None:
    await asks(chat, mode)
    poll, _ = poll_of(chat), await choose(chat, 4, 3)
    await jumps(chat)
    await jumps(chat)
    thief = steals(chat, tmp_path / "stolen")

    [(_, total, leader, tied, withheld, *_)] = thief.rows["published"]
    assert (total, leader, bool(tied), bool(withheld)) == (None, 0, False, True)
    assert {votes for *_, votes in thief.rows["published_counts"]} == {None}
    assert thief.ballots(poll) == {}
