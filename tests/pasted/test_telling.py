"""From a pasted notice to what can be made of it: told to all groups, or kept in mind by whoever pasted it."""

from datetime import UTC, datetime

from bot.chat.adapter import RetryLater
from bot.facts import DayBegan
from bot.whats_on.use_cases import plan_all
from tests.conftest import MakeChat
from tests.support.chat import Chat, group, private

NOTICE = "📣 Carers' forum\nTuesday 8 December, 6pm\n📍 Rivertown Library, RT1 2AB"
FORUM = datetime(2026, 12, 8, 18, tzinfo=UTC)
MONDAY_10 = datetime(2026, 12, 7, 10, tzinfo=UTC)
GROUPS = (group("north"), group("south"))


async def test_from_a_pasted_notice_to_three_groups_told_in_two_taps(chat: Chat) -> None:
    for place in GROUPS:
        await adds(chat, place.id)
    await chat.says_privately("ada", NOTICE)
    await chat.presses_answer("ada", "Only tell")
    await chat.presses_answer("ada", "Send now")

    told = [chat.messages(place)[-1] for place in (chat.place, *GROUPS)]
    assert all("Rivertown Library" in " ".join((shown.title, *shown.lines)) for shown in told)
    report = chat.messages(private("ada"))[-1]
    assert any("3 groups" in line for line in (report.title, *report.lines))


async def adds(chat: Chat, name: str) -> None:
    """Ada adds one more group."""
    await chat.says_privately("ada", "/people")
    await chat.presses_answer("ada", "Add a group")
    code = chat.private_message.split("\n")[2]
    await chat.says("ada", code, place=group(name))
    await chat.minutes_pass(1)


async def test_the_words_are_told_as_they_were_pasted_and_kept_no_longer(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", NOTICE)
    await chat.says_privately("ada", "/announce paste")
    assert "Rivertown Library, RT1 2AB" in chat.private_message
    await chat.says_privately("ada", "/announce paste")

    assert chat.note == "I no longer have that text. Please paste it again."


async def test_what_is_too_long_to_be_told_is_refused_and_kept(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", f"{NOTICE}\n{'Bring a friend. ' * 80}")
    await chat.presses_answer("ada", "Only tell")
    assert chat.answer.refused
    await chat.says_privately("ada", "/remind paste")

    assert "Tuesday 8 December, 6pm" in chat.private_message


async def test_a_carer_is_reminded_of_a_notice_at_its_time(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately("bob", NOTICE)
    await chat.presses_answer("bob", "Remind me")
    assert "Carers' forum · Rivertown Library" in chat.private_message
    assert "Tuesday 8 December, 6pm" in chat.private_message
    await chat.presses_answer("bob", "Confirm")
    await chat.time_passes_until(FORUM)

    assert chat.messages(private("bob"))[-1].title == "Carers' forum · Rivertown Library"


async def test_of_a_day_without_a_time_the_time_is_asked(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately("bob", "Carers' walk, Tuesday 8 December, meet at the Park Café")
    await chat.presses_answer("bob", "Remind me")

    assert "Tuesday 8 December, 9am" in chat.private_message
    assert "I had to guess a little." in chat.private_message


async def test_of_several_dates_whoever_wants_to_be_reminded_says_when(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await chat.says_privately("ada", "Carers' walk: Tuesday 8 December 2pm or Thursday 10 December 2pm")
    await chat.presses_answer("ada", "Remind me")

    assert "Carers' walk" in chat.private_message
    assert "Tuesday 8 December, 2pm" not in chat.private_message


# What was told, in the weekly list


async def test_the_weekly_list_has_the_dates_in_what_was_told_and_that_more_comes(make_chat: MakeChat) -> None:
    chat = await make_chat()
    chat.storage.transact(lambda work: plan_all(work, DayBegan()))
    for notice in (NOTICE, NOTICE.replace("8 December", "8 June 2027")):
        await tells(chat, notice)
    await chat.says_privately("ada", "/announce A surprise")
    await chat.says_privately("ada", "/announce draft at 11 December 10am")
    await chat.says_privately("ada", "/announce draft plan")
    await chat.time_passes_until(MONDAY_10)
    shown = chat.messages()[-1]

    assert shown.lines == ("Carers' forum: Tuesday 8 December, 6pm", "News comes on Friday 11 December, 10am.")
    assert shown.labels == ("Remind: Carers' forum",)


async def test_several_dates_of_one_announcement_have_one_button(make_chat: MakeChat) -> None:
    chat = await make_chat()
    await tells(chat, "Carers' walk: Tuesday 8 December 2pm or Thursday 10 December 2pm")
    await chat.sends("bob", "whats-on")

    assert chat.private_message == (
        "What's on\n"
        "Carers' walk: Tuesday 8 December, 2pm\n"
        "Carers' walk: Thursday 10 December, 2pm\n"
        "[Remind: Carers' walk]"
    )


async def tells(chat: Chat, notice: str) -> None:
    await chat.says_privately("ada", notice)
    await chat.presses_answer("ada", "Only tell")
    await chat.presses_answer("ada", "Send now")
    await chat.minutes_pass(1)


async def test_what_has_a_line_in_front_or_was_cancelled_is_not_told_again(make_chat: MakeChat) -> None:
    chat = await make_chat()
    chat.storage.transact(lambda work: plan_all(work, DayBegan()))
    await chat.says_privately("ada", NOTICE)
    await chat.presses_answer("ada", "Only tell")
    await chat.says_privately("ada", "/announce draft note This is about loss.")
    await chat.says_privately("ada", "/announce draft send")
    await tells(chat, NOTICE.replace("forum", "walk"))
    await chat.says_privately("ada", "/announce 2 cancel The path is under water")
    await chat.time_passes_until(MONDAY_10)

    assert all(shown.title != "What's on" for shown in chat.messages())


async def test_what_a_group_has_not_been_shown_yet_is_not_in_its_list(make_chat: MakeChat) -> None:
    chat = await make_chat(*GROUPS)
    await chat.minutes_pass(1)
    await chat.says_privately("ada", NOTICE)
    await chat.presses_answer("ada", "Only tell")
    chat.platform.failing_places["north"] = RetryLater(seconds=3600)
    await chat.says_privately("ada", "/announce draft send")
    await chat.sends("bob", "whats-on", place=GROUPS[0])
    in_north = chat.private_message
    await chat.sends("bob", "whats-on", place=GROUPS[1])

    assert in_north == "Nothing is planned just now."
    assert "Carers' forum: Tuesday 8 December, 6pm" in chat.private_message
