"""What goes wrong on the stand-in of Discord: limits, faults, and a gateway that fails at any moment."""

from collections.abc import AsyncIterator

import aiohttp
import discord
import pytest

from tests.platforms.discord.calling import Press, Table, a_table, post, votes
from tests.support.chat import Clock


@pytest.fixture
async def table(clock: Clock) -> AsyncIterator[Table]:
    async with a_table(clock) as table:
        yield table


async def send(table: Table, text: str = "Lunch?") -> tuple[int, dict[str, object], dict[str, str]]:
    path = f"/channels/{table.carers.id}/messages"
    status, said, headers = await post(table.stand_in, "POST", path, json={"content": text})
    return status, said, dict(headers)


async def test_a_bucket_tells_what_is_left_and_refuses_what_is_too_much(table: Table) -> None:
    table.stand_in.limit()
    left = [(await send(table))[2]["X-RateLimit-Remaining"] for _ in range(5)]
    status, said, headers = await send(table)
    table.stand_in.time_passes(5)
    after, _, _ = await send(table)

    assert left == ["4", "3", "2", "1", "0"]
    assert (status, said["global"], said["retry_after"]) == (429, False, 5.0)
    assert headers["X-RateLimit-Reset-After"] == "5.000"
    assert headers["X-RateLimit-Scope"] == "user"
    assert after == 200


async def test_whoever_comes_again_too_early_is_counted(table: Table) -> None:
    table.stand_in.limit(send=(1, 5.0))
    for _ in range(3):
        await send(table)
    told = table.stand_in.statistics()

    assert (told["too_many"], told["too_early"], told["invalid_requests"]) == (2, 1, 2)


async def test_all_calls_together_have_a_limit_and_first_answers_do_not_count(table: Table) -> None:
    table.stand_in.limit(overall=(1, 1.0))
    path = "/users/@me"
    first, _, _ = await post(table.stand_in, "GET", path)
    status, said, headers = await post(table.stand_in, "GET", path)
    table.stand_in.time_passes(1)
    message = await table.shown()
    press = await table.acted(lambda i: i.response.defer(), lambda: table.stand_in.presses(table.bob, message, "Soup"))

    assert (first, status, said["global"]) == (200, 429, True)
    assert headers["X-RateLimit-Global"] == "true"
    assert press.first == 6


async def test_the_library_waits_when_it_is_told_to(table: Table) -> None:
    table.stand_in.fault("too_many", calls=["send_message"], retry_after=0)
    await table.channel().send("Lunch?")

    assert table.carers.last.text == "Lunch?"
    assert table.stand_in.statistics()["too_many"] == 1


async def test_a_server_error_has_no_effect(table: Table) -> None:
    table.stand_in.fault("status", status=503)
    with pytest.raises(discord.DiscordServerError):
        await table.channel().send("Lunch?")

    assert table.carers.messages == []


@pytest.mark.parametrize(("kind", "shown"), [("cut_before", 0), ("cut_after", 1)])
async def test_a_call_is_cut_before_or_after_its_effect(table: Table, kind: str, shown: int) -> None:
    table.stand_in.fault(kind, calls=["send_message"])  # type: ignore[arg-type]  # one of two
    with pytest.raises(aiohttp.ClientError):
        await table.channel().send("Lunch?", nonce="n1")
    there = len(table.carers.messages)
    await table.channel().send("Lunch?", nonce="n1")

    assert there == shown
    assert len(table.carers.messages) == 1


async def test_an_answer_is_held_until_it_is_released(table: Table) -> None:
    table.stand_in.fault("held", calls=["answer_interaction"])
    message = await table.shown()
    seen = []

    async def answer(interaction: Press) -> None:
        await interaction.response.edit_message(content="Soup: 1")
        seen.append(table.stand_in.held)

    table.bot.does = answer
    press = await table.stand_in.answered(table.stand_in.presses(table.bob, message, "Soup"))
    await table.stand_in.until(lambda: table.stand_in.held == 1)
    before = list(seen)
    table.stand_in.release()
    await table.stand_in.until(lambda: table.stand_in.held == 0)

    assert (before, press.first, message.text) == ([], 7, "Soup: 1")


async def test_a_message_goes_just_before_it_is_changed(table: Table) -> None:
    message = await table.channel().send("Lunch?", view=votes())
    table.stand_in.fault("message_deleted", calls=["edit_message"])
    with pytest.raises(discord.NotFound):
        await message.edit(content="Soup: 1")


async def test_missing_access_comes_when_told(table: Table) -> None:
    table.stand_in.fault("missing_access", calls=["send_message"], channel=table.carers.id)
    with pytest.raises(discord.Forbidden):
        await table.channel().send("Lunch?")


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("kind", ["gateway_dropped", "gateway_reconnects"])
async def test_the_gateway_shakes_around_an_answer_and_the_next_press_still_comes(
    table: Table, kind: str, after: bool
) -> None:
    table.stand_in.fault(kind, calls=["answer_interaction"], after=after)  # type: ignore[arg-type]  # one of two
    first = await table.pressed(lambda i: i.response.defer())
    await table.stand_in.until(lambda: table.stand_in.record.gateway["resumed"] == 1)
    second = await table.pressed(lambda i: i.response.defer(), "Salad")

    assert (first.first, second.first) == (6, 6)


async def test_faults_come_by_chance_and_the_same_each_time(clock: Clock) -> None:
    async def run() -> list[int]:
        async with a_table(clock, seed=7) as table:
            table.stand_in.fault("status", chance=0.5, calls=["send_message"])
            return [(await send(table))[0] for _ in range(8)]

    once = await run()

    assert once == await run()
    assert set(once) == {200, 500}


async def test_an_unknown_fault_is_refused(table: Table) -> None:
    with pytest.raises(ValueError, match="no fault 'soup'"):
        table.stand_in.fault("soup")  # type: ignore[arg-type]  # on purpose
