"""A place that could not be written to is written to again, as soon as anything is heard from it."""

from bot.chat.adapter import Unreachable
from bot.chat.inbound import Confirm
from tests.support.chat import Chat


async def is_restricted(chat: Chat) -> None:
    """The bot may not write in the group; a question is owed there that nobody has seen changed."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    chat.platform.failing_places["group"] = Unreachable()
    await chat.presses("bob", "Soup")
    await chat.minutes_pass(1)


async def is_allowed_again(chat: Chat) -> int:
    """The bot may write again, which nobody tells it; gives back how often it had tried till then."""
    await chat.minutes_pass(60)
    del chat.platform.failing_places["group"]
    await chat.minutes_pass(60)
    return len(chat.platform.delivered)


async def test_the_bot_is_restricted_then_allowed_again(chat: Chat) -> None:
    """Its platform tells it by adding the bot once more."""
    await is_restricted(chat)
    tries = len(chat.platform.delivered)
    assert await is_allowed_again(chat) == tries
    assert chat.poll.lines[0] == "Soup: 0"
    await chat.bot_arrives(chat.place)
    await chat.minutes_pass(1)

    assert chat.poll.lines[0] == "Soup: 1"


async def test_a_command_that_only_reads_shows_that_the_place_can_be_reached(chat: Chat) -> None:
    await is_restricted(chat)
    await is_allowed_again(chat)
    await chat.says("cat", "/help")
    await chat.minutes_pass(1)

    assert chat.poll.lines[0] == "Soup: 1"


async def test_a_press_shows_that_the_place_can_be_reached(chat: Chat) -> None:
    await is_restricted(chat)
    await is_allowed_again(chat)
    await chat.presses("cat", "Soup")
    await chat.minutes_pass(1)

    assert chat.poll.lines[0] == "Soup: 2"


async def test_a_press_that_is_refused_shows_it_too(chat: Chat) -> None:
    await is_restricted(chat)
    await is_allowed_again(chat)
    await chat.sends("cat", "vote:7:1")
    assert chat.answer.refused
    await chat.minutes_pass(1)

    assert chat.poll.lines[0] == "Soup: 1"


async def test_a_command_in_the_group_shows_it_too(chat: Chat) -> None:
    await is_restricted(chat)
    await is_allowed_again(chat)
    chat.confirm = Confirm.NONE
    await chat.says("cat", "/polls")
    await chat.minutes_pass(1)

    assert chat.poll.lines[0] == "Soup: 1"
    assert chat.message.title == "That is between you and me."


async def test_an_act_in_the_midst_of_it_costs_one_try_and_no_more(chat: Chat) -> None:
    """People may press what stands while the bot may not write: each act is worth one more try."""
    await is_restricted(chat)
    tries = len(chat.platform.delivered)
    await chat.presses("cat", "Soup")
    await chat.minutes_pass(60)

    assert 0 < len(chat.platform.delivered) - tries <= 2
    assert chat.note.startswith("Counted")


async def test_a_result_that_came_meanwhile_is_posted_once(chat: Chat) -> None:
    await is_restricted(chat)
    await chat.says_privately("ada", "/polls 1 close")
    await is_allowed_again(chat)
    await chat.says("cat", "/vote 1 1")
    await chat.minutes_pass(60)

    assert [shown.title for shown in chat.messages()][-2:] == ["Lunch?", "The result of question 1"]
