"""The report tells the truth about every group, and what can be done."""

from bot.chat.adapter import Gone, RetryLater, Unreachable
from tests.announcements.telling import EAST, NORTH, joins, posts, report
from tests.conftest import MakeChat
from tests.support.chat import Chat, group


async def _sends(chat: Chat) -> None:
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.says_privately("ada", "/announce draft send")


async def test_what_failed_is_told_by_name_until_it_has_come(chat: Chat) -> None:
    joins(chat, NORTH, EAST)
    chat.platform.failing_places[NORTH.id] = RetryLater(60)
    chat.platform.failing_places[EAST.id] = Unreachable()
    await _sends(chat)
    await chat.minutes_pass(0.5)
    assert report(chat).title == "Announcement 1: 1 of 3 groups told"
    assert report(chat).lines == (
        "Eastfield: I may not write there. Ask an administrator to let me.",
        "Northside: it failed. I am trying again.",
    )
    chat.platform.failing_places.clear()
    await chat.minutes_pass(5)
    assert report(chat).title == "Announcement 1: 2 of 3 groups told"
    await chat.says("bob", "/help", place=EAST)
    await chat.minutes_pass(2)

    assert report(chat).title == "Announcement 1: 3 groups told"
    assert [len(posts(chat, place)) for place in (chat.place, NORTH, EAST)] == [1, 1, 1]


async def test_where_the_bot_was_removed_before_is_told_with_what_to_do(chat: Chat) -> None:
    joins(chat, NORTH)
    chat.platform.failing_places[NORTH.id] = RetryLater(600)
    await _sends(chat)
    await chat.bot_leaves(NORTH)
    await chat.minutes_pass(1)

    assert report(chat).title == "Announcement 1: 1 of 2 groups told"
    removed = "Northside: I was removed there. Add it again with /people, then press “Tell new groups”."
    assert report(chat).lines == (removed,)
    chat.platform.failing_places.clear()
    joins(chat, NORTH)
    await chat.says_privately("ada", "/announce 1 tell")
    await chat.minutes_pass(1)
    assert report(chat).title == "Announcement 1: 2 groups told"


async def test_where_it_was_told_it_stays_told_when_the_bot_is_removed(chat: Chat) -> None:
    joins(chat, NORTH)
    await _sends(chat)
    await chat.bot_leaves(NORTH)
    await chat.minutes_pass(1)

    assert report(chat).title == "Announcement 1: 2 groups told"


async def test_what_somebody_deleted_is_told(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await _sends(chat)
    chat.platform.failing_places[chat.place.id] = Gone()
    await chat.says_privately("ada", "/announce 1 words Tea at four.")
    await chat.minutes_pass(1)

    assert report(chat).lines[-1] == "Group: told, and then deleted by somebody there."


async def test_eight_are_named_and_the_others_counted(chat: Chat) -> None:
    joins(chat, *(group(f"branch{n}") for n in range(12)))
    for n in range(12):
        chat.platform.failing_places[f"branch{n}"] = Unreachable()
    await _sends(chat)
    await chat.minutes_pass(1)
    assert report(chat).title == "Announcement 1: 1 of 13 groups told"
    assert len(report(chat).lines) == 9
    assert report(chat).lines[-1] == "And 4 more."
    await chat.says_privately("ada", "/announce 1 report")

    assert chat.private_message.count("I may not write there.") == 12


async def test_the_report_is_one_message_that_changes(make_chat: MakeChat) -> None:
    """Thirteen groups are not thirteen messages."""
    chat = await make_chat()
    joins(chat, *(group(f"branch{n}") for n in range(12)))
    await _sends(chat)
    await chat.minutes_pass(1)

    assert report(chat).title == "Announcement 1: 13 groups told"
    assert report(chat).edits <= 6
