"""What an organiser posts by hand at night, or as one too many in a week, goes at once, and can be taken back."""

import asyncio
from datetime import UTC, datetime, time, timedelta

from bot.chat.inbound import Confirm
from bot.people.preferences import Preferences
from bot.timing.quiet import Quiet
from tests.conftest import MakeChat
from tests.polls.carers import acts, chooses
from tests.support.chat import Chat, group, make_core, private

TUESDAY_10PM = datetime(2026, 12, 1, 22, tzinfo=UTC)
WEDNESDAY_8AM = datetime(2026, 12, 2, 8, tzinfo=UTC)


def _titles(chat: Chat) -> list[str]:
    return [shown.title for shown in chat.messages()]


async def test_at_night_a_question_goes_at_once_without_a_sound_and_can_wait_till_8am(chat: Chat) -> None:
    await chat.time_passes_until(TUESDAY_10PM)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    assert chat.note == "Question 1 is in the group. It made no sound, as it is night there."
    assert "[Wait till 8am]" in chat.private_message
    by_night = chat.poll.message.silent
    await chat.presses_answer("ada", "Wait till 8am")
    assert chat.note == "Question 1 is taken back. It comes again Wednesday 2 December, 8am."
    assert "Group: waits till Wednesday 2 December, 8am. It is night there." in chat.private_message
    assert "[Wait till 8am]" not in chat.private_message
    assert "Lunch?" not in _titles(chat)
    await chat.time_passes_until(WEDNESDAY_8AM)

    assert _titles(chat).count("Lunch?") == 1
    assert (by_night, chat.poll.message.silent) == (True, False)
    await chat.presses("bob", "Soup")
    assert chat.poll.lines[0] == "Soup: 1"


async def test_words_have_it_wait_too(chat: Chat) -> None:
    await chat.time_passes_until(TUESDAY_10PM)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1 wait")

    assert "Lunch?" not in _titles(chat)


async def test_by_day_nothing_is_offered_and_nothing_waits(chat: Chat) -> None:
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    assert chat.note == "Question 1 is in the group."
    assert "Wait" not in chat.private_message
    await chat.says_privately("ada", "/polls 1 wait")

    assert chat.note == "This question need not wait, so it stays where it is."
    assert "Lunch?" in _titles(chat)


async def test_after_the_first_answer_it_stays(chat: Chat) -> None:
    await chat.time_passes_until(TUESDAY_10PM)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Soup")
    await chat.says_privately("ada", "/polls 1")
    assert "[Wait till 8am]" not in chat.private_message
    await chat.says_privately("ada", "/polls 1 wait")

    assert chat.note == "People have answered, so it stays where it is."
    assert chat.poll.lines[0] == "Soup: 1"


async def test_the_fourth_post_in_a_week_may_wait_for_its_turn(chat: Chat) -> None:
    for day, question in enumerate(("One?", "Two?", "Three?"), 1):
        await chat.says("ada", f"/poll {question} | Soup | Salad")
        assert chat.note == f"Question {day} is in the group."
        await chat.says_privately("ada", f"/polls {day} close")
        await chat.minutes_pass(60)
    await chat.says("ada", "/poll Four? | Soup | Salad")
    assert chat.note == "Question 4 is in the group. It is a lot for one week, so it could wait."
    await chat.presses_answer("ada", "Wait till Tue 8 Dec")
    assert "Four?" not in _titles(chat)
    await chat.time_passes_until(datetime(2026, 12, 8, 10, tzinfo=UTC))

    assert chat.poll.title == "Four?"
    assert "Closes Friday 11 December" in chat.poll.lines[3]


async def test_a_question_that_would_close_too_soon_then_closes_later_by_as_much(chat: Chat) -> None:
    await chat.time_passes_until(TUESDAY_10PM)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.says_privately("ada", "/polls 1 at 2 December 8.30am")
    await chat.says_privately("ada", "/polls 1 wait")
    await chat.time_passes_until(WEDNESDAY_8AM)

    assert "Closes Wednesday 2 December, 6.30pm." in chat.poll.lines[3]


async def test_private_copies_wait_with_it(chat: Chat) -> None:
    """Nobody hears of a question before its group does, not even whoever is awake."""
    for who in ("bob", "cat"):
        await acts(chat, who)
    awake = Quiet(starts=time(0), ends=time(0))
    chooses(chat, "bob", Preferences(poll_reminders=True))
    chooses(chat, "cat", Preferences(poll_reminders=True, quiet=awake))
    await chat.time_passes_until(TUESDAY_10PM)
    await chat.core.engine.handle(chat.typed("ada", "/poll Lunch? | Soup | Salad"))
    await chat.core.engine.handle(chat.typed("ada", "/polls 1 wait", place=private("ada")))
    await chat.time_passes_until(WEDNESDAY_8AM - timedelta(minutes=1))
    by_night = [*chat.messages(private("bob")), *chat.messages(private("cat"))]
    await chat.time_passes_until(WEDNESDAY_8AM)

    assert by_night == []
    assert [len(chat.messages(private(who))) for who in ("bob", "cat")] == [1, 1]


async def test_it_is_taken_back_in_every_place_and_comes_to_each(make_chat: MakeChat) -> None:
    evening = group("evening")
    chat = await make_chat(evening)
    await chat.time_passes_until(TUESDAY_10PM)
    await chat.says_privately("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses_answer("ada", "All 2 groups")
    assert chat.note.endswith("It made no sound, as it is night there.")
    await chat.presses_answer("ada", "Wait till 8am")
    assert [shown.title for shown in (*chat.messages(), *chat.messages(evening))].count("Lunch?") == 0
    await chat.time_passes_until(WEDNESDAY_8AM)

    assert chat.poll.title == chat.messages(evening)[-1].title == "Lunch?"


async def test_what_is_just_being_sent_is_taken_back_as_well(chat: Chat) -> None:
    """The receipt that comes later is that of a post which has ended."""
    await chat.time_passes_until(TUESDAY_10PM)
    chat.platform.gate = asyncio.Event()
    await chat.core.engine.handle(chat.typed("ada", "/poll Lunch? | Soup | Salad"))
    sending = asyncio.create_task(chat.core.courier.deliver_due())
    await chat.platform.is_tried(chat.place, times=len(chat.platform.delivered) + 1)
    await chat.core.engine.handle(chat.typed("ada", "/polls 1 wait", place=private("ada")))
    chat.platform.gate.set()
    await sending
    assert _titles(chat).count("Lunch?") == 1
    await chat.minutes_pass(2)
    assert "Lunch?" not in _titles(chat)
    await chat.time_passes_until(WEDNESDAY_8AM)

    assert _titles(chat).count("Lunch?") == 1


async def test_a_kill_before_the_message_is_removed_does_not_leave_it_standing(chat: Chat) -> None:
    await chat.time_passes_until(TUESDAY_10PM)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.core.engine.handle(chat.typed("ada", "/polls 1 wait", place=private("ada")))
    chat.core = make_core(chat.storage, chat.platform, chat.clock)  # started again: nothing is in memory
    await chat.settle()

    assert "Lunch?" not in _titles(chat)


async def test_typed_where_all_can_read_the_offer_is_one_pointer_away(chat: Chat) -> None:
    await chat.time_passes_until(TUESDAY_10PM)
    chat.confirm = Confirm.NONE
    await chat.says("ada", "/poll Lunch? | Soup | Salad")

    assert any(shown.lines[-1].endswith("[polls 1]") for shown in chat.messages())


async def test_only_its_organisers_have_it_wait(chat: Chat) -> None:
    await chat.time_passes_until(TUESDAY_10PM)
    await chat.says("ada", "/poll Lunch? | Soup | Salad")
    await chat.presses("bob", "Who sees this?")
    await chat.says_privately("bob", "/polls 1 wait")

    assert chat.note == "I know no such question. Write /polls to see the open ones."
    assert "Lunch?" in _titles(chat)
