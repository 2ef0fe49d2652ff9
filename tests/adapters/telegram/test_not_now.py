"""Not now, on Telegram: the bot may not write first, so the button leads into the private chat."""

from bot.words import plain
from tests.adapters.telegram.conftest import Town

NINE_HOURS = 9 * 60 * 60


async def test_whoever_never_wrote_to_the_bot_is_led_to_the_choice_and_gets_the_question_tonight(town: Town) -> None:
    await town.is_founded()
    await town.asks()
    heard = await town.presses(town.bob, "Not now")
    assert heard.url.endswith("?start=polls-1_later")
    town.stand_in.opens_link(town.bob, heard.url)
    await town.settles()
    chat = town.private(town.bob)
    await town.presses(town.bob, "Tonight", chat.last)
    promise = chat.last
    assert plain(promise.text).startswith("I will bring it here Tuesday 1 December, 7pm.")
    town.clock.passes(NINE_HOURS)
    await town.settles()

    assert promise.deleted
    assert plain(chat.last.text).startswith("Lunch?")
    await town.presses(town.bob, "Soup", chat.last)
    assert plain(town.post().text).splitlines()[2].startswith("Soup: 1")


async def test_whoever_the_bot_may_write_to_gets_the_choice_in_the_private_chat(town: Town) -> None:
    await town.is_founded()
    await town.asks()
    town.stand_in.says(town.bob, "/start")
    await town.settles()
    heard = await town.presses(town.bob, "Not now")

    assert heard.url == ""
    assert town.private(town.bob).last.labels == ("Tonight", "Tomorrow", "Nothing more")
