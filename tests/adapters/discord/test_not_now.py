"""Not now, on Discord: the choice is for one's own eyes in the channel, and the question comes in private."""

from bot.words import plain
from tests.adapters.discord.conftest import Town

NINE_HOURS = 9 * 60 * 60
WRITTEN = "I have just written to you in private. Nothing there? Open our chat and write /polls 1 later"


async def test_with_no_private_chat_yet_one_is_told_at_once_what_to_do(town: Town) -> None:
    await town.is_founded()
    await town.asks()
    choice = await town.presses(town.bob, "Not now")
    told = await town.presses(town.bob, "Tonight", choice.private[0])

    assert choice.private[0].labels == ("Tonight", "Tomorrow", "Nothing more")
    assert "I cannot write to you in private yet." in plain(told.private[0].text)
    assert "/polls 1 later" in plain(told.private[0].text)


async def test_with_a_private_chat_it_is_promised_there_and_comes_there(town: Town) -> None:
    await town.is_founded()
    await town.asks()
    choice = await town.presses(town.bob, "Not now")
    await town.uses(town.bob, "polls", number="1", what="later tomorrow")
    told = await town.presses(town.bob, "Tonight", choice.private[0])
    chat = town.stand_in.world.private(town.bob)
    promised = plain(chat.by_bot()[-1].text)
    town.clock.passes(NINE_HOURS)
    await town.settles()

    assert plain(told.private[0].text) == WRITTEN
    assert promised.startswith("I will bring it here Tuesday 1 December, 7pm.")
    assert plain(chat.by_bot()[-1].text).startswith("Lunch?")
