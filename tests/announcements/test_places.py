"""Where an announcement goes."""

from bot.chat.inbound import Place
from bot.people.codes import new_code
from bot.people.model import CodeKind
from tests.announcements.telling import EAST, NORTH, joins, posts, report
from tests.conftest import MakeChat
from tests.support.chat import Chat, group


async def test_groups_are_ticked_one_by_one(make_chat: MakeChat) -> None:
    chat = await make_chat(NORTH, EAST)
    await chat.minutes_pass(1)
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.presses_answer("ada", "Where")
    assert "[All 3 groups] [Choose groups]" in chat.private_message
    await chat.presses_answer("ada", "Choose groups")
    assert "3 of 3 chosen" in chat.private_message
    await chat.presses_answer("ada", "✓ 3. Northside")
    assert "[✓ 1. Eastfield] [✓ 2. Group] [3. Northside]" in chat.private_message
    await chat.presses_answer("ada", "Done")
    assert "It goes to 2 groups, now." in chat.private_message
    await chat.presses_answer("ada", "Send now")

    assert [len(posts(chat, place)) for place in (chat.place, NORTH, EAST)] == [1, 0, 1]
    assert report(chat).title == "Announcement 1: 2 groups told"


async def test_a_double_tap_on_a_group_is_one(make_chat: MakeChat) -> None:
    chat = await make_chat(NORTH)
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.says_privately("ada", "/announce draft leave 2")
    await chat.says_privately("ada", "/announce draft leave 2")
    assert "[✓ 1. Group] [2. Northside]" in chat.private_message
    await chat.says_privately("ada", "/announce draft put 2")

    assert "[✓ 1. Group] [✓ 2. Northside]" in chat.private_message


async def test_nowhere_is_refused_before_anything_is_sent(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.says_privately("ada", "/announce draft leave 1")
    await chat.says_privately("ada", "/announce draft send")
    assert chat.note == "There is no group that it could go to. Choose where it goes."
    await chat.says_privately("ada", "/announce draft put 9")

    assert chat.note == "I do not know that group. Choose one from the list."


async def test_many_groups_come_eight_a_page(make_chat: MakeChat) -> None:
    chat = await make_chat()
    joins(chat, *(group(f"branch{n}") for n in range(9)))
    await chat.minutes_pass(1)
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.says_privately("ada", "/announce draft pick")
    assert chat.private_message.count("✓") == 8
    await chat.presses_answer("ada", "More groups")
    assert chat.private_message.count("✓") == 2
    await chat.presses_answer("ada", "Earlier groups")

    assert chat.private_message.count("✓") == 8


async def test_it_can_stay_in_the_group_where_it_was_typed(make_chat: MakeChat) -> None:
    chat = await make_chat(NORTH)
    await chat.says("ada", "/announce Tea at three.", place=NORTH)
    await chat.says_privately("ada", "/announce draft where")
    await chat.presses_answer("ada", "This group")
    await chat.presses_answer("ada", "Send now")

    assert [len(posts(chat, place)) for place in (chat.place, NORTH)] == [0, 1]


async def test_a_group_that_joins_later_can_be_told_as_well(chat: Chat) -> None:
    await chat.says_privately("ada", "/announce Tea at three.")
    await chat.presses_answer("ada", "Send now")
    await _joins(chat, NORTH)
    await chat.says_privately("ada", "/announce 1")
    await chat.presses_answer("ada", "Tell new groups")

    assert len(posts(chat, NORTH)) == 1
    assert report(chat).title == "Announcement 1: 2 groups told"


async def test_whoever_runs_several_communities_says_for_which_it_is(chat: Chat) -> None:
    other = group("hilltop")
    code = chat.storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
    await chat.says("ada", f"/join {code}", place=other)
    await chat.says_privately("ada", f"/join {code} yes")
    await chat.says_privately("ada", "/announce Tea at three.")
    assert chat.private_message.splitlines()[0] == "Which community is this for?"
    await chat.presses_answer("ada", "Hilltop")
    assert "From the organisers of Hilltop" in chat.private_message
    await chat.presses_answer("ada", "Send now")

    assert len(posts(chat, other)) == 1
    assert posts(chat) == []


async def _joins(chat: Chat, place: Place) -> None:
    await chat.says_privately("ada", "/people")
    await chat.presses_answer("ada", "Add a group")
    code = next(line for line in chat.private_message.splitlines() if line.startswith("/join"))
    await chat.says("ada", code, place=place)
