"""Answers with pictures and documents on Discord: at once, after "one moment", and where a message changes."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from adapters.discord.answering import Interacted
from adapters.discord.calling import Calls
from adapters.discord.composing import Composing
from adapters.discord.forms import Forms
from adapters.discord.reading import Act
from adapters.discord.showing import CAPABILITIES
from bot.chat.fit import fit
from bot.chat.inbound import Confirm, Place, Pressed, Sender
from bot.chat.outbound import Answer, Chart, Choice, Document, Message, Picture, Receipt, Text
from bot.main.core import speech
from tests.platforms.discord import DiscordStandIn
from tests.platforms.discord.interactions import Interaction
from tests.platforms.discord.people import Person
from tests.support.pictures import png

PICTURE = Picture(of=Chart(title="Lunch?", rows=(), foot=""), words="Soup: 3.", content=png(1))
DOCUMENT = Document(name="answers.csv", media_type="text/csv", words="All answers", content=b"option,count")
BACK = Choice(label="Back", action="back", typed="/back")
RESULT = Message(title="Result", choices=(BACK,), attached=PICTURE)
CARD = Message(title="Your question", choices=(BACK,))


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
def bob(stand_in: DiscordStandIn) -> Person:
    bob = stand_in.person("Bob")
    stand_in.guild("Carers", owner=bob)
    return bob


def composing() -> Composing:
    return Composing(say=speech("en"), answers=lambda _: False, forms=Forms(lambda: 0.0))


def command(stand_in: DiscordStandIn, bob: Person) -> Interaction:
    channel = next(channel for channel in stand_in.world.channels.values() if channel.guild is not None)
    return stand_in.new_interaction(2, bob, channel, {"name": "help", "type": 1, "id": "1"}, label="/help")


def act_of(done: Interaction, *, pressed: bool = False) -> Act:
    sender = Sender(platform="discord", id=str(done.person.id))
    place = Place(platform="discord", id="1", topic=str(done.channel.id))
    inbound = None
    if pressed:
        assert done.message is not None
        on = Receipt(str(done.message.id))
        inbound = Pressed(key="1", sender=sender, place=place, confirm=Confirm.LASTING, action="back", on=on)
    return Act(
        inbound=inbound,
        sender=sender,
        place=place,
        number=done.id,
        token=done.token,
        in_server=True,
        is_press=pressed,
        pressed_own=pressed,
    )


def calls_made(stand_in: DiscordStandIn) -> list[str]:
    return [call.method for call in stand_in.calls()]


async def given(stand_in: DiscordStandIn, calls: Calls, bob: Person, message: Message) -> Interaction:
    """What Bob was answered with when he used a command."""
    done = command(stand_in, bob)
    await Interacted(calls, composing(), act_of(done)).give(Answer(message=message))
    return done


async def changed(stand_in: DiscordStandIn, calls: Calls, shown: Interaction, message: Message) -> Interaction:
    """Bob presses "Back" under what he was shown, and that becomes something else."""
    press = stand_in.presses(shown.person, shown.private[0], "Back")
    act = act_of(press, pressed=True)
    assert isinstance(act.inbound, Pressed)
    await Interacted(calls, composing(), act).give(Answer(message=message, replaces=act.inbound.on))
    return press


@pytest.mark.parametrize("attached", [PICTURE, DOCUMENT])
async def test_an_answer_comes_with_its_file_for_one_persons_eyes(
    stand_in: DiscordStandIn, calls: Calls, bob: Person, attached: Picture | Document
) -> None:
    done = await given(stand_in, calls, bob, replace(RESULT, attached=attached))

    assert calls_made(stand_in) == ["answer_interaction"]
    assert [media.content for media in done.private[0].media] == [attached.content]
    assert done.private[0].labels == ("Back",)


async def test_what_was_promised_becomes_the_picture(stand_in: DiscordStandIn, calls: Calls, bob: Person) -> None:
    done = command(stand_in, bob)
    reply = Interacted(calls, composing(), act_of(done))
    await reply.promise()
    await reply.give(Answer(message=RESULT))

    assert calls_made(stand_in) == ["answer_interaction", "edit_original"]
    assert [media.content for shown in done.private for media in shown.media] == [png(1)]


async def test_a_message_that_changes_gets_its_picture_in_a_second_step(
    stand_in: DiscordStandIn, calls: Calls, bob: Person
) -> None:
    done = await given(stand_in, calls, bob, CARD)
    press = await changed(stand_in, calls, done, RESULT)

    assert calls_made(stand_in)[1:] == ["answer_interaction", "edit_original"]
    assert press.first == 6
    assert [media.content for shown in done.private for media in shown.media] == [png(1)]


async def test_a_message_that_changes_loses_its_picture_at_once(
    stand_in: DiscordStandIn, calls: Calls, bob: Person
) -> None:
    done = await given(stand_in, calls, bob, RESULT)
    press = await changed(stand_in, calls, done, CARD)

    assert press.first == 7
    assert (done.private[0].text, done.private[0].media) == ("Your question", ())


async def test_a_long_answer_is_a_picture_and_then_its_words(
    stand_in: DiscordStandIn, calls: Calls, bob: Person
) -> None:
    done = command(stand_in, bob)
    first, *more = fit(replace(RESULT, lines=(Text("x" * 1200),) * 4), CAPABILITIES)
    await Interacted(calls, composing(), act_of(done)).give(Answer(message=first, more=tuple(more)))

    assert [len(shown.media) for shown in done.private] == [1, 0, 0]
    assert [shown.labels for shown in done.private] == [(), (), ("Back",)]


async def test_further_answers_bring_files_too(stand_in: DiscordStandIn, calls: Calls, bob: Person) -> None:
    done = command(stand_in, bob)
    more = (replace(RESULT, attached=DOCUMENT),)
    await Interacted(calls, composing(), act_of(done)).give(Answer(message=CARD, more=more))

    assert [media.content for shown in done.private for media in shown.media] == [DOCUMENT.content]


@pytest.mark.parametrize("promised", [False, True])
async def test_a_file_that_discord_refuses_does_not_keep_the_words_back(
    stand_in: DiscordStandIn, calls: Calls, bob: Person, promised: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.platforms.discord.server.LARGEST", 1000)
    done = command(stand_in, bob)
    reply = Interacted(calls, composing(), act_of(done))
    if promised:
        await reply.promise()
    await reply.give(Answer(message=replace(RESULT, attached=replace(DOCUMENT, content=b"x" * 1001))))

    assert [(shown.text, shown.media) for shown in done.private] == [("Result", ())]
    assert len(stand_in.forgive()) == 1


async def test_a_file_that_is_refused_where_a_message_changes_leaves_the_change(
    stand_in: DiscordStandIn, calls: Calls, bob: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.platforms.discord.server.LARGEST", 1000)
    done = await given(stand_in, calls, bob, CARD)
    await changed(stand_in, calls, done, replace(RESULT, attached=replace(DOCUMENT, content=b"x" * 1001)))

    assert [(shown.text, shown.media) for shown in done.private] == [("Result", ())]
    stand_in.forgive()


async def test_an_answer_with_a_file_that_failed_is_given_again(
    stand_in: DiscordStandIn, calls: Calls, bob: Person
) -> None:
    stand_in.fault("cut_before")
    done = await given(stand_in, calls, bob, RESULT)

    assert [media.content for media in done.private[0].media] == [png(1)]
