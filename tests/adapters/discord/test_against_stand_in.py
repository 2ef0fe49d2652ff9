"""A carers' server on Discord, with real sockets, the real library and the real core."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.people.codes import new_code
from bot.people.model import CodeKind, CommunityId
from bot.words import plain
from tests.adapters.discord.conftest import Town
from tests.platforms.discord.interactions import Interaction
from tests.platforms.discord.messages import Shown

_MINUTE = timedelta(minutes=1)


def heard(done: Interaction) -> str:
    """What the person of an interaction was told, and nobody else."""
    assert done.public == []
    return "\n".join(plain(shown.text) for shown in done.private)


# The first minute


async def test_a_server_is_founded_by_a_code_and_one_tap(town: Town) -> None:
    await town.is_founded()

    assert "This group is part of Carers #chat." in plain(town.stand_in.transcript(town.carers))


async def test_a_code_used_by_somebody_who_does_not_lead_is_refused_in_private(town: Town) -> None:
    code = town.storage.transact(lambda work: new_code(work, CodeKind.FOUND, None))
    refused = await town.uses(town.bob, "join", town.carers, code=code)

    assert heard(refused).startswith("Only an administrator of this group can use the code here.")
    assert town.carers.by_bot() == []


async def test_more_channels_are_joined_from_a_list(town: Town) -> None:
    await town.is_founded()
    people = await town.uses(town.ada, "people", town.carers)
    adding = await town.presses(town.ada, "Add a group", people.private[0])
    (shown,) = adding.private
    pick = next(part for part in shown.parts() if part["type"] == 8)
    lunch = town.channel("lunch")
    chosen = town.stand_in.chooses(town.ada, shown, lunch, select=pick["custom_id"])
    await town.stand_in.settled(chosen)
    await town.settles()

    assert heard(chosen) == "This group now belongs to Carers #chat."
    assert "This group is part of Carers #chat." in plain(town.stand_in.transcript(lunch))


async def test_a_question_is_asked_answered_and_redrawn(town: Town) -> None:
    await town.is_founded()
    post = await town.asks()
    press = await town.presses(town.bob, "Soup")

    assert plain(post.lines[0]) == "Lunch?"
    assert [plain(line) for line in town.post().lines[2:4]] == ["Soup: 1 (100%)", "Salad: 0 (0%)"]
    assert heard(press) == "Counted: Soup. You can change it until it closes."


async def test_one_question_stands_in_two_channels_with_one_tally(town: Town) -> None:
    await town.is_founded()
    code = _place_code(town)
    await town.uses(town.ada, "join", town.channel("lunch"), code=code)
    await town.asks()
    card = await town.uses(town.ada, "polls", town.carers, number="1")
    await town.presses(town.ada, "All our groups", card.private[0])
    await town.presses(town.bob, "Soup")
    await town.presses(town.ada, "Salad", town.post(town.channel("lunch")))
    town.clock.now += _MINUTE
    await town.settles()

    for channel in (town.carers, town.channel("lunch")):
        lines = [plain(line) for line in town.post(channel).lines[2:4]]
        assert lines == ["Soup: 1 (50%)", "Salad: 1 (50%)"]


# What is personal stays between two


async def test_every_answer_to_a_command_is_private(town: Town) -> None:
    await town.is_founded()
    await town.asks()
    for command in ("help", "support", "privacy", "polls", "stop", "start"):
        done = await town.uses(town.bob, command, town.carers)

        assert heard(done)


async def test_words_in_private_are_answered_there(town: Town) -> None:
    town.stand_in.says(town.bob, "/support")
    private = town.stand_in.world.private(town.bob)
    await town.stand_in.until(lambda: bool(private.by_bot()))

    assert "999" in private.last.text


async def test_a_vote_can_be_typed(town: Town) -> None:
    await town.is_founded()
    await town.asks()
    await town.presses(town.bob, "Soup")
    typed = await town.uses(town.bob, "vote", town.carers, number="1", option="salad")

    assert heard(typed).startswith("Changed from Soup to Salad.")


async def test_a_refused_command_gives_back_what_was_typed(town: Town) -> None:
    await town.is_founded()
    refused = await town.uses(town.ada, "poll", town.carers, question="Lunch? | Soup | Soup")

    assert "/poll Lunch? | Soup | Soup" in heard(refused)


async def test_a_channel_where_the_bot_may_not_write_is_told_to_whoever_asks(town: Town) -> None:
    await town.is_founded()
    town.stand_in.overrides(town.carers, town.stand_in.bot, deny=["send_messages"])
    asked = await town.uses(town.ada, "poll", town.carers, question="Lunch? | Soup | Salad")
    town.stand_in.overrides(town.carers, town.stand_in.bot)
    await town.uses(town.ada, "help", town.carers)
    town.clock.now += _MINUTE
    await town.settles()

    assert "I may not write in this channel yet" in heard(asked)
    assert plain(town.post().lines[0]) == "Lunch?"


# Threads, and going away


async def test_a_thread_is_a_place_of_its_own(town: Town) -> None:
    await town.is_founded()
    thread = town.stand_in.opens_thread(town.carers, "Friday")
    await town.uses(town.ada, "join", thread, code=_place_code(town))
    await town.asks(channel=thread)
    await town.presses(town.bob, "Soup", town.post(thread))

    assert "Soup: 1 (100%)" in [plain(line) for line in town.post(thread).lines]
    assert not [shown for shown in town.carers.by_bot() if "Lunch?" in shown.text]


async def test_a_removed_bot_forgets_the_server_and_a_deleted_channel_is_forgotten(town: Town) -> None:
    await town.is_founded()
    await town.uses(town.ada, "join", town.channel("lunch"), code=_place_code(town))
    community = town.storage.read(lambda work: work.people.list_communities()[0].id)
    town.stand_in.removes_channel(town.channel("lunch"))
    await _until_places(town, community, 1)
    town.stand_in.removes_bot(town.server)
    await _until_places(town, community, 0)

    assert town.acts[-1].place.topic == ""


async def test_a_new_server_is_greeted_once_in_the_first_channel_where_the_bot_may_write(town: Town) -> None:
    other = town.stand_in.guild("Others", owner=town.bob, channels=["news", "chat"], bot=False)
    news, chat = other.channels.values()
    town.stand_in.overrides(news, deny=["send_messages"])
    town.stand_in.adds_bot(other)
    await town.until(lambda: bool(town.acts))
    town.clock.now += _MINUTE
    await town.settles()

    assert [shown.lines[0] for shown in chat.by_bot()] == ["Hello. I am Caresay, a helper for carers' groups."]
    assert news.by_bot() == []


# Presses, honest and forged


async def test_an_interaction_that_comes_again_has_one_effect(town: Town) -> None:
    """D08."""
    await town.is_founded()
    await town.asks()
    press = await town.presses(town.bob, "Soup")
    town.stand_in.send(press)
    await town.presses(town.ada, "Salad")

    assert "Soup: 1 (50%)" in [plain(line) for line in town.post().lines]
    assert heard(press) == "Counted: Soup. You can change it until it closes."


@pytest.mark.parametrize(
    "code", ["vote:1:1", "vote::", "x" * 100, "\u202e", "join-yes:abc", "~form:x", "~do:", "~into:", "~0~", "~many:0"]
)
async def test_forged_presses_are_answered_or_set_aside_and_change_nothing(town: Town, code: str) -> None:
    await town.is_founded()
    post = await town.asks()
    await town.presses(town.bob, "Soup")
    forged = replace(
        town.stand_in.new_interaction(
            3, town.bob, town.carers, {"custom_id": code, "component_type": 2, "id": 0}, label="?", message=post
        )
    )
    town.stand_in.send(forged)
    after = await town.presses(town.bob, "Soup")

    assert heard(after)
    assert "Soup: 1 (100%)" in [plain(line) for line in town.post().lines]


async def test_of_quick_presses_the_last_one_wins(town: Town) -> None:
    await town.is_founded()
    post = await town.asks()
    votes = [button["custom_id"] for button in post.buttons()[:2]]
    load = town.stand_in.storm(post, 300, people=7, data=votes)
    await town.stand_in.load_finished(load)
    town.clock.now += _MINUTE
    await town.settles()
    tally = town.stand_in.tally(post)
    counts = {label: int(line.split(": ")[1].split(" ")[0]) for label, line in _options(town.post())}

    for button in post.buttons()[:2]:
        assert counts[button["label"]] == tally[button["custom_id"]]


def _options(post: Shown) -> list[tuple[str, str]]:
    return [(plain(line).split(":")[0], plain(line)) for line in post.lines[2:4]]


def _place_code(town: Town) -> str:
    code: str = town.storage.transact(lambda work: new_code(work, CodeKind.PLACE, work.people.list_communities()[0].id))
    return code


async def _until_places(town: Town, community: CommunityId, count: int) -> None:
    await town.until(lambda: len(town.storage.read(lambda work: work.places.list_of(community))) == count)
