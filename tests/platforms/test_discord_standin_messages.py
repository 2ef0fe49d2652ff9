"""Messages and rules on the stand-in of Discord: what may be sent where, what is shown once, and what is refused."""

import io
from collections.abc import AsyncIterator
from typing import Any

import discord
import pytest

from tests.platforms.discord.calling import Table, TinyBot, a_table, post, votes
from tests.platforms.discord.checking import specification
from tests.support.chat import Clock

Json = dict[str, Any]

BUTTON: Json = {"type": 2, "style": 2, "label": "Soup", "custom_id": "v1:1"}


@pytest.fixture
async def table(clock: Clock) -> AsyncIterator[Table]:
    async with a_table(clock) as table:
        yield table


def row(*parts: Json) -> Json:
    return {"type": 1, "components": list(parts)}


def buttons(count: int) -> list[Json]:
    return [BUTTON | {"custom_id": f"v1:{number}"} for number in range(count)]


async def sent(table: Table, **said: Any) -> tuple[int, Any]:
    status, told, _ = await post(table.stand_in, "POST", f"/channels/{table.carers.id}/messages", json=said)
    return status, told


@pytest.mark.parametrize(
    ("said", "where", "code"),
    [
        ({"content": "x" * 2001}, ["content"], "BASE_TYPE_MAX_LENGTH"),
        ({"content": 5}, ["content"], "BASE_TYPE_BAD_TYPE"),
        ({"contents": "Lunch?"}, ["contents"], "UNKNOWN_FIELD"),
        ({"content": "a", "nonce": "x" * 26}, ["nonce"], "BASE_TYPE_MAX_LENGTH"),
        ({"content": "a", "flags": 128}, ["flags"], "MESSAGE_INVALID_FLAGS"),
        ({"components": [row(BUTTON)] * 6}, ["components"], "BASE_TYPE_BAD_LENGTH"),
        ({"components": [row(*buttons(6))]}, ["components", "0", "components"], "BASE_TYPE_BAD_LENGTH"),
        (
            {"components": [row(BUTTON | {"custom_id": "x" * 101})]},
            ["components", "0", "components", "0", "custom_id"],
            "BASE_TYPE_BAD_LENGTH",
        ),
        (
            {"components": [row(BUTTON | {"label": "x" * 81})]},
            ["components", "0", "components", "0", "label"],
            "BASE_TYPE_MAX_LENGTH",
        ),
        (
            {"components": [row(BUTTON, BUTTON)]},
            ["components", "0", "components", "1", "custom_id"],
            "COMPONENT_CUSTOM_ID_DUPLICATED",
        ),
        ({"components": [BUTTON]}, ["components", "0", "type"], "UNION_TYPE_CHOICES"),
        ({"embeds": [{"description": "x" * 4096}, {"description": "x" * 1905}]}, ["embeds"], "MAX_EMBED_SIZE_EXCEEDED"),
    ],
)
async def test_what_breaks_the_rules_is_refused_and_kept(table: Table, said: Json, where: list[str], code: str) -> None:
    status, told = await sent(table, **said)
    errors = told["errors"]
    for part in where:
        errors = errors[part]

    assert (status, told["code"], told["message"]) == (400, 50035, "Invalid Form Body")
    assert errors["_errors"][0]["code"] == code
    with pytest.raises(AssertionError, match=code):
        table.stand_in.check()
    assert len(table.stand_in.forgive()) == 1


async def test_five_rows_of_five_buttons_fit(table: Table) -> None:
    rows = [row(*(BUTTON | {"custom_id": f"v{line}:{at}"} for at in range(5))) for line in range(5)]
    status, _ = await sent(table, content="x" * 2000, components=rows)

    assert status == 200
    assert len(table.carers.last.labels) == 25


async def test_nothing_cannot_be_sent(table: Table) -> None:
    status, told = await sent(table, content="")

    assert (status, told["code"]) == (400, 50006)


async def test_a_message_sent_again_with_its_nonce_shows_once(table: Table) -> None:
    for _ in range(2):
        await table.channel().send("Lunch?", nonce="n1", view=votes())
    _, first = await sent(table, content="Tea?", nonce="n2", enforce_nonce=True)
    _, second = await sent(table, content="Tea?", nonce="n2", enforce_nonce=True)
    table.stand_in.time_passes(181)
    _, later = await sent(table, content="Tea?", nonce="n2", enforce_nonce=True)
    shown = [message.text for message in table.carers.messages]

    assert first["id"] == second["id"] != later["id"]
    assert shown == ["Lunch?", "Tea?", "Tea?"]
    assert table.stand_in.statistics()["repeats"] == 2


async def test_whom_a_text_wakes_is_known(table: Table) -> None:
    text = f"<@{table.bob.id}> @everyone"
    await table.channel().send(text)
    table.stand_in.permits(table.bot_person, table.guild, ["mention_everyone", "view_channel", "send_messages"])
    await table.channel().send(text)
    await table.channel().send(text, allowed_mentions=discord.AllowedMentions.none())
    woken = [shown.pings for shown in table.carers.messages]

    assert woken == [(str(table.bob.id),), (str(table.bob.id), "everyone"), ()]


async def test_links_show_what_is_behind_them_unless_told_not_to(table: Table) -> None:
    await table.channel().send("https://example.org/a")
    await table.channel().send("https://example.org/a", suppress_embeds=True)
    previews = [(shown.shows_preview, shown.links) for shown in table.carers.messages]

    assert previews == [(True, ("https://example.org/a",)), (False, ("https://example.org/a",))]


async def test_the_bot_changes_and_removes_its_own_messages(table: Table) -> None:
    message = await table.channel().send("Lunch?", view=votes())
    await message.edit(content="Closed", view=None)
    after_edit = (table.carers.last.text, table.carers.last.labels)
    await message.delete()

    assert after_edit == ("Closed", ())
    assert table.carers.messages == []


async def test_a_picture_comes_with_a_post(table: Table) -> None:
    chart = discord.File(io.BytesIO(b"chart"), "chart.png", description="Soup leads")
    await table.channel().send("Result", file=chart)

    assert table.carers.last.files == {"chart.png": b"chart"}
    assert table.carers.last.attachments[0]["description"] == "Soup leads"


@pytest.mark.parametrize(("denied", "code"), [("view_channel", 50001), ("send_messages", 50013)])
async def test_without_the_right_nothing_is_sent(table: Table, denied: str, code: int) -> None:
    table.stand_in.overrides(table.carers, deny=[denied])
    table.stand_in.overrides(table.carers, table.bot_person, deny=[denied])
    with pytest.raises(discord.Forbidden) as refused:
        await table.channel().send("Lunch?")

    assert refused.value.code == code


async def test_a_closed_private_channel_is_found_out_when_something_is_sent(table: Table) -> None:
    table.stand_in.closes_private_messages(table.bob)
    bob = await table.bot.fetch_user(table.bob.id)
    with pytest.raises(discord.Forbidden) as refused:
        await bob.send("Psst")
    table.stand_in.closes_private_messages(table.bob, opens=True)
    await bob.send("Psst")

    assert refused.value.code == 50007
    assert table.stand_in.last(table.bob.id).text == "Psst"


async def test_a_thread_takes_messages_until_it_is_locked(table: Table) -> None:
    thread = table.stand_in.opens_thread(table.carers, "Lunches")
    there = table.bot.get_partial_messageable(thread.id)
    await there.send("one")
    table.stand_in.archives(thread)
    await there.send("two")
    table.stand_in.archives(thread, locked=True)
    with pytest.raises(discord.HTTPException) as refused:
        await there.send("three")

    assert [shown.text for shown in thread.messages] == ["one", "two"]
    assert refused.value.code == 50083


async def test_a_private_thread_is_not_seen_until_the_bot_is_let_in(table: Table) -> None:
    thread = table.stand_in.opens_thread(table.carers, "Quiet", private=True)
    there = table.bot.get_partial_messageable(thread.id)
    with pytest.raises(discord.Forbidden):
        await there.send("one")
    table.stand_in.lets_in(table.bot_person, thread)
    await there.send("one")

    assert thread.last.text == "one"


async def test_a_removed_channel_or_message_is_unknown(table: Table) -> None:
    message = await table.channel().send("Lunch?")
    table.stand_in.deletes(table.carers.last)
    with pytest.raises(discord.NotFound) as no_message:
        await message.edit(content="gone")
    table.stand_in.removes_channel(table.carers)
    with pytest.raises(discord.NotFound) as no_channel:
        await table.channel().send("gone")

    assert (no_message.value.code, no_channel.value.code) == (10008, 10003)


async def test_the_bot_learns_where_it_comes_and_goes(table: Table) -> None:
    other = table.stand_in.guild("Neighbours", channels=["tea"], bot=False)
    await table.bot.wait_until_ready()
    join = table.bot.wait_for("guild_join", timeout=10)
    table.stand_in.adds_bot(other)
    await join
    joined = [guild.name for guild in table.bot.guilds]
    table.stand_in.removes_bot(other)
    with pytest.raises(discord.Forbidden):
        await table.bot.get_partial_messageable(next(iter(other.channels))).send("gone")

    assert sorted(joined) == ["Carers", "Neighbours"]


async def test_commands_that_cannot_be_read_are_refused(table: Table) -> None:
    path = f"/applications/{table.stand_in.bot.id}/commands"
    ask: Json = {"name": "ask", "description": "Ask"}
    text = {"type": 3, "name": "text", "description": "Text"}
    refused = []
    for commands in (
        [ask, ask],
        [ask | {"name": "Ask"}],
        [{"name": "ask"}],
        [ask | {"options": [text, text | {"name": "must", "required": True}]}],
        [ask | {"description": "x" * 101}],
    ):
        status, told, _ = await post(table.stand_in, "PUT", path, json=commands)
        refused.append((status, told["code"]))
    table.stand_in.forgive()
    good, _, _ = await post(table.stand_in, "PUT", path, json=[ask | {"options": [text]}])

    assert refused == [(400, 50035)] * 5
    assert good == 200
    assert [one["name"] for one in table.stand_in.menu(table.bob, table.carers)] == ["ask"]


async def test_an_address_that_is_not_known_is_kept(table: Table) -> None:
    status, _, _ = await post(table.stand_in, "GET", "/soup/12")

    assert status == 404
    assert table.stand_in.forgive() == ["GET /soup/{}: not known to the stand-in"]


def test_the_extract_names_its_source() -> None:
    source = specification().source

    assert source["repository"] == "discord/discord-api-spec"
    assert source["licence"] == "MIT, Copyright 2023 Discord"


async def test_words_are_not_told_where_the_bot_may_not_read_them(clock: Clock) -> None:
    bot = TinyBot(intents=discord.Intents(guilds=True, guild_messages=True, dm_messages=True))
    heard: list[str] = []

    async def on_message(message: discord.Message) -> None:
        heard.append(message.content)

    bot.event(on_message)
    async with a_table(clock, bot=bot) as table:
        table.stand_in.says(table.bob, "secret", table.carers)
        table.stand_in.says(table.bob, f"<@{table.stand_in.bot.id}> hello", table.carers)
        table.stand_in.says(table.bob, "in private")
        await table.stand_in.answered(await table.pressed(lambda i: i.response.defer()))

        assert heard[:3] == ["", f"<@{table.stand_in.bot.id}> hello", "in private"]
