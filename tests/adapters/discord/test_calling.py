"""Answers to acts when Discord refuses them, cuts them off or is slow: each is given once, in time, or given up."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from adapters.discord.calling import MESSAGE, Calls, TooLate
from adapters.discord.reading import Act
from bot.chat.adapter import RetryLater
from bot.chat.inbound import Place, Sender
from bot.words import plain
from tests.adapters.discord.conftest import Town
from tests.platforms.discord import DiscordStandIn
from tests.platforms.discord.interactions import Interaction

ANSWERED = ["answer_interaction"]
CONTENT = {"content": "Here.", "flags": 64}


@pytest.fixture
async def stand_in() -> AsyncIterator[DiscordStandIn]:
    async with DiscordStandIn() as stand_in:
        yield stand_in
    stand_in.check()


@pytest.fixture
async def calls(stand_in: DiscordStandIn) -> AsyncIterator[Calls]:
    calls = Calls(stand_in.api_url, pause=0.001)
    calls.application = stand_in.bot.id
    calls.open()
    yield calls
    calls.close()


@pytest.fixture
def done(stand_in: DiscordStandIn) -> Interaction:
    """Bob has used a command."""
    bob = stand_in.person("Bob")
    channel = next(iter(stand_in.guild("Carers", owner=bob).channels.values()))
    return stand_in.new_interaction(2, bob, channel, {"name": "help", "type": 1, "id": "1"}, label="/help")


@pytest.fixture
def act(done: Interaction) -> Act:
    sender = Sender(platform="discord", id=str(done.person.id))
    place = Place(platform="discord", id="1", topic=str(done.channel.id))
    return Act(inbound=None, sender=sender, place=place, number=done.id, token=done.token, in_server=True)


@pytest.mark.parametrize(
    "fault", [{"kind": "status", "status": 500}, {"kind": "status", "status": 503}, {"kind": "cut_before"}], ids=str
)
async def test_a_first_answer_that_failed_is_given_again_at_once(
    stand_in: DiscordStandIn, calls: Calls, done: Interaction, act: Act, fault: dict[str, Any]
) -> None:
    stand_in.fault(times=2, **fault)
    is_ours = await calls.answer(act, MESSAGE, CONTENT)

    assert is_ours
    assert [shown.text for shown in done.private] == ["Here."]
    assert stand_in.record.late == 0


async def test_a_first_answer_that_got_through_unheard_is_not_given_twice(
    stand_in: DiscordStandIn, calls: Calls, done: Interaction, act: Act
) -> None:
    stand_in.fault("cut_after")
    await calls.answer(act, MESSAGE, CONTENT)

    assert [shown.text for shown in done.said] == ["Here."]


async def test_the_first_answer_stays(stand_in: DiscordStandIn, calls: Calls, done: Interaction, act: Act) -> None:
    ours = [await calls.answer(act, MESSAGE, CONTENT | {"content": said}) for said in ("Here.", "There.")]

    assert ours == [True, False]
    assert [shown.text for shown in done.said] == ["Here."]


async def test_a_connection_that_gives_no_answer_leaves_time_for_another(
    stand_in: DiscordStandIn, calls: Calls, done: Interaction, act: Act, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.discord.calling.PATIENCE_AT_FIRST", 0.05)
    stand_in.fault("held")
    async with asyncio.timeout(2):
        await calls.answer(act, MESSAGE, CONTENT)

    assert [shown.text for shown in done.said] == ["Here."]


async def test_an_act_that_discord_has_given_up_is_too_late_and_not_tried_again(
    stand_in: DiscordStandIn, calls: Calls, act: Act
) -> None:
    stand_in.time_passes(4)
    with pytest.raises(TooLate):
        await calls.answer(act, MESSAGE, CONTENT)

    assert len(stand_in.calls("answer_interaction")) == 1


async def test_a_dead_token_is_too_late(stand_in: DiscordStandIn, calls: Calls, act: Act) -> None:
    await calls.answer(act, MESSAGE, CONTENT)
    stand_in.time_passes(16 * 60)
    for call in (calls.change(act, CONTENT), calls.follow(act, CONTENT), calls.take_back(act)):
        with pytest.raises(TooLate):
            await call

    assert [call.told for call in stand_in.calls() if call.status == 401] == ["Invalid Webhook Token"] * 3


async def test_no_call_is_made_before_the_time_that_discord_asked_for_is_over(
    stand_in: DiscordStandIn, calls: Calls, done: Interaction, act: Act
) -> None:
    stand_in.fault("too_many", calls=ANSWERED, retry_after=0.05)
    await calls.answer(act, MESSAGE, CONTENT)
    stand_in.fault("too_many", calls=["edit_original"], retry_after=0.05)
    await calls.change(act, {"content": "There."})

    assert stand_in.record.too_early == 0
    assert [shown.text for shown in done.said] == ["There."]


async def test_where_discord_asks_to_wait_for_long_the_answer_is_given_up(
    stand_in: DiscordStandIn, calls: Calls, act: Act
) -> None:
    stand_in.fault("too_many", retry_after=60)
    with pytest.raises(RetryLater) as failed:
        await calls.answer(act, MESSAGE, CONTENT)

    assert failed.value.seconds == 60
    assert len(stand_in.calls("answer_interaction")) == 1


async def test_an_answer_that_fails_for_good_is_given_up(stand_in: DiscordStandIn, calls: Calls, act: Act) -> None:
    stand_in.fault("cut_before", times=50)
    with pytest.raises(RetryLater):
        await calls.answer(act, MESSAGE, CONTENT)

    assert len(stand_in.calls("answer_interaction")) == 4


async def test_before_and_after_its_time_nothing_is_sent(calls: Calls, act: Act) -> None:
    calls.close()

    with pytest.raises(RetryLater):
        await calls.answer(act, MESSAGE, CONTENT)


# With the core behind


def heard(done: Interaction) -> list[str]:
    return [plain(shown.text) for shown in done.private]


@pytest.fixture
async def asked(town: Town) -> Town:
    await town.is_founded()
    await town.asks()
    return town


@pytest.mark.parametrize("kind", ["cut_before", "cut_after", "status"])
async def test_a_vote_is_confirmed_once_whatever_happens_to_the_first_try(asked: Town, kind: Any) -> None:
    asked.stand_in.fault(kind, calls=ANSWERED)
    press = await asked.presses(asked.bob, "Soup")

    assert heard(press) == ["Counted: Soup. You can change it until it closes."]


async def test_a_promise_of_which_we_were_told_that_it_failed_becomes_the_truth_all_the_same(asked: Town) -> None:
    await asked.begins_anew(promised_after=0)
    asked.gate.clear()
    asked.stand_in.fault("cut_after", calls=ANSWERED)
    asked.stand_in.fault("cut_before", calls=ANSWERED, times=3)
    press = asked.stand_in.presses(asked.bob, asked.post(), "Soup")
    await asked.stand_in.until(lambda: len(asked.stand_in.calls("answer_interaction")) >= 4 and press.first > 0)
    meanwhile = heard(press)
    asked.gate.set()
    await asked.stand_in.until_shown(press.private[0], "Counted")

    assert meanwhile[0].startswith("One moment.")
    assert heard(press) == ["Counted: Soup. You can change it until it closes."]


async def test_a_form_after_such_a_promise_is_opened_by_a_button(asked: Town) -> None:
    card = (await asked.uses(asked.ada, "polls", asked.carers, number="1")).private[0]
    await asked.begins_anew(promised_after=0)
    asked.gate.clear()
    asked.stand_in.fault("cut_after", calls=ANSWERED)
    asked.stand_in.fault("cut_before", calls=ANSWERED, times=3)
    press = asked.stand_in.presses(asked.ada, card, "Change")
    tried = len(asked.stand_in.calls("answer_interaction"))
    await asked.stand_in.until(lambda: len(asked.stand_in.calls("answer_interaction")) >= tried + 4)
    asked.gate.set()
    await asked.stand_in.until_shown(press.private[0], "The form is ready now")

    assert press.private[0].labels == ("Open the form",)


async def test_an_act_that_discord_has_given_up_is_counted_and_given_up_quietly(
    asked: Town, capsys: pytest.CaptureFixture[str]
) -> None:
    asked.gate.clear()
    press = asked.stand_in.presses(asked.bob, asked.post(), "Soup")
    asked.stand_in.time_passes(4)
    asked.gate.set()
    await asked.stand_in.until(lambda: bool(asked.stand_in.record.late))
    again = await asked.presses(asked.bob, "Soup")

    said = "".join(capsys.readouterr())
    assert asked.stand_in.state(press) == "failed"
    assert heard(again) == ["You chose Soup already. It is counted once."]
    assert "error" not in said.replace("error=TooLate", "")
