"""The commands that Discord offers: set once, set again when they changed, and tried until they are set."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from bot.chat.commands import Argument, CommandSpec
from bot.chat.inbound import Commanded
from bot.words import plain
from tests.adapters.contract import Inbox
from tests.adapters.discord.conftest import Town, make_discord
from tests.platforms.discord import DiscordStandIn
from tests.platforms.recording import Call

POLL = CommandSpec(
    name="poll",
    summary="poll-summary",
    arguments=(Argument(name="question", summary="poll-question"),),
    who="organiser",
)
VOTE = CommandSpec(
    name="vote",
    summary="vote-summary",
    arguments=(
        Argument(name="number", summary="polls-number", required=True),
        Argument(name="option", summary="vote-option", required=True),
    ),
)


async def registers(stand_in: DiscordStandIn, *commands: CommandSpec, sets: int = 1) -> int:
    """The bot runs with these commands until they are looked at, and set so often; gives how often they were set."""
    looked = len(_looks(stand_in))
    listening = asyncio.create_task(make_discord(stand_in).listen(Inbox(), commands))
    await stand_in.until(lambda: len(_looks(stand_in)) > looked and len(stand_in.calls("put_commands")) >= sets)
    await stand_in.until(lambda: [one["name"] for one in offered(stand_in)] == [spec.name for spec in commands])
    await stand_in.connected()
    listening.cancel()
    await asyncio.wait([listening])
    return len(stand_in.calls("put_commands"))


def _looks(stand_in: DiscordStandIn) -> list[Call]:
    return [call for call in stand_in.calls("list_commands") if call.status == 200]


def offered(stand_in: DiscordStandIn) -> list[dict[str, Any]]:
    return stand_in.world.commands.get(None, [])


async def test_the_commands_are_offered_with_their_arguments_in_servers_and_in_private() -> None:
    async with DiscordStandIn() as stand_in:
        await registers(stand_in, POLL, VOTE)
        poll, vote = offered(stand_in)
        stand_in.check()

    assert (poll["name"], poll["description"]) == ("poll", "Ask the group a question")
    assert [(one["name"], one["required"]) for one in poll["options"]] == [("question", False)]
    assert [(one["name"], one["required"]) for one in vote["options"]] == [("number", True), ("option", True)]
    assert (poll["contexts"], poll["integration_types"]) == ([0, 1], [0])


async def test_commands_that_did_not_change_are_set_once_however_often_we_start() -> None:
    async with DiscordStandIn() as stand_in:
        sets = [await registers(stand_in, POLL, VOTE) for _ in range(3)]

    assert sets == [1, 1, 1]


@pytest.mark.parametrize(
    "changed",
    [
        (POLL,),
        (POLL, VOTE, replace(VOTE, name="more")),
        (replace(POLL, summary="polls-summary"), VOTE),
        (replace(POLL, arguments=()), VOTE),
        (POLL, replace(VOTE, arguments=VOTE.arguments[:1])),
        (POLL, replace(VOTE, arguments=(VOTE.arguments[0], replace(VOTE.arguments[1], required=False)))),
        (POLL, replace(VOTE, arguments=VOTE.arguments[::-1])),
        (POLL, replace(VOTE, arguments=(VOTE.arguments[0], replace(VOTE.arguments[1], summary="polls-what")))),
    ],
    ids=[
        "one less",
        "one more",
        "a summary",
        "no arguments",
        "one argument less",
        "required",
        "order",
        "an argument's",
    ],
)
async def test_commands_that_changed_are_set_again(changed: tuple[CommandSpec, ...]) -> None:
    async with DiscordStandIn() as stand_in:
        await registers(stand_in, POLL, VOTE)
        before = [one | {"version": ""} for one in offered(stand_in)]
        sets = await registers(stand_in, *changed, sets=2)
        after = [one | {"version": ""} for one in offered(stand_in)]

    assert sets == 2
    assert before != after


@pytest.mark.parametrize("kind", ["cut_before", "cut_after", "malformed", "status"])
@pytest.mark.parametrize("call", ["list_commands", "put_commands"])
async def test_commands_that_could_not_be_set_are_tried_until_they_are(kind: Any, call: str) -> None:
    async with DiscordStandIn() as stand_in:
        stand_in.fault(kind, calls=[call], times=3, status=503)
        await registers(stand_in, POLL, VOTE)

    assert [one["name"] for one in offered(stand_in)] == ["poll", "vote"]


async def test_a_command_of_an_earlier_release_that_is_still_offered_leads_to_help(town: Town) -> None:
    await town.is_founded()
    (stale,) = (one for one in town.stand_in.world.commands[None] if one["name"] == "polls")
    town.stand_in.world.commands[None] = [stale | {"name": "surveys"}]
    done = await town.stand_in.settled(town.stand_in.uses(town.bob, "surveys", town.carers, number="1"))
    help_ = town.acts[-1]

    assert isinstance(help_, Commanded)
    assert (help_.name, dict(help_.values)) == ("help", {})
    assert "Caresay" in plain(done.text)
    assert done.public == []
