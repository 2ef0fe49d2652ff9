"""Edits and cancels in every order with the courier: groups see the last word, and the report is true."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import pytest

from bot.announcements.telling import Stands
from bot.chat.inbound import Left
from bot.work import Claim
from tests.announcements.telling import NORTH, joins, organises, posts, report
from tests.support.chat import Chat, private


async def _drafts(chat: Chat) -> str:
    """The code of [Send now] on a draft."""
    await chat.says_privately("ada", "/announce Tea at three.")
    assert chat.answer.message is not None
    return chat.answer.message.choices[0].action


async def _while_on_its_way(chat: Chat, act: Callable[[], Awaitable[object]]) -> None:
    """Send it; and while the first delivery is under way, something else is committed."""
    send = await _drafts(chat)
    gate = chat.platform.gates[chat.place.id] = asyncio.Event()
    sending = asyncio.create_task(chat.sends("ada", send, place=private("ada")))
    await chat.platform.is_tried(chat.place, len([it for it in chat.platform.delivered if it[0] == chat.place.id]) + 1)
    await act()
    gate.set()
    await sending
    chat.platform.gates.clear()
    await chat.minutes_pass(1)


def _types(chat: Chat, words: str) -> Callable[[], Awaitable[object]]:
    """Ada types this in private, answered beside the courier."""
    return lambda: chat.core.engine.handle(chat.typed("ada", words, place=private("ada")))


async def test_changed_before_it_was_taken_the_group_sees_the_new_words_alone(chat: Chat) -> None:
    send = await _drafts(chat)
    chat.platform.fail_next.clear()
    await chat.core.engine.handle(chat.typed("ada", "/announce draft words Tea at four.", place=private("ada")))
    await chat.sends("ada", send, place=private("ada"))

    assert [shown.lines for shown in posts(chat)] == [("Tea at four.",)]


async def test_changed_between_sending_and_recording_the_group_ends_with_the_new_words(chat: Chat) -> None:
    await _while_on_its_way(chat, _types(chat, "/announce 1 words Tea at four."))

    assert [shown.lines[0] for shown in posts(chat)] == ["Tea at four."]
    assert report(chat).title == "Announcement 1: 1 group told"


async def test_cancelled_between_sending_and_recording_the_group_ends_with_the_reason(chat: Chat) -> None:
    await _while_on_its_way(chat, _types(chat, "/announce 1 cancel It rains."))

    assert [shown.lines[0] for shown in posts(chat)] == ["Cancelled: It rains."]
    assert report(chat).lines == ("It is cancelled. Groups that were told see why.",)


async def test_cancelled_where_it_waits_the_group_never_sees_it(chat: Chat) -> None:
    joins(chat, NORTH)
    for number in range(3):
        await chat.says("ada", f"/poll Lunch {number}? | Soup | Salad")
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.says_privately("ada", "/announce draft at today 11am")
    await chat.says_privately("ada", "/announce draft plan")
    await chat.minutes_pass(61)
    assert report(chat).title == "Announcement 1: 1 of 2 groups told"
    await chat.says_privately("ada", "/announce 1 cancel It rains.")
    await chat.minutes_pass(8 * 24 * 60)

    assert posts(chat) == []
    assert posts(chat, NORTH)[-1].lines[0] == "Cancelled: It rains."
    assert report(chat).lines == (
        "It is cancelled. Groups that were told see why.",
        "1 was not told before it was cancelled.",
    )


async def test_of_two_organisers_who_send_it_one_does(chat: Chat) -> None:
    await organises(chat, "cat")
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.says_privately("ada", "/announce draft at tomorrow 9am")
    await chat.says_privately("ada", "/announce draft plan")
    typed = [chat.typed(who, "/announce 1 send", place=private(who)) for who in ("ada", "cat")]
    answers = await asyncio.gather(*(chat.core.engine.handle(each) for each in typed))
    await chat.minutes_pass(2 * 24 * 60)

    assert sorted(answer.refused for answer in answers) == [False, True]
    assert len(posts(chat)) == 1


async def test_sent_by_hand_at_the_very_time_it_was_planned_for_it_goes_once(chat: Chat) -> None:
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.says_privately("ada", "/announce draft at today 11am")
    await chat.says_privately("ada", "/announce draft plan")
    chat.clock.passes(3600)
    typed = chat.typed("ada", "/announce 1 send", place=private("ada"))
    await asyncio.gather(chat.core.engine.handle(typed), chat.core.ticker.run_due())
    await chat.settle()

    assert len(posts(chat)) == 1


async def test_a_group_that_is_left_while_it_is_sent_is_told_of_truly(chat: Chat) -> None:
    joins(chat, NORTH)
    await _while_on_its_way(chat, lambda: chat.core.engine.handle(_left(chat)))

    assert report(chat).title in ("Announcement 1: 2 groups told", "Announcement 1: 1 of 2 groups told")
    assert len(posts(chat)) == 1


def _left(chat: Chat) -> Left:
    return Left(key=chat.key(), sender=chat.sender("ada"), place=NORTH, ourselves=True)


@pytest.mark.parametrize("claimed", [False, True])
async def test_what_is_on_its_way_is_not_dropped_and_what_is_not_is(chat: Chat, claimed: bool) -> None:
    """A message that may stand already must still be told that it is cancelled."""
    await _drafts(chat)
    await chat.core.engine.handle(chat.typed("ada", "/announce draft send", place=private("ada")))

    def cancel(work: Any) -> Mapping[Stands, int]:
        it = work.announcements.find_numbered(work.people.list_communities()[0].id, 1)
        if claimed:
            work.outbox.claim([Claim(subject=it.subject, platform="fake", most=5)])
        work.announcements.drop_untold(it.id)
        counts: Mapping[Stands, int] = work.announcements.count_standing(it.id)
        return counts

    assert chat.storage.transact(cancel) == {Stands.GOING if claimed else Stands.DROPPED: 1}
