"""Rows of `adversarial.md` for secret questions, each by its id: how they close, and what is kept of the result.

What rule R says of each count is in `test_publishing.py` (B12 to B15, B18, B22) and tried on every result there can
be in `test_publishing_exhaustively.py` (B16); here it goes through answers, and stands in rows and posts.
"""

import re
from typing import Any

import pytest

from bot.polls.feature import FEATURE
from bot.polls.use_cases.secret_closing import destroy_unwanted_keys
from storage.key_store import FolderKeys
from storage.published import PublishedRows
from storage.secret_ballots import SecretBallotRows
from storage.storage import Storage
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.polls.secret_voters import (
    all_rows,
    ballot_rows,
    choose,
    choose_several,
    jumps,
    poll_of,
    published,
    said,
    voters,
)
from tests.polls.secretly import asks
from tests.support.chat import Chat, make_core
from tests.support.postgres import drop_database, fresh_database

THREE = "/poll Lunch? | Soup | Salad | Bread"
HIDES = said("secret-hides")


class Crash(BaseException):
    """The program is killed here."""


def crash(*_: object, **__: object) -> None:
    raise Crash


def key_names(chat: Chat) -> list[str]:
    return list(chat.storage.key_store.list_names())


def close_and_crash(chat: Chat, poll: int) -> None:
    """Its time has come, and the program goes down meanwhile."""

    def close(work: StorageWork) -> None:
        assert work.ticks.take(next(tick for tick in work.ticks.due(limit=9) if tick.kind == "poll-close"))
        FEATURE.ticks["poll-close"](work, str(poll))

    with pytest.raises(Crash):
        chat.storage.transact(close)


async def starts_again(chat: Chat) -> None:
    """A fresh program over the same database and keys."""
    chat.core = make_core(chat.storage, chat.platform, chat.clock)
    chat.storage.transact(destroy_unwanted_keys)
    await chat.minutes_pass(1)


# B11

STEPS: dict[str, tuple[type, str]] = {
    "before the transaction": (StorageWork, "flush"),
    "while the ballots are read": (SecretBallotRows, "read_all"),
    "while the result is kept": (PublishedRows, "put"),
    "while the ballots are deleted": (SecretBallotRows, "destroy"),
    "after the commit, before the key is destroyed": (Storage, "_destroy"),
    "while the key is destroyed": (FolderKeys, "destroy"),
}


@pytest.mark.parametrize("step", STEPS)
async def test_b11_a_crash_at_any_step_of_closing_leaves_one_result_the_same_as_without_no_ballots_and_no_key(
    chat: Chat, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """There is no state between: counting, telling and deleting are one transaction, so (a) is "before it"."""
    await asks(chat, question=THREE)
    poll, _ = poll_of(chat), await choose(chat, 9, 4, 1)
    chat.clock.passes(4 * 24 * 60 * 60)
    with monkeypatch.context() as patch:
        patch.setattr(*STEPS[step], crash)
        close_and_crash(chat, poll)
    await starts_again(chat)
    await jumps(chat, 7)

    [result] = [it.lines for it in chat.messages() if "result" in it.title]
    assert result == (
        said("secret-total", question="Lunch?", total=14, about=0),
        said("secret-count", option="Soup", count=9, about=0),
        said("secret-not-shown", option="Salad"),
        said("secret-not-shown", option="Bread"),
        HIDES,
    )
    assert (ballot_rows(chat.storage, poll), f"secret_{poll}" in all_rows(chat.storage)) == ([], False)
    assert key_names(chat) == []


# B12 to B16


@pytest.mark.parametrize(
    ("counts", "kept", "lines"),
    [
        ((17, 13), [17, 13], (said("secret-count", option="Soup", count=17, about=0),)),
        ((26, 4), [None, None], (HIDES,)),
        ((20, 3, 2), [20, None, None], (said("secret-count", option="Soup", count=20, about=0),)),
        ((12, 6, 1), [12, None, None], (said("secret-count", option="Soup", count=12, about=0),)),
    ],
)
async def test_b12_what_people_chose_comes_out_as_the_table_says(
    chat: Chat, counts: tuple[int, ...], kept: list[int | None], lines: tuple[str, ...]
) -> None:
    await asks(chat, question=THREE if len(counts) == 3 else "/poll Lunch? | Soup | Salad")
    poll, _ = poll_of(chat), await choose(chat, *counts)
    await jumps(chat)

    assert all_rows(chat.storage)["published_counts"] == [(poll, 0, n, None, it) for n, it in enumerate(kept, 1)]
    assert [row[1] for row in all_rows(chat.storage)["published"]] == [sum(counts)]
    assert set(lines) <= set(chat.message.lines)
    shown = "\n".join(chat.message.lines)
    assert not any(str(count) in shown for count, told in zip(counts, kept, strict=True) if told is None and count > 9)


@pytest.mark.parametrize(
    ("counts", "kept", "voters_told"),
    [((17, 13), [15, 15], 30), ((12, 6, 1), [10, None, None], 20), ((26, 4), [None, None], 30)],
)
async def test_b13_what_people_chose_comes_out_rounded_where_it_is_sensitive(
    chat: Chat, counts: tuple[int, ...], kept: list[int | None], voters_told: int
) -> None:
    await asks(chat, "sensitive", question=THREE if len(counts) == 3 else "/poll Lunch? | Soup | Salad")
    poll, _ = poll_of(chat), await choose(chat, *counts)
    await jumps(chat)

    assert all_rows(chat.storage)["published_counts"] == [(poll, 0, n, None, it) for n, it in enumerate(kept, 1)]
    [(_, total, leader, tied, *_)] = all_rows(chat.storage)["published"]
    assert (total, leader, bool(tied)) == (voters_told, 0, False)


@pytest.mark.parametrize(("mode", "counts"), [("secret", (7, 0)), ("secret", (4, 3)), ("sensitive", (5, 4))])
async def test_b14_with_too_few_nothing_is_told_and_no_count_is_kept(
    chat: Chat, mode: str, counts: tuple[int, int]
) -> None:
    await asks(chat, mode)
    await choose(chat, *counts)
    await jumps(chat)
    await jumps(chat)

    rows, needs = all_rows(chat.storage), 8 if mode == "secret" else 10
    [(_, total, leader, tied, withheld, *_)] = rows["published"]
    assert (total, leader, bool(tied), bool(withheld)) == (None, 0, False, True)
    assert [votes for *_, votes in rows["published_counts"]] == [None, None]
    assert chat.message.lines[:2] == (
        said("secret-withheld", question="Lunch?", needs=needs),
        said("secret-withheld-next"),
    )
    assert not any(word in line for line in chat.message.lines for word in ("Soup", "Salad", "7", "9"))


async def kept_after(chat: Chat, *counts: int) -> dict[str, Any]:
    """All that any table holds at the end, after a question that people answered so."""
    await asks(chat)
    await choose(chat, *counts)
    await jumps(chat)
    return dict(all_rows(chat.storage))


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
async def test_b15_after_26_and_4_not_one_row_of_any_table_is_other_than_after_28_and_2(
    make_chat: MakeChat, request: pytest.FixtureRequest, kind: str
) -> None:
    urls = ["", ""]
    if kind == "postgresql":
        server, like = request.getfixturevalue("postgres"), request.getfixturevalue("migrated_postgres")
        urls = [fresh_database(server, like=like) for _ in range(2)]
    chat = await make_chat(url=urls[0])
    began = chat.clock.now
    kept = await kept_after(chat, 26, 4)
    [(_, *head)], counts = kept["published"], [row[2:] for row in kept["published_counts"]]
    chat.storage.close()
    chat.clock.now = began
    instead = await kept_after(await make_chat(url=urls[1]), 28, 2)
    for url in filter(None, urls):
        drop_database(url)

    assert [name for name in kept if kept[name] != instead[name]] == []
    assert list(map(int, head)) == [30, 1, 0, 0, 0, 0, 0]  # voters, leader, and nothing else
    assert counts == [(1, None, None), (2, None, None)]


@pytest.mark.parametrize("mode", ["secret", "sensitive"])
async def test_b16_what_is_kept_is_what_the_rule_tells_and_it_is_all_that_is_ever_told(chat: Chat, mode: str) -> None:
    """Whatever way the result is asked for, it is made of the rows that are kept: nothing else is there any more."""
    await asks(chat, mode, question=THREE)
    poll, _ = poll_of(chat), await choose(chat, 12, 7, 4)
    await jumps(chat)
    told, shown = published(chat, poll), []
    for what in ("result", "text", "csv"):
        answer = await chat.says_privately("ada", f"/polls 1 {what}")
        assert answer.message is not None
        shown.append(repr(answer.message.attached) + chat.private_message)

    assert told is not None
    assert told.counts == ((12, None, None) if mode == "secret" else (10, None, None))
    assert not any(re.search(r"\b7\b", text) for text in shown)
    assert all("not shown" in text for text in shown)


# B22


async def test_b22_of_several_each_option_is_a_table_of_its_own(chat: Chat) -> None:
    await asks(chat, "secret", "kind several", question=THREE)
    poll = poll_of(chat)
    for n, account in enumerate(voters(30)):
        options = [option for option, count in ((1, 29), (2, 12), (3, 3)) if n < count]
        await choose_several(chat, account, *(options or [2]))
    await jumps(chat)
    told = published(chat, poll)

    assert told is not None
    assert (told.voters, told.counts, told.leader, told.several) == (30, (None, 13, None), 0, True)
    assert said("secret-count", option="Salad", count=13, about=0) in chat.message.lines
