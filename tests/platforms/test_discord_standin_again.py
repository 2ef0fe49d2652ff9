"""People on the stand-in of Discord press again when they see that it failed, and what came of each press is told."""

from collections.abc import AsyncIterator

import pytest

from tests.platforms.discord.calling import Press, Table, a_table
from tests.platforms.discord.interactions import FIRST_ANSWER_WITHIN
from tests.support.chat import Clock

TOO_LATE = FIRST_ANSWER_WITHIN + 0.1


@pytest.fixture
async def table(clock: Clock) -> AsyncIterator[Table]:
    async with a_table(clock) as table:
        yield table


async def thank(interaction: Press) -> None:
    await interaction.response.send_message("Thank you", ephemeral=True)


async def test_whoever_sees_that_it_failed_presses_again_and_not_before(table: Table) -> None:
    load = table.stand_in.closed_load(await table.shown(), presses=20, people=9, waiting=4)
    at_once = table.stand_in.press_again(load)
    table.stand_in.time_passes(TOO_LATE)
    first, second = table.stand_in.press_again(load), table.stand_in.press_again(load)

    assert (at_once, first, second) == (0, 4, 0)
    assert [press.person.id for press in load.presses[:4]] == [press.person.id for press in load.presses[4:]]


async def test_when_nobody_is_to_press_any_more_nobody_presses_again(table: Table) -> None:
    load = table.stand_in.closed_load(await table.shown(), presses=20, people=4)
    load.stop()
    table.stand_in.time_passes(TOO_LATE)

    assert table.stand_in.press_again(load) == 0


async def test_one_can_wait_for_a_number_of_answers(table: Table) -> None:
    table.bot.does = thank
    load = table.stand_in.closed_load(await table.shown(), presses=1000, people=4)
    await table.stand_in.until_answered(load, count=9)
    load.stop()

    assert load.answered >= 9


async def test_waiting_for_answers_has_an_end(table: Table) -> None:
    load = table.stand_in.closed_load(await table.shown(), presses=4, people=4)
    with pytest.raises(TimeoutError):
        await table.stand_in.until_answered(load, count=1, timeout=0.01)


async def test_what_came_of_each_press_is_told_in_brief(table: Table) -> None:
    message = await table.shown()
    unheard = table.stand_in.storm(message, presses=1, people=[table.bob], data=["v1:2"])
    table.stand_in.time_passes(TOO_LATE)
    table.bot.does = thank
    heard = table.stand_in.storm(message, presses=1, people=[table.bob], data=["v1:1"])
    await heard.finished()
    (failed,), (done,) = table.stand_in.load_outcomes(unheard), table.stand_in.load_outcomes(heard)

    assert (failed["state"], failed["text"], failed["code"]) == ("failed", "", "v1:2")
    assert (done["state"], done["text"], done["code"]) == ("done", "Thank you", "v1:1")
    assert failed["person"] == done["person"] == table.bob.id
    assert failed["id"] < done["id"]
