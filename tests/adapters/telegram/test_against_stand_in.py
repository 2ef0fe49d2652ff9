"""A carers' group on Telegram, with real sockets, the real library and the real core."""

from datetime import timedelta

import pytest

from bot.words import plain
from tests.adapters.telegram.conftest import Town
from tests.platforms.telegram.chats import Shown

_MINUTE = timedelta(minutes=1)

# The first minute


async def test_a_group_is_founded_by_a_link_with_two_taps(town: Town) -> None:
    await town.is_founded()

    assert "Carers has begun. You are its owner." in plain(town.private(town.ada).last.text)
    assert "This group is part of Carers" in plain(town.stand_in.transcript(town.carers))


async def test_a_code_typed_by_somebody_who_does_not_lead_is_refused_in_the_group(town: Town) -> None:
    town.stand_in.adds_bot(town.ada, town.carers)
    town.stand_in.says(town.bob, "/join abcdefghijklmnopqrstuvwxyz", town.carers)
    await town.settles()

    assert len(town.stand_in.calls("getChatMember")) == 1
    [refused] = [shown for shown in town.carers.by_bot() if "I do not know this code." in shown.text]
    assert refused.reply_to is not None


async def test_a_question_is_asked_answered_and_redrawn(town: Town) -> None:
    await town.is_founded()
    post = await town.asks()
    heard = await town.presses(town.bob, "Soup")

    assert post.lines[0] == "Lunch?"
    assert [plain(line) for line in town.post().lines[2:4]] == ["Soup: 1 (100%)", "Salad: 0 (0%)"]
    assert plain(heard.text) == "Counted: Soup. You can change it until it closes."
    assert heard.alert


async def test_an_edited_command_corrects_the_question(town: Town) -> None:
    await town.is_founded()
    town.stand_in.says(town.ada, "/poll Lunhc? | Soup | Salad", town.carers)
    await town.settles()
    asked = next(shown for shown in town.carers.messages if "Lunhc" in shown.text and not shown.own)
    town.stand_in.edits(asked, "/poll Lunch? | Soup | Salad | Pie")
    await town.settles()

    assert town.post().lines[0] == "Lunch?"
    assert "Pie" in town.post().labels


# What is personal stays between two


async def test_a_private_command_in_a_group_gets_a_door_to_the_thing_itself(town: Town) -> None:
    await town.is_founded()
    await town.asks()
    await town.presses(town.bob, "Soup")
    town.stand_in.says(town.bob, "/polls", town.carers)
    await town.settles()
    town.stand_in.opens_link(town.bob, town.door())
    await town.settles()

    assert town.door().endswith("?start=polls")
    assert "One open question" not in town.stand_in.transcript(town.carers)
    assert "One open question" in town.stand_in.transcript(town.private(town.bob))


async def test_help_is_answered_in_place_and_addressed_to_nobody(town: Town) -> None:
    await town.is_founded()
    town.stand_in.says(town.bob, "/support", town.carers)
    await town.settles()

    assert "999" in town.carers.last.text
    assert town.carers.last.reply_to is None


async def test_a_press_whose_answer_is_a_message_is_answered_in_private(town: Town) -> None:
    await town.is_founded()
    town.stand_in.starts(town.bob)
    await town.settles()
    heard = await town.presses(town.bob, "What I do", _greeting(town))

    assert heard.text == "I have answered you in our private chat."
    assert "Caresay helps this group" in town.private(town.bob).last.text
    assert "Caresay helps this group" not in town.stand_in.transcript(town.carers)


async def test_somebody_who_never_started_the_bot_still_gets_help(town: Town) -> None:
    await town.is_founded()
    await town.presses(town.bob, "Urgent help", _greeting(town))

    assert "999" in town.carers.last.text


async def test_a_card_changes_where_it_stands(town: Town) -> None:
    await town.is_founded()
    await town.asks()
    town.stand_in.says(town.ada, "/polls 1")
    await town.settles()
    before = len(town.private(town.ada).messages)
    await town.presses(town.ada, "Soup", town.private(town.ada).last)

    assert len(town.private(town.ada).messages) == before


async def test_whoever_speaks_as_the_group_is_nobody_with_a_role(town: Town) -> None:
    await town.is_founded()
    large = town.stand_in.supergroup("Large", admins=[town.ada], bot=True)
    town.stand_in.says(town.ada, "/poll Lunch? | Soup | Salad", large, anonymous=True)
    await town.settles()

    assert "You wrote as the group" in large.last.text
    assert large.last.labels == ()


async def test_no_message_shows_what_is_behind_an_address(town: Town) -> None:
    """D15."""
    await town.is_founded()
    await town.asks("Is https://evil.example nice? | Yes | No")
    town.stand_in.says(town.bob, "/support", town.carers)
    await town.settles()

    assert town.stand_in.bot_said()
    assert not [shown for shown in town.stand_in.bot_said() if shown.shows_preview]
    assert "evil" not in str(town.post().links)


@pytest.mark.parametrize("part", [" | ", "\n"])
async def test_a_question_full_of_markup_is_shown_as_it_was_typed(town: Town, part: str) -> None:
    """D03."""
    words = '</b><a href="tg://user?id=1">x</a>&amp;<'
    await town.is_founded()
    post = await town.asks(f"{words}{part}Yes{part}No")

    assert post.lines[0] == words
    assert [link.goes_to for link in post.links] == ["/vote"]  # ours, in the line that says how to answer in words


# Presses, honest and forged


async def test_a_press_that_comes_again_counts_once_and_is_answered(town: Town) -> None:
    await town.is_founded()
    await town.asks()
    press = town.stand_in.presses(town.bob, town.post(), "Soup")
    pending = next(iter(town.stand_in.world.updates))
    await town.settles()
    town.stand_in.world.updates._pending.appendleft(pending)
    town.stand_in.world.updates.wake()
    await town.settles()

    assert plain(town.post().lines[2]) == "Soup: 1 (100%)"
    assert press.heard is not None
    assert len(town.stand_in.calls("answerCallbackQuery")) >= 2


@pytest.mark.parametrize("data", ["vote:1:1", "vote::", "x" * 64, "\u202e", "join-yes:abc", "vote:99999999999999999:1"])
async def test_forged_presses_are_answered_and_change_nothing(town: Town, data: str) -> None:
    await town.is_founded()
    await town.asks()
    press = town.stand_in.presses(town.bob, town.post(), data=data)
    heard = await town.stand_in.heard(press)
    await town.settles()

    assert heard.text
    assert plain(town.post().lines[2]) == "Soup: 0"


async def test_a_copy_in_another_group_counts_nothing(town: Town) -> None:
    await town.is_founded()
    await town.asks()
    others = town.stand_in.group("Others", admins=[town.bob], bot=True)
    copy = town.stand_in.forwards(town.bob, town.post(), others)
    heard = await town.presses(town.bob, "Soup", copy)

    assert "does not work here" in heard.text
    assert plain(town.post().lines[2]) == "Soup: 0"


async def test_of_quick_presses_the_last_one_wins(town: Town) -> None:
    await town.is_founded()
    await town.asks()
    votes = [button["callback_data"] for button in town.post().buttons() if "vote:" in button["callback_data"]][:2]
    load = town.stand_in.storm(town.post(), 300, people=7, data=votes)
    await town.stand_in.load_finished(load)
    town.clock.now += _MINUTE
    await town.settles()

    counts = [int(plain(line).split(": ")[1].split(" ")[0]) for line in town.post().lines[2:4]]
    assert counts == [town.stand_in.tally(town.post())[vote] for vote in votes]
    assert sum(counts) == 7


async def test_whoever_presses_a_thousand_times_keeps_nobody_waiting(town: Town) -> None:
    """D09."""
    await town.is_founded()
    post = await town.asks()
    flood = town.stand_in.storm(post, 1000, people=[town.ada], data=[post.button("Soup")["callback_data"]])
    vote = town.stand_in.presses(town.bob, post, "Salad")
    heard = await town.stand_in.heard(vote)
    await town.stand_in.load_finished(flood)
    told = [press.heard.text for press in flood.presses if press.heard is not None and press.heard.text]

    assert plain(heard.text).startswith("Counted: Salad.")
    assert len(told) < 20
    assert town.stand_in.tally(post) == {post.button("Soup")["callback_data"]: 1, vote.data: 1}


@pytest.mark.parametrize("payload", ["%%%", "x" * 65, "join-abcdefghijklmnopqrstuvwxyz", "vote-99-1", "start"])
async def test_a_link_that_leads_nowhere_gives_nothing_away(town: Town, payload: str) -> None:
    """D07."""
    await town.is_founded()
    town.stand_in.says(town.bob, f"/start {payload}")
    await town.settles()

    assert town.private(town.bob).by_bot()
    assert "Carers." not in town.private(town.bob).last.text


def _greeting(town: Town) -> Shown:
    return next(shown for shown in town.carers.by_bot() if "Urgent help" in shown.labels)
