"""What is in memory alone is wiped in time, and whoever wrote it is told."""

from datetime import timedelta

from bot.concerns.memory import IDLE, UNLOCKED
from tests.concerns.desk import Desk


async def test_a_draft_that_waited_too_long_is_wiped_when_anybody_does_anything(desk: Desk) -> None:
    memory = desk.chat.storage.confided
    await desk.writes("cat")
    desk.chat.clock.now += IDLE + timedelta(seconds=1)
    before = memory.holds_anything()
    await desk.chat.says("dan", "/polls")

    assert before
    assert not memory.holds_anything()


async def test_what_they_write_next_is_taken_for_nothing_else_and_they_are_told(desk: Desk) -> None:
    await desk.writes("cat")
    desk.chat.clock.now += IDLE + timedelta(seconds=1)
    await desk.chat.says("dan", "/polls")
    await desk.chat.says_privately("cat", "And on Tuesday at 6pm she did it again.")
    told = desk.chat.note
    await desk.chat.says_privately("cat", "/polls")

    assert told.startswith("Not sent: I do not have the words any more.")
    assert not desk.chat.note.startswith("You are writing a concern")


async def test_a_thread_that_was_opened_is_shut_again(desk: Desk) -> None:
    code = await desk.sends("cat")
    await desk.follows("cat", code)
    desk.chat.clock.now += UNLOCKED + timedelta(seconds=1)
    await desk.chat.says("dan", "/polls")

    assert not desk.chat.storage.confided.holds_anything()
