"""What is confided on Discord: a form that nobody keeps, a long review for one person's eyes, doors that do a thing."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from adapters.discord.adapter import Discord
from adapters.discord.forms import KEPT_FOR, PRIVATE_KEPT_FOR, Forms, modal
from adapters.discord.showing import CAPABILITIES, MOST_TEXT
from bot.chat.fit import fit
from bot.chat.inbound import Commanded, Pressed, Said, Sender, Submitted
from bot.chat.outbound import Answer, Choice, Door, Field, Form, Message, Quote, Receipt, Text
from tests.adapters.discord.conftest import Seconds
from tests.adapters.discord.stage import DiscordStage, on_stage
from tests.platforms.discord.interactions import FORM, Interaction
from tests.support.pictures import png

ADA = Sender(platform="discord", id="1", name="Ada")
MOST = 3500
LONGEST = ("My manager shouted at me. It was on Tuesday, and nobody else was there to hear it. " * 50)[:MOST].strip()
CODE = "7K3M-Q9XT-2V5R-8W1Z"
OPEN = Choice(label="Continue", action="concern-words", typed="/concern words")


def form(value: str = "") -> Form:
    words = Field(name="words", label="Your words", long=True, most=MOST, value=value)
    return Form(name="concern-words", title="Your concern", fields=(words,), send="Next", private=True)


def review(words: str, hints: int = 6) -> Message:
    return Message(
        title="Ready to send?",
        lines=(
            Quote(words),
            *(Text(f"There seems to be a telephone number in it: {number}. Leave it out?") for number in range(hints)),
            Text("Need help now? Call 999."),
            Text("Your code:"),
            Quote(CODE),
        ),
        choices=tuple(
            Choice(label=label, action=f"concern:{label.split()[0]}", typed=f"/concern {label.split()[0]}")
            for label in ("I saved it. Send", "Who reads", "Change", "Cancel")
        ),
    )


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
async def stage(seconds: Seconds) -> AsyncIterator[DiscordStage]:
    async with on_stage(now=seconds) as stage:
        yield stage


def forms(stage: DiscordStage) -> Forms:
    assert isinstance(stage.adapter, Discord)
    return stage.adapter._composing.forms


def kept(stage: DiscordStage) -> list[str]:
    """What is kept of what people wrote into forms."""
    return [one.value for each in forms(stage)._kept.values() for one in each.form.fields]


async def settles(stage: DiscordStage, done: Interaction) -> Interaction:
    """All of an answer is given."""
    await stage.stand_in.settled(done)
    await is_idle(stage)
    return done


async def is_idle(stage: DiscordStage) -> None:
    assert isinstance(stage.adapter, Discord)
    while stage.adapter._taking._under_way:
        await asyncio.wait(tuple(stage.adapter._taking._under_way))


async def opens(stage: DiscordStage, value: str = "") -> Interaction:
    """Ada presses under a post, and has the form before her."""
    await stage.adapter.deliver(stage.group, Message(title="Something wrong?", choices=(OPEN,)), None, "1")
    stage.inbox.answer = Answer(form=form(value))
    shown = stage.stand_in.bot_messages(stage.channel)[-1]
    return await settles(stage, stage.stand_in.presses(stage.ada, shown, "Continue"))


async def sends(stage: DiscordStage, opened: Interaction, words: str, answer: Answer) -> Interaction:
    stage.inbox.answer = answer
    return await settles(stage, stage.stand_in.submits(opened, words=words))


# A private form


def test_the_longest_concern_fits_into_the_form() -> None:
    (label,) = modal(form(LONGEST))["components"]

    assert (label["component"]["max_length"], label["component"]["value"]) == (MOST, LONGEST)


async def test_a_private_form_is_the_first_answer_and_comes_back_with_all_that_was_written(stage: DiscordStage) -> None:
    opened = await opens(stage)
    await sends(stage, opened, LONGEST, Answer(message=review(LONGEST)))
    sent = stage.inbox.acts[-1]

    assert opened.first == FORM
    assert isinstance(sent, Submitted)
    assert sent.values == {"words": LONGEST}
    assert "shouted" not in repr(sent)


async def test_of_a_private_form_that_is_open_no_words_are_kept_here(stage: DiscordStage) -> None:
    await opens(stage, "My manager shouted at me")

    assert kept(stage) == [""]


async def test_a_private_form_is_forgotten_when_it_is_sent(stage: DiscordStage) -> None:
    await sends(stage, await opens(stage), LONGEST, Answer(note="Taken."))

    assert kept(stage) == []


async def test_a_refused_private_form_is_kept_for_fourteen_minutes_and_opens_as_it_was_filled(
    stage: DiscordStage, seconds: Seconds
) -> None:
    sent = await sends(stage, await opens(stage), "Too short", Answer(note="Too short.", refused=True))
    again = await settles(stage, stage.stand_in.presses(stage.ada, sent.private[0], "Put it right"))
    sent = await sends(stage, again, "Still", Answer(note="Too short.", refused=True))
    before = kept(stage)
    seconds.now += PRIVATE_KEPT_FOR + 1
    forms(stage).sweep()

    assert again.first == FORM
    assert before == ["Still"]
    assert kept(stage) == []
    assert sent.public == []


def test_old_private_forms_go_though_others_are_kept_for_longer(seconds: Seconds) -> None:
    kept_here = Forms(seconds)
    kept_here.keep(ADA, replace(form(), name="usual", private=False))
    kept_here.keep(ADA, form("secret"))
    seconds.now += PRIVATE_KEPT_FOR + 1
    found = kept_here.find(ADA, "concern-words")
    kept_here.sweep()

    assert PRIVATE_KEPT_FOR < KEPT_FOR
    assert found is None
    assert [name for _, name in kept_here._kept] == ["usual"]


# A long review


@pytest.mark.parametrize("words", [LONGEST, "*_" * (MOST // 2), "😀" * (MOST // 2), "x" * MOST, "a\n" * (MOST // 2)])
def test_a_review_quotes_the_longest_concern_whole(words: str) -> None:
    pages = fit(review(words), CAPABILITIES)
    quoted = "".join(str(line.words) for page in pages for line in page.lines if isinstance(line, Quote))

    assert "".join(quoted.split()) == "".join((words + CODE).split())


@pytest.mark.parametrize(("words", "messages"), [(LONGEST, 2), (LONGEST[:2800], 1)])
async def test_a_review_of_the_longest_concern_is_two_messages_that_only_its_writer_sees(
    stage: DiscordStage, words: str, messages: int
) -> None:
    first, *more = fit(review(words), CAPABILITIES)
    sent = await sends(stage, await opens(stage), words, Answer(message=first, more=tuple(more)))

    assert (len(sent.private), sent.public) == (messages, [])
    assert all(len(shown.text) <= MOST_TEXT for shown in sent.private)
    assert [shown.labels for shown in sent.private][-1] == ("I saved it. Send", "Who reads", "Change", "Cancel")
    assert CODE in sent.private[-1].text
    assert not stage.stand_in.seen(stage.bob)


async def test_a_press_on_the_review_is_answered_where_only_its_writer_sees_it(stage: DiscordStage) -> None:
    first, *more = fit(review(LONGEST), CAPABILITIES)
    sent = await sends(stage, await opens(stage), LONGEST, Answer(message=first, more=tuple(more)))
    stage.inbox.answer, stage.inbox.in_place = Answer(message=Message(title="Sent.")), True
    done = await settles(stage, stage.stand_in.presses(stage.ada, sent.private[-1], "I saved it. Send"))

    assert done.public == []
    assert [shown.text for shown in sent.private if "Sent." in shown.text] == ["Sent."]


# Doors


async def test_a_door_with_an_action_is_a_button_that_does_it(stage: DiscordStage) -> None:
    door = Door(label="Send a concern", thing="concern abc", action="concern-open:abc")
    await stage.adapter.deliver(stage.group, Message(title="Something wrong?", lines=(door,)), None, "1")
    stage.inbox.answer = Answer(message=Message(title="Before you begin"))
    shown = stage.stand_in.bot_messages(stage.channel)[-1]
    done = await settles(stage, stage.stand_in.presses(stage.ada, shown, "Send a concern"))
    (act,) = stage.inbox.acts

    assert isinstance(act, Pressed)
    assert act.action == "concern-open:abc"
    assert (len(done.private), done.public) == (1, [])


async def test_a_door_without_one_does_its_thing(stage: DiscordStage) -> None:
    door = Door(label="Send a concern", thing="concern abc")
    await stage.adapter.deliver(stage.group, Message(title="Something wrong?", lines=(door,)), None, "1")
    await stage.presses("Send a concern", stage.group)
    (act,) = stage.inbox.acts

    assert isinstance(act, Commanded)
    assert (act.name, act.values) == ("start", {"thing": "concern-abc"})


# What Discord cannot do


def test_a_button_that_only_copies_is_left_out() -> None:
    copy = Choice(label="Copy code", action="", typed="", copies=CODE)
    [page] = fit(Message(title=CODE, choices=(copy, OPEN)), CAPABILITIES)

    assert page.choices == (OPEN,)


async def test_what_was_typed_in_private_cannot_be_taken_away_and_this_is_said(stage: DiscordStage) -> None:
    await stage.says("My manager shouted at me", stage.private)
    typed = stage.inbox.acts[-1]
    said = Answer(note="Sent.", erases=(Receipt(typed.written),), erase_failed="Please delete it by hand.")
    stage.inbox.answer = said
    await stage.says("send", stage.private)
    await stage.stand_in.until(lambda: bool(stage.stand_in.bot_messages(stage.stand_in.world.private(stage.ada))))

    assert "Sent.\nPlease delete it by hand." in await stage.seen(stage.private)


async def test_in_a_server_nothing_is_said_of_it_because_nothing_of_it_stays(stage: DiscordStage) -> None:
    said = Answer(note="Sent.", erases=(Receipt("1"),), erase_failed="Please delete it by hand.")
    sent = await sends(stage, await opens(stage), LONGEST, said)

    assert sent.text == "Sent."


async def test_files_are_no_text_by_themselves(stage: DiscordStage) -> None:
    for files in ({}, {"diary.png": png(1)}):
        stage.stand_in.says(stage.ada, "She shouts at me", files=files)
    async with asyncio.timeout(10):
        while len(stage.inbox.acts) < 2:
            await stage._came.wait()
            stage._came.clear()

    acts = [act for act in stage.inbox.acts if isinstance(act, Said)]
    assert [(act.textless, act.forwarded) for act in acts] == [(False, False), (True, False)]
