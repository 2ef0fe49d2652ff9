"""What the bot hears of all that Discord tells: words in private, and acts that nobody's screen could have sent."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from bot.chat.inbound import Arrived, Inbound, Left, Reached, Said
from bot.chat.outbound import Answer
from bot.refusals import NotSaved
from bot.words import plain
from tests.adapters.discord.conftest import Town
from tests.platforms.discord.interactions import Interaction
from tests.platforms.discord.messages import Shown

SORRY = "Something went wrong on our side. Nothing was changed. Please try again."


def said(town: Town) -> list[Said]:
    return [act for act in town.acts if isinstance(act, Said)]


async def bob_is_heard(town: Town) -> None:
    """All that was told before is heard: events come in order."""
    before = len(town.acts)
    await town.uses(town.bob, "help", town.carers)
    assert len(town.acts) > before


# Words


async def test_words_in_private_come_in_with_who_and_when_they_are_edited(town: Town) -> None:
    wrote = town.stand_in.says(town.bob, "Hello")
    await town.stand_in.until(lambda: bool(town.stand_in.world.private(town.bob).by_bot()))
    edits(town, wrote, "Hello again")
    await bob_is_heard(town)
    first, second = said(town)

    assert (first.text, first.edited, second.text, second.edited) == ("Hello", False, "Hello again", True)
    assert first.sender == second.sender
    assert (first.sender.id, first.sender.name, first.sender.leads) == (str(town.bob.id), "Bob", False)
    assert (first.place.private, first.place.id) == (True, str(town.bob.id))
    assert first.written == second.written == str(wrote.id)
    assert first.key != second.key


def edits(town: Town, wrote: Shown, words: str) -> None:
    town.clock.passes(1)
    town.stand_in.world.edit(wrote, content=words)
    town.stand_in.world.tell_message(wrote, "MESSAGE_UPDATE")


async def test_words_that_come_again_are_answered_once(town: Town) -> None:
    wrote = town.stand_in.says(town.bob, "/help")
    town.stand_in.world.tell_message(wrote)
    await bob_is_heard(town)
    await town.stand_in.until(lambda: bool(town.stand_in.world.private(town.bob).by_bot()))
    await bob_is_heard(town)

    assert len(said(town)) == 1
    assert len(town.stand_in.world.private(town.bob).by_bot()) == 1


async def test_words_in_servers_and_those_of_bots_are_nothing_to_us(town: Town) -> None:
    """The first are not even told, without the right to hear them."""
    other = town.stand_in.person("Other")
    other.is_bot = True
    for where in (None, town.carers):
        if where is not None:
            town.stand_in.joins(other, town.server)
        town.stand_in.says(other, "/help", where)
    town.stand_in.says(town.bob, f"<@{town.stand_in.bot.id}> /help", town.carers)
    for words in ("told anyway", "told twice"):
        shown = town.stand_in.says(town.bob, words, town.carers)
        town.stand_in.world.tell(
            "MESSAGE_CREATE", shown.as_message() | {"guild_id": str(town.server.id)}, town.server.id
        )
    await bob_is_heard(town)

    assert said(town) == []
    assert town.stand_in.world.private(other).by_bot() == []


async def test_an_answer_in_private_that_failed_is_tried_again(town: Town) -> None:
    town.stand_in.fault("cut_before", calls=["send_message"], times=2)
    town.stand_in.says(town.bob, "/help")
    await town.stand_in.until(lambda: bool(town.stand_in.world.private(town.bob).by_bot()))

    assert "Caresay" in plain(town.stand_in.world.private(town.bob).last.text)


async def test_an_answer_in_private_that_got_through_unheard_is_there_once(town: Town) -> None:
    town.stand_in.fault("cut_after", calls=["send_message"])
    town.stand_in.says(town.bob, "/help")
    await town.stand_in.until(lambda: bool(town.stand_in.record.repeats))

    assert len(town.stand_in.world.private(town.bob).by_bot()) == 1


async def test_a_promise_in_private_that_got_through_unheard_becomes_the_answer(town: Town) -> None:
    await town.begins_anew(promised_after=0)
    private = town.stand_in.world.private(town.bob)
    town.gate.clear()
    town.stand_in.fault("cut_after", calls=["send_message"])
    town.stand_in.says(town.bob, "/help")
    await town.stand_in.until(lambda: bool(private.by_bot()))
    meanwhile = plain(private.last.text)
    town.gate.set()
    await town.stand_in.until_shown(private.last, "Caresay")

    assert meanwhile.startswith("One moment.")
    assert len(private.by_bot()) == 1


async def test_whoever_takes_no_answer_in_private_holds_up_nobody(town: Town) -> None:
    town.stand_in.says(town.bob, "/help")
    town.stand_in.closes_private_messages(town.bob)
    await bob_is_heard(town)

    assert len(said(town)) == 1
    assert town.stand_in.world.private(town.bob).by_bot() == []


# Acts that nobody's screen could have sent


async def sends(town: Town, kind: int, data: Any, on: Shown | None = None) -> Interaction:
    done = town.stand_in.new_interaction(kind, town.bob, town.carers, data, label="?", message=on)
    return await town.stand_in.settled(town.stand_in.send(done))


FORGED = [
    "x" * 100,
    "vote",
    "vote:",
    "vote:1:1",
    "vote:999999999999999999999:1",
    "poll-do::",
    "~form:",
    "~form:" + "x" * 94,
    "~form:poll-change:1",
    "~do:",
    "~do:" + "x" * 96,
    "~do:join-" + "x" * 26,
    "~0~",
    "~0~vote:1:1",
    "~0~~form:x",
    "~99~~99~vote:1:1",
    "~",
    "~many",
    "\u202e\u200f",
    " ",
    "\x00",
]


@pytest.mark.parametrize("code", FORGED, ids=lambda code: repr(code)[:24])
async def test_a_forged_code_changes_nothing_and_is_answered_in_private(town: Town, code: str) -> None:
    await town.is_founded()
    post = await town.asks()
    before = town.stand_in.transcript(town.carers)
    done = await sends(town, 3, {"custom_id": code, "component_type": 2, "id": 0}, post)
    await town.settles()

    assert town.stand_in.state(done) == "done"
    assert done.public == []
    assert [plain(line) for line in town.post().lines[2:4]] == ["Soup: 0", "Salad: 0"]
    assert town.stand_in.transcript(town.carers).startswith(before)


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (2, {"name": "poll", "options": [{"name": "question", "type": 3}]}),
        (2, {"type": 1}),
        (3, {"custom_id": "~many:0", "component_type": 3, "values": []}),
        (3, {"custom_id": "~into:x", "component_type": 8, "values": ["1"]}),
        (5, {"custom_id": "poll-change:7", "components": [{"type": 18, "component": 7}]}),
    ],
    ids=["a command", "no command", "a list", "a channel", "a form"],
)
async def test_what_cannot_be_read_is_answered_in_private_and_not_logged(
    town: Town, capsys: pytest.CaptureFixture[str], kind: int, data: Any
) -> None:
    await town.is_founded()
    done = await sends(town, kind, data | {"secret": "secret"}, await town.asks() if kind == 3 else None)

    assert [plain(shown.text) for shown in done.private] == [SORRY]
    assert "secret" not in "".join(capsys.readouterr())


@pytest.mark.parametrize("form", ["poll-change:7", "poll-change:", "nothing", "x" * 100])
async def test_a_forged_form_is_answered_in_private_with_what_was_written(town: Town, form: str) -> None:
    await town.is_founded()
    rows = [{"type": 18, "component": {"type": 4, "custom_id": "question", "id": 0, "value": "My words"}}]
    done = await sends(town, 5, {"custom_id": form, "components": rows})

    assert "My words" in plain(done.text)
    assert done.public == []


async def test_acts_by_the_dozen_that_cannot_be_read_do_no_harm_to_those_that_can(town: Town) -> None:
    await town.is_founded()
    post = await town.asks()
    for _ in range(40):
        forged = {"custom_id": "~many:0", "component_type": 3}
        town.stand_in.send(town.stand_in.new_interaction(3, town.bob, town.carers, forged, label="?", message=post))
    press = await town.presses(town.bob, "Soup")
    await town.stand_in.until(lambda: not town.stand_in.stuck())

    assert plain(press.text).startswith("Counted: Soup.")


# Places


async def test_what_happens_to_servers_channels_and_threads_is_told(town: Town) -> None:
    town.acts.clear()
    more = town.stand_in.guild("More", owner=town.ada, channels=["hall"])
    thread = town.stand_in.opens_thread(town.carers, "Meals")
    town.stand_in.removes_channel(thread)
    town.stand_in.removes_channel(town.channel("lunch"))
    town.stand_in.outage(more)  # is no leaving
    town.stand_in.outage(more, over=True)  # and no coming
    town.stand_in.removes_bot(more)
    await bob_is_heard(town)
    await town.until(lambda: len(comings(town)) == 4)  # what Bob did may be done before that
    told = comings(town)
    hall = next(iter(more.channels.values()))

    assert [where(act) for act in told] == [
        (Arrived, str(more.id), str(hall.id)),
        (Left, str(town.server.id), str(thread.id)),
        (Left, str(town.server.id), str(town.channel("lunch").id)),
        (Left, str(more.id), ""),
    ]
    assert all(act.sender.faceless for act in told)
    assert len({act.key for act in told}) == 4


def comings(town: Town) -> list[Inbound]:
    return [act for act in town.acts if isinstance(act, Arrived | Left)]


def where(act: Inbound) -> tuple[type[Inbound], str, str]:
    return type(act), act.place.id, act.place.topic


@pytest.mark.parametrize(
    ("happens", "kind"),
    [
        (lambda town: town.stand_in.guild("More", owner=town.ada), Arrived),
        (lambda town: town.stand_in.removes_bot(town.server), Left),
        (lambda town: town.stand_in.removes_channel(town.channel("lunch")), Left),
    ],
    ids=["added", "removed", "a channel deleted"],
)
async def test_what_happens_to_a_place_is_told_until_it_is_saved(
    town: Town, monkeypatch: pytest.MonkeyPatch, happens: Callable[[Town], object], kind: type[Inbound]
) -> None:
    told, saved = [0], asyncio.Event()

    async def take(act: Inbound) -> Answer:
        told[0] += not isinstance(act, Reached)
        if told[0] < 4:
            raise NotSaved
        answer = await Town.take(town, act)
        saved.set()
        return answer

    monkeypatch.setattr(town, "take", take)
    await town.begins_anew()
    town.acts.clear()
    happens(town)
    async with asyncio.timeout(10):
        await saved.wait()

    assert [type(act) for act in town.acts] == [kind]
