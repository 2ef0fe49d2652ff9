"""What is confided in private: what is no text, what waited, what is taken away again, what is said to one alone."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from functools import partial
from typing import Any

import pytest

from adapters.telegram.erasing import AT_ONCE
from adapters.telegram.showing import payload, start_link
from bot.chat.adapter import Unreachable
from bot.chat.fit import fit
from bot.chat.inbound import Inbound, Place, Pressed, Said, Sender
from bot.chat.outbound import Answer, Choice, Door, Message, Picture, Receipt
from tests.adapters.contract import PICTURE
from tests.adapters.telegram.stage import TelegramStage, on_stage
from tests.platforms.telegram.chats import Shown
from tests.platforms.telegram.speaking import DELETABLE
from tests.support.pictures import png

BY_HAND = "Please delete it by hand."
TOKEN = "k3v9q0x7t2m5r8w1z4b6n0c2d5"


@pytest.fixture
async def stage() -> AsyncIterator[TelegramStage]:
    async with on_stage(pause=0.001) as stage:
        yield stage


async def comes(stage: TelegramStage, does: Callable[[], object]) -> Inbound:
    """Somebody does something; gives what reached the core, when it is answered."""
    before = len(stage.inbox.acts)
    does()
    await stage.stand_in.drained()
    await asyncio.gather(*_answers(stage))
    assert len(stage.inbox.acts) == before + 1
    return stage.inbox.acts[-1]


def _answers(stage: TelegramStage) -> "list[asyncio.Task[None]]":
    tasks: list[asyncio.Task[None]] = list(stage.adapter._tasks)  # type: ignore[attr-defined]
    return tasks


def standing(stage: TelegramStage) -> list[str]:
    """What stands in Ada's private chat."""
    return [shown.text for shown in stage.stand_in.world.private(stage.ada).messages]


def called(stage: TelegramStage) -> list[tuple[str, str]]:
    """What was called for which chat, besides what is called whatever people do."""
    calls = [call for call in stage.stand_in.calls() if "chat_id" in call.parameters or call.method == "getFile"]
    return [(call.method, str(call.parameters.get("chat_id", ""))) for call in calls]


# What came in no words


WORDLESS: dict[str, Any] = {
    "voice": {"file_id": "v1", "file_unique_id": "v", "duration": 4},
    "sticker": {
        "file_id": "s1",
        "file_unique_id": "s",
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
    },
    "location": {"latitude": 52.2, "longitude": 0.1},
    "contact": {"phone_number": "+447700900123", "first_name": "Mary"},
    "video_note": {"file_id": "n1", "file_unique_id": "n", "length": 240, "duration": 4},
}


@pytest.mark.parametrize("kind", WORDLESS)
async def test_what_has_no_words_comes_in_as_such_and_without_its_caption(stage: TelegramStage, kind: str) -> None:
    more = {kind: WORDLESS[kind], "caption": "She shouts at me"}
    act = await comes(stage, lambda: stage.stand_in.says(stage.ada, "", more=more))

    assert isinstance(act, Said)
    assert (act.text, act.textless, act.forwarded, act.brought) == ("", True, False, None)
    assert act.place.private
    assert called(stage) == []
    assert stage.stand_in.record.fetched == 0


@pytest.mark.parametrize("name", ["", "diary.pdf"])
async def test_words_with_a_photo_or_a_document_are_no_text_by_themselves(stage: TelegramStage, name: str) -> None:
    act = await comes(stage, lambda: stage.stand_in.sends(stage.ada, png(1), name, caption="She shouts at me"))

    assert isinstance(act, Said)
    assert (act.text, act.textless) == ("She shouts at me", True)
    assert act.brought is not None
    assert called(stage) == []
    assert stage.stand_in.record.fetched == 0


async def test_what_was_forwarded_says_so(stage: TelegramStage) -> None:
    theirs = stage.stand_in.says(stage.bob, "My manager shouted at me", stage.chat)
    act = await comes(stage, lambda: stage.stand_in.forwards(stage.ada, theirs))

    assert isinstance(act, Said)
    assert (act.text, act.forwarded, act.textless) == ("My manager shouted at me", True, False)


async def test_a_text_of_ones_own_has_none_of_these_marks(stage: TelegramStage) -> None:
    act = await comes(stage, lambda: stage.stand_in.says(stage.ada, "My manager shouted at me"))

    assert isinstance(act, Said)
    assert (act.textless, act.forwarded, act.waited) == (False, False, False)


# What waited


async def test_what_was_written_before_we_listened_has_waited_and_what_comes_then_has_not() -> None:
    async with on_stage() as stage:
        late = stage.stand_in.says
        before = await comes(stage, lambda: late(stage.ada, "While you are here"))
        await stage.stops()
        late(stage.ada, "While you were away")
        stage.stand_in.world.clock.leap(60)
        await stage.begins_anew()
        await stage.stand_in.drained()
        waited = stage.inbox.acts[-1]
        now = await comes(stage, lambda: late(stage.ada, "Now that you are back"))

    acts = [act for act in (before, waited, now) if isinstance(act, Said)]
    assert [(act.text, act.waited) for act in acts] == [
        ("While you are here", False),
        ("While you were away", True),
        ("Now that you are back", False),
    ]


# What is taken away again


async def drafts(stage: TelegramStage, *texts: str) -> tuple[Receipt, ...]:
    """Ada writes in private; gives what she wrote as receipts."""
    acts = [await comes(stage, partial(stage.stand_in.says, stage.ada, text)) for text in texts]
    return tuple(Receipt(act.written) for act in acts)


async def test_what_somebody_typed_is_taken_away_once_the_answer_is_given(stage: TelegramStage) -> None:
    typed = await drafts(stage, "My manager", "shouted at me")
    ours = await stage.adapter.deliver(stage.private, Message(title="Your words"), None, "1")
    stage.inbox.answer = Answer(note="Sent.", erases=(*typed, ours), erase_failed=BY_HAND)
    await stage.says("send", stage.private)

    assert standing(stage) == ["send", "Sent."]
    assert [method for method, _ in called(stage)] == ["sendMessage", "sendMessage", "deleteMessages"]


async def test_many_are_taken_away_a_hundred_at_a_time(stage: TelegramStage) -> None:
    written = [stage.stand_in.world.post(stage.stand_in.world.private(stage.ada), None, "x") for _ in range(230)]
    stage.inbox.answer = Answer(erases=tuple(Receipt(str(shown.id)) for shown in written))
    await stage.says("send", stage.private)

    chunks = [call.parameters["message_ids"] for call in stage.stand_in.calls("deleteMessages")]
    assert [len(chunk) for chunk in chunks] == [AT_ONCE, AT_ONCE, 30]
    assert standing(stage) == ["send"]


async def test_what_is_too_old_stays_and_is_said_and_the_rest_goes(stage: TelegramStage) -> None:
    old = await drafts(stage, "Two days ago")
    stage.stand_in.world.clock.leap(DELETABLE + 1)
    new = await drafts(stage, "Today", "Just now")
    stage.stand_in.deletes(_shown(stage, new[1]))
    stage.inbox.answer = Answer(note="Sent.", erases=(*old, *new), erase_failed=BY_HAND)
    await stage.says("send", stage.private)

    assert standing(stage) == ["Two days ago", "send", "Sent.", BY_HAND]


def _shown(stage: TelegramStage, receipt: Receipt) -> Shown:
    return stage.stand_in.world.private(stage.ada).all_messages[int(receipt.id)]


async def test_taking_away_is_tried_three_times_and_then_said(stage: TelegramStage) -> None:
    typed = await drafts(stage, "My manager shouted at me")
    stage.stand_in.fault("status", times=3, methods=["deleteMessages"])
    stage.inbox.answer = Answer(note="Sent.", erases=typed, erase_failed=BY_HAND)
    await stage.says("send", stage.private)

    assert len(stage.stand_in.calls("deleteMessages")) == 3
    assert standing(stage) == ["My manager shouted at me", "send", "Sent.", BY_HAND]


async def test_taking_away_gets_through_at_the_third_time(stage: TelegramStage) -> None:
    typed = await drafts(stage, "My manager shouted at me")
    stage.stand_in.fault("status", times=2, methods=["deleteMessages"])
    stage.inbox.answer = Answer(note="Sent.", erases=typed, erase_failed=BY_HAND)
    await stage.says("send", stage.private)

    assert standing(stage) == ["send", "Sent."]


async def test_a_press_takes_away_what_was_typed_before_it(stage: TelegramStage) -> None:
    typed = await drafts(stage, "My manager shouted at me")
    send = Choice(label="Send", action="concern-send:1", typed="/concern send")
    await stage.adapter.deliver(stage.private, Message(title="Ready?", choices=(send,)), None, "1")
    stage.inbox.answer = Answer(note="Sent.", erases=typed)
    await stage.presses("Send", stage.private)

    assert standing(stage) == ["Ready?"]
    assert isinstance(stage.inbox.acts[-1], Pressed)


async def test_where_the_answer_cannot_be_written_nothing_more_is_called(stage: TelegramStage) -> None:
    typed = await drafts(stage, "My manager shouted at me")
    stage.inbox.answer = Answer(note="Sent.", erases=typed, erase_failed=BY_HAND)
    stage.stand_in.says(stage.ada, "send")
    stage.ada.blocked = True
    await stage.stand_in.drained()
    await asyncio.gather(*_answers(stage))

    assert [method for method, _ in called(stage)] == ["sendMessage"]


@pytest.mark.parametrize("receipt", ["", "none-of-telegrams"])
async def test_a_receipt_that_is_none_of_telegrams_calls_nothing(stage: TelegramStage, receipt: str) -> None:
    stage.inbox.answer = Answer(erases=(Receipt(receipt),))
    await stage.says("send", stage.private)

    assert called(stage) == []


# What was typed in a group

TYPED = "/concern@caresay_bot my manager shouted at me"
WARNING = Answer(note="Your words were seen by all.", where="private", stays=True, erases_here=True)


async def types_in_group(stage: TelegramStage) -> None:
    """Ada types it where all can see it."""
    stage.inbox.answer = WARNING
    await comes(stage, lambda: stage.stand_in.says(stage.ada, TYPED, stage.chat))


async def test_a_private_answer_to_what_was_typed_in_a_group_is_said_in_private_alone(stage: TelegramStage) -> None:
    """A01."""
    await types_in_group(stage)

    assert called(stage) == [("sendMessage", "501")]
    assert standing(stage) == ["Your words were seen by all."]


@pytest.mark.parametrize("may", [True, False])
async def test_somebody_who_never_opened_the_private_chat_gets_nothing_else(stage: TelegramStage, may: bool) -> None:
    """A02."""
    if may:
        stage.stand_in.promotes_bot(stage.ada, stage.chat)
        await stage.stand_in.drained()
    stage.ada.started = False
    await types_in_group(stage)

    delete = [("deleteMessage", stage.group.id)] if may else []
    assert called(stage) == [*delete, ("sendMessage", "501")]
    assert stage.chat.by_bot() == []


async def test_it_is_deleted_in_the_group_where_we_were_told_that_we_may(stage: TelegramStage) -> None:
    stage.stand_in.promotes_bot(stage.ada, stage.chat, ["can_delete_messages"])
    await types_in_group(stage)

    assert called(stage) == [("deleteMessage", stage.group.id), ("sendMessage", "501")]
    assert [shown.text for shown in stage.chat.messages if shown.text] == []


@pytest.mark.parametrize("becomes", ["demotes_bot", "promoted without it"])
async def test_it_is_not_tried_where_we_were_told_that_we_may_not(stage: TelegramStage, becomes: str) -> None:
    stage.stand_in.promotes_bot(stage.ada, stage.chat, ["can_delete_messages"])
    if becomes == "demotes_bot":
        stage.stand_in.demotes_bot(stage.ada, stage.chat)
    else:
        stage.stand_in.promotes_bot(stage.ada, stage.chat, ["can_pin_messages"])
    await types_in_group(stage)

    assert called(stage) == [("sendMessage", "501")]


async def test_what_could_not_be_deleted_in_a_group_is_not_tried_there_again(stage: TelegramStage) -> None:
    stage.stand_in.promotes_bot(stage.ada, stage.chat)
    await stage.stand_in.drained()
    stage.chat.members[stage.stand_in.bot.id] = replace(stage.chat.member(stage.stand_in.bot), rights=frozenset())
    for _ in range(2):
        await types_in_group(stage)

    assert [method for method, _ in called(stage)].count("deleteMessage") == 1


async def test_whoever_blocked_us_is_not_whispered_to(stage: TelegramStage) -> None:
    stage.ada.blocked = True
    with pytest.raises(Unreachable):
        await stage.adapter.whisper(Sender(platform="telegram", id="501"), Message(title="There is something to read."))

    assert called(stage) == [("sendMessage", "501")]


# What is shown


async def test_a_guarded_message_can_be_neither_saved_nor_passed_on(stage: TelegramStage) -> None:
    guarded = Message(title="A reader answers", guarded=True)
    for message in (guarded, replace(guarded, attached=_picture()), Message(title="Lunch?")):
        await stage.adapter.deliver(stage.private, message, None, message.title)  # type: ignore[arg-type]  # spoken

    assert [shown.protected for shown in stage.stand_in.world.private(stage.ada).by_bot()] == [True, True, False]


def _picture() -> Picture:
    return PICTURE


async def test_a_button_copies_a_text_and_asks_nobody(stage: TelegramStage) -> None:
    code = "7K3M-Q9XT-2V5R-8W1Z"
    copy = Choice(label="Copy code", action="", typed="", copies=code)
    send = Choice(label="Send", action="concern-send:1", typed="/concern send")
    [page] = fit(Message(title=code, choices=(copy, send)), stage.adapter.capabilities)
    await stage.adapter.deliver(stage.private, page, None, "1")

    assert stage.stand_in.world.private(stage.ada).last.button("Copy code")["copy_text"] == {"text": code}


async def test_a_door_in_a_group_post_is_a_button_with_an_address_below_it(stage: TelegramStage) -> None:
    door = Door(label="Send a concern", thing=f"concern {TOKEN}", action="concern-open:1")
    await stage.adapter.deliver(stage.group, Message(title="Something wrong?", lines=(door,)), None, "1")
    shown = stage.stand_in.last(stage.chat)

    assert shown.button("Send a concern")["url"] == f"https://t.me/caresay_bot?start=concern-{TOKEN}"
    assert shown.text == "Something wrong?"
    act = await comes(stage, lambda: stage.stand_in.opens_link(stage.ada, shown.button("Send a concern")["url"]))
    assert isinstance(act, Said)
    assert (act.text, act.place) == (f"/start concern-{TOKEN}", Place(platform="telegram", id="501", private=True))


def test_a_link_carries_the_whole_word_of_a_concern() -> None:
    assert len(payload(f"concern {TOKEN}")) == 34
    assert start_link("caresay_bot", f"concern {TOKEN}").endswith(f"?start=concern-{TOKEN}")
