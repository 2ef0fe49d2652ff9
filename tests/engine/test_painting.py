"""Pictures on their way: painted beside everything else, once, and never waited for at length."""

import asyncio
from datetime import timedelta
from functools import partial

import pytest

from bot.chat.capabilities import Capabilities
from bot.chat.outbound import Chart, ChartRow, Message, Picture, Text
from bot.main.core import assemble
from bot.painting.painter import Painter
from bot.pictures import Shown, painted
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.polls.resulting import reads_welsh
from tests.support.chat import Chat, group
from tests.support.painting import FakePainter

CHART = Chart(title="Lunch?", rows=(ChartRow(label="Soup", amount="1", share=1.0),), foot="One person answered.")
PICTURE = Message(title="The result", attached=Picture(of=CHART, words="Soup: 1."))
WORDS = Message(title="The result", lines=(Text("Soup: 1"),))


def painter_of(chat: Chat) -> FakePainter:
    assert isinstance(chat.core.painter, FakePainter)
    return chat.core.painter


async def closes(chat: Chat) -> None:
    """Somebody answers, and the question is closed."""
    await chat.presses("bob", "Soup")
    await chat.says_privately("ada", "/polls 1 close")


def touches_result(work: StorageWork) -> None:
    """The result is to be drawn again, though nothing of it has changed."""
    poll = next(poll for poll in work.agenda.list_ended(work.people.list_communities()[0].id, most=1))
    work.outbox.refresh(poll.result, urgent=True)


async def test_a_result_arrives_with_its_picture(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await closes(chat)

    assert chat.message.title == "The result of question 1"
    assert isinstance(chat.message.attached, Picture)
    assert chat.message.attached.content
    assert len(painter_of(chat).asked) == 1


async def test_the_question_itself_has_none(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.minutes_pass(5)

    assert chat.poll.attached is None
    assert painter_of(chat).asked == []


async def test_a_result_in_which_nothing_changed_is_neither_painted_nor_sent_again(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await closes(chat)
    asked, delivered = len(painter_of(chat).asked), len(chat.platform.delivered)
    for _ in range(3):
        chat.storage.transact(touches_result)
        await chat.minutes_pass(5)

    assert len(painter_of(chat).asked) == asked
    assert len(chat.platform.delivered) == delivered


async def test_a_result_that_changed_is_sent_with_its_picture(chat: Chat) -> None:
    """The group reads another language by now."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await closes(chat)
    chat.storage.transact(partial(reads_welsh, chat))
    chat.storage.transact(touches_result)
    await chat.minutes_pass(5)

    assert chat.message.edits == 1
    assert isinstance(chat.message.attached, Picture)
    assert chat.message.attached.content
    assert len(painter_of(chat).asked) == 2


async def test_what_cannot_be_painted_goes_in_words_and_is_tried_again_with_the_next_change(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    painter_of(chat).fails = True
    await closes(chat)
    assert chat.message.attached is None
    assert chat.message.lines == ("“Lunch?” One person answered: Soup.",)
    painter_of(chat).fails = False
    chat.storage.transact(touches_result)
    await chat.minutes_pass(5)

    assert isinstance(chat.message.attached, Picture)


async def test_where_nothing_can_be_attached_nothing_is_painted(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=Capabilities(max_text=2000, max_choices=10, can_edit=True))
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await closes(chat)

    assert chat.message.lines == ("“Lunch?” One person answered: Soup.",)
    assert painter_of(chat).asked == []


async def test_while_a_picture_is_painted_votes_are_counted_and_shown_elsewhere(make_chat: MakeChat) -> None:
    """Neither a transaction nor a turn is held: here there is one turn for all."""
    evening = group("evening")
    chat = await make_chat(evening)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says("ada", "/poll Supper? | Fish | Pie", place=evening)
    await chat.presses("bob", "Soup")
    chat.core.courier._turns[chat.platform.platform] = asyncio.Semaphore(1)
    painter = painter_of(chat)
    painter.gate = asyncio.Event()
    painter.reached.clear()
    closing = asyncio.create_task(chat.says_privately("ada", "/polls 1 close"))
    await painter.reached.wait()
    await chat.presses("cat", "Fish", place=evening)

    assert chat.messages(evening)[-1].lines[0] == "Fish: 1"
    assert "The result of question 1" not in [shown.title for shown in chat.messages()]
    painter.gate.set()
    await closing
    assert chat.message.title == "The result of question 1"


async def test_a_picture_that_takes_too_long_is_not_waited_for(
    make_chat: MakeChat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.courier.POST_PATIENCE", 0.01)
    monkeypatch.setattr("bot.pictures.ANSWER_PATIENCE", 0.01)
    chat = await make_chat()
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    painter_of(chat).gate = asyncio.Event()
    await closes(chat)
    assert chat.message.title == "The result of question 1"
    assert chat.message.attached is None
    await chat.says_privately("bob", "/polls 1")

    assert chat.private_message.startswith("The result of question 1")
    assert chat.answer.message is not None
    assert chat.answer.message.attached is None


async def test_a_private_answer_is_painted_and_a_note_asks_for_nothing(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await closes(chat)
    asked = len(painter_of(chat).asked)
    await chat.says_privately("bob", "/polls 1 result")
    assert chat.answer.message is not None
    picture = chat.answer.message.attached
    assert isinstance(picture, Picture)
    assert picture.content
    await chat.says_privately("bob", "/polls 1 who")
    await chat.says_privately("bob", "/polls")

    assert len(painter_of(chat).asked) == asked + 1


async def test_a_page_that_was_there_for_its_picture_goes_when_that_cannot_be_painted() -> None:
    painter = FakePainter(fails=True)

    assert await painted(painter, (PICTURE, WORDS), 1.0) == (WORDS,)
    assert await painted(painter, (PICTURE,), 1.0) == (Message(title="The result"),)


def test_which_pictures_stand_is_known_of_the_newest_posts_alone() -> None:
    shown = Shown()
    for post in range(3000):
        shown.note(post, (PICTURE,), shown=(PICTURE,))

    assert shown.has(2999, (PICTURE,))
    assert not shown.has(2999, (WORDS,))
    assert not shown.has(0, (PICTURE,))


async def test_a_core_that_is_given_no_painter_has_one_that_costs_nothing_yet(chat: Chat) -> None:
    core = assemble(chat.storage, {}, language="en", now=chat.clock, machine_now=chat.clock)

    assert isinstance(core.painter, Painter)
    assert core.painter.worker is None
    await core.painter.close()


async def test_a_result_that_came_at_night_is_not_sent_again_because_it_is_day(chat: Chat) -> None:
    """Whether it arrived without a sound is no part of what stands there."""
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.minutes_pass(timedelta(hours=12) / timedelta(minutes=1))
    await chat.says_privately("ada", "/polls 1 close")
    assert chat.message.message.silent
    delivered = len(chat.platform.delivered)
    await chat.minutes_pass(timedelta(hours=12) / timedelta(minutes=1))
    chat.storage.transact(touches_result)
    await chat.minutes_pass(5)

    assert len(chat.platform.delivered) == delivered
