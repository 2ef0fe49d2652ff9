"""A reminder's time has come: it is told, done, put off, skipped, stopped; late, missed, or held by a pause."""

from datetime import UTC, datetime, timedelta

from bot.people.preferences import Preferences
from tests.polls.carers import chooses
from tests.reminders.carers import AT_9, asks, comes, told
from tests.support.chat import Chat, private

MONDAY_8PM = datetime(2026, 12, 7, 20, tzinfo=UTC)
WEEK, DAY, MINUTE = timedelta(days=7), timedelta(days=1), timedelta(minutes=1)


async def presses(chat: Chat, label: str) -> None:
    """Bob presses a button of the latest message in his chat."""
    await chat.presses("bob", label, on=told(chat), place=private("bob"))


async def wakes(chat: Chat, at: datetime) -> None:
    """The program was down, and is started now."""
    chat.clock.now = at
    await chat.settle()


async def test_done_is_said_and_stays_said(quick: Chat) -> None:
    await asks(quick, "tomorrow 9am ring the GP")
    await quick.time_passes_until(AT_9)
    done = told(quick).choice("Done").action
    for _ in range(2):
        await quick.sends("bob", done, place=private("bob"))

    assert quick.note == "Done. Nothing more comes of it."
    assert (told(quick).title, told(quick).labels) == ("Done: ring the GP", ())
    await quick.minutes_pass(60 * 24 * 7)
    assert comes(quick) == ["Done: ring the GP"]


async def test_a_double_tap_on_done_does_no_harm(quick: Chat) -> None:
    await asks(quick, "every Monday 8pm tablets")
    await quick.time_passes_until(MONDAY_8PM)
    done = told(quick).choice("Done").action
    for _ in range(2):
        await quick.sends("bob", done, place=private("bob"))
        assert quick.note == "Done. The next time is Monday 14 December, 8pm."

    assert told(quick).lines == ("Next time: Monday 14 December, 8pm.",)


async def test_it_is_put_off_by_buttons_and_told_again_at_the_bottom(quick: Chat) -> None:
    await asks(quick, "tomorrow 9am ring the GP")
    await quick.time_passes_until(AT_9)
    await presses(quick, "Snooze")
    assert quick.private_message == (
        "For how long?\n"
        "About: ring the GP\n"
        "Or write it: /remind 1 snooze 2 hours\n"
        "[10 minutes] [1 hour] [This evening] [Tomorrow]"
    )
    await quick.presses_answer("bob", "10 minutes")
    assert quick.note == "I will remind you again Wednesday 2 December, 9.10am."
    assert told(quick).lines == ("Put off until Wednesday 2 December, 9.10am.",)
    await quick.minutes_pass(9)
    assert told(quick).labels == ("Done",)
    await quick.minutes_pass(1)

    assert comes(quick) == ["ring the GP"]
    assert told(quick).labels == ("Done", "Snooze")


async def test_for_how_long_can_be_typed(quick: Chat) -> None:
    await asks(quick, "tomorrow 9am ring the GP")
    await quick.time_passes_until(AT_9)
    for words, until in (
        ("1 hour", "Wednesday 2 December, 10am"),
        ("evening", "Wednesday 2 December, 7pm"),
        ("tomorrow", "Thursday 3 December, 9am"),
        ("2 hours", "Wednesday 2 December, 11am"),
        ("friday 6pm", "Friday 4 December, 6pm"),
    ):
        await quick.says_privately("bob", f"/remind 1 snooze {words}")
        assert quick.note == f"I will remind you again {until}."


async def test_what_is_past_is_not_offered_and_what_is_no_time_is_refused(quick: Chat) -> None:
    await asks(quick, "tomorrow 7.30pm ring the GP")
    await quick.says_privately("bob", "/remind 1 snooze 1 hour")
    assert quick.note == "It has not come yet. To change its time, write /remind 1 time tomorrow 9am"
    await quick.time_passes_until(datetime(2026, 12, 2, 19, 30, tzinfo=UTC))
    await presses(quick, "Snooze")
    assert "[10 minutes] [1 hour] [Tomorrow]" in quick.private_message
    for words, note in [
        ("every day 9am", "For how long? Write it like this: 2 hours"),
        ("yesterday 9am", "That time has passed. Choose a later one."),
        ("a while", "I do not understand “while” here. Try it like this: 4 December 6pm"),
    ]:
        await quick.says_privately("bob", f"/remind 1 snooze {words}")
        assert quick.note == note


async def test_what_comes_again_comes_again_as_one_message(quick: Chat) -> None:
    await asks(quick, "every Monday 8pm tablets")
    await quick.time_passes_until(MONDAY_8PM)
    assert told(quick).lines == ("Next time: Monday 14 December, 8pm.",)
    assert told(quick).labels == ("Done", "Snooze", "Skip next", "Stop these")
    await quick.time_passes_until(MONDAY_8PM + WEEK)

    assert comes(quick) == ["tablets"]
    assert told(quick).lines == ("Next time: Monday 21 December, 8pm.",)


async def test_the_next_time_is_left_out_once_however_often_it_is_pressed(quick: Chat) -> None:
    await asks(quick, "every Monday 8pm tablets")
    await quick.time_passes_until(MONDAY_8PM)
    skip = told(quick).choice("Skip next").action
    for _ in range(2):
        await quick.sends("bob", skip, place=private("bob"))
        assert quick.note == "Skipped. The next time is Monday 21 December, 8pm."
    await quick.time_passes_until(MONDAY_8PM + WEEK)
    assert told(quick).lines == ("Next time: Monday 21 December, 8pm.",)
    await quick.time_passes_until(MONDAY_8PM + 2 * WEEK)

    assert told(quick).lines == ("Next time: Monday 28 December, 8pm.",)


async def test_stop_these_ends_it(quick: Chat) -> None:
    await asks(quick, "every Monday 8pm tablets")
    await quick.time_passes_until(MONDAY_8PM)
    await presses(quick, "Stop these")
    assert quick.note == "Reminder 1 is cancelled. Nothing more comes of it."
    await quick.minutes_pass(60 * 24 * 15)

    assert comes(quick) == ["Cancelled: tablets"]


async def test_the_last_time_says_that_there_are_no_more(quick: Chat) -> None:
    await asks(quick, "every Monday 8pm 2 times tablets")
    await quick.time_passes_until(MONDAY_8PM)
    assert told(quick).lines == ("Next time: Monday 14 December, 8pm.",)
    await quick.time_passes_until(MONDAY_8PM + WEEK)

    assert told(quick).lines == ("There are no more times.",)
    assert told(quick).labels == ("Done", "Snooze")


async def test_neutral_words_tell_nothing_until_they_are_asked(quick: Chat) -> None:
    await asks(quick, "tomorrow 9am ring the clinic")
    await presses(quick, "Neutral words")
    assert quick.note == "From now on it does not say what it is about."
    assert "clinic" not in " ".join((told(quick).title, *told(quick).lines))
    await quick.time_passes_until(AT_9)
    assert (told(quick).title, told(quick).lines) == ("You asked me to remind you.", ())
    assert told(quick).labels == ("What was it?", "Done", "Snooze")
    await presses(quick, "What was it?")
    assert quick.note == "It was: ring the clinic"
    assert (quick.answer.where, quick.answer.once) == ("private", True)
    await presses(quick, "Done")

    assert told(quick).title == "Done: You asked me to remind you."


async def test_the_promise_can_be_changed_and_cancelled_where_it_stands(quick: Chat) -> None:
    await asks(quick, "tomorrow 9am ring the GP")
    await presses(quick, "Change")
    await quick.presses_answer("bob", "This evening 7pm")
    assert comes(quick) == ["I will remind you here on Tuesday 1 December, 7pm."]
    await presses(quick, "Cancel it")

    assert quick.note == "Reminder 1 is cancelled. Nothing more comes of it."
    assert comes(quick) == []


async def test_told_late_it_says_so(quick: Chat) -> None:
    await asks(quick, "tomorrow 9am ring the GP")
    await wakes(quick, AT_9 + 3 * DAY)
    assert (told(quick).title, told(quick).lines) == (
        "ring the GP",
        ("This is late: it was for Wednesday 2 December, 9am.",),
    )


async def test_on_time_it_is_not_late_however_long_it_stands(quick: Chat) -> None:
    await asks(quick, "tomorrow 9am ring the GP")
    await wakes(quick, AT_9 + 5 * MINUTE)
    assert told(quick).lines == ()
    await quick.minutes_pass(60)
    await quick.says_privately("bob", "/remind 1 neutral")
    await quick.says_privately("bob", "/remind 1 plain")

    assert told(quick).lines == ()


async def test_late_in_a_repeat_but_nearer_than_the_next_it_is_told(quick: Chat) -> None:
    await asks(quick, "every Monday 8pm tablets")
    await wakes(quick, MONDAY_8PM + 2 * DAY)

    assert told(quick).lines == (
        "This is late: it was for Monday 7 December, 8pm.",
        "Next time: Monday 14 December, 8pm.",
    )


async def test_past_its_use_it_is_left_out_and_the_next_one_says_so(quick: Chat) -> None:
    await asks(quick, "every Monday 8pm tablets")
    await wakes(quick, MONDAY_8PM + 5 * DAY)
    assert [title for title in comes(quick) if title == "tablets"] == []
    await quick.time_passes_until(MONDAY_8PM + WEEK)

    assert told(quick).lines == (
        "One time was missed before this: Monday 7 December, 8pm.",
        "Next time: Monday 21 December, 8pm.",
    )
    await quick.time_passes_until(MONDAY_8PM + 2 * WEEK)
    assert told(quick).lines == ("Next time: Monday 28 December, 8pm.",)


async def test_several_missed_are_one_message(quick: Chat) -> None:
    await asks(quick, "every day at 8pm tablets")
    await wakes(quick, datetime(2026, 12, 5, 20, 30, tzinfo=UTC))

    assert comes(quick) == ["tablets"]
    assert told(quick).lines == (
        "This is late: it was for Saturday 5 December, 8pm.",
        "4 times were missed before this, the last on Friday 4 December, 8pm.",
        "Next time: Sunday 6 December, 8pm.",
    )


async def test_a_pause_holds_it_and_afterwards_it_says_that_it_is_late(quick: Chat) -> None:
    await asks(quick, "tomorrow 9am ring the GP")
    await quick.says_privately("bob", "/pause")
    await quick.says_privately("bob", "/remind")
    assert "You asked for a pause. What comes due waits until it is over." in quick.private_message
    await quick.time_passes_until(AT_9 + DAY)
    assert comes(quick) == []
    await quick.says_privately("bob", "/start")

    assert told(quick).lines == ("This is late: it was for Wednesday 2 December, 9am.",)


async def test_what_a_pause_held_too_long_is_told_as_missed_with_the_next(quick: Chat) -> None:
    await asks(quick, "every day at 8pm tablets")
    await quick.says_privately("bob", "/pause")
    await quick.minutes_pass(60 * 24 * 3)
    await quick.says_privately("bob", "/start")
    await quick.time_passes_until(datetime(2026, 12, 4, 20, tzinfo=UTC))

    assert comes(quick) == ["tablets"]
    assert told(quick).lines == (
        "3 times were missed before this, the last on Thursday 3 December, 8pm.",
        "Next time: Saturday 5 December, 8pm.",
    )


async def test_after_stop_nothing_comes_and_afterwards_what_comes_again_goes_on(quick: Chat) -> None:
    await asks(quick, "every day at 8pm tablets")
    await quick.says_privately("bob", "/stop")
    await quick.says_privately("bob", "/remind")
    assert "You told me to stop, so nothing comes now. Write /start and it does." in quick.private_message
    await quick.minutes_pass(60 * 24 * 3)
    assert "tablets" not in comes(quick)
    await quick.says_privately("bob", "/start")
    await quick.time_passes_until(datetime(2026, 12, 4, 20, tzinfo=UTC))

    assert told(quick).lines == ("Next time: Saturday 5 December, 8pm.",)


async def test_it_is_not_counted_and_comes_to_whoever_wants_nothing_unasked(quick: Chat) -> None:
    chooses(quick, "bob", Preferences(most_a_week=0, digest=True, reads_at="late"))
    await asks(quick, "tomorrow 9am ring the GP")
    await quick.time_passes_until(AT_9)

    assert comes(quick) == ["ring the GP"]


async def test_who_moves_to_another_zone_is_told_at_the_same_time_of_the_day_there(quick: Chat) -> None:
    chooses(quick, "bob", Preferences(agreed_on=quick.clock.now.date()))
    await asks(quick, "every day at 8pm tablets")
    await asks(quick, "tomorrow 9am ring the GP")
    await quick.says_privately("bob", "/me zone Karachi")
    await quick.time_passes_until(datetime(2026, 12, 1, 15, tzinfo=UTC))  # 8pm there
    assert comes(quick).count("tablets") == 1
    await quick.time_passes_until(AT_9)

    assert comes(quick).count("ring the GP") == 1
