"""A secret vote leaves its ballot and nothing else: no row, no log line, and no transaction that it shares."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.polls.use_cases import secret_voting
from bot.polls.use_cases.by_link import AnswerByLink, TakeBackByLink
from storage.secret_ballots import SecretBallotRows
from tests.polls.linked import reached_at, single_links
from tests.polls.secret_voters import (
    all_rows,
    ballot_rows,
    choose,
    choose_several,
    poll_of,
    press,
    pressed,
    said,
    voters,
)
from tests.polls.secretly import asks
from tests.records.scanning import everything_recorded, hits, places
from tests.support.chat import Chat, private

NEW = voters(1, 77)[0]
"""Somebody whom nobody has heard of."""

Votes = Callable[[Chat, int, str], Awaitable[object]]


async def by_a_press(chat: Chat, poll: int, _: str) -> None:
    await press(chat, NEW, f"secret:{poll}:1")


async def and_changes(chat: Chat, poll: int, token: str) -> None:
    await by_a_press(chat, poll, token)
    await press(chat, NEW, f"secret:{poll}:2")


async def and_takes_it_back(chat: Chat, poll: int, token: str) -> None:
    await by_a_press(chat, poll, token)
    await press(chat, NEW, f"secret-none:{poll}")


async def by_a_link(chat: Chat, _: int, token: str) -> None:
    await chat.core.engine.do(None, AnswerByLink(token=token, receipt="browser", marks=((1, 1),)))


async def by_a_link_and_back(chat: Chat, poll: int, token: str) -> None:
    await by_a_link(chat, poll, token)
    await chat.core.engine.do(None, TakeBackByLink(token=token, receipt="browser"))


async def twice_handed_over(chat: Chat, poll: int, _: str) -> None:
    one = pressed(chat, NEW, f"secret:{poll}:1")
    for _again in range(2):
        await chat.core.engine.handle(one)


async def by_forged_codes(chat: Chat, poll: int, _: str) -> None:
    for code in (f"secret:{poll}:99", f"secret:{poll}:x", f"send:{poll}:{'a' * 26}:1", f"tick:{poll}:x:1", "secret:"):
        await press(chat, NEW, code, private(str(NEW)))


@pytest.mark.parametrize(
    "votes",
    [by_a_press, and_changes, and_takes_it_back, by_a_link, by_a_link_and_back, twice_handed_over, by_forged_codes],
)
async def test_a_secret_vote_of_somebody_new_changes_no_row_of_any_other_table(chat: Chat, votes: Votes) -> None:
    """Accounts, persons, presences, keys of acts, posts, subjects, ticks, places, links: all are as they were."""
    reached_at(chat)
    await asks(chat)
    await choose(chat, 3)
    [token] = await single_links(chat)
    poll, before = poll_of(chat), all_rows(chat.storage)
    await votes(chat, poll, token)
    await chat.settle()
    after = all_rows(chat.storage)

    assert [name for name in after if after[name] != before.get(name) and name != f"secret_{poll}"] == []
    assert before.keys() == after.keys()


async def test_a_ballot_of_several_leaves_nothing_else_either(chat: Chat) -> None:
    await asks(chat, "secret", "kind several")
    poll, before = poll_of(chat), all_rows(chat.storage)
    await choose_several(chat, NEW, 1, 2)
    after = all_rows(chat.storage)

    assert [name for name in after if after[name] != before[name]] == [f"secret_{poll}"]


async def test_in_a_storm_no_row_of_another_table_is_of_a_transaction_that_wrote_a_ballot(chat: Chat) -> None:
    """Seen on PostgreSQL, where each row has the number of its transaction. The jobs are the same on SQLite."""
    await chat.says("ada", "/poll Tea? | Green | Black")
    tea = int(chat.poll.choice("Green").action.split(":")[1])
    await asks(chat)
    poll = poll_of(chat)
    acts = [
        pressed(chat, account, code)
        for n, account in enumerate(voters(60))
        for code in (f"vote:{tea}:{1 + n % 2}", f"secret:{poll}:{1 + n % 2}", f"vote:{tea}:1")
    ]
    answers = await asyncio.gather(*(chat.core.engine.handle(act) for act in acts))

    assert not [answer.note for answer in answers if answer.refused]
    assert len(ballot_rows(chat.storage, poll)) == 60
    if not chat.storage.database.is_sqlite:
        written = numbers_of_transactions(chat)
        of_ballots = written.pop(f"secret_{poll}")
        assert len(written["ballots"]) >= 1
        assert [name for name, numbers in written.items() if numbers & of_ballots] == []


def numbers_of_transactions(chat: Chat) -> dict[str, set[str]]:
    with chat.storage.database.read() as connection:
        return {
            name: set(connection.execute(sa.text(f"SELECT xmin::text FROM {name}")).scalars())  # noqa: S608
            for name in sa.inspect(connection).get_table_names()
        }


# Logs


@pytest.mark.parametrize(
    ("where", "name"),
    [(secret_voting, "voter_of_account"), (SecretBallotRows, "put"), (SecretBallotRows, "flush")],
)
async def test_a_fault_while_somebody_votes_prints_neither_who_nor_what(
    chat: Chat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: object, name: str
) -> None:
    """The fault's own words hold both, as a library's may."""
    await asks(chat, question="/poll Lunch? | Marzipan-4711 | Salad")
    poll = poll_of(chat)

    def fails(*_: object, **__: object) -> None:
        raise ValueError(f"v1|fake|{NEW} chose Marzipan-4711")

    with everything_recorded() as log:
        with monkeypatch.context() as patch:
            patch.setattr(where, name, fails)
            await press(chat, NEW, f"secret:{poll}:1")
        note = chat.note
        await press(chat, NEW, f"secret:{poll}:1")
        seen = places(chat.storage.database, keys=tmp_path / "keys", temporary=tmp_path, log=log)

    assert note == said("went-wrong")
    assert "act failed" in log.text
    assert hits([NEW], seen) == []
    assert hits(["Marzipan-4711"], {name: seen[name] for name in ("log", "keys", "temporary")}) == []
    assert len(ballot_rows(chat.storage, poll)) == 1


async def test_a_fault_of_the_database_while_somebody_votes_prints_no_value(
    chat: Chat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await asks(chat)
    poll, ballots = poll_of(chat), None
    await choose(chat, 2)
    ballots = ballot_rows(chat.storage, poll)
    with everything_recorded() as log:
        with monkeypatch.context() as patch:
            patch.setattr("storage.secret_ballots._put_into", plain_insert)
            await press(chat, voters(1)[0], f"secret:{poll}:2")  # there is a ballot of theirs: the key stands twice
        seen = places(chat.storage.database, keys=tmp_path / "keys", temporary=tmp_path, log=log)

    assert chat.answer.refused
    assert hits([NEW, *voters(2)], seen) == []
    assert hits([it for row in ballots for it in row], {"log": seen["log"]}) == []
    assert ballot_rows(chat.storage, poll) == ballots


def plain_insert(poll: int, _: str) -> sa.Insert:
    """As if nobody had thought of an answer that is changed."""
    return sa.insert(sa.table(f"secret_{poll}", sa.column("tag"), sa.column("sealed")))
