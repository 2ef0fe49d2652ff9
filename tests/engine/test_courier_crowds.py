"""The courier where one question stands in hundreds of places: each has its turn, and none is drawn for alone."""

from collections import Counter
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
import sqlalchemy as sa

from bot.chat.adapter import RetryLater
from bot.chat.outbound import Message
from bot.people.model import CommunityId
from bot.work import Subject
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.support.chat import Chat, group

MANY = 250


async def stands(chat: Chat, places: int = MANY) -> Subject:
    """Ada asks, and the question stands in so many places."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    poll = chat.poll.choice("Soup").action.split(":")[1]
    community = chat.storage.read(lambda work: work.people.list_communities()[0].id)
    chat.storage.transact(partial(_add_places, places=places - 1, community=community))
    await chat.says_privately("ada", "/polls 1 all")
    await chat.minutes_pass(5)
    return Subject("poll", poll)


def _add_places(work: StorageWork, places: int, community: CommunityId) -> None:
    for number in range(places):
        work.places.add(group(f"g{number}"), community)


async def test_while_people_go_on_answering_each_place_is_redrawn_once_a_turn(chat: Chat) -> None:
    """In every hundred that are taken, the first are owed again before the last are shown."""
    question = await stands(chat)
    before = len(chat.platform.delivered)

    def somebody_answers() -> None:
        if len(chat.platform.delivered) - before < 3 * MANY:  # else a fault would never end
            chat.storage.transact(lambda work: work.outbox.refresh(question))

    chat.platform.meanwhile = somebody_answers
    somebody_answers()
    chat.core.courier._claiming.pace.touch(question, chat.clock(), urgent=True)
    await chat.core.courier.deliver_due()
    redrawn = Counter(place for place, _ in chat.platform.delivered[before:])

    assert len(redrawn) == MANY
    assert set(redrawn.values()) == {1}


async def test_subjects_of_which_nothing_is_owed_any_more_hide_none_that_wait_behind_them(make_chat: MakeChat) -> None:
    chat = await make_chat()
    question = await stands(chat, places=1)
    before = len(chat.platform.delivered)
    pace = chat.core.courier._claiming.pace
    for number in range(40):
        pace.touch(Subject("poll", f"0{number}"), chat.clock(), urgent=True)
    chat.storage.transact(lambda work: work.outbox.refresh(question))
    pace.touch(question, chat.clock(), urgent=True)
    await chat.core.courier.deliver_due()

    assert len(chat.platform.delivered) == before + 1


async def test_a_question_that_waits_for_its_turn_in_many_places_holds_up_nothing_else(make_chat: MakeChat) -> None:
    chat = await make_chat(group("evening"))
    await stands(chat)
    for number in range(6):  # the last one waits for its turn, in all places
        await chat.presses(f"v{number}", "Soup")
    chat.platform.fail_next = [RetryLater(5)]
    await chat.says("ada", "/poll Supper? | Soup | Salad", place=group("evening"))
    assert chat.messages(group("evening"))[-1].title != "Supper?"
    await chat.core.engine.handle(chat.typed("v7", "/polls"))
    chat.clock.now += timedelta(seconds=5.1)
    for number in range(8, 14):
        await chat.presses(f"v{number}", "Soup")
    await chat.core.courier.deliver_due()

    assert chat.core.courier.next_turn() is not None
    assert chat.messages(group("evening"))[-1].title == "Supper?"


async def test_what_many_places_are_owed_is_read_together(chat: Chat) -> None:
    await stands(chat, 40)
    said: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        said.append(statement)

    reads = chat.storage.database.reading
    sa.event.listen(reads, "before_cursor_execute", note)
    await chat.presses("bob", "Soup")
    await chat.minutes_pass(1)
    sa.event.remove(reads, "before_cursor_execute", note)

    assert all(chat.messages(group(f"g{number}"))[-1].lines[0] == "Soup: 1" for number in range(39))
    assert sum("FROM polls" in statement for statement in said) <= 10  # and not 40


async def test_what_cannot_be_drawn_in_one_place_is_drawn_in_all_others(chat: Chat) -> None:
    await stands(chat, 40)
    draws = chat.core.contents.subjects["poll"]
    bad = chat.storage.read(partial(_id_of, name="g7"))

    def draw(work: Any, ref: str, place_id: int) -> Any:
        if place_id == bad:
            raise ZeroDivisionError
        return draws(work, ref, place_id)

    chat.core.contents.subjects["poll"] = draw  # type: ignore[index]
    await chat.presses("bob", "Soup")
    shown = {number: chat.messages(group(f"g{number}"))[-1].lines[0] for number in range(39)}
    assert shown == {number: "Soup: 0" if number == 7 else "Soup: 1" for number in range(39)}
    chat.core.contents.subjects["poll"] = draws  # type: ignore[index]
    await chat.minutes_pass(1)

    assert chat.messages(group("g7"))[-1].lines[0] == "Soup: 1"


def _id_of(work: StorageWork, name: str) -> int:
    found = work.places.find(group(name))
    assert found is not None
    return found.id


async def test_the_same_message_is_spoken_once_for_all_who_read_it_alike(
    chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    await stands(chat, 40)
    words, spoken = chat.core.speaker.words, list[Message]()
    speaks = words.message

    def message(said: Message, language: str) -> Message:
        spoken.append(said)
        return speaks(said, language)

    monkeypatch.setattr(words, "message", message)
    await chat.presses("bob", "Soup")

    assert len([said for said in spoken if said.title == "Lunch?"]) == 1
