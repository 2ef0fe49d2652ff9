"""Somebody's own list: next first, a card for each, and words for every button."""

from datetime import UTC, datetime

from bot.chat.outbound import Document
from tests.conftest import MakeChat
from tests.polls.carers import acts
from tests.reminders.carers import AT_9, asks, comes, kept, told
from tests.support.chat import Chat, private
from tests.support.platform import TEXT_ONLY

CARD = (
    "Wednesday 2 December, 9am: ring the GP\n"
    "Reminder 1\n"
    "[Cancel it] [Change time] [Change words] [Neutral words] [Calendar file]"
)


async def test_there_are_none_yet(quick: Chat) -> None:
    await quick.says_privately("bob", "my reminders")

    assert quick.private_message == (
        "You have no reminders.\nWrite what and when, like this: /remind tomorrow 9am ring the GP\n[New reminder]"
    )


async def test_mine_are_listed_next_first_and_nobody_elses(quick: Chat) -> None:
    await asks(quick, "every Monday 8pm tablets")
    await asks(quick, "tomorrow 9am ring the GP")
    await asks(quick, "tomorrow 8am a secret", who="cat")
    await quick.says_privately("bob", "/remind")

    assert quick.private_message == (
        "Your reminders\n"
        "2. Wednesday 2 December, 9am: ring the GP\n"
        "1. tablets: every Monday at 8pm\n"
        "[Reminder 2] [Reminder 1] [New reminder]"
    )


async def test_eight_stand_on_a_page(quick: Chat) -> None:
    for hour in range(1, 11):
        await asks(quick, f"tomorrow {hour}pm thing {hour}")
        await quick.minutes_pass(1)
    await quick.says_privately("bob", "/remind")
    assert quick.private_message.count("thing") == 8
    await quick.presses_answer("bob", "More")
    assert "thing 9\n10. Wednesday 2 December, 10pm: thing 10" in quick.private_message
    await quick.says_privately("bob", "/remind page 99")
    await quick.presses_answer("bob", "Earlier ones")

    assert quick.private_message.count("thing") == 8


async def test_each_has_a_card(quick: Chat) -> None:
    await asks(quick, "tomorrow 9am ring the GP")
    await quick.says_privately("bob", "/remind")
    await quick.presses_answer("bob", "Reminder 1")
    assert quick.private_message == CARD
    await quick.says_privately("bob", "/remind #1")

    assert quick.private_message == CARD


async def test_what_came_stays_on_the_list_until_it_is_done(quick: Chat) -> None:
    await asks(quick, "tomorrow 9am ring the GP")
    await quick.time_passes_until(AT_9)
    await quick.says_privately("bob", "/remind")
    assert "1. ring the GP (it came Wednesday 2 December, 9am)" in quick.private_message
    await quick.says_privately("bob", "/remind 1")
    assert quick.private_message == (
        "Wednesday 2 December, 9am: ring the GP\n"
        "Reminder 1\n"
        "It came Wednesday 2 December, 9am. Say done, and it leaves your list.\n"
        "There are no more times.\n"
        "[Done] [Snooze] [Change time] [Change words] [Neutral words]"
    )
    await quick.says_privately("bob", "/remind 1 done")
    await quick.says_privately("bob", "/remind")

    assert quick.private_message.startswith("You have no reminders.")


async def test_every_button_has_words(quick: Chat) -> None:
    await asks(quick, "every Monday 8pm tablets")
    for typed, note in (
        ("done", "It has not come yet. To change its time, write /remind 1 time tomorrow 9am"),
        ("snooze", "It has not come yet. To change its time, write /remind 1 time tomorrow 9am"),
        ("skip", "Skipped. The next time is Monday 14 December, 8pm."),
        ("neutral", "From now on it does not say what it is about."),
        ("what", "It was: tablets"),
        ("plain", "From now on it says what it is about."),
        ("cancel", "Reminder 1 is cancelled. Nothing more comes of it."),
    ):
        quick.clock.passes(10)
        await quick.says_privately("bob", f"/remind 1 {typed}")
        assert quick.note == note


async def test_time_and_words_are_changed_by_typing(quick: Chat) -> None:
    await asks(quick, "tomorrow 9am ring the GP")
    await quick.says_privately("bob", "/remind 1 time friday 10am")
    assert quick.private_message.startswith("Friday 4 December, 10am: ring the GP\nChanged.\nReminder 1\n")
    await quick.says_privately("bob", "/remind 1 words ring the surgery")
    assert quick.private_message.startswith("Friday 4 December, 10am: ring the surgery\n")
    assert comes(quick) == ["I will remind you here on Friday 4 December, 10am."]
    assert told(quick).lines[0] == "ring the surgery"
    await quick.time_passes_until(AT_9)
    assert comes(quick) == ["I will remind you here on Friday 4 December, 10am."]
    await quick.time_passes_until(datetime(2026, 12, 4, 10, tzinfo=UTC))

    assert comes(quick) == ["ring the surgery"]


async def test_what_is_assumed_of_a_promised_one_is_asked_first(quick: Chat) -> None:
    await asks(quick, "tomorrow 9am ring the GP")
    await quick.says_privately("bob", "/remind 1 time next tuesday 2pm")
    assert quick.private_message == "Do you mean Tuesday 8 December, 2pm?\n[Yes] [Change time]"
    await quick.presses_answer("bob", "Yes")
    assert quick.private_message.startswith("Tuesday 8 December, 2pm: ring the GP\nChanged.\n")
    await quick.says_privately("bob", "/remind 1 time every monday at 7")

    assert quick.note == "Is that 7am or 7pm? Please write it like that."


async def test_one_that_comes_again_is_never_made_to_come_once_by_a_button(quick: Chat) -> None:
    await asks(quick, "every Monday 8pm tablets")
    await quick.says_privately("bob", "/remind 1 time")
    assert quick.private_message == (
        "When shall I remind you?\n"
        "tablets: every Monday at 8pm\n"
        "Write how it shall be: /remind 1 time every Monday 8pm\n"
        "[Write it]"
    )
    await quick.says_privately("bob", "/remind 1 time tomorrow 9am")

    assert "It comes once now, and not again." in quick.private_message


async def test_only_words_that_do_something_with_one_are_taken_for_that(quick: Chat) -> None:
    await asks(quick, "friday 9am ring the GP")
    for typed, card in (
        ("3 december 9am dentist", "Thursday 3 December, 9am: dentist"),
        ("1 december 2027 9am dentist", "Wednesday 1 December 2027, 9am: dentist"),
        ("1 done thing tomorrow 9am", "Wednesday 2 December, 9am: 1 done thing"),
        ("new shoes tomorrow 9am", "Wednesday 2 December, 9am: new shoes"),
        ("page the doctor tomorrow 9am", "Wednesday 2 December, 9am: page the doctor"),
        ("of mice and men tomorrow 9am", "Wednesday 2 December, 9am: of mice and men"),
        ("of mice tomorrow", "When shall I remind you?\nAbout: of mice"),
    ):
        quick.clock.passes(10)
        await quick.says_privately("bob", f"/remind {typed}")
        assert quick.private_message.startswith(card)


async def test_digits_of_any_script_are_numbers(quick: Chat) -> None:
    await asks(quick, "tomorrow 9am ring the GP")
    await quick.says_privately("bob", "/remind ১")

    assert quick.private_message == CARD


async def test_another_persons_is_as_good_as_none(quick: Chat) -> None:
    await asks(quick, "tomorrow 9am ring the GP")
    action = told(quick).choice("Cancel it").action
    for act in ("cancel", "done", "words x", "time friday 9am", "what", "file", "neutral"):
        quick.clock.passes(10)
        await quick.says_privately("cat", f"/remind 1 {act}")
        assert quick.note == "You have no reminder with that number. See yours with /remind"
    await quick.sends("cat", action, place=private("cat"))
    assert quick.note.startswith("That one does not wait any more.")

    assert comes(quick) == ["I will remind you here on Wednesday 2 December, 9am."]


async def test_what_is_over_says_so(quick: Chat) -> None:
    await asks(quick, "tomorrow 9am ring the GP")
    await quick.says_privately("bob", "/remind 1 cancel")
    for act in ("time friday 9am", "words x", "skip", "snooze", "neutral", "file", "done"):
        await quick.says_privately("bob", f"/remind 1 {act}")
        assert quick.note == "That one is over. See yours with /remind"
    await quick.minutes_pass(1)
    await quick.says_privately("bob", "/remind 1")

    assert quick.private_message == "Cancelled: ring the GP"


async def test_one_that_comes_once_has_no_next_time(quick: Chat) -> None:
    await asks(quick, "tomorrow 9am ring the GP")
    await quick.says_privately("bob", "/remind 1 skip")

    assert quick.note == "It comes once, so there is no next time to skip."


async def test_it_can_be_put_into_ones_own_calendar(quick: Chat) -> None:
    await asks(quick, "tomorrow 9am ring the GP")
    await quick.says_privately("bob", "/remind 1 file")
    assert quick.answer.message is not None
    attached = quick.answer.message.attached

    assert isinstance(attached, Document)
    assert (attached.name, attached.media_type) == ("reminder-1.ics", "text/calendar")
    assert b"SUMMARY:ring the GP" in attached.content


async def test_on_a_text_only_platform_every_act_is_spelled_out(make_chat: MakeChat) -> None:
    chat = await make_chat(capabilities=TEXT_ONLY)
    await acts(chat, "bob")
    await chat.says_privately("bob", "/remind ring the GP")
    assert "Tomorrow 9am: /remind new time 2026-12-02 09:00" in chat.private_message
    await chat.says_privately("bob", "/remind new days 1")
    assert "/remind new day 2026-12-08" in chat.private_message
    await chat.says_privately("bob", "/remind new day 2026-12-08")
    assert "9am: /remind new time 2026-12-08 09:00" in chat.private_message
    await chat.says_privately("bob", "/remind new time 2026-12-08 09:00")
    await chat.says_privately("bob", "/remind new yes")
    await chat.says_privately("bob", "/remind new")

    assert told(chat).title == "I will remind you here on Tuesday 8 December, 9am."
    assert chat.private_message.startswith("A new reminder")
    assert kept(chat) == 1
