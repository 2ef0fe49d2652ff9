"""Discord is away, cuts calls off, or somebody deletes what stands there: afterwards every post is right, each once."""

from datetime import timedelta
from typing import Any

import pytest

from bot.main.core import assemble, connect
from bot.words import plain
from tests.adapters.discord.conftest import Town
from tests.platforms.discord.interactions import Interaction
from tests.platforms.discord.messages import Shown

MINUTE = timedelta(minutes=1)
STEP = timedelta(seconds=20)
GUILDS_AND_PRIVATE_MESSAGES = 1 << 0 | 1 << 12


@pytest.fixture
async def founded(town: Town) -> Town:
    await town.is_founded()
    return town


async def time_passes(town: Town, minutes: int) -> None:
    """The courier tries whatever is due, again and again."""
    for _ in range(minutes * 3):
        town.clock.now += STEP
        await town.core.courier.deliver_due()


def starts_anew(town: Town) -> None:
    """The program was killed: what it had in memory is gone, and its leases are freed as at a start."""
    town.storage.transact(lambda work: work.outbox.free_leases())
    town.core = assemble(
        town.storage,
        town.adapters,
        language="en",
        now=town.clock,
        machine_now=town.clock,
        painter=town.core.painter,
    )
    connect(town.core, town.storage)


def polls(town: Town) -> list[Shown]:
    return [shown for shown in town.carers.by_bot() if "Take back" in shown.labels]


def tallies(town: Town) -> list[list[str]]:
    return [[plain(line) for line in shown.lines[2:4]] for shown in polls(town)]


async def settled(town: Town, done: Interaction) -> Interaction:
    """Answered; the courier has not been let run."""
    return await town.stand_in.settled(done)


async def test_a_post_that_could_not_be_sent_comes_late_and_once(founded: Town) -> None:
    founded.stand_in.fault("cut_before", calls=["send_message"], times=4)
    await founded.uses(founded.ada, "poll", founded.carers, question="Lunch? | Soup | Salad")
    during = tallies(founded)
    await time_passes(founded, minutes=5)

    assert during == []
    assert tallies(founded) == [["Soup: 0", "Salad: 0"]]


@pytest.mark.parametrize("restarted", [False, True])
async def test_a_first_post_that_got_through_unheard_is_shown_once_and_brought_up_to_date(
    founded: Town, restarted: bool
) -> None:
    founded.stand_in.fault("cut_after", calls=["send_message"])
    await founded.uses(founded.ada, "poll", founded.carers, question="Lunch? | Soup | Salad")
    press = await settled(founded, founded.stand_in.presses(founded.bob, founded.post(), "Soup"))
    if restarted:
        await founded.begins_anew()
        starts_anew(founded)
    before = tallies(founded)
    await time_passes(founded, minutes=1)

    assert plain(press.text).startswith("Counted: Soup.")
    assert before == [["Soup: 0", "Salad: 0"]]
    assert tallies(founded) == [["Soup: 1 (100%)", "Salad: 0 (0%)"]]
    assert founded.stand_in.record.repeats == 1


async def test_votes_while_discord_takes_no_calls_for_posts_are_shown_when_it_does(founded: Town) -> None:
    post = await founded.asks()
    founded.stand_in.fault("cut_before", calls=["edit_message"], lasts=60)
    for who, label in ((founded.bob, "Soup"), (founded.ada, "Salad"), (founded.bob, "Salad")):
        await founded.presses(who, label, post)
    during = tallies(founded)
    await time_passes(founded, minutes=10)

    assert during == [["Soup: 0", "Salad: 0"]]
    assert tallies(founded) == [["Soup: 0 (0%)", "Salad: 2 (100%)"]]


@pytest.mark.parametrize("kind", ["cut_after", "malformed"])
async def test_a_redrawing_of_which_we_were_not_told_is_done_again(founded: Town, kind: Any) -> None:
    post = await founded.asks()
    founded.stand_in.fault(kind, calls=["edit_message"])
    await founded.presses(founded.bob, "Soup", post)
    await time_passes(founded, minutes=1)

    assert tallies(founded) == [["Soup: 1 (100%)", "Salad: 0 (0%)"]]


async def test_after_an_hour_without_discord_all_owed_posts_are_right_each_once(
    founded: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("discord.backoff.ExponentialBackoff.delay", lambda _: 0.001)
    post = await founded.asks()
    press = await settled(founded, founded.stand_in.presses(founded.bob, post, "Soup"))
    founded.stand_in.goes_down()
    await time_passes(founded, minutes=59)
    during = tallies(founded)
    founded.stand_in.clear_faults()
    await founded.stand_in.connected()
    late = await settled(founded, founded.stand_in.presses(founded.ada, post, "Salad"))
    await time_passes(founded, minutes=6)

    assert during == [["Soup: 0", "Salad: 0"]]
    assert plain(press.text).startswith("Counted: Soup.")
    assert plain(late.text).startswith("Counted: Salad.")
    assert tallies(founded) == [["Soup: 1 (50%)", "Salad: 1 (50%)"]]


async def test_a_post_that_somebody_deleted_is_not_posted_again_by_itself(founded: Town) -> None:
    post = await founded.asks()
    founded.stand_in.fault("message_deleted", calls=["edit_message"])
    await founded.presses(founded.bob, "Soup", post)
    await time_passes(founded, minutes=2)
    card = await founded.uses(founded.ada, "polls", founded.carers, number="1")

    assert tallies(founded) == []
    assert "Somebody deleted it" in plain(card.text)


async def test_a_channel_that_is_closed_to_us_for_a_while_shows_what_is_owed_when_it_is_open(founded: Town) -> None:
    post = await founded.asks()
    founded.stand_in.overrides(founded.carers, founded.stand_in.bot, deny=["view_channel"])
    await founded.presses(founded.bob, "Soup", post)
    during = tallies(founded)
    founded.stand_in.overrides(founded.carers, founded.stand_in.bot)
    await founded.presses(founded.ada, "Soup", post)
    await time_passes(founded, minutes=1)

    assert during == [["Soup: 0", "Salad: 0"]]
    assert tallies(founded) == [["Soup: 2 (100%)", "Salad: 0 (0%)"]]


async def test_no_call_that_promises_mends_or_opens_allows_a_mention(founded: Town) -> None:
    """D01, by the ways that only trouble takes."""
    everybody = "@everyone <@&123> <@456> @here"
    await founded.asks(f"{everybody}? | {everybody} | Salad")
    await founded.begins_anew(promised_after=0)
    founded.gate.clear()
    promised = await founded.stand_in.answered(founded.stand_in.uses(founded.ada, "polls", founded.carers, number="1"))
    founded.stand_in.says(founded.ada, everybody)
    founded.gate.set()
    await founded.stand_in.until_shown(promised.private[0], "everyone")
    late = await founded.stand_in.answered(founded.stand_in.presses(founded.ada, promised.private[0], "Change"))
    await founded.stand_in.until(lambda: bool(late.form or "ready" in late.text))
    said = [call.parameters.get("data") or call.parameters for call in founded.stand_in.calls()]
    shown = [one for one in said if ("components" in one and "custom_id" not in one) or "content" in one]

    assert len(shown) > 8
    assert [one["allowed_mentions"] for one in shown] == [{"parse": []}] * len(shown)
    assert not [one for one in founded.stand_in.bot_said() if one.pings]


async def test_no_session_asks_for_more_than_servers_and_private_messages(founded: Town) -> None:
    founded.stand_in.forgets_sessions()
    await founded.stand_in.connected()

    assert {session.intents for session in founded.stand_in.gateway.sessions.values()} == {GUILDS_AND_PRIVATE_MESSAGES}
