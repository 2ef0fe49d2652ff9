"""Questions close when their time has come: not a moment early, and where nobody was there, as soon as somebody is."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from sqlalchemy.exc import OperationalError

from bench.lives.scenes import GROUPS, RESULT, SCENES, set_up
from storage.storage import Storage
from tests.conftest import MakeChat
from tests.support.chat import Chat, Clock, make_core, private
from tests.support.platform import Shown

KINDS = ("one choice", "ranked", "own words")
LATE = "This question has closed, so your tap was not counted. The result is in the group."


async def plays(make_chat: MakeChat, url: str, scene: str) -> tuple[Chat, datetime]:
    """Five people have answered a question in three groups; and when it closes."""
    chat = await make_chat(url=url, founded=False)
    await set_up(chat, SCENES[scene])
    await chat.says("gus", "/polls")
    due: datetime | None = chat.storage.read(lambda work: work.ticks.earliest("poll-close"))
    assert due is not None
    return chat, due


def results(chat: Chat) -> list[list[Shown]]:
    """What was told of it in each group."""
    return [[shown for shown in chat.messages(place) if shown.title == RESULT] for place in GROUPS]


def told_once(chat: Chat, people: int) -> bool:
    """Whether each group was told once, of so many people."""
    return all(len(there) == 1 and f"{people} people" in there[0].lines[0] for there in results(chat))


@pytest.mark.parametrize("scene", KINDS)
async def test_away_at_its_time_it_closes_when_we_are_back_with_all_who_answered_before_and_nobody_else(
    make_chat: MakeChat, make_storage: Callable[..., Storage], migrated_url: str, clock: Clock, scene: str
) -> None:
    chat, due = await plays(make_chat, migrated_url, scene)
    chat.storage.close()
    clock.now = due + timedelta(hours=3)
    again = make_storage(migrated_url, seed=2)
    back = Chat(storage=again, core=make_core(again, chat.platform, clock), platform=chat.platform, clock=clock)
    back.keys = chat.keys
    late = await back.core.engine.handle(
        back.typed("gus", "/vote 1 1", place=private("gus"))
    )  # before anything is closed
    too_late = await back.core.engine.handle(back.typed("bob", "/vote 1 none", place=private("bob")))
    assert [str(answer.note) for answer in (late, too_late)] == [LATE, LATE]
    assert results(back) == [[], [], []]
    await back.settle()
    assert told_once(back, 5)
    back.core = make_core(again, chat.platform, clock)  # and once more
    await back.minutes_pass(60)

    assert told_once(back, 5)


@pytest.mark.parametrize("scene", KINDS)
async def test_a_millisecond_before_its_time_it_is_open_and_answers_count(
    make_chat: MakeChat, migrated_url: str, clock: Clock, scene: str
) -> None:
    chat, due = await plays(make_chat, migrated_url, scene)
    clock.now = due - timedelta(milliseconds=1)
    await chat.settle()
    assert results(chat) == [[], [], []]
    await chat.says_privately("gus", "/vote 1 1")
    assert not chat.answer.refused
    clock.now = due
    late = await chat.core.engine.handle(chat.typed("bob", "/vote 1 2", place=private("bob")))
    await chat.settle()

    assert str(late.note) == LATE
    assert told_once(chat, 6)


@pytest.mark.parametrize("scene", KINDS)
async def test_the_database_is_away_at_its_time_and_it_closes_once_when_that_is_back(
    make_chat: MakeChat, migrated_url: str, clock: Clock, monkeypatch: pytest.MonkeyPatch, scene: str
) -> None:
    chat, due = await plays(make_chat, migrated_url, scene)
    clock.now = due
    with monkeypatch.context() as patch:
        patch.setattr(type(chat.storage.database), "begin", _gone)
        assert await chat.core.ticker.run_due() == 0
    assert results(chat) == [[], [], []]
    await chat.settle()
    await chat.minutes_pass(60)

    assert told_once(chat, 5)


@pytest.mark.parametrize("scene", KINDS)
async def test_a_fault_while_it_closes_leaves_nothing_behind_and_it_closes_a_little_later(
    make_chat: MakeChat, migrated_url: str, clock: Clock, scene: str
) -> None:
    chat, due = await plays(make_chat, migrated_url, scene)
    closes = chat.core.contents.ticks["poll-close"]

    def fails(work: object, ref: str) -> None:
        closes(work, ref)
        raise ZeroDivisionError

    chat.core.contents.ticks["poll-close"] = fails  # type: ignore[index]
    await chat.time_passes_until(due)
    chat.core.contents.ticks["poll-close"] = closes  # type: ignore[index]
    assert results(chat) == [[], [], []]
    await chat.minutes_pass(6)

    assert told_once(chat, 5)


def _gone(_database: object) -> object:
    raise OperationalError("SELECT 1", {}, ConnectionError())
