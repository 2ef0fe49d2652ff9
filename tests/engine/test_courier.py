"""The courier: what is owed arrives once, in time, and one bad place holds up nobody."""

import asyncio
from datetime import timedelta
from functools import partial
from typing import Any

from bot.chat.adapter import PlaceMoved, Rejected, RetryLater, Unreachable
from bot.chat.capabilities import Capabilities
from bot.chat.inbound import Confirm, Place, Pressed
from bot.people.model import CommunityId
from bot.refusals import NotSaved
from bot.work import Job
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.support.chat import Chat, group


async def test_what_must_wait_is_tried_again_after_as_long_as_the_platform_asks(chat: Chat) -> None:
    chat.platform.fail_next = [RetryLater(30)]
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.minutes_pass(0.49)
    tries_before = len(chat.platform.delivered)
    assert chat.message.title != "Lunch?"
    await chat.minutes_pass(0.02)

    assert len(chat.platform.delivered) == tries_before + 1
    assert chat.message.title == "Lunch?"


async def test_a_place_that_always_fails_holds_up_nobody(make_chat: MakeChat) -> None:
    evening = group("evening")
    chat = await make_chat(evening)
    chat.platform.failing_places["group"] = RetryLater(1)
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses_answer("ada", "All 2 groups")
    await chat.minutes_pass(30)
    tries = sum(place == "group" for place, _ in chat.platform.delivered)
    del chat.platform.failing_places["group"]
    await chat.minutes_pass(5)

    assert chat.messages(evening)[-1].title == "Lunch?"
    assert chat.message.title == "Lunch?"
    assert tries < 20  # pauses grow


async def test_nothing_is_sent_to_a_place_that_cannot_be_reached_until_it_speaks_again(chat: Chat) -> None:
    chat.platform.failing_places["group"] = Unreachable()
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    tries = len(chat.platform.delivered)
    await chat.minutes_pass(60)
    assert len(chat.platform.delivered) == tries
    del chat.platform.failing_places["group"]
    await chat.bot_arrives(chat.place)
    await chat.minutes_pass(2)

    assert chat.poll.title == "Lunch?"


async def test_a_moved_place_gets_its_posts_under_the_new_id(chat: Chat) -> None:
    new = Place(platform="fake", id="supergroup")
    chat.platform.failing_places["group"] = PlaceMoved(new)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")

    assert chat.messages(new)[-1].title == "Lunch?"


async def test_a_rejected_message_is_not_tried_for_ever(chat: Chat) -> None:
    chat.platform.fail_next = [Rejected()]
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    tries = len(chat.platform.delivered)
    await chat.minutes_pass(60)

    assert len(chat.platform.delivered) == tries


async def test_where_nothing_can_be_edited_the_end_is_posted_once(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=Capabilities(max_text=2000, max_choices=10))
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.minutes_pass(5)
    await chat.says_privately("ada", "/polls 1 close")

    assert [shown.title for shown in chat.messages()[-2:]] == ["Lunch?", "The result of question 1"]
    assert chat.messages()[-2].lines[0] == "Soup: 0"
    assert chat.message.lines == ("“Lunch?” One person answered: Soup.",)


async def test_a_long_poll_becomes_pages_on_a_small_platform_and_is_taken_away_whole(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=Capabilities(max_text=1000, can_edit=True))
    options = " | ".join(f"{number} {'long words ' * 6}" for number in range(10))
    await chat.says("ada", f"/poll {'Which of these? ' * 15} | {options}")
    before = [shown.receipt for shown in chat.messages()[1:]]
    lines = [line for shown in chat.messages()[1:] for line in shown.lines]
    await chat.says_privately("ada", "/polls 1 again")

    assert len(before) > 1
    assert all(any(f"/vote 1 {n}" in line for line in lines) for n in range(1, 11))
    assert set(before) <= set(chat.platform.removed)


async def test_a_first_showing_has_one_name_however_often_it_is_tried_and_whatever_changed_since(chat: Chat) -> None:
    chat.platform.fail_next.append(RetryLater(10))
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1 names")
    await chat.minutes_pass(1)
    (_, tried), (_, shown), *_ = chat.platform.delivered[-2:]
    await chat.says_privately("ada", "/polls 1 again")

    assert tried == shown
    assert chat.platform.delivered[-1][1] != shown


async def test_what_is_on_its_way_when_told_to_stop_is_finished_and_recorded(chat: Chat) -> None:
    await chat.says("ada", "/help")
    chat.platform.gate = asyncio.Event()
    running = asyncio.create_task(chat.core.courier.run())
    await chat.core.engine.handle(chat.typed("ada", "/poll Lunch? | Soup | Salad"))
    await chat.platform.is_tried(chat.place, len(chat.platform.delivered) + 1)
    running.cancel()
    chat.platform.gate.set()
    await asyncio.gather(running, return_exceptions=True)
    tried = len(chat.platform.delivered)
    await chat.minutes_pass(5)

    assert [shown.title for shown in chat.messages()].count("Lunch?") == 1
    assert len(chat.platform.delivered) == tried


async def test_a_hundred_places_get_one_edit_each_for_fifty_votes(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    action = chat.poll.choice("Soup").action
    community = chat.storage.read(lambda work: work.people.list_communities()[0].id)
    for number in range(99):
        chat.storage.transact(partial(_add_place, group(f"g{number}"), community))
    await chat.says_privately("ada", "/polls 1 all")
    await chat.minutes_pass(5)
    before = len(chat.platform.delivered)
    presses = [
        Pressed(key=chat.key(), sender=chat.sender(f"v{n}"), place=chat.place, confirm=Confirm.DIALOG, action=action)
        for n in range(50)
    ]
    await asyncio.gather(*(chat.core.engine.handle(press) for press in presses))
    await chat.settle()
    await chat.minutes_pass(1)

    assert len(chat.platform.delivered) - before == 100
    assert chat.messages(group("g98"))[-1].lines[0] == "Soup: 50"


async def test_what_was_shown_while_the_database_was_away_is_not_shown_twice(chat: Chat) -> None:
    """The message stands; recording it is what failed."""
    writer = chat.storage.writer
    real = writer.submit
    recorded: list[Job[Any]] = []

    async def fails_to_record(job: Job[Any]) -> Any:
        if chat.platform.delivered and chat.messages()[-1].title == "Lunch?" and not recorded:
            recorded.append(job)
            raise NotSaved
        return await real(job)

    writer.submit = fails_to_record  # type: ignore[method-assign]
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    writer.submit = real  # type: ignore[method-assign]
    await chat.minutes_pass(5)

    assert recorded
    assert [shown.title for shown in chat.messages()].count("Lunch?") == 1


def _add_place(there: Place, community: CommunityId, work: StorageWork) -> None:
    work.places.add(there, community)


async def test_what_becomes_due_while_something_else_is_carried_is_not_forgotten(make_chat: MakeChat) -> None:
    evening = group("evening")
    chat = await make_chat(evening)
    chat.platform.fail_next = [RetryLater(10)]
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    chat.clock.now += timedelta(seconds=0.5)
    chat.platform.fail_next = [RetryLater(10)]
    await chat.says("ada", "/poll Supper? | Soup | Salad", place=evening)
    chat.platform.meanwhile = lambda: chat.clock.passes(1)
    chat.clock.now += timedelta(seconds=9.6)  # lunch is due, supper in less than it takes to show lunch
    await chat.core.courier.deliver_due()

    assert [shown.title for shown in (chat.message, chat.messages(evening)[-1])] == ["Lunch?", "Supper?"]


async def test_a_place_that_takes_for_ever_holds_up_nobody_and_holds_one_turn(make_chat: MakeChat) -> None:
    evening = group("evening")
    chat = await make_chat(evening)
    chat.platform.gates["group"] = asyncio.Event()
    for number in range(3):
        await chat.core.engine.handle(chat.typed("ada", f"/poll Lunch {number}? | Soup | Salad"))
    await chat.core.engine.handle(chat.typed("ada", "/poll Supper? | Soup | Salad", place=evening))
    delivering = asyncio.create_task(chat.core.courier.deliver_due())
    await chat.platform.is_tried(chat.place, 2)  # the greeting was the first
    await chat.platform.shows(evening, "Supper?")
    waiting = [place for place, _ in chat.platform.delivered].count("group")
    chat.platform.gates.pop("group").set()
    await delivering
    await chat.settle()

    assert waiting == 2
    assert len([shown for shown in chat.messages() if shown.title.startswith("Lunch")]) == 3
