"""Somebody asks to be reminded: in one line, understood or asked about; and is promised it by being written to."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.chat.adapter import Unreachable
from bot.chat.inbound import Confirm
from bot.chat.outbound import Document
from bot.people.preferences import Preferences
from bot.reminders.model import ReminderId
from storage.work import StorageWork
from tests.conftest import MakeChat
from tests.polls.carers import acts, chooses
from tests.reminders.carers import AT_9, asks, comes, kept, told
from tests.support.chat import Chat, private
from tests.support.platform import RICH, TEXT_ONLY

CARD = (
    "Wednesday 2 December, 9am: ring the GP\n"
    "Shall I remind you like that?\n"
    "[Confirm] [Change time] [Change words] [Not now]"
)


async def test_what_and_when_are_told_apart_and_said_back(quick: Chat) -> None:
    for typed in (
        "me tomorrow 9am to ring the GP",
        "to ring the GP tomorrow 9am",
        "tomorrow ring the GP at 9am",
        "ring the GP by tomorrow 9am please",
    ):
        await quick.says_privately("bob", f"/remind {typed}")
        assert quick.private_message == CARD

    assert kept(quick) == 1


async def test_confirmed_it_is_promised_by_the_way_on_which_it_comes(quick: Chat) -> None:
    await asks(quick, "me tomorrow 9am to ring the GP")
    [promise] = quick.messages(private("bob"))

    assert promise.title == "I will remind you here on Wednesday 2 December, 9am."
    assert promise.lines == ("ring the GP", "This is reminder 1. See all with /remind")
    assert promise.labels == ("Change", "Cancel it", "Neutral words")
    await quick.time_passes_until(AT_9)
    [shown] = quick.messages(private("bob"))
    assert (shown.title, shown.lines, shown.labels) == ("ring the GP", (), ("Done", "Snooze"))


async def test_words_do_the_same(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await chat.says_privately("bob", "/remind tomorrow 9am ring the GP")
    assert "Confirm: /remind new yes" in chat.private_message
    await chat.says_privately("bob", "/remind new yes")
    await chat.time_passes_until(AT_9)

    assert told(chat).title == "ring the GP"
    assert told(chat).lines == ("Done: /remind 1 done", "Snooze: /remind 1 snooze")


async def test_what_comes_again_is_said_with_its_next_time(quick: Chat) -> None:
    await quick.says_privately("bob", "/remind every Monday 8pm tablets")
    card = quick.private_message
    await quick.presses_answer("bob", "Confirm")
    [promise] = quick.messages(private("bob"))

    assert card.startswith("tablets: every Monday at 8pm\nNext time: Monday 7 December, 8pm.\n")
    assert promise.title == "I will remind you here every Monday at 8pm."
    assert promise.lines[1] == "The first time is Monday 7 December, 8pm."


async def test_what_was_assumed_is_said(quick: Chat) -> None:
    await quick.says_privately("bob", "/remind tmrw 7 bins")
    half = quick.private_message
    await quick.says_privately("bob", "/remind next tuesday 2pm hairdresser")

    assert half.startswith("Wednesday 2 December, 7pm: bins\nI took 7pm, not 7am. Please check.\n")
    assert "I had to guess a little. Please check the day and the time." in quick.private_message


async def test_who_types_no_time_gets_buttons_and_one_tap_promises(quick: Chat) -> None:
    await quick.says_privately("bob", "/remind ring the GP")
    assert quick.private_message == (
        "When shall I remind you?\n"
        "About: ring the GP\n"
        "Or write it: /remind new time tomorrow 9am\n"
        "[This evening 7pm] [Tomorrow 9am] [Other day] [Write it]"
    )
    await quick.presses_answer("bob", "Tomorrow 9am")

    assert comes(quick) == ["I will remind you here on Wednesday 2 December, 9am."]


async def test_any_day_and_hour_can_be_picked(quick: Chat) -> None:
    await quick.says_privately("bob", "/remind ring the GP")
    for label in ("Other day", "Later days", "Thu 10 Dec", "3pm"):
        await quick.presses_answer("bob", label)

    assert comes(quick) == ["I will remind you here on Thursday 10 December, 3pm."]


async def test_in_the_evening_this_evening_is_not_offered(quick: Chat) -> None:
    await quick.time_passes_until(datetime(2026, 12, 1, 19, tzinfo=UTC))
    await quick.says_privately("bob", "/remind ring the GP")

    assert "[Tomorrow 9am] [Other day] [Write it]" in quick.private_message
    assert "This evening" not in quick.private_message


TIMES_THAT_CANNOT_BE = (
    ("yesterday 9am ring Ann", "That time has passed. Choose a later one."),
    ("ring Ann at 25:00", "No clock shows “25:00”. Please check the time."),
    ("ring Ann 31 February 9am", "I cannot find “31 february” in the calendar. Please check the date."),
    ("1 January 3000 9am ring Ann", "That is too far ahead. Choose a year before 3000."),
    ("every 0 days at 9am ring Ann", "That number does not work. Choose one from 1 to 1000."),
    ("ring Ann tomorrow", "At what time? Please add it, such as 6pm."),
    ("ring Ann tomorrow at 9", "Is that 9am or 9pm? Please write it like that."),
)


async def test_a_time_that_cannot_be_is_told_at_once_and_asked_for_by_buttons(quick: Chat) -> None:
    for typed, note in TIMES_THAT_CANNOT_BE:
        await quick.says_privately("bob", f"/remind {typed}")
        assert quick.note == note
        assert quick.private_message.startswith("When shall I remind you?\nAbout: ring Ann\n")
        quick.clock.passes(10)


async def test_without_a_thing_the_time_alone_is_refused_for_what_is_wrong_with_it(quick: Chat) -> None:
    for typed, note in [
        ("yesterday 9am", "That time has passed. Choose a later one."),
        ("25:00", "No clock shows “25:00”. Please check the time."),
    ]:
        await quick.says_privately("bob", f"/remind {typed}")
        assert quick.note == note

    assert kept(quick) == 0


@pytest.mark.parametrize("typed", ["9am tomorrow call mum sunday 5pm", "tablets 8am and 8pm every day"])
async def test_what_can_be_read_in_two_ways_is_asked(make_chat: MakeChat, typed: str) -> None:
    chat = await make_chat()
    await chat.says_privately("bob", f"/remind {typed}")
    assert chat.private_message.startswith("I can read that in two ways. What, and when?")
    await chat.says_privately("bob", "call mum")
    await chat.says_privately("bob", "sunday 5pm")

    assert chat.private_message.startswith("Sunday 6 December, 5pm: call mum")


async def test_nothing_but_a_time_asks_what_and_keeps_the_time(quick: Chat) -> None:
    await quick.says_privately("bob", "/remind me tomorrow 9am")
    await quick.says_privately("bob", "ring the GP")
    await quick.says_privately("bob", "keep")

    assert quick.private_message == CARD


async def test_a_form_refuses_a_bad_time_and_asks_for_it_again(quick: Chat) -> None:
    await quick.says_privately("bob", "/remind new")
    await quick.says_privately("bob", "ring the GP")
    await quick.says_privately("bob", "yesterday 9am")
    assert "That time has passed. Choose a later one." in quick.private_message
    await quick.says_privately("bob", "tomorrow 9am")

    assert quick.private_message == CARD


async def test_a_form_without_a_time_leads_to_the_buttons(quick: Chat) -> None:
    await quick.submits("bob", "remind-new", what="ring the GP", when="")

    assert quick.private_message.startswith("When shall I remind you?\nAbout: ring the GP")


async def test_three_hundred_characters_are_enough(quick: Chat) -> None:
    await quick.says_privately("bob", f"/remind tomorrow 9am {'x' * 300}")
    assert quick.private_message.startswith("Wednesday 2 December, 9am: xxx")
    await quick.says_privately("bob", f"/remind tomorrow 9am {'x' * 301}")
    assert quick.note == "That is 301 characters long. Please use 300 or fewer."
    await quick.says_privately("bob", f"/remind {'word ' * 800}")
    assert quick.note == "That is 3999 characters long. Please use 300 or fewer."
    await quick.submits("bob", "remind-new", what=" ", when="tomorrow 9am")

    assert quick.note == "What shall I remind you of? Write it after the time."


async def test_not_now_keeps_nothing(quick: Chat) -> None:
    await quick.says_privately("bob", "/remind tomorrow 9am ring the GP")
    confirm = quick.answer.message
    await quick.presses_answer("bob", "Not now")
    assert (quick.private_message, kept(quick)) == ("All right, I keep nothing of it.", 0)
    assert confirm is not None
    await quick.sends("bob", confirm.choices[0].action, place=private("bob"))

    assert quick.note == "That one does not wait any more. Begin anew: /remind tomorrow 9am ring the GP"


async def test_change_words_and_change_time_before_it_is_confirmed(quick: Chat) -> None:
    await quick.says_privately("bob", "/remind tomorrow 9am ring the GP")
    await quick.presses_answer("bob", "Change words")
    await quick.says_privately("bob", "ring the surgery")
    assert quick.private_message.startswith("Wednesday 2 December, 9am: ring the surgery")
    await quick.presses_answer("bob", "Change time")
    await quick.presses_answer("bob", "Write it")
    await quick.says_privately("bob", "every Friday 10am")
    assert quick.private_message.startswith("ring the surgery: every Friday at 10am")
    await quick.says_privately("bob", "/remind new time nonsense")

    assert quick.note == "I do not understand “nonsense” here. Try it like this: 4 December 6pm"


async def test_a_draft_confirmed_too_late_asks_for_another_time(quick: Chat) -> None:
    await quick.says_privately("bob", "/remind in 20 minutes take out the cake")
    await quick.minutes_pass(30)
    await quick.presses_answer("bob", "Confirm")

    assert quick.note == "That time has passed. Choose a later one."
    assert quick.private_message.startswith("When shall I remind you?")


async def test_confirming_twice_promises_once(quick: Chat) -> None:
    await quick.says_privately("bob", "/remind tomorrow 9am ring the GP")
    card = quick.answer.message
    assert card is not None
    for _ in range(2):
        await quick.sends("bob", card.choices[0].action, place=private("bob"))

    assert len(comes(quick)) == kept(quick) == 1
    assert quick.private_message.startswith("Wednesday 2 December, 9am: ring the GP\nReminder 1\n")


async def test_where_nobody_could_be_written_to_they_are_told_at_once_with_the_remedy_and_a_file(
    make_chat: MakeChat,
) -> None:
    chat = await make_chat(capabilities=RICH)
    await acts(chat, "bob")
    await chat.says("bob", "/remind tomorrow 9am ring the GP")
    await chat.presses_answer("bob", "Confirm", place=chat.place)
    assert chat.private_message == (
        "I cannot write to you in private yet.\n"
        "Wednesday 2 December, 9am: ring the GP\n"
        "Open our chat and write /remind new there. Then I can.\n"
        "Open our chat [remind new]\n"
        "Open the file to put it into your own calendar. It reminds you without me."
    )
    assert chat.answer.message is not None
    assert isinstance(chat.answer.message.attached, Document)
    await chat.says_privately("bob", "/start remind-new")
    await chat.presses_answer("bob", "Confirm")

    assert comes(chat) == ["I will remind you here on Wednesday 2 December, 9am."]


async def test_who_turns_out_not_to_be_reached_is_told_when_they_next_look(quick: Chat) -> None:
    """Whether a message arrives is known after the answer: so the next answer says it."""
    await acts(quick, "bob")
    chooses(quick, "bob", Preferences())
    quick.platform.failing_places[private("bob").id] = Unreachable()
    await quick.says("bob", "/remind tomorrow 9am ring the GP")
    await quick.presses_answer("bob", "Confirm", place=quick.place)
    assert quick.note == "I have just written to you in private. Nothing there? Open our chat and write /remind 1"
    await quick.says("bob", "/remind")
    assert "I cannot write to you in private, so nothing would reach you." in quick.private_message
    quick.platform.failing_places.clear()
    await quick.says_privately("bob", "hello")
    await quick.minutes_pass(2)

    assert comes(quick) == ["I will remind you here on Wednesday 2 December, 9am."]


async def test_typed_in_a_group_it_is_one_pointer_away_and_nothing_of_it_is_repeated(quick: Chat) -> None:
    quick.confirm = Confirm.NONE
    await quick.says("bob", "/remind tomorrow 9am ring the GP")

    assert quick.message.title == "That is between you and me."
    assert quick.message.lines == ("Write to me in private [remind]",)
    assert kept(quick) == 0


async def test_whoever_said_stop_or_pauses_longer_is_told_at_once(quick: Chat) -> None:
    await quick.says_privately("bob", "/stop")
    await quick.says_privately("bob", "/remind tomorrow 9am ring the GP")
    stopped = quick.note
    await quick.says_privately("bob", "/start")
    await quick.says_privately("bob", "/pause")
    await quick.says_privately("bob", "/remind tomorrow 9am ring the GP")
    paused = quick.note
    await quick.says_privately("bob", "/remind in 2 weeks at 9am ring the GP")

    assert stopped == paused == "You asked me to send you nothing. Write /start first, then I can remind you."
    assert quick.private_message.startswith("Tuesday 15 December, 9am: ring the GP")


async def test_a_draft_without_a_time_keeps_asking_when(quick: Chat) -> None:
    await quick.says_privately("bob", "/pause")
    await quick.says_privately("bob", "/remind ring the GP")
    await quick.says_privately("bob", "/remind new words ring the surgery")
    assert quick.private_message.startswith("When shall I remind you?\nAbout: ring the surgery\n")
    await quick.says_privately("bob", "/remind new")
    assert quick.private_message.startswith("When shall I remind you?\nAbout: ring the surgery\n")
    await quick.says_privately("bob", "/remind new yes")
    assert quick.private_message.startswith("When shall I remind you?\n")
    await quick.presses_answer("bob", "Tomorrow 9am")

    assert quick.note == "You asked me to send you nothing. Write /start first, then I can remind you."


async def test_more_than_a_hundred_are_refused_with_the_way_to_cancel(quick: Chat) -> None:
    await asks(quick, "tomorrow 9am ring the GP")

    def fill(work: StorageWork) -> None:
        [first] = work.reminders.list_live(work.people.person_of(quick.sender("bob")).id)
        for number in range(2, 101):
            work.reminders.put(replace(first, id=ReminderId(work.new_id()), number=number))

    quick.storage.transact(fill)
    await quick.says_privately("bob", "/remind tomorrow 9am one more")
    assert quick.note == "You have 100 reminders, and I keep no more. Cancel one first: see them with /remind"
    await quick.says_privately("bob", "/remind 5 cancel")
    await quick.says_privately("bob", "/remind tomorrow 9am one more")

    assert quick.private_message.startswith("Wednesday 2 December, 9am: one more")


async def test_it_is_read_by_their_own_clock(quick: Chat) -> None:
    chooses(quick, "bob", Preferences(zone="Asia/Karachi"))
    await asks(quick, "today 5pm ring the GP")
    await quick.time_passes_until(datetime(2026, 12, 1, 12, tzinfo=UTC))

    assert comes(quick) == ["ring the GP"]


async def test_in_their_quiet_hours_it_rings_all_the_same_and_that_is_said_before(quick: Chat) -> None:
    await quick.says_privately("bob", "/remind today 10pm tablets")
    assert "That is in your quiet hours. It will ring all the same." in quick.private_message
    await quick.presses_answer("bob", "Confirm")
    await quick.time_passes_until(datetime(2026, 12, 1, 22, tzinfo=UTC))

    assert (told(quick).title, told(quick).message.silent) == ("tablets", False)


async def test_a_link_shows_and_does_nothing(quick: Chat) -> None:
    await asks(quick, "tomorrow 9am ring the GP")
    await quick.says_privately("bob", "/start remind-1-cancel")

    assert quick.private_message.startswith("Wednesday 2 December, 9am: ring the GP\nReminder 1\n")
