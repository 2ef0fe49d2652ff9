"""What a batch of acts asks for is read in one go, however many people and places there are."""

import asyncio
import threading
from functools import partial
from typing import Any

import pytest
import sqlalchemy as sa

from bot.chat.inbound import Confirm, Pressed
from bot.people.model import CommunityId
from bot.work import Job
from storage.work import StorageWork
from tests.support.chat import Chat, group

PLACES = [group(f"g{number}") for number in range(20)]


def _add_places(work: StorageWork, community: CommunityId) -> None:
    for place in PLACES:
        work.places.add(place, community)


@pytest.mark.parametrize("places", [1, len(PLACES)])
async def test_votes_from_many_places_take_no_more_statements_than_from_one(chat: Chat, places: int) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    action = chat.poll.choice("Soup").action
    community = chat.storage.read(lambda work: work.people.list_communities()[0].id)
    chat.storage.transact(partial(_add_places, community=community))
    await chat.says_privately("ada", "/polls 1 all")
    presses = [
        Pressed(
            key=chat.key(),
            sender=chat.sender(f"v{number}"),
            place=PLACES[number % places],
            confirm=Confirm.DIALOG,
            action=action,
        )
        for number in range(20)
    ]
    said: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        said.append(statement)

    writes, gate = chat.storage.database.writing, threading.Event()
    waits = asyncio.create_task(chat.storage.writer.submit(Job(do=lambda _: gate.wait())))
    acts = [asyncio.create_task(chat.core.engine.handle(press)) for press in presses]
    await asyncio.sleep(0)  # all of them stand in the writer's line
    sa.event.listen(writes, "before_cursor_execute", note)
    gate.set()
    await asyncio.gather(waits, *acts)
    sa.event.remove(writes, "before_cursor_execute", note)

    assert sum("FROM places" in statement for statement in said) == 1
    assert all("Counted" in str(act.result().note) for act in acts)
