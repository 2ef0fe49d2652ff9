"""What people do on the stand-in of Discord, how the bot may answer it and when, and what they see of it."""

from collections.abc import AsyncIterator
from typing import Any

import discord
import pytest
from discord import app_commands

from tests.platforms.discord.calling import Press, Table, a_table, post, votes
from tests.support.chat import Clock


@pytest.fixture
async def table(clock: Clock) -> AsyncIterator[Table]:
    async with a_table(clock) as table:
        yield table


def wrong_of(table: Table) -> tuple[int, int]:
    """The status and the code that the library was refused with."""
    (wrong,) = table.bot.wrongs
    assert isinstance(wrong, discord.HTTPException)
    return wrong.status, wrong.code


class Lunch(discord.ui.Modal, title="Lunch"):
    why: discord.ui.TextInput[Any] = discord.ui.TextInput(label="Why?", custom_id="why", max_length=20)
    more: discord.ui.TextInput[Any] = discord.ui.TextInput(
        label="More", custom_id="more", required=False, default="nothing"
    )


async def test_a_private_answer_is_seen_by_the_presser_only(table: Table) -> None:
    press = await table.pressed(lambda i: i.response.send_message("You chose Soup.", ephemeral=True))

    assert [shown.text for shown in table.stand_in.seen(table.bob)] == ["You chose Soup."]
    assert table.stand_in.seen(table.ada) == []
    assert [shown.text for shown in table.carers.messages] == ["Lunch?"]
    assert table.stand_in.state(press) == "done"


async def test_a_press_can_change_the_pressed_message(table: Table) -> None:
    await table.pressed(lambda i: i.response.edit_message(content="Soup: 1", view=votes()))

    assert table.carers.last.text == "Soup: 1"
    assert table.carers.last.labels == ("Soup", "Salad")


async def test_thinking_is_settled_by_an_edit_of_the_original(table: Table) -> None:
    states = []

    async def think(interaction: Press) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        states.extend(table.stand_in.stuck())
        await interaction.edit_original_response(content="Noted.")

    press = await table.pressed(think)

    assert states == [press]
    assert table.stand_in.stuck() == []
    assert press.private[0].text == "Noted."


async def test_a_bot_that_never_comes_back_leaves_its_person_on_thinking(table: Table) -> None:
    press = await table.pressed(lambda i: i.response.defer(ephemeral=True, thinking=True))
    left = table.stand_in.state(press)
    table.stand_in.time_passes(15 * 60 + 1)

    assert (left, table.stand_in.state(press)) == ("thinking", "failed")


async def test_after_a_public_defer_the_first_follow_up_is_public(table: Table) -> None:
    """Discord documents it: a secret said this way is a post."""

    async def leak(interaction: Press) -> None:
        await interaction.response.defer(thinking=True)
        await interaction.followup.send("secret", ephemeral=True)
        await interaction.followup.send("kept", ephemeral=True)

    press = await table.pressed(leak)

    assert [shown.text for shown in press.public] == ["secret"]
    assert [shown.text for shown in press.private] == ["kept"]


async def test_an_answer_after_three_seconds_finds_nothing(table: Table) -> None:
    async def dawdle(interaction: Press) -> None:
        table.stand_in.time_passes(3.1)
        await interaction.response.defer()

    press = await table.pressed(dawdle)

    assert wrong_of(table) == (404, 10062)
    assert table.stand_in.state(press) == "failed"
    assert table.stand_in.statistics()["late"] == 1


async def test_a_second_first_answer_is_refused(table: Table) -> None:
    async def twice(interaction: Press) -> None:
        await interaction.response.defer()
        interaction.response._response_type = None  # the library would not even try
        await interaction.response.defer()

    await table.pressed(twice)

    assert wrong_of(table) == (400, 40060)


async def test_a_follow_up_before_the_first_answer_finds_nothing(table: Table) -> None:
    await table.pressed(lambda i: i.followup.send("too soon"))

    assert wrong_of(table) == (404, 10015)


async def test_the_token_is_dead_after_fifteen_minutes(table: Table) -> None:
    async def late(interaction: Press) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        table.stand_in.time_passes(14 * 60)
        await interaction.followup.send("still there", ephemeral=True)
        table.stand_in.time_passes(60.1)
        await interaction.edit_original_response(content="gone")

    press = await table.pressed(late)

    assert wrong_of(table) == (401, 50027)
    assert press.text == "still there"


async def test_a_form_is_filled_in_and_sent(table: Table) -> None:
    got = {}

    async def read(interaction: Press) -> None:
        got.update({row["components"][0]["custom_id"]: row["components"][0]["value"] for row in rows(interaction)})
        await interaction.response.edit_message(content="Thank you")

    press = await table.pressed(lambda i: i.response.send_modal(Lunch()))
    with pytest.raises(AssertionError, match="filled in"):
        table.stand_in.submits(press)
    with pytest.raises(AssertionError, match="0 to 20 characters"):
        table.stand_in.submits(press, why="x" * 21)
    await table.acted(read, lambda: table.stand_in.submits(press, {"Why?": "hungry"}))

    assert table.stand_in.state(press) == "form"
    assert got == {"why": "hungry", "more": "nothing"}
    assert table.carers.last.text == "Thank you"


def rows(interaction: Press) -> list[Any]:
    told: Any = interaction.data
    return list(told["components"])


async def test_a_form_can_hold_labels_and_selects(table: Table) -> None:
    class Choice(discord.ui.Modal, title="Choose"):
        lunch: discord.ui.Label[Any] = discord.ui.Label(
            text="Lunch",
            component=discord.ui.Select(custom_id="lunch", options=[discord.SelectOption(label="Soup", value="1")]),
        )

    got = []

    async def read(interaction: Press) -> None:
        got.extend(rows(interaction)[0]["component"]["values"])
        await interaction.response.defer()

    press = await table.pressed(lambda i: i.response.send_modal(Choice()))
    await table.acted(read, lambda: table.stand_in.submits(press, lunch="Soup"))

    assert got == ["1"]


async def test_a_form_cannot_answer_a_form(table: Table) -> None:
    press = await table.pressed(lambda i: i.response.send_modal(Lunch()))
    await table.acted(lambda i: i.response.send_modal(Lunch()), lambda: table.stand_in.submits(press, why="hungry"))

    assert wrong_of(table) == (400, 50035)
    assert len(table.stand_in.forgive()) == 1


async def test_a_select_is_chosen_in(table: Table) -> None:
    view = discord.ui.View(timeout=None)
    options = [discord.SelectOption(label=label, value=label.lower()) for label in ("Soup", "Salad")]
    view.add_item(discord.ui.Select(custom_id="s", placeholder="Lunch", options=options, max_values=2))
    view.stop()
    sent = await table.channel().send("Choose", view=view)
    message = table.carers.all_messages[sent.id]
    await table.acted(
        lambda i: i.response.send_message(", ".join(values(i)), ephemeral=True),
        lambda: table.stand_in.chooses(table.bob, message, "Soup", "Salad"),
    )

    assert table.stand_in.seen(table.bob)[0].text == "soup, salad"
    with pytest.raises(AssertionError, match="no choice"):
        table.stand_in.chooses(table.bob, message, "Pie")


def values(interaction: Press) -> list[str]:
    told: Any = interaction.data
    return list(told["values"])


async def test_a_command_comes_with_its_options(table: Table) -> None:
    told = []

    @app_commands.command(description="Ask a question")
    async def ask(interaction: discord.Interaction, question: str, who: discord.Member, secret: bool = False) -> None:
        told.append((question, who.display_name, secret, interaction.user.display_name))
        await interaction.response.send_message("Asked.", ephemeral=True)

    table.bot.tree.add_command(ask)
    await table.bot.tree.sync()
    used = table.stand_in.uses(table.bob, "ask", table.carers, question="Lunch?", who=table.ada, secret=True)
    await table.stand_in.answered(used)

    assert told == [("Lunch?", "Ada", True, "Bob")]
    assert used.private[0].text == "Asked."


async def test_a_screen_sends_only_what_its_menu_has(table: Table) -> None:
    @app_commands.command(description="Ask a question")
    @app_commands.guild_only()
    @app_commands.default_permissions(manage_guild=True)
    async def ask(interaction: discord.Interaction, question: app_commands.Range[str, 1, 5]) -> None:
        await interaction.response.send_message("Asked.")

    table.bot.tree.add_command(ask)
    await table.bot.tree.sync()

    with pytest.raises(AssertionError, match="no command"):
        table.stand_in.uses(table.ada, "vote", table.carers)
    with pytest.raises(AssertionError, match="no command"):
        table.stand_in.uses(table.bob, "ask", table.carers, question="Why")
    with pytest.raises(AssertionError, match="no command"):
        table.stand_in.uses(table.ada, "ask", None, question="Why")
    with pytest.raises(AssertionError, match="missing"):
        table.stand_in.uses(table.ada, "ask", table.carers)
    with pytest.raises(AssertionError, match="outside"):
        table.stand_in.uses(table.ada, "ask", table.carers, question="Why not?")


async def test_sub_commands_and_suggestions(table: Table) -> None:
    group = app_commands.Group(name="poll", description="Polls")

    @group.command(name="open", description="Open one")
    async def open_poll(interaction: discord.Interaction, question: str) -> None:
        await interaction.response.send_message(question)

    @open_poll.autocomplete("question")
    async def suggest(interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=f"{current}?", value=f"{current}?")]

    table.bot.tree.add_command(group)
    await table.bot.tree.sync()
    typed = await table.stand_in.answered(
        table.stand_in.types(table.bob, "poll open", "question", "Lunch", table.carers)
    )
    used = await table.stand_in.answered(table.stand_in.uses(table.bob, "poll open", table.carers, question="Lunch?"))

    assert [choice["name"] for choice in typed.suggested] == ["Lunch?"]
    assert used.public[0].text == "Lunch?"


async def test_a_command_in_private_answers_in_private(table: Table) -> None:
    @app_commands.command(description="Help")
    async def helps(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("Here is help.")

    table.bot.tree.add_command(helps)
    await table.bot.tree.sync()
    await table.stand_in.answered(table.stand_in.uses(table.bob, "helps"))

    assert table.stand_in.last(table.bob.id).text == "Here is help."


async def test_a_private_answer_cannot_be_changed_as_a_message(table: Table) -> None:
    press = await table.pressed(lambda i: i.response.send_message("only you", ephemeral=True))
    path = f"/channels/{table.carers.id}/messages/{press.private[0].id}"
    status, said, _ = await post(table.stand_in, "PATCH", path, json={"content": "all"})

    assert (status, said["code"]) == (404, 10008)


async def test_nobody_presses_what_they_do_not_see(table: Table) -> None:
    press = await table.pressed(lambda i: i.response.send_message("only you", view=votes(), ephemeral=True))
    with pytest.raises(AssertionError, match="only somebody else"):
        table.stand_in.presses(table.ada, press.private[0], "Soup")
    with pytest.raises(AssertionError, match="nothing called"):
        table.stand_in.presses(table.bob, press.private[0], "Pie")
    table.stand_in.overrides(table.carers, table.bob, deny=["view_channel"])
    with pytest.raises(AssertionError, match="does not see"):
        table.stand_in.presses(table.bob, table.carers.last, "Soup")


async def test_a_transcript_reads_like_the_channel(table: Table) -> None:
    table.stand_in.says(table.ada, "Lunch soon", table.carers)
    press = await table.pressed(lambda i: i.response.send_message("You chose Soup.", ephemeral=True))
    assert press.message is not None
    message = table.channel().get_partial_message(press.message.id)
    await message.edit(content="Soup: 1\nSalad: 0", view=votes())
    table.bot.does = None
    table.stand_in.presses(table.ada, press.message, "Salad")
    table.stand_in.time_passes(4)

    assert table.stand_in.transcript(table.carers).splitlines() == [
        "— general —",
        "10:00 Ada: Lunch soon",
        "10:00 Caresay: Soup: 1 (edited)",
        "      Salad: 0",
        "      [Soup] [Salad]",
        "      (Bob presses [Soup])",
        "      (only Bob sees: You chose Soup.)",
        "      (Ada presses [Salad])",
        "      (Ada sees: This interaction failed)",
    ]
