"""The weekly list in many groups, for many persons, and in several communities: some at a time, each once."""

from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa

from bot.people.codes import new_code
from bot.people.model import CodeKind
from bot.people.preferences import Preferences
from bot.whats_on import use_cases
from storage.work import StorageWork
from tests.announcements.telling import joins
from tests.conftest import MakeChat
from tests.me.settings import with_settings
from tests.support.chat import Chat, group, private
from tests.whats_on.test_weekly import MONDAY_10, TITLE, asks, begins_day, lists


async def asks_everywhere(chat: Chat) -> None:
    await chat.says_privately("ada", "/poll Where shall we meet?\nHere\nThere")
    await chat.says_privately("ada", "/polls draft post")
    await chat.says_privately("ada", "/polls 1 at 18 December 12:00")


async def test_many_groups_are_told_some_at_a_time_and_each_once(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(use_cases, "AT_ONCE", 2)
    places = [group(f"group{number}") for number in range(4)]
    joins(chat, *places)
    begins_day(chat)
    await asks_everywhere(chat)
    await chat.time_passes_until(MONDAY_10 + timedelta(minutes=1))

    assert [len(lists(chat, place.id)) for place in (chat.place, *places)] == [1, 1, 1, 1, 1]


async def test_many_persons_are_told_some_at_a_time_and_each_once(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(use_cases, "PERSONS_AT_ONCE", 2)
    begins_day(chat)
    await asks(chat, "Where shall we meet?")
    carers = [f"carer{number}" for number in range(5)]
    for carer in carers:
        await with_settings(chat, carer, Preferences(weekly=True))
        await chat.says_privately(carer, "/me polls no")
        await chat.presses(carer, "Yes")
        present(chat, carer)
    await chat.time_passes_until(MONDAY_10 + timedelta(minutes=1))
    told = [[shown.title for shown in chat.messages(private(carer))].count(TITLE) for carer in carers]

    assert told == [1] * 5


def present(chat: Chat, who: str) -> None:
    """Somebody has a private chat that is kept."""

    def note(work: StorageWork) -> None:
        person = work.people.person_of(chat.sender(who))
        work.places.note_presence(person.id, work.places.add(private(who), None).id)

    chat.storage.transact(note)


async def test_a_list_that_lapsed_comes_again_in_the_next_week(make_chat: MakeChat) -> None:
    chat = await make_chat()
    begins_day(chat)
    await chat.time_passes_until(MONDAY_10 - timedelta(hours=1))
    for question in ("One more?", "Two more?", "Three more?"):
        await asks(chat, question)
    await chat.time_passes_until(MONDAY_10 + timedelta(days=6))
    lapsed = lists(chat)
    await chat.time_passes_until(MONDAY_10 + timedelta(days=7, minutes=10))

    assert lapsed == []
    assert len(lists(chat)) == 1


async def test_each_community_has_a_list_and_a_day_of_its_own(chat: Chat) -> None:
    other = group("hilltop")
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
    await chat.says("ada", f"/join {code}", place=other)
    await chat.says_privately("ada", f"/join {code} yes")
    begins_day(chat)
    await chat.says_privately("ada", "/people weekly")
    assert chat.private_message.startswith("Which community is this about?")
    await chat.presses_answer("ada", "Hilltop")
    await chat.presses_answer("ada", "Tuesday")
    await chat.minutes_pass(1)
    await chat.says("ada", "/poll Here?\nYes\nNo")
    await chat.says("ada", "/poll There?\nYes\nNo", place=other)
    await chat.minutes_pass(1)
    await chat.time_passes_until(datetime(2026, 12, 7, 12, tzinfo=UTC))
    monday = (len(lists(chat)), len(lists(chat, "hilltop")))
    await chat.time_passes_until(datetime(2026, 12, 8, 10, 1, tzinfo=UTC))

    assert monday == (1, 0)
    assert lists(chat, "hilltop") == [("Question 1 has a result: There?",)]


async def test_a_group_that_is_gone_leaves_nothing(chat: Chat) -> None:
    joins(chat, group("north"))
    await chat.says_privately("ada", "/people weekly without 2")
    await chat.bot_leaves(group("north"))
    kept: int = chat.storage.read(
        lambda work: work.outbox._transaction.connection.execute(
            sa.text("SELECT count(*) FROM weekly_without")
        ).scalar_one()
    )

    assert kept == 0
