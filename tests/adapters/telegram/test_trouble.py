"""Telegram, the database or we fail: what then is true. With real sockets, the real library and the real core."""

import asyncio
import socket
from datetime import timedelta

import httpx
import pytest
import uvicorn

from bot.chat.adapter import RetryLater
from bot.chat.inbound import Arrived, Moved, Place
from bot.chat.outbound import Receipt
from bot.words import plain
from tests.adapters.contract import QUESTION
from tests.adapters.telegram.conftest import Town


async def test_what_could_not_be_saved_is_not_answered_and_counts_when_it_comes_again(town: Town) -> None:
    await town.is_founded()
    await town.asks()
    town.database_away = True
    press = town.stand_in.presses(town.bob, town.post(), "Soup")
    fetched = len(town.stand_in.calls("getUpdates"))
    await town.stand_in.until(lambda: len(town.stand_in.calls("getUpdates")) > fetched + 2)
    answered = press.heard
    town.database_away = False
    await town.settles()

    assert answered is None
    assert press.heard is not None
    assert plain(town.post().lines[2]) == "Soup: 1 (100%)"


async def test_a_lost_answer_is_tried_again(town: Town) -> None:
    await town.is_founded()
    await town.asks()
    town.stand_in.fault("cut_before", methods=["answerCallbackQuery"])
    heard = await town.presses(town.bob, "Soup")

    assert plain(heard.text).startswith("Counted: Soup.")


async def test_stopped_in_the_middle_and_started_again_nothing_is_lost_or_done_twice(town: Town) -> None:
    await town.is_founded()
    await town.asks()
    votes = [button["callback_data"] for button in town.post().buttons() if "vote:" in button["callback_data"]][:2]
    load = town.stand_in.storm(town.post(), 400, people=40, data=votes)
    await town.stand_in.until(lambda: load.report().answered > 50)
    await town.stops()
    waiting = len(town.stand_in.world.updates)
    await town.begins_anew()
    await town.stand_in.load_finished(load)
    keys = [act.key for act in town.acts]

    assert 0 < waiting < 400
    assert load.report().unanswered == 0
    assert len(keys) == len(set(keys))


async def test_another_poller_is_borne_until_it_goes(town: Town, capsys: pytest.CaptureFixture[str]) -> None:
    await town.stand_in.until(lambda: town.stand_in.is_polled)
    async with httpx.AsyncClient(trust_env=False) as other:
        await other.post(f"{town.stand_in.api_url}/bot{town.stand_in.token}/getUpdates", json={"timeout": 0})
    town.stand_in.says(town.bob, "/help")
    await town.settles()

    assert "Caresay helps" in town.private(town.bob).last.text
    assert "another program uses this token" in "".join(capsys.readouterr())


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("telepathy", {"from": {"id": 1}, "text": "secret"}),
        ("message", {"text": "secret"}),
        ("callback_query", {"id": 1}),
    ],
)
async def test_odd_updates_are_set_aside_and_not_logged(
    town: Town, capsys: pytest.CaptureFixture[str], kind: str, content: object
) -> None:
    town.stand_in.tells(kind, content)
    town.stand_in.says(town.bob, "/help")
    await town.settles()

    assert "Caresay helps" in town.private(town.bob).last.text
    assert "secret" not in "".join(capsys.readouterr())


async def test_the_longest_and_oddest_words_are_answered(town: Town) -> None:
    await town.is_founded()
    odd = town.stand_in.person(777, "\u202e\u200f\u202e")
    for words in ("🧑" * 2048, "/poll " + "🧑" * 2000, "\u202e\u200f", "/start " + "x" * 500):
        town.stand_in.says(odd, words)
    await town.settles()

    assert len(town.private(odd).by_bot()) == 5  # one each, and the menu for a link that leads nowhere


# Comings and goings


async def test_a_group_that_removes_the_bot_is_forgotten(town: Town) -> None:
    await town.is_founded()
    await town.asks()
    town.stand_in.removes_bot(town.ada, town.carers)
    await town.settles()
    town.stand_in.says(town.ada, "/people")
    await town.settles()

    assert "Group:" not in town.private(town.ada).last.text


async def test_a_group_that_belongs_to_nobody_is_left_after_a_week(town: Town) -> None:
    """D14."""
    town.stand_in.adds_bot(town.ada, town.carers)
    await town.settles()
    there = town.carers.member(town.stand_in.bot).there
    town.clock.now += timedelta(days=7, minutes=1)
    await town.settles()

    assert there
    assert not town.carers.member(town.stand_in.bot).there


async def test_with_telegrams_limits_on_nothing_is_refused(town: Town) -> None:
    await town.is_founded()
    town.stand_in.limit()
    crowd = town.stand_in.crowd(20)
    for person in crowd:
        person.started = True
    group = Place(platform="telegram", id=str(town.carers.id))
    private = [Place(platform="telegram", id=str(person.id), private=True) for person in crowd]
    tried = [town.adapter.deliver(place, QUESTION, None, "1") for place in [*[group] * 25, *private]]
    outcomes = await asyncio.gather(*tried, return_exceptions=True)

    assert [type(outcome) for outcome in outcomes[25:]] == [Receipt] * 20
    assert {type(outcome) for outcome in outcomes[:25]} == {Receipt, RetryLater}
    assert (town.stand_in.record.too_many, town.stand_in.record.too_early) == (0, 0)


async def test_a_group_that_becomes_large_is_told_as_an_arrival_and_a_move(town: Town) -> None:
    """In this order, as seen in issue 266 of Telegram's own server: the core must bear it."""
    town.stand_in.adds_bot(town.ada, town.carers)
    await town.settles()
    town.acts.clear()
    large = town.stand_in.migrates(town.carers)
    await town.stand_in.drained()

    arrived, *moves = town.acts
    assert isinstance(arrived, Arrived)
    assert arrived.place.id == str(large.id)
    assert [(move.place.id, move.to.id) for move in moves if isinstance(move, Moved)] == [
        (str(town.carers.id), str(large.id))
    ] * 2


async def test_menus_are_short_in_groups_and_set_once(town: Town) -> None:
    await town.settles()
    await town.begins_anew()
    await town.settles()

    assert sorted(town.stand_in.menu(town.bob, town.carers)) == ["help", "polls", "support"]
    assert {"poll", "vote", "stop"} <= set(town.stand_in.menu(town.bob))
    assert len(town.stand_in.calls("setMyCommands")) == 2


async def test_sent_updates_are_taken_as_fetched_ones_are(town: Town) -> None:
    await town.is_founded()
    await town.asks()
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{door.getsockname()[1]}/"
        await town.begins_anew(mode="webhook", webhook_url=url, webhook_secret="a-secret")
        server = uvicorn.Server(uvicorn.Config(town.adapter.webhook, log_config=None, lifespan="off", ws="none"))
        serving = asyncio.create_task(server.serve(sockets=[door]))
        heard = await town.presses(town.bob, "Soup")
        server.should_exit = True
        await serving

    assert plain(heard.text).startswith("Counted: Soup.")
    assert plain(town.post().lines[2]) == "Soup: 1 (100%)"
